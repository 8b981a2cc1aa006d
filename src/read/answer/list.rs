//! `mtop.aliexpress.trade.buyer.order.list`: the order list, ten orders an answer.

use super::component::components;
use super::{Failure, PayloadContext, json};
use crate::order::{Fact, Item, Order, OrderStatus, Source};
use crate::read::address;
use crate::read::reading::Reading;
use crate::read::refund_words;
use crate::read::status;
use serde_json::Value;

const SOURCE: Source = Source::ListAnswer;

/// A page of the list has ten.
const MOST_ORDERS: usize = 200;

/// Of one order no more is shown beside it.
const MOST_EXPOSED: usize = 50;

pub(super) fn read(data: &Value, context: &PayloadContext<'_>) -> Result<Reading, Failure> {
    let mut reading = Reading::default();
    for fields in components(data, "pc_om_list_order").take(MOST_ORDERS) {
        match order(fields, context) {
            Some(order) => {
                if order.placed.is_none() {
                    reading.miss(&order.id, "placed", &["pc_om_list_order.orderDateText"]);
                }
                // "Over" was read, and only what that means is open.
                if order.status.is_none() && !is_over(fields) {
                    reading.miss(&order.id, "status", &["utParams.args.orderStatus"]);
                }
                reading.orders.push(order);
            }
            None => reading.miss("", "id", &["pc_om_list_order.orderId"]),
        }
    }
    let empty = reading.orders.is_empty() && reading.unread.is_empty();
    if empty && components(data, "pc_om_list_body").next().is_none() {
        return Err(Failure::UnknownShape);
    }
    Ok(reading)
}

fn order(fields: &Value, context: &PayloadContext<'_>) -> Option<Order> {
    let id = context.order_id(fields.get("orderId")).or_else(|| {
        let url = json::text_at(fields, &["orderDetailUrl"])?;
        address::order_of_link(&url, context.host)
    })?;
    let shown = shown_beside(fields);
    let (refund_text, refund) = refund(&shown, context);
    let mut order = Order {
        without_refund: shown.iter().all(|words| refund_words::is_offer(words)).then_some(context.seen),
        refund,
        refund_text,
        placed: context.day_fact(fields.get("orderDateText"), SOURCE, "pc_om_list_order.orderDateText"),
        status: status_of(fields, context),
        status_text: context.words(json::text_at(fields, &["statusText"]), SOURCE, "statusText"),
        store: context.words(json::text_at(fields, &["storeName"]), SOURCE, "storeName"),
        chat: context.words(
            json::text_at(fields, &["sellerConnectUrl"])
                .and_then(|url| address::chat_link(&url, context.host)),
            SOURCE,
            "sellerConnectUrl",
        ),
        items: items(json::list(fields.get("orderLines")))
            .map(|items| context.fact(items, SOURCE, "orderLines")),
        price: context.words(json::text_at(fields, &["totalPriceText"]), SOURCE, "totalPriceText"),
        id,
        ..Order::default()
    };
    status::refund_of_words(&mut order);
    Some(order)
}

/// What the list shows beside an order.
fn shown_beside(fields: &Value) -> Vec<String> {
    json::list(json::at(fields, &["exposeInfo", "itemList"]))
        .iter()
        .take(MOST_EXPOSED)
        .flat_map(|item| json::list(item.get("detailList")).iter().take(MOST_EXPOSED))
        .filter_map(|detail| json::text_at(detail, &["title"]))
        .collect()
}

/// The state of a refund or dispute among it: its words, and what they mean.
fn refund(
    shown: &[String],
    context: &PayloadContext<'_>,
) -> (Option<Fact<String>>, Option<Fact<OrderStatus>>) {
    let Some((words, status)) = refund_words::of_items(shown.iter().map(String::as_str)) else {
        return (None, None);
    };
    let how = "exposeInfo.itemList.detailList.title";
    (context.words(Some(words.to_owned()), SOURCE, how), Some(context.fact(status, SOURCE, how)))
}

/// The page's own number for the status.
fn number(fields: &Value) -> Option<String> {
    json::object_at(fields, &["utParams"]).and_then(|params| json::text_at(&params, &["args", "orderStatus"]))
}

fn is_over(fields: &Value) -> bool {
    number(fields).is_some_and(|number| status::is_over(&number))
}

fn status_of(fields: &Value, context: &PayloadContext<'_>) -> Option<Fact<OrderStatus>> {
    let number = number(fields);
    if let Some(code) = number.as_deref().and_then(status::from_code) {
        return Some(context.fact(code, SOURCE, "utParams.args.orderStatus"));
    }
    let is_over = number.as_deref().is_some_and(status::is_over);
    let words = json::text_at(fields, &["statusText"]).and_then(|text| status::from_words(&text, is_over));
    if let Some(words) = words {
        return Some(context.fact(words, SOURCE, "statusText"));
    }
    let types = button_types(json::list(fields.get("buttons")));
    let types: Vec<&str> = types.iter().map(String::as_str).collect();
    // Received orders without any of these buttons were seen here: where nothing tells, what is known of it stays.
    let over = (is_over && status::was_sent(&types)).then_some(OrderStatus::Completed);
    let found = if is_over { over } else { status::from_buttons(&types) };
    found.map(|status| context.fact(status, SOURCE, "buttons"))
}

/// The language-free names of buttons.
pub(super) fn button_types(buttons: &[Value]) -> Vec<String> {
    buttons.iter().filter_map(|button| json::text_at(button, &["type"])).collect()
}

/// What was bought.
pub(super) fn items(lines: &[Value]) -> Option<Vec<Item>> {
    let items: Vec<Item> = lines
        .iter()
        .take(50)
        .filter_map(|line| {
            let title: String = json::text_at(line, &["itemTitle"])?.chars().take(200).collect();
            let quantity =
                line.get("quantity").and_then(json::integer).and_then(|many| u32::try_from(many).ok());
            Some(Item { title, quantity: quantity.unwrap_or(1) })
        })
        .collect();
    (!items.is_empty()).then_some(items)
}
