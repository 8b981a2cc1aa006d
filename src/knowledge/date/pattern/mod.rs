//! Finds dates among the tokens: `named` months, `numeric` dates, and each as a `range`.

mod named;
mod numeric;
mod range;

use super::calendar::{Date, FoundDate, Year, settle};
use super::clock;
use super::date_order::{DateOrder, Tag};
use super::token::{Month, Number, Token, TokenKind};
use super::{Bounds, DateError, ParsedDate};

/// How many words may stand between a date and its time: "alle ore", a weekday, the name of a time zone.
const WORDS_BEFORE_CLOCK: u8 = 3;
/// Vietnamese puts the time first, with the zone and the weekday between.
const WORDS_AFTER_CLOCK: u8 = 8;

/// A date or a range, and the token after it.
#[derive(Clone, Copy)]
struct Match {
    first: Date,
    last: Date,
    end: usize,
    /// It ends in the day, so that "- 20" can follow.
    open: bool,
}

impl Match {
    fn one(date: Date, end: usize) -> Self {
        Match { first: date, last: date, end, open: false }
    }

    fn has_year(&self) -> bool {
        self.last.year != Year::NOT_STATED
    }
}

struct DateText<'a> {
    tokens: &'a [Token],
    tag: &'a Tag<'a>,
}

/// Where a date was found, in tokens: the first and the one after the last.
#[derive(Clone, Copy)]
pub(super) struct Position {
    pub date: (usize, usize),
    /// The token of its time of day, where it has one.
    pub clock: Option<(usize, usize)>,
}

/// Calls `found_date` with each date, in order.
pub(super) fn find(
    tokens: &[Token],
    tag: &Tag<'_>,
    bounds: &Bounds,
    found_date: &mut dyn FnMut(Result<ParsedDate, DateError>, Position),
) {
    let text = DateText { tokens, tag };
    let (mut at, mut free) = (0, 0);
    while at < tokens.len() {
        let Some(found) = text.date_or_range(at) else {
            at += 1;
            continue;
        };
        let (clock, end) = match text.clock_after(found.end, found.has_year()) {
            Some((minute, start, end)) => (Some((minute, start, end)), end),
            None => (text.clock_before(at, free).map(|(minute, at)| (minute, at, at + 1)), found.end),
        };
        let minute = clock.map(|(minute, ..)| minute);
        let position = Position { date: (at, found.end), clock: clock.map(|(_, start, end)| (start, end)) };
        found_date(settle(&FoundDate { first: found.first, last: found.last, minute }, bounds), position);
        at = end;
        free = end;
    }
}

/// The order of the first numeric date that shows one.
pub(super) fn numeric_order(tokens: &[Token], tag: &Tag<'_>) -> Option<DateOrder> {
    let text = DateText { tokens, tag };
    (0..tokens.len()).find_map(|at| text.shown_order(at))
}

