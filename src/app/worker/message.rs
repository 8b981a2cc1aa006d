//! What happens to the worker, and what it has the browser do. Plain data.

use super::reading_log::ReadingLog;
use crate::app::protocol::{PageNotice, PageRequest, WindowRequest, WorkerReply};
use crate::case::reminder::{Log, Moment};
use crate::case::{CaseRecord, Tombstones};
use crate::i18n::Translators;
use crate::order::settings::{Preference, Settings};
use crate::order::{Instant, Order};
use std::rc::Rc;

/// Names a job, so that what comes of an effect finds the job that asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct JobId(pub u32);

/// Names whoever waits for a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ReplyId(pub u32);

/// The moment at which a message is dispatched, as the user's clock shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// Milliseconds since 1970-01-01T00:00Z.
    pub now: Instant,
    /// The same moment in the user's zone.
    pub local: Moment,
}

/// A request and who sent it, as the browser says: a script that breaks out of a page of the shop can write any message, but
/// not who it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// By a window of the extension.
    Window(WindowRequest),
    /// By our script on a page.
    Page(PageRequest, PageSender),
}

/// The page on which our script asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSender {
    /// The tab that caused it, which needs no notice.
    pub tab: Option<i32>,
    /// The page's address.
    pub url: String,
    /// Whether the script runs in a frame of the page in the tab.
    pub framed: bool,
}

/// What has happened.
#[derive(Debug)]
pub enum WorkerMessage {
    /// A request arrived. `Err`: it cannot be read, and why.
    Requested {
        /// The request.
        asked: Result<Asked, String>,
        /// Names the caller the answer is sent to.
        reply: ReplyId,
        /// The moment of the message, by the user's clock.
        clock: Clock,
    },
    /// What a job asked for is there, or cannot be had.
    Loaded {
        /// The job it belongs to.
        job: JobId,
        /// The storage's words where it failed.
        outcome: Result<Box<Loaded>, String>,
        /// The moment of the message, by the user's clock.
        clock: Clock,
    },
    /// What a job had written is written, or is not.
    Saved {
        /// The job it belongs to.
        job: JobId,
        /// The storage's words where it failed.
        outcome: Result<(), String>,
        /// The moment of the message, by the user's clock.
        clock: Clock,
    },
    /// The notifications of a job stand there, but for some.
    Notified {
        /// The job it belongs to.
        job: JobId,
        /// The ids of those that could not be shown, and the browser's words.
        unshown: Vec<(String, String)>,
        /// The moment of the message, by the user's clock.
        clock: Clock,
    },
    /// Somebody has written these orders; perhaps the worker itself.
    StorageChanged(Vec<String>),
    /// The settings were changed, here or elsewhere: pages are told, and reminders looked for. `reply` is answered as for
    /// [`WorkerMessage::CheckReminders`].
    SettingsChanged {
        /// Names the caller that waits for it.
        reply: ReplyId,
        /// The moment of the message, by the user's clock.
        clock: Clock,
    },
    /// All orders are to be looked at for reminders: an alarm, or the start of the browser. `reply`
    /// is answered once that is done, so that a browser that counts the promise leaves the worker alive until then.
    CheckReminders {
        /// Names the caller that waits for it.
        reply: ReplyId,
        /// The moment of the message, by the user's clock.
        clock: Clock,
    },
    /// The worker has started, and alarms may be gone.
    Started(Clock),
    /// The pause is over that was asked for last.
    PauseOver {
        /// The number of the pause; an older one is ignored.
        pause: u32,
        /// The moment of the message, by the user's clock.
        clock: Clock,
    },
    /// The buyer clicked on a notification.
    NotificationClicked(String),
    /// The buyer has pressed the keys for the card, with this tab in front; `None`: the browser does not tell it.
    ShortcutPressed(Option<i32>),
    /// No script of ours runs on the page in that tab.
    CardNotShown,
}

