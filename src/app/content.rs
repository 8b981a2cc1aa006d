//! The content script: what the page says goes to the worker, and what the worker says comes onto the page.
//!
//! A visit starts with the page and again with each navigation inside it. The page's answers are handed on as they
//! come; elements are read here, and only while the answer that would say the same has not come. The worker is woken as soon as the
//! visit starts, while the page is still asking for its data.

use super::desk::Desk;
use super::memory::{self, Unheard};
use super::protocol::{PageNotice, PageView};
use super::{list, preferences, show};
use crate::order::{Instant, Order, Parcel};
use crate::present::wording::Lost;
use crate::read::address::Page;
use crate::read::dom;
use crate::read::reading::{Unread, Visit};
use crate::read::trouble::Trouble;
use crate::web::convert::from_js;
use crate::web::elements::{self, Surface};
use crate::web::{clock, start};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;

/// Of what could not be read so much is told: it repeats from order to order.
const MOST_UNREAD: usize = 40;
/// A page that has shown nothing readable for this long is said to be unreadable.
const PATIENCE_MS: u32 = 12_000;

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Works on the desk. A call that comes while another one works (an event during an update) is put off to the
/// next turn of the event loop, so nothing is lost.
pub(super) fn with_desk(work: Box<dyn FnOnce(&mut Desk)>) {
    DESK.with(|desk| match desk.try_borrow_mut() {
        Ok(mut desk) => {
            if let Some(desk) = desk.as_mut() {
                work(desk);
            }
        }
        Err(_) => {
            Timeout::new(0, move || with_desk(work)).forget();
        }
    });
}

/// Starts on a page: once, as early as the page exists, with the sheets of banner and marks.
#[wasm_bindgen]
pub fn start_content(banner_css: String, chip_css: String) {
    elements::equip(Surface::Banner, banner_css);
    elements::equip(Surface::Chip, chip_css);
    let Some(desk) = Desk::new() else { return };
    show::clear_leftovers(&desk.document);
    DESK.with(|place| place.replace(Some(desk)));
    with_desk(Box::new(|desk| {
        begin_visit(desk);
        show::prepare(desk);
        let watch = dom::watch::watch(
            &desk.document,
            Box::new(|changed| with_desk(Box::new(move |desk| on_change(desk, changed)))),
        );
        desk.watch = watch;
        preferences::follow(|| with_desk(Box::new(anew)));
    }));
}

/// All that stands on the page is asked for again: the settings were changed, perhaps.
fn anew(desk: &mut Desk) {
    list::miss_marks(desk);
    let all: Vec<String> = desk.cards.iter().map(|(id, _)| id.to_owned()).collect();
    desk.changed(all.into_iter());
    ask(desk);
}

/// An order's page stands open while its tracking page is read in another tab: what is learnt there counts here. The
/// worker names the orders that it has written for somebody else.
#[wasm_bindgen]
pub fn on_changed(notice: JsValue) {
    // One of another version says nothing to this page.
    let Ok(PageNotice::OrdersChanged(orders)) = from_js(notice) else { return };
    with_desk(Box::new(move |desk| {
        if desk.changed(orders.into_iter()) {
            ask(desk);
        }
    }));
}

/// The page was left and is back as it was: what others have learnt meanwhile it was not told.
#[wasm_bindgen]
pub fn on_return() {
    with_desk(Box::new(anew));
}

/// Takes what the hook mirrored.
#[wasm_bindgen]
pub fn on_answer(detail: String) {
    with_desk(Box::new(move |desk| {
        // A page that moved on asks at once: its answer may come before the watch has noticed the move.
        if desk.moved() {
            begin_visit(desk);
        }
        desk.mirrored(detail);
        ask(desk);
    }));
}

/// The page changed: perhaps its address, perhaps what it shows, perhaps it only removed what we had put there.
fn on_change(desk: &mut Desk, changed: bool) {
    if desk.moved() {
        begin_visit(desk);
    }
    show::put_back(desk);
    // A page that builds the same cards anew looks as it did.
    if !changed && desk.marks.are_connected() && desk.cards.values().all(|card| card.is_connected()) {
        return;
    }
    if desk.page == Page::OrderList {
        list::read(desk);
        return;
    }
    let before = desk.trouble;
    if changed && (read_elements(desk) || desk.trouble != before) {
        ask(desk);
    }
}

