//! What is typed to find an order: words, or a number.

use crate::knowledge::text::is_unspaced;
use crate::knowledge::tracking_number::{NumberContext, examine};
use crate::order::Order;

/// What is searched for.
pub(super) struct SearchText {
    /// In small letters; all of them must be there.
    pub(super) words: Vec<String>,
    /// All letters and digits: a number may have been written in groups, or pasted with words around it.
    squeezed: String,
    /// The number as it is looked up, where it was typed with look-alikes of another script or other digits.
    read: Option<String>,
}

impl SearchText {
    pub(super) fn of(text: &str) -> SearchText {
        let words = text.split_whitespace().map(str::to_lowercase).collect();
        let read = examine(text, &NumberContext::default()).ok().filter(|found| found.changed);
        SearchText { words, squeezed: squeezed(text), read: read.map(|found| squeezed(&found.number)) }
    }

    /// It has this number in it, or is a part of it; the number in small letters.
    pub(super) fn names(&self, number: &str) -> bool {
        let is_whole = number.len() >= WHOLE_NUMBER && self.squeezed.contains(number);
        let is_read = self.read.as_deref() == Some(number);
        is_whole || is_read || (is_part_of_number(&self.squeezed) && number.contains(&self.squeezed))
    }
}

/// The shortest number that is looked for within a longer text.
const WHOLE_NUMBER: usize = 8;

/// The fewest characters by which a number is known from its middle or its end: many remember the last four.
const PART_OF_NUMBER: usize = 4;

/// The text names an order by its id, or by a part of that.
pub fn names_order(text: &str, order: &Order) -> bool {
    !order.id.is_empty() && SearchText::of(text).names(&squeezed(&order.id))
}

/// Letters and digits, in small letters.
pub(super) fn squeezed(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

pub(super) fn is_part_of_number(word: &str) -> bool {
    word.chars().count() >= PART_OF_NUMBER && word.contains(|letter: char| letter.is_ascii_digit())
}

/// A word of the text begins with this one. Both in small letters.
pub(super) fn begins_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let sides = [before, word.chars().next()];
        before.is_none_or(|before| !before.is_alphanumeric()) || sides.into_iter().flatten().any(is_unspaced)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_without_spaces_is_searched_anywhere() {
        for (text, word, found) in [
            ("红色台灯", "台灯", true),
            ("เสื้อยืด", "ยืด", true),
            ("usb充电器", "充电", true),
            ("우체국택배", "택배", true),
            ("настольная лампа", "ампа", false),
            ("настольная лампа", "ламп", true),
            ("a lamp, or two lamps", "two", true),
            ("chocolate", "late", false),
            ("chocolate late", "late", true),
        ] {
            assert_eq!(begins_word(text, word), found, "{text} {word}");
        }
    }

    #[test]
    fn an_order_is_named_by_its_id() {
        let order = Order { id: "8190000000000001".to_owned(), ..Order::default() };
        for (text, named) in [
            ("8190000000000001", true),
            ("Order ID: 8190 0000 0000 0001", true),
            ("000001", true),
            ("01", false),
            ("８１９００００００００００００１", true),
            ("8190000000000002", false),
            ("", false),
        ] {
            assert_eq!(names_order(text, &order), named, "{text}");
        }
        assert!(!names_order("12345678", &Order::default()));
    }
}
