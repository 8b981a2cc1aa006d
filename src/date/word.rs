//! The words in and around dates. All are spelt the way `spelling::fold` leaves them: lower case, Latin letters
//! without marks, no apostrophes, Thai abbreviations without dots, one shape of each Arabic letter.

use super::calendar::PERSIAN_MONTHS;
use super::custom::Tag;
use super::token::{Half, Kind, Month, Unit};
use crate::tables::{Table, lines};
use std::cell::Cell;
use std::iter::Take;
use std::str::Lines;

/// Names of the months, a line for each month.
fn months() -> Take<Lines<'static>> {
    lines(Table::Months).take(12)
}

/// The months of the Persian calendar, in order.
fn persian() -> &'static str {
    lines(Table::Months).nth(12).unwrap_or_default()
}

/// Abbreviations that are everyday words elsewhere ("out", "set", "uno"), their languages and the month. In another
/// language they count only in a whole date: day, month, year.
const SHY: &[(&str, &str, u8)] = &[
    ("gen", "it", 1),
    ("uno", "cs", 2),
    ("sub", "tr", 2),
    ("dub", "cs", 4),
    ("mag", "it", 5),
    ("tem", "tr", 7),
    ("sie", "pl", 8),
    ("set", "it pt es", 9),
    ("вер", "uk", 9),
    ("out", "pt", 10),
    ("paz", "pl", 10),
    ("лист", "uk", 11),
    ("des", "id in nb no", 12),
    ("ara", "tr", 12),
];

/// Words that only the language settles: they are different months in different languages, or too common in
/// product names ("LED", "Pro") to be one anywhere else.
const CONTESTED: &[(&str, &str, u8)] = &[
    ("led", "cs", 1),
    ("lip", "pl", 7),
    ("lip", "hr", 6),
    ("srp", "cs", 8),
    ("srp", "hr", 7),
    ("lis", "pl cs", 11),
    ("lis", "hr", 10),
    ("listopad", "pl cs", 11),
    ("listopad", "hr", 10),
    ("listopada", "pl", 11),
    ("listopada", "hr", 10),
    ("pro", "cs hr", 12),
];

/// Other words, each list with what it means.
const OTHERS: &[(&str, Kind)] = &[
    ("de del of nam พศ คศ", Kind::Link),
    ("st nd rd th er e ter", Kind::Ordinal),
    ("to bis al au до по تا 至 hasta ate sampai den do", Kind::To),
    ("г р гг рр r год года", Kind::YearMark),
    ("am ص 오전", Kind::Half(Half::Before)),
    ("pm م 오후", Kind::Half(Half::After)),
    ("h นาฬิกา", Kind::Unit(Unit::Hour)),
    ("min นาที", Kind::Unit(Unit::Minute)),
    ("วินาที", Kind::Unit(Unit::Second)),
    ("thang thg", Kind::MonthNumber),
    ("gmt utc غرينتش جرينتش گرينويچ", Kind::Zone),
];

/// Chinese and Japanese say the half of the day at the end of a run of words without spaces.
const HALVES: &[(&str, Half)] = &[
    ("上午", Half::Before),
    ("凌晨", Half::Before),
    ("清晨", Half::Before),
    ("早上", Half::Before),
    ("午前", Half::Before),
    ("中午", Half::Noon),
    ("下午", Half::After),
    ("晚上", Half::After),
    ("傍晚", Half::After),
    ("午後", Half::After),
];

/// How many places the dictionary has: a power of two, and twice as many as there are words.
const PLACES: usize = 1024;

/// What the tables are to be asked about, since the language decides.
const ASK: Kind = Kind::Month(Month { number: 0, shy: true });

/// A word and what it means; an empty word is a free place.
#[derive(Clone, Copy)]
struct Entry {
    word: &'static str,
    kind: Kind,
}

/// Where a word stands, or the next free place after it (FNV-1a).
fn place(word: &str) -> usize {
    let hash =
        word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    usize::try_from(hash ^ hash >> 16).unwrap_or_default() % PLACES
}

