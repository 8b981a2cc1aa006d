//! What is known of the world: dates in every language, tracking numbers, what a tracking event means, sales.
//!
//! Tables and pure functions over them. Nothing here knows an order or a page.

pub mod date;
pub mod event;
pub mod private;
pub mod sale;
pub mod tables;
pub mod text;
pub mod town;
pub mod tracking_number;
