//! What the worker says is to stand on the page, and what the buyer does there.

use super::content::{ask, with_desk};
use super::desk::Desk;
use super::look::Deed;
use super::memory::{self, Unheard};
use crate::case::Stored;
use crate::json::{self, Value};
use crate::read::address::Page;
use crate::read::dom;
use crate::web::elements::{Action, Banner, patch, point_at, wear};
use crate::web::{clock, runtime, start};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

/// A page that keeps removing the banner wins after this many times.
const MOST_PUT_BACK: u32 = 5;

/// Takes away what an earlier version left on the page: where the browser starts an updated extension on pages that
/// are open, the old one's elements still stand there, and nobody hears their clicks.
pub(super) fn clear_leftovers(document: &Document) {
    let Ok(left) = document.query_selector_all("[data-stuck-parcel]") else { return };
    for element in (0..left.length()).filter_map(|index| left.get(index)) {
        element.unchecked_into::<Element>().remove();
    }
}

pub(super) fn take_down(desk: &mut Desk) {
    if let Some(banner) = desk.banner.take() {
        banner.remove();
    }
}

/// Makes a card for a page that is going to need one, while it waits for its own data.
pub(super) fn prepare(desk: &mut Desk) {
    if !matches!(desk.page, Page::OrderList | Page::Refunds | Page::Other) && desk.spare.is_none() {
        desk.spare = Banner::make(&desk.document).ok();
        // Browsers make code ready when it is called first: a card that nobody sees spares the real one some milliseconds.
        if let Ok(section) = desk.document.create_element("section") {
            let _ = patch(&section, bare().at("tree"));
        }
    }
}

/// The card that needs no worker.
fn bare() -> Value {
    json::parse(include_str!("bare.json")).unwrap_or_default()
}

fn mount(desk: &mut Desk) -> Option<Banner> {
    let banner = desk.spare.take().or_else(|| Banner::make(&desk.document).ok())?;
    banner.put_back().ok().map(|()| banner)
}

/// What stands on the page after the worker has answered.
pub(super) fn stand(desk: &mut Desk, reply: &Value) {
    let text = |name: &str| reply.at(name).as_str().unwrap_or_default();
    if let Some(words) = reply.at("cut_off").as_str() {
        words.clone_into(&mut desk.cut_off);
    }
    desk.was_read(reply.at("read"));
    if let Some(known) = Stored::read(reply.at("placed")) {
        desk.placed = known;
        desk.numbers = Stored::read(reply.at("numbers")).unwrap_or_default();
    }
    if let Some(about) = Stored::read(reply.at("about")).filter(|about: &Vec<String>| !about.is_empty()) {
        desk.chat = about;
    }
    match reply.at("card") {
        Value::Null => {}
        card => {
            desk.about = (text("order").to_owned(), text("level").to_owned());
            desk.stuck = Stored::read(reply.at("stuck")).unwrap_or(desk.stuck);
            banner(desk, reply, card);
            // Now that the card stands there is time.
            desk.deep = *reply.at("deep") == Value::Bool(true);
            desk.again |= desk.deep;
        }
    }
    if *reply.at("gone") == Value::Bool(true) {
        take_down(desk);
    }
    if desk.page == Page::OrderList {
        marks(desk, reply);
    } else {
        desk.marks.clear();
    }
    if let Some(banner) = &desk.banner {
        banner.await_more(desk.again);
        if let Some(report) = reply.at("report").as_str() {
            banner.show_report(report);
        }
        if !reply.at("check").is_null() {
            banner.show_check(reply.at("check"));
        }
    }
}

/// How a surface speaks, and whether it is always light or dark.
fn dress(host: &Element, reply: &Value) {
    let text = |name: &str| reply.at(name).as_str().unwrap_or_default();
    wear(host, text("language"), text("theme"));
}

