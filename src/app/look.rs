//! What a page of the shop tells the worker, and what comes back to stand on it.
//!
//! The content script has the eyes and the hands, the worker the memory and the judgement. A look is whole in itself: it
//! holds all that this page has said in this visit (on a list: what is new), so that the worker may be stopped and
//! started at any time, and asking twice changes nothing.

use crate::case::Stored;
use crate::json::{Fields, Value};
use crate::order::{Instant, Order, Parcel, Source};

/// What a page shows, and what the buyer did on it.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The page's address.
    pub url: String,
    /// The start of the visit.
    pub visit: Instant,
    /// The orders that were read, as [`Stored`] writes them: each is written once and compared as text.
    pub orders: Vec<Value>,
    /// Parcels that name no order.
    pub parcels: Vec<Parcel>,
    /// Further orders that are asked for: those of the list's cards, those that a chat may be about.
    pub ids: Vec<String>,
    /// The language the page says it is written in.
    pub language: String,
    /// Which of the page's own answers have come for its order.
    pub answers: Vec<Source>,
    /// What should have been there and could not be read: field, strategy, field, strategy.
    pub unread: Vec<String>,
    /// Why the page gave nothing, by the names in [`crate::page::trouble`]; empty: it did.
    pub trouble: String,
    /// Long enough waited for the page to show something.
    pub patience_over: bool,
    /// The page's own data has come: its elements would say nothing more.
    pub answered: bool,
    /// So many orders from this store got stuck, where the worker has said so already.
    pub stuck: Option<i64>,
    /// The worker is to look through all orders for it.
    pub deep: bool,
    /// What the buyer did, and the worker has not heard yet. Of a number alone, which is not kept, all of the visit.
    pub acts: Vec<Act>,
}

/// What the buyer did on the card of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The order the card is about; empty: a number alone.
    pub order: String,
    /// When: of the same deed told twice, one counts.
    pub at: Instant,
    /// Which kind.
    pub what: Deed,
    /// What was said, as the card's tree has it; the number; the instant; the language; the text.
    pub with: String,
}

/// The kinds of what a buyer does that the worker must hear of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Said something.
    Said,
    /// Noted a number that the seller gave.
    Number,
    /// Took something back.
    Undo,
    /// Closed the card.
    Dismiss,
    /// Chose the seller's language.
    Language,
    /// Typed a number.
    Check,
    /// Wants the report.
    Report,
}

/// Their names in a message.
const DEEDS: &[(&str, Deed)] = &[
    ("said", Deed::Said),
    ("number", Deed::Number),
    ("undo", Deed::Undo),
    ("dismiss", Deed::Dismiss),
    ("language", Deed::Language),
    ("check", Deed::Check),
    ("report", Deed::Report),
];

fn flag(set: bool) -> Value {
    if set { Value::Bool(true) } else { Value::Null }
}

impl Stored for Look {
    fn write(&self) -> Value {
        let orders = if self.orders.is_empty() { Value::Null } else { Value::Array(self.orders.clone()) };
        Fields::default()
            .with("look", self.url.write())
            .with("visit", self.visit.write())
            .with("orders", orders)
            .with("parcels", self.parcels.write())
            .with("ids", self.ids.write())
            .with("language", self.language.write())
            .with("answers", self.answers.write())
            .with("unread", self.unread.write())
            .with("trouble", self.trouble.write())
            .with("patience_over", flag(self.patience_over))
            .with("answered", flag(self.answered))
            .with("stuck", self.stuck.write())
            .with("deep", flag(self.deep))
            .with("acts", self.acts.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        let set = |name: &str| *value.at(name) == Value::Bool(true);
        Some(Look {
            url: value.at("look").as_str()?.to_owned(),
            visit: value.at("visit").as_i64()?,
            orders: value.at("orders").as_array().unwrap_or_default().to_vec(),
            parcels: Stored::read(value.at("parcels"))?,
            ids: Stored::read(value.at("ids"))?,
            language: Stored::read(value.at("language"))?,
            answers: Stored::read(value.at("answers"))?,
            unread: Stored::read(value.at("unread"))?,
            trouble: Stored::read(value.at("trouble"))?,
            patience_over: set("patience_over"),
            answered: set("answered"),
            stuck: Stored::read(value.at("stuck"))?,
            deep: set("deep"),
            acts: Stored::read(value.at("acts"))?,
        })
    }
}

impl Stored for Act {
    fn write(&self) -> Value {
        let name = DEEDS.iter().find(|(_, deed)| *deed == self.what).map_or("", |(name, _)| name);
        Fields::default()
            .with("order", self.order.write())
            .with("at", self.at.write())
            .with("what", Value::text(name))
            .with("with", self.with.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        let name = value.at("what").as_str()?;
        Some(Act {
            order: Stored::read(value.at("order"))?,
            at: Stored::read(value.at("at"))?,
            what: DEEDS.iter().find(|(known, _)| *known == name)?.1,
            with: Stored::read(value.at("with"))?,
        })
    }
}

/// The orders of a look that can be read.
pub fn orders(look: &Look) -> Vec<Order> {
    look.orders.iter().filter_map(Order::read).collect()
}
