//! From texts of elements to facts: what every reader needs, whatever the layout.

use super::element::{self, after_label, attr, href, last_number, one, said};
use crate::knowledge::date::Bounds;
use crate::order::{Day, DayValue, Fact, Item, Order, OrderStatus, Parcel, Source};
use crate::read::address;
use crate::read::parcel_number;
use crate::read::reading::{Reading, VisitContext};
use crate::read::selectors::{Selectors, any};
use crate::read::status;
use chrono::{Datelike, Days, NaiveDate};
use web_sys::Element;

/// The most things bought that are read from one order.
const MOST_ITEMS: u32 = 50;

/// A reader at work on one page: where its facts come from, and what it could not find.
pub struct DomReader<'a> {
    /// The visit.
    pub visit: &'a VisitContext<'a>,
    /// Which page the facts are from.
    pub source: Source,
    /// What has been read so far.
    pub reading: Reading,
}

impl<'a> DomReader<'a> {
    /// A reader of an order list that has not read anything.
    pub fn new(visit: &'a VisitContext<'a>) -> Self {
        DomReader { visit, source: Source::ListPage, reading: Reading::default() }
    }

    /// A fact of this page.
    pub fn fact<T>(&self, value: T, how: &'static str) -> Fact<T> {
        Fact::new(value, self.source, self.visit.seen, how)
    }

    /// The first text that is not empty, as a fact.
    pub fn text(&self, root: &Element, selectors: Selectors) -> Option<Fact<String>> {
        said(root, selectors).map(|(text, how)| self.fact(text, how))
    }

    /// A link of this page as an https address, if `allow` lets it through.
    pub fn link(&self, link: &Element, allow: fn(&str, &str) -> Option<String>) -> Option<String> {
        allow(&href(link)?, address::host_of(self.visit.url))
    }

    /// The order's status: its words, and what they mean where they are known.
    pub fn status(&mut self, root: &Element, selectors: Selectors, order: &mut Order) {
        order.status_text = self.text(root, selectors);
        order.status = order.status_text.as_ref().and_then(|text| {
            let status: OrderStatus = status::from_text(&text.value)?;
            Some(self.fact(status, text.how))
        });
        if order.status.is_none() {
            self.reading.miss(&order.id, "status", selectors);
        }
    }

    /// What was bought. Things without a title (a card may show their pictures only) are left out.
    pub fn items(
        &self,
        root: &Element,
        item: &'static str,
        title: Selectors,
        quantity: Selectors,
    ) -> Option<Fact<Vec<Item>>> {
        let items: Vec<Item> = element::all(root, item, MOST_ITEMS)
            .iter()
            .filter_map(|item| {
                let title = title.iter().find_map(|css| {
                    let found = one(item, css)?;
                    attr(&found, "title")
                        .or_else(|| Some(element::text(&found)).filter(|text| !text.is_empty()))
                })?;
                let quantity = said(item, quantity).and_then(|(text, _)| last_number(&text));
                Some(Item { title, quantity: quantity.unwrap_or_default() })
            })
            .collect();
        (!items.is_empty()).then(|| self.fact(items, item))
    }

    /// The price below `root`: an element of single characters, else what follows the label.
    pub fn price(&self, root: &Element, selectors: Selectors) -> Option<Fact<String>> {
        selectors.iter().find_map(|css| {
            let total = one(root, css)?;
            let price = match said(&total, any::PRICE) {
                Some((price, _)) => price,
                None => after_label(&element::text(&total)).to_owned(),
            };
            price.bytes().any(|byte| byte.is_ascii_digit()).then(|| self.fact(price, css))
        })
    }

    /// The day on which something happened to an order: after AliExpress was founded, and not after tomorrow
    /// (the site's day may be a day ahead of the user's). The year must be stated.
    pub fn past_day(&self, text: &str) -> Option<Day> {
        self.day(text, NaiveDate::from_ymd_opt(2010, 1, 1)?, self.tomorrow()?, true)
    }

    /// The same on a site that leaves out the current year.
    pub fn past_day_of_year(&self, text: &str) -> Option<Day> {
        let new_year = NaiveDate::from_ymd_opt(self.visit.today.year(), 1, 1)?;
        self.past_day(text).or_else(|| self.day(text, new_year, self.tomorrow()?, false))
    }

    /// A day within a year and a half from `not_before`: protection never lasts longer. The year must be stated.
    pub fn later_day(&self, text: &str, not_before: Day) -> Option<Day> {
        self.day(text, not_before, not_before.checked_add_days(Days::new(550))?, true)
    }

    fn tomorrow(&self) -> Option<Day> {
        self.visit.today.checked_add_days(Days::new(1))
    }

    /// One day, where the text names one and only one, between these two.
    fn day(&self, text: &str, not_before: Day, not_after: Day, year_stated: bool) -> Option<Day> {
        let bounds = Bounds { not_before: Some(not_before), not_after: Some(not_after) };
        let written = crate::knowledge::date::read(text, self.visit.language, &bounds).ok()?;
        let one = written.first == written.last && (written.year_stated || !year_stated);
        (one && (not_before..=not_after).contains(&written.first)).then_some(written.first)
    }

    /// A fact about a day.
    pub fn day_fact(&self, day: Option<Day>, how: &'static str) -> Option<Fact<DayValue>> {
        day.map(|day| self.fact(day.into(), how))
    }
}

/// A tracking number, if the text is one, as [`crate::knowledge::tracking_number::normal`] spells it; that it may stand
/// there twice the worker sees.
pub fn tracking_number(text: &str) -> Option<String> {
    if !parcel_number::may_be_one(text) {
        return None;
    }
    crate::knowledge::tracking_number::ungrouped(text)
}

/// An order of which only its id is known.
#[inline(never)] // an order has many fields to fill in
pub fn order(id: String) -> Order {
    Order { id, ..Order::default() }
}

/// A parcel of which only its number is known.
#[inline(never)]
pub fn parcel(number: Option<Fact<String>>) -> Parcel {
    Parcel { origin_number: number, ..Parcel::default() }
}

/// The order's id that the links below `root` agree on, and the strategy that gave it. Where they do not agree,
/// none of them is believed.
pub fn id_of_links(root: &Element, selectors: Selectors, host: &str) -> Option<(String, &'static str)> {
    let mut found: Option<(String, &'static str)> = None;
    for css in selectors {
        for link in element::all(root, css, 20) {
            let Some(id) = href(&link).and_then(|href| address::order_of_link(&href, host)) else { continue };
            match &found {
                None => found = Some((id, css)),
                Some((known, _)) if *known == id => {}
                Some(_) => return None,
            }
        }
    }
    found
}
