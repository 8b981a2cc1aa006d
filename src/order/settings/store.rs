//! Settings ↔ what is stored. A value that cannot be read, or could not have been chosen, is the default's; it never
//! takes another one with it. What a later version added stays as it is.

use super::{Reminders, Row, Settings, WaitingTable};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

/// The version of what is stored.
const SCHEMA: i64 = 1;

/// A value, or the usual one where it cannot be read.
pub(super) fn or_usual<'de, D, T>(stored: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    Ok(T::deserialize(Value::deserialize(stored)?).unwrap_or_default())
}

/// A row as it is stored: its four numbers.
#[derive(Serialize, Deserialize)]
pub(super) struct StoredRow([i64; 4]);

impl From<Row> for StoredRow {
    fn from(row: Row) -> StoredRow {
        StoredRow(row.numbers())
    }
}

/// Four numbers that do not follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these four numbers are no row of the waiting table")]
pub(super) struct NoRow;

impl TryFrom<StoredRow> for Row {
    type Error = NoRow;

    fn try_from(stored: StoredRow) -> Result<Row, NoRow> {
        Row::of(stored.0).ok_or(NoRow)
    }
}

/// The waiting table as it is stored: each row may be missing, or be none.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct StoredTable {
    #[serde(deserialize_with = "or_usual")]
    first_scan: Option<Row>,
    #[serde(deserialize_with = "or_usual")]
    accepted: Option<Row>,
    #[serde(deserialize_with = "or_usual")]
    exported: Option<Row>,
    #[serde(deserialize_with = "or_usual")]
    arrived: Option<Row>,
}

impl From<StoredTable> for WaitingTable {
    fn from(stored: StoredTable) -> WaitingTable {
        let usual = WaitingTable::default();
        WaitingTable {
            first_scan: stored.first_scan.unwrap_or(usual.first_scan),
            accepted: stored.accepted.unwrap_or(usual.accepted),
            exported: stored.exported.unwrap_or(usual.exported),
            arrived: stored.arrived.unwrap_or(usual.arrived),
        }
    }
}

/// The choices about reminders as they are stored: each may be missing, or be none.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct StoredReminders {
    #[serde(deserialize_with = "or_usual")]
    on: bool,
    #[serde(deserialize_with = "or_usual")]
    before: Option<Vec<i64>>,
    #[serde(deserialize_with = "or_usual")]
    quiet_from: Option<i64>,
    #[serde(deserialize_with = "or_usual")]
    quiet_to: Option<i64>,
}

impl From<StoredReminders> for Reminders {
    fn from(stored: StoredReminders) -> Reminders {
        let usual = Reminders::default();
        let hour = |hour: Option<i64>, usual| hour.filter(|hour| (0..24).contains(hour)).unwrap_or(usual);
        Reminders {
            on: stored.on,
            before: stored.before.map_or(usual.before, days_before),
            quiet_from: hour(stored.quiet_from, usual.quiet_from),
            quiet_to: hour(stored.quiet_to, usual.quiet_to),
        }
    }
}

/// Each day once, the earliest reminder first.
fn days_before(mut days: Vec<i64>) -> Vec<i64> {
    days.retain(|days| (0..=Reminders::MOST_BEFORE).contains(days));
    days.sort_by_key(|days| std::cmp::Reverse(*days));
    days.dedup();
    days
}

/// A language tag goes into the address of a file: nothing else than letters, digits and hyphens is one.
pub(super) fn tag<'de, D: Deserializer<'de>>(stored: D) -> Result<String, D::Error> {
    let sound = |text: &String| {
        text.len() <= 35 && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
    };
    let tag: String = or_usual(stored)?;
    Ok(Some(tag).filter(sound).unwrap_or_default())
}

impl Settings {
    /// From what is stored, whatever that is.
    pub fn stored(value: &Value) -> Settings {
        Settings::deserialize(value).unwrap_or_default()
    }
}

/// As it is stored, over what is stored: what another, later version of us keeps beside our fields stays.
///
/// # Errors
/// None that settings can have.
pub fn write_over(settings: &Settings, stored: &Value) -> serde_json::Result<Value> {
    // A field of ours that holds nothing is not written, and must not come back from the old ones.
    const OURS: [&str; 6] = ["schema", "waiting", "seller_language", "language", "theme", "reminders"];
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
    use crate::order::settings::Theme;

    fn read(text: &str) -> Settings {
        Settings::stored(&serde_json::from_str(text).unwrap())
    }

    fn changed() -> Settings {
        let mut settings = Settings {
            seller_language: "zh-CN".to_owned(),
            language: "he".to_owned(),
            theme: Theme::Dark,
            reminders: Reminders { on: true, before: vec![5], quiet_from: 0, quiet_to: 0 },
            ..Settings::default()
        };
        settings.waiting.accepted = Row::of([1, 2, 3, 4]).unwrap();
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
        for text in ["null", "[]", "7", "{}", r#"{"waiting":[1],"theme":3,"reminders":"no","language":{}}"#] {
            assert_eq!(read(text), Settings::default(), "{text}");
        }
    }

    #[test]
    fn a_bad_value_costs_no_other() {
        let text = r#"{"waiting":{"first_scan":[3,9,7,10],"accepted":[1,2,3,4],"exported":[1,2,3],"arrived":7},
            "theme":"purple","language":"../../etc","seller_language":"ru",
            "reminders":{"on":true,"before":[3,"x"],"quiet_from":24,"quiet_to":6}}"#;
        let settings = read(text);
        let mut wanted = Settings { seller_language: "ru".to_owned(), ..Settings::default() };
        wanted.waiting.accepted = Row::of([1, 2, 3, 4]).unwrap();
        wanted.reminders = Reminders { on: true, quiet_to: 6, ..Reminders::default() };
        assert_eq!(settings, wanted);
    }

    #[test]
    fn reminder_days_are_sorted_and_each_there_once() {
        assert_eq!(read(r#"{"reminders":{"before":[1,7,7,-2,999,3]}}"#).reminders.before, [7, 3, 1]);
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
