//! Whether the end of an order's protection is near, and whether the day to look again has come.

use super::Standing;
use crate::order::Day;
use crate::rules::{DISPUTE_WINDOW, Protection};

/// Days before the end on which the buyer is reminded once it is over: when it has ended, and three days and one day before the
/// window closes in which a dispute is usually possible all the same.
pub(super) const AFTER_END: [i64; 3] = [-1, 3 - DISPUTE_WINDOW, 1 - DISPUTE_WINDOW];

/// An end of protection that is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    /// The last day of protection.
    pub until: Day,
    /// The smallest number of days in the settings, or of [`AFTER_END`], that is left or more.
    pub before: i64,
}

/// The protection that matters: of a parcel on its way, with no dispute open.
pub(super) fn protection(order: &Standing) -> Option<Protection> {
    let open = order.verdict.situation.is_dispute();
    order.verdict.protection.filter(|_| !open && !order.is_finished())
}

/// The end of an order's protection, once it is near. Also when it is over: a browser that was closed on its last days
/// has shown nothing, and the dispute window is still open.
pub(super) fn ending(order: &Standing, before: &[i64]) -> Option<Ending> {
    let Protection { until, days_left, estimated } = protection(order)?;
    if days_left < -DISPUTE_WINDOW {
        return None;
    }
    // An estimate is no day to go by, and of a completed order the end is that of the window itself.
    let is_over = days_left < 0 && !estimated && !order.verdict.after_completion;
    let after = AFTER_END.into_iter().filter(|_| is_over);
    let before = before.iter().copied().chain(after).filter(|days| days_left <= *days).min()?;
    Some(Ending { until, before })
}

/// The day that the buyer chose has come.
pub(super) fn looks_again(order: &Standing, today: Day) -> bool {
    order.case.again.day.is_some_and(|day| day <= today)
}
