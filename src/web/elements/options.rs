//! The page of settings.

use super::element::{add, attribute, button, choices, part, text, visible, words};
use crate::order::settings::Name;
use crate::present::wording::{Control, OptionField, OptionGroup, OptionSection, OptionsModel, Shape};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, Event, HtmlInputElement, HtmlSelectElement};

/// Where the orders are.
const ORDERS: &str = "dashboard.html";

/// What was changed on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionAction {
    /// This, to this; what is on or off: any text or none.
    Change(Name, String),
    /// The waiting table, to the usual one.
    Reset,
}

/// The page's content. A page of our own, so without a shadow root.
pub struct Options {
    root: Element,
    title: Element,
    content: Element,
    status: Element,
    fields: Rc<RefCell<Vec<Name>>>,
    listener: Option<Closure<dyn FnMut(Event)>>,
}

impl Options {
    /// Puts the empty page into the body.
    pub fn mount(document: &Document) -> Result<Options, JsValue> {
        let body: Element = document.body().ok_or(JsValue::NULL)?.into();
        let root = add(&body, "main", "sp")?;
        let title = add(&root, "h1", "")?;
        let content = part(&root, "div", "content")?;
        let status = part(&root, "p", "status")?;
        status.set_attribute("role", "status")?;
        Ok(Options { root, title, content, status, fields: Rc::default(), listener: None })
    }

    /// Who hears of changes. They are told at once, while the browser still knows that the user has clicked.
    pub fn listen(&mut self, on_action: Box<dyn Fn(OptionAction)>) -> Result<(), JsValue> {
        let fields = Rc::clone(&self.fields);
        let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
            let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
                return;
            };
            if event.type_() == "click" {
                if target.get_attribute("data-action").as_deref() == Some("reset") {
                    on_action(OptionAction::Reset);
                }
                return;
            }
            let index = target.get_attribute("data-field").and_then(|index| index.parse::<usize>().ok());
            let name = index.and_then(|index| fields.borrow().get(index).copied());
            if let (Some(name), Some(value)) = (name, value(&target)) {
                on_action(OptionAction::Change(name, value));
            }
        });
        for name in ["change", "click"] {
            self.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
        }
        self.listener = Some(listener);
        Ok(())
    }

    /// Shows the settings. Elements that stay keep their focus.
    pub fn show(&self, model: &OptionsModel) -> Result<(), JsValue> {
        text(&self.title, &model.title);
        let names: Vec<Name> = model.fields().map(|field| field.name).collect();
        if *self.fields.borrow() != names {
            self.content.set_text_content(None);
            let mut next = 0;
            for section in &model.sections {
                make_section(&self.content, section, &mut next)?;
            }
            *self.fields.borrow_mut() = names;
        }
        let all = self.content.children();
        for (at, section) in (0..).zip(&model.sections) {
            if let Some(element) = all.item(at) {
                fill_section(&element, section)?;
            }
        }
        for (index, field) in model.fields().enumerate() {
            if let Some(control) = self.find("", index) {
                fill_field(&control, field)?;
            }
            if let (Some(label), Some(error)) = (self.find("label-", index), self.find("error-", index)) {
                text(&label, &field.label);
                words(&error, field.error.as_deref());
            }
        }
        // Never hidden: what appears together with its words is not read out everywhere.
        text(&self.status, &model.status);
        attribute(&self.status, "class", if model.bad { "status bad" } else { "status" });
        Ok(())
    }

    /// The whole page.
    pub fn root(&self) -> &Element {
        &self.root
    }

    fn find(&self, what: &str, index: usize) -> Option<Element> {
        self.root.owner_document()?.get_element_by_id(&[what, &id(index)].concat())
    }
}

fn id(index: usize) -> String {
    ["field-", &index.to_string()].concat()
}

/// What stands in a control; of one that is ticked "on".
fn value(control: &Element) -> Option<String> {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return Some(select.value());
    }
    let input = control.dyn_ref::<HtmlInputElement>()?;
    Some(match input.type_().as_str() {
        "checkbox" if input.checked() => "on".to_owned(),
        "checkbox" => String::new(),
        _ => input.value(),
    })
}

