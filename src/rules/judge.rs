//! One order: the gravest of its parcels, the overlay of buyer protection, and the day the verdict changes.

use super::answers::{self, AnswerSummary};
use super::parcel::{self, Finding, ParcelRecord};
use super::{completion, freshness, protection, reasons, remarks, steps, waiting};
use crate::knowledge::event::{self, EventKind, History};
use crate::knowledge::tracking_number::same;
use crate::order::MessageKind;
use crate::order::answer::Answer;
use crate::order::settings::Settings;
use crate::order::verdict::{
    AlikeParcel, Change, Level, Missing, Protection, Remark, Situation, Step, Verdict,
};
use crate::order::{Day, DayValue, Fact, Instant, Order, OrderStatus, Parcel, Source, Stage};
use chrono::Duration;

/// A dispute is decided within this time.
const DISPUTE_LASTS: i64 = 60;

/// The verdict on an order, for a buyer whose calendar says `today`.
pub fn judge(order: &Order, answers: &[Answer], today: Day, settings: &Settings) -> Verdict {
    let order = &*freshness::with_current_status(order);
    let summary = AnswerSummary::from(answers);
    let histories: Vec<History> =
        order.parcels.iter().map(|parcel| event::own_history(order, parcel)).collect();
    let inquiry =
        Inquiry { order, summary: &summary, histories: &histories, settings, was_closed_early: false };
    let inquiry = Inquiry { was_closed_early: inquiry.was_closed_early(), ..inquiry };
    let mut verdict = inquiry.verdict(today);
    verdict.changes = inquiry.next_change(&verdict, today);
    if let Some(change) = verdict.changes {
        let waits = matches!(verdict.situation, Situation::SellerSaysWait | Situation::AwaitingSeller);
        for step in &mut verdict.steps {
            if let Step::LookAgain(day) = step {
                // Not later than the day something is due; and while the seller has a time to answer, not before: no
                // sentence names another day than the next one does.
                *day = if waits { change.on } else { change.on.min(*day) };
            }
        }
    }
    verdict.named_day = match verdict.situation {
        Situation::SellerSaysWait | Situation::AwaitingSeller => verdict.changes.map(|change| change.on),
        Situation::SellerRefused => {
            let stated = verdict.protection.filter(|protection| !protection.estimated);
            stated.and_then(|protection| protection::dispute_by(protection.until, protection.days_left))
        }
        Situation::CompletedInTransit | Situation::CompletedMissing => completion::dispute_by(order),
        Situation::CompletingSoon => completion::announced(order),
        Situation::ReadyForPickup | Situation::PickupEnding => {
            verdict.parcel.and_then(|index| histories.get(index)).and_then(|history| history.held_until)
        }
        Situation::EstimateOver => {
            verdict.protection.and_then(|over| protection::window_still_open(over.until, today))
        }
        _ => None,
    };
    // What the answers changed is what would be different without them.
    if summary.anything {
        let silent = AnswerSummary::default();
        let nothing = event::history(&[], None);
        let without = Inquiry { summary: &silent, ..inquiry };
        let without = without.weigh(&nothing, today);
        verdict.because_you_said = (without.level, without.situation) != (verdict.level, verdict.situation);
    }
    verdict
}

/// Everything but the day, so that another day can be asked about.
#[derive(Clone, Copy)]
struct Inquiry<'a> {
    order: &'a Order,
    summary: &'a AnswerSummary,
    histories: &'a [History],
    settings: &'a Settings,
    /// The dispute was closed on a day on which nothing was late yet.
    was_closed_early: bool,
}

/// What a verdict comes down to: the gravest parcel's finding, or what protection demands.
struct Weighed<'c> {
    parcel: (Option<usize>, Option<&'c Parcel>, &'c History),
    finding: Finding,
    protection: Option<Protection>,
    /// It is what a completion leaves: the days for a dispute.
    after_completion: bool,
    /// The seller was asked to extend it.
    asked: bool,
    level: Level,
    situation: Situation,
    message: Option<MessageKind>,
}

