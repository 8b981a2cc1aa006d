//! The whole cases, for the worker and our own windows: where they lie, and what a window asks of the worker.

use super::memory;
use crate::browser::{runtime, storage};
use crate::case::{Case, Stored};
use crate::json::{Fields, Value};
use wasm_bindgen::{JsCast, JsValue};

/// What a window asks of the worker, the only writer.
#[derive(Debug, Default)]
pub struct Request {
    /// Accounts to join in: a note, a day to look again, an imported case.
    pub cases: Vec<Case>,
    /// Orders to forget.
    pub forget: Vec<String>,
}

impl Stored for Request {
    fn write(&self) -> Value {
        Fields::default().with("cases", self.cases.write()).with("forget", self.forget.write()).done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Request { cases: Stored::read(value.at("cases"))?, forget: Stored::read(value.at("forget"))? })
    }
}

/// All cases that can be read.
///
/// # Errors
/// The storage cannot be read.
pub async fn all() -> Result<Vec<Case>, JsValue> {
    let stored = storage::get(&JsValue::NULL).await?;
    Ok(memory::under_keys(stored.unchecked_ref(), |value| value, Case::kept))
}

/// Has the worker do it.
///
/// # Errors
/// What went wrong, in words for the user: the storage is full, or the worker is of another version.
#[allow(dead_code)]
pub async fn ask(request: &Request) -> Result<(), JsValue> {
    let answer = runtime::send_message(&memory::to_js(request)?).await?;
    match memory::from_js::<memory::Reply>(&answer) {
        Some(reply) if reply.error.is_empty() => Ok(()),
        Some(reply) => Err(JsValue::from_str(&reply.error)),
        None => Err(JsValue::from_str("the worker did not answer")),
    }
}
