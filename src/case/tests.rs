//! Merging is a join, and what is stored comes back.

use super::history::{self, Sighting, TrackedField};
use super::stored_tests::{read, stored};
use super::{CaseRecord, LookAgain, Note, OrderRecord, SCHEMA, merge};
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::{
    CardShape, ChosenShape, Day, DayValue, Event, Fact, Item, Lookup, LookupSource, Order, OrderStatus,
    Parcel, Proof, ProofTick, Source, TrackingSays,
};
use crate::rules::Level;
use chrono::Days;
use proptest::prelude::*;
use serde_json::Value;

fn day(offset: u64) -> Day {
    Day::from_ymd_opt(2026, 9, 1).unwrap().checked_add_days(Days::new(offset)).unwrap()
}

const SOURCES: [Source; 5] =
    [Source::ListPage, Source::DetailPage, Source::ListAnswer, Source::DetailAnswer, Source::TrackingAnswer];

fn fact<T: std::fmt::Debug + Clone + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Option<Fact<T>>> {
    prop::option::of(
        (value, prop::sample::select(&SOURCES[..]), 1i64..5)
            .prop_map(|(value, source, seen)| Fact::new(value, source, seen, "")),
    )
}

fn days() -> impl Strategy<Value = DayValue> {
    (0u64..90).prop_map(|offset| DayValue(day(offset)))
}

prop_compose! {
    fn event()(offset in 0u64..6, minute in prop::option::of(0u16..3), exact in any::<bool>(), code in 0usize..3, text in "[ab]{0,2}") -> Event {
        Event { site: String::new(),
            instant: exact.then(|| day(offset).and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp_millis() + i64::from(minute.unwrap_or(0)) * 60_000),
            date: day(offset), minute: if exact { Some(minute.unwrap_or(0)) } else { minute },
            code: if exact { ["GOT", "LH_DEPART", "LH_ARRIVE"][code].to_owned() } else { String::new() },
            text, place: String::new(), source: if exact { Source::TrackingAnswer } else { Source::TrackingPage },
        }
    }
}

prop_compose! {
    /// One parcel, always known by its first number, as the page's own data gives it.
    fn parcel()(number in 0usize..3, carrier in fact("[xy]"), events in prop::collection::vec(event(), 0..4), read in prop::option::of(1i64..5)) -> Parcel {
        let number = ["LP001", "LP002", "LP003"][number].to_owned();
        Parcel { origin_number: Some(Fact::new(number, Source::TrackingAnswer, 1, "")), carrier, events, events_read: read, ..Parcel::default() }
    }
}

/// What a page shows of a refund: the list with its words, or that it shows none; the list of refunds without words.
fn refund() -> impl Strategy<Value = Order> {
    const STATES: [(OrderStatus, &str); 3] =
        [(OrderStatus::Closed, "1"), (OrderStatus::InDispute, "2"), (OrderStatus::Refunded, "3")];
    (0usize..6, prop::sample::select(&STATES[..]), 1i64..5).prop_map(|(page, (state, words), seen)| {
        let of = |source| Some(Fact::new(state, source, seen, ""));
        let list = |source| Order {
            refund: of(source),
            refund_text: Some(Fact::new(words.to_owned(), source, seen, "")),
            ..Order::default()
        };
        match page {
            0 => Order { without_refund: Some(seen), ..Order::default() },
            1 => Order { refund: of(Source::RefundAnswer), ..Order::default() },
            2 => list(Source::ListPage),
            3 => Order {
                status_text: Some(Fact::new("0".to_owned(), Source::ListPage, seen, "")),
                ..Order::default()
            },
            // In the words for its status the order's own page says it.
            4 => {
                let order = list(Source::DetailPage);
                Order { status_text: order.refund_text.clone(), ..order }
            }
            _ => list(Source::ListAnswer),
        }
    })
}

