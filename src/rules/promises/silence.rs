//! How long silence is normal, and everything that is not said elsewhere.

use super::*;

#[test]
fn paper_and_traps_never_start_or_stop_a_clock() {
    for code in [
        "ORDER_PLACED",
        "AE_ORDER_PAID",
        "ORDER_SHIPPED",
        "GWMS_ACCEPT",
        "AE_GWMS_PACKAGE",
        "GWMS_OUTBOUND_SUCCESS",
        "CC_IM_START",
        "AE_CC_IM_START",
        "GTMS_ORDER_INFO_UPDATE",
    ] {
        check(&shipped(&[(code, 6)]), &[], 7, Level::Write, Situation::NoFirstScan);
        // After a real scan it is no movement either.
        check(&shipped(&[("GOT", 0), (code, 13)]), &[], 14, Level::Write, Situation::SilentAccepted);
    }
    // A locker's signature is no delivery, the local company's receipt neither.
    check(
        &shipped(&[("LH_ARRIVE", 0), ("AE_STA_SIGNED", 1)]),
        &[],
        10,
        Level::Watch,
        Situation::ReadyForPickup,
    );
    let mut local = shipped(&[("LH_ARRIVE", 0), ("", 1)]);
    local.parcels[0].events[1].text = "Received by local delivery company".to_owned();
    check(&local, &[], 11, Level::Write, Situation::SilentArrived);
    // A plane change is no arrival.
    let transit = shipped(&[("LH_DEPART", 0), ("LH_ARRIVE", 2), ("TD_TRANS_DEPART", 4)]);
    check(&transit, &[], 24, Level::Wait, Situation::SilentExported);
    check(&transit, &[], 29, Level::Write, Situation::SilentExported);
}

#[test]
fn events_of_the_future_and_in_any_order_do_not_confuse_the_clock() {
    let ahead = shipped(&[("GOT", 3)]);
    for on in [0, 3, 13] {
        check(&ahead, &[], on, Level::Wait, Situation::SilentAccepted);
    }
    check(&ahead, &[], 14, Level::Watch, Situation::SilentAccepted);
    let mut turned = shipped(&[("GOT", 0), ("LH_DEPART", 4), ("LH_ARRIVE", 8)]);
    let judged = verdict(&turned, &[], 15);
    turned.parcels[0].events.reverse();
    assert_eq!(verdict(&turned, &[], 15), judged);
    assert_eq!((judged.level, judged.count.unwrap().day), (Level::Wait, 7));
    // At the same minute the further one is the newer.
    let same = shipped(&[("LH_ARRIVE", 4), ("LH_DEPART", 4)]);
    check(&same, &[], 11, Level::Wait, Situation::SilentArrived);
}

#[test]
fn the_stage_of_an_order_without_a_history_is_what_its_status_says() {
    let mut order = shipped(&[]);
    assert_eq!(verdict(&order, &[], 1).stage, Stage::NumberCreated);
    order.status = fact(OrderStatus::Processing);
    assert_eq!(verdict(&order, &[], 1).stage, Stage::NumberCreated);
    order.shipped = None;
    assert_eq!(verdict(&order, &[], 1).stage, Stage::NotShipped);
    // The list was read before the parcel moved.
    order.parcels = vec![parcel("LP00123456789012", &[("GOT", 2)])];
    check(&order, &[], 3, Level::Wait, Situation::SilentAccepted);
}

#[test]
fn a_loss_to_come_is_announced() {
    // Never scanned, asked on day 20: lost on day 31.
    let asked = [wrote(MessageKind::NoTracking, 20)];
    let judged = verdict(&shipped(&[]), &asked, 25);
    assert_eq!(
        (judged.level, judged.changes),
        (Level::Write, Some(Change { on: day(31), to: Level::Dispute, to_cancel: false }))
    );
    check(&shipped(&[]), &asked, 30, Level::Write, Situation::NoFirstScan);
    check(&shipped(&[]), &asked, 31, Level::Dispute, Situation::LostInSilence);
    assert_eq!(verdict(&shipped(&[]), &asked, 31).message, None);
    // The clock of the export runs from the departure, that of the loss from the last news.
    let order = shipped(&[("LH_DEPART", 0), ("LH_TRANS_ARRIVE", 5)]);
    let judged = verdict(&order, &[wrote(MessageKind::SilentExported, 26)], 30);
    assert_eq!(
        (judged.level, judged.changes),
        (Level::Write, Some(Change { on: day(36), to: Level::Dispute, to_cancel: false }))
    );
}

