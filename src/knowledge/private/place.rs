//! Who and which street is named where a place belongs: "Maria Quimby, 12 Elm Street, London" beside a delivery.
//!
//! What surely is a town stays, and so do doors, boxes, offices and who it was left with in general. A line of two words with
//! capitals that no list has is taken for a person's name: a small town whose name is lost is the lesser loss.

use super::addressee::{self, Loud, NameWord};
use crate::knowledge::town;
use std::ops::Range;

/// What streets are called where no number stands beside them, folded; what is joined to the name in front of it as well.
const CALLED: &str = "street road avenue lane boulevard crescent straße strasse rue calle avenida rua viale laan straat ulica ul \
    улица ул проспект вулиця вул sokak cadde caddesi mahallesi";
const JOINED: [&str; 5] = ["straße", "strasse", "gasse", "straat", "laan"];

/// The longest number of a flat with the signs beside it, in letters.
const LONGEST_FLAT: usize = 6;

/// Behind these signs of a street stands the number of a house in Chinese, and behind that …
const CHINESE_STREETS: [char; 6] = ['路', '街', '道', '巷', '弄', '里'];

/// … this sign, and more numbers with these.
const CHINESE_HOUSE: char = '号';
const CHINESE_FLATS: &str = "号单元栋幢楼室座层户";

/// The longest name of a Chinese street, in letters, and where it ends in front.
const LONGEST_CHINESE: usize = 6;
const CHINESE_TOWNS: &str = "省市区县镇乡";

/// Chinese streets with their houses: "建国路88号3单元502室".
pub(super) fn chinese_streets(text: &str) -> Vec<Range<usize>> {
    if !text.contains(CHINESE_HOUSE) {
        return Vec::new();
    }
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |letter: &char| letter.is_ascii_digit();
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in letters.iter().enumerate().filter(|(_, letter)| CHINESE_STREETS.contains(letter)) {
        let behind = letters.get(at.saturating_add(1)..).unwrap_or_default();
        let digits = behind.iter().take_while(|letter| is_digit(letter)).count();
        if digits == 0 || behind.get(digits) != Some(&CHINESE_HOUSE) {
            continue;
        }
        let is_of_house = |letter: &&char| is_digit(letter) || CHINESE_FLATS.contains(**letter);
        let length = behind.iter().take_while(is_of_house).count();
        let before = letters.get(..at).unwrap_or_default().iter().rev().take(LONGEST_CHINESE);
        let is_of_name = |letter: &&char| letter.is_alphabetic() && !CHINESE_TOWNS.contains(**letter);
        let name = before.take_while(is_of_name).count();
        found.push(at.saturating_sub(name)..at.saturating_add(1).saturating_add(length));
    }
    found
}

/// The stretches of letters that name somebody or a street.
pub(super) fn named(place: &str, is_town: &dyn Fn(&str) -> bool) -> Vec<Range<usize>> {
    let parts = town::parts(place);
    let mut found: Vec<Range<usize>> = Vec::new();
    // Names in front of a street that two words with capitals do not tell.
    let mut before: Vec<Range<usize>> = Vec::new();
    let mut is_behind_street = false;
    for (nth, range) in parts.iter().enumerate() {
        let text = |range: &Range<usize>| place.get(range.clone()).unwrap_or_default();
        let part = text(range);
        let behind = parts.get(nth.saturating_add(1)).map(text);
        let start = place.get(..range.start).unwrap_or_default().chars().count();
        let letters: Vec<char> = part.chars().collect();
        let mut words = addressee::tokens(&letters);
        addressee::mark_loud(&mut words, Loud::Names);
        let shift =
            |stretch: Range<usize>| stretch.start.saturating_add(start)..stretch.end.saturating_add(start);
        let whole = shift(0..letters.len());
        if is_town(part) {
            is_behind_street = false;
        } else if let Some(stretch) = street(&words, &letters) {
            found.append(&mut before);
            found.push(shift(stretch));
            is_behind_street = true;
        } else if town::is_addressed(part, behind) || town::is_region(part) {
            is_behind_street = false;
        } else if is_behind_street && words.iter().any(|word| word.is_house_number(4)) {
            found.push(whole);
        } else if let Some(stretch) = person(&words, &letters) {
            found.push(shift(stretch));
        } else if words.iter().any(NameWord::is_capital) && !is_general(&words) {
            before.push(whole);
        }
    }
    found
}

