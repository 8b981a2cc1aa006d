//! How the next parcel gets stuck less easily: notes beside a verdict, never a verdict.

use super::judge::judge;
use crate::knowledge::tracking_number::country_code;
use crate::knowledge::tracking_number::is_economy;
use crate::order::answer::Answer;
use crate::order::settings::Settings;
use crate::order::verdict::{Level, Situation, Verdict};
use crate::order::{Day, Order, Parcel, Stage};

/// Something to know, for this order or the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// Economy shipping for an order that cost much.
    EconomyForMuch,
    /// The post code has not the shape of the country's.
    Zip(String),
    /// So many earlier orders from this store got stuck.
    StuckStore(i64),
    /// There is no number yet: save it the day it appears.
    SaveNumber,
}

/// From this many dollars, euros, pounds or francs on an order costs much. Of other currencies nothing is said:
/// rates change, and a note that depends on a stale one would be invented.
const MUCH: i64 = 50;

/// How these currencies are written, as AliExpress and the browsers write them. A bare "$" is the American one there:
/// the others carry a letter ("MX$", "AU $").
const CURRENCIES: &[&str] = &["US$", "USD", "$", "€", "EUR", "£", "GBP", "CHF"];

/// What there is to know about an order that is under way. `stuck`: how many earlier orders from this store got stuck.
pub fn hints(order: &Order, verdict: &Verdict, stuck: i64) -> Vec<Hint> {
    let mut hints = Vec::new();
    let number = |parcel: &Parcel| parcel.numbers().next().map(str::to_owned);
    let number = order.parcels.iter().find_map(number);
    let service = order.parcels.iter().find_map(|parcel| parcel.service.as_ref());
    let economy = is_economy(service.map(|fact| fact.value.as_str()), number.as_deref());
    if economy && order.price.as_ref().is_some_and(|price| is_much(&price.value)) {
        hints.push(Hint::EconomyForMuch);
    }
    if let (Some(zip), Some(country)) = (&order.zip, &order.country)
        && fits(&zip.value, &country.value) == Some(false)
    {
        hints.push(Hint::Zip(zip.value.clone()));
    }
    if stuck > 0 {
        hints.push(Hint::StuckStore(stuck));
    }
    // Of what nobody could read nobody knows that it was not sent.
    let unread = verdict.situation == Situation::Unreadable && order.status.is_none();
    if number.is_none() && verdict.stage == Stage::NotShipped && verdict.level > Level::Done && !unread {
        hints.push(Hint::SaveNumber);
    }
    hints
}

/// An order got stuck: it came to a dispute or should, or the parcel went astray.
pub fn got_stuck(order: &Order, answers: &[Answer], today: Day, settings: &Settings) -> bool {
    let verdict = judge(order, answers, today, settings);
    let astray = matches!(
        verdict.situation,
        Situation::Refunded
            | Situation::DeliveredMissing
            | Situation::Elsewhere
            | Situation::WrongNumber
            | Situation::Returned
            | Situation::Lost
    );
    verdict.level == Level::Dispute || verdict.situation.is_dispute() || astray
}

/// The price, as a page words it, is surely [`MUCH`] or more.
fn is_much(price: &str) -> bool {
    let digits = |byte: u8| byte.is_ascii_digit();
    let Some(start) = price.bytes().position(digits) else { return false };
    let end = price.bytes().rposition(digits).map_or(start, |last| last + 1);
    let part = |range| price.get(range).unwrap_or_default();
    // Exactly one of the two names the currency, and nothing else.
    let around = [fold_spaces(part(0..start)), fold_spaces(part(end..price.len()))];
    let known = match &around {
        [currency, none] | [none, currency] if none.is_empty() => CURRENCIES.contains(&currency.as_str()),
        _ => false,
    };
    known && whole(part(start..end)).is_some_and(|amount| amount >= MUCH)
}

/// Without spaces of any kind.
fn fold_spaces(text: &str) -> String {
    text.chars().filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '\u{202f}')).collect()
}

