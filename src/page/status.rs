//! (another engineer's; stands in until it is merged)

use crate::order::OrderStatus;

/// What the words mean.
pub fn from_text(text: &str) -> Option<OrderStatus> {
    let known = [
        ("Awaiting delivery", OrderStatus::Shipped),
        ("Esperando entrega", OrderStatus::Shipped),
        ("Completed", OrderStatus::Completed),
        ("Concluído", OrderStatus::Completed),
    ];
    known.into_iter().find(|(words, _)| *words == text).map(|(_, status)| status)
}
