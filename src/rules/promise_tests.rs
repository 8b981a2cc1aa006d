//! What the product promises, sentence by sentence, tried from outside at each boundary.

use super::tests::{check, day, event, fact, parcel, protected, said, shipped, verdict};
use super::*;
use crate::message::MessageFacts;
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::settings::Settings;
use crate::order::{DayValue, Event, Fact, Order, OrderStatus, Parcel, Source, Stage};

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
fn a_reported_loss_is_disputed_two_days_after_asking() {
    let order = shipped(&[("LH_DEPART", 0), ("RT_DESTROY", 5)]);
    check(&order, &[], 5, Level::Write, Situation::Lost);
    let asked = [wrote(MessageKind::Trouble, 6)];
    check(&order, &asked, 7, Level::Watch, Situation::AwaitingSeller);
    check(&order, &asked, 8, Level::Dispute, Situation::SellerDidNotHelp);
    assert_eq!(
        verdict(&order, &asked, 7).changes,
        Some(Change { on: day(8), to: Level::Dispute, to_cancel: false })
    );
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
fn what_is_wrong_is_disputed_three_days_after_asking_and_not_before() {
    let foreign = {
        let mut order = shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)]);
        order.country = fact("Spain".to_owned());
        order.parcels[0].events[1].place = "Lima, Peru".to_owned();
        order
    };
    check(&foreign, &[], 5, Level::Write, Situation::Elsewhere);
    // That it did not come is the buyer's to say.
    assert_eq!(verdict(&foreign, &[], 5).message, Some(MessageKind::WrongNumber));
    let missing = [said(AnswerKind::DoNotHaveIt, 5)];
    assert_eq!(verdict(&foreign, &missing, 5).message, Some(MessageKind::NotReceived));
    assert!(!verdict(&foreign, &missing, 5).steps.contains(&Step::AskAround));
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
fn a_number_that_a_tracker_does_not_know_changes_nothing() {
    let order = shipped(&[]);
    for tracker in
        [Tracker::AliExpress, Tracker::Cainiao, Tracker::Universal, Tracker::LocalPost, Tracker::Courier]
    {
        check(&order, &[said(AnswerKind::NothingAt(tracker), 6)], 7, Level::Write, Situation::NoFirstScan);
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
fn what_moved_on_the_day_the_new_number_came_was_not_taken_back() {
    let number = |on| said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), on);
    let asked = wrote(MessageKind::SilentAccepted, 14);
    for (given, situation) in [(15, Situation::NewNumber), (0, Situation::SilentAccepted)] {
        let judged = verdict(&shipped(&[("GOT", 0)]), &[asked.clone(), number(given)], 17);
        assert_eq!(judged.situation, situation, "given on day {given}");
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
        let judged = verdict(&order, &[], on);
        assert!(
            judged.steps.contains(&Step::DoNotCloseDispute) && judged.steps.contains(&Step::DoNotConfirm)
        );
        assert_eq!(judged.message, None);
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
    let order = shipped(&[("GOT", 0), ("SC_INBOUND_FAILURE", 3)]);
    check(&order, &[], 3, Level::Write, Situation::Exception);
    assert_eq!(verdict(&order, &[], 3).message, Some(MessageKind::Trouble));
    let moved = shipped(&[("GOT", 0), ("SC_INBOUND_FAILURE", 3), ("SC_OUTBOUND_SUCCESS", 4)]);
    check(&moved, &[], 5, Level::Wait, Situation::SilentAccepted);
}

#[test]
fn a_new_number_is_not_silent_but_the_parcel_still_is() {
    let given =
        [wrote(MessageKind::NoTracking, 31), said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 32)];
    let judged = verdict(&shipped(&[]), &given, 33);
    assert_eq!((judged.situation, judged.message), (Situation::NewNumber, None));
    assert!(judged.reasons.contains(&Reason::Loss(33)), "{judged:?}");
    // Its week is over, and the mark says that the old one was nobody's: the same silence.
    let marked = [said(AnswerKind::WrongNumber, 30), given[1].clone()];
    let judged = verdict(&shipped(&[("GOT", 0)]), &marked, 39);
    assert_eq!((judged.level, judged.situation), (Level::Write, Situation::NewNumberSilent));
    assert!(judged.reasons.contains(&Reason::Loss(39)), "{judged:?}");
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
    let known = [&asked[..], &[said(AnswerKind::FoundAt(Tracker::Courier), 8)]].concat();
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
        ("1005006123456789", true),
        ("number", true),
    ] {
        let mut order = shipped(&[]);
        // A number under which something has moved is right, whatever its check digit says.
        order.parcels = vec![parcel(number, &[("GOT", 0)])];
        assert!(!verdict(&order, &[], 3).reasons.contains(&Reason::NumberError), "{number}");
        order.parcels = vec![parcel(number, &[])];
        let judged = verdict(&order, &[], 3);
        assert_eq!(judged.level, Level::Wait, "{number}");
        assert_eq!(judged.reasons.contains(&Reason::NumberError), wrong, "{number}: {:?}", judged.reasons);
        assert_eq!(judged.steps.contains(&Step::CheckNumber), wrong, "{number}");
        // Marked as somebody else's it is that, and not only mistyped.
        let marked = verdict(&order, &[said(AnswerKind::WrongNumber, 3)], 3).reasons;
        assert!(marked.contains(&Reason::ForeignNumber) && !marked.contains(&Reason::NumberError));
    }
}

