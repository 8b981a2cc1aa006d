//! Copying, and what is said about it.

use super::element::text;
use crate::web::{clipboard, start};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

/// Copies `words`, which stand in `place`, and says so in `note`; where the browser forbids it, selects the place
/// for the buyer's own keys. Must be called within a click: browsers copy at no other time.
pub fn copy(words: &str, place: &Element, note: &Element, copied: &str, failed: &str) {
    let writing = clipboard::write(words);
    let (place, note) = (place.clone(), note.clone());
    let (copied, failed) = (copied.to_owned(), failed.to_owned());
    start(Box::pin(async move {
        let done = writing.await;
        if !done {
            select(&place);
        }
        text(&note, if done { &copied } else { &failed });
    }));
}

/// Copies what a button carries, which stands in `place`, and says in `note` what the button says about it. Does nothing
/// for a button that carries nothing.
pub fn copy_from(button: &Element, place: &Element, note: &Element) {
    if let Some(words) = button.get_attribute("data-copies") {
        copy_with(button, &words, place, note);
    }
}

/// Copies words that the button does not carry itself.
pub fn copy_with(button: &Element, words: &str, place: &Element, note: &Element) {
    let said = |name| button.get_attribute(name).unwrap_or_default();
    copy(words, place, note, &said("data-copied"), &said("data-failed"));
}

fn select(place: &Element) {
    if let Some(field) = place.dyn_ref::<HtmlTextAreaElement>() {
        let _ = field.focus();
        field.select();
    } else if let Some(selection) = web_sys::window().and_then(|window| window.get_selection().ok().flatten())
    {
        let _ = selection.select_all_children(place);
    }
}
