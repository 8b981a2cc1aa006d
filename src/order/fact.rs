//! A fact: what was read, where and when; the calendar it is said in.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A civil date: what a calendar on the wall says, without a time zone.
pub type Day = NaiveDate;

/// Milliseconds since 1970-01-01T00:00Z.
pub type Instant = i64;

/// A time zone: minutes east of UTC at an instant.
pub type Zone<'a> = &'a dyn Fn(Instant) -> i32;

/// The day that comes so many days after 1970-01-01; `None` beyond the calendar.
pub fn day_number(days: i64) -> Option<Day> {
    Day::from_epoch_days(i32::try_from(days).ok()?)
}

/// Where a fact was read. The order of the variants is the order of trust: of two facts seen in the same
/// visit the later variant wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Worked out, not read: never stored as a fact, only shown.
    Estimate,
    /// The address of the page.
    Address,
    /// Elements of the order list.
    ListPage,
    /// Elements of the order's own page.
    DetailPage,
    /// Elements of the tracking page.
    TrackingPage,
    /// The page's own data for the order list.
    ListAnswer,
    /// The page's own data for the list of refunds.
    RefundAnswer,
    /// The page's own data for one order.
    DetailAnswer,
    /// The page's own data for an order's parcels.
    TrackingAnswer,
    /// Cainiao's own tracking page.
    CainiaoAnswer,
    /// The page of another tracker, read on the buyer's click; which one, the entry says.
    Site,
    /// A text that the buyer pasted.
    Pasted,
    /// The buyer said so.
    Buyer,
}

impl Source {
    /// The buyer brought it here from elsewhere, or said it: the shop does not show it.
    pub const fn is_of_lookup(self) -> bool {
        matches!(self, Source::Site | Source::Pasted | Source::Buyer)
    }
}

/// Something that was read: the value, where, when, and by which strategy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(bound(deserialize = "T: Deserialize<'de>"))]
pub struct Fact<T> {
    /// What was read.
    pub value: T,
    /// Where.
    pub source: Source,
    /// When: the start of the visit in which it was read, so that within a visit trust decides and between
    /// visits the newer one does.
    pub seen: Instant,
    /// The field or selector that gave it, for "why?" and diagnostics. It is written for whoever looks into the storage,
    /// and not read back: what an earlier version read by may be no strategy of this one.
    #[serde(skip_deserializing, skip_serializing_if = "str::is_empty")]
    pub how: &'static str,
}

impl<T> Fact<T> {
    /// A fact read at `seen` from `source` by the strategy `how`.
    pub fn new(value: T, source: Source, seen: Instant, how: &'static str) -> Self {
        Fact { value, source, seen, how }
    }
}

/// A civil date that is stored as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct DayValue(pub Day);

impl From<Day> for DayValue {
    fn from(day: Day) -> Self {
        DayValue(day)
    }
}
