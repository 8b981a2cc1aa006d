//! The card on the page: where it sits, what a click does, what is read out. What stands on it is a tree
//! ([`crate::present::view`]), and what a click says travels back as the tree has it.

mod events;
mod letter;
mod shape;

use super::checker;
use super::clipboard::copy_with;
use super::element::{attribute, style, text, visible};
use super::field::Field;
use super::patch::{Later, patch, patch_first};
use super::pointer::scroll_to;
use super::style::{Surface, closed_root};
use crate::app::content::CardAction;
use crate::order::CardShape;
use crate::present::view::Card;
use crate::present::view::check::CheckView;
use crate::rules::Level;
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlElement, HtmlTextAreaElement, Node, ShadowRoot, Window};

/// What the host element must be, whatever the page's own sheets say about its elements. The card inside
/// places itself; the host takes no room.
const HOST: &[(&str, &str)] = &[
    ("all", "initial"),
    ("position", "fixed"),
    ("display", "block"),
    ("inset", "auto 0 0 auto"),
    ("width", "0"),
    ("height", "0"),
    ("z-index", "2147483000"),
];

/// The width from which there is room beside the page's content.
const WIDE: &str = "(min-width: 641px)";

/// A live region is filled a moment after it was made: some screen readers miss it otherwise.
const ANNOUNCE_AFTER_MS: u32 = 150;

/// The pointer comes to the card.
const COMES: &str = "pointerenter";

/// The events the card listens to.
const EVENTS: [&str; 11] = [
    "click",
    "keydown",
    "change",
    "focusout",
    "mousedown",
    "input",
    "pointerdown",
    "pointermove",
    "pointerup",
    "pointercancel",
    "focusin",
];

#[derive(Default)]
struct CardElementState {
    on_action: Option<Rc<dyn Fn(CardAction)>>,
    /// The level of the verdict that is shown.
    level: Option<Level>,
    /// Whether this is the card of a chat.
    chat: bool,
    /// The current shape of the card.
    shape: CardShape,
    /// Whether the menu is open.
    menu: bool,
    /// Where a finger that pulls the card down has touched it, in pixels from the top.
    pulled_from: Option<i32>,
    /// What follows is the click of a finger that has pulled.
    pulled: bool,
    /// The field of the chat that the buyer writes in.
    field: Option<Field>,
    /// The buyer (or whoever owns the card) made it so: from then on a verdict does not.
    chosen: bool,
    /// Whether clicks count that no person made.
    made_up: bool,
    /// What is not in sight is being filled in.
    filling: Option<Timeout>,
    /// Whether the worker has more to say.
    awaits: bool,
    /// What was read out last.
    announced: String,
}

struct CardElementInner {
    host: HtmlElement,
    shadow: ShadowRoot,
    root: Element,
    state: RefCell<CardElementState>,
    /// What is to be read out about a number that was typed.
    announcement: RefCell<Option<Timeout>>,
}

/// The card. Dropping it does not take it off the page; [`CardElement::remove`] does.
pub struct CardElement {
    inner: Rc<CardElementInner>,
    listener: Closure<dyn FnMut(Event)>,
}

