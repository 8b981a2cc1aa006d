//! The page with all orders: its frame, its list, and what is done on it.

use super::dashboard_data::DataPart;
use super::element::{add, attribute, button, leads_to, part, text, visible, words};
use super::experience;
use super::icon::{icon, level_path};
use crate::i18n::Key;
use crate::present::windows::ORDERS;
use crate::present::wording::{DashboardRow, DashboardWords, ExperienceModel, level_name};
use crate::rules::Level;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Document, Element, Event, File, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, KeyboardEvent,
};

/// What was done on the page.
#[derive(Clone, Debug, Default)]
pub struct Heard {
    /// The name of the button or field.
    pub action: String,
    /// The order it stands on; empty: none.
    pub order: String,
    /// Which of several.
    pub index: usize,
    /// What the field holds; of a box "true" or nothing.
    pub value: String,
    /// The file that was chosen.
    pub file: Option<File>,
}

/// The page.
pub struct Dashboard {
    root: Element,
    summary: Element,
    found: Element,
    list: Element,
    more: Element,
    nothing: Element,
    hidden: Element,
    hidden_title: Element,
    hidden_numbers: Element,
    filters: Vec<Element>,
    tools: Element,
    empty: Element,
    notice: Element,
    notice_words: Element,
    notice_undo: Element,
    record: Element,
    /// What is stored.
    pub data: DataPart,
    labels: DashboardWords,
    listener: Option<Closure<dyn FnMut(Event)>>,
}

/// The filters by the names their buttons carry.
const FILTERS: [(&str, Key); 4] = [
    ("all", Key::DashboardFilterAll),
    ("act", Key::DashboardFilterAct),
    ("moving", Key::DashboardFilterMoving),
    ("finished", Key::DashboardFilterFinished),
];

/// The orders by the names of their options.
const SORTS: [(&str, Key); 3] = [
    ("gravity", Key::DashboardSortGravity),
    ("protection", Key::DashboardSortProtection),
    ("seen", Key::DashboardSortSeen),
];

impl Dashboard {
    /// Puts the empty page into the body.
    pub fn mount(document: &Document, labels: DashboardWords, rtl: bool) -> Result<Dashboard, JsValue> {
        let body: Element = document.body().ok_or(JsValue::NULL)?.into();
        let say = |key| labels.say(key);
        document.set_title(say(Key::DashboardTitle));
        let root = add(&body, "main", "sp")?;
        attribute(&root, "dir", if rtl { "rtl" } else { "ltr" });
        let head = add(&root, "header", "")?;
        text(&add(&head, "h1", "")?, say(Key::DashboardTitle));
        let summary = part(&head, "p", "summary")?;

        let tools = part(&root, "div", "tools")?;
        attribute(&tools, "role", "search");
        let search = add(&tools, "label", "find")?;
        text(&add(&search, "span", "sr")?, say(Key::DashboardSearch));
        let field = add(&search, "input", "")?;
        for (name, value) in [
            ("type", "search"),
            ("data-action", "search"),
            ("placeholder", say(Key::DashboardSearchHint)),
            ("autocomplete", "off"),
            ("spellcheck", "false"),
        ] {
            attribute(&field, name, value);
        }
        let group = part(&tools, "div", "filters")?;
        attribute(&group, "role", "group");
        attribute(&group, "aria-label", say(Key::DashboardFilter));
        let mut filters = Vec::new();
        for (name, key) in FILTERS {
            let choice = button(&group, "btn", "filter")?;
            attribute(&choice, "value", name);
            attribute(&choice, "aria-pressed", if name == "all" { "true" } else { "false" });
            text(&choice, say(key));
            filters.push(choice);
        }
        let order = add(&tools, "label", "sort")?;
        text(&add(&order, "span", "")?, say(Key::DashboardSort));
        let choose = add(&order, "select", "")?;
        attribute(&choose, "data-action", "sort");
        for (name, key) in SORTS {
            let option = add(&choose, "option", "")?;
            attribute(&option, "value", name);
            text(&option, say(key));
        }
        let hide = add(&tools, "label", "hide")?;
        let check = add(&hide, "input", "")?;
        attribute(&check, "type", "checkbox");
        attribute(&check, "data-action", "hide-delivered");
        text(&add(&hide, "span", "")?, say(Key::DashboardHideDelivered));

        let notice = part(&root, "div", "notice")?;
        let notice_words = add(&notice, "p", "")?;
        attribute(&notice_words, "role", "status");
        let notice_undo = button(&notice, "btn small", "undo-delete")?;
        text(&notice_undo, say(Key::DashboardUndo));
        visible(&notice_undo, false);

        let data = DataPart::mount(&root, &labels)?;

        let found = part(&root, "p", "found")?;
        attribute(&found, "role", "status");
        let list = part(&root, "ul", "orders")?;
        let more = button(&root, "btn more", "more")?;
        let nothing = part(&root, "p", "nothing")?;
        text(&nothing, say(Key::DashboardNothing));
        let empty = part(&root, "div", "empty")?;
        empty.set_class_name("state");
        attribute(&empty, "data-level", level_name(Level::Wait));
        icon(&add(&empty, "span", "disc")?, level_path(Level::Wait))?;
        text(&add(&empty, "h2", "")?, say(Key::PopupEmptyTitle));
        text(&add(&empty, "p", "")?, say(Key::PopupEmpty));
        let go = add(&empty, "a", "btn primary")?;
        text(&go, say(Key::PopupOpenOrders));
        leads_to(&go, Some(ORDERS));
        let hidden = part(&root, "details", "hidden")?;
        let hidden_title = add(&hidden, "summary", "")?;
        let hidden_numbers = add(&hidden, "ul", "numbers")?;
        // Filled when it is asked for: it takes all histories into account.
        let record = part(&root, "div", "record")?;
        text(&button(&record, "btn", "record")?, say(Key::ExperienceTitle));
        for element in [&more, &nothing, &empty, &hidden] {
            visible(element, false);
        }
        Ok(Dashboard {
            root,
            summary,
            found,
            list,
            more,
            nothing,
            hidden,
            hidden_title,
            hidden_numbers,
            record,
            filters,
            tools,
            empty,
            notice,
            notice_words,
            notice_undo,
            data,
            labels,
            listener: None,
        })
    }

