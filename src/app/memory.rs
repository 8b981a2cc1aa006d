//! What the content script and the worker say to each other, and where records lie in the storage.

use crate::browser::runtime;
use crate::case::{Record, Stored};
use crate::json::{self, Fields, Value};
use js_sys::Object;
use wasm_bindgen::{JsCast, JsValue};

/// A record's key in the storage: one key for each order, so that writing one costs what that one weighs.
pub fn key(order: &str) -> String {
    [KEY, order].concat()
}

/// The order whose key it is.
#[cfg(feature = "pages")]
pub fn order_of(key: &str) -> Option<&str> {
    key.strip_prefix(KEY)
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
    /// The address of a chat: the few orders it may be about are asked for.
    pub chat: String,
    /// A store: how many orders from it, apart from those asked for, got stuck.
    pub store: String,
}

/// The worker's answer: the orders of the request as they are stored now.
#[derive(Debug, Default)]
pub struct Reply {
    /// The records.
    pub records: Vec<Record>,
    /// What went wrong, for the user to see; empty: nothing.
    pub error: String,
    /// How many orders from the store got stuck.
    pub stuck: i64,
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
            .with("chat", self.chat.write())
            .with("store", self.store.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Message {
            records: Stored::read(value.at("records"))?,
            ids: Stored::read(value.at("ids"))?,
            numbers: Stored::read(value.at("numbers"))?,
            chat: Stored::read(value.at("chat"))?,
            store: Stored::read(value.at("store"))?,
        })
    }
}

impl Stored for Reply {
    fn write(&self) -> Value {
        Fields::default()
            .with("records", self.records.write())
            .with("error", self.error.write())
            .with("stuck", self.stuck.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Reply {
            records: Stored::read(value.at("records"))?,
            error: Stored::read(value.at("error"))?,
            stuck: value.at("stuck").as_i64().unwrap_or(0),
        })
    }
}

/// As the browser carries it: plain objects, so that a person can read the storage.
pub fn to_js(value: &impl Stored) -> Result<JsValue, JsValue> {
    object(&value.write())
}

/// The same of a value.
pub fn object(value: &Value) -> Result<JsValue, JsValue> {
    js_sys::JSON::parse(&json::write(value))
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

/// Has the worker open the page of an order's dispute file: a page of the shop may not open one of ours.
pub async fn open_evidence(order: &str) -> Result<(), Unheard> {
    let wish = Fields::default()
        .with("kind", Value::text("open"))
        .with("page", Value::text("evidence"))
        .with("order", Value::text(order));
    let cut_off = |_| Unheard::CutOff;
    let answer = runtime::send_message(&object(&wish.done()).map_err(cut_off)?).await.map_err(cut_off)?;
    heard(&answer).map(|_| ())
}

/// The order whose dispute file a message wants opened.
#[cfg(feature = "pages")]
pub fn wants_evidence(message: &Value) -> Option<&str> {
    let wanted = (message.at("kind").as_str(), message.at("page").as_str());
    let order = message.at("order").as_str().and_then(crate::page::address::order_id);
    order.filter(|_| wanted == (Some("open"), Some("evidence")))
}

/// Asks the worker.
///
/// # Errors
/// It cannot be reached, or it could not do it.
pub async fn ask(message: Message) -> Result<Reply, Unheard> {
    let message = to_js(&message).map_err(|_| Unheard::CutOff)?;
    match asked_once(&message).await {
        // A worker that was stopped while it worked may have kept nothing. Joining twice changes nothing.
        Err(Unheard::CutOff) => asked_once(&message).await,
        outcome => outcome,
    }
}

async fn asked_once(message: &JsValue) -> Result<Reply, Unheard> {
    heard(&runtime::send_message(message).await.map_err(|_| Unheard::CutOff)?)
}

fn heard(answer: &JsValue) -> Result<Reply, Unheard> {
    match from_js::<Reply>(answer) {
        Some(reply) if reply.error.is_empty() => Ok(reply),
        Some(_) => Err(Unheard::Refused),
        None => Err(Unheard::CutOff),
    }
}
