//! A date as it was read, what limits it, and why there is none.

use crate::order::Day;

/// What surrounds the date and limits it. Only a date without a year is held against it: a year that the page
/// states is taken as stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// The date is this day or later.
    pub not_before: Option<Day>,
    /// The date is this day or earlier.
    pub not_after: Option<Day>,
}

/// A date as written: `first` and `last` are the same day unless it is a range ("Sep 21 - 26").
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParsedDate {
    /// The day, or the first day of a range.
    pub first: Day,
    /// The same day, or the last day of a range.
    pub last: Day,
    /// Minutes since midnight as printed, in whatever zone the page prints; `None` for a range.
    pub minute: Option<u16>,
    /// Whether the text named the year.
    pub year_stated: bool,
}

/// Why no date came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// There is none.
    NoDate,
    /// It can be read in two ways (10-12-2026 in an unknown language), or the text names two dates.
    Ambiguous,
    /// 30 February.
    NoSuchDay,
    /// The text names no year, or none that can be understood, and no year fits the bounds.
    NoYearFits,
    /// The text is longer than 400 characters.
    TooLong,
}
