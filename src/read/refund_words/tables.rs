//! The words of refunds, returns and disputes, and of what becomes of them, in the product's languages, folded.

use crate::order::OrderStatus;

/// Seen on pages, folded.
pub(super) const SEEN: &[(&str, OrderStatus)] = &[
    // "Waiting for feedback from AliExpress."
    ("aliexpress의 피드백을 기다리는 중입니다", OrderStatus::InDispute),
    // "Refund completed", "advance refund completed".
    ("환불 완료", OrderStatus::Refunded),
    ("고급 환불 완료", OrderStatus::Refunded),
    // "Request completed".
    ("요청 완료", OrderStatus::Closed),
];

/// Parts of the words for refund and return, of the nouns and of the verbs, folded.
pub(super) const REFUNDS: &[&str] = &[
    "refund",
    "환불",
    "반품",
    "환급",
    "reembols",
    "devolución",
    "devolução",
    "возврат",
    "rembours",
    "erstatt",
    "rückzahl",
    "rücksendung",
    "rimbors",
    "terugbeta",
    "terugstort",
    "zwrot",
    "vrácení",
    "повернен",
    "geri ödeme",
    "استرداد",
    "返金",
    "返款",
    "払い戻",
    "払戻",
    "החזר",
    "退款",
    "退钱",
];

/// Beginnings of words for money, and of those for giving it back, folded, parted by `|`, a line for each language: together they say
/// what a refund says, and apart nothing.
pub(super) const MONEY_BACK: &[(&str, &str)] = &[
    ("money|payment|funds|amount", "returned|given back|sent back"),
    ("الأموال|أموال|المبلغ|مبلغ|النقود", "رد|إعادة|أعيد|إرجاع|استرجاع"),
    ("peníz|peněz|částk|platb", "vrácen|vrátil"),
    ("geld|betrag|zahlung", "zurück"),
    ("dinero|importe", "devuelt|devolv"),
    ("largent|argent|montant|somme", "rendu|restitué"),
    ("הכסף|כסף|הסכום|התשלום", "הוחזר|הושב"),
    ("denaro|soldi|importo", "restituit"),
    ("お金|代金|金額", "返却|戻"),
    ("금액|대금", "반환"),
    ("bedrag", "terug"),
    ("pieniądz|pieniędz|środk|kwot|płatnoś", "zwróc|zwracan|oddan"),
    ("dinheiro|valor", "devolvid"),
    ("деньг|денег|средств|сумм|оплат", "возвращ|вернул"),
    ("кошт|грош", "повернут|поверта|повернул"),
    ("para|ücret|tutar", "geri"),
    ("款项|货款|钱", "退回|退还"),
];

/// Beginnings of words for a return, folded, parted by `|`: alone they stand in what the shop offers, so that they count only where
/// a word says what became of it. Of Latin letters only as these are.
pub(super) const RETURNS: &[&str] = &[
    "return",
    "retour|retoure|retourzending",
    "rückgabe",
    "reso",
    "vratka|vratky",
    "الاسترجاع|استرجاع|الإرجاع|إرجاع|المرتجع|الإعادة",
    "返品",
    "退货",
];

/// Folded, parted by `|`: a return within so many days, by the rules of the shop, is an offer; one to the sender is the parcel's.
pub(super) const OF_NO_ORDER: &[&str] = &[
    "day|days|within|until|window|period|policy|sender|warehouse",
    "يوم|أيام|خلال|المرسل",
    "dní|dnů|odesílatel|odesílateli",
    "tag|tage|tagen|innerhalb|frist|rückgabefrist|absender",
    "día|días",
    "jour|jours|sous|délai|expéditeur",
    "giorni|entro|mittente",
    "dagen|binnen|afzender",
];

/// The same where words are not parted by blanks: parts.
pub(super) const OF_NO_ORDER_PARTS: &[&str] =
    &["日以内|日間|期間|期限|差出人", "天内|天无理由|天退货|发件人|寄件人"];

