//! What the content script and the worker say to each other, and where records lie in the storage.

use crate::browser::runtime;
use crate::case::Record;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

/// A record's key in the storage: one key for each order, so that writing one costs what that one weighs.
pub fn key(order: &str) -> String {
    format!("order:{order}")
}

/// Whether a key is a record's.
pub fn is_key(key: &str) -> bool {
    key.starts_with("order:")
}

/// A request to the worker.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Message {
    /// `observe`: join these records into the storage. `recall`: only read.
    pub kind: String,
    /// What was seen or said.
    pub records: Vec<Record>,
    /// The orders asked for.
    pub ids: Vec<String>,
}

/// The worker's answer: the orders of the request as they are stored now.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Reply {
    /// The records.
    pub records: Vec<Record>,
    /// What went wrong, for the user to see.
    pub error: Option<String>,
}

/// Has the worker join what was seen or said, and gives back what is known then.
pub async fn observe(records: Vec<Record>) -> Result<Vec<Record>, JsValue> {
    ask(&Message { kind: "observe".to_owned(), records, ..Message::default() }).await
}

/// What is known of these orders.
pub async fn recall(ids: Vec<String>) -> Result<Vec<Record>, JsValue> {
    ask(&Message { kind: "recall".to_owned(), ids, ..Message::default() }).await
}

async fn ask(message: &Message) -> Result<Vec<Record>, JsValue> {
    let answer = runtime::send_message(&serde_wasm_bindgen::to_value(message)?).await?;
    let reply: Reply = serde_wasm_bindgen::from_value(answer)?;
    match reply.error {
        Some(error) => Err(JsValue::from_str(&error)),
        None => Ok(reply.records),
    }
}
