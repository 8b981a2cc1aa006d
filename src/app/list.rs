//! The order list, card by card: what a card has said already is not read again, and however many there are, the page
//! gets its turn in between.

use super::content::{ask, with_desk};
use super::desk::Desk;
use crate::read::dom;
use crate::read::reading::Visit;
use crate::web::clock;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsValue;
use web_sys::Element;

/// So long is read in one go, in milliseconds: less than a frame, with what the page needs of it.
const AT_ONCE_MS: i64 = 10;

/// The list while it is being read.
pub(super) struct Pass {
    cards: Vec<Element>,
    next: usize,
}

/// Reads what is new on the list. While that goes on another change starts it once more.
pub(super) fn read(desk: &mut Desk) {
    if desk.pass.is_some() {
        desk.pass_again = true;
        return;
    }
    // A few new ones do not wait for thousands that may have changed.
    let cards = dom::cards(&desk.document, &desk.url).into_iter();
    let (known, mut cards): (Vec<_>, Vec<_>) = cards.partition(|card| desk.read_as.has(card));
    cards.extend(known);
    desk.pass = Some(Pass { cards, next: 0 });
    step(desk);
}

fn step(desk: &mut Desk) {
    let Some(mut pass) = desk.pass.take() else { return };
    let (url, language) = (desk.url.clone(), desk.language());
    let visit =
        Visit { url: &url, seen: desk.visit, today: clock::today(), language: &language, placed: None };
    let end = clock::now().saturating_add(AT_ONCE_MS);
    // The first cards are those in sight.
    let first = pass.next == 0;
    let mut news = false;
    while let Some(card) = pass.cards.get(pass.next) {
        pass.next += 1;
        let mark = JsValue::from_f64(f64::from(dom::card_mark(card)));
        if desk.read_as.get(card) != mark {
            desk.read_as.set(card, &mark);
            for order in dom::read_card(card, &visit).orders {
                desk.cards.put(&order.id, card.clone());
                news |= desk.read(&order);
            }
        }
        if clock::now() >= end {
            break;
        }
    }
    if pass.next < pass.cards.len() {
        desk.pass = Some(pass);
        let visit = desk.visit;
        Timeout::new(0, move || {
            with_desk(Box::new(move |desk| {
                if desk.visit == visit {
                    step(desk);
                }
            }));
        })
        .forget();
    } else {
        for order in dom::read_frame(&desk.document, &pass.cards, &visit).orders {
            news |= desk.read(&order);
        }
        miss_marks(desk);
        if std::mem::take(&mut desk.pass_again) {
            read(desk);
        }
    }
    let worth = first || desk.pass.is_none() || desk.has_many();
    if (news && worth) || !desk.unmarked.is_empty() {
        ask(desk);
    }
}

/// Which cards of the list have no mark: the worker is asked for them.
pub(super) fn miss_marks(desk: &mut Desk) {
    desk.marks.forget_gone();
    desk.cards.retain(|card| card.is_connected());
    let bare = desk.cards.iter().filter(|(id, _)| !desk.marks.has(id)).map(|(id, _)| id.to_owned());
    desk.unmarked = bare.collect();
}
