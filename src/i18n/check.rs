//! What the build script cannot see in a language: its plural forms, its dates, its spaces, its numbers.

use super::{COUNT, Catalog, ENGLISH, Locale, NAMES, fill};
use crate::i18n::Arg;
use crate::order::Day;
use std::collections::BTreeSet;
use std::fs;

/// The plural categories that whole numbers below a million take, by CLDR, and `other`, which is what everything
/// else takes. What only fractions and millions take needs no form: nothing here is counted in them.
const CATEGORIES: &[(&[&str], &[&str])] = &[
    (&["id", "ja", "ko", "th", "vi", "zh"], &["other"]),
    (
        &["bg", "de", "el", "en", "es", "fi", "fr", "hu", "it", "nb", "nl", "pt", "sv", "tr"],
        &["one", "other"],
    ),
    (&["he"], &["one", "two", "other"]),
    (&["cs", "hr", "lt", "ro", "sk", "sr"], &["one", "few", "other"]),
    (&["pl", "ru", "uk"], &["one", "few", "many", "other"]),
    (&["ar"], &["zero", "one", "two", "few", "many", "other"]),
];

/// Languages whose medium date ends with a full stop ("5 дек. 2026 г.").
const DATES_WITH_A_STOP: &[&str] = &["bg", "hr", "hu", "ko", "lv", "mk", "ru", "sr", "uk"];

/// Placeholders that hold a date.
const DATES: &[&str] = &["date", "until", "start", "shop", "cainiao"];

/// The most letters of a headline: it stands in a chip on the order list.
const HEADLINE: usize = 28;

/// Every language but English: its tag and its texts, in the order of the keys.
fn languages() -> Vec<(String, Vec<String>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/i18n/texts");
    let tags = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    tags.filter(|tag| tag != "en")
        .map(|tag| {
            let packed = [env!("OUT_DIR"), "/languages/", &tag, ".txt"].concat();
            let catalog = Catalog::from_lines(fs::read_to_string(packed).unwrap()).unwrap();
            let texts = NAMES.iter().map(|(_, key)| catalog.text(*key).to_owned()).collect();
            (tag, texts)
        })
        .collect()
}

fn categories(tag: &str) -> &'static [&'static str] {
    let bare = tag.split('-').next().unwrap();
    let found = CATEGORIES.iter().find(|(tags, _)| tags.contains(&bare));
    found.unwrap_or_else(|| panic!("{tag}: which plural categories has it?")).1
}

/// What stands between braces, each.
fn placeholders(text: &str) -> impl Iterator<Item = &str> {
    text.split('{').skip(1).map(|rest| rest.split('}').next().unwrap())
}

