//! What the buyer does with an order stands at once, and stays where the storage takes it: what it refuses is taken back.

use super::message::{DashboardEffect, DashboardRequest};
use super::state::{Dashboard, Deleted, UnansweredAccounts};
use super::stored::StorageTrouble;
use crate::app::protocol::CaseChange;
use crate::case::CaseRecord;
use crate::order::answer::AnswerKind;

impl Dashboard {
    /// Joins an account in at once, and has the worker keep it.
    pub(super) fn keep(
        &mut self,
        account: CaseRecord,
        asked: DashboardRequest,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let id = account.record.order.id.clone();
        let Some(entry) = self.entry(&id) else { return };
        let mut case = entry.case.clone();
        let stored = case.clone();
        let unanswered =
            self.unanswered.entry(id).or_insert_with(|| UnansweredAccounts { stored, accounts: Vec::new() });
        unanswered.accounts.push(account.clone());
        case.join(account.clone());
        self.put(case, effects);
        effects
            .push(DashboardEffect::Ask(CaseChange { cases: vec![account], ..CaseChange::default() }, asked));
    }

    /// The same of what needs no word of its own once it is kept.
    pub(super) fn keep_account(&mut self, account: CaseRecord, effects: &mut Vec<DashboardEffect>) {
        let asked = DashboardRequest::Keep(Box::new(account.clone()));
        self.keep(account, asked, effects);
    }

    /// The worker has kept an account, or could not: then the order is shown without it. What was typed stays in its field.
    pub(super) fn account_answered(
        &mut self,
        account: &CaseRecord,
        outcome: &Result<(), StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let id = &account.record.order.id;
        let Some(unanswered) = self.unanswered.get_mut(id) else { return };
        let Some(place) = unanswered.accounts.iter().position(|waits| waits == account) else { return };
        unanswered.accounts.remove(place);
        if outcome.is_ok() {
            unanswered.store(account.clone());
        }
        let case = unanswered.shown();
        if unanswered.accounts.is_empty() {
            self.unanswered.remove(id);
        }
        if outcome.is_ok() {
            return;
        }
        for Deleted { case: deleted, .. } in self.deleted.iter_mut().chain(&mut self.going) {
            if deleted.record.order.id == *id {
                **deleted = case.clone();
            }
        }
        if self.entry(id).is_some() {
            self.put(case, effects);
        }
        let number = account.record.answers.iter().find_map(|answer| match &answer.said {
            AnswerKind::SellerGaveNumber(number) if !answer.undone => Some(number.clone()),
            _ => None,
        });
        if let Some(number) = number {
            self.typed(id, |typed| {
                if typed.number.is_empty() {
                    typed.number = number;
                }
            });
        }
    }

    /// What the storage says of an order, with what was done here and is still to be stored.
    pub(super) fn with_unanswered(&mut self, id: &str, case: CaseRecord) -> CaseRecord {
        match self.unanswered.get_mut(id) {
            Some(unanswered) => {
                unanswered.stored = case;
                unanswered.shown()
            }
            None => case,
        }
    }

    /// An order of the list as the storage has it: without what was done here and is still to be stored.
    pub(super) fn stored_case(&self, id: &str) -> Option<&CaseRecord> {
        let entry = self.entry(id)?;
        Some(self.unanswered.get(id).map_or(&entry.case, |unanswered| &unanswered.stored))
    }

    /// Whether a note of this order is being written, or was refused: it is nowhere but in its field.
    pub(super) fn holds_note(&self, id: &str) -> bool {
        let stored = self.unanswered.get(id).map(|unanswered| &unanswered.stored);
        let stored = stored.or_else(|| self.entry(id).map(|entry| &entry.case));
        let typed = self.open.get(id).and_then(|open| open.typed.note.as_deref());
        typed.is_some_and(|typed| stored.is_none_or(|stored| stored.note.text != typed.trim()))
    }
}
