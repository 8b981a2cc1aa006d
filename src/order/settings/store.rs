//! Settings ↔ what is stored. A value that cannot be read, or could not have been chosen, is the default's; it never
//! takes another one with it. What a later version added stays as it is.

use super::{Reminders, Row, Settings, Theme, WaitingTable};
use crate::case::Stored;
use crate::json::{Fields, Value};
use crate::sorted::sort_by;

/// The version of what is stored.
const SCHEMA: i64 = 1;

const THEMES: [(&str, Theme); 3] =
    [("browser", Theme::Browser), ("light", Theme::Light), ("dark", Theme::Dark)];

impl Stored for Theme {
    fn write(&self) -> Value {
        THEMES.iter().find(|(_, theme)| theme == self).map_or(Value::Null, |(name, _)| Value::text(name))
    }

    fn read(value: &Value) -> Option<Self> {
        let text = value.as_str()?;
        THEMES.iter().find(|(name, _)| *name == text).map(|(_, theme)| *theme)
    }
}

impl Stored for Row {
    fn write(&self) -> Value {
        Value::Array(self.numbers().map(Value::Number).into())
    }

    fn read(value: &Value) -> Option<Self> {
        let [from, to, write, flag] = value.as_array()? else { return None };
        Row::of([from.as_i64()?, to.as_i64()?, write.as_i64()?, flag.as_i64()?])
    }
}

impl Stored for WaitingTable {
    fn write(&self) -> Value {
        Fields::default()
            .with("first_scan", self.first_scan.write())
            .with("accepted", self.accepted.write())
            .with("exported", self.exported.write())
            .with("arrived", self.arrived.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        let usual = WaitingTable::default();
        let row = |name, usual| Row::read(value.at(name)).unwrap_or(usual);
        Some(WaitingTable {
            first_scan: row("first_scan", usual.first_scan),
            accepted: row("accepted", usual.accepted),
            exported: row("exported", usual.exported),
            arrived: row("arrived", usual.arrived),
        })
    }
}

impl Stored for Reminders {
    fn write(&self) -> Value {
        Fields::default()
            .with("on", Value::Bool(self.on))
            // No day at all is a choice too: unlike elsewhere, an empty list is written.
            .with("before", Value::Array(self.before.iter().map(Stored::write).collect()))
            .with("quiet_from", self.quiet_from.write())
            .with("quiet_to", self.quiet_to.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        let usual = Reminders::default();
        let hour = |name: &str, usual| {
            value.at(name).as_i64().filter(|hour| (0..24).contains(hour)).unwrap_or(usual)
        };
        Some(Reminders {
            on: *value.at("on") == Value::Bool(true),
            before: days_before(value.at("before")).unwrap_or(usual.before),
            quiet_from: hour("quiet_from", usual.quiet_from),
            quiet_to: hour("quiet_to", usual.quiet_to),
        })
    }
}

/// Each day once, the earliest reminder first.
fn days_before(value: &Value) -> Option<Vec<i64>> {
    let mut days: Vec<i64> = value.as_array()?.iter().map(Value::as_i64).collect::<Option<_>>()?;
    days.retain(|days| (0..=Reminders::MOST_BEFORE).contains(days));
    sort_by(&mut days, |one, two| two.cmp(one));
    days.dedup();
    Some(days)
}

impl Stored for Settings {
    fn write(&self) -> Value {
        Fields::default()
            .with("waiting", self.waiting.write())
            .with("seller_language", self.seller_language.write())
            .with("language", self.language.write())
            .with("theme", self.theme.write())
            .with("reminders", self.reminders.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Settings {
            waiting: WaitingTable::read(value.at("waiting")).unwrap_or_default(),
            seller_language: tag(value.at("seller_language")),
            language: tag(value.at("language")),
            theme: Theme::read(value.at("theme")).unwrap_or_default(),
            reminders: Reminders::read(value.at("reminders")).unwrap_or_default(),
        })
    }
}

/// A language tag goes into the address of a file: nothing else than letters, digits and hyphens is one.
fn tag(value: &Value) -> String {
    let sound = |text: &&str| {
        text.len() <= 35 && text.bytes().all(|letter| letter.is_ascii_alphanumeric() || letter == b'-')
    };
    value.as_str().filter(sound).unwrap_or_default().to_owned()
}

/// As it is stored, over what is stored: what another, later version of us keeps beside our fields stays.
pub fn write_over(settings: &Settings, stored: &Value) -> Value {
    // A field of ours that holds nothing is not written, and must not come back from the old ones.
    const OURS: [&str; 6] = ["schema", "waiting", "seller_language", "language", "theme", "reminders"];
    let schema = stored.at("schema").as_i64().map_or(SCHEMA, |schema| schema.max(SCHEMA));
    let mut fields = vec![("schema".to_owned(), Value::Number(schema))];
    let later = stored.as_object().unwrap_or_default().iter();
    fields.extend(settings.write().as_object().unwrap_or_default().iter().cloned());
    fields.extend(later.filter(|(name, _)| !OURS.contains(&name.as_str())).cloned());
    Value::Object(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    fn read(text: &str) -> Settings {
        Settings::read(&parse(text).unwrap()).unwrap()
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
            assert_eq!(Settings::read(&settings.write()), Some(settings));
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
        let stored = parse(r#"{"schema":9,"theme":"dark","language":"he","sounds":{"bell":1}}"#).unwrap();
        let written = write_over(&Settings::default(), &stored);
        assert_eq!(Settings::read(&written), Some(Settings::default()));
        assert_eq!(written.at("schema").as_i64(), Some(9));
        assert_eq!(written.at("sounds").at("bell").as_i64(), Some(1));
    }
}
