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

/// A shop, which may be the one that it goes back to.
const SHOP: &str = "shop_ magasin tienda negozio winkel sklep магазин butik";

/// Who sent or sold it, and where it was sent.
const WHO_SENT: &str = "sender shipper seller merchant vendor absender versender verkaufer expediteur lexpediteur \
     vendeur remitente vendedor remetente mittente venditor afzender verzender verkoper nadawc sprzedawc odesilatel \
     prodejc отправител продавц відправник gonderici satici השולח המוכר לשולח למוכר المرسل البائع 差出人 送り主 出荷元 販売者 발송인 \
     판매자 보내는_분 寄件人 发件人 发货人 卖家 商家 expeditor dexpedition подател продавец lahettaj kraju_nadania urzedu_nadania";

/// A sender that only learns of it, or does it.
const SENDER_IS_INFORMED: &str = "sender_inform sender_notif sender_has sender_was sender_is sender_contacted \
     absender_inform absender_wurde absender_ist absender_benach expediteur_inform expediteur_avis expediteur_a_ \
     lexpediteur_a_ remitente_inform remitente_avis remitente_ha_ remetente_inform remetente_avis remetente_foi \
     mittente_inform mittente_avvis mittente_e_ afzender_gein afzender_is afzender_wordt nadawca_ odesilatel_inf \
     odesilatel_byl отправитель_ відправник_ gonderici_bilgi gondericiye_bilgi לשולח_נמסרה إبلاغ_المرسل إخطار_المرسل";

/// What the buyer's address is not: a place on the way, somebody on the way, or an address that is wrong.
const OTHER_ADDRESS: &str = "warehouse lager_ lagers zolllag broker zollagent forwarder freight spediteur logisti \
     entrepot lentrepot transitaire almacen agente_ agent_ armazem despachante transitario magazzin spedizionier \
     magazijn expediteur expeditiebedrijf douane aduan magazyn agencj spedytor sklad_ skladu skladi celni склад \
     брокер экспедитор експедитор deposu depo_ musavir acente מחסן עמיל المستودع مستودع المخلص وكيل 倉庫 通関業者 창고 관세사 仓库 \
     货代 falsch wrong mauvais errone equivocad incorrect errad sbagliat errat_ verkeerd zly_ zlym niewlasciw bledn \
     spatn nespravn неверн неправильн не_по_адресу не_за_адресою помилков yanlis שגוי خاطئ خطأ 誤 잘못 错误 another china \
     chine_ cina_ chiny chinach китай китае 中国 중국 shenzhen guangzhou shanghai yiwu dongguan hangzhou ningbo hong_kong \
     different person anderen_ andere_ autre_ dune_autre otra_ otro_ outro_ altro_ altra_ ander_ inny_ innego jine_ \
     jinou другому другой іншою чуж baska lagerhaus forwarding consolidat neverno ошибочн";

/// Where somebody has an address, and that it is one.
const ADDRESS: &str = "address_ adresse_ ladresse absenderadress anschrift domicilio direccion endereco indirizzo \
     allindirizzo adres_ adresem_ adresu_ adrese_ адресу_ адрес_ адресою_ adresin לכתובת בכתובת ענוان عنوان 住所 주소 地址";

/// It was brought, in the languages of the product.
const BROUGHT: &str = "delivered zugestellt livre_ livree_ entregad entregue consegnat recapitat bezorgd afgeleverd \
     doreczon dostarczon dorucen доставлен вручен доручен teslim_edildi נמסר تم_تسليم تم_التسليم 配達完了 配達済 配達しました お届け済 \
     お届けしました 배달_완료 배달완료 배달되었 배달했 배송_완료 배송완료 배송되었 已投递 投递成功 送达 已妥投";

/// At the buyer's address.
const TO_ADDRESS: &str = "to_address to_the_address at_address at_the_address an_die_adresse an_der_adresse \
     op_het_adres a_ladresse en_domicilio en_el_domicilio no_endereco allindirizzo по_адресу pod_adres";

/// Whom it is for.
const RECIPIENT: &str = "recipient consignee receiver customer empfanger destinatar adresat получател адресат mottagar \
     vastaanottaj 本人";

/// Who lives there, and what hangs there.
const DOOR: &str = "neighbor nachbar vecin vizinh сосед сусід safe_place reception mailbox household family_member hausbewohner \
     mitbewohner";

