//! A page that gave too little: what it did not give, and a report of what was read how.
//!
//! The report goes into public bug reports: it names fields, selectors and kinds of sources, and holds no value of
//! any field. What comes from the page itself (a carrier's code, the language) is let through only in its usual
//! shape, since a page can put anything there.

use super::detail::{missing, missing_name};
use super::fact::{How, facts};
use crate::i18n::{Key, Speech};
use crate::order::Order;
use crate::rules::Missing;
use serde::{Deserialize, Serialize};

/// Something that a page should have shown and did not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnreadField {
    /// What, as the readers name it.
    pub field: String,
    /// The surest of the strategies that were tried.
    pub tried: String,
}

/// Everything a report is made from.
#[derive(Clone, Copy, Debug)]
pub struct Diagnostics<'a> {
    /// The version of the extension.
    pub version: &'a str,
    /// Which page.
    pub page: &'a str,
    /// The page's host, without the rest of its address.
    pub host: &'a str,
    /// The language the page says it is written in.
    pub language: &'a str,
    /// Why it gave nothing.
    pub trouble: &'a str,
    /// Which of the page's own answers came.
    pub answers: &'a [String],
    /// What was read.
    pub order: Option<&'a Order>,
    /// How it was read.
    pub hows: &'a [How],
    /// What was not.
    pub unread: &'a [UnreadField],
}

/// The fields without which an order cannot be judged, as the readers name them. A country or a city that was not
/// read is no sign that the page has changed: many pages do not print it.
const REQUIRED: &[(&str, Key)] = &[
    ("order", Key::MissingOrder),
    ("id", Key::MissingOrder),
    ("placed", Key::MissingDates),
    ("shipped", Key::MissingDates),
    ("dates", Key::MissingDates),
    ("status", Key::MissingStatus),
    ("tracking", Key::MissingEvents),
    ("events", Key::MissingEvents),
    ("event", Key::MissingEvents),
    ("number", Key::MissingNumber),
    ("protection", Key::MissingProtection),
];

/// "Could not be read: …" for a page that should have shown these fields; what the verdict lacks comes first.
/// `None` where nothing that is needed was left unread.
pub fn unread(fields: &[UnreadField], lacking: &[Missing], speech: &Speech<'_>) -> Option<String> {
    let mut names: Vec<Key> = lacking.iter().map(|missing| missing_name(*missing)).collect();
    let mut changed = false;
    for (field, name) in REQUIRED {
        if fields.iter().any(|unread| unread.field == *field) {
            changed = true;
            if !names.contains(name) {
                names.push(*name);
            }
        }
    }
    let list = missing(&names, speech)?;
    let trouble = if changed { speech.text(Key::TroubleChanged) } else { String::new() };
    Some(speech.sentences(&[trouble, list]))
}

/// The report.
pub fn diagnostics(about: &Diagnostics<'_>, speech: &Speech<'_>) -> String {
    let mut report = String::new();
    let mut line = |parts: &[&str]| {
        report.extend(parts.iter().copied());
        report.push('\n');
    };
    let is_tag = about.language.len() <= 35
        && about.language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    line(&["Stuck Parcel ", about.version]);
    line(&["page ", about.page]);
    line(&["host ", about.host]);
    line(&["language ", if is_tag { about.language } else { "no tag" }]);
    line(&["trouble ", about.trouble]);
    for answer in about.answers {
        line(&["answer ", answer]);
    }
    if let Some(order) = about.order {
        for fact in facts(order, about.hows, speech) {
            line(&[&fact.label, ": ", &fact.source, " ", &fact.how]);
        }
        for parcel in &order.parcels {
            line(&["parcel: ", &parcel.events.len().to_string(), " events"]);
            for event in &parcel.events {
                line(&["  code ", if is_code(&event.code) { &event.code } else { "of another shape" }]);
            }
        }
    }
    for unread in about.unread {
        line(&["unread ", &unread.field, ": ", &unread.tried]);
    }
    report
}

