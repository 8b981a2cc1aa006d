//! What the tracking says, as the buyer picks it.

use crate::i18n::Key;
use crate::order::TrackingSays;

/// What the tracking says, as it stands on a button.
pub const fn says(says: TrackingSays) -> Key {
    match says {
        TrackingSays::Nothing => Key::SaysNothing,
        TrackingSays::Accepted => Key::SaysAccepted,
        TrackingSays::Exported => Key::SaysExported,
        TrackingSays::Arrived => Key::SaysArrived,
        TrackingSays::HeldByCustoms => Key::SaysHeldByCustoms,
        TrackingSays::OutForDelivery => Key::SaysOutForDelivery,
        TrackingSays::AttemptFailed => Key::SaysAttemptFailed,
        TrackingSays::ReadyForPickup => Key::SaysReadyForPickup,
        TrackingSays::Delivered => Key::SaysDelivered,
        TrackingSays::Returning => Key::SaysReturning,
    }
}
