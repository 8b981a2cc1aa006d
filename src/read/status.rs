//! Where the platform says an order stands: by its number or name, by its buttons, and last by its words.
//!
//! The site's words are often machine translations, absurd ones among them, so only those are read that were seen on pages or that
//! can mean nothing else: an order that is closed, one whose money is back, and a refund or dispute, which is known as beside an
//! order in the list. Whatever else it says is shown, not understood.

use crate::knowledge::event::{Words, size};
use crate::knowledge::text::fold;
use crate::order::{Fact, Order, OrderStatus, Source};
use crate::read::refund_words;

/// The page's own numbers and the platform's names, parted by spaces. A request is not its outcome: `IN_CANCEL` is the
/// buyer's wish, `IN_ISSUE` an open dispute, and an order under the payment check waits for its seller. While funds are
/// processed the buyer has confirmed. What `IN_FROZEN` means for the buyer is documented nowhere, so it is not here.
/// Number 9 is only "over", of received and of expired orders alike: see [`of_over_text`] and [`of_over`].
const CODES: &[(OrderStatus, &str)] = &[
    (OrderStatus::Unpaid, "PLACE_ORDER_SUCCESS"),
    (OrderStatus::Processing, "WAIT_SELLER_SEND_GOODS RISK_CONTROL"),
    (OrderStatus::Shipped, "8 WAIT_BUYER_ACCEPT_GOODS"),
    (OrderStatus::PartlyShipped, "SELLER_PART_SEND_GOODS"),
    (OrderStatus::Completed, "FINISH FUND_PROCESSING"),
    (OrderStatus::CancelRequested, "IN_CANCEL"),
    (OrderStatus::InDispute, "IN_ISSUE"),
];

/// Folded words, parted by `|`: English, Portuguese (Brazil), Spanish, Korean, and of orders that are closed or refunded what
/// can mean nothing else in the product's other languages. "Processed" is the name of the tab of shipped orders. Of a refund or
/// dispute that is under way or has come to nothing see [`refund_of_words`].
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
    (
        OrderStatus::Closed,
        "closed|order closed|transaction closed|تم إغلاق الطلب|الطلب مغلق|objednávka uzavřena|bestellung geschlossen|pedido cerrado|\
         compra cerrada|commande fermée|commande clôturée|ההזמנה נסגרה|ordine chiuso|注文はクローズされました|注文クローズ|\
         주문이 닫혔습니다|주문 닫힘|bestelling gesloten|zamówienie zamknięte|pedido fechado|заказ закрыт|sipariş kapatıldı|sipariş kapandı|\
         замовлення закрито|订单关闭|订单已关闭|交易关闭|交易已关闭",
    ),
    (OrderStatus::Expired, "expired|payment expired|expirado"),
    (
        OrderStatus::Refunded,
        "refunded|refund completed|refund complete|refund successful|refund succeeded|تم استرداد الأموال|تم رد الأموال|اكتمل استرداد الأموال|\
         vráceno|peníze vráceny|vrácení peněz dokončeno|erstattet|rückerstattet|rückerstattung abgeschlossen|rückerstattung erfolgreich|\
         reembolsado|reembolso completado|reembolso exitoso|reembolso realizado|remboursé|remboursée|remboursement effectué|\
         remboursement terminé|remboursement réussi|הכסף הוחזר|ההחזר הושלם|rimborsato|rimborso completato|rimborso effettuato|\
         rimborso riuscito|返金済み|返金完了|返金が完了しました|환불 완료|환불 성공|환불되었습니다|terugbetaald|terugbetaling voltooid|\
         terugbetaling geslaagd|zwrócono pieniądze|zwrot zakończony|zwrot zrealizowany|reembolso concluído|reembolso efetuado|\
         деньги возвращены|средства возвращены|возврат завершен|возврат завершён|возврат выполнен|iade edildi|iade tamamlandı|\
         para iadesi tamamlandı|кошти повернуто|повернення завершено|повернення виконано|退款成功|退款完成|已退款",
    ),
];

