//! Dates as pages write them, in every language. Civil dates only; nothing here reads a clock.

pub mod iso;
