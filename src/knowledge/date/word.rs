//! The words in and around dates. All are spelt the way `spelling::fold` leaves them: lower case, Latin letters
//! without marks, no apostrophes, Thai abbreviations without dots, one shape of each Arabic letter.

use super::calendar::PERSIAN_MONTHS;
use super::date_order::Tag;
use super::token::{Half, Month, TokenKind, Unit};
use crate::knowledge::tables::lines;
use std::cell::Cell;

/// The line of the Persian calendar's months, which come in order. Before it are those of all others.
const PERSIAN: u8 = 12;

/// The line of what the language settles. After it are those of [`AROUND`].
const CONTESTED: u8 = 13;

/// A row of what the language settles: a word, its languages, the month, and whether it is an everyday word elsewhere.
fn cells(row: &'static str) -> [&'static str; 4] {
    let mut cells = row.split(':');
    std::array::from_fn(|_| cells.next().unwrap_or_default())
}

/// What the words of the last lines mean, a line for each.
const AROUND: [TokenKind; 13] = [
    TokenKind::Weekday,
    TokenKind::Link,
    TokenKind::Ordinal,
    TokenKind::To,
    TokenKind::YearMark,
    TokenKind::Half(Half::Before),
    TokenKind::Half(Half::Noon),
    TokenKind::Half(Half::After),
    TokenKind::Unit(Unit::Hour),
    TokenKind::Unit(Unit::Minute),
    TokenKind::Unit(Unit::Second),
    TokenKind::MonthNumber,
    TokenKind::Zone,
];

/// How many places the dictionary has: a power of two, and twice as many as there are words.
const PLACES: usize = 4096;

/// What a word means.
#[derive(Clone, Copy)]
enum Meaning {
    Always(TokenKind),
    /// The language decides: the rows of [`CONTESTED`] that begin with this word's.
    Contested(&'static str),
}

/// A word and what it means; an empty word is a free place.
#[derive(Clone, Copy)]
struct DateWord {
    word: &'static str,
    meaning: Meaning,
}

/// Where a word stands, or the next free place after it (FNV-1a).
fn place(word: &str) -> usize {
    let hash =
        word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    usize::try_from(hash ^ hash >> 16).unwrap_or_default() % PLACES
}

/// Names of months and the words around dates, of all languages.
const MONTHS: &str = include_str!("months.txt");

/// Every word of the tables by its place: a date has a few words, and they are asked for with every date.
fn dictionary() -> &'static [DateWord] {
    thread_local! {
        static ENTRIES: Cell<&'static [DateWord]> = const { Cell::new(&[]) };
    }
    if ENTRIES.get().is_empty() {
        let all =
            Box::leak(Box::new([DateWord { word: "", meaning: Meaning::Always(TokenKind::Word) }; PLACES]));
        let month = |number| Meaning::Always(TokenKind::Month(Month { number, shy: false }));
        for (index, words) in (0..).zip(lines(MONTHS)) {
            let mut rest = words;
            for (nth, word) in words.split(' ').enumerate() {
                let meaning = match index {
                    0..12_u8 => month(index + 1),
                    PERSIAN => month(u8::try_from(nth).map_or(0, |nth| nth + PERSIAN_MONTHS)),
                    CONTESTED => Meaning::Contested(rest),
                    _ => Meaning::Always(
                        AROUND.get(usize::from(index - CONTESTED) - 1).copied().unwrap_or(TokenKind::Word),
                    ),
                };
                rest = rest.get(word.len() + 1..).unwrap_or_default();
                let [word, ..] = cells(word);
                let mut at = place(word);
                while all.get(at).is_some_and(|entry| !entry.word.is_empty()) {
                    at = (at + 1) % PLACES;
                }
                if let Some(entry) = all.get_mut(at) {
                    *entry = DateWord { word, meaning };
                }
            }
        }
        ENTRIES.set(all);
    }
    ENTRIES.get()
}

/// Months of two words of which the first names two, in Arabic of the Levant and of Iraq: the first word, and the months that
/// "the first" and "the second" make of it.
const IN_TWO_WORDS: [(&str, [u8; 2]); 2] = [("تشرين", [10, 11]), ("كانون", [12, 1])];

/// "The first" and "the second" behind such a word.
const FIRST_AND_SECOND: [[&str; 2]; 2] = [["الاول", "اول"], ["الثاني", "ثاني"]];

/// The month that a word makes of the first one of its two.
pub(super) fn second_of_two(months: [u8; 2], word: &str) -> Option<Month> {
    let which = FIRST_AND_SECOND.iter().position(|words| words.contains(&word))?;
    months.get(which).map(|number| Month { number: *number, shy: false })
}

