//! What a field holds that is to be a parcel's number, on a page, in an answer or in a file.
//!
//! A number stands in the messages to the seller and in the dispute text: a field in which anything else is said holds none.

use crate::knowledge::tracking_number::normal;

/// No number is longer.
const LONGEST: usize = 40;

/// The letters in front of a number and behind it, where blanks group it, and how many such groups there are.
const LETTERS: usize = 4;
const GROUPS: usize = 2;

/// The number as it is looked up; one of no known length as it stands there. `None`: it is none.
pub fn read(field: &str) -> Option<String> {
    if !may_be_one(field) {
        return None;
    }
    normal(field).or_else(|| Some(field.trim()).filter(|field| is_token(field)).map(str::to_owned))
}

/// No words stand in the field: but for a few letters in front and behind, each of its groups has a digit.
pub fn may_be_one(field: &str) -> bool {
    let mut letters = 0;
    for group in field.split_whitespace() {
        if group.bytes().any(|byte| byte.is_ascii_digit()) || group.chars().count() == 1 && !is_letter(group)
        {
            continue;
        }
        letters += 1;
        if letters > GROUPS || group.chars().count() > LETTERS {
            return false;
        }
    }
    true
}

fn is_letter(group: &str) -> bool {
    group.chars().all(char::is_alphabetic)
}

/// Letters, digits and dashes; a question mark stands for a letter that nobody can read.
fn is_token(field: &str) -> bool {
    field.len() <= LONGEST
        && field.bytes().any(|byte| byte.is_ascii_digit())
        && field.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'?'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_it_is_grouped() {
        for (field, number) in [
            ("LP00123456789012", "LP00123456789012"),
            (" rr 473 124 829 cn ", "RR473124829CN"),
            ("RR-473124829-CN", "RR473124829CN"),
            ("RR473124829CN\nRR473124829CN", "RR473124829CN"),
            ("JJD 0123 4567 8901", "JJD012345678901"),
            ("1234 - 5678", "12345678"),
            ("LP1", "LP1"),
        ] {
            assert_eq!(read(field).as_deref(), Some(number), "{field:?}");
            assert_eq!(read(number).as_deref(), Some(number), "once is enough");
        }
    }

    #[test]
    fn whatever_else_is_said_in_its_field_makes_it_none() {
        for field in [
            "LP1\nI got it, all is fine!",
            "LP1 I got it all is fine",
            "LP00123456789012 received",
            "LP00123456789012\nThank you",
            "I got it 1",
            "我已经收到了1",
            "LP1!",
            "LP1/2",
            "pending",
            "",
            "https://example.com/1",
            "00000000000000000000000000000000000000000000000000",
        ] {
            assert_eq!(read(field), None, "{field:?}");
        }
    }
}
