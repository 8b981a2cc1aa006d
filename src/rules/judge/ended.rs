//! What ends the order as a whole: its status, a refund, a dispute and what came after it.

use super::Inquiry;
use crate::knowledge::event::{self, EventKind, History};
use crate::order::verdict::{Level, Missing, Situation};
use crate::order::{Day, DayValue, Fact, Instant, OrderStatus, Parcel, Stage};
use crate::rules::parcel::{self, Finding};
use crate::rules::{completion, protection};
use chrono::Duration;

/// A dispute is decided within this time.
const DISPUTE_LASTS: i64 = 60;

impl Inquiry<'_> {
    /// What ends the order as a whole, whatever its parcels do.
    pub(super) fn ended(&self, today: Day) -> Option<Finding> {
        let status = self.order.status.as_ref().map(|status| status.value);
        // What the list of refunds says has ended since is not open any more.
        let over = |at| {
            self.order
                .refund
                .as_ref()
                .is_some_and(|refund| refund.value == OrderStatus::Closed && refund.seen > at)
        };
        let refund = self.order.refund.as_ref().map(|refund| refund.value);
        let shown =
            if self.order.refund_words().is_some() { Situation::RefundShown } else { Situation::DisputeOpen };
        let said = self.summary.open_dispute().filter(|dispute| !over(dispute.at));
        // What a page has shown since then is known better.
        let closed = self.summary.closed_dispute();
        let is_closed =
            |seen: Option<Instant>| closed.is_some_and(|closed| seen.is_none_or(|seen| seen <= closed.at));
        let status_seen = self.order.status.as_ref().map(|status| status.seen);
        let refund_seen = self.order.refund.as_ref().map(|refund| refund.seen);
        let (level, situation) = match status {
            _ if self.summary.refunded => (Level::Done, Situation::Refunded),
            Some(OrderStatus::Refunded) => (Level::Done, Situation::Refunded),
            // The list says it of the items that it is about: of one item it is all.
            _ if refund == Some(OrderStatus::Refunded) && self.has_one_line() => {
                (Level::Done, Situation::Refunded)
            }
            Some(OrderStatus::Unpaid) => (Level::Done, Situation::Unpaid),
            Some(OrderStatus::Cancelled) => (Level::Done, Situation::Cancelled),
            // "Over" is said of received orders, too: then a delivery says which it is.
            Some(OrderStatus::Closed) if !self.is_delivered() => (Level::Done, Situation::Closed),
            Some(OrderStatus::Expired) if !self.is_delivered() => (Level::Done, Situation::Expired),
            _ if let Some(dispute) = said => (Level::Watch, dispute.how),
            Some(OrderStatus::InDispute) if !is_closed(status_seen) => (Level::Watch, Situation::DisputeOpen),
            _ if refund == Some(OrderStatus::InDispute) && !is_closed(refund_seen) => (Level::Watch, shown),
            _ if self.summary.has_it && !self.is_more_under_way() => (Level::Done, Situation::Received),
            _ if closed.is_some_and(|closed| {
                !self.came_after(closed.on, today) && !self.is_another_possible(today)
            }) =>
            {
                (Level::Dispute, Situation::DisputeClosed)
            }
            // The rest of it is the buyer's own affair, which nobody can see from here.
            Some(OrderStatus::Shipped | OrderStatus::PartlyShipped | OrderStatus::Processing) | None
                if refund == Some(OrderStatus::Refunded) =>
            {
                (Level::Watch, shown)
            }
            _ => return None,
        };
        let finding = Finding { in_flight: level != Level::Done, ..Finding::new(level, situation) };
        // No dispute stays open for so long: whoever said that it is has not looked since.
        if situation.is_dispute() && self.is_dispute_old(today) {
            return Some(Finding { level: Level::Unknown, missing: vec![Missing::Status], ..finding });
        }
        Some(finding)
    }

    /// Of several parcels one was first scanned, or first shown, after the buyer said to have the order, and has not come: nobody
    /// knew of it then.
    pub(super) fn is_more_under_way(&self) -> bool {
        let Some((on, at)) = self.summary.received.filter(|_| self.order.parcels.len() > 1) else {
            return false;
        };
        // One thing comes in one parcel, whatever number the shop shows for it later. Where none was known by then, that the parcels
        // were first read afterwards says nothing of them.
        let is_known = |parcel: &Parcel| !parcel.is_numberless() && (1..=at).contains(&parcel.first_seen);
        let may_be_later = !self.order.is_of_one_thing() && self.order.parcels.iter().any(is_known);
        let is_later = |parcel: &Parcel| parcel.first_seen > at && may_be_later;
        self.order.parcels.iter().zip(self.histories).any(|(parcel, history)| {
            let is_scanned_later = history.first_scan.is_some_and(|scan| scan > on);
            history.stage != Stage::Delivered && (is_scanned_later || is_later(parcel))
        })
    }

    /// After this day a parcel came to the door or to a counter, and the buyer has not said since not to have it: what was decided
    /// before is not the last word. What was only tried counts while its silence is normal.
    fn came_after(&self, on: Day, today: Day) -> bool {
        let normal = self.settings.waiting.arrived.normal_to;
        let is_near = |history: &History| {
            // A further scan of the same delivery is none.
            let Some(moved) = history.first_delivered.or(history.last_movement) else { return false };
            let is_near = match history.latest {
                Some(EventKind::Delivered) => true,
                Some(EventKind::OutForDelivery | EventKind::AttemptFailed) => {
                    (today - moved).num_days() <= normal
                }
                Some(EventKind::ReadyForPickup) => (today - moved).num_days() < parcel::PICKUP_OVER,
                _ => false,
            };
            let is_news = moved > on && self.summary.missing_on.is_none_or(|said| said < moved);
            is_near && is_news
        };
        // Of several, what did not come is lost all the same.
        let here = |history: &History| history.stage == Stage::Delivered || is_near(history);
        // What the seller sent in place of one speaks for it.
        let replaced = self.replaced();
        let histories = || {
            let all = self.histories.iter().enumerate();
            all.filter(|(index, _)| !replaced.contains(index)).map(|(_, history)| history)
        };
        histories().any(is_near) && histories().all(here)
    }

    /// The dispute was closed before anything was late, and protection runs on: there is time for another one.
    pub(super) fn is_another_possible(&self, today: Day) -> bool {
        let runs = protection::stated(self.order).is_some_and(|until| until >= today);
        self.was_closed_early && runs && completion::protection(self.order, today).is_none()
    }

    /// The dispute was opened and closed on days on which nothing was late yet, as far as was known then.
    pub(super) fn was_closed_early(&self) -> bool {
        let Some(closed) = self.summary.closed_dispute().map(|closed| closed.on) else { return false };
        let opened = self.summary.dispute_opened.unwrap_or(closed);
        [opened, closed].into_iter().all(|on| self.was_nothing_late(on))
    }

    /// Nothing was late on this day, by what was known before it.
    fn was_nothing_late(&self, on: Day) -> bool {
        let mut order = self.order.clone();
        for parcel in &mut order.parcels {
            parcel.events.retain(|event| event.date < on);
        }
        let histories: Vec<History> =
            order.parcels.iter().map(|parcel| event::own_history(&order, parcel)).collect();
        let nothing = event::history(&[], None);
        let then = Inquiry { order: &order, histories: &histories, ..*self };
        let (.., history, finding) = then.gravest_parcel(&nothing, on);
        // Who waits for the seller's answer waits because something is late.
        finding.in_flight
            && finding.level < Level::Write
            && finding.problem.is_none()
            && history.stage < Stage::Delivered
    }

    /// The day from which on nobody knows any more how the dispute stands: so long after the buyer said so, else after the
    /// last that is known of the order.
    pub(super) fn dispute_ends(&self) -> Option<Day> {
        let fact = |fact: &Option<Fact<DayValue>>| fact.as_ref().map(|fact| fact.value.0);
        let order = self.order;
        let dates = [&order.placed, &order.paid, &order.shipped, &order.ended].map(fact);
        let moved = self.histories.iter().flat_map(|history| [history.last_movement, history.unknown_on]);
        let known = dates.into_iter().chain(moved).flatten().max();
        let since = self.summary.open_dispute().map(|dispute| dispute.on).or(known);
        since?.checked_add_signed(Duration::days(DISPUTE_LASTS))
    }

    /// It was opened so long ago that it must have been decided.
    pub(super) fn is_dispute_old(&self, today: Day) -> bool {
        self.dispute_ends().is_some_and(|end| today >= end)
    }
}
