//! `mtop.aliexpress.trade.buyer.order.detail`: one order. Of the address only city, country and post code.

use super::component::components;
use super::list::{button_types, items};
use super::{Failure, PayloadContext, json};
use crate::order::{DayValue, Fact, Order, OrderStatus, Parcel, Source};
use crate::read::address;
use crate::read::completion;
use crate::read::protection;
use crate::read::reading::Reading;
use crate::read::status;
use serde_json::Value;

const SOURCE: Source = Source::DetailAnswer;

/// What tells how an order stands where neither a code nor words do.
const BUTTONS: &str = "buttonVOList";
const SHIPPED_ON: &str = "orderShipTime";

pub(super) fn read(data: &Value, context: &PayloadContext<'_>) -> Result<Reading, Failure> {
    let status_block = components(data, "detail_order_status_block").next();
    let info = components(data, "detail_simple_order_info_component").next();
    let products = components(data, "detail_product_block").next();
    if status_block.is_none() && info.is_none() && products.is_none() {
        return Err(Failure::UnknownShape);
    }
    let null = Value::Null;
    let (status_block, info) = (status_block.unwrap_or(&null), info.unwrap_or(&null));
    let products = products.unwrap_or(&null);

    let mut reading = Reading::default();
    // What the answer says of itself, where that is exact; else what was asked. Where neither is known, the page's own
    // order: but a page may ask for another one as well.
    let id = context
        .order_id(info.get("tradeOrderId"))
        .or_else(|| context.order_id(status_block.get("orderId")))
        .or_else(|| context.order.clone());
    let Some(id) = id else {
        reading.miss("", "id", &["tradeOrderId"]);
        return Ok(reading);
    };
    let day = |field, how| context.day_fact(info.get(field), SOURCE, how);
    let words = |value, how| context.words(value, SOURCE, how);
    let seller = products.get("sellerVO").unwrap_or(&null);
    let lines = json::list(products.get("productVOList"));
    let mut order = Order {
        placed: day("orderCreatTime", "orderCreatTime"),
        paid: day("payTime", "payTime"),
        shipped: day("orderShipTime", "orderShipTime"),
        ended: day("orderEndTime", "orderEndTime"),
        status: status_of(data, status_block, info, context),
        status_text: words(json::text_at(status_block, &["title"]), "detail_order_status_block.title"),
        protection: protection_of(data, context),
        coupon: coupon(data, context),
        country: words(json::text_at(info, &["addressVO", "countryCode"]), "addressVO.countryCode"),
        city: words(city_of(info), "addressVO.regionAddress"),
        zip: words(json::text_at(info, &["addressVO", "postCode"]), "addressVO.postCode"),
        store: words(json::text_at(seller, &["sellerName"]), "sellerVO.sellerName"),
        chat: words(
            json::text_at(seller, &["connectUrl"]).and_then(|url| address::chat_link(&url, context.host)),
            "sellerVO.connectUrl",
        ),
        dispute: words(dispute_link(lines, context), "OPEN_DISPUTE"),
        items: items(lines).map(|items| context.fact(items, SOURCE, "productVOList")),
        price: words(
            components(data, "detail_order_price_block")
                .find_map(|fields| json::text_at(fields, &["totalPrice", "value"])),
            "detail_order_price_block.totalPrice",
        ),
        parcels: parcels(data, context),
        id,
        ..Order::default()
    };
    order.expected = expected(lines, context);
    order.first_expected.clone_from(&order.expected);
    status::refund_of_words(&mut order);
    if order.has_status(OrderStatus::Shipped) {
        order.completes = Some(completes(status_block, context));
    }
    if order.placed.is_none() && order.paid.is_none() && order.shipped.is_none() {
        reading.miss(&order.id, "dates", &["orderCreatTime"]);
    }
    if !is_status_read(&order) {
        reading.miss(&order.id, "status", &["global.orderStatus"]);
    }
    if order.protection.is_empty() && order.has_status(OrderStatus::Shipped) {
        reading.miss(&order.id, "protection", &["detail_service_progress_bar"]);
    }
    reading.orders.push(order);
    Ok(reading)
}

/// Neither buttons nor a day of shipping stand for words that nobody understands.
fn is_status_read(order: &Order) -> bool {
    let is_guessed = |status: &Fact<OrderStatus>| [BUTTONS, SHIPPED_ON].contains(&status.how);
    let is_said = order.status_text.is_some() && order.refund.is_none();
    order.status.as_ref().is_some_and(|status| !(is_said && is_guessed(status)))
}

