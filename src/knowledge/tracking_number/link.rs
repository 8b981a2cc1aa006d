//! Where to look a number up. Links for the buyer to click: nothing is fetched.

use super::candidate::candidates;
use super::family::NumberKind;
use super::site::{self, TrackerSite};
use super::{Candidate, Confidence, NumberContext, Reach, allowed_carrier_site};
use crate::order::answer::Tracker;
use crate::order::sorting::sort_by_key;

/// What is to be looked up.
#[derive(Clone, Copy, Debug, Default)]
pub struct LinkQuestion<'a> {
    /// The order's id: AliExpress' own page takes it instead of a number.
    pub order: Option<&'a str>,
    /// The numbers as [`super::examine`] gives them, the first carrier's before the last mile's. Each has its
    /// own set of links.
    pub numbers: &'a [&'a str],
    /// Where the parcel goes, as two letters.
    pub destination: Option<&'a str>,
    /// Its post code, which some carriers ask for.
    pub zip: Option<&'a str>,
    /// The carrier that delivers, as the order names it.
    pub carrier: Option<&'a str>,
    /// The shipping service, as the order names it.
    pub service: Option<&'a str>,
    /// That carrier's own site, as the page links it (held against the allow-list here).
    pub carrier_site: Option<&'a str>,
    /// It has arrived in the destination country: whoever delivers knows of it now.
    pub arrived: bool,
}

/// Which part of the way a place to look shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkShows {
    /// All of it.
    Whole,
    /// The way up to the hand-over to whoever delivers.
    UntilHandOver,
    /// The way from the hand-over to whoever delivers on.
    FromHandOver,
}

/// One place to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberLink {
    /// What sort of place.
    pub tracker: Tracker,
    /// Its name, which needs no translation.
    pub name: String,
    /// The address, `https` always.
    pub url: String,
    /// The number to look up there; `None` for AliExpress, which takes the order.
    pub number: Option<String>,
    /// The number is in the address. Otherwise the link opens the form and the number is to be copied.
    pub carries_number: bool,
    /// It asks for the destination's post code.
    pub needs_postcode: bool,
    /// Which part of the way it shows.
    pub shows: LinkShows,
    /// It should know this number. A post does not know a first-mile number, nor another carrier's.
    pub expected: bool,
}

/// All places to look, in the order in which to try them: AliExpress, then for each number Cainiao, a universal
/// tracker, the destination's post, and the courier.
pub fn links(question: &LinkQuestion<'_>) -> Vec<NumberLink> {
    let mut out = Vec::new();
    let context = NumberContext {
        destination: question.destination,
        carrier: question.carrier,
        service: question.service,
        order: question.order,
    };
    if let Some(order) = question.order {
        aliexpress(order, &mut out);
    }
    for number in question.numbers {
        let candidates = candidates(number, &context);
        match candidates.first() {
            Some(first) if first.kind == NumberKind::OrderId => aliexpress(number, &mut out),
            Some(first) if first.kind == NumberKind::ProductId => {}
            first => trackers(number, first, question, &mut out),
        }
    }
    // Who can know it now comes first; of those the order in which to try them stays.
    let delivers = |link: &NumberLink| link.shows == LinkShows::FromHandOver;
    sort_by_key(&mut out, |link| (!link.expected, question.arrived && !delivers(link)));
    out
}

/// AliExpress' tracking page of an order.
fn aliexpress(order: &str, out: &mut Vec<NumberLink>) {
    let is_id = (10..=22).contains(&order.len()) && order.bytes().all(|byte| byte.is_ascii_digit());
    let url = ["https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=", order].concat();
    if is_id && !out.iter().any(|link| link.url == url) {
        out.push(NumberLink {
            tracker: Tracker::AliExpress,
            name: "AliExpress".to_owned(),
            url,
            number: None,
            carries_number: true,
            needs_postcode: false,
            shows: LinkShows::Whole,
            expected: true,
        });
    }
}

