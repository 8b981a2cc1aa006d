//! Making a finished order small: what is not needed to know it by, or to judge it, is dropped.
//!
//! Dropping is no merge: it takes away from one account, and every later merge is the join it always was. What was
//! dropped comes back where a page, or a file that still has it, is read again.

use super::case_record::CaseRecord;
use super::history::TrackedField;
use crate::knowledge::event::{EventKind, kinds};
use crate::order::settings::Settings;
use crate::order::{Day, DayValue, Event, Fact, Instant, Lookup, Order, Parcel};
use crate::rules::{ESTIMATED_LENGTH, Level, Situation, judge, stated_protection, window_ends};
use chrono::{Days, Duration};

impl CaseRecord {
    /// The case without its details; `None` where it is not finished, or nothing would be gained.
    pub fn archived(&self, now: Instant, today: Day, settings: &Settings) -> Option<CaseRecord> {
        let judged = |case: &CaseRecord| {
            let verdict = judge(&case.record.order, &case.record.answers, today, settings);
            (verdict.level, verdict.situation)
        };
        let before = judged(self);
        if before.0 != Level::Done || may_go_on(&self.record.order, before.1, today) {
            return None;
        }
        let mut small = self.clone();
        shrink(&mut small.record.order);
        for parcel in &mut small.record.order.parcels {
            skeleton(parcel, self.record.order.destination());
        }
        small.record.lookups.iter_mut().for_each(wordless);
        small.history.retain(|entry| entry.what != TrackedField::NewestEvent);
        // What stands in the order for its look-ups is worked out anew at the next join.
        let mut joined = small.clone();
        joined.record.join(small.record.clone());
        if judged(&small) != before || judged(&joined) != before {
            // The words of its entries are what tells that it is finished: they stay.
            small.record.order.parcels = self.record.order.parcels.clone();
            small.record.lookups = self.record.lookups.clone();
        }
        if small == *self {
            return None;
        }
        small.archived = now;
        Some(small)
    }
}

/// Days after which an order that was placed is paid or gone: methods that are paid by a slip take weeks.
const PAID_WITHIN: i64 = 30;

/// Nothing is to be done, and yet it is not over: what is not paid may still be, and what came may still
/// be disputed. For that its details are needed.
fn may_go_on(order: &Order, situation: Situation, today: Day) -> bool {
    let day = |fact: &Option<Fact<DayValue>>| fact.as_ref().map(|fact| fact.value.0);
    let last = match situation {
        Situation::Unpaid => {
            day(&order.placed).and_then(|placed| placed.checked_add_signed(Duration::days(PAID_WITHIN)))
        }
        // What was received can be broken, or another thing.
        Situation::Delivered | Situation::Received | Situation::Completed | Situation::CompletedUnread => {
            let sent = || day(&order.shipped)?.checked_add_days(Days::new(ESTIMATED_LENGTH));
            let ended = day(&order.ended).or_else(|| stated_protection(order)).or_else(sent);
            ended.and_then(window_ends)
        }
        _ => None,
    };
    last.is_some_and(|last| today <= last)
}

/// Drops the address and the links; what is bought, paid and dated stays.
fn shrink(order: &mut Order) {
    order.status_text = None;
    order.latest_words = None;
    order.city = None;
    order.zip = None;
    order.chat = None;
    order.dispute = None;
    for parcel in &mut order.parcels {
        parcel.carrier_site = None;
    }
}

/// Of each kind of entry, and of each code that nobody understands, the newest, by its code; its words and places go.
fn skeleton(parcel: &mut Parcel, destination: Option<&str>) {
    let kinds_of_events = kinds(&parcel.events, destination);
    let mut kept: Vec<EventKind> = Vec::new();
    let mut unrecognized: Vec<String> = Vec::new();
    let mut events: Vec<Event> = Vec::new();
    for (event, kind) in std::mem::take(&mut parcel.events).into_iter().zip(kinds_of_events) {
        // Without an instant or a code it would stand beside the same entry read again.
        if event.instant.is_none() || event.code.is_empty() {
            continue;
        }
        let is_new = match kind {
            Some(kind) => !kept.contains(&kind),
            None => !unrecognized.contains(&event.code),
        };
        if is_new {
            match kind {
                Some(kind) => kept.push(kind),
                None => unrecognized.push(event.code.clone()),
            }
            events.push(Event { text: String::new(), place: String::new(), ..event });
        }
    }
    parcel.events = events;
}

