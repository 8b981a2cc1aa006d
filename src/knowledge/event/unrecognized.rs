//! Entries that nobody understands: the list from which the tables of codes and words grow.
//!
//! It is made to be copied into a report, so nothing in it may tell who or where somebody is: every number, address,
//! name, text in brackets and word of the order's own place is struck out; when in doubt, a word is removed. What is left
//! are the carrier's own words.

use super::read;
use crate::knowledge::private;
use crate::knowledge::text::fold;
use crate::order::{Event, Order, Source};

/// Longest text, in characters: no status is longer.
const LONGEST: usize = 160;

/// In the place of what was struck out.
const STRUCK: char = '…';

/// What streets are called, folded: what stands around such a word is an address.
const STREETS: &str = "street st road rd avenue ave lane square straße strasse str platz rue boulevard bd impasse calle avenida avda \
    plaza rua travessa viale piazza straat laan ulica ul aleja ulice náměstí улица ул проспект пр переулок пер дом кв \
    вулиця вул будинок sokak sokağı sk cadde caddesi cad mahallesi mah شارع רחוב";

/// How German compounds of streets end.
const STREET_ENDS: &[&str] = &["straße", "strasse", "gasse", "straat", "laan"];

/// By which a text is known to be German, where every noun has a capital.
const GERMAN: &str = "die der das den dem wurde wird ist im vom zum zur und sendung paket";

/// German words after which a town is named.
const GERMAN_PLACES: &str = "in nach aus von bei an";

/// How a person is addressed, in scripts without capitals.
const TITLES: &[&str] = &["님", "様", "さん", "先生", "女士", "小姐"];

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

/// The entries of this order that nobody understands, each sort once, in the order in which they stand.
pub fn unrecognized(order: &Order) -> Vec<Unrecognized> {
    let own = own_words(order);
    let mut found = Vec::new();
    for event in order.parcels.iter().flat_map(|parcel| &parcel.events) {
        if read(&event.code, &event.text).is_some() {
            continue;
        }
        let (code, text) = (masked_code(&event.code), masked(event, &own));
        if !code.is_empty() || !text.is_empty() {
            add(&mut found, Unrecognized { code, text, source: event.source, count: 1 });
        }
    }
    found
}

/// The lists of several orders as one, each sort once.
pub fn unrecognized_together<'a>(lists: impl IntoIterator<Item = &'a [Unrecognized]>) -> Vec<Unrecognized> {
    let mut found = Vec::new();
    for entry in lists.into_iter().flatten() {
        add(&mut found, entry.clone());
    }
    found
}