fn begin_visit(desk: &mut Desk) {
    if desk.start_visit(clock::now()) {
        // A verdict never stands on the page of another order.
        show::take_down(desk);
    }
    if desk.page != Page::OrderList {
        desk.marks.clear();
    }
    if matches!(desk.page, Page::OrderList | Page::Refunds | Page::Other) {
        show::take_down(desk);
    }
    if desk.page == Page::OrderList {
        list::read(desk);
    } else {
        read_elements(desk);
    }
    ask(desk);
    let visit = desk.visit;
    Timeout::new(PATIENCE_MS, move || {
        with_desk(Box::new(move |desk| {
            if desk.visit == visit && desk.page != Page::OrderList {
                desk.patience_over = true;
                read_elements(desk);
                ask(desk);
            }
        }));
    })
    .forget();
}

/// Tells the worker what there is, and shows what it says. Asked again while it has not answered, it is asked once more
/// then.
pub(super) fn ask(desk: &mut Desk) {
    desk.again = true;
    if desk.asking {
        return;
    }
    desk.asking = true;
    let look = desk.look();
    let visit = look.visit;
    start(Box::pin(async move {
        let (look, outcome) = memory::ask(look).await;
        with_desk(Box::new(move |desk| {
            (desk.asking, desk.hearing) = (false, false);
            if outcome.is_err() {
                // It goes with the next look, if there is one.
                desk.missed(look);
            }
            hear(desk, visit, outcome);
        }));
    }));
}

fn hear(desk: &mut Desk, visit: Instant, outcome: Result<PageView, Unheard>) {
    match outcome {
        Ok(reply) => {
            // While the marks of a list are made, the worker is at the next ones.
            if desk.is_due() && desk.page == Page::OrderList {
                ask(desk);
            }
            // What was said about a page that has been left is nothing for this one.
            if desk.visit == visit {
                show::stand(desk, reply);
            }
            if std::mem::take(&mut desk.unseen) && read_elements(desk) {
                desk.again = true;
            }
            if desk.is_due() && !desk.asking {
                ask(desk);
            }
        }
        Err(Unheard) => show::cut_off(desk),
    }
}

/// Reads the page's elements, where its own data has not said the same already. Whether they say anything new.
fn read_elements(desk: &mut Desk) -> bool {
    let bare = matches!(desk.page, Page::Other | Page::OrderList | Page::Chat { .. } | Page::Refunds);
    if bare || desk.answered || dom::is_too_large(&desk.document) {
        return false;
    }
    // What the page was told stands in its elements, too, once it has drawn it: whoever is quicker would be believed.
    if desk.hearing || !desk.answers.is_empty() {
        desk.unseen = true;
        return false;
    }
    let language = desk.language();
    let visit = Visit {
        url: &desk.url,
        seen: desk.visit,
        today: clock::today(),
        language: &language,
        placed: desk.placed,
    };
    let mut reading = dom::read(&desk.document, &visit);
    // The address changes before the page does, and a tracking page prints no order: what still shows a number of
    // the order that was left is that order's.
    if matches!(desk.page, Page::Tracking { .. }) {
        let stale = |order: &Order| {
            order
                .parcels
                .iter()
                .flat_map(Parcel::numbers)
                .any(|number| desk.left.iter().any(|old| old == number))
        };
        reading.orders.retain(|order| !stale(order));
    }
    if dom::is_captcha(&desk.document, &desk.url) {
        desk.trouble = Some(Trouble::Captcha);
    } else if dom::is_logged_out(&desk.document, &desk.url) {
        desk.trouble = Some(Trouble::LoggedOut);
    } else if matches!(desk.trouble, Some(Trouble::Captcha | Trouble::LoggedOut)) {
        desk.trouble = None;
    }
    let lost = |Unread { field, tried, .. }: &Unread| Lost {
        field: (*field).to_owned(),
        tried: (*tried).to_owned(),
    };
    let unread: Vec<Lost> = reading.unread.iter().take(MOST_UNREAD).map(lost).collect();
    // What is missing is told once the page has had its time.
    let mut news = desk.patience_over && desk.unread != unread;
    desk.unread = unread;
    for order in &reading.orders {
        news |= desk.read(order);
    }
    news
}
