//! The user's settings: where they lie, and who hears of a change. They are few and small, so they are kept in the
//! synced storage, where the browser carries them to the user's other machines.

use crate::order::settings::Settings;
#[cfg(feature = "pages")]
use crate::order::settings::write_over;
use crate::web::convert::from_js;
#[cfg(feature = "pages")]
use crate::web::convert::{json_from_js, json_to_js};
use crate::web::storage;
#[cfg(feature = "pages")]
use crate::web::{locks, runner::with_deadline};
#[cfg(feature = "pages")]
use serde_json::Value;
use wasm_bindgen::prelude::*;

/// Where they lie.
pub const KEY: &str = "settings";

/// The settings; where they cannot be read, everything is as it is for everybody. They are asked for at once, and waited
/// for with the future.
pub fn load() -> impl Future<Output = Settings> {
    let stored = storage::synced(KEY);
    async move { stored.await.ok().and_then(|stored| from_js(stored).ok()).unwrap_or_default() }
}

/// Two writers at once would each read the same old settings, and the one that writes first would be lost: whichever
/// window or worker changes them holds this lock from the reading to the writing. Simpler than a writer of its own, which
/// each window would have to reach by messages, and the browser gives the lock back when a window is closed halfway.
#[cfg(feature = "pages")]
const LOCK: &str = "settings";

/// Where the storage does not answer for so long, others get their turn.
#[cfg(feature = "pages")]
const LONGEST_MS: u32 = 10_000;

/// Replaces what is stored by what `change` makes of it; no other change comes between.
#[cfg(feature = "pages")]
async fn replace(change: impl FnOnce(&Value) -> Result<Value, JsValue>) -> Result<Settings, JsValue> {
    let _held = locks::hold(LOCK).await?;
    let replaced = with_deadline(LONGEST_MS, async {
        let stored = json_from_js(&storage::synced(KEY).await?).unwrap_or(Value::Null);
        let settings = change(&stored)?;
        storage::sync(KEY, &json_to_js(&settings)?).await?;
        Ok(Settings::stored(&settings))
    });
    replaced.await.unwrap_or_else(|| Err("the storage does not answer".into()))
}

/// Has messages to the seller written in a language from now on. Nothing else is written, so that what the buyer has
/// never chosen goes on following the version's own.
///
/// # Errors
/// As for [`change`].
#[cfg(feature = "pages")]
pub async fn write_to_seller_in(tag: &str) -> Result<Settings, JsValue> {
    const FIELD: &str = "seller_language";
    replace(|stored| {
        let mut fields = stored.as_object().cloned().unwrap_or_default();
        fields.insert(FIELD.to_owned(), Value::from(tag));
        Ok(Value::Object(fields))
    })
    .await
}

/// Changes the settings as they are stored now, so that what another window changed meanwhile stays, and gives back
/// what they are then.
///
/// # Errors
/// The browser did not store them: the storage is full, or the extension is gone from under the page.
#[cfg(feature = "pages")]
pub async fn change(change: impl FnOnce(&mut Settings)) -> Result<Settings, JsValue> {
    replace(|stored| {
        let mut settings = Settings::stored(stored);
        change(&mut settings);
        write_over(&settings, stored).map_err(|error| JsValue::from_str(&error.to_string()))
    })
    .await
}

/// Calls back whenever the settings were changed, here or elsewhere, for as long as the page lives.
pub fn follow(heard: impl Fn() + 'static) {
    let heard = Closure::<dyn FnMut()>::new(heard);
    // Without it this page goes by the settings it was opened with.
    if storage::on_synced(heard.as_ref().unchecked_ref()).is_ok() {
        heard.forget();
    }
}
