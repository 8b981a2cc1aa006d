//! The words that carry the meaning, by what they say. They are compared as `super` says.

/// A shop, which may be the one that it goes back to.
pub(super) const SHOP: &str = "shop_ magasin tienda negozio winkel sklep магазин butik";

/// Who sent or sold it, and where it was sent.
pub(super) const WHO_SENT: &str = "sender shipper seller merchant vendor absender versender verkaufer expediteur lexpediteur \
     vendeur remitente vendedor remetente mittente venditor afzender verzender verkoper nadawc sprzedawc odesilatel \
     prodejc отправител продавц відправник gonderici satici השולח המוכר לשולח למוכר المرسل البائع 差出人 送り主 出荷元 販売者 발송인 \
     판매자 보내는_분 寄件人 发件人 发货人 卖家 商家 expeditor dexpedition подател продавец lahettaj kraju_nadania urzedu_nadania";

/// A sender that only learns of it, or does it.
pub(super) const SENDER_IS_INFORMED: &str = "sender_inform sender_notif sender_has sender_was sender_is sender_contacted \
     absender_inform absender_wurde absender_ist absender_benach expediteur_inform expediteur_avis expediteur_a_ \
     lexpediteur_a_ remitente_inform remitente_avis remitente_ha_ remetente_inform remetente_avis remetente_foi \
     mittente_inform mittente_avvis mittente_e_ afzender_gein afzender_is afzender_wordt nadawca_ odesilatel_inf \
     odesilatel_byl отправитель_ відправник_ gonderici_bilgi gondericiye_bilgi לשולח_נמסרה إبلاغ_المرسل إخطار_المرسل";

/// What the buyer's address is not: a place on the way, somebody on the way, or an address that is wrong.
pub(super) const OTHER_ADDRESS: &str = "warehouse lager_ lagers zolllag broker zollagent forwarder freight spediteur logisti \
     entrepot lentrepot transitaire almacen agente_ agent_ armazem despachante transitario magazzin spedizionier \
     magazijn expediteur expeditiebedrijf douane aduan magazyn agencj spedytor sklad_ skladu skladi celni склад \
     брокер экспедитор експедитор deposu depo_ musavir acente מחסן עמיל المستودع مستودع المخلص وكيل 倉庫 通関業者 창고 관세사 仓库 \
     货代 falsch wrong mauvais errone equivocad incorrect errad sbagliat errat_ verkeerd zly_ zlym niewlasciw bledn \
     spatn nespravn неверн неправильн не_по_адресу не_за_адресою помилков yanlis שגוי خاطئ خطأ 誤 잘못 错误 another china \
     chine_ cina_ chiny chinach китай китае 中国 중국 shenzhen guangzhou shanghai yiwu dongguan hangzhou ningbo hong_kong \
     different person anderen_ andere_ autre_ dune_autre otra_ otro_ outro_ altro_ altra_ ander_ inny_ innego jine_ \
     jinou другому другой іншою чуж baska lagerhaus forwarding consolidat neverno ошибочн";

/// Where somebody has an address, and that it is one.
pub(super) const ADDRESS: &str = "address_ adresse_ ladresse absenderadress anschrift domicilio direccion endereco indirizzo \
     allindirizzo adres_ adresem_ adresu_ adrese_ адресу_ адрес_ адресою_ adresin לכתובת בכתובת ענוان عنوان 住所 주소 地址";

/// It was brought, in the languages of the product.
pub(super) const BROUGHT: &str = "delivered zugestellt livre_ livree_ entregad entregue consegnat recapitat bezorgd afgeleverd \
     doreczon dostarczon dorucen доставлен вручен доручен teslim_edildi נמסר تم_تسليم تم_التسليم 配達完了 配達済 配達しました お届け済 \
     お届けしました 배달_완료 배달완료 배달되었 배달했 배송_완료 배송완료 배송되었 已投递 投递成功 送达 已妥投";

/// At the buyer's address.
pub(super) const TO_ADDRESS: &str = "to_address to_the_address at_address at_the_address an_die_adresse an_der_adresse \
     op_het_adres a_ladresse en_domicilio en_el_domicilio no_endereco allindirizzo по_адресу pod_adres";

/// Whom it is for.
pub(super) const RECIPIENT: &str = "ontvanger recipient consignee receiver customer empfanger destinatar adresat получател адресат mottagar \
     vastaanottaj 本人";

/// Who lives there, and what hangs there.
pub(super) const DOOR: &str = "neighbor nachbar vecin vizinh сосед сусід safe_place reception mailbox household family_member hausbewohner \
     mitbewohner";

pub(super) const DELIVER: &str = "deliver zustell zugestell livr entreg consegn bezorg dorec doruc dostarcz вруч достав lever \
     teslim מסירה למסור 配達 お届け 배송 배달 投递 派送 派件 تسليم";

/// What is changed about where or when it waits.
pub(super) const CHANGE: &str =
    "change anderung cambi mudanca alterac wijzig zmian zmen измен змін degisik שינוי تغيير 変更 변경 更改";

/// What was brought lies at the door, or with who lives or works there, in the languages of the product.
pub(super) const AT_THE_DOOR: &str = "reception_ neighbor_ mailbox porch vecin in_cassetta resident front_desk hausflur haustur \
     hauseingang terrasse garage skrzynki concierge doorstep mailroom nachbar briefkasten ablageort rezeption voisin \
     boite_aux_lettres gardien recepcion buzon porteria conserj porteiro portaria vizinh caixa_de_correio recepcao \
     portineria portiere cassetta_postale cassetta_delle vicino_di al_vicino buren_ buurman buurvrouw brievenbus \
     receptie sasiad skrzynce recepcj soused schranky schrance recepci recepce сосед_ соседу соседке соседям соседом \
     двери_ дверью почтовый_ящик почтовом_ящике консьерж ресепш сусід_ сусіду сусідові сусідці сусідам дверей_ скриньк \
     komsu resepsiyon posta_kutusu kapiya kapida לשכן לשכנה ליד_הדלת תיבת_הדואר الجار الاستقبال صندوق_البريد عند_الباب \
     宅配ボックス 郵便受け 玄関 경비실 문앞 문_앞 이웃 관리사무소 우편함 邻居 门口 信箱 前台";

