//! The kinds of messages to a seller.

use serde::{Deserialize, Serialize};

/// Which message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MessageKind {
    /// The number shows nothing since it was created.
    NoTracking,
    /// Silent after a carrier accepted it.
    SilentAccepted,
    /// Silent since it left its country.
    SilentExported,
    /// Silent in the destination country.
    SilentArrived,
    /// Not sent although paid.
    NotShipped,
    /// Please accept the cancellation that was asked for.
    Cancel,
    /// Marked delivered, not received.
    NotReceived,
    /// The number looks wrong, foreign or somebody else's.
    WrongNumber,
    /// Held, returned or damaged on the way: what now?
    Trouble,
    /// Please extend protection.
    ExtendProtection,
    /// A second reminder.
    Reminder,
    /// Words of the buyer's own: no message of ours was due.
    Own,
}

impl MessageKind {
    /// It is about a parcel that has moved and is silent since.
    pub const fn is_of_silence(self) -> bool {
        matches!(self, MessageKind::SilentAccepted | MessageKind::SilentExported | MessageKind::SilentArrived)
    }

    /// It is about one parcel, where an order has several.
    pub const fn is_of_one_parcel(self) -> bool {
        self.is_of_silence() || matches!(self, MessageKind::NoTracking | MessageKind::Trouble)
    }
}
