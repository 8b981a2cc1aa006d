//! The page with all orders: its frame, and the row of one order.

use super::{WindowPage, brand, button, disc, own_page};
use crate::i18n::Key;
use crate::present::own_pages::SETTINGS;
use crate::present::view::check::number_field;
use crate::present::view::icon::level_path;
use crate::present::view::tell::tell;
use crate::present::view::{self, Node, day_field, refused_day};
use crate::present::wording::{
    AnswersModel, Attention, CheckOffer, Choice, DashboardDetail, DashboardRow, DashboardWords, DetailBlock,
    DetailLetter, DetailTracker, Link, LogLine, Sort, level_name,
};
use crate::read::address::{HOST, order_list};
use crate::rules::Level;

mod data;
mod frame;
mod record;

pub use frame::{Confirm, Frame, FrameRecord};

/// The longest note.
const LONGEST_NOTE: i64 = 4000;

/// The filters by the names their buttons carry.
const FILTERS: [(&str, Option<Attention>, Key); 4] = [
    ("all", None, Key::DashboardFilterAll),
    ("act", Some(Attention::Act), Key::DashboardFilterAct),
    ("moving", Some(Attention::Moving), Key::DashboardFilterMoving),
    ("finished", Some(Attention::Finished), Key::DashboardFilterFinished),
];

/// The orders by the names of their options.
const SORTS: [(&str, Sort, Key); 3] = [
    ("gravity", Sort::Gravity, Key::DashboardSortGravity),
    ("protection", Sort::Protection, Key::DashboardSortProtection),
    ("seen", Sort::Seen, Key::DashboardSortSeen),
];

/// The name of the button that shows those that were archived.
const ARCHIVED: &str = "archived";

/// Whether a filter's button shows those that were archived.
pub fn filters_archived(name: &str) -> bool {
    name == ARCHIVED
}

/// The attention that a filter's button names.
pub fn filter(name: &str) -> Option<Attention> {
    FILTERS.iter().find(|(known, ..)| *known == name)?.1
}

/// The order that an option names.
pub fn sort(name: &str) -> Sort {
    SORTS.iter().find(|(known, ..)| *known == name).map(|(_, sort, _)| *sort).unwrap_or_default()
}

/// The page without its rows: those are put into the list one by one ([`row`]).
pub fn dashboard(frame: &Frame<'_>) -> WindowPage {
    let text = |key| frame.words.text(key);
    let place = Node::part("div", "record");
    let record = match &frame.record {
        FrameRecord::Offered => place.holding(vec![button("btn", "record", text(Key::ExperienceTitle))]),
        FrameRecord::Model(model) => place.holding(vec![record::record(model)]),
        FrameRecord::Stands => place,
    };
    let (said, undo) = frame.notice.as_ref().map_or(("", false), |(said, undo)| (said.as_str(), *undo));
    let (hidden, numbers) =
        frame.hidden.as_ref().map_or(("", [].as_slice()), |(title, numbers)| (title, numbers.as_slice()));
    WindowPage {
        title: text(Key::DashboardTitle).to_owned(),
        content: Node::of("main", "sp").holding(vec![
            Node::new("header").holding(vec![
                brand(),
                Node::new("h1").words(text(Key::DashboardTitle)),
                Node::part("p", "summary").words(&frame.summary),
                own_page("link settings", SETTINGS, text(Key::OptionsTitle)),
            ]),
            tools(frame),
            super::check_all::check_all(frame.check_all.as_ref()),
            super::lookup::hand(&frame.hand),
            Node::part("div", "notice").shown(!said.is_empty()).holding(vec![
                Node::new("p").with("role", "status").words(said),
                button("btn small", "undo-delete", text(Key::DashboardUndo)).shown(undo),
            ]),
            data::data(frame),
            Node::part("p", "found").with("role", "status").words(&frame.found),
            Node::part("ul", "orders"),
            Node::button("btn more", "more").words_or_hidden(frame.more.as_deref()),
            Node::part("p", "nothing").shown(frame.nothing).words(text(Key::DashboardNothing)),
            empty(frame),
            Node::part("details", "hidden").shown(!hidden.is_empty()).holding(vec![
                Node::new("summary").words(hidden),
                Node::of("ul", "numbers")
                    .holding(numbers.iter().map(|number| Node::new("li").words(number)).collect()),
            ]),
            record,
        ]),
    }
}

