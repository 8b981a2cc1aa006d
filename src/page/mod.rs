//! Which page this is, and a page → facts: its own data (JSON) first, its elements second.

pub mod address;
pub mod reading;
pub mod selectors;
pub mod status;

#[cfg(target_arch = "wasm32")]
pub mod dom;
