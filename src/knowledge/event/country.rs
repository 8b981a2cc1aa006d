//! Countries named in the place of an event: enough to see that a parcel moves somewhere else.
//!
//! Only full names are read. Two letters are not: "IL" and "CA" at the end of a place are mostly Illinois and
//! California. Names that are also a town or a state elsewhere (Georgia, Jordan, Lebanon) are left out; a city stands
//! for its country only where answers name it alone. Where the country is known that a parcel goes to, more can be said of a
//! place: that is in [`there`].

mod names;
mod there;

pub(super) use there::{is_elsewhere, is_said_there, is_there, names_one};

use names::{NAME_WORDS, named};
pub(super) use names::{is_state, of_place};

/// Europe with one customs border or one lorry ride: what goes to one of them may be cleared and sorted in
/// another.
const EUROPE: &str = "AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL \
                      PT RO RS SE SI SK UA";

/// Where parcels change planes on the way to anywhere, and where they come from.
const HUBS: &str = "AE AZ BE CN DE ES ET FR GB HK HU JP KR KZ LU MY NL QA SG TH TR TW US UZ";

/// Who lies on the way to whom, beside the hubs: the destination, and the countries through which parcels reach it by
/// plane, lorry or train. The pairs between Europe's countries are in [`EUROPE`].
const WAYS: &[(&str, &str)] = &[
    ("RU", "AM BY EE FI GE KG LT LV MN PL UA"),
    ("BY", "RU"),
    ("KZ", "BY KG RU"),
    ("KG", "RU"),
    ("AM", "GE RU"),
    ("AZ", "GE RU"),
    ("GE", "AM RU UA"),
    ("UZ", "KG RU"),
    ("UA", "RU"),
    ("IL", "AT CY CZ GR IT PL RO"),
    ("TR", "AM BG GE GR RO"),
    ("BR", "AR CL CO EC PA PE PT PY SE UY"),
    ("CL", "AR BO BR CO MX PA PE"),
    ("AR", "BR CL PY UY"),
    ("UY", "AR BR CL"),
    ("MX", "CA CO PA"),
    ("PY", "AR BO BR CL UY"),
    ("BO", "AR BR CL PE PY"),
    ("CR", "CO MX PA"),
    ("PA", "CO CR MX"),
    ("DO", "CO PA"),
    ("MN", "RU"),
    ("CO", "BR EC MX PA PE"),
    ("PE", "BO BR CL CO EC PA"),
    ("EC", "CO PA PE"),
    ("US", "CA MX"),
    ("CA", "MX"),
    ("AU", "ID IN NZ PH VN"),
    ("NZ", "AU ID PH VN"),
    ("ZA", "EG KE NG"),
    ("SA", "BH EG KW OM"),
    ("AE", "BH KW OM SA"),
    ("KW", "BH OM SA"),
    ("QA", "BH KW OM SA"),
    ("BH", "KW OM SA"),
    ("OM", "BH KW SA"),
    ("NG", "EG GH KE MA ZA"),
    ("KE", "EG ZA"),
    ("GH", "EG KE NG ZA"),
];

/// A destination: two letters, or a full name.
pub(super) fn destination(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let mut codes = NAME_WORDS.meanings();
    codes.find(|code| code.eq_ignore_ascii_case(text)).or_else(|| named(text))
}

fn holds(list: &str, code: &str) -> bool {
    list.split(' ').any(|entry| entry == code)
}

/// A parcel to `to` may well pass `country`.
pub(super) fn may_pass(country: &str, to: &str) -> bool {
    holds(HUBS, country)
        || (holds(EUROPE, country) && holds(EUROPE, to))
        || WAYS.iter().any(|(destination, through)| *destination == to && holds(through, country))
}

#[cfg(test)]
mod tests {
    use super::names::NAMES;
    use super::*;
    use crate::knowledge::text::fold;

    #[test]
    fn lines_are_well_formed() {
        for &(code, names) in NAMES {
            assert!(code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()), "{code}");
            for name in names.split('|') {
                assert_eq!(fold(name), name);
                assert_eq!(named(name), Some(code), "{name} stands twice");
            }
        }
        for code in EUROPE.split_ascii_whitespace().chain(HUBS.split_ascii_whitespace()) {
            assert_eq!(destination(code), Some(code), "{code}");
        }
        assert!(!EUROPE.contains("  ") && !HUBS.contains("  "));
        let mut seen: Vec<&str> = Vec::new();
        for &(to, through) in WAYS {
            assert!(!seen.contains(&to) && destination(to) == Some(to), "{to}");
            seen.push(to);
            for code in through.split(' ') {
                assert_eq!(destination(code), Some(code), "{to}: {code}");
                assert!(code != to && !holds(HUBS, code), "{to}: {code} is said already");
                assert!(!(holds(EUROPE, code) && holds(EUROPE, to)), "{to}: {code} is said already");
            }
        }
    }

    #[test]
    fn ways_lead_through_other_countries_and_not_through_all() {
        for (to, through) in [
            ("RU", "LV EE LT FI PL KZ TR AE"),
            ("BY", "RU LT PL"),
            ("KZ", "RU UZ"),
            ("AM", "GE RU"),
            ("GE", "TR AM"),
            ("UZ", "KZ RU"),
            ("IL", "CY GR BE TR"),
            ("TR", "BG GE DE"),
            ("BR", "US UY CL NL"),
            ("CL", "US BR PE"),
            ("MX", "US PA"),
            ("CO", "US PA"),
            ("PE", "CL US"),
            ("AU", "SG NZ MY"),
            ("NZ", "AU SG"),
            ("ZA", "AE KE ET"),
            ("SA", "AE BH"),
            ("AE", "SA OM"),
            ("NG", "GH ET AE"),
            ("ES", "BE PT FR PL"),
        ] {
            for country in through.split(' ') {
                assert!(may_pass(country, to), "{country} on the way to {to}");
            }
        }
        for (country, to) in
            [("PE", "RU"), ("AU", "ES"), ("RU", "ES"), ("BR", "AU"), ("LV", "BR"), ("ZA", "IL"), ("CA", "AU")]
        {
            assert!(!may_pass(country, to), "{country} on the way to {to}");
        }
    }

    #[test]
    fn reads_full_names_only() {
        assert_eq!(of_place("Tel Aviv, Israel"), Some(("Israel", "IL")));
        assert_eq!(of_place("Россия"), Some(("Россия", "RU")));
        for place in
            ["Poland, OH", "China, ME", "Holland, MI 49423", "Mexico, MO", "Nederland, TX 77627-1234"]
        {
            assert_eq!(of_place(place), None, "{place}");
        }
        for place in ["Hong Kong, China", "香港, 中国", "Kwai Chung, Hong Kong, China"] {
            assert_eq!(of_place(place).map(|(_, code)| code), Some("HK"), "{place}");
        }
        assert_eq!(of_place("台湾, 中国").map(|(_, code)| code), Some("TW"));
        assert_eq!(of_place("Russian Federation, Moscow"), Some(("Russian Federation", "RU")));
        for place in ["Springfield, IL", "Los Angeles, CA", "Atlanta, Georgia", "São Paulo", "", ",", "IL"] {
            assert_eq!(of_place(place), None, "{place}");
        }
        assert_eq!(destination("il"), Some("IL"));
        assert_eq!(destination("Brasil"), Some("BR"));
        assert_eq!(destination("Narnia"), None);
    }
}
