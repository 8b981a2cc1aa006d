//! Every row of the table at each boundary day, the overlay, the answers, and the properties that hold for all.

use super::*;
use crate::message::{MessageFacts, MessageKind};
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::settings::Settings;
use crate::order::{Day, DayValue, Event, Fact, Order, OrderStatus, Parcel, Source};
use chrono::{Days, Duration};
use proptest::prelude::*;

/// Far from every sale, so that overload does not move anything.
pub(super) fn start() -> Day {
    Day::from_ymd_opt(2026, 9, 1).unwrap()
}

pub(super) fn day(offset: i64) -> Day {
    start().checked_add_signed(Duration::days(offset)).unwrap()
}

pub(super) fn fact<T>(value: T) -> Option<Fact<T>> {
    Some(Fact::new(value, Source::DetailAnswer, 1, "test"))
}

pub(super) fn event(code: &str, on: i64) -> Event {
    Event {
        site: String::new(),
        instant: Some(day(on).and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis()),
        date: day(on),
        minute: Some(720),
        code: code.to_owned(),
        text: String::new(),
        place: String::new(),
        source: Source::TrackingAnswer,
    }
}

pub(super) fn parcel(number: &str, events: &[(&str, i64)]) -> Parcel {
    Parcel {
        origin_number: fact(number.to_owned()),
        events: events.iter().map(|(code, on)| event(code, *on)).collect(),
        events_read: Some(1),
        ..Parcel::default()
    }
}

/// Protection that ends so many days after day 0.
pub fn protected(mut order: Order, until: i64) -> Order {
    order.protection = fact(DayValue(day(until))).into_iter().collect();
    order
}

/// Shipped on day 0, its tracking read, nothing scanned; protection far away.
pub(super) fn shipped(events: &[(&str, i64)]) -> Order {
    Order {
        id: "8190000000000001".to_owned(),
        placed: fact(DayValue(day(-1))),
        paid: fact(DayValue(day(-1))),
        shipped: fact(DayValue(day(0))),
        status: fact(OrderStatus::Shipped),
        protection: fact(DayValue(day(400))).into_iter().collect(),
        parcels: vec![parcel("LP00123456789012", events)],
        ..Order::default()
    }
}

pub(super) fn said(said: AnswerKind, on: i64) -> Answer {
    Answer { at: on * 86_400_000 + 1, on: day(on), said, undone: false }
}

/// The verdict of whoever reads the tracking on that day.
pub(super) fn verdict(order: &Order, answers: &[Answer], on: i64) -> Verdict {
    judge(&as_if_read(order, day(on)), answers, day(on), &Settings::default())
}

pub(super) fn check(
    order: &Order,
    answers: &[Answer],
    on: i64,
    level: Level,
    situation: Situation,
) -> Verdict {
    let verdict = verdict(order, answers, on);
    assert_eq!((verdict.level, verdict.situation), (level, situation), "day {on}");
    verdict
}

fn flagged(order: &Order, on: i64) -> bool {
    verdict(order, &[], on).flags.iter().any(|flag| matches!(flag, Flag::NoMatch(_) | Flag::Silent(_)))
}

/// One row: wait up to `normal`, write from `write`, flagged after `red`.
fn check_row(order: &Order, situation: Situation, normal: i64, write: i64, red: i64) {
    check(order, &[], 0, Level::Wait, situation);
    check(order, &[], normal, Level::Wait, situation);
    check(order, &[], normal + 1, Level::Watch, situation);
    check(order, &[], write - 1, Level::Watch, situation);
    check(order, &[], write, Level::Write, situation);
    assert!(!flagged(order, red), "{situation:?} flagged on day {red}");
    assert!(flagged(order, red + 1), "{situation:?} not flagged on day {}", red + 1);
    let changes = verdict(order, &[], 0).changes;
    assert_eq!(changes, Some(Change { on: day(normal + 1), to: Level::Watch, to_cancel: false }));
    assert_eq!(
        verdict(order, &[], normal + 1).changes,
        Some(Change { on: day(write), to: Level::Write, to_cancel: false })
    );
}

#[test]
fn delivery_in_another_city_is_a_sign_and_no_more() {
    for (city, place, flagged) in [
        ("Zaragoza", "Madrid", true),
        ("Тверь", "Москва", true),
        ("Нижний Новгород", "Москва 5", true),
        ("Zaragoza", "ZARAGOZA, CTA 3", false),
        ("Zaragoza Centro", "Zaragoza", false),
        // Another script: perhaps the same name. The same with accents is the same. A country is no city.
        ("Москва", "Moscow", false),
        ("Málaga", "MALAGA", false),
        ("León 2", "Córdoba 3", true),
        ("Muenchen", "MÜNCHEN", false),
        ("Fürth", "FUERTH 90762", false),
        ("Zaragoza", "Málaga", true),
        ("Köln", "Hamburg", true),
        ("Тверь", "Córdoba", false),
        ("Córdoba", "Тверь", false),
        ("Zaragoza", "Spain", false),
        ("", "Madrid", false),
        ("Zaragoza", "", false),
    ] {
        let mut order = shipped(&[("GTMS_SIGNED", 5), ("GTMS_DELIVERING", 5)]);
        order.city = fact(city.to_owned());
        order.parcels[0].events[0].place = place.to_owned();
        order.parcels[0].events[1].place = "Elsewhere".to_owned();
        let judged = verdict(&order, &[], 6);
        let level = if flagged { Level::Watch } else { Level::Done };
        assert_eq!((judged.level, judged.situation), (level, Situation::Delivered), "{city} {place}");
        assert_eq!((judged.needs_buyer(), judged.asks_whether_it_came()), (false, flagged));
        assert!(judged.ask_in_hands && judged.message.is_none() && judged.reasons.is_empty());
        // It is asked about while a dispute may be possible, and until the buyer has it.
        let until = judged.protection.map(|protection| (protection.until - day(0)).num_days());
        assert_eq!(until, flagged.then_some(400), "the days that are left are shown");
        assert_eq!(
            judged.changes,
            flagged.then_some(Change { on: day(416), to: Level::Done, to_cancel: false })
        );
        let unread = Order { protection: Vec::new(), ..order.clone() };
        let later = |answers: &[Answer], on| verdict(&unread, answers, on).level;
        assert_eq!((later(&[], 20), later(&[], 21)), (level, Level::Done));
        let later = |answers: &[Answer], on| verdict(&order, answers, on).level;
        assert_eq!((later(&[], 415), later(&[], 416)), (level, Level::Done));
        // Near the end the day is named until which it can be disputed.
        let remarks = |on| verdict(&order, &[], on).remarks;
        let until = |on| vec![Remark::DisputeUntil(day(on))];
        assert_eq!([remarks(392), remarks(393), remarks(401)], [Vec::new(), until(400), until(415)]);
        let had = verdict(&order, &[said(AnswerKind::HaveIt, 6)], 393).remarks;
        assert_eq!(had, [], "whoever has it needs no dispute");
        assert_eq!(later(&[said(AnswerKind::HaveIt, 6)], 6), Level::Done);
        assert_eq!(later(&[said(AnswerKind::DoNotHaveIt, 6)], 6), Level::Write);
        let asks = verdict(&order, &[said(AnswerKind::DoNotHaveIt, 6)], 6).steps.contains(&Step::AskAround);
        assert_eq!(asks, !flagged, "nobody at home has what was delivered in {place}");
        let flags = if flagged { vec![Flag::Elsewhere(place.to_owned())] } else { Vec::new() };
        assert_eq!(judged.flags, flags, "{city} {place}");
    }
}

