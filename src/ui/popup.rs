//! The window behind the toolbar button.

use super::camera::Camera;
use super::checker::Checker;
use super::element::{add, attribute, leads_to, own_page, part, text, words};
use super::icon::{SLIDERS, icon, level_path};
use crate::rules::Level;
use crate::wording::{PopupModel, PopupRow, PopupState, level_name};
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// Where the buyer's orders are.
pub const ORDERS: &str = "https://www.aliexpress.com/p/order/index.html";

/// The page of settings.
const SETTINGS: &str = "options.html";

/// The window's content. An extension page of our own, so without a shadow root.
pub struct Popup {
    root: Element,
    title: Element,
    settings: Element,
    checker: Checker,
    camera: Camera,
    content: Element,
}

impl Popup {
    /// Puts the empty window into the body.
    pub fn mount(document: &Document) -> Result<Popup, JsValue> {
        let body: Element = document.body().ok_or(JsValue::NULL)?.into();
        let root = add(&body, "main", "sp")?;
        let head = add(&root, "div", "top")?;
        let title = add(&head, "h1", "")?;
        let settings = add(&head, "a", "gear")?;
        for (name, value) in [("href", SETTINGS), ("target", "_blank"), ("data-action", "options")] {
            settings.set_attribute(name, value)?;
        }
        icon(&settings, SLIDERS)?;
        let checker = Checker::mount(&root)?;
        let camera = Camera::mount(&root)?;
        let content = part(&root, "div", "content")?;
        // It is there before anything goes in, so that what goes in is read out.
        content.set_attribute("aria-live", "polite")?;
        Ok(Popup { root, title, settings, checker, camera, content })
    }

    /// Shows the orders, or why there are none.
    pub fn show(&self, model: &PopupModel) -> Result<(), JsValue> {
        attribute(&self.root, "dir", if model.rtl { "rtl" } else { "ltr" });
        text(&self.title, &model.title);
        attribute(&self.settings, "aria-label", &model.settings);
        attribute(&self.settings, "title", &model.settings);
        self.checker.label(&model.check);
        self.content.set_text_content(None);
        match &model.state {
            PopupState::Rows(rows) => {
                let list = part(&self.content, "ul", "orders")?;
                rows.iter().try_for_each(|order| row(&list, order))
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

fn row(list: &Element, order: &PopupRow) -> Result<(), JsValue> {
    let item = add(list, "li", "")?;
    let link = add(&item, "a", "row")?;
    link.set_attribute("data-action", "order")?;
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
    let file = add(&item, "a", "file")?;
    text(&file, &order.file);
    own_page(&file, &order.file_page);
    Ok(())
}
