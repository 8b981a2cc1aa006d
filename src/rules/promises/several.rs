//! Orders of several parcels.

use super::*;

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
    // Nobody knows when it was placed or sent: all of it counts.
    let undated = Order { placed: None, paid: None, shipped: None, ..older };
    check(&undated, &[], 5, Level::Done, Situation::Delivered);
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
fn a_new_number_that_is_one_of_the_parcels_two_starts_its_clock() {
    let mut order = shipped(&[]);
    order.parcels[0].last_mile_number = fact("LP00999".to_owned());
    assert_eq!(verdict(&order, &[new_number(4)], 6).count.map(|count| count.start), Some(day(4)));
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
fn to_have_the_order_says_nothing_of_a_parcel_that_was_scanned_later() {
    let mut order = protected(shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 9)]), 60);
    order.parcels.push(parcel("LP00123456789046", &[("GOT", 12), ("LH_DEPART", 14)]));
    let has_it = [said(AnswerKind::HaveIt, 10)];
    check(&order, &has_it, 15, Level::Wait, Situation::SilentExported);
    check(&order, &has_it, 58, Level::Dispute, Situation::ProtectionLastDays);
    // Said once more it is of both.
    let again = [said(AnswerKind::HaveIt, 10), said(AnswerKind::HaveIt, 16)];
    check(&order, &again, 17, Level::Done, Situation::Received);
    order.parcels[1].events.push(event("GTMS_SIGNED", 20));
    check(&order, &has_it, 21, Level::Done, Situation::Received);
}

#[test]
fn one_item_of_two_pieces_may_come_in_two_parcels() {
    let mut order = shipped(&[]);
    order.items = fact(vec![crate::order::Item { title: "Socks".to_owned(), quantity: 2 }]);
    order.parcels.push(parcel("LP00123456789046", &[("GTMS_SIGNED", 5)]));
    for (parcel, seen) in order.parcels.iter_mut().zip([1, 2]) {
        let number = parcel.origin_number.as_mut().unwrap();
        (number.source, number.seen) = (Source::TrackingAnswer, seen);
    }
    let judged = verdict(&order, &[], 20);
    assert_ne!(judged.level, Level::Done);
    order.items = fact(vec![crate::order::Item { title: "Socks".to_owned(), quantity: 1 }]);
    check(&order, &[], 20, Level::Done, Situation::Delivered);
}

#[test]
fn what_was_read_before_the_numbers_were_known_is_no_parcel_that_never_comes() {
    let read = |at: i64, parcel: Parcel| Parcel { events_read: Some(at), ..parcel };
    let early = |code: &str| Parcel {
        origin_number: None,
        ..read(1, parcel("LP00123456789012", &[(code, 8), ("GOT", 3)]))
    };
    let delivered = |number: &str, day: i64| {
        read(2, parcel(number, &[("GTMS_SIGNED", day), ("LH_ARRIVE", 9), ("GOT", 3)]))
    };
    let numbered = [delivered("RR473124829CN", 12), delivered("LP00123456789046", 13)];
    let with = |code: &str| {
        let mut order = shipped(&[]);
        order.parcels = [&[early(code)], &numbered[..]].concat();
        order
    };
    check(&with("LH_ARRIVE"), &[], 30, Level::Done, Situation::Delivered);
    check(&with("GTMS_STA_SIGNED"), &[], 10, Level::Done, Situation::Delivered);
    // Nobody may lose a return, and what was read since is new.
    check(&with("RETURNED"), &[], 14, Level::Write, Situation::Returned);
    let mut newer = with("LH_ARRIVE");
    newer.parcels[0].events_read = Some(3);
    check(&newer, &[], 30, Level::Write, Situation::SilentArrived);
    // Of one of them nobody has read anything.
    let mut unread = with("LH_ARRIVE");
    unread.parcels[2].events_read = None;
    check(&unread, &[], 30, Level::Write, Situation::SilentArrived);
}

