//! Asking the worker: what goes into a report, and what its answer leads to.

use super::list::ListPass;
use super::visit::{Elements, VisitStage};
use super::worker_link::{Attempt, Pending, WorkerLink};
use super::{Appearance, CardState, Content, ContentEffect, Reply};
use crate::app::protocol::{CardView, PageReport, PageView};

/// Maximum orders of a list per report: so few that their marks are made within half a frame's work, and so many
/// that the page does not lay a long list out anew for each handful of them.
const AT_ONCE: usize = 200;

impl Content {
    /// Asks the worker, at once or as soon as it has answered.
    pub(super) fn ask(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.link.pending().is_some() {
            self.link.mark_pending();
        } else {
            self.send_report(Attempt::First, effects);
        }
    }

    /// Asks for all that stands on the page again.
    pub(super) fn ask_anew(&mut self, effects: &mut Vec<ContentEffect>) {
        self.visit.list.outdate_all();
        self.ask(effects);
    }

    /// What is new is worth a report. While the list is being read, only if it is much.
    pub(super) fn is_due(&self) -> bool {
        self.visit.list.pass == ListPass::None || self.outbox.orders() >= AT_ONCE
    }

    fn send_report(&mut self, attempt: Attempt, effects: &mut Vec<ContentEffect>) {
        let first = std::mem::take(&mut self.visit.unreported);
        let report = self.report();
        self.link = WorkerLink::Asking(Pending { attempt, with_answers: !report.answers.is_empty() });
        self.reported = Some((report.visible, self.now.today));
        effects.push(ContentEffect::AskWorker(Box::new(report)));
        // There is time for it while the worker works.
        if first && self.card == CardState::Absent && self.visit.has_room_for_card() {
            effects.push(ContentEffect::PrepareCard);
        }
    }

    /// All there is to report; of many orders not all at once.
    fn report(&mut self) -> PageReport {
        let base = self.report_of_actions();
        let mut orders = base.orders;
        orders.extend(self.outbox.take_orders(AT_ONCE));
        let mut ids = self.visit.list.take_wishes(AT_ONCE.saturating_sub(orders.len()));
        ids.extend(self.visit.chat());
        let mut actions = self.visit.number_actions.clone();
        actions.extend(base.actions);
        PageReport {
            answers: self.outbox.take_answers(),
            orders,
            ids,
            sources: self.visit.sources.clone(),
            hows: self.visit.hows.clone(),
            unread: self.visit.unread.clone(),
            trouble: self.visit.trouble,
            patience_over: self.visit.stage == VisitStage::GivenUp,
            stuck: self.order.stuck,
            deep: self.order.deep,
            sharing: self.order.sharing.clone(),
            reading: self.visit.reading.stage(),
            list_check: self.report_list_check(),
            tell: self.visit.tell.clone(),
            actions,
            ..base
        }
    }

    /// What the buyer did, with as much of the page as it takes to know what it was done about.
    pub(super) fn report_of_actions(&self) -> PageReport {
        PageReport {
            url: self.visit.address.clone(),
            visit: self.visit.start,
            orders: self.visit.own().to_vec(),
            parcels: self.visit.parcels.clone(),
            answered_orders: self.visit.answered_orders.clone(),
            answered_parcels: self.visit.answered_parcels.clone(),
            language: self.now.language.clone(),
            visible: self.now.visible,
            actions: self.outbox.actions().to_vec(),
            ..PageReport::default()
        }
    }

    pub(super) fn on_reply(&mut self, report: PageReport, reply: Reply, effects: &mut Vec<ContentEffect>) {
        // A reply to a report that is not on its way is none.
        let Some(pending) = self.link.pending() else { return };
        if matches!(reply, Reply::View(_)) {
            self.answered_at = self.now.at;
        }
        match reply {
            Reply::View(view) => self.on_view(&report, *view, effects),
            Reply::Failed => self.on_failure(report, pending.attempt, effects),
            Reply::TimedOut => {
                if pending.attempt == Attempt::First {
                    self.show_cut_off(effects);
                }
                self.on_failure(report, pending.attempt, effects);
            }
        }
    }

    fn on_failure(&mut self, report: PageReport, attempt: Attempt, effects: &mut Vec<ContentEffect>) {
        let is_new = self.link.has_changes();
        self.link = WorkerLink::Idle;
        self.restore(report);
        match attempt {
            Attempt::First => self.send_report(Attempt::Second, effects),
            // What has happened since has not been tried yet.
            Attempt::Second if is_new => self.send_report(Attempt::First, effects),
            Attempt::Second => self.show_cut_off(effects),
        }
    }

    /// What the worker has not taken in goes with the next report.
    fn restore(&mut self, report: PageReport) {
        let own = self.visit.own();
        let others = report.orders.into_iter().filter(|order| !own.contains(order)).collect();
        self.outbox.restore(report.answers, others);
        if report.visit == self.visit.start && self.visit.is_list() {
            self.forget_list_check();
            self.visit.list.restore(report.ids);
        }
    }

