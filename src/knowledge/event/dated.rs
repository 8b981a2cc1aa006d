//! What an entry says without its days and times: "Delivered on 20 September 2026 at 10:32" is "Delivered".

use super::date_words::{
    ON, ON_BEHIND, ShortDate, UNTIL, UNTIL_BEHIND, first_of_two, short_dates, span_start, without_first,
    without_last,
};
use crate::knowledge::date::{Bounds, DateMark, Style, marks};
use crate::knowledge::text::is_unspaced;
use crate::order::Day;
use crate::order::sorting::sort_by_key;

/// A text without its days and times, and the words that belong to them.
pub(super) struct Undated {
    /// What is left.
    pub text: String,
    /// One of the days was the last one of something.
    pub had_until: bool,
}

impl Undated {
    /// Whether words are left.
    pub fn has_words(&self) -> bool {
        self.text.contains(char::is_alphabetic)
    }
}

/// The text without its days and times, where words are left; `None` where it has none.
pub(super) fn without_dates(words: &str) -> Option<Undated> {
    cut_dates(words).filter(Undated::has_words)
}

/// The same, whatever is left.
pub(super) fn cut_dates(words: &str) -> Option<Undated> {
    // Only where they stand is asked, not which they are.
    let style = Style { language: "", order: None, now: (Day::default(), 0), bounds: Bounds::default() };
    // Until six in the evening it may be any day.
    let is_day = |when: DateMark| !matches!(when, DateMark::Clock(_) | DateMark::Hours);
    let written = marks(words, &style);
    let mut places: Vec<(usize, usize, bool)> =
        written.iter().map(|mark| (mark.from, mark.end(), is_day(mark.when))).collect();
    // Two numbers alone may be anything but behind such words.
    let leads = |from: usize| {
        words.get(..from).is_some_and(|before| without_end(before).0.len() < before.trim_end().len())
    };
    let short = short_dates(words).into_iter().filter(|short| leads(short.from));
    places.extend(short.map(|short| (short.from, short.to, true)));
    // "Dal 16.09 al 30.09" is one day until which it holds, and begins where its first word does.
    let days = places.iter().filter(|(.., is_day)| *is_day).map(|(from, to, _)| (*from, *to));
    let is_free =
        |short: &ShortDate| places.iter().all(|(from, to, _)| short.to <= *from || *to <= short.from);
    let short = short_dates(words).into_iter().filter(is_free).map(|short| (short.from, short.to));
    let span = |(from, to): (usize, usize)| {
        let before = words.get(..from)?;
        let start = span_start(before).or_else(|| first_of_two(before, words.get(from..to)?))?;
        Some((start, to, true))
    };
    let spans: Vec<(usize, usize, bool)> = days.chain(short).filter_map(span).collect();
    let starts: Vec<usize> = spans.iter().map(|(from, ..)| *from).collect();
    places.extend(spans);
    sort_by_key(&mut places, |(from, ..)| *from);
    let mut rest = String::new();
    let (mut done, mut had_until) = (0, false);
    for (from, to, is_day) in places {
        let Some(before) = words.get(done..from) else { continue };
        let (before, is_until) = without_end(before);
        rest.push_str(before);
        if !before.ends_with(is_unspaced) {
            rest.push(' ');
        }
        let behind = words.get(to..).unwrap_or_default();
        let (after, is_until_behind) = without_beginning(behind);
        done = to + behind.len() - after.len();
        had_until |= is_day && (is_until || is_until_behind || starts.contains(&from));
    }
    if done == 0 {
        return None;
    }
    rest.push_str(words.get(done..).unwrap_or_default());
    let rest = rest
        .trim_matches(|letter: char| letter.is_whitespace() || matches!(letter, ',' | ':' | '-' | '–' | '('));
    Some(Undated { text: rest.to_owned(), had_until })
}

/// The text names a day after `day`, with its year: what it says is planned.
pub(super) fn is_ahead(words: &str, day: Day) -> bool {
    let style = Style { language: "", order: None, now: (day, 0), bounds: Bounds::default() };
    words.contains(|letter: char| letter.is_ascii_digit())
        && marks(words, &style)
            .iter()
            .any(|mark| matches!(mark.when, DateMark::Date(date) if date.first > day))
}

/// Without the words that lead to a date, and whether they say that it is the last day.
fn without_end(text: &str) -> (&str, bool) {
    let is_mark = |letter: char| letter.is_whitespace() || matches!(letter, ',' | ':' | '(' | '.' | '-');
    let (mut rest, mut had_until) = (text, false);
    loop {
        let trimmed = rest.trim_end_matches(is_mark);
        let until = without_last(trimmed, UNTIL);
        had_until |= until.is_some();
        match until.or_else(|| without_last(trimmed, ON)) {
            Some(shorter) => rest = shorter,
            None => return (trimmed, had_until),
        }
    }
}

/// The same of the words behind it.
fn without_beginning(text: &str) -> (&str, bool) {
    let trimmed =
        text.trim_start_matches(|letter: char| letter.is_whitespace() || matches!(letter, ')' | '.'));
    match (without_first(trimmed, UNTIL_BEHIND), without_first(trimmed, ON_BEHIND)) {
        (Some(rest), _) => (rest, true),
        (None, Some(rest)) => (rest, false),
        (None, None) => (trimmed, false),
    }
}
