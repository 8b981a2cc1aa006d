//! `mtop.ae.ld.querydetail`: an order's parcels and everything that happened to them.
//!
//! The answer holds the receiver's name and street. They are looked at for one purpose: to be struck out where
//! an event's words repeat them.

use super::{Failure, PayloadContext, json};
use crate::knowledge::event;
use crate::knowledge::text::{ends_word, fold, replaced_in_any_case};
use crate::order::{Day, DayValue, Event, Fact, Order, Parcel, Source};
use crate::read::protection;
use crate::read::reading::Reading;
use serde_json::Value;

const SOURCE: Source = Source::TrackingAnswer;

/// A real history has some tens of lines.
const MOST_EVENTS: usize = 500;

/// Longest text of an event that is looked at, in characters.
const LONGEST: usize = 1000;

pub(super) fn read(data: &Value, context: &PayloadContext<'_>) -> Result<Reading, Failure> {
    let module = data.get("module").filter(|module| module.is_object()).ok_or(Failure::UnknownShape)?;
    let Some(Value::Array(lines)) = module.get("trackingDetailLineList") else {
        return Err(Failure::UnknownShape);
    };
    let mut reading = Reading::default();
    let Some(id) = context.order.clone() else {
        reading.miss("", "id", &["tradeOrderId"]);
        return Ok(reading);
    };
    let receiver = module.get("logisticsReceiverInfo").unwrap_or(&Value::Null);
    let private = Private {
        name: json::text_at(receiver, &["contactName"]).unwrap_or_default(),
        fields: ["address", "address2", "mobileNo", "phone"]
            .into_iter()
            .filter_map(|field| json::text_at(receiver, &[field]))
            .collect(),
    };
    let words = |field, how| context.words(json::text_at(receiver, &[field]), SOURCE, how);
    let mut order = Order {
        country: words("country", "logisticsReceiverInfo.country"),
        city: words("city", "logisticsReceiverInfo.city"),
        zip: words("zipCode", "logisticsReceiverInfo.zipCode"),
        protection: protection_of(module, context).into_iter().collect(),
        id,
        ..Order::default()
    };
    for line in lines.iter().take(20) {
        let parcel = parcel(line, context, &private, &mut reading);
        order.parcels.push(parcel);
    }
    if lines.is_empty() {
        // It was read, and nobody has scanned anything.
        let (events_read, read_on) = (Some(context.seen), Some(DayValue(context.today)));
        order.parcels.push(Parcel { events_read, read_on, ..Parcel::default() });
    }
    let day = |code, how| order_day(&order.parcels, code).map(|day| context.fact(DayValue(day), SOURCE, how));
    (order.placed, order.paid, order.shipped) = (
        day("ORDER_PLACED", "AE_ORDER_PLACED"),
        day("ORDER_PAID", "AE_ORDER_PAID"),
        day("ORDER_SHIPPED", "AE_ORDER_SHIPPED"),
    );
    reading.orders.push(order);
    Ok(reading)
}

/// The history also tells what became of the order itself: the earliest of its parcels' lines with this code.
fn order_day(parcels: &[Parcel], code: &str) -> Option<Day> {
    let events = parcels.iter().flat_map(|parcel| &parcel.events);
    events.filter(|event| event.code == code).map(|event| event.date).min()
}

fn protection_of(module: &Value, context: &PayloadContext<'_>) -> Option<Fact<DayValue>> {
    let promises: Vec<String> = json::list(json::at(module, &["fastDeliveryInfoDTO", "fdContentList"]))
        .iter()
        .filter_map(json::text)
        .collect();
    protection::of_promises(promises.iter().map(String::as_str), |text| context.written_day(text))
        .map(|day| context.fact(DayValue(day), SOURCE, "fdContentList"))
}

fn parcel(line: &Value, context: &PayloadContext<'_>, private: &Private, reading: &mut Reading) -> Parcel {
    let words = |path: &[&str], how| context.words(json::text_at(line, path), SOURCE, how);
    let number = |field, how| context.words(context.number(line.get(field)), SOURCE, how);
    let origin = number("originMailNo", "originMailNo");
    let last_mile = number("mailNo", "mailNo");
    // One number in both fields is one number.
    let same = match (&origin, &last_mile) {
        (Some(origin), Some(last_mile)) => origin.value == last_mile.value,
        (None, _) => true,
        _ => false,
    };
    let (origin_number, last_mile_number) =
        if same { (origin.or(last_mile), None) } else { (origin, last_mile) };
    let mut events = Vec::new();
    for detail in json::list(line.get("detailList")).iter().take(MOST_EVENTS) {
        match event(detail, context, private) {
            Some(event) => events.push(event),
            None => reading.miss(context.order.as_deref().unwrap_or_default(), "event", &["detailList.time"]),
        }
    }
    Parcel {
        origin_number,
        last_mile_number,
        carrier: words(&["logisticsCpInfo", "cpName"], "logisticsCpInfo.cpName"),
        carrier_site: words(&["logisticsCpInfo", "cpWebSiteUrl"], "logisticsCpInfo.cpWebSiteUrl"),
        service: words(&["logisticsCarrierName"], "logisticsCarrierName"),
        events_read: line.get("detailList").is_some_and(Value::is_array).then_some(context.seen),
        read_on: line.get("detailList").is_some_and(Value::is_array).then_some(DayValue(context.today)),
        latest: context.newest(&events, SOURCE),
        events,
        ..Parcel::default()
    }
}

