//! What is stored as a whole: how much it is, in and out, making it smaller, deleting it.

use super::cases;
use super::dashboard::{Desk, done, with_desk};
use super::preferences;
use super::protocol::CaseChange;
use crate::case::CaseRecord;
use crate::case::table::table;
use crate::case::transfer::{export, import};
use crate::i18n::{Arg, Key};
use crate::knowledge::date::iso;
use crate::present::wording::{self, QuarantineLine};
use crate::rules::Verdict;
use crate::web::convert::json_from_js;
use crate::web::elements::{Confirm, Heard, download};
use crate::web::{clock, storage};
use serde_json::Value;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

/// So many orders go to the worker in one request.
const AT_ONCE: usize = 40;

/// Shows how much is stored.
pub(super) async fn measure() {
    let told = storage::used().await;
    with_desk(|desk| {
        let used = told.unwrap_or_else(|| i64::try_from(desk.bytes).unwrap_or(i64::MAX));
        let lines: Vec<QuarantineLine> = desk
            .unreadable
            .iter()
            .map(|entry| QuarantineLine {
                order: entry.order().to_owned(),
                on: clock::day_of(entry.at()),
                size: i64::try_from(entry.size).unwrap_or(i64::MAX),
            })
            .collect();
        let model = wording::used(used, storage::room(), desk.full, &lines, &desk.tongue.speech());
        desk.view.data.fill(&model)
    });
}

/// Something was done in the block.
pub(super) async fn hear(heard: Heard) {
    match heard.action.as_str() {
        "export" => save_all().await,
        "table" => {
            with_desk(|desk| {
                let orders: Vec<(&CaseRecord, &Verdict)> =
                    desk.entries.iter().map(|entry| (&entry.case, &entry.verdict)).collect();
                let rows = wording::table_rows(&orders, &clock::day_of, &desk.tongue.speech());
                save(desk, ".csv", "text/csv;charset=utf-8", &table(&rows))
            });
        }
        "import" => {
            if let Some(file) = heard.file {
                take_in(file).await;
            }
        }
        "archive" => {
            with_desk(|desk| {
                let count = finished(desk).len();
                if count == 0 {
                    say(desk, Key::DataNothingToArchive, &[]);
                } else {
                    ask(desk, Key::DataArchiveFirst, count, "archive-now", Key::DataArchiveNow);
                }
            });
        }
        "archive-now" => {
            let ids = with_desk(|desk| finished(desk)).unwrap_or_default();
            let count = ids.len();
            let requests = ids.chunks(AT_ONCE);
            let requests =
                requests.map(|ids| CaseChange { archive: ids.to_vec(), ..CaseChange::default() }).collect();
            if all(requests, count).await {
                with_desk(|desk| {
                    desk.full = false;
                    say(desk, Key::DataArchived, &[("count", number(count))]);
                });
            }
            measure().await;
        }
        "delete-all" => {
            with_desk(|desk| {
                let count = desk.entries.len();
                ask(desk, Key::DataDeleteFirst, count, "delete-now", Key::DataDeleteNow);
            });
        }
        "delete-now" => delete_all().await,
        "cancel" => {
            with_desk(|desk| desk.view.data.ask(None));
        }
        "quarantine-export" => {
            with_desk(|desk| {
                let raw = |entry: &cases::Unreadable| (entry.key.clone(), entry.raw.clone());
                let file = Value::Object(desk.unreadable.iter().map(raw).collect()).to_string();
                save(desk, "-unreadable.json", "application/json", &file)
            });
        }
        "quarantine-delete" => {
            let keys = with_desk(|desk| desk.unreadable.iter().map(|entry| entry.key.clone()).collect());
            let request = CaseChange { discard: keys.unwrap_or_default(), ..CaseChange::default() };
            if done(cases::ask(request).await) {
                with_desk(|desk| desk.unreadable.clear());
            }
            measure().await;
        }
        _ => {}
    }
}