const DELIVER: &str = "deliver zustell zugestell livr entreg consegn bezorg dorec doruc dostarcz вруч достав lever \
     teslim מסירה למסור 配達 お届け 배송 배달 投递 派送 派件 تسليم";

/// What was brought lies at the door, or with who lives or works there, in the languages of the product.
const AT_THE_DOOR: &str = "reception_ neighbor_ mailbox porch vecin in_cassetta resident front_desk hausflur haustur \
     hauseingang terrasse garage skrzynki concierge doorstep mailroom nachbar briefkasten ablageort rezeption voisin \
     boite_aux_lettres gardien recepcion buzon porteria conserj porteiro portaria vizinh caixa_de_correio recepcao \
     portineria portiere cassetta_postale cassetta_delle vicino_di al_vicino buren_ buurman buurvrouw brievenbus \
     receptie sasiad skrzynce recepcj soused schranky schrance recepci recepce сосед_ соседу соседке соседям соседом \
     двери_ дверью почтовый_ящик почтовом_ящике консьерж ресепш сусід_ сусіду сусідові сусідці сусідам дверей_ скриньк \
     komsu resepsiyon posta_kutusu kapiya kapida לשכן לשכנה ליד_הדלת תיבת_הדואר الجار الاستقبال صندوق_البريد عند_الباب \
     宅配ボックス 郵便受け 玄関 경비실 문앞 문_앞 이웃 관리사무소 우편함 邻居 门口 信箱 前台";

/// What lies there is a notice, or who has it is a courier.
const NO_DELIVERY: &str = "country в_доставку на_доставку для_достав key_ schlussel ключ_ being_ currently sonst ansonsten \
     abholung pickup karte avis_ aviso_ avviso kaart awizo oznamen извещ повідомл ihbar הודע إشعار 不在票 通知 안내 carrier \
     to_courier to_the_courier agent_ zusteller_uber dem_zusteller livreur al_corriere al_repartidor transport \
     kurierowi kuryrovi курьеру курєру kuryeye לשליח للمندوب";

/// What was handed over is a notice or a code, or it was handed to whoever brings it.
const NOTICE: &str = "for_delivery customer_service recipient_city recipient_country recipient_region advice_note collection_slip delivery_slip \
     slip_del code_handed code_del card_del notice being_ currently почтальону листоношу to_postman to_the_postman to_mail_carrier \
     to_the_mail_carrier извещен уведомлен повідомлен";

/// It was brought to the door.
const LEFT_THERE: &str = "left_with left_at left_in handed_to abgestellt depose_dans depose_devant depose_chez \
     recebido_por recibido_por передан 已放置 已放在 已由 abgegeben hinterlegt afgegeven pozostawion vlozen оставлен залишен \
     הונח הושאר تم_ترك 投函しました 投函済 投函完了";

const DELIVERED: &str = "delivered handed_over zugestellt entregue вручен levererat luovutettu livrat_ 签收";

const PICKED: &str = "picked_up odebrana_przez odebrano_przez odebrany_przez";

/// A counter or a locker.
const POINT: &str = "paketshop parcelshop pick_up_point locker access_point vydejn poboc לוקר";

const CUSTOMS: &str = "customs zoll verzoll ausfuhrverzoll exportverzoll einfuhrverzoll importverzoll alfandeg douan aduan dogana_ doganal \
     gumruk митн جمارك الجمارك 海关 税関 세관 celn cle_ таможн таможен vama_ 清关 关税 통관 관부가세 מכס";

/// Where the buyer fetches it, and nobody else works with it.
const PICKUP_PLACE: &str = "teslimat_noktas 무인택배함 locker parcelshop parcel_shop package_shop paketshop packstation \
     paczkopunk ombudet pick_up_point pickup_point access_point point_relais point_de_retrait relais_colis consigne \
     punto_de_recogida punto_di_ritiro ponto_de_recolha cacifo afhaalpunt pakketautomaat pakketpunt vydejn balikovn \
     постамат почтомат пункте_выдачи пункт_выдачи пвз_ поштомат לוקר נקודת_איסוף נקודת_חלוקה נקודת_החלוקה \
     نقطة_الاستلام 편의점 paczkom point_de_rel punkcie_odbioru punktu_odbioru ponto_de_retirada";

