//! What was written to the seller, in the words of that day. The log keeps which message was sent and when; its words
//! follow from what was known then.

use crate::case::CaseRecord;
use crate::case::history::{Sighting, TrackedField, day_of};
use crate::i18n::Speech;
use crate::knowledge::date::iso;
use crate::knowledge::tracking_number::same;
use crate::message::{MessageFacts, MessageKind, text};
use crate::order::answer::Answer;
use crate::order::settings::Settings;
use crate::order::{Day, DayValue, Fact, Order};
use crate::rules::judge;

/// The words that were offered for a message the buyer says to have sent.
pub fn letter(
    case: &CaseRecord,
    answer: &Answer,
    kind: MessageKind,
    settings: &Settings,
    speech: &Speech<'_>,
) -> String {
    let order = as_of(case, answer);
    let before: Vec<Answer> =
        case.record.answers.iter().filter(|said| said.at < answer.at && !said.undone).cloned().collect();
    let verdict = judge(&order, &before, answer.on, settings);
    let mut facts = MessageFacts::of(kind, &order, &verdict, &before, answer.on);
    // Days that are counted for another message are not those that this one named.
    let is_of_another = verdict.message != Some(kind);
    let counts_itself = matches!(kind, MessageKind::Reminder | MessageKind::NotShipped);
    facts.days = facts.days.filter(|_| counts_itself || !is_of_another);
    text(kind, &facts, speech)
}

/// The order without what happened since.
fn as_of(case: &CaseRecord, answer: &Answer) -> Order {
    let mut order = case.record.order.clone();
    // A number that the seller gave or the page showed later was not in it, wherever it stands by now.
    let given = case.record.answers.iter().filter(|said| !said.undone && said.at > answer.at);
    let given: Vec<&str> = given.filter_map(Answer::given_number).collect();
    let is_later = |number: &mut Fact<String>| {
        let mut sights = case.history.iter().filter(|seen| {
            matches!(seen.what, TrackedField::OriginNumber | TrackedField::LastMileNumber)
                && same(&seen.value, &number.value)
        });
        let is_seen_later = sights.clone().next().is_some() && sights.all(|seen| seen.first > answer.at);
        is_seen_later || given.iter().any(|given| same(given, &number.value))
    };
    order.parcels.retain_mut(|parcel| {
        let taken = [parcel.origin_number.take_if(is_later), parcel.last_mile_number.take_if(is_later)];
        if taken.iter().all(Option::is_none) {
            return true;
        }
        if parcel.origin_number.is_none() {
            // The page shows the new one in place of the one that it showed then.
            parcel.origin_number = number_then(case, answer);
        }
        parcel.numbers().next().is_some()
    });
    let known = known_until(case, answer).map_or(answer.on, |known| known.min(answer.on));
    for parcel in &mut order.parcels {
        parcel.events.retain(|event| event.date <= known);
        parcel.latest.retain(|newest| newest.value.0 <= answer.on);
    }
    for fact in &mut order.protection {
        // The end that this source stated then; the one it states now may be the fruit of the message.
        let then = case.history.iter().rev().find(|seen| {
            (seen.what, seen.source) == (TrackedField::Protection, fact.source) && seen.first <= answer.at
        });
        if let Some(day) = then.and_then(|seen| iso::read(&seen.value)) {
            fact.value = DayValue(day);
        }
    }
    order
}

/// The number that the order's page showed then.
fn number_then(case: &CaseRecord, answer: &Answer) -> Option<Fact<String>> {
    let is_of_then = |seen: &&Sighting| seen.what == TrackedField::OriginNumber && seen.first <= answer.at;
    let seen = case.history.iter().rev().find(is_of_then)?;
    Some(Fact::new(seen.value.clone(), seen.source, seen.first, ""))
}

