//! Which orders' tracking was loaded in a hidden frame, and who may load the next one. It lies in the storage, so that the
//! caps hold over all tabs and starts.

use crate::app::protocol::ReadPermission;
use crate::order::{Instant, ReadingOutcome};
use serde::{Deserialize, Serialize};

const HOUR: i64 = 60 * 60 * 1000;
/// An order is loaded once in this time, and what was read this lately is not read again.
pub(super) const EACH_MS: i64 = 6 * HOUR;
/// How long a load is remembered, in ms.
const DAY_MS: i64 = 24 * HOUR;
/// Maximum tracking pages loaded per day.
const MOST_A_DAY: usize = 60;
/// The list that was asked for in a window is open after this time, or was closed before it had loaded.
const LIST_MS: i64 = 2 * 60 * 1000;
/// The frame is gone after twelve seconds, whatever happens.
const LEASE_MS: i64 = 13_000;

/// One load of a tracking page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Load {
    order: String,
    at: Instant,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    outcome: Option<ReadingOutcome>,
}

/// The tab that is reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Lease {
    order: String,
    tab: i32,
    at: Instant,
}

/// What was loaded, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingLog {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    loads: Vec<Load>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lease: Option<Lease>,
    /// A captcha or a login stopped all readings.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    stopped: bool,
    /// When the buyer asked for all orders of the list to be read, where no list has done so yet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list_wanted: Option<Instant>,
}

/// The two instants are less than this apart, whichever way the clock was moved.
pub(super) fn within(one: Instant, other: Instant, milliseconds: i64) -> bool {
    one.saturating_sub(other).saturating_abs() < milliseconds
}

impl ReadingLog {
    /// Asks for leave to load the tracking page of an order in a tab; where it is given, that is noted.
    pub fn ask(&mut self, order: &str, tab: i32, now: Instant) -> ReadPermission {
        self.loads.retain(|load| within(load.at, now, DAY_MS));
        self.lease = self.lease.take().filter(|lease| within(lease.at, now, LEASE_MS));
        if let Some(lease) = &self.lease {
            let left = LEASE_MS.saturating_sub(now.saturating_sub(lease.at)).clamp(0, LEASE_MS);
            return ReadPermission::Busy(u32::try_from(left).unwrap_or_default());
        }
        let last = self.loads.iter().rev().find(|load| load.order == order && within(load.at, now, EACH_MS));
        if let Some(last) = last {
            return ReadPermission::Limited(last.outcome);
        }
        if self.stopped {
            return ReadPermission::Blocked;
        }
        if self.loads.len() >= MOST_A_DAY {
            return ReadPermission::Spent;
        }
        self.loads.push(Load { order: order.to_owned(), at: now, outcome: None });
        self.lease = Some(Lease { order: order.to_owned(), tab, at: now });
        ReadPermission::Given
    }

    /// Whether this tab is reading this order.
    pub fn is_reading(&self, order: &str, tab: i32, now: Instant) -> bool {
        let reads =
            |lease: &Lease| lease.order == order && lease.tab == tab && within(lease.at, now, LEASE_MS);
        self.lease.as_ref().is_some_and(reads)
    }

    /// The reading has ended.
    pub fn end(&mut self, outcome: ReadingOutcome) {
        let Some(lease) = self.lease.take() else { return };
        if let Some(load) = self.loads.iter_mut().rev().find(|load| load.order == lease.order) {
            load.outcome = Some(outcome);
        }
        self.stopped |= matches!(outcome, ReadingOutcome::Captcha | ReadingOutcome::LoggedOut);
    }

    /// The order was deleted: whoever opens it again knows nothing of it, and may have it read. It counts for the day.
    pub fn forget(&mut self, order: &str) {
        for load in self.loads.iter_mut().filter(|load| load.order == order) {
            load.order.clear();
        }
    }

    /// The buyer asks for all orders of the list to be read: the list that opens next does it.
    pub fn want_list(&mut self, now: Instant) {
        self.list_wanted = Some(now);
    }

    /// A list has opened. Whether the buyer has asked for it; one request starts one list.
    pub fn take_list(&mut self, now: Instant) -> bool {
        self.list_wanted.take().is_some_and(|asked| within(asked, now, LIST_MS))
    }

    /// A list is asked for, perhaps too long ago.
    pub fn wants_list(&self) -> bool {
        self.list_wanted.is_some()
    }

