//! A text for an order, which may name several of its parcels: each has its own updates, and only those of one are taken.

use super::{Outcome, Preview, known_numbers, number_meant};
use crate::case::OrderRecord;
use crate::knowledge::tracking_number::{goes_by, same};
use crate::order::answer::new_numbers;
use crate::order::{LookupSource, Order};
use crate::read::text::{Now, PageText, holds, named, read_beside};

impl Outcome {
    /// Reads a text for an order, which may have several parcels.
    pub fn of_order(page: &PageText, record: &OrderRecord, from: &LookupSource, now: Now) -> Outcome {
        let several = of_several(page, record, from, now);
        several.unwrap_or_else(|| Outcome::of(page, &known_numbers(record), from.clone(), now))
    }

    /// The same for a text that was pasted: where it names another parcel and none of the order's, nothing is read. A text without
    /// a number is about the one that is meant.
    pub fn of_pasted(page: &PageText, record: &OrderRecord, now: Now) -> Outcome {
        let known = known_numbers(record);
        let is_known = |number: &String| known.iter().any(|known| same(known, number));
        let named = if known.iter().any(|number| holds(page, number)) { Vec::new() } else { named(page) };
        match named.as_slice() {
            [] => {}
            _ if known.is_empty() || named.iter().any(is_known) => {}
            [one] => return Outcome::Another(one.clone()),
            _ => return Outcome::Several,
        }
        let outcome = Outcome::of_order(page, record, &LookupSource::Pasted, now);
        // The reader finds numbers of more shapes than those that are certain.
        if let Outcome::Preview(preview) = &outcome
            && !known.is_empty()
            && !is_known(&preview.number)
        {
            return Outcome::Another(preview.number.clone());
        }
        // What was copied without its heading has no number, and was pasted for this one.
        match (&outcome, number_meant(record, now.today)) {
            (Outcome::NoNumber, Some(number)) => {
                match Outcome::of(&page.clone().headed(number), &[number], LookupSource::Pasted, now) {
                    Outcome::Preview(preview) => Outcome::Preview(Preview { assumed: true, ..preview }),
                    other => other,
                }
            }
            _ => outcome,
        }
    }
}

/// The numbers of one parcel that a text names.
struct NamedParcel<'r> {
    key: ParcelKey<'r>,
    numbers: Vec<&'r str>,
}

/// What tells one parcel of an order from another.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ParcelKey<'r> {
    /// Its place in the order.
    Place(usize),
    /// The number that the seller gave for it, which none of the order's parcels goes by.
    Given(&'r str),
}

/// What a text says of one parcel of the order, where it names several: of the one that is meant, else of the first that it says
/// anything of. `None`: it does not name several.
fn of_several(page: &PageText, record: &OrderRecord, from: &LookupSource, now: Now) -> Option<Outcome> {
    let mut named: Vec<NamedParcel<'_>> = Vec::new();
    let known = known_numbers(record);
    let keys: Vec<ParcelKey<'_>> = known.iter().map(|number| key(record, number)).collect();
    let first = *keys.first()?;
    if keys.iter().all(|key| *key == first) {
        return None;
    }
    for (number, key) in known.into_iter().zip(keys).filter(|(number, _)| holds(page, number)) {
        match named.iter_mut().find(|parcel| parcel.key == key) {
            Some(parcel) => parcel.numbers.push(number),
            None => named.push(NamedParcel { key, numbers: vec![number] }),
        }
    }
    if named.len() < 2 {
        return None;
    }
    let mut found = Vec::new();
    let mut lines: Vec<usize> = Vec::new();
    for parcel in &named {
        let others = named.iter().filter(|other| other.key != parcel.key);
        let siblings: Vec<&str> = others.clone().flat_map(|other| other.numbers.iter().copied()).collect();
        match Outcome::of_reading(read_beside(page, &parcel.numbers, &siblings, now), from.clone()) {
            Outcome::Preview(mut preview) => {
                let own: Vec<usize> = preview.entries.iter().map(|entry| entry.line).collect();
                // What may be said of either is known of neither; but a number that no tracking has shown yet may be the other's own
                // second one.
                if own.iter().any(|line| lines.contains(line)) {
                    let is_given = |parcel: &NamedParcel<'_>| matches!(parcel.key, ParcelKey::Given(_));
                    return (!named.iter().any(is_given)).then_some(Outcome::Several);
                }
                lines.extend(&own);
                let numbers = others.filter_map(|other| other.numbers.first());
                preview.beside = numbers.map(ToString::to_string).collect();
                found.push((parcel.key, own.into_iter().min(), preview));
            }
            Outcome::TooLarge => return Some(Outcome::TooLarge),
            _ => {}
        }
    }
    let meant = number_meant(record, now.today).map(|number| key(record, number));
    let taken = found.into_iter().min_by_key(|(key, line, _)| (Some(*key) != meant, *line));
    // That nothing is there cannot be told of a text where it may be the other's part that could not be read.
    let number = named.first()?.numbers.first()?;
    Some(
        taken
            .map_or_else(|| Outcome::Unread((*number).to_owned()), |(.., preview)| Outcome::Preview(preview)),
    )
}

