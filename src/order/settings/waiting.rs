//! The waiting table.

use super::lenient::or_usual;
use serde::{Deserialize, Serialize};

/// One row of the waiting table, in whole civil days since the row's clock started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "StoredRow", try_from = "StoredRow")]
pub struct WaitingRow {
    /// Normal silence lasts at least this long.
    pub normal_from: i64,
    /// … and up to the end of this day: wait.
    pub normal_to: i64,
    /// From this day on: write to the seller. Between the two: watch.
    pub write: i64,
    /// After this day the silence is a red flag.
    pub red_flag: i64,
}

/// The waiting table: how long silence is normal.
///
/// Source: the article "Why is the AliExpress track not being tracked and what to do with the stuck package?",
/// section "How long to wait without panic".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredTable")]
pub struct WaitingTable {
    /// A number was created and nobody has scanned it; counted from shipped, else paid, else placed.
    pub first_scan: WaitingRow,
    /// A carrier has it; counted from the last movement.
    pub accepted: WaitingRow,
    /// It left its country and no import is known; counted from the departure.
    pub exported: WaitingRow,
    /// It is in the destination country; counted from the last movement.
    pub arrived: WaitingRow,
}

impl Default for WaitingTable {
    fn default() -> Self {
        WaitingTable {
            first_scan: WaitingRow { normal_from: 3, normal_to: 5, write: 7, red_flag: 10 },
            accepted: WaitingRow { normal_from: 5, normal_to: 10, write: 14, red_flag: 30 },
            exported: WaitingRow { normal_from: 7, normal_to: 20, write: 25, red_flag: 30 },
            arrived: WaitingRow { normal_from: 2, normal_to: 7, write: 10, red_flag: 14 },
        }
    }
}

impl WaitingTable {
    /// The rows, in the order in which a parcel passes them.
    pub fn rows(&self) -> [WaitingRow; 4] {
        [self.first_scan, self.accepted, self.exported, self.arrived]
    }

    /// A row, to be changed; in the order of [`WaitingTable::rows`].
    pub fn row_mut(&mut self, index: usize) -> Option<&mut WaitingRow> {
        match index {
            0 => Some(&mut self.first_scan),
            1 => Some(&mut self.accepted),
            2 => Some(&mut self.exported),
            3 => Some(&mut self.arrived),
            _ => None,
        }
    }
}

/// A row as it is stored: its four numbers.
#[derive(Serialize, Deserialize)]
struct StoredRow([i64; 4]);

impl From<WaitingRow> for StoredRow {
    fn from(row: WaitingRow) -> StoredRow {
        StoredRow(row.numbers())
    }
}

/// Four numbers that do not follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these four numbers are no row of the waiting table")]
struct NoRow;

impl TryFrom<StoredRow> for WaitingRow {
    type Error = NoRow;

    fn try_from(stored: StoredRow) -> Result<WaitingRow, NoRow> {
        WaitingRow::of(stored.0).ok_or(NoRow)
    }
}

/// The waiting table as it is stored: each row may be missing, or be none.
#[derive(Default, Deserialize)]
#[serde(default)]
struct StoredTable {
    #[serde(deserialize_with = "or_usual")]
    first_scan: Option<WaitingRow>,
    #[serde(deserialize_with = "or_usual")]
    accepted: Option<WaitingRow>,
    #[serde(deserialize_with = "or_usual")]
    exported: Option<WaitingRow>,
    #[serde(deserialize_with = "or_usual")]
    arrived: Option<WaitingRow>,
}

impl From<StoredTable> for WaitingTable {
    fn from(stored: StoredTable) -> WaitingTable {
        let usual = WaitingTable::default();
        WaitingTable {
            first_scan: stored.first_scan.unwrap_or(usual.first_scan),
            accepted: stored.accepted.unwrap_or(usual.accepted),
            exported: stored.exported.unwrap_or(usual.exported),
            arrived: stored.arrived.unwrap_or(usual.arrived),
        }
    }
}
