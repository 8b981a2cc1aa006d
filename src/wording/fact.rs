//! "Where this comes from": each fact with its value, its source and the strategy that read it.

use crate::language::{Arg, Key, Speech};
use crate::order::{DayValue, Fact, Order, OrderStatus, Parcel, Source};
use crate::rules::disagreement;

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
        Source::RefundAnswer => Key::SourceRefundAnswer,
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

pub(super) const fn status(status: OrderStatus) -> Key {
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

/// The name of a status.
pub fn status_name(of: OrderStatus, speech: &Speech<'_>) -> String {
    speech.say(status(of))
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
            let source = parcel.carrier.as_ref().map_or(Source::TrackingAnswer, |carrier| carrier.source);
            self.push(Key::FactNoEvent, String::new(), source, "");
        }
        if let Some(newest) = disagreement(parcel) {
            let args = [("shop", Arg::Date(newest.shop)), ("cainiao", Arg::Date(newest.cainiao))];
            let value = self.speech.fill(Key::FactNewest, &args);
            self.push(Key::FactNewestDiffers, value, Source::CainiaoAnswer, "");
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
    if let Some(fact) = order.refund.as_ref().filter(|fact| fact.value == OrderStatus::InDispute) {
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
    fn two_sources_that_disagree_are_named() {
        let fact = |newest, source| Fact::new(DayValue(day(newest)), source, 1_797_000_000_000, "");
        let told = |cainiao| {
            let latest = vec![fact(2, Source::TrackingAnswer), fact(cainiao, Source::CainiaoAnswer)];
            let order = Order { parcels: vec![Parcel { latest, ..Parcel::default() }], ..Order::default() };
            facts(&order, &english())
                .into_iter()
                .map(|line| [line.label, line.value].join(": "))
                .collect::<Vec<_>>()
        };
        let line = "The newest entry differs: 2026-12-02 at AliExpress, 2026-12-05 at Cainiao. The newer one counts.";
        assert_eq!(told(5), [line]);
        assert!(told(3).is_empty());
    }

    #[test]
    fn an_empty_history_that_was_read_is_told() {
        let parcel = Parcel { events_read: Some(1), ..Parcel::default() };
        let order = Order { parcels: vec![parcel, Parcel::default()], ..Order::default() };
        let labels: Vec<String> = facts(&order, &english()).into_iter().map(|line| line.label).collect();
        assert_eq!(labels, ["Tracking read, no entries"]);
    }
}
