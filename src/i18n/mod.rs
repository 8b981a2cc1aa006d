//! Texts and how they are filled in. A language is one file of the extension, loaded when needed, so that the core
//! stays small.
//!
//! The texts are Fluent (`texts/<language>/<area>.ftl`), the format of Pontoon, Weblate and Crowdin. The build script
//! checks and packs them; Fluent's own formatter fills them in. Plural forms, dates, numbers and lists come from the
//! browser's `Intl` through [`Locale`].

#[cfg(test)]
mod check;
mod choice;
mod format;
#[cfg(test)]
mod ftl;
mod generated;
mod translator;

pub use choice::{best, is_right_to_left};
pub use format::{Arg, Locale, PlainEnglish, without_isolates};
pub use generated::{COUNT, Key, LANGUAGES};
pub use translator::{Translator, Translators};

use crate::knowledge::tracking_number::{country_code, country_name};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use std::fmt;

/// The texts of one language.
pub struct Catalog {
    /// Fluent's formatter, without texts: they are found by their place.
    formatter: FluentBundle<FluentResource>,
    /// The texts in the order of the keys.
    texts: FluentResource,
    right_to_left: bool,
}

impl fmt::Debug for Catalog {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Catalog").field("right_to_left", &self.right_to_left).finish_non_exhaustive()
    }
}

impl Catalog {
    /// English, for tests and the gallery; the extension loads it like any other language.
    pub fn english() -> Self {
        let packed = include_str!(concat!(env!("OUT_DIR"), "/languages/en.ftl"));
        Catalog::of(FluentResource::try_new(packed.to_owned()).unwrap_or_else(|(texts, _)| texts), false)
    }

    /// A language from its packed file. `None` where the file is not of this version.
    pub fn packed(tag: &str, file: String) -> Option<Self> {
        let texts = FluentResource::try_new(file).ok()?;
        (texts.entries().count() == COUNT).then(|| Catalog::of(texts, is_right_to_left(tag)))
    }

    fn of(texts: FluentResource, right_to_left: bool) -> Self {
        let mut formatter = FluentBundle::new_concurrent(Vec::new());
        formatter.set_use_isolating(false);
        Catalog { formatter, texts, right_to_left }
    }

    fn pattern(&self, key: Key) -> Option<&Pattern<&str>> {
        match self.texts.get_entry(usize::from(key as u16)) {
            Some(Entry::Message(message)) => message.value.as_ref(),
            _ => None,
        }
    }

    /// The text of a key that has nothing to fill in; empty for any other.
    pub fn text(&self, key: Key) -> &str {
        match self.pattern(key).map(|pattern| pattern.elements.as_slice()) {
            Some([PatternElement::TextElement { value }]) => value,
            _ => "",
        }
    }

    /// A text, filled in. A placeholder without a value stays visible as it is: a mistake is seen, not hidden.
    fn fill(&self, key: Key, args: &[(&str, Arg<'_>)], locale: &dyn Locale) -> String {
        let Some(pattern) = self.pattern(key) else { return String::new() };
        let args = format::arguments(args, self.right_to_left, locale);
        // What went wrong is a placeholder that stays visible.
        let mut wrong = Vec::new();
        self.formatter.format_pattern(pattern, Some(&args), &mut wrong).into_owned()
    }
}

/// A catalog and a locale: what a view needs to speak.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The texts.
    pub catalog: &'a Catalog,
    /// Plurals, dates, numbers, lists.
    pub locale: &'a dyn Locale,
}

impl Speech<'_> {
    /// A text without anything to fill in.
    pub fn text(&self, key: Key) -> String {
        self.catalog.text(key).to_owned()
    }

    /// A text, filled in.
    pub fn fill(&self, key: Key, args: &[(&str, Arg<'_>)]) -> String {
        self.catalog.fill(key, args, self.locale)
    }

    /// A country as a page names it, in this language; as it stands there, where nobody knows which one is meant.
    pub fn country(&self, named: &str) -> String {
        let Some(code) = country_code(named) else { return named.to_owned() };
        let name = self.locale.country(code);
        name.or_else(|| country_name(code).map(str::to_owned)).unwrap_or_else(|| named.to_owned())
    }

    /// Sentences in one paragraph, with what stands between sentences in this language.
    pub fn sentences(&self, sentences: &[String]) -> String {
        let mut out = String::new();
        for sentence in sentences.iter().filter(|sentence| !sentence.is_empty()) {
            out = match out.as_str() {
                "" => sentence.clone(),
                before => {
                    let args = [("first", Arg::Words(before)), ("second", Arg::Words(sentence))];
                    self.fill(Key::JoinSentences, &args)
                }
            };
        }
        out
    }

    /// Words that are a sentence, with the stop of this language.
    pub fn sentence(&self, words: &str) -> String {
        if words.ends_with(['?', '!', '.', '？', '！', '。', '؟']) {
            return words.to_owned();
        }
        self.fill(Key::JoinStop, &[("text", Arg::Words(words))])
    }

    /// The name of a thing, and what it is.
    pub fn labeled(&self, label: &str, value: &str) -> String {
        self.fill(Key::JoinLabel, &[("label", Arg::Words(label)), ("value", Arg::Text(value))])
    }
}
