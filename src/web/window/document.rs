//! The document of a window: its settings, language and theme, with which each starts.

use crate::i18n::Translator;
use crate::order::settings::Settings;
use crate::web::elements::apply_appearance;
use crate::web::preferences;
use wasm_bindgen::JsValue;
use web_sys::Document;

/// An open window: its document, in the language and theme the user wants, and what it is filled by.
pub struct Opened {
    pub document: Document,
    pub settings: Settings,
    pub texts: Translator,
}

/// Reads the settings and the texts, and sets the document's language and theme.
///
/// # Errors
/// The texts are of another version than the core.
pub async fn open() -> Result<Opened, JsValue> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let settings = preferences::load().await;
    let texts = crate::web::texts::load(&settings).await?;
    apply_settings(&document, &settings, &texts);
    Ok(Opened { document, settings, texts })
}

/// Sets the language, the direction and the theme of the document.
pub fn apply_settings(document: &Document, settings: &Settings, texts: &Translator) {
    let Some(root) = document.document_element() else { return };
    apply_appearance(&root, texts.language(), settings.theme.mark());
    let _ = root.set_attribute("dir", if texts.rtl() { "rtl" } else { "ltr" });
}

/// Fills the window anew when the settings are changed while it is behind another. In front of the buyer nothing is
/// taken away under their hands.
pub fn follow_settings(document: &Document) {
    let document = document.clone();
    preferences::follow(move || {
        if document.hidden()
            && let Some(location) = document.location()
        {
            // A window that is being closed needs nothing any more.
            let _ = location.reload();
        }
    });
}
