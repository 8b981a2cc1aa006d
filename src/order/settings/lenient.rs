//! Values as they are stored: one that cannot be read, or could not have been chosen, is the usual one, and of what opens a page
//! the one that opens none.

use super::ReadingChoice;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// A value, or the usual one where it cannot be read.
pub(super) fn or_usual<'de, D, T>(stored: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    Ok(T::deserialize(Value::deserialize(stored)?).unwrap_or_default())
}

/// Whether tracking is read; what cannot be read was chosen by somebody, and may have been any other choice than to open it.
pub(super) fn reading<'de, D: Deserializer<'de>>(stored: D) -> Result<ReadingChoice, D::Error> {
    Ok(ReadingChoice::deserialize(Value::deserialize(stored)?).unwrap_or(ReadingChoice::Off))
}

/// A language tag goes into the address of a file: nothing else than letters, digits and hyphens is one.
pub(super) fn tag<'de, D: Deserializer<'de>>(stored: D) -> Result<String, D::Error> {
    let sound = |text: &String| {
        text.len() <= 35 && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
    };
    let tag: String = or_usual(stored)?;
    Ok(Some(tag).filter(sound).unwrap_or_default())
}
