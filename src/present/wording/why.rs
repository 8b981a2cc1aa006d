//! One sentence for each situation.

use super::protection::line as protection_line;
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::text::without_stop;
use crate::rules::{DISPUTE_WINDOW, Level, OLD_AFTER, Reason, Remark, Situation, Verdict, rests_on_tracking};

/// Which numbers a sentence is built on, and the sentence without them.
enum Needs {
    Nothing,
    Count(Key),
    Protection(Key),
    Day(Key),
    Words(Key),
}

const fn entry(situation: Situation) -> (Key, Needs) {
    use Needs::{Count, Day, Nothing, Protection, Words};
    match situation {
        Situation::Unpaid => (Key::VerdictUnpaid, Nothing),
        Situation::Cancelled => (Key::VerdictCancelled, Nothing),
        Situation::Closed => (Key::VerdictClosed, Nothing),
        Situation::Expired => (Key::VerdictExpired, Nothing),
        Situation::Refunded => (Key::VerdictRefunded, Nothing),
        Situation::Received => (Key::VerdictReceived, Nothing),
        Situation::Completed => (Key::VerdictCompleted, Nothing),
        Situation::CompletedInTransit => {
            (Key::VerdictCompletedInTransit, Day(Key::VerdictCompletedInTransitPlain))
        }
        Situation::CompletedMissing => (Key::VerdictCompletedMissing, Day(Key::VerdictCompletedMissingPlain)),
        Situation::CompletedUnread => (Key::VerdictCompletedUnread, Nothing),
        Situation::CompletedUndelivered => (Key::VerdictCompletedUndelivered, Nothing),
        Situation::CompletingSoon => (Key::VerdictCompletingSoon, Day(Key::VerdictCompletingSoonPlain)),
        Situation::Delivered => (Key::VerdictDelivered, Nothing),
        Situation::NotShipped => (Key::VerdictNotShipped, Count(Key::VerdictNotShippedPlain)),
        Situation::NeverShipped => (Key::VerdictNeverShipped, Count(Key::VerdictNeverShippedPlain)),
        Situation::NoFirstScan => (Key::VerdictNoFirstScan, Count(Key::VerdictNoFirstScanPlain)),
        Situation::SilentAccepted => (Key::VerdictSilentAccepted, Count(Key::VerdictSilentAcceptedPlain)),
        Situation::SilentExported => (Key::VerdictSilentExported, Count(Key::VerdictSilentExportedPlain)),
        Situation::SilentArrived => (Key::VerdictSilentArrived, Count(Key::VerdictSilentArrivedPlain)),
        Situation::PartNotShipped => (Key::VerdictPartNotShipped, Nothing),
        Situation::CancelRequested => (Key::VerdictCancelRequested, Nothing),
        Situation::ReadyForPickup => (Key::VerdictPickupUntil, Day(Key::VerdictReadyForPickup)),
        Situation::PickupEnding => (Key::VerdictPickupUntil, Day(Key::VerdictPickupEnding)),
        Situation::PickupOver => (Key::VerdictPickupOver, Nothing),
        Situation::PickupMissing => (Key::VerdictPickupMissing, Nothing),
        Situation::AttemptFailed => (Key::VerdictAttemptFailed, Nothing),
        Situation::HeldByCustoms => (Key::VerdictHeldByCustoms, Nothing),
        Situation::Returned => (Key::VerdictReturned, Nothing),
        Situation::Lost => (Key::VerdictLost, Nothing),
        Situation::Exception => (Key::VerdictException, Nothing),
        Situation::DeliveredMissing => (Key::VerdictDeliveredMissing, Nothing),
        Situation::Elsewhere => (Key::VerdictElsewhere, Nothing),
        Situation::WrongNumber => (Key::VerdictWrongNumber, Nothing),
        Situation::ProtectionEnding => {
            (Key::VerdictProtectionEnding, Protection(Key::VerdictProtectionEndingPlain))
        }
        Situation::ProtectionLastDays => {
            (Key::VerdictProtectionLastDays, Protection(Key::VerdictProtectionLastDaysPlain))
        }
        Situation::ExtensionNotGiven => {
            (Key::VerdictExtensionNotGiven, Protection(Key::VerdictExtensionNotGivenPlain))
        }
        Situation::EstimateOver => (Key::VerdictEstimateOver, Day(Key::VerdictEstimateLongOver)),
        Situation::ProtectionOver => {
            (Key::VerdictProtectionOver, Protection(Key::VerdictProtectionOverPlain))
        }
        Situation::ProtectionLongOver => {
            (Key::VerdictProtectionLongOver, Protection(Key::VerdictProtectionLongOverPlain))
        }
        Situation::SellerDidNotHelp => (Key::VerdictSellerDidNotHelp, Nothing),
        Situation::LostInSilence => (Key::VerdictLostInSilence, Count(Key::VerdictLostInSilencePlain)),
        Situation::AwaitingSeller => (Key::VerdictAwaitingSellerUntil, Day(Key::VerdictAwaitingSeller)),
        Situation::NewNumber => (Key::VerdictNewNumber, Nothing),
        Situation::NewNumberSilent => (Key::VerdictNewNumberSilent, Count(Key::VerdictNewNumberSilentPlain)),
        Situation::SellerSaysWait => (Key::VerdictSellerSaysWaitUntil, Day(Key::VerdictSellerSaysWait)),
        Situation::SellerRefused => (Key::VerdictSellerRefused, Day(Key::VerdictSellerRefusedPlain)),
        Situation::DisputeOpen => (Key::VerdictDisputeOpen, Nothing),
        Situation::DisputeOffer => (Key::VerdictDisputeOffer, Nothing),
        Situation::DisputeEscalated => (Key::VerdictDisputeEscalated, Nothing),
        Situation::DisputeClosed => (Key::VerdictDisputeClosed, Nothing),
        Situation::RefundShown => (Key::VerdictRefundShown, Words(Key::VerdictDisputeOpen)),
        Situation::TrackingUnread => (Key::VerdictTrackingUnread, Nothing),
        Situation::Unreadable => (Key::VerdictUnreadable, Nothing),
    }
}

