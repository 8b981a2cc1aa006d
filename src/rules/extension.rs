//! Whether the seller moved the end of protection as the buyer had asked.

use super::answers::ASK_WITHIN;
use super::protection::{ASKED_AHEAD, ZONE_DIFFERENCE, days_until, stated};
use crate::order::answer::{Answer, AnswerKind};
use crate::order::{Day, MessageKind, Order};
use std::borrow::Cow;

/// The answers without requests for more protection that were granted, and without what the seller had said to them by then: that
/// nothing came, or was refused, was not the last word.
pub(super) fn without_granted<'a>(order: &Order, answers: &'a [Answer]) -> Cow<'a, [Answer]> {
    let is_granted = |answer: &Answer| match answer.said {
        AnswerKind::Wrote(_) => is_granted_request(order, answer),
        _ => is_reply_to_granted(order, answers, answer),
    };
    if answers.iter().any(is_granted) {
        Cow::Owned(answers.iter().filter(|answer| !is_granted(answer)).cloned().collect())
    } else {
        Cow::Borrowed(answers)
    }
}

/// The seller's word, or silence, to a request for more protection that was granted all the same. A new number stays one.
pub fn is_reply_to_granted(order: &Order, answers: &[Answer], reply: &Answer) -> bool {
    let is_reply = reply.said.is_reply() || reply.said == AnswerKind::SellerSilent;
    if !is_reply || matches!(reply.said, AnswerKind::SellerGaveNumber(_)) {
        return false;
    }
    let is_before = |answer: &&Answer| {
        !answer.undone && answer.at < reply.at && matches!(answer.said, AnswerKind::Wrote(_))
    };
    let last = answers.iter().filter(is_before).max_by_key(|answer| answer.at);
    last.is_some_and(|request| is_granted_request(order, request))
}

/// The end that was near on the day of the request is not the end any more.
fn is_granted_request(order: &Order, request: &Answer) -> bool {
    let is_asked_about = |end: Day| (0..=ASK_WITHIN + ASKED_AHEAD).contains(&days_until(end, request.on));
    let is_moved = |end: Day| stated(order).is_some_and(|now| days_until(now, end) > ZONE_DIFFERENCE);
    request.said == AnswerKind::Wrote(MessageKind::ExtendProtection)
        && order.ends_seen.iter().any(|end| is_asked_about(end.0) && is_moved(end.0))
}

#[cfg(test)]
mod tests {
    use crate::order::DayValue;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::verdict::{Level, Situation};
    use crate::order::{MessageKind, Order};
    use crate::rules::tests::{check, day, protected, said, shipped};

    /// Left on day 35; protection first ended on day 50, which the pages said until it was moved.
    fn extended(until: i64) -> Order {
        let order = protected(shipped(&[("LH_DEPART", 35), ("GOT", 0)]), until);
        Order { ends_seen: [50, until].map(|end| DayValue(day(end))).into(), ..order }
    }

    #[test]
    fn what_was_said_to_a_request_that_was_granted_is_not_the_last_word() {
        let asked = said(AnswerKind::Wrote(MessageKind::ExtendProtection), 44);
        for reply in [AnswerKind::SellerRefused, AnswerKind::SellerSilent, AnswerKind::SellerSaysWait] {
            let answers = [asked.clone(), said(reply.clone(), 46)];
            // Not moved yet.
            let before = Order { ends_seen: vec![DayValue(day(50))], ..extended(50) };
            check(&before, &answers, 48, Level::Dispute, Situation::ProtectionLastDays);
            let order = extended(90);
            check(&order, &answers, 60, Level::Write, Situation::SilentExported);
            check(&order, &answers, 84, Level::Extend, Situation::ProtectionEnding);
        }
        // Few days more are more.
        check(&extended(53), std::slice::from_ref(&asked), 47, Level::Extend, Situation::ProtectionEnding);
        // What was refused after another message was about that.
        let answers: [Answer; 3] = [
            asked,
            said(AnswerKind::Wrote(MessageKind::SilentExported), 58),
            said(AnswerKind::SellerRefused, 59),
        ];
        check(&extended(90), &answers, 60, Level::Dispute, Situation::SellerRefused);
    }
}
