//! Instants that a clock which ran ahead has left behind.
//!
//! Of two facts the one seen later wins. A clock that ran a year ahead for an hour would otherwise
//! outrank every observation for a year: the status, the end of protection, a dismissal. What lies after now counts as just
//! before the present visit instead, in the order in which it happened. The days that stand beside instants are brought back
//! with them, and a day that lies ahead where its instant does not becomes the day of the instant.

use super::{CaseRecord, LookAgain, Note, OrderRecord};
use crate::order::{Day, Event, Fact, Instant, LookedAt, LookupSource, Order, Parcel, day_number};

/// Two clocks that a browser rounds may differ by less than this (milliseconds).
const TOLERANCE: Instant = 60_000;

/// A day in milliseconds.
const DAY_MS: Instant = 86_400_000;

/// The largest whole number that a browser stores as it is.
const EXACT: Instant = (1 << 53) - 1;

/// What is joined: what is stored, and what is added to it.
#[derive(Debug)]
pub struct Accounts<'a> {
    /// Whole accounts of the order.
    pub cases: Vec<&'a mut CaseRecord>,
    /// What visits saw of it.
    pub records: Vec<&'a mut OrderRecord>,
}

impl Accounts<'_> {
    /// Brings back what lies after `now`: to just before `visit` (the start of the visit that is being joined, where there is
    /// one and it is not after now itself). One instant becomes one instant, whichever account it stands in. `today` is the
    /// day of `now` in the user's zone.
    pub fn bring_back(&mut self, now: Instant, today: Day, visit: Option<Instant>) {
        let is_ahead = |at: Instant| at > now.saturating_add(TOLERANCE);
        for (at, on) in self.days().filter(|(_, on)| **on > today) {
            // The day of UTC is not the buyer's everywhere, but the same whenever a file is read.
            *on = day_of(at).filter(|day| !is_ahead(at) && *day < today).unwrap_or(today);
        }
        let mut instants = self.instants();
        let mut ahead: Vec<Instant> = instants.iter().map(|at| **at).filter(|at| is_ahead(*at)).collect();
        if ahead.is_empty() {
            return;
        }
        ahead.sort_unstable();
        ahead.dedup();
        let until = visit.filter(|visit| !is_ahead(*visit)).map_or(now, |visit| visit.min(now));
        for at in &mut instants {
            if let Ok(rank) = ahead.binary_search(at) {
                let later = ahead.len().saturating_sub(rank);
                **at = until.saturating_sub(Instant::try_from(later).unwrap_or(1));
            }
        }
    }

    /// When the buyer said something or looked something up and when a tracking was read, and on which day that was. Not the days
    /// that are to come by their nature: the end of protection, the day to look again.
    fn days(&mut self) -> impl Iterator<Item = (Instant, &mut Day)> {
        let cases = self.cases.iter_mut().map(|case| &mut case.record);
        let records = cases.chain(self.records.iter_mut().map(|record| &mut **record));
        records.flat_map(|OrderRecord { answers, lookups, order, .. }| {
            let answers = answers.iter_mut().map(|answer| (answer.at, &mut answer.on));
            let lookups = lookups.iter_mut().flat_map(|lookup| {
                let since = match &mut lookup.from {
                    LookupSource::Said(_, since) => Some(since),
                    LookupSource::Site(_) | LookupSource::Pasted => None,
                };
                let at = lookup.at;
                std::iter::once(&mut lookup.on).chain(since).map(move |day| (at, day))
            });
            answers.chain(lookups).chain(order.parcels.iter_mut().flat_map(days_of_parcel))
        })
    }

    fn instants(&mut self) -> Vec<&mut Instant> {
        let mut all = Vec::new();
        for case in &mut self.cases {
            of_case(case, &mut all);
        }
        for record in &mut self.records {
            of_record(record, &mut all);
        }
        all
    }
}

/// The days on which its tracking was read or looked up, and when.
fn days_of_parcel(parcel: &mut Parcel) -> impl Iterator<Item = (Instant, &mut Day)> {
    let Parcel { events_read, read_on, looked_at, .. } = parcel;
    let read = events_read.zip(read_on.as_mut()).map(|(at, on)| (at, &mut on.0));
    let looked = looked_at.iter_mut().map(|LookedAt { at, on, .. }| (*at, &mut on.0));
    read.into_iter().chain(looked)
}

/// The day of an instant in UTC.
fn day_of(at: Instant) -> Option<Day> {
    day_number(at.div_euclid(DAY_MS))
}

/// A browser stores all instants of this account as they are. Beyond 2^53 they would come back as others, which are none:
/// the whole order could no longer be read.
pub fn is_exact(record: &OrderRecord) -> bool {
    let events = record.order.parcels.iter().flat_map(|parcel| &parcel.events);
    let events = events.chain(record.lookups.iter().flat_map(|lookup| &lookup.events));
    let events: Vec<Instant> = events.filter_map(|event| event.instant).collect();
    let mut record = record.clone();
    let mut instants = Vec::new();
    of_record(&mut record, &mut instants);
    instants.into_iter().map(|at| *at).chain(events).all(exact)
}

