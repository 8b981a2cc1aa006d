//! A place for what nobody is to see.

use super::element::{attribute, style};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, Node, ShadowRootInit, ShadowRootMode};

/// Whatever the page's own sheets say about its elements. Out of sight rather than without a box: a page that has none
/// draws nothing.
const HOST: &[(&str, &str)] = &[
    ("all", "initial"),
    ("position", "fixed"),
    ("display", "block"),
    ("inset", "0 auto auto -20000px"),
    ("width", "1px"),
    ("height", "1px"),
    ("overflow", "hidden"),
    ("visibility", "hidden"),
    ("pointer-events", "none"),
];
const FRAME: &[(&str, &str)] =
    &[("width", "1280px"), ("height", "800px"), ("border", "0"), ("visibility", "hidden")];

/// A host out of sight, out of the tab order and of the accessibility tree, with a frame in its closed root.
///
/// # Errors
/// Those of the browser.
pub fn frame_root(document: &Document, frame: &HtmlElement) -> Result<Element, JsValue> {
    let host: HtmlElement = document.create_element("div")?.unchecked_into();
    for (name, value) in [("data-stuck-parcel", "tracking"), ("aria-hidden", "true"), ("inert", "")] {
        attribute(&host, name, value);
    }
    HOST.iter().for_each(|(name, value)| style(&host, name, value, true));
    FRAME.iter().for_each(|(name, value)| style(frame, name, value, true));
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Closed))?;
    root.unchecked_ref::<Node>().append_child(frame)?;
    Ok(host.into())
}
