//! Numbers as they are looked up: two spellings of one number are one number.

use crate::order::{Fact, Order, Parcel};
use crate::read::parcel_number;

/// Spells a number as it is looked up; what is none is not kept. Whether that changed anything.
pub(super) fn spell(number: &mut String) -> bool {
    let spelled = parcel_number::read(number).unwrap_or_default();
    if spelled == *number {
        return false;
    }
    *number = spelled;
    true
}

/// Spells the numbers of an order's parcels. Whether one was spelled otherwise: two parcels may go by one number now.
pub(super) fn spell_parcels(order: &mut Order) -> bool {
    let mut changed = false;
    for parcel in &mut order.parcels {
        let Parcel { origin_number, last_mile_number, .. } = parcel;
        for number in [&mut *origin_number, &mut *last_mile_number] {
            changed |= number.as_mut().is_some_and(|number| spell(&mut number.value));
            number.take_if(|number| number.value.is_empty());
        }
        let value = |number: &Option<Fact<String>>| number.as_ref().map(|fact| fact.value.clone());
        if value(origin_number) == value(last_mile_number) {
            *last_mile_number = None;
        }
    }
    changed
}
