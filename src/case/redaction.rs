//! What is stored of an event's words, wherever they were read: nothing that names a person.

use super::history::{Sighting, TrackedField};
use super::{CaseRecord, OrderRecord};
use crate::knowledge::event::kind_of;
use crate::knowledge::private::strike;

/// Strikes out whoever is named in the words of a visit's events.
pub fn of_record(record: &mut OrderRecord) {
    if let Some(words) = &mut record.order.latest_words {
        let kind = kind_of("", &words.value);
        words.value = strike(&words.value, |left| kind_of("", left) == kind);
    }
    let parcels = record.order.parcels.iter_mut().flat_map(|parcel| &mut parcel.events);
    for event in parcels.chain(record.lookups.iter_mut().flat_map(|lookup| &mut lookup.events)) {
        let kind = kind_of(&event.code, &event.text);
        event.text = strike(&event.text, |left| kind_of(&event.code, left) == kind);
        event.place = strike(&event.place, |_| true);
    }
}

/// The same in a whole account: what an earlier version stored, or a file brings.
pub fn of_case(case: &mut CaseRecord) {
    of_record(&mut case.record);
    for Sighting { value, .. } in
        case.history.iter_mut().filter(|entry| entry.what == TrackedField::NewestEvent)
    {
        // The date stands before the words.
        if let Some((date, words)) = value.split_once(' ') {
            *value = [date, " ", &strike(words, |left| kind_of("", left) == kind_of("", words))].concat();
        }
    }
}
