//! The window of settings.

use super::{WindowSurface, presence, start};
use crate::app::options::{NOTICE_MS, Options, OptionsEffect, OptionsMessage, TYPING_MS};
use crate::app::program::Runner;
use crate::i18n::{LANGUAGES, is_right_to_left};
use crate::present::wording::OptionsNames;
use crate::web::error::error_text;
use crate::web::preferences;
use crate::web::texts::{for_seller, served};
use crate::web::{intl, permissions, runtime};
use gloo_timers::future::TimeoutFuture;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Fills the window of settings.
///
/// # Errors
/// As for [`WindowSurface::open`].
#[wasm_bindgen]
pub async fn start_options() -> Result<(), JsValue> {
    let (surface, settings) = WindowSurface::open().await?;
    let allowed = permissions::may_notify().await;
    let place = Rc::clone(&surface);
    let perform = move |effect, runner: &Runner<Options>| perform(&place, effect, runner);
    let runner = start(&surface, Options::new(settings, allowed), perform, OptionsMessage::Opened)?;
    let dispatcher = runner.clone();
    preferences::follow(move || {
        dispatcher.dispatch(OptionsMessage::StorageChanged);
    });
    presence::follow(&surface.document, move |presence| {
        if !presence.here {
            runner.dispatch(OptionsMessage::Away);
        }
    })
}

fn perform(surface: &Rc<WindowSurface>, effect: OptionsEffect, runner: &Runner<Options>) {
    let (surface, runner) = (Rc::clone(surface), runner.clone());
    match effect {
        OptionsEffect::Draw => surface.draw(&runner),
        OptionsEffect::Write(changes) => spawn_local(async move {
            let written = preferences::change(move |settings| {
                for change in &changes {
                    change.apply(settings);
                }
            });
            let written = written.await.map_err(|error| error_text(&error));
            runner.dispatch(OptionsMessage::Written(written));
        }),
        OptionsEffect::Read => spawn_local(async move {
            let settings = preferences::load().await;
            runner.dispatch(OptionsMessage::Read(settings));
        }),
        OptionsEffect::AskToNotify => {
            // Asked before anything is waited for: afterwards it is no click any more.
            let asked = permissions::request_notifications();
            spawn_local(async move {
                let allowed = permissions::given(asked).await;
                runner.dispatch(OptionsMessage::Allowed(allowed));
            });
        }
        OptionsEffect::ShowIn(settings) => spawn_local(async move {
            if surface.show_in(&settings).await {
                runner.dispatch(OptionsMessage::Names(names(surface.texts().language())));
            }
        }),
        OptionsEffect::Pause(typed) => spawn_local(async move {
            TimeoutFuture::new(TYPING_MS).await;
            runner.dispatch(OptionsMessage::Paused(typed));
        }),
        OptionsEffect::NoticeOver(notice) => spawn_local(async move {
            TimeoutFuture::new(NOTICE_MS).await;
            runner.dispatch(OptionsMessage::NoticeOver(notice));
        }),
    }
}

/// What a language calls things.
fn names(language: &str) -> OptionsNames {
    OptionsNames {
        rtl: is_right_to_left(language),
        languages: LANGUAGES.iter().map(|tag| ((*tag).to_owned(), intl::language_name(tag, tag))).collect(),
        browser_language: intl::language_name(served(""), language),
        for_seller: for_seller(language),
        hours: intl::hours(language),
        version: runtime::version(),
        report: runtime::store_page(),
    }
}
