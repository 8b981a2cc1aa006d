//! What the tests of this module share.

use crate::language::{Catalog, PlainEnglish, Speech};
use crate::order::{Day, Stage};
use crate::rules::{DayCount, Level, Protection, Situation, Verdict};
use crate::settings::WaitingTable;
use std::sync::LazyLock;

pub const SITUATIONS: &[Situation] = &[
    Situation::Unpaid,
    Situation::Cancelled,
    Situation::Closed,
    Situation::Refunded,
    Situation::Received,
    Situation::Completed,
    Situation::Delivered,
    Situation::NotShipped,
    Situation::NoFirstScan,
    Situation::SilentAccepted,
    Situation::SilentExported,
    Situation::SilentArrived,
    Situation::ReadyForPickup,
    Situation::AttemptFailed,
    Situation::HeldByCustoms,
    Situation::Returned,
    Situation::Lost,
    Situation::Exception,
    Situation::DeliveredMissing,
    Situation::Elsewhere,
    Situation::WrongNumber,
    Situation::ProtectionEnding,
    Situation::ProtectionLastDays,
    Situation::ExtensionNotGiven,
    Situation::ProtectionOver,
    Situation::ProtectionLongOver,
    Situation::SellerDidNotHelp,
    Situation::LostInSilence,
    Situation::AwaitingSeller,
    Situation::NewNumber,
    Situation::SellerSaysWait,
    Situation::DisputeOpen,
    Situation::DisputeOffer,
    Situation::DisputeEscalated,
    Situation::NewNumberSilent,
    Situation::TrackingUnread,
    Situation::Unreadable,
];

pub fn english() -> Speech<'static> {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::english);
    Speech { catalog: &CATALOG, locale: &PlainEnglish }
}

/// A day of December 2026.
pub fn day(day: u32) -> Day {
    Day::from_ymd_opt(2026, 12, day).unwrap()
}

pub fn count(days: i64) -> DayCount {
    DayCount { start: day(1), day: days, row: WaitingTable::default().first_scan }
}

pub fn verdict(situation: Situation) -> Verdict {
    Verdict {
        level: Level::Wait,
        situation,
        parcel: Some(0),
        stage: Stage::NumberCreated,
        reasons: Vec::new(),
        count: Some(count(4)),
        protection: Some(Protection { until: day(31), days_left: 26, estimated: false }),
        changes: None,
        message: None,
        steps: Vec::new(),
        flags: Vec::new(),
        missing: Vec::new(),
        because_you_said: false,
        ask_in_hands: false,
    }
}