/// The streets among the words of a delivery, each a part of its own behind what happened, and the houses and flats in the parts
/// behind them: "Delivered, Calle Wobblestone 77, 3ºB".
pub(super) fn streets(text: &str) -> Vec<Range<usize>> {
    let parts = town::parts(text);
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut is_behind_street = false;
    for (nth, range) in parts.iter().enumerate().skip(1) {
        let of = |range: &Range<usize>| text.get(range.clone()).unwrap_or_default();
        let part = of(range);
        let start = text.get(..range.start).unwrap_or_default().chars().count();
        let letters: Vec<char> = part.chars().collect();
        let mut words = addressee::tokens(&letters);
        addressee::mark_loud(&mut words, Loud::Names);
        let behind = parts.get(nth.saturating_add(1)).map(of);
        let is_town = || town::is_large(part) || town::is_addressed(part, behind) || town::is_region(part);
        // "3ºB", "Apt 3"
        let is_flat = || letters.len() <= LONGEST_FLAT && letters.iter().any(char::is_ascii_digit);
        let has_number = || is_flat() || words.iter().any(|word| word.is_house_number(4));
        let house = || (is_behind_street && has_number() && !is_general(&words)).then_some(0..letters.len());
        // Towns are looked for only where something else would be one.
        let stretch = street(&words, &letters).or_else(house).filter(|_| !is_town());
        is_behind_street = stretch.is_some();
        found.extend(stretch.map(|of| of.start.saturating_add(start)..of.end.saturating_add(start)));
    }
    found
}

/// A person's or a street's name stands in it, or what says where or with whom it was left: no town.
pub(super) fn is_no_town(part: &str) -> bool {
    let letters: Vec<char> = part.chars().collect();
    let mut words = addressee::tokens(&letters);
    addressee::mark_loud(&mut words, Loud::Names);
    is_general(&words)
        || words.iter().any(NameWord::is_struck)
        || street(&words, &letters).is_some()
        || person(&words, &letters).is_some()
}

/// Doors, boxes, offices, who gets it.
fn is_general(words: &[NameWord]) -> bool {
    words.iter().any(|word| word.is_carriers() || word.is_in(addressee::ROLES))
}

/// A street with what stands in front of it in its part. Among carriers' own words there is none but behind who gets it: "Locker
/// 12", "Hub Leipzig 5", "Elm Street Depot".
fn street(words: &[NameWord], letters: &[char]) -> Option<Range<usize>> {
    let is_called = |word: &NameWord| {
        word.is_in(CALLED) || JOINED.iter().any(|end| word.folded.ends_with(end) && word.is_capital())
    };
    // "Nachbar Müller Gartenstr. 5"
    let from =
        words.iter().rposition(|word| word.is_in(addressee::ROLES)).map_or(0, |last| last.saturating_add(1));
    if words.iter().skip(from).any(|word| word.is_carriers() && !is_called(word)) {
        return None;
    }
    let numbered = (from..words.len()).find_map(|at| Some((at, addressee::street(words, letters, at)?)));
    let called = || {
        let words = words.get(from..)?;
        let at = words.iter().position(is_called)?;
        let is_named = words.iter().any(|word| word.is_capital() && !word.is_in(CALLED));
        is_named.then_some((at, from.saturating_add(words.len())))
    };
    let (_, end) = numbered.filter(|(at, end)| !is_shortened(words.get(*at..*end))).or_else(called)?;
    let last = words.get(end.checked_sub(1)?)?;
    Some(words.get(from)?.at.start..last.at.end)
}

/// "CTA 3": an office by its letters. "12 ELM ST" is a street however short its name is.
fn is_shortened(words: Option<&[NameWord]>) -> bool {
    let words = words.unwrap_or_default();
    let is_called = |two: &[NameWord]| matches!(two, [name, street] if name.is_capital() && street.is_in(addressee::STREETS));
    let mut names = words.iter().filter(|word| word.is_capital());
    !words.windows(2).any(is_called) && names.all(|word| word.folded.chars().count() < 4 && word.is_loud())
}

/// A person at the beginning, or behind who gets it, where one name is enough.
fn person(words: &[NameWord], letters: &[char]) -> Option<Range<usize>> {
    let roles = words.iter().take_while(|word| word.is_in(addressee::ROLES)).count();
    let one = || {
        let is_name = roles > 0
            && words.get(roles)?.is_capital()
            && !words.iter().skip(roles).any(NameWord::is_carriers);
        is_name.then(|| roles.saturating_add(1))
    };
    let end = addressee::person(words, letters, roles).or_else(one)?;
    let last = words.get(end.checked_sub(1)?)?;
    Some(words.get(roles)?.at.start..last.at.end)
}
