//! The window behind the toolbar button.

use super::HOST;
use super::camera;
use super::cases;
use super::opened::{Opened, dress, open};
use super::preferences;
use super::protocol::CaseChange;
use crate::case::CaseRecord;
use crate::i18n::Translator;
use crate::knowledge::tracking_number::LinkQuestion;
use crate::order::settings::Settings;
use crate::present::view;
use crate::present::wording::{self, PopupEntry};
use crate::read::address::order_page;
use crate::rules::{Verdict, judge};
use crate::web::elements::{Popup, PopupHeard};
use crate::web::{clock, start};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::Document;

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// Everything the window knows.
struct Desk {
    popup: Popup,
    tongue: Rc<Translator>,
    settings: Settings,
    orders: Vec<(CaseRecord, Verdict, String)>,
}

impl Desk {
    fn judged(&self, case: CaseRecord) -> (CaseRecord, Verdict, String) {
        let verdict = judge(&case.record.order, &case.record.answers, clock::today(), &self.settings);
        let url = order_page(&case.record.order.id, HOST);
        (case, verdict, url)
    }

    fn show(&self, readable: bool) -> Result<(), JsValue> {
        let entries: Vec<PopupEntry<'_>> = self.orders.iter().map(entry).collect();
        let entries = readable.then_some(entries.as_slice());
        let model = wording::popup(entries, self.tongue.rtl(), &self.tongue.speech());
        self.popup.show(&model)
    }
}

fn entry((case, verdict, url): &(CaseRecord, Verdict, String)) -> PopupEntry<'_> {
    PopupEntry { order: &case.record.order, answers: &case.record.answers, verdict, url: Some(url) }
}

fn with_desk<T>(act: impl FnOnce(&mut Desk) -> T) -> Option<T> {
    DESK.with(|desk| desk.try_borrow_mut().ok()?.as_mut().map(act))
}

/// Fills the popup.
///
/// # Errors
/// As for [`open`].
#[wasm_bindgen]
pub async fn start_popup() -> Result<(), JsValue> {
    let Opened { document, settings, tongue } = open().await?;
    follow(&document);
    let mut popup = Popup::mount(&document)?;
    // After the event's own listener has returned: what it does may take its element away.
    popup.listen(Box::new(|heard| start(Box::pin(hear(heard)))))?;
    popup.checker().listen(Box::new(|typed| {
        let check = |desk: &mut Desk| wording::check(typed, &LinkQuestion::default(), &desk.tongue.speech());
        with_desk(check).map(|model| view::check::lists(&model))
    }));
    let tongue = Rc::new(tongue);
    let camera = popup.camera().clone();
    popup.label(&wording::popup(None, tongue.rtl(), &tongue.speech()));
    let desk = Desk { popup, tongue: tongue.clone(), settings, orders: Vec::new() };
    DESK.with(|place| *place.borrow_mut() = Some(desk));
    let read = cases::each(&|slice| {
        with_desk(|desk| {
            for case in slice.cases {
                let order = desk.judged(case);
                desk.orders.push(order);
            }
        });
    });
    let readable = read.await.is_ok();
    with_desk(|desk| desk.show(readable)).unwrap_or(Ok(()))?;
    let orders = with_desk(|desk| desk.orders.iter().map(|(case, ..)| case.record.order.clone()).collect());
    camera::offer(camera, orders.unwrap_or_default(), tongue).await
}

/// Says everything anew when the settings are changed elsewhere.
fn follow(document: &Document) {
    let document = document.clone();
    preferences::follow(move || {
        let document = document.clone();
        start(Box::pin(async move {
            let settings = preferences::load().await;
            // Texts of another version mean that this window is about to be closed: it stays as it is.
            let Ok(tongue) = crate::web::texts::load(&settings).await else { return };
            dress(&document, &settings, &tongue);
            with_desk(|desk| {
                (desk.settings, desk.tongue) = (settings, Rc::new(tongue));
                let orders = std::mem::take(&mut desk.orders);
                desk.orders = orders.into_iter().map(|(case, ..)| desk.judged(case)).collect();
                let speech = desk.tongue.speech();
                desk.popup.label(&wording::popup(None, desk.tongue.rtl(), &speech));
                // Elements that cannot be made are a window that is being closed.
                let _ = desk.show(true);
            });
        }));
    });
}

/// A click on an answer, or on what takes it back.
async fn hear(heard: PopupHeard) {
    let PopupHeard { order, undo, index } = heard;
    let account = with_desk(|desk| {
        let place = desk.orders.iter().position(|(case, ..)| case.record.order.id == order)?;
        let (case, verdict, _) = desk.orders.get(place)?;
        let offered = wording::answers(&case.record.answers, verdict, &desk.tongue.speech());
        let account = if undo {
            cases::undone(case, offered.said.get(index)?.at)
        } else {
            cases::answered(case, &offered.choices.get(index)?.said)
        };
        let mut joined = case.clone();
        joined.join(account.clone());
        let judged = desk.judged(joined);
        *desk.orders.get_mut(place)? = judged;
        // The row stays in its place: nothing jumps away under the hand.
        let row = wording::popup_row(&entry(desk.orders.get(place)?), &desk.tongue.speech());
        let _ = desk.popup.update(&row);
        let entries: Vec<PopupEntry<'_>> = desk.orders.iter().map(entry).collect();
        desk.popup
            .say_act(wording::popup(Some(&entries), desk.tongue.rtl(), &desk.tongue.speech()).act.as_deref());
        Some(account)
    });
    let Some(Some(account)) = account else { return };
    if let Err(error) = cases::ask(CaseChange { cases: vec![account], ..CaseChange::default() }).await {
        let words = super::words(&error);
        with_desk(|desk| {
            let args = [("error", crate::i18n::Arg::Text(words.as_str()))];
            desk.popup.say(&desk.tongue.speech().fill(crate::i18n::Key::DataFailed, &args));
        });
    }
}
