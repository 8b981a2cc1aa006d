//! The window of the dispute file.

use super::document::follow_settings;
use super::{WindowSurface, presence, start};
use crate::app::dispute_file::{DisputeFile, DisputeFileEffect, DisputeFileMessage, Stored, Surroundings};
use crate::app::program::Runner;
use crate::app::protocol::CaseChange;
use crate::case::{CaseRecord, keys};
use crate::order::Parcel;
use crate::present::dispute_file::{Picture, page_margins};
use crate::read::address::order_id;
use crate::web::convert::json_text;
use crate::web::error::error_text;
use crate::web::{cases, clipboard, clock, download, pictures, runtime, storage, texts};
use js_sys::Reflect;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, UrlSearchParams};

/// Fills the window of the dispute file.
///
/// # Errors
/// As for [`WindowSurface::open`].
#[wasm_bindgen]
pub async fn start_evidence() -> Result<(), JsValue> {
    let (surface, settings) = WindowSurface::open().await?;
    follow_settings(&surface.document);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let asked = UrlSearchParams::new_with_str(&window.location().search()?)?.get("order");
    let order = asked.as_deref().and_then(order_id).map(str::to_owned);
    let own = surface.texts().language();
    let around = Surroundings {
        zone: clock::zone,
        version: runtime::version(),
        texts: texts::load_both(&settings).await?.seller().clone(),
        languages: texts::for_file(own),
    };
    let (now, today) = (clock::now(), clock::today());
    let program = DisputeFile::new(order.clone(), settings, around, (now, today));
    let margins = surface.document.create_element("style")?;
    if let Some(root) = surface.document.document_element() {
        root.append_child(&margins)?;
    }
    let place = Rc::clone(&surface);
    let perform = move |effect, runner: &Runner<DisputeFile>| perform(&place, &margins, effect, runner);
    let runner = start(&surface, program, perform, DisputeFileMessage::Opened(now, today))?;
    if let Some(order) = order {
        follow(&order, &runner)?;
    }
    presence::follow(&surface.document, move |presence| {
        if presence.here {
            runner.dispatch(DisputeFileMessage::Opened(presence.now, presence.today));
        }
    })
}

/// Tells when what is stored of the order was written.
fn follow(order: &str, runner: &Runner<DisputeFile>) -> Result<(), JsValue> {
    let (key, runner) = (JsValue::from_str(&keys::order(order)), runner.clone());
    let listener = Closure::<dyn Fn(JsValue)>::new(move |changes: JsValue| {
        if Reflect::has(&changes, &key).unwrap_or(false) {
            runner.dispatch(DisputeFileMessage::Changed);
        }
    });
    storage::on_changed(listener.as_ref().unchecked_ref())?;
    // For as long as the window lives.
    listener.forget();
    Ok(())
}

fn perform(
    surface: &Rc<WindowSurface>,
    margins: &Element,
    effect: DisputeFileEffect,
    runner: &Runner<DisputeFile>,
) {
    let runner = runner.clone();
    match effect {
        DisputeFileEffect::Draw => {
            if let Some(foot) = runner.read(DisputeFile::foot).flatten() {
                margins.set_text_content(Some(&page_margins(&foot)));
            }
            surface.draw(&runner);
        }
        DisputeFileEffect::Read(order) => spawn_local(async move {
            let known = load_case(&order).await.map_err(|error| error_text(&error));
            let numbers: Vec<String> = match &known {
                Ok(Some((case, _))) => {
                    case.record.order.parcels.iter().flat_map(Parcel::numbers).map(str::to_owned).collect()
                }
                _ => Vec::new(),
            };
            runner.dispatch(DisputeFileMessage::Read(known));
            // The file stands before all orders are looked through.
            let others = cases::that_name(&numbers, &order).await.map_err(|error| error_text(&error));
            runner.dispatch(DisputeFileMessage::Others(others));
        }),
        DisputeFileEffect::SaveHtml => {
            if let Some(file) = runner.read(|file| file.html(clock::now())).flatten() {
                save(&file, "text/html", &runner);
            }
        }
        DisputeFileEffect::SaveJson => match runner.read(|file| file.json(clock::now())).flatten() {
            Some(Ok(file)) => save(&file, "application/json", &runner),
            Some(Err(error)) => {
                runner.dispatch(DisputeFileMessage::Failed(error.to_string()));
            }
            None => {}
        },
        DisputeFileEffect::Print => {
            if let Some(Err(error)) = web_sys::window().map(|window| window.print()) {
                runner.dispatch(DisputeFileMessage::Failed(error_text(&error)));
            }
        }
        DisputeFileEffect::CopyDispute => {
            let text = runner.read(DisputeFile::statement).flatten().unwrap_or_default();
            let copied = clipboard::write(&text);
            spawn_local(async move {
                runner.dispatch(DisputeFileMessage::Copied(copied.await));
            });
        }
        DisputeFileEffect::Store(account) => spawn_local(async move {
            let stored = cases::ask(CaseChange { cases: vec![*account], ..CaseChange::default() }).await;
            if let Err(error) = stored {
                runner.dispatch(DisputeFileMessage::Failed(error_text(&error)));
            }
        }),
        DisputeFileEffect::Language(tag) => spawn_local(async move {
            // Another file, and the messages to sellers, keep theirs.
            let texts = texts::of(&tag).await.map_err(|error| error_text(&error));
            runner.dispatch(DisputeFileMessage::Texts(texts));
        }),
        DisputeFileEffect::Delete(order, id) => spawn_local(async move {
            let left = delete(&order, id).await.map_err(|error| error_text(&error));
            runner.dispatch(DisputeFileMessage::Deleted(left));
        }),
    }
}

fn save((name, text): &(String, String), media: &str, runner: &Runner<DisputeFile>) {
    runner.dispatch(match download::save(name, media, text) {
        Ok(()) => DisputeFileMessage::Saved(name.clone()),
        Err(error) => DisputeFileMessage::Failed(error_text(&error)),
    });
}

async fn delete(order: &str, id: i64) -> Result<Vec<Picture>, JsValue> {
    pictures::remove(id).await?;
    Ok(pictures::of(order).await?)
}

/// What is stored of an order, and its pictures; `None`: nothing is.
async fn load_case(order: &str) -> Result<Option<Stored>, JsValue> {
    let key = JsValue::from_str(&keys::order(order));
    let stored = Reflect::get(&storage::get(&key).await?, &key)?;
    if stored.is_undefined() {
        return Ok(None);
    }
    let case = json_text(&stored).and_then(|text| CaseRecord::from_stored(&text, order));
    let case = case.ok_or("it is of another version")?;
    Ok(Some((Box::new(case), pictures::of(order).await?)))
}
