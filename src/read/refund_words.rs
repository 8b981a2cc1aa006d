//! The state of a refund or dispute that the order list shows with an order, in the page's words.
//!
//! Four sentences were seen, all Korean; what they mean is known. Of any other only that it speaks of a refund, a return or a
//! dispute is recognised, by the word for that: then one is open as far as anybody can say, and the page's own words are shown.
//! What the shop offers or promises with every order is no state of this one, and a short phrase may say that it has ended.

use crate::knowledge::text::{fold, is_unspaced};
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

/// Parts of the words for refund and return, folded.
const REFUNDS: &[&str] = &[
    "refund",
    "환불",
    "반품",
    "reembolso",
    "devolución",
    "devolução",
    "возврат",
    "remboursement",
    "erstattung",
    "rücksendung",
    "rimborso",
    "terugbetaling",
    "zwrot",
    "vrácení",
    "повернен",
    "استرداد",
    "返金",
    "החזר",
    "退款",
];

/// Parts of the words for dispute, folded.
const DISPUTES: &[&str] = &[
    "dispute",
    "분쟁",
    "disputa",
    "litige",
    "streitfall",
    "controversia",
    "geschil",
    "anlaşmazlık",
    "نزاع",
    "紛争",
    "מחלוקת",
    "纠纷",
];

/// Whole words for refund, which as a part of others mean something else, folded.
const REFUND_WORDS: &[&str] = &["iade", "iadesi"];

/// The same for dispute.
const DISPUTE_WORDS: &[&str] = &["спор", "спора", "споре", "спір", "спору", "spór", "spor", "sporu"];

/// Beginnings of words that make an offer of it, folded, parted by `|`; a line for each language adds what the others have not.
/// What costs nothing, is guaranteed or is quick stands beside an order whether or not anybody has asked for it.
const OFFERS: &[&str] = &[
    "free|guarante|assurance|protection|fast|quick|instant|easy",
    "مجاني|المجاني|مجانا|ضمان|الضمان|حماية|سريع|السريع|فوري",
    "zdarma|bezplatn|záru|garanc|ochran|rychl|okamžit|snadn",
    "kostenlos|kostenfrei|gratis|garant|käuferschutz|rückerstattungsgarantie|schnell|sofort|einfach",
    "gratuit|protecci|rápid|inmediat|fácil",
    "express|rapid|immédiat|facile",
    "חינם|בחינם|אחריות|הגנה|הגנת|ערבות|מובטח|מהיר|מיידי",
    "garanzia|protezione|immediat",
    "無料|保証|迅速|スピード|即時|安心",
    "무료|보장|보증|보호|빠른|신속|즉시",
    "terugbetalingsgarantie|kopersbescherming|bescherming|snel|directe|eenvoudig",
    "darmow|bezpłatn|gwaranc|gwarant|szybk|natychmiast|łatw",
    "grátis|proteção|imediat",
    "бесплат|гарант|защит|быстр|мгновенн|легк|лёгк",
    "ücretsiz|bedava|güvence|koruma|hızlı|anında|kolay",
    "безкоштовн|захист|швидк|миттєв",
    "免费|包邮|保障|保证|保护|极速|快速|闪电|无忧",
];

