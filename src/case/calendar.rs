//! A date as a calendar file (RFC 5545): one entry for the whole day, with alarms before it.

use crate::order::{Day, Instant};
use chrono::{DateTime, TimeDelta, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property, Trigger};

/// The input of the file. All of it is a parameter, the clock too.
#[derive(Clone, Copy, Debug)]
pub struct CalendarEntry<'a> {
    /// The same for the same order, so that a second file moves the date of the first.
    pub uid: &'a str,
    /// When the file was made.
    pub stamp: Instant,
    /// The day of the entry.
    pub day: Day,
    /// The title.
    pub summary: &'a str,
    /// More words; may be empty.
    pub description: &'a str,
    /// The link; may be empty.
    pub url: &'a str,
    /// The alarms, in days before the day.
    pub alarms: &'a [i64],
}

/// Writes the calendar file.
pub fn calendar(entry: &CalendarEntry<'_>) -> String {
    let mut event = Event::new();
    event
        .uid(&plain(entry.uid))
        .timestamp(moment(entry.stamp))
        .starts(entry.day)
        // The end of a whole day is the day after it.
        .ends(entry.day.succ_opt().unwrap_or(entry.day))
        .summary(&plain(entry.summary))
        .add_property("TRANSP", "TRANSPARENT");
    if !entry.description.is_empty() {
        event.description(&plain(entry.description));
    }
    if entry.url.starts_with("https://") && !entry.url.contains(char::is_control) {
        event.url(entry.url);
    }
    for days in entry.alarms {
        let mut alarm = Alarm::display(&plain(entry.summary), Trigger::before_start(TimeDelta::zero()));
        // In days, not in hours: a day on which the clock is changed has more or fewer of them.
        alarm.add_property("TRIGGER", format!("-P{days}D"));
        // Otherwise the library makes these up, and no two files would be the same.
        alarm.uid(&plain(&format!("alarm-{days}-{}", entry.uid))).timestamp(moment(entry.stamp));
        event.alarm(alarm);
    }
    let mut calendar = Calendar::new();
    calendar.properties = Property::from_array([
        ("VERSION", "2.0"),
        ("PRODID", "-//Stuck Parcel//Stuck Parcel//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
    ]);
    calendar.push(event);
    folded(&calendar.to_string())
}

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// The library folds a line's further pieces one octet too late: the blank that begins them counts, too.
fn folded(file: &str) -> String {
    let mut out = String::with_capacity(file.len());
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut octets = 0;
        for letter in line.chars() {
            if octets + letter.len_utf8() > LONGEST {
                out.push_str("\r\n ");
                octets = 1;
            }
            out.push(letter);
            octets += letter.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

/// Words without what cannot stand in a line. What has a meaning of its own there is escaped by the library.
fn plain(words: &str) -> String {
    let lines = words.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

fn moment(instant: Instant) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(instant).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry<'a>(summary: &'a str, description: &'a str) -> CalendarEntry<'a> {
        CalendarEntry {
            uid: "protection-8190000000000001@stuck-parcel",
            stamp: 1_795_507_200_000,
            day: Day::from_ymd_opt(2026, 12, 31).unwrap(),
            summary,
            description,
            url: "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001",
            alarms: &[7, 3, 1],
        }
    }

    fn unfolded(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn a_whole_day_with_its_alarms() {
        let file = calendar(&entry("Protection ends", ""));
        let lines = unfolded(&file);
        for wanted in [
            "DTSTAMP:20261124T080000Z",
            "DTSTART;VALUE=DATE:20261231",
            "DTEND;VALUE=DATE:20270101",
            "UID:protection-8190000000000001@stuck-parcel",
            "TRIGGER:-P7D",
            "TRIGGER:-P3D",
            "TRIGGER:-P1D",
            "URL:https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000001",
        ] {
            assert!(lines.iter().any(|line| line == wanted), "{wanted} in {lines:?}");
        }
        assert_eq!(lines.iter().filter(|line| *line == "BEGIN:VALARM").count(), 3);
        assert_eq!(file, calendar(&entry("Protection ends", "")), "the same file twice");
    }

    #[test]
    fn words_are_escaped_and_begin_no_line_of_their_own() {
        let file = calendar(&entry("a;b,c\\d", "one\r\nEND:VEVENT\rtwo\u{7}"));
        let lines = unfolded(&file);
        assert!(lines.iter().any(|line| line == "SUMMARY:a\\;b\\,c\\\\d"), "{lines:?}");
        assert!(lines.iter().any(|line| line == "DESCRIPTION:one\\nEND:VEVENT\\ntwo"), "{lines:?}");
        assert_eq!(lines.iter().filter(|line| *line == "END:VEVENT").count(), 1);
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_allowed(summary in "\\PC{0,200}", description in any::<String>()) {
            let file = calendar(&entry(&summary, &description));
            prop_assert!(file.ends_with("\r\n"));
            for line in file.split("\r\n") {
                prop_assert!(line.len() <= 75, "{}", line);
                prop_assert!(!line.contains(['\n', '\r']));
            }
        }
    }
}