prop_compose! {
    fn order()(placed in fact(days()), shipped in fact(days()), status in fact(prop::sample::select(vec![OrderStatus::Shipped, OrderStatus::Completed])),
               protection in prop::collection::vec(fact(days()), 0..3), city in fact("[a-c]"), refund in refund(), parcels in prop::collection::vec(parcel(), 0..3)) -> Order {
        let mut order = Order { id: "8190000000000001".to_owned(), ..Order::default() };
        // Through the merge itself, so that an account is one that a page could have given.
        let raw = Order { placed, shipped, status, protection: protection.into_iter().flatten().collect(), city, parcels, id: order.id.clone(), ..refund };
        merge(&mut order, raw);
        order
    }
}

prop_compose! {
    /// A look-up that a window could have written: at one instant there is one.
    fn lookup()(at in 1i64..4, undone in any::<bool>()) -> Lookup {
        let line = |date: u64, text: &str, source, site: &str| Event {
            instant: None, date: day(date), minute: Some(1), code: String::new(), text: text.to_owned(), place: String::new(), source, site: site.to_owned(),
        };
        let (number, from, events) = match at {
            1 => ("LP001", LookupSource::Site("post.example".to_owned()), vec![line(5, "Accepted", Source::Site, "post.example"), line(2, "a", Source::Site, "post.example")]),
            2 => ("LP009", LookupSource::Pasted, vec![line(3, "Delivered", Source::Pasted, "")]),
            _ => ("LP002", LookupSource::Said(TrackingSays::Arrived, day(4)), Vec::new()),
        };
        Lookup { at, on: day(0), number: number.to_owned(), from, events, undone }
    }
}

prop_compose! {
    fn record()(order in order(), lookups in prop::collection::vec(lookup(), 0..3), seen in 1i64..9, answers in prop::collection::vec((0i64..4, 0usize..4, any::<bool>()), 0..4),
                dismissed in prop::option::of(prop::sample::select(vec![Level::Wait, Level::Write]))) -> OrderRecord {
        let said = [AnswerKind::HaveIt, AnswerKind::Wrote(MessageKind::Reminder), AnswerKind::NothingAt(Tracker::Cainiao), AnswerKind::SellerGaveNumber("LP9".to_owned())];
        let mut record = OrderRecord::default();
        let answers = answers.into_iter().map(|(at, what, undone)| Answer { at, on: day(0), said: said[what].clone(), undone }).collect();
        record.join(OrderRecord { schema: SCHEMA, order, answers, lookups, first_seen: seen, last_seen: seen, dismissed, dismissed_at: seen, shape: dismissed.map(|level| ChosenShape { at: seen, shape: if seen % 2 == 0 { CardShape::Open } else { CardShape::Tab }, level }), proofs: vec![ProofTick { proof: Proof::Chat, at: seen, ticked: seen % 2 == 0 }], on_ru: seen % 3 == 0 });
        record
    }
}

prop_compose! {
    /// What several visits and windows left behind for one order.
    pub fn case()(records in prop::collection::vec(record(), 1..3), note in 0i64..3, text in "[ab]?", again in 0i64..3, look in prop::option::of(0u64..4), archived in 0i64..3) -> CaseRecord {
        let mut case = CaseRecord { note: Note { at: note, text }, again: LookAgain { at: again, day: look.map(day) }, archived, ..CaseRecord::default() };
        for record in records {
            case.observe(record);
        }
        // What was never said is nothing.
        if case.note.at == 0 { case.note = Note::default(); }
        if case.again.at == 0 { case.again = LookAgain::default(); }
        case
    }
}

/// The case, of another order.
pub fn numbered(mut case: CaseRecord, number: u32) -> CaseRecord {
    case.record.order.id = (8_190_000_000_000_000 + u64::from(number)).to_string();
    case
}

fn whole(accounts: &[&CaseRecord]) -> CaseRecord {
    let mut all = CaseRecord::default();
    for account in accounts {
        all.join((*account).clone());
    }
    all
}

fn joined(accounts: &[&OrderRecord]) -> OrderRecord {
    let mut all = OrderRecord::default();
    for account in accounts {
        all.join((*account).clone());
    }
    all
}

