//! `storage.local`, which only the worker writes, and `storage.sync` with the settings.

use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = get)]
    fn get_stored(keys: &JsValue) -> Result<Promise, JsValue>;

    /// Writes the keys of an object, which is done once the promise resolves; rejected when the storage is full.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = set)]
    pub fn set(items: &JsValue) -> Result<Promise, JsValue>;

    /// Takes the values of some keys away.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = remove)]
    pub async fn remove(keys: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = getKeys)]
    fn get_keys() -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = getBytesInUse)]
    fn get_bytes_in_use(keys: &JsValue) -> Result<Promise, JsValue>;

    #[wasm_bindgen(thread_local_v2, js_namespace = ["chrome", "storage", "local"], js_name = QUOTA_BYTES)]
    static QUOTA: JsValue;

    /// Calls back with what was written, by whichever part of the extension: key → `{ oldValue, newValue }`.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local", "onChanged"], js_name = addListener)]
    pub fn on_changed(callback: &js_sys::Function) -> Result<(), JsValue>;

    // Not async imports: those take it that a promise always comes back, and these calls throw where they are cut off.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "sync"], js_name = get)]
    fn get_synced(key: &str) -> Result<Promise, JsValue>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "sync"], js_name = set)]
    fn set_synced(items: &JsValue) -> Result<Promise, JsValue>;

    /// Calls back with what was written to the synced storage, by whichever part of the extension or another machine.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "sync", "onChanged"], js_name = addListener)]
    pub fn on_synced(callback: &js_sys::Function) -> Result<(), JsValue>;
}

/// The values of some keys, or with null of all. They are asked for at once, and waited for with the future.
pub fn get(keys: &JsValue) -> impl Future<Output = Result<JsValue, JsValue>> + use<> {
    let asked = get_stored(keys);
    async move { JsFuture::from(asked?).await }
}

/// The value of one key of the synced storage; undefined where there is none. It is asked for at once, and waited for
/// with the future.
pub fn synced(key: &str) -> impl Future<Output = Result<JsValue, JsValue>> + use<> {
    let (asked, key) = (get_synced(key), JsValue::from_str(key));
    async move { Reflect::get(&JsFuture::from(asked?).await?, &key) }
}

/// Writes one key of the synced storage.
pub async fn sync(key: &str, value: &JsValue) -> Result<(), JsValue> {
    let items = Object::new();
    Reflect::set(&items, &JsValue::from_str(key), value)?;
    JsFuture::from(set_synced(&items)?).await.map(|_| ())
}

/// What the browsers without a number of their own give an extension that does not ask for more, in bytes.
const USUAL_QUOTA: i64 = 10 * 1024 * 1024;

/// All keys, where the browser can tell them without their values.
pub async fn keys() -> Option<Vec<String>> {
    let keys = JsFuture::from(get_keys().ok()?).await.ok()?;
    Some(keys.dyn_into::<Array>().ok()?.iter().filter_map(|key| key.as_string()).collect())
}

/// How many bytes are used, where the browser tells.
pub async fn used() -> Option<i64> {
    super::clock::whole_number(&JsFuture::from(get_bytes_in_use(&JsValue::NULL).ok()?).await.ok()?)
}

/// How many bytes there are.
pub fn room() -> i64 {
    QUOTA.with(super::clock::whole_number).filter(|bytes| *bytes > 0).unwrap_or(USUAL_QUOTA)
}
