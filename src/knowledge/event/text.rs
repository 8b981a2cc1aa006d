//! The carriers' words, for events without a code.
//!
//! Only wordings that were seen in answers of the platform, on its pages or with a carrier stand here, and
//! they are matched literally: the platform's translations are made by machine, so guessing at words would be
//! wrong in both directions. Words of an order's status ("Awaiting delivery", "Completed") are no events and
//! stay unknown, as do those that mean two things ("Waiting for pick up": by the carrier or by the buyer).
//!
//! What is said of "your package" or "the shipment" is found without it ([`status_alone`]), and what is said of the door by
//! what stands first ([`lead`]).
//!
//! Sources of the lines: the platform's answers and its own explanation of statuses; plhery/universal-parcel-scraper
//! (Cainiao, Ecoscooting, TIPSA, La Poste, DHL, USPS, Australia Post, Evri, BRT, bpost, Colis Privé, CTT Express, Poste
//! Italiane, InPost, China Post, Yanwen, YunExpress, UniUni, GOFO, Royal Mail, Canada Post, Aramex, SEUR, Chronopost, Mondial
//! Relay, Relais Colis); itsvic-dev/parcel (labels in seven languages); public readers of the Russian and the Brazilian post,
//! of USPS, DHL and CJ Logistics; the events of the Universal Postal Union (EMSEVT) as posts show them;
//! RomaBilka/parcel-tracking (Nova Poshta).

use super::reading::{EventReading, Force};
use super::{EventKind, Words, size};
use crate::knowledge::text::fold;

/// The shortest part of a longer text that may speak for the whole, in bytes. Shorter ones ("Delivered") are
/// part of too many other sentences.
const SPEAKING_PART: usize = 16;

/// The most words of a place: "Paris Charles de Gaulle, FR".
const MOST_NAMES: usize = 5;