/// A post office or a branch.
const POST_OFFICE: &str = "post_office postamt bureau_de_poste oficina ufficio_postale postkantoor placow \
     poste_ posty pobock pobocc отделени відділенн sube סניף_הדואר יחידת_הדואר בסניף مكتب_البريد الفرع 郵便局 우체국 \
     postfilial filiale agentur estafeta lufficio_postale postnl_punt urzedu urzedzie na_poste agencia_dos na_agencia";

/// A shop or a place that may be one.
const STORE: &str = "oddzial parcel_shop package_shop shop_ store_ magasin boutique tienda sucursal agencia loja_ negozio \
     punto_ winkel punkcie sklep prodejn пункт магазин magaza butik";

/// It lies there for the buyer.
const LIES_READY: &str = "وصل 보관 arrive_en arrive_au waiting awaiting waits is_at arrived ankommit eingelegt eingestellt liegt_ \
     bereit vous_attend a_votre_disposition disponible disponibile disponivel available klaar_ ligt_ beschikbaar \
     in_giacenza czeka oczekuje umieszczon ceka_ ulozen ожидает_получ ожидает_вруч ожидает_адресат ожидает_вас ждет_ \
     прибыл чекає прибул очікує_отрим очікує_на_отрим bekliyor hazir ממתין ממתינ מחכה הגיע מוכן מוכנ جاهز 保管中 도착";

/// It may be fetched.
const READY: &str = "noudettavissa abholbereit ready_ available bereit gotow pripraven klar_ klaar_ beschikbaar disponible \
     disponibile disponivel pret_ prete_ listo_ lista_ pronto_ pronta_ готов hazir זמין זמינ מוכן מוכנ جاهز متاح 可能 가능";

/// For the buyer to fetch.
const TO_FETCH: &str = "noudettavissa abholbereit pick_up pickup collect afhaal odbierz получить заберите заберіть לאסוף abholung \
     abgeholt abzuholen odbior odebran odebrac vyzved upphamt recogida recoger recogerl retirada retirar retrait \
     retirer levantamento ritiro ritirare ophalen op_te_halen afhal opgehaald afgehaald выдаче получени забрать видачі \
     отриман забрати teslim_alin teslim_alab לאיסוף استلام 受け取り 受取 수령 取件";

/// The buyer can.
const CAN: &str = "can_ collect_your a_retirer recoja_ recoge_ ritira_ odbierz заберите заберіть kann_ konnen puede \
     pouvez peut_ possible moglich posible possivel possibile mogelijk puo_ pode_ kan_ kunt_ mozna_ mozesz mozliw \
     muzete lze_ mozne можно можете можна alabilir alinabilir ניתן אפשר يمكن";

/// A choice that is offered, not where it lies.
const OFFER: &str = "collect_points choose select option also_ wahlen auswahl choisir choisissez elegir elija elige escolh scegli kiezen kies_ \
     wybierz wybrac vyber выбер выбрать обер обрати secebil secin בחר اختر 選択 선택 选择";

/// Somebody on the way fetches it, or at a place on the way.
const FETCHED_ON_THE_WAY: &str = "courier carrier driver transport airline aircraft forwarder warehouse hub_ linehaul \
     seller merchant kurier fahrer spediteur fluggesell lager_ lagerhaus zusteller transporteur livreur \
     compagnie_aerienne entrepot transportista aerolinea almacen transportadora companhia_aerea armazem corriere \
     vettore compagnia_aerea magazzino vervoerder koerier luchtvaart magazijn bezorger lotnicz przewoznik magazyn \
     kuryr dopravc aerolini leteck skladu_ курьер перевозчик авиа склад курєр перевізник авіа kurye tasiyici havayolu \
     deposu שליח תעופה מחסן السائق مندوب طيران شركة المستودع 航空 倉庫 항공 창고 快递员 仓库";

/// It is not so, but will be.
const WILL: &str = "will_ to_be_delivered to_be_returned to_be_available soon expected tomorrow scheduled estimat wird_ \
     werden_zu voraussichtlich sera_ seran_ sara_ bientot demain manana domani amanha zal_ wordt_ morgen_ zostanie \
     bedzie jutro bude_ budou zitra будет будут завтра скоро буде_ edilecek yarin بعد_قليل سيتم سوف 即将 預定 予定 예정 מחר";

