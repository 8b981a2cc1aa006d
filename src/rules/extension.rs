//! Whether the seller moved the end of protection as the buyer had asked.

use super::answers::ASK_WITHIN;
use super::protection::{ASKED_AHEAD, ZONE_DIFFERENCE, days_until, stated};
use crate::knowledge::event::{EventKind, own_history};
use crate::order::answer::{Answer, AnswerKind};
use crate::order::sorting::sort_by_key;
use crate::order::{Day, MessageKind, Order, Parcel};
use std::borrow::Cow;

/// Within so many days a request is the same one.
const SAME_REQUEST: i64 = 1;

/// The answers without requests for more protection that were granted, and without what the seller had said to them by then: that
/// nothing came, or was refused, was not the last word.
pub fn without_granted<'a>(order: &Order, answers: &'a [Answer]) -> Cow<'a, [Answer]> {
    if moved_ends(order).is_empty() {
        return Cow::Borrowed(answers);
    }
    let granted = granted_requests(order, answers);
    let is_granted = |answer: &&Answer| {
        granted.contains(answer)
            || is_reply_to(&granted, answers, answer)
            || is_unasked_reply(order, answers, answer)
    };
    Cow::Owned(answers.iter().filter(|answer| !is_granted(answer)).cloned().collect())
}

/// The seller's word, or silence, to a request for more protection that was granted all the same. A new number stays one.
pub fn is_reply_to_granted(order: &Order, answers: &[Answer], reply: &Answer) -> bool {
    is_reply_to(&granted_requests(order, answers), answers, reply) || is_unasked_reply(order, answers, reply)
}

fn is_reply_to(granted: &[&Answer], answers: &[Answer], reply: &Answer) -> bool {
    let is_reply = reply.said.is_reply() || reply.said == AnswerKind::SellerSilent;
    if !is_reply || matches!(reply.said, AnswerKind::SellerGaveNumber(_)) {
        return false;
    }
    let last = messages(answers).filter(|message| message.at < reply.at).max_by_key(|message| message.at);
    // What is said weeks later is about something else.
    let is_soon = |request: &Answer| (reply.on - request.on).num_days() <= ASK_WITHIN;
    last.is_some_and(|request| granted.contains(&request) && is_soon(request))
}

/// Who answered without a message that is noted was asked for what was due on that day: more protection, where its end was near and
/// nothing else was wrong.
fn is_unasked_reply(order: &Order, answers: &[Answer], reply: &Answer) -> bool {
    let is_wrong = |answer: &Answer| {
        !answer.undone
            && answer.at < reply.at
            && matches!(
                answer.said,
                AnswerKind::DoNotHaveIt
                    | AnswerKind::NotAtPickupPoint
                    | AnswerKind::WrongNumber
                    | AnswerKind::OtherPlace
            )
    };
    let is_gone = |parcel: &Parcel| own_history(order, parcel).latest.is_some_and(EventKind::is_given_up);
    matches!(reply.said, AnswerKind::SellerRefused | AnswerKind::SellerSilent)
        && messages(answers).all(|message| message.at > reply.at)
        && moved_ends(order).iter().any(|end| (0..=ASK_WITHIN).contains(&days_until(*end, reply.on)))
        && !answers.iter().any(is_wrong)
        && !order.parcels.iter().any(is_gone)
}

/// The messages that are noted.
fn messages(answers: &[Answer]) -> impl Iterator<Item = &Answer> {
    answers.iter().filter(|answer| !answer.undone && matches!(answer.said, AnswerKind::Wrote(_)))
}

/// The requests for more protection that were granted: each asks about an end that was near then and is not the end any more. One end
/// is moved once: what is asked for again within a day, or while no later end is near, is about the same one. Who asks earlier than
/// that asks about the next end.
fn granted_requests<'a>(order: &Order, answers: &'a [Answer]) -> Vec<&'a Answer> {
    let ends = moved_ends(order);
    let Some(now) = stated(order).filter(|_| !ends.is_empty()) else { return Vec::new() };
    let mut moved = ends.clone();
    let of_protection = AnswerKind::Wrote(MessageKind::ExtendProtection);
    let mut requests: Vec<&Answer> =
        messages(answers).filter(|message| message.said == of_protection).collect();
    sort_by_key(&mut requests, |request| (request.on, request.at));
    let mut granted: Vec<&Answer> = Vec::new();
    for request in requests {
        let is_again = granted.last().is_some_and(|last| (request.on - last.on).num_days() <= SAME_REQUEST);
        let end = moved.iter().position(|end| is_near(*end, request.on)).filter(|_| !is_again);
        let is_of_same = || !is_near(now, request.on) && ends.iter().any(|end| *end >= request.on);
        let is_of_moved = is_again || end.is_some() || is_of_same();
        if let Some(place) = end {
            moved.remove(place);
        }
        if is_of_moved {
            granted.push(request);
        }
    }
    granted
}

