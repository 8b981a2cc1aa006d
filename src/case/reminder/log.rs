//! What was shown to the buyer, by a reminder or a visit: one entry for each order that is not finished.
//!
//! A reminder only goes beyond what its order's entry says, and showing it only ever raises the entry: however the
//! clock is moved, nothing comes twice. What a visit showed replaces the entry, also by something milder: from there
//! on the buyer waits anew.

use super::Standing;
use super::cause::Reminder;
use super::ending::{Ending, ending, looks_again};
use super::pickup::{PickupStay, stay};
use crate::case::LookAgain;
use crate::order::settings::Settings;
use crate::order::sorting::sort_by;
use crate::order::{Day, Instant};
use crate::rules::{Level, Situation, as_if_read, days_until, judge};
use serde::{Deserialize, Serialize};

/// Two sources may state the same end a day apart.
const ZONE_DIFFERENCE: i64 = 1;

/// What the buyer knows of one order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShownReminder {
    /// The order's id.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub order: String,
    /// The level of the verdict that was shown.
    pub level: Level,
    /// The end of protection that was shown as near …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// … and the smallest number of days before it at which it was.
    pub before: i64,
    /// That the order is to be cancelled was shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancels: bool,
    /// How far its stay at a pickup point had come that was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stay: Option<PickupStay>,
    /// The choice of a day to look again that was shown: when it was made.
    pub again: Instant,
}

impl ShownReminder {
    /// Everything that an order shows on a day.
    fn all(order: &Standing, today: Day, before: &[i64]) -> ShownReminder {
        let ending = ending(order, before);
        let LookAgain { at, .. } = order.case.again;
        ShownReminder {
            order: order.id().to_owned(),
            level: order.verdict.level,
            until: ending.map(|ending| ending.until),
            before: ending.map_or(0, |ending| ending.before),
            cancels: order.verdict.is_to_cancel(),
            stay: stay(order),
            again: if looks_again(order, today) { at } else { 0 },
        }
    }

    /// Whether this end of protection was shown, as near as it is or nearer.
    pub(super) fn knows(&self, ending: &Ending) -> bool {
        let same = |until: Day| days_until(until, ending.until).abs() <= ZONE_DIFFERENCE;
        self.until.is_some_and(same) && self.before <= ending.before
    }

    /// With what was shown beside it.
    fn raise(&mut self, shown: &ShownReminder) {
        self.level = self.level.max(shown.level);
        if let Some(until) = shown.until
            && !self.knows(&Ending { until, before: shown.before })
        {
            (self.until, self.before) = (shown.until, shown.before);
        }
        self.cancels |= shown.cancels;
        self.stay = self.stay.max(shown.stay);
        if shown.again != 0 {
            self.again = shown.again;
        }
    }
}

/// What the buyer knows of all orders.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log {
    #[serde(rename = "told", default, skip_serializing_if = "Vec::is_empty")]
    shown: Vec<ShownReminder>,
}

impl Log {
    /// What is known to the buyer of an order.
    pub(super) fn of(&self, order: &str) -> Option<&ShownReminder> {
        self.shown.iter().find(|entry| entry.order == order)
    }

    /// Drops the orders that are finished or gone, and takes in those that were never looked at: what their last visit
    /// showed counts as shown.
    pub fn follow(&mut self, orders: &[Standing], today: Day, settings: &Settings) {
        // A day that the buyer chose is waited for whatever the order has come to.
        let waits = |order: &&Standing| !order.is_finished() || order.case.again.day.is_some();
        let unfinished = || orders.iter().filter(waits);
        // That nobody helps any more only the day says: a clock that goes back finds the order open again.
        let by_day = |order: &&Standing| order.verdict.situation == Situation::ProtectionLongOver;
        let over = orders.iter().filter(by_day);
        // Sorted, since there may be thousands of each.
        let mut open: Vec<&str> = unfinished().chain(over).map(Standing::id).collect();
        sort_by(&mut open, |one, two| one.cmp(two));
        self.shown.retain(|entry| open.binary_search(&entry.order.as_str()).is_ok());
        let mut known: Vec<String> = self.shown.iter().map(|entry| entry.order.clone()).collect();
        sort_by(&mut known, String::cmp);
        for order in unfinished() {
            if known.binary_search_by(|known| known.as_str().cmp(order.id())).is_err() {
                let record = &order.case.record;
                // A visit cannot have been tomorrow.
                let on = order.seen.min(today);
                let verdict = judge(&as_if_read(&record.order, on), &record.answers, on, settings);
                let then = Standing { verdict, ..order.clone() };
                self.shown.push(ShownReminder::all(&then, on, &settings.reminders.before));
            }
        }
    }

    /// The buyer has just seen these orders, and with them what holds for others just so.
    pub fn visited(&mut self, ids: &[String], orders: &[Standing], today: Day, before: &[i64]) {
        let seen: Vec<&Standing> =
            orders.iter().filter(|order| ids.iter().any(|id| id == order.id())).collect();
        self.shown_with(&seen, orders, today, before);
        for order in seen {
            if let Some(entry) = self.shown.iter_mut().find(|entry| entry.order == order.id()) {
                let shown = ShownReminder::all(order, today, before);
                // Where the tracking was not read, the page showed what was known before, and no turn for the worse.
                let level = order.known_level.max(entry.level).min(shown.level);
                *entry = ShownReminder { level, ..shown };
            }
        }
    }

    /// What is shown of these orders counts as shown of those that share a parcel and a message with them.
    fn shown_with(&mut self, shown: &[&Standing], orders: &[Standing], today: Day, before: &[i64]) {
        for other in orders.iter().filter(|other| shown.iter().any(|order| order.shares_reminder_with(other)))
        {
            if let Some(entry) = self.shown.iter_mut().find(|entry| entry.order == other.id()) {
                // The day to look again was chosen for the other alone.
                entry.raise(&ShownReminder { again: 0, ..ShownReminder::all(other, today, before) });
            }
        }
    }

    /// These reminders were shown. What else is due for their orders counts as shown with them.
    pub fn shown(&mut self, reminders: &[Reminder<'_>], orders: &[Standing], today: Day, before: &[i64]) {
        let shown: Vec<&Standing> = reminders.iter().map(|reminder| reminder.order).collect();
        self.shown_with(&shown, orders, today, before);
        for Reminder { order, .. } in reminders {
            if let Some(entry) = self.shown.iter_mut().find(|entry| entry.order == order.id()) {
                entry.raise(&ShownReminder::all(order, today, before));
            }
        }
    }
}
