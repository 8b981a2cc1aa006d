//! A page's elements → facts: a reader for each layout. What a reader looks for is in [`super::selectors`].
//!
//! Readers only read. They change nothing, decide nothing, and believe nothing they cannot tell for certain;
//! elements are looked for by address, mark and class, never by words alone.

mod detail;
mod element;
mod facts;
mod list;
mod popover;
mod ru;
mod tracking;
pub mod watch;

pub use element::is_too_large;

use super::address::{self, Page, Site};
use super::reading::{Reading, VisitContext};
use super::selectors::{any, detail as detail_selectors, list as list_selectors, ru as ru_selectors};
use crate::order::Source;
use facts::DomReader;
use web_sys::{Document, Element};

/// Reads the page, whichever it is. A page that has no reader gives an empty reading.
pub fn read(document: &Document, visit: &VisitContext<'_>) -> Reading {
    let mut reader = DomReader::new(visit);
    let Some(root) = document.document_element() else { return reader.reading };
    let ru = is_ru(visit.url);
    match address::page_of(visit.url) {
        Page::OrderList => {
            let cards = cards(document, visit.url);
            for card in &cards {
                read_one(&mut reader, card, ru);
            }
            read_around(&mut reader, &root, &cards, ru);
            reader.reading.cards = cards.len();
        }
        Page::OrderDetail { order } => {
            reader.source = Source::DetailPage;
            let read = if ru { ru::read_detail } else { detail::read };
            read(&mut reader, &root, order);
        }
        Page::Tracking { order, .. } => {
            reader.source = Source::TrackingPage;
            tracking::read(&mut reader, &root, order);
        }
        _ => {}
    }
    reader.reading
}

/// The cards of a list.
pub fn cards(document: &Document, url: &str) -> Vec<Element> {
    let Some(root) = document.document_element() else { return Vec::new() };
    let css = if is_ru(url) { ru_selectors::CARD } else { list_selectors::CARD };
    element::all(&root, css, list::MOST_CARDS)
}

/// Reads one card of a list by itself: a long list is read card by card, with pauses.
pub fn read_card(card: &Element, visit: &VisitContext<'_>) -> Reading {
    let mut reader = DomReader::new(visit);
    read_one(&mut reader, card, is_ru(visit.url));
    reader.reading
}

/// Reads what is around the cards.
pub fn read_frame(document: &Document, cards: &[Element], visit: &VisitContext<'_>) -> Reading {
    let mut reader = DomReader::new(visit);
    if let Some(root) = document.document_element() {
        read_around(&mut reader, &root, cards, is_ru(visit.url));
    }
    reader.reading
}

fn read_one(reader: &mut DomReader<'_>, card: &Element, ru: bool) {
    let read = if ru { ru::read_card } else { list::read_card };
    read(reader, card);
}

fn read_around(reader: &mut DomReader<'_>, root: &Element, cards: &[Element], ru: bool) {
    if ru {
        ru::read_frame(reader, root, cards);
    } else {
        list::read_frame(reader, root, cards);
        popover::read(root, cards, reader);
    }
}

/// What a card says, in one number that changes with it.
pub fn card_mark(card: &Element) -> u32 {
    watch::mark(&element::text(card))
}

/// The element of a card after which a mark goes. It is put after, not into it: what is inside belongs to the
/// page's own program, which wipes what it does not know.
pub fn mark_anchor(card: &Element) -> Option<Element> {
    let (anchor, _) = element::first(card, list_selectors::MARK_AFTER)
        .or_else(|| element::first(card, ru_selectors::STATUS))?;
    Some(anchor)
}

/// Where the order's own page lets a dispute be opened: the link that leads there, else the buttons beside the item.
pub fn dispute_button(document: &Document, host: &str) -> Option<Element> {
    let root = document.document_element()?;
    let leads = |link: &Element| {
        element::visible(link)
            && element::href(link).is_some_and(|href| address::dispute_link(&href, host).is_some())
    };
    let links = element::all(&root, detail_selectors::OWN_LINKS, 100).into_iter();
    links.into_iter().find(leads).or_else(|| {
        let (buttons, _) = element::all_of(&root, detail_selectors::ITEM_BUTTONS, 20);
        let area = buttons.into_iter().find(element::visible)?;
        // The only one is the one.
        let only = area.first_element_child().filter(|_| area.child_element_count() == 1);
        Some(only.unwrap_or(area))
    })
}

/// The page asks to prove that a person is there.
pub fn is_captcha(document: &Document, url: &str) -> bool {
    address::page_of(url) == Page::Punish || shows(document, any::CAPTCHA)
}

/// The page asks to sign in.
pub fn is_logged_out(document: &Document, url: &str) -> bool {
    address::page_of(url) == Page::Login || shows(document, any::LOGIN)
}

/// One of these is in sight; such dialogs stay in the page, hidden, when they are done.
fn shows(document: &Document, css: &str) -> bool {
    let Some(root) = document.document_element() else { return false };
    element::all(&root, css, 20).iter().any(element::visible)
}

/// The page is one of aliexpress.ru's own program.
fn is_ru(url: &str) -> bool {
    address::site_of(url) == Some(Site::Ru)
}
