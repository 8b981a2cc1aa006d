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
use crate::knowledge::event::reading::{EventReading, Force};
use crate::knowledge::event::{EventKind, country, post};
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
const SENDER: &str = "sender shipper seller shop_ expeditor magasin remitente tienda negozio winkel nadawc sklep \
     odesilatel отправител відправник подател продавц продавец магазин kraju_nadania urzedu_nadania 发件人 发货人 butik lahettaj \
     absender versender lexpediteur dexpedition mittente afzender verzender remetente";

/// Where it may be brought on the way to the buyer, and where it is brought by mistake.
const ON_THE_WAY: &str = "warehouse lagerhaus almacen armazem magazzino magazijn entrepot magazyn склад forwarder forwarding \
     consolidat broker spediteur transitaire in_china hong_kong shenzhen guangzhou falsch verkeerd errone sbagliat equivocad \
     errad mauvais neverno неверн ошибочн помилков";

/// Whom it is for.
const RECIPIENT: &str = "recipient consignee receiver customer empfanger destinatar adresat получател адресат mottagar \
     vastaanottaj 本人";

/// Who lives there, and what hangs there.
const DOOR: &str = "neighbor nachbar vecin vizinh сосед сусід safe_place reception mailbox household family_member hausbewohner \
     mitbewohner";

const DELIVER: &str =
    "deliver zustell zugestell livr entreg consegn bezorg dorec вруч достав lever 배송 تسليم";

const DELIVERED: &str = "delivered handed_over zugestellt entregue вручен levererat luovutettu livrat_ 签收";

const PICKED: &str = "picked_up";

/// A counter or a locker.
const POINT: &str = "paketshop parcelshop pick_up_point locker access_point vydejn poboc לוקר";

const CUSTOMS: &str = "customs zoll verzoll ausfuhrverzoll exportverzoll einfuhrverzoll importverzoll alfandeg celn cle_ таможн таможен vama_ 清关 关税 통관 관부가세 מכס";

/// It is not so.
const NOT: &str = "not_ no_one no_longer no_access no_deliver no_scan no_se_ no_ha_ no_fue no_pud no_entreg no_esta \
     no_recog no_retir non_ never without_ cannot nicht_ kein nie_ ne_ nao_ niet_ geen_ pas_ neby nedor nezast nemoh \
     nelze nepoda nu_ nem_ ikke_ inte_ ei_ не_ нет_ ні_ δεν_ wasnt hasnt couldnt isnt edileme degil undeliver 未 没 不 無 \
     ません 미배 לא_ טרם لم_ لا_ ไม่";

/// It is not so yet.
const LATER: &str = "will_ shall_ to_be_ can_be be_able soon expected expect_ schedul planned estimat tomorrow next_ \
     pending await waiting wird_ werden_ voraussichtlich kurze bientot prochain sera_ seran_ sara_ zal_ wordt_ worden_ \
     verwacht zostanie bedzie bude_ budou будет будут буде_ ожида очіку va_fi be_ kommer manana demain domani amanha завтра zitra jutro llegara arrivera chegara saldra partira yarin edilecek henuz may_ \
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
     on_hold detain zatrzyman reten wrong incorrect error exception problem issue incident incid cancel annul storn anul \
     отмен iptal misrout missort notice_ card_ destroy missing 退 拒 异常 失败 延 반송";

/// Not of the thing itself.
const TALK: &str = "data_ information info_ instruction email_ e_mail sms_ notif notice powiadom benachrichtig label \
     etikett packaging authoriz redirect claim inquiry survey";

/// Who carries it on.
const CARRIER: &str = "carrier courier driver partner company agent transportista transportadora transporteur vettore \
     kurier_ kuryer perevozchik перевозчик курьер airline facility depot office poste_ filiale postamt country land \
     pays_ pais_ paese kraj стран";

/// The country it comes from.
const ORIGIN_COUNTRY: &str = "origin_country country_of_origin country_of_dispatch country_of_departure ursprungsland \
     herkunftsland absenderland abgangsland pays_dorigine pays_de_depart pais_de_origen pais_de_origem \
     paese_di_origine paese_dorigine land_van_herkomst kraj_nadania kraj_pochodzenia zemi_odeslani zemi_puvodu \
     страну_отправ страну_происх країну_відправ країну_походж cikis_ulke mense_ulke بلد_المنشأ بلد_المصدر \
     ארץ_המוצא 発送国 発送元の国 発送元国 발송국 始发国 发件国";

