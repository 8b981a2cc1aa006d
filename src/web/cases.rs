//! The whole cases, for the worker and our own windows: where they lie, and what a window asks of the worker.

use super::convert::{from_text, json_text, to_text};
use super::{runtime, storage};
use crate::app::protocol::{CaseChange, ChangeReply, Unwritten, WindowRequest};
use crate::case::{CaseRecord, OrderRecord, keys};
use crate::order::Instant;
use crate::order::sorting::sort_by;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Object};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};

/// A stored value that cannot be read.
#[derive(Clone, Debug)]
pub struct UnreadableRecord {
    /// The storage key.
    pub key: String,
    /// The stored value, unchanged.
    pub raw: Value,
    /// Its size in bytes.
    pub size: usize,
}

impl UnreadableRecord {
    /// The id of the order it belongs to.
    pub fn order(&self) -> &str {
        keys::quarantined(&self.key).map(|(order, _)| order).or(keys::order_of(&self.key)).unwrap_or_default()
    }

    /// When it was set aside; `None`: it is still under its own key.
    pub fn set_aside(&self) -> Option<Instant> {
        keys::quarantined(&self.key)?.1
    }

    fn of(key: &str, text: &str) -> UnreadableRecord {
        // What is nested too deep is a text.
        let raw = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
        UnreadableRecord { key: key.to_owned(), raw, size: key.len() + text.len() }
    }
}

/// A part of what is stored.
#[derive(Default)]
pub struct RecordSlice {
    /// The orders.
    pub cases: Vec<CaseRecord>,
    /// What cannot be read.
    pub unreadable: Vec<UnreadableRecord>,
    /// How many are of a later version.
    pub later: usize,
    /// The size of the slice in bytes.
    pub bytes: usize,
}

/// Entries read per slice; the window responds in between.
const AT_ONCE: usize = 25;

/// Entries that the storage is asked for at once: its answer takes longer than reading what it says.
const ASKED_AT_ONCE: usize = 100;

/// All that is stored, handed over in slices, so that a window with thousands of orders does not stand still.
///
/// # Errors
/// The storage cannot be read.
pub async fn each(take: &dyn Fn(RecordSlice)) -> Result<(), JsValue> {
    let Some(keys) = storage::keys().await else {
        let stored = storage::get(&JsValue::NULL).await?;
        let entries = Object::entries(stored.unchecked_ref());
        let mut slice = RecordSlice::default();
        for (at, entry) in (1_usize..).zip(entries.iter()) {
            let entry: Array = entry.unchecked_into();
            sort_in(&mut slice, &entry.get(0).as_string().unwrap_or_default(), &entry.get(1));
            if at % AT_ONCE == 0 {
                take(std::mem::take(&mut slice));
                TimeoutFuture::new(0).await;
            }
        }
        take(slice);
        return Ok(());
    };
    let mut wanted: Vec<String> =
        keys.into_iter().filter(|key| keys::order_of(key).is_some() || keys::is_quarantined(key)).collect();
    // The ids grow with the days: what was ordered last comes first.
    sort_by(&mut wanted, |one, two| two.cmp(one));
    let ask =
        |keys: &[String]| storage::get(&keys.iter().map(|key| JsValue::from_str(key)).collect::<Array>());
    let mut parts = wanted.chunks(ASKED_AT_ONCE);
    let mut asked = parts.next().map(ask);
    while let Some(answer) = asked {
        let stored = answer.await?;
        // The storage looks up what comes next while this is being read.
        asked = parts.next().map(ask);
        let entries: Vec<JsValue> = Object::entries(stored.unchecked_ref()).iter().collect();
        for entries in entries.rchunks(AT_ONCE) {
            let mut slice = RecordSlice::default();
            for entry in entries {
                let entry: &Array = entry.unchecked_ref();
                sort_in(&mut slice, &entry.get(0).as_string().unwrap_or_default(), &entry.get(1));
            }
            take(slice);
            // The answer of the storage need not be a turn of its own.
            TimeoutFuture::new(0).await;
        }
    }
    Ok(())
}

