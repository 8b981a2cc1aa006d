//! How far a page is with reading the tracking of its order.

use crate::order::{ReadingOutcome, ReadingStage};

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrackingReading {
    /// Nobody has asked for it.
    #[default]
    Idle,
    /// The worker is asked for leave, or for the time being others are reading.
    Asking {
        /// How often it was asked.
        tries: u32,
    },
    /// The frame is open.
    Open,
    /// It is over.
    Ended(Option<ReadingOutcome>),
}

impl TrackingReading {
    /// As it is reported.
    pub fn stage(self) -> Option<ReadingStage> {
        match self {
            TrackingReading::Idle => None,
            TrackingReading::Asking { .. } | TrackingReading::Open => Some(ReadingStage::Running),
            TrackingReading::Ended(outcome) => Some(ReadingStage::Ended(outcome)),
        }
    }
}
