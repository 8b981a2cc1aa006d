//! The state of a refund or dispute that the shop shows beside an order or in the words for its status, in the page's words.
//!
//! Four sentences were seen, all Korean; what they mean is known. Of any other only that it speaks of a refund, a return or a
//! dispute is recognised, by the word for that: then one is open as far as anybody can say, and the page's own words are shown.
//! What the shop offers, promises or denies with every order is no state of this one, and a short phrase may say that it has ended,
//! or has come to nothing. A return is one where a word says what became of it: alone it stands in what the shop offers.

mod tables;

use crate::knowledge::text::{fold, is_unspaced};
use crate::order::OrderStatus;
use tables::{
    AFTER_DENIAL, BEFORE, CAN_BE, CLOSING, CONDITIONS, DAYS, DENIED_BEFORE, DENIED_BEHIND, DISPUTE_WORDS,
    DISPUTES, ENDED, FAILED, MONEY_BACK, NOT_YET, NOT_YET_BEHIND, NOT_YET_PARTS, OF_AN_ORDER, OF_MONEY,
    OF_NO_ORDER, OF_NO_ORDER_PARTS, OF_WHAT, OFFERS, OVER, REFUND_WORDS, REFUNDS, RETURNS, SEEN, SELLERS,
    STATES,
};

/// Longer phrases tell more than how it ended.
const MOST_WORDS: usize = 6;

/// What the words say of a refund or dispute; `None`: nothing.
pub fn status(words: &str) -> Option<OrderStatus> {
    let folded = fold(words);
    if let Some((_, seen)) = SEEN.iter().find(|(known, _)| *known == folded) {
        return Some(*seen);
    }
    let last = places(&folded).into_iter().max()?;
    if is_promise(&folded) {
        return None;
    }
    let ended = is_one_phrase(words, &folded) && has_ended(&folded, last);
    Some(if ended { OrderStatus::Closed } else { OrderStatus::InDispute })
}

/// The words are surely an offer or a promise of the shop: what they say is true of every order. Of what is not understood
/// nobody knows, nor of an offer's word beside a state.
pub fn is_offer(words: &str) -> bool {
    let folded = fold(words);
    is_promise(&folded) && !has_state(&folded)
}

/// Where the words for refund, return and dispute begin.
fn places(folded: &str) -> Vec<usize> {
    let parts = REFUNDS.iter().chain(DISPUTES).flat_map(|part| folded.match_indices(part));
    let whole = REFUND_WORDS.iter().chain(DISPUTE_WORDS).flat_map(|word| folded.match_indices(word));
    let whole = whole.filter(|(at, word)| is_whole(folded, *at, word));
    let mut found: Vec<usize> = parts.chain(whole).map(|(at, _)| at).collect();
    found.extend(money_back(folded));
    if found.is_empty() {
        found.extend(returns(folded));
    }
    found
}

/// "Money returned": where it is given back.
fn money_back(folded: &str) -> Option<usize> {
    let begins = |line: &'static str| line.split('|').find_map(|word| begins_word(folded, word));
    MONEY_BACK.iter().find_map(|(money, back)| begins(money).and(begins(back)))
}

/// Where a return begins of which a word says what became of it.
fn returns(folded: &str) -> Option<usize> {
    let is_return = |word: &str| folded.match_indices(word).find(|(at, _)| is_of_return(folded, *at, word));
    let (at, _) = entries(RETURNS).find_map(is_return)?;
    let is_word = |word: &str| folded.match_indices(word).any(|(at, _)| is_whole(folded, at, word));
    let is_of_none =
        entries(OF_NO_ORDER).any(is_word) || entries(OF_NO_ORDER_PARTS).any(|part| folded.contains(part));
    (!is_of_none && says_what_became(folded, at)).then_some(at)
}

fn is_of_return(folded: &str, at: usize, word: &str) -> bool {
    word.chars().next().is_some_and(is_unspaced) || is_whole(folded, at, word)
}

