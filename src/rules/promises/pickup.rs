//! Pickup points and delivery attempts.

use super::*;

#[test]
fn a_stay_at_the_pickup_point_ends() {
    let order = shipped(&[("LH_ARRIVE", 0), ("GTMS_STA_SIGNED", 2), ("GSTA_INFORM_BUYER", 6)]);
    for (on, level, situation) in [
        (2, Level::Watch, Situation::ReadyForPickup),
        (11, Level::Watch, Situation::ReadyForPickup),
        (12, Level::Watch, Situation::PickupEnding),
        (16, Level::Watch, Situation::PickupEnding),
        (17, Level::Write, Situation::PickupOver),
        (300, Level::Write, Situation::PickupOver),
    ] {
        check(&order, &[], on, level, situation);
        let steps = verdict(&order, &[], on).steps;
        let over = situation == Situation::PickupOver;
        assert!(
            steps.contains(&Step::Collect) != over && steps.contains(&Step::CheckPost) == over,
            "day {on}"
        );
    }
    assert_eq!(
        verdict(&order, &[], 3).changes,
        Some(Change { on: day(17), to: Level::Write, to_cancel: false })
    );
    let over = verdict(&order, &[], 17);
    assert_eq!(over.message, Some(MessageKind::Trouble));
    assert!(over.steps.contains(&Step::SendMessage));
    check(&order, &[said(AnswerKind::HaveIt, 17)], 17, Level::Done, Situation::Received);
    for words in ["Storage term expired", "Unclaimed", "Return to sender started"] {
        let mut back = order.clone();
        let mut last = event("", 12);
        last.text = words.to_owned();
        back.parcels[0].events.push(last);
        check(&back, &[], 12, Level::Write, Situation::Returned);
    }
}

#[test]
fn a_failed_attempt_is_never_milder_than_silence() {
    let plain = shipped(&[("LH_ARRIVE", 0), ("GTMS_ACCEPT", 2)]);
    for failed in ["GTMS_DEL_FAILURE", "LM_DELIVERY_FAILURE", "GTMS_NEW_FAIL"] {
        let order = shipped(&[("LH_ARRIVE", 0), ("GTMS_ACCEPT", 2), (failed, 4)]);
        for on in 4..90 {
            let (judged, silent) = (verdict(&order, &[], on), verdict(&plain, &[], on));
            assert!(judged.level >= silent.level, "{failed} day {on}");
            assert!(judged.steps.contains(&Step::CallCourier), "{failed} day {on}");
        }
        check(&order, &[], 11, Level::Watch, Situation::AttemptFailed);
        check(&order, &[], 12, Level::Write, Situation::AttemptFailed);
        assert_eq!(verdict(&order, &[], 12).message, Some(MessageKind::SilentArrived));
        assert_eq!(
            verdict(&order, &[], 4).changes,
            Some(Change { on: day(12), to: Level::Write, to_cancel: false })
        );
    }
    // Where nothing else is known, from the attempt on.
    let alone = shipped(&[("GTMS_DEL_FAILURE", 4)]);
    check(&alone, &[], 13, Level::Watch, Situation::AttemptFailed);
    check(&alone, &[], 14, Level::Write, Situation::AttemptFailed);
}

#[test]
fn what_is_not_at_the_pickup_point_is_asked_for() {
    let order = protected(shipped(&[("GTMS_STA_SIGNED", 10), ("GOT", 2)]), 60);
    check(&order, &[], 11, Level::Watch, Situation::ReadyForPickup);
    // Stored by an earlier version, it is that nobody has it.
    check(&order, &[said(AnswerKind::DoNotHaveIt, 11)], 11, Level::Write, Situation::PickupMissing);
    let missing = [said(AnswerKind::NotAtPickupPoint, 11)];
    check(&order, &missing, 11, Level::Write, Situation::PickupMissing);
    let judged = verdict(&order, &missing, 11);
    assert_eq!(judged.message, Some(MessageKind::Trouble));
    assert!(judged.steps.starts_with(&[Step::CheckPost, Step::SendMessage]), "{:?}", judged.steps);
    let wrote = [missing[0].clone(), wrote(MessageKind::Trouble, 11)];
    check(&order, &wrote, 12, Level::Watch, Situation::AwaitingSeller);
    let steps = verdict(&order, &wrote, 12).steps;
    assert!(steps.contains(&Step::CheckPost) && !steps.contains(&Step::Collect), "{steps:?}");
    // What was said before it lay there is not about that.
    check(&order, &[said(AnswerKind::DoNotHaveIt, 9)], 11, Level::Watch, Situation::ReadyForPickup);
    // Nor does it speak of a delivery that comes after it, which is asked about; a clock may be a day ahead.
    let delivered = protected(shipped(&[("GTMS_SIGNED", 13), ("GTMS_STA_SIGNED", 10), ("GOT", 2)]), 60);
    check(&delivered, &missing, 13, Level::Watch, Situation::Delivered);
    let late = [said(AnswerKind::DoNotHaveIt, 12)];
    check(&delivered, &late, 13, Level::Write, Situation::DeliveredMissing);
}

