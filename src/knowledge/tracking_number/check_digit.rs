//! Check digits. A digit that holds is evidence, one that fails is a warning: carriers have printed wrong ones.

/// What a check digit says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckDigit {
    /// It agrees with the rest of the number.
    Passes,
    /// It does not: probably mistyped. Carriers have printed wrong ones, so this is a warning.
    Fails,
    /// The format has none that is known.
    None,
}

/// The arithmetic behind a check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// UPU standard S10: weights 8 6 4 2 3 5 9 7, 11 − (sum mod 11), where 10 becomes 0 and 11 becomes 5.
    S10,
    /// GS1 and USPS: weights 3, 1, 3, … from the right, to the next ten.
    Gs1,
    /// The same for a number whose leading `91` was left off the label (USPS).
    Gs1After91,
    /// UPS and OnTrac: weights 1, 2, 1, … from the left, letters count code − 63, to the next ten.
    Ups,
    /// FedEx: weights 1, 3, 7, … from the right, mod 11, mod 10.
    FedEx,
    /// Luhn: every second digit from the right doubled.
    Luhn,
    /// The number before it mod 7 (DHL Express).
    Mod7,
    /// ISO 7064 mod 37, 36, with letters (DPD).
    Mod37,
}

/// Where a format keeps its check digit, and what it covers.
#[derive(Clone, Copy, Debug)]
pub(super) struct DigitCheck {
    pub rule: Rule,
    /// How many characters before the check digit it covers; 0: all.
    pub over: u8,
    /// How many characters follow it.
    pub tail: u8,
}

/// The names of the rules in `families.txt`.
const RULES: &[(&str, Rule)] = &[
    ("s10", Rule::S10),
    ("gs1", Rule::Gs1),
    ("gs1-after-91", Rule::Gs1After91),
    ("ups", Rule::Ups),
    ("fedex", Rule::FedEx),
    ("luhn", Rule::Luhn),
    ("mod7", Rule::Mod7),
    ("mod37", Rule::Mod37),
];

impl DigitCheck {
    /// "gs1 21 0": the rule, how many characters it covers, how many follow.
    pub fn of(words: &str) -> Option<DigitCheck> {
        let mut words = words.split(' ');
        let name = words.next()?;
        let (_, rule) = RULES.iter().find(|(known, _)| *known == name)?;
        let mut number = || words.next().and_then(|number| number.parse::<u8>().ok());
        Some(DigitCheck { rule: *rule, over: number()?, tail: number()? })
    }

    /// Whether the check digit of a number agrees with the rest of it.
    pub fn holds(self, number: &str) -> bool {
        let bytes = number.as_bytes();
        let head = bytes.get(..bytes.len().saturating_sub(usize::from(self.tail))).unwrap_or_default();
        let Some((given, body)) = head.split_last() else { return false };
        let skip = match self.over {
            0 => 0,
            over => body.len().saturating_sub(usize::from(over)),
        };
        value(self.rule, *given)
            .is_some_and(|given| body.get(skip..).is_some_and(|body| self.rule.expected(body) == Some(given)))
    }
}

impl Rule {
    /// The value that the check digit of this body must have.
    fn expected(self, body: &[u8]) -> Option<u32> {
        Some(match self {
            Rule::S10 => match 11 - self.sum(body.iter(), &[8, 6, 4, 2, 3, 5, 9, 7])? % 11 {
                10 => 0,
                11 => 5,
                digit => digit,
            },
            Rule::Gs1 => to_next_ten(self.sum(body.iter().rev(), &[3, 1])?),
            // 9 and 1 stand at the 21st and the 20th place from the right of the body: 9·3 + 1.
            Rule::Gs1After91 => to_next_ten(self.sum(body.iter().rev(), &[3, 1])? + 28),
            Rule::Ups => to_next_ten(self.sum(body.iter(), &[1, 2])?),
            Rule::FedEx => self.sum(body.iter().rev(), &[1, 3, 7])? % 11 % 10,
            Rule::Luhn => to_next_ten(self.sum(body.iter().rev(), &[2, 1])?),
            Rule::Mod7 => self.fold(body, 0, |rest, digit| (rest * 10 + digit) % 7)?,
            Rule::Mod37 => {
                let rest = self.fold(body, 36, |rest, digit| match (rest + digit) % 36 {
                    0 => 72 % 37,
                    sum => sum * 2 % 37,
                })?;
                (37 - rest) % 36
            }
        })
    }

    /// The sum of the digits, each as often as its weight says.
    fn sum<'b>(self, body: impl Iterator<Item = &'b u8>, weights: &[u32]) -> Option<u32> {
        let mut weights = weights.iter().cycle();
        let mut sum = 0;
        for byte in body {
            let product = value(self, *byte)? * weights.next()?;
            // Luhn takes the sum of the digits of a product.
            sum += if self == Rule::Luhn && product > 9 { product - 9 } else { product };
        }
        Some(sum)
    }

    fn fold(self, body: &[u8], start: u32, next: impl Fn(u32, u32) -> u32) -> Option<u32> {
        body.iter().try_fold(start, |rest, byte| Some(next(rest, value(self, *byte)?)))
    }
}

