//! The literal wordings, by what they mean: folded ([`crate::knowledge::text::fold`]) and in our spelling.
//!
//! Sources of the lines: the platform's answers and its own explanation of statuses; plhery/universal-parcel-scraper
//! (Cainiao, Ecoscooting, TIPSA, La Poste, DHL, USPS, Australia Post, Evri, BRT, bpost, Colis Privé, CTT Express, Poste
//! Italiane, InPost, China Post, Yanwen, YunExpress, UniUni, GOFO, Royal Mail, Canada Post, Aramex, SEUR, Chronopost,
//! Mondial Relay, Relais Colis); itsvic-dev/parcel (labels in seven languages); public readers of the Russian and the
//! Brazilian post, of USPS, DHL and CJ Logistics; the events of the Universal Postal Union (EMSEVT) as posts show them;
//! RomaBilka/parcel-tracking (Nova Poshta). Tables of statuses in public integrations: karrio (Canada Post), PostNL's
//! API, readers of Japan Post, Yamato, Sagawa and Korea Post, Ukrposhta and Meest (EMSEVT in Ukrainian), the operations
//! of the Russian post, CDEK, Boxberry, InPost's ShipX, DPD and Poczta Polska, DHL Paket and Express, the Austrian post,
//! GLS (labels in many languages), Colissimo, Correos, SEUR, Correios, SDA, PostNord and Bring, LP Express, Česká pošta,
//! MPL, Sameday, BOX NOW, UPS, FedEx, the Chinese EMS, and trackers in Hebrew, Arabic and Turkish. Real histories in the
//! tests of public libraries (DHL, GLS, UPS, USPS, the Austrian and the Australian post, Colissimo, Chronopost, Hermes, DPD,
//! Landmark, Aramex, India Post), and tables of states: Speedy, Poczta Polska, Posti, CTT, Thailand Post, Sürat, Packeta, PPL,
//! Interrapidísimo, Andreani, Budbee, Naqel, J&T, Correios, Ukrposhta, PostNord, Japan Post.

use crate::knowledge::event::EventKind;

