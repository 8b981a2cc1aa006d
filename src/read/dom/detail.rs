//! One order's own page.

use super::element::{self, all, all_of, attr, href, one, row_value, said};
use super::facts::{self, DomReader};
use crate::knowledge::text::fold;
use crate::order::{Day, DayValue, Fact, Order, OrderStatus, Parcel};
use crate::read::address;
use crate::read::completion;
use crate::read::selectors::detail;
use web_sys::Element;

/// The most rows, nodes or links looked at.
const MOST: u32 = 60;

/// Reads the order that the address names.
pub fn read(reader: &mut DomReader<'_>, root: &Element, id: String) {
    // The address changes before the page does: until both name the same order, these are another one's facts.
    if printed_id(root).is_some_and(|printed| printed != id) {
        return reader.reading.miss("", "order", detail::ID);
    }
    reader.reading.cards = usize::from(element::first(root, detail::STATUS).is_some());
    let mut order = facts::order(id);
    reader.status(root, detail::STATUS, &mut order);
    dates(reader, root, &mut order);
    if order.has_status(OrderStatus::Shipped) {
        order.completes = completes(reader, root);
    }
    protection(reader, root, &mut order);
    place(reader, root, &mut order);
    order.store = reader.text(root, detail::STORE);
    order.items = detail::ITEM
        .iter()
        .find_map(|item| reader.items(root, item, detail::ITEM_TITLE, detail::ITEM_QUANTITY));
    order.price = price(reader, root);
    links(reader, root, &mut order);
    order.parcels = number(reader, root);
    order.expected = estimate(reader, root, &order);
    order.first_expected.clone_from(&order.expected);
    order.latest_words = latest(reader, root);
    reader.reading.orders.push(order);
}

/// The day on which the shop completes it by itself, or that it announces none.
fn completes(reader: &DomReader<'_>, root: &Element) -> Option<Fact<Option<DayValue>>> {
    let (element, how) = element::first(root, detail::STATUS_CONTENT)?;
    let today = reader.visit.today;
    let day = completion::announced(&element::text(&element), today, |text| reader.later_day(text, today));
    Some(reader.fact(day.map(DayValue), how))
}

/// The id that the page prints; empty where its row is there and holds none.
fn printed_id(root: &Element) -> Option<String> {
    let (label, _) = element::first(root, detail::ID)?;
    let value = row_value(&label.parent_element()?);
    Some(value.chars().take_while(char::is_ascii_digit).collect())
}

/// What a row's date is, as its mark or its label says.
#[derive(Clone, Copy, PartialEq)]
enum DateRow {
    Placed,
    Paid,
    Shipped,
    Ended,
    Other,
    Untold,
}

/// Labels in English; no other language's are known.
const LABELS: &[(&str, DateRow)] = &[
    ("order placed on", DateRow::Placed),
    ("paid on", DateRow::Paid),
    ("shipment completed on", DateRow::Shipped),
    ("order completed on", DateRow::Ended),
];

fn dates(reader: &mut DomReader<'_>, root: &Element, order: &mut Order) {
    let (rows, how) = all_of(root, detail::ROW, MOST);
    let mut dated: Vec<(DateRow, Day)> = Vec::new();
    for row in &rows {
        let kind = kind(row);
        if kind != DateRow::Other
            && let Some(day) = reader.past_day(&row_value(row))
        {
            dated.push((kind, day));
        }
    }
    by_order(&mut dated, order.status.as_ref().map(|status| status.value));
    let dated_row = |kind: DateRow| dated.iter().find(|(row, _)| *row == kind).map(|(_, day)| *day);
    order.placed = reader.day_fact(dated_row(DateRow::Placed), how);
    order.paid = reader.day_fact(dated_row(DateRow::Paid), how);
    order.shipped = reader.day_fact(dated_row(DateRow::Shipped), how);
    order.ended = reader.day_fact(dated_row(DateRow::Ended), how);
    if order.placed.is_none() {
        reader.reading.miss(&order.id, "placed", detail::ROW);
    }
    let sent = matches!(order.status.as_ref().map(|status| status.value), Some(OrderStatus::Shipped));
    if sent && order.shipped.is_none() {
        reader.reading.miss(&order.id, "shipped", detail::ROW);
    }
}