/// What is owed before customs lets it go.
const DUTIES: &str = "impuestos_de_import import_charg douan alfandeg derechos_de_import customs duties duty_ \
     import_vat import_tax import_fee zoll einfuhr droits_de_douane frais_de_douane frais_de_dedouanement aranceles \
     arancel aduana despacho tributos impostos icms_ dazi_ doganal douanekosten invoerrecht invoerkosten \
     inklaringskosten celn cla_ clo_ таможенн пошлин мито_ мита_ митн gumruk מכס מיסי_יבוא الجمارك \
     الجمركية 関税 관세 관부가세 关税 税费";

/// It is still to be paid.
const OWED: &str = "ожидается_оплат odenecek odenmeli يجب_دفع outstanding entrichten en_attente_de_paiement debe_abonar \
     betaal_de uhradit_ очікується_оплат очікується_сплат odemeniz_gerek مطلوب_دفع 미납 请缴 duties_due duty_due fee_due \
     fees_due charges_due tax_due taxes_due vat_due to_be_paid to_pay please_pay pay_online pay_now must_pay payable \
     unpaid awaiting_payment pending_payment payment_required payment_requested payment_pending payment_due fallig_ \
     zu_bezahlen bitte_bezahl bezahlen zu_zahlen zahlung_aussteh zahlung_erforder wartet_auf_zahlung a_payer \
     attente_du_paiement attente_de_paiement paiement_requis paiement_en_attente a_regler pendiente_de_pago \
     pendiente_del_pago pago_pendiente por_pagar debe_pagar a_pagar oczekiwanie_na_opl oczekuje_na_opl aguardando_pagamento aguardando_o_pagamento \
     pagamento_pendente da_pagare attesa_di_pagamento attesa_del_pagamento te_betalen wacht_op_betaling na_oplac \
     do_zaplaty do_oplacenia na_uhrad k_uhrad nutno_zaplatit требуется_уплат требуется_оплат ожидает_оплат \
     ожидание_оплат необходимо_оплат необходимо_уплат потрібно_сплат потрібно_оплат очікує_сплат очікує_оплат \
     odenmesi_bekl odenmesi_gerek odeme_bekl לתשלום דרוש_תשלום نتظار_دفع يرجى_دفع 支払い待ち お支払い 支払いが必要 支払いをお待ち 納付待ち 납부_대기 \
     결제_대기 납부_필요 等待缴 等待支付 待缴 需缴";

/// It is paid, or need not be.
const SETTLED: &str = "no_need 確認 nothing nichts rien_ nada_ niente niets nic_ ничего нічого paid_by has_been_paid \
     was_paid were_paid received settled bezahlt beglichen payes_ acquitt pagado abonad pagato pagati pago_realizado \
     betaald_ voldaan oplacone_ oplacono zaplacono uhrazen zaplacen оплачен уплачен сплачен odendi שולם 済 완료 已缴 已支付 \
     charged_to_shipper charged_to_the_s charged_to_sender billed_to_s 0_00 no_customs no_duties no_import aucun sin_ sem_ nessun bez_ brak_ без_ may_ might_ could_ prepaid included refund \
     estimat";

/// Nobody was there.
const ABSENT: &str = "nezastiz no_answer_at לא_נמצא غير_متواجد 无人 not_home not_at_home nobody_home nobody_was \
     no_one_home no_one_was nicht_anwes nicht_zu_hause niemand_zu_hause absent ausente assente nadie_en nessuno_in \
     ninguem_no niemand_thuis niet_thuis nieobecn nikt_nie nebyl_doma nikdo_nebyl отсутств никого_нет відсутн \
     немає_вдома нікого_немає kimse_yok bulunamad לא_היה_בבית لم_يكن_موجود غير_موجود 不在 부재";

/// Only in that case.
const IN_CASE: &str = "in_case im_fall bei_abwesen en_cas en_caso em_caso in_caso bij_afwez in_geval w_przypadku \
     v_pripade в_случае у_разі durumunda halinde במקרה في_حال 場合";

/// It was not fetched in time.
const NOT_FETCHED: &str = "not_called nie_podjet giacenza_scadut 保管期間 not_collected not_picked uncollected \
     nicht_abgeholt lagerfrist non_reclame non_retire no_recogid no_retirad nao_retirad nao_levantad non_ritirat \
     niet_opgehaald niet_afgehaald nie_odebran nieodebran nevyzvednut не_забран не_получен не_востреб не_отриман \
     teslim_alinma לא_נאסף لم_يتم_استلام 保管期限 보관기간 逾期";

