//! Reading the tracking of the list's orders one after another, in the same hidden frame as an order's own page uses, and
//! never without the buyer's click. Which orders were read lies in the worker's storage; what is here ends with the visit,
//! and the next click goes on with what is left.

use super::bar_action::BarAction;
use super::list_reading::{ListReadingRun, ListReadingStep, MOST_AT_A_CLICK, count};
use super::{Content, ContentEffect};
use crate::app::protocol::ReadPermission;
use crate::order::{CheckEnd, CheckPace, Instant, ListCheck, ReadEligibility, ReadingOutcome};
use crate::present::view::Node;
use crate::read::address::{self, Page, host_of, tracking_page};
use std::collections::VecDeque;

/// The shortest pause between two orders, in ms.
const LEAST_PAUSE_MS: u32 = 3_000;
/// The longest pause between two orders, in ms.
const MOST_PAUSE_MS: u32 = 6_000;
/// This many failures in a row end the check.
const MOST_FAILURES: u32 = 3;
/// How often permission is asked for again while another page is reading.
const MOST_TRIES: u32 = 5;

impl Content {
    pub(super) fn list_check(&self) -> Option<ListCheck> {
        self.visit.list_reading.check(self.visit.list.cards())
    }

    /// The bar says something else than it should.
    pub(super) fn bar_is_outdated(&self) -> bool {
        self.visit.is_list() && self.visit.list_reading.reported != self.list_check()
    }

    /// What goes with a report.
    pub(super) fn report_list_check(&mut self) -> Option<ListCheck> {
        let check = self.list_check();
        self.visit.list_reading.reported = check;
        check
    }

    /// The report got lost: the bar is asked for again.
    pub(super) fn forget_list_check(&mut self) {
        self.visit.list_reading.reported = None;
    }

    /// The worker's answer: the bar, or none.
    pub(super) fn draw_bar(
        &mut self,
        bar: Option<Node>,
        appearance: super::Appearance,
        effects: &mut Vec<ContentEffect>,
    ) {
        match bar {
            Some(tree) => {
                self.visit.list_reading.shown = true;
                effects.push(ContentEffect::DrawBar { tree: Box::new(tree), appearance });
            }
            None if self.visit.list_reading.shown && self.visit.list_reading.reported.is_none() => {
                self.visit.list_reading.shown = false;
                effects.push(ContentEffect::RemoveBar);
            }
            // It stays as it is.
            None => {}
        }
    }

    fn bar_changed(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.bar_is_outdated() {
            self.ask(effects);
        }
    }

    /// What the buyer did on the bar.
    pub(super) fn on_bar(&mut self, action: BarAction, effects: &mut Vec<ContentEffect>) {
        if !self.visit.is_list() {
            return;
        }
        match action {
            BarAction::Start => self.start_list_check(effects),
            BarAction::Pause => self.set_pace(CheckPace::Paused, effects),
            BarAction::Resume => self.set_pace(CheckPace::Going, effects),
            BarAction::Stop => self.set_pace(CheckPace::Stopping, effects),
        }
        self.bar_changed(effects);
    }

    /// The buyer may have asked for it in a window of ours: it starts with the first orders that are worth reading.
    pub(super) fn start_wanted_check(&mut self, wanted: bool, effects: &mut Vec<ContentEffect>) {
        self.visit.list_reading.wanted |= wanted;
        if self.visit.list_reading.wanted && !self.visit.list.has_wishes() {
            self.start_list_check(effects);
            self.visit.list_reading.wanted = self.visit.list_reading.run.is_none();
        }
    }

    fn start_list_check(&mut self, effects: &mut Vec<ContentEffect>) {
        let reading = &mut self.visit.list_reading;
        if reading.run.as_ref().is_some_and(|run| !run.is_over()) {
            return;
        }
        let unread = |order: &&String| {
            reading.orders.get(*order).is_some_and(|(check, _)| *check == ReadEligibility::Unread)
        };
        let queue: VecDeque<String> = self.visit.list.cards().keys().filter(unread).cloned().collect();
        if queue.is_empty() {
            return;
        }
        reading.run = Some(ListReadingRun {
            step: ListReadingStep::Between,
            pace: CheckPace::Going,
            queue,
            done: Vec::new(),
            read: Vec::new(),
            failed: 0,
            failed_in_a_row: 0,
            end: None,
        });
        let just_loaded = reading
            .loaded_at
            .is_some_and(|at| self.now.at.saturating_sub(at).saturating_abs() < i64::from(MOST_PAUSE_MS));
        if just_loaded { self.pause(effects) } else { self.next(effects) }
    }

