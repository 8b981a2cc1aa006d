//! "Where this comes from": each fact with its value, its source and the strategy that read it.

use super::event::words_of_code;
use crate::i18n::{Arg, Key, Speech};
pub use crate::order::How;
use crate::order::{DayValue, Event, Fact, Order, OrderStatus, Parcel, Source};
use crate::rules::{Disagreement, disagreement};

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
    pub how: String,
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
        Source::Site => Key::SourceSite,
        Source::Pasted => Key::SourcePasted,
        Source::Buyer => Key::SourceBuyer,
    }
}

/// The name of a source.
pub fn source_name(from: Source, speech: &Speech<'_>) -> String {
    speech.text(source(from))
}

/// The name of where an entry was read: of a site its own, of the shop's and Cainiao's pages theirs.
pub fn place_name(from: Source, site: &str, speech: &Speech<'_>) -> String {
    match from {
        Source::Site if !site.is_empty() => site.to_owned(),
        Source::CainiaoAnswer => speech.text(Key::TrackerCainiao),
        Source::Site | Source::Pasted => source_name(from, speech),
        Source::Buyer => speech.text(Key::SourceYouSaid),
        _ => speech.text(Key::TrackerAliExpress),
    }
}

/// The words of an entry: the page's own, else those for what its code says. `None`: there are none, and a carrier's code is no
/// words.
pub fn event_words(event: &Event, speech: &Speech<'_>) -> Option<String> {
    if event.text.is_empty() { words_of_code(&event.code, speech) } else { Some(event.text.clone()) }
}

pub(super) const fn status(status: OrderStatus) -> Key {
    match status {
        OrderStatus::Unpaid => Key::StatusUnpaid,
        OrderStatus::Processing => Key::StatusProcessing,
        OrderStatus::Shipped => Key::StatusShipped,
        OrderStatus::PartlyShipped => Key::StatusPartlyShipped,
        OrderStatus::CancelRequested => Key::StatusCancelRequested,
        OrderStatus::Completed => Key::StatusCompleted,
        OrderStatus::Cancelled => Key::StatusCancelled,
        OrderStatus::Closed => Key::StatusClosed,
        OrderStatus::Expired => Key::StatusExpired,
        OrderStatus::InDispute => Key::StatusInDispute,
        OrderStatus::Refunded => Key::StatusRefunded,
    }
}

/// The name of a status.
pub fn status_name(of: OrderStatus, speech: &Speech<'_>) -> String {
    speech.text(status(of))
}

struct Lines<'a> {
    speech: &'a Speech<'a>,
    hows: &'a [How],
    out: Vec<FactLine>,
}

impl Lines<'_> {
    /// `field`: the fact's name, where a strategy may be known for it.
    fn push(&mut self, label: Key, value: String, from: Source, field: &str) {
        let (label, source) = (self.speech.text(label), self.speech.text(source(from)));
        let how = self.hows.iter().find(|how| how.field == field && how.source == from);
        self.out.push(FactLine {
            label,
            value,
            source,
            how: how.map_or_else(String::new, |how| how.how.clone()),
        });
    }

    fn text(&mut self, label: Key, field: &str, fact: Option<&Fact<String>>) {
        if let Some(fact) = fact {
            self.push(label, fact.value.clone(), fact.source, field);
        }
    }

    fn day(&mut self, label: Key, field: &str, fact: Option<&Fact<DayValue>>) {
        if let Some(fact) = fact {
            self.push(label, self.speech.locale.date(fact.value.0), fact.source, field);
        }
    }

    fn parcel(&mut self, order: &Order, parcel: &Parcel) {
        self.text(Key::FactNumber, "origin_number", parcel.origin_number.as_ref());
        self.text(Key::FactSecondNumber, "last_mile_number", parcel.last_mile_number.as_ref());
        self.text(Key::FactCarrier, "carrier", parcel.carrier.as_ref());
        self.text(Key::FactService, "service", parcel.service.as_ref());
        if let Some(event) = order.own_events(parcel).first() {
            let date = self.speech.locale.date(event.date);
            let value = match event_words(event, self.speech) {
                Some(words) => {
                    let args = [("first", Arg::Text(date.as_str())), ("second", Arg::Text(words.as_str()))];
                    self.speech.fill(Key::BannerListComma, &args)
                }
                None => date,
            };
            self.push(Key::FactLastEvent, value, event.source, "");
            if let (Source::Site, Some(line)) = (event.source, self.out.last_mut()) {
                line.source = place_name(event.source, &event.site, self.speech);
            }
        } else if parcel.events_read.is_some() {
            let source = parcel.carrier.as_ref().map_or(Source::TrackingAnswer, |carrier| carrier.source);
            self.push(Key::FactNoEvent, String::new(), source, "");
        }
        if let Some(Disagreement { behind, ahead }) = disagreement(parcel) {
            let [behind_place, ahead_place] =
                [behind, ahead].map(|newest| place_name(newest.source, newest.site, self.speech));
            let args = [
                ("behind", Arg::Date(behind.day)),
                ("behindPlace", Arg::Text(behind_place.as_str())),
                ("ahead", Arg::Date(ahead.day)),
                ("aheadPlace", Arg::Text(ahead_place.as_str())),
            ];
            let value = self.speech.fill(Key::FactNewest, &args);
            self.push(Key::FactNewestDiffers, value, ahead.source, "");
        }
    }
}

/// One fact a day, in the order in which the days were first read: of two sources that say the same day, the one that is
/// trusted more.
fn each_day(facts: &[Fact<DayValue>]) -> Vec<&Fact<DayValue>> {
    let mut out: Vec<&Fact<DayValue>> = Vec::new();
    for fact in facts {
        match out.iter_mut().find(|same| same.value == fact.value) {
            Some(same) if same.source < fact.source => *same = fact,
            Some(_) => {}
            None => out.push(fact),
        }
    }
    out
}