/// It goes back.
const GOES_BACK: &str = "reso_ return goes_back sent_back geht_zuruck zuruckges rucksend retour devuel devolv devoluc \
     restitu gaat_terug terugges zwrot zwroc wraca vracen возвр поверн поверт iade הוחזר أعيد إعادة 返送 반송 退回";

/// What follows comes after that.
const THEN: &str = "danach anschliessend despues luego poi_ dopo_ затем потом потім potem_ nastepnie pote_ daarna apres_ ensuite depois apos_ \
     sonra_ ardindan ثم אחר_כך ולאחר 以降 その後 이후 之后 将 afterwards thereafter after_that after_which otherwise";

/// It is not so.
const NOT: &str = "not_ no_one no_longer no_access no_deliver no_scan no_se_ no_ha_ no_fue no_pud no_entreg no_esta \
     no_recog no_retir non_ never without_ cannot nicht_ kein nie_ ne_ nao_ niet_ geen_ pas_ neby nedor nezast nemoh \
     nelze nepoda nu_ nem_ ikke_ inte_ ei_ не_ нет_ ні_ δεν_ wasnt hasnt couldnt isnt edileme degil undeliver 未 没 不 無 \
     ません 미배 לא_ טרם لم_ لا_ ไม่";

/// It is not so yet.
const LATER: &str = "will_ shall_ morgen_ سيتم سوف to_be_ can_be be_able soon expected expect_ schedul planned estimat \
     tomorrow next_ pending await waiting wird_ werden_ voraussichtlich kurze bientot prochain sera_ seran_ sara_ zal_ \
     wordt_ worden_ verwacht zostanie bedzie bude_ budou будет будут буде_ ожида очіку va_fi be_ kommer manana demain \
     domani amanha завтра zitra jutro llegara arrivera chegara saldra partira yarin edilecek henuz may_ might_ possib \
     request attempt trying versuch tenta intent prob_ proba pokus попыт 将 即将 预计 予定 예정 จะ";

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
const TALK: &str = "data_ information info_ instruction email_ e_mail sms_ notif notice powiadom benachrichtig advice \
     уведомлен извещени повідомлен сповіщен label \
     etikett packaging authoriz redirect claim inquiry survey";

/// Who carries it on.
const CARRIER: &str = "carrier courier driver partner company agent transportista transportadora transporteur vettore \
     kurier_ kuryer perevozchik перевозчик курьер airline facility depot office poste_ filiale postamt country land \
     pays_ pais_ paese kraj стран";

/// The country it comes from.
const ORIGIN_COUNTRY: &str = "origin_country country_of_origin country_of_dispatch country_of_departure ursprungsland \
     herkunftsland absenderland abgangsland pays_dorigine pays_dexpedition pays_de_depart pais_de_origen pais_de_origem \
     paese_di_origine paese_dorigine land_van_herkomst kraj_nadania kraj_pochodzenia zemi_odeslani zemi_puvodu \
     страну_отправ страну_происх країну_відправ країну_походж cikis_ulke mense_ulke بلد_المنشأ بلد_المصدر \
     ארץ_המוצא 発送国 発送元の国 発送元国 발송국 始发国 发件国";

/// The country it goes to.
const DESTINATION_COUNTRY: &str = "destination_country country_of_destination zielland bestimmungsland \
     pays_de_destination pays_du_destinataire pais_de_destin paese_di_destin land_van_bestemming kraju_przezn \
     cilove_zeme zeme_urceni страну_назначен территорию_рф территорию_росс країни_признач країну_признач varis_ulke \
     hedef_ulke ประเทศปลายทาง بلد_الوصول بلد_الوجهة بلد_المقصد دولة_الوجهة ארץ_היעד מדינת_היעד 目的国 宛先国 목적국 目的地国";

