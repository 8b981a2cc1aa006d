//! What the buyer looked up elsewhere, put into the order that it is about.
//!
//! The log is what is kept; the entries that stand in the order for it are worked out anew at every join, so that a look-up
//! that is taken back takes its entries with it, and the order of accounts does not matter.
//!
//! | what is looked up for | stands in |
//! |---|---|
//! | a number of the order's parcels | that parcel |
//! | a number that the seller gave | a parcel of its own, once anything is known of it, which goes when that answer is taken back |
//! | one that was called wrong before the next was given, or whose answer was taken back | the log alone |
//! | any other number | the first parcel |

use super::merge::{MOST_PARCELS, order_of};
use super::same_line::says_the_same;
use crate::knowledge::event::kind_of;
use crate::knowledge::tracking_number::{goes_by, same};
use crate::order::answer::{Answer, AnswerKind};
use crate::order::sorting::sort_by;
use crate::order::{
    Day, DayValue, Event, Fact, Instant, LookedAt, Lookup, LookupSource, Order, Parcel, Source, TrackingSays,
};
use crate::rules::AnswerSummary;
use std::cmp::Reverse;

/// Maximum look-ups per order; the newest are kept.
const MOST: usize = 60;

/// Takes more look-ups in.
pub(super) fn join(log: &mut Vec<Lookup>, more: Vec<Lookup>) {
    for lookup in more {
        let same = |known: &&mut Lookup| identity(known) == identity(&lookup);
        match log.iter_mut().find(same) {
            Some(known) => {
                known.undone |= lookup.undone;
                // Of an archived one the words are gone: whoever still has them gives them back.
                if weight(&lookup.events) > weight(&known.events) {
                    known.events = lookup.events;
                }
            }
            None => log.push(lookup),
        }
    }
    sort_by(log, |one, two| identity(one).cmp(&identity(two)));
    let surplus = log.len().saturating_sub(MOST);
    log.drain(..surplus);
}

fn identity(lookup: &Lookup) -> (i64, &str, &LookupSource) {
    (lookup.at, &lookup.number, &lookup.from)
}

type Weight<'a> = (usize, Vec<(&'a str, &'a str)>);

fn weight(events: &[Event]) -> Weight<'_> {
    (events.len(), events.iter().map(|event| (event.text.as_str(), event.place.as_str())).collect())
}

/// The order without what stands in it for look-ups.
pub(super) fn take_out(order: &mut Order) {
    order.parcels.retain_mut(|parcel| {
        if parcel.looked_at.is_empty() {
            return true;
        }
        parcel.looked_at.clear();
        parcel.events.retain(|event| !event.source.is_of_lookup());
        // As they stood before the look-ups came between them.
        sort_by(&mut parcel.events, |one, two| order_of(two).cmp(&order_of(one)));
        parcel.origin_number.take_if(|number| matches!(number.source, Source::Site | Source::Pasted));
        // A parcel that only look-ups named.
        *parcel != Parcel::default()
    });
    if order.parcels.iter().all(|parcel| *parcel == Parcel::default()) {
        order.parcels.clear();
    }
}

