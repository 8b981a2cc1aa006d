//! Everything in a line of a tracking history that says when: where it stands, so that the rest are its words.

use super::cut::cut;
use super::relative::{self, Ago};
use super::{Bounds, DateError, DateOrder, LONGEST, ParsedDate, clock, date_order, pattern, token};
use crate::order::Day;
use crate::order::sorting::sort_by_key;
use chrono::Days;
use date_order::Tag;
use token::{Token, TokenKind};

/// What may stand between "today" and its time, in bytes: "yesterday, pukul 18.04".
const MOST_BETWEEN: usize = 8;

/// The longest "and", in bytes.
const LONGEST_AND: u32 = 4;

/// How a page writes its dates.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// The BCP 47 tag of the page, or "".
    pub language: &'a str,
    /// The order that its numeric dates show, where they show one.
    pub order: Option<DateOrder>,
    /// The day on which the page is read, and the minute of it.
    pub now: (Day, u16),
    /// What a date without a year is held against.
    pub bounds: Bounds,
}

/// What a mark says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateMark {
    /// A date, with its time where it has one.
    Date(ParsedDate),
    /// "yesterday": the day, and the minute where only minutes or hours were counted.
    Ago(Day, Option<u16>),
    /// A date that cannot be settled.
    Unsettled(DateError),
    /// A time of day alone, in minutes.
    Clock(u16),
    /// From one time of day to another: opening hours.
    Hours,
}

/// Something in a text that says when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What it says.
    pub when: DateMark,
    /// Where it stands, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// The same of the time of day that belongs to it but stands apart.
    pub clock: Option<(usize, usize)>,
}

impl Mark {
    /// Where it ends, with its time of day.
    pub fn end(&self) -> usize {
        self.clock.map_or(self.to, |(_, end)| self.to.max(end))
    }
}

/// All marks of a text, in the order in which they begin. A text of more than 400 characters has none.
pub fn marks(text: &str, style: &Style<'_>) -> Vec<Mark> {
    if text.chars().nth(LONGEST).is_some() {
        return Vec::new();
    }
    let tag = Tag::of(style.language).of_history(style.order);
    let mut tokens = cut(text, &tag);
    clock::join(&mut tokens);
    let mut found = Vec::new();
    let mut free = vec![true; tokens.len()];
    let mut take =
        |from: usize, to: usize| free.iter_mut().take(to).skip(from).for_each(|free| *free = false);
    pattern::find(&tokens, &tag, &style.bounds, &mut |date, position| {
        let (from, to) = widened(&tokens, position.date);
        take(from, to);
        let bytes = span(&tokens, from, to);
        let mut clock = None;
        if let Some((start, end)) = position.clock {
            let end = after_zone(&tokens, end);
            take(start, end);
            clock = Some(span(&tokens, start, end));
        }
        let is_window = position.clock.is_some_and(|(_, end)| is_hours(&tokens, end));
        let when = date.map_or_else(DateMark::Unsettled, DateMark::Date);
        let when = if is_window { DateMark::Unsettled(DateError::Ambiguous) } else { when };
        found.push(Mark { when, from: bytes.0, to: bytes.1, clock });
    });
    for (from, to, ago) in relative::find(text) {
        let overlaps = found.iter().any(|mark| mark.from < to && from < mark.to);
        if let Some(when) = day_of(ago, style.now).filter(|_| !overlaps) {
            found.push(Mark { when, from, to, clock: None });
        }
    }
    free_clocks(text, &tokens, &free, &tag, &mut found);
    sort_by_key(&mut found, |mark| mark.from);
    found
}

/// The times of day that belong to no date.
fn free_clocks(text: &str, tokens: &[Token], free: &[bool], tag: &Tag<'_>, found: &mut Vec<Mark>) {
    let is_free = |at: usize| free.get(at).copied().unwrap_or(false);
    let kind = |at: usize| tokens.get(at).map_or(TokenKind::End, |token| token.kind);
    let mut at = 0;
    while at < tokens.len() {
        let time = match kind(at) {
            TokenKind::Clock(minute) => Some((minute, at + 1)),
            // "18.04" is a time where it stands alone or at the beginning.
            // So it is after "today kl.".
            TokenKind::Number(_) if tag.dotted_clock() && (at == 0 || follows_ago(tokens, at, found)) => {
                clock::marked(tokens, at, b'.')
            }
            // "18.04 Uhr" is one wherever it stands.
            TokenKind::Number(_) => clock::marked(tokens, at, b'.')
                .filter(|(_, end)| names_a_time(text.get(span(tokens, at, *end).1..).unwrap_or_default())),
            _ => None,
        };
        let Some((minute, end)) = time.filter(|_| is_free(at)) else {
            at += 1;
            continue;
        };
        let mut when = DateMark::Clock(minute);
        let mut last = after_zone(tokens, end);
        let between = matches!(kind(end), TokenKind::Mark(b'-') | TokenKind::To | TokenKind::Letter(b'a'));
        if between && matches!(kind(end + 1), TokenKind::Clock(_)) {
            (when, last) = (DateMark::Hours, end + 2);
        }
        let (from, to) = span(tokens, at, last);
        if !found.iter().any(|mark| mark.from < to && from < mark.to) {
            found.push(Mark { when, from, to, clock: None });
        }
        at = last;
    }
}

