//! The end of protection, and asking for more of it.

use super::*;

#[test]
fn protection_at_every_boundary_and_with_every_answer() {
    use Level::{Dispute, Extend, Watch};
    let until = 60;
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 35)]), until);
    // Days left, days since the seller was asked, the answer that came the same day, the level.
    for (left, ago, level) in [
        (8, 2, Watch),
        (8, 5, Watch),
        (7, 0, Extend),
        (7, 1, Extend),
        (7, 2, Dispute),
        (7, 3, Dispute),
        (6, 1, Extend),
        (6, 2, Dispute),
        (5, 1, Extend),
        (5, 2, Dispute),
        (4, 1, Extend),
        (4, 2, Dispute),
        (4, 3, Dispute),
        (3, 0, Dispute),
        (1, 0, Dispute),
        (0, 0, Dispute),
        (-1, 0, Dispute),
        (-15, 0, Dispute),
        (-16, 0, Dispute),
    ] {
        for reply in [
            None,
            Some(AnswerKind::SellerRefused),
            Some(AnswerKind::SellerSilent),
            Some(AnswerKind::SellerSaysWait),
        ] {
            let on = until - left;
            let mut answers = vec![wrote(MessageKind::ExtendProtection, on - ago)];
            answers.extend(reply.clone().map(|reply| said(reply, on - ago)));
            let judged = verdict(&order, &answers, on);
            // Who was refused has nothing to wait for.
            let refused = reply == Some(AnswerKind::SellerRefused) && left <= 7;
            let level = if left == 8 { judged.level.min(level) } else { level };
            let level = if refused { Dispute } else { level };
            assert_eq!(judged.level, level, "{left} left, asked {ago} days ago, {reply:?}");
            assert_eq!(judged.flags.contains(&Flag::ProtectionEnding(left)), left < 8, "{judged:?}");
            assert!(judged.steps.contains(&Step::DoNotConfirm) || judged.level < Extend, "{judged:?}");
        }
    }
}

#[test]
fn done_states_stay_done_whatever_protection_and_silence_say() {
    for status in [
        OrderStatus::Unpaid,
        OrderStatus::Cancelled,
        OrderStatus::Closed,
        OrderStatus::Expired,
        OrderStatus::Refunded,
        OrderStatus::Completed,
    ] {
        let mut order = protected(shipped(&[("GOT", 0)]), 3);
        order.status = fact(status);
        if status == OrderStatus::Completed {
            // Not one whose parcel still moves.
            order.parcels.clear();
        }
        for on in [0, 3, 4, 60, 400] {
            let judged = verdict(&order, &[], on);
            assert_eq!(judged.level, Level::Done, "{status:?} day {on}");
            assert!(
                judged.message.is_none() && judged.changes.is_none() && judged.missing.is_empty(),
                "{judged:?}"
            );
        }
    }
    let judged = verdict(&delivered(), &[], 400);
    assert!(judged.level == Level::Done && judged.ask_in_hands && judged.changes.is_none());
}

#[test]
fn an_order_with_nothing_but_protection_still_ends() {
    let order = protected(Order { id: "8190000000000001".to_owned(), ..Order::default() }, 20);
    check(&order, &[], 12, Level::Unknown, Situation::Unreadable);
    check(&order, &[], 13, Level::Extend, Situation::ProtectionEnding);
    check(&order, &[], 17, Level::Dispute, Situation::ProtectionLastDays);
}

#[test]
fn the_protection_date_of_two_sources_a_day_apart_is_the_earlier_at_every_boundary() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 35)]);
    for (one, two) in [(60, 61), (61, 60)] {
        order.protection = vec![
            Fact::new(DayValue(day(one)), Source::DetailAnswer, 5, "test"),
            Fact::new(DayValue(day(two)), Source::TrackingAnswer, 9, "test"),
        ];
        check(&order, &[], 52, Level::Wait, Situation::SilentExported);
        check(&order, &[], 53, Level::Extend, Situation::ProtectionEnding);
        check(&order, &[], 57, Level::Dispute, Situation::ProtectionLastDays);
        check(&order, &[], 61, Level::Dispute, Situation::ProtectionOver);
        check(&order, &[], 76, Level::Dispute, Situation::ProtectionLongOver);
    }
}

#[test]
fn what_was_asked_long_before_was_about_an_end_that_has_moved() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 35)]), 60);
    let early = wrote(MessageKind::ExtendProtection, 45);
    let extend = |answers: &[Answer]| {
        let judged = verdict(&order, answers, 53);
        assert_eq!((judged.level, judged.message), (Level::Extend, Some(MessageKind::ExtendProtection)));
        assert_eq!(judged.changes, Some(Change { on: day(57), to: Level::Dispute, to_cancel: false }));
    };
    extend(&[]);
    extend(std::slice::from_ref(&early));
    extend(&[early.clone(), said(AnswerKind::SellerSaysWait, 46)]);
    // What was refused before was something else.
    extend(&[said(AnswerKind::SellerRefused, 40), early]);
}

