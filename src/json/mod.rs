//! JSON: the page's answers come in it, the storage is read through it.
//!
//! Written by hand. `serde_json` costs 40 KB of wasm (of which 14 KB write floating point numbers, which no order
//! has), and the browser's own `JSON.parse` rounds ids beyond 2^53. The tests hold this reader against `serde_json`.

mod parse;
mod write;

pub use parse::{Malformed, parse};
pub use write::write;

/// Any JSON value. Fields keep their order; of a field that stands twice the first counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Value {
    /// `null`, or a field that is not there.
    #[default]
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Number(i64),
    /// Any other number, as it was written: too large for the above, a fraction, or with an exponent.
    Figure(String),
    /// Text.
    String(String),
    /// A list.
    Array(Vec<Value>),
    /// Named fields.
    Object(Vec<(String, Value)>),
}

impl Value {
    /// A field of an object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        match self {
            Value::Object(fields) => fields.iter().find(|(field, _)| field == name).map(|(_, value)| value),
            _ => None,
        }
    }

    /// A field; null where there is none.
    pub fn at(&self, name: &str) -> &Value {
        self.get(name).unwrap_or(&Value::Null)
    }

    /// The text, if it is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, if it is one.
    pub fn as_i64(&self) -> Option<i64> {
        match self {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The entries, if it is a list.
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Value::Array(entries) => Some(entries),
            _ => None,
        }
    }

    /// The fields, if it is an object.
    pub fn as_object(&self) -> Option<&[(String, Value)]> {
        match self {
            Value::Object(fields) => Some(fields),
            _ => None,
        }
    }

    /// It is text.
    pub fn is_string(&self) -> bool {
        matches!(self, Value::String(_))
    }

    /// It is a list.
    pub fn is_array(&self) -> bool {
        matches!(self, Value::Array(_))
    }

    /// It is an object.
    pub fn is_object(&self) -> bool {
        matches!(self, Value::Object(_))
    }

    /// It is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// Text.
    pub fn text(text: &str) -> Value {
        Value::String(text.to_owned())
    }
}

/// Fields being written: what is null is left out, so that a record costs what it knows.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, Value)>);

impl Fields {
    /// Adds a field.
    pub fn with(mut self, name: &str, value: Value) -> Fields {
        if !value.is_null() {
            self.0.push((name.to_owned(), value));
        }
        self
    }

    /// All of them.
    pub fn done(self) -> Value {
        Value::Object(self.0)
    }
}
