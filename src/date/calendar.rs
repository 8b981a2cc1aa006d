//! From year, month and day to a civil day: Buddhist and Persian years, and the year that is not told.

use super::{Bounds, Unread, Written};
use crate::order::Day;
use chrono::{Datelike, Days};

/// Years that a date on a page can have. Outside of them a number is something else.
const YEARS: core::ops::RangeInclusive<i32> = 1995..=2099;
/// The Buddhist year minus the year.
const BUDDHIST: i32 = 543;
/// The Persian year that begins in March, minus the year of that March.
const PERSIAN: i32 = -621;
/// The Minguo year (Taiwan) minus the year.
const MINGUO: i32 = -1911;
/// How many years back a date without a year is looked for. 29 February is at most eight years away.
const YEARS_BACK: i32 = 8;

/// What the text says about the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    /// In the calendar of the month: Gregorian, or Persian.
    Told(i32),
    /// Nothing.
    Untold,
    /// Something that is not a year which is known here.
    Unreadable,
}

/// A date as found, not yet held against the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    pub year: Year,
    /// 0 where the text can be read in two ways.
    pub month: u8,
    pub day: u8,
    pub persian: bool,
}

/// What was found in the text: one date or the two ends of a range, and the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub first: Date,
    pub last: Date,
    pub minute: Option<u16>,
}

/// A year of four digits.
pub(super) fn whole_year(value: u16, persian: bool) -> Year {
    let value = i32::from(value);
    if persian {
        return if YEARS.contains(&(value - PERSIAN)) { Year::Told(value) } else { Year::Unreadable };
    }
    match value {
        year if YEARS.contains(&year) => Year::Told(year),
        year if YEARS.contains(&(year - BUDDHIST)) => Year::Told(year - BUDDHIST),
        _ => Year::Unreadable,
    }
}

/// A year of two digits. In Thai it is Buddhist, unless that were before this century.
pub(super) fn short_year(value: u16, thai: bool) -> Year {
    let value = i32::from(value);
    let buddhist = 2500 + value - BUDDHIST;
    if thai && buddhist >= 2000 { Year::Told(buddhist) } else { Year::Told(2000 + value) }
}

/// A year of Taiwan's own count.
pub(super) fn minguo_year(value: u16) -> Year {
    match i32::from(value) - MINGUO {
        year if YEARS.contains(&year) => Year::Told(year),
        _ => Year::Unreadable,
    }
}

/// The Persian calendar's leap years follow a cycle of 33 years with 8 leap years, from before these years until
/// long after them.
fn persian_day(year: i32, month: u8, day: u8) -> Option<Day> {
    let leaps_before = |year: i32| (8 * year + 21) / 33;
    let leap = leaps_before(year + 1) > leaps_before(year);
    let length = match month {
        1..=6 => 31,
        7..=11 => 30,
        12 if leap => 30,
        12 => 29,
        _ => return None,
    };
    if !(1..=length).contains(&day) {
        return None;
    }
    // 1 Farvardin 1400 was 21 March 2021.
    let years = (year - 1400) * 365 + leaps_before(year) - leaps_before(1400);
    let months = i32::from(month - 1) * 30 + i32::from(month - 1).min(6);
    let days = years + months + i32::from(day) - 1;
    let start = Day::from_ymd_opt(2021, 3, 21)?;
    match u64::try_from(days) {
        Ok(forward) => start.checked_add_days(Days::new(forward)),
        Err(_) => start.checked_sub_days(Days::new(u64::from(days.unsigned_abs()))),
    }
}

impl Date {
    fn in_year(&self, year: i32) -> Option<Day> {
        if self.persian {
            persian_day(year, self.month, self.day)
        } else {
            Day::from_ymd_opt(year, u32::from(self.month), u32::from(self.day))
        }
    }

    fn exists(&self) -> bool {
        // A leap year in either calendar.
        self.in_year(if self.persian { 1403 } else { 2024 }).is_some()
    }

    /// Month and day, to compare dates of one year.
    fn in_order(&self) -> (u8, u8) {
        (self.month, self.day)
    }
}

/// The range in the year in which it ends.
fn ending_in(found: &Found, year: i32) -> Option<(Day, Day)> {
    let wraps = found.first.in_order() > found.last.in_order();
    Some((found.first.in_year(if wraps { year - 1 } else { year })?, found.last.in_year(year)?))
}

fn untold(found: &Found, bounds: &Bounds) -> Option<(Day, Day)> {
    let not_after = bounds.not_after?;
    let latest = not_after.year() + if found.last.persian { PERSIAN } else { 0 };
    (0..=YEARS_BACK).filter_map(|back| ending_in(found, latest - back)).find(|(first, last)| {
        *last <= not_after && bounds.not_before.is_none_or(|not_before| *first >= not_before)
    })
}

/// The civil days of what was found.
pub(super) fn settle(found: &Found, bounds: &Bounds) -> Result<Written, Unread> {
    let Found { first, last, minute } = *found;
    if first.month == 0 || last.month == 0 {
        return Err(Unread::Ambiguous);
    }
    if !first.exists() || !last.exists() {
        return Err(Unread::NoSuchDay);
    }
    let year_told = (first.year, last.year) != (Year::Untold, Year::Untold);
    let days = match (first.year, last.year) {
        (Year::Unreadable, _) | (_, Year::Unreadable) => return Err(Unread::NoYearFits),
        (Year::Untold, Year::Untold) => untold(found, bounds).ok_or(Unread::NoYearFits)?,
        (Year::Told(one), Year::Told(two)) => {
            first.in_year(one).zip(last.in_year(two)).ok_or(Unread::NoSuchDay)?
        }
        (Year::Untold, Year::Told(year)) => ending_in(found, year).ok_or(Unread::NoSuchDay)?,
        (Year::Told(year), Year::Untold) => {
            let wraps = first.in_order() > last.in_order();
            let ends = if wraps { year + 1 } else { year };
            first.in_year(year).zip(last.in_year(ends)).ok_or(Unread::NoSuchDay)?
        }
    };
    if days.0 > days.1 {
        return Err(Unread::NoSuchDay);
    }
    let minute = minute.filter(|_| days.0 == days.1);
    Ok(Written { first: days.0, last: days.1, minute, year_told })
}
