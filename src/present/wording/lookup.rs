//! What the buyer looked up elsewhere, in words.

use crate::i18n::{Arg, Key, Speech};
use crate::order::{Lookup, LookupSource, TrackingSays};

/// What the tracking says, as it stands on a button.
pub const fn says(says: TrackingSays) -> Key {
    match says {
        TrackingSays::Nothing => Key::SaysNothing,
        TrackingSays::Accepted => Key::SaysAccepted,
        TrackingSays::Exported => Key::SaysExported,
        TrackingSays::Arrived => Key::SaysArrived,
        TrackingSays::ReadyForPickup => Key::SaysReadyForPickup,
        TrackingSays::Delivered => Key::SaysDelivered,
        TrackingSays::Returning => Key::SaysReturning,
    }
}

/// A look-up in words: where, and what was found there.
pub fn lookup(lookup: &Lookup, speech: &Speech<'_>) -> String {
    let count = Arg::Count(i64::try_from(lookup.events.len()).unwrap_or(i64::MAX));
    match &lookup.from {
        LookupSource::Site(site) if lookup.events.is_empty() => {
            speech.fill(Key::LookupNothing, &[("site", Arg::Text(site))])
        }
        LookupSource::Site(site) => {
            speech.fill(Key::LookupFound, &[("site", Arg::Text(site)), ("count", count)])
        }
        LookupSource::Pasted => speech.fill(Key::LookupPasted, &[("count", count)]),
        LookupSource::Said(what, since) => {
            let what = speech.say(says(*what));
            speech.fill(Key::LookupSaid, &[("since", Arg::Date(*since)), ("what", Arg::Text(what.as_str()))])
        }
    }
}