fn add(found: &mut Vec<Unrecognized>, entry: Unrecognized) {
    match found.iter_mut().find(|known| known.code == entry.code && known.text == entry.text) {
        Some(known) => known.count = known.count.saturating_add(entry.count),
        None => found.push(entry),
    }
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
    let text = private::strike_for_report(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let place = fold(&event.place);
    let (names, streets) = (names(&words), streets(&words));
    let mut out = String::new();
    let mut depth = 0_usize;
    let mut after_colon = false;
    for ((word, is_name), is_street) in words.iter().zip(names).zip(streets) {
        let opens = word.matches(['(', '[', '<', '（', '【', '"', '“']).count();
        let closes = word.matches([')', ']', '>', '）', '】', '"', '”']).count();
        let folded = fold(word);
        let is_place = !folded.is_empty() && place.split(' ').any(|part| part == folded);
        let strike = depth > 0
            || opens > 0
            || after_colon
            || is_place
            || is_name
            || is_street
            || own.contains(&folded)
            || word.contains(['@', '＠', '/', '\\'])
            || TITLES.iter().any(|title| word.contains(title))
            || word.chars().any(char::is_numeric);
        // What was struck out within a word without blanks leaves what is before it.
        let before = word.split_once(STRUCK).map(|(before, _)| before);
        depth = (depth + opens).saturating_sub(closes);
        after_colon |= word.contains([':', '：']);
        let kept = if strike { "" } else { before.unwrap_or(word) };
        if !kept.is_empty() {
            push(&mut out, kept);
        }
        if (strike || before.is_some()) && !out.ends_with(STRUCK) {
            if kept.is_empty() { push(&mut out, "…") } else { out.push(STRUCK) }
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

/// Which words are names, by their capitals: those within a sentence, where the others have none. German gives one to
/// every noun: there a capital after another one is a name, and one after "in" or "nach".
fn names(words: &[&str]) -> Vec<bool> {
    let first = |word: &str| word.chars().find(|letter| letter.is_alphabetic());
    let is_capital = |word: &str| first(word).is_some_and(char::is_uppercase);
    let is_small = |word: &str| first(word).is_some_and(char::is_lowercase) && word.chars().count() > 2;
    let ends = |word: &str| word.ends_with(['.', '!', '?', ';', '。']);
    let before = || std::iter::once(None).chain(words.iter().map(Some));
    let within: Vec<bool> = before()
        .zip(words)
        .map(|(before, word)| is_capital(word) && before.is_some_and(|before| !ends(before)))
        .collect();
    let capitals = within.iter().filter(|within| **within).count();
    let is_german = words.iter().any(|word| has(GERMAN, word));
    // Where everything has a capital, a capital says nothing.
    if !is_german && words.iter().filter(|word| is_small(word)).count() < capitals {
        return vec![false; words.len()];
    }
    let of_german = |before: Option<&&str>| {
        before.is_some_and(|before| is_capital(before) || has(GERMAN_PLACES, before))
            && before.is_some_and(|before| !has(GERMAN, before))
    };
    before().zip(&within).map(|(before, within)| *within && (!is_german || of_german(before))).collect()
}

/// Which words belong to an address: what streets are called, two words before and all that follow.
fn streets(words: &[&str]) -> Vec<bool> {
    let is_street = |word: &&str| {
        let folded = fold(word);
        has(STREETS, word)
            || STREET_ENDS
                .iter()
                .any(|end| folded.len() > end.len().saturating_add(2) && folded.ends_with(end))
    };
    let from = words.iter().position(is_street).map_or(usize::MAX, |at| at.saturating_sub(2));
    (0..words.len()).map(|at| at >= from).collect()
}

fn has(list: &str, word: &str) -> bool {
    let folded = fold(word);
    list.split_whitespace().any(|known| known == folded)
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
        unrecognized(&order)
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
    fn the_lists_of_several_orders_become_one() {
        let (one, two) = (list(&[("NEW", "Oddly left")]), list(&[("NEWER", ""), ("NEW", "Oddly left")]));
        let all = unrecognized_together([one.as_slice(), two.as_slice()]);
        assert_eq!(report(&all), "NEW\tOddly left\t2\nNEWER\t\t1\n");
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
            // Who signed, with a colon and without.
            ("Signed by Zoltan Quimby", "Signed by …"),
            ("RECEIVED BY ZOLTAN QUIMBY", "RECEIVED BY …"),
            ("Entregado a Zoltán Quimby", "Entregado a …"),
            ("Frobnicated, getekend door Z. Quimby", "Frobnicated, getekend door …"),
            ("Странно вручено: Квимби Золтан", "Странно вручено: …"),
            ("김철수님에게 이상하게 전달", "… 이상하게 전달"),
            ("李明女士 奇怪", "… 奇怪"),
            // Names and towns within a sentence have a capital; where everything has one, it says nothing.
            ("Oddly left with Zoltan at the door", "Oddly left with … at the door"),
            ("Llegó raramente a Valdemoro", "Llegó raramente a …"),
            ("Странно прибыло в Васюки", "Странно прибыло в …"),
            ("Oddly Arrived At Sorting Center", "Oddly Arrived At Sorting Center"),
            ("ODDLY SORTED", "ODDLY SORTED"),
            ("Oddly left. Then it came back", "Oddly left. Then it came back"),
            (
                "Die Sendung wurde im Paketzentrum seltsam bearbeitet",
                "Die Sendung wurde im Paketzentrum seltsam bearbeitet",
            ),
            (
                "Die Sendung wurde in Nebelstadt seltsam bearbeitet",
                "Die Sendung wurde in … seltsam bearbeitet",
            ),
            ("Seltsam im Paketzentrum Nebelstadt", "Seltsam im Paketzentrum …"),
            // Addresses.
            ("Oddly brought to 7 Old Mill Street, flat 3", "Oddly brought to …"),
            ("ODDLY BROUGHT TO OLD MILL ROAD", "ODDLY BROUGHT TO …"),
            ("Traído raramente a la calle mayor", "Traído raramente …"),
            ("Seltsam in die Nebelkrähenstraße gebracht", "Seltsam …"),
            ("Странно привезено на ул. Кривую", "Странно …"),
            // A phone, a parcel's number, a mail address in any writing.
            ("Oddly texted ٠١٢٣٤٥٦٧٨٩", "Oddly texted …"),
            ("Oddly joined with LP00800000000042", "Oddly joined with …"),
            ("Oddly mailed zoltan.q＠post.example", "Oddly mailed …"),
        ] {
            let found = list(&[("NEW", text)]);
            assert_eq!(found[0].text, left, "{text}");
        }
        // A number in the field of a code is no code.
        assert_eq!(list(&[("RR473124829CN", "Frobnicated")])[0].code, "");
    }
}
