//! The only place that reads the clock and the zone. Everything else is told.

use crate::order::{Day, Instant};
use chrono::Datelike;
use js_sys::Date;
use wasm_bindgen::JsValue;

/// Milliseconds since 1970.
pub fn now() -> Instant {
    whole(Date::now())
}

/// The user's civil date.
pub fn today() -> Day {
    let date = Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    Day::from_ymd_opt(year, date.get_month().saturating_add(1), date.get_date()).unwrap_or_default()
}

/// Minutes east of UTC at an instant, in the user's zone.
pub fn zone(instant: Instant) -> i32 {
    let date = Date::new(&JsValue::from_f64(float(instant)));
    let west = date.get_timezone_offset();
    i32::try_from(whole(west)).map_or(0, |west| -west)
}

/// Noon of a civil date in UTC: a `Date` that any formatter set to UTC writes as this date.
pub fn noon(day: Day) -> Date {
    let date = Date::new(&JsValue::from_f64(0.0));
    date.set_utc_full_year_with_month_date(
        u32::try_from(day.year()).unwrap_or(1970),
        i32::try_from(day.month0()).unwrap_or(0),
        i32::try_from(day.day()).unwrap_or(1),
    );
    date.set_utc_hours(12);
    date
}

/// JavaScript's numbers are floats; instants are far below 2^53, where both are exact.
#[allow(clippy::cast_possible_truncation)]
fn whole(number: f64) -> i64 {
    if number.is_finite() { number as i64 } else { 0 }
}

#[allow(clippy::cast_precision_loss)]
fn float(number: i64) -> f64 {
    number as f64
}
