//! Two accounts of one order → one.
//!
//! Of two facts the one seen later wins; of the same visit the more trusted source; then the greater value, so
//! that the outcome never depends on which account came first.

use super::same_line::says_the_same;
use super::spelling::spell_parcels;
use crate::order::sorting::{sort_by, sort_by_key};
use crate::order::{DayValue, Event, Fact, Instant, LookedAt, Order, OrderStatus, Parcel, Source};

/// The most ends of protection that are remembered.
const MOST_ENDS: usize = 12;

/// Takes `other` into `order`. Both must be about the same order.
pub fn merge(order: &mut Order, mut other: Order) {
    in_normal_form(order);
    in_normal_form(&mut other);
    let mut ends = all_ends(order, &other);
    if order.id.is_empty() {
        order.id = other.id;
    }
    newer(&mut order.placed, other.placed);
    newer(&mut order.paid, other.paid);
    newer(&mut order.shipped, other.shipped);
    newer(&mut order.ended, other.ended);
    newer(&mut order.status, other.status);
    newer(&mut order.status_text, other.status_text);
    newer(&mut order.refund, other.refund);
    newer(&mut order.refund_text, other.refund_text);
    order.without_refund = order.without_refund.max(other.without_refund);
    order.title_without_refund = order.title_without_refund.max(other.title_without_refund);
    end_refund(order);
    newer(&mut order.completes, other.completes);
    newer(&mut order.expected, other.expected);
    older(&mut order.first_expected, other.first_expected);
    newer(&mut order.coupon, other.coupon);
    newer(&mut order.latest_words, other.latest_words);
    newer(&mut order.country, other.country);
    newer(&mut order.city, other.city);
    newer(&mut order.zip, other.zip);
    newer(&mut order.store, other.store);
    newer(&mut order.chat, other.chat);
    newer(&mut order.dispute, other.dispute);
    newer(&mut order.items, other.items);
    newer(&mut order.price, other.price);
    for fact in other.protection {
        protection(&mut order.protection, fact);
    }
    ends.retain(|end| order.protection.iter().all(|fact| fact.value != *end));
    order.earlier_ends = ends;
    // Of several that come nobody can say which one had no number before.
    let is_only = other.parcels.len() == 1;
    for theirs in other.parcels {
        parcel(&mut order.parcels, theirs, is_only);
    }
    without_repetition(&mut order.parcels);
    sort_by(&mut order.parcels, |one, two| numbers(one).cmp(&numbers(two)));
}

/// Spells the numbers of an order's parcels; two that turn out to go by one number become one.
pub(super) fn in_normal_form(order: &mut Order) {
    if !spell_parcels(order) {
        return;
    }
    for theirs in std::mem::take(&mut order.parcels) {
        parcel(&mut order.parcels, theirs, false);
    }
    sort_by(&mut order.parcels, |one, two| numbers(one).cmp(&numbers(two)));
}

/// A request that the list showed with the order, and shows no more, has ended, and so has one that the order's own page named in the
/// words for its status, once these are others. What the list of refunds says is its own, and money that came back stays so. The fact
/// keeps its place in time, so that the order of accounts does not matter.
fn end_refund(order: &mut Order) {
    let (without, title_without) = (order.without_refund, order.title_without_refund);
    let is_gone = |source: Source, seen: Instant| match source {
        Source::ListPage | Source::ListAnswer => Some(seen) < without,
        Source::DetailPage | Source::DetailAnswer => Some(seen) < title_without,
        _ => false,
    };
    let shown = order.refund.as_mut().filter(|fact| is_gone(fact.source, fact.seen));
    let mut paid = None;
    match shown {
        Some(fact) if fact.value == OrderStatus::InDispute => fact.value = OrderStatus::Closed,
        Some(fact) if fact.value == OrderStatus::Refunded => paid = Some((fact.source, fact.seen)),
        _ => {}
    }
    // Without words it keeps its place as well: what was shown before it is not shown again.
    let is_ended =
        |words: &Fact<String>| is_gone(words.source, words.seen) && paid != Some((words.source, words.seen));
    if let Some(words) = order.refund_text.as_mut().filter(|words| is_ended(words)) {
        words.value.clear();
    }
}

/// What a fact's place in time and trust is; the value settles the rest.
fn newer<T: Ord>(mine: &mut Option<Fact<T>>, theirs: Option<Fact<T>>) {
    let Some(theirs) = theirs else { return };
    let wins = mine.as_ref().is_none_or(|mine| {
        (theirs.seen, theirs.source, &theirs.value) > (mine.seen, mine.source, &mine.value)
    });
    if wins {
        *mine = Some(theirs);
    }
}

/// The account that saw it first is kept; of one visit the least, so that the outcome never depends on the order.
fn older<T: Ord>(mine: &mut Option<Fact<T>>, theirs: Option<Fact<T>>) {
    let Some(theirs) = theirs else { return };
    let wins = mine.as_ref().is_none_or(|mine| {
        (theirs.seen, theirs.source, &theirs.value) < (mine.seen, mine.source, &mine.value)
    });
    if wins {
        *mine = Some(theirs);
    }
}

