//! What a sentence that no line of the table has says all the same: by the words that carry the meaning, in whatever order,
//! ending and company they stand.
//!
//! A sentence is believed only where it names both what happened and to whom or where ("refused" and "recipient"), and
//! nothing in it takes that back: no negation, no future, no condition, no second meaning. Troubles stand first, since
//! "could not be delivered to the recipient" names a delivery as well. What is left open stays unknown.
//!
//! Words are compared by their beginnings, so that one line serves all endings, and without accents, which many carriers
//! leave out. `_` stands for a blank; at the end of a word it says that the word ends there.

use super::spelling::{bare, in_our_spelling};
use crate::knowledge::event::EventKind;
use crate::knowledge::event::reading::{EventReading, Force};
use crate::knowledge::text::{fold, is_unspaced};

/// What a sentence has to say, and what it may not.
struct WordRule {
    kind: EventKind,
    force: Force,
    /// A word of each.
    of: &'static [&'static str],
    /// None of these anywhere in the text.
    unless: &'static [&'static str],
}

/// Where it goes back to.
const SENDER: &str = "sender shipper seller merchant shop_ store_ origin_ absender versender expediteur expeditor \
     vendeur magasin remitente remetente vendedor tienda mittente negozio winkel afzender nadawc sklep odesilatel \
     odosielat отправител відправник подател магазин gonderici kraju_nadania urzedu_nadania 发件人 寄件人 发货人 avsandar \
     avsender afsender butik lahettaj felado αποστολε";

/// Whom it is for.
const RECIPIENT: &str = "recipient consignee addressee receiver customer buyer_ empfanger kunde_ destinatar destinatair \
     client_ cliente ontvanger geadresseerde odbiorc adresat klient prijemc получател адресат клиент одержувач отримувач \
     alici_ aliciya mottagar mottaker modtager vastaanottaj cimzett παραληπτ 收件人 客户 本人 לקוח נמען";

/// Who lives there, and what hangs there.
const DOOR: &str = "neighbor nachbar voisin vecin vizinho vecino vicino buren_ safe_place safeplace reception front_door \
     sasiad soused сосед nabo granne mailbox letterbox briefkasten boite_aux_lettres buzon brievenbus";

const DELIVER: &str = "deliver zustell zugestell auslief livr distribu entreg consegn recapit bezorg aflever doruc dorec \
     dostarcz вруч достав доруч teslim lever utlever luovut toimit kezbesit παραδο pristat dostav 派送 投递 派件 妥投 配達 배송 배달 \
     נמסר מסיר تسليم توصيل นำจ่าย giao_hang";

const DELIVERED: &str = "delivered handed_over handed_to zugestellt ausgeliefert ubergeben livre_ remis_ distribue \
     entregad entregue consegnat recapitat bezorgd afgeleverd overhandigd doreczon dostarczon dorucen вручен доставлен \
     получен доручен отриман teslim_edildi levererat utlevert leveret luovutettu kezbesitet livrat_ livrata παραδοθηκ \
     dostavljen urucen 签收 妥投 נמסר";

const PICKED: &str = "picked_up collected abgeholt retire_ retirad recogid ritirat afgehaald opgehaald odebran vyzvedn \
     забран получен hamtat hentet afhentet ridicat נאסף אסף";

/// A counter or a locker.
const POINT: &str = "packageshop package_shop paketshop parcelshop pickup_point pick_up_point locker access_point \
     packstation paketautomat paczkomat point_relais point_de_retrait consigne_ punto_de_recogida punto_di_ritiro \
     collection_point service_point vydejn poboc balikovn постамат пвз пункт_выдачи пункт_видачі afhaalpunt postnl_punt \
     z_box לוקר";

const CUSTOMS: &str = "customs zoll verzoll douan aduan dogan alfandeg celn clo_ cle_ cla_ таможн таможен митн gumruk \
     tull vama_ vamuir import_clearance 海关 清关 关税 통관 관세 관부가세 מכס جمارك جمرك";

