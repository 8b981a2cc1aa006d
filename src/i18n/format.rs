//! Filling in a text: Fluent's own formatter, with the digits, the dates and the plural forms of the browser.

use super::generated::FORM;
use crate::knowledge::text::{place_name, quotable, turns};
use crate::order::Day;
use fluent_bundle::FluentArgs;
use std::borrow::Cow;

/// What stands in a placeholder.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A count: chooses the plural form and is written as the language writes numbers.
    Count(i64),
    /// A civil date, written as the language writes dates.
    Date(Day),
    /// Words or a number that stay as they are; kept apart from right-to-left text around them.
    Text(&'a str),
    /// What somebody else wrote, between quotation marks of ours: one line, and nothing in it ends them.
    Quoted(&'a str),
    /// The name of a place that somebody else wrote, between quotation marks of ours: it may be no sentence either.
    Place(&'a str),
    /// Words of the same language, made from other texts.
    Words(&'a str),
}

/// What the browser knows about a language.
pub trait Locale {
    /// The CLDR plural category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, count: i64) -> String;
    /// A count in the language's digits.
    fn number(&self, count: i64) -> String;
    /// A date in the language's medium form.
    fn date(&self, day: Day) -> String;
    /// Several things, all of them: "one, two, and three".
    fn list(&self, items: &[String]) -> String;
    /// A country by its ISO 3166-1 alpha-2 code; `None`: it has no name for it.
    fn country(&self, _code: &str) -> Option<String> {
        None
    }
}

/// English without a browser: for native tests.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainEnglish;

impl Locale for PlainEnglish {
    fn plural(&self, count: i64) -> String {
        if count == 1 { "one" } else { "other" }.to_owned()
    }

    fn number(&self, count: i64) -> String {
        count.to_string()
    }

    fn date(&self, day: Day) -> String {
        crate::knowledge::date::iso::write(day)
    }

    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [first, second] => [first, " and ", second].concat(),
            [most @ .., last] => [&most.join(", "), ", and ", last].concat(),
        }
    }
}

/// The arguments as Fluent takes them. A count has two names: its digits, and its plural form.
pub(super) fn arguments<'a>(
    args: &[(&'a str, Arg<'a>)],
    right_to_left: bool,
    locale: &dyn Locale,
) -> FluentArgs<'a> {
    let mut filled = FluentArgs::with_capacity(args.len());
    for &(name, arg) in args {
        match arg {
            Arg::Count(count) => {
                filled.set(name, locale.number(count));
                filled.set([name, FORM].concat(), locale.plural(count));
            }
            Arg::Date(day) => filled.set(name, locale.date(day)),
            Arg::Text(text) => filled.set(name, isolated(text, right_to_left)),
            Arg::Quoted(text) => filled.set(name, isolated(&quotable(text), right_to_left).into_owned()),
            Arg::Place(text) => filled.set(name, isolated(&place_name(text), right_to_left).into_owned()),
            Arg::Words(text) => filled.set(name, text),
        }
    }
    filled
}

/// In a right-to-left language an id or a name is wrapped in U+2068 … U+2069, so that it keeps its own direction.
/// Elsewhere nothing invisible is added: messages are copied from here. (Fluent's own isolation would wrap dates,
/// digits and whole plural forms too.) What turns the line by itself is taken out: it would end the wrapping, or turn our words.
fn isolated(text: &str, right_to_left: bool) -> Cow<'_, str> {
    let text = if text.contains(turns) { Cow::Owned(text.replace(turns, "")) } else { Cow::Borrowed(text) };
    if right_to_left { Cow::Owned(["\u{2068}", &text, "\u{2069}"].concat()) } else { text }
}

/// Without the marks that keep an id's direction: what is copied is read elsewhere, and a number that is copied from there
/// must be that number.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, Key};

    /// Knows the two plural categories that English has not.
    struct Dual;

    impl Locale for Dual {
        fn plural(&self, count: i64) -> String {
            if count == 2 { "two" } else { "many" }.to_owned()
        }

        fn number(&self, count: i64) -> String {
            PlainEnglish.number(count)
        }

        fn date(&self, day: Day) -> String {
            PlainEnglish.date(day)
        }

        fn list(&self, items: &[String]) -> String {
            PlainEnglish.list(items)
        }
    }

    fn language(tag: &str) -> Catalog {
        let packed = [env!("OUT_DIR"), "/languages/", tag, ".ftl"].concat();
        Catalog::packed(tag, std::fs::read_to_string(packed).unwrap()).unwrap()
    }

    #[test]
    fn ids_keep_their_direction_among_right_to_left_words() {
        let id = [("number", Arg::Text("LP00-12"))];
        for tag in ["ar", "he"] {
            let filled = language(tag).fill(Key::NumberCopyThis, &id, &Dual);
            assert!(filled.contains("\u{2068}LP00-12\u{2069}"), "{filled}");
            let words = [("number", Arg::Words("LP00-12"))];
            assert!(!language(tag).fill(Key::NumberCopyThis, &words, &Dual).contains('\u{2068}'));
        }
        // Nothing in them ends that, or turns what follows.
        let evil = [("number", Arg::Text("\u{202e}LP\u{2069}00-12"))];
        assert!(language("ar").fill(Key::NumberCopyThis, &evil, &Dual).contains("\u{2068}LP00-12\u{2069}"));
        assert!(!language("en").fill(Key::NumberCopyThis, &evil, &PlainEnglish).contains(turns));
        let days = language("he").fill(Key::TimelineSilence, &[("days", Arg::Count(3))], &Dual);
        assert!(!days.contains('\u{2068}'), "{days}");
    }

    #[test]
    fn elsewhere_nothing_invisible_is_added() {
        let id = [("number", Arg::Text("LP00-12"))];
        for tag in ["en", "ja", "fr", "ru"] {
            let filled = language(tag).fill(Key::NumberCopyThis, &id, &PlainEnglish);
            assert!(
                filled.contains("LP00-12") && !filled.contains(['\u{2068}', '\u{2069}']),
                "{tag}: {filled}"
            );
        }
    }

    #[test]
    fn a_placeholder_without_a_value_stays_visible() {
        let english = Catalog::english();
        assert_eq!(english.fill(Key::NumberCopyThis, &[], &PlainEnglish), "Copy {$number}");
        assert_eq!(english.text(Key::NumberCopyThis), "", "it is not whole without its number");
    }

    #[test]
    fn a_category_without_a_form_takes_the_last_one() {
        let hebrew = language("he");
        let days = |count| hebrew.fill(Key::OptionsBeforeDays, &[("days", Arg::Count(count))], &Dual);
        assert!(!days(2).contains('2') && days(20).contains("20"), "{} {}", days(2), days(20));
        let japanese = language("ja").fill(Key::OptionsBeforeDays, &[("days", Arg::Count(2))], &Dual);
        assert!(japanese.contains('2'), "no forms at all: {japanese}");
    }

    #[test]
    fn lists_name_the_last_thing_with_and() {
        let list = |items: &[&str]| {
            PlainEnglish.list(&items.iter().map(|item| (*item).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!([list(&[]), list(&["a"]), list(&["a", "b"])], ["", "a", "a and b"]);
        assert_eq!(list(&["a", "b", "c"]), "a, b, and c");
    }
}