    fn on_view(&mut self, report: &PageReport, view: PageView, effects: &mut Vec<ContentEffect>) {
        // What the worker says about a page that has been left is nothing for this one.
        let here = report.visit == self.visit.start;
        // What could not be kept is said on the card. Where none stands it goes with the next report: it may be kept then, and
        // else it is said there.
        let is_said = here && view.card.is_some() && !self.visit.is_list() && !self.visit.put_away;
        if !view.not_kept || is_said {
            self.outbox.confirm(report);
        }
        let mut is_new = self.link.has_changes();
        self.link = WorkerLink::Idle;
        self.cut_off.clone_from(&view.cut_off);
        if here && self.visit.is_list() {
            self.visit.list.marks_came(&view.marks);
            self.visit.list_reading.take_marks(&view.marks);
            self.start_wanted_check(view.check_list, effects);
            // While these marks are drawn, the worker is at the next ones.
            if (is_new || self.has_more()) && self.is_due() {
                self.send_report(Attempt::First, effects);
            } else if is_new {
                self.link = WorkerLink::Postponed;
            }
            self.draw_marks(view, effects);
            self.read_missed_elements(effects);
            return;
        }
        if here {
            // What was typed since must stand there again.
            is_new |= self.visit.tell != report.tell;
            if view.not_kept && is_said {
                self.visit.restore_typed(&report.actions);
            }
            is_new |= self.show_view(view, is_new, effects);
            self.read_missed_elements(effects);
        }
        if is_new || self.has_more() {
            self.send_report(Attempt::First, effects);
        }
    }

    /// The page's own data has been read: what its elements say is due, where that is still wanted.
    fn read_missed_elements(&mut self, effects: &mut Vec<ContentEffect>) {
        if self.visit.elements == Elements::Missed {
            self.visit.elements = Elements::Followed;
            self.read_elements(effects);
        }
    }

    /// Not everything fitted into the last report.
    fn has_more(&self) -> bool {
        self.outbox.orders() > 0 || self.visit.list.has_wishes() || self.bar_is_outdated()
    }

    fn draw_marks(&mut self, view: PageView, effects: &mut Vec<ContentEffect>) {
        let appearance = Appearance { language: view.language, theme: view.theme, rtl: view.rtl };
        self.visit.take_answers_read(view.read);
        if !view.marks.is_empty() {
            let appearance = appearance.clone();
            effects.push(ContentEffect::DrawMarks { visit: self.visit.start, appearance, marks: view.marks });
        }
        match view.card.filter(|_| self.visit.list.cards().is_empty()) {
            Some(card) => {
                self.show_card(card, appearance.clone(), effects);
            }
            None => self.remove_card(effects),
        }
        self.draw_bar(view.bar, appearance, effects);
    }

    /// Whether another report is to follow.
    fn show_view(&mut self, view: PageView, is_new: bool, effects: &mut Vec<ContentEffect>) -> bool {
        self.visit.take_answers_read(view.read);
        self.order.placed = view.placed;
        self.order.numbers = view.numbers;
        self.visit.set_chat(view.chat);
        let appearance = Appearance { language: view.language, theme: view.theme, rtl: view.rtl };
        // Nothing is loaded for a page that nobody sees.
        self.visit.reads_when_seen = view.read_tracking;
        if view.read_tracking && self.now.visible {
            self.read_tracking(effects);
        }
        let mut follows = false;
        if let Some(card) = view.card {
            follows = self.show_card(card, appearance, effects);
        }
        if view.gone {
            self.remove_card(effects);
        }
        if self.card.stands() {
            effects.push(ContentEffect::ShowBusy(is_new || follows));
            effects.extend(view.report.map(ContentEffect::ShowDiagnostics));
            effects.extend(view.check.map(|check| ContentEffect::ShowCheck(Box::new(check))));
        }
        follows
    }

    fn show_card(
        &mut self,
        view: CardView,
        appearance: Appearance,
        effects: &mut Vec<ContentEffect>,
    ) -> bool {
        self.order.stuck = view.stuck;
        self.order.sharing = view.sharing;
        // Now that the card stands there is time.
        self.order.deep = view.deep;
        // The worker did not know yet that the buyer has closed it.
        let closed = self.outbox.has_dismissed(&view.order) || self.visit.put_away;
        self.about = (view.order, view.card.level);
        if !closed {
            self.card = if view.card.note { CardState::Noted } else { CardState::Shown };
            effects.push(ContentEffect::DrawCard {
                card: Box::new(view.card),
                appearance,
                may_put_back: self.put_back < super::MOST_PUT_BACK,
            });
        }
        view.deep
    }
}
