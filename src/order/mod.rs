//! The words everything else is said in: order, parcel, event, fact, answer, verdict, settings.
//!
//! Plain data with public fields. A page never states all of it, so nearly everything is optional, and each
//! stated fact says where it was read and when: the view shows it, and merging needs it.

pub mod answer;
mod card_shape;
mod fact;
mod how;
mod list_check;
mod lookup;
mod message_kind;
mod parcel;
mod proof;
mod reading;
#[cfg(test)]
pub mod schema;
pub mod settings;
pub mod sorting;
pub mod verdict;

pub use card_shape::{CardShape, ChosenShape};
pub use fact::{Day, DayValue, Fact, Instant, Source, Zone, day_number};
pub use how::{How, hows};
pub use list_check::{CheckEnd, CheckPace, CheckProgress, ListCheck, ListCheckStage, ReadEligibility};
pub use lookup::{Lookup, LookupSource, TrackingSays};
pub use message_kind::MessageKind;
pub use parcel::{Event, LookedAt, Parcel, Stage};
pub use proof::{Proof, ProofTick, join_ticks, ticked};
pub use reading::{ReadingOutcome, ReadingStage};

use chrono::Days;
use serde::de::value::StrDeserializer;
use serde::de::{DeserializeOwned, IntoDeserializer};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A seller has an order for so many days at most before it is sent, as far as anybody knows.
const LONGEST_PREPARATION: u64 = 30;

/// Where the platform says an order stands. Not the parcel's stage: "awaiting delivery" only means shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum OrderStatus {
    /// Not paid yet.
    Unpaid,
    /// Paid, the seller prepares it.
    Processing,
    /// The seller says it is on its way ("awaiting delivery").
    Shipped,
    /// Part of it is on its way, and the rest is still with the seller.
    PartlyShipped,
    /// The buyer asked to cancel it; the seller may agree, refuse or ship it.
    CancelRequested,
    /// Ended: confirmed by the buyer or, after a while, by the platform itself.
    Completed,
    /// Cancelled before it was sent.
    Cancelled,
    /// Closed.
    Closed,
    /// Expired: the time to pay for it is over.
    Expired,
    /// A dispute is open.
    InDispute,
    /// The money went back.
    Refunded,
}

/// One thing bought.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Item {
    /// The title as listed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// How many.
    pub quantity: u32,
}

/// One order, as far as it has been read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Order {
    /// Ten to twenty-two digits. Text, since numbers beyond 2^53 are not exact in a browser.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// Placed on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placed: Option<Fact<DayValue>>,
    /// Paid on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid: Option<Fact<DayValue>>,
    /// The seller shipped it on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shipped: Option<Fact<DayValue>>,
    /// Confirmed or ended on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<Fact<DayValue>>,
    /// Where the platform says it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Fact<OrderStatus>>,
    /// The same in the page's words; only shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_text: Option<Fact<String>>,
    /// What the list of refunds says: [`OrderStatus::InDispute`] while a request is open, [`OrderStatus::Closed`]
    /// once it has ended. Not the order's status, which may go on saying "awaiting delivery" all the while.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund: Option<Fact<OrderStatus>>,
    /// The state of a refund or dispute that the list shows with the order, in the page's words; only shown. Empty: what was shown has
    /// ended ([`Order::refund_words`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund_text: Option<Fact<String>>,
    /// When the list last gave the order with no refund or dispute beside it: what it showed of one before has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub without_refund: Option<Instant>,
    /// When the order's own page last gave its status in words that name no refund or dispute: what they named before has ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title_without_refund: Option<Instant>,
    /// The day on which the shop completes the order by itself, as its page announces it; or that it announced none when it
    /// was read last.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub completes: Option<Fact<Option<DayValue>>>,
    /// The last day of the estimated delivery, as it was read last; of several items the latest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Fact<DayValue>>,
    /// The same as it was read first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_expected: Option<Fact<DayValue>>,
    /// The day after which the page promises a coupon for late delivery.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coupon: Option<Fact<DayValue>>,
    /// The latest tracking update as the order's own page words it, without a date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest_words: Option<Fact<String>>,
    /// "Refund if no delivery before …", one fact for each source that states one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub protection: Vec<Fact<DayValue>>,
    /// The ends of protection that were stated before and are stated no more, in order: it was moved.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_ends: Vec<DayValue>,
    /// Destination country: two letters where the page's data has the code, else its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Fact<String>>,
    /// Destination city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<Fact<String>>,
    /// Destination post code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip: Option<Fact<String>>,
    /// The shop's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store: Option<Fact<String>>,
    /// The chat with the seller, as the page links it (not yet held against the allow-list).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub chat: Option<Fact<String>>,
    /// The order's own dispute page, as the page links it (not yet held against the allow-list).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dispute: Option<Fact<String>>,
    /// What was bought.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Fact<Vec<Item>>>,
    /// What was paid, as the page words it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Fact<String>>,
    /// Its parcels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parcels: Vec<Parcel>,
}

