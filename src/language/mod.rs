//! Texts and how they are filled in. English is in the core; another language is one file, loaded when needed.
//!
//! A text may hold `{name}` and `{name| one: # day | other: # days}`: the plural form is chosen by the
//! language's own rule and `#` stands for the number. Both the rule and the writing of dates and numbers come
//! from the browser's `Intl` through [`Locale`].

mod format;

pub use format::{Arg, Locale, PlainEnglish, fill};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The texts of one language.
#[derive(Clone, Debug)]
pub struct Catalog {
    loaded: Vec<String>,
}

impl Catalog {
    /// English.
    pub const fn english() -> Self {
        Catalog { loaded: Vec::new() }
    }

    /// A language from its packed file: a line for each key. `None` where the file is not of this version.
    pub fn from_lines(lines: &str) -> Option<Self> {
        let loaded: Vec<String> = lines.lines().map(str::to_owned).collect();
        (loaded.len() == ENGLISH.len()).then_some(Catalog { loaded })
    }

    /// The text of a key, not filled in.
    pub fn text(&self, key: Key) -> &str {
        let index = usize::from(key as u16);
        match self.loaded.get(index) {
            Some(text) => text,
            None => ENGLISH.get(index).copied().unwrap_or_default(),
        }
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
