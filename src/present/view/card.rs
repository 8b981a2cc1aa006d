//! The card on an order's page.

use super::icon::{CHEVRON, CLOSE, SHIELD, icon, level_path};
use super::letter::{dispute, message};
use super::lists::{
    answers, facts, flags, hands, lines, numbers, others, said, steps, timeline, trackers, which,
};
use super::menu::{menu, menu_button};
use super::node::Node;
use super::tell::tell_fold;
use crate::i18n::Key;
use crate::order::CardShape;
use crate::order::settings::CardSide;
use crate::present::wording::{CardModel, Link, ParcelLine, SCALE, WaitingBar, level_name};
use crate::rules::Level;
use serde::{Deserialize, Serialize};

/// The card as it travels: the tree, and what the page's script must know of the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The elements.
    pub tree: Node,
    /// The verdict in one word.
    pub level: Level,
    /// It is no card but the note that the buyer has hidden it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub note: bool,
    /// It is the card of a chat.
    #[serde(default)]
    pub chat: bool,
    /// How large it stands there: as the buyer left it, or open where the buyer is to do something.
    #[serde(default)]
    pub shape: CardShape,
    /// It runs from right to left.
    #[serde(default)]
    pub rtl: bool,
    /// What is read out when the verdict changes.
    pub announcement: String,
}

/// The card of a verdict, as it travels.
pub fn shown(model: &CardModel) -> Card {
    Card {
        tree: card(model),
        level: model.level,
        note: false,
        chat: model.chat.is_some(),
        shape: if model.needs_buyer { CardShape::Open } else { CardShape::Folded },
        rtl: model.rtl,
        announcement: model.announcement.clone(),
    }
}

/// The card that needs no worker: its name, and room for what went wrong.
pub fn bare() -> Card {
    const NAME: &str = "Stuck Parcel";
    let verdict = Node::part("span", "verdict").words(NAME);
    let toggle = Node::button("toggle", "toggle")
        .with("aria-controls", "body")
        .holding(vec![Node::of("span", "titles").holding(vec![verdict])]);
    let announced = |role| Node::of("div", "sr").with("role", role);
    let tree = Node::new("section")
        .with("data-level", level_name(Level::Unknown))
        .with("aria-label", NAME)
        .holding(vec![
            Node::of("div", "head").holding(vec![Node::new("h2").holding(vec![toggle])]),
            Node::of("div", "body").with("id", "body").holding(vec![Node::part("p", "missing")]),
            announced("status"),
            announced("alert"),
        ]);
    Card {
        tree,
        level: Level::Unknown,
        note: false,
        chat: false,
        shape: CardShape::Folded,
        rtl: false,
        announcement: String::new(),
    }
}

/// The whole card. All of its parts are always there, in their order on the screen; what has nothing to say is hidden.
pub fn card(model: &CardModel) -> Node {
    let words = &model.words;
    let chat = model.chat.as_ref();
    let announced = |role| Node::of("div", "sr").with("role", role);
    Node::new("section")
        .with("data-level", level_name(model.level))
        .with("aria-label", words.text(Key::BannerName))
        .maybe("data-chat", chat.map(|_| ""))
        .maybe("data-side", side(model))
        .holding(vec![head(model), menu(model), body(model), announced("status"), announced("alert")])
}

/// The side that the buyer chose for it, as the markup has it.
pub(super) const fn side(model: &CardModel) -> Option<&'static str> {
    match model.side {
        CardSide::Usual => None,
        CardSide::Left => Some("left"),
        CardSide::Right => Some("right"),
    }
}

fn head(model: &CardModel) -> Node {
    let to_edge = model.words.text(Key::BannerToEdge);
    let toggle = Node::button("toggle", "toggle").with("aria-controls", "body").holding(vec![
        Node::of("span", "disc").holding(vec![icon(level_path(model.level))]),
        Node::of("span", "titles").holding(vec![
            Node::part("span", "verdict").words(&model.headline),
            Node::part("span", "summary").words(&model.summary),
        ]),
        Node::of("span", "chevron").holding(vec![icon(CHEVRON)]),
    ]);
    Node::of("div", "head").holding(vec![
        Node::new("h2").holding(vec![toggle]),
        menu_button(model),
        Node::button("x", "to-edge")
            .with("aria-label", to_edge)
            .with("title", to_edge)
            .holding(vec![icon(CLOSE)]),
    ])
}

