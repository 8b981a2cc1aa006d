//! The pure parts of the core as they are shipped, for `readers.mjs` to time beside other readers.
#![cfg(target_arch = "wasm32")]
#![allow(missing_docs)]

use stuck_parcel::case::{Case, Stored};
use stuck_parcel::date::{self, Bounds, iso};
use stuck_parcel::rules::judge;
use stuck_parcel::settings::Settings;
use stuck_parcel::tracking_number::{CheckDigit, Context, examine};
use stuck_parcel::{json, order::Day};
use wasm_bindgen::prelude::*;

/// Something that this number can be, and its check digit does not speak against it.
#[wasm_bindgen]
pub fn is_number(text: &str) -> bool {
    let found = examine(text, &Context::default());
    found.is_ok_and(|found| found.candidates.iter().any(|one| one.check_digit != CheckDigit::Fails))
}

/// The date in a text as `first last`; empty where there is none. A year that is not told is the latest up to `today`.
#[wasm_bindgen]
pub fn read_date(text: &str, language: &str, today: &str) -> String {
    let bounds = Bounds { not_before: None, not_after: iso::read(today) };
    match date::read(text, language, &bounds) {
        Ok(found) => [iso::write(found.first), iso::write(found.last)].join(" "),
        Err(_) => String::new(),
    }
}

/// Judges a stored order so many times; gives back how grave it is.
#[wasm_bindgen]
pub fn judge_often(stored: &str, times: u32) -> u32 {
    let Some(case) = json::parse(stored).ok().and_then(|value| Case::read(&value)) else { return 0 };
    let settings = Settings::default();
    let today = Day::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    let mut gravest = 0;
    for _ in 0..times {
        let verdict = judge(&case.record.order, &case.record.answers, today, &settings);
        gravest = gravest.max(verdict.level as u32);
    }
    gravest
}
