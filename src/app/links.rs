//! Where a banner or a list may lead. Every address is made here or was held against the allow-list on reading.

use crate::case::Record;
use crate::wording::Links;

/// The links of one order, as seen on `host`.
pub fn links(record: &Record, parcel: Option<usize>, host: &str) -> Links {
    let order = &record.order;
    let value = |fact: &Option<crate::order::Fact<String>>| fact.as_ref().map(|fact| fact.value.clone());
    let _ = parcel;
    Links {
        chat: value(&order.chat),
        order: Some(order_page(&order.id, host)),
        tracking: Some(tracking_page(&order.id, host)),
        dispute: value(&order.dispute),
        trackers: Vec::new(),
    }
}

/// The order's own page.
pub fn order_page(id: &str, host: &str) -> String {
    format!("https://{host}/p/order/detail.html?orderId={id}")
}

/// The order's tracking page.
pub fn tracking_page(id: &str, host: &str) -> String {
    format!("https://{host}/p/tracking/index.html?tradeOrderId={id}")
}
