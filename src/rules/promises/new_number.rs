//! Numbers that the seller gave, that are wrong, and that were replaced.

use super::*;

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
fn a_new_number_has_its_own_time_also_where_the_page_shows_it() {
    let mut order = shipped(&[("GOT", 0)]);
    let given = [wrote(MessageKind::SilentAccepted, 14), new_number(16)];
    check(&order, &given, 16, Level::Watch, Situation::NewNumber);
    order.parcels[0].last_mile_number = fact("LP00999".to_owned());
    check(&order, &given, 16, Level::Watch, Situation::NewNumber);
    check(&order, &given, 22, Level::Watch, Situation::NewNumber);
    check(&order, &given, 23, Level::Write, Situation::NewNumberSilent);
    // Once it moves, that is counted.
    order.parcels[0].events.push(event("LH_DEPART", 18));
    check(&order, &given, 20, Level::Wait, Situation::SilentExported);
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
fn what_was_looked_up_for_the_new_number_gets_old_at_the_trackers_and_not_at_the_shop() {
    let mut order = shipped(&[("RETURNED", 8), ("LH_ARRIVE", 4)]);
    let looked = crate::order::LookedAt {
        source: Source::Pasted,
        site: String::new(),
        at: 1,
        on: day(15).into(),
        newest: Some(day(15).into()),
    };
    let new = Parcel { events_read: None, looked_at: vec![looked], ..parcel("LP00999", &[("GOT", 14)]) };
    order.parcels.push(new);
    let given = [wrote(MessageKind::Trouble, 9), new_number(10)];
    let at = |on: i64| judge(&order, &given, day(on), &Settings::default());
    assert_eq!((at(15).parcel, at(15).level, at(15).stage), (Some(1), Level::Wait, Stage::Accepted));
    assert!(!at(18).steps.contains(&Step::CheckTrackers));
    for (on, read) in [(19, None), (60, None), (19, Some(1))] {
        let mut order = order.clone();
        order.parcels[1].events_read = read;
        order.parcels[1].read_on = read.map(|_| day(15).into());
        let steps = judge(&order, &given, day(on), &Settings::default()).steps;
        let is_first = |step: &Step| match read {
            None => *step == Step::CheckTrackers,
            Some(_) => matches!(step, Step::OpenTracking(Some(_))),
        };
        assert!(is_first(&steps[0]), "{steps:?}");
        assert_eq!(
            steps.iter().filter(|step| **step == Step::CheckTrackers).count(),
            usize::from(read.is_none())
        );
    }
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
fn where_only_the_day_of_shipping_is_known_what_happened_months_before_was_another_parcels() {
    let mut order = shipped(&[("LH_DEPART", -60), ("GTMS_SIGNED", -40)]);
    (order.placed, order.paid) = (None, None);
    check(&order, &[], 3, Level::Wait, Situation::NoFirstScan);
    order.parcels[0].events = vec![event("LH_DEPART", -2)];
    check(&order, &[], 3, Level::Wait, Situation::SilentExported);
}

#[test]
fn what_was_asked_before_the_number_on_the_same_day_was_not_about_it() {
    let order = shipped(&[("GOT", 0)]);
    let at = |mut answer: Answer, at: i64| {
        answer.at += at;
        answer
    };
    let given = |on: i64| [at(wrote(MessageKind::SilentAccepted, 14), 0), at(new_number(on), 5)];
    for on in [14, 15] {
        let judged = check(&order, &given(on), on + 7, Level::Write, Situation::NewNumberSilent);
        assert_ne!(judged.message, Some(MessageKind::Reminder), "given on day {on}");
    }
}

#[test]
fn of_several_parcels_the_new_number_stands_for_the_one_that_went_back() {
    let mut order = shipped(&[("LH_DEPART", 0), ("GTMS_DO_RETURN", 12)]);
    order.parcels.push(parcel("LP00123456789046", &[("LH_DEPART", 10)]));
    let given = [wrote(MessageKind::Trouble, 13), new_number(15)];
    order.parcels.push(parcel("LP00999", &[("GOT", 16)]));
    // The one that is on its way and the new one go on; what went back asks for nothing any more.
    let judged = verdict(&order, &given, 18);
    assert!(judged.level < Level::Write && judged.stage != Stage::Returned, "{:?}", judged.situation);
    order.parcels.remove(1);
    assert!(verdict(&order, &given, 18).level < Level::Write);
    order.parcels.pop();
    assert_eq!(verdict(&order, &[], 18).situation, Situation::Returned);
}

#[test]
fn a_number_for_the_second_of_two_things_does_not_hide_the_first() {
    let read =
        |number: &str, events: &[(&str, i64)]| Parcel { events_read: Some(1), ..parcel(number, events) };
    let with = |quantity: u32, old: &[(&str, i64)]| Order {
        parcels: vec![
            read("RR473124829CN", old),
            read("RB482716396CN", &[("GTMS_SIGNED", 36), ("LH_ARRIVE", 32), ("GOT", 22)]),
        ],
        items: fact(vec![crate::order::Item { title: "Mug".to_owned(), quantity }]),
        ..shipped(&[])
    };
    let silent = [("LH_DEPART", 6), ("GOT", 3)];
    let given = said(AnswerKind::SellerGaveNumber("RB482716396CN".to_owned()), 20);
    let log = [wrote(MessageKind::SilentExported, 18), given.clone()];
    let judged = verdict(&with(2, &silent), &log, 60);
    assert_eq!((judged.parcel, judged.situation), (Some(0), Situation::LostInSilence), "{judged:?}");
    // One thing came in its second parcel, and so did what went back, or had a wrong number.
    check(&with(1, &silent), &log, 60, Level::Done, Situation::Delivered);
    let returned = [("RETURNED", 18), ("GOT", 3)];
    check(&with(2, &returned), &log, 60, Level::Done, Situation::Delivered);
    let wrong = [said(AnswerKind::WrongNumber, 18), given];
    check(&with(2, &silent), &wrong, 60, Level::Done, Situation::Delivered);
}

#[test]
fn a_new_number_that_goes_elsewhere_is_no_help() {
    let mut order = shipped(&[]);
    order.parcels.push(parcel("RR473124829CN", &[]));
    let warsaw = Event { place: "Warsaw, Poland".to_owned(), ..event("GTMS_SIGNED", 15) };
    order.parcels[1].events.push(warsaw);
    order.country = fact("Spain".to_owned());
    let given = said(AnswerKind::SellerGaveNumber("RR473124829CN".to_owned()), 12);
    let answers = [wrote(MessageKind::NoTracking, 11), given, wrote(MessageKind::WrongNumber, 15)];
    check(&order, &answers, 17, Level::Watch, Situation::AwaitingSeller);
    check(&order, &answers, 18, Level::Dispute, Situation::SellerDidNotHelp);
}

#[test]
fn that_it_is_not_there_is_about_the_delivered_one_also_on_the_day_of_a_new_number() {
    let mut order = shipped(&[("GTMS_SIGNED", 15), ("LH_ARRIVE", 8)]);
    order.parcels.push(parcel("LP00123456789046", &[("LH_ARRIVE", 5)]));
    let given = said(AnswerKind::SellerGaveNumber("RR473124829CN".to_owned()), 17);
    let missed = Answer { at: given.at + 1, ..said(AnswerKind::DoNotHaveIt, 17) };
    let answers = [wrote(MessageKind::SilentArrived, 15), given, missed];
    check(&order, &answers, 17, Level::Write, Situation::DeliveredMissing);
}
