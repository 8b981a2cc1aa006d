//! The browser: elements, storage, tabs, the clock, `Intl`, and what carries out the effects of the programs.

use std::pin::Pin;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "pages")]
pub mod action;
#[cfg(feature = "pages")]
pub mod alarms;
#[cfg(feature = "pages")]
pub mod capture;
#[cfg(feature = "pages")]
pub mod cases;
pub mod clipboard;
pub mod clock;
#[cfg(feature = "content")]
pub mod content;
pub mod convert;
#[cfg(feature = "pages")]
pub mod download;
pub mod elements;
pub mod error;
pub mod file;
pub mod intl;
#[cfg(feature = "pages")]
pub mod lock;
#[cfg(feature = "pages")]
pub mod notifications;
#[cfg(feature = "pages")]
pub mod page_text;
pub mod permissions;
#[cfg(feature = "pages")]
pub mod personal_places;
#[cfg(feature = "pages")]
pub mod pictures;
#[cfg(feature = "pages")]
pub mod preferences;
pub mod runner;
pub mod runtime;
pub mod storage;
#[cfg(feature = "pages")]
pub mod tabs;
#[cfg(feature = "pages")]
pub mod texts;
#[cfg(feature = "pages")]
pub mod window;
#[cfg(feature = "pages")]
pub mod worker;

/// Runs once, when the module is instantiated and before anything else in it: a panic is reported with its words, in
/// whichever part of the extension it happens.
#[wasm_bindgen(start)]
pub fn instantiated() {
    runner::report_panics();
}

/// Starts a task at the end of the present turn. Boxed, since every other kind of task would bring its own runner.
pub fn start(task: Pin<Box<dyn Future<Output = ()>>>) {
    wasm_bindgen_futures::spawn_local(task);
}
