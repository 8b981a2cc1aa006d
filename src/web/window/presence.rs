//! Whether somebody looks at a window, and on which day.

use crate::order::{Day, Instant};
use crate::web::clock;
use gloo_timers::callback::Interval;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Event};

/// Midnight is noticed this late at most, in milliseconds. A timer set for midnight itself would not run while the
/// computer sleeps, and would come late after that.
const EVERY_MS: u32 = 30_000;

/// Somebody came to the window or left it, or another day began.
#[derive(Clone, Copy, Debug)]
pub struct Presence {
    /// The window can be seen.
    pub here: bool,
    /// The current instant.
    pub now: Instant,
    /// The civil date.
    pub today: Day,
}

/// Tells of each change, for as long as the window lives.
///
/// # Errors
/// The window is being closed.
pub fn follow(document: &Document, notify: impl Fn(Presence) + 'static) -> Result<(), JsValue> {
    let day = Rc::new(Cell::new(clock::today()));
    let place = document.clone();
    let notify = Rc::new(move |day: &Cell<Day>, closing: bool| {
        let here = !closing && !place.hidden();
        let presence = Presence { here, now: clock::now(), today: clock::today() };
        day.set(presence.today);
        notify(presence);
    });
    let (notified, seen) = (Rc::clone(&notify), Rc::clone(&day));
    let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        notified(&seen, event.type_() == "pagehide");
    });
    document.add_event_listener_with_callback("visibilitychange", listener.as_ref().unchecked_ref())?;
    // Out of the cache for going back and forth, and into it or away.
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    for name in ["pageshow", "pagehide"] {
        window.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
    }
    listener.forget();
    Interval::new(EVERY_MS, move || {
        if day.get() != clock::today() {
            notify(&day, false);
        }
    })
    .forget();
    Ok(())
}
