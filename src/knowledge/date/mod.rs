//! Dates as pages write them, in every language. Civil dates only; nothing here reads a clock.
//!
//! ParsedDate by hand: chrono's own `parse_from_str` reads English only and costs 24 KB of wasm, `icu_datetime`
//! writes dates but does not read them and costs 757 KB, and a regex engine would be 50 to 254 KB more. A table
//! of month names and a small tokenizer are enough, since a page writes a date in one of a dozen shapes.
//!
//! `token` cuts the text into numbers, words and marks · `spelling` irons out characters · `word` knows the words ·
//! `custom` knows the order of day and month in a language · `clock` joins times of day · `pattern` finds dates
//! among the tokens · `calendar` turns year, month and day into a civil day.
//!
//! Times and offsets ("2026-02-06 15:25:17 GMT+8") are never converted: the civil date and time are those printed.

mod calendar;
mod clock;
mod custom;
pub mod iso;
mod mark;
mod pattern;
mod relative;
mod spelling;
mod token;
mod word;

#[cfg(test)]
mod corpus;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod properties;
#[cfg(test)]
mod tests;

pub use custom::Order;
pub use mark::{Mark, Style, When, is_around, marks, numeric_order};

use crate::order::Day;

/// The longest text that is looked at, in characters. Texts with a date are labels, not articles.
const LONGEST: usize = 400;

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
    pub year_told: bool,
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

/// Finds the one date in `text`, whatever words stand around it.
///
/// `language` is the BCP 47 tag of the page (`_` for `-` is accepted) or "" when unknown. It decides the order of
/// day and month in numeric dates, and which month a word means that is another month elsewhere. A date without
/// a year gets the latest year for which it (both ends of a range) lies within `bounds`; without `not_after` that is
/// [`DateError::NoYearFits`]. A date with a year beats dates without one in the same text.
pub fn read(text: &str, language: &str, bounds: &Bounds) -> Result<ParsedDate, DateError> {
    let (mut with_year, mut one) = (None, None);
    each(text, language, bounds, &mut |found| {
        let told = found.is_ok_and(|written| written.year_told);
        join(if told { &mut with_year } else { &mut one }, found);
    })?;
    match (with_year, one) {
        (Some(only), _) => only,
        (None, found) => found.unwrap_or(Err(DateError::NoDate)),
    }
}

/// Adds what was found to what was found before: the first that cannot be read, or two dates, are none.
fn join(all: &mut Option<Result<ParsedDate, DateError>>, found: Result<ParsedDate, DateError>) {
    *all = Some(match (*all, found) {
        (Some(Ok(seen)), Ok(written)) if (seen.first, seen.last) != (written.first, written.last) => {
            Err(DateError::Ambiguous)
        }
        (Some(Ok(seen)), Ok(_)) if seen.minute.is_some() => Ok(seen),
        (Some(Err(why)), _) => Err(why),
        _ => found,
    });
}

/// Calls `found` with each date in `text`, in order.
fn each(
    text: &str,
    language: &str,
    bounds: &Bounds,
    found: &mut dyn FnMut(Result<ParsedDate, DateError>),
) -> Result<(), DateError> {
    if text.chars().nth(LONGEST).is_some() {
        return Err(DateError::TooLong);
    }
    let tag = custom::Tag::of(language);
    let mut tokens = token::cut(text, &tag);
    clock::join(&mut tokens);
    pattern::find(&tokens, &tag, bounds, &mut |date, _| found(date));
    Ok(())
}

/// All dates in `text`, in order; what cannot be read is left out.
#[cfg(test)]
fn read_all(text: &str, language: &str, bounds: &Bounds) -> Vec<ParsedDate> {
    let mut all = Vec::new();
    let _ = each(text, language, bounds, &mut |found| all.extend(found));
    all
}
