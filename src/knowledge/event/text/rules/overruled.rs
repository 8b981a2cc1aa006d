//! What a text says besides by which what was read in it is not so.

use super::called_off::is_only_asked;
use super::plain;
use super::sentence::{SENTENCE_ENDS, Sentence, sentences};
use super::word_lists::{FAILED, IF, NOT, NOT_DONE, NOT_SO, UNABLE};
use crate::knowledge::event::EventKind;

/// The time in which it could be fetched is over.
const EXPIRED: &str = "expired lapsed overdue deadline_passed deadline_has_passed period_passed period_has_passed period_ended \
     period_has_ended period_over time_passed time_is_over abgelaufen uberschritten verstrichen caducad vencid expirad agotad expire_ \
     expiree_ depasse_ depassee_ scadut decors_ encerrad esgotad ultrapassad verlopen verstreken uplynal uplynel minal_ minela_ \
     przetermin wygasl vyprsel prosle_ prosla_ prosly_ uplynul истек_ истекл истекш просроч закончил срок_вышел хранения_вышел минув_ \
     минула_ сплив_ сплинув закінчив закінчил термін_вийшов зберігання_вийшов простроч suresi_doldu sure_doldu suresi_dolmus \
     suresi_gecti sure_gecti suresi_bitti sona_erdi انتهت انتهى منتهي انقضت פג_תוק הסתיימ 期限切れ 期限が切れ 期限を過ぎ 期限が過ぎ 期間を過ぎ 期間が過ぎ \
     期間終了 期限超過 만료 기한이_지 기간이_지 기한_초과 기간_초과 已过期 已超时 已逾期 已超期 取件超时 保管超时 已失效";

/// It is not over yet: a day is named on which it will be.
const EXPIRES_LATER: &str =
    "expire_le expire_dans expire_bientot expire_el expire_en expire_em expire_a_ 만료일 만료_예정 만료_전";

/// It is said of a code, of days that cost nothing, or of what happens afterwards; or it can be fetched all the same.
const STILL_OPEN: &str = "after nach_ nachdem apres tras_ una_vez une_fois vencido_el dopo apos_ na_ po_ после через sonra doldugunda erdiginde \
     場合 過ぎますと 後_ 时将 将_ 尽快 及时 시_ 지나면 extend verlanger prolong renew przedluz prodlou продл подовж uzat 延長 延长 연장 new_ neue_ \
     free_ kostenlos kostenfrei gratis gratuit bezplatn darmow бесплатн безкоштовн ucretsiz 無料 免费 무료 code_ pin_ kod_ код_ qr_ \
     still weiter noch_ encore todavia aun_ sigue ancora ainda nog_ nadal jeszcze stale_ jeste все_еще еще_ ще_ досі hala 仍 まだ 아직 reminder";

/// So many words, and so many letters of a script without blanks, say it alone; a longer text says more.
const MOST_WORDS: usize = 7;
const MOST_LETTERS: usize = 60;

/// An attempt to bring it.
const ATTEMPT: &str = "attempt zustellversuch intento_ tentativ bezorgpoging proba_ proby_ pokus попытк спроб deneme محاولة ניסיון \
     시도 再配達 投递 派送";

/// It succeeded.
const SUCCEEDED: &str = "successful_ succeeded_ erfolgreich exitos con_exito reussi riuscit bem_sucedid com_sucesso geslaagd gelukt \
     udana_ udanej_ sukcesem uspesn успеш удачн успішн basarili ناجح نجح بنجاح הצליח בהצלחה 成功 성공";

/// It did not.
const SUCCEEDED_NOT: &str = "no_exitos no_tuvo no_fue no_ha_ sem_sucesso sin_exito 못 لم";

/// A text in which this was read says that it is not so any more, that it went well, or that it is about something else.
pub fn is_overruled(kind: EventKind, words: &str) -> bool {
    match kind {
        EventKind::ReadyForPickup => is_expired(words),
        EventKind::AttemptFailed => has_succeeded(words) || is_only_asked(words),
        _ => false,
    }
}

fn is_expired(words: &str) -> bool {
    let plain = plain(words);
    let sentence = Sentence::new(&plain);
    let is_short = plain.split_whitespace().count() <= MOST_WORDS && words.chars().count() <= MOST_LETTERS;
    is_short
        && sentence.has(EXPIRED)
        && ![EXPIRES_LATER, STILL_OPEN, IF].iter().any(|list| sentence.has(list))
}

fn has_succeeded(words: &str) -> bool {
    let texts: Vec<String> = sentences(words, &SENTENCE_ENDS).into_iter().map(plain).collect();
    let sentences: Vec<Sentence<'_>> = texts.iter().map(|text| Sentence::new(text)).collect();
    let failed = [NOT, NOT_SO, NOT_DONE, UNABLE, FAILED, SUCCEEDED_NOT];
    sentences.iter().any(|sentence| sentence.has(ATTEMPT) && sentence.has(SUCCEEDED))
        && !failed.iter().any(|list| sentences.iter().any(|sentence| sentence.has(list)))
}
