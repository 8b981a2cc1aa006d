//! Cases the public got right and we did not, by the kind of fault, tried from a page's words to the verdict.
//!
//! [`OWN`] and [`more::MORE`] are cases of our own making, at least one for each kind. With `STUCK_PARCEL_FACTS` naming a folder of vectors,
//! the reported cases in it are tried as well: their input is read from the file, and what is right stands here. All of
//! it is printed as one table.

use crate::knowledge::tracking_number::{
    Candidate, Confidence, NumberContext, NumberKind as Kind, Reach, examine, is_economy, tests as numbers,
};
use crate::order::settings::Settings;
use crate::order::{Day, DayValue, Event, Fact, Order, OrderStatus, Parcel, Source};
use crate::read::answer::{self, PayloadContext};
use crate::read::status;
use crate::rules::{Flag, Level, Situation, Verdict, as_if_read, judge};
use chrono::Days;
use std::collections::BTreeMap;

mod more;

/// Which kinds of fault there are.
const KINDS: [&str; 10] = [
    "order of belief in an entry",
    "endings in every family",
    "whose leg it is",
    "no state without an end",
    "ways through other countries",
    "a request is not its outcome",
    "words",
    "numbers",
    "the Golden Week",
    "who wrote when",
];

/// Far from every sale.
fn day(offset: u64) -> Day {
    Day::from_ymd_opt(2026, 9, 1).unwrap().checked_add_days(Days::new(offset)).unwrap()
}

fn fact<T>(value: T) -> Option<Fact<T>> {
    Some(Fact::new(value, Source::DetailAnswer, 1, "test"))
}

