//! Instants in words, in the buyer's zone.

use crate::knowledge::date::iso::two_digits;
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
    Some([&two_digits(civil.hour()), ":", &two_digits(civil.minute())].concat())
}

/// Minutes since midnight, as `hh:mm`.
pub fn clock(minute: u16) -> String {
    let minute = u32::from(minute);
    [&two_digits(minute / 60), ":", &two_digits(minute % 60)].concat()
}

/// Minutes east of UTC as `UTC+01:00`.
pub fn zone_name(east: i32) -> String {
    let minutes = east.unsigned_abs();
    [if east < 0 { "UTC−" } else { "UTC+" }, &two_digits(minutes / 60), ":", &two_digits(minutes % 60)]
        .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_instant_in_several_zones() {
        let late = 1_795_473_845_000;
        for (east, date, hour, name) in
            [(0, 23, "22:44", "UTC+00:00"), (90, 24, "00:14", "UTC+01:30"), (-300, 23, "17:44", "UTC−05:00")]
        {
            let zone = |_| east;
            assert_eq!(day(late, &zone), Day::from_ymd_opt(2026, 11, date));
            assert_eq!(time(late, &zone).as_deref(), Some(hour));
            assert_eq!(zone_name(east), name);
        }
        for none in [0, -1, i64::MAX] {
            assert_eq!((day(none, &|_| 0), time(none, &|_| 0)), (None, None));
        }
        assert_eq!(clock(65), "01:05");
    }
}