fn to_next_ten(sum: u32) -> u32 {
    (10 - sum % 10) % 10
}

fn value(rule: Rule, byte: u8) -> Option<u32> {
    match byte {
        b'0'..=b'9' => Some(u32::from(byte - b'0')),
        b'A'..=b'Z' if rule == Rule::Ups => Some(u32::from(byte - 63)),
        b'A'..=b'Z' if rule == Rule::Mod37 => Some(u32::from(byte - 55)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const S10: DigitCheck = DigitCheck { rule: Rule::S10, over: 8, tail: 2 };

    fn whole(rule: Rule) -> DigitCheck {
        DigitCheck { rule, over: 0, tail: 0 }
    }

    #[test]
    fn worked_by_hand() {
        // 4·8 + 7·6 + 3·4 + 1·2 + 2·3 + 4·5 + 8·9 + 2·7 = 200, 200 mod 11 = 2, 11 − 2 = 9.
        assert!(S10.holds("RR473124829CN"));
        assert!(!S10.holds("RR473124828CN"));
        // The remainders 1 and 0 are written 0 and 5: 1·7 + 2·2 = 11 and 1·8 + 1·4 = 12.
        assert!(S10.holds("RR000200015CN"));
        assert!(S10.holds("RR101000000CN"));
        assert!(whole(Rule::Gs1).holds("4006381333931"));
        assert!(whole(Rule::Luhn).holds("79927398713"));
        // From the right 1·1 + 2·3 + 3·7 = 28, 28 mod 11 = 6; and 7·1 + 1·3 = 10, which is written 0.
        assert!(whole(Rule::FedEx).holds("3216"));
        assert!(!whole(Rule::FedEx).holds("3210"));
        assert!(whole(Rule::FedEx).holds("170"));
        assert!(!whole(Rule::FedEx).holds("171"));
        // 1·1 + 27·2 + 3·1 with Z = 90 − 63 = 27: 58, 2 more to 60. And 9·3 + 1 before 1·3: 31, 9 more.
        assert!(whole(Rule::Ups).holds("1Z32"));
        assert!(whole(Rule::Gs1After91).holds("19"));
        assert!(whole(Rule::Mod7).holds("1234567891"), "123456789 = 7 · 17636684 + 1");
    }

    #[test]
    fn nothing_there_does_not_hold() {
        for rule in [Rule::S10, Rule::Gs1, Rule::Ups, Rule::FedEx, Rule::Luhn, Rule::Mod7, Rule::Mod37] {
            assert!(!whole(rule).holds(""));
            assert!(!DigitCheck { rule, over: 3, tail: 9 }.holds("12"));
        }
    }

    #[test]
    fn a_letter_counts_only_where_the_rule_has_letters() {
        for rule in [Rule::S10, Rule::Gs1, Rule::Gs1After91, Rule::FedEx, Rule::Luhn, Rule::Mod7] {
            for digit in 0..10 {
                assert!(!whole(rule).holds(&format!("A{digit}")), "{rule:?}");
            }
        }
    }

    /// Replaces the digit at `place` by one that is `step` (1 to 9) further.
    fn spoil(number: &str, place: usize, step: u32) -> String {
        let mut letters: Vec<char> = number.chars().collect();
        let digit = letters[place].to_digit(10).unwrap();
        letters[place] = char::from_digit((digit + step) % 10, 10).unwrap();
        letters.into_iter().collect()
    }

    fn complete(check: DigitCheck, body: &str) -> String {
        ('0'..='9').map(|digit| format!("{body}{digit}")).find(|number| check.holds(number)).unwrap()
    }

    proptest! {
        #[test]
        fn gs1_and_luhn_find_every_wrong_digit(body in "[0-9]{5,30}", place in 0usize..1000, step in 1u32..10) {
            for rule in [Rule::Gs1, Rule::Luhn] {
                let check = whole(rule);
                let number = complete(check, &body);
                let wrong = spoil(&number, place % number.len(), step);
                prop_assert!(!check.holds(&wrong), "{:?} {} {}", rule, number, wrong);
            }
        }

        #[test]
        fn s10_misses_only_where_two_remainders_share_the_five(body in "[0-9]{8}", place in 0usize..8, step in 1u32..10) {
            let check = DigitCheck { rule: Rule::S10, over: 8, tail: 0 };
            let number = complete(check, &body);
            let wrong = spoil(&number, place, step);
            let missed = check.holds(&wrong);
            prop_assert_eq!(missed, missed && number.ends_with('5'), "{} {}", number, wrong);
            let remainder = |number: &str| -> u32 {
                number.chars().zip([8, 6, 4, 2, 3, 5, 9, 7]).map(|(digit, weight)| digit.to_digit(10).unwrap() * weight).sum::<u32>() % 11
            };
            let both = [remainder(&number), remainder(&wrong)];
            prop_assert_eq!(missed, both == [0, 6] || both == [6, 0]);
            // A wrong check digit itself is always found.
            prop_assert!(!check.holds(&spoil(&number, 8, step)));
        }
    }
}