/// Every end of protection that either states or has stated, in order and each once.
fn all_ends(one: &Order, two: &Order) -> Vec<DayValue> {
    let stated = one.protection.iter().chain(&two.protection).map(|fact| fact.value);
    let earlier = one.earlier_ends.iter().chain(&two.earlier_ends).copied();
    let mut ends: Vec<DayValue> = earlier.chain(stated).collect();
    sort_by_key(&mut ends, |end| end.0);
    ends.dedup();
    // Whoever extends does so a few times.
    ends.drain(..ends.len().saturating_sub(MOST_ENDS));
    ends
}

/// One fact for each source, so that what two of them say can be compared.
fn protection(mine: &mut Vec<Fact<DayValue>>, theirs: Fact<DayValue>) {
    match mine.iter_mut().find(|fact| fact.source == theirs.source) {
        Some(fact) if (theirs.seen, theirs.value) > (fact.seen, fact.value) => *fact = theirs,
        Some(_) => {}
        None => mine.push(theirs),
    }
    sort_by_key(mine, |fact| fact.source);
}

fn numbers(parcel: &Parcel) -> [Option<&str>; 2] {
    [&parcel.origin_number, &parcel.last_mile_number]
        .map(|fact| fact.as_ref().map(|fact| fact.value.as_str()))
}

/// The same parcel: they share a number. One that has no number yet is the order's only numberless one.
fn same(one: &Parcel, two: &Parcel) -> bool {
    if one.is_numberless() || two.is_numberless() {
        return one.is_numberless() && two.is_numberless();
    }
    let two = numbers(two);
    numbers(one).iter().flatten().any(|number| two.contains(&Some(number)))
}

/// Takes a parcel in; `is_only`: the account that brings it has no other.
fn parcel(mine: &mut Vec<Parcel>, theirs: Parcel, is_only: bool) {
    let Some(index) = mine.iter().position(|known| same(known, &theirs)) else {
        // The parcel that had no number has one now: it is this one, if each was the only parcel.
        let only_numberless = is_only && mine.len() == 1 && mine.iter().all(Parcel::is_numberless);
        if only_numberless && !theirs.is_numberless() {
            let before = std::mem::replace(mine, vec![theirs]);
            for parcel in before {
                // That the tracking shows nothing at all says nothing of one that has events, whichever was read first.
                let Some(first) = mine.first_mut() else { continue };
                if parcel.events.is_empty() && !first.events.is_empty() {
                    first.first_seen = first.first_seen.min(parcel.first_seen);
                } else {
                    join(first, parcel);
                }
            }
        } else if theirs.is_numberless() && theirs.events.is_empty() && !mine.is_empty() {
            // That the tracking shows nothing at all was read of the only parcel, too.
            if let ([known], true) = (&mut mine[..], is_only) {
                if known.events.is_empty() {
                    join(known, theirs);
                } else {
                    known.first_seen = known.first_seen.min(theirs.first_seen);
                }
            }
        } else if mine.len() < MOST_PARCELS {
            // Even a first account is brought into its normal form.
            let mut fresh = Parcel { first_seen: theirs.first_seen, ..Parcel::default() };
            join(&mut fresh, theirs);
            mine.push(fresh);
        }
        return;
    };
    if let Some(known) = mine.get_mut(index) {
        join(known, theirs);
    }
    // A number that two parcels now share makes them one.
    let Some(known) = mine.get(index).cloned() else { return };
    let twin = mine.iter().enumerate().position(|(at, other)| at != index && same(other, &known));
    if let Some(twin) = twin {
        let other = mine.remove(twin);
        parcel(mine, other, false);
    }
}

/// A line of a parcel without a number that one with a number has as well is that one's: it only repeats it. What was something
/// else at the same moment is not, and nobody may lose it.
fn without_repetition(parcels: &mut Vec<Parcel>) {
    if !parcels.iter().any(Parcel::is_numberless) {
        return;
    }
    let numbered = parcels.iter().filter(|parcel| !parcel.is_numberless());
    let known: Vec<Event> = numbered.flat_map(|parcel| parcel.events.iter().cloned()).collect();
    if known.is_empty() {
        return;
    }
    let is_known = |event: &Event| {
        let is_of_moment = |known: &&Event| {
            known.date == event.date && (event.minute.is_none() || known.minute == event.minute)
        };
        known.iter().filter(is_of_moment).any(|known| says_the_same(known, event))
    };
    for parcel in parcels.iter_mut().filter(|parcel| parcel.is_numberless()) {
        parcel.events.retain(|event| !is_known(event));
    }
    parcels.retain(|parcel| !parcel.is_numberless() || !parcel.events.is_empty());
}

