//! Everything that is stored: how much it is, in and out, making it smaller, deleting it.

use super::action::{DataAction, KeyFinding};
use super::message::{DashboardEffect, DashboardRequest};
use super::state::{
    After, Dashboard, DashboardLoading, DashboardNotice, DashboardQuestion, DataNotice, Work,
};
use super::stored::{Pictures, StorageTrouble, Unreadable};
use crate::app::protocol::CaseChange;
use crate::case::CaseRecord;
use crate::case::table::table;
use crate::case::transfer::{export, import};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::date::iso;
use crate::order::Instant;
use crate::present::windows::Confirm;
use crate::present::wording::{self, DataModel, QuarantineLine};
use crate::rules::Verdict;
use serde_json::Value;
use std::collections::VecDeque;

/// Maximum orders per request to the worker.
const AT_ONCE: usize = 40;

impl Dashboard {
    pub(super) fn act_on_data(&mut self, action: DataAction, effects: &mut Vec<DashboardEffect>) {
        if needs_all(&action) && self.reading != DashboardLoading::Over {
            return self.wait(action);
        }
        match action {
            DataAction::Used(used) => {
                self.data.used = used;
                self.data.unfold = !self.data.unreadable.is_empty() || self.is_almost_full();
            }
            // A question that is open stays open: the export is what it offered.
            DataAction::Export => effects.push(DashboardEffect::Export),
            DataAction::Exported(Ok(count)) => self.data.notice = DataNotice::Exported(count),
            DataAction::Table => {
                self.data.notice = DataNotice::TableSaved;
                effects.push(DashboardEffect::SaveTable);
            }
            DataAction::File(Ok(text)) => self.take_in(&text, effects),
            DataAction::TakenIn(taken) => {
                let import = self.data.coming.take();
                match (taken, import) {
                    (Ok((pictures, settings)), Some(import)) => {
                        self.data.notice = DataNotice::Imported(import, pictures, settings);
                    }
                    (Ok(_), None) => {}
                    (Err(trouble), _) => self.trouble(trouble, effects),
                }
                effects.push(DashboardEffect::Measure);
            }
            DataAction::Archive => {
                self.data.confirm = None;
                self.data.notice = DataNotice::Nothing;
                if self.finished().is_empty() {
                    self.data.notice = DataNotice::NothingToArchive;
                } else {
                    self.data.confirm = Some(DashboardQuestion::Archive);
                }
            }
            DataAction::ArchiveNow => {
                let ids = self.finished();
                let parts = ids.chunks(AT_ONCE);
                let parts =
                    parts.map(|ids| CaseChange { archive: ids.to_vec(), ..CaseChange::default() }).collect();
                self.begin(parts, ids.len(), After::Archived, effects);
            }
            DataAction::DeleteAll => {
                self.data.notice = DataNotice::Nothing;
                self.data.confirm = Some(DashboardQuestion::Delete);
            }
            DataAction::DeleteNow => self.delete_all(effects),
            DataAction::Cancel => self.data.confirm = None,
            DataAction::SaveUnreadable => effects.push(DashboardEffect::SaveUnreadable),
            DataAction::DeleteUnreadable => {
                let keys = self.data.unreadable.iter().map(|entry| entry.key.clone()).collect();
                effects.push(DashboardEffect::ReadAgain(keys));
            }
            DataAction::ReadAgain(Ok(findings)) => self.discard(findings, effects),
            DataAction::Exported(Err(error))
            | DataAction::File(Err(error))
            | DataAction::ReadAgain(Err(error))
            | DataAction::NotSaved(error) => self.trouble(StorageTrouble::Other(error), effects),
        }
    }

    /// What counts or takes all there is waits until all is known, and is not done where that cannot be.
    fn wait(&mut self, action: DataAction) {
        self.data.confirm = None;
        if self.reading == DashboardLoading::Failed {
            self.data.notice = DataNotice::Unread;
            return;
        }
        self.data.notice = DataNotice::Waiting;
        if !self.data.waiting.contains(&action) {
            self.data.waiting.push(action);
        }
    }

    /// Reading is over: does what was pressed before.
    pub(super) fn data_waited(&mut self, effects: &mut Vec<DashboardEffect>) {
        if self.data.notice == DataNotice::Waiting {
            self.data.notice = DataNotice::Nothing;
        }
        for action in std::mem::take(&mut self.data.waiting) {
            self.act_on_data(action, effects);
        }
    }

    fn is_almost_full(&self) -> bool {
        wording::is_almost_full(self.data.used(), self.data.room, self.data.full)
    }

    /// The finished orders that would get smaller.
    fn finished(&self) -> Vec<String> {
        let smaller = |case: &&CaseRecord| case.archived(self.now, self.today, &self.settings).is_some();
        self.cases().filter(smaller).map(|case| case.record.order.id.clone()).collect()
    }