/// It came.
const ARRIVE: &str = "arriv eingetroffen angekommen lleg cheg giunt aangekomen dotar przyby przyjec dorazil прибыл прибул \
     поступил надійшл надход nadeszl nadejsc vstoup ถึง ulasti vardi وصل הגיע 到着 도착 到达 抵达";

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
const UNABLE: &str = "couldnt echou fallit niemozliw nezdar не_вдалося не_удалась לא_ניתן no_entregad 失败 no_se_pudo \
     no_se_ha_podido no_realizad nao_realizad sem_sucesso sin_exito nicht_erfolgt pas_pu non_effectu non_riuscit \
     mislukt edilemedi נכשל فشل 失敗 できません できなかった 못했 未成功 不成功 unable could_not not_possible konnte_nicht nicht_moglich \
     no_pudo non_consegnabil не_удалось невъзмож fail manque fallid fallo_ mancat gemist nieudan неуспеш не_состоя \
     misslyck mislyk missad_ 실패 تعذر";

/// Nobody was there to take it, or it could not be brought.
const NOT_BROUGHT: &str = "unable could_not couldnt not_possible not_delivered delivery_attempt attempted attempt_ missed_you \
     konnte_nicht nicht_moglich nicht_zugestellt zustellversuch na_pas_pu livraison_impossible echec tentative no_se_pudo \
     no_se_ha_podido no_pudo intento fallid non_consegnat consegna_non_riusc consegna_non non_e_stato_poss tentativo niet_bezorgd niet_geleverd \
     kon_niet nie_dorecz nieudan nebyla_doruc nezastiz neusp nao_foi_poss nao_entreg tentativa неудач не_удалось не_вдалося \
     невдал edilemedi";

/// It is closed or full there, or goes another way.
const NOT_TO_BE_FETCHED: &str = "closed geschlossen ferme_ fermee cerrad chius gesloten zamknie zavren закрыт full_ voll_ plein complet \
     not_collect not_picked nicht_abgeholt non_retir no_recog again_ erneut nouvel nuevo_intento next_attempt redeliver \
     picked_up return zuruck contact_ capacity depot_ unable_to_collect unable_to_pick \
     possivel_retirar pudo_recoger pu_retirer possibile_ritirare удалось_забрать вдалося_забрати";

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
            "return_cancel",
            "will_ wird_ sera_ sara_ zostanie bedzie bude_ будет буде_ wordt_ edilecek within_ days_ سيتم",
        ],
    },
    WordRule {
        kind: EventKind::Returning,
        force: Force::Plain,
        of: &[
            "return retorn retour_ teruggest zuruckges zuruck_an rucksend terug_naar renvoy devuel devolv devoluc \
             restitu zwrot zwroc repart_vers vracen vraci_ חזרה العودة zpetne возвращ повернен поверта връщ обратно palaut возврат \
             הוחזר أعيد إعادة 返送 반송 退回",
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
            "return_cancel retour_annul expediteur_annul lexpediteur_annul remitente_cancel remitente_anul remetente_cancel \
             mittente_annull afzender_geannul rucksendung_storn absender_storn zwrot_anul nadawcy_anul отправителю_отмен \
             возврат_отмен відправнику_скас iade_iptal",
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
            "request redirect claim payment by_carrier by_the_carrier airline_ref by_airline date_change delivery_date dates_ slot_ change_of",
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
        unless: &[NOT, TALK],
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
            "teslim_alinmayi_bekl teslim_alinabilir teslim_alabilir teslim_alinmaya_hazir 可取件 请及时取件 凭码取件 取件码",
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
            ABSENT,
            "door_ client reparto ontvanger deliver zustell livr entreg consegn bezorg dorec dostaw dostarcz doruc вруч \
             достав доруч teslim recipient customer empfanger destinata odbiorc adresat prijemc получател адресат \
             отримувач одержувач alici נמען המסירה المستلم التسليم 持ち帰 配達 수취인 收件人",
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
            "bureau_de_poste oficina_ sucursal agencia_dos ponto_de ufficio_postale allufficio punto_di postkantoor \
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

/// Customs let it go.
const FREED: &str = "clearance_finished clearance_completed clearance_complete завершен released cleared freigegeben \
     zwolnien eliberat abgeschlossen saida_de 完成 완료 שחרור";

/// Where a sentence ends.
const SENTENCE_ENDS: [char; 8] = ['.', ';', '!', '|', '\n', '。', '；', '…'];

/// The parts of a text that end at one of these signs, but for a point within a number.
fn sentences<'t>(words: &'t str, ends: &[char]) -> Vec<&'t str> {
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, end) in words.match_indices(ends) {
        let (before, behind) = (words.get(..at), words.get(at + end.len()..));
        let is_in_number = end == "."
            && is_digit(before.and_then(|text| text.chars().next_back()))
            && is_digit(behind.and_then(|text| text.chars().next()));
        if !is_in_number {
            parts.push(words.get(from..at).unwrap_or_default());
            from = at + end.len();
        }
    }
    parts.push(words.get(from..).unwrap_or_default());
    parts
}

