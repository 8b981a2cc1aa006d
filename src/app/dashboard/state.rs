//! What the window knows.

use super::action::{CopyTexts, DataAction};
use super::list::List;
use super::stored::{Pictures, StorageTrouble, Unreadable};
use crate::app::lookup::{ManualParcelDraft, Tell};
use crate::app::protocol::CaseChange;
use crate::case::CaseRecord;
use crate::case::transfer::{Import, Refused};
use crate::order::settings::Settings;
use crate::order::{Day, Instant};
use crate::present::wording::{AlsoOrder, Imported, Summary, Typed};
use crate::rules::Verdict;
use litemap::LiteMap;
use std::collections::VecDeque;

/// One order.
#[derive(Clone, Debug)]
pub(super) struct DashboardOrder {
    pub(super) case: CaseRecord,
    /// The other orders of its parcel.
    pub(super) also: Vec<AlsoOrder>,
    /// The one of them whose protection ends first, and so counts.
    pub(super) ends_first: Option<String>,
    pub(super) verdict: Verdict,
    pub(super) summary: Summary,
}

/// What was done with an order, and the worker has not answered for yet.
#[derive(Clone, Debug)]
pub(super) struct UnansweredAccounts {
    /// The order as it is stored, as far as is known.
    pub(super) stored: CaseRecord,
    /// What was done, the oldest first.
    pub(super) accounts: Vec<CaseRecord>,
}

impl UnansweredAccounts {
    /// The order with all that was done. What the storage holds already stands as it is stored.
    pub(super) fn shown(&self) -> CaseRecord {
        let mut case = self.stored.clone();
        let rest = self.accounts.iter().filter(|account| !holds(&self.stored, account));
        rest.cloned().for_each(|account| case.join(account));
        case
    }

    /// An account of these is stored, though the storage may not have said so yet.
    pub(super) fn store(&mut self, account: CaseRecord) {
        if !holds(&self.stored, &account) {
            self.stored.join(account);
        }
    }
}

/// Whether all that was done with an order is among what is stored of it.
fn holds(stored: &CaseRecord, account: &CaseRecord) -> bool {
    let (here, new) = (&stored.record, &account.record);
    let answers = new
        .answers
        .iter()
        .all(|said| here.answers.iter().any(|known| known.at == said.at && known.undone >= said.undone));
    let lookups = new
        .lookups
        .iter()
        .all(|made| here.lookups.iter().any(|known| known.at == made.at && known.undone >= made.undone));
    let written = stored.note.at >= account.note.at && stored.again.at >= account.again.at;
    answers && lookups && written && here.dismissed_at >= new.dismissed_at
}

/// A deletion that can be undone.
#[derive(Clone, Debug)]
pub(super) struct Deleted {
    pub(super) case: Box<CaseRecord>,
    pub(super) stage: DeletionStage,
    /// The storage says that the order is gone. What fails after that does not bring it back.
    pub(super) gone: bool,
}

/// A deleted order that the worker is to take back.
#[derive(Clone, Debug)]
pub(super) struct Restoring {
    pub(super) id: String,
    pub(super) pictures: Pictures,
    /// The storage says that the order is there again.
    pub(super) back: bool,
}

/// How far a deletion has come.
#[derive(Clone, Debug)]
pub(super) enum DeletionStage {
    /// The worker has not answered yet.
    Asked,
    /// The worker has not answered yet, and the buyer wants the order back.
    Regretted,
    /// The order is deleted; its pictures, for taking it back.
    Done(Pictures),
}

/// The notice below the heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum DashboardNotice {
    Nothing,
    Deleted(String),
    /// The order is deleted, though something else went wrong.
    DeletedAllTheSame(String, StorageTrouble),
    /// The list of orders is open, and is being read.
    ListOpened,
    Trouble(StorageTrouble),
    Unread,
}

/// How far the reading of what is stored has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DashboardLoading {
    Busy,
    Over,
    /// It broke off: there may be more than is known.
    Failed,
}

/// The state of the window.
#[derive(Debug)]
pub struct Dashboard {
    pub(super) settings: Settings,
    pub(super) day_of: fn(Instant) -> Day,
    pub(super) now: Instant,
    pub(super) today: Day,
    pub(super) reading: DashboardLoading,
    pub(super) entries: Vec<DashboardOrder>,
    /// The first order whose verdict is still that of another day.
    pub(super) judged: Option<usize>,
    pub(super) list: List,
    /// The number of the awaited turn; older ones are ignored.
    pub(super) turn: u32,
    pub(super) open: LiteMap<String, Open>,
    /// What was done with orders, and the worker has not answered for yet.
    pub(super) unanswered: LiteMap<String, UnansweredAccounts>,
    /// Orders that were deleted elsewhere, and whose note was being written here.
    pub(super) outlived: LiteMap<String, ()>,
    /// The order that is brought into view once its row stands.
    pub(super) to_show: Option<String>,
    pub(super) deleted: Option<Deleted>,
    /// What was deleted before that, and the worker has not answered yet.
    pub(super) going: Vec<Deleted>,
    /// What was wanted back, and the worker has not answered yet.
    pub(super) restoring: Vec<Restoring>,
    /// What was written or deleted while all was being read: it is newer than what was read.
    pub(super) meanwhile: LiteMap<String, Option<Box<CaseRecord>>>,
    pub(super) notice: DashboardNotice,
    pub(super) data: Data,
    pub(super) record: RecordState,
    /// The parcel that is being added by hand.
    pub(super) hand: ManualParcelDraft,
}

