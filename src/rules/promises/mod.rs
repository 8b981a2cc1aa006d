//! What the product promises, sentence by sentence, tried from outside at each boundary.

mod answers;
mod delivery;
mod dispute;
mod new_number;
mod pickup;
mod protection;
mod several;
mod silence;
mod steps;
mod unsent;

use super::tests::{check, day, event, fact, parcel, protected, said, shipped, verdict};
use super::*;
use crate::message::MessageFacts;
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::settings::Settings;
use crate::order::{DayValue, Event, Fact, Order, OrderStatus, Parcel, Source, Stage};

/// Delivered on day 5.
fn delivered() -> Order {
    shipped(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)])
}

fn wrote(kind: MessageKind, on: i64) -> Answer {
    said(AnswerKind::Wrote(kind), on)
}

/// A big table, as a patient buyer may make it.
fn patient() -> Settings {
    let mut settings = Settings::default();
    for index in 0..4 {
        if let Some(row) = settings.waiting.row_mut(index) {
            (row.normal_to, row.write, row.red_flag) = (80, 90, 100);
        }
    }
    settings
}

/// Every state that a carrier's entry can make, alone and after a journey.
fn states() -> Vec<Order> {
    const LAST: &[&str] = &[
        "GWMS_PACKAGE",
        "GOT",
        "SC_OUTBOUND_SUCCESS",
        "SC_OUTBOUND_FAILURE",
        "SC_INBOUND_FAILURE",
        "CC_EX_SUCCESS",
        "CC_EX_FAILURE",
        "LH_HO_AIRLINE",
        "LH_DEPART",
        "LH_DEPART_FAILURE",
        "LH_NEW_DELAY",
        "TD_TRANS_ARRIVE",
        "CC_IM_START",
        "LH_ARRIVE",
        "CC_HO_IN_SUCCESS",
        "CC_IM_FAILURE",
        "CUS_TAX",
        "CC_IM_SUCCESS",
        "GTMS_ACCEPT",
        "GTMS_SC_ARRIVE",
        "GTMS_DELIVERING",
        "GTMS_DEL_FAILURE",
        "GTMS_STA_SIGNED",
        "GSTA_BUYER_SIGN_FAIL",
        "PUDO_OVERDUE",
        "RT_INBOUND",
        "RT_DESTROY",
        "EXCEPTION",
        "GTMS_ORDER_INFO_UPDATE",
        "COMMON_INTRANSIT",
    ];
    const BEFORE: &[&[(&str, i64)]] = &[
        &[],
        &[("GOT", 0)],
        &[("GOT", 0), ("LH_DEPART", 2)],
        &[("LH_DEPART", 1), ("LH_ARRIVE", 3)],
        &[("GSTA_INBOUND", 3)],
    ];
    let mut states = vec![shipped(&[])];
    for before in BEFORE {
        for last in LAST {
            states.push(shipped(&[*before, &[(*last, 4)]].concat()));
        }
    }
    for status in [
        OrderStatus::Processing,
        OrderStatus::CancelRequested,
        OrderStatus::PartlyShipped,
        OrderStatus::InDispute,
    ] {
        let mut order = shipped(&[("GOT", 0)]);
        order.status = fact(status);
        states.push(order.clone());
        order.parcels.clear();
        states.push(order);
    }
    states
}

fn steps(order: &Order, answers: &[Answer], on: i64) -> Vec<Step> {
    verdict(order, answers, on).steps
}

/// Of an order with this status, without a parcel and without a shipping date.
fn unsent(status: OrderStatus) -> Order {
    Order { status: fact(status), shipped: None, parcels: Vec::new(), ..shipped(&[]) }
}

/// Delivered on day 5 in another city than the order's.
fn in_another_city() -> Order {
    let mut order = delivered();
    order.city = fact("Zaragoza".to_owned());
    order.parcels[0].events[1].place = "Madrid".to_owned();
    order
}

/// Delivered on day 5 in another country than the order's.
fn in_another_country() -> Order {
    let mut order = delivered();
    order.country = fact("Spain".to_owned());
    order.parcels[0].events[1].place = "Lima, Peru".to_owned();
    order
}

fn new_number(on: i64) -> Answer {
    said(AnswerKind::SellerGaveNumber("LP00999".to_owned()), on)
}

/// Protection that was read at this instant.
fn promised(until: i64, seen: i64) -> Fact<DayValue> {
    Fact::new(DayValue(day(until)), Source::DetailAnswer, seen, "test")
}
