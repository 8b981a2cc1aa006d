//! What was deleted, and when: a tab that is still open would tell of a deleted order again, and bring it back.

use crate::order::Instant;
use serde::{Deserialize, Serialize};

/// More deletions are not remembered; the oldest go first. A tab stays open for days, not for thousands of deletions.
const MOST: usize = 500;

/// Nor is a deletion from longer ago than this, in ms: no tab that told of the order stands open any more.
const OLDEST: Instant = 60 * 86_400_000;

/// The orders that were deleted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tombstones {
    /// Oldest first.
    orders: Vec<Tombstone>,
    /// Everything was deleted at this instant.
    #[serde(skip_serializing_if = "Option::is_none")]
    all: Option<Instant>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Tombstone {
    id: String,
    at: Instant,
}

impl Tombstones {
    /// An order is deleted.
    pub fn bury(&mut self, id: &str, at: Instant) {
        self.orders.retain(|grave| grave.id != id);
        self.orders.push(Tombstone { id: id.to_owned(), at });
        let surplus = self.orders.len().saturating_sub(MOST);
        self.orders.drain(..surplus);
    }

    /// Everything is deleted.
    pub fn bury_all(&mut self, at: Instant) {
        self.orders.clear();
        self.all = Some(at);
    }

    /// The deletion of an order is undone, or the order comes in from a file.
    pub fn restore(&mut self, id: &str) {
        self.orders.retain(|grave| grave.id != id);
    }

    /// Whether everything was deleted after this instant.
    pub fn all_since(&self, began: Instant) -> bool {
        self.all.is_some_and(|at| at > began)
    }

    /// Deletions after `now` are those of a clock that ran ahead: they would hide an order until then, and so count as
    /// of now. Those of long ago are forgotten. Whether there were any of either.
    pub fn bring_back(&mut self, now: Instant) -> bool {
        let before = self.clone();
        self.orders.retain(|grave| now.saturating_sub(grave.at) < OLDEST);
        self.all = self.all.map(|at| at.min(now));
        for grave in &mut self.orders {
            grave.at = grave.at.min(now);
        }
        *self != before
    }

    /// Whether an order was deleted after the visit that tells of it began ([`Tombstones::covering`]).
    pub fn cover(&self, id: &str, visit: Instant, stored: bool) -> bool {
        self.covering(id, visit, stored).is_some()
    }

    /// When an order was deleted, where that was after the visit that tells of it began. `stored`: something of it is stored.
    /// After everything was deleted that is only what came back since, by the buyer's hand or from a file, and it is followed
    /// again.
    pub fn covering(&self, id: &str, visit: Instant, stored: bool) -> Option<Instant> {
        let own = self.orders.iter().filter(|grave| grave.id == id).map(|grave| grave.at);
        let all = self.all.filter(|_| !stored);
        own.chain(all).filter(|at| visit <= *at).max()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_that_began_before_the_deletion_tells_nothing() {
        let mut graves = Tombstones::default();
        graves.bury("1", 100);
        assert!(graves.cover("1", 99, false) && graves.cover("1", 100, false));
        assert!(!graves.cover("1", 101, false) && !graves.cover("2", 99, false));
        graves.restore("1");
        assert!(!graves.cover("1", 99, false));
    }

    #[test]
    fn of_two_deletions_the_later_one_is_told() {
        let mut graves = Tombstones::default();
        graves.bury_all(200);
        graves.bury("1", 100);
        assert_eq!(graves.covering("1", 50, false), Some(200));
        assert_eq!(graves.covering("1", 50, true), Some(100), "it came back in between");
        assert_eq!(graves.covering("1", 150, true), None);
    }

    #[test]
    fn deleting_everything_covers_orders_that_nobody_names() {
        let mut graves = Tombstones::default();
        graves.bury_all(100);
        assert!(graves.cover("7", 100, false) && !graves.cover("7", 101, false));
        assert!(!graves.cover("7", 100, true), "it came back");
        graves.bury("7", 100);
        assert!(graves.cover("7", 100, true), "and was deleted again");
    }

    #[test]
    fn a_clock_that_ran_ahead_hides_an_order_no_longer_than_its_page_stands_open() {
        let mut graves = Tombstones::default();
        graves.bury("1", 9_000);
        graves.bury_all(9_000);
        assert!(graves.cover("1", 150, false));
        assert!(graves.bring_back(100));
        assert!(graves.cover("1", 99, false) && !graves.cover("1", 150, false));
        assert!(!graves.bring_back(100), "once");
    }

    #[test]
    fn a_deletion_of_long_ago_is_forgotten() {
        let mut graves = Tombstones::default();
        graves.bury("1", 100);
        assert!(!graves.bring_back(99 + OLDEST) && graves.cover("1", 100, false));
        assert!(graves.bring_back(100 + OLDEST) && graves.orders.is_empty());
    }

    #[test]
    fn the_list_stays_short_and_the_newest_stay() {
        let mut graves = Tombstones::default();
        for id in 0..2_000_u32 {
            graves.bury(&id.to_string(), 5);
        }
        assert_eq!(graves.orders.len(), MOST);
        assert!(graves.cover("1999", 5, false) && !graves.cover("0", 5, false));
        graves.bury("1999", 9);
        assert_eq!(graves.orders.len(), MOST, "the same order again is the same grave");
    }
}
