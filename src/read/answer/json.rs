//! Reading loosely typed JSON: the same field is a string in one transport and a number in another.
//!
//! Of a field that stands twice in an object the last counts, as in the browser's own reader, which the page itself uses.

use serde_json::Value;
use std::borrow::Cow;

/// Reads an answer. What is nested deeper than `serde_json` goes (128) is refused: a real answer has some ten levels.
pub fn parse(text: &str) -> serde_json::Result<Value> {
    serde_json::from_str(text).or_else(|error| match with_whole_pairs(text) {
        Some(mended) => serde_json::from_str(&mended),
        None => Err(error),
    })
}

/// A title that was cut inside an emoji ends with half of a surrogate pair. Browsers write that as an escape of its own and
/// `serde_json` refuses it, so it becomes the replacement character. `None` where all pairs are whole.
fn with_whole_pairs(text: &str) -> Option<String> {
    let unit = |text: &str| u16::from_str_radix(text.get(..4)?, 16).ok();
    let mut mended = String::with_capacity(text.len());
    let mut rest = text;
    let mut halves = false;
    while let Some((before, after)) = rest.split_once('\\') {
        mended.push_str(before);
        let first = after.strip_prefix('u').and_then(unit);
        let second = after.get(5..).and_then(|after| unit(after.strip_prefix("\\u")?));
        let length = match (first, second) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => 11,
            (Some(0xd800..=0xdfff), _) => 0,
            // An escaped backslash starts no escape.
            _ => after.chars().next().map_or(0, char::len_utf8),
        };
        if length == 0 && first.is_some() {
            halves = true;
            mended.push('\u{fffd}');
            rest = after.get(5..).unwrap_or_default();
            continue;
        }
        let (escape, after) = after.split_at_checked(length).unwrap_or((after, ""));
        mended.push('\\');
        mended.push_str(escape);
        rest = after;
    }
    mended.push_str(rest);
    halves.then_some(mended)
}

/// A nested field.
pub fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| value.get(name))
}

/// A string, number or boolean as trimmed text; `None` where it is empty or something else.
pub fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Bool(truth) => truth.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// [`text`] of a nested field.
pub fn text_at(value: &Value, path: &[&str]) -> Option<String> {
    text(at(value, path)?)
}

/// A whole number, also when it is written as text.
pub fn integer(value: &Value) -> Option<i64> {
    text(value)?.parse().ok()
}

/// The entries of a list; nothing for anything else.
pub fn list(value: Option<&Value>) -> &[Value] {
    match value {
        Some(Value::Array(entries)) => entries,
        _ => &[],
    }
}

/// The fields of a field that is an object, or an object written as text (some answers nest JSON in JSON).
pub fn object_at<'v>(value: &'v Value, path: &[&str]) -> Option<Cow<'v, Value>> {
    match at(value, path)? {
        Value::String(text) => parse(text).ok().map(Cow::Owned),
        object @ Value::Object(_) => Some(Cow::Borrowed(object)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Option<String> {
        parse(text).ok().and_then(|value| value.as_str().map(str::to_owned))
    }

    #[test]
    fn numbers_of_any_length_keep_their_digits() {
        for number in ["8212313961591322", "9223372036854775808", "90071992547409931234", "-7", "0"] {
            assert_eq!(text(&parse(number).unwrap()).as_deref(), Some(number));
        }
    }

    #[test]
    fn half_a_pair_is_a_replacement_character() {
        for (written, wanted) in [
            (r#""\ud83d!""#, "\u{fffd}!"),
            (r#""\ude00""#, "\u{fffd}"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
            (r#""\ud83d\n\"""#, "\u{fffd}\n\""),
            (r#""\\ud83d \ude00""#, "\\ud83d \u{fffd}"),
            (r#""é\ude00é""#, "é\u{fffd}é"),
        ] {
            assert_eq!(read(written).as_deref(), Some(wanted), "{written}");
        }
        for broken in [r#""\ud83d"#, r#""\ud8""#, r#""\ud83d\u""#, "\"\\"] {
            assert_eq!(read(broken), None, "{broken}");
        }
    }

    #[test]
    fn of_two_fields_of_one_name_the_last_counts_as_in_a_browser() {
        assert_eq!(parse(r#"{"id":"1","id":"2"}"#).unwrap()["id"], "2");
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(parse(&nested(100)).is_ok());
        assert!(parse(&nested(150)).is_err());
        assert!(parse(&"[".repeat(5_000_000)).is_err());
    }

    proptest! {
        #[test]
        fn what_has_whole_pairs_stays_and_nothing_panics(text in "(\\\\u[0-9a-f]{4}|\\PC|[\"\\\\u]){0,20}") {
            let plain = serde_json::to_string(&text).unwrap();
            prop_assert_eq!(with_whole_pairs(&plain), None);
            prop_assert_eq!(read(&plain), Some(text.clone()));
            let _ = parse(&text);
            if let Some(mended) = with_whole_pairs(&text) {
                prop_assert_eq!(with_whole_pairs(&mended), None);
            }
        }
    }
}
