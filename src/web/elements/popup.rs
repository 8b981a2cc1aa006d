//! The window behind the toolbar button.

use super::answers;
use super::camera::Camera;
use super::checker::Checker;
use super::element::{add, attribute, child, leads_to, own_page, part, text, visible, words};
use super::icon::{SLIDERS, icon, level_path};
use crate::present::wording::{PopupModel, PopupRow, PopupState, level_name};
use crate::rules::Level;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event};

/// Where the buyer's orders are.
pub const ORDERS: &str = "https://www.aliexpress.com/p/order/index.html";

/// The page of settings.
const SETTINGS: &str = "options.html";

/// The page with all orders, beside the window.
const ALL: &str = "dashboard.html";

/// A click on an answer of an order, or on what takes it back.
#[derive(Clone, Debug)]
pub struct PopupHeard {
    /// The order.
    pub order: String,
    /// It takes back.
    pub undo: bool,
    /// Which of several.
    pub index: usize,
}

/// The window's content. An extension page of our own, so without a shadow root.
pub struct Popup {
    root: Element,
    title: Element,
    settings: Element,
    act: Element,
    all: Element,
    status: Element,
    checker: Checker,
    camera: Camera,
    content: Element,
    listener: Option<Closure<dyn FnMut(Event)>>,
}

impl Popup {
    /// Puts the empty window into the body.
    pub fn mount(document: &Document) -> Result<Popup, JsValue> {
        let body: Element = document.body().ok_or(JsValue::NULL)?.into();
        let root = add(&body, "main", "sp")?;
        let head = add(&root, "header", "")?;
        let title = add(&head, "h1", "")?;
        let all = add(&head, "a", "all")?;
        attribute(&all, "data-part", "all");
        attribute(&all, "href", ALL);
        attribute(&all, "target", "_blank");
        let settings = add(&head, "a", "gear")?;
        for (name, value) in [("href", SETTINGS), ("target", "_blank"), ("data-action", "options")] {
            settings.set_attribute(name, value)?;
        }
        icon(&settings, SLIDERS)?;
        let act = part(&head, "p", "act")?;
        attribute(&act, "role", "status");
        visible(&act, false);
        let status = part(&root, "p", "failed")?;
        attribute(&status, "role", "alert");
        visible(&status, false);
        let checker = Checker::mount(&root, &crate::present::view::check::empty(""))?;
        let camera = Camera::mount(&root)?;
        let content = part(&root, "div", "content")?;
        // It is there before anything goes in, so that what goes in is read out.
        content.set_attribute("aria-live", "polite")?;
        Ok(Popup { root, title, settings, act, all, status, camera, checker, content, listener: None })
    }

    /// The window before the orders are read.
    pub fn label(&self, model: &PopupModel) {
        attribute(&self.root, "dir", if model.rtl { "rtl" } else { "ltr" });
        text(&self.title, &model.title);
        text(&self.all, &model.all);
        attribute(&self.settings, "aria-label", &model.settings);
        attribute(&self.settings, "title", &model.settings);
        self.checker.label(&model.check);
    }

    /// Shows the orders, or why there are none.
    pub fn show(&self, model: &PopupModel) -> Result<(), JsValue> {
        self.label(model);
        self.say_act(model.act.as_deref());
        self.content.set_text_content(None);
        match &model.state {
            PopupState::Rows(rows) => {
                let list = part(&self.content, "ul", "orders")?;
                rows.iter().try_for_each(|order| row(&list, order))?;
                if let Some(more) = &model.more {
                    let line = part(&self.content, "p", "more")?;
                    let link = add(&line, "a", "")?;
                    attribute(&link, "href", ALL);
                    attribute(&link, "target", "_blank");
                    text(&link, more);
                }
                Ok(())
            }
            PopupState::Empty(title, what, link) => {
                let state = self.state("empty", Level::Wait, title, what)?;
                let go = add(&state, "a", "go")?;
                text(&go, link);
                leads_to(&go, Some(ORDERS));
                Ok(())
            }
            PopupState::Failed(title, what) => self.state("error", Level::Unknown, title, what).map(|_| ()),
        }
    }

