//! The page of the first minute.

use super::element::{add, attribute, button, leads_to, part, text, visible, words};
use super::icon::{icon, level_path};
use super::popup::ORDERS;
use crate::present::wording::{WelcomeModel, level_name};
use crate::rules::Level;
use wasm_bindgen::JsValue;
use web_sys::{Document, Element};

/// The page.
pub struct Welcome {
    allow: Element,
    button: Element,
    outcome: Element,
}

impl Welcome {
    /// Puts the page into the body.
    pub fn mount(document: &Document, model: &WelcomeModel, rtl: bool) -> Result<Welcome, JsValue> {
        let body: Element = document.body().ok_or(JsValue::NULL)?.into();
        document.set_title(&model.title);
        let root = add(&body, "main", "sp")?;
        attribute(&root, "dir", if rtl { "rtl" } else { "ltr" });
        text(&add(&root, "h1", "")?, &model.title);
        text(&add(&root, "p", "lead")?, &model.lead);

        let allow = part(&root, "div", "allow")?;
        text(&add(&allow, "p", "")?, &model.allow.1);
        let asks = button(&allow, "btn", "allow")?;
        text(&asks, &model.allow.0);
        visible(&allow, false);
        let outcome = part(&root, "p", "outcome")?;
        outcome.set_attribute("aria-live", "polite")?;

        let columns = add(&root, "div", "columns")?;
        let where_ = add(&columns, "section", "")?;
        text(&add(&where_, "h2", "")?, &model.places.0);
        drawing(&where_, model)?;
        list(&where_, &model.places.1)?;
        let levels = add(&columns, "section", "")?;
        text(&add(&levels, "h2", "")?, &model.levels.0);
        let all = add(&levels, "ul", "levels")?;
        for (level, headline, meaning) in &model.levels.1 {
            let item = add(&all, "li", "")?;
            verdict(&item, *level, headline, Some(meaning))?;
        }
        let never = add(&root, "section", "never")?;
        text(&add(&never, "h2", "")?, &model.never.0);
        list(&never, &model.never.1)?;
        let go = add(&root, "a", "go")?;
        text(&go, &model.go);
        leads_to(&go, Some(ORDERS));
        Ok(Welcome { allow, button: asks, outcome })
    }

    /// The button that asks for the pages.
    pub fn asks(&self) -> &Element {
        &self.button
    }

    /// Shows or hides the question, and says what came of it.
    pub fn show(&self, missing: bool, outcome: Option<&str>) {
        visible(&self.allow, missing);
        words(&self.outcome, outcome);
    }
}

fn list(parent: &Element, lines: &[String]) -> Result<(), JsValue> {
    let list = add(parent, "ul", "lines")?;
    lines.iter().try_for_each(|line| add(&list, "li", "").map(|item| text(&item, line)))
}

fn verdict(parent: &Element, level: Level, headline: &str, meaning: Option<&str>) -> Result<(), JsValue> {
    let whole = add(parent, "div", "verdict")?;
    attribute(&whole, "data-level", level_name(level));
    icon(&add(&whole, "span", "disc")?, level_path(level))?;
    let texts = add(&whole, "span", "texts")?;
    text(&add(&texts, "strong", "")?, headline);
    meaning.map_or(Ok(()), |meaning| add(&texts, "span", "").map(|element| text(&element, meaning)))
}

/// A page of the shop with the card on it, in outline. The lines below it say the same.
fn drawing(parent: &Element, model: &WelcomeModel) -> Result<(), JsValue> {
    let page = add(parent, "div", "page")?;
    attribute(&page, "aria-hidden", "true");
    let order = add(&page, "div", "order")?;
    add(&order, "span", "thumb")?;
    let lines = add(&order, "span", "grey")?;
    for class in ["long", "short"] {
        add(&lines, "i", class)?;
    }
    let card = add(&page, "div", "card")?;
    if let Some((level, headline, meaning)) = model.levels.1.first() {
        verdict(&card, *level, headline, Some(meaning))?;
        add(&card, "div", "bar")?;
    }
    Ok(())
}
