//! Reading the tracking of the page's order in a hidden frame: the worker gives leave, the shop's own page is opened and
//! closed again. What it shows goes from our script inside it to the worker, never past this page.

use super::tracking_reading::TrackingReading;
use super::{Content, ContentEffect};
use crate::app::protocol::ReadPermission;
use crate::order::{Instant, ReadingOutcome};
use crate::read::address::{self, Page, host_of, tracking_page};

/// How often permission is asked for again while other orders are being read.
const MOST_TRIES: u32 = 5;

impl Content {
    /// The tracking is to be read: the settings say so, or the buyer.
    pub(super) fn read_tracking(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.visit.reading == TrackingReading::Idle {
            self.ask_leave(1, effects);
        }
    }

    fn ask_leave(&mut self, tries: u32, effects: &mut Vec<ContentEffect>) {
        let Page::OrderDetail { order } = &self.visit.page else { return };
        effects.push(ContentEffect::AskLeave { visit: self.visit.start, order: order.clone() });
        self.visit.reading = TrackingReading::Asking { tries };
    }

    /// The worker answered the request for permission; `None`: it cannot be reached.
    pub(super) fn on_leave(
        &mut self,
        visit: Instant,
        order: &str,
        leave: Option<ReadPermission>,
        effects: &mut Vec<ContentEffect>,
    ) {
        if visit != self.visit.start {
            return;
        }
        if self.visit.is_list() {
            self.on_list_leave(order, leave, effects);
            return;
        }
        let TrackingReading::Asking { tries } = self.visit.reading else { return };
        match leave {
            Some(ReadPermission::Given) => {
                let Some(order) = self.visit.page.order() else { return };
                let url = tracking_page(order, host_of(&self.visit.address));
                self.visit.reading = TrackingReading::Open;
                effects.push(ContentEffect::OpenFrame { visit, url });
                self.ask(effects);
            }
            Some(ReadPermission::Busy(milliseconds)) if tries < MOST_TRIES => {
                effects.push(ContentEffect::WaitForLeave { visit, milliseconds });
            }
            Some(ReadPermission::Limited(outcome)) => {
                self.visit.reading = TrackingReading::Ended(outcome);
                self.ask(effects);
            }
            Some(ReadPermission::Busy(_) | ReadPermission::Spent | ReadPermission::Blocked) | None => {
                self.visit.reading = TrackingReading::Ended(None);
                self.ask(effects);
            }
        }
    }

    /// The wait for other readings is over.
    pub(super) fn on_leave_due(&mut self, visit: Instant, effects: &mut Vec<ContentEffect>) {
        if let TrackingReading::Asking { tries } = self.visit.reading
            && visit == self.visit.start
        {
            self.ask_leave(tries + 1, effects);
        }
    }

    /// The frame has loaded a page: its address, where this page may know it.
    pub(super) fn on_frame_loaded(
        &mut self,
        visit: Instant,
        url: Option<&str>,
        effects: &mut Vec<ContentEffect>,
    ) {
        if visit == self.visit.start && self.visit.is_list() {
            self.on_list_frame_loaded(url, effects);
            return;
        }
        let outcome = match url.map(address::page_of) {
            Some(Page::Tracking { order, .. }) if self.visit.page.order() == Some(order.as_str()) => return,
            Some(Page::Login) => ReadingOutcome::LoggedOut,
            Some(Page::Punish) => ReadingOutcome::Captcha,
            // A page of the browser's, or of another host.
            _ => ReadingOutcome::Refused,
        };
        self.end_reading(visit, outcome, effects);
    }

    /// The frame's time limit has passed.
    pub(super) fn on_frame_overdue(&mut self, visit: Instant, effects: &mut Vec<ContentEffect>) {
        if visit == self.visit.start && self.visit.is_list() {
            self.on_list_frame_overdue(effects);
            return;
        }
        self.end_reading(visit, ReadingOutcome::Unreachable, effects);
    }

    /// The page has found out by itself how the reading ended; reported to the worker, so that the next one has its turn.
    fn end_reading(&mut self, visit: Instant, outcome: ReadingOutcome, effects: &mut Vec<ContentEffect>) {
        if visit != self.visit.start || self.visit.reading != TrackingReading::Open {
            return;
        }
        if let Some(order) = self.visit.page.order() {
            effects.push(ContentEffect::TellReadingEnded { order: order.to_owned(), outcome });
        }
        self.close_frame(outcome, effects);
    }

    fn close_frame(&mut self, outcome: ReadingOutcome, effects: &mut Vec<ContentEffect>) {
        effects.push(ContentEffect::CloseFrame);
        self.visit.reading = TrackingReading::Ended(Some(outcome));
        self.ask(effects);
    }

    /// The worker received the frame's report.
    pub(super) fn on_tracking_read(
        &mut self,
        order: &str,
        outcome: ReadingOutcome,
        effects: &mut Vec<ContentEffect>,
    ) {
        if self.visit.is_list() {
            self.on_list_order_read(order, outcome, effects);
        } else if self.visit.page.order() == Some(order) && self.visit.reading == TrackingReading::Open {
            self.close_frame(outcome, effects);
        }
    }

    /// The page of this visit is left.
    pub(super) fn leave_frame(before: &super::visit::PageVisit, effects: &mut Vec<ContentEffect>) {
        let own = before.page.order().filter(|_| before.reading == TrackingReading::Open);
        if let Some(order) = own.or(before.list_reading.open()) {
            effects.push(ContentEffect::CloseFrame);
            let outcome = ReadingOutcome::Unreachable;
            effects.push(ContentEffect::TellReadingEnded { order: order.to_owned(), outcome });
        }
    }
}
