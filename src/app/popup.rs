//! The window behind the toolbar button.

use super::links::order_page;
use super::memory;
use super::tongue::Tongue;
use crate::browser::{clock, storage};
use crate::case::Record;
use crate::rules::{Verdict, judge};
use crate::settings::Settings;
use crate::tracking_number::LinkQuestion;
use crate::ui::Popup;
use crate::wording::{self, PopupEntry};
use js_sys::Object;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;

/// Orders are opened on this host: the one every account can use.
const HOST: &str = "www.aliexpress.com";

/// Fills the popup.
#[wasm_bindgen]
pub fn start_popup() {
    spawn_local(async {
        let records = stored().await;
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let tongue = Tongue::english();
        let today = clock::today();
        let settings = Settings::default();
        let judged: Option<Vec<(Record, Verdict, String)>> = records.map(|records| {
            let judge_one = |record: Record| {
                let verdict = judge(&record.order, &record.answers, today, &settings);
                let url = order_page(&record.order.id, HOST);
                (record, verdict, url)
            };
            records.into_iter().map(judge_one).collect()
        });
        let entries: Option<Vec<PopupEntry<'_>>> = judged.as_ref().map(|judged| {
            let entry = |(record, verdict, url)| -> PopupEntry<'_> {
                let (record, verdict, url): (&Record, &Verdict, &String) = (record, verdict, url);
                PopupEntry { order: &record.order, verdict, url: Some(url) }
            };
            judged.iter().map(|(record, verdict, url)| entry((record, verdict, url))).collect()
        });
        let model = wording::popup(entries.as_deref(), false, &tongue.speech());
        match Popup::mount(&document).and_then(|popup| popup.show(&model).map(|()| popup)) {
            Ok(popup) => {
                let ask = move |typed: String| {
                    Some(wording::check(&typed, &LinkQuestion::default(), &tongue.speech()))
                };
                popup.checker().listen(Box::new(ask));
                // The window lives as long as its document.
                std::mem::forget(popup);
            }
            Err(error) => web_sys::console::error_1(&error),
        }
    });
}

/// All records; `None` where the storage cannot be read.
async fn stored() -> Option<Vec<Record>> {
    let all = storage::get(&JsValue::NULL).await.ok()?;
    let entries = Object::entries(all.dyn_ref::<Object>()?);
    let mut records = Vec::new();
    for entry in entries.iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        if entry.get(0).as_string().is_some_and(|key| memory::is_key(&key))
            && let Some(record) = memory::from_js::<Record>(entry.get(1))
        {
            records.push(record);
        }
    }
    Some(records)
}