#[test]
fn a_day_after_the_arrival_and_after_each_check_whoever_delivers_is_to_be_asked() {
    let order = shipped(&[("LH_DEPART", -6), ("LH_ARRIVE", 0)]);
    let asks = |answers: &[Answer], on| verdict(&order, answers, on).steps.contains(&Step::CheckPost);
    assert!(!asks(&[], 0) && asks(&[], 1) && asks(&[], 7));
    // On day 8 all trackers are named, and the post is among them.
    assert!(!asks(&[], 8) && verdict(&order, &[], 8).steps.contains(&Step::CheckTrackers));
    for tracker in [Tracker::LocalPost, Tracker::Courier] {
        let checked = [said(AnswerKind::NothingAt(tracker), 3)];
        assert!(!asks(&checked, 3) && asks(&checked, 4), "{tracker:?}");
    }
    assert!(asks(&[said(AnswerKind::NothingAt(Tracker::Cainiao), 3)], 3));
    // Not there yet: nobody there knows of it.
    assert!(!verdict(&shipped(&[("LH_DEPART", 0)]), &[], 3).steps.contains(&Step::CheckPost));
}

#[test]
fn an_open_refund_request_is_an_open_dispute() {
    let mut order = shipped(&[("GOT", 0)]);
    let on = 20;
    check(&order, &[], on, Level::Write, Situation::SilentAccepted);
    order.refund = fact(OrderStatus::InDispute);
    check(&order, &[], on, Level::Watch, Situation::DisputeOpen);
    order.refund = fact(OrderStatus::Closed);
    check(&order, &[], on, Level::Write, Situation::SilentAccepted);
    // What the order itself says of its end stands above a list that was perhaps read before.
    order.refund = fact(OrderStatus::InDispute);
    order.status = fact(OrderStatus::Refunded);
    check(&order, &[], on, Level::Done, Situation::Refunded);
}

#[test]
fn a_refund_that_the_list_shows_silences_message_and_dispute() {
    let mut order = shipped(&[("GOT", 0)]);
    order.protection = fact(DayValue(day(21))).into_iter().collect();
    check(&order, &[], 20, Level::Dispute, Situation::ProtectionLastDays);
    let items = |count: usize| fact(vec![crate::order::Item { title: "x".to_owned(), quantity: 1 }; count]);
    for (refund, count, status, level, situation) in [
        (OrderStatus::InDispute, 1, OrderStatus::Shipped, Level::Watch, Situation::RefundShown),
        (OrderStatus::InDispute, 2, OrderStatus::Completed, Level::Watch, Situation::RefundShown),
        (OrderStatus::Refunded, 1, OrderStatus::Shipped, Level::Done, Situation::Refunded),
        // About one of the items, and nobody knows of which.
        (OrderStatus::Refunded, 2, OrderStatus::Shipped, Level::Watch, Situation::RefundShown),
        (OrderStatus::Refunded, 0, OrderStatus::Shipped, Level::Watch, Situation::RefundShown),
        (OrderStatus::Closed, 1, OrderStatus::Shipped, Level::Dispute, Situation::ProtectionLastDays),
        (OrderStatus::InDispute, 1, OrderStatus::Cancelled, Level::Done, Situation::Cancelled),
    ] {
        order.refund = fact(refund);
        order.refund_text = fact("words".to_owned());
        order.items = items(count).filter(|_| count > 0);
        order.status = fact(status);
        check(&order, &[], 20, level, situation);
        let judged = verdict(&order, &[], 20);
        assert_eq!(judged.shown.as_deref(), Some("words"));
        if situation == Situation::RefundShown {
            assert!(judged.message.is_none() && !judged.steps.contains(&Step::SendMessage));
            assert!(!judged.steps.contains(&Step::OpenDispute) && judged.flags.is_empty(), "{judged:?}");
        }
    }
}

#[test]
fn words_without_a_date_give_a_stage_and_never_a_day_count() {
    use crate::order::Stage;
    let mut order = shipped(&[]);
    order.parcels.clear();
    let now = verdict(&order, &[], 4);
    assert_eq!((now.level, now.stage, now.count.is_some()), (Level::Wait, Stage::NumberCreated, true));
    for (words, stage) in [
        ("Package collected by carrier", Stage::Accepted),
        ("Package leaving origin country/region.", Stage::Exported),
        ("Your package arrived at local airport", Stage::Arrived),
        ("Package returned to sender", Stage::Returned),
    ] {
        order.latest_words = fact(words.to_owned());
        for (on, level) in [(0, Level::Wait), (5, Level::Wait), (6, Level::Unknown), (60, Level::Unknown)] {
            let judged = verdict(&order, &[], on);
            assert_eq!(
                (judged.level, judged.situation),
                (level, Situation::TrackingUnread),
                "{words} day {on}"
            );
            assert_eq!((judged.stage, judged.count), (stage, None), "{words} day {on}");
            assert!(
                judged.flags.is_empty() && judged.reasons.is_empty() && judged.message.is_none(),
                "{judged:?}"
            );
        }
    }
    order.latest_words = fact("Delivered".to_owned());
    let judged = verdict(&order, &[], 9);
    assert_eq!((judged.level, judged.situation, judged.count), (Level::Done, Situation::Delivered, None));
    assert!(judged.ask_in_hands);
    // Words that tell nothing change nothing; a history that was read knows more than they do.
    order.latest_words = fact("Thank you for your patience".to_owned());
    assert_eq!((verdict(&order, &[], 4).stage, verdict(&order, &[], 4).count), (now.stage, now.count));
    let mut read = shipped(&[("GOT", 0)]);
    read.latest_words = fact("Delivered".to_owned());
    check(&read, &[], 12, Level::Watch, Situation::SilentAccepted);
    assert_eq!(verdict(&read, &[], 12).stage, Stage::Accepted);
}

#[test]
fn each_row_of_the_table() {
    check_row(&shipped(&[]), Situation::NoFirstScan, 5, 7, 10);
    check_row(&shipped(&[("GOT", 0)]), Situation::SilentAccepted, 10, 14, 30);
    check_row(&shipped(&[("GOT", -3), ("LH_DEPART", 0)]), Situation::SilentExported, 20, 25, 30);
    check_row(&shipped(&[("LH_DEPART", -6), ("LH_ARRIVE", 0)]), Situation::SilentArrived, 7, 10, 14);
    let mut unshipped = shipped(&[]);
    unshipped.status = fact(OrderStatus::Processing);
    unshipped.shipped = None;
    unshipped.parcels.clear();
    unshipped.paid = fact(DayValue(day(0)));
    check(&unshipped, &[], 5, Level::Wait, Situation::NotShipped);
    check(&unshipped, &[], 6, Level::Watch, Situation::NotShipped);
    check(&unshipped, &[], 7, Level::Write, Situation::NotShipped);
    assert_eq!(verdict(&unshipped, &[], 7).message, Some(MessageKind::NotShipped));
}

#[test]
fn the_first_scan_counts_from_shipped_else_paid_else_placed() {
    let mut order = shipped(&[]);
    order.placed = fact(DayValue(day(-20)));
    order.paid = fact(DayValue(day(-10)));
    assert_eq!(verdict(&order, &[], 2).count.unwrap().day, 2);
    order.shipped = None;
    assert_eq!(verdict(&order, &[], 2).count.unwrap().day, 12);
    order.paid = None;
    assert_eq!(verdict(&order, &[], 2).count.unwrap().day, 22);
    order.placed = None;
    let verdict = verdict(&order, &[], 2);
    assert_eq!((verdict.level, verdict.missing), (Level::Unknown, vec![Missing::Dates]));
}