fn tools(frame: &Frame<'_>) -> Node {
    let text = |key| frame.words.text(key);
    let search = Node::new("input")
        .with("type", "search")
        .with("data-action", "search")
        .with("placeholder", text(Key::DashboardSearchHint))
        .with("autocomplete", "off")
        .with("spellcheck", "false");
    let filter = |(name, attention, key): &(&str, Option<Attention>, Key)| {
        button("btn", "filter", text(*key))
            .with("value", name)
            .with("data-filter", name)
            .state("aria-pressed", frame.query.only == *attention && !frame.query.archived)
    };
    let archived = button("btn", "filter", text(Key::DashboardFilterArchived))
        .with("value", ARCHIVED)
        .with("data-filter", ARCHIVED)
        // The one that is pressed stays, so that it can be seen why nothing is shown.
        .shown(frame.archived || frame.query.archived)
        .state("aria-pressed", frame.query.archived);
    let option =
        |(name, _, key): &(&str, Sort, Key)| Node::new("option").with("value", name).words(text(*key));
    let chosen = SORTS.iter().find(|(_, sort, _)| *sort == frame.query.sort).map_or("", |(name, ..)| name);
    let hide = Node::new("input")
        .with("type", "checkbox")
        .with("data-action", "hide-delivered")
        .flag("checked", frame.query.hide_delivered);
    Node::part("div", "tools").with("role", "search").shown(!frame.empty).holding(vec![
        Node::of("label", "find")
            .holding(vec![Node::of("span", "sr").words(text(Key::DashboardSearch)), search]),
        Node::part("div", "filters")
            .with("role", "group")
            .with("aria-label", text(Key::DashboardFilter))
            .holding(FILTERS.iter().map(filter).chain([archived]).collect()),
        Node::of("label", "sort").holding(vec![
            Node::new("span").words(text(Key::DashboardSort)),
            Node::new("select")
                .with("data-action", "sort")
                .holding(SORTS.iter().map(option).collect())
                .with("value", chosen),
        ]),
        Node::of("label", "hide")
            .holding(vec![hide, Node::new("span").words(text(Key::DashboardHideDelivered))]),
    ])
}

fn empty(frame: &Frame<'_>) -> Node {
    let text = |key| frame.words.text(key);
    Node::part("div", "empty")
        .with("class", "state")
        .with("data-level", level_name(Level::Wait))
        .shown(frame.empty)
        .holding(vec![
            disc(level_path(Level::Wait)),
            Node::new("h2").words(text(Key::PopupEmptyTitle)),
            Node::new("p").words(text(Key::PopupEmpty)),
            Node::of("a", "btn primary").leads(Some(&order_list(HOST))).words(text(Key::PopupOpenOrders)),
        ])
}

/// The row of an order; with its details where it is unfolded.
pub fn row(model: &DashboardRow, detail: Option<&DashboardDetail>, words: &DashboardWords) -> Node {
    let place = Node::part("div", "detail").shown(detail.is_some());
    let place = match detail {
        Some(detail) => place.holding(unfolded(&model.id, detail)),
        None => place.holding(Vec::new()),
    };
    Node::of("li", "order")
        .with("data-order", &model.id)
        .with("data-level", level_name(model.level))
        .flag("data-open", detail.is_some())
        .holding(vec![head(model, detail.is_some(), words), place])
}

