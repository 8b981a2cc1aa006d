//! The window with all orders.

use super::document::follow_settings;
use super::{WindowSurface, presence, start};
use crate::app::dashboard::{
    CopyText, CopyTexts, Dashboard, DashboardEffect, DashboardFocus, DashboardMessage, DashboardRequest,
    DataAction, KeyFinding, RowAction, Slice, StorageTrouble, TakenOver, Unreadable,
};
use crate::app::program::Runner;
use crate::app::protocol::{Admission, CaseChange};
use crate::case::transfer::ExportedPicture;
use crate::case::{CaseRecord, keys};
use crate::order::settings::{Settings, is_doubtful};
use crate::present::dispute_file::{MOST, Picture};
use crate::present::wording::{DashboardWords, DueText};
use crate::web::cases::{self, Found, Undone, is_full};
use crate::web::convert::{json_from_js, json_text};
use crate::web::elements::patch;
use crate::web::error::error_text;
use crate::web::preferences;
use crate::web::texts::load_both;
use crate::web::{clipboard, clock, download, pictures, storage};
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Object, Reflect};
use litemap::LiteMap;
use serde_json::Value;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Element, Event, File, HtmlElement, HtmlInputElement, HtmlTextAreaElement, KeyboardEvent};

/// Pause in typing after which a note is saved, in ms.
const PAUSE_MS: u32 = 1000;

type DashboardWindow = Runner<Dashboard>;

/// What the window needs besides its program.
struct DashboardPlace {
    surface: Rc<WindowSurface>,
    settings: Settings,
    words: DashboardWords,
    /// The rows that stand in the list.
    rows: RefCell<LiteMap<String, Element>>,
}

/// Fills the window with all orders.
///
/// # Errors
/// As for [`WindowSurface::open`].
#[wasm_bindgen]
pub async fn start_dashboard() -> Result<(), JsValue> {
    let (surface, settings) = WindowSurface::open().await?;
    follow_settings(&surface.document);
    let seen = (clock::now(), clock::today());
    let program = Dashboard::new(settings.clone(), clock::day_of, seen, storage::room());
    let words = DashboardWords::new(&surface.texts().speech());
    let place =
        Rc::new(DashboardPlace { surface: Rc::clone(&surface), settings, words, rows: RefCell::default() });
    let perform = move |effect, runner: &DashboardWindow| place.perform(effect, runner);
    let runner = start(&surface, program, perform, DashboardMessage::Opened)?;
    listen(&surface, &runner)?;
    presence::follow(&surface.document, move |presence| {
        runner.dispatch(DashboardMessage::Time(presence.now, presence.today));
        if !presence.here {
            runner.dispatch(DashboardMessage::Left);
        }
    })
}

/// Listens to what is no matter of a tree: what time it is, a chosen file, a key with another one.
fn listen(surface: &WindowSurface, runner: &DashboardWindow) -> Result<(), JsValue> {
    let dispatcher = runner.clone();
    // On the way down, so that the program knows the time before it hears what was done.
    let clock = Closure::<dyn FnMut()>::new(move || {
        tell_time(&dispatcher);
    });
    for name in ["click", "input", "change", "keydown"] {
        surface.document.add_event_listener_with_callback_and_bool(
            name,
            clock.as_ref().unchecked_ref(),
            true,
        )?;
    }
    clock.forget();
    let dispatcher = runner.clone();
    let mut files = 0_u32;
    let listener = Closure::<dyn FnMut(Event)>::new(move |event: Event| {
        let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
            return;
        };
        if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
            saves_on_enter(key, &target);
            note_is_done(key, &target, &dispatcher);
        } else if let Some(field) = target.dyn_ref::<HtmlInputElement>() {
            let file = field.files().and_then(|files| files.get(0));
            if let Some(file) = file {
                // The same file can be chosen again.
                field.set_value("");
                files = files.wrapping_add(1);
                let (number, dispatcher) = (files, dispatcher.clone());
                dispatcher.dispatch(DashboardMessage::Data(DataAction::Chosen(number)));
                spawn_local(async move {
                    let content = read(&file).await;
                    tell_time(&dispatcher);
                    dispatcher.dispatch(DashboardMessage::Data(DataAction::File(number, content)));
                });
            }
        }
    });
    for name in ["change", "keydown"] {
        surface.root.add_event_listener_with_callback(name, listener.as_ref().unchecked_ref())?;
    }
    listener.forget();
    Ok(())
}

