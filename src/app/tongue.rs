//! The language of a surface: its texts and its formatters.

use crate::browser::intl::BrowserLocale;
use crate::language::{Catalog, Speech};

/// Texts and formatters of one language.
pub struct Tongue {
    catalog: Catalog,
    locale: BrowserLocale,
}

impl Tongue {
    /// A language from its packed texts. `None` where they are of another version of the extension.
    pub fn new(language: &str, texts: String) -> Option<Self> {
        Some(Tongue { catalog: Catalog::from_lines(texts)?, locale: BrowserLocale::new(language) })
    }

    /// What a view needs to speak.
    pub fn speech(&self) -> Speech<'_> {
        Speech { catalog: &self.catalog, locale: &self.locale }
    }
}
