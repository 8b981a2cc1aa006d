//! The longest silence of finished parcels on each leg.

use crate::knowledge::event::{EventKind, kinds};
use crate::order::sorting::{sort_by, sort_by_key};
use crate::order::{Day, Order, Parcel, Stage};

/// A leg of the journey: a row of the waiting table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Leg {
    /// From "shipped" to the first scan.
    FirstScan,
    /// With a carrier in the country it comes from.
    Accepted,
    /// From the departure to the first sign of the destination country.
    Exported,
    /// In the destination country.
    Arrived,
}

/// All legs, in their order.
pub const LEGS: [Leg; 4] = [Leg::FirstScan, Leg::Accepted, Leg::Exported, Leg::Arrived];

/// One delivered parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastDelivery {
    /// The shipping service as named; empty where it is not known.
    pub service: String,
    /// The destination as named; empty where it is not known.
    pub country: String,
    /// The day it was handed over.
    pub delivered: Day,
    /// Its longest silence on each leg whose two ends were seen, in whole civil days.
    pub silences: Vec<(Leg, i64)>,
}

/// The parcels of an order that were handed over, as far as their history tells.
pub fn past(order: &Order) -> Vec<PastDelivery> {
    let country = order.destination();
    order.parcels.iter().filter_map(|parcel| one(order, parcel, country)).collect()
}

fn one(order: &Order, parcel: &Parcel, country: Option<&str>) -> Option<PastDelivery> {
    let mut moves: Vec<(Day, EventKind)> = Vec::new();
    for (event, kind) in parcel.events.iter().zip(kinds(&parcel.events, country)) {
        if let Some(kind) = kind.filter(|kind| kind.is_movement()) {
            moves.push((event.date, kind));
        }
    }
    sort_by_key(&mut moves, |moved| *moved);
    let delivered = moves.iter().find(|(_, kind)| *kind == EventKind::Delivered).map(|(day, _)| *day)?;
    // What came back, or went on after the hand-over, tells nothing about waiting.
    if moves.last().is_none_or(|(_, kind)| *kind == EventKind::Returning) {
        return None;
    }
    let mut silences: Vec<(Leg, i64)> = Vec::new();
    let mut note = |leg: Leg, from: Day, to: Day| {
        let days = (to - from).num_days();
        // A date misread or a clock gone wrong is no silence.
        if !(0..=365).contains(&days) {
            return;
        }
        match silences.iter_mut().find(|(known, _)| *known == leg) {
            Some((_, longest)) => *longest = days.max(*longest),
            None => silences.push((leg, days)),
        }
    };
    let shipped = [&order.shipped, &order.paid, &order.placed].into_iter().flatten().next();
    if let (Some(shipped), Some((first, _))) = (shipped, moves.first()) {
        note(Leg::FirstScan, shipped.value.0, *first);
    }
    let mut reached = Stage::NotShipped;
    let mut before: Option<Day> = None;
    for (day, kind) in moves {
        if day > delivered {
            break;
        }
        let leg = match reached {
            Stage::Accepted => Some(Leg::Accepted),
            Stage::Exported => Some(Leg::Exported),
            Stage::Arrived => Some(Leg::Arrived),
            _ => None,
        };
        if let (Some(leg), Some(before)) = (leg, before) {
            note(leg, before, day);
        }
        reached = kind.stage().map_or(reached, |stage| stage.max(reached));
        before = Some(day);
    }
    let text =
        |fact: Option<&crate::order::Fact<String>>| fact.map(|fact| fact.value.clone()).unwrap_or_default();
    Some(PastDelivery {
        service: text(parcel.service.as_ref()),
        country: text(order.country.as_ref()),
        delivered,
        silences,
    })
}

/// How long the last parcels of one service to one country were silent on one leg.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegSpan {
    /// The service; empty: not known.
    pub service: String,
    /// The destination; empty: not known.
    pub country: String,
    /// The leg.
    pub leg: Leg,
    /// The shortest of their longest silences, in days.
    pub from: i64,
    /// The longest of them, in days.
    pub to: i64,
    /// The number of parcels behind it.
    pub parcels: i64,
}

/// Maximum parcels per span, the newest: routes change.
const NEWEST: usize = 12;
/// Minimum parcels for a span.
const FEWEST: usize = 3;

/// What can be said of each service and destination.
pub fn spans(mut pasts: Vec<PastDelivery>) -> Vec<LegSpan> {
    sort_by(&mut pasts, |one, two| {
        (&one.service, &one.country, two.delivered).cmp(&(&two.service, &two.country, one.delivered))
    });
    let mut found = Vec::new();
    let mut rest = pasts.as_slice();
    while let Some(first) = rest.first() {
        let same = |past: &&PastDelivery| past.service == first.service && past.country == first.country;
        let (group, others) = rest.split_at(rest.iter().take_while(same).count());
        rest = others;
        for leg in LEGS {
            let mut of_leg: Vec<i64> = Vec::new();
            for past in group {
                if let Some((_, days)) = past.silences.iter().find(|(known, _)| *known == leg) {
                    of_leg.push(*days);
                }
            }
            of_leg.truncate(NEWEST);
            if let (Some(from), Some(to)) = (of_leg.iter().min(), of_leg.iter().max())
                && of_leg.len() >= FEWEST
            {
                found.push(LegSpan {
                    service: first.service.clone(),
                    country: first.country.clone(),
                    leg,
                    from: *from,
                    to: *to,
                    parcels: i64::try_from(of_leg.len()).unwrap_or(i64::MAX),
                });
            }
        }
    }
    found
}
