//! What can be said of an order, and what was: in our own windows.

use super::element::{add, attribute, button, child, children, text, visible};
use crate::present::wording::AnswersModel;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Fills `whole`; the first time it makes what is in it. Buttons stay the elements they are, so that a focus stays.
pub fn fill(whole: &Element, model: &AnswersModel) -> Result<(), JsValue> {
    if child(whole, 0).is_none() {
        add(whole, "ul", "said")?.set_attribute("data-part", "said")?;
        add(whole, "div", "choices")?;
    }
    let (Some(said), Some(choices)) = (child(whole, 0), child(whole, 1)) else { return Ok(()) };
    visible(&said, !model.said.is_empty());
    let lines = children(&said, model.said.len(), &|list| {
        let line = add(list, "li", "")?;
        add(&line, "span", "")?;
        button(&line, "link", "undo").map(|_| ())
    })?;
    for (index, (line, words)) in lines.iter().zip(&model.said).enumerate() {
        let (Some(what), Some(undo)) = (child(line, 0), child(line, 1)) else { continue };
        text(&what, &words.text);
        text(&undo, &model.undo);
        attribute(&undo, "data-index", &index.to_string());
    }
    visible(&choices, !model.choices.is_empty());
    let buttons =
        children(&choices, model.choices.len(), &|list| button(list, "btn small", "answer").map(|_| ()))?;
    for (index, (element, choice)) in buttons.iter().zip(&model.choices).enumerate() {
        text(element, &choice.label);
        attribute(element, "data-index", &index.to_string());
        attribute(element, "aria-pressed", if choice.pressed { "true" } else { "false" });
    }
    Ok(())
}
