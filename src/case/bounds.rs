//! How large an account of an order may be that a page gives: a real one is far smaller, and a page may invent anything.

use super::OrderRecord;
use super::merge::{MOST_PARCELS, order_of};
use super::record::MOST_ANSWERS;
use crate::knowledge::event::{EventKind, kind_of};
use crate::order::sorting::{sort_by, sort_by_key};
use crate::order::{Event, Fact, Item};

/// Longest text of a fact, in characters.
const LONGEST: usize = 500;

/// Longest title of a thing bought, in characters: the shop's own limit is 218.
const LONGEST_TITLE: usize = 300;

/// Longest number or code, in characters.
const LONGEST_NUMBER: usize = 60;

/// More things are not bought in one order.
const MOST_ITEMS: usize = 50;

/// Newest events, as each source has them.
const MOST_LATEST: usize = 50;

/// Bytes of JSON, about, that the events of all parcels of an order may take together, and those of all its look-ups as much
/// again. Sixty events of 120 letters each, in a script of three bytes a letter, are 30,000.
const MOST_BYTES: usize = 200_000;

/// Of each event, beside its words: names, dates and source.
const FRAME_BYTES: usize = 130;

/// Longer words are no carrier's way to say that a parcel's journey is over (bytes).
const LONGEST_END: usize = 400;

/// Cuts off whatever is larger.
pub fn bound(record: &mut OrderRecord) {
    let order = &mut record.order;
    let texts = [
        &mut order.status_text,
        &mut order.refund_text,
        &mut order.latest_words,
        &mut order.country,
        &mut order.city,
        &mut order.zip,
        &mut order.store,
        &mut order.chat,
        &mut order.dispute,
        &mut order.price,
    ];
    texts.into_iter().for_each(|fact| cut_fact(fact, LONGEST));
    if let Some(items) = &mut order.items {
        items.value.truncate(MOST_ITEMS);
        items.value.iter_mut().for_each(|Item { title, .. }| cut(title, LONGEST_TITLE));
    }
    order.parcels.truncate(MOST_PARCELS);
    for parcel in &mut order.parcels {
        for number in [&mut parcel.origin_number, &mut parcel.last_mile_number] {
            cut_fact(number, LONGEST_NUMBER);
        }
        let texts = [
            &mut parcel.carrier,
            &mut parcel.carrier_site,
            &mut parcel.service,
            &mut parcel.origin_country,
            &mut parcel.destination_country,
        ];
        texts.into_iter().for_each(|fact| cut_fact(fact, LONGEST));
        parcel.latest.truncate(MOST_LATEST);
    }
    // The newest stay; the log is in the order of time.
    let beyond = record.answers.len().saturating_sub(MOST_ANSWERS);
    record.answers.drain(..beyond);
    for lookup in &mut record.lookups {
        cut(&mut lookup.number, LONGEST_NUMBER);
    }
    let parcels = order.parcels.iter_mut().flat_map(|parcel| &mut parcel.events);
    for event in parcels.chain(record.lookups.iter_mut().flat_map(|lookup| &mut lookup.events)) {
        cut(&mut event.code, LONGEST_NUMBER);
        cut(&mut event.text, LONGEST);
        cut(&mut event.place, LONGEST);
        cut(&mut event.site, LONGEST);
    }
    bound_events(record);
}

/// Drops events where all of them take more than an order's may: the oldest of the parcel that has most, and of each of its
/// ends (delivered, went back, lost) the newest last. What fits stays as it is.
pub fn bound_events(record: &mut OrderRecord) {
    bound_lists(record.order.parcels.iter_mut().map(|parcel| &mut parcel.events).collect());
    bound_lists(record.lookups.iter_mut().map(|lookup| &mut lookup.events).collect());
}

