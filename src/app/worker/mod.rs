//! The background worker as a program: the only writer of the history, and the one who judges.
//!
//! Requests of pages and windows are done one after the other, so that two tabs that report the same order cannot
//! overwrite each other. Looks at all orders for reminders have a lane of their own: they read everything, and nobody
//! is to wait for that.
//!
//! | file | holds |
//! |---|---|
//! | `message` | what happens to the worker, and what it has the browser do |
//! | `cache` | all orders, read once |
//! | `page` | a page's report: what is read first, what is joined and judged, what is answered |
//! | `account` | what the buyer did, as an account of the order |
//! | `answers` | the page's own answers in a report |
//! | `page_view` | what is to stand on the page |
//! | `reading` | reading an order's tracking in a hidden frame |
//! | `reading_log` | which were read, and who may read the next one |
//! | `window` | what a window of the extension asks |
//! | `join` | what is new joined into what is stored |
//! | `reminders` | a look at all orders |
//! | `machine` | the machine it runs on |
//! | `limits` | how much the shop's pages may ask |
//! | `links` | where a card may lead |

pub mod account;
pub mod answers;
pub mod cache;
pub mod join;
mod limits;
pub mod links;
mod machine;
pub mod message;
pub mod page;
pub mod page_view;
pub mod reading;
pub mod reading_log;
pub mod reminders;
pub mod window;

use crate::app::program::Program;
use crate::app::protocol::{PageNotice, PageRequest, WindowRequest, WorkerReply};
use crate::order::is_by_hand;
use crate::present::own_pages::DASHBOARD;
use crate::read::address::{HOST, Site, host_of, order_id, order_list, order_page, site_of};
pub use machine::Machine;

use cache::CaseCache;
use limits::Limits;
use message::{
    Asked, Changes, Clock, JobId, Loaded, PageSender, ReplyId, Wanted, WantedCases, WorkerEffect,
    WorkerMessage,
};
use page::PageJob;
use reading::ReadingJob;
use reminders::ReminderJob;
use std::collections::VecDeque;
use window::{WindowJob, WindowTask};

#[cfg(test)]
mod tests;

/// Pause between a page's answer and the look through all orders, in ms: until then the page draws.
const AFTER_PAGE_MS: u32 = 100;
/// The same pause after the last orders of a list, in ms: they are not looked through with every card.
const AFTER_LIST_MS: u32 = 1_000;

/// A request that is waiting for its turn, or for the storage.
#[derive(Debug)]
enum Job {
    Page(Box<PageJob>),
    Window(Box<WindowJob>),
    Reading(Box<ReadingJob>),
}

impl Job {
    fn reply(&self) -> ReplyId {
        match self {
            Job::Page(job) => job.reply,
            Job::Window(job) => job.reply,
            Job::Reading(job) => job.reply,
        }
    }
}

/// What the job at work waits for.
#[derive(Debug, PartialEq)]
enum Waiting {
    /// For what it wanted, of all orders and of the buyer's own log.
    Storage(WantedCases),
    /// For its changes to be written.
    Writing,
    /// For its notifications to be shown.
    Notifications,
}

/// The job at work.
#[derive(Debug)]
struct Current<J> {
    id: JobId,
    waiting: Waiting,
    job: J,
}

/// The state of the worker.
#[derive(Debug)]
pub struct Worker {
    machine: Machine,
    cache: CaseCache,
    jobs: u32,
    /// Requests that wait for their turn.
    queue: VecDeque<Job>,
    request: Option<Current<Job>>,
    /// The orders the buyer saw since the last look at the reminders; `None` while no look is to come.
    look: Option<Vec<String>>,
    reminding: Option<Current<ReminderJob>>,
    /// The orders that the buyer saw, and for which there is time.
    later: Vec<String>,
    /// The pause that is under way, if any, and the number of the last one.
    pause: Option<u32>,
    pauses: u32,
    /// Replies that are sent once the reminders are settled.
    settling: Vec<(ReplyId, WorkerReply)>,
    /// The storage did not take what it was given last.
    refused: bool,
    follows: bool,
    limits: Limits,
}

