//! The page's own answers in a report: read here rather than on the page, which so neither waits for that nor pays for
//! it.

use crate::app::protocol::{AnswersRead, MirroredAnswer, PageReport, ReadOutcome};
use crate::case::OrderRecord;
use crate::order::{Day, Instant, Order, Parcel, Source, hows};
use crate::present::wording::UnreadField;
use crate::read::address::{Page, host_of, page_of};
use crate::read::answer::{self, Failure};
use crate::read::reading::{Reading, Unread};
use crate::read::trouble::Trouble;

/// What the answers of a report say.
#[derive(Debug, Default)]
pub struct AnswerReadings {
    /// The orders, each as seen in the visit in which its answer came.
    pub seen: Vec<OrderRecord>,
    /// Parcels that name no order.
    pub parcels: Vec<Parcel>,
    /// What the page is to report again.
    pub again: AnswersRead,
}

/// An answer of this source says all that the page would.
pub fn is_own(page: &Page, source: Source) -> bool {
    match page {
        Page::OrderDetail { .. } => source == Source::DetailAnswer,
        Page::Tracking { .. } | Page::SharedTracking { .. } => source == Source::TrackingAnswer,
        _ => false,
    }
}

impl AnswerReadings {
    /// Reads them. `zone`: minutes east of UTC at an instant.
    pub fn of(report: &PageReport, page: &Page, zone: fn(Instant) -> i32, today: Day) -> AnswerReadings {
        let mut readings = AnswerReadings::default();
        for mirrored in &report.answers {
            match read(mirrored, report, zone, today) {
                None => {}
                Some(Ok(reading)) => readings.take(reading, mirrored, report, page),
                // What went wrong on a page that was left is nothing for this one.
                Some(Err(_)) if mirrored.visit != report.visit => {}
                Some(Err(failure)) => {
                    readings.again.outcome = Some(ReadOutcome::Failed(Trouble::Answer(failure)));
                }
            }
        }
        readings
    }

    fn take(&mut self, reading: Reading, mirrored: &MirroredAnswer, report: &PageReport, page: &Page) {
        let now = mirrored.visit == report.visit;
        for order in reading.orders {
            if now && page.names(&order.id) {
                let again = &mut self.again;
                if let Some(source) = source(&order)
                    && !again.sources.contains(&source)
                {
                    again.sources.push(source);
                    again.answered |= is_own(page, source);
                }
                again.hows.extend(hows(&order));
                again.orders.extend(serde_json::to_string(&order));
            }
            self.seen.push(OrderRecord::seen(order, mirrored.visit));
        }
        if now {
            let again = &mut self.again;
            again.parcels.extend(reading.parcels.iter().flat_map(serde_json::to_string));
            self.parcels.extend(reading.parcels);
            let lost = |unread: Unread| UnreadField {
                field: unread.field.to_owned(),
                tried: unread.tried.to_owned(),
            };
            again.unread = Some(reading.unread.into_iter().map(lost).collect());
            again.outcome = Some(ReadOutcome::Read);
        }
    }
}

fn read(
    mirrored: &MirroredAnswer,
    report: &PageReport,
    zone: fn(Instant) -> i32,
    today: Day,
) -> Option<Result<Reading, Failure>> {
    let page = page_of(&mirrored.url);
    let context = answer::PayloadContext {
        seen: mirrored.visit,
        today,
        zone: &zone,
        language: &report.language,
        host: host_of(&mirrored.url),
        order: page.order().map(str::to_owned),
        rounded: false,
    };
    answer::read(&mirrored.detail, &context)
}

/// The call whose answer named the order.
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
