//! Opening a page.

use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = create)]
    fn tab(details: &Object) -> Result<Promise, JsValue>;

    // Firefox on Android has tabs and no windows.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "windows"], js_name = create)]
    fn window(details: &Object) -> Result<Promise, JsValue>;
}

/// Opens an address that has passed the allow-list in a new tab, or in a new window where no window is open.
pub async fn open(url: &str) -> Result<(), JsValue> {
    let details = Object::new();
    Reflect::set(&details, &JsValue::from_str("url"), &JsValue::from_str(url))?;
    if JsFuture::from(tab(&details)?).await.is_err() {
        JsFuture::from(window(&details)?).await?;
    }
    Ok(())
}
