//! Entries that nobody understands: the list from which the tables of codes and words grow.
//!
//! It is made to be copied into a report, so nothing in it may tell who or where somebody is: every number, address,
//! name after a colon, text in brackets and word of the order's own place is struck out. What is left are the carrier's
//! own words.

use super::read;
use crate::knowledge::text::fold;
use crate::order::{Event, Order, Source};

/// Longest text, in characters: no status is longer.
const LONGEST: usize = 160;

/// In the place of what was struck out.
const STRUCK: char = '…';

/// One sort of entry that neither code nor words explain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrecognized {
    /// The code; empty where the page gave none.
    pub code: String,
    /// The words, with everything personal struck out.
    pub text: String,
    /// Where it was read first.
    pub source: Source,
    /// How many such entries there are.
    pub count: usize,
}

/// The entries of these orders that nobody understands, each sort once, in the order in which they stand.
pub fn unrecognized<'a>(orders: impl IntoIterator<Item = &'a Order>) -> Vec<Unrecognized> {
    let mut found: Vec<Unrecognized> = Vec::new();
    for order in orders {
        let own = own_words(order);
        for event in order.parcels.iter().flat_map(|parcel| &parcel.events) {
            if read(&event.code, &event.text).is_some() {
                continue;
            }
            let (code, text) = (masked_code(&event.code), masked(event, &own));
            if code.is_empty() && text.is_empty() {
                continue;
            }
            match found.iter_mut().find(|known| known.code == code && known.text == text) {
                Some(known) => known.count += 1,
                None => found.push(Unrecognized { code, text, source: event.source, count: 1 }),
            }
        }
    }
    found
}

/// The list as text for a report: a line for each sort.
pub fn report(entries: &[Unrecognized]) -> String {
    let mut out = String::new();
    for Unrecognized { code, text, count, .. } in entries {
        let code = if code.is_empty() { "-" } else { code };
        out.push_str(&[code, "\t", text, "\t", &count.to_string(), "\n"].concat());
    }
    out
}

/// The folded words of the order that say where the buyer is.
fn own_words(order: &Order) -> Vec<String> {
    let facts = [&order.country, &order.city, &order.zip, &order.store];
    let texts = facts.into_iter().flatten().map(|fact| fold(&fact.value));
    texts
        .flat_map(|text| text.split(' ').map(str::to_owned).collect::<Vec<_>>())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Codes are capitals, digits and underscores; whatever else stands in their field is no code.
fn masked_code(code: &str) -> String {
    let plain = code.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b' '));
    let digits = code.bytes().filter(u8::is_ascii_digit).count();
    if plain && digits < 5 { code.to_owned() } else { String::new() }
}

fn masked(event: &Event, own: &[String]) -> String {
    let (_, text) = super::text::split_place(&event.text);
    let place = fold(&event.place);
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut after_colon = false;
    for word in text.split_whitespace() {
        let opens = word.matches(['(', '[', '<', '（', '【', '"', '“']).count();
        let closes = word.matches([')', ']', '>', '）', '】', '"', '”']).count();
        let folded = fold(word);
        let is_place = !folded.is_empty() && place.split(' ').any(|part| part == folded);
        let strike = depth > 0
            || opens > 0
            || after_colon
            || is_place
            || own.contains(&folded)
            || word.contains(['@', '/', '\\'])
            || word.chars().any(char::is_numeric);
        depth = (depth + opens).saturating_sub(closes);
        after_colon |= word.contains([':', '：']);
        if !strike {
            push(&mut out, word);
        } else if !out.ends_with(STRUCK) {
            push(&mut out, "…");
        }
    }
    // A colon within a word, as Chinese writes it: what follows is a name as often as not.
    if let Some(at) = out.find('：') {
        out.truncate(at);
        out.push(STRUCK);
    }
    let text: String = out.chars().take(LONGEST).collect();
    if text.chars().any(char::is_alphabetic) { text } else { String::new() }
}

fn push(out: &mut String, word: &str) {
    if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Day, Fact, Parcel};

    fn event(code: &str, text: &str) -> Event {
        Event {
            site: String::new(),
            instant: None,
            date: Day::from_ymd_opt(2026, 9, 1).unwrap(),
            minute: None,
            code: code.to_owned(),
            text: text.to_owned(),
            place: "Arbor Hill Depot".to_owned(),
            source: Source::CainiaoAnswer,
        }
    }

    fn list(events: &[(&str, &str)]) -> Vec<Unrecognized> {
        let events = events.iter().map(|(code, text)| event(code, text)).collect();
        let fact = |text: &str| Some(Fact::new(text.to_owned(), Source::DetailAnswer, 1, "test"));
        let order = Order {
            city: fact("Quimperville"),
            zip: fact("29000"),
            parcels: vec![Parcel { events, ..Parcel::default() }],
            ..Order::default()
        };
        unrecognized([&order])
    }

    #[test]
    fn only_what_nobody_understands_is_listed_and_each_sort_once() {
        let found = list(&[
            ("LH_DEPART", "whatever"),
            ("NEW_CODE", "Gobbledegook happened"),
            ("", "Package delivered"),
            ("NEW_CODE", "Gobbledegook happened"),
            ("", "Other gobbledegook"),
            ("", ""),
        ]);
        let rows: Vec<(&str, &str, usize)> =
            found.iter().map(|entry| (entry.code.as_str(), entry.text.as_str(), entry.count)).collect();
        assert_eq!(rows, [("NEW_CODE", "Gobbledegook happened", 2), ("", "Other gobbledegook", 1)]);
        assert_eq!(found[0].source, Source::CainiaoAnswer);
        assert_eq!(report(&found), "NEW_CODE\tGobbledegook happened\t2\n-\tOther gobbledegook\t1\n");
    }

    #[test]
    fn nothing_personal_is_left() {
        for (text, left) in [
            ("[Quimperville] Parcel frobnicated", "Parcel frobnicated"),
            ("Frobnicated at Quimperville depot 7", "Frobnicated at …"),
            ("Frobnicated at Arbor Hill Depot", "Frobnicated at …"),
            ("Signed oddly by: Zoltan Quimby", "Signed oddly by: …"),
            ("Oddly signed (Zoltan Quimby, cellar) today", "Oddly signed … today"),
            ("Call +33 6 12 34 56 78 or a@b.example", "Call … or …"),
            ("Frobnicated https://t.example/RR473124829CN", "Frobnicated …"),
            ("奇怪的签收人：李明", "奇怪的签收人…"),
            ("12345", ""),
        ] {
            let found = list(&[("NEW", text)]);
            assert_eq!(found[0].text, left, "{text}");
        }
        // A number in the field of a code is no code.
        assert_eq!(list(&[("RR473124829CN", "Frobnicated")])[0].code, "");
    }
}
