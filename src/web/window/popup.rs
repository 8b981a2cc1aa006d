//! The window behind the toolbar button.

use super::{Surface, start};
use crate::app::popup::{Effect, Message, PAUSE_MS, PictureOutcome, Popup};
use crate::app::program::Runner;
use crate::app::protocol::CaseChange;
use crate::i18n::Translators;
use crate::present::dispute_file::{self, Picture, Shows};
use crate::present::windows::FIELD;
use crate::web::error::error_text;
use crate::web::{capture, clipboard, clock, page_text, pictures, tabs, texts};
use crate::web::{cases, preferences};
use gloo_timers::future::TimeoutFuture;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Where the window is drawn, and the texts its messages are written in: read beforehand, since a click that waits for
/// something may no longer copy.
struct Place {
    surface: Rc<Surface>,
    seller: RefCell<Option<Rc<Translators>>>,
}

/// Fills the popup.
///
/// # Errors
/// As for [`Surface::open`].
#[wasm_bindgen]
pub async fn start_popup() -> Result<(), JsValue> {
    let (surface, settings) = Surface::open().await?;
    let seller = texts::load_both(&settings).await.ok();
    let place = Rc::new(Place { surface: Rc::clone(&surface), seller: RefCell::new(seller) });
    let program = Popup::new(settings, surface.texts().language(), clock::today(), clock::now());
    let there = Rc::clone(&place);
    let perform = move |effect, runner: &Runner<Popup>| perform(&there, effect, runner);
    let runner = start(&surface, program, perform, Message::Opened)?;
    preferences::follow(move || {
        let (place, runner) = (Rc::clone(&place), runner.clone());
        spawn_local(async move {
            let settings = preferences::load().await;
            if place.surface.show_in(&settings).await {
                place.seller.replace(texts::load_both(&settings).await.ok());
                runner.dispatch(Message::Settings(settings, place.surface.texts().language()));
            }
        });
    });
    Ok(())
}

fn perform(place: &Rc<Place>, effect: Effect, runner: &Runner<Popup>) {
    let (place, runner) = (Rc::clone(place), runner.clone());
    match effect {
        Effect::Draw => place.surface.draw(&runner),
        Effect::ReadCases => spawn_local(async move {
            let take = |slice: cases::Slice| {
                runner.dispatch(Message::Cases(slice.cases));
            };
            let read = cases::each(&take).await;
            runner.dispatch(Message::AllRead(read.is_ok()));
        }),
        Effect::ReadTab => spawn_local(async move {
            let address = tabs::address().await;
            runner.dispatch(Message::Tab(address));
        }),
        Effect::ReadPage => spawn_local(async move {
            runner.dispatch(Message::PageRead(Box::new(page_text::read().await)));
        }),
        Effect::Fill(text) => place.surface.fill(FIELD, &text),
        Effect::Select(id) => place.surface.select(id),
        Effect::Pause(typed) => spawn_local(async move {
            TimeoutFuture::new(PAUSE_MS).await;
            runner.dispatch(Message::Paused(typed));
        }),
        Effect::Copy(order) => {
            let text = place.seller.borrow().as_ref().and_then(|texts| {
                runner.read(|popup| popup.to_seller(&order, &texts.seller().speech())).flatten()
            });
            let Some(text) = text else { return };
            let copied = clipboard::write(&text);
            spawn_local(async move {
                let copied = if copied.await { Ok(()) } else { Err(text) };
                runner.dispatch(Message::Copied(order, copied));
            });
        }
        Effect::CopyNumber(number) => {
            let copied = clipboard::write(&number);
            spawn_local(async move {
                runner.dispatch(Message::NumberCopied(copied.await));
            });
        }
        Effect::CopyUnrecognized(text) => {
            let copied = clipboard::write(&text);
            spawn_local(async move {
                let copied = if copied.await { Ok(()) } else { Err(text) };
                runner.dispatch(Message::UnrecognizedCopied(copied));
            });
        }
        Effect::CheckAll => spawn_local(async move {
            let opened = cases::check_all().await;
            runner.dispatch(Message::ListOpened(opened.map_err(|error| error_text(&error))));
        }),
        Effect::Store(account) => spawn_local(async move {
            let stored = cases::ask(CaseChange { cases: vec![*account], ..CaseChange::default() }).await;
            runner.dispatch(Message::Stored(stored.map_err(|error| error_text(&error))));
        }),
        Effect::TakePicture(order, shows) => spawn_local(async move {
            let outcome = picture(order, shows)
                .await
                .unwrap_or_else(|error| PictureOutcome::Failed(error_text(&error)));
            runner.dispatch(Message::Picture(outcome));
        }),
    }
}

/// Takes and keeps a picture of the page in the tab.
async fn picture(order: String, shows: Shows) -> Result<PictureOutcome, JsValue> {
    let before = pictures::count(&order).await?;
    if before >= dispute_file::MOST {
        return Ok(PictureOutcome::Full(before));
    }
    let Ok(taken) = tabs::capture().await else { return Ok(PictureOutcome::Refused) };
    let at = clock::now();
    let (bytes, media, width, height) = capture::fit(&taken).await?;
    pictures::keep(&Picture { id: 0, order, shows, at, width, height, media, bytes: bytes.into() }).await?;
    Ok(PictureOutcome::Kept(before + 1))
}