/// Folded texts of one kind, parted by `|`.
pub(super) const TEXTS: &[(EventKind, &str)] = &[
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
         sender preparing item|sender has despatched item|order processed by shipper|shipment information received|were expecting it|el envío ha sido registrado|en cours de préparation chez lexpéditeur|en cours de préparation par lexpéditeur|en préparation chez lexpéditeur|étiquette créée|annoncé|\
         label created|label created not yet in system|order processed ready for ups|\
         shipper created a label ups has not received the package yet|shipment information sent to fedex|\
         shipping information received|package information received|package data received|\
         electronic information submitted by shipper|order information has been transmitted to dpd|created online|\
         created online waiting acceptance|\
         we have received a notification from your shipper that they are preparing an item for you|\
         processing information input|elektronische auftragsdaten wurden vom versender übermittelt|\
         auftragsdaten übermittelt|paketinfo an dpd übergeben|\
         die paketdaten wurden im gls it system erfasst das paket wurde noch nicht an gls übergeben|\
         prêt à être expédié|votre colis est prêt à être expédié il nest pas encore pris en charge par la poste|\
         envoi prêt chez lexpéditeur|prerregistrado|preregistrado|pakket is nog niet ontvangen|\
         pakket niet fysiek aangeboden aan postnl|aangemeld|przygotowana przez nadawcę|przesyłka utworzona|\
         zarejestrowano dane przesyłki|otrzymano dane elektroniczne przesyłki|obdrženy údaje k zásilce|\
         podaci o pošiljci su uneseni u gls sustav pošiljka još nije predana gls u|получена электронная регистрация|\
         загружен реестр им|ingen sending er mottatt ennå kun melding om dette|\
         vi har fått en beställning på en leverans och väntar på paketet|电子信息已上传|\
         origin post is preparing shipment|shipment in preparation to be shipped|record created|auftrag verarbeitet bereit für ups|spedizione generata|guia generada|la spedizione e stata creata dal mittente attendiamo che ci venga affidata per linvio a destinazione|angekündigt|відправлення створено|paketinformation mottagen|fraktinformation har mottagits\
         |versanddaten übermittelt|annoncé par lexpéditeur|en attente de prise en charge|colis en préparation\
         |etiqueta creada|envío creado|información recibida|información del envío recibida|pre registrado\
         |etichetta creata|spedizione creata|in attesa di ritiro dal mittente|etiqueta criada\
         |objeto criado eletronicamente|informações eletrônicas enviadas para análise da autoridade aduaneira\
         |label aangemaakt|etykieta utworzona|dane przesyłki otrzymane|zásilka vytvořena\
         |obdrženy údaje o zásilce|zásilka byla avizována odesílatelem|электронная регистрация\
         |зарегистрировано|присвоен трек номер|создан заказ|заказ создан|електронна реєстрація\
         |створено відправлення|відправник створив накладну|gönderi oluşturuldu|etiket oluşturuldu\
         |gönderi bilgileri alındı|تم إنشاء الملصق|تم استلام معلومات الشحنة|נוצרה תווית משלוח\
         |התקבלו פרטי המשלוח|送り状作成|発送情報受付|운송장 출력|운송장 발행|订单已创建|已下单|已打单|label printed|shipment created\
         |shipment information sent|awaiting item|awaiting receipt of parcel|pre advised|preadvice\
         |shipment registered|sender is preparing item",
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
         yanwen pickup scan|shipment collected from the shipper|\
         origin scan|pickup scan|item picked up by canada post|the shipment item has been dropped off by sender|\
         the shipment item has been picked up for transportation|international item mailed in origin country|\
         international item mailed in originating country|\
         accepted at the post office|4px received shipment|package accepted from sender|\
         die sendung wurde vom absender in der filiale eingeliefert|enlèvement réalisé chez lexpéditeur|\
         envoi déposé par lexpéditeur|déposé au bureau de poste dexpédition|admitido|\
         el envío ha tenido admisión en origen|objeto postado após o horário limite da unidade|\
         objeto postado após o horário limite da unidade sujeito a encaminhamento no próximo dia útil|\
         odebrana od nadawcy|odebrana od klienta|paczka nadana w paczkomacie|paczka nadana w automacie paczkomat|\
         przesyłka odebrana przez kuriera|nadanie przesyłki w punkcie pickup|nadana|nadanie|\
         zásilka převzata do přepravy|podaná zásilka|podání zásilky|a küldeményt a feladótól átvettük|引受|收寄|揽收|揽收成功|\
         принято в отделении связи|angenommen|прием|прием единичный|прием партионный|приём единичный|приём партионный|\
         dpd has received your package|an dhl übergeben|posted abroad|postaufgabe im ausland|принято в отделении|принято в городе отправителя|aceitação ctt|recolha efetuada|รับฝาก|item booked|presa in carico da un nostro operatore|recibimos tú envío|preluat de gls|집하완료|прийняте у відділенні|presa in carico|preso in carico\
         |von paketdienst übernommen|sendung übernommen|pris en charge|colis pris en charge\
         |colis pris en charge par le transporteur|recogido por el transportista|ritirato dal corriere\
         |coletado|recolhido|opgehaald door vervoerder|pakket ontvangen door vervoerder|przyjęto od nadawcy\
         |převzato od odesílatele|podáno|принято от отправителя|прийнято від відправника|kargoya verildi\
         |kabul edildi|göndericiden alındı|تم استلام الشحنة من المرسل|تم الاستلام من المرسل|התקבל מהשולח|集荷\
         |집하|已收件|picked up by carrier|received by carrier",
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
         yanwen facility outbound|arrived at the origin international airport|\
         international item processed in origin country|arrived at origin facility|left fedex origin facility|\
         left origin facility|die auslandssendung wurde im export paketzentrum bearbeitet|\
         die auslands sendung wurde im start paketzentrum bearbeitet|\
         objeto recebido na unidade de exportação no país de origem|objeto recebido na unidade de exportação|\
         votre colis sapprête à sortir du pays dorigine|발송교환국에 도착",
    ),
    (
        EventKind::ExportCustoms,
        "export customs clearance started|export customs clearance complete|export clearance success|\
         начато экспортное таможенное оформление|успех расчистки экспорта|\
         despacho aduaneiro de exportação iniciado|sucesso de desembaraço de exportação|\
         exportverzollung abgeschlossen|送交出口海关|出口海关 放行|1차 통관 시작|1차 통관 완료|\
         item presented to export customs security|item held by export customs security|item returned from export customs security|\
         international shipment release export|clearence processing completed export|clearance processing completed export|the country of origin commences customs declaration|\
         export customs cleared|export clearance completed|export customs clearance completed|\
         таможенное оформление в стране отправления",
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
         port of departure received by carrier|\
         handed over to airline|已交航空公司运输|已交航空公司|항공사 인수\
         |remis à la compagnie aérienne|entregado a la aerolínea|consegnato alla compagnia aerea\
         |overgedragen aan luchtvaartmaatschappij|przekazano liniom lotniczym|předáno letecké společnosti\
         |передано авіакомпанії|havayoluna teslim edildi|تم التسليم لشركة الطيران|נמסר לחברת התעופה|航空会社に引き渡し\
         |항공사 인계|交航|已交航|accepted by airline|uplifted by airline",
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
         port of departure departure|international flight has departed|\
         international item has left the origin country and is en route to canada|\
         international item has left originating country|\
         international item has left originating country and is en route to canada|left country of origin|left the country of origin|\
         hat das ursprungsland verlassen|hat das herkunftsland verlassen|hat das absenderland verlassen|\
         ursprungsland verlassen|herkunftsland verlassen|\
         the shipment item has left the country of the sender|package exported abroad|\
         departure from the original airport|a quitté le territoire|de grens over|\
         pakket verzonden naar land van bestemming|zending verzonden naar land van bestemming|\
         отправлено в страну назначения|экспорт международной почты|\
         wysłanie przesyłki z kraju nadania|expedição internacional|left origin country\
         |יצא ממדינת המוצא",
    ),
    (
        EventKind::InternationalTransit,
        "accepted for transportation by postal service|leaving transit country region|\
         幹線輸送業者によって輸送中|\
         en tránsito internacional pendiente de recepción en ctt express|离开境外经转局|\
         die sendung wird ins zielland transportiert|\
         die sendung wird ins zielland transportiert und dort an die zustellorganisation übergeben|\
         on transport to the country of destination|in transit to destination country|international transit|\
         international item has been forwarded onwards to destination",
    ),
    (
        EventKind::ImportDeclared,
        "import customs clearance started|import clearance start|начало расчистки импорта|\
         desembaraço aduaneiro de importação iniciado|2차 통관 시작|\
         invoeraangifte ingediend door postnl|import declaration submitted by postnl",
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
         port of destination arrival|international flight has arrived|entré dans le pays de destination|\
         international item arrived in destination country|\
         item has arrived in canada and will be presented for review|the shipment item has arrived at the country of destination|\
         arrived in the country of destination|arrived in destination country|arrived at the destination country|\
         arrived in the destination country|package in recipients country|arrival to the destination airport|\
         received in destination country|die sendung aus dem ausland ist im import paketzentrum eingetroffen|\
         arrivé dans le pays de destination|arrivé en france|aangekomen in het land van bestemming|przyjęto w polsce|\
         прибыло на территорию россии|импорт международной почты|교환국 도착|상대국 도착|到达目的国|到达目的地国家|הגיע לישראל|נחת בישראל|\
         przyjęcie przesyłki w polsce|in österreich angekommen|arrived in austria\
         |到着国に到着",
    ),
    (
        EventKind::ImportCustoms,
        "таможенное оформление в стране назначения|\
         international arrival awaiting clearance|inbound into customs|arrived awaiting clearance inbound|item received into customs for clearance|encaminhado para fiscalização aduaneira|objeto encaminhado para fiscalização aduaneira|\
         item presented to import customs|send item to customs inb|\
         customs inspection import|el envío ha llegado a la aduana de destino iniciamos los trámites de despacho aduanero|\
         package at recipients country customs|sent to customs in the destination country|\
         article envoyé aux douanes dans le pays de destination|de douane in het land van bestemming checkt je zending|\
         customs in the destination country is checking your shipment|\
         de zending ligt bij de douane in het land van bestemming voor verdere afhandeling|\
         die sendung wird zur verzollung im zielland vorbereitet|transported in bond|arrived in bond|\
         objeto encaminhado para fiscalização anvisa",
    ),
    (
        EventKind::HeldByCustoms,
        "seized by customs|seized or confiscated by customs|\
         customs duties payment requested|held by customs|held in customs|held at customs|retido pela alfândega|\
         vom zoll einbehalten|trattenuto alla dogana|zatrzymana na odprawie celnej|محتجز لدى الجمارك|等待清关资料|\
         para recebimento do objeto é necessário o pagamento do icms importação|objeto apreendido por órgão de fiscalização ou outro órgão anuente|\
         held by import customs|\
         customs charges raised|\
         retenido en aduana|retido na alfândega|retenu en douane|retenu en douane pour dédouanement|\
         article retenu aux douanes|vom zoll zurückgehalten|fermo in dogana|zatrzymana przez urząd celny|עוכב במכס|\
         aguardando pagamento do despacho postal|fiscalização aduaneira concluída aguardando pagamento|\
         выпуск приостановлен|направлено с обязательной уплатой таможенных платежей|\
         votre colis est retenu par nos services dans lattente de son dédouanement|\
         清关异常|tax to be paid\
         |ingehouden door de douane",
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
         international shipment release import|clearance processing completed import|la mercancía ha sido despachada y próximamente saldrá a reparto|\
         returned from import customs|import customs cleared|clearence processing completed import|\
         de douane in het land van bestemming heeft je zending goedgekeurd|\
         customs in the destination country has approved your package|invoeraangifte succesvol afgerond|\
         international item released from customs for processing by canada post",
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
         pick up by local carrier at destination port|handed over to a third party courier|\
         handed over to local carrier|handed over to delivery partner|early bird has received the package|\
         передано в доставку по россии|상대국 인계\
         |an lokalen zusteller übergeben|übergabe an den lokalen zustellpartner|remis au transporteur local\
         |entregado al transportista local|consegnato al corriere locale|entregue à transportadora local\
         |overgedragen aan lokale bezorger|przekazano lokalnemu przewoźnikowi|předáno místnímu dopravci\
         |передано местной службе доставки|передано місцевому перевізнику|yerel taşıyıcıya teslim edildi\
         |تم التسليم لشركة التوصيل المحلية|נמסר לחברת השילוח המקומית|現地配送会社に引き渡し|현지 배송사 인계|已交本地派送商\
         |handed to local carrier|handed over to last mile carrier|transferred to local carrier\
         |tendered to local delivery partner",
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
         arrived at delivery office|despatched to delivery office|received at delivery depot|arrived at gofo regional hub|departed gofo regional hub|arrived at gofo delivery station|departed gofo delivery station|in transit to local uniuni warehouse for delivery|gateway transit in|gateway transit out|in transit to post office|en cours de livraison au point de retrait|en route vers le point de livraison|\
         arrived at post office|arrived at usps facility|departed usps facility|processed through usps facility|\
         preparing for delivery|arrived at delivery facility|arrived at delivery depot|at package delivery center|\
         at delivery center|at destination sort facility|at local fedex facility|destination scan|at delivery office|\
         sent to delivery office|package sent to recipients post office|package at recipients post office|\
         in transit to delivery office|received at the delivery office in the destination country|\
         processed in the country of destination|gesorteerd in land van bestemming|\
         je zending ligt op een sorteercentrum in land van bestemming|zending in sorteercentrum in land van bestemming|\
         im paketzustellzentrum|die sendung ist in der region des empfängers angekommen|\
         die sendung ist in der region des empfängers angekommen und wird im nächsten schritt zur zustellbasis transportiert|\
         sendung ist im zustellstandort eingegangen|die sendung wurde innerhalb des ziel paketzentrums weitergeleitet|\
         die sendung befindet sich auf dem weg zur packstation|\
         die sendung hat das import paketzentrum im zielland verlassen|arrivé sur son site de distribution|\
         arrivé sur son site de livraison|en préparation pour la livraison|prêt à être livré|\
         en attente de distribution et sera livré prochainement|tri effectué dans lagence de distribution|\
         il est en cours dacheminement dans le pays de destination|\
         votre colis est sorti du bureau déchange il est en cours dacheminement dans le pays de destination|\
         article reçu au bureau de livraison du pays de destination|envoi en route vers le bureau de livraison|\
         nous préparons votre colis pour sa livraison|alta en la unidad de reparto|\
         el envío ya se encuentra en la localidad de destino y será entregado en breve|llegada a oficina de destino|\
         leido en destino|el envío ha entrado en la unidad responsable de su entrega|arrivata nella sede gls locale|\
         pronta per la consegna|przyjęta w oddziale docelowym|příprava zásilky k doručení|\
         přeprava zásilky k dodací poště|vstup na dodací poštu|配達店到着|到达投递局|安排投递|надходження на підрозділ доручення|\
         відправка з міжнародного сортувального центру у напрямку міста доставки|направлено в пункт выдачи|\
         ожидает курьерской доставки|встречен в г получателе|встречен в городе получателе|прибыл в город получателя|\
         принят на склад доставки|поступил на склад доставки|в городе получателя|\
         到达最后投递站|прибыло в город получателя|отправлено в город получателя|klaar voor bezorging|прямує до міста отримувача|прибуло до міста отримувача|הגיע לסניף הדואר",
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
         due to be delivered today|en cours de livraison|en cours de distribution|an aramex delivery champion has the shipment and is expected to reach the customers doorstep shortly|\
         on vehicle for delivery|on fedex vehicle for delivery|with delivery courier|out with courier for delivery|\
         allocated to delivery staff|the delivery of the shipment item is in progress|package passed for delivery|\
         loaded onto the delivery vehicle|out for delivery today|its coming today|driver is en route|\
         in auslieferung durch kurier|envoi en cours de livraison|sorti pour livraison|article sorti pour livraison|\
         en proceso de entrega a domicilio|reparto|consegna prevista nel corso della giornata odierna|em distribuição|\
         bezorger is onderweg|onderweg voor bezorging|przekazano do doręczenia|wydanie przesyłki do doręczenia|\
         wydano do doręczenia|w doręczeniu|doručování zásilky|doručování zásilky v rámci odpoledního doručování|\
         ute för leverans|ute for levering|ude til levering|sendingen er lastet opp for utkjøring|\
         a küldemény a kézbesítőnél van|kézbesítés alatt|выдан на доставку|передано на курьерскую доставку|\
         передано курьеру водителю|передан на доставку в городе получателя|видано курєру|dağıtıma çıktı|dağıtımda|\
         יצא לחלוקה|יצאה לחלוקה|בחלוקה|אצל השליח|خرج للتوصيل|持ち出し中|배달준비|배송 출발|派送中|正在派送|正在派送中|投递中|派件中|\
         in livrare la curier|pošiljka je planirana za dostavu tijekom dana|\
         wird heute zugestellt|in process of delivery|paket akan dikirim ke alamat penerima\
         |im zustellfahrzeug|das paket ist im zustellfahrzeug|en livraison|en proceso de reparto|em entrega\
         |na doručování|zásilka v doručování|zásilka je doručována|doručuje se|курьер выехал\
         |доставляется курьером|передано курєру|передано листоноші|kuryede|خرج للتسليم|مع المندوب|יצא למסירה\
         |配達に出ました|お届け中|with courier for delivery|with driver|loaded on delivery vehicle|out with courier\
         |on delivery\
         |zending wordt vandaag bezorgd",
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
         user not at home|wrong address|failed delivery attempt|echec de livraison|echec de livraison suite à labsence du destinataire|no se ha entregado por ausencia o cierre|livraison impossible|destinataire absent|\
         recipient not available|recipient not at home|recipient not found|incorrect address|insufficient address|\
         address unknown|not delivered|unsuccessful delivery attempt|failed delivery|delivery attempt|\
         we missed each other|unfortunately we have not been able to deliver your package|\
         delivery unsuccessful well try again|aufgrund eines adressfehlers konnte die sendung nicht zugestellt werden|\
         aus unvorhersehbaren gründen konnte die sendung nicht zugestellt werden|der empfänger wurde nicht angetroffen|\
         konnte heute nicht zugestellt werden|\
         die sendung konnte nicht zugestellt werden der empfänger wurde benachrichtigt|\
         empfangsadresse bei zustellversuch geschlossen|empfänger nicht angetroffen|\
         empfänger nicht angetroffen benachrichtigt|zustellung in packstation nicht möglich|\
         zustellhindernis nochmaliger zustellversuch|le destinataire était absent lors de la livraison|\
         votre colis na pu être livré car le destinataire était absent|\
         envoi présenté à ladresse indiquée mais destinataire absent|\
         la livraison de votre colis a été reportée pour absence du destinataire ou cas de force majeure|\
         na pas pu être distribué ce jour|avis de passage suite à labsence du destinataire|ausente|\
         no se ha podido entregar|mancata consegna per destinatario assente|destinatario assente|\
         não foi possível entregar o objeto|não entregue|estabelecimento fechado|\
         carteiro não atendido entrega não realizada será realizada nova tentativa de entrega|\
         endereço incorreto entrega não realizada|\
         empresa sem expediente entrega não realizada entrega deverá ocorrer no próximo dia útil|niet bezorgd|\
         niet afgeleverd|bezorgen lukte niet we proberen het nog een keer|we hebben je gemist we komen nog een keer|\
         wij hebben je gemist we komen nog een keer|we hebben je gemist zending niet bezorgd|\
         zending niet bezorgd adres onjuist|nieudana próba doręczenia|nie dostarczono|sikertelen kézbesítés|\
         возвращен на склад доставки|возвращено с курьерской доставки|не вручено під час доставки|\
         невдала спроба вручення передача на зберігання|מסירה נכשלה|ご不在のため持ち帰り|ご不在のため持ち帰りました|持戻|持戻り|持ち戻り|持戻 ご不在|調査中 ご不在|未妥投|\
         投递失败|派送失败|派件失败|미배달|pošiljka nije dostavljena jer primatelj nije bio prisutan|\
         no one home|business closed|card left|non livré|nicht zugestellt|non consegnato|inte levererat|ikke levert|ikke leveret|не доставлена|لم يتم التسليم|لم يتم تسليم الشحنة|zustellung verpasst|entrega não efetuada|entrega não conseguida|นำจ่ายไม่สำเร็จ|收件人联系不上|כתובת שגויה|delivery notice left|no access to delivery location|ご不在のため持ち戻り|paket gagal dikirim\
         |absence du destinataire|tentative de livraison infructueuse|tentata consegna\
         |carteiro não atendido|zásilku se nepodařilo doručit|adreste bulunamadı|محاولة تسليم فاشلة\
         |הושארה הודעה לנמען|ご不在|ご不在でした|부재중|delivery unsuccessful|addressee not available|nobody home\
         |невдала спроба вручення|niet thuis|geadresseerde niet thuis\
         |su envío no ha podido ser entregado",
    ),
    (
        EventKind::NotCollected,
        "package not collected in time|parcel not collected in time|not collected in time",
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
         available for pick up|final notice item will be returned to sender if not collected within 10 days|disponible para recoger en el punto seur pickup|disponible au point relais|disponible dans votre point relais|disponible dans votre locker|disponible dans votre relais colis|prêt à être retiré|vous attend au point relais|vous attend dans le locker|\
         ready for pickup|ready for pick up|ready to be picked up|at pickup point|\
         delivered to automated package locker|delivered to self service terminal|\
         delivered to an access point location and awaiting customer pickup|\
         delivered to an access point™ location and awaiting customer pickup|\
         the shipment item has been delivered to a service point|dropped off at locker by courier|\
         notice card left indicating where and when to pick up item|abholbereit|\
         sendung in post geschäftsstelle abholbereit|sendung in abholstation eingelangt|\
         sendung in post empfangsbox eingelangt|envoi mis à disposition au point de retrait|\
         envoi mis à disposition au point retrait|envoi réceptionné par le point de retrait|\
         disponible dans votre bureau de poste|disponible au bureau de poste|\
         disponible dans le point de retrait sélectionné|disponible chez le commerçant sélectionné|\
         à disposition en boîte postale|déposé dans un point postal|article peut être ramassé au bureau de poste|\
         envoi disponible pour le ramassage|un avis a été laissé pour indiquer où et quand larticle peut être ramassé|\
         a disposición del destinatario|entregado en el punto de recogida|listo para recoger|\
         depositado en package shop|pronto per il ritiro|in giacenza presso lufficio postale|\
         disponível para levantamento|entregue no cacifo|klaar om op te halen|pakket ligt voor je klaar op postnl punt|\
         zending beschikbaar op postnl punt|zending kan worden afgehaald bij de pakketautomaat|\
         zending af te halen bij afhaallocatie|umieszczona w paczkomacie odbiorczym|umieszczona w automacie paczkomat|\
         umieszczona w automacie paczkomat odbiorczym|czeka na odbiór w paczkopunkcie|\
         czeka na odbiór w punkcie obsługi paczek|oczekuje na odbiór|przesyłka oczekuje na odbiór w dhl pop|\
         gotowa do odbioru|do odbioru w placówce|awizo przesyłka do odbioru|przypomnienie o czekającej paczce|\
         zásilka je připravena k vyzvednutí|zásilka uložena v balíkovně|uložení zásilky adresát nezastižen|\
         redo att hämtas|försändelsen har levererats till ett serviceställe|klar for henting|\
         sendingen er ankommet postkontor|klar til afhentning|a küldemény postán átvehető|поступило в пункт выдачи|\
         принят на склад до востребования|поступил на склад до востребования|доставлен в пункт выдачи|\
         заложен в постамат|прибыло в центр выдачи посылок|готова к выдаче|завантажено в поштомат|прибув у відділення|\
         pošiljka je dostavljena u paketomat|pošiljka je dostavljena u parcelshop|pošiljka je smještena u paketomat|\
         ממתין לאיסוף בסניף|הגיע לנקודת איסוף|זמין לאיסוף|מוכן לאיסוף|جاهز للاستلام|픽업 준비 완료|\
         το δέμα βρίσκεται στη θυρίδα box now και είναι έτοιμο για παραλαβή|\
         awizo|awizowana|awizowano|ponowne awizo|ups access point possession|ups access point™ possession|avisado na estação|ממתינה בנקודת החלוקה|按照客户要求等待自提|истекает срок хранения|прибыло в пвз|прибуло до відділення|прибуло до поштомату|очікує отримувача|очікує на отримання|прибуло у відділення|en punto de recogida|en el punto de recogida\
         |avisé en attente de retrait|en attente de retrait|mis à disposition au bureau de poste\
         |ожидает в пункте выдачи|czeka na odbiór|ligt klaar bij postnl punt|disponível para recolha\
         |teslim almaya hazır|수령 대기중|快件已到代收点|已存放至快递柜|包裹已到达自提点|awaiting pickup by recipient\
         |прибуло у відділення для видачі|очікує на видачу|очікує отримання\
         |чекає на отримувача у відділенні",
    ),
    (
        EventKind::Delivered,
        "package delivered|delivered|your package has been delivered|delivery successful|\
         package has been delivered successfully|your shipment has been delivered successfully|\
         your shipment has been collected by consignee at the parcelshop|delivered to neighbor|вручение|entregue|\
         objeto entregue ao destinatário|entregado|votre envoi a été distribué dans la boîte à lettres|\
         paket wurde geliefert|die lieferung wurde erfolgreich zugestellt|zugestellt|bei nachbar zugestellt|\
         consegnato|consegnato al vicino|consegnata al destinatario|consegnato al destinatario|dostarczona|teslim edildi|doručeno|تم التوصيل|已妥投|\
         배송이 완료되었습니다|配達済み|zásilka doručena|відправлення отримано|\
         der empfänger hat die sendung in der filiale abgeholt|der empfänger hat die sendung aus der packstation abgeholt|collected at brt fermopoint|collected at brt locker|livré|livraison effectuée|remis au destinataire|entregado correctamente|consegnata|вручение адресату|배송완료|배달완료|\
         final delivery|deliver item inb|envío entregado al destinatario o autorizado|\
         delivered to mailroom|delivered by mailbox|entregado a un vecino|el destinatario ha retirado el envío de la tienda seur pickup seleccionada|retiré par le destinataire|livraison effectuée au destinataire|livré au destinataire|retrait effectué|\
         delivered to recipient|handed over to recipient|handed to recipient|delivered to the mailbox|\
         delivered to the door|the shipment item has been delivered|\
         the shipment item has been delivered to the recipients mailbox|\
         the shipment item has been delivered at the recipients door|signed for by|signed by|signed for|\
         delivery complete|delivery completed|picked up by recipient|picked up by consignee|\
         picked up from pickup parcelshop by consignee|collected by recipient|collected by the recipient|\
         final delivery collected at counter|picked up from automated package locker|picked up at locker by customer|\
         delivered to recipients front door|delivered to recipients side door|delivered to recipients back door|\
         delivered to recipients package box|delivered to recipients safe drop location|\
         delivered at or in recipients garage|delivered to superintendent security or concierge|\
         delivered to your concierge or building manager|delivered to community mailbox or package locker|\
         delivered to your community mailbox package locker or apt condo mailbox|left in safe place|left with neighbor|\
         sendung an empfänger übergeben|sendung an übernahmsberechtigten übergeben|\
         sendung an ersatzabgabestelle zugestellt|sendung an mitbewohner in zugestellt|\
         sendung von abholstation abgeholt|sendung zugestellt übernommen|paket wurde erfolgreich abgestellt|\
         die sendung wurde dem empfänger per vereinfachter firmenzustellung ab zustellbasis zugestellt|\
         die sendung wurde dem empfänger per vereinfachter firmenzustellung ab paketzentrum zugestellt|\
         vom empfänger abgeholt|livré au gardien|livré au gardien ou à un voisin|livré au gardien ou à un des voisins|\
         remis au gardien|remis à un voisin|remis au gardien ou à un des voisins|remis au gardien ou à laccueil|\
         livré dans la boite aux lettres du destinataire|distribué|envoi remis au destinataire au point de retrait|\
         livré à la porte avant du destinataire|livré à la salle de courrier|retiré au point relais|\
         recogido por el destinatario|retirado por el destinatario|\
         finalizada tramitación de importación envío entregado destinatario|ritirato dal destinatario|entrega efetuada|\
         levantado pelo destinatário|bezorgd|afgeleverd|bezorgd in de brievenbus|bezorgd bij de buren|\
         bezorgd op de afgesproken plek|bezorgd bij de ontvanger|afgehaald bij postnl punt|overhandigd aan ontvanger|\
         afgeleverd in pakketkluis|opgehaald bij een ophaalpunt|doręczona|doręczono|dostarczono|\
         odebrana przez odbiorcę|wydanie przesyłki uprawnionemu do odbioru|odebranie przesyłki w urzędzie|\
         zásilka byla doručena|zásilka byla doručena příjemci|dodání zásilky|zásilka dodána do domovní schrány|\
         zásielka bola doručená|sikeresen kézbesítve|kézbesítve|livrat destinatarului|livrata cu succes|\
         pošiljka je dostavljena|pošiljka je dostavljena susjedu|levererad|\
         försändelsen har levererats|försändelsen är levererad|paketet har levererats hem till dig|levert|\
         sendingen er utlevert|sendingen er utlevert i postkassen|leveret|вручено|вручен|вручено адресату|\
         получено адресатом|адресату почтальоном|адресату курьером|адресату экспедитором|адресату с контролем ответа|\
         адресату с контролем ответа почтальоном|адресату с контролем ответа курьером|вручение адресату по пэп|\
         адресату почтальоном по пэп|адресату курьером по пэп|выдано адресату через почтомат|\
         изъят из постамата клиентом|доставлено в почтовый ящик|доставлена|вручення|доручено|alıcıya teslim edildi|\
         נמסר|נמסרה|נמסר לנמען|המשלוח נמסר|تم التسليم|تم تسليم الشحنة|お届け済み|お届け先にお届け済み|配達完了|お客様引渡完了|投函完了|配達完了 宅配ボックス|\
         配達終了|窓口でお渡し|배송 완료|배달 완료|수취인에게 배달되었습니다|已签收|妥投|投递并签收|成功签收|签收成功|投递成功|收件人已取走邮件|快件已签收|您的快件已签收|\
         доставена|utlämnad|geliefert|odebranie w urzędzie|wydanie uprawnionemu do odbioru|entrega conseguida|นำจ่ายสำเร็จ|מסירה בוצעה|נאסף מהלוקר|recapitata|siunta pristatyta|παραδόθηκε|livrat|die sendung wurde ausgeliefert|im rahmen der kontaktlosen zustellung zugestellt|left at front door|left in mailbox|paket telah diterima|\
         delivered individual picked up at post office|delivered individual picked up at postal facility|remis à son destinataire|고객 수령 완료\
         |zustellung erfolgreich|die sendung wurde an einen nachbarn übergeben\
         |die sendung wurde dem empfänger übergeben|die sendung wurde in den briefkasten eingelegt\
         |dem empfänger persönlich übergeben|livré en boîte à lettres|entrega efectuada|consegna effettuata\
         |entrega realizada|o envio foi entregue|zásilka byla vydána příjemci|balík byl doručen\
         |выдано получателю|посилку вручено|teslimat gerçekleşti|gönderiniz teslim edilmiştir\
         |kargonuz teslim edilmiştir|تم تسليم الطرد|تم التسليم إلى المستلم|تم تسليم الطرد بنجاح|配達が完了しました\
         |お荷物をお届けしました|お届けが完了しました|고객님께 배송이 완료되었습니다|배달이 완료되었습니다|包裹已送达|快件已送达|已派送成功|delivered to letterbox\
         |consignment delivered\
         |вручено в почтомате|retrait effectué par le destinataire",
    ),
    (
        EventKind::Returning,
        "being returned to the sender|being returned to the seller|being returned to seller|being returned|\
         return in progress|your package is being returned to the sender|\
         unclaimed|storage term expired|return to sender started|return to sender|returned to sender|\
         returned to the sender|returning to sender|package returned to sender|package is returning to sender|\
         package has been returned to sender|has been returned to the sender|delivered back to sender|\
         невостребовано|истек срок хранения|истёк срок хранения|срок хранения истек выслано обратно отправителю|\
         objeto saiu para entrega ao remetente|objeto não entregue prazo de retirada encerrado|\
         devuelto|en devolución|retour à lexpéditeur|restituito al mittente|reso al mittente|\
         di ritorno al mittente|wróciła do nadawcy|wraca do nadawcy|تم إعادته إلى المرسل|في طريقه إلى المرسل|\
         退回中|已退回|відмова одержувача створено заявку на повернення|\
         відмова одержувача отримувач відмовився від відправлення|\
         delivered to original sender|return to sender processed|tendered to returns agent|unclaimed being returned to sender|being returned to sender|refused|rücksendung eingeleitet|nicht abgeholt und wird zurückgesandt|retourné à lexpéditeur|retour expéditeur|devuelto a remitente|en proceso de devolución|in restituzione al mittente|odmowa przyjęcia|devolvido ao remetente|objeto será devolvido por solicitação do remetente|objeto será devolvido por solicitação do contratante remetente|a entrega não pode ser efetuada cliente recusou se a receber|destinatário não retirou objeto na unidade dos correios|退回寄件人|待退回|\
         item has been returned and is enroute to the sender|retour en cours|refusé|retourné à votre vendeur|\
         refused by recipient|refused by addressee|delivery refused|returned|returning|return initiated|\
         storage time expired|delivered to sender|delivered to the shipper|shipment not collected return to sender|\
         refused at delivery return shipment to sender|rücksendung an absender|retour annahme verweigert|\
         retour sendung konnte nicht zugestellt werden|retourné à lexpéditeur suite à un refus du destinataire|\
         article retourné à lexpéditeur|le colis na pu être livré il est retourné à lexpéditeur|\
         retorno a remitente en proceso de devolución|entregado al remitente|devolviendo al remitente|\
         entregue ao remetente|devolvido ao país de origem|devolução autorizada pela receita federal|\
         destinatário recusou o objeto|endereço incorreto entrega não realizada objeto será devolvido ao remetente|\
         cliente mudou se entrega não realizada objeto será devolvido ao remetente|\
         cliente desconhecido no local entrega não realizada objeto será devolvido ao remetente|\
         carteiro não atendido entrega não realizada objeto será devolvido ao remetente|\
         destinatário não retirou objeto no prazo objeto será devolvido ao remetente|retour naar afzender|\
         zending retour afzender|geweigerd bij bezorging zending gaat retour afzender|\
         zending niet afgehaald gaat retour afzender|adres onjuist zending gaat retour afzender|\
         we hebben je gemist zending gaat retour afzender|zending wordt geretourneerd|\
         zending geweigerd door geadresseerde|zwrot do nadawcy|zwrócono nadawcy|upłynął termin odbioru|\
         vrácení zásilky odesílateli|returneras till avsändaren|ditt paket har returnerats till avsändaren|\
         returneres til avsender|returneres til afsender|возврат|вручение отправителю|вручение вручение отправителю|\
         отказ адресата|выдано отправителю через почтомат|отправителю почтальоном|отправителю курьером|\
         возврат отправителю|готовится к возврату|изъят из постамата курьером|доставлено отправителю|\
         повернення відправнику|відправлення вручено відправнику|повернення відправлення|відмова від отримання|退回|被退回|\
         退件|拒签|客户拒签|返品|差出人に返送済み|持戻 受取ご辞退|반송|הוחזר לשולח|חזר לשולח|يعود إلى المرسل|göndericiye iade edildi|\
         pošiljka je vraćena pošiljatelju|primatelj je odbio preuzimanje pošiljke|το δέμα επιστράφηκε στον αποστολέα|\
         ส่งคืนต้นทาง|objeto não reclamado|an den shop zurückgeschickt|devuelto a la tienda|renvoyé au magasin|restituito al negozio|returnerat till butiken|\
         teruggestuurd naar de winkel|zwrócona do sklepu|возвращена в магазин|visszaküldve|לא נאסף והוחזר|הוחזרה לשולח|posted back|paket akan diretur\
         |반송중|반송완료|반송 처리되었습니다|반송배달완료|반송 배달 완료|반송 처리|remis à lexpéditeur|נמסר לשולח|退件妥投|退件中\
         |doręczono do nadawcy|dostarczono do nadawcy|zwrot przesyłki|повернуто відправнику\
         |göndericiye teslim edildi|تم إرجاع الشحنة إلى المرسل|إرجاع إلى المرسل|返送完了|objeto em devolução\
         |teruggezonden naar de afzender|sendung wird zurückgesandt|expiration du délai de garde colis renvoyé\
         |return to origin|rto initiated|delivered to shipper\
         |spedizione resa al mittente|respinto dal destinatario|objeto em processo de devolução|受取拒否",
    ),
    (
        EventKind::Lost,
        "perdido|утеряна|утерян|утеряно|\
         包裹丢失|\
         objeto roubado|objeto não localizado|disposed by post office|\
         утрачено|уничтожение|\
         perdu|\
         lost|lost in transit|destroyed|hold period expired item has been disposed of|vermist|zending vernietigd|\
         de zending is vernietigd namens de douane in land van bestemming|extraviado|\
         objeto não localizado no fluxo postal|регистрация утраты|zagubiono|丢失|\
         унищожена|кражба|знищено\
         |the parcel has been lost by the carrier|sendung verloren|sendung ist verloren gegangen\
         |spedizione smarrita|pacco smarrito|pakket verloren|zásilka ztracena|утрата отправления\
         |посилку втрачено|kargo kayboldu|فقدت الشحنة|המשלוח אבד|분실",
    ),
    (
        EventKind::Exception,
        "shipment canceled|shipment canceled by the carrier|shipment canceled by carrier|shipment canceled by the sender|shipment canceled by sender|order canceled by the carrier|order canceled by the seller|order canceled by seller|order canceled|delivery canceled|package canceled|shipment has been canceled|\
         order has been canceled|your order has been canceled|package has been canceled|\
         your package encountered an unforseen issue on its way to the distribution center|\
         envío cancelado|幹線輸送業者へ引き渡しできませんでした|припинено зберігання|beschädigt|danneggiato|uszkodzona|\
         delivery exception|objeto e ou conteúdo avariado|incidencia en el reparto|派件异常|邮件异常|\
         export cancellation|\
         endommagé|updated delivery address required from customer|en attente dinformations complémentaires de votre part|\
         damaged|damaged in transit|exception|shipment exception|address issue|anschriftsproblem|anulowano etykietę|\
         anulowana|iptal edildi|pošiljka je oštećena|zending is geannuleerd neem contact op met de afzender|\
         objeto e ou conteúdo avariado por acidente com veículo|\
         отменена|접수취소\
         |package delivered to wrong address|paquete dañado|pakket beschadigd|отправление повреждено|包裹破损",
    ),
    (
        EventKind::Delayed,
        "processing delay at sorting center|运输延误|verspätet|in ritardo|opóźniona|\
         delayed|arriving late|objeto mal encaminhado|\
         held at inward office of exchange|item held at inward office of exchange|\
         el envío ha sufrido un retraso y es posible que se demore la entrega disculpa las molestias|retardé à lagence de distribution|livraison reportée de 24h|item re routed due to processing error possible delay|\
         on the way delayed|on hold|delivery delayed to next business day|rescheduled for delivery next business day|\
         delivery may be delayed due to extreme weather conditions|delivery may be delayed due to transportation delay|\
         verifying recipients address possible delay|\
         customer addressing error found attempting to correct possible delay|\
         livraison reportée au prochain jour ouvrable|votre colis sera présenté le prochain jour ouvré|\
         die zustellung erfolgt voraussichtlich am nächsten werktag|sorry bezorgmoment is bijgewerkt|\
         aflevering uitgesteld tot volgende werkdag|zending vertraagd vanwege steekproefcontrole bij inklaring|\
         objeto ainda não chegou à unidade|objeto ainda não chegou à unidade por favor aguarde|\
         saída para entrega cancelada será efetuada nova saída para entrega\
         |verspätung|consegna in ritardo|atrasado|entrega atrasada|envio atrasado|opóźnienie|zpožděno\
         |zásilka má zpoždění|gecikti|teslimat gecikti|تأخرت الشحنة|تأخير في التسليم|המשלוח מתעכב|עיכוב במשלוח\
         |遅延|配送遅延|派送延误|延误|running late",
    ),
    (
        EventKind::Note,
        "your delivery information has been updated|sorry there is no updated logistics information|\
         no tracking updates yet|追跡を利用できません|\
         record item customs information inb|\
         expected delivery date updated|e mail notification has been sent to the recipient|\
         a text message notification has been sent to the recipient|\
         a text message notification has been delivered to the recipient|suggested delivery time|\
         instruction de livraison reçue|signature available|e mail adresátovi zásilka převzata do přepravy|\
         sms zpráva adresátovi zásilka převzata do přepravy|e mail adresátovi termín doručení zásilky|\
         sms zpráva adresátovi termín doručení zásilky",
    ),
];

