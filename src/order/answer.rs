//! What the buyer tells us, as a log: nothing is overwritten, an undone entry stays and no longer counts.

use crate::order::MessageKind;
use crate::order::{Day, Instant};

/// Something the buyer said with one click.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

/// Where a number can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tracker {
    /// AliExpress' own tracking page.
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// When it was said: also its identity when two logs merge.
    pub at: Instant,
    /// The buyer's civil date at that moment.
    pub on: Day,
    /// What was said.
    pub said: AnswerKind,
    /// Taken back.
    pub undone: bool,
}
