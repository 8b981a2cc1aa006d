//! What the seller was asked, and what the seller said.

use super::*;

#[test]
fn a_refusal_counts_however_early_the_seller_was_asked() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 35)]), 60);
    for (reply, situation) in [
        (AnswerKind::SellerRefused, Situation::SellerRefused),
        (AnswerKind::SellerSilent, Situation::ExtensionNotGiven),
    ] {
        let answers = [wrote(MessageKind::ExtendProtection, 45), said(reply, 46)];
        check(&order, &answers, 52, Level::Wait, Situation::SilentExported);
        check(&order, &answers, 53, Level::Dispute, situation);
    }
}

#[test]
fn an_answer_about_what_is_wrong_says_that_the_seller_was_asked() {
    let on_its_way = shipped(&[("GOT", 0)]);
    for (order, mark) in [
        (delivered(), AnswerKind::DoNotHaveIt),
        (on_its_way.clone(), AnswerKind::WrongNumber),
        (on_its_way, AnswerKind::OtherPlace),
    ] {
        for reply in [
            AnswerKind::SellerRefused,
            AnswerKind::SellerSilent,
            AnswerKind::SellerTemplate,
            AnswerKind::SellerSaysWait,
        ] {
            let answers = [wrote(MessageKind::NoTracking, 1), said(mark.clone(), 5), said(reply.clone(), 5)];
            for answers in [&answers[..], &answers[1..]] {
                let before = verdict(&order, answers, 7);
                if reply == AnswerKind::SellerRefused {
                    assert_eq!((before.level, before.situation), (Level::Dispute, Situation::SellerRefused));
                } else {
                    assert!(before.level < Level::Dispute, "{mark:?} {reply:?}");
                }
                check(&order, answers, 8, Level::Dispute, Situation::SellerDidNotHelp);
            }
        }
    }
}

#[test]
fn unknown_stands_only_beside_what_is_not_graver_than_wait() {
    let unread = || Parcel { events_read: None, ..parcel("LP00123456789038", &[]) };
    let beside = |events: &[(&str, i64)], on: i64| {
        let mut order = shipped(events);
        order.parcels.push(unread());
        verdict(&order, &[], on).level
    };
    assert_eq!(beside(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)], 9), Level::Unknown);
    assert_eq!(beside(&[("GOT", 8)], 9), Level::Unknown);
    assert_eq!(beside(&[("GOT", 8)], 19), Level::Watch);
    assert_eq!(beside(&[("GOT", 8)], 22), Level::Write);
    // Protection speaks although nothing of the parcel was read.
    let mut order = protected(shipped(&[]), 20);
    order.parcels = vec![unread()];
    check(&order, &[], 12, Level::Unknown, Situation::TrackingUnread);
    assert_eq!(verdict(&order, &[], 12).missing, [Missing::Events]);
    check(&order, &[], 13, Level::Extend, Situation::ProtectionEnding);
    check(&order, &[], 17, Level::Dispute, Situation::ProtectionLastDays);
}

#[test]
fn a_carriers_problem_is_written_about_until_the_parcel_moves() {
    let order = shipped(&[("GOT", 0), ("SC_INBOUND_FAILURE", 3)]);
    check(&order, &[], 3, Level::Write, Situation::Exception);
    assert_eq!(verdict(&order, &[], 3).message, Some(MessageKind::Trouble));
    let moved = shipped(&[("GOT", 0), ("SC_INBOUND_FAILURE", 3), ("SC_OUTBOUND_SUCCESS", 4)]);
    check(&moved, &[], 5, Level::Wait, Situation::SilentAccepted);
}

#[test]
fn a_message_is_due_once_and_then_a_reminder() {
    let asked = [wrote(MessageKind::NoTracking, 7)];
    for (on, level, message) in
        [(7, Level::Watch, None), (9, Level::Watch, None), (10, Level::Write, Some(MessageKind::Reminder))]
    {
        let judged = verdict(&shipped(&[]), &asked, on);
        assert_eq!((judged.level, judged.message), (level, message), "day {on}");
    }
    // "Wait please" is fine for a week.
    let waits = [asked[0].clone(), said(AnswerKind::SellerSaysWait, 8)];
    for (on, level, message) in
        [(10, Level::Watch, None), (14, Level::Watch, None), (15, Level::Write, Some(MessageKind::Reminder))]
    {
        let judged = verdict(&shipped(&[]), &waits, on);
        assert_eq!((judged.level, judged.message), (level, message), "day {on}");
    }
}

