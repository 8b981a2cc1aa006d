//! The window behind the toolbar button.

use super::links::order_page;
use super::memory;
use super::tongue::Tongue;
use crate::browser::{clock, start, storage};
use crate::case::Record;
use crate::rules::{Verdict, judge};
use crate::settings::Settings;
use crate::ui::Popup;
use crate::wording::{self, PopupEntry};
use js_sys::Object;
use wasm_bindgen::prelude::*;

/// Orders are opened on this host: the one every account can use.
const HOST: &str = "www.aliexpress.com";

/// Fills the popup.
#[wasm_bindgen]
pub fn start_popup() {
    start(Box::pin(async {
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
        if let Err(error) = Popup::mount(&document).and_then(|popup| popup.show(&model)) {
            web_sys::console::error_1(&error);
        }
    }));
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