/// The country it goes to.
const DESTINATION_COUNTRY: &str = "destination_country country_of_destination zielland bestimmungsland \
     pays_de_destination pays_du_destinataire pais_de_destin paese_di_destin land_van_bestemming kraju_przezn \
     cilove_zeme zeme_urceni страну_назначен территорию_рф территорию_росс країни_признач країну_признач varis_ulke \
     hedef_ulke بلد_الوجهة بلد_المقصد دولة_الوجهة ארץ_היעד מדינת_היעד 目的国 宛先国 목적국 目的地国";

/// It came.
const ARRIVE: &str = "arriv eingetroffen angekommen lleg cheg giunt aangekomen dotar przyby przyjec dorazil прибыл прибул \
     поступил надійшл ulasti vardi وصل הגיע 到着 도착 到达 抵达";

/// It left.
const LEAVE: &str = "depart left_ leaving_ verlass abgereist lasciat quitte_ salid salio saiu verlaten vertrokken opuscil \
     opustil покинул убыл залишил ayrildi غادر יצא 出発 출발 离开";

/// It goes on its way.
const UNDER_WAY: &str = "on_the_way on_its_way in_transit_to way_to unterwegs auf_dem_weg en_route en_camino in_viaggio \
     a_caminho in_arrivo onderweg w_drodze na_ceste в_пути в_дорозі на_шляху yolda בדרך في_الطريق 途中";

/// Where things are sorted, kept and handed on.
const FACILITY: &str = "facility hub_ center centro centru centre_ zentrum warehouse sort office_ station depot склад центр \
     中心 センター 센터 مركز";

const AIRPORT: &str = "airport flughafen aeropuerto aeroporto aeroport lotnisk letist аэропорт аеропорт havaliman 机场 空港 공항 مطار";

/// Who brings it to the door.
const DRIVER: &str = "driver courier_ kurier_ kuryr chauffeur conductor repartidor corriere motorista entregador livreur \
     zusteller fahrer bezorger kurye_ курьер курєр 配達員 快递员 배송기사 שליח السائق المندوب";

/// To fetch something.
const FETCH: &str = "pick_up pickup pick_it collect abhol abzuhol op_te_halen ophal recog retir ritir odebra odbioru забрать \
     забират toplama 揽 取件 לאסוף";

/// How something fails.
const UNABLE: &str = "unable could_not not_possible konnte_nicht nicht_moglich no_pudo non_consegnabil не_удалось \
     невъзмож fail manque fallid fallo_ mancat gemist nieudan неуспеш не_состоя misslyck mislyk missad_ 실패 تعذر";

/// Nobody was there to take it, or it could not be brought.
const NOT_BROUGHT: &str = "unable could_not couldnt not_possible not_delivered delivery_attempt attempted attempt_ missed_you \
     konnte_nicht nicht_moglich nicht_zugestellt zustellversuch na_pas_pu livraison_impossible echec tentative no_se_pudo \
     no_se_ha_podido no_pudo intento fallid non_consegnat consegna_non_riusc consegna_non non_e_stato_poss tentativo niet_bezorgd niet_geleverd \
     kon_niet nie_dorecz nieudan nebyla_doruc nezastiz neusp nao_foi_poss nao_entreg tentativa неудач не_удалось не_вдалося \
     невдал edilemedi";

/// A counter at which the buyer fetches it.
const COUNTER: &str = "post_office postfilial filiale agentur postamt pick_up_point pickup_point access_point package_shop \
     parcel_shop parcelshop paketshop packstation locker bureau_de_poste point_relais point_de_retrait point_de_rel consigne \
     oficina punto_de_recog estafeta ufficio_postale lufficio_postale punto_di_ritiro postkantoor afhaalpunt postnl_punt placowk urzedu urzedzie \
     punkcie_odbioru punktu_odbioru paczkom na_poste posty_ vydejn pobock отделени пункт_выдачи пункте_выдачи постамат \
     відділенн поштомат agencia_dos ponto_de_retirada subeye subesinde";

/// It is kept there, or brought there to be fetched.
const TO_BE_FETCHED: &str = "collect pick_up pickup held_at kept_at is_at is_now_at taken_to being_taken brought_to abhol sara_disponib zur_filiale gebracht \
     retrait retirer disposition achemine acheminement recog recoger disponib ritir ophal afhaal gaat_naar odbior odebra przekaz \
     vyzved ulozena забрать ожидает хранится чекає забрати retirada retirar bekliyor teslim_al";

