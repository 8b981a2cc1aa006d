//! The page's own answers in a look: read here rather than on the page, which so neither waits for it nor pays for it.

use super::look::{Look, Mirrored};
use crate::case::{OrderRecord, Stored};
use crate::json::{Fields, Value};
use crate::order::{Order, Parcel, Source};
use crate::read::address::{Page, host_of, page_of};
use crate::read::answer::{self, Failure};
use crate::read::reading::{Reading, Unread};
use crate::read::trouble::Trouble;
use crate::web::clock;

/// What the answers of a look said.
#[derive(Debug, Default)]
pub struct Read {
    /// The orders, each as seen in the visit in which its answer came.
    pub seen: Vec<OrderRecord>,
    /// Parcels that name no order.
    pub parcels: Vec<Parcel>,
    /// Whose answers they were that speak of the page's order.
    pub sources: Vec<Source>,
    /// What could not be read: field, strategy, field, strategy. `None`: there was no answer to read.
    pub unread: Option<Vec<String>>,
    /// Why the last answer gave nothing, by its name; empty: it did.
    pub trouble: Option<String>,
    /// The orders that the page is about, as they are told again.
    own: Vec<Value>,
    answered: bool,
}

/// An answer of this source says all that the page would.
pub fn is_own(page: &Page, source: Source) -> bool {
    match page {
        Page::OrderDetail { .. } => source == Source::DetailAnswer,
        Page::Tracking { .. } => source == Source::TrackingAnswer,
        _ => false,
    }
}

impl Read {
    /// Reads them.
    pub fn of(look: &Look, page: &Page) -> Read {
        let mut read = Read::default();
        for mirrored in &look.answers {
            match one(mirrored, look) {
                None => {}
                Some(Ok(reading)) => read.take(reading, mirrored, look, page),
                // What went wrong on a page that was left is nothing for this one.
                Some(Err(_)) if mirrored.visit != look.visit => {}
                Some(Err(failure)) => read.trouble = Some(Trouble::Answer(failure).name().to_owned()),
            }
        }
        read
    }

    fn take(&mut self, reading: Reading, mirrored: &Mirrored, look: &Look, page: &Page) {
        let now = mirrored.visit == look.visit;
        for order in reading.orders {
            if now && page.order() == Some(order.id.as_str()) {
                self.own.push(order.write());
                if let Some(source) = source(&order)
                    && !self.sources.contains(&source)
                {
                    self.sources.push(source);
                    self.answered |= is_own(page, source);
                }
            }
            self.seen.push(OrderRecord::seen(order, mirrored.visit));
        }
        if now {
            self.parcels.extend(reading.parcels);
            let told = |unread: Unread| [unread.field.to_owned(), unread.tried.to_owned()];
            self.unread = Some(reading.unread.into_iter().flat_map(told).collect());
            self.trouble = Some(String::new());
        }
    }

    /// The page's orders, as [`Stored`] writes them.
    pub fn orders(&self) -> Value {
        Value::Array(self.own.clone())
    }

    /// What the page is to tell again with its next look.
    pub fn reply(&self) -> Value {
        Fields::default()
            .with("orders", self.orders())
            .with("parcels", self.parcels.write())
            .with("sources", self.sources.write())
            .with("answered", Value::Bool(self.answered))
            // Not written as storage has it: an empty word says that all is well.
            .with("trouble", self.trouble.as_deref().map_or(Value::Null, Value::text))
            .with("unread", self.unread.as_ref().map_or(Value::Null, Stored::write))
            .done()
    }
}

fn one(mirrored: &Mirrored, look: &Look) -> Option<Result<Reading, Failure>> {
    let page = page_of(&mirrored.url);
    let context = answer::PayloadContext {
        seen: mirrored.visit,
        today: clock::today(),
        zone: &clock::zone,
        language: &look.language,
        host: host_of(&mirrored.url),
        order: page.order().map(str::to_owned),
        rounded: false,
    };
    answer::read(&mirrored.detail, &context)
}

/// Whose answer told of the order.
fn source(order: &Order) -> Option<Source> {
    let texts = [&order.status_text, &order.store, &order.city, &order.country];
    let mut sources = texts
        .into_iter()
        .flatten()
        .map(|fact| fact.source)
        .chain(order.status.as_ref().map(|fact| fact.source))
        .chain(order.parcels.iter().flat_map(|parcel| parcel.service.as_ref().map(|fact| fact.source)))
        .chain(order.parcels.iter().flat_map(|parcel| parcel.events.first().map(|event| event.source)));
    sources.next()
}