    /// A captcha or a login has stopped all readings.
    pub fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// The buyer has opened a tracking page that reads well. Whether that changes anything.
    pub fn go_on(&mut self) -> bool {
        std::mem::take(&mut self.stopped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const A: &str = "8190000000000017";
    const B: &str = "8190000000020017";
    const NOW: Instant = 1_795_500_000_000;

    #[test]
    fn an_order_is_loaded_once_in_six_hours_and_one_at_a_time() {
        let mut log = ReadingLog::default();
        assert_eq!(log.ask(A, 1, NOW), ReadPermission::Given);
        // Another tab, the same tab, another order: while it is being read nobody else is.
        for (order, tab) in [(A, 2), (A, 1), (B, 1)] {
            assert_eq!(log.ask(order, tab, NOW + 3_000), ReadPermission::Busy(10_000));
        }
        log.end(ReadingOutcome::Read);
        assert_eq!(log.ask(A, 2, NOW + 4_000), ReadPermission::Limited(Some(ReadingOutcome::Read)));
        assert_eq!(log.ask(B, 1, NOW + 4_000), ReadPermission::Given);
        // The worker was stopped and never learnt how that ended.
        assert_eq!(log.ask(B, 1, NOW + 4_000 + LEASE_MS), ReadPermission::Limited(None));
        assert_eq!(log.ask(A, 1, NOW + EACH_MS - 1), ReadPermission::Limited(Some(ReadingOutcome::Read)));
        assert_eq!(log.ask(A, 1, NOW + EACH_MS), ReadPermission::Given);
    }

    #[test]
    fn sixty_a_day_and_no_more() {
        let mut log = ReadingLog::default();
        let ids: Vec<String> = (0..=60).map(|number| format!("81900000000{number:05}")).collect();
        for (minute, id) in (0..).zip(&ids[..60]) {
            assert_eq!(log.ask(id, 1, NOW + minute * 60_000), ReadPermission::Given, "{id}");
            log.end(ReadingOutcome::Empty);
        }
        assert_eq!(log.ask(&ids[60], 1, NOW + 3 * HOUR), ReadPermission::Spent);
        assert_eq!(log.ask(&ids[60], 1, NOW + DAY_MS), ReadPermission::Given);
    }

    #[test]
    fn one_click_starts_one_list_and_only_for_two_minutes() {
        let mut log = ReadingLog::default();
        assert!(!log.wants_list() && !log.take_list(NOW));
        log.want_list(NOW);
        assert!(log.wants_list());
        assert!(log.take_list(NOW + LIST_MS - 1));
        assert!(!log.take_list(NOW + LIST_MS - 1));
        log.want_list(NOW);
        assert!(!log.take_list(NOW + LIST_MS));
        assert!(!log.wants_list());
    }

    #[test]
    fn a_captcha_or_a_login_stops_all_of_it() {
        for outcome in [ReadingOutcome::Captcha, ReadingOutcome::LoggedOut] {
            let mut log = ReadingLog::default();
            assert_eq!(log.ask(A, 1, NOW), ReadPermission::Given);
            log.end(outcome);
            assert_eq!(log.ask(A, 1, NOW + 1), ReadPermission::Limited(Some(outcome)));
            assert_eq!(log.ask(B, 1, NOW + 2 * DAY_MS), ReadPermission::Blocked);
            assert!(log.is_stopped());
            assert!(log.go_on() && !log.go_on() && !log.is_stopped());
            assert_eq!(log.ask(B, 1, NOW + 2 * DAY_MS), ReadPermission::Given);
        }
    }

    #[test]
    fn a_frame_counts_only_for_the_tab_and_the_order_that_was_asked_for() {
        let mut log = ReadingLog::default();
        log.ask(A, 1, NOW);
        assert!(log.is_reading(A, 1, NOW + LEASE_MS - 1));
        assert!(
            !log.is_reading(A, 1, NOW + LEASE_MS) && !log.is_reading(A, 2, NOW) && !log.is_reading(B, 1, NOW)
        );
        log.end(ReadingOutcome::Refused);
        assert!(!log.is_reading(A, 1, NOW));
    }

    #[test]
    fn what_is_stored_comes_back() {
        let mut log = ReadingLog::default();
        log.ask(A, 1, NOW);
        log.end(ReadingOutcome::LoggedOut);
        let value = serde_json::to_value(&log).unwrap();
        assert_eq!(ReadingLog::deserialize(&value).unwrap(), log);
    }
}