fn trackers(number: &str, first: Option<&Candidate>, question: &LinkQuestion<'_>, out: &mut Vec<NumberLink>) {
    let destination = question.destination.unwrap_or_default();
    let start = out.len();
    let mut add = |tracker: Tracker,
                   name: &str,
                   url: String,
                   carries_number: bool,
                   postcode: bool,
                   shows: LinkShows,
                   expected: bool| {
        let is_new = !out.iter().skip(start).any(|link| link.url == url);
        if is_new {
            out.push(NumberLink {
                tracker,
                name: name.to_owned(),
                url,
                number: Some(number.to_owned()),
                carries_number,
                needs_postcode: postcode,
                shows,
                expected,
            });
        }
    };
    let encoded = encode(number);
    let cainiao =
        ["https://global.cainiao.com/newDetail.htm?mailNoList=", &encoded, "&otherMailNoList="].concat();
    add(Tracker::Cainiao, "Cainiao", cainiao, true, false, LinkShows::Whole, true);
    add(
        Tracker::Universal,
        "17TRACK",
        ["https://t.17track.net/en#nums=", &encoded].concat(),
        true,
        false,
        LinkShows::Whole,
        true,
    );

    let kind = first.map(|first| first.kind);
    let mut add_site = |tracker: Tracker, site: &TrackerSite, shows: LinkShows, expected: bool| {
        let (url, carries_number) = fill(site.url, &encoded, question.zip);
        add(tracker, site.name, url, carries_number, site.postcode, shows, expected);
    };
    if let Some(post) = site::post_of(destination) {
        let expected = match first {
            None => true,
            Some(first) => {
                (first.reach == Reach::Door && first.kind == NumberKind::Post)
                    || first.issuer == Some(destination)
                    || first.family.carrier == post.name
            }
        };
        add_site(Tracker::LocalPost, post, LinkShows::FromHandOver, expected);
    }
    let named = question.carrier.and_then(|carrier| site::named(carrier, destination));
    if let Some(site) = named {
        add_site(Tracker::Courier, site, LinkShows::FromHandOver, kind != Some(NumberKind::FirstMile));
    }
    let detected = first.filter(|first| first.confidence > Confidence::Low).and_then(|first| {
        // The issuing post knows its own number until the hand-over at least.
        match first.issuer {
            Some(issuer) => site::post_of(issuer),
            None => site::of_carrier(first.family.carrier, destination),
        }
    });
    if let Some(site) = detected {
        let shows = match first.map(|first| (first.issuer, first.reach)) {
            Some((Some(issuer), _)) if issuer != destination => LinkShows::UntilHandOver,
            Some((_, Reach::HandOver | Reach::Border)) => LinkShows::UntilHandOver,
            _ => LinkShows::FromHandOver,
        };
        add_site(Tracker::Courier, site, shows, true);
    }
    if named.is_none()
        && let Some(url) = question.carrier_site.and_then(allowed_carrier_site)
    {
        let host = url.split('/').nth(2).unwrap_or_default();
        // The page says whose site it is; where it leads, the host says.
        let name = match question.carrier.filter(|name| !name.trim().is_empty()) {
            Some(name) => [name, " (", host, ")"].concat(),
            None => host.to_owned(),
        };
        add(
            Tracker::Courier,
            &name,
            url,
            false,
            false,
            LinkShows::FromHandOver,
            kind != Some(NumberKind::FirstMile),
        );
    }
}

/// The address with the number, and whether it carries it.
fn fill(url: &str, encoded: &str, zip: Option<&str>) -> (String, bool) {
    let zip = encode(zip.unwrap_or_default());
    let filled = ["https://", url].concat().replace("{number}", encoded);
    (filled.replace("{zip}", &zip), url.contains("{number}"))
}

