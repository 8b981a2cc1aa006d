//! A delivery that is called off, and what only speaks of that.

use super::plain;
use super::sentence::Sentence;
use super::word_lists::{
    BROUGHT, CARRIER, CORRECTED, DELIVERY_CALLED_OFF, IF, LATER, MISDELIVERED, MISTAKE, NOT, NOT_SO,
    OTHER_ADDRESS, OTHER_DELIVERY, WHO_SENT,
};

/// It was only asked for, or could not be done. In each language as these words follow those that call it off, or stand before them:
/// "delivery canceled, could not be delivered" is a delivery that was called off.
const NOT_CALLED_OFF: &str = "cancelation_request_rec cancelation_request_rej cancelation_request_den cancelation_request_fail \
     cancelation_was_request cancelation_could cancelation_cannot cancelation_can_not cancelation_not cancelation_is_not \
     cancelation_was_not cancelation_fail cancelation_reject cancelation_was_reject cancelation_den cancelation_declin \
     cancelation_refus cancelation_unsuccess cancelation_pending cancelation_impossib cancelation_is_no_longer \
     cancelation_no_longer cancellation_request_rec cancellation_request_rej cancellation_request_den cancellation_request_fail \
     cancellation_was_request cancellation_could cancellation_cannot cancellation_can_not cancellation_not cancellation_is_not \
     cancellation_was_not cancellation_fail cancellation_has_fail cancellation_reject cancellation_was_reject \
     cancellation_has_been_reject cancellation_den cancellation_was_den cancellation_declin cancellation_was_declin \
     cancellation_refus cancellation_unsuccess cancellation_pending cancellation_impossib cancellation_is_no_longer \
     cancellation_no_longer reversal_request reversal_reject reversal_fail reversal_not reversal_could stornierung_nicht \
     stornierung_ist_nicht stornierung_abgelehnt stornierung_wurde_abgelehnt stornierung_angefragt stornierung_beantragt \
     stornierung_fehl storniert_nicht_mog annullierung_nicht stornierungsanf stornierungsantrag stornierungswunsch \
     annulation_demand annulation_refus annulation_impossib annulation_non annulation_nest_pas annulation_na_pas \
     annulee_impossib demande_dannul demande_de_livraison_annul anulacion_no anulacion_rechaz anulacion_solicit \
     solicitud_de_anul anulada_no_es anulada_no_fue cancelacion_no cancelacion_rechaz solicitud_de_entrega_anul \
     solicitud_de_entrega_cancel cancelamento_nao cancelamento_recus cancelamento_solicit cancelada_nao annullamento_non \
     annullamento_rifiut annullamento_richiest annullata_non_e_poss annulering_niet annulering_geweig annulering_aangevr \
     geannuleerd_niet_mog anulowanie_nie anulowania_nie anulowania_odrz anulowanie_niemoz anulowana_niemoz zruseni_ne \
     zruseni_zamit zruseno_nelze отмена_невозм отменена_невозм отменить_не отменить_невозм отмена_не отменена_не_может \
     скасування_немож скасувати_не скасувати_немож скасовано_немож iptal_tale iptal_edilemedi iptal_edilemez iptal_istegi \
     iptali_mumkun_degil iptal_reddedil iptali_reddedil إلغاء_التسليم_غير_ممكن إلغاء_التسليم_مرفوض طلب_إلغاء تعذر_إلغاء \
     لا_يمكن_إلغاء فشل_إلغاء رفض_إلغاء לא_ניתן_לבטל בקשת_ביטול 取消はできません 取消できません 取消しできません 取消不可 取消依頼 取消請求 取消の依頼 취소_불가 취소_요청 \
     취소할_수_없 취소_신청 취소_거절 取消失败 取消申请 取消请求 取消被拒 无法取消 不能取消";

/// A kind of delivery that is paid for, named as one word with it: it is called off, and another one brings it. A carrier that is called
/// so, or the day on which it was called off, is none.
const PAID_DELIVERY: &str = "express_deliver expres_deliver saturday_deliver sunday_deliver evening_deliver same_day_deliver \
     next_day_deliver expedited_deliver priority_deliver premium_deliver scheduled_deliver timed_deliver expresszustell \
     samstagszustell sonntagszustell abendzustell terminzustell livraison_express livraison_samedi livraison_du_samedi \
     livraison_en_soiree entrega_expres entrega_urgent entrega_en_sabado entrega_de_sabado entrega_sabado entrega_aos_sabados \
     consegna_espress consegna_express consegna_del_sabato consegna_al_sabato expresbezorg zaterdagbezorg avondbezorg \
     dostawa_ekspres dostawa_sobotn dostawa_wieczorn expresni_doruc sobotni_doruc экспресс_достав субботн_достав вечерн_достав \
     експрес_достав cumartesi_teslim ekspres_teslim 特快派送 当日派送 速達配達 당일_배송 새벽_배송";

/// It was given to whom it is for, in other words.
const GIVEN: &str = "remis_au_destinataire remise_au_destinataire";

/// A delivery is called off, and not another one than the one that was.
pub fn is_delivery_called_off(words: &str) -> bool {
    let plain = plain(words);
    let sentence = Sentence::new(&plain);
    sentence.has(DELIVERY_CALLED_OFF)
        && ![OTHER_DELIVERY, NOT_CALLED_OFF, PAID_DELIVERY].iter().any(|list| sentence.has(list))
        && !is_brought_all_the_same(&sentence)
}

/// Calling a delivery off was asked for or refused: that says nothing of the delivery.
pub(super) fn is_only_asked(words: &str) -> bool {
    let plain = plain(words);
    let sentence = Sentence::new(&plain);
    sentence.has(DELIVERY_CALLED_OFF) && sentence.has(NOT_CALLED_OFF)
}

/// Besides what is called off it says that it was brought, with nothing that takes that back or says that it was somebody else.
fn is_brought_all_the_same(sentence: &Sentence<'_>) -> bool {
    let rest = sentence.without(DELIVERY_CALLED_OFF);
    let rest = Sentence::new(&rest);
    let doubts = [NOT, NOT_SO, MISTAKE, MISDELIVERED, CORRECTED, LATER, IF, OTHER_ADDRESS, WHO_SENT, CARRIER];
    (rest.has(BROUGHT) || rest.has(GIVEN))
        && !rest.has("status scan mark entry event revers no_ prematur false fals pickup pick_up point_ locker shop customs sort cent depot facility hub")
        && !doubts.iter().any(|list| rest.has(list))
}