/// What lies there is a notice, or who has it is a courier.
pub(super) const NO_DELIVERY: &str = "country в_доставку на_доставку для_достав key_ schlussel ключ_ being_ currently sonst ansonsten \
     abholung pickup karte avis_ aviso_ avviso kaart awizo oznamen извещ повідомл ihbar הודע إشعار 不在票 通知 안내 carrier \
     to_courier to_the_courier agent_ zusteller_uber dem_zusteller livreur al_corriere al_repartidor transport \
     kurierowi kuryrovi курьеру курєру kuryeye לשליח للمندوب";

/// What was handed over is a notice or a code, or it was handed to whoever brings it.
pub(super) const NOTICE: &str = "for_delivery customer_service recipient_city recipient_country recipient_region advice_note collection_slip delivery_slip \
     slip_del code_handed code_del card_del notice being_ currently почтальону листоношу to_postman to_the_postman to_mail_carrier \
     to_the_mail_carrier извещен уведомлен повідомлен";

/// It was brought to the door.
pub(super) const LEFT_THERE: &str = "left_with left_at left_in handed_to abgestellt depose_dans depose_devant depose_chez \
     recebido_por recibido_por передан 已放置 已放在 已由 abgegeben hinterlegt afgegeven pozostawion vlozen оставлен залишен \
     הונח הושאר تم_ترك 投函しました 投函済 投函完了";

pub(super) const DELIVERED: &str =
    "delivered handed_over zugestellt entregue вручен levererat luovutettu livrat_ 签收";

pub(super) const PICKED: &str = "picked_up opgehaald_door_ontv opgehaald_door_de_ontv afgehaald_door_ontv odebrana_przez odebrano_przez odebrany_przez";

/// A counter or a locker.
pub(super) const POINT: &str = "paketshop parcelshop pick_up_point locker access_point vydejn poboc לוקר";

pub(super) const CUSTOMS: &str = "通関 통관 dedouan sdogan desalfandeg inklar clo_ cla_ جمرك customs zoll verzoll ausfuhrverzoll exportverzoll einfuhrverzoll importverzoll alfandeg douan aduan dogana_ doganal \
     gumruk митн جمارك الجمارك 海关 税関 세관 celn cle_ таможн таможен vama_ 清关 关税 통관 관부가세 מכס";

/// Where the buyer fetches it, and nobody else works with it.
pub(super) const PICKUP_PLACE: &str = "teslimat_noktas 무인택배함 locker parcelshop parcel_shop package_shop paketshop packstation \
     paczkopunk ombudet hos_ditt_ombud hos_ombud ditt_ombud pick_up_point pickup_point access_point point_relais point_de_retrait relais_colis consigne \
     punto_de_recogida punto_di_ritiro ponto_de_recolha cacifo afhaalpunt pakketautomaat pakketpunt vydejn balikovn \
     постамат почтомат пункте_выдачи пункт_выдачи пвз_ поштомат לוקר נקודת_איסוף נקודת_חלוקה נקודת_החלוקה \
     نقطة_الاستلام 편의점 paczkom point_de_rel punkcie_odbioru punktu_odbioru ponto_de_retirada";

/// A post office or a branch.
pub(super) const POST_OFFICE: &str = "post_office postamt bureau_de_poste oficina ufficio_postale postkantoor placow \
     poste_ posty pobock pobocc отделени відділенн sube סניף_הדואר יחידת_הדואר בסניף مكتب_البريد الفرع 郵便局 우체국 \
     postfilial filiale agentur estafeta lufficio_postale postnl_punt urzedu urzedzie na_poste agencia_dos na_agencia";

/// A shop or a place that may be one.
pub(super) const STORE: &str = "oddzial parcel_shop package_shop shop_ store_ magasin boutique tienda sucursal agencia loja_ negozio \
     punto_ winkel punkcie sklep prodejn пункт магазин magaza butik";

/// It lies there for the buyer.
pub(super) const LIES_READY: &str = "وصل 보관 arrive_en arrive_au waiting awaiting waits is_at arrived ankommit eingelegt eingestellt liegt_ \
     bereit vous_attend a_votre_disposition disponible disponibile disponivel available klaar_ ligt_ beschikbaar \
     in_giacenza czeka oczekuje umieszczon ceka_ ulozen ожидает_получ ожидает_вруч ожидает_адресат ожидает_вас ждет_ \
     прибыл чекає прибул очікує_отрим очікує_на_отрим bekliyor hazir ממתין ממתינ מחכה הגיע מוכן מוכנ جاهز 保管中 도착";

/// It may be fetched.
pub(super) const READY: &str = "ετοιμ διαθεσιμ noudettavissa abholbereit ready_ available bereit gotow pripraven klar_ klaar_ beschikbaar disponible \
     disponibile disponivel pret_ prete_ listo_ lista_ pronto_ pronta_ готов hazir זמין זמינ מוכן מוכנ جاهز متاح 可能 가능";

/// For the buyer to fetch.
pub(super) const TO_FETCH: &str = "hamtas_ παραλαβη noudettavissa abholbereit pick_up pickup collect afhaal odbierz получить заберите заберіть לאסוף abholung \
     abgeholt abzuholen odbior odebran odebrac vyzved upphamt recogida recoger recogerl retirada retirar retrait \
     retirer levantamento ritiro ritirare ophalen op_te_halen afhal opgehaald afgehaald выдаче получени забрать видачі \
     отриман забрати teslim_alin teslim_alab לאיסוף استلام 受け取り 受取 수령 取件";