fn head(model: &DashboardRow, open: bool, words: &DashboardWords) -> Node {
    let optional =
        |name, part: &str, text: &Option<String>| Node::part(name, part).words_or_hidden(text.as_deref());
    let mut meta: Vec<Node> =
        model.numbers.iter().map(|number| Node::part("span", "number").words(number)).collect();
    meta.push(optional("span", "store", &model.store));
    if model.title != model.order {
        meta.push(Node::part("span", "order-id").words(&model.order));
    }
    meta.push(optional("span", "archived-mark", &model.archived));
    meta.push(optional("span", "again", &model.again));
    Node::of("div", "head").holding(vec![
        disc(level_path(model.level)),
        Node::of("div", "texts").holding(vec![
            Node::of("p", "first").holding(vec![
                Node::part("span", "verdict").words(&model.headline),
                optional("span", "count", &model.count),
                optional("span", "protection", &model.protection),
            ]),
            Node::part("h2", "title").with("dir", "auto").words(&model.title),
            Node::part("p", "why").words(&model.why),
            optional("p", "changes", &model.changes),
            Node::of("p", "meta").holding(meta),
            optional("p", "note-line", &model.note),
        ]),
        Node::of("div", "actions").holding(vec![
            Node::of("a", "btn small")
                .with("title", words.text(Key::BannerOpens))
                // A parcel that was added by hand has no page.
                .shown(!model.url.is_empty())
                .leads(Some(&model.url))
                .words(words.text(Key::DashboardOpenOrder)),
            Node::button("btn small", "details").state("aria-expanded", open).words(words.text(if open {
                Key::DashboardLess
            } else {
                Key::DashboardDetails
            })),
        ]),
    ])
}

fn unfolded(id: &str, model: &DashboardDetail) -> Vec<Node> {
    let mut facts = vec![Node::part("p", "archived").words_or_hidden(model.archived.as_deref())];
    facts.push(also(model));
    facts.push(steps(model));
    facts.push(other_trackers(model));
    facts.extend(model.message.as_ref().map(|due| letter(id, "message", due)));
    facts.extend(model.dispute.as_ref().map(|due| letter(id, "dispute", due)));
    facts.extend(model.blocks.iter().map(block));
    facts.push(log(model));
    facts.extend(model.timelines.iter().enumerate().map(|(index, history)| {
        view::timeline(history).with("data-part", &["timeline-", &index.to_string()].concat())
    }));
    vec![
        Node::of("div", "recorded").holding(facts),
        Node::of("div", "yours").holding(vec![
            answers(id, model),
            Node::new("section").holding(vec![tell(&model.tell)]),
            note(id, model),
            again(id, model),
            hidden(model),
            more(model),
        ]),
    ]
}

/// The card on the order's page is hidden.
fn hidden(model: &DashboardDetail) -> Node {
    let section = Node::part("section", "hidden-card").shown(model.hidden.is_some());
    let Some([says, brings_back]) = &model.hidden else { return section };
    section.holding(vec![Node::new("p").words(says), button("btn", "show-card", brings_back)])
}

/// The other orders of the parcel.
fn also(model: &DashboardDetail) -> Node {
    let also = model.also.as_ref();
    let line = |order: &Link| Node::new("li").holding(vec![link("", Some(order))]);
    Node::part("section", "also").shown(also.is_some()).holding(vec![
        Node::new("h3").words(also.map_or("", |also| &also.title)),
        Node::of("ul", "lines")
            .holding(also.map_or_else(Vec::new, |also| also.orders.iter().map(line).collect())),
        Node::new("p").words_or_hidden(also.and_then(|also| also.ends_first.as_deref())),
    ])
}

fn steps(model: &DashboardDetail) -> Node {
    let lines = model.steps.iter().enumerate().map(|(place, step)| {
        let link = step.link.as_ref();
        let mut parts = vec![
            Node::new("span").words_or_hidden(link.is_none().then_some(&step.text)),
            self::link(if step.primary { "primary-link" } else { "" }, link),
        ];
        if model.trackers_step == Some(place) {
            parts.extend(trackers(model));
        }
        Node::new("li").holding(parts)
    });
    Node::part("section", "steps").shown(!model.steps.is_empty()).holding(vec![
        Node::new("h3").words(&model.steps_title),
        Node::of("ol", "numbered").holding(lines.collect()),
    ])
}

