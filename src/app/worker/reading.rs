//! Reading an order's tracking in a hidden frame of its own page: who may, how often, and what is believed of it.
//!
//! An order is loaded at most once in six hours, all orders together at most sixty times a day, one at a time, over all
//! tabs and starts of the browser. What the frame says counts only for the order that its tab was given leave for, as the
//! answer itself names it; it is no sight of the page. After a captcha or a login nothing is loaded any more until
//! the buyer has opened a tracking page that reads well.

use super::Machine;
use super::answers::AnswerReadings;
use super::join::{Additions, join};
use super::message::{Changes, Clock, Loaded, ReplyId, StoredOrder, Wanted, WorkerEffect};
use super::reading_log::{EACH_MS, within};
use crate::app::protocol::{FrameReport, MirroredAnswer, PageNotice, PageReport, WorkerReply};
use crate::case::OrderRecord;
use crate::order::{Day, Instant, Order, Parcel, ReadEligibility, ReadingOutcome, Stage};
use crate::read::address::{HOST, Page, host_of, order_list, page_of, tracking_page};
use crate::read::answer::Failure;
use crate::read::trouble::Trouble;
use crate::rules::{Level, Situation, Verdict, is_worth_reading, read_on};

/// The order's tracking is worth reading: it was sent, is not over, and was never read or is hours old. Nothing is read
/// from a page of another host than the tracking page's.
pub fn is_due(order: &Order, verdict: &Verdict, url: &str, today: Day, now: Instant) -> bool {
    matches!(page_of(url), Page::OrderDetail { .. })
        && is_on_the_way(order, verdict, url, today)
        && !is_read_lately(order, now)
}

/// Whether an order of the list is worth reading.
pub fn list_check(order: &Order, verdict: &Verdict, url: &str, today: Day, now: Instant) -> ReadEligibility {
    if !is_on_the_way(order, verdict, url, today) {
        ReadEligibility::NotDue
    } else if is_read_lately(order, now) || order.parcels.iter().any(|parcel| read_on(parcel) == Some(today))
    {
        ReadEligibility::ReadToday
    } else {
        ReadEligibility::Unread
    }
}

/// Whether an order is worth reading from the list that our own windows open. `today`: the user's civil date; `now`: the time.
pub fn check_from_window(
    record: &OrderRecord,
    verdict: &Verdict,
    today: Day,
    now: Instant,
) -> ReadEligibility {
    let order = &record.order;
    // The shop does not know of a parcel that was added by hand, and the list that is opened nothing of aliexpress.ru's orders.
    if order.is_by_hand() || record.on_ru {
        ReadEligibility::NotDue
    } else {
        list_check(order, verdict, &order_list(HOST), today, now)
    }
}

/// It was sent, is not over (or was completed, and may be on its way all the same), and its tracking page is one of the host
/// that the page is of.
fn is_on_the_way(order: &Order, verdict: &Verdict, url: &str, today: Day) -> bool {
    let is_going = verdict.stage >= Stage::NumberCreated
        && (verdict.level != Level::Done
            || (verdict.situation == Situation::Completed && is_worth_reading(order, today)));
    // Last: a window asks this of thousands of orders, and to write an address takes longer than all else.
    is_going && {
        let target = tracking_page(&order.id, host_of(url));
        matches!(page_of(&target), Page::Tracking { .. }) && host_of(&target) == host_of(url)
    }
}

fn is_read_lately(order: &Order, now: Instant) -> bool {
    let read = order.parcels.iter().filter_map(|parcel| parcel.events_read).max();
    read.is_some_and(|read| within(read, now, EACH_MS))
}

/// A request about reading the tracking.
#[derive(Debug)]
enum AskedTracker {
    /// May this tab read this order?
    Leave { order: String },
    /// The page has closed the frame.
    Ended { order: String, outcome: ReadingOutcome },
    /// The frame has found something.
    Found { order: String, report: Box<FrameReport> },
    /// A window wants all orders of the list read.
    List,
}

/// A request that is being done.
#[derive(Debug)]
pub struct ReadingJob {
    asked: AskedTracker,
    /// The tab that asks; 0: no tab.
    tab: i32,
    /// Names the caller the answer is sent to.
    pub reply: ReplyId,
    answer: WorkerReply,
    wrote: Vec<String>,
    tells: Option<PageNotice>,
}

impl ReadingJob {
    fn new(asked: AskedTracker, tab: i32, reply: ReplyId) -> ReadingJob {
        ReadingJob { asked, tab, reply, answer: WorkerReply::Done, wrote: Vec::new(), tells: None }
    }

    /// A page asks for permission to read an order's tracking.
    pub fn leave(order: String, tab: i32, reply: ReplyId) -> ReadingJob {
        ReadingJob::new(AskedTracker::Leave { order }, tab, reply)
    }

    /// A window wants all orders of the list read.
    pub fn list(reply: ReplyId) -> ReadingJob {
        ReadingJob::new(AskedTracker::List, 0, reply)
    }

    /// A page has closed its frame.
    pub fn ended(order: String, outcome: ReadingOutcome, tab: i32, reply: ReplyId) -> ReadingJob {
        ReadingJob::new(AskedTracker::Ended { order, outcome }, tab, reply)
    }

    /// A frame reports; `None` where it is no tracking page.
    pub fn found(report: Box<FrameReport>, tab: i32, reply: ReplyId) -> Option<ReadingJob> {
        let Page::Tracking { order, .. } = page_of(&report.url) else { return None };
        Some(ReadingJob::new(AskedTracker::Found { order, report }, tab, reply))
    }

