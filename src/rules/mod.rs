//! Facts and answers → verdict. Pure: `today` and the settings are handed in, and nothing else is known.
//!
//! | file | holds |
//! |---|---|
//! | `judge` | one order: its parcels, the overlay of buyer protection, the day the verdict changes |
//! | `parcel` | one parcel: which situation it is in |
//! | `places` | whether it was delivered where its order goes |
//! | `completion` | an order that is completed, or is about to be, before its parcel is delivered |
//! | `delivery` | the estimated delivery, and the coupon for a late one |
//! | `extension` | whether the seller moved the end of protection |
//! | `freshness` | how old what is known of a parcel is |
//! | `waiting` | a silence against a row of the table |
//! | `protection` | what the end of buyer protection demands |
//! | `answers` | the buyer's answers, summed up |
//! | `prevention` | what to know for the next order |
//! | `reasons`, `steps`, `remarks` | why it may be silent; what to do; what else is to be said |
//! | `sources` | where two sources of one parcel disagree |
//!
//! The words for all of that are in [`crate::order::verdict`].

mod answers;
mod completion;
mod delivery;
mod extension;
mod freshness;
mod judge;
mod parcel;
mod places;
mod prevention;
mod protection;
mod reasons;
mod remarks;
mod sources;
mod steps;
mod waiting;

pub use crate::order::verdict::*;
pub use answers::{AnswerSummary, SellerReply};
pub use completion::is_worth_reading;
pub use delivery::{Delivery, delivery};
pub use extension::{is_reply_to_granted, without_granted};
pub use freshness::{OLD_AFTER, as_if_read, read_on, rests_on_tracking};
pub use judge::judge;
pub use parcel::replaced_parcels;
pub use prevention::{Hint, got_stuck, hints};
pub use protection::{
    DISPUTE_WINDOW, ESTIMATED_LENGTH, days_until, dispute_by, estimated_end, stated as stated_protection,
    stated_later, window_ends,
};
pub use sources::{Disagreement, Newest, disagreement};

#[cfg(test)]
mod promises;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod score;
#[cfg(test)]
mod tests;