/// A big table, as a patient buyer may make it.
fn patient() -> Settings {
    let mut settings = Settings::default();
    for index in 0..4 {
        if let Some(row) = settings.waiting.row_mut(index) {
            (row.normal_to, row.write, row.red_flag) = (80, 90, 100);
        }
    }
    settings
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
fn refused_it_is_a_dispute_once_a_message_was_due() {
    let order = protected(shipped(&[("GOT", 0)]), 60);
    let answers = [wrote(MessageKind::SilentAccepted, 13), said(AnswerKind::SellerRefused, 13)];
    // Before a message was due the table goes on.
    let early = verdict(&order, &answers, 13);
    assert_eq!((early.level, early.situation), (Level::Watch, Situation::SilentAccepted));
    assert_eq!(early.changes, Some(Change { on: day(14), to: Level::Dispute, to_cancel: false }));
    for on in [14, 20, 52] {
        let judged = verdict(&order, &answers, on);
        assert_eq!((judged.level, judged.situation), (Level::Dispute, Situation::SellerRefused), "day {on}");
        assert_eq!((judged.message, judged.named_day), (None, Some(day(57))), "day {on}");
    }
    // While the wait is normal the refusal is noted, and only of this silence.
    let at_once = [said(AnswerKind::SellerRefused, 1)];
    let noted = |order: &Order, on| {
        let judged = verdict(order, &at_once, on);
        (judged.level, judged.remarks.contains(&Remark::RefusedEarly))
    };
    assert_eq!(noted(&order, 2), (Level::Wait, true));
    assert_eq!(noted(&order, 13), (Level::Watch, false));
    let moves = protected(shipped(&[("GOT", 0), ("SC_OUTBOUND_SUCCESS", 20)]), 60);
    assert_eq!(noted(&moves, 21), (Level::Wait, false));
    // No date of an estimate, and none where protection speaks itself.
    let mut vague = order.clone();
    vague.protection.clear();
    assert_eq!(verdict(&vague, &answers, 20).named_day, None);
    check(&order, &answers, 57, Level::Dispute, Situation::ProtectionLastDays);
    assert_eq!(verdict(&order, &answers, 57).named_day, None);
    // A refusal about a silence that has ended says nothing of the next one.
    let moved = protected(shipped(&[("GOT", 0), ("SC_OUTBOUND_SUCCESS", 20)]), 60);
    check(&moved, &answers, 34, Level::Write, Situation::SilentAccepted);
    // Nor does the last word but one.
    let later = [&answers[..], &[said(AnswerKind::SellerSaysWait, 15)]].concat();
    check(&order, &later, 16, Level::Watch, Situation::SellerSaysWait);
    // Refused to send.
    let mut unsent = shipped(&[]);
    (unsent.status, unsent.shipped) = (fact(OrderStatus::Processing), None);
    unsent.parcels.clear();
    let refused = [said(AnswerKind::SellerRefused, 3)];
    check(&unsent, &refused, 5, Level::Watch, Situation::NotShipped);
    check(&unsent, &refused, 6, Level::Dispute, Situation::SellerRefused);
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
fn longer_waiting_numbers_make_no_answer_milder() {
    let order = shipped(&[("GOT", 0)]);
    let at = |answers: &[Answer], on: i64| judge(&as_if_read(&order, day(on)), answers, day(on), &patient());
    assert_eq!(at(&[], 20).level, Level::Wait);
    let asked = wrote(MessageKind::SilentAccepted, 15);
    assert_eq!(at(std::slice::from_ref(&asked), 20).level, Level::Wait);
    for reply in [
        AnswerKind::SellerRefused,
        AnswerKind::SellerTemplate,
        AnswerKind::SellerSaysWait,
        AnswerKind::SellerSilent,
    ] {
        let answers = [asked.clone(), said(reply.clone(), 16)];
        for on in 16..30 {
            let (own, made) = (at(&answers, on), verdict(&order, &answers, on));
            assert!(own.level >= made.level, "{reply:?} day {on}: {:?} {:?}", own.level, made.level);
        }
    }
    // A shorter table is the user's to make.
    let mut hasty = Settings::default();
    hasty.waiting.accepted.normal_to = 1;
    hasty.waiting.accepted.write = 2;
    let refused = [said(AnswerKind::SellerRefused, 1)];
    assert_eq!(
        judge(&as_if_read(&order, day(2)), &refused, day(2), &hasty).situation,
        Situation::SellerRefused
    );
}

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
fn what_is_over_and_was_delivered_was_received() {
    let mut order = delivered();
    order.status = fact(OrderStatus::Closed);
    check(&order, &[], 14, Level::Done, Situation::Delivered);
    assert!(verdict(&order, &[], 14).ask_in_hands);
    order.parcels.push(parcel("LP00123456789046", &[("GOT", 0)]));
    check(&order, &[], 60, Level::Done, Situation::Closed);
    order.parcels.clear();
    check(&order, &[], 60, Level::Done, Situation::Closed);
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
fn what_is_older_than_the_order_happened_to_another_parcel() {
    use Situation::NoFirstScan;
    let older = shipped(&[("GTMS_SIGNED", -40), ("LH_DEPART", -60)]);
    let judged = check(&older, &[], 5, Level::Wait, NoFirstScan);
    assert!(judged.reasons.contains(&Reason::OlderParcel), "{:?}", judged.reasons);
    assert_eq!(judged.stage, Stage::NumberCreated);
    let late = check(&older, &[], 7, Level::Write, NoFirstScan);
    assert_eq!(late.message, Some(MessageKind::WrongNumber));
    check(&protected(older.clone(), 9), &[], 7, Level::Dispute, Situation::ProtectionLastDays);
    // Once it moves itself, that counts, and nothing else does.
    let own = shipped(&[("GOT", 3), ("GTMS_SIGNED", -40)]);
    let judged = check(&own, &[], 5, Level::Wait, Situation::SilentAccepted);
    assert!(!judged.reasons.contains(&Reason::OlderParcel));
    // The day before the order was placed may be the same day elsewhere.
    check(&shipped(&[("GOT", -2)]), &[], 5, Level::Wait, Situation::SilentAccepted);
    // Nobody knows when it was placed: all of it counts.
    let undated = Order { placed: None, paid: None, ..older };
    check(&undated, &[], 5, Level::Done, Situation::Delivered);
}

#[test]
fn what_does_not_come_any_more_is_disputed_and_not_extended() {
    for (code, situation) in [("LOST", Situation::Lost), ("GTMS_RETURN", Situation::Returned)] {
        let mut order = protected(shipped(&[("GOT", 0)]), 20);
        let mut last = event(code, 10);
        if code == "LOST" {
            last.code = String::new();
            last.text = "Package lost".to_owned();
        }
        order.parcels[0].events.insert(0, last);
        let early = check(&order, &[], 12, Level::Write, situation);
        assert_eq!(early.changes, Some(Change { on: day(13), to: Level::Dispute, to_cancel: false }));
        let judged = check(&order, &[], 14, Level::Dispute, situation);
        assert_eq!(judged.message, None);
        assert!(judged.steps.contains(&Step::OpenDispute) && !judged.steps.contains(&Step::SendMessage));
        // Nor does a promise of the seller bring it back.
        let waits = [wrote(MessageKind::Trouble, 11), said(AnswerKind::SellerSaysWait, 12)];
        assert_eq!(verdict(&order, &waits, 13).level, Level::Dispute);
        let late = check(&order, &[], 18, Level::Dispute, Situation::ProtectionLastDays);
        assert_eq!(late.remarks, [Remark::Problem(situation)]);
        // Of an end that nobody has read nobody disputes.
        let estimated = Order { protection: Vec::new(), ..order };
        assert!(verdict(&estimated, &[], 55).level < Level::Dispute);
    }
    let missing = protected(delivered(), 12);
    let judged =
        check(&missing, &[said(AnswerKind::DoNotHaveIt, 6)], 7, Level::Extend, Situation::ProtectionEnding);
    assert_eq!(judged.remarks, [Remark::Problem(Situation::DeliveredMissing)]);
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
fn a_parcel_at_the_pickup_point_is_not_forgotten_behind_a_graver_one() {
    let mut order = shipped(&[("GOT", 0)]);
    order.parcels.push(parcel("LP00123456789046", &[("GTMS_STA_SIGNED", 28), ("GOT", 0)]));
    let judged = check(&order, &[], 31, Level::Write, Situation::SilentAccepted);
    assert_eq!(judged.steps.first(), Some(&Step::Collect));
    assert!(judged.remarks.contains(&Remark::OtherAtPickupPoint));
    assert!(!verdict(&order, &[], 50).remarks.contains(&Remark::OtherAtPickupPoint), "it is on its way back");
}

#[test]
fn an_attempt_to_deliver_another_parcel_is_not_forgotten_behind_a_graver_one() {
    let mut order = shipped(&[("GOT", 0)]);
    order.parcels.push(parcel("LP00123456789046", &[("GTMS_DEL_FAILURE", 30), ("GTMS_ACCEPT", 29)]));
    let judged = check(&order, &[], 31, Level::Write, Situation::SilentAccepted);
    assert_eq!(judged.steps.first(), Some(&Step::CallCourier));
    assert!(judged.remarks.contains(&Remark::OtherAttemptFailed));
    let written = [wrote(MessageKind::SilentAccepted, 31)];
    let judged = check(&order, &written, 32, Level::Watch, Situation::AwaitingSeller);
    assert!(judged.needs_buyer() && judged.steps.contains(&Step::CallCourier));
    // Once the seller is to be asked about that one as well, the parcel speaks for itself.
    assert!(!verdict(&order, &[], 50).remarks.contains(&Remark::OtherAttemptFailed));
    order.parcels.remove(0);
    let judged = check(&order, &[], 31, Level::Watch, Situation::AttemptFailed);
    assert!(!judged.remarks.contains(&Remark::OtherAttemptFailed), "it is no other one");
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
    let fresh = judged(&seen_on(4), 7);
    assert_eq!((fresh.level, fresh.tracking), (Level::Write, None));
    let old = judged(&seen_on(4), 20);
    assert_eq!((old.level, old.situation), (Level::Wait, Situation::NotShipped));
    assert_eq!(old.steps.first(), Some(&Step::OpenOrder));
    assert_eq!(old.tracking.map(|age| age.days), Some(16));
    let late = judged(&seen_on(12), 20);
    assert_eq!((late.situation, late.steps.first()), (Situation::NeverShipped, Some(&Step::OpenOrder)));
}

#[test]
fn a_dispute_has_one_latest_day_and_a_refusal_stays_said() {
    let moving = protected(shipped(&[("GOT", 0)]), 24);
    let refused = [wrote(MessageKind::SilentAccepted, 14), said(AnswerKind::SellerRefused, 15)];
    let early = check(&moving, &refused, 15, Level::Dispute, Situation::SellerRefused);
    assert_eq!(early.named_day, dispute_by(day(24), 9));
    assert_eq!(early.named_day, Some(day(21)));
    assert!(early.remarks.is_empty());
    let late = check(&moving, &refused, 21, Level::Dispute, Situation::ProtectionLastDays);
    assert_eq!(late.remarks, [Remark::Refused]);
    assert_eq!(
        check(&moving, &refused, 26, Level::Dispute, Situation::ProtectionOver).remarks,
        [Remark::Refused]
    );
    for (left, by) in [(4, Some(21)), (3, Some(23)), (1, Some(23)), (0, None), (-2, None)] {
        assert_eq!(dispute_by(day(24), left), by.map(day), "{left} days left");
    }
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

/// Every state that a carrier's entry can make, alone and after a journey.
fn states() -> Vec<Order> {
    const LAST: &[&str] = &[
        "GWMS_PACKAGE",
        "GOT",
        "SC_OUTBOUND_SUCCESS",
        "SC_OUTBOUND_FAILURE",
        "SC_INBOUND_FAILURE",
        "CC_EX_SUCCESS",
        "CC_EX_FAILURE",
        "LH_HO_AIRLINE",
        "LH_DEPART",
        "LH_DEPART_FAILURE",
        "LH_NEW_DELAY",
        "TD_TRANS_ARRIVE",
        "CC_IM_START",
        "LH_ARRIVE",
        "CC_HO_IN_SUCCESS",
        "CC_IM_FAILURE",
        "CUS_TAX",
        "CC_IM_SUCCESS",
        "GTMS_ACCEPT",
        "GTMS_SC_ARRIVE",
        "GTMS_DELIVERING",
        "GTMS_DEL_FAILURE",
        "GTMS_STA_SIGNED",
        "GSTA_BUYER_SIGN_FAIL",
        "PUDO_OVERDUE",
        "RT_INBOUND",
        "RT_DESTROY",
        "EXCEPTION",
        "GTMS_ORDER_INFO_UPDATE",
        "COMMON_INTRANSIT",
    ];
    const BEFORE: &[&[(&str, i64)]] = &[
        &[],
        &[("GOT", 0)],
        &[("GOT", 0), ("LH_DEPART", 2)],
        &[("LH_DEPART", 1), ("LH_ARRIVE", 3)],
        &[("GSTA_INBOUND", 3)],
    ];
    let mut states = vec![shipped(&[])];
    for before in BEFORE {
        for last in LAST {
            states.push(shipped(&[*before, &[(*last, 4)]].concat()));
        }
    }
    for status in [
        OrderStatus::Processing,
        OrderStatus::CancelRequested,
        OrderStatus::PartlyShipped,
        OrderStatus::InDispute,
    ] {
        let mut order = shipped(&[("GOT", 0)]);
        order.status = fact(status);
        states.push(order.clone());
        order.parcels.clear();
        states.push(order);
    }
    states
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
fn each_tracker_knows_a_number_for_itself() {
    let found = |at, tracker| said(AnswerKind::FoundAt(tracker), at);
    let mut log = vec![found(1, Tracker::Cainiao), found(2, Tracker::LocalPost)];
    let known = |log: &[Answer]| AnswerSummary::from(log).found_at;
    assert_eq!(known(&log), [Tracker::Cainiao, Tracker::LocalPost]);
    log.push(found(3, Tracker::Cainiao));
    assert_eq!(known(&log), [Tracker::LocalPost, Tracker::Cainiao]);
    log.push(said(AnswerKind::NothingAt(Tracker::LocalPost), 4));
    assert_eq!(known(&log), [Tracker::Cainiao]);
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
fn the_users_own_numbers_have_their_own_days() {
    let order = shipped(&[("GOT", 0)]);
    let mut settings = Settings::default();
    (settings.waiting.accepted.normal_to, settings.waiting.accepted.write) = (17, 23);
    let at = |answers: &[Answer], on: i64| judge(&as_if_read(&order, day(on)), answers, day(on), &settings);
    let calm = at(&[], 3);
    assert_eq!(
        (calm.level, calm.changes),
        (Level::Wait, Some(Change { on: day(18), to: Level::Watch, to_cancel: false }))
    );
    // Where the seller has answered, the table as it was made turns as well: first it is watched, then written about.
    let waits = [wrote(MessageKind::SilentAccepted, 2), said(AnswerKind::SellerSaysWait, 3)];
    let judged = at(&waits, 4);
    assert_eq!(
        (judged.level, judged.changes),
        (Level::Wait, Some(Change { on: day(11), to: Level::Watch, to_cancel: false }))
    );
    // As long as both say the same, the user's own numbers are the ones that are shown.
    assert_eq!(judged.count.map(|count| count.row.normal_to), Some(17));
    assert_eq!(at(&waits, 11).count.map(|count| count.row.normal_to), Some(10));
}

#[test]
fn words_of_a_number_alone_are_no_stage() {
    let mut order = shipped(&[]);
    order.parcels[0].events_read = None;
    order.latest_words = fact("Order information received by carrier".to_owned());
    let unread = judge(&order, &[], day(4), &Settings::default());
    assert_eq!((unread.level, unread.situation), (Level::Wait, Situation::TrackingUnread));
    assert_eq!(unread.count.map(|count| count.day), Some(4), "nothing says that it has moved");
    order.latest_words = fact("Package leaving origin country/region.".to_owned());
    let moved = judge(&order, &[], day(4), &Settings::default());
    assert_eq!((moved.situation, moved.count), (Situation::TrackingUnread, None));
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
fn protection_counts_for_the_parcel_on_its_way_whatever_is_asked_about_another() {
    let mut order = shipped(&[]);
    (order.city, order.country) = (fact("Zaragoza".to_owned()), fact("Spain".to_owned()));
    let mut delivered = parcel("LP1", &[("GTMS_SIGNED", 20)]);
    delivered.events[0].place = "Barcelona".to_owned();
    order.parcels = vec![delivered, parcel("LP2", &[("LH_DEPART", 15)])];
    order.protection = vec![fact(DayValue(day(30))).unwrap()];
    let level = |on| (verdict(&order, &[], on).level, verdict(&order, &[], on).parcel);
    assert_eq!(level(22), (Level::Watch, Some(0)), "only the buyer knows whether that came");
    assert_eq!(
        verdict(&order, &[], 22).changes.map(|change| (change.on, change.to)),
        Some((day(23), Level::Extend))
    );
    assert_eq!((level(23), level(28)), ((Level::Extend, Some(1)), (Level::Dispute, Some(1))));
}

#[test]
fn who_refuses_to_extend_has_answered_also_where_nobody_noted_the_question() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 10)]);
    order.protection = vec![fact(DayValue(day(20))).unwrap()];
    check(&order, &[said(AnswerKind::SellerRefused, 14)], 15, Level::Dispute, Situation::SellerRefused);
    check(&order, &[said(AnswerKind::SellerRefused, 12)], 15, Level::Extend, Situation::ProtectionEnding);
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
fn a_new_number_is_looked_up_whatever_else_is_due() {
    let mut order = shipped(&[("GOT", 0)]);
    order.protection = vec![fact(DayValue(day(22))).unwrap()];
    let gave = |on| said(AnswerKind::SellerGaveNumber("RB473124829CN".to_owned()), on);
    let look_up = Step::UseSecondNumber("RB473124829CN".to_owned());
    // The last days of protection, and the days to ask for more.
    for (on, level) in [(20, Level::Dispute), (16, Level::Extend)] {
        let judged = verdict(&order, &[wrote(MessageKind::SilentAccepted, 15), gave(16)], on);
        assert_eq!(judged.level, level);
        assert!(judged.steps.contains(&look_up), "{:?}", judged.steps);
    }
    // What is marked as wrong, too, is not looked up.
    let wrong = [wrote(MessageKind::SilentAccepted, 15), gave(16), said(AnswerKind::WrongNumber, 17)];
    assert!(!verdict(&order, &wrong, 20).steps.contains(&look_up));
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

fn steps(order: &Order, answers: &[Answer], on: i64) -> Vec<Step> {
    verdict(order, answers, on).steps
}

/// Of an order with this status, without a parcel and without a shipping date.
fn unsent(status: OrderStatus) -> Order {
    Order { status: fact(status), shipped: None, parcels: Vec::new(), ..shipped(&[]) }
}

/// Delivered on day 5 in another city than the order's.
fn in_another_city() -> Order {
    let mut order = delivered();
    order.city = fact("Zaragoza".to_owned());
    order.parcels[0].events[1].place = "Madrid".to_owned();
    order
}

/// Delivered on day 5 in another country than the order's.
fn in_another_country() -> Order {
    let mut order = delivered();
    order.country = fact("Spain".to_owned());
    order.parcels[0].events[1].place = "Lima, Peru".to_owned();
    order
}

fn new_number(on: i64) -> Answer {
    said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), on)
}

/// Protection that was read at this instant.
fn promised(until: i64, seen: i64) -> Fact<DayValue> {
    Fact::new(DayValue(day(until)), Source::DetailAnswer, seen, "test")
}

#[test]
fn the_steps_of_a_silence() {
    use Step::{CheckTrackers, DoNotConfirm, KeepEvidence, LookAgain, SendMessage};
    let accepted = shipped(&[("GOT", 0)]);
    assert_eq!(steps(&accepted, &[], 5), [LookAgain(day(8))]);
    assert_eq!(steps(&accepted, &[], 11), [CheckTrackers, LookAgain(day(14))]);
    assert_eq!(steps(&accepted, &[], 30), [CheckTrackers, SendMessage, DoNotConfirm]);
    // From then on it counts as lost.
    assert_eq!(steps(&accepted, &[], 31), [CheckTrackers, SendMessage, DoNotConfirm, KeepEvidence]);
    for (events, watch, write) in
        [(&[][..], 6, 7), (&[("LH_DEPART", 0)], 23, 25), (&[("LH_DEPART", -6), ("LH_ARRIVE", 0)], 9, 10)]
    {
        let order = shipped(events);
        assert_eq!(steps(&order, &[], watch), [CheckTrackers, LookAgain(day(write))], "{events:?}");
        assert_eq!(steps(&order, &[], write), [CheckTrackers, SendMessage, DoNotConfirm], "{events:?}");
    }
    let given = [said(AnswerKind::WrongNumber, 2), new_number(3)];
    let second = Step::UseSecondNumber("LP00999".to_owned());
    assert_eq!(steps(&accepted, &given, 5), [second.clone(), LookAgain(day(8))]);
    assert_eq!(steps(&accepted, &given, 10), [second, CheckTrackers, SendMessage, DoNotConfirm]);
}

#[test]
fn the_steps_about_what_was_not_sent() {
    use Step::{CancelNow, CancelOrder, DoNotCloseDispute, KeepEvidence, LookAgain, NotLastDay, OpenDispute};
    let (order, part) = (unsent(OrderStatus::Processing), unsent(OrderStatus::PartlyShipped));
    assert_eq!(steps(&order, &[], 2), [LookAgain(day(5))]);
    assert_eq!(steps(&order, &[], 5), [LookAgain(day(6))]);
    assert_eq!(steps(&order, &[], 6), [Step::SendMessage, CancelOrder]);
    assert_eq!(steps(&order, &[], 40), [CancelNow, Step::SendMessage]);
    // What was sent of it can be confirmed, and the rest with it.
    assert_eq!(steps(&part, &[], 5), [LookAgain(day(6)), Step::DoNotConfirm]);
    assert_eq!(steps(&part, &[], 6), [Step::SendMessage, Step::DoNotConfirm]);
    let cancelling = unsent(OrderStatus::CancelRequested);
    assert_eq!(steps(&cancelling, &[], 2), [LookAgain(day(5))]);
    assert_eq!(steps(&cancelling, &[], 6), [Step::SendMessage]);
    // The rest of a partly sent order cannot be cancelled by itself.
    let refused = [said(AnswerKind::SellerRefused, 8)];
    let dispute = [KeepEvidence, OpenDispute, NotLastDay, DoNotCloseDispute];
    let kept = [KeepEvidence, OpenDispute, NotLastDay, Step::DoNotConfirm, DoNotCloseDispute];
    assert_eq!(steps(&part, &refused, 8), kept);
    assert_eq!(steps(&order, &refused, 8), [&[CancelNow][..], &dispute].concat());
}

#[test]
fn the_steps_of_each_trouble() {
    use Step::{AskCustoms, AskExtension, CallCourier, DoNotConfirm, KeepEvidence, SendMessage};
    let attempt = shipped(&[("LH_ARRIVE", 0), ("GTMS_DEL_FAILURE", 1)]);
    assert_eq!(steps(&attempt, &[], 2), [CallCourier]);
    assert_eq!(steps(&attempt, &[], 14), [CallCourier, SendMessage, DoNotConfirm]);
    let held = shipped(&[("LH_DEPART", 0), ("CC_IM_FAILURE", 5)]);
    assert_eq!(steps(&held, &[], 6), [AskCustoms, SendMessage, DoNotConfirm]);
    let ending = protected(held, 12);
    assert_eq!(steps(&ending, &[], 6), [AskCustoms, AskExtension, KeepEvidence, DoNotConfirm]);
    let write = [SendMessage, KeepEvidence, DoNotConfirm];
    for code in ["RT_INBOUND", "RT_DESTROY", "EXCEPTION"] {
        assert_eq!(steps(&shipped(&[("GOT", 0), (code, 5)]), &[], 6), write, "{code}");
    }
    assert_eq!(steps(&in_another_country(), &[], 6), write);
    for marked in [AnswerKind::WrongNumber, AnswerKind::OtherPlace] {
        assert_eq!(steps(&shipped(&[("GOT", 0)]), &[said(marked, 5)], 5), write);
    }
}

#[test]
fn the_steps_after_a_delivery() {
    use Step::{AskAround, DoNotConfirm, KeepEvidence, LookAgain, SendMessage, TellReply};
    let missing = said(AnswerKind::DoNotHaveIt, 5);
    let asked = [missing, wrote(MessageKind::NotReceived, 5)];
    assert_eq!(steps(&delivered(), &asked[..1], 5), [AskAround, SendMessage, KeepEvidence, DoNotConfirm]);
    assert_eq!(steps(&delivered(), &asked, 6), [AskAround, TellReply, LookAgain(day(8))]);
    assert_eq!(
        steps(&delivered(), &asked, 8),
        [AskAround, KeepEvidence, Step::OpenDispute, Step::NotLastDay, DoNotConfirm, Step::DoNotCloseDispute]
    );
    // Nobody at home has what was delivered in another city.
    let missing = [said(AnswerKind::DoNotHaveIt, 6)];
    assert_eq!(steps(&in_another_city(), &[], 6), [KeepEvidence]);
    assert_eq!(steps(&in_another_city(), &missing, 6), [SendMessage, KeepEvidence, DoNotConfirm]);
    // Completed without a parcel: there is nothing left to confirm.
    let order = Order { status: fact(OrderStatus::Completed), parcels: Vec::new(), ..shipped(&[]) };
    assert_eq!(steps(&order, &missing, 6), [AskAround, SendMessage, KeepEvidence]);
}

#[test]
fn the_steps_at_a_pickup_point() {
    use Step::{CheckPost, Collect, DoNotConfirm, KeepEvidence, SendMessage};
    let order = shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 5)]);
    for on in [6, 15] {
        assert_eq!(steps(&order, &[], on), [Collect], "day {on}");
    }
    let write = [CheckPost, SendMessage, KeepEvidence, DoNotConfirm];
    assert_eq!(steps(&order, &[], 20), write);
    let missing = [said(AnswerKind::NotAtPickupPoint, 6)];
    assert_eq!(steps(&order, &missing, 6), write);
    assert_eq!(
        steps(&protected(order, 10), &missing, 6),
        [CheckPost, Step::AskExtension, KeepEvidence, DoNotConfirm]
    );
}

#[test]
fn the_steps_of_a_dispute() {
    use Step::{AnswerOffer, DoNotCloseDispute, DoNotConfirm, KeepEvidence, LookAgain};
    let order = shipped(&[("GOT", 0)]);
    let open = [LookAgain(day(9)), DoNotCloseDispute, KeepEvidence, DoNotConfirm];
    for stands in [AnswerKind::DisputeOpened, AnswerKind::DisputeEscalated] {
        assert_eq!(steps(&order, &[said(stands, 6)], 6), open);
    }
    let offer = [said(AnswerKind::DisputeOffer, 6)];
    assert_eq!(steps(&order, &offer, 6), [AnswerOffer, DoNotCloseDispute, DoNotConfirm]);
    let shown =
        Order { refund: fact(OrderStatus::InDispute), refund_text: fact("words".to_owned()), ..order };
    assert_eq!(steps(&shown, &[], 6), open);
    // Whoever has the item may confirm it.
    assert_eq!(steps(&shown, &[said(AnswerKind::HaveIt, 5)], 6), open[..3]);
}

#[test]
fn the_steps_as_protection_ends() {
    use Step::{AskExtension, DoNotCloseDispute, DoNotConfirm, KeepEvidence, LookAgain, NotLastDay};
    use Step::{OpenDispute, TellReply};
    let order = protected(shipped(&[("GOT", 0)]), 10);
    assert_eq!(steps(&order, &[], 4), [AskExtension, KeepEvidence, DoNotConfirm]);
    let asked = wrote(MessageKind::ExtendProtection, 4);
    let waiting = [TellReply, LookAgain(day(6)), KeepEvidence, DoNotConfirm];
    assert_eq!(steps(&order, std::slice::from_ref(&asked), 5), waiting);
    // Who is silent may still answer; who answered something else has answered.
    for (reply, tells) in [
        (AnswerKind::SellerSilent, true),
        (AnswerKind::SellerSaysWait, false),
        (AnswerKind::SellerTemplate, false),
    ] {
        let answers = [asked.clone(), said(reply, 4)];
        assert_eq!(steps(&order, &answers, 5), waiting[usize::from(!tells)..]);
        let says_so = verdict(&order, &answers, 5).remarks.contains(&Remark::NotExtended);
        assert_eq!(says_so, !tells);
    }
    let dispute = [KeepEvidence, OpenDispute, NotLastDay, DoNotConfirm, DoNotCloseDispute];
    for on in [7, 9, 11, 24] {
        assert_eq!(steps(&order, &[], on), dispute, "day {on}");
    }
    assert_eq!(steps(&order, &[], 26), [Step::AskPaymentProvider, KeepEvidence, DoNotConfirm]);
}

#[test]
fn the_steps_after_writing() {
    use Step::{LookAgain, TellReply};
    let first = wrote(MessageKind::NoTracking, 7);
    assert_eq!(steps(&shipped(&[]), std::slice::from_ref(&first), 8), [TellReply, LookAgain(day(10))]);
    // The day on which the seller's time is over, also where that is later than the next look would be.
    let again = [wrote(MessageKind::SilentAccepted, 14), wrote(MessageKind::Reminder, 17)];
    assert_eq!(steps(&shipped(&[("GOT", 0)]), &again, 18), [TellReply, LookAgain(day(24))]);
    let waits = [first, said(AnswerKind::SellerSaysWait, 8)];
    assert_eq!(steps(&shipped(&[]), &waits, 9), [LookAgain(day(15))]);
}

#[test]
fn the_steps_where_nothing_is_known() {
    let mut order = Order { status: None, shipped: None, parcels: Vec::new(), ..shipped(&[]) };
    assert_eq!(steps(&order, &[], 5), [Step::TellTracking]);
    order.id.clear();
    assert_eq!(steps(&order, &[], 5), [], "of an order that nobody can name nothing can be noted");
    let mut unread = shipped(&[]);
    unread.parcels[0].events_read = None;
    assert_eq!(steps(&unread, &[], 3), [Step::OpenTracking(None), Step::LookAgain(day(6))]);
    assert_eq!(steps(&unread, &[], 9), [Step::OpenTracking(None)]);
}

#[test]
fn a_second_number_is_used_while_it_is_on_its_way_and_the_buyers() {
    let mut order = shipped(&[("GOT", 0)]);
    let second = Step::UseSecondNumber("RS875815831NL".to_owned());
    order.parcels[0].last_mile_number = fact("RS875815831NL".to_owned());
    assert_eq!(steps(&order, &[], 5), [second.clone(), Step::LookAgain(day(8))]);
    for what in [AnswerKind::WrongNumber, AnswerKind::HaveIt] {
        assert!(!steps(&order, &[said(what.clone(), 5)], 5).contains(&second), "{what:?}");
    }
    // One that is the first number, too, is no second one.
    order.parcels[0].origin_number = fact("rs 8758 1583 1nl".to_owned());
    assert_eq!(
        (steps(&order, &[], 5), verdict(&order, &[], 5).reasons),
        (vec![Step::LookAgain(day(8))], vec![])
    );
    order.parcels[0].origin_number = None;
    assert_eq!(
        (steps(&order, &[], 5), verdict(&order, &[], 5).reasons),
        (vec![Step::LookAgain(day(8))], vec![])
    );
    // It is the one to look at, where it is the only one.
    order.parcels[0].events.clear();
    assert_eq!(verdict(&order, &[], 3).reasons, [Reason::CreatedInAdvance]);
    order.parcels[0].last_mile_number = fact("RS875815832NL".to_owned());
    assert_eq!(verdict(&order, &[], 3).reasons, [Reason::CreatedInAdvance, Reason::NumberError]);
    order.parcels[0].last_mile_number = None;
    assert_eq!(verdict(&order, &[], 3).reasons, []);
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
fn a_mark_of_another_place_is_a_flag_without_a_name() {
    let marked = verdict(&shipped(&[("GOT", 0)]), &[said(AnswerKind::OtherPlace, 5)], 5);
    assert_eq!(marked.flags, [Flag::Elsewhere(String::new())]);
    // That it did not come is the buyer's to say.
    let elsewhere = Flag::Elsewhere("Peru".to_owned());
    assert_eq!(verdict(&in_another_country(), &[], 6).flags, std::slice::from_ref(&elsewhere));
    let missing = verdict(&in_another_country(), &[said(AnswerKind::DoNotHaveIt, 6)], 6);
    assert_eq!(missing.flags, [elsewhere, Flag::DeliveredMissing]);
}

#[test]
fn a_delivery_that_did_not_come_is_flagged_where_something_is_to_be_done() {
    let asked = [said(AnswerKind::DoNotHaveIt, 5), wrote(MessageKind::NotReceived, 5)];
    for (on, answers, flags) in [
        (5, &asked[..1], vec![Flag::DeliveredMissing]),
        (6, &asked[..], vec![]),
        (8, &asked[..], vec![Flag::DeliveredMissing]),
    ] {
        assert_eq!(verdict(&delivered(), answers, on).flags, flags, "day {on}");
    }
}

#[test]
fn what_customs_hold_is_flagged_as_silent_after_a_month() {
    let order = shipped(&[("LH_DEPART", 0), ("CC_IM_FAILURE", 5)]);
    assert_eq!(verdict(&order, &[], 30).flags, []);
    assert_eq!(verdict(&order, &[], 31).flags, [Flag::Silent(31)]);
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
fn remarks_about_the_way_are_not_made_of_what_has_arrived() {
    let mut order = delivered();
    order.status = fact(OrderStatus::CancelRequested);
    order.parcels[0].events.push(event("", 6));
    order.parcels[0].events[2].text = "Lorem ipsum".to_owned();
    let judged = verdict(&order, &[], 7);
    assert_eq!((judged.level, judged.remarks), (Level::Done, vec![]));
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
fn the_stricter_table_has_the_smaller_of_each_two_numbers() {
    use crate::order::settings::{WaitingRow, WaitingTable};
    let of = |numbers| {
        let own = WaitingTable { accepted: WaitingRow::of(numbers).unwrap(), ..WaitingTable::default() };
        let stricter = waiting::stricter(&own);
        assert_eq!(
            WaitingTable { accepted: own.accepted, ..stricter },
            own,
            "the other rows are as they were"
        );
        stricter.accepted.numbers()
    };
    assert_eq!(of([1, 30, 40, 50]), [1, 10, 14, 30]);
    assert_eq!(of([6, 9, 13, 20]), [5, 9, 13, 20]);
}

#[test]
fn a_clock_that_starts_later_counts_as_begun_today() {
    assert_eq!(verdict(&shipped(&[]), &[], -3).count.map(|count| count.day), Some(0));
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
fn asked_twice_within_a_week_about_more_protection_the_first_day_counts() {
    let asked = |on| wrote(MessageKind::ExtendProtection, on);
    let first = |log: &[Answer]| AnswerSummary::from(log).extension_asked;
    assert_eq!(first(&[asked(40), asked(47)]), Some(day(40)));
    assert_eq!(first(&[asked(40), asked(44), asked(47)]), Some(day(40)));
    assert_eq!(first(&[asked(40), asked(48)]), Some(day(48)));
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
fn a_number_that_is_no_parcels_takes_none_of_them_back() {
    let mut order = shipped(&[("GOT", 0)]);
    order.parcels.push(parcel("LP00123456789020", &[("GOT", 0)]));
    let given = [wrote(MessageKind::SilentAccepted, 16), new_number(18)];
    let judged = verdict(&order, &given, 20);
    assert_eq!((judged.parcel, judged.situation), (Some(0), Situation::NewNumber));
    // It is the second one's number with the carrier that delivers.
    order.parcels[1].events.clear();
    order.parcels[1].last_mile_number = fact("LP00999".to_owned());
    let judged = verdict(&order, &given, 20);
    assert_eq!((judged.parcel, judged.situation), (Some(1), Situation::NoFirstScan));
    assert_eq!(judged.count.map(|count| count.start), Some(day(18)));
}

#[test]
fn a_number_that_the_page_shows_is_not_waited_for() {
    let mut order = shipped(&[("GOT", 0)]);
    let given = [wrote(MessageKind::SilentAccepted, 14), new_number(16)];
    check(&order, &given, 16, Level::Watch, Situation::NewNumber);
    order.parcels[0].last_mile_number = fact("LP00999".to_owned());
    check(&order, &given, 16, Level::Watch, Situation::AwaitingSeller);
    // Asked to wait before that, the seller has three days from then.
    let waited = [said(AnswerKind::SellerSaysWait, 15), new_number(16)];
    check(&order, &waited, 17, Level::Watch, Situation::AwaitingSeller);
}

#[test]
fn a_list_of_refunds_that_shows_an_open_one_does_not_undo_what_the_buyer_said_of_it() {
    let offer = said(AnswerKind::DisputeOffer, 5);
    let mut order = shipped(&[("GOT", 0)]);
    order.refund = Some(Fact::new(OrderStatus::InDispute, Source::RefundAnswer, offer.at + 1, "test"));
    check(&order, &[offer], 6, Level::Watch, Situation::DisputeOffer);
}

#[test]
fn what_expired_after_a_delivery_was_received() {
    let order = Order { status: fact(OrderStatus::Expired), ..delivered() };
    check(&order, &[], 14, Level::Done, Situation::Delivered);
}

#[test]
fn a_refund_of_some_items_is_watched_until_the_order_is_over() {
    let refunded = |status: Option<OrderStatus>| {
        let order = Order {
            status: status.and_then(fact),
            refund: fact(OrderStatus::Refunded),
            ..shipped(&[("GOT", 0)])
        };
        let judged = verdict(&Order { refund_text: fact("words".to_owned()), ..order }, &[], 20);
        (judged.level, judged.situation)
    };
    for status in
        [Some(OrderStatus::Shipped), Some(OrderStatus::PartlyShipped), Some(OrderStatus::Processing), None]
    {
        assert_eq!(refunded(status), (Level::Watch, Situation::RefundShown), "{status:?}");
    }
    assert_eq!(refunded(Some(OrderStatus::Cancelled)), (Level::Done, Situation::Cancelled));
    assert_eq!(refunded(Some(OrderStatus::Completed)), (Level::Done, Situation::Completed));
}

#[test]
fn after_sixty_days_nobody_knows_how_a_dispute_stands() {
    let order = shipped(&[("GOT", 10)]);
    let opened = [said(AnswerKind::DisputeOpened, 20)];
    let unknown = [(79, Level::Watch), (80, Level::Unknown), (81, Level::Unknown), (200, Level::Unknown)];
    for (on, level) in unknown {
        check(&order, &opened, on, level, Situation::DisputeOpen);
    }
    let open = verdict(&order, &opened, 40);
    assert_eq!(open.changes, Some(Change { on: day(80), to: Level::Unknown, to_cancel: false }));
    assert!(open.protection.is_some(), "{open:?}");
    assert_eq!(verdict(&order, &opened, 80).missing, [Missing::Status]);
    // By the order's own status it is open since the last that is known of it.
    let order = Order { status: fact(OrderStatus::InDispute), ..shipped(&[("GOT", 20)]) };
    for (on, level) in unknown {
        check(&order, &[], on, level, Situation::DisputeOpen);
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
fn the_users_own_numbers_are_the_days_on_which_it_changes() {
    let mut settings = Settings::default();
    (settings.waiting.accepted.normal_to, settings.waiting.accepted.write) = (17, 23);
    (settings.waiting.first_scan.write, settings.waiting.first_scan.red_flag) = (8, 12);
    let changes = |order: &Order, answers: &[Answer], on: i64| {
        judge(&as_if_read(order, day(on)), answers, day(on), &settings).changes
    };
    let order = shipped(&[("GOT", 0)]);
    let to = |on, to| Some(Change { on: day(on), to, to_cancel: false });
    assert_eq!(changes(&order, &[], 18), to(23, Level::Write));
    // Paid a day before day 0.
    let cancel = Some(Change { on: day(12), to: Level::Write, to_cancel: true });
    assert_eq!(changes(&unsent(OrderStatus::Processing), &[], 8), cancel);
    // After an answer the table as it was made counts, too.
    let answered = [said(AnswerKind::SellerSilent, 3)];
    assert_eq!(changes(&order, &answered, 5), to(11, Level::Watch));
    assert_eq!(changes(&order, &answered, 11), to(14, Level::Write));
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
fn what_was_not_read_is_not_lost_however_patient_the_buyer_is() {
    let mut order = shipped(&[]);
    order.parcels[0].events_read = None;
    let judged = judge(&order, &[], day(40), &patient());
    assert_eq!((judged.level, judged.situation), (Level::Wait, Situation::TrackingUnread));
    assert!(judged.reasons.is_empty() && judged.flags.is_empty(), "{judged:?}");
}

#[test]
fn what_was_asked_before_it_was_shipped_is_not_about_its_loss() {
    let before = [wrote(MessageKind::NotShipped, -3)];
    check(&shipped(&[]), &before, 31, Level::Write, Situation::NoFirstScan);
    check(&shipped(&[]), &[wrote(MessageKind::NotShipped, 0)], 31, Level::Dispute, Situation::LostInSilence);
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
fn a_new_number_does_not_hide_what_the_carrier_reports_or_what_was_not_sent() {
    let rest = unsent(OrderStatus::PartlyShipped);
    for (order, on, situation) in [
        (shipped(&[("LH_ARRIVE", 0), ("GTMS_DEL_FAILURE", 1)]), 15, Situation::AttemptFailed),
        (shipped(&[("LH_DEPART", 0), ("CC_IM_FAILURE", 1)]), 15, Situation::HeldByCustoms),
        (shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 0)]), 15, Situation::PickupOver),
        (unsent(OrderStatus::CancelRequested), 8, Situation::CancelRequested),
        (rest, 8, Situation::PartNotShipped),
        (shipped(&[("GOT", 0)]), 15, Situation::NewNumber),
    ] {
        let level = if situation == Situation::NewNumber { Level::Watch } else { Level::Write };
        check(&order, &[new_number(on)], on, level, situation);
    }
}

#[test]
fn a_new_number_has_its_time_from_the_day_it_was_given() {
    let order = shipped(&[("GOT", 0)]);
    let marked = |on| vec![said(AnswerKind::WrongNumber, on), new_number(on + 1)];
    // Also where the old one's silence is not written about yet.
    check(&order, &marked(8), 12, Level::Watch, Situation::NewNumber);
    // Where a tracker knows it, it is a carrier's, and nothing is counted until that is silent.
    let known = [marked(2), vec![said(AnswerKind::FoundAt(Tracker::Cainiao), 4)]].concat();
    assert_eq!(verdict(&order, &marked(2), 9).count.map(|count| count.day), Some(6));
    assert_eq!(verdict(&order, &known, 16).count, None);
    let silent = verdict(&order, &known, 17);
    assert_eq!(
        (silent.situation, silent.message),
        (Situation::NewNumberSilent, Some(MessageKind::SilentAccepted))
    );
    // That the new one goes elsewhere, too, is said of it.
    let elsewhere = [marked(2), vec![said(AnswerKind::OtherPlace, 5)]].concat();
    check(&order, &elsewhere, 5, Level::Write, Situation::Elsewhere);
    // Nothing is given back by it where the seller has not put right what was delivered.
    let missing = [said(AnswerKind::DoNotHaveIt, 16), wrote(MessageKind::NotReceived, 16)];
    let log = [&marked(7)[..], &missing].concat();
    check(&delivered(), &log, 19, Level::Dispute, Situation::SellerDidNotHelp);
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
fn a_failed_attempt_counts_like_any_arrival() {
    let order = shipped(&[("LH_ARRIVE", 0), ("GTMS_DEL_FAILURE", 1)]);
    for on in [3, 12] {
        assert_eq!(verdict(&order, &[], on).count.map(|count| count.day), Some(on));
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
fn a_new_number_that_is_one_of_the_parcels_two_starts_its_clock() {
    let mut order = shipped(&[]);
    order.parcels[0].last_mile_number = fact("LP00999".to_owned());
    assert_eq!(verdict(&order, &[new_number(4)], 6).count.map(|count| count.start), Some(day(4)));
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
fn a_request_to_wait_does_not_put_off_a_loss_beyond_the_week_before_protection_ends() {
    let order = protected(shipped(&[("GOT", 0)]), 42);
    let answers = [wrote(MessageKind::SilentAccepted, 30), said(AnswerKind::SellerSaysWait, 32)];
    check(&order, &answers, 34, Level::Watch, Situation::SellerSaysWait);
    check(&order, &answers, 35, Level::Dispute, Situation::LostInSilence);
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
fn an_order_got_stuck_whose_parcel_went_astray_or_that_should_be_disputed() {
    let stuck = |order: &Order, answers: &[Answer], on: i64| {
        got_stuck(&as_if_read(order, day(on)), answers, day(on), &Default::default())
    };
    let moving = shipped(&[("GOT", 0)]);
    assert!(!stuck(&moving, &[], 20));
    for code in ["RT_INBOUND", "RT_DESTROY"] {
        assert!(stuck(&shipped(&[("GOT", 0), (code, 5)]), &[], 6), "{code}");
    }
    for mark in [AnswerKind::WrongNumber, AnswerKind::OtherPlace, AnswerKind::DisputeOffer] {
        assert!(stuck(&moving, &[said(mark.clone(), 5)], 5), "{mark:?}");
    }
    assert!(stuck(&delivered(), &[said(AnswerKind::DoNotHaveIt, 6)], 6));
    assert!(!stuck(&protected(moving.clone(), 9), &[], 5) && stuck(&protected(moving, 9), &[], 6));
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
fn what_was_delivered_has_no_reasons_signs_or_second_number() {
    let mut order = delivered();
    order.country = fact("Brazil".to_owned());
    order.parcels[0].service = fact("Cainiao Super Economy Global".to_owned());
    order.parcels[0].carrier = fact("Canada Post".to_owned());
    order.parcels[0].last_mile_number = fact("RS875815831NL".to_owned());
    let judged = verdict(&order, &[], 6);
    assert_eq!((judged.reasons, judged.flags, judged.steps), (vec![], vec![], vec![]));
}

#[test]
fn until_when_it_can_be_disputed_is_said_of_a_delivery_only() {
    let order = protected(in_another_city(), 10);
    let remarks = |on| verdict(&order, &[], on).remarks;
    let until = |on| [Remark::DisputeUntil(day(on))];
    assert_eq!([7, 10].map(remarks), [until(10), until(10)]);
    assert_eq!(remarks(11), until(25));
    let disputed = protected(shipped(&[("GOT", 0)]), 10);
    assert_eq!(verdict(&disputed, &[said(AnswerKind::DisputeOpened, 6)], 7).remarks, []);
    // Where no date was read it is asked about for as long as a dispute is possible after a completion.
    let unread = Order { protection: Vec::new(), ..order.clone() };
    let done = Some(Change { on: day(21), to: Level::Done, to_cancel: false });
    assert_eq!(verdict(&unread, &[], 6).changes, done);
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
fn the_days_after_a_new_number_are_announced() {
    let to = |on, to| Some(Change { on: day(on), to, to_cancel: false });
    // A tracker knows it: nothing is counted until that is silent.
    let known =
        [said(AnswerKind::WrongNumber, 2), new_number(3), said(AnswerKind::FoundAt(Tracker::Cainiao), 4)];
    assert_eq!(verdict(&shipped(&[("GOT", 0)]), &known, 5).changes, to(17, Level::Write));
    // What the carrier reports is not hidden by it, but it is no loss before its week is over.
    let order = shipped(&[("LH_ARRIVE", 0), ("GTMS_DEL_FAILURE", 1)]);
    let given = [new_number(32), wrote(MessageKind::SilentArrived, 33), said(AnswerKind::SellerSilent, 34)];
    assert_eq!(verdict(&order, &given, 36).changes, to(39, Level::Dispute));
}

#[test]
fn what_customs_hold_is_lost_a_month_after_the_last_entry() {
    let mut order = shipped(&[("LH_DEPART", 0), ("", 4), ("CC_IM_FAILURE", 5)]);
    order.parcels[0].events[1].text = "Lorem ipsum".to_owned();
    let asked = [wrote(MessageKind::Trouble, 24), wrote(MessageKind::Reminder, 27)];
    let judged = verdict(&order, &asked, 34);
    let lost = Some(Change { on: day(35), to: Level::Dispute, to_cancel: false });
    assert_eq!((judged.level, judged.changes), (Level::Write, lost));
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
fn a_number_that_is_taken_back_shown_or_needed_no_more_is_not_looked_up() {
    let order = shipped(&[("GOT", 0)]);
    let given = [wrote(MessageKind::SilentAccepted, 15), new_number(16)];
    let second = Step::UseSecondNumber("LP00999".to_owned());
    let with = |more: &[Answer]| steps(&order, &[&given[..], more].concat(), 20);
    assert!(with(&[]).contains(&second));
    for more in [AnswerKind::OtherPlace, AnswerKind::WrongNumber, AnswerKind::HaveIt] {
        assert!(!with(&[said(more.clone(), 17)]).contains(&second), "{more:?}");
    }
    let mut shown = order.clone();
    shown.parcels.push(parcel("LP00999", &[]));
    assert!(!steps(&shown, &given, 20).contains(&second), "the page shows it by now");
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
fn a_pickup_point_that_holds_it_no_longer_is_not_named_as_its_place() {
    let order = protected(shipped(&[("GOT", 0), ("GTMS_STA_SIGNED", 5)]), 24);
    assert!(verdict(&order, &[], 18).remarks.contains(&Remark::AtPickupPoint));
    assert!(!verdict(&order, &[], 20).remarks.contains(&Remark::AtPickupPoint), "day 15");
}

#[test]
fn a_refusal_counts_from_the_first_day_on_which_an_extension_is_asked_for() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 10)]), 20);
    check(&order, &[said(AnswerKind::SellerRefused, 13)], 15, Level::Dispute, Situation::SellerRefused);
}

#[test]
fn a_new_number_that_is_wrong_as_well_gives_no_new_time() {
    let order = shipped(&[("GOT", 0)]);
    let given = [wrote(MessageKind::SilentAccepted, 32), new_number(34)];
    check(&order, &given, 42, Level::Write, Situation::NewNumberSilent);
    for mark in [AnswerKind::OtherPlace, AnswerKind::WrongNumber] {
        let marked = [&given[..], &[said(mark, 42)]].concat();
        check(&order, &marked, 42, Level::Dispute, Situation::LostInSilence);
    }
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
fn a_message_names_each_parcel_that_is_silent_in_the_same_way_and_no_more_days_than_all_have_been() {
    let facts = |order: &Order, answers: &[Answer], on| {
        let verdict = verdict(order, answers, on);
        let kind = verdict.message.unwrap();
        MessageFacts::of(kind, order, &verdict, answers, day(on))
    };
    let both = |second: &[(&str, i64)]| {
        let mut order = shipped(&[("GOT", 0)]);
        order.parcels.push(parcel("LP00123456789013", second));
        order
    };
    let two = Some("LP00123456789012, LP00123456789013");
    let written = facts(&both(&[("GOT", 2)]), &[], 30);
    assert_eq!((written.number.as_deref(), written.days), (two, Some(28)));
    // Reminded of the one message, both are meant.
    let first = [wrote(MessageKind::SilentAccepted, 16)];
    assert_eq!(facts(&both(&[("GOT", 2)]), &first, 20).number.as_deref(), two);
    // One that moves, or is silent on another leg, is another matter.
    let one = Some("LP00123456789012");
    for second in [&[("GOT", 28)][..], &[("GOT", 0), ("LH_DEPART", 1)], &[("GTMS_SIGNED", 9)]] {
        assert_eq!(facts(&both(second), &[], 30).number.as_deref(), one, "{second:?}");
    }
    // What the seller gave instead stands alone.
    let given = [wrote(MessageKind::SilentAccepted, 12), new_number(14)];
    let written = facts(&both(&[("GOT", 2)]), &given, 26);
    assert_eq!(written.number, AnswerSummary::from(&given).new_number.map(|(number, _)| number));
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
fn a_dispute_about_what_has_arrived_is_the_buyers_to_close() {
    let order = shipped(&[("GOT", 0), ("LH_DEPART", 3)]);
    for open in [AnswerKind::DisputeOpened, AnswerKind::DisputeOffer, AnswerKind::DisputeEscalated] {
        let opened = [said(open, 30)];
        let waits = verdict(&order, &opened, 31);
        assert!(waits.steps.contains(&Step::DoNotCloseDispute) && waits.remarks.is_empty());
        let has = [opened[0].clone(), said(AnswerKind::HaveIt, 32)];
        let received = verdict(&order, &has, 32);
        assert_eq!((received.level, received.situation), (Level::Watch, waits.situation));
        assert_eq!(received.remarks, [Remark::DisputeReceived]);
        assert!(!received.steps.contains(&Step::DoNotCloseDispute), "{:?}", received.steps);
    }
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
fn a_dispute_that_was_closed_without_a_refund_leads_to_an_appeal_and_the_bank() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 3)]), 60);
    let closed = [said(AnswerKind::DisputeOpened, 50), said(AnswerKind::DisputeClosed, 58)];
    for on in [58, 59, 70, 90, 180] {
        let verdict = check(&order, &closed, on, Level::Dispute, Situation::DisputeClosed);
        assert!(verdict.steps.contains(&Step::AskPaymentProvider) && verdict.message.is_none());
        assert!(!verdict.steps.contains(&Step::OpenDispute) && verdict.needs_buyer());
    }
    // Nobody helps for ever.
    let over = check(&order, &closed, 181, Level::Done, Situation::DisputeClosed);
    assert!(over.steps.is_empty() && over.flags.is_empty());
    // An appeal, a page that shows it open, money or the parcel are newer.
    let since = |said_since: AnswerKind| [&closed[..], &[said(said_since, 60)]].concat();
    check(&order, &since(AnswerKind::DisputeEscalated), 61, Level::Watch, Situation::DisputeEscalated);
    check(&order, &since(AnswerKind::Refunded), 61, Level::Done, Situation::Refunded);
    check(&order, &since(AnswerKind::HaveIt), 61, Level::Done, Situation::Received);
    let mut shown = order;
    shown.status = fact(OrderStatus::InDispute);
    check(&shown, &closed, 61, Level::Dispute, Situation::DisputeClosed);
    shown.status.as_mut().unwrap().seen = said(AnswerKind::HaveIt, 61).at;
    check(&shown, &closed, 61, Level::Watch, Situation::DisputeOpen);
}

#[test]
fn what_comes_after_a_dispute_was_closed_is_asked_about_before_the_bank_is() {
    let closed = [said(AnswerKind::DisputeOpened, 10), said(AnswerKind::DisputeClosed, 20)];
    let of = |events: &[(&str, i64)]| protected(shipped(events), 60);
    let before = of(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 15)]);
    check(&before, &closed, 25, Level::Dispute, Situation::DisputeClosed);
    let tried = of(&[("LH_ARRIVE", 5), ("GTMS_DO_DEPART", 24)]);
    assert!(
        check(&tried, &closed, 24, Level::Wait, Situation::SilentArrived)
            .remarks
            .contains(&Remark::OutForDelivery)
    );
    check(&tried, &closed, 40, Level::Dispute, Situation::DisputeClosed);
    assert_eq!(verdict(&tried, &closed, 24).changes, None);
    let waits = of(&[("LH_ARRIVE", 5), ("GTMS_STA_SIGNED", 24)]);
    for on in [24, 30, 38] {
        assert!(verdict(&waits, &closed, on).is_to_collect(), "day {on}");
    }
    let came = of(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 25)]);
    let asked = check(&came, &closed, 25, Level::Watch, Situation::Delivered);
    assert!(asked.asks_whether_it_came() && asked.ask_in_hands && asked.message.is_none());
    let not = [&closed[..], &[said(AnswerKind::DoNotHaveIt, 26)]].concat();
    check(&came, &not, 26, Level::Dispute, Situation::DisputeClosed);
    let has = [&closed[..], &[said(AnswerKind::HaveIt, 26)]].concat();
    check(&came, &has, 26, Level::Done, Situation::Received);
}

#[test]
fn a_dispute_that_was_closed_before_anything_was_late_is_not_the_last_one() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 3)]), 60);
    let closed = [said(AnswerKind::DisputeOpened, 5), said(AnswerKind::DisputeClosed, 9)];
    check(&order, &closed, 10, Level::Wait, Situation::SilentExported);
    check(&order, &closed, 30, Level::Write, Situation::SilentExported);
    check(&order, &closed, 62, Level::Dispute, Situation::DisputeClosed);
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
fn of_several_silent_parcels_each_is_asked_about_the_longest_silent_first() {
    let mut order = protected(shipped(&[("LH_DEPART", 2), ("LH_ARRIVE", 14)]), 90);
    order.parcels.push(parcel("LP00123456789046", &[]));
    order.parcels[1].events_read = order.parcels[0].events_read;
    let first = check(&order, &[], 25, Level::Write, Situation::NoFirstScan);
    assert_eq!((first.parcel, first.message), (Some(1), Some(MessageKind::NoTracking)));
    let log = [wrote(MessageKind::NoTracking, 25)];
    let second = check(&order, &log, 25, Level::Write, Situation::SilentArrived);
    assert_eq!((second.parcel, second.message), (Some(0), Some(MessageKind::SilentArrived)));
    let both = [log[0].clone(), wrote(MessageKind::SilentArrived, 25)];
    check(&order, &both, 25, Level::Watch, Situation::AwaitingSeller);
    // Nothing is disputed that nobody was asked about.
    let lost = verdict(&order, &log, 46);
    assert_eq!((lost.parcel, lost.situation), (Some(1), Situation::LostInSilence));
    // What a carrier reports comes before a silence, however long, and wherever it stands.
    for (trouble, situation) in [
        ("RETURNED", Situation::Returned),
        ("CC_IM_FAILURE", Situation::HeldByCustoms),
        ("RT_DESTROY", Situation::Lost),
    ] {
        let mut two = protected(shipped(&[("LH_DEPART", 2), ("LH_ARRIVE", 10), (trouble, 12)]), 90);
        two.parcels.push(parcel("LP00123456789046", &[("LH_DEPART", 2)]));
        check(&two, &[], 28, Level::Write, situation);
        two.parcels.reverse();
        check(&two, &[], 28, Level::Write, situation);
    }
    // Of two that are alike the longer silence counts.
    let mut alike = protected(shipped(&[("LH_ARRIVE", 13)]), 90);
    alike.parcels.push(parcel("LP00123456789046", &[("LH_ARRIVE", 9)]));
    let judged = check(&alike, &[], 25, Level::Write, Situation::SilentArrived);
    assert_eq!((judged.parcel, judged.count.unwrap().day, judged.alike.len()), (Some(1), 16, 1));
    assert!(judged.flags.iter().any(|flag| matches!(flag, Flag::Silent(16))), "{:?}", judged.flags);
}

#[test]
fn a_dispute_asks_nobody_to_collect_what_is_not_held_any_more() {
    let order = protected(shipped(&[("LH_ARRIVE", 5), ("GTMS_STA_SIGNED", 12)]), 90);
    let opened = [said(AnswerKind::DisputeOpened, 10)];
    assert!(verdict(&order, &opened, 20).steps.contains(&Step::Collect));
    let late = verdict(&order, &opened, 40);
    assert!(!late.steps.contains(&Step::Collect) && !late.needs_buyer(), "{:?}", late.steps);
}

#[test]
fn a_dispute_that_was_closed_while_the_seller_was_asked_is_the_last_word() {
    let order = protected(shipped(&[("LH_DEPART", 0)]), 60);
    let log = [
        wrote(MessageKind::SilentExported, 26),
        said(AnswerKind::SellerSaysWait, 28),
        said(AnswerKind::DisputeOpened, 29),
        said(AnswerKind::DisputeClosed, 31),
    ];
    check(&order, &log, 32, Level::Dispute, Situation::DisputeClosed);
}

#[test]
fn a_second_delivery_with_a_way_before_it_is_another_one() {
    let missing = [said(AnswerKind::DoNotHaveIt, 16)];
    let of = |events: &[(&str, i64)]| protected(shipped(events), 60);
    let again = of(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 15), ("GTMS_SIGNED", 18)]);
    check(&again, &missing, 19, Level::Write, Situation::DeliveredMissing);
    let tried = of(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 15), ("GTMS_DO_DEPART", 24), ("GTMS_SIGNED", 25)]);
    assert!(check(&tried, &missing, 26, Level::Watch, Situation::Delivered).asks_whether_it_came());
    let out = of(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 15), ("GTMS_DO_DEPART", 24)]);
    assert!(check(&out, &missing, 24, Level::Wait, Situation::SilentArrived).flags.is_empty());
    // What was not at the counter was fetched elsewhere, or lay there after all.
    let fetched = of(&[("LH_ARRIVE", 5), ("GTMS_STA_SIGNED", 15), ("GTMS_SIGNED", 16)]);
    let not_there = [said(AnswerKind::NotAtPickupPoint, 16)];
    check(&fetched, &not_there, 16, Level::Watch, Situation::Delivered);
}

