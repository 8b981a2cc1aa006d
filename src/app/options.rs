//! The settings: what is changed is stored at once, and shown as it is stored.
//!
//! Changes stand in one queue. All that wait are written together, applied to the settings as they are stored at that
//! moment, so that what another window changed meanwhile stays; what is changed while they are being written waits for
//! the next turn. What could not be written stays in the queue, and says why beside its field.

use super::program::Program;
use super::window::Window;
use crate::i18n::Speech;
use crate::order::settings::{Edit, Name, Settings, WaitingDraft, WaitingTable};
use crate::present::windows::{self, UserEvent, UserEventKind, WindowPage};
use crate::present::wording::{self, ChangeOutcome, OptionsInput, OptionsNames};

/// How long a notice of success is shown, in ms.
pub const NOTICE_MS: u32 = 5_000;

/// A pause in typing after which a number counts as entered, in ms.
pub const TYPING_MS: u32 = 1_000;

/// The messages of this program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionsMessage {
    /// The window has opened.
    Opened,
    /// Something is being typed.
    Typed(Name, String),
    /// Something was typed, chosen, ticked or unticked (any text or none).
    Changed(Name, String),
    /// A field was left, with this in it.
    Left(Name, String),
    /// Nothing was typed since the edit of this number.
    Paused(u32),
    /// The window is no longer seen, and may be closed without another word.
    Away,
    /// Reset the waiting table to its defaults.
    Reset,
    /// Restore the table as it was before the reset.
    UndoReset,
    /// What could not be stored is to be tried again.
    Retry,
    /// The browser's answer whether we may notify.
    Allowed(bool),
    /// The changes that were to be written: the settings as they are stored now, or what went wrong.
    Written(Result<Settings, String>),
    /// The settings as they are stored now.
    Read(Settings),
    /// The stored settings were changed, by whichever window or machine.
    StorageChanged,
    /// What the language of the page calls things.
    Names(OptionsNames),
    /// The notice of this number has been shown long enough.
    NoticeOver(u32),
}

/// The effects the browser carries out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionsEffect {
    /// Redraw the window.
    Draw,
    /// Apply the changes, in their order, to what is stored then, and store it; no other write comes between.
    Write(Vec<Edit>),
    /// Read the settings.
    Read,
    /// Ask the buyer whether we may notify, within the click.
    AskToNotify,
    /// Show the window in the language and the theme of these settings.
    ShowIn(Box<Settings>),
    /// Send `Paused` once nothing has been typed for a while.
    Pause(u32),
    /// Send `NoticeOver` once a notice of success has been shown long enough.
    NoticeOver(u32),
}

/// What the storage is doing for us. One thing at a time, so that an older answer never follows a newer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Storage {
    Idle,
    Reading,
    /// How many changes, from the front of the queue, are being written.
    Writing(usize),
}

/// The buyer turned reminders on, and the browser has not answered yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Permission {
    Asked,
    Refused,
    Given,
}

/// The window of settings.
#[derive(Clone, Debug)]
pub struct Options {
    /// As last seen in the storage.
    stored: Settings,
    /// Not stored yet, in the order in which they were made.
    changes: Vec<Edit>,
    draft: WaitingDraft,
    /// The number of edits of the table.
    typed: u32,
    storage: Storage,
    /// The storage was changed since it was last asked.
    stale: bool,
    /// Why the changes could not be written the last time.
    failed: Option<String>,
    notify: Permission,
    /// The table and what was typed into it, before the usual one was brought back.
    before_reset: Option<(WaitingTable, WaitingDraft)>,
    outcome: ChangeOutcome,
    /// The number of the notice that is shown.
    notice: u32,
    names: OptionsNames,
}

impl Options {
    /// The window before it is drawn. `allowed`: we may notify.
    pub fn new(stored: Settings, allowed: bool) -> Options {
        Options {
            stored,
            changes: Vec::new(),
            draft: WaitingDraft::default(),
            typed: 0,
            storage: Storage::Idle,
            stale: false,
            failed: None,
            notify: if allowed { Permission::Given } else { Permission::Refused },
            before_reset: None,
            outcome: ChangeOutcome::Nothing,
            notice: 0,
            names: OptionsNames::default(),
        }
    }

