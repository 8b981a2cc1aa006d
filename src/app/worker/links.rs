//! Where a card or a list may lead. Every address is made here or held against the allow-list here: what comes from
//! the storage may be anything.

use crate::knowledge::tracking_number;
use crate::order::answer::Tracker;
use crate::order::{Fact, Order, Parcel};
use crate::present::wording::{Links, TrackerLink, link_notes, question};
use crate::read::address::{self, order_page, tracking_page};

/// The links of one order, as seen on `host`; `given`: the number that the seller gave.
pub fn links(order: &Order, parcel: Option<usize>, given: Option<&str>, host: &str) -> Links {
    // A number alone has no order's pages.
    let known = address::order_id(&order.id).filter(|_| !order.is_by_hand());
    Links {
        // The page's own first: an older kind of chat still serves most sellers.
        chat: value(&order.chat)
            .and_then(|url| address::chat_link(url, host))
            .or_else(|| known.and_then(|id| address::order_chat(id, host))),
        order: known.map(|id| order_page(id, host)),
        tracking: known.map(|id| tracking_page(id, host)),
        dispute: value(&order.dispute).and_then(|url| address::dispute_link(url, host)),
        trackers: trackers(order, parcel, given, host),
        // The trackers are those of one parcel; only the others of several need a link of their own.
        parcels: match order.parcels.as_slice() {
            [] | [_] => Vec::new(),
            several => several.iter().map(|parcel| found_at(order, parcel)).collect(),
        },
    }
}

/// Where a parcel's number can be looked up by its address alone: the universal tracker, else whoever knows it.
fn found_at(order: &Order, parcel: &Parcel) -> Option<String> {
    let numbers: Vec<&str> = parcel.numbers().collect();
    let links = tracking_number::links(&question(order, Some(parcel), &numbers));
    let carrying = || links.iter().filter(|link| link.carries_number && link.number.is_some());
    let universal = carrying().find(|link| link.tracker == Tracker::Universal);
    universal.or_else(|| carrying().next()).map(|link| link.url.clone())
}

fn value(fact: &Option<Fact<String>>) -> Option<&str> {
    fact.as_ref().map(|fact| fact.value.as_str())
}

/// Where the parcel's numbers can be looked up: both sets, where it has two numbers.
fn trackers(order: &Order, parcel: Option<usize>, given: Option<&str>, host: &str) -> Vec<TrackerLink> {
    let parcel = parcel.and_then(|index| order.parcels.get(index)).or(order.parcels.first());
    let mut numbers: Vec<&str> = parcel.map_or_else(Vec::new, |parcel| parcel.numbers().collect());
    // The one that the seller gave in return comes first: what the old one showed is why it was asked for.
    if let Some(given) = given {
        numbers.retain(|number| *number != given);
        numbers.insert(0, given);
    }
    if parcel.is_none() && numbers.is_empty() {
        return Vec::new();
    }
    let question = question(order, parcel, &numbers);
    let two = numbers.len() > 1;
    tracking_number::links(&question)
        .into_iter()
        .map(|link| TrackerLink {
            notes: link_notes(&link, value(&order.zip)),
            copies: link.number.clone().filter(|_| !link.carries_number),
            tracker: link.tracker,
            name: match &link.number {
                // Two sets need telling apart.
                Some(number) if two => [link.name.as_str(), " · ", number].concat(),
                _ => link.name,
            },
            url: if link.number.is_none() { tracking_page(&order.id, host) } else { link.url },
        })
        .collect()
}
