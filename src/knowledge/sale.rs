//! The big sales, when carriers are overloaded and a first scan may take two weeks.
//!
//! AliExpress publishes no calendar. Known: the dates of Black Friday and of Chinese New Year, that 11.11 and
//! 12.12 are named after days, and for 2026 the announced March sale (16–25 March), the start of the June sale
//! (1–10 June, within China's own 6.18 festival of 1–18 June), 11.11 (11–19 November) and the year-end sale
//! (7–12 December). Assumed: that other years repeat these days; that 11.11 may begin a day earlier, since
//! pages do not state the zone of their dates; that Black Friday runs from the Friday through the Tuesday
//! after it; that factories close a week before New Year's Eve and the holiday ends with the fifteenth day. In the
//! Golden Week (1–7 October) nobody works either: an order paid in the five days before it, which a first scan may
//! normally take, waits for its end like one paid in it.

use crate::order::Day;
use crate::order::verdict::Sale;
use chrono::{Datelike, Days};

/// Orders paid in this many days after a sale's last day still wait.
const AFTERMATH: u64 = 7;

/// A month and a day of it.
type MonthDay = (u32, u32);

/// First and last day.
const FIXED: &[(Sale, MonthDay, MonthDay)] = &[
    (Sale::March, (3, 16), (3, 25)),
    (Sale::June, (6, 1), (6, 18)),
    (Sale::DoubleEleven, (11, 10), (11, 19)),
    (Sale::DoubleTwelve, (12, 7), (12, 12)),
    (Sale::GoldenWeek, (9, 26), (10, 7)),
];

/// The first year of [`NEW_YEARS`].
const FIRST_YEAR: i32 = 2024;

/// Chinese New Year's Day, 2024 and on.
const NEW_YEARS: &[MonthDay] = &[
    (2, 10),
    (1, 29),
    (2, 17),
    (2, 6),
    (1, 26),
    (2, 13),
    (2, 3),
    (1, 23),
    (2, 11),
    (1, 31),
    (2, 19),
    (2, 8),
];

/// From New Year's Day back to the day factories begin to close: the eve and a week.
const CLOSING: u64 = 8;

/// From New Year's Day to the fifteenth day.
const LANTERNS: u64 = 14;

/// The sale during which, or in the seven days after which, an order was paid (a civil date of the buyer or of
/// the page; a day's difference is within the assumptions above). Of two the one that started last. New Year
/// is known for 2024–2035.
pub fn overload(paid: Day) -> Option<Sale> {
    let year = paid.year();
    let fixed =
        FIXED.iter().filter_map(|&(sale, first, last)| Some((sale, day(year, first)?, day(year, last)?)));
    fixed
        .chain(black_friday(year))
        .chain(new_year(year))
        .filter(|&(_, first, last)| {
            first <= paid && Some(paid) <= last.checked_add_days(Days::new(AFTERMATH))
        })
        .max_by_key(|&(_, first, _)| first)
        .map(|(sale, _, _)| sale)
}

fn day(year: i32, (month, day): MonthDay) -> Option<Day> {
    Day::from_ymd_opt(year, month, day)
}

/// From the day after the fourth Thursday of November to the Tuesday after it.
fn black_friday(year: i32) -> Option<(Sale, Day, Day)> {
    let first = Day::from_weekday_of_month_opt(year, 11, chrono::Weekday::Thu, 4)?.succ_opt()?;
    Some((Sale::BlackFriday, first, first.checked_add_days(Days::new(4))?))
}

