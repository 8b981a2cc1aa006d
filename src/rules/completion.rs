//! An order that was completed, or is about to complete by itself, while its parcel is not delivered: the strongest warning
//! there is, since from the completion on only [`DISPUTE_WINDOW`] days are left for a dispute (the shop's own mails).

use super::freshness;
use super::protection::{DISPUTE_WINDOW, stated, window_ends};
use crate::knowledge::event::History;
use crate::order::verdict::{Level, Protection, Situation};
use crate::order::{Day, DayValue, Fact, Order, OrderStatus, Parcel, Stage};
use chrono::Duration;

/// With so many days left until the announced completion: dispute.
const DISPUTE_WITHIN: i64 = 3;

/// For so many days after the last one for a dispute a parcel that still moves is spoken of; a payment provider takes no
/// complaint for ever.
const SPOKEN_OF: i64 = 60;

/// With so many days left: ask the seller for more time, which moves the completion as well.
const ASK_WITHIN: i64 = 7;

fn day(fact: &Option<Fact<DayValue>>) -> Option<Day> {
    fact.as_ref().map(|fact| fact.value.0)
}

/// The day on which the shop is going to complete the order by itself, where its page says so and it has not done so yet.
pub(super) fn announced(order: &Order) -> Option<Day> {
    let announced = order.completes.as_ref().and_then(|fact| fact.value);
    announced.map(|day| day.0).filter(|_| !is_completed(order))
}

/// What that day demands of a parcel on its way. Once it is past, the order counts as completed then: after the days for a
/// dispute nothing is left but the payment provider.
pub(super) fn demand(order: &Order, today: Day) -> Option<(Level, Situation)> {
    let left = (announced(order)? - today).num_days();
    if left < -DISPUTE_WINDOW {
        Some((Level::Dispute, Situation::ProtectionLongOver))
    } else if left < 0 {
        // Nobody has seen it completed, and the page said that it would be.
        Some((Level::Dispute, Situation::CompletedInTransit))
    } else if left <= DISPUTE_WITHIN {
        Some((Level::Dispute, Situation::CompletingSoon))
    } else {
        (left <= ASK_WITHIN).then_some((Level::Extend, Situation::CompletingSoon))
    }
}

pub(super) fn is_completed(order: &Order) -> bool {
    order.has_status(OrderStatus::Completed)
}

/// What a completed order has instead of buyer protection: the days for a dispute, where it is known when they began.
/// `None`: it is not completed, or nobody knows when.
pub(super) fn protection(order: &Order, today: Day) -> Option<Protection> {
    let completed = if is_completed(order) {
        day(&order.ended)
    } else {
        announced(order).filter(|announced| *announced <= today)
    };
    let until = window_ends(completed?)?;
    Some(Protection { until, days_left: (until - today).num_days(), estimated: false })
}

/// The tracking may still tell that it was completed too early: there is time for a dispute, and nobody has looked since.
/// `today`: the buyer's civil date.
pub fn is_worth_reading(order: &Order, today: Day) -> bool {
    let (Some(ended), Some(last)) = (day(&order.ended), last_day(order)) else { return false };
    let unread = |parcel: &Parcel| freshness::read_on(parcel).is_none_or(|read| read < ended);
    let unread = order.parcels.is_empty() || order.parcels.iter().any(unread);
    is_completed(order) && today <= last && unread
}

/// The last day for a dispute about a completed order, where the day of its completion is known.
pub(super) fn last_day(order: &Order) -> Option<Day> {
    window_ends(day(&order.ended)?)
}

/// The same of one that the shop was going to complete by itself, too.
pub(super) fn dispute_by(order: &Order) -> Option<Day> {
    last_day(order).or_else(|| window_ends(announced(order)?))
}

