//! What a click in the card means.

/// What the buyer did. The view has already shown that it was heard; the owner has it done and shows anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Said something, as the card's tree has it.
    Said(String),
    /// Noted a number that the seller gave.
    Number(String),
    /// Took back what was said at this instant.
    Undo(String),
    /// Wants messages in this language (a BCP 47 tag) from now on.
    SellerLanguage(String),
    /// Closed the card.
    Dismiss,
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
