//! The clipboard.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Begins to copy at once, since browsers copy only within a click; the future says whether it was allowed.
pub fn write(words: &str) -> impl Future<Output = bool> + use<> {
    let writing = web_sys::window()
        .map(|window| window.navigator())
        .and_then(|navigator| Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok())
        .filter(JsValue::is_object)
        .map(|clipboard| clipboard.unchecked_into::<web_sys::Clipboard>().write_text(words));
    async move {
        match writing {
            Some(writing) => JsFuture::from(writing).await.is_ok(),
            None => false,
        }
    }
}
