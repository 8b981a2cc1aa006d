//! What a page of the shop tells the worker, and what comes back to stand on it.
//!
//! The content script has the eyes and the hands, the worker the memory and the judgement. A look is whole in itself: it
//! holds all that this page has said in this visit (on a list: what is new), so that the worker may be stopped and
//! started at any time, and asking twice changes nothing.

use crate::case::Stored;
use crate::json::{Fields, Value};
use crate::order::Instant;

/// What a page shows, and what the buyer did on it.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The page's address.
    pub url: String,
    /// The start of the visit.
    pub visit: Instant,
    /// Answers of the page that nobody has read yet.
    pub answers: Vec<Mirrored>,
    /// The orders that were read, as [`Stored`] writes them.
    pub orders: Vec<Value>,
    /// Parcels that name no order, the same way.
    pub parcels: Vec<Value>,
    /// Further orders that are asked for: those of the list's cards, those that a chat may be about.
    pub ids: Vec<String>,
    /// The language the page says it is written in.
    pub language: String,
    /// The sources of the page's own answers that have come for its order, as [`Stored`] writes them.
    pub sources: Vec<Value>,
    /// What should have been there and could not be read: field, strategy, field, strategy.
    pub unread: Vec<String>,
    /// Why the page gave nothing, by the names in [`crate::read::trouble`]; empty: it did.
    pub trouble: String,
    /// Long enough waited for the page to show something.
    pub patience_over: bool,
    /// So many orders from this store got stuck, where the worker has said so already.
    pub stuck: Option<i64>,
    /// The worker is to look through all orders for it.
    pub deep: bool,
    /// What the buyer did, and the worker has not heard yet. Of a number alone, which is not kept, all of the visit.
    pub acts: Vec<Act>,
}

/// An answer that the hook mirrored. It may have come before the page moved on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mirrored {
    /// The page's address then.
    pub url: String,
    /// The visit it came in.
    pub visit: Instant,
    /// As the hook wrote it.
    pub detail: String,
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

impl Stored for Mirrored {
    fn write(&self) -> Value {
        Fields::default()
            .with("url", self.url.write())
            .with("visit", self.visit.write())
            .with("detail", self.detail.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        Some(Mirrored {
            url: Stored::read(value.at("url"))?,
            visit: Stored::read(value.at("visit"))?,
            detail: Stored::read(value.at("detail"))?,
        })
    }
}

fn list(values: &[Value]) -> Value {
    if values.is_empty() { Value::Null } else { Value::Array(values.to_vec()) }
}

fn flag(set: bool) -> Value {
    if set { Value::Bool(true) } else { Value::Null }
}

impl Stored for Look {
    fn write(&self) -> Value {
        Fields::default()
            .with("look", self.url.write())
            .with("visit", self.visit.write())
            .with("answers", self.answers.write())
            .with("orders", list(&self.orders))
            .with("parcels", list(&self.parcels))
            .with("ids", self.ids.write())
            .with("language", self.language.write())
            .with("sources", list(&self.sources))
            .with("unread", self.unread.write())
            .with("trouble", self.trouble.write())
            .with("patience_over", flag(self.patience_over))
            .with("stuck", self.stuck.write())
            .with("deep", flag(self.deep))
            .with("acts", self.acts.write())
            .done()
    }

    fn read(value: &Value) -> Option<Self> {
        let values = |name: &str| value.at(name).as_array().unwrap_or_default().to_vec();
        let set = |name: &str| *value.at(name) == Value::Bool(true);
        Some(Look {
            url: value.at("look").as_str()?.to_owned(),
            visit: value.at("visit").as_i64()?,
            answers: Stored::read(value.at("answers"))?,
            orders: values("orders"),
            parcels: values("parcels"),
            ids: Stored::read(value.at("ids"))?,
            language: Stored::read(value.at("language"))?,
            sources: values("sources"),
            unread: Stored::read(value.at("unread"))?,
            trouble: Stored::read(value.at("trouble"))?,
            patience_over: set("patience_over"),
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
