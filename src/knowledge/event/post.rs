//! The posts that name themselves in what they write: an entry of the destination's own post was written there.

use super::{Words, size};
use crate::knowledge::text::fold;

/// The countries of a post, blanks between, and whether other countries see it as well; and its folded names.
const POSTS: &[((&str, bool), &str)] = &[
    (("US", false), "usps|united states postal service"),
    (("GB", false), "royal mail|parcelforce"),
    (("IE", false), "an post|anpost"),
    (("CA", false), "canada post|postes canada"),
    (("AU", false), "australia post|auspost"),
    (("NZ", false), "nz post|new zealand post"),
    (("DE", false), "deutsche post|deutsche post dhl|deutschen post"),
    (("DE", true), "dhl"),
    (("AT", false), "österreichische post|österreichischen post|austrian post"),
    (("CH", false), "swiss post|swisspost"),
    (("FR", false), "la poste|laposte|colissimo"),
    (("BE", false), "bpost"),
    (("NL", true), "postnl|post nl"),
    (("LU", false), "post luxembourg"),
    (("ES", false), "correos"),
    (("PT", false), "ctt|correios de portugal"),
    (("IT", false), "poste italiane"),
    (("GR", false), "elta|hellenic post"),
    (("CY", false), "cyprus post"),
    (("MT", false), "maltapost"),
    (("SE DK", true), "postnord"),
    (("NO", false), "posten norge"),
    (("FI", false), "posti"),
    (("IS", false), "pósturinn|iceland post"),
    (("EE LV LT", true), "omniva"),
    (("EE", false), "eesti post"),
    (("LV", false), "latvijas pasts|latvia post"),
    (("LT", false), "lietuvos paštas|lithuania post|lp express"),
    (("PL", false), "poczta polska|poczcie polskiej|pocztex|poland post"),
    (("CZ", false), "česká pošta|české poště|czech post"),
    (("SK", false), "slovenská pošta|slovak post"),
    (("HU", false), "magyar posta|hungary post|hungarian post"),
    (("RO", false), "poșta română|posta romana|romania post"),
    (("BG", false), "bulgarian posts|bulgaria post|български пощи"),
    (("HR", false), "hrvatska pošta|croatia post|croatian post"),
    (("SI", false), "pošta slovenije|slovenia post"),
    (("RS", false), "pošta srbije|serbia post"),
    (("UA", false), "ukrposhta|укрпошта|укрпошті"),
    (("RU", false), "russian post|почта россии|почтой россии|почте россии"),
    (("BY", false), "belpost|belpochta|белпочта"),
    (("KZ", false), "kazpost|казпочта"),
    (("GE", false), "georgian post"),
    (("AM", false), "haypost"),
    (("TR", false), "ptt"),
    (("IL", false), "israel post|דואר ישראל"),
    (("AE", false), "emirates post|بريد الإمارات"),
    (("SA", false), "saudi post|البريد السعودي"),
    (("EG", false), "egypt post"),
    (("MA", false), "barid al maghrib|poste maroc"),
    (("JP", false), "japan post|日本郵便"),
    (("KR", false), "korea post|우체국"),
    (("CN", false), "china post|中国邮政"),
    (("HK", false), "hongkong post|hong kong post"),
    (("SG", true), "singpost|singapore post"),
    (("MY", false), "pos malaysia"),
    (("TH", false), "thailand post|ไปรษณีย์ไทย"),
    (("VN", false), "vietnam post|vnpost"),
    (("PH", false), "phlpost"),
    (("ID", false), "pos indonesia"),
    (("IN", false), "india post"),
    (("PK", false), "pakistan post"),
    (("LK", false), "sri lanka post"),
    (("BR", false), "correios"),
    (("MX", false), "correos de méxico|correos de mexico"),
    (("CL", false), "correos de chile|correoschile|correos chile"),
    (("CO", false), "4 72"),
    (("PE", false), "serpost"),
    (("AR", false), "correo argentino"),
    (("UY", false), "correo uruguayo"),
    (("CR", false), "correos de costa rica"),
    (("ZA", false), "sapo|south african post office"),
    (("NG", false), "nipost"),
];

static POST_WORDS: Words<(&str, bool), { POSTS.len() }, { size(POSTS, b'|') }> = Words::new(POSTS, b'|');

/// The most words of a post's name.
const LONGEST_NAME: usize = 4;

/// Beside these words, by their beginnings, it is named though it has not got the parcel.
const NOT_YET: [&str; 15] = [
    "await", "sent", "en", "way", "route", "transit", "dispatch", "despatch", "forward", "ready", "will",
    "partner", "inform", "expect", "export",
];

/// A text names the post of a country, and not as one that is still to get the parcel. `alone`: nothing else is known of where
/// the parcel is, so a post that works in other countries as well proves nothing.
pub(super) fn is_of_post(text: &str, country: &str, alone: bool) -> bool {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let not_yet = |word: &&str| match NOT_YET.iter().find(|start| word.starts_with(**start)) {
        Some(start) => start.len() > 2 || *word == *start,
        None => false,
    };
    let of = |(countries, elsewhere): (&str, bool)| {
        !(alone && elsewhere) && countries.split(' ').any(|one| one == country)
    };
    !words.iter().any(not_yet) && posts(&words).any(of)
}

/// A text names a post.
pub(super) fn names_a_post(folded: &str) -> bool {
    posts(&folded.split(' ').collect::<Vec<&str>>()).next().is_some()
}

/// The posts that these words name, by their countries, and whether other countries see them as well.
fn posts<'w>(words: &'w [&'w str]) -> impl Iterator<Item = (&'static str, bool)> + 'w {
    let names = (0..words.len()).flat_map(move |from| {
        (1..=LONGEST_NAME).filter_map(move |count| words.get(from..from.saturating_add(count)))
    });
    names.filter_map(|name| POST_WORDS.find(&name.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::tracking_number::post_countries;

    #[test]
    fn the_posts_are_those_of_the_trackers() {
        for ((countries, _), names) in POSTS {
            for name in names.split('|') {
                assert_eq!(fold(name), name);
                for country in post_countries(name) {
                    let here = countries.split(' ').any(|one| one == country);
                    let beside = super::super::country::destination(country).is_some();
                    assert!(
                        here || !beside
                            || countries.contains(' ')
                            || country.len() != 2
                            || is_dependent(country),
                        "{name} is that of {country} as well"
                    );
                }
            }
        }
    }

    /// Served by the post of another one.
    fn is_dependent(country: &str) -> bool {
        ["PR", "VI", "GU"].contains(&country)
    }

    #[test]
    fn an_entry_of_the_destinations_post_was_written_there() {
        for (text, to) in [
            ("Handed over to Deutsche Post", "DE"),
            ("Accepted at USPS Origin Facility", "US"),
            ("Принято Почтой России", "RU"),
        ] {
            assert!(is_of_post(text, to, true), "{text}");
        }
        assert!(
            is_of_post("Handed over to DHL", "DE", false) && !is_of_post("Handed over to DHL", "DE", true)
        );
        for (text, to) in [
            ("Shipping information sent to USPS", "US"),
            ("Arrived shipping partner facility, USPS awaiting item", "US"),
            ("In transit to Deutsche Post", "DE"),
            ("Handed over to DHL for export", "DE"),
            ("Handed over to China Post", "DE"),
            ("Handed over to Correos de Chile", "DE"),
        ] {
            assert!(!is_of_post(text, to, false), "{text}");
        }
    }
}