/// Texts that name a transit country.
pub(super) const TRANSIT: &[(EventKind, &str)] = &[(
    EventKind::InternationalTransit,
    "arrived in transit country region|arrived at transit country region|\
     تم الوصول إلى دولة منطقة التحويل|arrivé dans le pays région de transit|환적중|\
         arrival at transit office of exchange|\
         international item has arrived at transit destination|article international arrivé au pays de transit|im transitland angekommen",
)];

/// Texts that say only that it moved: they stand for codes from sorting to the last mile.
pub(super) const VAGUE: &[(EventKind, &str)] = &[(
    EventKind::Accepted,
    "in transit|carrier update|delivery update|shipment on the way|обработка|einrichtung verlassen|\
     llegada a centro de distribución|objeto em transferência por favor aguarde|objeto em trânsito por favor aguarde|\
         прибыло в сортировочный центр|покинуло сортировочный центр|сортировка|\
         arrived at facility|departed facility|departed from facility|processed at facility|processed through facility|\
         in transit to next facility|in transit to destination|in transit between facilities|arrived at hub|\
         arrived at sort facility|departed from sort facility|arrived at sorting center|departure from sorting center|\
         arrived at distribution center|departed from distribution center|arrived at processing center|\
         departed from processing center|arrived at logistics center|departed from logistics center|item processed|\
         item arrived|item departed|arrived|departed|processed at postal facility|on the way|on its way|its on its way|weve got it|\
         sorted|sorting|sorting complete|forwarded|handed over to carrier|moving through network|\
         the shipment item is under transportation|the shipment item has been loaded|\
         the shipment item has arrived at the distribution terminal|your item is being processed at our sorting center|\
         arrival scan|departure scan|arrived at fedex hub|departed fedex hub|arrived at fedex location|\
         departed fedex location|departed post office|package received in sorting center|\
         package dispatched to another sorting center|package handed to dpd|arrive in transit center|\
         depart from facility to service provider|usps in possession of item|usps picked up item|\
         accepted at usps origin facility|arrived at usps regional origin facility|\
         departed usps regional origin facility|arrived shipping partner facility usps awaiting item|\
         departed shipping partner facility usps awaiting item|unterwegs|in verteilung|\
         im start paketzentrum bearbeitet|im paketzentrum bearbeitet|im transit|sendung sortiert|\
         sendung wurde weiter bearbeitet|sendung hat die umschlagbasis verlassen|\
         sendung ist in der umschlagbasis eingegangen|das paket wurde an gls übergeben|\
         die sendung wurde von dhl bearbeitet und wird für den weitertransport in die region des empfängers vorbereitet|\
         en cours dacheminement|en transit|envoi en transit|article traité|article arrivé|article en transit|\
         larticle est parti|tri effectué dans lagence de départ|colis pris en charge dans notre réseau|\
         pris en charge par la poste|entre nos mains|il est en chemin|en tránsito|clasificado|\
         en ruta a localidad de destino|in transito|in lavorazione presso il centro operativo postale|\
         in transito presso il centro operativo postale|in lavorazione presso il centro scambi internazionale|\
         partita dal centro operativo sda|partita dalla sede mittente in transito|em trânsito|objeto encaminhado|\
         onderweg|gesorteerd|ontvangen door postnl|pakket op transport gezet|zending in sorteercentrum|\
         zending gesorteerd in sorteercentrum|zending gesorteerd door depot|przyjęta w oddziale inpost|\
         przyjęta w sortowni|wysłana z sortowni|w trasie|w transporcie|w drodze|przyjęcie przesyłki w oddziale dpd|\
         zásilka v přepravě|zásilka je v přepravě|zásilka vypravena z třídícího centra|přepravovaná zásilka|\
         a küldemény szállítás alatt|a küldemény feldolgozás alatt|pošiljka je stigla u paketni centar|\
         pošiljka je napustila paketni centar|på väg|underveis|undervejs|paket har ankommit till vår terminal|\
         paketet har ankommit till terminal|sendingen er ankommet terminal og blir videresendt|\
         sendingen er innlevert til terminal og videresendt|в пути|отправлен в г получатель|отправлен в город получатель|\
         отправлено в город назначения|передано на сортировку|принято к доставке|надходження на сортувальний центр|\
         作業店通過|荷物受付|到着|発送|輸送中|离开处理中心|到达处理中心|运输中|도착|발송|발송준비|운송 중|قيد النقل|yolda|transfer merkezinde|\
         принят на склад отправителя|выдан на отправку в г отправителе|сдан перевозчику в г отправителе|handed over to gls|under transport|\
     export scan|item received at sorting office|your parcel is on its way to our depot|weve got your parcel|\
     la spedizione è arrivata nel centro operativo|przesyłka nadana w kraju nadania|gönderi şubeye ulaştı|şubeye ulaştı|\
     荷物が到着しました|coletul a ajuns la destinație|הגיע ליחידה למסירה לנמען|התקבל בבית הדואר בישראל|ถึงที่ทำการปลายทาง|zásilka je na cestě",
)];

