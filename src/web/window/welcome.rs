//! The window that opens after the installation.

use super::document::follow_settings;
use super::{WindowSurface, start};
use crate::app::program::Runner;
use crate::app::welcome::{Welcome, WelcomeEffect, WelcomeMessage};
use crate::order::settings::{Edit, ReadingChoice};
use crate::web::{permissions, preferences};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Fills the window.
///
/// # Errors
/// As for [`WindowSurface::open`].
#[wasm_bindgen]
pub async fn start_welcome() -> Result<(), JsValue> {
    let (surface, _) = WindowSurface::open().await?;
    follow_settings(&surface.document);
    let place = Rc::clone(&surface);
    let perform = move |effect, runner: &Runner<Welcome>| perform(&place, effect, runner);
    start(&surface, Welcome::new(surface.texts().language()), perform, WelcomeMessage::Opened).map(|_| ())
}

fn perform(surface: &WindowSurface, effect: WelcomeEffect, runner: &Runner<Welcome>) {
    let runner = runner.clone();
    match effect {
        WelcomeEffect::Draw => surface.draw(&runner),
        WelcomeEffect::Find => spawn_local(async move {
            let given = permissions::has_pages().await;
            runner.dispatch(WelcomeMessage::Found(given));
        }),
        WelcomeEffect::ReadSettings => spawn_local(async move {
            let settings = preferences::load().await;
            runner.dispatch(WelcomeMessage::Reads(settings.reading == ReadingChoice::On));
        }),
        WelcomeEffect::Store(on) => spawn_local(async move {
            let written = preferences::change(move |settings| Edit::Reading(on).apply(settings)).await;
            runner.dispatch(match written {
                Ok(settings) => WelcomeMessage::Reads(settings.reading == ReadingChoice::On),
                Err(_) => WelcomeMessage::NotStored,
            });
        }),
        WelcomeEffect::Ask => {
            // Asked in the click itself: a browser refuses the question otherwise.
            let asked = permissions::request_pages();
            spawn_local(async move {
                let given = permissions::given(asked).await;
                runner.dispatch(WelcomeMessage::Answered(given));
            });
        }
    }
}