/// The parcel that goes by the number. What was looked up under a number that none goes by is kept with the first, unless it is the
/// seller's: that one is another parcel until the order says otherwise.
fn key<'r>(record: &'r OrderRecord, number: &'r str) -> ParcelKey<'r> {
    match parcel_of(&record.order, number) {
        Some(place) => ParcelKey::Place(place),
        None => new_numbers(&record.answers)
            .find(|given| same(given, number))
            .map_or(ParcelKey::Place(0), ParcelKey::Given),
    }
}

/// The place of the parcel that goes by the number, or of an earlier one that shares a number with it: then they are one.
fn parcel_of(order: &Order, number: &str) -> Option<usize> {
    let of_it = order.parcels.iter().find(|parcel| goes_by(parcel, number))?;
    order.parcels.iter().position(|parcel| of_it.numbers().any(|own| goes_by(parcel, own)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::date::iso;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::{Day, Fact, Parcel, Source};
    use crate::read::text::{Line, LineKind};

    const ONE: &str = "LP00882345671030";
    const TWO: &str = "LP00882345671031";
    const LAST_MILE: &str = "RR473124829CN";

    fn today() -> Day {
        iso::read("2026-11-28").unwrap()
    }

    fn fact(number: &str) -> Option<Fact<String>> {
        Some(Fact::new(number.to_owned(), Source::Buyer, 1, ""))
    }

    fn record(parcels: &[&str]) -> OrderRecord {
        let parcel = |number: &&str| Parcel { origin_number: fact(number), ..Parcel::default() };
        let parcels = parcels.iter().map(parcel).collect();
        OrderRecord::seen(Order { parcels, ..Order::default() }, 1)
    }

    /// The number that is read, and its entries, newest first.
    fn read_page(page: &PageText, known: &OrderRecord) -> Option<(String, Vec<String>)> {
        let now = Now { today: today(), minute: 600 };
        match Outcome::of_pasted(page, known, now) {
            Outcome::Preview(preview) => {
                let words = preview.entries.iter().map(|entry| entry.words.clone()).collect();
                Some((preview.number, words))
            }
            _ => None,
        }
    }

    fn pasted(text: &str, known: &OrderRecord) -> Option<(String, Vec<String>)> {
        read_page(&PageText::pasted(text, ""), known)
    }

    fn of(number: &str, words: &[&str]) -> Option<(String, Vec<String>)> {
        Some((number.to_owned(), words.iter().map(ToString::to_string).collect()))
    }

    #[test]
    fn each_parcel_of_an_order_has_its_own_updates() {
        let (known, turned) = (record(&[ONE, TWO]), record(&[TWO, ONE]));
        let labelled = format!(
            "Tracking number: {TWO}\n2026-11-26 10:00 Returned to sender\nTracking number: {ONE}\n2026-11-21 10:00 Departed from origin country"
        );
        assert_eq!(pasted(&labelled, &known), of(ONE, &["Departed from origin country"]));
        assert_eq!(pasted(&labelled, &turned), of(TWO, &["Returned to sender"]));
        let bare = format!(
            "{ONE}\n2026-11-24 10:00 Arrived at destination country\n\n{TWO}\n2026-11-28 10:00 Delivered\n2026-11-27 10:00 Out for delivery"
        );
        assert_eq!(pasted(&bare, &known), of(ONE, &["Arrived at destination country"]));
        assert_eq!(pasted(&bare, &turned), of(TWO, &["Delivered", "Out for delivery"]));
        // Written in two ways, and without an empty line.
        let mixed = format!(
            "Tracking number: {ONE}\n2026-11-24 10:00 Arrived at destination country\n{TWO}\n2026-11-28 10:00 Delivered"
        );
        assert_eq!(pasted(&mixed, &known), of(ONE, &["Arrived at destination country"]));
        assert_eq!(pasted(&mixed, &turned), of(TWO, &["Delivered"]));
        let said = format!(
            "Your package {TWO} was delivered on 2026-11-27 at 14:05.\nYour package {ONE} arrived at the depot on 2026-11-26 at 10:00."
        );
        let found = pasted(&said, &known).unwrap();
        assert!(found.0 == ONE && found.1.len() == 1 && found.1[0].contains("arrived"), "{found:?}");
    }

    #[test]
    fn what_may_be_of_either_parcel_is_read_of_none() {
        let known = record(&[ONE, TWO]);
        let rows = "2026-11-28 10:00 Delivered\n2026-11-27 10:00 Out for delivery";
        for text in [
            format!("{ONE} {TWO}\n{rows}"),
            format!("{ONE}\n{TWO}\n{rows}"),
            format!("Tracking number\n{ONE}\nLast mile tracking number\n{TWO}\n{rows}"),
            format!(
                "{ONE}\n2026-11-28 10:00 Delivered {TWO}\n2026-11-27 10:00 Out for delivery\n2026-11-26 10:00 Arrived"
            ),
        ] {
            let found = pasted(&text, &known);
            assert_eq!(found, None, "{text}");
        }
    }

    #[test]
    fn two_numbers_of_one_parcel_stay_one() {
        let mut known = record(&[ONE, TWO]);
        known.order.parcels[0].last_mile_number = fact(LAST_MILE);
        let rows = "2026-11-27 10:00 Out for delivery\n2026-11-20 10:00 Departed from origin country";
        for text in [format!("{ONE}\nLast mile: {LAST_MILE}\n{rows}"), format!("{LAST_MILE}\n{ONE}\n{rows}")]
        {
            assert_eq!(pasted(&text, &known).map(|found| found.1.len()), Some(2), "{text}");
        }
        let legs = format!(
            "{TWO}\n2026-11-26 10:00 Returned to sender\n{ONE}\n2026-11-20 10:00 Departed from origin country\nLast mile: {LAST_MILE}\n2026-11-27 10:00 Out for delivery"
        );
        let (number, words) = pasted(&legs, &known).unwrap();
        assert!(number == ONE && !words.contains(&"Returned to sender".to_owned()), "{number} {words:?}");
    }

    #[test]
    fn the_sellers_new_number_is_another_parcels() {
        let mut known = record(&[ONE]);
        let said = AnswerKind::SellerGaveNumber(TWO.to_owned());
        known.answers = vec![Answer { at: 3, on: today(), said, undone: false }];
        let text = format!(
            "{ONE}\n2026-11-26 10:00 Returned to sender\n{TWO}\n2026-11-27 10:00 Accepted by carrier"
        );
        assert_eq!(pasted(&text, &known), of(TWO, &["Accepted by carrier"]));
    }

    #[test]
    fn a_page_with_two_sections_is_read_as_a_text_is() {
        let line = |depth: u8, kind, text: &str| Line { depth: depth.into(), kind, text: text.to_owned() };
        let section = |number: &str, rows: &[(&str, &str)]| {
            let mut lines = vec![
                line(1, LineKind::Group, ""),
                line(2, LineKind::Heading, number),
                line(2, LineKind::List, ""),
            ];
            for (day, words) in rows {
                lines.push(line(3, LineKind::Item, ""));
                lines.push(line(4, LineKind::Text, day));
                lines.push(line(4, LineKind::Text, words));
            }
            lines
        };
        let one =
            section(ONE, &[("2026-11-28 10:00", "Delivered"), ("2026-11-27 10:00", "Out for delivery")]);
        let two = section(
            TWO,
            &[
                ("2026-11-25 10:00", "Returned to sender"),
                ("2026-11-21 10:00", "Departed from origin country"),
            ],
        );
        let page = PageText { language: "en".to_owned(), lines: [one, two].concat(), cut: false };
        assert_eq!(read_page(&page, &record(&[ONE, TWO])), of(ONE, &["Delivered", "Out for delivery"]));
        let words = ["Returned to sender", "Departed from origin country"];
        assert_eq!(read_page(&page, &record(&[TWO, ONE])), of(TWO, &words));
    }

    #[test]
    fn of_a_parcel_that_the_text_does_not_tell_the_first_section_is_taken_and_the_rest_is_said() {
        let known = record(&["LP00882345671032", ONE, TWO]);
        let text = format!("{TWO}\n2026-11-26 10:00 Returned to sender\n{ONE}\n2026-11-27 10:00 Delivered");
        let now = Now { today: today(), minute: 600 };
        let Outcome::Preview(preview) = Outcome::of_pasted(&PageText::pasted(&text, ""), &known, now) else {
            panic!("{text}")
        };
        assert_eq!((preview.number.as_str(), preview.beside.as_slice()), (TWO, &[ONE.to_owned()][..]));
        let table = crate::order::settings::Settings::default().waiting;
        let speech = crate::present::wording::sample::english();
        let unsure = crate::present::wording::preview(&preview.input(), &table, &speech).unsure;
        assert_eq!(
            unsure.as_deref(),
            Some("This text is also about LP00882345671030. That isn’t added: paste that part by itself.")
        );
    }
}