fn make_section(content: &Element, section: &OptionSection, next: &mut usize) -> Result<(), JsValue> {
    let whole = part(content, "section", section.name)?;
    let heading = add(&whole, "h2", "")?;
    let id = ["section-", section.name].concat();
    heading.set_id(&id);
    whole.set_attribute("aria-labelledby", &id)?;
    add(&whole, "p", "intro")?;
    for group in &section.groups {
        make_group(&whole, group, next)?;
    }
    if section.reset.is_some() {
        button(&whole, "btn", "reset")?;
    }
    if section.orders.is_some() {
        let link = add(&whole, "a", "orders")?;
        link.set_attribute("href", ORDERS)?;
    }
    Ok(())
}

fn make_group(section: &Element, group: &OptionGroup, next: &mut usize) -> Result<(), JsValue> {
    let class = match group.shape {
        Shape::Days => "group days",
        Shape::Ticks => "group ticks",
        Shape::Plain => "group plain",
    };
    let titled = !group.title.is_empty();
    let whole = add(section, if titled { "fieldset" } else { "div" }, class)?;
    if titled {
        add(&whole, "legend", "")?;
    }
    let hint = (!group.hint.is_empty()).then(|| ["hint-", &id(*next)].concat());
    if let Some(hint) = &hint {
        add(&whole, "p", "hint")?.set_id(hint);
    }
    let fields = add(&whole, "div", "fields")?;
    for field in &group.fields {
        make_field(&fields, field, *next, hint.as_deref())?;
        *next += 1;
    }
    Ok(())
}

fn make_field(
    fields: &Element,
    field: &OptionField,
    index: usize,
    hint: Option<&str>,
) -> Result<(), JsValue> {
    let id = id(index);
    let (tag, class, kind) = match field.control {
        Control::Number(_) => ("input", "field number", Some("number")),
        Control::Tick(_) => ("input", "field tick", Some("checkbox")),
        Control::Choice(..) => ("select", "field", None),
    };
    let whole = add(fields, "div", class)?;
    let label = add(&whole, "label", "")?;
    label.set_id(&["label-", &id].concat());
    label.set_attribute("for", &id)?;
    let control = add(&whole, tag, "")?;
    control.set_id(&id);
    control.set_attribute("data-field", &index.to_string())?;
    if let Some(kind) = kind {
        control.set_attribute("type", kind)?;
    }
    if kind == Some("number") {
        for (name, value) in [("min", "0"), ("max", "365"), ("step", "1"), ("inputmode", "numeric")] {
            control.set_attribute(name, value)?;
        }
    }
    let error = ["error-", &id].concat();
    let described = hint.map_or_else(|| error.clone(), |hint| [error.as_str(), " ", hint].concat());
    control.set_attribute("aria-describedby", &described)?;
    let place = add(&whole, "p", "error")?;
    place.set_id(&error);
    visible(&place, false);
    Ok(())
}

fn fill_section(whole: &Element, section: &OptionSection) -> Result<(), JsValue> {
    let first = |selector: &str| whole.query_selector(selector);
    for (selector, told) in [
        ("h2", Some(&section.title)),
        (".intro", Some(&section.intro)),
        ("[data-action=reset]", section.reset.as_ref()),
        (".orders", section.orders.as_ref()),
    ] {
        if let (Some(element), Some(told)) = (first(selector)?, told) {
            words(&element, Some(told));
        }
    }
    let groups = whole.query_selector_all(".group")?;
    for (at, group) in (0..).zip(&section.groups) {
        let Some(element) = groups.item(at).and_then(|node| node.dyn_into::<Element>().ok()) else {
            continue;
        };
        for (selector, told) in [("legend", &group.title), (".hint", &group.hint)] {
            if let Some(place) = element.query_selector(selector)? {
                text(&place, told);
            }
        }
    }
    Ok(())
}

fn fill_field(control: &Element, field: &OptionField) -> Result<(), JsValue> {
    attribute(control, "aria-invalid", if field.error.is_some() { "true" } else { "false" });
    match &field.control {
        Control::Choice(list, chosen) => {
            let Some(select) = control.dyn_ref::<HtmlSelectElement>() else { return Ok(()) };
            choices(select, list, chosen)
        }
        Control::Number(typed) => {
            if let Some(input) = control.dyn_ref::<HtmlInputElement>()
                && input.value() != *typed
            {
                input.set_value(typed);
            }
            Ok(())
        }
        Control::Tick(on) => {
            if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
                input.set_checked(*on);
            }
            Ok(())
        }
    }
}
