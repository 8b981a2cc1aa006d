//! What happens to the window, and what it has the browser do.

use super::reader::{PageTrouble, ReadPage};
use crate::app::lookup::{HandAction, TellAction};
use crate::app::protocol::Admission;
use crate::case::CaseRecord;
use crate::order::settings::Settings;
use crate::order::{Day, Instant};
use crate::present::dispute_file::{self, Shows};
use crate::present::wording::Attention;

/// What an account is of that the worker is to join in, when its answer comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PopupRequest {
    /// A change of an order.
    Change,
    /// The parcel that was typed by hand.
    Add,
    /// What was pasted or said of this order at this instant.
    Lookup(String, Instant),
    /// What was read of the page in the tab, kept at this instant.
    Read(Instant),
    /// That what was read of the page in the tab is taken back.
    UndoRead,
}

impl PopupRequest {
    /// Which orders that are not stored come to be by it.
    pub fn admits(&self) -> Admission {
        if *self == PopupRequest::Add { Admission::All } else { Admission::Stored }
    }
}

/// The messages of this program.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupMessage {
    /// The window has opened.
    Opened,
    /// Some of the stored orders.
    Cases(Vec<CaseRecord>),
    /// Whether all orders have been read, or cannot be.
    AllRead(bool),
    /// The address of the page in the tab, where the browser tells.
    Tab(Option<String>),
    /// The page in the tab was read, or why not.
    PageRead(Box<Result<ReadPage, PageTrouble>>),
    /// Read the page in the tab.
    ReadPage,
    /// The page is about this order.
    ReadFor(String),
    /// A line of the reading is left out, or put back.
    Strike(usize),
    /// Save what was read, or that nothing was there; when it was pressed.
    KeepRead(Instant, Day),
    /// Undo the last saved reading.
    UndoRead,
    /// Something is pasted or said of an order.
    Tell(String, TellAction),
    /// A parcel is added by hand.
    Hand(HandAction),
    /// The settings were changed; the window speaks their language by now.
    Settings(Settings, &'static str),
    /// The content of the search field.
    Searched(String),
    /// A number that was offered is wanted in the field.
    Offered(String),
    /// Nothing was typed since the edit of this number.
    Paused(u32),
    /// Only these orders are wanted.
    Filtered(Option<Attention>),
    /// The message of an order is wanted in the clipboard.
    Copy(String),
    /// The message was copied; or the text that could not be.
    Copied(String, Result<(), String>),
    /// A number whose link does not carry it is wanted in the clipboard.
    CopyNumber(String),
    /// Whether the number was copied.
    NumberCopied(bool),
    /// The updates that nobody understands are wanted in the clipboard.
    CopyUnrecognized,
    /// The updates were copied; or the text that could not be.
    UnrecognizedCopied(Result<(), String>),
    /// An answer of an order, by its place; when it was pressed.
    Answered(String, usize, Instant, Day),
    /// The hidden card of an order is wanted back on its page; when it was pressed.
    ShowCard(String, Instant),
    /// What was said of an order at this instant is taken back.
    Undone(String, Instant),
    /// What was said of an order at this instant happened on another day (ISO).
    Redated(String, Instant, String),
    /// All orders of the list are to be read.
    CheckAll,
    /// The order list was opened, or why it could not be.
    ListOpened(Result<(), String>),
    /// The worker stored what it was asked to, or why it could not.
    Stored(PopupRequest, Result<(), String>),
    /// The picture belongs to this order; empty: not chosen.
    Whose(String),
    /// Take a picture of the page.
    KeepPicture,
    /// The picture was taken.
    Taken(Box<TakenPicture>),
    /// Show or hide what the picture's bars cover.
    Uncover(bool),
    /// Save the picture as it is shown.
    KeepTaken,
    /// Discard the picture.
    Discard,
    /// What became of the picture.
    Picture(PictureOutcome),
}

/// A picture that was taken and is not kept yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenPicture {
    /// The page address, if unchanged during the capture.
    pub address: Option<String>,
    /// What is seen of the page.
    pub seen: dispute_file::Picture,
    /// With the places covered that are known to show who the buyer is; `None`: none is known.
    pub covered: Option<dispute_file::Picture>,
}

/// What became of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureOutcome {
    /// The picture was saved; how many the order has now.
    Saved(usize),
    /// The order already has this many, and may have no more.
    Full(usize),
    /// The browser does not allow a picture of this page.
    Refused,
    /// The tab shows another page than the one whose order was named.
    Changed,
    /// Something else went wrong.
    Failed(String),
}

/// The effects the browser carries out.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupEffect {
    /// Redraw the window.
    Draw,
    /// Read all stored orders.
    ReadCases,
    /// Ask for the address of the tab.
    ReadTab,
    /// Read the page in the tab ([`PopupMessage::PageRead`]).
    ReadPage,
    /// Put a text into the field.
    Fill(String),
    /// Put the focus on an element, and select the text in it.
    Select(&'static str),
    /// Unfold the row of this order, and bring it into view.
    Unfold(String),
    /// Send `Paused` once nothing has been typed for a while.
    Pause(u32),
    /// Copy the message of an order ([`super::Popup::to_seller`]), within the click.
    Copy(String),
    /// Copy a number, within the click.
    CopyNumber(String),
    /// Copy the report on what nobody understands, within the click.
    CopyUnrecognized(String),
    /// Have the worker open the list of orders, and its orders read there ([`PopupMessage::ListOpened`]).
    CheckAll,
    /// Have the worker join this account in ([`PopupMessage::Stored`]).
    Store(Box<CaseRecord>, PopupRequest),
    /// Take a picture of the tab for this order ([`PopupMessage::Taken`]).
    TakePicture(String, Shows),
    /// Keep this picture ([`PopupMessage::Picture`]).
    KeepPicture(Box<dispute_file::Picture>),
}
