//! The number on the toolbar button.

use super::Standing;

/// More than this does not fit.
const MOST: usize = 99;

/// How many orders need the buyer to do something, as the windows count them; empty: none.
pub fn badge(orders: &[Standing]) -> String {
    match orders.iter().filter(|order| order.needs_buyer).count() {
        0 => String::new(),
        count if count > MOST => [&MOST.to_string(), "+"].concat(),
        count => count.to_string(),
    }
}