/// Texts that say that it came to an office of exchange, without the end of the way whose office that is.
pub(super) const EXCHANGE_IN: &[(EventKind, &str)] = &[(
    EventKind::Accepted,
    "arrival at office of exchange|arrived at office of exchange|arrived at the office of exchange|\
     arrived at exchange office|arrival at exchange office|arrivé au bureau déchange|llegada a la oficina de cambio|\
     nadeszła do urzędu wymiany|przyjście do urzędu wymiany|прибыло в место международного обмена|国際交換局に到着|\
     admitido en la oficina de cambio|item received at office of exchange|przyjęto w urzędzie wymiany",
)];

/// Texts that say that it left one.
pub(super) const EXCHANGE_OUT: &[(EventKind, &str)] = &[(
    EventKind::Accepted,
    "departure from office of exchange|departed from office of exchange|departed from the office of exchange|\
     departed from exchange office|покинуло место международного обмена|国際交換局から発送",
)];

/// Texts that name no direction of customs.
pub(super) const OPEN: &[(EventKind, &str)] = &[
    (
        EventKind::ImportCustoms,
        "processing in customs|customs clearance started|arrived at customs|clearing customs|\
         started customs clearance process|прибыл на таможню|angekommen beim zoll|세관 도착|통관중|통관절차 시작|\
         in customs|\
         передано таможне|\
         at customs|customs clearance|customs processing|tendered to customs|transmission for customs control|\
         pending customs clearance|handed over to custom|clearance event|customs status updated|\
         start customs clearance|start customs clearence|the shipment item is being customs cleared by us|\
         en cours de dédouanement|votre courrier colis est en cours de dédouanement|en aduana|\
         die sendung wird verzollt|verzollungsstatus aktualisiert|oczekuje na odprawę celną|通関手続中|税関検査のため税関へ提示|送交海关|\
         快件等待清关|正在清关|통관검사대기|통관검사중|בבדיקת מכס|таможенное оформление|awaiting customs clearance|inbound to customs|received by customs|прием на таможню|митне оформлення",
    ),
    (
        EventKind::CustomsReleased,
        "customs complete|customs clearance complete|departed from customs|leaving customs|left from customs|\
         released by customs|покинула таможню|таможенное оформление завершено|통관 완료|세관에서 출발|\
         cleared by customs|customs cleared|\
         выпущено таможней|\
         released from customs|released from customs for further delivery|released from customs customs cleared|\
         customs clearance completed|customs clearance finished|customs clearance processing complete|cleared customs|\
         customs released|international item released from customs|tullklarerad|verzollung abgeschlossen|sendung verzollt|\
         zollfreigabe erfolgt|die sendung hat den zoll verlassen|colis dédouané|dédouanement effectué|sdoganata|\
         sdoganamento effettuato|uscito dalla dogana|verifica doganale conclusa|liberado por aduana|\
         trámites de aduana finalizados|liberado pela alfândega|desalfandegado|odprawa celna zakończona|海关放行|清关完成|\
         통관이 완료 되었습니다|שוחרר מהמכס|таможенное оформление выпущено таможней|выпуск разрешен таможенные платежи уплачены|\
         прошло таможенное оформление|已清关|levante concedido|despacho de aduana finalizado|sdoganamento completato|rilasciato dalla dogana|ingeklaard|растаможено|通关完成|已放行",
    ),
];
