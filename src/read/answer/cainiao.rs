//! `global/detail.json`: what Cainiao's own tracking page knows of a number. It names no order and no receiver.
//!
//! `time` is an instant. `timeStr` is not read: it is China's time whatever `timeZone` says.

use super::{Failure, PayloadContext, json};
use crate::knowledge::event;
use crate::knowledge::tracking_number::{country_code, normal};
use crate::order::{DayValue, Event, Fact, Parcel, Source};
use crate::read::parcel_number::may_be_one;
use crate::read::reading::Reading;
use serde_json::Value;

const SOURCE: Source = Source::CainiaoAnswer;

/// The page takes some tens of numbers at once.
const MOST_PARCELS: usize = 50;

/// A real history has some tens of lines.
const MOST_EVENTS: usize = 500;

/// Longest text of an event, in characters.
const LONGEST: usize = 300;

pub(super) fn read(data: &Value, context: &PayloadContext<'_>) -> Result<Reading, Failure> {
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

fn parcel(module: &Value, context: &PayloadContext<'_>, reading: &mut Reading) -> Option<Parcel> {
    let words = |path: &[&str], how| context.words(json::text_at(module, path), SOURCE, how);
    let number = context.words(context.number(module.get("mailNo")), SOURCE, "mailNo")?;
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
        looked_at: Vec::new(),
        first_seen: 0,
        origin_number: Some(number),
        last_mile_number: second.map(|(second, how)| context.fact(second, SOURCE, how)),
        carrier: words(&["destCpInfo", "cpName"], "destCpInfo.cpName"),
        carrier_site: words(&["destCpInfo", "url"], "destCpInfo.url"),
        service: words(&["mailType"], "mailType"),
        origin_country: country("originCountry", "originCountry"),
        destination_country: country("destCountry", "destCountry"),
        latest: context.newest(&events, SOURCE),
        events_read: module.get("detailList").is_some_and(Value::is_array).then_some(context.seen),
        read_on: module.get("detailList").is_some_and(Value::is_array).then_some(DayValue(context.today)),
        events,
    })
}

/// "Latest Tracking Number:\tRC…EE": the label is in any language, the number stands at the end. A field without a label is
/// the number as a whole, whatever groups it: cut at its blanks, its own tail would be a second number.
fn last_number(text: &str) -> Option<String> {
    let labelled = text.rsplit_once([':', '：', '\t', '\n']).map(|(_, number)| number);
    let whole = labelled.unwrap_or(text);
    let has_label = |text: &str| {
        text.split_whitespace().any(|word| word.len() > 4 && !word.bytes().any(|byte| byte.is_ascii_digit()))
    };
    if !has_label(whole) {
        return normal(whole).filter(|_| may_be_one(whole));
    }
    normal(whole.split_whitespace().next_back()?)
}

