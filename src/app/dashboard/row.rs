//! One order, unfolded: what is typed and pressed there.

use super::action::RowAction;
use super::message::{DashboardEffect, DashboardRequest};
use super::state::{Dashboard, DashboardOrder, Open};
use crate::app::protocol::CaseChange;
use crate::case::CaseRecord;
use crate::case::account::{
    card_shown_again, look_again, looked_up, noted, on_another_day, possible_day, toggled, undone,
};
use crate::i18n::Speech;
use crate::knowledge::date::iso;
use crate::message::{MessageFacts, dispute, text};
use crate::order::answer::AnswerKind;
use crate::order::{Day, Instant};
use crate::present::wording::{self, DueText, NewNumber, Typed, examine_new_number};
use crate::rules::Level;
use chrono::Months;

/// What is written here, and beneath it what was written elsewhere meanwhile; once, where the one holds the other, in lines of its
/// own or as its beginning.
fn both_notes(here: &str, elsewhere: &str) -> String {
    let lines = |text: &str| ["\n", text, "\n"].concat();
    let holds = |text: &str, part: &str| text.starts_with(part) || lines(text).contains(&lines(part));
    if holds(here, elsewhere) {
        here.to_owned()
    } else if holds(elsewhere, here) {
        elsewhere.to_owned()
    } else {
        [here, elsewhere].join("\n\n")
    }
}

/// The latest day to look again lies this many years ahead.
const YEARS: u32 = 5;

impl Dashboard {
    /// The last day on which one can be reminded to look again.
    pub(super) fn latest(&self) -> Day {
        self.today.checked_add_months(Months::new(12 * YEARS)).unwrap_or(self.today)
    }

    pub(super) fn fold(&mut self, id: &str, effects: &mut Vec<DashboardEffect>) {
        if self.open.contains_key(id) {
            self.store_note(id, effects);
            self.open.remove(id);
            if self.outlived.contains_key(id) {
                self.remove(id);
            }
        } else if self.entry(id).is_some() {
            self.open.insert(id.to_owned(), Open::default());
            effects.push(DashboardEffect::Letters(id.to_owned()));
        }
        self.list.redraw(id);
    }

