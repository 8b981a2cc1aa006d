//! A tree of elements as data ([`crate::view`]) → elements. What is there and fits stays, so that a focus, a selection
//! and an open fold stay; what is the same is not touched.

use super::element::{attribute, leads_to, style, text};
use super::icon::SVG;
use crate::json::Value;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, Node};

/// Makes an element what the tree says. Its name must be the tree's.
pub fn patch(element: &Element, tree: &Value) -> Result<(), JsValue> {
    fill(element, tree, false)
}

fn fill(element: &Element, tree: &Value, new: bool) -> Result<(), JsValue> {
    let [_, attributes, inside] = tree.as_array().unwrap_or_default() else { return Ok(()) };
    match inside {
        Value::String(words) => text(element, words),
        Value::Array(nodes) => children(element, nodes)?,
        _ => {}
    }
    // After the children: what a select has chosen is one of them.
    for (name, value) in attributes.as_object().unwrap_or_default() {
        set(element, name, value.as_str(), new);
    }
    Ok(())
}

fn children(parent: &Element, nodes: &[Value]) -> Result<(), JsValue> {
    let document = parent.owner_document().ok_or(JsValue::NULL)?;
    let mut next = parent.first_element_child();
    for node in nodes {
        let name = node.as_array().and_then(|node| node.first()?.as_str()).unwrap_or_default();
        match next.take() {
            Some(there) if there.local_name() == name => {
                fill(&there, node, false)?;
                next = there.next_element_sibling();
            }
            other => {
                let made = make(&document, parent, name)?;
                parent.insert_before(&made, other.as_deref().map(AsRef::<Node>::as_ref))?;
                fill(&made, node, true)?;
                next = other;
            }
        }
    }
    while let Some(surplus) = next {
        next = surplus.next_element_sibling();
        surplus.remove();
    }
    Ok(())
}

fn make(document: &Document, parent: &Element, name: &str) -> Result<Element, JsValue> {
    if name == "svg" || parent.namespace_uri().as_deref() == Some(SVG) {
        document.create_element_ns(Some(SVG), name)
    } else {
        document.create_element(name)
    }
}

fn set(element: &Element, name: &str, value: Option<&str>, new: bool) {
    let words = value.unwrap_or_default();
    if let Some(name) = name.strip_prefix('+') {
        if new {
            set(element, name, value, true);
        }
    } else if let Some(name) = name.strip_prefix('.') {
        style(element, name, words, false);
    } else if name == "value" && choose(element, words) {
    } else if name == "href" {
        leads_to(element, value);
    } else if value.is_some() {
        attribute(element, name, words);
    } else {
        let _ = element.remove_attribute(name);
    }
}

/// Sets what a field holds; whether the element is one.
fn choose(element: &Element, value: &str) -> bool {
    if let Some(field) = element.dyn_ref::<HtmlTextAreaElement>() {
        if field.value() != value {
            field.set_value(value);
        }
    } else if let Some(field) = element.dyn_ref::<HtmlSelectElement>() {
        if field.value() != value {
            field.set_value(value);
        }
    } else if let Some(field) = element.dyn_ref::<HtmlInputElement>() {
        if field.value() != value {
            field.set_value(value);
        }
    } else {
        return false;
    }
    true
}