/// The effects the browser carries out.
#[derive(Debug, PartialEq)]
pub enum WorkerEffect {
    /// Read the storage; [`WorkerMessage::Loaded`] comes of it.
    Load(JobId, Wanted),
    /// Write the storage; [`WorkerMessage::Saved`] comes of it.
    Save(JobId, Box<Changes>),
    /// Show notifications; [`WorkerMessage::Notified`] comes of it.
    Notify(JobId, Vec<Notification>),
    /// Send a reply.
    Reply(ReplyId, Box<WorkerReply>),
    /// Tell our scripts in all tabs but one which orders were written.
    NotifyTabs {
        /// Their ids.
        orders: Vec<String>,
        /// The tab that gets no notice: it caused the change itself.
        except: Option<i32>,
    },
    /// Notify our scripts in all tabs.
    NotifyAll(PageNotice),
    /// Notify our script in one tab.
    NotifyTab {
        /// The tab.
        tab: i32,
        /// The request.
        notice: PageNotice,
    },
    /// Have our script in this tab show the card; [`WorkerMessage::CardNotShown`] comes where there is none.
    ShowCard(i32),
    /// Have [`WorkerMessage::PauseOver`] come after `milliseconds`.
    Pause {
        /// The number of the pause.
        pause: u32,
        /// The length of the pause, in ms.
        milliseconds: u32,
    },
    /// Have [`WorkerMessage::StorageChanged`] come from now on.
    FollowStorage,
    /// Show this on the toolbar button; empty: nothing.
    Badge(String),
    /// Set an alarm, or take it away.
    Alarm {
        /// The alarm.
        alarm: Alarm,
        /// When it goes off.
        at: Option<Moment>,
    },
    /// Open a page of the extension.
    OpenOwn(String),
    /// Open a page of the shop, whose address was made here.
    Open(String),
    /// Take a notification away.
    ClearNotification(String),
    /// Say in the console what failed: nobody else can see it.
    Report(String),
}

/// The alarms there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alarm {
    /// Every verdict is looked at once a day.
    Daily,
    /// The next reminder.
    Due,
}

/// A notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// The order's id, or [`MANY_ORDERS`].
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its words.
    pub message: String,
}

/// The id of the one notification that tells of many orders.
pub const MANY_ORDERS: &str = "orders";

/// What a job needs to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The orders with these ids.
    pub orders: Vec<String>,
    /// All orders, or those that were written since all were read.
    pub cases: WantedCases,
    /// What was chosen on the card for all cards, in this order: written before the settings are read.
    pub preferences: Vec<Preference>,
    /// What the buyer was reminded of.
    pub log: bool,
    /// Which tracking was read in a hidden frame.
    pub reading: bool,
    /// The keys of all orders, and of what was set aside.
    pub keys: bool,
}

/// Which of all the orders are to be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum WantedCases {
    /// No orders.
    #[default]
    None,
    /// All orders.
    All,
    /// The orders written since the last read.
    Changed(Vec<String>),
}

/// What was loaded for a job.
#[derive(Debug)]
pub struct Loaded {
    /// The orders asked for by id.
    pub orders: Vec<(String, StoredOrder)>,
    /// The cases asked for; what cannot be read is not among them.
    pub cases: Vec<Rc<CaseRecord>>,
    /// The settings.
    pub settings: Settings,
    /// The texts that the settings choose.
    pub translators: Rc<Translators>,
    /// What was deleted.
    pub tombstones: Tombstones,
    /// What the buyer was reminded of; `None`: nothing yet, or it cannot be read.
    pub log: Option<Log>,
    /// Which tracking was read in a hidden frame.
    pub reading: ReadingLog,
    /// The keys, where they were asked for.
    pub keys: Vec<String>,
    /// What was chosen on the card could not be stored among the settings.
    pub not_chosen: bool,
}

/// What lies under an order's key.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum StoredOrder {
    /// No value.
    #[default]
    Absent,
    /// What this version has written, or an earlier one.
    Readable(Box<CaseRecord>),
    /// What a later version has written: read as far as it can be, and never written over.
    Later(Option<Box<CaseRecord>>),
    /// An unreadable value, which is set aside before it is overwritten.
    Unreadable,
}

/// The changes to be written, all at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Changes {
    /// Orders, each under its own key.
    pub cases: Vec<CaseRecord>,
    /// Keys under which something lies that cannot be read, and the keys to which it is copied as it is: nobody here can
    /// tell what it is.
    pub quarantine: Vec<(String, String)>,
    /// Keys that are taken away.
    pub remove: Vec<String>,
    /// Orders whose pictures are taken away.
    pub pictures_of: Vec<String>,
    /// All pictures are taken away, whoever they are of.
    pub all_pictures: bool,
    /// What was deleted.
    pub tombstones: Option<Tombstones>,
    /// What the buyer was reminded of.
    pub log: Option<Log>,
    /// Which tracking was read in a hidden frame.
    pub reading: Option<ReadingLog>,
}

impl Changes {
    /// Whether nothing is to be written.
    pub fn is_empty(&self) -> bool {
        *self == Changes::default()
    }
}

/// A sighting of an order that names nothing but the order.
pub(super) fn order_named(id: &str) -> Order {
    Order { id: id.to_owned(), ..Order::default() }
}
