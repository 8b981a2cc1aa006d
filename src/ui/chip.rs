//! The mark on an order of the list: a host, a link, an icon and a word.

use super::element::{add, attribute, leads_to, text};
use super::icon::{icon, level_path};
use super::style::{Surface, closed_root};
use crate::wording::{ChipModel, level_name};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Node};

/// One mark. The owner puts [`Chip::host`] where it belongs.
#[derive(Clone)]
pub struct Chip {
    host: Element,
    link: Element,
    path: Element,
    words: Element,
}

impl Chip {
    /// A mark that shows `model`.
    pub fn new(document: &Document, model: &ChipModel) -> Result<Chip, JsValue> {
        let host = document.create_element("span")?;
        host.set_attribute("data-stuck-parcel", "chip")?;
        let link = document.create_element("a")?;
        link.set_class_name("sp");
        link.set_attribute("data-action", "order")?;
        let path = icon(&link, level_path(model.level))?;
        let words = add(&link, "span", "verdict")?;
        closed_root(&host, Surface::Chip)?.unchecked_ref::<Node>().append_child(&link)?;
        let chip = Chip { host, link, path, words };
        chip.show(model);
        Ok(chip)
    }

    /// Shows another verdict.
    pub fn show(&self, model: &ChipModel) {
        attribute(&self.host, "dir", if model.rtl { "rtl" } else { "ltr" });
        attribute(&self.link, "data-level", level_name(model.level));
        attribute(&self.link, "title", &model.title);
        attribute(&self.link, "aria-label", &model.label);
        attribute(&self.path, "d", level_path(model.level));
        text(&self.words, &model.text);
        leads_to(&self.link, model.url.as_deref());
    }

    /// The element to be put on the order's card.
    pub fn host(&self) -> &Element {
        &self.host
    }

    /// What is inside the closed root.
    pub fn inside(&self) -> &Element {
        &self.link
    }
}
