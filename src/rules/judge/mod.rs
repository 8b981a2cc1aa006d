//! One order: the gravest of its parcels, the overlay of buyer protection, and the day the verdict changes.

mod beside;
mod change;
mod ended;
mod gravest;

use super::answers::AnswerSummary;
use super::parcel::{self, Finding, ParcelRecord};
use super::{completion, extension, freshness, protection, reasons, remarks, steps};
use crate::knowledge::event::{self, History};
use crate::order::MessageKind;
use crate::order::answer::Answer;
use crate::order::settings::Settings;
use crate::order::verdict::{AlikeParcel, Level, Missing, Protection, Remark, Situation, Step, Verdict};
use crate::order::{Day, Order, OrderStatus, Parcel, Stage};

/// The verdict on an order, for a buyer whose calendar says `today`.
pub fn judge(order: &Order, answers: &[Answer], today: Day, settings: &Settings) -> Verdict {
    let order = &*freshness::with_current_status(order);
    let answers = &*extension::without_granted(order, answers);
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
        situation if situation.waits_for_buyer() => {
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
        if self.summary.closed_dispute().is_some() && !self.is_another_possible(today) {
            remarks.retain(|remark| !matches!(remark, Remark::DisputeUntil(_)));
        }
        let was_moving = |history: &History| {
            history.last_movement.is_some() && (Stage::Accepted..=Stage::Arrived).contains(&history.stage)
        };
        let is_ended = matches!(situation, Situation::Cancelled | Situation::Closed | Situation::Expired);
        if is_ended && self.histories.iter().any(was_moving) {
            remarks.push(Remark::WasMoving);
        }
        let mut verdict = Verdict {
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
            shown: self.order.refund_words().map(|fact| fact.value.clone()),
            remarks,
            message,
            missing,
            because_you_said: false,
            stay_ends: finding.situation == Situation::PickupEnding,
            behind: (situation == Situation::EstimateOver).then_some(finding.situation),
            has_delivered_beside: false,
            ask_in_hands: finding.situation.is_at_pickup_point()
                || matches!(
                    situation,
                    Situation::Delivered
                        | Situation::Completed
                        | Situation::CompletedInTransit
                        | Situation::CompletedUnread
                        | Situation::CompletedUndelivered
                ),
        };
        self.add_beside(&mut verdict, finding.in_flight, today);
        verdict
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
        let replaced = self.replaced();
        let others = self.order.parcels.iter().zip(self.histories).enumerate();
        others
            .filter(|(other, _)| *other != index && !replaced.contains(other) && !is_of_given)
            .filter_map(|(parcel, (other, history))| {
                let found = parcel::find(&self.case(Some(other), history, today));
                let same = found.situation == finding.situation && found.message == message;
                same.then(|| AlikeParcel { parcel, day: found.count.map(|count| count.day) })
            })
            .collect()
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

    /// The parcels whose numbers the seller took back.
    fn replaced(&self) -> Vec<usize> {
        parcel::replaced_of(self.order, self.summary, self.histories)
    }

    /// It is of one kind of thing, of which the list says one refund.
    fn has_one_line(&self) -> bool {
        self.order.items.as_ref().is_some_and(|items| items.value.len() == 1)
    }

    fn is_delivered(&self) -> bool {
        !self.histories.is_empty() && self.histories.iter().all(|history| history.stage == Stage::Delivered)
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
