//! What the user may change.

mod draft;
mod row;
mod store;

pub use draft::{Draft, Edit, Name, days_before};
pub use row::{Fault, MOST_DAYS, row_faults};
pub use store::write_over;

use serde::{Deserialize, Serialize};
use store::{StoredReminders, StoredRow, StoredTable};

/// One row of the waiting table, in whole civil days since the row's clock started.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "StoredRow", try_from = "StoredRow")]
pub struct Row {
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
    pub first_scan: Row,
    /// A carrier has it; counted from the last movement.
    pub accepted: Row,
    /// It left its country and no import is known; counted from the departure.
    pub exported: Row,
    /// It is in the destination country; counted from the last movement.
    pub arrived: Row,
}

impl Default for WaitingTable {
    fn default() -> Self {
        WaitingTable {
            first_scan: Row { normal_from: 3, normal_to: 5, write: 7, red_flag: 10 },
            accepted: Row { normal_from: 5, normal_to: 10, write: 14, red_flag: 30 },
            exported: Row { normal_from: 7, normal_to: 20, write: 25, red_flag: 30 },
            arrived: Row { normal_from: 2, normal_to: 7, write: 10, red_flag: 14 },
        }
    }
}

impl WaitingTable {
    /// The rows, in the order in which a parcel passes them.
    pub fn rows(&self) -> [Row; 4] {
        [self.first_scan, self.accepted, self.exported, self.arrived]
    }

    /// A row, to be changed; in the order of [`WaitingTable::rows`].
    pub fn row_mut(&mut self, index: usize) -> Option<&mut Row> {
        match index {
            0 => Some(&mut self.first_scan),
            1 => Some(&mut self.accepted),
            2 => Some(&mut self.exported),
            3 => Some(&mut self.arrived),
            _ => None,
        }
    }
}

/// When and how to remind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "StoredReminders")]
pub struct Reminders {
    /// The buyer turned notifications on (and the browser allowed them).
    pub on: bool,
    /// So many days before protection ends.
    pub before: Vec<i64>,
    /// From this hour of the buyer's clock on nothing is shown …
    pub quiet_from: i64,
    /// … until this one. Both the same: never quiet.
    pub quiet_to: i64,
}

impl Reminders {
    /// The longest a reminder may come before protection ends: no order is protected for longer.
    pub const MOST_BEFORE: i64 = 180;
}

impl Default for Reminders {
    fn default() -> Self {
        Reminders { on: false, before: vec![7, 3, 1], quiet_from: 22, quiet_to: 8 }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// As the browser says.
    #[default]
    Browser,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// The value of `data-theme`; empty: none.
    pub const fn mark(self) -> &'static str {
        match self {
            Theme::Browser => "",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// Everything the user may change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// How long silence is normal.
    #[serde(deserialize_with = "store::or_usual")]
    pub waiting: WaitingTable,
    /// The language messages to the seller are written in (a BCP 47 tag); empty: English.
    #[serde(deserialize_with = "store::tag", skip_serializing_if = "String::is_empty")]
    pub seller_language: String,
    /// The language of the interface (a BCP 47 tag); empty: the browser's.
    #[serde(deserialize_with = "store::tag", skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// Light or dark.
    #[serde(deserialize_with = "store::or_usual")]
    pub theme: Theme,
    /// When and how to remind.
    #[serde(deserialize_with = "store::or_usual")]
    pub reminders: Reminders,
}