#[test]
fn what_waits_at_the_pickup_point_is_said_beside_another_verdict() {
    let order = shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 5)]);
    let missing = [said(AnswerKind::NotAtPickupPoint, 5)];
    let remarks =
        |until: i64, answers: &[Answer]| verdict(&protected(order.clone(), until), answers, 6).remarks;
    assert_eq!(remarks(60, &[]), []);
    assert_eq!(remarks(10, &[]), [Remark::AtPickupPoint]);
    // Said on the very day on which it was laid there, it is about this stay.
    assert_eq!(remarks(10, &missing), [Remark::Problem(Situation::PickupMissing)]);
    check(&order, &missing, 6, Level::Write, Situation::PickupMissing);
}

#[test]
fn a_failed_attempt_counts_like_any_arrival() {
    let order = shipped(&[("LH_ARRIVE", 0), ("GTMS_DEL_FAILURE", 1)]);
    for on in [3, 12] {
        assert_eq!(verdict(&order, &[], on).count.map(|count| count.day), Some(on));
    }
}

#[test]
fn a_pickup_point_that_holds_it_no_longer_is_not_named_as_its_place() {
    let order = protected(shipped(&[("GOT", 0), ("GTMS_STA_SIGNED", 5)]), 24);
    assert!(verdict(&order, &[], 18).remarks.contains(&Remark::AtPickupPoint));
    assert!(!verdict(&order, &[], 20).remarks.contains(&Remark::AtPickupPoint), "day 15");
}

#[test]
fn a_failed_attempt_is_an_update() {
    let order = shipped(&[("GTMS_ACCEPT", 1), ("GTMS_DEL_FAILURE", 3)]);
    let silent = |on| {
        let flags = verdict(&order, &[], on).flags;
        flags.into_iter().find_map(|flag| if let Flag::Silent(days) = flag { Some(days) } else { None })
    };
    let red = Settings::default().waiting.arrived.red_flag;
    assert_eq!(silent(3 + red), None);
    assert_eq!(silent(4 + red), Some(red + 1));
}

#[test]
fn a_pickup_point_that_names_its_last_day_is_believed() {
    let of = |text: &str| {
        let mut order = shipped(&[("GTMS_STA_SIGNED", 5), ("GOT", 0)]);
        order.parcels[0].events[0].text = text.to_owned();
        order
    };
    // Day 5 is 6 September.
    let named = of("Ready for pickup until 14 September 2026");
    for (on, situation) in [
        (5, Situation::ReadyForPickup),
        (9, Situation::ReadyForPickup),
        (10, Situation::PickupEnding),
        (13, Situation::PickupEnding),
        (14, Situation::PickupOver),
    ] {
        let level = if situation == Situation::PickupOver { Level::Write } else { Level::Watch };
        let verdict = check(&named, &[], on, level, situation);
        assert_eq!(verdict.named_day, (on < 14).then(|| day(13)), "day {on}");
    }
    assert_eq!(verdict(&named, &[], 5).changes.map(|change| change.on), Some(day(14)));
    // A long stay is none that is usual.
    let long = of("Abholbereit bis 05.10.2026");
    check(&long, &[], 25, Level::Watch, Situation::ReadyForPickup);
    check(&of("Ready for pickup"), &[], 25, Level::Write, Situation::PickupOver);
}

#[test]
fn what_is_out_for_delivery_is_said_to_come() {
    let order = shipped(&[("GTMS_ACCEPT", 4), ("GTMS_DO_DEPART", 5)]);
    assert!(verdict(&order, &[], 5).remarks.contains(&Remark::OutForDelivery));
    assert!(verdict(&order, &[], 6).remarks.contains(&Remark::OutForDelivery));
    assert!(!verdict(&order, &[], 7).remarks.contains(&Remark::OutForDelivery));
}