/// Puts into the order what comes of the look-ups that were not taken back. `answers`: what the buyer said of the order.
pub(super) fn put_in(order: &mut Order, log: &[Lookup], answers: &[Answer]) {
    let summary = AnswerSummary::from(answers);
    let is_given = |lookup: &Lookup| summary.given_numbers().any(|given| same(given, &lookup.number));
    let counts = |lookup: &&Lookup| {
        let was_given =
            || answers.iter().filter_map(Answer::given_number).any(|one| same(one, &lookup.number));
        !lookup.undone && (is_given(lookup) || parcel_of(order, &lookup.number).is_some() || !was_given())
    };
    let mut standing: Vec<&Lookup> = log.iter().filter(counts).collect();
    sort_by(&mut standing, |one, two| identity(two).cmp(&identity(one)));
    if standing.is_empty() {
        return;
    }
    if order.parcels.iter().all(|parcel| *parcel == Parcel::default()) {
        order.parcels = vec![Parcel::default()];
    }
    if let [only] = &mut order.parcels[..]
        && only.is_numberless()
        && only.events.is_empty()
    {
        let named = standing.iter().rev().find(|lookup| !lookup.number.is_empty());
        only.origin_number =
            named.map(|lookup| Fact::new(lookup.number.clone(), number_source(lookup), lookup.at, ""));
    }
    for given in summary.given_numbers() {
        order.parcels.extend(own_parcel(order, given, &standing));
    }
    let place = |lookup: &&Lookup| parcel_of(order, &lookup.number).or((!is_given(lookup)).then_some(0));
    let places: Vec<Option<usize>> = standing.iter().map(place).collect();
    for (index, parcel) in order.parcels.iter_mut().enumerate() {
        let mut mine = standing.iter().zip(&places).filter(|(_, place)| **place == Some(index)).peekable();
        // Of the others the lines stay in the order of the accounts.
        if mine.peek().is_some() {
            put_into(parcel, mine.map(|(lookup, _)| *lookup));
        }
    }
    let nowhere = standing.iter().zip(&places).filter(|(_, place)| place.is_none());
    if let Some(first) = order.parcels.first_mut() {
        nowhere.for_each(|(lookup, _)| note_look(first, looked_up_at(lookup), (lookup.at, lookup.on)));
    }
    note_checks(order, answers, &summary);
}

/// Of a number that the shop does not show, that a tracker had nothing of it is a look at its tracking.
fn note_checks(order: &mut Order, answers: &[Answer], summary: &AnswerSummary) {
    let Some((number, _)) = &summary.new_number else { return };
    let since = |answer: &&Answer| !answer.undone && answer.at > summary.new_number_at;
    let checks =
        answers.iter().filter(since).filter(|answer| matches!(answer.said, AnswerKind::NothingAt(_)));
    let of_it = |parcel: &&mut Parcel| parcel.is_of_lookups() && goes_by(parcel, number);
    if let Some(parcel) = order.parcels.iter_mut().find(of_it)
        && let Some(last) = checks.max_by_key(|answer| answer.at)
    {
        note_look(parcel, (Source::Buyer, ""), (last.at, last.on));
    }
}

/// The parcel of a number that the seller gave, where none of the order's goes by it and a look-up says anything of it. The
/// look-ups come newest first.
fn own_parcel(order: &Order, given: &str, standing: &[&Lookup]) -> Option<Parcel> {
    let mut of_it = standing.iter().filter(|lookup| same(given, &lookup.number));
    let is_known = of_it.clone().any(|lookup| match lookup.from {
        LookupSource::Said(says, _) => says.code().is_some(),
        LookupSource::Site(_) | LookupSource::Pasted => !lookup.events.is_empty(),
    });
    let has_room = order.parcels.len() < MOST_PARCELS;
    let first = of_it.next_back().filter(|_| is_known && has_room && parcel_of(order, given).is_none())?;
    let number = Fact::new(given.to_owned(), number_source(first), first.at, "");
    Some(Parcel { origin_number: Some(number), ..Parcel::default() })
}

/// That nothing is known yet of the number which the seller gave in return says nothing of the old one, but is known as of that day.
fn note_look(parcel: &mut Parcel, (source, site): (Source, &str), (at, on): (Instant, Day)) {
    let on = on.into();
    let mut places = parcel.looked_at.iter_mut();
    match places.find(|looked| (looked.source, looked.site.as_str()) == (source, site)) {
        Some(looked) if looked.at < at => (looked.at, looked.on) = (at, on),
        Some(_) => {}
        None => {
            parcel.looked_at.push(LookedAt { source, site: site.to_owned(), at, on, newest: None });
            sort_by(&mut parcel.looked_at, |one, two| (one.source, &one.site).cmp(&(two.source, &two.site)));
        }
    }
}

/// Where it was looked up: the source, and of a site its host.
fn looked_up_at(lookup: &Lookup) -> (Source, &str) {
    match &lookup.from {
        LookupSource::Site(site) => (Source::Site, site),
        LookupSource::Pasted => (Source::Pasted, ""),
        LookupSource::Said(..) => (Source::Buyer, ""),
    }
}

