//! The page of settings: what is changed is kept at once, and shown as it is kept.

use super::opened::{Opened, dress, open};
use super::preferences;
use crate::i18n::Translator;
use crate::i18n::{LANGUAGES, best};
use crate::order::settings::{Draft, Edit, Name, Settings};
use crate::present::wording::{self, OptionsInput, Outcome};
use crate::web::elements::{OptionAction, Options};
use crate::web::texts::{self, for_seller, served};
use crate::web::{intl, permissions, start};
use gloo_timers::callback::Timeout;
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::Document;

struct Office {
    document: Document,
    page: Options,
    draft: Draft,
    tongue: Translator,
    /// The browser lets us remind.
    allowed: bool,
    outcome: Outcome,
    /// How many changes have been made here.
    changes: u32,
    /// Those that wait to be written.
    queue: Vec<Edit>,
    /// Something is being written: what is stored is behind what is typed.
    saving: bool,
    /// Takes good news away again.
    news: Option<Timeout>,
}

/// Good news stands this long.
const NEWS_MS: u32 = 5_000;

thread_local! {
    static OFFICE: RefCell<Option<Office>> = const { RefCell::new(None) };
}

/// The page is just being shown anew.
fn is_busy() -> bool {
    OFFICE.with(|office| office.try_borrow_mut().is_err())
}

/// Works in the office, and shows what came of it.
fn with_office<T>(work: impl FnOnce(&mut Office) -> T) -> Option<T> {
    OFFICE.with(|office| {
        let mut office = office.try_borrow_mut().ok()?;
        let office = office.as_mut()?;
        let done = work(office);
        if let Err(error) = office.show() {
            web_sys::console::error_1(&error);
        }
        Some(done)
    })
}

/// Fills the page of settings.
///
/// # Errors
/// As for [`open`].
#[wasm_bindgen]
pub async fn start_options() -> Result<(), JsValue> {
    let Opened { document, settings, tongue } = open().await?;
    let mut page = Options::mount(&document)?;
    page.listen(Box::new(hear))?;
    let allowed = permissions::may_notify().await;
    let (draft, outcome) = (Draft::new(settings), Outcome::default());
    let office = Office {
        document,
        page,
        draft,
        tongue,
        allowed,
        outcome,
        changes: 0,
        queue: Vec::new(),
        saving: false,
        news: None,
    };
    office.show()?;
    OFFICE.set(Some(office));
    preferences::follow(|| start(Box::pin(catch_up())));
    // They may have been changed before anybody listened.
    catch_up().await;
    Ok(())
}

/// Shows what is kept, where it was changed elsewhere. What was changed here is shown by whoever changed it, with what
/// came of it.
async fn catch_up() {
    let settings = preferences::load().await;
    // What is being written is shown once it is.
    let ours = |office: &Option<Office>| {
        office.as_ref().is_some_and(|office| office.saving || *office.draft.settings() == settings)
    };
    if !OFFICE.with_borrow(ours) {
        show_kept(settings).await;
    }
}

fn hear(action: OptionAction) {
    // An element that goes away while the page is shown anew says then that it was changed.
    if is_busy() {
        start(Box::pin(async move { hear(action) }));
        return;
    }
    // The same words twice would not be read out again.
    with_office(|office| office.outcome = Outcome::Nothing);
    let edit = match action {
        OptionAction::Reset => {
            with_office(|office| office.draft.forget());
            Some(Edit::UsualTable)
        }
        OptionAction::Change(Name::Remind, on) if !on.is_empty() => {
            // Asked before anything is waited for: afterwards it is no click any more.
            let asked = permissions::request_notifications();
            start(Box::pin(async move {
                let allowed = permissions::given(asked).await;
                with_office(|office| {
                    office.allowed = allowed;
                    office.outcome = if allowed { office.outcome } else { Outcome::NotAllowed };
                });
                if allowed {
                    keep(Edit::Remind(true));
                }
            }));
            return;
        }
        OptionAction::Change(name, value) => with_office(|office| {
            let edit = office.draft.hear(name, &value);
            if edit.is_none() {
                office.outcome = Outcome::NotSaved;
            }
            edit
        })
        .flatten(),
    };
    if let Some(edit) = edit {
        keep(edit);
    }
}

/// Keeps a change, after those that are on their way.
fn keep(edit: Edit) {
    let start_now = with_office(|office| {
        office.changes = office.changes.wrapping_add(1);
        office.queue.push(edit);
        !std::mem::replace(&mut office.saving, true)
    });
    if start_now == Some(true) {
        start(Box::pin(save()));
    }
}

/// Writes what waits, and what has come meanwhile, until nothing does.
async fn save() {
    loop {
        // Taken when the storage has been read: all that has come by then is one change to those who follow.
        let changed = preferences::change(|settings| {
            let waiting = OFFICE
                .with_borrow_mut(|office| office.as_mut().map(|office| std::mem::take(&mut office.queue)));
            for edit in waiting.unwrap_or_default() {
                edit.apply(settings);
            }
        })
        .await;
        match changed {
            Ok(settings) => {
                show_kept(settings).await;
                with_office(|office| {
                    // What was typed meanwhile, or before, may still not fit.
                    let fits = office.draft.fits();
                    office.outcome = if fits { Outcome::Saved } else { Outcome::NotSaved };
                    office.news = Some(Timeout::new(NEWS_MS, || {
                        with_office(|office| {
                            if office.outcome == Outcome::Saved {
                                office.outcome = Outcome::Nothing;
                            }
                        });
                    }));
                });
            }
            Err(_) => {
                with_office(|office| office.outcome = Outcome::Failed);
            }
        }
        let done = with_office(|office| {
            office.saving = !office.queue.is_empty();
            !office.saving
        });
        if done != Some(false) {
            return;
        }
    }
}

/// Shows what is kept now, in the language that is chosen now. After another change it would put back what was typed since:
/// then that one shows what is kept, its own and this.
async fn show_kept(settings: Settings) {
    let changes = OFFICE.with_borrow(|office| office.as_ref().map(|office| office.changes));
    let tongue = texts::load(&settings).await;
    with_office(|office| {
        if changes != Some(office.changes) {
            return;
        }
        if let Ok(tongue) = tongue {
            office.tongue = tongue;
        }
        dress(&office.document, &settings, &office.tongue);
        office.draft.keep(settings);
    });
}

impl Office {
    fn show(&self) -> Result<(), JsValue> {
        let language = self.tongue.language();
        let languages: Vec<(String, String)> =
            LANGUAGES.iter().map(|tag| ((*tag).to_owned(), intl::language_name(tag, tag))).collect();
        let input = OptionsInput {
            draft: &self.draft,
            allowed: self.allowed,
            languages: &languages,
            browser_language: &intl::language_name(served(""), language),
            for_seller: &for_seller(language),
            seller_language: best(&self.draft.settings().seller_language, &[], LANGUAGES),
            hours: &intl::hours(language),
            outcome: self.outcome,
        };
        let model = wording::options(&input, &self.tongue.speech());
        self.document.set_title(&[model.title.as_str(), " · Stuck Parcel"].concat());
        self.page.show(&model)
    }
}
