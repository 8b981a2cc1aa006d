//! Disputes and refunds: open, closed, and what happens meanwhile.

use super::*;

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
fn a_list_of_refunds_that_shows_an_open_one_does_not_undo_what_the_buyer_said_of_it() {
    let offer = said(AnswerKind::DisputeOffer, 5);
    let mut order = shipped(&[("GOT", 0)]);
    order.refund = Some(Fact::new(OrderStatus::InDispute, Source::RefundAnswer, offer.at + 1, "test"));
    check(&order, &[offer], 6, Level::Watch, Situation::DisputeOffer);
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
    assert!(!asked.remarks.iter().any(|remark| matches!(remark, Remark::DisputeUntil(_))), "not again");
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
fn a_dispute_that_was_closed_is_the_last_word_for_what_did_not_come() {
    let mut order = protected(shipped(&[("LH_ARRIVE", 5), ("GTMS_SIGNED", 45)]), 60);
    order.parcels.push(parcel("LP00123456789046", &[("LH_ARRIVE", 5)]));
    let closed = [said(AnswerKind::DisputeOpened, 38), said(AnswerKind::DisputeClosed, 42)];
    check(&order, &closed, 46, Level::Dispute, Situation::DisputeClosed);
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

#[test]
fn while_a_dispute_is_open_nobody_gets_ready_to_open_one() {
    let order = protected(shipped(&[("LH_DEPART", 0)]), 60);
    let opened = [said(AnswerKind::DisputeOpened, 34)];
    let is_loss = |verdict: &Verdict| verdict.reasons.iter().any(|reason| matches!(reason, Reason::Loss(_)));
    assert!(is_loss(&verdict(&order, &[], 35)) && !is_loss(&verdict(&order, &opened, 35)));
}

#[test]
fn after_a_closed_dispute_a_further_scan_of_the_same_delivery_is_no_new_one() {
    let closed = [
        said(AnswerKind::DoNotHaveIt, 6),
        said(AnswerKind::DisputeOpened, 9),
        said(AnswerKind::DisputeClosed, 13),
    ];
    let order = protected(shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5), ("GTMS_SIGNED", 14)]), 60);
    check(&order, &closed, 15, Level::Dispute, Situation::DisputeClosed);
    // What came on the day on which it was closed made nothing early that was late before.
    let closed = [said(AnswerKind::DisputeOpened, 40), said(AnswerKind::DisputeClosed, 45)];
    let order = protected(shipped(&[("LH_DEPART", 0), ("LH_ARRIVE", 45)]), 60);
    check(&order, &closed, 46, Level::Dispute, Situation::DisputeClosed);
}

#[test]
fn who_has_it_while_a_dispute_is_open_is_not_sent_to_the_neighbours() {
    let order = protected(shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 9)]), 60);
    let opened = [said(AnswerKind::DisputeOpened, 12)];
    assert!(verdict(&order, &opened, 13).steps.contains(&Step::AskAround));
    let has_it = [opened[0].clone(), said(AnswerKind::HaveIt, 13)];
    assert!(!verdict(&order, &has_it, 14).steps.contains(&Step::AskAround));
}

#[test]
fn a_dispute_that_was_opened_when_it_was_late_was_not_early_for_a_scan_before_it_closed() {
    let events = [("LH_DEPART", 0), ("LH_ARRIVE", 49), ("GTMS_SIGNED", 51)];
    let order = protected(shipped(&events), 58);
    let closed = [
        wrote(MessageKind::SilentExported, 44),
        said(AnswerKind::DisputeOpened, 46),
        said(AnswerKind::DoNotHaveIt, 51),
        said(AnswerKind::DisputeClosed, 51),
    ];
    check(&order, &closed, 51, Level::Dispute, Situation::DisputeClosed);
    check(&order, &closed, 52, Level::Dispute, Situation::DisputeClosed);
}

#[test]
fn what_came_in_place_of_a_returned_parcel_is_asked_about_after_a_closed_dispute() {
    let mut order = protected(shipped(&[("LH_DEPART", 0), ("GTMS_DO_RETURN", 12)]), 60);
    order.parcels.push(parcel("LP00999", &[("GOT", 60), ("LH_ARRIVE", 70), ("GTMS_SIGNED", 75)]));
    let said = [
        said(AnswerKind::DisputeOpened, 40),
        said(AnswerKind::DisputeClosed, 50),
        said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 55),
    ];
    assert_eq!(verdict(&order, &said, 76).situation, Situation::Delivered);
}

#[test]
fn what_the_buyer_has_is_not_to_be_fetched_beside_its_dispute() {
    let log = [said(AnswerKind::DisputeOpened, 10), said(AnswerKind::HaveIt, 14)];
    for last in ["GTMS_STA_SIGNED", "GTMS_DEL_FAILURE"] {
        let order = protected(shipped(&[("LH_ARRIVE", 5), (last, 12)]), 60);
        let judged = check(&order, &log, 14, Level::Watch, Situation::DisputeOpen);
        let fetch = [Step::Collect, Step::CallCourier];
        assert!(!judged.steps.iter().any(|step| fetch.contains(step)), "{last}: {:?}", judged.steps);
        let without = verdict(&order, &log[..1], 14);
        assert_ne!(without.remarks, judged.remarks, "{last}");
        assert_eq!(judged.remarks, [Remark::DisputeReceived], "{last}");
    }
}

#[test]
fn after_a_completion_a_delivery_can_be_disputed_within_its_window_whatever_protection_says() {
    let until = |order: &Order, on| verdict(order, &[], on).remarks;
    let completed = |protection, ended| Order {
        status: fact(OrderStatus::Completed),
        ended: fact(DayValue(day(ended))),
        ..protected(delivered(), protection)
    };
    // Protection would go on for weeks.
    let order = completed(60, 7);
    assert_eq!(until(&order, 14), []);
    assert_eq!([15, 22].map(|on| until(&order, on)), [[22]; 2].map(|[on]| [Remark::DisputeUntil(day(on))]));
    assert_eq!(until(&order, 23), [], "no day is named that is past");
    // Protection is over, and the window of the completion ends before the days that follow protection.
    assert_eq!(until(&completed(20, 10), 22), [Remark::DisputeUntil(day(25))]);
    assert_eq!(until(&protected(delivered(), 10), 26), [], "nor of an order that is not completed");
}