#[test]
fn an_estimate_that_is_over_asks_for_no_extension() {
    let order = Order { protection: Vec::new(), ..shipped(&[("GOT", 0), ("LH_DEPART", 50)]) };
    check(&order, &[], 60, Level::Extend, Situation::ProtectionEnding);
    for (on, named, message) in [
        (61, Some(day(75)), None),
        (75, Some(day(75)), Some(MessageKind::SilentExported)),
        (76, None, Some(MessageKind::SilentExported)),
    ] {
        let over = check(&order, &[], on, Level::Extend, Situation::EstimateOver);
        assert_eq!((over.named_day, over.message), (named, message), "day {on}");
        assert!(!over.steps.contains(&Step::AskExtension) && over.remarks.is_empty());
    }
    // Once the seller was asked, the silence decides, and the end is still to be looked for.
    let asked = [wrote(MessageKind::ExtendProtection, 58)];
    let judged = check(&order, &asked, 61, Level::Wait, Situation::SilentExported);
    assert_eq!(judged.remarks, [Remark::EstimateOver(day(75))]);
    assert_eq!(verdict(&order, &asked, 76).remarks, [Remark::EstimateLongOver]);
    let refused = [wrote(MessageKind::SilentExported, 76), said(AnswerKind::SellerRefused, 77)];
    let judged = check(&order, &refused, 80, Level::Dispute, Situation::SellerRefused);
    assert!(!judged.steps.contains(&Step::NotLastDay));
}

#[test]
fn a_reply_that_moves_no_date_is_said_to_move_none() {
    let order = protected(shipped(&[("GOT", 12)]), 20);
    let asked = wrote(MessageKind::ExtendProtection, 14);
    let remarks = |answers: &[Answer]| verdict(&order, answers, 15).remarks;
    assert_eq!(remarks(std::slice::from_ref(&asked)), []);
    let tells = |answers: &[Answer]| verdict(&order, answers, 15).steps.contains(&Step::TellReply);
    let waits = [asked.clone(), said(AnswerKind::SellerSaysWait, 15)];
    assert!(tells(&waits[..1]) && !tells(&waits), "what was said is not asked for");
    for reply in [AnswerKind::SellerSaysWait, AnswerKind::SellerTemplate] {
        assert_eq!(remarks(&[asked.clone(), said(reply, 15)]), [Remark::NotExtended]);
    }
    // What was answered before is no answer to it.
    let before = wrote(MessageKind::NoTracking, 12);
    assert_eq!(remarks(&[before, said(AnswerKind::SellerSaysWait, 13), asked]), []);
}

#[test]
fn an_end_of_protection_that_nobody_has_read_parks_nothing() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 10)]);
    order.protection.clear();
    // Estimated for day 60.
    let asked = [wrote(MessageKind::ExtendProtection, 55)];
    check(&order, &asked, 56, Level::Extend, Situation::ProtectionEnding);
    // Silent for more than a month, and the seller was asked for more time: that it is missing was said.
    for on in [57, 61, 90] {
        check(&order, &asked, on, Level::Dispute, Situation::LostInSilence);
    }
    // A parcel that moves is not lost; it is judged by its own silence.
    let moving = Order { protection: Vec::new(), ..shipped(&[("GOT", 0), ("LH_DEPART", 50)]) };
    check(&moving, &asked, 58, Level::Wait, Situation::SilentExported);
    // And what is marked as delivered and did not come is written about.
    let delivered = Order { protection: Vec::new(), ..shipped(&[("GTMS_SIGNED", 52)]) };
    let missing = [said(AnswerKind::DoNotHaveIt, 54), asked[0].clone()];
    check(&delivered, &missing, 57, Level::Write, Situation::DeliveredMissing);
}

#[test]
fn who_refuses_to_extend_has_answered_also_where_nobody_noted_the_question() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 10)]);
    order.protection = vec![fact(DayValue(day(20))).unwrap()];
    check(&order, &[said(AnswerKind::SellerRefused, 14)], 15, Level::Dispute, Situation::SellerRefused);
    check(&order, &[said(AnswerKind::SellerRefused, 12)], 15, Level::Extend, Situation::ProtectionEnding);
}

#[test]
fn what_was_replied_about_an_end_that_has_moved_is_not_held_against_the_new_one() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 35)]), 60);
    let remarks = |asked: i64, on: i64| {
        let answers = [wrote(MessageKind::ExtendProtection, asked), said(AnswerKind::SellerSaysWait, asked)];
        let judged = verdict(&order, &answers, on);
        (judged.level, judged.remarks)
    };
    assert_eq!(remarks(38, 53), (Level::Extend, vec![]));
    assert_eq!(remarks(53, 54), (Level::Extend, vec![Remark::NotExtended]));
    // A dispute waits for no date.
    assert_eq!(remarks(53, 57), (Level::Dispute, vec![]));
}