proptest! {
    #[test]
    fn the_same_account_twice_changes_nothing(one in record()) {
        prop_assert_eq!(joined(&[&one, &one]), one);
    }

    #[test]
    fn the_order_of_accounts_does_not_matter(one in record(), two in record(), three in record()) {
        let first = joined(&[&one, &two, &three]);
        prop_assert_eq!(&joined(&[&three, &two, &one]), &first);
        prop_assert_eq!(&joined(&[&two, &joined(&[&one, &three])]), &first);
    }

    #[test]
    fn whole_cases_join_in_any_order(one in case(), two in case(), three in case()) {
        let first = whole(&[&one, &two, &three]);
        prop_assert_eq!(&whole(&[&three, &two, &one]), &first);
        prop_assert_eq!(&whole(&[&two, &whole(&[&one, &three])]), &first);
        prop_assert_eq!(&whole(&[&first, &first]), &first);
        prop_assert_eq!(read::<CaseRecord>(&stored(&first)), Some(first));
    }

    #[test]
    fn every_value_that_was_seen_is_in_the_history(one in record(), two in record()) {
        let mut case = CaseRecord::default();
        for record in [&one, &two] {
            case.observe(record.clone());
        }
        for fact in one.order.protection.iter().chain(&two.order.protection) {
            let value = fact.value.0.to_string();
            let entry = case.history.iter().find(|entry| entry.what == TrackedField::Protection && entry.value == value && entry.source == fact.source);
            prop_assert!(entry.is_some_and(|entry| entry.first <= fact.seen && entry.last >= fact.seen), "{:?}", fact);
        }
    }

    #[test]
    fn nothing_is_lost(one in record(), two in record()) {
        let both = joined(&[&one, &two]);
        for answer in one.answers.iter().chain(&two.answers) {
            prop_assert!(both.answers.iter().any(|kept| (kept.at, &kept.said) == (answer.at, &answer.said)));
        }
        for (theirs, source) in one.order.parcels.iter().chain(&two.order.parcels).flat_map(|parcel| parcel.events.iter().map(move |event| (event, parcel))) {
            // What a look-up tells goes with it.
            if !matches!(theirs.source, Source::TrackingAnswer | Source::TrackingPage) { continue; }
            let number = source.origin_number.as_ref().map(|fact| fact.value.clone());
            let kept = both.order.parcels.iter().find(|parcel| parcel.origin_number.as_ref().map(|fact| fact.value.clone()) == number).unwrap();
            prop_assert!(kept.events.iter().any(|event| event.date == theirs.date), "{:?}", theirs);
        }
    }

    #[test]
    fn what_is_stored_comes_back(one in record()) {
        prop_assert_eq!(read::<OrderRecord>(&stored(&one)), Some(one.clone()));
        let text = serde_json::to_string(&one).unwrap();
        prop_assert_eq!(serde_json::from_str::<OrderRecord>(&text).ok(), Some(one));
    }
}

