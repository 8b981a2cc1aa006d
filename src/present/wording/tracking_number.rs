//! What is known about a number, as texts to be filled in.

use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::tracking_number::{
    Candidate, CheckDigit, Confidence, Examination, NumberKind, Reach, Refusal, country_name, postal_service,
};

/// One sentence: its text and what stands in the placeholders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberSentence {
    /// The text.
    pub key: Key,
    /// What stands where.
    pub fillings: Vec<(&'static str, Filling)>,
}

/// What stands in a placeholder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filling {
    /// A name or a number, the same in every language.
    Text(String),
    /// Another text.
    Key(Key),
}

impl NumberSentence {
    fn new(key: Key) -> Self {
        NumberSentence { key, fillings: Vec::new() }
    }

    fn with(mut self, name: &'static str, filling: Filling) -> Self {
        self.fillings.push((name, filling));
        self
    }

    /// The sentence in a language.
    pub fn text(&self, speech: &Speech<'_>) -> String {
        let args: Vec<(&str, Arg<'_>)> = self
            .fillings
            .iter()
            .map(|(name, filling)| {
                let text = match filling {
                    Filling::Text(text) => text,
                    Filling::Key(key) => speech.catalog.text(*key),
                };
                (*name, Arg::Text(text))
            })
            .collect();
        speech.fill(self.key, &args)
    }
}

/// S10's service indicator: its first letters, and what they stand for. The first row that fits counts.
const SERVICES: &[(&str, Key)] = &[
    ("E", Key::NumberServiceEms),
    ("L", Key::NumberServiceLetterExpress),
    ("R", Key::NumberServiceRegistered),
    ("V", Key::NumberServiceInsured),
    ("C", Key::NumberServiceParcel),
    ("H", Key::NumberServiceECommerce),
    ("U", Key::NumberServiceUntracked),
    ("M", Key::NumberServiceMBag),
    ("Q", Key::NumberServiceBusinessReply),
    ("A", Key::NumberServiceDomestic),
    ("B", Key::NumberServiceDomestic),
    ("D", Key::NumberServiceDomestic),
    ("G", Key::NumberServiceDomestic),
    ("N", Key::NumberServiceDomestic),
    ("P", Key::NumberServiceDomestic),
    ("Z", Key::NumberServiceDomestic),
];

/// What the number is, until where it can be followed, and what its check digit says.
pub fn explain(examination: &Examination) -> Vec<NumberSentence> {
    let mut lines = Vec::new();
    if examination.number.bytes().any(|byte| byte == b'?') {
        lines.push(NumberSentence::new(Key::NumberIsUnreadable));
        return lines;
    }
    let Some(first) = examination.candidates.first() else {
        lines.push(NumberSentence::new(Key::NumberIsUnknown));
        return lines;
    };
    let is_id = matches!(first.kind, NumberKind::OrderId | NumberKind::ProductId);
    if examination.placeholder && !is_id {
        lines.push(NumberSentence::new(Key::NumberIsPlaceholder));
    }
    lines.push(what(first, &examination.number));
    if first.confidence > Confidence::Low {
        match first.reach {
            Reach::Door => lines.push(NumberSentence::new(Key::NumberReachDoor)),
            Reach::HandOver => lines.push(NumberSentence::new(Key::NumberReachHandOver)),
            Reach::Border => lines.push(NumberSentence::new(Key::NumberReachBorder)),
            Reach::FromArrival => lines.push(NumberSentence::new(Key::NumberReachFromArrival)),
            Reach::Nowhere => {}
        }
    }
    match examination.check_digit {
        CheckDigit::Passes if !examination.placeholder => {
            lines.push(NumberSentence::new(Key::NumberCheckPasses));
        }
        CheckDigit::Fails => lines.push(NumberSentence::new(Key::NumberCheckFails)),
        _ => {}
    }
    lines
}

fn what(candidate: &Candidate, number: &str) -> NumberSentence {
    let carrier = || Filling::Text(candidate.family.carrier.to_owned());
    let with_carrier = |key| NumberSentence::new(key).with("carrier", carrier());
    match (candidate.family.id, candidate.kind) {
        ("s10", kind) => {
            let issuer = candidate.issuer.unwrap_or_default();
            let post = postal_service(issuer).or(country_name(issuer)).unwrap_or(issuer);
            let key = match kind {
                NumberKind::LastMile => Key::NumberIsPostOfDestination,
                _ => Key::NumberIsPost,
            };
            NumberSentence::new(key)
                .with("post", Filling::Text(post.to_owned()))
                .with("service", Filling::Key(service(number)))
        }
        _ if candidate.is_only_named() => with_carrier(Key::NumberIsAsOrderSays),
        ("s10-no-country", _) => NumberSentence::new(Key::NumberIsNoCountry),
        ("amazon", _) => NumberSentence::new(Key::NumberIsAmazon),
        (_, NumberKind::OrderId) if candidate.confidence == Confidence::Low => {
            NumberSentence::new(Key::NumberIsPerhapsOrderId)
        }
        (_, NumberKind::OrderId) => NumberSentence::new(Key::NumberIsOrderId),
        (_, NumberKind::ProductId) => NumberSentence::new(Key::NumberIsProductId),
        _ if candidate.confidence == Confidence::Low => with_carrier(Key::NumberIsPerhaps),
        (_, NumberKind::FirstMile) => with_carrier(Key::NumberIsFirstMile),
        (_, NumberKind::LastMile) => with_carrier(Key::NumberIsLastMile),
        (_, NumberKind::Courier | NumberKind::Post) => with_carrier(Key::NumberIsCourier),
    }
}

fn service(number: &str) -> Key {
    SERVICES
        .iter()
        .find(|(letter, _)| number.starts_with(letter))
        .map_or(Key::NumberServiceOther, |(_, key)| *key)
}

/// Why nothing was examined.
pub fn refusal(refusal: Refusal) -> Key {
    match refusal {
        Refusal::Empty => Key::NumberRefusedEmpty,
        Refusal::TooLong => Key::NumberRefusedTooLong,
        Refusal::ControlCharacters => Key::NumberRefusedControlCharacters,
        Refusal::NoNumber => Key::NumberRefusedNoNumber,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, PlainEnglish};
    use crate::knowledge::tracking_number::{NumberContext, examine};

    fn check(pasted: &str, destination: &str, expected: &[&str]) {
        let catalog = Catalog::english();
        let speech = Speech { catalog: &catalog, locale: &PlainEnglish };
        let context = NumberContext { destination: Some(destination), ..NumberContext::default() };
        let lines = explain(&examine(pasted, &context).unwrap());
        let said: Vec<String> = lines.iter().map(|line| line.text(&speech)).collect();
        assert_eq!(said, expected);
    }

    #[test]
    fn in_words() {
        check(
            "RR473124829CN",
            "PL",
            &[
                "A postal tracking number (S10) issued by China Post: registered letter.",
                "It can be tracked to the door.",
                "Its check digit is correct.",
            ],
        );
        check(
            "RR473124829CN",
            "CN",
            &[
                "A postal tracking number (S10) from the destination country’s own postal service, China Post: registered letter.",
                "It only shows something once the parcel has arrived in the destination country.",
                "Its check digit is correct.",
            ],
        );
        check(
            "LP00071653567725",
            "PL",
            &[
                "A number from Cainiao for the trip out of the origin country. Postal services in your country don’t know it.",
                "It can be tracked until the local carrier takes over. After that, look for a second number.",
            ],
        );
        check("3076443058854663", "PL", &["This is an AliExpress order ID, not a tracking number."]);
        check("1005006123456789", "PL", &["This is an AliExpress product ID, not a tracking number."]);
        check(
            "RR123456785CN",
            "PL",
            &[
                "This looks like a sample number, not a real parcel.",
                "A postal tracking number (S10) issued by China Post: registered letter.",
                "It can be tracked to the door.",
            ],
        );
        check(
            "RR473124828CN",
            "PL",
            &[
                "A postal tracking number (S10) issued by China Post: registered letter.",
                "Its check digit is wrong: it was probably mistyped. Compare it with the order.",
            ],
        );
        check(
            "5353801443557566",
            "",
            &["16 digits: this is usually an AliExpress order ID, not a tracking number."],
        );
        check(
            "RR473124829XX",
            "PL",
            &[
                "It looks like a postal tracking number (S10), but its last two letters are not a country code.",
                "Its check digit is correct.",
            ],
        );
        check(
            "TBA507312482900",
            "PL",
            &[
                "An Amazon tracking number. The seller may have bought the item there and had it shipped to you from Amazon.",
                "It only shows something once the parcel has arrived in the destination country.",
            ],
        );
        check("643400489231", "", &["This may be a number from GLS. Other carriers use this format too."]);
    }
}
