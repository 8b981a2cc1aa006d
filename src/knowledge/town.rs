//! Which part of a place is surely a town: one of the large ones by its name, or one behind which a country, a state or a post code
//! stands. Carriers write doors, boxes, people and streets where towns stand, so nothing else is taken for one.

use super::text::fold;
use super::tracking_number::country_code;
use crate::order::sorting::{sort_by, sort_by_key};
use std::ops::Range;
use std::sync::LazyLock;

/// Large towns as carriers name them alone, folded, parted by `|`; the names of one town by `=`.
const TOWNS: &str = include_str!("town/towns.txt");

/// The parts of a place between its marks, as ranges of bytes.
pub fn parts(place: &str) -> Vec<Range<usize>> {
    const MARKS: [&str; 14] = [",", "，", ";", "；", "|", "/", "(", ")", "[", "]", "【", "】", " - ", " – "];
    let mut ends: Vec<(usize, usize)> =
        MARKS.iter().flat_map(|mark| place.match_indices(mark).map(|(at, mark)| (at, mark.len()))).collect();
    sort_by_key(&mut ends, |end| *end);
    ends.push((place.len(), 0));
    let mut from = 0;
    let mut found = Vec::new();
    for (end, length) in ends {
        if let Some(part) = place.get(from..end)
            && !part.trim().is_empty()
        {
            let start = from.saturating_add(part.len().saturating_sub(part.trim_start().len()));
            found.push(start..start.saturating_add(part.trim().len()));
        }
        from = end.saturating_add(length);
    }
    found
}

/// A large town by its name, whatever numbers stand beside it.
pub fn is_large(part: &str) -> bool {
    names(part).next().is_some()
}

/// All names of a large town, by one of them.
pub fn names(part: &str) -> impl Iterator<Item = &'static str> {
    // "FIRENZE FI 50121"
    let without_state: Vec<&str> = part.split_whitespace().filter(|word| !is_short(word)).collect();
    let wanted = [name(part), name(&without_state.join(" "))];
    let town = wanted.iter().filter_map(|name| find(name)).min_by_key(|(place, _)| *place);
    town.into_iter().flat_map(|(_, town)| town.split('='))
}

/// The first town of the list with this name, and its place there.
fn find(name: &str) -> Option<(usize, &'static str)> {
    let first = NAMES.partition_point(|(known, ..)| *known < name);
    NAMES.get(first).filter(|(known, ..)| *known == name).map(|(_, place, town)| (*place, *town))
}

/// All names with the places of their towns in the list, sorted: histories ask for a town more often than it is worth to go through
/// the list.
static NAMES: LazyLock<Vec<(&'static str, usize, &'static str)>> = LazyLock::new(|| {
    let named = |(place, town): (usize, &'static str)| town.split('=').map(move |name| (name, place, town));
    let mut names: Vec<_> = towns().enumerate().flat_map(named).collect();
    sort_by(&mut names, |one, other| one.cmp(other));
    names
});

fn towns() -> impl Iterator<Item = &'static str> {
    TOWNS.lines().flat_map(|line| line.split('|'))
}

/// A country, or a state with or without its post code.
pub fn is_region(part: &str) -> bool {
    let mut words = part.split_whitespace();
    let is_state = words.next().is_some_and(is_short)
        && words.all(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    is_state || country_code(part).is_some()
}

/// A name with what only towns have: a post code in front, a state or country in letters behind it, or such a one in the next part.
pub fn is_addressed(part: &str, behind: Option<&str>) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let named = words.iter().filter(|word| is_name(word)).count();
    let is_last = behind.is_none_or(is_region);
    let has_code = [words.first(), words.last()].into_iter().flatten().any(|word| is_code(word));
    let is_number = |word: &&str| word.starts_with(|first: char| first.is_ascii_digit());
    // Behind the name, or in front of a post code: within a name the same letters are a part of it ("MARIA DE LA CRUZ").
    let has_state = words.iter().enumerate().any(|(at, word)| {
        let behind = words.get(at.saturating_add(1)..).unwrap_or_default();
        let stands =
            if at == 0 { behind.first().is_some_and(is_number) } else { behind.iter().all(is_number) };
        stands && is_short(word) && country_code(word).is_some()
    });
    named > 0 && ((has_code && is_last) || has_state || behind.is_some_and(is_region))
}

/// A name with its post code: in front of it, behind a state, or behind a state in the next part. That a country stands there says less:
/// so it does behind a region, a door and a person.
pub fn is_coded(part: &str, behind: Option<&str>) -> bool {
    let words: Vec<&str> = part.split_whitespace().collect();
    let is_behind_state = |words: &[&str]| matches!(words, [state, code] if is_short(state) && is_code(code));
    let is_named = words.iter().any(|word| is_name(word));
    let in_front = || words.first().is_some_and(|first| is_code(first)) && behind.is_none_or(is_region);
    let with_state = || words.len() > 2 && words.get(words.len() - 2..).is_some_and(is_behind_state);
    let is_next = || {
        let next: Vec<&str> = behind.unwrap_or_default().split_whitespace().collect();
        is_behind_state(&next)
    };
    is_named && (in_front() || with_state() || is_next())
}

/// The words of a part that are no numbers, folded, without what is only shorter.
pub fn name(part: &str) -> String {
    let words = part.split_whitespace().filter(|word| !word.contains(|letter: char| letter.is_numeric()));
    let folded = fold(&words.collect::<Vec<_>>().join(" "));
    let whole = |word| match word {
        "st" => "saint",
        "ste" => "sainte",
        "ft" => "fort",
        "mt" => "mount",
        word => word,
    };
    folded.split(' ').map(whole).collect::<Vec<_>>().join(" ")
}

/// A post code of digits.
fn is_code(word: &str) -> bool {
    matches!(word.len(), 5 | 6) && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// Two capitals.
fn is_short(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_name(word: &str) -> bool {
    !is_short(word)
        && word.starts_with(char::is_alphabetic)
        && !word.contains(|letter: char| letter.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_towns_are_folded_and_stand_once() {
        let mut seen = Vec::new();
        for town in towns().flat_map(|town| town.split('=')) {
            assert!(name(town) == town && !town.is_empty() && !seen.contains(&town), "{town}");
            seen.push(town);
        }
    }

    #[test]
    fn a_town_is_one_that_is_known_or_addressed() {
        for (part, behind, large, addressed) in [
            ("Madrid", None, true, false),
            ("МОСКВА 5", None, true, false),
            ("London EC1A 1BB", None, true, false),
            ("Kleinstadt", None, false, false),
            ("Kleinstadt", Some("Germany"), false, true),
            ("Kleinstadt", Some("Grosser Weg"), false, false),
            ("SPRINGFIELD", Some("IL 62704"), false, true),
            ("Springfield IL 62704", None, false, true),
            ("DE 01234 Kleinstadt", None, false, true),
            ("MARIA DE LA CRUZ", None, false, false),
            ("MARIO LA ROSA", None, false, false),
            ("01234 Kleinstadt", None, false, true),
            ("EC1A 1BB", None, false, false),
            ("62704", Some("US"), false, false),
            ("Front Door", None, false, false),
        ] {
            assert_eq!((is_large(part), is_addressed(part, behind)), (large, addressed), "{part} {behind:?}");
        }
    }

    #[test]
    fn marks_part_a_place() {
        let place = "Maria, 12 Elm Street (rear) - London ";
        let parts: Vec<&str> = parts(place).into_iter().filter_map(|part| place.get(part)).collect();
        assert_eq!(parts, ["Maria", "12 Elm Street", "rear", "London"]);
    }
}
