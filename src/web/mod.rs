//! The few calls to the browser that are not elements: the extension's own, the clock, `Intl`.

use std::pin::Pin;

#[cfg(feature = "pages")]
pub mod action;
#[cfg(feature = "pages")]
pub mod alarms;
#[cfg(feature = "pages")]
pub mod capture;
pub mod clock;
#[cfg(feature = "content")]
pub mod content;
pub mod convert;
#[cfg(feature = "pages")]
pub mod download;
pub mod elements;
pub mod file;
pub mod intl;
#[cfg(feature = "pages")]
pub mod locks;
#[cfg(feature = "pages")]
pub mod notifications;
pub mod permissions;
#[cfg(feature = "pages")]
pub mod pictures;
pub mod runner;
pub mod runtime;
pub mod storage;
#[cfg(feature = "pages")]
pub mod tabs;
#[cfg(feature = "pages")]
pub mod window;

/// Starts a task at the end of the present turn. Boxed, since every other kind of task would bring its own runner.
pub fn start(task: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(task);
}
