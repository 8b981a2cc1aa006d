//! What was not sent, and what is to be cancelled.

use super::*;

#[test]
fn overload_concerns_the_first_scan_only() {
    // Paid on the last day that still counts for the sale of June, shipped days later.
    let paid = crate::knowledge::date::iso::read("2026-06-25").unwrap();
    let mut order = shipped(&[]);
    (order.paid, order.placed) = (fact(DayValue(paid)), None);
    order.shipped = fact(DayValue(paid + chrono::Duration::days(3)));
    let at = |order: &Order, days: i64| {
        let today = order.shipped.as_ref().unwrap().value.0 + chrono::Duration::days(days);
        judge(&as_if_read(order, today), &[], today, &Default::default())
    };
    for (days, level) in
        [(5, Level::Wait), (6, Level::Watch), (7, Level::Watch), (13, Level::Watch), (14, Level::Write)]
    {
        assert_eq!(at(&order, days).level, level, "{days}");
    }
    let flagged = |days| at(&order, days).flags.iter().any(|flag| matches!(flag, Flag::NoMatch(_)));
    assert!(!flagged(14) && flagged(15));
    assert_eq!(at(&order, 13).reasons, [Reason::CreatedInAdvance, Reason::Overload(Sale::June)]);
    // A day later it is an order like any other.
    order.paid = fact(DayValue(paid.succ_opt().unwrap()));
    assert_eq!(at(&order, 7).level, Level::Write);
    // Once a carrier has it, its own row counts.
    order.paid = fact(DayValue(paid));
    let mut scanned = event("GOT", 0);
    scanned.date = order.shipped.as_ref().unwrap().value.0;
    order.parcels[0].events = vec![scanned];
    assert_eq!(at(&order, 10).level, Level::Wait);
    assert!(at(&order, 12).reasons.is_empty());
}

#[test]
fn without_a_status_a_shipping_date_or_a_history_says_that_it_was_sent() {
    let mut order = shipped(&[]);
    order.status = None;
    check(&order, &[], 7, Level::Write, Situation::NoFirstScan);
    order.shipped = None;
    check(&order, &[], 6, Level::Write, Situation::NoFirstScan);
    order.parcels[0].events_read = None;
    check(&order, &[], 6, Level::Unknown, Situation::Unreadable);
    assert!(verdict(&order, &[], 6).missing.contains(&Missing::Status));
    order.shipped = fact(DayValue(day(0)));
    check(&order, &[], 5, Level::Wait, Situation::TrackingUnread);
    assert_eq!(verdict(&order, &[], 5).count.map(|count| count.day), Some(5));
    check(&order, &[], 6, Level::Unknown, Situation::TrackingUnread);
    assert_eq!(verdict(&order, &[], 6).count, None);
}

#[test]
fn what_was_never_sent_is_not_done() {
    let mut order = delivered();
    order.status = fact(OrderStatus::PartlyShipped);
    // The rest is counted from the payment, a day before day 0.
    for (on, level) in [(4, Level::Wait), (5, Level::Watch), (6, Level::Write), (14, Level::Write)] {
        check(&order, &[], on, level, Situation::PartNotShipped);
    }
    assert_eq!(verdict(&order, &[], 6).message, Some(MessageKind::NotShipped));
    assert_eq!(verdict(&order, &[], 6).parcel, None);
    // What is graver of the part that was sent comes first.
    let mut silent = shipped(&[("GOT", -20)]);
    silent.status = fact(OrderStatus::PartlyShipped);
    (silent.placed, silent.paid) = (fact(DayValue(day(-21))), fact(DayValue(day(-21))));
    check(&silent, &[], 3, Level::Write, Situation::SilentAccepted);
    silent.parcels[0].events.clear();
    check(&silent, &[], 7, Level::Write, Situation::NoFirstScan);
    // Without a parcel there is the rest alone.
    silent.parcels.clear();
    check(&silent, &[], 6, Level::Write, Situation::PartNotShipped);
    check(&order, &[said(AnswerKind::HaveIt, 14)], 14, Level::Done, Situation::Received);
}

#[test]
fn a_request_to_cancel_is_not_its_outcome() {
    let mut order = shipped(&[]);
    (order.status, order.shipped) = (fact(OrderStatus::CancelRequested), None);
    order.parcels.clear();
    for (on, level) in [(0, Level::Watch), (5, Level::Watch), (6, Level::Write)] {
        check(&order, &[], on, level, Situation::CancelRequested);
    }
    // Shipped all the same, it is a parcel like any other.
    let mut moving = shipped(&[("GOT", 0)]);
    moving.status = fact(OrderStatus::CancelRequested);
    check(&moving, &[], 5, Level::Wait, Situation::SilentAccepted);
    check(&moving, &[], 14, Level::Write, Situation::SilentAccepted);
}

