//! What is to be said beside a verdict's own sentence.

use super::answers::{ASK_WITHIN, SellerReply};
use super::parcel::{Finding, ParcelRecord, waits_at_counter};
use super::{completion, protection, steps, waiting};
use crate::knowledge::event::{EventKind, History};
use crate::order::verdict::{Level, Remark, Situation};
use crate::order::{Day, MessageKind};

/// A delivery of more words than this says to whom or where.
const PLAIN_DELIVERY: usize = 4;

/// Longer texts are letters and no entries, in characters.
const LONGEST_WORDS: usize = 160;

/// What is wrong is said by a sentence of its own; a silence is counted by the bar and the signs.
const fn is_in_words(problem: Situation) -> bool {
    matches!(
        problem,
        Situation::WrongNumber
            | Situation::Elsewhere
            | Situation::DeliveredMissing
            | Situation::PickupMissing
            | Situation::HeldByCustoms
            | Situation::Returned
            | Situation::Lost
            | Situation::Exception
    )
}

/// The words of an entry from which the buyer learns more than from the situation's own sentence: why it could not be
/// delivered, what customs wants, with whom it was left.
fn tells_more(situation: Situation, words: &str) -> bool {
    let of_trouble =
        matches!(situation, Situation::AttemptFailed | Situation::HeldByCustoms | Situation::Exception);
    // "Your package was delivered" is said already.
    let of_delivery = matches!(situation, Situation::Delivered | Situation::DeliveredMissing)
        && words.split_whitespace().count() > PLAIN_DELIVERY;
    (of_trouble || of_delivery) && words.chars().count() <= LONGEST_WORDS
}

/// The courier has had it since today or yesterday.
pub(super) fn is_out_for_delivery(history: &History, today: Day) -> bool {
    let lately = history.last_movement.is_some_and(|on| (today - on).num_days() <= 1);
    lately && history.latest == Some(EventKind::OutForDelivery)
}

/// The last day for a dispute, where it is near: after a completion that of its window, whatever protection says; else the end of
/// protection, or the days that usually follow it.
fn disputable_until(case: &ParcelRecord<'_>) -> Option<Day> {
    if let Some(window) = completion::protection(case.order, case.today) {
        return Some(window.until).filter(|_| (0..=ASK_WITHIN).contains(&window.days_left));
    }
    let until = protection::stated(case.order)?;
    match protection::days_until(until, case.today) {
        ..0 => protection::window_still_open(until, case.today),
        left => Some(until).filter(|_| left <= ASK_WITHIN),
    }
}

