//! The state of a refund or dispute that the order list shows with an order, in the page's words.
//!
//! Four sentences were seen, all Korean; what they mean is known. Of any other only that it speaks of a refund, a return or a
//! dispute is recognised, by the word for that: then one is open as far as anybody can say, and the page's own words are shown.

use crate::knowledge::text::fold;
use crate::order::OrderStatus;

/// Seen on pages, folded.
const SEEN: &[(&str, OrderStatus)] = &[
    // "Waiting for feedback from AliExpress."
    ("aliexpress의 피드백을 기다리는 중입니다", OrderStatus::InDispute),
    // "Refund completed", "advance refund completed".
    ("환불 완료", OrderStatus::Refunded),
    ("고급 환불 완료", OrderStatus::Refunded),
    // "Request completed".
    ("요청 완료", OrderStatus::Closed),
];

/// Parts of the words for refund, return and dispute, folded.
const STEMS: &[&str] = &[
    "refund",
    "dispute",
    "환불",
    "반품",
    "분쟁",
    "reembolso",
    "devolución",
    "disputa",
    "devolução",
    "возврат",
    "remboursement",
    "litige",
    "erstattung",
    "rücksendung",
    "streitfall",
    "rimborso",
    "controversia",
    "terugbetaling",
    "geschil",
    "zwrot",
    "vrácení",
    "повернен",
    "anlaşmazlık",
    "استرداد",
    "نزاع",
    "返金",
    "紛争",
    "החזר",
    "מחלוקת",
    "退款",
    "纠纷",
];

/// Whole words for the same, which as a part of others mean something else, folded.
const WORDS: &[&str] =
    &["спор", "спора", "споре", "спір", "спору", "spór", "spor", "sporu", "iade", "iadesi"];

/// A promise of the shop, and no state.
const PROMISE: &str = "refund if";

/// What the words say of a refund or dispute; `None`: nothing.
pub fn status(words: &str) -> Option<OrderStatus> {
    let folded = fold(words);
    let seen = SEEN.iter().find(|(known, _)| *known == folded).map(|(_, status)| *status);
    let mut words = folded.split(|letter: char| !letter.is_alphanumeric());
    let speaks = STEMS.iter().any(|stem| folded.contains(stem)) || words.any(|word| WORDS.contains(&word));
    seen.or_else(|| (speaks && !folded.contains(PROMISE)).then_some(OrderStatus::InDispute))
}

/// Of the words for several items of an order those that count: where one request is open, the order's is; a refund counts
/// before what has only ended. `None`: none of them speaks of a refund or dispute.
pub fn of_items<'w>(items: impl Iterator<Item = &'w str>) -> Option<(&'w str, OrderStatus)> {
    let rank = |status: OrderStatus| match status {
        OrderStatus::InDispute => 2,
        OrderStatus::Refunded => 1,
        _ => 0,
    };
    let read = items.filter_map(|words| Some((words, status(words)?)));
    read.reduce(|one, two| if rank(two.1) > rank(one.1) { two } else { one })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_seen_is_understood_and_the_rest_is_known_by_its_word() {
        for text in STEMS.iter().chain(WORDS).chain(SEEN.iter().map(|(text, _)| text)) {
            assert_eq!(fold(text), *text);
        }
        for (words, expected) in [
            ("AliExpress의 피드백을 기다리는 중입니다.", Some(OrderStatus::InDispute)),
            ("환불 완료", Some(OrderStatus::Refunded)),
            (" 고급  환불 완료 ", Some(OrderStatus::Refunded)),
            ("요청 완료", Some(OrderStatus::Closed)),
            ("Refund processing", Some(OrderStatus::InDispute)),
            ("Dispute closed", Some(OrderStatus::InDispute)),
            ("Rückerstattung beantragt", Some(OrderStatus::InDispute)),
            // No refund and no dispute.
            ("Sorry for the late delivery", None),
            ("Refund if no delivery before Sep 4, 2026", None),
            ("Спорттовары", None),
            ("Спор открыт", Some(OrderStatus::InDispute)),
            ("Otwarty spór", Some(OrderStatus::InDispute)),
            ("요청", None),
            ("", None),
        ] {
            assert_eq!(status(words), expected, "{words:?}");
        }
    }

    #[test]
    fn one_open_request_makes_the_orders_request_open() {
        let of = |items: &[&'static str]| of_items(items.iter().copied());
        assert_eq!(of(&["요청 완료", "환불 완료"]), Some(("환불 완료", OrderStatus::Refunded)));
        assert_eq!(
            of(&["환불 완료", "Refund pending", "요청 완료"]),
            Some(("Refund pending", OrderStatus::InDispute))
        );
        assert_eq!(of(&["Free returns", "Hot"]), None);
        assert_eq!(of(&[]), None);
    }
}
