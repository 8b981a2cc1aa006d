//! Filling in a text: `{name}` and plural forms. Written by hand (fluent would cost 150 KB of wasm).

use crate::order::Day;

/// What stands in a placeholder.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A count: chooses the plural form and is written as the language writes numbers.
    Count(i64),
    /// A civil date, written as the language writes dates.
    Date(Day),
    /// Words or a number that stay as they are; kept apart from right-to-left text around them.
    Text(&'a str),
}

/// What the browser knows about a language.
pub trait Locale {
    /// The CLDR plural category of a count: `zero`, `one`, `two`, `few`, `many` or `other`.
    fn plural(&self, count: i64) -> String;
    /// A count in the language's digits.
    fn number(&self, count: i64) -> String;
    /// A date in the language's medium form.
    fn date(&self, day: Day) -> String;
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
}

/// Fills in a text. A placeholder without a value stays visible as it is: a mistake is seen, not hidden.
pub fn fill(text: &str, args: &[(&str, Arg<'_>)], locale: &dyn Locale) -> String {
    let mut out = String::with_capacity(text.len().saturating_add(16));
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((inside, tail)) = after.split_once('}') else {
            out.push('{');
            rest = after;
            continue;
        };
        let mut parts = inside.split('|');
        let name = parts.next().unwrap_or_default().trim();
        match args.iter().find(|(given, _)| *given == name) {
            Some((_, Arg::Count(count))) => {
                let number = locale.number(*count);
                let category = locale.plural(*count);
                match form(parts, &category) {
                    Some(form) => out.push_str(&form.replace('#', &number)),
                    None => out.push_str(&number),
                }
            }
            Some((_, Arg::Date(day))) => out.push_str(&locale.date(*day)),
            Some((_, Arg::Text(value))) => isolate(&mut out, text, value),
            None => {
                out.push('{');
                out.push_str(inside);
                out.push('}');
            }
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// The form of a category, else the last one (`other`).
fn form<'t>(forms: impl Iterator<Item = &'t str>, category: &str) -> Option<&'t str> {
    let mut last = None;
    for (name, form) in forms.filter_map(|form| form.split_once(':')) {
        last = Some(form.trim());
        if name.trim() == category {
            break;
        }
    }
    last
}

/// In a right-to-left text an id or a name is wrapped in U+2068 … U+2069, so that it keeps its own direction.
/// Elsewhere nothing invisible is added: messages are copied from here.
fn isolate(out: &mut String, template: &str, text: &str) {
    let right_to_left = template.chars().any(|letter| matches!(letter, '\u{590}'..='\u{8ff}'));
    if right_to_left {
        out.push('\u{2068}');
    }
    out.push_str(text);
    if right_to_left {
        out.push('\u{2069}');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }

    #[test]
    fn ids_keep_their_direction_among_right_to_left_words() {
        let id = [("number", Arg::Text("LP00-12"))];
        assert_eq!(fill("מספר: {number}.", &id, &Dual), "מספר: \u{2068}LP00-12\u{2069}.");
        assert_eq!(fill("الرقم: {number}.", &id, &Dual), "الرقم: \u{2068}LP00-12\u{2069}.");
    }

    #[test]
    fn a_placeholder_without_a_value_or_an_end_stays_visible() {
        let args = [("given", Arg::Text("7"))];
        for (text, filled) in [
            ("{given} of {other}.", "7 of {other}."),
            ("{n| one: # day | other: # days}", "{n| one: # day | other: # days}"),
            ("{given", "{given"),
            ("{given} {", "7 {"),
            ("{}", "{}"),
        ] {
            assert_eq!(fill(text, &args, &Dual), filled);
        }
    }

    #[test]
    fn elsewhere_nothing_invisible_is_added() {
        let id = [("number", Arg::Text("LP00-12"))];
        for text in ["Number: {number}.", "番号：{number}", "Numéro : {number}"] {
            assert_eq!(fill(text, &id, &PlainEnglish), text.replace("{number}", "LP00-12"));
        }
        assert!(!fill("עוד {days} ימים", &[("days", Arg::Count(3))], &Dual).contains('\u{2068}'));
    }

    #[test]
    fn a_category_without_a_form_takes_the_last_one() {
        let text = "{days| one: יום אחד | two: יומיים | other: # ימים}";
        let days = |count| fill(text, &[("days", Arg::Count(count))], &Dual);
        assert_eq!([days(2), days(20)], ["יומיים", "20 ימים"]);
        assert_eq!(fill("{days}日", &[("days", Arg::Count(2))], &Dual), "2日", "no forms at all");
    }
}