#[test]
fn what_came_to_the_door_or_to_customs_today_was_not_silent_until_today() {
    let attempt = shipped(&[("LH_DEPART", 0), ("GTMS_DEL_FAILURE", 28)]);
    let judged = check(&attempt, &[], 28, Level::Watch, Situation::AttemptFailed);
    assert_eq!(judged.steps, [Step::CallCourier]);
    // From then on it is counted like any arrival; a second notice puts nothing off.
    let again = shipped(&[("LH_DEPART", 0), ("GTMS_DEL_FAILURE", 28), ("GTMS_DEL_FAILURE", 33)]);
    for order in [&attempt, &again] {
        check(order, &[], 37, Level::Watch, Situation::AttemptFailed);
        check(order, &[], 38, Level::Write, Situation::AttemptFailed);
    }
    let held = shipped(&[("LH_DEPART", 0), ("CC_IM_FAILURE", 36)]);
    let asked = [wrote(MessageKind::Trouble, 36)];
    let judged = check(&held, &[], 36, Level::Write, Situation::HeldByCustoms);
    assert!(judged.flags.is_empty() && judged.reasons.is_empty(), "{judged:?}");
    check(&held, &asked, 39, Level::Write, Situation::HeldByCustoms);
}

#[test]
fn a_delay_of_today_is_said_and_no_message_says_that_nothing_has_changed() {
    let mut order = shipped(&[("LH_ARRIVE", 0), ("GTMS_ACCEPT", 2)]);
    let mut delay = event("", 14);
    delay.text = "Delivery rescheduled at the request of the customer".to_owned();
    order.parcels[0].events.push(delay);
    let judged = check(&order, &[], 14, Level::Write, Situation::SilentArrived);
    let words = "Delivery rescheduled at the request of the customer".to_owned();
    assert!(judged.remarks.contains(&Remark::LatestDelay(words)), "{:?}", judged.remarks);
    assert!(MessageFacts::of(MessageKind::SilentArrived, &order, &judged, &[], day(14)).is_unclear);
}

#[test]
fn behind_words_that_nobody_knows_a_hold_is_not_the_latest_update() {
    let mut order = shipped(&[("LH_DEPART", 0), ("CC_IM_FAILURE", 5)]);
    let of = |order: &Order| {
        let remarks = verdict(order, &[], 7).remarks;
        let is_words =
            |remark: &&Remark| matches!(remark, Remark::LatestWords(_) | Remark::LatestUnknown(..));
        remarks.iter().filter(is_words).cloned().collect::<Vec<_>>()
    };
    order.parcels[0].events[1].text = "Held by customs: documents required".to_owned();
    assert!(matches!(of(&order)[..], [Remark::LatestWords(_)]));
    let mut unknown = event("", 6);
    unknown.text = "Lorem ipsum".to_owned();
    order.parcels[0].events.push(unknown);
    assert!(matches!(of(&order)[..], [Remark::LatestUnknown(..)]));
}

#[test]
fn what_waits_for_the_buyer_of_a_completed_order_is_to_be_collected() {
    let of = |code: &str| {
        let mut order = shipped(&[("LH_DEPART", 0), ("LH_ARRIVE", 10), (code, 20)]);
        order.status = fact(OrderStatus::Completed);
        order.ended = fact(DayValue(day(18)));
        order
    };
    let judged = check(&of("GTMS_STA_SIGNED"), &[], 21, Level::Dispute, Situation::CompletedInTransit);
    assert_eq!(judged.steps.first(), Some(&Step::Collect));
    assert!(judged.remarks.contains(&Remark::AtPickupPoint), "{:?}", judged.remarks);
    let judged = check(&of("GTMS_DEL_FAILURE"), &[], 21, Level::Dispute, Situation::CompletedInTransit);
    assert_eq!(judged.steps.first(), Some(&Step::CallCourier));
}

#[test]
fn what_the_seller_replaced_is_not_to_be_collected() {
    let mut order = shipped(&[("GTMS_STA_SIGNED", 8), ("LH_DEPART", 0)]);
    order.parcels.push(parcel("LP00999", &[("GOT", 16)]));
    let given =
        [said(AnswerKind::WrongNumber, 10), said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 15)];
    let judged = verdict(&order, &given, 17);
    assert!(!judged.steps.contains(&Step::Collect), "{:?}", judged.steps);
}

