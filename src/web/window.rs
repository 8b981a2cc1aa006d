//! One of the extension's own windows: its tree becomes elements, and what a buyer does there becomes messages.
//!
//! A window is a [`Window`] program run by [`super::runner`]. Its file beside this one carries out the program's effects.
//! For the whole window there is one listener: each control says by `data-action` what it does, so elements come and go
//! without anything to be tied to them.

mod dashboard;
mod dispute_file;
mod document;
mod options;
mod popup;
mod presence;
mod wake;
mod welcome;

use super::elements::patch;
use super::{clock, runner, texts};
use crate::app::program::Runner;
use crate::app::window::Window;
use crate::i18n::Translator;
use crate::order::settings::Settings;
use crate::present::windows::{PRODUCT, UserEvent, UserEventKind};
use document::{Opened, apply_settings, open};
use litemap::LiteMap;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Document, Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement,
    KeyboardEvent,
};

/// The events a window listens to.
const EVENTS: [&str; 5] = ["click", "input", "change", "keydown", "focusout"];

/// Where a window is drawn, and in which language.
pub struct WindowSurface {
    document: Document,
    root: Element,
    texts: RefCell<Rc<Translator>>,
    /// How often another language or theme was asked for: the last one counts, whichever is read first.
    asked: Cell<u32>,
    drawing: Cell<Drawing>,
}

/// Removing an element may raise an event that asks for the next drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Drawing {
    No,
    Now,
    NowAndAgain,
}

impl WindowSurface {
    /// The empty window, in the language and the theme of the settings.
    ///
    /// # Errors
    /// The texts are of another version than the core.
    pub async fn open() -> Result<(Rc<WindowSurface>, Settings), JsValue> {
        let Opened { document, settings, texts } = open().await?;
        let body = document.body().ok_or(JsValue::NULL)?;
        let root = document.create_element("main")?;
        body.append_child(&root)?;
        let surface = WindowSurface {
            document,
            root,
            texts: RefCell::new(Rc::new(texts)),
            asked: Cell::default(),
            drawing: Cell::new(Drawing::No),
        };
        Ok((Rc::new(surface), settings))
    }

    /// The texts in which the window is drawn now.
    pub fn texts(&self) -> Rc<Translator> {
        self.texts.borrow().clone()
    }

    /// Changes to the language and the theme of the settings. `false` where that came to nothing, or something else was
    /// asked for meanwhile.
    pub async fn show_in(&self, settings: &Settings) -> bool {
        let asked = self.asked.get().wrapping_add(1);
        self.asked.set(asked);
        match texts::load(settings).await {
            Ok(texts) if self.asked.get() == asked => {
                apply_settings(&self.document, settings, &texts);
                self.texts.replace(Rc::new(texts));
                true
            }
            Ok(_) => false,
            // Texts of another version: the extension was updated, and the window is about to be closed.
            Err(error) => {
                web_sys::console::error_1(&error);
                false
            }
        }
    }

    /// Draws the window as it is to stand now.
    pub fn draw<W: Window>(&self, runner: &Runner<W>) {
        if self.drawing.get() != Drawing::No {
            self.drawing.set(Drawing::NowAndAgain);
            return;
        }
        loop {
            self.drawing.set(Drawing::Now);
            let texts = self.texts();
            if let Some(page) = runner.read(|program| program.view(&texts.speech())) {
                self.document.set_title(&title(&page.title));
                // Elements that cannot be made are a window that is being closed: nobody is left to see it.
                if let Err(error) = patch(&self.root, &page.content) {
                    web_sys::console::error_1(&error);
                }
            }
            if self.drawing.replace(Drawing::No) == Drawing::Now {
                return;
            }
        }
    }

