//! The window behind the toolbar button.

use super::{WindowSurface, start};
use crate::app::popup::{PAUSE_MS, PictureOutcome, Popup, PopupEffect, PopupMessage, TakenPicture};
use crate::app::program::Runner;
use crate::app::protocol::CaseChange;
use crate::i18n::Translators;
use crate::present::dispute_file::{self, Picture, Shows};
use crate::present::windows::FIELD;
use crate::read::personal::CoverBar;
use crate::web::capture::Capture;
use crate::web::error::error_text;
use crate::web::{cases, preferences};
use crate::web::{clipboard, clock, page_text, personal_places, pictures, tabs, texts};
use gloo_timers::future::TimeoutFuture;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Where the window is drawn, and the texts its messages are written in: read beforehand, since a click that waits for
/// something may no longer copy.
struct PopupPlace {
    surface: Rc<WindowSurface>,
    seller: RefCell<Option<Rc<Translators>>>,
}

/// Fills the popup.
///
/// # Errors
/// As for [`WindowSurface::open`].
#[wasm_bindgen]
pub async fn start_popup() -> Result<(), JsValue> {
    let (surface, settings) = WindowSurface::open().await?;
    let seller = texts::load_both(&settings).await.ok();
    let place = Rc::new(PopupPlace { surface: Rc::clone(&surface), seller: RefCell::new(seller) });
    let program = Popup::new(settings, surface.texts().language(), clock::today(), clock::now());
    let there = Rc::clone(&place);
    let perform = move |effect, runner: &Runner<Popup>| perform(&there, effect, runner);
    let runner = start(&surface, program, perform, PopupMessage::Opened)?;
    preferences::follow(move || {
        let (place, runner) = (Rc::clone(&place), runner.clone());
        spawn_local(async move {
            let settings = preferences::load().await;
            if place.surface.show_in(&settings).await {
                place.seller.replace(texts::load_both(&settings).await.ok());
                runner.dispatch(PopupMessage::Settings(settings, place.surface.texts().language()));
            }
        });
    });
    Ok(())
}

fn perform(place: &Rc<PopupPlace>, effect: PopupEffect, runner: &Runner<Popup>) {
    let (place, runner) = (Rc::clone(place), runner.clone());
    match effect {
        PopupEffect::Draw => place.surface.draw(&runner),
        PopupEffect::ReadCases => spawn_local(async move {
            let take = |slice: cases::RecordSlice| {
                runner.dispatch(PopupMessage::Cases(slice.cases));
            };
            let read = cases::each(&take).await;
            runner.dispatch(PopupMessage::AllRead(read.is_ok()));
        }),
        PopupEffect::ReadTab => spawn_local(async move {
            let address = tabs::address().await;
            runner.dispatch(PopupMessage::Tab(address));
        }),
        PopupEffect::ReadPage => spawn_local(async move {
            runner.dispatch(PopupMessage::PageRead(Box::new(page_text::read().await)));
        }),
        PopupEffect::Fill(text) => place.surface.fill(FIELD, &text),
        PopupEffect::Select(id) => place.surface.select(id),
        PopupEffect::Unfold(order) => place.surface.unfold(&order),
        PopupEffect::Pause(typed) => spawn_local(async move {
            TimeoutFuture::new(PAUSE_MS).await;
            runner.dispatch(PopupMessage::Paused(typed));
        }),
        PopupEffect::Copy(order) => {
            let text = place.seller.borrow().as_ref().and_then(|texts| {
                runner.read(|popup| popup.to_seller(&order, &texts.seller().speech())).flatten()
            });
            let Some(text) = text else { return };
            let copied = clipboard::write(&text);
            spawn_local(async move {
                let copied = if copied.await { Ok(()) } else { Err(text) };
                runner.dispatch(PopupMessage::Copied(order, copied));
            });
        }
        PopupEffect::CopyNumber(number) => {
            let copied = clipboard::write(&number);
            spawn_local(async move {
                runner.dispatch(PopupMessage::NumberCopied(copied.await));
            });
        }
        PopupEffect::CopyUnrecognized(text) => {
            let copied = clipboard::write(&text);
            spawn_local(async move {
                let copied = if copied.await { Ok(()) } else { Err(text) };
                runner.dispatch(PopupMessage::UnrecognizedCopied(copied));
            });
        }
        PopupEffect::CheckAll => spawn_local(async move {
            let opened = cases::check_all().await;
            runner.dispatch(PopupMessage::ListOpened(opened.map_err(|error| error_text(&error))));
        }),
        PopupEffect::Store(account, request) => spawn_local(async move {
            let (cases, admits) = (vec![*account], request.admits());
            let stored = cases::ask(CaseChange { cases, admits, ..CaseChange::default() }).await;
            runner.dispatch(PopupMessage::Stored(request, stored.map_err(|error| error_text(&error))));
        }),
        PopupEffect::TakePicture(order, shows) => spawn_local(async move {
            runner.dispatch(match take_picture(order, shows).await {
                Ok(taken) => PopupMessage::Taken(Box::new(taken)),
                Err(outcome) => PopupMessage::Picture(outcome),
            });
        }),
        PopupEffect::KeepPicture(picture) => spawn_local(async move {
            let outcome = keep_picture(&picture).await;
            runner.dispatch(PopupMessage::Picture(outcome.unwrap_or_else(|outcome| outcome)));
        }),
    }
}

