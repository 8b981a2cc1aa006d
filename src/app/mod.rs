//! Who calls whom, and when. No rules and no elements of its own.
//!
//! The crate is built twice: with the feature `content` for the script on the shop's pages, which is read anew with
//! every page and must stay small, and with `pages` for the worker and the extension's own pages.

#[cfg(feature = "content")]
mod by_order;
#[cfg(feature = "pages")]
mod camera;
#[cfg(feature = "pages")]
mod cases;
#[cfg(feature = "content")]
mod content;
#[cfg(feature = "pages")]
mod dashboard;
#[cfg(feature = "pages")]
mod dashboard_data;
#[cfg(feature = "content")]
mod desk;
#[cfg(feature = "pages")]
mod evidence;
#[cfg(feature = "pages")]
mod keep;
#[cfg(feature = "pages")]
mod known;
#[cfg(feature = "pages")]
mod links;
#[cfg(feature = "content")]
mod list;
mod look;
#[cfg(feature = "pages")]
mod look_at;
#[cfg(feature = "pages")]
mod look_in;
#[cfg(feature = "content")]
mod marks;
mod memory;
#[cfg(feature = "pages")]
mod opened;
#[cfg(feature = "pages")]
mod options;
#[cfg(feature = "pages")]
mod popup;
mod preferences;
#[cfg(feature = "pages")]
mod reminders;
#[cfg(feature = "content")]
mod show;
#[cfg(feature = "pages")]
mod tongue;
#[cfg(feature = "pages")]
mod welcome;
#[cfg(feature = "pages")]
mod worker;

#[cfg(feature = "pages")]
use wasm_bindgen::{JsCast, JsValue};

/// Orders are opened on this host from our own windows: the one every account can use.
#[cfg(feature = "pages")]
const HOST: &str = "www.aliexpress.com";

/// What went wrong, in the browser's words.
#[cfg(feature = "pages")]
fn words(error: &JsValue) -> String {
    error
        .as_string()
        .or_else(|| error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())))
        .or_else(|| error.dyn_ref::<web_sys::DomException>().map(web_sys::DomException::message))
        .unwrap_or_else(|| "unknown error".to_owned())
}