fn tell_time(runner: &DashboardWindow) {
    runner.dispatch(DashboardMessage::Time(clock::now(), clock::today()));
}

/// Enter saves a new number, and is no line of it.
fn saves_on_enter(key: &KeyboardEvent, target: &Element) {
    if key.key() == "Enter" && target.get_attribute("data-action").as_deref() == Some("new-number") {
        key.prevent_default();
    }
}

/// A note is kept with Ctrl+Enter, or with the command key.
fn note_is_done(key: &KeyboardEvent, target: &Element, runner: &DashboardWindow) {
    let Some(field) = target.dyn_ref::<HtmlTextAreaElement>() else { return };
    let order = target.closest("[data-order]").ok().flatten();
    let order = order.and_then(|order| order.get_attribute("data-order"));
    let is_note = target.get_attribute("data-action").as_deref() == Some("note");
    if let Some(order) =
        order.filter(|_| is_note && key.key() == "Enter" && (key.ctrl_key() || key.meta_key()))
    {
        runner.dispatch(DashboardMessage::Row(order, RowAction::NoteDone(field.value())));
    }
}

async fn read(file: &File) -> Result<String, String> {
    let text = JsFuture::from(file.text()).await.map_err(|error| error_text(&error))?;
    Ok(text.as_string().unwrap_or_default())
}

impl DashboardPlace {
    fn perform(&self, effect: DashboardEffect, runner: &DashboardWindow) {
        let texts = self.surface.texts();
        let speech = texts.speech();
        let runner = runner.clone();
        match effect {
            DashboardEffect::Draw => self.surface.draw(&runner),
            DashboardEffect::List { rows, anew } => {
                // Elements that cannot be made are a window that is being closed.
                if let Err(error) = self.list(&rows, &anew, &runner) {
                    web_sys::console::error_1(&error);
                }
            }
            DashboardEffect::Focus(on) => self.focus(&on),
            DashboardEffect::Turn(turn) => spawn_local(async move {
                TimeoutFuture::new(0).await;
                runner.dispatch(DashboardMessage::Turn(turn));
            }),
            DashboardEffect::Read => spawn_local(async move {
                // First, so that nothing that is written or deleted meanwhile is missed.
                follow(&runner);
                read_all(&runner).await;
            }),
            DashboardEffect::Ask(change, asked) => spawn_local(async move {
                let outcome = ask(change).await;
                tell_time(&runner);
                runner.dispatch(DashboardMessage::Answered(asked, outcome));
            }),
            DashboardEffect::CheckAll => spawn_local(async move {
                let opened = cases::check_all().await.map_err(|error| trouble(&error));
                runner.dispatch(DashboardMessage::ListOpened(opened));
            }),
            DashboardEffect::Delete(id) => spawn_local(async move {
                let outcome = delete(&id).await;
                runner.dispatch(DashboardMessage::Deleted(id, outcome));
            }),
            DashboardEffect::Restore(case, pictures) => spawn_local(async move {
                let id = case.record.order.id.clone();
                let outcome = restore(*case, &pictures).await;
                runner.dispatch(DashboardMessage::Answered(DashboardRequest::Restore(id), outcome));
            }),
            DashboardEffect::Letters(id) => {
                let settings = self.settings.clone();
                spawn_local(async move {
                    let letters = letters(&id, &settings, &runner).await;
                    runner.dispatch(DashboardMessage::Row(id, RowAction::Letters(letters)));
                });
            }
            DashboardEffect::Copy(id, which, text) => {
                let copied = clipboard::write(&text);
                spawn_local(async move {
                    let copied = RowAction::Copied(which, copied.await);
                    runner.dispatch(DashboardMessage::Row(id, copied));
                });
            }
            DashboardEffect::CopyNumber(id, number) => {
                let copied = clipboard::write(&number);
                spawn_local(async move {
                    let copied = RowAction::NumberCopied(copied.await);
                    runner.dispatch(DashboardMessage::Row(id, copied));
                });
            }
            DashboardEffect::ShowNote(id, text) => self.show_note(&id, &text),
            DashboardEffect::Pause(id, letters) => {
                let pause = Timeout::new(PAUSE_MS, move || {
                    runner.dispatch(DashboardMessage::Row(id, RowAction::NotePause(letters)));
                });
                pause.forget();
            }
            DashboardEffect::SaveDate(id) => {
                if let Some((name, text)) = runner.read(|program| program.date_file(&id, &speech)).flatten() {
                    save(&name, "text/calendar;charset=utf-8", &text, &runner);
                }
            }
            DashboardEffect::SaveTable => {
                let file = runner.read(|program| (program.file_name(".csv"), program.table(&speech)));
                match file {
                    Some((name, Ok(text))) => save(&name, "text/csv;charset=utf-8", &text, &runner),
                    Some((_, Err(error))) => {
                        runner.dispatch(DashboardMessage::Data(DataAction::NotSaved(error.to_string())));
                    }
                    None => {}
                }
            }
            DashboardEffect::SaveUnreadable => {
                let end = "-unreadable.json";
                let file = runner.read(|program| (program.file_name(end), program.unreadable_file()));
                if let Some((name, text)) = file {
                    save(&name, "application/json", &text, &runner);
                }
            }
            DashboardEffect::Export => spawn_local(async move {
                let saved = export(&runner).await.map_err(|error| error_text(&error));
                runner.dispatch(DashboardMessage::Data(DataAction::Exported(saved)));
            }),
            DashboardEffect::ReadAgain(keys) => spawn_local(async move {
                let found = read_again(&keys).await.map_err(|error| error_text(&error));
                runner.dispatch(DashboardMessage::Data(DataAction::ReadAgain(found)));
            }),
            DashboardEffect::TakeIn(number, pictures, settings) => spawn_local(async move {
                let taken = take_in(&pictures, settings).await.map_err(|error| trouble(&error));
                runner.dispatch(DashboardMessage::Data(DataAction::TakenIn(number, taken)));
            }),
            DashboardEffect::Measure => spawn_local(async move {
                let used = storage::used().await;
                runner.dispatch(DashboardMessage::Data(DataAction::Used(used)));
            }),
        }
    }

