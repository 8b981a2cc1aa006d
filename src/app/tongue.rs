//! The language of a surface: its texts and its formatters.

use crate::browser::intl::BrowserLocale;
use crate::language::{Catalog, Speech};

/// Texts and formatters of one language.
pub struct Tongue {
    catalog: Catalog,
    locale: BrowserLocale,
}

impl Tongue {
    /// English, with dates and numbers as the browser writes them in English.
    pub fn english() -> Self {
        Tongue { catalog: Catalog::english(), locale: BrowserLocale::new("en") }
    }

    /// What a view needs to speak.
    pub fn speech(&self) -> Speech<'_> {
        Speech { catalog: &self.catalog, locale: &self.locale }
    }
}