/// Whether a text begins with a word that stands behind a time of day.
fn names_a_time(after: &str) -> bool {
    let word = after.trim_start().split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default();
    ["Uhr", "uur", "h"].iter().any(|name| name.eq_ignore_ascii_case(word))
}

/// Whether a time that ends before `at` is the first of two, with a sign or a short word between: "11:00 and 13:00".
fn is_hours(tokens: &[Token], at: usize) -> bool {
    let kind = |at: usize| tokens.get(at).map_or(TokenKind::End, |token| token.kind);
    let is_short = tokens.get(at).is_some_and(|word| word.to - word.from <= LONGEST_AND);
    let between = match kind(at) {
        TokenKind::Mark(b'-') | TokenKind::To | TokenKind::Letter(_) => true,
        TokenKind::Word | TokenKind::Link => is_short,
        _ => false,
    };
    between && matches!(kind(at + 1), TokenKind::Clock(_))
}

/// Whether a day that is counted from today ends right before a token, with no more than "kl. " between.
fn follows_ago(tokens: &[Token], at: usize, found: &[Mark]) -> bool {
    let (from, _) = span(tokens, at, at + 1);
    let between = |mark: &Mark| from.checked_sub(mark.to).is_some_and(|bytes| bytes <= MOST_BETWEEN);
    found.iter().any(|mark| matches!(mark.when, DateMark::Ago(..)) && between(mark))
}

fn span(tokens: &[Token], from: usize, to: usize) -> (usize, usize) {
    let byte = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    let first = tokens.get(from).map_or(0, |token| byte(token.from));
    let last = to.checked_sub(1).and_then(|at| tokens.get(at)).map_or(first, |token| byte(token.to));
    (first, last)
}

/// Where the zone after a time ends: "(GMT+8)".
fn after_zone(tokens: &[Token], at: usize) -> usize {
    let kind = |at: usize| tokens.get(at).map_or(TokenKind::End, |token| token.kind);
    let open = usize::from(kind(at).is_mark(b'('));
    if kind(at + open) != TokenKind::Zone {
        return at;
    }
    at + open + 1 + usize::from(open == 1 && kind(at + 2).is_mark(b')'))
}

/// The date with its weekday on either side and its zone.
fn widened(tokens: &[Token], date: (usize, usize)) -> (usize, usize) {
    let kind = |at: usize| tokens.get(at).map_or(TokenKind::End, |token| token.kind);
    let (mut from, mut to) = date;
    let has_month = (from..to).any(|at| matches!(kind(at), TokenKind::Month(_)));
    let mut at = from;
    while let Some(before) = at.checked_sub(1) {
        match kind(before) {
            TokenKind::Weekday => from = before,
            // "mar. 24 nov.": the date has its month, so that this is the weekday.
            TokenKind::Month(_) if has_month => from = before,
            TokenKind::Mark(b',' | b'.' | b'-' | b'(' | b'|') => {}
            _ => break,
        }
        at = before;
    }
    let mut at = to;
    loop {
        match kind(at) {
            TokenKind::Weekday => to = at + 1,
            TokenKind::Mark(b')') if to == at => to = at + 1,
            TokenKind::YearMark | TokenKind::Zone => to = at + 1,
            TokenKind::Mark(b',' | b'.' | b'(') => {}
            _ => break,
        }
        at += 1;
    }
    (from, to)
}

fn day_of(ago: Ago, (today, minute): (Day, u16)) -> Option<DateMark> {
    match ago {
        Ago::Days(days) => {
            today.checked_sub_days(Days::new(u64::from(days))).map(|day| DateMark::Ago(day, None))
        }
        Ago::Minutes(minutes) => {
            let left = i64::from(minute) - i64::from(minutes);
            let days = u64::try_from(-left.div_euclid(1440)).unwrap_or_default();
            let day = today.checked_sub_days(Days::new(days))?;
            // "3 hours ago" says no more than about when.
            let exact = (minutes < 60).then(|| u16::try_from(left.rem_euclid(1440)).ok()).flatten();
            Some(DateMark::Ago(day, exact))
        }
    }
}