#[test]
fn an_entry_that_nobody_can_read_may_be_the_first_scan() {
    let mut order = shipped(&[("NEW_CODE", 3)]);
    // Nothing is silent before it, and it is quoted.
    for (on, level) in [(5, Level::Watch), (9, Level::Watch), (10, Level::Write)] {
        check(&order, &[], on, level, Situation::NoFirstScan);
        assert!(matches!(verdict(&order, &[], on).remarks[..], [Remark::LatestUnknown(..)]), "day {on}");
    }
    let due = verdict(&order, &[], 10);
    assert_eq!(due.message, Some(MessageKind::SilentAccepted), "the number does show something");
    // Of what was not sent it is no scan.
    let unsent = Order { status: fact(OrderStatus::Processing), shipped: None, ..order.clone() };
    check(&unsent, &[], 6, Level::Write, Situation::NotShipped);
    order.parcels[0].events[0].code = "GWMS_NEW_CODE".to_owned();
    check(&order, &[], 7, Level::Write, Situation::NoFirstScan);
}

#[test]
fn a_loss_does_not_cut_the_week_short_but_comes_after_it() {
    let order = shipped(&[("GOT", 0)]);
    let answers = [wrote(MessageKind::SilentAccepted, 25), said(AnswerKind::SellerSaysWait, 28)];
    for on in [28, 31, 34] {
        check(&order, &answers, on, Level::Watch, Situation::SellerSaysWait);
        assert_eq!(verdict(&order, &answers, on).named_day, Some(day(35)));
    }
    check(&order, &answers, 35, Level::Dispute, Situation::LostInSilence);
    // What the carrier reports as lost does not come by waiting.
    let lost = shipped(&[("LH_DEPART", 0), ("RT_DESTROY", 5)]);
    let answers = [wrote(MessageKind::Trouble, 6), said(AnswerKind::SellerSaysWait, 7)];
    check(&lost, &answers, 8, Level::Dispute, Situation::SellerDidNotHelp);
}

#[test]
fn no_state_is_without_an_end() {
    let logs: [Vec<Answer>; 8] = [
        Vec::new(),
        vec![wrote(MessageKind::SilentAccepted, 15)],
        vec![wrote(MessageKind::SilentAccepted, 15), said(AnswerKind::SellerSaysWait, 16)],
        vec![wrote(MessageKind::SilentAccepted, 15), said(AnswerKind::SellerTemplate, 16)],
        vec![wrote(MessageKind::NoTracking, 8), wrote(MessageKind::Reminder, 12)],
        vec![said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 15)],
        vec![
            said(AnswerKind::WrongNumber, 10),
            said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 15),
            said(AnswerKind::FoundAt(Tracker::Courier), 16),
        ],
        vec![said(AnswerKind::DisputeOpened, 10)],
    ];
    const STEP: usize = 4;
    for (index, order) in states().into_iter().enumerate() {
        // All states without an answer, a few of them with each log.
        for answers in logs.iter().filter(|log| log.is_empty() || index % 6 == 0) {
            let mut calm = 0;
            for on in (17..220).step_by(STEP) {
                let level = verdict(&order, answers, on).level;
                calm = if matches!(level, Level::Wait | Level::Watch) { calm + STEP } else { 0 };
                assert!(calm <= 60, "day {on}: {:?} {answers:?}", order.parcels);
            }
        }
    }
}

#[test]
fn no_trouble_is_milder_than_silence() {
    // A stay at the pickup point is no trouble, and has its own days.
    let waits = [Situation::ReadyForPickup, Situation::PickupEnding, Situation::PickupOver];
    for mut order in states() {
        let Some(parcel) = order.parcels.first_mut() else { continue };
        let Some(last) = parcel.events.pop() else { continue };
        let is_bad = crate::knowledge::event::kind_of(&last.code, "").is_some_and(|kind| !kind.is_movement());
        let silent = order.clone();
        order.parcels[0].events.push(last.clone());
        for on in (4..100).step_by(3) {
            let (judged, plain) = (verdict(&order, &[], on), verdict(&silent, &[], on));
            if is_bad && judged.stage == plain.stage && !waits.contains(&judged.situation) {
                assert!(
                    judged.level >= plain.level,
                    "{} day {on}: {:?} {:?}",
                    last.code,
                    judged.level,
                    plain.level
                );
            }
        }
    }
}

