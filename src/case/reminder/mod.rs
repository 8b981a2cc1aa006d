//! What the buyer is reminded of, and when. Pure: the moment, the settings and what was already shown are parameters.
//!
//! | file | holds |
//! |---|---|
//! | `due` | which reminders are due, and the next moment one can be |
//! | `cause` | what a reminder is about |
//! | `ending` | whether protection ends soon, and whether the day to look again has come |
//! | `pickup` | how far a parcel's stay at its pickup point has come |
//! | `log` | what was shown to the buyer, so that nothing is shown twice |
//! | `quiet` | the hours in which nothing is shown |
//! | `badge` | how many orders need action |

mod badge;
mod cause;
mod due;
mod ending;
mod log;
mod pickup;
mod quiet;

pub use badge::badge;
pub use cause::{Cause, Reminder};
pub use due::{MOST, due, next};
pub use log::{Log, ShownReminder};
pub use pickup::PickupStay;
pub use quiet::{Moment, next_check};

use crate::case::CaseRecord;
use crate::case::group::Groups;
use crate::order::settings::Settings;
use crate::order::verdict::TrackingAge;
use crate::order::{Day, Instant};
use crate::rules::{Level, OLD_AFTER, Verdict, as_if_read, judge, rests_on_tracking};
use std::rc::Rc;

/// One order as it stands today.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The stored case.
    pub case: Rc<CaseRecord>,
    /// What the rules conclude today, if its tracking says nothing new since it was read: whether it does is what the
    /// buyer is reminded to see.
    pub verdict: Verdict,
    /// By what is known, and not by what is supposed, something is to be done: the windows count by the same.
    pub needs_buyer: bool,
    /// How grave it is by what is known: what a page of the shop showed.
    pub known_level: Level,
    /// Set where the verdict is uncertain until the tracking is read.
    pub look_first: Option<TrackingAge>,
    /// The civil date of the last visit.
    pub seen: Day,
    /// The orders of the same parcel and store, which one message to the seller names, too.
    pub written_of: Vec<String>,
}

/// All orders as they stand today. `day_of` says on which of the buyer's days an instant was.
pub fn standings(
    cases: &[Rc<CaseRecord>],
    today: Day,
    settings: &Settings,
    day_of: impl Fn(Instant) -> Day,
) -> Vec<Standing> {
    let groups = Groups::of(cases.iter().map(|case| &case.record), today);
    let standing = |case: &Rc<CaseRecord>| {
        let joined = groups.join(&case.record);
        let written_of = joined.written_of();
        let known = joined.verdict(settings);
        let (needs_buyer, known_level) = (known.needs_buyer(), known.level);
        let record = joined.record;
        let verdict = judge(&as_if_read(&record.order, today), &record.answers, today, settings);
        let supposed = (known.level, known.situation) != (verdict.level, verdict.situation);
        let look_first = known
            .tracking
            .filter(|age| supposed || (age.days > OLD_AFTER && rests_on_tracking(verdict.situation)));
        let seen = day_of(case.record.last_seen);
        Standing { verdict, needs_buyer, known_level, look_first, seen, written_of, case: Rc::clone(case) }
    };
    cases.iter().map(standing).collect()
}

impl Standing {
    /// The order's id.
    pub fn id(&self) -> &str {
        &self.case.record.order.id
    }

    /// A reminder of the one is a reminder of the other: what is to be done is done for both at once. A dispute is each
    /// order's own.
    fn shares_reminder_with(&self, other: &Standing) -> bool {
        let same =
            (self.verdict.level, self.verdict.situation) == (other.verdict.level, other.verdict.situation);
        same && self.verdict.level < Level::Dispute && self.written_of.iter().any(|id| id == other.id())
    }

    /// Whether nothing is left to do.
    pub fn is_finished(&self) -> bool {
        self.verdict.level == Level::Done
    }
}

#[cfg(test)]
mod tests;