fn event(detail: &Value, context: &PayloadContext<'_>, private: &Private) -> Option<Event> {
    let field = |name| -> String {
        json::text_at(detail, &[name]).unwrap_or_default().chars().take(LONGEST).collect()
    };
    let instant = detail.get("time").and_then(json::integer);
    let local = instant.and_then(|instant| context.local(instant));
    let (instant, date, minute) = match local {
        Some((date, minute)) => (instant, date, Some(minute)),
        None => {
            let (date, minute) = context.written_event(&field("timeText"))?;
            (None, date, minute)
        }
    };
    let words = Some(field("trackingDetailDesc")).filter(|words| !words.is_empty());
    let words = words.unwrap_or_else(|| field("trackingName"));
    Some(Event {
        site: String::new(),
        instant,
        date,
        minute,
        code: event::main_code(&field("trackingPrimaryCode"), &field("trackingSecondCode")),
        text: strike(&words, private),
        place: strike(&field("detailedLocation"), private),
        source: SOURCE,
    })
}

/// What the page says of the receiver and nobody else may: never stored, only struck out.
struct Private {
    name: String,
    fields: Vec<String>,
}

/// Strikes out the receiver's street, phone and name where they stand whole, and each word of the name, in whatever
/// case and order. Not each word of the street: "Airport Road" must not strike the airport.
fn strike(text: &str, private: &Private) -> String {
    const SHOWN: usize = 300;
    let mut text = text.to_owned();
    for whole in private.fields.iter().chain([&private.name]) {
        // Two letters are a name in some scripts, and in Latin ones part of many words.
        let shortest = if whole.is_ascii() { 4 } else { 2 };
        if whole.chars().count() >= shortest {
            text = replaced_in_any_case(&text, whole, STRUCK);
        }
    }
    // A masked name (`J**n`) is a word between blanks only; a plain one may stand between any marks.
    text = strike_words(&text, &private.name, char::is_whitespace);
    text = strike_words(&text, &private.name, ends_word);
    text.chars().take(SHOWN).collect()
}

const STRUCK: &str = "…";

fn strike_words(text: &str, name: &str, ends: fn(char) -> bool) -> String {
    let names: Vec<String> = name.split(ends).map(fold).filter(|name| name.chars().count() >= 3).collect();
    let mut out = String::with_capacity(text.len());
    for part in text.split_inclusive(ends) {
        let (word, end) = part.split_at_checked(part.trim_end_matches(ends).len()).unwrap_or((part, ""));
        out.push_str(if names.contains(&fold(word)) { STRUCK } else { word });
        out.push_str(end);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_receiver_is_struck_in_any_case_order_and_between_any_marks() {
        let struck = |name: &str, text: &str| {
            let fields = vec!["12 Larch Row".to_owned()];
            strike(text, &Private { name: name.to_owned(), fields })
        };
        for (name, text, left) in [
            ("Zoltan Quimby", "Signed by: QUIMBY,ZOLTAN (door)", "Signed by: …,… (door)"),
            ("Zoltan Quimby", "Left with zoltan/quimby.", "Left with …/…."),
            ("Zoltan Quimby", "Recipient:Zoltan Quimby", "Recipient:…"),
            ("Zoltan Quimby", "At 12 LARCH ROW", "At …"),
            ("Zoltan Quimby", "Larch sorting center, row 12", "Larch sorting center, row 12"),
            ("Zoltán Quimby", "Signed by ZOLTÁN", "Signed by …"),
            ("Z**n Q", "Signed by Z**n", "Signed by …"),
            ("Z**n", "Signed by:Z**n", "Signed by:…"),
            ("Anne-Marie O'Brien", "Anne Marie OBRIEN, O’Brien", "… … … …"),
            ("李明", "签收人：李明", "签收人：…"),
            ("Li Wu", "Handed to Li Wu in Lima", "Handed to … in Lima"),
            ("", "Arrived", "Arrived"),
        ] {
            assert_eq!(struck(name, text), left, "{name}");
        }
        // What is cut off is cut off afterwards, so that no half of a name is left.
        let long = ["x".repeat(295).as_str(), " Zoltan Quimby"].concat();
        assert!(!struck("Zoltan Quimby", &long).contains('Z'));
    }
}