/// Of what a look-up found, the day of the newest entry: that something was found, and when.
fn wordless(lookup: &mut Lookup) {
    let newest = lookup.events.drain(..).max_by_key(|event| event.date);
    lookup.events = newest
        .map(|event| Event { code: String::new(), text: String::new(), place: String::new(), ..event })
        .into_iter()
        .collect();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::OrderRecord;
    use crate::case::stored_tests::{read, stored};
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::{LookupSource, OrderStatus, Source};

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 10, day).unwrap()
    }

    fn event(at: u32, code: &str, text: &str) -> Event {
        let instant = day(at).and_hms_opt(8, 0, 0).unwrap().and_utc().timestamp_millis();
        Event {
            site: String::new(),
            instant: (!code.is_empty()).then_some(instant),
            date: day(at),
            minute: Some(480),
            code: code.to_owned(),
            text: text.to_owned(),
            place: "Town".to_owned(),
            source: Source::TrackingAnswer,
        }
    }

    fn case(status: OrderStatus, events: Vec<Event>) -> CaseRecord {
        let fact = |text: &str| Some(Fact::new(text.to_owned(), Source::DetailAnswer, 5, ""));
        let parcel = Parcel {
            origin_number: fact("LP001"),
            events,
            events_read: Some(5),
            carrier_site: fact("https://example.com/"),
            ..Parcel::default()
        };
        let order = Order {
            id: "8190000000000001".to_owned(),
            status: Some(Fact::new(status, Source::DetailAnswer, 5, "")),
            store: fact("A store"),
            city: fact("Town"),
            zip: fact("12345"),
            country: fact("ES"),
            parcels: vec![parcel],
            ..Order::default()
        };
        let mut case = CaseRecord::default();
        case.observe(OrderRecord::seen(order, 5));
        case
    }

    fn archived(case: &CaseRecord) -> Option<CaseRecord> {
        case.archived(9, day(30), &Settings::default())
    }

    #[test]
    fn a_finished_order_keeps_its_numbers_and_loses_words_and_address() {
        let full = case(
            OrderStatus::Completed,
            vec![event(20, "GTMS_SIGNED", "Delivered to a neighbour"), event(3, "LH_DEPART", "Left")],
        );
        let small = archived(&full).unwrap();
        let order = &small.record.order;
        assert_eq!(order.store.as_ref().unwrap().value, "A store");
        assert_eq!(order.parcels[0].origin_number.as_ref().unwrap().value, "LP001");
        assert_eq!((&order.city, &order.zip), (&None, &None));
        assert!(order.parcels[0].events.iter().all(|event| event.text.is_empty() && event.place.is_empty()));
        assert_eq!(order.parcels[0].events.len(), 2);
        let text = serde_json::to_string(&small).unwrap();
        assert!(!text.contains("neighbour") && !text.contains("Town") && !text.contains("12345"), "{text}");
        assert_eq!(archived(&small), None, "once is enough");
        assert_eq!(read::<CaseRecord>(&stored(&small)), Some(small));
    }

    #[test]
    fn a_code_that_nobody_understands_stays_for_the_report() {
        let full = case(
            OrderStatus::Completed,
            vec![
                event(20, "GTMS_SIGNED", "Delivered"),
                event(9, "NEW_CODE", "Oddly again"),
                event(8, "NEW_CODE", "Oddly left"),
                event(3, "LH_DEPART", "Left"),
            ],
        );
        let small = archived(&full).unwrap();
        let found = crate::knowledge::event::unrecognized(&small.record.order);
        let rows: Vec<(&str, &str, usize)> =
            found.iter().map(|entry| (entry.code.as_str(), entry.text.as_str(), entry.count)).collect();
        assert_eq!(rows, [("NEW_CODE", "", 1)]);
    }

    #[test]
    fn what_is_not_finished_stays_whole() {
        assert_eq!(archived(&case(OrderStatus::Shipped, vec![event(20, "LH_DEPART", "Left")])), None);
    }

    #[test]
    fn what_can_still_be_paid_or_disputed_stays_whole() {
        let on = |today: Day, case: &CaseRecord| case.archived(9, today, &Settings::default()).is_some();
        let dated = |day: Day| Some(Fact::new(DayValue(day), Source::DetailAnswer, 5, ""));
        let after = |days: i64| day(30) + Duration::days(days);
        let delivered = || case(OrderStatus::Shipped, vec![event(20, "GTMS_SIGNED", "Delivered")]);
        // Protection, and the fifteen days in which a dispute is usually possible after it.
        let mut protected = delivered();
        protected.record.order.protection = dated(after(0)).into_iter().collect();
        assert_eq!([0, 15, 16].map(|days| on(after(days), &protected)), [false, false, true]);
        let mut sent = delivered();
        sent.record.order.shipped = dated(day(1));
        assert!(!on(day(30), &sent), "an end that is only estimated");
        let mut completed = case(OrderStatus::Completed, vec![event(20, "GTMS_SIGNED", "Delivered")]);
        completed.record.order.ended = dated(day(30));
        assert_eq!([0, 15, 16].map(|days| on(after(days), &completed)), [false, false, true]);
        // The buyer has it: what is wrong with it can be disputed as long.
        let said = Answer { at: 6, on: day(21), said: AnswerKind::HaveIt, undone: false };
        protected.record.answers.push(said);
        assert_eq!([0, 15, 16].map(|days| on(after(days), &protected)), [false, false, true]);
        let mut unpaid = case(OrderStatus::Unpaid, Vec::new());
        unpaid.record.order.placed = dated(day(30));
        assert_eq!([0, 30, 31].map(|days| on(after(days), &unpaid)), [false, false, true]);
    }

    #[test]
    fn words_that_the_verdict_rests_on_stay() {
        // No code says delivered: only the words do.
        let full = case(OrderStatus::Shipped, vec![event(20, "", "Delivered")]);
        let small = archived(&full).unwrap();
        assert_eq!(small.record.order.parcels[0].events[0].text, "Delivered");
        assert_eq!(small.record.order.city, None);
    }

    #[test]
    fn what_was_looked_up_keeps_its_day_and_loses_its_words() {
        let found = |text: &str| Lookup {
            at: 6,
            on: day(20),
            number: "LP001".to_owned(),
            from: LookupSource::Pasted,
            events: vec![
                Event { source: Source::Pasted, ..event(20, "", text) },
                Event { source: Source::Pasted, ..event(3, "", "Left in the shed") },
            ],
            undone: false,
        };
        let looked_up = |status, text: &str, events| {
            let mut full = case(status, events);
            let account = OrderRecord { lookups: vec![found(text)], ..full.record.clone() };
            full.observe(account);
            full
        };
        let events = vec![event(20, "GTMS_SIGNED", "Delivered"), event(3, "LH_DEPART", "Left")];
        let full = looked_up(OrderStatus::Completed, "Behind the red house", events);
        assert!(serde_json::to_string(&full).unwrap().contains("red house"));
        let small = archived(&full).unwrap();
        let text = serde_json::to_string(&small).unwrap();
        assert!(!text.contains("red house") && !text.contains("shed") && !text.contains("Town"), "{text}");
        let kept = &small.record.lookups[0];
        assert_eq!(
            (kept.events.len(), kept.events[0].date),
            (1, day(20)),
            "that something was found is kept"
        );
        assert_eq!(archived(&small), None, "once is enough");
        // A later join invents no entry of it, and gives the words back where another account has them.
        let mut again = small.clone();
        again.observe(small.record.clone());
        assert_eq!(again.record.order.parcels[0].events, small.record.order.parcels[0].events);
        again.observe(full.record.clone());
        assert_eq!(again.record.lookups, full.record.lookups);
        // Where nothing but the look-up says that it was delivered, its words stay.
        let full = looked_up(OrderStatus::Shipped, "Delivered", vec![event(3, "LH_DEPART", "Left")]);
        let small = archived(&full).unwrap();
        assert_eq!(small.record.lookups, full.record.lookups);
        assert_eq!(archived(&small), None, "once is enough");
    }

    #[test]
    fn a_page_that_is_read_again_brings_the_words_back_and_no_entry_twice() {
        let full = case(
            OrderStatus::Completed,
            vec![event(20, "GTMS_SIGNED", "Delivered"), event(3, "LH_DEPART", "Left")],
        );
        let small = archived(&full).unwrap();
        let mut again = small.clone();
        again.observe(OrderRecord { last_seen: 12, ..full.record.clone() });
        assert_eq!(again.record.order.parcels[0].events, full.record.order.parcels[0].events);
        assert_eq!(again.record.order.city, full.record.order.city);
        let mut other = full.clone();
        other.join(small.clone());
        let mut one = small;
        one.join(full);
        assert_eq!(one, other, "in whichever order");
    }
}
