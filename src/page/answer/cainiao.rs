//! `global/detail.json`: what Cainiao's own tracking page knows of a number. It names no order and no receiver.
//!
//! `time` is an instant. `timeStr` is not read: it is China's time whatever `timeZone` says.

use super::context::minute_of;
use super::{Context, Failure, json};
use crate::event;
use crate::order::{Event, Fact, Parcel, Source};
use crate::page::reading::Reading;
use crate::tracking_number::country_code;
use serde_json::Value;

const SOURCE: Source = Source::CainiaoAnswer;

/// The page takes some tens of numbers at once.
const MOST_PARCELS: usize = 50;

/// A real history has some tens of lines.
const MOST_EVENTS: usize = 500;

/// Longest text of an event, in characters.
const LONGEST: usize = 300;

pub(super) fn read(data: &Value, context: &Context<'_>) -> Result<Reading, Failure> {
    let Some(Value::Array(modules)) = data.get("module") else { return Err(Failure::UnknownShape) };
    let mut reading = Reading::default();
    for module in modules.iter().take(MOST_PARCELS) {
        match parcel(module, context, &mut reading) {
            Some(parcel) => reading.parcels.push(parcel),
            None => reading.miss("", "number", &["mailNo"]),
        }
    }
    Ok(reading)
}

fn parcel(module: &Value, context: &Context<'_>, reading: &mut Reading) -> Option<Parcel> {
    let words = |path: &[&str], how| context.words(json::text_at(module, path), SOURCE, how);
    let number = words(&["mailNo"], "mailNo")?;
    let second = [("copyRealMailNo", "copyRealMailNo"), ("realMailNo", "realMailNo")]
        .into_iter()
        .find_map(|(field, how)| Some((last_number(&json::text_at(module, &[field])?)?, how)));
    let second = second.filter(|(second, _)| *second != number.value);
    let country = |field, how: &'static str| -> Option<Fact<String>> {
        let code = country_code(&json::text_at(module, &[field])?)?;
        context.words(Some(code.to_owned()), SOURCE, how)
    };
    let mut events = Vec::new();
    for detail in json::list(module.get("detailList")).iter().take(MOST_EVENTS) {
        match event(detail, context) {
            Some(event) => events.push(event),
            None => reading.miss("", "event", &["detailList.time"]),
        }
    }
    Some(Parcel {
        origin_number: Some(number),
        last_mile_number: second.map(|(second, how)| context.fact(second, SOURCE, how)),
        carrier: words(&["destCpInfo", "cpName"], "destCpInfo.cpName"),
        carrier_site: words(&["destCpInfo", "url"], "destCpInfo.url"),
        service: words(&["mailType"], "mailType"),
        origin_country: country("originCountry", "originCountry"),
        destination_country: country("destCountry", "destCountry"),
        latest: super::newest(&events, SOURCE, context),
        events_read: module.get("detailList").is_some_and(Value::is_array).then_some(context.seen),
        events,
    })
}

/// "Latest Tracking Number:\tRC…EE": the label is in any language, the number stands at the end.
fn last_number(text: &str) -> Option<String> {
    let last = text.split([' ', '\t', '\n', ':', '：']).next_back()?;
    let plain = last.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let fits = (5..=40).contains(&last.len()) && plain && last.bytes().any(|byte| byte.is_ascii_digit());
    fits.then(|| last.to_owned())
}

fn event(detail: &Value, context: &Context<'_>) -> Option<Event> {
    let field = |name| -> String {
        json::text_at(detail, &[name]).unwrap_or_default().chars().take(LONGEST).collect()
    };
    let instant = detail.get("time").and_then(json::integer)?;
    let local = context.local(instant)?;
    let (text, standard) = (field("desc"), field("standerdDesc"));
    Some(Event {
        instant: Some(instant),
        date: local.date(),
        minute: minute_of(local),
        code: event::main_code(&field("actionCode"), ""),
        // "[Fenggang Town] Departed from sorting center": the place stands before the standard words only.
        place: place(&standard).unwrap_or_default().to_owned(),
        text: if text.is_empty() { standard } else { text },
        source: SOURCE,
    })
}

fn place(standard: &str) -> Option<&str> {
    standard.strip_prefix('[')?.split_once(']').map(|(place, _)| place)
}