/// What the words say: what a rule wants in one sentence, and what takes it back anywhere.
pub(super) fn read(words: &str) -> Option<EventReading> {
    read_parts(words, &SENTENCE_ENDS)
}

/// A sentence of its own says this.
pub(super) fn says(words: &str, kind: EventKind) -> bool {
    sentences(words, &SENTENCE_ENDS).into_iter().filter_map(read).any(|reading| reading.kind == kind)
}

/// The same of a text whose sentences are all about one thing: what a rule wants may stand in several of them.
pub(super) fn read_as_one(words: &str) -> Option<EventReading> {
    read_parts(words, &[])
}

fn read_parts(words: &str, ends: &[char]) -> Option<EventReading> {
    let plain = |part: &str| bare(&in_our_spelling(&fold(part)));
    let texts: Vec<String> = sentences(words, ends).into_iter().map(plain).collect();
    let sentences: Vec<Sentence<'_>> = texts.iter().map(|text| Sentence::new(text)).collect();
    let anywhere = |list: &&str| sentences.iter().any(|sentence| sentence.has(list));
    if words.contains(['?', '？']) || anywhere(&IF) {
        return None;
    }
    let said =
        |rule: &&WordRule| sentences.iter().any(|sentence| rule.of.iter().all(|list| sentence.has(list)));
    let rule = RULES.iter().find(|rule| said(rule) && !rule.unless.iter().any(anywhere));
    // An address in a country that is named may be the buyer's or not.
    let rule = rule.filter(|rule| !(rule.of.contains(&TO_ADDRESS) && country::names_one(words)));
    let by_rule = rule.map(|rule| EventReading { kind: rule.kind, force: rule.force });
    by_rule.or_else(|| {
        // Who has it is a post, or where it came is a country: it moved, and the history knows which of them is the destination's.
        let handed = sentences.iter().any(|one| one.has(HANDED_OVER)) && post::names_a_post(&fold(words));
        let came = sentences.iter().any(|one| one.has(ARRIVE)) && country::names_one(words);
        let taken_back = [NOT, LATER, TROUBLE, CUSTOMS, POINT, TALK, SHOP, WHO_SENT].iter().any(anywhere);
        let reading = EventReading { kind: EventKind::Accepted, force: Force::Vague };
        ((handed || came) && !taken_back).then_some(reading)
    })
}

/// Somebody else has it now.
const HANDED_OVER: &str = "remis_a handed transferred ubergeben ubernommen transmis передан przekazan predan overgedragen devredildi \
     accepted_by received_by in_possession";

/// It waits for the buyer, said of what has a last day.
pub(super) fn waits(words: &str) -> Option<EventReading> {
    let plain = bare(&in_our_spelling(&fold(words)));
    let sentence = Sentence::new(&plain);
    let takes_back = [NOT, WILL, TROUBLE, WHO_SENT, FETCHED_ON_THE_WAY, AIRPORT, CUSTOMS, OWED, TALK, OFFER];
    let waits = sentence.has(WAITS) && !takes_back.iter().any(|list| sentence.has(list));
    waits.then_some(EventReading { kind: EventKind::ReadyForPickup, force: Force::Plain })
}

/// It lies there to be fetched; alone that may be said of the courier who fetches it from the sender.
const WAITS: &str = "abholbereit zur_abholung in_der_filiale in_der_packstation in_der_postfiliale ligt_klaar \
     czeka_na_odb oczekuje_na_odb ожидает_вруч ожидает_получ ожидает_адресат ожидает_вас чекає_на_вас очікує_отрим \
     хранится зберігається ממתין_לאיסוף aguardando_retirada ceka_na_vyzved in_giacenza af_te_halen att_hamta \
     disponivel_para_lev disponivel_na_loja available_for_coll awaiting_coll teslim_alinmayi_bekl 保管 보관 取件 受け取り 受取 수령";

