//! A page → facts: its address, the answers it received (JSON), its elements.
//!
//! Readers never decide. Each returns what it found and names what it looked for in vain.

pub mod address;
pub mod answer;
pub mod completion;
pub mod parcel_number;
pub mod personal;
pub mod protection;
pub mod reading;
pub mod refund_words;
pub mod selectors;
pub mod status;
pub mod text;
pub mod trouble;

#[cfg(target_arch = "wasm32")]
pub mod dom;