/// Whether a text is a weekday, a zone, half of a day or signs, and nothing else.
pub fn is_around(text: &str, language: &str) -> bool {
    let tokens = cut(text, &Tag::of(language));
    tokens.iter().all(|token| {
        matches!(token.kind, TokenKind::Weekday | TokenKind::Zone | TokenKind::Half(_) | TokenKind::Mark(_))
    })
}

/// Whether a text is the name of a weekday and nothing else.
pub fn is_weekday(text: &str, language: &str) -> bool {
    let tokens = cut(text, &Tag::of(language));
    tokens.iter().any(|token| token.kind == TokenKind::Weekday)
        && tokens.iter().all(|token| matches!(token.kind, TokenKind::Weekday | TokenKind::Mark(_)))
}

/// The order of day and month that the numeric dates of a text show by themselves: one of the numbers is above 12.
pub fn numeric_order(text: &str) -> Option<DateOrder> {
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let tag = Tag::of("");
    let tokens = cut(text, &tag);
    pattern::numeric_order(&tokens, &tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::date::iso;

    fn shown(text: &str, language: &str) -> Vec<String> {
        let today = iso::read("2026-11-28").unwrap();
        let style = Style {
            language,
            order: None,
            now: (today, 600),
            bounds: Bounds { not_before: None, not_after: Some(today) },
        };
        let show = |mark: Mark| {
            let clock = mark
                .clock
                .map(|(from, to)| format!(" + {}", text.get(from..to).unwrap()))
                .unwrap_or_default();
            let when = match mark.when {
                DateMark::Date(date) => format!("{} {:?}", iso::write(date.first), date.minute),
                DateMark::Ago(day, minute) => format!("ago {} {minute:?}", iso::write(day)),
                other => format!("{other:?}"),
            };
            format!("{}{clock} = {when}", text.get(mark.from..mark.to).unwrap())
        };
        marks(text, &style).into_iter().map(show).collect()
    }

    #[test]
    fn dates_times_and_what_is_left() {
        for (language, text, expected) in [
            (
                "en",
                "Friday, 20 Nov 2026, 10:22 am Arrived",
                "Friday, 20 Nov 2026 + 10:22 am = 2026-11-20 Some(622)",
            ),
            (
                "en",
                "Delivered on November 20, 2026 at 10:22",
                "November 20, 2026 + 10:22 = 2026-11-20 Some(622)",
            ),
            ("zh", "11-20 10:22 已签收", "11-20 + 10:22 = 2026-11-20 Some(622)"),
            ("pt-BR", "20/11 - 10:22", "20/11 + 10:22 = 2026-11-20 Some(622)"),
            ("en", "10:22", "10:22 = Clock(622)"),
            ("fi", "10.22 Saapunut", "10.22 = Clock(622)"),
            ("de", "10.22 Uhr Zugestellt", "10.22 = Clock(622)"),
            ("es", "10.22 h Entregado", "10.22 = Clock(622)"),
            ("de", "10.22 kg", ""),
            ("fi", "26.11.2026 klo 18.04", "26.11.2026 + 18.04 = 2026-11-26 Some(1084)"),
            ("fi", "ke 25.11.2026 klo 9.00", "ke 25.11.2026 + 9.00 = 2026-11-25 Some(540)"),
            ("en", "Mon–Fri 9:00–18:00", "9:00–18:00 = Hours"),
            ("en", "Yesterday 10:22", "Yesterday = ago 2026-11-27 None|10:22 = Clock(622)"),
            ("ko", "3일 전", "3일 전 = ago 2026-11-25 None"),
            ("en", "11 hours ago", "11 hours ago = ago 2026-11-27 None"),
            ("en", "Rated 4/5 by 12 people", ""),
            ("de", "Fr, 20.11.2026, 10:22 Uhr", "Fr, 20.11.2026 + 10:22 = 2026-11-20 Some(622)"),
        ] {
            assert_eq!(shown(text, language).join("|"), expected, "{text}");
        }
    }

    #[test]
    fn the_order_shows_where_a_number_is_above_twelve() {
        assert_eq!(numeric_order("20/11/2026 10:22"), Some(DateOrder::DayFirst));
        assert_eq!(numeric_order("11/20/26"), Some(DateOrder::MonthFirst));
        assert_eq!(numeric_order("10/11/2026"), None);
        assert_eq!(numeric_order("2026/11/20"), None);
    }
}
