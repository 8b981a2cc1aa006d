//! What an event means, as a text to be filled in.

use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::date::iso;
use crate::knowledge::event::{EventKind, kind_of};
use crate::order::TrackingSays;

/// The words for a kind. Some have the placeholders `{from}` and `{to}`: the normal days of the waiting
/// table's row for the kind's stage.
pub fn explain(kind: EventKind) -> Key {
    match kind {
        EventKind::Ordered => Key::EventOrdered,
        EventKind::Prepared => Key::EventPrepared,
        EventKind::Accepted => Key::EventAccepted,
        EventKind::OriginTransit => Key::EventOriginTransit,
        EventKind::ExportCustoms => Key::EventExportCustoms,
        EventKind::HandedToAirline => Key::EventHandedToAirline,
        EventKind::Departed => Key::EventDeparted,
        EventKind::InternationalTransit => Key::EventInternationalTransit,
        EventKind::ImportDeclared => Key::EventImportDeclared,
        EventKind::Arrived => Key::EventArrived,
        EventKind::ImportCustoms => Key::EventImportCustoms,
        EventKind::HeldByCustoms => Key::EventHeldByCustoms,
        EventKind::CustomsReleased => Key::EventCustomsReleased,
        EventKind::LastMileHandover => Key::EventLastMileHandover,
        EventKind::DestinationTransit => Key::EventDestinationTransit,
        EventKind::OutForDelivery => Key::EventOutForDelivery,
        EventKind::AttemptFailed => Key::EventAttemptFailed,
        EventKind::ReadyForPickup => Key::EventReadyForPickup,
        EventKind::NotCollected => Key::EventNotCollected,
        EventKind::Delivered => Key::EventDelivered,
        EventKind::Returning => Key::EventReturning,
        EventKind::Lost => Key::EventLost,
        EventKind::Exception => Key::EventException,
        EventKind::Delayed => Key::EventDelayed,
        EventKind::Note => Key::EventNote,
    }
}

/// What a carrier's code says, in the words in which the buyer picks the same; `None` where the buyer can pick nothing like it.
pub fn words_of_code(code: &str, speech: &Speech<'_>) -> Option<String> {
    let kind = kind_of(code, "")?;
    let is_same = |says: &TrackingSays| says.code().and_then(|code| kind_of(code, "")) == Some(kind);
    TrackingSays::ALL.into_iter().find(is_same).map(|says| speech.text(super::says::says(says)))
}

/// The newest entry of a history as it was noted (date, code and words), for people: the carrier's code is for programs.
pub fn noted(value: &str, speech: &Speech<'_>) -> String {
    let (first, rest) = value.split_once(' ').unwrap_or((value, ""));
    let Some(day) = iso::read(first) else { return value.to_owned() };
    let day = speech.locale.date(day);
    let (code, words) = rest.split_once(' ').unwrap_or((rest, ""));
    let words = match words.trim() {
        _ if !is_code(code) => rest.to_owned(),
        "" => words_of_code(code, speech).unwrap_or_default(),
        words => words.to_owned(),
    };
    let args = [("first", Arg::Words(day.as_str())), ("second", Arg::Text(&words))];
    if words.is_empty() { day } else { speech.fill(Key::BannerListComma, &args) }
}

/// A carrier's code, and not the first word of what it says.
fn is_code(word: &str) -> bool {
    let is_spelled =
        word.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_');
    is_spelled && (word.contains('_') || kind_of(word, "").is_some())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::english;

    #[test]
    fn a_noted_entry_is_shown_without_its_code_where_it_has_words() {
        for (value, expected) in [
            ("2026-12-07 GTMS_SIGNED Delivered to Madrid", "2026-12-07, Delivered to Madrid"),
            ("2026-12-07 SOME_NEW_CODE Oddly left", "2026-12-07, Oddly left"),
            ("2026-12-07 USPS has the parcel", "2026-12-07, USPS has the parcel"),
            ("2026-12-07 Delivered", "2026-12-07, Delivered"),
            // A code is no words.
            ("2026-12-07 GTMS_STA_SIGNED", "2026-12-07, It’s waiting for pickup"),
            ("2026-12-07 SOME_NEW_CODE", "2026-12-07"),
            ("2026-12-07", "2026-12-07"),
            ("something else", "something else"),
        ] {
            assert_eq!(noted(value, &english()), expected);
        }
    }
}
