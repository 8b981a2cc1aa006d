//! A case with everything in it, for the tests of this module.

use super::Evidence;
use super::letter::letter;
use super::picture::{Media, Picture, Shows};
use crate::case::{CaseRecord, LookAgain, Note, OrderRecord};
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::settings::Settings;
use crate::order::{Day, DayValue, Event, Fact, Instant, Item, Order, OrderStatus, Parcel, Source};
use crate::present::wording::sample::english;
use crate::rules::judge;

pub const ORDER: &str = "8190000000000001";
pub const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\npicture";

fn day(month: u32, day: u32) -> Day {
    Day::from_ymd_opt(2026, month, day).unwrap()
}

/// An instant of November in UTC.
fn at(day: u32, hour: u32, minute: u32) -> Instant {
    self::day(11, day).and_hms_opt(hour, minute, 0).unwrap().and_utc().timestamp_millis()
}

fn event(date: Day, code: &str, text: &str, place: &str) -> Event {
    Event {
        site: String::new(),
        instant: Some(date.and_hms_opt(5, 0, 0).unwrap().and_utc().timestamp_millis()),
        date,
        minute: Some(360),
        code: code.to_owned(),
        text: text.to_owned(),
        place: place.to_owned(),
        source: Source::TrackingAnswer,
    }
}

fn text(words: &str, seen: Instant) -> Option<Fact<String>> {
    Some(Fact::new(words.to_owned(), Source::DetailAnswer, seen, ""))
}

fn date(date: Day, seen: Instant) -> Option<Fact<DayValue>> {
    Some(Fact::new(DayValue(date), Source::DetailAnswer, seen, ""))
}

/// What one visit saw.
fn order(seen: Instant, protection: Day, words: &dyn Fn(&str) -> String) -> Order {
    let text = |plain: &str| text(&words(plain), seen);
    let tracking = |value: DayValue| Fact::new(value, Source::TrackingAnswer, seen, "");
    Order {
        id: ORDER.to_owned(),
        placed: date(day(10, 10), seen),
        paid: date(day(10, 10), seen),
        shipped: date(day(10, 12), seen),
        ended: date(day(12, 1), seen),
        status: Some(Fact::new(OrderStatus::Shipped, Source::DetailAnswer, seen, "")),
        status_text: text("Awaiting delivery"),
        refund: Some(Fact::new(OrderStatus::Closed, Source::RefundAnswer, seen, "")),
        protection: vec![tracking(DayValue(protection))],
        earlier_ends: Vec::new(),
        country: text("ES"),
        city: text("Madrid"),
        zip: text("28013"),
        store: text("Demo Shop"),
        chat: text("https://msg.aliexpress.com/msgDetail.htm?digest=ab34"),
        dispute: text("https://www.aliexpress.com/p/reverse-pages/start.html"),
        items: Some(Fact::new(
            vec![Item { title: words("Small lamp"), quantity: 2 }],
            Source::DetailAnswer,
            seen,
            "",
        )),
        price: text("US $4.50"),
        refund_text: text("Request completed"),
        without_refund: None,
        title_without_refund: None,
        completes: None,
        expected: date(day(11, 20), seen),
        first_expected: date(day(11, 12), seen),
        coupon: None,
        latest_words: None,
        parcels: vec![Parcel {
            looked_at: Vec::new(),
            first_seen: seen,
            origin_number: text("LP00812345670101"),
            last_mile_number: text("RS0814311111Y"),
            carrier: text("Correos"),
            carrier_site: text("https://www.correos.es/"),
            service: text("Selection Standard"),
            origin_country: text("CN"),
            destination_country: text("ES"),
            events: vec![
                event(
                    day(10, 20),
                    "LH_DEPART",
                    &words("Departed from country of origin"),
                    &words("Guangzhou"),
                ),
                event(day(10, 13), "PICK_UP_SUCCESS", &words("Collected by carrier"), ""),
                event(day(10, 12), "NOBODY_KNOWS", &words("Something"), ""),
            ],
            latest: Vec::new(),
            events_read: Some(seen),
            read_on: None,
        }],
    }
}

