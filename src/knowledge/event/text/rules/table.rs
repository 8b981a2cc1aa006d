//! What a sentence says by its words, the first rule that fits.

use super::word_lists::{
    ABSENT, ADDRESS, AIRPORT, ARRIVE, AT_THE_DOOR, AWAITED, BROUGHT, CAN, CARRIER, CUSTOMS, CUSTOMS_WANT,
    DELIVER, DELIVERED, DESTINATION_COUNTRY, DOOR, DRIVER, DUTIES, ELSEWHERE_NEXT, FACILITY, FAILED, FETCH,
    FETCHED_ON_THE_WAY, FREED, GOES_BACK, IN_CASE, LATER, LEAVE, LEFT_THERE, LIES_READY, NO_ATTEMPT,
    NO_DELIVERY, NOT, NOT_BACK_YET, NOT_BROUGHT, NOT_DONE, NOT_FETCHED, NOT_TO_BE_FETCHED, NOTICE, OFFER,
    ON_ITS_WAY_BACK, ORIGIN_COUNTRY, OTHER_ADDRESS, OWED, PAPERS, PICKED, PICKUP_PLACE, POINT, POST_OFFICE,
    READY, RECIPIENT, RETURN_CALLED_OFF, SENDER_IS_INFORMED, SETTLED, SHOP, STORE, TALK, THEN, TO_ADDRESS,
    TO_BE_FETCHED, TO_FETCH, TROUBLE, UNABLE, UNDER_WAY, WHO_SENT, WILL,
};
use crate::knowledge::event::EventKind;
use crate::knowledge::event::reading::Force;

/// What a sentence has to say, and what it may not.
pub(super) struct WordRule {
    pub kind: EventKind,
    pub force: Force,
    /// A word of each.
    pub of: &'static [&'static str],
    /// None of these anywhere in the text.
    pub unless: &'static [&'static str],
}