impl Worker {
    /// A worker that has just started.
    pub fn new(machine: Machine) -> Self {
        Worker {
            machine,
            cache: CaseCache::default(),
            jobs: 0,
            queue: VecDeque::new(),
            request: None,
            look: None,
            reminding: None,
            later: Vec::new(),
            pause: None,
            pauses: 0,
            settling: Vec::new(),
            refused: false,
            follows: false,
            limits: Limits::default(),
        }
    }

    fn next_job(&mut self) -> JobId {
        self.jobs = self.jobs.wrapping_add(1);
        JobId(self.jobs)
    }

    /// Starts whatever can be started.
    fn start(&mut self, clock: Clock, effects: &mut Vec<WorkerEffect>) {
        if self.request.is_none()
            && let Some(mut job) = self.queue.pop_front()
        {
            let (wanted, all) = match &mut job {
                Job::Page(job) => (job.wanted(), job.needs_all()),
                Job::Window(job) => (job.wanted(), false),
                Job::Reading(job) => (job.wanted(), false),
            };
            match self.load(wanted, all, effects) {
                Some(current) => self.request = Some(current.with(job)),
                None => self.queue.push_front(job),
            }
        }
        if self.reminding.is_none()
            && self.look.is_some()
            && let Some(current) = self.load(Wanted { log: true, ..Wanted::default() }, true, effects)
        {
            let job = ReminderJob::after(self.look.take().unwrap_or_default());
            self.reminding = Some(current.with(job));
        }
        self.settle(clock, effects);
    }

    /// Has the storage read; `None` while somebody else reads all orders that are needed here, too.
    fn load(
        &mut self,
        mut wanted: Wanted,
        all: bool,
        effects: &mut Vec<WorkerEffect>,
    ) -> Option<Current<()>> {
        if all {
            wanted.cases = self.cache.refresh()?;
            if !std::mem::replace(&mut self.follows, true) {
                effects.push(WorkerEffect::FollowStorage);
            }
        }
        let id = self.next_job();
        let waiting = Waiting::Storage(wanted.cases.clone());
        effects.push(WorkerEffect::Load(id, wanted));
        Some(Current { id, waiting, job: () })
    }

    fn loaded(
        &mut self,
        id: JobId,
        outcome: Result<Box<Loaded>, String>,
        clock: Clock,
        effects: &mut Vec<WorkerEffect>,
    ) {
        if self.request.as_ref().is_some_and(|current| current.id == id) {
            let Some(Current { waiting: Waiting::Storage(cases), mut job, .. }) = self.request.take() else {
                return;
            };
            let loaded = match outcome {
                Ok(loaded) => loaded,
                Err(error) => {
                    self.cache.missed(cases);
                    effects.push(WorkerEffect::Reply(job.reply(), Box::new(WorkerReply::Failed(error))));
                    return;
                }
            };
            self.cache.take(&cases, &loaded.cases);
            let changes = match &mut job {
                Job::Page(job) => {
                    let (reply, changes) = job.loaded(
                        loaded,
                        self.cache.cases(),
                        &self.machine,
                        self.refused,
                        &mut self.limits,
                        clock,
                    );
                    if let Some(view) = reply {
                        effects.push(WorkerEffect::Reply(
                            job.reply,
                            Box::new(WorkerReply::View(Box::new(view))),
                        ));
                    }
                    changes
                }
                Job::Window(job) => job.loaded(*loaded, clock),
                Job::Reading(job) => job.loaded(*loaded, &self.machine, clock),
            };
            self.request = Some(Current { id, waiting: Waiting::Writing, job });
            if changes.is_empty() {
                self.saved(id, Ok(()), effects);
            } else {
                self.cache.changed(changes.written());
                effects.push(WorkerEffect::Save(id, Box::new(changes)));
            }
        } else if self.reminding.as_ref().is_some_and(|current| current.id == id) {
            let Some(Current { waiting: Waiting::Storage(cases), mut job, .. }) = self.reminding.take()
            else {
                return;
            };
            let loaded = match outcome {
                Ok(loaded) => loaded,
                Err(error) => {
                    self.cache.missed(cases);
                    effects.push(WorkerEffect::Report(error));
                    return;
                }
            };
            self.cache.take(&cases, &loaded.cases);
            let machine = self.machine;
            let (more, shows) =
                job.loaded(id, &loaded, self.cache.cases(), clock, |instant| machine.day_of(instant));
            effects.extend(more);
            self.reminding = Some(Current { id, waiting: Waiting::Notifications, job });
            if !shows {
                self.notified(id, Vec::new(), effects);
            }
        }
    }

