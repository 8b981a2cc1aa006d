//! Every entry of a parcel's history in plain words, newest first, with the silences between them.

use super::event::explain;
use super::fact::{event_words, place_name};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::event::{EventKind, kinds};
use crate::order::settings::{WaitingRow, WaitingTable};
use crate::order::{Day, Event, Order, Parcel, Stage};
use crate::rules::read_on;

/// How many entries are shown: the newest are what matters, and one page has room for no more.
const MOST_LINES: usize = 30;

/// A silence of more days than this is drawn.
const LONG_SILENCE: i64 = 3;

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineLine {
    /// The silence after it (above it on the screen), where it was long.
    pub silence: Option<String>,
    /// Its date.
    pub date: String,
    /// The page's own words, or what the buyer said; empty where there are none.
    pub words: String,
    /// What it means; empty where it has words and the entry after it says the same.
    pub meaning: String,
    /// Whose entry it is, and where it happened if the page tells.
    pub origin: String,
}

/// The history.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TimelineModel {
    /// The heading.
    pub title: String,
    /// The entries, newest first.
    pub lines: Vec<TimelineLine>,
    /// How many older ones there are.
    pub more: Option<String>,
}

/// The history of one of the order's parcels, held against the waiting table. `today` is the buyer's civil date.
pub fn timeline(
    order: &Order,
    parcel: Option<&Parcel>,
    table: &WaitingTable,
    today: Day,
    speech: &Speech<'_>,
) -> TimelineModel {
    let events = parcel.map(|parcel| order.own_events(parcel)).unwrap_or_default();
    let kinds = kinds(&events, order.destination());
    let mut lines: Vec<TimelineLine> = Vec::new();
    // On days on which nobody read it, it may have gone on.
    let known = parcel.and_then(read_on).map_or(today, |read| read.min(today));
    let (mut newer, mut explained) = (known, None);
    // What has ended is not silent.
    let mut silence = if kinds.iter().flatten().any(|kind| is_end(*kind)) {
        None
    } else {
        Some(if known == today { Key::TimelineSilenceNow } else { Key::TimelineSilence })
    };
    for (event, kind) in events.iter().zip(kinds).take(MOST_LINES) {
        let days = (newer - event.date).num_days();
        let words = event_words(event, speech).unwrap_or_default();
        let meaning = match kind {
            _ if explained == Some(kind) && !words.is_empty() => String::new(),
            Some(kind) => meaning(kind, table, speech),
            None => speech.text(Key::EventUnknown),
        };
        lines.push(TimelineLine {
            silence: silence
                .filter(|_| days > LONG_SILENCE)
                .map(|key| speech.fill(key, &[("days", Arg::Count(days))])),
            date: speech.locale.date(event.date),
            words,
            meaning,
            origin: origin(event, speech),
        });
        (newer, explained, silence) = (event.date, Some(kind), Some(Key::TimelineSilence));
    }
    let more = events.len().checked_sub(MOST_LINES).filter(|more| *more > 0);
    let more = more.map(|more| i64::try_from(more).unwrap_or(i64::MAX));
    TimelineModel {
        title: speech.text(Key::TimelineTitle),
        lines,
        more: more.map(|more| speech.fill(Key::TimelineMore, &[("count", Arg::Count(more))])),
    }
}

const fn is_end(kind: EventKind) -> bool {
    matches!(kind, EventKind::Delivered | EventKind::Lost)
}

/// The words for a kind, with the normal days of its stage.
pub fn meaning(kind: EventKind, table: &WaitingTable, speech: &Speech<'_>) -> String {
    let key = explain(kind);
    let row: Option<&WaitingRow> = match kind.stage() {
        Some(Stage::NotShipped | Stage::NumberCreated) => Some(&table.first_scan),
        Some(Stage::Accepted) => Some(&table.accepted),
        Some(Stage::Exported) => Some(&table.exported),
        Some(Stage::Arrived) => Some(&table.arrived),
        _ => None,
    };
    match row {
        Some(row) => {
            speech.fill(key, &[("from", Arg::Count(row.normal_from)), ("to", Arg::Count(row.normal_to))])
        }
        None => speech.text(key),
    }
}

