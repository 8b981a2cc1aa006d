//! One look at all orders for reminders and the number on the toolbar button. All of it follows from what is stored, so
//! nothing is lost with an alarm or a worker.

use super::message::{Alarm, Changes, Clock, JobId, Loaded, MANY_ORDERS, Notification, WorkerEffect};
use crate::case::CaseRecord;
use crate::case::reminder::{self, Log, MOST, Moment, Reminder, Standing};
use crate::i18n::Translators;
use crate::order::settings::Settings;
use crate::order::{Day, Instant};
use crate::present::wording::{self, ReminderWords};
use crate::read::address::{HOST, RU_HOST, order_id};
use std::rc::Rc;

/// A check for due reminders that is under way.
#[derive(Debug, Default)]
pub struct ReminderJob {
    /// The orders the buyer has just seen.
    pub seen: Vec<String>,
    standing: Option<Standings>,
}

/// The result of a check.
#[derive(Debug)]
struct Standings {
    orders: Vec<Standing>,
    settings: Settings,
    before: Option<Log>,
    log: Log,
    /// When it was found: what is shown a moment later is the same.
    now: Moment,
}

impl ReminderJob {
    /// A check after the buyer has seen these orders.
    pub fn after(seen: Vec<String>) -> Self {
        ReminderJob { seen, standing: None }
    }

    /// Everything is read: sets badge and alarms, and shows what is due. Without anything due there are no
    /// notifications among the effects, and [`ReminderJob::notified`] follows at once.
    pub fn loaded(
        &mut self,
        job: JobId,
        loaded: &Loaded,
        cases: &[Rc<CaseRecord>],
        clock: Clock,
        day_of: impl Fn(Instant) -> Day,
    ) -> (Vec<WorkerEffect>, bool) {
        let settings = loaded.settings.clone();
        let now = clock.local;
        let orders = reminder::standings(cases, now.day, &settings, day_of);
        let mut effects = vec![
            WorkerEffect::Badge(reminder::badge(&orders)),
            WorkerEffect::Alarm {
                alarm: Alarm::Daily,
                at: Some(reminder::next_check(now, &settings.reminders)),
            },
        ];
        let mut log = loaded.log.clone().unwrap_or_default();
        log.follow(&orders, now.day, &settings);
        log.visited(&self.seen, &orders, now.day, &settings.reminders.before);
        let due = reminder::due(&log, &orders, &settings.reminders, now);
        let notifications = notifications(&due, &loaded.translators);
        let shows = !notifications.is_empty();
        if shows {
            effects.push(WorkerEffect::Notify(job, notifications));
        }
        self.standing = Some(Standings { orders, settings, before: loaded.log.clone(), log, now });
        (effects, shows)
    }

    /// What was due stands there, but for those of these ids, which are still due. What was shown is noted afterwards: who
    /// stops the worker in between sees the same notification again, in its own place.
    pub fn notified(&mut self, unshown: &[String]) -> (Vec<WorkerEffect>, Option<Changes>) {
        let Some(Standings { orders, settings, before, mut log, now }) = self.standing.take() else {
            return (Vec::new(), None);
        };
        let rules = &settings.reminders;
        let mut due = reminder::due(&log, &orders, rules, now);
        let together = unshown.iter().any(|id| id == MANY_ORDERS);
        due.retain(|due| !together && !unshown.contains(&id_of(due)));
        log.shown(&due, &orders, now.day, &rules.before);
        let alarm = WorkerEffect::Alarm { alarm: Alarm::Due, at: reminder::next(&log, &orders, rules, now) };
        let changes =
            (before.as_ref() != Some(&log)).then(|| Changes { log: Some(log), ..Changes::default() });
        (vec![alarm], changes)
    }
}

/// Before the id of an order of aliexpress.ru: who clicks is led there, also by a worker that has read nothing yet.
const ON_RU: &str = "ru:";

/// The id of an order's notification.
fn id_of(reminder: &Reminder<'_>) -> String {
    let id = reminder.order.id();
    if reminder.order.case.record.on_ru { [ON_RU, id].concat() } else { id.to_owned() }
}

/// The order of the notification with this id, and the host on which it is opened.
pub fn order_of(notification: &str) -> Option<(&str, &'static str)> {
    let (id, host) = match notification.strip_prefix(ON_RU) {
        Some(id) => (id, RU_HOST),
        None => (notification, HOST),
    };
    order_id(id).map(|id| (id, host))
}

/// What is shown of what is due: each order by itself, or many in one.
fn notifications(due: &[Reminder<'_>], translators: &Translators) -> Vec<Notification> {
    let speech = translators.own().speech();
    let of =
        |id: String, ReminderWords { title, message }: ReminderWords| Notification { id, title, message };
    if due.len() > MOST {
        return wording::reminders(due, &speech)
            .map(|words| of(MANY_ORDERS.to_owned(), words))
            .into_iter()
            .collect();
    }
    due.iter().map(|due| of(id_of(due), wording::reminder(due, &speech))).collect()
}