fn body(model: &CardModel) -> Node {
    let words = &model.words;
    let report = words.text(Key::BannerDiagnostics);
    let copied = |node: Node| {
        node.with("data-copied", words.text(Key::BannerCopiedDiagnostics))
            .with("data-failed", words.text(Key::BannerCopyFailed))
    };
    let parts = vec![
        which(model),
        Node::part("p", "why").words_or_hidden(Some(&model.why)),
        parcels(model),
        also(model),
        reading(model),
        Node::part("p", "missing").words_or_hidden(model.missing.as_deref()),
        Node::button("btn small start", "diagnostics")
            .with("data-part", "report-change")
            .words_or_hidden(model.offer_diagnostics.then_some(words.text(Key::BannerCopyDiagnostics))),
        meter(model.bar.as_ref(), model.changes.as_deref()),
        protection(model),
        Node::part("p", "delivery").words_or_hidden(model.delivery.as_deref()),
        Node::part("p", "order").words_or_hidden(model.chat.as_ref().map(|chat| chat.order.as_str())),
        dispute(model),
        message(model),
        steps(words.text(Key::BannerSteps), &model.steps),
        flags(words.text(Key::BannerFlags), &model.flags),
        lines("reasons", words.text(Key::BannerReasons), &model.reasons),
        lines("hints", words.text(Key::HintTitle), &model.hints),
        said(model),
        hands(model),
        numbers(model),
        trackers(model),
        tell_fold(model.tell.as_ref()),
        timeline(&model.timeline),
        answers(model),
        others(model),
        facts(words.text(Key::BannerFacts), &model.facts),
        Node::of("div", "foot").holding(vec![
            Node::button("link", "evidence")
                .words_or_hidden(model.offer_evidence.then_some(words.text(Key::BannerEvidence))),
            Node::button("link", "diagnostics").words_or_hidden(model.chat.is_none().then_some(report)),
        ]),
        copied(
            Node::part("textarea", "report")
                .with("readonly", "")
                .with("rows", "6")
                .with("aria-label", report)
                .with("+hidden", ""),
        ),
        Node::of("p", "note").with("role", "status"),
    ];
    Node::of("div", "body").with("id", "body").holding(parts)
}

/// The parcels of the order, where it has several.
fn parcels(model: &CardModel) -> Node {
    let parcels = model.parcels.as_ref();
    let line = |parcel: &ParcelLine| {
        let number = match &parcel.url {
            Some(url) => Node::new("a").leads(Some(url)).words(&parcel.number),
            None => Node::new("span").words(&parcel.number),
        };
        Node::new("li")
            .holding(vec![number, Node::of("span", "latest").words_or_hidden(parcel.latest.as_deref())])
    };
    Node::part("div", "parcels").shown(parcels.is_some()).holding(vec![
        Node::new("p").words(parcels.map_or("", |parcels| &parcels.title)),
        Node::new("ul")
            .holding(parcels.map_or_else(Vec::new, |parcels| parcels.others.iter().map(line).collect())),
    ])
}

/// The other orders of the parcel.
fn also(model: &CardModel) -> Node {
    let also = model.also.as_ref();
    let line = |order: &Link| {
        Node::new("li").holding(vec![Node::new("a").leads(Some(&order.url)).words(&order.label)])
    };
    Node::part("div", "also").shown(also.is_some()).holding(vec![
        Node::new("p").words(also.map_or("", |also| &also.title)),
        Node::new("ul").holding(also.map_or_else(Vec::new, |also| also.orders.iter().map(line).collect())),
        Node::new("p").words_or_hidden(also.and_then(|also| also.ends_first.as_deref())),
    ])
}

/// How reading the tracking stands.
fn reading(model: &CardModel) -> Node {
    let reading = model.reading.as_ref();
    let words = reading.and_then(|reading| reading.words.as_deref());
    let link = reading.and_then(|reading| reading.link.as_ref());
    Node::part("div", "reading").shown(reading.is_some()).holding(vec![
        Node::new("p").with("role", "status").words_or_hidden(words),
        Node::new("progress").maybe("aria-label", words).shown(reading.is_some_and(|reading| reading.busy)),
        Node::button("btn small start", "read-tracking")
            .words_or_hidden(reading.and_then(|reading| reading.button.as_deref())),
        Node::of("a", "btn small start")
            .leads(link.map(|link| link.url.as_str()))
            .words_or_hidden(link.map(|link| link.label.as_str())),
    ])
}

fn protection(model: &CardModel) -> Node {
    let line = model.protection.as_ref();
    let urgent = line.is_some_and(|line| line.urgent);
    Node::part("p", "protection")
        .with("class", if urgent { "protection urgent" } else { "protection" })
        .shown(line.is_some())
        .holding(vec![icon(SHIELD), Node::new("span").words(line.map_or("", |line| &line.text))])
}

