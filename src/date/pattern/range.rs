//! Ranges: two dates, or two days of one month.

use super::super::calendar::{Date, Year};
use super::super::token::{Kind, Month, Unit};
use super::{Match, Text};

impl Text<'_> {
    fn is_between(&self, index: usize) -> bool {
        matches!(self.kind(index), Kind::Mark(b'-') | Kind::To | Kind::Letter(b'a'))
    }

    /// "15 – 20 July 2026".
    pub(super) fn days_and_month(&self, at: usize) -> Option<Match> {
        let first = self.day(at).filter(|_| !self.is_tail(at))?;
        let index = self.skip(self.skip(at + 1, Kind::Ordinal), Kind::Mark(b'.'));
        if !self.is_between(index) {
            return None;
        }
        // "21.–26.03.2026": the first day alone has its dot.
        let dotted = self.kind(index - 1) == Kind::Mark(b'.');
        let numeric = |at| self.numeric(at).or_else(|| self.pair_alone(at));
        let last = self.day_month(index + 1).or_else(|| numeric(index + 1).filter(|_| dotted))?;
        (first < last.last.day).then_some(Match { first: Date { day: first, ..last.last }, ..last })
    }

    /// "15.07. – 20.08.2026", "7/15 – 7/20": no language would write the first end alone.
    pub(super) fn pair_range(&self, at: usize) -> Option<Match> {
        let first = self.pair(at).filter(|first| self.is_between(first.end))?;
        let other = first.end + 1;
        let last = self.numeric(other).or_else(|| self.pair(other))?;
        Some(Match { first: first.first, ..last })
    }

    /// The other end of a range that begins with `first`.
    pub(super) fn range_from(&self, first: &Match) -> Option<Match> {
        if !self.is_between(first.end) {
            return None;
        }
        let at = first.end + 1;
        if let Some(last) = self.date(at) {
            return Some(Match { first: first.first, ..last });
        }
        if !first.open {
            return None;
        }
        let day = self.day(at).filter(|day| *day > first.last.day && !self.is_head(at))?;
        let whole = Match { last: Date { day, ..first.last }, ..*first };
        // 15日 – 20 is not a range of days, nor is July 15 – 20日.
        let counted = self.kind(first.end - 1) == Kind::Unit(Unit::Day);
        if counted != (self.kind(at + 1) == Kind::Unit(Unit::Day)) {
            return None;
        }
        if counted {
            return Some(Match { end: at + 2, ..whole });
        }
        let month = Month { number: first.last.month, shy: false };
        let (year, end) = self.year_after(self.skip(at + 1, Kind::Ordinal), month, None);
        if first.told() || year == Year::UNTOLD {
            return Some(Match { end: self.skip(at + 1, Kind::Mark(b'.')), ..whole });
        }
        Some(Match {
            first: Date { year, ..whole.first },
            last: Date { year, ..whole.last },
            end,
            open: false,
        })
    }
}
