//! What the browser says went wrong.

use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;

/// What went wrong, in the browser's words.
pub fn error_text(error: &JsValue) -> String {
    error
        .as_string()
        .or_else(|| error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())))
        .or_else(|| error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::message))
        .unwrap_or_else(|| "unknown error".to_owned())
}

/// Writes what went wrong to the console, for a bug report.
pub fn log(error: &JsValue) {
    web_sys::console::error_2(&JsValue::from_str("Stuck Parcel:"), error);
}