#[test]
fn an_answer_about_a_later_silence_says_that_the_seller_was_asked_again() {
    // Written to before the first scan; silent again since day 8.
    let order = shipped(&[("GOT", 8)]);
    let before = wrote(MessageKind::NoTracking, 7);
    check(&order, std::slice::from_ref(&before), 24, Level::Write, Situation::SilentAccepted);
    let waits = [before.clone(), said(AnswerKind::SellerSaysWait, 24)];
    check(&order, &waits, 24, Level::Watch, Situation::SellerSaysWait);
    check(&order, &waits, 31, Level::Write, Situation::SilentAccepted);
    // An answer about more protection is none about the parcel.
    let order = protected(order, 31);
    let refused = [before, wrote(MessageKind::ExtendProtection, 24), said(AnswerKind::SellerRefused, 25)];
    let unasked = protected(order.clone(), 400);
    // Whatever was refused, a message was due.
    check(&unasked, &refused, 26, Level::Dispute, Situation::SellerRefused);
    let wait = [refused[0].clone(), refused[1].clone(), said(AnswerKind::SellerSaysWait, 25)];
    let judged = verdict(&unasked, &wait, 26);
    assert_eq!((judged.level, judged.message), (Level::Write, Some(MessageKind::SilentAccepted)));
    check(&order, &refused, 26, Level::Dispute, Situation::SellerRefused);
}

#[test]
fn asked_to_wait_there_is_one_day_and_nothing_names_another() {
    let order = shipped(&[("GOT", 0)]);
    let answers = [wrote(MessageKind::SilentAccepted, 15), said(AnswerKind::SellerSaysWait, 17)];
    for on in 17..24 {
        let judged = verdict(&order, &answers, on);
        assert_eq!((judged.level, judged.situation), (Level::Watch, Situation::SellerSaysWait), "day {on}");
        assert_eq!((judged.named_day, judged.message), (Some(day(24)), None), "day {on}");
        assert_eq!(
            judged.changes,
            Some(Change { on: day(24), to: Level::Write, to_cancel: false }),
            "day {on}"
        );
        assert!(judged.steps.contains(&Step::LookAgain(day(24))), "day {on}: {:?}", judged.steps);
    }
    // The second message counts from the first, not from the answer; the week after it is the seller's again.
    let due = verdict(&order, &answers, 24);
    assert_eq!((due.level, due.message, due.named_day), (Level::Write, Some(MessageKind::Reminder), None));
    let facts = MessageFacts::of(MessageKind::Reminder, &order, &due, &answers, day(24));
    assert_eq!(facts.days, Some(9));
    // Protection ends the wait a week before its own end, and its dispute three days before.
    for (until, last) in [(31, 24), (30, 23), (26, 19)] {
        let order = protected(order.clone(), until);
        let judged = verdict(&order, &answers, last - 1);
        assert_eq!(
            (judged.situation, judged.named_day),
            (Situation::SellerSaysWait, Some(day(last))),
            "{until}"
        );
        assert_eq!(
            judged.changes,
            Some(Change { on: day(last), to: Level::Extend, to_cancel: false }),
            "{until}"
        );
        check(&order, &answers, last, Level::Extend, Situation::ProtectionEnding);
        check(&order, &answers, until - 3, Level::Dispute, Situation::ProtectionLastDays);
    }
}

#[test]
fn a_template_is_no_answer_and_a_second_one_is_a_refusal() {
    let order = shipped(&[]);
    let first = [wrote(MessageKind::NoTracking, 8), said(AnswerKind::SellerTemplate, 9)];
    // One more message, which names the one thing asked.
    for on in [9, 11] {
        let judged = verdict(&order, &first, on);
        assert_eq!((judged.level, judged.message), (Level::Write, Some(MessageKind::NoTracking)), "day {on}");
        assert_eq!(
            judged.changes,
            Some(Change { on: day(12), to: Level::Dispute, to_cancel: false }),
            "day {on}"
        );
    }
    check(&order, &first, 12, Level::Dispute, Situation::SellerDidNotHelp);
    let mut asked = wrote(MessageKind::NoTracking, 9);
    asked.at += 5;
    let again = [&first[..], &[asked]].concat();
    check(&order, &again, 9, Level::Watch, Situation::AwaitingSeller);
    let again = [&first[..], &[wrote(MessageKind::NoTracking, 10)]].concat();
    for on in [10, 12] {
        check(&order, &again, on, Level::Watch, Situation::AwaitingSeller);
    }
    check(&order, &again, 13, Level::Dispute, Situation::SellerDidNotHelp);
    let second = [&again[..], &[said(AnswerKind::SellerTemplate, 11)]].concat();
    check(&order, &second, 11, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(verdict(&order, &second, 11).message, None);
    // A new number is a working answer.
    let helped = [&second[..], &[said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 12)]].concat();
    check(&order, &helped, 12, Level::Watch, Situation::NewNumber);
}

