//! What a click in the banner means.

use crate::case::answer::Said;
use crate::message::MessageKind;
use crate::order::Instant;

/// What the buyer did. The view has already shown that it was heard; the owner decides and shows anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Copied this message (or had it selected, where the browser forbids copying).
    Copy(MessageKind),
    /// Copied the dispute text.
    CopyDispute,
    /// Wants messages in this language (a BCP 47 tag) from now on.
    SellerLanguage(String),
    /// Says to have sent this message.
    Sent(MessageKind),
    /// Closed the card.
    Dismiss,
    /// Made the card small.
    Minimise,
    /// Made the card large.
    Expand,
    /// Said something.
    Answer(Said),
    /// Took back what was said at this instant.
    Undo(Instant),
    /// Wants to know what this text is.
    Check(String),
    /// Wants to see what was read.
    Diagnostics,
    /// Means another one of the orders of a chat.
    Pick(String),
    /// Wants to see where the dispute is opened.
    ShowDispute,
    /// Wants the dispute file.
    Evidence,
}
