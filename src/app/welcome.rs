//! The page that opens once, after the installation, and says where to look.

use super::opened::{Opened, follow_settings, open};
use crate::present::wording;
use crate::web::elements::Welcome;
use crate::web::{permissions, start};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Fills the page.
///
/// # Errors
/// As for [`open`].
#[wasm_bindgen]
pub async fn start_welcome() -> Result<(), JsValue> {
    let Opened { document, tongue, .. } = open().await?;
    follow_settings(&document);
    let model = wording::welcome(&tongue.speech());
    let page = Rc::new(Welcome::mount(&document, &model, tongue.rtl())?);
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