/// What the shop offers or promises, asked or not.
fn is_promise(folded: &str) -> bool {
    let is_offered =
        || entries(OFFERS).chain(entries(CAN_BE)).any(|offer| begins_word(folded, offer).is_some());
    let places = places(folded);
    let is_denied = || !places.is_empty() && places.iter().all(|at| is_denied(folded, *at));
    (!has_state(folded) && (is_offered() || (!places.is_empty() && is_of_days(folded))))
        || entries(BEFORE).any(|condition| folded.contains(condition))
        || places.iter().any(|at| folded.get(*at..).is_some_and(is_conditional))
        || is_denied()
}

/// "15-day refund", "refund within 15 days", "15日": one number of days and the refund, with no more than a small word between.
/// Days that are left, or in which the money comes, are an open request's, and so are all of a dispute.
fn is_of_days(folded: &str) -> bool {
    let numbers = folded.split(|letter: char| !letter.is_numeric()).filter(|part| !part.is_empty());
    if is_of_dispute(folded) || numbers.count() != 1 {
        return false;
    }
    let number = folded.find(char::is_numeric).unwrap_or_default();
    let is_refund = |word: &str| !places(word).is_empty();
    let is_offered = |at: usize, day: &str| {
        let (before, from) = folded.split_at_checked(at).unwrap_or_default();
        let behind = from.get(day.len()..).unwrap_or_default().trim_start();
        if !before.trim_end().ends_with(char::is_numeric) || folded.contains(['月', '월']) {
            false
        } else if day.chars().next().is_some_and(is_joined) {
            number == 0
        } else if number == 0 {
            is_whole(folded, at, day) && behind.split(' ').next().is_some_and(is_refund)
        } else {
            let words =
                before.trim_end().split(' ').rev().filter(|word| !entries(OF_MONEY).any(|of| of == *word));
            is_whole(folded, at, day) && behind.is_empty() && words.skip(1).take(2).any(is_refund)
        }
    };
    entries(DAYS).any(|day| folded.match_indices(day).any(|(at, _)| is_offered(at, day)))
}

/// Blanks part no words of this script, or no number from what is counted.
fn is_joined(letter: char) -> bool {
    is_unspaced(letter) || letter == '일'
}

/// There is none: of what the words say before or behind the word for refund that begins at `at`.
fn is_denied(folded: &str, at: usize) -> bool {
    let (before, from) = folded.split_at_checked(at).unwrap_or_default();
    // The word may have begun before ("Rückerstattung"), and blanks part no words in some languages.
    let unspaced = from.chars().next().is_some_and(is_unspaced);
    let begins = before.rfind(' ').map_or(0, |blank| blank.saturating_add(1));
    let mut before = if unspaced { before } else { before.get(..begins).unwrap_or_default() }.trim_end();
    for _ in 0..3 {
        let ends = |denial: &str| {
            let rest = before.strip_suffix(denial);
            rest.is_some_and(|rest| unspaced || !rest.ends_with(char::is_alphanumeric))
        };
        if entries(DENIED_BEFORE).any(ends) {
            return true;
        }
        let (rest, word) = before.rsplit_once(' ').unwrap_or_default();
        if !entries(AFTER_DENIAL).any(|small| small == word) {
            break;
        }
        before = rest;
    }
    let behind = from.split_once(' ').map_or("", |(_, behind)| behind);
    entries(DENIED_BEHIND).any(|denial| {
        let joined = unspaced
            && from
                .char_indices()
                .take(5)
                .any(|(at, _)| from.get(at..).is_some_and(|rest| rest.starts_with(denial)));
        joined || (behind.starts_with(denial) && is_whole(behind, 0, denial))
    })
}

/// A word of what became of a request stands there.
fn has_state(folded: &str) -> bool {
    says_what_became(folded, places(folded).into_iter().max().unwrap_or_default())
}

/// An end stands behind what ended: "free cancellation and refund" tells of none.
fn says_what_became(folded: &str, last: usize) -> bool {
    let is_there = |word: &str| begins_word(folded, word).is_some();
    entries(STATES).chain(entries(OVER)).any(is_there)
        || entries(ENDED)
            .chain(entries(FAILED))
            .any(|end| begins_word(folded, end).is_some_and(|at| at > last))
}