fn kind(row: &Element) -> DateRow {
    if let Some(mark) = one(row, "[data-pl]").and_then(|marked| attr(&marked, "data-pl")) {
        return if mark == detail::ROW_MARK_PLACED { DateRow::Placed } else { DateRow::Other };
    }
    let label = row.first_element_child().map(|label| element::text(&label)).unwrap_or_default();
    let starts =
        |known: &str| label.get(..known.len()).is_some_and(|start| start.eq_ignore_ascii_case(known));
    let known = LABELS.iter().find(|(known, _)| starts(known));
    known.map_or(DateRow::Untold, |(_, row)| *row)
}

/// Rows without a known mark or label, identified by their order: placed, paid, shipped, ended. Only where the days
/// are in that order too, and where as many rows can mean nothing else.
fn by_order(dated: &mut [(DateRow, Day)], status: Option<OrderStatus>) {
    const ORDER: [DateRow; 4] = [DateRow::Placed, DateRow::Paid, DateRow::Shipped, DateRow::Ended];
    let certain = match (dated.len(), status) {
        (4, _) => 4,
        (3, Some(OrderStatus::Shipped)) => 3,
        // The third may be the shipping or the end of an order that was cancelled.
        (3, _) | (2, Some(OrderStatus::Processing | OrderStatus::Shipped)) => 2,
        (1 | 2, _) => 1,
        _ => 0,
    };
    let monotone = dated.is_sorted_by_key(|(_, day)| *day);
    let agrees =
        dated.iter().zip(ORDER).all(|((row, _), expected)| *row == DateRow::Untold || *row == expected);
    let untold = dated.iter().any(|(row, _)| *row == DateRow::Untold);
    if untold && monotone && agrees {
        for ((row, _), expected) in dated.iter_mut().zip(ORDER).take(certain) {
            *row = expected;
        }
    }
}

/// The last node of the protection bar. Between "paid" and it may be coupons, named by their amount: a bar that
/// ends in one of those has no deadline, and neither has one whose days go backwards.
fn protection(reader: &mut DomReader<'_>, root: &Element, order: &mut Order) {
    let (nodes, how) = all_of(root, detail::PROTECTION, MOST);
    let from = order.paid.as_ref().or(order.placed.as_ref()).map(|fact| fact.value.0);
    let from = from.or_else(|| reader.past_day(&element::text(nodes.first()?)));
    let deadline = || {
        let (last, before) = nodes.split_last()?;
        let last = element::text(last);
        let named_by_amount = last.split(' ').next()?.bytes().any(|byte| byte.is_ascii_digit());
        let day = reader.later_day(&last, from?)?;
        let later = |node: &Element| reader.later_day(&element::text(node), from?);
        let in_order = before.iter().all(|node| later(node).is_none_or(|earlier| earlier < day));
        (!before.is_empty() && !named_by_amount && in_order).then_some(day)
    };
    match reader.day_fact(deadline(), how) {
        Some(fact) => order.protection.push(fact),
        // Not every order has the bar; one that is there and cannot be read is reported.
        None if !nodes.is_empty() => reader.reading.miss(&order.id, "protection", detail::PROTECTION),
        None => {}
    }
}

