//! The page's own field that the buyer writes in: known by its focus, and written to only when the buyer asks.
//!
//! Text goes in the way typing does, so that the page's program notices it. Nothing is sent and nothing pressed.

use crate::message::{Insertion, insertion};
use js_sys::{Function, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, Document, Element, Event, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, Node,
};

/// The kinds of inputs that hold free text.
const TEXT_KINDS: &[&str] = &["text", "search", ""];

/// The field that had the focus last.
pub struct Field {
    document: Document,
    last: Rc<RefCell<Option<HtmlElement>>>,
    /// What was put into a field last.
    ours: RefCell<String>,
    listener: Closure<dyn FnMut(Event)>,
}

impl Field {
    /// Starts to watch; `known` is called when there is a field.
    pub fn watch(document: &Document, known: Box<dyn Fn()>) -> Field {
        let last = Rc::new(RefCell::new(None));
        let last_field = Rc::clone(&last);
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            // Inside an open root of the page the event names the root's host; its path has the field.
            let target = event.composed_path().get(0).dyn_into::<HtmlElement>().ok();
            if let Some(field) = target.filter(is_writable) {
                last_field.replace(Some(field));
                known();
            }
        });
        let field = Field { document: document.clone(), last, ours: RefCell::default(), listener };
        let _ = document.add_event_listener_with_callback("focusin", field.listener.as_ref().unchecked_ref());
        // It may have the focus already.
        if let Some(active) = document.active_element().and_then(|active| active.dyn_into().ok())
            && is_writable(&active)
        {
            field.last.replace(Some(active));
        }
        field
    }

    /// Whether there is a field that is still on the page.
    pub fn is_known(&self) -> bool {
        self.last.borrow().as_ref().is_some_and(|field| field.is_connected())
    }

    /// Inserts the words at the cursor, or in the place of what was inserted before; whether the page took them.
    pub fn insert(&self, words: &str) -> bool {
        let Some(field) = self.last.borrow().clone().filter(|field| field.is_connected()) else {
            return false;
        };
        let _ = field.focus();
        let held = text_of(&field);
        let selected = selected(&field).unwrap_or_else(|| (length(&held), length(&held)));
        let line = field.is_instance_of::<HtmlInputElement>();
        let insertion = insertion(&held, selected, &self.ours.borrow(), words, line);
        let done = insertion.is_none_or(|Insertion { from, to, text }| {
            let is_there = (from, to) == selected || select(&field, from, to).is_some();
            is_there && (self.as_typed(&text) || in_place(&field, &text))
        });
        if done {
            words.clone_into(&mut self.ours.borrow_mut());
        }
        done
    }

    /// Inserts the words by the browser's own editing command.
    fn as_typed(&self, words: &str) -> bool {
        let name = JsValue::from_str("execCommand");
        let Some(command) =
            Reflect::get(&self.document, &name).ok().and_then(|command| command.dyn_into::<Function>().ok())
        else {
            return false;
        };
        let done = command.call3(
            &self.document,
            &JsValue::from_str("insertText"),
            &JsValue::FALSE,
            &JsValue::from_str(words),
        );
        done.is_ok_and(|done| done.is_truthy())
    }
}

impl Drop for Field {
    fn drop(&mut self) {
        let _ = self
            .document
            .remove_event_listener_with_callback("focusin", self.listener.as_ref().unchecked_ref());
    }
}

fn text_of(field: &HtmlElement) -> String {
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.value()
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.value()
    } else {
        field.text_content().unwrap_or_default()
    }
}

/// The length of a text as browsers count it.
fn length(text: &str) -> u32 {
    u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX)
}

/// What is selected in a field, or twice the place of the cursor; `None` where the browser does not say.
fn selected(field: &HtmlElement) -> Option<(u32, u32)> {
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return area.selection_start().ok()?.zip(area.selection_end().ok()?);
    }
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return input.selection_start().ok()?.zip(input.selection_end().ok()?);
    }
    let selection = web_sys::window()?.get_selection().ok()??;
    let range = selection.get_range_at(0).ok()?;
    let ends = [
        (range.start_container().ok()?, range.start_offset().ok()?),
        (range.end_container().ok()?, range.end_offset().ok()?),
    ];
    let places = ends.map(|(node, offset)| {
        let before = field.owner_document()?.create_range().ok()?;
        before.select_node_contents(field).ok()?;
        before.set_end(&node, offset).ok()?;
        field.contains(Some(&node)).then(|| String::from(before.to_string()))
    });
    let [Some(from), Some(to)] = places else { return None };
    Some((length(&from), length(&to)))
}

/// Selects a part of what a field holds.
fn select(field: &HtmlElement, from: u32, to: u32) -> Option<()> {
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        return area.set_selection_range(from, to).ok();
    }
    if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        return input.set_selection_range(from, to).ok();
    }
    let range = field.owner_document()?.create_range().ok()?;
    let mut left = from;
    let (start, offset) = text_at(field, &mut left, false)?;
    range.set_start(&start, offset).ok()?;
    let mut left = to;
    let (end, offset) = text_at(field, &mut left, true)?;
    range.set_end(&end, offset).ok()?;
    let selection = web_sys::window()?.get_selection().ok()??;
    selection.remove_all_ranges().ok()?;
    selection.add_range(&range).ok()
}

/// The text in which a place lies, and the place within it; of two that meet there the first, where it is an `end`.
fn text_at(node: &Node, left: &mut u32, end: bool) -> Option<(Node, u32)> {
    let nodes = node.child_nodes();
    (0..nodes.length()).filter_map(|at| nodes.get(at)).find_map(|child| {
        if child.node_type() != Node::TEXT_NODE {
            return text_at(&child, left, end);
        }
        let long = length(&child.text_content().unwrap_or_default());
        if *left < long || (end && *left == long) {
            return Some((child, *left));
        }
        *left -= long;
        None
    })
}

fn is_writable(element: &HtmlElement) -> bool {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return TEXT_KINDS.contains(&input.type_().as_str()) && !input.read_only();
    }
    match element.dyn_ref::<HtmlTextAreaElement>() {
        Some(area) => !area.read_only(),
        None => element.is_content_editable(),
    }
}

/// Where the browser's editing refuses: at the cursor, with the event that typing would cause.
fn in_place(field: &Element, words: &str) -> bool {
    let done = if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_range_text(words).is_ok()
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_range_text(words).is_ok()
    } else {
        false
    };
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    done && CustomEvent::new_with_event_init_dict("input", &init)
        .is_ok_and(|event| field.dispatch_event(&event).is_ok())
}