/// The trackers where no step sends the buyer to them: they can be looked at all the same.
fn other_trackers(model: &DashboardDetail) -> Node {
    let section = Node::part("section", "trackers");
    if model.trackers.is_empty() || model.trackers_step.is_some() {
        return section.shown(false).holding(Vec::new());
    }
    let [title, _] = &model.trackers_words;
    let heading = Node::new("h3").words(title);
    section.holding([heading].into_iter().chain(trackers(model)).collect())
}

/// Where its numbers can be looked up, and what became of copying one.
fn trackers(model: &DashboardDetail) -> [Node; 2] {
    let line = |place: &DetailTracker| {
        Node::new("li").holding(vec![
            link("", Some(&place.link))
                .with("data-action", "track")
                .maybe("data-copies", place.copies.as_deref()),
            Node::of("span", "hint").words_or_hidden(Some(&place.note)),
        ])
    };
    let [_, copied] = &model.trackers_words;
    [
        Node::of("ul", "places")
            .shown(!model.trackers.is_empty())
            .holding(model.trackers.iter().map(line).collect()),
        Node::part("p", "copied").with("role", "status").words(copied),
    ]
}

fn link(class: &str, link: Option<&Link>) -> Node {
    Node::of("a", class)
        .leads(link.map(|link| link.url.as_str()))
        .words_or_hidden(link.map(|link| link.label.as_str()))
}

/// A text that is copied. `part`: `message` or `dispute`.
fn letter(id: &str, part: &str, due: &DetailLetter) -> Node {
    let title = [part, "-", id].concat();
    // A text field, since its text can always be selected.
    let field = Node::of("textarea", "text")
        .with("readonly", "")
        .with("dir", "auto")
        .with("rows", "5")
        .with("aria-labelledby", &title)
        .with("lang", &due.language)
        .with("value", &due.text);
    Node::part("section", part).holding(vec![
        Node::new("h3").with("id", &title).words(&due.title),
        field,
        Node::of("p", "hint").words_or_hidden(due.meaning.as_deref()),
        Node::of("div", "row").holding(vec![
            button("btn small", &["copy-", part].concat(), &due.copy),
            link("btn small", due.goes_to.as_ref()),
            Node::button("btn small", "sent").words_or_hidden(due.sent.as_deref()),
        ]),
        Node::part("p", "copied").with("role", "status").words(&due.copied),
        Node::of("p", "until").words_or_hidden(due.until.as_deref()),
    ])
}

fn block(block: &DetailBlock) -> Node {
    let lines = block.lines.iter().map(|(line, beside)| {
        Node::new("li").holding(vec![
            Node::new("span").words(line),
            Node::of("span", "when").words_or_hidden(Some(beside)),
        ])
    });
    let (whole, title) = if block.folded { ("details", "summary") } else { ("section", "h3") };
    Node::part(whole, block.name)
        .holding(vec![Node::new(title).words(&block.title), Node::of("ul", "lines").holding(lines.collect())])
}

/// What was done and said: what counts can be taken back here, and only here.
fn log(model: &DashboardDetail) -> Node {
    let undo = &model.answers.undo;
    let line = |line: &LogLine| {
        let back = Node::button("link", "undo").maybe("data-at", line.at.map(|at| at.to_string()).as_deref());
        let label = [undo, ": ", &line.text].concat();
        Node::new("li").holding(vec![
            Node::new("span").words(&line.text),
            day_field(line.day.as_ref(), line.at.unwrap_or_default()),
            Node::of("span", "when").words_or_hidden(line.day.is_none().then_some(&line.when)),
            back.with("aria-label", &label).words_or_hidden(line.at.map(|_| undo.as_str())),
            refused_day(line.day.as_ref(), line.at.unwrap_or_default()),
        ])
    };
    Node::part("section", "log").holding(vec![
        Node::new("h3").words(&model.log_title),
        Node::of("ul", "lines").holding(model.log.iter().map(line).collect()),
    ])
}

