//! The background worker: the only writer of the history, and the one who judges. One request after the other, so that
//! two tabs that report the same order cannot overwrite each other.

use super::cases;
use super::keep::{News, keep, keys};
use super::memory;
use super::protocol::{CaseChange, PageNotice, WorkerReply, WorkerRequest};
use super::{known, look_at, reminders, words};
use crate::present::dispute_file;
use crate::read::address::order_id;
use crate::web::convert::{from_js, to_js};
use crate::web::{pictures, start, storage, tabs};
use js_sys::Promise;
use std::cell::RefCell;
use std::pin::Pin;
use std::thread::LocalKey;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};

/// The end of a queue: the request that must be done before the next one starts.
pub(super) type Queue = LocalKey<RefCell<Promise>>;

thread_local! {
    /// Of what reads and writes orders.
    static ORDERS: RefCell<Promise> = RefCell::new(Promise::resolve(&JsValue::UNDEFINED));
}

/// Answers a message of the content script or an extension page; `tab`: whose it is, a number. Errors become
/// [`WorkerReply::Failed`].
#[wasm_bindgen]
pub fn on_message(message: JsValue, tab: JsValue) -> Promise {
    let request = from_js::<WorkerRequest>(message);
    if let Ok(WorkerRequest::Report(report)) = request {
        let mut report = Some((report, tab));
        return Promise::new(&mut |resolve, _| {
            let Some((report, tab)) = report.take() else { return };
            let answered = move |reply: WorkerReply| {
                // A function that resolves a promise does not throw.
                let _ = resolve.call1(&JsValue::UNDEFINED, &message_of(&reply));
            };
            let _: Promise = in_turn(
                &ORDERS,
                Box::pin(async move {
                    if let Err(error) = look_at::answer(*report, tab, &answered).await {
                        answered(refused(&error));
                    }
                    JsValue::UNDEFINED
                }),
            );
        });
    }
    let done = in_turn(
        &ORDERS,
        Box::pin(async move {
            let done = handle(request, tab).await;
            message_of(&done.map_or_else(|error| refused(&error), |()| WorkerReply::Done))
        }),
    );
    future_to_promise(async move {
        let answer = JsFuture::from(done).await?;
        // A window that is answered finds the reminders' number right, too.
        reminders::settled().await;
        Ok(answer)
    })
}

fn refused(error: &JsValue) -> WorkerReply {
    WorkerReply::Failed(words(error))
}

/// A reply on its way.
fn message_of(reply: &WorkerReply) -> JsValue {
    // What cannot be written is an instant beyond all calendars: whoever asked is told that it failed.
    to_js(reply).or_else(|error| to_js(&refused(&error))).unwrap_or_default()
}

/// Does what reads and then writes once everything before it in its queue is done.
pub(super) fn in_turn(queue: &'static Queue, work: Pin<Box<dyn Future<Output = JsValue>>>) -> Promise {
    queue.with_borrow_mut(|last| {
        let before = last.clone();
        *last = future_to_promise(async move {
            // Whatever became of the request before, it is over. It never rejects.
            let _ = JsFuture::from(before).await;
            Ok(work.await)
        });
        last.clone()
    })
}

/// Does what one of our own windows asks.
async fn handle(request: Result<WorkerRequest, JsValue>, tab: JsValue) -> Result<(), JsValue> {
    let request: CaseChange = match request {
        Ok(WorkerRequest::Change(change)) => change,
        Ok(WorkerRequest::OpenDisputeFile { order }) => {
            let order = order_id(&order).ok_or("this is no order")?;
            return tabs::open_own(&dispute_file::own_page(order)).await;
        }
        Ok(WorkerRequest::Report(_)) | Err(_) => {
            return Err(JsValue::from_str("this message is of another version"));
        }
    };
    // Whoever gives an account of an order has just shown it to the buyer.
    let seen: Vec<String> = request.cases.iter().map(|case| case.record.order.id.clone()).collect();
    let writes = !seen.is_empty() || !request.forget.is_empty();
    let news = News { cases: &request.cases, archive: &request.archive, ..News::default() };
    let mut wrote = keep(news).await?.settled().await?;
    if !request.forget.is_empty() {
        storage::remove(&keys(&request.forget)).await?;
        for order in &request.forget {
            pictures::forget(order).await?;
        }
        known::changed(request.forget.iter().cloned());
        wrote.extend(request.forget.iter().cloned());
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
    tell_tabs(wrote, tab);
    if writes {
        reminders::seen(seen);
    }
    Ok(())
}

/// Tells the pages of the shop in all tabs but one which orders were written: they may stand there.
pub(super) fn tell_tabs(orders: Vec<String>, but: JsValue) {
    if !orders.is_empty() {
        start(Box::pin(async move {
            // A browser that does not say which tabs there are leaves them with what they knew when they were opened.
            if let Err(error) = tell(orders, &but).await {
                web_sys::console::error_1(&error);
            }
        }));
    }
}

async fn tell(orders: Vec<String>, but: &JsValue) -> Result<(), JsValue> {
    tabs::tell(&to_js(&PageNotice::OrdersChanged(orders))?, but).await
}
