//! What can be said of an order, and what was.

use super::button;
use crate::present::view::{Node, day_field, refused_day};
use crate::present::wording::AnswersModel;

/// What was said, each with a button that takes back what was said `data-at` that instant, and the buttons for what can be
/// said, by their places (`data-index`).
pub(super) fn answers(model: &AnswersModel) -> Vec<Node> {
    let said = model.said.iter().map(|line| {
        let undo = button("link", "undo", &model.undo).with("data-at", &line.at.to_string());
        let day = day_field(line.day.as_ref(), line.at);
        let refused = refused_day(line.day.as_ref(), line.at);
        Node::new("li").holding(vec![day, Node::new("span").words(&line.text), undo, refused])
    });
    let choices = (0_i64..).zip(&model.choices).map(|(index, choice)| {
        button("btn small", "answer", &choice.label)
            .with("data-index", &index.to_string())
            .with("aria-pressed", if choice.pressed.is_some() { "true" } else { "false" })
    });
    vec![
        Node::part("ul", "said").shown(!model.said.is_empty()).holding(said.collect()),
        Node::of("div", "choices").shown(!model.choices.is_empty()).holding(choices.collect()),
    ]
}
