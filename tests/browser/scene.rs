//! Invented orders, one for each verdict, shared by the browser tests and the gallery.
#![allow(dead_code, clippy::arithmetic_side_effects)]

use std::sync::LazyLock;
use stuck_parcel::i18n::{Catalog, Key, Locale, Speech};
use stuck_parcel::knowledge::tracking_number::LinkQuestion;
use stuck_parcel::message::{self, MessageFacts, MessageKind};
use stuck_parcel::order::answer::{Answer, AnswerKind, Tracker};
use stuck_parcel::order::settings::{CardSide, WaitingRow, WaitingTable};
use stuck_parcel::order::{Day, DayValue, Event, Fact, Item, Order, OrderStatus, Parcel, Source, Stage};
use stuck_parcel::present::view::check::CheckView;
use stuck_parcel::present::view::{self, Card, Node};
use stuck_parcel::present::windows;
use stuck_parcel::present::wording::{
    self, CardInput, Links, MarkModel, PopupEntry, PopupInput, PopupOrders, SellerMessage, UnreadField,
};
use stuck_parcel::present::wording::{TrackerLink, card as in_words};
use stuck_parcel::rules::{
    Change, DayCount, Flag, Level, Missing, Protection, Reason, Sale, Situation, Step, Verdict,
};
use stuck_parcel::web::elements::Surface;

/// How many cases there are.
pub const CASES: usize = 8;

/// English with short dates, so that pictures do not depend on the machine.
pub struct ShortEnglish;

impl Locale for ShortEnglish {
    fn plural(&self, count: i64) -> String {
        if count == 1 { "one" } else { "other" }.to_owned()
    }

    fn number(&self, count: i64) -> String {
        count.to_string()
    }

    fn date(&self, day: Day) -> String {
        use chrono::Datelike as _;
        const MONTHS: &str = "JanFebMarAprMayJunJulAugSepOctNovDec";
        let month: String = MONTHS.chars().skip(day.month0() as usize * 3).take(3).collect();
        format!("{month} {}, {}", day.day(), day.year())
    }

    fn list(&self, items: &[String]) -> String {
        stuck_parcel::i18n::PlainEnglish.list(items)
    }
}

fn speech() -> Speech<'static> {
    static ENGLISH: LazyLock<Catalog> = LazyLock::new(Catalog::english);
    Speech { catalog: &ENGLISH, locale: &ShortEnglish }
}

fn day(month: u32, day: u32) -> Day {
    Day::from_ymd_opt(2026, month, day).unwrap_or_default()
}

fn fact<T>(value: T, how: &'static str) -> Option<Fact<T>> {
    Some(Fact::new(value, Source::DetailAnswer, 0, how))
}

/// What a page that has changed no longer gives.
fn changed() -> Vec<UnreadField> {
    vec![UnreadField { field: "number".to_owned(), tried: ".number".to_owned() }]
}

/// One entry, and for the second case a long history.
fn events(index: usize) -> Vec<Event> {
    let event = |date, code: &str, text: &str, place: &str, source| Event {
        instant: None,
        date,
        minute: Some(610),
        code: code.to_owned(),
        text: text.to_owned(),
        place: place.to_owned(),
        source,
        site: String::new(),
    };
    let prepared =
        event(day(11, 19), "GWMS_ACCEPT", "Your order is being prepared", "", Source::TrackingAnswer);
    if index != 2 {
        return vec![prepared];
    }
    vec![
        event(day(11, 1), "LH_DEPART", "Leaving the origin country", "Shenzhen", Source::TrackingAnswer),
        event(day(11, 1), "LH_DEPART", "Departed from airport", "Shenzhen", Source::CainiaoAnswer),
        event(day(10, 31), "CC_EX_SUCCESS", "Export customs clearance complete", "", Source::CainiaoAnswer),
        event(day(10, 19), "PU_PICKUP_SUCCESS", "Accepted by carrier", "Yiwu", Source::TrackingAnswer),
        event(day(10, 18), "", "Something that no table knows", "", Source::TrackingAnswer),
        event(day(10, 17), "GWMS_ACCEPT", "Your order is being prepared", "", Source::TrackingAnswer),
    ]
}

const TOKENS: &str = include_str!("../../src/present/style/tokens.css");
const CONTROLS: &str = include_str!("../../src/present/style/controls.css");
/// The sheet of the popup.
pub const POPUP: &str = include_str!("../../src/present/style/popup.css");

