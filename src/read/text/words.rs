//! The words that classify lines: `words.txt`.

use crate::knowledge::tables::lines;
use crate::knowledge::text::fold;
use std::cell::Cell;

/// What a word speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Class {
    /// Something happened to a parcel.
    Event,
    /// The date after it is only hoped for.
    Expected,
    /// Something holds until the date after it, or since; or it is another date than an entry's.
    Bound,
    /// The name of a column or field: of dates, times, places, entries.
    Date,
    Time,
    Place,
    Status,
    /// The heading of what is no history.
    Elsewhere,
    /// A text that begins so names a place rather than what happened.
    Facility,
    /// A word before a date or a time, or between them.
    Around,
    /// A word after a time.
    After,
    /// The name of the line of a mail's head that says what it is about.
    Subject,
    /// The name of whoever delivers, or of another number of the same parcel.
    Role,
    /// Nothing is known of a parcel yet.
    Nothing,
    /// What is tried again on the day after it.
    Again,
    /// The label of an update, beside its date.
    Latest,
    /// The name of a first step: ordered, paid, sent.
    Step,
}

/// A word of at most this many bytes likely means something else in another language.
const SHORT: usize = 6;

/// A word of the table.
struct PhraseEntry {
    word: &'static str,
    class: Class,
    /// The bit of its language.
    language: u64,
    /// The word must end there, too.
    whole: bool,
    /// The word counts anywhere in a text.
    anywhere: bool,
}

/// The words by their first letter, in the order of the letters, and the languages in the order of their lines.
struct Table {
    words: Vec<(char, Vec<PhraseEntry>)>,
    languages: Vec<&'static str>,
}

fn table() -> &'static Table {
    thread_local! {
        static TABLE: Cell<Option<&'static Table>> = const { Cell::new(None) };
    }
    if let Some(table) = TABLE.get() {
        return table;
    }
    let mut table = Table { words: Vec::new(), languages: Vec::new() };
    for line in lines(include_str!("words.txt")) {
        let mut cells = line.split(';');
        let (Some(class), Some(language), Some(words)) =
            (cells.next().and_then(class), cells.next(), cells.next())
        else {
            continue;
        };
        let known = table.languages.iter().position(|known| *known == language);
        let at = known.unwrap_or(table.languages.len());
        if known.is_none() {
            table.languages.push(language);
        }
        let bit = 1_u64.checked_shl(u32::try_from(at).unwrap_or(64)).unwrap_or(0);
        for cell in words.split('|') {
            let word = cell.strip_suffix('_').unwrap_or(cell);
            let Some(first) = word.chars().next() else { continue };
            let whole = cell.ends_with('_') || is_name(class);
            let entry =
                PhraseEntry { word, class, language: bit, whole, anywhere: word.chars().any(runs_on) };
            match table.words.binary_search_by_key(&first, |(letter, _)| *letter) {
                Ok(at) => {
                    if let Some((_, list)) = table.words.get_mut(at) {
                        list.push(entry);
                    }
                }
                Err(at) => table.words.insert(at, (first, vec![entry])),
            }
        }
    }
    let table = Box::leak(Box::new(table));
    TABLE.set(Some(table));
    table
}

fn class(name: &str) -> Option<Class> {
    Some(match name {
        "event" => Class::Event,
        "expected" => Class::Expected,
        "bound" => Class::Bound,
        "date" => Class::Date,
        "time" => Class::Time,
        "place" => Class::Place,
        "status" => Class::Status,
        "elsewhere" => Class::Elsewhere,
        "facility" => Class::Facility,
        "around" => Class::Around,
        "after" => Class::After,
        "subject" => Class::Subject,
        "nothing" => Class::Nothing,
        "again" => Class::Again,
        "latest" => Class::Latest,
        "role" => Class::Role,
        "step" => Class::Step,
        _ => return None,
    })
}

/// Words of this class count only as a whole text.
fn is_name(class: Class) -> bool {
    matches!(
        class,
        Class::Date
            | Class::Time
            | Class::Place
            | Class::Status
            | Class::Around
            | Class::After
            | Class::Subject
            | Class::Latest
            | Class::Step
    )
}

/// A letter of a script without spaces between words, or of one that writes articles and particles onto them.
fn runs_on(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{6ff}' | '\u{e00}'..='\u{e7f}' | '\u{1100}'..='\u{11ff}' | '\u{2e80}'..)
}

/// A text, folded, and what its words speak for.
#[derive(Clone, Debug)]
pub(super) struct Folded {
    text: String,
    /// A bit for each class, in the order of [`Class`].
    classes: u32,
    /// A bit for each language whose events it has words of.
    languages: u64,
    /// A bit for each language in which it has a short word of [`Class::Bound`], which is another word elsewhere.
    bounds: u64,
}

