//! Who calls whom, and when. No rules and no elements of its own.
//!
//! The crate is built twice: with the feature `content` for the script on the shop's pages, which is read anew with
//! every page and must stay small, and with `pages` for the worker and the extension's own pages.
//!
//! Each surface is a [`program::Program`]: pure, tested natively. What still needs the browser is built for it only.

#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub(crate) mod cases;
pub mod content;
#[cfg(feature = "pages")]
pub mod dashboard;
#[cfg(feature = "pages")]
pub mod dispute_file;
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub(crate) mod opened;
#[cfg(feature = "pages")]
pub mod options;
#[cfg(feature = "pages")]
pub mod popup;
#[cfg(target_arch = "wasm32")]
pub mod preferences;
pub mod program;
pub mod protocol;
#[cfg(feature = "pages")]
pub mod welcome;
#[cfg(feature = "pages")]
pub mod window;
#[cfg(feature = "pages")]
pub mod worker;

#[cfg(all(target_arch = "wasm32", feature = "pages"))]
use wasm_bindgen::{JsCast, JsValue};

/// Orders are opened on this host from our own windows: the one every account can use.
#[cfg(feature = "pages")]
const HOST: &str = "www.aliexpress.com";

/// What went wrong, in the browser's words.
#[cfg(all(target_arch = "wasm32", feature = "pages"))]
pub(crate) fn words(error: &JsValue) -> String {
    error
        .as_string()
        .or_else(|| error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())))
        .or_else(|| error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::message))
        .unwrap_or_else(|| "unknown error".to_owned())
}
