//! What is to be done, in its order.

use super::*;

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
