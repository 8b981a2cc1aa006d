//! The carrier's codes, as Cainiao and AliExpress use them.
//!
//! Sources: the platform's action-code reference, three public trackers that read the same answers, and real
//! answers of 2023–2026. Where they call leaving the seller's warehouse (`GWMS_OUTBOUND`) acceptance, the rule
//! here is stricter: a warehouse is not a carrier, only a carrier's scan is movement.

use super::{EventKind, Reading, Words, size};

/// Codes of one kind, parted by spaces, without the `_SUCCESS` that many of them end with.
const CODES: &[(EventKind, &str)] = &[
    (EventKind::Ordered, "ORDER_PLACED ORDER_PAID"),
    (
        EventKind::Prepared,
        "ORDER_SHIPPED CONSIGN OM_CONSIGN GTMS_ASN GWMS_ACCEPT GWMS_PICK GWMS_PACKAGE GWMS_OUTBOUND GWMS_HANDOVER \
         PRE_READY_TO_SHIP WMS_CONFIRMED ORDER_PROCESSING WAITING_FOR_DELIVERY",
    ),
    (
        EventKind::Accepted,
        "PU_PICKUP PU_PRE_PICKUP PU_SIGN_IN PICK_UP GOT CW_INBOUND \
         CW_SIGN_IN SC_INBOUND SC_SIGN_IN SC_ARRIVE SL_ACCEPT",
    ),
    (
        EventKind::OriginTransit,
        "CW_OUTBOUND CW_COMMON_PROCESSING1 SC_OUTBOUND SC_HO_OUT SC_TRANS_INBOUND \
         SC_TRANS_OUTBOUND LH_HO_IN LH_BIGBAG_SHELVE",
    ),
    (EventKind::ExportCustoms, "CC_EX_START CC_EX"),
    (EventKind::HandedToAirline, "LH_HO_AIRLINE"),
    (
        EventKind::Departed,
        "LH_DEPART LH_TRANS_DEPART TD_TRANS_DEPART TD_TRANS_DEPART_C GTMS_OE_DEPART OE_DEPART",
    ),
    (
        EventKind::InternationalTransit,
        "TRANSIT_PORT_REROUTE_CALLBACK COMMON_INTRANSIT LH_TRANS_ARRIVE TD_TRANS_ARRIVE TD_TRANS_ARRIVE_C \
         TD_TRANSWH_OUTBOUND TD_TRANS_ARRIVE_DCP CC_TRANS_START CC_TRANS LH_POST_COLLECTION",
    ),
    (EventKind::ImportDeclared, "CC_IM_START"),
    (EventKind::Arrived, "LH_ARRIVE LH_LINEHAUL_ARRIVE LH_HO_OUT"),
    (EventKind::ImportCustoms, "CUSTOMS_ARRIVED_IN_AREA_CALLBACK CC_IM_PROCESS CUS_DECLARE"),
    (EventKind::CustomsReleased, "CC_IM CUS CIQ"),
    (
        EventKind::HeldByCustoms,
        "CUS_TAX CUS_FAILURE CC_IM_FAILURE CC_IM_EXCEPTION CIQ_FAILURE CC_HO_IN_FAILURE CC_HO_OUT_FAILURE",
    ),
    (EventKind::LastMileHandover, "GTMS_ACCEPT LAST_MILE_HO"),
    (
        EventKind::DestinationTransit,
        "GTMS_SC_ARRIVE GTMS_SC_DEPART GTMS_DO_ARRIVE GTMS_STATION_IN GTMS_STATION_OUT GTMS_RELABEL GSTAHUB_INBOUND \
         GTMS_STA_CUST_TO_DOOR GTMS_STA_CHANGE GTMS_STA_CN_TO_DOOR GTMS_STA_CN_TO_DOOR_CHANGE",
    ),
    (
        EventKind::OutForDelivery,
        "GTMS_DO_DEPART GTMS_DELIVERING GTMS_RE_DELIVERING LM_DELIVERY_DEPART SENT_SCAN",
    ),
    (
        EventKind::AttemptFailed,
        "GTMS_DEL_FAILURE GTMS_SIGN_FAILURE GTMS_STA_SIGN_FAILURE GTMS_FAILURE FAILED GSTA_SIGN_FAIL DELIVERY_FAILED",
    ),
    (
        // A station or locker signed for it: not the buyer.
        EventKind::ReadyForPickup,
        "GTMS_STA_SIGNED STA_SIGNED GTMS_WAIT_SELF_PICK GSTA_INBOUND GSTA_INFORM_BUYER POSTMAN_POST",
    ),
    (EventKind::Delivered, "GTMS_SIGNED SIGNED SIGN GSTA_SIGN GSTA_BUYER_SIGN STA_SIGN LM_SIGN"),
    (
        EventKind::Returning,
        "RT_INBOUND RT_OUTBOUND RT_HO_OUT RT_WH_INBOUND RT_WH_OUTBOUND RT_TRANSWH_INBOUND RT_TRANSWH_OUTBOUND \
         RT_TMS_ACCEPT RETURNED",
    ),
    (EventKind::Lost, "RT_DESTROY RT_WH_DESTROY"),
    (
        EventKind::Exception,
        "GWMS_REJECT GWMS_CANCEL GWMS_EXCEPTION PU_PICKUP_FAILURE SC_INBOUND_FAILURE SC_OUTBOUND_FAILURE CC_EX_FAILURE \
         LH_HO_IN_FAILURE LH_DEPART_FAILURE LH_ARRIVE_FAILURE EXCEPTION REJECT",
    ),
    (EventKind::Note, "GTMS_ORDER_INFO_UPDATE LAST_MILE_ASN_NOTIFY GTMS_STA_WAIT_CUST_CHANGE_ADDRESS"),
];

