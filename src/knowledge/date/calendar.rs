//! From year, month and day to a civil day: Buddhist and Persian years, and the year that is not stated.

use super::{Bounds, DateError, ParsedDate};
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

/// What the text says about the year. One number, since dates are handed around a lot and wasm is paid by size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Year(i16);

impl Year {
    /// Nothing.
    pub const NOT_STATED: Year = Year(0);
    /// Something that is not a year which is known here.
    pub const UNREADABLE: Year = Year(-1);

    /// The year, in the calendar of the month: Gregorian, or Persian.
    pub fn stated(self) -> Option<i32> {
        (self.0 > 0).then_some(i32::from(self.0))
    }

    fn of(year: i32) -> Self {
        i16::try_from(year).map_or(Year::UNREADABLE, Year)
    }
}

/// A date as found, not yet held against the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Date {
    pub year: Year,
    /// 1 to 12, and from 13 the months of the Persian calendar; 0 where the text can be read in two ways.
    pub month: u8,
    pub day: u8,
}

/// Months before this one are Gregorian.
pub(super) const PERSIAN_MONTHS: u8 = 13;

/// What was found in the text: one date or the two ends of a range, and the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct FoundDate {
    pub first: Date,
    pub last: Date,
    pub minute: Option<u16>,
}

/// A year of four digits. `persian`: of that calendar.
pub(super) fn whole_year(value: u16, persian: bool) -> Year {
    let value = i32::from(value);
    let gregorian = match persian {
        true => value - PERSIAN,
        false if value > *YEARS.end() => value - BUDDHIST,
        false => value,
    };
    match YEARS.contains(&gregorian) {
        true if persian => Year::of(value),
        true => Year::of(gregorian),
        false => Year::UNREADABLE,
    }
}

/// A year of two digits. In Thai it is Buddhist, unless that were before this century.
pub(super) fn short_year(value: u16, thai: bool) -> Year {
    let value = i32::from(value);
    let buddhist = 2500 + value - BUDDHIST;
    Year::of(if thai && buddhist >= 2000 { buddhist } else { 2000 + value })
}

/// A year of Taiwan's own count.
pub(super) fn minguo_year(value: u16) -> Year {
    let year = i32::from(value) - MINGUO;
    if YEARS.contains(&year) { Year::of(year) } else { Year::UNREADABLE }
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
        match self.month.checked_sub(PERSIAN_MONTHS - 1) {
            Some(month @ 1..=12) => persian_day(year, month, self.day),
            _ => Day::from_ymd_opt(year, u32::from(self.month), u32::from(self.day)),
        }
    }

    fn is_persian(&self) -> bool {
        self.month >= PERSIAN_MONTHS
    }

    fn exists(&self) -> bool {
        // A leap year in either calendar.
        self.in_year(if self.is_persian() { 1403 } else { 2024 }).is_some()
    }

    /// Month and day, to compare dates of one year.
    fn in_order(&self) -> (u8, u8) {
        (self.month, self.day)
    }
}

fn without_year(found: &FoundDate, bounds: &Bounds) -> Option<(Day, Day)> {
    let not_after = bounds.not_after?;
    let latest = not_after.year() + if found.last.is_persian() { PERSIAN } else { 0 };
    let wraps = i32::from(found.first.in_order() > found.last.in_order());
    for year in (0..=YEARS_BACK).map(|back| latest - back) {
        let days = found.first.in_year(year - wraps).zip(found.last.in_year(year));
        if let Some((first, last)) = days
            && last <= not_after
            && bounds.not_before.is_none_or(|not_before| first >= not_before)
        {
            return days;
        }
    }
    None
}

/// The civil days of what was found.
pub(super) fn settle(found: &FoundDate, bounds: &Bounds) -> Result<ParsedDate, DateError> {
    let FoundDate { first, last, minute } = *found;
    if first.month == 0 || last.month == 0 {
        return Err(DateError::Ambiguous);
    }
    // Looked for only where no day comes out anyway.
    let unless_none = |why| if first.exists() && last.exists() { why } else { DateError::NoSuchDay };
    if first.year == Year::UNREADABLE || last.year == Year::UNREADABLE {
        return Err(unless_none(DateError::NoYearFits));
    }
    if first.is_persian() != last.is_persian() {
        return Err(unless_none(DateError::Ambiguous));
    }
    let wraps = i32::from(first.in_order() > last.in_order());
    let one = first.year.stated().or_else(|| last.year.stated().map(|year| year - wraps));
    let two = last.year.stated().or_else(|| first.year.stated().map(|year| year + wraps));
    let days = match one.zip(two) {
        Some((one, two)) => first.in_year(one).zip(last.in_year(two)).ok_or(DateError::NoSuchDay)?,
        None => without_year(found, bounds).ok_or_else(|| unless_none(DateError::NoYearFits))?,
    };
    if days.0 > days.1 {
        return Err(DateError::NoSuchDay);
    }
    // A month of one calendar with a year of another: neither is believed. (A range may cross into the next year.)
    let known = |day: Day| (YEARS.start() - 1..=YEARS.end() + 1).contains(&day.year());
    if !known(days.0) || !known(days.1) {
        return Err(DateError::NoYearFits);
    }
    let minute = minute.filter(|_| days.0 == days.1);
    Ok(ParsedDate { first: days.0, last: days.1, minute, year_stated: one.is_some() })
}
