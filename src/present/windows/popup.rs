//! The window behind the toolbar button.

use super::answers::answers;
use super::check_all::check_all;
use super::lookup::{hand, reader};
use super::{WindowPage, brand, button, choices, own_page};
use crate::present::own_pages::{DASHBOARD, SETTINGS};
use crate::present::view::Node;
use crate::present::view::check::{self, CheckView};
use crate::present::view::icon::{SLIDERS, icon, level_path};
use crate::present::view::tell::tell;
use crate::present::wording::{
    Attention, PicturePreview, PopupCamera, PopupModel, PopupRow, PopupState, RowButton, UnrecognizedModel,
    level_name,
};
use crate::read::address::{HOST, order_list};
use crate::rules::Level;

/// The id of the field.
pub const FIELD: &str = "check";
/// The id of the question which order a picture belongs to.
pub const WHOSE: &str = "whose";
/// The id of a message that the browser did not copy.
pub const UNCOPIED: &str = "uncopied";

/// The window.
pub fn popup(model: &PopupModel) -> WindowPage {
    let CheckView { lists: [lines, offers, links], .. } = check::lists(&model.check);
    let found = Node::part("div", "checker").with("class", "check").holding(vec![
        lines.with("data-part", "check-lines"),
        offers.with("data-part", "check-offers"),
        links.with("class", "check-links").with("data-part", "check-links"),
        // It is there before anything goes in, so that what goes in is read out.
        Node::of("p", "sr").with("role", "status").words(&model.spoken),
    ]);
    let notice = Node::part("p", "news")
        .with("class", if model.failed { "news failed" } else { "news" })
        .with("role", "status")
        .words_or_hidden(model.notice.as_deref());
    WindowPage {
        title: model.title.clone(),
        content: Node::of("main", "sp").with("dir", if model.rtl { "rtl" } else { "ltr" }).holding(vec![
            header(model),
            search(model),
            filters(model),
            notice,
            uncopied(model.uncopied.as_deref()),
            // Before the orders: a number of nobody's order is why the buyer has come.
            found,
            // The page in front of the buyer: what they came from.
            reader(model.reader.as_ref()),
            camera(model.camera.as_ref()),
            check_all(model.check_all.as_ref()),
            Node::part("div", "content").holding(content(model)),
            hand(&model.hand),
            unrecognized(model.unrecognized.as_ref()),
        ]),
    }
}

/// The updates that nobody understands: the last of the window, and folded, since they are nothing a buyer can act on.
fn unrecognized(model: Option<&UnrecognizedModel>) -> Node {
    let part = Node::part("details", "unrecognized").with("class", "unrecognized").shown(model.is_some());
    let Some(model) = model else { return part.holding(Vec::new()) };
    let rows = model.rows.iter().map(|(code, text, times)| {
        Node::new("li").holding(vec![
            Node::new("code").shown(!code.is_empty()).words(code),
            Node::of("span", "words").with("dir", "auto").words(text),
            Node::of("span", "times").words(times),
        ])
    });
    part.holding(vec![
        Node::new("summary").words(&model.title),
        Node::of("div", "inside").holding(vec![
            Node::new("p").words(&model.note),
            Node::new("ul").holding(rows.collect()),
            button("btn small", "copy-unrecognized", &model.copy),
            Node::part("p", "unrecognized-news").with("role", "status").words(&model.notice),
        ]),
    ])
}

/// The message that is to be copied by hand.
fn uncopied(text: Option<&str>) -> Node {
    let field = Node::new("textarea").with("id", UNCOPIED).with("readonly", "").with("rows", "4");
    Node::part("div", "uncopied")
        .shown(text.is_some())
        .holding(text.map(|text| field.with("aria-label", text).with("value", text)).into_iter().collect())
}

fn header(model: &PopupModel) -> Node {
    let gear = Node::of("a", "gear")
        .with("href", SETTINGS)
        .with("target", "_blank")
        .with("data-action", "options")
        .with("aria-label", &model.settings)
        .with("title", &model.settings)
        .holding(vec![icon(SLIDERS)]);
    Node::new("header").holding(vec![
        brand(),
        own_page("all", DASHBOARD, &model.all).with("data-part", "all"),
        gear,
        Node::of("div", "title-line").holding(vec![
            Node::new("h1").words(&model.title),
            Node::part("p", "act").with("role", "status").words_or_hidden(model.act.as_deref()),
        ]),
    ])
}

fn search(model: &PopupModel) -> Node {
    // Not an input: that would run the lines of a pasted text together.
    let field = Node::new("textarea")
        .with("id", FIELD)
        .with("data-action", "search")
        .with("rows", "1")
        .with("autocomplete", "off")
        .with("spellcheck", "false")
        .with("placeholder", &model.search)
        .with("value", &model.query);
    Node::of("div", "check")
        .holding(vec![Node::of("label", "sr").with("for", FIELD).words(&model.search), field])
}

