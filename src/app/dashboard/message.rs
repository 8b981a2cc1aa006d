//! What happens to the window, and what it has the browser do.

use super::action::{DataAction, RowAction};
use super::stored::{Pictures, Slice, StorageTrouble};
use crate::app::lookup::HandAction;
use crate::app::protocol::CaseChange;
use crate::case::CaseRecord;
use crate::order::{Day, Instant};
use crate::present::wording::DueText;
use serde_json::Value;

/// What was asked of the worker, when its answer comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DashboardRequest {
    /// To keep this account of what the buyer did with an order.
    Keep(Box<CaseRecord>),
    /// To add the parcel that was typed by hand.
    Add,
    /// To join this account in, which holds what was pasted or said at this instant.
    Lookup(Box<CaseRecord>, Instant),
    /// To keep the note of this account; and the note before it.
    Note(Box<CaseRecord>, String),
    /// To take back an order that was deleted.
    Restore(String),
    /// To do the part of this number, of a larger piece of work.
    Work(u32),
    /// To delete everything.
    DeleteAll,
    /// To delete the entries under these keys, which cannot be read.
    Discard(Vec<String>),
}

/// The messages of this program.
#[derive(Clone, Debug, PartialEq)]
pub enum DashboardMessage {
    /// The current day: sent before anything the buyer does, before what the worker answers, and whenever another day begins.
    Time(Instant, Day),
    /// The window has opened.
    Opened,
    /// The window is no longer seen, and may be closed without another word.
    Left,
    /// A part of what is stored was read.
    Slice(Slice),
    /// Everything stored was read, or why it could not be.
    Read(Result<(), String>),
    /// These orders were written, or are gone, whoever did it. What was written at once comes at once: each message costs a look
    /// at all orders.
    Stored(Vec<(String, Option<Box<CaseRecord>>)>),
    /// The window has answered; go on with what is left.
    Turn(u32),
    /// Words to search for.
    Search(String),
    /// Show only the orders that ask for this.
    Filter(String),
    /// Sort by this.
    Sort(String),
    /// Delivered orders shown or hidden.
    HideDelivered(bool),
    /// Show more of the list.
    More,
    /// Show what earlier parcels did.
    Record,
    /// Unfold or fold an order.
    Details(String),
    /// Something was done in an unfolded order.
    Row(String, RowAction),
    /// An order was deleted, and these were its pictures; or it could not be.
    Deleted(String, Result<Pictures, StorageTrouble>),
    /// A parcel is added by hand.
    Hand(HandAction),
    /// All orders of the list are to be read.
    CheckAll,
    /// The order list was opened, or why it could not be.
    ListOpened(Result<(), StorageTrouble>),
    /// The order that was deleted last is wanted back.
    UndoDelete,
    /// Something was done with everything that is stored.
    Data(DataAction),
    /// What came of a request to the worker.
    Answered(DashboardRequest, Result<(), StorageTrouble>),
}

/// Where the focus goes when what had it is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DashboardFocus {
    /// To the button that takes a deletion back.
    Undo,
    /// To the row of this order.
    Row(String),
    /// To the row of this order, which is unfolded and brought into view.
    Unfolded(String),
}

/// The effects the browser carries out.
#[derive(Clone, Debug, PartialEq)]
pub enum DashboardEffect {
    /// Draw anew what stands around the rows.
    Draw,
    /// The list holds the rows of these orders, in this order; those of `anew` are to be drawn ([`Dashboard::row`]).
    List {
        /// The rows of the whole list.
        rows: Vec<String>,
        /// The new rows and those whose content changed.
        anew: Vec<String>,
    },
    /// Put the focus there, once all is drawn.
    Focus(DashboardFocus),
    /// Let the window respond, then continue with this turn.
    Turn(u32),
    /// Read everything that is stored, in slices.
    Read,
    /// Ask the worker.
    Ask(CaseChange, DashboardRequest),
    /// Have the worker open the list of orders, and its orders read there ([`DashboardMessage::ListOpened`]).
    CheckAll,
    /// Fetch the pictures of an order, then have the worker forget it.
    Delete(String),
    /// Have the worker take an order back, and keep its pictures again.
    Restore(Box<CaseRecord>, Pictures),
    /// Work out the texts that are due for an order ([`Dashboard::letter`]).
    Letters(String),
    /// Copy this text of an order, within the click.
    Copy(String, DueText, String),
    /// Copy this number of an order, within the click.
    CopyNumber(String, String),
    /// Put this text into the field of an order's note, also where it has the focus: drawing leaves a field alone in which somebody
    /// types, and what is typed next would be a change of a text that is no longer the note.
    ShowNote(String, String),
    /// Say after a pause that this note was not typed in any more.
    Pause(String, u32),
    /// Save the end of protection as a file for the calendar ([`Dashboard::date_file`]).
    SaveDate(String),
    /// Save a table of all orders ([`Dashboard::table`]).
    SaveTable,
    /// Fetch the settings and all pictures, and save everything ([`Dashboard::export`]).
    Export,
    /// Save what cannot be read ([`Dashboard::unreadable_file`]).
    SaveUnreadable,
    /// Read again what is under these keys.
    ReadAgain(Vec<String>),
    /// Keep these pictures, and take these settings over, where there are any; [`DataAction::TakenIn`] comes of it, with this
    /// number.
    TakeIn(u32, Pictures, Option<Value>),
    /// Find out how much is stored.
    Measure,
}