/// The buyer can.
pub(super) const CAN: &str = "can_ collect_your a_retirer recoja_ recoge_ ritira_ odbierz заберите заберіть kann_ konnen puede \
     pouvez peut_ possible moglich posible possivel possibile mogelijk puo_ pode_ kan_ kunt_ mozna_ mozesz mozliw \
     muzete lze_ mozne можно можете можна alabilir alinabilir ניתן אפשר يمكن";

/// A choice that is offered, not where it lies.
pub(super) const OFFER: &str = "collect_points choose select option also_ wahlen auswahl choisir choisissez elegir elija elige escolh scegli kiezen kies_ \
     wybierz wybrac vyber выбер выбрать обер обрати secebil secin בחר اختر 選択 선택 选择";

/// Somebody on the way fetches it, or at a place on the way.
pub(super) const FETCHED_ON_THE_WAY: &str = "courier carrier driver transport airline aircraft forwarder warehouse hub_ linehaul \
     seller merchant kurier fahrer spediteur fluggesell lager_ lagerhaus zusteller transporteur livreur \
     compagnie_aerienne entrepot transportista aerolinea almacen transportadora companhia_aerea armazem corriere \
     vettore compagnia_aerea magazzino vervoerder koerier luchtvaart magazijn bezorger lotnicz przewoznik magazyn \
     kuryr dopravc aerolini leteck skladu_ курьер перевозчик авиа склад курєр перевізник авіа kurye tasiyici havayolu \
     deposu שליח תעופה מחסן السائق مندوب طيران شركة المستودع 航空 倉庫 항공 창고 快递员 仓库";

/// It is not so, but will be.
pub(super) const WILL: &str = "θα_ will_ to_be_delivered to_be_returned to_be_available soon expected tomorrow scheduled estimat wird_ \
     werden_zu voraussichtlich sera_ seran_ sara_ bientot demain manana domani amanha zal_ wordt_ morgen_ zostanie \
     bedzie jutro bude_ budou zitra будет будут завтра скоро буде_ edilecek yarin بعد_قليل سيتم سوف 即将 預定 予定 예정 מחר";

/// What is owed before customs lets it go.
pub(super) const DUTIES: &str = "impuestos_de_import import_charg douan alfandeg derechos_de_import customs duties duty_ \
     import_vat import_tax import_fee zoll einfuhr droits_de_douane frais_de_douane frais_de_dedouanement aranceles \
     arancel aduana despacho tributos impostos icms_ dazi_ doganal douanekosten invoerrecht invoerkosten \
     inklaringskosten celn cla_ clo_ таможенн пошлин мито_ мита_ митн gumruk מכס מיסי_יבוא מיסי_היבוא الجمارك \
     الجمركية 関税 관세 관부가세 关税 税费";

/// It is still to be paid.
pub(super) const OWED: &str = "ожидается_оплат odenecek odenmeli يجب_دفع outstanding entrichten en_attente_de_paiement debe_abonar \
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
pub(super) const SETTLED: &str = "no_need 確認 nothing nichts rien_ nada_ niente niets nic_ ничего нічого paid_by has_been_paid \
     was_paid were_paid received settled bezahlt beglichen payes_ acquitt pagado abonad pagato pagati pago_realizado \
     betaald_ voldaan oplacone_ oplacono zaplacono uhrazen zaplacen оплачен уплачен сплачен odendi שולם 済 완료 已缴 已支付 \
     charged_to_shipper charged_to_the_s charged_to_sender billed_to_s 0_00 no_customs no_duties no_import aucun sin_ sem_ nessun bez_ brak_ без_ may_ might_ could_ prepaid included refund \
     estimat";

/// Nobody was there.
pub(super) const ABSENT: &str = "nezastiz no_answer_at לא_נמצא غير_متواجد 无人 not_home not_at_home nobody_home nobody_was \
     no_one_home no_one_was nicht_anwes nicht_zu_hause niemand_zu_hause absent ausente assente nadie_en nessuno_in \
     ninguem_no niemand_thuis niet_thuis nieobecn nikt_nie nebyl_doma nikdo_nebyl отсутств никого_нет відсутн \
     немає_вдома нікого_немає kimse_yok bulunamad לא_היה_בבית لم_يكن_موجود غير_موجود 不在 부재";

/// Only in that case.
pub(super) const IN_CASE: &str = "in_case im_fall bei_abwesen en_cas en_caso em_caso in_caso bij_afwez in_geval w_przypadku \
     v_pripade в_случае у_разі durumunda halinde במקרה في_حال 場合";

/// It was not fetched in time.
pub(super) const NOT_FETCHED: &str = "not_called nie_podjet giacenza_scadut 保管期間 not_collected not_picked uncollected \
     nicht_abgeholt lagerfrist non_reclame non_retire no_recogid no_retirad nao_retirad nao_levantad non_ritirat \
     niet_opgehaald niet_afgehaald nie_odebran nieodebran nevyzvednut не_забран не_получен не_востреб не_отриман \
     teslim_alinma לא_נאסף لم_يتم_استلام 保管期限 보관기간 逾期";

/// It goes back.
pub(super) const GOES_BACK: &str = "reso_ return goes_back sent_back geht_zuruck zuruckges rucksend retour devuel devolv devoluc \
     restitu gaat_terug terugges zwrot zwroc wraca vracen возвр поверн поверт iade הוחזר أعيد إعادة 返送 반송 退回";

