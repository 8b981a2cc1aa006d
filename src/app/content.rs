//! The content script: what the page says comes in, verdicts go out.
//!
//! A visit starts with the page and again with each navigation inside it. Answers of the page are read as they
//! come; elements are read only while the answer that would say the same has not come. Reading never waits for the
//! storage: what is remembered joins in when it arrives. Only the banner waits for it, since the buyer's own answers
//! and a dismissal are in it.

use super::desk::{Desk, Trouble};
use super::memory::{self, Message, Reply, Unheard};
use super::preferences;
use super::show;
use super::tongue::Tongues;
use crate::browser::{clock, start, storage};
use crate::case::Record;
use crate::order::{Order, Parcel, Source};
use crate::page::address::Page;
use crate::page::answer;
use crate::page::dom;
use crate::page::reading::{Reading, Visit};
use crate::ui::{self, Surface};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

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
    ui::equip(Surface::Banner, banner_css);
    ui::equip(Surface::Chip, chip_css);
    let Some(desk) = Desk::new() else { return };
    show::clear_leftovers(&desk.document);
    DESK.with(|place| place.replace(Some(desk)));
    with_desk(Box::new(|desk| {
        settle(desk);
        begin_visit(desk);
        let watch = dom::watch::watch(
            &desk.document,
            Box::new(|changed| with_desk(Box::new(move |desk| on_change(desk, changed)))),
        );
        desk.watch = watch;
        follow_other_tabs();
        preferences::follow(|| with_desk(Box::new(settle)));
    }));
}

/// From now on everything is judged and said as the settings say. What is read meanwhile waits for it.
fn settle(desk: &mut Desk) {
    desk.settled += 1;
    let turn = desk.settled;
    start(Box::pin(async move {
        let settings = preferences::load().await;
        let tongues = Tongues::of(&settings).await;
        with_desk(Box::new(move |desk| {
            if desk.settled != turn {
                return;
            }
            match tongues {
                Ok(tongues) => {
                    (desk.settings, desk.tongues) = (settings, Some(Rc::new(tongues)));
                    // They are made anew in the new language, light or dark.
                    desk.chips.clear();
                    show::refresh(desk);
                }
                Err(error) => web_sys::console::error_2(&"Stuck Parcel has no texts:".into(), &error),
            }
        }));
    }));
}

/// An order's page stands open while its tracking page is read in another tab: what is learnt there counts here.
fn follow_other_tabs() {
    let heard = Closure::<dyn FnMut(JsValue)>::new(|changes: JsValue| {
        let records = memory::written(&changes);
        with_desk(Box::new(|desk| {
            let known = |record: &Record| desk.records.get(&record.order.id).is_some();
            let records: Vec<Record> = records.into_iter().filter(known).collect();
            if !records.is_empty() {
                hear(desk, Ok(records));
            }
        }));
    });
    // Without it this page shows what it knew when it was opened, which is still true.
    if storage::on_changed(heard.as_ref().unchecked_ref()).is_ok() {
        heard.forget();
    }
}

/// Takes what the hook mirrored.
#[wasm_bindgen]
pub fn on_answer(detail: String) {
    with_desk(Box::new(move |desk| {
        // A page that moved on asks at once: its answer may come before the watch has noticed the move.
        if desk.moved() {
            begin_visit(desk);
        }
        let host = desk.host();
        let language = desk.language();
        let context = answer::Context {
            seen: desk.visit,
            today: clock::today(),
            zone: &clock::zone,
            language: &language,
            host: &host,
            order: desk.page_order().map(str::to_owned),
            rounded: false,
        };
        match answer::read(&detail, &context) {
            None => {}
            Some(Ok(reading)) => absorb(desk, reading),
            Some(Err(failure)) => {
                desk.trouble = Some(Trouble::Answer(failure));
                show::refresh(desk);
            }
        }
    }));
}

/// The page changed: perhaps its address, perhaps what it shows, perhaps it only removed what we had put there.
fn on_change(desk: &mut Desk, changed: bool) {
    if !changed {
        if !show::is_intact(desk) {
            show::refresh(desk);
        }
        return;
    }
    if desk.moved() {
        begin_visit(desk);
    }
    read_elements(desk);
    show::refresh(desk);
}