/// Hands in the sheets, which in the extension are files of their own.
pub fn equip() {
    let sheets = [
        (
            Surface::Card,
            [
                TOKENS,
                CONTROLS,
                include_str!("../../src/present/style/tell.css"),
                include_str!("../../src/present/style/banner.css"),
            ]
            .concat(),
        ),
        (Surface::Mark, [TOKENS, include_str!("../../src/present/style/chip.css")].concat()),
    ];
    for (surface, css) in sheets {
        stuck_parcel::web::elements::equip(surface, css);
    }
}

/// Puts the sheet of one of our own pages into the document, which in the extension links it.
pub fn link(document: &web_sys::Document, sheet: &str) {
    let style = document.create_element("style").unwrap();
    style.set_text_content(Some(&[TOKENS, CONTROLS, sheet].concat()));
    document.document_element().unwrap().append_child(&style).unwrap();
}

/// The order of a case.
pub fn order(index: usize) -> Order {
    let titles = [
        "Mini electric screwdriver set, 25 bits",
        "Wool blend winter socks, 5 pairs",
        "USB-C hub 7 in 1 with HDMI 4K and card reader, aluminium",
        "Ceramic plant pot",
        "LED desk lamp with wireless charger",
        "Silicone phone case <img src=x onerror=alert(1)>",
        "Canvas backpack 20 l",
        "Bicycle bell",
    ];
    // What is older than the order is another parcel's.
    let (placed, shipped) = if index == 2 { (day(10, 16), day(10, 18)) } else { (day(11, 16), day(11, 19)) };
    Order {
        id: format!("80000000000{:05}", 11111 * (index % 9 + 1)),
        placed: fact(DayValue(placed), "order.gmtCreate"),
        paid: fact(DayValue(placed), "order.gmtPay"),
        shipped: fact(DayValue(shipped), "logistics.shipTime"),
        status: fact(OrderStatus::Shipped, "order.status"),
        protection: vec![Fact::new(
            DayValue(if index == 5 { day(11, 25) } else { day(12, 31) }),
            Source::DetailPage,
            0,
            "refund-if-no-delivery text",
        )],
        country: fact("BR".to_owned(), "address.country"),
        city: fact("Curitiba".to_owned(), "address.city"),
        zip: fact("80000-000".to_owned(), "address.zip"),
        store: fact("Sunny Tools Store".to_owned(), "store.name"),
        items: fact(
            vec![Item { title: titles.get(index).copied().unwrap_or_default().to_owned(), quantity: 1 }],
            "items",
        ),
        parcels: vec![Parcel {
            origin_number: fact("LP00987654321098".to_owned(), "originMailNo"),
            last_mile_number: (index == 2)
                .then(|| Fact::new("NX473124829BR".to_owned(), Source::TrackingAnswer, 0, "realMailNo")),
            carrier: fact("Correios".to_owned(), "carrier"),
            events: events(index),
            events_read: Some(1),
            read_on: Some(day(11, 23).into()),
            ..Parcel::default()
        }],
        ..Order::default()
    }
}

fn count(day_count: i64, row: WaitingRow) -> Option<DayCount> {
    Some(DayCount { start: day(11, 19), day: day_count, row })
}

fn protection(month: u32, date: u32, days_left: i64) -> Option<Protection> {
    Some(Protection { until: day(month, date), days_left, estimated: false })
}