/// The waiting bar: a picture with a text of its own, so that the marks in short are for the eye only.
fn meter(bar: Option<&WaitingBar>, changes: Option<&str>) -> Node {
    let for_the_eye = |node: Node| node.with("aria-hidden", "true");
    Node::part("div", "bar").with("class", "meter").shown(bar.is_some() || changes.is_some()).holding(vec![
        Node::of("p", "count").words_or_hidden(bar.map(|bar| bar.label.as_str())),
        track(bar),
        for_the_eye(Node::of("div", "ticks"))
            .shown(bar.is_some())
            .holding(bar.map_or_else(Vec::new, |bar| bar.ticks.iter().map(tick).collect())),
        for_the_eye(Node::of("p", "legend")).words_or_hidden(bar.map(|bar| bar.legend.as_str())),
        Node::part("p", "changes").words_or_hidden(changes),
    ])
}

fn tick((place, day): &(u16, String)) -> Node {
    Node::new("span").with(".inset-inline-start", &percent(*place)).words(day)
}

fn track(bar: Option<&WaitingBar>) -> Node {
    let track = Node::of("svg", "track").with("role", "img").shown(bar.is_some());
    let Some(bar) = bar else { return track };
    let ends = [bar.normal, bar.write, bar.red_flag, SCALE];
    let (mut zones, mut gaps, mut start) = (Vec::new(), Vec::new(), 0);
    for (class, end) in ["zone normal", "zone between", "zone late", "zone red"].into_iter().zip(ends) {
        let zone = Node::of("rect", class).with("y", "8").with("height", "8");
        zones.push(zone.with("x", &percent(start)).with("width", &percent(end.saturating_sub(start))));
        let gap = Node::of("line", "gap").with("y1", "7").with("y2", "17");
        gaps.push(gap.with("x1", &percent(end)).with("x2", &percent(end)));
        start = end;
    }
    // Between the zones, not behind the last.
    gaps.pop();
    let today = Node::of("circle", "today").with("cy", "12").with("r", "8").with("cx", &percent(bar.today));
    track.with("aria-label", &bar.alternative).holding(zones.into_iter().chain(gaps).chain([today]).collect())
}

/// A position as a percentage with one decimal.
pub fn percent(part: u16) -> String {
    let (whole, tenth) = (part / 10, part % 10);
    [whole.to_string().as_str(), ".", tenth.to_string().as_str(), "%"].concat()
}

#[cfg(test)]
mod tests {
    use super::super::node::Inside;
    use super::*;
    use crate::order::Source;
    use crate::order::answer::Said;
    use crate::present::wording::sample::{SITUATIONS, Sample, english, verdict};
    use crate::present::wording::{CardInput, ChatInput, How, UnreadField, card as in_words};

    /// The card of every situation, with and without a message.
    fn cards() -> Vec<Card> {
        let card = |(situation, due): (_, bool)| {
            let mut sample = Sample::of(verdict(situation));
            sample.links.chat = Some("javascript:alert(1)".to_owned());
            sample.verdict.ask_in_hands = due;
            sample.verdict.level = if due { Level::Write } else { Level::Wait };
            if due {
                sample = sample.saying("<b>Hello.</b>");
            }
            shown(&in_words(&CardInput { dispute: due.then_some("Text."), ..sample.input() }, &english()))
        };
        SITUATIONS.iter().flat_map(|situation| [(*situation, true), (*situation, false)]).map(card).collect()
    }