    /// The storage reads the request needs.
    pub fn wanted(&self) -> Wanted {
        let orders = match &self.asked {
            AskedTracker::Found { order, .. } => vec![order.clone()],
            AskedTracker::Leave { .. } | AskedTracker::Ended { .. } | AskedTracker::List => Vec::new(),
        };
        Wanted { orders, reading: true, ..Wanted::default() }
    }

    /// Everything is read: says what is to be written.
    pub fn loaded(&mut self, loaded: Loaded, machine: &Machine, clock: Clock) -> Changes {
        let mut log = loaded.reading.clone();
        let mut changes = Changes::default();
        match &self.asked {
            AskedTracker::Leave { order } => {
                self.answer = WorkerReply::Leave(log.ask(order, self.tab, clock.now));
            }
            AskedTracker::List => log.want_list(clock.now),
            AskedTracker::Ended { order, outcome } => {
                if log.is_reading(order, self.tab, clock.now) {
                    log.end(*outcome);
                }
            }
            AskedTracker::Found { order, report } => {
                if !log.is_reading(order, self.tab, clock.now) {
                    self.answer = WorkerReply::Failed("nobody has asked for this".to_owned());
                    return changes;
                }
                let (read, outcome) = look(report, order, machine, clock);
                if let Some(outcome) = outcome {
                    if let Some(read) = read {
                        take_in(order, read, loaded, clock, &mut changes);
                    }
                    log.end(outcome);
                    self.tells = Some(PageNotice::TrackingRead { order: order.clone(), outcome });
                }
                self.wrote = changes.cases.iter().map(|case| case.record.order.id.clone()).collect();
                changes.reading = Some(log);
                return changes;
            }
        }
        if log != loaded.reading {
            changes.reading = Some(log);
        }
        changes
    }

    /// An order has something new by it.
    pub fn has_read(&self) -> bool {
        !self.wrote.is_empty()
    }

    /// Everything is written, or was refused: the answer, and what is to be done besides.
    pub fn saved(self, outcome: Result<(), String>) -> (ReplyId, WorkerReply, Vec<WorkerEffect>) {
        // A load that cannot be noted is not made: the caps would not hold.
        let answer = match outcome {
            Ok(()) => self.answer,
            Err(error) => WorkerReply::Failed(error),
        };
        let mut effects = Vec::new();
        if !self.wrote.is_empty() && !matches!(answer, WorkerReply::Failed(_)) {
            effects.push(WorkerEffect::NotifyTabs { orders: self.wrote, except: None });
        }
        // Without a way to ask for the reading, the list would open for nothing.
        if matches!(self.asked, AskedTracker::List) && !matches!(answer, WorkerReply::Failed(_)) {
            effects.push(WorkerEffect::Open(order_list(HOST)));
        }
        // Also where it could not be written: the page must not wait for nothing.
        effects.extend(self.tells.map(|notice| WorkerEffect::NotifyTab { tab: self.tab, notice }));
        (self.reply, answer, effects)
    }
}

/// What the frame's report comes to: the order, where it was read; the outcome, where there is one yet.
fn look(
    report: &FrameReport,
    order: &str,
    machine: &Machine,
    clock: Clock,
) -> (Option<Order>, Option<ReadingOutcome>) {
    // Without an address of its own an answer is about the order that its call names, or about none.
    let answers = report.answers.iter().map(|answer| MirroredAnswer {
        url: String::new(),
        visit: report.visit,
        detail: answer.detail.clone(),
    });
    let unnamed = PageReport { visit: report.visit, answers: answers.collect(), ..PageReport::default() };
    let page = Page::Tracking { order: order.to_owned(), line: None };
    let readings = AnswerReadings::of(&unnamed, &page, machine.zone, clock.local.day);
    let named = readings.seen.into_iter().map(|record| record.order).find(|read| read.id == order);
    let failed = match readings.again.outcome {
        Some(crate::app::protocol::ReadOutcome::Failed(trouble)) => Some(trouble),
        _ => None,
    };
    let is_read = |parcel: &Parcel| {
        parcel.events_read.is_some() && !(parcel.is_numberless() && parcel.events.is_empty())
    };
    match (named, report.trouble.or(failed)) {
        (Some(read), _) if read.parcels.iter().any(is_read) => (Some(read), Some(ReadingOutcome::Read)),
        (Some(_), _) => (None, Some(ReadingOutcome::Empty)),
        (None, Some(Trouble::Captcha | Trouble::Answer(Failure::Captcha))) => {
            (None, Some(ReadingOutcome::Captcha))
        }
        (None, Some(Trouble::LoggedOut | Trouble::Answer(Failure::LoggedOut))) => {
            (None, Some(ReadingOutcome::LoggedOut))
        }
        // A call that was refused is asked again, as a rule; and what cannot be read may be followed by what can.
        (None, _) => (None, None),
    }
}

/// Joins what was read into what is known of the order. The buyer has not seen it by that: nothing but an order that is
/// known already takes it in, and its last sight stays what it was.
fn take_in(id: &str, read: Order, mut loaded: Loaded, clock: Clock, changes: &mut Changes) {
    let stored = loaded.orders.pop().map(|(_, stored)| stored).unwrap_or_default();
    let last_seen = match &stored {
        StoredOrder::Readable(case) => case.record.last_seen,
        StoredOrder::Later(_) | StoredOrder::Absent | StoredOrder::Unreadable => return,
    };
    if loaded.tombstones.cover(id, last_seen, true) {
        return;
    }
    let seen = [OrderRecord::seen(read, last_seen)];
    let added = Additions { seen: &seen, ..Additions::default() };
    join(id, stored, &added, &loaded.settings, clock, changes);
}
