//! What the page shows: its answers, its elements, the cards of its list.

use super::list::ListPass;
use super::visit::{Elements, OrderRead};
use super::{Content, ContentEffect, ElementsReading, PageQuery, PassProgress, asked_on};
use crate::app::protocol::MirroredAnswer;
use crate::order::Order;
use crate::read::address;

impl Content {
    /// Adds an answer of the page. One that names no order is about the page that asked for it, which may have been left.
    pub(super) fn add_answer(&mut self, address: &str, detail: &str) {
        let (left, detail) = asked_on::asked_on(detail);
        let asked_on = left.unwrap_or(address);
        let visit = &self.visit;
        // Pages change their own address while they load; what counts is which page it is.
        let here = address::page_of(asked_on) == visit.page;
        self.outbox.add_answer(MirroredAnswer {
            url: if here { visit.address.clone() } else { asked_on.to_owned() },
            visit: if here { visit.start } else { visit.before },
            detail: detail.to_owned(),
        });
    }

    fn query(&self) -> PageQuery {
        PageQuery {
            visit: self.visit.start,
            address: self.visit.address.clone(),
            language: self.now.language.clone(),
            today: self.now.today,
            placed: self.order.placed,
        }
    }

    /// Has the elements read, unless the worker is reading the page's own data: that stands in the elements, too, once the
    /// page has drawn it, and whoever is quicker would be believed.
    pub(super) fn read_elements(&mut self, effects: &mut Vec<ContentEffect>) -> bool {
        if !self.visit.needs_elements() {
            return false;
        }
        if self.outbox.has_answers() || self.link.pending().is_some_and(|pending| pending.with_answers) {
            self.visit.elements = Elements::Missed;
            return false;
        }
        effects.push(ContentEffect::ReadElements(self.query()));
        true
    }

    /// The same, and whatever they say, the worker is asked.
    pub(super) fn read_elements_and_ask(&mut self, effects: &mut Vec<ContentEffect>) {
        if !self.read_elements(effects) {
            self.ask(effects);
        }
    }

    /// What the elements say; `None`: nothing, there are too many of them.
    pub(super) fn on_elements(&mut self, reading: Option<ElementsReading>, effects: &mut Vec<ContentEffect>) {
        let mut is_new = false;
        if let Some(reading) = reading.filter(|_| self.visit.needs_elements()) {
            let (others, new) = self.visit.take_elements(reading, &self.left);
            others.into_iter().for_each(|order| self.outbox.add_order(order));
            is_new = new;
        }
        if is_new || self.visit.unreported {
            self.ask(effects);
        }
    }

    pub(super) fn start_pass(&mut self, effects: &mut Vec<ContentEffect>) {
        self.visit.list.pass = ListPass::First;
        effects.push(ContentEffect::StartPass(self.query()));
    }

    /// What some cards of the list say.
    pub(super) fn on_list_cards(
        &mut self,
        orders: Vec<Order>,
        progress: PassProgress,
        effects: &mut Vec<ContentEffect>,
    ) {
        for order in orders {
            if let Some(OrderRead::Other(order)) = self.visit.add_order(order) {
                self.outbox.add_order(*order);
            }
        }
        let pass = self.visit.list.pass;
        match progress {
            PassProgress::More => {
                if pass == ListPass::First {
                    self.visit.list.pass = ListPass::Further;
                }
                effects.push(ContentEffect::ContinuePass(self.query()));
            }
            PassProgress::Done { cards, marked } => {
                self.visit.list.set_cards(cards, marked);
                self.visit.list.pass = ListPass::None;
                if self.visit.list.cards().is_empty() {
                    self.read_elements(effects);
                } else {
                    // What was in the way is no longer.
                    (self.visit.trouble, self.visit.unread) = (None, Vec::new());
                }
                if pass == ListPass::Outdated {
                    self.start_pass(effects);
                }
            }
        }
        // The first cards are those in sight.
        let worth = pass == ListPass::First || self.is_due();
        let is_new = self.outbox.orders() > 0 || self.link.has_changes();
        if self.visit.unreported
            || (is_new && worth)
            || self.visit.list.has_unmarked()
            || (self.is_due() && self.bar_is_outdated())
        {
            self.ask(effects);
        }
    }
}
