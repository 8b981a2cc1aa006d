//! A value as it lies in the storage and travels between the parts of the extension: text, whole numbers, lists,
//! named fields.
//!
//! serde knows only this one type. Deriving it for every type of the case makes sixty kilobytes of wasm out of code
//! that is alike but for names; the conversions in [`super::store`] are a few lines for each type, and a stored
//! version can be migrated before any type is asked.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::fmt;

/// A value without a type.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Tree {
    /// Nothing, or something that no version has ever stored.
    #[default]
    Nothing,
    /// Yes or no.
    Truth(bool),
    /// A whole number; instants are among them.
    Number(i64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// Named fields, in the order of writing.
    Fields(Vec<(String, Tree)>),
}

impl Tree {
    /// A field; nothing where there is none.
    pub fn at(&self, name: &str) -> &Tree {
        match self {
            Tree::Fields(fields) => {
                fields.iter().find(|(field, _)| field == name).map_or(&Tree::Nothing, |(_, value)| value)
            }
            _ => &Tree::Nothing,
        }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Tree::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one.
    pub fn number(&self) -> Option<i64> {
        match self {
            Tree::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The entries, if it is a list.
    pub fn list(&self) -> Option<&[Tree]> {
        match self {
            Tree::List(entries) => Some(entries),
            _ => None,
        }
    }

    /// Nothing is stored here.
    pub fn is_nothing(&self) -> bool {
        matches!(self, Tree::Nothing)
    }

    /// Text.
    pub fn words(text: &str) -> Tree {
        Tree::Text(text.to_owned())
    }
}

/// Fields being written: what holds nothing is left out, so that a record costs what it knows.
#[derive(Debug, Default)]
pub struct Fields(Vec<(String, Tree)>);

impl Fields {
    /// Adds a field.
    pub fn with(mut self, name: &str, value: Tree) -> Fields {
        if !value.is_nothing() {
            self.0.push((name.to_owned(), value));
        }
        self
    }

    /// All of them.
    pub fn done(self) -> Tree {
        Tree::Fields(self.0)
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Tree::Nothing => serializer.serialize_unit(),
            Tree::Truth(truth) => serializer.serialize_bool(*truth),
            Tree::Number(number) => serializer.serialize_i64(*number),
            Tree::Text(text) => serializer.serialize_str(text),
            Tree::List(entries) => {
                let mut list = serializer.serialize_seq(Some(entries.len()))?;
                for entry in entries {
                    list.serialize_element(entry)?;
                }
                list.end()
            }
            Tree::Fields(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (name, value) in fields {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Tree, D::Error> {
        deserializer.deserialize_any(Grow)
    }
}

struct Grow;

impl<'de> Visitor<'de> for Grow {
    type Value = Tree;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a stored value")
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Nothing)
    }

    fn visit_none<E>(self) -> Result<Tree, E> {
        Ok(Tree::Nothing)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Tree, E> {
        Ok(Tree::Truth(truth))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Tree, E> {
        Ok(Tree::Number(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Tree, E> {
        Ok(i64::try_from(number).map_or(Tree::Nothing, Tree::Number))
    }

    /// No version stores fractions.
    fn visit_f64<E>(self, _: f64) -> Result<Tree, E> {
        Ok(Tree::Nothing)
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::words(text))
    }

    fn visit_string<E>(self, text: String) -> Result<Tree, E> {
        Ok(Tree::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Tree, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = list.next_element()? {
            entries.push(entry);
        }
        Ok(Tree::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Tree, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Tree::Fields(fields))
    }
}
