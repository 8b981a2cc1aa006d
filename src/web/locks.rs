//! Work that one part of the extension does at a time: the Web Locks API, shared by the worker and all our windows.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"], js_name = request)]
    fn request(name: &str, granted: &JsValue) -> Result<Promise, JsValue>;
}

/// A lock that is held until this is dropped. The browser also releases it when the window is closed.
#[must_use]
pub struct Held {
    release: Function,
}

impl Drop for Held {
    fn drop(&mut self) {
        // A function that resolves a promise does not throw.
        let _ = self.release.call0(&JsValue::UNDEFINED);
    }
}

/// Waits for the lock. It is granted in the order in which it was asked for, across all windows.
///
/// # Errors
/// The browser has no locks to give: the window is being closed.
pub async fn hold(name: &str) -> Result<Held, JsValue> {
    let mut asked = Err(JsValue::UNDEFINED);
    let granted = Promise::new(&mut |granted, _| {
        // Called by the browser once the lock is ours. It is ours until the promise that comes back is settled, and what
        // settles it is what we have been waiting for.
        let callback = Closure::once_into_js(move || {
            Promise::new(&mut |release, _| {
                let _ = granted.call1(&JsValue::UNDEFINED, &release);
            })
        });
        asked = request(name, &callback);
    });
    // The second settles first only where the lock is refused.
    let release = JsFuture::from(Promise::race(&Array::of2(&granted, &asked?.into()))).await?;
    Ok(Held { release: release.dyn_into()? })
}
