//! The page that opens once, after the installation, and says where to look.

use super::tongue::Tongue;
use crate::browser::{permissions, start};
use crate::ui::Welcome;
use crate::wording;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Fills the page. `texts` is the packed file of the language.
///
/// # Errors
/// The texts are of another version than the core.
#[wasm_bindgen]
pub fn start_welcome(language: &str, texts: String) -> Result<(), JsValue> {
    let tongue = Tongue::new(language, texts).ok_or("the texts are of another version")?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or("no page")?;
    let model = wording::welcome(&tongue.speech());
    let page = Rc::new(Welcome::mount(&document, &model, false)?);
    let (allowed, refused) = model.outcome;
    let after = page.clone();
    let clicked = Closure::<dyn FnMut()>::new(move || {
        // Asked in the click itself: a browser refuses the question otherwise.
        let asked = permissions::request_pages();
        let (page, allowed, refused) = (after.clone(), allowed.clone(), refused.clone());
        start(Box::pin(async move {
            let given = permissions::given(asked).await;
            page.show(!given, Some(if given { &allowed } else { &refused }));
        }));
    });
    page.asks().add_event_listener_with_callback("click", clicked.as_ref().unchecked_ref())?;
    clicked.forget();
    start(Box::pin(async move {
        let given = permissions::has_pages().await;
        page.show(!given, None);
    }));
    Ok(())
}
