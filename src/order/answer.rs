//! What the buyer tells us, as a log: nothing is overwritten, an undone entry stays and no longer counts.

use crate::order::MessageKind;
use crate::order::{Day, Instant};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Something the buyer said with one click.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "StoredAnswer", from = "StoredAnswer")]
pub enum AnswerKind {
    /// "I have it."
    HaveIt,
    /// "I do not have it."
    DoNotHaveIt,
    /// The tracker shows another city or country.
    OtherPlace,
    /// The tracker shows a weight that cannot be this item.
    WeightMismatch,
    /// The number is wrong or somebody else's.
    WrongNumber,
    /// Looked it up at a tracker: found (`true`) or nothing.
    Checked(Tracker, bool),
    /// Sent this message to the seller.
    Wrote(MessageKind),
    /// The seller asked to wait.
    SellerSaysWait,
    /// The seller gave a new number.
    SellerGaveNumber(String),
    /// The seller answered with a template and no new number.
    SellerTemplate,
    /// The seller refused.
    SellerRefused,
    /// The seller does not answer.
    SellerSilent,
    /// A dispute is open.
    DisputeOpened,
    /// The seller made an offer in the dispute.
    DisputeOffer,
    /// The platform decides the dispute now.
    DisputeEscalated,
    /// The money is back.
    Refunded,
}

impl AnswerKind {
    /// As it stands on a button that says it.
    pub fn in_button(&self) -> String {
        // A name and perhaps a text can always be written.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Its stored name.
    pub fn name(&self) -> String {
        match serde_json::to_value(self) {
            Ok(value) => value.get("what").and_then(Value::as_str).unwrap_or_default().to_owned(),
            Err(_) => String::new(),
        }
    }

    /// What a button says.
    pub fn of_button(text: &str) -> Option<AnswerKind> {
        serde_json::from_str(text).ok()
    }
}

/// Where a number can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tracker {
    /// AliExpress' own tracking page.
    #[serde(rename = "aliexpress")]
    AliExpress,
    /// Cainiao.
    Cainiao,
    /// A universal tracker.
    Universal,
    /// The post of the destination country.
    LocalPost,
    /// The courier that delivers.
    Courier,
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// When it was said: also its identity when two logs merge.
    pub at: Instant,
    /// The buyer's civil date at that moment.
    pub on: Day,
    /// What was said.
    pub said: AnswerKind,
    /// Taken back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undone: bool,
}

/// An answer as it is stored: what was found at a tracker is in the name.
#[derive(Serialize, Deserialize)]
#[serde(tag = "what", content = "with", rename_all = "kebab-case")]
enum StoredAnswer {
    HaveIt,
    DoNotHaveIt,
    OtherPlace,
    WeightMismatch,
    WrongNumber,
    FoundAt(Tracker),
    NothingAt(Tracker),
    Wrote(MessageKind),
    SellerSaysWait,
    SellerGaveNumber(String),
    SellerTemplate,
    SellerRefused,
    SellerSilent,
    DisputeOpened,
    DisputeOffer,
    DisputeEscalated,
    Refunded,
}

impl From<AnswerKind> for StoredAnswer {
    fn from(kind: AnswerKind) -> StoredAnswer {
        match kind {
            AnswerKind::HaveIt => StoredAnswer::HaveIt,
            AnswerKind::DoNotHaveIt => StoredAnswer::DoNotHaveIt,
            AnswerKind::OtherPlace => StoredAnswer::OtherPlace,
            AnswerKind::WeightMismatch => StoredAnswer::WeightMismatch,
            AnswerKind::WrongNumber => StoredAnswer::WrongNumber,
            AnswerKind::SellerSaysWait => StoredAnswer::SellerSaysWait,
            AnswerKind::SellerTemplate => StoredAnswer::SellerTemplate,
            AnswerKind::SellerRefused => StoredAnswer::SellerRefused,
            AnswerKind::SellerSilent => StoredAnswer::SellerSilent,
            AnswerKind::DisputeOpened => StoredAnswer::DisputeOpened,
            AnswerKind::DisputeOffer => StoredAnswer::DisputeOffer,
            AnswerKind::DisputeEscalated => StoredAnswer::DisputeEscalated,
            AnswerKind::Refunded => StoredAnswer::Refunded,
            AnswerKind::Checked(tracker, true) => StoredAnswer::FoundAt(tracker),
            AnswerKind::Checked(tracker, false) => StoredAnswer::NothingAt(tracker),
            AnswerKind::Wrote(kind) => StoredAnswer::Wrote(kind),
            AnswerKind::SellerGaveNumber(number) => StoredAnswer::SellerGaveNumber(number),
        }
    }
}

impl From<StoredAnswer> for AnswerKind {
    fn from(stored: StoredAnswer) -> AnswerKind {
        match stored {
            StoredAnswer::HaveIt => AnswerKind::HaveIt,
            StoredAnswer::DoNotHaveIt => AnswerKind::DoNotHaveIt,
            StoredAnswer::OtherPlace => AnswerKind::OtherPlace,
            StoredAnswer::WeightMismatch => AnswerKind::WeightMismatch,
            StoredAnswer::WrongNumber => AnswerKind::WrongNumber,
            StoredAnswer::SellerSaysWait => AnswerKind::SellerSaysWait,
            StoredAnswer::SellerTemplate => AnswerKind::SellerTemplate,
            StoredAnswer::SellerRefused => AnswerKind::SellerRefused,
            StoredAnswer::SellerSilent => AnswerKind::SellerSilent,
            StoredAnswer::DisputeOpened => AnswerKind::DisputeOpened,
            StoredAnswer::DisputeOffer => AnswerKind::DisputeOffer,
            StoredAnswer::DisputeEscalated => AnswerKind::DisputeEscalated,
            StoredAnswer::Refunded => AnswerKind::Refunded,
            StoredAnswer::FoundAt(tracker) => AnswerKind::Checked(tracker, true),
            StoredAnswer::NothingAt(tracker) => AnswerKind::Checked(tracker, false),
            StoredAnswer::Wrote(kind) => AnswerKind::Wrote(kind),
            StoredAnswer::SellerGaveNumber(number) => AnswerKind::SellerGaveNumber(number),
        }
    }
}