fn banner(desk: &mut Desk, reply: &Value, card: &Value) {
    if matches!(desk.page, Page::Chat { .. }) && desk.put_away {
        return;
    }
    if desk.banner.is_none() {
        desk.banner = mount(desk);
    }
    if !put_back(desk) {
        return;
    }
    let Some(banner) = &desk.banner else { return };
    let heard = Rc::new(|action| {
        // After the click's own listener has returned: what it does may take the banner down.
        start(Box::pin(async move { with_desk(Box::new(move |desk| act(desk, action))) }));
    });
    dress(banner.host(), reply);
    if let Err(error) = banner.show(card, heard) {
        web_sys::console::error_2(&"Stuck Parcel could not show its banner:".into(), &error);
    }
}

/// Puts the card back where the page has removed it, a bounded number of times. Whether it stands there.
pub(super) fn put_back(desk: &mut Desk) -> bool {
    let Some(banner) = &desk.banner else { return true };
    if banner.is_connected() {
        return true;
    }
    if desk.put_back >= MOST_PUT_BACK {
        return false;
    }
    desk.put_back += 1;
    banner.put_back().is_ok()
}

fn marks(desk: &mut Desk, reply: &Value) {
    let rtl = *reply.at("rtl") == Value::Bool(true);
    for mark in reply.at("marks").as_array().unwrap_or_default() {
        let id = mark.at("order").as_str().unwrap_or_default();
        let Some(card) = desk.cards.get(id).filter(|card| card.is_connected()) else { continue };
        let anchor = dom::chip_anchor(card);
        let anchor = anchor.as_ref().unwrap_or(card);
        desk.marks.show(id, anchor, mark.at("tree"), rtl, &|host| dress(host, reply));
    }
}

/// That the worker cannot be reached is shown, not hidden.
pub(super) fn cut_off(desk: &mut Desk) {
    if desk.banner.is_none() && desk.page.order().is_some() {
        desk.banner = mount(desk);
        if let Some(banner) = &desk.banner {
            // Without elements there is no page to tell anything on.
            let _ = banner.show(&bare(), Rc::new(|_| {}));
            banner.set_open(true);
        }
    }
    if let Some(banner) = &desk.banner {
        if desk.cut_off.is_empty() {
            // The worker was never heard. The browser takes some milliseconds to look its own words up.
            desk.cut_off = runtime::words("cutOff");
        }
        banner.await_more(false);
        banner.show_trouble(&desk.cut_off);
    }
}

/// What the buyer did on the card.
fn act(desk: &mut Desk, action: Action) {
    let (what, with) = match action {
        Action::Dismiss if matches!(desk.page, Page::Chat { .. }) => {
            desk.put_away = true;
            take_down(desk);
            return;
        }
        Action::Pick(id) => {
            // The picked one comes first.
            desk.chat.retain(|other| *other != id);
            desk.chat.insert(0, id);
            ask(desk);
            return;
        }
        Action::ShowDispute => {
            let found = dom::dispute_button(&desk.document, &desk.host());
            if let Some(button) = &found {
                point_at(button);
            }
            if let Some(banner) = &desk.banner {
                banner.show_pointed(found.is_some());
            }
            return;
        }
        Action::Evidence => {
            evidence(desk.about.0.clone());
            return;
        }
        Action::Dismiss => {
            desk.banner = None;
            (Deed::Dismiss, desk.about.1.clone())
        }
        Action::Said(said) => (Deed::Said, said),
        Action::Number(number) => (Deed::Number, number),
        Action::Undo(at) => (Deed::Undo, at),
        Action::Check(typed) => (Deed::Check, typed),
        Action::Diagnostics => (Deed::Report, String::new()),
        Action::SellerLanguage(tag) => (Deed::Language, tag),
    };
    desk.did(what, with, clock::now());
    ask(desk);
}

/// Opens the dispute file. That the worker cannot be reached is shown, not hidden.
fn evidence(id: String) {
    start(Box::pin(async move {
        if memory::open_evidence(&id).await == Err(Unheard) {
            with_desk(Box::new(cut_off));
        }
    }));
}