/// The verdict of a case: one for each level, in their order, and a crowded one.
pub fn verdict(index: usize) -> Verdict {
    let table = WaitingTable::default();
    let base = Verdict {
        named_day: None,
        shown: None,
        level: Level::Wait,
        situation: Situation::NoFirstScan,
        parcel: Some(0),
        alike: Vec::new(),
        stage: Stage::NumberCreated,
        reasons: Vec::new(),
        count: count(4, table.first_scan),
        protection: protection(12, 31, 38),
        changes: Some(Change { on: day(11, 25), to: Level::Watch, to_cancel: false }),
        message: None,
        steps: vec![Step::LookAgain(day(11, 26)), Step::DoNotConfirm],
        flags: Vec::new(),
        missing: Vec::new(),
        because_you_said: false,
        ask_in_hands: false,
        behind: None,
        has_delivered_beside: false,
        stay_ends: false,
        remarks: Vec::new(),
        after_completion: false,
        tracking: None,
    };
    match index {
        0 => Verdict {
            level: Level::Done,
            situation: Situation::Delivered,
            stage: Stage::Delivered,
            count: None,
            changes: None,
            protection: None,
            steps: Vec::new(),
            ask_in_hands: true,
            stay_ends: false,
            ..base
        },
        1 => Verdict { reasons: vec![Reason::CreatedInAdvance], ..base },
        2 => Verdict {
            level: Level::Watch,
            situation: Situation::SilentExported,
            stage: Stage::Exported,
            count: count(22, table.exported),
            changes: Some(Change { on: day(11, 26), to: Level::Write, to_cancel: false }),
            reasons: vec![Reason::CarrierChanged("NX473124829BR".to_owned()), Reason::Economy],
            steps: vec![
                Step::UseSecondNumber("NX473124829BR".to_owned()),
                Step::CheckTrackers,
                Step::LookAgain(day(11, 26)),
            ],
            ..base
        },
        3 => Verdict {
            level: Level::Write,
            count: count(8, table.first_scan),
            changes: None,
            reasons: vec![Reason::CreatedInAdvance],
            flags: vec![Flag::NoMatch(8)],
            message: Some(MessageKind::NoTracking),
            steps: vec![Step::CheckTrackers, Step::SendMessage, Step::KeepEvidence, Step::DoNotConfirm],
            ..base
        },
        4 => Verdict {
            level: Level::Extend,
            situation: Situation::ProtectionEnding,
            stage: Stage::Exported,
            count: count(24, table.exported),
            protection: protection(11, 29, 6),
            changes: Some(Change { on: day(11, 26), to: Level::Dispute, to_cancel: false }),
            flags: vec![Flag::ProtectionEnding(6)],
            message: Some(MessageKind::ExtendProtection),
            steps: vec![Step::AskExtension, Step::KeepEvidence, Step::NotLastDay],
            ..base
        },
        5 => Verdict {
            level: Level::Dispute,
            situation: Situation::ProtectionLastDays,
            stage: Stage::Exported,
            count: count(41, table.exported),
            protection: protection(11, 25, 2),
            changes: None,
            flags: vec![Flag::Silent(41), Flag::ProtectionEnding(2)],
            reasons: vec![Reason::Loss(41)],
            steps: vec![Step::KeepEvidence, Step::OpenDispute, Step::NotLastDay, Step::DoNotConfirm],
            ..base
        },
        6 => Verdict {
            level: Level::Unknown,
            situation: Situation::TrackingUnread,
            count: None,
            changes: None,
            protection: Some(Protection { until: day(12, 18), days_left: 25, estimated: true }),
            missing: vec![Missing::Events, Missing::Protection],
            steps: vec![Step::OpenTracking(None)],
            ..base
        },
        _ => Verdict {
            level: Level::Write,
            situation: Situation::Elsewhere,
            changes: None,
            reasons: vec![Reason::Overload(Sale::DoubleEleven), Reason::ForeignNumber],
            flags: vec![
                Flag::Elsewhere("Lima, Peru".to_owned()),
                Flag::WeightMismatch,
                Flag::TemplateAnswers,
            ],
            message: Some(MessageKind::WrongNumber),
            steps: vec![Step::CheckNumber, Step::SendMessage, Step::KeepEvidence],
            ask_in_hands: true,
            stay_ends: false,
            because_you_said: true,
            ..base
        },
    }
}

fn links() -> Links {
    let tracker = |tracker, name: &str| TrackerLink {
        tracker,
        name: name.to_owned(),
        url: "https://tracker.example/?n=LP00987654321098".to_owned(),
        notes: [(name == "Correios").then_some(Key::NumberLinkNotExpected), None, None, None],
        copies: None,
    };
    let url = |path: &str| Some(["https://shop.example/", path].concat());
    Links {
        chat: url("chat"),
        order: url("order"),
        tracking: url("tracking"),
        dispute: url("dispute"),
        trackers: vec![
            tracker(Tracker::AliExpress, ""),
            tracker(Tracker::Cainiao, ""),
            tracker(Tracker::Universal, ""),
            tracker(Tracker::LocalPost, "Correios"),
        ],
        parcels: Vec::new(),
    }
}