#[test]
fn having_it_is_said_of_the_parcels_that_were_shown_by_then() {
    let seen = |at: i64, parcel: Parcel| Parcel { first_seen: at, ..parcel };
    let arrived = parcel("RR473124829CN", &[("GTMS_SIGNED", 9), ("GOT", 3)]);
    let have_it = [Answer { at: 10, ..said(AnswerKind::HaveIt, 10) }];
    let with = |at: i64, events: &[(&str, i64)]| Order {
        parcels: vec![seen(1, arrived.clone()), seen(at, parcel("LP00123456789046", events))],
        ..shipped(&[])
    };
    for events in [&[("LH_DEPART", 10), ("GOT", 8)][..], &[]] {
        check(&with(9, events), &have_it, 40, Level::Done, Situation::Received);
        // In records of the first version nobody knows.
        check(&with(0, events), &have_it, 40, Level::Done, Situation::Received);
        assert_eq!(verdict(&with(11, events), &have_it, 40).parcel, Some(1), "{events:?}");
    }
    check(&with(11, &[("GTMS_SIGNED", 12), ("GOT", 8)]), &have_it, 40, Level::Done, Situation::Received);
    // One thing comes in one parcel.
    let item = crate::order::Item { title: "Mug".to_owned(), quantity: 1 };
    let one = Order { items: fact(vec![item]), ..with(11, &[]) };
    check(&one, &have_it, 40, Level::Done, Situation::Received);
}

#[test]
fn one_that_is_said_to_be_delivered_can_be_missing_while_another_is_on_its_way() {
    let mut order = shipped(&[("GOT", 0)]);
    order.parcels.push(parcel("LP00123456789046", &[("GTMS_SIGNED", 6), ("LH_ARRIVE", 2)]));
    let judged = check(&order, &[], 7, Level::Wait, Situation::SilentAccepted);
    assert!(judged.has_delivered_beside && !judged.ask_in_hands);
    let missing =
        check(&order, &[said(AnswerKind::DoNotHaveIt, 7)], 7, Level::Write, Situation::DeliveredMissing);
    assert_eq!((missing.parcel, missing.has_delivered_beside), (Some(1), false));
    order.parcels.pop();
    assert!(!verdict(&order, &[], 7).has_delivered_beside);
}

/// One mug, under a number for each of these ways, as the shop's tracking showed them one after the other.
fn one_mug(ways: &[(&str, &[(&str, i64)])]) -> Order {
    let item = crate::order::Item { title: "Mug".to_owned(), quantity: 1 };
    let parcels = ways.iter().map(|(number, events)| parcel(number, events)).collect();
    Order { items: fact(vec![item]), parcels, ..shipped(&[]) }
}

#[test]
fn one_thing_that_was_delivered_under_one_number_is_not_silent_under_another() {
    let moved: &[(&str, i64)] = &[("LH_DEPART", 5), ("GOT", 1)];
    let came: &[(&str, i64)] = &[("GTMS_SIGNED", 20), ("LH_ARRIVE", 15)];
    let order = one_mug(&[("LP00123456789012", moved), ("RR473124829CN", came)]);
    check(&order, &[], 45, Level::Done, Situation::Delivered);
    // What goes back was not delivered under the other number.
    let back: &[(&str, i64)] = &[("RETURNED", 25), ("LH_DEPART", 5)];
    let gone = one_mug(&[("LP00123456789012", back), ("RR473124829CN", came)]);
    assert_eq!(verdict(&gone, &[], 26).parcel, Some(0));
    // Several things may be in both.
    let two = Order { items: None, ..order };
    check(&two, &[], 45, Level::Write, Situation::SilentExported);
}

#[test]
fn a_number_that_was_given_and_called_wrong_is_no_parcel_of_the_order() {
    let gave = |number: &str, on| said(AnswerKind::SellerGaveNumber(number.to_owned()), on);
    let came: &[(&str, i64)] = &[("GTMS_SIGNED", 45), ("LH_ARRIVE", 40)];
    let order =
        one_mug(&[("LP00123456789012", &[("GOT", 6)]), ("RR473124829CN", &[]), ("LP00123456789046", came)]);
    let order = Order { items: None, ..order };
    let answers =
        [gave("RR473124829CN", 20), said(AnswerKind::WrongNumber, 28), gave("LP00123456789046", 30)];
    check(&order, &answers, 46, Level::Done, Situation::Delivered);
}

