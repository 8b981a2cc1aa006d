//! How the orders of each store went.

use super::leg::{Leg, past};
use crate::case::OrderRecord;
use crate::knowledge::event::own_history;
use crate::order::answer::AnswerKind;
use crate::order::settings::{Settings, WaitingTable};
use crate::order::sorting::sort_by;
use crate::order::{Day, OrderStatus, Stage};
use crate::rules::{AnswerSummary, Level, judge};

/// One store, as this buyer knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StoreRecord {
    /// The store's name.
    pub store: String,
    /// Orders that were seen.
    pub orders: i64,
    /// The orders that got stuck: silent beyond the write day, or lost, returned, disputed.
    pub stuck: i64,
    /// How many of the stuck orders arrived after all.
    pub came: i64,
    /// How many of the stuck orders were refunded.
    pub refunded: i64,
}

/// All stores with at least one stuck order, the most stuck first. `today` is the buyer's civil date.
pub fn stores(records: &[&OrderRecord], today: Day, settings: &Settings) -> Vec<StoreRecord> {
    let mut found: Vec<StoreRecord> = Vec::new();
    for record in records {
        let Some(store) = &record.order.store else { continue };
        let place = match found.iter().position(|known| known.store == store.value) {
            Some(place) => place,
            None => {
                found.push(StoreRecord { store: store.value.clone(), ..StoreRecord::default() });
                found.len().saturating_sub(1)
            }
        };
        let Some(known) = found.get_mut(place) else { continue };
        known.orders += 1;
        if !is_stuck(record, today, settings) {
            continue;
        }
        known.stuck += 1;
        let said =
            |wanted: AnswerKind| record.answers.iter().any(|answer| !answer.undone && answer.said == wanted);
        let status = record.order.status.as_ref().map(|status| status.value);
        if said(AnswerKind::Refunded) || status == Some(OrderStatus::Refunded) {
            known.refunded += 1;
        } else if came(record) && !said(AnswerKind::DoNotHaveIt) && !said(AnswerKind::NotAtPickupPoint)
            || said(AnswerKind::HaveIt)
        {
            known.came += 1;
        }
    }
    found.retain(|store| store.stuck > 0);
    sort_by(&mut found, |one, two| (two.stuck, &one.store).cmp(&(one.stuck, &two.store)));
    found
}

/// It was delivered, and to the buyer as far as anybody has said: not in another country, and not missing.
fn came(record: &OrderRecord) -> bool {
    let summary = AnswerSummary::from(&record.answers);
    if summary.missing_on.is_some() || summary.other_place {
        return summary.has_it;
    }
    let mut parcels = record.order.parcels.iter();
    parcels.any(|parcel| {
        let history = own_history(&record.order, parcel);
        history.stage == Stage::Delivered && history.foreign.is_none()
    })
}

/// Whether an order needs the buyer now, was disputed, or was silent beyond the write day before it came.
fn is_stuck(record: &OrderRecord, today: Day, settings: &Settings) -> bool {
    let verdict = judge(&record.order, &record.answers, today, settings);
    let disputed = matches!(
        record.order.status.as_ref().map(|status| status.value),
        Some(OrderStatus::InDispute | OrderStatus::Refunded)
    ) || record.order.refund.is_some();
    let counts_as_stuck = |answer: &crate::order::answer::Answer| {
        !answer.undone
            && matches!(
                answer.said,
                AnswerKind::DisputeOpened
                    | AnswerKind::Refunded
                    | AnswerKind::DoNotHaveIt
                    | AnswerKind::NotAtPickupPoint
            )
    };
    let WaitingTable { first_scan, accepted, exported, arrived } = &settings.waiting;
    let late = |(leg, days): &(Leg, i64)| {
        let row = match leg {
            Leg::FirstScan => first_scan,
            Leg::Accepted => accepted,
            Leg::Exported => exported,
            Leg::Arrived => arrived,
        };
        *days >= row.write
    };
    verdict.level >= Level::Write
        || disputed
        || record.answers.iter().any(counts_as_stuck)
        || past(&record.order).iter().any(|past| past.silences.iter().any(late))
}
