//! Until when a pickup point holds a parcel, as its entry says: "available for collection until 20 September".

use crate::knowledge::date::{Bounds, read};
use crate::order::{Day, Event};
use chrono::Duration;

/// No pickup point holds a parcel for longer than this, in days: what is later is another date.
const LONGEST: i64 = 45;

/// Words for "from", in small letters: a date behind one of them begins something. From the notices of the posts and the
/// parcel services of the countries whose languages they are.
const FROM: &[&str] = &[
    "from",
    "as of",
    "since",
    "starting",
    "ab",
    "ab dem",
    "seit",
    "seit dem",
    "desde",
    "desde el",
    "a partir de",
    "a partir del",
    "dal",
    "a partire dal",
    "à partir du",
    "dès le",
    "depuis le",
    "vanaf",
    "od",
    "с",
    "з",
    "від",
    "fra",
    "från",
    "alkaen",
];

/// The last day of the stay that an entry names; `None` where it names no day after its own, or more than one.
pub(super) fn held_until(event: &Event) -> Option<Day> {
    let next = event.date.succ_opt()?;
    let last = event.date.checked_add_signed(Duration::days(LONGEST))?;
    let bounds = Bounds { not_before: Some(next), not_after: Some(last) };
    let text = event.text.as_str();
    // Nobody knows in which language it is: of the two orders of day and month one may leave the bounds.
    let mut days: Vec<Day> = ["", "en-GB", "en-US"]
        .into_iter()
        .filter_map(|language| read(text, language, &bounds).ok())
        .map(|written| written.last)
        .filter(|day| (next..=last).contains(day))
        .collect();
    days.sort();
    days.dedup();
    let [until] = days.as_slice() else { return None };
    // What the date begins with: everything before it is words.
    let before = text
        .char_indices()
        .find(|(_, letter)| letter.is_numeric())
        .map_or(text, |(at, _)| text.get(..at).unwrap_or_default());
    let before = before.trim_end_matches(|letter: char| !letter.is_alphabetic()).to_lowercase();
    let is_behind = |word: &&str| {
        before.strip_suffix(*word).is_some_and(|rest| !rest.ends_with(|letter: char| letter.is_alphabetic()))
    };
    (!FROM.iter().any(is_behind)).then_some(*until)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Source;

    fn until(text: &str) -> Option<(u32, u32)> {
        use chrono::Datelike;
        let event = Event {
            instant: None,
            date: Day::from_ymd_opt(2026, 9, 16).unwrap(),
            minute: None,
            code: String::new(),
            text: text.to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
            site: String::new(),
        };
        held_until(&event).map(|day| (day.month(), day.day()))
    }

    #[test]
    fn a_notice_names_the_last_day() {
        for text in [
            "Available for collection until 20 September 2026",
            "Ready for pickup. Please collect by Sep 20",
            "Ihre Sendung liegt bis 20.09.2026 in der Filiale bereit",
            "Disponible en oficina hasta el 20/09/2026",
            "Disponible au point de retrait jusqu’au 20 septembre",
            "Ligt klaar t/m 20 september bij het PostNL-punt",
            "Paczka czeka na odbiór do 20.09.2026",
            "Ожидает вручения. Хранится до 20 сентября 2026",
        ] {
            assert_eq!(until(text), Some((9, 20)), "{text}");
        }
        assert_eq!(until("Held until 2026-10-07"), Some((10, 7)));
    }

    #[test]
    fn what_is_no_last_day_is_none() {
        for text in [
            "Ready for pickup",
            "Arrived at the pickup point on 16 September 2026",
            "Available from 18 September 2026",
            "Ab 18.09.2026 abholbereit",
            "Held until 10-10-2025",
            "Between 18 September and 20 September",
            "Locker 24, code 1209",
            "Until 20 September 2027",
        ] {
            assert_eq!(until(text), None, "{text}");
        }
    }
}