#[test]
fn an_overload_leaves_the_seller_as_long_between_message_and_cancelling_as_any_time() {
    let paid = crate::knowledge::date::iso::read("2026-02-10").unwrap();
    let mut order = shipped(&[]);
    order.parcels.clear();
    (order.paid, order.placed, order.shipped) = (fact(DayValue(paid)), None, None);
    order.status = fact(OrderStatus::Processing);
    let at = |days: i64| {
        let today = paid + chrono::Duration::days(days);
        judge(&as_if_read(&order, today), &[], today, &Default::default())
    };
    for (days, level, situation) in [
        (13, Level::Watch, Situation::NotShipped),
        (14, Level::Write, Situation::NotShipped),
        (17, Level::Write, Situation::NotShipped),
        (18, Level::Write, Situation::NeverShipped),
    ] {
        let judged = at(days);
        assert_eq!((judged.level, judged.situation), (level, situation), "day {days}");
    }
    let change = Change { on: paid + chrono::Duration::days(18), to: Level::Write, to_cancel: true };
    assert_eq!(at(14).changes, Some(change));
}

#[test]
fn that_nothing_was_sent_is_known_up_to_the_day_the_page_was_read() {
    let seen_on = |on: i64| {
        let mut order = unsent(OrderStatus::Processing);
        order.status.as_mut().unwrap().seen =
            day(on).and_hms_opt(9, 0, 0).unwrap().and_utc().timestamp_millis();
        order
    };
    let judged = |order: &Order, on: i64| judge(order, &[], day(on), &Default::default());
    // Paid a day before day 0; read on day 4, it is not called late for days on which nobody looked.
    for on in 5..12 {
        let unread = judged(&seen_on(4), on);
        let day = unread.count.unwrap().day;
        assert_eq!((day, unread.tracking.is_some()), (6, on > 7), "day {on}");
        // It was not said to be late, and may be by now.
        assert_eq!(unread.steps.first() == Some(&Step::OpenOrder), on > 5, "day {on}: {:?}", unread.steps);
    }
    let fresh = judged(&seen_on(7), 7);
    assert_eq!((fresh.level, fresh.tracking), (Level::Write, None));
    let old = judged(&seen_on(4), 20);
    assert_eq!((old.level, old.situation), (Level::Watch, Situation::NotShipped));
    assert_eq!(old.steps.first(), Some(&Step::OpenOrder));
    assert_eq!(old.tracking.map(|age| age.days), Some(16));
    let late = judged(&seen_on(12), 20);
    assert_eq!((late.situation, late.steps.first()), (Situation::NeverShipped, Some(&Step::OpenOrder)));
}

#[test]
fn the_golden_week_is_overload() {
    let paid = |text: &str| crate::knowledge::date::iso::read(text).unwrap();
    let mut order = shipped(&[]);
    for (on, level) in [("2026-09-29", Level::Watch), ("2026-09-25", Level::Write)] {
        (order.paid, order.placed, order.shipped) = (fact(DayValue(paid(on))), None, None);
        let at = |days: i64| {
            let today = paid(on) + chrono::Duration::days(days);
            judge(&as_if_read(&order, today), &[], today, &Default::default())
        };
        assert_eq!(at(8).level, level, "{on}");
        assert_eq!(at(14).level, Level::Write, "{on}");
    }
}

