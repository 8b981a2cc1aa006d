//! What the user may allow, also later: the order pages (Firefox lets the user decide), and reminders.

use super::runtime;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = contains)]
    fn contains(wanted: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "permissions"], js_name = request)]
    fn request(wanted: &JsValue) -> Result<Promise, JsValue>;
}

/// The pages of the manifest, as the question names them.
fn pages() -> Result<JsValue, JsValue> {
    let origins = Reflect::get(&runtime::manifest()?, &JsValue::from_str("host_permissions"))?;
    wanted("origins", &origins)
}

fn notifications() -> Result<JsValue, JsValue> {
    wanted("permissions", &Array::of1(&JsValue::from_str("notifications")))
}

fn wanted(what: &str, list: &JsValue) -> Result<JsValue, JsValue> {
    let wanted = Object::new();
    Reflect::set(&wanted, &JsValue::from_str(what), list)?;
    Ok(wanted.into())
}

/// Asks the user. Must be called in a click.
pub fn request_pages() -> Result<Promise, JsValue> {
    request(&pages()?)
}

/// Whether all pages are allowed.
pub async fn has_pages() -> bool {
    given(pages().and_then(|wanted| contains(&wanted))).await
}

/// Asks the user whether we may notify. Must be called in a click.
pub fn request_notifications() -> Result<Promise, JsValue> {
    request(&notifications()?)
}

/// Whether notifications are allowed.
pub async fn may_notify() -> bool {
    given(notifications().and_then(|wanted| contains(&wanted))).await
}

/// The answer; a browser that cannot be asked has not said yes.
pub async fn given(asked: Result<Promise, JsValue>) -> bool {
    let Ok(asked) = asked else { return false };
    JsFuture::from(asked).await.is_ok_and(|answer| answer == JsValue::TRUE)
}