/// With this begin the ids of parcels that were added by hand: no order of the shop's does.
const BY_HAND: &str = "000000";

impl Order {
    /// The country it goes to: two letters or a name.
    pub fn destination(&self) -> Option<&str> {
        self.country.as_ref().map(|country| country.value.as_str())
    }

    /// The id of a parcel that was added by hand at this instant.
    pub fn id_by_hand(at: Instant) -> String {
        format!("{BY_HAND}{at:013}")
    }

    /// It was added by hand: the shop knows nothing of it.
    pub fn is_by_hand(&self) -> bool {
        is_by_hand(&self.id)
    }

    /// Its status was read, and is this one.
    pub fn has_status(&self, wanted: OrderStatus) -> bool {
        self.status.as_ref().is_some_and(|status| status.value == wanted)
    }

    /// The words in which the shop shows a refund or dispute now.
    pub fn refund_words(&self) -> Option<&Fact<String>> {
        self.refund_text.as_ref().filter(|words| !words.value.is_empty())
    }

    /// How many things were bought, where that was read.
    pub fn pieces(&self) -> Option<u32> {
        let items = self.items.as_ref().filter(|items| !items.value.is_empty())?;
        Some(items.value.iter().fold(0, |pieces: u32, item| pieces.saturating_add(item.quantity.max(1))))
    }

    /// It is of one thing, which no two parcels can hold.
    pub fn is_of_one_thing(&self) -> bool {
        self.pieces() == Some(1)
    }

    /// The first day on which something can have happened to a parcel of this order: the day before it was placed, since a
    /// day is not the same day everywhere. Where nobody knows that, a month before it was shipped. `None`: nothing of it is known.
    pub fn first_day(&self) -> Option<Day> {
        let placed = [&self.placed, &self.paid].into_iter().flatten().map(|fact| fact.value.0).min();
        let shipped = self.shipped.as_ref().map(|fact| fact.value.0);
        let month_before = || shipped?.checked_sub_days(Days::new(LONGEST_PREPARATION));
        placed.map_or_else(month_before, |placed| placed.pred_opt())
    }

    /// Says of an entry whether it is this order's.
    pub fn owns(&self) -> impl Fn(&Event) -> bool + use<> {
        let first = self.first_day();
        move |event| first.is_none_or(|first| event.date >= first)
    }

    /// The entries of one of its parcels that are this order's. Numbers are used again: what is older than the order
    /// happened to another parcel.
    pub fn own_events<'p>(&self, parcel: &'p Parcel) -> Cow<'p, [Event]> {
        let is_own = self.owns();
        if parcel.events.iter().all(&is_own) {
            return Cow::Borrowed(&parcel.events);
        }
        parcel.events.iter().filter(|event| is_own(event)).cloned().collect::<Vec<_>>().into()
    }

    /// One of its parcels goes by one of these numbers.
    pub fn goes_by(&self, numbers: &[String]) -> bool {
        let mut own = self.parcels.iter().flat_map(Parcel::numbers);
        own.any(|own| numbers.iter().any(|number| number == own))
    }
}

/// An order with this id was added by hand.
pub fn is_by_hand(id: &str) -> bool {
    id.starts_with(BY_HAND)
}

/// The name under which a value of a plain enum is stored; `None` for anything that is stored as more than a name.
pub fn stored_name<T: Serialize>(value: &T) -> Option<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => Some(name),
        _ => None,
    }
}

/// The value that is stored under this name.
pub fn by_stored_name<T: DeserializeOwned>(name: &str) -> Option<T> {
    let name: StrDeserializer<'_, serde::de::value::Error> = name.into_deserializer();
    T::deserialize(name).ok()
}