    fn begin(
        &mut self,
        parts: VecDeque<CaseChange>,
        whole: usize,
        after: After,
        effects: &mut Vec<DashboardEffect>,
    ) {
        self.data.confirm = None;
        self.data.work = Some(Work { rest: parts, done: 0, whole, after });
        self.work_on(effects);
    }

    /// Has the worker do the next part, or ends the work.
    fn work_on(&mut self, effects: &mut Vec<DashboardEffect>) {
        let Some(work) = &mut self.data.work else { return };
        if let Some(part) = work.rest.pop_front() {
            self.data.notice = DataNotice::Working(work.done, work.whole);
            work.done = work.done.saturating_add(AT_ONCE).min(work.whole);
            effects.push(DashboardEffect::Ask(part, DashboardRequest::Work));
            return;
        }
        let Some(Work { whole, after, .. }) = self.data.work.take() else { return };
        match after {
            After::Archived => {
                self.data.full = false;
                self.data.notice = DataNotice::Archived(whole);
            }
            After::Imported(mut import) => {
                self.data.notice = DataNotice::Working(whole, whole);
                let (pictures, settings) = (std::mem::take(&mut import.pictures), import.settings.take());
                effects.push(DashboardEffect::TakeIn(pictures, settings));
                // What it held is said once all of it is there.
                self.data.work = None;
                self.data.coming = Some(import);
            }
        }
        effects.push(DashboardEffect::Measure);
    }

    fn take_in(&mut self, text: &str, effects: &mut Vec<DashboardEffect>) {
        match import(text) {
            Err(refused) => self.data.notice = DataNotice::Refused(refused),
            Ok(import) => {
                let parts = import.cases.chunks(AT_ONCE);
                let parts = parts
                    .map(|cases| CaseChange { cases: cases.to_vec(), ..CaseChange::default() })
                    .collect();
                self.begin(parts, import.cases.len(), After::Imported(Box::new(import)), effects);
            }
        }
    }

    fn delete_all(&mut self, effects: &mut Vec<DashboardEffect>) {
        self.data.confirm = None;
        let change = CaseChange {
            forget: self.cases().map(|case| case.record.order.id.clone()).collect(),
            discard: self.data.unreadable.iter().map(|entry| entry.key.clone()).collect(),
            everything: true,
            ..CaseChange::default()
        };
        effects.push(DashboardEffect::Ask(change, DashboardRequest::DeleteAll));
    }

    /// Deletes what still cannot be read. What was replaced by an order meanwhile is one of the orders.
    fn discard(&mut self, findings: Vec<KeyFinding>, effects: &mut Vec<DashboardEffect>) {
        let mut damaged = Vec::new();
        for finding in findings {
            match finding {
                KeyFinding::Nothing(key) => self.data.unreadable.retain(|entry| entry.key != key),
                KeyFinding::Case(key, case) => {
                    self.data.unreadable.retain(|entry| entry.key != key);
                    self.put(*case, effects);
                }
                KeyFinding::Unreadable(now) => {
                    // Something else that cannot be read is for the buyer to see first.
                    match self.data.unreadable.iter_mut().find(|entry| entry.key == now.key) {
                        Some(entry) if entry.raw == now.raw => damaged.push(now.key),
                        Some(entry) => *entry = now,
                        None => {}
                    }
                }
            }
        }
        if !damaged.is_empty() {
            let change = CaseChange { discard: damaged.clone(), ..CaseChange::default() };
            effects.push(DashboardEffect::Ask(change, DashboardRequest::Discard(damaged)));
        }
    }

    pub(super) fn data_done(&mut self, asked: DashboardRequest, effects: &mut Vec<DashboardEffect>) {
        match asked {
            DashboardRequest::Work => return self.work_on(effects),
            DashboardRequest::Discard(keys) => {
                self.data.unreadable.retain(|entry| !keys.contains(&entry.key));
            }
            DashboardRequest::DeleteAll => {
                self.data.unreadable.clear();
                self.entries.clear();
                self.open.clear();
                self.deleted = None;
                self.judged = None;
                self.notice = DashboardNotice::Nothing;
                self.list.unsort();
                self.list.spoil();
                self.data.full = false;
                self.data.notice = DataNotice::Deleted;
            }
            DashboardRequest::Keep | DashboardRequest::Note(_) | DashboardRequest::Restore(_) => {}
        }
        effects.push(DashboardEffect::Measure);
    }

    /// Everything as a file; `settings` as they are stored, `pictures` all there are.
    ///
    /// # Errors
    /// None that these types can have.
    pub fn export(&self, settings: Value, pictures: &Pictures, now: Instant) -> serde_json::Result<String> {
        export(self.cases(), settings, pictures, now)
    }

