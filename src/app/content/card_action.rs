//! What the buyer does on the card.

use crate::app::protocol::OwnWindow;
use crate::order::answer::Said;
use crate::order::settings::CardSide;
use crate::order::{CardShape, Instant, Proof};

/// What the buyer did. The card has already shown that the click was noticed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardAction {
    /// Came to the card with pointer or keyboard.
    Touched,
    /// Answered a question.
    Answer(Said),
    /// Noted a number that the seller gave.
    NewNumber(String),
    /// Took back what was answered at this instant.
    Undo(Instant),
    /// Says that what was answered at this instant happened on another day (ISO).
    Redate(Instant, String),
    /// Wants messages to the seller in this language (a BCP 47 tag) from now on.
    SellerLanguage(String),
    /// Made the card this large.
    Shape(CardShape),
    /// Wants no card of this order until its advice is graver.
    Dismiss,
    /// Wants the card back that was hidden.
    ShowAgain,
    /// Wants no card for the rest of this visit.
    PutAway,
    /// Says that this is there for a dispute, or is not.
    Proof(Proof, bool),
    /// Moved the card to this side of the page.
    Side(CardSide),
    /// Typed a number to be checked.
    Check(String),
    /// Typed or pasted the text of a tracking page.
    PasteTyped(String),
    /// Wants the pasted text to be read.
    ReadPaste,
    /// Leaves out a line of what was read, or puts it back.
    StrikeLine(u32),
    /// Saves what was read in the pasted text.
    KeepPaste,
    /// Chose since which day (ISO) it is what will be said.
    SinceTyped(String),
    /// Said what the tracking says, by its place among what can be said.
    TrackingSays(u32),
    /// Wants the diagnostics.
    Diagnostics,
    /// Means another one of the orders of a chat.
    PickOrder(String),
    /// Wants to see where a dispute is opened.
    ShowDispute,
    /// Wants the tracking to be read here.
    ReadTracking,
    /// Wants the dispute file.
    OpenDisputeFile,
    /// Wants another window of ours.
    OpenWindow(OwnWindow),
}
