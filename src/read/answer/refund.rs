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

use super::{Failure, PayloadContext, json};
use crate::order::{Order, OrderStatus, Source};
use crate::read::address;
use crate::read::reading::Reading;
use serde_json::Value;

const SOURCE: Source = Source::RefundAnswer;

/// The status of a request that has ended.
const ENDED: i64 = 4;

/// A request that nobody has touched for this many days is not open any more.
const LONGEST: i64 = 90;

/// Where a request is withdrawn.
const CANCEL: &str = "/p/refund-cancel/";

pub(super) fn read(data: &Value, context: &PayloadContext<'_>) -> Result<Reading, Failure> {
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

fn status(line: &Value, context: &PayloadContext<'_>) -> Option<OrderStatus> {
    let mut links = json::list(line.get("buttonDTOList"))
        .iter()
        .filter_map(|button| json::text_at(button, &["detailUrl"]));
    if links.any(|link| link.contains(CANCEL)) {
        return Some(OrderStatus::InDispute);
    }
    if line.get("reverseStatus").and_then(json::integer)? == ENDED {
        return Some(OrderStatus::Closed);
    }
    let changed = context.day(line.get("gmtModified"))?;
    ((context.today - changed).num_days() <= LONGEST).then_some(OrderStatus::InDispute)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{envelope, sent};
    use super::*;

    const API: &str = "mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer";

    fn list(lines: &str) -> Reading {
        let data = ["{\"module\":{\"items\":[{\"shopName\":\"Vega\",\"reverseOrderLines\":[", lines, "]}]}}"]
            .concat();
        sent("xhr", API, "", &envelope(&data)).unwrap().unwrap()
    }

    /// The one order's request.
    fn refund(lines: &str) -> Option<OrderStatus> {
        let reading = list(lines);
        assert_eq!(reading.orders.len(), 1, "{reading:?}");
        reading.orders[0].refund.as_ref().map(|refund| refund.value)
    }

    fn line(more: &str) -> String {
        ["{\"tradeOrderId\":\"8190000000000017\"", more, "}"].concat()
    }

    #[test]
    fn what_is_open_and_what_is_not() {
        // 2026-11-01; the reader's calendar says 2026-11-23.
        let lately = ",\"gmtModified\":\"1793500000000\"";
        let long_ago = ",\"gmtModified\":\"1648004111497\"";
        let cancel = ",\"buttonDTOList\":[{\"detailUrl\":\"https://m.aliexpress.com/p/refund-cancel/index.html?x=1\"}]";
        let details =
            ",\"buttonDTOList\":[{\"detailUrl\":\"https://m.aliexpress.com/p/refund-amount/detail.html\"}]";
        let status = |number: &str| [",\"reverseStatus\":", number].concat();
        for (parts, refund) in [
            ([status("4"), lately.into(), details.into()], Some(OrderStatus::Closed)),
            ([status("\"4\""), lately.into(), String::new()], Some(OrderStatus::Closed)),
            ([status("4"), long_ago.into(), cancel.into()], Some(OrderStatus::InDispute)),
            ([status("2"), lately.into(), details.into()], Some(OrderStatus::InDispute)),
            ([status("2"), long_ago.into(), details.into()], None),
            ([status("2"), String::new(), String::new()], None),
            ([status("\"WAIT\""), lately.into(), String::new()], None),
            ([String::new(), lately.into(), String::new()], None),
        ] {
            assert_eq!(self::refund(&line(&parts.concat())), refund, "{parts:?}");
        }
    }

    #[test]
    fn one_open_line_makes_the_order_open() {
        let (open, over) = (",\"reverseStatus\":2,\"gmtModified\":\"1793500000000\"", ",\"reverseStatus\":4");
        for lines in [[open, over], [over, open]] {
            let lines = lines.map(line).join(",");
            assert_eq!(refund(&lines), Some(OrderStatus::InDispute), "{lines}");
        }
    }

    #[test]
    fn the_shop_and_its_chat_are_taken_and_strangers_refused() {
        let chat = |url: &str| {
            let line =
                line(&[",\"reverseStatus\":4,\"seller\":{\"contactSellerUrl\":\"", url, "\"}"].concat());
            let order = list(&line).orders.remove(0);
            assert_eq!(order.store.unwrap().value, "Vega");
            assert!(order.status.is_none());
            order.chat.map(|chat| chat.value)
        };
        let good = "https://msg.aliexpress.com/msgDetail.htm?digest=ab12";
        assert_eq!(chat(good).as_deref(), Some(good));
        assert_eq!(chat("https://evil.test/msgDetail.htm"), None);
        let nobody = list("{\"tradeOrderId\":\"<b>\"}");
        assert_eq!((nobody.orders.len(), nobody.unread[0].field), (0, "id"));
        assert_eq!(list("").orders.len(), 0);
        assert_eq!(sent("xhr", API, "", &envelope("{}")).unwrap().unwrap_err(), Failure::UnknownShape);
    }

    #[test]
    fn a_real_answer() {
        let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") else {
            println!("skipped: STUCK_PARCEL_FACTS is not set");
            return;
        };
        let path = [folder.as_str(), "/captures/refund_list_2026-09.subset.json"].concat();
        let text = std::fs::read_to_string(path).unwrap();
        let reading = sent("xhr", API, "", &text).unwrap().unwrap();
        assert_eq!((reading.orders.len(), reading.unread.len()), (1, 0));
        let order = &reading.orders[0];
        assert_eq!(order.refund.as_ref().unwrap().value, OrderStatus::Closed);
        assert!(order.chat.is_some());
    }
}