/// Codes that name no direction.
const OPEN: &[(EventKind, &str)] =
    &[(EventKind::ImportCustoms, "CC_HO_IN"), (EventKind::CustomsReleased, "CC_HO_OUT")];

static CODE_WORDS: Words<EventKind, { CODES.len() }, { size(CODES, b' ') }> = Words::new(CODES, b' ');
static OPEN_WORDS: Words<EventKind, { OPEN.len() }, { size(OPEN, b' ') }> = Words::new(OPEN, b' ');

/// What an unknown code means by its beginning; the first that fits.
const PREFIXES: &[(EventKind, &str)] = &[
    (EventKind::Ordered, "ORDER_"),
    (EventKind::Prepared, "GWMS_"),
    (EventKind::Accepted, "CW_ PU_ SC_"),
    (EventKind::ExportCustoms, "CC_EX_"),
    (EventKind::InternationalTransit, "LH_ TD_ CC_TRANS_"),
    (EventKind::ImportCustoms, "CC_IM_ CC_HO_ CUS_ CIQ_"),
    (EventKind::DestinationTransit, "GTMS_ LM_ GSTA_ LAST_MILE_"),
    (EventKind::Returning, "RT_"),
];

/// What a code means, with or without `AE_`; unknown codes by their beginning and end.
pub(super) fn find(code: &str) -> Option<Reading> {
    let code = bare(code);
    exact(&code).or_else(|| by_shape(&code))
}

/// The code to keep of AliExpress' two (`trackingPrimaryCode`, `trackingSecondCode`), without `AE_`: the one
/// that is known best. The second one wins over a known first one only where it reports trouble, such as a
/// departure that failed.
pub fn main_code(primary: &str, second: &str) -> String {
    let (primary, second) = (bare(primary), bare(second));
    // Known well, by its beginning, or not at all; a trouble above all.
    let weight = |code: &str| match (exact(code), by_shape(code)) {
        (Some(reading), _) => 2 + u8::from(reading.kind.is_trouble() || reading.kind == EventKind::Lost),
        (None, Some(reading)) => 1 + 2 * u8::from(reading.kind == EventKind::Exception),
        (None, None) => 0,
    };
    if primary.is_empty() || weight(&second) > weight(&primary) { second } else { primary }
}

/// The code in capitals, without blanks and `AE_`.
fn bare(code: &str) -> String {
    let code = code.trim().to_ascii_uppercase();
    code.strip_prefix("AE_").map(str::to_owned).unwrap_or(code)
}