/// "CODE d5" and "'words' d5" as entries, and the day that "today" stands before. Where words follow a code, they are its
/// own.
fn entries(story: &str) -> (Vec<Event>, u64) {
    let (mut found, mut today) = (Vec::new(), 0);
    let mut before = String::new();
    let mut quoted: Option<String> = None;
    let mut rest = story;
    while !rest.is_empty() {
        if let Some((words, after)) = rest.strip_prefix('\'').and_then(|rest| rest.split_once('\'')) {
            quoted = Some(words.to_owned());
            rest = after;
            continue;
        }
        let end = rest.find([' ', ',', ';', ':', '(', ')', '\'']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        let mut letters = after.chars();
        rest = if word.is_empty() && letters.next().is_some() { letters.as_str() } else { after };
        if let Some(on) = word.strip_prefix('d').and_then(|on| on.parse().ok()) {
            match quoted.take() {
                _ if before == "today" => today = on,
                Some(words) if before.is_empty() => found.push(event("", &words, on)),
                _ => found.push(event(&before, "", on)),
            }
            before.clear();
        } else if !word.is_empty() {
            before = word.to_owned();
            quoted = None;
        }
    }
    (found, today)
}

fn event(code: &str, text: &str, on: u64) -> Event {
    Event {
        site: String::new(),
        instant: None,
        date: day(on),
        minute: Some(600),
        code: code.to_owned(),
        text: text.to_owned(),
        place: String::new(),
        source: Source::TrackingAnswer,
    }
}

fn order(events: Vec<Event>, to: &str) -> Order {
    let parcel = Parcel {
        origin_number: fact("LP00123456789012".to_owned()),
        events,
        events_read: Some(1),
        ..Parcel::default()
    };
    Order {
        id: "8190000000000001".to_owned(),
        paid: fact(DayValue(day(0))),
        shipped: fact(DayValue(day(0))),
        status: fact(OrderStatus::Shipped),
        protection: fact(DayValue(day(400))).into_iter().collect(),
        country: fact(to.to_owned()),
        parcels: vec![parcel],
        ..Order::default()
    }
}

fn judged(order: &Order, today: u64) -> Verdict {
    judge(&as_if_read(order, day(today)), &[], day(today), &Settings::default())
}

/// The verdict on a story, for a parcel to Spain.
fn verdict(story: &str) -> Verdict {
    let (events, today) = entries(story);
    judged(&order(events, "ES"), today)
}

fn is(verdict: &Verdict, level: Level, situation: Situation) -> bool {
    (verdict.level, verdict.situation) == (level, situation)
}

fn story(story: &str, level: Level, situation: Situation) -> bool {
    is(&verdict(story), level, situation)
}

/// The verdict on a story whose last entry is placed, for a parcel to a country.
fn placed(story: &str, place: &str, to: &str) -> Verdict {
    let (mut events, today) = entries(story);
    place.clone_into(&mut events.last_mut().unwrap().place);
    judged(&order(events, to), today)
}

fn first(pasted: &str, to: &str, carrier: &str) -> Option<Candidate> {
    let context = NumberContext {
        destination: Some(to).filter(|to| !to.is_empty()),
        carrier: Some(carrier).filter(|carrier| !carrier.is_empty()),
        ..NumberContext::default()
    };
    examine(pasted, &context).ok()?.candidates.into_iter().next()
}

fn is_of(pasted: &str, to: &str, named: &str, carrier: &str, kind: Kind) -> bool {
    first(pasted, to, named).is_some_and(|first| {
        first.family.carrier == carrier && first.kind == kind && first.confidence > Confidence::Low
    })
}

fn read_as(pasted: &str) -> String {
    examine(pasted, &NumberContext::default()).map(|found| found.number).unwrap_or_default()
}

/// The second number that an answer of Cainiao's gives.
fn second(number: &str, copy: &str, real: &str) -> Option<String> {
    let module =
        serde_json::json!({"mailNo": number, "copyRealMailNo": copy, "realMailNo": real, "detailList": []});
    let text = serde_json::json!({"module": [module], "success": true}).to_string();
    let zone = |_| 0;
    let context = PayloadContext {
        seen: 7,
        today: day(0),
        zone: &zone,
        language: "en",
        host: "global.cainiao.com",
        order: None,
        rounded: false,
    };
    let detail = ["fetch", "cainiao.global.detail", "/global/detail.json?mailNos=x", "", &text].join("\n");
    let reading = answer::read(&detail, &context).unwrap().unwrap();
    reading.parcels.into_iter().next().unwrap().last_mile_number.map(|fact| fact.value)
}

fn with_status(story: &str, status: OrderStatus) -> Verdict {
    let (events, today) = entries(story);
    judged(&Order { status: fact(status), ..order(events, "ES") }, today)
}

fn unsent(paid: &str, days: u64) -> Verdict {
    let paid = crate::knowledge::date::iso::read(paid).unwrap();
    let order = Order {
        paid: fact(DayValue(paid)),
        shipped: None,
        status: fact(OrderStatus::Processing),
        parcels: Vec::new(),
        ..order(Vec::new(), "ES")
    };
    judge(&order, &[], paid.checked_add_days(Days::new(days)).unwrap(), &Settings::default())
}

/// A case: its kind, what it is, and whether it is right.
type Case = (usize, &'static str, fn() -> bool);

const OWN: &[Case] = &[
    (1, "words beat a family", || {
        story("LM_NEW d3 , 'Package delivered' d5, today d30", Level::Done, Situation::Delivered)
    }),
    (1, "parcel shop", || {
        story("GTMS_ACCEPT d3, PUDO_INBOUND d5, today d9", Level::Watch, Situation::ReadyForPickup)
    }),
    (1, "collected", || {
        story("GTMS_ACCEPT d3, PUDO_SIGN_SUCCESS d5, today d90", Level::Done, Situation::Delivered)
    }),
    (1, "blanks and small letters", || {
        story("lm-sign-success-success d5, today d90", Level::Done, Situation::Delivered)
    }),
    (2, "attempt failed", || {
        story("GTMS_ACCEPT d3, LM_DELIVERY_FAIL d5, today d6", Level::Watch, Situation::AttemptFailed)
    }),
    (2, "overdue", || {
        story("PUDO_INBOUND d3, PUDO_OVERDUE d18, today d18", Level::Write, Situation::PickupOver)
            && story(
                "PUDO_INBOUND d3, PUDO_OVERDUE d18, RT_INBOUND d19, today d19",
                Level::Write,
                Situation::Returned,
            )
    }),
    (2, "refused", || story("GTMS_ACCEPT d3, STA_REJECT d5, today d6", Level::Write, Situation::Returned)),
    (2, "back", || story("GTMS_ACCEPT d3, GTMS_NEW_RETURN d5, today d6", Level::Write, Situation::Returned)),
    (2, "delay is silence", || {
        story("GOT d1, SC_OUTBOUND_FAILURE d13, today d14", Level::Watch, Situation::SilentAccepted)
            && story("GOT d1, LH_NEW_DELAY d14, today d15", Level::Write, Situation::SilentAccepted)
    }),
    (2, "still at the pickup point", || {
        story("PUDO_INBOUND d3, PUDO_SIGN_FAIL d5, today d6", Level::Watch, Situation::ReadyForPickup)
    }),
    (3, "the partner has it", || {
        story("LH_DEPART d3, SC_INBOUND d8, today d9", Level::Wait, Situation::SilentArrived)
    }),
    (3, "transit country", || {
        story(
            "LH_DEPART d1, LH_ARRIVE d5, TD_TRANS_ARRIVE d6, today d18",
            Level::Wait,
            Situation::SilentExported,
        ) && story(
            "LH_DEPART d1, LH_ARRIVE d5, 'Arrived in transit country/region' d6, today d18",
            Level::Wait,
            Situation::SilentExported,
        )
    }),
    (3, "back at the sender", || {
        story("RT_INBOUND d4, LM_SIGN_SUCCESS d9, today d9", Level::Write, Situation::Returned)
    }),
    (4, "pickup days", || {
        story("GSTA_INBOUND d1, today d10", Level::Watch, Situation::ReadyForPickup)
            && story("GSTA_INBOUND d1, today d11", Level::Watch, Situation::PickupEnding)
            && story("GSTA_INBOUND d1, today d16", Level::Write, Situation::PickupOver)
    }),
    (4, "attempt and silence", || {
        story("GTMS_ACCEPT d1, GTMS_DEL_FAILURE d3, today d10", Level::Watch, Situation::AttemptFailed)
            && story("GTMS_ACCEPT d1, GTMS_DEL_FAILURE d3, today d11", Level::Write, Situation::AttemptFailed)
    }),
    (5, "on the way", || {
        [
            ("Vilnius, Lithuania", "RU"),
            ("Miami, United States", "CL"),
            ("Singapore", "NZ"),
            ("Accra, Ghana", "NG"),
        ]
        .iter()
        .all(|(place, to)| {
            is(
                &placed("LH_DEPART d1, LH_ARRIVE d5, today d6", place, to),
                Level::Wait,
                Situation::SilentExported,
            )
        })
    }),
    (5, "not on the way", || {
        let strange = placed("LH_DEPART d1, LH_ARRIVE d5, today d6", "Lima, Peru", "RU");
        let delivered = placed("LH_DEPART d1, GTMS_SIGNED d5, today d6", "Vilnius, Lithuania", "RU");
        [strange, delivered].iter().all(|judged| is(judged, Level::Write, Situation::Elsewhere))
    }),
    (6, "requests", || {
        ["IN_CANCEL", "IN_ISSUE", "RISK_CONTROL"].iter().all(|code| {
            let status = status::from_code(code).unwrap();
            with_status("today d6", status).level != Level::Done
        }) && status::from_code("IN_FROZEN").is_none()
    }),
    (6, "partly shipped", || {
        let status = status::from_code("SELLER_PART_SEND_GOODS").unwrap();
        is(&with_status("GTMS_SIGNED d5, today d9", status), Level::Write, Situation::PartNotShipped)
    }),
    (6, "over", || {
        status::from_code("9").is_none() && status::of_over(&["REPURCHASE"]) == OrderStatus::Closed
    }),
    (7, "cancelled", || story("'Delivery cancelled' d5, today d6", Level::Write, Situation::Exception)),
    (7, "waiting to be collected", || {
        story("'Awaiting collection' d5, today d6", Level::Watch, Situation::ReadyForPickup)
            && story(
                "'First notification to recipient' d5, today d6",
                Level::Watch,
                Situation::ReadyForPickup,
            )
    }),
    (7, "nobody came", || story("'Unclaimed' d5, today d6", Level::Write, Situation::Returned)),
    (7, "courier acceptance", || {
        story("'Courier acceptance' d5, today d6", Level::Wait, Situation::SilentArrived)
    }),
    (8, "out of China", || is_of("AP00073124829702", "DE", "", "Cainiao", Kind::FirstMile)),
    (8, "articles in Australia", || {
        is_of("36ABC073124829000935107", "AU", "", "Australia Post", Kind::LastMile)
    }),
    (8, "carriers of today", || {
        [
            ("CNPRT29000731248290046102", "PT", "Ecoscooting"),
            ("SPXLAX073124829461", "US", "SpeedX"),
            ("UUSC073124829461", "CA", "UniUni"),
        ]
        .iter()
        .all(|(number, to, carrier)| is_of(number, to, "", carrier, Kind::LastMile))
    }),
    (8, "one place says how far", || {
        ["UA473124829YP", "UA0731248295Y", "UR473124829CN", "RR473124829CN"].iter().all(|number| {
            let ends = first(number, "", "").is_some_and(|first| first.reach == Reach::Border);
            is_economy(None, Some(number)) == ends
        })
    }),
    (8, "as the order says", || {
        first("S000073124829", "PT", "4PX").is_some_and(|first| first.named && first.family.carrier == "4PX")
    }),
    (8, "letters before a blank", || read_as("xq 0073 1248 2970 74") == "XQ00731248297074"),
    (8, "pasted twice", || read_as("0034043416109404255700340434161094042557") == "00340434161094042557"),
    (8, "not a second number", || second("LP00731248291602", "lp 00731248291602", "").is_none()),
    (8, "a second number", || {
        second("LP00731248291602", "no?1", "Handover: rr473124829cn").as_deref() == Some("RR473124829CN")
    }),
    (9, "paid before it", || {
        unsent("2026-09-28", 8).level < Level::Write && unsent("2026-09-28", 14).level == Level::Write
    }),
    (9, "paid long before it", || unsent("2026-09-20", 8).level == Level::Write),
    (10, "from the message", || {
        use crate::order::MessageKind;
        use crate::order::answer::{Answer, AnswerKind};
        let answer = |said, on| Answer {
            at: i64::try_from(on).unwrap_or_default() * 86_400_000,
            on: day(on),
            said,
            undone: false,
        };
        let order = order(Vec::new(), "ES");
        let answers =
            [answer(AnswerKind::Wrote(MessageKind::NoTracking), 7), answer(AnswerKind::SellerSaysWait, 9)];
        let due = judge(&as_if_read(&order, day(16)), &answers, day(16), &Settings::default());
        let facts = crate::message::MessageFacts::of(MessageKind::Reminder, &order, &due, &answers, day(16));
        due.message == Some(MessageKind::Reminder) && facts.days == Some(9)
    }),
];

/// Every word of letters and digits that may be a number.
fn all_numbers(input: &str) -> Vec<String> {
    let words = input.split(|letter: char| !letter.is_ascii_alphanumeric());
    words
        .filter(|word| word.len() >= 10 && word.bytes().any(|byte| byte.is_ascii_digit()))
        .map(str::to_owned)
        .collect()
}

fn all_quoted(input: &str) -> Vec<String> {
    input.split('\'').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Whether a reported case is right, by the number of its kind; `None`: nobody has said what is right.
fn reported(id: &str, input: &str, expected: &str) -> Option<(usize, bool)> {
    let (numbers, quoted) = (all_numbers(input), all_quoted(input));
    let each =
        |right: &dyn Fn(&str) -> bool| !numbers.is_empty() && numbers.iter().all(|number| right(number));
    let (events, today) = entries(input);
    let silent_since = |judged: &Verdict, situation| judged.situation == situation;
    Some(match id {
        "N01" => (
            8,
            each(&|number| {
                is_of(number, "AU", "", "Cainiao", Kind::FirstMile)
                    && is_of(number, "CA", "Cainiao", "Cainiao", Kind::FirstMile)
            }),
        ),
        "N02" => (8, quoted.first().is_some_and(|pasted| read_as(pasted) == expected)),
        "N03" => (
            8,
            each(&|number| {
                ["", "Australia Post"]
                    .iter()
                    .all(|named| is_of(number, "AU", named, "Australia Post", Kind::LastMile))
            }),
        ),
        "N04" => (
            8,
            each(&|number| {
                is_of(
                    number,
                    if number.starts_with("CNPRT") { "PT" } else { "ES" },
                    "",
                    "Ecoscooting",
                    Kind::LastMile,
                )
            }),
        ),
        "N06" => (
            8,
            each(&|number| {
                is_of(number, "US", "UniUni", "UniUni", Kind::LastMile)
                    && is_of(number, "CA", "", "UniUni", Kind::LastMile)
            }),
        ),
        "N12" => (
            8,
            each(&|number| {
                first(number, "", "")
                    .is_some_and(|first| first.reach == Reach::HandOver && first.family.carrier == "Yanwen")
                    && !is_economy(None, Some(number))
            }),
        ),
        "N13" => (
            8,
            each(&|number| {
                first(number, "PT", "4PX").is_some_and(|first| first.named && first.family.carrier == "4PX")
            }),
        ),
        "N14" => (
            8,
            each(&|pasted| {
                expected.starts_with(&read_as(pasted)) && read_as(pasted).len() * 2 == pasted.len()
            }),
        ),
        "A02" => (8, second(numbers.first()?, quoted.first()?, "").is_none()),
        "A03" => {
            (8, second("LP00731248291602", quoted.first()?, quoted.get(1)?).as_deref() == Some(expected))
        }
        "C01" => (1, is(&judged(&order(events, "ES"), today), Level::Watch, Situation::ReadyForPickup)),
        "C02" => (1, is(&judged(&order(events, "ES"), today), Level::Done, Situation::Delivered)),
        "C04" => (2, is(&judged(&order(events, "ES"), today), Level::Write, Situation::Returned)),
        "C06" => (2, is(&judged(&order(events, "ES"), today), Level::Wait, Situation::SilentAccepted)),
        "C07" => {
            let others = ["GSTA_INBOUND_FAIL", "STA_SIGN_FAIL", "GSTAHUB_INBOUND_FAIL"];
            let at = |code: &str| {
                let events = vec![event("GSTA_INBOUND", "", 12), event(code, "", 13)];
                is(&judged(&order(events, "ES"), 14), Level::Watch, Situation::ReadyForPickup)
            };
            (
                2,
                is(&judged(&order(events, "ES"), today), Level::Watch, Situation::ReadyForPickup)
                    && others.iter().all(|code| at(code)),
            )
        }
        "C08" => (3, silent_since(&judged(&order(events, "PT"), today), Situation::SilentArrived)),
        "C10" => {
            let words =
                vec![event("", "Left from departure country/region", 6), event("", quoted.first()?, 13)];
            let judged = [events, words].map(|events| judged(&order(events, "ES"), today));
            (1, judged.iter().all(|judged| is(judged, Level::Write, Situation::SilentArrived)))
        }
        "C11" => {
            let alike = quoted.iter().map(|code| crate::knowledge::event::kind_of(code, ""));
            let named =
                ["LH_HO_AIRLINE", "GTMS_STA_SIGNED"].map(|code| crate::knowledge::event::kind_of(code, ""));
            (1, alike.eq(named))
        }
        "C12" => {
            let also = vec![event("RETURNED", "", 14), event("SIGNED", quoted.first()?, 19)];
            let judged = [events, also].map(|events| judged(&order(events, "ES"), 20));
            (3, judged.iter().all(|judged| is(judged, Level::Write, Situation::Returned)))
        }
        "T01" => {
            let also =
                quoted.iter().skip(3).map(|words| judged(&order(vec![event("", words, 12)], "ES"), 13));
            (
                7,
                is(&judged(&order(events, "ES"), today), Level::Write, Situation::Exception)
                    && also.into_iter().all(|judged| is(&judged, Level::Write, Situation::Exception)),
            )
        }
        "R01" => {
            let order = order(events, "ES");
            let days = [22, 32, 43, 72];
            (
                4,
                judged(&order, 13).level == Level::Watch
                    && days.iter().all(|on| judged(&order, *on).level == Level::Write),
            )
        }
        "R03" => {
            let at = |place: &str| {
                let mut events = events.clone();
                place.clone_into(&mut events.last_mut().unwrap().place);
                let judged = judged(&order(events, "RU"), today);
                is(&judged, Level::Wait, Situation::SilentExported)
                    && !judged.flags.iter().any(|flag| matches!(flag, Flag::Elsewhere(_)))
            };
            (
                5,
                ["Riga, Latvia", "Tallinn, Estonia", "Tallinn", "Vilnius", "Helsinki"]
                    .iter()
                    .all(|place| at(place)),
            )
        }
        "R04" => (6, with_status("today d3", status::from_code("IN_CANCEL")?).level != Level::Done),
        "R05" => {
            let order = Order {
                status: status::from_code("SELLER_PART_SEND_GOODS").and_then(fact),
                ..order(events, "ES")
            };
            (6, judged(&order, today).level != Level::Done)
        }
        "R07" => (9, unsent("2026-09-29", 8).level < Level::Write),
        _ => return None,
    })
}

/// Right and all, of the reported cases and of our own.
#[derive(Default)]
struct ScoreRow {
    reported: (usize, usize),
    own: (usize, usize),
}

#[test]
fn score() {
    let mut rows: BTreeMap<usize, ScoreRow> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (kind, what, right) in OWN.iter().chain(more::MORE) {
        let own = &mut rows.entry(*kind).or_default().own;
        own.1 += 1;
        if right() { own.0 += 1 } else { wrong.push(format!("{kind}: {what}")) }
    }
    if let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") {
        let text = std::fs::read_to_string(format!("{folder}/vectors/public_cases_2026-11.json")).unwrap();
        let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
        for case in cases.as_array().unwrap() {
            let field = |name: &str| case[name].as_str().unwrap_or_default();
            let Some((kind, right)) = reported(field("id"), field("input"), field("expected")) else {
                wrong.push(format!("{}: nobody has said what is right", field("id")));
                continue;
            };
            let reported = &mut rows.entry(kind).or_default().reported;
            reported.1 += 1;
            if right { reported.0 += 1 } else { wrong.push(format!("{kind}: {}", field("id"))) }
        }
    }
    println!("{:<32} {:>9} {:>7}", "kind of fault", "reported", "own");
    for (kind, row) in &rows {
        let name = KINDS.get(kind - 1).unwrap();
        let part = |(right, all): (usize, usize)| format!("{right}/{all}");
        println!("{kind:>2} {name:<29} {:>9} {:>7}", part(row.reported), part(row.own));
    }
    let vectors = [
        ("numbers of carriers", numbers::carriers()),
        ("copy errors", numbers::copy_errors()),
        ("check digits", numbers::check_digits()),
        ("families of orders", numbers::examples_of_families()),
    ];
    for (name, found) in vectors {
        match found {
            Some((all, not)) => {
                println!("   {name:<29} {:>9}", format!("{}/{all}", all - not.len()));
                wrong.extend(not);
            }
            None => println!("   {name:<29} {:>9}", "-"),
        }
    }
    assert_eq!(rows.len(), KINDS.len(), "a case of each kind");
    assert!(wrong.is_empty(), "{wrong:#?}");
}
