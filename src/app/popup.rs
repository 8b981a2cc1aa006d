//! The window behind the toolbar button.

use super::cases;
use super::tongue::Tongue;
use crate::browser::{clock, start};
use crate::case::{Case, Record};
use crate::page::address::order_page;
use crate::rules::{Verdict, judge};
use crate::settings::Settings;
use crate::tracking_number::LinkQuestion;
use crate::ui::Popup;
use crate::wording::{self, PopupEntry};
use wasm_bindgen::prelude::*;

/// Orders are opened on this host: the one every account can use.
const HOST: &str = "www.aliexpress.com";

/// Fills the popup. `texts` is the packed file of the language.
///
/// # Errors
/// The texts are of another version than the core.
#[wasm_bindgen]
pub fn start_popup(language: &str, texts: String) -> Result<(), JsValue> {
    let tongue = Tongue::new(language, texts).ok_or("the texts are of another version")?;
    start(Box::pin(async move {
        let records = cases::all().await.ok();
        let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
        let today = clock::today();
        let settings = Settings::default();
        let judged: Option<Vec<(Record, Verdict, String)>> = records.map(|records| {
            let judge_one = |Case { record, .. }: Case| {
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
    }));
    Ok(())
}