    fn set_pace(&mut self, pace: CheckPace, effects: &mut Vec<ContentEffect>) {
        let Some(run) = self.visit.list_reading.run.as_mut().filter(|run| !run.is_over()) else { return };
        // Stopped is stopped.
        if run.pace == pace || run.pace == CheckPace::Stopping {
            return;
        }
        run.pace = pace;
        if run.step == ListReadingStep::Between {
            match pace {
                CheckPace::Going => self.pause(effects),
                CheckPace::Paused => {}
                CheckPace::Stopping => run.end = Some(CheckEnd::Stopped),
            }
        }
    }

    /// A few seconds, not always as many: the shop is not to be asked more evenly than by a person.
    fn pause(&mut self, effects: &mut Vec<ContentEffect>) {
        self.wait(LEAST_PAUSE_MS, MOST_PAUSE_MS, effects);
    }

    fn wait(&mut self, least: u32, most: u32, effects: &mut Vec<ContentEffect>) {
        let reading = &mut self.visit.list_reading;
        reading.pause = reading.pause.wrapping_add(1);
        let (visit, pause) = (self.visit.start, reading.pause);
        effects.push(ContentEffect::PauseListCheck { visit, pause, least, most });
    }

    /// The pause is over.
    pub(super) fn on_list_check_due(&mut self, visit: Instant, pause: u32, effects: &mut Vec<ContentEffect>) {
        let reading = &mut self.visit.list_reading;
        if visit != self.visit.start || pause != reading.pause {
            return;
        }
        let Some(run) = reading.run.as_mut().filter(|run| !run.is_over()) else { return };
        match (&mut run.step, run.pace) {
            (ListReadingStep::Between, CheckPace::Going) => self.next(effects),
            (ListReadingStep::Between, _) | (ListReadingStep::Open { .. }, _) => {}
            (ListReadingStep::Asking { .. }, CheckPace::Stopping) => {
                self.end_list_check(CheckEnd::Stopped);
            }
            (ListReadingStep::Asking { order, tries }, _) => {
                *tries += 1;
                effects.push(ContentEffect::AskLeave { visit, order: order.clone() });
            }
        }
        self.bar_changed(effects);
    }

    /// The next order has its turn.
    fn next(&mut self, effects: &mut Vec<ContentEffect>) {
        let Some(run) = &mut self.visit.list_reading.run else { return };
        let next = run.queue.pop_front().filter(|_| count(run.done.len()) < MOST_AT_A_CLICK);
        match next {
            Some(order) => {
                effects.push(ContentEffect::AskLeave { visit: self.visit.start, order: order.clone() });
                run.step = ListReadingStep::Asking { order, tries: 1 };
            }
            None => self.end_list_check(CheckEnd::Done),
        }
    }

    fn end_list_check(&mut self, end: CheckEnd) {
        if let Some(run) = &mut self.visit.list_reading.run {
            // One that was asked for and not loaded has not had its turn.
            run.step = ListReadingStep::Between;
            run.end = Some(end);
        }
    }