    /// Puts a text into a field and the focus on it, whether or not it has the focus now.
    pub fn fill(&self, id: &str, text: &str) {
        let Some(field) = self.document.get_element_by_id(id) else { return };
        if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
            area.set_value(text);
        } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
            input.set_value(text);
        }
        if let Some(field) = field.dyn_ref::<HtmlElement>() {
            let _ = field.focus();
        }
    }

    /// Puts the focus on an element, and selects the text in it.
    pub fn select(&self, id: &str) {
        let Some(element) = self.document.get_element_by_id(id) else { return };
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
            area.select();
        }
    }

    /// Unfolds the row of an order, puts the focus on its fold, and brings it into view.
    pub fn unfold(&self, order: &str) {
        let row = self.root.query_selector(&["li[data-order=\"", order, "\"]"].concat()).ok().flatten();
        let Some(row) = row else { return };
        if let Some(fold) = row.query_selector("details").ok().flatten() {
            let _ = fold.set_attribute("open", "");
        }
        let summary = row.query_selector("summary").ok().flatten();
        if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok()) {
            let _ = summary.focus();
        }
        row.scroll_into_view();
    }

    /// Tells the program what happens in the window, for as long as it lives.
    ///
    /// # Errors
    /// The window is being closed.
    pub fn listen<W: Window + 'static>(self: &Rc<Self>, runner: &Runner<W>) -> Result<(), JsValue> {
        let (surface, runner) = (Rc::clone(self), runner.clone());
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(message) = user_event(&event).as_ref().and_then(W::message) {
                runner.dispatch(message);
            }
            if event.type_() == "focusout" {
                // What it was spared while it was being typed into.
                let (surface, runner) = (Rc::clone(&surface), runner.clone());
                spawn_local(async move { surface.draw(&runner) });
            }
        });
        for name in EVENTS {
            self.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
        }
        listener.forget();
        Ok(())
    }
}

/// Starts the program of a window, and sends it its first message.
///
/// # Errors
/// As for [`WindowSurface::listen`].
pub fn start<W: Window + 'static>(
    surface: &Rc<WindowSurface>,
    program: W,
    perform: impl Fn(W::Effect, &Runner<W>) + 'static,
    first: W::Message,
) -> Result<Runner<W>, JsValue> {
    let runner = runner::start(program, perform);
    surface.listen(&runner)?;
    wake::while_used(&surface.document)?;
    runner.dispatch(first);
    Ok(runner)
}

/// The title of the document: every window's tells whose it is.
fn title(title: &str) -> String {
    if title.contains(PRODUCT) { title.to_owned() } else { [title, " · ", PRODUCT].concat() }
}

/// What happened, if it happened at a control that does something.
fn user_event(event: &Event) -> Option<UserEvent> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let control = target.closest("[data-action]").ok().flatten()?;
    let kind = match event.type_().as_str() {
        "click" => UserEventKind::Click,
        // Of what is chosen only the end counts: drawn in between, the choice would be gone before it is read.
        "input" if !is_typed_into(&control) => return None,
        "input" => UserEventKind::Input,
        "change" if is_refused(&control) => return None,
        "change" => UserEventKind::Change,
        "focusout" => UserEventKind::Leave,
        _ => UserEventKind::Key(event.dyn_ref::<KeyboardEvent>()?.key()),
    };
    Some(UserEvent {
        kind,
        action: control.get_attribute("data-action")?,
        value: value(&control),
        data: data(&control),
        at: clock::now(),
        on: clock::today(),
        minute: u16::try_from(clock::moment().minute).unwrap_or_default(),
    })
}

/// What it holds is nothing that it may hold, as the sheet shows. Once it is left it holds again what is stored.
fn is_refused(control: &Element) -> bool {
    let input = control.dyn_ref::<HtmlInputElement>().filter(|input| input.required());
    input.is_some_and(|input| !input.check_validity())
}

/// Whether a control holds text that is typed letter by letter.
fn is_typed_into(control: &Element) -> bool {
    match control.dyn_ref::<HtmlInputElement>() {
        Some(input) => !matches!(input.type_().as_str(), "checkbox" | "radio" | "file"),
        None => control.is_instance_of::<HtmlTextAreaElement>(),
    }
}

/// What a control holds.
fn value(control: &Element) -> String {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return select.value();
    }
    if let Some(area) = control.dyn_ref::<HtmlTextAreaElement>() {
        return area.value();
    }
    match control.dyn_ref::<HtmlInputElement>() {
        Some(input) if matches!(input.type_().as_str(), "checkbox" | "radio") => {
            if input.checked() { "on" } else { "" }.to_owned()
        }
        Some(input) => input.value(),
        None => String::new(),
    }
}

/// The `data-…` attributes of a control and of what it stands in.
fn data(control: &Element) -> LiteMap<String, String> {
    let mut data = LiteMap::new();
    let mut element = Some(control.clone());
    while let Some(one) = element {
        for name in one.get_attribute_names().iter().filter_map(|name| name.as_string()) {
            if let Some(key) = name.strip_prefix("data-") {
                data.entry(key.to_owned()).or_insert_with(|| one.get_attribute(&name).unwrap_or_default());
            }
        }
        element = one.parent_element();
    }
    data
}