/// It is not so.
const NOT: &str = "not_ no_one no_longer no_access no_deliver no_scan no_se_ no_ha_ no_fue no_pud no_entreg no_esta \
     no_recog no_retir non_ never without_ cannot nicht_ kein nie_ ne_ nao_ niet_ geen_ pas_ neby nedor nezast nemoh \
     nelze nepoda nu_ nem_ ikke_ inte_ ei_ не_ нет_ ні_ δεν_ wasnt hasnt couldnt isnt edileme degil undeliver 未 没 不 無 \
     ません 미배 לא_ טרם لم_ لا_ ไม่";

/// It is not so yet.
const LATER: &str = "will_ shall_ to_be_ can_be be_able soon expected expect_ schedul planned estimat tomorrow next_ \
     pending await waiting wird_ werden_ voraussichtlich kurze bientot prochain sera_ seran_ sara_ zal_ wordt_ worden_ \
     verwacht zostanie bedzie bude_ budou будет будут буде_ ожида очіку va_fi be_ kommer yarin edilecek henuz may_ \
     might_ possib request attempt trying versuch tenta intent prob_ proba pokus попыт 将 即将 预计 予定 예정 จะ";

/// Only if.
const IF: &str = "if_ unless when_ once_ until_ before_ wenn_ falls_ sobald_ si_ lorsque cuando_ quando_ se_nao если \
     когда_ jesli jezeli pokud indien_ als_";

/// Something went wrong, or back.
const TROUBLE: &str = "return retour ruck zuruck renvoy devol devuel restitu ritorn zwrot zwroc vrac vrat возвр поверн \
     връщ върн iade_ tillbak tilbak palaut visszak επιστρ refus reject verweiger rifiut recus rechaz odmow odmit отказ \
     відмов fail unsuccess erfolglos fehl echec echou fallid fallo manca mislu gemist nieudan neuspes неудач невдал \
     sikertelen missly mislyk damag beschadig endommag avari danific danneg uszkodz poskoz поврежд lost_ verlor perdu \
     perdid extravi утер утрач delay verzog verspat retard atras ritard vertraag opozn задерж затрим gecik held_ hold_ \
     on_hold detain zatrzyman reten wrong incorrect error exception problem incident incid cancel annul storn anul отмен \
     iptal misrout missort notice_ card_ destroy missing 退 拒 异常 失败 延 반송";

/// Not of the thing itself.
const TALK: &str = "data_ information info_ instruction email_ e_mail sms_ notif notice powiadom benachrichtig label \
     etikett packaging authoriz redirect claim inquiry survey";

/// Who carries it on.
const CARRIER: &str = "carrier courier driver partner company agent transportista transportadora transporteur vettore \
     kurier_ kuryer perevozchik перевозчик курьер airline facility depot office poste_ filiale postamt country land \
     pays_ pais_ paese kraj стран";

/// How something fails.
const UNABLE: &str = "unable could_not couldnt cannot not_able not_been_able impossible not_possible konnte_nicht \
     konnte_leider_nicht konnten_nicht nicht_moglich pas_pu pas_ete_possible no_pudo no_se_pudo no_se_ha_podido \
     no_ha_sido_posible no_fue_posible imposible nao_pode nao_foi_possivel impossivel non_e_stato_possibile impossibil \
     non_consegnabil kon_niet niet_mogelijk nie_udalo niemozliw nie_mozna nemohl nepodaril nebylo_mozne не_удалось \
     невозмож не_вдалося неможлив невъзмож nu_a_putut nu_s_a_putut nem_sikerult nem_lehet kunde_inte kunne_ikke ei_voi \
     fail unsuccess fehlgeschlagen erfolglos manque echec echou fallid fallo_ mancat mislukt gemist nieudan neuspes \
     неудач невдал неуспеш не_состоя sikertelen misslyck mislyk missad_ missed esuat basarisiz 失败 失敗 실패 נכשל فشل تعذر";

