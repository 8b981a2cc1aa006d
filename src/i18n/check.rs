//! What the build script cannot see in a language: its dates, its spaces, its numbers, what it calls two things, and
//! whether anything shows it.

use super::ftl::{categories, pack, pseudo, read};
use super::generated::NAMES;
use super::{COUNT, Catalog, Key, LANGUAGES, Locale, is_right_to_left};
use crate::i18n::Arg;
use crate::order::Day;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Languages whose medium date ends with a full stop ("5 дек. 2026 г.").
const DATES_WITH_A_STOP: &[&str] = &["bg", "hr", "hu", "ko", "lv", "mk", "ru", "sr", "uk"];

/// Placeholders that hold a date.
const DATES: &[&str] = &["date", "until", "start", "shop", "cainiao"];

/// The most letters of a headline: it stands in a mark on the order list.
const HEADLINE: usize = 28;

/// The most letters of a message to the seller, the order and the number not counted.
const MESSAGE: usize = 170;

/// Texts that no code shows, and who does.
const SHOWN_ELSEWHERE: &[(&str, &str)] = &[
    ("trouble-cut-off", "extension/build/assemble.mjs"),
    ("trouble-stopped", "extension/build/assemble.mjs"),
    ("trouble-start-again", "extension/build/assemble.mjs"),
    ("banner-shortcut", "extension/build/assemble.mjs"),
];

