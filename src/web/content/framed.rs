//! Runs the script inside a frame ([`crate::app::content::framed`]): it hands answers and obstacles on, and shows nothing.

use crate::app::content::framed::{Framed, FramedMessage};
use crate::app::program::Runner;
use crate::app::protocol::{FrameReport, PageRequest};
use crate::read::dom::{self, watch::NavigationWatch};
use crate::read::trouble::Trouble;
use crate::web::convert::to_text;
use crate::web::error::log;
use crate::web::{clock, runner, runtime, start};
use std::cell::RefCell;
use web_sys::{Document, Window};

thread_local! {
    static RUNNING: RefCell<Option<FramedRunning>> = const { RefCell::new(None) };
}

struct FramedRunning {
    runner: Runner<Framed>,
    _watch: Option<NavigationWatch>,
}

/// The page stands in a frame of another one.
pub fn is_framed(window: &Window) -> bool {
    let top = window.top().ok().flatten();
    top.is_none_or(|top| !js_sys::Object::is(&top, window))
}

/// Starts inside a frame.
pub fn start_framed(window: &Window, document: &Document) {
    let runner = runner::start(Framed::new(clock::now()), |report, _| tell(report));
    let mut look = {
        let (runner, window, document) = (runner.clone(), window.clone(), document.clone());
        let mut known = None;
        move || {
            let address = window.location().href().unwrap_or_default();
            let trouble = if dom::is_captcha(&document, &address) {
                Some(Trouble::Captcha)
            } else if dom::is_logged_out(&document, &address) {
                Some(Trouble::LoggedOut)
            } else {
                None
            };
            if let Some(trouble) = trouble.filter(|trouble| known != Some(*trouble)) {
                known = Some(trouble);
                runner.dispatch(FramedMessage::Obstacle { address, trouble });
            }
        }
    };
    // The page may stand there already.
    look();
    let watch = dom::watch::watch(document, clock::now, Box::new(move |_| look()));
    RUNNING.with(|place| place.replace(Some(FramedRunning { runner, _watch: watch })));
}

/// Takes an answer. Whether this script stands in a frame.
pub fn on_answer(detail: &str, address: &str) -> bool {
    let runner = RUNNING.with(|place| place.borrow().as_ref().map(|running| running.runner.clone()));
    let Some(runner) = runner else { return false };
    runner.dispatch(FramedMessage::AnswerMirrored { address: address.to_owned(), detail: detail.to_owned() });
    true
}

/// Whatever the worker answers, there is nothing to do about it here.
fn tell(report: FrameReport) {
    start(Box::pin(async move {
        let request = PageRequest::FrameReport(Box::new(report));
        match to_text(&request) {
            Ok(message) => {
                if let Err(error) = runtime::send_message(&message).await {
                    log(&error);
                }
            }
            Err(error) => log(&error),
        }
    }));
}