    pub(super) fn act(&mut self, id: &str, action: RowAction, effects: &mut Vec<DashboardEffect>) {
        let (now, today) = (self.now, self.today);
        let Some(entry) = self.entry(id) else { return };
        match action {
            RowAction::Answer(index) => {
                let offered = wording::offered(&entry.case.record.answers, &entry.verdict);
                if let Some(said) = offered.get(index) {
                    self.keep_account(toggled(&entry.case, entry.verdict.message, said, now, today), effects);
                }
            }
            RowAction::Tell(action) => {
                let case = entry.case.clone();
                if let Some(open) = self.open.get_mut(id) {
                    let lookup = open.tell.ask(action, &case.record, &self.settings.language);
                    if let Some(lookup) = lookup {
                        let at = lookup.at;
                        let account = looked_up(&case, lookup, None);
                        let change = CaseChange { cases: vec![account.clone()], ..CaseChange::default() };
                        let asked = DashboardRequest::Lookup(Box::new(account), at);
                        effects.push(DashboardEffect::Ask(change, asked));
                    }
                }
                self.list.redraw(id);
            }
            RowAction::Undo(at) => self.keep_account(undone(&entry.case, at), effects),
            RowAction::Redate(at, day) => {
                let meant = possible_day(&entry.case.record.order, &day, today);
                let account = meant.and_then(|day| on_another_day(&entry.case, at, day, today));
                self.typed(id, |typed| typed.refused_day = meant.is_none().then_some((at, day)));
                if let Some(account) = account {
                    self.keep_account(account, effects);
                }
            }
            RowAction::Sent => {
                if let Some(kind) = entry.verdict.message {
                    let said = AnswerKind::Wrote(kind);
                    self.keep_account(toggled(&entry.case, Some(kind), &said, now, today), effects);
                }
            }
            RowAction::Again(value) => self.choose_day(id, &value, effects),
            RowAction::NumberTyped(number) => {
                if let Some(open) = self.open.get_mut(id) {
                    open.typed.number = number;
                    if std::mem::take(&mut open.typed.rejected) {
                        self.list.redraw(id);
                    }
                }
            }
            RowAction::SaveNumber => self.save_number(id, effects),
            RowAction::NumberOffered(number) => {
                self.typed(id, |typed| (typed.number, typed.rejected) = (number, false));
                self.save_number(id, effects);
            }
            RowAction::NoteTyped(text) => {
                let stored = entry.case.note.text.clone();
                if let Some(open) = self.open.get_mut(id) {
                    if open.typed.note.is_none() {
                        open.typed.note_before = Some(stored);
                    }
                    open.typed.note = Some(text);
                    (open.typed.saved, open.typed.note_joined) = (None, false);
                    open.letters = open.letters.wrapping_add(1);
                    effects.push(DashboardEffect::Pause(id.to_owned(), open.letters));
                }
            }
            RowAction::NoteDone(text) => {
                let stored = entry.case.note.text.clone();
                if let Some(open) = self.open.get_mut(id) {
                    if open.typed.note.is_none() {
                        open.typed.note_before = Some(stored);
                    }
                    open.typed.note = Some(text);
                }
                self.store_note(id, effects);
            }
            RowAction::NotePause(letters) => {
                if self.open.get(id).is_some_and(|open| open.letters == letters) {
                    self.store_note(id, effects);
                }
            }
            RowAction::Copy(which) => {
                if let Some(letter) = self.open.get(id).and_then(|open| open.due.of(which)) {
                    effects.push(DashboardEffect::Copy(id.to_owned(), which, letter.text.clone()));
                }
            }
            RowAction::Copied(which, copied) => self.typed(id, |typed| typed.copied = Some((which, copied))),
            RowAction::CopyNumber(number) => {
                effects.push(DashboardEffect::CopyNumber(id.to_owned(), number));
            }
            RowAction::NumberCopied(copied) => self.typed(id, |typed| typed.number_copied = Some(copied)),
            RowAction::Letters(due) => {
                if let Some(open) = self.open.get_mut(id).filter(|open| open.due != due) {
                    // Another text is not the one that was copied.
                    open.typed.copied = None;
                    open.due = due;
                    self.list.redraw(id);
                }
            }
            RowAction::Calendar => effects.push(DashboardEffect::SaveDate(id.to_owned())),
            RowAction::ShowCard => {
                self.keep_account(card_shown_again(&entry.case, now), effects);
            }
            RowAction::Delete => self.delete(id, effects),
        }
    }

    pub(super) fn typed(&mut self, id: &str, change: impl FnOnce(&mut Typed)) {
        if let Some(open) = self.open.get_mut(id) {
            change(&mut open.typed);
            self.list.redraw(id);
        }
    }

    /// A day that was chosen counts only where it can be meant: a date that is being typed goes through the year 2.
    fn choose_day(&mut self, id: &str, value: &str, effects: &mut Vec<DashboardEffect>) {
        let day = iso::read(value);
        let meant = day.is_none_or(|day| (self.today..=self.latest()).contains(&day));
        self.typed(id, |typed| typed.wrong_day = !meant);
        let Some(entry) = self.entry(id).filter(|entry| meant && entry.case.again.day != day) else { return };
        self.keep_account(look_again(&entry.case, day, self.now), effects);
    }

    /// What is no number stays in the field; what is doubtful, until it is saved once more.
    fn save_number(&mut self, id: &str, effects: &mut Vec<DashboardEffect>) {
        let Some(typed) = self.open.get(id).map(|open| &open.typed) else { return };
        let Some(entry) = self.entry(id) else { return };
        let record = &entry.case.record;
        let number = match examine_new_number(&typed.number, &record.order, &record.answers) {
            NewNumber::Clear(number) => Some(number),
            NewNumber::Doubtful(number) => Some(number).filter(|_| typed.rejected),
            NewNumber::Refused(_) => None,
        };
        let said = number.map(AnswerKind::SellerGaveNumber);
        let account = said.map(|said| toggled(&entry.case, None, &said, self.now, self.today));
        self.typed(id, |typed| {
            typed.rejected = account.is_none();
            if account.is_some() {
                typed.number.clear();
            }
        });
        if let Some(account) = account {
            self.keep_account(account, effects);
        }
    }

