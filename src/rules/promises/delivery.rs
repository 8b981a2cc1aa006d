//! What was delivered, here or elsewhere, and what was completed.

use super::*;

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
    // It came to customs on day 5: until then it was not silent.
    assert_eq!(verdict(&order, &[], 35).flags, []);
    assert_eq!(verdict(&order, &[], 36).flags, [Flag::Silent(31)]);
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
fn what_expired_after_a_delivery_was_received() {
    let order = Order { status: fact(OrderStatus::Expired), ..delivered() };
    check(&order, &[], 14, Level::Done, Situation::Delivered);
}

#[test]
fn what_customs_hold_is_lost_a_month_after_the_last_entry() {
    let mut order = shipped(&[("LH_DEPART", 0), ("", 4), ("CC_IM_FAILURE", 5)]);
    order.parcels[0].events[1].text = "Lorem ipsum".to_owned();
    let asked = [wrote(MessageKind::Trouble, 24), wrote(MessageKind::Reminder, 27)];
    let judged = verdict(&order, &asked, 35);
    let lost = Some(Change { on: day(36), to: Level::Dispute, to_cancel: false });
    assert_eq!((judged.level, judged.changes), (Level::Write, lost));
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
fn what_is_signed_for_before_a_carrier_accepts_it_is_not_the_buyers_to_the_end() {
    for [brought, later] in
        [["已签收", "快件已揽收"], ["Delivered", "Accepted by carrier"], ["Delivered", "Held by customs"]]
    {
        let words = |text: &str, on| Event { code: String::new(), text: text.to_owned(), ..event("", on) };
        let mut order = protected(shipped(&[]), 60);
        order.country = fact("ES".to_owned());
        order.parcels[0].events = vec![words(later, 5), words(brought, 2)];
        assert_eq!(verdict(&order, &[], 58).level, Level::Dispute, "{brought} {later}");
    }
}

#[test]
fn a_courier_who_came_since_the_message_is_called_before_the_answer_is_waited_for() {
    let order = shipped(&[("GTMS_DEL_FAILURE", 14), ("LH_ARRIVE", 0)]);
    let asked = |day: i64| wrote(MessageKind::SilentArrived, day);
    let judged = check(&order, &[asked(13)], 15, Level::Watch, Situation::AttemptFailed);
    assert_eq!((judged.steps.first(), judged.message), (Some(&Step::CallCourier), None));
    check(&order, &[asked(13)], 16, Level::Write, Situation::AttemptFailed);
    check(
        &order,
        &[asked(13), said(AnswerKind::SellerSaysWait, 13)],
        16,
        Level::Watch,
        Situation::AttemptFailed,
    );
    // The message was written of it.
    check(&order, &[asked(15)], 16, Level::Watch, Situation::AwaitingSeller);
}
