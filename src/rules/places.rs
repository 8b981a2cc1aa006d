//! Whether a parcel was delivered where its order goes.

use crate::knowledge::event::{EventKind, History, kind_of, without_accents};
use crate::knowledge::private;
use crate::knowledge::town;
use crate::knowledge::tracking_number::country_code;
use crate::order::{Event, Order};

/// The place of delivery, where it surely is a town and clearly not the order's. A sign and no more: the place may be a depot, a
/// region, or the same town by another name. Beside a delivery stand doors, boxes, people and streets as often as towns: of those
/// nothing is said.
pub(super) fn other_city<'h>(order: &Order, history: &'h History) -> Option<&'h str> {
    let place = history.delivered_place.as_deref()?;
    let here = without_accents(&town::name(&order.city.as_ref()?.value));
    let short = shortened(&here);
    // What is empty is part of any name.
    let are_apart = |here: &str, there: &str| !here.contains(there) && !there.contains(here);
    let is_apart = |there: &str| {
        let there = without_accents(there);
        are_apart(&here, &there) && are_apart(&short, &shortened(&there))
    };
    if country_code(place).is_some() || !is_apart(&town::name(place)) {
        return None;
    }
    let parts: Vec<&str> = town::parts(place).into_iter().filter_map(|part| place.get(part)).collect();
    let part_behind = |at: usize| parts.get(at.saturating_add(1)).copied();
    let mut towns = parts.iter().enumerate().filter(|(at, part)| is_town(order, part, part_behind(*at)));
    let (_, town) = towns.next()?;
    let there = without_accents(&town::name(town));
    let same_script = here.is_ascii() == there.is_ascii() && is_alphabet(&here) && is_alphabet(&there);
    // Beside it people and streets may stand that nothing tells from towns: they are not repeated.
    let name = if parts.iter().all(|part| part == town || town::is_region(part)) { place } else { town };
    (is_apart(&there) && town::names(town).all(is_apart) && same_script).then_some(name)
}

/// A part of a place is surely a town: a large one, one with a post code, or one in which the parcel was seen before.
fn is_town(order: &Order, part: &str, behind: Option<&str>) -> bool {
    // Its own post code is no other town's, whatever stands beside it.
    let of_code = |word: &str| {
        let digits = word.rsplit('-').next().unwrap_or(word);
        order.zip.as_ref().is_some_and(|zip| word == zip.value || digits == zip.value)
    };
    let is_own = [part, behind.unwrap_or_default()].iter().any(|part| part.split_whitespace().any(of_code));
    let name = part.trim_start_matches(|letter: char| letter.is_ascii_digit()).trim();
    !is_own
        && (town::is_large(part)
            || (!private::is_no_town(name)
                && country_code(name).is_none()
                && (town::is_coded(part, behind) || is_passed(order, part))))
}

/// The parcel was seen there on its way.
fn is_passed(order: &Order, part: &str) -> bool {
    let name = town::name(part);
    let holds = |place: &str| {
        town::parts(place).into_iter().filter_map(|part| place.get(part)).any(|part| town::name(part) == name)
    };
    let is_on_way = |event: &Event| {
        let kind = kind_of(&event.code, &event.text);
        kind.is_some_and(|kind| kind.is_movement() && kind != EventKind::Delivered)
    };
    let mut events = order.parcels.iter().flat_map(|parcel| &parcel.events);
    !name.is_empty() && events.any(|event| holds(&event.place) && is_on_way(event))
}

/// As some write where others set accents: "Muenchen", "München" and "Munchen" are one.
fn shortened(name: &str) -> String {
    const PAIRS: [(&str, &str); 5] = [("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a"), ("ss", "s")];
    PAIRS.iter().fold(name.to_owned(), |name, (pair, letter)| name.replace(pair, letter))
}