fn new_year(year: i32) -> Option<(Sale, Day, Day)> {
    let index = usize::try_from(year.checked_sub(FIRST_YEAR)?).ok()?;
    let new_year = day(year, *NEW_YEARS.get(index)?)?;
    let first = new_year.checked_sub_days(Days::new(CLOSING))?;
    Some((Sale::ChineseNewYear, first, new_year.checked_add_days(Days::new(LANTERNS))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paid(text: &str) -> Option<Sale> {
        overload(crate::knowledge::date::iso::read(text).unwrap())
    }

    #[test]
    fn each_sale_from_its_first_day_to_a_week_after_its_last() {
        for (sale, before, first, last, after) in [
            (Sale::March, "2026-03-15", "2026-03-16", "2026-04-01", "2026-04-02"),
            (Sale::June, "2026-05-31", "2026-06-01", "2026-06-25", "2026-06-26"),
            (Sale::DoubleEleven, "2026-11-09", "2026-11-10", "2026-11-26", "2026-11-27"),
            (Sale::DoubleTwelve, "2026-12-06", "2026-12-07", "2026-12-19", "2026-12-20"),
            (Sale::GoldenWeek, "2026-09-25", "2026-09-26", "2026-10-14", "2026-10-15"),
            (Sale::GoldenWeek, "2031-09-25", "2031-09-26", "2031-10-14", "2031-10-15"),
            (Sale::ChineseNewYear, "2026-02-08", "2026-02-09", "2026-03-10", "2026-03-11"),
            (Sale::ChineseNewYear, "2024-02-01", "2024-02-02", "2024-03-02", "2024-03-03"),
            (Sale::ChineseNewYear, "2025-01-20", "2025-01-21", "2025-02-19", "2025-02-20"),
            (Sale::ChineseNewYear, "2031-01-14", "2031-01-15", "2031-02-13", "2031-02-14"),
            (Sale::ChineseNewYear, "2035-01-30", "2035-01-31", "2035-03-01", "2035-03-02"),
        ] {
            assert_ne!(paid(before), Some(sale), "{before}");
            assert_eq!(paid(first), Some(sale), "{first}");
            assert_eq!(paid(last), Some(sale), "{last}");
            assert_ne!(paid(after), Some(sale), "{after}");
        }
        for quiet in
            ["2026-01-10", "2026-03-15", "2026-04-02", "2026-05-31", "2026-08-15", "2026-11-09", "2026-12-31"]
        {
            assert_eq!(paid(quiet), None, "{quiet}");
        }
    }

    #[test]
    fn black_friday_is_the_day_after_the_fourth_thursday() {
        // November 2024 begins with a Friday: its fourth Friday is before its fourth Thursday.
        for (first, tuesday) in
            [("2024-11-29", "2024-12-03"), ("2026-11-27", "2026-12-01"), ("2029-11-23", "2029-11-27")]
        {
            assert_eq!(paid(first), Some(Sale::BlackFriday), "{first}");
            assert_eq!(paid(tuesday), Some(Sale::BlackFriday), "{tuesday}");
        }
        assert_eq!(paid("2024-11-28"), None);
        // Its week after, until the year-end sale begins.
        assert_eq!(paid("2026-12-06"), Some(Sale::BlackFriday));
        assert_eq!(paid("2029-12-04"), Some(Sale::BlackFriday));
        assert_eq!(paid("2029-12-05"), None);
    }

    #[test]
    fn of_two_the_one_that_started_last() {
        assert_eq!(paid("2029-11-22"), Some(Sale::DoubleEleven));
        assert_eq!(paid("2029-11-23"), Some(Sale::BlackFriday));
        assert_eq!(paid("2024-12-06"), Some(Sale::BlackFriday));
        assert_eq!(paid("2024-12-07"), Some(Sale::DoubleTwelve));
    }

    #[test]
    fn new_years_day_is_in_each_year_of_the_table_and_in_no_other() {
        for year in 2024..=2035 {
            let (_, first, last) = new_year(year).unwrap();
            assert_eq!((first.year(), last.year(), (last - first).num_days()), (year, year, 22), "{year}");
        }
        // The lunar year has 354, 355, 383, 384 or 385 days.
        for pair in (2024..=2035).collect::<Vec<_>>().windows(2) {
            let [this, next] = [pair[0], pair[1]].map(|year| new_year(year).unwrap().1);
            assert!(matches!((next - this).num_days(), 353..=355 | 383..=385), "{pair:?}");
        }
        assert_eq!((new_year(2023), new_year(2036), new_year(i32::MIN)), (None, None, None));
    }

    #[test]
    fn survives_the_ends_of_the_calendar() {
        assert_eq!(overload(Day::MIN), None);
        assert_eq!(overload(Day::MAX), None);
    }
}
