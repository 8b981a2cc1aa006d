//! What is changed from a window of ours, and the windows that are opened from a page.

use super::join::{Additions, join};
use super::message::{Changes, Clock, Loaded, ReplyId, StoredOrder, Wanted, WorkerEffect};
use crate::app::protocol::{Admission, CaseChange, OwnWindow, Unwritten, WorkerReply};
use crate::case::Tombstones;
use crate::case::keys;
use crate::i18n::{Key, Speech};
use crate::order::sorting::sort_by;
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
    /// The orders that the buyer had in front of them.
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
        let mut unwritten = Unwritten::default();
        for id in order_ids(change) {
            let at = loaded.orders.iter().position(|(read, _)| *read == id);
            let stored = at.map(|at| loaded.orders.swap_remove(at).1).unwrap_or_default();
            let has_account = change.cases.iter().any(|case| case.record.order.id == id);
            if has_account && !admits(change.admits, &id, &stored, &graves) {
                unwritten.deleted.push(id);
                continue;
            }
            if matches!(stored, StoredOrder::Later(_)) {
                unwritten.orders.push(id.clone());
            }
            join(&id, stored, &additions, &loaded.settings, clock, &mut changes);
            // Archiving brings nothing back, nor does what is done with an order that is there.
            if has_account && change.admits != Admission::Stored {
                graves.restore(&id);
            }
        }
        if !unwritten.orders.is_empty() || !unwritten.deleted.is_empty() {
            unwritten.ends =
                matches!(change.admits, Admission::ImportedSince(began) if graves.all_since(began));
            unwritten.why = why(&unwritten, &loaded.translators.own().speech());
            self.unwritten = Some(unwritten);
        }
        self.wrote = changes.cases.iter().map(|case| case.record.order.id.clone()).collect();
        // What was done with a stored order was done by a buyer who saw it. Of a file, and of what comes back from an archive or a
        // deletion, nothing was shown.
        if change.admits == Admission::Stored && !change.unarchive {
            self.seen = change.cases.iter().map(|case| case.record.order.id.clone()).collect();
        }
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

/// Whether an account of this order is written: what was deleted meanwhile, in another window, stays deleted.
fn admits(admission: Admission, id: &str, stored: &StoredOrder, graves: &Tombstones) -> bool {
    match admission {
        Admission::Stored => *stored != StoredOrder::Absent,
        Admission::All => true,
        Admission::ImportedSince(began) => {
            // A deletion at that very instant was one before it.
            let after = began.saturating_add(1);
            !graves.all_since(began) && !graves.cover(id, after, *stored != StoredOrder::Absent)
        }
    }
}

/// Why these orders are left as they are.
fn why(unwritten: &Unwritten, speech: &Speech<'_>) -> String {
    let later = (!unwritten.orders.is_empty()).then_some(Key::TroubleLater);
    let deleted = (!unwritten.deleted.is_empty()).then_some(Key::TroubleDeleted);
    let keys = if unwritten.ends { [later, Some(Key::TroubleAllDeleted)] } else { [later, deleted] };
    let said: Vec<String> = keys.into_iter().flatten().map(|key| speech.text(key)).collect();
    speech.sentences(&said)
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
    sort_by(&mut ids, Ord::cmp);
    ids.dedup();
    ids
}