    /// Whoever types goes on where they were: what came is beneath.
    fn show_note(&self, id: &str, text: &str) {
        let rows = self.rows.borrow();
        let field = rows.get(id).and_then(|row| row.query_selector("[data-action=note]").ok().flatten());
        let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) else {
            return;
        };
        if field.value() == text {
            return;
        }
        let place = field.selection_start().ok().flatten();
        field.set_value(text);
        if let Some(place) = place {
            // A place behind the end is the end.
            let _ = field.set_selection_range(place, place);
        }
    }

    /// What is not there, or was not drawn yet, takes no focus.
    fn focus(&self, on: &DashboardFocus) {
        let found = match on {
            DashboardFocus::Undo => self.surface.document.query_selector("[data-action=undo-delete]"),
            DashboardFocus::Row(id) | DashboardFocus::Unfolded(id) => match self.rows.borrow().get(id) {
                Some(row) => row.query_selector("[data-action=details]"),
                None => Ok(None),
            },
        };
        let element = found.ok().flatten().and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(element) = element {
            // An element that cannot take it leaves it where it is.
            let _ = element.focus();
        }
        if let DashboardFocus::Unfolded(id) = on
            && let Some(row) = self.rows.borrow().get(id)
        {
            row.scroll_into_view();
        }
    }

    /// Draws the rows that are new or others, and puts all of them in their order. What stands in its place is not
    /// touched.
    fn list(&self, rows: &[String], anew: &[String], runner: &DashboardWindow) -> Result<(), JsValue> {
        let document = &self.surface.document;
        let list = document.query_selector("[data-part=orders]")?.ok_or(JsValue::NULL)?;
        let texts = self.surface.texts();
        let mut standing = self.rows.borrow_mut();
        for id in anew {
            let tree = runner.read(|program| program.row(id, &self.words, &texts.speech())).flatten();
            let Some(tree) = tree else { continue };
            if !standing.contains_key(id) {
                standing.insert(id.clone(), document.create_element("li")?);
            }
            if let Some(row) = standing.get(id) {
                patch(row, &tree)?;
            }
        }
        let mut next = list.first_element_child();
        for row in rows.iter().filter_map(|id| standing.get(id)) {
            if next.as_ref() == Some(row) {
                next = row.next_element_sibling();
            } else {
                list.insert_before(row, next.as_deref())?;
            }
        }
        while let Some(surplus) = next {
            next = surplus.next_element_sibling();
            surplus.remove();
        }
        standing.retain(|id, _| rows.iter().any(|row| row == id));
        Ok(())
    }
}