#[test]
fn that_the_parcels_were_first_read_after_the_buyer_had_the_order_says_nothing_of_them() {
    let seen = |at: i64, parcel: Parcel| Parcel { first_seen: at, ..parcel };
    let order = Order {
        parcels: vec![
            seen(25, parcel("LP00123456789012", &[("LH_ARRIVE", 18), ("GOT", 3)])),
            seen(25, parcel("RR473124829CN", &[("LH_ARRIVE", 20), ("GOT", 3)])),
        ],
        ..shipped(&[])
    };
    let have_it = [Answer { at: 22, ..said(AnswerKind::HaveIt, 22) }];
    check(&order, &have_it, 28, Level::Done, Situation::Received);
    // One of them was known by then, and the other was not.
    let mut later = order;
    later.parcels[0].first_seen = 3;
    assert_ne!(verdict(&later, &have_it, 28).situation, Situation::Received);
}

#[test]
fn a_third_parcel_without_a_number_is_not_what_the_numbered_ones_repeat() {
    let came: &[(&str, i64)] = &[("GTMS_SIGNED", 12), ("LH_ARRIVE", 9)];
    let numberless = Parcel { origin_number: None, first_seen: 1, ..parcel("", &[("LH_DEPART", 6)]) };
    let numbered =
        |number: &str, first_seen| Parcel { events_read: Some(2), first_seen, ..parcel(number, came) };
    let of = |first_seen| Order {
        parcels: vec![
            numberless.clone(),
            numbered("LP00123456789012", first_seen),
            numbered("RR473124829CN", first_seen),
        ],
        ..shipped(&[])
    };
    assert_eq!(verdict(&of(1), &[], 40).parcel, Some(0), "seen in one visit");
    check(&of(2), &[], 40, Level::Done, Situation::Delivered);
}

#[test]
fn that_the_delivered_one_of_two_is_not_there_is_written_first() {
    let mut order = shipped(&[("LH_DEPART", 0)]);
    order.parcels.push(parcel("LP00123456789046", &[("GTMS_SIGNED", 33), ("LH_ARRIVE", 20)]));
    let before = check(&order, &[], 36, Level::Write, Situation::SilentExported);
    assert!(before.has_delivered_beside);
    let missing = said(AnswerKind::DoNotHaveIt, 36);
    let asked = check(&order, &[missing], 36, Level::Write, Situation::DeliveredMissing);
    assert_eq!((asked.parcel, asked.message), (Some(1), Some(MessageKind::NotReceived)));
    // Beside one that goes back it can be said as well.
    order.parcels[0] = parcel("LP00123456789012", &[("RETURNED", 30), ("LH_DEPART", 0)]);
    assert!(verdict(&order, &[], 36).has_delivered_beside);
}

#[test]
fn a_reminder_about_one_parcel_goes_by_its_own_message() {
    let mut order = shipped(&[]);
    order.parcels.push(parcel("RR473124829CN", &[("EXCEPTION", 14), ("LH_DEPART", 8), ("GOT", 1)]));
    let wrote = |kind, on| said(AnswerKind::Wrote(kind), on);
    let answers = [wrote(MessageKind::NoTracking, 8), wrote(MessageKind::Trouble, 15)];
    let judged = verdict(&order, &answers, 16);
    assert_eq!((judged.parcel, judged.message), (Some(0), Some(MessageKind::Reminder)));
    assert!(judged.remarks.contains(&Remark::Unanswered(day(8))), "{:?}", judged.remarks);
    let facts = MessageFacts::of(MessageKind::Reminder, &order, &judged, &answers, day(16));
    assert_eq!(facts.days, Some(8));
}

#[test]
fn a_number_for_one_parcel_does_not_hide_that_another_is_not_there() {
    let mut order = shipped(&[("GTMS_SIGNED", 15), ("LH_ARRIVE", 10)]);
    order.parcels.push(parcel("RR473124829CN", &[("LH_ARRIVE", 5), ("GOT", 1)]));
    let given = said(AnswerKind::SellerGaveNumber("LP00999999999999".to_owned()), 17);
    let answers = [said(AnswerKind::Wrote(MessageKind::SilentArrived), 15), given];
    let missing = [&answers[..], &[said(AnswerKind::DoNotHaveIt, 18)]].concat();
    let judged = check(&order, &missing, 18, Level::Write, Situation::DeliveredMissing);
    assert_eq!(judged.parcel, Some(0));
}