/// Percent-encoded for a query or a fragment (RFC 3986: all but the unreserved characters).
fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for half in [byte / 16, byte % 16] {
                out.extend(char::from_digit(u32::from(half), 16).map(|digit| digit.to_ascii_uppercase()));
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask<'a>(numbers: &'a [&'a str], destination: &'a str, carrier: Option<&'a str>) -> Vec<NumberLink> {
        links(&LinkQuestion {
            order: Some("3076443058854663"),
            numbers,
            destination: Some(destination),
            carrier,
            ..LinkQuestion::default()
        })
    }

    fn find(links: &[NumberLink], tracker: Tracker, number: &str) -> Option<NumberLink> {
        links.iter().find(|link| link.tracker == tracker && link.number.as_deref() == Some(number)).cloned()
    }

    #[test]
    fn who_delivers_comes_first_once_it_has_arrived_and_each_says_what_it_shows() {
        let numbers = ["RR473124829CN"];
        let at = |arrived| {
            let question = LinkQuestion {
                order: Some("3076443058854663"),
                numbers: &numbers,
                destination: Some("PL"),
                arrived,
                ..LinkQuestion::default()
            };
            links(&question).into_iter().map(|link| (link.name, link.shows)).collect::<Vec<_>>()
        };
        let (before, after) = (at(false), at(true));
        assert_eq!(before[0], ("AliExpress".to_owned(), LinkShows::Whole));
        assert_eq!(after[0], ("Poczta Polska".to_owned(), LinkShows::FromHandOver));
        assert!(after.contains(&("China Post".to_owned(), LinkShows::UntilHandOver)));
        assert_eq!(before.len(), after.len());
        // A number that the post does not know is no better known to it once the parcel is there.
        let first_mile = ask(&["LP00812345670101"], "PL", None);
        assert!(first_mile.last().is_some_and(|link| !link.expected));
    }

    #[test]
    fn the_destinations_post_not_the_issuers() {
        let all = ask(&["RR473124829CN"], "PL", None);
        let post = find(&all, Tracker::LocalPost, "RR473124829CN").unwrap();
        assert_eq!(post.url, "https://emonitoring.poczta-polska.pl/?numer=RR473124829CN");
        assert!(post.carries_number && post.expected);
        assert_eq!(find(&all, Tracker::Courier, "RR473124829CN").unwrap().name, "China Post");
        let order = all.first().unwrap();
        assert_eq!(
            order.url,
            "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=3076443058854663"
        );
        assert_eq!(order.number, None);
    }

    #[test]
    fn two_numbers_two_sets() {
        let all = ask(&["CNG00845096928460", "00340434161094042557"], "DE", Some("DHL"));
        for number in ["CNG00845096928460", "00340434161094042557"] {
            for tracker in [Tracker::Cainiao, Tracker::Universal, Tracker::LocalPost] {
                assert!(find(&all, tracker, number).is_some(), "{tracker:?} {number}");
            }
        }
        assert!(!find(&all, Tracker::LocalPost, "CNG00845096928460").unwrap().expected);
        assert!(find(&all, Tracker::LocalPost, "00340434161094042557").unwrap().expected);
        assert_eq!(all.iter().filter(|link| link.tracker == Tracker::AliExpress).count(), 1);
    }

    #[test]
    fn a_landing_page_where_the_number_has_no_place() {
        let all = ask(&["RR473124829CN"], "BR", None);
        let post = find(&all, Tracker::LocalPost, "RR473124829CN").unwrap();
        assert!(!post.carries_number && !post.url.contains("RR473"));
    }

    #[test]
    fn post_codes() {
        let question = LinkQuestion {
            numbers: &["323299990000000012345678"],
            destination: Some("BE"),
            zip: Some("10 00&x"),
            ..LinkQuestion::default()
        };
        let post = find(&links(&question), Tracker::LocalPost, "323299990000000012345678").unwrap();
        assert!(post.needs_postcode && post.expected);
        assert!(post.url.ends_with("itemCode=323299990000000012345678&postalCode=10%2000%26x&lang=en"));
    }

    #[test]
    fn the_courier_by_name_or_by_its_own_site() {
        let all = ask(&["643400489231"], "KR", Some("CJ대한통운"));
        assert_eq!(
            find(&all, Tracker::Courier, "643400489231").unwrap().url,
            "https://trace.cjlogistics.com/next/tracking.html?wblNo=643400489231"
        );
        let site = |url| {
            links(&LinkQuestion {
                numbers: &["JX0123456789", "LP00071653567725"],
                destination: Some("BR"),
                carrier: Some("J&T Express"),
                carrier_site: Some(url),
                ..LinkQuestion::default()
            })
        };
        let own = find(&site("https://www.jtexpress.com.br/"), Tracker::Courier, "JX0123456789").unwrap();
        assert_eq!((own.name.as_str(), own.carries_number), ("J&T Express (www.jtexpress.com.br)", false));
        assert!(own.expected);
        let first_mile =
            find(&site("https://www.jtexpress.com.br/"), Tracker::Courier, "LP00071653567725").unwrap();
        assert!(!first_mile.expected);
        assert_eq!(find(&site("https://evil.example/"), Tracker::Courier, "JX0123456789"), None);
    }

    #[test]
    fn only_who_should_know_a_number_is_expected_to() {
        for (number, carrier, tracker, expected) in [
            ("RR473124829CN", None, Tracker::LocalPost, Some(true)),
            // Not scanned at home; a courier's; the way out's.
            ("UR473124829CN", None, Tracker::LocalPost, Some(false)),
            ("1Z999AA10123456784", None, Tracker::LocalPost, Some(false)),
            ("LP00071653567725", None, Tracker::LocalPost, Some(false)),
            ("LP00071653567725", Some("InPost"), Tracker::Courier, Some(false)),
            ("643473124829636126555740", Some("InPost"), Tracker::Courier, Some(true)),
            ("1Z999AA10123456784", None, Tracker::Courier, Some(true)),
            // A shape that many share, and a check digit that fails, name nobody.
            ("643400489231", None, Tracker::Courier, None),
            ("RR473124828CN", None, Tracker::Courier, None),
        ] {
            let found = find(&ask(&[number], "PL", carrier), tracker, number);
            assert_eq!(found.map(|link| link.expected), expected, "{number} {carrier:?} {tracker:?}");
        }
    }

    #[test]
    fn ids_of_the_platform() {
        let all = links(&LinkQuestion { numbers: &["3076443058854663"], ..LinkQuestion::default() });
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].tracker, Tracker::AliExpress);
        // The order's own id, and another order's.
        assert_eq!(ask(&["3076443058854663"], "PL", None).len(), 1);
        assert_eq!(ask(&["3055123456784663"], "PL", None).len(), 2);
        assert!(
            links(&LinkQuestion { numbers: &["1005006123456789"], ..LinkQuestion::default() }).is_empty()
        );
        assert!(links(&LinkQuestion { order: Some("1&x=2#3456789"), ..LinkQuestion::default() }).is_empty());
    }

    #[test]
    fn nothing_breaks_out_of_an_address() {
        for link in ask(&["A&B=C#D\"<>é 12345"], "DE", Some("DHL")) {
            assert!(link.url.bytes().all(|byte| byte.is_ascii_graphic() && !b"\"<>\\".contains(&byte)));
            assert!(!link.url.contains("A&B"));
        }
    }
}
