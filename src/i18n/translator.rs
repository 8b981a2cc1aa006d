//! The texts of one language with what the browser knows of it.

use super::{Catalog, Locale, Speech, is_right_to_left};
use std::fmt;
use std::rc::Rc;

/// One language: its texts and its formatters.
#[derive(Clone)]
pub struct Translator {
    language: &'static str,
    catalog: Rc<Catalog>,
    locale: Rc<dyn Locale>,
}

impl fmt::Debug for Translator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Translator").field(&self.language).finish()
    }
}

/// The texts of a language do not change while a part of the extension lives.
impl PartialEq for Translator {
    fn eq(&self, other: &Translator) -> bool {
        self.language == other.language
    }
}

impl Translator {
    /// The texts of a language (a BCP 47 tag), and what formats its dates and numbers.
    pub fn new(language: &'static str, catalog: Catalog, locale: Rc<dyn Locale>) -> Self {
        Translator { language, catalog: Rc::new(catalog), locale }
    }

    /// What a view needs to put something into words.
    pub fn speech(&self) -> Speech<'_> {
        Speech { catalog: &self.catalog, locale: &*self.locale }
    }

    /// Its BCP 47 tag.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// It is written from right to left.
    pub fn rtl(&self) -> bool {
        is_right_to_left(self.language)
    }
}

/// The user's language and the seller's.
#[derive(Clone, Debug)]
pub struct Translators {
    own: Translator,
    /// Where it is another one.
    seller: Option<Translator>,
    /// The languages that messages can be written in: tags, and names in the user's language.
    pub for_seller: Rc<Vec<(String, String)>>,
}

impl Translators {
    /// The user's, and the seller's where it is another one.
    pub fn new(own: Translator, seller: Option<Translator>, for_seller: Vec<(String, String)>) -> Self {
        Translators { own, seller, for_seller: Rc::new(for_seller) }
    }

    /// The user's.
    pub fn own(&self) -> &Translator {
        &self.own
    }

    /// The seller's.
    pub fn seller(&self) -> &Translator {
        self.seller.as_ref().unwrap_or(&self.own)
    }

    /// What the seller reads must be translated for the user.
    pub fn differ(&self) -> bool {
        self.seller.is_some()
    }
}
