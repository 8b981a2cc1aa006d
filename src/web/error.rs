//! What the browser says went wrong.

use wasm_bindgen::{JsCast, JsValue};

/// What went wrong, in the browser's words.
pub fn error_text(error: &JsValue) -> String {
    error
        .as_string()
        .or_else(|| error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())))
        .or_else(|| error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::message))
        .unwrap_or_else(|| "unknown error".to_owned())
}