const RULES: &[WordRule] = &[
    WordRule {
        kind: EventKind::Lost,
        force: Force::Plain,
        of: &["colet", "casat_"],
        unless: &[LATER, TALK, NOT, "found"],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "return retorn retour_ teruggest zuruckgesch zuruck_an terug_naar renvoy devuel restitu zwrot zwroc vracen zpetne возвращ \
             повернен връщ обратно palaut возврат 退回",
            "absender afzender expediteur lexpediteur remetente mittente отправителю gonderici sender shipper seller shop_ expeditor \
             magasin remitente tienda negozio winkel nadawc sklep odesilatel отправител відправник подател магазин \
             kraju_nadania urzedu_nadania 发件人 发货人 butik lahettaj",
        ],
        unless: &[
            TALK,
            "not_poss nicht_moglich not_be not_ret not_been_ret nicht_zuruck no_ret request your_return after_ within_ days_ tage jours_ dias_ \
             giorni dni_ дней",
            // To a counter where the buyer fetches it, or to where the next attempt starts.
            "to_depot to_the_depot package_shop parcel_shop parcelshop paketshop for_pick for_pickup for_collect abholung_moglich \
             au_retrait su_recogida para_recog odbior_mozl",
        ],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "refus reject verweiger recus rechaz rifiut geweiger odmow odmit отказ відмов refuz 拒",
            "recipient consignee addressee receiver annahme destinatar prijemc prevzet получател получен delivery livrar 签收",
        ],
        unless: &["request redirect claim payment"],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "delivered out_for_delivery way_to handed_over entregad entregue consegnat zugestellt вручен доставлен teslim",
            "to_sender delivery_sender to_the_sender a_remitente al_remitente ao_remetente al_mittente an_absender отправителю",
        ],
        unless: &[NOT, TALK],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "picked_up_by_sender collected_by_the_sender erfolgt_eine_rucksendung rucksendung_eingeleitet devolucao_em \
             decyzja_o_zwrocie will_return_",
        ],
        unless: &[NOT, TALK, "courier driver depot"],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &["iade_", "gonderi teslim surec kurye"],
        unless: &[NOT, TALK],
    },
    WordRule {
        kind: EventKind::HeldByCustoms,
        force: Force::Plain,
        of: &[
            CUSTOMS,
            "hold_ retained zatrzym zadrzen задерж confiscat missing awaiting_customs_payment 支付 납부 עוכב תשלום",
        ],
        unless: &[NOT, "released cleared freigegeben received export ausfuhr 出口 wywoz"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "we_missed_you you_were_out",
            "at_the_post_office at_your_post at_your_local_post at_the_pick_up_point",
        ],
        unless: &[NOT, LATER, SENDER],
    },
    // The next attempt is the buyer's: nobody comes again.
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[NOT_BROUGHT, COUNTER, TO_BE_FETCHED],
        unless: &[
            CUSTOMS,
            TALK,
            "sender shipper seller expeditor expediteur remitente remetente absender mittente afzender nadawc odesilatel отправител \
             відправник",
            "closed geschlossen ferme_ fermee cerrad chius gesloten zamknie zavren закрыт full_ voll_ plein complet \
             not_collect not_picked nicht_abgeholt non_retir no_recog again_ erneut nouvel nuevo_intento next_attempt redeliver \
             picked_up return zuruck",
        ],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &["we_missed_you"],
        unless: &[NOT, SENDER],
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
        of: &[RECIPIENT, "not_home not_at_home not_available not_present nezastiz недоступ"],
        unless: &["has_informed"],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &[
            "delivery_attempt undeliverable zustellversuch tentativa_de_entrega pokus_o_dorucen luovutusyrit \
             was_not_delivered nebyla_dorucen nedorucen niedorecz nu_s_a_livrat",
        ],
        unless: &["will_ next_ yet_ dosud jeszcze scheduled"],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &[
            "address_ endereco adresse direccion indirizzo adres_ adresa адрес",
            "incomplet insuficiente unvollstandig onvolledig niekompletn niepeln neuplna неполн неповн eksik",
        ],
        unless: &["correct_ corrected updated delivered_to"],
    },
    WordRule {
        kind: EventKind::Exception,
        force: Force::Plain,
        of: &[
            "item pedido objeto shipping zasilk siunt شحنة",
            "damag danific poskoz canceled cancelad atsauk إلغاء",
        ],
        unless: &[TALK, NOT, LATER, "appointment pickup"],
    },
    WordRule {
        kind: EventKind::Delayed,
        force: Force::Plain,
        of: &[
            "delay verzoger retard retras vertraag задерж затрим forsink forsen забав reschedul отложен on_hold \
             fehlgeleit 延迟 滞留 지연 متأخر",
        ],
        unless: &["not_ no_delay without_ keine resolved may_"],
    },
    WordRule {
        kind: EventKind::ExportCustoms,
        force: Force::Plain,
        of: &[CUSTOMS, FREED, "export ausfuhr wywoz экспорт вывоз 出口 輸出 수출"],
        unless: &[NOT, LATER, TROUBLE, TALK, "broker import"],
    },
    WordRule {
        kind: EventKind::CustomsReleased,
        force: Force::Plain,
        of: &[CUSTOMS, FREED, "destination zielland import einfuhr 目的 수입 przeznaczen przychodz"],
        unless: &[NOT, LATER, TROUBLE, "broker export ausfuhr"],
    },
    WordRule {
        kind: EventKind::CustomsReleased,
        force: Force::Open,
        of: &[CUSTOMS, FREED],
        unless: &[NOT, LATER, TROUBLE, "broker export ausfuhr import 出口"],
    },
    WordRule {
        kind: EventKind::ImportCustoms,
        force: Force::Open,
        of: &[
            CUSTOMS,
            "in_progress inspection prepared_for vorbereitet entrada przyjec received_at arrived_at presented_to 开始",
        ],
        unless: &[NOT, TROUBLE, TALK, "completed wywoz export ausfuhr will_ expected tomorrow soon"],
    },
    WordRule {
        kind: EventKind::Prepared,
        force: Force::Plain,
        of: &[
            "data_ sendungsdaten electronic information_ edi_ pre_advice angekundigt datele информац stitek",
            "received_ erhalten transmitted notified angekundigt entered vastaanot introdus vytvor получен uploaded approved",
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
            "ready_ available bereit gotow pripraven klar_",
            "pick_up collect abholung odbior vyzved upphamt",
        ],
        unless: &[NOT, LATER, TROUBLE, SENDER, "courier carrier driver kurier transport"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &["delivered zugestellt dorucen uskladnen ulozen livrat הוכנס", POINT],
        unless: &[NOT, LATER, TROUBLE, PICKED, SENDER, "courier_ carrier mailbox"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &["available_in", POINT],
        unless: &[NOT, LATER, TROUBLE, SENDER, TALK],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[DELIVERED, RECIPIENT],
        unless: &[NOT, LATER, TROUBLE, SENDER, CARRIER, POINT, TALK, "being_ currently"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "waiting_at_the waits_at_the ожидает_вас чекає_на_вас",
            "for_collection for_pick_up to_be_collected в_отделени в_пункте у_відділен",
        ],
        unless: &[
            NOT,
            SENDER,
            TROUBLE,
            TALK,
            AIRPORT,
            "courier_ carrier driver customs soon warehouse airline",
        ],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[
            "delivered zugestellt bezorgd livre_ entregado entregue consegnat доставлен doreczon",
            "to_address to_the_address at_address at_the_address an_die_adresse an_der_adresse op_het_adres a_ladresse \
             en_domicilio en_el_domicilio no_endereco allindirizzo по_адресу pod_adres",
        ],
        unless: &[NOT, LATER, TROUBLE, SENDER, ON_THE_WAY, CARRIER, POINT, TALK, "being_ currently"],
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
            "ready bereit disponib gotow готов from_customer from_the_customer od_klient from_client",
        ],
    },
    WordRule {
        kind: EventKind::OutForDelivery,
        force: Force::Plain,
        of: &[
            "drivers_for_delivery onboard_with_driver board_for_delivery with_our_courier out_on_a_delivery \
             in_delivery_to delivered_today currently_being_delivered its_way_to_the_consignee zustellfahrzeug_verladen \
             zusteller_unterwegs repartidor_en_camino camino_a_ser_entregad wydanie_doreczycielowi kurier_w_drodze \
             dnes_doruc выдан_курьер курьер_в_пути dagitimda teslimat_icin_yola kiszallitas_alatt jakelukuljet \
             in_livrare pristatoma pristatymui 派送中 为您派 배달차량 עם_השליח שליח_בדרך خرجت_للتسليم อยู่ระหว่างการนำจ่าย",
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
        kind: EventKind::OutForDelivery,
        force: Force::Plain,
        of: &[DRIVER, UNDER_WAY],
        unless: &[NOT, LATER, TROUBLE, POINT, SENDER, FETCH, FACILITY, AIRPORT, TALK],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Plain,
        of: &[
            "pickup collected received handed_over_by posted_by noudet استلام נאסף",
            "from_sender from_the_sender at_sender by_shipper by_the_sender lahettajalta מהשולח من_التاجر",
        ],
        unless: &[NOT, LATER, TROUBLE, TALK, "order_ edi_ received_by collected_by picked_up_by accepted_by"],
    },
    WordRule {
        kind: EventKind::Prepared,
        force: Force::Plain,
        of: &["label etikett", "created erstellt"],
        unless: &[NOT, LATER, TROUBLE],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Plain,
        of: &["accepted_at posted_at", "counter post_office_ branch"],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, "destination"],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Plain,
        of: &["快件", "揽收 收取"],
        unless: &[NOT, LATER, TROUBLE, "待"],
    },
    WordRule {
        kind: EventKind::Departed,
        force: Force::Plain,
        of: &[LEAVE, ORIGIN_COUNTRY],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK, FACILITY, "ожида очіку"],
    },
    WordRule {
        kind: EventKind::Departed,
        force: Force::Plain,
        of: &["depart dispatched despatched left_", "outward_office"],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
    WordRule {
        kind: EventKind::OriginTransit,
        force: Force::Plain,
        of: &["arriv received processed", "outward_office"],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
    WordRule {
        kind: EventKind::HandedToAirline,
        force: Force::Plain,
        of: &["handed loaded ubergeben передан", "airline aircraft fluggesellschaft авиакомпан"],
        unless: &[NOT, LATER, TROUBLE, TALK, "handed_over_by by_airline by_the_airline"],
    },
    WordRule {
        kind: EventKind::Arrived,
        force: Force::Plain,
        of: &[ARRIVE, DESTINATION_COUNTRY],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK, FACILITY, "transit ожида"],
    },
    WordRule {
        kind: EventKind::Arrived,
        force: Force::Plain,
        of: &["arriv received", "inward_office"],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
    WordRule {
        kind: EventKind::DestinationTransit,
        force: Force::Plain,
        of: &["depart dispatched despatched left_ processed", "inward_office"],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
    WordRule {
        kind: EventKind::InternationalTransit,
        force: Force::Plain,
        of: &[UNDER_WAY, DESTINATION_COUNTRY],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK, FACILITY, ARRIVE],
    },
    WordRule {
        kind: EventKind::DestinationTransit,
        force: Force::Plain,
        of: &[
            "arriv depart left_ processed sorted",
            "in_destination_ at_destination_sort destination_sorting destination_country_sort destination_hub",
        ],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK, "transit to_destination to_the_destination"],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::AirportOut,
        of: &["depart left_ verlass 离开 出発 출발", AIRPORT],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK, "arriv transit destination local"],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Vague,
        of: &[
            UNDER_WAY,
            "zum_empfanger vers_le_destinataire al_destinatario ao_destinatario do_destinatario naar_de_ontvanger do_odbiorcy \
             к_получателю до_одержувача to_the_recipient to_recipient",
        ],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK, POINT, SENDER],
    },
    WordRule {
        kind: EventKind::DestinationTransit,
        force: Force::Plain,
        of: &[
            "arriv at_ verlassen processed prepared way_to ankunft recepcao presso dans_ rejestracj teslimat",
            "delivery_depot delivery_office delivery_station delivery_location distribution_office \
             destination_package_center destination_facility region_of_recipient zustellstation import_paketzentrum \
             site_de_livraison filiale_di_consegna distribuicao_destino urzedzie_doreczenia subesinde",
        ],
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
    WordRule {
        kind: EventKind::Accepted,
        force: Force::Vague,
        of: &[
            "arriv depart left_ reached process adopted way_to scan dispatch despatch bagged received eingetroffen \
             verlass bearbeit gesorteerd ajuns parasit przyjec wyslan wyjazd dorazil opustil поступи lastattu lamnat 发出 \
             到达 离开 הגיע",
            "处理中心 发往 facility hub_ center transit_ paketzentrum standort niederlassung einrichtung centrul urzedu zarizen центр \
             terminal runkokuljet ladunkiem sorteercentrum bag_ bagged 转运 מוקד",
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
            "in_transit_ in_transito_ en_transit_ in_tranzit kuljetuksessa in_transport szallitas_alatt 运输过程 \
             σταδιο_μεταφορασ fur_den_weitertransport_vorb for_onward_transport διακινηση",
        ],
        unless: &["transit_country", NOT, LATER, TROUBLE, CUSTOMS, TALK],
    },
];

