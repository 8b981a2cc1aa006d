//! Which order comes first where several are shown: the one order of the popup, of all orders, and of a chat's choices.

use crate::order::Instant;
use crate::rules::{Level, Verdict};
use std::cmp::Reverse;

/// The gravest first, then the shortest protection, then the one seen last: the least of several comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urgency {
    level: Reverse<Level>,
    left: i64,
    seen: Reverse<Instant>,
}

impl Urgency {
    /// Of an order with this verdict that was seen last at this instant.
    pub fn of(verdict: &Verdict, seen: Instant) -> Urgency {
        let left = verdict.protection.map_or(i64::MAX, |protection| protection.days_left);
        Urgency { level: Reverse(verdict.level), left, seen: Reverse(seen) }
    }

    /// The level of the verdict.
    pub const fn level(&self) -> Level {
        self.level.0
    }

    /// The days of protection left; without a date, more than any.
    pub const fn left(&self) -> i64 {
        self.left
    }

    /// When it was seen last.
    pub const fn seen(&self) -> Instant {
        self.seen.0
    }
}