impl CardElement {
    /// Makes an empty card. [`CardElement::put_back`] puts it on the page.
    pub fn make(document: &Document) -> Result<CardElement, JsValue> {
        let host: HtmlElement = document.create_element("div")?.unchecked_into();
        host.set_attribute("data-stuck-parcel", "banner")?;
        for (name, value) in HOST {
            style(&host, name, value, true);
        }
        let shadow = closed_root(&host, Surface::Card)?;
        let root = document.create_element("section")?;
        visible(&root, false);
        shadow.unchecked_ref::<Node>().append_child(&root)?;
        let inner = Rc::new(CardElementInner {
            host,
            shadow,
            root,
            state: RefCell::default(),
            announcement: RefCell::default(),
        });
        let weak = Rc::downgrade(&inner);
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(inner) = weak.upgrade() {
                inner.on_event(&event);
            }
        });
        for name in EVENTS {
            inner.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
        }
        // Once for each time the pointer comes to the card, and not for each part of it.
        inner.host.add_event_listener_with_callback(COMES, listener.as_ref().unchecked_ref())?;
        Ok(CardElement { inner, listener })
    }

    /// Shows a verdict ([`crate::present::view::shown`]). Elements that stay keep their focus, their selection and their open
    /// folds.
    pub fn show(&self, card: &Card, on_action: Rc<dyn Fn(CardAction)>) -> Result<(), JsValue> {
        let inner = &self.inner;
        let (level, chat) = (card.level, card.chat);
        let (before, shape) = {
            let mut state = inner.state.borrow_mut();
            state.on_action = Some(on_action);
            // What is urgent opens by itself, also when it became urgent only now. What is open stays so: somebody may be
            // reading it, and has just clicked there. In a chat it stays as it is: the buyer is in the middle of it.
            let stays = state.level.is_some() && (chat || state.shape == CardShape::Open);
            if !state.chosen && !stays {
                // A small screen has no room for one that opens by itself.
                let opens = card.shape == CardShape::Open && !is_wide();
                state.shape = if opens { CardShape::Folded } else { card.shape };
            }
            state.chat = chat;
            (state.level.replace(level), state.shape)
        };
        let open = shape == CardShape::Open;
        let direction = if card.rtl { "rtl" } else { "ltr" };
        attribute(&inner.host, "dir", direction);
        style(&inner.host, "direction", direction, true);
        let focus = inner.shadow.active_element();
        let message = inner.letter();
        // Another headline or another sentence is read out, also where the advice is the same.
        let is_new = inner.state.borrow().announced != card.announcement;
        // What stands in closed folds comes a moment later: it is more than half of the card.
        let later = patch_first(&inner.root, &card.tree, &|node| {
            node.name() == "details" || (!open && node.attribute("id") == Some("body"))
        })?;
        inner.fill(later);
        // What is new stands at the top, also where the click that caused it was far below.
        if before.is_some()
            && is_new
            && let Some(body) = inner.find("#body")
        {
            body.set_scroll_top(0);
        }
        // Another text is not the one that was copied.
        if message.is_some() && message != inner.letter() {
            inner.set_words("[data-part=message] > .note", "");
        }
        inner.set_shape(shape);
        visible(&inner.root, true);
        if let Some(focus) = focus {
            inner.keep_focus(&focus);
        }
        if chat {
            inner.watch_fields();
        }
        if is_new {
            inner.state.borrow_mut().announced.clone_from(&card.announcement);
            // Only a graver verdict interrupts.
            let worse = level != Level::Unknown && before.is_some_and(|before| level > before);
            inner.announce(worse, &card.announcement);
        }
        Ok(())
    }

    /// The worker has more to say, or has said it.
    pub fn await_more(&self, awaits: bool) {
        self.inner.state.borrow_mut().awaits = awaits;
        self.inner.show_busy();
    }

    /// Says that what the buyer did did not reach the worker.
    pub fn show_trouble(&self, words: &str) {
        self.inner.set_words("[data-part=missing]", words);
        self.inner.show_part("[data-part=missing]", true);
        self.inner.announce(true, words);
    }

    /// Says whether the dispute's button was found, and makes room to see it.
    pub fn show_pointed(&self, found: bool) {
        let inner = &self.inner;
        if let Some(button) = inner.find("[data-action=show-dispute]") {
            let words = button.get_attribute(if found { "data-found" } else { "data-lost" });
            inner.set_words("[data-part=dispute-text] > .note", &words.unwrap_or_default());
        }
        if found && !is_wide() {
            inner.choose(CardShape::Folded);
        }
    }

    /// Makes the card large or small; reported to nobody.
    pub fn set_shape(&self, shape: CardShape) {
        self.inner.choose(shape);
    }

    /// Unfolds the card and puts the keyboard's focus on it.
    pub fn focus(&self) {
        self.inner.choose(CardShape::Open);
        self.inner.dispatch(CardAction::Shape(CardShape::Open));
        self.inner.focus_toggle();
    }

    /// Shows the report of what was read and copies it. Call it soon after the click that asked for it: browsers
    /// copy at no other time.
    pub fn show_report(&self, report: &str) {
        let inner = &self.inner;
        let Some(field) = inner.find("[data-part=report]") else { return };
        let Some(note) = field.next_element_sibling() else { return };
        field.unchecked_ref::<HtmlTextAreaElement>().set_value(report);
        visible(&field, true);
        copy_with(&field, report, &field, &note);
        // It may have been asked for from the top of the card.
        field.scroll_into_view();
    }

    /// Shows what the text in the box is, or what became of the seller's new number.
    pub fn show_check(&self, model: &CheckView) {
        if let Some(place) = self.inner.find(if model.kept.is_some() { ".new" } else { ".check" }) {
            // Elements that cannot be made are a page that is going away.
            let _ = checker::show(&place, model, &self.inner.announcement);
        }
        match model.kept {
            Some(true) => self.inner.on_number_saved(),
            // What is asked before it is kept stands below the button, which may be at the card's edge.
            Some(false) => self.inner.find("[data-part=number-lines]").iter().for_each(scroll_to),
            None => {}
        }
    }

    /// Whether the card is still on the page.
    pub fn is_connected(&self) -> bool {
        self.inner.host.is_connected()
    }

    /// Puts it on the page (again): outside the body, which a page's own program may rebuild, and before it, so that the
    /// keyboard comes to the card first.
    pub fn put_back(&self) -> Result<(), JsValue> {
        let document = self.inner.host.owner_document().ok_or(JsValue::NULL)?;
        let html = document.document_element().ok_or(JsValue::NULL)?;
        let body = document.body();
        html.insert_before(&self.inner.host, body.as_deref().map(AsRef::as_ref)).map(|_| ())
    }

    /// Takes the card off the page.
    pub fn remove(&self) {
        self.inner.host.remove();
    }

    /// The element on the page.
    pub fn host(&self) -> &Element {
        &self.inner.host
    }

    /// Lets clicks count that no person made. For tests only.
    pub fn heed_made_up_clicks(&self) {
        self.inner.state.borrow_mut().made_up = true;
    }

    /// What is inside the closed root.
    pub fn inside(&self) -> &Element {
        &self.inner.root
    }
}

