//! The browser's alarms: what wakes the worker while nobody looks.

use super::clock;
use crate::case::reminder::Moment;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "alarms"], js_name = create)]
    fn create(name: &str, options: &Object) -> Result<JsValue, JsValue>;

    /// Takes an alarm away.
    #[wasm_bindgen(catch, js_namespace = ["chrome", "alarms"], js_name = clear)]
    pub fn clear(name: &str) -> Result<JsValue, JsValue>;
}

/// Minutes between two of the daily looks.
const DAILY: f64 = 1440.0;

/// Sets an alarm in place of the one of that name: once, or from then on daily.
pub fn set(name: &str, at: Moment, daily: bool) -> Result<(), JsValue> {
    let options = Object::new();
    Reflect::set(&options, &JsValue::from_str("when"), &clock::when(at))?;
    if daily {
        Reflect::set(&options, &JsValue::from_str("periodInMinutes"), &JsValue::from_f64(DAILY))?;
    }
    create(name, &options).map(|_| ())
}
