//! What to do, in order: one table from situation and level to steps.

use super::parcel::{Finding, ParcelRecord, waits_at_counter};
use super::protection::DISPUTE_WINDOW;
use super::reasons::second_number;
use super::{completion, freshness, places, waiting};
use crate::knowledge::event::EventKind;
use crate::order::verdict::{DayCount, Level, Protection, Reason, Situation, Step};
use crate::order::{Day, MessageKind, Parcel, Stage};
use chrono::Days;

/// Look again after this many days, not every hour.
const LOOK_AGAIN: u64 = 3;

/// The steps of one verdict; `asked`: the seller was asked to extend protection already.
pub(super) fn steps(
    case: &ParcelRecord<'_>,
    finding: &Finding,
    (level, situation): (Level, Situation),
    protection: Option<&Protection>,
    reasons: &[Reason],
    asked: bool,
) -> Vec<Step> {
    let is_unsent = is_unsent(case);
    let mut steps = Vec::new();
    let mut add = |list: &[Step]| {
        for step in list {
            if !steps.contains(step) {
                steps.push(step.clone());
            }
        }
    };
    let look = || Step::LookAgain(look_again(case.today));

    if let Some(read) = stale(case, finding) {
        add(&[if case.order.is_by_hand() {
            // What was added by hand has no page here.
            Step::TellTracking
        } else if case.is_unknown_to_shop() {
            Step::CheckTrackers
        } else {
            Step::OpenTracking(read)
        }]);
    }
    if is_open_unsent(case, finding) {
        add(&[Step::OpenOrder]);
    }
    // Nobody at home has what was delivered in another city or country.
    let is_here = case.foreign().is_none() && places::other_city(case.order, case.history).is_none();
    // The newest entry may say that it has come; whoever writes without having read it writes what may be false.
    if level >= Level::Write && finding.in_flight && case.history.newest_unknown.is_some() {
        add(&[Step::TellTracking]);
    }
    // Where the parcel is does not end with protection or with having written.
    let is_in_hands = case.summary.has_it && situation.is_of_dispute();
    let is_to_come = (finding.in_flight && !is_in_hands) || situation == Situation::CompletedInTransit;
    match case.history.latest.filter(|_| is_to_come) {
        // By then it may be on its way back: whoever held it knows.
        Some(EventKind::ReadyForPickup)
            if situation == Situation::PickupOver
                || finding.problem == Some(Situation::PickupOver)
                || (!finding.in_flight && !waits_at_counter(case))
                || case.is_not_at_pickup_point() =>
        {
            add(&[Step::CheckPost]);
        }
        // While a dispute is open nobody asks how long it has lain there: the judge does, of each parcel.
        Some(EventKind::ReadyForPickup) if situation.is_of_dispute() => {}
        Some(EventKind::ReadyForPickup) => add(&[Step::Collect]),
        Some(EventKind::AttemptFailed) => add(&[Step::CallCourier]),
        Some(EventKind::HeldByCustoms) => add(&[Step::AskCustoms]),
        Some(EventKind::Delivered) if is_here && !case.summary.has_it => add(&[Step::AskAround]),
        _ if situation == Situation::DeliveredMissing && is_here => add(&[Step::AskAround]),
        _ => {}
    }
    match situation {
        Situation::HeldByCustoms if level >= Level::Write => add(&[Step::SendMessage]),
        Situation::DeliveredMissing => add(&[Step::SendMessage, Step::KeepEvidence]),
        Situation::Elsewhere
        | Situation::WrongNumber
        | Situation::Returned
        | Situation::Lost
        | Situation::Exception
            if level == Level::Write =>
        {
            add(&[Step::SendMessage, Step::KeepEvidence]);
        }
        // Who has it may close the dispute, and nobody else decides whether everything is right with it.
        Situation::DisputeOffer if case.summary.has_it => add(&[Step::AnswerOffer]),
        Situation::DisputeOpen | Situation::DisputeEscalated if case.summary.has_it => add(&[look()]),
        Situation::DisputeOffer => add(&[Step::AnswerOffer, Step::DoNotCloseDispute, Step::DoNotConfirm]),
        Situation::DisputeOpen | Situation::DisputeEscalated | Situation::RefundShown => {
            add(&[look(), Step::DoNotCloseDispute, Step::KeepEvidence, Step::DoNotConfirm]);
        }
        Situation::ProtectionLongOver | Situation::DisputeClosed => {
            add(&[Step::AskPaymentProvider, Step::KeepEvidence]);
        }
        _ => {}
    }
    // Whatever else is due: the new number may show the parcel.
    let is_wrong = case.summary.is_number_wrong();
    let given = case.summary.new_number.as_ref().filter(|_| !is_wrong && finding.in_flight);
    if let Some((number, _)) = given.filter(|_| case.replaced().is_some()) {
        add(&[Step::UseSecondNumber(number.clone())]);
    }
    // What is not the buyer's number is not to be looked up.
    let own = finding.in_flight && situation != Situation::WrongNumber;
    if let Some(second) = case.parcel.and_then(second_number).filter(|_| own) {
        add(&[Step::UseSecondNumber(second.to_owned())]);
    }
    if reasons.contains(&Reason::NumberError) {
        add(&[Step::CheckNumber]);
    }
    let table = situation.is_silence() || situation == Situation::NewNumberSilent;
    // Elsewhere all trackers are named, and the post is among them.
    if level == Level::Wait && is_post_due(case) {
        add(&[Step::CheckPost]);
    }
    match level {
        // Of an order that nobody can name nothing can be noted.
        Level::Unknown if situation == Situation::Unreadable && !case.order.id.is_empty() => {
            add(&[Step::TellTracking]);
        }
        Level::Done | Level::Unknown => {}
        Level::Wait => add(&[look()]),
        Level::Watch if table => add(&[Step::CheckTrackers, look()]),
        Level::Watch => {
            if situation == Situation::AwaitingSeller {
                add(&[Step::TellReply]);
            }
            if matches!(
                situation,
                Situation::AwaitingSeller
                    | Situation::NewNumber
                    | Situation::SellerSaysWait
                    | Situation::NotShipped
                    | Situation::PartNotShipped
                    | Situation::CancelRequested
            ) {
                add(&[look()]);
            }
        }
        Level::Write if table => {
            add(&[Step::CheckTrackers, Step::SendMessage, Step::DoNotConfirm]);
            if reasons.iter().any(|reason| matches!(reason, Reason::Loss(_))) {
                add(&[Step::KeepEvidence]);
            }
        }
        Level::Write
            if matches!(
                situation,
                Situation::NotShipped | Situation::PartNotShipped | Situation::CancelRequested
            ) =>
        {
            add(&[Step::SendMessage]);
            if situation == Situation::NotShipped {
                add(&[Step::CancelOrder]);
            }
            // A cancellation that the seller was reminded of in vain is the platform's to grant.
            if situation == Situation::CancelRequested && finding.message == Some(MessageKind::Reminder) {
                add(&[Step::AskSupport]);
            }
        }
        Level::Write if situation == Situation::NeverShipped => {
            add(&[Step::CancelNow, Step::SendMessage]);
        }
        Level::Write if situation == Situation::AttemptFailed => {
            add(&[Step::SendMessage, Step::DoNotConfirm]);
        }
        Level::Write if matches!(situation, Situation::PickupOver | Situation::PickupMissing) => {
            add(&[Step::SendMessage, Step::KeepEvidence, Step::DoNotConfirm]);
        }
        Level::Write => add(&[Step::DoNotConfirm]),
        Level::Extend if asked => {
            if !case.summary.is_extension_answered() {
                add(&[Step::TellReply]);
            }
            add(&[look(), Step::KeepEvidence, Step::DoNotConfirm]);
        }
        Level::Extend if situation == Situation::EstimateOver => {
            if finding.message.is_some() {
                add(&[Step::SendMessage]);
            }
            add(&[Step::KeepEvidence, Step::DoNotConfirm]);
        }
        Level::Extend => add(&[Step::AskExtension, Step::KeepEvidence, Step::DoNotConfirm]),
        Level::Dispute if situation.is_for_bank() => add(&[Step::DoNotConfirm]),
        Level::Dispute => {
            // What was not sent can be cancelled, whatever the seller says.
            if is_unsent {
                let asked = case.is_cancel_requested();
                add(&[if asked { Step::AskSupport } else { Step::CancelNow }]);
            }
            add(&[Step::KeepEvidence, Step::OpenDispute]);
            // On that very day there is a way still: now.
            // Nor is an end that nobody has read one to wait for.
            let last = |protection: &Protection| {
                [0, -DISPUTE_WINDOW].contains(&protection.days_left)
                    || (protection.estimated && protection.days_left < 0)
            };
            if !protection.is_some_and(last) {
                add(&[Step::NotLastDay]);
            }
            add(&[Step::DoNotConfirm]);
            add(&[Step::DoNotCloseDispute]);
        }
    }
    // What is completed cannot be confirmed any more, and whoever has the item may confirm it.
    // Of a partly shipped order the sent part can be confirmed, and with it the rest.
    if case.is_rest() && level != Level::Done && !steps.contains(&Step::DoNotConfirm) {
        steps.push(Step::DoNotConfirm);
    }
    let is_settled = completion::is_completed(case.order) || case.summary.has_it || is_unsent;
    steps.retain(|step| *step != Step::DoNotConfirm || !is_settled);
    steps
}