/// Customs let it go.
const FREED: &str = "clearance_finished clearance_completed clearance_complete завершен released cleared freigegeben zwolnien eliberat abgeschlossen saida_de 完成 완료 שחרור";

/// Where a sentence ends.
const SENTENCE_ENDS: [char; 8] = ['.', ';', '!', '|', '\n', '。', '；', '…'];

/// What the words say: what a rule wants in one sentence, and what takes it back anywhere.
pub(super) fn read(words: &str) -> Option<EventReading> {
    let plain = |part: &str| bare(&in_our_spelling(&fold(part)));
    let texts: Vec<String> = words.split(SENTENCE_ENDS).map(plain).collect();
    let sentences: Vec<Sentence<'_>> = texts.iter().map(|text| Sentence::new(text)).collect();
    let anywhere = |list: &&str| sentences.iter().any(|sentence| sentence.has(list));
    if words.contains(['?', '？']) || anywhere(&IF) {
        return None;
    }
    let said =
        |rule: &&WordRule| sentences.iter().any(|sentence| rule.of.iter().all(|list| sentence.has(list)));
    let rule = RULES.iter().find(|rule| said(rule) && !rule.unless.iter().any(anywhere));
    let by_rule = rule.map(|rule| EventReading { kind: rule.kind, force: rule.force });
    by_rule.or_else(|| {
        // Who has it is a post, or where it came is a country: it moved, and the history knows which of them is the destination's.
        let handed = sentences.iter().any(|one| one.has(HANDED_OVER)) && post::names_a_post(&fold(words));
        let came = sentences.iter().any(|one| one.has(ARRIVE)) && country::names_one(words);
        let taken_back = [NOT, LATER, TROUBLE, CUSTOMS, POINT, TALK, SENDER].iter().any(anywhere);
        let reading = EventReading { kind: EventKind::Accepted, force: Force::Vague };
        ((handed || came) && !taken_back).then_some(reading)
    })
}