/// A condition stands right behind the word for refund with which this begins.
fn is_conditional(folded: &str) -> bool {
    let mut rest = folded;
    while let Some((_, behind)) = rest.split_once(' ') {
        if entries(CONDITIONS)
            .any(|condition| behind.starts_with(condition) && is_whole(behind, 0, condition))
        {
            return true;
        }
        rest = behind;
        if !entries(OF_MONEY).any(|word| behind.split(' ').next() == Some(word)) {
            return false;
        }
    }
    false
}

/// Short, and nothing but one statement: no date, no second clause, nothing of an order.
fn is_one_phrase(words: &str, folded: &str) -> bool {
    const BREAKS: &[char] =
        &[',', ';', '.', '!', '|', '/', '·', '–', '—', '،', '؛', '、', '，', '。', '！', '；', '\n'];
    let words = words.trim().trim_end_matches(['.', '!', '。', '！']);
    !words.contains(BREAKS)
        && !words.contains(" - ")
        && !folded.contains(char::is_numeric)
        && folded.split(' ').count() <= MOST_WORDS
        && !OF_AN_ORDER.iter().any(|order| folded.contains(order))
}

/// The end stands behind what has ended, which begins at `last`, and is the phrase's last word; Arabic and Hebrew put it before.
/// What a seller refused has not ended: it goes on before AliExpress.
fn has_ended(folded: &str, last: usize) -> bool {
    let of_refund = !is_of_dispute(folded)
        || REFUNDS.iter().any(|part| folded.contains(part))
        || REFUND_WORDS.iter().any(|word| begins_word(folded, word).is_some());
    let ends = entries(ENDED)
        .chain(entries(FAILED).filter(|end| is_all_that_failed(folded, end)))
        .chain(entries(OVER).filter(|_| !of_refund));
    !is_not_yet(folded)
        && !entries(SELLERS).any(|seller| begins_word(folded, seller).is_some())
        && ends
            .filter_map(|end| Some((end, begins_word(folded, end)?)))
            .any(|(end, at)| is_before(end) || (at >= last && is_last(folded, last, at, end)))
}

fn is_of_dispute(folded: &str) -> bool {
    DISPUTES.iter().any(|part| folded.contains(part))
        || DISPUTE_WORDS.iter().any(|word| begins_word(folded, word).is_some())
}

/// The phrase is the refund or the dispute and this end of it: a parcel that is lost, or a delivery that failed, is why one is open.
fn is_all_that_failed(folded: &str, end: &str) -> bool {
    if end.chars().next().is_some_and(is_unspaced) {
        let what = folded.strip_suffix(end).unwrap_or_default().trim_end();
        return REFUNDS.iter().chain(DISPUTES).any(|part| *part == what);
    }
    folded.split(' ').filter(|word| !entries(OF_MONEY).any(|of| of == *word)).count() == 2
}

/// In Arabic or Hebrew.
fn is_before(end: &str) -> bool {
    end.starts_with(|letter: char| ('\u{590}'..='\u{6ff}').contains(&letter))
}

/// The end has not come, or not to all of it.
fn is_not_yet(folded: &str) -> bool {
    let is_word = |word: &str| folded.match_indices(word).any(|(at, _)| is_whole(folded, at, word));
    entries(NOT_YET).any(is_word) || entries(NOT_YET_PARTS).any(|part| folded.contains(part))
}

/// The word for an end at `at` closes the phrase, and is of what was asked for at `last`, not of what it was asked for.
fn is_last(folded: &str, last: usize, at: usize, end: &str) -> bool {
    let behind = folded.get(at.saturating_add(end.len())..).unwrap_or_default();
    let is_closing = match behind.split_once(' ') {
        None => true,
        Some((_, rest)) => entries(CLOSING).any(|closing| closing == rest),
    };
    let unspaced = end.chars().next().is_some_and(is_unspaced);
    let is_other = unspaced && entries(NOT_YET_BEHIND).any(|part| behind.contains(part));
    is_closing && !is_other && !is_of_what(folded.get(last..at).unwrap_or_default())
}