fn written(words: &dyn Fn(&str) -> String) -> CaseRecord {
    let mut case = CaseRecord::default();
    for (seen, until) in
        [(at(10, 8, 30), day(11, 24)), (at(17, 8, 30), day(11, 24)), (at(22, 8, 30), day(11, 28))]
    {
        case.observe(OrderRecord::seen(order(seen, until, words), seen));
    }
    let answer = |at, on, said, undone| Answer { at, on, said, undone };
    case.record.answers = vec![
        answer(at(16, 9, 0), day(11, 16), AnswerKind::Wrote(MessageKind::SilentExported), false),
        answer(at(17, 9, 0), day(11, 17), AnswerKind::SellerSaysWait, false),
        answer(at(17, 10, 0), day(11, 17), AnswerKind::NothingAt(Tracker::Cainiao), false),
        answer(at(17, 11, 0), day(11, 17), AnswerKind::WeightMismatch, false),
        answer(at(18, 9, 0), day(11, 18), AnswerKind::Wrote(MessageKind::ExtendProtection), false),
        answer(at(18, 10, 0), day(11, 18), AnswerKind::SellerRefused, true),
        answer(at(20, 10, 0), day(11, 20), AnswerKind::SellerGaveNumber(words("LP00812345670199")), false),
    ];
    case.note = Note { at: 1, text: "my own note".to_owned() };
    case.again = LookAgain { at: 1, day: Some(day(11, 30)) };
    case
}

pub fn case() -> CaseRecord {
    written(&str::to_owned)
}

/// The words of the messages that were sent.
pub fn letters(case: &CaseRecord) -> Vec<String> {
    let wrote = case.record.answers.iter().filter_map(|answer| match answer.said {
        AnswerKind::Wrote(kind) => Some(letter(case, answer, kind, &Settings::default(), &english())),
        _ => None,
    });
    wrote.collect()
}

fn with<T>(case: &CaseRecord, pictures: &[Picture], make: impl Fn(&Evidence<'_>) -> T) -> T {
    let (record, today) = (&case.record, day(11, 23));
    make(&Evidence {
        case,
        verdict: &judge(&record.order, &record.answers, today, &Settings::default()),
        pictures,
        settings: &Settings::default(),
        made: at(23, 12, 0),
        today,
        zone: &|_| 60,
        version: "1.2.3",
        language: "en",
        rtl: false,
        speech: &english(),
    })
}

fn picture() -> Picture {
    Picture {
        id: 1,
        order: ORDER.to_owned(),
        shows: Shows::Chat,
        at: at(22, 17, 0),
        width: 800,
        height: 600,
        media: Media::Png,
        bytes: PICTURE.into(),
    }
}

pub fn html() -> String {
    with(&case(), &[picture()], |of| of.html())
}

pub fn json() -> String {
    with(&case(), &[picture()], |of| super::json::json(of).unwrap())
}

/// With a last entry of so many days ago, no other number and no pictures.
pub fn old_html(days: i64) -> String {
    let mut case = case();
    let parcel = &mut case.record.order.parcels[0];
    parcel.last_mile_number = None;
    parcel.events[0].date = day(11, 23) - chrono::Duration::days(days);
    case.record.answers.retain(|answer| !matches!(answer.said, AnswerKind::SellerGaveNumber(_)));
    with(&case, &[], |of| of.html())
}

/// With a number that was another parcel's in spring.
pub fn reused() -> CaseRecord {
    let mut case = case();
    let older = [
        event(day(3, 4), "GTMS_SIGNED", "Handed over in spring", "Lima"),
        event(day(2, 4), "PICK_UP_SUCCESS", "Collected in spring", ""),
    ];
    case.record.order.parcels[0].events.extend(older);
    case
}

pub fn html_of(case: &CaseRecord) -> String {
    with(case, &[], |of| of.html())
}

pub fn json_of(case: &CaseRecord) -> String {
    with(case, &[], |of| super::json::json(of).unwrap())
}

pub fn empty_html() -> String {
    with(&CaseRecord::default(), &[], |of| of.html())
}

pub fn empty_json() -> String {
    with(&CaseRecord::default(), &[], |of| super::json::json(of).unwrap())
}

/// With text in every field that a page could write to break out of a file.
pub fn hostile_html() -> String {
    let hostile = |plain: &str| {
        [
            plain,
            "\"'--></title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>&lt;\u{0}",
        ]
        .concat()
    };
    with(&written(&hostile), &[picture()], |of| of.html())
}

/// The names of all elements and of all attributes.
pub fn tags(html: &str) -> (Vec<String>, Vec<String>) {
    let (mut tags, mut attributes) = (Vec::new(), Vec::new());
    for tag in html.split('<').skip(2).map(|rest| rest.split('>').next().unwrap()) {
        let mut parts = tag.split('"');
        // Outside of quotes stand names only.
        while let Some(names) = parts.next() {
            for (index, name) in names.split_whitespace().enumerate() {
                match name.strip_suffix('=') {
                    Some(attribute) => attributes.push(attribute.to_owned()),
                    None if index == 0 && !name.starts_with('/') => tags.push(name.to_owned()),
                    None => {}
                }
            }
            parts.next();
        }
    }
    for list in [&mut tags, &mut attributes] {
        list.sort();
        list.dedup();
    }
    (tags, attributes)
}