/// What follows comes after that.
pub(super) const THEN: &str = "danach anschliessend despues luego poi_ dopo_ затем потом потім potem_ nastepnie pote_ daarna apres_ ensuite depois apos_ \
     sonra_ ardindan ثم אחר_כך ולאחר 以降 その後 이후 之后 将 afterwards thereafter after_that after_which otherwise";

/// It is not so.
pub(super) const NOT: &str = "not_ no_one no_longer no_access no_deliver no_scan no_se_ no_ha_ no_fue no_pud no_entreg \
     no_esta no_dispon no_list no_prepar no_reten no_deten no_recog no_retir no_liber aun_no todavia_no ya_no nest_plus nont_plus na_plus \
     plus_dispon plus_reten neni nejsou non_ never without_ cannot nicht_ kein nie_ ne_ nao_ niet_ geen_ pas_ neby nedor nezast nemoh \
     nelze nepoda nu_ nem_ ikke_ inte_ ei_ не_ нет_ ні_ δεν_ wasnt hasnt couldnt isnt edileme degil undeliver 未 没 不 無 \
     ません 미배 غير_ ليس לא_ טרם لم_ لا_ ไม่";

/// The same, of the sentence that it stands in and of no other. A word with `~` is one that ends so.
pub(super) const NOT_SO: &str = "no_customs no_hold ~madi ~lmedi ~rmedi ~nmedi ~emedi ~tmedi ~smedi ~miyor ~muyor ~mamis ~memis ていない 아님 아닙 않았 않습 않음 않은";

/// It is not so yet.
pub(super) const LATER: &str = "will_ shall_ morgen_ سيتم سوف to_be_ can_be be_able soon expected expect_ schedul planned estimat \
     tomorrow next_ pending await waiting wird_ werden_ voraussichtlich kurze bientot prochain sera_ seran_ sara_ zal_ \
     wordt_ worden_ verwacht zostanie bedzie bude_ budou будет будут буде_ ожида очіку va_fi be_ kommer manana demain \
     domani amanha завтра zitra jutro llegara arrivera chegara saldra partira yarin edilecek henuz may_ might_ possib \
     request attempt trying versuch tenta intent prob_ proba pokus попыт 将 即将 预计 予定 예정 จะ";

/// Only if.
pub(super) const IF: &str = "if_ unless when_ once_ until_ before_ wenn_ falls_ sobald_ si_ lorsque cuando_ quando_ se_nao если \
     когда_ jesli jezeli pokud indien_ als_";

/// Something went wrong, or back.
pub(super) const TROUBLE: &str = "return retour ruck zuruck renvoy devol devuel restitu ritorn zwrot zwroc vrac vrat возвр поверн \
     връщ върн iade_ tillbak tilbak palaut visszak επιστρ refus reject verweiger rifiut recus rechaz odmow odmit отказ \
     відмов fail unsuccess erfolglos fehl echec echou fallid fallo manca mislu gemist nieudan neuspes неудач невдал \
     sikertelen missly mislyk damag beschadig endommag avari danific danneg uszkodz poskoz поврежд lost_ verlor perdu \
     perdid extravi утер утрач delay verzog verspat retard atras ritard vertraag opozn задерж затрим gecik held_ hold_ \
     on_hold detain zatrzyman reten wrong incorrect error exception problem issue incident incid cancel annul storn anul \
     отмен iptal misrout missort notice_ card_ destroy missing 退 拒 异常 失败 延 반송";

/// Not of the thing itself.
pub(super) const TALK: &str = "data_ information info_ instruction email_ e_mail sms_ notif notice powiadom benachrichtig advice \
     уведомлен извещени повідомлен сповіщен label \
     etikett packaging authoriz redirect claim inquiry survey";

/// Who carries it on.
pub(super) const CARRIER: &str = "carrier courier driver partner company agent transportista transportadora transporteur vettore \
     kurier_ kuryer perevozchik перевозчик курьер airline facility depot office poste_ filiale postamt country land \
     pays_ pais_ paese kraj стран";

/// The country it comes from.
pub(super) const ORIGIN_COUNTRY: &str = "origin_country country_of_origin country_of_dispatch country_of_departure ursprungsland \
     herkunftsland absenderland abgangsland pays_dorigine pays_dexpedition pays_de_depart pais_de_origen pais_de_origem \
     paese_di_origine paese_dorigine land_van_herkomst kraj_nadania kraj_pochodzenia zemi_odeslani zemi_puvodu \
     страну_отправ страну_происх країну_відправ країну_походж cikis_ulke mense_ulke بلد_المنشأ بلد_المصدر \
     ארץ_המוצא 発送国 発送元の国 発送元国 발송국 始发国 发件国";

/// The country it goes to.
pub(super) const DESTINATION_COUNTRY: &str = "destination_country country_of_destination zielland bestimmungsland \
     pays_de_destination pays_du_destinataire pais_de_destin paese_di_destin land_van_bestemming kraju_przezn \
     cilove_zeme zeme_urceni страну_назначен территорию_рф территорию_росс країни_признач країну_признач varis_ulke \
     hedef_ulke ประเทศปลายทาง بلد_الوصول بلد_الوجهة بلد_المقصد دولة_الوجهة ארץ_היעד מדינת_היעד 目的国 宛先国 목적국 目的地国";

/// It came.
pub(super) const ARRIVE: &str = "arriv eingetroffen angekommen lleg cheg giunt aangekomen dotar przyby przyjec dorazil прибыл прибул \
     поступил надійшл надход nadeszl nadejsc vstoup ถึง ulasti vardi وصل הגיע 到着 도착 到达 抵达";

/// It left.
pub(super) const LEAVE: &str = "depart left_ leaving_ verlass abgereist lasciat quitte_ salid salio saiu verlaten vertrokken opuscil \
     opustil покинул убыл залишил ayrildi غادر יצא 出発 출발 离开";

