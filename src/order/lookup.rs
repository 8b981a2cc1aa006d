//! What the buyer found where the number can be looked up, as a log: nothing is overwritten, an undone entry stays and no
//! longer counts.

use super::{Day, Event, Instant};
use serde::{Deserialize, Serialize};

/// One look-up of a number, brought here by the buyer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Lookup {
    /// When: also its identity when two logs merge.
    pub at: Instant,
    /// The buyer's civil date at that moment.
    pub on: Day,
    /// The number that was looked up, in capitals and digits; empty: the order has none yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Where.
    pub from: LookupSource,
    /// The entries that were found, newest first; empty: nothing was.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// Taken back.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub undone: bool,
}

/// Where a number was looked up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LookupSource {
    /// At a site, by its host name without `www.`.
    Site(String),
    /// In a text that the buyer pasted.
    Pasted,
    /// The buyer said what the tracking says, and since which day.
    Said(TrackingSays, Day),
}

/// What the tracking says, in the buyer's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum TrackingSays {
    /// Nothing yet.
    Nothing,
    /// The carrier has it.
    Accepted,
    /// It has left the country.
    Exported,
    /// It has arrived in the buyer's country.
    Arrived,
    /// Customs holds it.
    HeldByCustoms,
    /// The courier has it, to deliver it.
    OutForDelivery,
    /// The courier could not deliver it.
    AttemptFailed,
    /// It waits to be collected.
    ReadyForPickup,
    /// It was delivered.
    Delivered,
    /// It goes back to the sender.
    Returning,
}

impl TrackingSays {
    /// All, in the order of a journey.
    pub const ALL: [TrackingSays; 10] = [
        TrackingSays::Nothing,
        TrackingSays::Accepted,
        TrackingSays::Exported,
        TrackingSays::Arrived,
        TrackingSays::HeldByCustoms,
        TrackingSays::OutForDelivery,
        TrackingSays::AttemptFailed,
        TrackingSays::ReadyForPickup,
        TrackingSays::Delivered,
        TrackingSays::Returning,
    ];

    /// The carriers' code that says the same; `None` where nothing has happened.
    pub const fn code(self) -> Option<&'static str> {
        Some(match self {
            TrackingSays::Nothing => return None,
            TrackingSays::Accepted => "PU_PICKUP_SUCCESS",
            TrackingSays::Exported => "LH_DEPART",
            TrackingSays::Arrived => "LH_ARRIVE",
            TrackingSays::HeldByCustoms => "CC_IM_FAILURE",
            TrackingSays::OutForDelivery => "GTMS_DO_DEPART",
            TrackingSays::AttemptFailed => "GTMS_DEL_FAILURE",
            TrackingSays::ReadyForPickup => "GTMS_STA_SIGNED",
            TrackingSays::Delivered => "GTMS_SIGNED",
            TrackingSays::Returning => "RETURNED",
        })
    }

    /// What is said with this code.
    pub fn of_code(code: &str) -> Option<TrackingSays> {
        TrackingSays::ALL.into_iter().find(|says| says.code() == Some(code))
    }
}
