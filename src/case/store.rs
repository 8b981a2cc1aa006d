//! Every type of a case ↔ what is stored, or told to the worker. A field that holds nothing is not written; a field that is not what it
//! should be makes the whole record unreadable, so that it is set aside rather than half believed.

use super::history::{Sighting, What};
use super::record::OrderRecord;
use super::whole::{LookAgain, Note};
use crate::json::{Fields, Value};
use crate::knowledge::date::iso;
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::{Day, DayValue, Event, Fact, Item, Order, OrderStatus, Parcel, Source};
use crate::rules::Level;

/// Goes into the storage and comes out of it as it was (but for [`Fact::how`], which is told but not kept).
pub trait Stored: Sized {
    /// As it is stored.
    fn write(&self) -> Value;
    /// From what is stored; `None` for anything that [`Stored::write`] would not have written.
    fn read(value: &Value) -> Option<Self>;
}

/// A table of stored names. Names are for ever: an old record may hold any of them.
type Names<T> = &'static [(&'static str, T)];

macro_rules! named {
    ($type:ty, $($name:literal = $value:expr),+ $(,)?) => {
        impl Stored for $type {
            fn write(&self) -> Value {
                const NAMES: Names<$type> = &[$(($name, $value)),+];
                NAMES.iter().find(|(_, value)| value == self).map_or(Value::Null, |(name, _)| Value::text(name))
            }

            fn read(value: &Value) -> Option<Self> {
                const NAMES: Names<$type> = &[$(($name, $value)),+];
                let text = value.as_str()?;
                NAMES.iter().find(|(name, _)| *name == text).map(|(_, value)| *value)
            }
        }
    };
}

named!(
    Source,
    "estimate" = Source::Estimate,
    "address" = Source::Address,
    "list-page" = Source::ListPage,
    "detail-page" = Source::DetailPage,
    "tracking-page" = Source::TrackingPage,
    "list-answer" = Source::ListAnswer,
    "refund-answer" = Source::RefundAnswer,
    "detail-answer" = Source::DetailAnswer,
    "tracking-answer" = Source::TrackingAnswer,
    "cainiao-answer" = Source::CainiaoAnswer,
    "buyer" = Source::Buyer,
);
named!(
    OrderStatus,
    "unpaid" = OrderStatus::Unpaid,
    "processing" = OrderStatus::Processing,
    "shipped" = OrderStatus::Shipped,
    "completed" = OrderStatus::Completed,
    "cancelled" = OrderStatus::Cancelled,
    "closed" = OrderStatus::Closed,
    "in-dispute" = OrderStatus::InDispute,
    "refunded" = OrderStatus::Refunded,
);
named!(
    Level,
    "done" = Level::Done,
    "wait" = Level::Wait,
    "unknown" = Level::Unknown,
    "watch" = Level::Watch,
    "write" = Level::Write,
    "extend" = Level::Extend,
    "dispute" = Level::Dispute,
);
named!(
    MessageKind,
    "no-tracking" = MessageKind::NoTracking,
    "silent-accepted" = MessageKind::SilentAccepted,
    "silent-exported" = MessageKind::SilentExported,
    "silent-arrived" = MessageKind::SilentArrived,
    "not-shipped" = MessageKind::NotShipped,
    "not-received" = MessageKind::NotReceived,
    "wrong-number" = MessageKind::WrongNumber,
    "trouble" = MessageKind::Trouble,
    "extend-protection" = MessageKind::ExtendProtection,
    "reminder" = MessageKind::Reminder,
);
named!(
    Tracker,
    "aliexpress" = Tracker::AliExpress,
    "cainiao" = Tracker::Cainiao,
    "universal" = Tracker::Universal,
    "local-post" = Tracker::LocalPost,
    "courier" = Tracker::Courier,
);

named!(
    What,
    "status" = What::Status,
    "refund" = What::Refund,
    "protection" = What::Protection,
    "origin-number" = What::OriginNumber,
    "last-mile-number" = What::LastMileNumber,
    "carrier" = What::Carrier,
    "newest-event" = What::NewestEvent,
);

impl Stored for String {
    fn write(&self) -> Value {
        if self.is_empty() { Value::Null } else { Value::text(self) }
    }

    fn read(value: &Value) -> Option<Self> {
        if value.is_null() { Some(String::new()) } else { value.as_str().map(str::to_owned) }
    }
}

impl Stored for i64 {
    fn write(&self) -> Value {
        Value::Number(*self)
    }

    fn read(value: &Value) -> Option<Self> {
        value.as_i64()
    }
}