/// It goes on its way.
pub(super) const UNDER_WAY: &str = "on_the_way on_its_way in_transit_to way_to unterwegs auf_dem_weg en_route en_camino in_viaggio \
     a_caminho in_arrivo onderweg w_drodze na_ceste в_пути в_дорозі на_шляху yolda בדרך في_الطريق 途中";

/// Where things are sorted, kept and handed on.
pub(super) const FACILITY: &str = "facility hub_ center centro centru centre_ zentrum warehouse sort office_ station depot склад центр \
     中心 センター 센터 مركز";

pub(super) const AIRPORT: &str = "airport flughafen aeropuerto aeroporto aeroport lotnisk letist аэропорт аеропорт havaliman 机场 空港 공항 مطار";

/// Who brings it to the door.
pub(super) const DRIVER: &str = "driver courier_ kurier_ kuryr chauffeur conductor repartidor corriere motorista entregador livreur \
     zusteller fahrer bezorger kurye_ курьер курєр 配達員 快递员 배송기사 שליח السائق المندوب";

/// To fetch something.
pub(super) const FETCH: &str = "pick_up pickup pick_it collect abhol abzuhol op_te_halen ophal recog retir ritir odebra odbioru забрать \
     забират toplama 揽 取件 לאסוף";

/// How something fails.
pub(super) const UNABLE: &str = "couldnt echou fallit niemozliw nezdar не_вдалося не_удалась לא_ניתן no_entregad 失败 no_se_pudo \
     no_se_ha_podido no_realizad nao_realizad sem_sucesso sin_exito nicht_erfolgt pas_pu non_effectu non_riuscit \
     mislukt edilemedi נכשל فشل 失敗 できません できなかった 못했 yapilamad gerceklestirilemed 未成功 不成功 unable could_not not_possible konnte_nicht nicht_moglich \
     no_pudo non_consegnabil не_удалось невъзмож fail manque fallid fallo_ mancat gemist nieudan неуспеш не_состоя \
     misslyck mislyk missad_ 실패 تعذر";

/// Nobody was there to take it, or it could not be brought.
pub(super) const NOT_BROUGHT: &str = "unable could_not couldnt not_possible not_delivered delivery_attempt attempted attempt_ missed_you \
     konnte_nicht nicht_moglich nicht_zugestellt zustellversuch na_pas_pu livraison_impossible echec tentative no_se_pudo \
     no_se_ha_podido no_pudo intento fallid non_consegnat consegna_non_riusc consegna_non non_e_stato_poss tentativo niet_bezorgd niet_geleverd \
     kon_niet nie_dorecz nieudan nebyla_doruc nezastiz neusp nao_foi_poss nao_entreg tentativa неудач не_удалось не_вдалося \
     невдал edilemedi";

/// It is closed or full there, or goes another way.
pub(super) const NOT_TO_BE_FETCHED: &str = "closed geschlossen ferme_ fermee cerrad chius gesloten zamknie zavren закрыт full_ voll_ plein complet \
     not_collect not_picked nicht_abgeholt non_retir no_recog again_ erneut nouvel nuevo_intento next_attempt redeliver \
     picked_up return zuruck contact_ capacity depot_ unable_to_collect unable_to_pick \
     possivel_retirar pudo_recoger pu_retirer possibile_ritirare удалось_забрать вдалося_забрати";

/// It is kept there, or brought there to be fetched.
pub(super) const TO_BE_FETCHED: &str = "collect pick_up pickup held_at kept_at is_at is_now_at taken_to being_taken brought_to abhol sara_disponib zur_filiale gebracht \
     retrait retirer disposition achemine dacheminement recog recoger disponib ritir ophal afhaal gaat_naar odbior odebra przekaz \
     vyzved ulozena забрать ожидает хранится чекає забрати retirada retirar bekliyor teslim_al";

/// Customs let it go.
pub(super) const FREED: &str = "clearance_finished clearance_completed clearance_complete завершен released cleared freigegeben \
     zwolnien eliberat abgeschlossen saida_de 完成 完了 완료 שחרור שוחרר libere_ liberee_ liberes_ sorti_de sortie_de dedouane_ dedouanee_ dedouanement_termin dedouanement_est_termin dedouanement_effectu liberad liberata_ \
     liberato_ svincolat sdoganat uscito_dal uscita_dal salido_de salio_de despachado_por_la_aduan despachada_por_la_aduan despachado_por_aduan saiu_d desembaracad desalfandegad concluid zwolnion odprawion \
     opuscila_urzad zakonczon vrijgegev voltooid afgerond gumrukten_cik gumrukten_gec serbest_birak tamamland ukoncen \
     proclen propust uvolnen dokoncen випущен выпущен прошл прошел пройшл пройшов الإفراج تم_التخليص اكتمل انتهاء_التخليص 許可されました";

/// Somebody else has it now.
pub(super) const HANDED_OVER: &str = "remis_a handed transferred ubergeben ubernommen transmis передан przekazan predan overgedragen devredildi \
     accepted_by received_by in_possession";

/// It lies there to be fetched; alone that may be said of the courier who fetches it from the sender.
pub(super) const WAITS: &str = "abholbereit zur_abholung in_der_filiale in_der_packstation in_der_postfiliale ligt_klaar \
     czeka_na_odb oczekuje_na_odb ожидает_вруч ожидает_получ ожидает_адресат ожидает_вас чекає_на_вас очікує_отрим \
     хранится зберігається ממתין_לאיסוף aguardando_retirada ceka_na_vyzved in_giacenza af_te_halen att_hamta \
     disponivel_para_lev disponivel_na_loja available_for_coll awaiting_coll teslim_alinmayi_bekl 保管 보관 取件 受け取り 受取 수령";

