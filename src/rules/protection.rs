//! Buyer protection overrides waiting.

use super::answers::{ASK_WITHIN, AnswerSummary, SellerReply};
use crate::order::verdict::{Level, Protection, Situation};
use crate::order::{Day, DayValue, Fact, Order, OrderStatus};
use chrono::{Days, Duration};

/// Within this many days of its end: open the dispute; the last day is too late.
const DISPUTE_WITHIN: i64 = 3;

/// The seller has this long to extend before the dispute.
pub(super) const EXTEND_DEADLINE: i64 = 2;

/// Who asks this many days before there is need to asks about the same end: a seller gives more days than that.
pub(super) const ASKED_AHEAD: i64 = 3;

/// After the end, a dispute can usually still be opened for this many days.
pub const DISPUTE_WINDOW: i64 = 15;

/// Banks and payment providers take complaints for so many days after the day on which the item was promised at the latest:
/// the rules of the large card networks. After that the advice has stood long enough.
const BANK_HELPS: i64 = 120;

/// The last day on which a dispute is usually possible after protection, or the order, has ended on this one.
pub fn window_ends(ended: Day) -> Option<Day> {
    ended.checked_add_signed(Duration::days(DISPUTE_WINDOW))
}

/// The same, unless that day is past.
pub(super) fn window_still_open(ended: Day, today: Day) -> Option<Day> {
    window_ends(ended).filter(|last| *last >= today)
}

/// Where no date can be read: shipped and this many days, the most common length. Always shown as an estimate.
pub const ESTIMATED_LENGTH: u64 = 60;

/// Two sources of the same promise may differ by a day, being rendered in two zones; then the earlier counts.
pub(super) const ZONE_DIFFERENCE: i64 = 1;

/// Whole days from `today` to `until`; negative once it is past.
pub fn days_until(until: Day, today: Day) -> i64 {
    (until - today).num_days()
}

/// Protection as of today: the page's own date, else an estimate from the shipping date. Of an order that was seen on the list alone,
/// which names no such date, from the day it was placed: its end cannot come before that.
pub(super) fn of(order: &Order, today: Day) -> Option<Protection> {
    if let Some(until) = stated(order) {
        return Some(Protection { until, days_left: days_until(until, today), estimated: false });
    }
    let until = estimated_end(order)?;
    Some(Protection { until, days_left: days_until(until, today), estimated: true })
}

/// The end of protection where no page has stated it.
pub fn estimated_end(order: &Order) -> Option<Day> {
    let listed = || order.placed.as_ref().filter(|_| order.has_status(OrderStatus::Shipped));
    let shipped = order.shipped.as_ref().or_else(listed)?.value.0;
    shipped.checked_add_days(Days::new(ESTIMATED_LENGTH))
}

/// Nobody helps any more, not even the bank. `after_completion`: the protection is the days for a dispute that a completion
/// leaves.
pub(super) fn is_past_help(protection: &Protection, after_completion: bool) -> bool {
    let longer = if after_completion { BANK_HELPS - DISPUTE_WINDOW } else { BANK_HELPS };
    protection.days_left < -longer
}

/// The date the page states. What was seen last counts, since the seller may have extended; of dates seen in the
/// same visit, or a zone's difference apart, the earlier.
pub fn stated(order: &Order) -> Option<Day> {
    counting(order).min()
}

/// The later day that a page states as well, where two of them count.
pub fn stated_later(order: &Order) -> Option<Day> {
    counting(order).max().filter(|later| Some(*later) != stated(order))
}

fn counting(order: &Order) -> impl Iterator<Item = Day> {
    let newest = order.protection.iter().max_by_key(|fact| (fact.seen, std::cmp::Reverse(fact.value)));
    order.protection.iter().filter_map(move |fact: &Fact<DayValue>| {
        let newest = newest?;
        let counts =
            fact.seen == newest.seen || (newest.value.0 - fact.value.0).num_days().abs() <= ZONE_DIFFERENCE;
        counts.then_some(fact.value.0)
    })
}

/// The day the seller was asked to move this end. An ask from long before it was about an end that the seller did move,
/// unless the buyer says that nothing came of it.
pub(super) fn asked(until: Day, summary: &AnswerSummary) -> Option<Day> {
    summary.extension_asked.filter(|asked| {
        days_until(until, *asked) <= ASK_WITHIN + ASKED_AHEAD
            || summary.reply.is_some_and(|(reply, on)| {
                on >= *asked && matches!(reply, SellerReply::Refused | SellerReply::Silent)
            })
    })
}

/// The day by which a dispute is to be opened, while protection lasts: the third day before its end, and from then on the day
/// before the last. `left`: days until the end. `None`: it ends today, or is over.
pub fn dispute_by(until: Day, left: i64) -> Option<Day> {
    let before = if left > DISPUTE_WITHIN { DISPUTE_WITHIN } else { 1 };
    until.checked_sub_signed(Duration::days(before)).filter(|_| left > 0)
}

/// What the end of protection demands of a parcel that is not in the buyer's hands.
pub(super) fn demand(
    protection: &Protection,
    summary: &AnswerSummary,
    today: Day,
) -> Option<(Level, Situation)> {
    let left = protection.days_left;
    if left > ASK_WITHIN {
        return None;
    }
    let asked = asked(protection.until, summary);
    if protection.estimated {
        // Once the seller has had time to answer, there is nothing to wait for on a date that nobody has read: the parcel's
        // own silence or trouble decides.
        let waits = asked.is_none_or(|on| (today - on).num_days() < EXTEND_DEADLINE);
        // Nobody extends what may be over: first somebody has to look.
        let why = if left < 0 { Situation::EstimateOver } else { Situation::ProtectionEnding };
        return waits.then_some((Level::Extend, why));
    }
    let asked_in_vain = asked.is_some_and(|on| (today - on).num_days() >= EXTEND_DEADLINE);
    // Who was refused since there was need to ask has nothing to wait for.
    let refused = matches!(summary.reply, Some((SellerReply::Refused, on))
        if asked.is_some_and(|asked| on >= asked) || days_until(protection.until, on) <= ASK_WITHIN);
    Some(if left < -DISPUTE_WINDOW {
        (Level::Dispute, Situation::ProtectionLongOver)
    } else if left < 0 {
        (Level::Dispute, Situation::ProtectionOver)
    } else if left <= DISPUTE_WITHIN {
        (Level::Dispute, Situation::ProtectionLastDays)
    } else if refused {
        (Level::Dispute, Situation::SellerRefused)
    } else if asked_in_vain {
        (Level::Dispute, Situation::ExtensionNotGiven)
    } else {
        (Level::Extend, Situation::ProtectionEnding)
    })
}

/// The days before `until` on which the level of the demand changes; after them only its words do.
pub(super) fn turning_days(until: Day) -> impl Iterator<Item = Day> {
    [-ASK_WITHIN, -DISPUTE_WITHIN]
        .into_iter()
        .filter_map(move |offset| until.checked_add_signed(Duration::days(offset)))
}
