//! Verdict → what a surface shows: plain words and numbers, then a tree of elements as data.
//!
//! Everything is worked out here, so that what carries a tree onto a page has nothing to decide.

pub mod dispute_file;
pub mod own_pages;
pub mod view;
pub mod windows;
pub mod wording;