#[test]
fn a_dispute_that_was_closed_is_the_last_word_for_what_did_not_come() {
    let mut order = protected(shipped(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 45)]), 60);
    order.parcels.push(parcel("LP00123456789046", &[("LH_ARRIVE", 5)]));
    let closed = [said(AnswerKind::DisputeOpened, 38), said(AnswerKind::DisputeClosed, 42)];
    check(&order, &closed, 46, Level::Dispute, Situation::DisputeClosed);
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
fn a_number_that_the_shop_replaced_asks_for_nothing_any_more() {
    let mut order = protected(shipped(&[]), 90);
    order.parcels.push(parcel("LP00123456789046", &[("GOT", 26)]));
    let seen = order.parcels[0].origin_number.as_ref().unwrap().seen;
    for (parcel, seen) in order.parcels.iter_mut().zip([seen, seen + 1]) {
        let number = parcel.origin_number.as_mut().unwrap();
        (number.source, number.seen) = (Source::TrackingAnswer, seen);
    }
    let items = |count: usize| fact(vec![crate::order::Item { title: "x".to_owned(), quantity: 1 }; count]);
    order.items = items(1);
    let judged = check(&order, &[], 28, Level::Wait, Situation::SilentAccepted);
    assert_eq!(judged.parcel, Some(1));
    // Of two items the other one's number may be on another page, and what moved is on its way.
    order.items = items(2);
    check(&order, &[], 28, Level::Write, Situation::NoFirstScan);
    order.items = items(1);
    order.parcels[0].events = vec![event("GOT", 1)];
    assert_eq!(verdict(&order, &[], 28).parcel, Some(0));
}

