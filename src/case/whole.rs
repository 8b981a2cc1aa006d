//! Everything that is stored for one order: the record that pages need, and what only our own windows show.

use super::history::{self, Sighting};
use super::record::{OrderRecord, SCHEMA};
use super::store::Stored;
use crate::json::Value;
use crate::order::{Day, Instant};

/// What the buyer wrote for themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// When: the later of two notes is the note.
    pub at: Instant,
    /// The words; empty: taken away.
    pub text: String,
}

/// The day on which the buyer wants to look again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct LookAgain {
    /// When it was chosen: the later choice counts.
    pub at: Instant,
    /// The civil date; `None`: taken away.
    pub day: Option<Day>,
}

/// One order with everything that is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseRecord {
    /// What was read and said.
    pub record: OrderRecord,
    /// What was seen when.
    pub history: Vec<Sighting>,
    /// The buyer's note.
    pub note: Note,
    /// The day to look again.
    pub again: LookAgain,
    /// When its details were last dropped to save room; 0: never. What is seen later comes in as ever.
    pub archived: Instant,
}

impl CaseRecord {
    /// What is stored under an order's key; `None` where it cannot be read or is another order's.
    pub fn kept(value: &Value, order: &str) -> Option<Self> {
        CaseRecord::read(value).filter(|case| case.record.order.id == order)
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

impl Stored for CaseRecord {
    fn write(&self) -> Value {
        let mut fields = match self.record.write() {
            Value::Object(fields) => fields,
            _ => Vec::new(),
        };
        let mut add = |name: &str, value: Value| {
            if !value.is_null() {
                fields.push((name.to_owned(), value));
            }
        };
        add("history", self.history.write());
        if self.note.at != 0 {
            add("note", self.note.write());
        }
        if self.again.at != 0 {
            add("again", self.again.write());
        }
        if self.archived != 0 {
            add("archived", self.archived.write());
        }
        Value::Object(fields)
    }

    fn read(value: &Value) -> Option<Self> {
        let mut record = OrderRecord::read(value)?;
        let mut history = Stored::read(value.at("history"))?;
        if record.schema < 2 {
            // Version 1 kept no history: what it knew was seen when its facts were.
            history::join(&mut history, history::sightings(&record.order));
            record.schema = SCHEMA;
        }
        let or_none = |name: &str| Some(value.at(name)).filter(|value| !value.is_null());
        Some(CaseRecord {
            record,
            history,
            note: or_none("note").map_or(Some(Note::default()), Note::read)?,
            again: or_none("again").map_or(Some(LookAgain::default()), LookAgain::read)?,
            archived: or_none("archived").map_or(Some(0), Instant::read)?,
        })
    }
}