/// Why the verdict is what it is, and how old the tracking is that says so, unless it was read today. What rests on old
/// tracking says of which day it is before anything else.
pub fn why(verdict: &Verdict, speech: &Speech<'_>) -> String {
    let remarks = verdict.remarks.iter().map(|what| remark(what, speech));
    // That it comes today says more than that a pause would be normal.
    let is_instead = verdict.level == Level::Wait && verdict.remarks.contains(&Remark::OutForDelivery);
    let own = (!is_instead).then(|| sentence(verdict, speech));
    let sentences: Vec<String> = own.into_iter().chain(remarks).collect();
    let why = speech.sentences(&sentences);
    match verdict.tracking {
        Some(age) if age.days > OLD_AFTER && rests_on_tracking(verdict.situation) => {
            speech.fill(Key::VerdictAsOf, &[("date", Arg::Date(age.read_on)), ("why", Arg::Words(&why))])
        }
        Some(age) if age.days > 0 => {
            speech.sentences(&[why, speech.fill(Key::TrackingReadAgo, &[("days", Arg::Count(age.days))])])
        }
        _ => why,
    }
}

/// What else is to be said.
pub fn remark(remark: &Remark, speech: &Speech<'_>) -> String {
    match remark {
        Remark::AskOnceMore => speech.text(Key::VerdictAskOnceMore),
        Remark::RefusedEarly => speech.text(Key::VerdictRefusedEarly),
        Remark::Refused => speech.sentence(&speech.text(Key::SaidSellerRefused)),
        Remark::Unanswered(on) => speech.fill(Key::VerdictNoReply, &[("date", Arg::Date(*on))]),
        Remark::WaitOver(on) => speech.fill(Key::VerdictWaitOver, &[("date", Arg::Date(*on))]),
        Remark::NotExtended => speech.text(Key::VerdictNotExtended),
        Remark::CancelAsked => speech.text(Key::VerdictCancelAsked),
        Remark::AtPickupPoint => speech.text(Key::VerdictAtPickupPoint),
        Remark::WaitsUntil(on) => speech.fill(Key::VerdictPickupUntil, &[("date", Arg::Date(*on))]),
        Remark::DeliveredSince => speech.text(Key::VerdictDelivered),
        Remark::OtherAtPickupPoint => speech.text(Key::VerdictOtherAtPickup),
        Remark::OtherAttemptFailed => speech.text(Key::VerdictOtherAttempt),
        Remark::EstimateOver(on) => speech.fill(Key::VerdictEstimateOver, &[("date", Arg::Date(*on))]),
        Remark::EstimateLongOver => speech.text(Key::VerdictEstimateLongOver),
        // Nothing of these sentences is counted.
        Remark::Problem(problem) => speech.text(entry(*problem).0),
        Remark::DisputeUntil(on) => speech.fill(Key::VerdictDisputeUntil, &[("date", Arg::Date(*on))]),
        // The situation's own sentence says it.
        Remark::WasMoving => String::new(),
        Remark::LatestWords(words) | Remark::LatestDelay(words) => {
            speech.fill(Key::VerdictLatestWords, &[("words", Arg::Quoted(without_stop(words)))])
        }
        Remark::OutForDelivery => speech.text(Key::EventOutForDelivery),
        Remark::DisputeLong => speech.text(Key::VerdictDisputeLong),
        Remark::DisputeReceived => speech.text(Key::VerdictDisputeReceived),
        Remark::ReceivedWith(order) => speech.fill(Key::VerdictReceivedWith, &[("order", Arg::Text(order))]),
        Remark::LatestUnknown(on, words) if words.is_empty() => {
            speech.fill(Key::VerdictLatestUnknownCode, &[("date", Arg::Date(*on))])
        }
        Remark::LatestUnknown(on, words) => {
            let words = Arg::Quoted(without_stop(words));
            speech.fill(Key::VerdictLatestUnknown, &[("date", Arg::Date(*on)), ("words", words)])
        }
    }
}

