//! What is to stand on a page.

use crate::knowledge::date::iso;
use crate::order::settings::Theme;
use crate::order::{Day, How, ReadEligibility, Source};
use crate::present::view::check::CheckView;
use crate::present::view::{Card, Node};
use crate::present::wording::UnreadField;
use crate::read::trouble::Trouble;
use crate::rules::Level;
use serde::{Deserialize, Deserializer, Serialize};

/// What is to stand on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageView {
    /// The language of the interface (a BCP 47 tag).
    pub language: String,
    /// Light or dark.
    pub theme: Theme,
    /// The language runs from right to left.
    #[serde(default)]
    pub rtl: bool,
    /// What is shown where the worker cannot be reached.
    pub cut_off: String,
    /// What the page's own answers said, to be reported again.
    #[serde(default)]
    pub read: AnswersRead,
    /// When the page's order was placed.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "placed")]
    pub placed: Option<Day>,
    /// The numbers of the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<String>,
    /// The orders that a chat may be about, the most urgent first. Where an empty id comes first, it is not known which one is
    /// meant; once the buyer picks one, that one comes first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub chat: Vec<String>,
    /// The card, where one is to stand there; `None`: it stays as it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub card: Option<CardView>,
    /// The page is to read the tracking of its order.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub read_tracking: bool,
    /// No card is to stand there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub gone: bool,
    /// Something that the buyer did is not kept; the card says why.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub not_kept: bool,
    /// The marks on a list.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<MarkView>,
    /// The buyer has asked in a window of ours for the tracking of the list's orders to be read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check_list: bool,
    /// The bar above a list, where the report asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bar: Option<Node>,
    /// The diagnostics that were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub report: Option<String>,
    /// What the number is that was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<CheckView>,
}

/// The one day that a page reads, without chrono's own parser: that is 12 KB of the script on every page of the shop.
fn placed<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Day>, D::Error> {
    Ok(Option::<String>::deserialize(from)?.and_then(|day| iso::read(&day)))
}

/// What the worker has read in the page's own answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswersRead {
    /// The order that the page is about, as each answer has it: an [`Order`] as JSON, which the page reports again and does
    /// not look into.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub orders: Vec<String>,
    /// Parcels that name no order, as JSON as well.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parcels: Vec<String>,
    /// The sources of what speaks of the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// Which strategies read the facts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hows: Vec<How>,
    /// An answer said all that the page's elements would.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub answered: bool,
    /// How reading the last answer ended; `None`: there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<ReadOutcome>,
    /// What the last answer that could be read did not give; `None`: there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unread: Option<Vec<UnreadField>>,
}

/// How reading an answer ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadOutcome {
    /// The answer was read.
    Read,
    /// The answer gave nothing, and why.
    Failed(Trouble),
}

/// A card, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardView {
    /// The order; empty: a number alone.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub order: String,
    /// How many orders from the same store got stuck, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stuck: Option<i64>,
    /// The orders that share a parcel with it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sharing: Option<Sharing>,
    /// Something of this is not known yet and worth another report once the card stands ([`super::PageReport::deep`]).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deep: bool,
    /// The card.
    pub card: Card,
}

/// The orders that share a parcel with another one. The page reports it again and does not look into it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sharing {
    /// The numbers of that one when they were looked for.
    pub numbers: Vec<String>,
    /// The ids of the others.
    pub orders: Vec<String>,
}

/// A mark on an order of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MarkView {
    /// The order's id.
    pub order: String,
    /// The mark.
    pub tree: Node,
    /// The verdict.
    pub level: Level,
    /// Something is to be done by the buyer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_buyer: bool,
    /// Whether its tracking is worth reading.
    #[serde(default)]
    pub check: ReadEligibility,
}
