//! A silence against a row of the waiting table.

use crate::order::Day;
use crate::order::settings::{WaitingRow, WaitingTable};
use crate::order::verdict::{DayCount, Level};

/// Silent for longer than this many days: count it as lost, whatever the row says.
pub(super) const LOST_AFTER: i64 = 30;

/// An order paid in an overload waits this long for its first scan before anybody is written to.
const OVERLOAD_WAIT: i64 = 14;

/// The row for the first scan of an order that was paid in an overload.
pub(super) fn overloaded(row: WaitingRow) -> WaitingRow {
    WaitingRow { write: row.write.max(OVERLOAD_WAIT), red_flag: row.red_flag.max(OVERLOAD_WAIT), ..row }
}

/// An order that was not sent is to be cancelled after this day of `row`: as many days after the message as the red flag of the
/// `table`'s own row leaves, also where an overload has moved both to one day.
pub(super) fn cancel_after(row: WaitingRow, table: WaitingRow) -> i64 {
    row.write + (table.red_flag - table.write).max(0)
}

/// The table with each number as it was made, where the user's is longer.
pub(super) fn stricter(own: &WaitingTable) -> WaitingTable {
    let mut table = *own;
    for (index, made) in WaitingTable::default().rows().into_iter().enumerate() {
        if let Some(row) = table.row_mut(index) {
            *row = WaitingRow {
                normal_from: row.normal_from.min(made.normal_from),
                normal_to: row.normal_to.min(made.normal_to),
                write: row.write.min(made.write),
                red_flag: row.red_flag.min(made.red_flag),
            };
        }
    }
    table
}

/// Whole days since `start`; a start in the future counts as today.
pub(super) fn count(start: Day, today: Day, row: WaitingRow) -> DayCount {
    DayCount { start, day: (today - start).num_days().max(0), row }
}

/// Up to the end of normal: wait. From the write day: write. Between the two: watch.
pub(super) fn level(count: &DayCount) -> Level {
    if count.day >= count.row.write {
        Level::Write
    } else if count.day <= count.row.normal_to {
        Level::Wait
    } else {
        Level::Watch
    }
}
