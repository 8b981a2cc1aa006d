//! Cuts a text into numbers, words and marks, and irons out how they are spelt.

use super::calendar::PERSIAN_MONTHS;
use super::custom::Tag;
use super::word;

/// A token and whether a space stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub kind: Kind,
    pub spaced: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
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
    Word,
    /// Before the first and after the last.
    End,
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

/// The zeros of the scripts whose digits are read.
const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}'];

/// Latin letters from U+00C0 to U+017F without their marks.
const LATIN: &[u8] = b"aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty\
aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// Latin letters from U+1EA0 to U+1EF9, the Vietnamese ones, without their marks.
const VIETNAMESE: &[u8] =
    b"aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy";

enum Class {
    Nothing,
    Space,
    Digit(u16),
    Letter(char),
    Mark(char),
}

/// Full-width forms as ASCII, dashes and Asian punctuation as their plain brothers.
fn plain(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5d}' => u32::from(c).checked_sub(0xfee0).and_then(char::from_u32).unwrap_or(c),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{301c}' | '\u{ff5e}' | '~' => '-',
        '\u{60c}' | '\u{3001}' => ',',
        '\u{2044}' => '/',
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{5f3}' | '`' => '\'',
        _ => c,
    }
}

fn from_table(table: &[u8], first: u32, c: char) -> char {
    let index = usize::try_from(u32::from(c) - first).unwrap_or(usize::MAX);
    table.get(index).copied().map_or(c, char::from)
}

/// One shape of each letter: lower case and, in Latin, Cyrillic and Arabic, without marks. Turkish İ and ı are
/// both i, so that "KASIM" is "Kasım".
fn fold(c: char) -> char {
    let shifted = |by: u32| char::from_u32(u32::from(c) + by).unwrap_or(c);
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        '\u{c0}'..='\u{17f}' => from_table(LATIN, 0xc0, c),
        '\u{1ea0}'..='\u{1ef9}' => from_table(VIETNAMESE, 0x1ea0, c),
        'Ș' | 'ș' => 's',
        'Ț' | 'ț' => 't',
        'Ơ' | 'ơ' => 'o',
        'Ư' | 'ư' => 'u',
        'Й' | 'й' => 'и',
        'Ё' | 'ё' => 'е',
        'Ї' | 'ї' => 'і',
        'А'..='Я' => shifted(32),
        'Ѐ'..='Џ' => shifted(80),
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        '\u{95e}' => '\u{92b}',
        _ => c,
    }
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '¢' | '€' | '\u{e3f}' | '\u{20a0}'..='\u{20cf}' | '#' | '№')
}

fn class(c: char) -> Class {
    if let Some(digit) = ZEROS.iter().find_map(|zero| {
        let value = u32::from(c).checked_sub(u32::from(*zero))?;
        (value < 10).then(|| u16::try_from(value).ok()).flatten()
    }) {
        return Class::Digit(digit);
    }
    match c {
        // Direction marks and joiners, soft hyphens, marks on letters (of texts in decomposed form, too),
        // ordinal signs, the Devanagari abbreviation sign.
        '\u{ad}'
        | '\u{aa}'
        | '\u{ba}'
        | '°'
        | '\u{61c}'
        | '\u{feff}'
        | '\u{970}'
        | '\u{93c}'
        | '\u{640}'
        | '\u{670}'
        | '\u{300}'..='\u{36f}'
        | '\u{64b}'..='\u{65f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' => Class::Nothing,
        _ if c.is_whitespace() => Class::Space,
        'a'..='z' | 'A'..='Z' => Class::Letter(c),
        '\0'..='\u{bf}'
        | '×'
        | '÷'
        | '\u{61b}'
        | '\u{61f}'
        | '\u{66a}'..='\u{66d}'
        | '\u{6d4}'
        | '\u{e3f}'
        | '\u{2000}'..='\u{2bff}'
        | '\u{3000}'..='\u{303f}'
        | '\u{fe30}'..='\u{fe4f}' => Class::Mark(c),
        _ => Class::Letter(c),
    }
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

/// Whether a new word begins at `next`: pages glue words together ("deliveryDate", "オーダーSep").
fn glued(last: char, next: char) -> bool {
    let lower = |c: char| matches!(c, 'a'..='z' | '\u{df}'..='\u{ff}' | 'а'..='џ');
    let upper = |c: char| matches!(c, 'A'..='Z' | '\u{c0}'..='\u{de}' | 'Ѐ'..='Я');
    let asian = |c: char| c >= '\u{2e80}';
    (lower(last) && upper(next)) || asian(last) != asian(next)
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
    /// The last word is short and Latin, or ends in a capital: digits glued to it are an identifier.
    label: bool,
}

impl Cutter<'_> {
    fn push(&mut self, kind: Kind) {
        self.out.push(Token { kind, spaced: self.spaced });
        self.spaced = false;
    }

    fn flush(&mut self) {
        if let Some(number) = self.number.take() {
            self.push(Kind::Number(number));
        }
        if !self.word.is_empty() {
            let kind = word::meaning(&self.word, self.tag);
            self.label = matches!(kind, Kind::Word | Kind::Letter(_))
                && self.last.is_ascii()
                && (self.word.len() <= 3 || self.last.is_ascii_uppercase());
            self.push(kind);
            self.word.clear();
        }
    }

    fn last_kind(&self) -> Kind {
        self.out.last().map_or(Kind::End, |token| token.kind)
    }

    fn digit(&mut self, digit: u16) {
        if self.number.is_none() {
            self.flush();
            let soiled = match self.last_kind() {
                Kind::Mark(c) => c == b'$',
                Kind::Word | Kind::Letter(_) => self.label && !self.spaced,
                _ => false,
            };
            self.number = Some(Number { value: 0, digits: 0, soiled });
        }
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
            && let Kind::Number(_) = self.last_kind()
            && let Some(unit) = unit(c)
        {
            self.push(Kind::Unit(unit));
            return;
        }
        self.word.push(fold(c));
        self.last = c;
    }

    fn mark(&mut self, c: char) {
        let in_word = !self.word.is_empty();
        let thai = matches!(self.last, '\u{e00}'..='\u{e7f}');
        if in_word && (c == '\'' || (c == '.' && thai)) {
            return;
        }
        self.flush();
        if (is_currency(c) || c == '%')
            && !self.spaced
            && let Some(Token { kind: Kind::Number(number), .. }) = self.out.last_mut()
        {
            number.soiled = true;
        }
        let ascii = u8::try_from(c).ok().filter(u8::is_ascii).unwrap_or(b'?');
        self.push(Kind::Mark(if is_currency(c) { b'$' } else { ascii }));
    }
}

/// Cuts `text` into tokens.
pub(super) fn cut(text: &str, tag: &Tag<'_>) -> Vec<Token> {
    let mut cutter = Cutter {
        tag,
        out: Vec::new(),
        number: None,
        word: String::new(),
        last: ' ',
        spaced: false,
        label: false,
    };
    for c in text.chars() {
        match class(plain(c)) {
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

/// A word as `cut` would hand it to the tables.
#[cfg(test)]
pub(super) fn fold_word(word: &str) -> String {
    word.chars().filter(|c| !matches!(class(plain(*c)), Class::Nothing)).map(fold).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letter_tables_cover_their_ranges() {
        assert_eq!(LATIN.len(), 0x180 - 0xc0);
        assert_eq!(VIETNAMESE.len(), 0x1efa - 0x1ea0);
        for (text, folded) in [
            ("ŠUBAT", "subat"),
            ("Şubat", "subat"),
            ("Kasım", "kasim"),
            ("AĞUSTOS", "agustos"),
            ("Août", "aout"),
            ("září", "zari"),
            ("ŘÍJNA", "rijna"),
            ("październik", "pazdziernik"),
            ("března", "brezna"),
            ("tháng", "thang"),
            ("năm", "nam"),
            ("đến", "den"),
            ("Thứ", "thu"),
            ("červenec", "cervenec"),
            ("ЛИПНЯ", "липня"),
            ("Май", "маи"),
            ("أبريل", "ابريل"),
            ("ſ", "s"),
            ("ž", "z"),
            ("ű", "u"),
        ] {
            assert_eq!(fold_word(text), folded);
        }
    }
}