#[test]
fn the_export_clock_runs_from_the_departure() {
    let order = shipped(&[("GOT", 0), ("LH_DEPART", 4), ("LH_TRANS_ARRIVE", 9)]);
    let verdict = verdict(&order, &[], 24);
    assert_eq!(verdict.count.unwrap().start, day(4));
    assert_eq!(verdict.level, Level::Wait);
}

#[test]
fn warehouse_and_paper_lines_are_no_movement() {
    let order = shipped(&[("ORDER_PLACED", -1), ("GWMS_ACCEPT", 1), ("GWMS_OUTBOUND", 6)]);
    check(&order, &[], 7, Level::Write, Situation::NoFirstScan);
    let flying = shipped(&[("GOT", 0), ("LH_DEPART", 3), ("CC_IM_START", 2)]);
    check(&flying, &[], 12, Level::Wait, Situation::SilentExported);
}

#[test]
fn an_overload_moves_the_write_day_and_the_red_flag() {
    let mut order = shipped(&[]);
    let singles = Day::from_ymd_opt(2026, 11, 11).unwrap();
    order.paid = fact(DayValue(singles));
    order.shipped = fact(DayValue(singles));
    let on = |days: u64| {
        let today = singles.checked_add_days(Days::new(days)).unwrap();
        judge(&as_if_read(&order, today), &[], today, &Settings::default())
    };
    assert_eq!(on(5).level, Level::Wait);
    assert_eq!(on(7).level, Level::Watch);
    assert!(on(7).reasons.contains(&Reason::Overload(Sale::DoubleEleven)));
    assert_eq!(on(13).level, Level::Watch);
    assert_eq!(on(14).level, Level::Write);
    assert!(!on(14).flags.iter().any(|flag| matches!(flag, Flag::NoMatch(_))));
    assert!(on(15).flags.contains(&Flag::NoMatch(15)));
}

#[test]
fn other_states_speak_for_themselves() {
    let cases: &[(&str, Level, Situation)] = &[
        ("GTMS_STA_SIGNED", Level::Watch, Situation::ReadyForPickup),
        ("GTMS_DEL_FAILURE", Level::Watch, Situation::AttemptFailed),
        ("CC_IM_FAILURE", Level::Write, Situation::HeldByCustoms),
        ("RETURNED", Level::Write, Situation::Returned),
        ("GTMS_SIGNED", Level::Done, Situation::Delivered),
    ];
    for (code, level, situation) in cases {
        let order = shipped(&[("LH_DEPART", 0), ("LH_ARRIVE", 1), (code, 2)]);
        check(&order, &[], 3, *level, *situation);
    }
    for (status, situation) in [
        (OrderStatus::Unpaid, Situation::Unpaid),
        (OrderStatus::Cancelled, Situation::Cancelled),
        (OrderStatus::Closed, Situation::Closed),
        (OrderStatus::Refunded, Situation::Refunded),
    ] {
        let mut order = shipped(&[]);
        order.status = fact(status);
        check(&order, &[], 399, Level::Done, situation);
    }
    let mut completed = shipped(&[("LH_DEPART", 0)]);
    completed.status = fact(OrderStatus::Completed);
    check(&completed, &[], 60, Level::Done, Situation::Completed);
    assert!(verdict(&completed, &[], 60).ask_in_hands);
    check(&completed, &[said(AnswerKind::DoNotHaveIt, 60)], 60, Level::Write, Situation::DeliveredMissing);
}

#[test]
fn received_by_the_local_carrier_is_not_delivered() {
    let order = shipped(&[("LH_DEPART", 0), ("LH_ARRIVE", 1), ("GTMS_ACCEPT", 2)]);
    check(&order, &[], 12, Level::Write, Situation::SilentArrived);
}

#[test]
fn delivered_but_missing_is_written_at_once_and_disputed_after_three_days() {
    let order = shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)]);
    let missing = said(AnswerKind::DoNotHaveIt, 5);
    check(&order, std::slice::from_ref(&missing), 5, Level::Write, Situation::DeliveredMissing);
    let verdict = verdict(&order, std::slice::from_ref(&missing), 5);
    assert_eq!(verdict.message, Some(MessageKind::NotReceived));
    assert!(verdict.because_you_said && verdict.flags.contains(&Flag::DeliveredMissing));
    let asked = [missing, said(AnswerKind::Wrote(MessageKind::NotReceived), 5)];
    check(&order, &asked, 7, Level::Watch, Situation::AwaitingSeller);
    check(&order, &asked, 8, Level::Dispute, Situation::SellerDidNotHelp);
    let undone: Vec<Answer> = asked.into_iter().map(|answer| Answer { undone: true, ..answer }).collect();
    check(&order, &undone, 8, Level::Done, Situation::Delivered);
}

#[test]
fn protection_overrides_waiting() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 20)]);
    let until = 40;
    order.protection = fact(DayValue(day(until))).into_iter().collect();
    let at = |left: i64| until - left;
    check(&order, &[], at(8), Level::Wait, Situation::SilentExported);
    assert_eq!(
        verdict(&order, &[], at(8)).changes,
        Some(Change { on: day(at(7)), to: Level::Extend, to_cancel: false })
    );
    for left in [7, 6, 5, 4] {
        check(&order, &[], at(left), Level::Extend, Situation::ProtectionEnding);
    }
    assert_eq!(verdict(&order, &[], at(7)).message, Some(MessageKind::ExtendProtection));
    for left in [3, 1, 0] {
        check(&order, &[], at(left), Level::Dispute, Situation::ProtectionLastDays);
    }
    for left in [-1, -15] {
        check(&order, &[], at(left), Level::Dispute, Situation::ProtectionOver);
    }
    check(&order, &[], at(-16), Level::Dispute, Situation::ProtectionLongOver);
    // On the last day, of protection and of the time after it, a dispute is opened now.
    let not_the_last_day = |left| verdict(&order, &[], at(left)).steps.contains(&Step::NotLastDay);
    assert_eq!([3, 1, 0, -1, -14, -15].map(not_the_last_day), [true, true, false, true, true, false]);
    assert!(
        [0, -15].map(|left| verdict(&order, &[], at(left)).steps.contains(&Step::OpenDispute))
            == [true, true]
    );

    let asked = [said(AnswerKind::Wrote(MessageKind::ExtendProtection), at(7))];
    check(&order, &asked, at(6), Level::Extend, Situation::ProtectionEnding);
    assert_eq!(verdict(&order, &asked, at(6)).message, None);
    check(&order, &asked, at(5), Level::Dispute, Situation::ExtensionNotGiven);
    let refused = [asked[0].clone(), said(AnswerKind::SellerRefused, at(6))];
    check(&order, &refused, at(6), Level::Dispute, Situation::SellerRefused);
    assert_eq!(verdict(&order, &refused, at(6)).named_day, Some(day(at(3))));
    check(&order, &refused, at(3), Level::Dispute, Situation::ProtectionLastDays);
}

#[test]
fn an_estimate_never_disputes() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 40)]);
    order.protection.clear();
    check(&order, &[], 52, Level::Wait, Situation::SilentExported);
    for on in [53, 58, 60, 61, 76, 200] {
        let verdict = verdict(&order, &[], on);
        assert_eq!(verdict.level, Level::Extend, "day {on}");
        assert!(verdict.protection.unwrap().estimated && verdict.missing.contains(&Missing::Protection));
    }
}

#[test]
fn of_two_protection_dates_the_earlier_counts_unless_it_is_old_news() {
    let mut order = shipped(&[("GOT", 0)]);
    let promise = |on, source, seen| Fact::new(DayValue(day(on)), source, seen, "test");
    order.protection = vec![promise(41, Source::DetailAnswer, 9), promise(40, Source::TrackingAnswer, 5)];
    assert_eq!(verdict(&order, &[], 0).protection.unwrap().until, day(40));
    // The seller extended by two weeks: what the tracking page said before is over.
    order.protection[0] = promise(55, Source::DetailAnswer, 9);
    assert_eq!(verdict(&order, &[], 0).protection.unwrap().until, day(55));
    order.protection[1].seen = 9;
    assert_eq!(verdict(&order, &[], 0).protection.unwrap().until, day(40));
}

