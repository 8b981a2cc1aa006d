//! What a page has shown, and what was done on it.

use super::view::Sharing;
use crate::order::answer::Said;
use crate::order::settings::CardSide;
use crate::order::{CardShape, How, Instant, ListCheck, Order, Parcel, Proof, ReadingStage, Source};
use crate::present::wording::UnreadField;
use crate::read::trouble::Trouble;
use crate::rules::Level;
use serde::{Deserialize, Serialize};

/// What a page shows, and what the buyer did on it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageReport {
    /// The page's address.
    pub url: String,
    /// The start of the visit.
    pub visit: Instant,
    /// Answers of the page that nobody has read yet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<MirroredAnswer>,
    /// The orders that were read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<Order>,
    /// Parcels that name no order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parcels: Vec<Parcel>,
    /// What the worker has read of the page's order in its own answers ([`super::AnswersRead::orders`]).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered_orders: Vec<String>,
    /// The same of parcels that name no order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answered_parcels: Vec<String>,
    /// Further orders that are asked for: those of the list's cards, those that a chat may be about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ids: Vec<String>,
    /// The language the page says it is written in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Somebody can see the page: only then has the buyer seen what stands on it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub visible: bool,
    /// The sources of the page's own answers that have come for its order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Which strategies read the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hows: Vec<How>,
    /// What should have been there and could not be read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<UnreadField>,
    /// Why the page gave nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
    /// Long enough waited for the page to show something.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub patience_over: bool,
    /// How many orders from this store got stuck, where the worker has said so already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stuck: Option<i64>,
    /// The worker is to look through all orders for it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deep: bool,
    /// The orders that share a parcel with this one, where the worker has said so already.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing: Option<Sharing>,
    /// How far the page is with reading the tracking of its order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<ReadingStage>,
    /// What the bar above the list is to say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list_check: Option<ListCheck>,
    /// What is typed on the card of what the tracking says, and not kept yet.
    #[serde(default, skip_serializing_if = "TellDraft::is_empty")]
    pub tell: TellDraft,
    /// What the buyer did, and the worker has not taken in yet. Of a number alone, which is not stored, all of the visit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<UserAction>,
}

/// An answer that the hook mirrored. It may have come before the page moved on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MirroredAnswer {
    /// The page's address then.
    pub url: String,
    /// The visit it came in.
    pub visit: Instant,
    /// The mirrored answer, in the form the hook wrote.
    pub detail: String,
}

/// What the buyer did on the card of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserAction {
    /// The order the card is about; empty: a number alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub order: String,
    /// The instant of the action: the same action twice counts once.
    pub at: Instant,
    /// The kind of action.
    pub kind: UserActionKind,
}

/// The kinds of what a buyer does that the worker must know of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UserActionKind {
    /// Answered a question.
    Answer(Said),
    /// Noted a number that the seller gave.
    NewNumber(String),
    /// Took back what was answered at this instant.
    Undo(Instant),
    /// Says that what was answered at this instant happened on another day (ISO).
    Redate(Instant, String),
    /// Wants no card until the verdict is graver than this one.
    Dismiss(Level),
    /// Wants the card back.
    ShowAgain,
    /// Made the card this large, at this verdict.
    Shape(CardShape, Level),
    /// Moved the card to this side of the page.
    Side(CardSide),
    /// Says that this is there for a dispute, or is not.
    Proof(Proof, bool),
    /// Chose the language of messages to the seller (a BCP 47 tag).
    SellerLanguage(String),
    /// Keeps what was read in a text that was pasted.
    Pasted(TellDraft),
    /// Said what the tracking says: its place in [`crate::order::TrackingSays::ALL`], and since which day (ISO; empty:
    /// today).
    TrackingSays(u32, String),
    /// Typed a number to be checked.
    Check(String),
    /// Wants the diagnostics.
    Diagnostics,
}

impl UserActionKind {
    /// Whether the action changes what is stored of an order.
    pub const fn is_stored(&self) -> bool {
        !matches!(
            self,
            UserActionKind::SellerLanguage(_)
                | UserActionKind::Side(_)
                | UserActionKind::Check(_)
                | UserActionKind::Diagnostics
        )
    }
}

/// What is typed on the card of what the tracking says, and not kept yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TellDraft {
    /// The text that was pasted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// The buyer wants the text read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read: bool,
    /// The lines that are left out of what was read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub struck: Vec<u32>,
    /// Since which day (ISO) it is what will be said; empty: today.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub since: String,
}

impl TellDraft {
    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        *self == TellDraft::default()
    }
}

/// What the script inside the hidden frame has found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameReport {
    /// The frame's address.
    pub url: String,
    /// When the frame was opened.
    pub visit: Instant,
    /// Answers of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<MirroredAnswer>,
    /// What the page asks for instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
}