    /// The worker answered the request for permission; `None`: it cannot be reached.
    pub(super) fn on_list_leave(
        &mut self,
        order: &str,
        leave: Option<ReadPermission>,
        effects: &mut Vec<ContentEffect>,
    ) {
        let now = self.now.at;
        let Some(run) = &mut self.visit.list_reading.run else { return };
        let tries = match &run.step {
            ListReadingStep::Asking { order: asked, tries } if asked == order => *tries,
            _ => return,
        };
        let stopping = run.pace == CheckPace::Stopping;
        match leave {
            // The worker has noted it, so it is read also where the buyer has stopped the rest.
            Some(ReadPermission::Given) => {
                run.step = ListReadingStep::Open { order: order.to_owned() };
                self.visit.list_reading.loaded_at = Some(now);
                let url = tracking_page(order, host_of(&self.visit.address));
                effects.push(ContentEffect::OpenFrame { visit: self.visit.start, url });
            }
            Some(ReadPermission::Spent) => self.end_list_check(CheckEnd::DayLimit),
            Some(ReadPermission::Blocked) => self.end_list_check(CheckEnd::Blocked),
            None => self.end_list_check(CheckEnd::CutOff),
            Some(ReadPermission::Busy(_) | ReadPermission::Limited(_)) if stopping => {
                self.end_list_check(CheckEnd::Stopped);
            }
            Some(ReadPermission::Busy(milliseconds)) if tries < MOST_TRIES => {
                self.wait(milliseconds, milliseconds, effects);
            }
            // It was tried already, and nothing is loaded for it: the next one need not wait.
            Some(ReadPermission::Busy(_) | ReadPermission::Limited(_)) => {
                run.failed += 1;
                run.step = ListReadingStep::Between;
                if run.pace == CheckPace::Going {
                    self.next(effects);
                }
            }
        }
        self.bar_changed(effects);
    }

    /// The frame has loaded a page: its address, where this page may know it.
    pub(super) fn on_list_frame_loaded(&mut self, url: Option<&str>, effects: &mut Vec<ContentEffect>) {
        let Some(open) = self.visit.list_reading.open().map(str::to_owned) else { return };
        let outcome = match url.map(address::page_of) {
            Some(Page::Tracking { order, .. }) if order == open => return,
            Some(Page::Login) => ReadingOutcome::LoggedOut,
            Some(Page::Punish) => ReadingOutcome::Captcha,
            _ => ReadingOutcome::Refused,
        };
        self.end_list_frame(&open, outcome, effects);
    }

    /// The frame's time limit has passed.
    pub(super) fn on_list_frame_overdue(&mut self, effects: &mut Vec<ContentEffect>) {
        if let Some(open) = self.visit.list_reading.open().map(str::to_owned) {
            self.end_list_frame(&open, ReadingOutcome::Unreachable, effects);
        }
    }

    fn end_list_frame(&mut self, order: &str, outcome: ReadingOutcome, effects: &mut Vec<ContentEffect>) {
        effects.push(ContentEffect::TellReadingEnded { order: order.to_owned(), outcome });
        self.on_list_order_read(order, outcome, effects);
    }

    /// Takes in how reading an order ended.
    pub(super) fn on_list_order_read(
        &mut self,
        order: &str,
        outcome: ReadingOutcome,
        effects: &mut Vec<ContentEffect>,
    ) {
        let now = self.now.at;
        let Some(run) = self.visit.list_reading.run.as_mut().filter(|run| run.is_at(order)) else { return };
        effects.push(ContentEffect::CloseFrame);
        run.step = ListReadingStep::Between;
        run.done.push(order.to_owned());
        if outcome == ReadingOutcome::Read {
            run.read.push(order.to_owned());
        } else {
            run.failed += 1;
        }
        // A page that has nothing about the order is an answer, too.
        run.failed_in_a_row = match outcome {
            ReadingOutcome::Read | ReadingOutcome::Empty => 0,
            _ => run.failed_in_a_row + 1,
        };
        let is_last = run.queue.is_empty() || count(run.done.len()) >= MOST_AT_A_CLICK;
        let end = match outcome {
            ReadingOutcome::Captcha => Some(CheckEnd::Captcha),
            ReadingOutcome::LoggedOut => Some(CheckEnd::LoggedOut),
            _ if run.failed_in_a_row >= MOST_FAILURES => Some(CheckEnd::Failures),
            _ if is_last => Some(CheckEnd::Done),
            _ if run.pace == CheckPace::Stopping => Some(CheckEnd::Stopped),
            _ => None,
        };
        let goes_on = run.pace == CheckPace::Going;
        self.visit.list_reading.loaded_at = Some(now);
        match end {
            Some(end) => self.end_list_check(end),
            None if goes_on => self.pause(effects),
            None => {}
        }
        self.bar_changed(effects);
    }
}
