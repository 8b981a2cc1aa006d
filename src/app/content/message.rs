//! What happens to the script on a page.

use super::bar_action::BarAction;
use super::card_action::CardAction;
use crate::app::protocol::{PageReport, PageView, ReadPermission};
use crate::order::{Day, Instant, Order, ReadingOutcome};
use crate::present::wording::UnreadField;
use crate::read::trouble::Trouble;

/// Something that happened, and the page as it was at that moment: a page moves on without saying so.
#[derive(Clone, Debug)]
pub struct ContentMessage {
    /// The page at that moment.
    pub page: PageNow,
    /// The event.
    pub event: ContentEvent,
}

/// The page and the clock at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageNow {
    /// The page's address.
    pub address: String,
    /// The language the page says it is written in.
    pub language: String,
    /// The page is visible.
    pub visible: bool,
    /// The current time.
    pub at: Instant,
    /// The user's civil date.
    pub today: Day,
}

/// The event.
#[derive(Clone, Debug)]
pub enum ContentEvent {
    /// The script starts, as early as the page exists.
    Started,
    /// The page has changed in some way.
    PageChanged(PageChange),
    /// The page received an answer to one of its own calls.
    AnswerMirrored {
        /// The page's address when the answer reached the script.
        address: String,
        /// The mirrored answer, in the form the hook wrote.
        detail: String,
    },
    /// The worker has written these orders for somebody else.
    OrdersChanged(Vec<String>),
    /// The settings were changed.
    SettingsChanged,
    /// The page is back from the browser's back/forward cache, as it was.
    PageRestored,
    /// The page can be seen again.
    PageShown,
    /// The page of this visit has had its time to show something.
    PatienceOver {
        /// The start of the visit.
        visit: Instant,
    },
    /// The elements of a page of one order were read.
    ElementsRead {
        /// The start of the visit.
        visit: Instant,
        /// What the elements say; `None`: there are too many of them.
        reading: Option<Box<ElementsReading>>,
    },
    /// Some cards of the list were read.
    ListCardsRead {
        /// The start of the visit.
        visit: Instant,
        /// The orders that were read.
        orders: Vec<Order>,
        /// How the pass goes on.
        progress: PassProgress,
    },
    /// What became of a report.
    Replied {
        /// The report.
        report: Box<PageReport>,
        /// The worker's answer.
        reply: Reply,
    },
    /// What became of the card that was to be shown.
    CardDrawn(CardDrawn),
    /// The marks of these orders stand on the list.
    MarksDrawn {
        /// The start of the visit.
        visit: Instant,
        /// The orders.
        orders: Vec<String>,
    },
    /// The worker was asked whether the tracking may be read.
    LeaveAnswered {
        /// The start of the visit.
        visit: Instant,
        /// The order it was asked for.
        order: String,
        /// The permission; `None`: the worker cannot be reached.
        leave: Option<ReadPermission>,
    },
    /// The worker may be asked for permission again.
    LeaveDue {
        /// The start of the visit.
        visit: Instant,
    },
    /// The pause between two orders of the list is over.
    ListCheckDue {
        /// The start of the visit.
        visit: Instant,
        /// The number of the pause that is over.
        pause: u32,
    },
    /// The hidden frame has loaded a page.
    FrameLoaded {
        /// The start of the visit.
        visit: Instant,
        /// The frame's address; `None`: another host's, or the browser's.
        url: Option<String>,
    },
    /// The hidden frame's time limit has passed.
    FrameOverdue {
        /// The start of the visit.
        visit: Instant,
    },
    /// The worker received the hidden frame's report.
    TrackingRead {
        /// The order.
        order: String,
        /// How the reading ended.
        outcome: ReadingOutcome,
    },
    /// The button for a dispute was looked for.
    DisputeButtonSought {
        /// The button was found and is framed.
        found: bool,
    },
    /// The buyer has pressed the keys for the card.
    CardWanted,
    /// A window of ours was to be opened.
    WindowOpened {
        /// The window was opened.
        opened: bool,
    },
    /// The buyer did something on the card.
    Card(CardAction),
    /// The buyer did something on the bar above the list.
    Bar(BarAction),
}

/// How the page has changed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageChange {
    /// What the page shows is different.
    pub content: bool,
    /// A card of the list or a mark of ours is gone.
    pub list_rebuilt: bool,
    /// Our card is gone.
    pub card_removed: bool,
}

/// What the elements of a page of one order say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ElementsReading {
    /// The orders.
    pub orders: Vec<Order>,
    /// The fields that should have been there.
    pub unread: Vec<UnreadField>,
    /// The page asks for something first.
    pub obstacle: Option<Trouble>,
}

/// How a pass over the list goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassProgress {
    /// There are more cards to read.
    More,
    /// The pass is over.
    Done {
        /// The orders whose cards are on the page.
        cards: Vec<String>,
        /// The orders that have a mark.
        marked: Vec<String>,
    },
}

/// The worker's answer to a report.
#[derive(Clone, Debug)]
pub enum Reply {
    /// What is to stand on the page.
    View(Box<PageView>),
    /// The worker cannot be reached, is of another version, or could not do it.
    Failed,
    /// No answer came in time.
    TimedOut,
}

/// What became of the card that was to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardDrawn {
    /// The card is on the page.
    Stands,
    /// The page had removed the card; it is there again.
    PutBack,
    /// The page has removed the card for good.
    Removed,
    /// The browser refused.
    Failed(String),
}