    fn notified(&mut self, id: JobId, unshown: Vec<(String, String)>, effects: &mut Vec<WorkerEffect>) {
        let Some(current) = self.reminding.as_mut().filter(|current| current.id == id) else { return };
        let (ids, errors): (Vec<String>, Vec<String>) = unshown.into_iter().unzip();
        let (more, changes) = current.job.notified(&ids);
        effects.extend(more);
        effects.extend(errors.into_iter().map(WorkerEffect::Report));
        match changes {
            Some(changes) => {
                current.waiting = Waiting::Writing;
                effects.push(WorkerEffect::Save(id, Box::new(changes)));
            }
            None => self.reminding = None,
        }
    }

    fn saved(&mut self, id: JobId, outcome: Result<(), String>, effects: &mut Vec<WorkerEffect>) {
        if self.reminding.as_ref().is_some_and(|current| current.id == id) {
            self.reminding = None;
            effects.extend(outcome.err().map(WorkerEffect::Report));
        } else if self.request.as_ref().is_some_and(|current| current.id == id) {
            match self.request.take().map(|current| current.job) {
                Some(Job::Page(job)) => {
                    self.refused = outcome.is_err();
                    let list = job.is_list();
                    let done = job.saved(&outcome);
                    effects.extend(outcome.err().map(WorkerEffect::Report));
                    if let Some((reply, view)) = done.reply {
                        effects.push(WorkerEffect::Reply(reply, Box::new(WorkerReply::View(Box::new(view)))));
                    }
                    effects.extend(done.notify);
                    if let Some(seen) = done.seen {
                        self.look_later(seen, if list { AFTER_LIST_MS } else { AFTER_PAGE_MS }, effects);
                    }
                }
                Some(Job::Window(job)) => {
                    let done = job.saved(outcome);
                    effects.extend(done.effects);
                    if done.more {
                        let (to, reply) = done.reply;
                        effects.push(WorkerEffect::Reply(to, Box::new(reply)));
                        self.look_later(done.seen.unwrap_or_default(), AFTER_LIST_MS, effects);
                        return;
                    }
                    if let Some(seen) = done.seen {
                        self.look_now(seen);
                    }
                    // A window that is answered finds the number on the button right, too.
                    self.settling.push(done.reply);
                }
                Some(Job::Reading(job)) => {
                    let wrote = job.has_read();
                    let (reply, answer, more) = job.saved(outcome);
                    effects.push(WorkerEffect::Reply(reply, Box::new(answer)));
                    effects.extend(more);
                    // Nobody has seen it; what it says may be due all the same.
                    if wrote {
                        self.look_later(Vec::new(), AFTER_PAGE_MS, effects);
                    }
                }
                None => {}
            }
        }
    }

    /// The reminders are looked at after the buyer has seen these orders, once there is time. A worker that is stopped
    /// before looks when it starts again.
    fn look_later(&mut self, seen: Vec<String>, milliseconds: u32, effects: &mut Vec<WorkerEffect>) {
        self.later.extend(seen);
        self.pauses = self.pauses.wrapping_add(1);
        self.pause = Some(self.pauses);
        effects.push(WorkerEffect::Pause { pause: self.pauses, milliseconds });
    }

    fn look_now(&mut self, seen: Vec<String>) {
        self.look.get_or_insert_default().extend(seen);
    }

