//! The tracking page: the parcel in view and its events.
//!
//! Its events have no year. Each is given the only one that fits between the order and the next newer event;
//! where the order's date is not known, the day of the week has to settle it.

use super::element::{self, all, count, first, said};
use super::facts::{self, DomReader};
use crate::knowledge::date::{Bounds, ParsedDate};
use crate::order::{Day, Event, Parcel};
use crate::read::reading::VisitContext;
use crate::read::selectors::tracking;
use chrono::{Datelike, Days, Weekday};
use web_sys::Element;

/// The most events that are read.
const MOST_EVENTS: u32 = 500;
/// The most parcels that are read.
const MOST_PARCELS: u32 = 20;
/// For how many years back a day of the week names one year: the same day falls on it again after five or six.
const YEARS_BACK: u32 = 5;

/// Reads the parcel in view of the order that the address names.
pub fn read(reader: &mut DomReader<'_>, root: &Element, id: String) {
    reader.reading.tabs = count(root, tracking::TAB);
    if first(root, tracking::FRAME).is_none() {
        return reader.reading.miss(&id, "tracking", tracking::FRAME);
    }
    let mut order = facts::order(id);
    for scope in scopes(root) {
        reader.reading.cards += 1;
        let parcel = parcel(reader, &scope, &order.id);
        order.parcels.push(parcel);
    }
    reader.reading.orders.push(order);
}

/// The part of the page that is about one parcel: all of it where it prints one number or none, else what
/// surrounds each number without reaching the next.
fn scopes(root: &Element) -> Vec<Element> {
    let numbers = element::all_of(root, tracking::NUMBER, MOST_PARCELS).0;
    if numbers.len() < 2 {
        return vec![root.clone()];
    }
    let alone = |element: &Element| tracking::NUMBER.iter().all(|css| count(element, css) < 2);
    let surroundings = |number: Element| {
        let mut scope = number;
        while let Some(parent) = scope.parent_element().filter(alone) {
            scope = parent;
        }
        scope
    };
    numbers.into_iter().map(surroundings).collect()
}

fn parcel(reader: &mut DomReader<'_>, scope: &Element, order: &str) -> Parcel {
    let number = match said(scope, tracking::NUMBER) {
        Some((text, how)) => facts::tracking_number(&text).map(|number| (number, how)),
        None => said(scope, tracking::NUMBER_LINE).and_then(|(line, how)| Some((in_line(&line)?, how))),
    };
    if number.is_none() {
        reader.reading.miss(order, "number", tracking::NUMBER);
    }
    let mut parcel = facts::parcel(number.map(|(number, how)| reader.fact(number, how)));
    parcel.carrier = reader.text(scope, tracking::CARRIER);
    parcel.service = reader.text(scope, tracking::SERVICE);
    parcel.events = events(reader, scope, order);
    // An empty list looks like one that is still loading.
    parcel.events_read = (!parcel.events.is_empty()).then_some(reader.visit.seen);
    parcel
}

/// The number in a line such as "Tracking number: AB123 Copy": right after the label, and next to nothing after
/// it. Numbers have no small letters, so "AB123Copy" is not taken for one.
fn in_line(line: &str) -> Option<String> {
    let mut words = element::after_label(line).split(' ');
    let plain = |word: &&str| word.len() >= 8 && !word.bytes().any(|byte| byte.is_ascii_lowercase());
    let number = words.next().filter(plain)?;
    if words.count() > 3 {
        return None;
    }
    facts::tracking_number(number)
}

/// The events, newest first as on the page. Without the newest none is believed: an older one would make the
/// silence look longer than it is.
fn events(reader: &mut DomReader<'_>, scope: &Element, order: &str) -> Vec<Event> {
    let mut events: Vec<Event> = Vec::new();
    let nodes = all(scope, tracking::EVENT, MOST_EVENTS);
    let mut complete = !nodes.is_empty();
    for node in &nodes {
        let newer = events.last().map_or(reader.visit.today, |newer| newer.date);
        match event(reader, node, newer) {
            Some(event) => events.push(event),
            None => complete = false,
        }
        if events.is_empty() {
            break;
        }
    }
    if !complete {
        reader.reading.miss(order, "events", tracking::EVENT_TIME);
    }
    events
}

fn event(reader: &DomReader<'_>, node: &Element, newer: Day) -> Option<Event> {
    let said = |selectors| said(node, selectors).map(|(text, _)| text);
    let text = said(tracking::EVENT_TEXT).or_else(|| said(tracking::EVENT_TITLE))?;
    let time = said(tracking::EVENT_TIME)?;
    let written = when(&time, reader.visit, newer)?;
    Some(Event {
        site: String::new(),
        instant: None,
        date: written.first,
        minute: written.minute,
        code: String::new(),
        text,
        place: String::new(),
        source: reader.source,
    })
}

/// When a printed time was: not after `newer`, not before the order (with a day to spare, the two may be printed
/// in different zones), and in the only year that fits.
fn when(time: &str, visit: &VisitContext<'_>, newer: Day) -> Option<ParsedDate> {
    let day = Days::new(1);
    let not_before = visit.placed.and_then(|placed| placed.checked_sub_days(day));
    let latest = |not_after: Day| {
        let bounds = Bounds { not_before, not_after: Some(not_after) };
        let written = crate::knowledge::date::read(time, visit.language, &bounds).ok()?;
        let fits = written.first == written.last
            && written.first <= not_after
            && not_before.is_none_or(|not_before| written.first >= not_before);
        fits.then_some(written)
    };
    let mut written = latest(newer)?;
    if written.year_stated {
        return Some(written);
    }
    if let Some(weekday) = weekday(time) {
        for _ in 0..YEARS_BACK {
            if written.first.weekday() == weekday {
                return Some(written);
            }
            written = latest(written.first.checked_sub_days(day)?)?;
        }
        return None;
    }
    let earlier = latest(written.first.checked_sub_days(day)?);
    (not_before.is_some() && earlier.is_none()).then_some(written)
}

/// The day of the week that starts a text, in English ("Tue | Jul. 28"): no other language's is known.
fn weekday(text: &str) -> Option<Weekday> {
    const NAMES: [(&str, Weekday); 7] = [
        ("Mon", Weekday::Mon),
        ("Tue", Weekday::Tue),
        ("Wed", Weekday::Wed),
        ("Thu", Weekday::Thu),
        ("Fri", Weekday::Fri),
        ("Sat", Weekday::Sat),
        ("Sun", Weekday::Sun),
    ];
    let (word, _) = text.split_once([' ', '|', ',', '.'])?;
    NAMES.into_iter().find(|(name, _)| *name == word).map(|(_, day)| day)
}
