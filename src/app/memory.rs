//! What the content script and the worker say to each other, and where records lie in the storage.

use super::protocol::{PageReport, PageView, WorkerReply, WorkerRequest};
use crate::web::convert::{from_js, json_from_js, to_js};
use crate::web::runtime;
use js_sys::Object;
use serde_json::Value;
use wasm_bindgen::JsCast;

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

/// A request came to nothing: the extension was updated or removed under this page, or the worker could not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unheard;

/// What `read` makes of the orders under the keys of an object.
pub fn under_keys<T>(object: &Object, read: impl Fn(&Value, &str) -> Option<T>) -> Vec<T> {
    let mut found = Vec::new();
    for entry in Object::entries(object).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        if let Some(order) = key.strip_prefix(KEY) {
            found.extend(json_from_js(&entry.get(1)).and_then(|value| read(&value, order)));
        }
    }
    found
}

/// Has the worker open the page of an order's dispute file: a page of the shop may not open one of ours.
///
/// # Errors
/// It could not be opened.
pub async fn open_evidence(order: &str) -> Result<(), Unheard> {
    asked(&WorkerRequest::OpenDisputeFile { order: order.to_owned() }).await.map(|_| ())
}

/// Asks the worker what is to stand on a page.
///
/// # Errors
/// It cannot be reached, or it could not do it.
pub async fn ask(report: PageReport) -> (PageReport, Result<PageView, Unheard>) {
    let request = WorkerRequest::Report(Box::new(report));
    let outcome = match asked(&request).await {
        // A worker that was stopped while it worked may have kept nothing. Asking twice changes nothing.
        Err(Unheard) => asked(&request).await,
        outcome => outcome,
    };
    let view = match outcome {
        Ok(WorkerReply::View(view)) => Ok(*view),
        _ => Err(Unheard),
    };
    let report = match request {
        WorkerRequest::Report(report) => *report,
        _ => PageReport::default(),
    };
    (report, view)
}

/// Sends a request, and gives what the worker answers.
///
/// # Errors
/// It cannot be reached, it is of another version, or it could not do it.
async fn asked(request: &WorkerRequest) -> Result<WorkerReply, Unheard> {
    let message = to_js(request).map_err(|_| Unheard)?;
    let answer = runtime::send_message(&message).await.map_err(|_| Unheard)?;
    match from_js(answer) {
        Ok(WorkerReply::Failed(_)) | Err(_) => Err(Unheard),
        Ok(reply) => Ok(reply),
    }
}