/// Words that say nothing by themselves.
pub(super) const LITTLE: &str = "the at in to la le les il el der die das am im na v w в на у до au aux del dello della al alla op de het do";

/// It was not done, or somebody says so; or it was brought to a wrong address or to an airline.
pub(super) const UNDONE: &str = "unsuccessful unsuccessfully cancelled_ canceled_ denied_ denies_ disputed_ disputes_ refused_by refused_the refused_deliv \
     benachrichtig notice_ avis_de aviso_de awizo извещен уведомлен failed_ storniert_ erfolglos_ annulled_ annule_ annulee_ anulado_ anulada_ annullato_ annullata_ geannuleerd_ anulowano_ zruseno_ \
     отменен скасован iptal_ not_received not_yet not_collected not_picked not_delivered says_not nicht_erhalten nicht_angekommen \
     noch_nicht no_recib non_recu pas_recu nao_receb non_ricevut niet_ontvangen nie_otrzyman neobdrz не_получ не_отрим teslim_alinmad \
     airline_ wrong_address wrong_house falsche_adresse falsche_anschrift mauvaise_adresse direccion_equivocada endereco_errado \
     estimat estime previst prevu expected_ planned_ voraussichtlich geplant план_ планов заплан очіку ожида odhad planowan verwacht_ \
     indirizzo_sbagliat verkeerd_adres zly_adres spatna_adresa неверный_адрес неправильн_адрес yanlis_adres";

/// Places where something is that is not with the buyer yet.
pub(super) const ON_THE_WAY_PLACES: &str = "airport_ flughafen_ aeroport_ laeroport_ aeropuerto_ aeroporto_ luchthaven_ lotnisko_ lotnisku_ letiste_ аэропорт \
     аеропорт havalimani havalimanina 机场 空港 공항 مطار customs_ zoll_ zollamt_ douane_ douanes_ aduana_ alfandega_ dogana_ clo_ cla_ \
     таможн митниц gumruk_ gumruge 海关 税関 세관 جمارك terminal_ терминал термінал warehouse_ lager_ lagerhaus_ depot_ entrepot_ almacen_ \
     armazem_ magazzino_ magazijn_ magazyn_ склад_ складе_";

/// It is not done, of a delivery or of anything else.
pub(super) const NOT_DONE: &str = "undeliver not_deliver erfolglos nicht_zugestellt nicht_ausgeliefert nicht_geliefert niet_bezorg niet_gelever kon_niet \
     non_livre na_pas_ete na_pu_etre impossib no_entreg no_fue_ no_ha_sido no_ha_podido nao_foi nao_pode nao_entreg nao_realiz non_e_stat \
     non_consegn nie_dorecz nie_dostarcz nie_mog nie_udal niedorecz nebyl nedoruc nepodar nelze не_вручен не_доставлен не_доручен \
     невозмож неможлив edileme edilmedi yapilamad basarisiz لم_يتم لا_يمكن לא_נמסר できず 不能 불가 못해 못하 无法 無法";

/// It goes back now, or has gone.
pub(super) const ON_ITS_WAY_BACK: &str = "returned_ returning_ return_initiated return_started return_in sent_back way_back zuruckgesand \
     zuruckgesend zuruckgeschick geht_zuruck retoure rucksend retourniert retour_ teruggest teruggezond geretourn gaat_terug retourzend \
     renvoye retourne_ retournee_ devuelt devoluc devuelve_ devolviendo retornad restitui restituz reso_in resa_in torna_indietro \
     rispedit devolvid devolvend devolver zwrot_ zwroc zwrac wraca_ wrocila wrocil_ vraci_ vracen vracim возвращ возврат повертаєт повернен \
     повернут iade_ إرجاع إعادة إعادت أعيد مرتجع הוחזר מוחזר בהחזרה חוזרת_לשולח 返送 반송 退回 退件";

/// It may go back, or goes no further back than to where the next attempt starts.
pub(super) const NOT_BACK_YET: &str = "якщо إذا אם_ eger 如果 кошт грош денег средств pieniedz refund money reembols rimbors rembours erstatt geld_ tutar \
     will_ shall_ to_be_returned may_ might_ can_be not_be_ret not_return not_been_ret nicht_zuruck sera_ seran_ sara_ \
     ira_ zostanie bedzie bude_ budou будет будут буде_ edilecek iade_edilme سيتم سوف 将 即将 予定 예정 tomorrow morgen_ demain manana \
     domani amanha jutro zitra завтра yarin nichtabhol within_ days_ innerhalb tage_ tagen_ jours_ dias_ giorni_ dagen_ \
     dni_ дней_ 場合 経過 以降 경우 \
     redeliver re_deliver reattempt retry next_ new_attempt another again_ erneut neuer_versuch nochmal nouvelle nuevo_intento nueva_entrega \
     nova_tentativa nova_entrega nuovo_tentativo nuova_consegna nieuwe_poging opnieuw ponown kolejn znovu повтор еще_раз знову tekrar \
     שוב مرة_أخرى 再配達 再度 재배달 재배송 再次 重新 to_carrier to_courier to_the_carrier to_the_courier \
     إعادة_المحاول إعادة_محاول إعادة_جدول إعادة_التسليم إعادة_التوصيل إعادة_توجيه إعادة_إرسال \
     depot facility hub_ station center centro centre_ office warehouse branch lager_ lagerhaus entrepot agence_ bureau_ point_ relais punto_ ponto_ paketshop packstation parcelshop shop_ store_ almacen armazem \
     magazzin magazijn magazyn oddzial sortown sklad_ skladu sklade depo_ depoy deposu sube filiale niederlassung postamt oficina \
     склад отделени відділенн сортиров сортувал пункт пвз на_доставку מחסן לסניף למרכז مستودع فرع_ 営業所 倉庫 郵便局に 창고 집배 지점 仓库 网点 站点 驿站 \
     zur_ zum_ ins_ in_das in_die an_die an_das terminal терминал термінал merkez إلى_ へ返送 に返送 局返送 으로_반송 터미널 센터 邮局 营业部 派送点 分拨 转运 المركز مكتب_البريد";

