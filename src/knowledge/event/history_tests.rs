//! Histories with traps in them.

use super::{EventKind, History, history, kinds};
use crate::order::{Day, Event, Source, Stage};
use proptest::prelude::*;

fn day(day: u32) -> Day {
    Day::from_ymd_opt(2026, 9, day).unwrap()
}

/// An event on a day of September 2026; `what` is a code where it has no small letter and is plain ASCII, else a text.
fn event(date: u32, what: &str) -> Event {
    let is_code = what.is_ascii() && !what.bytes().any(|byte| byte.is_ascii_lowercase());
    let (code, text) = if is_code { (what, "") } else { ("", what) };
    Event {
        site: String::new(),
        instant: None,
        date: day(date),
        minute: Some(600),
        code: code.to_owned(),
        text: text.to_owned(),
        place: String::new(),
        source: Source::TrackingAnswer,
    }
}

fn at(mut event: Event, minute: u16) -> Event {
    event.minute = Some(minute);
    event
}

fn placed(mut event: Event, place: &str) -> Event {
    event.place = place.to_owned();
    event
}

fn judged(events: &[(u32, &str)]) -> History {
    history(&events.iter().map(|(date, what)| event(*date, what)).collect::<Vec<_>>(), Some("IL"))
}

#[track_caller]
fn check(events: &[(u32, &str)], stage: Stage, latest: EventKind) {
    let said = judged(events);
    assert_eq!((said.stage, said.latest), (stage, Some(latest)));
}

#[test]
fn an_empty_history_says_nothing() {
    let said = judged(&[]);
    assert_eq!(said.stage, Stage::NotShipped);
    assert_eq!((said.latest, said.last_movement, said.first_scan, said.unknown), (None, None, None, 0));
}

#[test]
fn a_whole_journey() {
    let all: &[(u32, &str, Stage, EventKind)] = &[
        (1, "ORDER_PAID", Stage::NotShipped, EventKind::Ordered),
        (2, "GWMS_PACKAGE", Stage::NumberCreated, EventKind::Prepared),
        (3, "GWMS_OUTBOUND", Stage::NumberCreated, EventKind::Prepared),
        (4, "PU_PICKUP_SUCCESS", Stage::Accepted, EventKind::Accepted),
        (5, "CC_IM_START", Stage::Accepted, EventKind::Accepted),
        (6, "SC_OUTBOUND_SUCCESS", Stage::Accepted, EventKind::OriginTransit),
        (7, "CC_HO_IN_SUCCESS", Stage::Accepted, EventKind::ExportCustoms),
        (8, "CC_EX_SUCCESS", Stage::Accepted, EventKind::ExportCustoms),
        (9, "LH_HO_AIRLINE", Stage::Exported, EventKind::HandedToAirline),
        (10, "LH_DEPART", Stage::Exported, EventKind::Departed),
        (12, "LH_ARRIVE", Stage::Arrived, EventKind::Arrived),
        (13, "CC_HO_IN_SUCCESS", Stage::Arrived, EventKind::ImportCustoms),
        (14, "CC_IM_SUCCESS", Stage::Arrived, EventKind::CustomsReleased),
        (15, "GTMS_ACCEPT", Stage::Arrived, EventKind::LastMileHandover),
        (16, "GTMS_DO_DEPART", Stage::Arrived, EventKind::OutForDelivery),
        (17, "GTMS_DEL_FAILURE", Stage::Arrived, EventKind::AttemptFailed),
        (18, "GTMS_ORDER_INFO_UPDATE", Stage::Arrived, EventKind::AttemptFailed),
        (19, "STA_SIGNED", Stage::Arrived, EventKind::ReadyForPickup),
        (20, "GTMS_SIGNED", Stage::Delivered, EventKind::Delivered),
        (21, "GTMS_ORDER_INFO_UPDATE", Stage::Delivered, EventKind::Delivered),
    ];
    for end in 1..=all.len() {
        let events: Vec<(u32, &str)> = all[..end].iter().map(|row| (row.0, row.1)).collect();
        let (_, code, stage, latest) = all[end - 1];
        let said = judged(&events);
        assert_eq!((said.stage, said.latest), (stage, Some(latest)), "after {code}");
        assert_eq!(said.first_scan, (end >= 4).then(|| day(4)), "after {code}");
    }
    let said = judged(&all.iter().map(|row| (row.0, row.1)).collect::<Vec<_>>());
    assert_eq!(said.departure, Some(day(10)));
    assert_eq!(said.delivered, Some(day(20)));
    assert_eq!(said.last_movement, Some(day(20)));
    assert_eq!(said.unknown, 0);
}

#[test]
fn a_warehouse_is_not_a_carrier() {
    for code in ["ORDER_PLACED", "ORDER_PAID", "ORDER_SHIPPED", "GWMS_ACCEPT", "GWMS_OUTBOUND", "GWMS_NEW"] {
        let said = judged(&[(3, code)]);
        assert!(said.stage <= Stage::NumberCreated, "{code}");
        assert_eq!((said.last_movement, said.first_scan), (None, None), "{code}");
    }
}

#[test]
fn an_import_declaration_is_paper() {
    check(&[(1, "GOT"), (2, "CC_IM_START")], Stage::Accepted, EventKind::Accepted);
    check(&[(1, "GOT"), (2, "LH_DEPART"), (3, "CC_IM_START")], Stage::Exported, EventKind::Departed);
    assert_eq!(judged(&[(1, "GOT"), (2, "CC_IM_START")]).last_movement, Some(day(1)));
    // Refused on paper, before the flight: export customs had it, not the buyer's.
    let refused = [event(1, "GOT"), event(2, "CC_IM_FAILURE"), event(3, "LH_DEPART")];
    assert_eq!(
        kinds(&refused, None),
        [Some(EventKind::Accepted), Some(EventKind::ExportCustoms), Some(EventKind::Departed)]
    );
    // Even cleared on paper, before the flight.
    check(&[(1, "GOT"), (2, "CC_IM_SUCCESS"), (3, "LH_DEPART")], Stage::Exported, EventKind::Departed);
}

#[test]
fn a_pickup_point_is_not_delivery() {
    for code in ["GTMS_STA_SIGNED", "STA_SIGNED", "GTMS_WAIT_SELF_PICK"] {
        check(&[(1, "LH_ARRIVE"), (2, code)], Stage::Arrived, EventKind::ReadyForPickup);
    }
}

#[test]
fn a_carrier_that_received_it_is_not_delivery() {
    check(&[(1, "Received by local delivery company")], Stage::Arrived, EventKind::LastMileHandover);
    check(&[(1, "GTMS_ACCEPT")], Stage::Arrived, EventKind::LastMileHandover);
}

#[test]
fn words_of_an_order_are_no_events() {
    for text in ["Awaiting delivery", "Completed"] {
        let said = judged(&[(1, "GOT"), (5, text)]);
        assert_eq!(
            (said.stage, said.last_movement, said.unknown),
            (Stage::Accepted, Some(day(1)), 1),
            "{text}"
        );
    }
}

#[test]
fn an_arrival_before_a_later_departure_was_in_a_transit_country() {
    for leave in ["LH_DEPART", "TD_TRANS_DEPART", "Departed from transit country/region"] {
        let said = judged(&[(1, "LH_DEPART"), (4, "LH_ARRIVE"), (6, leave)]);
        assert_eq!((said.stage, said.latest), (Stage::Exported, Some(EventKind::Departed)), "{leave}");
        assert_eq!(said.departure, Some(day(6)), "{leave}");
    }
    // But a courier was at the door: then the late departure is a slip.
    check(
        &[(1, "LH_DEPART"), (4, "GTMS_DELIVERING"), (6, "LH_DEPART")],
        Stage::Arrived,
        EventKind::OutForDelivery,
    );
}