    /// Tells what is done on the page.
    pub fn listen(&mut self, tell: Box<dyn Fn(Heard)>) -> Result<(), JsValue> {
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            if let Some(heard) = hear(&event) {
                tell(heard);
            }
        });
        for name in ["click", "input", "change", "keydown"] {
            self.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
        }
        self.listener = Some(listener);
        Ok(())
    }

    /// Shows what the buyer's earlier parcels and stores did.
    pub fn show_record(&self, model: &ExperienceModel) -> Result<(), JsValue> {
        self.record.set_text_content(None);
        experience::show(&self.record, model)
    }

    /// The line below the heading.
    pub fn summary(&self, line: &str) {
        text(&self.summary, line);
    }

    /// There is nothing to search in yet, or there is.
    pub fn show_empty(&self, empty: bool) {
        visible(&self.empty, empty);
        visible(&self.tools, !empty);
    }

    /// Which filter is chosen.
    pub fn choose_filter(&self, name: &str) {
        for (choice, (known, _)) in self.filters.iter().zip(FILTERS) {
            attribute(choice, "aria-pressed", if known == name { "true" } else { "false" });
        }
    }

    /// Empties the list. Rows live on with their owner.
    pub fn clear(&self, found: &str, nothing: bool) {
        self.list.set_text_content(None);
        text(&self.found, found);
        visible(&self.nothing, nothing);
    }

    /// Puts a row at the end of the list.
    pub fn append(&self, row: &Element) {
        let _ = self.list.append_child(row);
    }

    /// Offers the rest of a long list, or has none to offer.
    pub fn offer_more(&self, label: Option<&str>) {
        words(&self.more, label);
    }

    /// The orders that are hidden: a heading, and for each its numbers.
    pub fn hidden(&self, title: Option<&str>, numbers: &[String]) -> Result<(), JsValue> {
        visible(&self.hidden, title.is_some());
        text(&self.hidden_title, title.unwrap_or_default());
        self.hidden_numbers.set_text_content(None);
        for number in numbers {
            text(&add(&self.hidden_numbers, "li", "")?, number);
        }
        Ok(())
    }

    /// Says something; with `undo`, offers to take it back.
    pub fn say(&self, said: &str, undo: bool) {
        visible(&self.notice, !said.is_empty());
        text(&self.notice_words, said);
        visible(&self.notice_undo, undo);
    }

    /// The row of an order: its head, and room for what is folded.
    pub fn row(&self) -> Result<Element, JsValue> {
        let document = self.root.owner_document().ok_or(JsValue::NULL)?;
        let row = document.create_element("li")?;
        row.set_class_name("order");
        add(&row, "div", "head")?;
        let detail = part(&row, "div", "detail")?;
        visible(&detail, false);
        Ok(row)
    }

    /// Fills the head of a row.
    pub fn fill_row(&self, row: &Element, model: &DashboardRow) -> Result<(), JsValue> {
        attribute(row, "data-order", &model.id);
        attribute(row, "data-level", level_name(model.level));
        let Some(head) = row.first_element_child() else { return Ok(()) };
        let open = is_open(row);
        let focused = holds_focus(&head);
        head.set_text_content(None);
        icon(&add(&head, "span", "disc")?, level_path(model.level))?;
        let texts = add(&head, "div", "texts")?;
        let first = add(&texts, "p", "first")?;
        text(&part(&first, "span", "verdict")?, &model.headline);
        words(&part(&first, "span", "count")?, model.count.as_deref());
        words(&part(&first, "span", "protection")?, model.protection.as_deref());
        let title = part(&texts, "h2", "title")?;
        text(&title, &model.title);
        text(&part(&texts, "p", "why")?, &model.why);
        words(&part(&texts, "p", "changes")?, model.changes.as_deref());
        let meta = add(&texts, "p", "meta")?;
        for number in &model.numbers {
            text(&part(&meta, "span", "number")?, number);
        }
        words(&part(&meta, "span", "store")?, model.store.as_deref());
        if model.title != model.order {
            text(&part(&meta, "span", "order-id")?, &model.order);
        }
        words(&part(&meta, "span", "again")?, model.again.as_deref());
        let note = part(&texts, "p", "note-line")?;
        words(&note, model.note.as_deref());
        let actions = add(&head, "div", "actions")?;
        let link = add(&actions, "a", "btn small")?;
        text(&link, self.labels.say(Key::DashboardOpenOrder));
        attribute(&link, "title", self.labels.say(Key::BannerOpens));
        leads_to(&link, Some(&model.url));
        let fold = button(&actions, "btn small", "details")?;
        self.label_fold(&fold, open);
        if focused && let Some(fold) = fold.dyn_ref::<web_sys::HtmlElement>() {
            let _ = fold.focus();
        }
        Ok(())
    }

    /// Folds or unfolds a row, and gives back the place of its details where it is unfolded now.
    pub fn fold(&self, row: &Element) -> Option<Element> {
        let open = !is_open(row);
        let _ = row.toggle_attribute_with_force("data-open", open);
        let detail = row.last_element_child()?;
        visible(&detail, open);
        if let Ok(Some(fold)) = row.query_selector("[data-action=details]") {
            self.label_fold(&fold, open);
        }
        open.then_some(detail)
    }

    /// The place of a row's details, where it is unfolded.
    pub fn unfolded(&self, row: &Element) -> Option<Element> {
        row.last_element_child().filter(|_| is_open(row))
    }

    fn label_fold(&self, fold: &Element, open: bool) {
        attribute(fold, "aria-expanded", if open { "true" } else { "false" });
        text(fold, self.labels.say(if open { Key::DashboardLess } else { Key::DashboardDetails }));
    }
}