/// Every word of the tables by its place: a date has a few words, and they are asked for with every date.
fn dictionary() -> &'static [Entry] {
    thread_local! {
        static ENTRIES: Cell<&'static [Entry]> = const { Cell::new(&[]) };
    }
    if ENTRIES.get().is_empty() {
        let mut all = vec![Entry { word: "", kind: Kind::Word }; PLACES];
        let mut add = |words: &'static str, kind: Kind| {
            for word in words.split(' ') {
                let mut at = place(word);
                while let Some(entry) = all.get_mut(at) {
                    if entry.word.is_empty() {
                        *entry = Entry { word, kind };
                        break;
                    }
                    at = (at + 1) % PLACES;
                }
            }
        };
        for (number, names) in (1..).zip(months()) {
            add(names, Kind::Month(Month { number, shy: false }));
        }
        for (number, name) in (PERSIAN_MONTHS..).zip(persian().split(' ')) {
            add(name, Kind::Month(Month { number, shy: false }));
        }
        for (words, kind) in OTHERS {
            add(words, *kind);
        }
        for (word, ..) in SHY.iter().chain(CONTESTED) {
            add(word, ASK);
        }
        ENTRIES.set(all.leak());
    }
    ENTRIES.get()
}

/// What a word of the tables means.
fn known(word: &str, tag: &Tag<'_>) -> Option<Kind> {
    let all = dictionary();
    let mut at = place(word);
    loop {
        let entry = all.get(at).filter(|entry| !entry.word.is_empty())?;
        if entry.word == word {
            return if entry.kind == ASK { asked(word, tag).map(Kind::Month) } else { Some(entry.kind) };
        }
        at = (at + 1) % PLACES;
    }
}

/// A month whose name the language decides on.
fn asked(word: &str, tag: &Tag<'_>) -> Option<Month> {
    if let Some(row) = SHY.iter().find(|row| row.0 == word) {
        return Some(Month { number: row.2, shy: !tag.is(row.1) });
    }
    let readings = || CONTESTED.iter().filter(|row| row.0 == word);
    let number = match readings().find(|row| tag.is(row.1)) {
        Some(row) => row.2,
        None if readings().count() == 1 => return None,
        None => 0,
    };
    Some(Month { number, shy: false })
}

/// What a folded word means in a date.
pub(super) fn meaning(word: &str, tag: &Tag<'_>) -> Kind {
    if let Some(kind) = known(word, tag) {
        return kind;
    }
    match word.as_bytes() {
        [letter] => return Kind::Letter(*letter),
        // In English it is a Thursday.
        b"thu" if tag.is("vi") => return Kind::WeekdayNumber,
        // Chinese and Japanese letters begin with one of these.
        [0xe3..=0xe9, ..] => {
            if let Some((_, half)) = HALVES.iter().find(|(end, _)| word.ends_with(end)) {
                return Kind::Half(*half);
            }
        }
        _ => {}
    }
    // Hebrew writes "in", "until" and "from" onto the month.
    if let Some(bare) = word.strip_prefix(['ב', 'ל', 'מ'])
        && let Some(month @ Kind::Month(_)) = known(bare, tag)
    {
        return month;
    }
    Kind::Word
}

#[cfg(test)]
mod tests {
    use super::super::spelling::fold_word;
    use super::*;

    #[test]
    fn every_word_is_spelt_as_the_tokenizer_leaves_it() {
        let lists = months().chain([persian()]).chain(OTHERS.iter().map(|(words, _)| *words));
        let words = lists.flat_map(|list| list.split(' '));
        for word in words.chain(SHY.iter().map(|row| row.0)).chain(CONTESTED.iter().map(|row| row.0)) {
            assert!(!word.is_empty());
            assert_eq!(fold_word(word), word);
        }
    }

    #[test]
    fn a_word_is_in_one_table_only() {
        let mut words: Vec<&str> = months().flat_map(|names| names.split(' ')).collect();
        words.extend(persian().split(' '));
        words.extend(SHY.iter().map(|row| row.0));
        let mut contested: Vec<&str> = CONTESTED.iter().map(|row| row.0).collect();
        contested.dedup();
        words.extend(contested);
        words.extend(OTHERS.iter().flat_map(|(list, _)| list.split(' ')));
        words.sort_unstable();
        for pair in words.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
        assert!(words.len() * 2 <= PLACES, "{} words", words.len());
    }
}