const RULES: &[WordRule] = &[
    WordRule {
        kind: EventKind::Lost,
        force: Force::Plain,
        of: &[
            "package shipment item sendung paket colis envoi envio paquete pedido objeto pacote encomenda spedizione \
             pacco zending pakket przesylk paczk zasilk посылк отправлен colet gonderi kuldemeny 包裹 快件",
            "lost_ verloren_gegangen perdu_ perdido extravi smarrit zagubion ztracen утерян утрачен втрачен destroyed_ \
             vernichtet detruit destruid уничтожен casat_ 丢失 遗失",
        ],
        unless: &[LATER, TALK, NOT, "found"],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "return retour retorn teruggest rucksend zuruckgesand zuruckgesch renvoy devol devuel restitu zwrot zwroc \
             zwrac vracen vracena vraten zpetne возврат возвращ поверн повернен връщ върнат обратно iade_ palaut visszak \
             επιστρ back_to 退回 退运",
            SENDER,
        ],
        unless: &[
            TALK,
            "not_be not_ret not_been_ret nicht_zuruck no_ret request your_return after_ within_ days_ tage jours_ dias_ \
             giorni dni_ дней",
        ],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "refus reject verweiger abgelehnt geweiger rifiut recus rechaz odmow odmit отказ відмов refuz visszautas 拒",
            "recipient consignee addressee receiver by_customer by_the_customer empfanger annahme destinatar destinatair \
             ontvanger odbiorc adresat prijemc prevzet получател адресат получен одержувач отримувач delivery entrega \
             livraison livrar cimzett 收件人 客户 签收",
        ],
        unless: &["request redirect claim payment"],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "delivered out_for_delivery on_the_way way_to handed_over entregad entregue consegnat zugestellt ubergeben doreczon \
             вручен доставлен вручення teslim",
            "to_sender delivery_sender to_the_sender to_shipper to_the_shipper al_remitente a_remitente ao_remetente \
             al_mittente an_absender an_den_absender nadawcy отправителю відправнику подател gondericiye",
        ],
        unless: &[NOT, TALK],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "being_returned picked_up_by_sender picked_up_by_the_sender collected_by_sender collected_by_the_sender \
             erfolgt_eine_rucksendung rucksendung_eingeleitet devolucao_em de_devolucion decyzja_o_zwrocie will_return_ \
             将退运",
        ],
        unless: &[NOT, TALK, "courier driver depot"],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &["iade_", "gonderi teslim surec kurye sube transfer"],
        unless: &[NOT, TALK],
    },
    WordRule {
        kind: EventKind::HeldByCustoms,
        force: Force::Plain,
        of: &[
            CUSTOMS,
            "held_ hold_ on_hold retained detain zuruckgehalten einbehalten festgehalten retenu retenid retid tratten \
             vastgehouden zatrzym zadrz задерж затрим confiscat seized beschlagnahm documents_required missing \
             payment_required awaiting_payment awaiting_customs_payment 没收 扣 支付 납부 עוכב תשלום محتجز",
        ],
        unless: &[NOT, "released cleared freigegeben received export ausfuhr 出口 wywoz"],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &[UNABLE, DELIVER],
        unless: &[CUSTOMS, "carrier pick misrout fehlgeleit damag beschadig notification_failed sms_ email_"],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &[
            RECIPIENT,
            "absent not_home not_at_home not_available not_present unavailable nicht_angetroffen abwesend ausente \
             assente afwezig niet_thuis nieobecn nezastiz отсутств недоступ",
        ],
        unless: &["has_informed"],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &["delivery_attempt undeliverable attempted_delivery attempted_to_deliver zustellversuch \
             tentative_de_livraison tentativa_de_entrega intento_de_entrega tentativo_di_consegna pokus_o_dorucen \
             попытка_вруч попытка_достав bezorgpoging luovutusyrit was_not_delivered nebyla_dorucen nebyl_dorucen \
             nedorucen nedorec niedorecz nu_s_a_livrat"],
        unless: &["will_ next_ yet_ dosud jeszcze scheduled"],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &[
            "address_ adresse direccion endereco indirizzo адрес_ adresa",
            "incorrect wrong incomplet insufficient falsch unvollstandig unbekannt insuficiente errat onjuist nespravn \
             chybn неверн неправильн неточн gresit",
        ],
        unless: &["correct_ corrected updated delivered_to"],
    },
    WordRule {
        kind: EventKind::Exception,
        force: Force::Plain,
        of: &[
            "package shipment item sendung paket colis envoi envio paquete pedido objeto pacote encomenda shipping \
             spedizione pacco zending pakket przesylk paczk zasilk посылк отправлен пратк colet gonderi kuldemeny siunt \
             شحنة 包裹",
            "damag beschadig endommag avari danific danneg uszkodz poskoz поврежд пошкодж canceled cancelad annul storn \
             anul отменен скасов iptal_ atsauk إلغاء 取消",
        ],
        unless: &[TALK, NOT, LATER, "appointment pickup"],
    },
    WordRule {
        kind: EventKind::Delayed,
        force: Force::Plain,
        of: &[
            "delay verzoger verspat retard retras atras ritard vertraag opozn zpozd задерж затрим gecik forsink forsen \
             viivast keses забав intarz reschedul postpon отложен on_hold misrout missort fehlgeleit mal_encaminh 延迟 延误 \
             滞留 지연 מתעכב متأخر تأخير",
        ],
        unless: &["not_ no_delay without_ keine resolved may_"],
    },
    WordRule {
        kind: EventKind::CustomsReleased,
        force: Force::Plain,
        of: &[
            CUSTOMS,
            FREED,
            "destination zielland bestimmungsland import_ 目的 进口 수입 przeznaczen przychodz",
        ],
        unless: &[NOT, LATER, TROUBLE, "broker export"],
    },
    WordRule {
        kind: EventKind::CustomsReleased,
        force: Force::Open,
        of: &[CUSTOMS, FREED],
        unless: &[NOT, LATER, TROUBLE, "broker export import"],
    },
    WordRule {
        kind: EventKind::ImportCustoms,
        force: Force::Open,
        of: &[
            CUSTOMS,
            "in_progress inspection going_through prepared_for vorbereitet inspecci conferen entrada przyjec 开始 查验 검사 시작",
        ],
        unless: &[NOT, TROUBLE, TALK, "completed wywoz"],
    },
    WordRule {
        kind: EventKind::Prepared,
        force: Force::Plain,
        of: &[
            "data_ electronic elektronisch electronique elettronic information_ info_ edi_ pre_advice angekundigt datele \
             donnees datos_ dados_ dati_ gegevens udaje_ dane_ данные дані_ информац label_ stitek etikett etiquet",
            "received_ submitted transmitted sent_ notified allocated ubermittelt erfasst angekundigt recibid recebid \
             ricevut recu_ entered vastaanot introdus created erstellt cree_ cread criad vytvor utworz получен передан \
             зарегистр otrzyman obdrzen uploaded approved",
        ],
        unless: &[
            TROUBLE,
            "no_ customs clearance flight updat delivery address payment zoll douan aduan tamozh таможн email sms_ \
             notification_ signature picked_up arriv depart",
        ],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "ready_ awaiting_collection available bereit disponib pronto_ pronta_ pret_ gotow pripraven klaar_ klar_ \
             redo_ hazir готов valmis kesz",
            "pickup pick_up collection collect abholung abgeholt retrait retire_ recog retiro_ ritiro levantamento \
             retirada odbior odbier vyzved afhal op_te_halen afhent henting hamt upphamt выдач получен ridicar atvet",
        ],
        unless: &[NOT, LATER, TROUBLE, SENDER, "courier carrier driver kurier transport"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "delivered zugestellt geliefert livre_ depose entregad entregue depositad consegnat bezorgd afgeleverd \
             dostarczon dorucen uskladnen ulozen доставлен levererat levert leveret livrat dostavljen הוכנס",
            POINT,
        ],
        unless: &[NOT, LATER, TROUBLE, PICKED, SENDER, "courier_ carrier mailbox"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &["available_in available_at ready_in ready_at klaar_in disponible_en bereit_in", POINT],
        unless: &[NOT, LATER, TROUBLE, SENDER, TALK],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[DELIVERED, RECIPIENT],
        unless: &[NOT, LATER, TROUBLE, SENDER, CARRIER, POINT, TALK, "being_ currently"],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[DELIVERED, DOOR],
        unless: &[NOT, LATER, TROUBLE, SENDER, CARRIER, POINT, TALK, "being_ currently"],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[PICKED, RECIPIENT],
        unless: &[
            NOT,
            LATER,
            TROUBLE,
            SENDER,
            TALK,
            "ready bereit disponib gotow готов from_customer from_the_customer from_client",
        ],
    },
    WordRule {
        kind: EventKind::OutForDelivery,
        force: Force::Plain,
        of: &[
            "out_for_delivery drivers_for_delivery onboard_with_driver vehicle_for_delivery board_for_delivery \
             onboard_for_delivery with_our_courier with_the_courier out_on_a_delivery in_delivery_to delivered_today \
             currently_being_delivered its_way_to_the_recipient its_way_to_the_consignee onto_the_delivery_vehicle \
             zustellfahrzeug_geladen zustellfahrzeug_verladen in_auslieferung zusteller_unterwegs en_cours_de_livraison \
             en_reparto repartidor_en_camino camino_a_ser_entregad in_consegna saiu_para_entrega em_distribuicao \
             w_doreczeni wydanie_doreczycielowi kurier_w_drodze dnes_doruc передан_курьер выдан_курьер курьер_в_пути \
             dagitima_cik dagitimda teslimat_icin_yola ute_for_ ude_til_ kiszallitas_alatt jakelukuljet in_livrare \
             προς_παραδοση pristatoma pristatymui 正在派送 派送中 派件中 为您派 배송출발 배달차량 עם_השליח שליח_בדרך خرجت_للتسليم \
             อยู่ระหว่างการนำจ่าย dang_giao",
        ],
        unless: &[
            NOT,
            TROUBLE,
            POINT,
            SENDER,
            "will_ soon next_ tomorrow await pending prepar vorbereit scheduled",
        ],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Plain,
        of: &[
            "picked pickup collected received posted_ accepted handed_over_by posted_by dropped_off_by abgeholt \
             eingeliefert ubernommen pris_en_charge enlev ritirat recogid prevza vyzvedl odebran принят забран atvet \
             noudet استلام נאסף",
            "from_sender from_the_sender from_shipper from_the_shipper at_sender by_sender by_shipper by_the_sender \
             vom_absender chez_lexpediteur dal_mittente del_remitente od_nadawc od_odesilatel u_odesilatel от_отправител \
             feladotol lahettajalta מהשולח من_التاجر",
        ],
        unless: &[NOT, LATER, TROUBLE, TALK, "order_ edi_ received_by collected_by picked_up_by accepted_by"],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Plain,
        of: &["快件 包裹 邮件", "揽收 收取"],
        unless: &[NOT, LATER, TROUBLE, "待"],
    },
    WordRule {
        kind: EventKind::Arrived,
        force: Force::Plain,
        of: &[
            "arriv eingetroffen angekommen llegad llego chegou aangekomen przyby przyjec dorazil прибы erkez ankommet",
            "destination_country country_of_destination zielland pays_de_destination pays_du_destinataire pais_de_dest \
             paese_di_dest land_van_best kraju_przezn стране_назнач страну_назнач",
        ],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, "transit"],
    },
    WordRule {
        kind: EventKind::DestinationTransit,
        force: Force::Plain,
        of: &[
            "arriv at_ verlassen reached processed sorted located prepared received way_to eingetroffen angekommen \
             ankunft vorbereitet bearbeitet recepcao presso dans_ rejestracj teslimat",
            "delivery_depot delivery_office delivery_station delivery_center package_delivery_center delivery_location \
             distribution_office destination_package_center destination_facility region_of_recipient \
             region_of_the_recipient zustellbasis zustell_depot zustelldepot zustellstation ziel_paketzentrum \
             import_paketzentrum site_de_livraison filiale_di_consegna distribuicao_destino urzedzie_doreczenia \
             subesinde",
        ],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Vague,
        of: &[
            "arriv depart left_ reached process sorted_ adopted way_to scan transferred forwarded dispatch despatch bagged received \
             eingetroffen angekommen verlass verlasst bearbeit weitertransport ankunft llegad salid salio procesad \
             chegou saiu arrivat partit lavoraz aangekomen vertrokken gesorteerd ajuns parasit przyby przyjec wyslan \
             wyjazd dorazil opustil прибы покину поступи erkez saapunut lastattu ankom lamnat 发出 发往 到达 离开 הגיע",
            "facility hub_ depot center terminal station gateway warehouse sorting transit_ post_office paketzentrum \
             standort niederlassung einrichtung umschlag plateforme agence centro centru_ centrul oddzia sortown urzedu \
             zarizen терминал сортировоч центр kozpont terminal runkokuljet ladunkiem sorteercentrum bag_ bagged 转运 分拨 \
             集散 מוקד",
        ],
        unless: &[
            NOT,
            LATER,
            TROUBLE,
            CUSTOMS,
            POINT,
            DOOR,
            TALK,
            "seller shipper merchant local_carrier delivered pickup collect order_ safe_ behind flight country",
        ],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Vague,
        of: &[
            "in_transit_ im_transit_ in_transito_ en_transit_ en_transito em_transito in_tranzit kuljetuksessa \
             in_transport szallitas_alatt gonderi_yolda 运输过程 运输途中 σταδιο_μεταφορασ fur_den_weitertransport_vorb \
             for_onward_transport διακινηση",
        ],
        unless: &["transit_country", NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
];

/// Customs let it go.
const FREED: &str = "released cleared freigegeben libere_ liberad dedouane rilasciat svincolat vrijgegeven zwolnien \
     propusten выпущен випущен освобожд eliberat frigj abgeschlossen saida saida_de 放行 完成 완료 שחרור שוחרר إفراج";

/// Where a sentence ends.
const SENTENCE_ENDS: [char; 8] = ['.', ';', '!', '|', '\n', '。', '；', '…'];

/// What the words say: what a rule wants in one sentence, and what takes it back anywhere.
pub(super) fn read(words: &str) -> Option<EventReading> {
    let bare = |part: &str| bare(&in_our_spelling(&fold(part)));
    let texts: Vec<String> = words.split(SENTENCE_ENDS).map(bare).collect();
    let sentences: Vec<Sentence<'_>> = texts.iter().map(|text| Sentence::new(text)).collect();
    let anywhere = |list: &&str| sentences.iter().any(|sentence| sentence.has(list));
    if words.contains(['?', '？']) || anywhere(&IF) {
        return None;
    }
    let said =
        |rule: &&WordRule| sentences.iter().any(|sentence| rule.of.iter().all(|list| sentence.has(list)));
    let rule = RULES.iter().find(|rule| said(rule) && !rule.unless.iter().any(|list| anywhere(list)))?;
    Some(EventReading { kind: rule.kind, force: rule.force })
}

/// A sentence as it is compared.
struct Sentence<'a> {
    text: &'a str,
    words: Vec<&'a str>,
    /// It has letters of a script whose words are found inside of others.
    is_joined: bool,
}

