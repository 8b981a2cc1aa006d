//! A date as a calendar file (RFC 5545): one entry for the whole day, with alarms before it.

use crate::order::{Day, Instant};

/// What goes into the file. All of it is told: the clock too.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'a> {
    /// The same for the same order, so that a second file moves the date of the first.
    pub uid: &'a str,
    /// When the file was made.
    pub stamp: Instant,
    /// The day.
    pub day: Day,
    /// What it is called.
    pub summary: &'a str,
    /// More words; may be empty.
    pub description: &'a str,
    /// Where it leads; may be empty.
    pub url: &'a str,
    /// An alarm so many days before.
    pub alarms: &'a [i64],
}

/// The longest line in octets, without its end.
const LONGEST: usize = 75;

/// The file.
pub fn calendar(entry: &Entry<'_>) -> String {
    let mut file = File(String::new());
    file.line("BEGIN:VCALENDAR");
    file.line("VERSION:2.0");
    file.line("PRODID:-//Stuck Parcel//Stuck Parcel//EN");
    file.line("CALSCALE:GREGORIAN");
    file.line("METHOD:PUBLISH");
    file.line("BEGIN:VEVENT");
    file.words("UID:", entry.uid);
    file.line(&["DTSTAMP:", &moment(entry.stamp)].concat());
    file.line(&["DTSTART;VALUE=DATE:", &date(entry.day)].concat());
    // The end of a whole day is the day after it.
    let end = entry.day.succ_opt().unwrap_or(entry.day);
    file.line(&["DTEND;VALUE=DATE:", &date(end)].concat());
    file.words("SUMMARY:", entry.summary);
    if !entry.description.is_empty() {
        file.words("DESCRIPTION:", entry.description);
    }
    if entry.url.starts_with("https://") && !entry.url.contains(char::is_control) {
        file.line(&["URL:", entry.url].concat());
    }
    file.line("TRANSP:TRANSPARENT");
    for days in entry.alarms {
        file.line("BEGIN:VALARM");
        file.line("ACTION:DISPLAY");
        file.words("DESCRIPTION:", entry.summary);
        file.line(&["TRIGGER:-P", &days.to_string(), "D"].concat());
        file.line("END:VALARM");
    }
    file.line("END:VEVENT");
    file.line("END:VCALENDAR");
    file.0
}

struct File(String);

impl File {
    /// A line, folded where it is too long: never inside a letter, and the blank that begins each further line counts.
    fn line(&mut self, text: &str) {
        let mut octets = 0_usize;
        for letter in text.chars() {
            if octets + letter.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                octets = 1;
            }
            self.0.push(letter);
            octets += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Words: what has a meaning of its own is escaped, what cannot stand in a line is left out.
    fn words(&mut self, name: &str, words: &str) {
        let mut escaped = String::from(name);
        for letter in words.replace("\r\n", "\n").replace('\r', "\n").chars() {
            match letter {
                '\\' | ';' | ',' => escaped.extend(['\\', letter]),
                '\n' => escaped.push_str("\\n"),
                _ if letter.is_control() => {}
                _ => escaped.push(letter),
            }
        }
        self.line(&escaped);
    }
}

fn date(day: Day) -> String {
    crate::knowledge::date::iso::write(day).replace('-', "")
}

/// `20261124T080000Z`.
fn moment(instant: Instant) -> String {
    let (day, seconds) = split(instant);
    [date(day).as_str(), "T", &clock(seconds, ""), "Z"].concat()
}

/// `2026-11-24T08:00:00Z`.
pub fn iso_moment(instant: Instant) -> String {
    let (day, seconds) = split(instant);
    [crate::knowledge::date::iso::write(day).as_str(), "T", &clock(seconds, ":"), "Z"].concat()
}

/// The day in UTC, and the seconds since its midnight.
fn split(instant: Instant) -> (Day, i64) {
    let seconds = instant.div_euclid(1000);
    let days = i32::try_from(seconds.div_euclid(86_400)).unwrap_or(0);
    let day = Day::from_epoch_days(days).unwrap_or_default();
    (day, seconds.rem_euclid(86_400))
}

fn clock(seconds: i64, mark: &str) -> String {
    let two = |number: i64| (100 + number).to_string().get(1..).unwrap_or_default().to_owned();
    [two(seconds / 3600).as_str(), mark, &two(seconds / 60 % 60), mark, &two(seconds % 60)].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry<'a>(summary: &'a str, description: &'a str) -> Entry<'a> {
        Entry {
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
        assert_eq!(iso_moment(1_795_507_200_000), "2026-11-24T08:00:00Z");
        assert_eq!(iso_moment(0), "1970-01-01T00:00:00Z");
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
