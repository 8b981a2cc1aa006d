//! Where the page in the tab shows who the buyer is: `personal_places.js` finds it and changes nothing there.

use super::convert::from_js;
use crate::read::personal::{ALWAYS, BY_TEXT, PersonalPlaces};
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = stuckParcelPersonalPlaces)]
    static PLACES: Function;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = executeScript)]
    fn execute_script(injection: &Object) -> Result<Promise, JsValue>;
}

/// The places in this tab; `None`: the browser does not let the page be looked at, or it has too many.
pub async fn of(tab: &JsValue) -> Option<PersonalPlaces> {
    let target = Object::new();
    let injection = Object::new();
    let set = |object: &Object, name: &str, value: &JsValue| {
        Reflect::set(object, &JsValue::from_str(name), value).ok()
    };
    set(&target, "tabId", tab)?;
    set(&injection, "target", &target)?;
    set(&injection, "func", &PLACES.with(Function::clone))?;
    set(&injection, "args", &Array::of2(&JsValue::from_str(ALWAYS), &JsValue::from_str(BY_TEXT)))?;
    // A page of the browser's own, or one that was left meanwhile: the buyer is told that nothing is covered.
    let results: Array = JsFuture::from(execute_script(&injection).ok()?).await.ok()?.dyn_into().ok()?;
    let found = Reflect::get(&results.get(0), &JsValue::from_str("result")).ok()?;
    from_js(found).ok()
}