fn is_open(row: &Element) -> bool {
    row.has_attribute("data-open")
}

fn holds_focus(element: &Element) -> bool {
    let active = element.owner_document().and_then(|document| document.active_element());
    active.is_some_and(|active| element.contains(Some(&active)))
}

/// What an event means; `None`: nothing of ours.
fn hear(event: &Event) -> Option<Heard> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let element = target.closest("[data-action]").ok().flatten()?;
    let action = element.get_attribute("data-action")?;
    let field = element.tag_name() != "BUTTON";
    let counts = match event.type_().as_str() {
        "click" => !field,
        "input" => action == "search",
        "change" => field && action != "search",
        // A note is kept with Ctrl+Enter, or with the command key.
        _ => {
            let key = event.dyn_ref::<KeyboardEvent>()?;
            action == "note" && key.key() == "Enter" && (key.ctrl_key() || key.meta_key())
        }
    };
    if !counts {
        return None;
    }
    let (mut value, mut file) = (String::new(), None);
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        match input.type_().as_str() {
            "checkbox" if input.checked() => value.push_str("true"),
            "checkbox" => {}
            "file" => {
                file = input.files().and_then(|files| files.get(0));
                // The same file can be chosen again.
                input.set_value("");
            }
            _ => {
                value = input.value();
                // It is in the list of what was said now.
                if action == "new-number" {
                    input.set_value("");
                }
            }
        }
    } else if let Some(choice) = element.dyn_ref::<HtmlSelectElement>() {
        value = choice.value();
    } else if let Some(area) = element.dyn_ref::<HtmlTextAreaElement>() {
        value = area.value();
    } else {
        value = element.get_attribute("value").unwrap_or_default();
    }
    let order = element.closest("[data-order]").ok().flatten();
    let index = element.get_attribute("data-index");
    Some(Heard {
        action,
        order: order.and_then(|order| order.get_attribute("data-order")).unwrap_or_default(),
        index: index.and_then(|index| index.parse().ok()).unwrap_or(0),
        value,
        file,
    })
}
