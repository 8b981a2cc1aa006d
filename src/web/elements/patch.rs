//! A tree of elements as data ([`crate::present::view`]) → elements. What is there and fits stays, so that a focus, a selection
//! and an open fold stay; what is the same is not touched.

use super::element::{attribute, leads_to, style, text};
use super::icon::SVG;
use crate::present::view::{Inside, Node};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};

/// Makes an element what the tree says. Its name must be the tree's.
pub fn patch(element: &Element, tree: &Node) -> Result<(), JsValue> {
    patch_first(element, tree, &|_| false).map(|_| ())
}

/// What is put off: elements that have only the first of their children yet, and what they are to be.
pub type Later = Vec<(Element, Node)>;

/// The same, but of new elements for which `puts_off` says so only the first child is made. Patch what
/// comes back soon.
pub fn patch_first(
    element: &Element,
    tree: &Node,
    puts_off: &dyn Fn(&Node) -> bool,
) -> Result<Later, JsValue> {
    let document = element.owner_document().ok_or(JsValue::NULL)?;
    let mut patch = Patch { document, puts_off, later: Vec::new() };
    patch.fill(element, tree)?;
    Ok(patch.later)
}

struct Patch<'a> {
    document: Document,
    puts_off: &'a dyn Fn(&Node) -> bool,
    later: Later,
}

impl Patch<'_> {
    /// What is the same is not touched.
    fn fill(&mut self, element: &Element, tree: &Node) -> Result<(), JsValue> {
        match tree.inside() {
            Inside::Words(words) => text(element, words),
            Inside::Nodes(nodes) => self.children(element, nodes)?,
            Inside::Unchanged => {}
        }
        // After the children: what a select has chosen is one of them.
        for (name, value) in tree.attributes() {
            set(element, name, value.as_deref(), false);
        }
        Ok(())
    }

    fn children(&mut self, parent: &Element, nodes: &[Node]) -> Result<(), JsValue> {
        let mut next = parent.first_element_child();
        for node in nodes {
            match next.take() {
                Some(there) if there.local_name() == node.name() => {
                    self.fill(&there, node)?;
                    next = there.next_element_sibling();
                }
                other => {
                    let svg = parent.namespace_uri().as_deref() == Some(SVG);
                    let made = self.make(node, svg)?;
                    parent.insert_before(&made, other.as_deref().map(AsRef::<web_sys::Node>::as_ref))?;
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

    /// A new element with all that is inside. Nothing is asked of it: each question to the browser costs as much as a
    /// deed, and a card has a hundred and fifty elements.
    fn make(&mut self, tree: &Node, svg: bool) -> Result<Element, JsValue> {
        let name = tree.name();
        let svg = svg || name == "svg";
        let element = if svg {
            self.document.create_element_ns(Some(SVG), name)
        } else {
            self.document.create_element(name)
        }?;
        match tree.inside() {
            Inside::Words(words) => element.set_text_content(Some(words)),
            Inside::Nodes(nodes) => {
                let all = nodes.len();
                let now = if all > 1 && (self.puts_off)(tree) { 1 } else { all };
                if now < all {
                    self.later.push((element.clone(), tree.clone()));
                }
                for node in nodes.iter().take(now) {
                    element.append_child(self.make(node, svg)?.as_ref())?;
                }
            }
            Inside::Unchanged => {}
        }
        for (name, value) in tree.attributes() {
            set(&element, name, value.as_deref(), true);
        }
        Ok(element)
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
    } else if let ("checked", Some(box_)) = (name, element.dyn_ref::<HtmlInputElement>()) {
        box_.set_checked(value.is_some());
    } else if name == "href" {
        leads_to(element, value);
    } else if new {
        if value.is_some() {
            let _ = element.set_attribute(name, words);
        }
    } else if value.is_some() {
        attribute(element, name, words);
    } else {
        let _ = element.remove_attribute(name);
    }
}

/// Sets what a field holds; whether the element is one. One that is being typed into keeps what it holds.
fn choose(element: &Element, value: &str) -> bool {
    if element.matches(":focus:read-write") == Ok(true) {
        return true;
    }
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
