//! When and how the buyer is reminded.

use super::lenient::or_usual;
use crate::order::sorting::sort_by_key;
use serde::{Deserialize, Serialize};

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

/// The choices about reminders as they are stored: each may be missing, or be none.
#[derive(Default, Deserialize)]
#[serde(default)]
struct StoredReminders {
    #[serde(deserialize_with = "or_usual")]
    on: bool,
    #[serde(deserialize_with = "or_usual")]
    before: Option<Vec<i64>>,
    #[serde(deserialize_with = "or_usual")]
    quiet_from: Option<i64>,
    #[serde(deserialize_with = "or_usual")]
    quiet_to: Option<i64>,
}

impl From<StoredReminders> for Reminders {
    fn from(stored: StoredReminders) -> Reminders {
        let usual = Reminders::default();
        let hour = |hour: Option<i64>, usual| hour.filter(|hour| (0..24).contains(hour)).unwrap_or(usual);
        Reminders {
            on: stored.on,
            before: stored.before.map_or(usual.before, days_before),
            quiet_from: hour(stored.quiet_from, usual.quiet_from),
            quiet_to: hour(stored.quiet_to, usual.quiet_to),
        }
    }
}

/// Each day once, the earliest reminder first.
fn days_before(mut days: Vec<i64>) -> Vec<i64> {
    days.retain(|days| (0..=Reminders::MOST_BEFORE).contains(days));
    sort_by_key(&mut days, |days| std::cmp::Reverse(*days));
    days.dedup();
    days
}