/// What is wrong with a completed order's parcel, while a dispute is possible: it was not delivered, or the buyer does not
/// have it (`missing`). `None`: nothing, or nothing is known of it.
pub(super) fn finding(
    order: &Order,
    parcel: Option<&Parcel>,
    history: &History,
    missing: bool,
    today: Day,
) -> Option<(Level, Situation)> {
    let delivered = history.stage == Stage::Delivered;
    let left = last_day(order).map(|last| (last - today).num_days());
    match left {
        // The button is not there any more. That it still moved after the completion says that nobody had received it.
        Some(left @ ..0) => {
            let ended = day(&order.ended);
            let read = parcel.and_then(freshness::read_on) >= ended;
            let moved =
                read && history.last_movement > ended && !delivered && !history.is_delivery_taken_back;
            let lately = left >= -SPOKEN_OF;
            if missing || (moved && lately) {
                return Some((Level::Dispute, Situation::ProtectionLongOver));
            }
            // What had stopped before may have been received all the same: the buyer knows.
            let unseen = read && !delivered && lately;
            return unseen.then_some((Level::Watch, Situation::CompletedUndelivered));
        }
        Some(left) if missing && (!delivered || left <= DISPUTE_WITHIN) => {
            return Some((Level::Dispute, Situation::CompletedMissing));
        }
        _ => {}
    }
    if delivered || missing {
        return None;
    }
    // The carrier has said both, and the buyer has confirmed one of them.
    if history.is_delivery_taken_back {
        return Some((Level::Watch, Situation::Delivered));
    }
    let read_on = freshness::read_on(parcel?)?;
    let known = match (day(&order.ended), history.last_movement) {
        // What was read before may have been delivered before it was confirmed.
        (Some(ended), _) => read_on >= ended,
        // It was completed nobody knows when: what moved within the window says that there is time.
        (None, Some(moved)) if (today - moved).num_days() <= DISPUTE_WINDOW => {
            (today - read_on).num_days() <= freshness::OLD_AFTER
        }
        // Completed when protection had ended it was completed by itself, and nobody has said that it came.
        (None, _)
            if stated(order).is_some_and(|until| {
                freshness::page_read_on(order) > Some(until) && (today - until).num_days() <= DISPUTE_WINDOW
            }) =>
        {
            return Some((Level::Watch, Situation::CompletedUndelivered));
        }
        _ => return None,
    };
    Some(if known {
        (Level::Dispute, Situation::CompletedInTransit)
    } else {
        (Level::Watch, Situation::CompletedUnread)
    })
}