    /// What is stored, and what is on its way there.
    fn shown(&self) -> Settings {
        let mut settings = self.stored.clone();
        for change in &self.changes {
            change.apply(&mut settings);
        }
        settings
    }

    /// Takes in what the buyer changed.
    fn change(&mut self, name: Name, value: &str) -> Option<OptionsEffect> {
        // The same words twice would not be read out again.
        self.outcome = ChangeOutcome::Nothing;
        match (name, self.notify) {
            (Name::Day(row, place), _) => {
                self.before_reset = None;
                self.draft.entered(row, place, value);
            }
            (Name::Remind, Permission::Asked) if !value.is_empty() => {}
            (Name::Remind, _) if !value.is_empty() => {
                self.notify = Permission::Asked;
                return Some(OptionsEffect::AskToNotify);
            }
            _ => {
                if (name, self.notify) == (Name::Remind, Permission::Asked) {
                    // Taken back before the browser has answered.
                    self.notify = Permission::Refused;
                }
                self.changes.extend(Edit::of(name, value));
            }
        }
        if !self.draft.fits(&self.shown().waiting) {
            self.outcome = ChangeOutcome::NotSaved;
        }
        None
    }

    /// What the storage holds now.
    fn take_in(&mut self, settings: Settings, effects: &mut Vec<OptionsEffect>) {
        if (&settings.language, settings.theme) != (&self.stored.language, self.stored.theme) {
            effects.push(OptionsEffect::ShowIn(Box::new(settings.clone())));
        }
        self.stored = settings;
        self.storage = Storage::Idle;
        self.failed = None;
        self.draft.settle(&self.stored.waiting);
    }

    /// Starts what the storage is to do next.
    fn go_on(&mut self, effects: &mut Vec<OptionsEffect>) {
        let ready = self.draft.edits(&self.shown().waiting);
        self.changes.extend(ready);
        if self.changes.is_empty() {
            self.draft.settle(&self.stored.waiting);
        }
        if self.storage != Storage::Idle {
            return;
        }
        if self.failed.is_none() && !self.changes.is_empty() {
            self.storage = Storage::Writing(self.changes.len());
            effects.push(OptionsEffect::Write(self.changes.clone()));
        } else if self.stale {
            self.stale = false;
            self.storage = Storage::Reading;
            effects.push(OptionsEffect::Read);
        }
    }

    /// Says what became of the changes, once all of them are stored.
    fn say_stored(&mut self, effects: &mut Vec<OptionsEffect>) {
        self.outcome = if self.draft.fits(&self.shown().waiting) {
            ChangeOutcome::Saved
        } else {
            ChangeOutcome::NotSaved
        };
        self.notice = self.notice.wrapping_add(1);
        effects.push(OptionsEffect::NoticeOver(self.notice));
    }
}

impl Program for Options {
    type Message = OptionsMessage;
    type Effect = OptionsEffect;

