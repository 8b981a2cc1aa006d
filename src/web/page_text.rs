//! The text of the page in the tab, on the click of the toolbar button: `read_page.js` collects it and leaves nothing behind.

use super::convert::from_js;
use super::{clock, tabs};
use crate::app::popup::{PageTrouble, ReadPage};
use crate::read::text::{Now, PageText};
use js_sys::{Array, Object, Promise, Reflect};
use serde_json::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// The script, in the package.
const SCRIPT: &str = "read_page.js";

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["chrome", "scripting"], js_name = executeScript)]
    fn execute_script(injection: &Object) -> Result<Promise, JsValue>;
}

/// Reads it.
///
/// # Errors
/// The browser does not allow it, or the tab shows another page by the time it is read.
pub async fn read() -> Result<ReadPage, PageTrouble> {
    let (id, address) = tabs::active().await.ok_or(PageTrouble::NotAllowed)?;
    // A page that is left while it is read fails as well.
    let frames = frames(&id).await;
    match tabs::active().await {
        Some((_, now)) if now == address => {}
        _ => return Err(PageTrouble::Changed),
    }
    let text = PageText::joined(frames.map_err(|_| PageTrouble::NotAllowed)?);
    let moment = clock::moment();
    let minute = u16::try_from(moment.minute).unwrap_or_default();
    Ok(ReadPage { address, text, now: Now { today: moment.day, minute } })
}

/// The texts of the page and of the frames in it that are of the same site.
async fn frames(tab: &JsValue) -> Result<Vec<PageText>, JsValue> {
    let target = Object::new();
    Reflect::set(&target, &JsValue::from_str("tabId"), tab)?;
    Reflect::set(&target, &JsValue::from_str("allFrames"), &JsValue::TRUE)?;
    let injection = Object::new();
    Reflect::set(&injection, &JsValue::from_str("target"), &target)?;
    Reflect::set(&injection, &JsValue::from_str("files"), &Array::of1(&JsValue::from_str(SCRIPT)))?;
    let results: Array = JsFuture::from(execute_script(&injection)?).await?.dyn_into()?;
    let mut texts = Vec::new();
    for result in results.iter() {
        let text: Value = from_js(Reflect::get(&result, &JsValue::from_str("result"))?)?;
        // A frame that is no page, or that went away.
        if text.is_object() {
            texts.push(PageText::from_value(&text));
        }
    }
    if texts.is_empty() { Err(JsValue::from_str("no page")) } else { Ok(texts) }
}
