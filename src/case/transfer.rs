//! The export file: everything that is stored, to be kept elsewhere and read in again.
//!
//! `docs/schema/export.json` is made of the types.
//!
//! Each entry of `cases` is a case exactly as it is stored ([`super::CaseRecord`], [`super::SCHEMA`]), and `settings` what is
//! stored of them, if anything. Reading in is a join: a file that is read twice changes nothing the second time, and an
//! older file takes nothing away. Entries that cannot be read are counted, with the reason, and the rest is taken.

use super::ahead::is_exact_whole;
use super::table::is_table;
use super::{CaseRecord, OrderRecord};
use crate::knowledge::date::iso;
use crate::order::Instant;
use crate::order::sorting::sort_by;
use crate::read::address;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

/// What the file says it is.
const FORMAT: &str = "stuck-parcel-export";

/// The version of the file's own frame; the cases have [`super::SCHEMA`].
const VERSION: i64 = 1;

/// The export file.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Export<'a> {
    /// Which file this is: `stuck-parcel-export`.
    format: &'a str,
    /// Raised when a field of the frame changes its meaning.
    version: i64,
    /// When it was written: UTC, `2026-11-24T08:00:00Z`.
    exported_at: String,
    /// Every order.
    cases: Vec<&'a CaseRecord>,
    /// What is stored of the settings, if anything.
    #[serde(skip_serializing_if = "Value::is_null")]
    settings: Value,
    /// The pictures of pages that the buyer kept.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pictures: &'a [ExportedPicture],
}

/// A picture of a page that the buyer kept, as it travels: its bytes are base64.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ExportedPicture {
    /// The order it belongs to.
    pub order: String,
    /// The stored name of what it shows.
    pub shows: String,
    /// When it was taken.
    pub at: Instant,
    /// The width in pixels.
    pub width: u32,
    /// The height in pixels.
    pub height: u32,
    /// The image bytes.
    pub data: String,
}

/// The file. `settings` may be null.
///
/// # Errors
/// None that these types can have.
pub fn export<'a>(
    cases: impl IntoIterator<Item = &'a CaseRecord>,
    settings: Value,
    pictures: &[ExportedPicture],
    now: Instant,
) -> serde_json::Result<String> {
    serde_json::to_string(&Export {
        format: FORMAT,
        version: VERSION,
        exported_at: iso::utc(now).unwrap_or_default(),
        cases: cases.into_iter().collect(),
        settings,
        pictures,
    })
}

/// Why a whole file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The file is damaged, or cut off: not even JSON.
    #[error("the file is damaged or cut off")]
    Damaged,
    /// The file is no export of ours.
    #[error("the file is no export of Stuck Parcel")]
    Foreign,
    /// The file is a table, as we save it to be looked at.
    #[error("the file is a table")]
    Table,
    /// A later version of us wrote it.
    #[error("a later version wrote the file")]
    Later,
}

/// Why an entry was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RejectReason {
    /// The entry is not a case.
    #[error("the entry is not what a case is")]
    Unreadable,
    /// Its order has no number that an order could have.
    #[error("the entry's order has no number that an order could have")]
    Nameless,
    /// A later version of us wrote it.
    #[error("a later version wrote the entry")]
    Later,
}

/// The content of an import file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Import {
    /// What can be joined in.
    pub cases: Vec<CaseRecord>,
    /// What cannot, and why.
    pub aside: Vec<RejectReason>,
    /// The pictures of these orders.
    pub pictures: Vec<ExportedPicture>,
    /// How many pictures cannot be read, or are of no order that can be joined in.
    pub pictures_aside: usize,
    /// The settings, as they were stored.
    pub settings: Option<Value>,
}

