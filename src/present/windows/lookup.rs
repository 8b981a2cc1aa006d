//! What was read for an order, before it is kept.

use super::{button, choices};
use crate::present::view::Node;
use crate::present::wording::{PreviewModel, ReaderButton, ReaderModel};

/// The id of the question which order a page is about.
pub const READ_FOR: &str = "read-for";

/// The part about the page in the tab; not shown where there is nothing to say.
pub fn reader(model: Option<&ReaderModel>) -> Node {
    let part = Node::part("section", "reader").with("class", "reader").shown(model.is_some());
    let Some(model) = model else { return part.holding(Vec::new()) };
    let (question, orders) = &model.orders;
    let asked = orders.len() > 1;
    let mut options = choices(orders);
    if model.chosen.is_empty() {
        // Nothing is chosen beforehand: another order's history would be worse than none.
        options.insert(0, Node::new("option").with("value", "").words(""));
    }
    let buttons = model.buttons.iter().map(|(does, words)| {
        let action = match does {
            ReaderButton::Read => "read-page",
            ReaderButton::NoteNothing => "note-nothing",
            ReaderButton::Undo => "undo-read",
        };
        let waits = *does != ReaderButton::Undo && asked && model.chosen.is_empty();
        button("btn", action, words).maybe("disabled", waits.then_some(""))
    });
    let mut inside = vec![
        Node::part("p", "reader-text").with("role", "status").words(&model.text),
        Node::new("label").with("for", READ_FOR).shown(asked).words(question),
        Node::new("select")
            .with("id", READ_FOR)
            .with("data-action", READ_FOR)
            .shown(asked)
            .holding(options)
            .with("value", &model.chosen),
    ];
    inside.push(preview(model.preview.as_ref()));
    inside.push(Node::of("div", "buttons").holding(buttons.collect()));
    part.holding(inside)
}

/// The lines that were read, each with a button that leaves it out, and the button that keeps them.
pub fn preview(model: Option<&PreviewModel>) -> Node {
    let part = Node::part("div", "preview").shown(model.is_some());
    let Some(model) = model else { return part.holding(Vec::new()) };
    let lines = (0_i64..).zip(&model.lines).map(|(index, line)| {
        Node::new("li").with("class", if line.struck { "struck" } else { "kept" }).holding(vec![
            Node::of("span", "when").words(&line.when),
            Node::of("span", "words").words(&line.words),
            Node::of("small", "meaning").words(&line.meaning),
            button("link", "strike", &line.button)
                .with("data-line", &index.to_string())
                .with("aria-label", &line.label),
        ])
    });
    let (newest, meaning) = model.newest.clone().unwrap_or_default();
    part.holding(vec![
        Node::part("p", "preview-title").with("role", "status").words(&model.title),
        Node::part("p", "preview-newest").shown(!newest.is_empty()).words(&newest),
        Node::part("p", "preview-meaning").shown(!meaning.is_empty()).words(&meaning),
        Node::part("p", "preview-unsure").told(model.unsure.as_deref()),
        Node::part("ul", "preview-lines").holding(lines.collect()),
        button("btn primary", "keep-lines", model.add.as_deref().unwrap_or_default())
            .shown(model.add.is_some()),
    ])
}