/// The whole part of "1,234.56", "1.234,56", "1 234" or "12": behind the last mark stand one or two digits of cents,
/// or three of thousands.
fn whole(amount: &str) -> Option<i64> {
    let (mut digits, mut since) = (String::new(), None);
    for letter in amount.chars() {
        match letter {
            '0'..='9' => {
                digits.push(letter);
                since = since.map(|count| count + 1);
            }
            '.' | ',' | '\'' | '’' | ' ' | '\u{a0}' | '\u{202f}' => since = Some(0),
            _ => return None,
        }
    }
    if let Some(cents @ 1..=2) = since {
        digits.truncate(digits.len().saturating_sub(cents));
    }
    digits.parse::<i64>().ok()
}

/// Shapes of post codes without spaces and hyphens (`9` a digit, `A` a letter, `X` either), and the countries that use
/// them. A country may stand in several rows.
const SHAPES: &[(&str, &str)] = &[
    ("9999", "AT AU BE BG CH DK HU LU LV NO NZ PH PT SI ZA"),
    ("99999", "CZ DE EE ES FI FR GR HR ID IL IT KR LT MA MX MY RS SA SE SK TH TR UA US VN"),
    ("999999", "BY CN IN KZ RO RS RU SG VN"),
    ("9999999", "CL IL JP PT"),
    ("99999999", "BR"),
    ("999999999", "SA US"),
    ("9999AA", "NL"),
    ("A9A9A9", "CA"),
    ("A99AXAX", "KZ"),
    ("A9XXXXX", "IE"),
    ("A99AA", "GB"),
    ("A999AA", "GB"),
    ("AA99AA", "GB"),
    ("AA999AA", "GB"),
    ("A9A9AA", "GB"),
    ("AA9A9AA", "GB"),
];

/// Whether a post code has a shape of the country's; `None` where the country or its shapes are not known.
fn fits(zip: &str, country: &str) -> Option<bool> {
    let country = country_code(country)?;
    let zip: String =
        zip.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase();
    // "LV-1010", "D-34117": some write the country before it.
    let letters = zip.bytes().take_while(u8::is_ascii_uppercase).count();
    let bare = zip.get(letters..).unwrap_or_default();
    let mut known = None;
    for (shape, countries) in SHAPES {
        if countries.split(' ').any(|code| code == country) {
            let written = if shape.starts_with('9') && letters <= 2 { bare } else { zip.as_str() };
            known = Some(known == Some(true) || is_shaped(written, shape));
        }
    }
    known.filter(|_| !zip.is_empty())
}

