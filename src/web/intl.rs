//! Plurals, dates and numbers as the browser's `Intl` writes them.

use super::clock;
use crate::i18n::Locale;
use crate::order::Day;
use js_sys::{Array, Function, Intl, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// One language's formatters, made once.
pub struct BrowserLocale {
    plural: Intl::PluralRules,
    number: Function,
    date: Function,
    list: Intl::ListFormat,
    countries: Intl::DisplayNames,
}

/// The locale list of a BCP 47 tag; empty for an unknown one, which is the browser's own language.
fn locales(language: &str) -> Array {
    match Intl::get_canonical_locales(&JsValue::from_str(language)) {
        found if !language.is_empty() && found.length() > 0 => found,
        _ => Array::new(),
    }
}

fn options(named: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in named {
        // Setting a property of an object made here cannot fail.
        let _ = Reflect::set(&options, &JsValue::from_str(name), &JsValue::from_str(value));
    }
    options
}

/// What a language is called in a language; its tag where the browser has no name for it.
pub fn language_name(tag: &str, in_language: &str) -> String {
    let names = Intl::DisplayNames::new(&locales(in_language), &options(&[("type", "language")]));
    // By its script, as people call it, not by a country.
    let asked = if tag == "zh-CN" { "zh-Hans" } else { tag };
    names.of(asked).map_or_else(|| tag.to_owned(), String::from)
}

/// The hours of a day, as a language writes them.
pub fn hours(language: &str) -> Vec<String> {
    let options = options(&[("timeStyle", "short"), ("timeZone", "UTC")]);
    let format = Intl::DateTimeFormat::new(&locales(language), &options).format();
    let name = |hour: i32| {
        let date = js_sys::Date::new(&JsValue::from_f64(f64::from(hour) * 3_600_000.0));
        write(&format, date.unchecked_ref()).unwrap_or_else(|| hour.to_string())
    };
    (0..24).map(name).collect()
}

impl BrowserLocale {
    /// The formatters of a BCP 47 tag; an unknown tag falls back to the browser's own language.
    pub fn new(language: &str) -> Self {
        let locales = locales(language);
        // `dateStyle: "medium"` writes Arabic, German and Korean dates in digits only, which nobody tells month from day in.
        let options =
            options(&[("year", "numeric"), ("month", "short"), ("day", "numeric"), ("timeZone", "UTC")]);
        BrowserLocale {
            plural: Intl::PluralRules::new(&locales, &Object::new()),
            number: Intl::NumberFormat::new(&locales, &Object::new()).format(),
            date: Intl::DateTimeFormat::new(&locales, &options).format(),
            list: Intl::ListFormat::new(&locales, &Object::new()),
            countries: Intl::DisplayNames::new(&locales, &self::options(&[("type", "region")])),
        }
    }
}

impl Locale for BrowserLocale {
    fn plural(&self, count: i64) -> String {
        String::from(self.plural.select(float(count)))
    }

    fn number(&self, count: i64) -> String {
        write(&self.number, &JsValue::from_f64(float(count))).unwrap_or_else(|| count.to_string())
    }

    fn date(&self, day: Day) -> String {
        write(&self.date, clock::noon(day).unchecked_ref())
            .unwrap_or_else(|| crate::knowledge::date::iso::write(day))
    }

    fn list(&self, items: &[String]) -> String {
        String::from(self.list.format(&items.iter().map(|item| JsValue::from_str(item)).collect()))
    }

    fn country(&self, code: &str) -> Option<String> {
        self.countries.of(code).map(String::from).filter(|name| name != code)
    }
}

fn write(formatter: &Function, value: &JsValue) -> Option<String> {
    formatter.call1(&JsValue::UNDEFINED, value).ok()?.as_string()
}

/// Counts are small: exact as a float.
#[allow(clippy::cast_precision_loss)]
fn float(count: i64) -> f64 {
    count as f64
}
