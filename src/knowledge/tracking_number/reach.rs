//! Until where a number can be followed. One place says it, for the number's own line and for the reasons of a verdict.

use super::family::NumberKind;

/// Until where a number can be followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// To the door.
    Door,
    /// Until the carrier that delivers takes over, which has a number of its own.
    HandOver,
    /// Usually not beyond the border: economy mail is not scanned after it.
    Border,
    /// Only from its arrival in the destination country on.
    FromArrival,
    /// Not at all: it is no parcel's number.
    Nowhere,
}

/// Words in a service's name. Sources: AliExpress' names of its services; Cainiao's own notice that economy shipping
/// has no tracking after the hand-over to the destination's carrier.
const ECONOMY: &[&str] = &[
    "economy",
    "saver",
    "super economy",
    "ordinary small packet",
    "unregistered",
    "untracked",
    "surface",
    "económ",
    "econôm",
    "econom", // es, pt, it, fr, de, pl, … say económico, econômico, economico, économique, Economy, ekonomiczna
    "ekonom",
    "эконом",
    "економ",
    "经济",
    "이코노미",
    "エコノミー",
];

/// An untracked letter: S10 numbers whose service indicator starts with U, and Cainiao's lanes of the same name.
fn is_untracked_letter(number: &str) -> bool {
    let letters = number.chars().take_while(char::is_ascii_uppercase).count();
    let rest = number.get(letters..).unwrap_or_default();
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let suffix = rest.get(digits..).unwrap_or_default();
    let shaped = letters == 2
        && ((digits == 9 && suffix.len() == 2 && suffix.bytes().all(|byte| byte.is_ascii_uppercase()))
            || (digits == 10 && suffix == "Y"));
    // Yanwen's U…YP numbers are tracked although they start with U.
    shaped && number.starts_with('U') && suffix != "YP"
}

/// Economy shipping, by the service's name or by the number's shape.
pub fn is_economy(service: Option<&str>, number: Option<&str>) -> bool {
    is_economy_service(&service.unwrap_or_default().to_lowercase()) || number.is_some_and(is_untracked_letter)
}

fn is_economy_service(lower: &str) -> bool {
    ECONOMY.iter().any(|word| lower.contains(word))
}

/// Until where a number of this kind can be followed; `words`: what the order calls carrier and service, in lower case.
pub(super) fn of(kind: NumberKind, number: &str, words: &str) -> Reach {
    match kind {
        NumberKind::OrderId | NumberKind::ProductId => Reach::Nowhere,
        NumberKind::Post | NumberKind::FirstMile
            if is_untracked_letter(number) || is_economy_service(words) =>
        {
            Reach::Border
        }
        NumberKind::Post | NumberKind::Courier => Reach::Door,
        NumberKind::FirstMile => Reach::HandOver,
        NumberKind::LastMile => Reach::FromArrival,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn economy_by_name_or_by_number() {
        for service in [
            "Cainiao Super Economy",
            "AliExpress Saver Shipping",
            "AliExpress Selection Saver",
            "Correo económico",
        ] {
            assert!(is_economy(Some(service), None), "{service}");
        }
        for number in ["UZ0556033196Y", "UA123456785CN"] {
            assert!(is_economy(None, Some(number)), "{number}");
        }
        for number in ["RS0814398526Y", "UM123456785YP", "LP00123456789012", "U", "", "ÜA123456785CN"] {
            assert!(!is_economy(Some("AliExpress Standard Shipping"), Some(number)), "{number}");
        }
    }
}
