//! Where orders lie in the storage: one key for each, so that writing one costs what that one weighs.

use crate::order::Instant;

const ORDER: &str = "order:";
const QUARANTINE: &str = "quarantine:";

/// The key under which the deletions lie.
pub const TOMBSTONES: &str = "deleted";
/// The key under which lies what the buyer was reminded of.
pub const REMINDERS: &str = "reminders";

/// The key under which lies which orders' tracking was read in a hidden frame, and when.
pub const READING: &str = "reading";

/// The key of an order.
pub fn order(id: &str) -> String {
    [ORDER, id].concat()
}

/// The order whose key it is.
pub fn order_of(key: &str) -> Option<&str> {
    key.strip_prefix(ORDER)
}

/// The key under which something is set aside that lay under an order's key and cannot be read.
pub fn quarantine(id: &str, at: Instant) -> String {
    [QUARANTINE, id, ":", &at.to_string()].concat()
}

/// Whether a key is one of something that was set aside.
pub fn is_quarantined(key: &str) -> bool {
    key.starts_with(QUARANTINE)
}

/// The order that was set aside under a key, and when.
pub fn quarantined(key: &str) -> Option<(&str, Option<Instant>)> {
    let mut parts = key.strip_prefix(QUARANTINE)?.split(':');
    Some((parts.next().unwrap_or_default(), parts.next().and_then(|at| at.parse().ok())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_say_what_they_are_of() {
        assert_eq!(order_of(&order("8190000000000017")), Some("8190000000000017"));
        let aside = quarantine("8190000000000017", 42);
        assert!(is_quarantined(&aside) && order_of(&aside).is_none());
        assert_eq!(quarantined(&aside), Some(("8190000000000017", Some(42))));
        assert_eq!(quarantined("order:1"), None);
    }
}