#[test]
fn whoever_is_silent_is_reminded_after_three_days_and_then_once_a_week() {
    let order = shipped(&[]);
    for answers in [
        vec![wrote(MessageKind::NoTracking, 7)],
        // That the seller is silent changes nothing: the days count from the message.
        vec![wrote(MessageKind::NoTracking, 7), said(AnswerKind::SellerSilent, 8)],
    ] {
        check(&order, &answers, 9, Level::Watch, Situation::AwaitingSeller);
        assert_eq!(verdict(&order, &answers, 10).message, Some(MessageKind::Reminder));
        let mut again = answers.clone();
        again.push(wrote(MessageKind::Reminder, 10));
        for on in [10, 12, 13, 16] {
            check(&order, &again, on, Level::Watch, Situation::AwaitingSeller);
            assert_eq!(
                verdict(&order, &again, on).changes,
                Some(Change { on: day(17), to: Level::Write, to_cancel: false })
            );
        }
        assert_eq!(verdict(&order, &again, 17).message, Some(MessageKind::Reminder));
        // With two weeks of protection or less nobody waits for a third.
        for (until, level) in [(27, Level::Dispute), (28, Level::Watch)] {
            let order = protected(order.clone(), until);
            assert_eq!(verdict(&order, &again, 12).level, Level::Watch, "{until}");
            assert_eq!(verdict(&order, &again, 13).level, level, "{until}");
        }
        check(&protected(order.clone(), 27), &again, 13, Level::Dispute, Situation::SellerDidNotHelp);
        assert_eq!(
            verdict(&protected(order.clone(), 27), &again, 12).changes,
            Some(Change { on: day(13), to: Level::Dispute, to_cancel: false })
        );
    }
}

#[test]
fn to_ask_once_more_is_said_of_the_message_that_is_due() {
    let answers = [wrote(MessageKind::SilentAccepted, 14), said(AnswerKind::SellerTemplate, 15)];
    let judged = |until| verdict(&protected(shipped(&[("GOT", 0)]), until), &answers, 15);
    let due = judged(60);
    assert_eq!((due.level, due.is_once_more()), (Level::Write, true));
    // What protection asks for is another thing.
    let ending = judged(21);
    assert_eq!((ending.level, ending.is_once_more()), (Level::Extend, false));
}

#[test]
fn a_wait_that_is_over_is_said_to_be_over() {
    let order = shipped(&[("GOT", 0)]);
    let waits = [wrote(MessageKind::SilentAccepted, 15), said(AnswerKind::SellerSaysWait, 17)];
    assert_eq!(verdict(&order, &waits, 23).remarks, []);
    let over = verdict(&order, &waits, 24);
    assert_eq!((over.level, over.message), (Level::Write, Some(MessageKind::Reminder)));
    assert_eq!(over.remarks, [Remark::WaitOver(day(17))]);
    let facts = MessageFacts::of(MessageKind::Reminder, &order, &over, &waits, day(24));
    assert_eq!(facts.reply, Some(SellerReply::Wait));
}

#[test]
fn a_parcel_that_does_not_come_any_more_is_asked_about_twice_and_no_oftener() {
    let mut order = shipped(&[("GOT", 0), ("GTMS_RETURN", 10)]);
    order.protection = vec![fact(DayValue(day(60))).unwrap()];
    let answers = [wrote(MessageKind::Trouble, 10), wrote(MessageKind::Reminder, 13)];
    let waits = check(&order, &answers, 15, Level::Watch, Situation::AwaitingSeller);
    assert_eq!(waits.remarks, [Remark::Problem(Situation::Returned)], "what is wrong stays said");
    check(&order, &answers, 16, Level::Dispute, Situation::SellerDidNotHelp);
}

#[test]
fn what_was_answered_before_the_last_message_is_not_the_answer_to_it() {
    let order = shipped(&[("GOT", 0)]);
    let first = wrote(MessageKind::SilentAccepted, 15);
    let again = wrote(MessageKind::Reminder, 17);
    // Asked to wait, and written to again: it is the new message that is waited for.
    let waits = [first.clone(), said(AnswerKind::SellerSaysWait, 16), again.clone()];
    check(&order, &waits[..2], 18, Level::Watch, Situation::SellerSaysWait);
    check(&order, &waits, 18, Level::Watch, Situation::AwaitingSeller);
    // A canned reply to the first message, and none to the second: nobody has answered that one yet.
    let canned = [first, said(AnswerKind::SellerTemplate, 16), again, said(AnswerKind::SellerSilent, 18)];
    check(&order, &canned, 20, Level::Watch, Situation::AwaitingSeller);
}

#[test]
fn what_is_over_has_no_reasons_and_its_signs_ask_for_nothing() {
    let mut order = shipped(&[("GOT", 0)]);
    order.country = fact("Brazil".to_owned());
    order.parcels[0].service = fact("Cainiao Super Economy Global".to_owned());
    order.parcels[0].carrier = fact("Canada Post".to_owned());
    let open = verdict(&order, &[], 5);
    assert_eq!(open.reasons, [Reason::Economy]);
    assert_eq!(open.flags, [Flag::ForeignCarrier("Canada Post".to_owned())]);
    let answers = [said(AnswerKind::WeightMismatch, 5), said(AnswerKind::HaveIt, 5)];
    let over = verdict(&order, &answers, 5);
    assert_eq!((over.level, over.reasons, over.flags), (Level::Done, vec![], vec![Flag::WeightMismatch]));
    assert_eq!(over.steps, []);
}