fn bound_lists(lists: Vec<&mut Vec<Event>>) {
    let sizes: Vec<usize> = lists
        .iter()
        .map(|events| events.iter().fold(0, |sum: usize, event| sum.saturating_add(size(event))))
        .collect();
    let Some(share) = share(sizes.clone()) else { return };
    for (events, _) in lists.into_iter().zip(sizes).filter(|(_, size)| *size > share) {
        keep_newest(events, share);
    }
}

/// How much each list may take, where all together take too much: what the small ones leave goes to the large ones.
fn share(mut sizes: Vec<usize>) -> Option<usize> {
    sort_by_key(&mut sizes, |size| *size);
    let (mut left, mut lists) = (MOST_BYTES, sizes.len());
    for size in sizes {
        let share = left.checked_div(lists)?;
        if size > share {
            return Some(share);
        }
        left = left.saturating_sub(size);
        lists = lists.saturating_sub(1);
    }
    None
}

/// Keeps of a list what fits into so many bytes: of each end the newest event, and then the newest of all.
fn keep_newest(events: &mut Vec<Event>, most: usize) {
    let mut newest: Vec<(usize, &Event)> = events.iter().enumerate().collect();
    sort_by(&mut newest, |(_, one), (_, two)| order_of(two).cmp(&order_of(one)));
    let (mut left, mut kept, mut ends) = (most, vec![false; events.len()], Vec::new());
    for (place, event) in &newest {
        if let Some(end) = end_of(event)
            && !ends.contains(&end)
            && let Some(rest) = left.checked_sub(size(event))
            && let Some(kept) = kept.get_mut(*place)
        {
            ends.push(end);
            (*kept, left) = (true, rest);
        }
    }
    for (place, event) in &newest {
        let Some(kept) = kept.get_mut(*place).filter(|kept| !**kept) else { continue };
        let Some(rest) = left.checked_sub(size(event)) else { break };
        (*kept, left) = (true, rest);
    }
    let mut kept = kept.into_iter();
    events.retain(|_| kept.next() == Some(true));
}

/// What ends the journey of a parcel.
fn end_of(event: &Event) -> Option<EventKind> {
    if event.text.len() > LONGEST_END {
        return None;
    }
    kind_of(&event.code, &event.text)
        .filter(|kind| matches!(kind, EventKind::Delivered | EventKind::Returning | EventKind::Lost))
}

fn size(event: &Event) -> usize {
    let words = [&event.code, &event.text, &event.place, &event.site];
    words.into_iter().fold(FRAME_BYTES, |sum, words| sum.saturating_add(written(words)))
}

/// At most so many bytes a text takes where it is stored, as JSON.
pub(super) fn written(text: &str) -> usize {
    let bytes = text.chars().map(|letter| match letter {
        '"' | '\\' | '<' | '\u{2028}' | '\u{2029}' => 6,
        letter if letter.is_control() => 6,
        letter => letter.len_utf8(),
    });
    bytes.fold(0, usize::saturating_add)
}

fn cut_fact(fact: &mut Option<Fact<String>>, longest: usize) {
    if let Some(fact) = fact {
        cut(&mut fact.value, longest);
    }
}

