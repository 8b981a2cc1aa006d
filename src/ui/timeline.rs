//! The history of a parcel: a line for each entry, and one for each long silence.

use super::banner_parts::Block;
use super::element::{add, child, children, part, text, visible, words};
use crate::wording::TimelineModel;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// The parts of an entry, in their order on the screen.
const PARTS: &[&str] = &["silence", "when", "told", "meaning", "origin"];

/// Shows the history in its fold.
pub fn fill(block: &Block, model: &TimelineModel) -> Result<(), JsValue> {
    visible(&block.whole, !model.lines.is_empty());
    text(&block.title, &model.title);
    let items = children(&block.list, model.lines.len(), &|list| {
        let item = add(list, "li", "")?;
        PARTS.iter().try_for_each(|class| add(&item, "span", class).map(|_| ()))
    })?;
    for (item, line) in items.iter().zip(&model.lines) {
        let texts = [
            line.silence.as_deref(),
            Some(&line.date),
            Some(&line.words),
            Some(&line.meaning),
            Some(&line.origin),
        ];
        for (place, words_of) in (0..).zip(texts) {
            if let Some(element) = child(item, place) {
                words(&element, words_of);
            }
        }
    }
    let more: Element = match child(&block.whole, 2) {
        Some(more) => more,
        None => part(&block.whole, "p", "more")?,
    };
    words(&more, model.more.as_deref());
    Ok(())
}
