//! Where the buyer can go from an order.

use crate::i18n::Key;
use crate::order::answer::Tracker;

/// Somewhere to go. The address is already held against the allow-list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// The words on it.
    pub label: String,
    /// An `https:` address.
    pub url: String,
}

/// Where a number can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrackerLink {
    /// Which of the five places.
    pub tracker: Tracker,
    /// The name of this very one ("Correos"); empty: the name of the place.
    pub name: String,
    /// An `https:` address, already held against the allow-list.
    pub url: String,
    /// What to know before going there.
    pub notes: [Option<Key>; 4],
    /// The number that a click copies, where the address does not carry it.
    pub copies: Option<String>,
}

/// The links of one order. All are already held against the allow-list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The chat with the seller.
    pub chat: Option<String>,
    /// The order's own page.
    pub order: Option<String>,
    /// The order's tracking page.
    pub tracking: Option<String>,
    /// The order's dispute page.
    pub dispute: Option<String>,
    /// Where the number can be looked up.
    pub trackers: Vec<TrackerLink>,
    /// Of each parcel of an order with several, in its order, where its number can be looked up by the address alone.
    pub parcels: Vec<Option<String>>,
}