fn join(mine: &mut Parcel, theirs: Parcel) {
    // A page that shows one number may show the last mile's: it must not take the first one's place.
    let (origin, last_mile) = arranged(mine, &theirs);
    newer(&mut mine.carrier, theirs.carrier);
    newer(&mut mine.carrier_site, theirs.carrier_site);
    newer(&mut mine.service, theirs.service);
    newer(&mut mine.origin_country, theirs.origin_country);
    newer(&mut mine.destination_country, theirs.destination_country);
    mine.origin_number = origin;
    mine.last_mile_number = last_mile;
    // An answer has the exact instants: the same lines read from the page's elements then only repeat it.
    mine.events = events(std::mem::take(&mut mine.events), theirs.events);
    for fact in theirs.latest {
        protection(&mut mine.latest, fact);
    }
    mine.first_seen = mine.first_seen.min(theirs.first_seen);
    // The day belongs to the instant it is the day of.
    let day = |instant: Option<Instant>, day: Option<DayValue>| instant.map(|instant| (instant, day));
    let read = day(mine.events_read, mine.read_on).max(day(theirs.events_read, theirs.read_on));
    (mine.events_read, mine.read_on) = read.map_or((None, None), |(read, on)| (Some(read), on));
}

type NumberFact = Option<Fact<String>>;

/// The two numbers of two accounts. Whoever knows both says which is which.
fn arranged(mine: &Parcel, theirs: &Parcel) -> (NumberFact, NumberFact) {
    let knows_both = |parcel: &Parcel| parcel.origin_number.is_some() && parcel.last_mile_number.is_some();
    let (origin, last_mile) = (&mine.origin_number, &mine.last_mile_number);
    match (knows_both(mine), knows_both(theirs)) {
        (true, false) => (origin.clone(), last_mile.clone()),
        (false, true) => (theirs.origin_number.clone(), theirs.last_mile_number.clone()),
        _ => {
            let (mut origin, mut last_mile) = (origin.clone(), last_mile.clone());
            newer(&mut origin, theirs.origin_number.clone());
            newer(&mut last_mile, theirs.last_mile_number.clone());
            let value = |number: &NumberFact| number.as_ref().map(|number| number.value.clone());
            if value(&origin) != value(&last_mile) {
                return (origin, last_mile);
            }
            // One number in both places: who has two pairs, the other way round each, keeps one of them whole; who has
            // one number twice has one.
            match (knows_both(mine), value(&origin) == value(&theirs.origin_number)) {
                (false, _) => (origin, None),
                (true, true) => (theirs.origin_number.clone(), theirs.last_mile_number.clone()),
                (true, false) => (mine.origin_number.clone(), mine.last_mile_number.clone()),
            }
        }
    }
}

/// One parcel as two orders know it that share it.
pub(super) fn join_parcels(mine: &mut Parcel, theirs: &Parcel) {
    join(mine, theirs.clone());
    // Worked out of each order's own log of look-ups: the last look at each place.
    for looked in &theirs.looked_at {
        let place = |known: &&mut LookedAt| known.source == looked.source && known.site == looked.site;
        match mine.looked_at.iter_mut().find(place) {
            Some(known) if looked.at > known.at => *known = looked.clone(),
            Some(_) => {}
            None => mine.looked_at.push(looked.clone()),
        }
    }
}

/// More parcels are not read of one order, and not kept of all its visits.
pub const MOST_PARCELS: usize = 20;

/// A real history has some tens of lines. Lines without a code come again in each language the page is read in, and a
/// page may invent any number: the newest are kept.
const MOST_EVENTS: usize = 1000;

/// All events of both, newest first. A line without an instant that another account has with one is the same line.
fn events(mut mine: Vec<Event>, theirs: Vec<Event>) -> Vec<Event> {
    mine.extend(theirs);
    sort_by(&mut mine, |one, two| order_of(two).cmp(&order_of(one)));
    let mut unique: Vec<Event> = Vec::with_capacity(mine.len());
    for event in mine {
        if !unique.iter().any(|kept| same_event(kept, &event)) {
            unique.push(event);
        }
    }
    let mut mine = unique;
    let exact: Vec<(chrono::NaiveDate, Option<u16>)> =
        mine.iter().filter(|event| event.instant.is_some()).map(|event| (event.date, event.minute)).collect();
    mine.retain(|event| event.instant.is_some() || !exact.contains(&(event.date, event.minute)));
    mine.truncate(MOST_EVENTS);
    mine
}

/// The same line: the same code at the same instant, whatever the language it was shown in and the zone it was dated
/// in; else the same in everything.
fn same_event(one: &Event, two: &Event) -> bool {
    let coded = one.instant.is_some() && !one.code.is_empty();
    (coded && one.instant == two.instant && one.code == two.code) || order_of(one) == order_of(two)
}

/// A total order: by time, then by everything else, so that equal times always come out the same way.
pub(super) fn order_of(event: &Event) -> (chrono::NaiveDate, Option<u16>, Option<Instant>, &str, &str, &str) {
    (event.date, event.minute, event.instant, &event.code, &event.text, &event.place)
}
