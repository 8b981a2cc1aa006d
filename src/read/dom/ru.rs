//! aliexpress.ru: the list and one order. Another program than the other sites, with marks of its own.

use super::element::{self, first, one, said};
use super::facts::{self, DomReader};
use crate::read::address;
use crate::read::reading::LIST;
use crate::read::selectors::ru;
use web_sys::Element;

/// Reads one card of the list.
pub fn read_card(reader: &mut DomReader<'_>, card: &Element) {
    let Some((id, _)) = id(card, address::host_of(reader.visit.url)) else {
        return reader.reading.miss("", "order", ru::ID_LINKS);
    };
    let mut order = facts::order(id);
    reader.status(card, ru::STATUS, &mut order);
    order.price = reader.price(card, ru::TOTAL);
    reader.reading.orders.push(order);
}

/// Reads what is around the cards: whether there are any.
pub fn read_frame(reader: &mut DomReader<'_>, _: &Element, cards: &[Element]) {
    if cards.is_empty() {
        reader.reading.miss("", LIST, &[ru::CARD]);
    }
}

/// The order a card is about: by its links, else by the number it prints.
pub fn id(card: &Element, host: &str) -> Option<(String, &'static str)> {
    if ru::ID_LINKS.iter().any(|css| one(card, css).is_some()) {
        return facts::id_of_links(card, ru::ID_LINKS, host);
    }
    let (printed, how) = said(card, ru::ID)?;
    Some((spaced_id(&printed)?, how))
}

/// Reads the order that the address names.
pub fn read_detail(reader: &mut DomReader<'_>, root: &Element, id: String) {
    let Some((printed, how)) = first(root, ru::DETAIL_ID) else {
        return reader.reading.miss(&id, "order", ru::DETAIL_ID);
    };
    let line = element::text(&printed);
    // The address changes before the page does: until both name the same order, these are another one's facts.
    if spaced_id(&line).is_none_or(|printed| printed != id) {
        return reader.reading.miss("", "order", ru::DETAIL_ID);
    }
    reader.reading.cards = 1;
    let mut order = facts::order(id);
    // "от 29 января" stands next to the number.
    let beside = printed.next_element_sibling().map(|next| element::text(&next));
    let around = printed.parent_element().map(|parent| element::text(&parent));
    // The id's groups may pass for a year.
    let around = around.as_ref().and_then(|text| text.strip_prefix(line.as_str()));
    let placed = [beside.as_deref(), around].into_iter().flatten();
    let placed = placed.filter_map(|text| reader.past_day_of_year(text)).next();
    order.placed = reader.day_fact(placed, how);
    if placed.is_none() {
        reader.reading.miss(&order.id, "placed", ru::DETAIL_ID);
    }
    order.store = reader.text(root, ru::STORE);
    order.items = reader.items(root, ru::ITEM, ru::ITEM_TITLE, &[]);
    let number = said(root, ru::NUMBER).and_then(|(text, how)| Some((facts::tracking_number(&text)?, how)));
    if let Some((number, how)) = number {
        order.parcels.push(facts::parcel(Some(reader.fact(number, how))));
    }
    reader.reading.orders.push(order);
}

/// An order's id that is printed in groups: the digits at the start or after a label, spaces left out.
fn spaced_id(text: &str) -> Option<String> {
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let grouped = text.get(start..)?.chars().take_while(|c| c.is_ascii_digit() || *c == ' ');
    let id: String = grouped.filter(char::is_ascii_digit).collect();
    address::order_id(&id).map(str::to_owned)
}
