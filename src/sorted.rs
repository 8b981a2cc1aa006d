//! Order by hand: the library's sort is five kilobytes of wasm for each type it is used with.

use std::cmp::Ordering;

/// Sorts; equal items keep their order. Each item moves down one by one: quick for a few dozen, and for more that
/// are nearly in order already; a few thousand in no order take some milliseconds.
pub fn sort_by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    for next in 1..items.len() {
        let mut at = next;
        while let Some([.., one, two]) = items.get_mut(..=at) {
            if compare(one, two).is_le() {
                break;
            }
            std::mem::swap(one, two);
            at -= 1;
        }
    }
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
}