/// A code of the table; `_SUCCESS` at its end makes no difference.
fn exact(code: &str) -> Option<Reading> {
    let code = code.strip_suffix("_SUCCESS").unwrap_or(code);
    let told = |kind| Reading { kind, open: false };
    CODE_WORDS.find(code).map(told).or_else(|| OPEN_WORDS.find(code).map(|kind| Reading { kind, open: true }))
}

fn by_shape(code: &str) -> Option<Reading> {
    let &(kind, _) =
        PREFIXES.iter().find(|(_, starts)| starts.split(' ').any(|start| code.starts_with(start)))?;
    let failed = code.ends_with("FAILURE") || code.ends_with("EXCEPTION");
    let kind = match kind {
        EventKind::Returning if code.ends_with("DESTROY") => EventKind::Lost,
        EventKind::Returning => kind,
        EventKind::ImportCustoms if failed => EventKind::HeldByCustoms,
        _ if failed => EventKind::Exception,
        kind => kind,
    };
    Some(Reading { kind, open: kind == EventKind::ImportCustoms && code.starts_with("CC_HO_") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::event::kind_of;
    use crate::order::Stage;

    #[test]
    fn each_code_stands_once() {
        let mut seen: Vec<&str> = Vec::new();
        for code in CODES.iter().chain(OPEN).flat_map(|(_, codes)| codes.split(' ')) {
            assert!(!code.is_empty() && !seen.contains(&code), "{code:?}");
            assert!(
                code.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
            );
            seen.push(code);
        }
        assert!(seen.len() >= 131, "{}", seen.len());
    }

    #[test]
    fn reads_a_code_in_all_its_spellings() {
        for (code, kind) in [
            ("AE_LH_DEPART", EventKind::Departed),
            ("AE_LH_DEPART_SUCCESS", EventKind::Departed),
            (" lh_depart ", EventKind::Departed),
            ("PU_PICKUP", EventKind::Accepted),
            ("AE_GOT_SUCCESS", EventKind::Accepted),
            ("GTMS_STA_SIGNED", EventKind::ReadyForPickup),
            ("AE_STA_SIGNED", EventKind::ReadyForPickup),
            ("GTMS_ACCEPT", EventKind::LastMileHandover),
            ("AE_GWMS_OUTBOUND", EventKind::Prepared),
            ("AE_ORDER_SHIPPED", EventKind::Prepared),
            ("CC_IM_START", EventKind::ImportDeclared),
            ("GTMS_ORDER_INFO_UPDATE", EventKind::Note),
        ] {
            assert_eq!(kind_of(code, ""), Some(kind), "{code}");
        }
    }

    #[test]
    fn judges_an_unknown_code_by_its_beginning_and_end() {
        for (code, kind) in [
            ("GWMS_NEW", EventKind::Prepared),
            ("AE_PU_NEW", EventKind::Accepted),
            ("CC_EX_NEW", EventKind::ExportCustoms),
            ("LH_NEW", EventKind::InternationalTransit),
            ("CC_TRANS_NEW", EventKind::InternationalTransit),
            ("CIQ_NEW", EventKind::ImportCustoms),
            ("CIQ_NEW_FAILURE", EventKind::HeldByCustoms),
            ("LH_NEW_FAILURE", EventKind::Exception),
            ("GTMS_NEW", EventKind::DestinationTransit),
            ("RT_NEW", EventKind::Returning),
            ("RT_NEW_DESTROY", EventKind::Lost),
        ] {
            assert_eq!(kind_of(code, ""), Some(kind), "{code}");
        }
        for code in ["", "AE_", "NEW", "_SUCCESS", "SUCCESS", "XGTMS_"] {
            assert_eq!(kind_of(code, ""), None, "{code}");
        }
    }

    #[test]
    fn codes_beat_texts() {
        assert_eq!(kind_of("GTMS_ACCEPT", "Delivered"), Some(EventKind::LastMileHandover));
        assert_eq!(kind_of("GTMS_NEW", "Delivered"), Some(EventKind::DestinationTransit));
        assert_eq!(kind_of("NEW", "Delivered"), Some(EventKind::Delivered));
    }

    #[test]
    fn keeps_the_code_that_is_known_best() {
        for (primary, second, kept) in [
            ("AE_LH_DEPART", "AE_LH_DEPART_SUCCESS", "LH_DEPART"),
            ("AE_GOT", "", "GOT"),
            ("", "AE_LH_ARRIVE_SUCCESS", "LH_ARRIVE_SUCCESS"),
            ("AE_NEW", "AE_LH_ARRIVE_SUCCESS", "LH_ARRIVE_SUCCESS"),
            ("AE_NEW", "AE_CC_IM_SUCCESS", "CC_IM_SUCCESS"),
            ("AE_NEW", "", "NEW"),
            ("AE_NEW", "AE_NEWER", "NEW"),
            ("AE_NEW", "AE_GTMS_NEWER", "GTMS_NEWER"),
            ("AE_GTMS_NEW", "AE_LH_NEW", "GTMS_NEW"),
            ("AE_LH_DEPART", "AE_LH_DEPART_FAILURE", "LH_DEPART_FAILURE"),
            ("AE_GTMS_NEW", "AE_GTMS_NEW_FAILURE", "GTMS_NEW_FAILURE"),
            ("AE_GTMS_SIGNED", "AE_GTMS_SIGNED_SUCCESS", "GTMS_SIGNED"),
            ("", "", ""),
        ] {
            assert_eq!(main_code(primary, second), kept, "{primary} {second}");
        }
    }

    /// Holds the table against a list of codes from outside: an object with `codes: [{code, stage}]`.
    #[test]
    fn agrees_with_the_extra_vectors() {
        let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") else {
            println!("skipped: STUCK_PARCEL_FACTS is not set");
            return;
        };
        let file = std::fs::read_to_string(format!("{folder}/vectors/cainiao_action_codes.json")).unwrap();
        let vectors: serde_json::Value = serde_json::from_str(&file).unwrap();
        let mut checked = 0;
        for entry in vectors["codes"].as_array().unwrap() {
            let (code, named) = (entry["code"].as_str().unwrap(), entry["stage"].as_str().unwrap());
            let stage = match (code, named) {
                // A warehouse is not a carrier: no movement before a carrier's scan.
                ("GWMS_OUTBOUND" | "GWMS_HANDOVER", _) => Some(Stage::NumberCreated),
                // Electronic, possibly before the flight.
                ("CC_IM_START", _) => None,
                // Paperwork of the last-mile carrier and the buyer: nothing moved.
                (
                    "LAST_MILE_ASN_NOTIFY" | "GTMS_ORDER_INFO_UPDATE" | "GTMS_STA_WAIT_CUST_CHANGE_ADDRESS",
                    _,
                ) => None,
                // Destroyed is lost, not a problem that may still be solved.
                ("RT_DESTROY" | "RT_WH_DESTROY", _) => Some(Stage::Lost),
                (_, "label_created") => Some(Stage::NumberCreated),
                (_, "accepted" | "departed_origin_facility" | "export_customs") => Some(Stage::Accepted),
                (_, "exported" | "in_transit_international") => Some(Stage::Exported),
                (_, "delivered") => Some(Stage::Delivered),
                (_, "returned") => Some(Stage::Returned),
                (_, "exception") => None,
                (
                    _,
                    "arrived_destination"
                    | "import_customs"
                    | "held_customs"
                    | "in_destination_transit"
                    | "out_for_delivery"
                    | "available_for_pickup"
                    | "delivery_attempt_failed",
                ) => Some(Stage::Arrived),
                other => panic!("a stage that is new: {other:?}"),
            };
            let bare = exact(code).unwrap_or_else(|| panic!("{code} is not in the table"));
            assert_eq!(bare.kind.stage(), stage, "{code}");
            if named == "exception" && stage.is_none() {
                assert_eq!(bare.kind, EventKind::Exception, "{code}");
            }
            let form = entry["aliexpress_form"].as_str().unwrap();
            assert_eq!(exact(&main_code(form, "")), Some(bare), "{form}");
            checked += 1;
        }
        assert!(checked >= 131, "{checked}");
    }
}