/// Beginnings of words for what becomes of a request, folded, parted by `|`: where one stands beside an offer's word, the page
/// speaks of this order's refund, and only says that it is free or quick.
const STATES: &[&str] = &[
    "process|in progress|issued|requested|submitted|completed|pending|approved|accepted|waiting|awaiting|sent|paid|opened|received\
     |under review|reviewing|initiated|started|refunded|credited|successful|confirmed|done|underway",
    "قيد|جار|تمت|اكتمل|مكتمل|معلق|بانتظار|في انتظار|تم",
    "zpracov|probíh|požádán|požadován|vyžádán|podán|dokončen|schválen|čeká|odeslán|přijat|vyplacen|proveden|zahájen",
    "beantragt|angefordert|bearbeitet|in bearbeitung|läuft|laufend|veranlasst|ausgezahlt|überwiesen|eingereicht|erfolgt|genehmigt\
     |bewilligt|ausstehend|wartet|warten|angenommen|eröffnet|eingeleitet|erhalten|gestartet",
    "en curso|en proceso|procesad|procesando|en trámite|solicitad|pendiente|aprobad|completad|emitid|enviad|aceptad|esperando\
     |en espera|realizad|iniciad|en revisión|abiert|recibid|pagad",
    "en cours|en traitement|traité|demandé|en attente|approuvé|effectué|accepté|émis|envoyé|lancé|ouvert|reçu|payé|validé",
    "בתהליך|בטיפול|בעיבוד|מעובד|התבקש|ממתינ|ממתין|אושר|הושלמ|הושלם|בוצע|נשלח|הונפק|בבדיקה|נפתח|התקבל",
    "in corso|in elaborazione|elaborat|richiest|in attesa|in sospeso|approvat|completat|emess|inviat|accettat|effettuat|avviat\
     |in revisione|apert|ricevut|pagat",
    "処理|完了|申請|リクエスト|受付|承認|審査|手続|待ち|進行|返金中|返金済|返品中|返品済|済み",
    "처리|완료|신청|요청|접수|승인|진행|대기|검토|심사|환불 중|환불중|반품 중|반품중|기다리",
    "aangevraagd|verwerk|in behandeling|in uitvoering|bezig|goedgekeurd|voltooid|in afwachting|wacht|uitbetaald|uitgevoerd\
     |ingediend|verzonden|geaccepteerd|gestart|geopend|ontvangen|betaald",
    "w toku|w trakcie|przetwarzan|zgłoszon|złożon|oczekuj|zatwierdzon|zrealizowan|wypłacon|wysłan|zaakceptowan|rozpoczęt|otwart\
     |przyjęt|zlecon",
    "em andamento|em processamento|processad|pendente|aprovad|concluíd|enviad|aceit|aguardando|em análise|efetuad|abert|recebid\
     |emitid",
    "в обработке|обрабатыва|обработан|запрошен|в процессе|выполнен|ожида|одобрен|оформлен|отправлен|принят|произвед|выплачен\
     |открыт|начат|рассматрива|на рассмотрении|подан",
    "işlen|işlem|devam ed|talep edildi|tamamlan|bekle|onaylan|başlat|yapıldı|gönderil|kabul edildi|inceleni|açıldı|sürüyor|ödendi",
    "обробля|оброблен|в обробці|запитан|у процесі|в процесі|виконан|очіку|схвален|оформлен|надіслан|прийнят|виплачен|відкрит\
     |розпочат|розгляда|на розгляді|подан",
    "处理|完成|成功|申请|审核|等待|进行|退款中|退货中|已退|待|到账|受理|同意",
];

/// What follows a word for refund where one is promised, folded, parted by `|`: a condition.
const CONDITIONS: &[&str] = &[
    "if|when|unless|in case|for late|for non|for undelivered",
    "إذا|اذا|إن لم|في حال|في حالة|عند عدم",
    "pokud|jestliže|když|v případě|při nedoručení",
    "wenn|falls|sofern|im falle|bei nichtlieferung|bei nichterhalt|bei ausbleiben",
    "si no|si el|si tu|si su|si la|si lo|cuando|en caso|en el caso|por no entrega",
    "si non|si le|si votre|si vous|sil|lorsque|en cas|pour non livraison",
    "אם|במידה|במקרה|באם",
    "se non|se il|se la|se lordine|qualora|in caso|nel caso",
    "indien|als de|als het|als je|als u|als uw|als niet|wanneer|in geval|bij niet",
    "jeśli|jeżeli|gdy|w przypadku|przy braku",
    "se não|se o|se a|quando|caso não|caso o|caso a|em caso",
    "если|в случае|при недоставке|при неполучении|в течение",
    "якщо|у разі|в разі|у випадку|при недоставці|протягом",
];

/// Words that may stand between the two, folded, parted by `|`: of the money, of the whole.
const OF_MONEY: &[&str] = &[
    "الأموال|المبلغ|أموالك|كامل|كاملا",
    "peněz|částky",
    "des|kaufpreises|geldes",
    "del|dinero|importe|pedido|completo|total",
    "du|montant|intégral|complet",
    "כספי|מלא|הכסף",
    "totale|dei|soldi",
    "volledige|van|geld",
    "pieniędzy|środków|kosztów",
    "do|dinheiro|valor|integral",
    "средств|денег|денежных|товара",
    "коштів|грошей|товару",
];

/// The condition itself, in the languages that put it before the refund, folded, parted by `|`.
const BEFORE: &[&str] = &[
    "إذا لم|اذا لم|في حال عدم|إن لم",
    "אם לא|במידה ולא",
    "ない場合|なかった場合|ない時|なければ|未着の場合|不着の場合",
    "않으면|않을 경우|않은 경우|않는 경우|못한 경우|못할 경우|못하면|미배송 시|미도착 시|미수령 시",
    "mezse|mazsa|mediği takdirde|madığı takdirde|memesi durumunda|maması durumunda|memesi halinde|maması halinde",
    "如未|若|如果|未收到可|未收到则|未送达可|未送达则|未收货可|未到可",
];

