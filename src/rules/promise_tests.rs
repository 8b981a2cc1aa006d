//! What the product promises, sentence by sentence, tried from outside at each boundary.

use super::tests::{check, day, event, fact, parcel, said, shipped, verdict};
use super::*;
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::{DayValue, Fact, Order, OrderStatus, Parcel, Source, Stage};

/// Protection that ends so many days after day 0.
fn protected(mut order: Order, until: i64) -> Order {
    order.protection = fact(DayValue(day(until))).into_iter().collect();
    order
}

/// Delivered on day 5.
fn delivered() -> Order {
    shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)])
}

fn wrote(kind: MessageKind, on: i64) -> Answer {
    said(AnswerKind::Wrote(kind), on)
}

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
            let told = verdict(&order, &answers, on);
            let level = if left == 8 { told.level.min(level) } else { level };
            assert_eq!(told.level, level, "{left} left, asked {ago} days ago, {reply:?}");
            assert_eq!(told.flags.contains(&Flag::ProtectionEnding(left)), left < 8, "{told:?}");
            assert!(told.steps.contains(&Step::DoNotConfirm) || told.level < Extend, "{told:?}");
        }
    }
}

#[test]
fn a_refusal_counts_however_early_the_seller_was_asked() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 35)]), 60);
    for reply in [AnswerKind::SellerRefused, AnswerKind::SellerSilent] {
        let answers = [wrote(MessageKind::ExtendProtection, 45), said(reply, 46)];
        check(&order, &answers, 52, Level::Wait, Situation::SilentExported);
        check(&order, &answers, 53, Level::Dispute, Situation::ExtensionNotGiven);
    }
}

#[test]
fn a_reported_loss_is_disputed_two_days_after_asking() {
    let order = shipped(&[("LH_DEPART", 0), ("RT_DESTROY", 5)]);
    check(&order, &[], 5, Level::Write, Situation::Lost);
    let asked = [wrote(MessageKind::Trouble, 6)];
    check(&order, &asked, 7, Level::Watch, Situation::AwaitingSeller);
    check(&order, &asked, 8, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(verdict(&order, &asked, 7).changes, Some(Change { on: day(8), to: Level::Dispute }));
    // A new number is a working answer while it deserves its time.
    let helped = [asked[0].clone(), said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 7)];
    check(&order, &helped, 8, Level::Watch, Situation::NewNumber);
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
                assert!(verdict(&order, answers, 7).level < Level::Dispute, "{mark:?} {reply:?}");
                check(&order, answers, 8, Level::Dispute, Situation::SellerDidNotHelp);
            }
        }
    }
}

#[test]
fn what_is_wrong_is_disputed_three_days_after_asking_and_not_before() {
    let foreign = {
        let mut order = shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)]);
        order.country = fact("Spain".to_owned());
        order.parcels[0].events[1].place = "Lima, Peru".to_owned();
        order
    };
    check(&foreign, &[], 5, Level::Write, Situation::Elsewhere);
    assert_eq!(verdict(&foreign, &[], 5).message, Some(MessageKind::NotReceived));
    for (ago, level) in [(0, Level::Watch), (1, Level::Watch), (2, Level::Watch), (3, Level::Dispute)] {
        let asked = [wrote(MessageKind::NotReceived, 6)];
        assert_eq!(verdict(&foreign, &asked, 6 + ago).level, level, "{ago}");
        let asked = [said(AnswerKind::DoNotHaveIt, 6), wrote(MessageKind::NotReceived, 6)];
        assert_eq!(verdict(&delivered(), &asked, 6 + ago).level, level, "{ago}");
    }
}

