//! The bar above the order list: a host, and in its closed root what the tree says ([`crate::present::view`]).

use super::element::{attribute, style};
use super::patch::patch;
use super::style::{Surface, closed_root};
use crate::app::content::BarAction;
use crate::present::view::Node as Tree;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, Node};

/// Whatever the page's own sheets say about its elements.
const HOST: &[(&str, &str)] = &[("all", "initial"), ("display", "block"), ("margin", "0 0 12px")];

/// The bar. The owner puts [`BarElement::host`] where it belongs.
pub struct BarElement {
    host: Element,
    root: Element,
    listener: Closure<dyn FnMut(Event)>,
}

impl BarElement {
    /// A bar with nothing in it; `on_action` hears what the buyer clicks.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn new(document: &Document, on_action: Rc<dyn Fn(BarAction)>) -> Result<BarElement, JsValue> {
        let host = document.create_element("div")?;
        host.set_attribute("data-stuck-parcel", "bar")?;
        HOST.iter().for_each(|(name, value)| style(&host, name, value, true));
        let root = document.create_element("section")?;
        closed_root(&host, Surface::Mark)?.unchecked_ref::<Node>().append_child(&root)?;
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(action) = clicked(&event) {
                on_action(action);
            }
        });
        root.add_event_listener_with_callback("click", listener.as_ref().unchecked_ref())?;
        Ok(BarElement { host, root, listener })
    }

    /// Shows how it stands.
    ///
    /// # Errors
    /// Those of the browser.
    pub fn show(&self, tree: &Tree, rtl: bool) -> Result<(), JsValue> {
        attribute(&self.host, "dir", if rtl { "rtl" } else { "ltr" });
        patch(&self.root, tree)
    }

    /// The element to be put on the page.
    pub fn host(&self) -> &Element {
        &self.host
    }
}

impl Drop for BarElement {
    fn drop(&mut self) {
        // The closure goes with us.
        let listens = self.listener.as_ref().unchecked_ref();
        let _ = self.root.remove_event_listener_with_callback("click", listens);
        self.host.remove();
    }
}

/// What the buyer clicked. Not every browser keeps a closed root closed, so a click that a script made counts for nothing.
fn clicked(event: &Event) -> Option<BarAction> {
    let target = event.target().filter(|_| event.is_trusted())?;
    let button = target.dyn_ref::<Element>()?.closest("[data-action]").ok().flatten()?;
    match button.get_attribute("data-action")?.as_str() {
        "start" => Some(BarAction::Start),
        "pause" => Some(BarAction::Pause),
        "resume" => Some(BarAction::Resume),
        "stop" => Some(BarAction::Stop),
        _ => None,
    }
}
