//! Countries: the code, the name, the post that issues S10 numbers, and what else pages call the country.
//!
//! The codes are ISO 3166-1 alpha-2, and XK for Kosovo. The posts are from the operators' table of UPU S10;
//! that table lacks several territories, so any code is accepted as an issuer. The other names hold AliExpress'
//! own codes (UK, SRB, MNE …) and common native names.
//!
//! One line of `countries.txt` for each: `code|English name|post|other names, separated by semicolons`.

use crate::knowledge::tables::lines;
use std::cell::Cell;

/// One line of the table.
struct Country {
    code: &'static str,
    name: &'static str,
    post: &'static str,
    others: &'static str,
}

fn read(line: &'static str) -> Country {
    let mut cells = line.split('|');
    let mut next = || cells.next().unwrap_or_default();
    Country { code: next(), name: next(), post: next(), others: next() }
}

const COUNTRIES: &str = include_str!("countries.txt");

fn countries() -> impl Iterator<Item = Country> {
    lines(COUNTRIES).map(read)
}

/// Where a code stands among all pairs of letters; beyond them where the first is none.
fn place(pair: [u8; 2]) -> Option<usize> {
    let [one, two] = pair.map(|letter| usize::from(letter.wrapping_sub(b'A')));
    (two < 26).then_some(one * 26 + two)
}

/// The line of a code, empty where it is none: every number of a post asks for some.
fn line(pair: [u8; 2]) -> &'static str {
    thread_local! {
        static LINES: Cell<&'static [&'static str]> = const { Cell::new(&[]) };
    }
    if LINES.get().is_empty() {
        let all = Box::leak(Box::new([""; 26 * 26]));
        for line in lines(COUNTRIES) {
            let place = line.as_bytes().first_chunk().and_then(|pair| place(*pair));
            if let Some(slot) = place.and_then(|place| all.get_mut(place)) {
                *slot = line;
            }
        }
        LINES.set(all);
    }
    place(pair).and_then(|place| LINES.get().get(place).copied()).unwrap_or_default()
}

fn find(code: &str) -> Option<Country> {
    let line = line(code.as_bytes().try_into().ok()?);
    (!line.is_empty()).then(|| read(line))
}

/// Whether these two capital letters are a country code.
pub(super) fn is_code(pair: [u8; 2]) -> bool {
    !line(pair).is_empty()
}

/// ISO 3166-1 alpha-2 of a country as a page names it: its code (also AliExpress' own, such as UK or SRB), its
/// English name or a common native one, in any case. `None` for anything else: nothing is guessed.
pub fn country_code(name_or_code: &str) -> Option<&'static str> {
    let wanted = name_or_code.trim().to_lowercase();
    if wanted.is_empty() {
        return None;
    }
    // As a rule it is a code, and each verdict asks for some.
    if let Some(code) = canonical(&wanted.to_ascii_uppercase()) {
        return Some(code);
    }
    countries()
        .find(|country| {
            let names = [country.code, country.name].into_iter().chain(country.others.split(';'));
            names.into_iter().any(|name| name.to_lowercase() == wanted)
        })
        .map(|country| country.code)
}

/// The English name of a country.
pub fn country_name(code: &str) -> Option<&'static str> {
    find(code).map(|country| country.name)
}

/// The post of a country, by its own name, where known.
pub fn postal_service(code: &str) -> Option<&'static str> {
    find(code).map(|country| country.post).filter(|post| !post.is_empty())
}

/// The table's own copy of a code.
pub(super) fn canonical(code: &str) -> Option<&'static str> {
    find(code).map(|country| country.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sound() {
        let mut codes: Vec<&str> = Vec::new();
        for line in lines(COUNTRIES) {
            assert_eq!(line.split('|').count(), 4, "{line}");
        }
        for country in countries() {
            assert!(country.code.len() == 2 && country.code.bytes().all(|byte| byte.is_ascii_uppercase()));
            assert!(!country.name.is_empty());
            codes.push(country.code);
        }
        assert_eq!(codes.len(), 250, "the 249 of ISO 3166-1 and XK");
        assert!(codes.is_sorted(), "in order, and each once");
        codes.dedup();
        assert_eq!(codes.len(), 250);
        let mut names: Vec<String> = countries()
            .flat_map(|country| [country.code, country.name].into_iter().chain(country.others.split(';')))
            .filter(|name| !name.is_empty())
            .map(str::to_lowercase)
            .collect();
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "a name means one country");
    }

    #[test]
    fn as_pages_name_them() {
        for (name, code) in [
            ("Brazil", "BR"),
            (" br ", "BR"),
            ("United States", "US"),
            ("UK", "GB"),
            ("SRB", "RS"),
            ("Россия", "RU"),
            ("РОССИЯ", "RU"),
            ("españa", "ES"),
            ("Türkiye", "TR"),
            ("Hong Kong,China", "HK"),
            ("대한민국", "KR"),
        ] {
            assert_eq!(country_code(name), Some(code), "{name}");
        }
        for nothing in ["", "XX", "Atlantis", "Braz", "BR|Brazil", ";", "|"] {
            assert_eq!(country_code(nothing), None, "{nothing}");
        }
        assert_eq!(country_name("CI"), Some("Côte d'Ivoire"));
        for nothing in ["A[", "A7", "[A", "7A", "ci", "C", "CIV"] {
            assert_eq!(country_name(nothing), None, "{nothing}");
        }
        assert_eq!(postal_service("CN"), Some("China Post"));
        assert_eq!(postal_service("AD"), None);
    }
}