fn trouble(error: &JsValue) -> StorageTrouble {
    let error = error_text(error);
    if is_full(&error) { StorageTrouble::Full } else { StorageTrouble::Other(error) }
}

async fn ask(change: CaseChange) -> Result<(), StorageTrouble> {
    cases::change(change).await.map_err(|undone| match undone {
        Undone::Orders(unwritten) => StorageTrouble::Unwritten(unwritten),
        Undone::All(error) => trouble(&error),
    })
}

fn unreadable(entry: cases::UnreadableRecord) -> Unreadable {
    Unreadable {
        order: entry.order().to_owned(),
        at: entry.set_aside(),
        key: entry.key,
        raw: entry.raw,
        size: entry.size,
    }
}

async fn read_all(runner: &DashboardWindow) {
    let take = |slice: cases::RecordSlice| {
        let unreadable = slice.unreadable.into_iter().map(unreadable).collect();
        runner.dispatch(DashboardMessage::Slice(Slice {
            cases: slice.cases,
            unreadable,
            later: slice.later,
            bytes: slice.bytes,
        }));
    };
    let read = cases::each(&take).await.map_err(|error| error_text(&error));
    runner.dispatch(DashboardMessage::Read(read));
}

/// Tells what other windows and tabs write from now on.
fn follow(runner: &DashboardWindow) {
    let dispatcher = runner.clone();
    let listener = Closure::<dyn Fn(JsValue)>::new(move |changes: JsValue| {
        let Some(changes) = changes.dyn_ref::<Object>() else { return };
        let mut changed = Vec::new();
        for entry in Object::entries(changes).iter() {
            let entry: Array = entry.unchecked_into();
            let key = entry.get(0).as_string().unwrap_or_default();
            let Some(id) = keys::order_of(&key) else { continue };
            let new = Reflect::get(&entry.get(1), &JsValue::from_str("newValue")).unwrap_or_default();
            let case = json_text(&new).and_then(|text| CaseRecord::from_stored(&text, id));
            // What cannot be read takes nothing away.
            if case.is_some() || new.is_undefined() {
                changed.push((id.to_owned(), case.map(Box::new)));
            }
        }
        if !changed.is_empty() {
            dispatcher.dispatch(DashboardMessage::Stored(changed));
        }
    });
    if let Err(error) = storage::on_changed(listener.as_ref().unchecked_ref()) {
        web_sys::console::error_1(&error);
    }
    // For as long as the window lives.
    listener.forget();
}

/// The pictures go with the order: they are fetched first, so that all of it can come back.
async fn delete(id: &str) -> Result<Vec<ExportedPicture>, StorageTrouble> {
    let pictures = pictures::of(id).await.map_err(|error| trouble(&error.into()))?;
    let pictures: Vec<ExportedPicture> = pictures.iter().map(Picture::exported).collect();
    let asked = ask(CaseChange { forget: vec![id.to_owned()], ..CaseChange::default() }).await;
    if asked.is_err()
        && let Err(error) = keep_of_stored(id, &pictures).await
    {
        // It is already said that something failed.
        web_sys::console::error_1(&error);
    }
    asked.map(|()| pictures)
}

/// The worker deletes the pictures of an order first: one that stays after all has them again.
async fn keep_of_stored(id: &str, pictures: &[ExportedPicture]) -> Result<(), JsValue> {
    let key = JsValue::from_str(&keys::order(id));
    if Reflect::has(&storage::get(&key).await?, &key)? {
        keep(pictures).await?;
    }
    Ok(())
}