#[test]
fn an_arrival_that_the_page_places_elsewhere_was_in_a_transit_country() {
    let at = |what: &str, place: &str, to| {
        let events = [event(1, "LH_DEPART"), placed(event(4, what), place)];
        let said = history(&events, to);
        assert_eq!(said.latest, kinds(&events, to)[1]);
        (said.stage, said.departure)
    };
    let flying = (Stage::Exported, Some(day(1)));
    for what in ["LH_ARRIVE", "CC_IM_SUCCESS", "GTMS_ACCEPT"] {
        assert_eq!(at(what, "Liège, Belgium", Some("ES")), flying, "{what}");
        for (place, to) in [("Madrid, Spain", Some("ES")), ("Madrid", Some("ES")), ("Liège, Belgium", None)]
        {
            assert_eq!(at(what, place, to).0, Stage::Arrived, "{what} {place}");
        }
    }
    // The courier's own country is where it is; a country that nothing passes is called foreign.
    assert_eq!(at("GTMS_DELIVERING", "Liège, Belgium", Some("ES")).0, Stage::Arrived);
    assert_eq!(at("LH_ARRIVE", "Lima, Peru", Some("ES")).0, Stage::Arrived);
}

/// Only texts, on the days of September from the first on, for a parcel to a country.
#[track_caller]
fn said(to: &str, texts: &[&str]) -> (Stage, Option<EventKind>) {
    let words = |(date, text): (u32, &&str)| Event {
        text: (*text).to_owned(),
        code: String::new(),
        ..event(date, "")
    };
    let events: Vec<Event> = (1..).zip(texts).map(words).collect();
    let said = history(&events, Some(to));
    (said.stage, said.latest)
}

