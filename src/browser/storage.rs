//! `storage.local`. Only the worker writes.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The values of some keys, or with null of all.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = get)]
    pub async fn get(keys: &JsValue) -> Result<JsValue, JsValue>;

    /// Writes the keys of an object; rejected when the storage is full.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = set)]
    pub async fn set(items: &JsValue) -> Result<JsValue, JsValue>;

    /// Takes the values of some keys away.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "local"], js_name = remove)]
    pub async fn remove(keys: &JsValue) -> Result<JsValue, JsValue>;

    /// What the user chose, on whichever machine.
    #[cfg(feature = "pages")]
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "sync"], js_name = get)]
    pub async fn chosen() -> Result<JsValue, JsValue>;

    /// Calls back with what was written, by whichever part of the extension: key → `{ oldValue, newValue }`.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "storage", "onChanged"], js_name = addListener)]
    pub fn on_changed(callback: &js_sys::Function) -> Result<(), JsValue>;
}