fn cut(text: &mut String, longest: usize) {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Day, Order, Parcel, Source};
    use proptest::prelude::*;

    fn event(minute: i64, code: &str, text: String) -> Event {
        let date = chrono::DateTime::from_timestamp(1_790_000_000 + minute * 60, 0).unwrap().date_naive();
        Event {
            instant: Some((1_790_000_000 + minute * 60) * 1_000),
            date,
            minute: Some(600),
            code: code.to_owned(),
            place: text.clone(),
            text,
            source: Source::TrackingAnswer,
            site: String::new(),
        }
    }

    fn record(parcels: Vec<Vec<Event>>) -> OrderRecord {
        let parcels = parcels.into_iter().map(|events| Parcel { events, ..Parcel::default() }).collect();
        OrderRecord::seen(Order { id: "8190000000000017".to_owned(), parcels, ..Order::default() }, 1)
    }

    fn bytes(record: &OrderRecord) -> usize {
        record.order.parcels.iter().map(|parcel| serde_json::to_string(&parcel.events).unwrap().len()).sum()
    }

    #[test]
    fn real_histories_keep_every_event() {
        // Five parcels, each in the longest words that were seen, with the letters of three bytes.
        let events: Vec<Event> =
            (0..60).map(|minute| event(minute, "GTMS_ACCEPT", "達".repeat(120))).collect();
        let before = record(vec![events[..40].to_vec(); 5]);
        let mut after = before.clone();
        bound(&mut after);
        assert_eq!(after, before);
        let before = record(vec![events.clone(), events]);
        let mut after = before.clone();
        bound(&mut after);
        assert_eq!(after, before);
    }

    #[test]
    fn the_oldest_of_the_largest_parcel_go_and_its_end_and_the_others_stay() {
        let mut large: Vec<Event> =
            (0..900).map(|minute| event(minute, "", format!("x{minute} {}", "y".repeat(300)))).collect();
        large[3] = event(3, "GTMS_SIGNED", "Delivered".to_owned());
        let small = vec![event(0, "GTMS_ACCEPT", "Accepted by carrier".to_owned())];
        let mut after = record(vec![large.clone(), small.clone()]);
        bound_events(&mut after);
        assert!(bytes(&after) <= MOST_BYTES && bytes(&after) > MOST_BYTES / 2);
        let [cut, whole] = &after.order.parcels[..] else { panic!("two") };
        assert_eq!(whole.events, small);
        let (first, rest) = cut.events.split_first().unwrap();
        assert_eq!(*first, large[3]);
        assert_eq!(rest, &large[900 - rest.len()..], "the newest, in the order they had");
        let once = after.clone();
        bound_events(&mut after);
        assert_eq!(after, once, "once is enough");
    }

    #[test]
    fn invented_answers_and_days_have_a_bound() {
        use crate::order::answer::{Answer, AnswerKind};
        use crate::order::{DayValue, Fact};
        let mut given = record(vec![Vec::new()]);
        given.order.parcels[0].latest =
            (0..90).map(|at| Fact::new(DayValue(Day::default()), Source::TrackingAnswer, at, "")).collect();
        let answer = |at| Answer { at, on: Day::default(), said: AnswerKind::HaveIt, undone: false };
        given.answers = (0..3_000).map(answer).collect();
        bound(&mut given);
        let mut stored = record(Vec::new());
        stored.answers = (10_000..10_900).map(answer).collect();
        stored.join(given);
        assert_eq!(stored.answers.len(), MOST_ANSWERS);
        assert_eq!(stored.answers.last().map(|answer| answer.at), Some(10_899), "the newest stay");
        assert!(stored.order.parcels[0].latest.len() <= MOST_LATEST);
    }

    #[test]
    fn look_ups_have_a_bound_too() {
        let mut record = record(Vec::new());
        let events: Vec<Event> = (0..300).map(|minute| event(minute, "", "x".repeat(9_000))).collect();
        record.lookups = (0..60)
            .map(|at| crate::order::Lookup {
                at,
                on: Day::default(),
                number: "9".repeat(9_000),
                from: crate::order::LookupSource::Pasted,
                events: events.clone(),
                undone: false,
            })
            .collect();
        bound(&mut record);
        assert!(serde_json::to_string(&record).unwrap().len() < 230_000);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(16))]
        #[test]
        fn whatever_is_invented_is_within_the_bound(
            parcels in prop::collection::vec((0usize..300, "[<\"\u{1}y字]{0,400}"), 0..25),
        ) {
            let parcels = parcels.into_iter().map(|(count, text)| {
                (0..count).map(|minute| event(minute.try_into().unwrap(), "GTMS_SIGNED", text.clone())).collect()
            });
            let mut record = record(parcels.collect());
            bound(&mut record);
            // The brackets of the lists are counted with nobody.
            prop_assert!(bytes(&record) <= MOST_BYTES + 50);
            let once = record.clone();
            bound(&mut record);
            prop_assert_eq!(record, once);
        }
    }
}
