//! What the content script and the worker say to each other, and where records lie in the storage.

use crate::browser::runtime;
use crate::case::{Record, Stored};
use crate::json::{self, Fields, Value};
use js_sys::Object;
use serde::Serialize;
use wasm_bindgen::{JsCast, JsValue};

/// A record's key in the storage: one key for each order, so that writing one costs what that one weighs.
pub fn key(order: &str) -> String {
    [KEY, order].concat()
}

const KEY: &str = "order:";

/// A request to the worker: join these records into the storage, and say what is stored of these orders, and of those
/// with a parcel that goes by one of these numbers.
#[derive(Debug, Default)]
pub struct Message {
    /// What was seen or said.
    pub records: Vec<Record>,
    /// The orders asked for.
    pub ids: Vec<String>,
    /// The numbers asked for.
    pub numbers: Vec<String>,
}

/// The worker's answer: the orders of the request as they are stored now.
#[derive(Debug, Default)]
pub struct Reply {
    /// The records.
    pub records: Vec<Record>,
    /// What went wrong, for the user to see; empty: nothing.
    pub error: String,
}

/// Why a request came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unheard {
    /// Nobody answered: the extension was updated or removed under this page.
    CutOff,
    /// The worker could not do it: the storage is full, as a rule.
    Refused,
}

impl Stored for Message {
    fn write(&self) -> Value {
        Fields::default()
            .with("records", self.records.write())
            .with("ids", self.ids.write())
            .with("numbers", self.numbers.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Message {
            records: Stored::read(value.at("records"))?,
            ids: Stored::read(value.at("ids"))?,
            numbers: Stored::read(value.at("numbers"))?,
        })
    }
}

impl Stored for Reply {
    fn write(&self) -> Value {
        Fields::default().with("records", self.records.write()).with("error", self.error.write()).done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Reply { records: Stored::read(value.at("records"))?, error: Stored::read(value.at("error"))? })
    }
}

/// As the browser carries it: plain objects, so that a person can read the storage.
pub fn to_js(value: &impl Stored) -> Result<JsValue, JsValue> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    value.write().serialize(&plain).map_err(JsValue::from)
}

/// `None` for anything that was not written by [`to_js`].
pub fn from_js<T: Stored>(value: &JsValue) -> Option<T> {
    T::read(&plain(value)?)
}

/// As Rust reads it; `None` for anything that is not JSON.
pub fn plain(value: &JsValue) -> Option<Value> {
    // Of what cannot be JSON (a key that is not stored is undefined) the browser makes no text at all.
    json::parse(&js_sys::JSON::stringify(value).ok()?.as_string()?).ok()
}

/// The records among what was written to the storage.
pub fn written(changes: &JsValue) -> Vec<Record> {
    let new =
        |change: JsValue| js_sys::Reflect::get(&change, &JsValue::from_str("newValue")).unwrap_or_default();
    changes.dyn_ref::<Object>().map_or_else(Vec::new, |changes| under_keys(changes, new, Record::kept))
}

/// What `read` makes of the orders under the keys of an object, each in what `inside` makes of its value.
pub fn under_keys<T>(
    object: &Object,
    inside: impl Fn(JsValue) -> JsValue,
    read: impl Fn(&Value, &str) -> Option<T>,
) -> Vec<T> {
    let mut found = Vec::new();
    for entry in Object::entries(object).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        if let Some(order) = key.strip_prefix(KEY) {
            found.extend(plain(&inside(entry.get(1))).and_then(|value| read(&value, order)));
        }
    }
    found
}

/// Has the worker join what was seen or said, and gives back what is known then.
pub async fn observe(records: Vec<Record>) -> Result<Vec<Record>, Unheard> {
    ask(Message { records, ..Message::default() }).await
}

/// What is known of these orders.
pub async fn recall(ids: Vec<String>) -> Result<Vec<Record>, Unheard> {
    ask(Message { ids, ..Message::default() }).await
}

/// The orders whose parcels go by one of these numbers.
pub async fn find(numbers: Vec<String>) -> Result<Vec<Record>, Unheard> {
    ask(Message { numbers, ..Message::default() }).await
}

async fn ask(message: Message) -> Result<Vec<Record>, Unheard> {
    let cut_off = |_| Unheard::CutOff;
    let answer = runtime::send_message(&to_js(&message).map_err(cut_off)?).await.map_err(cut_off)?;
    match from_js::<Reply>(&answer) {
        Some(reply) if reply.error.is_empty() => Ok(reply.records),
        Some(_) => Err(Unheard::Refused),
        None => Err(Unheard::CutOff),
    }
}
