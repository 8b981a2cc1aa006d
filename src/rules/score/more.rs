//! More cases of the same kinds, thought out against the tables before they were tried, and the words that carriers were seen
//! to write.

use super::*;
use crate::knowledge::event::{EventKind, kind_of};
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind};

/// A parcel that flew, with its last entry at a place: still on the way there.
fn on_the_way(place: &str, to: &str) -> bool {
    is(&placed("LH_DEPART d1, LH_ARRIVE d5, today d6", place, to), Level::Wait, Situation::SilentExported)
}

/// The same: nobody's way leads there.
fn elsewhere(place: &str, to: &str) -> bool {
    is(&placed("LH_DEPART d1, LH_ARRIVE d5, today d6", place, to), Level::Write, Situation::Elsewhere)
}

fn handed_over_elsewhere(place: &str, to: &str) -> bool {
    is(&placed("LH_DEPART d1, GTMS_SIGNED d5, today d6", place, to), Level::Write, Situation::Elsewhere)
}

/// The number of days a reminder names, after messages on these days.
fn reminded(messages: &[u64], today: u64) -> Option<i64> {
    let order = order(Vec::new(), "ES");
    let answers: Vec<Answer> = messages
        .iter()
        .map(|on| Answer {
            at: i64::try_from(*on).unwrap() * 86_400_000,
            on: day(*on),
            said: AnswerKind::Wrote(MessageKind::NoTracking),
            undone: false,
        })
        .collect();
    let due = judge(&as_if_read(&order, day(today)), &answers, day(today), &Settings::default());
    let facts = crate::message::MessageFacts::of(due.message?, &order, &due, &answers, day(today));
    (due.message == Some(MessageKind::Reminder)).then_some(facts.days).flatten()
}

