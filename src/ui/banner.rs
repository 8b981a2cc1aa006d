//! The card on the page: where it sits, what a click does, what is read out.

use super::action::Action;
use super::banner_fill::fill;
use super::banner_parts::Parts;
use super::clipboard::copy;
use super::element::{attribute, child, style, text, visible};
use super::field::Field;
use super::style::{Surface, closed_root};
use crate::case::answer::Said;
use crate::language::Key;
use crate::rules::Level;
use crate::wording::{BannerModel, CheckModel};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlSelectElement, KeyboardEvent, Node, ShadowRoot, Window,
};

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

/// From this width on there is room beside the page's content.
const WIDE: &str = "(min-width: 641px)";

/// A live region is filled a moment after it was made: some screen readers miss it otherwise.
const ANNOUNCE_AFTER_MS: u32 = 150;

/// What the card listens to.
const HEARD: [&str; 4] = ["click", "keydown", "change", "mousedown"];

#[derive(Default)]
struct State {
    model: Option<BannerModel>,
    on_action: Option<Rc<dyn Fn(Action)>>,
    /// Large or small, as it is shown now.
    open: bool,
    /// The field of the chat that the buyer writes in.
    field: Option<Field>,
    /// The buyer (or whoever owns the card) made it so: from then on a verdict does not.
    chosen: bool,
    /// Clicks count that no person made.
    made_up: bool,
}

struct Inner {
    host: HtmlElement,
    shadow: ShadowRoot,
    parts: Parts,
    state: RefCell<State>,
}

/// The card. Dropping it does not take it off the page; [`Banner::remove`] does.
pub struct Banner {
    inner: Rc<Inner>,
    listener: Closure<dyn FnMut(Event)>,
}

