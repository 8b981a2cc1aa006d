//! The kinds of events.

use crate::order::Stage;

/// What an event tells. The order is that of a journey: of two events at the same minute the later one here
/// is the newer one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum EventKind {
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
    /// Was not collected there in time. Whether it goes back is not said yet.
    NotCollected,
    /// Handed over.
    Delivered,
    /// Goes or went back.
    Returning,
    /// Lost or destroyed.
    Lost,
    /// Another problem.
    Exception,
    /// Held up where it is: no fault, and no movement.
    Delayed,
    /// Information only.
    Note,
}

impl EventKind {
    /// How far a parcel with such an event has come; `None` where the event tells no place of its own.
    pub fn stage(self) -> Option<Stage> {
        Some(match self {
            EventKind::Ordered => Stage::NotShipped,
            EventKind::Prepared => Stage::NumberCreated,
            EventKind::Accepted | EventKind::OriginTransit | EventKind::ExportCustoms => Stage::Accepted,
            EventKind::HandedToAirline | EventKind::Departed | EventKind::InternationalTransit => {
                Stage::Exported
            }
            EventKind::Delivered => Stage::Delivered,
            EventKind::Returning => Stage::Returned,
            EventKind::Lost => Stage::Lost,
            EventKind::ImportDeclared | EventKind::Exception | EventKind::Delayed | EventKind::Note => {
                return None;
            }
            _ => Stage::Arrived,
        })
    }

    /// Somebody brought the parcel further: such an event starts the clock of silence anew. A problem report does not, whoever
    /// had the parcel in hand: it would make the waiting longer.
    pub fn is_movement(self) -> bool {
        !matches!(
            self,
            EventKind::Ordered
                | EventKind::Prepared
                | EventKind::ImportDeclared
                | EventKind::HeldByCustoms
                | EventKind::AttemptFailed
                | EventKind::NotCollected
                | EventKind::Returning
                | EventKind::Lost
                | EventKind::Exception
                | EventKind::Delayed
                | EventKind::Note
        )
    }

    /// It does not come any more: it goes back, or is lost.
    pub const fn is_given_up(self) -> bool {
        matches!(self, EventKind::Returning | EventKind::Lost)
    }

    /// Needs somebody to act, until the parcel moves again.
    pub(super) fn is_trouble(self) -> bool {
        matches!(
            self,
            EventKind::HeldByCustoms
                | EventKind::AttemptFailed
                | EventKind::ReadyForPickup
                | EventKind::NotCollected
                | EventKind::Exception
        )
    }

    /// With the courier or at its counter: surely in the destination country.
    pub(super) fn is_doorstep(self) -> bool {
        matches!(
            self,
            EventKind::OutForDelivery
                | EventKind::AttemptFailed
                | EventKind::ReadyForPickup
                | EventKind::NotCollected
                | EventKind::Delivered
        )
    }
}
