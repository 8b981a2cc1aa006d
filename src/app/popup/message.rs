//! What happens to the window, and what it has the browser do.

use super::reader::{PageTrouble, ReadPage};
use crate::app::lookup::{HandAction, TellAction};
use crate::case::CaseRecord;
use crate::order::settings::Settings;
use crate::order::{Day, Instant};
use crate::present::dispute_file::{self, Shows};
use crate::present::wording::Group;

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupMessage {
    /// The window stands.
    Opened,
    /// Some of the stored orders.
    Cases(Vec<CaseRecord>),
    /// All of them have been read; or they cannot be.
    AllRead(bool),
    /// The address of the page in the tab, where the browser tells.
    Tab(Option<String>),
    /// The page in the tab was read, or why not.
    PageRead(Box<Result<ReadPage, PageTrouble>>),
    /// It is to be read.
    ReadPage,
    /// It is about this order.
    ReadFor(String),
    /// A line of it is left out, or put back.
    Strike(usize),
    /// What was read is kept, or that nothing was there; when it was pressed.
    KeepRead(Instant, Day),
    /// That is taken back.
    UndoRead,
    /// Something is pasted or said of an order.
    Tell(String, TellAction),
    /// A parcel is added by hand.
    Hand(HandAction),
    /// The settings were changed; the window speaks their language by now.
    Settings(Settings, &'static str),
    /// This stands in the field.
    Searched(String),
    /// A number that was offered is wanted in the field.
    Offered(String),
    /// Nothing was typed for a while; since which letter.
    Paused(u32),
    /// Only these orders are wanted.
    Filtered(Option<Group>),
    /// The message of an order is wanted in the clipboard.
    Copy(String),
    /// It is there; or the text that could not be put there.
    Copied(String, Result<(), String>),
    /// A number whose link does not carry it is wanted in the clipboard.
    CopyNumber(String),
    /// It is there, or could not be put there.
    NumberCopied(bool),
    /// The updates that nobody understands are wanted in the clipboard.
    CopyUnrecognized,
    /// They are there; or the text that could not be put there.
    UnrecognizedCopied(Result<(), String>),
    /// An answer of an order, by its place; when it was pressed.
    Answered(String, usize, Instant, Day),
    /// What was said of an order at this instant is taken back.
    Undone(String, Instant),
    /// What was said of an order at this instant happened on another day (ISO).
    Redated(String, Instant, String),
    /// All orders of the list are to be read.
    CheckAll,
    /// The list is open, or what went wrong.
    ListOpened(Result<(), String>),
    /// The worker has stored it, or what went wrong.
    Stored(Result<(), String>),
    /// The picture belongs to this order; empty: not chosen.
    Whose(String),
    /// A picture is wanted.
    KeepPicture,
    /// It was taken.
    Taken(Box<TakenPicture>),
    /// What is covered in it is to be shown, or covered again.
    Uncover(bool),
    /// It is to be kept as it is shown.
    KeepTaken,
    /// It is not to be kept.
    Discard,
    /// What became of it.
    Picture(PictureOutcome),
}

/// A picture that was taken and is not kept yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenPicture {
    /// The address of the page, before and after it was taken the same; `None`: the tab moved on meanwhile.
    pub address: Option<String>,
    /// What is seen of the page.
    pub seen: dispute_file::Picture,
    /// With the places covered that are known to show who the buyer is; `None`: none is known.
    pub covered: Option<dispute_file::Picture>,
}

/// What became of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureOutcome {
    /// Kept; the order has so many now.
    Kept(usize),
    /// The order has so many already.
    Full(usize),
    /// The browser does not allow a picture of this page.
    Refused,
    /// The tab shows another page than the one whose order was named.
    Changed,
    /// Something else went wrong.
    Failed(String),
}

/// What the browser is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupEffect {
    /// Draw the window anew.
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
    /// Say so, once nothing has been typed for a while.
    Pause(u32),
    /// Copy the message of an order ([`super::Popup::to_seller`]), within the click.
    Copy(String),
    /// Copy a number, within the click.
    CopyNumber(String),
    /// Copy the report on what nobody understands, within the click.
    CopyUnrecognized(String),
    /// Have the worker open the list of orders, and its orders read there ([`PopupMessage::ListOpened`]).
    CheckAll,
    /// Have the worker join this account in.
    Store(Box<CaseRecord>),
    /// Take a picture of the tab for this order ([`PopupMessage::Taken`]).
    TakePicture(String, Shows),
    /// Keep this picture ([`PopupMessage::Picture`]).
    KeepPicture(Box<dispute_file::Picture>),
}
