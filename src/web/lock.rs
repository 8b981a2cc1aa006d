//! What the extension's windows and its worker must do one at a time.

use js_sys::Promise;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request(name: &str, work: &Closure<dyn FnMut() -> Promise>) -> Result<Promise, JsValue>;
}

/// Does `work` while nobody else in the extension does anything under the same name. Who asks first is first; a window
/// that goes away gives up its turn.
///
/// # Errors
/// Those of `work`, and the browser's where it refuses.
pub async fn alone<T: 'static>(
    name: &str,
    work: impl Future<Output = Result<T, JsValue>> + 'static,
) -> Result<T, JsValue> {
    let done = Rc::new(Cell::new(None));
    let result = Rc::clone(&done);
    let work = Closure::once(move || {
        future_to_promise(async move {
            result.set(Some(work.await?));
            Ok(JsValue::UNDEFINED)
        })
    });
    JsFuture::from(request(name, &work)?).await?;
    done.take().ok_or(JsValue::UNDEFINED)
}
