//! What is stored for one order, under a key of its own, so that writing one order costs what that order weighs.

use super::lookups;
use super::merge::merge;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::sorting::sort_by;
use crate::order::{
    CardShape, ChosenShape, Instant, Lookup, MessageKind, Order, OrderStatus, ProofTick, join_ticks,
};
use crate::read::address;
use crate::rules::Level;
use serde::{Deserialize, Serialize};

/// The version of what is stored. Raise it with a migration (in [`super::CaseRecord`]) whenever an older version would be
/// misread. Version 1 kept no history.
pub const SCHEMA: i64 = 2;

/// The version of a record with look-ups, with messages in the buyer's own words or of an expired order, which version 2
/// could not read. A record without is written as before, so that an older version still reads it.
pub const SCHEMA_WITH_LOOKUPS: i64 = 3;

/// The newest answers that are kept of one order: nobody says more about it.
pub const MOST_ANSWERS: usize = 1_000;

/// One order as remembered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OrderRecord {
    /// [`SCHEMA`] at the time of writing.
    pub schema: i64,
    /// The order as read from pages.
    pub order: Order,
    /// The buyer's answers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// What the buyer looked up elsewhere. The order holds what comes of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lookups: Vec<Lookup>,
    /// When the order was first seen.
    pub first_seen: Instant,
    /// When the order was last seen.
    pub last_seen: Instant,
    /// The buyer dismissed the card at this verdict: it stays away until the verdict is graver.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dismissed: Option<Level>,
    /// When it was dismissed or shown again.
    pub dismissed_at: Instant,
    /// How the buyer left the card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shape: Option<ChosenShape>,
    /// What the buyer says is there for a dispute.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proofs: Vec<ProofTick>,
    /// It was seen on aliexpress.ru, which knows its own orders only, and the other sites nothing of them.
    #[serde(default, skip_serializing_if = "is_not")]
    pub on_ru: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "what serde hands over")]
const fn is_not(set: &bool) -> bool {
    !*set
}

const fn is_later_schema(schema: i64) -> bool {
    schema > SCHEMA_WITH_LOOKUPS
}

impl OrderRecord {
    /// A later version wrote this (JSON). It may hold what this one cannot read and so could not write again.
    pub fn is_later(stored: &str) -> bool {
        #[derive(Deserialize)]
        struct Version {
            schema: i64,
        }
        serde_json::from_str(stored).is_ok_and(|Version { schema }| is_later_schema(schema))
    }

    /// The same of a record that could be read all the same.
    pub fn is_of_later_version(&self) -> bool {
        is_later_schema(self.schema)
    }

    /// What one visit saw.
    pub fn seen(mut order: Order, at: Instant) -> Self {
        for parcel in &mut order.parcels {
            parcel.first_seen = at;
        }
        OrderRecord { schema: SCHEMA, order, first_seen: at, last_seen: at, ..OrderRecord::default() }
    }

    /// The host on which our own windows open it.
    pub const fn host(&self) -> &'static str {
        if self.on_ru { address::RU_HOST } else { address::HOST }
    }

    /// The buyer has hidden the card, and the verdict is no graver than it was then.
    pub fn is_hidden_at(&self, level: Level) -> bool {
        self.dismissed.is_some_and(|dismissed| dismissed >= level)
    }

    /// How large the card is to be at this verdict, where the buyer has said so.
    pub fn shape_at(&self, level: Level) -> Option<CardShape> {
        self.shape.filter(|chosen| level <= chosen.level).map(|chosen| chosen.shape)
    }

    /// Takes in another account of the same order.
    pub fn join(&mut self, other: OrderRecord) {
        self.schema = self.schema.max(other.schema);
        let mut order = other.order;
        lookups::take_out(&mut self.order);
        lookups::take_out(&mut order);
        merge(&mut self.order, order);
        lookups::join(&mut self.lookups, other.lookups);
        for answer in other.answers {
            match self.answers.iter_mut().find(|known| known.at == answer.at && known.said == answer.said) {
                Some(known) => known.undone |= answer.undone,
                None => self.answers.push(answer),
            }
        }
        sort_by(&mut self.answers, |one, two| (one.at, &one.said).cmp(&(two.at, &two.said)));
        let beyond = self.answers.len().saturating_sub(MOST_ANSWERS);
        self.answers.drain(..beyond);
        lookups::put_in(&mut self.order, &self.lookups, &self.answers);
        // Names that 0.1.0 does not know.
        let own = |answer: &Answer| {
            matches!(
                answer.said,
                AnswerKind::NotAtPickupPoint | AnswerKind::Wrote(MessageKind::Own | MessageKind::Cancel)
            )
        };
        let expired = self.order.has_status(OrderStatus::Expired);
        if !self.lookups.is_empty() || self.answers.iter().any(own) || expired {
            self.schema = self.schema.max(SCHEMA_WITH_LOOKUPS);
        }
        if self.first_seen == 0 || (other.first_seen != 0 && other.first_seen < self.first_seen) {
            self.first_seen = other.first_seen;
        }
        self.last_seen = self.last_seen.max(other.last_seen);
        if (other.dismissed_at, other.dismissed) > (self.dismissed_at, self.dismissed) {
            self.dismissed = other.dismissed;
            self.dismissed_at = other.dismissed_at;
        }
        self.shape = self.shape.max(other.shape);
        join_ticks(&mut self.proofs, &other.proofs);
        self.on_ru |= other.on_ru;
    }
}
