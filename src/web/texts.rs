//! The texts of the languages that the settings choose, read from the extension's own files.

use super::intl::{BrowserLocale, language_name};
use super::{file, runtime};
use crate::i18n::{Catalog, LANGUAGES, Translator, Translators, best};
use crate::message::SELLER_LANGUAGES;
use crate::order::settings::Settings;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// The language that the user chose, else the browser's, in any part of the extension, the worker too.
///
/// # Errors
/// The extension is gone from under the page, or its texts are of another version than the core.
pub async fn load(settings: &Settings) -> Result<Translator, JsValue> {
    translator(language_of(settings)).await
}

/// The user's language and the seller's; the same ones again are not read again as long as this part lives.
///
/// # Errors
/// As for [`load`].
pub async fn load_both(settings: &Settings) -> Result<Rc<Translators>, JsValue> {
    thread_local! {
        static LAST: RefCell<Option<Rc<Translators>>> = const { RefCell::new(None) };
    }
    let own = language_of(settings);
    let seller = best(&settings.seller_language, &[], LANGUAGES);
    let same = |last: &Rc<Translators>| last.own().language() == own && last.seller().language() == seller;
    if let Some(last) = LAST.with_borrow(Clone::clone).filter(same) {
        return Ok(last);
    }
    let other = if seller == own { None } else { Some(translator(seller).await?) };
    let both = Rc::new(Translators::new(translator(own).await?, other, for_seller(own)));
    LAST.replace(Some(Rc::clone(&both)));
    Ok(both)
}

/// The language with this tag, or the one nearest to it.
///
/// # Errors
/// As for [`load`].
pub async fn of(tag: &str) -> Result<Translator, JsValue> {
    translator(served(tag)).await
}

/// The languages that messages can be written in: tags, and names in the language `own`.
pub fn for_seller(own: &str) -> Vec<(String, String)> {
    let there = SELLER_LANGUAGES.iter().filter(|tag| LANGUAGES.contains(tag));
    there.map(|tag| ((*tag).to_owned(), language_name(tag, own))).collect()
}

/// The languages that a dispute file can be made in: those of messages, and the language `own`.
pub fn for_file(own: &str) -> Vec<(String, String)> {
    let mut languages = for_seller(own);
    if !languages.iter().any(|(tag, _)| tag == own) {
        languages.push((own.to_owned(), language_name(own, own)));
    }
    languages
}

/// The language that is used where this one is chosen; where none is, the browser's.
pub fn served(chosen: &str) -> &'static str {
    best(chosen, &runtime::languages(), LANGUAGES)
}

fn language_of(settings: &Settings) -> &'static str {
    served(&settings.language)
}

async fn translator(language: &'static str) -> Result<Translator, JsValue> {
    let texts = file::read(&["texts/", language, ".ftl"].concat()).await?;
    let catalog = Catalog::packed(language, texts).ok_or("the texts are of another version")?;
    Ok(Translator::new(language, catalog, Rc::new(BrowserLocale::new(language))))
}