/// A case: its kind, what it is, and whether it is right.
pub(super) const MORE: &[Case] = &[
    (1, "a code that says only that it moved", || {
        story("IN_TRANSIT d2, 'Out for delivery' d12, today d13", Level::Wait, Situation::SilentArrived)
    }),
    (1, "an unknown code of the last mile", || {
        story("LM_XYZ_SUCCESS d3, today d4", Level::Wait, Situation::SilentArrived)
    }),
    (1, "hyphens and a prefix", || {
        story("ae-gtms-do-depart d5, today d6", Level::Wait, Situation::SilentArrived)
    }),
    (2, "back, in the middle of a code", || {
        story("GTMS_ACCEPT d3, LM_RETURN_TO_SENDER d5, today d6", Level::Write, Situation::Returned)
    }),
    (2, "lost", || verdict("GTMS_ACCEPT d3, GTMS_LOST d5, today d6").situation == Situation::Lost),
    (2, "a departure that failed", || {
        story("GOT d1, LH_DEPART_FAILURE d4, today d5", Level::Write, Situation::Exception)
    }),
    (2, "customs that takes long is silence", || {
        story("LH_DEPART d3, CC_IM_DELAY d8, today d9", Level::Wait, Situation::SilentExported)
    }),
    (2, "refused at a hub of stations", || {
        story("GTMS_ACCEPT d3, GSTAHUB_REJECT d5, today d6", Level::Write, Situation::Returned)
    }),
    (2, "two failed attempts never restart the clock", || {
        let story = |today: u64| {
            verdict(&format!("GTMS_ACCEPT d3, LM_DELIVERY_FAIL d5, LM_DELIVERY_FAIL d7, today d{today}"))
        };
        story(12).level == Level::Watch && story(13).level == Level::Write
    }),
    (2, "a return that is only announced", || {
        story("GTMS_STA_SIGNED d3, GSTA_EXPIRED d18, today d19", Level::Write, Situation::Returned)
    }),
    (3, "picked up by a partner", || {
        story("LH_DEPART d3, PU_PICKUP_SUCCESS d9, today d10", Level::Wait, Situation::SilentArrived)
    }),
    (3, "customs of a transit country", || {
        story(
            "LH_DEPART d1, LH_ARRIVE d5, CC_TRANS_START d6, today d8",
            Level::Wait,
            Situation::SilentExported,
        )
    }),
    (3, "through a transit country and there", || {
        story(
            "LH_DEPART d1, LH_ARRIVE d4, TD_TRANS_ARRIVE d6, TD_TRANS_DEPART d9, LH_ARRIVE d12, today d13",
            Level::Wait,
            Situation::SilentArrived,
        )
    }),
    (3, "sent again after it came back", || {
        story(
            "GTMS_ACCEPT d3, RT_INBOUND d6, GTMS_DO_DEPART d10, GTMS_SIGNED d11, today d12",
            Level::Done,
            Situation::Delivered,
        )
    }),
    (3, "delivered to the sender, in words", || {
        story(
            "GTMS_ACCEPT d3, 'Return to sender' d6, 'Delivered' d10, today d11",
            Level::Write,
            Situation::Returned,
        )
    }),
    (3, "a transit country in words", || {
        story(
            "GOT d1, 'Left from departure country/region' d5, 'Arrived in transit country/region' d8, today d20",
            Level::Wait,
            Situation::SilentExported,
        )
    }),
    (4, "a notice that is repeated", || {
        story(
            "GTMS_WAIT_SELF_PICK d1, GSTA_INFORM_BUYER d8, today d11",
            Level::Watch,
            Situation::PickupEnding,
        )
    }),
    (4, "pickup in words", || {
        story("'Available for Pickup' d1, today d10", Level::Watch, Situation::ReadyForPickup)
            && story("'Available for Pickup' d1, today d11", Level::Watch, Situation::PickupEnding)
            && story("'Available for Pickup' d1, today d16", Level::Write, Situation::PickupOver)
    }),
    (4, "held by customs has no end of its own", || {
        story("LH_ARRIVE d2, CC_IM_FAILURE d3, today d60", Level::Write, Situation::HeldByCustoms)
    }),
    (5, "hubs", || {
        on_the_way("Frankfurt, Germany", "BR")
            && on_the_way("Liège, Belgium", "IL")
            && on_the_way("Budapest, Hungary", "UA")
            && on_the_way("Almaty, Kazakhstan", "RU")
            && on_the_way("Istanbul, Turkey", "GE")
            && on_the_way("Dubai, United Arab Emirates", "SA")
    }),
    (5, "neighbors", || {
        on_the_way("Amsterdam, Netherlands", "PL")
            && on_the_way("Leipzig, Deutschland", "AT")
            && on_the_way("Auckland, New Zealand", "AU")
            && on_the_way("Toronto, Canada", "US")
            && on_the_way("Panama City, Panama", "PE")
            && on_the_way("Montevideo, Uruguay", "AR")
    }),
    (5, "nobody's way", || {
        elsewhere("Moscow, Russia", "ES")
            && elsewhere("Lagos, Nigeria", "DE")
            && elsewhere("Buenos Aires, Argentina", "MX")
            && elsewhere("Nairobi, Kenya", "KR")
    }),
    (5, "handed over across a border", || {
        handed_over_elsewhere("Warsaw, Poland", "CZ")
            && handed_over_elsewhere("Madrid, España", "PT")
            && handed_over_elsewhere("Minsk, Беларусь", "RU")
    }),
    (6, "the words of a request", || {
        ["Cancel requested", "Cancellation request submitted"].iter().all(|words| {
            let status = status::from_text(words).unwrap();
            with_status("today d6", status).level != Level::Done
        })
    }),
    (6, "over and followed", || status::of_over(&["TRACKING"]) == OrderStatus::Completed),
    (6, "over and never sent", || status::of_over(&[]) == OrderStatus::Closed),
    (8, "blanks, hyphens and small letters", || {
        read_as("rr 473-124-829 cn") == "RR473124829CN"
            && read_as("LP 0073-1248-2970-74") == "LP00731248297074"
    }),
    (8, "twice, in two lines", || {
        examine("RR473124829CN\nrr 473124829 cn", &NumberContext::default())
            .is_ok_and(|found| found.number == "RR473124829CN" && found.others.is_empty())
    }),
    (8, "carriers by country", || {
        [
            ("00340434161094042557", "DE", "DHL"),
            ("H073124829046153", "GB", "Evri"),
            ("8YDR073124829", "GB", "InPost"),
            ("Z0731248290", "CZ", "Packeta"),
            ("PX0731248290", "PL", "Poczta Polska"),
            ("C8000731248290461", "FR", "Colis Privé"),
            ("INTLCM0731248290", "CA", "Intelcom"),
            ("GFUS01073124829046", "US", "GOFO"),
            ("073124829046", "JP", "Yamato"),
            ("07312482904615", "RU", "Почта России"),
        ]
        .iter()
        .all(|(number, to, carrier)| {
            let found = first(number, to, "");
            found.is_some_and(|found| found.family.carrier == *carrier)
        })
    }),
    (8, "out of China", || {
        [("CNG00731248297074", "DE"), ("CNFR9010731248290HD", "FR"), ("UA0731248295Y", "ES")]
            .iter()
            .all(|(number, to)| is_of(number, to, "", "Cainiao", Kind::FirstMile))
    }),
    (8, "a carrier of no known shape", || {
        first("Q73124829", "PL", "InPost")
            .is_some_and(|first| first.named && first.family.carrier == "InPost")
    }),
    (9, "in the week after it", || {
        unsent("2026-10-14", 8).level < Level::Write && unsent("2026-10-15", 8).level == Level::Write
    }),
    (9, "on its first day", || {
        unsent("2026-10-01", 13).level < Level::Write && unsent("2026-10-01", 14).level == Level::Write
    }),
    (9, "Chinese New Year", || {
        unsent("2027-02-06", 8).level < Level::Write && unsent("2027-03-05", 8).level == Level::Write
    }),
    (9, "Black Friday", || {
        unsent("2026-11-30", 8).level < Level::Write && unsent("2026-08-20", 8).level == Level::Write
    }),
    (10, "the last of several messages counts", || {
        reminded(&[7], 9).is_none()
            && reminded(&[7], 10) == Some(3)
            && reminded(&[7, 12], 18).is_none()
            && reminded(&[7, 12], 19) == Some(7)
    }),
    (1, "a vague word before one that says more", || {
        story("'Обработка. Прибыло в место вручения' d5, today d6", Level::Watch, Situation::ReadyForPickup)
            && story(
                "'Обработка - Прибыло в место вручения' d5, today d6",
                Level::Watch,
                Situation::ReadyForPickup,
            )
    }),
    (2, "their like", || {
        let each = |codes: &[&str], kind| codes.iter().all(|code| kind_of(code, "") == Some(kind));
        each(&["GTMS_UNDELIVERABLE", "LM_ADDRESS_ERROR"], EventKind::AttemptFailed)
            && each(&["LM_STOLEN", "SC_MISSING"], EventKind::Lost)
            && each(&["CC_IM_HOLD", "CC_IM_DETAINED", "CIQ_SEIZED"], EventKind::HeldByCustoms)
            && each(&["LM_RESCHEDULED", "GTMS_ON_HOLD", "LH_HELD"], EventKind::Delayed)
            && each(&["PUDO_TIMEOUT", "GSTA_UNCOLLECTED"], EventKind::Returning)
    }),
    (3, "codes of a partner outside the families", || {
        story("LH_DEPART d3, GOT d9, today d10", Level::Wait, Situation::SilentArrived)
            && story("LH_DEPART d3, PICK_UP d9, today d10", Level::Wait, Situation::SilentArrived)
            && story("GOT d3, today d4", Level::Wait, Situation::SilentAccepted)
    }),
    (3, "a partner in words as in codes", || {
        story(
            "'Left from departure country/region' d6, 'Inbound in sorting center' d11, today d12",
            Level::Wait,
            Situation::SilentArrived,
        ) && story(
            "'Left from departure country/region' d6, 'Package arrived at airport' d11, today d12",
            Level::Wait,
            Situation::SilentExported,
        ) && story(
            "'Left from departure country/region' d6, 'In transit' d11, today d12",
            Level::Wait,
            Situation::SilentExported,
        ) && story("'Inbound in sorting center' d2, today d3", Level::Wait, Situation::SilentAccepted)
    }),
    (3, "a post's transit country", || {
        story(
            "'Departure from outward office of exchange' d2, 'Arrival at inward office of exchange' d5, \
             'Arrival at transit office of exchange' d7, today d9",
            Level::Wait,
            Situation::SilentExported,
        )
    }),
    (5, "landlocked and narrow lands", || {
        on_the_way("Panama City, Panama", "CR")
            && on_the_way("São Paulo, Brasil", "PY")
            && on_the_way("Santiago, Chile", "BO")
            && on_the_way("Moscow, Россия", "MN")
            && on_the_way("Athens, Greece", "CY")
            && on_the_way("Paris, France", "MA")
    }),
    (6, "a request while it moves", || {
        let status = status::from_code("IN_CANCEL").unwrap();
        with_status("GOT d5, today d6", status).level != Level::Done
    }),
];

