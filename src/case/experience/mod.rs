//! The buyer's own record: what earlier parcels did on each leg, and how the orders of each store ended.
//!
//! It informs; the waiting table decides. Nothing here changes a verdict.

mod leg;
mod store;

pub use leg::{Leg, LegSpan, PastDelivery, past, spans};
pub use store::{StoreRecord, stores};

#[cfg(test)]
mod tests;
