//! The card on the page: what the buyer does on it, and what is said where the worker cannot be reached.

use super::{CardAction, CardState, Content, ContentEffect};
use crate::app::protocol::{OwnWindow, UserActionKind, WAKE_AFTER_MS};

impl Content {
    /// What the buyer did on the card.
    pub(super) fn on_card(&mut self, action: CardAction, effects: &mut Vec<ContentEffect>) {
        let kind = match action {
            CardAction::Touched => {
                self.wake_worker(effects);
                return;
            }
            // A chat is about several orders, and a number alone is not stored.
            CardAction::Shape(_) if self.visit.is_chat() || self.about.0.is_empty() => return,
            CardAction::Shape(shape) => UserActionKind::Shape(shape, self.about.1),
            CardAction::Proof(proof, ticked) => UserActionKind::Proof(proof, ticked),
            CardAction::Side(side) => UserActionKind::Side(side),
            CardAction::PutAway => {
                self.visit.put_away = true;
                self.remove_card(effects);
                return;
            }
            CardAction::Dismiss => {
                self.remove_card(effects);
                UserActionKind::Dismiss(self.about.1)
            }
            CardAction::ShowAgain => UserActionKind::ShowAgain,
            CardAction::PickOrder(order) => {
                self.visit.pick(order);
                self.ask(effects);
                return;
            }
            CardAction::ShowDispute => {
                effects.push(ContentEffect::PointAtDispute);
                return;
            }
            CardAction::ReadTracking => {
                self.read_tracking(effects);
                self.ask(effects);
                return;
            }
            // What is typed goes with the next report, whatever that is about.
            CardAction::PasteTyped(text) => {
                self.visit.tell.text = text;
                (self.visit.tell.read, self.visit.tell.struck) = (false, Vec::new());
                return;
            }
            CardAction::SinceTyped(day) => {
                self.visit.tell.since = day;
                return;
            }
            CardAction::ReadPaste => {
                self.visit.tell.read = true;
                self.ask(effects);
                return;
            }
            CardAction::StrikeLine(line) => {
                let struck = &mut self.visit.tell.struck;
                match struck.iter().position(|one| *one == line) {
                    Some(place) => drop(struck.swap_remove(place)),
                    None => struck.push(line),
                }
                self.ask(effects);
                return;
            }
            CardAction::OpenDisputeFile => {
                effects.push(ContentEffect::OpenWindow(OwnWindow::DisputeFile(self.about.0.clone())));
                return;
            }
            CardAction::OpenWindow(window) => {
                effects.push(ContentEffect::OpenWindow(window));
                return;
            }
            CardAction::Answer(answer) => UserActionKind::Answer(answer),
            CardAction::NewNumber(number) => UserActionKind::NewNumber(number),
            CardAction::Undo(at) => UserActionKind::Undo(at),
            CardAction::Redate(at, day) => UserActionKind::Redate(at, day),
            CardAction::KeepPaste => UserActionKind::Pasted(std::mem::take(&mut self.visit.tell)),
            CardAction::TrackingSays(place) => {
                UserActionKind::TrackingSays(place, std::mem::take(&mut self.visit.tell.since))
            }
            CardAction::Check(typed) => UserActionKind::Check(typed),
            CardAction::Diagnostics => UserActionKind::Diagnostics,
            CardAction::SellerLanguage(tag) => UserActionKind::SellerLanguage(tag),
        };
        let stored = kind.is_stored();
        let action = self.outbox.stamp(&self.about.0, kind, self.now.at);
        if action.order.is_empty() && stored {
            self.visit.number_actions.push(action);
        } else {
            self.outbox.add_action(action);
            if self.link.pending().is_some() && stored {
                effects.push(ContentEffect::SendActions(Box::new(self.report_of_actions())));
            }
        }
        self.ask(effects);
    }

    /// Has the worker run by the time the buyer does something.
    fn wake_worker(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.link.pending().is_none() && self.now.at.saturating_sub(self.answered_at) >= WAKE_AFTER_MS {
            self.answered_at = self.now.at;
            effects.push(ContentEffect::WakeWorker);
        }
    }

    /// The keys for the card were pressed: it is shown with all it says, also where the buyer wanted none.
    pub(super) fn show_card_again(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.card == CardState::Shown {
            effects.push(ContentEffect::FocusCard);
            return;
        }
        let was_put_away = std::mem::take(&mut self.visit.put_away);
        if let Some(order) = self.visit.page.order().map(str::to_owned) {
            let action = self.outbox.stamp(&order, UserActionKind::ShowAgain, self.now.at);
            self.outbox.add_action(action);
        } else if !(was_put_away || self.visit.is_chat()) {
            // No card stands on such a page.
            effects.push(ContentEffect::OpenWindow(OwnWindow::Dashboard));
            return;
        }
        self.ask(effects);
    }

    pub(super) fn remove_card(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.card.stands() {
            self.card = CardState::Absent;
            effects.push(ContentEffect::RemoveCard);
        }
    }

    /// That the worker cannot be reached is shown, not hidden.
    pub(super) fn show_cut_off(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.visit.list_reading.is_shown() {
            effects.push(ContentEffect::ShowBarCutOff(self.cut_off.clone()));
        }
        let on_own_card = !self.card.stands() && self.visit.page.order().is_some();
        if on_own_card {
            self.card = CardState::Shown;
        }
        if self.card.stands() {
            effects.push(ContentEffect::ShowBusy(false));
            effects.push(ContentEffect::ShowCutOff { words: self.cut_off.clone(), on_own_card });
        }
    }
}
