//! The number on the toolbar button.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeText)]
    fn set_text(details: &Object) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "action"], js_name = setBadgeBackgroundColor)]
    fn set_colour(details: &Object) -> Result<JsValue, JsValue>;
}

/// The colour of "open a dispute" on light paper.
const COLOUR: &str = "#b3231b";

/// Shows a few letters on the button; empty: none. A browser whose button has no room for them (Firefox on Android)
/// has no such calls.
pub fn badge(text: &str) -> Result<(), JsValue> {
    let details = Object::new();
    Reflect::set(&details, &JsValue::from_str("text"), &JsValue::from_str(text))?;
    set_text(&details)?;
    let details = Object::new();
    Reflect::set(&details, &JsValue::from_str("color"), &JsValue::from_str(COLOUR))?;
    set_colour(&details).map(|_| ())
}