/// Every day on which one of these may turn.
pub(super) fn turning_days(order: &Order, histories: &[History]) -> Vec<Day> {
    let after = |day: Day, days: i64| day.checked_add_signed(Duration::days(days));
    let announced = announced(order).into_iter().flat_map(|day| {
        // After the day itself it grows no milder.
        [-ASK_WITHIN, -DISPUTE_WITHIN, 1].into_iter().filter_map(move |days| after(day, days))
    });
    let last = last_day(order).into_iter().flat_map(|day| {
        // A page's clock may be ahead: the first of them is the day of the completion.
        [-DISPUTE_WINDOW, -DISPUTE_WITHIN, 1, SPOKEN_OF + 1]
            .into_iter()
            .filter_map(move |days| after(day, days))
    });
    let completed = is_completed(order);
    let moved = histories.iter().filter_map(|history| history.last_movement).filter(|_| completed);
    let moved = moved.filter_map(|day| after(day, DISPUTE_WINDOW + 1));
    announced.chain(last).chain(moved).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::MessageKind;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::settings::Settings;
    use crate::order::verdict::{Change, Step};
    use crate::rules::judge;
    use crate::rules::tests::{check, day as on, fact, protected, said, shipped, verdict};

    #[test]
    fn after_the_days_for_a_dispute_what_moved_since_is_the_payment_providers() {
        let moving = completed(&[("LH_DEPART", 25), ("GOT", 2)], 30);
        assert_eq!(level_on(&moving, &[], 35).0, Level::Dispute);
        assert_eq!(level_on(&moving, &[], 36), (Level::Dispute, Situation::ProtectionLongOver));
        let judged = verdict(&moving, &[], 36);
        assert_eq!(judged.protection.map(|protection| protection.until), Some(on(35)));
        assert!(!judged.steps.contains(&Step::DoNotConfirm), "{:?}", judged.steps);
        assert_eq!(level_on(&moving, &[], 35 + SPOKEN_OF).0, Level::Dispute);
        assert_eq!(level_on(&moving, &[], 36 + SPOKEN_OF).0, Level::Done);
        // What had stopped before may have been received: the buyer is asked.
        let stopped = completed(&[("LH_DEPART", 15), ("GOT", 2)], 30);
        assert_eq!(level_on(&stopped, &[], 36), (Level::Watch, Situation::CompletedUndelivered));
        let asked = verdict(&stopped, &[], 36);
        assert!(asked.ask_in_hands && asked.message.is_none() && asked.protection.is_none());
        assert_eq!(level_on(&stopped, &[said(AnswerKind::HaveIt, 36)], 36).0, Level::Done);
        let missing = [said(AnswerKind::DoNotHaveIt, 36)];
        assert_eq!(level_on(&stopped, &missing, 36), (Level::Dispute, Situation::ProtectionLongOver));
        assert_eq!(level_on(&stopped, &[], 36 + SPOKEN_OF).0, Level::Done);
        // Nobody has looked since it was completed: nothing is known.
        assert_eq!(level_on(&completed(&[("LH_DEPART", 15)], 19), &[], 36).0, Level::Done);
    }

    #[test]
    fn a_delivery_that_did_not_reach_the_buyer_goes_by_the_days_for_a_dispute() {
        let delivered = protected(completed(&[("GTMS_SIGNED", 15), ("GOT", 2)], 20), 60);
        let missing = [said(AnswerKind::DoNotHaveIt, 21)];
        let judged = verdict(&delivered, &missing, 21);
        assert_eq!((judged.level, judged.situation), (Level::Write, Situation::DeliveredMissing));
        assert_eq!(judged.protection.map(|protection| protection.until), Some(on(35)));
        assert!(judged.changes.is_some_and(|change| change.to == Level::Dispute && change.on <= on(32)));
    }

    #[test]
    fn the_tracking_of_what_was_completed_lately_is_worth_reading_once() {
        let unread = completed(&[("GOT", 2)], 19);
        assert!(is_worth_reading(&unread, on(20)) && is_worth_reading(&unread, on(35)));
        assert!(!is_worth_reading(&unread, on(36)), "it would change nothing");
        assert!(!is_worth_reading(&completed(&[("GOT", 2)], 20), on(21)), "somebody has looked since");
        let without = Order { parcels: Vec::new(), ..completed(&[], 20) };
        assert!(is_worth_reading(&without, on(21)));
        assert!(!is_worth_reading(&Order { ended: None, ..unread }, on(21)));
        assert!(!is_worth_reading(&shipped(&[("GOT", 2)]), on(21)));
    }

    /// Completed on day 20, its tracking read on that day.
    fn completed(events: &[(&str, i64)], read: i64) -> Order {
        let mut order = shipped(events);
        order.status = fact(OrderStatus::Completed);
        order.ended = fact(DayValue(on(20)));
        for parcel in &mut order.parcels {
            parcel.read_on = Some(DayValue(on(read)));
        }
        order
    }

    fn level_on(order: &Order, answers: &[Answer], today: i64) -> (Level, Situation) {
        let verdict = judge(order, answers, on(today), &Settings::default());
        (verdict.level, verdict.situation)
    }

    #[test]
    fn a_completed_order_whose_parcel_moves_is_disputed_while_that_is_possible() {
        const DISPUTE: (Level, Situation) = (Level::Dispute, Situation::CompletedInTransit);
        const DONE: (Level, Situation) = (Level::Done, Situation::Completed);
        const ASKED: (Level, Situation) = (Level::Watch, Situation::CompletedUndelivered);
        let moving = completed(&[("LH_DEPART", 10)], 20);
        for (today, expected) in [(20, DISPUTE), (34, DISPUTE), (35, DISPUTE), (36, ASKED), (300, DONE)] {
            assert_eq!(level_on(&moving, &[], today), expected, "day {today}");
        }
        // What moved after that day was in nobody's hands; what moved on it may have been handed over.
        const LATE: (Level, Situation) = (Level::Dispute, Situation::ProtectionLongOver);
        for (moved, today, expected) in [(20, 36, ASKED), (21, 36, LATE), (21, 95, LATE), (21, 96, DONE)] {
            assert_eq!(
                level_on(&completed(&[("LH_DEPART", moved)], 21), &[], today),
                expected,
                "{moved} {today}"
            );
        }
        let late = verdict(&completed(&[("LH_DEPART", 21)], 21), &[], 40);
        assert_eq!(late.changes, Some(Change { on: on(96), to: Level::Done, to_cancel: false }));
        // Never scanned, or in trouble: the same.
        assert_eq!(level_on(&completed(&[], 20), &[], 22), DISPUTE);
        assert_eq!(level_on(&completed(&[("GTMS_RETURN", 18), ("GOT", 2)], 20), &[], 22), DISPUTE);
        let judged = verdict(&moving, &[], 22);
        assert_eq!(judged.named_day, Some(on(35)));
        assert!(
            judged.ask_in_hands && judged.message.is_none() && !judged.steps.contains(&Step::DoNotConfirm)
        );
        assert!(judged.steps.contains(&Step::OpenDispute), "{:?}", judged.steps);
        assert_eq!(judged.changes, Some(Change { on: on(36), to: Level::Watch, to_cancel: false }));
        // Delivered, or of its parcels nothing is known: nobody is sent to a dispute.
        let delivered = completed(&[("GTMS_SIGNED", 19), ("GOT", 2)], 20);
        assert_eq!(level_on(&delivered, &[], 22), (Level::Done, Situation::Delivered));
        let mut unknown = moving.clone();
        unknown.parcels.clear();
        assert_eq!(level_on(&unknown, &[], 22), DONE);
        assert_eq!(
            level_on(&moving, &[said(AnswerKind::HaveIt, 21)], 22),
            (Level::Done, Situation::Received)
        );
        let disputed = [said(AnswerKind::DisputeOpened, 21)];
        assert_eq!(level_on(&moving, &disputed, 22), (Level::Watch, Situation::DisputeOpen));
    }

    #[test]
    fn what_was_read_before_it_was_completed_may_have_been_delivered_since() {
        let order = completed(&[("LH_DEPART", 10)], 19);
        for today in [20, 35] {
            let verdict = judge(&order, &[], on(today), &Settings::default());
            assert_eq!((verdict.level, verdict.situation), (Level::Watch, Situation::CompletedUnread));
            assert!(
                matches!(verdict.steps.first(), Some(Step::OpenTracking(Some(_)))),
                "{:?}",
                verdict.steps
            );
            assert!(verdict.tracking.is_some());
        }
        assert_eq!(level_on(&order, &[], 36), (Level::Done, Situation::Completed));
    }

    #[test]
    fn without_the_day_of_completion_what_moved_lately_counts() {
        let mut order = completed(&[("LH_DEPART", 10)], 24);
        order.ended = None;
        for (today, expected) in [
            (24, (Level::Dispute, Situation::CompletedInTransit)),
            (25, (Level::Dispute, Situation::CompletedInTransit)),
            (26, (Level::Done, Situation::Completed)),
        ] {
            assert_eq!(level_on(&order, &[], today), expected, "day {today}");
        }
        for (read, situation) in [(22, Situation::CompletedInTransit), (21, Situation::CompletedUnread)] {
            order.parcels[0].read_on = Some(DayValue(on(read)));
            assert_eq!(level_on(&order, &[], 25).1, situation, "read on day {read}");
        }
        order.parcels[0].events.clear();
        assert_eq!(level_on(&order, &[], 25), (Level::Done, Situation::Completed));
    }

    #[test]
    fn a_buyer_who_does_not_have_it_is_believed() {
        let missing = [said(AnswerKind::DoNotHaveIt, 21)];
        let of = |order: &Order, today| level_on(order, &missing, today);
        let moving = completed(&[("LH_DEPART", 10)], 12);
        assert_eq!(of(&moving, 21), (Level::Dispute, Situation::CompletedMissing));
        assert_eq!(of(&moving, 35), (Level::Dispute, Situation::CompletedMissing));
        assert_eq!(of(&moving, 36), (Level::Dispute, Situation::ProtectionLongOver));
        // Tracking says delivered: the seller is asked first, while there is time.
        let delivered = completed(&[("GTMS_SIGNED", 19), ("GOT", 2)], 20);
        assert_eq!(of(&delivered, 31), (Level::Write, Situation::DeliveredMissing));
        assert_eq!(of(&delivered, 32), (Level::Dispute, Situation::CompletedMissing));
        assert_eq!(of(&delivered, 36), (Level::Dispute, Situation::ProtectionLongOver));
    }

    #[test]
    fn a_completion_that_is_announced_is_a_reason_before_it_comes() {
        let mut order = shipped(&[("LH_DEPART", 10)]);
        order.completes = fact(Some(DayValue(on(20))));
        for (today, level, situation) in [
            (12, Level::Wait, Situation::SilentExported),
            (13, Level::Extend, Situation::CompletingSoon),
            (16, Level::Extend, Situation::CompletingSoon),
            (17, Level::Dispute, Situation::CompletingSoon),
            (20, Level::Dispute, Situation::CompletingSoon),
            (21, Level::Dispute, Situation::CompletedInTransit),
            (35, Level::Dispute, Situation::CompletedInTransit),
            // Not milder once the days for a dispute are over.
            (36, Level::Dispute, Situation::ProtectionLongOver),
        ] {
            check(&order, &[], today, level, situation);
        }
        // More time is asked for once, by a message of its own; to dispute needs none.
        let due = |answers: &[Answer], today| verdict(&order, answers, today).message;
        assert_eq!(due(&[], 13), Some(MessageKind::ExtendProtection));
        let asked = [said(AnswerKind::Wrote(MessageKind::ExtendProtection), 13)];
        assert_eq!((due(&asked, 14), due(&[], 17)), (None, None));
        check(&order, &asked, 14, Level::Extend, Situation::CompletingSoon);
        // What is left are the days for a dispute, whatever the page says of protection.
        let left = verdict(&protected(order.clone(), 90), &[], 30).protection.unwrap();
        assert_eq!((left.until, left.days_left), (on(35), 5));
        assert_eq!(
            verdict(&order, &[], 12).changes,
            Some(Change { on: on(13), to: Level::Extend, to_cancel: false })
        );
        // A day that is past is named no more; then it is the last one for a dispute.
        assert_eq!(
            [17, 20, 21].map(|today| verdict(&order, &[], today).named_day),
            [20, 20, 35].map(|day| Some(on(day)))
        );
        // What has arrived, is disputed or is over does not mind.
        let mut delivered = shipped(&[("GTMS_SIGNED", 15), ("GOT", 2)]);
        delivered.completes = order.completes.clone();
        check(&delivered, &[], 18, Level::Done, Situation::Delivered);
        check(&order, &[said(AnswerKind::DisputeOpened, 11)], 18, Level::Watch, Situation::DisputeOpen);
        let before = order.completes.take();
        order.completes = fact(None);
        check(&order, &[], 18, Level::Wait, Situation::SilentExported);
        order.completes = before;
        order.status = fact(OrderStatus::Cancelled);
        check(&order, &[], 18, Level::Done, Situation::Cancelled);
    }

    #[test]
    fn expired_closed_and_completed_are_distinguished() {
        for (status, situation) in [
            (OrderStatus::Expired, Situation::Expired),
            (OrderStatus::Closed, Situation::Closed),
            (OrderStatus::Completed, Situation::Completed),
        ] {
            let mut order = shipped(&[]);
            order.status = fact(status);
            order.parcels.clear();
            check(&order, &[], 60, Level::Done, situation);
        }
    }

    #[test]
    fn what_was_delivered_after_the_completion_is_no_loss() {
        for delivery in [19, 25] {
            let order = completed(&[("GTMS_SIGNED", delivery), ("GOT", 2)], 30);
            assert_eq!(level_on(&order, &[], 36), (Level::Done, Situation::Delivered), "day {delivery}");
        }
        // In the last days it is too late to ask the seller.
        let missing = [said(AnswerKind::DoNotHaveIt, 21)];
        let delivered = completed(&[("GTMS_SIGNED", 19), ("GOT", 2)], 20);
        for today in [33, 35] {
            assert_eq!(level_on(&delivered, &missing, today), (Level::Dispute, Situation::CompletedMissing));
        }
        let moving = completed(&[("LH_DEPART", 10)], 12);
        assert_eq!(judge(&moving, &missing, on(21), &Settings::default()).named_day, Some(on(35)));
    }

    #[test]
    fn without_the_day_of_completion_the_seller_is_asked_about_what_is_missing() {
        let mut order = completed(&[("LH_DEPART", 10)], 12);
        order.ended = None;
        // What was announced counts for nothing once the order is completed.
        order.completes = fact(Some(DayValue(on(20))));
        let missing = [said(AnswerKind::DoNotHaveIt, 21)];
        assert_eq!(level_on(&order, &missing, 21), (Level::Write, Situation::DeliveredMissing));
    }

    #[test]
    fn from_the_announced_day_on_there_are_the_days_for_a_dispute() {
        let mut order = protected(shipped(&[("LH_DEPART", 12)]), 90);
        order.completes = fact(Some(DayValue(on(20))));
        let left = |today| verdict(&order, &[], today).protection.unwrap();
        assert_eq!([left(19), left(20)].map(|left| left.until), [on(90), on(35)]);
        assert!(!left(20).estimated);
        let dispute = Some(Change { on: on(17), to: Level::Dispute, to_cancel: false });
        assert_eq!(verdict(&order, &[], 13).changes, dispute);
    }

    #[test]
    fn the_days_on_which_a_completed_order_changes_are_announced() {
        // A page's clock may be ahead.
        let ahead = verdict(&completed(&[("LH_DEPART", 10)], 17), &[], 18);
        assert_eq!(ahead.situation, Situation::CompletedUnread);
        assert_eq!(ahead.changes, Some(Change { on: on(20), to: Level::Dispute, to_cancel: false }));
        // Nobody knows when it was completed: what moved lately counts.
        let order = Order { ended: None, ..completed(&[("LH_DEPART", 10)], 20) };
        let done = Some(Change { on: on(26), to: Level::Done, to_cancel: false });
        assert_eq!(verdict(&order, &[], 22).changes, done);
    }

    #[test]
    fn one_parcel_that_nobody_has_read_is_enough_to_look() {
        let mut order = completed(&[("GOT", 2)], 20);
        order.parcels.push(Parcel { read_on: Some(DayValue(on(19))), ..order.parcels[0].clone() });
        assert!(is_worth_reading(&order, on(21)));
        order.status = fact(OrderStatus::Cancelled);
        assert!(!is_worth_reading(&order, on(21)), "what was cancelled was not completed");
    }
}
