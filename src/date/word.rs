//! The words in and around dates. All are spelt the way `spelling::fold` leaves them: lower case, Latin letters
//! without marks, no apostrophes, Thai abbreviations without dots, one shape of each Arabic letter.

use super::calendar::PERSIAN_MONTHS;
use super::custom::Tag;
use super::token::{Half, Kind, Month, Unit};
use crate::tables::{Table, lines};
use crate::text::integer;
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

/// What the language settles: rows of a word, its languages, the month, and whether it is an everyday word elsewhere.
fn contested() -> impl Iterator<Item = [&'static str; 4]> {
    lines(Table::Months).nth(13).unwrap_or_default().split(' ').map(|row| {
        let mut cells = row.split(':');
        std::array::from_fn(|_| cells.next().unwrap_or_default())
    })
}

/// What the words of the last lines mean, a line for each.
const AROUND: [Kind; 12] = [
    Kind::Weekday,
    Kind::Link,
    Kind::Ordinal,
    Kind::To,
    Kind::YearMark,
    Kind::Half(Half::Before),
    Kind::Half(Half::After),
    Kind::Unit(Unit::Hour),
    Kind::Unit(Unit::Minute),
    Kind::Unit(Unit::Second),
    Kind::MonthNumber,
    Kind::Zone,
];

/// Those lines.
fn around() -> impl Iterator<Item = (&'static str, Kind)> {
    lines(Table::Months).skip(14).zip(AROUND)
}

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
const PLACES: usize = 2048;

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
        for (words, kind) in around() {
            add(words, kind);
        }
        for [word, ..] in contested() {
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

/// A month whose name the language decides on: the first reading of the language, else an everyday word, else nothing
/// or, where there are several, something that can be read in two ways.
fn asked(word: &str, tag: &Tag<'_>) -> Option<Month> {
    let readings = || contested().filter(|row| row.first() == Some(&word));
    let row = readings().find(|[_, languages, _, shy]| tag.is(languages) || !shy.is_empty());
    let number = match row {
        Some([_, _, number, _]) => u8::try_from(integer(number)?).ok()?,
        None if readings().count() == 1 => return None,
        None => 0,
    };
    Some(Month { number, shy: row.is_some_and(|[_, languages, ..]| !tag.is(languages)) })
}

/// What a folded word means in a date.
pub(super) fn meaning(word: &str, tag: &Tag<'_>) -> Kind {
    // In English it is a Thursday.
    if word == "thu" && tag.is("vi") {
        return Kind::WeekdayNumber;
    }
    if let Some(kind) = known(word, tag) {
        return kind;
    }
    match word.as_bytes() {
        [letter] => return Kind::Letter(*letter),
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

    fn words() -> Vec<&'static str> {
        let mut words: Vec<&str> = months()
            .chain([persian()])
            .chain(around().map(|(words, _)| words))
            .flat_map(|words| words.split(' '))
            .collect();
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
        assert_eq!(lines(Table::Months).count(), 14 + AROUND.len());
        for [word, languages, month, shy] in contested() {
            assert!(!languages.is_empty() && matches!(shy, "" | "?"), "{word}");
            assert!((1..=12).contains(&month.parse::<u8>().unwrap()), "{word}");
        }
    }
}
