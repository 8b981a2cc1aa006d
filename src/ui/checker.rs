//! The box in which a number is checked: the same in the card and in the window.

use super::clipboard::copy;
use super::element::{add, attribute, button, child, children, leads_to, part, text, visible, words};
use crate::wording::CheckModel;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlTextAreaElement};

/// The result is read out once the typing has paused for this long, not at each letter.
const PAUSE_MS: u32 = 700;

/// Asks what a text is. The answer may also come later, by [`Checker::show`].
pub type Ask = Box<dyn Fn(String) -> Option<CheckModel>>;

struct Inner {
    root: Element,
    label: Element,
    field: HtmlTextAreaElement,
    lines: Element,
    offers: Element,
    links: Element,
    status: Element,
    ask: RefCell<Option<Ask>>,
    model: RefCell<CheckModel>,
    news: RefCell<Option<Timeout>>,
}

/// The box.
pub struct Checker {
    inner: Rc<Inner>,
    listener: Closure<dyn FnMut(Event)>,
}

impl Checker {
    /// Puts an empty box into `parent`.
    pub fn mount(parent: &Element) -> Result<Checker, JsValue> {
        let root = part(parent, "div", "checker")?;
        root.set_class_name("check");
        let label = add(&root, "label", "")?;
        label.set_attribute("for", "check")?;
        // Not an input: that would run the lines of a pasted text together.
        let field: HtmlTextAreaElement = add(&root, "textarea", "")?.unchecked_into();
        field.set_id("check");
        for (name, value) in [
            ("rows", "1"),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
            ("autocapitalize", "characters"),
        ] {
            field.set_attribute(name, value)?;
        }
        let list = |name| part(&root, "ul", name).inspect(|list| visible(list, false));
        let (lines, offers, links) = (list("check-lines")?, list("check-offers")?, list("check-links")?);
        let status = add(&root, "p", "sr")?;
        status.set_attribute("role", "status")?;
        let inner = Rc::new(Inner {
            root,
            label,
            field,
            lines,
            offers,
            links,
            status,
            ask: RefCell::default(),
            model: RefCell::default(),
            news: RefCell::default(),
        });
        let heard = Rc::downgrade(&inner);
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(inner) = heard.upgrade() {
                inner.hear(&event);
            }
        });
        for name in ["click", "input"] {
            inner.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
        }
        Ok(Checker { inner, listener })
    }

    /// What the box is called, and who knows about numbers.
    pub fn label(&self, words: &str) {
        text(&self.inner.label, words);
    }

    /// Who knows about numbers.
    pub fn listen(&self, ask: Ask) {
        *self.inner.ask.borrow_mut() = Some(ask);
    }

    /// Shows what a text is.
    pub fn show(&self, model: CheckModel) {
        self.inner.show(model);
    }
}

impl Drop for Checker {
    fn drop(&mut self) {
        // The closure goes with us: an element left on the page must not call it any more.
        for name in ["click", "input"] {
            let _ = self
                .inner
                .root
                .remove_event_listener_with_callback(name, self.listener.as_ref().unchecked_ref());
        }
    }
}

impl Inner {
    fn hear(self: &Rc<Self>, event: &Event) {
        if event.type_() == "input" {
            return self.ask();
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(button) = target.and_then(|target| target.closest("[data-index]").ok().flatten()) else {
            return;
        };
        let index = button.get_attribute("data-index").and_then(|index| index.parse::<usize>().ok());
        let index = index.unwrap_or(0);
        let model = self.model.borrow();
        if button.get_attribute("data-action").as_deref() == Some("check-offer") {
            let Some(offer) = model.offers.get(index) else { return };
            self.field.set_value(&offer.number);
            drop(model);
            // The button goes away; what it did stands in the box.
            let _ = self.field.focus();
            self.ask();
        } else if model.links.get(index).is_some_and(|link| link.copies)
            && let Some(note) = button.parent_element().and_then(|item| child(&item, 1))
        {
            let [copied, failed] = &model.copied;
            copy(&model.number, &self.field, &note, copied, failed, None);
        }
    }

    fn ask(self: &Rc<Self>) {
        let model = self.ask.borrow().as_ref().and_then(|ask| ask(self.field.value()));
        if let Some(model) = model {
            self.show(model);
        }
    }

    fn show(self: &Rc<Self>, model: CheckModel) {
        // Elements that cannot be made are a page that is going away: nobody is left to be told.
        let _ = self.fill(&model);
        let (inner, news) = (Rc::downgrade(self), model.news.clone());
        *self.model.borrow_mut() = model;
        *self.news.borrow_mut() = Some(Timeout::new(PAUSE_MS, move || {
            if let Some(inner) = inner.upgrade() {
                text(&inner.status, &news);
            }
        }));
    }

    fn fill(&self, model: &CheckModel) -> Result<(), JsValue> {
        let items = listed(&self.lines, model.lines.len(), &|list| add(list, "li", "").map(|_| ()))?;
        for (item, (line, warns)) in items.iter().zip(&model.lines) {
            text(item, line);
            attribute(item, "class", if *warns { "warns" } else { "" });
        }
        let items = listed(&self.offers, model.offers.len(), &|list| {
            let item = add(list, "li", "")?;
            button(&item, "btn small", "check-offer")?;
            add(&item, "span", "note").map(|_| ())
        })?;
        for (index, (item, offer)) in items.iter().zip(&model.offers).enumerate() {
            let (Some(button), Some(changes)) = (child(item, 0), child(item, 1)) else { continue };
            text(&button, &offer.label);
            attribute(&button, "data-index", &index.to_string());
            words(&changes, Some(&offer.changes));
        }
        let items = listed(&self.links, model.links.len(), &|list| {
            let item = add(list, "li", "")?;
            add(&item, "a", "")?.set_attribute("data-action", "check-link")?;
            add(&item, "span", "note").map(|_| ())
        })?;
        for (index, (item, link)) in items.iter().zip(&model.links).enumerate() {
            let (Some(place), Some(note)) = (child(item, 0), child(item, 1)) else { continue };
            text(&place, &link.label);
            leads_to(&place, Some(&link.url));
            attribute(&place, "data-index", &index.to_string());
            text(&note, &link.note);
        }
        Ok(())
    }
}

/// A list, hidden while it is empty.
fn listed(
    list: &Element,
    count: usize,
    make: &dyn Fn(&Element) -> Result<(), JsValue>,
) -> Result<Vec<Element>, JsValue> {
    visible(list, count > 0);
    children(list, count, make)
}