/// A number that only a look-up named is marked by where it comes from: it goes when the look-up does.
const fn number_source(lookup: &Lookup) -> Source {
    match lookup.from {
        LookupSource::Site(_) => Source::Site,
        LookupSource::Pasted | LookupSource::Said(..) => Source::Pasted,
    }
}

/// The place of the parcel that goes by the number.
fn parcel_of(order: &Order, number: &str) -> Option<usize> {
    order.parcels.iter().position(|parcel| goes_by(parcel, number))
}

/// The look-ups come newest first.
fn put_into<'a>(parcel: &mut Parcel, lookups: impl Iterator<Item = &'a Lookup>) {
    let mut said = None;
    for lookup in lookups {
        if let LookupSource::Said(says, since) = lookup.from {
            // What was said last replaces what was said before.
            said.get_or_insert((says, since));
        }
        let (source, site) = looked_up_at(lookup);
        if !parcel.looked_at.iter().any(|looked| (looked.source, looked.site.as_str()) == (source, site)) {
            let newest = lookup.events.iter().map(|event| DayValue(event.date)).max();
            parcel.looked_at.push(LookedAt {
                source,
                site: site.to_owned(),
                at: lookup.at,
                on: lookup.on.into(),
                newest,
            });
        }
        // Of an archived one nothing is left but the day.
        let with_words =
            lookup.events.iter().filter(|event| !(event.code.is_empty() && event.text.is_empty()));
        for event in with_words {
            let is_known = |known: &Event| {
                order_of(known) == order_of(event)
                    // The same line as another source has it, to the minute.
                    || (known.site != event.site
                        && event.minute.is_some()
                        && (known.date, known.minute) == (event.date, event.minute)
                        && says_the_same(known, event))
            };
            if !parcel.events.iter().any(is_known) {
                parcel.events.push(event.clone());
            }
        }
    }
    sort_by(&mut parcel.looked_at, |one, two| (one.source, &one.site).cmp(&(two.source, &two.site)));
    if let Some((says, since)) = said
        && let Some(code) = TrackingSays::code(says)
        // Anything newer that was read says more.
        && parcel.events.iter().all(|event| event.date <= since)
    {
        parcel.events.push(Event {
            instant: None,
            date: since,
            minute: None,
            code: code.to_owned(),
            text: String::new(),
            place: String::new(),
            source: Source::Buyer,
            site: String::new(),
        });
        if let Some(looked) = parcel.looked_at.iter_mut().find(|looked| looked.source == Source::Buyer) {
            looked.newest = Some(DayValue(since));
        }
    }
    sort_by(&mut parcel.events, |one, two| {
        let key = |event: &Event| Reverse(event.date);
        key(one).cmp(&key(two)).then_with(|| {
            // What was said of a day comes after what was read of it: it is what the buyer sees now.
            let said = |event: &Event| event.source != Source::Buyer;
            // Of one minute the further entry is the newer one, whichever source has it.
            let further = |event: &Event| kind_of(&event.code, &event.text);
            said(one)
                .cmp(&said(two))
                .then_with(|| two.minute.cmp(&one.minute))
                .then_with(|| further(two).cmp(&further(one)))
                .then_with(|| order_of(two).cmp(&order_of(one)))
        })
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::account;
    use crate::case::stored_tests::{read, stored};
    use crate::case::{CaseRecord, OrderRecord, SCHEMA, SCHEMA_WITH_LOOKUPS};
    use crate::order::Stage;
    use crate::order::answer::Tracker;
    use crate::order::settings::Settings;
    use crate::rules::{Step, judge};

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn entry(on: u32, text: &str, site: &str) -> Event {
        Event {
            instant: None,
            date: day(on),
            minute: Some(600),
            code: String::new(),
            text: text.to_owned(),
            place: String::new(),
            source: if site.is_empty() { Source::TrackingAnswer } else { Source::Site },
            site: site.to_owned(),
        }
    }

    fn case() -> CaseRecord {
        let number = Fact::new("RR473124829CN".to_owned(), Source::TrackingAnswer, 1, "");
        let parcel = Parcel {
            origin_number: Some(number),
            events: vec![entry(5, "Accepted by carrier", "")],
            events_read: Some(1),
            ..Parcel::default()
        };
        let order = Order { id: "8190000000000017".to_owned(), parcels: vec![parcel], ..Order::default() };
        CaseRecord { record: OrderRecord::seen(order, 1), ..CaseRecord::default() }
    }

    fn site(at: i64, number: &str) -> Lookup {
        Lookup {
            at,
            on: day(20),
            number: number.to_owned(),
            from: LookupSource::Site("post.example".to_owned()),
            events: vec![entry(20, "Out for delivery", "post.example"), entry(5, "Accepted", "post.example")],
            undone: false,
        }
    }

    fn said(at: i64, says: TrackingSays, since: u32) -> Lookup {
        let from = LookupSource::Said(says, day(since));
        Lookup { at, on: day(since), number: String::new(), from, events: Vec::new(), undone: false }
    }

    fn with(mut case: CaseRecord, lookup: Lookup) -> CaseRecord {
        let account = account::looked_up(&case, lookup, Some(Tracker::LocalPost));
        case.join(account);
        case
    }

    fn stage(case: &CaseRecord) -> Stage {
        judge(&case.record.order, &case.record.answers, day(21), &Settings::default()).stage
    }

    #[test]
    fn what_is_looked_up_stands_in_the_order_until_it_is_taken_back() {
        let before = case();
        assert_eq!(stage(&before), Stage::Accepted);
        let mut after = with(before.clone(), site(9, "RR473124829CN"));
        let parcel = &after.record.order.parcels[0];
        // The line that both have, to the minute, stands there once.
        assert_eq!(parcel.events.len(), 2);
        assert_eq!((parcel.events[0].site.as_str(), parcel.looked_up()), ("post.example", Some(9)));
        assert_eq!(stage(&after), Stage::Arrived);
        assert_eq!(after.record.schema, SCHEMA_WITH_LOOKUPS);
        assert_eq!(read::<CaseRecord>(&stored(&after)).as_ref(), Some(&after), "it is stored");
        let undone = account::undone(&after, 9);
        after.join(undone);
        assert_eq!(after.record.order, before.record.order);
        assert!(after.record.answers.iter().all(|answer| answer.undone));
        // An older page that still has it does not bring it back.
        after.join(with(before.clone(), site(9, "RR473124829CN")));
        assert_eq!(after.record.order, before.record.order);
    }

    #[test]
    fn a_line_of_the_same_minute_is_the_same_one_only_where_it_says_the_same() {
        let mut before = case();
        let failed = Event {
            code: "GTMS_DEL_FAILURE".to_owned(),
            source: Source::TrackingAnswer,
            ..entry(12, "Delivery attempt failed", "")
        };
        before.record.order.parcels[0].events.insert(0, failed);
        let found = |events| Lookup { events, ..site(9, "RR473124829CN") };
        let after = with(
            before,
            found(vec![
                entry(12, "Available for pickup at the post office", "post.example"),
                // The shop's, in the carrier's words; and another carrier's line in the shop's words.
                entry(12, "Unsuccessful delivery attempt", "post.example"),
                entry(5, "ACCEPTED BY CARRIER", "post.example"),
            ]),
        );
        let words: Vec<_> =
            after.record.order.parcels[0].events.iter().map(|event| event.text.as_str()).collect();
        assert_eq!(
            words,
            ["Available for pickup at the post office", "Delivery attempt failed", "Accepted by carrier"]
        );
        let judged = judge(&after.record.order, &after.record.answers, day(13), &Settings::default());
        assert_eq!(judged.steps.first(), Some(&Step::Collect), "{judged:?}");
    }

    #[test]
    fn a_record_without_look_ups_is_written_as_before() {
        let mut case = case();
        case.join(case.clone());
        assert_eq!(case.record.schema, SCHEMA);
        assert!(stored(&case).get("lookups").is_none());
    }

    #[test]
    fn a_number_nobody_knew_belongs_to_the_first_parcel_or_makes_one() {
        let after = with(case(), site(9, "CC473124829DE"));
        assert_eq!((after.record.order.parcels.len(), stage(&after)), (1, Stage::Arrived));
        let mut bare = case();
        bare.record.order.parcels.clear();
        let mut after = with(bare.clone(), site(9, "CC473124829DE"));
        assert_eq!(after.record.order.parcels[0].numbers().collect::<Vec<_>>(), ["CC473124829DE"]);
        let undone = account::undone(&after, 9);
        after.join(undone);
        assert_eq!(after.record.order.parcels, []);
    }

    #[test]
    fn what_the_buyer_says_counts_until_something_newer_is_read() {
        for (says, expected) in [
            (TrackingSays::Nothing, Stage::Accepted),
            (TrackingSays::Accepted, Stage::Accepted),
            (TrackingSays::Exported, Stage::Exported),
            (TrackingSays::Arrived, Stage::Arrived),
            (TrackingSays::HeldByCustoms, Stage::Arrived),
            (TrackingSays::OutForDelivery, Stage::Arrived),
            (TrackingSays::AttemptFailed, Stage::Arrived),
            (TrackingSays::ReadyForPickup, Stage::Arrived),
            (TrackingSays::Delivered, Stage::Delivered),
            (TrackingSays::Returning, Stage::Returned),
        ] {
            assert_eq!(stage(&with(case(), said(9, says, 12))), expected, "{says:?}");
            if let Some(code) = says.code() {
                assert!(kind_of(code, "").is_some() && TrackingSays::of_code(code) == Some(says));
            }
        }
        // What was said last counts, not what is furthest.
        let case =
            with(with(case(), said(9, TrackingSays::Delivered, 12)), said(10, TrackingSays::Exported, 12));
        assert_eq!(stage(&case), Stage::Exported);
        // A page that was read later has something newer.
        let mut newer = self::case();
        newer.record.order.parcels[0].events.insert(0, entry(15, "Left from departure country/region", ""));
        let mut case = with(self::case(), said(9, TrackingSays::Delivered, 12));
        case.join(newer);
        assert_eq!(stage(&case), Stage::Exported);
        assert!(case.record.order.parcels[0].events.iter().all(|event| event.source != Source::Buyer));
    }

    const NEW: &str = "RB482716396CN";

    /// It went back on day 8, and the seller gave a number on day 10.
    fn resent(number: &str) -> CaseRecord {
        let mut case = case();
        let returned = Event { code: "RETURNED".to_owned(), ..entry(8, "Returned to sender", "") };
        case.record.order.parcels[0].events.insert(0, returned);
        given(&mut case, 2, number);
        case
    }

    fn given(case: &mut CaseRecord, at: i64, number: &str) {
        answered(case, at, 10, AnswerKind::SellerGaveNumber(number.to_owned()));
    }

    fn answered(case: &mut CaseRecord, at: i64, on: u32, said: AnswerKind) {
        let mut account = CaseRecord::default();
        account.record.order.id.clone_from(&case.record.order.id);
        account.record.answers = vec![Answer { at, on: day(on), said, undone: false }];
        case.join(account);
    }

    fn pasted(at: i64, number: &str, text: &str) -> Lookup {
        let events = vec![Event { source: Source::Pasted, ..entry(15, text, "") }];
        Lookup {
            at,
            on: day(15),
            number: number.to_owned(),
            from: LookupSource::Pasted,
            events,
            undone: false,
        }
    }

    fn take_back(case: &mut CaseRecord, at: i64) {
        let undone = account::undone(case, at);
        case.join(undone);
    }

    /// The numbers of its parcels, each with how many entries it has.
    fn parcels(case: &CaseRecord) -> Vec<(String, usize)> {
        let parcels = case.record.order.parcels.iter();
        let number = |parcel: &Parcel| parcel.numbers().collect::<Vec<_>>().join(" ");
        parcels.map(|parcel| (number(parcel), parcel.events.len())).collect()
    }

    fn own(old: usize, new: usize) -> Vec<(String, usize)> {
        vec![("RR473124829CN".to_owned(), old), (NEW.to_owned(), new)]
    }

    #[test]
    fn what_is_looked_up_for_the_sellers_number_is_a_parcel_of_its_own() {
        let before = resent(NEW);
        assert_eq!((stage(&before), before.record.order.parcels.len()), (Stage::Returned, 1));
        let says = Lookup { number: NEW.to_owned(), ..said(9, TrackingSays::Accepted, 15) };
        for (lookup, expected) in [
            (pasted(9, NEW, "Departed from office of exchange, Beijing"), Stage::Exported),
            (pasted(9, "rb 482716396 cn", "Accepted by carrier, Shenzhen"), Stage::Accepted),
            (Lookup { number: NEW.to_owned(), ..site(9, "") }, Stage::Arrived),
            (says, Stage::Accepted),
        ] {
            let entries = lookup.events.len().max(1);
            let mut after = with(before.clone(), lookup);
            assert_eq!(parcels(&after), own(2, entries));
            assert_eq!(stage(&after), expected);
            let verdict = judge(&after.record.order, &after.record.answers, day(21), &Settings::default());
            assert_eq!(verdict.parcel, Some(1));
            assert_eq!(read::<CaseRecord>(&stored(&after)).as_ref(), Some(&after), "it is stored");
            after.join(after.clone());
            assert_eq!(parcels(&after), own(2, entries), "once");
            // The number is taken back: what was read for it stays in the log, and comes back with it.
            let mut undone = after.clone();
            take_back(&mut undone, 2);
            assert_eq!(undone.record.order, before.record.order);
            assert_eq!((stage(&undone), undone.record.lookups.len()), (Stage::Returned, 1));
            given(&mut undone, 12, NEW);
            assert_eq!(undone.record.order, after.record.order);
            // The look-up is taken back.
            take_back(&mut after, 9);
            assert_eq!(after.record.order, before.record.order);
        }
    }

    #[test]
    fn a_number_that_the_page_shows_by_now_is_one_parcel() {
        let looked_up = with(resent(NEW), pasted(9, NEW, "Departed from office of exchange, Beijing"));
        let number = Some(Fact::new(NEW.to_owned(), Source::TrackingAnswer, 20, ""));
        let shown = Parcel {
            origin_number: number,
            events: vec![entry(12, "Accepted by carrier", "")],
            events_read: Some(20),
            ..Parcel::default()
        };
        let mut page = case();
        page.record.order.parcels = vec![shown];
        let mut after = looked_up.clone();
        after.join(page.clone());
        assert_eq!(parcels(&after), [(NEW.to_owned(), 2), ("RR473124829CN".to_owned(), 2)]);
        let mut turned = page;
        turned.join(looked_up);
        assert_eq!(turned.record.order, after.record.order, "whichever comes first");
        // It is the page's own: it stays where the answer does not.
        take_back(&mut after, 2);
        assert_eq!(parcels(&after), [(NEW.to_owned(), 2), ("RR473124829CN".to_owned(), 2)]);
        // The number with the carrier that delivers is the same parcel.
        let mut same = with(resent(NEW), pasted(9, NEW, "Departed from office of exchange, Beijing"));
        let mut page = case();
        page.record.order.parcels[0].last_mile_number =
            Some(Fact::new(NEW.to_owned(), Source::TrackingAnswer, 20, ""));
        same.join(page);
        assert_eq!(parcels(&same), [(["RR473124829CN", NEW].join(" "), 3)]);
    }

    #[test]
    fn of_several_new_numbers_the_last_one_counts_and_nothing_is_lost_of_the_others() {
        const SECOND: &str = "RB738265911CN";
        let mut case = with(resent(SECOND), pasted(9, SECOND, "Departed from office of exchange, Beijing"));
        answered(&mut case, 12, 16, AnswerKind::SellerGaveNumber(NEW.to_owned()));
        let earlier = [("RR473124829CN".to_owned(), 2), (SECOND.to_owned(), 1)];
        assert_eq!(parcels(&case), earlier, "nothing is known yet of the last one");
        let accepted = Event { source: Source::Pasted, ..entry(17, "Accepted by carrier", "") };
        let accepted = Lookup { events: vec![accepted], ..pasted(14, NEW, "") };
        let mut case = with(case, accepted);
        assert_eq!(parcels(&case), [&earlier[..], &[(NEW.to_owned(), 1)]].concat());
        let verdict = judge(&case.record.order, &case.record.answers, day(21), &Settings::default());
        assert_eq!((verdict.parcel, verdict.stage), (Some(2), Stage::Accepted), "the others were taken back");
        take_back(&mut case, 12);
        assert_eq!(parcels(&case), earlier);
    }

    #[test]
    fn that_a_tracker_has_nothing_is_a_look_at_the_number_that_the_seller_gave() {
        let mut case = with(resent(NEW), pasted(9, NEW, "Accepted by carrier"));
        let looked = |case: &CaseRecord| {
            let looked = case.record.order.parcels.iter().map(|parcel| &parcel.looked_at);
            looked.map(|looked| looked.iter().map(|looked| looked.at).max().unwrap_or(0)).collect::<Vec<_>>()
        };
        assert_eq!(looked(&case), [0, 9]);
        answered(&mut case, 20, 20, AnswerKind::NothingAt(Tracker::Universal));
        assert_eq!(looked(&case), [0, 20]);
        assert_eq!(case.record.order.parcels[1].events.len(), 1);
        take_back(&mut case, 20);
        assert_eq!(looked(&case), [0, 9]);
    }

    #[test]
    fn what_was_called_wrong_before_the_next_number_came_is_no_parcel_of_the_order() {
        const SECOND: &str = "RB738265911CN";
        let mut case = with(resent(SECOND), pasted(9, SECOND, "Delivered, Lyon"));
        answered(&mut case, 10, 11, AnswerKind::WrongNumber);
        assert_eq!(parcels(&case).len(), 2, "it is the last one");
        given(&mut case, 12, NEW);
        assert_eq!(parcels(&case), [("RR473124829CN".to_owned(), 2)]);
    }

    #[test]
    fn that_nothing_is_known_of_the_new_number_makes_no_parcel_and_says_nothing_of_the_old_one() {
        let nothing = || Lookup { number: NEW.to_owned(), ..said(9, TrackingSays::Nothing, 20) };
        let nowhere = || Lookup { number: NEW.to_owned(), events: Vec::new(), ..site(11, "") };
        let mut before = resent(NEW);
        before.record.order.parcels[0].events.remove(0);
        let before = with(before, said(5, TrackingSays::Arrived, 9));
        let after = with(with(before.clone(), nothing()), nowhere());
        let parcel = &after.record.order.parcels[0];
        assert_eq!((after.record.order.parcels.len(), stage(&after)), (1, Stage::Arrived));
        assert_eq!(parcel.events, before.record.order.parcels[0].events);
        let looked: Vec<_> = parcel.looked_at.iter().map(|looked| (looked.source, looked.at)).collect();
        assert_eq!(looked, [(Source::Site, 11), (Source::Buyer, 9)], "looked for all the same");
        // Once something is, all of it is of that parcel.
        let after = with(after, pasted(14, NEW, "Accepted by carrier"));
        assert_eq!(after.record.order.parcels[0].looked_at, before.record.order.parcels[0].looked_at);
        assert_eq!(after.record.order.parcels[1].looked_at.len(), 3);
    }

    #[test]
    fn the_log_does_not_grow_without_end() {
        let mut log = Vec::new();
        join(&mut log, (0..200).map(|at| said(at, TrackingSays::Nothing, 1)).collect());
        assert_eq!((log.len(), log.last().map(|lookup| lookup.at)), (MOST, Some(199)));
    }
}
