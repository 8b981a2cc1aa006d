//! What the worker has not confirmed yet. It outlives a visit: a page that moves on takes nothing of it along.

use crate::app::protocol::{MirroredAnswer, PageReport, UserAction, UserActionKind};
use crate::order::{Instant, Order};

/// Maximum answers that wait for the worker; `content.js` lets no more through in ten seconds.
const MOST_ANSWERS: usize = 50;

/// What the worker has not confirmed yet.
#[derive(Clone, Debug, Default)]
pub struct Outbox {
    /// Answers of the page. Each goes with one report; one that failed brings them back.
    answers: Vec<MirroredAnswer>,
    /// Orders other than the page's, the same way.
    orders: Vec<Order>,
    /// What the buyer did. It goes with every report until the worker has answered one of them.
    actions: Vec<UserAction>,
    /// When the buyer did something last.
    last_action: Instant,
}

impl Outbox {
    /// Adds an answer of the page.
    pub fn add_answer(&mut self, answer: MirroredAnswer) {
        if self.answers.len() < MOST_ANSWERS {
            self.answers.push(answer);
        }
    }

    /// Adds an order other than the page's.
    pub fn add_order(&mut self, order: Order) {
        self.orders.push(order);
    }

    /// Something the buyer did, at an instant of its own: by that the worker tells two actions from one reported twice.
    pub fn stamp(&mut self, order: &str, kind: UserActionKind, now: Instant) -> UserAction {
        self.last_action = now.max(self.last_action.saturating_add(1));
        UserAction { order: order.to_owned(), at: self.last_action, kind }
    }

    /// Adds what the buyer did. Of what is typed or chosen only the last counts.
    pub fn add_action(&mut self, action: UserAction) {
        let replaces = |other: &UserAction| {
            matches!(
                (&other.kind, &action.kind),
                (UserActionKind::Check(_), UserActionKind::Check(_))
                    | (UserActionKind::SellerLanguage(_), UserActionKind::SellerLanguage(_))
            )
        };
        self.actions.retain(|other| !replaces(other));
        self.actions.push(action);
    }

    /// Whether answers of the page wait to be reported.
    pub fn has_answers(&self) -> bool {
        !self.answers.is_empty()
    }

    /// The number of orders that wait to be reported.
    pub fn orders(&self) -> usize {
        self.orders.len()
    }

    /// The buyer has closed the card of this order, and the worker does not know.
    pub fn has_dismissed(&self, order: &str) -> bool {
        let closed = |action: &UserAction| matches!(action.kind, UserActionKind::Dismiss(_));
        self.actions.iter().any(|action| action.order == order && closed(action))
    }

    /// Takes all answers.
    pub fn take_answers(&mut self) -> Vec<MirroredAnswer> {
        std::mem::take(&mut self.answers)
    }

    /// Takes some orders, the oldest first.
    pub fn take_orders(&mut self, most: usize) -> Vec<Order> {
        self.orders.drain(..self.orders.len().min(most)).collect()
    }

    /// What the buyer did.
    pub fn actions(&self) -> &[UserAction] {
        &self.actions
    }

    /// The worker has answered a report.
    pub fn confirm(&mut self, report: &PageReport) {
        self.actions.retain(|action| !report.actions.contains(action));
    }

    /// The worker has not answered a report.
    pub fn restore(&mut self, answers: Vec<MirroredAnswer>, orders: Vec<Order>) {
        let newer = std::mem::replace(&mut self.answers, answers);
        self.answers.extend(newer);
        self.answers.truncate(MOST_ANSWERS);
        let newer = std::mem::replace(&mut self.orders, orders);
        self.orders.extend(newer);
    }
}