/// A carrier's code: capitals and underscores, perhaps a digit or two. A number of a parcel or an order has more.
fn is_code(code: &str) -> bool {
    code.len() <= 48
        && code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
        && code.bytes().filter(u8::is_ascii_digit).count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{DayValue, Event, Fact, Item, OrderStatus, Parcel, Source};
    use crate::present::wording::sample::{day, english};

    fn field(field: &str) -> UnreadField {
        UnreadField { field: field.to_owned(), tried: ".some-selector".to_owned() }
    }

    /// An order with everything in it; each value has a mark.
    fn order() -> Order {
        let secret = |text: &str| {
            Some(Fact::new(["SECRET ", text].concat(), Source::DetailPage, 1_700_000_000_000, ".css"))
        };
        let date = |date| Some(Fact::new(DayValue(day(date)), Source::DetailAnswer, 0, "field"));
        let event = |code: &str| Event {
            site: String::new(),
            instant: Some(1_700_000_000_000),
            date: day(3),
            minute: Some(61),
            code: code.to_owned(),
            text: "SECRET text".to_owned(),
            place: "SECRET place".to_owned(),
            source: Source::TrackingAnswer,
        };
        let parcel = Parcel {
            looked_at: Vec::new(),
            first_seen: 1_700_000_000_000,
            origin_number: secret("LP00071653567725"),
            last_mile_number: secret("RR473124829CN"),
            carrier: secret("carrier"),
            carrier_site: secret("https://carrier.example/"),
            service: secret("service"),
            origin_country: secret("CN"),
            destination_country: secret("PL"),
            events: vec![
                event("GTMS_SIGNED"),
                event("RR473124829CN"),
                event("Secret Person"),
                event("12345678901234"),
            ],
            latest: date(3).into_iter().collect(),
            events_read: Some(1_700_000_000_000),
            read_on: None,
        };
        Order {
            id: "8000000000012345".to_owned(),
            placed: date(1),
            paid: date(1),
            shipped: date(2),
            ended: date(4),
            status: Some(Fact::new(OrderStatus::Shipped, Source::DetailPage, 0, ".status")),
            status_text: secret("status"),
            refund: Some(Fact::new(OrderStatus::InDispute, Source::DetailPage, 0, ".refund")),
            refund_text: secret("refund"),
            without_refund: None,
            title_without_refund: None,
            completes: date(28).map(|fact| Fact::new(Some(fact.value), fact.source, 0, ".completes")),
            expected: date(20),
            first_expected: date(18),
            coupon: date(19),
            latest_words: secret("words"),
            protection: date(30).into_iter().collect(),
            earlier_ends: Vec::new(),
            country: secret("country"),
            city: secret("city"),
            zip: secret("zip"),
            store: secret("store"),
            chat: secret("chat"),
            dispute: secret("dispute"),
            items: Some(Fact::new(
                vec![Item { title: "SECRET title".to_owned(), quantity: 1 }],
                Source::DetailPage,
                0,
                ".item",
            )),
            price: secret("price"),
            parcels: vec![parcel],
        }
    }

    fn report(order: &Order, language: &str) -> String {
        let hows = [("city", Source::DetailPage, ".css"), ("placed", Source::DetailAnswer, "field")]
            .map(|(field, source, how)| How { field: field.to_owned(), source, how: how.to_owned() });
        let about = Diagnostics {
            version: "1.2.3",
            page: "detail",
            host: "www.aliexpress.com",
            language,
            trouble: "none",
            answers: &["order page data".to_owned()],
            order: Some(order),
            hows: &hows,
            unread: &[field("status")],
        };
        diagnostics(&about, &english())
    }

    #[test]
    fn a_report_holds_no_value_of_any_field() {
        let report = report(&order(), "SECRET person");
        for secret in [
            "SECRET",
            "Secret",
            "80000000",
            "LP000",
            "RR47",
            "2026-",
            "2026",
            "17000",
            "carrier.example",
            "PL",
            "12345",
        ] {
            assert!(!report.contains(secret), "{secret} is in:\n{report}");
        }
    }

    #[test]
    fn a_report_says_what_was_read_how_and_what_was_not() {
        let report = report(&order(), "pt-BR");
        for line in [
            "Stuck Parcel 1.2.3",
            "page detail",
            "host www.aliexpress.com",
            "language pt-BR",
            "answer order page data",
            "City: order page .css",
            "Placed: order page data field",
            "parcel: 4 events",
            "  code GTMS_SIGNED",
            "  code of another shape",
            "unread status: .some-selector",
        ] {
            assert!(report.lines().any(|found| found.trim_end() == line), "{line} is not in:\n{report}");
        }
    }

    #[test]
    fn a_changed_page_is_named_with_its_fields_each_once() {
        assert_eq!(
            unread(&[field("placed"), field("status"), field("shipped")], &[Missing::Status], &english())
                .as_deref(),
            Some(
                "This page doesn’t look the way it used to: AliExpress may have changed it. Couldn’t read: the status of the order and the dates of the order."
            )
        );
        assert_eq!(
            unread(&[field("country")], &[Missing::Events], &english()).as_deref(),
            Some("Couldn’t read: the tracking history.")
        );
        assert_eq!(unread(&[field("country")], &[], &english()), None);
        assert_eq!(unread(&[], &[], &english()), None);
    }
}