#[test]
fn done_states_stay_done_whatever_protection_and_silence_say() {
    for status in [
        OrderStatus::Unpaid,
        OrderStatus::Cancelled,
        OrderStatus::Closed,
        OrderStatus::Refunded,
        OrderStatus::Completed,
    ] {
        let mut order = protected(shipped(&[("GOT", 0)]), 3);
        order.status = fact(status);
        for on in [0, 3, 4, 60, 400] {
            let told = verdict(&order, &[], on);
            assert_eq!(told.level, Level::Done, "{status:?} day {on}");
            assert!(told.message.is_none() && told.changes.is_none() && told.missing.is_empty(), "{told:?}");
        }
    }
    let told = verdict(&delivered(), &[], 400);
    assert!(told.level == Level::Done && told.ask_in_hands && told.changes.is_none());
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
fn an_order_with_nothing_but_protection_still_ends() {
    let order = protected(Order { id: "8190000000000001".to_owned(), ..Order::default() }, 20);
    check(&order, &[], 12, Level::Unknown, Situation::Unreadable);
    check(&order, &[], 13, Level::Extend, Situation::ProtectionEnding);
    check(&order, &[], 17, Level::Dispute, Situation::ProtectionLastDays);
}

#[test]
fn a_parcel_that_has_not_arrived_is_not_hidden_by_one_that_has() {
    // Delivered and in hand, and a second one that nobody scanned.
    let mut order = delivered();
    order.parcels.push(parcel("LP00123456789046", &[]));
    check(&order, &[], 5, Level::Wait, Situation::NoFirstScan);
    check(&order, &[], 7, Level::Write, Situation::NoFirstScan);
    assert_eq!(verdict(&order, &[], 7).parcel, Some(1));
    // Protection concerns the one that is still out.
    let order = protected(order, 20);
    check(&order, &[], 17, Level::Dispute, Situation::ProtectionLastDays);
    // In which order they stand makes no difference.
    let mut turned = order;
    turned.parcels.reverse();
    check(&turned, &[], 7, Level::Write, Situation::NoFirstScan);
    assert_eq!(verdict(&turned, &[], 7).parcel, Some(0));
}

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
        40,
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
    let told = verdict(&turned, &[], 15);
    turned.parcels[0].events.reverse();
    assert_eq!(verdict(&turned, &[], 15), told);
    assert_eq!((told.level, told.count.unwrap().day), (Level::Wait, 7));
    // At the same minute the further one is the newer.
    let same = shipped(&[("LH_ARRIVE", 4), ("LH_DEPART", 4)]);
    check(&same, &[], 11, Level::Wait, Situation::SilentArrived);
}

#[test]
fn overload_concerns_the_first_scan_only() {
    // Paid on the last day that still counts for the sale of June, shipped days later.
    let paid = crate::knowledge::date::iso::read("2026-06-25").unwrap();
    let mut order = shipped(&[]);
    (order.paid, order.placed) = (fact(DayValue(paid)), None);
    order.shipped = fact(DayValue(paid + chrono::Duration::days(3)));
    let at = |order: &Order, days: i64| {
        let today = order.shipped.as_ref().unwrap().value.0 + chrono::Duration::days(days);
        judge(order, &[], today, &Default::default())
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
fn a_number_that_a_tracker_does_not_know_changes_nothing() {
    let order = shipped(&[]);
    for tracker in
        [Tracker::AliExpress, Tracker::Cainiao, Tracker::Universal, Tracker::LocalPost, Tracker::Courier]
    {
        check(
            &order,
            &[said(AnswerKind::Checked(tracker, false), 6)],
            7,
            Level::Write,
            Situation::NoFirstScan,
        );
    }
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
    let told = verdict(&shipped(&[]), &asked, 25);
    assert_eq!((told.level, told.changes), (Level::Write, Some(Change { on: day(31), to: Level::Dispute })));
    check(&shipped(&[]), &asked, 30, Level::Write, Situation::NoFirstScan);
    check(&shipped(&[]), &asked, 31, Level::Dispute, Situation::LostInSilence);
    assert_eq!(verdict(&shipped(&[]), &asked, 31).message, None);
    // The clock of the export runs from the departure, that of the loss from the last news.
    let order = shipped(&[("LH_DEPART", 0), ("LH_TRANS_ARRIVE", 5)]);
    let told = verdict(&order, &[wrote(MessageKind::SilentExported, 26)], 30);
    assert_eq!((told.level, told.changes), (Level::Write, Some(Change { on: day(36), to: Level::Dispute })));
}

#[test]
fn what_moved_on_the_day_the_new_number_came_was_not_taken_back() {
    let number = |on| said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), on);
    let asked = wrote(MessageKind::SilentAccepted, 14);
    for (given, situation) in [(15, Situation::NewNumber), (0, Situation::SilentAccepted)] {
        let told = verdict(&shipped(&[("GOT", 0)]), &[asked.clone(), number(given)], 17);
        assert_eq!(told.situation, situation, "given on day {given}");
    }
    let mut both = shipped(&[("GOT", 0)]);
    both.parcels.push(parcel("LP00999", &[("GOT", 9)]));
    assert_eq!(verdict(&both, &[number(1)], 15).parcel, Some(1));
    assert_eq!(verdict(&both, &[number(0)], 15).parcel, Some(0));
}

