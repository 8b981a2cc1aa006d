//! Where the platform says an order stands: by its number or name, by its buttons, and last by its words.
//!
//! The site's words are often machine translations, absurd ones among them, so only those that were seen on
//! pages are read. Whatever else it says is shown, not understood.

use crate::knowledge::event::{Words, size};
use crate::knowledge::text::fold;
use crate::order::OrderStatus;

/// The page's own numbers and the platform's names, parted by spaces. A request is not its outcome: `IN_CANCEL` is the
/// buyer's wish, `IN_ISSUE` an open dispute, and an order under the payment check waits for its seller. While funds are
/// processed the buyer has confirmed. What `IN_FROZEN` means for the buyer is documented nowhere, so it is not here.
/// Number 9 is only "over", of received and of expired orders alike: see [`of_over`].
const CODES: &[(OrderStatus, &str)] = &[
    (OrderStatus::Unpaid, "PLACE_ORDER_SUCCESS"),
    (OrderStatus::Processing, "WAIT_SELLER_SEND_GOODS RISK_CONTROL"),
    (OrderStatus::Shipped, "8 WAIT_BUYER_ACCEPT_GOODS"),
    (OrderStatus::PartlyShipped, "SELLER_PART_SEND_GOODS"),
    (OrderStatus::Completed, "FINISH FUND_PROCESSING"),
    (OrderStatus::CancelRequested, "IN_CANCEL"),
    (OrderStatus::InDispute, "IN_ISSUE"),
];

/// Folded words, parted by `|`: English, Portuguese (Brazil), Spanish, Korean. "Processed" is the name of the
/// tab of shipped orders.
const TEXTS: &[(OrderStatus, &str)] = &[
    (OrderStatus::Unpaid, "to pay|awaiting payment|unpaid|a ser pago|aguardando pagamento"),
    (
        OrderStatus::Processing,
        "processing|to ship|awaiting shipment|paid|pending shipping by the seller|awaiting seller dispatch|processando",
    ),
    (
        OrderStatus::Shipped,
        "shipped|awaiting delivery|processed|processado|aguardando a entrega|enviado|esperando entrega",
    ),
    (OrderStatus::PartlyShipped, "partly shipped|partially shipped|teilweise versandt"),
    (OrderStatus::CancelRequested, "cancellation requested|cancel requested|cancellation request submitted"),
    (OrderStatus::Completed, "awaiting feedback|completed|finished|order completed|concluído|finalizado"),
    (
        OrderStatus::Cancelled,
        "cancelled|canceled|order cancelled|cancelado|compra cancelada|pedido cancelado|취소",
    ),
    (OrderStatus::Closed, "closed"),
    (OrderStatus::Expired, "expired|payment expired|expirado"),
    (OrderStatus::Refunded, "refunded|환불 완료"),
];

static CODE_WORDS: Words<OrderStatus, { CODES.len() }, { size(CODES, b' ') }> = Words::new(CODES, b' ');
static TEXT_WORDS: Words<OrderStatus, { TEXTS.len() }, { size(TEXTS, b'|') }> = Words::new(TEXTS, b'|');

/// By the page's `orderStatus` number or the platform's name for the status.
pub fn from_code(code: &str) -> Option<OrderStatus> {
    CODE_WORDS.find(code.trim())
}

/// The page's number says that the order is over, and no more.
pub fn is_over(code: &str) -> bool {
    code.trim() == "9"
}

/// What an order that is over is, where its words are not known, by the types of its own buttons: received only where
/// something was sent, which can be followed or has a receipt. An expired order has none of it.
pub fn of_over(types: &[&str]) -> OrderStatus {
    const OF_A_DELIVERY: &[&str] =
        &["TRACKING", "DOWNLOAD_RECEIPT", "CONFIRM_GOODS", "EVALUATE", "LEAVE_FEEDBACK"];
    let sent = types.iter().any(|button| OF_A_DELIVERY.contains(button));
    if sent { OrderStatus::Completed } else { OrderStatus::Closed }
}

/// By the page's words; `None` for everything that was not seen on a page.
pub fn from_text(text: &str) -> Option<OrderStatus> {
    TEXT_WORDS.find(&fold(text))
}