/// The card of a case.
pub fn card(index: usize, rtl: bool) -> Card {
    let (order, verdict) = (order(index), verdict(index));
    let message = verdict.message.map(|kind| {
        let facts = MessageFacts {
            days: verdict.count.map(|count| count.day),
            orders: vec![order.id.clone()],
            number: Some("LP00987654321098".to_owned()),
            date: verdict.protection.map(|protection| protection.until),
            trouble: None,
            once_more: false,
            place: None,
            reply: None,
            waited_again: false,
            is_incomplete: false,
            is_unclear: false,
        };
        SellerMessage {
            kind,
            text: message::text(kind, &facts, &speech()),
            language: "en".to_owned(),
            translation: (index == 7).then(|| "Guten Tag. Die Nummer sieht falsch aus.".to_owned()),
            languages: [("en", "English"), ("zh-CN", "Chinese (China)")]
                .map(|(tag, name)| (tag.to_owned(), name.to_owned()))
                .to_vec()
                .into(),
        }
    });
    let answer = |at, said| Answer { at, on: day(11, 20), said, undone: false };
    let answers = if index == 7 {
        vec![answer(1, AnswerKind::Wrote(MessageKind::WrongNumber)), answer(2, AnswerKind::OtherPlace)]
    } else {
        Vec::new()
    };
    let dispute =
        (verdict.level == Level::Dispute).then(|| message::dispute(&order, &verdict, &answers, &speech()));
    let changed = changed();
    let input = CardInput {
        verdict: &verdict,
        order: &order,
        message: message.as_ref(),
        dispute: dispute.as_deref(),
        dispute_meaning: None,
        links: &links(),
        also: &[],
        ends_first: None,
        answers: &answers,
        answers_elsewhere: &[],
        lookups: &[],
        proofs: &[],
        unread: if index == 6 { &changed } else { &[] },
        hows: &[],
        waiting: &WaitingTable::default(),
        today: day(11, 23),
        stuck: 0,
        own_page: true,
        chat: None,
        rtl,
        side: CardSide::Usual,
    };
    view::shown(&in_words(&input, &speech()))
}

/// The mark of a case.
pub fn mark_node(index: usize) -> Node {
    view::mark(&mark_model(index, false))
}

/// The same in words.
pub fn mark_model(index: usize, rtl: bool) -> MarkModel {
    wording::mark(
        &verdict(index),
        &order(index),
        day(11, 23),
        Some("https://shop.example/order"),
        rtl,
        &speech(),
    )
}

/// The window with all cases, or in one of its other states; `query`: what stands in its field.
pub fn popup(surface: &str, query: &str, rtl: bool) -> Node {
    let all: Vec<(Order, Verdict)> = (0..CASES).map(|index| (order(index), verdict(index))).collect();
    let links = Links { order: Some("https://shop.example/order".to_owned()), ..Links::default() };
    let entry = |(order, verdict)| PopupEntry {
        order,
        answers: &[],
        lookups: &[],
        verdict,
        links: &links,
        here: false,
        copied: false,
        hidden: false,
        refused_day: None,
        tell: None,
        today: day(11, 23),
    };
    let mut entries: Vec<PopupEntry<'_>> =
        all.iter().map(|(order, verdict)| entry((order, verdict))).collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.verdict.level));
    let (orders, count) = match surface {
        "popup-error" => (PopupOrders::Unreadable, 0),
        "popup-empty" => (PopupOrders::Shown(&[]), 0),
        _ => (PopupOrders::Shown(entries.as_slice()), entries.len()),
    };
    let input = PopupInput {
        orders,
        counts: [count, 0, count],
        only: None,
        query,
        paused: false,
        notice: None,
        uncopied: None,
        camera: None,
        reader: None,
        unrecognized: None,
        check_all: None,
        hand: wording::HandModel::default(),
    };
    windows::popup(&wording::popup(input, rtl, &speech())).content
}

/// A number with a letter for a digit.
pub const TYPED: &str = "RR473I24829CN";

/// What the box says about a text, on an order that goes to the Netherlands.
pub fn check(typed: &str) -> CheckView {
    let about = LinkQuestion { destination: Some("NL"), ..LinkQuestion::default() };
    view::check::lists(&wording::check(typed, &about, &speech()))
}
