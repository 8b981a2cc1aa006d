//! Cuts a text into numbers, words and marks.

use super::calendar::PERSIAN_MONTHS;
use super::custom::Tag;
use super::spelling::{Class, class, fold, is_currency};
use super::word;

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

fn unit(c: char) -> Option<Unit> {
    Some(match c {
        '年' | '년' => Unit::Year,
        '月' | '월' => Unit::Month,
        '日' | '号' | '號' | '일' => Unit::Day,
        '时' | '時' | '시' | '点' | '點' => Unit::Hour,
        '分' | '분' => Unit::Minute,
        '秒' | '초' => Unit::Second,
        _ => return None,
    })
}

/// Whether a new word begins at `next`: pages glue words together ("deliveryDate", "オーダーSep", "周一至").
fn glued(last: char, next: char) -> bool {
    let lower = |c: char| matches!(c, 'a'..='z' | '\u{df}'..='\u{ff}' | 'а'..='џ');
    let upper = |c: char| matches!(c, 'A'..='Z' | '\u{c0}'..='\u{de}' | 'Ѐ'..='Я');
    let asian = |c: char| c >= '\u{2e80}';
    (lower(last) && upper(next)) || asian(last) != asian(next) || next == '至'
}

struct Cutter<'a> {
    tag: &'a Tag<'a>,
    out: Vec<Token>,
    number: Option<Number>,
    word: String,
    /// The last letter of the word as it was written.
    last: char,
    /// A space stands before what comes next, or before the number or word being collected.
    spaced: bool,
    /// Where the number or word being collected begins and ends.
    from: u32,
    to: u32,
    /// Where the character at hand begins and ends.
    here: (u32, u32),
    /// The last word is short and Latin, or ends in a capital: digits glued to it are an identifier.
    label: bool,
}

impl Cutter<'_> {
    fn push(&mut self, kind: TokenKind) {
        self.out.push(Token { kind, spaced: self.spaced, from: self.from, to: self.to });
        self.spaced = false;
    }

    fn flush(&mut self) {
        if let Some(number) = self.number.take() {
            self.push(TokenKind::Number(number));
        }
        if !self.word.is_empty() {
            let kind = word::meaning(&self.word, self.tag);
            self.label = matches!(kind, TokenKind::Word | TokenKind::Weekday | TokenKind::Letter(_))
                && self.last.is_ascii()
                && (self.word.len() <= 3 || self.last.is_ascii_uppercase());
            self.push(kind);
            self.word.clear();
        }
    }

    fn last_kind(&self) -> TokenKind {
        self.out.last().map_or(TokenKind::End, |token| token.kind)
    }

    fn digit(&mut self, digit: u16) {
        if self.number.is_none() {
            self.flush();
            let soiled = match self.last_kind() {
                TokenKind::Mark(c) => c == b'$',
                TokenKind::Word | TokenKind::Weekday | TokenKind::Letter(_) => self.label && !self.spaced,
                _ => false,
            };
            self.number = Some(Number { value: 0, digits: 0, soiled });
            self.from = self.here.0;
        }
        self.to = self.here.1;
        if let Some(number) = &mut self.number {
            number.value = number.value.saturating_mul(10).saturating_add(digit);
            number.digits = number.digits.saturating_add(1);
        }
    }

    fn letter(&mut self, c: char) {
        if self.number.is_some() || (!self.word.is_empty() && glued(self.last, c)) {
            self.flush();
        }
        if self.word.is_empty()
            && let TokenKind::Number(_) = self.last_kind()
            && let Some(unit) = unit(c)
        {
            (self.from, self.to) = self.here;
            self.push(TokenKind::Unit(unit));
            return;
        }
        if self.word.is_empty() {
            self.from = self.here.0;
        }
        self.to = self.here.1;
        self.word.push(fold(c));
        self.last = c;
    }

    fn mark(&mut self, c: char) {
        let in_word = !self.word.is_empty();
        let thai = matches!(self.last, '\u{e00}'..='\u{e7f}');
        // "μ.μ." is one word.
        let greek = matches!(self.word.as_str(), "π" | "μ");
        if in_word && (c == '\'' || (c == '.' && (thai || greek))) {
            self.to = self.here.1;
            return;
        }
        self.flush();
        (self.from, self.to) = self.here;
        if (is_currency(c) || c == '%')
            && !self.spaced
            && let Some(Token { kind: TokenKind::Number(number), .. }) = self.out.last_mut()
        {
            number.soiled = true;
        }
        let ascii = u8::try_from(c).ok().filter(u8::is_ascii).unwrap_or(b'?');
        self.push(TokenKind::Mark(if is_currency(c) { b'$' } else { ascii }));
    }
}

/// Cuts `text` into tokens.
pub(super) fn cut(text: &str, tag: &Tag<'_>) -> Vec<Token> {
    let mut cutter = Cutter {
        tag,
        out: Vec::with_capacity(16),
        number: None,
        word: String::with_capacity(32),
        last: ' ',
        spaced: false,
        from: 0,
        to: 0,
        here: (0, 0),
        label: false,
    };
    for c in text.chars() {
        let start = cutter.here.1;
        cutter.here = (start, start + u32::try_from(c.len_utf8()).unwrap_or(4));
        match class(c) {
            Class::Nothing => {}
            Class::Space => {
                cutter.flush();
                cutter.spaced = true;
            }
            Class::Digit(digit) => cutter.digit(digit),
            Class::Letter(c) => cutter.letter(c),
            Class::Mark(c) => cutter.mark(c),
        }
    }
    cutter.flush();
    cutter.out
}