impl Banner {
    /// Puts an empty card on the page: outside the body, which a page's own program may rebuild.
    pub fn mount(document: &Document) -> Result<Banner, JsValue> {
        let host: HtmlElement = document.create_element("div")?.unchecked_into();
        host.set_attribute("data-stuck-parcel", "banner")?;
        for (name, value) in HOST {
            style(&host, name, value, true);
        }
        let shadow = closed_root(&host, Surface::Banner)?;
        let parts = Parts::new(document)?;
        visible(&parts.root, false);
        shadow.unchecked_ref::<Node>().append_child(&parts.root)?;
        let inner = Rc::new(Inner { host, shadow, parts, state: RefCell::default() });
        let heard = Rc::downgrade(&inner);
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(inner) = heard.upgrade() {
                inner.hear(&event);
            }
        });
        for name in HEARD {
            inner.parts.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
        }
        let heard = Rc::downgrade(&inner);
        inner.parts.checker.listen(Box::new(move |typed| {
            if let Some(inner) = heard.upgrade() {
                inner.tell(Action::Check(typed));
            }
            None
        }));
        let banner = Banner { inner, listener };
        banner.put_back()?;
        Ok(banner)
    }

    /// Shows a verdict. Elements that stay keep their focus, their selection and their open folds.
    pub fn show(&self, model: BannerModel, on_action: Rc<dyn Fn(Action)>) -> Result<(), JsValue> {
        let inner = &self.inner;
        let (before, open) = {
            let mut state = inner.state.borrow_mut();
            state.on_action = Some(on_action);
            // What is urgent opens by itself, also when it became urgent only now. In a chat it stays as it is: the buyer
            // is in the middle of it.
            if !state.chosen && (model.chat.is_none() || state.model.is_none()) {
                state.open = model.level >= Level::Write && is_wide();
            }
            let open = state.open;
            (state.model.replace(model).map(|before| before.level), open)
        };
        // Nothing is touched that stays the same: comparing whole models first would cost more code than time.
        let state = inner.state.borrow();
        let Some(model) = &state.model else { return Ok(()) };
        let direction = if model.rtl { "rtl" } else { "ltr" };
        attribute(&inner.host, "dir", direction);
        style(&inner.host, "direction", direction, true);
        let focus = inner.shadow.active_element();
        fill(&inner.parts, model)?;
        inner.set_open(open);
        visible(&inner.parts.root, true);
        if let Some(focus) = focus {
            inner.keep_focus(&focus);
        }
        if model.chat.is_some() {
            inner.label_insert(model);
        }
        inner.announce(before, model);
        let watch = model.chat.is_some() && state.field.is_none();
        drop(state);
        if watch {
            inner.watch_fields();
        }
        Ok(())
    }

    /// Says whether the dispute's button was found, and makes room to see it.
    pub fn show_pointed(&self, found: bool) {
        let inner = &self.inner;
        if let Some(model) = &inner.state.borrow().model {
            let key = if found { Key::DeskShown } else { Key::DeskNotFound };
            text(&inner.parts.dispute.note, model.words.say(key));
        }
        if found && !is_wide() {
            inner.choose(false);
        }
    }

    /// Makes the card large or small; told to nobody.
    pub fn set_open(&self, open: bool) {
        self.inner.choose(open);
    }

    /// Shows the report of what was read and copies it. Call it soon after the click that asked for it: browsers
    /// copy at no other time.
    pub fn show_report(&self, report: &str) {
        let inner = &self.inner;
        let state = inner.state.borrow();
        let Some(words) = state.model.as_ref().map(|model| &model.words) else { return };
        let (field, note) = (inner.parts.report.clone(), inner.parts.report_note.clone());
        field.set_value(report);
        attribute(&field, "aria-label", words.say(Key::BannerDiagnostics));
        visible(&field, true);
        let (copied, failed) = (words.say(Key::BannerCopiedReport), words.say(Key::BannerCopyFailed));
        copy(report, &field, &note, copied, failed, None);
        // It may have been asked for from the top of the card.
        field.scroll_into_view();
    }

    /// Shows what the text in the box is.
    pub fn show_check(&self, model: CheckModel) {
        self.inner.parts.checker.show(model);
    }

    /// It is still on the page.
    pub fn is_connected(&self) -> bool {
        self.inner.host.is_connected()
    }

    /// Puts it on the page (again).
    pub fn put_back(&self) -> Result<(), JsValue> {
        let document = self.inner.host.owner_document().ok_or(JsValue::NULL)?;
        let html = document.document_element().ok_or(JsValue::NULL)?;
        html.append_child(&self.inner.host).map(|_| ())
    }

    /// Takes it off the page.
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
        &self.inner.parts.root
    }
}

impl Drop for Banner {
    fn drop(&mut self) {
        // The closure goes with us: an element left on the page must not call it any more.
        for name in HEARD {
            let _ = self
                .inner
                .parts
                .root
                .remove_event_listener_with_callback(name, self.listener.as_ref().unchecked_ref());
        }
    }
}