/// Beginnings of words for a request that was given up, or that nobody grants, folded, parted by `|`.
const ENDED: &[&str] = &[
    "closed|cancelled|canceled|rejected|declined|denied|withdrawn|revoked|expired",
    "إغلاق|اغلاق|أغلق|مغلق|إلغاء|الغاء|ملغ|رفض|مرفوض|سحب",
    "uzavřen|zrušen|zamítnut|odmítnut|stažen",
    "geschlossen|storniert|abgebrochen|abgelehnt|zurückgezogen|zurückgewiesen|abgelaufen",
    "cerrad|cancelad|rechazad|denegad",
    "fermé|litige clos|clôturé|annulé|refusé|rejeté",
    "נסגר|סגור|בוטל|נדח|נמשכ",
    "chius|annullat|rifiutat|respint",
    "クローズ|キャンセル|取消|取り消|拒否|却下|取り下げ",
    "취소|거부|거절|철회",
    "gesloten|geannuleerd|afgewezen|geweigerd|ingetrokken",
    "zamknięt|anulowan|odrzucon|odmówion|wycofan",
    "fechad|rejeitad|recusad|negad",
    "закрыт|отменен|отменён|отклонен|отклонён|отозван",
    "kapandı|kapatıldı|kapalı|iptal|reddedildi|reddedilmiş|geri çekildi",
    "закрит|скасован|відхилен|відкликан",
    "关闭|取消|撤销|撤回|拒绝|驳回",
];

/// The same for what is over: of a refund that would say that the money is there, of a dispute only that it is not open.
const OVER: &[&str] = &[
    "ended|finished|resolved|completed",
    "انته",
    "ukončen|vyřešen",
    "beendet|gelöst|abgeschlossen",
    "finalizad|resuelt|terminad",
    "terminé|résolu",
    "הסתיי",
    "terminat|risolt|conclus",
    "終了|解決済み",
    "종료|종결|해결",
    "beëindigd|opgelost|afgerond",
    "zakończon|rozwiązan",
    "encerrad|resolvid|concluíd",
    "завершен|завершён|решен|решён|окончен",
    "sona erdi|çözüldü|sonuçlandı",
    "вирішен",
    "结束|完结|已解决",
];

/// Beginnings of words for the seller, folded, parted by `|`: what a seller refuses goes on, before AliExpress.
const SELLERS: &[&str] = &[
    "seller|vendor|merchant|supplier|store|shop",
    "البائع|بائع|للبائع|والبائع|بالبائع|التاجر|المتجر|المورد",
    "prodejc|prodávaj|obchod",
    "verkäufer|händler|anbieter",
    "vendedor|tienda|comerciant|proveedor",
    "vendeur|marchand|commerçant|boutique|fournisseur",
    "המוכר|מוכר|למוכר|מהמוכר|החנות|הסוחר|הספק",
    "venditor|negozi|commerciant|fornitor",
    "販売者|販売元|出品者|売り手|セラー|ショップ|店舗|業者",
    "판매자|판매처|셀러|상점|스토어",
    "verkoper|winkel|handelaar",
    "sprzedawc|sprzedając|sklep",
    "loj|fornecedor",
    "продавц|продавец|магазин",
    "satıcı|mağaza",
    "продавч|крамниц",
    "卖家|卖方|商家|商户|店铺|店家",
];

/// Whole words of an end that has not come, or not to all of it, folded, parted by `|`.
const NOT_YET: &[&str] = &[
    "will|be|being|not|cannot|wont|partially|partly|partial|soon|nearly|almost",
    "لم|لن|لا|ليس|غير|سوف|سيتم|قريبا|جزئيا|جزئي",
    "bude|budou|není|nebyl|nebyla|nebylo|částečně|částečné|brzy|téměř",
    "wird|werden|nicht|noch|teilweise|bald|demnächst|fast|nahezu",
    "no|será|va a|parcialmente|parcial|pronto|casi",
    "sera|va être|ne|non|pas|partiellement|partiel|bientôt|presque",
    "לא|טרם|חלקית|חלקי|בקרוב|כמעט",
    "sarà|parzialmente|parziale|presto|quasi",
    "wordt|worden|zal|niet|nog|gedeeltelijk|deels|binnenkort|bijna",
    "nie|zostanie|będzie|częściowo|częściowy|wkrótce|prawie",
    "não|parcialmente|em breve|logo",
    "не|будет|частично|частичный|скоро|почти",
    "kısmen|kısmi|yakında|neredeyse|henüz",
    "буде|частково|частковий|скоро|незабаром|майже",
];

/// The same where words are not parted by blanks: parts.
const NOT_YET_PARTS: &[&str] =
    &["一部|部分|まもなく|間もなく|ほぼ|未だ", "부분|일부|곧|거의|아직", "将|即将|快要|未|没有|不|尚|一半"];