fn begin_visit(desk: &mut Desk) {
    let before = desk.page_order().map(str::to_owned);
    desk.start_visit(clock::now());
    if desk.page_order() != before.as_deref() {
        // A verdict never stands on the page of another order.
        show::take_down(desk);
        desk.left = before.or(desk.left.take());
    }
    if let Some(order) = desk.page_order().map(str::to_owned) {
        remember(desk, vec![order]);
    }
    if let Page::Chat { order } = desk.page.clone() {
        ask_about_chat(desk, order);
    }
    read_elements(desk);
    show::refresh(desk);
    let visit = desk.visit;
    Timeout::new(PATIENCE_MS, move || {
        with_desk(Box::new(move |desk| {
            if desk.visit == visit {
                desk.patience_over = true;
                read_elements(desk);
                show::refresh(desk);
            }
        }));
    })
    .forget();
}

/// What is done with the worker's answer.
type Then = Box<dyn FnOnce(&mut Desk, Result<Reply, Unheard>)>;

/// Asks the worker, and goes on at the desk with what it says: one future for every question.
fn inquire(message: Message, then: Then) {
    start(Box::pin(async move {
        let outcome = memory::ask(message).await;
        with_desk(Box::new(move |desk| then(desk, outcome)));
    }));
}

/// Asks the worker which orders a chat may be about: the one in its address, else a bounded choice, gravest first.
fn ask_about_chat(desk: &mut Desk, order: Option<String>) {
    let visit = desk.visit;
    let chat = if order.is_none() { desk.url.clone() } else { String::new() };
    inquire(
        Message { ids: order.into_iter().collect(), chat, ..Message::default() },
        Box::new(move |desk, outcome| {
            if desk.visit == visit {
                let records = outcome.map(|reply| reply.records);
                desk.chat = records.iter().flatten().map(|record| record.order.id.clone()).collect();
                hear(desk, records);
            }
        }),
    );
}

/// Asks the worker, once for each order, how often this store's parcels got stuck.
pub(super) fn ask_about_store(desk: &mut Desk, id: &str, store: &str) {
    if desk.stuck.as_ref().is_some_and(|(order, _)| order == id) {
        return;
    }
    desk.stuck = Some((id.to_owned(), 0));
    let id = id.to_owned();
    inquire(
        Message { ids: vec![id.clone()], store: store.to_owned(), ..Message::default() },
        Box::new(|desk, outcome| {
            // A note that does not come is missed by nobody.
            let stuck = outcome.map_or(0, |reply| reply.stuck);
            if stuck > 0 && desk.page_order() == Some(id.as_str()) {
                desk.stuck = Some((id, stuck));
                show::refresh(desk);
            }
        }),
    );
}

/// Reads the page's elements, where its own data has not said the same already.
fn read_elements(desk: &mut Desk) {
    if matches!(desk.page, Page::Other | Page::Chat { .. } | Page::Refunds) || desk.answered() {
        return;
    }
    let language = desk.language();
    let placed =
        desk.page_order().and_then(|id| desk.records.get(id)).and_then(|record| record.order.placed.as_ref());
    let visit = Visit {
        url: &desk.url,
        seen: desk.visit,
        today: clock::today(),
        language: &language,
        placed: placed.map(|fact| fact.value.0),
    };
    let mut reading = dom::read(&desk.document, &visit);
    // The address changes before the page does, and a tracking page prints no order: what still shows a number of
    // the order that was left is that order's.
    if let Some(left) = desk.left.as_ref().and_then(|left| desk.records.get(left))
        && matches!(desk.page, Page::Tracking { .. })
    {
        reading
            .orders
            .retain(|order| numbers(order).all(|number| numbers(&left.order).all(|old| old != number)));
    }
    if dom::is_captcha(&desk.document, &desk.url) {
        desk.trouble = Some(Trouble::Captcha);
    } else if dom::is_logged_out(&desk.document, &desk.url) {
        desk.trouble = Some(Trouble::LoggedOut);
    } else if matches!(desk.trouble, Some(Trouble::Captcha | Trouble::LoggedOut)) {
        desk.trouble = None;
    }
    take(desk, reading);
}

fn numbers(order: &Order) -> impl Iterator<Item = &str> {
    let numbers = order.parcels.iter().flat_map(|parcel| [&parcel.origin_number, &parcel.last_mile_number]);
    numbers.flatten().map(|number| number.value.as_str())
}

/// What an answer of the page said.
fn absorb(desk: &mut Desk, reading: Reading) {
    desk.trouble = None;
    take(desk, reading);
    show::refresh(desk);
}

