//! The box in which a number is checked: the same in the card and in the toolbar's window.

use super::node::Node;
use crate::order::answer::AnswerKind;
use crate::present::wording::{CheckLink, CheckModel, CheckOffer, NewNumberModel};
use serde::{Deserialize, Serialize};

/// A field for a number, which takes whatever holds one: a whole message is read, and cut nowhere. Not an input: that would
/// run the lines of a pasted text together.
pub fn number_field(id: &str) -> Node {
    Node::new("textarea")
        .with("id", id)
        .with("rows", "1")
        .with("autocomplete", "off")
        .with("spellcheck", "false")
}

/// The empty box. What it says about a text comes later, by [`lists`].
pub fn empty(label: &str) -> Node {
    let list = |part| Node::part("ul", part).with("+hidden", "");
    let field = number_field("check").with("autocapitalize", "characters");
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
    pub announcement: String,
    /// The three lists of the box.
    pub lists: [Node; 3],
    /// It is about the field for the seller's new number instead, and that was kept or not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kept: Option<bool>,
}

/// The field for the seller's new number. What is said of it comes later, by [`new_number`].
pub fn new_number_field(label: &str, save: &str) -> Vec<Node> {
    let list = |part| Node::part("ul", part).with("+hidden", "");
    let field = number_field("number");
    vec![
        Node::new("label").with("for", "number").words(label),
        Node::of("div", "row").holding(vec![field, Node::button("btn", "save-number").words(save)]),
        list("number-lines"),
        list("number-offers"),
        list("number-links"),
        Node::of("p", "sr").with("role", "status"),
    ]
}

fn line((words, warns): &(String, bool)) -> Node {
    Node::new("li").with("class", if *warns { "warns" } else { "" }).words(words)
}

fn offered(offer: &CheckOffer, button: Node) -> Node {
    Node::new("li").holding(vec![
        button.words(&offer.label),
        Node::of("span", "note").words_or_hidden(Some(&offer.changes)),
    ])
}

fn list(entries: Vec<Node>) -> Node {
    Node::new("ul").shown(!entries.is_empty()).holding(entries)
}

/// What is said of the seller's new number, and whether it was kept.
pub fn new_number(model: &NewNumberModel, announcement: String, kept: bool) -> CheckView {
    // Who takes a number that is offered has said so.
    let said = |number: &str| AnswerKind::SellerGaveNumber(number.to_owned()).in_button();
    let offer = |offer: &CheckOffer| {
        offered(offer, Node::button("btn small", "answer").with("data-said", &said(&offer.number)))
    };
    let lines = list(model.lines.iter().map(line).collect());
    CheckView {
        announcement,
        lists: [
            lines.maybe("data-doubtful", model.doubtful.then_some("")),
            list(model.offers.iter().map(offer).collect()),
            list(Vec::new()),
        ],
        kept: Some(kept),
    }
}

/// What a text is.
pub fn lists(model: &CheckModel) -> CheckView {
    let [copied, failed] = &model.copied;
    let offer = |offer: &CheckOffer| {
        offered(offer, Node::button("btn small", "check-offer").with("data-number", &offer.number))
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
    CheckView {
        announcement: model.announcement.clone(),
        lists: [
            list(model.lines.iter().map(line).collect()),
            list(model.offers.iter().map(offer).collect()),
            list(model.links.iter().map(link).collect()),
        ],
        kept: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::answer::Said;

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
            announcement: "A number of a post. It is too short.".to_owned(),
            copied: ["Copied".to_owned(), "Not copied".to_owned()],
        };
        let shown = lists(&model);
        assert_eq!(shown.announcement, model.announcement);
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

    #[test]
    fn what_is_said_of_a_new_number_stands_below_its_field_and_an_offer_says_what_it_offers() {
        let offers =
            vec![CheckOffer { number: "RB2".to_owned(), label: "RB2?".to_owned(), changes: String::new() }];
        let model = NewNumberModel { lines: vec![("Mistyped.".to_owned(), true)], offers, doubtful: true };
        let shown = new_number(&model, "Mistyped. RB2?".to_owned(), false);
        assert_eq!(shown.kept, Some(false));
        let [lines, offers, _] = &shown.lists;
        assert!(lines.attribute("data-doubtful").is_some() && lines.attribute("hidden").is_none());
        let said = offers.find("data-action", "answer").and_then(|button| button.attribute("data-said"));
        let said = said.and_then(Said::of_button).and_then(|said| said.kind());
        assert_eq!(said, Some(AnswerKind::SellerGaveNumber("RB2".to_owned())));
        let kept = new_number(&NewNumberModel::default(), String::new(), true);
        assert!(kept.lists.iter().all(|list| list.attribute("hidden").is_some()));
        assert!(kept.lists[0].attribute("data-doubtful").is_none());
        // The lists stand where the card looks for them.
        let field = new_number_field("New number", "Save");
        let names: Vec<&str> = field.iter().map(Node::name).collect();
        assert_eq!(names, ["label", "div", "ul", "ul", "ul", "p"]);
        // A whole message goes in, with its lines, and no number in it is cut.
        let typed = field.iter().find_map(|part| part.find("id", "number")).unwrap();
        assert_eq!((typed.name(), typed.attribute("maxlength")), ("textarea", None));
    }
}