/// What makes, behind the word for the end, another thing of it, in the languages that are not parted by blanks.
const NOT_YET_BEHIND: &[&str] = &[
    "ません|ない|なかった|予定|可能|申請|依頼|リクエスト|待ち|中|商品|返金",
    "지 않|예정|가능|요청|신청|대기|중|상품|된 ",
    "的|申请|商品|失败|审核|中|待",
];

/// Words that only close a statement, behind the word for the end, folded, parted by `|`.
const CLOSING: &[&str] = &[
    "되었습니다|됐습니다|되었음|됨|했습니다|하였습니다|처리되었습니다|처리됨|완료",
    "edildi|edilmiştir|oldu|olmuştur",
];

/// Whole words between what was asked for and the end that say what it was asked for, folded, parted by `|`: the end is that thing's.
const OF_WHAT: &[&str] = &[
    "for|of|on",
    "za|na",
    "für|von|der|des|zu",
    "de|del|por|para|al",
    "du|des|pour|sur",
    "di|della|dei|delle|per",
    "voor|van|op",
    "do|da|dos|das",
    "за|на|по|для",
    "için",
];

/// Parts of the words for an order, folded: that an order was cancelled says nothing of its refund.
const OF_AN_ORDER: &[&str] = &[
    "order",
    "الطلبية",
    "إلغاء الطلب",
    "objednáv",
    "bestell",
    "pedido",
    "compra",
    "commande",
    "הזמנ",
    "ordine",
    "注文",
    "주문",
    "zamówien",
    "заказ",
    "sipariş",
    "замовлен",
    "订单",
];

/// Longer phrases tell more than how it ended.
const MOST_WORDS: usize = 6;

/// What the words say of a refund or dispute; `None`: nothing.
pub fn status(words: &str) -> Option<OrderStatus> {
    let folded = fold(words);
    if let Some((_, seen)) = SEEN.iter().find(|(known, _)| *known == folded) {
        return Some(*seen);
    }
    let last = places(&folded).max()?;
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
fn places(folded: &str) -> impl Iterator<Item = usize> {
    let parts = REFUNDS.iter().chain(DISPUTES).flat_map(|part| folded.match_indices(part));
    let whole = REFUND_WORDS.iter().chain(DISPUTE_WORDS).flat_map(|word| folded.match_indices(word));
    parts.chain(whole.filter(|(at, word)| is_whole(folded, *at, word))).map(|(at, _)| at)
}

/// What the shop offers or promises, asked or not.
fn is_promise(folded: &str) -> bool {
    let is_offered = entries(OFFERS).any(|offer| begins_word(folded, offer).is_some());
    (is_offered && !has_state(folded))
        || entries(BEFORE).any(|condition| folded.contains(condition))
        || places(folded).any(|at| folded.get(at..).is_some_and(is_conditional))
}

/// A word of what became of a request stands there. An end stands behind what ended: "free cancellation and refund" tells of none.
fn has_state(folded: &str) -> bool {
    let last = places(folded).max().unwrap_or_default();
    let is_there = |word: &str| begins_word(folded, word).is_some();
    entries(STATES).chain(entries(OVER)).any(is_there)
        || entries(ENDED).any(|end| begins_word(folded, end).is_some_and(|at| at > last))
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

/// The end is told behind what has ended, which begins at `last`, and is the phrase's last word; Arabic and Hebrew put it before.
/// What a seller refused has not ended: it goes on before AliExpress.
fn has_ended(folded: &str, last: usize) -> bool {
    let of_refund = REFUNDS.iter().any(|part| folded.contains(part))
        || REFUND_WORDS.iter().any(|word| begins_word(folded, word).is_some());
    let ends = entries(ENDED).chain(entries(OVER).filter(|_| !of_refund));
    !is_not_yet(folded)
        && !entries(SELLERS).any(|seller| begins_word(folded, seller).is_some())
        && ends
            .filter_map(|end| Some((end, begins_word(folded, end)?)))
            .any(|(end, at)| is_before(end) || (at >= last && is_last(folded, last, at, end)))
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
        let ends = [ENDED, OVER, SELLERS, NOT_YET, NOT_YET_PARTS, CLOSING, OF_WHAT];
        let parted = [OFFERS, STATES, CONDITIONS, OF_MONEY, BEFORE];
        let plain = plain.into_iter().flatten().copied();
        for text in seen.chain(plain).chain(parted.into_iter().chain(ends).flat_map(entries)) {
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
        for words in phrases {
            assert_eq!(status(words), expected, "{words:?}");
        }
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
        for words in
            ["Free returns", "Fast refund", "무료 취소 및 환불", "90-day buyer protection, full refund"]
        {
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