/// Words for days, folded, parted by `|`: of a refund within so many days the shop's offer tells.
pub(super) const DAYS: &[&str] = &[
    "day|days",
    "يوم|يوما|أيام",
    "dní|dnů",
    "tag|tage|tagen|tägige",
    "día|días",
    "jour|jours",
    "ימים|יום",
    "giorno|giorni",
    "日",
    "일",
    "dag|dagen",
    "dni",
    "dia|dias",
    "день|дней|дня|дневный",
    "gün|günde",
    "днів|дні",
    "天",
];

/// What denies a refund in front of its word, folded, parted by `|`.
pub(super) const DENIED_BEFORE: &[&str] = &[
    "no|non|not|without|never",
    "لا يوجد|لا يمكن|غير قابل|غير قابلة|بدون|لا",
    "bez|nelze|není možné|žádné",
    "kein|keine|keinen|keiner|ohne|nicht",
    "sin|ningún|ninguna|no admite",
    "sans|aucun|aucune|pas",
    "אין|ללא|בלי|לא ניתן|לא ניתנת",
    "nessun|nessuna|senza",
    "geen|zonder|niet",
    "brak|nie podlega|nie ma|nie",
    "sem|nenhum|nenhuma|não",
    "без|не подлежит|нет|невозможен|недоступен|не",
    "не підлягає|немає|неможливе|недоступне",
    "不支持|不可|不能|无法|不予|非|不接受",
];

/// The same behind it; where words are not parted by blanks, it stands right there.
pub(super) const DENIED_BEHIND: &[&str] = &[
    "not applicable|not possible|impossible|not available|unavailable|not allowed|not supported|not eligible|not accepted",
    "غير ممكن|غير متاح|غير متوفر|غير مسموح",
    "není možné|není možný|není možná|není k dispozici|nelze|vyloučeno|vyloučen",
    "ausgeschlossen|nicht möglich|unmöglich|nicht verfügbar",
    "no disponible|no es posible|imposible|no admitido|no permitida|no permitido",
    "impossible|non disponible|pas possible|non autorisé|exclu",
    "לא אפשרי|לא זמין",
    "non disponibile|non possibile|impossibile|non consentito|escluso",
    "不可|できません|出来ません|不可能|対象外|なし|不能",
    "불가|불가능|안됨|안 됨|할 수 없",
    "niet mogelijk|onmogelijk|niet beschikbaar|uitgesloten",
    "niemożliwy|niedostępny|nie jest możliwy|nie przysługuje|wykluczony",
    "indisponível|não disponível|impossível|não permitido|não permitida",
    "не подлежит|невозможен|недоступен|не предусмотрен|не производится|не осуществляется",
    "не підлягає|неможливе|недоступне|не передбачено",
    "yok|edilemez|edilmez|yapılamaz|yapılmaz|kabul edilmez|mümkün değil|imkansız",
    "不支持|不可|不予",
];

/// Words that may stand between a denial and the refund, folded, parted by `|`.
pub(super) const AFTER_DENIAL: &[&str] = &[
    "any|right|to|of|for|full|returns|return|or|and",
    "derecho|a|al|de",
    "droit|au|possible",
    "nároku|na|nárok",
    "recht|op",
    "prawa|do",
    "direito|ao",
    "права|на",
    "anspruch|auf",
    "diritto|di",
];

/// Beginnings of words for goods that can, or cannot, be given back, folded, parted by `|`.
pub(super) const CAN_BE: &[&str] = &[
    "refundable|returnable|reembolsable|reembolsável|rimborsabil|remboursable|erstattungsfähig|erstattbar|terugbetaalbaar|retourneerbaar\
     |zwracaln|bezzwrotn|возвратн|невозвратн",
];

