//! What the buyer does in the window: with an unfolded order, and with everything that is stored.

use super::stored::{StorageTrouble, TakenOver, Unreadable};
use crate::app::lookup::TellAction;
use crate::case::CaseRecord;
use crate::order::Instant;
use crate::present::windows::{UserEvent, UserEventKind};
use crate::present::wording::DueText;

/// What is done in an unfolded order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowAction {
    /// The answer of this button was pressed.
    Answer(usize),
    /// What was said at this instant is taken back.
    Undo(Instant),
    /// What was said at this instant happened on another day (ISO).
    Redate(Instant, String),
    /// A number that the seller may have given is being typed.
    NumberTyped(String),
    /// Save the typed number.
    SaveNumber,
    /// An offered number was chosen instead.
    NumberOffered(String),
    /// The note is being written.
    NoteTyped(String),
    /// The note's field was left, or the note is to be saved at once.
    NoteDone(String),
    /// The note has not changed since its edit of this number.
    NotePause(u32),
    /// A day to look again was chosen (ISO), or taken away.
    Again(String),
    /// A text is to be copied.
    Copy(DueText),
    /// The text was copied, or could not be.
    Copied(DueText, bool),
    /// A tracker whose address does not carry the number was opened: the number is to be copied.
    CopyNumber(String),
    /// The number was copied, or could not be.
    NumberCopied(bool),
    /// The message was sent.
    Sent,
    /// The texts that are due, in the seller's language.
    Letters(CopyTexts),
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
            (UserEventKind::Click, "answer") => RowAction::Answer(usize::try_from(number("index")?).ok()?),
            (UserEventKind::Click, "undo") => RowAction::Undo(number("at")?),
            (UserEventKind::Change, "said-on") => RowAction::Redate(number("at")?, value()),
            (UserEventKind::Input, "new-number") => RowAction::NumberTyped(value()),
            (UserEventKind::Click, "save-number") => RowAction::SaveNumber,
            (UserEventKind::Key(key), "new-number") if key == "Enter" => RowAction::SaveNumber,
            (UserEventKind::Click, "number-offer") => {
                RowAction::NumberOffered(event.data("number").to_owned())
            }
            (UserEventKind::Input, "note") => RowAction::NoteTyped(value()),
            (UserEventKind::Change | UserEventKind::Leave, "note") => RowAction::NoteDone(value()),
            (UserEventKind::Change, "again") => RowAction::Again(value()),
            (UserEventKind::Click, "again-clear") => RowAction::Again(String::new()),
            (UserEventKind::Click, "copy-message") => RowAction::Copy(DueText::Message),
            (UserEventKind::Click, "copy-dispute") => RowAction::Copy(DueText::Dispute),
            (UserEventKind::Click, "track") if !event.data("copies").is_empty() => {
                RowAction::CopyNumber(event.data("copies").to_owned())
            }
            (UserEventKind::Click, "sent") => RowAction::Sent,
            (UserEventKind::Click, "calendar") => RowAction::Calendar,
            (UserEventKind::Click, "show-card") => RowAction::ShowCard,
            (UserEventKind::Click, "delete") => RowAction::Delete,
            (_, "paste" | "read-paste" | "strike" | "keep-lines" | "since" | "say") => {
                RowAction::Tell(TellAction::of(event)?)
            }
            _ => return None,
        })
    }
}

/// The texts that are due for an order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CopyTexts {
    /// The message to the seller.
    pub message: Option<CopyText>,
    /// The text for a dispute.
    pub dispute: Option<CopyText>,
}

impl CopyTexts {
    /// The text of this kind, where it is due.
    pub fn of(&self, which: DueText) -> Option<&CopyText> {
        match which {
            DueText::Message => self.message.as_ref(),
            DueText::Dispute => self.dispute.as_ref(),
        }
    }
}

/// A text for somebody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CopyText {
    /// The text itself.
    pub text: String,
    /// The tag of their language.
    pub language: String,
    /// What they say, where that is not the buyer's language.
    pub meaning: Option<String>,
}

/// What is done with everything that is stored.
#[derive(Clone, Debug, PartialEq)]
pub enum DataAction {
    /// The bytes used, where the browser reports them.
    Used(Option<i64>),
    /// Save everything.
    Export,
    /// How many orders were saved, or why none could be.
    Exported(Result<usize, String>),
    /// Save all orders as a table.
    Table,
    /// A file was chosen, and is being read. The window numbers what is chosen.
    Chosen(u32),
    /// The content of the file of this number.
    File(u32, Result<String, String>),
    /// What was taken over from a file besides its orders, as it was asked for under this number.
    TakenIn(u32, Result<TakenOver, StorageTrouble>),
    /// Shrink finished orders: asks first.
    Archive,
    /// Do it.
    ArchiveNow,
    /// The orders that were archived last are to have their details back.
    UndoArchive,
    /// Delete everything: asks first.
    DeleteAll,
    /// Do it.
    DeleteNow,
    /// Cancel what was asked about.
    Cancel,
    /// Save what cannot be read.
    SaveUnreadable,
    /// Delete what cannot be read.
    DeleteUnreadable,
    /// The stored values that could not be read, as they are now, or why they cannot be listed.
    ReadAgain(Result<Vec<KeyFinding>, String>),
    /// Something could not be saved.
    NotSaved(String),
}

/// What is stored under a key now.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyFinding {
    /// The key holds nothing any more.
    Nothing(String),
    /// An order, which replaced what could not be read.
    Case(String, Box<CaseRecord>),
    /// A value that cannot be read.
    Unreadable(Unreadable),
}

impl DataAction {
    /// What an event in the block means; `None`: nothing.
    pub fn of(event: &UserEvent) -> Option<DataAction> {
        if event.kind != UserEventKind::Click {
            return None;
        }
        Some(match event.action.as_str() {
            "export" => DataAction::Export,
            "table" => DataAction::Table,
            "archive" => DataAction::Archive,
            "archive-now" => DataAction::ArchiveNow,
            "undo-archive" => DataAction::UndoArchive,
            "delete-all" => DataAction::DeleteAll,
            "delete-now" => DataAction::DeleteNow,
            "cancel" => DataAction::Cancel,
            "quarantine-export" => DataAction::SaveUnreadable,
            "quarantine-delete" => DataAction::DeleteUnreadable,
            _ => return None,
        })
    }
}
