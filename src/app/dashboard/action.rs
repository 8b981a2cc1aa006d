//! What the buyer does in the window: with an unfolded order, and with everything that is stored.

use super::stored::{Trouble, Unreadable};
use crate::app::lookup::TellAction;
use crate::case::CaseRecord;
use crate::order::Instant;
use crate::present::windows::{EventKind, UserEvent};

/// What is done in an unfolded order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowAction {
    /// The answer of this button was pressed.
    Answer(usize),
    /// What was said at this instant is taken back.
    Undo(Instant),
    /// A number that the seller may have given is being typed.
    NumberTyped(String),
    /// It is to be kept.
    SaveNumber,
    /// The note is being written.
    NoteTyped(String),
    /// It was left, or is to be kept at once.
    NoteDone(String),
    /// Nothing was typed since this letter of it.
    NotePause(u32),
    /// A day to look again was chosen (ISO), or taken away.
    Again(String),
    /// The message is to be copied.
    Copy,
    /// It was, or could not be.
    Copied(bool),
    /// The message was sent.
    Sent,
    /// The message to the seller, in their language, where one is due.
    Letter(Option<Letter>),
    /// The end of protection is wanted as a file.
    Calendar,
    /// Wants the hidden card back on the order's page.
    ShowCard,
    /// The order is to be deleted.
    Delete,
    /// Something is pasted or said of its tracking.
    Tell(TellAction),
}

impl RowAction {
    /// What an event in a row means; `None`: nothing.
    pub fn of(event: &UserEvent) -> Option<RowAction> {
        let value = || event.value.clone();
        let number = |name| event.data(name).parse::<i64>().ok();
        Some(match (&event.kind, event.action.as_str()) {
            (EventKind::Click, "answer") => RowAction::Answer(usize::try_from(number("index")?).ok()?),
            (EventKind::Click, "undo") => RowAction::Undo(number("at")?),
            (EventKind::Input, "new-number") => RowAction::NumberTyped(value()),
            (EventKind::Click, "save-number") => RowAction::SaveNumber,
            (EventKind::Key(key), "new-number") if key == "Enter" => RowAction::SaveNumber,
            (EventKind::Input, "note") => RowAction::NoteTyped(value()),
            (EventKind::Change | EventKind::Leave, "note") => RowAction::NoteDone(value()),
            (EventKind::Change, "again") => RowAction::Again(value()),
            (EventKind::Click, "again-clear") => RowAction::Again(String::new()),
            (EventKind::Click, "copy-message") => RowAction::Copy,
            (EventKind::Click, "sent") => RowAction::Sent,
            (EventKind::Click, "calendar") => RowAction::Calendar,
            (EventKind::Click, "show-card") => RowAction::ShowCard,
            (EventKind::Click, "delete") => RowAction::Delete,
            (_, "paste" | "read-paste" | "strike" | "keep-lines" | "since" | "say") => {
                RowAction::Tell(TellAction::of(event)?)
            }
            _ => return None,
        })
    }
}

/// The message to the seller.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// The words.
    pub text: String,
    /// The tag of their language.
    pub language: String,
    /// What they say, where that is not the buyer's language.
    pub meaning: Option<String>,
}

/// What is done with everything that is stored.
#[derive(Clone, Debug, PartialEq)]
pub enum DataAction {
    /// So many bytes are used, where the browser tells.
    Used(Option<i64>),
    /// Save everything.
    Export,
    /// So many orders were saved, or none could be.
    Exported(Result<usize, String>),
    /// Save a table.
    Table,
    /// A file was chosen: what is in it.
    File(Result<String, String>),
    /// So many pictures of a file were kept, and its settings taken over or not.
    TakenIn(Result<(usize, bool), Trouble>),
    /// Finished orders are to get smaller: ask first.
    Archive,
    /// Do it.
    ArchiveNow,
    /// Everything is to be deleted: ask first.
    DeleteAll,
    /// Do it.
    DeleteNow,
    /// Do not.
    Cancel,
    /// Save what cannot be read.
    SaveUnreadable,
    /// Delete what cannot be read.
    DeleteUnreadable,
    /// What lies under the keys of what could not be read now, or why it cannot be told.
    ReadAgain(Result<Vec<Finding>, String>),
    /// Something could not be saved.
    NotSaved(String),
}

/// What lies under a key.
#[derive(Clone, Debug, PartialEq)]
pub enum Finding {
    /// Nothing any more.
    Nothing(String),
    /// An order, which replaced what could not be read.
    Case(String, Box<CaseRecord>),
    /// What cannot be read.
    Unreadable(Unreadable),
}

impl DataAction {
    /// What an event in the block means; `None`: nothing.
    pub fn of(event: &UserEvent) -> Option<DataAction> {
        if event.kind != EventKind::Click {
            return None;
        }
        Some(match event.action.as_str() {
            "export" => DataAction::Export,
            "table" => DataAction::Table,
            "archive" => DataAction::Archive,
            "archive-now" => DataAction::ArchiveNow,
            "delete-all" => DataAction::DeleteAll,
            "delete-now" => DataAction::DeleteNow,
            "cancel" => DataAction::Cancel,
            "quarantine-export" => DataAction::SaveUnreadable,
            "quarantine-delete" => DataAction::DeleteUnreadable,
            _ => return None,
        })
    }
}
