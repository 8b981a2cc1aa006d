//! The card on a page where nothing can be read and nothing of an order is known: what is in the way, and the step to go on.

use super::card::Card;
use super::icon::{CHEVRON, CLOSE, icon, level_path};
use super::node::Node;
use crate::order::CardShape;
use crate::present::wording::{TroubleModel, level_name};
use crate::rules::Level;

/// The card that says so, open.
pub fn trouble(model: &TroubleModel, rtl: bool) -> Card {
    let level = Level::Unknown;
    let toggle = Node::button("toggle", "toggle").with("aria-controls", "body").holding(vec![
        Node::of("span", "disc").holding(vec![icon(level_path(level))]),
        Node::of("span", "titles").holding(vec![
            Node::part("span", "verdict").words(&model.headline),
            Node::part("span", "summary").words(&model.text),
        ]),
        Node::of("span", "chevron").holding(vec![icon(CHEVRON)]),
    ]);
    let to_edge = Node::button("x", "to-edge")
        .with("aria-label", &model.to_edge)
        .with("title", &model.to_edge)
        .holding(vec![icon(CLOSE)]);
    let announced = |role| Node::of("div", "sr").with("role", role);
    let tree = Node::new("section")
        .with("data-level", level_name(level))
        .with("aria-label", &model.name)
        .holding(vec![
            Node::of("div", "head").holding(vec![Node::new("h2").holding(vec![toggle]), to_edge]),
            Node::of("div", "body")
                .with("id", "body")
                .holding(vec![Node::part("p", "why").words(&model.text)]),
            announced("status"),
            announced("alert"),
        ]);
    Card {
        tree,
        level,
        note: false,
        chat: false,
        shape: CardShape::Open,
        rtl,
        announcement: model.text.clone(),
    }
}
