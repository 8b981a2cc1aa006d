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
mod translator;

pub use choice::{best, is_right_to_left};
pub use format::{Arg, Locale, PlainEnglish, fill};
pub use translator::{Translator, Translators};

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

#[cfg(test)]
mod tests {
    use super::*;

    /// Every language as the build script has packed it, with its tag.
    fn languages() -> Vec<(String, Catalog)> {
        let packed = std::fs::read_dir(concat!(env!("OUT_DIR"), "/languages")).unwrap();
        packed
            .map(|file| {
                let path = file.unwrap().path();
                let tag = path.file_stem().unwrap().to_str().unwrap().to_owned();
                let catalog = Catalog::from_lines(std::fs::read_to_string(&path).unwrap());
                (tag.clone(), catalog.unwrap_or_else(|| panic!("{tag} is not whole")))
            })
            .collect()
    }

    /// The texts whose keys begin so.
    fn texts<'c>(catalog: &'c Catalog, area: &str) -> Vec<&'c str> {
        NAMES.iter().filter(|(name, _)| name.starts_with(area)).map(|(_, key)| catalog.text(*key)).collect()
    }

    #[test]
    fn no_language_leaves_a_text_empty() {
        let languages = languages();
        assert!(languages.iter().any(|(tag, _)| tag == "en"));
        for (tag, catalog) in &languages {
            for (name, key) in NAMES {
                let text = catalog.text(*key);
                assert!(!text.is_empty() && text.trim() == text, "{tag}: {name}: {text:?}");
            }
        }
    }

    #[test]
    fn headlines_fit_into_a_chip() {
        for (tag, catalog) in languages() {
            for text in texts(&catalog, "level.") {
                assert!(text.chars().count() <= 28, "{tag}: {text}");
            }
        }
    }

    #[test]
    fn no_two_verdicts_and_no_two_answers_say_the_same() {
        for (tag, catalog) in languages() {
            for area in ["level.", "verdict.", "said.", "event.", "step.", "flag.", "trouble."] {
                let texts = texts(&catalog, area);
                for (index, text) in texts.iter().enumerate() {
                    assert!(!texts.iter().skip(index + 1).any(|other| other == text), "{tag}: {text}");
                }
            }
        }
    }

    #[test]
    fn messages_to_the_seller_stay_short_and_calm() {
        for (tag, catalog) in languages() {
            for text in texts(&catalog, "message.") {
                assert!(!text.contains(['!', '！']), "{tag}: {text}");
                // The longest plural form counts for all; one placeholder at most is a list of forms.
                let forms = text
                    .split_once('|')
                    .and_then(|(_, rest)| rest.split_once('}'))
                    .map_or("", |(forms, _)| forms);
                let length = text.chars().count().saturating_sub(forms.chars().count());
                assert!(length <= 170, "{tag}: {length}: {text}");
            }
        }
    }
}
