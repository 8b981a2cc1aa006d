//! Everything that is stored for one order: the record that pages need, and what only our own windows show.

use super::history::{self, Sighting};
use super::record::{OrderRecord, SCHEMA};
use crate::order::answer::Answer;
use crate::order::{ChosenShape, Day, Instant, Lookup, Order, ProofTick};
use crate::rules::Level;
use serde::{Deserialize, Serialize};

/// What the buyer wrote for themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Note {
    /// When it was written: the later of two notes counts.
    pub at: Instant,
    /// The words; empty: taken away.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// The day on which the buyer wants to look again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LookAgain {
    /// When the day was chosen: the later choice counts.
    pub at: Instant,
    /// The civil date; `None`: taken away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<Day>,
}

/// One order with everything that is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(from = "StoredCase")]
pub struct CaseRecord {
    /// What was read and said.
    #[serde(flatten)]
    pub record: OrderRecord,
    /// The values seen over time.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub history: Vec<Sighting>,
    /// The buyer's note.
    #[serde(skip_serializing_if = "Note::is_none")]
    pub note: Note,
    /// The day to look again.
    #[serde(skip_serializing_if = "LookAgain::is_none")]
    pub again: LookAgain,
    /// When its details were last dropped to save room; 0: never. What is seen later comes in as ever.
    #[serde(skip_serializing_if = "is_never")]
    pub archived: Instant,
}

impl Note {
    fn is_none(&self) -> bool {
        self.at == 0
    }
}

impl LookAgain {
    fn is_none(&self) -> bool {
        self.at == 0
    }
}

fn is_never(at: &Instant) -> bool {
    *at == 0
}

impl CaseRecord {
    /// What is stored under an order's key, as JSON; `None` where it cannot be read or is another order's.
    pub fn from_stored(stored: &str, order: &str) -> Option<Self> {
        serde_json::from_str::<CaseRecord>(stored).ok().filter(|case| case.record.order.id == order)
    }

    /// Takes in what was seen or said.
    pub fn observe(&mut self, seen: OrderRecord) {
        history::join(&mut self.history, history::sightings(&seen.order));
        self.record.join(seen);
    }

    /// Takes in another account of the whole.
    pub fn join(&mut self, other: CaseRecord) {
        history::join(&mut self.history, other.history);
        self.record.join(other.record);
        self.note = std::mem::take(&mut self.note).max(other.note);
        self.again = self.again.max(other.again);
        self.archived = self.archived.max(other.archived);
    }
}

/// A case as it lies in the storage, of this version or an earlier one.
#[derive(Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct StoredCase {
    schema: i64,
    order: Order,
    #[serde(default)]
    answers: Vec<Answer>,
    #[serde(default)]
    lookups: Vec<Lookup>,
    first_seen: Instant,
    last_seen: Instant,
    dismissed: Option<Level>,
    dismissed_at: Instant,
    shape: Option<ChosenShape>,
    #[serde(default)]
    proofs: Vec<ProofTick>,
    #[serde(default)]
    on_ru: bool,
    #[serde(default)]
    history: Vec<Sighting>,
    note: Option<Note>,
    again: Option<LookAgain>,
    archived: Option<Instant>,
}

impl From<StoredCase> for CaseRecord {
    fn from(stored: StoredCase) -> CaseRecord {
        let StoredCase { mut schema, mut history, .. } = stored;
        if schema < 2 {
            // Version 1 kept no history: what it knew was seen when its facts were.
            history::join(&mut history, history::sightings(&stored.order));
            schema = SCHEMA;
        }
        CaseRecord {
            record: OrderRecord {
                schema,
                order: stored.order,
                answers: stored.answers,
                lookups: stored.lookups,
                first_seen: stored.first_seen,
                last_seen: stored.last_seen,
                dismissed: stored.dismissed,
                dismissed_at: stored.dismissed_at,
                shape: stored.shape,
                proofs: stored.proofs,
                on_ru: stored.on_ru,
            },
            history,
            note: stored.note.unwrap_or_default(),
            again: stored.again.unwrap_or_default(),
            archived: stored.archived.unwrap_or_default(),
        }
    }
}
