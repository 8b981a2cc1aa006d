//! What an event means, as a text to be filled in.

use crate::i18n::Key;
use crate::knowledge::event::EventKind;

/// The words for a kind. Some have the placeholders `{from}` and `{to}`: the normal days of the waiting
/// table's row for the kind's stage.
pub fn explain(kind: EventKind) -> Key {
    match kind {
        EventKind::Ordered => Key::EventOrdered,
        EventKind::Prepared => Key::EventPrepared,
        EventKind::Accepted => Key::EventAccepted,
        EventKind::OriginTransit => Key::EventOriginTransit,
        EventKind::ExportCustoms => Key::EventExportCustoms,
        EventKind::HandedToAirline => Key::EventHandedToAirline,
        EventKind::Departed => Key::EventDeparted,
        EventKind::InternationalTransit => Key::EventInternationalTransit,
        EventKind::ImportDeclared => Key::EventImportDeclared,
        EventKind::Arrived => Key::EventArrived,
        EventKind::ImportCustoms => Key::EventImportCustoms,
        EventKind::HeldByCustoms => Key::EventHeldByCustoms,
        EventKind::CustomsReleased => Key::EventCustomsReleased,
        EventKind::LastMileHandover => Key::EventLastMileHandover,
        EventKind::DestinationTransit => Key::EventDestinationTransit,
        EventKind::OutForDelivery => Key::EventOutForDelivery,
        EventKind::AttemptFailed => Key::EventAttemptFailed,
        EventKind::ReadyForPickup => Key::EventReadyForPickup,
        EventKind::Delivered => Key::EventDelivered,
        EventKind::Returning => Key::EventReturning,
        EventKind::Lost => Key::EventLost,
        EventKind::Exception => Key::EventException,
        EventKind::Delayed => Key::EventDelayed,
        EventKind::Note => Key::EventNote,
    }
}
