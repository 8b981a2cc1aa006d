//! All orders, as the worker knows them. They are read once, since of fifteen hundred Chromium makes a second's work; from
//! then on only those are read again that somebody has written.

use super::keep::keys;
use super::memory;
use super::worker::{Queue, in_turn};
use crate::case::CaseRecord;
use crate::web::storage;
use js_sys::{Object, Promise};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

thread_local! {
    static CASES: RefCell<Option<Vec<Rc<CaseRecord>>>> = const { RefCell::new(None) };
    /// The orders that were written since.
    static CHANGED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
    static FOLLOWS: Cell<bool> = const { Cell::new(false) };
    /// One reading after the other.
    static READINGS: RefCell<Promise> = RefCell::new(Promise::resolve(&JsValue::UNDEFINED));
}

/// All cases that can be read.
///
/// # Errors
/// The storage cannot be read.
pub async fn all() -> Result<Vec<Rc<CaseRecord>>, JsValue> {
    let queue: &'static Queue = &READINGS;
    let read =
        in_turn(queue, Box::pin(async { read().await.map_or_else(|error| error, |()| JsValue::UNDEFINED) }));
    let error = JsFuture::from(read).await?;
    if error.is_undefined() { Ok(CASES.with_borrow(Clone::clone).unwrap_or_default()) } else { Err(error) }
}

/// These orders are written, or taken away.
pub fn changed(ids: impl IntoIterator<Item = String>) {
    CHANGED.with_borrow_mut(|changed| changed.extend(ids));
}

async fn read() -> Result<(), JsValue> {
    follow()?;
    // What is written from here on is read the next time.
    let changed = CHANGED.take();
    let known = CASES.take();
    let cases = match known {
        Some(known) if changed.is_empty() => known,
        Some(mut known) => {
            let again = cases_in(&storage::get(&keys(&changed)).await?);
            known.retain(|case| !changed.contains(&case.record.order.id));
            known.extend(again);
            known
        }
        None => cases_in(&storage::get(&JsValue::NULL).await?),
    };
    CASES.set(Some(cases));
    Ok(())
}

fn cases_in(stored: &JsValue) -> Vec<Rc<CaseRecord>> {
    memory::under_keys(stored.unchecked_ref(), |value, order| CaseRecord::kept(value, order).map(Rc::new))
}

/// Other parts of the extension may write, too, and the browser tells of it.
fn follow() -> Result<(), JsValue> {
    if FOLLOWS.replace(true) {
        return Ok(());
    }
    let heard = Closure::<dyn FnMut(JsValue)>::new(|changes: JsValue| {
        let keys = changes.dyn_ref::<Object>().map(Object::keys).unwrap_or_default();
        changed(keys.iter().filter_map(|key| memory::order_of(&key.as_string()?).map(str::to_owned)));
    });
    storage::on_changed(heard.as_ref().unchecked_ref())?;
    heard.forget();
    Ok(())
}