impl Stored for Day {
    fn write(&self) -> Value {
        Value::String(iso::write(*self))
    }

    fn read(value: &Value) -> Option<Self> {
        iso::read(value.as_str()?)
    }
}

impl Stored for DayValue {
    fn write(&self) -> Value {
        self.0.write()
    }

    fn read(value: &Value) -> Option<Self> {
        Day::read(value).map(DayValue)
    }
}

impl<T: Stored> Stored for Option<T> {
    fn write(&self) -> Value {
        self.as_ref().map_or(Value::Null, Stored::write)
    }

    fn read(value: &Value) -> Option<Self> {
        if value.is_null() { Some(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn write(&self) -> Value {
        if self.is_empty() { Value::Null } else { Value::Array(self.iter().map(Stored::write).collect()) }
    }

    fn read(value: &Value) -> Option<Self> {
        if value.is_null() { Some(Vec::new()) } else { value.as_array()?.iter().map(T::read).collect() }
    }
}

impl<T: Stored> Stored for Fact<T> {
    fn write(&self) -> Value {
        Fields::default()
            .with("value", self.value.write())
            .with("source", self.source.write())
            .with("seen", self.seen.write())
            .with("how", if self.how.is_empty() { Value::Null } else { Value::text(self.how) })
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Fact {
            value: T::read(value.at("value"))?,
            source: Source::read(value.at("source"))?,
            seen: i64::read(value.at("seen"))?,
            how: "",
        })
    }
}

impl Stored for Item {
    fn write(&self) -> Value {
        let quantity = i64::from(self.quantity);
        Fields::default().with("title", self.title.write()).with("quantity", quantity.write()).done()
    }

    fn read(value: &Value) -> Option<Self> {
        let quantity = u32::try_from(value.at("quantity").as_i64()?).ok()?;
        Some(Item { title: String::read(value.at("title"))?, quantity })
    }
}

impl Stored for Event {
    fn write(&self) -> Value {
        Fields::default()
            .with("instant", self.instant.write())
            .with("date", self.date.write())
            .with("minute", self.minute.map(i64::from).write())
            .with("code", self.code.write())
            .with("text", self.text.write())
            .with("place", self.place.write())
            .with("source", self.source.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        let minute = match Option::<i64>::read(value.at("minute"))? {
            Some(minute) => Some(u16::try_from(minute).ok()?),
            None => None,
        };
        Some(Event {
            instant: Stored::read(value.at("instant"))?,
            date: Stored::read(value.at("date"))?,
            minute,
            code: Stored::read(value.at("code"))?,
            text: Stored::read(value.at("text"))?,
            place: Stored::read(value.at("place"))?,
            source: Stored::read(value.at("source"))?,
        })
    }
}

/// Writes and reads a type whose fields are all stored under their own names.
macro_rules! fields {
    ($type:ident: $($field:ident),+ $(,)?) => {
        impl Stored for $type {
            fn write(&self) -> Value {
                Fields::default()$(.with(stringify!($field), self.$field.write()))+.done()
            }

            fn read(value: &Value) -> Option<Self> {
                if !matches!(value, Value::Object(_)) {
                    return None;
                }
                Some($type { $($field: Stored::read(value.at(stringify!($field)))?),+ })
            }
        }
    };
}

/// A field of any type, so that the code that goes through fields is there once and not for each type.
trait Put {
    fn put(&self) -> Value;
}

/// The same for reading. Two traits, since what only writes must not bring the code that reads.
trait Take {
    /// Whether it could be read.
    fn take(&mut self, value: &Value) -> bool;
}

impl<T: Stored> Put for T {
    fn put(&self) -> Value {
        self.write()
    }
}

impl<T: Stored> Take for T {
    fn take(&mut self, value: &Value) -> bool {
        match T::read(value) {
            Some(read) => {
                *self = read;
                true
            }
            None => false,
        }
    }
}

/// `names` are parted by blanks, in the order of the fields.
fn write_fields(names: &str, fields: &[&dyn Put]) -> Value {
    let named = names.split(' ').zip(fields);
    named.fold(Fields::default(), |all, (name, field)| all.with(name, field.put())).done()
}

fn read_fields(names: &str, fields: &mut [&mut dyn Take], value: &Value) -> bool {
    value.is_object() && names.split(' ').zip(fields).all(|(name, field)| field.take(value.at(name)))
}

/// The same for a type with many fields, and without code for each of them.
macro_rules! many_fields {
    ($type:ident: $first:ident $(, $field:ident)* $(,)?) => {
        impl Stored for $type {
            fn write(&self) -> Value {
                const NAMES: &str = concat!(stringify!($first) $(, " ", stringify!($field))*);
                write_fields(NAMES, &[&self.$first $(, &self.$field)*])
            }

            fn read(value: &Value) -> Option<Self> {
                const NAMES: &str = concat!(stringify!($first) $(, " ", stringify!($field))*);
                let mut new = $type::default();
                read_fields(NAMES, &mut [&mut new.$first $(, &mut new.$field)*], value).then_some(new)
            }
        }
    };
}

many_fields!(
    Parcel: origin_number, last_mile_number, carrier, carrier_site, service, origin_country,
    destination_country, events, latest, events_read
);
many_fields!(
    Order: id, placed, paid, shipped, ended, status, status_text, refund, protection, country, city, zip, store, chat,
    dispute, items, price, parcels
);

impl Stored for AnswerKind {
    fn write(&self) -> Value {
        let (name, with) = match self {
            AnswerKind::HaveIt => ("have-it", Value::Null),
            AnswerKind::DoNotHaveIt => ("do-not-have-it", Value::Null),
            AnswerKind::OtherPlace => ("other-place", Value::Null),
            AnswerKind::WeightMismatch => ("weight-mismatch", Value::Null),
            AnswerKind::WrongNumber => ("wrong-number", Value::Null),
            AnswerKind::Checked(tracker, true) => ("found-at", tracker.write()),
            AnswerKind::Checked(tracker, false) => ("nothing-at", tracker.write()),
            AnswerKind::Wrote(kind) => ("wrote", kind.write()),
            AnswerKind::SellerSaysWait => ("seller-says-wait", Value::Null),
            AnswerKind::SellerGaveNumber(number) => ("seller-gave-number", number.write()),
            AnswerKind::SellerTemplate => ("seller-template", Value::Null),
            AnswerKind::SellerRefused => ("seller-refused", Value::Null),
            AnswerKind::SellerSilent => ("seller-silent", Value::Null),
            AnswerKind::DisputeOpened => ("dispute-opened", Value::Null),
            AnswerKind::DisputeOffer => ("dispute-offer", Value::Null),
            AnswerKind::DisputeEscalated => ("dispute-escalated", Value::Null),
            AnswerKind::Refunded => ("refunded", Value::Null),
        };
        Fields::default().with("what", Value::text(name)).with("with", with).done()
    }

    fn read(value: &Value) -> Option<Self> {
        let with = value.at("with");
        Some(match value.at("what").as_str()? {
            "have-it" => AnswerKind::HaveIt,
            "do-not-have-it" => AnswerKind::DoNotHaveIt,
            "other-place" => AnswerKind::OtherPlace,
            "weight-mismatch" => AnswerKind::WeightMismatch,
            "wrong-number" => AnswerKind::WrongNumber,
            "found-at" => AnswerKind::Checked(Tracker::read(with)?, true),
            "nothing-at" => AnswerKind::Checked(Tracker::read(with)?, false),
            "wrote" => AnswerKind::Wrote(MessageKind::read(with)?),
            "seller-says-wait" => AnswerKind::SellerSaysWait,
            "seller-gave-number" => AnswerKind::SellerGaveNumber(String::read(with)?),
            "seller-template" => AnswerKind::SellerTemplate,
            "seller-refused" => AnswerKind::SellerRefused,
            "seller-silent" => AnswerKind::SellerSilent,
            "dispute-opened" => AnswerKind::DisputeOpened,
            "dispute-offer" => AnswerKind::DisputeOffer,
            "dispute-escalated" => AnswerKind::DisputeEscalated,
            "refunded" => AnswerKind::Refunded,
            _ => return None,
        })
    }
}

impl Stored for Answer {
    fn write(&self) -> Value {
        Fields::default()
            .with("at", self.at.write())
            .with("on", self.on.write())
            .with("said", self.said.write())
            .with("undone", if self.undone { Value::Bool(true) } else { Value::Null })
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Answer {
            at: Stored::read(value.at("at"))?,
            on: Stored::read(value.at("on"))?,
            said: Stored::read(value.at("said"))?,
            undone: *value.at("undone") == Value::Bool(true),
        })
    }
}

many_fields!(OrderRecord: schema, order, answers, first_seen, last_seen, dismissed, dismissed_at);
fields!(Sighting: what, value, source, first, last);
fields!(Note: at, text);
fields!(LookAgain: at, day);
