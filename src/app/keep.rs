//! What is stored of orders: joined with what is new, written, and handed back. Only the worker does this, one request
//! after the other.

use super::{cases, known, memory, preferences};
use crate::case::{CaseRecord, OrderRecord};
use crate::order::settings::Settings;
use crate::sorted::sort_by;
use crate::web::convert::{json_from_js, to_js};
use crate::web::{clock, storage};
use js_sys::{Array, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// What is new.
#[derive(Debug, Default)]
pub struct News<'a> {
    /// Orders that are asked for.
    pub ids: Vec<String>,
    /// What a page showed, and what the buyer said there.
    pub seen: &'a [OrderRecord],
    /// Whole accounts, from our own windows.
    pub cases: &'a [CaseRecord],
    /// Finished orders whose details are to be dropped.
    pub archive: &'a [String],
}

/// What is stored then.
#[derive(Debug, Default)]
pub struct Kept {
    /// The orders of the news that are known, by their ids.
    pub cases: Vec<CaseRecord>,
    /// Those that are being written, since something changed.
    pub wrote: Vec<String>,
    /// Until they are.
    writing: Option<Promise>,
}

impl Kept {
    /// Waits until everything is written, and says what was.
    ///
    /// # Errors
    /// The storage did not take it.
    pub async fn settled(self) -> Result<Vec<String>, JsValue> {
        if let Some(writing) = self.writing {
            JsFuture::from(writing).await?;
        }
        Ok(self.wrote)
    }
}

/// Joins what is new into what is stored. It is on its way into the storage then: [`Kept::settled`] says whether it came.
///
/// # Errors
/// The storage cannot be read.
pub async fn keep(news: News<'_>) -> Result<Kept, JsValue> {
    let mut ids = news.ids;
    ids.extend(news.seen.iter().map(|record| record.order.id.clone()));
    ids.extend(news.cases.iter().map(|case| case.record.order.id.clone()));
    ids.extend(news.archive.iter().cloned());
    ids.retain(|id| crate::read::address::order_id(id).is_some());
    sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    let mut kept = Kept::default();
    if ids.is_empty() {
        return Ok(kept);
    }
    let stored = storage::get(&keys(&ids)).await?;
    let settings = if news.archive.is_empty() { Settings::default() } else { preferences::load().await };
    let changed = Object::new();
    for id in ids {
        let key = JsValue::from_str(&memory::key(&id));
        let raw = Reflect::get(&stored, &key)?;
        let value = json_from_js(&raw);
        let found = value.as_ref().and_then(|value| CaseRecord::kept(value, &id));
        let damaged = found.is_none() && !raw.is_undefined();
        let mut case = found.unwrap_or_default();
        let before = case.clone();
        for seen in news.seen.iter().filter(|seen| seen.order.id == id) {
            case.observe(seen.clone());
        }
        for account in news.cases.iter().filter(|account| account.record.order.id == id) {
            case.join(account.clone());
        }
        if news.archive.contains(&id)
            && let Some(small) = case.archived(clock::now(), clock::today(), &settings)
        {
            case = small;
        }
        // What a later version of us wrote stays as it is: it is read as far as it can be, and never written over.
        if case != before && !value.as_ref().is_some_and(OrderRecord::is_later) {
            if damaged {
                // What cannot be read is set aside before it is written over, never thrown away.
                let aside = cases::quarantine_key(&id, clock::now());
                Reflect::set(&changed, &JsValue::from_str(&aside), &raw)?;
            }
            Reflect::set(&changed, &key, &to_js(&case)?)?;
            kept.wrote.push(id);
        }
        if !case.record.order.id.is_empty() {
            kept.cases.push(case);
        }
    }
    if !kept.wrote.is_empty() {
        kept.writing = Some(storage::set(&changed)?);
        known::changed(kept.wrote.iter().cloned());
    }
    Ok(kept)
}

/// Their keys in the storage.
pub fn keys(ids: &[String]) -> Array {
    ids.iter().map(|id| JsValue::from_str(&memory::key(id))).collect()
}