    /// Tells what is clicked.
    pub fn listen(&mut self, tell: Box<dyn Fn(PopupHeard)>) -> Result<(), JsValue> {
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(heard) = hear(&event) {
                tell(heard);
            }
        });
        self.content.add_event_listener_with_callback("click", listener.as_ref().unchecked_ref())?;
        self.listener = Some(listener);
        Ok(())
    }

    /// Shows one order anew, where it is shown.
    pub fn update(&self, order: &PopupRow) -> Result<(), JsValue> {
        let items = self.content.query_selector_all("[data-order]")?;
        let item = (0..items.length())
            .filter_map(|index| items.get(index)?.dyn_into::<Element>().ok())
            .find(|item| item.get_attribute("data-order").as_deref() == Some(order.id.as_str()));
        item.map_or(Ok(()), |item| fill(&item, order))
    }

    /// Says how many orders need the buyer.
    pub fn say_act(&self, act: Option<&str>) {
        words(&self.act, act);
    }

    /// Says what went wrong.
    pub fn say(&self, said: &str) {
        words(&self.status, Some(said));
    }

    /// The box in which a number is checked.
    pub fn checker(&self) -> &Checker {
        &self.checker
    }

    /// The button that keeps a picture of the page in the tab.
    pub fn camera(&self) -> &Camera {
        &self.camera
    }

    /// The whole window.
    pub fn root(&self) -> &Element {
        &self.root
    }

    fn state(&self, name: &str, level: Level, title: &str, what: &str) -> Result<Element, JsValue> {
        let state = part(&self.content, "div", name)?;
        state.set_class_name("state");
        attribute(&state, "data-level", level_name(level));
        icon(&add(&state, "span", "disc")?, level_path(level))?;
        text(&add(&state, "h2", "")?, title);
        text(&add(&state, "p", "")?, what);
        Ok(state)
    }
}

fn hear(event: &Event) -> Option<PopupHeard> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let button = target.closest("button[data-action]").ok().flatten()?;
    let index = button.get_attribute("data-index")?;
    Some(PopupHeard {
        order: button.closest("[data-order]").ok().flatten()?.get_attribute("data-order")?,
        undo: button.get_attribute("data-action")? == "undo",
        index: index.parse().ok()?,
    })
}

fn row(list: &Element, order: &PopupRow) -> Result<(), JsValue> {
    let item = add(list, "li", "")?;
    let link = add(&item, "a", "row")?;
    link.set_attribute("data-action", "order")?;
    let fold = part(&item, "details", "answers")?;
    add(&fold, "summary", "")?;
    add(&fold, "div", "")?;
    add(&item, "a", "file")?;
    fill(&item, order)
}

fn fill(item: &Element, order: &PopupRow) -> Result<(), JsValue> {
    attribute(item, "data-order", &order.id);
    let (Some(link), Some(fold)) = (child(item, 0), child(item, 1)) else { return Ok(()) };
    link.set_text_content(None);
    attribute(&link, "data-level", level_name(order.level));
    leads_to(&link, order.url.as_deref());
    icon(&add(&link, "span", "disc")?, level_path(order.level))?;
    let texts = add(&link, "span", "texts")?;
    text(&part(&texts, "span", "verdict")?, &order.headline);
    text(&part(&texts, "span", "title")?, &order.title);
    text(&part(&texts, "span", "why")?, &order.why);
    let meta = add(&texts, "span", "meta")?;
    words(&part(&meta, "span", "protection")?, order.protection.as_deref());
    words(&part(&meta, "span", "number")?, order.number.as_deref());
    // One number is enough to know it by.
    if order.number.is_none() && order.title != order.order {
        text(&part(&meta, "span", "order")?, &order.order);
    }
    if let (Some(title), Some(place)) = (child(&fold, 0), child(&fold, 1)) {
        text(&title, &order.answers.title);
        answers::fill(&place, &order.answers)?;
    }
    visible(&fold, !(order.answers.choices.is_empty() && order.answers.said.is_empty()));
    if let Some(file) = child(item, 2) {
        text(&file, &order.file);
        own_page(&file, &order.file_page);
    }
    Ok(())
}
