//! The texts of the card that are copied, put into the chat, or typed.

use super::super::clipboard::{copy_from, copy_with};
use super::super::element::{attribute, child, text};
use super::super::field::Field;
use super::CardElementInner;
use crate::app::content::CardAction;
use crate::order::answer::{AnswerKind, Said};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlTextAreaElement};

/// Where the message stands, and where it does not fit the page any more, what it is written in.
const LETTER: &str = "[data-part=message]";

/// What stood in the field of a new number when it was saved last.
const SAVED: &str = "data-saved";

impl CardElementInner {
    /// The message that is due, as it stands on the card.
    pub(super) fn letter(&self) -> Option<String> {
        let letter = self.find(LETTER).filter(|letter| !letter.has_attribute("hidden"))?;
        let field = letter.query_selector("textarea").ok().flatten()?;
        Some(field.unchecked_ref::<HtmlTextAreaElement>().value())
    }

    fn number_field(&self) -> Option<HtmlTextAreaElement> {
        self.find("#number")?.dyn_into().ok()
    }

    /// What stands in the field stays there until it is kept. Saved once more after a warning, it is meant as it is.
    pub(super) fn save_number(&self) {
        let Some(field) = self.number_field() else { return };
        let number = field.value();
        let meant =
            field.get_attribute(SAVED).as_ref() == Some(&number) && self.find("[data-doubtful]").is_some();
        attribute(&field, SAVED, &number);
        self.dispatch(if meant {
            CardAction::Answer(Said::of(&AnswerKind::SellerGaveNumber(number)))
        } else {
            CardAction::NewNumber(number)
        });
    }

    /// The number was saved: it leaves the field, unless something else is being typed already.
    pub(super) fn on_number_saved(&self) {
        if let Some(field) = self.number_field()
            && field.get_attribute(SAVED) == Some(field.value())
        {
            field.set_value("");
        }
    }

    /// Copies the text of the block that the button is in.
    pub(super) fn copy_letter(self: &Rc<Self>, button: &Element) {
        let inside = |css: &str| {
            let block = button.closest("section").ok().flatten()?;
            block.query_selector(css).ok().flatten()
        };
        let (Some(field), Some(note)) = (inside("textarea"), inside(".note")) else { return };
        let words = field.unchecked_ref::<HtmlTextAreaElement>().value();
        copy_with(button, &words, &field, &note);
    }

    /// Copies a number of the parcel. Beside a tracker it is said there.
    pub(super) fn copy_number(&self, button: &Element) {
        let Some(number) = button.get_attribute("data-copies") else { return };
        let Some(line) = button.parent_element() else { return };
        let note = child(&line, 3).filter(|note| note.has_attribute("role"));
        let Some(note) = note.or_else(|| self.find("[data-part=numbers] > .note")) else { return };
        let codes = self.root.query_selector_all("[data-part=numbers] code").ok();
        let codes = codes.iter().flat_map(|codes| (0..codes.length()).filter_map(|index| codes.get(index)));
        let place = codes.into_iter().find(|code| code.text_content().as_deref() == Some(&number));
        let place = place.and_then(|place| place.dyn_into().ok()).unwrap_or(line);
        copy_from(button, &place, &note);
    }

    /// Puts the message into the page's field; without one, the button has said what to do.
    pub(super) fn insert(&self, button: &Element) {
        let state = self.state.borrow();
        let Some(field) = state.field.as_ref().filter(|field| field.is_known()) else { return };
        let done = field.insert(&self.letter().unwrap_or_default());
        let words = button.get_attribute(if done { "data-done" } else { "data-failed" }).unwrap_or_default();
        self.set_words("[data-part=message] > .note", &words);
    }

    /// Names the button by whether there is a field to write into.
    pub(super) fn watch_fields(self: &Rc<Self>) {
        if self.state.borrow().field.is_none()
            && let Some(document) = self.host.owner_document()
        {
            let weak = Rc::downgrade(self);
            let known = Box::new(move || {
                if let Some(inner) = weak.upgrade() {
                    inner.label_insert(true);
                }
            });
            let field = Field::watch(&document, known);
            self.state.borrow_mut().field = Some(field);
        }
        let known = self.state.borrow().field.as_ref().is_some_and(Field::is_known);
        self.label_insert(known);
    }

    pub(super) fn label_insert(&self, known: bool) {
        if let Some(button) = self.find("[data-action=insert]") {
            let words = button.get_attribute(if known { "data-known" } else { "data-unknown" });
            text(&button, &words.unwrap_or_default());
            // While there is nowhere to put it, copying is what there is to do.
            button.set_class_name(if known { "btn primary" } else { "btn" });
            if let Some(copy) = self.find("[data-action=copy]") {
                copy.set_class_name(if known { "btn" } else { "btn primary" });
            }
        }
    }
}
