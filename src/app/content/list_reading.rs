//! How far reading the tracking of the list's orders is: those that have had their turn, those that have not, and what the bar
//! is to say of it.

use crate::app::protocol::MarkView;
use crate::order::{CheckEnd, CheckPace, CheckProgress, Instant, ListCheck, ListCheckStage, ReadEligibility};
use litemap::LiteMap;
use std::collections::VecDeque;

/// Maximum pages loaded per click.
pub const MOST_AT_A_CLICK: u32 = 20;

/// The step under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListReadingStep {
    /// Waiting for the pause to end.
    Between,
    /// Waiting for the worker's permission.
    Asking {
        /// The order that is next.
        order: String,
        /// How often permission was asked for.
        tries: u32,
    },
    /// The hidden frame is open.
    Open {
        /// The order that is being read.
        order: String,
    },
}

/// The reading that a click started.
#[derive(Clone, Debug)]
pub struct ListReadingRun {
    /// The step under way.
    pub step: ListReadingStep,
    /// Whether the next order gets its turn.
    pub pace: CheckPace,
    /// The orders that are still to be read.
    pub queue: VecDeque<String>,
    /// The orders that were read, or could not be.
    pub done: Vec<String>,
    /// Those of them whose tracking was read.
    pub read: Vec<String>,
    /// How many could not be read.
    pub failed: u32,
    /// How many of the latest failed in a row.
    pub failed_in_a_row: u32,
    /// How the reading of the list ended.
    pub end: Option<CheckEnd>,
}

/// The orders of the list, and how far reading them is.
#[derive(Clone, Debug, Default)]
pub struct ListReading {
    /// Whether each order is worth reading, and whether the buyer has something to do in it.
    pub orders: LiteMap<String, (ReadEligibility, bool)>,
    /// What the last click has started.
    pub run: Option<ListReadingRun>,
    /// The number of the last pause: what an older one says counts for nothing.
    pub pause: u32,
    /// When a page was loaded last.
    pub loaded_at: Option<Instant>,
    /// What the bar was asked for with last.
    pub reported: Option<ListCheck>,
    /// The bar stands on the page.
    pub shown: bool,
    /// The buyer has asked for it in a window of ours, and no order was there yet to be read.
    pub wanted: bool,
}

/// A number of orders as the model holds it.
pub fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}

impl ListReadingRun {
    /// The reading is over.
    pub fn is_over(&self) -> bool {
        self.end.is_some()
    }

    /// The frame is open on this order.
    pub fn is_at(&self, wanted: &str) -> bool {
        matches!(&self.step, ListReadingStep::Open { order } if order == wanted)
    }
}

impl ListReading {
    /// Takes in what marks say of their orders.
    pub fn take_marks(&mut self, marks: &[MarkView]) {
        for mark in marks {
            self.orders.insert(mark.order.clone(), (mark.check, mark.needs_buyer));
        }
    }

    /// The bar stands on the page.
    pub fn is_shown(&self) -> bool {
        self.shown
    }

    /// The order whose frame is open.
    pub fn open(&self) -> Option<&str> {
        match self.run.as_ref().map(|run| &run.step) {
            Some(ListReadingStep::Open { order }) => Some(order),
            _ => None,
        }
    }

    /// What the bar is to say; `None`: there is to be none. `cards`: the orders of the list.
    pub fn check(&self, cards: &LiteMap<String, ()>) -> Option<ListCheck> {
        let on_list = || cards.keys().filter_map(|order| self.orders.get(order));
        let on_the_way = on_list().filter(|(check, _)| *check != ReadEligibility::NotDue).count();
        if on_the_way == 0 && self.run.is_none() {
            return None;
        }
        let unread = on_list().filter(|(check, _)| *check == ReadEligibility::Unread).count();
        let stage = self.run.as_ref().map_or(ListCheckStage::Idle, |run| {
            let progress = self.progress(run);
            match run.end {
                Some(end) => ListCheckStage::Ended(progress, end),
                None => ListCheckStage::Running(progress, run.pace),
            }
        });
        Some(ListCheck { on_the_way: count(on_the_way), unread: count(unread), stage })
    }

    fn progress(&self, run: &ListReadingRun) -> CheckProgress {
        let done = count(run.done.len());
        let under_way = u32::from(run.step != ListReadingStep::Between);
        let to_come = count(run.queue.len()).min(MOST_AT_A_CLICK.saturating_sub(done + under_way));
        let needs = |order: &&String| self.orders.get(*order).is_some_and(|(_, needs_you)| *needs_you);
        CheckProgress {
            done,
            all: done + under_way + to_come,
            read: count(run.read.len()),
            needs_you: count(run.read.iter().filter(needs).count()),
            failed: run.failed,
        }
    }
}
