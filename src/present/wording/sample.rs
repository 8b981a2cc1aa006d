//! What the tests of this module share.

use super::{CardInput, Links, SellerMessage, TrackerLink};
use crate::i18n::{Catalog, PlainEnglish, Speech};
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::settings::{CardSide, WaitingTable};
use crate::order::{Day, Event, Fact, Order, Parcel, Source, Stage};
use crate::rules::{Change, DayCount, Flag, Level, Protection, Reason, Situation, Step, Verdict};
use std::rc::Rc;
use std::sync::LazyLock;

pub const SITUATIONS: &[Situation] = &[
    Situation::Unpaid,
    Situation::Cancelled,
    Situation::Closed,
    Situation::Expired,
    Situation::Refunded,
    Situation::Received,
    Situation::Completed,
    Situation::CompletedInTransit,
    Situation::CompletedMissing,
    Situation::CompletedUnread,
    Situation::CompletedUndelivered,
    Situation::CompletingSoon,
    Situation::Delivered,
    Situation::NotShipped,
    Situation::NeverShipped,
    Situation::NoFirstScan,
    Situation::SilentAccepted,
    Situation::SilentExported,
    Situation::SilentArrived,
    Situation::PartNotShipped,
    Situation::CancelRequested,
    Situation::ReadyForPickup,
    Situation::PickupEnding,
    Situation::PickupOver,
    Situation::PickupMissing,
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
    Situation::EstimateOver,
    Situation::ProtectionOver,
    Situation::ProtectionLongOver,
    Situation::SellerDidNotHelp,
    Situation::LostInSilence,
    Situation::AwaitingSeller,
    Situation::NewNumber,
    Situation::SellerSaysWait,
    Situation::SellerRefused,
    Situation::DisputeOpen,
    Situation::DisputeOffer,
    Situation::DisputeEscalated,
    Situation::DisputeClosed,
    Situation::RefundShown,
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

/// Each has words of its own, and none of them has a gap.
pub fn all_differ(words: &[String]) {
    for (at, one) in words.iter().enumerate() {
        assert!(one.len() > 2 && !one.contains('{'), "{one}");
        assert!(!words[..at].contains(one), "{one}");
    }
}

pub fn count(days: i64) -> DayCount {
    DayCount { start: day(1), day: days, row: WaitingTable::default().first_scan }
}

pub fn verdict(situation: Situation) -> Verdict {
    Verdict {
        level: Level::Wait,
        situation,
        parcel: Some(0),
        alike: Vec::new(),
        stage: Stage::NumberCreated,
        reasons: Vec::new(),
        count: Some(count(4)),
        tracking: None,
        protection: Some(Protection { until: day(31), days_left: 26, estimated: false }),
        changes: None,
        named_day: Some(day(28)),
        shown: Some("Refund pending".to_owned()),
        message: None,
        steps: Vec::new(),
        flags: Vec::new(),
        missing: Vec::new(),
        because_you_said: false,
        ask_in_hands: false,
        behind: None,
        has_delivered_beside: false,
        stay_ends: false,
        remarks: Vec::new(),
        after_completion: false,
    }
}

/// What a card is made of.
pub struct Sample {
    pub verdict: Verdict,
    pub order: Order,
    pub message: Option<SellerMessage>,
    pub links: Links,
    pub answers: Vec<Answer>,
    waiting: WaitingTable,
}

impl Sample {
    pub fn of(verdict: Verdict) -> Sample {
        let (order, links, waiting) = (Order::default(), Links::default(), WaitingTable::default());
        Sample { verdict, order, message: None, links, answers: Vec::new(), waiting }
    }

    /// With all that a card can say of an order.
    pub fn full() -> Sample {
        let fact = |text: &str| Some(Fact::new(text.to_owned(), Source::TrackingAnswer, 1, "field"));
        let event = |on, text: &str| Event {
            site: String::new(),
            instant: None,
            date: day(on),
            minute: None,
            code: String::new(),
            text: text.to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
        };
        let mut sample = Sample::of(verdict(Situation::SilentAccepted)).saying("Hello.");
        sample.verdict.level = Level::Dispute;
        sample.verdict.flags = vec![Flag::NoMatch(11)];
        sample.verdict.reasons = vec![Reason::Economy];
        sample.verdict.steps = vec![Step::OpenDispute, Step::DoNotConfirm];
        sample.verdict.changes = Some(Change { on: day(9), to: Level::Dispute, to_cancel: false });
        sample.verdict.ask_in_hands = true;
        sample.order = Order {
            id: "8000000000001234".to_owned(),
            store: fact("Vega"),
            parcels: vec![Parcel {
                origin_number: fact("LP00123456789012"),
                events: vec![event(4, "Sorted"), event(1, "Accepted")],
                events_read: Some(1),
                ..Parcel::default()
            }],
            ..Order::default()
        };
        sample.links = Links {
            chat: Some("https://example.com/chat".to_owned()),
            order: Some("https://example.com/order".to_owned()),
            tracking: Some("https://example.com/tracking".to_owned()),
            dispute: Some("https://example.com/dispute".to_owned()),
            trackers: vec![TrackerLink {
                tracker: Tracker::Cainiao,
                name: "Correos".to_owned(),
                url: "https://example.com/track".to_owned(),
                notes: [None; 4],
                copies: Some("LP00123456789012".to_owned()),
            }],
            parcels: Vec::new(),
        };
        let said = AnswerKind::Wrote(MessageKind::NoTracking);
        sample.answers = vec![Answer { at: 7, on: day(3), said, undone: false }];
        sample
    }

    /// With a message that is due.
    pub fn saying(mut self, text: &str) -> Sample {
        self.message = Some(SellerMessage {
            kind: MessageKind::NoTracking,
            text: text.to_owned(),
            language: "en".to_owned(),
            translation: None,
            languages: Rc::default(),
        });
        self
    }

    /// On the order's own page, on the fifth day.
    pub fn input(&self) -> CardInput<'_> {
        CardInput {
            verdict: &self.verdict,
            order: &self.order,
            message: self.message.as_ref(),
            dispute: None,
            dispute_meaning: None,
            links: &self.links,
            also: &[],
            ends_first: None,
            answers: &self.answers,
            answers_elsewhere: &[],
            lookups: &[],
            proofs: &[],
            unread: &[],
            hows: &[],
            waiting: &self.waiting,
            today: day(5),
            stuck: 0,
            own_page: true,
            chat: None,
            rtl: false,
            side: CardSide::Usual,
        }
    }
}
