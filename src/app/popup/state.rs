//! What the window knows.

use super::message::{PictureOutcome, TakenPicture};
use super::reader::PageReader;
use crate::app::lookup::{Hand, Tell};
use crate::case::CaseRecord;
use crate::knowledge::event::Unrecognized;
use crate::order::settings::Settings;
use crate::order::{Day, Instant, Order};
use crate::present::dispute_file;
use crate::present::wording::{Group, Links, Summary};
use crate::rules::Verdict;
use std::collections::BTreeMap;

/// One order.
pub(super) struct KnownOrder {
    pub(super) case: CaseRecord,
    pub(super) verdict: Verdict,
    pub(super) summary: Summary,
    pub(super) links: Links,
    /// What nobody understands of its tracking.
    pub(super) unrecognized: Vec<Unrecognized>,
}

/// What was read of each.
pub(super) fn orders_of(known: &[KnownOrder]) -> impl Iterator<Item = &Order> {
    known.iter().map(|known| &known.case.record.order)
}

/// How far the orders are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum PopupLoading {
    First,
    Done,
    Failed,
}

/// What became of the last click.
pub(super) enum PopupNotice {
    Nothing,
    /// The message of this order is in the clipboard.
    Copied(String),
    /// The report on what nobody understands is.
    UnrecognizedCopied,
    /// This text is not: it stands in the window.
    NotCopied(String),
    NumberCopied(bool),
    /// The list of orders is open, and is being read.
    ListOpened,
    /// It could not be done.
    Failed(String),
}

/// The picture of the page in the tab.
#[derive(PartialEq, Eq)]
pub(super) enum PictureState {
    None,
    /// Which order it belongs to must be said first.
    Unclear,
    /// It is being taken, or kept.
    Busy,
    Over(PictureOutcome),
}

/// A picture that the buyer looks at before it is kept.
pub(super) struct TakenPreview {
    pub(super) taken: TakenPicture,
    /// What is covered in it is shown.
    pub(super) uncovered: bool,
}

impl TakenPreview {
    /// As it is shown, and would be kept.
    pub(super) fn picture(&self) -> &dispute_file::Picture {
        self.taken.covered.as_ref().filter(|_| !self.uncovered).unwrap_or(&self.taken.seen)
    }
}

/// The window.
pub struct Popup {
    pub(super) settings: Settings,
    /// The tag of the language it speaks.
    pub(super) language: &'static str,
    pub(super) today: Day,
    /// When it was opened.
    pub(super) opened: Instant,
    pub(super) orders: Vec<KnownOrder>,
    /// Read, and not all there yet.
    pub(super) incoming: Vec<CaseRecord>,
    pub(super) reading: PopupLoading,
    /// The places of all orders, gravest first as they were read: nothing jumps away under the hand.
    pub(super) sorted: Vec<usize>,
    /// Those that are shown, chosen anew only when the buyer asks for others.
    pub(super) shown: Vec<usize>,
    pub(super) query: String,
    /// How often a letter was typed.
    pub(super) typed: u32,
    /// The typing has paused.
    pub(super) paused: bool,
    pub(super) only: Option<Group>,
    pub(super) notice: PopupNotice,
    /// The page in the tab, read for an order.
    pub(super) reader: PageReader,
    /// What is pasted and said, and was not kept, by order.
    pub(super) tells: BTreeMap<String, Tell>,
    /// The parcel that is being added by hand.
    pub(super) hand: Hand,
    /// The address of the tab.
    pub(super) address: Option<String>,
    /// The page in the tab, where it may be pictured.
    pub(super) tab: Option<String>,
    /// The order that its picture belongs to.
    pub(super) chosen: String,
    pub(super) picture: PictureState,
    pub(super) preview: Option<TakenPreview>,
}