#[test]
fn protection_does_not_concern_what_is_in_the_buyers_hands() {
    let mut order = shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)]);
    order.protection = fact(DayValue(day(6))).into_iter().collect();
    check(&order, &[], 6, Level::Done, Situation::Delivered);
    check(&order, &[said(AnswerKind::DoNotHaveIt, 6)], 6, Level::Dispute, Situation::ProtectionLastDays);
    let mut pickup = shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 5)]);
    pickup.protection = fact(DayValue(day(10))).into_iter().collect();
    check(&pickup, &[], 5, Level::Extend, Situation::ProtectionEnding);
    check(&pickup, &[said(AnswerKind::HaveIt, 5)], 5, Level::Done, Situation::Received);
}

#[test]
fn the_gravest_parcel_speaks_and_unknown_gives_way() {
    let mut order = shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)]);
    order.parcels.push(parcel("LP00123456789020", &[("LH_DEPART", -6), ("LH_ARRIVE", 0)]));
    let verdict = verdict(&order, &[], 12);
    assert_eq!((verdict.level, verdict.parcel), (Level::Write, Some(1)));
    // A parcel nobody has read yet: unknown beside delivered, silent beside something graver.
    let mut unread = shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)]);
    unread.parcels.push(Parcel { events_read: None, ..parcel("LP00123456789038", &[]) });
    check(&unread, &[], 12, Level::Unknown, Situation::TrackingUnread);
    assert_eq!(
        judge(&unread, &[], day(12), &Settings::default()).steps.first(),
        Some(&Step::OpenTracking(None))
    );
    // What was added by hand has no page to open.
    let by_hand = Order { id: Order::id_by_hand(1), ..unread.clone() };
    assert_eq!(judge(&by_hand, &[], day(12), &Settings::default()).steps.first(), Some(&Step::TellTracking));
    unread.parcels.push(parcel("LP00123456789046", &[("LH_DEPART", -6), ("LH_ARRIVE", 0)]));
    check(&unread, &[], 12, Level::Write, Situation::SilentArrived);
}

#[test]
fn what_was_not_read_is_unknown_and_named() {
    let nothing = Order { id: "8190000000000001".to_owned(), ..Order::default() };
    let verdict = verdict(&nothing, &[], 0);
    assert_eq!((verdict.level, verdict.situation), (Level::Unknown, Situation::Unreadable));
    assert!(verdict.missing.contains(&Missing::Status));
    // From the list alone: dates and a status, no tracking.
    let mut list = shipped(&[]);
    list.parcels.clear();
    list.shipped = None;
    check(&list, &[], 4, Level::Wait, Situation::TrackingUnread);
    check(&list, &[], 5, Level::Unknown, Situation::TrackingUnread);
}

#[test]
fn loss_is_disputed_two_days_after_asking_in_vain() {
    let order = shipped(&[("GOT", -5), ("LH_DEPART", 0)]);
    let silent = verdict(&order, &[], 31);
    assert_eq!(silent.level, Level::Write);
    assert!(silent.reasons.contains(&Reason::Loss(31)) && silent.steps.contains(&Step::KeepEvidence));
    assert!(!verdict(&order, &[], 30).reasons.contains(&Reason::Loss(30)));
    let asked = [said(AnswerKind::Wrote(MessageKind::SilentExported), 31)];
    check(&order, &asked, 32, Level::Watch, Situation::AwaitingSeller);
    check(&order, &asked, 33, Level::Dispute, Situation::LostInSilence);
    let helped = [asked[0].clone(), said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 32)];
    check(&order, &helped, 33, Level::Watch, Situation::NewNumber);
    let steps = verdict(&order, &helped, 33).steps;
    assert!(steps.contains(&Step::UseSecondNumber("LP00999".to_owned())), "{steps:?}");
    // Its time is over: that is asked about once before anything is lost.
    check(&order, &helped, 39, Level::Write, Situation::NewNumberSilent);
    let again = [&helped[..], &[said(AnswerKind::Wrote(MessageKind::NoTracking), 39)]].concat();
    check(&order, &again, 40, Level::Watch, Situation::AwaitingSeller);
    check(&order, &again, 41, Level::Dispute, Situation::LostInSilence);
}

#[test]
fn what_was_asked_about_a_silence_that_ended_counts_for_nothing() {
    let wrote = [said(AnswerKind::Wrote(MessageKind::NoTracking), 7), said(AnswerKind::DoNotHaveIt, 30)];
    // It was scanned after all, and then marked delivered: nobody has asked about that yet.
    let order = shipped(&[("GOT", 8), ("LH_DEPART", 10), ("GTMS_SIGNED", 30)]);
    check(&order, &wrote, 30, Level::Write, Situation::DeliveredMissing);
    assert_eq!(verdict(&order, &wrote, 30).message, Some(MessageKind::NotReceived));
    // Silent again: the first message of the new silence is no reminder.
    let order = shipped(&[("GOT", 8)]);
    assert_eq!(verdict(&order, &wrote[..1], 22).message, Some(MessageKind::SilentAccepted));
    check(&order, &wrote[..1], 39, Level::Write, Situation::SilentAccepted);
    // A number that turns out to be wrong.
    let marked = [wrote[0].clone(), said(AnswerKind::WrongNumber, 12)];
    check(&shipped(&[]), &marked, 12, Level::Write, Situation::WrongNumber);
    assert_eq!(verdict(&shipped(&[]), &marked, 12).message, Some(MessageKind::WrongNumber));
}

#[test]
fn what_the_parcel_needs_stays_a_step_whatever_the_verdict_is_about() {
    let mut pickup = shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 5)]);
    pickup.protection = fact(DayValue(day(10))).into_iter().collect();
    for (on, level) in [(5, Level::Extend), (8, Level::Dispute)] {
        let verdict = verdict(&pickup, &[], on);
        assert!(verdict.level == level && verdict.steps.contains(&Step::Collect), "{verdict:?}");
    }
    let held = shipped(&[("LH_DEPART", 0), ("CC_IM_FAILURE", 5)]);
    let wrote = [said(AnswerKind::Wrote(MessageKind::Trouble), 6)];
    let waiting = verdict(&held, &wrote, 7);
    assert_eq!(waiting.situation, Situation::AwaitingSeller);
    assert!(waiting.steps.contains(&Step::AskCustoms));
    // Delivered and in hand is nothing to ask around for.
    let delivered = shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)]);
    assert!(verdict(&delivered, &[], 6).steps.is_empty());
}

#[test]
fn the_next_look_is_not_later_than_the_day_it_changes() {
    for on in 0..40 {
        let verdict = verdict(&shipped(&[("GOT", 0)]), &[], on);
        let look = verdict.steps.iter().find_map(|step| match step {
            Step::LookAgain(day) => Some(*day),
            _ => None,
        });
        if let (Some(look), Some(change)) = (look, verdict.changes) {
            assert!(look > day(on) && look <= change.on, "day {on}: {look}, {change:?}");
        }
    }
}

#[test]
fn a_sign_of_trouble_is_kept_as_evidence() {
    let order = shipped(&[("GOT", 0)]);
    let marked = verdict(&order, &[said(AnswerKind::WeightMismatch, 1)], 1);
    assert_eq!((marked.level, marked.flags), (Level::Wait, vec![Flag::WeightMismatch]));
    assert!(marked.steps.contains(&Step::KeepEvidence));
    assert!(!verdict(&order, &[], 1).steps.contains(&Step::KeepEvidence));
}