/// Folded texts of one kind, parted by `|`.
const TEXTS: &[(EventKind, &str)] = &[
    (
        EventKind::Ordered,
        "your orders been created|order created|your package is being prepared|package in preparation|\
         결제가 완료되었습니다",
    ),
    (
        EventKind::Prepared,
        "package ready for shipping from warehouse|shipment information received by warehouse electronically|\
         your order is being packed|ready to be shipped by warehouse|shipment info received by warehouse|\
         order received successfully|package finished|\
         order has been packed into a large shipment and ready for the delivery company to pick up|\
         order information received by carrier|shipment dispatched|\
         logistics order has been created|shipment order created|shipment data information received|\
         pre shipment info sent to usps usps awaiting item|\
         package shipped out from warehouse|leave the warehouse|left from warehouse|package left warehouse|\
         заказ получен успешно|пакет закончен|покинуть склад|\
         تم إستلام بيانات الشحن إلكترونيا من قبل المخزن|الطرد جاهز للشحن من قبل المستودع|\
         تم شحن وإرسال الطرد من المستودع|\
         informations de livraison reçues par lentrepôt par voie électronique|\
         pedido recebido com sucesso|saiu do armazém|\
         auftragsdaten wurden elektronisch übermittelt|\
         die auftragsdaten für diese sendung wurden vom absender elektronisch an dhl übermittelt|\
         货物电子信息已经收到|电子信息已收到|상품 포장 중|파견 선적|출발 물류창고에서 출발|odeslání zásilky|zending voorgemeld|\
         відправник самостійно створив цю накладну але ще не надав до відправки|\
         the instruction data for this shipment have been provided by the sender to dhl electronically|die sendung wurde vom absender elektronisch angekündigt|die auftragsdaten zu dieser sendung wurden vom absender elektronisch an dhl übermittelt|shipping label created|usps awaiting item|label created usps awaiting item|shipping label created usps awaiting item|label created by sender|shipping info sent to brt|confirmation of preparation of the shipment received|pendiente de recepción en ctt express|votre colis a été expédié par votre webmarchand|etiqueta emitida|присвоение идентификатора|\
         sender preparing item|sender has despatched item|order processed by shipper|shipment information received|were expecting it|el envío ha sido registrado|en cours de préparation chez lexpéditeur|en cours de préparation par lexpéditeur|en préparation chez lexpéditeur|étiquette créée|annoncé",
    ),
    (
        EventKind::Accepted,
        "package collected by carrier|collected by carrier|package received by sorting center of origin|\
         package received by carrier|received by logistics company|accepted by carrier|\
         processing at sorting center|inbound in sorting center|\
         delivery company has picked up the large shipment|shipment picked up|\
         processing at departure country region sorting center|shipment at country of origin warehouse|\
         acceptance|collection|\
         принято перевозчиком|входящий в сортинг центр|приём|\
         تم الإستلام من قبل شركة الخدمات اللوجستية|قيد المعالجة في مركز التصنيف|\
         reçu par la société de logistique|\
         aceito pela transportadora|recebido pela transportadora|chegou ao centro de triagem|\
         entrada en el centro de clasificación|recibido por el transportista|aceptado por operador logístico|\
         die sendung wurde abgeholt|中国邮政已收取邮件|收寄局收寄|출발 배송업체에서 상품 수령 완료|원산지 창고에서의 선적|\
         物流会社で引き受け済み|přeprava zásilky v zemi původu|zending in ontvangst genomen|zending afgehaald|\
         picked up by shipping partner|picked up from sender|objeto postado|objeto coletado|nadana przez paczkomat paczkopunkt|покинуло место приема|покинуло место приёма|已揽收|已揽件|\
         posting collection|receive item from customer otb|\
         yanwen pickup scan|shipment collected from the shipper",
    ),
    (
        EventKind::OriginTransit,
        "package left sorting center of origin|your package arrived at the origin airport awaiting transit|\
         departed from sorting center|outbound in sorting center|arrived at departure transport hub|\
         left from departure country region sorting center|package arrived at airport|\
         your package arrived at airport awaiting transit|shipment left country of origin warehouse|\
         opening|dispatching|\
         исходящий в сортинговом центре|прибыл на выезд транспортного узла|\
         تم مغادرة مركز التصنيف|وصل مركز النقل ببلد المغادرة|a quitté le centre de tri|\
         saindo do centro de triagem|partiu do centro de triagem|chegou ao centro de transporte de partida|\
         salida del centro de clasificación|angekommen im abflug transportzentrum|\
         出口总包互封封发|출발 국가 지역 물류센터에서 출발|출발 국가의 공항 도착|출하 국 창고에서의 선적|運送会社に引き渡し|\
         zásilka opustila sklad v zemi původu|\
         arrival at outward office of exchange|receive item at office of exchange otb|insert item into bag otb|\
         yanwen facility outbound|arrived at the origin international airport",
    ),
    (
        EventKind::ExportCustoms,
        "export customs clearance started|export customs clearance complete|export clearance success|\
         начато экспортное таможенное оформление|успех расчистки экспорта|\
         despacho aduaneiro de exportação iniciado|sucesso de desembaraço de exportação|\
         exportverzollung abgeschlossen|送交出口海关|出口海关 放行|1차 통관 시작|1차 통관 완료|\
         item presented to export customs security|item held by export customs security|item returned from export customs security|\
         international shipment release export|clearence processing completed export|clearance processing completed export|the country of origin commences customs declaration",
    ),
    (
        EventKind::HandedToAirline,
        "awaiting flight|leaving from departure country region|\
         flight prepared to departure from country of destination|shipment accepted by airline|\
         hand over to airline|\
         выезд из страны региона вылета|قيد مغادرة دولة منطقة الإنطلاق|en partance du pays région de départ|\
         saindo do país região de origem|entregue à companhia aérea|abflug aus abgangsland region|\
         die fluggesellschaft hat die sendung erhalten|航空公司接收|已出口直封|出口总包直封封发|\
         항공사가 허용하는 배송 출발|zásilka přijata leteckou společností|\
         port of departure received by carrier",
    ),
    (
        EventKind::Departed,
        "package leaving origin country region|departed from departure country region|\
         left from departure country region|flight departure|airline departure|departed country of origin|\
         departure from outward office of exchange|departed from transit country region|\
         слева от страны региона отправления|покинуло страну происхождения|экспорт|\
         تم مغادرة دولة منطقة التحويل|a quitté le pays région de transit|partiu do país de origem|\
         salida de la aerolínea|abgereist aus abgangsland region|abgereist aus transitland region|\
         출발 국가 지역에서 출발|원산지 출발|発送元の国 地域を出発|zásilka opustila zemi původu|\
         flight departed|departure to country of destination|航空公司启运|\
         dispatch from outward office of exchange|send item abroad edi received|departure from transit office of exchange|depart from transit office of exchange|\
         port of departure departure|international flight has departed",
    ),
    (
        EventKind::InternationalTransit,
        "accepted for transportation by postal service|leaving transit country region|\
         幹線輸送業者によって輸送中|\
         en tránsito internacional pendiente de recepción en ctt express|离开境外经转局",
    ),
    (
        EventKind::ImportDeclared,
        "import customs clearance started|import clearance start|начало расчистки импорта|\
         desembaraço aduaneiro de importação iniciado|2차 통관 시작",
    ),
    (
        EventKind::Arrived,
        "your package arrived at local airport|arrived at linehaul office|arrived at linehual office|\
         arrived at line haul office|arrived at destination country|handed over from linehaul office|прибыл в офис linehual|импорт|\
         تم الوصول إلى مكتب التحويل|arrivé au bureau de transport|chegou ao escritório da linehaul|\
         chegou ao país região de destino|llegada a país de destino|ankunft am flughafen des ziellandes|\
         飞机进港|목적지 공항 도착|도착 국가 도착|ターミナル輸送事業所に到着|\
         the shipment has arrived in the destination country destination area|die sendung ist im zielland eingetroffen|arrived at facility in destination country|arrived in country|your shipment has arrived at the postal operator of the country of destination and will be delivered in the coming days|objeto recebido pelos correios do brasil|objeto recebido no brasil|到达境外目的地|\
         arrival at inward office of exchange|receive item at office of exchange inb|прибыло на территорию рф|\
         port of destination arrival|international flight has arrived|entré dans le pays de destination",
    ),
    (
        EventKind::ImportCustoms,
        "таможенное оформление в стране назначения|\
         international arrival awaiting clearance|inbound into customs|arrived awaiting clearance inbound|item received into customs for clearance|encaminhado para fiscalização aduaneira|objeto encaminhado para fiscalização aduaneira|\
         item presented to import customs|send item to customs inb|\
         customs inspection import|el envío ha llegado a la aduana de destino iniciamos los trámites de despacho aduanero",
    ),
    (
        EventKind::HeldByCustoms,
        "customs duties payment requested|held by customs|held in customs|held at customs|retido pela alfândega|\
         vom zoll einbehalten|trattenuto alla dogana|zatrzymana na odprawie celnej|محتجز لدى الجمارك|等待清关资料|\
         para recebimento do objeto é necessário o pagamento do icms importação|objeto apreendido por órgão de fiscalização ou outro órgão anuente|\
         held by import customs|\
         customs charges raised",
    ),
    (
        EventKind::CustomsReleased,
        "import customs clearance completed|import customs clearance complete|import clearance success|\
         leaving customs awaiting transfer|\
         your package will soon be handed over to the domestic courier company|\
         desembaraço aduaneiro de importação concluído|einfuhrzollabfertigung abgeschlossen|\
         您的邮件已通过欧盟海关的审核 发往下环节处理|\
         inbound out of customs|released from us customs|the customs clearance process for import into the destination country region has been completed|fiscalização aduaneira finalizada|objeto liberado pela alfândega|\
         item returned from customs import|item returned from import customs|released from import customs|return item from customs inb|\
         international shipment release import|clearance processing completed import|la mercancía ha sido despachada y próximamente saldrá a reparto",
    ),
    (
        EventKind::LastMileHandover,
        "collected by destination carrier|received by local delivery company|accepted by last mile carrier|\
         package has been accepted by last mile|your shipment has been accepted by delivery carrier|\
         delivery carrier accepted|courier accepted|courier acceptance|accepted by courier|accepted by the courier|\
         تم الإستلام من قبل شركة التوصيل المحلية|reçu par la société de livraison locale|\
         accepté par le transporteur de la dernière étape|recebido pela empresa de entrega local|\
         vom lokalen zustelldienst übernommen|현지 배송회사 전달 완료|現地配送業者が受け取りました|\
         item handed over to the local postal authority|집화처리|\
         pick up by local carrier at destination port|handed over to a third party courier",
    ),
    (
        EventKind::DestinationTransit,
        "package arrived at regional carrier facility|package arrived at carrier facility|\
         package left carrier facility|package arrived at local carrier facility|\
         arrived at destination country region sorting center|\
         arrived at sorting center in destination country region|\
         left from destination country region sorting center|\
         departed from destination country region sorting center|delivery in process now left facility|\
         your package has left the sorting center in the destination country region|\
         package arrived at local sorting center|your package arrived at local facility|\
         arrived at local delivery center|awaiting for transit to final delivery office|\
         shipment at local distribution center|shipping to local distribution center|\
         تم الوصول إلى مركز التوصيل المحلي|arrivé au centre de livraison local|\
         chegou ao centro de distribuição local|llegada a la oficina de entrega|\
         objeto encaminhado para retirada no endereço indicado|im zustellzentrum eingetroffen|\
         das paket ist in der einrichtung des örtlichen zustellunternehmens angekommen|\
         die sendung ist in der empfängerregion angekommen|到达寄达地|목적지 국가 지역 물류센터 도착|\
         목적지 국가 지역 물류센터에서 출발|wysyłanie do lokalnego centrum dystrybucyjnego|\
         přeprava zásilky místním distribučním centrem|відправлення у місті|відправлення прямує до міста|\
         на шляху до одержувача|\
         at the local depot|arrived at local facility for delivery|accepted at usps destination facility|arrived at usps destination facility|arrived at usps regional destination facility|departed usps destination facility|departed usps regional destination facility|processed at usps regional destination facility|arrived at usps regional facility|departed usps regional facility|arrived at depot|die sendung wurde im ziel paketzentrum bearbeitet|votre colis est arrivé sur notre agence régionale|objeto recebido na unidade de distribuição|간선상차|간선하차|\
         departure from inward office of exchange|item into sorting center|item out of sorting center|arrival at delivery office|processing at delivery post office|send item to domestic location inb|receive item at delivery office inb|\
         arrived at delivery office|despatched to delivery office|received at delivery depot|arrived at gofo regional hub|departed gofo regional hub|arrived at gofo delivery station|departed gofo delivery station|in transit to local uniuni warehouse for delivery|gateway transit in|gateway transit out|in transit to post office|en cours de livraison au point de retrait|en route vers le point de livraison",
    ),
    (
        EventKind::OutForDelivery,
        "package out for delivery|out for delivery|were preparing your package for delivery|\
         your shipment is out for delivery|package is out for delivery|saiu para entrega|\
         saiu para entrega ao destinatário|objeto saiu para entrega ao destinatário|repartidor comienza a entregar|\
         en reparto|el envío está en reparto|zur auslieferung bereit|in zustellung|\
         wird zugestellt|die sendung wurde in das zustellfahrzeug geladen|in consegna|wysłana do doręczenia|\
         teslimata çıktı|doručování|خارج للتوصيل|正在投递|배송 준비 중|配達中|\
         loaded into the delivery vehicle|onboard for delivery|for delivery|the postmans delivery round for your item has started|nuevo reparto|wydana do doręczenia|dağıtıma çıkarıldı|배송출발|배달출발|\
         item out for physical delivery|передано курьеру|передано почтальону|\
         due to be delivered today|en cours de livraison|en cours de distribution|an aramex delivery champion has the shipment and is expected to reach the customers doorstep shortly",
    ),
    (
        EventKind::AttemptFailed,
        "delivery attempt unsuccessful|delivery failed unable to deliver outside business hours|\
         delivery failed|delivery attempt failure|delivery attempt failed|undelivered|failed to deliver|\
         unsuccessful delivery|неудачная попытка вручения|неудачная попытка доставки|\
         tentativa de entrega não efetuada|carteiro não atendido entrega não realizada|\
         objeto não entregue carteiro não atendido|no entregado|intento de entrega ausente|\
         realizado intento de entrega|non livré destinataire absent|zustellung fehlgeschlagen|\
         tentativo di consegna fallito|mancata consegna|nie udało się dostarczyć|teslim edilemedi|\
         nepodařilo se doručit|配達に失敗|невдала спроба доставки|невдала доставка|\
         could not be delivered|konnte nicht zugestellt werden|nicht erfolgreich zugestellt|erfolgloser zustellversuch empfänger nicht zu hause|notice left|delivery attempted|attempted delivery|no one in attendance|delivery location closed|échec de livraison|na pas pu être livré|almacenado temporalmente|a entrega não pode ser efetuada|objeto não entregue|временное отсутствие адресата|consegna non andata a buon fine|teslimat başarısız|\
         unsuccessful physical delivery|unsuccessful item delivery attempt inb|\
         user not at home|wrong address|failed delivery attempt|echec de livraison|echec de livraison suite à labsence du destinataire|no se ha entregado por ausencia o cierre|livraison impossible|destinataire absent",
    ),
    (
        EventKind::ReadyForPickup,
        "arrived at pick up point package available for collection|\
         arrived at pickup point package available for collection|awaiting to be collected|awaiting collection|\
         first notification to recipient|first notification|second notification to recipient|\
         your shipment has arrived at parcelshop and youll receive pickup instructions shortly|delivered to pudo|\
         прибыло в место вручения|ожидает адресата в месте вручения|\
         aguardando retirada|objeto aguardando retirada no endereço indicado|\
         votre colis vous attend dans votre point de retrait|colis mis à disposition au point de retrait|\
         bereit zur abholung|abholung ausstehend|in attesa di ritiro|oczekiwanie na odbiór|teslim alınmayı bekliyor|\
         čeká na vyzvednutí|في انتظار الاستلام|ピックアップ待ち|прибув на відділення|\
         прибув на відділення завантажено в поштомат|очікує одержання|\
         ready for collection|available for pickup|available for redelivery or pickup|held at post office at customer request|available at pick up point|delivery awaiting collection|arrived at brt fermopoint|arrived at brt locker|liegt zur abholung bereit|die sendung liegt in der filiale zur abholung bereit|die sendung liegt in der packstation zur abholung bereit|disponible en punto collectt express|disponible au relais|disponible en point relais|disponible en consigne|objeto disponível para retirada em caixa postal|\
         item arrival at collection point for pick up by recipient|receive item at collection point for pick up inb|прибыло в почтомат|истекает срок хранения в почтомате|\
         available for pick up|final notice item will be returned to sender if not collected within 10 days|disponible para recoger en el punto seur pickup|disponible au point relais|disponible dans votre point relais|disponible dans votre locker|disponible dans votre relais colis|prêt à être retiré|vous attend au point relais|vous attend dans le locker",
    ),
    (
        EventKind::Delivered,
        "package delivered|delivered|your package has been delivered|delivery successful|\
         package has been delivered successfully|your shipment has been delivered successfully|\
         your shipment has been collected by consignee at the parcelshop|delivered to neighbor|вручение|entregue|\
         objeto entregue ao destinatário|entregado|votre envoi a été distribué dans la boîte à lettres|\
         paket wurde geliefert|die lieferung wurde erfolgreich zugestellt|zugestellt|bei nachbar zugestellt|\
         consegnato|consegnato al vicino|dostarczona|teslim edildi|doručeno|تم التوصيل|已妥投|\
         배송이 완료되었습니다|配達済み|zásilka doručena|відправлення отримано|\
         der empfänger hat die sendung in der filiale abgeholt|der empfänger hat die sendung aus der packstation abgeholt|collected at brt fermopoint|collected at brt locker|livré|livraison effectuée|remis au destinataire|entregado correctamente|consegnata|вручение адресату|배송완료|배달완료|\
         final delivery|deliver item inb|envío entregado al destinatario o autorizado|\
         delivered to mailroom|delivered by mailbox|entregado a un vecino|el destinatario ha retirado el envío de la tienda seur pickup seleccionada|retiré par le destinataire|livraison effectuée au destinataire|livré au destinataire|retrait effectué",
    ),
    (
        EventKind::Returning,
        "unclaimed|storage term expired|return to sender started|return to sender|returned to sender|\
         returned to the sender|returning to sender|package returned to sender|package is returning to sender|\
         package has been returned to sender|has been returned to the sender|delivered back to sender|\
         невостребовано|истек срок хранения|истёк срок хранения|срок хранения истек выслано обратно отправителю|\
         objeto saiu para entrega ao remetente|objeto não entregue prazo de retirada encerrado|\
         devuelto|en devolución|retour à lexpéditeur|restituito al mittente|reso al mittente|\
         di ritorno al mittente|wróciła do nadawcy|wraca do nadawcy|تم إعادته إلى المرسل|في طريقه إلى المرسل|\
         退回中|已退回|відмова одержувача створено заявку на повернення|\
         відмова одержувача отримувач відмовився від відправлення|\
         delivered to original sender|return to sender processed|tendered to returns agent|unclaimed being returned to sender|being returned to sender|refused|rücksendung eingeleitet|nicht abgeholt und wird zurückgesandt|retourné à lexpéditeur|retour expéditeur|devuelto a remitente|en proceso de devolución|in restituzione al mittente|odmowa przyjęcia|devolvido ao remetente|objeto será devolvido por solicitação do remetente|objeto será devolvido por solicitação do contratante remetente|a entrega não pode ser efetuada cliente recusou se a receber|destinatário não retirou objeto na unidade dos correios|退回寄件人|待退回|\
         item has been returned and is enroute to the sender|retour en cours|refusé|retourné à votre vendeur",
    ),
    (
        EventKind::Lost,
        "objeto roubado|objeto não localizado|disposed by post office|\
         утрачено|уничтожение|\
         perdu",
    ),
    (
        EventKind::Exception,
        "shipment canceled|order canceled|delivery canceled|package canceled|shipment has been canceled|\
         order has been canceled|your order has been canceled|package has been canceled|\
         your package encountered an unforseen issue on its way to the distribution center|\
         envío cancelado|幹線輸送業者へ引き渡しできませんでした|припинено зберігання|beschädigt|danneggiato|uszkodzona|\
         delivery exception|objeto e ou conteúdo avariado|incidencia en el reparto|派件异常|邮件异常|\
         export cancellation|\
         endommagé|updated delivery address required from customer|en attente dinformations complémentaires de votre part",
    ),
    (
        EventKind::Delayed,
        "processing delay at sorting center|运输延误|verspätet|in ritardo|opóźniona|\
         delayed|arriving late|objeto mal encaminhado|\
         held at inward office of exchange|item held at inward office of exchange|\
         el envío ha sufrido un retraso y es posible que se demore la entrega disculpa las molestias|retardé à lagence de distribution|livraison reportée de 24h|item re routed due to processing error possible delay",
    ),
    (
        EventKind::Note,
        "your delivery information has been updated|sorry there is no updated logistics information|\
         no tracking updates yet|追跡を利用できません|\
         record item customs information inb",
    ),
];