/// Troubles stand first.
pub(super) const RULES: &[WordRule] = &[
    // What could not be delivered and goes back is no attempt any more.
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[UNABLE, DELIVER, ON_ITS_WAY_BACK],
        unless: &[NOT_BACK_YET, THEN, TALK, RETURN_CALLED_OFF, CUSTOMS],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[NOT_DONE, DELIVER, ON_ITS_WAY_BACK],
        unless: &[NOT_BACK_YET, THEN, TALK, RETURN_CALLED_OFF, CUSTOMS],
    },
    WordRule {
        kind: EventKind::Lost,
        force: Force::Plain,
        of: &["colet", "casat_"],
        unless: &[LATER, TALK, NOT, "found"],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[BROUGHT, ADDRESS, WHO_SENT],
        unless: &[
            NOT,
            LATER,
            TALK,
            SENDER_IS_INFORMED,
            "van_de_expediteur المرسل_إليه المرسل_اليه from_sender from_the_sender vom_absender от_отправителя \
             від_відправника od_nadawcy",
            // Whose address the sender or the seller gave is the buyer.
            "provided given specified indicated supplied stated indique indiquee fournie indicad informad indicat fornit \
             opgegeven angegeben genannt mitgeteilt wskazan podan uveden указанн вказан belirt verilen שמסר שסיפק 提供 指定",
        ],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "return retour_ teruggebr teruggest terug_naar zuruck devuel devolv riporta restitu zwrot zwroc vracen \
             возвр поверн iade_",
            "shop_ parcelshop paketshop post_office store_ magasin bureau_de_poste point_ tienda oficina punto_ loja_ agencia \
             ponto_ negozio ufficio winkel afhaalpunt postkantoor sklep placow urzed punkt prodejn poste_ vydejn магазин \
             отделени пункт відділенн поштомат постамат magaza sube filiale paketshop pickup_point pick_up_point locker",
            TO_FETCH,
        ],
        unless: &[
            NOT,
            "will_ wird_ sera_ sara_ zostanie bedzie bude_ будет буде_ wordt_ zal_ edilecek expected scheduled",
            WHO_SENT,
            FETCHED_ON_THE_WAY,
            TALK,
            "your_return can_return retoure rucksendung",
        ],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[NOT_FETCHED, GOES_BACK],
        unless: &[
            THEN,
            TALK,
            RETURN_CALLED_OFF,
            "will_ wird_ sera_ sara_ zostanie bedzie bude_ будет буде_ wordt_ edilecek within_ days_ سيتم",
        ],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "return retorn retour_ teruggest zuruckges zuruck_an rucksend terug_naar renvoy devuel devolv devoluc \
             restitu zwrot zwroc repart_vers vracen vraci_ חזרה العودة zpetne возвращ повернен поверта връщ обратно palaut возврат \
             הוחזר מוחזר أعيد إعادة 返送 반송 退回",
            "a_origen a_su_origen al_origen ao_origem absender afzender expediteur lexpediteur remetente mittente отправителю gonderici sender shipper seller expeditor \
             remitente nadawc odesilatel отправител відправник подател kraju_nadania urzedu_nadania לשולח إلى_المرسل 差出人 \
             送り主 발송인 发件人 发货人 寄件人 lahettaj",
        ],
        unless: &[
            THEN,
            TALK,
            SENDER_IS_INFORMED,
            "المرسل_إليه المرسل_اليه",
            "not_poss nicht_moglich not_be not_ret not_been_ret nicht_zuruck no_ret request your_return after_ within_ \
             days_ tage jours_ dias_ giorni dni_ дней",
            RETURN_CALLED_OFF,
            // To a counter where the buyer fetches it, or to where the next attempt starts.
            "to_depot to_the_depot package_shop parcel_shop parcelshop paketshop for_pick for_pickup for_collect abholung_moglich \
             au_retrait su_recogida para_recog odbior_mozl",
        ],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "refus reject verweiger recus rechaz rifiut geweiger odmow odmit отказ відмов refuz 拒 거절",
            "recipient consignee addressee receiver annahme destinatar prijemc prevzet получател получен одержувач \
             отримувач delivery livrar en_devoluc em_devoluc destinataire 수취 签收",
        ],
        unless: &[
            RETURN_CALLED_OFF,
            "request redirect claim payment by_carrier by_the_carrier airline_ref by_airline date_change delivery_date dates_ slot_ change_of",
            // A neighbour or a shop did, and it is brought elsewhere.
            ELSEWHERE_NEXT,
        ],
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
        unless: &[NOT, TALK, RETURN_CALLED_OFF, "depo_ depoy deposu sube"],
    },
    WordRule {
        kind: EventKind::HeldByCustoms,
        force: Force::Plain,
        of: &[
            CUSTOMS,
            "document_req documents_req documents_need awaiting_doc awaiting_customs_doc hold_ held_ retained detained zatrzym zadrzen zadrzov pozdrz задерж затрим confiscat missing angehalten zuruckgehalten \
             festgehalten retenu retenue bloque retenid detenid bloquead trattenut bloccat fermat vastgehouden tegengehouden \
             aangehouden alikonul bekletil awaiting_customs_payment 支付 납부 עוכב תשלום محتجز 扣留 保留 보류",
        ],
        unless: &[
            NOT,
            "zollik released cleared freigegeben received export ausfuhr 出口 wywoz removed lifted resolved aufgehoben levee levantad снят",
        ],
    },
    WordRule {
        kind: EventKind::HeldByCustoms,
        force: Force::Plain,
        of: &[CUSTOMS, FAILED],
        unless: &[
            NOT,
            DELIVER,
            FREED,
            TALK,
            "export ausfuhr 出口 wywoz вывоз экспорт 輸出 수출 payment resolved",
        ],
    },
    WordRule {
        kind: EventKind::HeldByCustoms,
        force: Force::Plain,
        of: &[CUSTOMS, PAPERS, CUSTOMS_WANT],
        unless: &[
            NOT,
            "no_ aucun ningun nessun nenhum submit provid sent_ present enviad inviat предостав export ausfuhr 出口 wywoz вывоз экспорт 輸出 수출 received erhalten recu recib receb ricevut ontvangen otrzyman prijat получен \
             отриман resolved",
        ],
    },
    WordRule {
        kind: EventKind::HeldByCustoms,
        force: Force::Plain,
        of: &[DUTIES, OWED],
        unless: &[
            SETTLED,
            "export ausfuhr wywoz экспорт 出口 수출 輸出 will_ wird_ sera_ sara_ будет bude_ bedzie",
        ],
    },
    WordRule {
        // As the Brazilian post writes it of duties: an order that is not paid yet has no journey.
        kind: EventKind::HeldByCustoms,
        force: Force::Plain,
        of: &["aguardando_pagamento aguardando_o_pagamento"],
        unless: &[NOT, SETTLED, "pedido compra boleto pix_ cartao"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &["awizo"],
        unless: &[NOT, WILL, TALK, SHOP, WHO_SENT, "zwrot zwroc nieudan elektron proba"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "held_at being_held stored_at kept_at",
            "post_office parcel_shop package_shop parcelshop locker pick_up_point pickup_point access_point local_branch",
        ],
        unless: &[NOT, WILL, CUSTOMS, SHOP, WHO_SENT, "origin exchange"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[CAN, TO_FETCH, POST_OFFICE],
        unless: &[NOT, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, TALK, OFFER],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[CAN, TO_FETCH, STORE],
        unless: &[NOT, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, TALK, OFFER],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[CAN, TO_FETCH, PICKUP_PLACE],
        unless: &[NOT, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, TALK, OFFER],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "teslim_alinmayi_bekl teslim_alinabilir teslim_alabilir teslim_alinmaya_hazir 보관함에_보관 보관함에_도착 可取件 请及时取件 凭码取件 取件码",
        ],
        unless: &[NOT, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "we_missed_you you_were_out",
            "at_the_post_office at_your_post at_your_local_post at_the_pick_up_point",
        ],
        unless: &[NOT, LATER, SHOP, WHO_SENT],
    },
    // The next attempt is the buyer's: nobody comes again.
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[NOT_BROUGHT, POST_OFFICE, TO_BE_FETCHED],
        unless: &[CUSTOMS, TALK, WHO_SENT, NOT_TO_BE_FETCHED],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[NOT_BROUGHT, PICKUP_PLACE, TO_BE_FETCHED],
        unless: &[CUSTOMS, TALK, WHO_SENT, NOT_TO_BE_FETCHED],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &["we_missed_you"],
        unless: &[NOT, SHOP, WHO_SENT],
    },
    WordRule {
        kind: EventKind::Exception,
        force: Force::Plain,
        of: &["unable cannot_ could_not couldnt", "process verify validate recognis recogniz", "address"],
        unless: &[TALK],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &[UNABLE, DELIVER],
        unless: &[
            CUSTOMS,
            NO_ATTEMPT,
            "carrier pick misrout fehlgeleit damag beschadig notification_failed sms_ email_",
        ],
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
            ABSENT,
            "door_ client reparto ontvanger deliver zustell livr entreg consegn bezorg dorec dostaw dostarcz doruc вруч \
             достав доруч teslim recipient customer empfanger destinata odbiorc adresat prijemc получател адресат \
             отримувач одержувач alici נמען המסירה المستلم التسليم 持ち帰 持ち戻 持戻 配達 수취인 收件人",
        ],
        unless: &[
            IN_CASE,
            // Somebody else took it, or it lies there.
            "delivered_to_reception delivered_to_the_rec delivered_to_concierge received_by left_with colis_depose paquet_depose \
             remis_a_la_loge remis_au_gardien entregado_en_recep entregado_al_cons recebido_por recibido_por вручено_родств \
             вручено_консьерж передано_родств 宅配ボックスに 置き配 경비실에 문앞",
            "livreur_absent driver_absent driver_was service_absent customer_service",
            "neighbo nachbar voisin vecin vizinh vicino buren sasiad soused сосед сусід komsu שכן الجار 邻居 이웃 has_informed",
        ],
    },
    WordRule {
        kind: EventKind::AttemptFailed,
        force: Force::Plain,
        of: &[
            "delivery_attempt tried_to_deliver missed_delivery undeliverable zustellversuch tentativa_de_entrega pokus_o_dorucen luovutusyrit \
             was_not_delivered nebyla_dorucen nedorucen niedorecz nu_s_a_livrat",
        ],
        unless: &[NO_ATTEMPT, "will_ next_ yet_ dosud jeszcze scheduled"],
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
        unless: &[NOT, LATER, TROUBLE, AWAITED, "broker export ausfuhr import 出口"],
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
        of: &[READY, TO_FETCH],
        unless: &[NOT, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[LIES_READY, PICKUP_PLACE],
        unless: &["full_ closed", NOT, WILL, TROUBLE, SHOP, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, TALK],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[BROUGHT, PICKUP_PLACE],
        unless: &[
            NOT,
            WILL,
            TROUBLE,
            SHOP,
            WHO_SENT,
            FETCHED_ON_THE_WAY,
            RECIPIENT,
            PICKED,
            TALK,
            "вручен отримувач одержувач odbiorc prijemc alici נמען mailbox being_ currently",
        ],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "vous_attend a_votre_disposition disponible disponibile disponivel disposicion in_giacenza czeka_na_odbior \
             oczekuje_na_odbior aguardando_retirada aguarda_retirada ceka_na_vyzved ожидает_получ ожидает_вруч ждет_вас \
             чекає_на_вас очікує_отрим очікує_на_отрим ממתין ממתינ מחכה 保管中 보관_중 ligt_klaar ulozen",
            "bureau_de_poste oficina_ sucursal agencia_dos ponto_de ufficio_postale lufficio_postale allufficio punto_di postkantoor \
             urzedzie placow punkcie na_poste отделени відділенн לסניף סניף_הדואר יחידת_הדואר בסניף مكتب_البريد 郵便局 \
             우체국",
        ],
        unless: &[NOT, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, CUSTOMS, TALK],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &["delivered zugestellt dorucen uskladnen ulozen livrat הוכנס", POINT],
        unless: &[NOT, LATER, TROUBLE, PICKED, SHOP, WHO_SENT, "courier_ carrier mailbox"],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &["available_in", POINT],
        unless: &[NOT, LATER, TROUBLE, SHOP, WHO_SENT, TALK],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[DELIVERED, RECIPIENT],
        unless: &[NOT, LATER, TROUBLE, SHOP, WHO_SENT, CARRIER, POINT, TALK, NOTICE],
    },
    WordRule {
        kind: EventKind::ReadyForPickup,
        force: Force::Plain,
        of: &[
            "waiting_at_the waits_at_the ожидает_вас чекає_на_вас",
            "for_collection for_pick_up to_be_collected в_отделени в_пункте у_відділен у_поштомат",
        ],
        unless: &[
            NOT,
            SHOP,
            WHO_SENT,
            TROUBLE,
            TALK,
            FETCHED_ON_THE_WAY,
            AIRPORT,
            "courier_ carrier driver customs soon",
        ],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[
            "delivered zugestellt bezorgd livre_ entregado entregue consegnat доставлен doreczon",
            TO_ADDRESS,
        ],
        unless: &[
            NOT,
            LATER,
            TROUBLE,
            SHOP,
            WHO_SENT,
            OTHER_ADDRESS,
            FETCHED_ON_THE_WAY,
            AIRPORT,
            POST_OFFICE,
            STORE,
            "depot partenaire partner",
            CARRIER,
            POINT,
            TALK,
            NOTICE,
        ],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[
            BROUGHT,
            "an_den_empfanger al_destinatari ao_destinatari au_destinataire aan_de_ontvanger aan_ontvanger odbiorcy_ \
             adresatowi prijemci_ адресату получателю одержувачу отримувачу aliciya_ לנמען ללקוח للمستلم للعميل 수취인에게 \
             수령인에게 受取人に 收件人",
        ],
        unless: &[
            NOT,
            LATER,
            TROUBLE,
            SHOP,
            WHO_SENT,
            OTHER_ADDRESS,
            CARRIER,
            POINT,
            TALK,
            NO_DELIVERY,
            "城市 所在",
        ],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &["en_main_propre predano_prijemci predana_prijemci お渡し済 お渡ししました"],
        unless: &[NOT, LATER, TROUBLE, WHO_SENT, TALK, NO_DELIVERY],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[BROUGHT, AT_THE_DOOR],
        unless: &[NOT, LATER, TROUBLE, SHOP, WHO_SENT, OTHER_ADDRESS, POINT, TALK, NO_DELIVERY],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[LEFT_THERE, AT_THE_DOOR],
        unless: &[NOT, LATER, TROUBLE, SHOP, WHO_SENT, OTHER_ADDRESS, POINT, TALK, NO_DELIVERY],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[DELIVERED, DOOR],
        unless: &[NOT, LATER, TROUBLE, SHOP, WHO_SENT, CARRIER, POINT, TALK, NOTICE],
    },
    WordRule {
        kind: EventKind::Delivered,
        force: Force::Plain,
        of: &[PICKED, RECIPIENT],
        unless: &[
            NOT,
            LATER,
            TROUBLE,
            SHOP,
            WHO_SENT,
            TALK,
            "ready bereit disponib gotow готов from_customer from_the_customer od_klient from_client",
        ],
    },
    WordRule {
        kind: EventKind::OutForDelivery,
        force: Force::Plain,
        of: &[
            "drivers_for_delivery onboard_with_driver board_for_delivery with_our_courier out_on_a_delivery \
             in_delivery_to delivered_today currently_being_delivered its_way_to_the_consignee \
             zustellfahrzeug_verladen zusteller_unterwegs repartidor_en_camino camino_a_ser_entregad \
             wydanie_doreczycielowi kurier_w_drodze dnes_doruc выдан_курьер курьер_в_пути dagitimda teslimat_icin_yola \
             kiszallitas_alatt jakelukuljet in_livrare pristatoma pristatymui 派送中 为您派 배달차량 out_for_delivery \
             en_cours_de_livraison_aujourd salio_a_reparto sale_a_reparto rota_de_entrega bezorgvoertuig je_u_kuryra \
             у_курєра курьер_везет בחלוקה قيد_التوصيل 배달을_위해_출발 正在配送 in_der_zustellung in_zustellung_ an_den_zusteller \
             confie_a_notre_livreur em_distribuicao e_in_consegna in_consegna_oggi kuryrovi_k_doruc у_почтальона \
             листоноша_вируш אצל_השליח مع_مندوب_التوصيل 배달중 배달_중 正在派件 正在派送 en_cours_de_livraison_par salido_a_reparto \
             saiu_para_entrega in_consegna_al wydana_kurier wydano_kurier dorucujeme_dnes курьеру_для_дост у_курьера \
             курєру_для_дост dagitima_cik יצא_לחלוקה יצאה_לחלוקה مع_المندوب_للتوصيل 持ち出し 배달_출발 עם_השליח שליח_בדרך \
             خرجت_للتسليم خرجت_الشحنة_للت อยู่ระหว่างการนำจ่าย",
        ],
        unless: &[
            NOT,
            TROUBLE,
            POINT,
            SHOP,
            WHO_SENT,
            "will_ soon next_ morgen_ מחר tomorrow завтра jutro demain manana amanha domani await pending prepar vorbereit \
             scheduled to_carrier to_local to_the_local to_the_carrier to_depot to_the_depot to_hub to_facility \
             to_post to_the_post",
        ],
    },
    WordRule {
        kind: EventKind::OutForDelivery,
        force: Force::Plain,
        of: &[DRIVER, UNDER_WAY],
        unless: &[NOT, LATER, TROUBLE, POINT, SHOP, WHO_SENT, FETCH, FACILITY, AIRPORT, TALK],
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
        kind: EventKind::Accepted,
        force: Force::Vague,
        of: &["快件 包裹 邮件", "到达 离开 发往"],
        unless: &[
            NOT,
            LATER,
            TROUBLE,
            CUSTOMS,
            POST_OFFICE,
            STORE,
            PICKUP_PLACE,
            "待 目的 国 派 取 驿站 自提",
        ],
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
        unless: &[NOT, LATER, TROUBLE, CUSTOMS, TALK, POINT, SHOP, WHO_SENT],
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
            "处理中心 发往 facility hub_ center transit_ paketzentrum standort niederlassung einrichtung centrul urzedu \
             zarizen центр terminal runkokuljet ladunkiem sorteercentrum bag_ bagged 转运 מוקד",
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