    /// Everything that stands in a tree under a name, in the order of the page.
    fn all<'t>(tree: &'t Node, name: &str, found: &mut Vec<&'t str>) {
        found.extend(tree.attribute(name));
        for inner in tree.nodes() {
            all(inner, name, found);
        }
    }

    fn found<'t>(card: &'t Card, name: &str) -> Vec<&'t str> {
        let mut found = Vec::new();
        all(&card.tree, name, &mut found);
        found
    }

    /// The parts that are patched by their place: those below the body.
    fn parts(card: &Card) -> Vec<&str> {
        let inner = ["until", "tongue", "attach"];
        found(card, "data-part").into_iter().filter(|part| !inner.contains(part)).collect()
    }

    #[test]
    fn every_card_has_the_same_parts_so_that_elements_stay() {
        let cards = cards();
        let first = parts(&cards[0]);
        assert!(first.contains(&"message") && first.contains(&"timeline") && first.len() > 20);
        for card in &cards {
            assert_eq!(parts(card), first);
        }
    }

    #[test]
    fn what_a_button_says_is_read_back_as_it_was_meant() {
        let cards = cards();
        let said: Vec<&str> = cards.iter().flat_map(|card| found(card, "data-said")).collect();
        assert!(said.len() > cards.len());
        for said in said {
            assert_eq!(
                Said::of_button(said).and_then(|said| said.kind()).map(|kind| kind.in_button()).as_deref(),
                Some(said)
            );
        }
    }

    #[test]
    fn a_link_that_slipped_through_leads_nowhere_and_markup_is_a_word() {
        for card in cards() {
            assert!(found(&card, "href").iter().all(|url| url.starts_with("https://")));
            let text = serde_json::to_string(&card).unwrap();
            // As the value of a field, never as a name: a bold word is one of ours, inside a list.
            assert!(!text.contains(r#""name":"b""#));
        }
    }

    /// Everything that is written in a part, in the order of the page.
    fn words(tree: &Node, part: &str) -> Vec<String> {
        fn written(tree: &Node, found: &mut Vec<String>) {
            if let Inside::Words(words) = tree.inside()
                && !words.is_empty()
            {
                found.push(words.clone());
            }
            for inner in tree.nodes() {
                written(inner, found);
            }
        }
        fn seek(tree: &Node, part: &str, found: &mut Vec<String>) {
            if tree.attribute("data-part") == Some(part) {
                return written(tree, found);
            }
            for inner in tree.nodes() {
                seek(inner, part, found);
            }
        }
        let mut found = Vec::new();
        seek(tree, part, &mut found);
        found
    }

    #[test]
    fn all_that_is_known_stands_in_its_place() {
        let sample = Sample::full();
        let (unread, how) = (
            [UnreadField { field: "number".to_owned(), tried: ".number".to_owned() }],
            [How { field: "store".to_owned(), source: Source::TrackingAnswer, how: "sellerName".to_owned() }],
        );
        let input = CardInput {
            dispute: Some("I ask for a refund."),
            dispute_meaning: Some(("ru", "Words of mine.")),
            unread: &unread,
            hows: &how,
            stuck: 2,
            ..sample.input()
        };
        let card = shown(&in_words(&input, &english()));
        let tree = &card.tree;
        // The name of a field is for a report.
        assert!(!tree.text().contains("sellerName"));
        for (part, wanted) in [
            ("dispute-text", "Words of mine."),
            ("attach", "Screenshot of the tracker"),
            ("message", "Open the chat"),
            ("steps", "Don’t press"),
            ("flags", "No scan for 11 days"),
            ("reasons", "Economy"),
            ("hints", "2 earlier orders"),
            ("said", "Undo"),
            ("in-hands", "I don’t have it"),
            ("numbers", "LP00123456789012"),
            ("trackers", "Correos"),
            ("timeline", "Sorted"),
            ("answers", "The seller"),
            ("facts", "tracking page data"),
            ("changes", "If nothing changes by 2026-12-09"),
            ("missing", "the tracking number"),
            ("protection", "26 days left"),
        ] {
            let words = words(tree, part);
            assert!(words.iter().any(|line| line.contains(wanted)), "{part}: {words:?}");
        }
        let all = |name| found(&card, name);
        // In the log with its day, and on the button that is pressed.
        assert_eq!(all("data-at"), ["7", "7", "7"]);
        assert!(all("data-copies").contains(&"LP00123456789012"));
        for url in ["chat", "track", "dispute"].map(|page| ["https://example.com/", page].concat()) {
            assert!(all("href").contains(&url.as_str()), "{url}");
        }
        // Texts are the values of fields, so that they can be selected.
        assert!(all("value").contains(&"I ask for a refund.") && all("value").contains(&"Hello."));
    }

    #[test]
    fn a_chat_offers_its_other_orders_and_no_file() {
        let sample = Sample::full();
        let others = [("8000000000005678".to_owned(), "Socks".to_owned())];
        let in_chat = |guessed| {
            let chat = Some(ChatInput { choices: &others, guessed });
            shown(&in_words(&CardInput { chat, ..sample.input() }, &english()))
        };
        let asked = in_chat(true);
        assert!(words(&asked.tree, "which").contains(&"Socks".to_owned()));
        let question = "Which order is this chat about?";
        assert!(asked.announcement == question && found(&asked, "aria-label").contains(&question));
        assert!(!words(&asked.tree, "others").contains(&"Socks".to_owned()));
        let card = in_chat(false);
        assert!(card.chat && !words(&card.tree, "which").contains(&"Socks".to_owned()));
        assert!(words(&card.tree, "others").contains(&"Socks".to_owned()));
        assert_eq!(found(&card, "data-order"), ["8000000000005678"]);
        assert!(words(&card.tree, "timeline").len() <= 1 && words(&card.tree, "facts").len() <= 1);
    }
}