    fn update(&mut self, message: OptionsMessage) -> Vec<OptionsEffect> {
        let mut effects = Vec::new();
        match message {
            OptionsMessage::Opened => {
                effects.push(OptionsEffect::ShowIn(Box::new(self.stored.clone())));
                // They may have been changed before anybody listened.
                self.stale = true;
            }
            OptionsMessage::Typed(Name::Day(row, place), text) => {
                self.draft.typing(row, place, &text);
                self.typed = self.typed.wrapping_add(1);
                effects.push(OptionsEffect::Pause(self.typed));
            }
            OptionsMessage::Paused(typed) if typed != self.typed => {}
            OptionsMessage::Paused(_) | OptionsMessage::Away => {
                if self.draft.is_any_typing() {
                    (self.failed, self.before_reset) = (None, None);
                    self.draft.enter_typed(&self.shown().waiting);
                }
            }
            OptionsMessage::Left(Name::Day(row, place), text) if self.draft.is_typing(row, place) => {
                effects.extend(self.change(Name::Day(row, place), &text));
            }
            // A choice is taken in once it stands.
            OptionsMessage::Typed(..) | OptionsMessage::Left(..) => {}
            OptionsMessage::Changed(name, value) => {
                self.failed = None;
                effects.extend(self.change(name, &value));
            }
            OptionsMessage::Reset => {
                (self.failed, self.outcome) = (None, ChangeOutcome::Nothing);
                let draft = std::mem::take(&mut self.draft);
                // A second press changes nothing that could be taken back.
                let before = (self.shown().waiting, draft);
                self.before_reset.get_or_insert(before);
                self.changes.push(Edit::Table(WaitingTable::default()));
            }
            OptionsMessage::UndoReset => {
                if let Some((table, draft)) = self.before_reset.take() {
                    (self.failed, self.outcome) = (None, ChangeOutcome::Nothing);
                    self.changes.push(Edit::Table(table));
                    self.draft = draft;
                }
            }
            OptionsMessage::Retry => (self.failed, self.outcome) = (None, ChangeOutcome::Nothing),
            OptionsMessage::Allowed(allowed) => {
                if self.notify == Permission::Asked {
                    if allowed {
                        self.failed = None;
                        self.changes.push(Edit::Remind(true));
                    } else {
                        self.outcome = ChangeOutcome::NotAllowed;
                    }
                }
                self.notify = if allowed { Permission::Given } else { Permission::Refused };
            }
            OptionsMessage::Written(Ok(settings)) => {
                if let Storage::Writing(count) = self.storage {
                    self.changes.drain(..count.min(self.changes.len()));
                }
                self.take_in(settings, &mut effects);
                if self.changes.is_empty() {
                    self.say_stored(&mut effects);
                }
            }
            OptionsMessage::Written(Err(error)) => {
                self.storage = Storage::Idle;
                (self.failed, self.outcome) = (Some(error), ChangeOutcome::Failed);
            }
            OptionsMessage::Read(settings) => self.take_in(settings, &mut effects),
            OptionsMessage::StorageChanged => self.stale = true,
            OptionsMessage::Names(names) => self.names = names,
            OptionsMessage::NoticeOver(notice) => {
                if notice == self.notice && self.outcome == ChangeOutcome::Saved {
                    self.outcome = ChangeOutcome::Nothing;
                }
            }
        }
        self.go_on(&mut effects);
        effects.push(OptionsEffect::Draw);
        effects
    }
}

impl Window for Options {
    fn view(&self, speech: &Speech<'_>) -> WindowPage {
        let settings = self.shown();
        let input = OptionsInput {
            settings: &settings,
            draft: &self.draft,
            remind: match self.notify {
                Permission::Asked => true,
                // Turned on on another machine, and not allowed on this one: off, until it is turned on here too.
                Permission::Refused => false,
                Permission::Given => settings.reminders.on,
            },
            unsaved: self.failed.as_deref().map(|error| (self.changes.as_slice(), error)),
            undo: self.before_reset.is_some(),
            names: &self.names,
            outcome: self.outcome,
        };
        windows::options(&wording::options(&input, speech))
    }

    fn message(event: &UserEvent) -> Option<OptionsMessage> {
        match (&event.kind, event.action.as_str()) {
            (UserEventKind::Click, "reset") => Some(OptionsMessage::Reset),
            (UserEventKind::Click, "undo-reset") => Some(OptionsMessage::UndoReset),
            (UserEventKind::Click, "retry") => Some(OptionsMessage::Retry),
            (UserEventKind::Input, "set") => {
                Some(OptionsMessage::Typed(Name::of_key(event.data("field"))?, event.value.clone()))
            }
            (UserEventKind::Leave, "set") => {
                Some(OptionsMessage::Left(Name::of_key(event.data("field"))?, event.value.clone()))
            }
            (UserEventKind::Change, "set") => {
                Some(OptionsMessage::Changed(Name::of_key(event.data("field"))?, event.value.clone()))
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
