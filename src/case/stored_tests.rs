//! What version 0.1.0 stored is read unchanged, and written as it was: `tests/fixtures/stored_0.1.0`.

use super::history::TrackedField;
use super::history::{Sighting, sightings};
use super::reminder::Log;
use super::{CaseRecord, LookAgain, Note, OrderRecord, SCHEMA, transfer};
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::settings::{
    CardSide, ReadingChoice, Reminders, Settings, Theme, WaitingRow, WaitingTable, write_over,
};
use crate::order::{Day, DayValue, Event, Fact, Item, MessageKind, Order, OrderStatus, Parcel, Source};
use crate::rules::Level;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

const ORDER: &str = "8190000000000017";
/// An instant beyond 32 bits, as all of today's are.
const SEEN: i64 = 1_795_500_000_000;

fn day(day: u32) -> Day {
    Day::from_ymd_opt(2026, 11, day).unwrap()
}

fn fact<T>(value: T, source: Source, how: &'static str) -> Option<Fact<T>> {
    Some(Fact::new(value, source, SEEN, how))
}

fn text(text: &str, source: Source) -> Option<Fact<String>> {
    fact(text.to_owned(), source, "field")
}

fn events() -> Vec<Event> {
    let whole = Event {
        site: String::new(),
        instant: Some(SEEN - 86_400_000),
        date: day(23),
        minute: Some(8 * 60 + 5),
        code: "LH_DEPART".to_owned(),
        text: "Left from “departure” country/region\n\u{2028}\"quoted\"".to_owned(),
        place: "Fir Town".to_owned(),
        source: Source::TrackingAnswer,
    };
    let bare = Event {
        site: String::new(),
        instant: None,
        date: day(20),
        minute: None,
        code: String::new(),
        text: "Принято".to_owned(),
        place: String::new(),
        source: Source::TrackingPage,
    };
    vec![whole, bare]
}

fn parcels() -> Vec<Parcel> {
    let whole = Parcel {
        looked_at: Vec::new(),
        first_seen: 0,
        origin_number: text("LP00800000000042", Source::TrackingAnswer),
        last_mile_number: text("RS081430004EE", Source::CainiaoAnswer),
        carrier: text("Omniva", Source::CainiaoAnswer),
        carrier_site: text("https://www.omniva.ee/", Source::CainiaoAnswer),
        service: text("AliExpress Selection Standard", Source::TrackingAnswer),
        origin_country: text("CN", Source::CainiaoAnswer),
        destination_country: text("EE", Source::CainiaoAnswer),
        events: events(),
        latest: vec![Fact::new(DayValue(day(23)), Source::TrackingAnswer, SEEN, "detailList")],
        events_read: Some(SEEN),
        read_on: None,
    };
    // A number that nobody has scanned, and a parcel of which nothing is known.
    let silent = Parcel {
        origin_number: text("LP00800000000043", Source::DetailAnswer),
        events_read: Some(SEEN),
        ..Parcel::default()
    };
    vec![whole, silent, Parcel::default()]
}

fn order() -> Order {
    Order {
        id: ORDER.to_owned(),
        placed: fact(DayValue(day(1)), Source::DetailAnswer, "orderCreatTime"),
        paid: fact(DayValue(day(2)), Source::DetailAnswer, "payTime"),
        shipped: fact(DayValue(day(5)), Source::ListPage, ""),
        ended: fact(DayValue(day(25)), Source::DetailPage, ""),
        status: fact(OrderStatus::Shipped, Source::ListAnswer, "statusText"),
        status_text: text("Awaiting delivery", Source::ListAnswer),
        refund: fact(OrderStatus::InDispute, Source::RefundAnswer, "reverseStatus"),
        protection: vec![
            Fact::new(DayValue(day(28)), Source::DetailAnswer, SEEN, "detail_service_progress_bar"),
            Fact::new(DayValue(day(29)), Source::Address, SEEN, ""),
        ],
        country: text("EE", Source::DetailAnswer),
        city: text("Tartu", Source::DetailAnswer),
        zip: text("51003", Source::Buyer),
        store: text("A \"store\" & sons", Source::DetailAnswer),
        chat: text("https://msg.aliexpress.com/msgDetail.htm?digest=00ab", Source::DetailAnswer),
        dispute: text("https://www.aliexpress.com/p/dispute/8190000000000017", Source::Estimate),
        items: fact(
            vec![
                Item { title: "A lamp".to_owned(), quantity: 2 },
                Item { title: "Лампа".to_owned(), quantity: u32::MAX },
            ],
            Source::ListAnswer,
            "orderLines",
        ),
        price: text("€ 12,34", Source::DetailAnswer),
        parcels: parcels(),
        ..Order::default()
    }
}

/// Every kind of answer.
fn said() -> Vec<AnswerKind> {
    let trackers =
        [Tracker::AliExpress, Tracker::Cainiao, Tracker::Universal, Tracker::LocalPost, Tracker::Courier];
    let messages = [
        MessageKind::NoTracking,
        MessageKind::SilentAccepted,
        MessageKind::SilentExported,
        MessageKind::SilentArrived,
        MessageKind::NotShipped,
        MessageKind::NotReceived,
        MessageKind::WrongNumber,
        MessageKind::Trouble,
        MessageKind::ExtendProtection,
        MessageKind::Reminder,
    ];
    let plain = [
        AnswerKind::HaveIt,
        AnswerKind::DoNotHaveIt,
        AnswerKind::OtherPlace,
        AnswerKind::WeightMismatch,
        AnswerKind::WrongNumber,
        AnswerKind::SellerSaysWait,
        AnswerKind::SellerGaveNumber("RS081430004EE".to_owned()),
        AnswerKind::SellerTemplate,
        AnswerKind::SellerRefused,
        AnswerKind::SellerSilent,
        AnswerKind::DisputeOpened,
        AnswerKind::DisputeOffer,
        AnswerKind::DisputeEscalated,
        AnswerKind::Refunded,
    ];
    let checked = trackers
        .into_iter()
        .flat_map(|tracker| [AnswerKind::FoundAt(tracker), AnswerKind::NothingAt(tracker)]);
    plain.into_iter().chain(checked).chain(messages.map(AnswerKind::Wrote)).collect()
}

