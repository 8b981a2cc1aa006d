//! Which reminders are due, and the next moment one can be.

use super::Standing;
use super::cause::{Cause, Reminder};
use super::ending::{AFTER_END, ending, looks_again, protection};
use super::log::Log;
use super::pickup::stay;
use super::quiet::{Moment, audible, is_quiet};
use crate::order::Day;
use crate::order::settings::Reminders;
use crate::order::sorting::sort_by;
use chrono::Duration;

/// More orders than this share one notification.
pub const MOST: usize = 3;

/// What is to be shown now, the gravest first, each order once, and of orders that share a parcel and a message one.
pub fn due<'a>(log: &Log, orders: &'a [Standing], settings: &Reminders, now: Moment) -> Vec<Reminder<'a>> {
    if !settings.on || is_quiet(now, settings) {
        return Vec::new();
    }
    let mut found: Vec<Reminder<'a>> = orders
        .iter()
        .filter_map(|order| Some(Reminder { order, cause: not_yet_shown(log, order, settings, now.day)? }))
        .collect();
    let left =
        |order: &Standing| order.verdict.protection.map_or(i64::MAX, |protection| protection.days_left);
    sort_by(&mut found, |one, two| {
        let levels = two.order.verdict.level.cmp(&one.order.verdict.level);
        levels.then(left(one.order).cmp(&left(two.order)))
    });
    let mut due: Vec<Reminder<'a>> = Vec::with_capacity(found.len());
    for reminder in found {
        // A day to look again was chosen for one order.
        let stands = |other: &Reminder<'_>| {
            other.cause == reminder.cause && other.order.shares_reminder_with(reminder.order)
        };
        if reminder.cause == Cause::LookAgain || !due.iter().any(stands) {
            due.push(reminder);
        }
    }
    due
}

/// The gravest that the buyer does not know of an order.
fn not_yet_shown(log: &Log, order: &Standing, settings: &Reminders, today: Day) -> Option<Cause> {
    let shown = log.of(order.id());
    // The day was chosen by the buyer, whatever the order has come to: the money may still be waited for.
    let again = looks_again(order, today) && shown.is_none_or(|shown| shown.again != order.case.again.at);
    if order.is_finished() {
        return again.then_some(Cause::LookAgain);
    }
    let graver = shown.is_none_or(|shown| order.verdict.level > shown.level);
    let ending =
        ending(order, &settings.before).filter(|ending| shown.is_none_or(|shown| !shown.knows(ending)));
    let cancels = order.verdict.is_to_cancel() && shown.is_none_or(|shown| !shown.cancels);
    let collects = stay(order).filter(|stay| shown.is_none_or(|shown| shown.stay < Some(*stay)));
    graver
        .then_some(Cause::Graver(order.verdict.level))
        .or(ending.map(|ending| Cause::Protection(ending.before)))
        .or(cancels.then_some(Cause::ToCancel))
        .or(collects.map(Cause::ToCollect))
        .or(again.then_some(Cause::LookAgain))
}

/// The next moment at which something can become due if nothing else happens; never a quiet one.
pub fn next(log: &Log, orders: &[Standing], settings: &Reminders, now: Moment) -> Option<Moment> {
    if !settings.on {
        return None;
    }
    let waits = |order: &Standing| not_yet_shown(log, order, settings, now.day).is_some();
    if is_quiet(now, settings) && orders.iter().any(waits) {
        return Some(audible(now, settings));
    }
    let mut days = Vec::new();
    days.extend(orders.iter().filter_map(|order| order.case.again.day));
    for order in orders.iter().filter(|order| !order.is_finished()) {
        days.extend(order.verdict.changes.map(|change| change.on));
        // The end of a stay is no change of the level.
        days.extend(stay(order).and_then(|_| now.day.succ_opt()));
        if let Some(protection) = protection(order) {
            let ahead = |days: &i64| protection.until.checked_sub_signed(Duration::try_days(*days)?);
            days.extend(settings.before.iter().chain(&AFTER_END).filter_map(ahead));
        }
    }
    let day = days.into_iter().filter(|day| *day > now.day).min()?;
    Some(audible(Moment { day, minute: 0 }, settings))
}