/// Texts that name a transit country.
const TRANSIT: &[(EventKind, &str)] = &[(
    EventKind::InternationalTransit,
    "arrived in transit country region|arrived at transit country region|\
     تم الوصول إلى دولة منطقة التحويل|arrivé dans le pays région de transit|환적중|\
         arrival at transit office of exchange",
)];

/// Texts that say only that it moved: they stand for codes from sorting to the last mile.
const VAGUE: &[(EventKind, &str)] = &[(
    EventKind::Accepted,
    "in transit|carrier update|delivery update|shipment on the way|обработка|einrichtung verlassen|\
     llegada a centro de distribución|objeto em transferência por favor aguarde|objeto em trânsito por favor aguarde|\
         прибыло в сортировочный центр|покинуло сортировочный центр|сортировка",
)];

/// Texts that name no direction of customs.
const OPEN: &[(EventKind, &str)] = &[
    (
        EventKind::ImportCustoms,
        "processing in customs|customs clearance started|arrived at customs|clearing customs|\
         started customs clearance process|прибыл на таможню|angekommen beim zoll|세관 도착|통관중|통관절차 시작|\
         in customs|\
         передано таможне",
    ),
    (
        EventKind::CustomsReleased,
        "customs complete|customs clearance complete|departed from customs|leaving customs|left from customs|\
         released by customs|покинула таможню|таможенное оформление завершено|통관 완료|세관에서 출발|\
         cleared by customs|customs cleared|\
         выпущено таможней",
    ),
];