#[test]
fn what_moved_is_not_called_silent_since_the_departure() {
    let order = shipped(&[("GOT", 0), ("LH_DEPART", 1), ("LH_TRANS_ARRIVE", 28)]);
    let verdict = verdict(&order, &[], 33);
    assert_eq!((verdict.level, verdict.count.unwrap().day), (Level::Write, 32));
    assert!(verdict.flags.is_empty(), "{:?}", verdict.flags);
}

#[test]
fn an_order_that_only_completed_is_not_called_marked_as_delivered_by_the_tracking() {
    let mut order = shipped(&[("LH_DEPART", 0)]);
    order.status = fact(OrderStatus::Completed);
    let verdict = verdict(&order, &[said(AnswerKind::DoNotHaveIt, 40)], 40);
    assert_eq!(verdict.situation, Situation::DeliveredMissing);
    assert!(!verdict.flags.contains(&Flag::DeliveredMissing));
}

#[test]
fn an_unshipped_order_has_no_protection_date_to_miss() {
    let mut order = shipped(&[]);
    order.status = fact(OrderStatus::Processing);
    (order.shipped, order.protection) = (None, Vec::new());
    order.parcels.clear();
    assert!(verdict(&order, &[], 2).missing.is_empty());
}

#[test]
fn asked_for_more_protection_the_step_is_to_look_for_the_answer() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 20)]);
    order.protection = fact(DayValue(day(40))).into_iter().collect();
    let asked = verdict(&order, &[said(AnswerKind::Wrote(MessageKind::ExtendProtection), 33)], 34);
    assert_eq!(asked.level, Level::Extend);
    assert!(!asked.steps.contains(&Step::AskExtension));
    assert!(asked.steps.contains(&Step::LookAgain(day(35))), "{:?}", asked.steps);
}

#[test]
fn a_reminder_counts_from_what_it_reminds_of() {
    let order = shipped(&[]);
    let wrote = [said(AnswerKind::Wrote(MessageKind::NoTracking), 7)];
    let verdict = verdict(&order, &wrote, 11);
    assert_eq!(verdict.message, Some(MessageKind::Reminder));
    let facts = |kind| MessageFacts::of(kind, &order, &verdict, &wrote, day(11));
    assert_eq!(facts(MessageKind::Reminder).days, Some(4));
    assert_eq!(facts(MessageKind::NoTracking).days, Some(11));
    assert_eq!(facts(MessageKind::NotShipped).days, Some(12));
    assert_eq!(facts(MessageKind::ExtendProtection).date, Some(day(400)));
}

#[test]
fn an_entry_that_nobody_can_read_is_news() {
    let mut order = shipped(&[("GOT", 1), ("", 20)]);
    order.parcels[0].events[1].text = "Lorem ipsum".to_owned();
    let news = verdict(&order, &[], 22);
    // Good or bad, nobody knows: it is quoted, and is no calm wait.
    assert_eq!((news.level, news.count.unwrap().start), (Level::Watch, day(20)));
    assert_eq!(news.remarks, [Remark::LatestUnknown(day(20), "Lorem ipsum".to_owned())]);
    // What came before an entry that is understood does not matter.
    let mut older = shipped(&[("GOT", 1), ("", 0)]);
    older.parcels[0].events[1].text = "Lorem ipsum".to_owned();
    assert_eq!((verdict(&older, &[], 2).level, verdict(&older, &[], 2).remarks), (Level::Wait, Vec::new()));
    check(&order, &[], 34, Level::Write, Situation::SilentAccepted);
    // Thirty-nine days after the last movement, but twenty after the news.
    let wrote = [said(AnswerKind::Wrote(MessageKind::SilentAccepted), 25)];
    assert!(verdict(&order, &wrote, 40).level < Level::Dispute);
}

#[test]
fn a_number_that_another_tracker_knows_is_not_silent() {
    let order = shipped(&[]);
    let found = said(AnswerKind::FoundAt(Tracker::Courier), 7);
    check(&order, std::slice::from_ref(&found), 5, Level::Wait, Situation::NoFirstScan);
    check(&order, std::slice::from_ref(&found), 8, Level::Unknown, Situation::Unreadable);
    let other = [found.clone(), said(AnswerKind::NothingAt(Tracker::Cainiao), 8)];
    check(&order, &other, 8, Level::Unknown, Situation::Unreadable);
    let again = [found, said(AnswerKind::NothingAt(Tracker::Courier), 8)];
    check(&order, &again, 8, Level::Write, Situation::NoFirstScan);
}

#[test]
fn only_what_travels_can_be_lost() {
    let mut order = shipped(&[]);
    order.status = fact(OrderStatus::Processing);
    order.shipped = None;
    order.parcels.clear();
    let wrote = [said(AnswerKind::Wrote(MessageKind::NotShipped), 10)];
    let unsent = verdict(&order, &wrote, 40);
    assert_eq!((unsent.level, unsent.situation), (Level::Write, Situation::NeverShipped));
    assert!(unsent.reasons.is_empty() && unsent.flags.is_empty(), "{unsent:?}");
    let pickup = verdict(&shipped(&[("LH_DEPART", 0), ("GTMS_STA_SIGNED", 9)]), &[], 54);
    assert!(pickup.reasons.is_empty() && pickup.flags.is_empty(), "{pickup:?}");
}

#[test]
fn an_open_dispute_needs_no_flag_for_protection() {
    let mut order = shipped(&[("LH_DEPART", 0)]);
    order.protection = fact(DayValue(day(40))).into_iter().collect();
    let flags = verdict(&order, &[said(AnswerKind::DisputeOpened, 38)], 50).flags;
    assert!(matches!(flags.as_slice(), [Flag::Silent(_)]), "{flags:?}");
}

#[test]
fn an_extension_that_was_given_starts_anew() {
    let mut order = shipped(&[("GOT", 0), ("LH_DEPART", 30)]);
    order.protection = fact(DayValue(day(47))).into_iter().collect();
    let mut asks = vec![said(AnswerKind::Wrote(MessageKind::ExtendProtection), 25)];
    // Asked on day 25 when it ended on day 32; the seller gave fifteen days.
    let again = verdict(&order, &asks, 40);
    assert_eq!((again.level, again.message), (Level::Extend, Some(MessageKind::ExtendProtection)));
    asks.push(said(AnswerKind::Wrote(MessageKind::ExtendProtection), 40));
    check(&order, &asks, 41, Level::Extend, Situation::ProtectionEnding);
    check(&order, &asks, 42, Level::Dispute, Situation::ExtensionNotGiven);
}

#[test]
fn after_writing_the_seller_has_a_few_days() {
    let order = shipped(&[]);
    let wrote = said(AnswerKind::Wrote(MessageKind::NoTracking), 7);
    check(&order, std::slice::from_ref(&wrote), 7, Level::Watch, Situation::AwaitingSeller);
    check(&order, std::slice::from_ref(&wrote), 9, Level::Watch, Situation::AwaitingSeller);
    let reminder = verdict(&order, std::slice::from_ref(&wrote), 10);
    assert_eq!((reminder.level, reminder.message), (Level::Write, Some(MessageKind::Reminder)));
    let wait = [wrote.clone(), said(AnswerKind::SellerSaysWait, 8)];
    check(&order, &wait, 14, Level::Watch, Situation::SellerSaysWait);
    check(&order, &wait, 15, Level::Write, Situation::NoFirstScan);
    let template = [wrote, said(AnswerKind::SellerTemplate, 8)];
    let verdict = verdict(&order, &template, 8);
    assert_eq!((verdict.level, verdict.message), (Level::Write, Some(MessageKind::NoTracking)));
    assert!(verdict.flags.contains(&Flag::TemplateAnswers));
}

