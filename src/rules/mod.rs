//! Facts and answers → verdict. Pure: `today` and the settings are handed in.

mod verdict;

pub use verdict::*;
