//! The settings.

use super::{WindowPage, brand, button, choices, own_page};
use crate::present::view::Node;
use crate::present::wording::{
    Control, FieldGroupShape, OptionField, OptionGroup, OptionLink, OptionSection, OptionsModel,
};

/// The window.
pub fn options(model: &OptionsModel) -> WindowPage {
    let sections = model.sections.iter().map(section).collect();
    let class = |name: &str| if model.bad { [name, " bad"].concat() } else { name.to_owned() };
    // Never hidden: what appears together with its words is not read out everywhere.
    let status =
        Node::part("p", "status").with("class", &class("status")).with("role", "status").words(&model.status);
    let retry = button("btn small", "retry", model.retry.as_deref().unwrap_or_default());
    WindowPage {
        title: model.title.clone(),
        content: Node::of("main", "sp").holding(vec![
            brand(),
            Node::new("h1").words(&model.title),
            Node::part("div", "content").holding(sections),
            Node::of("div", &class("toast")).holding(vec![status, retry.shown(model.retry.is_some())]),
        ]),
    }
}

fn section(section: &OptionSection) -> Node {
    let heading = ["section-", section.name].concat();
    let title = Node::new("h2").with("id", &heading).words(&section.title);
    let mut inside = vec![Node::of("p", "intro").words_or_hidden(Some(&section.intro))];
    inside.extend(section.groups.iter().map(group));
    if let Some((reset, undo)) = &section.reset {
        inside.push(Node::of("div", "buttons").holding(vec![
            button("btn", "reset", reset),
            button("btn", "undo-reset", undo.as_deref().unwrap_or_default()).shown(undo.is_some()),
        ]));
    }
    if !section.links.is_empty() {
        inside.push(Node::of("p", "links").holding(section.links.iter().map(link).collect()));
    }
    let content = if section.folded {
        inside.insert(0, Node::new("summary").holding(vec![title]));
        // A number that does not fit must be seen; otherwise the buyer opens and closes it.
        let wrong = section.groups.iter().flat_map(|group| &group.fields).any(|field| field.error.is_some());
        let fold = Node::of("details", "fold").holding(inside);
        vec![if wrong { fold.with("open", "") } else { fold }]
    } else {
        inside.insert(0, title);
        inside
    };
    Node::part("section", section.name).with("aria-labelledby", &heading).holding(content)
}

fn link(link: &OptionLink) -> Node {
    if link.to.starts_with("https://") {
        Node::of("a", "report").leads(Some(&link.to)).words(&link.words)
    } else {
        own_page("orders", &link.to, &link.words)
    }
}

fn group(group: &OptionGroup) -> Node {
    let class = match group.shape {
        FieldGroupShape::Days => "group days",
        FieldGroupShape::Ticks => "group ticks",
        FieldGroupShape::Plain => "group plain",
    };
    let hint = group
        .fields
        .first()
        .filter(|_| !group.hint.is_empty())
        .map(|field| ["hint-field-", &field.name.key()].concat());
    let fields = group.fields.iter().map(|field| self::field(field, hint.as_deref())).collect();
    let mut inside = Vec::new();
    if !group.title.is_empty() {
        inside.push(Node::new("legend").words(&group.title));
    }
    if let Some(id) = &hint {
        inside.push(Node::of("p", "hint").with("id", id).words(&group.hint));
    }
    inside.push(Node::of("div", "fields").holding(fields));
    Node::of(if group.title.is_empty() { "div" } else { "fieldset" }, class).holding(inside)
}

fn field(field: &OptionField, hint: Option<&str>) -> Node {
    let key = field.name.key();
    let id = ["field-", &key].concat();
    let error = ["error-", &id].concat();
    let described = hint.map_or_else(|| error.clone(), |hint| [error.as_str(), " ", hint].concat());
    let (name, class) = match field.control {
        Control::Number(_) => ("input", "field number"),
        Control::Tick(_) => ("input", "field tick"),
        Control::Choice(..) => ("select", "field"),
    };
    let control = Node::new(name)
        .with("id", &id)
        .with("data-action", "set")
        .with("data-field", &key)
        .with("aria-describedby", &described)
        .with("aria-invalid", if field.error.is_some() { "true" } else { "false" });
    let control = match &field.control {
        Control::Number(typed) => control
            .with("type", "number")
            .with("min", "0")
            .with("max", "365")
            .with("step", "1")
            .with("inputmode", "numeric")
            .with("value", typed),
        Control::Tick(on) => control.with("type", "checkbox").maybe("checked", on.then_some("")),
        Control::Choice(list, chosen) => control.holding(choices(list)).with("value", chosen),
    };
    let label = Node::new("label").with("id", &["label-", &id].concat()).with("for", &id).words(&field.label);
    let error = Node::of("p", "error").with("id", &error).words_or_hidden(field.error.as_deref());
    Node::of("div", class).holding(vec![label, control, error])
}
