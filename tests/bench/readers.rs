//! The pure parts of the core as they are shipped, for `readers.mjs` to time beside other readers.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs)]

use chrono::Datelike;
use stuck_parcel::case::CaseRecord;
use stuck_parcel::knowledge::date::{self, Bounds};
use stuck_parcel::knowledge::tracking_number::{CheckDigit, NumberContext, examine};
use stuck_parcel::order::Day;
use stuck_parcel::order::settings::Settings;
use stuck_parcel::rules::judge;
use wasm_bindgen::prelude::*;

/// Something that this number can be, and its check digit does not speak against it.
#[wasm_bindgen]
pub fn is_number(text: &str) -> bool {
    let found = examine(text, &NumberContext::default());
    found.is_ok_and(|found| found.candidates.iter().any(|one| one.check_digit != CheckDigit::Fails))
}

/// The first day of the date in a text as the number yyyymmdd, 0 where there is none. A year that is not told is the
/// latest up to the end of 2026. A number, since a text handed out costs as much as reading it.
#[wasm_bindgen]
pub fn read_date(text: &str, language: &str) -> i32 {
    let bounds = Bounds { not_before: None, not_after: Day::from_ymd_opt(2026, 12, 31) };
    match date::read(text, language, &bounds) {
        Ok(found) => {
            found.first.year() * 10_000
                + i32::try_from(found.first.month() * 100 + found.first.day()).unwrap_or_default()
        }
        Err(_) => 0,
    }
}

/// Judges a stored order so many times; gives back how grave it is.
#[wasm_bindgen]
pub fn judge_often(stored: &str, times: u32) -> u32 {
    let Some(case) = serde_json::from_str::<CaseRecord>(stored).ok() else { return 0 };
    let settings = Settings::default();
    let today = Day::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    let mut gravest = 0;
    for _ in 0..times {
        let verdict = judge(&case.record.order, &case.record.answers, today, &settings);
        gravest = gravest.max(verdict.level as u32);
    }
    gravest
}