#[test]
fn a_dispute_is_open_by_whatever_says_so() {
    let mut order = protected(shipped(&[("GOT", 0)]), 20);
    order.status = fact(OrderStatus::InDispute);
    for on in [1, 15, 19, 40] {
        check(&order, &[], on, Level::Watch, Situation::DisputeOpen);
        let told = verdict(&order, &[], on);
        assert!(told.steps.contains(&Step::DoNotCloseDispute) && told.steps.contains(&Step::DoNotConfirm));
        assert_eq!(told.message, None);
    }
    check(&order, &[said(AnswerKind::Refunded, 40)], 40, Level::Done, Situation::Refunded);
    // A list of refunds that was read in the very moment the buyer said so does not know better.
    let opened = said(AnswerKind::DisputeOpened, 10);
    let mut order = shipped(&[("GOT", 0)]);
    order.refund = Some(Fact::new(OrderStatus::Closed, Source::RefundAnswer, opened.at, "test"));
    check(&order, std::slice::from_ref(&opened), 15, Level::Watch, Situation::DisputeOpen);
    order.refund = Some(Fact::new(OrderStatus::Closed, Source::RefundAnswer, opened.at + 1, "test"));
    check(&order, &[opened], 15, Level::Write, Situation::SilentAccepted);
}

#[test]
fn a_carriers_problem_is_written_about_until_the_parcel_moves() {
    let order = shipped(&[("GOT", 0), ("SC_OUTBOUND_FAILURE", 3)]);
    check(&order, &[], 3, Level::Write, Situation::Exception);
    assert_eq!(verdict(&order, &[], 3).message, Some(MessageKind::Trouble));
    let moved = shipped(&[("GOT", 0), ("SC_OUTBOUND_FAILURE", 3), ("SC_OUTBOUND_SUCCESS", 4)]);
    check(&moved, &[], 5, Level::Wait, Situation::SilentAccepted);
}

#[test]
fn a_new_number_is_not_silent_but_the_parcel_still_is() {
    let given =
        [wrote(MessageKind::NoTracking, 31), said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 32)];
    let told = verdict(&shipped(&[]), &given, 33);
    assert_eq!((told.situation, told.message), (Situation::NewNumber, None));
    assert!(told.reasons.contains(&Reason::Loss(33)), "{told:?}");
    // Its week is over, and the mark says that the old one was nobody's: the same silence.
    let marked = [said(AnswerKind::WrongNumber, 30), given[1].clone()];
    let told = verdict(&shipped(&[("GOT", 0)]), &marked, 39);
    assert_eq!((told.level, told.situation), (Level::Write, Situation::NewNumberSilent));
    assert!(told.reasons.contains(&Reason::Loss(39)), "{told:?}");
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
fn an_entry_that_nobody_can_read_may_be_the_first_scan() {
    let mut order = shipped(&[("NEW_CODE", 3)]);
    check(&order, &[], 5, Level::Wait, Situation::NoFirstScan);
    check(&order, &[], 6, Level::Unknown, Situation::Unreadable);
    assert_eq!(verdict(&order, &[], 6).missing, [Missing::Events]);
    order.parcels[0].events[0].code = "GWMS_NEW_CODE".to_owned();
    check(&order, &[], 7, Level::Write, Situation::NoFirstScan);
}