/// Says for each text of each language what is wrong with it.
fn each(wrong: impl Fn(&str, &str, &str) -> Option<String>) {
    let mut found = Vec::new();
    for (tag, texts) in languages() {
        for ((text, english), (name, _)) in texts.iter().zip(ENGLISH).zip(NAMES) {
            found.extend(wrong(&tag, text, english).map(|why| format!("{tag} {name}: {why}: {text}")));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// "First" and "second" as a reminder could claim them, in the languages that have had them.
const ORDINALS: &[&str] = &[
    "first",
    "second",
    "erste",
    "zweite",
    "první",
    "druhá",
    "pierwsza",
    "druga",
    "первое",
    "второе",
    "перше",
    "друге",
    "primer",
    "segund",
    "premier",
    "deuxième",
    "primo",
    "secondo",
    "ilk mesaj",
    "ikinci mesaj",
    "eerste",
    "tweede",
    "第一",
    "第二",
];

#[test]
fn no_reminder_claims_which_message_it_is() {
    each(|_, text, english| {
        let claims = ORDINALS.iter().find(|ordinal| text.to_lowercase().contains(**ordinal));
        claims.filter(|_| english.starts_with("Hello. I wrote to you")).map(|claim| format!("says {claim}"))
    });
}

#[test]
fn every_language_has_every_text() {
    each(|_, text, english| (text.is_empty() != english.is_empty()).then(|| "empty".to_owned()));
    for (tag, texts) in languages() {
        assert_eq!(texts.len(), COUNT, "{tag}");
    }
}

#[test]
fn plural_forms_are_those_of_the_language_and_end_with_other() {
    each(|tag, text, _| {
        placeholders(text).find_map(|inside| {
            let mut parts = inside.split('|');
            parts.next()?;
            let forms: Vec<(&str, &str)> =
                parts.map(|form| form.split_once(':').unwrap_or((form, ""))).collect();
            let names: Vec<&str> = forms.iter().map(|(name, _)| name.trim()).collect();
            let last = *names.last()?;
            // Words without the number, or the number without words, may be the same for all that are not named.
            let counted = forms.iter().any(|(_, form)| form.contains('#') && form.trim() != "#");
            let missing = categories(tag).iter().find(|category| counted && !names.contains(category));
            if let Some(missing) = missing {
                return Some(format!("no form for `{missing}`"));
            }
            if forms.iter().any(|(_, form)| form.trim().is_empty()) {
                return Some("an empty form".to_owned());
            }
            (last != "other").then(|| format!("`{last}` is last"))
        })
    });
}

/// Picks the form that is asked for.
struct Picks(&'static str);

impl Locale for Picks {
    fn plural(&self, _: i64) -> String {
        self.0.to_owned()
    }

    fn number(&self, count: i64) -> String {
        count.to_string()
    }

    fn date(&self, _: Day) -> String {
        String::new()
    }
}

#[test]
fn nothing_is_left_of_the_syntax_in_any_form() {
    each(|tag, text, _| {
        let names: Vec<&str> =
            placeholders(text).map(|inside| inside.split('|').next().unwrap().trim()).collect();
        let args: Vec<(&str, Arg<'_>)> = names.iter().map(|name| (*name, Arg::Count(7))).collect();
        categories(tag).iter().find_map(|category| {
            let filled = fill(text, &args, &Picks(category));
            filled.contains(['{', '}', '|', '#']).then(|| format!("`{category}` gives {filled}"))
        })
    });
}

#[test]
fn no_date_with_a_stop_of_its_own_is_followed_by_another() {
    each(|tag, text, _| {
        let stops = DATES_WITH_A_STOP.contains(&tag.split('-').next().unwrap());
        let twice = |name: &&&str| text.contains(&["{", name, "}."].concat());
        DATES.iter().filter(|_| stops).find(twice).map(|name| format!("{name} ends with a stop"))
    });
}

#[test]
fn no_space_is_doubled_or_stands_before_a_stop() {
    each(|_, text, _| {
        let spaces = [' ', '\u{a0}', '\u{202f}'];
        let letters: Vec<char> = text.chars().collect();
        letters
            .windows(2)
            .any(|pair| match pair {
                [one, two] => spaces.contains(one) && (spaces.contains(two) || ['.', ','].contains(two)),
                _ => false,
            })
            .then(|| "a stray space".to_owned())
    });
}

#[test]
fn numbers_and_names_of_the_english_text_are_kept() {
    fn numbers(text: &str) -> BTreeSet<&str> {
        text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty()).collect()
    }
    each(|_, text, english| {
        let names = ["Stuck Parcel", "AliExpress", "S10", "EMS"];
        let lost = names.into_iter().find(|name| english.contains(name) && !text.contains(name));
        // A sale has a name of its own in some languages, and no day in it.
        let digits = || {
            numbers(english).difference(&numbers(text)).find(|run| **run != "11" && **run != "12").copied()
        };
        lost.or_else(digits).map(|lost| format!("{lost} is lost"))
    });
}

#[test]
fn headlines_are_short() {
    for (tag, texts) in languages() {
        for (text, _) in texts.iter().zip(NAMES).filter(|(_, (name, _))| name.starts_with("level.")) {
            assert!(text.chars().count() <= HEADLINE, "{tag}: {text}");
        }
    }
}
