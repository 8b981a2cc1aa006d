//! Reminders and the number on the toolbar button. All of it follows from what is stored, so it is worked out anew
//! whenever the worker starts, an alarm goes off or something was written; nothing is lost with an alarm or a worker.

use super::HOST;
use super::known;
use super::preferences;
use super::tongue::Tongue;
use super::worker::in_turn;
use crate::case::reminder::{self, Log, MOST, Reminder};
use crate::order::settings::Settings;
use crate::present::wording::{self, ReminderWords};
use crate::read::address::{order_id, order_list, order_page};
use crate::web::convert::{from_js, to_js};
use crate::web::{action, alarms, clock, notifications, start, storage, tabs};
use gloo_timers::callback::Timeout;
use js_sys::{Object, Promise, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// Where the log lies in the storage.
const KEY: &str = "reminders";
/// The alarm for the daily look.
const DAILY: &str = "daily";
/// The alarm for the next reminder.
const DUE: &str = "due";
/// The name of the one notification for many orders; any other's is the order's id.
const MANY: &str = "orders";
/// All orders are looked through so long after a page was told what stands on it: until then it draws.
const AFTER_PAGE_MS: u32 = 100;
/// And so long after the last orders of a list: they are not looked through with every card.
const AFTER_LIST_MS: u32 = 1_000;

thread_local! {
    /// The end of the queue of looks. It is not that of what pages tell: looking through all orders must keep nobody
    /// waiting, and it writes nothing but its own log.
    static LOOKS: RefCell<Promise> = RefCell::new(Promise::resolve(&JsValue::UNDEFINED));
    /// The orders the buyer saw since the last look; `None` while no look is to come.
    static SEEN: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
    /// The orders that the buyer saw, and for which there is time.
    static LATER: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    /// Until they are looked at.
    static WAITS: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Looks at all orders, after what is being written. Resolves when that is done: until then a browser that knows of it
/// leaves the worker alive.
#[wasm_bindgen]
pub fn check_reminders() -> Promise {
    seen(Vec::new());
    LOOKS.with_borrow(Clone::clone)
}

/// The same, after the buyer has seen these orders. Many calls in one go give one look.
pub(super) fn seen(ids: Vec<String>) {
    let waits = SEEN.with_borrow_mut(|orders| {
        let waits = orders.is_some();
        orders.get_or_insert_default().extend(ids);
        waits
    });
    if !waits {
        let look = async {
            let seen = SEEN.take().unwrap_or_default();
            if let Err(error) = look(&seen).await {
                web_sys::console::error_1(&error);
            }
            JsValue::UNDEFINED
        };
        let _: Promise = in_turn(&LOOKS, Box::pin(look));
    }
}

/// The worker has started, and alarms may be gone: the same, after what it was started for, since a page waits for that.
#[wasm_bindgen]
pub fn check_reminders_soon() {
    visited(Vec::new(), false);
}

/// The same after the buyer has seen these orders on a page of the shop, once that stands. A worker that is stopped
/// before looks when it starts again.
pub(super) fn visited(ids: Vec<String>, list: bool) {
    LATER.with_borrow_mut(|later| later.extend(ids));
    let pause = if list { AFTER_LIST_MS } else { AFTER_PAGE_MS };
    WAITS.replace(Some(Timeout::new(pause, || seen(LATER.take()))));
}

/// Resolves once all looks that were asked for are done.
pub(super) async fn settled() {
    if let Some(timer) = WAITS.take() {
        timer.cancel();
        seen(LATER.take());
    }
    let _ = JsFuture::from(LOOKS.with_borrow(Clone::clone)).await;
}

async fn look(seen: &[String]) -> Result<(), JsValue> {
    let settings = preferences::load().await;
    let now = clock::moment();
    let stored = storage::get(&JsValue::from_str(KEY)).await?;
    let orders = reminder::standings(known::all().await?, now.day, &settings, clock::day_of);
    let rules = &settings.reminders;

    // A button without room for a number must not cost the reminders.
    let _ = action::badge(&reminder::badge(&orders));
    alarms::set(DAILY, reminder::next_check(now, rules), true)?;

    // A log that cannot be read is begun anew.
    let before: Option<Log> = from_js(Reflect::get(&stored, &JsValue::from_str(KEY))?).ok();
    let mut log = before.clone().unwrap_or_default();
    log.follow(&orders, now.day, &settings);
    log.visited(seen, &orders, now.day, &rules.before);
    let due = reminder::due(&log, &orders, rules, now);
    // Shown first and noted then: who stops the worker in between sees the same notification again, in its own place.
    let shown = show(&due, &settings).await;
    if shown.is_ok() {
        log.shown(&due, now.day, &rules.before);
    }
    match reminder::next(&log, &orders, rules, now) {
        Some(next) => alarms::set(DUE, next, false)?,
        None => alarms::clear(DUE).map(|_| ())?,
    }
    if before.as_ref() != Some(&log) {
        let change = Object::new();
        Reflect::set(&change, &JsValue::from_str(KEY), &to_js(&log)?)?;
        JsFuture::from(storage::set(&change)?).await?;
    }
    shown
}

/// Fails where one of them could not be shown: then all of them are still due.
async fn show(due: &[Reminder<'_>], settings: &Settings) -> Result<(), JsValue> {
    if due.is_empty() {
        return Ok(());
    }
    let tongue = Tongue::of(settings).await?;
    let speech = tongue.speech();
    if due.len() > MOST {
        if let Some(ReminderWords { title, message }) = wording::reminders(due, &speech) {
            notifications::show(MANY, &title, &message).await?;
        }
        return Ok(());
    }
    for reminder in due {
        let ReminderWords { title, message } = wording::reminder(reminder, &speech);
        notifications::show(reminder.order.id(), &title, &message).await?;
    }
    Ok(())
}

/// The buyer clicked on a notification: opens what it is about.
#[wasm_bindgen]
pub fn open_reminder(notification: String) {
    let url = match order_id(&notification) {
        Some(id) => order_page(id, HOST),
        None => order_list(HOST),
    };
    start(Box::pin(async move {
        if let Err(error) = tabs::open(&url).await {
            web_sys::console::error_1(&error);
        }
        // Not every system takes it away by itself.
        let _ = notifications::clear(&notification);
    }));
}
