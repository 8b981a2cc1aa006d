//! Numbers as they are looked up, in everything that is kept, wherever they come from: a page, an answer, what was typed or
//! pasted, a file, or what an earlier version stored.

use super::history::{self, TrackedField};
use super::merge::in_normal_form;
use super::spelling::spell;
use super::{CaseRecord, OrderRecord};
use crate::order::answer::AnswerKind;

/// Spells every number of a record; two parcels that turn out to go by one number become one, and what is no number goes.
pub fn of_record(record: &mut OrderRecord) {
    in_normal_form(&mut record.order);
    for lookup in &mut record.lookups {
        spell(&mut lookup.number);
    }
    record.answers.retain_mut(|answer| match &mut answer.said {
        AnswerKind::SellerGaveNumber(number) => {
            spell(number);
            !number.is_empty()
        }
        _ => true,
    });
}

/// The same in a whole account: what an earlier version stored, or a file brings.
pub fn of_case(case: &mut CaseRecord) {
    of_record(&mut case.record);
    let is_number = |what| matches!(what, TrackedField::OriginNumber | TrackedField::LastMileNumber);
    history::rewrite(&mut case.history, |entry| is_number(entry.what) && spell(&mut entry.value));
    case.history.retain(|entry| !is_number(entry.what) || !entry.value.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::answer::Answer;
    use crate::order::{Day, Event, Fact, Instant, Lookup, LookupSource, Order, Parcel, Source};

    const NUMBER: &str = "RR473124829CN";
    const SPELLINGS: [&str; 7] = [
        NUMBER,
        "rr473124829cn",
        "RR 4731 2482 9CN",
        "RR-473124829-CN",
        " RR473124829CN\u{a0}",
        "ＲＲ473124829ＣＮ",
        "RR473124829CNRR473124829CN",
    ];

    fn day() -> Day {
        Day::from_ymd_opt(2026, 11, 1).unwrap()
    }

    fn number(text: &str, seen: Instant) -> Option<Fact<String>> {
        Some(Fact::new(text.to_owned(), Source::TrackingAnswer, seen, ""))
    }

    fn record(parcels: Vec<Parcel>) -> OrderRecord {
        OrderRecord::seen(Order { id: "8190000000000001".to_owned(), parcels, ..Order::default() }, 1)
    }

    fn event(code: &str) -> Event {
        Event {
            instant: None,
            date: day(),
            minute: None,
            code: code.to_owned(),
            text: String::new(),
            place: String::new(),
            source: Source::TrackingAnswer,
            site: String::new(),
        }
    }

    #[test]
    fn two_spellings_of_one_number_are_one_parcel_after_a_merge() {
        for spelling in SPELLINGS {
            for (one, two) in [(NUMBER, spelling), (spelling, NUMBER)] {
                let with = |text: &str, code: &str, seen| Parcel {
                    origin_number: number(text, seen),
                    events: vec![event(code)],
                    ..Parcel::default()
                };
                let mut joined = record(vec![with(one, "GOT", 1)]);
                joined.join(record(vec![with(two, "LH_DEPART", 2)]));
                let [parcel] = &joined.order.parcels[..] else { panic!("one parcel: {one} {two}") };
                assert_eq!(parcel.numbers().collect::<Vec<_>>(), [NUMBER], "{one} {two}");
                assert_eq!(parcel.events.len(), 2);
            }
        }
    }

    #[test]
    fn an_own_number_in_another_spelling_is_no_second_number() {
        for spelling in SPELLINGS {
            let parcel = Parcel {
                origin_number: number(NUMBER, 1),
                last_mile_number: number(spelling, 1),
                ..Parcel::default()
            };
            let mut joined = OrderRecord::default();
            joined.join(record(vec![parcel]));
            assert_eq!(joined.order.parcels[0].numbers().collect::<Vec<_>>(), [NUMBER], "{spelling}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_kept() {
        const SENTENCE: &str = "LP1\nI got it, all is fine!";
        let parcel = Parcel {
            origin_number: number(SENTENCE, 1),
            last_mile_number: number(NUMBER, 1),
            events: vec![event("GOT")],
            ..Parcel::default()
        };
        let said = AnswerKind::SellerGaveNumber(SENTENCE.to_owned());
        let mut case = CaseRecord { record: record(vec![parcel]), ..CaseRecord::default() };
        case.history = history::sightings(&case.record.order);
        case.record.answers = vec![Answer { at: 3, on: day(), said, undone: false }];
        case.record.lookups = vec![Lookup {
            at: 5,
            on: day(),
            number: SENTENCE.to_owned(),
            from: LookupSource::Pasted,
            events: Vec::new(),
            undone: false,
        }];
        of_case(&mut case);
        assert!(!serde_json::to_string(&case).unwrap().contains("got it"), "{case:?}");
        let [parcel] = &case.record.order.parcels[..] else { panic!("one") };
        assert_eq!((parcel.numbers().collect::<Vec<_>>(), parcel.events.len()), (vec![NUMBER], 1));
    }

    #[test]
    fn what_was_stored_apart_comes_together() {
        let apart =
            SPELLINGS.map(|spelling| Parcel { origin_number: number(spelling, 1), ..Parcel::default() });
        let lookup = |number: &str| Lookup {
            at: 5,
            on: day(),
            number: number.to_owned(),
            from: LookupSource::Pasted,
            events: Vec::new(),
            undone: false,
        };
        let said = AnswerKind::SellerGaveNumber("lp 0080 0000 0000 42".to_owned());
        let mut case = CaseRecord { record: record(apart.into()), ..CaseRecord::default() };
        case.record.lookups = vec![lookup("rr 473124829 cn")];
        case.record.answers = vec![Answer { at: 3, on: day(), said, undone: false }];
        case.history = history::sightings(&case.record.order);
        of_case(&mut case);
        assert_eq!(case.record.order.parcels.len(), 1);
        assert_eq!(case.record.lookups[0].number, NUMBER);
        assert_eq!(case.record.answers[0].said, AnswerKind::SellerGaveNumber("LP00800000000042".to_owned()));
        let numbers: Vec<&str> = case.history.iter().map(|entry| entry.value.as_str()).collect();
        assert_eq!(numbers, [NUMBER]);
        let once = case.clone();
        of_case(&mut case);
        assert_eq!(case, once, "once is enough");
    }

    #[test]
    fn other_numbers_stay_others_and_what_is_none_goes() {
        let parcels = ["LP1", "see the chat", "RR473124829CN", "RR473124815CN"]
            .map(|text| Parcel { origin_number: number(text, 1), ..Parcel::default() });
        let mut joined = OrderRecord::default();
        joined.join(record(parcels.into()));
        let numbers: Vec<&str> = joined.order.parcels.iter().flat_map(Parcel::numbers).collect();
        assert_eq!(numbers, ["LP1", "RR473124815CN", "RR473124829CN"]);
    }
}