async fn restore(case: CaseRecord, pictures: &[ExportedPicture]) -> Result<(), StorageTrouble> {
    ask(CaseChange { cases: vec![case], admits: Admission::All, ..CaseChange::default() }).await?;
    keep(pictures).await.map(|_| ()).map_err(|error| trouble(&error))
}

/// Keeps those that are not there yet, and as many as there is room for; how many were kept, and how many left out.
async fn keep(exported: &[ExportedPicture]) -> Result<(usize, usize), JsValue> {
    let (mut kept, mut left_out) = (0, 0);
    for picture in exported {
        let Some(picture) = Picture::imported(picture) else {
            left_out += 1;
            continue;
        };
        let there = pictures::of(&picture.order).await?;
        if there.iter().any(|one| one.at == picture.at && one.bytes == picture.bytes) {
            continue;
        }
        if there.len() < MOST {
            pictures::keep(&picture).await?;
            kept += 1;
        } else {
            left_out += 1;
        }
    }
    Ok((kept, left_out))
}

async fn letters(id: &str, settings: &Settings, runner: &DashboardWindow) -> CopyTexts {
    // Texts of another version: the extension was updated, and the window is about to be closed.
    let Ok(both) = load_both(settings).await else { return CopyTexts::default() };
    let (own, seller) = (both.own(), both.seller());
    let letter = |program: &Dashboard, which| {
        Some(CopyText {
            text: program.letter(id, which, &seller.speech())?,
            language: seller.language().to_owned(),
            meaning: if both.differ() { program.letter(id, which, &own.speech()) } else { None },
        })
    };
    let both = |program: &Dashboard| CopyTexts {
        message: letter(program, DueText::Message),
        dispute: letter(program, DueText::Dispute),
    };
    runner.read(both).unwrap_or_default()
}

fn save(name: &str, media: &str, text: &str, runner: &DashboardWindow) {
    if let Err(error) = download::save(name, media, text) {
        runner.dispatch(DashboardMessage::Data(DataAction::NotSaved(error_text(&error))));
    }
}

async fn export(runner: &DashboardWindow) -> Result<usize, JsValue> {
    let settings = json_from_js(&storage::synced(preferences::KEY).await?).unwrap_or_default();
    let pictures: Vec<ExportedPicture> = pictures::all().await?.iter().map(Picture::exported).collect();
    let file = runner.read(|program| {
        let text = program.export(settings, &pictures, clock::now());
        (program.file_name(".json"), text, program.cases().count())
    });
    let Some((name, text, count)) = file else { return Ok(0) };
    let text = text.map_err(|error| JsValue::from_str(&error.to_string()))?;
    download::save(&name, "application/json", &text)?;
    Ok(count)
}

async fn read_again(keys: &[String]) -> Result<Vec<KeyFinding>, JsValue> {
    let names: Array = keys.iter().map(|key| JsValue::from_str(key)).collect();
    let stored = storage::get(&names).await?;
    let mut found = Vec::new();
    for key in keys {
        let value = Reflect::get(&stored, &JsValue::from_str(key))?;
        if value.is_undefined() {
            found.push(KeyFinding::Nothing(key.clone()));
        } else {
            match cases::found(key, &json_text(&value).unwrap_or_default()) {
                Found::Case(case) => found.push(KeyFinding::Case(key.clone(), case)),
                Found::Later => {}
                Found::Unreadable(entry) => found.push(KeyFinding::Unreadable(unreadable(entry))),
            }
        }
    }
    Ok(found)
}

async fn take_in(pictures: &[ExportedPicture], settings: Option<Value>) -> Result<TakenOver, JsValue> {
    let (pictures, pictures_left_out) = keep(pictures).await?;
    let settings_doubtful = settings.as_ref().is_some_and(is_doubtful);
    let settings = match settings {
        Some(settings) => preferences::import(settings).await?,
        None => Vec::new(),
    };
    Ok(TakenOver { pictures, pictures_left_out, settings, settings_doubtful })
}