#[test]
fn a_wrong_number_or_another_place_is_written_at_once() {
    let order = shipped(&[("GOT", 0)]);
    for what in [AnswerKind::WrongNumber, AnswerKind::OtherPlace] {
        let marked = [said(what.clone(), 1)];
        let verdict = verdict(&order, &marked, 1);
        assert_eq!((verdict.level, verdict.message), (Level::Write, Some(MessageKind::WrongNumber)));
        let asked = [marked[0].clone(), said(AnswerKind::Wrote(MessageKind::WrongNumber), 1)];
        check(&order, &asked, 3, Level::Watch, Situation::AwaitingSeller);
        check(&order, &asked, 4, Level::Dispute, Situation::SellerDidNotHelp);
    }
}

#[test]
fn a_parcel_that_goes_to_another_country_is_somebody_elses() {
    let mut order = shipped(&[("GOT", 0)]);
    order.country = fact("ES".to_owned());
    for same in ["Spain", "ES", "Nusquama"] {
        order.parcels[0].destination_country = fact(same.to_owned());
        check(&order, &[], 1, Level::Wait, Situation::SilentAccepted);
    }
    order.parcels[0].destination_country = fact("Israel".to_owned());
    let verdict = verdict(&order, &[], 1);
    assert_eq!((verdict.level, verdict.message), (Level::Write, Some(MessageKind::WrongNumber)));
    assert!(verdict.reasons.contains(&Reason::ForeignNumber));
    assert!(verdict.flags.contains(&Flag::Elsewhere("Israel".to_owned())));
}

#[test]
fn an_open_dispute_is_not_closed_on_a_promise() {
    let order = shipped(&[("GOT", 0)]);
    let opened = [said(AnswerKind::DisputeOpened, 31)];
    check(&order, &opened, 90, Level::Watch, Situation::DisputeOpen);
    assert!(verdict(&order, &opened, 90).steps.contains(&Step::DoNotCloseDispute));
    let refunded = [opened[0].clone(), said(AnswerKind::Refunded, 40)];
    check(&order, &refunded, 90, Level::Done, Situation::Refunded);
}

#[test]
fn a_completed_order_is_not_lost_by_silence() {
    let mut order = shipped(&[("LH_DEPART", 0)]);
    order.status = fact(OrderStatus::Completed);
    let asked = [said(AnswerKind::Wrote(MessageKind::SilentExported), 26)];
    check(&order, &asked, 60, Level::Done, Situation::Completed);
}

#[test]
fn reasons_are_named() {
    let mut order = shipped(&[("GOT", 0)]);
    order.parcels[0].service = fact("Cainiao Super Economy Global".to_owned());
    order.parcels[0].last_mile_number = fact("RS875815831NL".to_owned());
    let reasons = verdict(&order, &[], 3).reasons;
    assert!(reasons.contains(&Reason::Economy));
    assert!(reasons.contains(&Reason::CarrierChanged("RS875815831NL".to_owned())));
    assert!(verdict(&shipped(&[]), &[], 3).reasons.contains(&Reason::CreatedInAdvance));
    assert!(verdict(&order, &[said(AnswerKind::WrongNumber, 3)], 3).reasons.contains(&Reason::ForeignNumber));
}

#[test]
fn the_users_own_table_is_used() {
    let mut settings = Settings::default();
    settings.waiting.first_scan.normal_to = 2;
    settings.waiting.first_scan.write = 3;
    assert_eq!(judge(&as_if_read(&shipped(&[]), day(3)), &[], day(3), &settings).level, Level::Write);
}

#[test]
fn a_new_number_ends_what_was_said_of_the_old_one() {
    let order = shipped(&[("GOT", 0)]);
    let number = |on| said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), on);
    // Nothing was written: whoever answers was asked.
    let mut answers = vec![said(AnswerKind::WrongNumber, 2), number(3)];
    check(&order, &answers, 3, Level::Watch, Situation::NewNumber);
    let judged = verdict(&order, &answers, 3);
    assert!(!judged.reasons.contains(&Reason::ForeignNumber), "{:?}", judged.reasons);
    assert_eq!(judged.count.unwrap().start, day(3));
    check(&order, &answers, 9, Level::Watch, Situation::NewNumber);
    check(&order, &answers, 10, Level::Write, Situation::NewNumberSilent);
    assert_eq!(verdict(&order, &answers, 10).message, Some(MessageKind::NoTracking));
    // A tracker knows it: nothing to write.
    let found = said(AnswerKind::FoundAt(Tracker::Cainiao), 4);
    let known = [answers[0].clone(), answers[1].clone(), found];
    check(&order, &known, 10, Level::Watch, Situation::NewNumber);
    // What was found before was the old number.
    let before = said(AnswerKind::FoundAt(Tracker::Cainiao), 1);
    check(
        &order,
        &[answers[0].clone(), answers[1].clone(), before],
        10,
        Level::Write,
        Situation::NewNumberSilent,
    );
    // Marked again, it is wrong again.
    answers.push(said(AnswerKind::WrongNumber, 5));
    check(&order, &answers, 5, Level::Write, Situation::WrongNumber);
    // A number given while all is normal changes nothing, and one that moved since is not replaced.
    check(&order, &[number(1)], 3, Level::Wait, Situation::SilentAccepted);
    let moving = shipped(&[("GOT", 0), ("SC_OUTBOUND_SUCCESS", 12)]);
    check(&moving, &[number(3)], 27, Level::Write, Situation::SilentAccepted);
}

#[test]
fn a_new_number_that_the_page_shows_speaks_for_the_order() {
    let mut order = shipped(&[("GOT", 0)]);
    order.parcels.push(parcel("LP00999", &[]));
    check(&order, &[], 20, Level::Write, Situation::SilentAccepted);
    let given = [
        said(AnswerKind::Wrote(MessageKind::SilentAccepted), 16),
        said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 18),
    ];
    check(&order, &given, 20, Level::Wait, Situation::NoFirstScan);
    assert_eq!(verdict(&order, &given, 20).count.unwrap().start, day(18));
    // The other one moved after that: two parcels, and the new number has shown nothing for longer.
    order.parcels[0].events.insert(0, event("SC_OUTBOUND_SUCCESS", 19));
    check(&order, &given, 33, Level::Write, Situation::NoFirstScan);
}

#[test]
fn what_the_buyer_says_is_about_the_parcel_that_the_card_was_about() {
    let moving = [("SC_INBOUND_SUCCESS", 19), ("GWMS_ACCEPT", 1)];
    let mut order = shipped(&moving);
    order.parcels.push(parcel("LP00999999999999", &[("GWMS_ACCEPT", 1)]));
    let silent = verdict(&order, &[], 20);
    assert_eq!((silent.parcel, silent.level), (Some(1), Level::Write));
    let elsewhere = verdict(&order, &[said(AnswerKind::OtherPlace, 20)], 20);
    assert_eq!(elsewhere.parcel, Some(1), "{elsewhere:?}");
    // Of two that are alike it is the first.
    order.parcels[0].events = order.parcels[1].events.clone();
    assert_eq!(verdict(&order, &[said(AnswerKind::OtherPlace, 20)], 20).parcel, Some(0));
}

