//! Whether the seller moved the end of protection as the buyer had asked.

use super::answers::ASK_WITHIN;
use super::protection::{ASKED_AHEAD, ZONE_DIFFERENCE, days_until, stated};
use crate::order::answer::{Answer, AnswerKind};
use crate::order::sorting::sort_by_key;
use crate::order::{Day, MessageKind, Order};
use std::borrow::Cow;

/// Within so many days a request is the same one.
const SAME_REQUEST: i64 = 3;

/// The answers without requests for more protection that were granted, and without what the seller had said to them by then: that
/// nothing came, or was refused, was not the last word.
pub(super) fn without_granted<'a>(order: &Order, answers: &'a [Answer]) -> Cow<'a, [Answer]> {
    let granted = granted_requests(order, answers);
    if granted.is_empty() {
        return Cow::Borrowed(answers);
    }
    let is_granted = |answer: &&Answer| granted.contains(answer) || is_reply_to(&granted, answers, answer);
    Cow::Owned(answers.iter().filter(|answer| !is_granted(answer)).cloned().collect())
}

/// The seller's word, or silence, to a request for more protection that was granted all the same. A new number stays one.
pub fn is_reply_to_granted(order: &Order, answers: &[Answer], reply: &Answer) -> bool {
    is_reply_to(&granted_requests(order, answers), answers, reply)
}

fn is_reply_to(granted: &[&Answer], answers: &[Answer], reply: &Answer) -> bool {
    let is_reply = reply.said.is_reply() || reply.said == AnswerKind::SellerSilent;
    if !is_reply || matches!(reply.said, AnswerKind::SellerGaveNumber(_)) {
        return false;
    }
    let is_before = |answer: &&Answer| {
        !answer.undone && answer.at < reply.at && matches!(answer.said, AnswerKind::Wrote(_))
    };
    let last = answers.iter().filter(is_before).max_by_key(|answer| answer.at);
    // What is said weeks later is about something else.
    last.is_some_and(|request| granted.contains(&request) && (reply.on - request.on).num_days() <= ASK_WITHIN)
}

/// The requests for more protection that were granted: each asks about an end that was near then and is not the end any more. One end
/// is moved once; what is asked for again within days is the same request.
fn granted_requests<'a>(order: &Order, answers: &'a [Answer]) -> Vec<&'a Answer> {
    let Some(now) = stated(order) else { return Vec::new() };
    let is_moved = |end: &Day| days_until(now, *end) > ZONE_DIFFERENCE;
    let mut moved: Vec<Day> = order.earlier_ends.iter().map(|end| end.0).filter(is_moved).collect();
    if moved.is_empty() {
        return Vec::new();
    }
    let is_request =
        |answer: &&Answer| !answer.undone && answer.said == AnswerKind::Wrote(MessageKind::ExtendProtection);
    let mut requests: Vec<&Answer> = answers.iter().filter(is_request).collect();
    sort_by_key(&mut requests, |request| (request.on, request.at));
    let mut granted: Vec<&Answer> = Vec::new();
    for request in requests {
        let is_near = |end: &Day| (0..=ASK_WITHIN + ASKED_AHEAD).contains(&days_until(*end, request.on));
        let is_again = granted.last().is_some_and(|last| (request.on - last.on).num_days() <= SAME_REQUEST);
        let end = moved.iter().position(is_near).filter(|_| !is_again);
        if let Some(place) = end {
            moved.remove(place);
        }
        if end.is_some() || is_again {
            granted.push(request);
        }
    }
    granted
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
        check(&extended(53), &[ask(44), ask(46)], 48, Level::Extend, Situation::ProtectionEnding);
        let again = [ask(44), ask(49), said(AnswerKind::SellerRefused, 50)];
        check(&extended(57), &again, 51, Level::Dispute, Situation::SellerRefused);
        // What is said weeks later is about something else.
        let late = [ask(44), said(AnswerKind::SellerRefused, 68)];
        check(&extended(90), &late, 69, Level::Dispute, Situation::SellerRefused);
        // What was refused after another message was about that.
        let answers: [Answer; 3] = [
            asked,
            said(AnswerKind::Wrote(MessageKind::SilentExported), 58),
            said(AnswerKind::SellerRefused, 59),
        ];
        check(&extended(90), &answers, 60, Level::Dispute, Situation::SellerRefused);
    }
}