/// The ends that are not the end any more, earliest first. Of two that differ by a zone the earlier one counts.
fn moved_ends(order: &Order) -> Vec<Day> {
    let Some(now) = stated(order) else { return Vec::new() };
    let is_moved = |end: &Day| days_until(now, *end) > ZONE_DIFFERENCE;
    let mut ends: Vec<Day> = order.earlier_ends.iter().map(|end| end.0).filter(is_moved).collect();
    sort_by_key(&mut ends, |end| *end);
    ends.dedup_by(|later, earlier| days_until(*later, *earlier) <= ZONE_DIFFERENCE);
    ends
}

/// The end was near enough on that day to ask for another.
fn is_near(end: Day, on: Day) -> bool {
    (0..=ASK_WITHIN + ASKED_AHEAD).contains(&days_until(end, on))
}

#[cfg(test)]
mod tests {
    use crate::order::DayValue;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::verdict::{Level, Situation};
    use crate::order::{MessageKind, Order};
    use crate::rules::tests::{check, day, protected, said, shipped};

    /// Left on day 35; protection ended on day 50 before it was moved.
    fn extended(until: i64) -> Order {
        let order = protected(shipped(&[("LH_DEPART", 35), ("GOT", 0)]), until);
        Order { earlier_ends: vec![DayValue(day(50))], ..order }
    }

    #[test]
    fn what_was_said_to_a_request_that_was_granted_is_not_the_last_word() {
        let asked = said(AnswerKind::Wrote(MessageKind::ExtendProtection), 44);
        for reply in [AnswerKind::SellerRefused, AnswerKind::SellerSilent, AnswerKind::SellerSaysWait] {
            let answers = [asked.clone(), said(reply.clone(), 46)];
            // Not moved yet.
            let before = Order { earlier_ends: Vec::new(), ..extended(50) };
            check(&before, &answers, 48, Level::Dispute, Situation::ProtectionLastDays);
            let order = extended(90);
            check(&order, &answers, 60, Level::Write, Situation::SilentExported);
            check(&order, &answers, 84, Level::Extend, Situation::ProtectionEnding);
        }
        // Few days more are more.
        check(&extended(53), std::slice::from_ref(&asked), 47, Level::Extend, Situation::ProtectionEnding);
        // The same request once more, and another one after the first was granted.
        let ask = |on| said(AnswerKind::Wrote(MessageKind::ExtendProtection), on);
        check(&extended(53), &[ask(44), ask(45)], 48, Level::Extend, Situation::ProtectionEnding);
        let again = [ask(44), ask(49), said(AnswerKind::SellerRefused, 50)];
        check(&extended(57), &again, 51, Level::Dispute, Situation::SellerRefused);
        let small = [ask(44), ask(47), said(AnswerKind::SellerRefused, 48)];
        check(&extended(54), &small, 48, Level::Dispute, Situation::SellerRefused);
        // Without a message that is noted it was about the same.
        let unasked = [said(AnswerKind::SellerRefused, 46)];
        check(&extended(90), &unasked, 60, Level::Write, Situation::SilentExported);
        // About one end there may be several requests, and early ones; a message about something else is none.
        for (asked, on) in [(vec![ask(43), ask(45)], 47), (vec![ask(36)], 39)] {
            for reply in [AnswerKind::SellerRefused, AnswerKind::SellerSilent] {
                let answers = [asked.clone(), vec![said(reply, on)]].concat();
                check(&extended(90), &answers, 60, Level::Write, Situation::SilentExported);
                check(&extended(90), &answers, 83, Level::Extend, Situation::ProtectionEnding);
            }
        }
        // Two sources of one end, a day apart, are moved once.
        let zones = Order { earlier_ends: vec![DayValue(day(50)), DayValue(day(51))], ..extended(57) };
        check(&zones, &again, 51, Level::Dispute, Situation::SellerRefused);
        // What is said weeks later is about something else.
        let late = [ask(44), said(AnswerKind::SellerRefused, 68)];
        check(&extended(90), &late, 69, Level::Dispute, Situation::SellerRefused);
        // So is what is said of a parcel that goes back, or is not there.
        let refused = [said(AnswerKind::SellerRefused, 44)];
        let back = Order { parcels: shipped(&[("RETURNED", 38), ("LH_DEPART", 5)]).parcels, ..extended(80) };
        check(&back, &refused, 45, Level::Dispute, Situation::SellerRefused);
        let came =
            Order { parcels: shipped(&[("GTMS_SIGNED", 38), ("LH_DEPART", 5)]).parcels, ..extended(80) };
        let missed = [said(AnswerKind::DoNotHaveIt, 40), refused[0].clone()];
        check(&came, &missed, 45, Level::Dispute, Situation::SellerRefused);
        // What was refused after another message was about that.
        let answers: [Answer; 3] = [
            asked,
            said(AnswerKind::Wrote(MessageKind::SilentExported), 58),
            said(AnswerKind::SellerRefused, 59),
        ];
        check(&extended(90), &answers, 60, Level::Dispute, Situation::SellerRefused);
    }
}
