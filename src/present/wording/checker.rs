//! What a number is: the one the buyer types into the box, and those of a parcel.
//!
//! A check digit that fails is a warning, never proof, and a repair is only offered.

use super::tracking_number::{explain, refusal};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::event::own_history;
use crate::knowledge::tracking_number::{
    self, LinkQuestion, LinkShows, NumberContext, country_code, examine, links,
};
use crate::order::{Fact, Order, Parcel, Stage};
use crate::read::address;

/// Sentences that warn. All others only tell what the number is.
const WARNINGS: &[Key] = &[
    Key::NumberCheckFails,
    Key::NumberIsPlaceholder,
    Key::NumberIsOrderId,
    Key::NumberIsPerhapsOrderId,
    Key::NumberIsProductId,
    Key::NumberIsNoCountry,
    Key::NumberIsUnreadable,
];

/// The sentence warns.
pub(super) fn warns(key: Key) -> bool {
    WARNINGS.contains(&key)
}

/// Another number that can be put into the box by a click.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckOffer {
    /// The words on the button.
    pub label: String,
    /// What is different; empty for a number that was pasted along.
    pub changes: String,
    /// The number.
    pub number: String,
}

/// Where the number can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckLink {
    /// The name of the place.
    pub label: String,
    /// An `https:` address.
    pub url: String,
    /// What to know before going there; may be empty.
    pub note: String,
    /// A click copies the number, since the address does not carry it.
    pub copies: bool,
}

/// What the box says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckModel {
    /// The number as it is looked up; empty where there is none.
    pub number: String,
    /// What it is, or why there is nothing to say about it; a warning is marked.
    pub lines: Vec<(String, bool)>,
    /// What it may be instead. Never applied by itself.
    pub offers: Vec<CheckOffer>,
    /// Where to look it up.
    pub links: Vec<CheckLink>,
    /// The same in one text, to be read out.
    pub announcement: String,
    /// What is said once a link has copied the number, and when the browser did not allow it.
    pub copied: [String; 2],
}

/// One number of a parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberLine {
    /// The number as the page has it.
    pub number: String,
    /// What it is.
    pub what: String,
    /// What is wrong with it.
    pub warning: Option<String>,
    /// "Copy LP…", since several buttons say "Copy".
    pub copy: String,
}

fn value(fact: &Option<Fact<String>>) -> Option<&str> {
    fact.as_ref().map(|fact| fact.value.as_str())
}

/// What an order says about a number: where it goes and who brings it.
pub fn question<'a>(
    order: &'a Order,
    parcel: Option<&'a Parcel>,
    numbers: &'a [&'a str],
) -> LinkQuestion<'a> {
    LinkQuestion {
        order: address::order_id(&order.id).filter(|_| !order.is_by_hand()),
        numbers,
        destination: value(&order.country).and_then(country_code),
        zip: value(&order.zip),
        carrier: parcel.and_then(|parcel| value(&parcel.carrier)),
        service: parcel.and_then(|parcel| value(&parcel.service)),
        carrier_site: parcel.and_then(|parcel| value(&parcel.carrier_site)),
        arrived: parcel.is_some_and(|parcel| own_history(order, parcel).stage == Stage::Arrived),
    }
}

fn context<'a>(about: &LinkQuestion<'a>) -> NumberContext<'a> {
    NumberContext {
        destination: about.destination,
        carrier: about.carrier,
        service: about.service,
        order: about.order,
    }
}

