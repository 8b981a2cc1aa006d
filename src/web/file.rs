//! The extension's own files.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The address of a file.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = getURL)]
    pub fn address(name: &str) -> Result<String, JsValue>;

    // Of the global object: the worker has no window.
    #[wasm_bindgen(catch)]
    fn fetch(url: &str) -> Result<Promise, JsValue>;

    type Response;

    #[wasm_bindgen(method, catch)]
    fn text(this: &Response) -> Result<Promise, JsValue>;
}

/// What is in a text file.
pub async fn read(name: &str) -> Result<String, JsValue> {
    let response: Response = JsFuture::from(fetch(&address(name)?)?).await?.unchecked_into();
    Ok(JsFuture::from(response.text()?).await?.as_string().unwrap_or_default())
}
