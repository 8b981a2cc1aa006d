//! Past parcels and stores.

use super::{Leg, LegSpan, StoreRecord, past, spans, stores};
use crate::case::OrderRecord;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::settings::Settings;
use crate::order::{Day, DayValue, Event, Fact, Order, OrderStatus, Parcel, Source};
use chrono::Days;

fn day(offset: u64) -> Day {
    Day::from_ymd_opt(2026, 5, 1).unwrap().checked_add_days(Days::new(offset)).unwrap()
}

fn fact<T>(value: T) -> Option<Fact<T>> {
    Some(Fact::new(value, Source::DetailAnswer, 1, ""))
}

/// Shipped on day 0; the codes with their days.
fn order(id: u32, service: &str, line: &[(u64, &str)]) -> Order {
    let event = |(on, code): &(u64, &str)| Event {
        site: String::new(),
        instant: None,
        date: day(*on),
        minute: None,
        code: (*code).to_owned(),
        text: String::new(),
        place: String::new(),
        source: Source::TrackingAnswer,
    };
    Order {
        id: format!("81900000000{id:05}"),
        shipped: fact(DayValue(day(0))),
        country: fact("PL".to_owned()),
        store: fact("Lamp Store".to_owned()),
        status: fact(OrderStatus::Completed),
        parcels: vec![Parcel {
            service: fact(service.to_owned()),
            events: line.iter().rev().map(event).collect(),
            ..Parcel::default()
        }],
        ..Order::default()
    }
}

fn usual(id: u32, flight: u64) -> Order {
    let (left, came) = (6, 6 + flight);
    let line = [
        (2, "PU_PICKUP_SUCCESS"),
        (5, "SC_OUTBOUND_SUCCESS"),
        (left, "LH_DEPART"),
        (came, "LH_ARRIVE"),
        (came + 3, "GTMS_DO_DEPART"),
        (came + 4, "GTMS_SIGNED"),
    ];
    order(id, "Standard", &line)
}

#[test]
fn each_leg_has_its_longest_silence() {
    let found = past(&usual(1, 9));
    assert_eq!(found.len(), 1);
    let silences = [(Leg::FirstScan, 2), (Leg::Accepted, 3), (Leg::Exported, 9), (Leg::Arrived, 3)];
    assert_eq!(found[0].silences, silences);
    assert_eq!(found[0].delivered, day(6 + 9 + 4));
}

#[test]
fn what_was_not_handed_over_says_nothing() {
    let mut open = usual(1, 9);
    open.parcels[0].events.remove(0);
    assert_eq!(past(&open), []);
    assert_eq!(past(&Order::default()), []);
}

#[test]
fn three_parcels_of_one_service_make_a_span_and_two_do_not() {
    let pasts = |flights: &[u64]| {
        flights.iter().zip(1..).flat_map(|(flight, id)| past(&usual(id, *flight))).collect()
    };
    assert_eq!(spans(pasts(&[9, 16])), []);
    let found = spans(pasts(&[9, 16, 12]));
    let exported = found.iter().find(|span| span.leg == Leg::Exported).unwrap();
    let expected = LegSpan {
        service: "Standard".to_owned(),
        country: "PL".to_owned(),
        leg: Leg::Exported,
        from: 9,
        to: 16,
        parcels: 3,
    };
    assert_eq!(exported, &expected);
}

#[test]
fn only_the_newest_count_and_services_are_kept_apart() {
    let mut pasts: Vec<_> = (0..20).flat_map(|id| past(&usual(id, 40 - u64::from(id)))).collect();
    pasts.extend((20..23).flat_map(|id| {
        let mut other = usual(id, 5);
        other.parcels[0].service = fact("Saver".to_owned());
        past(&other)
    }));
    let found = spans(pasts);
    let exported: Vec<(&str, i64, i64, i64)> = found
        .iter()
        .filter(|span| span.leg == Leg::Exported)
        .map(|span| (span.service.as_str(), span.from, span.to, span.parcels))
        .collect();
    assert_eq!(exported, [("Saver", 5, 5, 3), ("Standard", 29, 40, 12)]);
}

#[test]
fn a_store_is_known_by_what_got_stuck_and_how_it_ended() {
    let seen = |order: Order| OrderRecord::seen(order, 1);
    let fine = seen(usual(1, 9));
    let late = seen(usual(2, 26));
    let mut refunded = seen(usual(3, 9));
    refunded.answers.push(Answer { at: 2, on: day(40), said: AnswerKind::Refunded, undone: false });
    let mut taken_back = seen(usual(4, 9));
    taken_back.answers.push(Answer { at: 2, on: day(40), said: AnswerKind::Refunded, undone: true });
    // Delivered in another country, or not to the buyer, it has not arrived.
    let mut abroad = usual(7, 26);
    abroad.country = fact("ES".to_owned());
    abroad.parcels[0].events.iter_mut().for_each(|event| event.place = "Kassel, Germany".to_owned());
    let abroad = seen(abroad);
    let mut missing = seen(usual(8, 26));
    missing.answers.push(Answer { at: 2, on: day(50), said: AnswerKind::DoNotHaveIt, undone: false });
    let mut elsewhere = seen(usual(5, 9));
    elsewhere.order.store = fact("Other".to_owned());
    let all = [&fine, &late, &refunded, &taken_back, &elsewhere];
    let found = stores(&all, day(60), &Settings::default());
    let expected = StoreRecord { store: "Lamp Store".to_owned(), orders: 4, stuck: 2, came: 1, refunded: 1 };
    assert_eq!(found, [expected]);
    let found = stores(&[&late, &abroad, &missing], day(60), &Settings::default());
    assert_eq!(found.iter().map(|store| (store.orders, store.came)).collect::<Vec<_>>(), [(3, 1)]);
}