/// Joins a reading into what is known, and tells the worker what is new.
fn take(desk: &mut Desk, reading: Reading) {
    desk.unread = reading.unread;
    recognise(desk, reading.parcels);
    let mut news = Vec::new();
    for order in reading.orders {
        note_answer(desk, &order);
        let seen = Record::seen(order, desk.visit);
        let Some(known) = desk.records.entry(&seen.order.id, Record::default) else { continue };
        let before = known.clone();
        known.join(seen.clone());
        if *known != before {
            news.push(seen);
        }
    }
    if !news.is_empty() {
        keep(news);
    }
}

/// Asks the worker which orders these parcels belong to. A parcel of several orders is added to each; what belongs to
/// none is shown by itself and not kept.
fn recognise(desk: &Desk, parcels: Vec<Parcel>) {
    let numbers: Vec<String> = parcels.iter().flat_map(Parcel::numbers).map(str::to_owned).collect();
    if numbers.is_empty() {
        return;
    }
    let visit = desk.visit;
    inquire(
        Message { numbers, ..Message::default() },
        Box::new(move |desk, outcome| {
            if desk.visit == visit {
                hear_whose(desk, parcels, outcome.map(|reply| reply.records));
            }
        }),
    );
}

fn hear_whose(desk: &mut Desk, parcels: Vec<Parcel>, outcome: Result<Vec<Record>, Unheard>) {
    let mut reading = Reading { unread: std::mem::take(&mut desk.unread), ..Reading::default() };
    for record in outcome.iter().flatten() {
        let own = |parcel: &&Parcel| {
            let numbers: Vec<String> = parcel.numbers().map(str::to_owned).collect();
            record.order.goes_by(&numbers)
        };
        let id = record.order.id.clone();
        if !desk.recognised.contains(&id) {
            desk.recognised.push(id.clone());
        }
        let parcels = parcels.iter().filter(own).cloned().collect();
        reading.orders.push(Order { id, parcels, ..Order::default() });
    }
    if desk.recognised.is_empty() {
        let country = parcels.iter().find_map(|parcel| parcel.destination_country.clone());
        let seen = Record::seen(Order { country, parcels, ..Order::default() }, desk.visit);
        if let Some(nameless) = desk.records.entry("", Record::default) {
            nameless.join(seen);
        }
    }
    take(desk, reading);
    hear(desk, outcome);
}

/// Has the worker keep what is new.
pub(super) fn keep(news: Vec<Record>) {
    inquire(
        Message { records: news, ..Message::default() },
        Box::new(|desk, outcome| hear(desk, outcome.map(|reply| reply.records))),
    );
}

/// Asks the worker what is remembered of orders that were not asked about in this tab before.
pub(super) fn remember(desk: &mut Desk, mut ids: Vec<String>) {
    ids.retain(|id| {
        let new = desk.asked.get(id).is_none();
        if new {
            desk.asked.put(id, false);
        }
        new
    });
    if ids.is_empty() {
        return;
    }
    inquire(
        Message { ids: ids.clone(), ..Message::default() },
        Box::new(move |desk, outcome| {
            for id in &ids {
                desk.asked.put(id, true);
            }
            hear(desk, outcome.map(|reply| reply.records));
        }),
    );
}

/// Joins what the worker knows. That it cannot be reached is shown, not hidden.
pub(super) fn hear(desk: &mut Desk, outcome: Result<Vec<Record>, Unheard>) {
    match outcome {
        Ok(records) => {
            desk.unheard = None;
            for record in records {
                if let Some(known) = desk.records.entry(&record.order.id, Record::default) {
                    known.join(record);
                }
            }
        }
        Err(why) => desk.unheard = Some(why),
    }
    show::refresh(desk);
}

fn note_answer(desk: &mut Desk, order: &Order) {
    let mut sources = [&order.status_text, &order.store, &order.city, &order.country]
        .into_iter()
        .flatten()
        .map(|fact| fact.source)
        .chain(order.status.as_ref().map(|fact| fact.source))
        .chain(order.parcels.iter().flat_map(|parcel| parcel.service.as_ref().map(|fact| fact.source)))
        .chain(order.parcels.iter().flat_map(|parcel| parcel.events.first().map(|event| event.source)));
    if let Some(source) = sources.find(|source| {
        matches!(
            source,
            Source::ListAnswer
                | Source::DetailAnswer
                | Source::TrackingAnswer
                | Source::RefundAnswer
                | Source::CainiaoAnswer
        )
    }) {
        desk.note(&order.id, source);
    }
}