/// The day of the newest entry that anybody had read when it was written: what happened before that day and was read
/// after it was not known. `None`: it is not known what was read when.
fn known_until(case: &CaseRecord, answer: &Answer) -> Option<Day> {
    let newest = || case.history.iter().filter(|seen| seen.what == TrackedField::NewestEvent);
    let seen = newest().filter(|seen| seen.first <= answer.at).filter_map(|seen| day_of(&seen.value));
    let looked_up = case.record.lookups.iter().filter(|lookup| lookup.at <= answer.at);
    let looked_up = looked_up.flat_map(|lookup| &lookup.events).map(|event| event.date);
    // Where all of it was read later, nothing was known.
    let nothing = newest().next().map(|_| Day::MIN);
    seen.chain(looked_up).max().or(nothing)
}

#[cfg(test)]
mod tests {
    use crate::case::history::{Sighting, TrackedField};
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::{Fact, Parcel, Source};
    use crate::present::dispute_file::sample;

    #[test]
    fn counts_as_of_the_day_it_was_sent_and_names_the_end_of_then() {
        let case = sample::case();
        let texts: Vec<String> = sample::letters(&case);
        assert_eq!(texts.len(), 2);
        // The departure was on 20 October; what came later was not known on 16 November.
        assert!(texts[0].starts_with("Hello. The parcel was sent abroad 27 days ago"), "{}", texts[0]);
        // It was extended afterwards.
        assert!(texts[1].contains("Buyer protection ends on 2026-11-24 "), "{}", texts[1]);
        assert!(texts.iter().all(|text| text.contains(sample::ORDER)));
    }

    #[test]
    fn what_was_read_later_changes_no_words_of_an_earlier_message() {
        let mut case = sample::case();
        let before = sample::letters(&case);
        let parcel = &mut case.record.order.parcels[0];
        let mut arrived = parcel.events[0].clone();
        // It happened on the day before the message, and was read a week after it.
        (arrived.date, arrived.code) =
            (crate::order::Day::from_ymd_opt(2026, 11, 15).unwrap(), "LH_ARRIVE".to_owned());
        parcel.events.insert(0, arrived);
        assert_eq!(sample::letters(&case), before);
        // All of it was read after the messages: then they could name no day of it.
        for seen in &mut case.history {
            seen.first = seen.last;
        }
        assert!(!sample::letters(&case)[0].contains("days ago"), "{:?}", sample::letters(&case));
    }

    #[test]
    fn a_number_that_the_page_showed_later_stands_in_no_message_before() {
        let mut case = sample::case();
        let last = case.record.answers.iter().map(|answer| answer.at).max().unwrap();
        let number = case.record.order.parcels[0].last_mile_number.clone().unwrap().value;
        assert!(sample::letters(&case).iter().all(|text| text.contains(&number)));
        case.history.retain(|seen| seen.value != number);
        let (what, source) = (TrackedField::LastMileNumber, Source::TrackingAnswer);
        case.history.push(Sighting { what, value: number.clone(), source, first: last + 1, last: last + 1 });
        assert!(sample::letters(&case).iter().all(|text| !text.contains(&number)));
    }

    #[test]
    fn a_number_that_the_seller_gave_later_stands_in_no_message_before() {
        let mut case = sample::case();
        case.record.order.parcels[0].last_mile_number = None;
        let before = sample::letters(&case);
        let last = case.record.answers.iter().map(|answer| answer.at).max().unwrap();
        let given = "RB553104275CN".to_owned();
        case.record.answers.push(Answer {
            at: last + 1,
            on: case.record.answers[0].on,
            said: AnswerKind::SellerGaveNumber(given.clone()),
            undone: false,
        });
        // The page shows it beside the old one by now …
        let number = |value: &str| Some(Fact::new(value.to_owned(), Source::TrackingAnswer, last + 2, ""));
        let mut beside = case.clone();
        beside.record.order.parcels[0].last_mile_number = number(&given);
        assert_eq!(sample::letters(&beside), before);
        // … or in place of it, or as a parcel of its own.
        let mut own = case.clone();
        own.record.order.parcels.push(Parcel { origin_number: number(&given), ..Parcel::default() });
        assert_eq!(sample::letters(&own), before);
        let mut replaced = case;
        replaced.record.order.parcels[0].origin_number = number(&given);
        assert!(sample::letters(&replaced).iter().all(|text| !text.contains(&given)));
    }
}