    /// Sends the replies that wait for the reminders, once nothing is left to look at.
    fn settle(&mut self, clock: Clock, effects: &mut Vec<WorkerEffect>) {
        if self.settling.is_empty() {
            return;
        }
        if self.pause.take().is_some() {
            let later = std::mem::take(&mut self.later);
            self.look_now(later);
            self.start(clock, effects);
            return;
        }
        if self.look.is_none() && self.reminding.is_none() {
            let replies = std::mem::take(&mut self.settling);
            effects.extend(replies.into_iter().map(|(to, reply)| WorkerEffect::Reply(to, Box::new(reply))));
        }
    }

    /// Whether a page may ask to read an order's tracking, or say how that ended; `Err`: why not.
    fn may_read(&mut self, order: &str, url: &str, tab: i32, clock: Clock) -> Result<(), &'static str> {
        if matches!(site_of(url), None | Some(Site::Cainiao)) {
            Err("only a page of the shop asks this")
        } else if order_id(order).is_none() {
            Err("this is no order's id")
        } else if !self.limits.report(Some(tab), clock.now) {
            Err("this page asks too often")
        } else {
            Ok(())
        }
    }

    /// Takes a request in; the reply, where nothing is to be done for it or it may not be asked.
    fn requested(
        &mut self,
        asked: Result<Asked, String>,
        reply: ReplyId,
        clock: Clock,
    ) -> Option<WorkerReply> {
        let job = match asked {
            Ok(Asked::Window(WindowRequest::Change(change))) => {
                Ok(Job::Window(Box::new(WindowJob::new(WindowTask::Change(change), reply))))
            }
            // To be running is all that is asked.
            Ok(Asked::Window(WindowRequest::Wake)) => return Some(WorkerReply::Done),
            Ok(Asked::Page(PageRequest::Wake, PageSender { tab, framed: false, .. })) => {
                let refused = WorkerReply::Failed("this page asks too often".to_owned());
                return Some(if self.limits.report(tab, clock.now) { WorkerReply::Done } else { refused });
            }
            Ok(Asked::Window(WindowRequest::CheckAll)) => Ok(Job::Reading(Box::new(ReadingJob::list(reply)))),
            Ok(Asked::Page(request, sender)) => {
                self.page_request(request, sender, reply, clock).map_err(str::to_owned)
            }
            Err(unreadable) => Err(unreadable),
        };
        match job {
            Ok(job) => {
                self.queue.push_back(job);
                None
            }
            Err(why) => Some(WorkerReply::Failed(why)),
        }
    }

    /// What a page asks, as a job; `Err`: why it may not ask that.
    fn page_request(
        &mut self,
        request: PageRequest,
        PageSender { tab, url, framed }: PageSender,
        reply: ReplyId,
        clock: Clock,
    ) -> Result<Job, &'static str> {
        // A page speaks for its own host and tab, and for no other. Its path proves nothing: a page writes its own
        // (`history.pushState`).
        let is_own = |address: &str| host_of(address) == host_of(&url);
        match (request, tab) {
            // Whoever frames a page of the shop: what our script says there counts for what this tab was given leave for,
            // and for nothing else.
            (PageRequest::FrameReport(found), Some(tab)) if framed => {
                if !is_own(&found.url) {
                    return Err("this report is of another page");
                }
                if !self.limits.report(Some(tab), clock.now) {
                    return Err("this page reports too often");
                }
                let job = ReadingJob::found(found, tab, reply).ok_or("this is no tracking page")?;
                Ok(Job::Reading(Box::new(job)))
            }
            _ if framed => Err("a frame asks for nothing"),
            (PageRequest::Report(report), tab) => {
                if !is_own(&report.url) || site_of(&url).is_none() {
                    return Err("this report is of another page");
                }
                if !self.limits.report(tab, clock.now) {
                    return Err("this page reports too often");
                }
                Ok(Job::Page(Box::new(PageJob::new(*report, tab, reply, &self.machine, clock))))
            }
            (PageRequest::OpenWindow(window), _) => {
                if site_of(&url).is_none() || !self.limits.open(clock.now) {
                    return Err("this page opens too many windows");
                }
                Ok(Job::Window(Box::new(WindowJob::new(WindowTask::Open(window), reply))))
            }
            (PageRequest::ReadTracking { order }, Some(tab)) => {
                self.may_read(&order, &url, tab, clock)?;
                Ok(Job::Reading(Box::new(ReadingJob::leave(order, tab, reply))))
            }
            (PageRequest::TrackingEnded { order, outcome }, Some(tab)) => {
                self.may_read(&order, &url, tab, clock)?;
                Ok(Job::Reading(Box::new(ReadingJob::ended(order, outcome, tab, reply))))
            }
            _ => Err("only a page in a tab asks this"),
        }
    }
}