/// By the types of an order's own buttons. Only "confirm received" tells: it stands where an order is shipped
/// and not confirmed. `TRACKING` stands on completed orders as well.
pub fn from_buttons(types: &[&str]) -> Option<OrderStatus> {
    types.contains(&"CONFIRM_GOODS").then_some(OrderStatus::Shipped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_stands_once() {
        let mut seen: Vec<&str> = Vec::new();
        let texts = TEXTS.iter().flat_map(|(_, texts)| texts.split('|'));
        for text in texts.clone() {
            assert_eq!(fold(text), text);
        }
        for entry in CODES.iter().flat_map(|(_, codes)| codes.split(' ')).chain(texts) {
            assert!(!entry.is_empty() && !seen.contains(&entry), "{entry:?}");
            seen.push(entry);
        }
    }

    #[test]
    fn reads_numbers_and_names() {
        for (code, status) in [
            ("8", Some(OrderStatus::Shipped)),
            // Over, whatever that means.
            ("9", None),
            ("PLACE_ORDER_SUCCESS", Some(OrderStatus::Unpaid)),
            ("WAIT_SELLER_SEND_GOODS", Some(OrderStatus::Processing)),
            ("RISK_CONTROL", Some(OrderStatus::Processing)),
            ("SELLER_PART_SEND_GOODS", Some(OrderStatus::PartlyShipped)),
            ("WAIT_BUYER_ACCEPT_GOODS", Some(OrderStatus::Shipped)),
            ("FUND_PROCESSING", Some(OrderStatus::Completed)),
            (" FINISH ", Some(OrderStatus::Completed)),
            ("IN_CANCEL", Some(OrderStatus::CancelRequested)),
            ("IN_ISSUE", Some(OrderStatus::InDispute)),
            ("IN_FROZEN", None),
            ("7", None),
            ("89", None),
            ("8 WAIT_BUYER_ACCEPT_GOODS", None),
            ("", None),
        ] {
            assert_eq!(from_code(code), status, "{code:?}");
        }
    }

    #[test]
    fn reads_the_words_that_were_seen() {
        for (text, status) in [
            ("Awaiting delivery", Some(OrderStatus::Shipped)),
            (" AWAITING  DELIVERY ", Some(OrderStatus::Shipped)),
            ("To pay", Some(OrderStatus::Unpaid)),
            ("Awaiting shipment", Some(OrderStatus::Processing)),
            ("Processed", Some(OrderStatus::Shipped)),
            ("Completed", Some(OrderStatus::Completed)),
            ("Concluído ", Some(OrderStatus::Completed)),
            ("CONCLUÍDO", Some(OrderStatus::Completed)),
            ("Esperando entrega", Some(OrderStatus::Shipped)),
            ("취소", Some(OrderStatus::Cancelled)),
            ("Expired", Some(OrderStatus::Expired)),
            ("Payment expired", Some(OrderStatus::Expired)),
            ("Expirado", Some(OrderStatus::Expired)),
            ("Closed", Some(OrderStatus::Closed)),
            ("Refunded", Some(OrderStatus::Refunded)),
        ] {
            assert_eq!(from_text(text), status, "{text:?}");
        }
    }

    #[test]
    fn what_was_not_seen_is_not_guessed() {
        // A machine translation of "Finished"; words of a tracker; words without evidence; a glued card text.
        for text in [
            "С отделкой",
            "Entregue",
            "배송 완료",
            "Доставлен",
            "Versandt",
            "Awaiting deliveryDate: Sep 15, 2026",
            "",
        ] {
            assert_eq!(from_text(text), None, "{text:?}");
        }
    }

    #[test]
    fn over_is_received_only_where_something_was_sent() {
        assert!(is_over(" 9 ") && !is_over("8") && !is_over("99") && !is_over("FINISH"));
        for (types, status) in [
            (&["TRACKING", "REPURCHASE"][..], OrderStatus::Completed),
            (&["REPURCHASE", "DOWNLOAD_RECEIPT"], OrderStatus::Completed),
            (&["REPURCHASE", "DELETE"], OrderStatus::Closed),
            (&[], OrderStatus::Closed),
        ] {
            assert_eq!(of_over(types), status, "{types:?}");
        }
    }

    #[test]
    fn only_the_confirm_button_tells() {
        assert_eq!(from_buttons(&["CONFIRM_GOODS", "TRACKING"]), Some(OrderStatus::Shipped));
        // Seen on completed orders, in the list and on the order's own page.
        assert_eq!(from_buttons(&["REPURCHASE", "DELETE"]), None);
        assert_eq!(from_buttons(&["TRACKING", "REPURCHASE", "DOWNLOAD_RECEIPT"]), None);
        assert_eq!(from_buttons(&["TRACKING"]), None);
        assert_eq!(from_buttons(&[]), None);
    }
}