#[test]
fn a_problem_that_the_seller_did_not_solve_is_named() {
    let order = shipped(&[("GOT", 0)]);
    let wrong = [said(AnswerKind::WrongNumber, 2), wrote(MessageKind::WrongNumber, 2)];
    let judged = check(&order, &wrong, 5, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(judged.remarks, [Remark::Problem(Situation::WrongNumber)]);
    let delivered = shipped(&[("GTMS_SIGNED", 5)]);
    let missing = [said(AnswerKind::DoNotHaveIt, 6), wrote(MessageKind::NotReceived, 6)];
    let judged = check(&delivered, &missing, 9, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(judged.remarks, [Remark::Problem(Situation::DeliveredMissing)]);
    // A silence is counted elsewhere on the card.
    let canned = [
        wrote(MessageKind::SilentAccepted, 15),
        said(AnswerKind::SellerTemplate, 16),
        wrote(MessageKind::SilentAccepted, 16),
        said(AnswerKind::SellerTemplate, 17),
    ];
    let judged = check(&order, &canned, 20, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(judged.remarks, []);
}

#[test]
fn only_a_date_that_was_read_is_flagged_as_ending() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 40)]);
    order.protection = vec![promised(60, 1)];
    assert_eq!(verdict(&order, &[], 53).flags, [Flag::ProtectionEnding(7)]);
    order.protection.clear();
    let estimated = verdict(&order, &[], 53);
    assert_eq!((estimated.situation, estimated.flags), (Situation::ProtectionEnding, vec![]));
    // Not of what may have come, and not of the days that a completion leaves.
    let asked_about = verdict(&protected(in_another_city(), 10), &[], 6);
    assert_eq!(asked_about.flags, [Flag::Elsewhere("Madrid".to_owned())]);
    let mut completing = shipped(&[("LH_DEPART", 10)]);
    completing.completes = fact(Some(DayValue(day(20))));
    let left = verdict(&completing, &[], 30);
    assert!(left.flags.is_empty() && left.after_completion && left.buyer_protection().is_none(), "{left:?}");
    assert!(!verdict(&completing, &[], 19).after_completion);
}

#[test]
fn of_two_dates_that_count_the_later_is_known_as_well() {
    let of = |dates: &[(i64, i64)]| {
        let protection = dates.iter().map(|(until, seen)| promised(*until, *seen)).collect();
        let order = Order { protection, ..shipped(&[]) };
        let since = |on: crate::order::Day| (on - day(0)).num_days();
        (stated_protection(&order).map(since), stated_later(&order).map(since))
    };
    for (dates, earlier, later) in [
        (&[][..], None, None),
        (&[(40, 1)], Some(40), None),
        (&[(40, 5), (41, 9)], Some(40), Some(41)),
        (&[(41, 5), (40, 9)], Some(40), Some(41)),
        // Further apart the later reading counts alone, …
        (&[(40, 5), (42, 9)], Some(42), None),
        (&[(42, 5), (40, 9)], Some(40), None),
        // … but for two of one visit.
        (&[(55, 9), (40, 9)], Some(40), Some(55)),
    ] {
        assert_eq!(of(dates), (earlier, later), "{dates:?}");
    }
}

#[test]
fn a_clock_that_starts_later_counts_as_begun_today() {
    assert_eq!(verdict(&shipped(&[]), &[], -3).count.map(|count| count.day), Some(0));
}

#[test]
fn a_loss_after_an_entry_that_nobody_can_read_is_announced() {
    let mut order = shipped(&[("GOT", 1), ("", 20)]);
    order.parcels[0].events[1].text = "Lorem ipsum".to_owned();
    let asked = [wrote(MessageKind::SilentAccepted, 34), wrote(MessageKind::Reminder, 37)];
    let lost = Some(Change { on: day(51), to: Level::Dispute, to_cancel: false });
    assert_eq!(verdict(&order, &asked, 44).changes, lost);
    check(&order, &asked, 50, Level::Write, Situation::SilentAccepted);
    check(&order, &asked, 51, Level::Dispute, Situation::LostInSilence);
}

#[test]
fn the_stage_of_an_order_without_parcels_is_what_its_status_says() {
    for (status, stage) in [
        (Some(OrderStatus::Shipped), Stage::NumberCreated),
        (Some(OrderStatus::PartlyShipped), Stage::NumberCreated),
        (Some(OrderStatus::Completed), Stage::NumberCreated),
        (Some(OrderStatus::InDispute), Stage::NumberCreated),
        (Some(OrderStatus::Processing), Stage::NotShipped),
        (Some(OrderStatus::Cancelled), Stage::NotShipped),
        (None, Stage::NotShipped),
    ] {
        let mut order =
            Order { status: status.and_then(fact), shipped: None, parcels: Vec::new(), ..shipped(&[]) };
        assert_eq!(verdict(&order, &[], 3).stage, stage, "{status:?}");
        // A history that was read counts where no status says anything else.
        order.parcels = vec![parcel("LP00123456789012", &[])];
        let read = if status.is_none() { Stage::NumberCreated } else { stage };
        assert_eq!(verdict(&order, &[], 3).stage, read, "{status:?}");
        order.parcels[0].events_read = None;
        assert_eq!(verdict(&order, &[], 3).stage, stage, "{status:?}");
    }
}

