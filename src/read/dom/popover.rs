//! The popover over "Track order": the only place of the list that prints a tracking number.
//!
//! It hangs at the end of the page and does not say which order it belongs to, so its place on the screen does:
//! it touches the button that opened it. A number given to the wrong order would be worse than none, so in
//! doubt it stays unread.

use super::element::{all, said, visible};
use super::facts::{self, DomReader};
use crate::order::Order;
use crate::read::selectors::list;
use web_sys::Element;

/// How far a popover may be from its button, in CSS pixels.
const NEAR: f64 = 24.0;

/// Reads the number of the popover in view into the order of the button it touches.
pub fn read(root: &Element, cards: &[Element], reader: &mut DomReader<'_>) {
    let shown: Vec<Element> = all(root, list::POPOVER, 20).into_iter().filter(visible).collect();
    let [popover] = shown.as_slice() else { return };
    let Some((number, how)) = said(popover, list::POPOVER_NUMBER) else { return };
    let Some(number) = facts::tracking_number(&number) else { return };
    let owner = owner(popover, cards, crate::read::address::host_of(reader.visit.url));
    let Some(id) = owner else { return reader.reading.miss("", "number", list::POPOVER_NUMBER) };
    let parcel = facts::parcel(Some(reader.fact(number, how)));
    match reader.reading.orders.iter_mut().find(|order| order.id == id) {
        Some(order) => order.parcels.push(parcel),
        None => reader.reading.orders.push(Order { parcels: vec![parcel], ..facts::order(id) }),
    }
}

/// The order of the only button that the popover touches.
fn owner(popover: &Element, cards: &[Element], host: &str) -> Option<String> {
    let mut owner = None;
    for card in cards {
        let touched = |button: &Element| visible(button) && gap(popover, button) <= NEAR;
        if all(card, list::TRACK_LINK, 4).iter().any(touched) {
            if owner.is_some() {
                return None;
            }
            owner = Some(super::list::id(card, host)?.0);
        }
    }
    owner
}

/// The distance between two elements on the screen: the larger of the two directions.
fn gap(one: &Element, other: &Element) -> f64 {
    let (one, other) = (one.get_bounding_client_rect(), other.get_bounding_client_rect());
    let across = (one.left() - other.right()).max(other.left() - one.right());
    let down = (one.top() - other.bottom()).max(other.top() - one.bottom());
    across.max(down)
}