impl DateText<'_> {
    fn kind(&self, index: usize) -> TokenKind {
        self.tokens.get(index).map_or(TokenKind::End, |token| token.kind)
    }

    /// The kind at `index`, if no space stands before it.
    fn tight(&self, index: usize) -> TokenKind {
        self.tokens.get(index).filter(|token| !token.spaced).map_or(TokenKind::End, |token| token.kind)
    }

    /// The index after `index` if that is `kind`, else `index`.
    fn skip(&self, index: usize, kind: TokenKind) -> usize {
        if self.kind(index) == kind { index + 1 } else { index }
    }

    /// The index after `index` if that is this mark, else `index`.
    fn skip_mark(&self, index: usize, mark: u8) -> usize {
        index + usize::from(self.kind(index).is_mark(mark))
    }

    fn number(&self, index: usize) -> Option<Number> {
        match self.kind(index) {
            TokenKind::Number(number) if !number.soiled => Some(number),
            _ => None,
        }
    }

    fn day(&self, index: usize) -> Option<u8> {
        let number = self.number(index)?;
        let day = u8::try_from(number.value).ok()?;
        (number.digits <= 2 && (1..=31).contains(&day)).then_some(day)
    }

    fn month(&self, index: usize) -> Option<Month> {
        match self.kind(index) {
            TokenKind::Month(month) => Some(month),
            _ => None,
        }
    }

    /// Whether the number at `index` is the tail of a longer one: 12,50 or 1/2.
    fn is_tail(&self, index: usize) -> bool {
        let number_before = |index: usize| matches!(self.kind(index), TokenKind::Number(_));
        matches!(self.tight(index), TokenKind::Number(_))
            && index >= 2
            && matches!(self.tight(index - 1), TokenKind::Mark(b'.' | b',' | b'/' | b':'))
            && number_before(index - 2)
    }

    /// Whether digits follow at once after a mark: 15.50.
    fn is_head(&self, index: usize) -> bool {
        matches!(self.tight(index + 1), TokenKind::Mark(b'.' | b',' | b'/' | b':'))
            && matches!(self.tight(index + 2), TokenKind::Number(_))
    }

    fn date_or_range(&self, at: usize) -> Option<Match> {
        if !matches!(self.kind(at), TokenKind::Number(_) | TokenKind::Month(_)) {
            return None;
        }
        if let Some(range) = self.days_and_month(at).or_else(|| self.pair_range(at)) {
            return Some(range);
        }
        let first = self.date(at)?;
        Some(self.range_from(&first).unwrap_or(first))
    }

    fn date(&self, at: usize) -> Option<Match> {
        match self.kind(at) {
            TokenKind::Month(_) => self.month_day(at),
            TokenKind::Number(_) => self
                .numeric(at)
                .or_else(|| self.counted(at))
                .or_else(|| self.year_month_day(at))
                .or_else(|| self.year_day_month(at))
                .or_else(|| self.day_month(at))
                .or_else(|| self.pair_alone(at)),
            _ => None,
        }
    }

    /// A time written with a dot right after a whole date, as a history has it in any language: 28/11/26 07.52. What goes
    /// on after it, or has no two digits on either side, is another date or a weight.
    fn dotted_after(&self, at: usize) -> Option<(u16, usize, usize)> {
        let index = self.skip_mark(at, b',');
        let hour = self.number(index).filter(|hour| hour.digits == 2)?;
        let (minute, end) = clock::marked(self.tokens, index, b'.')?;
        let goes_on = matches!(self.tight(end), TokenKind::Mark(b'.' | b',' | b'/' | b'-' | b'$'))
            && matches!(self.tight(end + 1), TokenKind::Number(_));
        (!goes_on && hour.value < 24 && self.number(end - 1).is_some()).then_some((minute, index, end))
    }

    /// The time that belongs to the date which ends before `at`, and where it begins and ends.
    fn clock_after(&self, at: usize, has_year: bool) -> Option<(u16, usize, usize)> {
        if self.tag.is_history()
            && has_year
            && let Some(found) = self.dotted_after(at)
        {
            return Some(found);
        }
        let mut words = 0;
        let mut index = at;
        loop {
            match self.kind(index) {
                TokenKind::Clock(minute) => return Some((minute, index, index + 1)),
                TokenKind::Number(_) if self.tag.dotted_clock() => {
                    return clock::marked(self.tokens, index, b'.').map(|(minute, end)| (minute, index, end));
                }
                TokenKind::Word
                | TokenKind::Weekday
                | TokenKind::Letter(_)
                | TokenKind::Link
                | TokenKind::To
                | TokenKind::Unit(_)
                | TokenKind::Ordinal => {
                    words += 1;
                }
                // "Paz" is Sunday in Turkish and October in Polish.
                TokenKind::Month(month) if month.shy => words += 1,
                TokenKind::Mark(b',' | b'.' | b'|' | b'(' | b')' | b'[' | b']' | b'-' | b'/')
                | TokenKind::Zone
                | TokenKind::YearMark => {}
                _ => return None,
            }
            if words > WORDS_BEFORE_CLOCK {
                return None;
            }
            index += 1;
        }
    }

    /// The time right before the date that begins at `at`, and its token; `free` is the first token no other date has taken.
    fn clock_before(&self, at: usize, free: usize) -> Option<(u16, usize)> {
        let mut words = 0;
        for index in (free..at).rev() {
            match self.kind(index) {
                TokenKind::Clock(minute) => return Some((minute, index)),
                TokenKind::Word
                | TokenKind::Weekday
                | TokenKind::Letter(_)
                | TokenKind::Link
                | TokenKind::To => words += 1,
                TokenKind::Mark(b',' | b'|' | b'(' | b')' | b'[' | b']') | TokenKind::Zone => {}
                _ => return None,
            }
            if words > WORDS_AFTER_CLOCK || (words > 0 && !self.tag.is("vi")) {
                return None;
            }
        }
        None
    }
}
