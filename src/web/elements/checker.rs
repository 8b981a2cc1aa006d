//! The box in which a number is checked, in the card. What it says is a tree
//! ([`crate::present::view::check`]).

use super::clipboard::copy_from;
use super::element::{child, text};
use super::patch::patch;
use crate::present::view::check::CheckView;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlTextAreaElement};

/// The result is read out once the typing has paused for this long, not at each letter.
const PAUSE_MS: u32 = 700;

/// What a click or a key in the box means: the text that is to be checked now, if any.
pub fn text_to_check(root: &Element, event: &Event) -> Option<String> {
    let field: HtmlTextAreaElement = child(root, 1)?.dyn_into().ok()?;
    if event.type_() == "input" {
        return Some(field.value());
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let button = target.closest("[data-action]").ok().flatten()?;
    if let Some(number) = button.get_attribute("data-number") {
        field.set_value(&number);
        // The button goes away; what it did stands in the box.
        let _ = field.focus();
        return Some(number);
    }
    copy_from(&button, &field, &child(&button.parent_element()?, 1)?);
    None
}

/// Shows what a text is. What is to be read out waits in `news` for a pause.
pub fn show(
    root: &Element,
    model: &CheckView,
    announcement: &RefCell<Option<Timeout>>,
) -> Result<(), JsValue> {
    for (index, list) in (2..).zip(&model.lists) {
        if let Some(place) = child(root, index) {
            patch(&place, list)?;
        }
    }
    let words = model.announcement.clone();
    let status = child(root, 5);
    let later = Timeout::new(PAUSE_MS, move || {
        if let Some(status) = status {
            text(&status, &words);
        }
    });
    *announcement.borrow_mut() = Some(later);
    Ok(())
}