fn filters(model: &PopupModel) -> Node {
    let (label, filters) = &model.filters;
    let filters = filters.iter().map(|filter| {
        button("btn small", "filter", &filter.label)
            .with("data-group", attention_name(filter.attention))
            .with("aria-pressed", if filter.pressed { "true" } else { "false" })
    });
    let filters: Vec<Node> = filters.collect();
    Node::part("div", "filters")
        .with("role", "group")
        .with("aria-label", label)
        .shown(!filters.is_empty())
        .holding(filters)
}

/// An attention as the markup names it.
const fn attention_name(attention: Option<Attention>) -> &'static str {
    match attention {
        Some(Attention::Act) => "act",
        Some(Attention::Moving) => "moving",
        Some(Attention::Finished) => "finished",
        None => "all",
    }
}

/// The attention of this name; all orders for any other.
pub fn attention_of(name: &str) -> Option<Attention> {
    [Attention::Act, Attention::Moving, Attention::Finished]
        .into_iter()
        .find(|attention| attention_name(Some(*attention)) == name)
}

fn camera(camera: Option<&PopupCamera>) -> Node {
    let part = Node::part("div", "camera").shown(camera.is_some());
    let Some(PopupCamera { model, chosen, busy, preview, notice }) = camera else {
        return part.holding(Vec::new());
    };
    // While one is looked at, whose it is is settled.
    let asked = model.orders.len() > 1 && preview.is_none();
    let mut options = choices(&model.orders);
    if asked {
        // Nothing is chosen beforehand: a picture in another order's file would be worse than none.
        options.insert(0, Node::new("option").with("value", "").words(""));
    }
    part.holding(vec![
        Node::new("label").with("for", WHOSE).shown(asked).words(&model.choose),
        Node::new("select")
            .with("id", WHOSE)
            .with("data-action", "whose")
            .shown(asked)
            .holding(options)
            .with("value", chosen),
        button("btn", "keep-picture", &model.keep).flag("disabled", *busy).shown(preview.is_none()),
        taken(preview.as_ref(), *busy),
        Node::new("p").with("role", "status").words(notice),
    ])
}

/// The picture that is looked at before it is kept.
fn taken(preview: Option<&PicturePreview>, busy: bool) -> Node {
    // It is there before anything goes in, so that what goes in is read out.
    let part = Node::part("div", "taken").with("role", "group").shown(preview.is_some());
    let note = Node::part("p", "taken-note").with("role", "status");
    let Some(preview) = preview else { return part.holding(vec![note.words("")]) };
    let mut buttons = vec![button("btn", "keep-taken", &preview.keep).flag("disabled", busy)];
    if let Some((uncovered, words)) = &preview.cover {
        let action = if *uncovered { "cover-picture" } else { "uncover-picture" };
        buttons.push(button("btn small", action, words).flag("disabled", busy));
    }
    buttons.push(button("btn small", "discard-taken", &preview.discard).flag("disabled", busy));
    part.with("aria-label", &preview.title).holding(vec![
        note.words(&preview.note),
        Node::new("img").with("src", &preview.address).with("alt", &preview.title),
        Node::of("div", "buttons").holding(buttons),
    ])
}

fn content(model: &PopupModel) -> Vec<Node> {
    match &model.state {
        PopupState::Reading => Vec::new(),
        PopupState::Rows(rows) => {
            let list = Node::part("ul", "orders").holding(rows.iter().map(row).collect());
            let more = model.more.as_ref();
            let more = more.map(|more| Node::part("p", "more").holding(vec![own_page("", DASHBOARD, more)]));
            [list].into_iter().chain(more).collect()
        }
        PopupState::NoMatch(words) => vec![Node::part("p", "no-match").with("role", "status").words(words)],
        PopupState::Empty(title, what, link) => {
            let go = Node::of("a", "go").leads(Some(&order_list(HOST))).words(link);
            vec![state("empty", Level::Wait, title, what, Some(go))]
        }
        PopupState::Failed(title, what) => vec![state("error", Level::Unknown, title, what, None)],
    }
}

fn state(name: &str, level: Level, title: &str, what: &str, go: Option<Node>) -> Node {
    let mut inside = vec![
        Node::of("span", "disc").holding(vec![icon(level_path(level))]),
        Node::new("h2").words(title),
        Node::new("p").words(what),
    ];
    inside.extend(go);
    Node::part("div", name).with("class", "state").with("data-level", level_name(level)).holding(inside)
}

