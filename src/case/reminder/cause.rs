//! What a reminder is about.

use super::Standing;
use super::pickup::PickupStay;
use crate::rules::Level;

/// What a reminder is about. Later is graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The day has come on which the buyer wanted to look again.
    LookAgain,
    /// The parcel waits at a pickup point, or goes back from there soon, which the buyer does not know: the level is that of
    /// any parcel to keep an eye on.
    ToCollect(PickupStay),
    /// The order is to be cancelled, which the buyer does not know: the headline says so, and the level may be the same.
    ToCancel,
    /// Protection ends in this many days or fewer: one of the numbers in the settings; less than none: it has ended.
    Protection(i64),
    /// The verdict is graver than the buyer knows.
    Graver(Level),
}

/// One order, and the gravest of what there is to tell of it.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The order.
    pub order: &'a Standing,
    /// The cause of the reminder.
    pub cause: Cause,
}