/// Every fact of an order, the order first, then its parcels; `hows`: what is known of how they were read.
pub fn facts(order: &Order, hows: &[How], speech: &Speech<'_>) -> Vec<FactLine> {
    let mut lines = Lines { speech, hows, out: Vec::new() };
    if !order.id.is_empty() {
        lines.push(Key::FactOrder, order.id.clone(), Source::Address, "");
    }
    if let Some(fact) = &order.status {
        lines.push(Key::FactStatus, speech.text(status(fact.value)), fact.source, "status");
    }
    if let Some(fact) = order.refund.as_ref().filter(|fact| fact.value == OrderStatus::InDispute) {
        lines.push(Key::FactStatus, speech.text(status(fact.value)), fact.source, "refund");
    }
    lines.text(Key::FactRefundWords, "refund_text", order.refund_words());
    lines.day(Key::FactPlaced, "placed", order.placed.as_ref());
    lines.day(Key::FactPaid, "paid", order.paid.as_ref());
    lines.day(Key::FactShipped, "shipped", order.shipped.as_ref());
    lines.day(Key::FactEnded, "ended", order.ended.as_ref());
    lines.day(Key::FactExpected, "expected", order.expected.as_ref());
    lines.text(Key::FactLatestWords, "latest_words", order.latest_words.as_ref());
    for fact in each_day(&order.protection) {
        lines.day(Key::FactProtection, "protection", Some(fact));
    }
    lines.text(Key::FactCountry, "country", order.country.as_ref());
    lines.text(Key::FactCity, "city", order.city.as_ref());
    lines.text(Key::FactZip, "zip", order.zip.as_ref());
    lines.text(Key::FactStore, "store", order.store.as_ref());
    for parcel in &order.parcels {
        lines.parcel(order, parcel);
    }
    lines.out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::{all_differ, day, english};

    #[test]
    fn each_source_and_each_status_has_a_name_of_its_own() {
        let sources = [
            Source::Estimate,
            Source::Address,
            Source::ListPage,
            Source::DetailPage,
            Source::TrackingPage,
            Source::ListAnswer,
            Source::RefundAnswer,
            Source::DetailAnswer,
            Source::TrackingAnswer,
            Source::CainiaoAnswer,
            Source::Site,
            Source::Pasted,
            Source::Buyer,
        ];
        all_differ(&sources.map(|which| source_name(which, &english())));
        let statuses = [
            OrderStatus::Unpaid,
            OrderStatus::Processing,
            OrderStatus::Shipped,
            OrderStatus::PartlyShipped,
            OrderStatus::CancelRequested,
            OrderStatus::Completed,
            OrderStatus::Cancelled,
            OrderStatus::Closed,
            OrderStatus::Expired,
            OrderStatus::InDispute,
            OrderStatus::Refunded,
        ];
        all_differ(&statuses.map(|which| status_name(which, &english())));
    }

    #[test]
    fn every_protection_date_is_shown_with_its_source() {
        let order = Order {
            protection: vec![
                Fact::new(DayValue(day(5)), Source::DetailPage, 0, "text"),
                Fact::new(DayValue(day(7)), Source::TrackingAnswer, 0, "fdContentList"),
            ],
            ..Order::default()
        };
        let hows = [(Source::DetailPage, "text"), (Source::TrackingAnswer, "fdContentList")]
            .map(|(source, how)| How { field: "protection".to_owned(), source, how: how.to_owned() });
        let lines = facts(&order, &hows, &english());
        let lines: Vec<_> =
            lines.iter().map(|line| (line.value.as_str(), line.source.as_str(), line.how.as_str())).collect();
        assert_eq!(
            lines,
            [("2026-12-05", "order page", "text"), ("2026-12-07", "tracking page data", "fdContentList")]
        );
    }

    #[test]
    fn a_day_that_two_sources_give_stands_once_with_the_better_one_whichever_was_read_first() {
        let fact = |source| Fact::new(DayValue(day(5)), source, 0, "");
        let lines = |sources: [Source; 2]| {
            let order = Order { protection: sources.map(fact).to_vec(), ..Order::default() };
            facts(&order, &[], &english()).into_iter().map(|line| line.source).collect::<Vec<_>>()
        };
        assert_eq!(lines([Source::DetailPage, Source::DetailAnswer]), ["order page data"]);
        assert_eq!(lines([Source::DetailAnswer, Source::DetailPage]), ["order page data"]);
    }

    #[test]
    fn two_sources_that_disagree_are_named() {
        let fact = |newest, source| Fact::new(DayValue(day(newest)), source, 1_797_000_000_000, "");
        let lines = |cainiao| {
            let latest = vec![fact(2, Source::TrackingAnswer), fact(cainiao, Source::CainiaoAnswer)];
            let order = Order { parcels: vec![Parcel { latest, ..Parcel::default() }], ..Order::default() };
            facts(&order, &[], &english())
                .into_iter()
                .map(|line| [line.label, line.value].join(": "))
                .collect::<Vec<_>>()
        };
        let line =
            "Latest updates differ: 2026-12-02 (AliExpress), 2026-12-05 (Cainiao). The newer one counts.";
        assert_eq!(lines(5), [line]);
        assert!(lines(3).is_empty());
    }

    #[test]
    fn an_empty_history_that_was_read_is_shown() {
        let parcel = Parcel { events_read: Some(1), ..Parcel::default() };
        let order = Order { parcels: vec![parcel, Parcel::default()], ..Order::default() };
        let labels: Vec<String> = facts(&order, &[], &english()).into_iter().map(|line| line.label).collect();
        assert_eq!(labels, ["Tracking read, no updates yet"]);
    }
}