/// Every field and every kind of answer.
fn whole() -> CaseRecord {
    let answers =
        (1..).zip(said()).map(|(at, said)| Answer { at: SEEN + at, on: day(24), undone: at % 2 == 0, said });
    let record = OrderRecord {
        schema: SCHEMA,
        order: order(),
        answers: answers.collect(),
        lookups: Vec::new(),
        first_seen: SEEN - 1_000,
        last_seen: SEEN,
        dismissed: Some(Level::Write),
        dismissed_at: SEEN + 5,
        shape: None,
        proofs: Vec::new(),
        on_ru: false,
    };
    let mut history = sightings(&record.order);
    history.push(Sighting {
        what: TrackedField::Status,
        value: "completed".to_owned(),
        source: Source::ListPage,
        first: SEEN - 9,
        last: SEEN - 8,
    });
    CaseRecord {
        record,
        history,
        note: Note { at: SEEN + 1, text: "Ask the neighbour".to_owned() },
        again: LookAgain { at: SEEN + 2, day: Some(day(30)) },
        archived: SEEN + 3,
    }
}

/// As little as a record can hold; the note and the day were taken away again.
fn bare() -> CaseRecord {
    let order = Order { id: "8190000000000025".to_owned(), ..Order::default() };
    CaseRecord {
        record: OrderRecord { schema: SCHEMA, order, ..OrderRecord::default() },
        note: Note { at: SEEN, text: String::new() },
        again: LookAgain { at: SEEN, day: None },
        ..CaseRecord::default()
    }
}

fn settings() -> Settings {
    Settings {
        card_side: CardSide::Usual,
        waiting: WaitingTable { accepted: WaitingRow::of([1, 2, 3, 4]).unwrap(), ..WaitingTable::default() },
        seller_language: "zh-CN".to_owned(),
        language: "he".to_owned(),
        theme: Theme::Dark,
        reading: ReadingChoice::On,
        reminders: Reminders { on: true, before: Vec::new(), quiet_from: 0, quiet_to: 23 },
    }
}

/// As it is stored.
pub fn stored<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap()
}

/// From what is stored.
pub fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

fn fixture(name: &str) -> String {
    let path = [env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/stored_0.1.0/", name, ".json"].concat();
    std::fs::read_to_string(path).unwrap()
}

fn value(name: &str) -> Value {
    serde_json::from_str(&fixture(name)).unwrap()
}

/// By which strategy a fact was read is written, and not read back.
fn without_how(mut value: Value) -> Value {
    match &mut value {
        Value::Object(fields) => {
            fields.shift_remove("how");
            fields.values_mut().for_each(|field| *field = without_how(field.take()));
        }
        Value::Array(entries) => entries.iter_mut().for_each(|entry| *entry = without_how(entry.take())),
        _ => {}
    }
    value
}

#[test]
fn a_case_is_written_as_it_was() {
    for (name, case) in [("whole", whole()), ("bare", bare())] {
        assert_eq!(stored(&case), value(name), "{name}");
        // The order of the fields too: a person may read it.
        assert_eq!(serde_json::to_string(&case).unwrap(), value(name).to_string(), "{name}");
    }
}

#[test]
fn a_case_is_read_as_it_was() {
    for (name, wanted) in [("whole", whole()), ("bare", bare())] {
        let id = wanted.record.order.id.clone();
        let case = CaseRecord::from_stored(&value(name).to_string(), &id).unwrap();
        assert_eq!(stored(&case), without_how(stored(&wanted)), "{name}");
        assert_eq!(read::<CaseRecord>(&stored(&case)), Some(case), "{name}");
    }
}

#[test]
fn settings_are_read_and_written_as_they_were() {
    for (name, wanted) in [("settings", settings()), ("settings_default", Settings::default())] {
        let written = value(name);
        assert_eq!(Settings::stored(&written), wanted, "{name}");
        assert_eq!(write_over(&wanted, &Value::Null).unwrap(), written, "{name}");
        assert_eq!(write_over(&wanted, &written).unwrap(), written, "{name}");
    }
}

#[test]
fn the_log_of_reminders_is_read_and_written_as_it_was() {
    let written = value("reminders");
    let log: Log = read(&written).unwrap();
    assert_ne!(log, Log::default());
    assert_eq!(stored(&log), written);
}

#[test]
fn an_export_is_read_and_written_as_it_was() {
    let import = transfer::import(&fixture("export")).unwrap();
    assert!(import.aside.is_empty());
    assert_eq!(
        import.cases.iter().map(stored).collect::<Vec<_>>(),
        [whole(), bare()].map(|case| {
            // Through the join, as each entry of a file comes in.
            let mut normal = CaseRecord::default();
            normal.join(case);
            without_how(stored(&normal))
        })
    );
    let settings = write_over(&settings(), &Value::Null).unwrap();
    let export = transfer::export(&[whole(), bare()], settings, &[], SEEN).unwrap();
    assert_eq!(export, value("export").to_string());
}
