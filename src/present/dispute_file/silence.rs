//! The silences of an order's parcel: the days between two scans on which nobody had it in hand.
//!
//! What was only written on paper (the label, the announcement to customs) ends no silence; an entry that nobody can
//! explain does, so that none is stated too long.

use crate::knowledge::event::{EventKind, kinds};
use crate::order::sorting::sort_by_key;
use crate::order::{Day, Event};

/// A silence of more days than this is named.
const LONG: i64 = 3;

/// Days without a scan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The day of the scan before it, or of shipping.
    pub from: Day,
    /// The day of the scan after it, or the day the history was last read.
    pub to: Day,
    /// Whole days between them.
    pub days: i64,
    /// It had not ended when the history was last read.
    pub lasts: bool,
}

/// The long silences between these entries, oldest first. `shipped`: the day the seller says it was sent. `read`: the day the history was last
/// read; what happened since then is not known.
pub fn silences(
    events: &[Event],
    destination: Option<&str>,
    shipped: Option<Day>,
    read: Option<Day>,
) -> Vec<Silence> {
    let is_scan = |kind: EventKind| {
        !matches!(
            kind,
            EventKind::Ordered | EventKind::Prepared | EventKind::ImportDeclared | EventKind::Note
        )
    };
    let kinds = kinds(events, destination);
    let entries = || events.iter().zip(&kinds);
    let mut days: Vec<Day> =
        entries().filter(|(_, kind)| kind.is_none_or(is_scan)).map(|(event, _)| event.date).collect();
    // What was sent is silent from that day on.
    days.extend(shipped.filter(|shipped| days.iter().all(|scan| scan >= shipped)));
    sort_by_key(&mut days, |day| *day);
    let over = kinds.iter().flatten().any(|kind| matches!(kind, EventKind::Delivered | EventKind::Lost));
    let between = |from: Day, to: Day, lasts: bool| Silence { from, to, days: (to - from).num_days(), lasts };
    let mut found: Vec<Silence> =
        days.iter().zip(days.iter().skip(1)).map(|(from, to)| between(*from, *to, false)).collect();
    if let (Some(last), Some(read), false) = (days.last(), read, over) {
        found.push(between(*last, read, true));
    }
    found.retain(|silence| silence.days > LONG);
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::history::TrackedField;
    use crate::order::Source;

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 11, day).unwrap()
    }

    fn history(events: &[(u32, &str)]) -> Vec<Event> {
        let event = |(on, code): &(u32, &str)| Event {
            site: String::new(),
            instant: None,
            date: day(*on),
            minute: None,
            code: (*code).to_owned(),
            text: String::new(),
            place: String::new(),
            source: Source::TrackingAnswer,
        };
        events.iter().map(event).collect()
    }

    fn entries(
        events: &[(u32, &str)],
        shipped: Option<u32>,
        read: Option<u32>,
    ) -> Vec<(u32, u32, i64, bool)> {
        use chrono::Datelike;
        silences(&history(events), Some("ES"), shipped.map(day), read.map(day))
            .into_iter()
            .map(|silence| (silence.from.day(), silence.to.day(), silence.days, silence.lasts))
            .collect()
    }

    #[test]
    fn from_scan_to_scan_and_until_it_was_last_read() {
        let events = [(12, "LH_DEPART"), (11, "PICK_UP_SUCCESS"), (2, "ORDER_PAID")];
        assert_eq!(entries(&events, Some(3), Some(20)), [(3, 11, 8, false), (12, 20, 8, true)]);
        // Three days are no long silence, four are; nobody looked since the 12th.
        assert_eq!(entries(&events, Some(8), Some(16)), [(12, 16, 4, true)]);
        assert_eq!(entries(&events, Some(8), Some(15)), []);
        assert_eq!(entries(&events, Some(8), None), []);
    }

    #[test]
    fn paper_ends_no_silence_and_an_unknown_entry_does() {
        assert_eq!(
            entries(&[(9, "CC_IM_START"), (5, "LH_DEPART"), (1, "PICK_UP_SUCCESS")], None, None).len(),
            1
        );
        let with_unknown = [(8, "NOBODY_KNOWS"), (5, "LH_DEPART")];
        assert_eq!(entries(&with_unknown, None, Some(12)), [(8, 12, 4, true)]);
    }

    #[test]
    fn what_was_another_parcels_under_the_same_number_stands_in_no_file() {
        use crate::present::dispute_file::sample;
        let (own, reused) = (sample::case(), sample::reused());
        let before = sample::html_of(&own);
        assert!(before.contains("Departed from country of origin"));
        // The older parcel's entries, its delivery too, change nothing: neither a silence, the timeline nor a count.
        assert_eq!(sample::html_of(&reused), before);
        assert_eq!(sample::json_of(&reused), sample::json_of(&own));
        // All of it was another parcel's, as was what was seen then as its newest entry: nothing is left, and "no updates" is not
        // said.
        let mut older = reused;
        older.record.order.parcels[0].events.drain(..3);
        older.record.order.parcels[0].events[0].text = "Handed over in spring".to_owned();
        let seen = older.history.iter_mut().filter(|seen| seen.what == TrackedField::NewestEvent);
        seen.for_each(|seen| seen.value = "2026-03-04 GTMS_SIGNED Handed over in spring".to_owned());
        for file in [sample::html_of(&older), sample::json_of(&older)] {
            assert!(!file.contains("in spring") && !file.contains("Lima"), "{file}");
            assert!(!file.contains("2026-03") && !file.contains("had no updates"), "{file}");
        }
    }

    #[test]
    fn an_empty_history_is_silent_since_shipping_and_an_ended_one_is_not() {
        assert_eq!(entries(&[], Some(1), Some(20)), [(1, 20, 19, true)]);
        assert_eq!(entries(&[], None, Some(20)), []);
        assert_eq!(entries(&[(9, "GTMS_SIGNED"), (8, "LH_ARRIVE")], Some(8), Some(30)), []);
    }
}
