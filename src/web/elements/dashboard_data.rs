//! The block about what is stored: how much, in and out, and what could not be read.

use super::element::{add, attribute, button, part, style, text, visible, words};
use crate::i18n::Key;
use crate::present::wording::{DashboardWords, DataModel};
use wasm_bindgen::JsValue;
use web_sys::Element;

/// Something that is asked about before it is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirm {
    /// What will happen.
    pub text: String,
    /// The name of the button that does it.
    pub action: &'static str,
    /// Its words.
    pub label: String,
}

/// The block.
pub struct DataPart {
    whole: Element,
    used: Element,
    fill: Element,
    warning: Element,
    confirm: Element,
    question: Element,
    yes: Element,
    said: Element,
    quarantine: Element,
    quarantine_title: Element,
    quarantine_list: Element,
}

impl DataPart {
    /// Puts the block into the page.
    pub fn mount(root: &Element, labels: &DashboardWords) -> Result<DataPart, JsValue> {
        let say = |key| labels.say(key);
        let whole = part(root, "details", "data")?;
        text(&add(&whole, "summary", "")?, say(Key::DataTitle));
        text(&add(&whole, "p", "about")?, say(Key::DataAbout));
        let used = part(&whole, "p", "used")?;
        let track = add(&whole, "div", "storage")?;
        attribute(&track, "aria-hidden", "true");
        let fill = add(&track, "div", "")?;
        let warning = part(&whole, "p", "warning")?;
        warning.set_class_name("warns");
        let row = add(&whole, "div", "row")?;
        for (action, key) in [("export", Key::DataExport), ("table", Key::DataTable)] {
            text(&button(&row, "btn", action)?, say(key));
        }
        // A label looks like a button; the field in it is what the browser opens a window for.
        let label = add(&row, "label", "btn")?;
        text(&add(&label, "span", "")?, say(Key::DataImport));
        let file = add(&label, "input", "sr")?;
        attribute(&file, "type", "file");
        attribute(&file, "accept", ".json,application/json");
        attribute(&file, "data-action", "import");
        for (action, key) in [("archive", Key::DataArchive), ("delete-all", Key::DataDeleteAll)] {
            text(&button(&row, "btn", action)?, say(key));
        }
        let confirm = part(&whole, "div", "confirm")?;
        let question = add(&confirm, "p", "")?;
        attribute(&question, "role", "alert");
        let row = add(&confirm, "div", "row")?;
        text(&button(&row, "btn primary", "export")?, say(Key::DataExport));
        let yes = button(&row, "btn danger", "")?;
        text(&button(&row, "btn", "cancel")?, say(Key::DataCancel));
        let said = part(&whole, "p", "said-of-data")?;
        attribute(&said, "role", "status");
        let quarantine = part(&whole, "section", "quarantine")?;
        let quarantine_title = add(&quarantine, "h3", "")?;
        text(&add(&quarantine, "p", "about")?, say(Key::DataQuarantineAbout));
        let quarantine_list = add(&quarantine, "ul", "lines")?;
        let row = add(&quarantine, "div", "row")?;
        text(&button(&row, "btn small", "quarantine-export")?, say(Key::DataQuarantineExport));
        text(&button(&row, "btn small danger", "quarantine-delete")?, say(Key::DataQuarantineDelete));
        for element in [&confirm, &quarantine, &warning, &said] {
            visible(element, false);
        }
        Ok(DataPart {
            whole,
            used,
            fill,
            warning,
            confirm,
            question,
            yes,
            said,
            quarantine,
            quarantine_title,
            quarantine_list,
        })
    }

    /// Shows how much is stored.
    pub fn fill(&self, model: &DataModel) -> Result<(), JsValue> {
        text(&self.used, &model.used);
        style(&self.fill, "inline-size", &[&model.percent.to_string(), "%"].concat(), false);
        words(&self.warning, model.warning.as_deref());
        visible(&self.quarantine, model.quarantine.is_some());
        text(&self.quarantine_title, model.quarantine.as_deref().unwrap_or_default());
        self.quarantine_list.set_text_content(None);
        for line in &model.lines {
            text(&add(&self.quarantine_list, "li", "")?, line);
        }
        if model.warning.is_some() || model.quarantine.is_some() {
            self.open();
        }
        Ok(())
    }

    /// Unfolds the block.
    pub fn open(&self) {
        attribute(&self.whole, "open", "");
    }

    /// Asks before it is done, or stops asking.
    pub fn ask(&self, confirm: Option<&Confirm>) {
        visible(&self.confirm, confirm.is_some());
        if let Some(confirm) = confirm {
            text(&self.question, &confirm.text);
            attribute(&self.yes, "data-action", confirm.action);
            text(&self.yes, &confirm.label);
        }
    }

    /// Says what came of it.
    pub fn say(&self, said: &str) {
        words(&self.said, Some(said));
    }
}
