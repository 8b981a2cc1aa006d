//! The page of the dispute file of one order.

use super::opened::{Opened, follow_settings, open};
use super::words;
use crate::case::CaseRecord;
use crate::i18n::Translator;
use crate::i18n::{Arg, Key};
use crate::order::settings::Settings;
use crate::present::dispute_file::{self, Evidence, Picture};
use crate::present::wording;
use crate::read::address::order_id;
use crate::web::convert::json_from_js;
use crate::web::elements::{FileAction, FileHeard, FilePage};
use crate::web::{clock, download, pictures, runtime, start, storage};
use js_sys::Reflect;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::UrlSearchParams;

/// Fills the page.
///
/// # Errors
/// As for [`open`].
#[wasm_bindgen]
pub async fn start_evidence() -> Result<(), JsValue> {
    let Opened { document, settings, tongue } = open().await?;
    follow_settings(&document);
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let view = FilePage::mount(&document)?;
    let speech = tongue.speech();
    let asked = UrlSearchParams::new_with_str(&window.location().search()?)?.get("order");
    let Some(order) = asked.as_deref().and_then(order_id) else {
        return view.fail(&speech.say(Key::FileNoOrder), &speech.say(Key::FileNoOrderText));
    };
    let known = match known(order).await {
        Ok(known) => known,
        Err(error) => {
            let error = words(&error);
            let what = speech.fill(Key::FileFailedText, &[("error", Arg::Text(&error))]);
            return view.fail(&speech.say(Key::FileFailed), &what);
        }
    };
    let Some((case, pictures)) = known else {
        return view.fail(&speech.say(Key::FileUnknown), &speech.say(Key::FileUnknownText));
    };
    let pictures = RefCell::new(pictures);
    let desk = Rc::new(Desk { view, tongue, settings, case, pictures });
    desk.with(|of| document.set_title(&dispute_file::title(of)));
    desk.show()
}

/// What the page is about.
struct Desk {
    view: FilePage,
    tongue: Translator,
    settings: Settings,
    case: CaseRecord,
    pictures: RefCell<Vec<Picture>>,
}

/// What is stored of an order, and its pictures; `None`: nothing is.
async fn known(order: &str) -> Result<Option<(CaseRecord, Vec<Picture>)>, JsValue> {
    let key = JsValue::from_str(&crate::case::keys::order(order));
    let stored = Reflect::get(&storage::get(&key).await?, &key)?;
    if stored.is_undefined() {
        return Ok(None);
    }
    let case = json_from_js(&stored).and_then(|value| CaseRecord::kept(&value, order));
    let case = case.ok_or("it is of another version")?;
    Ok(Some((case, pictures::of(order).await?)))
}

impl Desk {
    /// Works on the file as it is now.
    fn with<T>(&self, work: impl FnOnce(&Evidence<'_>) -> T) -> T {
        let made = clock::now();
        work(&Evidence {
            case: &self.case,
            pictures: &self.pictures.borrow(),
            settings: &self.settings,
            made,
            today: clock::today(),
            zone: &clock::zone,
            version: &runtime::version(),
            language: self.tongue.language(),
            rtl: self.tongue.rtl(),
            speech: &self.tongue.speech(),
        })
    }

    fn show(self: &Rc<Self>) -> Result<(), JsValue> {
        let desk = self.clone();
        let heard: FileHeard = Rc::new(move |action| {
            let desk = desk.clone();
            start(Box::pin(async move { desk.act(action).await }));
        });
        self.with(|of| {
            let pictures = of.pictures.iter().map(|picture| (picture.id, dispute_file::caption(picture, of)));
            let model = wording::file(pictures.collect(), of.rtl, of.speech);
            self.view.show(&model, &dispute_file::page(of), &heard)
        })
    }

    async fn act(self: &Rc<Self>, action: FileAction) {
        let done = match action {
            FileAction::SaveHtml => {
                let (name, text) = self.with(|of| (of.file_name(), of.html()));
                self.save(&[&name, ".html"].concat(), "text/html", &text)
            }
            FileAction::SaveJson => {
                let (name, text) = self.with(|of| (of.file_name(), dispute_file::json(of)));
                text.map_err(|error| JsValue::from_str(&error.to_string()))
                    .and_then(|text| self.save(&[&name, ".json"].concat(), "application/json", &text))
            }
            FileAction::Print => web_sys::window().map_or(Ok(()), |window| window.print()),
            FileAction::Delete(id) => self.delete(id).await,
        };
        if let Err(error) = done {
            let error = words(&error);
            let args = [("error", Arg::Text(error.as_str()))];
            self.view.say(&self.tongue.speech().fill(Key::FileNotDone, &args));
        }
    }

    fn save(&self, name: &str, media: &str, text: &str) -> Result<(), JsValue> {
        download::save(name, media, text)?;
        self.view.say(&self.tongue.speech().fill(Key::FileSaved, &[("name", Arg::Text(name))]));
        Ok(())
    }

    async fn delete(self: &Rc<Self>, id: i64) -> Result<(), JsValue> {
        pictures::remove(id).await?;
        let left = pictures::of(&self.case.record.order.id).await?;
        *self.pictures.borrow_mut() = left;
        self.show()?;
        self.view.say(&self.tongue.speech().say(Key::FileDeleted));
        Ok(())
    }
}
