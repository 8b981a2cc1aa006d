//! The few things a view does with elements.

use crate::present::view::is_link;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Sets the text, and touches nothing where it is the same: a selection stays, nothing is read out twice.
pub fn text(element: &Element, words: &str) {
    if element.text_content().as_deref() != Some(words) {
        element.set_text_content(Some(words));
    }
}

/// Sets an attribute, and touches nothing where it is the same.
pub fn attribute(element: &Element, name: &str, value: &str) {
    if element.get_attribute(name).as_deref() != Some(value) {
        let _ = element.set_attribute(name, value);
    }
}

/// Shows or hides.
pub fn visible(element: &Element, visible: bool) {
    let _ = element.toggle_attribute_with_force("hidden", !visible);
}

/// Where a link leads. What is no address for a link leads nowhere, whatever was checked before.
pub fn leads_to(link: &Element, url: Option<&str>) {
    match url.filter(|url| is_link(url)) {
        Some(url) => {
            attribute(link, "href", url);
            attribute(link, "target", "_blank");
            attribute(link, "rel", "noopener noreferrer");
        }
        None => {
            let _ = link.remove_attribute("href");
        }
    }
}

/// The `index`th child.
pub fn child(element: &Element, index: u32) -> Option<Element> {
    element.children().item(index)
}

/// Sets a style property through the object model, which page policies allow; `important` outranks any sheet.
pub fn style(element: &Element, name: &str, value: &str, important: bool) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ =
            element.style().set_property_with_priority(name, value, if important { "important" } else { "" });
    }
}