static TEXT_WORDS: Words<EventKind, { TEXTS.len() }, { size(TEXTS, b'|') }> = Words::new(TEXTS, b'|');
static OPEN_WORDS: Words<EventKind, { OPEN.len() }, { size(OPEN, b'|') }> = Words::new(OPEN, b'|');
static TRANSIT_WORDS: Words<EventKind, { TRANSIT.len() }, { size(TRANSIT, b'|') }> =
    Words::new(TRANSIT, b'|');
static VAGUE_WORDS: Words<EventKind, { VAGUE.len() }, { size(VAGUE, b'|') }> = Words::new(VAGUE, b'|');

/// Folded words of the codes that both ends of the way use ([`super::code::is_of_origin_family`]): accepted, and sorted.
const OF_PARTNERS: &str = "received by logistics company|accepted by carrier|inbound in sorting center|\
     outbound in sorting center|departed from sorting center|processing at sorting center|\
     входящий в сортинг центр|исходящий в сортинговом центре|\
     قيد المعالجة في مركز التصنيف|تم مغادرة مركز التصنيف|reçu par la société de logistique|a quitté le centre de tri|\
     recebido pela transportadora|chegou ao centro de triagem|saindo do centro de triagem|partiu do centro de triagem|\
     entrada en el centro de clasificación|salida del centro de clasificación|recibido por el transportista";

