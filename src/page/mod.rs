//! (to come)

pub mod status;
