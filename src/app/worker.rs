//! The background worker: the only writer of the history. One request after the other, so that two tabs that
//! report the same order cannot overwrite each other.

use super::cases::{self, Request};
use super::memory::{self, Message, Reply};
use super::preferences;
use super::{reminders, words};
use crate::browser::{clock, pictures, storage, tabs};
use crate::case::{Case, Record, Stored, among};
use crate::settings::Settings;
use crate::sorted::sort_by;
use js_sys::{Object, Promise, Reflect};
use std::cell::RefCell;
use std::pin::Pin;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

thread_local! {
    /// The end of the queue: the request that must be done before the next one starts.
    static LAST: RefCell<Promise> = RefCell::new(Promise::resolve(&JsValue::UNDEFINED));
}

/// Answers a message of the content script or an extension page. Errors become an answer with `error`.
#[wasm_bindgen]
pub fn on_message(message: JsValue) -> Promise {
    in_turn(Box::pin(async move {
        let reply = match handle(message).await {
            Ok(reply) => reply,
            Err(error) => Reply { error: words(&error), ..Reply::default() },
        };
        memory::to_js(&reply).unwrap_or_default()
    }))
}

/// Does what reads and then writes once everything before it is done.
pub(super) fn in_turn(work: Pin<Box<dyn Future<Output = JsValue>>>) -> Promise {
    LAST.with_borrow_mut(|last| {
        let before = last.clone();
        *last = future_to_promise(async move {
            // Whatever became of the request before, it is over. It never rejects.
            let _ = JsFuture::from(before).await;
            Ok(work.await)
        });
        last.clone()
    })
}

async fn handle(message: JsValue) -> Result<Reply, JsValue> {
    let value = memory::plain(&message).unwrap_or_default();
    if let Some(order) = memory::wants_evidence(&value) {
        return tabs::open_own(&crate::evidence::own_page(order)).await.map(|()| Reply::default());
    }
    let unknown = || JsValue::from_str("this message is of another version");
    let message = Message::read(&value).ok_or_else(unknown)?;
    let request = Request::read(&value).ok_or_else(unknown)?;
    // Whoever gives an account of an order, a page or one of our windows, has just shown it to the buyer.
    let mut seen: Vec<String> = message.records.iter().map(|record| record.order.id.clone()).collect();
    seen.extend(request.cases.iter().map(|case| case.record.order.id.clone()));
    let writes = !seen.is_empty() || !request.forget.is_empty();
    let mut ids = message.ids;
    ids.extend(message.records.iter().map(|record| record.order.id.clone()));
    let mut stuck = 0;
    let mut first: Vec<String> = Vec::new();
    if !(message.numbers.is_empty() && message.chat.is_empty() && message.store.is_empty()) {
        let mut all = cases::all().await?;
        stuck = among::stuck(&all, &message.store, &ids, clock::today());
        if !message.chat.is_empty() {
            first = among::of_chat(&all, &message.chat, clock::today());
            ids.extend(first.iter().cloned());
        }
        all.retain(|case| case.record.order.goes_by(&message.numbers));
        ids.extend(all.into_iter().map(|case| case.record.order.id));
    }
    // A window of ours reads the storage itself: only who asked by a message is told.
    let asked = ids.clone();
    ids.extend(request.cases.iter().map(|case| case.record.order.id.clone()));
    ids.extend(request.archive.iter().cloned());
    ids.retain(|id| crate::page::address::order_id(id).is_some());
    sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    let stored = storage::get(&keys(&ids)).await?;

    let settings = if request.archive.is_empty() { Settings::default() } else { preferences::load().await };
    let changed = Object::new();
    let mut records = Vec::new();
    for id in ids {
        let key = JsValue::from_str(&memory::key(&id));
        let raw = Reflect::get(&stored, &key)?;
        let value = memory::plain(&raw);
        let found = value.as_ref().and_then(|value| Case::kept(value, &id));
        let damaged = found.is_none() && !raw.is_undefined();
        let mut case = found.unwrap_or_default();
        let before = case.clone();
        for seen in message.records.iter().filter(|seen| seen.order.id == id) {
            case.observe(seen.clone());
        }
        for account in request.cases.iter().filter(|account| account.record.order.id == id) {
            case.join(account.clone());
        }
        if request.archive.contains(&id)
            && let Some(small) = case.archived(clock::now(), clock::today(), &settings)
        {
            case = small;
        }
        // What a later version of us wrote stays as it is: it is read as far as it can be, and never written over.
        if case != before && !value.as_ref().is_some_and(Record::is_later) {
            if damaged {
                // What cannot be read is set aside before it is written over, never thrown away.
                let aside = cases::quarantine_key(&id, clock::now());
                Reflect::set(&changed, &JsValue::from_str(&aside), &raw)?;
            }
            Reflect::set(&changed, &key, &memory::to_js(&case)?)?;
        }
        if !case.record.order.id.is_empty() && asked.contains(&id) {
            records.push(case.record);
        }
    }
    // The gravest of a chat's orders first, as it was found.
    let place = |record: &Record| first.iter().position(|id| *id == record.order.id);
    sort_by(&mut records, |one, two| place(one).cmp(&place(two)));
    if Object::keys(&changed).length() > 0 {
        storage::set(&changed).await?;
    }
    if !request.forget.is_empty() {
        storage::remove(&keys(&request.forget)).await?;
        for order in &request.forget {
            pictures::forget(order).await?;
        }
    }
    let discard: js_sys::Array = request
        .discard
        .iter()
        .filter(|key| cases::is_quarantined(key) || memory::order_of(key).is_some())
        .map(|key| JsValue::from_str(key))
        .collect();
    if discard.length() > 0 {
        storage::remove(&discard).await?;
    }
    if writes {
        reminders::visited(seen);
    }
    Ok(Reply { records, stuck, ..Reply::default() })
}

fn keys(ids: &[String]) -> js_sys::Array {
    ids.iter().map(|id| JsValue::from_str(&memory::key(id))).collect()
}
