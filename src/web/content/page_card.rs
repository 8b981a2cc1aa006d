//! The card's place on the page.

use crate::app::content::{Appearance, CardAction, CardDrawn};
use crate::order::CardShape;
use crate::present::view::{self, Card};
use crate::web::elements::{CardElement, apply_appearance, patch, theme_mark};
use crate::web::error::log;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Document;

/// An error of the browser's in its own words.
fn words_of(error: &JsValue) -> String {
    let message = error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message()));
    message.or_else(|| error.as_string()).unwrap_or_else(|| "unknown error".to_owned())
}

/// The card's place on the page.
pub struct PageCard {
    document: Document,
    shown: Option<CardElement>,
    /// A card that is made and was not needed yet.
    spare: Option<CardElement>,
}

impl PageCard {
    /// A place without a card.
    pub fn new(document: &Document) -> PageCard {
        PageCard { document: document.clone(), shown: None, spare: None }
    }

    /// Makes a card ahead of time.
    pub fn prepare(&mut self) {
        if self.spare.is_some() {
            return;
        }
        self.spare = CardElement::make(&self.document).map_err(|error| log(&error)).ok();
        // Browsers make code ready when it is called first: a card that nobody sees spares the real one some milliseconds.
        if let Ok(section) = self.document.create_element("section")
            && let Err(error) = patch(&section, &view::bare().tree)
        {
            log(&error);
        }
    }

    /// Shows a card, on the page if it may be there.
    pub fn draw(
        &mut self,
        card: &Card,
        appearance: &Appearance,
        may_put_back: bool,
        on_action: Rc<dyn Fn(CardAction)>,
    ) -> CardDrawn {
        match self.try_draw(card, appearance, may_put_back, on_action) {
            Ok(drawn) => drawn,
            Err(error) => CardDrawn::Failed(words_of(&error)),
        }
    }

    fn try_draw(
        &mut self,
        card: &Card,
        appearance: &Appearance,
        may_put_back: bool,
        on_action: Rc<dyn Fn(CardAction)>,
    ) -> Result<CardDrawn, JsValue> {
        let drawn = if self.shown.is_some() {
            self.put_back(may_put_back)
        } else {
            self.mount()?;
            CardDrawn::Stands
        };
        if let Some(element) = self.shown.as_ref().filter(|_| drawn != CardDrawn::Removed) {
            apply_appearance(
                element.host(),
                &appearance.language,
                theme_mark(&self.document, appearance.theme),
            );
            element.show(card, on_action)?;
        }
        Ok(drawn)
    }

    fn mount(&mut self) -> Result<(), JsValue> {
        let element = match self.spare.take() {
            Some(spare) => spare,
            None => CardElement::make(&self.document)?,
        };
        element.put_back()?;
        self.shown = Some(element);
        Ok(())
    }

    /// Whether the page has removed the card.
    pub fn is_removed(&self) -> bool {
        self.shown.as_ref().is_some_and(|card| !card.is_connected())
    }

    /// Puts the card back where the page has removed it, if that is allowed.
    pub fn put_back(&self, allowed: bool) -> CardDrawn {
        match self.shown.as_ref().filter(|card| !card.is_connected()) {
            None => CardDrawn::Stands,
            Some(_) if !allowed => CardDrawn::Removed,
            Some(card) => match card.put_back() {
                Ok(()) => CardDrawn::PutBack,
                Err(error) => CardDrawn::Failed(words_of(&error)),
            },
        }
    }

    /// Takes the card away.
    pub fn remove(&mut self) {
        if let Some(card) = self.shown.take() {
            card.remove();
        }
    }

    /// Does something with the card, where there is one.
    pub fn each(&self, work: impl FnOnce(&CardElement)) {
        if let Some(card) = &self.shown {
            work(card);
        }
    }

    /// Says that the worker cannot be reached.
    pub fn show_cut_off(&mut self, words: &str, on_own_card: bool) {
        if self.shown.is_none() && on_own_card {
            if let Err(error) = self.mount() {
                log(&error);
            }
            self.each(|card| {
                if let Err(error) = card.show(&view::bare(), Rc::new(|_| {})) {
                    log(&error);
                }
                card.set_shape(CardShape::Open);
            });
        }
        self.each(|card| card.show_trouble(words));
    }
}
