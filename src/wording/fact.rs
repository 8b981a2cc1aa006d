//! "Where this comes from": each fact with its value, its source and the strategy that read it.

use crate::language::{Arg, Key, Speech};
use crate::order::{DayValue, Fact, Order, OrderStatus, Parcel, Source};

/// One fact in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactLine {
    /// What it is.
    pub label: String,
    /// What was read.
    pub value: String,
    /// Where.
    pub source: String,
    /// The field or selector that gave it; empty for a stored fact.
    pub how: &'static str,
}

const fn source(source: Source) -> Key {
    match source {
        Source::Estimate => Key::SourceEstimate,
        Source::Address => Key::SourceAddress,
        Source::ListPage => Key::SourceListPage,
        Source::DetailPage => Key::SourceDetailPage,
        Source::TrackingPage => Key::SourceTrackingPage,
        Source::ListAnswer => Key::SourceListAnswer,
        Source::DetailAnswer => Key::SourceDetailAnswer,
        Source::TrackingAnswer => Key::SourceTrackingAnswer,
        Source::CainiaoAnswer => Key::SourceCainiao,
        Source::Buyer => Key::SourceBuyer,
    }
}

/// The name of a source.
pub fn source_name(from: Source, speech: &Speech<'_>) -> String {
    speech.say(source(from))
}

const fn status(status: OrderStatus) -> Key {
    match status {
        OrderStatus::Unpaid => Key::StatusUnpaid,
        OrderStatus::Processing => Key::StatusProcessing,
        OrderStatus::Shipped => Key::StatusShipped,
        OrderStatus::Completed => Key::StatusCompleted,
        OrderStatus::Cancelled => Key::StatusCancelled,
        OrderStatus::Closed => Key::StatusClosed,
        OrderStatus::InDispute => Key::StatusInDispute,
        OrderStatus::Refunded => Key::StatusRefunded,
    }
}

struct Lines<'a> {
    speech: &'a Speech<'a>,
    out: Vec<FactLine>,
}

impl Lines<'_> {
    fn push(&mut self, label: Key, value: String, from: Source, how: &'static str) {
        let (label, source) = (self.speech.say(label), self.speech.say(source(from)));
        self.out.push(FactLine { label, value, source, how });
    }

    fn text(&mut self, label: Key, fact: Option<&Fact<String>>) {
        if let Some(fact) = fact {
            self.push(label, fact.value.clone(), fact.source, fact.how);
        }
    }

    fn day(&mut self, label: Key, fact: Option<&Fact<DayValue>>) {
        if let Some(fact) = fact {
            self.push(label, self.speech.locale.date(fact.value.0), fact.source, fact.how);
        }
    }

    fn parcel(&mut self, parcel: &Parcel) {
        self.text(Key::FactNumber, parcel.origin_number.as_ref());
        self.text(Key::FactSecondNumber, parcel.last_mile_number.as_ref());
        self.text(Key::FactCarrier, parcel.carrier.as_ref());
        self.text(Key::FactService, parcel.service.as_ref());
        if let Some(event) = parcel.events.first() {
            let date = self.speech.locale.date(event.date);
            let words = if event.text.is_empty() { &event.code } else { &event.text };
            let value = self.speech.fill(
                Key::BannerListComma,
                &[("first", Arg::Text(date.as_str())), ("second", Arg::Text(words))],
            );
            self.push(Key::FactLastEvent, value, event.source, "");
        } else if parcel.events_read.is_some() {
            self.push(Key::FactNoEvent, String::new(), Source::TrackingAnswer, "");
        }
    }
}

/// Every fact of an order, the order first, then its parcels.
pub fn facts(order: &Order, speech: &Speech<'_>) -> Vec<FactLine> {
    let mut lines = Lines { speech, out: Vec::new() };
    if !order.id.is_empty() {
        lines.push(Key::FactOrder, order.id.clone(), Source::Address, "");
    }
    if let Some(fact) = &order.status {
        lines.push(Key::FactStatus, speech.say(status(fact.value)), fact.source, fact.how);
    }
    lines.day(Key::FactPlaced, order.placed.as_ref());
    lines.day(Key::FactPaid, order.paid.as_ref());
    lines.day(Key::FactShipped, order.shipped.as_ref());
    lines.day(Key::FactEnded, order.ended.as_ref());
    for fact in &order.protection {
        lines.day(Key::FactProtection, Some(fact));
    }
    lines.text(Key::FactCountry, order.country.as_ref());
    lines.text(Key::FactCity, order.city.as_ref());
    lines.text(Key::FactZip, order.zip.as_ref());
    lines.text(Key::FactStore, order.store.as_ref());
    for parcel in &order.parcels {
        lines.parcel(parcel);
    }
    lines.out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wording::sample::{day, english};

    #[test]
    fn every_protection_date_is_shown_with_its_source() {
        let order = Order {
            protection: vec![
                Fact::new(DayValue(day(5)), Source::DetailPage, 0, "text"),
                Fact::new(DayValue(day(7)), Source::TrackingAnswer, 0, "fdContentList"),
            ],
            ..Order::default()
        };
        let lines = facts(&order, &english());
        let told: Vec<_> =
            lines.iter().map(|line| (line.value.as_str(), line.source.as_str(), line.how)).collect();
        assert_eq!(
            told,
            [
                ("2026-12-05", "order page", "text"),
                ("2026-12-07", "data of the tracking page", "fdContentList")
            ]
        );
    }

    #[test]
    fn an_empty_history_that_was_read_is_told() {
        let parcel = Parcel { events_read: Some(1), ..Parcel::default() };
        let order = Order { parcels: vec![parcel, Parcel::default()], ..Order::default() };
        let labels: Vec<String> = facts(&order, &english()).into_iter().map(|line| line.label).collect();
        assert_eq!(labels, ["Tracking read, no entries"]);
    }
}