/// Reads a file.
///
/// # Errors
/// It is not taken at all.
pub fn import(text: &str) -> Result<Import, Refused> {
    let text = text.trim_start_matches('\u{feff}');
    if serde_json::from_str::<IgnoredAny>(text).is_err() {
        return Err(if is_table(text) { Refused::Table } else { Refused::Damaged });
    }
    let file: ExportFile<'_> = serde_json::from_str(text).map_err(|_| Refused::Foreign)?;
    if file.format.as_str() != Some(FORMAT) {
        return Err(Refused::Foreign);
    }
    match file.version.as_i64() {
        Some(VERSION) => {}
        Some(later) if later > VERSION => return Err(Refused::Later),
        _ => return Err(Refused::Foreign),
    }
    let mut import = Import::default();
    for entry in entries(file.cases).ok_or(Refused::Foreign)? {
        match one(entry.get()) {
            Ok(case) => import.cases.push(case),
            Err(why) => import.aside.push(why),
        }
    }
    // One that cannot be read is left out and counted: the order it belongs to is worth more.
    let mut orders: Vec<&str> = import.cases.iter().map(|case| case.record.order.id.as_str()).collect();
    sort_by(&mut orders, |one, two| one.cmp(two));
    let pictures = file.pictures.map(|pictures| entries(Some(pictures)));
    // What is no list at all is one thing that cannot be read.
    let listed = pictures.as_ref().map_or(0, |pictures| pictures.as_ref().map_or(1, Vec::len));
    import.pictures = (pictures.flatten().unwrap_or_default().iter())
        .filter_map(|entry| serde_json::from_str::<ExportedPicture>(entry.get()).ok())
        .filter(|picture| orders.binary_search(&picture.order.as_str()).is_ok())
        .collect();
    import.pictures_aside = listed.saturating_sub(import.pictures.len());
    import.settings = Some(file.settings).filter(Value::is_object);
    Ok(import)
}

/// A file before anything in it is believed. Each entry is read by itself, so that a damaged one costs no other.
#[derive(Deserialize)]
struct ExportFile<'a> {
    #[serde(default)]
    format: Value,
    #[serde(default)]
    version: Value,
    #[serde(borrow)]
    cases: Option<&'a RawValue>,
    #[serde(borrow)]
    pictures: Option<&'a RawValue>,
    #[serde(default)]
    settings: Value,
}

fn entries(list: Option<&RawValue>) -> Option<Vec<&RawValue>> {
    serde_json::from_str(list?.get()).ok()
}