#[test]
fn a_refusal_of_what_is_normal_is_said_to_have_come_early() {
    let order = shipped(&[("GOT", 5)]);
    for (reply, on, early) in [
        (AnswerKind::SellerRefused, 4, false),
        (AnswerKind::SellerRefused, 5, true),
        (AnswerKind::SellerRefused, 8, true),
        (AnswerKind::SellerSilent, 8, false),
    ] {
        let remarks = if early { vec![Remark::RefusedEarly] } else { vec![] };
        assert_eq!(verdict(&order, &[said(reply.clone(), on)], 9).remarks, remarks, "{reply:?} on {on}");
    }
}

#[test]
fn a_message_that_nobody_answered_is_named() {
    let asked = [wrote(MessageKind::NoTracking, 7)];
    assert_eq!(verdict(&shipped(&[]), &asked, 9).remarks, []);
    assert_eq!(verdict(&shipped(&[]), &asked, 10).remarks, [Remark::Unanswered(day(7))]);
}

#[test]
fn whoever_asks_ten_days_before_the_end_asks_about_that_end() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 35)]), 60);
    let asked = |on| wrote(MessageKind::ExtendProtection, on);
    check(&order, &[asked(49)], 53, Level::Extend, Situation::ProtectionEnding);
    check(&order, &[asked(50)], 53, Level::Dispute, Situation::ExtensionNotGiven);
    // A refusal counts from the day of the message on, and not before.
    let refused = |on| said(AnswerKind::SellerRefused, on);
    check(&order, &[asked(45), refused(45)], 53, Level::Dispute, Situation::SellerRefused);
    check(&order, &[refused(50), asked(52)], 53, Level::Extend, Situation::ProtectionEnding);
}

#[test]
fn only_what_came_after_the_last_message_answers_it() {
    let of = |log: &[Answer]| {
        let summary = AnswerSummary::from(log);
        assert_eq!(summary.is_answered(), summary.reply_to_last().is_some());
        (summary.last_message(), summary.reply_to_last())
    };
    let asked = |on| wrote(MessageKind::NoTracking, on);
    let waits = |on| said(AnswerKind::SellerSaysWait, on);
    let reply = |reply, on| Some((reply, day(on)));
    assert_eq!(of(&[]), (None, None));
    assert_eq!(of(&[said(AnswerKind::SellerSilent, 5)]), (None, None));
    assert_eq!(of(&[waits(5)]), (None, reply(SellerReply::Wait, 5)));
    assert_eq!(of(&[waits(5), asked(6)]), (Some(day(6)), None));
    // In the very moment: nobody can have read it.
    assert_eq!(of(&[asked(5), waits(5)]), (Some(day(5)), None));
    assert_eq!(of(&[asked(5), waits(6)]), (Some(day(5)), reply(SellerReply::Wait, 6)));
    assert_eq!(of(&[asked(5), new_number(6)]), (Some(day(5)), reply(SellerReply::NewNumber, 6)));
}

#[test]
fn what_the_seller_was_asked_counts_from_its_day_and_from_what_it_is_about() {
    let asked = |log: &[Answer], since: Option<i64>, wrong| {
        let asked = AnswerSummary::from(log).asked(since.map(day), wrong)?;
        Some([asked.first, asked.last.0].map(|on| (on - day(0)).num_days())).map(|days| (days, asked.written))
    };
    let log = [
        wrote(MessageKind::NoTracking, 3),
        wrote(MessageKind::WrongNumber, 5),
        wrote(MessageKind::Reminder, 8),
    ];
    assert_eq!(asked(&log, None, false), Some(([3, 8], 3)));
    assert_eq!(asked(&log, Some(5), false), Some(([5, 8], 2)));
    assert_eq!(asked(&log, Some(9), false), None);
    // A reminder of a message about what is wrong is about that as well.
    assert_eq!(asked(&log, None, true), Some(([5, 8], 2)));
    // Of answers alone the last counts, and none that comes after a message.
    let waits = |on| said(AnswerKind::SellerSaysWait, on);
    assert_eq!(asked(&[waits(5), waits(7)], None, false), Some(([5, 7], 0)));
    assert_eq!(asked(&[wrote(MessageKind::NoTracking, 5), waits(7)], None, false), Some(([5, 5], 1)));
}

