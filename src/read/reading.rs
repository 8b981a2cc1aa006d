//! What reading a page gave: the facts, and by name what could not be read.

use crate::order::{Day, Instant, Order, Parcel};

/// The field that is missed where a list shows neither orders nor a place for them.
pub const LIST: &str = "list";

/// The visit in which a page is read.
#[derive(Clone, Copy, Debug)]
pub struct VisitContext<'a> {
    /// The page's address.
    pub url: &'a str,
    /// When the visit started.
    pub seen: Instant,
    /// The user's civil date.
    pub today: Day,
    /// The language the page is written in (a BCP 47 tag, usually `<html lang>`).
    pub language: &'a str,
    /// When the order of this page was placed, where that is known from elsewhere. The tracking page prints
    /// its events without a year, and this is what settles it.
    pub placed: Option<Day>,
}

/// Facts of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The orders on it. Each has its id; [`crate::order::Fact::how`] says which strategy gave a fact.
    pub orders: Vec<Order>,
    /// Parcels that name no order: Cainiao's page knows numbers only.
    pub parcels: Vec<Parcel>,
    /// What should have been there and could not be read.
    pub unread: Vec<Unread>,
    /// How many orders the page shows, read or not.
    pub cards: usize,
    /// How many parcels the page has tabs for; only the one in view is read.
    pub tabs: usize,
}

/// A field that should have been there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The order's id; empty where that is what could not be read.
    pub order: String,
    /// The field.
    pub field: &'static str,
    /// The surest of the strategies that were tried.
    pub tried: &'static str,
}

impl Reading {
    /// Notes that `field` of `order` could not be read.
    pub fn miss(&mut self, order: &str, field: &'static str, tried: &[&'static str]) {
        let tried = tried.first().copied().unwrap_or_default();
        self.unread.push(Unread { order: order.to_owned(), field, tried });
    }
}
