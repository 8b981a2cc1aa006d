//! Runs the programs of [`crate::app::program`] in the browser: deadlines, and what is left to do after a trap.
//!
//! A trap leaves wasm unusable, so what is said about it must come from JavaScript: the loader of a surface defines
//! `stuckParcelStopped(reason)`; until it does, the console has the reason. It is called by the panic hook
//! ([`report_panics`], with the panic's words) and at the end of a turn in which a runner never returned ([`start`]).
//! Other traps, outside a runner, reach the loader only as an exception out of an export.
//!
//! ```ignore
//! let runner = runner::start(Content::default(), |effect, runner| match effect {
//!     Effect::Draw(tree) => draw(&tree),
//!     Effect::Ask(request) => {
//!         let runner = runner.clone();
//!         spawn_local(async move {
//!             // Nothing after ten seconds: the worker is gone.
//!             let reply = with_deadline(10_000, send_message(&request)).await;
//!             runner.dispatch(reply.map_or(Message::NoReply, Message::Reply));
//!         });
//!     }
//! });
//! ```

use crate::app::program::{Program, Runner, before};
use gloo_timers::future::TimeoutFuture;
use std::panic;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    // Of the loader, which need not define it.
    #[wasm_bindgen(catch, js_name = stuckParcelStopped)]
    fn stopped(reason: &str) -> Result<(), JsValue>;

    #[wasm_bindgen(js_name = queueMicrotask)]
    fn at_end_of_turn(task: &JsValue);
}

/// Stops this part and has it said to the buyer.
pub fn report_stopped(reason: &str) {
    if stopped(reason).is_err() {
        web_sys::console::error_1(&JsValue::from_str(reason));
    }
}

/// From now on a panic is reported with its words. Once, at the start of each surface.
pub fn report_panics() {
    panic::set_hook(Box::new(|info| report_stopped(&info.to_string())));
}

/// A runner that reports when it was left by a trap.
pub fn start<P: Program + 'static>(
    program: P,
    perform: impl Fn(P::Effect, &Runner<P>) + 'static,
) -> Runner<P> {
    Runner::watched(program, perform, |runner| {
        let runner = runner.clone();
        // Not a task of `spawn_local`: its queue may be what the trap has broken. A microtask runs when
        // the stack is empty.
        at_end_of_turn(&Closure::once_into_js(move || {
            if runner.turn_ended() {
                report_stopped("a message was not processed to its end");
            }
        }));
    })
}

/// What `work` gives, or nothing where it has not settled within the limit, in ms.
pub async fn with_deadline<T>(milliseconds: u32, work: impl Future<Output = T>) -> Option<T> {
    before(TimeoutFuture::new(milliseconds), work).await
}