/// Plain Latin or Cyrillic throughout.
fn is_alphabet(folded: &str) -> bool {
    let cyrillic = |letter: char| matches!(letter, 'а'..='џ' | ' ' | '0'..='9');
    folded.is_ascii() || folded.chars().all(cyrillic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::event::history;
    use crate::order::{Fact, Parcel, Source};

    fn event(text: &str, place: &str) -> Event {
        Event {
            date: "2026-11-26".parse().unwrap(),
            minute: None,
            instant: None,
            code: String::new(),
            text: text.to_owned(),
            place: place.to_owned(),
            source: Source::Pasted,
            site: String::new(),
        }
    }

    fn other(city: &str, place: &str, before: &str) -> Option<String> {
        let events = vec![event("Delivered", place), event("Arrived at local facility", before)];
        let history = history(&events, None);
        let parcels = vec![Parcel { events, ..Parcel::default() }];
        let city = Some(Fact::new(city.to_owned(), Source::DetailAnswer, 0, ""));
        let order = Order { city, parcels, ..Order::default() };
        other_city(&order, &history).map(str::to_owned)
    }

    #[test]
    fn doors_boxes_people_and_streets_are_no_other_city() {
        let mut wrong = Vec::new();
        for place in [
            "Front Door",
            "View photo",
            "Proof of delivery",
            "Mailbox",
            "Reception",
            "Neighbour",
            "Locker 12",
            "EC1A 1BB",
            "J. Quimby",
            "Maria Quimby",
            "MARIA QUIMBY",
            "Quimby",
            "Maria Quimby, 12 Elm Street",
            "12 Elm Street",
            "Left with: Quimby",
            "Left at: Front Door",
            "Haustür",
            "Briefkasten",
            "Nachbar",
            "Ablageort",
            "Musterstraße 12",
            "Musterstraße",
            "Garage",
            "Boîte aux lettres",
            "Boite aux lettres",
            "Gardien",
            "Voisin",
            "Point relais",
            "Buzón",
            "Portería",
            "Vecino",
            "Conserje",
            "Portaria",
            "Vizinho",
            "Caixa de correio",
            "Portiere",
            "Cassetta postale",
            "Brievenbus",
            "Buren",
            "Voordeur",
            "Skrzynka",
            "Sąsiad",
            "Paczkomat WAW12A",
            "Schránka",
            "Soused",
            "Почтовый ящик",
            "Сосед",
            "У двери",
            "Постамат 12",
            "Поштова скринька",
            "Kapı önü",
            "Komşu",
            "Kapıcı",
            "صندوق البريد",
            "الجار",
            "תיבת דואר",
            "שכן",
            "玄関",
            "宅配ボックス",
            "문 앞",
            "경비실",
            "前台",
            "邮箱",
            "Иванов Иван",
        ] {
            for city in ["Zaragoza", "Тверь"] {
                if let Some(said) = other(city, place, "") {
                    wrong.push((place, said));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_surely_is_a_town_is_another_city() {
        let mut wrong = Vec::new();
        for (place, before, said) in [
            ("Madrid", "", Some("Madrid")),
            ("MADRID 28001", "", Some("MADRID 28001")),
            ("Kleinstadt, Germany", "", None),
            ("Kleinstadt, Germany", "KLEINSTADT", Some("Kleinstadt, Germany")),
            ("Bayern, Germany", "", None),
            ("LOBBY, US", "", None),
            ("Consigne 12345", "", None),
            ("50001 Spain", "", None),
            ("50001 CONSIGNE", "", None),
            ("28001 Maria Quimby", "", None),
            ("SPRINGFIELD, IL 62704", "", Some("SPRINGFIELD, IL 62704")),
            ("01234 Kleinstadt", "", Some("01234 Kleinstadt")),
            ("Kleinstadt", "Kleinstadt", Some("Kleinstadt")),
            ("Kleinstadt", "KLEINSTADT, DE", Some("Kleinstadt")),
            ("Kleinstadt", "", None),
            ("Reception", "Reception", None),
            // Of whom it names nothing is repeated.
            ("Maria Quimby, 12 Elm Street, London", "", Some("London")),
            ("…, …, London", "", Some("London")),
            ("QUIMBY, LONDON", "", Some("LONDON")),
            ("Schulze, Klaus, Berlin", "", Some("Berlin")),
            ("12 ELM ST, LONDON", "", Some("LONDON")),
            ("Front Door, Madrid", "", Some("Madrid")),
            ("Maria Quimby, Germany", "", None),
            ("Zaragoza, Spain", "", None),
            ("12 Elm Street, Zaragoza", "", None),
            ("Spain", "", None),
        ] {
            if other("Zaragoza Centro", place, before).as_deref() != said {
                wrong.push((place, other("Zaragoza Centro", place, before)));
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn what_bears_the_orders_own_post_code_is_no_other_city() {
        let of = |place: &str, zip: &str| {
            let fact = |value: &str| Some(Fact::new(value.to_owned(), Source::DetailAnswer, 0, ""));
            let order = Order { city: fact("Harburg"), zip: fact(zip), ..Order::default() };
            other_city(&order, &history(&[event("Delivered", place)], None)).map(str::to_owned)
        };
        for place in ["28001 MADRID", "ES-28001 Madrid", "MADRID, 28001", "NEW YORK, NY 28001"] {
            assert_eq!(of(place, "28001"), None, "{place}");
            assert!(of(place, "50001").is_some(), "{place}");
        }
    }

    #[test]
    fn a_town_by_another_of_its_names_is_no_other_city() {
        for (city, place) in [
            ("Praha", "Prague"),
            ("Wien", "VIENNA, AT"),
            ("Lisboa", "Lisbon"),
            ("Roma", "Rome"),
            ("Florence", "FIRENZE FI 50121"),
            ("Warszawa", "Warsaw"),
            ("Den Haag", "The Hague"),
            ("Kyiv", "Kiev"),
            ("Moskva", "Moscow"),
            ("Київ", "Киев"),
            ("New York", "BROOKLYN, NY 11201"),
            ("Bronx", "NEW YORK, NY 10001"),
            ("CDMX", "MEXICO CITY"),
            ("Alacant", "ALICANTE"),
            ("St. Louis", "SAINT LOUIS, MO 63101"),
            ("Ft Worth", "FORT WORTH, TX 76101"),
            ("Mt Vernon", "MOUNT VERNON, NY 10550"),
        ] {
            assert_eq!(other(city, place, ""), None, "{city} {place}");
            assert!(other("Zaragoza", place, "").is_some() || !place.is_ascii(), "{place}");
        }
    }
}
