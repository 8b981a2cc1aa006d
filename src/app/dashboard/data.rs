//! Everything that is stored: how much it is, in and out, making it smaller, deleting it.

use super::action::{DataAction, KeyFinding};
use super::message::{DashboardEffect, DashboardRequest};
use super::state::{
    After, Dashboard, DashboardNotice, DashboardQuestion, DataNotice, DataTask, Overtaken, Work,
};
use super::stored::{Pictures, StorageTrouble, TakenOver, Unreadable};
use crate::app::protocol::{Admission, CaseChange};
use crate::case::CaseRecord;
use crate::case::table::table;
use crate::case::transfer::{Import, export, import};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::date::iso;
use crate::order::Instant;
use crate::order::sorting::sort_by;
use crate::present::windows::Confirm;
use crate::present::wording::{self, DataModel, Imported, QuarantineLine};
use crate::rules::Verdict;
use litemap::LiteMap;
use serde_json::Value;
use std::collections::VecDeque;

/// Maximum orders per request to the worker.
const AT_ONCE: usize = 40;

impl Dashboard {
    /// Does it: its turn has come.
    pub(super) fn do_with_data(&mut self, action: DataAction, effects: &mut Vec<DashboardEffect>) {
        match action {
            DataAction::Used(used) => {
                self.data.used = used;
                self.data.unfold = !self.data.unreadable.is_empty() || self.is_almost_full();
            }
            // A question that is open stays open: the export is what it offered.
            DataAction::Export => {
                self.data.running = Some(DataTask::Exporting);
                effects.push(DashboardEffect::Export);
            }
            DataAction::Exported(outcome) => {
                match outcome {
                    Ok(count) => self.data.notice = DataNotice::Exported(count),
                    Err(error) => self.trouble(StorageTrouble::Other(error), effects),
                }
                self.over(|running| matches!(running, DataTask::Exporting), effects);
            }
            DataAction::Table => {
                self.data.notice = DataNotice::TableSaved;
                effects.push(DashboardEffect::SaveTable);
            }
            DataAction::File(file, content) => {
                self.data.chosen.retain(|chosen| *chosen != file);
                match content {
                    Ok(text) => self.take_in(&text, effects),
                    Err(error) => self.trouble(StorageTrouble::Other(error), effects),
                }
            }
            DataAction::TakenIn(number, taken) => self.taken_in(number, taken, effects),
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
                if ids.is_empty() {
                    self.data.notice = DataNotice::NothingToArchive;
                    return;
                }
                let is_one = |case: &&CaseRecord| ids.contains(&case.record.order.id);
                self.data.before_archiving = self.cases().filter(is_one).cloned().collect();
                let parts = ids.chunks(AT_ONCE);
                let parts =
                    parts.map(|ids| CaseChange { archive: ids.to_vec(), ..CaseChange::default() }).collect();
                self.begin(parts, ids.len(), After::Archived, effects);
            }
            DataAction::UndoArchive => {
                let cases: Vec<CaseRecord> = self.archived_last().cloned().collect();
                let parts = cases.chunks(AT_ONCE).map(|cases| CaseChange {
                    cases: cases.to_vec(),
                    unarchive: true,
                    ..CaseChange::default()
                });
                self.begin(parts.collect(), cases.len(), After::Unarchived, effects);
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
                self.data.running = Some(DataTask::Discarding);
                effects.push(DashboardEffect::ReadAgain(keys));
            }
            DataAction::ReadAgain(Ok(findings)) => self.discard(findings, effects),
            DataAction::ReadAgain(Err(error)) => {
                self.trouble(StorageTrouble::Other(error), effects);
                self.over(|running| matches!(running, DataTask::Discarding), effects);
            }
            DataAction::NotSaved(error) => self.trouble(StorageTrouble::Other(error), effects),
            // It has been noted.
            DataAction::Chosen(_) => {}
        }
    }

    fn is_almost_full(&self) -> bool {
        wording::is_almost_full(self.data.used(), self.data.room, self.data.full)
    }

    /// The finished orders that would get smaller. What a later version has saved stays as it is.
    fn finished(&self) -> Vec<String> {
        let smaller = |case: &&CaseRecord| {
            !case.record.is_of_later_version()
                && case.archived(self.now, self.today, &self.settings).is_some()
        };
        self.cases().filter(smaller).map(|case| case.record.order.id.clone()).collect()
    }

    /// The orders that were archived last, as they were before. What was deleted since stays deleted, and what was left as it
    /// is had nothing taken from it.
    fn archived_last(&self) -> impl Iterator<Item = &CaseRecord> {
        self.data.before_archiving.iter().filter(|before| {
            let now = self.entry(&before.record.order.id);
            now.is_some_and(|now| now.case.archived > before.archived)
        })
    }

    /// What was said last is that orders were archived, or that this broke off or could not be taken back; and nothing is under way.
    pub(super) fn can_undo_archive(&self) -> bool {
        matches!(self.data.notice, DataNotice::Archived(..) | DataNotice::ArchivingTrouble(_))
            && self.data.running.is_none()
            && self.archived_last().next().is_some()
    }

    fn begin(
        &mut self,
        parts: VecDeque<CaseChange>,
        whole: usize,
        after: After,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let work = Work {
            rest: parts,
            part: 0,
            done: 0,
            whole,
            later: LiteMap::new(),
            deleted: LiteMap::new(),
            after,
        };
        self.work_on(work, effects);
    }

    /// Has the worker do the next part, or ends the work.
    fn work_on(&mut self, mut work: Work, effects: &mut Vec<DashboardEffect>) {
        if let Some(overtaken) = &mut self.data.overtaken {
            overtaken.work = Some(work);
            return self.go_on(effects);
        }
        if let Some(mut part) = work.rest.pop_front() {
            part.more = !work.rest.is_empty();
            self.data.notice = DataNotice::Working(work.done, work.whole);
            work.done = work.done.saturating_add(AT_ONCE).min(work.whole);
            work.part = self.next_number();
            effects.push(DashboardEffect::Ask(part, DashboardRequest::Work(work.part)));
            self.data.running = Some(DataTask::Parts(work));
            return;
        }
        effects.push(DashboardEffect::Measure);
        let Work { whole, later, deleted, after, .. } = work;
        let (later, deleted) = (later.len(), deleted.len());
        let orders = whole.saturating_sub(later).saturating_sub(deleted);
        match after {
            After::Archived => {
                self.data.full = false;
                self.data.notice = DataNotice::Archived(orders, later);
                self.go_on(effects);
            }
            After::Unarchived => {
                self.data.before_archiving.clear();
                self.data.notice = DataNotice::Unarchived(orders);
                self.go_on(effects);
            }
            // What it held is said once all of it is there.
            After::Imported(import, known) => {
                self.data.notice = DataNotice::Working(whole, whole);
                let number = self.next_number();
                let Import { aside, pictures, pictures_aside, settings, .. } = *import;
                effects.push(DashboardEffect::TakeIn(number, pictures, settings));
                let imported = Imported {
                    orders,
                    known,
                    later,
                    deleted,
                    aside,
                    pictures_left_out: pictures_aside,
                    ..Imported::default()
                };
                self.data.running = Some(DataTask::TakingIn(number, Box::new(imported)));
            }
        }
    }

    /// The worker has done a part, or could not.
    pub(super) fn part_answered(
        &mut self,
        part: u32,
        outcome: Result<(), StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let is_it = |running: &mut DataTask| matches!(running, DataTask::Parts(work) if work.part == part);
        let Some(DataTask::Parts(mut work)) = self.data.running.take_if(is_it) else { return };
        match outcome {
            Ok(()) => {}
            // The others of this part are written.
            Err(StorageTrouble::Unwritten(unwritten)) if !unwritten.ends => {
                for id in unwritten.orders {
                    work.later.insert(id, ());
                }
                for id in unwritten.deleted {
                    work.deleted.insert(id, ());
                }
            }
            Err(trouble) => {
                self.trouble(trouble.clone(), effects);
                if matches!(work.after, After::Archived | After::Unarchived) {
                    self.data.notice = DataNotice::ArchivingTrouble(trouble);
                }
                return self.go_on(effects);
            }
        }
        self.work_on(work, effects);
    }

    fn taken_in(
        &mut self,
        number: u32,
        taken: Result<TakenOver, StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let is_it =
            |running: &mut DataTask| matches!(running, DataTask::TakingIn(asked, _) if *asked == number);
        let Some(DataTask::TakingIn(_, mut imported)) = self.data.running.take_if(is_it) else { return };
        let trouble = match taken {
            Ok(TakenOver { pictures, pictures_left_out, settings, settings_doubtful }) => {
                (imported.pictures, imported.settings) = (pictures, settings);
                imported.settings_doubtful = settings_doubtful;
                imported.pictures_left_out = imported.pictures_left_out.saturating_add(pictures_left_out);
                None
            }
            Err(trouble) => Some(trouble),
        };
        self.data.notice = DataNotice::Imported(imported);
        if let Some(trouble) = trouble {
            // The orders are there all the same.
            self.keep_notice();
            self.trouble(trouble, effects);
        }
        effects.push(DashboardEffect::Measure);
        self.go_on(effects);
    }

    fn take_in(&mut self, text: &str, effects: &mut Vec<DashboardEffect>) {
        match import(text) {
            Err(refused) => self.data.notice = DataNotice::Refused(refused),
            Ok(mut import) => {
                let mut cases = std::mem::take(&mut import.cases);
                let all = cases.len();
                // What is here already with all that the file has of it need not be written once more.
                let mut known: Vec<&CaseRecord> = self.cases().collect();
                sort_by(&mut known, |one, two| one.record.order.id.cmp(&two.record.order.id));
                cases.retain(|case| {
                    let id = &case.record.order.id;
                    let place = known.binary_search_by(|known| known.record.order.id.cmp(id));
                    place.ok().and_then(|place| known.get(place)).is_none_or(|here| {
                        let mut joined = (*here).clone();
                        joined.join(case.clone());
                        joined != **here
                    })
                });
                let known = all.saturating_sub(cases.len());
                let parts = cases.chunks(AT_ONCE);
                // What is deleted in another window from now on is not wanted any more.
                let admits = Admission::ImportedSince(self.now);
                let parts = parts
                    .map(|cases| CaseChange { cases: cases.to_vec(), admits, ..CaseChange::default() })
                    .collect();
                self.begin(parts, cases.len(), After::Imported(Box::new(import), known), effects);
            }
        }
    }

    fn delete_all(&mut self, effects: &mut Vec<DashboardEffect>) {
        self.data.running = Some(DataTask::Deleting);
        self.data.notice = DataNotice::Deleting;
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
        if damaged.is_empty() {
            return self.over(|running| matches!(running, DataTask::Discarding), effects);
        }
        let change = CaseChange { discard: damaged.clone(), ..CaseChange::default() };
        effects.push(DashboardEffect::Ask(change, DashboardRequest::Discard(damaged)));
    }

    /// The worker has deleted what cannot be read, or could not.
    pub(super) fn discarded(
        &mut self,
        keys: &[String],
        outcome: Result<(), StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        match outcome {
            Ok(()) => {
                self.data.unreadable.retain(|entry| !keys.contains(&entry.key));
                effects.push(DashboardEffect::Measure);
            }
            Err(trouble) => self.trouble(trouble, effects),
        }
        self.over(|running| matches!(running, DataTask::Discarding), effects);
    }

    /// The worker has deleted everything, or could not.
    pub(super) fn all_deleted(
        &mut self,
        outcome: Result<(), StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let overtaken = self.data.overtaken.take();
        match (outcome, overtaken) {
            (Ok(()), _) => {
                self.data.unreadable.clear();
                self.entries.clear();
                self.open.clear();
                self.unanswered.clear();
                self.outlived.clear();
                self.deleted = None;
                self.judged = None;
                self.notice = DashboardNotice::Nothing;
                self.list.unsort();
                self.list.spoil();
                self.data.full = false;
                self.data.before_archiving.clear();
                self.data.notice = DataNotice::Deleted;
                effects.push(DashboardEffect::Measure);
            }
            // Nothing is deleted: what had to give way goes on.
            (Err(trouble), overtaken) => {
                self.trouble(trouble, effects);
                let Overtaken { work, actions, files } = overtaken.unwrap_or_default();
                self.data.chosen.extend(files);
                let since = std::mem::replace(&mut self.data.waiting, actions);
                self.data.waiting.extend(since);
                if let Some(work) = work {
                    self.keep_notice();
                    self.data.running = None;
                    return self.work_on(work, effects);
                }
            }
        }
        self.over(|running| matches!(running, DataTask::Deleting), effects);
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
            self.stored_orders().map(|entry| (&entry.case, &entry.verdict)).collect();
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
        let all: Vec<&DataNotice> =
            self.data.earlier.iter().chain(std::iter::once(&self.data.notice)).collect();
        let said: Vec<String> = all.iter().map(|notice| self.say(notice, speech)).collect();
        let is_bad = |notice: &DataNotice| match notice {
            DataNotice::Refused(_)
            | DataNotice::Trouble(_)
            | DataNotice::ArchivingTrouble(_)
            | DataNotice::Unread => true,
            DataNotice::Exported(_) | DataNotice::TableSaved => self.count_left_out() > 0,
            _ => false,
        };
        (speech.sentences(&said), all.into_iter().any(is_bad))
    }

    fn say(&self, notice: &DataNotice, speech: &Speech<'_>) -> String {
        let number = |count: usize| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
        match notice {
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
            DataNotice::Imported(imported) => wording::imported(imported, speech),
            DataNotice::Refused(refused) => wording::refused(*refused, speech),
            DataNotice::Archived(orders, later) => wording::archived(*orders, *later, speech),
            DataNotice::Unarchived(orders) => counted(Key::DataUnarchived, *orders, speech),
            DataNotice::NothingToArchive => speech.text(Key::DataNothingToArchive),
            DataNotice::Deleting => speech.text(Key::DataDeleting),
            DataNotice::Deleted => speech.text(Key::DataDeleted),
            DataNotice::Trouble(trouble) | DataNotice::ArchivingTrouble(trouble) => {
                self::trouble(trouble, speech)
            }
        }
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

/// Why something was not done.
pub fn trouble(trouble: &StorageTrouble, speech: &Speech<'_>) -> String {
    match trouble {
        StorageTrouble::Full => speech.text(Key::DataFull),
        StorageTrouble::Unwritten(unwritten) => unwritten.why.clone(),
        StorageTrouble::Other(error) => speech.fill(Key::DataFailed, &[("error", Arg::Text(error))]),
    }
}

/// A text with a count.
pub(super) fn counted(key: Key, count: usize, speech: &Speech<'_>) -> String {
    speech.fill(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
}
