//! Shapes of numbers: a tiny pattern language, its matcher, and the same matcher with look-alikes allowed.
//!
//! One pattern serves three uses: to recognise a number, to say which positions must be digits or letters, and
//! so to put O/0 or I/1 right. A regular expression library could do the first only, for 50 to 250 KB of wasm;
//! this is about one. It backtracks, which is harmless: texts are shorter than 64 characters and patterns have
//! at most one open-ended part.
//!
//! | in a pattern | stands for |
//! |---|---|
//! | `#` | a digit |
//! | `@` | a letter |
//! | `*` | a digit or a letter |
//! | `[1-5X]` | one of these |
//! | `~` | two letters that are a country code |
//! | `!` | two letters that are none |
//! | `{4}`, `{12-15}` | that many of the one before |
//! | `a\|b` | either (only at the top) |
//! | anything else | itself |

use super::country;

/// What a writer confuses, digit first. Both directions are tried; the position decides.
const LOOKALIKES: &[(u8, u8)] =
    &[(b'0', b'O'), (b'1', b'I'), (b'1', b'L'), (b'5', b'S'), (b'8', b'B'), (b'2', b'Z'), (b'6', b'G')];

/// Two-letter endings that carriers use although they are no countries.
const PRIVATE_ENDINGS: &[&[u8]] = &[b"YP", b"YW"];

/// The longest text that is compared: longer than the longest number in use (34).
const LONGEST: usize = 60;

/// Whether the whole text (upper case) has this shape.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let mut found = false;
    search(pattern, text, false, &mut |_| {
        found = true;
        true
    });
    found
}

/// Every text of this shape that differs from the given one only by look-alikes, at most `limit` of them.
pub(super) fn readings(pattern: &str, text: &str, limit: usize) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    search(pattern, text, true, &mut |reading| {
        if let Ok(reading) = String::from_utf8(reading.to_vec())
            && !found.contains(&reading)
        {
            found.push(reading);
        }
        found.len() >= limit
    });
    found
}

/// Told each reading; answers whether that was enough.
type Found<'f> = &'f mut dyn FnMut(&[u8]) -> bool;

fn search(pattern: &str, text: &str, lenient: bool, found: Found<'_>) {
    if text.len() > LONGEST {
        return;
    }
    let mut reading = Vec::with_capacity(text.len());
    for pattern in pattern.split('|') {
        reading.clear();
        if fit(pattern.as_bytes(), text.as_bytes(), lenient, &mut reading, found) {
            return;
        }
    }
}

/// One part of a pattern.
#[derive(Clone, Copy)]
enum Part<'p> {
    Digit,
    Letter,
    Either,
    OneOf(&'p [u8]),
    Itself(u8),
}

impl Part<'_> {
    fn contains(self, byte: u8) -> bool {
        match self {
            Part::Digit => byte.is_ascii_digit(),
            Part::Letter => byte.is_ascii_uppercase(),
            Part::Either => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            Part::OneOf(set) => one_of(set, byte),
            Part::Itself(itself) => itself == byte,
        }
    }
}

fn one_of(set: &[u8], byte: u8) -> bool {
    match set {
        [from, b'-', to, rest @ ..] => (*from..=*to).contains(&byte) || one_of(rest, byte),
        [first, rest @ ..] => *first == byte || one_of(rest, byte),
        [] => false,
    }
}

fn fit(pattern: &[u8], text: &[u8], lenient: bool, reading: &mut Vec<u8>, found: Found<'_>) -> bool {
    let Some((first, rest)) = pattern.split_first() else {
        return text.is_empty() && found(reading);
    };
    let (part, rest) = match first {
        b'~' | b'!' => return fit_country(*first == b'~', rest, text, lenient, reading, found),
        b'#' => (Part::Digit, rest),
        b'@' => (Part::Letter, rest),
        b'*' => (Part::Either, rest),
        b'[' => {
            let (set, rest) = split_at_byte(rest, b']');
            (Part::OneOf(set), rest)
        }
        other => (Part::Itself(*other), rest),
    };
    let (least, most, rest) = match rest.split_first() {
        Some((b'{', inside)) => {
            let (inside, rest) = split_at_byte(inside, b'}');
            let (least, most) = split_at_byte(inside, b'-');
            let least = number(least);
            (least, if most.is_empty() { least } else { number(most) }, rest)
        }
        _ => (1, 1, rest),
    };
    repeat(part, least, most, rest, text, lenient, reading, found)
}

