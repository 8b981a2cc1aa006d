//! Tabs: opening one, and the one the user looks at.

use super::runtime;
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = create)]
    fn tab(details: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = query)]
    fn query(filter: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = sendMessage)]
    fn send(tab: &JsValue, message: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "tabs"], js_name = captureVisibleTab)]
    fn capture_visible_tab(window: &JsValue, options: &Object) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "runtime"], js_name = getURL)]
    fn own_address(path: &str) -> Result<String, JsValue>;

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

/// Opens a page of the extension.
pub async fn open_own(path: &str) -> Result<(), JsValue> {
    open(&own_address(path)?).await
}

/// The address of the tab that the user looks at; `None` where the browser does not tell it.
pub async fn address() -> Option<String> {
    active().await.map(|(_, address)| address)
}

/// The tab that the user looks at: its id, and its address; `None` where the browser does not tell it.
pub async fn active() -> Option<(JsValue, String)> {
    let filter = Object::new();
    for name in ["active", "currentWindow"] {
        Reflect::set(&filter, &JsValue::from_str(name), &JsValue::TRUE).ok()?;
    }
    let tabs: Array = JsFuture::from(query(&filter).ok()?).await.ok()?.dyn_into().ok()?;
    let of = |name| Reflect::get(&tabs.get(0), &JsValue::from_str(name)).ok();
    Some((of("id")?, of("url")?.as_string()?))
}

/// Tells our script on the pages in all tabs but one; `message`: what is said to a page with this address.
///
/// # Errors
/// The browser does not say which tabs there are.
pub async fn notify(message: impl Fn(&str) -> JsValue, but: &JsValue) -> Result<(), JsValue> {
    let filter = Object::new();
    Reflect::set(&filter, &JsValue::from_str("url"), &runtime::pages()?)?;
    let tabs: Array = JsFuture::from(query(&filter)?).await?.dyn_into()?;
    let of = |tab: &JsValue, name: &str| Reflect::get(tab, &JsValue::from_str(name)).unwrap_or_default();
    let tell =
        |tab: &JsValue| send(&of(tab, "id"), &message(&of(tab, "url").as_string().unwrap_or_default()));
    // To all at once: a page that hangs answers late or never, and no other waits for that.
    let sent: Array =
        tabs.iter().filter(|tab| of(tab, "id") != *but).filter_map(|tab| tell(&tab).ok()).collect();
    // On a page that is still loading nobody hears it, and it will ask by itself.
    JsFuture::from(Promise::all_settled(&sent)).await.map(|_| ())
}

/// Tells our script in one tab.
///
/// # Errors
/// Nobody hears it there.
pub async fn notify_one(tab: &JsValue, message: &JsValue) -> Result<(), JsValue> {
    JsFuture::from(send(tab, message)?).await.map(|_| ())
}

/// What that tab shows, as the address of a PNG. The browser allows it from the toolbar button on.
pub async fn capture() -> Result<String, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("format"), &JsValue::from_str("png"))?;
    let taken = JsFuture::from(capture_visible_tab(&JsValue::NULL, &options)?).await?;
    taken.as_string().ok_or(JsValue::NULL)
}
