//! `YYYY-MM-DD`, for storage, and instants in UTC. Parsed by hand because chrono's own text parser costs 24 KB of wasm.

use crate::order::{Day, Instant};
use chrono::{DateTime, Datelike, Timelike};

/// A day as `YYYY-MM-DD`.
pub fn write(day: Day) -> String {
    // One more in front keeps the zeros. Years of other than four digits are never read.
    let (year, month, day) = (i64::from(day.year()), i64::from(day.month()), i64::from(day.day()));
    let [year, month, day] = [year + 10_000, month + 100, day + 100].map(|padded| padded.to_string());
    let [year, month, day] = [&year, &month, &day].map(|padded| padded.get(1..).unwrap_or_default());
    [year, "-", month, "-", day].concat()
}

/// The day that `YYYY-MM-DD` names; `None` for anything else, a thirtieth of February included.
pub fn read(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?;
    let (month, day) = (parts.next()?, parts.next()?);
    if year.len() != 4 || month.len() != 2 || day.len() != 2 {
        return None;
    }
    let small = |text: &str| text.parse::<u32>().ok();
    Day::from_ymd_opt(year.parse().ok()?, small(month)?, small(day)?)
}

/// An instant as `2026-11-23T20:44:05Z`; `None` for one that cannot be, and for 0, which is no instant.
pub fn utc(instant: Instant) -> Option<String> {
    let civil = DateTime::from_timestamp_millis(instant).filter(|_| instant > 0)?.naive_utc();
    let [hour, minute, second] = [civil.hour(), civil.minute(), civil.second()].map(two_digits);
    Some([&write(civil.date()), "T", &hour, ":", &minute, ":", &second, "Z"].concat())
}

/// A number below a hundred with its zero in front.
pub fn two_digits(number: u32) -> String {
    (100 + number).to_string().get(1..).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_wrote_and_nothing_else() {
        for text in ["2026-02-28", "2028-02-29", "1999-12-31"] {
            assert_eq!(read(text).map(write).as_deref(), Some(text));
        }
        for text in
            ["2026-02-30", "26-02-03", "2026-2-03", "2026-02-3", "2026-13-01", "", "x", "2026-01-01T00:00"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn an_instant_in_utc() {
        assert_eq!(utc(1_795_507_200_000).as_deref(), Some("2026-11-24T08:00:00Z"));
        assert_eq!(utc(1_795_473_845_000).as_deref(), Some("2026-11-23T22:44:05Z"));
        for none in [0, -1, i64::MAX] {
            assert_eq!(utc(none), None);
        }
    }
}