/// The advice is to cancel the order: nothing of it was sent, and the seller had time or does not want to.
pub(super) fn is_to_cancel(case: &ParcelRecord<'_>, level: Level, situation: Situation) -> bool {
    let late = level == Level::Write && situation == Situation::NeverShipped;
    let in_vain = level == Level::Dispute && is_unsent(case) && !case.is_cancel_requested();
    late || (in_vain && situation.is_ended_by_cancelling())
}

/// None of the order was sent: it can be cancelled, and nothing of it be confirmed.
fn is_unsent(case: &ParcelRecord<'_>) -> bool {
    case.is_unsent() && !case.is_rest()
}

/// It is there and has not moved for a day or more, and nobody has looked at whoever delivers since yesterday: they know of it first.
fn is_post_due(case: &ParcelRecord<'_>) -> bool {
    let arrived = case.history.stage == Stage::Arrived;
    let a_day_ago = |day: Option<Day>| day.is_none_or(|day| (case.today - day).num_days() >= 1);
    arrived && a_day_ago(case.history.last_movement) && a_day_ago(case.summary.delivering_checked)
}

/// That nothing was sent was last seen long ago, or would mean more by today.
fn is_open_unsent(case: &ParcelRecord<'_>, finding: &Finding) -> bool {
    let is_old = || freshness::age_of_page(case.order, case.today).is_some();
    let unknown = (case.today - freshness::unsent_until(case.order, case.today)).num_days();
    finding.in_flight && case.is_unsent() && (is_old() || is_overtaken(finding, unknown))
}

/// After so many more days its silence would mean more, if it has lasted.
fn is_overtaken(finding: &Finding, days: i64) -> bool {
    finding.count.is_some_and(|count| {
        let by_then = DayCount { day: count.day.saturating_add(days), ..count };
        waiting::level(&by_then) > waiting::level(&count)
    })
}

/// When to look again.
pub(super) fn look_again(today: Day) -> Day {
    today.checked_add_days(Days::new(LOOK_AGAIN)).unwrap_or(today)
}

/// `Some` where the tracking page should be opened first: its history was never read, or may have news.
fn stale(case: &ParcelRecord<'_>, finding: &Finding) -> Option<Option<i64>> {
    if finding.situation == Situation::TrackingUnread {
        return Some(None);
    }
    if finding.situation == Situation::CompletedUnread {
        return case.parcel.map(Parcel::looked_up);
    }
    let parcel = case.parcel.filter(|_| finding.in_flight)?;
    let age = freshness::age(parcel, case.today)?;
    let is_due = finding.situation.is_silence() && is_overtaken(finding, age.days);
    (is_due || age.days > freshness::OLD_AFTER).then_some(parcel.looked_up())
}