#[test]
fn silence_after_a_canned_reply_makes_nothing_milder() {
    let order = shipped(&[]);
    let canned = [said(AnswerKind::Wrote(MessageKind::NoTracking), 8), said(AnswerKind::SellerTemplate, 9)];
    let silent = |on| [canned.to_vec(), vec![said(AnswerKind::SellerSilent, on)]].concat();
    for on in 9..14 {
        let (before, after) = (verdict(&order, &canned, on), verdict(&order, &silent(on), on));
        assert!(after.level >= before.level, "day {on}: {before:?}, {after:?}");
    }
    check(&order, &silent(9), 9, Level::Write, Situation::NoFirstScan);
    // It is the message about the same thing, and says so; once it is sent, there is an answer to wait for.
    let once_more = |answers: &[Answer], on| verdict(&order, answers, on).is_once_more();
    assert!(once_more(&canned, 9) && !once_more(&canned[..1], 12));
    let sent = [canned.to_vec(), vec![said(AnswerKind::Wrote(MessageKind::NoTracking), 10)]].concat();
    let judged = verdict(&order, &sent, 10);
    assert!(
        judged.level == Level::Watch && !judged.is_once_more() && judged.steps.contains(&Step::TellReply),
        "{judged:?}"
    );
}

#[test]
fn every_answer_of_the_seller_counts_without_a_note_of_having_written() {
    let order = shipped(&[]);
    check(&order, &[said(AnswerKind::SellerSaysWait, 8)], 9, Level::Watch, Situation::SellerSaysWait);
    for (answer, level, message) in [
        (AnswerKind::SellerTemplate, Level::Write, Some(MessageKind::NoTracking)),
        (AnswerKind::SellerSilent, Level::Write, Some(MessageKind::Reminder)),
        (AnswerKind::SellerRefused, Level::Dispute, None),
    ] {
        let judged = verdict(&order, &[said(answer, 8)], 8);
        assert_eq!((judged.level, judged.message), (level, message));
    }
    // A new number takes the template flag away.
    let answers =
        [said(AnswerKind::SellerTemplate, 8), said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), 9)];
    assert!(!verdict(&order, &answers, 9).flags.contains(&Flag::TemplateAnswers));
}

#[test]
fn a_request_to_wait_is_fine_until_protection_is_near() {
    let mut order = shipped(&[("GOT", 0)]);
    order.protection = fact(DayValue(day(27))).into_iter().collect();
    let answers =
        [said(AnswerKind::Wrote(MessageKind::SilentAccepted), 15), said(AnswerKind::SellerSaysWait, 16)];
    check(&order, &answers, 19, Level::Watch, Situation::SellerSaysWait);
    assert_eq!(
        verdict(&order, &answers, 19).changes,
        Some(Change { on: day(20), to: Level::Extend, to_cancel: false })
    );
    check(&order, &answers, 20, Level::Extend, Situation::ProtectionEnding);
    check(&order, &answers, 24, Level::Dispute, Situation::ProtectionLastDays);
}

#[test]
fn a_dispute_says_how_it_stands() {
    let order = shipped(&[("GOT", 0)]);
    let mut answers = vec![said(AnswerKind::DisputeOpened, 20)];
    check(&order, &answers, 21, Level::Watch, Situation::DisputeOpen);
    answers.push(said(AnswerKind::DisputeOffer, 22));
    check(&order, &answers, 22, Level::Watch, Situation::DisputeOffer);
    let steps = verdict(&order, &answers, 22).steps;
    assert!(steps.contains(&Step::AnswerOffer) && steps.contains(&Step::DoNotCloseDispute), "{steps:?}");
    answers.push(said(AnswerKind::DisputeEscalated, 24));
    check(&order, &answers, 83, Level::Watch, Situation::DisputeEscalated);
    assert_eq!(
        verdict(&order, &answers, 83).changes,
        Some(Change { on: day(84), to: Level::Unknown, to_cancel: false })
    );
    // Sixty days after that was said nobody knows any more.
    check(&order, &answers, 84, Level::Unknown, Situation::DisputeEscalated);
    assert!(verdict(&order, &answers, 84).missing.contains(&Missing::Status));
    // The list of refunds, read later, knows that it has ended; read before, it knew nothing of it.
    let mut ended = order.clone();
    let closed = |seen| Some(Fact::new(OrderStatus::Closed, Source::RefundAnswer, seen, "test"));
    ended.refund = closed(30 * 86_400_000);
    check(&ended, &answers, 31, Level::Write, Situation::SilentAccepted);
    ended.refund = closed(1);
    check(&ended, &answers, 31, Level::Watch, Situation::DisputeEscalated);
    answers.push(said(AnswerKind::Refunded, 25));
    check(&order, &answers, 25, Level::Done, Situation::Refunded);
}

#[test]
fn a_carrier_of_another_country_is_a_sign_and_a_transit_country_is_none() {
    for (to, carrier, number, flagged) in [
        // Colombia's post does not deliver in Spain, whatever its number says.
        ("ES", "", "RR473124829CO", true),
        // The destination's own, a hub, a neighbour in Europe, one whose check digit fails, none.
        ("ES", "", "RR473124829ES", false),
        ("ES", "", "RR473124829NL", false),
        ("ES", "", "RR473124829CN", false),
        ("ES", "", "RR473124829PL", false),
        ("ES", "", "RR473124828CO", false),
        ("ES", "", "00340435069718500010", false),
        ("BR", "Canada Post", "", true),
        // A post of several countries, of which one is the destination.
        ("GB", "Royal Mail", "", false),
        ("BR", "Correios", "", false),
        ("ES", "CTT", "", false),
        ("BR", "DHL", "", false),
        ("BR", "Some courier", "", false),
        ("", "Canada Post", "RR473124829CO", false),
    ] {
        let mut order = shipped(&[("LH_DEPART", 0), ("LH_ARRIVE", 1)]);
        order.country = fact(to.to_owned()).filter(|fact| !fact.value.is_empty());
        order.parcels[0].carrier = fact(carrier.to_owned()).filter(|fact| !fact.value.is_empty());
        order.parcels[0].last_mile_number = fact(number.to_owned()).filter(|fact| !fact.value.is_empty());
        let judged = verdict(&order, &[], 2);
        let sign = judged.flags.iter().any(|flag| matches!(flag, Flag::ForeignCarrier(_)));
        assert_eq!(sign, flagged, "{to} {carrier} {number}: {:?}", judged.flags);
        assert_eq!(judged.level, Level::Wait, "a sign and no more");
    }
}

#[test]
fn a_parcel_that_passes_other_countries_has_no_sign() {
    for (to, place) in [
        ("Spain", "Liege, Belgium"),
        ("Spain", "Istanbul, Turkey"),
        ("Brazil", "Frankfurt, Germany"),
        ("Poland", "Budapest, Hungary"),
    ] {
        let mut order = shipped(&[("LH_DEPART", 0), ("LH_ARRIVE", 3)]);
        order.country = fact(to.to_owned());
        order.parcels[0].events[1].place = place.to_owned();
        let judged = verdict(&order, &[], 4);
        assert!(judged.flags.is_empty() && judged.level == Level::Wait, "{to} {place}: {:?}", judged.flags);
    }
    let mut order = shipped(&[("LH_DEPART", 0), ("GTMS_DELIVERING", 3)]);
    order.country = fact("Spain".to_owned());
    order.parcels[0].events[1].place = "Lima, Peru".to_owned();
    let judged = verdict(&order, &[], 4);
    assert_eq!((judged.level, judged.situation), (Level::Write, Situation::Elsewhere));
    assert!(judged.flags.contains(&Flag::Elsewhere("Peru".to_owned())), "{:?}", judged.flags);
}