#[test]
fn what_is_not_at_the_counter_is_not_what_was_delivered() {
    let mut order = shipped(&[("GTMS_STA_SIGNED", 12), ("LH_ARRIVE", 8)]);
    order.parcels.push(parcel("RR473124829CN", &[("GTMS_SIGNED", 11), ("LH_ARRIVE", 8)]));
    let judged = verdict(&order, &[said(AnswerKind::NotAtPickupPoint, 15)], 15);
    assert_eq!((judged.situation, judged.parcel), (Situation::PickupMissing, Some(0)));
}

#[test]
fn one_thing_under_two_numbers_speaks_by_what_moved_last() {
    let came: &[(&str, i64)] = &[("GTMS_SIGNED", 20), ("LH_ARRIVE", 15)];
    let waits: &[(&str, i64)] = &[("GTMS_STA_SIGNED", 22), ("LH_ARRIVE", 18)];
    let order = one_mug(&[("LP00123456789012", came), ("RR473124829CN", waits)]);
    assert_eq!(verdict(&order, &[], 24).parcel, Some(1));
    // What the seller sends in its place is on its way.
    let given = said(AnswerKind::SellerGaveNumber("RR473124829CN".to_owned()), 25);
    let answers = [said(AnswerKind::DoNotHaveIt, 21), given];
    let resent = one_mug(&[("LP00123456789012", came), ("RR473124829CN", &[("GOT", 27)])]);
    assert_eq!(verdict(&resent, &answers, 28).parcel, Some(1));
}

#[test]
fn one_thing_that_came_is_silent_about_no_trouble_under_its_other_number() {
    for (code, situation) in [
        ("GTMS_DEL_FAILURE", Situation::AttemptFailed),
        ("CC_IM_FAILURE", Situation::HeldByCustoms),
        ("EXCEPTION", Situation::Exception),
    ] {
        for on in [20, 22] {
            let mut order = shipped(&[("GTMS_SIGNED", 20), ("LH_ARRIVE", 8)]);
            order.items = fact(vec![crate::order::Item { title: "Mug".to_owned(), quantity: 1 }]);
            order.parcels.push(parcel("RR473124829CN", &[(code, on), ("LH_DEPART", 10)]));
            assert_eq!(verdict(&order, &[], 24).situation, situation, "{code} on {on}");
        }
    }
}

#[test]
fn near_the_end_one_that_goes_back_is_disputed_though_the_other_is_not_there() {
    for code in ["RETURNED", "RT_DESTROY"] {
        let mut order = protected(shipped(&[(code, 27), ("LH_ARRIVE", 24)]), 91);
        order.parcels.push(parcel("RR473124829CN", &[("GTMS_SIGNED", 30), ("LH_ARRIVE", 8)]));
        for on in [84, 87] {
            let judged = verdict(&order, &[said(AnswerKind::DoNotHaveIt, 32)], on);
            assert_eq!((judged.level, judged.parcel), (Level::Dispute, Some(0)), "{code} {judged:?}");
        }
    }
}

#[test]
fn what_was_asked_and_answered_about_one_parcel_was_not_about_the_other() {
    // Customs held the first, which came after all; the second has been at the counter for long.
    let mut order = shipped(&[("GTMS_SIGNED", 21), ("CC_IM_FAILURE", 14), ("LH_ARRIVE", 8)]);
    order.parcels.push(parcel("RR473124829CN", &[("LH_DEPART", 2), ("GOT", 1)]));
    let refused = [wrote(MessageKind::Trouble, 18), said(AnswerKind::SellerRefused, 19)];
    let judged = check(&order, &refused, 28, Level::Write, Situation::SilentExported);
    assert_eq!(judged.parcel, Some(1));
    // A silence that was not long enough to be written about on the day of the message was not what it was about.
    let mut order = shipped(&[("GTMS_SIGNED", 30), ("LH_DEPART", 0)]);
    order.parcels.push(parcel("RR473124829CN", &[("LH_DEPART", 5), ("GOT", 1)]));
    let write = Settings::default().waiting.exported.write;
    let asked = [wrote(MessageKind::SilentExported, write + 1)];
    let judged = check(&order, &asked, 5 + write, Level::Write, Situation::SilentExported);
    assert_eq!((judged.parcel, judged.message), (Some(1), Some(MessageKind::SilentExported)));
}