/// Every language as the build script has packed it, with its tag.
fn languages() -> Vec<(&'static str, Catalog)> {
    let folder = concat!(env!("OUT_DIR"), "/languages/");
    LANGUAGES
        .iter()
        .map(|tag| {
            let packed = fs::read_to_string([folder, tag, ".ftl"].concat()).unwrap();
            (*tag, Catalog::packed(tag, packed).unwrap_or_else(|| panic!("{tag} is not whole")))
        })
        .collect()
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
    each(|_, name, text, _| {
        let claims = ORDINALS.iter().find(|ordinal| text.to_lowercase().contains(**ordinal));
        claims.filter(|_| name.starts_with("message-reminder")).map(|claim| format!("says {claim}"))
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

    fn list(&self, items: &[String]) -> String {
        items.concat()
    }
}

/// Every form that a text takes where all its counts are of one category. Dates stay visible as `<date>`.
fn forms(tag: &str, catalog: &Catalog, key: Key, names: &[&str]) -> Vec<String> {
    let dates: Vec<String> = names.iter().map(|name| ["<", name, ">"].concat()).collect();
    let (needed, _) = categories(tag).unwrap();
    let form = |category: &&'static str| {
        let args: Vec<(&str, Arg<'_>)> = names
            .iter()
            .zip(&dates)
            .map(|(name, date)| (*name, if DATES.contains(name) { Arg::Words(date) } else { Arg::Count(7) }))
            .collect();
        catalog.fill(key, &args, &Picks(category))
    };
    needed.iter().map(form).collect()
}

/// Says for each form of each text of each language what is wrong with it. English is `english` to itself.
fn each(wrong: impl Fn(&str, &str, &str, &str) -> Option<String>) {
    let english = Catalog::english();
    let mut found = Vec::new();
    for (tag, catalog) in languages() {
        for (name, key, names) in NAMES {
            let model = forms("en", &english, *key, names).pop().unwrap();
            for form in forms(tag, &catalog, *key, names) {
                found.extend(
                    wrong(tag, name, &form, &model).map(|why| format!("{tag} {name}: {why}: {form}")),
                );
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// The last forms of the texts whose keys begin so.
fn area(tag: &str, catalog: &Catalog, area: &str) -> Vec<String> {
    let of_area = NAMES.iter().filter(|(name, _, _)| name.starts_with(area));
    of_area.filter_map(|(_, key, names)| forms(tag, catalog, *key, names).pop()).collect()
}

#[test]
fn every_language_has_every_text_in_every_form() {
    assert!(LANGUAGES.contains(&"en"));
    each(|_, _, form, _| {
        (form.is_empty() || form.trim() != form).then(|| "empty, or with a space".to_owned())
    });
    for (tag, catalog) in languages() {
        assert_eq!(catalog.texts.entries().count(), COUNT, "{tag}");
    }
}

#[test]
fn nothing_is_left_of_the_syntax_in_any_form() {
    each(|_, _, form, _| form.contains(['{', '}', '|', '#', '$']).then(|| "syntax is left".to_owned()));
}

#[test]
fn what_has_nothing_to_fill_in_is_there_as_it_is() {
    for (tag, catalog) in languages() {
        for (name, key, names) in NAMES {
            // A language without plurals may have nothing to choose.
            let filled_in = forms(tag, &catalog, *key, names).pop().unwrap() != catalog.text(*key);
            assert_eq!(catalog.text(*key).is_empty(), filled_in, "{tag} {name}");
            assert!(!filled_in || !names.is_empty(), "{tag} {name}");
        }
    }
}

#[test]
fn no_date_with_a_stop_of_its_own_is_followed_by_another() {
    each(|tag, _, form, _| {
        let stops = DATES_WITH_A_STOP.contains(&tag.split('-').next().unwrap());
        let twice = |name: &&&str| form.contains(&["<", name, ">."].concat());
        DATES.iter().filter(|_| stops).find(twice).map(|name| format!("{name} ends with a stop"))
    });
}

#[test]
fn no_space_is_doubled_or_stands_before_a_stop() {
    each(|_, _, form, _| {
        let spaces = [' ', '\u{a0}', '\u{202f}'];
        let letters: Vec<char> = form.chars().collect();
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
fn languages_with_stops_of_their_own_have_no_latin_ones() {
    each(|tag, _, form, _| {
        let own = ["ja", "zh-CN"].contains(&tag);
        // The stop of a sentence: "AliExpress.", not "1.5" and not "11.11".
        let ends = form.ends_with('.') || form.contains(". ");
        (own && ends).then(|| "a Latin stop".to_owned())
    });
}

#[test]
fn numbers_and_names_of_the_english_text_are_kept() {
    fn numbers(text: &str) -> BTreeSet<&str> {
        text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty()).collect()
    }
    each(|_, _, form, english| {
        let names = ["Stuck Parcel", "AliExpress", "S10", "EMS"];
        let lost = names.into_iter().find(|name| english.contains(name) && !form.contains(name));
        // A sale has a name of its own in some languages, and no day in it; "one day" may be written out.
        let digits = || {
            let own = ["11", "12", "7"];
            numbers(english).difference(&numbers(form)).find(|run| !own.contains(run)).copied()
        };
        lost.or_else(digits).map(|lost| format!("{lost} is lost"))
    });
}

#[test]
fn headlines_fit_into_a_chip() {
    each(|_, name, form, _| {
        (name.starts_with("level-") && form.chars().count() > HEADLINE).then(|| "too long".to_owned())
    });
}

#[test]
fn messages_to_the_seller_stay_short_and_calm() {
    each(|_, name, form, _| {
        let message = name.starts_with("message-");
        let wrong = form.contains(['!', '！']) || form.chars().count() > MESSAGE;
        (message && wrong).then(|| format!("{} letters, or not calm", form.chars().count()))
    });
}

#[test]
fn no_two_verdicts_and_no_two_answers_say_the_same() {
    for (tag, catalog) in languages() {
        for name in ["level-", "verdict-", "said-", "event-", "step-", "flag-", "trouble-"] {
            let texts = area(tag, &catalog, name);
            for (index, text) in texts.iter().enumerate() {
                assert!(!texts.iter().skip(index + 1).any(|other| other == text), "{tag}: {text}");
            }
        }
    }
}

/// The code outside tests, of a folder and all below it.
fn code(folder: &Path, found: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            code(&path, found);
        } else if name.ends_with(".rs")
            && !name.contains("test")
            && path.parent().unwrap().file_name().unwrap() != "i18n"
        {
            let text = fs::read_to_string(&path).unwrap();
            found.push_str(text.split("#[cfg(test)]\nmod tests {").next().unwrap());
        }
    }
}

#[test]
fn every_text_is_shown_by_some_code() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    code(&root.join("src"), &mut all);
    all.push_str(&fs::read_to_string(root.join("src/i18n/mod.rs")).unwrap());
    let used: BTreeSet<&str> = all
        .split("Key::")
        .skip(1)
        .map(|rest| rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap())
        .collect();
    let elsewhere: BTreeMap<&str, &str> = SHOWN_ELSEWHERE.iter().copied().collect();
    let mut unused = Vec::new();
    for (name, key, _) in NAMES {
        let shown = elsewhere.get(name).map_or_else(
            || used.contains(format!("{key:?}").as_str()),
            |file| fs::read_to_string(root.join(file)).unwrap().contains(name),
        );
        if !shown {
            unused.push(*name);
        }
    }
    assert!(unused.is_empty(), "no code shows {unused:?}");
}

#[test]
fn the_pseudo_locale_is_whole_accented_and_two_fifths_longer() {
    let packed = fs::read_to_string(concat!(env!("OUT_DIR"), "/en-XA.ftl")).unwrap();
    let (pseudo, english) = (Catalog::packed("en-XA", packed).unwrap(), Catalog::english());
    let (mut long, mut short) = (0, 0);
    for (name, key, names) in NAMES {
        let [stretched, plain] =
            [&pseudo, &english].map(|catalog| forms("en", catalog, *key, names).pop().unwrap());
        let letters = |text: &str| text.chars().filter(|letter| letter.is_alphabetic()).count();
        if letters(&english_words(&plain)) > 0 && !name.starts_with("join-") {
            assert!(!stretched.is_ascii(), "{name}: {stretched}");
        }
        long += letters(&stretched);
        short += letters(&plain);
    }
    assert!((135..=145).contains(&(long * 100 / short)), "{long} letters for {short}");
}

/// A text without its dates and without words of capitals, which have no accents.
fn english_words(text: &str) -> String {
    let words = text.split_whitespace().filter(|word| !word.starts_with('<'));
    words.filter(|word| word.contains(|letter: char| "aceinosuy".contains(letter))).collect()
}

/// The texts of a made-up file.
fn texts(source: &str) -> Result<super::ftl::Texts, String> {
    let mut texts = super::ftl::Texts::new();
    read("area.ftl", source, &mut texts).map(|()| texts)
}

#[test]
fn what_is_wrong_in_a_file_is_named_with_file_key_and_reason() {
    for (source, why) in [
        ("one = One\none = Two", "area.ftl: one stands twice, also in area.ftl"),
        ("-term = A term", "area.ftl: -term: terms are not used here"),
        ("one = One\n    .title = Title", "area.ftl: one: attributes are not used here"),
        ("one = One\ntwo { = Two", "area.ftl:2: "),
    ] {
        let error = texts(source).unwrap_err();
        assert!(error.starts_with(why), "{error}");
    }
}

#[test]
fn what_a_language_lacks_or_adds_is_named() {
    let days = "{ $days ->\n    [one] { $days } day\n   *[other] { $days } days\n}";
    let english = texts(&format!("one = One\nmany = Wait {days} until {{ $date }}\n")).unwrap();
    let with = |many: &str| format!("one = Один\nmany = {many}\n");
    let form = |category: &str| format!("    [{category}] {{ $days }} d {{ $date }}\n");
    let select = |categories: &[&str], last: &str| {
        let forms: String = categories.iter().map(|category| form(category)).collect();
        format!("\n    {{ $days ->\n{forms}   *[{last}] {{ $days }} d {{ $date }}\n    }}")
    };
    let all = select(&["one", "few", "many"], "other");
    let russian = |source: &str| super::ftl::check("ru", &english, &texts(source).unwrap());
    assert_eq!(russian(&with(&all)), Ok(()));
    for (source, why) in [
        ("one = Один\n".to_owned(), "ru/area.ftl: many is missing"),
        (with(&all) + "three = Три\n", "ru/area.ftl: three is not an English key"),
        (with("{ $days } { $date } { $place }"), "ru/area.ftl: many: English has no $place"),
        (with("{ $days }"), "ru/area.ftl: many: $date is missing, or missing in one of the forms"),
        (
            with(&all.replacen(" { $date }", "", 1)),
            "ru/area.ftl: many: $date is missing, or missing in one of the forms",
        ),
        (
            with(&select(&["one", "two", "few", "many"], "other")),
            "ru/area.ftl: many: $days: ru has no plural category `two`",
        ),
        (with(&select(&["one", "few"], "other")), "ru/area.ftl: many: $days: no form for `many`"),
        (
            with(&select(&["one", "other", "few"], "many")),
            "ru/area.ftl: many: $days: the default form is `*[other]`",
        ),
        (
            with(&select(&["one", "few", "many", "1"], "other")),
            "ru/area.ftl: many: $days: a form is named by a plural category, not by a number",
        ),
        (with("{ $days } { $date } { one }"), "ru/area.ftl: many: only variables may stand in braces"),
        (with("{ $days }\n    { $date }"), "ru/area.ftl: many: a text is one line"),
    ] {
        assert_eq!(russian(&source), Err(why.to_owned()), "{source}");
    }
    let unknown = super::ftl::check("xx", &english, &english).unwrap_err();
    assert!(unknown.contains("its plural categories are not in the table"), "{unknown}");
}

#[test]
fn a_variable_without_a_comment_for_translators_is_named() {
    let commented =
        |comment: &str| super::ftl::check_comments(&texts(&format!("{comment}many = {{ $days }}")).unwrap());
    assert_eq!(commented("# $days (number): how many.\n"), Ok(()));
    assert_eq!(
        commented("# How many.\n"),
        Err("en/area.ftl: many: no comment says what $days is".to_owned())
    );
}

#[test]
fn comments_alone_make_a_file_and_are_not_shipped() {
    assert!(texts("### Glossary\n\n# order: what was bought.\n").unwrap().is_empty());
    let packed = pack(&texts("### Area\n\n# For translators.\none = One\n").unwrap());
    assert_eq!(packed, "m = One\n");
    assert!(pack(&pseudo(&texts("one = One day").unwrap())).contains("Ø"));
}

#[test]
fn right_to_left_languages_are_known_as_such() {
    for (tag, catalog) in languages() {
        assert_eq!(catalog.right_to_left, is_right_to_left(tag), "{tag}");
    }
}
