//! The other orders of a parcel.

use super::link::Link;
use crate::i18n::{Arg, Key, Speech};
use crate::order::Order;
use crate::read::address::{order_id, order_page};

/// Another order of the same parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlsoOrder {
    /// Its id.
    pub id: String,
    /// What was bought; may be empty.
    pub title: String,
    /// Its page, held against the allow-list.
    pub url: String,
}

impl AlsoOrder {
    /// Of an order, for a page of `host`; `None` for one that the shop does not know.
    pub fn of(order: &Order, host: &str) -> Option<AlsoOrder> {
        if order.is_by_hand() || order_id(&order.id).is_none() {
            return None;
        }
        let title = order.items.as_ref().and_then(|items| items.value.first()).map(|item| item.title.clone());
        Some(AlsoOrder {
            id: order.id.clone(),
            title: title.unwrap_or_default(),
            url: order_page(&order.id, host),
        })
    }
}

/// The other orders of the parcel that a card is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlsoModel {
    /// The heading.
    pub title: String,
    /// Their pages.
    pub orders: Vec<Link>,
    /// Whose protection ends first.
    pub ends_first: Option<String>,
}

/// Them in words; `None`: it is alone.
pub fn also(orders: &[AlsoOrder], ends_first: Option<&str>, speech: &Speech<'_>) -> Option<AlsoModel> {
    if orders.is_empty() {
        return None;
    }
    let link = |order: &AlsoOrder| Link {
        label: if order.title.is_empty() {
            order.id.clone()
        } else {
            speech.labeled(&order.id, &order.title)
        },
        url: order.url.clone(),
    };
    Some(AlsoModel {
        title: speech.text(Key::BannerAlso),
        orders: orders.iter().map(link).collect(),
        ends_first: ends_first.map(|order| speech.fill(Key::BannerAlsoEnds, &[("order", Arg::Text(order))])),
    })
}