/// The orders other than `order` in which one of these numbers stands: they may share its parcel.
///
/// # Errors
/// The storage cannot be read.
pub async fn that_name(numbers: &[String], order: &str) -> Result<Vec<CaseRecord>, JsValue> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let stored = storage::get(&JsValue::NULL).await?;
    let mut named = Vec::new();
    for entry in Object::entries(stored.unchecked_ref()).iter() {
        let entry: Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        let Some(id) = keys::order_of(&key).filter(|id| *id != order) else { continue };
        // To look for a number takes a tenth of the time of reading what it stands in.
        let text = json_text(&entry.get(1)).unwrap_or_default();
        if numbers.iter().any(|number| text.contains(number.as_str())) {
            named.extend(CaseRecord::from_stored(&text, id));
        }
    }
    Ok(named)
}

fn sort_in(slice: &mut RecordSlice, key: &str, value: &JsValue) {
    let text = json_text(value).unwrap_or_default();
    slice.bytes += key.len() + text.len();
    if keys::order_of(key).is_none() && !keys::is_quarantined(key) {
        return;
    }
    match found(key, &text) {
        Found::Case(case) => slice.cases.push(*case),
        Found::Later => slice.later += 1,
        Found::Unreadable(entry) => slice.unreadable.push(entry),
    }
}

/// The value under a key of an order, or of one that was set aside.
pub enum Found {
    /// The order.
    Case(Box<CaseRecord>),
    /// A record of a later version, which is not damaged.
    Later,
    /// A value that cannot be read.
    Unreadable(UnreadableRecord),
}

/// Reads what lies under a key, as JSON.
pub fn found(key: &str, text: &str) -> Found {
    let Some(order) = keys::order_of(key) else { return Found::Unreadable(UnreadableRecord::of(key, text)) };
    match CaseRecord::from_stored(text, order) {
        Some(case) => Found::Case(Box::new(case)),
        None if OrderRecord::is_later(text) => Found::Later,
        None => Found::Unreadable(UnreadableRecord::of(key, text)),
    }
}

/// What the worker did not do.
pub enum Undone {
    /// These orders; all else was done.
    Orders(Unwritten),
    /// Nothing was done, and why, in words for the user: the storage is full, or the worker is of another version.
    All(JsValue),
}

impl From<Undone> for JsValue {
    fn from(undone: Undone) -> JsValue {
        match undone {
            Undone::Orders(unwritten) => JsValue::from_str(&unwritten.why),
            Undone::All(error) => error,
        }
    }
}

impl From<JsValue> for Undone {
    fn from(error: JsValue) -> Undone {
        Undone::All(error)
    }
}

/// Has the worker do it.
///
/// # Errors
/// What was not done.
pub async fn change(change: CaseChange) -> Result<(), Undone> {
    request(WindowRequest::Change(change)).await
}

/// Has the worker do what is about one order.
///
/// # Errors
/// Why it was not done, in words for the user.
pub async fn ask(account: CaseChange) -> Result<(), JsValue> {
    Ok(change(account).await?)
}

/// Has the worker open the list of orders, and its orders read there.
///
/// # Errors
/// As for [`ask`].
pub async fn check_all() -> Result<(), JsValue> {
    Ok(request(WindowRequest::CheckAll).await?)
}

async fn request(request: WindowRequest) -> Result<(), Undone> {
    let answer = runtime::send_message(&to_text(&request)?).await?;
    match from_text(&answer) {
        Ok(ChangeReply::Done) => Ok(()),
        Ok(ChangeReply::Unwritten(unwritten)) => Err(Undone::Orders(unwritten)),
        Ok(ChangeReply::Failed(error)) => Err(Undone::All(JsValue::from_str(&error))),
        Err(_) => Err(Undone::All(JsValue::from_str("the worker did not answer"))),
    }
}

/// Whether the error says that the storage is full.
pub fn is_full(error: &str) -> bool {
    error.to_lowercase().contains("quota")
}