#[test]
fn what_was_asked_about_a_stay_at_the_counter_is_not_asked_about_a_later_delivery() {
    let order = shipped(&[("GTMS_SIGNED", 16), ("GTMS_STA_SIGNED", 10), ("LH_ARRIVE", 5)]);
    let log = |asked: Answer| {
        let waits = said(AnswerKind::SellerSaysWait, 14);
        [said(AnswerKind::NotAtPickupPoint, 12), asked, waits, said(AnswerKind::DoNotHaveIt, 17)]
    };
    for kind in [MessageKind::Trouble, MessageKind::NotReceived] {
        let judged = check(&order, &log(wrote(kind, 12)), 17, Level::Write, Situation::DeliveredMissing);
        assert_eq!(judged.message, Some(MessageKind::NotReceived), "{kind:?}");
    }
    let asked = [said(AnswerKind::DoNotHaveIt, 17), wrote(MessageKind::NotReceived, 17)];
    check(&order, &asked, 20, Level::Dispute, Situation::SellerDidNotHelp);
}

/// The first lay at a counter from day 12, the second was delivered on day 11.
fn at_counter_beside_delivered(last: &[(&str, i64)]) -> Order {
    let mut order = shipped(&[last, &[("GTMS_STA_SIGNED", 12), ("LH_ARRIVE", 8)]].concat());
    order.parcels.push(parcel("RR473124829CN", &[("GTMS_SIGNED", 11), ("LH_ARRIVE", 8)]));
    order
}

#[test]
fn what_was_not_at_the_counter_says_nothing_of_what_was_delivered_once_it_left() {
    let missed = [said(AnswerKind::NotAtPickupPoint, 15)];
    let waits = at_counter_beside_delivered(&[]);
    assert_eq!(check(&waits, &missed, 15, Level::Write, Situation::PickupMissing).parcel, Some(0));
    let collected = at_counter_beside_delivered(&[("GTMS_SIGNED", 18)]);
    // Whether the one that was missed has come by now is asked of that one.
    assert_eq!(check(&collected, &missed, 18, Level::Watch, Situation::Delivered).parcel, Some(0));
    let back = at_counter_beside_delivered(&[("RETURNED", 18)]);
    assert_eq!(check(&back, &missed, 18, Level::Write, Situation::Returned).parcel, Some(0));
    for code in ["GTMS_ACCEPT", "GTMS_DELIVERING"] {
        let moved = at_counter_beside_delivered(&[(code, 16)]);
        assert_eq!(verdict(&moved, &missed, 17).parcel, Some(0), "{code}");
    }
}

#[test]
fn what_was_delivered_and_is_not_there_says_nothing_of_a_counter() {
    let missed = |on| [said(AnswerKind::DoNotHaveIt, on)];
    // Of three, where the third was never scanned.
    let mut order = shipped(&[("GTMS_STA_SIGNED", 14), ("LH_ARRIVE", 8)]);
    order.parcels.push(parcel("LP00123456789046", &[("GTMS_SIGNED", 15), ("LH_ARRIVE", 8)]));
    order.parcels.push(parcel("RR473124829CN", &[]));
    let judged = check(&order, &missed(16), 16, Level::Write, Situation::DeliveredMissing);
    assert!(judged.steps.contains(&Step::Collect) && judged.remarks.contains(&Remark::OtherAtPickupPoint));
    // Of two, and of one, on the day on which the stay begins.
    let mut two = shipped(&[("GTMS_STA_SIGNED", 12), ("LH_ARRIVE", 8)]);
    two.parcels.push(parcel("LP00123456789046", &[("GTMS_SIGNED", 10), ("LH_ARRIVE", 8)]));
    let one = shipped(&[("GTMS_STA_SIGNED", 12), ("GTMS_SIGNED", 11), ("LH_ARRIVE", 8)]);
    for order in [two, one] {
        let judged = verdict(&order, &missed(12), 13);
        assert!(judged.situation != Situation::PickupMissing, "{judged:?}");
        assert!(judged.steps.contains(&Step::Collect), "{judged:?}");
    }
}

#[test]
fn what_lies_at_the_counter_was_not_replaced_by_the_number_of_the_other_one() {
    let mut order = shipped(&[("GTMS_STA_SIGNED", 9), ("LH_ARRIVE", 7)]);
    order.parcels.push(parcel("RR473124829CN", &[("LH_ARRIVE", 12), ("GOT", 5)]));
    let given = [said(AnswerKind::SellerGaveNumber("RR473124829CN".to_owned()), 10)];
    assert!(verdict(&order, &given, 14).steps.contains(&Step::Collect));
}
