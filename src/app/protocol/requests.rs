//! What is asked of the worker, what it answers, and what it says unasked.

use super::report::{FrameReport, PageReport};
use super::view::PageView;
use crate::case::CaseRecord;
use crate::order::{Instant, ReadingOutcome};
use serde::{Deserialize, Serialize};

/// A worker that was asked nothing for so long, in ms, may be stopped soon: browsers do it after 30 s of rest.
pub const WAKE_AFTER_MS: Instant = 20_000;

/// What our script on a page asks of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageRequest {
    /// A page of the shop reports what it shows, and wants to know what is to stand on it.
    Report(Box<PageReport>),
    /// A page wants a window of ours opened: a page of the shop may not open one.
    OpenWindow(OwnWindow),
    /// A page wants to read the tracking of its order in a hidden frame.
    ReadTracking {
        /// The order's id.
        order: String,
    },
    /// A page has closed that frame, which had nothing to report.
    TrackingEnded {
        /// The order's id.
        order: String,
        /// Why it ended.
        outcome: ReadingOutcome,
    },
    /// The script inside that frame has found something.
    FrameReport(Box<FrameReport>),
    /// The buyer is at the card: the worker is to run by the time something is clicked.
    Wake,
}

/// What a window of ours asks of the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowRequest {
    /// A window changes what is stored.
    Change(CaseChange),
    /// A window wants the list of orders opened, and the tracking of its orders read there.
    CheckAll,
    /// The buyer does something in the window: the worker is to run by the time it has to be kept.
    Wake,
}

/// A window of ours that is opened from a page of the shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnWindow {
    /// The dispute file of the order with this id.
    DisputeFile(String),
    /// The page with all orders.
    Dashboard,
    /// The settings.
    Settings,
    /// What the extension does, and how.
    Help,
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WorkerReply {
    /// What is to stand on the page.
    View(Box<PageView>),
    /// The request was carried out.
    Done,
    /// Whether the tracking may be read now.
    Leave(ReadPermission),
    /// The request was carried out but for these orders.
    Unwritten(Unwritten),
    /// The request failed, in the browser's words.
    Failed(String),
}

/// Orders of a change that were left as they are, though all else that it asked for was done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unwritten {
    /// The ids of those that a later version has saved, each once.
    pub orders: Vec<String>,
    /// The ids of those that were deleted meanwhile, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deleted: Vec<String>,
    /// All orders were deleted since the import began that this is a part of: its other parts are not wanted either.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub ends: bool,
    /// Why, in words for the buyer.
    pub why: String,
}

/// Which orders that are not stored come to be, or come back, by the accounts of a change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Admission {
    /// None: what was done with an order is kept while the order is stored. One that was deleted meanwhile stays deleted.
    #[default]
    Stored,
    /// All: a parcel was added by hand, or a deletion is undone.
    All,
    /// Those of a file whose taking in began at this instant: what was deleted since stays deleted.
    ImportedSince(Instant),
}

impl Admission {
    fn is_default(&self) -> bool {
        *self == Admission::default()
    }
}

/// What a window gets for its [`WindowRequest`]: a [`WorkerReply`] of the same name. A type of its own, so that windows carry no
/// code for reading what stands on pages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeReply {
    /// [`WorkerReply::Done`].
    Done,
    /// [`WorkerReply::Unwritten`].
    Unwritten(Unwritten),
    /// [`WorkerReply::Failed`].
    Failed(String),
}

/// What a page gets for its [`PageRequest`]: the same for pages. Anything else is a failure to them, in whatever words.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageReply {
    /// [`WorkerReply::View`].
    View(Box<PageView>),
    /// [`WorkerReply::Done`].
    Done,
    /// [`WorkerReply::Leave`].
    Leave(ReadPermission),
}

/// What the worker tells the pages of the shop unasked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageNotice {
    /// These orders were written for somebody else; they may stand on the page. Empty on a page that knows numbers only, and
    /// is told of no orders.
    OrdersChanged(Vec<String>),
    /// The settings were changed.
    SettingsChanged,
    /// The hidden frame of this page has reported, and is to be closed.
    TrackingRead {
        /// The order's id.
        order: String,
        /// How the reading ended.
        outcome: ReadingOutcome,
    },
    /// The buyer has pressed the keys for the card.
    ShowCard,
}

/// Whether a page may open the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadPermission {
    /// The frame may be opened now.
    Given,
    /// Another order is being read; ask again after this many ms.
    Busy(u32),
    /// This order was loaded less than six hours ago; how that ended, where it is known.
    Limited(Option<ReadingOutcome>),
    /// No more pages are loaded today.
    Spent,
    /// A captcha or a login stopped it, and the buyer has not opened a tracking page that reads well since.
    Blocked,
}

/// What a window changes. The worker is the only writer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseChange {
    /// Accounts to join in: an answer, a note, a day to look again, an imported case.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cases: Vec<CaseRecord>,
    /// Which of them may be of orders that are not stored.
    #[serde(default, skip_serializing_if = "Admission::is_default")]
    pub admits: Admission,
    /// Orders to forget.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub forget: Vec<String>,
    /// Finished orders whose details are to be dropped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub archive: Vec<String>,
    /// Archiving is taken back: the cases are those from before, and count as never archived since.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unarchive: bool,
    /// Keys of what could not be read, to be deleted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub discard: Vec<String>,
    /// All orders, whatever could not be read, and all pictures are to be deleted. What the window knows of them is named
    /// in the other fields; what it does not know goes too.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everything: bool,
    /// Another part of the same work follows at once: the look at all orders that comes of a change is due after the last, or it
    /// would be taken once for each part.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more: bool,
}
