//! The settings of a file, taken over into those that there are.
//!
//! A file may be an older one, or come from a machine on which less was chosen: what it does not name, or names in a way that
//! could not have been chosen, stays as it is. So nothing that opens a page is turned on by what a file lacks.

use super::Settings;
use super::store::{as_read, named, write_over};
use serde_json::{Map, Value};

/// Settings that stand together, as the buyer knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingGroup {
    /// How long silence is normal.
    Waiting,
    /// When and how to remind.
    Reminders,
    /// Whether tracking is read on an order's page.
    Reading,
    /// The language of the interface.
    Language,
    /// The language of the messages.
    SellerLanguage,
    /// Light or dark.
    Theme,
    /// The side of the card.
    CardSide,
}

/// The groups in which two settings differ.
fn changed(one: &Settings, two: &Settings) -> Vec<SettingGroup> {
    let Settings { waiting, seller_language, language, theme, card_side, reading, reminders } = one;
    let differs = [
        (SettingGroup::Waiting, *waiting != two.waiting),
        (SettingGroup::Reminders, *reminders != two.reminders),
        (SettingGroup::Reading, *reading != two.reading),
        (SettingGroup::Language, *language != two.language),
        (SettingGroup::SellerLanguage, *seller_language != two.seller_language),
        (SettingGroup::Theme, *theme != two.theme),
        (SettingGroup::CardSide, *card_side != two.card_side),
    ];
    differs.into_iter().filter(|(_, differs)| *differs).map(|(group, _)| group).collect()
}

/// What is stored with what a file names, and what has changed by that.
///
/// # Errors
/// None that settings can have.
pub fn take_over(file: &Value, stored: &Value) -> serde_json::Result<(Vec<SettingGroup>, Value)> {
    let read = as_read(file);
    let mut fields = stored.as_object().cloned().unwrap_or_default();
    for (name, value) in named(file) {
        let known = fields.get(name).cloned().unwrap_or_default();
        if let Some(taken) = read.get(name).and_then(|read| taken(value, read, known)) {
            fields.insert(name.clone(), taken);
        }
    }
    let stored_before = Settings::stored(stored);
    let stored = Value::Object(fields);
    let settings = Settings::stored(&stored);
    Ok((changed(&stored_before, &settings), write_over(&settings, &stored)?))
}

/// A value of the file over the known one; `read`: as it is read. `None`: nothing of it could have been chosen.
fn taken(value: &Value, read: &Value, known: Value) -> Option<Value> {
    let (Value::Object(values), Value::Object(reads)) = (value, read) else {
        return (value == read).then(|| value.clone());
    };
    let mut fields: Map<String, Value> = match known {
        Value::Object(fields) => fields,
        _ => Map::new(),
    };
    for (name, value) in values {
        let known = fields.get(name).cloned().unwrap_or_default();
        if let Some(taken) = reads.get(name).and_then(|read| taken(value, read, known)) {
            fields.insert(name.clone(), taken);
        }
    }
    Some(Value::Object(fields))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::{CardSide, ReadingChoice, Reminders, Theme};
    use serde_json::json;

    fn own() -> Settings {
        Settings {
            seller_language: "zh-CN".to_owned(),
            language: "he".to_owned(),
            theme: Theme::Dark,
            card_side: CardSide::Left,
            reading: ReadingChoice::Off,
            reminders: Reminders { on: true, before: vec![5], ..Reminders::default() },
            ..Settings::default()
        }
    }

    fn taken_over(file: &Value) -> (Vec<SettingGroup>, Settings) {
        let stored = write_over(&own(), &json!({ "sounds": 1 })).unwrap();
        let (changed, written) = take_over(file, &stored).unwrap();
        assert_eq!(written["sounds"], 1, "a later version keeps it");
        (changed, Settings::stored(&written))
    }

    #[test]
    fn what_a_file_does_not_name_or_cannot_mean_stays() {
        for file in [
            json!({}),
            json!({ "reading": "click-only", "theme": "purple", "language": "" }),
            json!({ "reading": null, "waiting": 7, "reminders": { "quiet_from": 24, "before": "x" } }),
            json!({ "theme": "dark" }),
            json!(7),
        ] {
            assert_eq!(taken_over(&file), (Vec::new(), own()), "{file}");
        }
        let without = Settings { reading: ReadingChoice::On, ..Settings::default() };
        // An older backup says nothing of reading: what is off here stays off.
        let (changed, now) = taken_over(&write_over(&without, &Value::Null).unwrap());
        assert_eq!(now.reading, ReadingChoice::Off);
        assert_eq!(changed, [SettingGroup::Reminders, SettingGroup::Theme]);
    }

    #[test]
    fn what_a_file_names_is_taken_over_and_said() {
        let (changed, now) = taken_over(&json!({
            "theme": "light",
            "reading": "on",
            "reminders": { "quiet_from": 20 },
            "waiting": { "accepted": own().waiting.exported, "arrived": 7 },
        }));
        let mut expected = Settings { theme: Theme::Light, reading: ReadingChoice::On, ..own() };
        expected.reminders.quiet_from = 20;
        expected.waiting.accepted = own().waiting.exported;
        assert_eq!(now, expected);
        let said =
            [SettingGroup::Waiting, SettingGroup::Reminders, SettingGroup::Reading, SettingGroup::Theme];
        assert_eq!(changed, said);
        // Into nothing, as on a new machine.
        let file = write_over(&own(), &Value::Null).unwrap();
        let (_, written) = take_over(&file, &Value::Null).unwrap();
        assert_eq!(Settings::stored(&written), own());
        assert_eq!(
            take_over(&file, &written).unwrap(),
            (Vec::new(), written.clone()),
            "twice changes nothing"
        );
    }
}
