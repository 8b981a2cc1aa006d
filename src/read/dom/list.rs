//! The order list: one card for each order, wide or narrow.

use super::element::{self, all, href, one, said};
use super::facts::{self, DomReader};
use crate::order::{DayValue, Fact, Order};
use crate::read::address;
use crate::read::reading::LIST;
use crate::read::selectors::list;
use web_sys::Element;

/// The most cards that are looked at; nobody has loaded as many.
pub const MOST_CARDS: u32 = 10_000;

/// Of one order no more is shown beside it.
const MOST_EXPOSED: u32 = 20;

/// Reads one card.
pub fn read_card(reader: &mut DomReader<'_>, card: &Element) {
    match id(card, address::host_of(reader.visit.url)) {
        Some((id, _)) => {
            let order = order(reader, card, id);
            reader.reading.orders.push(order);
        }
        None => reader.reading.miss("", "order", list::ID_LINKS),
    }
}

/// Reads what is around the cards: whether the page has any place for them.
pub fn read_frame(reader: &mut DomReader<'_>, root: &Element, cards: &[Element]) {
    if cards.is_empty() && list::FRAME.iter().all(|css| one(root, css).is_none()) {
        reader.reading.miss("", LIST, &[list::CARD]);
    }
}

/// The order a card is about: by its links (a narrow card is one itself), else by the number it prints.
pub fn id(card: &Element, host: &str) -> Option<(String, &'static str)> {
    if let Some(id) = href(card).and_then(|href| address::order_of_link(&href, host)) {
        return Some((id, list::CARD));
    }
    if list::ID_LINKS.iter().any(|css| one(card, css).is_some()) {
        return facts::id_of_links(card, list::ID_LINKS, host);
    }
    let (info, how) = said(card, list::INFO)?;
    // Glued to its label and to "Copy": the longest run of digits, which no date has.
    let runs = info.split(|c: char| !c.is_ascii_digit());
    let mut ids = runs.filter_map(address::order_id);
    match (ids.next(), ids.next()) {
        (Some(id), None) => Some((id.to_owned(), how)),
        _ => None,
    }
}

fn order(reader: &mut DomReader<'_>, card: &Element, id: String) -> Order {
    let mut order = facts::order(id);
    reader.status(card, list::STATUS, &mut order);
    order.placed = placed(reader, card);
    if order.placed.is_none() {
        reader.reading.miss(&order.id, "placed", list::INFO);
    }
    order.store = reader.text(card, list::STORE);
    order.items = reader.items(card, list::ITEM, list::ITEM_TITLE, list::ITEM_QUANTITY);
    order.price = reader.price(card, list::TOTAL);
    let exposed: Vec<String> =
        all(card, list::EXPOSED, MOST_EXPOSED).iter().map(|shown| element::text(shown)).collect();
    order.refund_text = Some(exposed.join("\n"))
        .filter(|words| !words.trim().is_empty())
        .map(|words| reader.fact(words, list::EXPOSED));
    order
}

/// The first line of the printed facts that is a date; the other holds the id.
fn placed(reader: &DomReader<'_>, card: &Element) -> Option<Fact<DayValue>> {
    list::INFO.iter().find_map(|css| {
        let info = one(card, css)?;
        let lines = all(&info, ":scope > *", 8);
        reader
            .day_fact(lines.iter().chain([&info]).find_map(|line| reader.past_day(&element::text(line))), css)
    })
}