#[test]
fn no_sentence_names_a_day_that_another_one_contradicts() {
    let replies = [
        AnswerKind::SellerRefused,
        AnswerKind::SellerTemplate,
        AnswerKind::SellerSaysWait,
        AnswerKind::SellerSilent,
        AnswerKind::DoNotHaveIt,
        AnswerKind::WrongNumber,
    ];
    for order in states().into_iter().step_by(7) {
        for until in [None, Some(26), Some(60)] {
            let mut order = order.clone();
            order.protection = until.and_then(|until| fact(DayValue(day(until)))).into_iter().collect();
            for reply in &replies {
                let answers = [wrote(MessageKind::SilentAccepted, 15), said(reply.clone(), 16)];
                for on in (16..70).step_by(2) {
                    let judged = verdict(&order, &answers, on);
                    let looks = judged.steps.iter().filter_map(|step| match step {
                        Step::LookAgain(day) => Some(*day),
                        _ => None,
                    });
                    for look in looks {
                        assert!(look > day(on) || judged.changes.is_none(), "{judged:?}");
                        assert!(judged.changes.is_none_or(|change| look <= change.on), "{judged:?}");
                        if judged.situation == Situation::SellerSaysWait {
                            assert_eq!(Some(look), judged.named_day, "{judged:?}");
                        }
                    }
                    match judged.situation {
                        Situation::SellerSaysWait => {
                            assert_eq!(
                                judged.named_day,
                                judged.changes.map(|change| change.on),
                                "{judged:?}"
                            );
                            assert!(judged.named_day.is_some_and(|named| named > day(on)), "{judged:?}");
                        }
                        Situation::SellerRefused => {
                            assert_eq!(judged.message, None);
                            let last = until.map(|until| day(until - 3));
                            assert_eq!(judged.named_day, last, "{judged:?}");
                            assert!(judged.named_day.is_none_or(|named| named >= day(on)), "{judged:?}");
                        }
                        Situation::AwaitingSeller => {
                            let change = judged.changes.map(|change| change.on);
                            assert_eq!(judged.named_day, change, "{judged:?}");
                        }
                        Situation::EstimateOver => {
                            let over = judged.protection.unwrap();
                            assert!(over.estimated && over.days_left < 0, "{judged:?}");
                            assert!(judged.named_day.is_none_or(|named| named >= day(on)), "{judged:?}");
                        }
                        _ => assert_eq!(judged.named_day, None, "{judged:?}"),
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_never_shipped_can_be_cancelled() {
    let mut order = shipped(&[]);
    (order.status, order.shipped) = (fact(OrderStatus::Processing), None);
    order.parcels.clear();
    assert!(!verdict(&order, &[], 5).steps.contains(&Step::CancelOrder));
    for on in [6, 9] {
        assert!(verdict(&order, &[], on).steps.contains(&Step::CancelOrder), "day {on}");
    }
}

#[test]
fn what_was_not_shipped_beyond_the_red_flag_is_to_be_cancelled() {
    let mut order = shipped(&[]);
    (order.status, order.shipped) = (fact(OrderStatus::Processing), None);
    order.parcels.clear();
    // Paid a day before day 0: the red flag stands after ten days of waiting.
    let cancel = Change { on: day(10), to: Level::Write, to_cancel: true };
    let write = verdict(&order, &[], 9);
    assert_eq!((write.situation, write.changes), (Situation::NotShipped, Some(cancel)));
    for on in [10, 60] {
        let late = verdict(&order, &[], on);
        assert_eq!((late.level, late.situation), (Level::Write, Situation::NeverShipped), "day {on}");
        assert_eq!(late.steps, [Step::CancelNow, Step::SendMessage], "day {on}");
        assert_eq!(late.message, Some(MessageKind::NotShipped), "day {on}");
    }
    // Who has written waits for the answer first, and sees what comes then.
    let asked = [wrote(MessageKind::NotShipped, 9)];
    let waits = verdict(&order, &asked, 10);
    assert_eq!(waits.situation, Situation::AwaitingSeller);
    assert_eq!(waits.changes, Some(Change { on: day(12), ..cancel }));
    let over = verdict(&order, &asked, 12);
    assert_eq!((over.situation, over.message), (Situation::NeverShipped, Some(MessageKind::Reminder)));
    // A refusal ends the waiting, and the way out stays the first step.
    let refused = [wrote(MessageKind::NotShipped, 9), said(AnswerKind::SellerRefused, 10)];
    let judged = verdict(&order, &refused, 11);
    assert_eq!((judged.level, judged.steps.first()), (Level::Dispute, Some(&Step::CancelNow)));
    assert!(!judged.steps.contains(&Step::DoNotConfirm), "{:?}", judged.steps);
    assert!(judged.is_to_cancel());
    assert_eq!(judged.remarks, [Remark::Refused]);
    let before = [wrote(MessageKind::NotShipped, 6), said(AnswerKind::SellerTemplate, 7)];
    let change = verdict(&order, &before, 7).changes;
    assert_eq!(change, Some(Change { on: day(10), to: Level::Dispute, to_cancel: true }));
    // Part of it was sent, or a cancellation is asked for: those have words of their own.
    let partly = Order { status: fact(OrderStatus::PartlyShipped), ..order.clone() };
    assert_eq!(verdict(&partly, &[], 60).situation, Situation::PartNotShipped);
    let asked = Order { status: fact(OrderStatus::CancelRequested), ..order };
    let judged = verdict(&asked, &[], 60);
    assert_eq!((judged.situation, judged.message), (Situation::CancelRequested, Some(MessageKind::Cancel)));
    // Nothing of it is silent, and nobody says that it was shipped, whatever was written.
    let written = verdict(&asked, &[wrote(MessageKind::Cancel, 60)], 61);
    assert_eq!((written.situation, written.remarks.len()), (Situation::AwaitingSeller, 0));
    assert!(written.flags.is_empty() && written.missing.is_empty(), "{written:?}");
    let sent = Order { shipped: fact(DayValue(day(0))), ..asked };
    assert!(verdict(&sent, &[], 20).remarks.contains(&Remark::CancelAsked));
    // Of the rest of an order the other part's number is not silent.
    let partly = Order { parcels: vec![parcel("LP00123456789012", &[("GTMS_SIGNED", 5)])], ..partly };
    for answers in [vec![], vec![wrote(MessageKind::NotShipped, 40)]] {
        assert_eq!(verdict(&partly, &answers, 41).flags, [], "{answers:?}");
    }
}

#[test]
fn a_cancellation_that_nobody_grants_is_the_platforms() {
    let mut order = shipped(&[]);
    (order.status, order.shipped) = (fact(OrderStatus::CancelRequested), None);
    order.parcels.clear();
    let first = verdict(&order, &[], 20);
    assert_eq!(first.steps, [Step::SendMessage], "the seller is asked first");
    let asked = [wrote(MessageKind::Cancel, 20)];
    assert!(!verdict(&order, &asked, 22).steps.contains(&Step::AskSupport), "and has three days");
    for on in [23, 60] {
        let late = verdict(&order, &asked, on);
        assert_eq!(late.steps, [Step::SendMessage, Step::AskSupport], "day {on}");
    }
    // After a refusal nobody is told to ask for what was asked for already.
    let refused = [asked[0].clone(), said(AnswerKind::SellerRefused, 21)];
    let steps = verdict(&order, &refused, 21).steps;
    assert!(steps.contains(&Step::AskSupport) && !steps.contains(&Step::CancelNow), "{steps:?}");
}

#[test]
fn a_sale_is_a_reason_up_to_the_day_of_writing() {
    let paid = crate::knowledge::date::iso::read("2026-11-12").unwrap();
    let mut order = shipped(&[]);
    (order.paid, order.placed, order.shipped) = (fact(DayValue(paid)), None, None);
    let named = |days: i64| {
        let today = paid + chrono::Duration::days(days);
        let verdict = judge(&as_if_read(&order, today), &[], today, &Default::default());
        verdict.reasons.iter().any(|reason| matches!(reason, Reason::Overload(_)))
    };
    assert_eq!([0, 13, 14, 15].map(named), [true, true, true, false]);
}

#[test]
fn what_the_status_calls_not_sent_is_not_flagged_as_silent() {
    let mut order = shipped(&[("GOT", 0)]);
    for (status, shipped) in [(OrderStatus::Processing, Some(0)), (OrderStatus::CancelRequested, None)] {
        order.status = fact(status);
        order.shipped = shipped.and_then(|on| fact(DayValue(day(on))));
        assert_eq!(verdict(&order, &[], 40).flags, [], "{status:?}");
    }
}

#[test]
fn what_is_to_be_cancelled_stays_so() {
    let order = Order { protection: Vec::new(), ..unsent(OrderStatus::Processing) };
    for on in [10, 60] {
        assert_eq!(verdict(&order, &[], on).changes, None, "day {on}");
    }
}

#[test]
fn what_was_asked_before_it_was_shipped_is_not_about_its_loss() {
    let before = [wrote(MessageKind::NotShipped, -3)];
    check(&shipped(&[]), &before, 31, Level::Write, Situation::NoFirstScan);
    check(&shipped(&[]), &[wrote(MessageKind::NotShipped, 0)], 31, Level::Dispute, Situation::LostInSilence);
}

#[test]
fn only_a_cancellation_is_asked_of_the_platform_and_only_what_is_open_is_not_to_be_confirmed() {
    let order = unsent(OrderStatus::Processing);
    let asked = [wrote(MessageKind::NotShipped, 6)];
    assert_eq!(verdict(&order, &asked, 9).message, Some(MessageKind::Reminder));
    assert!(!steps(&order, &asked, 9).contains(&Step::AskSupport));
    let part = unsent(OrderStatus::PartlyShipped);
    assert_eq!(steps(&part, &[said(AnswerKind::Refunded, 9)], 9), []);
}

#[test]
fn each_problem_that_the_seller_did_not_solve_has_its_sentence() {
    let trouble = |code: &str| protected(shipped(&[("GOT", 0), (code, 5)]), 60);
    let twice = [wrote(MessageKind::Trouble, 6), wrote(MessageKind::Reminder, 9)];
    for (order, problem) in [
        (trouble("CC_IM_FAILURE"), Situation::HeldByCustoms),
        (trouble("RT_INBOUND"), Situation::Returned),
        (trouble("EXCEPTION"), Situation::Exception),
    ] {
        let waits = check(&order, &twice, 10, Level::Watch, Situation::AwaitingSeller);
        assert_eq!(waits.remarks, [Remark::Problem(problem)]);
        assert_eq!(waits.named_day, waits.changes.map(|change| change.on));
        // Who refused has said so: the problem is the sentence's before.
        let refused = [twice[0].clone(), said(AnswerKind::SellerRefused, 7)];
        assert_eq!(check(&order, &refused, 8, Level::Dispute, Situation::SellerRefused).remarks, []);
    }
    let not_there = [said(AnswerKind::NotAtPickupPoint, 6), wrote(MessageKind::Trouble, 6)];
    let waits = check(&trouble("GTMS_STA_SIGNED"), &not_there, 7, Level::Watch, Situation::AwaitingSeller);
    assert_eq!(waits.remarks, [Remark::Problem(Situation::PickupMissing)]);
    let lost = check(&trouble("RT_DESTROY"), &twice[..1], 8, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(lost.remarks, [Remark::Problem(Situation::Lost)]);
    let elsewhere = [wrote(MessageKind::WrongNumber, 6)];
    let abroad = check(&in_another_country(), &elsewhere, 9, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(abroad.remarks, [Remark::Problem(Situation::Elsewhere)]);
    // "Don't wait" is no word to somebody who waits for an answer.
    let missing = [said(AnswerKind::DoNotHaveIt, 6), wrote(MessageKind::NotReceived, 6)];
    let waits = verdict(&shipped(&[("GTMS_SIGNED", 5)]), &missing, 7);
    assert!(!waits.remarks.contains(&Remark::Problem(Situation::DeliveredMissing)), "{waits:?}");
}

#[test]
fn a_cancelled_order_whose_parcel_had_left_does_not_say_that_nothing_is_on_its_way() {
    let of = |events: &[(&str, i64)]| {
        let order = Order { status: fact(OrderStatus::Cancelled), ..shipped(events) };
        check(&order, &[], 20, Level::Done, Situation::Cancelled).remarks
    };
    assert_eq!(of(&[("LH_DEPART", 10)]), [Remark::WasMoving]);
    for events in [&[][..], &[("LH_DEPART", 3), ("RT_INBOUND", 10)], &[("GTMS_SIGNED", 10)]] {
        assert_eq!(of(events), [], "{events:?}");
    }
}

#[test]
fn what_the_tracking_shows_later_is_newer_than_that_nothing_was_paid_or_sent() {
    for status in [OrderStatus::Unpaid, OrderStatus::Processing] {
        let mut order = protected(shipped(&[("GOT", 5)]), 60);
        (order.status, order.shipped) = (fact(status), None);
        let seen = order.status.as_ref().map_or(0, |status| status.seen);
        order.parcels[0].events_read = Some(seen + 1);
        let judged = judge(&order, &[], day(6), &Settings::default());
        assert_eq!((judged.level, judged.situation), (Level::Wait, Situation::SilentAccepted), "{status:?}");
        // The number alone says that the seller has sent it.
        order.parcels[0].events.clear();
        order.parcels[0].origin_number.as_mut().unwrap().seen = seen + 1;
        order.parcels[0].origin_number.as_mut().unwrap().source = Source::TrackingAnswer;
        assert_eq!(
            judge(&order, &[], day(6), &Settings::default()).situation,
            Situation::NoFirstScan,
            "{status:?}"
        );
        // What was read before says nothing against the page.
        order.parcels[0].events_read = Some(seen);
        assert_ne!(
            judge(&order, &[], day(6), &Settings::default()).situation,
            Situation::NoFirstScan,
            "{status:?}"
        );
    }
}

#[test]
fn what_is_over_while_its_parcel_moves_does_not_say_that_nothing_is_on_its_way() {
    for status in [OrderStatus::Closed, OrderStatus::Expired, OrderStatus::Cancelled] {
        let mut order = shipped(&[("LH_DEPART", 10)]);
        order.status = fact(status);
        assert_eq!(verdict(&order, &[], 20).remarks, [Remark::WasMoving], "{status:?}");
    }
}