#[test]
fn an_answer_from_before_the_mistake_was_seen_is_not_about_it() {
    let order = shipped(&[("GOT", 0)]);
    let mark = said(AnswerKind::WrongNumber, 6);
    check(
        &order,
        &[said(AnswerKind::SellerSaysWait, 5), mark.clone()],
        9,
        Level::Write,
        Situation::WrongNumber,
    );
    // What is answered after it is, though more protection was asked for before.
    let log = [wrote(MessageKind::ExtendProtection, 4), mark.clone(), said(AnswerKind::SellerSilent, 6)];
    check(&order, &log, 9, Level::Dispute, Situation::SellerDidNotHelp);
    // Refused before it was asked about, it was not refused.
    let log = [said(AnswerKind::SellerRefused, 3), mark, wrote(MessageKind::WrongNumber, 6)];
    check(&order, &log, 7, Level::Watch, Situation::AwaitingSeller);
    let refused = [&log[1..], &[said(AnswerKind::SellerRefused, 7)]].concat();
    check(&order, &refused, 7, Level::Dispute, Situation::SellerRefused);
    // That it moves does not end what was asked about it.
    let moving = shipped(&[("GOT", 0), ("SC_OUTBOUND_SUCCESS", 7)]);
    check(&moving, &log[1..], 8, Level::Watch, Situation::AwaitingSeller);
}

#[test]
fn an_answer_that_makes_no_difference_is_not_named_as_the_reason() {
    let order = shipped(&[("GOT", 0)]);
    assert!(!verdict(&order, &[], 5).because_you_said);
    assert!(!verdict(&order, &[said(AnswerKind::WeightMismatch, 5)], 5).because_you_said);
    assert!(verdict(&order, &[said(AnswerKind::WrongNumber, 5)], 5).because_you_said);
}

#[test]
fn the_buyer_is_asked_for_the_item_where_it_may_have_come() {
    let ended =
        |status| Order { status: fact(status), ended: fact(DayValue(day(20))), ..shipped(&[("GOT", 0)]) };
    for (order, asks) in [
        (shipped(&[("GOT", 0)]), false),
        (shipped(&[("LH_DEPART", 0), ("CC_IM_FAILURE", 5)]), false),
        (shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 5)]), true),
        // It stays at the pickup point when protection ends, too.
        (protected(shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 5)]), 22), true),
        (delivered(), true),
        (ended(OrderStatus::Completed), true),
        (ended(OrderStatus::Closed), false),
    ] {
        assert_eq!(verdict(&order, &[], 21).ask_in_hands, asks, "{:?}", verdict(&order, &[], 21));
    }
    // Read before the completion, nobody knows.
    let mut unread = ended(OrderStatus::Completed);
    unread.parcels[0].read_on = Some(DayValue(day(19)));
    let judged = judge(&unread, &[], day(21), &Default::default());
    assert_eq!((judged.situation, judged.ask_in_hands), (Situation::CompletedUnread, true));
    assert_eq!((judged.protection, judged.after_completion), (None, false));
}

#[test]
fn the_day_from_which_nobody_waits_for_a_silent_seller_is_announced() {
    let again = [wrote(MessageKind::NoTracking, 7), wrote(MessageKind::Reminder, 10)];
    let order = protected(shipped(&[]), 29);
    let judged = verdict(&order, &again, 13);
    let dispute = Some(Change { on: day(15), to: Level::Dispute, to_cancel: false });
    assert_eq!((judged.level, judged.changes), (Level::Watch, dispute));
    check(&order, &again, 16, Level::Dispute, Situation::SellerDidNotHelp);
    // An estimate never disputes.
    let order = Order { protection: Vec::new(), ..shipped(&[]) };
    let late = [wrote(MessageKind::NoTracking, 27), wrote(MessageKind::Reminder, 30)];
    let order =
        Order { shipped: fact(DayValue(day(-20))), parcels: vec![parcel("LP1", &[("GOT", 12)])], ..order };
    check(&order, &late, 33, Level::Extend, Situation::ProtectionEnding);
    assert_eq!(verdict(&order, &late, 32).level, Level::Watch);
}

#[test]
fn what_was_not_read_is_not_lost_however_patient_the_buyer_is() {
    let mut order = shipped(&[]);
    order.parcels[0].events_read = None;
    let judged = judge(&order, &[], day(40), &patient());
    assert_eq!((judged.level, judged.situation), (Level::Wait, Situation::TrackingUnread));
    assert!(judged.reasons.is_empty() && judged.flags.is_empty(), "{judged:?}");
}

#[test]
fn a_lost_parcel_was_refused_only_where_that_was_said_of_this_silence() {
    let order = shipped(&[("GOT", 5)]);
    let asked = wrote(MessageKind::SilentAccepted, 20);
    for (on, situation) in [(4, Situation::LostInSilence), (5, Situation::SellerRefused)] {
        let answers = [said(AnswerKind::SellerRefused, on), asked.clone()];
        check(&order, &answers, 36, Level::Dispute, situation);
    }
    // A refusal of the same day ends the waiting before that, too.
    check(&order, &[said(AnswerKind::SellerRefused, 5)], 19, Level::Dispute, Situation::SellerRefused);
    check(&order, &[said(AnswerKind::SellerRefused, 4)], 19, Level::Write, Situation::SilentAccepted);
}

