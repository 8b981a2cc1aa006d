//! Settings ↔ what is stored. A value that cannot be read, or could not have been chosen, falls back to its default, or to the
//! one that opens nothing, and leaves the others intact. What a later version added stays as it is.

use super::Settings;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The version of what is stored.
const SCHEMA: i64 = 1;

/// Our fields.
const OURS: [&str; 8] =
    ["schema", "waiting", "seller_language", "language", "theme", "card_side", "reading", "reminders"];

impl Settings {
    /// From what is stored, whatever that is; null: nothing is.
    pub fn stored(value: &Value) -> Settings {
        match value {
            Value::Null => Settings::default(),
            Value::Object(_) => Settings::deserialize(value).unwrap_or_else(|_| Settings::unknown()),
            _ => Settings::unknown(),
        }
    }
}

/// Whether something of what is stored could not have been chosen, so that it falls back to its default. What a later or earlier
/// version of us keeps beside our fields is none of it.
pub fn is_doubtful(stored: &Value) -> bool {
    let read = as_read(stored);
    named(stored).any(|(name, value)| read.get(name).is_none_or(|read| differs(value, read)))
}

/// What is stored, as it is read and with each value written.
pub(super) fn as_read(stored: &Value) -> Value {
    let settings = Settings::stored(stored);
    let mut read = serde_json::to_value(&settings).unwrap_or_default();
    if let Value::Object(fields) = &mut read {
        // What nobody has changed is not written.
        for (name, value) in [
            ("card_side", serde_json::to_value(settings.card_side)),
            ("reading", serde_json::to_value(settings.reading)),
        ] {
            fields.insert(name.to_owned(), value.unwrap_or_default());
        }
    }
    read
}

/// The settings of ours that are named there and hold something: what holds nothing is not written.
pub(super) fn named(stored: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let is_empty = |value: &Value| matches!(value, Value::Null) || value.as_str() == Some("");
    let ours = stored.as_object().into_iter().flatten();
    ours.filter(move |(name, value)| OURS.contains(&name.as_str()) && *name != "schema" && !is_empty(value))
}

fn differs(stored: &Value, read: &Value) -> bool {
    match (stored, read) {
        (Value::Object(stored), Value::Object(read)) => {
            stored.iter().any(|(name, value)| read.get(name).is_some_and(|read| differs(value, read)))
        }
        _ => stored != read,
    }
}

