//! The case: what we saw, what the buyer said, and how two accounts of it become one.
//!
//! Merging is a join: the same account twice changes nothing, and the order of accounts does not matter. That is
//! what lets several tabs report at once while the worker writes.

pub mod answer;
mod merge;
mod record;
mod store;

pub use merge::merge;
pub use record::{Record, SCHEMA};
pub use store::Stored;

#[cfg(test)]
mod tests;