#[test]
fn what_is_marked_as_elsewhere_is_written_about_as_such_before_it_is_delivered() {
    let marked = [said(AnswerKind::OtherPlace, 5), said(AnswerKind::DoNotHaveIt, 5)];
    assert_eq!(verdict(&shipped(&[("GOT", 0)]), &marked, 5).message, Some(MessageKind::WrongNumber));
}

#[test]
fn the_message_of_each_silence() {
    for (events, on, message) in [
        (&[][..], 7, MessageKind::NoTracking),
        (&[("GOT", 0)], 14, MessageKind::SilentAccepted),
        (&[("LH_DEPART", 0)], 25, MessageKind::SilentExported),
        // On its way between two countries, and nobody has told when it left the first.
        (&[("TD_TRANSWH_OUTBOUND", 0)], 25, MessageKind::SilentExported),
        (&[("LH_DEPART", -6), ("LH_ARRIVE", 0)], 10, MessageKind::SilentArrived),
        (&[("LH_ARRIVE", 0), ("GTMS_DEL_FAILURE", 1)], 10, MessageKind::SilentArrived),
    ] {
        let order = shipped(events);
        assert_eq!(verdict(&order, &[], on - 1).message, None, "{events:?}");
        assert_eq!(verdict(&order, &[], on).message, Some(message), "{events:?}");
    }
}

#[test]
fn an_answer_dated_before_the_message_does_not_grant_a_week() {
    // Whoever travels may be a day behind later on.
    let asked = wrote(MessageKind::NoTracking, 8);
    let waits = Answer { at: asked.at + 1, on: day(7), said: AnswerKind::SellerSaysWait, undone: false };
    let other = Answer { on: day(8), ..waits.clone() };
    check(&shipped(&[]), &[asked.clone(), other], 12, Level::Watch, Situation::SellerSaysWait);
    check(&shipped(&[]), &[asked, waits], 12, Level::Write, Situation::NoFirstScan);
}

#[test]
fn what_was_written_about_a_silence_is_not_about_the_delivery_or_the_customs_after_it() {
    let silent = wrote(MessageKind::NoTracking, 6);
    check(
        &delivered(),
        &[silent, said(AnswerKind::DoNotHaveIt, 6)],
        6,
        Level::Write,
        Situation::DeliveredMissing,
    );
    let held = shipped(&[("GOT", 0), ("LH_DEPART", 16), ("CC_IM_FAILURE", 17)]);
    let judged = verdict(&held, &[wrote(MessageKind::SilentAccepted, 14)], 17);
    assert_eq!((judged.level, judged.message), (Level::Write, Some(MessageKind::Trouble)));
}

#[test]
fn a_template_about_an_earlier_silence_is_no_second_one() {
    let order = shipped(&[("GOT", 5)]);
    let asked = wrote(MessageKind::SilentAccepted, 19);
    let template = |on| said(AnswerKind::SellerTemplate, on);
    check(&order, &[template(2), asked.clone(), template(20)], 20, Level::Write, Situation::SilentAccepted);
    let twice = [template(19), asked.clone(), template(20)];
    check(&order, &twice, 20, Level::Dispute, Situation::SellerDidNotHelp);
    // Silence after a template of the day of the message itself is not the patience that a first message gets.
    let silent = [asked, template(19), said(AnswerKind::SellerSilent, 20)];
    for (on, level) in [(20, Level::Write), (21, Level::Write), (22, Level::Dispute), (23, Level::Dispute)] {
        assert_eq!(verdict(&order, &silent, on).level, level, "day {on}");
    }
}

#[test]
fn a_loss_is_kept_as_evidence_where_it_is_no_flag() {
    // The status is behind: a carrier has it.
    let order = Order { status: fact(OrderStatus::Processing), ..shipped(&[("GOT", 0)]) };
    let judged = verdict(&order, &[], 31);
    assert_eq!((judged.reasons, judged.flags), (vec![Reason::Loss(31)], vec![]));
    assert_eq!(judged.steps, [Step::CheckTrackers, Step::SendMessage, Step::KeepEvidence]);
}

#[test]
fn the_table_as_it_was_made_says_when_to_write_after_an_answer() {
    let mut settings = Settings::default();
    settings.waiting.accepted.write = 23;
    let order = as_if_read(&shipped(&[("GOT", 0)]), day(12));
    let changes = judge(&order, &[said(AnswerKind::SellerSilent, 3)], day(12), &settings).changes;
    assert_eq!(changes, Some(Change { on: day(14), to: Level::Write, to_cancel: false }));
}

