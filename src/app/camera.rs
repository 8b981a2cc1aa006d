//! A picture of the page in the tab, kept for the order it belongs to.

use crate::i18n::Translator;
use crate::i18n::{Arg, Key};
use crate::order::Order;
use crate::present::dispute_file::{self, Picture, Shows};
use crate::present::wording;
use crate::web::elements::Camera;
use crate::web::{capture, clock, pictures, start, tabs};
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// Offers it, where the tab shows a page that may be photographed and there is an order it can belong to.
pub(super) async fn offer(camera: Camera, orders: Vec<Order>, tongue: Rc<Translator>) -> Result<(), JsValue> {
    let Some(address) = tabs::address().await.filter(|address| address.starts_with("http")) else {
        return Ok(());
    };
    if orders.is_empty() {
        return Ok(());
    }
    let (shows, whose) = dispute_file::whose(&address, &orders.iter().collect::<Vec<_>>());
    let model = wording::camera(&orders, whose.as_deref(), &tongue.speech());
    let view = camera.clone();
    camera.offer(
        &model,
        Box::new(move |order| {
            let (view, tongue) = (view.clone(), tongue.clone());
            view.busy(true);
            start(Box::pin(async move {
                let news = keep(order, shows, &tongue).await;
                view.busy(false);
                view.say(&news);
            }));
        }),
    )
}

/// Takes and keeps one, and says what became of it.
async fn keep(order: String, shows: Shows, tongue: &Translator) -> String {
    let speech = tongue.speech();
    let count = |key, count: usize| {
        speech.fill(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
    };
    let failed = |error: &JsValue| {
        let error = super::words(error);
        speech.fill(Key::PictureNotKept, &[("error", Arg::Text(&error))])
    };
    let before = match pictures::count(&order).await {
        Ok(before) if before >= dispute_file::MOST => return count(Key::PictureFull, before),
        Ok(before) => before,
        Err(error) => return failed(&error),
    };
    let Ok(taken) = tabs::capture().await else { return speech.say(Key::PictureRefused) };
    let at = clock::now();
    let (bytes, media, width, height) = match capture::fit(&taken).await {
        Ok(fitting) => fitting,
        Err(error) => return failed(&error),
    };
    let picture = Picture { id: 0, order, shows, at, width, height, media, bytes: bytes.into() };
    match pictures::keep(&picture).await {
        Ok(()) => count(Key::PictureKept, before + 1),
        Err(error) => failed(&error),
    }
}
