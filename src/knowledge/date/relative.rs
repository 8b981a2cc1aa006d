//! "today", "yesterday", "3 days ago": `relative.txt` has the wordings of all languages.
//!
//! They are compared word by word, in small letters, without marks on Arabic and Hebrew letters and without
//! punctuation; a row of digits is a word of its own, so that "3日前" is two.

use crate::knowledge::tables::lines;
use crate::knowledge::text::small;
use std::cell::Cell;

/// How long ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ago {
    /// So many days: weeks are counted in days.
    Days(u16),
    /// So many minutes.
    Minutes(u32),
}

/// A wording: its words, and what they mean where `#` is one.
struct Wording {
    words: Vec<&'static str>,
    /// Minutes or days in one of its unit.
    unit: RelativeUnit,
    number: Option<u16>,
}

#[derive(Clone, Copy)]
enum RelativeUnit {
    Minutes(u32),
    Days(u16),
}

/// The wordings by their first word; those that begin with a number stand under `#`.
fn wordings() -> &'static [(&'static str, Vec<Wording>)] {
    thread_local! {
        static WORDINGS: Cell<&'static [(&'static str, Vec<Wording>)]> = const { Cell::new(&[]) };
    }
    if WORDINGS.get().is_empty() {
        let mut all: Vec<(&'static str, Vec<Wording>)> = Vec::new();
        for line in lines(include_str!("relative.txt")) {
            let mut cells = line.split(';');
            let (Some(unit), Some(number), Some(texts)) = (cells.next(), cells.next(), cells.next()) else {
                continue;
            };
            let unit = match unit {
                "minute" => RelativeUnit::Minutes(1),
                "hour" => RelativeUnit::Minutes(60),
                "week" => RelativeUnit::Days(7),
                _ => RelativeUnit::Days(1),
            };
            for text in texts.split('|') {
                let words: Vec<&'static str> = text.split(' ').collect();
                let first = words.first().copied().unwrap_or_default();
                let wording = Wording { words, unit, number: number.parse().ok() };
                match all.iter_mut().find(|(word, _)| *word == first) {
                    Some((_, list)) => list.push(wording),
                    None => all.push((first, vec![wording])),
                }
            }
        }
        WORDINGS.set(all.leak());
    }
    WORDINGS.get()
}

/// A word of the text in small letters, and where it stands.
struct Word {
    text: String,
    from: usize,
    to: usize,
}

fn is_nothing(c: char) -> bool {
    matches!(c,
        '\'' | '\u{2018}' | '\u{2019}' | '\u{ad}' | '\u{61c}' | '\u{64b}'..='\u{652}' | '\u{654}' | '\u{670}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

fn words(text: &str) -> Vec<Word> {
    let mut out: Vec<Word> = Vec::new();
    let mut open = false;
    let mut digit = false;
    for (from, c) in text.char_indices() {
        if is_nothing(c) {
            continue;
        }
        let to = from + c.len_utf8();
        if c.is_whitespace()
            || matches!(c, '.' | ',' | '-' | '\u{5be}' | '·' | '\u{1f}' | ':' | '|' | '،' | '，')
        {
            open = false;
            continue;
        }
        let is_digit = c.is_ascii_digit();
        if !open || digit != is_digit {
            out.push(Word { text: String::new(), from, to });
        }
        (open, digit) = (true, is_digit);
        if let Some(word) = out.last_mut() {
            word.text.push(small(c));
            word.to = to;
        }
    }
    out
}

/// Each wording in the text: where it stands, and how long ago it says.
pub(super) fn find(text: &str) -> Vec<(usize, usize, Ago)> {
    let words = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let Some((length, ago)) = longest(&words, at) else {
            at += 1;
            continue;
        };
        let to = words.get(at + length - 1).map_or(word.to, |last| last.to);
        found.push((word.from, to, ago));
        at += length;
    }
    found
}

/// The longest wording that begins with this word.
fn longest(words: &[Word], at: usize) -> Option<(usize, Ago)> {
    let first = words.get(at)?;
    let is_number = first.text.bytes().all(|byte| byte.is_ascii_digit());
    let key = if is_number { "#" } else { first.text.as_str() };
    let (_, list) = wordings().iter().find(|(word, _)| *word == key)?;
    let fits = |wording: &&Wording| {
        wording.words.iter().enumerate().all(|(nth, wanted)| {
            words.get(at + nth).is_some_and(|word| {
                word.text == *wanted
                    || (*wanted == "#"
                        && word.text.len() <= 3
                        && word.text.bytes().all(|b| b.is_ascii_digit()))
            })
        })
    };
    let best = list.iter().filter(fits).max_by_key(|wording| wording.words.len())?;
    let nth = best.words.iter().position(|word| *word == "#");
    let number = match nth {
        Some(nth) => words.get(at + nth)?.text.parse().ok()?,
        None => best.number?,
    };
    let ago = match best.unit {
        RelativeUnit::Days(unit) => Ago::Days(unit.saturating_mul(number)),
        RelativeUnit::Minutes(unit) => Ago::Minutes(unit.saturating_mul(u32::from(number))),
    };
    Some((best.words.len(), ago))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_wording_is_spelt_as_the_words_of_a_text_are() {
        for (_, list) in wordings() {
            for wording in list {
                let text = wording.words.join(" ").replace('#', "7");
                let again: Vec<String> = words(&text).into_iter().map(|word| word.text).collect();
                let wanted: Vec<String> = wording.words.iter().map(|word| word.replace('#', "7")).collect();
                assert_eq!(again, wanted);
                assert_eq!(text.to_lowercase(), text);
            }
        }
    }

    #[test]
    fn wordings_of_many_languages() {
        for (text, expected) in [
            ("Yesterday, 10:22", Ago::Days(1)),
            ("3 days ago", Ago::Days(3)),
            ("hace 2 días", Ago::Days(2)),
            ("vor 5 Tagen", Ago::Days(5)),
            ("3日前", Ago::Days(3)),
            ("4天前", Ago::Days(4)),
            ("2 дня назад", Ago::Days(2)),
            ("il y a 2 semaines", Ago::Days(14)),
            ("20 minutes ago", Ago::Minutes(20)),
            ("לפני 3 ימים", Ago::Days(3)),
            ("قبل 3 أيام", Ago::Days(3)),
            ("منذ 3 أيام", Ago::Days(3)),
            ("AUJOURD’HUI", Ago::Days(0)),
            ("I går kl. 10", Ago::Days(1)),
            ("avant-hier", Ago::Days(2)),
        ] {
            let found = find(text);
            assert_eq!(found.first().map(|(_, _, ago)| *ago), Some(expected), "{text}");
        }
        assert_eq!(find("Delivered to a neighbor"), []);
    }
}
