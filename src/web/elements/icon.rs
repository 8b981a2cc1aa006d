//! Icons in our own windows. Their paths are in [`crate::present::view::icon`].

use wasm_bindgen::JsValue;
use web_sys::Element;

pub use crate::present::view::icon::level_path;

/// Where SVG elements are from.
pub const SVG: &str = "http://www.w3.org/2000/svg";

/// An SVG element in `parent`.
pub fn svg(parent: &Element, tag: &str, attributes: &[(&str, &str)]) -> Result<Element, JsValue> {
    let document = parent.owner_document().ok_or(JsValue::NULL)?;
    let element = document.create_element_ns(Some(SVG), tag)?;
    for (name, value) in attributes {
        element.set_attribute(name, value)?;
    }
    parent.append_child(&element)?;
    Ok(element)
}

/// An icon in `parent`, of no meaning of its own; the path is returned so that it can be changed.
pub fn icon(parent: &Element, path: &str) -> Result<Element, JsValue> {
    let picture =
        svg(parent, "svg", &[("viewBox", "0 0 24 24"), ("class", "icon"), ("aria-hidden", "true")])?;
    svg(&picture, "path", &[("d", path)])
}
