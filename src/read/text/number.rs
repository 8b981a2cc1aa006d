//! The numbers in the lines of a page: the wanted one, however it is grouped, and other parcels'.

use super::line::Atom;
use super::page::PART;
use super::words::Folded;
use crate::knowledge::tracking_number::{is_platform_id, numbers_in};

/// Minimum length at which a digits-only number is not taken for a phone number, and one with letters not for a word.
const LONG_NUMBER: usize = 13;
const SHORT_NUMBER: usize = 8;

/// The longest line that is looked at, in bytes.
const LONGEST_WITH_NUMBERS: usize = 600;

/// The longest beginning of a line that is a number and its name, in characters.
const LONGEST_HEAD: usize = 60;

/// The numbers in a line that may be parcels', and whether they surely are.
pub(super) fn numbers_of(text: &str) -> Vec<(String, bool)> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let shown = !text.is_ascii() || digits >= 7;
    if !shown || text.len() > LONGEST_WITH_NUMBERS {
        return Vec::new();
    }
    let mut found = numbers_in(text);
    // Beside an element with other words it is a part of its own.
    for number in text.split(PART).filter(|part| part.len() < text.len()).flat_map(numbers_in) {
        if !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

/// The name before the only number of a line that has nothing else, and whether that is long enough to be a parcel's.
fn number_alone(text: &str) -> Option<String> {
    let folded = Folded::of(text);
    let is_number = |word: &&str| word.bytes().any(|byte| byte.is_ascii_digit());
    let words: Vec<&str> = folded.text().split(' ').collect();
    let (number, name) = words.split_last().filter(|(last, _)| is_number(last))?;
    let letters = number.bytes().filter(u8::is_ascii_alphabetic).count();
    let is_long =
        number.is_ascii() && number.len() >= if letters > 0 { LONG_NUMBER - 3 } else { LONG_NUMBER };
    (is_long && !name.iter().any(is_number) && !is_platform_id(&number.to_ascii_uppercase()))
        .then(|| name.join(" "))
}

/// A number of whatever form that stands alone in its line as the wanted one does is another parcel's.
pub(super) fn name_others(atoms: &mut [Atom], texts: &[&str]) {
    let of_mine = atoms.iter().zip(texts).filter(|(atom, _)| atom.wanted);
    let names: Vec<String> = of_mine.filter_map(|(_, text)| number_alone(text)).collect();
    for (atom, text) in atoms.iter_mut().zip(texts) {
        if !atom.wanted
            && atom.others.is_empty()
            && number_alone(text).is_some_and(|name| names.contains(&name))
        {
            atom.others = numbers_of(text).into_iter().map(|(number, _)| number).collect();
        }
    }
}

/// The words of a line that are written as one of these numbers, letter for letter and digit for digit, and are another:
/// the carrier's numbers of other parcels, whatever their form.
pub(super) fn alike(text: &str, mine: &[String]) -> Vec<String> {
    let form = |letter: char| (letter.is_ascii_digit(), letter.is_ascii_alphabetic());
    let is_alike = |word: &str, number: &str| {
        // Eight digits may be a date, ten a telephone's.
        let long = number.len() >= LONG_NUMBER || number.bytes().any(|byte| byte.is_ascii_alphabetic());
        long && number.len() >= SHORT_NUMBER
            && word.len() == number.len()
            && word.chars().map(form).eq(number.chars().map(form))
    };
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let others = words.filter(|word| {
        mine.iter().any(|number| is_alike(word, number))
            && !mine.iter().any(|number| number.eq_ignore_ascii_case(word))
    });
    others.map(str::to_ascii_uppercase).collect()
}

/// Whether a line has the number, grouped or not, and not as a part of a longer one.
pub(super) fn line_holds(text: &str, number: &str) -> bool {
    span(text, number).is_some()
}

/// Where it stands, in bytes.
fn span(text: &str, number: &str) -> Option<(usize, usize)> {
    let first = number.chars().next()?;
    let starts = text.char_indices().filter(|(_, letter)| letter.to_ascii_uppercase() == first);
    starts.map(|(at, _)| at).find_map(|at| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        if before.is_some_and(|letter| letter.is_ascii_alphanumeric()) {
            return None;
        }
        let mut letters = text.get(at..).unwrap_or_default().char_indices().peekable();
        let mut end = at;
        for wanted in number.chars() {
            while letters.peek().is_some_and(|(_, letter)| {
                matches!(letter, ' ' | '-' | '\u{a0}' | '\u{202f}' | '\u{ad}' | '\u{200b}')
            }) {
                letters.next();
            }
            let (nth, letter) = letters.next().filter(|(_, letter)| letter.to_ascii_uppercase() == wanted)?;
            end = at + nth + letter.len_utf8();
        }
        // "…CNCopy" is the number and a button; "…CN1" is another one.
        (!letters.peek().is_some_and(|(_, letter)| letter.is_ascii_digit())).then_some((at, end))
    })
}

/// A text without these numbers and the signs around them: "Your parcel (RB…CN) was delivered" says what one without does.
pub(super) fn without_numbers(text: &str, mine: &[String]) -> String {
    let mut left = text.to_owned();
    for number in mine {
        let Some((from, to)) = span(&left, number) else { continue };
        let head = left
            .get(..from)
            .unwrap_or_default()
            .trim_end_matches(['(', '[', '#', '№', '"', '“', '„', '«', ' ', '\u{a0}']);
        let rest = left.get(to..).unwrap_or_default();
        let rest = rest.trim_start_matches([')', ']', '"', '”', '“', '»', ' ', ':', '：', '\u{a0}']);
        left = if head.is_empty() || rest.starts_with(['.', ',', '!']) {
            [head, rest].concat()
        } else {
            [head, " ", rest].concat()
        };
    }
    left.trim().to_owned()
}

/// A line behind the number and its colon, with which a history in one line begins: what stands before, and the rest.
pub(super) fn after_number(text: &str) -> (&str, &str) {
    let is_number = |head: &str| !numbers_of(head).is_empty() && head.chars().count() <= LONGEST_HEAD;
    let cut = text.find([':', '：']).and_then(|at| text.get(..at).zip(text.get(at..)));
    match cut.filter(|(head, _)| is_number(head)) {
        Some((head, rest)) => (head, rest.trim_start_matches([':', '：'])),
        None => ("", text),
    }
}
