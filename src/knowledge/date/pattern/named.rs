//! Dates whose month is a word, or a number with a unit.

use super::super::calendar::{Date, Year, minguo_year, short_year, whole_year};
use super::super::date_order::DateOrder;
use super::super::token::{Month, Number, TokenKind, Unit};
use super::{DateText, Match};

impl DateText<'_> {
    /// The year after the month or the day that ends before `at`, and where it ends. `mark` is what joins the
    /// other parts ("15-Jul-26").
    pub(super) fn year_after(&self, at: usize, month: Month, mark: Option<u8>) -> (Year, usize) {
        let mut index = at;
        let mut short = mark.is_some();
        for _ in 0..4 {
            match self.kind(index) {
                TokenKind::Mark(b'.' | b',') | TokenKind::Link => index += 1,
                TokenKind::Mark(b'\'') => {
                    short = true;
                    index += 1;
                }
                TokenKind::Mark(c) if Some(c) == mark => index += 1,
                _ => break,
            }
        }
        match self.number(index) {
            Some(Number { value, digits: 4, .. }) => {
                let end = match self.kind(index + 1) {
                    TokenKind::YearMark => self.skip_mark(index + 2, b'.'),
                    // The year is an ordinal there, as the day is.
                    _ if self.tag.is("hr sr bs") => self.skip_mark(index + 1, b'.'),
                    _ => index + 1,
                };
                (whole_year(value, month.is_persian()), end)
            }
            Some(Number { value, digits: 2, .. })
                if !self.is_head(index) && (self.tag.is("th") || (short && index > at)) =>
            {
                (short_year(value, self.tag.is("th")), index + 1)
            }
            _ => (Year::NOT_STATED, self.skip_mark(at, b'.')),
        }
    }

    /// "15 July 2026", "15 de jul. de 2026", "15. Juli", "15-Jul-26".
    pub(super) fn day_month(&self, at: usize) -> Option<Match> {
        let day = self.day(at).filter(|_| !self.is_tail(at))?;
        let mut index = self.skip(at + 1, TokenKind::Ordinal);
        let mark = match self.tight(index) {
            TokenKind::Mark(c @ (b'-' | b'/')) => Some(c),
            _ => None,
        };
        if mark.is_some() || self.kind(index).is_mark(b'.') {
            index += 1;
        }
        index = self.skip(index, TokenKind::Link);
        let month = self.month(index)?;
        let (year, end) = self.year_after(index + 1, month, mark);
        if year == Year::NOT_STATED
            && let Some(other) = self.month_day(index)
        {
            // "2 Sep 15": "Sep 15" with a year wins; else the language tells.
            return match self.tag.order() {
                _ if other.has_year() => None,
                DateOrder::DayFirst => Some(()),
                DateOrder::MonthFirst | DateOrder::YearFirst => None,
                DateOrder::Unknown => return Some(Match { first: contested(other.first), ..other }),
            }
            .map(|()| Match::one(named(year, month, day), end));
        }
        (!month.shy || year.stated().is_some()).then(|| Match::one(named(year, month, day), end))
    }

    /// "Jul 15, 2026", "Jul. 15".
    pub(super) fn month_day(&self, at: usize) -> Option<Match> {
        let month = self.month(at).filter(|month| !month.shy)?;
        let index = self.skip_mark(at + 1, b'.');
        let day = self.day(index)?;
        let after = self.skip(index + 1, TokenKind::Ordinal);
        let (year, end) = self.year_after(after, month, None);
        if year == Year::NOT_STATED {
            // A weekday that is also a month: "mar 28 jul". Or a number with a fraction.
            let dot = self.skip_mark(after, b'.');
            let link = self.skip(dot, TokenKind::Link);
            if self.month(link).is_some() || self.is_head(index) {
                return None;
            }
        }
        Some(Match { open: year == Year::NOT_STATED, ..Match::one(named(year, month, day), end) })
    }

    /// "2026. július 15.", "2026 Jul 15".
    pub(super) fn year_month_day(&self, at: usize) -> Option<Match> {
        let number = self.number(at).filter(|number| number.digits == 4)?;
        // "2026 m. rugsėjo 20 d.", "2026. július 15."
        let index = self.skip_mark(self.skip(at + 1, TokenKind::YearMark), b'.');
        let index = self.skip_mark(index, b',');
        let index = if index == at + 1 { self.skip_mark(index, b'-') } else { index };
        let month = self.month(index).filter(|month| !month.shy)?;
        let year = whole_year(number.value, month.is_persian());
        year.stated()?;
        let dash = self.skip_mark(index + 1, b'.');
        let dash = self.skip_mark(dash, b'-');
        let day = self.day(dash)?;
        let end = self.skip_mark(dash + 1, b'.');
        Some(Match { open: true, ..Match::one(named(year, month, day), end) })
    }

    /// "2026. gada 15. jūlijs", "2026 ж. 15–20 шілде": the year counts for both ends.
    pub(super) fn year_day_month(&self, at: usize) -> Option<Match> {
        let number = self.number(at).filter(|number| number.digits == 4)?;
        let year = whole_year(number.value, false);
        year.stated()?;
        let mark = self.skip_mark(at + 1, b'.');
        if self.kind(mark) != TokenKind::YearMark {
            return None;
        }
        let index = self.skip_mark(mark + 1, b'.');
        let found = self.days_and_month(index).or_else(|| {
            let first = self.day_month(index)?;
            Some(self.range_from(&first).filter(|range| !range.has_year()).unwrap_or(first))
        })?;
        (!found.has_year()).then_some(Match {
            first: Date { year, ..found.first },
            last: Date { year, ..found.last },
            ..found
        })
    }

    /// "2026年7月15日", "7월 15일".
    pub(super) fn counted(&self, at: usize) -> Option<Match> {
        let (year, index) = if self.kind(at + 1) == TokenKind::Unit(Unit::Year) {
            let Number { value, digits, .. } = self.number(at)?;
            let year = match digits {
                4 => whole_year(value, false),
                2 => short_year(value, false),
                3 if self.tag.is("zh") => minguo_year(value),
                _ => Year::UNREADABLE,
            };
            (year, at + 2)
        } else {
            (Year::NOT_STATED, at)
        };
        let month = self.number(index).filter(|number| number.digits <= 2)?;
        let day = self.day(index + 2)?;
        let units = (self.kind(index + 1), self.kind(index + 3));
        if units != (TokenKind::Unit(Unit::Month), TokenKind::Unit(Unit::Day)) {
            return None;
        }
        let month = u8::try_from(month.value).ok().filter(|month| (1..=12).contains(month))?;
        Some(Match { open: true, ..Match::one(Date { year, month, day }, index + 4) })
    }
}

fn named(year: Year, month: Month, day: u8) -> Date {
    Date { year, month: month.number, day }
}

fn contested(date: Date) -> Date {
    Date { month: 0, ..date }
}
