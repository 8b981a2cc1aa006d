//! The few things a view does with elements.

use crate::present::view::is_link;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

/// A new last child. `class` may be empty.
pub fn add(parent: &Element, tag: &str, class: &str) -> Result<Element, JsValue> {
    let document = parent.owner_document().ok_or(JsValue::NULL)?;
    let element = document.create_element(tag)?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    parent.append_child(&element)?;
    Ok(element)
}

/// A new last child that is a part of the surface, known by `data-part`.
pub fn part(parent: &Element, tag: &str, name: &str) -> Result<Element, JsValue> {
    let element = add(parent, tag, name)?;
    element.set_attribute("data-part", name)?;
    Ok(element)
}

/// A new button that does `action`.
pub fn button(parent: &Element, class: &str, action: &str) -> Result<Element, JsValue> {
    let element = add(parent, "button", class)?;
    element.set_attribute("type", "button")?;
    element.set_attribute("data-action", action)?;
    Ok(element)
}

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

/// Shows the words, or hides the element where there are none.
pub fn words(element: &Element, words: Option<&str>) {
    text(element, words.unwrap_or_default());
    visible(element, words.is_some_and(|words| !words.is_empty()));
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

/// Gives `list` exactly `count` children: missing ones are made, surplus ones go, the others stay the elements
/// they are, so that a focus inside them stays too. Returns them.
pub fn children(
    list: &Element,
    count: usize,
    make: &dyn Fn(&Element) -> Result<(), JsValue>,
) -> Result<Vec<Element>, JsValue> {
    let nodes = list.children();
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    while nodes.length() > count {
        match list.last_element_child() {
            Some(last) => last.remove(),
            None => break,
        }
    }
    while nodes.length() < count {
        let before = nodes.length();
        make(list)?;
        if nodes.length() == before {
            break;
        }
    }
    Ok((0..nodes.length()).filter_map(|index| nodes.item(index)).collect())
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
