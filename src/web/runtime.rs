//! Messages between the parts of the extension, what it is, and the browser's languages.

use super::error::error_text;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    // Not an async import: those take it that a promise always comes back, and this call throws where it is cut off.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = sendMessage)]
    fn send(message: &JsValue) -> Result<Promise, JsValue>;

    /// The version in the manifest and everything else in it.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = getManifest)]
    pub fn manifest() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "runtime"], js_name = id)]
    static ID: JsValue;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = getURL)]
    fn own_url(path: &str) -> Result<JsValue, JsValue>;

    type Browser;

    #[wasm_bindgen(thread_local_v2, js_name = navigator)]
    static BROWSER: Browser;

    #[wasm_bindgen(method, getter)]
    fn languages(this: &Browser) -> Array;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "i18n"], js_name = getUILanguage)]
    fn own_language() -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "i18n"], js_name = getMessage)]
    fn own_words(name: &str) -> Result<JsValue, JsValue>;
}

/// Words of `_locales`; none where the extension is gone from under the page.
#[cfg(feature = "content")]
pub fn words(name: &str) -> String {
    own_words(name).ok().and_then(|words| words.as_string()).unwrap_or_default()
}

/// The languages the user reads pages in, the best first, and then the browser's own.
pub fn languages() -> Vec<String> {
    let read = BROWSER.with(Browser::languages);
    let mut languages = Vec::new();
    for tag in read.iter().chain(own_language().ok()) {
        languages.extend(tag.as_string());
    }
    languages
}

/// What a browser says of a message that did not arrive.
const NOBODY_THERE: &str = "Receiving end does not exist";

/// How long an idle worker that is being stopped may still take, in milliseconds.
const STOPPING_MS: u32 = 50;

/// Sends a message to the worker and waits for its answer. Fails where the extension was updated or removed under
/// an open page.
pub async fn send_message(message: &JsValue) -> Result<JsValue, JsValue> {
    match JsFuture::from(send(message)?).await {
        // Firefox says so while it stops an idle worker; the next message starts it again.
        Err(error) if error_text(&error).contains(NOBODY_THERE) => {
            TimeoutFuture::new(STOPPING_MS).await;
            JsFuture::from(send(message)?).await
        }
        answer => answer,
    }
}

/// The addresses of the pages on which our script runs, as patterns.
#[cfg(feature = "pages")]
pub fn pages() -> Result<JsValue, JsValue> {
    js_sys::Reflect::get(&manifest()?, &JsValue::from_str("host_permissions"))
}

/// The version of the extension; empty where it is gone.
pub fn version() -> String {
    manifest()
        .and_then(|manifest| js_sys::Reflect::get(&manifest, &JsValue::from_str("version")))
        .ok()
        .and_then(|version| version.as_string())
        .unwrap_or_default()
}

/// The extension's page in the store of this browser, where its users can write to us.
#[cfg(feature = "pages")]
pub fn store_page() -> String {
    let id = ID.with(JsValue::as_string).unwrap_or_default();
    let own = own_url("").ok().and_then(|url| url.as_string()).unwrap_or_default();
    if own.starts_with("moz-extension:") {
        ["https://addons.mozilla.org/addon/", &id, "/"].concat()
    } else {
        ["https://chromewebstore.google.com/detail/", &id, "/support"].concat()
    }
}
