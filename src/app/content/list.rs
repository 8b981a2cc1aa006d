//! The order list: which orders have cards and marks on the page, and whether it is being read.

use crate::app::protocol::MarkView;
use litemap::LiteMap;

/// Whether the list is being read, slice by slice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListPass {
    /// The list is not being read.
    #[default]
    None,
    /// The first cards are being read: as a rule those in sight.
    First,
    /// Further cards are being read.
    Further,
    /// The list has changed since that began.
    Outdated,
}

/// The list of a visit; empty on every other page.
#[derive(Clone, Debug, Default)]
pub struct OrderList {
    /// Whether the list is being read.
    pub pass: ListPass,
    /// The orders whose cards are on the page.
    cards: LiteMap<String, ()>,
    /// The orders that have a mark.
    marked: LiteMap<String, ()>,
    /// The orders that need a mark.
    unmarked: Vec<String>,
    /// The orders whose mark may be out of date.
    stale: Vec<String>,
}

impl OrderList {
    /// What is on the page after a pass.
    pub fn set_cards(&mut self, cards: Vec<String>, marked: Vec<String>) {
        self.marked.clear();
        add(&mut self.marked, marked);
        self.cards.clear();
        add(&mut self.cards, cards);
        self.find_unmarked();
    }

    /// The orders whose cards are on the page.
    pub fn cards(&self) -> &LiteMap<String, ()> {
        &self.cards
    }

    fn find_unmarked(&mut self) {
        self.unmarked =
            self.cards.keys().filter(|order| !self.marked.contains_key(*order)).cloned().collect();
    }

    /// Whether cards without a mark are known.
    pub fn has_unmarked(&self) -> bool {
        !self.unmarked.is_empty()
    }

    /// Whether marks are to be requested.
    pub fn has_wishes(&self) -> bool {
        self.has_unmarked() || !self.stale.is_empty()
    }

    /// The worker has sent these marks; nobody need ask for them again.
    pub fn marks_came(&mut self, marks: &[MarkView]) {
        self.unmarked.retain(|order| !marks.iter().any(|mark| mark.order == *order));
    }

    /// These marks stand on the page.
    pub fn marks_stand(&mut self, orders: Vec<String>) {
        add(&mut self.marked, orders);
        let marked = &self.marked;
        self.unmarked.retain(|order| !marked.contains_key(order));
    }

    /// The mark of this order is out of date. Whether it has one.
    pub fn outdate(&mut self, order: &str) -> bool {
        let marked = self.marked.contains_key(order);
        if marked && !self.stale.iter().any(|stale| stale == order) {
            self.stale.push(order.to_owned());
        }
        marked
    }

    /// All marks are out of date, and orders without one may get one.
    pub fn outdate_all(&mut self) {
        self.stale = self.marked.keys().cloned().collect();
        self.find_unmarked();
    }

    /// Takes at most `most` of the orders whose marks are to be requested.
    pub fn take_wishes(&mut self, most: usize) -> Vec<String> {
        let mut wishes: Vec<String> = self.stale.drain(..self.stale.len().min(most)).collect();
        let room = most.saturating_sub(wishes.len());
        wishes.extend(self.unmarked.drain(..self.unmarked.len().min(room)));
        wishes
    }

    /// The worker has not answered: these are to be asked for again.
    pub fn restore(&mut self, wishes: Vec<String>) {
        for order in wishes {
            if !self.outdate(&order) && self.cards.contains_key(&order) && !self.unmarked.contains(&order) {
                self.unmarked.push(order);
            }
        }
    }
}

/// Not by [`Extend`], whose sort would be as large as all else here: what is added is short, or comes sorted.
fn add(orders: &mut LiteMap<String, ()>, more: Vec<String>) {
    for order in more {
        orders.insert(order, ());
    }
}
