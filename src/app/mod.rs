//! Who calls whom, and when. No rules and no elements of its own.
//!
//! The crate is built twice: with the feature `content` for the script on the shop's pages, which is read anew with
//! every page and must stay small, and with `pages` for the worker and the extension's own pages.
//!
//! Each surface is a [`program::Program`]: pure, tested natively.

pub mod content;
#[cfg(test)]
mod count_tests;
#[cfg(feature = "pages")]
pub mod dashboard;
#[cfg(feature = "pages")]
pub mod dispute_file;
#[cfg(feature = "pages")]
pub mod lookup;
#[cfg(feature = "pages")]
pub mod options;
#[cfg(feature = "pages")]
pub mod popup;
pub mod program;
pub mod protocol;
#[cfg(feature = "pages")]
pub mod welcome;
#[cfg(feature = "pages")]
pub mod window;
#[cfg(feature = "pages")]
pub mod worker;
