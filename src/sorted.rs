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

/// The places of `count` items in their order; equal items keep theirs. For thousands in no order at all.
pub fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    part(&(0..count).collect::<Vec<_>>(), compare)
}

fn part(items: &[usize], compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let (one, two) = items.split_at(items.len() / 2);
    if one.is_empty() {
        return items.to_vec();
    }
    let (one, two) = (part(one, compare), part(two, compare));
    let (mut one, mut two) = (one.into_iter().peekable(), two.into_iter().peekable());
    let mut all = Vec::with_capacity(items.len());
    loop {
        let first = match (one.peek(), two.peek()) {
            (Some(left), Some(right)) => compare(*left, *right).is_le(),
            (left, _) => left.is_some(),
        };
        match if first { one.next() } else { two.next() } {
            Some(item) => all.push(item),
            None => return all,
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
                let keys: Vec<u32> = (0..length).map(|at| code / 3_u32.pow(at) % 3).collect();
                let sorted = places(keys.len(), &|one, two| keys[one].cmp(&keys[two]));
                assert_eq!(sorted, library.iter().map(|item| item.1).collect::<Vec<_>>());
                assert_eq!(ours, library);
            }
        }
    }
}
