//! The facts about the machine the worker runs on.

use crate::case::reminder::Moment;
use crate::order::{Day, Instant, day_number};

/// The facts about the machine it runs on, passed to the worker once.
#[derive(Clone, Copy, Debug)]
pub struct Machine {
    /// Minutes east of UTC at an instant, in the user's zone.
    pub zone: fn(Instant) -> i32,
    /// The version of the extension, for reports.
    pub version: &'static str,
}

impl Machine {
    /// On which of the user's days an instant was.
    pub fn day_of(&self, instant: Instant) -> Day {
        self.moment_of(instant).day
    }

    /// What the user's clock showed when something was done. A clock that ran ahead then says nothing of days to come.
    pub fn done_at(&self, instant: Instant, now: Moment) -> Moment {
        self.moment_of(instant).min(now)
    }

    /// What the user's clock showed at an instant.
    pub fn moment_of(&self, instant: Instant) -> Moment {
        const MINUTE: i64 = 60_000;
        const DAY: i64 = 24 * 60 * MINUTE;
        let local = instant.saturating_add(i64::from((self.zone)(instant)).saturating_mul(MINUTE));
        let day = day_number(local.div_euclid(DAY)).unwrap_or_default();
        Moment { day, minute: local.rem_euclid(DAY) / MINUTE }
    }
}