/// What may stand behind that it goes back: that it does so now. Of anything else it may be where the next attempt starts.
pub(super) const BACK_AND_NO_MORE: &str = "back terug zuruck zpet indietro to_origin origin se_ en_ in_ cours corso progress transit edil surec الشحنة 중 처리 \
     after_ an_ unsuccess deliver attempt";

/// A return, or a refusal, that was called off.
pub(super) const RETURN_CALLED_OFF: &str = "return_cancel return_stop return_was_cancel return_was_stop return_has_been_cancel return_has_been_stop sender_cancel \
     sender_stop sender_was_cancel sender_was_stop sender_has_been_cancel sender_has_been_stop refusal_cancel refusal_withdr \
     refusal_was refusal_has_been retour_annul retour_a_ete_annul retour_interromp retour_stop retour_geannul expediteur_annul \
     expediteur_a_ete_annul lexpediteur_annul lexpediteur_a_ete_annul refus_annul remitente_cancel remitente_anul devolucion_cancel \
     devolucion_anul rechazo_cancel rechazo_anul remetente_cancel devolucao_cancel devolucao_anul recusa_cancel mittente_annull \
     restituzione_annull reso_annull rifiuto_annull afzender_geannul afzender_stop retourzending_geannul weigering_geannul \
     rucksendung_storn rucksendung_gestoppt rucksendung_abgebr rucksendung_wurde_storn rucksendung_wurde_gestoppt \
     rucksendung_wurde_abgebr absender_storn absender_gestoppt absender_abgebr verweigerung_storn verweigerung_zuruckgen zwrot_anul \
     zwrot_odwol zwrot_wstrzym nadawcy_anul nadawcy_odwol nadawcy_wstrzym odmowa_anul odesilateli_zrus vraceni_zrus odmitnuti_zrus \
     отправителю_отмен отправителю_остан возврат_отмен возврат_остан отказ_отмен відправнику_скас повернення_скас відмова_скас \
     iade_iptal iadesi_iptal إلغاء_الإرجاع إلغاء_الإعادة إلغاء_إعادة ההחזרה_בוטל 返送キャンセル 返送中止 返送取消 返送を中止 반송_취소 반송취소 반송이_취소 \
     取消退回 退回取消 退回已取消";

/// What a trouble is not any more.
pub(super) const CALLED_OFF: &str = "canceled stopped withdrawn lifted resolved storniert gestoppt abgebrochen aufgehoben annule annulee arrete cancelad anulad \
     annullat interrott geannuleerd stopgezet anulowan odwolan wstrzyman zrusen отменен остановлен скасован зупинен iptal_ בוטל ألغي \
     إلغاء キャンセル 中止 取消 취소 중단";

/// What was lost is there again.
pub(super) const FOUND: &str = "found_ located_ recovered_ gefunden wiedergefunden wieder_da aufgetaucht retrouv encontrad localizad recuperad ritrovat rinvenut \
     teruggevonden gevonden_ terecht_ odnalez znalez nalezen найден нашл знайден bulundu נמצא عثر 発見 見つか 찾았 발견 找到 寻回 找回";

/// What was delivered was not delivered to the buyer.
pub(super) const MISTAKE: &str = "by_mistake in_error by_error mistakenly erroneously incorrectly wrongly wrong_ irrtumlich versehentlich falschlich \
     falsche_adr falschen_adr falsche_anschr falschen_empf par_erreur a_tort mauvaise_adresse mauvais_dest por_error equivocad erronea errone \
     por_erro por_engano endereco_errado indevid per_errore per_sbaglio sbagliat per_vergissing per_ongeluk onterecht verkeerd \
     foutief omylkow pomylk blednie niewlasciw zly_adres zlym omylem chybne spatn ошибочн по_ошибке неверн неправильн помилков \
     yanlis בטעות שגוי خطأ بالخطأ 誤って 誤り 잘못 착오 误 错误 错投";

/// Who takes in what is not theirs, and that it is brought to another one.
pub(super) const ELSEWHERE_NEXT: &str = "an_anderen an_einen_anderen to_another_parcel to_another_pick to_another_shop try_again_tomorrow \
    neighbo nachbar voisin vecin vizinh vicin_ buren sasiad soused сосед сусід komsu";

/// A delivery that is called off.
pub(super) const DELIVERY_CALLED_OFF: &str = "delivery_cancel delivery_scan_cancel delivery_revers delivery_scan_revers livraison_annul zustellung_storn zustellung_annull \
    entrega_anul entrega_cancel consegna_annull bezorging_geannul doreczenie_anul dostawa_anul doruceni_zrus вручение_отмен \
    доставка_отмен вручення_скас доставку_скас teslimat_iptal teslim_iptal המסירה_בוטל إلغاء_التسليم 配達完了取消 配達取消 배달완료_취소 배달_완료_취소 \
    배송완료_취소 배달_취소 签收取消 妥投取消 投递取消";

/// Another delivery than the one that was.
pub(super) const OTHER_DELIVERY: &str = "second_ 2nd_ already redeliver re_deliver return bereits zweite retour deja ya_ devol segunda gia_ \
    reso_ seconda zwrot juz_ vracen уже повторн возврат вже поверн ikinci iade 반송 재배송 退 再";

