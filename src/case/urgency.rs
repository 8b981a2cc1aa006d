//! Which order comes first where several are shown: the one order of the popup, of all orders, and of a chat's choices.

use crate::order::Instant;
use crate::rules::{Level, Verdict};
use std::cmp::Reverse;

/// What can still be saved before what only the bank can help with; of it the gravest first, beside what goes back from a pickup
/// point, then what is to be cancelled, then the shortest protection, then the one seen last: the least of several comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Urgency {
    turn: Turn,
    weight: Reverse<Level>,
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
        // What goes back in a few days is as pressing as protection that ends.
        let weight = if verdict.stay_ends { verdict.level.max(Level::Extend) } else { verdict.level };
        Urgency {
            turn,
            weight: Reverse(weight),
            level: Reverse(verdict.level),
            cancels,
            left,
            seen: Reverse(seen),
        }
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
    fn what_goes_back_in_a_few_days_comes_before_a_message() {
        let mut ending = verdict(Situation::PickupEnding);
        (ending.level, ending.stay_ends) = (Level::Watch, true);
        let mut write = verdict(Situation::SilentArrived);
        write.level = Level::Write;
        let mut dispute = verdict(Situation::ProtectionLastDays);
        dispute.level = Level::Dispute;
        assert!(Urgency::of(&ending, 1) < Urgency::of(&write, 1));
        assert!(Urgency::of(&dispute, 1) < Urgency::of(&ending, 1));
        assert_eq!(Urgency::of(&ending, 1).level(), Level::Watch);
    }

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
