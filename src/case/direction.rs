//! What sellers and carriers write, without the letters that turn the line: they would turn our own words that stand beside.
//! Arabic and Hebrew need none of them, since each letter has its direction.

use super::{CaseRecord, OrderRecord, history};
use crate::knowledge::text::strip_turns;
use crate::order::{Fact, Parcel};

/// Takes them out of everything in a record that somebody else has written.
pub fn of_record(record: &mut OrderRecord) {
    let order = &mut record.order;
    let texts = [
        &mut order.status_text,
        &mut order.refund_text,
        &mut order.latest_words,
        &mut order.city,
        &mut order.zip,
        &mut order.store,
        &mut order.price,
    ];
    texts.into_iter().for_each(of_fact);
    for item in order.items.iter_mut().flat_map(|items| &mut items.value) {
        strip_turns(&mut item.title);
    }
    order.parcels.iter_mut().for_each(of_parcel);
    for event in record.lookups.iter_mut().flat_map(|lookup| &mut lookup.events) {
        strip_turns(&mut event.text);
        strip_turns(&mut event.place);
    }
}

/// The same of a parcel.
pub fn of_parcel(parcel: &mut Parcel) {
    [&mut parcel.carrier, &mut parcel.service].into_iter().for_each(of_fact);
    for event in &mut parcel.events {
        strip_turns(&mut event.text);
        strip_turns(&mut event.place);
    }
}

fn of_fact(fact: &mut Option<Fact<String>>) {
    if let Some(fact) = fact {
        strip_turns(&mut fact.value);
    }
}

/// The same in a whole account: what an earlier version stored, or a file brings.
pub fn of_case(case: &mut CaseRecord) {
    of_record(&mut case.record);
    history::rewrite(&mut case.history, |entry| strip_turns(&mut entry.value));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::history::{Sighting, TrackedField};
    use crate::order::{Day, Event, Item, Order, Source};

    #[test]
    fn no_foreign_word_turns_the_line() {
        let evil = || "\u{202e}Vega\u{2069} \u{5d7}\u{5e0}\u{5d5}\u{5ea}".to_owned();
        let fact = || Some(Fact::new(evil(), Source::DetailAnswer, 1, ""));
        let event = Event {
            instant: None,
            date: Day::default(),
            minute: None,
            code: "GOT".to_owned(),
            text: evil(),
            place: evil(),
            source: Source::TrackingAnswer,
            site: String::new(),
        };
        let parcel = Parcel { carrier: fact(), service: fact(), events: vec![event], ..Parcel::default() };
        let items = Fact::new(vec![Item { title: evil(), quantity: 1 }], Source::DetailAnswer, 1, "");
        let order = Order {
            id: "8190000000000001".to_owned(),
            store: fact(),
            latest_words: fact(),
            items: Some(items),
            parcels: vec![parcel],
            ..Order::default()
        };
        let (what, source) = (TrackedField::Carrier, Source::TrackingAnswer);
        let entry = |value: String| Sighting { what, value, source, first: 1, last: 1 };
        let record = OrderRecord::seen(order, 1);
        let mut case = CaseRecord {
            record,
            history: vec![entry(evil()), entry(evil().replace('\u{2069}', ""))],
            ..CaseRecord::default()
        };
        of_case(&mut case);
        assert_eq!(case.history.len(), 1, "the same");
        let text = serde_json::to_string(&case).unwrap();
        assert!(text.contains("Vega \u{5d7}") && !text.contains(['\u{202e}', '\u{2069}']), "{text}");
    }
}
