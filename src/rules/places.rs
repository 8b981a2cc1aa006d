//! Whether a parcel was delivered where its order goes.

use crate::knowledge::event::History;
use crate::knowledge::text::fold;
use crate::knowledge::tracking_number::country_code;
use crate::order::Order;

/// The place of delivery, where it is clearly not the order's city. A sign and no more: the place may be a depot, a
/// region, or the same town by another name.
pub(super) fn other_city<'h>(order: &Order, history: &'h History) -> Option<&'h str> {
    let place = history.delivered_place.as_deref()?;
    let city = &order.city.as_ref()?.value;
    let (here, there) = (fold(city), fold(place));
    // What is empty is part of any name.
    let apart = !here.contains(&there) && !there.contains(&here);
    let same_script = here.is_ascii() == there.is_ascii() && is_alphabet(&here) && is_alphabet(&there);
    (country_code(place).is_none() && apart && same_script).then_some(place)
}

/// Plain Latin or Cyrillic throughout. Accents count as neither: the same town is written with and without them.
fn is_alphabet(folded: &str) -> bool {
    let cyrillic = |letter: char| matches!(letter, 'а'..='џ' | ' ' | '0'..='9');
    folded.is_ascii() || folded.chars().all(cyrillic)
}
