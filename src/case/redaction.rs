//! What is stored of an event's words, wherever they were read: nothing that names a person.

use super::history::{Sighting, TrackedField};
use super::{CaseRecord, OrderRecord};
use crate::knowledge::event::{EventKind, kind_of, without_names};
use crate::knowledge::private::{strike, strike_place};
use crate::knowledge::town;
use crate::order::Event;

/// Strikes out whoever is named in the words of a visit's events.
pub fn of_record(record: &mut OrderRecord) {
    if let Some(words) = &mut record.order.latest_words {
        let text = &words.value;
        words.value = strike(text, |left| kind_of("", left) == kind_of("", text));
    }
    let OrderRecord { order, lookups, .. } = record;
    let events = order.parcels.iter().flat_map(|parcel| &parcel.events);
    let events = events.chain(lookups.iter().flat_map(|lookup| &lookup.events));
    // Most have no place, and what they mean needn't be asked.
    let placed = |event: &Event| (!event.place.is_empty()).then(|| kind_of(&event.code, &event.text));
    let kinds: Vec<Option<Option<EventKind>>> = events.clone().map(placed).collect();
    let passed = towns_passed(events.zip(&kinds));
    let events = order.parcels.iter_mut().flat_map(|parcel| &mut parcel.events);
    for (event, kind) in events.chain(lookups.iter_mut().flat_map(|lookup| &mut lookup.events)).zip(kinds) {
        let (code, text) = (&event.code, &event.text);
        if let Some(kind) = kind {
            // What nobody understands may be a delivery.
            event.place = if kind.is_none_or(is_at_door) {
                strike_place(&event.place, |part| passed.contains(&town::name(part)))
            } else {
                strike(&event.place, |_| true)
            };
        }
        event.text = without_names(code, text);
    }
}

/// Whoever it was brought to may stand beside it. Where it waits to be collected stands the shop that holds it, which the buyer has to
/// find.
fn is_at_door(kind: EventKind) -> bool {
    matches!(kind, EventKind::OutForDelivery | EventKind::AttemptFailed | EventKind::Delivered)
}

/// The names of the places that a parcel has passed on its way. The events come with their kinds, where they name a place.
fn towns_passed<'e>(events: impl Iterator<Item = (&'e Event, &'e Option<Option<EventKind>>)>) -> Vec<String> {
    let is_on_way = |kind: &Option<Option<EventKind>>| {
        kind.flatten().is_some_and(|kind| {
            kind.is_movement()
                && !is_at_door(kind)
                && !matches!(kind, EventKind::ReadyForPickup | EventKind::NotCollected)
        })
    };
    let places = events.filter(|(_, kind)| is_on_way(kind)).map(|(event, _)| event.place.as_str());
    places
        .flat_map(|place| town::parts(place).into_iter().filter_map(|part| place.get(part)))
        .map(town::name)
        .filter(|name| !name.is_empty())
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Order, Parcel, Source};

    /// What is kept of a place beside these words, after a scan at another place.
    fn kept(text: &str, place: &str, before: &str) -> String {
        let event = |text: &str, place: &str| Event {
            date: "2026-11-26".parse().unwrap(),
            minute: None,
            instant: None,
            code: String::new(),
            text: text.to_owned(),
            place: place.to_owned(),
            source: Source::Pasted,
            site: String::new(),
        };
        let events = vec![event(text, place), event("Arrived at local facility", before)];
        let parcels = vec![Parcel { events, ..Parcel::default() }];
        let mut record = OrderRecord::seen(Order { parcels, ..Order::default() }, 1);
        of_record(&mut record);
        let once = record.order.parcels[0].events[0].place.clone();
        of_record(&mut record);
        assert_eq!(record.order.parcels[0].events[0].place, once, "once is enough");
        once
    }

    #[test]
    fn beside_a_delivery_nobody_and_no_street_is_named() {
        let mut wrong = Vec::new();
        for (place, left) in [
            ("Maria Quimby, 12 Elm Street, London", "…, …, London"),
            ("12 Elm Street, London", "…, London"),
            ("Maria Quimby", "…"),
            ("MARIA QUIMBY", "…"),
            ("J. Quimby", "…"),
            ("Left with: Quimby (no. 12)", "Left with: … (no. 12)"),
            ("Musterstraße 12, 10115 Berlin", "…, 10115 Berlin"),
            ("Nachbar Müller, Gartenstr. 5", "Nachbar …, …"),
            ("Quimby, 12 rue des Lilas, 75001 Paris", "…, …, 75001 Paris"),
            ("Elm Street", "…"),
            ("ул. Ленина, д. 5, кв. 12, Тверь", "…, …, …, Тверь"),
            ("Иванов Иван, Москва", "…, Москва"),
            ("1 Snozzberry Loop, Apt 4, SPRINGFIELD, IL 62704", "…, …, SPRINGFIELD, IL 62704"),
        ] {
            if kept("Delivered", place, "") != left {
                wrong.push((place, kept("Delivered", place, "")));
            }
        }
        for place in [
            "Front Door",
            "Locker 12",
            "Packstation 145",
            "Briefkasten",
            "London",
            "LONDON",
            "Frankfurt am Main",
            "Москва 5",
            "Silver Spring, MD 20901",
            "SILVER SPRING, MD 20901",
            "Los Angeles, CA",
            "Buenos Aires",
            "Mechelen Noord, Belgium",
            "New York",
            "Leipzig Depot",
            "Haifa",
            "Kleinstadt",
            "Lima, Peru",
            "ZARAGOZA, CTA 3",
            "[Haifa]",
            "深圳市",
            "",
            "Spain",
            "EC1A 1BB",
        ] {
            if kept("Delivered", place, "") != place {
                wrong.push((place, kept("Delivered", place, "")));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
        // A town that no list has and that the parcel has passed.
        assert_eq!(kept("Delivered", "Grackle Spring", "Grackle Spring, Region"), "Grackle Spring");
        assert_eq!(kept("Arrived at local facility", "Grackle Spring", ""), "Grackle Spring");
    }
}