#[test]
fn a_parcel_that_was_sent_again_is_on_its_way_again() {
    let back = [("GOT", 0), ("LH_DEPART", 2), ("RETURNED", 20)];
    check(&shipped(&back), &[], 22, Level::Write, Situation::Returned);
    // What goes back moves, too.
    let moving = [&back[..], &[("GOT", 23), ("LH_DEPART", 24)]].concat();
    check(&shipped(&moving), &[], 25, Level::Write, Situation::Returned);
    let again = [&back[..], &[("SC_OUTBOUND_SUCCESS", 30)]].concat();
    check(&shipped(&again), &[], 31, Level::Wait, Situation::SilentAccepted);
    let door = [&back[..], &[("GTMS_DELIVERING", 30)]].concat();
    check(&shipped(&door), &[], 31, Level::Wait, Situation::SilentArrived);
    // Handed over after it went back: to the sender, unless it was sent again.
    let handed = [&back[..], &[("GTMS_SIGNED", 30)]].concat();
    check(&shipped(&handed), &[], 31, Level::Write, Situation::Returned);
    let sent = [&back[..], &[("GTMS_DELIVERING", 29), ("GTMS_SIGNED", 30)]].concat();
    check(&shipped(&sent), &[], 31, Level::Done, Situation::Delivered);
}

/// Codes of every stage on the way, in the order of travel.
const JOURNEY: &[&str] = &[
    "GWMS_ACCEPT",
    "GOT",
    "SC_OUTBOUND_SUCCESS",
    "CC_EX_SUCCESS",
    "LH_DEPART",
    "LH_ARRIVE",
    "CC_IM_SUCCESS",
    "GTMS_ACCEPT",
    "GTMS_DELIVERING",
];

prop_compose! {
    fn any_order()(legs in 0..JOURNEY.len(), gaps in prop::collection::vec(0i64..9, 9), protection in prop::option::of(-10i64..120),
                   status in 0usize..4, unread in any::<bool>(), ends in prop::option::of(0i64..90)) -> Order {
        let mut on = 0;
        let events: Vec<(&str, i64)> = JOURNEY.iter().take(legs).zip(gaps).map(|(code, gap)| { on += gap; (*code, on) }).collect();
        let mut order = shipped(&events);
        order.status = [fact(OrderStatus::Shipped), fact(OrderStatus::Processing), fact(OrderStatus::Completed), None].into_iter().nth(status).unwrap();
        order.protection = protection.and_then(|on| fact(DayValue(day(on)))).into_iter().collect();
        if unread { order.parcels[0].events_read = None; }
        let ends = ends.and_then(|on| fact(DayValue(day(on))));
        if status == 2 { order.ended = ends; } else { order.completes = ends.map(|ends| Fact::new(Some(ends.value), ends.source, ends.seen, ends.how)); }
        order
    }
}

/// It was completed, or is going to be: then there is a time for a dispute, which ends.
fn completes(order: &Order) -> bool {
    order.completes.as_ref().is_some_and(|fact| fact.value.is_some())
        || order.has_status(OrderStatus::Completed)
}

fn any_answers() -> impl Strategy<Value = Vec<Answer>> {
    let what = prop::sample::select(vec![
        AnswerKind::DoNotHaveIt,
        AnswerKind::WrongNumber,
        AnswerKind::Wrote(MessageKind::NoTracking),
        AnswerKind::Wrote(MessageKind::WrongNumber),
        AnswerKind::Wrote(MessageKind::NotReceived),
        AnswerKind::Wrote(MessageKind::ExtendProtection),
        AnswerKind::SellerSaysWait,
        AnswerKind::SellerGaveNumber("LP00999".to_owned()),
        AnswerKind::SellerTemplate,
        AnswerKind::SellerRefused,
        AnswerKind::SellerSilent,
        AnswerKind::FoundAt(Tracker::Cainiao),
        AnswerKind::DisputeOffer,
    ]);
    prop::collection::vec((what, 0i64..60).prop_map(|(what, on)| said(what, on)), 0..5)
}

/// Its time for a dispute was over so long ago that nobody is sent to the bank any more.
fn is_past_help(verdict: &Verdict) -> bool {
    verdict.level == Level::Done && verdict.situation == Situation::ProtectionLongOver
}

/// The first day within the next 200 on which the headline is another one, found by asking on each of them.
fn first_change(order: &Order, answers: &[Answer], on: i64) -> Option<Change> {
    let headline = |on| {
        let verdict = verdict(order, answers, on);
        // That not even the bank helps any more is no change to wait for.
        let is_over = is_past_help(&verdict);
        (!is_over).then_some((verdict.level, verdict.is_to_cancel()))
    };
    let now = headline(on)?;
    let differs = |later: &i64| headline(*later).is_some_and(|then| then != now);
    let later = (on + 1..on + 200).find(differs)?;
    let (to, to_cancel) = headline(later)?;
    Some(Change { on: day(later), to, to_cancel })
}

#[test]
fn nobody_is_sent_to_the_bank_for_ever() {
    let mut order = shipped(&[("GOT", 0)]);
    order.protection = fact(DayValue(day(40))).into_iter().collect();
    let bank = Situation::ProtectionLongOver;
    for (on, level) in [(56, Level::Dispute), (160, Level::Dispute), (161, Level::Done), (900, Level::Done)] {
        let verdict = verdict(&order, &[], on);
        assert_eq!((verdict.level, verdict.situation), (level, bank), "day {on}");
        assert_eq!(verdict.needs_buyer(), level == Level::Dispute, "day {on}");
        assert_eq!((verdict.message, verdict.changes), (None, None), "day {on}");
        assert_eq!(verdict.steps.is_empty(), level == Level::Done, "day {on}: {:?}", verdict.steps);
    }
    // As long after a completion, whatever the buyer lacks.
    let mut completed = shipped(&[("GOT", 0)]);
    (completed.status, completed.ended) = (fact(OrderStatus::Completed), fact(DayValue(day(40))));
    let missing = [said(AnswerKind::DoNotHaveIt, 41)];
    for (on, level) in [(56, Level::Dispute), (160, Level::Dispute), (161, Level::Done)] {
        let verdict = verdict(&completed, &missing, on);
        assert_eq!((verdict.level, verdict.situation), (level, bank), "day {on}");
    }
    // What the buyer says ends it before.
    assert_eq!(verdict(&order, &[said(AnswerKind::Refunded, 60)], 61).level, Level::Done);
}

proptest! {
    #[test]
    fn the_day_it_changes_is_right_whatever_was_said(order in any_order(), answers in any_answers(), on in 60i64..90) {
        prop_assert_eq!(verdict(&order, &answers, on).changes, first_change(&order, &answers, on));
    }

    #[test]
    fn a_longer_silence_never_gives_a_milder_verdict(order in any_order(), on in 0i64..150, later in 0i64..150) {
        prop_assume!(!completes(&order));
        let (now, then) = (verdict(&order, &[], on), verdict(&order, &[], on + later));
        prop_assume!(!is_past_help(&then));
        prop_assert!(then.level >= now.level, "{:?} on {on}, {:?} {later} days later", now.level, then.level);
    }

    #[test]
    fn the_day_it_changes_is_the_first_day_it_changes(order in any_order(), on in 0i64..100) {
        prop_assert_eq!(verdict(&order, &[], on).changes, first_change(&order, &[], on));
    }

    #[test]
    fn an_estimate_alone_never_disputes(order in any_order(), on in 0i64..400) {
        prop_assume!(!completes(&order));
        let order = Order { protection: Vec::new(), ..order };
        prop_assert!(verdict(&order, &[], on).level < Level::Dispute);
    }

    #[test]
    fn no_day_is_too_far(order in any_order(), year in -200_000i32..200_000) {
        if let Some(today) = Day::from_ymd_opt(year, 2, 28) {
            let _ = judge(&order, &[], today, &Settings::default());
        }
    }
}
