//! Where numbers can be looked up: a line of `sites.txt` for each page of a post or carrier.
//!
//! A line carries the number only where it stands in the query or the fragment of a page that independent
//! sources agree on. Numbers in a path break when a site is rebuilt, and a disputed parameter opens an empty
//! form: there the line has the landing page, and the number is copied instead.

use crate::knowledge::tables::rows;
use std::cell::Cell;

/// One page of a post or carrier.
#[derive(Debug)]
pub(super) struct TrackerSite {
    /// The name it goes by at home.
    pub name: &'static str,
    /// How else orders name it: words in lower case, `|` between.
    pub words: &'static str,
    /// The countries it is for, spaces between; empty: any.
    pub countries: &'static str,
    /// The national post of these countries.
    pub post: bool,
    /// It shows details, or anything, only with the destination's post code.
    pub postcode: bool,
    /// What comes after `https://`; `{number}` and `{zip}` are filled in.
    pub url: &'static str,
}

/// Posts first: of rows with one name, the destination's is taken, else the first.
pub(super) fn sites() -> &'static [TrackerSite] {
    thread_local! {
        static SITES: Cell<&'static [TrackerSite]> = const { Cell::new(&[]) };
    }
    rows(&SITES, include_str!("sites.txt"), |[sort, countries, name, words, url, ..]| TrackerSite {
        name,
        words,
        countries,
        post: sort.starts_with("post"),
        postcode: sort.ends_with("+zip"),
        url,
    })
}

/// Whether this country is one of a list with spaces between.
pub(super) fn lists(countries: &str, country: &str) -> bool {
    !country.is_empty() && countries.split(' ').any(|one| one == country)
}

/// The post of a country.
pub(super) fn post_of(country: &str) -> Option<&'static TrackerSite> {
    sites().iter().find(|site| site.post && lists(site.countries, country))
}

/// The page of a carrier by its name in the tables: the destination's own, else one for any country, else any.
pub(super) fn of_carrier(name: &str, destination: &str) -> Option<&'static TrackerSite> {
    nearest(destination, &|site| site.name == name)
}

/// The page of the carrier that an order names in its own words.
pub(super) fn named(words: &str, destination: &str) -> Option<&'static TrackerSite> {
    let words = words.to_lowercase();
    // The longest name wins: "CTT Express" is not "CTT".
    let mut longest = 0;
    for site in sites() {
        longest = longest.max(longest_word(site, &words));
    }
    if longest == 0 {
        return None;
    }
    nearest(destination, &|site| longest_word(site, &words) == longest)
}

fn longest_word(site: &TrackerSite, text: &str) -> usize {
    let name = site.name.to_lowercase();
    let words = std::iter::once(name.as_str()).chain(site.words.split('|'));
    words.filter(|word| has_word(text, word)).map(str::len).max().unwrap_or(0)
}

fn nearest(destination: &str, wanted: &dyn Fn(&TrackerSite) -> bool) -> Option<&'static TrackerSite> {
    let fits = |fit: &dyn Fn(&TrackerSite) -> bool| sites().iter().find(|site| wanted(site) && fit(site));
    fits(&|site| lists(site.countries, destination))
        .or_else(|| fits(&|site| site.countries.is_empty()))
        .or_else(|| fits(&|_| true))
}

/// Whether a text (lower case) holds this word or these words, not as a part of others: "ups" is not in "groups".
pub(super) fn has_word(text: &str, word: &str) -> bool {
    // Of a letter beyond ASCII every byte is beyond it, too.
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || !byte.is_ascii();
    if word.is_empty() {
        return false;
    }
    let mut rest = text;
    let mut glued = false;
    while let Some((before, after)) = rest.split_once(word) {
        let begins = before.as_bytes().last().map_or(!glued, |byte| !is_letter(byte));
        if begins && !after.as_bytes().first().is_some_and(is_letter) {
            return true;
        }
        glued = word.as_bytes().last().is_some_and(is_letter);
        rest = after;
    }
    false
}

/// Whether an order's carrier or service names the carrier with this name in the tables.
pub(super) fn is_named(carrier: &str, text: &str) -> bool {
    // Most numbers are weighed without an order's words; and this is asked for every part of a paste.
    !text.is_empty()
        && (has_word(text, &carrier.to_lowercase())
            || sites().iter().any(|site| site.name == carrier && longest_word(site, text) > 0))
}

/// The countries whose national post goes by exactly this name; none where it is nobody's.
pub fn post_countries(carrier: &str) -> impl Iterator<Item = &'static str> {
    let wanted = carrier.trim().to_lowercase();
    let named = move |site: &&TrackerSite| {
        let mut names = std::iter::once(site.name).chain(site.words.split('|'));
        site.post && names.any(|name| !name.is_empty() && name.to_lowercase() == wanted)
    };
    sites().iter().filter(named).flat_map(|site| site.countries.split(' '))
}

#[cfg(test)]
mod tests {
    use super::super::country;
    use super::*;

    #[test]
    fn the_table_is_sound() {
        for site in sites() {
            assert!(!site.url.contains("://") && site.url.contains('/'), "{}", site.url);
            assert!(!site.name.is_empty(), "{}", site.url);
            assert_eq!(site.words, site.words.to_lowercase());
            assert!(!site.post || !site.countries.is_empty(), "{}: a post has a country", site.name);
            for code in site.countries.split(' ').filter(|code| !code.is_empty()) {
                assert!(country::canonical(code).is_some(), "{}: {code}", site.name);
            }
            if let Some((before, _)) = site.url.split_once("{number}") {
                assert!(
                    before.contains(['?', '#']),
                    "{}: the number stands in the query or the fragment",
                    site.url
                );
            }
            assert!(site.postcode || !site.url.contains("{zip}"));
        }
    }

    #[test]
    fn the_destinations_own_page_then_one_for_any_country_then_any() {
        for (name, destination, countries) in
            [("DPD", "PL", "PL"), ("DHL", "DE", "DE"), ("DHL", "US", ""), ("InPost", "US", "PL")]
        {
            let site = of_carrier(name, destination).unwrap();
            assert_eq!((site.name, site.countries), (name, countries), "{destination}");
        }
        assert!(of_carrier("Nobody", "PL").is_none());
    }

    #[test]
    fn a_post_goes_by_exactly_its_names() {
        for (carrier, countries) in [
            ("Royal Mail", "GB GG JE IM"),
            (" POSTES CANADA", "CA"),
            ("PostNord", "SE DK"),
            ("DHL", "DE"),
            ("Royal Mail Tracked", ""),
            ("UPS", ""),
            ("", ""),
        ] {
            let found: Vec<&str> = post_countries(carrier).collect();
            assert_eq!(found.join(" "), countries, "{carrier}");
        }
    }

    #[test]
    fn names_are_whole_words() {
        assert!(has_word("via ups, express", "ups"));
        assert!(!has_word("groups", "ups"));
        assert_eq!(named("CTT Express", "ES").map(|site| site.name), Some("CTT Express"));
        assert_eq!(named("Correos Express", "ES").map(|site| site.name), Some("Correos Express"));
        assert_eq!(named("DPD", "PL").map(|site| site.countries), Some("PL"));
        assert_eq!(named("DHL Parcel", "DE").map(|site| site.post), Some(true));
        assert_eq!(named("DHL eCommerce", "US").map(|site| site.countries), Some(""));
        assert!(named("Somebody else", "US").is_none());
    }
}