/// Somebody else has it now.
const HANDED_OVER: &str = "remis_a handed transferred ubergeben ubernommen transmis передан przekazan predan overgedragen devredildi \
     accepted_by received_by in_possession";

/// A text has one of the words of a list.
pub(super) fn holds_word(words: &str, list: &str) -> bool {
    Sentence::new(&bare(&in_our_spelling(&fold(words)))).has(list)
}

/// A sentence as it is compared.
struct Sentence<'a> {
    text: &'a str,
    words: Vec<&'a str>,
    /// A bit for each ASCII letter that one of its words begins with.
    begins: u128,
    /// It has letters of a script whose words are found inside of others.
    is_joined: bool,
}

impl<'a> Sentence<'a> {
    fn new(text: &'a str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        let bit = |word: &&str| word.bytes().next().filter(u8::is_ascii).map_or(0, |first| 1_u128 << first);
        let begins = words.iter().map(bit).fold(0, |all, bit| all | bit);
        Sentence { text, words, begins, is_joined: text.contains(is_joined) }
    }

    /// A word of the list begins one of its words, or is inside of it in a script that joins them.
    fn has(&self, list: &str) -> bool {
        list.split_ascii_whitespace().any(|wanted| {
            let first = wanted.bytes().next().unwrap_or_default();
            if first.is_ascii() && self.begins >> first & 1 == 0 {
                // As a rule nothing begins so.
                false
            } else if !first.is_ascii() && wanted.starts_with(is_joined) {
                self.is_joined && self.text.contains(&wanted.replace('_', " "))
            } else {
                self.words.iter().enumerate().any(|(place, word)| {
                    word.as_bytes().first() == wanted.as_bytes().first() && self.has_at(place, wanted)
                })
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
        assert!(wrong.is_empty() && count > 880, "{count} {wrong:#?}");
    }
}
