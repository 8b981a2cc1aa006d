//! What the content script and the worker say to each other, and where records lie in the storage.

use super::look::Look;
use crate::case::Stored;
use crate::json::{self, Fields, Value};
use crate::web::runtime;
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

/// The worker's answer to a window of ours.
#[derive(Debug, Default)]
pub struct Reply {
    /// What went wrong, for the user to see; empty: nothing.
    pub error: String,
}

/// A request came to nothing: the extension was updated or removed under this page, or the worker could not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unheard;

impl Stored for Reply {
    fn write(&self) -> Value {
        Fields::default().with("error", self.error.write()).done()
    }

    fn read(value: &Value) -> Option<Self> {
        value.as_object()?;
        Some(Reply { error: Stored::read(value.at("error"))? })
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

/// What `read` makes of the orders under the keys of an object.
pub fn under_keys<T>(object: &Object, read: impl Fn(&Value, &str) -> Option<T>) -> Vec<T> {
    let mut found = Vec::new();
    for entry in Object::entries(object).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        if let Some(order) = key.strip_prefix(KEY) {
            found.extend(plain(&entry.get(1)).and_then(|value| read(&value, order)));
        }
    }
    found
}

/// Has the worker open the page of an order's dispute file: a page of the shop may not open one of ours.
///
/// # Errors
/// It could not be opened.
pub async fn open_evidence(order: &str) -> Result<(), Unheard> {
    let wish = Fields::default()
        .with("kind", Value::text("open"))
        .with("page", Value::text("evidence"))
        .with("order", Value::text(order));
    asked(&wish.done()).await.map(|_| ())
}

/// The order whose dispute file a message wants opened.
#[cfg(feature = "pages")]
pub fn wants_evidence(message: &Value) -> Option<&str> {
    let wanted = (message.at("kind").as_str(), message.at("page").as_str());
    let order = message.at("order").as_str().and_then(crate::read::address::order_id);
    order.filter(|_| wanted == (Some("open"), Some("evidence")))
}

/// Asks the worker what is to stand on a page.
///
/// # Errors
/// It cannot be reached, or it could not do it.
pub async fn ask(look: &Look) -> Result<Value, Unheard> {
    let message = look.write();
    match asked(&message).await {
        // A worker that was stopped while it worked may have kept nothing. Asking twice changes nothing.
        Err(Unheard) => asked(&message).await,
        outcome => outcome,
    }
}

/// As a message travels: as a text, which costs neither side the making of objects.
pub fn told(value: &Value) -> JsValue {
    JsValue::from_str(&json::write(value))
}

/// A message: a text as [`told`] writes it, or an object, as the loaders send it.
pub fn heard(message: &JsValue) -> Option<Value> {
    match message.as_string() {
        Some(text) => json::parse(&text).ok(),
        None => plain(message),
    }
}

async fn asked(message: &Value) -> Result<Value, Unheard> {
    let answer = runtime::send_message(&told(message)).await.map_err(|_| Unheard)?;
    // No answer is one that is no object.
    heard(&answer).filter(|answer| answer.is_object() && answer.at("error").is_null()).ok_or(Unheard)
}