/// Whether every instant of a whole account is exact.
pub fn is_exact_whole(case: &CaseRecord) -> bool {
    let CaseRecord { record, history, note, again, archived } = case;
    let spans = history.iter().flat_map(|entry| [entry.first, entry.last]);
    is_exact(record) && spans.chain([note.at, again.at, *archived]).all(exact)
}

fn exact(at: Instant) -> bool {
    at.checked_abs().is_some_and(|at| at <= EXACT)
}

// Every field is named, so that the compiler asks about a new one.

fn of_case<'a>(case: &'a mut CaseRecord, all: &mut Vec<&'a mut Instant>) {
    let CaseRecord { record, history, note, again, archived } = case;
    let (Note { at: noted, text: _ }, LookAgain { at: chosen, day: _ }) = (note, again);
    of_record(record, all);
    all.extend([noted, chosen, archived]);
    all.extend(history.iter_mut().flat_map(|entry| [&mut entry.first, &mut entry.last]));
}

fn of_record<'a>(record: &'a mut OrderRecord, all: &mut Vec<&'a mut Instant>) {
    let OrderRecord {
        schema: _,
        order,
        answers,
        first_seen,
        last_seen,
        dismissed: _,
        dismissed_at,
        shape,
        proofs,
        lookups,
        on_ru: _,
    } = record;
    all.extend(proofs.iter_mut().map(|tick| &mut tick.at));
    all.extend(shape.as_mut().map(|chosen| &mut chosen.at));
    of_order(order, all);
    all.extend([first_seen, last_seen, dismissed_at]);
    all.extend(answers.iter_mut().map(|answer| &mut answer.at));
    all.extend(lookups.iter_mut().map(|lookup| &mut lookup.at));
}

fn of_order<'a>(order: &'a mut Order, all: &mut Vec<&'a mut Instant>) {
    let Order {
        id: _,
        placed,
        paid,
        shipped,
        ended,
        status,
        status_text,
        refund,
        refund_text,
        without_refund,
        title_without_refund,
        completes,
        expected,
        first_expected,
        coupon,
        latest_words,
        protection,
        // Days to come by their nature.
        earlier_ends: _,
        country,
        city,
        zip,
        store,
        chat,
        dispute,
        items,
        price,
        parcels,
    } = order;
    all.extend(without_refund);
    all.extend(title_without_refund);
    of_fact(completes, all);
    for fact in [placed, paid, shipped, ended, expected, first_expected, coupon] {
        of_fact(fact, all);
    }
    for fact in [status, refund] {
        of_fact(fact, all);
    }
    for fact in [status_text, refund_text, latest_words, country, city, zip, store, chat, dispute, price] {
        of_fact(fact, all);
    }
    of_fact(items, all);
    all.extend(protection.iter_mut().map(|fact| &mut fact.seen));
    for parcel in parcels {
        of_parcel(parcel, all);
    }
}

fn of_parcel<'a>(parcel: &'a mut Parcel, all: &mut Vec<&'a mut Instant>) {
    let Parcel {
        origin_number,
        last_mile_number,
        carrier,
        carrier_site,
        service,
        origin_country,
        destination_country,
        first_seen,
        events,
        latest,
        events_read,
        read_on: _,
        looked_at,
    } = parcel;
    for fact in
        [origin_number, last_mile_number, carrier, carrier_site, service, origin_country, destination_country]
    {
        of_fact(fact, all);
    }
    all.extend(latest.iter_mut().map(|fact| &mut fact.seen));
    all.push(first_seen);
    all.extend(events_read);
    all.extend(looked_at.iter_mut().map(|looked| &mut looked.at));
    // When an event happened is the carrier's word, not our clock's.
    for Event { instant: _, date: _, minute: _, code: _, text: _, place: _, source: _, site: _ } in events {}
}

