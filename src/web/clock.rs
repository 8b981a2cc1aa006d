//! The only place that reads the clock and the zone. Everything else receives the time as a parameter.

#[cfg(feature = "pages")]
use crate::case::reminder::Moment;
use crate::order::{Day, Instant};
use chrono::Datelike;
use js_sys::Date;
use wasm_bindgen::JsValue;

/// The current instant, in ms since 1970.
pub fn now() -> Instant {
    whole(Date::now())
}

/// The user's civil date.
pub fn today() -> Day {
    civil(&Date::new_0())
}

/// The civil date of an instant, in the user's zone.
#[cfg(feature = "pages")]
pub fn day_of(instant: Instant) -> Day {
    civil(&Date::new(&JsValue::from_f64(float(instant))))
}

fn civil(date: &Date) -> Day {
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    Day::from_ymd_opt(year, date.get_month().saturating_add(1), date.get_date()).unwrap_or_default()
}

/// The current minute of the user's clock.
#[cfg(feature = "pages")]
pub fn moment() -> Moment {
    let date = Date::new_0();
    let minute = i64::from(date.get_hours()) * 60 + i64::from(date.get_minutes());
    Moment { day: civil(&date), minute }
}

/// When the user's clock will show this, as JavaScript takes it.
#[cfg(feature = "pages")]
pub fn when(Moment { day, minute }: Moment) -> JsValue {
    let year = u32::try_from(day.year()).unwrap_or(1970);
    let [month, of_month] = [day.month0(), day.day()].map(|number| i32::try_from(number).unwrap_or(1));
    // Minutes beyond the hour are hours: the browser knows on which days the clock is changed.
    let minute = i32::try_from(minute).unwrap_or(0);
    JsValue::from_f64(Date::new_with_year_month_day_hr_min(year, month, of_month, 0, minute).get_time())
}

/// Minutes east of UTC at an instant, in the user's zone.
pub fn zone(instant: Instant) -> i32 {
    let date = Date::new(&JsValue::from_f64(float(instant)));
    let west = date.get_timezone_offset();
    i32::try_from(whole(west)).map_or(0, |west| -west)
}

/// A number of JavaScript's, without its fraction.
pub fn whole_number(value: &JsValue) -> Option<i64> {
    value.as_f64().map(whole)
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
pub(super) fn whole(number: f64) -> i64 {
    if number.is_finite() { number as i64 } else { 0 }
}

#[allow(clippy::cast_precision_loss)]
pub(super) fn float(number: i64) -> f64 {
    number as f64
}