#[test]
fn an_entry_that_nobody_knows_is_looked_at_before_anything_is_written() {
    let unknown = |on: i64| Event { text: "Hatóság jóváhagyta.".to_owned(), ..event("", on) };
    let mut order = shipped(&[("LH_DEPART", 0)]);
    order.parcels[0].events.insert(0, unknown(1));
    assert!(!steps(&order, &[], 20).contains(&Step::TellTracking), "nothing is written yet");
    assert_eq!(steps(&order, &[], 30).first(), Some(&Step::TellTracking));
    assert!(!steps(&shipped(&[("LH_DEPART", 0)]), &[], 30).contains(&Step::TellTracking));
    assert!(steps(&protected(order.clone(), 22), &[], 20).contains(&Step::TellTracking), "nor disputed");
    // What was completed is over for the tracking.
    (order.status, order.ended) = (fact(OrderStatus::Completed), fact(DayValue(day(5))));
    let missing = [said(AnswerKind::DoNotHaveIt, 6)];
    assert_eq!(verdict(&order, &missing, 8).level, Level::Dispute);
    assert!(!steps(&order, &missing, 8).contains(&Step::TellTracking));
}

#[test]
fn who_is_asked_to_wait_again_after_having_waited_is_known() {
    let wait = |on| said(AnswerKind::SellerSaysWait, on);
    let again = |answers: &[Answer]| AnswerSummary::from(answers).waited_again;
    let once = [wrote(MessageKind::SilentAccepted, 10), wait(11), wrote(MessageKind::Reminder, 18)];
    assert!(!again(&once));
    assert!(again(&[&once[..], &[wait(19)]].concat()));
    // The first time that it is asked, whatever was written before.
    assert!(!again(&[once[0].clone(), wrote(MessageKind::Reminder, 13), wait(14)]));
}

#[test]
fn what_an_entry_says_of_a_trouble_is_said_in_its_words() {
    let of = |code: &str, text: &str| {
        let mut order = shipped(&[(code, 5), ("GTMS_ACCEPT", 4)]);
        order.parcels[0].events[0].text = text.to_owned();
        verdict(&order, &[], 5).remarks
    };
    let words = |text: &str| vec![Remark::LatestWords(text.to_owned())];
    let wrong = "Delivery attempt failed: incorrect address. Contact the carrier.";
    assert_eq!(of("GTMS_DEL_FAILURE", wrong), words(wrong));
    assert_eq!(of("CC_IM_FAILURE", "Tax to be paid"), words("Tax to be paid"));
    assert_eq!(of("GTMS_DEL_FAILURE", ""), []);
    let neighbour = "Your parcel was left with your neighbour at number 12";
    assert_eq!(of("GTMS_SIGNED", neighbour), words(neighbour));
    assert_eq!(of("GTMS_SIGNED", "Your package was delivered"), []);
    assert_eq!(of("GTMS_DO_DEPART", "Out for delivery"), [Remark::OutForDelivery]);
}

#[test]
fn what_was_completed_by_itself_after_a_long_silence_asks_whether_it_came() {
    let mut order = protected(shipped(&[("LH_DEPART", 5)]), 60);
    order.status = fact(OrderStatus::Completed);
    // Seen before its end the buyer has confirmed it.
    check(&order, &[], 65, Level::Done, Situation::Completed);
    order.status.as_mut().unwrap().seen = day(63).and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis();
    assert!(check(&order, &[], 65, Level::Watch, Situation::CompletedUndelivered).asks_whether_it_came());
    // After the window nothing can be done.
    check(&order, &[], 80, Level::Done, Situation::Completed);
}

#[test]
fn a_completed_order_whose_delivery_was_taken_back_asks_whether_it_came() {
    let mut order = protected(shipped(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 15), ("GTMS_STA_SIGNED", 16)]), 60);
    (order.status, order.ended) = (fact(OrderStatus::Completed), fact(DayValue(day(17))));
    assert!(check(&order, &[], 20, Level::Watch, Situation::Delivered).asks_whether_it_came());
}

#[test]
fn a_message_that_is_noted_twice_on_one_day_is_one() {
    let order = protected(shipped(&[("GOT", 0)]), 30);
    let once = [wrote(MessageKind::SilentAccepted, 19)];
    let twice = [once[0].clone(), wrote(MessageKind::Own, 19)];
    for on in 19..27 {
        assert_eq!(verdict(&order, &twice, on).level, verdict(&order, &once, on).level, "day {on}");
    }
    let again = [once[0].clone(), wrote(MessageKind::Reminder, 22)];
    assert_ne!(verdict(&order, &again, 25).level, verdict(&order, &once, 25).level);
}

