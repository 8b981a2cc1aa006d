//! The effects the browser carries out for the script on a page.

use crate::app::protocol::{MarkView, OwnWindow, PageReport};
use crate::order::settings::Theme;
use crate::order::{Day, Instant, ReadingOutcome};
use crate::present::view::check::CheckView;
use crate::present::view::{Card, Node};

/// What the browser is to do, in this order. What comes of it is an [`super::ContentEvent`].
#[derive(Clone, Debug)]
pub enum ContentEffect {
    /// Send the worker a report.
    AskWorker(Box<PageReport>),
    /// Send the worker what the buyer did, while another report is on its way: the page may be closed before that is answered.
    SendActions(Box<PageReport>),
    /// Start the worker, which a browser stops after half a minute of rest: a page that is closed at once takes along what it
    /// asks of a worker that still starts.
    WakeWorker,
    /// Have the worker open a window of ours.
    OpenWindow(OwnWindow),
    /// Read the elements of a page of one order.
    ReadElements(PageQuery),
    /// Start a pass over the cards of the list, and read the first of them.
    StartPass(PageQuery),
    /// Read more cards once the page has had its turn.
    ContinuePass(PageQuery),
    /// Say when the page has had its time to show something.
    StartPatience {
        /// The start of the visit.
        visit: Instant,
    },
    /// Ask the worker whether the tracking of an order may be read.
    AskLeave {
        /// The start of the visit.
        visit: Instant,
        /// The order's id.
        order: String,
    },
    /// Report when the worker may be asked again.
    WaitForLeave {
        /// The start of the visit.
        visit: Instant,
        /// The wait, in ms.
        milliseconds: u32,
    },
    /// Say when the next order of the list may have its turn.
    PauseListCheck {
        /// The start of the visit.
        visit: Instant,
        /// The number of the pause.
        pause: u32,
        /// The shortest pause, in ms.
        least: u32,
        /// The longest pause, in ms; the length varies between the two.
        most: u32,
    },
    /// Open the tracking page in a hidden frame, and say when it has had its time.
    OpenFrame {
        /// The start of the visit.
        visit: Instant,
        /// The frame's address, built by us.
        url: String,
    },
    /// Close the hidden frame.
    CloseFrame,
    /// Tell the worker that the frame was closed without a report.
    TellReadingEnded {
        /// The order's id.
        order: String,
        /// Why it ended.
        outcome: ReadingOutcome,
    },
    /// Make a card ahead of time.
    PrepareCard,
    /// Show a card.
    DrawCard {
        /// The card to draw.
        card: Box<Card>,
        /// The card's language and colors.
        appearance: Appearance,
        /// Whether the card may be put back where the page has removed it.
        may_put_back: bool,
    },
    /// Put the card back that the page has removed.
    PutCardBack,
    /// Take the card away.
    RemoveCard,
    /// Unfold the card and put the keyboard's focus on it.
    FocusCard,
    /// Say whether the card is about to change by itself.
    ShowBusy(bool),
    /// Say that the worker cannot be reached.
    ShowCutOff {
        /// The words to show; empty: the browser has them.
        words: String,
        /// Draw a card for it where none is on the page.
        on_own_card: bool,
    },
    /// Show and copy the diagnostics.
    ShowDiagnostics(String),
    /// Show what a typed number is.
    ShowCheck(Box<CheckView>),
    /// Frame the button that opens a dispute.
    PointAtDispute,
    /// Say on the card whether that button was found.
    ShowPointed {
        /// The button was found.
        found: bool,
    },
    /// Show marks on the list.
    DrawMarks {
        /// The start of the visit.
        visit: Instant,
        /// The marks' language and colors.
        appearance: Appearance,
        /// The marks.
        marks: Vec<MarkView>,
    },
    /// Show the bar above the list.
    DrawBar {
        /// The bar to draw.
        tree: Box<Node>,
        /// The card's language and colors.
        appearance: Appearance,
    },
    /// Say on the bar that the worker cannot be reached.
    ShowBarCutOff(String),
    /// Take the bar away.
    RemoveBar,
    /// Take all marks away.
    RemoveMarks,
    /// Tell whoever looks into the browser's console.
    Log(String),
}

/// What a reader of elements must know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageQuery {
    /// The start of the visit.
    pub visit: Instant,
    /// The page's address.
    pub address: String,
    /// The page's language.
    pub language: String,
    /// The user's civil date.
    pub today: Day,
    /// When the page's order was placed.
    pub placed: Option<Day>,
}

/// The language of what stands on the page, its direction and its colors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appearance {
    /// The language, a BCP 47 tag.
    pub language: String,
    /// Light, dark, or as the browser is.
    pub theme: Theme,
    /// The language runs from right to left.
    pub rtl: bool,
}
