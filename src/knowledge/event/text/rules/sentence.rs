//! Where sentences end, and whether one has a word of a list.

use crate::knowledge::text::is_unspaced;

/// Where a sentence ends.
pub(super) const SENTENCE_ENDS: [char; 8] = ['.', ';', '!', '|', '\n', '。', '；', '…'];

/// Stands before what ends a word, in a list.
const ENDS: char = '~';

/// The parts of a text that end at one of these signs, but for a point within a number.
pub(super) fn sentences<'t>(words: &'t str, ends: &[char]) -> Vec<&'t str> {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, end) in words.match_indices(ends) {
        let (before, behind) = (words.get(..at), words.get(at + end.len()..));
        let is_in_number = end == "."
            && is_digit(before.and_then(|text| text.chars().next_back()))
            && is_digit(behind.and_then(|text| text.chars().next()));
        if !is_in_number {
            parts.push(words.get(from..at).unwrap_or_default());
            from = at + end.len();
        }
    }
    parts.push(words.get(from..).unwrap_or_default());
    parts
}

/// A sentence as it is compared.
pub(super) struct Sentence<'a> {
    text: &'a str,
    words: Vec<&'a str>,
    /// A bit for each ASCII letter that one of its words begins with.
    begins: u128,
    /// It has letters of a script whose words are found inside of others.
    is_joined: bool,
}

impl<'a> Sentence<'a> {
    pub fn new(text: &'a str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        let bit = |word: &&str| word.bytes().next().filter(u8::is_ascii).map_or(0, |first| 1_u128 << first);
        let begins = words.iter().map(bit).fold(0, |all, bit| all | bit);
        Sentence { text, words, begins, is_joined: text.contains(is_joined) }
    }

    /// A word of the list begins one of its words, ends one, or is inside of it in a script that joins them.
    pub fn has(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|wanted| {
            let first = wanted.bytes().next().unwrap_or_default();
            if let Some(ending) = wanted.strip_prefix(ENDS) {
                self.words.iter().any(|word| word.ends_with(ending))
            } else if first.is_ascii() && self.begins >> first & 1 == 0 {
                // As a rule nothing begins so.
                false
            } else if !first.is_ascii() && wanted.starts_with(is_joined) {
                self.is_joined && self.text.contains(&wanted.replace('_', " "))
            } else {
                self.words.iter().enumerate().any(|(place, word)| {
                    word.as_bytes().first() == wanted.as_bytes().first() && self.has_at(place, wanted)
                })
            }
        })
    }

    /// Behind the last word of the list stands another than those of `and_no_more`.
    pub fn goes_on_behind(&self, list: &str, and_no_more: &str) -> bool {
        let is_of =
            |list: &str, place: usize| list.split_ascii_whitespace().any(|wanted| self.has_at(place, wanted));
        let last = (0..self.words.len()).rfind(|place| is_of(list, *place));
        last.is_some_and(|last| (last + 1..self.words.len()).any(|place| !is_of(and_no_more, place)))
    }

    /// The sentence without the words of the list.
    pub fn without(&self, list: &str) -> String {
        let covered = |wanted: &str| wanted.split('_').filter(|part| !part.is_empty()).count();
        let is_of = |place: usize| {
            list.split_ascii_whitespace().any(|wanted| {
                let first = place.saturating_sub(covered(wanted).saturating_sub(1));
                (first..=place).any(|first| self.has_at(first, wanted))
            })
        };
        let kept = self.words.iter().enumerate().filter(|(place, _)| !is_of(*place));
        let text = kept.map(|(_, word)| *word).collect::<Vec<_>>().join(" ");
        let joined = list.split_ascii_whitespace().filter(|wanted| wanted.starts_with(is_joined));
        joined.fold(text, |text, wanted| text.replace(&wanted.replace('_', " "), " "))
    }

    /// It is a word of the list and nothing else.
    pub fn is_one_of(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|wanted| wanted.replace('_', " ") == self.text)
    }

    /// It begins with a word of the list.
    pub fn begins_with(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|wanted| self.has_at(0, wanted))
    }

    fn has_at(&self, place: usize, wanted: &str) -> bool {
        let mut words = self.words.iter().skip(place);
        let mut parts = wanted.split('_').peekable();
        while let Some(part) = parts.next() {
            let Some(word) = words.next() else { return part.is_empty() };
            let fits = if parts.peek().is_some() { *word == part } else { word.starts_with(part) };
            if !fits {
                return false;
            }
        }
        true
    }
}

/// A letter of a script without blanks, or of Hebrew and Arabic, which write "the", "and", "to" as one with the word.
fn is_joined(letter: char) -> bool {
    is_unspaced(letter) || matches!(letter, '\u{590}'..='\u{6ff}')
}