impl Folded {
    pub fn of(text: &str) -> Folded {
        let text = fold(text);
        let (mut classes, mut languages, mut bounds) = (0, 0, 0);
        let mut before = ' ';
        for (at, letter) in text.char_indices() {
            let begins = before == ' ';
            before = letter;
            if !begins && !runs_on(letter) {
                continue;
            }
            let words = &table().words;
            let Ok(bucket) = words.binary_search_by_key(&letter, |(first, _)| *first) else { continue };
            let Some((_, list)) = words.get(bucket) else { continue };
            let rest = text.get(at..).unwrap_or_default();
            for entry in list.iter().filter(|entry| begins || (entry.anywhere && !is_name(entry.class))) {
                let Some(after) = rest.strip_prefix(entry.word) else { continue };
                let fits = match entry.class {
                    class if is_name(class) => at == 0 && after.is_empty(),
                    Class::Facility => at == 0,
                    _ if entry.whole && !entry.anywhere => after.is_empty() || after.starts_with(' '),
                    _ => true,
                };
                match entry.class {
                    _ if !fits => {}
                    Class::Bound if entry.whole && entry.word.len() <= SHORT => bounds |= entry.language,
                    class => classes |= 1_u32 << (class as u8),
                }
                if fits && entry.class == Class::Event {
                    languages |= entry.language;
                }
            }
        }
        Folded { text, classes, languages, bounds }
    }

    /// Whether something holds until or since what follows, in one of these languages or by a word that is clear in any.
    pub fn is_bound(&self, languages: &[&str]) -> bool {
        let speaks = |at: usize, name: &&str| {
            languages
                .iter()
                .any(|tag| tag.split(['-', '_']).next().is_some_and(|tag| tag.eq_ignore_ascii_case(name)))
                && self.bounds >> at & 1 == 1
        };
        self.is(Class::Bound) || table().languages.iter().enumerate().any(|(at, name)| speaks(at, name))
    }

    /// Whether a word of this class is in the text or, for the names of fields, is all of it.
    pub fn is(&self, class: Class) -> bool {
        self.classes & (1_u32 << (class as u8)) != 0
    }

    /// Whether the text has neither letters nor digits.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub fn text(&self) -> &str {
        &self.text
    }
}

/// The language in which most of the texts speak of parcels, unless the one that the page names does about as often.
pub(super) fn language<'f, 't>(texts: impl Iterator<Item = &'f Folded>, named: &'t str) -> &'t str {
    let languages = &table().languages;
    let mut counts = vec![0_usize; languages.len()];
    for text in texts {
        for (bit, count) in counts.iter_mut().enumerate() {
            *count += usize::from(text.languages >> bit & 1 == 1);
        }
    }
    let best = counts.iter().copied().max().unwrap_or(0);
    let primary = named.split(['-', '_']).next().unwrap_or_default();
    let at = languages.iter().position(|language| language.eq_ignore_ascii_case(primary));
    let of_named = at.and_then(|at| counts.get(at)).copied().unwrap_or(0);
    if !named.is_empty() && (of_named * 2 >= best || at.is_none()) {
        return named;
    }
    let at = counts.iter().position(|count| *count == best);
    at.and_then(|at| languages.get(at)).filter(|_| best > 0).copied().unwrap_or(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_spelt_as_texts_are_folded() {
        let table = table();
        assert!(Folded::of("valid until").is(Class::Bound) && !Folded::of("bisher").is_bound(&["de"]));
        assert!(table.languages.len() > 30 && table.languages.len() <= 64);
        for line in lines(include_str!("words.txt")) {
            assert!(line.split(';').next().is_some_and(|name| class(name).is_some()), "{line}");
            assert_eq!(line.split(';').count(), 3, "{line}");
        }
        for entry in table.words.iter().flat_map(|(_, list)| list) {
            assert_eq!(fold(entry.word), entry.word);
        }
    }

    #[test]
    fn words_begin_where_the_table_says() {
        let event = |text: &str| Folded::of(text).is(Class::Event);
        assert!(event("Arrived at facility") && event("Удалось вручить") == event("вручить"));
        assert!(event("国际航班起飞") && event("Zugestellt") && !event("Unimportant news"));
        assert!(Folded::of("Estimated delivery").is(Class::Expected));
        assert!(Folded::of("Datum/Uhrzeit").is(Class::Date));
        assert!(Folded::of("Location:").is(Class::Place) && !Folded::of("Location of it").is(Class::Place));
        assert!(Folded::of("bis").is_bound(&["de-AT"]) && !Folded::of("bis").is_bound(&["fr"]));
    }
}
