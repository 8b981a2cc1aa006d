//! What the content script and the worker say to each other, and where records lie in the storage.

use super::protocol::{PageReport, PageView, WorkerReply, WorkerRequest};
use crate::web::convert::{from_js, to_js};
use crate::web::runtime;

pub use crate::case::keys::{order as key, order_of};

/// A request came to nothing: the extension was updated or removed under this page, or the worker could not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unheard;

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
