//! Facts and answers → verdict. Pure: `today` and the settings are handed in.

pub mod sale;
mod verdict;

pub use verdict::*;
