//! Instants in words: for people in the buyer's zone, for programs in UTC.

use crate::knowledge::date::iso;
use crate::order::{Day, Instant, Zone};
use chrono::{DateTime, Duration, NaiveDateTime, Timelike};

fn civil(instant: Instant, east: i32) -> Option<NaiveDateTime> {
    let utc = DateTime::from_timestamp_millis(instant)?.naive_utc();
    utc.checked_add_signed(Duration::minutes(i64::from(east)))
}

/// The buyer's civil date at an instant; `None` for one that cannot be, and for 0, which is no instant.
pub fn day(instant: Instant, zone: Zone<'_>) -> Option<Day> {
    civil(instant, zone(instant)).filter(|_| instant > 0).map(|civil| civil.date())
}

/// The hour and minute of an instant, as `hh:mm`.
pub fn time(instant: Instant, zone: Zone<'_>) -> Option<String> {
    let civil = civil(instant, zone(instant)).filter(|_| instant > 0)?;
    Some([&two(civil.hour()), ":", &two(civil.minute())].concat())
}

/// Minutes since midnight, as `hh:mm`.
pub fn clock(minute: u16) -> String {
    let minute = u32::from(minute);
    [&two(minute / 60), ":", &two(minute % 60)].concat()
}

/// `2026-11-23T20:44:05Z`.
pub fn utc(instant: Instant) -> Option<String> {
    let civil = civil(instant, 0).filter(|_| instant > 0)?;
    let time = [&two(civil.hour()), ":", &two(civil.minute()), ":", &two(civil.second())].concat();
    Some([&iso::write(civil.date()), "T", &time, "Z"].concat())
}

/// Minutes east of UTC as `UTC+01:00`.
pub fn zone_name(east: i32) -> String {
    let minutes = east.unsigned_abs();
    [if east < 0 { "UTC−" } else { "UTC+" }, &two(minutes / 60), ":", &two(minutes % 60)].concat()
}

fn two(number: u32) -> String {
    (100 + number).to_string().get(1..).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_instant_for_people_and_for_programs() {
        let late = 1_795_473_845_000;
        assert_eq!(utc(late).as_deref(), Some("2026-11-23T22:44:05Z"));
        for (east, date, hour, name) in
            [(0, 23, "22:44", "UTC+00:00"), (90, 24, "00:14", "UTC+01:30"), (-300, 23, "17:44", "UTC−05:00")]
        {
            let zone = |_| east;
            assert_eq!(day(late, &zone), Day::from_ymd_opt(2026, 11, date));
            assert_eq!(time(late, &zone).as_deref(), Some(hour));
            assert_eq!(zone_name(east), name);
        }
        for none in [0, -1, i64::MAX] {
            assert_eq!((utc(none), day(none, &|_| 0), time(none, &|_| 0)), (None, None, None));
        }
        assert_eq!(clock(65), "01:05");
    }
}