#[test]
fn asked_twice_within_a_week_about_more_protection_the_first_day_counts() {
    let asked = |on| wrote(MessageKind::ExtendProtection, on);
    let first = |log: &[Answer]| AnswerSummary::from(log).extension_asked;
    assert_eq!(first(&[asked(40), asked(47)]), Some(day(40)));
    assert_eq!(first(&[asked(40), asked(44), asked(47)]), Some(day(40)));
    assert_eq!(first(&[asked(40), asked(48)]), Some(day(48)));
}

#[test]
fn a_protection_date_is_missed_of_what_is_on_its_way_and_of_the_rest_of_an_order() {
    let without = |order: Order| Order { protection: Vec::new(), ..order };
    let missing = |order: Order| verdict(&without(order), &[], 6).missing;
    assert_eq!(missing(shipped(&[("GOT", 0)])), [Missing::Protection]);
    assert_eq!(missing(unsent(OrderStatus::PartlyShipped)), [Missing::Protection]);
    assert_eq!(missing(unsent(OrderStatus::Processing)), []);
    assert_eq!(missing(in_another_city()), []);
}

#[test]
fn what_is_graver_than_the_end_of_protection_stays_the_verdict() {
    let order = protected(delivered(), 14);
    let asked = [said(AnswerKind::DoNotHaveIt, 5), wrote(MessageKind::NotReceived, 5)];
    check(&order, &asked, 7, Level::Extend, Situation::ProtectionEnding);
    check(&order, &asked, 8, Level::Dispute, Situation::SellerDidNotHelp);
}

#[test]
fn a_request_to_wait_does_not_put_off_a_loss_beyond_the_week_before_protection_ends() {
    let order = protected(shipped(&[("GOT", 0)]), 42);
    let answers = [wrote(MessageKind::SilentAccepted, 30), said(AnswerKind::SellerSaysWait, 32)];
    check(&order, &answers, 34, Level::Watch, Situation::SellerSaysWait);
    check(&order, &answers, 35, Level::Dispute, Situation::LostInSilence);
}

#[test]
fn an_answer_has_its_days_where_it_was_perhaps_about_protection() {
    let order = shipped(&[("GOT", 0)]);
    let change = |reply: AnswerKind, on: i64| {
        let asked = [wrote(MessageKind::SilentAccepted, 14), wrote(MessageKind::ExtendProtection, 15)];
        verdict(&order, &[&asked[..], &[said(reply, 16)]].concat(), on).changes
    };
    let to = |on, to| Some(Change { on: day(on), to, to_cancel: false });
    assert_eq!(change(AnswerKind::SellerSaysWait, 17), to(23, Level::Write));
    assert_eq!(change(AnswerKind::SellerTemplate, 17), to(19, Level::Dispute));
}

#[test]
fn a_refusal_counts_from_the_first_day_on_which_an_extension_is_asked_for() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 10)]), 20);
    check(&order, &[said(AnswerKind::SellerRefused, 13)], 15, Level::Dispute, Situation::SellerRefused);
}

#[test]
fn an_extension_that_was_asked_for_counts_as_asked_only_of_this_silence_and_where_no_end_is_known() {
    let extension = |on| [wrote(MessageKind::ExtendProtection, on)];
    let silent = Order { protection: Vec::new(), ..shipped(&[("GOT", 0), ("LH_DEPART", 20)]) };
    check(&silent, &extension(20), 55, Level::Dispute, Situation::LostInSilence);
    assert_ne!(verdict(&silent, &extension(19), 55).level, Level::Dispute);
    // Whether the seller gave more time is seen where the page names the end.
    let stated = protected(shipped(&[("GOT", 0)]), 200);
    check(&stated, &extension(20), 40, Level::Write, Situation::SilentAccepted);
}

#[test]
fn an_order_seen_on_the_list_alone_has_an_end_to_look_for() {
    let mut listed = shipped(&[]);
    (listed.shipped, listed.paid) = (None, None);
    listed.protection.clear();
    listed.parcels.clear();
    let judge_on = |on: i64| judge(&listed, &[], day(on), &Settings::default());
    // Placed on the day before day 0.
    assert_eq!(judge_on(30).level, Level::Unknown);
    let judged = judge_on(60);
    assert_eq!((judged.level, judged.situation), (Level::Extend, Situation::EstimateOver));
    assert_eq!(judged.named_day, Some(day(74)));
}

#[test]
fn behind_an_estimate_that_is_over_the_message_knows_what_is_wrong() {
    let unread = |order: Order| Order { protection: Vec::new(), ..order };
    let trouble = |order: &Order, answers: &[Answer], on| {
        let judged = check(order, answers, on, Level::Extend, Situation::EstimateOver);
        MessageFacts::of(judged.message.unwrap(), order, &judged, answers, day(on)).trouble
    };
    for (code, situation) in
        [("RETURNED", Situation::Returned), ("GTMS_DEL_FAILURE", Situation::AttemptFailed)]
    {
        let order = unread(shipped(&[(code, 50), ("LH_DEPART", 30)]));
        assert_eq!(trouble(&order, &[], 64), Some(situation));
    }
}
