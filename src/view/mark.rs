//! The mark on an order of the list: a link, an icon and a word.

use super::icon::{icon, level_path};
use super::node::Node;
use crate::wording::{ChipModel, level_name};

/// The mark.
pub fn mark(model: &ChipModel) -> Node {
    Node::of("a", "sp")
        .with("data-action", "order")
        .with("data-level", level_name(model.level))
        .with("title", &model.title)
        .with("aria-label", &model.label)
        .leads(model.url.as_deref())
        .holding(vec![icon(level_path(model.level)), Node::of("span", "verdict").words(&model.text)])
}
