//! What the browser is to do for the script on a page.

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
    /// Say when it may be asked again.
    WaitForLeave {
        /// The start of the visit.
        visit: Instant,
        /// After so many milliseconds.
        milliseconds: u32,
    },
    /// Say when the next order of the list may have its turn.
    PauseListCheck {
        /// The start of the visit.
        visit: Instant,
        /// Which pause.
        pause: u32,
        /// After so many milliseconds at least,
        least: u32,
        /// at most after so many, and not after the same time again.
        most: u32,
    },
    /// Open the tracking page in a hidden frame, and say when it has had its time.
    OpenFrame {
        /// The start of the visit.
        visit: Instant,
        /// Its address, which was made here.
        url: String,
    },
    /// Close that frame.
    CloseFrame,
    /// Tell the worker that the frame was closed without a report.
    TellReadingEnded {
        /// The order's id.
        order: String,
        /// Why.
        outcome: ReadingOutcome,
    },
    /// Make a card ahead of time.
    PrepareCard,
    /// Show a card.
    DrawCard {
        /// The card.
        card: Box<Card>,
        /// Its language and colors.
        appearance: Appearance,
        /// It may be put back where the page has removed it.
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
        /// In these words; empty: the browser knows them.
        words: String,
        /// On a card of its own, where there is none.
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
        /// It was.
        found: bool,
    },
    /// Show marks on the list.
    DrawMarks {
        /// The start of the visit.
        visit: Instant,
        /// Their language and colors.
        appearance: Appearance,
        /// The marks.
        marks: Vec<MarkView>,
    },
    /// Show the bar above the list.
    DrawBar {
        /// The bar.
        tree: Box<Node>,
        /// Its language and colors.
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
    /// A BCP 47 tag.
    pub language: String,
    /// Light, dark, or as the browser is.
    pub theme: Theme,
    /// It runs from right to left.
    pub rtl: bool,
}