#[test]
fn what_moves_in_the_destination_country_has_arrived() {
    let left = "Left from departure country/region";
    let mut wrong = Vec::new();
    for (to, text) in [
        ("DE", "Leipzig, Germany, Processed in sort facility"),
        ("DE", "Arrived at facility in Frankfurt, Germany"),
        ("DE", "Customs clearance completed, Germany"),
        ("DE", "Berlin, Arrived at delivery facility"),
        ("DE", "In transit, Hannover DE"),
        ("DE", "Shipment processed in parcel center, Staufenberg, Germany"),
        ("DE", "[Leipzig, Germany] In transit"),
        ("DE", "Arrived at sorting center in destination"),
        ("DE", "Handed over to Deutsche Post"),
        ("DE", "Handed over to DHL"),
        ("DE", "Arrived at inward office of exchange"),
        ("DE", "Leipzig, Germany, Departed from airport"),
        ("US", "CHICAGO IL DISTRIBUTION CENTER, Arrived at USPS Regional Facility"),
        ("US", "In transit, Brooklyn, NY"),
        ("US", "Accepted at USPS Origin Facility"),
        ("FR", "Arrivé en France"),
        ("ES", "En tránsito, Madrid, España"),
        ("PL", "W drodze, Warszawa, Polska"),
    ] {
        let journey = said(to, &["Accepted by carrier", left, text]).0;
        // From a warehouse there.
        let alone = text == "Handed over to DHL" || said(to, &[text]).0 == Stage::Arrived;
        if journey != Stage::Arrived || !alone {
            wrong.push((text, journey, alone));
        }
    }
    for (to, text) in [
        ("DE", "Shipping information sent to DHL"),
        ("US", "Shipping information sent to USPS"),
        ("US", "Arrived Shipping Partner Facility, USPS Awaiting Item"),
        ("DE", "Handed over to DHL for export"),
        ("DE", "In transit to Leipzig, Germany"),
        ("DE", "In transit, Liège, Belgium"),
        ("DE", "Liège, Belgium, Arrived at inward office of exchange"),
        ("DE", "离开处理中心,发往德国"),
        ("GE", "In transit, Atlanta, Georgia"),
        ("IL", "In transit, Chicago, IL"),
        ("CA", "In transit, Los Angeles, CA"),
        ("DE", "In transit, Shenzhen, China"),
        ("DE", "In transit"),
    ] {
        let journey = said(to, &["Accepted by carrier", left, text]).0;
        let early = said(to, &["Accepted by carrier", text]).0 < Stage::Arrived;
        if journey != Stage::Exported || !early {
            wrong.push((text, journey, early));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // The place apart from the words, and a departure that is newer.
    let there = |what: &str| placed(event(3, what), "Hannover, DE");
    assert_eq!(history(&[event(1, "GOT"), there("In transit")], Some("DE")).stage, Stage::Arrived);
    assert_eq!(history(&[there("In transit"), event(5, "LH_DEPART")], Some("DE")).stage, Stage::Exported);
    assert!(
        history(&[event(1, "GOT"), there("Shipping information received")], Some("DE")).stage
            < Stage::Arrived
    );
    assert_eq!(history(&[there("In transit")], None).stage, Stage::Accepted);
    // With the origin's post, before it left.
    assert!(said("DE", &["Accepted by carrier", "Handed over to DHL"]).0 < Stage::Arrived);
    // Within one country it is there from the first scan on.
    let home = [placed(event(1, "GOT"), "Shenzhen, China"), placed(event(2, "In transit"), "Wuhan, China")];
    assert_eq!(history(&home, Some("CN")).stage, Stage::Arrived);
    assert_eq!(history(&home, Some("DE")).stage, Stage::Accepted);
}

#[test]
fn customs_without_a_direction() {
    let (begun, done) = ("Customs clearance started", "Customs complete");
    check(&[(1, "GOT"), (2, begun), (3, done)], Stage::Accepted, EventKind::ExportCustoms);
    check(&[(1, "GOT"), (2, done), (3, "LH_DEPART")], Stage::Exported, EventKind::Departed);
    check(&[(1, "LH_DEPART"), (2, begun)], Stage::Arrived, EventKind::ImportCustoms);
    check(&[(1, "LH_DEPART"), (2, begun), (3, done)], Stage::Arrived, EventKind::CustomsReleased);
    for code in ["CC_HO_IN_SUCCESS", "CC_HO_OUT_SUCCESS", "CC_HO_NEW"] {
        check(&[(1, "GOT"), (2, code)], Stage::Accepted, EventKind::ExportCustoms);
    }
    // The airline has it, and the departure is still to come.
    check(&[(1, "LH_HO_AIRLINE"), (2, done), (3, "LH_DEPART")], Stage::Exported, EventKind::Departed);
    let kinds = kinds(&[event(1, "LH_HO_AIRLINE"), event(3, "LH_DEPART"), event(2, done)], None);
    assert_eq!(
        kinds,
        [Some(EventKind::HandedToAirline), Some(EventKind::Departed), Some(EventKind::ExportCustoms)]
    );
}

#[test]
fn generic_words_move_it_and_tell_no_place() {
    check(&[(1, "In transit")], Stage::Accepted, EventKind::Accepted);
    let said = judged(&[(1, "LH_DEPART"), (5, "Carrier update")]);
    assert_eq!((said.stage, said.latest), (Stage::Exported, Some(EventKind::Departed)));
    assert_eq!((said.last_movement, said.departure), (Some(day(5)), Some(day(1))));
}

#[test]
fn the_airline_counts_while_no_departure_is_stated() {
    assert_eq!(judged(&[(1, "LH_HO_AIRLINE")]).departure, Some(day(1)));
    assert_eq!(judged(&[(1, "LH_HO_AIRLINE"), (3, "LH_DEPART")]).departure, Some(day(3)));
    assert_eq!(judged(&[(1, "LH_DEPART"), (3, "LH_HO_AIRLINE")]).departure, Some(day(1)));
}

#[test]
fn a_trouble_holds_until_it_moves() {
    check(&[(1, "LH_ARRIVE"), (2, "CUS_TAX")], Stage::Arrived, EventKind::HeldByCustoms);
    check(&[(1, "LH_ARRIVE"), (2, "CUS_TAX"), (3, "CC_IM_START")], Stage::Arrived, EventKind::HeldByCustoms);
    check(
        &[(1, "LH_ARRIVE"), (2, "CUS_TAX"), (3, "CC_IM_SUCCESS")],
        Stage::Arrived,
        EventKind::CustomsReleased,
    );
    check(&[(1, "CUS_TAX"), (3, "In transit")], Stage::Arrived, EventKind::ImportCustoms);
    check(&[(1, "GOT"), (2, "SC_INBOUND_FAILURE")], Stage::Accepted, EventKind::Exception);
    check(
        &[(1, "GOT"), (2, "SC_INBOUND_FAILURE"), (3, "LH_HO_IN")],
        Stage::Accepted,
        EventKind::OriginTransit,
    );
    check(&[(1, "LH_HO_AIRLINE"), (2, "LH_DEPART_FAILURE")], Stage::Exported, EventKind::Exception);
    check(&[(1, "GTMS_DEL_FAILURE"), (2, "GTMS_DELIVERING")], Stage::Arrived, EventKind::OutForDelivery);
    check(&[(1, "GWMS_CANCEL")], Stage::NotShipped, EventKind::Exception);
}

#[test]
fn a_problem_report_is_no_movement() {
    for bad in [
        "GTMS_DEL_FAILURE",
        "CC_IM_FAILURE",
        "RT_INBOUND",
        "LM_NEW_FAIL",
        "SC_OUTBOUND_FAILURE",
        "LH_NEW_DELAY",
    ] {
        assert_eq!(judged(&[(1, "GTMS_ACCEPT"), (9, bad)]).last_movement, Some(day(1)), "{bad}");
    }
    // A hold-up is no trouble either, and tells no place.
    check(&[(1, "GOT"), (2, "SC_OUTBOUND_FAILURE")], Stage::Accepted, EventKind::Accepted);
}

#[test]
fn a_failed_hand_over_at_the_pickup_point_does_not_end_the_waiting_there() {
    for failed in [
        "GSTA_BUYER_SIGN_FAIL",
        "GSTA_INBOUND_FAIL",
        "STA_SIGN_FAIL",
        "GSTAHUB_INBOUND_FAIL",
        "PUDO_NEW_FAIL",
    ] {
        let said = judged(&[(2, "GTMS_ACCEPT"), (3, "GSTA_INBOUND"), (5, failed)]);
        assert_eq!((said.latest, said.since), (Some(EventKind::ReadyForPickup), Some(day(3))), "{failed}");
    }
    // The first day of the stay, not that of a reminder; a second stay is a new one.
    let said = judged(&[(3, "GSTA_INBOUND"), (6, "GSTA_INFORM_BUYER"), (7, "GTMS_ORDER_INFO_UPDATE")]);
    assert_eq!(said.since, Some(day(3)));
    let said =
        judged(&[(3, "GSTA_INBOUND"), (5, "GTMS_DO_DEPART"), (6, "GSTA_INBOUND"), (8, "GSTA_INFORM_BUYER")]);
    assert_eq!(said.since, Some(day(6)));
    // The courier took it along again: then an attempt is one.
    let said = judged(&[(3, "GSTA_INBOUND"), (5, "GTMS_DO_DEPART"), (6, "GTMS_DEL_FAILURE")]);
    assert_eq!((said.latest, said.since), (Some(EventKind::AttemptFailed), Some(day(6))));
    assert_eq!(judged(&[(3, "GTMS_ACCEPT")]).since, None);
}

#[test]
fn which_carrier_has_it_is_not_known_of_what_the_buyer_says() {
    let mut said = event(5, "PU_PICKUP_SUCCESS");
    said.source = Source::Buyer;
    let events = [event(2, "LH_DEPART"), said];
    assert_ne!(history(&events, Some("Spain")).stage, Stage::Arrived);
}

#[test]
fn the_origins_codes_after_a_departure_are_the_partners() {
    for (code, leave) in [
        ("SL_ACCEPT", "LH_DEPART"),
        ("SC_INBOUND", "LH_DEPART"),
        ("SC_OUTBOUND", "LH_ARRIVE"),
        ("PU_PICKUP_SUCCESS", "LH_DEPART"),
        ("TRANSFER_ARRIVE", "LH_DEPART"),
        ("SC_NEW", "Left from departure country/region"),
    ] {
        check(&[(1, "GOT"), (2, leave), (5, code)], Stage::Arrived, EventKind::DestinationTransit);
    }
    // Before the airline has it, or before the last departure, they are the origin's; so they are after a return.
    check(&[(1, "LH_DEPART"), (3, "SC_INBOUND"), (5, "LH_DEPART")], Stage::Exported, EventKind::Departed);
    check(&[(1, "LH_DEPART"), (3, "SC_INBOUND"), (5, "CC_EX_SUCCESS")], Stage::Exported, EventKind::Departed);
    check(&[(1, "LH_HO_AIRLINE"), (3, "SC_INBOUND")], Stage::Exported, EventKind::HandedToAirline);
    check(
        &[(1, "LH_DEPART"), (3, "RT_INBOUND"), (5, "SC_OUTBOUND_SUCCESS")],
        Stage::Accepted,
        EventKind::OriginTransit,
    );
    // In a country on the way it is no arrival.
    let events = [event(1, "LH_DEPART"), placed(event(3, "SC_INBOUND"), "Liège, Belgium")];
    assert_eq!(history(&events, Some("ES")).stage, Stage::Exported);
}

#[test]
fn an_entry_that_names_a_transit_country_undoes_an_arrival() {
    for transit in
        ["TD_TRANS_ARRIVE", "LH_TRANS_ARRIVE", "CC_TRANS_START", "Arrived in transit country/region"]
    {
        let said = judged(&[(1, "LH_DEPART"), (4, "LH_ARRIVE"), (5, transit)]);
        assert_eq!((said.stage, said.departure), (Stage::Exported, Some(day(1))), "{transit}");
        // What came after it stands.
        check(&[(1, "LH_DEPART"), (4, transit), (5, "LH_ARRIVE")], Stage::Arrived, EventKind::Arrived);
        // So does what only the destination can have done.
        check(
            &[(1, "LH_DEPART"), (3, "GTMS_ACCEPT"), (5, transit)],
            Stage::Arrived,
            EventKind::LastMileHandover,
        );
    }
    check(&[(1, "LH_DEPART"), (4, "LH_ARRIVE"), (5, "LH_NEW")], Stage::Arrived, EventKind::Arrived);
}

#[test]
fn delivered_after_a_return_is_delivered_to_the_sender() {
    for back in ["RT_INBOUND", "RETURNED", "LM_UNREACHABLE_RETURN", "Returned to sender"] {
        check(
            &[(1, "GTMS_DEL_FAILURE"), (2, back), (5, "GTMS_SIGNED")],
            Stage::Returned,
            EventKind::Returning,
        );
        let said = judged(&[(2, back), (5, "GTMS_SIGNED")]);
        assert_eq!(said.delivered, None);
        // Sent again, it is the buyer's.
        check(
            &[(2, back), (3, "GTMS_DO_DEPART"), (5, "GTMS_SIGNED")],
            Stage::Delivered,
            EventKind::Delivered,
        );
    }
}

#[test]
fn ends_go_by_the_newest() {
    check(&[(1, "LH_ARRIVE"), (2, "RT_INBOUND"), (3, "LH_DEPART")], Stage::Returned, EventKind::Returning);
    check(&[(2, "GTMS_SIGNED"), (3, "RT_INBOUND")], Stage::Returned, EventKind::Returning);
    check(&[(2, "RT_INBOUND"), (3, "RT_DESTROY")], Stage::Lost, EventKind::Lost);
    check(&[(2, "GTMS_SIGNED"), (3, "GTMS_DELIVERING")], Stage::Delivered, EventKind::Delivered);
    assert_eq!(judged(&[(2, "GTMS_SIGNED"), (3, "RT_INBOUND")]).delivered, None);
}

#[test]
fn at_equal_times_the_further_is_newer() {
    check(&[(2, "LH_ARRIVE"), (2, "LH_DEPART")], Stage::Arrived, EventKind::Arrived);
    check(
        &[(2, "GTMS_ACCEPT"), (2, "CC_IM_SUCCESS"), (2, "CC_HO_OUT")],
        Stage::Arrived,
        EventKind::LastMileHandover,
    );
    // Within a day the minute decides, and only where all have one.
    let early = at(event(2, "LH_ARRIVE"), 60);
    let late = at(event(2, "LH_DEPART"), 900);
    assert_eq!(history(&[early.clone(), late.clone()], None).stage, Stage::Exported);
    let vague = Event { minute: None, ..early };
    assert_eq!(history(&[late, vague], None).stage, Stage::Arrived);
}

#[test]
fn the_instant_decides_before_the_date() {
    // The page printed each date in its own zone.
    let mut depart = event(9, "LH_DEPART");
    let mut arrive = event(8, "LH_ARRIVE");
    depart.instant = Some(1_000);
    arrive.instant = Some(2_000);
    let said = history(&[depart, arrive], None);
    assert_eq!((said.stage, said.last_movement), (Stage::Arrived, Some(day(8))));
}

#[test]
fn what_nobody_can_read_is_counted() {
    let said = judged(&[(1, "GOT"), (9, "Gobbledegook"), (10, "NEW")]);
    assert_eq!((said.stage, said.last_movement, said.unknown), (Stage::Accepted, Some(day(1)), 2));
}

#[test]
fn another_country_only_where_it_is_clear() {
    for (what, place, destination, foreign) in [
        ("GTMS_SIGNED", "Moscow, Russia", "IL", Some("Russia")),
        ("GTMS_SIGNED", "Haifa, Israel", "IL", None),
        ("GTMS_SIGNED", "Haifa, Israel", "Israel", None),
        ("GTMS_SIGNED", "Moscow, Russia", "Narnia", None),
        ("GTMS_SIGNED", "Springfield, IL", "US", None),
        ("GTMS_SIGNED", "Bonn, Germany", "AT", Some("Germany")),
        // Cleared in one country of Europe for another; changed planes in a hub.
        ("CC_IM_SUCCESS", "Riga, Latvia", "PL", None),
        ("LH_ARRIVE", "Liège, Belgium", "IL", None),
        ("LH_ARRIVE", "Lima, Peru", "IL", Some("Peru")),
        ("LH_ARRIVE", "Lima, Peru", "PE", None),
        // Still on the way: anywhere.
        ("TD_TRANS_ARRIVE", "Lima, Peru", "IL", None),
        ("SC_INBOUND_SUCCESS", "China", "IL", None),
    ] {
        let said = history(&[event(1, "LH_DEPART"), placed(event(3, what), place)], Some(destination));
        assert_eq!(said.foreign.as_deref(), foreign, "{what} {place} → {destination}");
        assert_eq!(history(&[placed(event(3, what), place)], None).foreign, None);
    }
    // A transit country after all.
    let events = [event(1, "LH_DEPART"), placed(event(3, "LH_ARRIVE"), "Lima, Peru"), event(5, "LH_DEPART")];
    assert_eq!(history(&events, Some("IL")).foreign, None);
}

#[test]
fn the_place_of_delivery() {
    let at_door = placed(event(3, "GTMS_SIGNED"), " Haifa ");
    assert_eq!(history(&[at_door], None).delivered_place.as_deref(), Some("Haifa"));
    assert_eq!(judged(&[(3, "[Haifa] Package delivered.")]).delivered_place.as_deref(), Some("Haifa"));
    assert_eq!(judged(&[(3, "Delivered, Haifa, Israel")]).delivered_place.as_deref(), Some("Haifa, Israel"));
    assert_eq!(judged(&[(3, "Delivered, left with a neighbor")]).delivered_place, None);
    assert_eq!(judged(&[(3, "GTMS_SIGNED")]).delivered_place, None);
    for (text, town) in [("Madrid, Delivered", "Madrid"), ("Delivered, 41001 Sevilla", "41001 Sevilla")] {
        assert_eq!(judged(&[(3, text)]).delivered_place.as_deref(), Some(town), "{text}");
    }
    let of_shop = Event { text: "Package delivered in Madrid.".to_owned(), ..event(3, "GTMS_SIGNED") };
    assert_eq!(history(&[of_shop], None).delivered_place.as_deref(), Some("Madrid"));
    for text in [
        "Delivered in good condition",
        "Delivered, front door",
        "Delivered, CHARLOTTE",
        "Delivered (AUSTIN)",
        "Delivered to the Madrid road office",
    ] {
        assert_eq!(judged(&[(3, text)]).delivered_place, None, "{text}");
    }
}

/// A real answer of 2023 in which the import was declared before the flight.
#[test]
fn reads_the_extra_capture() {
    let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") else {
        println!("skipped: STUCK_PARCEL_FACTS is not set");
        return;
    };
    let file = std::fs::read_to_string(format!("{folder}/captures/cainiao_global_detail_RS0814398526Y.json"))
        .unwrap();
    let answer: serde_json::Value = serde_json::from_str(&file).unwrap();
    let parcel = &answer["module"][0];
    let events: Vec<Event> = parcel["detailList"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| Event {
            site: String::new(),
            instant: line["time"].as_i64(),
            date: crate::knowledge::date::iso::read(line["timeStr"].as_str().unwrap().get(..10).unwrap())
                .unwrap(),
            minute: None,
            code: line["actionCode"].as_str().unwrap().to_owned(),
            text: line["standerdDesc"].as_str().unwrap().to_owned(),
            place: String::new(),
            source: Source::CainiaoAnswer,
        })
        .collect();
    assert!(events.len() > 10);
    let said = history(&events, parcel["destCountry"].as_str());
    assert_eq!(said.stage, Stage::Arrived);
    assert_eq!(said.latest, Some(EventKind::LastMileHandover));
    assert_eq!(said.departure, Day::from_ymd_opt(2023, 9, 26));
    assert_eq!((said.first_scan, said.unknown, said.foreign), (Day::from_ymd_opt(2023, 9, 22), 0, None));
    // Up to the day before the flight.
    let before: Vec<Event> =
        events.into_iter().filter(|event| event.date < Day::from_ymd_opt(2023, 9, 25).unwrap()).collect();
    let said = history(&before, None);
    assert_eq!((said.stage, said.latest), (Stage::Accepted, Some(EventKind::OriginTransit)));
}

const SOME: &[&str] = &[
    "ORDER_PAID",
    "GWMS_OUTBOUND",
    "GOT",
    "SC_OUTBOUND_SUCCESS",
    "CC_EX_SUCCESS",
    "LH_HO_AIRLINE",
    "LH_DEPART",
    "TD_TRANS_ARRIVE",
    "TD_TRANS_DEPART",
    "CC_IM_START",
    "LH_ARRIVE",
    "CC_HO_IN_SUCCESS",
    "CC_IM_SUCCESS",
    "CUS_TAX",
    "GTMS_ACCEPT",
    "GTMS_SC_ARRIVE",
    "GTMS_DELIVERING",
    "GTMS_DEL_FAILURE",
    "GTMS_STA_SIGNED",
    "GTMS_SIGNED",
    "RT_INBOUND",
    "RT_DESTROY",
    "SC_OUTBOUND_FAILURE",
    "GTMS_ORDER_INFO_UPDATE",
    "NEW",
    "SL_ACCEPT",
    "GSTA_BUYER_SIGN_FAIL",
    "TD_TRANS_ARRIVE_DCP",
    "In transit",
    "Customs complete",
    "Customs clearance started",
];

fn some_event() -> impl Strategy<Value = Event> {
    let place = prop::sample::select(vec!["", "Haifa, Israel", "Lima, Peru", "Liège, Belgium"]);
    (prop::sample::select(SOME), 2..28_u32, prop::option::of(0..3_u16), place)
        .prop_map(|(what, date, minute, place)| Event { minute, ..placed(event(date, what), place) })
}

proptest! {
    #[test]
    fn any_text_is_survived(code in ".*", second in ".*", text in ".*", place in ".*", destination in ".*") {
        let event = Event { code: super::main_code(&code, &second), text, place, ..event(1, "") };
        history(&[event], Some(&destination));
    }

    #[test]
    fn the_order_given_makes_no_difference(
        (events, shuffled) in prop::collection::vec(some_event(), 0..12)
            .prop_flat_map(|events| (Just(events.clone()), Just(events).prop_shuffle())),
    ) {
        prop_assert_eq!(history(&events, Some("IL")), history(&shuffled, Some("IL")));
    }

    /// What was before everything that is known cannot take the parcel back.
    #[test]
    fn an_older_event_never_lowers_the_stage(
        mut events in prop::collection::vec(some_event(), 0..8),
        older in prop::sample::select(SOME),
    ) {
        // A return says of whatever was handed over later that the sender got it.
        prop_assume!(!older.starts_with("RT_"));
        let before = history(&events, None).stage;
        events.push(event(1, older));
        prop_assert!(history(&events, None).stage >= before);
    }

    #[test]
    fn what_it_says_fits_together(events in prop::collection::vec(some_event(), 0..12)) {
        let said = history(&events, Some("IL"));
        prop_assert_eq!(said.first_scan.is_some(), said.last_movement.is_some());
        prop_assert!(said.first_scan <= said.last_movement);
        prop_assert_eq!(said.delivered.is_some(), said.stage == Stage::Delivered);
        if said.stage >= Stage::Exported && said.stage < Stage::Delivered {
            prop_assert!(said.latest.is_some());
        }
        if let Some(kind) = said.latest && let Some(stage) = kind.stage() {
            prop_assert_eq!(stage, said.stage);
        }
        let settled = kinds(&events, None);
        prop_assert_eq!(settled.len(), events.len());
        prop_assert_eq!(settled.iter().filter(|kind| kind.is_none()).count(), said.unknown);
    }
}

#[test]
fn an_office_of_exchange_is_that_of_the_end_where_the_parcel_is() {
    for (comes, leaves) in [
        ("arrived at office of exchange", "departed from office of exchange"),
        ("国際交換局に到着", "国際交換局から発送"),
        ("Прибыло в место международного обмена", "Покинуло место международного обмена"),
    ] {
        let words =
            |date, text: &str| Event { text: text.to_owned(), code: String::new(), ..event(date, text) };
        let all = [words(1, comes), words(2, leaves), words(9, comes), words(10, leaves)];
        let settled: Vec<EventKind> = kinds(&all, Some("JP")).into_iter().map(Option::unwrap).collect();
        assert_eq!(
            settled,
            [
                EventKind::OriginTransit,
                EventKind::Departed,
                EventKind::Arrived,
                EventKind::DestinationTransit
            ]
        );
        assert_eq!(history(&all[..1], Some("JP")).stage, Stage::Accepted);
        // Alone, its place says where it is.
        let there = kinds(&[placed(words(9, comes), "Japan")], Some("JP"));
        let here = kinds(&[placed(words(1, comes), "China")], Some("JP"));
        assert_eq!((there, here), (vec![Some(EventKind::Arrived)], vec![Some(EventKind::OriginTransit)]));
    }
}

#[test]
fn what_is_handed_to_somebody_by_name_is_the_buyers_at_the_end_of_the_way_only() {
    let stage = |events: &[(u32, &str)]| {
        let said = judged(events);
        (said.stage, said.unknown)
    };
    for name in ["Anna Smith", "J. Smith", "Kerrigan Cargolux", "Mr. Wang", "…"] {
        let handed = format!("Delivered to {name}");
        // On the way out, whatever follows.
        assert_eq!(stage(&[(1, "Accepted by carrier"), (3, &handed)]), (Stage::Accepted, 1), "{name}");
        let flown = [(1, "Accepted by carrier"), (3, handed.as_str()), (5, "LH_DEPART")];
        assert_eq!(stage(&flown), (Stage::Exported, 1), "{name}");
        assert_eq!(stage(&[(1, "LH_DEPART"), (3, &handed)]), (Stage::Exported, 1), "{name}");
        assert_eq!(stage(&[(3, &handed)]), (Stage::NotShipped, 1), "{name}");
        // With the buyer.
        let brought = [(1, "LH_DEPART"), (3, "LH_ARRIVE"), (5, handed.as_str())];
        assert_eq!(stage(&brought), (Stage::Delivered, 0), "{name}");
        assert_eq!(stage(&[(3, "Out for delivery"), (3, &handed)]), (Stage::Delivered, 0), "{name}");
        // With whoever takes it on.
        let taken_on = [(3, "LH_ARRIVE"), (4, handed.as_str()), (5, "Out for delivery")];
        assert_eq!(stage(&taken_on), (Stage::Arrived, 1), "{name}");
        // In another country on the way.
        let events =
            [event(1, "LH_DEPART"), event(3, "LH_ARRIVE"), placed(event(4, &handed), "Liege, Belgium")];
        assert_eq!(history(&events, Some("IL")).stage, Stage::Arrived, "{name}");
        // In the buyer's country, of which nothing else is known.
        let events = [placed(event(4, &handed), "Haifa, Israel")];
        assert_eq!(history(&events, Some("IL")).stage, Stage::Delivered, "{name}");
        // Back with the sender.
        assert_eq!(stage(&[(3, "LH_ARRIVE"), (4, "RETURNED"), (6, &handed)]), (Stage::Returned, 0), "{name}");
    }
    // What names nobody is delivered whatever else is known.
    assert_eq!(stage(&[(1, "Accepted by carrier"), (3, "Delivered")]), (Stage::Delivered, 0));
    assert_eq!(stage(&[(3, "Delivered to neighbour Anna Smith")]), (Stage::Delivered, 0));
    assert_eq!(stage(&[(3, "Zugestellt an Nachbarin Frau …")]), (Stage::Delivered, 0));
    for name in ["Turkish Cargo", "London Heathrow", "Frankfurt Main", "Sinotrans Shenzhen", "Baton Rouge"] {
        assert_eq!(super::kind_of("", &format!("Delivered to {name}")), None, "{name}");
    }
}

#[test]
fn what_is_delivered_before_it_leaves_is_with_whoever_sends_it_on() {
    for brought in ["已签收", "Delivered", "GTMS_SIGNED", "Delivered, Front Desk"] {
        let leaves = [(1, "Accepted by carrier"), (2, brought), (6, "LH_DEPART")];
        check(&leaves, Stage::Exported, EventKind::Departed);
        check(&[leaves.as_slice(), &[(12, "LH_ARRIVE")]].concat(), Stage::Arrived, EventKind::Arrived);
        let events =
            [placed(event(2, brought), "Shenzhen, China"), event(6, "LH_DEPART"), event(12, "LH_ARRIVE")];
        let said = history(&events, Some("IL"));
        assert_eq!((said.stage, said.foreign), (Stage::Arrived, None), "{brought}");
    }
    let coming = [(2, "Accepted by carrier"), (3, "Delivered"), (8, "Arrived in destination country")];
    check(&coming, Stage::Arrived, EventKind::Arrived);
    // With the buyer: it is there.
    let events = [placed(event(5, "Delivered"), "Haifa, Israel"), event(6, "LH_DEPART")];
    assert_eq!(history(&events, Some("IL")).stage, Stage::Delivered);
}

#[test]
fn what_a_carrier_accepts_or_customs_holds_days_after_its_delivery_was_with_whoever_sends_it_on() {
    for (brought, taken) in [
        ("已签收", "快件已揽收"),
        ("Delivered", "Accepted by carrier"),
        ("GTMS_SIGNED", "GOT"),
        ("GTMS_SIGNED", "SC_OUTBOUND_SUCCESS"),
        ("Delivered", "CC_EX_SUCCESS"),
        ("Delivered", "Customs clearance started"),
    ] {
        let stage = |later: u32| judged(&[(2, brought), (later, taken)]).stage;
        assert_eq!([stage(5), stage(4)], [Stage::Accepted; 2], "{brought} {taken}");
        // Export customs has it before it leaves, however soon.
        if taken != "CC_EX_SUCCESS" {
            assert_eq!([stage(3), stage(2)], [Stage::Delivered; 2], "written late: {brought} {taken}");
        }
        // It had come, or left, or was there.
        let come = [(1, "LH_ARRIVE"), (2, brought), (5, taken)];
        assert_eq!(judged(&come).stage, Stage::Delivered, "{brought} {taken}");
        let there = [placed(event(2, brought), "Haifa, Israel"), event(5, taken)];
        assert_eq!(history(&there, Some("IL")).stage, Stage::Delivered, "{brought} {taken}");
    }
    let goes_on = [(2, "Delivered"), (5, "Accepted by carrier"), (6, "Arrived at sorting center")];
    assert_eq!(judged(&goes_on).stage, Stage::Accepted);
    let comes = [(2, "Delivered"), (5, "Accepted by carrier"), (20, "Delivered")];
    let said = judged(&comes);
    assert_eq!(
        (said.stage, said.delivered, said.first_delivered),
        (Stage::Delivered, Some(day(20)), Some(day(20)))
    );
    let held = |later| judged(&[(1, "Accepted by carrier"), (2, "Delivered"), (later, "Held by customs")]);
    assert_eq!((held(8).stage, held(8).latest), (Stage::Arrived, Some(EventKind::HeldByCustoms)));
    assert_eq!([held(3).stage, held(2).stage], [Stage::Delivered; 2]);
    let come = [(1, "LH_ARRIVE"), (2, "Delivered"), (8, "Held by customs")];
    assert_eq!(judged(&come).stage, Stage::Delivered);
    // What left is not accepted again where it comes from, and what only moved, or is with the destination's post, proves nothing.
    for late in ["Accepted by carrier", "GOT"] {
        assert_eq!(
            judged(&[(1, "LH_DEPART"), (9, "Delivered"), (12, late)]).stage,
            Stage::Delivered,
            "{late}"
        );
    }
    for late in ["In transit", "Carrier update", "IN_TRANSIT"] {
        assert_eq!(judged(&[(2, "Delivered"), (6, late)]).stage, Stage::Delivered, "{late}");
    }
    let late = [event(2, "Delivered"), event(6, "Accepted by Correos")];
    assert_eq!(history(&late, Some("ES")).stage, Stage::Delivered);
    let late = [event(2, "Delivered"), placed(event(6, "GOT"), "Haifa, Israel")];
    assert_eq!(history(&late, Some("IL")).stage, Stage::Delivered);
}

#[test]
fn a_trouble_began_with_its_first_notice() {
    for (events, since) in [
        (&[(3, "LH_ARRIVE"), (5, "RETURNED"), (8, "RETURNED"), (9, "Departed from sorting center")][..], 5),
        (&[(3, "LH_ARRIVE"), (5, "CC_IM_FAILURE"), (7, "Gobbledegook"), (9, "CC_IM_FAILURE")], 5),
        (&[(3, "CC_IM_FAILURE"), (5, "LH_ARRIVE"), (7, "CC_IM_FAILURE")], 7),
    ] {
        assert_eq!(judged(events).trouble_since, Some(day(since)), "{events:?}");
    }
    assert_eq!(judged(&[(3, "LH_ARRIVE")]).trouble_since, None);
}

#[test]
fn a_delivery_is_taken_back_by_an_attempt_or_a_counter_on_a_later_day() {
    for (later, latest) in [
        ("Ready for pickup", EventKind::ReadyForPickup),
        ("Delivery attempt failed", EventKind::AttemptFailed),
    ] {
        check(&[(3, "LH_ARRIVE"), (15, "Delivered"), (16, later)], Stage::Arrived, latest);
        check(&[(3, "LH_ARRIVE"), (15, "Delivered"), (15, later)], Stage::Delivered, EventKind::Delivered);
        let again = [(3, "LH_ARRIVE"), (15, "Delivered"), (16, later), (17, "Delivered")];
        check(&again, Stage::Delivered, EventKind::Delivered);
        assert_eq!(judged(&again).delivered, Some(day(17)));
    }
    check(&[(15, "Delivered"), (24, "Out for delivery")], Stage::Arrived, EventKind::OutForDelivery);
}

#[test]
fn a_place_says_more_than_the_name_of_a_carrier() {
    for (to, words, place) in [
        ("US", "Accepted by USPS", "Shenzhen, China"),
        ("US", "Accepted by USPS", "Guangzhou"),
        ("US", "Accepted by USPS, Guangzhou", ""),
        ("US", "Picked up by USPS", "SHENZHEN, CN"),
        ("FR", "Accepted by carrier Colissimo", "Shenzhen, China"),
        ("DE", "Received by logistics company, 4PX Germany", "Shenzhen"),
        ("DE", "Accepted by carrier, China-Germany", "Yiwu"),
        ("DE", "Arrived at sorting center, line Germany", "Yiwu"),
        ("ES", "Accepted by Correos", "Hangzhou"),
        ("IT", "Handed over to Poste Italiane", "Shanghai, China"),
        ("AU", "Accepted by Australia Post", "深圳市"),
    ] {
        let stage = history(&[placed(event(3, words), place)], Some(to)).stage;
        assert!(stage <= Stage::Accepted, "{words} {place}: {stage:?}");
    }
    for (to, words, place) in [
        ("US", "Accepted by USPS", "Los Angeles, CA"),
        ("US", "Accepted by USPS", ""),
        ("ES", "Accepted by Correos", "Madrid"),
    ] {
        let stage = history(&[placed(event(3, words), place)], Some(to)).stage;
        assert_eq!(stage, Stage::Arrived, "{words} {place}");
    }
}

#[test]
fn what_was_not_collected_in_time_waits_over_its_last_day_until_more_is_said() {
    for what in ["GTMS_PUDO_OVERDUE", "GSTA_OVERDUE", "Package not collected in time"] {
        let said = judged(&[(3, "GTMS_PUDO_INBOUND"), (12, what)]);
        assert_eq!((said.stage, said.latest), (Stage::Arrived, Some(EventKind::ReadyForPickup)), "{what}");
        assert_eq!((said.since, said.held_until), (Some(day(3)), Some(day(11))), "{what}");
        assert_eq!(said.last_movement, Some(day(3)), "{what}");
        let alone = judged(&[(12, what)]);
        assert_eq!(
            (alone.latest, alone.held_until),
            (Some(EventKind::ReadyForPickup), Some(day(11))),
            "{what}"
        );
        // Held again, going back, or fetched all the same.
        let held = judged(&[(3, "GTMS_PUDO_INBOUND"), (12, what), (13, "GTMS_PUDO_INBOUND")]);
        assert_eq!((held.latest, held.held_until), (Some(EventKind::ReadyForPickup), None), "{what}");
        check(&[(12, what), (13, "RT_INBOUND")], Stage::Returned, EventKind::Returning);
        check(&[(12, what), (13, "GTMS_SIGNED")], Stage::Delivered, EventKind::Delivered);
        check(&[(12, what), (13, "GTMS_SC_ARRIVE")], Stage::Arrived, EventKind::DestinationTransit);
    }
}

/// The kinds of entries from day 6 on, one every other day, of a parcel that arrived on day 5.
fn after_arrival(texts: &[&str]) -> Vec<Option<EventKind>> {
    let mut events = vec![event(5, "LH_ARRIVE")];
    events.extend((6..).step_by(2).zip(texts).map(|(date, text)| event(date, text)));
    kinds(&events, Some("DE")).split_off(1)
}

#[test]
fn what_is_collected_from_a_counter_is_delivered() {
    for (ready, text) in [
        ("Paczka czeka na odbiór w Paczkomacie", "Odebrana"),
        ("Paczka umieszczona w Paczkomacie", "Przesyłka odebrana"),
        ("Available for collection", "Collected"),
        ("Ready for pickup", "Picked up"),
        ("Ready for pickup", "Parcel collected"),
        ("Available for Pickup", "Delivered, Individual Picked Up at Post Office"),
        ("Listo para recoger", "Recogido"),
        ("Votre colis est disponible dans votre point de retrait", "Colis retiré"),
        ("Die Sendung liegt in der Filiale zur Abholung bereit", "Die Sendung wurde in der Filiale abgeholt"),
        ("Abholbereit", "Abgeholt"),
        ("Abholbereit", "Die Sendung wurde abgeholt"),
        ("Zending beschikbaar op PostNL-punt", "Opgehaald"),
        ("Zending beschikbaar op PostNL-punt", "Pakket opgehaald door ontvanger"),
        ("Прибыло в место вручения", "Получено"),
        ("Готова к выдаче", "Выдано"),
        ("Прибуло до відділення", "Отримано"),
        ("In giacenza presso l'ufficio postale", "Ritirata"),
        ("Zásilka je připravena k vyzvednutí", "Vyzvednuto"),
        ("Encomenda disponível para levantamento", "Levantada"),
        ("Teslim alınmayı bekliyor", "Teslim alındı"),
        ("זמין לאיסוף", "החבילה נאספה"),
        ("جاهز للاستلام", "تم الاستلام"),
        ("픽업 준비 완료", "고객 수령 완료"),
    ] {
        assert_eq!(after_arrival(&[ready, text])[1], Some(EventKind::Delivered), "{ready}, {text}");
        // Without a time, it is the newer one of the day.
        let of_day = |text: &str| Event { minute: None, ..event(9, text) };
        let both = kinds(&[event(5, "LH_ARRIVE"), of_day(text), of_day(ready)], Some("DE"));
        assert_eq!(both[1], Some(EventKind::Delivered), "{text}");
    }
}

#[test]
fn what_is_collected_elsewhere_or_by_others_is_not_delivered() {
    for texts in [
        ["Ready for pickup", "Picked up by the courier"],
        ["Ready for pickup", "Collected by driver"],
        ["Ready for pickup", "Picked up by UPS"],
        ["Ready for pickup", "Collected by sender"],
        ["Ready for pickup", "Not collected"],
        ["Ready for pickup", "Parcel will be collected"],
        ["Ready for pickup", "COD amount collected"],
        ["Ready for pickup", "3일 이내에 수령하시기 바랍니다"],
        ["Ready for pickup", "Doit être retiré avant le 5 octobre"],
        ["Ready for pickup", "Votre colis peut être retiré"],
        ["Ready for pickup", "Recogida en oficina hasta el 5 de octubre"],
        ["Ready for pickup", "Uncollected parcel collected from shop"],
        ["Ready for pickup", "Colis récupéré au point relais pour renvoi"],
        ["Ready for pickup", "Получено уведомление"],
        ["Delivery attempt failed", "Получено в отделении"],
        ["Delivery attempt failed", "Picked up for redelivery"],
        ["Delivery attempt failed", "Kargo teslim alındı"],
        ["Out for delivery", "Colis retiré de la tournée"],
        ["Out for delivery", "Collected"],
        ["Abholbereit", "Noch nicht abgeholt"],
        ["Gotowa do odbioru", "Odebrana przez kuriera"],
        ["Gotowa do odbioru", "Odebrana od klienta"],
        ["Listo para recoger", "Código de recogida enviado"],
        ["Listo para recoger", "Recogido por el repartidor"],
        ["جاهز للاستلام", "تم استلام الشحنة في مركز الفرز"],
        ["Arrived in destination country", "Collected"],
        ["Customs clearance started", "Picked up"],
    ] {
        assert_ne!(after_arrival(&texts)[1], Some(EventKind::Delivered), "{texts:?}");
    }
    let back = after_arrival(&["Ready for pickup", "Return to sender", "Collected"]);
    assert_eq!(back[2], None);
    let moved = after_arrival(&["Ready for pickup", "In transit", "Collected"]);
    assert_eq!(moved[2], None);
    let begins = [event(1, "Die Sendung wurde abgeholt"), event(2, "Picked up"), event(5, "LH_ARRIVE")];
    assert_eq!(kinds(&begins, Some("DE"))[..2], [Some(EventKind::Accepted), None]);
}

#[test]
fn what_waits_to_be_fetched_in_the_country_waits_for_the_buyer() {
    assert_eq!(after_arrival(&["ממתינה לאיסוף"])[0], Some(EventKind::ReadyForPickup));
    assert_eq!(
        after_arrival(&["הפריט הגיע לסניף הדואר", "ממתין לאיסוף"])[1],
        Some(EventKind::ReadyForPickup)
    );
    assert_eq!(kinds(&[event(1, "ממתינה לאיסוף"), event(5, "LH_ARRIVE")], Some("IL"))[0], None);
    assert_eq!(after_arrival(&["Awaiting pickup"])[0], None);
}

#[test]
fn what_is_paid_is_not_held_by_customs_any_more() {
    let held = "Held by customs";
    for text in [
        "Zollabgaben wurden bezahlt",
        "Customs fees have been paid by the recipient",
        "Les droits de douane ont été payés",
        "Los derechos de aduana han sido pagados",
        "I dazi doganali sono stati pagati",
        "Impostos pagos",
        "Invoerrechten zijn betaald",
        "Opłaty celne zostały opłacone",
        "Clo bylo uhrazeno",
        "Таможенные платежи уплачены",
        "Мито сплачено",
        "Gümrük vergisi ödendi",
        "מיסי היבוא שולמו",
        "تم دفع الرسوم الجمركية",
        "関税支払い済み",
        "관세 납부 완료",
        "关税已缴",
        "Pagamento confirmado",
        "Payment received",
    ] {
        assert_eq!(after_arrival(&[held, text])[1], Some(EventKind::ImportCustoms), "{text}");
        assert_ne!(after_arrival(&["Out for delivery", text])[1], Some(EventKind::ImportCustoms), "{text}");
    }
    for text in [
        "Customs duties to be paid",
        "Duties must be paid by the recipient",
        "Zollabgaben noch nicht bezahlt",
        "Pagamento não confirmado",
        "Awaiting customs payment",
        "Payment failed",
    ] {
        assert_ne!(after_arrival(&[held, text])[1], Some(EventKind::ImportCustoms), "{text}");
    }
}

#[test]
fn what_customs_let_go_in_words_is_not_held_any_more() {
    for (held, freed) in [
        ("Votre colis est retenu en douane", "Votre colis a été libéré par la douane"),
        ("Zatrzymana przez urząd celny", "Przesyłka zwolniona przez urząd celny"),
        ("Zending wordt vastgehouden door de douane", "Zending vrijgegeven door de douane"),
        ("החבילה עוכבה במכס", "החבילה שוחררה מהמכס"),
        ("Fermo in dogana", "Svincolata dalla dogana"),
        ("Retenido en aduana", "El envío ha salido de la Aduana"),
        ("Retido na alfândega", "Saiu da alfândega"),
        ("Gümrükte bekletiliyor", "Gümrükten çıktı"),
        ("Zásilka zadržena celním úřadem", "Celní řízení ukončeno"),
        ("税関で保留", "通関手続きが完了しました"),
        ("الشحنة محتجزة لدى الجمارك", "تم الإفراج عن الشحنة من الجمارك"),
        ("Посилку затримано митницею", "Випущено митницею"),
        ("Held by customs", "Vom Zoll freigegeben"),
        ("Held by customs", "Held by customs - released"),
    ] {
        assert_eq!(after_arrival(&[held, freed])[1], Some(EventKind::CustomsReleased), "{freed}");
    }
}

#[test]
fn a_delivery_is_taken_back_by_words_that_say_that_it_was_none() {
    for text in [
        "Delivered to wrong address",
        "Delivery status corrected: not delivered",
        "Marked as delivered by mistake",
        "Fehlzustellung",
        "Irrtümlich zugestellt",
        "Livré par erreur",
        "Entregado por error",
        "Entregue por engano",
        "Consegnato per errore",
        "Per vergissing bezorgd",
        "Doręczono omyłkowo",
        "Doručeno omylem",
        "Доставлено ошибочно",
        "Доставлено помилково",
        "Yanlışlıkla teslim edildi",
        "נמסר בטעות",
        "تم التسليم عن طريق الخطأ",
        "誤って配達完了",
        "잘못 배송되었습니다",
        "误签收",
    ] {
        for later in [10, 13] {
            let said = judged(&[(6, "LH_ARRIVE"), (10, "Delivered"), (later, text)]);
            assert!(said.is_delivery_taken_back && said.stage == Stage::Arrived, "{text} {later}");
        }
        let again = judged(&[(6, "LH_ARRIVE"), (10, "Delivered"), (13, text), (14, "Delivered")]);
        assert_eq!((again.stage, again.delivered), (Stage::Delivered, Some(day(14))), "{text}");
    }
    for text in [
        "Delivery cancelled",
        "Delivery scan cancelled",
        "Livraison annulée",
        "Zustellung storniert",
        "Entrega anulada",
        "Вручение отменено",
        "המסירה בוטלה",
        "배달완료 취소",
    ] {
        let said = judged(&[(6, "LH_ARRIVE"), (10, "Delivered"), (13, text)]);
        assert!(said.is_delivery_taken_back && said.stage == Stage::Arrived, "{text}");
        let before = judged(&[(6, "LH_ARRIVE"), (9, text), (10, "Delivered")]);
        assert_eq!(before.stage, Stage::Delivered, "{text}");
    }
    for text in ["Second delivery cancelled, already delivered", "Return delivery cancelled"] {
        let said = judged(&[(6, "LH_ARRIVE"), (10, "Delivered"), (13, text)]);
        assert_eq!(said.stage, Stage::Delivered, "{text}");
    }
    for text in ["Proof of delivery available", "Thank you for your feedback", "Delivered correctly"] {
        let said = judged(&[(6, "LH_ARRIVE"), (10, "Delivered"), (13, text)]);
        assert!(!said.is_delivery_taken_back && said.stage == Stage::Delivered, "{text}");
    }
}

#[test]
fn what_is_sorted_after_it_arrived_is_sorted_where_it_arrived() {
    for came in ["Import customs clearance complete", "LH_ARRIVE", "Left from departure country/region"] {
        let events = [event(6, came), event(8, "Kassel, Departed from sorting centre")];
        assert_eq!(kinds(&events, Some("DE"))[1], Some(EventKind::DestinationTransit), "{came}");
    }
    let before = [event(6, "Departed from sorting centre"), event(8, "LH_ARRIVE")];
    assert_eq!(kinds(&before, Some("DE"))[0], Some(EventKind::OriginTransit));
    let exported = [
        event(3, "Import customs clearance complete"),
        event(4, "Departed from sorting centre"),
        event(6, "LH_DEPART"),
    ];
    assert_eq!(kinds(&exported, Some("DE"))[1], Some(EventKind::OriginTransit));
}

#[test]
fn days_of_a_stay_count_from_its_first_notice() {
    let notice = "Ready for pickup. Will be kept for 7 days";
    let said = judged(&[(6, "LH_ARRIVE"), (10, notice), (12, notice)]);
    assert_eq!(said.held_until, Some(day(17)));
    // At the next counter another number counts.
    let moved =
        judged(&[(6, "LH_ARRIVE"), (10, "Available in locker, kept for 2 days"), (12, notice), (13, notice)]);
    assert_eq!(moved.held_until, Some(day(19)));
    let named = judged(&[(6, "LH_ARRIVE"), (10, notice), (12, "Ready for pickup until 20 September")]);
    assert_eq!(named.held_until, Some(day(20)));
}

#[test]
fn what_is_no_longer_at_a_counter_has_moved_from_there() {
    for text in [
        "No longer available for collection",
        "Nicht mehr abholbereit",
        "Votre colis n'est plus disponible dans votre point de retrait",
        "Ya no está disponible para recoger",
        "Niet meer beschikbaar om op te halen",
    ] {
        let said = judged(&[(6, "LH_ARRIVE"), (9, "Ready for pickup"), (11, text)]);
        assert_eq!((said.latest, said.unknown), (Some(EventKind::DestinationTransit), 0), "{text}");
    }
    for text in [
        "Not yet ready for pickup",
        "Home delivery no longer available, please collect",
        "Änderung des Abholortes nicht mehr möglich, Abholung weiterhin möglich",
    ] {
        let said = judged(&[(6, "LH_ARRIVE"), (9, "Ready for pickup"), (11, text)]);
        assert_eq!(said.latest, Some(EventKind::ReadyForPickup), "{text}");
    }
}

#[test]
fn a_delivery_stands_where_calling_one_off_was_only_asked_for_or_was_of_another() {
    for text in [
        "Your delivery cancellation could not be processed",
        "Delivery cancellation not possible",
        "Delivery cancellation request received",
        "Delivery cancellation request rejected",
        "Express delivery cancelled; delivered by standard",
        "Express delivery cancelled",
        "Saturday delivery cancelled",
        "Entrega anulada: entregado anteriormente",
        "Livraison annulée, colis remis au destinataire",
        "Вручение отменено: ранее вручено",
        "Вручення скасовано: раніше вручено",
        "Teslimat iptal talebi alındı",
        "إلغاء التسليم غير ممكن",
        "配達取消はできません",
        "배달 취소 요청",
        "投递取消失败",
        "Zustellung storniert nicht möglich",
        "Entrega cancelada: entregue anteriormente",
        "Consegna annullata: consegnato in precedenza",
        "Doręczenie anulowane: doręczono wcześniej",
    ] {
        check(&[(6, "LH_ARRIVE"), (10, "Delivered"), (13, text)], Stage::Delivered, EventKind::Delivered);
    }
    // It is called off all the same.
    for text in [
        "Delivery cancelled, parcel was not delivered",
        "Delivery cancelled: delivered to a wrong address",
        "Delivery cancelled, will be delivered on Monday",
        "Delivery scan cancelled, delivered scan was a mistake",
        "Delivery cancelled: delivered status removed",
        "Delivery cancelled on request of the recipient",
        "Entrega anulada: entregado a otra persona",
        "Вручение отменено",
        "配達完了取消",
    ] {
        let said = judged(&[(6, "LH_ARRIVE"), (10, "Delivered"), (13, text)]);
        assert_ne!(said.stage, Stage::Delivered, "{text}");
    }
}

#[test]
fn what_lies_at_a_counter_is_to_be_fetched_though_the_words_tell_what_comes_after_the_time() {
    for text in [
        "Ready for pickup. After the storage period has ended it will be returned to the sender",
        "Available for pickup. It will be returned once the storage period has expired",
        "Awaiting collection. Return after holding period expired",
        "Ready for pickup, first pickup code expired, new code sent",
    ] {
        let said = judged(&[(6, "LH_ARRIVE"), (13, text)]);
        assert_eq!(said.latest, Some(EventKind::ReadyForPickup), "{text}");
    }
}

#[test]
fn a_delivery_that_a_carrier_or_on_a_day_is_called_off_is_none() {
    for text in [
        "Delivery cancelled on Saturday 12 September",
        "Entrega anulada por Correos Express",
        "Delivery cancelled. Delivered: no",
        "Delivery cancelled, delivered to pickup point",
        "Delivery cancelled, parcel falsely delivered",
    ] {
        let said = judged(&[(6, "LH_ARRIVE"), (10, "Delivered"), (13, text)]);
        assert_ne!(said.latest, Some(EventKind::Delivered), "{text}");
    }
}