/// Parts of the words for dispute, folded.
pub(super) const DISPUTES: &[&str] = &[
    "dispute",
    "chargeback",
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
pub(super) const REFUND_WORDS: &[&str] = &["iade", "iadesi"];

/// The same for dispute.
pub(super) const DISPUTE_WORDS: &[&str] =
    &["спор", "спора", "споре", "спір", "спору", "spór", "spor", "sporu"];

/// Beginnings of words that make an offer of it, folded, parted by `|`; a line for each language adds what the others have not.
/// What costs nothing, is guaranteed or is quick stands beside an order whether or not anybody has asked for it.
pub(super) const OFFERS: &[&str] = &[
    "free|policy|satisfait|satisfecho|soddisfatti|guarante|assurance|protection|fast|quick|instant|easy",
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
pub(super) const STATES: &[&str] = &[
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
pub(super) const CONDITIONS: &[&str] = &[
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
pub(super) const OF_MONEY: &[&str] = &[
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
pub(super) const BEFORE: &[&str] = &[
    "إذا لم|اذا لم|في حال عدم|إن لم",
    "אם לא|במידה ולא",
    "ない場合|なかった場合|ない時|なければ|未着の場合|不着の場合",
    "않으면|않을 경우|않은 경우|않는 경우|못한 경우|못할 경우|못하면|미배송 시|미도착 시|미수령 시",
    "mezse|mazsa|mediği takdirde|madığı takdirde|memesi durumunda|maması durumunda|memesi halinde|maması halinde",
    "如未|若|如果|未收到可|未收到则|未送达可|未送达则|未收货可|未到可",
];

/// Beginnings of words for a request that was given up, or that nobody grants, folded, parted by `|`.
pub(super) const ENDED: &[&str] = &[
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

/// The same for a request that came to nothing.
pub(super) const FAILED: &[&str] = &[
    "failed|lost|unsuccessful",
    "فشل|خسر|خسارة",
    "neúspěš|prohran|prohrán|selhal",
    "fehlgeschlagen|gescheitert|verloren|erfolglos",
    "fallid|perdid",
    "échoué|échec|perdu",
    "נכשל|הפסד|אבד",
    "fallit|perso|persa|non riuscit",
    "失敗|敗訴",
    "실패|패소",
    "mislukt|verloren",
    "nieudan|przegran",
    "falhou|falhad|malsucedid",
    "неудач|проигран|провален",
    "невдал|програн",
    "başarısız|kaybedil",
    "失败|败诉",
];

/// The same for what is over: of a refund that would say that the money is there, of a dispute only that it is not open.
pub(super) const OVER: &[&str] = &[
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
pub(super) const SELLERS: &[&str] = &[
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
pub(super) const NOT_YET: &[&str] = &[
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
pub(super) const NOT_YET_PARTS: &[&str] =
    &["一部|部分|まもなく|間もなく|ほぼ|未だ", "부분|일부|곧|거의|아직", "将|即将|快要|未|没有|不|尚|一半"];

/// What makes, behind the word for the end, another thing of it, in the languages that are not parted by blanks.
pub(super) const NOT_YET_BEHIND: &[&str] = &[
    "ません|ない|なかった|予定|可能|申請|依頼|リクエスト|待ち|中|商品|返金",
    "지 않|예정|가능|요청|신청|대기|중|상품|된 ",
    "的|申请|商品|失败|审核|中|待",
];

/// Words that only close a statement, behind the word for the end, folded, parted by `|`.
pub(super) const CLOSING: &[&str] = &[
    "되었습니다|됐습니다|되었음|됨|했습니다|하였습니다|처리되었습니다|처리됨|완료",
    "edildi|edilmiştir|oldu|olmuştur",
];

/// Whole words between what was asked for and the end that say what it was asked for, folded, parted by `|`: the end is that thing's.
pub(super) const OF_WHAT: &[&str] = &[
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
pub(super) const OF_AN_ORDER: &[&str] = &[
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