    /// The name of a file of today.
    pub fn file_name(&self, end: &str) -> String {
        ["stuck-parcel-", &iso::write(self.today), end].concat()
    }

    /// All orders as a table.
    ///
    /// # Errors
    /// As for [`table`].
    pub fn table(&self, speech: &Speech<'_>) -> std::io::Result<String> {
        let orders: Vec<(&CaseRecord, &Verdict)> =
            self.entries.iter().map(|entry| (&entry.case, &entry.verdict)).collect();
        table(&wording::table_rows(&orders, &self.day_of, speech))
    }

    /// What cannot be read, as it is.
    pub fn unreadable_file(&self) -> String {
        let raw = |entry: &Unreadable| (entry.key.clone(), entry.raw.clone());
        Value::Object(self.data.unreadable.iter().map(raw).collect()).to_string()
    }

    pub(super) fn data_model(&self, speech: &Speech<'_>) -> DataModel {
        let line = |entry: &Unreadable| QuarantineLine {
            order: entry.order.clone(),
            on: (self.day_of)(entry.at.unwrap_or(self.now)),
            size: i64::try_from(entry.size).unwrap_or(i64::MAX),
        };
        let lines: Vec<QuarantineLine> = self.data.unreadable.iter().map(line).collect();
        wording::used(self.data.used(), self.data.room, self.data.full, &lines, speech)
    }

    pub(super) fn confirm(&self, speech: &Speech<'_>) -> Option<Confirm> {
        let (text, count, action, label) = match self.data.confirm? {
            DashboardQuestion::Archive => {
                (Key::DataArchiveFirst, self.finished().len(), "archive-now", Key::DataArchiveNow)
            }
            DashboardQuestion::Delete => {
                (Key::DataDeleteFirst, self.entries.len(), "delete-now", Key::DataDeleteNow)
            }
        };
        Some(Confirm { text: counted(text, count, speech), action, label: speech.text(label) })
    }

    /// The notice, and whether it reports a failure.
    pub(super) fn data_notice(&self, speech: &Speech<'_>) -> (String, bool) {
        let number = |count: usize| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
        let said = match &self.data.notice {
            DataNotice::Nothing => String::new(),
            DataNotice::Exported(count) => {
                let exported = counted(Key::DataExported, *count, speech);
                [exported, self.left_out(speech)].join(" ").trim_end().to_owned()
            }
            DataNotice::TableSaved => self.left_out(speech),
            DataNotice::Waiting => counted(Key::DashboardLoading, self.entries.len(), speech),
            DataNotice::Unread => speech.text(Key::DataUnread),
            DataNotice::Working(done, whole) => {
                speech.fill(Key::DataWorking, &[("done", number(*done)), ("whole", number(*whole))])
            }
            DataNotice::Imported(import, pictures, settings) => {
                wording::imported(import, *pictures, *settings, speech)
            }
            DataNotice::Refused(refused) => wording::refused(*refused, speech),
            DataNotice::Archived(count) => counted(Key::DataArchived, *count, speech),
            DataNotice::NothingToArchive => speech.text(Key::DataNothingToArchive),
            DataNotice::Deleted => speech.text(Key::DataDeleted),
            DataNotice::Trouble(trouble) => self::trouble(trouble, speech),
        };
        let is_bad = match self.data.notice {
            DataNotice::Refused(_) | DataNotice::Trouble(_) | DataNotice::Unread => true,
            DataNotice::Exported(_) | DataNotice::TableSaved => self.count_left_out() > 0,
            _ => false,
        };
        (said, is_bad)
    }

    /// So many entries no file of the orders holds: they cannot be read here.
    fn count_left_out(&self) -> usize {
        self.data.unreadable.len().saturating_add(self.data.later)
    }

    fn left_out(&self, speech: &Speech<'_>) -> String {
        match self.count_left_out() {
            0 => String::new(),
            count => counted(Key::DataLeftOut, count, speech),
        }
    }
}

/// It counts or takes all that is stored.
fn needs_all(action: &DataAction) -> bool {
    matches!(
        action,
        DataAction::Export
            | DataAction::Table
            | DataAction::Archive
            | DataAction::DeleteAll
            | DataAction::SaveUnreadable
    )
}

/// Why something was not done.
pub fn trouble(trouble: &StorageTrouble, speech: &Speech<'_>) -> String {
    match trouble {
        StorageTrouble::Full => speech.text(Key::DataFull),
        StorageTrouble::Other(error) => speech.fill(Key::DataFailed, &[("error", Arg::Text(error))]),
    }
}

/// A text with a count.
pub(super) fn counted(key: Key, count: usize, speech: &Speech<'_>) -> String {
    speech.fill(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
}
