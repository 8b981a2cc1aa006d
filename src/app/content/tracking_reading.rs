//! How far a page is with reading the tracking of its order.

use crate::order::{ReadingOutcome, ReadingStage};

/// How far the reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrackingReading {
    /// Nobody has asked for it.
    #[default]
    Idle,
    /// The worker is asked for leave, or for the time being others are reading.
    Asking {
        /// How often permission was asked for.
        tries: u32,
    },
    /// The hidden frame is open.
    Open,
    /// The reading is over; its outcome, where known.
    Ended(Option<ReadingOutcome>),
}

impl TrackingReading {
    /// The stage that goes with a report.
    pub fn stage(self) -> Option<ReadingStage> {
        match self {
            TrackingReading::Idle => None,
            TrackingReading::Asking { .. } | TrackingReading::Open => Some(ReadingStage::Running),
            TrackingReading::Ended(outcome) => Some(ReadingStage::Ended(outcome)),
        }
    }
}
