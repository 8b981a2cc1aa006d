//! The mark on an order of the list: a host, and in its closed root what the tree says ([`crate::present::view`]).

use super::element::attribute;
use super::patch::patch;
use super::style::{Surface, closed_root};
use crate::present::view::Node as Tree;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node};

/// One mark. The owner puts [`MarkElement::host`] where it belongs.
#[derive(Clone)]
pub struct MarkElement {
    host: Element,
    link: Element,
}

impl MarkElement {
    /// A mark as the tree says.
    pub fn new(document: &Document, tree: &Tree, rtl: bool) -> Result<MarkElement, JsValue> {
        let host = document.create_element("span")?;
        host.set_attribute("data-stuck-parcel", "chip")?;
        let link = document.create_element("a")?;
        closed_root(&host, Surface::Mark)?.unchecked_ref::<Node>().append_child(&link)?;
        let mark = MarkElement { host, link };
        mark.show(tree, rtl)?;
        Ok(mark)
    }

    /// Shows another verdict.
    pub fn show(&self, tree: &Tree, rtl: bool) -> Result<(), JsValue> {
        attribute(&self.host, "dir", if rtl { "rtl" } else { "ltr" });
        patch(&self.link, tree)
    }

    /// The element to be put on the order's card.
    pub fn host(&self) -> &Element {
        &self.host
    }

    /// Whether the mark is on the page.
    pub fn is_connected(&self) -> bool {
        self.host.is_connected()
    }

    /// What is inside the closed root.
    pub fn inside(&self) -> &Element {
        &self.link
    }
}