/// What carriers write, and what it means. Sources, all public: status lists and fixtures of plhery/universal-parcel-scraper
/// (DHL, USPS, Australia Post, Evri, BRT, bpost, Colis Privé, CTT Express, Poste Italiane, InPost, China Post and those named below; seen or
/// documented in 2026), the table of codes of Correios in a Ruby client, the words of DHL in `PolarExpress`, those of Colis
/// Privé in weboob, of the Russian Post in a tracker's answer and in clients of its interface, and answers of CJ Logistics.
const WORDS: &[(EventKind, &[&str])] = &[
    (
        EventKind::Prepared,
        &[
            "The instruction data for this shipment have been provided by the sender to DHL electronically",
            "Die Sendung wurde vom Absender elektronisch angekündigt.",
            "Die Auftragsdaten zu dieser Sendung wurden vom Absender elektronisch an DHL übermittelt",
            "Shipping Label Created",
            "USPS Awaiting Item",
            "Label created by sender",
            "SHIPPING INFO SENT TO BRT",
            "Confirmation of preparation of the shipment received",
            "Pendiente de recepción en CTT Express",
            "Присвоение идентификатора",
        ],
    ),
    (
        EventKind::Accepted,
        &[
            "Picked Up by Shipping Partner",
            "Picked up from Sender",
            "Objeto postado",
            "Objeto coletado",
            "已揽收",
            "已揽件",
        ],
    ),
    (EventKind::Departed, &["Flight departed", "Departure to country of destination", "航空公司启运"]),
    (
        EventKind::InternationalTransit,
        &["En tránsito internacional. Pendiente de recepción en CTT Express", "离开境外经转局"],
    ),
    (
        EventKind::Arrived,
        &[
            "The shipment has arrived in the destination country/destination area.",
            "Die Sendung ist im Zielland eingetroffen",
            "Arrived at facility in destination country",
            "Arrived In Country",
            "Your shipment has arrived at the postal operator of the country of destination and will be delivered in the coming days",
            "Objeto recebido pelos Correios do Brasil",
            "Objeto recebido no Brasil",
            "到达境外目的地",
        ],
    ),
    (
        EventKind::ImportCustoms,
        &[
            "International arrival - awaiting clearance",
            "Item received into Customs for clearance",
            "Encaminhado para fiscalização aduaneira",
        ],
    ),
    (
        EventKind::CustomsReleased,
        &[
            "The customs clearance process for import into the destination country/region has been completed.",
            "Fiscalização aduaneira finalizada",
            "Objeto liberado pela alfândega",
        ],
    ),
    (
        EventKind::HeldByCustoms,
        &[
            "Para recebimento do objeto, é necessário o pagamento do ICMS Importação",
            "Objeto apreendido por órgão de fiscalização ou outro órgão anuente",
        ],
    ),
    (EventKind::LastMileHandover, &["Item handed over to the local postal authority", "집화처리"]),
    (
        EventKind::DestinationTransit,
        &[
            "At the local depot",
            "Arrived at local facility for delivery",
            "Arrived at USPS Regional Facility",
            "Departed USPS Regional Facility",
            "ARRIVED AT DEPOT",
            "Die Sendung wurde im Ziel-Paketzentrum bearbeitet",
            "Votre colis est arrivé sur notre agence régionale",
            "Objeto recebido na unidade de distribuição",
            "간선상차",
            "간선하차",
        ],
    ),
    (
        EventKind::OutForDelivery,
        &[
            "The shipment has been loaded into the delivery vehicle",
            "Onboard for delivery",
            "FOR DELIVERY",
            "The postman's delivery round for your item has started",
            "Nuevo reparto",
            "La spedizione è in consegna",
            "Wydana do doręczenia",
            "배송출발",
            "배달출발",
        ],
    ),
    (
        EventKind::AttemptFailed,
        &[
            "The shipment could not be delivered",
            "Die Sendung konnte nicht zugestellt werden.",
            "Die Sendung wurde nicht erfolgreich zugestellt.",
            "Erfolgloser Zustellversuch, Empfänger nicht zu Hause",
            "Notice Left",
            "Delivery Attempted - No Access to Delivery Location",
            "Delivery Attempted",
            "Attempted delivery",
            "Unsuccessful delivery - Addressee not available",
            "No one in attendance",
            "Delivery location closed",
            "Échec de livraison",
            "Almacenado temporalmente",
            "A entrega não pode ser efetuada - Carteiro não atendido",
            "Временное отсутствие адресата",
            "Consegna non andata a buon fine",
        ],
    ),
    (
        EventKind::ReadyForPickup,
        &[
            "The shipment is ready for collection",
            "Die Sendung liegt zur Abholung bereit.",
            "Die Sendung liegt in der Filiale zur Abholung bereit",
            "Available for Pickup",
            "Item available at Pick-up point",
            "Delivery awaiting collection",
            "Ready for collection",
            "ARRIVED AT BRT-fermopoint",
            "ARRIVED AT BRT LOCKER",
            "Disponible en Punto Collectt Express",
            "Objeto disponível para retirada em Caixa Postal",
        ],
    ),
    (
        EventKind::Delivered,
        &[
            "The shipment has been delivered",
            "Die Sendung wurde erfolgreich zugestellt.",
            "Der Empfänger hat die Sendung in der Filiale abgeholt",
            "Delivered, Front Door/Porch",
            "Delivered, In/At Mailbox",
            "Delivered - Left in a safe place",
            "Item delivered",
            "COLLECTED AT BRT-fermopoint",
            "Votre colis a été livré",
            "Livraison effectuée",
            "El envío fue entregado correctamente",
            "La spedizione è stata consegnata",
            "Вручение адресату",
            "배송완료",
            "배달완료",
        ],
    ),
    (
        EventKind::Returning,
        &[
            "The shipment is returning to sender",
            "Rücksendung eingeleitet",
            "Die Sendung wurde nicht abgeholt und wird zurückgesandt",
            "Retourné à l'expéditeur",
            "Devuelto a remitente",
            "In restituzione al mittente",
            "Odmowa przyjęcia",
            "Objeto devolvido ao remetente",
            "Objeto será devolvido por solicitação do remetente",
            "A entrega não pode ser efetuada - Cliente recusou-se a receber",
            "Destinatário não retirou objeto na Unidade dos Correios",
            "退回寄件人",
            "待退回",
        ],
    ),
    (EventKind::Lost, &["Objeto roubado", "Objeto não localizado"]),
    (
        EventKind::Exception,
        &["Delivery Exception", "Objeto e/ou conteúdo avariado", "Incidencia en el reparto", "派件异常"],
    ),
    (EventKind::Delayed, &["Delayed", "Objeto mal encaminhado"]),
    // The Universal Postal Union's own names of events (EMSEVT), as posts show them, and those of its tracking program.
    (EventKind::Accepted, &["Posting/Collection", "Receive item from customer (Otb)"]),
    (
        EventKind::OriginTransit,
        &[
            "Arrival at outward office of exchange",
            "Receive item at office of exchange (Otb)",
            "Insert item into bag (Otb)",
        ],
    ),
    (
        EventKind::ExportCustoms,
        &["Item presented to export customs/security", "Item returned from export customs/security"],
    ),
    (
        EventKind::Departed,
        &[
            "Dispatch from outward office of exchange",
            "Send item abroad (EDI-received)",
            "Departure from transit office of exchange",
        ],
    ),
    (EventKind::InternationalTransit, &["Arrival at transit office of exchange"]),
    (
        EventKind::Arrived,
        &[
            "Arrival at inward office of exchange",
            "Receive item at office of exchange (Inb)",
            "Прибыло на территорию РФ",
        ],
    ),
    (EventKind::ImportCustoms, &["Item presented to import customs", "Send item to customs (Inb)"]),
    (EventKind::HeldByCustoms, &["Held by import customs"]),
    (
        EventKind::CustomsReleased,
        &[
            "Item returned from customs (import)",
            "Item returned from import Customs",
            "Released from import Customs",
            "Return item from customs (Inb)",
        ],
    ),
    (
        EventKind::DestinationTransit,
        &[
            "Departure from inward office of exchange",
            "Item into sorting centre",
            "Item out of sorting centre",
            "Arrival at delivery office",
            "Processing at delivery Post Office",
            "Send item to domestic location (Inb)",
            "Receive item at delivery office (Inb)",
        ],
    ),
    (
        EventKind::OutForDelivery,
        &["Item out for physical delivery", "Передано курьеру", "Передано почтальону"],
    ),
    (
        EventKind::AttemptFailed,
        &[
            "Unsuccessful (physical) delivery",
            "Unsuccessful item delivery attempt (Inb)",
            "Absence. Attempted delivery",
        ],
    ),
    (
        EventKind::ReadyForPickup,
        &[
            "Item arrival at collection point for pick-up (by recipient)",
            "Receive item at collection point for pick-up (Inb)",
            "Прибыло в почтомат",
            "Истекает срок хранения в почтомате",
        ],
    ),
    (
        EventKind::Delivered,
        &["Final delivery", "Deliver item (Inb)", "Envío entregado al destinatario o autorizado"],
    ),
    (EventKind::Lost, &["Утрачено"]),
    (EventKind::Exception, &["Export cancellation"]),
    (EventKind::Delayed, &["Held at inward office of exchange"]),
    (EventKind::Note, &["Record item customs information (Inb)"]),
    // Yanwen, YunExpress, UniUni, GOFO, Royal Mail, Canada Post, Aramex, SEUR, Chronopost, Mondial Relay and Relais Colis.
    (
        EventKind::Prepared,
        &[
            "Sender preparing item",
            "Sender has despatched item",
            "Order processed by shipper",
            "Shipment information received",
            "EL ENVÍO HA SIDO REGISTRADO.",
            "Colis en cours de préparation chez l'expéditeur",
            "Étiquette créée",
            "Votre colis a été annoncé",
        ],
    ),
    (EventKind::Accepted, &["Yanwen Pickup Scan", "Shipment collected from the shipper"]),
    (
        EventKind::OriginTransit,
        &["Yanwen facility - Outbound", "Arrived at the origin international airport"],
    ),
    (
        EventKind::ExportCustoms,
        &[
            "International shipment release - Export",
            "Clearence processing completed - Export",
            "The country of origin commences customs declaration.",
        ],
    ),
    (EventKind::HandedToAirline, &["Port of departure - Received by carrier"]),
    (EventKind::Departed, &["Port of departure - Departure", "International flight has departed"]),
    (
        EventKind::Arrived,
        &[
            "Port of destination - Arrival",
            "International flight has arrived",
            "Colis entré dans le pays de destination",
        ],
    ),
    (
        EventKind::ImportCustoms,
        &[
            "Customs inspection - Import",
            "EL ENVÍO HA LLEGADO A LA ADUANA DE DESTINO. INICIAMOS LOS TRÁMITES DE DESPACHO ADUANERO.",
        ],
    ),
    (
        EventKind::CustomsReleased,
        &[
            "International shipment release - Import",
            "Clearance processing completed - Import",
            "LA MERCANCÍA HA SIDO DESPACHADA Y PRÓXIMAMENTE SALDRÁ A REPARTO.",
        ],
    ),
    (EventKind::HeldByCustoms, &["Customs charges raised"]),
    (
        EventKind::LastMileHandover,
        &[
            "Pick up by local carrier at destination port",
            "Parcel has been handed over to a third-party courier",
        ],
    ),
    (
        EventKind::DestinationTransit,
        &[
            "Arrived at Delivery Office",
            "Despatched to delivery office",
            "Received at Delivery Depot",
            "Arrived at GOFO Regional Hub",
            "Departed GOFO Delivery Station",
            "Parcel in transit to local UniUni warehouse for delivery",
            "Gateway transit in",
            "Item in transit to Post Office",
            "Colis en cours de livraison au point de retrait",
            "Colis en route vers le point de livraison",
        ],
    ),
    (
        EventKind::OutForDelivery,
        &[
            "Due to be delivered today",
            "Colis en cours de livraison",
            "En cours de distribution",
            "EL ENVÍO ESTÁ EN REPARTO.",
            "An Aramex Delivery Champion has the shipment and is expected to reach the customer's doorstep shortly",
        ],
    ),
    (
        EventKind::AttemptFailed,
        &[
            "<User not at home>",
            "<wrong address>",
            "Failed delivery attempt, returning to the warehouse",
            "Echec de livraison suite à l'absence du destinataire.",
            "EL ENVÍO NO SE HA ENTREGADO POR AUSENCIA O CIERRE. SE PUEDE REPROGRAMAR UNA NUEVA ENTREGA.",
            "Livraison impossible",
            "Destinataire absent",
        ],
    ),
    (
        EventKind::ReadyForPickup,
        &[
            "Item available for pickup at Post Office",
            "Item available for pick-up",
            "Final Notice; Item will be returned to sender if not collected within 10 days",
            "EL ENVÍO ESTÁ DISPONIBLE PARA RECOGER EN EL PUNTO SEUR PICKUP.",
            "Disponible au Point Relais",
            "Prêt à être retiré",
            "Votre colis est disponible dans votre Relais Colis",
        ],
    ),
    (
        EventKind::Delivered,
        &[
            "Delivered to mailroom",
            "Delivered by Mailbox",
            "Final delivery - Collected at counter",
            "EL ENVÍO ESTÁ ENTREGADO.",
            "EL ENVÍO HA SIDO ENTREGADO A UN VECINO.",
            "EL DESTINATARIO HA RETIRADO EL ENVÍO DE LA TIENDA SEUR PICKUP SELECCIONADA.",
            "Retiré par le destinataire",
            "Livraison effectuée au destinataire",
            "Votre colis a été livré au destinataire",
        ],
    ),
    (
        EventKind::Returning,
        &[
            "Item has been returned and is enroute to the Sender",
            "Recipient not located at address provided. Item being returned to sender.",
            "Retour en cours",
            "Colis refusé",
            "VOTRE COLIS A ÉTÉ RETOURNÉ À VOTRE VENDEUR",
        ],
    ),
    (EventKind::Lost, &["Colis perdu"]),
    (
        EventKind::Exception,
        &[
            "Colis endommagé",
            "Updated delivery address required from customer",
            "Colis en attente d'informations complémentaires de votre part",
        ],
    ),
    (
        EventKind::Delayed,
        &[
            "EL ENVÍO HA SUFRIDO UN RETRASO Y ES POSIBLE QUE SE DEMORE LA ENTREGA. DISCULPA LAS MOLESTIAS.",
            "Colis retardé à l'agence de distribution",
            "Livraison reportée de 24h",
            "Item re-routed due to processing error; Possible delay",
        ],
    ),
];

#[test]
fn carriers_words_mean_what_they_say() {
    let (mut all, mut wrong) = (0, Vec::new());
    for (kind, texts) in WORDS {
        for text in *texts {
            all += 1;
            let read = kind_of("", text);
            if read != Some(*kind) {
                wrong.push(format!("{text}: {read:?}, not {kind:?}"));
            }
        }
    }
    println!("{}/{all} words of carriers", all - wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
