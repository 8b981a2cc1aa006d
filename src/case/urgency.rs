//! Which order comes first where several are shown: the one order of the popup, of all orders, and of a chat's choices.

use crate::order::Instant;
use crate::rules::{Level, Verdict};
use std::cmp::Reverse;

/// What can still be saved before what only the bank can help with; of it the gravest first, then what is to be cancelled, then
/// the shortest protection, then the one seen last: the least of several comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urgency {
    turn: Turn,
    level: Reverse<Level>,
    cancels: Reverse<bool>,
    left: i64,
    seen: Reverse<Instant>,
}

/// Whose turn it is, before anything else is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    /// The buyer can still do something at the shop.
    Buyer,
    /// The time for a dispute is over, too: no day makes a difference any more.
    Bank,
    /// Nothing is to be done.
    Nobody,
}

impl Turn {
    fn of(verdict: &Verdict) -> Turn {
        match verdict.situation {
            situation if situation.is_for_bank() && verdict.needs_buyer() => Turn::Bank,
            _ if verdict.needs_buyer() => Turn::Buyer,
            _ => Turn::Nobody,
        }
    }
}

impl Urgency {
    /// Of an order with this verdict that was seen last at this instant.
    pub fn of(verdict: &Verdict, seen: Instant) -> Urgency {
        let turn = Turn::of(verdict);
        let protection = verdict.protection.filter(|_| turn != Turn::Bank);
        let left = protection.map_or(i64::MAX, |protection| protection.days_left);
        let cancels = Reverse(verdict.is_to_cancel());
        Urgency { turn, level: Reverse(verdict.level), cancels, left, seen: Reverse(seen) }
    }

    /// The level of the verdict.
    pub const fn level(&self) -> Level {
        self.level.0
    }

    /// The days of protection left; without a date, or where none counts any more, more than any.
    pub const fn left(&self) -> i64 {
        self.left
    }

    /// When it was seen last.
    pub const fn seen(&self) -> Instant {
        self.seen.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::verdict::Step;
    use crate::present::wording::sample::verdict;
    use crate::rules::Situation;

    #[test]
    fn what_can_be_saved_comes_before_what_cannot_and_that_before_what_needs_nobody() {
        let of = |situation, level| {
            let mut verdict = verdict(situation);
            verdict.level = level;
            verdict.steps.extend((situation == Situation::NeverShipped).then_some(Step::CancelNow));
            Urgency::of(&verdict, 1)
        };
        assert!(of(Situation::NeverShipped, Level::Write) < of(Situation::SilentArrived, Level::Write));
        assert!(of(Situation::NeverShipped, Level::Write) > of(Situation::ProtectionEnding, Level::Extend));
        let bank = of(Situation::ProtectionLongOver, Level::Dispute);
        let to_collect = of(Situation::PickupEnding, Level::Watch);
        for saved in [
            of(Situation::ProtectionOver, Level::Dispute),
            of(Situation::ProtectionEnding, Level::Extend),
            of(Situation::SilentExported, Level::Write),
            to_collect,
        ] {
            assert!(saved < bank);
        }
        for calm in [of(Situation::SilentExported, Level::Watch), of(Situation::Delivered, Level::Done)] {
            assert!(bank < calm);
            assert!(to_collect < calm);
        }
    }
}
