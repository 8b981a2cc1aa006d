//! Reading loosely typed JSON: the same field is a string in one transport and a number in another.

use crate::json::{Value, parse};
use crate::text;
use std::borrow::Cow;

/// A nested field.
pub fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, name| value.get(name))
}

/// A string, number or boolean as trimmed text; `None` where it is empty or something else.
pub fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Figure(figure) => figure.clone(),
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
    text::integer(&text(value)?)
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