/// What stands in the box, in words. `about`: the order it is asked for, if any; its numbers do not count.
/// An empty box says nothing.
pub fn check(typed: &str, about: &LinkQuestion<'_>, speech: &Speech<'_>) -> CheckModel {
    let mut model = CheckModel::default();
    if typed.is_empty() {
        return model;
    }
    let found = match examine(typed, &context(about)) {
        Ok(found) => found,
        Err(why) => {
            model.announcement = speech.text(refusal(why));
            model.lines.push((model.announcement.clone(), false));
            return model;
        }
    };
    let with_number = |key: Key, number: &str| speech.fill(key, &[("number", Arg::Text(number))]);
    if found.changed {
        model.lines.push((with_number(Key::NumberChanged, &found.number), false));
        model.lines.extend(look_alikes(typed, &found.number, speech).into_iter().map(|line| (line, false)));
    }
    let repairs = found.repairs();
    for line in explain(&found) {
        // A shape that nobody knows is a warning where a known one is so near; carriers are many.
        let slip = line.key == Key::NumberIsUnknown && !repairs.is_empty();
        model.lines.push((line.text(speech), slip || warns(line.key)));
    }
    for repair in &repairs {
        let changes: Vec<String> =
            repair.changes.iter().map(|one| change(one.place, one.from, one.to, speech)).collect();
        model.offers.push(CheckOffer {
            label: with_number(Key::NumberRepair, &repair.number),
            changes: speech.sentences(&changes),
            number: repair.number.clone(),
        });
    }
    for other in &found.others {
        model.offers.push(CheckOffer {
            label: with_number(Key::NumberOther, other),
            changes: String::new(),
            number: other.clone(),
        });
    }
    // A place that is asked for half a number finds nothing or another parcel.
    if !found.number.contains('?') {
        let numbers = [found.number.as_str()];
        let all = links(&LinkQuestion { numbers: &numbers, ..*about });
        // The order's own page says nothing about a number that was typed, unless that is the order's id.
        let wanted =
            |link: &tracking_number::NumberLink| link.number.is_some() || link.url.ends_with(&found.number);
        model.links = all.into_iter().filter(wanted).map(|link| to_link(link, about.zip, speech)).collect();
    }
    let said = model.lines.iter().map(|(line, _)| line).chain(model.offers.iter().map(|offer| &offer.label));
    model.announcement = speech.sentences(&said.cloned().collect::<Vec<_>>());
    model.copied = [speech.text(Key::NumberLinkCopied), speech.text(Key::BannerCopyFailed)];
    model.number = found.number;
    model
}

/// Which letters of what was typed are Greek or Cyrillic and only look like those of the number: the two lines look the same.
fn look_alikes(typed: &str, number: &str, speech: &Speech<'_>) -> Vec<String> {
    let letters: Vec<char> = typed.chars().filter(|letter| letter.is_alphanumeric()).collect();
    // Of a text that holds more than the number nobody could count the letters.
    if letters.len() != number.chars().count() {
        return Vec::new();
    }
    let places = (1_i64..).zip(letters.into_iter().zip(number.chars()));
    let is_other = |letter: char| matches!(letter, '\u{370}'..='\u{52f}');
    let mut lines = Vec::new();
    for (place, (from, to)) in places {
        if is_other(from) {
            let mut buffer = [0; 4];
            let to = Arg::Text(to.encode_utf8(&mut buffer));
            lines.push(speech.fill(Key::NumberLookAlike, &[("place", Arg::Count(place)), ("to", to)]));
        }
    }
    lines
}

fn change(place: usize, from: char, to: Option<char>, speech: &Speech<'_>) -> String {
    let place = ("place", Arg::Count(i64::try_from(place).unwrap_or(0)));
    let (mut first, mut second) = ([0; 4], [0; 4]);
    let from = ("from", Arg::Text(from.encode_utf8(&mut first)));
    match to {
        Some(to) => {
            let to = ("to", Arg::Text(to.encode_utf8(&mut second)));
            speech.fill(Key::NumberRepairChange, &[place, from, to])
        }
        None => speech.fill(Key::NumberRepairRemove, &[place, from]),
    }
}

/// What to know before following a link. `zip`: the destination's post code, where known.
pub fn link_notes(link: &tracking_number::NumberLink, zip: Option<&str>) -> [Option<Key>; 4] {
    // Where the address has a place for the post code, it is in there already.
    let filled = link.carries_number && zip.is_some_and(|zip| !zip.is_empty() && link.url.contains(zip));
    let shows = match link.shows {
        LinkShows::Whole => None,
        LinkShows::UntilHandOver => Some(Key::NumberLinkUntilHandOver),
        LinkShows::FromHandOver => Some(Key::NumberLinkFromHandOver),
    };
    [
        // Where the number is not known there at all, no part of the way is.
        shows.filter(|_| link.expected),
        (!link.expected).then_some(Key::NumberLinkNotExpected),
        (!link.carries_number).then_some(Key::NumberLinkCopies),
        (link.needs_postcode && !filled).then_some(Key::NumberLinkPostcode),
    ]
}

/// The notes in one text.
pub fn notes(keys: &[Option<Key>], speech: &Speech<'_>) -> String {
    speech.sentences(&keys.iter().flatten().map(|key| speech.text(*key)).collect::<Vec<_>>())
}

fn to_link(link: tracking_number::NumberLink, zip: Option<&str>, speech: &Speech<'_>) -> CheckLink {
    CheckLink {
        note: notes(&link_notes(&link, zip), speech),
        copies: !link.carries_number,
        label: link.name,
        url: link.url,
    }
}

