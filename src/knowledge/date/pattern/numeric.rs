//! Dates that are numbers only.

use super::super::calendar::{Date, PERSIAN_MONTHS, Year, short_year, whole_year};
use super::super::date_order::DateOrder;
use super::super::token::{Number, TokenKind};
use super::{DateText, Match};

impl DateText<'_> {
    /// The number after `index` and the mark between, as the parts of a numeric date are joined.
    fn joined(&self, index: usize, mark: u8) -> Option<Number> {
        if !self.kind(index + 1).is_mark(mark) {
            return None;
        }
        let before = !matches!(self.tight(index + 1), TokenKind::End);
        let after = !matches!(self.tight(index + 2), TokenKind::End);
        let fits = match mark {
            b'.' => before,
            b'/' => before == after,
            _ => before && after,
        };
        self.number(index + 2).filter(|_| fits)
    }

    /// "2026-07-15", "15.07.2026", "7/15/26", "2026. 7. 15.".
    pub(super) fn numeric(&self, at: usize) -> Option<Match> {
        let TokenKind::Mark(mark @ (b'/' | b'-' | b'.')) = self.kind(at + 1) else { return None };
        let (one, two, three) = (self.number(at)?, self.joined(at, mark)?, self.joined(at + 2, mark)?);
        let chained = matches!(self.tight(at), TokenKind::Number(_))
            && at >= 2
            && matches!(self.tight(at - 1), TokenKind::Mark(before) if before == mark || before != b'-')
            && matches!(self.kind(at - 2), TokenKind::Number(_));
        let goes_on = self.tight(at + 5).is_mark(mark) && matches!(self.tight(at + 6), TokenKind::Number(_));
        if chained || goes_on {
            return None;
        }
        let end = at + 5;
        let end = if mark == b'.' { self.skip_mark(end, b'.') } else { end };
        let end = match self.kind(end) {
            TokenKind::YearMark => self.skip_mark(end + 1, b'.'),
            _ => end,
        };
        let date = self.ordered(one, two, three, mark)?;
        Some(Match::one(date, end))
    }

    fn ordered(&self, one: Number, two: Number, three: Number, mark: u8) -> Option<Date> {
        let short = |number: Number| u8::try_from(number.value).ok().filter(|_| number.digits <= 2);
        let (two, persian) = (short(two)?, self.tag.is("fa"));
        if one.digits == 4 {
            let day = short(three)?;
            let persian = persian && whole_year(one.value, true).stated().is_some();
            let year = whole_year(one.value, persian);
            year.stated()?;
            let month = real(two) + if persian { PERSIAN_MONTHS - 1 } else { 0 };
            return Some(Date { year, month, day });
        }
        let (first, order) = (short(one)?, self.tag.order());
        if order == DateOrder::YearFirst && three.digits <= 2 {
            let date = Date { year: short_year(one.value, false), month: real(two), day: short(three)? };
            return (!persian).then_some(date);
        }
        let year = match three.digits {
            4 => whole_year(three.value, false),
            2 => short_year(three.value, self.tag.is("th")),
            _ => return None,
        };
        year.stated()?;
        let (month, day) = match self.tag.order_before_year(mark) {
            _ if first > 12 && two <= 12 => (two, first),
            _ if two > 12 && first <= 12 => (first, two),
            _ if first == two => (first, two),
            DateOrder::DayFirst => (two, first),
            DateOrder::MonthFirst => (first, two),
            DateOrder::YearFirst | DateOrder::Unknown => return Some(Date { year, month: 0, day: first }),
        };
        Some(Date { year, month: real(month), day })
    }

    /// Day and month as numbers, in the order of the language: "15/07", "15.07.".
    pub(super) fn pair(&self, at: usize) -> Option<Match> {
        let TokenKind::Mark(mark @ (b'/' | b'.' | b'-')) = self.kind(at + 1) else { return None };
        if mark == b'-' && !self.tag.dashed_pair() {
            return None;
        }
        let one = u8::try_from(self.number(at).filter(|_| !self.is_tail(at))?.value).ok()?;
        let two = u8::try_from(self.joined(at, mark).filter(|_| !self.is_head(at + 2))?.value).ok()?;
        let dotted = mark == b'.' && self.tight(at + 3).is_mark(b'.');
        if mark == b'.' && !dotted && !self.tag.bare_pair() {
            return None;
        }
        let end = at + 3 + usize::from(dotted);
        let (month, day) = match self.tag.order() {
            DateOrder::DayFirst => (two, one),
            DateOrder::MonthFirst | DateOrder::YearFirst => (one, two),
            DateOrder::Unknown => return None,
        };
        let real = (1..=12).contains(&month) && (1..=31).contains(&day);
        real.then_some(Match::one(Date { year: Year::NOT_STATED, month, day }, end))
    }

    /// A pair that stands alone, only where a language writes dates so and nothing else looks like it: "15/07" in
    /// Portuguese, "15. 7." in Czech, Slovak and German.
    pub(super) fn pair_alone(&self, at: usize) -> Option<Match> {
        let pair = self.pair(at)?;
        let mark = self.kind(at + 1);
        let fits = if mark.is_mark(b'.') && pair.end == at + 4 && self.tag.is("cs sk de fi") {
            true
        } else if mark.is_mark(b'-') || self.tag.bare_pair() {
            // "20.09" can also be a price, "09-20" a size.
            let before = self.skip_back(at);
            let weekday = matches!(self.kind(pair.end), TokenKind::Weekday)
                || matches!(self.kind(self.skip_mark(pair.end, b',')), TokenKind::Weekday)
                || before.is_some_and(|before| matches!(self.kind(before), TokenKind::Weekday));
            weekday
                || (at == 0 && pair.end == self.tokens.len())
                || self.clock_after(pair.end, false).is_some()
        } else if mark.is_mark(b'.') {
            false
        } else {
            // "1/12" can also be the first of twelve instalments.
            let alone = self.tokens.len() == 3 && self.tag.is_in("PT");
            let after_weekday = at >= 2
                && self.kind(at - 1).is_mark(b',')
                && matches!(self.kind(at - 2), TokenKind::Word | TokenKind::Weekday);
            let two = |index| self.number(index).is_some_and(|number| number.digits == 2);
            self.tag.is("pt") && (two(at) || alone || after_weekday) && two(at + 2)
        };
        fits.then_some(pair)
    }
}

