//! The worker, woken before a window needs it. Chromium drops what is asked of a stopped worker when the window that asks is
//! gone before the worker runs: what is typed there and left at once would be lost.

use crate::app::protocol::{WAKE_AFTER_MS, WindowRequest};
use crate::web::convert::to_text;
use crate::web::{clock, runtime};
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Document;

/// What tells that the buyer is about to do something in the window, or is at it.
const SIGNS: [&str; 4] = ["pointerover", "pointerdown", "focusin", "input"];

/// Keeps the worker running while the window is used.
///
/// # Errors
/// The window is being closed.
pub fn while_used(document: &Document) -> Result<(), JsValue> {
    let asked_at = Cell::new(0);
    let listener = Closure::<dyn Fn()>::new(move || {
        let now = clock::now();
        // A clock that went back starts anew.
        if (0..WAKE_AFTER_MS).contains(&now.saturating_sub(asked_at.get())) {
            return;
        }
        asked_at.set(now);
        spawn_local(async {
            // Whether it can be reached is said of what is asked next.
            if let Ok(message) = to_text(&WindowRequest::Wake) {
                let _ = runtime::send_message(&message).await;
            }
        });
    });
    for name in SIGNS {
        document.add_event_listener_with_callback_and_bool(name, listener.as_ref().unchecked_ref(), true)?;
    }
    listener.forget();
    Ok(())
}