#[test]
fn a_dispute_keeps_what_is_wrong_with_the_parcel() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 3)]), 60);
    for said_of in [AnswerKind::DisputeOpened, AnswerKind::DisputeClosed] {
        let judged = verdict(&order, &[said(said_of.clone(), 50)], 52);
        assert!(judged.parcel == Some(0) && !judged.flags.is_empty(), "{said_of:?}: {:?}", judged.flags);
    }
}

#[test]
fn what_happens_to_the_parcel_is_said_while_a_dispute_is_open() {
    let opened = [said(AnswerKind::DisputeOpened, 10)];
    let of = |events: &[(&str, i64)], on| {
        check(&protected(shipped(events), 60), &opened, on, Level::Watch, Situation::DisputeOpen)
    };
    let out = of(&[("LH_ARRIVE", 5), ("GTMS_DO_DEPART", 12)], 12);
    assert_eq!((out.remarks, out.ask_in_hands), (vec![Remark::OutForDelivery], false));
    let came = of(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 13)], 14);
    assert_eq!((came.remarks, came.ask_in_hands), (vec![Remark::DeliveredSince], true));
    for (trouble, what) in [("RETURNED", Situation::Returned), ("GTMS_DEL_FAILURE", Situation::AttemptFailed)]
    {
        let judged = of(&[("LH_ARRIVE", 5), (trouble, 12)], 13);
        assert!(judged.remarks.contains(&Remark::Problem(what)), "{trouble}: {:?}", judged.remarks);
    }
    // It is about that delivery.
    assert_eq!(of(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 8)], 14).remarks, []);
    let waits = of(&[("LH_ARRIVE", 5), ("GTMS_STA_SIGNED", 12)], 13);
    assert_eq!(waits.remarks, [Remark::AtPickupPoint]);
    assert!(waits.needs_buyer() && waits.steps.first() == Some(&Step::Collect));
    assert_eq!(waits.steps.iter().filter(|step| **step == Step::Collect).count(), 1);
    let mut named = protected(shipped(&[("LH_ARRIVE", 5), ("GTMS_STA_SIGNED", 12)]), 60);
    named.parcels[0].events[1].text = "Ready for pickup until 25 September 2026".to_owned();
    let named = verdict(&named, &opened, 13);
    assert!(matches!(named.remarks.as_slice(), [Remark::WaitsUntil(_)]), "{:?}", named.remarks);
}

#[test]
fn a_dispute_that_was_opened_long_ago_asks_how_it_ended() {
    let order = protected(shipped(&[("GOT", 0), ("LH_DEPART", 3)]), 60);
    let opened = [said(AnswerKind::DisputeOpened, 50)];
    assert_eq!(verdict(&order, &opened, 51).remarks, []);
    let long = verdict(&order, &opened, 50 + 90);
    assert_eq!((long.level, long.remarks), (Level::Unknown, vec![Remark::DisputeLong]));
}