fn one(entry: &str) -> Result<CaseRecord, RejectReason> {
    if OrderRecord::is_later(entry) {
        return Err(RejectReason::Later);
    }
    let case = serde_json::from_str::<CaseRecord>(entry).map_err(|_| RejectReason::Unreadable)?;
    // Instants after now are let in: the worker brings them back, so that what was exported while a clock ran ahead is
    // not lost. Those that no browser stores would make the order itself unreadable.
    if !is_exact_whole(&case) {
        return Err(RejectReason::Unreadable);
    }
    if address::order_id(&case.record.order.id).is_none() {
        return Err(RejectReason::Nameless);
    }
    // Through the join itself: a file that was written by hand comes into its normal form.
    let mut normal = CaseRecord::default();
    normal.join(case);
    Ok(normal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::SCHEMA;
    use crate::case::tests::{case, numbered};
    use crate::order::schema::assert_documented;
    use proptest::prelude::*;

    /// A storage, as the worker keeps it.
    fn joined(storage: &[CaseRecord], import: &Import) -> Vec<CaseRecord> {
        let mut all = storage.to_vec();
        for case in &import.cases {
            match all.iter_mut().find(|known| known.record.order.id == case.record.order.id) {
                Some(known) => known.join(case.clone()),
                None => all.push(case.clone()),
            }
        }
        all.sort_by(|one, two| one.record.order.id.cmp(&two.record.order.id));
        all
    }

    fn cases() -> impl Strategy<Value = Vec<CaseRecord>> {
        prop::collection::vec(case(), 0..4)
            .prop_map(|cases| (1..).zip(cases).map(|(number, case)| numbered(case, number)).collect())
    }

    #[test]
    fn the_schema_is_the_documented_one() {
        assert_documented::<Export<'_>>("export");
    }

    proptest! {
        #[test]
        fn our_own_export_changes_nothing(storage in cases()) {
            let read = import(&export(&storage, Value::Null, &[], 5).unwrap()).unwrap();
            prop_assert!(read.aside.is_empty());
            prop_assert_eq!(&joined(&storage, &read), &storage);
            prop_assert_eq!(&joined(&[], &read), &storage, "and into nothing it is all of it");
        }

        #[test]
        fn two_files_come_in_in_either_order(one in cases(), two in cases()) {
            let [first, second] = [&one, &two].map(|cases| import(&export(cases, Value::Null, &[], 5).unwrap()).unwrap());
            prop_assert_eq!(joined(&joined(&[], &first), &second), joined(&joined(&[], &second), &first));
        }

        #[test]
        fn a_cut_off_file_is_refused_whole(storage in cases(), at in 0usize..10_000) {
            let file = export(&storage, Value::Null, &[], 5).unwrap();
            let cut: String = file.chars().take(at.min(file.chars().count().saturating_sub(1))).collect();
            prop_assert_eq!(import(&cut), Err(Refused::Damaged));
        }

        #[test]
        fn nothing_panics(text in any::<String>()) {
            let _ = import(&text);
        }
    }

    fn frame(version: &str, cases: &str) -> String {
        format!(r#"{{"format":"stuck-parcel-export","version":{version},"cases":[{cases}]}}"#)
    }

    #[test]
    fn damaged_entries_are_counted_and_the_rest_is_taken() {
        let good = format!(
            r#"{{"schema":{SCHEMA},"order":{{"id":"8190000000000001"}},"first_seen":1,"last_seen":2,"dismissed_at":0}}"#
        );
        let later = good.replacen(&format!(r#""schema":{SCHEMA}"#), r#""schema":99"#, 1);
        let nameless = good.replace("8190000000000001", "../etc");
        let odd = good.replace(r#""first_seen":1"#, r#""first_seen":"soon""#);
        let endless = good.replace(r#""last_seen":2"#, r#""last_seen":9223372036854775807"#);
        let import = import(&frame(
            "1",
            &[&good, "null", "7", &later, &nameless, &odd, &endless].map(String::from).join(","),
        ))
        .unwrap();
        assert_eq!(import.cases.len(), 1);
        let count = |why: RejectReason| import.aside.iter().filter(|known| **known == why).count();
        assert_eq!(
            (count(RejectReason::Unreadable), count(RejectReason::Nameless), count(RejectReason::Later)),
            (4, 1, 1)
        );
    }

    #[test]
    fn pictures_that_are_left_out_are_counted() {
        let order = format!(
            r#"{{"schema":{SCHEMA},"order":{{"id":"8190000000000001"}},"first_seen":1,"last_seen":2,"dismissed_at":0}}"#
        );
        let picture = |order: &str| {
            format!(r#"{{"order":"{order}","shows":"chat","at":5,"width":1,"height":1,"data":"AQID"}}"#)
        };
        let (good, nobodys) = (picture("8190000000000001"), picture("8190000000000002"));
        let wordy = good.replace(r#""width":1"#, r#""width":"wide""#);
        let count = |pictures: &str| {
            let file = frame("1", &order).replacen('{', &format!(r#"{{"pictures":{pictures},"#), 1);
            let import = import(&file).unwrap();
            (import.cases.len(), import.pictures.len(), import.pictures_aside)
        };
        assert_eq!(count(&format!("[{good},{nobodys},{wordy},null]")), (1, 1, 3));
        assert_eq!(count(&format!("[{good}]")), (1, 1, 0));
        assert_eq!((count("[]"), count("null"), count("7")), ((1, 0, 0), (1, 0, 0), (1, 0, 1)));
    }

    #[test]
    fn what_is_not_ours_or_later_is_refused() {
        assert_eq!(import("{}"), Err(Refused::Foreign));
        assert_eq!(import("[1]"), Err(Refused::Foreign));
        assert_eq!(import("not json"), Err(Refused::Damaged));
        assert_eq!(import(&frame("2", "")), Err(Refused::Later));
        assert_eq!(import(&frame("\"x\"", "")), Err(Refused::Foreign));
        assert_eq!(import(&frame("1", "")), Ok(Import::default()));
    }
}
