//! What the window knows.

use super::message::{PictureOutcome, TakenPicture};
use super::reader::PageReader;
use crate::app::lookup::{ManualParcelDraft, Tell};
use crate::case::{CaseRecord, OrderRecord};
use crate::knowledge::event::Unrecognized;
use crate::order::settings::Settings;
use crate::order::{Day, Instant, Order};
use crate::present::dispute_file;
use crate::present::wording::{Attention, Links, RefusedDay, Summary};
use crate::rules::Verdict;
use litemap::LiteMap;

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
    records_of(known).map(|record| &record.order)
}

/// The same with what was said and looked up.
pub(super) fn records_of(known: &[KnownOrder]) -> impl Iterator<Item = &OrderRecord> {
    known.iter().map(|known| &known.case.record)
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
    /// The report on unrecognized updates was copied.
    UnrecognizedCopied,
    /// The text could not be copied, and is shown instead.
    NotCopied(String),
    NumberCopied(bool),
    /// The list of orders is open, and is being read.
    ListOpened,
    /// The action failed, in the browser's words.
    Failed(String),
}

/// The picture of the page in the tab.
#[derive(PartialEq, Eq)]
pub(super) enum PictureState {
    None,
    /// The buyer must first say which order the picture belongs to.
    Unclear,
    /// The picture is being taken or saved.
    Busy,
    Over(PictureOutcome),
}

/// A picture that the buyer looks at before it is kept.
pub(super) struct TakenPreview {
    pub(super) taken: TakenPicture,
    /// Whether what the bars cover is shown.
    pub(super) uncovered: bool,
}

impl TakenPreview {
    /// The picture as it is shown and would be saved.
    pub(super) fn picture(&self) -> &dispute_file::Picture {
        self.taken.covered.as_ref().filter(|_| !self.uncovered).unwrap_or(&self.taken.seen)
    }
}

/// The state of the window.
pub struct Popup {
    pub(super) settings: Settings,
    /// The tag of the language it speaks.
    pub(super) language: &'static str,
    pub(super) today: Day,
    /// When the popup was opened.
    pub(super) opened: Instant,
    pub(super) orders: Vec<KnownOrder>,
    /// The orders read so far, until all are read.
    pub(super) incoming: Vec<CaseRecord>,
    pub(super) reading: PopupLoading,
    /// All orders are being read. One reading at a time: the slices do not say which they are of.
    pub(super) is_being_read: bool,
    /// They are to be read once more after that.
    pub(super) is_stale: bool,
    /// The places of all orders, gravest first as they were read: nothing jumps away under the hand.
    pub(super) sorted: Vec<usize>,
    /// The orders that are shown, chosen anew only when the buyer asks for others.
    pub(super) shown: Vec<usize>,
    pub(super) query: String,
    /// The number of edits of the search field.
    pub(super) typed: u32,
    /// The typing has paused.
    pub(super) paused: bool,
    pub(super) only: Option<Attention>,
    pub(super) notice: PopupNotice,
    /// The page in the tab, read for an order.
    pub(super) reader: PageReader,
    /// What is pasted and said, and was not kept, by order.
    pub(super) tells: LiteMap<String, Tell>,
    /// The order in whose log a day was typed that cannot be meant.
    pub(super) refused_day: Option<(String, RefusedDay)>,
    /// The parcel that is being added by hand.
    pub(super) hand: ManualParcelDraft,
    /// The order that was just added by hand.
    pub(super) first: Option<String>,
    /// The order that is to be unfolded and brought into view.
    pub(super) to_show: Option<String>,
    /// The address of the tab.
    pub(super) address: Option<String>,
    /// The page in the tab, where it may be pictured.
    pub(super) tab: Option<String>,
    /// The order that its picture belongs to.
    pub(super) chosen: String,
    pub(super) picture: PictureState,
    pub(super) preview: Option<TakenPreview>,
}
