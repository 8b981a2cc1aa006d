//! The day on which the shop completes an order by itself, as its page announces it.
//!
//! No page with such a sentence was ever seen; old mails say "soon marked completed". So only an English sentence that says
//! all of it is believed: that it happens by itself, what happens, and when. One without a date says nothing.

use crate::order::Day;
use chrono::Days;

/// Words that say that an order completes without the buyer.
const BY_ITSELF: &[&str] = &["automatically", "auto-complete", "auto-confirm", "by itself"];

/// What happens. A refund is no completion.
const COMPLETED: &[&str] = &["complete", "confirm"];

/// No order waits longer than that to be completed.
const LONGEST: u64 = 200;

/// The day that a sentence names, as a date or as a number of days from today.
pub fn announced(sentence: &str, today: Day, read: impl Fn(&str) -> Option<Day>) -> Option<Day> {
    let lower = sentence.to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if !says(BY_ITSELF) || !says(COMPLETED) || lower.contains("refund") {
        return None;
    }
    in_days(&lower).and_then(|days| today.checked_add_days(Days::new(days))).or_else(|| read(sentence))
}

/// "12 days 3 hours": the whole days.
fn in_days(lower: &str) -> Option<u64> {
    let words: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let days = words.windows(2).find_map(|pair| match pair {
        [count, "day" | "days"] => count.parse::<u64>().ok(),
        _ => None,
    });
    days.filter(|days| *days <= LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::date::{self, Bounds};

    #[test]
    fn a_day_is_believed_only_of_a_sentence_that_says_all_of_it() {
        let day = |day| Day::from_ymd_opt(2026, 9, day).unwrap();
        let read = |text: &str| {
            let bounds = Bounds { not_before: None, not_after: None };
            date::read(text, "en", &bounds).ok().map(|written| written.last)
        };
        for (sentence, expected) in [
            ("Your order will be completed automatically on Sep 12, 2026.", Some(day(12))),
            ("The order will automatically be confirmed in 3 days 4 hours.", Some(day(4))),
            ("The order will auto-complete in 1 day", Some(day(2))),
            ("It is confirmed automatically in 0 days", Some(day(1))),
            // Nothing happens by itself, or nothing is completed, or nobody says when.
            ("Please confirm that you received it before Sep 12, 2026.", None),
            ("Refunded automatically if it is not completed by Sep 12, 2026.", None),
            ("Your order will soon be marked as completed automatically.", None),
            ("It is completed automatically in 3000 days.", None),
            ("", None),
        ] {
            assert_eq!(announced(sentence, day(1), read), expected, "{sentence}");
        }
    }
}
