//! `mtop.ae.ld.querydetail`: an order's parcels and everything that happened to them.
//!
//! The answer holds the receiver's name and street. They are looked at for one purpose: to be struck out where
//! an event's words repeat them.

use super::context::minute_of;
use super::{Context, Failure, json};
use crate::event;
use crate::json::Value;
use crate::order::{Day, DayValue, Event, Fact, Order, Parcel, Source};
use crate::page::protection;
use crate::page::reading::Reading;
use crate::text::{fold, joined, replaced};

const SOURCE: Source = Source::TrackingAnswer;

/// A real history has some tens of lines.
const MOST_EVENTS: usize = 500;

pub(super) fn read(data: &Value, context: &Context<'_>) -> Result<Reading, Failure> {
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

fn protection_of(module: &Value, context: &Context<'_>) -> Option<Fact<DayValue>> {
    let promises: Vec<String> = json::list(json::at(module, &["fastDeliveryInfoDTO", "fdContentList"]))
        .iter()
        .filter_map(json::text)
        .collect();
    protection::of_promises(promises.iter().map(String::as_str), |text| context.written_day(text))
        .map(|day| context.fact(DayValue(day), SOURCE, "fdContentList"))
}

fn parcel(line: &Value, context: &Context<'_>, private: &Private, reading: &mut Reading) -> Parcel {
    let words = |path: &[&str], how| context.words(json::text_at(line, path), SOURCE, how);
    let origin = words(&["originMailNo"], "originMailNo");
    let last_mile = words(&["mailNo"], "mailNo");
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
        latest: context.newest(&events, SOURCE),
        events,
        ..Parcel::default()
    }
}

fn event(detail: &Value, context: &Context<'_>, private: &Private) -> Option<Event> {
    let field = |name| json::text_at(detail, &[name]).unwrap_or_default();
    let instant = detail.get("time").and_then(json::integer);
    let local = instant.and_then(|instant| context.local(instant));
    let (instant, date, minute) = match local {
        Some(local) => (instant, local.date(), minute_of(local)),
        None => {
            let (date, minute) = context.written_event(&field("timeText"))?;
            (None, date, minute)
        }
    };
    let words = json::text_at(detail, &["trackingDetailDesc"]).unwrap_or_else(|| field("trackingName"));
    Some(Event {
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

/// Strikes out the receiver's street and phone where they stand whole, and each word of the name. Not each word of
/// the street: "Airport Road" must not strike the airport.
fn strike(text: &str, private: &Private) -> String {
    const STRUCK: &str = "…";
    const LONGEST: usize = 300;
    let mut text: String = text.chars().take(LONGEST).collect();
    for field in private.fields.iter().filter(|field| field.chars().count() >= 4) {
        text = replaced(&text, field, STRUCK);
    }
    let names: Vec<String> =
        private.name.split_whitespace().map(fold).filter(|name| name.chars().count() >= 3).collect();
    if text.split_whitespace().any(|word| names.contains(&fold(word))) {
        let kept: Vec<String> = text
            .split_whitespace()
            .map(|word| if names.contains(&fold(word)) { STRUCK } else { word }.to_owned())
            .collect();
        text = joined(&kept, " ");
    }
    text
}
