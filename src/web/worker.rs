//! Runs the worker's program in the browser: carries out its effects, and hands it what comes of them.

use super::convert::{from_js, from_text, json_text, to_js, to_text};
use super::error::error_text;
use super::runner::{self, with_deadline};
use super::{
    action, alarms, clock, file, notifications, pictures, preferences, runtime, storage, tabs, texts,
};
use crate::app::program::Runner;
use crate::app::protocol::{PageNotice, WorkerReply};
use crate::app::worker::message::{
    Alarm, Asked, Changes, Clock, Loaded, Notification, PageSender, ReplyId, StoredOrder, Wanted,
    WantedCases, WorkerEffect, WorkerMessage,
};
use crate::app::worker::reading_log::ReadingLog;
use crate::app::worker::{Machine, Worker};
use crate::case::{CaseRecord, OrderRecord, keys};
use crate::read::address::{Site, site_of};
use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

/// A storage that has not answered after this long never will: what waits for it fails, and the next request has
/// its turn. Two thousand orders take three seconds on a slow machine.
const STORAGE_MS: u32 = 20_000;

thread_local! {
    static WORKER: OnceCell<Runner<Worker>> = const { OnceCell::new() };
    /// Who waits for a reply.
    static WAITING: RefCell<HashMap<ReplyId, Function>> = RefCell::default();
    static REPLIES: Cell<u32> = const { Cell::new(0) };
}

/// Starts the worker.
#[wasm_bindgen]
pub fn start_worker() {
    dispatch(WorkerMessage::Started(now()));
}

/// Answers a message of the content script or of a window. `sender` is the browser's own account of who sent it.
#[wasm_bindgen]
pub fn on_message(message: &JsValue, sender: &JsValue) -> Promise {
    let asked = asked(message, sender).map_err(|error| error_text(&error));
    promise(|reply| WorkerMessage::Requested { asked, reply, clock: now() })
}

/// Looks at all orders, after what is being written. Resolves when that is done: until then a browser that knows of it
/// leaves the worker alive.
#[wasm_bindgen]
pub fn check_reminders() -> Promise {
    promise(|reply| WorkerMessage::CheckReminders { reply, clock: now() })
}

/// Tells the pages that the settings were changed, and looks at all orders. Resolves as [`check_reminders`] does.
#[wasm_bindgen]
pub fn on_settings_changed() -> Promise {
    promise(|reply| WorkerMessage::SettingsChanged { reply, clock: now() })
}

/// The buyer clicked on a notification.
#[wasm_bindgen]
pub fn open_reminder(notification: String) {
    dispatch(WorkerMessage::NotificationClicked(notification));
}

/// The buyer has pressed the keys for the card, with this tab in front, where the browser tells it.
#[wasm_bindgen]
pub fn on_shortcut(tab: Option<i32>) {
    dispatch(WorkerMessage::ShortcutPressed(tab));
}

fn dispatch(message: WorkerMessage) {
    WORKER.with(|worker| {
        let worker = worker.get_or_init(|| {
            let version: &'static str = runtime::version().leak();
            runner::start(Worker::new(Machine { zone: clock::zone, version }), perform)
        });
        worker.dispatch(message);
    });
}

/// A promise that the program resolves by a reply.
fn promise(message: impl FnOnce(ReplyId) -> WorkerMessage) -> Promise {
    let id = ReplyId(REPLIES.replace(REPLIES.get().wrapping_add(1)));
    let promise = Promise::new(&mut |resolve, _| {
        WAITING.with_borrow_mut(|waiting| waiting.insert(id, resolve));
    });
    dispatch(message(id));
    promise
}

fn now() -> Clock {
    Clock { now: clock::now(), local: clock::moment() }
}