/// What earlier parcels did takes all histories into account: it is worked out once, when it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RecordState {
    Offered,
    Wanted,
    Stands,
}

/// What an unfolded order holds that is not stored.
#[derive(Clone, Debug, Default)]
pub struct Open {
    /// The typed values.
    pub typed: Typed,
    /// What is pasted and said of its tracking.
    pub tell: Tell,
    /// The number of edits of the note.
    pub(super) letters: u32,
    /// The texts that are due.
    pub due: CopyTexts,
}

/// The notice in the data block.
#[derive(Clone, Debug, PartialEq)]
pub enum DataNotice {
    /// No notice.
    Nothing,
    /// How many orders were saved.
    Exported(usize),
    /// All is still being read: what was pressed is done afterwards.
    Waiting,
    /// Not all could be read, so that it was not done.
    Unread,
    /// The table was saved.
    TableSaved,
    /// How many of how many are done.
    Working(usize, usize),
    /// A file was imported.
    Imported(Box<Imported>),
    /// The file was refused.
    Refused(Refused),
    /// How many orders were shrunk, and how many were left as they are.
    Archived(usize, usize),
    /// Archiving, or taking it back, broke off: what is archived can be taken back.
    ArchivingTrouble(StorageTrouble),
    /// No order would get smaller.
    NothingToArchive,
    /// So many orders have their details back.
    Unarchived(usize),
    /// Everything is being deleted.
    Deleting,
    /// Everything was deleted.
    Deleted,
    /// The step failed, and why.
    Trouble(StorageTrouble),
}

/// The question that is asked before a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DashboardQuestion {
    Archive,
    Delete,
}

/// What is being done with everything that is stored. One thing at a time: what comes meanwhile waits for it.
#[derive(Clone, Debug)]
pub enum DataTask {
    /// Orders are written.
    Parts(Work),
    /// The orders of a file have come in; its pictures and settings, asked for under this number, are to follow.
    TakingIn(u32, Box<Imported>),
    /// A file of everything is being made.
    Exporting,
    /// What cannot be read is read again, and deleted.
    Discarding,
    /// Everything is being deleted.
    Deleting,
}

/// A large piece of work, done in parts: the first that fails ends it.
#[derive(Clone, Debug)]
pub struct Work {
    pub(super) rest: VecDeque<CaseChange>,
    /// The number of the part that the worker has; an answer to another one is none to this work.
    pub(super) part: u32,
    pub(super) done: usize,
    pub(super) whole: usize,
    /// The orders that the worker has left as they are.
    pub(super) later: LiteMap<String, ()>,
    /// The orders that were deleted meanwhile.
    pub(super) deleted: LiteMap<String, ()>,
    pub(super) after: After,
}

/// What everything being deleted puts an end to. It is kept until that is done: a deletion that fails ends nothing.
#[derive(Debug, Default)]
pub struct Overtaken {
    /// The work that was under way.
    pub(super) work: Option<Work>,
    /// What was waiting for it.
    pub(super) actions: Vec<DataAction>,
    /// The numbers of the files that were being read, or were waiting.
    pub(super) files: Vec<u32>,
}

/// What follows the work.
#[derive(Clone, Debug)]
pub(super) enum After {
    Archived,
    Unarchived,
    /// The file, and how many of its orders were here with all that it has of them.
    Imported(Box<Import>, usize),
}

/// What the window knows of the storage.
#[derive(Debug)]
pub struct Data {
    pub unreadable: Vec<Unreadable>,
    /// So many entries are of a later version.
    pub later: usize,
    /// What waits until all is read, or until what is running is over.
    pub(super) waiting: Vec<DataAction>,
    /// The bytes counted while reading, for browsers that do not report them.
    pub bytes: usize,
    pub(super) used: Option<i64>,
    pub(super) room: i64,
    /// The browser has refused to store more.
    pub full: bool,
    pub confirm: Option<DashboardQuestion>,
    pub notice: DataNotice,
    /// What is still to be said of what was done just before it.
    pub(super) earlier: Vec<DataNotice>,
    pub(super) running: Option<DataTask>,
    /// The last number under which something was asked for.
    pub(super) asked: u32,
    /// The numbers of the chosen files that are still to come in. A file of another number is not wanted any more.
    pub(super) chosen: Vec<u32>,
    /// Everything is to be deleted, and this would be over with it.
    pub(super) overtaken: Option<Overtaken>,
    /// The orders as they were before they were archived last, as long as that can be taken back.
    pub(super) before_archiving: Vec<CaseRecord>,
    /// The block is to be unfolded: something in it must be seen.
    pub unfold: bool,
}

impl Data {
    pub fn new(room: i64) -> Data {
        Data {
            unreadable: Vec::new(),
            later: 0,
            waiting: Vec::new(),
            bytes: 0,
            used: None,
            room,
            full: false,
            confirm: None,
            notice: DataNotice::Nothing,
            earlier: Vec::new(),
            running: None,
            asked: 0,
            chosen: Vec::new(),
            overtaken: None,
            before_archiving: Vec::new(),
            unfold: false,
        }
    }

    pub(super) fn used(&self) -> i64 {
        self.used.unwrap_or_else(|| i64::try_from(self.bytes).unwrap_or(i64::MAX))
    }
}
