//! Watching the page: it fills in late, changes without loading, and wipes what it does not know.
//!
//! The observer only notes that something happened, whatever and how much it was. A moment later the page is
//! measured once, and what is reported is whether that measure has changed.

use super::element::{all, count, is_too_large, text};
use crate::order::Instant;
use crate::read::address::{self, Page, Site};
use crate::read::selectors::any;
use gloo_timers::callback::Timeout;
use js_sys::Reflect;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, EventTarget, MutationObserver, MutationObserverInit};

/// How long changes are gathered, in milliseconds. Not restarted by further changes: a page that never rests is
/// measured this often and no more.
const GATHER: u32 = 250;
/// Measuring takes at most one part in this many of the page's time, however large the page is; …
const SHARE: u32 = 20;
/// … but the page is measured this often, in milliseconds: what takes longer on a busy machine is not the page's size.
const LONGEST_GATHER: u32 = 2_000;
/// How many texts are part of the measure.
const MOST_TEXTS: u32 = 300;
/// The events of the page's history: the first two of `window.navigation`, the last of the window.
const NAVIGATED: [&str; 3] = ["currententrychange", "navigatesuccess", "popstate"];

/// Watching lasts as long as this value.
pub struct NavigationWatch {
    observer: MutationObserver,
    targets: Vec<(EventTarget, &'static str)>,
    on_navigation: Closure<dyn FnMut()>,
    _on_mutation: Closure<dyn FnMut()>,
    _state: Rc<RefCell<WatchState>>,
}

struct WatchState {
    document: Document,
    /// Milliseconds since 1970.
    now: fn() -> Instant,
    measure: u64,
    /// How long changes are gathered now.
    gather: u32,
    /// How long the last measuring took.
    took: u32,
    /// Set while a measurement is due.
    due: Option<Timeout>,
    on_change: Option<Box<dyn FnMut(bool)>>,
}

/// Calls `on_change` a moment after anything happened: with `true` where orders, events, their texts or the address
/// have changed, with `false` for anything else (which may have been the removal of what we put there). Not called for
/// the state in which the page is now: read that first. `now` is the clock, by which measuring is kept short. `None` where
/// the page cannot be observed.
pub fn watch(
    document: &Document,
    now: fn() -> Instant,
    on_change: Box<dyn FnMut(bool)>,
) -> Option<NavigationWatch> {
    let state = Rc::new(RefCell::new(WatchState {
        document: document.clone(),
        now,
        measure: measure(document),
        gather: GATHER,
        took: 0,
        due: None,
        on_change: Some(on_change),
    }));
    let note = {
        let state = Rc::downgrade(&state);
        move || note_change(&state)
    };
    let on_mutation = Closure::<dyn FnMut()>::new(note.clone());
    let on_navigation = Closure::<dyn FnMut()>::new(note);
    let observer = MutationObserver::new(on_mutation.as_ref().unchecked_ref()).ok()?;
    let what = MutationObserverInit::new();
    what.set_child_list(true);
    what.set_subtree(true);
    what.set_character_data(true);
    // No container is stable: the site replaces all below the root element when it moves to another page.
    observer.observe_with_options(document.document_element()?.as_ref(), &what).ok()?;
    let targets = listen(document, &on_navigation);
    Some(NavigationWatch { observer, targets, on_navigation, _on_mutation: on_mutation, _state: state })
}

/// Everything that happens goes through here: nothing is looked at, at most a timer is set.
fn note_change(state: &Weak<RefCell<WatchState>>) {
    let Some(strong) = state.upgrade() else { return };
    // Busy: the page is being measured or the change reported.
    let Ok(mut now) = strong.try_borrow_mut() else { return };
    if now.due.is_none() {
        let state = Weak::clone(state);
        now.due = Some(Timeout::new(now.gather, move || report_change(&state)));
    }
}

fn report_change(state: &Weak<RefCell<WatchState>>) {
    let Some(state) = state.upgrade() else { return };
    let on_change = {
        let Ok(mut now) = state.try_borrow_mut() else { return };
        // The timer has fired; dropping it would try to stop it.
        if let Some(due) = now.due.take() {
            due.forget();
        }
        let (measure, took) = timed(&now.document, now.now);
        // The shorter of two: a busy machine may have done something else in between, and that is not the page's size.
        now.gather = took.min(now.took).saturating_mul(SHARE).clamp(GATHER, LONGEST_GATHER);
        now.took = took;
        let changed = measure != now.measure;
        now.measure = measure;
        now.on_change.take().map(|on_change| (on_change, changed))
    };
    // Called while nothing is borrowed, so that it may change the page or stop the watch.
    if let Some((mut on_change, changed)) = on_change {
        on_change(changed);
        if let Ok(mut now) = state.try_borrow_mut() {
            now.on_change = Some(on_change);
        }
    }
}

fn listen(document: &Document, on_navigation: &Closure<dyn FnMut()>) -> Vec<(EventTarget, &'static str)> {
    let Some(window) = document.default_view() else { return Vec::new() };
    let navigation = Reflect::get(&window, &JsValue::from_str("navigation")).ok();
    let navigation = navigation.and_then(|navigation| navigation.dyn_into::<EventTarget>().ok());
    let window: EventTarget = window.into();
    let wanted = NAVIGATED.iter().map(|&name| match (name, &navigation) {
        ("popstate", _) => (Some(window.clone()), name),
        (_, navigation) => (navigation.clone(), name),
    });
    let mut targets = Vec::new();
    for (target, name) in wanted {
        let Some(target) = target else { continue };
        if target.add_event_listener_with_callback(name, on_navigation.as_ref().unchecked_ref()).is_ok() {
            targets.push((target, name));
        }
    }
    targets
}

impl Drop for NavigationWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
        for (target, name) in &self.targets {
            let _ =
                target.remove_event_listener_with_callback(name, self.on_navigation.as_ref().unchecked_ref());
        }
    }
}

/// The measure, and how many milliseconds it took.
fn timed(document: &Document, now: fn() -> Instant) -> (u64, u32) {
    let start = now();
    let measure = measure(document);
    (measure, u32::try_from(now().saturating_sub(start)).unwrap_or(0))
}

/// The address, how many of the page's parts there are, and what the telling ones say, in one number.
fn measure(document: &Document) -> u64 {
    let mut measure = Fnv::new();
    let href = document.location().and_then(|location| location.href().ok()).unwrap_or_default();
    measure.add(&href);
    // The list of aliexpress.ru is another program's.
    let orders = address::page_of(&href) == Page::OrderList;
    let list = orders && address::site_of(&href) != Some(Site::Ru);
    let (watched, texts) =
        if list { (any::WATCHED_LIST, any::WATCHED_LIST_TEXTS) } else { (any::WATCHED, any::WATCHED_TEXTS) };
    if !orders && is_too_large(document) {
        return measure.0;
    }
    if let Some(root) = document.document_element() {
        measure.add(&count(&root, watched).to_string());
        for watched_text in all(&root, texts, MOST_TEXTS) {
            measure.add(&text(&watched_text));
        }
    }
    measure.0
}

/// A text as a number: small, and good enough to see that something changed.
pub fn mark(text: &str) -> u32 {
    let mut mark = Fnv::new();
    mark.add(text);
    u32::try_from((mark.0 >> 32) ^ (mark.0 & 0xffff_ffff)).unwrap_or_default()
}

/// The FNV-1a hash: small, and good enough to see that something changed.
struct Fnv(u64);

impl Fnv {
    fn new() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a text and an end mark, so that two texts are not the same as one.
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
