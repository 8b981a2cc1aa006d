//! What the worker says is to stand on the page, and what the buyer does there.

use super::content::{ask, with_desk};
use super::desk::Desk;
use super::memory::{self, Unheard};
use super::protocol::{CardView, MarkView, PageView, UserActionKind};
use crate::order::answer::AnswerKind;
use crate::order::settings::Theme;
use crate::present::view;
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
            let _ = patch(&section, &view::bare().tree);
        }
    }
}

fn mount(desk: &mut Desk) -> Option<Banner> {
    let banner = desk.spare.take().or_else(|| Banner::make(&desk.document).ok())?;
    banner.put_back().ok().map(|()| banner)
}

/// What stands on the page after the worker has answered.
pub(super) fn stand(desk: &mut Desk, view: PageView) {
    desk.cut_off = view.cut_off;
    desk.was_read(view.read);
    desk.placed = view.placed;
    desk.numbers = view.numbers;
    if !view.chat.is_empty() {
        desk.chat = view.chat;
    }
    let dress = Dress { language: view.language, theme: view.theme, rtl: view.rtl };
    if let Some(card) = view.card {
        desk.stuck = card.stuck;
        // Now that the card stands there is time.
        desk.deep = card.deep;
        desk.about = (card.order.clone(), card.card.level);
        banner(desk, &dress, &card);
        desk.again |= desk.deep;
    }
    if view.gone {
        take_down(desk);
    }
    if desk.page == Page::OrderList {
        marks(desk, &dress, &view.marks);
    } else {
        desk.marks.clear();
    }
    if let Some(banner) = &desk.banner {
        banner.await_more(desk.again);
        if let Some(report) = &view.report {
            banner.show_report(report);
        }
        if let Some(check) = &view.check {
            banner.show_check(check);
        }
    }
}

/// The language of a surface, its direction, and whether it is always light or dark.
struct Dress {
    language: String,
    theme: Theme,
    rtl: bool,
}

impl Dress {
    fn put_on(&self, host: &Element) {
        wear(host, &self.language, self.theme.mark());
    }
}

fn banner(desk: &mut Desk, dress: &Dress, view: &CardView) {
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
    dress.put_on(banner.host());
    if let Err(error) = banner.show(&view.card, heard) {
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

fn marks(desk: &mut Desk, dress: &Dress, marks: &[MarkView]) {
    for mark in marks {
        let id = mark.order.as_str();
        let Some(card) = desk.cards.get(id).filter(|card| card.is_connected()) else { continue };
        let anchor = dom::chip_anchor(card);
        let anchor = anchor.as_ref().unwrap_or(card);
        desk.marks.show(id, anchor, &mark.tree, dress.rtl, &|host| dress.put_on(host));
    }
}

/// That the worker cannot be reached is shown, not hidden.
pub(super) fn cut_off(desk: &mut Desk) {
    if desk.banner.is_none() && desk.page.order().is_some() {
        desk.banner = mount(desk);
        if let Some(banner) = &desk.banner {
            // Without elements there is no page to tell anything on.
            let _ = banner.show(&view::bare(), Rc::new(|_| {}));
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
    let kind = match action {
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
            UserActionKind::Dismiss(desk.about.1)
        }
        Action::Said(said) => match AnswerKind::of_button(&said) {
            Some(kind) => UserActionKind::Answer(kind),
            None => return,
        },
        Action::Number(number) => UserActionKind::NewNumber(number),
        Action::Undo(at) => match at.parse() {
            Ok(at) => UserActionKind::Undo(at),
            Err(_) => return,
        },
        Action::Check(typed) => UserActionKind::Check(typed),
        Action::Diagnostics => UserActionKind::Diagnostics,
        Action::SellerLanguage(tag) => UserActionKind::SellerLanguage(tag),
    };
    desk.did(kind, clock::now());
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