fn event(detail: &Value, context: &PayloadContext<'_>) -> Option<Event> {
    let field = |name| -> String {
        json::text_at(detail, &[name]).unwrap_or_default().chars().take(LONGEST).collect()
    };
    let instant = detail.get("time").and_then(json::integer)?;
    let (date, minute) = context.local(instant)?;
    let (text, standard) = (field("desc"), field("standerdDesc"));
    Some(Event {
        site: String::new(),
        instant: Some(instant),
        date,
        minute: Some(minute),
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

#[cfg(test)]
mod tests {
    use super::super::tests::{context, day, sent};
    use super::*;
    use crate::knowledge::event::history;
    use crate::order::Stage;

    const ANSWER: &str = r#"{"module":[
      {"mailNo":"RS0814300042Y","realMailNo":"Latest Tracking Number:\tRC900000005EE","originCountry":"Mainland China","destCountry":"Estonia",
       "destCpInfo":{"cpName":"Omniva","url":"https://www.omniva.ee/","phone":"1"},"mailType":"Economy","status":"DELIVERING","detailList":[
         {"time":1795500000000,"timeStr":"2026-11-24 14:00:00","timeZone":"GMT+2","desc":"Received by local delivery company","actionCode":"GTMS_ACCEPT"},
         {"time":"1794900000000","desc":"Left from departure country/region","actionCode":"LH_DEPART"},
         {"desc":"No time at all","actionCode":"LH_HO_AIRLINE"},
         {"time":1794500000000,"desc":"Outbound in sorting center","standerdDesc":"[Fir Town] Departed from sorting center","actionCode":"SC_OUTBOUND_SUCCESS"}]},
      {"mailNo":"LP00800000000042","copyRealMailNo":"LP00800000000042","destCountry":"Atlantis","detailList":[]},
      {"mailNo":"YT0000000000000042"},
      {"destCountry":"Estonia"}],"success":true}"#;

    fn value(fact: &Option<Fact<String>>) -> &str {
        fact.as_ref().map_or("", |fact| fact.value.as_str())
    }

    #[test]
    fn parcels_by_number() {
        let context = PayloadContext { today: day("2026-11-24"), ..context() };
        let detail =
            ["fetch", "cainiao.global.detail", "/global/detail.json?mailNos=x", "", ANSWER].join("\n");
        let reading = super::super::read(&detail, &context).unwrap().unwrap();
        let fields: Vec<&str> = reading.unread.iter().map(|unread| unread.field).collect();
        assert_eq!((fields.as_slice(), reading.orders.len()), (["event", "number"].as_slice(), 0));
        let [scanned, silent, unread] = reading.parcels.as_slice() else { panic!("{reading:?}") };
        assert_eq!(
            [value(&scanned.origin_number), value(&scanned.last_mile_number)],
            ["RS0814300042Y", "RC900000005EE"]
        );
        assert_eq!(
            [value(&scanned.carrier), value(&scanned.carrier_site)],
            ["Omniva", "https://www.omniva.ee/"]
        );
        assert_eq!([value(&scanned.origin_country), value(&scanned.destination_country)], ["CN", "EE"]);
        assert_eq!(value(&scanned.service), "Economy");
        // 1795500000000 is 06:00 UTC; the reader's clock is two hours ahead.
        let first = &scanned.events[0];
        assert_eq!((first.date, first.minute), (day("2026-11-24"), Some(8 * 60)));
        assert_eq!((first.code.as_str(), first.source), ("GTMS_ACCEPT", Source::CainiaoAnswer));
        assert_eq!(scanned.events.len(), 3);
        assert_eq!(
            (scanned.events[2].place.as_str(), scanned.events[2].text.as_str()),
            ("Fir Town", "Outbound in sorting center")
        );
        assert_eq!(scanned.latest[0].value.0, day("2026-11-24"));
        assert_eq!(history(&scanned.events, Some("EE")).stage, Stage::Arrived);
        // Read, and nobody has scanned it; the same number twice is one number; no such country.
        assert_eq!((silent.events_read, silent.events.len(), silent.latest.len()), (Some(7), 0, 0));
        assert!(silent.last_mile_number.is_none() && silent.destination_country.is_none());
        // No list of events is not an empty one.
        assert_eq!(unread.events_read, None);
    }

    #[test]
    fn the_last_number_in_any_words() {
        for (text, number) in [
            ("Latest Tracking Number:\tRC900000005EE", Some("RC900000005EE")),
            ("Новый трек-номер: RC900000005EE", Some("RC900000005EE")),
            ("最新运单号：00340435069700000042", Some("00340435069700000042")),
            ("RC900000005EE", Some("RC900000005EE")),
            // Grouped, in small letters, behind a carrier's name; what is no number is none.
            ("lp 00827165784034", Some("LP00827165784034")),
            ("ra 123.456-785 ch", Some("RA123456785CH")),
            ("Handover reference: ra123456785ch", Some("RA123456785CH")),
            ("Handover reference: ra 123456785 ch", Some("RA123456785CH")),
            ("PostNL 3SDFC0123456789", Some("3SDFC0123456789")),
            ("bad?number", None),
            ("bad?number1", None),
            ("not known yet", None),
            ("Number: <b>1</b>", None),
            ("", None),
        ] {
            assert_eq!(last_number(text).as_deref(), number, "{text}");
        }
    }

    #[test]
    fn real_answers() {
        let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") else {
            println!("skipped: STUCK_PARCEL_FACTS is not set");
            return;
        };
        let one = |name: &str| {
            let text = std::fs::read_to_string([folder.as_str(), "/captures/", name].concat()).unwrap();
            let reading = sent("fetch", "cainiao.global.detail", "", &text).unwrap().unwrap();
            assert!(reading.unread.is_empty(), "{:?}", reading.unread);
            reading.parcels.into_iter().next().unwrap()
        };
        let customs = one("cainiao_global_detail_RS0814398526Y.json");
        assert_eq!((value(&customs.origin_number), customs.events.len()), ("RS0814398526Y", 14));
        assert_eq!((value(&customs.carrier), value(&customs.destination_country)), ("Israelpost", "IL"));
        assert_eq!(history(&customs.events, Some("IL")).stage, Stage::Arrived);
        let silent = one("cainiao_global_detail_UZ0556033196Y.json");
        assert_eq!((silent.events_read, silent.events.len()), (Some(7), 0));
        assert_eq!(history(&silent.events, None).stage, Stage::NotShipped);
    }
}
