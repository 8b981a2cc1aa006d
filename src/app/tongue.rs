//! The language of a surface: its texts and its formatters.

use crate::i18n::{Catalog, LANGUAGES, Speech, best, is_right_to_left};
use crate::message::SELLER_LANGUAGES;
use crate::order::settings::Settings;
use crate::web::intl::{BrowserLocale, language_name};
use crate::web::{file, runtime};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// What is said to the user, and to the seller.
pub struct Tongues {
    own: Tongue,
    /// Where it is another one.
    seller: Option<Tongue>,
    /// The languages that messages can be written in: tags, and names in the user's language.
    pub for_seller: Rc<Vec<(String, String)>>,
}

impl Tongues {
    /// As the settings say.
    ///
    /// # Errors
    /// As for [`Tongue::of`].
    pub async fn of(settings: &Settings) -> Result<Self, JsValue> {
        let (own, seller) = chosen(settings);
        Ok(Tongues {
            for_seller: Rc::new(for_seller(own)),
            seller: if seller == own { None } else { Some(Tongue::speaking(seller).await?) },
            own: Tongue::speaking(own).await?,
        })
    }

    /// The same, kept as long as the worker lives.
    ///
    /// # Errors
    /// As for [`Tongue::of`].
    pub async fn cached(settings: &Settings) -> Result<Rc<Self>, JsValue> {
        thread_local! {
            static LAST: RefCell<Option<Rc<Tongues>>> = const { RefCell::new(None) };
        }
        let (own, seller) = chosen(settings);
        let spoken =
            |tongues: &Rc<Tongues>| tongues.own().language() == own && tongues.seller().language() == seller;
        if let Some(last) = LAST.with_borrow(|last| last.clone()).filter(spoken) {
            return Ok(last);
        }
        let tongues = Rc::new(Tongues::of(settings).await?);
        LAST.replace(Some(Rc::clone(&tongues)));
        Ok(tongues)
    }

    /// The user's.
    pub fn own(&self) -> &Tongue {
        &self.own
    }

    /// The seller's.
    pub fn seller(&self) -> &Tongue {
        self.seller.as_ref().unwrap_or(&self.own)
    }

    /// What the seller reads must be translated for the user.
    pub fn differ(&self) -> bool {
        self.seller.is_some()
    }
}

/// The languages that messages can be written in: tags, and names in the language `own`.
pub fn for_seller(own: &str) -> Vec<(String, String)> {
    let mut named = Vec::new();
    for tag in SELLER_LANGUAGES {
        if LANGUAGES.contains(tag) {
            named.push(((*tag).to_owned(), language_name(tag, own)));
        }
    }
    named
}

/// The user's language and the seller's.
fn chosen(settings: &Settings) -> (&'static str, &'static str) {
    (language_of(settings), best(&settings.seller_language, &[], LANGUAGES))
}

fn language_of(settings: &Settings) -> &'static str {
    served(&settings.language)
}

/// The language that is spoken where this one is chosen; where none is, the browser's.
pub fn served(chosen: &str) -> &'static str {
    best(chosen, &runtime::languages(), LANGUAGES)
}

/// Texts and formatters of one language.
pub struct Tongue {
    language: &'static str,
    catalog: Catalog,
    locale: BrowserLocale,
}

impl Tongue {
    /// The language that the user chose, else the browser's, in any part of the extension, the worker too.
    ///
    /// # Errors
    /// The extension is gone from under the page, or its texts are of another version than the core.
    pub async fn of(settings: &Settings) -> Result<Self, JsValue> {
        Tongue::speaking(language_of(settings)).await
    }

    async fn speaking(language: &'static str) -> Result<Self, JsValue> {
        let texts = file::read(&["texts/", language, ".txt"].concat()).await?;
        let catalog = Catalog::from_lines(texts).ok_or("the texts are of another version")?;
        Ok(Tongue { language, catalog, locale: BrowserLocale::new(language) })
    }

    /// What a view needs to speak.
    pub fn speech(&self) -> Speech<'_> {
        Speech { catalog: &self.catalog, locale: &self.locale }
    }

    /// Its tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// It is written from right to left.
    pub fn rtl(&self) -> bool {
        is_right_to_left(self.language)
    }
}