fn origin(event: &Event, speech: &Speech<'_>) -> String {
    let whose = place_name(event.source, &event.site, speech);
    match event.place.trim() {
        "" => whose,
        place => [place, " · ", whose.as_str()].concat(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{DayValue, Fact, Source};
    use crate::present::wording::sample::{day, english};

    fn event(date: u32, code: &str, text: &str) -> Event {
        Event {
            site: String::new(),
            instant: None,
            date: day(date),
            minute: None,
            code: code.to_owned(),
            text: text.to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
        }
    }

    fn model(events: Vec<Event>, today: u32) -> TimelineModel {
        let parcel = Parcel { events, ..Parcel::default() };
        timeline(&Order::default(), Some(&parcel), &WaitingTable::default(), day(today), &english())
    }

    #[test]
    fn long_silences_are_lines_and_short_ones_are_not() {
        let model = model(
            vec![event(18, "LH_ARRIVE", "Arrived"), event(15, "", "?"), event(3, "LH_DEPART", "Left")],
            22,
        );
        let silences: Vec<_> = model.lines.iter().map(|line| line.silence.as_deref()).collect();
        assert_eq!(silences, [Some("4 days without updates so far"), None, Some("12 days without updates")]);
        assert_eq!(model.lines[0].date, "2026-12-18");
    }

    #[test]
    fn a_delivered_parcel_is_not_silent_since() {
        let model = model(vec![event(5, "GTMS_SIGNED", "Delivered"), event(1, "LH_DEPART", "Left")], 30);
        let silences: Vec<_> = model.lines.iter().map(|line| line.silence.as_deref()).collect();
        assert_eq!(silences, [None, Some("4 days without updates")]);
    }

    #[test]
    fn explanations_hold_the_tables_numbers_and_no_two_neighbours_say_the_same() {
        let model = model(
            vec![
                event(9, "", "Qwertz"),
                event(8, "LH_DEPART", "Left"),
                event(8, "LH_DEPART", "Left again"),
                event(7, "GWMS_ACCEPT", ""),
            ],
            9,
        );
        let meanings: Vec<&str> = model.lines.iter().map(|line| line.meaning.as_str()).collect();
        assert_eq!(meanings[0], "The meaning of this update isn’t known.");
        assert!(meanings[1].ends_with("after 7–20 days."), "{meanings:?}");
        assert_eq!(meanings[2], "");
        assert!(meanings[3].ends_with("after 3–5 days."), "{meanings:?}");
        assert_eq!(model.lines[3].words, "", "a code is no words");
    }

    #[test]
    fn no_kind_leaves_a_placeholder() {
        // Every code of the table is not at hand; the kinds are few and consecutive.
        for kind in [
            EventKind::Ordered,
            EventKind::Prepared,
            EventKind::Accepted,
            EventKind::OriginTransit,
            EventKind::ExportCustoms,
            EventKind::HandedToAirline,
            EventKind::Departed,
            EventKind::InternationalTransit,
            EventKind::ImportDeclared,
            EventKind::Arrived,
            EventKind::ImportCustoms,
            EventKind::HeldByCustoms,
            EventKind::CustomsReleased,
            EventKind::LastMileHandover,
            EventKind::DestinationTransit,
            EventKind::OutForDelivery,
            EventKind::AttemptFailed,
            EventKind::ReadyForPickup,
            EventKind::NotCollected,
            EventKind::Delivered,
            EventKind::Returning,
            EventKind::Lost,
            EventKind::Exception,
            EventKind::Note,
        ] {
            let words = meaning(kind, &WaitingTable::default(), &english());
            assert!(!words.is_empty() && !words.contains('{'), "{kind:?}: {words}");
        }
    }

    #[test]
    fn another_parcels_entries_are_not_in_it_and_a_code_is_no_words() {
        let said = Event { source: Source::Buyer, ..event(20, "GTMS_DEL_FAILURE", "") };
        let events = vec![
            said,
            event(19, "SOME_NEW_CODE", ""),
            event(18, "LH_TRANS_ARRIVE", ""),
            event(2, "GTMS_SIGNED", "x"),
        ];
        let placed = Some(Fact::new(DayValue(day(10)), Source::DetailAnswer, 0, ""));
        let parcel = Parcel { events, ..Parcel::default() };
        let order = Order { placed, parcels: vec![parcel.clone()], ..Order::default() };
        let model = timeline(&order, Some(&parcel), &WaitingTable::default(), day(20), &english());
        let words: Vec<_> =
            model.lines.iter().map(|line| (line.words.as_str(), line.date.as_str())).collect();
        let dates = ["2026-12-20", "2026-12-19", "2026-12-18"];
        assert_eq!(words, [("A delivery attempt failed", dates[0]), ("", dates[1]), ("", dates[2])]);
        // What has no words is explained, whatever stands above it.
        assert!(model.lines.iter().all(|line| !line.meaning.is_empty()));
        let facts = crate::present::wording::facts(&order, &[], &english());
        assert!(facts.iter().any(|fact| fact.value == "2026-12-20, A delivery attempt failed"), "{facts:?}");
    }

    #[test]
    fn thirty_lines_are_enough_and_the_rest_is_counted() {
        let shown = model((0..41).map(|_| event(1, "LH_DEPART", "x")).collect(), 1);
        assert_eq!(shown.lines.len(), 30);
        assert_eq!(shown.more.as_deref(), Some("11 older updates aren’t shown."));
        assert_eq!(model(vec![event(1, "", "x")], 1).more, None);
        assert!(
            timeline(&Order::default(), None, &WaitingTable::default(), day(1), &english()).lines.is_empty()
        );
    }

    #[test]
    fn each_entry_says_whose_it_is_and_where_it_was() {
        let cainiao =
            Event { source: Source::CainiaoAnswer, place: " Madrid ".to_owned(), ..event(1, "", "x") };
        let model = model(vec![event(1, "", "y"), cainiao], 1);
        let origins: Vec<&str> = model.lines.iter().map(|line| line.origin.as_str()).collect();
        assert_eq!(origins, ["AliExpress", "Madrid · Cainiao"]);
    }
}
