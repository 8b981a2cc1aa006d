//! The whole cases, for the worker and our own windows: where they lie, and what a window asks of the worker.

use super::protocol::{CaseChange, WorkerReply, WorkerRequest};
use crate::case::{CaseRecord, LookAgain, Note, OrderRecord, SCHEMA, keys};
use crate::order::answer::{Answer, AnswerKind};
use crate::order::{Day, Instant, Order};
use crate::web::convert::{from_js, to_js};
use crate::web::{clock, runtime, storage};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Object};
use serde_json::Value;
use wasm_bindgen::{JsCast, JsValue};

/// Something stored that cannot be read.
#[derive(Clone, Debug)]
pub struct Unreadable {
    /// Where it lies.
    pub key: String,
    /// As it is.
    pub raw: Value,
    /// In bytes.
    pub size: usize,
}

impl Unreadable {
    /// The order it is of.
    pub fn order(&self) -> &str {
        keys::quarantined(&self.key).map(|(order, _)| order).or(keys::order_of(&self.key)).unwrap_or_default()
    }

    /// When it was set aside; now, where it still lies in its place.
    pub fn at(&self) -> Instant {
        keys::quarantined(&self.key).and_then(|(_, at)| at).unwrap_or_else(clock::now)
    }
}

/// A part of what is stored.
#[derive(Default)]
pub struct Slice {
    /// The orders.
    pub cases: Vec<CaseRecord>,
    /// What cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// How much it is, in bytes.
    pub bytes: usize,
}

/// So many entries are read in one go: the window answers in between.
const AT_ONCE: usize = 25;

/// All that is stored, handed over in slices, so that a window with thousands of orders does not stand still.
///
/// # Errors
/// The storage cannot be read.
pub async fn each(take: &dyn Fn(Slice)) -> Result<(), JsValue> {
    let Some(keys) = storage::keys().await else {
        let stored = storage::get(&JsValue::NULL).await?;
        let entries = Object::entries(stored.unchecked_ref());
        let mut slice = Slice::default();
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
    let wanted: Vec<String> =
        keys.into_iter().filter(|key| keys::order_of(key).is_some() || keys::is_quarantined(key)).collect();
    for keys in wanted.chunks(AT_ONCE) {
        let keys: Array = keys.iter().map(|key| JsValue::from_str(key)).collect();
        let stored = storage::get(&keys).await?;
        let mut slice = Slice::default();
        for entry in Object::entries(stored.unchecked_ref()).iter() {
            let entry: Array = entry.unchecked_into();
            sort_in(&mut slice, &entry.get(0).as_string().unwrap_or_default(), &entry.get(1));
        }
        take(slice);
        // The answer of the storage need not be a turn of its own.
        TimeoutFuture::new(0).await;
    }
    Ok(())
}

fn sort_in(slice: &mut Slice, key: &str, value: &JsValue) {
    let text = js_sys::JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default();
    let size = key.len() + text.len();
    slice.bytes += size;
    let order = keys::order_of(key);
    if order.is_none() && !keys::is_quarantined(key) {
        return;
    }
    let raw = serde_json::from_str(&text).unwrap_or_else(|_| Value::from(text.as_str()));
    match order.map(|order| CaseRecord::kept(&raw, order)) {
        Some(Some(case)) => slice.cases.push(case),
        // What a later version wrote is not damaged.
        Some(None) if OrderRecord::is_later(&raw) => {}
        _ => slice.unreadable.push(Unreadable { key: key.to_owned(), raw, size }),
    }
}

/// Has the worker do it.
///
/// # Errors
/// What went wrong, in words for the user: the storage is full, or the worker is of another version.
pub async fn ask(change: CaseChange) -> Result<(), JsValue> {
    let answer = runtime::send_message(&to_js(&WorkerRequest::Change(change))?).await?;
    match from_js(answer) {
        Ok(WorkerReply::Failed(error)) => Err(JsValue::from_str(&error)),
        Ok(_) => Ok(()),
        Err(_) => Err(JsValue::from_str("the worker did not answer")),
    }
}

/// An account that knows nothing but the order's id: what is added to it is joined to what is stored.
fn about(id: &str) -> CaseRecord {
    let order = Order { id: id.to_owned(), ..Order::default() };
    CaseRecord {
        record: OrderRecord { schema: SCHEMA, order, ..OrderRecord::default() },
        ..CaseRecord::default()
    }
}

/// A click on an answer: it is said, or, where it stands already, taken back.
pub fn answered(case: &CaseRecord, said: &AnswerKind) -> CaseRecord {
    let mut account = about(&case.record.order.id);
    let standing = case.record.answers.iter().filter(|answer| !answer.undone && answer.said == *said);
    account.record.answers = standing.cloned().map(|answer| Answer { undone: true, ..answer }).collect();
    if account.record.answers.is_empty() {
        let (at, on) = (clock::now(), clock::today());
        account.record.answers.push(Answer { at, on, said: said.clone(), undone: false });
    }
    account
}

/// What was said at this instant is taken back.
pub fn undone(case: &CaseRecord, at: Instant) -> CaseRecord {
    let mut account = about(&case.record.order.id);
    let wanted = case.record.answers.iter().filter(|answer| answer.at == at);
    account.record.answers = wanted.cloned().map(|answer| Answer { undone: true, ..answer }).collect();
    account
}

/// A note is written. It is later than the one before, whatever the clock says.
pub fn noted(case: &CaseRecord, text: String) -> CaseRecord {
    let at = clock::now().max(case.note.at.saturating_add(1));
    CaseRecord { note: Note { at, text }, ..about(&case.record.order.id) }
}

/// A day to look again is chosen, or taken away.
pub fn look_again(case: &CaseRecord, day: Option<Day>) -> CaseRecord {
    let at = clock::now().max(case.again.at.saturating_add(1));
    CaseRecord { again: LookAgain { at, day }, ..about(&case.record.order.id) }
}

/// The storage has no room left.
pub fn is_full(error: &str) -> bool {
    error.to_lowercase().contains("quota")
}