impl Program for Worker {
    type Message = WorkerMessage;
    type Effect = WorkerEffect;

    fn update(&mut self, message: WorkerMessage) -> Vec<WorkerEffect> {
        let mut effects = Vec::new();
        let clock = match message {
            WorkerMessage::Requested { asked, reply, clock } => {
                if let Some(answer) = self.requested(asked, reply, clock) {
                    effects.push(WorkerEffect::Reply(reply, Box::new(answer)));
                }
                clock
            }
            WorkerMessage::Loaded { job, outcome, clock } => {
                self.loaded(job, outcome, clock, &mut effects);
                clock
            }
            WorkerMessage::Saved { job, outcome, clock } => {
                self.saved(job, outcome, &mut effects);
                clock
            }
            WorkerMessage::Notified { job, unshown, clock } => {
                self.notified(job, unshown, &mut effects);
                clock
            }
            WorkerMessage::SettingsChanged { reply, clock } => {
                effects.push(WorkerEffect::NotifyAll(PageNotice::SettingsChanged));
                self.look_now(Vec::new());
                self.settling.push((reply, WorkerReply::Done));
                clock
            }
            WorkerMessage::CheckReminders { reply, clock } => {
                self.look_now(Vec::new());
                self.settling.push((reply, WorkerReply::Done));
                clock
            }
            WorkerMessage::Started(clock) => {
                // After what it was started for, since a page waits for that.
                self.look_later(Vec::new(), AFTER_PAGE_MS, &mut effects);
                clock
            }
            WorkerMessage::PauseOver { pause, clock } => {
                if self.pause == Some(pause) {
                    self.pause = None;
                    let later = std::mem::take(&mut self.later);
                    self.look_now(later);
                }
                clock
            }
            WorkerMessage::StorageChanged(orders) => {
                self.cache.changed(orders);
                return effects;
            }
            WorkerMessage::ShortcutPressed(Some(tab)) => return vec![WorkerEffect::ShowCard(tab)],
            WorkerMessage::ShortcutPressed(None) | WorkerMessage::CardNotShown => {
                return vec![WorkerEffect::OpenOwn(DASHBOARD.to_owned())];
            }
            WorkerMessage::NotificationClicked(id) => {
                let open = match reminders::order_of(&id) {
                    // The shop knows nothing of a parcel that was added by hand.
                    Some((order, _)) if is_by_hand(order) => WorkerEffect::OpenOwn(DASHBOARD.to_owned()),
                    Some((order, host)) => WorkerEffect::Open(order_page(order, host)),
                    None => WorkerEffect::Open(order_list(HOST)),
                };
                // Not every system takes it away by itself.
                return vec![open, WorkerEffect::ClearNotification(id)];
            }
        };
        self.start(clock, &mut effects);
        effects
    }
}

impl<J> Current<J> {
    fn with<K>(self, job: K) -> Current<K> {
        Current { id: self.id, waiting: self.waiting, job }
    }
}

impl Changes {
    /// The orders whose keys are written or taken away.
    fn written(&self) -> Vec<String> {
        let removed =
            self.remove.iter().filter_map(|key| crate::case::keys::order_of(key).map(str::to_owned));
        self.cases.iter().map(|case| case.record.order.id.clone()).chain(removed).collect()
    }
}
