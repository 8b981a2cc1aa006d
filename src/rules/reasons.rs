//! Why it may be silent, and which signs of trouble there are.

use super::answers::ASK_WITHIN;
use super::parcel::{Finding, ParcelRecord};
use super::{places, waiting};
use crate::knowledge::event;
use crate::knowledge::tracking_number::is_economy;
use crate::knowledge::tracking_number::{
    CheckDigit, NumberContext, NumberKind, country_code, examine, post_countries, same,
};
use crate::order::verdict::{Flag, Level, Protection, Reason, Situation};
use crate::order::{Fact, Parcel, Stage};

/// Every reason that applies.
pub(super) fn reasons(case: &ParcelRecord<'_>, finding: &Finding) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if !finding.in_flight {
        return reasons;
    }
    let number = case.parcel.and_then(first_number);
    if finding.situation == Situation::NoFirstScan && number.is_some() {
        reasons.push(Reason::CreatedInAdvance);
    }
    // What was paid in a sale may wait for so long, and no longer.
    let still = finding.count.is_none_or(|count| count.day <= count.row.write);
    if let Some(sale) = finding.overload.filter(|_| still) {
        reasons.push(Reason::Overload(sale));
    }
    if let Some(second) = case.parcel.and_then(second_number) {
        reasons.push(Reason::CarrierChanged(second.to_owned()));
    }
    let service = case.parcel.and_then(|parcel| parcel.service.as_ref()).map(|fact| fact.value.as_str());
    if is_economy(service, number) {
        reasons.push(Reason::Economy);
    }
    if case.summary.wrong_number || case.foreign().is_some() {
        reasons.push(Reason::ForeignNumber);
    } else if case.shows_older_parcel() {
        reasons.push(Reason::OlderParcel);
    } else if case.history.last_movement.is_none() && number.is_some_and(|number| looks_wrong(number, case)) {
        // A number under which something moved is one that carriers know.
        reasons.push(Reason::NumberError);
    }
    // While a dispute is open, nobody gets ready to open one.
    let silent = quiet(case, finding).filter(|_| !finding.situation.is_of_dispute());
    if let Some(days) = silent.filter(|days| *days > waiting::LOST_AFTER) {
        reasons.push(Reason::Loss(days));
    }
    reasons
}

/// Days in which there was neither a movement nor any other entry.
fn quiet(case: &ParcelRecord<'_>, finding: &Finding) -> Option<i64> {
    finding.silent.map(|days| days.min(days_without_entry(case).unwrap_or(days)))
}

/// What moves nothing is an update all the same: days since the newest entry of all.
fn days_without_entry(case: &ParcelRecord<'_>) -> Option<i64> {
    Some((case.known_until() - case.history.newest?).num_days())
}

/// A failing check digit, an order's id in a number's place, an example: a reason to look at the number again, never
/// proof.
fn looks_wrong(number: &str, case: &ParcelRecord<'_>) -> bool {
    let value = |fact: Option<&Fact<String>>| fact.map(|fact| fact.value.clone());
    let parcel = case.parcel;
    let (carrier, service) = (
        value(parcel.and_then(|parcel| parcel.carrier.as_ref())),
        value(parcel.and_then(|parcel| parcel.service.as_ref())),
    );
    let context = NumberContext {
        destination: case.order.country.as_ref().and_then(|country| country_code(&country.value)),
        carrier: carrier.as_deref(),
        service: service.as_deref(),
        order: Some(&case.order.id),
    };
    let Ok(examination) = examine(number, &context) else { return true };
    let is_id = examination
        .candidates
        .first()
        .is_some_and(|first| matches!(first.kind, NumberKind::OrderId | NumberKind::ProductId));
    examination.placeholder || is_id || examination.check_digit == CheckDigit::Fails
}

/// Every red flag that applies.
pub(super) fn flags(
    case: &ParcelRecord<'_>,
    finding: &Finding,
    protection: Option<&Protection>,
) -> Vec<Flag> {
    let mut flags = Vec::new();
    let past = finding.count.filter(|count| count.day > count.row.red_flag);
    let open = !case.is_unsent();
    match (past.filter(|_| open), case.history.last_movement) {
        (Some(count), None) if case.history.stage <= Stage::NumberCreated => {
            flags.push(Flag::NoMatch(count.day));
        }
        // The clock of an export runs from the departure; what moved since then was not silent.
        (past, _) => {
            let limit = past.map_or(waiting::LOST_AFTER, |count| count.row.red_flag);
            if let Some(days) = quiet(case, finding).filter(|days| open && *days > limit) {
                flags.push(Flag::Silent(days));
            }
        }
    }
    if let Some(protection) = protection.filter(|protection| {
        finding.in_flight
            && !finding.situation.is_dispute()
            && !protection.estimated
            && protection.days_left <= ASK_WITHIN
    }) {
        flags.push(Flag::ProtectionEnding(protection.days_left));
    }
    if finding.level != Level::Done && !case.summary.templates.is_empty() {
        flags.push(Flag::TemplateAnswers);
    }
    if case.summary.other_place || case.foreign().is_some() {
        flags.push(Flag::Elsewhere(case.foreign().unwrap_or_default().to_owned()));
    } else if let Some(place) = places::other_city(case.order, case.history) {
        flags.push(Flag::Elsewhere(place.to_owned()));
    }
    if let Some(carrier) = finding.in_flight.then(|| foreign_carrier(case)).flatten() {
        flags.push(Flag::ForeignCarrier(carrier.to_owned()));
    }
    if case.summary.weight_mismatch {
        flags.push(Flag::WeightMismatch);
    }
    if case.history.stage == Stage::Delivered
        && case.is_missing()
        && (finding.level >= Level::Write || finding.situation.is_dispute())
    {
        flags.push(Flag::DeliveredMissing);
    }
    flags
}

/// The carrier that delivers, by name, or its number, where it is surely a post of a country in which this parcel has
/// no business: neither the destination nor one where parcels to it are flown through, cleared or handed over.
fn foreign_carrier<'c>(case: &ParcelRecord<'c>) -> Option<&'c str> {
    let to = country_code(&case.order.country.as_ref()?.value)?;
    let parcel = case.parcel?;
    let strange = |code: &str| code != to && !event::may_pass(code, to);
    let value = |fact: &'c Option<Fact<String>>| fact.as_ref().map(|fact| fact.value.as_str());
    let issuer = |number: &str| {
        let first = examine(number, &NumberContext::default()).ok()?.candidates.into_iter().next()?;
        first.issuer.filter(|_| first.check_digit == CheckDigit::Passes)
    };
    let number = second_number(parcel).filter(|number| issuer(number).is_some_and(strange));
    let carrier = value(&parcel.carrier).filter(|carrier| {
        let mut countries = post_countries(carrier).peekable();
        countries.peek().is_some() && countries.all(strange)
    });
    carrier.or(number)
}

/// The number to look up first.
pub(super) fn first_number(parcel: &Parcel) -> Option<&str> {
    let fact = parcel.origin_number.as_ref().or(parcel.last_mile_number.as_ref());
    fact.map(|fact| fact.value.as_str())
}

/// The number of the carrier that took over, where it is another one.
pub(super) fn second_number(parcel: &Parcel) -> Option<&str> {
    let second = parcel.last_mile_number.as_ref()?.value.as_str();
    (!first_number(parcel).is_some_and(|first| same(first, second))).then_some(second)
}
