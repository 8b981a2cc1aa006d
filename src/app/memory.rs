//! Where records lie in the storage.

use crate::web::convert::json_from_js;
use js_sys::Object;
use serde_json::Value;
use wasm_bindgen::JsCast;

/// A record's key in the storage: one key for each order, so that writing one costs what that one weighs.
pub fn key(order: &str) -> String {
    [KEY, order].concat()
}

/// The order whose key it is.
pub fn order_of(key: &str) -> Option<&str> {
    key.strip_prefix(KEY)
}

const KEY: &str = "order:";

/// What `read` makes of the orders under the keys of an object.
pub fn under_keys<T>(object: &Object, read: impl Fn(&Value, &str) -> Option<T>) -> Vec<T> {
    let mut found = Vec::new();
    for entry in Object::entries(object).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        if let Some(order) = key.strip_prefix(KEY) {
            found.extend(json_from_js(&entry.get(1)).and_then(|value| read(&value, order)));
        }
    }
    found
}