fn of_fact<'a, T>(fact: &'a mut Option<Fact<T>>, all: &mut Vec<&'a mut Instant>) {
    all.extend(fact.as_mut().map(|fact| &mut fact.seen));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::tests::case;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::{DayValue, Lookup, OrderStatus, Source, TrackingSays};
    use crate::rules::Level;
    use proptest::prelude::*;

    const NOW: Instant = 1_790_000_000_000;
    const YEAR: Instant = 365 * 24 * 3_600_000;

    fn today() -> Day {
        Day::from_ymd_opt(2026, 9, 21).unwrap()
    }

    fn seen(status: OrderStatus, at: Instant) -> OrderRecord {
        let status = Some(Fact::new(status, Source::DetailPage, at, ""));
        OrderRecord::seen(Order { id: "8190000000000001".to_owned(), status, ..Order::default() }, at)
    }

    fn brought_back(mut case: CaseRecord, visit: Option<Instant>) -> CaseRecord {
        Accounts { cases: vec![&mut case], records: Vec::new() }.bring_back(NOW, today(), visit);
        case
    }

    #[test]
    fn what_is_seen_now_wins_against_what_a_clock_ahead_saw() {
        let mut case = CaseRecord::default();
        case.observe(seen(OrderStatus::Processing, NOW + YEAR));
        case.record.dismissed = Some(Level::Write);
        case.record.dismissed_at = NOW + YEAR + 1;
        let visit = NOW - 5_000;
        let mut case = brought_back(case, Some(visit));
        case.observe(seen(OrderStatus::Shipped, visit));
        assert_eq!(case.record.order.status.as_ref().unwrap().value, OrderStatus::Shipped);
        assert_eq!((case.record.last_seen, case.record.dismissed_at), (visit, visit - 1));
        assert!(case.history.iter().all(|entry| entry.last <= NOW));
    }

    #[test]
    fn an_answer_keeps_its_place_and_is_found_again() {
        let answer =
            |at, said| Answer { at, on: Day::from_ymd_opt(2027, 9, 21).unwrap(), said, undone: false };
        let mut case = CaseRecord::default();
        case.record.answers =
            vec![answer(NOW + YEAR, AnswerKind::SellerSilent), answer(NOW + 2 * YEAR, AnswerKind::HaveIt)];
        let undone = Answer { undone: true, ..answer(NOW + YEAR, AnswerKind::SellerSilent) };
        let mut undo = OrderRecord { answers: vec![undone], ..OrderRecord::default() };
        Accounts { cases: vec![&mut case], records: vec![&mut undo] }.bring_back(NOW, today(), None);
        case.observe(undo);
        let answers: Vec<_> =
            case.record.answers.iter().map(|answer| (answer.at, answer.on, answer.undone)).collect();
        assert_eq!(answers, [(NOW - 2, today(), true), (NOW - 1, today(), false)]);
    }

    #[test]
    fn a_day_that_lies_ahead_is_brought_back_also_where_its_instant_does_not() {
        let ahead = Day::from_ymd_opt(2037, 1, 1).unwrap();
        let (at, then) = (NOW - 10 * DAY_MS, Day::from_ymd_opt(2026, 9, 11).unwrap());
        let end = Fact::new(DayValue(ahead), Source::DetailAnswer, at, "");
        let says = |says| Lookup {
            at,
            on: ahead,
            number: String::new(),
            from: LookupSource::Said(says, ahead),
            events: Vec::new(),
            undone: false,
        };
        let again = LookAgain { at, day: Some(ahead) };
        let mut case = CaseRecord { again, ..CaseRecord::default() };
        case.record.answers =
            [AnswerKind::SellerSaysWait, AnswerKind::DisputeOpened, AnswerKind::DoNotHaveIt]
                .map(|said| Answer { at, on: ahead, said, undone: false })
                .into();
        case.record.lookups = vec![says(TrackingSays::Exported)];
        let read = |at| Parcel { events_read: Some(at), read_on: Some(DayValue(ahead)), ..Parcel::default() };
        case.record.order.parcels = vec![read(at), read(NOW + YEAR)];
        case.record.order.protection = vec![end.clone()];
        let case = brought_back(case, None);
        assert!(case.record.answers.iter().all(|answer| (answer.at, answer.on) == (at, then)));
        let lookup = &case.record.lookups[0];
        assert_eq!((lookup.on, &lookup.from), (then, &LookupSource::Said(TrackingSays::Exported, then)));
        // What was read by a clock that ran ahead was read today at the latest.
        let days: Vec<_> = case.record.order.parcels.iter().map(|parcel| parcel.read_on.unwrap().0).collect();
        assert_eq!(days, [then, today()]);
        assert!(case.record.order.parcels.iter().all(|parcel| parcel.events_read <= Some(NOW)));
        // These are to come.
        assert_eq!((case.again.day, &case.record.order.protection), (Some(ahead), &vec![end]));
        assert_eq!(brought_back(case.clone(), None), case, "once");
    }

    proptest! {
        #[test]
        fn it_is_done_once_and_changes_nothing_of_the_past(case in case(), visit in prop::option::of(0..9i64)) {
            prop_assert_eq!(&brought_back(case.clone(), visit), &case);
            let mut ahead = case;
            let mut instants = Vec::new();
            of_case(&mut ahead, &mut instants);
            for at in instants {
                *at += NOW + 2 * TOLERANCE;
            }
            let once = brought_back(ahead, visit);
            prop_assert_eq!(&brought_back(once.clone(), visit), &once);
        }
    }

    #[test]
    fn an_instant_that_no_browser_stores_is_known() {
        let mut case = CaseRecord::default();
        case.record.last_seen = EXACT;
        assert!(is_exact_whole(&case));
        case.note.at = Instant::MIN;
        assert!(is_exact(&case.record) && !is_exact_whole(&case));
        case.record.last_seen = Instant::MAX;
        assert!(!is_exact(&case.record));
        let event = Event {
            instant: Some(EXACT + 1),
            date: today(),
            minute: None,
            code: String::new(),
            text: String::new(),
            place: String::new(),
            source: Source::DetailPage,
            site: String::new(),
        };
        case = CaseRecord::default();
        case.record.order.parcels = vec![Parcel { events: vec![event], ..Parcel::default() }];
        assert!(!is_exact_whole(&case));
    }
}
