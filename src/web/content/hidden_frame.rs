//! The hidden frame in which the shop's own tracking page is opened: it may run its scripts as itself and nothing more,
//! nobody sees or reaches it, and it is gone after twelve seconds whatever happens.

use crate::web::elements::frame_root;
use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlIFrameElement};

/// Time limit of the hidden frame, in ms: it is removed then, whatever happens.
const LIFETIME_MS: u32 = 12_000;

/// A frame that is open. Dropping it closes it.
pub struct HiddenFrame {
    host: Element,
    frame: HtmlIFrameElement,
    on_load: Closure<dyn FnMut()>,
    _overdue: Timeout,
}

impl HiddenFrame {
    /// Opens an address that was made here. `on_load` receives what was loaded: its address, or nothing where it is
    /// another host's or the browser's own page; `on_overdue`, that its time is over.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn open(
        document: &Document,
        url: &str,
        on_load: impl Fn(Option<String>) + 'static,
        on_overdue: impl FnOnce() + 'static,
    ) -> Result<HiddenFrame, JsValue> {
        let frame: HtmlIFrameElement = document.create_element("iframe")?.unchecked_into();
        // Not the top: it must not move the page that the buyer is on. No sound either.
        for (name, value) in [
            ("sandbox", "allow-scripts allow-same-origin"),
            ("allow", "autoplay 'none'"),
            ("tabindex", "-1"),
            ("aria-hidden", "true"),
            ("inert", ""),
            ("src", url),
        ] {
            frame.set_attribute(name, value)?;
        }
        let loaded = frame.clone();
        let on_load = Closure::<dyn FnMut()>::new(move || on_load(address_in(&loaded)));
        frame.add_event_listener_with_callback("load", on_load.as_ref().unchecked_ref())?;
        let host = frame_root(document, &frame)?;
        let html = document.document_element().ok_or(JsValue::NULL)?;
        html.append_child(&host)?;
        Ok(HiddenFrame { host, frame, on_load, _overdue: Timeout::new(LIFETIME_MS, on_overdue) })
    }
}

impl Drop for HiddenFrame {
    fn drop(&mut self) {
        // The closure goes with us.
        let _ = self.frame.remove_event_listener_with_callback("load", self.on_load.as_ref().unchecked_ref());
        self.host.remove();
    }
}

/// The address of the page in the frame, where this page may know it. Read step by step: what stands there may be another
/// host's, which browsers refuse in different ways.
fn address_in(frame: &HtmlIFrameElement) -> Option<String> {
    let field = |object: &JsValue, name: &str| Reflect::get(object, &JsValue::from_str(name)).ok();
    let document = field(frame, "contentDocument").filter(JsValue::is_object)?;
    field(&field(&document, "location")?, "href")?.as_string()
}
