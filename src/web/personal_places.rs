//! Where the page in the tab shows who the buyer is, and what of ours stands on it: `personal_places.js` finds it.

use super::convert::from_js;
use crate::read::personal::{ALWAYS, BY_TEXT, PersonalPlaces};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = stuckParcelPersonalPlaces)]
    static PLACES: Function;

    #[wasm_bindgen(thread_local_v2, js_name = stuckParcelHideOwn)]
    static HIDE_OWN: Function;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = executeScript)]
    fn execute_script(injection: &Object) -> Result<Promise, JsValue>;
}

/// Takes what is ours off the page in this tab, or puts it back. Where the browser does not let the page be looked at, nothing
/// of ours stands on it.
pub async fn hide_own(tab: &JsValue, hidden: bool) {
    let _ = run(tab, &HIDE_OWN.with(Function::clone), &Array::of1(&JsValue::from_bool(hidden))).await;
}

/// The places in this tab; `None`: the browser does not let the page be looked at, or it has too many.
pub async fn of(tab: &JsValue) -> Option<PersonalPlaces> {
    // A page of the browser's own, or one that was left meanwhile: the buyer sees that nothing is covered.
    let args = Array::of2(&JsValue::from_str(ALWAYS), &JsValue::from_str(BY_TEXT));
    from_js(run(tab, &PLACES.with(Function::clone), &args).await?).ok()
}

/// What a function gives in the page of this tab.
async fn run(tab: &JsValue, function: &Function, args: &Array) -> Option<JsValue> {
    let target = Object::new();
    let injection = Object::new();
    let set = |object: &Object, name: &str, value: &JsValue| {
        Reflect::set(object, &JsValue::from_str(name), value).ok()
    };
    set(&target, "tabId", tab)?;
    set(&injection, "target", &target)?;
    set(&injection, "func", function)?;
    set(&injection, "args", args)?;
    let results: Array = JsFuture::from(execute_script(&injection).ok()?).await.ok()?.dyn_into().ok()?;
    Reflect::get(&results.get(0), &JsValue::from_str("result")).ok()
}