fn status_of(
    data: &Value,
    block: &Value,
    info: &Value,
    context: &PayloadContext<'_>,
) -> Option<Fact<OrderStatus>> {
    let number = json::text_at(data, &["global", "orderStatus"]);
    if let Some(code) = number.as_deref().and_then(status::from_code) {
        return Some(context.fact(code, SOURCE, "global.orderStatus"));
    }
    let ended = info.get("orderEndTime").and_then(json::text).is_some();
    let is_over = ended || number.is_some_and(|number| status::is_over(&number));
    let words = json::text_at(block, &["title"]).and_then(|title| status::from_words(&title, is_over));
    if let Some(words) = words {
        return Some(context.fact(words, SOURCE, "detail_order_status_block.title"));
    }
    let types = button_types(json::list(block.get("buttonVOList")));
    let types: Vec<&str> = types.iter().map(String::as_str).collect();
    let shipped = info.get("orderShipTime").and_then(json::text).is_some();
    if is_over {
        // Nothing that was never sent can have been received.
        let over = if shipped { OrderStatus::Completed } else { status::of_over(&types) };
        return Some(context.fact(over, SOURCE, if ended { "orderEndTime" } else { "global.orderStatus" }));
    }
    if let Some(buttons) = status::from_buttons(&types) {
        return Some(context.fact(buttons, SOURCE, BUTTONS));
    }
    shipped.then(|| context.fact(OrderStatus::Shipped, SOURCE, SHIPPED_ON))
}

/// Said also where it is announced no more.
fn completes(block: &Value, context: &PayloadContext<'_>) -> Fact<Option<DayValue>> {
    let sentence = json::text_at(block, &["reminder"]).unwrap_or_default();
    let day = completion::announced(&sentence, context.today, |text| context.written_day(text));
    context.fact(day.map(DayValue), SOURCE, "detail_order_status_block.reminder")
}

/// "City, State, Country": the first part, where there are at least two.
fn city_of(info: &Value) -> Option<String> {
    let region = json::text_at(info, &["addressVO", "regionAddress"])?;
    let (city, _) = region.split_once(',')?;
    let city = city.trim();
    (!city.is_empty()).then(|| city.to_owned())
}

/// The progress bar's last node, and the service texts; of one answer the earlier date counts.
fn protection_of(data: &Value, context: &PayloadContext<'_>) -> Vec<Fact<DayValue>> {
    let nodes = components(data, "detail_service_progress_bar")
        .find_map(|fields| protection::of_nodes(&nodes(fields), |text| context.written_day(text)));
    let texts = components(data, "detail_order_services").find_map(|fields| {
        json::list(fields.get("data")).iter().find_map(|service| {
            let content = json::text_at(service, &["content"])?;
            protection::of_promises(content.split('·'), |text| context.written_day(text))
        })
    });
    let both = [(nodes, "detail_service_progress_bar"), (texts, "detail_order_services")];
    let found = both.into_iter().filter_map(|(day, how)| day.map(|day| (day, how)));
    found.min().map(|(day, how)| context.fact(DayValue(day), SOURCE, how)).into_iter().collect()
}

/// The latest of its items' estimated deliveries.
fn expected(lines: &[Value], context: &PayloadContext<'_>) -> Option<Fact<DayValue>> {
    let titles =
        lines.iter().filter_map(|line| json::text_at(line, &["etaAndTrack", "expectDeliveryDateTitle"]));
    let latest = titles.filter_map(|title| context.written_day(&title)).max();
    latest.map(|day| context.fact(DayValue(day), SOURCE, "etaAndTrack.expectDeliveryDateTitle"))
}

/// The progress bar's nodes: words and date.
fn nodes(fields: &Value) -> Vec<(String, String)> {
    let field = |node: &Value, name| json::text_at(node, &[name]).unwrap_or_default();
    json::list(fields.get("nodes")).iter().map(|node| (field(node, "text"), field(node, "time"))).collect()
}

/// The day after which the progress bar promises a coupon.
fn coupon(data: &Value, context: &PayloadContext<'_>) -> Option<Fact<DayValue>> {
    let day = components(data, "detail_service_progress_bar")
        .find_map(|fields| protection::coupon_of_nodes(&nodes(fields), |text| context.written_day(text)));
    day.map(|day| context.fact(DayValue(day), SOURCE, "detail_service_progress_bar"))
}

/// Where "Have you received your package?" leads when answered with no.
fn dispute_link(lines: &[Value], context: &PayloadContext<'_>) -> Option<String> {
    lines
        .iter()
        .flat_map(|line| json::list(line.get("buttonVOS")))
        .filter(|button| json::text_at(button, &["type"]).as_deref() == Some("OPEN_DISPUTE"))
        .find_map(|button| {
            json::text_at(button, &["extMap", "cancelButton", "href"])
                .or_else(|| json::text_at(button, &["href"]))
                .and_then(|url| address::dispute_link(&url, context.host))
        })
}

/// Seldom there: the numbers of an order's parcels. Their events are on the tracking page only.
fn parcels(data: &Value, context: &PayloadContext<'_>) -> Vec<Parcel> {
    components(data, "detail_logistic_package_block")
        .flat_map(|fields| json::list(fields.get("packageInfoList")))
        .filter_map(|package| {
            let number =
                context.words(context.number(package.get("trackingNumber")), SOURCE, "packageInfoList");
            number.map(|number| Parcel { origin_number: Some(number), ..Parcel::default() })
        })
        .take(20)
        .collect()
}
