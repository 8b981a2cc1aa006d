//! From what was pasted to the numbers in it: widths, digits of other scripts, look-alikes from other alphabets,
//! invisible characters, grouping, labels and addresses.
//!
//! Only what cannot change the meaning is done here. O for 0 is not: see [`super::repair`]. The tables are
//! written by hand, since the Unicode crates would cost 65 KB and more.

use super::candidate::{DISTINCT_POINTS, is_known, is_platform_id, strength};
use crate::order::Parcel;
use crate::order::sorting::sort_by_key;

/// Why nothing was examined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing was pasted, or only invisible characters.
    Empty,
    /// More than is read, or nothing but one endless word.
    TooLong,
    /// Characters that no page shows.
    ControlCharacters,
    /// Nothing in it could be a number.
    NoNumber,
}

/// More than any label with a number needs.
const MOST_CHARACTERS: usize = 200;

/// More than any letter or page with a number needs.
const MOST_OF_A_TEXT: usize = 20_000;

/// The words at the end of a piece of a text that stand once more at the beginning of the next: a number written in groups is
/// then whole in one of them.
const REPEATED_WORDS: usize = 8;

/// No number of a shape of its own is shorter.
pub(super) const SHORTEST: usize = 8;

/// How many numbers one paste may hold.
pub(super) const MOST_NUMBERS: usize = 10;

/// Dates and times of day, which stand beside numbers: `#` is a digit, `-` also a dot or a slash.
const MOMENTS: &[&str] = &["20##-##-##", "##-##-20##", "##:##:##", "##:##", "#:##"];

