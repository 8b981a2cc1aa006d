//! The user's settings: where they lie, and who is notified of a change. They are few and small, so they are kept in the
//! synced storage, where the browser carries them to the user's other machines.

use super::convert::{json_from_js, json_to_js};
use super::storage;
use super::{lock, runner::with_deadline};
use crate::order::settings::Settings;
use crate::order::settings::{Preference, SettingGroup, take_over, write_over};
use serde_json::Value;
use wasm_bindgen::prelude::*;

/// The storage key of the settings.
pub const KEY: &str = "settings";

/// The settings; where the browser does not give them, those that open nothing. They are asked for at once, and waited for
/// with the future.
pub fn load() -> impl Future<Output = Settings> {
    let stored = storage::synced(KEY);
    async move {
        match stored.await {
            Ok(stored) if stored.is_undefined() => Settings::default(),
            Ok(stored) => match json_from_js(&stored) {
                None | Some(Value::Null) => Settings::unknown(),
                Some(stored) => Settings::stored(&stored),
            },
            Err(_) => Settings::unknown(),
        }
    }
}

/// Stores what was chosen on the card, and gives back the settings as they are then.
///
/// # Errors
/// As for [`change`].
pub async fn choose(preferences: Vec<Preference>) -> Result<Settings, JsValue> {
    rewrite(move |stored| {
        let written = preferences.iter().try_fold(stored.clone(), |stored, one| one.written_over(&stored))?;
        Ok((Settings::stored(&written), written))
    })
    .await
}

/// Changes the settings as they are stored now, so that what another window changed meanwhile stays, and gives back
/// what they are then.
///
/// # Errors
/// The browser did not keep them: the storage is full, or the extension is gone from under the page.
pub async fn change(change: impl FnOnce(&mut Settings) + 'static) -> Result<Settings, JsValue> {
    rewrite(move |stored| {
        let mut settings = Settings::stored(stored);
        change(&mut settings);
        let written = write_over(&settings, stored)?;
        Ok((settings, written))
    })
    .await
}

/// Takes over the settings of a file, and gives back what has changed by that.
///
/// # Errors
/// As for [`change`].
pub async fn import(file: Value) -> Result<Vec<SettingGroup>, JsValue> {
    rewrite(move |stored| take_over(&file, stored)).await
}

/// Time limit for the storage's answer, in ms; then others get their turn.
const LONGEST_MS: u32 = 10_000;

/// Reads, changes and writes as one step. Firefox carries out calls to the storage in any order it likes: two changes on
/// their way at once would each be made to what was there before either of them, and the older could be written last.
async fn rewrite<T: 'static>(
    change: impl FnOnce(&Value) -> Result<(T, Value), serde_json::Error> + 'static,
) -> Result<T, JsValue> {
    let written = async move {
        let stored = json_from_js(&storage::synced(KEY).await?).unwrap_or(Value::Null);
        let (result, written) = change(&stored).map_err(|error| JsValue::from_str(&error.to_string()))?;
        storage::sync(KEY, &json_to_js(&written)?).await?;
        Ok(result)
    };
    lock::alone(KEY, async move {
        let written = with_deadline(LONGEST_MS, written).await;
        written.unwrap_or_else(|| Err("the storage does not answer".into()))
    })
    .await
}

/// Calls back whenever the settings were changed, here or elsewhere, for as long as the page lives.
pub fn follow(on_change: impl Fn() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(on_change);
    // Without it this page goes by the settings it was opened with.
    if storage::on_synced(listener.as_ref().unchecked_ref()).is_ok() {
        listener.forget();
    }
}
