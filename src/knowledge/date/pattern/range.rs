//! Ranges: two dates, or two days of one month.

use super::super::calendar::{Date, Year};
use super::super::token::{Month, TokenKind, Unit};
use super::{DateText, Match};

impl DateText<'_> {
    /// Where the other end begins, if the first one ends before `at`: a dash or "to", and a weekday on either side.
    fn other_end(&self, at: usize) -> Option<usize> {
        let at = self.after_weekday(at);
        let between =
            matches!(self.kind(at), TokenKind::Mark(b'-') | TokenKind::To | TokenKind::Letter(b'a'));
        between.then(|| self.after_weekday(at + 1))
    }

    /// The index after a weekday at `at`, or `at`: "Fri, ", "pt., ", "sexta-feira, ", ", péntek", "(금)".
    fn after_weekday(&self, at: usize) -> usize {
        let start = self.skip_mark(self.skip_mark(at, b','), b'(');
        let mut index = start;
        while matches!(self.kind(index), TokenKind::Weekday) {
            index += 1;
            if self.tight(index).is_mark(b'-') && matches!(self.tight(index + 1), TokenKind::Weekday) {
                index += 1;
            }
        }
        if index == start {
            return at;
        }
        for mark in *b".)," {
            index = self.skip_mark(index, mark);
        }
        index
    }

    fn is_after_weekday(&self, at: usize) -> bool {
        let mut at = at;
        while let Some(before) = at.checked_sub(1) {
            match self.kind(before) {
                TokenKind::Mark(b'.' | b',') => at = before,
                kind => return kind == TokenKind::Weekday,
            }
        }
        false
    }

    /// "15 – 20 July 2026".
    pub(super) fn days_and_month(&self, at: usize) -> Option<Match> {
        let first = self.day(at).filter(|_| !self.is_tail(at))?;
        let index = self.skip_mark(self.skip(at + 1, TokenKind::Ordinal), b'.');
        // "lun. 29 – mer. 31 déc.": a day alone has its weekday where the other end has one; "2 – Wed, 31 Dec" is a number.
        let other = self.other_end(index).filter(|other| *other == index + 1 || self.is_after_weekday(at))?;
        // "21.–26.03.2026": the first day alone has its dot.
        let dotted = self.kind(index - 1).is_mark(b'.');
        let numeric = |at| self.numeric(at).or_else(|| self.pair_alone(at));
        let last = self.day_month(other).or_else(|| numeric(other).filter(|_| dotted))?;
        (first < last.last.day).then_some(Match { first: Date { day: first, ..last.last }, ..last })
    }

    /// "15.07. – 20.08.2026", "7/15 – 7/20": no language would write the first end alone.
    pub(super) fn pair_range(&self, at: usize) -> Option<Match> {
        let first = self.pair(at)?;
        let other = self.other_end(first.end)?;
        let last = self.numeric(other).or_else(|| self.pair(other))?;
        Some(Match { first: first.first, ..last })
    }

    /// The other end of a range that begins with `first`.
    pub(super) fn range_from(&self, first: &Match) -> Option<Match> {
        let at = self.other_end(first.end)?;
        if let Some(last) = self.date(at) {
            return Some(Match { first: first.first, ..last });
        }
        if !first.open {
            return None;
        }
        let day = self.day(at).filter(|day| *day > first.last.day && !self.is_head(at))?;
        let whole = Match { last: Date { day, ..first.last }, ..*first };
        // 15日 – 20 is not a range of days, nor is July 15 – 20日.
        let counted = self.kind(first.end - 1) == TokenKind::Unit(Unit::Day);
        if counted != (self.kind(at + 1) == TokenKind::Unit(Unit::Day)) {
            return None;
        }
        if counted {
            return Some(Match { end: at + 2, ..whole });
        }
        let month = Month { number: first.last.month, shy: false };
        let (year, end) = self.year_after(self.skip(at + 1, TokenKind::Ordinal), month, None);
        if first.has_year() || year == Year::NOT_STATED {
            return Some(Match { end: self.skip_mark(at + 1, b'.'), ..whole });
        }
        Some(Match {
            first: Date { year, ..whole.first },
            last: Date { year, ..whole.last },
            end,
            open: false,
        })
    }
}