/// City, country and post code, from "City, State, Country, ZIP". Another order of the parts cannot be recognised
/// from the words alone and stays unread.
fn place(reader: &mut DomReader<'_>, root: &Element, order: &mut Order) {
    let Some((line, how)) = said(root, detail::PLACE) else {
        return reader.reading.miss(&order.id, "country", detail::PLACE);
    };
    let parts: Vec<&str> = line.split([',', '，', '、']).map(str::trim).collect();
    let (city, country, zip) = match parts.as_slice() {
        [city, _, country, zip] => (Some(*city), *country, *zip),
        // With more or fewer parts the first may be a street or a state.
        [_, .., country, zip] if parts.len() >= 3 => (None, *country, *zip),
        _ => (None, "", ""),
    };
    if !is_name(country) || !is_zip(zip) {
        return reader.reading.miss(&order.id, "country", detail::PLACE);
    }
    let fact = |value: &str| Some(reader.fact(value.to_owned(), how));
    order.country = fact(country);
    order.zip = fact(zip);
    order.city = city.filter(|city| is_name(city)).and_then(fact);
}

/// A name of a place: letters, and nothing that is masked or a number.
fn is_name(text: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphabetic() || !c.is_ascii();
    let odd = |c: char| c == '*' || c.is_ascii_digit();
    (2..=80).contains(&text.len()) && text.chars().any(letter) && !text.chars().any(odd)
}

/// A post code: short, with a digit, of letters, digits, spaces and hyphens.
fn is_zip(text: &str) -> bool {
    text.len() <= 12
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'-'))
}

/// The sum: the line that stands out, else the last.
fn price(reader: &DomReader<'_>, root: &Element) -> Option<Fact<String>> {
    let (total, how) = element::first(root, detail::TOTAL).or_else(|| {
        let (mut lines, how) = all_of(root, detail::PRICE_LINE, MOST);
        lines.pop().map(|line| (line, how))
    })?;
    let (price, _) = said(&total, detail::PRICE_VALUE)?;
    price.bytes().any(|byte| byte.is_ascii_digit()).then(|| reader.fact(price, how))
}

/// The chat and the dispute page, as the order's own block links them. A chat that names another order is not
/// this one's.
fn links(reader: &DomReader<'_>, root: &Element, order: &mut Order) {
    let host = address::host_of(reader.visit.url);
    for link in all(root, detail::OWN_LINKS, MOST) {
        let stranger = href(&link)
            .and_then(|href| address::order_of_link(&href, host))
            .is_some_and(|named| named != order.id);
        if stranger {
            continue;
        }
        let fact = |url| reader.fact(url, detail::OWN_LINKS);
        order.chat = order.chat.take().or_else(|| reader.link(&link, address::chat_link).map(fact));
        order.dispute = order.dispute.take().or_else(|| reader.link(&link, address::dispute_link).map(fact));
    }
}

/// The latest of its items' estimated deliveries.
fn estimate(reader: &DomReader<'_>, root: &Element, order: &Order) -> Option<Fact<DayValue>> {
    let placed = order.placed.as_ref()?.value.0;
    let days = all(root, detail::ESTIMATE, MOST);
    let latest = days.iter().filter_map(|said| reader.later_day(&element::text(said), placed)).max();
    reader.day_fact(latest, detail::ESTIMATE)
}

/// The latest update of its items, in words; where they differ, all of them.
fn latest(reader: &DomReader<'_>, root: &Element) -> Option<Fact<String>> {
    let mut said: Vec<String> = Vec::new();
    for words in all(root, detail::LATEST, MOST).iter().map(|words| element::text(words)) {
        if !words.is_empty() && fold(&words) != detail::LATEST_PLACEHOLDER && !said.contains(&words) {
            said.push(words);
        }
    }
    (!said.is_empty()).then(|| reader.fact(said.join(" · "), detail::LATEST))
}

/// A tracking number on the page itself.
fn number(reader: &DomReader<'_>, root: &Element) -> Vec<Parcel> {
    let Some((element, how)) = element::first(root, detail::NUMBER) else { return Vec::new() };
    let number = attr(&element, detail::NUMBER_ATTR).and_then(|text| facts::tracking_number(&text));
    number.map(|number| facts::parcel(Some(reader.fact(number, how)))).into_iter().collect()
}
