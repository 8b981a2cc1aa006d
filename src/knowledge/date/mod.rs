//! Dates as pages write them, in every language. Civil dates only; nothing here reads a clock.
//!
//! Parsed by hand: chrono's own `parse_from_str` reads English only and costs 24 KB of wasm, `icu_datetime`
//! writes dates but does not read them and costs 757 KB, and a regex engine would be 50 to 254 KB more. A table
//! of month names and a small tokenizer are enough, since a page writes a date in one of a dozen shapes.
//!
//! `cut` cuts the text into numbers, words and marks · `spelling` irons out characters · `word` knows the words ·
//! `date_order` knows the order of day and month in a language · `clock` joins times of day · `pattern` finds dates
//! among the tokens · `calendar` turns year, month and day into a civil day.
//!
//! Times and offsets ("2026-02-06 15:25:17 GMT+8") are never converted: the civil date and time are those printed.

mod calendar;
mod clock;
mod cut;
mod date_order;
pub mod iso;
mod mark;
mod parsed;
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

pub use date_order::DateOrder;
pub use mark::{DateMark, Mark, Style, is_around, is_weekday, marks, numeric_order};
pub use parsed::{Bounds, DateError, ParsedDate};

use cut::cut;

/// The longest text that is looked at, in characters. Texts with a date are labels, not articles.
const LONGEST: usize = 400;

/// Finds the one date in `text`, whatever words stand around it.
///
/// `language` is the BCP 47 tag of the page (`_` for `-` is accepted) or "" when unknown. It decides the order of
/// day and month in numeric dates, and which month a word means that is another month elsewhere. A date without
/// a year gets the latest year for which it (both ends of a range) lies within `bounds`; without `not_after` that is
/// [`DateError::NoYearFits`]. A date with a year beats dates without one in the same text.
pub fn read(text: &str, language: &str, bounds: &Bounds) -> Result<ParsedDate, DateError> {
    let (mut with_year, mut one) = (None, None);
    each(text, language, bounds, &mut |found| {
        let with_stated_year = found.is_ok_and(|written| written.year_stated);
        join(if with_stated_year { &mut with_year } else { &mut one }, found);
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
    let tag = date_order::Tag::of(language);
    let mut tokens = cut(text, &tag);
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
