//! The few calls to the browser that are not elements: the extension's own, the clock, `Intl`.

use std::pin::Pin;

pub mod clock;
pub mod intl;
pub mod permissions;
pub mod runtime;
pub mod storage;

/// Starts a task at the end of the present turn. Boxed, since every other kind of task would bring its own runner.
pub fn start(task: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(task);
}
