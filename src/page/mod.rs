//! A page → facts: the answers the page itself received (JSON, [`answer`]) and its elements (`dom`).
//!
//! Readers never decide. Each returns what it found and names what it looked for in vain.

pub mod answer;
pub mod reading;