/// As it is stored, over what is stored: what another, later version of us keeps beside our fields stays.
///
/// # Errors
/// None that settings can have.
pub fn write_over(settings: &Settings, stored: &Value) -> serde_json::Result<Value> {
    // A field of ours that holds nothing is not written, and must not come back from the old ones.
    let schema = stored.get("schema").and_then(Value::as_i64).map_or(SCHEMA, |schema| schema.max(SCHEMA));
    let mut fields = Map::new();
    fields.insert("schema".to_owned(), schema.into());
    if let Value::Object(own) = serde_json::to_value(settings)? {
        fields.extend(own);
    }
    let later = stored.as_object().into_iter().flatten();
    let later = later.filter(|(name, _)| !OURS.contains(&name.as_str()));
    fields.extend(later.map(|(name, value)| (name.clone(), value.clone())));
    Ok(Value::Object(fields))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::{CardSide, ReadingChoice, Reminders, Theme, WaitingRow};

    fn read(text: &str) -> Settings {
        Settings::stored(&serde_json::from_str(text).unwrap())
    }

    fn changed() -> Settings {
        let mut settings = Settings {
            seller_language: "zh-CN".to_owned(),
            language: "he".to_owned(),
            theme: Theme::Dark,
            reading: ReadingChoice::Off,
            card_side: CardSide::Left,
            reminders: Reminders { on: true, before: vec![5], quiet_from: 0, quiet_to: 0 },
            waiting: Settings::default().waiting,
        };
        settings.waiting.accepted = WaitingRow::of([1, 2, 3, 4]).unwrap();
        settings
    }

    #[test]
    fn what_was_written_comes_back() {
        let no_days = Reminders { before: Vec::new(), ..Reminders::default() };
        for settings in [Settings::default(), changed(), Settings { reminders: no_days, ..changed() }] {
            assert_eq!(Settings::stored(&serde_json::to_value(&settings).unwrap()), settings);
        }
    }

    #[test]
    fn nothing_and_nonsense_are_the_defaults() {
        for text in ["null", "{}", r#"{"waiting":[1],"theme":3,"reminders":"no","language":{}}"#] {
            assert_eq!(read(text), Settings::default(), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_opens_nothing() {
        for text in [
            "7",
            "[]",
            r#""on""#,
            r#"{"reading":"click-only"}"#,
            r#"{"reading":7}"#,
            r#"{"reading":null}"#,
            r#"{"reading":{"page":false}}"#,
        ] {
            assert_eq!(read(text), Settings::unknown(), "{text}");
        }
        assert_eq!(read(r#"{"reading":"on"}"#).reading, ReadingChoice::On);
    }

    #[test]
    fn a_bad_value_costs_no_other() {
        let text = r#"{"waiting":{"first_scan":[3,9,7,10],"accepted":[1,2,3,4],"exported":[1,2,3],"arrived":7},
            "theme":"purple","language":"../../etc","seller_language":"ru",
            "reminders":{"on":true,"before":[3,"x"],"quiet_from":24,"quiet_to":6}}"#;
        let settings = read(text);
        let mut wanted = Settings { seller_language: "ru".to_owned(), ..Settings::default() };
        wanted.waiting.accepted = WaitingRow::of([1, 2, 3, 4]).unwrap();
        wanted.reminders = Reminders { on: true, quiet_to: 6, ..Reminders::default() };
        assert_eq!(settings, wanted);
    }

    #[test]
    fn what_could_not_have_been_chosen_is_known() {
        for sound in [Settings::default(), changed()] {
            let mut stored = write_over(&sound, &Value::Null).unwrap();
            assert!(!is_doubtful(&stored), "{stored}");
            stored["sounds"] = serde_json::json!({ "bell": 1 });
            assert!(!is_doubtful(&stored), "a later version keeps it");
            stored["reading"] = "on".into();
            assert!(!is_doubtful(&stored), "it can be chosen");
        }
        for text in [
            r#"{"theme":"purple"}"#,
            r#"{"reading":"click-only"}"#,
            r#"{"language":"../../etc"}"#,
            r#"{"waiting":{"accepted":[9,2,3,4]}}"#,
            r#"{"reminders":{"quiet_from":24}}"#,
            r#"{"waiting":7}"#,
        ] {
            assert!(is_doubtful(&serde_json::from_str(text).unwrap()), "{text}");
        }
    }

    #[test]
    fn reminder_days_are_sorted_and_each_there_once() {
        assert_eq!(read(r#"{"reminders":{"before":[1,7,7,-2,999,3]}}"#).reminders.before, [7, 3, 1]);
    }

    #[test]
    fn what_was_set_back_does_not_come_back_from_what_was_stored() {
        let written = write_over(&Settings::default(), &serde_json::to_value(changed()).unwrap()).unwrap();
        assert_eq!(Settings::stored(&written), Settings::default());
    }

    #[test]
    fn what_a_later_version_keeps_stays() {
        let stored =
            serde_json::from_str(r#"{"schema":9,"theme":"dark","language":"he","sounds":{"bell":1}}"#)
                .unwrap();
        let written = write_over(&Settings::default(), &stored).unwrap();
        assert_eq!(Settings::stored(&written), Settings::default());
        assert_eq!(written["schema"].as_i64(), Some(9));
        assert_eq!(written["sounds"]["bell"].as_i64(), Some(1));
    }
}
