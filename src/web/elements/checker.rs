//! The box in which a number is checked: the same in the card and in the window. What it says is a tree
//! ([`crate::present::view::check`]).

use super::clipboard::copy_from;
use super::element::{child, text};
use super::patch::patch;
use crate::present::view::Node;
use crate::present::view::check::CheckView;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlTextAreaElement};

/// The result is read out once the typing has paused for this long, not at each letter.
const PAUSE_MS: u32 = 700;

/// What a click or a key in the box means: the text that is to be checked now, if any.
pub fn hear(root: &Element, event: &Event) -> Option<String> {
    let field: HtmlTextAreaElement = child(root, 1)?.dyn_into().ok()?;
    if event.type_() == "input" {
        return Some(field.value());
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let button = target.closest("[data-action]").ok().flatten()?;
    if let Some(number) = button.get_attribute("data-number") {
        field.set_value(&number);
        // The button goes away; what it did stands in the box.
        let _ = field.focus();
        return Some(number);
    }
    copy_from(&button, &field, &child(&button.parent_element()?, 1)?);
    None
}

/// Shows what a text is. What is to be read out waits in `news` for a pause.
pub fn show(root: &Element, model: &CheckView, news: &RefCell<Option<Timeout>>) -> Result<(), JsValue> {
    for (index, list) in (2..).zip(&model.lists) {
        if let Some(place) = child(root, index) {
            patch(&place, list)?;
        }
    }
    let words = model.news.clone();
    let status = child(root, 5);
    let later = Timeout::new(PAUSE_MS, move || {
        if let Some(status) = status {
            text(&status, &words);
        }
    });
    *news.borrow_mut() = Some(later);
    Ok(())
}

/// Asks what a text is; `None`: nothing can be said.
pub type Ask = Box<dyn Fn(&str) -> Option<CheckView>>;

struct Inner {
    root: Element,
    ask: RefCell<Option<Ask>>,
    news: RefCell<Option<Timeout>>,
}

/// The box in a window of ours.
pub struct Checker {
    inner: Rc<Inner>,
    listener: Closure<dyn FnMut(Event)>,
}

/// What the box listens to.
const HEARD: [&str; 2] = ["click", "input"];

impl Checker {
    /// The box whose tree is `empty`, in `parent`.
    pub fn mount(parent: &Element, empty: &Node) -> Result<Checker, JsValue> {
        let document = parent.owner_document().ok_or(JsValue::NULL)?;
        let root = document.create_element("div")?;
        parent.append_child(&root)?;
        patch(&root, empty)?;
        let inner = Rc::new(Inner { root, ask: RefCell::default(), news: RefCell::default() });
        let heard = Rc::downgrade(&inner);
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(inner) = heard.upgrade()
                && let Some(typed) = hear(&inner.root, &event)
            {
                inner.ask(&typed);
            }
        });
        for name in HEARD {
            inner.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
        }
        Ok(Checker { inner, listener })
    }

    /// What the box is called.
    pub fn label(&self, words: &str) {
        if let Some(label) = child(&self.inner.root, 0) {
            text(&label, words);
        }
    }

    /// Who knows about numbers.
    pub fn listen(&self, ask: Ask) {
        *self.inner.ask.borrow_mut() = Some(ask);
    }

    /// Shows what a text is.
    pub fn show(&self, model: &CheckView) {
        // Elements that cannot be made are a page that is going away: nobody is left to be told.
        let _ = show(&self.inner.root, model, &self.inner.news);
    }
}

impl Inner {
    fn ask(&self, typed: &str) {
        if let Some(view) = self.ask.borrow().as_ref().and_then(|ask| ask(typed)) {
            // Elements that cannot be made are a page that is going away: nobody is left to be told.
            let _ = show(&self.root, &view, &self.news);
        }
    }
}

impl Drop for Checker {
    fn drop(&mut self) {
        // The closure goes with us: an element left on the page must not call it any more.
        for name in HEARD {
            let _ = self
                .inner
                .root
                .remove_event_listener_with_callback(name, self.listener.as_ref().unchecked_ref());
        }
    }
}
