//! The case: what we saw, what the buyer said, and how two accounts of it become one.
//!
//! Merging is a join: the same account twice changes nothing, and the order of accounts does not matter. That is
//! what lets several tabs report at once while the worker writes.

pub mod account;
pub mod ahead;
pub mod among;
mod archive;
pub mod bounds;
pub mod calendar;
mod case_record;
pub mod direction;
pub mod experience;
pub mod group;
pub mod history;
pub mod keys;
mod lookups;
mod merge;
pub mod normal;
mod record;
pub mod redaction;
pub mod reminder;
mod same_line;
mod spelling;
pub mod table;
mod tombstones;
pub mod transfer;
pub mod urgency;

pub use case_record::{CaseRecord, LookAgain, Note};
pub use merge::merge;
pub use record::{OrderRecord, SCHEMA, SCHEMA_WITH_LOOKUPS};
pub use tombstones::Tombstones;

#[cfg(test)]
mod stored_tests;
#[cfg(test)]
pub mod tests;