/// What a text says of now, without what comes after that.
pub(super) fn before_then(words: &str) -> &str {
    let is_then = |word: &str| Sentence::new(&bare(&in_our_spelling(&fold(word)))).has(THEN);
    let mut from = 0;
    for word in words.split_inclusive(' ') {
        if from > 0 && is_then(word) {
            return words.get(..from).unwrap_or(words).trim_end_matches([' ', ',', ';', '-', '–']);
        }
        from += word.len();
    }
    words
}

/// The words promise it, and do not say that it was done.
pub(super) fn promises(words: &str) -> bool {
    holds_word(words, WILL)
}

/// Something in it is not so.
pub(super) fn denies(words: &str) -> bool {
    holds_word(words, NOT)
}

/// What "delivered" goes on with where it was not delivered to the buyer: a place on the way and nothing else, since a street may be
/// called after one; a wrong address; a denial.
pub(super) fn is_no_delivery(words: &str) -> bool {
    let words = words.trim();
    let none_of = |rest: &str| rest.is_empty() || rest.starts_with([' ', '/']);
    let is_none = words.strip_prefix('0').is_some_and(none_of);
    let plain = bare(&in_our_spelling(&fold(words)));
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_little =
        |word: &&str| is_number(word) || LITTLE.split_ascii_whitespace().any(|little| little == *word);
    let mut speaking = plain.split(' ').filter(|word| !is_little(word));
    let place = speaking.next().filter(|_| speaking.next().is_none());
    let is_place = place.is_some_and(|place| Sentence::new(place).has(ON_THE_WAY_PLACES));
    let sentence = Sentence::new(&plain);
    // It may lie there for the buyer, or have been fetched.
    let is_counter = [POST_OFFICE, PICKUP_PLACE, POINT].iter().any(|list| sentence.has(list));
    is_none || is_place || is_counter || sentence.has(UNDONE)
}

/// Words that say nothing by themselves.
const LITTLE: &str = "the at in to la le les il el der die das am im na v w в на у до au aux del dello della al alla op de het do";

/// It was not done, or somebody says so; or it was brought to a wrong address or to an airline.
const UNDONE: &str = "unsuccessful unsuccessfully cancelled_ canceled_ denied_ denies_ disputed_ disputes_ refused_by refused_the refused_deliv \
     benachrichtig notice_ avis_de aviso_de awizo извещен уведомлен failed_ storniert_ erfolglos_ annulled_ annule_ annulee_ anulado_ anulada_ annullato_ annullata_ geannuleerd_ anulowano_ zruseno_ \
     отменен скасован iptal_ not_received not_yet not_collected not_picked not_delivered says_not nicht_erhalten nicht_angekommen \
     noch_nicht no_recib non_recu pas_recu nao_receb non_ricevut niet_ontvangen nie_otrzyman neobdrz не_получ не_отрим teslim_alinmad \
     airline_ wrong_address wrong_house falsche_adresse falsche_anschrift mauvaise_adresse direccion_equivocada endereco_errado \
     estimat estime previst prevu expected_ planned_ voraussichtlich geplant план_ планов заплан очіку ожида odhad planowan verwacht_ \
     indirizzo_sbagliat verkeerd_adres zly_adres spatna_adresa неверный_адрес неправильн_адрес yanlis_adres";

/// Places where something is that is not with the buyer yet.
const ON_THE_WAY_PLACES: &str = "airport_ flughafen_ aeroport_ laeroport_ aeropuerto_ aeroporto_ luchthaven_ lotnisko_ lotnisku_ letiste_ аэропорт \
     аеропорт havalimani havalimanina 机场 空港 공항 مطار customs_ zoll_ zollamt_ douane_ douanes_ aduana_ alfandega_ dogana_ clo_ cla_ \
     таможн митниц gumruk_ gumruge 海关 税関 세관 جمارك terminal_ терминал термінал warehouse_ lager_ lagerhaus_ depot_ entrepot_ almacen_ \
     armazem_ magazzino_ magazijn_ magazyn_ склад_ складе_";

/// It waits for somebody on the way, or at a place on the way.
pub(super) fn waits_on_the_way(words: &str) -> bool {
    holds_word(words, FETCHED_ON_THE_WAY) || holds_word(words, AIRPORT)
}

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
        assert!(wrong.is_empty() && count > 1380, "{count} {wrong:#?}");
    }
}
