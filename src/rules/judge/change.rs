//! The day the verdict changes.

use super::{Inquiry, Weighed};
use crate::knowledge::event;
use crate::order::sorting::sort_by_key;
use crate::order::verdict::{Change, Level, Situation, Verdict};
use crate::order::{Day, Order};
use crate::rules::{answers, completion, freshness, parcel, protection, steps, waiting};
use chrono::Duration;

impl Inquiry<'_> {
    /// The first later day on which the headline differs, if nothing else happens. On that day the tracking will have to be
    /// read to know it: where silence would have changed the verdict by now, had somebody looked, nothing but what
    /// does not depend on the tracking can be announced.
    pub(super) fn next_change(&self, now: &Verdict, today: Day) -> Option<Change> {
        if now.level == Level::Done {
            return None;
        }
        let nothing = event::history(&[], None);
        let headline = |order: &Order, day| {
            let inquiry = Inquiry { order, ..*self };
            let Weighed { parcel: (_, parcel, history), level, situation, .. } = inquiry.weigh(&nothing, day);
            // That one day not even the bank helps any more is nothing to wait for.
            let is_over = level == Level::Done && situation.is_for_bank();
            let cancels = steps::is_to_cancel(&inquiry.case(parcel, history, day), level, situation);
            (!is_over).then_some(((level, cancels), situation == Situation::DisputeClosed))
        };
        let plain = |headline: Option<((Level, bool), bool)>| headline.map(|(headline, _)| headline);
        let now = Some((now.level, now.is_to_cancel()));
        let mut days = self.turning_days(today);
        days.retain(|day| *day > today);
        if days.is_empty() {
            return None;
        }
        sort_by_key(&mut days, |day| *day);
        days.dedup();
        // One copy for all days, which come in their order: an order has dozens of texts.
        let mut read = freshness::as_if_read(self.order, today);
        let known = plain(headline(&read, today)) == now;
        let (change, is_closed) = days.into_iter().find_map(|day| {
            let then = if known {
                freshness::read_again(&mut read, day);
                headline(&read, day)
            } else {
                headline(self.order, day)
            };
            let ((to, to_cancel), is_closed) = then.filter(|_| plain(then) != now)?;
            Some((Change { on: day, to, to_cancel }, is_closed))
        })?;
        // That the bank is asked then is no dispute to open.
        (!is_closed).then_some(change)
    }

    /// Every day on which some rule may turn.
    fn turning_days(&self, today: Day) -> Vec<Day> {
        let mut days: Vec<Day> = self.dispute_ends().into_iter().collect();
        let mut after =
            |start: Day, offset: i64| days.extend(start.checked_add_signed(Duration::days(offset)));
        let nothing = event::history(&[], None);
        let histories = self.histories.iter().chain([&nothing]);
        let parcels = self.order.parcels.iter().map(Some).chain([None]);
        for (parcel, history) in parcels.zip(histories) {
            let finding = parcel::find(&self.case(parcel, history, today));
            if let Some(count) = finding.count {
                after(count.start, count.row.normal_to + 1);
                after(count.start, count.row.write);
                after(count.start, count.row.red_flag + 1);
                after(count.start, waiting::cancel_after(count.row, self.settings.waiting.first_scan) + 1);
                after(count.start, waiting::LOST_AFTER + 1);
                for row in waiting::stricter(&self.settings.waiting).rows() {
                    after(count.start, row.normal_to + 1);
                    after(count.start, row.write);
                }
            }
            for moved in
                [history.last_movement, history.unknown_on, history.trouble_since].into_iter().flatten()
            {
                after(moved, waiting::LOST_AFTER + 1);
            }
        }
        for ask in &self.summary.asks {
            for deadline in [
                parcel::LOSS_DEADLINE,
                parcel::WRONG_DEADLINE,
                parcel::ANSWER_DEADLINE,
                parcel::REMINDER_PERIOD,
            ] {
                after(ask.on, deadline);
            }
        }
        if let Some((_, on)) = self.summary.reply {
            after(on, parcel::PROMISE_DEADLINE);
            after(on, parcel::ANSWER_DEADLINE);
        }
        for since in self.histories.iter().filter_map(|history| history.since) {
            after(since, parcel::PICKUP_OVER);
        }
        for until in self.histories.iter().filter_map(|history| history.held_until) {
            after(until, 1);
        }
        if self.summary.closed_dispute().is_some() {
            for moved in self.histories.iter().filter_map(|history| history.last_movement) {
                after(moved, self.settings.waiting.arrived.normal_to + 1);
                after(moved, parcel::PICKUP_OVER);
            }
        }
        for delivered in self.histories.iter().filter_map(|history| history.delivered) {
            after(delivered, parcel::ASKED_AFTER_DELIVERY + 1);
        }
        if let Some(until) = protection::stated(self.order) {
            after(until, protection::DISPUTE_WINDOW + 1);
        }
        // What another tracker knows, or is called wrong, and nobody has scanned.
        let sent = [&self.order.shipped, &self.order.paid, &self.order.placed].into_iter().flatten();
        let given = self.summary.new_number.as_ref().map(|(_, on)| *on);
        for day in sent.map(|day| day.value.0).chain(self.summary.found_on).chain(given) {
            if !self.summary.found_at.is_empty() {
                after(day, self.settings.waiting.accepted.write);
            }
            if self.summary.is_number_wrong()
                || self.histories.iter().any(|history| history.foreign.is_some())
            {
                after(day, waiting::LOST_AFTER + 1);
            }
        }
        if let Some(on) = given {
            after(on, answers::NEW_NUMBER_DESERVES);
            after(on, self.settings.waiting.accepted.write);
        }
        if let Some(asked) = self.summary.extension_asked {
            after(asked, protection::EXTEND_DEADLINE);
        }
        if let Some(protection) = protection::of(self.order, today) {
            days.extend(protection::turning_days(protection.until));
            let short = Duration::days(parcel::SILENCE_ALLOWED_UNTIL);
            days.extend(protection.until.checked_sub_signed(short));
            // An estimate that is over asks for nothing any more.
            days.extend(protection.until.succ_opt().filter(|_| protection.estimated));
        }
        days.extend(completion::turning_days(self.order, self.histories));
        days
    }
}