#[test]
fn that_nothing_came_after_a_refusal_or_a_number_changes_neither() {
    let order = shipped(&[("GOT", 1)]);
    let wrote_of_it = wrote(MessageKind::SilentAccepted, 15);
    let refused =
        [wrote_of_it.clone(), said(AnswerKind::SellerRefused, 16), said(AnswerKind::SellerSilent, 20)];
    check(&order, &refused, 20, Level::Dispute, Situation::SellerRefused);
    let number = AnswerKind::SellerGaveNumber("RR473124829CN".to_owned());
    let given = [wrote_of_it, said(number, 17), said(AnswerKind::SellerSilent, 24)];
    let judged = check(&order, &given, 25, Level::Write, Situation::NewNumberSilent);
    assert_ne!(judged.message, Some(MessageKind::Reminder));
    // Who was written to since and says nothing is silent.
    let again =
        [&given[..2], &[wrote(MessageKind::NoTracking, 25), said(AnswerKind::SellerSilent, 29)]].concat();
    assert_eq!(verdict(&order, &again, 29).message, Some(MessageKind::Reminder));
}

#[test]
fn what_was_delivered_and_is_not_there_is_not_silent() {
    let order = shipped(&[("GTMS_SIGNED", 5), ("LH_DEPART", 0)]);
    let answers = [said(AnswerKind::DoNotHaveIt, 40), wrote(MessageKind::NotReceived, 40)];
    let judged = check(&order, &answers, 42, Level::Watch, Situation::AwaitingSeller);
    assert!(judged.reasons.is_empty() && !judged.flags.iter().any(|flag| matches!(flag, Flag::Silent(_))));
    check(&order, &answers, 43, Level::Dispute, Situation::SellerDidNotHelp);
}

#[test]
fn a_number_that_another_tracker_knows_is_written_about_in_the_end() {
    let order = shipped(&[]);
    let found = [said(AnswerKind::FoundAt(Tracker::Cainiao), 8)];
    let write = Settings::default().waiting.accepted.write;
    // Something had happened by the day on which it was found.
    let before = check(&order, &found, 8 + write - 1, Level::Unknown, Situation::Unreadable);
    assert_eq!(before.changes, Some(Change { on: day(8 + write), to: Level::Write, to_cancel: false }));
    check(&order, &found, 8 + write, Level::Write, Situation::SilentAccepted);
    // Found late, it is not written about the same day.
    let late = [said(AnswerKind::FoundAt(Tracker::Cainiao), 20)];
    check(&order, &late, 20, Level::Unknown, Situation::Unreadable);
}

#[test]
fn a_message_about_the_rest_of_an_order_asks_nothing_about_what_was_sent() {
    let order = Order { status: fact(OrderStatus::PartlyShipped), ..shipped(&[("GOT", 3)]) };
    let answers = [wrote(MessageKind::NotShipped, 14)];
    let judged = check(&order, &answers, 20, Level::Write, Situation::SilentAccepted);
    assert_eq!(judged.message, Some(MessageKind::SilentAccepted));
}

#[test]
fn no_day_is_invented_for_a_message_that_nobody_noted() {
    let order = shipped(&[("GTMS_ACCEPT", 6)]);
    let silent = [said(AnswerKind::SellerSilent, 26)];
    let judged = verdict(&order, &silent, 28);
    assert_eq!(judged.message, Some(MessageKind::Reminder));
    assert!(!judged.remarks.iter().any(|remark| matches!(remark, Remark::Unanswered(_))), "{judged:?}");
}

#[test]
fn silence_after_a_refusal_or_a_canned_reply_makes_neither_milder() {
    let order = shipped(&[]);
    let ask = wrote(MessageKind::NoTracking, 7);
    let refused = [ask, said(AnswerKind::SellerRefused, 8), wrote(MessageKind::Own, 10)];
    check(&order, &refused, 12, Level::Dispute, Situation::SellerRefused);
    let then_silent = [&refused[..], &[said(AnswerKind::SellerSilent, 12)]].concat();
    check(&order, &then_silent, 12, Level::Dispute, Situation::SellerRefused);
    let canned = [said(AnswerKind::SellerTemplate, 8)];
    check(&order, &canned, 12, Level::Dispute, Situation::SellerDidNotHelp);
    let then_silent = [&canned[..], &[said(AnswerKind::SellerSilent, 12)]].concat();
    check(&order, &then_silent, 12, Level::Dispute, Situation::SellerDidNotHelp);
}

#[test]
fn a_number_that_is_called_wrong_is_lost_all_the_same() {
    let order = shipped(&[]);
    let silent = [wrote(MessageKind::NoTracking, 8), said(AnswerKind::SellerSilent, 15)];
    check(&order, &silent, 32, Level::Dispute, Situation::LostInSilence);
    let wrong = [&silent[..], &[said(AnswerKind::WrongNumber, 32)]].concat();
    check(&order, &wrong, 32, Level::Dispute, Situation::LostInSilence);
}