fn is_shaped(zip: &str, shape: &str) -> bool {
    let fits = |(letter, place): (u8, u8)| match place {
        b'9' => letter.is_ascii_digit(),
        b'A' => letter.is_ascii_uppercase(),
        _ => true,
    };
    zip.len() == shape.len() && zip.bytes().zip(shape.bytes()).all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::answer::AnswerKind;
    use crate::order::{Fact, OrderStatus, Source};

    #[test]
    fn much_is_said_only_of_amounts_and_currencies_that_are_certain() {
        for price in [
            "US $50.00",
            "$50",
            "$1,234.56",
            "1.234,56 €",
            "€ 50,00",
            "£51.2",
            "CHF 1’234.50",
            "1 234,50 EUR",
            "$1,234",
            "€1.234",
            "USD 99.99",
            "CHF 1'234.50",
            "1\u{a0}234,50\u{a0}€",
            "1\u{202f}234,50\u{202f}€",
        ] {
            assert!(is_much(price), "{price}");
        }
        for price in [
            "$49.99",
            "US $9.00",
            "49,99 €",
            "R$132,74",
            "MX$ 950.00",
            "AU $80.00",
            "C$80.00",
            "5 000 руб.",
            "₩50,000",
            "¥9000",
            "kr 900",
            "",
            "$",
            "free",
            "$0.00",
            "$10.00 - $90.00",
            "12 items of $90",
            "US $120.00 each",
            "$99999999999999999999",
        ] {
            assert!(!is_much(price), "{price}");
        }
    }

    #[test]
    fn a_post_code_is_held_against_its_country_only() {
        for (zip, country, fit) in [
            ("50001", "ES", Some(true)),
            ("50001", "Spain", Some(true)),
            ("5000", "ES", Some(false)),
            ("62701-1234", "US", Some(true)),
            ("SW1A 1AA", "GB", Some(true)),
            ("m1 1ae", "UK", Some(true)),
            ("12345", "GB", Some(false)),
            ("1012 AB", "NL", Some(true)),
            ("1012", "NL", Some(false)),
            ("LV-1010", "LV", Some(true)),
            ("D-34117", "Germany", Some(true)),
            ("K1A 0B1", "CA", Some(true)),
            ("90210", "CA", Some(false)),
            ("01310-100", "BR", Some(true)),
            ("D02 AF30", "IE", Some(true)),
            ("1000-205", "PT", Some(true)),
            ("1000", "PT", Some(true)),
            ("A15E3B3", "KZ", Some(true)),
            ("123456", "RU", Some(true)),
            ("12345", "RU", Some(false)),
            ("", "ES", None),
            ("---", "ES", None),
            ("12345", "Narnia", None),
            ("12345", "AE", None),
            ("１２３", "ES", None),
            // A letter in the place of a digit.
            ("5000B", "ES", Some(false)),
            // More than a country's letters before it.
            ("ABC-34117", "DE", Some(false)),
        ] {
            assert_eq!(fits(zip, country), fit, "{zip} in {country}");
        }
    }

    #[test]
    fn shapes_are_of_countries_that_exist_and_none_stands_twice_in_a_row() {
        let mut all: Vec<&str> = Vec::new();
        for (shape, countries) in SHAPES {
            assert!(shape.bytes().all(|place| matches!(place, b'9' | b'A' | b'X')), "{shape}");
            let list: Vec<&str> = countries.split(' ').collect();
            for (at, code) in list.iter().enumerate() {
                assert_eq!(country_code(code), Some(*code), "{code}");
                assert!(!list[..at].contains(code), "{code} stands twice");
            }
            all.extend(list);
        }
        all.sort_unstable();
        all.dedup();
        assert!(all.len() >= 40, "{}", all.len());
    }

    #[test]
    fn hints_of_an_order() {
        fn fact<T>(value: T) -> Option<Fact<T>> {
            Some(Fact::new(value, Source::DetailAnswer, 1, "test"))
        }
        let today = Day::from_ymd_opt(2026, 9, 1).unwrap();
        let found =
            |order: &Order, stuck| hints(order, &judge(order, &[], today, &Settings::default()), stuck);
        let mut order = Order { status: fact(OrderStatus::Processing), ..Order::default() };
        assert_eq!(found(&order, 0), [Hint::SaveNumber]);
        let paid = Order { paid: fact(today.into()), ..order.clone() };
        assert_eq!(found(&paid, 0), [Hint::SaveNumber], "also while nothing is late");
        let sent = Order { status: fact(OrderStatus::Shipped), ..paid };
        assert_eq!(found(&sent, 0), []);
        assert_eq!(found(&Order::default(), 0), []);
        let over = Order { status: fact(OrderStatus::Cancelled), ..Order::default() };
        assert_eq!(found(&over, 0), [], "no number comes of what is over");
        let service = fact("Cainiao Super Economy Global".to_owned());
        order.parcels = vec![Parcel { service, origin_number: fact("LP1".to_owned()), ..Parcel::default() }];
        assert_eq!(found(&order, 0), []);
        order.price = fact("US $20.00".to_owned());
        assert_eq!(found(&order, 1), [Hint::StuckStore(1)]);
        order.price = fact("US $120.00".to_owned());
        order.country = fact("Spain".to_owned());
        order.zip = fact("50001".to_owned());
        assert_eq!(found(&order, 2), [Hint::EconomyForMuch, Hint::StuckStore(2)]);
        order.zip = fact("5001".to_owned());
        order.parcels[0].service = fact("AliExpress Selection Standard".to_owned());
        assert_eq!(found(&order, 0), [Hint::Zip("5001".to_owned())]);
        let stuck = |said: &[AnswerKind]| {
            let answer = |said: &AnswerKind| Answer { at: 1, on: today, said: said.clone(), undone: false };
            let answers: Vec<Answer> = said.iter().map(answer).collect();
            got_stuck(&order, &answers, today, &Settings::default())
        };
        assert!(
            !stuck(&[])
                && !stuck(&[AnswerKind::HaveIt])
                && stuck(&[AnswerKind::DisputeOpened])
                && stuck(&[AnswerKind::Refunded])
        );
    }
}