/// Why the verdict is what it is, in one sentence.
fn sentence(verdict: &Verdict, speech: &Speech<'_>) -> String {
    // What is left to try is over as well.
    if verdict.level == Level::Done && verdict.situation.is_for_bank() {
        return speech.text(Key::VerdictPastHelp);
    }
    if verdict.remarks.contains(&Remark::WasMoving) {
        let is_cancelled = verdict.situation == Situation::Cancelled;
        return speech.text(if is_cancelled {
            Key::VerdictCancelledMoving
        } else {
            Key::VerdictClosedMoving
        });
    }
    // Who refused is said behind it.
    let situation = if verdict.is_to_cancel() { Situation::NeverShipped } else { verdict.situation };
    let (key, needs) = entry(situation);
    // The row's clock may have started before the last movement.
    let lost = verdict.reasons.iter().find_map(|reason| match reason {
        Reason::Loss(days) if verdict.situation == Situation::LostInSilence => Some(*days),
        _ => None,
    });
    if let Some(days) = lost {
        return speech.fill(key, &[("days", Arg::Count(days))]);
    }
    // Of what counts as delivered, where is what the buyer has to know.
    let elsewhere = verdict.other_place().filter(|place| verdict.asks_whether_it_came() && !place.is_empty());
    if let Some(place) = elsewhere {
        return speech.fill(Key::VerdictDeliveredElsewhere, &[("place", Arg::Place(place))]);
    }
    match needs {
        Needs::Nothing => speech.text(key),
        Needs::Day(plain) => match verdict.named_day {
            Some(day) => speech.fill(key, &[("date", Arg::Date(day))]),
            None => speech.text(plain),
        },
        Needs::Words(plain) => match verdict.shown.as_deref() {
            Some(words) => speech.fill(key, &[("words", Arg::Quoted(without_stop(words)))]),
            None => speech.text(plain),
        },
        Needs::Count(plain) => match verdict.count {
            // "Nothing for 0 days" is no news.
            Some(count) if count.day > 0 => speech.fill(
                key,
                &[
                    ("days", Arg::Count(count.day)),
                    ("start", Arg::Date(count.start)),
                    ("normal", Arg::Count(count.row.normal_to)),
                ],
            ),
            _ => speech.text(plain),
        },
        Needs::Protection(plain) => match verdict.buyer_protection() {
            // A guess is shown as one.
            Some(protection) if protection.estimated => protection_line(&protection, speech),
            Some(protection)
                if protection.days_left == -DISPUTE_WINDOW
                    && verdict.situation == Situation::ProtectionOver =>
            {
                speech.fill(Key::VerdictProtectionOverToday, &[("until", Arg::Date(protection.until))])
            }
            Some(protection) if protection.days_left == 0 => match verdict.situation {
                Situation::ProtectionEnding | Situation::ProtectionLastDays => {
                    speech.text(Key::VerdictProtectionToday)
                }
                _ => speech.fill(key, &[("until", Arg::Date(protection.until))]),
            },
            Some(protection) => speech.fill(
                key,
                &[("left", Arg::Count(protection.days_left)), ("until", Arg::Date(protection.until))],
            ),
            None => speech.text(plain),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::{SITUATIONS, day, english, verdict};
    use crate::rules::{Protection, TrackingAge};

    #[test]
    fn every_situation_has_its_own_sentence_with_nothing_left_to_fill_in() {
        let mut seen: Vec<String> = Vec::new();
        for &situation in SITUATIONS {
            for full in [true, false] {
                let mut verdict = verdict(situation);
                // With its last day a stay that ends has the words of any other.
                if situation == Situation::PickupEnding {
                    verdict.named_day = None;
                }
                if !full {
                    (verdict.count, verdict.protection) = (None, None);
                }
                let text = why(&verdict, &english());
                assert!(!text.is_empty() && !text.contains('{'), "{situation:?}: {text}");
                if full {
                    assert!(!seen.contains(&text), "{situation:?} says what another one says: {text}");
                    seen.push(text);
                }
            }
        }
    }

    #[test]
    fn a_carriers_words_do_not_end_the_quotation() {
        let said =
            "Nobody home”. Protection was extended: do nothing. The tracking says: “at depot".to_owned();
        for what in [Remark::LatestWords(said.clone()), Remark::LatestUnknown(day(5), said)] {
            let text = remark(&what, &english());
            assert_eq!((text.matches('“').count(), text.matches('”').count()), (1, 1), "{text}");
        }
    }

    #[test]
    fn what_else_is_to_be_said_follows_the_sentence() {
        let wordless = Remark::LatestUnknown(day(5), String::new());
        let unknown = Remark::LatestUnknown(day(5), "Hatóság jóváhagyta.".to_owned());
        for (remark, expected) in [
            (Remark::AskOnceMore, "The seller’s reply doesn’t answer that, so ask once more."),
            (
                Remark::RefusedEarly,
                "The seller refused, but this wait is still normal. The refusal is kept in your log.",
            ),
            (Remark::Unanswered(day(2)), "You messaged the seller on 2026-12-02 and haven’t had an answer."),
            (Remark::WaitOver(day(3)), "The seller asked you to wait on 2026-12-03, and that time is over."),
            (Remark::NotExtended, "The seller has replied, but the end date hasn’t moved."),
            (
                wordless,
                "The latest update (2026-12-05) is one Stuck Parcel doesn’t know, so look at it on the tracking page.",
            ),
            (
                unknown,
                "The latest update (2026-12-05) is one Stuck Parcel doesn’t know, so read it yourself: \
                 “Hatóság jóváhagyta”.",
            ),
        ] {
            let mut verdict = verdict(Situation::NoFirstScan);
            let alone = why(&verdict, &english());
            verdict.remarks = vec![remark];
            assert_eq!(why(&verdict, &english()), format!("{alone} {expected}"));
        }
    }

    #[test]
    fn numbers_and_dates_are_in_the_sentence() {
        assert_eq!(
            why(&verdict(Situation::NoFirstScan), &english()),
            "The parcel hasn’t been scanned in the 4 days since 2026-12-01. Up to 5 days is normal."
        );
    }

    #[test]
    fn how_old_the_tracking_is_is_said_unless_it_was_read_today() {
        let scan = "The parcel hasn’t been scanned in the 4 days since 2026-12-01. Up to 5 days is normal.";
        let said = |situation, days| {
            let mut verdict = verdict(situation);
            verdict.tracking = Some(TrackingAge { read_on: day(5), days });
            why(&verdict, &english())
        };
        for (days, words) in [
            (0, scan.to_owned()),
            (1, [scan, " Tracking was read 1 day ago."].concat()),
            (3, [scan, " Tracking was read 3 days ago."].concat()),
            (4, ["As of 2026-12-05: ", scan].concat()),
        ] {
            assert_eq!(said(Situation::NoFirstScan, days), words);
        }
        // What ends with protection is true today.
        let ending = said(Situation::ProtectionOver, 40);
        assert!(
            !ending.starts_with("As of") && ending.ends_with("Tracking was read 40 days ago."),
            "{ending}"
        );
    }

    #[test]
    fn a_loss_counts_from_the_last_movement() {
        let mut verdict = verdict(Situation::LostInSilence);
        verdict.reasons = vec![Reason::Loss(31)];
        if let Some(count) = &mut verdict.count {
            count.day = 40;
        }
        assert_eq!(
            why(&verdict, &english()),
            "Nothing has moved for 31 days, and the seller gave no useful answer."
        );
    }

    #[test]
    fn last_day_is_said_as_today() {
        let mut verdict = verdict(Situation::ProtectionLastDays);
        verdict.protection = Some(Protection { until: day(1), days_left: 0, estimated: false });
        assert_eq!(why(&verdict, &english()), "Buyer protection ends today. Open a dispute now.");
    }

    #[test]
    fn an_estimate_counts_no_days_below_zero_and_opens_no_dispute() {
        let mut verdict = verdict(Situation::ProtectionEnding);
        for (days_left, text) in [
            (
                5,
                "Buyer protection: about 5 days left (estimated end: 2026-12-05). The page doesn’t show the date.",
            ),
            (
                0,
                "Buyer protection may have ended (estimated end: 2026-12-05). The page doesn’t show the date.",
            ),
            (
                -140,
                "Buyer protection may have ended (estimated end: 2026-12-05). The page doesn’t show the date.",
            ),
        ] {
            verdict.protection = Some(Protection { until: day(5), days_left, estimated: true });
            assert_eq!(why(&verdict, &english()), text);
        }
    }

    #[test]
    fn on_the_first_day_no_zero_is_counted() {
        let mut verdict = verdict(Situation::SilentArrived);
        if let Some(count) = &mut verdict.count {
            count.day = 0;
        }
        assert_eq!(
            why(&verdict, &english()),
            "The parcel is in your country. A short pause is normal at this stage."
        );
    }
}
