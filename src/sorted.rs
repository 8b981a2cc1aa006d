//! Order by hand, for lists of a few dozen entries: the library's sort is five kilobytes of wasm for each type it
//! is used with, and a tree map ten.

use std::cmp::Ordering;

/// Sorts; equal items keep their order.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for next in 1..items.len() {
        let mut at = place(next, |before| match (items.get(before), items.get(next)) {
            (Some(before), Some(next)) => compare(before, next).is_le(),
            _ => false,
        });
        // Swapped upwards, so that everything from `at` on moves by one.
        while at < next {
            items.swap(at, next);
            at += 1;
        }
    }
}

/// How many of the first `count` indexes pass the test, where those that do come first.
pub fn place(count: usize, passes: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if passes(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sorts_like_the_library_and_keeps_equals_in_order() {
        // Every list of up to six items with keys 0..=2, each item with its first place.
        for length in 0..=6_u32 {
            for code in 0..3_u32.pow(length) {
                let keys = (0..length).map(|at| code / 3_u32.pow(at) % 3);
                let mut ours: Vec<(u32, usize)> = keys.zip(0..).collect();
                let mut library = ours.clone();
                sort_by(&mut ours, |one, two| one.0.cmp(&two.0));
                library.sort_by_key(|item| item.0);
                assert_eq!(ours, library);
            }
        }
    }

    #[test]
    fn finds_the_place() {
        let list = [1, 3, 3, 7];
        for (value, found) in [(0, 0), (1, 0), (2, 1), (3, 1), (4, 3), (7, 3), (8, 4)] {
            assert_eq!(place(list.len(), |at| list[at] < value), found);
        }
    }
}
