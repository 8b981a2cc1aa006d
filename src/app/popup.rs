//! The window behind the toolbar button.

use super::opened::{Opened, open};
use super::{camera, cases};
use crate::browser::clock;
use crate::case::{Case, Record};
use crate::page::address::order_page;
use crate::rules::{Verdict, judge};
use crate::tracking_number::LinkQuestion;
use crate::ui::Popup;
use crate::wording::{self, PopupEntry};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Orders are opened on this host: the one every account can use.
const HOST: &str = "www.aliexpress.com";

/// Fills the popup.
///
/// # Errors
/// As for [`open`].
#[wasm_bindgen]
pub async fn start_popup() -> Result<(), JsValue> {
    let Opened { document, settings, tongue } = open().await?;
    let records = cases::all().await.ok();
    let today = clock::today();
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
    let model = wording::popup(entries.as_deref(), tongue.rtl(), &tongue.speech());
    let popup = Popup::mount(&document)?;
    popup.show(&model)?;
    let orders = judged.iter().flatten().map(|(record, ..)| record.order.clone()).collect();
    let tongue = Rc::new(tongue);
    let speaker = tongue.clone();
    let ask = move |typed: String| Some(wording::check(&typed, &LinkQuestion::default(), &speaker.speech()));
    popup.checker().listen(Box::new(ask));
    // The window lives as long as its document.
    let camera = popup.camera().clone();
    std::mem::forget(popup);
    camera::offer(camera, orders, tongue).await
}