#[test]
fn what_was_found_or_has_no_date_is_unreadable() {
    let mut order = shipped(&[]);
    (order.placed, order.paid, order.shipped) = (None, None, None);
    check(&order, &[], 7, Level::Unknown, Situation::Unreadable);
    assert_eq!(verdict(&order, &[], 7).missing, [Missing::Dates]);
}

#[test]
fn what_rests_on_the_tracking_may_be_different_by_now() {
    use Situation::*;
    for situation in [
        NoFirstScan,
        SilentAccepted,
        SilentExported,
        SilentArrived,
        AttemptFailed,
        HeldByCustoms,
        Returned,
        Lost,
        Exception,
        Elsewhere,
        LostInSilence,
        NewNumberSilent,
        ReadyForPickup,
        PickupEnding,
        PickupOver,
        PickupMissing,
        NotShipped,
        NeverShipped,
    ] {
        assert!(rests_on_tracking(situation), "{situation:?}");
    }
    for situation in [Delivered, ProtectionEnding, SellerRefused, DisputeOpen, WrongNumber, Unreadable] {
        assert!(!rests_on_tracking(situation), "{situation:?}");
    }
}

#[test]
fn a_tracking_that_was_read_and_shows_no_parcel_is_silent_since_it_was_shipped() {
    let mut order = shipped(&[]);
    order.parcels =
        vec![Parcel { events_read: Some(1), read_on: Some(DayValue(day(17))), ..Parcel::default() }];
    check(&order, &[], 17, Level::Write, Situation::NoFirstScan);
    order.parcels.clear();
    check(&order, &[], 17, Level::Unknown, Situation::TrackingUnread);
}

#[test]
fn what_nobody_can_read_behind_a_hold_is_looked_at_before_anybody_writes() {
    for (held, situation) in
        [("CC_IM_FAILURE", Situation::HeldByCustoms), ("LH_DEPART_FAILURE", Situation::Exception)]
    {
        let mut order = shipped(&[(held, 12), ("LH_DEPART", 5)]);
        check(&order, &[], 14, Level::Write, situation);
        let unknown =
            Event { code: "NOBODY_KNOWS".to_owned(), text: "Lorem ipsum".to_owned(), ..event("", 13) };
        order.parcels[0].events.insert(0, unknown);
        let judged = check(&order, &[], 14, Level::Watch, situation);
        assert!(judged.message.is_none() && !judged.steps.contains(&Step::SendMessage), "{:?}", judged.steps);
        assert!(judged.remarks.iter().any(|remark| matches!(remark, Remark::LatestUnknown(..))));
        check(&order, &[], 22, Level::Watch, situation);
        check(&order, &[], 23, Level::Write, situation);
    }
}

#[test]
fn an_entry_that_nobody_can_read_makes_no_trouble_milder_than_silence() {
    let with = |trouble: &str| {
        let mut order = shipped(&[("NOBODY_KNOWS_THIS", 20), (trouble, 2), ("LH_DEPART", 0)]);
        order.parcels[0].events[0].text = "Oddly frobnicated".to_owned();
        order
    };
    let plain = {
        let mut order = with("LH_DEPART");
        order.parcels[0].events.remove(1);
        order
    };
    for on in 21..40 {
        for trouble in ["EXCEPTION", "LH_DEPART_FAILURE"] {
            assert!(
                verdict(&with(trouble), &[], on).level >= verdict(&plain, &[], on).level,
                "{trouble} {on}"
            );
        }
    }
}

#[test]
fn a_silence_is_counted_once() {
    // What moves nothing is an update all the same.
    let order = shipped(&[("EXCEPTION", 25), ("LH_DEPART", 0)]);
    assert!(verdict(&order, &[], 35).reasons.iter().all(|reason| !matches!(reason, Reason::Loss(_))));
    // Whoever was at the door had it.
    let tried = shipped(&[("GTMS_DEL_FAILURE", 4)]);
    assert!(verdict(&tried, &[], 20).flags.iter().all(|flag| !matches!(flag, Flag::NoMatch(_))));
}
