//! What happens to the script on a page.

use super::bar_action::BarAction;
use super::card_action::CardAction;
use crate::app::protocol::{Leave, PageReport, PageView};
use crate::order::{Day, Instant, Order, ReadingOutcome};
use crate::present::wording::Lost;
use crate::read::trouble::Trouble;

/// Something that happened, and the page as it was at that moment: a page moves on without saying so.
#[derive(Clone, Debug)]
pub struct ContentMessage {
    /// The page.
    pub page: PageNow,
    /// What happened.
    pub event: ContentEvent,
}

/// The page and the clock at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageNow {
    /// The address.
    pub address: String,
    /// The language the page says it is written in.
    pub language: String,
    /// Somebody can see it.
    pub visible: bool,
    /// The time.
    pub at: Instant,
    /// The user's civil date.
    pub today: Day,
}

/// What happened.
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
        /// As the hook wrote it.
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
        /// What they say; `None`: there are too many of them.
        reading: Option<Box<ElementsReading>>,
    },
    /// Some cards of the list were read.
    ListCardsRead {
        /// The start of the visit.
        visit: Instant,
        /// What they say.
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
        /// Of which order.
        order: String,
        /// Whether; `None`: it cannot be reached.
        leave: Option<Leave>,
    },
    /// It may be asked again.
    LeaveDue {
        /// The start of the visit.
        visit: Instant,
    },
    /// The pause between two orders of the list is over.
    ListCheckDue {
        /// The start of the visit.
        visit: Instant,
        /// Which pause.
        pause: u32,
    },
    /// The hidden frame has loaded a page.
    FrameLoaded {
        /// The start of the visit.
        visit: Instant,
        /// Its address; `None`: it is another host's, or the browser's.
        url: Option<String>,
    },
    /// The hidden frame has had its time.
    FrameOverdue {
        /// The start of the visit.
        visit: Instant,
    },
    /// The worker has heard from the hidden frame.
    TrackingRead {
        /// The order.
        order: String,
        /// How it ended.
        outcome: ReadingOutcome,
    },
    /// The button for a dispute was looked for.
    DisputeButtonSought {
        /// It was found and is framed.
        found: bool,
    },
    /// The buyer has pressed the keys for the card.
    CardWanted,
    /// A window of ours was to be opened.
    WindowOpened {
        /// It was.
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
    /// What it shows is different.
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
    /// What should have been there.
    pub unread: Vec<Lost>,
    /// The page asks for something first.
    pub obstacle: Option<Trouble>,
}

/// How a pass over the list goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassProgress {
    /// There are more cards to read.
    More,
    /// It is over.
    Done {
        /// The orders whose cards are on the page.
        cards: Vec<String>,
        /// Those that have a mark.
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
    /// There was none in time.
    TimedOut,
}

/// What became of the card that was to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardDrawn {
    /// It is on the page.
    Stands,
    /// The page had removed it; it is there again.
    PutBack,
    /// The page has removed it and keeps it that way.
    Removed,
    /// The browser refused.
    Failed(String),
}
