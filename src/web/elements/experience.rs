//! The buyer's own record: for each leg their parcels' span above the waiting table's.

use super::element::{add, attribute, part, style, text};
use crate::present::view::percent;
use crate::present::wording::{ExperienceLeg, ExperienceModel, SCALE};
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Puts the record into `parent`.
pub fn show(parent: &Element, model: &ExperienceModel) -> Result<(), JsValue> {
    let section = part(parent, "section", "experience")?;
    text(&add(&section, "h2", "")?, &model.title);
    text(&add(&section, "p", "note")?, &model.note);
    for group in &model.groups {
        text(&add(&section, "h3", "")?, &group.title);
        let list = add(&section, "ul", "legs")?;
        group.legs.iter().try_for_each(|model| leg(&list, model))?;
    }
    if !model.stores.is_empty() {
        text(&add(&section, "h3", "")?, &model.stores_title);
        let list = add(&section, "ul", "stores")?;
        for store in &model.stores {
            text(&add(&list, "li", "")?, store);
        }
    }
    Ok(())
}

fn leg(list: &Element, model: &ExperienceLeg) -> Result<(), JsValue> {
    let item = add(list, "li", "")?;
    text(&add(&item, "strong", "")?, &model.label);
    // The sentence beside it says the same.
    let drawing = add(&item, "div", "spans")?;
    attribute(&drawing, "aria-hidden", "true");
    for (class, (from, to)) in [("own", model.own), ("normal", model.normal)] {
        let bar = add(&drawing, "span", class)?;
        style(&bar, "inset-inline-start", &percent(from), false);
        style(&bar, "width", &percent(to.saturating_sub(from).max(SCALE / 60)), false);
    }
    text(&add(&item, "span", "words")?, &model.sentence);
    Ok(())
}