fn answers(id: &str, model: &DashboardDetail) -> Node {
    let AnswersModel { title, choices, number, .. } = &model.answers;
    let choice = |(index, choice): (usize, &Choice)| {
        button("btn small", "answer", &choice.label)
            .with("data-index", &index.to_string())
            .state("aria-pressed", choice.pressed.is_some())
    };
    let [typed, save] = &model.number;
    let lines = model.number_note.lines.iter().map(|(words, warns)| {
        Node::new("p").with("class", if *warns { "warns" } else { "about" }).words(words)
    });
    let offers = model.number_note.offers.iter();
    let offer = |offer: &CheckOffer| {
        button("btn small", "number-offer", &offer.label).with("data-number", &offer.number)
    };
    let name = ["number-", id].concat();
    let field = number_field(&name).with("data-action", "new-number").with("value", typed);
    Node::new("section").holding(vec![
        Node::new("h3").words(title).shown(!choices.is_empty() || number.is_some()),
        Node::part("div", "answers").holding(vec![
            Node::of("div", "choices")
                .shown(!choices.is_empty())
                .holding(choices.iter().enumerate().map(choice).collect()),
        ]),
        Node::part("div", "new-number").shown(number.is_some()).holding(vec![
            Node::new("label").with("for", &name).words(number.as_deref().unwrap_or_default()),
            Node::of("div", "row").holding(vec![field, button("btn small", "save-number", save)]),
            Node::part("div", "number-note").with("role", "status").holding(lines.collect()),
            Node::of("div", "choices").shown(offers.len() > 0).holding(offers.map(offer).collect()),
        ]),
    ])
}

fn note(id: &str, model: &DashboardDetail) -> Node {
    let [title, text, hint, saved] = &model.note;
    let name = ["note-", id].concat();
    let field = Node::of("textarea", "text")
        .with("id", &name)
        .at("maxlength", LONGEST_NOTE)
        .with("rows", "3")
        .with("data-action", "note")
        .with("dir", "auto")
        .with("value", text);
    Node::new("section").holding(vec![
        Node::new("label").with("for", &name).words(title),
        field,
        Node::of("p", "hint").holding(vec![
            Node::new("span").words(hint),
            Node::part("span", "saved").with("role", "status").words(saved),
        ]),
    ])
}

fn again(id: &str, model: &DashboardDetail) -> Node {
    let again = &model.again;
    let (name, error) = (["again-", id].concat(), ["again-error-", id].concat());
    let [first, last] = &again.range;
    let field = Node::new("input")
        .with("type", "date")
        .with("id", &name)
        .with("data-action", "again")
        .with("min", first)
        .with("max", last)
        .with("aria-describedby", &error)
        .state("aria-invalid", again.wrong.is_some())
        .with("value", &again.day);
    Node::of("section", "again").holding(vec![
        Node::new("label").with("for", &name).words(&again.label),
        Node::of("div", "row").holding(vec![field, button("btn small", "again-clear", &again.clear)]),
        Node::of("p", "warns")
            .with("id", &error)
            .with("role", "status")
            .words(again.wrong.as_deref().unwrap_or_default()),
    ])
}

fn more(model: &DashboardDetail) -> Node {
    let (label, url) =
        model.file.as_ref().map_or((None, None), |(label, url)| (Some(label.as_str()), Some(url.as_str())));
    Node::of("div", "row").holding(vec![
        Node::of("a", "btn small").leads(url).words_or_hidden(label),
        Node::button("btn small", "calendar").words_or_hidden(model.calendar.as_deref()),
        button("btn small danger", "delete", &model.delete),
    ])
}
