//! The list of refund and return requests: which orders have one open.
//!
//! | line | taken for | confidence |
//! |---|---|---|
//! | a button leads to `/p/refund-cancel/` | open: what can be withdrawn is not over | medium: the address is known, no answer with it |
//! | `reverseStatus` 4 | ended | low: the one status in a public answer, on a request that was four years old |
//! | another status, changed within the last 90 days | open | low: no other status is known |
//! | anything else | nothing is said | |
//!
//! That the money is back is never said: a request may be about one item of several. Of an order's lines, one that is
//! open makes the order's request open.

use super::{Context, Failure, json};
use crate::order::{Order, OrderStatus, Source};
use crate::page::address;
use crate::page::reading::Reading;
use serde_json::Value;

const SOURCE: Source = Source::ListAnswer;

/// The status of a request that has ended.
const ENDED: i64 = 4;

/// A request that nobody has touched for this many days is not open any more.
const LONGEST: i64 = 90;

/// Where a request is withdrawn.
const CANCEL: &str = "/p/refund-cancel/";

pub(super) fn read(data: &Value, context: &Context<'_>) -> Result<Reading, Failure> {
    let Some(Value::Array(shops)) = json::at(data, &["module", "items"]) else {
        return Err(Failure::UnknownShape);
    };
    let mut reading = Reading::default();
    for shop in shops.iter().take(100) {
        let name = json::text_at(shop, &["shopName"]);
        for line in json::list(shop.get("reverseOrderLines")).iter().take(50) {
            let Some(id) = context.order_id(line.get("tradeOrderId")) else {
                reading.miss("", "id", &["tradeOrderId"]);
                continue;
            };
            let refund = status(line, context);
            if refund.is_none() {
                reading.miss(&id, "refund", &["reverseStatus"]);
            }
            let refund = refund.map(|status| context.fact(status, SOURCE, "reverseStatus"));
            if let Some(known) = reading.orders.iter_mut().find(|order| order.id == id) {
                let open = refund.as_ref().is_some_and(|refund| refund.value == OrderStatus::InDispute);
                if open || known.refund.is_none() {
                    known.refund = refund;
                }
                continue;
            }
            let chat = json::text_at(line, &["seller", "contactSellerUrl"]);
            reading.orders.push(Order {
                store: context.words(name.clone(), SOURCE, "shopName"),
                chat: context.words(
                    chat.and_then(|url| address::chat_link(&url, context.host)),
                    SOURCE,
                    "contactSellerUrl",
                ),
                refund,
                id,
                ..Order::default()
            });
        }
    }
    Ok(reading)
}

fn status(line: &Value, context: &Context<'_>) -> Option<OrderStatus> {
    let mut links =
        json::list(line.get("buttonDTOList")).iter().filter_map(|button| json::text_at(button, &["detailUrl"]));
    if links.any(|link| link.contains(CANCEL)) {
        return Some(OrderStatus::InDispute);
    }
    if line.get("reverseStatus").and_then(json::integer)? == ENDED {
        return Some(OrderStatus::Closed);
    }
    let changed = context.day(line.get("gmtModified"))?;
    ((context.today - changed).num_days() <= LONGEST).then_some(OrderStatus::InDispute)
}