/// Our own windows have an address of the extension; everything else is a page. A message is read as what its sender may ask.
fn asked(message: &JsValue, sender: &JsValue) -> Result<Asked, JsValue> {
    let field = |object: &JsValue, name: &str| {
        Reflect::get(object, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
    };
    let url = field(sender, "url").as_string().unwrap_or_default();
    if file::address("").is_ok_and(|own| url.starts_with(&own)) {
        return from_text(message).map(Asked::Window);
    }
    let tab = clock::whole_number(&field(&field(sender, "tab"), "id")).and_then(|id| i32::try_from(id).ok());
    // Of what the browser does not tell, nothing is believed.
    let framed = clock::whole_number(&field(sender, "frameId")) != Some(0);
    from_text(message).map(|request| Asked::Page(request, PageSender { tab, url, framed }))
}

fn perform(effect: WorkerEffect, _: &Runner<Worker>) {
    match effect {
        WorkerEffect::Load(job, wanted) => spawn_local(async move {
            let outcome = in_time(load(wanted)).await.map(Box::new);
            dispatch(WorkerMessage::Loaded { job, outcome, clock: now() });
        }),
        WorkerEffect::Save(job, changes) => spawn_local(async move {
            let outcome = in_time(save(*changes)).await;
            dispatch(WorkerMessage::Saved { job, outcome, clock: now() });
        }),
        WorkerEffect::Notify(job, all) => spawn_local(async move {
            let unshown = notify(all).await;
            dispatch(WorkerMessage::Notified { job, unshown, clock: now() });
        }),
        WorkerEffect::Reply(to, reply) => answer(to, &reply),
        WorkerEffect::NotifyTabs { orders, except } => attempt(async move {
            let except = except.map_or(JsValue::UNDEFINED, JsValue::from);
            let orders = to_text(&PageNotice::OrdersChanged(orders))?;
            let some = to_text(&PageNotice::OrdersChanged(Vec::new()))?;
            // Cainiao's pages know numbers: which orders there are is not theirs to hear.
            let is_told = |url: &str| site_of(url) != Some(Site::Cainiao);
            tabs::notify(|url| if is_told(url) { orders.clone() } else { some.clone() }, &except).await
        }),
        WorkerEffect::NotifyAll(notice) => attempt(async move {
            let notice = to_text(&notice)?;
            tabs::notify(|_| notice.clone(), &JsValue::UNDEFINED).await
        }),
        WorkerEffect::NotifyTab { tab, notice } => {
            attempt(async move { tabs::notify_one(&tab.into(), &to_text(&notice)?).await });
        }
        WorkerEffect::ShowCard(tab) => spawn_local(async move {
            let shown = async { tabs::notify_one(&tab.into(), &to_text(&PageNotice::ShowCard)?).await };
            if shown.await.is_err() {
                dispatch(WorkerMessage::CardNotShown);
            }
        }),
        WorkerEffect::Pause { pause, milliseconds } => {
            Timeout::new(milliseconds, move || dispatch(WorkerMessage::PauseOver { pause, clock: now() }))
                .forget();
        }
        WorkerEffect::FollowStorage => attempt(async { follow() }),
        // A button without room for a number must not cost the reminders.
        WorkerEffect::Badge(text) => attempt(async move { action::badge(&text) }),
        WorkerEffect::Alarm { alarm, at } => attempt(async move {
            let (name, daily) = match alarm {
                Alarm::Daily => ("daily", true),
                Alarm::Due => ("due", false),
            };
            match at {
                Some(at) => alarms::set(name, at, daily),
                None => alarms::clear(name).map(|_| ()),
            }
        }),
        WorkerEffect::OpenOwn(path) => attempt(async move { tabs::open_own(&path).await }),
        WorkerEffect::Open(url) => attempt(async move { tabs::open(&url).await }),
        WorkerEffect::ClearNotification(id) => attempt(async move { notifications::clear(&id).map(|_| ()) }),
        WorkerEffect::Report(error) => web_sys::console::error_2(&"Stuck Parcel:".into(), &error.into()),
    }
}

/// Does something whose failure only the console can show.
fn attempt(work: impl Future<Output = Result<(), JsValue>> + 'static) {
    spawn_local(async move {
        if let Err(error) = work.await {
            web_sys::console::error_2(&"Stuck Parcel:".into(), &error);
        }
    });
}

fn answer(to: ReplyId, reply: &WorkerReply) {
    let Some(resolve) = WAITING.with_borrow_mut(|waiting| waiting.remove(&to)) else {
        return;
    };
    // What cannot be written is an instant beyond all calendars: whoever asked sees that it failed.
    let reply =
        to_text(reply).or_else(|error| to_text(&WorkerReply::Failed(error_text(&error)))).unwrap_or_default();
    // A function that resolves a promise does not throw.
    let _ = resolve.call1(&JsValue::UNDEFINED, &reply);
}

async fn in_time<T>(work: impl Future<Output = Result<T, JsValue>>) -> Result<T, String> {
    match with_deadline(STORAGE_MS, work).await {
        Some(outcome) => outcome.map_err(|error| error_text(&error)),
        None => Err("the browser does not answer".to_owned()),
    }
}

async fn load(wanted: Wanted) -> Result<Loaded, JsValue> {
    // Asked for at once; they come while the orders do.
    let chosen = wanted.preferences;
    let settings = async {
        if chosen.is_empty() {
            return (preferences::load().await, false);
        }
        match preferences::choose(chosen).await {
            Ok(settings) => (settings, false),
            // What else was reported is not lost with it; that it was not kept is said.
            Err(error) => {
                web_sys::console::error_2(&"Stuck Parcel:".into(), &error);
                (preferences::load().await, true)
            }
        }
    };
    let mut names: Vec<String> = wanted.orders.iter().map(|id| keys::order(id)).collect();
    names.push(keys::TOMBSTONES.to_owned());
    if wanted.log {
        names.push(keys::REMINDERS.to_owned());
    }
    if wanted.reading {
        names.push(keys::READING.to_owned());
    }
    let names: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
    let stored = storage::get(&names).await?;
    let value = |key: &str| Reflect::get(&stored, &JsValue::from_str(key));
    let mut orders = Vec::with_capacity(wanted.orders.len());
    for id in wanted.orders {
        let raw = value(&keys::order(&id))?;
        orders.push((id.clone(), stored_order(&raw, &id)));
    }
    let cases = match wanted.cases {
        WantedCases::None => Vec::new(),
        WantedCases::All => cases_in(&storage::get(&JsValue::NULL).await?),
        WantedCases::Changed(ids) => {
            let names: Array = ids.iter().map(|id| JsValue::from_str(&keys::order(id))).collect();
            cases_in(&storage::get(&names).await?)
        }
    };
    let tombstones = from_js(value(keys::TOMBSTONES)?).unwrap_or_default();
    let log = if wanted.log { from_js(value(keys::REMINDERS)?).ok() } else { None };
    let reading = if wanted.reading {
        from_js(value(keys::READING)?).unwrap_or_default()
    } else {
        ReadingLog::default()
    };
    let (settings, not_chosen) = settings.await;
    let translators = texts::load_both(&settings).await?;
    let keys = if wanted.keys { all_keys().await? } else { Vec::new() };
    Ok(Loaded { orders, cases, settings, translators, tombstones, log, reading, keys, not_chosen })
}

/// All keys; a browser that cannot tell them alone tells them with their values.
async fn all_keys() -> Result<Vec<String>, JsValue> {
    if let Some(keys) = storage::keys().await {
        return Ok(keys);
    }
    let all: Object = storage::get(&JsValue::NULL).await?.unchecked_into();
    Ok(Object::keys(&all).iter().filter_map(|key| key.as_string()).collect())
}

/// What lies under an order's key.
fn stored_order(raw: &JsValue, id: &str) -> StoredOrder {
    if raw.is_undefined() {
        return StoredOrder::Absent;
    }
    let Some(text) = json_text(raw) else { return StoredOrder::Unreadable };
    match CaseRecord::from_stored(&text, id).map(Box::new) {
        Some(case) if case.record.is_of_later_version() => StoredOrder::Later(Some(case)),
        Some(case) => StoredOrder::Readable(case),
        None if OrderRecord::is_later(&text) => StoredOrder::Later(None),
        None => StoredOrder::Unreadable,
    }
}

/// The orders among what is stored.
fn cases_in(stored: &JsValue) -> Vec<Rc<CaseRecord>> {
    let mut cases = Vec::new();
    for entry in Object::entries(stored.unchecked_ref()).iter() {
        let entry: Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        if let Some(id) = keys::order_of(&key) {
            let text = json_text(&entry.get(1));
            cases.extend(text.and_then(|text| CaseRecord::from_stored(&text, id)).map(Rc::new));
        }
    }
    cases
}

async fn save(changes: Changes) -> Result<(), JsValue> {
    // First, since the browser refuses this most easily: an order whose pictures cannot be deleted is then still there,
    // as whoever asked is told.
    if changes.all_pictures {
        pictures::forget_all().await?;
    } else {
        for id in &changes.pictures_of {
            pictures::forget(id).await?;
        }
    }
    let items = Object::new();
    let set = |key: &str, value: &JsValue| Reflect::set(&items, &JsValue::from_str(key), value);
    if !changes.quarantine.is_empty() {
        let names: Array = changes.quarantine.iter().map(|(from, _)| JsValue::from_str(from)).collect();
        let raw = storage::get(&names).await?;
        for (from, to) in &changes.quarantine {
            set(to, &Reflect::get(&raw, &JsValue::from_str(from))?)?;
        }
    }
    for case in &changes.cases {
        set(&keys::order(&case.record.order.id), &to_js(case)?)?;
    }
    if let Some(tombstones) = &changes.tombstones {
        set(keys::TOMBSTONES, &to_js(tombstones)?)?;
    }
    if let Some(log) = &changes.log {
        set(keys::REMINDERS, &to_js(log)?)?;
    }
    if let Some(reading) = &changes.reading {
        set(keys::READING, &to_js(reading)?)?;
    }
    if Object::keys(&items).length() > 0 {
        JsFuture::from(storage::set(&items)?).await?;
    }
    if !changes.remove.is_empty() {
        let names: Array = changes.remove.iter().map(|key| JsValue::from_str(key)).collect();
        storage::remove(&names).await?;
    }
    Ok(())
}

/// Shows them; gives back those that it could not. One that fails is no reason not to show the others.
async fn notify(all: Vec<Notification>) -> Vec<(String, String)> {
    let mut unshown = Vec::new();
    for Notification { id, title, message } in all {
        if let Err(error) = in_time(notifications::show(&id, &title, &message)).await {
            unshown.push((id, error));
        }
    }
    unshown
}

/// Other parts of the extension may write, too, and the browser tells of it.
fn follow() -> Result<(), JsValue> {
    let changed = Closure::<dyn FnMut(JsValue)>::new(|changes: JsValue| {
        let keys = changes.dyn_ref::<Object>().map(Object::keys).unwrap_or_default();
        let orders = keys.iter().filter_map(|key| keys::order_of(&key.as_string()?).map(str::to_owned));
        dispatch(WorkerMessage::StorageChanged(orders.collect()));
    });
    storage::on_changed(changed.as_ref().unchecked_ref())?;
    changed.forget();
    Ok(())
}