/// What a word of the tables means.
fn in_tables(word: &str, tag: &Tag<'_>) -> Option<TokenKind> {
    let all = dictionary();
    let mut at = place(word);
    loop {
        let entry = all.get(at).filter(|entry| !entry.word.is_empty())?;
        if entry.word == word {
            return match entry.meaning {
                Meaning::Always(kind) => Some(kind),
                Meaning::Contested(rows) => asked(word, rows, tag).map(TokenKind::Month),
            };
        }
        at = (at + 1) % PLACES;
    }
}

/// A month whose name the language decides on: the first reading of the language, else an everyday word, else nothing
/// or, where there are several, something that can be read in two ways.
fn asked(word: &str, rows: &'static str, tag: &Tag<'_>) -> Option<Month> {
    let readings = || rows.split(' ').map(cells).take_while(|[first, ..]| *first == word);
    let row = readings().find(|[_, languages, _, shy]| tag.is(languages) || !shy.is_empty());
    let number = match row {
        Some([_, _, number, _]) => number.parse().ok()?,
        None if readings().count() == 1 => return None,
        None => 0,
    };
    Some(Month { number, shy: row.is_some_and(|[_, languages, ..]| !tag.is(languages)) })
}

/// What a folded word means in a date.
pub(super) fn meaning(word: &str, tag: &Tag<'_>) -> TokenKind {
    // In English it is a Thursday.
    if word == "thu" && tag.is("vi") {
        return TokenKind::WeekdayNumber;
    }
    // A weekday in Indonesian.
    if word == "sen" && tag.is("az") {
        return TokenKind::Month(Month { number: 9, shy: false });
    }
    // "To" in Polish and Croatian.
    if word == "do" && tag.is("de nl") {
        return TokenKind::Weekday;
    }
    // Elsewhere it is what stands after a day.
    if word == "st" && tag.is("lt sk cs") {
        return TokenKind::Weekday;
    }
    // Thursday; elsewhere between two dates.
    if word == "to" && tag.is("fi da nb no") {
        return TokenKind::Weekday;
    }
    // "08u30"; elsewhere "in".
    if word == "u" && tag.is("nl") {
        return TokenKind::Unit(Unit::Hour);
    }
    // "2026 m. rugsėjo 20 d.", "2026. g. 20. sept.".
    if (word == "m" && tag.is("lt")) || (word == "g" && tag.is("lv")) {
        return TokenKind::YearMark;
    }
    if let Some(kind) = in_tables(word, tag) {
        return kind;
    }
    if let Some((_, months)) = IN_TWO_WORDS.iter().find(|(first, _)| *first == word) {
        return TokenKind::MonthOfTwo(*months);
    }
    match word.as_bytes() {
        [letter] => return TokenKind::Letter(*letter),
        // Chinese and Japanese say the half of the day in the last two of a run of letters without spaces; each letter is
        // three bytes, which begin with one of these.
        [0xe3..=0xe9, ..] => {
            let end = word.len().checked_sub(6).and_then(|at| word.get(at..));
            if let Some(half @ TokenKind::Half(_)) = end.and_then(|end| in_tables(end, tag)) {
                return half;
            }
        }
        _ => {}
    }
    // Hebrew writes "in", "until" and "from" onto the month.
    if let Some(bare) = word.strip_prefix(['ב', 'ל', 'מ'])
        && let Some(month @ TokenKind::Month(_)) = in_tables(bare, tag)
    {
        return month;
    }
    TokenKind::Word
}

#[cfg(test)]
mod tests {
    use super::super::spelling::fold_word;
    use super::*;

    fn contested() -> impl Iterator<Item = [&'static str; 4]> {
        lines(MONTHS).nth(usize::from(CONTESTED)).unwrap().split(' ').map(cells)
    }

    fn words() -> Vec<&'static str> {
        let mut words: Vec<&str> =
            lines(MONTHS).flat_map(|words| words.split(' ')).filter(|word| !word.contains(':')).collect();
        let mut contested: Vec<&str> = contested().map(|[word, ..]| word).collect();
        contested.dedup();
        words.extend(contested);
        words
    }

    #[test]
    fn every_word_is_spelt_as_the_tokenizer_leaves_it() {
        for word in words() {
            assert!(!word.is_empty());
            assert_eq!(fold_word(word), word);
        }
    }

    #[test]
    fn a_word_is_in_one_line_only() {
        let mut words = words();
        words.sort_unstable();
        for pair in words.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
        assert!(words.len() * 2 <= PLACES, "{} words", words.len());
        assert_eq!(lines(MONTHS).count(), 14 + AROUND.len());
        for [word, languages, month, shy] in contested() {
            assert!(!languages.is_empty() && matches!(shy, "" | "?"), "{word}");
            assert!((1..=12).contains(&month.parse::<u8>().unwrap()), "{word}");
        }
    }
}