/// Words that after a departure are those of a partner in the destination country.
pub(super) fn is_of_partner(text: &str) -> bool {
    let (_, words) = split_place(text);
    let folded = in_our_spelling(&fold(words));
    OF_PARTNERS.split('|').any(|own| own == folded)
}

/// How Britain spells, and what else a parcel is called, with the word of the table.
const SPELLINGS: &[(&str, &str)] =
    &[("cancelled", "canceled"), ("centre", "center"), ("neighbour", "neighbor"), ("parcel", "package")];

/// What carriers call the thing whose status follows, folded and in our spelling. Czech has none here: "zásilka čeká na
/// vyzvednutí" is said of a shipment that waits for its carrier, "čeká na vyzvednutí" of one that waits for the buyer.
const SUBJECTS: &str = "the shipment|your shipment|shipment|the package|your package|package|the item|your item|item|\
     die sendung|ihre sendung|deine sendung|sendung|das paket|ihr paket|dein paket|paket|\
     votre colis|le colis|colis|votre envoi|lenvoi|\
     el envío|su envío|tu envío|envío|el paquete|su paquete|tu paquete|paquete|\
     o objeto|seu objeto|objeto|o pacote|seu pacote|pacote|a encomenda|sua encomenda|encomenda|\
     la spedizione|la tua spedizione|spedizione|il pacco|il tuo pacco|pacco|\
     de zending|uw zending|je zending|zending|het pakket|uw pakket|je pakket|pakket|\
     twoja przesyłka|przesyłka|twoja paczka|paczka|\
     ваша посылка|посылка|ваше отправление|отправление|ваша посилка|посилка|відправлення|\
     gönderiniz|gönderi|kargonuz|kargo|paketiniz";

/// What stands between it and the status, and says no more than that it is so by now: not "will be", not "is being".
const AUXILIARIES: &str = "has been|have been|has|was|is|wurde|ist|a été|est|ha sido|fue|está|foi|è stata|è stato|è|została|\
     został|jest|была|был|было|була|було";

/// That it went well says nothing more either.
const ADVERBS: &str = "successfully|erfolgreich|avec succès|com sucesso|con éxito|con successo";

/// Where what follows "delivered" names one of these, it was not handed to the buyer.
const NOT_THE_BUYER: &str = "carrier courier partner company agent sender facility point pudo station remitente remetente \
     mittente absender expéditeur отправителю transportista transportadora";