#[test]
fn lines_without_a_number_are_of_the_only_parcel_and_of_none_of_several() {
    let line = |on: u64, code: &str, text: &str| Event {
        instant: (!code.is_empty())
            .then(|| day(on).and_hms_opt(8, 0, 0).unwrap().and_utc().timestamp_millis()),
        date: day(on),
        minute: Some(480),
        code: code.to_owned(),
        text: text.to_owned(),
        place: String::new(),
        source: if code.is_empty() { Source::TrackingPage } else { Source::TrackingAnswer },
        site: String::new(),
    };
    let parcel = |number: &str, events: Vec<Event>| Parcel {
        origin_number: (!number.is_empty())
            .then(|| Fact::new(number.to_owned(), Source::TrackingAnswer, 1, "")),
        events,
        ..Parcel::default()
    };
    let order = |parcels: Vec<Parcel>| Order { parcels, ..Order::default() };
    let shown = |lines: &[(u64, &str)]| {
        order(vec![parcel("", lines.iter().map(|(on, text)| line(*on, "", text)).collect())])
    };
    let joined = |one: &Order, two: &Order| {
        let mut joined = one.clone();
        merge(&mut joined, two.clone());
        let lines = |parcel: &Parcel| {
            let number = parcel.numbers().next().unwrap_or_default().to_owned();
            (number, parcel.events.iter().map(|event| event.text.clone()).collect::<Vec<_>>())
        };
        joined.parcels.iter().map(lines).collect::<Vec<_>>()
    };
    let of = |number: &str, lines: &[&str]| {
        (number.to_owned(), lines.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    };
    let one = order(vec![parcel("LP001", vec![line(5, "LH_DEPART", "Left")])]);
    let two = order(vec![
        parcel("LP001", vec![line(5, "LH_DEPART", "Left")]),
        parcel("LP002", vec![line(12, "GTMS_SIGNED", "Signed")]),
    ]);
    assert_eq!(
        joined(&shown(&[(12, "Delivered")]), &one),
        [of("LP001", &["Delivered", "Left"])],
        "the number of the only parcel"
    );
    let second = shown(&[(12, "Delivered")]);
    for joined in [joined(&second, &two), joined(&two, &second)] {
        assert_eq!(joined, [of("LP001", &["Left"]), of("LP002", &["Signed"])]);
    }
    // What none of them has is nobody's, and is not lost.
    let more = shown(&[(12, "Delivered"), (9, "Arrived")]);
    for joined in [joined(&more, &two), joined(&two, &more)] {
        assert_eq!(joined, [of("", &["Arrived"]), of("LP001", &["Left"]), of("LP002", &["Signed"])]);
    }
    // Nor is what was something else at the moment of one of theirs.
    let other = shown(&[(12, "Returned to sender"), (5, "left")]);
    for joined in [joined(&other, &two), joined(&two, &other)] {
        assert_eq!(
            joined,
            [of("", &["Returned to sender"]), of("LP001", &["Left"]), of("LP002", &["Signed"])]
        );
    }
    assert_eq!(joined(&shown(&[]), &two).len(), 2, "and one of which nothing is known is none");
}

#[test]
fn what_the_title_of_an_order_says_no_more_of_a_refund_has_ended() {
    let title = |words: &str, seen| Some(Fact::new(words.to_owned(), Source::DetailAnswer, seen, "title"));
    let shown = Order {
        refund: Some(Fact::new(OrderStatus::InDispute, Source::DetailAnswer, 30, "title")),
        refund_text: title("Refund in progress", 30),
        status_text: title("Refund in progress", 30),
        ..Order::default()
    };
    for (seen, expected, has_words) in [
        (35, OrderStatus::Closed, false),
        (30, OrderStatus::InDispute, true),
        (20, OrderStatus::InDispute, true),
    ] {
        let mut other = Order { status_text: title("Awaiting delivery", seen), ..Order::default() };
        crate::read::status::refund_of_words(&mut other);
        // The list's words for the status say nothing of it.
        let list = Some(Fact::new("Awaiting delivery".to_owned(), Source::ListAnswer, 33, ""));
        let mut listed = Order { status_text: list, ..Order::default() };
        crate::read::status::refund_of_words(&mut listed);
        let mut orders = [shown.clone(), other, listed];
        for _ in 0..2 {
            let mut order = Order::default();
            orders.iter().for_each(|account| merge(&mut order, account.clone()));
            let refund = order.refund.as_ref().map(|fact| fact.value);
            assert_eq!((refund, order.refund_words().is_some()), (Some(expected), has_words), "{seen}");
            orders.reverse();
        }
    }
    // The list, which shows it nowhere beside the order, says nothing of the page's own words.
    let mut order = shown;
    merge(&mut order, Order { without_refund: Some(35), ..Order::default() });
    assert!(order.refund_words().is_some());
}

#[test]
fn what_the_list_shows_no_more_of_a_refund_has_ended() {
    let shown = |source, state, seen| Order {
        refund: Some(Fact::new(state, source, seen, "")),
        refund_text: (source != Source::RefundAnswer)
            .then(|| Fact::new("words".to_owned(), source, seen, "")),
        ..Order::default()
    };
    for (source, state, without, expected, has_words) in [
        (Source::ListAnswer, OrderStatus::InDispute, 35, OrderStatus::Closed, false),
        (Source::ListPage, OrderStatus::InDispute, 35, OrderStatus::Closed, false),
        // Of the same visit, and of an earlier one.
        (Source::ListPage, OrderStatus::InDispute, 30, OrderStatus::InDispute, true),
        (Source::ListAnswer, OrderStatus::InDispute, 20, OrderStatus::InDispute, true),
        (Source::ListAnswer, OrderStatus::Refunded, 35, OrderStatus::Refunded, true),
        (Source::RefundAnswer, OrderStatus::InDispute, 35, OrderStatus::InDispute, false),
    ] {
        let mut orders =
            [shown(source, state, 30), Order { without_refund: Some(without), ..Order::default() }];
        for _ in 0..2 {
            let mut order = Order::default();
            orders.iter().for_each(|account| merge(&mut order, account.clone()));
            let refund = order.refund.as_ref().map(|fact| fact.value);
            assert_eq!(
                (refund, order.refund_words().is_some()),
                (Some(expected), has_words),
                "{source:?} {state:?} {without}"
            );
            orders.reverse();
        }
    }
    // The list shows one again.
    let mut order = shown(Source::ListAnswer, OrderStatus::InDispute, 30);
    merge(&mut order, Order { without_refund: Some(35), ..Order::default() });
    merge(&mut order, shown(Source::ListAnswer, OrderStatus::InDispute, 40));
    assert_eq!(order.refund.map(|fact| fact.value), Some(OrderStatus::InDispute));
}

#[test]
fn a_damaged_record_is_not_half_believed() {
    let mut record = OrderRecord::seen(Order { id: "8190000000000001".to_owned(), ..Order::default() }, 5);
    record.order.placed = Some(Fact::new(DayValue(day(3)), Source::DetailAnswer, 5, ""));
    let text = serde_json::to_string(&record).unwrap();
    for (from, to) in
        [("2026-09-04", "2026-13-04"), ("detail-answer", "somewhere"), ("\"order\":{", "\"order\":[{")]
    {
        assert!(text.contains(from), "{text}");
        let damaged = text.replace(from, to).replace("[{\"id\"", "[\"id\"");
        let read = serde_json::from_str::<OrderRecord>(&damaged).ok();
        assert_eq!(read, None, "{damaged}");
    }
    for tree in [Value::Null, Value::from("x"), Value::Array(Vec::new()), Value::Bool(true)] {
        assert_eq!(read::<OrderRecord>(&tree), None);
    }
}

#[test]
fn a_page_that_shows_one_number_does_not_undo_which_is_which() {
    let number = |text: &str, source| Some(Fact::new(text.to_owned(), source, 1, ""));
    let both = Parcel {
        origin_number: number("LP001", Source::TrackingAnswer),
        last_mile_number: number("RS875815831NL", Source::TrackingAnswer),
        ..Parcel::default()
    };
    let shown = Parcel { origin_number: number("RS875815831NL", Source::TrackingPage), ..Parcel::default() };
    let order = |parcel: &Parcel| Order {
        id: "8190000000000001".to_owned(),
        parcels: vec![parcel.clone()],
        ..Order::default()
    };
    for (first, second) in [(&both, &shown), (&shown, &both)] {
        let mut merged = order(first);
        merge(&mut merged, order(second));
        assert_eq!(merged.parcels.len(), 1);
        assert_eq!(merged.parcels[0].origin_number.as_ref().unwrap().value, "LP001");
        assert_eq!(merged.parcels[0].last_mile_number.as_ref().unwrap().value, "RS875815831NL");
    }
}

#[test]
fn everything_that_can_be_said_comes_back() {
    let trackers =
        [Tracker::AliExpress, Tracker::Cainiao, Tracker::Universal, Tracker::LocalPost, Tracker::Courier];
    let messages = [
        MessageKind::NoTracking,
        MessageKind::SilentAccepted,
        MessageKind::SilentExported,
        MessageKind::SilentArrived,
        MessageKind::NotShipped,
        MessageKind::NotReceived,
        MessageKind::WrongNumber,
        MessageKind::Trouble,
        MessageKind::ExtendProtection,
        MessageKind::Reminder,
    ];
    let mut all = vec![
        AnswerKind::HaveIt,
        AnswerKind::DoNotHaveIt,
        AnswerKind::OtherPlace,
        AnswerKind::WeightMismatch,
        AnswerKind::WrongNumber,
        AnswerKind::SellerSaysWait,
        AnswerKind::SellerGaveNumber("LP9".to_owned()),
        AnswerKind::SellerTemplate,
        AnswerKind::SellerRefused,
        AnswerKind::SellerSilent,
        AnswerKind::DisputeOpened,
        AnswerKind::DisputeOffer,
        AnswerKind::DisputeEscalated,
        AnswerKind::DisputeClosed,
        AnswerKind::Refunded,
    ];
    all.extend(trackers.into_iter().flat_map(|at| [AnswerKind::FoundAt(at), AnswerKind::NothingAt(at)]));
    all.extend(messages.map(AnswerKind::Wrote));
    let mut written = Vec::new();
    for said in all {
        let value = stored(&said);
        assert_eq!(read::<AnswerKind>(&value), Some(said));
        assert!(!written.contains(&value), "{value:?}");
        written.push(value);
    }
    for wrong in
        ["{\"what\":\"else\"}", "{\"what\":\"wrote\"}", "{\"what\":\"found-at\",\"with\":\"x\"}", "{}"]
    {
        assert_eq!(serde_json::from_str::<AnswerKind>(wrong).ok(), None, "{wrong}");
    }
}

#[test]
fn that_the_tracking_shows_nothing_is_read_of_the_only_parcel() {
    let numbered = |numbers: &[&str]| {
        let parcel = |number: &&str| Parcel {
            origin_number: Some(Fact::new((*number).to_owned(), Source::DetailAnswer, 1, "")),
            ..Parcel::default()
        };
        Order { parcels: numbers.iter().map(parcel).collect(), ..Order::default() }
    };
    let nothing =
        Order { parcels: vec![Parcel { events_read: Some(7), ..Parcel::default() }], ..Order::default() };
    let read = |one: &Order, two: &Order| {
        let mut joined = one.clone();
        merge(&mut joined, two.clone());
        let of = |parcel: &Parcel| (parcel.numbers().next().map(str::to_owned), parcel.events_read);
        joined.parcels.iter().map(of).collect::<Vec<_>>()
    };
    let of = |number: &str, read| (Some(number.to_owned()), read);
    let one = numbered(&["LP001"]);
    for joined in [read(&one, &nothing), read(&nothing, &one)] {
        assert_eq!(joined, [of("LP001", Some(7))]);
    }
    assert_eq!(read(&numbered(&[]), &nothing), [(None, Some(7))]);
    let two = numbered(&["LP001", "LP002"]);
    assert_eq!(read(&two, &nothing), [of("LP001", None), of("LP002", None)], "which of them is not known");
}

#[test]
fn a_parcel_gets_its_number_later_and_two_that_share_one_are_one() {
    let number = |number: &str, seen| Some(Fact::new(number.to_owned(), Source::TrackingAnswer, seen, ""));
    let with = |parcels: Vec<Parcel>| Order { parcels, ..Order::default() };
    let carrier = Some(Fact::new("Post".to_owned(), Source::DetailPage, 1, ""));
    let mut order = Order::default();
    merge(&mut order, with(vec![Parcel { carrier: carrier.clone(), ..Parcel::default() }]));
    merge(&mut order, with(vec![Parcel { origin_number: number("LP1", 2), ..Parcel::default() }]));
    let [parcel] = order.parcels.as_slice() else { panic!("{order:?}") };
    assert_eq!((&parcel.carrier, parcel.numbers().collect::<Vec<_>>()), (&carrier, vec!["LP1"]));
    // The courier's number alone looked like a second parcel, until a page named both.
    let latest = vec![Fact::new(DayValue(day(3)), Source::CainiaoAnswer, 3, "")];
    let courier = Parcel { origin_number: number("RR1", 3), latest: latest.clone(), ..Parcel::default() };
    merge(&mut order, with(vec![courier]));
    assert_eq!(order.parcels.len(), 2);
    let both =
        Parcel { origin_number: number("LP1", 4), last_mile_number: number("RR1", 4), ..Parcel::default() };
    merge(&mut order, with(vec![both]));
    let [parcel] = order.parcels.as_slice() else { panic!("{order:?}") };
    assert_eq!(parcel.numbers().collect::<Vec<_>>(), ["LP1", "RR1"]);
    assert_eq!((&parcel.latest, &parcel.carrier), (&latest, &carrier));
}

#[test]
fn what_was_bought_survives() {
    let items = vec![Item { title: "Cable <b>2 m</b>".to_owned(), quantity: 2 }];
    let order = Order {
        id: "8190000000000001".to_owned(),
        items: Some(Fact::new(items, Source::ListAnswer, 7, "")),
        ..Order::default()
    };
    assert_eq!(read::<Order>(&stored(&order)), Some(order));
}

#[test]
fn what_a_later_version_wrote_is_known_and_what_is_another_orders_is_not_believed() {
    let stored = |schema: &str, id: &str| -> String {
        let text = [
            "{\"schema\":",
            schema,
            ",\"order\":{\"id\":\"",
            id,
            "\"},\"first_seen\":1,\"last_seen\":1,\"dismissed_at\":0,\"more\":[]}",
        ];
        text.concat()
    };
    let id = "8190000000000017";
    assert!(!OrderRecord::is_later(&stored("1", id)) && !OrderRecord::is_later("null"));
    assert!(OrderRecord::is_later(&stored("99", id)));
    assert_eq!(CaseRecord::from_stored(&stored("99", id), id).unwrap().record.schema, 99);
    assert_eq!(CaseRecord::from_stored(&stored("1", id), id).unwrap().record.order.id, id);
    assert_eq!(CaseRecord::from_stored(&stored("1", "8190000000000025"), id), None);
    assert_eq!(CaseRecord::from_stored(&stored("\"1\"", id), id), None);
}

#[test]
fn a_parcel_never_has_one_number_twice() {
    let at = |number: &str, seen: i64| {
        (!number.is_empty()).then(|| Fact::new(number.to_owned(), Source::TrackingAnswer, seen, ""))
    };
    let parcel = |origin: &str, last_mile: &str, seen: i64| Parcel {
        origin_number: at(origin, seen),
        last_mile_number: at(last_mile, seen),
        ..Parcel::default()
    };
    for (one, two, left) in [
        // Told both ways round in one answer: one of the two, whole.
        (parcel("A1", "B2", 1), parcel("B2", "A1", 1), ["B2", "A1"]),
        (parcel("A1", "B2", 2), parcel("B2", "A1", 1), ["A1", "B2"]),
        (parcel("A1", "", 1), parcel("", "A1", 1), ["A1", ""]),
    ] {
        for (one, two) in [(one.clone(), two.clone()), (two, one)] {
            let mut order = Order { parcels: vec![one], ..Order::default() };
            merge(&mut order, Order { parcels: vec![two], ..Order::default() });
            assert_eq!(order.parcels.len(), 1);
            let parcel = &order.parcels[0];
            let numbers = [&parcel.origin_number, &parcel.last_mile_number];
            assert_eq!(numbers.map(|fact| fact.as_ref().map_or("", |fact| fact.value.as_str())), left);
        }
    }
}

#[test]
fn a_history_does_not_grow_for_ever() {
    let judged = |language: &str| {
        let line = |at: i64| Event {
            site: String::new(),
            instant: Some(1_793_500_000_000 + at * 60_000),
            date: day(0),
            minute: u16::try_from(at).ok(),
            code: String::new(),
            text: format!("{language} {at}"),
            place: String::new(),
            source: Source::TrackingAnswer,
        };
        let parcel = Parcel { events: (0..500).map(line).collect(), ..Parcel::default() };
        Order { parcels: vec![parcel], ..Order::default() }
    };
    let mut order = Order::default();
    for language in ["en", "fr", "de", "pt"] {
        merge(&mut order, judged(language));
    }
    let events = &order.parcels[0].events;
    assert_eq!((events.len(), events[0].minute), (1000, Some(499)));
}

#[test]
fn version_1_gets_the_history_that_its_facts_tell() {
    let old = "{\"schema\":1,\"order\":{\"id\":\"8190000000000017\",\"status\":{\"value\":\"shipped\",\"source\":\"list-answer\",\"seen\":5},\
        \"protection\":[{\"value\":\"2026-12-01\",\"source\":\"detail-answer\",\"seen\":7}]},\"first_seen\":5,\"last_seen\":7,\"dismissed_at\":0}";
    let case = CaseRecord::from_stored(old, "8190000000000017").unwrap();
    assert_eq!(case.record.schema, SCHEMA);
    let judged: Vec<(TrackedField, &str, i64)> =
        case.history.iter().map(|entry| (entry.what, entry.value.as_str(), entry.first)).collect();
    assert_eq!(judged, [(TrackedField::Status, "shipped", 5), (TrackedField::Protection, "2026-12-01", 7)]);
    assert_eq!(read::<CaseRecord>(&stored(&case)), Some(case));
}

#[test]
fn a_value_that_changes_and_comes_back_keeps_its_span() {
    let seen = |status, at| {
        let status = Some(Fact::new(status, Source::ListAnswer, at, ""));
        OrderRecord::seen(Order { id: "8190000000000017".to_owned(), status, ..Order::default() }, at)
    };
    let mut case = CaseRecord::default();
    for (status, at) in [(OrderStatus::Shipped, 1), (OrderStatus::InDispute, 2), (OrderStatus::Shipped, 3)] {
        case.observe(seen(status, at));
    }
    let spans: Vec<(&str, i64, i64)> =
        case.history.iter().map(|entry| (entry.value.as_str(), entry.first, entry.last)).collect();
    assert_eq!(spans, [("shipped", 1, 3), ("in-dispute", 2, 2)]);
}

#[test]
fn a_page_that_invents_values_does_not_fill_the_storage() {
    let mut case = CaseRecord::default();
    for at in 1..500 {
        let number = Fact::new(format!("LP{at:06}"), Source::TrackingAnswer, at, "");
        let parcel = Parcel { origin_number: Some(number), ..Parcel::default() };
        let order = Order { id: "8190000000000017".to_owned(), parcels: vec![parcel], ..Order::default() };
        case.history = {
            let mut one = CaseRecord { history: case.history, ..CaseRecord::default() };
            one.observe(OrderRecord::seen(order, at));
            one.history
        };
    }
    assert_eq!((case.history.len(), case.history[399].value.as_str()), (400, "LP000499"));
    // Nor with long ones: the newest stay.
    let long = |at: i64| Sighting {
        what: TrackedField::Carrier,
        value: format!("{}{at}", "字".repeat(500)),
        source: Source::TrackingAnswer,
        first: at,
        last: at,
    };
    history::join(&mut case.history, (1_000..1_400).map(long).collect());
    let size = serde_json::to_string(&case.history).unwrap().len();
    assert!(size <= 100_000, "{size}");
    assert_eq!(case.history.last().map(|entry| entry.first), Some(1_399));
    let once = case.history.clone();
    history::join(&mut case.history, once.clone());
    assert_eq!(case.history, once);
}
