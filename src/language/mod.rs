//! Texts and how they are filled in. A language is one file of the extension, loaded when needed, so that the core
//! stays small.
//!
//! A text may hold `{name}` and `{name| one: # day | other: # days}`: the plural form is chosen by the
//! language's own rule and `#` stands for the number. Both the rule and the writing of dates and numbers come
//! from the browser's `Intl` through [`Locale`].

#[cfg(test)]
mod check;
mod choice;
mod format;

pub use choice::{best, is_right_to_left};
pub use format::{Arg, Locale, PlainEnglish, fill};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Catalog {
    lines: String,
    /// Where each line ends.
    ends: Vec<usize>,
}

impl Catalog {
    /// English, for tests and the gallery; the extension loads it like any other language.
    pub fn english() -> Self {
        let nothing = Catalog { lines: String::new(), ends: Vec::new() };
        Catalog::from_lines([&ENGLISH.join("\n"), "\n"].concat()).unwrap_or(nothing)
    }

    /// A language from its packed file: a line for each key. `None` where the file is not of this version.
    pub fn from_lines(lines: String) -> Option<Self> {
        let ends: Vec<usize> =
            lines.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(index, _)| index).collect();
        (ends.len() == COUNT).then_some(Catalog { lines, ends })
    }

    /// The text of a key, not filled in.
    pub fn text(&self, key: Key) -> &str {
        let index = usize::from(key as u16);
        let start = match index.checked_sub(1) {
            Some(before) => self.ends.get(before).map_or(0, |end| end + 1),
            None => 0,
        };
        self.ends.get(index).and_then(|end| self.lines.get(start..*end)).unwrap_or_default()
    }
}

/// A catalog and a locale: what a view needs to speak.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The texts.
    pub catalog: &'a Catalog,
    /// Plurals, dates, numbers.
    pub locale: &'a dyn Locale,
}

impl Speech<'_> {
    /// A text without anything to fill in.
    pub fn say(&self, key: Key) -> String {
        self.catalog.text(key).to_owned()
    }

    /// A text, filled in.
    pub fn fill(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        fill(self.catalog.text(key), args, self.locale)
    }
}
