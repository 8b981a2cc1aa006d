//! Where the platform says an order stands: by its number or name, by its buttons, and last by its words.
//!
//! The site's words are often machine translations, absurd ones among them, so only those that were seen on
//! pages are read. Whatever else it says is shown, not understood.

use crate::knowledge::event::{Words, size};
use crate::order::OrderStatus;
use crate::text::fold;

/// The page's own numbers and the platform's names, parted by spaces. A partly shipped order is on its way; an
/// order under the payment check waits for its seller; while funds are processed the buyer has confirmed.
/// What `IN_FROZEN` means for the buyer is not told anywhere, so it is not here.
const CODES: &[(OrderStatus, &str)] = &[
    (OrderStatus::Unpaid, "PLACE_ORDER_SUCCESS"),
    (OrderStatus::Processing, "WAIT_SELLER_SEND_GOODS RISK_CONTROL"),
    (OrderStatus::Shipped, "8 WAIT_BUYER_ACCEPT_GOODS SELLER_PART_SEND_GOODS"),
    (OrderStatus::Completed, "9 FINISH FUND_PROCESSING"),
    (OrderStatus::Cancelled, "IN_CANCEL"),
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
    (OrderStatus::Completed, "awaiting feedback|completed|finished|order completed|concluído|finalizado"),
    (
        OrderStatus::Cancelled,
        "cancelled|canceled|order cancelled|cancelado|compra cancelada|pedido cancelado|취소",
    ),
    (OrderStatus::Closed, "closed|expired|payment expired|expirado"),
    (OrderStatus::Refunded, "refunded|환불 완료"),
];

static CODE_WORDS: Words<OrderStatus, { CODES.len() }, { size(CODES, b' ') }> = Words::new(CODES, b' ');
static TEXT_WORDS: Words<OrderStatus, { TEXTS.len() }, { size(TEXTS, b'|') }> = Words::new(TEXTS, b'|');

/// By the page's `orderStatus` number or the platform's name for the status.
pub fn from_code(code: &str) -> Option<OrderStatus> {
    CODE_WORDS.find(code.trim())
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
            ("9", Some(OrderStatus::Completed)),
            ("PLACE_ORDER_SUCCESS", Some(OrderStatus::Unpaid)),
            ("WAIT_SELLER_SEND_GOODS", Some(OrderStatus::Processing)),
            ("RISK_CONTROL", Some(OrderStatus::Processing)),
            ("SELLER_PART_SEND_GOODS", Some(OrderStatus::Shipped)),
            ("WAIT_BUYER_ACCEPT_GOODS", Some(OrderStatus::Shipped)),
            ("FUND_PROCESSING", Some(OrderStatus::Completed)),
            (" FINISH ", Some(OrderStatus::Completed)),
            ("IN_CANCEL", Some(OrderStatus::Cancelled)),
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
            ("Expired", Some(OrderStatus::Closed)),
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
    fn only_the_confirm_button_tells() {
        assert_eq!(from_buttons(&["CONFIRM_GOODS", "TRACKING"]), Some(OrderStatus::Shipped));
        // Seen on completed orders, in the list and on the order's own page.
        assert_eq!(from_buttons(&["REPURCHASE", "DELETE"]), None);
        assert_eq!(from_buttons(&["TRACKING", "REPURCHASE", "DOWNLOAD_RECEIPT"]), None);
        assert_eq!(from_buttons(&["TRACKING"]), None);
        assert_eq!(from_buttons(&[]), None);
    }
}
