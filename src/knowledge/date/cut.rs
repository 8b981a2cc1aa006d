//! Cuts a text into numbers, words and marks.

use super::date_order::Tag;
use super::spelling::{LetterClass, class, fold, is_currency};
use super::token::{Number, Token, TokenKind, Unit};
use super::word;

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
            self.push_word(kind);
            self.word.clear();
        }
    }

    /// The second word of a month is one with the first.
    fn push_word(&mut self, kind: TokenKind) {
        let to = self.to;
        if let Some(first) = self.out.last_mut()
            && let TokenKind::MonthOfTwo(months) = first.kind
            && let Some(month) = word::second_of_two(months, &self.word)
        {
            *first = Token { kind: TokenKind::Month(month), to, ..*first };
            self.spaced = false;
        } else {
            self.push(kind);
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
            LetterClass::Nothing => {}
            LetterClass::Space => {
                cutter.flush();
                cutter.spaced = true;
            }
            LetterClass::Digit(digit) => cutter.digit(digit),
            LetterClass::Letter(c) => cutter.letter(c),
            LetterClass::Mark(c) => cutter.mark(c),
        }
    }
    cutter.flush();
    cutter.out
}
