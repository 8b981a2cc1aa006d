//! The box in which a number is checked: the same in the card and in the toolbar's window.

use super::node::Node;
use crate::json::{Fields, Value};
use crate::wording::{CheckLink, CheckModel, CheckOffer};

/// The empty box. What it says about a text comes later, by [`lists`].
pub fn empty(label: &str) -> Node {
    let list = |part| Node::part("ul", part).with("+hidden", "");
    // Not an input: that would run the lines of a pasted text together.
    let field = Node::new("textarea")
        .with("id", "check")
        .with("rows", "1")
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("autocapitalize", "characters");
    Node::part("div", "checker").with("class", "check").holding(vec![
        Node::new("label").with("for", "check").words(label),
        field,
        list("check-lines"),
        list("check-offers"),
        list("check-links"),
        Node::of("p", "sr").with("role", "status"),
    ])
}

/// What a text is: the three lists of the box, and the same in one text, to be read out.
pub fn lists(model: &CheckModel) -> Value {
    let [copied, failed] = &model.copied;
    let line = |(words, warns): &(String, bool)| {
        Node::new("li").with("class", if *warns { "warns" } else { "" }).words(words)
    };
    let offer = |offer: &CheckOffer| {
        let button = Node::button("btn small", "check-offer").with("data-number", &offer.number);
        Node::new("li")
            .holding(vec![button.words(&offer.label), Node::of("span", "note").told(Some(&offer.changes))])
    };
    let link = |link: &CheckLink| {
        let leads = Node::new("a")
            .with("data-action", "check-link")
            .leads(Some(&link.url))
            .maybe("data-copies", Some(model.number.as_str()).filter(|_| link.copies))
            .with("data-copied", copied)
            .with("data-failed", failed);
        Node::new("li").holding(vec![leads.words(&link.label), Node::of("span", "note").words(&link.note)])
    };
    let list = |entries: Vec<Node>| Node::new("ul").shown(!entries.is_empty()).holding(entries).write();
    Fields::default()
        .with("news", Value::text(&model.news))
        .with(
            "lists",
            Value::Array(vec![
                list(model.lines.iter().map(line).collect()),
                list(model.offers.iter().map(offer).collect()),
                list(model.links.iter().map(link).collect()),
            ]),
        )
        .done()
}
