//! How much the shop's pages may ask of the worker. A page that the buyer uses stays far below; what breaks out of one, and
//! speaks in the name of our script there, must neither keep the worker busy nor fill the storage.

use crate::order::Instant;
use litemap::LiteMap;

/// A rate limit: at most `most` events within `span` ms.
struct Rate {
    most: u32,
    span: Instant,
}

/// A list of a thousand orders that is scrolled through reports ten at a time. What is asked and reported about reading an order's
/// tracking counts as well: a few in a minute.
const REPORTS: Rate = Rate { most: 300, span: 10_000 };

/// Windows opened per 10 s: one per click, and the buyer sees the new tab.
const OPENED: Rate = Rate { most: 5, span: 10_000 };

/// New orders accepted per day. Who has more sees the rest of them the next day: marks and cards stand there all the
/// same, only nothing is stored.
const NEW_ORDERS: Rate = Rate { most: 2_000, span: 24 * 3_600_000 };

/// The requests counted since the worker started.
#[derive(Debug, Default)]
pub struct Limits {
    reports: LiteMap<Option<i32>, Count>,
    opened: Count,
    new_orders: Count,
}

#[derive(Debug, Default)]
struct Count {
    since: Instant,
    count: u32,
}

impl Count {
    fn take(&mut self, rate: &Rate, now: Instant) -> bool {
        // A clock that went back starts anew.
        if !(0..rate.span).contains(&now.saturating_sub(self.since)) {
            *self = Count { since: now, count: 0 };
        }
        self.count = self.count.saturating_add(1);
        self.count <= rate.most
    }
}

impl Limits {
    /// Whether a tab may report once more, or its hidden frame may, or it may ask for one.
    pub fn report(&mut self, tab: Option<i32>, now: Instant) -> bool {
        self.reports.retain(|_, count| now.saturating_sub(count.since) < REPORTS.span);
        self.reports.entry(tab).or_default().take(&REPORTS, now)
    }

    /// Whether a page may open one of our windows once more.
    pub fn open(&mut self, now: Instant) -> bool {
        self.opened.take(&OPENED, now)
    }

    /// Whether one more order that is not stored yet is accepted.
    pub fn new_order(&mut self, now: Instant) -> bool {
        self.new_orders.take(&NEW_ORDERS, now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_tab_has_its_own_reports_and_time_gives_them_back() {
        let mut limits = Limits::default();
        let taken = |limits: &mut Limits, tab, now| (0..1_000).filter(|_| limits.report(tab, now)).count();
        assert_eq!(taken(&mut limits, Some(1), 50_000), 300);
        assert_eq!(taken(&mut limits, Some(2), 50_001), 300);
        assert!(!limits.report(Some(1), 59_999) && limits.report(Some(1), 60_000));
        assert_eq!(limits.reports.len(), 2, "a tab that is silent is forgotten");
        assert!(limits.report(Some(2), 9), "a clock that went back locks nobody out");
    }
}