/// Brought to somebody else, in one word.
pub(super) const MISDELIVERED: &str = "fehlzustell misdeliver erreur_de_livraison livraison_erronee livraison_par_erreur entrega_erronea entrega_equivocada \
     entrega_por_error entrega_errada entrega_por_engano consegna_errata consegna_per_errore verkeerde_bezorging foutieve_bezorging \
     bledne_dorecz pomylkowe_dorecz chybne_doruc ошибочная_достав ошибочное_вруч помилкова_достав yanlis_teslim 誤配 오배송 오배달 误签 误投 错投 错签";

/// It is put right.
pub(super) const CORRECTED: &str = "correct korrigier berichtig corrig rectif correg gecorrigeerd skorygow popraw oprav исправл скорректир виправл скориг duzelt \
     תוקן תיקון تصحيح 訂正 修正 정정 更正 修改";

/// It was collected, and nothing else: behind a stay at a counter, by the buyer.
pub(super) const COLLECTED: &str = "collected picked_up abgeholt in_der_filiale_abgeholt retire recupere recogido retirado levantado levantada ritirato ritirata \
     opgehaald afgehaald odebrana odebrano odebrany vyzvednuto vyzvednuta vyzvednut hamtad hamtat uthamtad utlamnad afhentet hentet utlevert \
     udleveret noudettu получено получена получен выдано выдана выдан отримано отримана видано видана teslim_alindi נאסף נאספה נלקח \
     تم_الاستلام 受取済 受取済み 受け取り済み 受取完了 受け取り完了 수령_완료 수령완료 수령하였습니다 수령했습니다 수령하셨습니다 已取件 已领取 已提货 取件成功 已自提 领取成功";

/// It waits to be fetched, in languages that say so of the carrier only before it left; elsewhere both are said of the last carrier, too.
pub(super) const STANDS_BY: &str = "ממתין_לאיסוף ממתינה_לאיסוף מחכה_לאיסוף";

/// A payment came: behind what customs held for it, that of the duties.
pub(super) const PAYMENT_CAME: &str = "payment_confirm payment_receiv payment_complet payment_success zahlung_eingegangen zahlung_erhalten zahlung_erfolgt \
     zahlung_bestatigt zahlung_ist_eingegangen paiement_recu paiement_confirm paiement_effectu pago_confirm pago_recib pago_realiz \
     pago_efectuad pagamento_confirm pagamento_receb pagamento_realiz pagamento_efet pagamento_ricev pagamento_effettuat betaling_ontvang \
     betaling_voldaan betaling_bevestigd platnosc_otrzym platnosc_potwierdz oplata_uiszczon platba_prijat platba_potvrz оплата_получ \
     оплата_произв оплата_подтв платеж_получ платеж_подтв оплату_отрим оплату_підтв платіж_отрим odeme_alindi odeme_yapildi \
     odeme_onayland התשלום_התקבל התשלום_אושר تم_الدفع تم_استلام_الدفع تم_تأكيد_الدفع 支払い完了 支払完了 入金確認 결제_완료 결제완료 입금_확인 支付成功 已支付 \
     付款成功";

/// Duties are paid.
pub(super) const PAID: &str = "paid_ bezahlt_ beglichen entrichtet_ payes_ payees_ paye_ acquitt regles_ pagado_ pagados_ pagada_ pagadas_ abonad pagati_ pagato_ \
     pagos_ pagas_ foi_pago foram_pag betaald_ voldaan_ oplacono oplacone oplacona zaplacon uiszczon uhrazen zaplacen оплачен уплачен \
     сплачен odendi_ שולם שולמו تم_دفع تم_سداد 支払い済 支払済 納付済 納付完了 납부_완료 납부완료 已缴 已支付 缴税成功 缴费成功 缴纳成功";

/// They have to be.
pub(super) const HAS_TO: &str = "must_ have_to has_to need should_ muss_ mussen_ doit_ doivent_ debe_ deben_ deve_ devem_ devono_ moet_ moeten_ nalezy musi_ \
     musite должн необходим повинн потрібн delivered ddp_ prepaid";

/// It is still waited for.
pub(super) const AWAITED: &str = "attente attesa espera wacht_ wachten oczek ceka_ cekani bekle bekli ожида очіку 待ち 待っ 等待 대기 ממתין בהמתנה انتظار aguard zur_zoll zur_verzoll";

/// What customs want to see.
pub(super) const PAPERS: &str =
    "document unterlagen dokument pieces_compl aanvullende документ belge מסמכ مستندات 書類 서류 资料 材料";

/// Somebody needs it.
pub(super) const CUSTOMS_WANT: &str = "requi requer required_ erforderlich benotigt manqu falta richiest nodig wymagan nutn chybi требу необход потрібн gerek נדרש חסר مطلوب missing_ \
     needed_ 必要 不足 필요 需";

/// It did not work.
pub(super) const FAILED: &str = "falh fail fehlgeschl gescheitert echou echec fallid fallit nieudan neuspes неуспеш неудач невдал mislukt basarisiz נכשל فشل 失敗 실패 失败";

/// No attempt was made.
pub(super) const NO_ATTEMPT: &str = "no_delivery_attempt no_attempt not_attempted kein_zustellversuch keine_zustell aucune_tentative ningun_intento sin_intento \
     nessun_tentativo geen_bezorgpoging nenhuma_tentativa zadny_pokus proby_nie nie_podjeto_prob попытка_не попыток_не спроб_не спроба_не";

/// It was so, and is not any more.
pub(super) const NO_MORE: &str = "no_longer any_more anymore nicht_mehr nest_plus na_plus nont_plus ya_no non_piu non_e_piu ja_nao nao_esta_mais niet_meer \
     juz_nie nie_jest_juz jiz_neni uz_neni больше_не уже_не більше_не вже_не artik כבר_לא לא_עוד لم_يعد もう 더_이상 已不 不再";
