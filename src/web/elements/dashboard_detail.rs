//! One order of the page with all orders, unfolded.

use super::answers;
use super::element::{add, attribute, button, child, part, text, visible, words};
use super::patch::patch;
use crate::present::view;
use crate::present::wording::{DashboardDetail, DetailBlock};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlInputElement, HtmlTextAreaElement};

/// The longest note.
const LONGEST_NOTE: i32 = 4000;

/// Fills the place; the first time it makes what is in it, so that a field that is being written in stays.
pub fn fill(place: &Element, id: &str, model: &DashboardDetail) -> Result<(), JsValue> {
    if child(place, 0).is_none() {
        make(place, id, model)?;
    }
    let (Some(told), Some(yours)) = (child(place, 0), child(place, 1)) else { return Ok(()) };
    // Which folds were open.
    let open = told.query_selector_all("details[open]")?;
    let open: Vec<String> = (0..open.length())
        .filter_map(|index| open.get(index)?.dyn_into::<Element>().ok()?.get_attribute("data-part"))
        .collect();
    told.set_text_content(None);
    words(&part(&told, "p", "archived")?, model.archived.as_deref());
    for block in &model.blocks {
        fill_block(&told, block)?;
    }
    for (index, history) in model.timelines.iter().enumerate() {
        let whole = add(&told, "details", "timeline")?;
        let part = ["timeline-", &index.to_string()].concat();
        patch(&whole, &view::timeline(history).with("data-part", &part))?;
    }
    for name in open {
        if let Some(fold) = told.query_selector(&["[data-part=\"", &name, "\"]"].concat())? {
            fold.set_attribute("open", "")?;
        }
    }
    if let Some(place) = yours.query_selector("[data-part=answers]")? {
        answers::fill(&place, &model.answers)?;
    }
    if let Some(number) = yours.query_selector("[data-part=new-number]")? {
        visible(&number, model.answers.number.is_some());
        if let Some(label) = child(&number, 0) {
            text(&label, model.answers.number.as_deref().unwrap_or_default());
        }
    }
    if let Some(note) = yours.query_selector("textarea")? {
        let note: HtmlTextAreaElement = note.unchecked_into();
        if !is_active(&note) && note.value() != model.note[1] {
            note.set_value(&model.note[1]);
        }
    }
    if let Some(day) = yours.query_selector("input[type=date]")? {
        let day: HtmlInputElement = day.unchecked_into();
        if day.value() != model.again[1] {
            day.set_value(&model.again[1]);
        }
    }
    if let Some(calendar) = yours.query_selector("[data-action=calendar]")? {
        words(&calendar, model.calendar.as_deref());
    }
    Ok(())
}

/// Says what became of the note.
pub fn say_saved(place: &Element, said: &str) {
    if let Ok(Some(status)) = place.query_selector("[data-part=saved]") {
        text(&status, said);
    }
}

fn is_active(element: &Element) -> bool {
    element.owner_document().and_then(|document| document.active_element()).as_ref() == Some(element)
}

fn make(place: &Element, id: &str, model: &DashboardDetail) -> Result<(), JsValue> {
    add(place, "div", "told")?;
    let yours = add(place, "div", "yours")?;
    let section = add(&yours, "section", "")?;
    text(&add(&section, "h3", "")?, &model.answers.title);
    part(&section, "div", "answers")?;
    let number = part(&section, "div", "new-number")?;
    let name = ["number-", id].concat();
    attribute(&add(&number, "label", "")?, "for", &name);
    let field = add(&number, "input", "")?;
    field.set_id(&name);
    for (name, value) in
        [("data-action", "new-number"), ("autocomplete", "off"), ("spellcheck", "false"), ("maxlength", "40")]
    {
        attribute(&field, name, value);
    }

    let section = add(&yours, "section", "")?;
    let [title, _, hint] = &model.note;
    let name = ["note-", id].concat();
    let label = add(&section, "label", "")?;
    attribute(&label, "for", &name);
    text(&label, title);
    let note: HtmlTextAreaElement = add(&section, "textarea", "text")?.unchecked_into();
    note.set_id(&name);
    note.set_max_length(LONGEST_NOTE);
    note.set_rows(3);
    attribute(&note, "data-action", "note");
    attribute(&note, "dir", "auto");
    let line = add(&section, "p", "hint")?;
    text(&add(&line, "span", "")?, hint);
    let saved = part(&line, "span", "saved")?;
    attribute(&saved, "role", "status");

    let section = add(&yours, "section", "again")?;
    let [title, _, clear] = &model.again;
    let name = ["again-", id].concat();
    let label = add(&section, "label", "")?;
    attribute(&label, "for", &name);
    text(&label, title);
    let row = add(&section, "div", "row")?;
    let day: HtmlInputElement = add(&row, "input", "")?.unchecked_into();
    day.set_type("date");
    day.set_id(&name);
    attribute(&day, "data-action", "again");
    text(&button(&row, "btn small", "again-clear")?, clear);

    let row = add(&yours, "div", "row")?;
    let evidence = add(&row, "a", "btn small")?;
    let (label, url) = &model.evidence;
    text(&evidence, label);
    attribute(&evidence, "href", url);
    attribute(&evidence, "target", "_blank");
    button(&row, "btn small", "calendar")?;
    text(&button(&row, "btn small danger", "delete")?, &model.delete);
    Ok(())
}

fn fill_block(told: &Element, block: &DetailBlock) -> Result<(), JsValue> {
    let whole = part(told, if block.folded { "details" } else { "section" }, block.name)?;
    text(&add(&whole, if block.folded { "summary" } else { "h3" }, "")?, &block.title);
    let list = add(&whole, "ul", "lines")?;
    for (line, beside) in &block.lines {
        let item = add(&list, "li", "")?;
        let told = add(&item, "span", "")?;
        text(&told, line);
        words(&add(&item, "span", "when")?, Some(beside));
    }
    Ok(())
}
