//! What was seen when: one entry for each value that a fact ever had, from the visit that first saw it to the last.
//!
//! A join like everything here: the earlier first, the later last. That a value came back after another one shows as
//! spans that overlap.

use super::bounds::written;
use crate::knowledge::date::iso;
use crate::order::sorting::sort_by;
use crate::order::{Day, Event, Fact, Instant, Order, Source, stored_name};
use serde::{Deserialize, Serialize};

/// Which fact an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TrackedField {
    /// The platform's status of the order: a stored name of [`crate::order::OrderStatus`].
    Status,
    /// What the list of refunds says: likewise.
    Refund,
    /// The protection date (ISO).
    Protection,
    /// The first carrier's number.
    OriginNumber,
    /// The last carrier's number.
    LastMileNumber,
    /// The carrier that delivers.
    Carrier,
    /// The newest entry of a parcel's history: date (ISO), code and words.
    NewestEvent,
}

/// One value of one fact, and when it was seen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Sighting {
    /// The fact.
    pub what: TrackedField,
    /// Its value.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub value: String,
    /// Where it was read.
    pub source: Source,
    /// The start of the first visit that saw it.
    pub first: Instant,
    /// The start of the last visit that saw it.
    pub last: Instant,
}

/// An order has some tens. A page that invents new values all the time does not fill the storage: the newest stay.
const MOST: usize = 400;

/// And so many bytes of JSON together, about: those of a real order take a tenth of it.
const MOST_BYTES: usize = 100_000;

/// Of each entry, beside its value: names, source and instants.
const FRAME_BYTES: usize = 120;

/// Changes the values of entries (`change` says of each whether it did), and joins those that are the same by then.
pub(super) fn rewrite(entries: &mut Vec<Sighting>, change: impl FnMut(&mut Sighting) -> bool) {
    let changed = entries.iter_mut().map(change).fold(false, |any, changed| any | changed);
    if changed {
        let rewritten = std::mem::take(entries);
        join(entries, rewritten);
    }
}

/// What an account of an order says, as entries.
pub fn sightings(order: &Order) -> Vec<Sighting> {
    let mut found = Vec::new();
    let mut add = |what, value: String, source, seen| {
        found.push(Sighting { what, value, source, first: seen, last: seen });
    };
    for (what, fact) in [(TrackedField::Status, &order.status), (TrackedField::Refund, &order.refund)] {
        if let Some(fact) = fact
            && let Some(name) = stored_name(&fact.value)
        {
            add(what, name, fact.source, fact.seen);
        }
    }
    for fact in &order.protection {
        add(TrackedField::Protection, iso::write(fact.value.0), fact.source, fact.seen);
    }
    for parcel in &order.parcels {
        let texts: [(TrackedField, &Option<Fact<String>>); 3] = [
            (TrackedField::OriginNumber, &parcel.origin_number),
            (TrackedField::LastMileNumber, &parcel.last_mile_number),
            (TrackedField::Carrier, &parcel.carrier),
        ];
        for (what, fact) in texts {
            if let Some(fact) = fact {
                add(what, fact.value.clone(), fact.source, fact.seen);
            }
        }
        if let (Some(event), Some(seen)) = (parcel.events.first(), parcel.events_read) {
            add(TrackedField::NewestEvent, in_words(event), event.source, seen);
        }
    }
    found
}

/// The day of a newest entry, as it is kept here.
pub fn day_of(newest: &str) -> Option<Day> {
    iso::read(newest.split(' ').next()?)
}

fn in_words(event: &Event) -> String {
    let mut words = iso::write(event.date);
    for part in [&event.code, &event.text] {
        if !part.is_empty() {
            words.push(' ');
            words.push_str(part);
        }
    }
    words
}

/// Takes more entries in.
pub fn join(history: &mut Vec<Sighting>, more: Vec<Sighting>) {
    for entry in more {
        let same = |known: &&mut Sighting| {
            (known.what, &known.value, known.source) == (entry.what, &entry.value, entry.source)
        };
        match history.iter_mut().find(same) {
            Some(known) => {
                known.first = known.first.min(entry.first);
                known.last = known.last.max(entry.last);
            }
            None => history.push(entry),
        }
    }
    sort_by(history, |one, two| {
        (one.first, one.what, &one.value, one.source).cmp(&(two.first, two.what, &two.value, two.source))
    });
    let mut left = MOST_BYTES;
    let fits = |entry: &&Sighting| match left.checked_sub(written(&entry.value).saturating_add(FRAME_BYTES)) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    };
    let kept = history.iter().rev().take(MOST).take_while(fits).count();
    let surplus = history.len().saturating_sub(kept);
    history.drain(..surplus);
}