/// Folded words, parted by `|`, in the product's other languages: usual ones, of which but one was seen on a page. They are asked
/// only where the page's number says that the order is over, so that they decide between its ends and nothing else. What may
/// mean more than one end ("ended") is not among them.
const OVER_TEXTS: &[(OrderStatus, &str)] = &[
    (
        OrderStatus::Completed,
        "مكتمل|مكتملة|dokončeno|dokončena|abgeschlossen|completado|completada|finalizada|terminé|terminée|finalisée|הושלם|הושלמה|completato|completata|完了|取引完了|注文完了|완료|거래 완료|주문 완료|구매 확정|voltooid|afgerond|zakończone|zrealizowane|ukończone|concluída|завершен|завершён|завершено|выполнен|с отделкой|заказ завершен|заказ завершён|tamamlandı|завершений|виконано|已完成|交易完成|交易成功",
    ),
    (
        OrderStatus::Closed,
        "مغلق|مغلقة|uzavřeno|uzavřena|geschlossen|cerrado|cerrada|fermé|fermée|clôturée|סגור|סגורה|נסגר|נסגרה|chiuso|chiusa|gesloten|zamknięte|zamknięto|fechado|fechada|закрыт|закрыто|kapandı|kapatıldı|закрито|закритий|已关闭",
    ),
    (
        OrderStatus::Cancelled,
        "ملغي|ملغى|ملغاة|تم الإلغاء|zrušeno|zrušena|storniert|abgebrochen|cancelada|annulé|annulée|בוטל|בוטלה|מבוטל|מבוטלת|annullato|annullata|キャンセル|キャンセル済み|取消済み|취소됨|주문 취소|geannuleerd|anulowane|anulowano|отменен|отменён|отменено|заказ отменен|заказ отменён|iptal edildi|скасовано|скасований|已取消|交易取消|订单取消",
    ),
    (
        OrderStatus::Expired,
        "منتهي الصلاحية|منتهية الصلاحية|vypršelo|vypršela|abgelaufen|caducado|caducada|expirada|expiré|expirée|פג תוקף|scaduto|scaduta|期限切れ|만료|만료됨|verlopen|wygasło|wygasłe|истек|истёк|срок истек|срок истёк|süresi doldu|прострочено|已过期|已失效",
    ),
];

static CODE_WORDS: Words<OrderStatus, { CODES.len() }, { size(CODES, b' ') }> = Words::new(CODES, b' ');
static TEXT_WORDS: Words<OrderStatus, { TEXTS.len() }, { size(TEXTS, b'|') }> = Words::new(TEXTS, b'|');

static OVER_WORDS: Words<OrderStatus, { OVER_TEXTS.len() }, { size(OVER_TEXTS, b'|') }> =
    Words::new(OVER_TEXTS, b'|');

/// By the page's `orderStatus` number or the platform's name for the status.
pub fn from_code(code: &str) -> Option<OrderStatus> {
    CODE_WORDS.find(code.trim())
}

/// The page's number says that the order is over, and no more.
pub fn is_over(code: &str) -> bool {
    code.trim() == "9"
}

/// By the page's words; of an order that `is_over` also by those that say so nowhere else.
pub fn from_words(text: &str, is_over: bool) -> Option<OrderStatus> {
    from_text(text).or_else(|| is_over.then(|| of_over_text(text)).flatten())
}

/// What an order's own words for its status say of a refund or dispute, as [`refund_words`] reads what the list shows beside an
/// order. How the order stands they leave to the code: an order that is sent can have a refund under way as well.
pub fn refund_of_words(order: &mut Order) {
    let Some(said) = &order.status_text else { return };
    let refund = refund_words::status(&said.value);
    // The list says beside an order what it has of a refund, and its words for the status may be the same all the while. Words that
    // nobody understands may be those of the next step of a refund: "In review".
    if refund.is_none()
        && from_words(&said.value, true).is_some()
        && matches!(said.source, Source::DetailPage | Source::DetailAnswer)
    {
        order.title_without_refund = Some(said.seen);
    }
    if order.has_status(OrderStatus::Refunded)
        || order.refund.as_ref().is_some_and(|known| known.value == OrderStatus::InDispute)
    {
        return;
    }
    if let Some(refund) = refund {
        order.refund = Some(Fact::new(refund, said.source, said.seen, said.how));
        order.refund_text = Some(said.clone());
    }
}

/// What an order that is over is, by the page's words.
fn of_over_text(text: &str) -> Option<OrderStatus> {
    OVER_WORDS.find(&fold(text))
}

/// Something was sent, by the types of an order's own buttons: it can be followed or has a receipt. An expired order has none
/// of it, and in the list a received one may have none of it either.
pub fn was_sent(types: &[&str]) -> bool {
    const OF_A_DELIVERY: &[&str] =
        &["TRACKING", "DOWNLOAD_RECEIPT", "CONFIRM_GOODS", "EVALUATE", "LEAVE_FEEDBACK"];
    types.iter().any(|button| OF_A_DELIVERY.contains(button))
}