impl Drop for CardElement {
    fn drop(&mut self) {
        // The closure goes with us: an element left on the page must not call it any more.
        for name in EVENTS {
            let _ = self
                .inner
                .root
                .remove_event_listener_with_callback(name, self.listener.as_ref().unchecked_ref());
        }
    }
}

impl CardElementInner {
    fn find(&self, css: &str) -> Option<Element> {
        self.root.query_selector(css).ok().flatten()
    }

    fn set_words(&self, css: &str, words: &str) {
        if let Some(place) = self.find(css) {
            text(&place, words);
        }
    }

    fn show_part(&self, css: &str, shown: bool) {
        if let Some(part) = self.find(css) {
            visible(&part, shown);
        }
    }

    /// Fills in what was put off.
    fn fill(self: &Rc<Self>, later: Later) {
        let filling = (!later.is_empty()).then(|| {
            let inner = Rc::downgrade(self);
            Timeout::new(0, move || {
                for (element, tree) in &later {
                    // Elements that cannot be made are a page that is going away.
                    let _ = patch(element, tree);
                }
                if let Some(inner) = inner.upgrade() {
                    // It has fired; dropping it would try to stop it.
                    if let Some(filled) = inner.state.borrow_mut().filling.take() {
                        filled.forget();
                    }
                    inner.show_busy();
                }
            })
        });
        self.state.borrow_mut().filling = filling;
        self.show_busy();
    }

    /// Says whether the card is about to change by itself.
    fn show_busy(&self) {
        let busy = {
            let state = self.state.borrow();
            state.filling.is_some() || state.awaits
        };
        if busy {
            attribute(&self.root, "aria-busy", "true");
        } else {
            let _ = self.root.remove_attribute("aria-busy");
        }
    }

    fn dispatch(&self, action: CardAction) {
        let on_action = self.state.borrow().on_action.clone();
        if let Some(on_action) = on_action {
            on_action(action);
        }
    }

    /// Where the focused element went away, the focus goes to the headline rather than to the page's start.
    fn keep_focus(&self, focus: &Element) {
        if !focus.is_connected() || focus.closest("[hidden]").ok().flatten().is_some() {
            self.focus_toggle();
        }
    }

    fn focus_toggle(&self) {
        self.focus("[data-action=toggle]");
    }

    fn focus(&self, css: &str) {
        if let Some(element) = self.find(css)
            && let Some(element) = element.dyn_ref::<HtmlElement>()
        {
            let _ = element.focus();
        }
    }

    /// What is new is read out; `now`: it interrupts.
    fn announce(self: &Rc<Self>, now: bool, words: &str) {
        let (inner, words) = (Rc::clone(self), words.to_owned());
        let (place, other) = if now { ("alert", "status") } else { ("status", "alert") };
        let region = |role: &str| [":scope > .sr[role=", role, "]"].concat();
        let (place, other) = (region(place), region(other));
        // Not awaited: a future would bring a channel of its own.
        let read_out = move || {
            inner.set_words(&other, "");
            inner.set_words(&place, &words);
        };
        Timeout::new(ANNOUNCE_AFTER_MS, read_out).forget();
    }
}

fn is_wide() -> bool {
    web_sys::window()
        .and_then(|window: Window| window.match_media(WIDE).ok().flatten())
        .is_some_and(|query| query.matches())
}