impl<'a> Sentence<'a> {
    fn new(text: &'a str) -> Self {
        Sentence { text, words: text.split(' ').collect(), is_joined: text.contains(is_joined) }
    }

    /// A word of the list begins one of its words, or is inside of it in a script that joins them.
    fn has(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|wanted| {
            if wanted.starts_with(is_joined) {
                self.is_joined && self.text.contains(&wanted.replace('_', " "))
            } else {
                (0..self.words.len()).any(|place| self.has_at(place, wanted))
            }
        })
    }

    fn has_at(&self, place: usize, wanted: &str) -> bool {
        let mut words = self.words.iter().skip(place);
        let mut parts = wanted.split('_').peekable();
        while let Some(part) = parts.next() {
            let Some(word) = words.next() else { return part.is_empty() };
            let fits = if parts.peek().is_some() { *word == part } else { word.starts_with(part) };
            if !fits {
                return false;
            }
        }
        true
    }
}

/// A letter of a script without blanks, or of Hebrew and Arabic, which write "the", "and", "to" as one with the word.
fn is_joined(letter: char) -> bool {
    is_unspaced(letter) || matches!(letter, '\u{590}'..='\u{6ff}')
}

#[cfg(test)]
mod tests {
    use crate::knowledge::event::kind_of;

    /// What carriers in some thirty languages write and no line of the table had, under the kind it is read as; and sentences
    /// that look like one and say something else, under `unknown`.
    const UNSEEN: &str = include_str!("unseen.txt");

    #[test]
    fn reads_what_no_line_has_and_leaves_what_is_not_so() {
        let (mut wanted, mut wrong, mut count) = ("", Vec::new(), 0);
        for line in UNSEEN.lines().filter(|line| !line.is_empty()) {
            if let Some(kind) = line.strip_prefix("# ") {
                wanted = kind;
                continue;
            }
            let read = kind_of("", line).map_or("unknown".to_owned(), |kind| format!("{kind:?}"));
            count += 1;
            if read != wanted {
                wrong.push(format!("{line}: {read}, not {wanted}"));
            }
        }
        assert!(wrong.is_empty() && count > 600, "{count} {wrong:#?}");
    }
}