fn row(row: &PopupRow) -> Node {
    let texts = Node::of("span", "texts").holding(vec![
        Node::of("span", "first").holding(vec![
            Node::part("span", "verdict").words(&row.headline),
            Node::part("span", "protection").words_or_hidden(row.protection.as_deref()),
        ]),
        // A title in another script keeps its beginning.
        Node::part("span", "title").with("dir", "auto").words(&row.title),
    ]);
    let link = Node::of("a", "row")
        .with("data-action", "order")
        .with("data-level", level_name(row.level))
        .leads(row.url.as_deref())
        .holding(vec![Node::of("span", "disc").holding(vec![icon(level_path(row.level))]), texts]);
    let action = row.action.as_ref().map(|action| match action {
        RowButton::Copy(words) => button("btn small", "copy", words),
        RowButton::Open(words, url) => {
            Node::of("a", "btn small").with("data-action", "go").leads(Some(url)).words(words)
        }
    });
    let what = Node::part("span", "what").with("title", &row.what).words(&row.what);
    let next = Node::of("div", "next").holding([what].into_iter().chain(action).collect());
    let mut known = Vec::new();
    if row.why != row.what {
        known.push(Node::part("p", "why").words(&row.why));
    }
    // One number is enough to know it by.
    known.push(match &row.number {
        Some(number) => Node::part("p", "number").words(number),
        None => Node::part("p", "order").words(&row.order),
    });
    known.extend(answers(&row.answers));
    known.extend(row.tell.as_ref().map(tell));
    known.extend(row.file.as_ref().map(|(words, page)| own_page("file", page, words)));
    let fold = Node::part("details", "answers").holding(vec![
        Node::new("summary").with("title", &row.answers.title).holding(vec![
            Node::of("span", "sr").words(&[row.answers.title.as_str(), " ", &row.title].concat()),
        ]),
        Node::of("div", "inside").holding(known),
    ]);
    let [says, brings_back] =
        row.hidden.as_ref().map_or(["", ""], |words| words.each_ref().map(String::as_str));
    let hidden = Node::part("div", "hidden-card")
        .with("class", "next")
        .shown(row.hidden.is_some())
        .holding(vec![Node::of("span", "what").words(says), button("btn small", "show-card", brings_back)]);
    Node::new("li").with("data-order", &row.id).holding(vec![link, next, hidden, fold])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Speech;
    use crate::knowledge::event::Unrecognized;
    use crate::order::{Order, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::present::wording::{self, Links, PopupEntry, PopupInput, PopupOrders};
    use crate::rules::Situation;

    fn page(url: &str, speech: &Speech<'_>) -> Node {
        page_with(url, &[], speech)
    }

    fn page_with(url: &str, unrecognized: &[Unrecognized], speech: &Speech<'_>) -> Node {
        let mut verdict = verdict(Situation::SilentAccepted);
        verdict.level = Level::Write;
        let order = Order { id: "8190000000000001".to_owned(), ..Order::default() };
        let links = Links { order: Some(url.to_owned()), ..Links::default() };
        let entries = [PopupEntry {
            order: &order,
            answers: &[],
            lookups: &[],
            verdict: &verdict,
            links: &links,
            copied: false,
            here: false,
            hidden: false,
            tell: None,
            refused_day: None,
            today: day(9),
        }];
        let input = PopupInput {
            orders: PopupOrders::Shown(&entries),
            counts: [1, 1, 1],
            only: None,
            query: "",
            paused: false,
            notice: None,
            uncopied: None,
            camera: None,
            reader: None,
            check_all: None,
            hand: wording::HandModel::default(),
            unrecognized: wording::unrecognized(unrecognized, false, speech),
        };
        popup(&wording::popup(input, false, speech)).content
    }

    #[test]
    fn a_row_is_known_by_its_order_and_leads_there() {
        let tree = page("https://shop.example/order", &english());
        let row = tree.find("data-order", "8190000000000001").unwrap();
        assert_eq!(
            row.find("data-level", "write").unwrap().attribute("href"),
            Some("https://shop.example/order")
        );
        assert_eq!(
            row.find("class", "file").unwrap().attribute("href"),
            Some("evidence.html?order=8190000000000001")
        );
        assert_eq!(tree.all("data-action", "filter").len(), 3);
        assert!(tree.find("data-part", "camera").unwrap().attribute("hidden").is_some());
    }

    #[test]
    fn what_nobody_understands_is_folded_at_the_end_and_not_there_where_there_is_none() {
        let entry = |code: &str, text: &str, count| Unrecognized {
            code: code.to_owned(),
            text: text.to_owned(),
            source: Source::CainiaoAnswer,
            count,
        };
        let tree = page("https://shop.example/order", &english());
        assert!(tree.find("data-part", "unrecognized").unwrap().attribute("hidden").is_some());
        let entries = [entry("NEW_CODE", "Oddly left", 3), entry("", "Oddly came", 1)];
        let tree = page_with("https://shop.example/order", &entries, &english());
        let part = tree.find("data-part", "unrecognized").unwrap();
        assert_eq!((part.attribute("hidden"), part.attribute("open")), (None, None));
        let text = part.text();
        for words in ["Unrecognized updates (2)", "NEW_CODE", "Oddly left", "× 3", "Oddly came"] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(part.find("data-action", "copy-unrecognized").is_some());
        assert_eq!(tree.nodes().last().unwrap().attribute("data-part"), Some("unrecognized"));
    }

    #[test]
    fn an_address_that_is_not_https_leads_nowhere() {
        let tree = page("javascript:alert(1)", &english());
        assert!(tree.all("data-action", "order").iter().all(|link| link.attribute("href").is_none()));
        assert!(tree.all("data-action", "go").iter().all(|link| link.attribute("href").is_none()));
    }

    #[test]
    fn a_group_goes_by_its_name() {
        for attention in [Some(Attention::Act), Some(Attention::Moving), Some(Attention::Finished), None] {
            assert_eq!(attention_of(attention_name(attention)), attention);
        }
    }
}