/// What an order that is over is, where its words are not known and its own page names no day of shipping: received only
/// where something was sent.
pub fn of_over(types: &[&str]) -> OrderStatus {
    if was_sent(types) { OrderStatus::Completed } else { OrderStatus::Closed }
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
        let texts = TEXTS.iter().chain(OVER_TEXTS).flat_map(|(_, texts)| texts.split('|'));
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
    fn what_can_mean_nothing_else_is_read_in_every_language() {
        for (status, texts) in [
            (
                OrderStatus::Closed,
                "Order closed|Bestellung geschlossen|Pedido cerrado|Commande fermée|Ordine chiuso|Заказ закрыт|订单已关闭|Sipariş kapatıldı",
            ),
            (
                OrderStatus::Refunded,
                "Refund successful|Refund completed|Rückerstattet|Reembolsado|Remboursé|Rimborsato|Деньги возвращены|退款成功|İade edildi",
            ),
        ] {
            for text in texts.split('|') {
                assert_eq!(from_text(text), Some(status), "{text}");
            }
        }
        let (_, refunded) = TEXTS.iter().find(|(status, _)| *status == OrderStatus::Refunded).unwrap();
        for text in refunded.split('|').filter(|text| *text != "vráceno") {
            assert!(refund_words::status(text).is_some(), "{text}: beside an order it is known as well");
        }
    }

    #[test]
    fn a_refund_in_an_orders_own_words_is_known_as_beside_it() {
        let read = |text: &str, status: Option<OrderStatus>| {
            let fact = |status| Fact::new(status, Source::DetailPage, 7, "title");
            let text = Some(Fact::new(text.to_owned(), Source::DetailPage, 7, "title"));
            let mut order = Order { status_text: text, status: status.map(fact), ..Order::default() };
            refund_of_words(&mut order);
            assert_eq!(order.status.map(|fact| fact.value), status, "the status is left as it is");
            assert_eq!(order.refund.is_some(), order.refund_text.is_some());
            order.refund.map(|fact| fact.value)
        };
        for text in [
            "Refund in progress",
            "Refund requested",
            "Refunding",
            "In dispute",
            "Dispute in progress",
            "Return requested",
            "جارٍ استرداد الأموال",
            "Vrácení peněz se zpracovává",
            "Rückerstattung läuft",
            "Streitfall offen",
            "Reembolso en curso",
            "En disputa",
            "Remboursement en cours",
            "Litige en cours",
            "החזר בטיפול",
            "Rimborso in corso",
            "In controversia",
            "返金処理中",
            "紛争中",
            "환불 처리 중",
            "분쟁 중",
            "Terugbetaling in behandeling",
            "Zwrot w toku",
            "Spór w toku",
            "Reembolso em andamento",
            "Em disputa",
            "Возврат средств в обработке",
            "Открыт спор",
            "İade işleniyor",
            "Повернення коштів в обробці",
            "退款中",
            "纠纷处理中",
        ] {
            for status in [None, Some(OrderStatus::Shipped)] {
                assert_eq!(read(text, status), Some(OrderStatus::InDispute), "{text}");
            }
        }
        for text in ["Dispute closed", "Refund request cancelled", "Refund failed", "Streitfall geschlossen"]
        {
            assert_eq!(read(text, None), Some(OrderStatus::Closed), "{text}");
        }
        for text in [
            "Awaiting delivery",
            "Order closed",
            "Completed",
            "Refund if no delivery before Jan 3",
            "Non-refundable",
            "Xyz",
            "",
        ] {
            assert_eq!(read(text, None), None, "{text}");
        }
        assert_eq!(
            read("Refunded", Some(OrderStatus::Refunded)),
            None,
            "that the money is back is the status"
        );
    }

    #[test]
    fn words_that_nobody_understands_end_no_refund() {
        let without = |text: &str| {
            let text = Some(Fact::new(text.to_owned(), Source::DetailPage, 7, "title"));
            let mut order = Order { status_text: text, ..Order::default() };
            refund_of_words(&mut order);
            order.title_without_refund
        };
        for text in ["Awaiting delivery", "Completed", "Abgeschlossen"] {
            assert_eq!(without(text), Some(7), "{text}");
        }
        for text in ["Awaiting your response", "In review", "Wird geprüft", "На рассмотрении", ""]
        {
            assert_eq!(without(text), None, "{text}");
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
    fn usual_words_tell_how_an_order_ended_and_nothing_else() {
        for (text, status) in [
            ("Abgeschlossen", Some(OrderStatus::Completed)),
            ("Terminée", Some(OrderStatus::Completed)),
            ("Завершён", Some(OrderStatus::Completed)),
            ("已完成", Some(OrderStatus::Completed)),
            ("Geschlossen", Some(OrderStatus::Closed)),
            ("Chiuso", Some(OrderStatus::Closed)),
            ("Anulowane", Some(OrderStatus::Cancelled)),
            ("キャンセル済み", Some(OrderStatus::Cancelled)),
            ("İptal edildi", Some(OrderStatus::Cancelled)),
            ("Abgelaufen", Some(OrderStatus::Expired)),
            ("已过期", Some(OrderStatus::Expired)),
            // Seen: "Finished", as a machine translates it.
            ("С отделкой", Some(OrderStatus::Completed)),
            ("종료", None),
            ("", None),
        ] {
            assert_eq!(of_over_text(text), status, "{text:?}");
            assert_eq!(from_text(text), None, "{text:?}: only where it is over");
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