impl DateText<'_> {
    /// The order of day and month in the numeric date at `at`, where one of them is above 12.
    pub(super) fn shown_order(&self, at: usize) -> Option<DateOrder> {
        let TokenKind::Mark(mark @ (b'/' | b'-' | b'.')) = self.kind(at + 1) else { return None };
        let (one, two, three) = (self.number(at)?, self.joined(at, mark)?, self.joined(at + 2, mark)?);
        let is_part = |number: Number| number.digits <= 2 && (1..=31).contains(&number.value);
        let is_year = matches!((three.digits, three.value), (4, 1995..=2099) | (2, _));
        if !is_part(one) || !is_part(two) || !is_year {
            return None;
        }
        match (one.value > 12, two.value > 12) {
            // 26-11-20 begins with its year where the last is a day, too.
            (true, false) if three.digits == 4 || three.value > 31 || mark != b'-' => {
                Some(DateOrder::DayFirst)
            }
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// The token before `at`, a comma aside.
    fn skip_back(&self, at: usize) -> Option<usize> {
        let before = at.checked_sub(1)?;
        if self.kind(before).is_mark(b',') { before.checked_sub(1) } else { Some(before) }
    }
}

/// A month number as written: 0 and 13 are no months, which must not look like an ambiguous or a Persian one.
fn real(month: u8) -> u8 {
    if (1..=12).contains(&month) { month } else { 99 }
}
