//! The box in which a number is checked: the same in the card and in the toolbar's window.

use super::node::Node;
use crate::present::wording::{CheckLink, CheckModel, CheckOffer};
use serde::{Deserialize, Serialize};

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

/// What a text is, as it travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckView {
    /// The same in one text, to be read out.
    pub news: String,
    /// The three lists of the box.
    pub lists: [Node; 3],
}

/// What a text is.
pub fn lists(model: &CheckModel) -> CheckView {
    let [copied, failed] = &model.copied;
    let line = |(words, warns): &(String, bool)| {
        Node::new("li").with("class", if *warns { "warns" } else { "" }).words(words)
    };
    let offer = |offer: &CheckOffer| {
        let button = Node::button("btn small", "check-offer").with("data-number", &offer.number);
        Node::new("li").holding(vec![
            button.words(&offer.label),
            Node::of("span", "note").words_or_hidden(Some(&offer.changes)),
        ])
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
    let list = |entries: Vec<Node>| Node::new("ul").shown(!entries.is_empty()).holding(entries);
    CheckView {
        news: model.news.clone(),
        lists: [
            list(model.lines.iter().map(line).collect()),
            list(model.offers.iter().map(offer).collect()),
            list(model.links.iter().map(link).collect()),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_number_is_stands_in_three_lists_of_which_the_empty_ones_are_hidden() {
        let model = CheckModel {
            number: "RB1".to_owned(),
            lines: vec![("A number of a post.".to_owned(), false), ("It is too short.".to_owned(), true)],
            offers: Vec::new(),
            links: vec![CheckLink {
                label: "Correos".to_owned(),
                url: "https://example.com/".to_owned(),
                note: "Paste it there.".to_owned(),
                copies: true,
            }],
            news: "A number of a post. It is too short.".to_owned(),
            copied: ["Copied".to_owned(), "Not copied".to_owned()],
        };
        let shown = lists(&model);
        assert_eq!(shown.news, model.news);
        let [lines, offers, links] = &shown.lists;
        let hidden = |list: &Node| list.attribute("hidden").is_some();
        assert_eq!([lines, offers, links].map(hidden), [false, true, false]);
        assert!(serde_json::to_string(lines).unwrap().contains(r#""warns""#));
        assert!(serde_json::to_string(links).unwrap().contains(r#"["data-copies","RB1"]"#));
        let offered = CheckModel {
            offers: vec![CheckOffer {
                number: "RB2".to_owned(),
                label: "RB2".to_owned(),
                changes: "1 → 2".to_owned(),
            }],
            ..model
        };
        assert!(serde_json::to_string(&lists(&offered)).unwrap().contains(r#"["data-number","RB2"]"#));
        assert!(serde_json::to_string(&empty("Any number")).unwrap().contains("Any number"));
    }
}