/// Every remark that applies. `asked`: the seller was asked to extend protection already.
pub(super) fn remarks(
    case: &ParcelRecord<'_>,
    finding: &Finding,
    (level, situation, message): (Level, Situation, Option<MessageKind>),
    asked: bool,
) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let summary = case.summary;
    // A verdict that is graver for another reason asks for another thing.
    if finding.once_more && level == Level::Write {
        remarks.push(Remark::AskOnceMore);
    }
    let refused_on = summary.reply.filter(|(reply, _)| *reply == SellerReply::Refused).map(|(_, on)| on);
    // An entry that nobody can read makes a watch of a wait, and the wait is as normal.
    let counted = finding.count.filter(|count| {
        level < Level::Extend && level == finding.level && waiting::level(count) == Level::Wait
    });
    if let (Some(on), Some(count)) = (refused_on, counted)
        && count.start <= on
    {
        remarks.push(Remark::RefusedEarly);
    }
    let is_refusal_behind = matches!(
        situation,
        Situation::ProtectionLastDays
            | Situation::ProtectionOver
            | Situation::CompletingSoon
            | Situation::CompletedInTransit
    ) || steps::is_to_cancel(case, level, situation);
    if refused_on.is_some() && level == Level::Dispute && is_refusal_behind {
        remarks.push(Remark::Refused);
    }
    if message == Some(MessageKind::Reminder) {
        match summary.reply_to_last() {
            Some((SellerReply::Wait, on)) => remarks.push(Remark::WaitOver(on)),
            Some(_) => {}
            None => remarks.extend(finding.reminds_of.or(summary.last_message()).map(Remark::Unanswered)),
        }
    }
    if matches!(situation, Situation::SellerDidNotHelp | Situation::AwaitingSeller) {
        // "Don't wait" is no word to somebody who waits for an answer.
        let waits = situation == Situation::AwaitingSeller;
        let said = |problem: &Situation| {
            is_in_words(*problem) && !(waits && *problem == Situation::DeliveredMissing)
        };
        remarks.extend(finding.problem.filter(said).map(Remark::Problem));
    }
    // What is wrong with the parcel does not end with protection.
    let ends = matches!(
        situation,
        Situation::ProtectionEnding
            | Situation::EstimateOver
            | Situation::ProtectionLastDays
            | Situation::ProtectionOver
            | Situation::ExtensionNotGiven
            | Situation::CompletingSoon
            | Situation::CompletedInTransit
    );
    if ends {
        let problem = finding.problem.unwrap_or(finding.situation);
        remarks.extend(Some(problem).filter(|problem| is_in_words(*problem)).map(Remark::Problem));
    }
    let estimate =
        protection::of(case.order, case.today).filter(|known| known.estimated && known.days_left < 0);
    let is_said = situation == Situation::EstimateOver || situation.is_dispute();
    if let Some(over) = estimate.filter(|_| finding.in_flight && !is_said && !case.is_unsent()) {
        let until = protection::window_still_open(over.until, case.today);
        remarks.push(until.map_or(Remark::EstimateLongOver, Remark::EstimateOver));
    }
    // What was promised or quoted moves no date: the days that were given for it go on.
    if level == Level::Extend && asked && summary.is_extension_answered() {
        remarks.push(Remark::NotExtended);
    }
    if case.is_cancel_requested() && finding.in_flight && !case.is_unsent() {
        remarks.push(Remark::CancelAsked);
    }
    // For longer than it is held, nobody says that it lies there.
    let is_waiting = finding.situation.waits_for_buyer();
    // An order that was completed before it came can still be collected.
    let is_completed = situation == Situation::CompletedInTransit && waits_at_counter(case);
    if is_completed || (is_waiting && situation != finding.situation) {
        let until = case.history.held_until.filter(|until| *until >= case.today);
        remarks.push(until.map_or(Remark::AtPickupPoint, Remark::WaitsUntil));
    }
    // Who doesn't have it has until then to say so.
    let asks = situation == Situation::Delivered;
    if asks && let Some(until) = disputable_until(case) {
        remarks.push(Remark::DisputeUntil(until));
    }
    if finding.in_flight && is_out_for_delivery(case.history, case.today) {
        remarks.push(Remark::OutForDelivery);
    }
    // An entry that nobody knows came after it.
    let words = case.history.latest_words.as_deref().filter(|_| case.history.newest_unknown.is_none());
    if let Some(words) = words.filter(|words| tells_more(situation, words)) {
        remarks.push(Remark::LatestWords(words.to_owned()));
    }
    let delay = case.history.delay.as_ref().filter(|words| words.chars().count() <= LONGEST_WORDS);
    if let Some(words) = delay.filter(|_| finding.in_flight && level >= Level::Watch) {
        remarks.push(Remark::LatestDelay(words.clone()));
    }
    // What the list of refunds shows may be about something else.
    if situation.is_dispute() && situation != Situation::RefundShown && summary.has_it {
        remarks.push(Remark::DisputeReceived);
    }
    if let Some((on, words)) = case.history.newest_unknown.as_ref().filter(|_| finding.in_flight) {
        remarks.push(Remark::LatestUnknown(*on, words.clone()));
    }
    remarks
}
