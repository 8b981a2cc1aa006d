//! What a code or a text alone is read as.

use super::EventKind;

/// What one event was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EventReading {
    pub kind: EventKind,
    pub force: Force,
}

/// What a reading says beside its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Force {
    /// Nothing.
    Plain,
    /// It names no direction: import only if the parcel had left before, else export.
    Open,
    /// It names a transit country.
    Transit,
    /// It says only that the parcel moved, wherever that was.
    Vague,
    /// It came to an office of exchange, of which each end of the way has one. By itself that is no more than [`Force::Vague`].
    ExchangeIn,
    /// It left one.
    ExchangeOut,
    /// It left an airport. What had not left before has now; else nobody says which airport it was.
    AirportOut,
    /// It was handed to somebody whom it names, or whose name was struck out: the buyer, or a carrier, an airport or a town on the
    /// way, since a name of either looks like one of the other. It is the buyer only at the end of the way.
    ToSomebody,
}

impl EventReading {
    /// The same, said of somebody who is named.
    pub fn to_somebody(self) -> EventReading {
        let force = if self.kind == EventKind::Delivered { Force::ToSomebody } else { self.force };
        EventReading { force, ..self }
    }
}

impl Force {
    /// It says of itself only that the parcel moved.
    pub fn is_vague(self) -> bool {
        matches!(self, Force::Vague | Force::ExchangeIn | Force::ExchangeOut | Force::AirportOut)
    }
}
