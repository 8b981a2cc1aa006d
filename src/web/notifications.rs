//! Notifications, which need a permission that the buyer gives when turning reminders on. Without it the browser's
//! object is not there, and every call fails.

use super::file;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    // Not async imports: see `runtime`.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "notifications"], js_name = create)]
    fn create(id: &str, options: &Object) -> Result<Promise, JsValue>;

    /// Takes a notification away.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "notifications"], js_name = clear)]
    pub fn clear(id: &str) -> Result<JsValue, JsValue>;
}

/// Shows a notification in place of the one of that name.
pub async fn show(id: &str, title: &str, message: &str) -> Result<(), JsValue> {
    let options = Object::new();
    let icon = file::address("icons/128.png")?;
    for (name, value) in [("type", "basic"), ("iconUrl", &icon), ("title", title), ("message", message)] {
        Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value))?;
    }
    JsFuture::from(create(id, &options)?).await.map(|_| ())
}