/// `least` to `most` times `part`, then the rest of the pattern.
#[allow(clippy::too_many_arguments, reason = "the state of one search, passed down and never stored")]
fn repeat(
    part: Part<'_>,
    least: u8,
    most: u8,
    rest: &[u8],
    text: &[u8],
    lenient: bool,
    reading: &mut Vec<u8>,
    found: Found<'_>,
) -> bool {
    if least == 0 && fit(rest, text, lenient, reading, found) {
        return true;
    }
    let (Some(most), Some((first, tail))) = (most.checked_sub(1), text.split_first()) else { return false };
    for option in options(*first, lenient) {
        if part.contains(option) {
            reading.push(option);
            if repeat(part, least.saturating_sub(1), most, rest, tail, lenient, reading, found) {
                return true;
            }
            reading.pop();
            // What already fits is not "corrected".
            if option == *first {
                break;
            }
        }
    }
    false
}

fn fit_country(
    wanted: bool,
    rest: &[u8],
    text: &[u8],
    lenient: bool,
    reading: &mut Vec<u8>,
    found: Found<'_>,
) -> bool {
    let [first, second, tail @ ..] = text else { return false };
    for a in options(*first, lenient).filter(u8::is_ascii_uppercase) {
        for b in options(*second, lenient).filter(u8::is_ascii_uppercase) {
            let pair = [a, b];
            let known = country::is_code(pair);
            if known != wanted || (!wanted && PRIVATE_ENDINGS.contains(&pair.as_slice())) {
                continue;
            }
            reading.extend_from_slice(&pair);
            if fit(rest, tail, lenient, reading, found) {
                return true;
            }
            reading.truncate(reading.len().saturating_sub(2));
        }
    }
    false
}

/// The byte itself and, when asked, what it may be mistaken for.
fn options(byte: u8, lenient: bool) -> impl Iterator<Item = u8> {
    std::iter::once(byte).chain(look_alikes(byte).filter(move |_| lenient))
}

/// What this digit or letter may be mistaken for.
pub(super) fn look_alikes(byte: u8) -> impl Iterator<Item = u8> {
    LOOKALIKES.iter().filter_map(move |(digit, letter)| match byte {
        _ if byte == *digit => Some(*letter),
        _ if byte == *letter => Some(*digit),
        _ => None,
    })
}

/// What is before and after the first `mark`; nothing after where there is none.
fn split_at_byte(bytes: &[u8], mark: u8) -> (&[u8], &[u8]) {
    let mut parts = bytes.splitn(2, |byte| *byte == mark);
    (parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

fn number(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |sum: u8, digit| sum.wrapping_mul(10).wrapping_add(digit.wrapping_sub(b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pattern: &str, yes: &[&str], no: &[&str]) {
        for text in yes {
            assert!(matches(pattern, text), "{pattern} should match {text}");
        }
        for text in no {
            assert!(!matches(pattern, text), "{pattern} should not match {text}");
        }
    }

    #[test]
    fn parts() {
        check(
            "LP#{12-15}",
            &["LP000684344024", "LP000684344024731"],
            &["LP00068434402", "LP0006843440247312"],
        );
        check("@@#{9}~", &["RR473124829CN"], &["RR473124829XX", "RR47312482CN", "R4473124829CN", ""]);
        check("@@#{9}!", &["RR473124829XX"], &["RR473124829CN", "UA473124829YP"]);
        check("[1-35X]#", &["10", "39", "57", "X1"], &["40", "60", "-1", "Y1"]);
        check("*{2-3}NP|A#", &["AANP", "1A2NP", "A7"], &["ANP", "ABCDNP", "AA"]);
        check("#{3-4}1", &["1111", "11111"], &["111", "111111"]);
    }

    #[test]
    fn positions_settle_lookalikes() {
        assert_eq!(readings("LP#{12-15}", "LPOOO68434402473", 9), ["LP00068434402473"]);
        assert_eq!(readings("@@#{9}~", "R5B7I28l9ONL".to_uppercase().as_str(), 9), Vec::<String>::new());
        assert_eq!(readings("@@#{9}~", "R5B7I28L90ONL", 9), ["RS871281900NL"]);
        // One and the same mark may be I or L: both are told.
        assert_eq!(readings("@@#{9}~", "RR473124829N1", 9), ["RR473124829NI", "RR473124829NL"]);
        assert_eq!(readings("@@#{9}~", "RR473124829N1", 1).len(), 1);
    }

    #[test]
    fn too_long_is_no_match() {
        assert!(!matches("*{1-90}", &"A".repeat(61)));
    }
}