fn number(count: usize) -> Arg<'static> {
    Arg::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

fn say(desk: &Desk, key: Key, args: &[(&str, Arg<'_>)]) {
    desk.view.data.ask(None);
    desk.view.data.say(&desk.tongue.speech().fill(key, args));
}

fn ask(desk: &Desk, text: Key, count: usize, action: &'static str, label: Key) {
    let speech = desk.tongue.speech();
    let confirm =
        Confirm { text: speech.fill(text, &[("count", number(count))]), action, label: speech.say(label) };
    desk.view.data.say("");
    desk.view.data.ask(Some(&confirm));
}

/// Has the browser save a file that is named by the day.
fn save(desk: &Desk, end: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let name = ["stuck-parcel-", &iso::write(clock::today()), end].concat();
    download(&desk.document, &name, kind, text)
}

async fn save_all() {
    let chosen = storage::synced(preferences::KEY).await.ok();
    let settings = chosen.and_then(|chosen| json_from_js(&chosen)).unwrap_or_default();
    let saved = with_desk(|desk| {
        let file = export(desk.entries.iter().map(|entry| &entry.case), settings, clock::now());
        let count = desk.entries.len();
        // A question that is open stays open: the export is what it offered.
        let said = desk.tongue.speech().fill(Key::DataExported, &[("count", number(count))]);
        desk.view.data.say(&said);
        let file = file.map_err(|error| JsValue::from_str(&error.to_string()))?;
        save(desk, ".json", "application/json", &file)
    });
    if let Some(Err(error)) = saved {
        done(Err(error));
    }
}

/// The finished orders that would get smaller.
fn finished(desk: &Desk) -> Vec<String> {
    let smaller = |case: &CaseRecord| case.archived(clock::now(), desk.today, &desk.settings).is_some();
    let entries = desk.entries.iter().map(|entry| &entry.case);
    entries.filter(|case| smaller(case)).map(|case| case.record.order.id.clone()).collect()
}

/// One request after the other; whether all were done. The first that is not ends it.
async fn all(requests: Vec<CaseChange>, whole: usize) -> bool {
    for (index, request) in requests.into_iter().enumerate() {
        let so_far = index.saturating_mul(AT_ONCE).min(whole);
        with_desk(|desk| say(desk, Key::DataWorking, &[("done", number(so_far)), ("whole", number(whole))]));
        if !done(cases::ask(request).await) {
            return false;
        }
    }
    true
}

async fn take_in(file: File) {
    let text = match JsFuture::from(file.text()).await {
        Ok(text) => text.as_string().unwrap_or_default(),
        Err(error) => {
            done(Err(error));
            return;
        }
    };
    match import(&text) {
        Err(refused) => {
            with_desk(|desk| desk.view.data.say(&wording::refused(refused, &desk.tongue.speech())));
        }
        Ok(import) => {
            let chunks = import.cases.chunks(AT_ONCE);
            let requests =
                chunks.map(|cases| CaseChange { cases: cases.to_vec(), ..CaseChange::default() }).collect();
            if all(requests, import.cases.len()).await {
                with_desk(|desk| desk.view.data.say(&wording::imported(&import, &desk.tongue.speech())));
            }
            measure().await;
        }
    }
}

async fn delete_all() {
    let ids: Vec<String> = with_desk(|desk| {
        desk.view.data.ask(None);
        desk.entries.iter().map(|entry| entry.case.record.order.id.clone()).collect()
    })
    .unwrap_or_default();
    let discard: Vec<String> =
        with_desk(|desk| desk.unreadable.iter().map(|entry| entry.key.clone()).collect()).unwrap_or_default();
    if done(cases::ask(CaseChange { forget: ids, discard, ..CaseChange::default() }).await) {
        with_desk(|desk| {
            desk.unreadable.clear();
            desk.forget_all();
            desk.full = false;
            desk.refresh();
            say(desk, Key::DataDeleted, &[]);
        });
    }
    measure().await;
}