impl From<JsValue> for PictureOutcome {
    fn from(error: JsValue) -> PictureOutcome {
        PictureOutcome::Failed(error_text(&error))
    }
}

impl From<pictures::PictureError> for PictureOutcome {
    fn from(error: pictures::PictureError) -> PictureOutcome {
        PictureOutcome::from(JsValue::from(error))
    }
}

/// How many pictures the order has; there is room for one more.
async fn with_room(order: &str) -> Result<usize, PictureOutcome> {
    let before = pictures::count(order).await?;
    if before < dispute_file::MOST { Ok(before) } else { Err(PictureOutcome::Full(before)) }
}

/// Takes a picture of the page in the tab. It is not kept.
async fn take_picture(order: String, shows: Shows) -> Result<TakenPicture, PictureOutcome> {
    with_room(&order).await?;
    let (tab, url) = tabs::active().await.ok_or(PictureOutcome::Refused)?;
    // Looked for on both sides of it: a page that moves meanwhile shows them elsewhere in the picture.
    let before = personal_places::of(&tab).await;
    // Our own card would argue in it.
    personal_places::hide_own(&tab, true).await;
    let captured = tabs::capture().await;
    personal_places::hide_own(&tab, false).await;
    let address = captured.map_err(|_| PictureOutcome::Refused)?;
    let at = clock::now();
    let after = personal_places::of(&tab).await;
    let still_there = tabs::active().await.is_some_and(|(now, address)| now == tab && address == url);
    let capture = Capture::read(address).await?;
    let (width, height) = capture.size();
    let bars =
        before.filter(|places| after.as_ref() == Some(places)).map(|places| places.bars(width, height));
    let picture = |bars: &[CoverBar]| -> Result<Picture, PictureOutcome> {
        let (bytes, media, width, height) = capture.fit(bars)?;
        Ok(Picture { id: 0, order: order.clone(), shows, at, width, height, media, bytes: bytes.into() })
    };
    let bars = bars.unwrap_or_default();
    let covered = if bars.is_empty() { None } else { Some(picture(&bars)?) };
    Ok(TakenPicture { address: still_there.then_some(url), seen: picture(&[])?, covered })
}

/// Saves a picture.
async fn keep_picture(picture: &Picture) -> Result<PictureOutcome, PictureOutcome> {
    let before = with_room(&picture.order).await?;
    pictures::keep(picture).await?;
    Ok(PictureOutcome::Saved(before + 1))
}