#[test]
fn a_message_is_due_once_and_then_a_reminder() {
    let asked = [wrote(MessageKind::NoTracking, 7)];
    for (on, level, message) in
        [(7, Level::Watch, None), (9, Level::Watch, None), (10, Level::Write, Some(MessageKind::Reminder))]
    {
        let told = verdict(&shipped(&[]), &asked, on);
        assert_eq!((told.level, told.message), (level, message), "day {on}");
    }
    // "Wait please" is fine for a week.
    let waits = [asked[0].clone(), said(AnswerKind::SellerSaysWait, 8)];
    for (on, level, message) in
        [(10, Level::Watch, None), (14, Level::Watch, None), (15, Level::Write, Some(MessageKind::Reminder))]
    {
        let told = verdict(&shipped(&[]), &waits, on);
        assert_eq!((told.level, told.message), (level, message), "day {on}");
    }
}

#[test]
fn what_was_asked_long_before_was_about_an_end_that_has_moved() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 35)]), 60);
    let early = wrote(MessageKind::ExtendProtection, 45);
    let extend = |answers: &[Answer]| {
        let told = verdict(&order, answers, 53);
        assert_eq!((told.level, told.message), (Level::Extend, Some(MessageKind::ExtendProtection)));
        assert_eq!(told.changes, Some(Change { on: day(57), to: Level::Dispute }));
    };
    extend(&[]);
    extend(std::slice::from_ref(&early));
    extend(&[early.clone(), said(AnswerKind::SellerSaysWait, 46)]);
    // What was refused before was something else.
    extend(&[said(AnswerKind::SellerRefused, 40), early]);
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
    let told = verdict(&unasked, &refused, 26);
    assert_eq!((told.level, told.message), (Level::Write, Some(MessageKind::SilentAccepted)));
    check(&order, &refused, 26, Level::Dispute, Situation::ExtensionNotGiven);
}

#[test]
fn a_new_number_that_is_wrong_too_is_no_help() {
    let order = shipped(&[("GOT", 0)]);
    let number = |on| said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), on);
    for mark in [AnswerKind::WrongNumber, AnswerKind::OtherPlace] {
        let given = [said(mark.clone(), 1), wrote(MessageKind::WrongNumber, 1), number(3)];
        assert_eq!(verdict(&order, &given, 4).situation, Situation::NewNumber);
        let again = [&given[..], &[said(mark, 4)]].concat();
        check(&order, &again, 4, Level::Dispute, Situation::SellerDidNotHelp);
    }
    // One that a tracker knows is help for as long as it takes; one that none knows, for a week.
    let order = delivered();
    let asked = [said(AnswerKind::DoNotHaveIt, 6), wrote(MessageKind::NotReceived, 6), number(7)];
    let known = [&asked[..], &[said(AnswerKind::Checked(Tracker::Courier, true), 8)]].concat();
    assert!(verdict(&order, &asked, 13).level < Level::Dispute);
    check(&order, &asked, 14, Level::Dispute, Situation::SellerDidNotHelp);
    assert!(verdict(&order, &known, 40).level < Level::Dispute);
}

#[test]
fn a_number_that_looks_wrong_is_a_reason_to_check_it_and_no_verdict() {
    for (number, wrong) in [
        ("RS875815831NL", false),
        ("LP00123456789012", false),
        // A check digit that fails, an example from a manual, the order's own id, no number at all.
        ("RS875815832NL", true),
        ("RR123456785CN", true),
        ("8190000000000001", true),
        ("number", true),
    ] {
        let mut order = shipped(&[("GOT", 0)]);
        order.parcels = vec![parcel(number, &[("GOT", 0)])];
        let told = verdict(&order, &[], 3);
        assert_eq!(told.level, Level::Wait, "{number}");
        assert_eq!(told.reasons.contains(&Reason::NumberError), wrong, "{number}: {:?}", told.reasons);
        assert_eq!(told.steps.contains(&Step::CheckNumber), wrong, "{number}");
        // Marked as somebody else's it is that, and not only mistyped.
        let marked = verdict(&order, &[said(AnswerKind::WrongNumber, 3)], 3).reasons;
        assert!(marked.contains(&Reason::ForeignNumber) && !marked.contains(&Reason::NumberError));
    }
}