/// A status without what it is said of: "your package has been delivered" is "delivered". `None` where nothing was left out.
fn status_alone(folded: &str) -> Option<&str> {
    let longest = |text: &str, words: &str| {
        let fits = |word: &&str| text.strip_prefix(*word).is_some_and(|rest| rest.starts_with(' '));
        words.split('|').map(str::trim).filter(fits).map(str::len).max()
    };
    let cut = |text: &'_ str, words: &str| longest(text, words).map(|length| length.saturating_add(1));
    let mut rest = folded;
    let subject = cut(rest, SUBJECTS);
    rest = rest.get(subject.unwrap_or(0)..)?;
    if subject.is_some() {
        rest = rest.get(cut(rest, AUXILIARIES).unwrap_or(0)..)?;
        rest = rest.get(cut(rest, ADVERBS).unwrap_or(0)..)?;
    }
    let without =
        ADVERBS.split('|').filter_map(|word| rest.strip_suffix(word.trim())?.strip_suffix(' ')).next();
    rest = without.unwrap_or(rest);
    (rest.len() < folded.len()).then_some(rest)
}

/// Folded words that name somebody else than the buyer.
fn names_another(folded: &str) -> bool {
    folded.split(' ').any(|word| NOT_THE_BUYER.split_whitespace().any(|other| other == word))
}

/// "Delivered, Front Door/Porch", "Delivery Attempted - No Access", "Awaiting collection at the post office": what stands
/// first is the status, what follows says how or where. Only of what happens at the door, or on the way back: of the rest of the
/// way, what follows may be the point. Where the first says only that it moved, the rest says more.
fn lead(words: &str) -> Option<EventReading> {
    let of_end = |kind: EventKind| {
        kind.is_doorstep() || matches!(kind, EventKind::Returning | EventKind::AttemptFailed)
    };
    let parts = [(", ", false), (" - ", false), (" – ", false), (" (", false), (" at ", true)];
    parts.into_iter().find_map(|(mark, place)| {
        let (first, rest) = words.split_once(mark)?;
        let rest = fold(rest);
        let first = literal(&fold(first))?;
        if first.force == Force::Vague {
            return literal(&rest);
        }
        let reading = Some(first).filter(|reading| of_end(reading.kind))?;
        let contradicts = literal(&rest).is_some_and(|other| other.kind != reading.kind);
        let is_place_of_another = place && reading.kind != EventKind::ReadyForPickup;
        let is_not_the_buyer = names_another(&rest) && reading.kind == EventKind::Delivered;
        (!contradicts && !is_place_of_another && !is_not_the_buyer).then_some(reading)
    })
}

/// Words that tell an English sentence.
const ENGLISH: &str = "at by country for from has of office the to";

/// "Arrived at destination country, Madrid": known words and the name of a place behind them. Names are told by their capitals,
/// which say so only where other words have none: in English, and not in a sentence that is written in capitals throughout.
fn before_place(words: &str) -> Option<EventReading> {
    let capital = |word: &str| word.starts_with(|letter: char| letter.is_uppercase());
    let parts = [", ", " - ", " – ", " ("];
    parts.into_iter().find_map(|mark| {
        let (first, rest) = words.split_once(mark)?;
        let mut inner = first.split_whitespace().skip(1).filter(|word| word.len() > 3);
        let english = first.split(' ').any(|word| ENGLISH.split(' ').any(|own| own == word));
        let plain = english && inner.all(|word| !capital(word));
        let names = rest.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let is_name = names.clone().count() <= MOST_NAMES
            && names.clone().any(capital)
            && names.clone().all(|word| {
                capital(word) || word.len() <= 3 || word.starts_with(|letter: char| letter.is_ascii_digit())
            });
        let rest = fold(rest);
        let place = plain && is_name && !names_another(&rest) && literal(&rest).is_none();
        place.then(|| literal(&fold(first))).flatten().filter(|reading| reading.kind != EventKind::Delivered)
    })
}

/// What a text means: the whole of it, else its sentences, where those that are known agree; else what it begins with.
pub(super) fn find(text: &str) -> Option<EventReading> {
    let (_, words) = split_place(text);
    if let Some(reading) = literal(&fold(words)) {
        return Some(reading);
    }
    let mut found = None;
    for part in words.split(['.', ';', '!', '|', '\n', '。', '；']) {
        let part = fold(part);
        if part.len() < SPEAKING_PART {
            continue;
        }
        match (literal(&part), found) {
            // What says only that it moved says nothing against the rest.
            (Some(EventReading { force: Force::Vague, .. }), Some(_)) | (None, _) => {}
            (Some(new), Some(old)) if new != old && old.force != Force::Vague => return None,
            (Some(new), _) => found = Some(new),
        }
    }
    found.or_else(|| lead(words)).or_else(|| before_place(words))
}

/// "[Town] words" parted.
pub(super) fn split_place(text: &str) -> (&str, &str) {
    let text = text.trim();
    let parts = text.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let (place, words) = parts
        .or_else(|| text.strip_prefix('【').and_then(|rest| rest.split_once('】')))
        .unwrap_or(("", text));
    (place.trim(), words)
}

fn literal(folded: &str) -> Option<EventReading> {
    let force = |force| move |kind| EventReading { kind, force };
    let find = |words: &str| {
        TEXT_WORDS
            .find(words)
            .map(force(Force::Plain))
            .or_else(|| OPEN_WORDS.find(words).map(force(Force::Open)))
            .or_else(|| TRANSIT_WORDS.find(words).map(force(Force::Transit)))
            .or_else(|| VAGUE_WORDS.find(words).map(force(Force::Vague)))
    };
    find(folded).or_else(|| {
        let ours = in_our_spelling(folded);
        find(&ours).or_else(|| find(status_alone(&ours)?))
    })
}