impl Inquiry<'_> {
    fn weigh<'c>(&'c self, nothing: &'c History, today: Day) -> Weighed<'c> {
        let (index, parcel, history, finding) = self.gravest(nothing, today);
        let after_completion = completion::protection(self.order, today);
        let is_asked_about = finding.level == Level::Watch && finding.situation == Situation::Delivered;
        let protection = if finding.in_flight || is_asked_about {
            after_completion.or_else(|| protection::of(self.order, today))
        } else {
            after_completion.filter(|_| finding.situation == Situation::ProtectionLongOver)
        };
        let is_open = finding.in_flight && !finding.situation.is_of_dispute();
        // Nobody extends what is completed: its findings go by the days for a dispute themselves.
        let of_protection = protection
            .filter(|_| is_open && after_completion.is_none())
            .and_then(|protection| protection::demand(&protection, self.summary, today));
        let of_completion = completion::demand(self.order, today).filter(|_| is_open);
        let protection_ends = protection.map(|protection| protection.until);
        let estimated = protection.is_some_and(|protection| protection.estimated);

        let (mut level, mut situation, mut message) = (finding.level, finding.situation, finding.message);
        // Asked once is enough: from then on the seller's clock runs.
        let asked_before = |end: Day| protection::asked(end, self.summary).is_some();
        let mut asked = false;
        // What ends the order comes last: after it there are only days for a dispute.
        let demands = [(of_protection, protection_ends), (of_completion, completion::announced(self.order))];
        for (demand, end) in demands {
            if let Some((demanded, why)) = demand
                && demanded >= level
            {
                let given_up =
                    finding.given_up().filter(|_| why == Situation::ProtectionEnding && !estimated);
                (level, situation) = given_up.map_or((demanded, why), |lost| (Level::Dispute, lost));
                asked |= end.is_some_and(asked_before);
                // What was due about the parcel itself is due all the same, where nobody knows the end.
                message = match situation {
                    Situation::EstimateOver => message,
                    _ => (level == Level::Extend && !asked).then_some(MessageKind::ExtendProtection),
                };
            }
        }
        let after_completion = protection.is_some() && after_completion.is_some();
        let is_over = |protection: Protection| protection::is_past_help(&protection, after_completion);
        if situation.is_for_bank() && protection.is_some_and(is_over) {
            // Else it would head the list for ever.
            (level, message) = (Level::Done, None);
        }
        Weighed {
            parcel: (index, parcel, history),
            finding,
            protection,
            after_completion,
            asked,
            level,
            situation,
            message,
        }
    }

    fn verdict(&self, today: Day) -> Verdict {
        let nothing = event::history(&[], None);
        let Weighed { parcel, finding, protection, after_completion, asked, level, situation, message } =
            self.weigh(&nothing, today);
        let (index, parcel, history) = parcel;
        let case = self.case(parcel, history, today);
        let reasons = reasons::reasons(&case, &finding);
        let mut missing = finding.missing.clone();
        if finding.in_flight
            && (!case.is_unsent() || case.is_rest())
            && protection.is_none_or(|protection| protection.estimated)
        {
            missing.push(Missing::Protection);
        }
        // What is left after a completion are the days for a dispute, which the sentence names: nobody's protection ends then.
        let mut flags = reasons::flags(&case, &finding, protection.filter(|_| !after_completion).as_ref());
        let mut steps =
            steps::steps(&case, &finding, (level, situation), protection.as_ref(), &reasons, asked);
        if level == Level::Done && situation.is_for_bank() {
            steps.clear();
            flags.clear();
        }
        if level != Level::Done && !flags.is_empty() && !steps.contains(&Step::KeepEvidence) {
            steps.push(Step::KeepEvidence);
        }
        let mut remarks = remarks::remarks(&case, &finding, (level, situation, message), asked);
        if situation.is_dispute() && self.is_dispute_old(today) {
            remarks.push(Remark::DisputeLong);
        }
        let was_moving = |history: &History| {
            history.last_movement.is_some() && (Stage::Accepted..=Stage::Arrived).contains(&history.stage)
        };
        if situation == Situation::Cancelled && self.histories.iter().any(was_moving) {
            remarks.push(Remark::WasMoving);
        }
        if situation.is_dispute() {
            // What happens to the parcel goes on beside the dispute.
            let is_new = |history: &History| {
                history
                    .delivered
                    .is_some_and(|on| self.summary.open_dispute().is_none_or(|opened| on > opened.on))
            };
            if self.summary.missing_on.is_none() && !self.summary.has_it && self.histories.iter().any(is_new)
            {
                remarks.push(Remark::DeliveredSince);
            }
            let is_since = |on: Option<Day>| {
                on.is_some_and(|on| self.summary.open_dispute().is_none_or(|opened| on >= opened.on))
            };
            for (what, kind) in [
                (Situation::Returned, EventKind::Returning),
                (Situation::Lost, EventKind::Lost),
                (Situation::AttemptFailed, EventKind::AttemptFailed),
            ] {
                let is_it = |history: &History| {
                    history.latest == Some(kind) && is_since(history.trouble_since.or(history.since))
                };
                remarks.extend(self.histories.iter().any(is_it).then_some(Remark::Problem(what)));
            }
            let is_said = remarks.contains(&Remark::OutForDelivery);
            if !is_said && self.histories.iter().any(|history| remarks::is_out_for_delivery(history, today)) {
                remarks.push(Remark::OutForDelivery);
            }
        }
        // A dispute is about the order: of its parcels each is another thing than it.
        let about = index.filter(|_| !situation.is_of_dispute());
        if finding.in_flight && self.is_other_at_pickup_point(about, today) {
            let until = self.histories.first().and_then(|only| only.held_until);
            remarks.push(match until {
                _ if self.histories.len() > 1 => Remark::OtherAtPickupPoint,
                Some(until) => Remark::WaitsUntil(until),
                None => Remark::AtPickupPoint,
            });
            steps.retain(|step| *step != Step::Collect);
            steps.insert(0, Step::Collect);
        }
        let is_delivered_since = remarks.contains(&Remark::DeliveredSince);
        Verdict {
            level,
            situation,
            parcel: index,
            alike: self.alike(index, &finding, message, today),
            stage: stage_of(self.order, history),
            steps,
            flags,
            reasons,
            count: finding.count,
            tracking: if case.is_unsent() {
                freshness::age_of_page(self.order, today).filter(|_| finding.in_flight)
            } else {
                parcel
                    .filter(|_| finding.in_flight || finding.situation == Situation::CompletedUnread)
                    .and_then(|parcel| freshness::age(parcel, today))
            },
            protection,
            after_completion,
            changes: None,
            named_day: None,
            shown: self.order.refund_text.as_ref().map(|fact| fact.value.clone()),
            remarks,
            message,
            missing,
            because_you_said: false,
            ask_in_hands: finding.situation.is_at_pickup_point()
                || matches!(
                    situation,
                    Situation::Delivered
                        | Situation::Completed
                        | Situation::CompletedInTransit
                        | Situation::CompletedUnread
                        | Situation::CompletedUndelivered
                )
                || is_delivered_since,
        }
    }

    /// The other parcels of which the `message` that is due about this one is as true.
    fn alike(
        &self,
        index: Option<usize>,
        finding: &Finding,
        message: Option<MessageKind>,
        today: Day,
    ) -> Vec<AlikeParcel> {
        let Some(index) = index.filter(|_| message.is_some() && message == finding.message) else {
            return Vec::new();
        };
        // The seller's new number stands for none of them.
        let is_of_given = finding.situation == Situation::NewNumberSilent || self.summary.is_number_wrong();
        let others = self.order.parcels.iter().zip(self.histories).enumerate();
        others
            .filter(|(other, _)| *other != index && !is_of_given)
            .filter_map(|(parcel, (other, history))| {
                let found = parcel::find(&self.case(Some(other), history, today));
                let same = found.situation == finding.situation && found.message == message;
                same.then(|| AlikeParcel { parcel, day: found.count.map(|count| count.day) })
            })
            .collect()
    }

    /// Another parcel than this one is waiting to be collected.
    fn is_other_at_pickup_point(&self, index: Option<usize>, today: Day) -> bool {
        let others = self.order.parcels.iter().zip(self.histories).enumerate();
        let is_due = |(other, (_, history)): &(usize, (&Parcel, &History))| {
            Some(*other) != index && history.latest == Some(EventKind::ReadyForPickup)
        };
        others.filter(is_due).any(|(_, (parcel, history))| {
            let finding = parcel::find(&self.case(Some(parcel), history, today));
            matches!(finding.situation, Situation::ReadyForPickup | Situation::PickupEnding)
        })
    }

    fn case<'c>(&'c self, parcel: Option<&'c Parcel>, history: &'c History, today: Day) -> ParcelRecord<'c> {
        ParcelRecord {
            order: self.order,
            parcel,
            history,
            summary: self.summary,
            today,
            settings: self.settings,
        }
    }

    /// The gravest parcel's finding; of equals the one that would be the gravest without the buyer's word (which is of the
    /// order, and was said of that one), then the first. An end of the whole order comes before its parcels.
    fn gravest<'c>(
        &'c self,
        nothing: &'c History,
        today: Day,
    ) -> (Option<usize>, Option<&'c Parcel>, &'c History, Finding) {
        match self.ended(today) {
            // A dispute is about the parcel that would speak for the order without it.
            Some(finding) if finding.situation.is_of_dispute() => {
                let (index, parcel, history, own) = self.gravest_parcel(nothing, today);
                (index, parcel, history, Finding { silent: own.silent, ..finding })
            }
            Some(finding) => (None, None, nothing, finding),
            None => self.gravest_parcel(nothing, today),
        }
    }

    /// The gravest parcel, whatever ended the order.
    fn gravest_parcel<'c>(
        &'c self,
        nothing: &'c History,
        today: Day,
    ) -> (Option<usize>, Option<&'c Parcel>, &'c History, Finding) {
        let parcels = self.order.parcels.iter().zip(self.histories).enumerate();
        // Of a partly shipped order the rest has no parcel yet.
        let is_partly = self.order.has_status(OrderStatus::PartlyShipped);
        let parcels = parcels.filter(|(_, (parcel, history))| {
            !self.is_replaced(parcel, history) && !self.is_off_page(parcel, history)
        });
        // What protection demands holds for each that is on its way, whatever is asked about the others.
        let demanded = protection::of(self.order, today)
            .filter(|_| completion::protection(self.order, today).is_none())
            .and_then(|protection| protection::demand(&protection, self.summary, today))
            .map_or(Level::Done, |(level, _)| level);
        let weight = |finding: &Finding| {
            if finding.in_flight { finding.level.max(demanded) } else { finding.level }
        };
        let mut gravest: Option<(Option<usize>, Option<&Parcel>, &History, Finding)> = None;
        let silent = AnswerSummary::default();
        let several = self.summary.anything && self.order.parcels.len() > 1;
        let mut gravest_alone = Level::Done;
        for (index, (parcel, history)) in parcels {
            let finding = parcel::find(&self.case(Some(parcel), history, today));
            // A parcel still on its way speaks for the order before one that has arrived, at the same level.
            // A single parcel has no equal.
            let alone = if several {
                parcel::find(&ParcelRecord { summary: &silent, ..self.case(Some(parcel), history, today) })
                    .level
            } else {
                Level::Done
            };
            // Of two that are silent, the one that is so for longer; what a carrier reports comes before that.
            let silence = |finding: &Finding| {
                let is_silent = matches!(
                    finding.situation,
                    Situation::NoFirstScan
                        | Situation::SilentAccepted
                        | Situation::SilentExported
                        | Situation::SilentArrived
                        | Situation::TrackingUnread
                );
                let days = finding.silent.or(finding.count.map(|count| count.day));
                (!is_silent, days.filter(|_| is_silent))
            };
            let graver = gravest.as_ref().is_none_or(|(.., known)| {
                let own = (weight(&finding), finding.level, finding.in_flight, alone, silence(&finding));
                own > (weight(known), known.level, known.in_flight, gravest_alone, silence(known))
            });
            if graver {
                gravest_alone = alone;
                gravest = Some((Some(index), Some(parcel), history, finding));
            }
        }
        let rest = || (None, None, nothing, parcel::find(&self.case(None, nothing, today)));
        match gravest {
            Some(gravest) if is_partly => {
                let rest = rest();
                let key = |finding: &Finding| (weight(finding), finding.level, finding.in_flight);
                if key(&rest.3) > key(&gravest.3) { rest } else { gravest }
            }
            Some(gravest) => gravest,
            None => rest(),
        }
    }

    /// Of an order's two numbers this is the one that the seller took back: the other is the new one, and here
    /// nothing moved since that was given.
    fn is_replaced(&self, parcel: &Parcel, history: &History) -> bool {
        let (Some((number, on)), [one, two]) = (&self.summary.new_number, self.order.parcels.as_slice())
        else {
            return false;
        };
        let goes_by = |parcel: &Parcel| parcel.numbers().any(|own| same(own, number));
        goes_by(one) != goes_by(two)
            && !goes_by(parcel)
            && history.last_movement.is_none_or(|moved| moved < *on)
    }

    /// The shop's tracking has shown another number since, and not this one, which never moved. Of several items it may show those of
    /// another one.
    fn is_off_page(&self, parcel: &Parcel, history: &History) -> bool {
        let read = |parcel: &Parcel| {
            let number = parcel.origin_number.as_ref();
            number.filter(|number| number.source == Source::TrackingAnswer).map(|number| number.seen)
        };
        let Some(seen) = read(parcel).filter(|_| self.has_one_item() && history.last_movement.is_none())
        else {
            return false;
        };
        self.order.parcels.iter().filter_map(read).any(|other| other > seen)
    }

    /// What ends the order as a whole, whatever its parcels do.
    fn ended(&self, today: Day) -> Option<Finding> {
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
            if self.order.refund_text.is_some() { Situation::RefundShown } else { Situation::DisputeOpen };
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
            _ if refund == Some(OrderStatus::Refunded) && self.has_one_item() => {
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
            _ if self.summary.has_it => (Level::Done, Situation::Received),
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

    /// After this day a parcel came to the door or to a counter, and the buyer has not said since not to have it: what was decided
    /// before is not the last word. What was only tried counts while its silence is normal.
    fn came_after(&self, on: Day, today: Day) -> bool {
        let normal = self.settings.waiting.arrived.normal_to;
        let is_near = |history: &History| {
            let Some(moved) = history.last_movement else { return false };
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
        self.histories.iter().any(is_near) && self.histories.iter().all(here)
    }

    /// The dispute was closed before anything was late, and protection runs on: there is time for another one.
    fn is_another_possible(&self, today: Day) -> bool {
        let runs = protection::stated(self.order).is_some_and(|until| until >= today);
        self.was_closed_early && runs && completion::protection(self.order, today).is_none()
    }

    /// The dispute was closed on a day on which nothing was late yet, as far as was known then.
    fn was_closed_early(&self) -> bool {
        let Some(closed) = self.summary.closed_dispute().map(|closed| closed.on) else { return false };
        let mut order = self.order.clone();
        for parcel in &mut order.parcels {
            parcel.events.retain(|event| event.date <= closed);
        }
        let histories: Vec<History> =
            order.parcels.iter().map(|parcel| event::own_history(&order, parcel)).collect();
        let nothing = event::history(&[], None);
        let then = Inquiry { order: &order, histories: &histories, ..*self };
        let (.., history, finding) = then.gravest_parcel(&nothing, closed);
        // Who waits for the seller's answer waits because something is late.
        finding.in_flight
            && finding.level < Level::Write
            && finding.problem.is_none()
            && history.stage < Stage::Delivered
    }

    fn has_one_item(&self) -> bool {
        self.order.items.as_ref().is_some_and(|items| items.value.len() == 1)
    }

    fn is_delivered(&self) -> bool {
        !self.histories.is_empty() && self.histories.iter().all(|history| history.stage == Stage::Delivered)
    }

    /// The day from which on nobody knows any more how the dispute stands: so long after the buyer said so, else after the
    /// last that is known of the order.
    fn dispute_ends(&self) -> Option<Day> {
        let fact = |fact: &Option<Fact<DayValue>>| fact.as_ref().map(|fact| fact.value.0);
        let order = self.order;
        let dates = [&order.placed, &order.paid, &order.shipped, &order.ended].map(fact);
        let moved = self.histories.iter().flat_map(|history| [history.last_movement, history.unknown_on]);
        let known = dates.into_iter().chain(moved).flatten().max();
        let since = self.summary.open_dispute().map(|dispute| dispute.on).or(known);
        since?.checked_add_signed(Duration::days(DISPUTE_LASTS))
    }

    /// It was opened so long ago that it must have been decided.
    fn is_dispute_old(&self, today: Day) -> bool {
        self.dispute_ends().is_some_and(|end| today >= end)
    }

    /// The first later day on which the headline differs, if nothing else happens. On that day the tracking will have to be
    /// read to know it: where silence would have changed the verdict by now, had somebody looked, nothing but what
    /// does not depend on the tracking can be announced.
    fn next_change(&self, now: &Verdict, today: Day) -> Option<Change> {
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
        days.sort();
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
            for moved in [history.last_movement, history.unknown_on].into_iter().flatten() {
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
        if let Some((_, on)) = self.summary.new_number {
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

/// The parcel's stage; where no history tells, what the order's status says.
fn stage_of(order: &Order, history: &History) -> Stage {
    let shipped = order.status.as_ref().is_some_and(|status| {
        matches!(
            status.value,
            OrderStatus::Shipped
                | OrderStatus::PartlyShipped
                | OrderStatus::Completed
                | OrderStatus::InDispute
        )
    });
    let read = order.parcels.iter().any(|parcel| parcel.looked_up().is_some());
    // Without a status a shipping date, or a history that was read, says as much.
    let shipped = shipped || order.shipped.is_some() || (order.status.is_none() && read);
    let floor = if shipped { Stage::NumberCreated } else { Stage::NotShipped };
    let words = order.latest_words.as_ref().filter(|_| !read);
    let said = words.and_then(|words| parcel::stage_of_words(&words.value, order));
    history.stage.max(floor).max(said.unwrap_or(floor))
}
