//! The case: what we saw, what the buyer said, and how two accounts of it become one.

pub mod answer;
