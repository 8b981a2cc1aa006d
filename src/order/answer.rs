//! What the buyer tells us, as a log: nothing is overwritten, an undone entry stays and no longer counts.

use crate::order::MessageKind;
use crate::order::{Day, Instant, Lookup};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

/// Something the buyer said with one click.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(tag = "what", content = "with", rename_all = "kebab-case")]
pub enum AnswerKind {
    /// "I have it."
    HaveIt,
    /// "I do not have it."
    DoNotHaveIt,
    /// "It isn't at the pickup point", where the tracker says that it waits there.
    NotAtPickupPoint,
    /// The tracker shows another city or country.
    OtherPlace,
    /// The tracker shows a weight that cannot be this item.
    WeightMismatch,
    /// The number is wrong or somebody else's.
    WrongNumber,
    /// Looked it up at a tracker, which does not know it.
    NothingAt(Tracker),
    /// Looked it up at a tracker, which knows it.
    FoundAt(Tracker),
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
    /// The dispute has ended, and the money is not back.
    DisputeClosed,
    /// The money is back.
    Refunded,
}

impl AnswerKind {
    /// It was written to the seller, or is what came back.
    pub fn is_with_seller(&self) -> bool {
        matches!(
            self,
            AnswerKind::Wrote(_)
                | AnswerKind::SellerSaysWait
                | AnswerKind::SellerGaveNumber(_)
                | AnswerKind::SellerTemplate
                | AnswerKind::SellerRefused
                | AnswerKind::SellerSilent
        )
    }

    /// The seller replied, with whatever words.
    pub fn is_reply(&self) -> bool {
        self.is_with_seller() && !matches!(self, AnswerKind::Wrote(_) | AnswerKind::SellerSilent)
    }

    /// The number was looked up at a tracker, which knows it or does not.
    pub fn of_look_up(tracker: Tracker, found: bool) -> AnswerKind {
        if found { AnswerKind::FoundAt(tracker) } else { AnswerKind::NothingAt(tracker) }
    }

    /// At which tracker the number was looked up, and whether that knows it; `None` where something else was said.
    pub fn look_up(&self) -> Option<(Tracker, bool)> {
        match self {
            AnswerKind::FoundAt(tracker) => Some((*tracker, true)),
            AnswerKind::NothingAt(tracker) => Some((*tracker, false)),
            _ => None,
        }
    }

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
}

/// What a button says, as it stands there ([`AnswerKind::in_button`]). The script on the shop's pages hands it to the worker and
/// does not look into it, so that it carries no code for reading it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Said(Box<RawValue>);

impl Said {
    /// What this button says; `None`: that is nobody's answer.
    pub fn of_button(text: &str) -> Option<Said> {
        RawValue::from_string(text.to_owned()).ok().map(Said)
    }

    /// As a button would say it.
    pub fn of(kind: &AnswerKind) -> Said {
        // A name and perhaps a text can always be written.
        Said(to_raw_value(kind).unwrap_or_default())
    }

    /// What was said.
    pub fn kind(&self) -> Option<AnswerKind> {
        serde_json::from_str(self.0.get()).ok()
    }
}

impl PartialEq for Said {
    fn eq(&self, other: &Said) -> bool {
        self.0.get() == other.0.get()
    }
}

impl Eq for Said {}

/// Where a number can be looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
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
#[cfg_attr(test, derive(schemars::JsonSchema))]
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

impl Answer {
    /// It is a check that was noted with one of these look-ups, which says more. A look-up that was taken back tells of no
    /// check that still counts.
    pub fn is_shown_by(&self, lookups: &[Lookup]) -> bool {
        let tells = |lookup: &Lookup| lookup.at == self.at && (self.undone || !lookup.undone);
        self.said.look_up().is_some() && lookups.iter().any(tells)
    }

    /// The number that the seller gave, where it says so; whether it still counts is another question.
    pub fn given_number(&self) -> Option<&str> {
        match &self.said {
            AnswerKind::SellerGaveNumber(number) => Some(number),
            _ => None,
        }
    }
}

/// The new numbers that the seller gave, the newest last.
pub fn new_numbers(answers: &[Answer]) -> impl DoubleEndedIterator<Item = &str> {
    answers.iter().filter(|answer| !answer.undone).filter_map(Answer::given_number)
}

/// The seller's last new number.
pub fn new_number(answers: &[Answer]) -> Option<&str> {
    new_numbers(answers).next_back()
}