/// Behind its first word this says what a refund was asked for, other than the money.
fn is_of_what(folded: &str) -> bool {
    let between = || folded.split(' ').skip(1).filter(|word| !word.is_empty());
    let is_of_money = |word: &str| entries(OF_MONEY).any(|money| money == word);
    !between().all(is_of_money) && between().any(|word| entries(OF_WHAT).any(|of| of == word))
}

fn entries(table: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
    table.iter().flat_map(|line| line.split('|'))
}

/// Where the last word begins that begins so; where words are not parted by blanks, it may stand anywhere.
fn begins_word(folded: &str, beginning: &str) -> Option<usize> {
    let unspaced = beginning.chars().next().is_some_and(is_unspaced);
    let places = folded.match_indices(beginning).map(|(at, _)| at);
    places.filter(|at| unspaced || is_start(folded, *at)).last()
}

fn is_start(folded: &str, at: usize) -> bool {
    folded.get(..at).is_some_and(|before| !before.ends_with(char::is_alphanumeric))
}

fn is_whole(folded: &str, at: usize, word: &str) -> bool {
    let after = folded.get(at.saturating_add(word.len())..);
    is_start(folded, at) && after.is_some_and(|after| !after.starts_with(char::is_alphanumeric))
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
        let seen = SEEN.iter().map(|(text, _)| *text);
        let plain = [REFUNDS, DISPUTES, REFUND_WORDS, DISPUTE_WORDS, OF_AN_ORDER];
        let ends = [ENDED, FAILED, OVER, SELLERS, NOT_YET, NOT_YET_PARTS, CLOSING, OF_WHAT];
        let parted =
            [OFFERS, CAN_BE, STATES, CONDITIONS, OF_MONEY, BEFORE, RETURNS, OF_NO_ORDER, OF_NO_ORDER_PARTS];
        let denials = [DENIED_BEFORE, DENIED_BEHIND, AFTER_DENIAL];
        let money =
            MONEY_BACK.iter().flat_map(|(money, back)| [money, back]).flat_map(|words| words.split('|'));
        let plain = plain.into_iter().flatten().copied();
        for text in seen
            .chain(plain)
            .chain(parted.into_iter().chain(ends).chain(denials).flat_map(entries))
            .chain(money)
        {
            assert!(!text.is_empty());
            assert_eq!(fold(text), text);
        }
        for (words, expected) in [
            ("AliExpress의 피드백을 기다리는 중입니다.", Some(OrderStatus::InDispute)),
            ("환불 완료", Some(OrderStatus::Refunded)),
            (" 고급  환불 완료 ", Some(OrderStatus::Refunded)),
            ("요청 완료", Some(OrderStatus::Closed)),
            // No refund and no dispute.
            ("Sorry for the late delivery", None),
            ("Спорттовары", None),
            ("요청", None),
            ("", None),
        ] {
            assert_eq!(status(words), expected, "{words:?}");
        }
    }

    fn all_are(expected: Option<OrderStatus>, phrases: &[&str]) {
        let wrong: Vec<_> = phrases.iter().filter(|words| status(words) != expected).collect();
        assert!(wrong.is_empty(), "{wrong:?} are not {expected:?}");
    }

    #[test]
    fn what_is_asked_for_or_under_way_is_open() {
        all_are(
            Some(OrderStatus::InDispute),
            &[
                "Refund processing",
                "Refund request submitted",
                "Dispute opened",
                "Order cancelled, refund processing",
                "Order cancelled - refund pending",
                "Refund for a cancelled order",
                "Cancelled. Refund processing",
                "Refund completed",
                "Refund closed on Sep 4, 2026",
                "Refund will be issued within 5 days",
                "返金 9月4日",
                "Dispute: 5 days left to respond",
                "Please respond to dispute within 3 days",
                "Seller has 5 days to respond to the dispute",
                "Refund 5 days left",
                "Refund expected in 3-20 days",
                "Refund in 3-20 days",
                "Your refund arrives in 5 days",
                "Спор: осталось 5 дней",
                "Спор. Ответьте в течение 3 дней",
                "Litige : 5 jours restants",
                "Streitfall: noch 3 Tage",
                "Disputa: faltan 5 días",
                "Disputa: restam 5 dias",
                "纠纷 剩余5天",
                "退款剩余5天",
                "분쟁 5일 남음",
                "Anlaşmazlık: 5 gün kaldı",
                "Geschil: nog 5 dagen",
                "Spór: pozostało 5 dni",
                "Refund: package lost",
                "Refund: parcel lost",
                "Dispute: item lost",
                "Dispute: refund failed",
                "Refund: delivery failed",
                "Rückerstattung: Paket verloren",
                "Reembolso: paquete perdido",
                "Remboursement : colis perdu",
                "Rimborso: pacco perso",
                "Возврат: доставка неудачна",
                "退款派送失败",
                "Rückerstattung beantragt",
                "Rückerstattung als Gutschein beantragt",
                "Stornierung, Erstattung läuft",
                "El reembolso se está procesando",
                "Reembolso finalizado",
                "Disputa abierta",
                "Pedido cancelado, reembolso en curso",
                "Remboursement en cours",
                "Commande annulée, remboursement en cours",
                "Rimborso in elaborazione",
                "Terugbetaling wordt verwerkt",
                "Zwrot pieniędzy w toku",
                "Otwarty spór",
                "Vrácení peněz se zpracovává",
                "Спор открыт",
                "Возврат средств обрабатывается",
                "Возврат завершён",
                "Заказ отменён. Возврат средств в обработке",
                "Повернення коштів обробляється",
                "İade işleniyor",
                "Sipariş iptal edildi, iade işleniyor",
                "환불 처리 중",
                "취소 환불 처리 중",
                "返金処理中",
                "キャンセル返金処理中",
                "退款处理中",
                "取消退款处理中",
                "جارٍ استرداد الأموال",
                "תהליך החזר כספי",
            ],
        );
    }

    #[test]
    fn what_costs_nothing_is_guaranteed_or_quick_is_an_offer() {
        all_are(
            None,
            &[
                "Free refund within the first week",
                "Refund guarantee",
                "90-day refund",
                "Возврат за 15 дней",
                "Zwrot pieniędzy w 14 dni",
                "Zwrot w 14 dni",
                "Devolución en 15 días",
                "15日以内の返金",
                "15天退款",
                "15일 환불",
                "Fast refund",
                "90-day buyer protection, full refund",
                "استرداد مجاني",
                "ضمان استرداد الأموال",
                "Vrácení zdarma",
                "Záruka vrácení peněz",
                "Rychlé vrácení peněz",
                "Kostenlose Rücksendung",
                "Geld-zurück-Garantie, volle Erstattung",
                "Schnelle Rückerstattung",
                "Devolución gratis",
                "Garantía de reembolso",
                "Reembolso rápido",
                "Remboursement garanti",
                "Remboursement rapide",
                "החזר חינם",
                "החזר מהיר",
                "Rimborso garantito",
                "Rimborso rapido",
                "返金保証",
                "スピード返金",
                "무료 반품",
                "환불 보장",
                "빠른 환불",
                "Gratis terugbetaling",
                "Terugbetalingsgarantie",
                "Snelle terugbetaling",
                "Darmowy zwrot",
                "Gwarancja zwrotu pieniędzy",
                "Szybki zwrot",
                "Devolução grátis",
                "Garantia de reembolso",
                "Бесплатный возврат",
                "Гарантия возврата",
                "Быстрый возврат средств",
                "Ücretsiz iade",
                "İade garantisi",
                "Hızlı iade",
                "Безкоштовне повернення",
                "Гарантія повернення коштів",
                "免费退款",
                "退款保障",
                "极速退款",
            ],
        );
    }

    #[test]
    fn what_is_tied_to_a_condition_is_a_promise() {
        all_are(
            None,
            &[
                "Refund if no delivery before Sep 4, 2026",
                "Full refund if it does not arrive",
                "Rückerstattung, wenn keine Lieferung bis 4. Sep. 2026",
                "Erstattung des Kaufpreises, falls nichts ankommt",
                "Reembolso si no se entrega antes del 4 sept. 2026",
                "Devolución del dinero si no llega",
                "Remboursement si non livré avant le 4 sept. 2026",
                "Remboursement intégral s’il n’arrive pas",
                "Rimborso se non consegnato entro il 4 set 2026",
                "Reembolso se não for entregue até 4 de set.",
                "Terugbetaling indien niet geleverd vóór 4 sep. 2026",
                "Zwrot pieniędzy, jeśli nie dotrze do 4 września",
                "Vrácení peněz, pokud nebude doručeno do 4. 9. 2026",
                "Возврат средств, если заказ не доставлен до 4 сент. 2026 г.",
                "Возврат в течение 15 дней",
                "Повернення коштів, якщо не доставлено до 4 вер.",
                "4 Eylül 2026 tarihine kadar teslim edilmezse iade",
                "Ürün ulaşmazsa para iadesi",
                "2026년 9월 4일까지 배송되지 않으면 환불",
                "배송되지 않을 경우 환불",
                "9月4日までに届かない場合は返金",
                "お届けできなかった場合、全額返金",
                "若未在9月4日前送达则退款",
                "如未收到包裹可退款",
                "استرداد الأموال إذا لم يتم التسليم قبل 4 سبتمبر",
                "إذا لم يصل الطلب يتم استرداد المبلغ",
                "החזר כספי אם לא יימסר עד 4 בספט׳",
                "אם לא הגיע, החזר מלא",
            ],
        );
    }

    #[test]
    fn what_was_given_up_or_refused_is_not_open() {
        all_are(
            Some(OrderStatus::Closed),
            &[
                "Dispute closed",
                "Dispute ended.",
                "Refund request cancelled",
                "Refund rejected",
                "تم إغلاق النزاع",
                "تم رفض استرداد الأموال",
                "Spor uzavřen",
                "Žádost o vrácení zrušena",
                "Streitfall geschlossen",
                "Streitfall beendet",
                "Rückerstattung abgelehnt",
                "Disputa cerrada",
                "Solicitud de reembolso cancelada",
                "Litige clos",
                "Demande de remboursement annulée",
                "המחלוקת נסגרה",
                "בקשת ההחזר בוטלה",
                "Controversia chiusa",
                "Richiesta di rimborso annullata",
                "紛争終了",
                "返金リクエストがキャンセルされました",
                "분쟁 종료",
                "환불 요청 취소됨",
                "Geschil gesloten",
                "Verzoek om terugbetaling geannuleerd",
                "Spór zamknięty",
                "Wniosek o zwrot anulowany",
                "Disputa encerrada",
                "Pedir reembolso: recusado",
                "Спор закрыт",
                "Запрос на возврат отменён",
                "Anlaşmazlık kapatıldı",
                "İade talebi reddedildi",
                "Спір закрито",
                "Запит на повернення скасовано",
                "纠纷已关闭",
                "退款申请已撤销",
            ],
        );
    }

    #[test]
    fn an_offers_word_beside_a_state_tells_of_a_refund_that_is_open() {
        let phrases = [
            "Instant refund issued",
            "Fast refund in progress",
            "استرداد سريع قيد المعالجة",
            "Rychlé vrácení peněz se zpracovává",
            "Kostenlose Rücksendung beantragt",
            "Rückerstattung fast abgeschlossen",
            "Schnelle Rückerstattung läuft",
            "Reembolso inmediato en curso",
            "Remboursement rapide en cours",
            "החזר מהיר בטיפול",
            "Rimborso rapido in corso",
            "スピード返金処理中",
            "빠른 환불 처리 중",
            "빠른 환불 완료",
            "Snelle terugbetaling wordt verwerkt",
            "Szybki zwrot w toku",
            "Reembolso rápido em andamento",
            "Быстрый возврат средств обрабатывается",
            "Hızlı iade işleniyor",
            "Швидке повернення коштів обробляється",
            "极速退款处理中",
        ];
        all_are(Some(OrderStatus::InDispute), &phrases);
        for words in phrases.into_iter().chain(["Free return requested", "Free return cancelled"]) {
            assert!(!is_offer(words), "{words:?}");
        }
        for words in [
            "Free returns",
            "Free return within 15 days",
            "Fast refund",
            "무료 취소 및 환불",
            "90-day buyer protection, full refund",
        ] {
            assert!(is_offer(words), "{words:?}");
        }
        all_are(Some(OrderStatus::Closed), &["Free return refund request cancelled"]);
    }

    #[test]
    fn what_a_seller_refuses_goes_on() {
        all_are(
            Some(OrderStatus::InDispute),
            &[
                "Dispute rejected by seller",
                "Refund request declined by seller",
                "Seller: refund rejected",
                "تم رفض النزاع من قبل البائع",
                "Spor zamítnut prodejcem",
                "Streitfall vom Verkäufer abgelehnt",
                "Disputa rechazada por el vendedor",
                "Litige refusé par le vendeur",
                "המחלוקת נדחתה על ידי המוכר",
                "Controversia rifiutata dal venditore",
                "返金リクエストが販売者により拒否されました",
                "판매자가 환불을 거부했습니다",
                "Geschil door verkoper afgewezen",
                "Spór odrzucony przez sprzedawcę",
                "Disputa: vendedor recusou, rejeitada",
                "Спор отклонён продавцом",
                "İade talebi satıcı tarafından reddedildi",
                "Спір відхилено продавцем",
                "退款申请被卖家拒绝",
            ],
        );
    }

    #[test]
    fn a_refund_of_what_was_cancelled_and_an_end_to_come_are_open() {
        all_are(
            Some(OrderStatus::InDispute),
            &[
                "Refund issued for cancelled items",
                "Refund of cancelled item",
                "Refund for item cancelled",
                "Refund partially declined",
                "Refund not rejected",
                "Dispute will be closed soon",
                "Dispute will be closed",
                "Возврат отменённого товара",
                "Возврат частично отклонён",
                "Спор скоро будет закрыт",
                "Rückerstattung stornierter Artikel",
                "Streitfall wird bald geschlossen",
                "Reembolso del artículo cancelado",
                "Remboursement partiellement refusé",
                "La disputa sarà chiusa",
                "Geschil wordt gesloten",
                "Spór zostanie zamknięty",
                "Disputa não encerrada",
                "Spor bude uzavřen",
                "İade talebi reddedilmedi",
                "İade iptal edilmedi",
                "Спір незабаром буде закрито",
                "سيتم إغلاق النزاع",
                "המחלוקת תסתיים בקרוב",
                "환불 취소 요청",
                "분쟁 종료 예정",
                "返金キャンセル申請中",
                "返金はキャンセルされていません",
                "纠纷即将关闭",
                "退款部分拒绝",
                "退款取消中",
            ],
        );
        all_are(
            Some(OrderStatus::Closed),
            &[
                "Dispute has been closed",
                "İade talebi iptal edildi",
                "분쟁이 종료 되었습니다",
                "Devolución del dinero rechazada",
                "Возврат средств отклонён",
                "Streitfall wurde geschlossen",
            ],
        );
    }

    #[test]
    fn what_denies_a_refund_is_none() {
        let phrases = [
            "Non-refundable",
            "No refund",
            "No refunds",
            "Not refundable",
            "Refund not available",
            "No returns or refunds",
            "Без возврата",
            "Не подлежит возврату",
            "Возврату не подлежит",
            "Возврат невозможен",
            "Невозвратный товар",
            "Sin devolución",
            "Sin derecho a devolución",
            "No reembolsable",
            "Devolución no disponible",
            "Sem devolução",
            "Sem reembolso",
            "Não reembolsável",
            "Sans remboursement",
            "Non remboursable",
            "Pas de remboursement",
            "Keine Rückerstattung",
            "Rückerstattung ausgeschlossen",
            "Nicht erstattungsfähig",
            "Geen terugbetaling",
            "Niet terugbetaalbaar",
            "Nessun rimborso",
            "Non rimborsabile",
            "Bez zwrotu",
            "Brak zwrotu",
            "Nie podlega zwrotowi",
            "Bez vrácení peněz",
            "Vrácení není možné",
            "Не підлягає поверненню",
            "Без повернення коштів",
            "İade edilemez",
            "İade yok",
            "환불 불가",
            "환불불가",
            "반품 불가",
            "返金不可",
            "返金できません",
            "不支持退款",
            "不可退款",
            "退款不支持",
            "غير قابل للاسترداد",
            "لا يمكن استرداد الأموال",
            "ללא החזר",
            "אין החזר כספי",
            "לא ניתן להחזר",
        ];
        all_are(None, &phrases);
        for words in phrases {
            // Goods that "cannot be given back" have no word for a refund in some languages.
            assert!(is_offer(words) || places(&fold(words)).is_empty(), "{words:?}");
        }
        all_are(
            Some(OrderStatus::InDispute),
            &[
                "Refund issued, no return needed",
                "Not received - refund requested",
                "환불 불가 이의 신청, 분쟁 진행 중",
                "Refund cancellation failed",
            ],
        );
    }

    #[test]
    fn what_failed_or_was_lost_has_ended() {
        all_are(
            Some(OrderStatus::Closed),
            &[
                "Refund failed",
                "Dispute lost",
                "Refund unsuccessful",
                "فشل استرداد الأموال",
                "Vrácení peněz selhalo",
                "Spor prohrán",
                "Rückerstattung fehlgeschlagen",
                "Streitfall verloren",
                "Reembolso fallido",
                "Disputa perdida",
                "Remboursement échoué",
                "Litige perdu",
                "ההחזר נכשל",
                "Rimborso fallito",
                "Controversia persa",
                "返金失敗",
                "환불 실패",
                "Terugbetaling mislukt",
                "Geschil verloren",
                "Zwrot nieudany",
                "Spór przegrany",
                "Reembolso falhou",
                "Возврат неудачен",
                "Спор проигран",
                "İade başarısız",
                "Anlaşmazlık kaybedildi",
                "Спір програно",
                "退款失败",
            ],
        );
    }

    #[test]
    fn verbs_of_refunds_and_returns_under_way_are_open() {
        all_are(
            Some(OrderStatus::InDispute),
            &[
                "Reembolsado",
                "Rimborsato",
                "Remboursé",
                "Terugbetaald",
                "Erstattet",
                "Деньги возвращены",
                "Средства возвращены",
                "Кошти повернуто",
                "Zwrócono pieniądze",
                "Pieniądze zwrócone",
                "Peníze vráceny",
                "Rückzahlung erfolgt",
                "Geld zurückgezahlt",
                "تم رد الأموال",
                "تمت إعادة المبلغ",
                "הכסף הוחזר",
                "Para geri ödendi",
                "İade edildi",
                "払い戻し済み",
                "환급 완료",
                "已退款",
                "款项已退回",
                "Dinero devuelto",
                "Dinheiro devolvido",
                "Argent restitué",
                "Denaro restituito",
                "Money returned",
                "Refunding",
                "Chargeback opened",
                "Return in progress",
                "Return requested",
                "Return request submitted",
                "Waiting for return",
                "Rückgabe beantragt",
                "Retour accepté",
                "Retour aangevraagd",
                "Reso in corso",
                "返品処理中",
                "返品申請中",
                "退货中",
                "退货处理中",
                "الاسترجاع قيد المعالجة",
                "반품 진행 중",
                "Devolución en curso",
                "Devolução em andamento",
                "Vratka se zpracovává",
            ],
        );
        all_are(
            Some(OrderStatus::Closed),
            &["Return cancelled", "Return request rejected", "Rückgabe abgelehnt", "Retour annulé"],
        );
        all_are(
            None,
            &[
                "Free returns",
                "15-day return",
                "Return within 15 days",
                "Returns accepted",
                "90-day returns",
                "Easy return",
                "Return",
                "Returned to sender, received",
                "15 Tage Rückgabe",
                "Retour gratuit",
                "Retour sous 15 jours accepté",
                "Reso gratuito",
                "Resi accettati",
                "Resolved",
                "Gratis retour",
                "15日返品",
                "返品無料",
                "7天无理由退货",
                "支持退货",
                "الإرجاع مجاني",
                "Satisfait ou remboursé",
                "Soddisfatti o rimborsati",
                "Devuelto para reenvío",
                "Money",
                "Geld",
                "Refundable",
                "Товар возвращён отправителю",
                "Retourzending",
            ],
        );
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
