//! The page's own field that the buyer writes in: known by its focus, and written to only when the buyer asks.
//!
//! Text goes in the way typing does, so that the page's program notices it. Nothing is sent and nothing pressed.

use js_sys::{Function, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    CustomEvent, CustomEventInit, Document, Element, Event, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement,
};

/// The kinds of inputs that hold free text.
const TEXT_KINDS: &[&str] = &["text", "search", ""];

/// The field that had the focus last.
pub struct Field {
    document: Document,
    last: Rc<RefCell<Option<HtmlElement>>>,
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
        let field = Field { document: document.clone(), last, listener };
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

    /// Inserts the words at the cursor; whether the page took them.
    pub fn insert(&self, words: &str) -> bool {
        let Some(field) = self.last.borrow().clone().filter(|field| field.is_connected()) else {
            return false;
        };
        let _ = field.focus();
        // Pressed twice, the words stand there once. All of them: the messages about two orders begin alike.
        bare(&text_of(&field)).contains(&bare(words)) || self.as_typed(words) || in_place(&field, words)
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

/// A text without its white space: where a line ends is an element of its own in some fields.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
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
