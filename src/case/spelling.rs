//! Numbers as they are looked up: two spellings of one number are one number.

use crate::knowledge::tracking_number::normal;
use crate::order::{Fact, Order, Parcel};

/// Spells it as it is looked up; what is no number stays as it is. Whether it was spelled otherwise.
pub(super) fn spell(number: &mut String) -> bool {
    let Some(spelled) = normal(number).filter(|spelled| spelled != number) else { return false };
    *number = spelled;
    true
}

/// Spells the numbers of an order's parcels. Whether one was spelled otherwise: two parcels may go by one number now.
pub(super) fn spell_parcels(order: &mut Order) -> bool {
    let mut changed = false;
    for parcel in &mut order.parcels {
        let Parcel { origin_number, last_mile_number, .. } = parcel;
        for number in [&mut *origin_number, &mut *last_mile_number].into_iter().flatten() {
            changed |= spell(&mut number.value);
        }
        let value = |number: &Option<Fact<String>>| number.as_ref().map(|fact| fact.value.clone());
        if value(origin_number) == value(last_mile_number) {
            *last_mile_number = None;
        }
    }
    changed
}
