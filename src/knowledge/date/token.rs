//! The numbers, words and marks of a text.

use super::calendar::PERSIAN_MONTHS;

/// A token and whether a space stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: TokenKind,
    pub spaced: bool,
    /// Where it stands in the text, in bytes.
    pub from: u32,
    pub to: u32,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Number(Number),
    Month(Month),
    /// Punctuation in ASCII: all dashes and tildes are '-', all currencies '$', what has no place in dates '?'.
    Mark(u8),
    /// "de", "of": may stand between day, month and year.
    Link,
    /// "th", "er": may stand after a day.
    Ordinal,
    /// "to": between the ends of a range.
    To,
    /// "г.", "r.": may stand after a year.
    YearMark,
    /// 年, 월: what the number before it counts.
    Unit(Unit),
    /// AM or PM.
    Half(Half),
    /// "thg": the month is the number after it.
    MonthNumber,
    /// "تشرين": the month is one of these two, as the word after it says.
    MonthOfTwo([u8; 2]),
    /// "Thứ": the weekday is the number after it.
    WeekdayNumber,
    /// GMT, with or without an offset.
    Zone,
    /// A time of day, in minutes since midnight.
    Clock(u16),
    /// A word of one ASCII letter.
    Letter(u8),
    /// "Fri", "(금)".
    Weekday,
    Word,
    /// Before the first and after the last.
    End,
}

impl TokenKind {
    /// Whether it is this mark. (Comparing two kinds takes longer, and there are many marks.)
    pub fn is_mark(self, mark: u8) -> bool {
        matches!(self, TokenKind::Mark(found) if found == mark)
    }
}

/// Digits in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// Saturates.
    pub value: u16,
    /// How many digits; saturates.
    pub digits: u8,
    /// It is a price, a share or part of an identifier: never a day or a year.
    pub soiled: bool,
}

/// A month by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Month {
    /// As in `calendar::Date`.
    pub number: u8,
    /// The word is an everyday one in this language.
    pub shy: bool,
}

impl Month {
    /// Whether it is one of the Persian calendar.
    pub fn is_persian(self) -> bool {
        self.number >= PERSIAN_MONTHS
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Before,
    Noon,
    After,
}