/// The zero of each run of decimal digits that people type or OCR yields.
const ZEROS: &[char] =
    &['٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '០', '᠐', '０'];

/// Letters that look like a Latin one (or like a digit), both cases.
const CYRILLIC_AND_GREEK: &[(&str, char)] = &[
    ("АаΑ", 'A'),
    ("ВвΒ", 'B'),
    ("Сс", 'C'),
    ("ЕеΕ", 'E'),
    ("НнΗ", 'H'),
    ("ІіΙӀ", 'I'),
    ("Јј", 'J'),
    ("КкΚ", 'K'),
    ("МмΜ", 'M'),
    ("Ν", 'N'),
    ("ОоΟο", 'O'),
    ("РрΡ", 'P'),
    ("Ѕѕ", 'S'),
    ("ТтΤ", 'T'),
    ("ХхΧ", 'X'),
    ("УуΥҮү", 'Y'),
    ("Ζ", 'Z'),
    ("Зз", '3'),
    ("Чч", '4'),
    ("б", '6'),
];

/// All numbers in what was pasted, those of parcels before order ids, each in capitals without separators.
pub(super) fn numbers(pasted: &str) -> Result<Vec<String>, Refusal> {
    if pasted.chars().nth(MOST_CHARACTERS).is_some() {
        return Err(Refusal::TooLong);
    }
    // Most are already what they should be, but for grouping.
    if pasted.bytes().all(|byte| matches!(byte, b' ' | b'0'..=b'9' | b'A'..=b'Z')) {
        let has_gaps = pasted.as_bytes().contains(&b' ');
        let number = if has_gaps { pasted.replace(' ', "") } else { pasted.to_owned() };
        let is_grouped = || pasted.as_bytes().windows(SHORTEST).all(|part| part.contains(&b' '));
        if is_known(&number) && (!has_gaps || is_grouped()) {
            return Ok(vec![number]);
        }
    }
    let mut parts = cut(pasted)?;
    for word in parts.iter_mut().flatten() {
        if let Some(half) = twice(word) {
            word.truncate(half);
        }
    }
    let mut found = Vec::new();
    for part in &parts {
        recognised(part, &mut found);
    }
    if found.is_empty() {
        found.extend(parts.iter().filter_map(|part| likely(part)).take(1));
    }
    if found.is_empty() {
        return Err(Refusal::NoNumber);
    }
    let mut once: Vec<String> = Vec::new();
    for number in found {
        if !once.contains(&number) && once.len() < MOST_NUMBERS {
            once.push(number);
        }
    }
    // Order ids last: whoever pastes both means the parcel.
    sort_by_key(&mut once, |number| is_platform_id(number));
    Ok(once)
}

/// The pieces of a text that is longer than a field with a number, each short enough for [`numbers`]; `None`: it is not.
pub(super) fn pieces(pasted: &str) -> Result<Option<Vec<String>>, Refusal> {
    if pasted.chars().nth(MOST_CHARACTERS).is_none() {
        return Ok(None);
    }
    if pasted.chars().nth(MOST_OF_A_TEXT).is_some() {
        return Err(Refusal::TooLong);
    }
    let length = |word: &&str| word.chars().count();
    let mut pieces = Vec::new();
    for line in pasted.split(['\n', '\r']) {
        let words: Vec<&str> =
            line.split_whitespace().filter(|word| length(word) <= MOST_CHARACTERS).collect();
        let mut from = 0;
        while let Some(rest) = words.get(from..).filter(|rest| !rest.is_empty()) {
            let mut room = MOST_CHARACTERS;
            let fit = rest.iter().take_while(|word| match room.checked_sub(length(word)) {
                Some(left) => {
                    room = left.saturating_sub(1);
                    true
                }
                None => false,
            });
            let count = fit.count().max(1);
            pieces.push(rest.get(..count).unwrap_or_default().join(" "));
            if count == rest.len() {
                break;
            }
            from += count.saturating_sub(REPEATED_WORDS).max(1);
        }
    }
    if pieces.is_empty() {
        return Err(if pasted.trim().is_empty() { Refusal::Empty } else { Refusal::TooLong });
    }
    Ok(Some(pieces))
}

/// The words of each part that cannot be one number with the others.
fn cut(pasted: &str) -> Result<Vec<Vec<String>>, Refusal> {
    if pasted.chars().any(|letter| letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')) {
        return Err(Refusal::ControlCharacters);
    }
    // Of GS1's labels the 00 is part of the number (SSCC), and so carriers have it; addresses write blanks as %20.
    let pasted = pasted.replace("(00)", "00").replace("%20", "");
    let letters: Vec<char> = pasted.chars().filter(|letter| !is_invisible(*letter)).map(narrow).collect();
    if letters.iter().all(|letter| letter.is_whitespace()) {
        return Err(Refusal::Empty);
    }
    let address = pasted.contains("://");
    Ok(plain(&letters, address).split('|').map(words).collect())
}

fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Full-width forms and the digits of other scripts as ASCII.
fn narrow(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    let code = u32::from(letter);
    if let '！'..='～' = letter {
        return char::from_u32(code - 0xfee0).unwrap_or(letter);
    }
    ZEROS.iter().find_map(|zero| char::from_digit(code.checked_sub(u32::from(*zero))?, 10)).unwrap_or(letter)
}

/// ASCII letters, digits, `?` for an unreadable character, a space or a hyphen where the number is only
/// grouped, and `|` where something else begins.
fn plain(letters: &[char], address: bool) -> String {
    let mut out = String::new();
    let mut rest = letters;
    let mut before = '|';
    while let Some((first, tail)) = rest.split_first() {
        let after = tail.first().copied().unwrap_or('|');
        let length = moment(rest);
        if length > 0 && !before.is_ascii_alphanumeric() {
            out.push('|');
            before = '|';
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        if is_foreign(first) {
            let length = rest.iter().take_while(|letter| is_foreign(letter)).count();
            let (word, tail) = rest.split_at(length);
            let touches =
                before.is_ascii_alphanumeric() || tail.first().is_some_and(char::is_ascii_alphanumeric);
            let latin: Option<String> = word.iter().map(|letter| look_alike(*letter)).collect();
            match latin {
                // A word of its own is a label, even where all its letters look Latin ("ЗАКАЗ").
                Some(latin) if length < 3 || touches => out.push_str(&latin),
                _ => out.push('|'),
            }
            before = '|';
            rest = tail;
            continue;
        }
        out.push(match *first {
            letter if letter.is_ascii_alphanumeric() => letter,
            '?' if !address && before.is_ascii_alphanumeric() && after.is_ascii_alphanumeric() => '?',
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' if !address => '-',
            '\t' | '\n' | '\r' => '|',
            letter if letter.is_whitespace() && !address => ' ',
            _ => '|',
        });
        before = *first;
        rest = tail;
    }
    out
}

/// How long the date or time of day is that begins here; 0: none does.
fn moment(letters: &[char]) -> usize {
    let fits = |shape: &&&str| {
        let mut rest = letters.iter();
        let all = shape.bytes().all(|place| {
            rest.next().is_some_and(|letter| match place {
                b'#' => letter.is_ascii_digit(),
                b'-' => matches!(letter, '-' | '.' | '/'),
                _ => *letter == char::from(place),
            })
        });
        all && !rest.next().is_some_and(char::is_ascii_alphanumeric)
    };
    MOMENTS.iter().find(fits).map_or(0, |shape| shape.len())
}

/// A letter of another alphabet, or a sign that ends a number as well as one does. (Telling them apart would take
/// the library's table of all letters.)
fn is_foreign(letter: &char) -> bool {
    !letter.is_whitespace()
        && !matches!(letter, '\0'..='\u{bf}' | '\u{2000}'..='\u{206f}' | '\u{2212}' | '\u{3000}'..='\u{303f}' | '\u{fe50}'..='\u{fe6f}')
}

fn look_alike(letter: char) -> Option<char> {
    CYRILLIC_AND_GREEK.iter().find(|(all, _)| all.chars().any(|one| one == letter)).map(|(_, latin)| *latin)
}

fn words(part: &str) -> Vec<String> {
    part.split([' ', '-']).filter(|word| !word.is_empty()).map(capitals).collect()
}

/// In capitals, without the label of a button that pages print right behind a number ("…NLCopy", "…NLcopy").
fn capitals(word: &str) -> String {
    let head = word.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let small = word.len() - head.len();
    let before = head.strip_suffix(|letter: char| letter.is_ascii_uppercase());
    let number = match before {
        // Of two capitals the last may be the number's.
        Some(before)
            if small >= 2
                && (!before.ends_with(|letter: char| letter.is_ascii_uppercase())
                    || strength(before) >= strength(head)) =>
        {
            before
        }
        _ if small >= 4 => head,
        _ => word,
    };
    let is_label = number.len() >= 8
        && number.bytes().any(|byte| byte.is_ascii_digit())
        && !number.bytes().any(|byte| byte.is_ascii_lowercase());
    if is_label { number } else { word }.to_ascii_uppercase()
}

fn has_digit(word: &str) -> bool {
    word.bytes().any(|byte| byte.is_ascii_digit())
}

/// How long one half is, where a number was pasted twice with nothing between.
fn twice(word: &str) -> Option<usize> {
    let half = word.len() / 2;
    let (one, two) = word.split_at_checked(half)?;
    let digits = one.bytes().filter(u8::is_ascii_digit).count();
    // A pattern that goes on and on is no number at all.
    let varied = one
        .bytes()
        .enumerate()
        .filter(|(at, byte)| !one.as_bytes().iter().take(*at).any(|seen| seen == byte));
    (one == two && half >= SHORTEST && digits >= 5 && varied.count() >= 5 && !is_known(word)).then_some(half)
}

/// The lengths of numbers, in characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 5..=40;

/// A field that holds one number and nothing else, as a number is looked up: in capitals, without what groups it, once
/// where it stands there twice. `None` where other signs stand in it, or where it is no number.
pub fn normal(field: &str) -> Option<String> {
    let mut number = joined(field)?;
    while let Some(half) = twice(&number) {
        number.truncate(half);
    }
    is_number(&number).then_some(number)
}

/// [`normal`], without the look at all shapes by which a number that stands there twice is known.
pub fn ungrouped(field: &str) -> Option<String> {
    joined(field).filter(|number| is_number(number))
}

fn is_number(number: &str) -> bool {
    LENGTHS.contains(&number.len()) && number.bytes().any(|byte| byte.is_ascii_digit())
}

/// The letters and digits of a field, in capitals; `None` where signs stand in it that group nothing.
fn joined(field: &str) -> Option<String> {
    let mut number = String::with_capacity(field.len());
    for letter in field.chars().filter(|letter| !is_invisible(*letter)).map(narrow) {
        match letter {
            letter if letter.is_ascii_alphanumeric() => number.push(letter.to_ascii_uppercase()),
            letter
                if letter.is_whitespace() || matches!(letter, '-' | '.' | '_' | '\u{2010}'..='\u{2015}') => {}
            _ => return None,
        }
        // No number is longer, not even twice.
        if number.len() > LENGTHS.end().saturating_mul(2) {
            return None;
        }
    }
    Some(number)
}

/// Two spellings of one number.
pub fn same(one: &str, two: &str) -> bool {
    one == two || normal(one).is_some_and(|one| normal(two).as_ref() == Some(&one))
}

/// A parcel goes by this number, however it is spelled.
pub fn goes_by(parcel: &Parcel, number: &str) -> bool {
    parcel.numbers().any(|own| same(own, number))
}

/// Finds the words that together are of a known shape, and goes on before and behind them.
fn recognised(words: &[String], found: &mut Vec<String>) {
    if words.is_empty() {
        return;
    }
    let whole = words.concat();
    // Where one word alone is a number of its own shape, the others are something else, unless they make it surer.
    let points = strength(&whole);
    let alone = || words.iter().map(|word| strength(word)).max().unwrap_or(0);
    if points > 0 && (words.len() == 1 || alone() < points.max(DISTINCT_POINTS)) {
        found.push(whole);
        return;
    }
    if words.len() == 1 {
        return;
    }
    let mut best: Option<(u8, usize, usize, String)> = None;
    for start in 0..words.len() {
        let mut joined = String::new();
        for (end, word) in words.iter().enumerate().skip(start) {
            joined.push_str(word);
            // Part of a row of digits proves nothing, unless it is all of a word and of a shape of its own.
            let cut = |neighbour: Option<&String>| neighbour.is_some_and(|word| has_digit(word));
            let is_part = cut(start.checked_sub(1).and_then(|at| words.get(at))) || cut(words.get(end + 1));
            if is_part && end > start && joined.bytes().all(|byte| byte.is_ascii_digit()) {
                continue;
            }
            let points = strength(&joined);
            if points == 0 || (is_part && points < DISTINCT_POINTS) {
                continue;
            }
            // One word alone, else as many as possible.
            let worth = |points: u8, words: usize| (points, words == 0, words);
            if best
                .as_ref()
                .is_none_or(|(most, from, to, _)| worth(points, end - start) > worth(*most, to - from))
            {
                best = Some((points, start, end, joined.clone()));
            }
        }
    }
    if let Some((points, start, end, number)) = best {
        let before = words.get(..start).unwrap_or_default();
        let (last, others) =
            before.split_last().map_or((None, before), |(last, others)| (Some(last), others));
        // Bare digits are anybody's: letters right before them are the rest of a number that nobody has listed.
        if let Some(letters) = last.filter(|_| points < DISTINCT_POINTS && is_digits(&number))
            && belongs(letters)
        {
            recognised(others, found);
            found.push([letters.as_str(), &number].concat());
            found.push(number);
            recognised(words.get(end + 1..).unwrap_or_default(), found);
            return;
        }
        recognised(before, found);
        found.push(number);
        recognised(words.get(end + 1..).unwrap_or_default(), found);
    }
}

fn is_digits(word: &str) -> bool {
    word.bytes().all(|byte| byte.is_ascii_digit())
}

/// What people and pages write before a number: no part of it.
const LABELS: &[&str] = &["AT", "BY", "ID", "IN", "IS", "IT", "MY", "NO", "NR", "OF", "ON", "OR", "TN", "TO"];

/// Letters that can be the beginning of a number: two of them, as nearly all numbers have, and neither a label nor a
/// carrier's name.
fn belongs(letters: &str) -> bool {
    letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_uppercase())
        && !LABELS.contains(&letters)
        && super::family::named(letters, "").is_none()
}

/// Something that could be a number, of no known shape (a mistyped one, or a carrier we do not know).
fn likely(words: &[String]) -> Option<String> {
    let is_label = |word: &&String| word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let number: String =
        words.iter().skip_while(is_label).take_while(|word| !is_label(word)).map(String::as_str).collect();
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    ((8..=40).contains(&number.len()) && digits >= 5).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pasted: &str, expected: &[&str]) {
        assert_eq!(numbers(pasted).as_deref().unwrap_or_default(), expected, "{pasted:?}");
    }

    #[test]
    fn written_in_many_ways() {
        for pasted in [
            "RR473124829CN",
            "  rr473124829cn\n",
            "RR 473 124 829 CN",
            "RR-473124829-CN",
            "RR\u{2011}473\u{a0}124\u{202f}829\u{2013}CN.",
            "\u{202a}RR473124829CN\u{202c}\u{feff}",
            "RR4731\u{ad}24829CN",
            "ＲＲ４７３１２４８２９ＣＮ",
            "RR٤٧٣١٢٤٨٢٩CN",
            "RR۴۷۳۱۲۴۸۲۹CN",
            "RR४७३१२४८२९CN",
            "RR໔໗໓໑໒໔໘໒໙CN",
            "RR473124829СN",
            "Tracking number: RR473124829CN Copy",
            "Tracking number:RR473124829CNCopy",
            "Трек-номер: RR473124829CN",
            "RR473124829CNКопировать",
            "RR 473124829 СN",
            "RR473124829CN?",
            "?RR473124829CN",
            "https://example.org/track?RR473124829CN",
            "ЗАКАЗ RR473124829CN",
            "单号：RR473124829CN 复制",
            "Latest Tracking Number:\tRR473124829CN",
            "https://t.17track.net/en#nums=RR473124829CN",
            "https://example.org/track?id=7&code=RR473124829CN&lang=en",
            "https://example.org/track/RR%20473124829%20CN",
        ] {
            check(pasted, &["RR473124829CN"]);
        }
        check("TВА503887274000", &["TBA503887274000"]);
        check("ТВА503887274000", &["TBA503887274000"]);
        check("LP0007165356772б copy", &["LP00071653567726"]);
        check("RR 473124829 СН", &["RR473124829CH"]);
        // Three letters of their own are a word.
        check("ТОМ 473124829", &["473124829"]);
    }

    #[test]
    fn letters_before_a_blank_belong_to_the_number() {
        check("ap 0083 9790 7020 74", &["AP00839790702074"]);
        check("LP 0007 1653 5677 25", &["LP00071653567725"]);
        // Of no family that is listed: the whole first, then what the digits alone would be.
        check("xq 0083 9790 7020 74", &["XQ00839790702074", "00839790702074"]);
        check("Parcel XQ 0083 9790 7020 74", &["XQ00839790702074", "00839790702074"]);
        // Labels and carriers' names do not.
        for label in ["no", "Nr", "ID", "AWB", "DHL", "GLS", "CJ", "tracking", "Z"] {
            check(&format!("{label} 0083 9790 7020 74"), &["00839790702074"]);
        }
        check("DE 00340434161094042557", &["00340434161094042557"]);
    }

    #[test]
    fn pasted_twice_is_one_number() {
        check("0034043506971839939300340435069718399393", &["00340435069718399393"]);
        check("RR473124829CNRR473124829CN", &["RR473124829CN"]);
        check("Track: LP00071653567725LP00071653567725 Copy", &["LP00071653567725"]);
        // Sixteen digits with two like halves are one number all the same.
        check("1234567812345678", &["1234567812345678"]);
        check("ABCDEFGHABCDEFGH", &[]);
    }

    #[test]
    fn a_field_is_one_number() {
        for (field, number) in [
            ("lp 00827165784034", Some("LP00827165784034")),
            ("ra 123.456-785 ch", Some("RA123456785CH")),
            ("ＲＲ４７３１２４８２９ＣＮ", Some("RR473124829CN")),
            ("\u{202a}RR473124829CN\u{202c}", Some("RR473124829CN")),
            ("RR473124829CNRR473124829CN", Some("RR473124829CN")),
            ("12345", Some("12345")),
            ("1234", None),
            ("ABCDE", None),
            ("bad?number1", None),
            ("RR473124829CN, LP00071653567725", None),
            ("", None),
        ] {
            assert_eq!(normal(field).as_deref(), number, "{field}");
        }
        assert!(same("lp 00827165784034", "LP00827165784034") && same("x?", "x?"));
        assert!(!same("LP00827165784034", "LP00827165784035") && !same("x?", "y?"));
    }

    #[test]
    fn several() {
        check("RR473124829CN, LP00071653567725", &["RR473124829CN", "LP00071653567725"]);
        check("RR473124829CN LP00071653567725", &["RR473124829CN", "LP00071653567725"]);
        check("Order 3076443058854663 tracking RR473124829CN", &["RR473124829CN", "3076443058854663"]);
        // Sixteen digits are not always an order's.
        check("5353801443557566, RR473124829CN", &["5353801443557566", "RR473124829CN"]);
        check("RR473124829CN RR473124829CN", &["RR473124829CN"]);
        // With a blank or a hyphen between they were one; a new line or an address has no groups.
        for (pasted, is_one) in [
            ("643473124829 636126555740", true),
            ("643473124829-636126555740", true),
            ("643473124829\n636126555740", false),
            ("643473124829\r\n636126555740", false),
            ("643473124829\t636126555740", false),
            ("https://example.org/643473124829-636126555740", false),
            ("https://example.org/643473124829 636126555740", false),
        ] {
            let two = ["643473124829", "636126555740"];
            check(pasted, if is_one { &["643473124829636126555740"] } else { &two });
        }
        check(
            "LY473124829DE LP00071653567725 RR473124829CN",
            &["LY473124829DE", "LP00071653567725", "RR473124829CN"],
        );
        let eleven: Vec<String> = (11..22).map(|end| format!("LP0007165356{end}")).collect();
        assert_eq!(numbers(&eleven.join(" ")).unwrap(), eleven[..10], "ten at most");
    }

    #[test]
    fn what_stands_beside_a_number_is_not_joined_to_it() {
        // With two digits more it would be a number, too.
        for pasted in [
            "YT2273124829033099 20",
            "YT2273124829033099 20 Nov 2026",
            "YT2273124829033099 20.11.2026",
            "YT2273124829033099 20/11/2026 18:04",
            "YT2273124829033099 18:04",
            "YT2273124829033099 2026-11-20 18:04:59",
            "2026-11-20 18:04 YT2273124829033099",
            "18:04:59 YT2273124829033099",
            "9:04 YT2273124829033099",
        ] {
            check(pasted, &["YT2273124829033099"]);
        }
        check("3055123456784663 1 item", &["3055123456784663"]);
        check("9400111899223197428497 09/15", &["9400111899223197428497"]);
        check("00340434161094042557 15.09.", &["00340434161094042557"]);
        // Part of a row of digits proves nothing.
        check("123 643400489231 456 7", &["1236434004892314567"]);
        check("123 3055 1234 5678 4663", &["1233055123456784663"]);
        check("18:04:59 643400489231", &["643400489231"]);
        check("643400489231 20.11.2026", &["643400489231"]);
        check("2026-11-20 643400489231", &["643400489231"]);
        check("RR473124829CN delivered 2026-11-20 10:15", &["RR473124829CN"]);
        // What makes it surer belongs to it: a post's number, not one of Israel's.
        check("AE473124829 CN", &["AE473124829CN"]);
        check("AE473124829 CN delivered", &["AE473124829CN"]);
        // One word alone before several, wherever it stands; of equally good ones the first.
        check("Nr LP000716535677 2 5 1", &["LP000716535677"]);
        check("AUS 305512345678 4663", &["AUS305512345678"]);
        // Twelve to fifteen digits: all that are grouped.
        check("LP0007 1653 5677 25", &["LP00071653567725"]);
        check("2026-1120-1815", &["202611201815"]);
        check("12:34567890123", &["34567890123"]);
        for nothing in ["2026-11-20", "2026-11-20 18:04:59", "20.11.2026 18:04", "20/11/2026"] {
            assert_eq!(numbers(nothing), Err(Refusal::NoNumber), "{nothing}");
        }
    }

    #[test]
    fn as_labels_have_it() {
        for (pasted, number) in [
            ("RR473124829CNcopy", "RR473124829CN"),
            ("LP00071653567725copy", "LP00071653567725"),
            ("LP00071653567725Copy", "LP00071653567725"),
            ("70157990142083Copy", "70157990142083"),
            ("via 643400489231 now", "643400489231"),
            ("cnusup00073124829", "CNUSUP00073124829"),
            ("Rr473124829Cn", "RR473124829CN"),
            ("RR473124829cn", "RR473124829CN"),
            // Two digits more would be a number of DPD, and a word without a digit is none.
            ("643400489231 12Nov", "64340048923112NOV"),
            ("RR47312482CN Delivered 2026", "RR47312482CN"),
            ("(00)340434161094042557", "00340434161094042557"),
            ("(00) 3 4043416 109404255 7", "00340434161094042557"),
        ] {
            check(pasted, &[number]);
        }
    }

    #[test]
    fn a_number_on_the_border_of_two_pieces_is_whole_in_one_of_them() {
        for words in 0..60 {
            let text =
                ["so ".repeat(words), "RR 473 124 829 CN ".to_owned(), "and so on ".repeat(40)].concat();
            let pieces = pieces(&text).unwrap().unwrap();
            assert!(pieces.iter().all(|piece| piece.len() <= MOST_CHARACTERS), "{words}");
            let found = pieces.iter().any(|piece| {
                numbers(piece).is_ok_and(|numbers| numbers.contains(&"RR473124829CN".to_owned()))
            });
            assert!(found, "{words}");
        }
        assert_eq!(pieces("RR473124829CN"), Ok(None));
        assert_eq!(pieces(&"and so on ".repeat(2_001)), Err(Refusal::TooLong));
    }

    #[test]
    fn of_no_known_shape() {
        check("RR47312482CN", &["RR47312482CN"]);
        check("Number RR 4731 2482 CN", &["RR47312482CN"]);
        check("ABCD 1234567 89", &["ABCD123456789"]);
        check("ABC12345", &["ABC12345"]);
        check(&"A1".repeat(20), &[&"A1".repeat(20)]);
        check("RR4?3124829CN", &["RR4?3124829CN"]);
    }

    #[test]
    fn refused() {
        for (pasted, refusal) in [
            ("", Refusal::Empty),
            (" \u{200b}\t", Refusal::Empty),
            ("N/A", Refusal::NoNumber),
            ("not shipped yet", Refusal::NoNumber),
            // Too short, too few digits, too long.
            ("AB12345", Refusal::NoNumber),
            ("ABCD1234", Refusal::NoNumber),
            (&"A1B".repeat(14), Refusal::NoNumber),
            ("a#1!!x9", Refusal::NoNumber),
            ("<b>12</b>", Refusal::NoNumber),
            ("RR473\u{0}124829CN", Refusal::ControlCharacters),
            (&"RR473124829CN ".repeat(15), Refusal::TooLong),
        ] {
            assert_eq!(numbers(pasted), Err(refusal), "{pasted:?}");
        }
    }
}
