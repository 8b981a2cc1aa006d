//! The window of the first minute.

use super::{WindowPage, button, disc};
use crate::present::view::Node;
use crate::present::view::icon::{CHEVRON, CLOSE, DOTS, icon, level_path};
use crate::present::wording::{Pages, WelcomeModel, level_name};
use crate::read::address::{HOST, order_list};
use crate::rules::Level;

/// The window.
pub fn welcome(model: &WelcomeModel, pages: Pages, rtl: bool) -> WindowPage {
    let missing = matches!(pages, Pages::Missing | Pages::Refused);
    let (allowed, refused) = &model.outcome;
    let outcome = match pages {
        Pages::Allowed => Some(allowed.as_str()),
        Pages::Refused => Some(refused.as_str()),
        Pages::Unknown | Pages::Given | Pages::Missing => None,
    };
    let (ask, why) = &model.allow;
    let allow = Node::part("div", "allow")
        .shown(missing)
        .holding(vec![Node::new("p").words(why), button("btn", "allow", ask)]);
    let (places, where_to_look) = &model.places;
    let (levels, verdicts) = &model.levels;
    let verdicts = verdicts
        .iter()
        .map(|(level, headline, meaning)| Node::new("li").holding(vec![verdict(*level, headline, meaning)]));
    let (never, nothing) = &model.never;
    let places = Node::new("section").holding(vec![
        Node::new("h2").words(places),
        drawing(model),
        lines(where_to_look),
    ]);
    let levels = Node::new("section")
        .holding(vec![Node::new("h2").words(levels), Node::of("ul", "levels").holding(verdicts.collect())]);
    let (switch, about, reads) = &model.reading;
    let field = Node::new("input")
        .with("type", "checkbox")
        .with("id", "reading")
        .with("data-action", "reading")
        .with("aria-describedby", "about-reading")
        .maybe("disabled", reads.is_none().then_some(""))
        .maybe("checked", reads.unwrap_or_default().then_some(""));
    let reading = Node::of("section", "reading").holding(vec![
        Node::new("p").holding(vec![field, Node::new("label").with("for", "reading").words(switch)]),
        Node::new("p").with("id", "about-reading").words(about),
        Node::part("p", "unstored").with("role", "alert").words_or_hidden(model.unstored.as_deref()),
    ]);
    WindowPage {
        title: model.title.clone(),
        content: Node::of("main", "sp").with("dir", if rtl { "rtl" } else { "ltr" }).holding(vec![
            Node::new("h1").words(&model.title),
            Node::of("p", "lead").words(&model.lead),
            allow,
            Node::part("p", "outcome").with("aria-live", "polite").words_or_hidden(outcome),
            // Without the pages there is nothing to be seen there.
            Node::of("a", "go").leads(Some(&order_list(HOST))).shown(!missing).words(&model.go),
            Node::of("div", "columns").holding(vec![places, levels]),
            reading,
            Node::of("section", "never").holding(vec![Node::new("h2").words(never), lines(nothing)]),
        ]),
    }
}

fn lines(lines: &[String]) -> Node {
    Node::of("ul", "lines").holding(lines.iter().map(|line| Node::new("li").words(line)).collect())
}

fn verdict(level: Level, headline: &str, meaning: &str) -> Node {
    let texts = vec![Node::new("strong").words(headline), Node::new("span").words(meaning)];
    Node::of("div", "verdict")
        .with("data-level", level_name(level))
        .holding(vec![disc(level_path(level)), Node::of("span", "texts").holding(texts)])
}

/// A page of the shop with the card on it, in outline. The lines below it say the same.
fn drawing(model: &WelcomeModel) -> Node {
    let grey = Node::of("span", "grey").holding(vec![Node::of("i", "long"), Node::of("i", "short")]);
    let order = Node::of("div", "order").holding(vec![Node::of("span", "thumb"), grey]);
    let card = model.levels.1.first().map(|(level, headline, meaning)| {
        // As the head of the card itself: what it says, folds it, opens its menu, makes it small.
        let head = Node::of("div", "head").with("data-level", level_name(*level)).holding(vec![
            disc(level_path(*level)),
            Node::new("strong").words(headline),
            icon(CHEVRON),
            icon(DOTS),
            icon(CLOSE),
        ]);
        let meter = Node::of("div", "meter").holding(vec![Node::of("div", "bar")]);
        Node::of("div", "card").holding(vec![head, Node::new("p").words(meaning), meter])
    });
    Node::of("div", "page").with("aria-hidden", "true").holding([order].into_iter().chain(card).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::view;
    use crate::present::wording::sample::{Sample, english};
    use crate::present::wording::{self, card};

    /// The paths of the icons in a tree, in their order.
    fn icons(tree: &Node) -> Vec<String> {
        let own = tree.attribute("d").map(str::to_owned);
        own.into_iter().chain(tree.nodes().iter().flat_map(icons)).collect()
    }

    #[test]
    fn the_drawing_has_the_head_of_the_card() {
        let tree = welcome(&wording::welcome(None, false, &english()), Pages::Given, false).content;
        let drawn = tree.find("class", "head").unwrap();
        let card = view::card(&card(&Sample::full().input(), &english()));
        let head = card.find("class", "head").unwrap();
        // The verdicts of the two differ.
        assert_eq!(icons(drawn)[1..], icons(head)[1..]);
        assert_eq!(tree.find("class", "page").unwrap().attribute("aria-hidden"), Some("true"));
    }
}
