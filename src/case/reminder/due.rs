//! Which reminders are due, and the next moment one can be.

use super::Standing;
use super::log::Log;
use super::quiet::{Moment, audible, is_quiet};
use crate::order::Day;
use crate::order::settings::Reminders;
use crate::rules::{DISPUTE_WINDOW, Level, Protection, Situation};
use chrono::Duration;

/// More orders than this are told of in one notification.
pub const MOST: usize = 3;

/// What a reminder is about. Later is graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The day has come on which the buyer wanted to look again.
    LookAgain,
    /// Protection ends in so many days or fewer: one of the numbers in the settings.
    Protection(i64),
    /// The verdict is graver than the buyer knows.
    Graver(Level),
}

/// One order, and the gravest of what there is to tell of it.
#[derive(Clone, Copy, Debug)]
pub struct Reminder<'a> {
    /// The order.
    pub order: &'a Standing,
    /// Why it is shown.
    pub cause: Cause,
}

/// What is to be shown now, the gravest first, each order once.
pub fn due<'a>(log: &Log, orders: &'a [Standing], settings: &Reminders, now: Moment) -> Vec<Reminder<'a>> {
    if !settings.on || is_quiet(now, settings) {
        return Vec::new();
    }
    let mut found: Vec<Reminder<'a>> = orders
        .iter()
        .filter_map(|order| Some(Reminder { order, cause: untold(log, order, settings, now.day)? }))
        .collect();
    let left =
        |order: &Standing| order.verdict.protection.map_or(i64::MAX, |protection| protection.days_left);
    found.sort_by(|one, two| {
        let levels = two.order.verdict.level.cmp(&one.order.verdict.level);
        levels.then(left(one.order).cmp(&left(two.order)))
    });
    found
}

/// The gravest that the buyer does not know of an order.
fn untold(log: &Log, order: &Standing, settings: &Reminders, today: Day) -> Option<Cause> {
    if order.is_finished() {
        return None;
    }
    let told = log.of(order.id());
    let graver = told.is_none_or(|told| order.verdict.level > told.level);
    let ending = ending(order, &settings.before).filter(|ending| told.is_none_or(|told| !told.knows(ending)));
    let again = looks_again(order, today) && told.is_none_or(|told| told.again != order.case.again.at);
    graver
        .then_some(Cause::Graver(order.verdict.level))
        .or(ending.map(|ending| Cause::Protection(ending.before)))
        .or(again.then_some(Cause::LookAgain))
}

/// An end of protection that is near.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ending {
    /// The last day.
    pub until: Day,
    /// The smallest number of days in the settings that is left or more.
    pub before: i64,
}

/// The protection that matters: of a parcel on its way, with no dispute open.
fn protection(order: &Standing) -> Option<Protection> {
    let open = order.verdict.situation == Situation::DisputeOpen;
    order.verdict.protection.filter(|_| !open && !order.is_finished())
}

/// The end of an order's protection, once it is near. Also when it is over: a browser that was closed on its last days
/// has told nothing, and the dispute window is still open.
pub(super) fn ending(order: &Standing, before: &[i64]) -> Option<Ending> {
    let Protection { until, days_left, .. } = protection(order)?;
    if days_left < -DISPUTE_WINDOW {
        return None;
    }
    let before = before.iter().copied().filter(|days| days_left <= *days).min()?;
    Some(Ending { until, before })
}

/// The day that the buyer chose has come.
pub(super) fn looks_again(order: &Standing, today: Day) -> bool {
    order.case.again.day.is_some_and(|day| day <= today)
}

/// The next moment at which something can become due if nothing else happens; never a quiet one.
pub fn next(log: &Log, orders: &[Standing], settings: &Reminders, now: Moment) -> Option<Moment> {
    if !settings.on {
        return None;
    }
    let waits = |order: &Standing| untold(log, order, settings, now.day).is_some();
    if is_quiet(now, settings) && orders.iter().any(waits) {
        return Some(audible(now, settings));
    }
    let mut days = Vec::new();
    for order in orders.iter().filter(|order| !order.is_finished()) {
        days.extend(order.verdict.changes.map(|change| change.on));
        days.extend(order.case.again.day);
        if let Some(protection) = protection(order) {
            let ahead = |days: &i64| protection.until.checked_sub_signed(Duration::try_days(*days)?);
            days.extend(settings.before.iter().filter_map(ahead));
        }
    }
    let day = days.into_iter().filter(|day| *day > now.day).min()?;
    Some(audible(Moment { day, minute: 0 }, settings))
}
