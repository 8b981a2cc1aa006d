//! Rust values ↔ JavaScript values. Storage and settings hold plain objects, so that a person can read them; messages are
//! JSON texts ([`to_text`]). Instants are numbers; one beyond 2^53 is refused in both directions rather than rounded.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;

/// As JavaScript has it.
///
/// # Errors
/// It holds a number that JavaScript cannot hold exactly.
pub fn to_js<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    Ok(value.serialize(&Serializer::json_compatible())?)
}

/// As Rust has it.
///
/// # Errors
/// It is something else.
pub fn from_js<T: DeserializeOwned>(value: JsValue) -> Result<T, JsValue> {
    Ok(serde_wasm_bindgen::from_value(value)?)
}

/// A message between a page or a window and the worker: a text. Making objects of it costs both sides more than reading a
/// text (a fifth of the size of the script on the shop's pages, and a third of the time), and every record is read by the
/// same code, wherever it comes from.
///
/// # Errors
/// None that a message can have.
pub fn to_text<T: Serialize>(value: &T) -> Result<JsValue, JsValue> {
    match serde_json::to_string(value) {
        Ok(text) => Ok(JsValue::from_str(&text)),
        Err(error) => Err(JsValue::from_str(&error.to_string())),
    }
}

/// What [`to_text`] has written.
///
/// # Errors
/// It is something else.
pub fn from_text<T: DeserializeOwned>(value: &JsValue) -> Result<T, JsValue> {
    let text = value.as_string().ok_or("this message is of another version")?;
    serde_json::from_str(&text).map_err(|error| JsValue::from_str(&error.to_string()))
}

/// A value as JSON; `None` for anything that cannot be (a key that is not stored is undefined).
pub fn json_text(value: &JsValue) -> Option<String> {
    js_sys::JSON::stringify(value).ok()?.as_string()
}

/// A value of any shape; `None` for anything that is not JSON, or nested too deep.
pub fn json_from_js(value: &JsValue) -> Option<Value> {
    serde_json::from_str(&json_text(value)?).ok()
}

/// A value of any shape as JavaScript has it. Not by [`to_js`]: a number of any length is no number to it.
///
/// # Errors
/// None that JSON can have.
pub fn json_to_js(value: &Value) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&value.to_string())
}
