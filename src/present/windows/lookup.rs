//! What was read for an order, before it is kept.

use super::{button, choices};
use crate::present::view::Node;
use crate::present::wording::{HandModel, PreviewModel, ReaderButton, ReaderModel, TellModel};

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
        Node::part("p", "preview-unsure").words_or_hidden(model.unsure.as_deref()),
        Node::part("ul", "preview-lines").holding(lines.collect()),
        button("btn primary", "keep-lines", model.add.as_deref().unwrap_or_default())
            .shown(model.add.is_some()),
    ])
}

/// The field for what is pasted, and the buttons for what the tracking says.
pub fn tell(model: &TellModel) -> Node {
    let id = |name: &str| [name, "-", &model.order].concat();
    let (paste_id, since_id) = (id("paste"), id("since"));
    let [paste, hint, text, read] = &model.paste;
    let [since, day, latest] = &model.since;
    let choices = (0_i64..)
        .zip(&model.choices)
        .map(|(index, words)| button("btn small", "say", words).with("data-says", &index.to_string()));
    Node::part("div", "tell").holding(vec![
        Node::part("p", "tell-title").words(&model.say),
        Node::of("div", "since").holding(vec![
            Node::new("label").with("for", &since_id).words(since),
            Node::new("input")
                .with("id", &since_id)
                .with("type", "date")
                .with("data-action", "since")
                .with("max", latest)
                .with("value", day),
        ]),
        Node::of("div", "choices").holding(choices.collect()),
        Node::new("label").with("for", &paste_id).words(paste),
        Node::new("textarea")
            .with("id", &paste_id)
            .with("data-action", "paste")
            .with("rows", "2")
            .with("spellcheck", "false")
            .with("placeholder", hint)
            .with("value", text),
        button("btn small", "read-paste", read),
        Node::part("p", "tell-news")
            .with("role", "status")
            .words(model.sentence.as_deref().unwrap_or_default()),
        preview(model.preview.as_ref()),
    ])
}

/// The form for a parcel that is added by hand.
pub fn hand(model: &HandModel) -> Node {
    let fields = (0_i64..).zip(&model.fields).map(|(index, (name, value, is_day))| {
        let id = ["hand-", &index.to_string()].concat();
        Node::of("div", "field").holding(vec![
            Node::new("label").with("for", &id).words(name),
            Node::new("input")
                .with("id", &id)
                .with("type", if *is_day { "date" } else { "text" })
                .with("data-action", "hand-field")
                .with("data-field", &index.to_string())
                .with("autocomplete", "off")
                .with("maxlength", "100")
                .with("value", value),
        ])
    });
    let mut form = vec![Node::new("p").words(&model.note)];
    form.extend(fields);
    form.push(
        Node::part("p", "hand-trouble")
            .with("role", "alert")
            .words(model.trouble.as_deref().unwrap_or_default()),
    );
    form.push(button("btn", "hand-add", &model.add));
    Node::part("section", "hand").with("class", "hand").holding(vec![
        button("link", "hand", &model.title).with("aria-expanded", if model.open { "true" } else { "false" }),
        Node::part("p", "hand-added")
            .with("role", "status")
            .words(model.added.as_deref().unwrap_or_default()),
        Node::part("div", "hand-form").shown(model.open).holding(if model.open { form } else { Vec::new() }),
    ])
}
