//! What is changed from a window of ours, and the windows that are opened from a page.

use super::join::{Additions, join};
use super::message::{Changes, Clock, Loaded, ReplyId, StoredOrder, Wanted, WorkerEffect};
use crate::app::protocol::{CaseChange, OwnWindow, Unwritten, WorkerReply};
use crate::case::keys;
use crate::i18n::Key;
use crate::present::own_pages::{DASHBOARD, HELP, SETTINGS, dispute_file};
use crate::read::address::order_id;

/// What is to be done.
#[derive(Debug)]
pub enum WindowTask {
    /// A change of what is stored.
    Change(CaseChange),
    /// A window to be opened.
    Open(OwnWindow),
}

/// A task that is being done.
#[derive(Debug)]
pub struct WindowJob {
    task: WindowTask,
    /// Names the caller the answer is sent to.
    pub reply: ReplyId,
    wrote: Vec<String>,
    /// The orders that the window has just shown.
    seen: Vec<String>,
    /// What of the request is not written, and why.
    unwritten: Option<Unwritten>,
}

/// What is left to do once a request is written.
#[derive(Debug)]
pub struct WindowDone {
    /// The answer.
    pub reply: (ReplyId, WorkerReply),
    /// What the browser is to do besides.
    pub effects: Vec<WorkerEffect>,
    /// The orders that the buyer has seen, where anything was written.
    pub seen: Option<Vec<String>>,
    /// Another part of the same work follows at once.
    pub more: bool,
}

impl WindowJob {
    /// A task that has just come.
    pub fn new(task: WindowTask, reply: ReplyId) -> WindowJob {
        WindowJob { task, reply, wrote: Vec::new(), seen: Vec::new(), unwritten: None }
    }

    /// The storage reads the request needs.
    pub fn wanted(&self) -> Wanted {
        match &self.task {
            WindowTask::Change(change) => {
                let reading = !change.forget.is_empty();
                Wanted { orders: order_ids(change), keys: change.everything, reading, ..Wanted::default() }
            }
            WindowTask::Open(_) => Wanted::default(),
        }
    }

    /// Everything is read: says what is to be written.
    pub fn loaded(&mut self, mut loaded: Loaded, clock: Clock) -> Changes {
        let mut changes = Changes::default();
        let WindowTask::Change(change) = &self.task else { return changes };
        let additions = Additions {
            cases: &change.cases,
            archive: &change.archive,
            unarchive: change.unarchive,
            ..Additions::default()
        };
        let mut graves = loaded.tombstones.clone();
        graves.bring_back(clock.now);
        for id in order_ids(change) {
            let at = loaded.orders.iter().position(|(read, _)| *read == id);
            let stored = at.map(|at| loaded.orders.swap_remove(at).1).unwrap_or_default();
            if matches!(stored, StoredOrder::Later(_)) {
                let unwritten = self.unwritten.get_or_insert_with(|| Unwritten {
                    orders: Vec::new(),
                    why: loaded.translators.own().speech().text(Key::TroubleLater),
                });
                unwritten.orders.push(id.clone());
            }
            join(&id, stored, &additions, &loaded.settings, clock, &mut changes);
            // An order of which a window gives an account was brought back, by an undo or from a file. Archiving brings
            // nothing back: what was deleted meanwhile, in another window, stays deleted.
            if change.cases.iter().any(|case| case.record.order.id == id) {
                graves.restore(&id);
            }
        }
        self.wrote = changes.cases.iter().map(|case| case.record.order.id.clone()).collect();
        // Whoever gives an account of an order has just shown it to the buyer.
        self.seen = change.cases.iter().map(|case| case.record.order.id.clone()).collect();
        for id in &change.forget {
            changes.cases.retain(|case| case.record.order.id != *id);
            changes.remove.push(keys::order(id));
            changes.pictures_of.push(id.clone());
            graves.bury(id, clock.now);
            self.wrote.push(id.clone());
        }
        let stored = |key: &&String| keys::is_quarantined(key) || keys::order_of(key).is_some();
        let mut reading = loaded.reading.clone();
        change.forget.iter().for_each(|id| reading.forget(id));
        if !change.everything && reading != loaded.reading {
            changes.reading = Some(reading);
        }
        changes.remove.extend(change.discard.iter().filter(stored).cloned());
        if change.everything {
            changes.remove.push(keys::READING.to_owned());
            // What the window does not know of goes, too.
            let others = loaded.keys.iter().filter(|key| !changes.remove.contains(key));
            let others: Vec<String> = others.filter(stored).cloned().collect();
            self.wrote.extend(others.iter().filter_map(|key| keys::order_of(key).map(str::to_owned)));
            changes.remove.extend(others);
            changes.all_pictures = true;
            graves.bury_all(clock.now);
        }
        if graves != loaded.tombstones {
            changes.tombstones = Some(graves);
        }
        changes
    }

    /// Everything is written, or was refused.
    pub fn saved(self, outcome: Result<(), String>) -> WindowDone {
        if let Err(error) = outcome {
            let reply = (self.reply, WorkerReply::Failed(error));
            return WindowDone { reply, effects: Vec::new(), seen: None, more: false };
        }
        let mut effects = Vec::new();
        if let WindowTask::Open(window) = &self.task {
            effects.push(WorkerEffect::OpenOwn(address(window)));
        }
        let seen = (!self.wrote.is_empty() || !self.seen.is_empty()).then_some(self.seen);
        if !self.wrote.is_empty() {
            effects.push(WorkerEffect::NotifyTabs { orders: self.wrote, except: None });
        }
        let reply = self.unwritten.map_or(WorkerReply::Done, WorkerReply::Unwritten);
        let more = matches!(&self.task, WindowTask::Change(change) if change.more);
        WindowDone { reply: (self.reply, reply), effects, seen, more }
    }
}

/// The window's path in the extension.
fn address(window: &OwnWindow) -> String {
    match window {
        OwnWindow::DisputeFile(order) => dispute_file(order),
        OwnWindow::Dashboard => DASHBOARD.to_owned(),
        OwnWindow::Settings => SETTINGS.to_owned(),
        OwnWindow::Help => HELP.to_owned(),
    }
}

/// The orders that a change joins something into, each once.
fn order_ids(change: &CaseChange) -> Vec<String> {
    let joined = change.cases.iter().map(|case| case.record.order.id.clone());
    let mut ids: Vec<String> = joined.chain(change.archive.iter().cloned()).collect();
    ids.retain(|id| order_id(id).is_some());
    ids.sort();
    ids.dedup();
    ids
}
