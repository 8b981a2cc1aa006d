//! What was read for an order, before it is kept.

use super::{button, choices};
use crate::present::view::Node;
use crate::present::view::tell::preview;
use crate::present::wording::{HandModel, ReaderButton, ReaderModel};

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