/// The numbers of a parcel, the first carrier's first, each with what it is.
pub fn numbers(order: &Order, parcel: Option<&Parcel>, speech: &Speech<'_>) -> Vec<NumberLine> {
    let Some(parcel) = parcel else { return Vec::new() };
    let about = question(order, Some(parcel), &[]);
    let both = [&parcel.origin_number, &parcel.last_mile_number];
    both.into_iter().filter_map(value).map(|number| line(number, &about, speech)).collect()
}

/// The number that the seller gave, which the page does not show.
pub fn given(number: &str, order: &Order, speech: &Speech<'_>) -> NumberLine {
    let mut line = line(number, &question(order, None, &[]), speech);
    line.what = speech.sentences(&[speech.text(Key::NumberFromSeller), line.what]);
    line
}

fn line(number: &str, about: &LinkQuestion<'_>, speech: &Speech<'_>) -> NumberLine {
    let mut line = NumberLine {
        number: number.to_owned(),
        what: String::new(),
        warning: None,
        copy: speech.fill(Key::NumberCopyThis, &[("number", Arg::Text(number))]),
    };
    match examine(number, &context(about)) {
        Err(why) => line.warning = Some(speech.text(refusal(why))),
        Ok(found) => {
            let mut warnings = Vec::new();
            for sentence in explain(&found) {
                if warns(sentence.key) {
                    warnings.push(sentence.text(speech));
                } else if line.what.is_empty() {
                    line.what = sentence.text(speech);
                }
            }
            line.warning = (!warnings.is_empty()).then(|| speech.sentences(&warnings));
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Source;
    use crate::present::wording::sample::english;

    const POLAND: LinkQuestion<'_> = LinkQuestion {
        order: Some("3076443058854663"),
        numbers: &[],
        destination: Some("PL"),
        zip: None,
        carrier: None,
        service: None,
        carrier_site: None,
        arrived: false,
    };

    fn typed(text: &str) -> CheckModel {
        check(text, &LinkQuestion::default(), &english())
    }

    fn warnings(model: &CheckModel) -> Vec<&str> {
        model.lines.iter().filter(|(_, warns)| *warns).map(|(text, _)| text.as_str()).collect()
    }

    #[test]
    fn an_empty_box_says_nothing_and_a_refusal_says_why() {
        assert_eq!(typed(""), CheckModel::default());
        for (text, why) in [
            ("  ", "No number was entered."),
            ("hello", "There’s no tracking number in it."),
            ("RR47312\u{0}4829CN", "It contains characters that can’t be part of a number."),
            ("\u{7}", "It contains characters that can’t be part of a number."),
            ("7".repeat(10_000).as_str(), "That is too long for a tracking number."),
            ("Ж".repeat(10_000).as_str(), "That is too long for a tracking number."),
        ] {
            let model = typed(text);
            assert_eq!((model.announcement.as_str(), model.lines.len()), (why, 1), "{why}");
            assert!(model.links.is_empty() && model.offers.is_empty());
        }
    }

    #[test]
    fn a_whole_letter_is_read_for_the_number_in_it() {
        let mail = format!(
            "Dear customer, your order 3076443058854663 of 2026-11-20 has been sent. {} Call 0800 123 4567 for help. \
             Tracking number: RR473124829CN. {}",
            "We wish you a nice day. ".repeat(20),
            "Kind regards, your store. ".repeat(20)
        );
        for text in [mail.clone(), mail.replace(". ", ".\n")] {
            let model = typed(&text);
            assert_eq!((model.number.as_str(), model.offers.len()), ("RR473124829CN", 0), "{model:?}");
        }
        let model = typed(&[&mail, "The other parcel: LP00071653567725."].concat());
        let offered: Vec<&str> = model.offers.iter().map(|offer| offer.number.as_str()).collect();
        assert_eq!((model.number.as_str(), offered), ("RR473124829CN", vec!["LP00071653567725"]));
        let none = typed(&"We wish you a nice day. ".repeat(20));
        assert_eq!(none.announcement, "There’s no tracking number in it.");
    }

    #[test]
    fn a_mistyped_number_is_warned_of_and_its_repair_only_offered() {
        let model = typed("RR47312482OCN");
        let [offer] = model.offers.as_slice() else { panic!("{model:?}") };
        assert_eq!(model.number, "RR47312482OCN");
        assert_eq!(typed("RR473124828CN").number, "RR473124828CN");
        assert!(offer.label.ends_with("RR473124820CN?"), "{}", offer.label);
        assert_eq!(offer.changes, "Character 11: 0 instead of O.");
        assert!(model.announcement.contains(&offer.label));
        let slip = typed("RR473I24829CN");
        assert_eq!(slip.offers[0].number, "RR473124829CN");
        assert_eq!(warnings(&slip).len(), 1, "{slip:?}");
        assert!(warnings(&typed("QWE998877661")).is_empty(), "an unknown shape alone proves nothing");
    }

    #[test]
    fn a_failing_check_digit_is_a_warning_in_words_and_no_proof() {
        let model = typed("RR473124828CN");
        assert_eq!(
            warnings(&model),
            ["Its check digit is wrong: it was probably mistyped. Compare it with the order."]
        );
        assert!(!model.links.is_empty(), "it can be looked up all the same");
        assert!(warnings(&typed("RR473124829CN")).is_empty());
    }

    #[test]
    fn a_letter_that_only_looks_like_another_is_named_by_its_place() {
        let about = LinkQuestion::default();
        let lines = |typed: &str| {
            check(typed, &about, &english()).lines.into_iter().map(|(line, _)| line).collect::<Vec<_>>()
        };
        let line_wanted = "Character 2 is a letter from another alphabet that looks like B.";
        for typed in ["RВ473124829CN", "rв 473 124 829 cn"] {
            assert!(lines(typed).iter().any(|line| line == line_wanted), "{typed}: {:?}", lines(typed));
        }
        assert!(!lines("rb473124829cn").iter().any(|line| line.contains("alphabet")));
    }

    #[test]
    fn an_order_id_is_no_number_and_leads_to_its_own_page_only() {
        let model = check("3076443058854663", &POLAND, &english());
        assert_eq!(warnings(&model), ["This is an AliExpress order ID, not a tracking number."]);
        let urls: Vec<&str> = model.links.iter().map(|link| link.url.as_str()).collect();
        assert_eq!(urls.len(), 1);
        assert!(urls[0].ends_with("3076443058854663"));
        let other = check("RR473124829CN", &POLAND, &english());
        assert!(other.links.iter().all(|link| link.label != "AliExpress"), "{other:?}");
    }

    #[test]
    fn a_link_says_what_it_needs() {
        let to = |destination, zip| {
            let about = LinkQuestion { destination: Some(destination), zip, ..LinkQuestion::default() };
            let links = check("RR473124829CN", &about, &english()).links;
            links.into_iter().find(|link| link.note.contains("postal code"))
        };
        let dutch = to("NL", None).unwrap();
        assert!(dutch.copies && dutch.note.contains(". Clicking copies the number"), "{dutch:?}");
        assert!(to("BE", None).is_some_and(|link| !link.copies));
        assert_eq!(to("BE", Some("1000")), None, "it is in the address");
        let cainiao = typed("LP00071653567725").links;
        assert!(cainiao.iter().all(|link| link.url.starts_with("https://")));
        let posts = check("LP00071653567725", &POLAND, &english()).links;
        assert!(
            posts.iter().any(|link| link.note == "It probably won’t recognize this number."),
            "{posts:?}"
        );
    }

    #[test]
    fn what_cannot_be_read_is_looked_up_nowhere() {
        let model = typed("RR4731248?9CN");
        assert!(model.links.is_empty() && !model.offers.is_empty(), "{model:?}");
    }

    #[test]
    fn every_number_pasted_along_can_be_checked() {
        let model = typed("first RR473124829CN then LP00071653567725");
        let numbers: Vec<&str> = model.offers.iter().map(|offer| offer.number.as_str()).collect();
        assert_eq!(numbers.len(), 1, "{model:?}");
        assert_ne!(numbers, [model.number.as_str()]);
    }

    #[test]
    fn the_numbers_of_a_parcel_say_what_they_are() {
        let number = |text: &str| Some(Fact::new(text.to_owned(), Source::DetailAnswer, 0, ""));
        let lines = |origin: &str, last: &str| {
            let parcel =
                Parcel { origin_number: number(origin), last_mile_number: number(last), ..Parcel::default() };
            let order = Order { country: number("Poland"), ..Order::default() };
            numbers(&order, Some(&parcel), &english())
        };
        let good = lines("LP00071653567725", "RR473124829CN");
        assert!(good[0].what.ends_with("Postal services in your country don’t know it."), "{good:?}");
        assert!(good.iter().all(|line| line.warning.is_none() && !line.what.is_empty()), "{good:?}");
        assert_eq!(good[1].copy, "Copy RR473124829CN");
        let bad = lines("3076443058854663", "RR473124828CN");
        assert_eq!(bad[0].warning.as_deref(), Some("This is an AliExpress order ID, not a tracking number."));
        assert!(bad[1].warning.as_deref().is_some_and(|text| text.contains("probably mistyped")));
        assert!(lines("\u{1}", "?")[0].warning.is_some());
        assert!(numbers(&Order::default(), None, &english()).is_empty());
    }
}
