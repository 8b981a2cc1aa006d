//! The kinds of events.

use crate::language::Key;
use crate::order::Stage;

/// What an event tells. The order is that of a journey: of two events at the same minute the later one here
/// is the newer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Kind {
    /// Ordered or paid.
    Ordered,
    /// Label created, packed, leaving the seller's warehouse: no carrier has scanned it.
    Prepared,
    /// A carrier has it. Also what says only "in transit": moved, nobody says where.
    Accepted,
    /// Sorted, or on the way to the airport of origin.
    OriginTransit,
    /// Export customs.
    ExportCustoms,
    /// With the airline, still on the ground.
    HandedToAirline,
    /// Left a country.
    Departed,
    /// Between countries, or in a transit country.
    InternationalTransit,
    /// Declared for import: electronic, may precede the flight, never a movement.
    ImportDeclared,
    /// In the destination country.
    Arrived,
    /// With import customs.
    ImportCustoms,
    /// Customs wants a paper or a fee, or refused it.
    HeldByCustoms,
    /// Customs let it go.
    CustomsReleased,
    /// The carrier that delivers has it. Not delivery.
    LastMileHandover,
    /// On the way in the destination country.
    DestinationTransit,
    /// With the courier.
    OutForDelivery,
    /// The courier could not deliver.
    AttemptFailed,
    /// Waits at a pickup point or in a locker.
    ReadyForPickup,
    /// Handed over.
    Delivered,
    /// Goes or went back.
    Returning,
    /// Lost or destroyed.
    Lost,
    /// Another problem.
    Exception,
    /// Information only.
    Note,
}

impl Kind {
    /// How far a parcel with such an event has come; `None` where the event tells no place of its own.
    pub fn stage(self) -> Option<Stage> {
        Some(match self {
            Kind::Ordered => Stage::NotShipped,
            Kind::Prepared => Stage::NumberCreated,
            Kind::Accepted | Kind::OriginTransit | Kind::ExportCustoms => Stage::Accepted,
            Kind::HandedToAirline | Kind::Departed | Kind::InternationalTransit => Stage::Exported,
            Kind::Delivered => Stage::Delivered,
            Kind::Returning => Stage::Returned,
            Kind::Lost => Stage::Lost,
            Kind::ImportDeclared | Kind::Exception | Kind::Note => return None,
            _ => Stage::Arrived,
        })
    }

    /// Somebody had the parcel in hand: such an event starts the clock of silence anew.
    pub fn is_movement(self) -> bool {
        !matches!(
            self,
            Kind::Ordered | Kind::Prepared | Kind::ImportDeclared | Kind::Lost | Kind::Exception | Kind::Note
        )
    }

    /// Needs somebody to act, until the parcel moves again.
    pub(super) fn is_trouble(self) -> bool {
        matches!(self, Kind::HeldByCustoms | Kind::AttemptFailed | Kind::ReadyForPickup | Kind::Exception)
    }

    /// With the courier or at its counter: surely in the destination country.
    pub(super) fn is_doorstep(self) -> bool {
        matches!(self, Kind::OutForDelivery | Kind::AttemptFailed | Kind::ReadyForPickup | Kind::Delivered)
    }
}

/// The words for a kind. Some have the placeholders `{from}` and `{to}`: the normal days of the waiting
/// table's row for the kind's stage.
pub fn explain(kind: Kind) -> Key {
    match kind {
        Kind::Ordered => Key::EventOrdered,
        Kind::Prepared => Key::EventPrepared,
        Kind::Accepted => Key::EventAccepted,
        Kind::OriginTransit => Key::EventOriginTransit,
        Kind::ExportCustoms => Key::EventExportCustoms,
        Kind::HandedToAirline => Key::EventHandedToAirline,
        Kind::Departed => Key::EventDeparted,
        Kind::InternationalTransit => Key::EventInternationalTransit,
        Kind::ImportDeclared => Key::EventImportDeclared,
        Kind::Arrived => Key::EventArrived,
        Kind::ImportCustoms => Key::EventImportCustoms,
        Kind::HeldByCustoms => Key::EventHeldByCustoms,
        Kind::CustomsReleased => Key::EventCustomsReleased,
        Kind::LastMileHandover => Key::EventLastMileHandover,
        Kind::DestinationTransit => Key::EventDestinationTransit,
        Kind::OutForDelivery => Key::EventOutForDelivery,
        Kind::AttemptFailed => Key::EventAttemptFailed,
        Kind::ReadyForPickup => Key::EventReadyForPickup,
        Kind::Delivered => Key::EventDelivered,
        Kind::Returning => Key::EventReturning,
        Kind::Lost => Key::EventLost,
        Kind::Exception => Key::EventException,
        Kind::Note => Key::EventNote,
    }
}