/// Folded words in the spelling of the table, so that each line stands there once.
fn in_our_spelling(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for word in folded.split(' ') {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(SPELLINGS.iter().find(|(other, _)| *other == word).map_or(word, |(_, own)| own));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::event::kind_of;

    #[test]
    fn each_text_stands_once_and_is_folded() {
        let mut seen: Vec<&str> = Vec::new();
        let tables = TEXTS.iter().chain(OPEN).chain(TRANSIT).chain(VAGUE);
        for text in tables.flat_map(|(_, texts)| texts.split('|')) {
            assert!(!text.is_empty() && !seen.contains(&text), "{text:?}");
            assert_eq!(fold(text), text);
            seen.push(text);
        }
    }

    #[test]
    fn folds_what_pages_vary() {
        for (text, folded) in [
            ("  Received by local  delivery company. ", "received by local delivery company"),
            ("We're preparing", "were preparing"),
            ("We\u{2019}re\u{a0}preparing", "were preparing"),
            ("ПРИЁМ", "приём"),
            ("À QUITTÉ LE PAYS/RÉGION", "à quitté le pays région"),
            ("ZÁSILKA DORUČENA ŽŠ", "zásilka doručena žš"),
            ("国・地域，出发。", "国 地域 出发"),
            ("1차 통관", "1차 통관"),
            ("\u{200b}", ""),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn reads_the_words_of_carriers() {
        for (text, kind) in [
            ("Package delivered.", Some(EventKind::Delivered)),
            ("[Fenggang Town] Departed from sorting center", Some(EventKind::OriginTransit)),
            ("【Bao'an】Accepted by carrier", Some(EventKind::Accepted)),
            ("Package leaving origin country/region. Flight XX123.", Some(EventKind::Departed)),
            ("Слева от страны/региона отправления", Some(EventKind::Departed)),
            ("Zugestellt", Some(EventKind::Delivered)),
            ("Wird zugestellt", Some(EventKind::OutForDelivery)),
            ("In transit", Some(EventKind::Accepted)),
            ("Import customs clearance started", Some(EventKind::ImportDeclared)),
            // Both spellings, and all that is canceled.
            ("Shipment cancelled", Some(EventKind::Exception)),
            ("Order cancelled", Some(EventKind::Exception)),
            ("Delivery canceled", Some(EventKind::Exception)),
            ("Parcel cancelled", Some(EventKind::Exception)),
            ("Package canceled", Some(EventKind::Exception)),
            ("Processing delay at sorting centre", Some(EventKind::Delayed)),
            ("Outbound in sorting centre", Some(EventKind::OriginTransit)),
            ("Your parcel has been delivered", Some(EventKind::Delivered)),
            ("A quitté le centre de tri", Some(EventKind::OriginTransit)),
            // What the platform's own list of statuses has.
            ("Delivery Carrier Accepted", Some(EventKind::LastMileHandover)),
            ("Courier acceptance", Some(EventKind::LastMileHandover)),
            ("Awaiting Collection", Some(EventKind::ReadyForPickup)),
            ("First Notification to recipient", Some(EventKind::ReadyForPickup)),
            ("Delivery attempt unsuccessful.Unable to deliver to mailbox", Some(EventKind::AttemptFailed)),
            ("Undelivered", Some(EventKind::AttemptFailed)),
            ("Unclaimed", Some(EventKind::Returning)),
            ("Storage term expired", Some(EventKind::Returning)),
            ("Return to sender started", Some(EventKind::Returning)),
            ("Истек срок хранения", Some(EventKind::Returning)),
            ("Неудачная попытка вручения", Some(EventKind::AttemptFailed)),
            ("Ожидает адресата в месте вручения", Some(EventKind::ReadyForPickup)),
            ("Objeto não entregue - prazo de retirada encerrado", Some(EventKind::Returning)),
        ] {
            assert_eq!(kind_of("", text), kind, "{text}");
        }
    }

    #[test]
    fn a_status_is_the_same_whatever_it_is_said_of() {
        for (text, kind) in [
            ("The shipment has been delivered", Some(EventKind::Delivered)),
            ("Your item was delivered", Some(EventKind::Delivered)),
            ("Shipment out for delivery", Some(EventKind::OutForDelivery)),
            ("Item returned to sender", Some(EventKind::Returning)),
            ("Die Sendung wurde erfolgreich zugestellt.", Some(EventKind::Delivered)),
            ("Die Sendung wurde nicht erfolgreich zugestellt.", Some(EventKind::AttemptFailed)),
            ("Ihr Paket wird zugestellt", Some(EventKind::OutForDelivery)),
            ("Votre colis a été livré", Some(EventKind::Delivered)),
            ("Su envío está en reparto", Some(EventKind::OutForDelivery)),
            ("Tu paquete ha sido entregado con éxito", Some(EventKind::Delivered)),
            ("La spedizione e' stata consegnata", None),
            ("La spedizione è stata consegnata", Some(EventKind::Delivered)),
            ("Przesyłka dostarczona", Some(EventKind::Delivered)),
            // What is not so yet, not so at all, or somebody else's.
            ("The shipment will be delivered tomorrow", None),
            ("The shipment is being delivered", None),
            ("The shipment has not been delivered", None),
            ("Your item has been delivered to our partner", None),
            ("Votre colis a été livré au transporteur", None),
            ("Shipment", None),
            ("Package is", None),
        ] {
            assert_eq!(kind_of("", text), kind, "{text}");
        }
    }

    #[test]
    fn what_follows_a_status_says_how_and_where() {
        for (text, kind) in [
            ("Delivered, In/At Mailbox", Some(EventKind::Delivered)),
            ("Delivered - Left in a safe place", Some(EventKind::Delivered)),
            ("Out for delivery, expected by 9:00pm", Some(EventKind::OutForDelivery)),
            ("Notice Left (No Secure Location Available)", Some(EventKind::AttemptFailed)),
            ("A entrega não pode ser efetuada - Carteiro não atendido", Some(EventKind::AttemptFailed)),
            ("A entrega não pode ser efetuada - Cliente recusou-se a receber", Some(EventKind::Returning)),
            ("Awaiting collection at Hillside post office", Some(EventKind::ReadyForPickup)),
            // To whom it was brought may be the point.
            ("Delivered, To Original Sender", Some(EventKind::Returning)),
            ("Delivered, To Agent", None),
            ("Delivered, to local carrier", None),
            ("Delivered - pickup point", None),
            ("Delivered at sorting center", None),
            ("Delivered, returned to sender", None),
            // Not of the door: what follows may be the point.
            ("Departed from sorting center, in destination country", None),
            ("Delivery failed, delivered", None),
        ] {
            assert_eq!(kind_of("", text), kind, "{text}");
        }
    }

    #[test]
    fn a_place_may_stand_behind_known_words() {
        for (text, kind) in [
            ("Arrived at destination country, Madrid", Some(EventKind::Arrived)),
            ("Arrived at destination country (Paris CDG, FR)", Some(EventKind::Arrived)),
            ("Departed from sorting center - Guangzhou", Some(EventKind::OriginTransit)),
            ("Accepted by carrier, Yiwu City", Some(EventKind::Accepted)),
            // What follows may be the point.
            ("Arrived at destination country, held for inspection", None),
            ("Arrived at destination country, Customs hold", None),
            ("Arrived at Destination Country, Customs Hold", None),
            ("Arrived at destination country, Returned to sender", None),
            ("Departed from sorting center, Local Carrier", None),
            // German writes each noun with a capital.
            ("Abgereist aus Abgangsland, Rücksendung", None),
        ] {
            assert_eq!(kind_of("", text), kind, "{text}");
        }
    }

    #[test]
    fn the_words_of_partners_stand_in_the_table() {
        for own in OF_PARTNERS.split('|') {
            let kind = literal(own).map(|reading| reading.kind);
            assert!(matches!(kind, Some(EventKind::Accepted | EventKind::OriginTransit)), "{own}: {kind:?}");
        }
        assert!(
            is_of_partner("[Town] Inbound in sorting centre.")
                && !is_of_partner("Package arrived at airport")
        );
    }

    #[test]
    fn what_says_only_that_it_moved_yields_to_the_rest() {
        for text in [
            "Обработка. Прибыло в место вручения",
            "Обработка - Прибыло в место вручения",
            "Прибыло в место вручения. Обработка",
        ] {
            assert_eq!(kind_of("", text), Some(EventKind::ReadyForPickup), "{text}");
        }
        assert_eq!(kind_of("", "Обработка - Gobbledegook"), None);
    }

    #[test]
    fn falls_into_no_trap() {
        for (text, kind) in [
            // Handed to a carrier is not delivered to the buyer.
            ("Received by local delivery company", Some(EventKind::LastMileHandover)),
            ("Delivered to local carrier", None),
            ("Your package has been delivered to the local carrier", None),
            // Words of an order's status.
            ("Awaiting delivery", None),
            ("Completed", None),
            ("Awaiting seller dispatch", None),
            // Two meanings.
            ("Waiting for pick up", None),
            // Longer sentences about another place.
            ("Departed from sorting center in destination country/region", None),
            ("Package not received by carrier", None),
            // Sentences that contradict each other.
            ("Package received by carrier. Package out for delivery.", None),
            ("Left. Delivered", None),
            ("", None),
            ("[", None),
            ("[]", None),
        ] {
            assert_eq!(kind_of("", text), kind, "{text}");
        }
        // No direction: by itself no proof of an import.
        for text in ["Customs clearance started", "Customs complete", "Leaving customs"] {
            assert_eq!(kind_of("", text), Some(EventKind::ExportCustoms), "{text}");
        }
    }

    /// Holds the table against a list of texts from outside: `[{text, stage, kind, source}]`.
    #[test]
    fn agrees_with_the_extra_vectors() {
        use crate::order::Stage;
        let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") else {
            println!("skipped: STUCK_PARCEL_FACTS is not set");
            return;
        };
        let file = std::fs::read_to_string(format!("{folder}/vectors/status_texts.json")).unwrap();
        let rows: serde_json::Value = serde_json::from_str(&file).unwrap();
        let (mut known, mut unknown) = (0, Vec::new());
        for row in rows.as_array().unwrap() {
            let field = |name: &str| row[name].as_str().unwrap_or_default();
            let (text, named) = (field("text"), field("stage"));
            let trusted = matches!(field("kind"), "observed" | "carrier" | "page" | "translation")
                && !field("source").contains("UNSOURCED");
            let Some(reading) = find(text) else {
                if trusted {
                    unknown.push(text.to_owned());
                }
                continue;
            };
            if !trusted {
                continue;
            }
            known += 1;
            let wanted: &[Option<Stage>] = match named {
                "ordered" => &[Some(Stage::NotShipped)],
                "label_created" => &[Some(Stage::NumberCreated), None],
                // Leaving a warehouse is no carrier's scan.
                "accepted" => &[Some(Stage::Accepted), Some(Stage::NumberCreated)],
                "departed_origin_facility" => &[Some(Stage::Accepted)],
                "export_customs" => &[Some(Stage::Accepted)],
                "exported" => &[Some(Stage::Exported)],
                // The generic words say no more than that it moved.
                "in_transit_international" => &[Some(Stage::Exported), Some(Stage::Accepted)],
                "delivered" => &[Some(Stage::Delivered)],
                "returned" => &[Some(Stage::Returned)],
                "exception" => &[None],
                // Declarations and updates tell no place.
                _ => &[Some(Stage::Arrived), None],
            };
            let generic =
                ["Delivery update", "Обработка", "Einrichtung verlassen", "Llegada a centro de distribución"];
            if reading.force == Force::Open || generic.contains(&text) {
                continue;
            }
            assert!(wanted.contains(&reading.kind.stage()), "{text}: {named}, {:?}", reading.kind);
        }
        println!("left out on purpose: {unknown:?}");
        assert!(known > 250 && unknown.len() < 12, "{known} {unknown:?}");
    }
}