    /// Has what was written kept, where it is another note than the one that is stored.
    fn store_note(&mut self, id: &str, effects: &mut Vec<DashboardEffect>) {
        let Some(text) = self.open.get(id).and_then(|open| open.typed.note.as_deref()) else { return };
        let Some(entry) = self.entry(id) else { return };
        let stored = &entry.case.note.text;
        let before = self.open.get(id).and_then(|open| open.typed.note_before.as_deref());
        // Another window has written a note since this one was begun: nothing of either is lost.
        let is_changed = before.is_some_and(|before| before != stored);
        let text = if is_changed { both_notes(text.trim(), stored) } else { text.trim().to_owned() };
        let failed = self.open.get(id).is_some_and(|open| open.typed.saved == Some(false));
        if *stored != text || failed {
            let account = noted(&entry.case, &text, self.now);
            let before = stored.clone();
            if is_changed {
                effects.push(DashboardEffect::ShowNote(id.to_owned(), text.clone()));
            }
            self.typed(id, |typed| {
                if is_changed {
                    (typed.note, typed.note_joined) = (Some(text.clone()), true);
                }
                typed.note_before = Some(text);
            });
            let asked = DashboardRequest::Note(Box::new(account.clone()), before);
            self.keep(account, asked, effects);
        }
    }

    /// Has every note kept: nobody may come back to the window.
    pub(super) fn store_notes(&mut self, effects: &mut Vec<DashboardEffect>) {
        let open: Vec<String> = self.open.keys().cloned().collect();
        for id in open {
            self.store_note(&id, effects);
        }
    }

    /// What was pasted or said of an order is written, or was refused. It counts from then on, and not before.
    pub(super) fn lookup_written(
        &mut self,
        account: CaseRecord,
        at: Instant,
        is_written: bool,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let id = account.record.order.id.clone();
        if let Some(open) = self.open.get_mut(&id) {
            open.tell.written(at, is_written);
            self.list.redraw(&id);
        }
        // What the storage has not taken yet is no part of what it holds now.
        if let Some(mut case) = self.stored_case(&id).filter(|_| is_written).cloned() {
            case.join(account);
            self.stored(&id, Some(Box::new(case)), effects);
        }
    }

    /// A note is stored, or was refused: then it is still to be stored in place of the one before it.
    pub(super) fn note_stored(&mut self, account: &CaseRecord, before: String, stored: bool) {
        let id = &account.record.order.id;
        let known = self.entry(id).map(|entry| entry.case.note.text.clone()).unwrap_or_default();
        self.typed(id, |typed| {
            typed.saved = Some(stored);
            if !stored && typed.note_before.as_ref() == Some(&account.note.text) {
                typed.note_before = Some(before);
            }
            // From now on what another window writes is shown.
            typed.note.take_if(|note| stored && note.trim() == known);
        });
    }

    /// The words of a text that is due for an order; `None`: it is not.
    pub fn letter(&self, id: &str, which: DueText, speech: &Speech<'_>) -> Option<String> {
        let DashboardOrder { case, verdict, .. } = self.entry(id)?;
        let joined = self.joined(&case.record);
        match which {
            DueText::Message => {
                let kind = verdict.message?;
                Some(text(kind, &MessageFacts::of_joined(kind, &joined, verdict, self.today), speech))
            }
            DueText::Dispute => (verdict.level == Level::Dispute).then(|| {
                let order = joined.own_order(&case.record.order);
                dispute(&order, verdict, &joined.record.answers, speech)
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::both_notes;

    #[test]
    fn of_two_notes_neither_is_lost() {
        for (here, elsewhere, both) in [
            ("offer 5", "refused the offer 50", "offer 5\n\nrefused the offer 50"),
            ("recall the seller", "call", "recall the seller\n\ncall"),
            ("ask 1 December", "ask 1 Dec", "ask 1 December"),
            ("first\n\nsecond", "second", "first\n\nsecond"),
            ("same", "same", "same"),
        ] {
            assert_eq!(both_notes(here, elsewhere), both);
        }
    }
}
