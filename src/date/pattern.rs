//! Finds dates among the tokens: every shape a date is written in.

use super::calendar::{Date, Found, PERSIAN_MONTHS, Year, minguo_year, short_year, whole_year};
use super::clock;
use super::custom::{Order, Tag};
use super::token::{Kind, Month, Number, Token, Unit};

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

    fn told(&self) -> bool {
        self.last.year != Year::UNTOLD
    }
}

struct Text<'a> {
    tokens: &'a [Token],
    tag: &'a Tag<'a>,
}

/// All dates, in order.
pub(super) fn find(tokens: &[Token], tag: &Tag<'_>) -> Vec<Found> {
    let text = Text { tokens, tag };
    let mut out = Vec::new();
    let (mut at, mut free) = (0, 0);
    while at < tokens.len() {
        let Some(found) = text.date_or_range(at) else {
            at += 1;
            continue;
        };
        let (minute, end) = match text.clock_after(found.end) {
            Some((minute, end)) => (Some(minute), end),
            None => (text.clock_before(at, free), found.end),
        };
        out.push(Found { first: found.first, last: found.last, minute });
        at = end;
        free = end;
    }
    out
}

impl Text<'_> {
    fn kind(&self, index: usize) -> Kind {
        self.tokens.get(index).map_or(Kind::End, |token| token.kind)
    }

    /// The kind at `index`, if no space stands before it.
    fn tight(&self, index: usize) -> Kind {
        self.tokens.get(index).filter(|token| !token.spaced).map_or(Kind::End, |token| token.kind)
    }

    /// The index after `index` if that is `kind`, else `index`.
    fn skip(&self, index: usize, kind: Kind) -> usize {
        if self.kind(index) == kind { index + 1 } else { index }
    }

    fn number(&self, index: usize) -> Option<Number> {
        match self.kind(index) {
            Kind::Number(number) if !number.soiled => Some(number),
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
            Kind::Month(month) => Some(month),
            _ => None,
        }
    }

    /// Whether the number at `index` is the tail of a longer one: 12,50 or 1/2.
    fn is_tail(&self, index: usize) -> bool {
        let number_before = |index: usize| matches!(self.kind(index), Kind::Number(_));
        matches!(self.tight(index), Kind::Number(_))
            && index >= 2
            && matches!(self.tight(index - 1), Kind::Mark(b'.' | b',' | b'/' | b':'))
            && number_before(index - 2)
    }

    /// Whether digits follow at once after a mark: 15.50.
    fn is_head(&self, index: usize) -> bool {
        matches!(self.tight(index + 1), Kind::Mark(b'.' | b',' | b'/' | b':'))
            && matches!(self.tight(index + 2), Kind::Number(_))
    }

    fn date_or_range(&self, at: usize) -> Option<Match> {
        if let Some(range) = self.days_and_month(at).or_else(|| self.pair_range(at)) {
            return Some(range);
        }
        let first = self.date(at)?;
        Some(self.range_from(&first).unwrap_or(first))
    }

    fn date(&self, at: usize) -> Option<Match> {
        match self.kind(at) {
            Kind::Month(_) => self.month_day(at),
            Kind::Number(_) => self
                .numeric(at)
                .or_else(|| self.counted(at))
                .or_else(|| self.year_month_day(at))
                .or_else(|| self.day_month(at))
                .or_else(|| self.pair_alone(at)),
            _ => None,
        }
    }

    /// The year after the month or the day that ends before `at`, and where it ends. `mark` is what joins the
    /// other parts ("15-Jul-26").
    fn year_after(&self, at: usize, month: Month, mark: Option<u8>) -> (Year, usize) {
        let mut index = at;
        let mut short = mark.is_some();
        for _ in 0..4 {
            match self.kind(index) {
                Kind::Mark(b'.' | b',') | Kind::Link => index += 1,
                Kind::Mark(b'\'') => {
                    short = true;
                    index += 1;
                }
                Kind::Mark(c) if Some(c) == mark => index += 1,
                _ => break,
            }
        }
        match self.number(index) {
            Some(Number { value, digits: 4, .. }) => {
                let end = match self.kind(index + 1) {
                    Kind::YearMark => self.skip(index + 2, Kind::Mark(b'.')),
                    _ => index + 1,
                };
                (whole_year(value, month.is_persian()), end)
            }
            Some(Number { value, digits: 2, .. })
                if !self.is_head(index) && (self.tag.is("th") || (short && index > at)) =>
            {
                (short_year(value, self.tag.is("th")), index + 1)
            }
            _ => (Year::UNTOLD, self.skip(at, Kind::Mark(b'.'))),
        }
    }

    /// "15 July 2026", "15 de jul. de 2026", "15. Juli", "15-Jul-26".
    fn day_month(&self, at: usize) -> Option<Match> {
        let day = self.day(at).filter(|_| !self.is_tail(at))?;
        let mut index = self.skip(at + 1, Kind::Ordinal);
        let mark = match self.tight(index) {
            Kind::Mark(c @ (b'-' | b'/')) => Some(c),
            _ => None,
        };
        if mark.is_some() || self.kind(index) == Kind::Mark(b'.') {
            index += 1;
        }
        index = self.skip(index, Kind::Link);
        let month = self.month(index)?;
        let (year, end) = self.year_after(index + 1, month, mark);
        if year == Year::UNTOLD
            && let Some(other) = self.month_day(index)
        {
            // "2 Sep 15": "Sep 15" with a year wins; else the language tells.
            return match self.tag.order() {
                _ if other.told() => None,
                Order::DayFirst => Some(()),
                Order::MonthFirst | Order::YearFirst => None,
                Order::Unknown => return Some(Match { first: contested(other.first), ..other }),
            }
            .map(|()| Match::one(named(year, month, day), end));
        }
        (!month.shy || year.told().is_some()).then(|| Match::one(named(year, month, day), end))
    }

    /// "Jul 15, 2026", "Jul. 15".
    fn month_day(&self, at: usize) -> Option<Match> {
        let month = self.month(at).filter(|month| !month.shy)?;
        let index = self.skip(at + 1, Kind::Mark(b'.'));
        let day = self.day(index)?;
        let after = self.skip(index + 1, Kind::Ordinal);
        let (year, end) = self.year_after(after, month, None);
        if year == Year::UNTOLD {
            // A weekday that is also a month: "mar 28 jul". Or a number with a fraction.
            let dot = self.skip(after, Kind::Mark(b'.'));
            let link = self.skip(dot, Kind::Link);
            if self.month(link).is_some() || self.is_head(index) {
                return None;
            }
        }
        Some(Match { open: year == Year::UNTOLD, ..Match::one(named(year, month, day), end) })
    }

    /// "2026. július 15.", "2026 Jul 15".
    fn year_month_day(&self, at: usize) -> Option<Match> {
        let number = self.number(at).filter(|number| number.digits == 4)?;
        let index = self.skip(self.skip(at + 1, Kind::Mark(b'.')), Kind::Mark(b','));
        let index = if index == at + 1 { self.skip(index, Kind::Mark(b'-')) } else { index };
        let month = self.month(index).filter(|month| !month.shy)?;
        let year = whole_year(number.value, month.is_persian());
        year.told()?;
        let dash = self.skip(index + 1, Kind::Mark(b'.'));
        let dash = self.skip(dash, Kind::Mark(b'-'));
        let day = self.day(dash)?;
        let end = self.skip(dash + 1, Kind::Mark(b'.'));
        Some(Match { open: true, ..Match::one(named(year, month, day), end) })
    }

    /// "2026年7月15日", "7월 15일".
    fn counted(&self, at: usize) -> Option<Match> {
        let (year, index) = if self.kind(at + 1) == Kind::Unit(Unit::Year) {
            let Number { value, digits, .. } = self.number(at)?;
            let year = match digits {
                4 => whole_year(value, false),
                2 => short_year(value, false),
                3 if self.tag.is("zh") => minguo_year(value),
                _ => Year::UNREADABLE,
            };
            (year, at + 2)
        } else {
            (Year::UNTOLD, at)
        };
        let month = self.number(index).filter(|number| number.digits <= 2)?;
        let day = self.day(index + 2)?;
        let units = (self.kind(index + 1), self.kind(index + 3));
        if units != (Kind::Unit(Unit::Month), Kind::Unit(Unit::Day)) {
            return None;
        }
        let month = u8::try_from(month.value).ok().filter(|month| (1..=12).contains(month))?;
        Some(Match { open: true, ..Match::one(Date { year, month, day }, index + 4) })
    }

    /// The number after `index` and the mark between, as the parts of a numeric date are joined.
    fn joined(&self, index: usize, mark: u8) -> Option<Number> {
        if self.kind(index + 1) != Kind::Mark(mark) {
            return None;
        }
        let before = self.tight(index + 1) != Kind::End;
        let after = self.tight(index + 2) != Kind::End;
        let fits = match mark {
            b'.' => before,
            b'/' => before == after,
            _ => before && after,
        };
        self.number(index + 2).filter(|_| fits)
    }

    /// "2026-07-15", "15.07.2026", "7/15/26", "2026. 7. 15.".
    fn numeric(&self, at: usize) -> Option<Match> {
        let Kind::Mark(mark @ (b'/' | b'-' | b'.')) = self.kind(at + 1) else { return None };
        let (one, two, three) = (self.number(at)?, self.joined(at, mark)?, self.joined(at + 2, mark)?);
        let chained = matches!(self.tight(at), Kind::Number(_))
            && at >= 2
            && matches!(self.tight(at - 1), Kind::Mark(before) if before == mark || before != b'-')
            && matches!(self.kind(at - 2), Kind::Number(_));
        let goes_on = self.tight(at + 5) == Kind::Mark(mark) && matches!(self.tight(at + 6), Kind::Number(_));
        if chained || goes_on {
            return None;
        }
        let end = at + 5;
        let end = if mark == b'.' { self.skip(end, Kind::Mark(b'.')) } else { end };
        let date = self.ordered(one, two, three, mark)?;
        Some(Match::one(date, end))
    }

    fn ordered(&self, one: Number, two: Number, three: Number, mark: u8) -> Option<Date> {
        let short = |number: Number| u8::try_from(number.value).ok().filter(|_| number.digits <= 2);
        let (two, persian) = (short(two)?, self.tag.is("fa"));
        if one.digits == 4 {
            let day = short(three)?;
            let persian = persian && whole_year(one.value, true).told().is_some();
            let year = whole_year(one.value, persian);
            year.told()?;
            let month = real(two) + if persian { PERSIAN_MONTHS - 1 } else { 0 };
            return Some(Date { year, month, day });
        }
        let (first, order) = (short(one)?, self.tag.order());
        if order == Order::YearFirst && three.digits <= 2 {
            let date = Date { year: short_year(one.value, false), month: real(two), day: short(three)? };
            return (!persian).then_some(date);
        }
        let year = match three.digits {
            4 => whole_year(three.value, false),
            2 => short_year(three.value, self.tag.is("th")),
            _ => return None,
        };
        year.told()?;
        let (month, day) = match self.tag.order_before_year(mark) {
            _ if first > 12 && two <= 12 => (two, first),
            _ if two > 12 && first <= 12 => (first, two),
            _ if first == two => (first, two),
            Order::DayFirst => (two, first),
            Order::MonthFirst => (first, two),
            Order::YearFirst | Order::Unknown => return Some(Date { year, month: 0, day: first }),
        };
        Some(Date { year, month: real(month), day })
    }

    /// Day and month as numbers, in the order of the language: "15/07", "15.07.".
    fn pair(&self, at: usize) -> Option<Match> {
        let Kind::Mark(mark @ (b'/' | b'.')) = self.kind(at + 1) else { return None };
        let one = u8::try_from(self.number(at).filter(|_| !self.is_tail(at))?.value).ok()?;
        let two = u8::try_from(self.joined(at, mark).filter(|_| !self.is_head(at + 2))?.value).ok()?;
        let end = if mark == b'.' { at + 4 } else { at + 3 };
        if mark == b'.' && self.tight(at + 3) != Kind::Mark(b'.') {
            return None;
        }
        let (month, day) = match self.tag.order() {
            Order::DayFirst => (two, one),
            Order::MonthFirst | Order::YearFirst => (one, two),
            Order::Unknown => return None,
        };
        let real = (1..=12).contains(&month) && (1..=31).contains(&day);
        real.then_some(Match::one(Date { year: Year::UNTOLD, month, day }, end))
    }

    /// A pair that stands alone, only where a language writes dates so and nothing else looks like it: "15/07" in
    /// Portuguese, "15. 7." in Czech, Slovak and German.
    fn pair_alone(&self, at: usize) -> Option<Match> {
        let pair = self.pair(at)?;
        let fits = if self.kind(at + 1) == Kind::Mark(b'.') {
            self.tag.is("cs sk de")
        } else {
            // "1/12" can also be the first of twelve instalments.
            let alone = self.tokens.len() == 3 && self.tag.is_in("PT");
            let after_weekday =
                at >= 2 && self.kind(at - 1) == Kind::Mark(b',') && self.kind(at - 2) == Kind::Word;
            let two = |index| self.number(index).is_some_and(|number| number.digits == 2);
            self.tag.is("pt") && (two(at) || alone || after_weekday) && two(at + 2)
        };
        fits.then_some(pair)
    }

    fn is_between(&self, index: usize) -> bool {
        matches!(self.kind(index), Kind::Mark(b'-') | Kind::To | Kind::Letter(b'a'))
    }

    /// "15 – 20 July 2026".
    fn days_and_month(&self, at: usize) -> Option<Match> {
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
    fn pair_range(&self, at: usize) -> Option<Match> {
        let first = self.pair(at).filter(|first| self.is_between(first.end))?;
        let other = first.end + 1;
        let last = self.numeric(other).or_else(|| self.pair(other))?;
        Some(Match { first: first.first, ..last })
    }

    /// The other end of a range that begins with `first`.
    fn range_from(&self, first: &Match) -> Option<Match> {
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

    /// The time that belongs to the date which ends before `at`, and where it ends.
    fn clock_after(&self, at: usize) -> Option<(u16, usize)> {
        let mut words = 0;
        let mut index = at;
        loop {
            match self.kind(index) {
                Kind::Clock(minute) => return Some((minute, index + 1)),
                Kind::Number(_) if self.tag.dotted_clock() => return clock::marked(self.tokens, index, b'.'),
                Kind::Word | Kind::Letter(_) | Kind::Link | Kind::To | Kind::Unit(_) => words += 1,
                // "Paz" is Sunday in Turkish and October in Polish.
                Kind::Month(month) if month.shy => words += 1,
                Kind::Mark(b',' | b'.' | b'|' | b'(' | b')' | b'[' | b']' | b'-') | Kind::Zone => {}
                _ => return None,
            }
            if words > WORDS_BEFORE_CLOCK {
                return None;
            }
            index += 1;
        }
    }

    /// The time right before the date that begins at `at`; `free` is the first token no other date has taken.
    fn clock_before(&self, at: usize, free: usize) -> Option<u16> {
        let most = if self.tag.is("vi") { WORDS_AFTER_CLOCK } else { 0 };
        let mut words = 0;
        for index in (free..at).rev() {
            match self.kind(index) {
                Kind::Clock(minute) => return Some(minute),
                Kind::Word | Kind::Letter(_) | Kind::Link | Kind::To => words += 1,
                Kind::Mark(b',' | b'|' | b'(' | b')' | b'[' | b']') | Kind::Zone => {}
                _ => return None,
            }
            if words > most {
                return None;
            }
        }
        None
    }
}

fn named(year: Year, month: Month, day: u8) -> Date {
    Date { year, month: month.number, day }
}

fn contested(date: Date) -> Date {
    Date { month: 0, ..date }
}

/// A month number as told: 0 and 13 are no months, which must not look like an ambiguous or a Persian one.
fn real(month: u8) -> u8 {
    if (1..=12).contains(&month) { month } else { 99 }
}