impl Inner {
    fn hear(self: &Rc<Self>, event: &Event) {
        // Not every browser keeps a closed root closed (in Firefox the page's own `find` selects text in it), so a page
        // may come to our buttons; the buyer's word is only what the buyer clicked.
        if !event.is_trusted() && !self.state.borrow().made_up {
            return;
        }
        if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
            self.hear_key(key);
            return;
        }
        if event.type_() == "change" {
            let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
            if let Some(select) = select {
                self.tell(Action::SellerLanguage(select.value()));
            }
            return;
        }
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let Some(button) = target.and_then(|target| target.closest("[data-action]").ok().flatten()) else {
            return;
        };
        let name = button.get_attribute("data-action").unwrap_or_default();
        if event.type_() == "mousedown" {
            // The page's field keeps its focus and its cursor.
            if name == "insert" {
                event.prevent_default();
            }
            return;
        }
        let index = button
            .get_attribute("data-index")
            .and_then(|index| usize::try_from(crate::text::integer(&index)?).ok());
        if let Some(action) = self.action(&name, index.unwrap_or(0)) {
            self.tell(action);
        }
    }

    /// Keys typed into the card are not the page's shortcuts. Escape makes the card small.
    fn hear_key(self: &Rc<Self>, key: &KeyboardEvent) {
        key.stop_propagation();
        match key.key().as_str() {
            "Escape" if self.state.borrow().open => {
                self.choose(false);
                self.focus(&self.parts.toggle);
                self.tell(Action::Minimise);
            }
            "Enter" if self.shadow.active_element().as_ref() == Some(self.parts.new_input.as_ref()) => {
                if let Some(action) = self.action("save-number", 0) {
                    self.tell(action);
                }
            }
            _ => {}
        }
    }

    /// What a click on this button means; the view's own part of it is done here.
    fn action(self: &Rc<Self>, name: &str, index: usize) -> Option<Action> {
        match name {
            "toggle" => {
                let open = !self.state.borrow().open;
                self.choose(open);
                return Some(if open { Action::Expand } else { Action::Minimise });
            }
            "dismiss" => {
                self.host.remove();
                return Some(Action::Dismiss);
            }
            "diagnostics" => return Some(Action::Diagnostics),
            "evidence" => return Some(Action::Evidence),
            "show-dispute" => return Some(Action::ShowDispute),
            "have-it" => return Some(Action::Answer(Said::HaveIt)),
            "not-have-it" => return Some(Action::Answer(Said::DoNotHaveIt)),
            "save-number" => {
                let number = self.parts.new_input.value().trim().to_owned();
                if number.is_empty() {
                    return None;
                }
                self.parts.new_input.set_value("");
                return Some(Action::Answer(Said::SellerGaveNumber(number)));
            }
            _ => {}
        }
        let state = self.state.borrow();
        let model = state.model.as_ref()?;
        let tracker =
            |which: usize| Some(Action::Answer(model.trackers.get(index)?.choices.get(which)?.said.clone()));
        match name {
            "copy" => {
                let message = &model.message.as_ref()?.message;
                self.copy(
                    &message.text,
                    false,
                    model.words.say(Key::BannerCopied),
                    model.words.say(Key::BannerCopyFailed),
                );
                Some(Action::Copy(message.kind))
            }
            "copy-dispute" => {
                let words = &model.words;
                self.copy(
                    &model.dispute.as_ref()?.text,
                    true,
                    words.say(Key::BannerCopiedDispute),
                    words.say(Key::BannerCopyFailed),
                );
                Some(Action::CopyDispute)
            }
            "copy-number" => {
                let number = &model.numbers.get(index)?.number;
                self.copy_number(number, &self.parts.numbers_note, Key::BannerCopiedReport, model)
            }
            "track" => {
                let note = child(&child(&self.parts.trackers.list, u32::try_from(index).ok()?)?, 3)?;
                let number = model.trackers.get(index)?.copies.as_ref()?;
                self.copy_number(number, &note, Key::NumberLinkCopied, model)
            }
            "insert" => self.insert(model),
            "pick" => Some(Action::Pick(model.chat.as_ref()?.others.get(index)?.0.clone())),
            "sent" => Some(Action::Sent(model.message.as_ref()?.message.kind)),
            "undo" => Some(Action::Undo(model.said.get(index)?.at)),
            "answer" => Some(Action::Answer(model.choices.get(index)?.said.clone())),
            "checked-found" => tracker(0),
            "checked-nothing" => tracker(1),
            _ => None,
        }
    }

    /// Puts the message into the page's field; without one, the button has said what to do.
    fn insert(&self, model: &BannerModel) -> Option<Action> {
        let message = &model.message.as_ref()?.message;
        let state = self.state.borrow();
        let field = state.field.as_ref().filter(|field| field.is_known())?;
        let done = field.insert(&message.text);
        let key = if done { Key::ChatInserted } else { Key::ChatInsertFailed };
        text(&self.parts.letter.note, model.words.say(key));
        visible(&self.parts.sent, done && !model.message.as_ref()?.sent);
        None
    }

    fn watch_fields(self: &Rc<Self>) {
        let Some(document) = self.host.owner_document() else { return };
        let heard = Rc::downgrade(self);
        let known = Box::new(move || {
            if let Some(inner) = heard.upgrade()
                && let Ok(state) = inner.state.try_borrow()
                && let Some(model) = &state.model
            {
                inner.say_insert(model, true);
            }
        });
        let field = Field::watch(&document, known);
        let mut state = self.state.borrow_mut();
        if let Some(model) = &state.model {
            self.say_insert(model, field.is_known());
        }
        state.field = Some(field);
    }

    fn label_insert(&self, model: &BannerModel) {
        let known = self.state.borrow().field.as_ref().is_some_and(Field::is_known);
        self.say_insert(model, known);
    }

    fn say_insert(&self, model: &BannerModel, known: bool) {
        text(&self.parts.insert, model.words.say(if known { Key::ChatInsert } else { Key::ChatClickFirst }));
    }

    fn tell(&self, action: Action) {
        let on_action = self.state.borrow().on_action.clone();
        if let Some(on_action) = on_action {
            on_action(action);
        }
    }

    /// Copies the message, then offers "I sent it"; or the text for the dispute.
    fn copy(self: &Rc<Self>, message: &str, dispute: bool, copied: &str, failed: &str) {
        let letter = if dispute { &self.parts.dispute } else { &self.parts.letter };
        let inner = Rc::clone(self);
        let then = Box::new(move || {
            let sent =
                inner.state.borrow().model.as_ref().and_then(|model| Some(model.message.as_ref()?.sent));
            visible(&inner.parts.sent, sent == Some(false));
        });
        copy(message, &letter.text, &letter.note, copied, failed, Some(then));
    }

    /// Copies a number of the parcel.
    fn copy_number(&self, number: &str, note: &Element, copied: Key, model: &BannerModel) -> Option<Action> {
        let index = model.numbers.iter().position(|line| line.number == number).unwrap_or(0);
        let line = child(&self.parts.numbers.list, u32::try_from(index).ok()?)?;
        let (copied, failed) = (model.words.say(copied), model.words.say(Key::BannerCopyFailed));
        copy(number, &child(&line, 0)?, note, copied, failed, None);
        None
    }

    fn choose(&self, open: bool) {
        {
            let mut state = self.state.borrow_mut();
            (state.open, state.chosen) = (open, true);
        }
        self.set_open(open);
    }

    fn set_open(&self, open: bool) {
        let parts = &self.parts;
        attribute(&parts.root, "class", if open { "sp open" } else { "sp" });
        attribute(&parts.toggle, "aria-expanded", if open { "true" } else { "false" });
        visible(&parts.body, open);
    }

    /// Where the focused element went away, the focus goes to the headline rather than to the page's start.
    fn keep_focus(&self, focus: &Element) {
        let gone = !focus.is_connected() || focus.closest("[hidden]").ok().flatten().is_some();
        if gone {
            self.focus(&self.parts.toggle);
        }
    }

    fn focus(&self, element: &Element) {
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
    }

    /// News is read out; only a graver verdict interrupts.
    fn announce(self: &Rc<Self>, before: Option<Level>, model: &BannerModel) {
        if before == Some(model.level) {
            return;
        }
        let worse = model.level != Level::Unknown && before.is_some_and(|before| model.level > before);
        let news = [model.headline.as_str(), ". ", model.why.as_str()].concat();
        let inner = Rc::clone(self);
        // Not awaited: a future would bring a channel of its own.
        let read_out = move || {
            let parts = &inner.parts;
            let (place, other) =
                if worse { (&parts.alert, &parts.status) } else { (&parts.status, &parts.alert) };
            text(other, "");
            text(place, &news);
        };
        gloo_timers::callback::Timeout::new(ANNOUNCE_AFTER_MS, read_out).forget();
    }
}

fn is_wide() -> bool {
    web_sys::window()
        .and_then(|window: Window| window.match_media(WIDE).ok().flatten())
        .is_some_and(|query| query.matches())
}
