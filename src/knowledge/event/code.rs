//! The carrier's codes, as Cainiao and AliExpress use them.
//!
//! Sources: the platform's action-code reference (aliexpress.logistics.redefining.querytrackingresult, in public copies of
//! its SDK), public trackers that read the same answers (ha-parcel-integrations/ha-cainiao, itsvic-dev/deliveries,
//! plhery/universal-parcel-scraper), and real answers of 2023–2026. Where they call leaving the seller's warehouse
//! (`GWMS_OUTBOUND`) acceptance, the rule here is stricter: a warehouse is not a carrier, only a carrier's scan is movement.
//!
//! A code is believed in two ways. [`exact`] knows it from the table. [`by_shape`] guesses from its family and its
//! ending; a guess stands behind the words of the same entry, see [`super::read`].

use super::reading::{EventReading, Force};
use super::{EventKind, Words, size};
use std::borrow::Cow;

/// Codes of one kind, parted by spaces, as [`plain`] writes them.
const CODES: &[(EventKind, &str)] = &[
    (EventKind::Ordered, "ORDER_PLACED ORDER_PAID"),
    (
        EventKind::Prepared,
        "ORDER_SHIPPED CONSIGN OM_CONSIGN GTMS_ASN GWMS_ACCEPT GWMS_PICK GWMS_PACKAGE GWMS_OUTBOUND GWMS_HANDOVER \
         PRE_READY_TO_SHIP WMS_CONFIRMED ORDER_PROCESSING WAITING_FOR_DELIVERY CREATE CREATE_ORDER_CES LABEL_CREATED",
    ),
    (
        EventKind::Accepted,
        "PU_PICKUP PU_PRE_PICKUP PU_SIGN_IN PICK_UP GOT CW_INBOUND \
         CW_SIGN_IN SC_INBOUND SC_SIGN_IN SC_ARRIVE SL_ACCEPT",
    ),
    (
        EventKind::OriginTransit,
        "CW_OUTBOUND CW_COMMON_PROCESSING1 SC_OUTBOUND SC_HO_OUT SC_TRANS_INBOUND SC_TRANS_OUTBOUND SC_SORTING \
         SC_DEPART TRANSFER_ARRIVE TRANSFER_DEPART PARTNER_OUTBOUND DEPARTURE ARRIVAL LH_HO_IN LH_BIGBAG_SHELVE",
    ),
    (EventKind::ExportCustoms, "CC_EX_START CC_EX"),
    (EventKind::HandedToAirline, "LH_HO_AIRLINE"),
    (
        EventKind::Departed,
        "LH_DEPART LH_TRANS_DEPART TD_TRANS_DEPART TD_TRANS_DEPART_C GTMS_OE_DEPART OE_DEPART",
    ),
    (EventKind::InternationalTransit, "TRANSIT_PORT_REROUTE_CALLBACK TD_TRANSWH_OUTBOUND LH_POST_COLLECTION"),
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
        // TD_TRANS_ARRIVE_DCP: "Awaiting for transit to final delivery office", seen between the flight's arrival and the
        // courier's round.
        "GTMS_SC_ARRIVE GTMS_SC_DEPART GTMS_DO_ARRIVE GTMS_STATION_IN GTMS_STATION_OUT GTMS_RELABEL GSTAHUB_INBOUND \
         GTMS_STA_CUST_TO_DOOR GTMS_STA_CHANGE GTMS_STA_CN_TO_DOOR GTMS_STA_CN_TO_DOOR_CHANGE GTMS_STA_CN_CHANGE \
         GTMS_STA_CNCP_TO_DOOR GTMS_STA_CNCP_CHANGE TD_TRANS_ARRIVE_DCP",
    ),
    (
        EventKind::OutForDelivery,
        "GTMS_DO_DEPART GTMS_DELIVERING GTMS_RE_DELIVERING LM_DELIVERY_DEPART SENT_SCAN",
    ),
    (
        EventKind::AttemptFailed,
        "GTMS_DEL_FAILURE GTMS_SIGN_FAILURE GTMS_STA_SIGN_FAILURE GTMS_FAILURE FAILED GSTA_SIGN_FAILURE GSTA_BUYER_SIGN_FAILURE \
         GSTA_INBOUND_FAILURE GSTAHUB_INBOUND_FAILURE STA_SIGN_FAILURE DELIVERY_FAILURE LM_DELIVERY_FAILURE",
    ),
    (
        // A station or locker signed for it: not the buyer.
        EventKind::ReadyForPickup,
        "GTMS_STA_SIGNED STA_SIGNED GTMS_WAIT_SELF_PICK GSTA_INBOUND GSTA_INFORM_BUYER POSTMAN_POST GTMS_PUDO_INBOUND \
         PUDO_INBOUND PUDO_DELIVERY",
    ),
    // "Package not collected in time": that it goes back is said by other codes.
    (EventKind::NotCollected, "GTMS_PUDO_OVERDUE PUDO_OVERDUE"),
    (
        EventKind::Delivered,
        "GTMS_SIGNED SIGNED SIGN GSTA_SIGN GSTA_BUYER_SIGN STA_SIGN LM_SIGN GTMS_PUDO_SIGNED PUDO_SIGN",
    ),
    (
        EventKind::Returning,
        "RT_INBOUND RT_OUTBOUND RT_HO_OUT RT_WH_INBOUND RT_WH_OUTBOUND RT_TRANSWH_INBOUND RT_TRANSWH_OUTBOUND \
         RT_TMS_ACCEPT RETURNED LM_UNREACHABLE_RETURN",
    ),
    (EventKind::Lost, "RT_DESTROY RT_WH_DESTROY"),
    (
        EventKind::Exception,
        "GWMS_REJECT GWMS_CANCEL GWMS_EXCEPTION PU_PICKUP_FAILURE SC_INBOUND_FAILURE CC_EX_FAILURE \
         LH_HO_IN_FAILURE LH_DEPART_FAILURE LH_ARRIVE_FAILURE EXCEPTION REJECT",
    ),
    // "Processing delay at sorting center": it has not left yet, which is no fault.
    (EventKind::Delayed, "SC_OUTBOUND_FAILURE"),
    (EventKind::Note, "GTMS_ORDER_INFO_UPDATE LAST_MILE_ASN_NOTIFY GTMS_STA_WAIT_CUST_CHANGE_ADDRESS"),
];

/// Codes that name no direction.
const OPEN: &[(EventKind, &str)] =
    &[(EventKind::ImportCustoms, "CC_HO_IN"), (EventKind::CustomsReleased, "CC_HO_OUT")];

/// Codes that name a transit country: what was called an arrival before them was none.
const TRANSIT: &[(EventKind, &str)] = &[(
    EventKind::InternationalTransit,
    "LH_TRANS_ARRIVE TD_TRANS_ARRIVE TD_TRANS_ARRIVE_C CC_TRANS_START CC_TRANS",
)];

/// Codes that say only that it moved.
const VAGUE: &[(EventKind, &str)] = &[
    (EventKind::Accepted, "IN_TRANSIT"),
    // Also seen on mere announcements to the carrier that delivers: the words know better.
    (EventKind::InternationalTransit, "COMMON_INTRANSIT"),
];

static CODE_WORDS: Words<EventKind, { CODES.len() }, { size(CODES, b' ') }> = Words::new(CODES, b' ');
static OPEN_WORDS: Words<EventKind, { OPEN.len() }, { size(OPEN, b' ') }> = Words::new(OPEN, b' ');
static TRANSIT_WORDS: Words<EventKind, { TRANSIT.len() }, { size(TRANSIT, b' ') }> =
    Words::new(TRANSIT, b' ');
static VAGUE_WORDS: Words<EventKind, { VAGUE.len() }, { size(VAGUE, b' ') }> = Words::new(VAGUE, b' ');

/// What an unknown code means by its beginning; the first that fits.
const PREFIXES: &[(EventKind, &str)] = &[
    (EventKind::Ordered, "ORDER_"),
    (EventKind::Prepared, "GWMS_"),
    (EventKind::Accepted, "CW_ PU_ SC_ SL_"),
    (EventKind::OriginTransit, "TRANSFER_"),
    (EventKind::ExportCustoms, "CC_EX_"),
    (EventKind::InternationalTransit, "LH_ TD_ CC_TRANS_"),
    (EventKind::ImportCustoms, "CC_IM_ CC_HO_ CUS_ CIQ_"),
    (EventKind::DestinationTransit, "GTMS_ LM_ LAST_MILE_ PUDO_ STA_ GSTA_ GSTAHUB_"),
    (EventKind::Returning, "RT_"),
];

/// The origin's own families, which its partners in the destination country use as well.
const ORIGIN: &str = "CW_ PU_ SC_ SL_ TRANSFER_";

/// Part of a code that says what went wrong, in any family. The first row that a code has a word of counts.
const PROBLEM_WORDS: &[(Problem, &str)] = &[
    (Problem::Lost, "LOST STOLEN MISSING DESTROY DESTROYED DISCARD DISCARDED"),
    (Problem::Back, "RETURN RETURNED RETURNING EXPIRE EXPIRED UNCLAIMED"),
    (Problem::Overdue, "OVERDUE"),
    (Problem::NotFetched, "TIMEOUT UNCOLLECTED"),
    (Problem::Held, "HOLD HELD DETAIN DETAINED SEIZED CONFISCATED"),
    (Problem::Refused, "REJECT REJECTED REFUSE REFUSED"),
    (Problem::Cancelled, "CANCEL CANCELED CANCELLED"),
    (Problem::Late, "DELAY DELAYED POSTPONE POSTPONED RESCHEDULE RESCHEDULED"),
    (Problem::Exception, "EXCEPTION ABNORMAL DAMAGE DAMAGED"),
    (Problem::Failed, "FAIL FAILED FAILURE ERROR UNREACHABLE UNDELIVERED UNDELIVERABLE UNSUCCESSFUL"),
];

#[derive(Clone, Copy)]
enum Problem {
    Lost,
    Back,
    Overdue,
    NotFetched,
    Held,
    Refused,
    Cancelled,
    Late,
    Exception,
    Failed,
}

/// A code of the table: known for sure.
pub(super) fn exact(code: &str) -> Option<EventReading> {
    let code = plain(code);
    let force = |force| move |kind| EventReading { kind, force };
    CODE_WORDS
        .find(&code)
        .map(force(Force::Plain))
        .or_else(|| OPEN_WORDS.find(&code).map(force(Force::Open)))
        .or_else(|| TRANSIT_WORDS.find(&code).map(force(Force::Transit)))
        .or_else(|| VAGUE_WORDS.find(&code).map(force(Force::Vague)))
}

/// What an unknown code means by its family and by what its other parts say of trouble: a guess.
pub(super) fn by_shape(code: &str) -> Option<EventReading> {
    let code = plain(code);
    let &(family, _) = PREFIXES.iter().find(|(_, starts)| has_prefix(&code, starts))?;
    let kind = troubled(&code, family).unwrap_or(family);
    let open = kind == EventKind::ImportCustoms && code.starts_with("CC_HO_");
    Some(EventReading { kind, force: if open { Force::Open } else { Force::Plain } })
}

/// The kind of trouble that an unknown code of a family tells of.
fn troubled(code: &str, family: EventKind) -> Option<EventKind> {
    let has = |words: &str| code.split('_').any(|part| words.split(' ').any(|word| word == part));
    let &(problem, _) = PROBLEM_WORDS.iter().find(|(_, words)| has(words))?;
    let in_destination = family == EventKind::DestinationTransit;
    Some(match (family, problem) {
        (_, Problem::Lost) => EventKind::Lost,
        // All of it is about the way back.
        (EventKind::Returning, _) => EventKind::Returning,
        (EventKind::ImportCustoms, Problem::Held) => EventKind::HeldByCustoms,
        (EventKind::ExportCustoms, Problem::Held) => EventKind::Exception,
        (_, Problem::Overdue) if in_destination => EventKind::NotCollected,
        // Nobody came for it; elsewhere it is only late.
        (_, Problem::NotFetched) if in_destination => EventKind::Returning,
        (_, Problem::Late | Problem::Held | Problem::NotFetched) => EventKind::Delayed,
        (_, Problem::Back | Problem::Overdue) => EventKind::Returning,
        (EventKind::ImportCustoms, Problem::Refused | Problem::Exception | Problem::Failed) => {
            EventKind::HeldByCustoms
        }
        // Whom it was brought to did not take it.
        (_, Problem::Refused) if in_destination => EventKind::Returning,
        // A sorting center is no door, and what fails there is done again.
        (_, Problem::Failed) if in_destination && has("SC") => EventKind::Delayed,
        (_, Problem::Failed) if in_destination => EventKind::AttemptFailed,
        (_, Problem::Failed | Problem::Exception | Problem::Refused | Problem::Cancelled) => {
            EventKind::Exception
        }
    })
}

/// Acceptances outside the families, of whoever writes them.
const ACCEPTANCES: [&str; 2] = ["GOT", "PICK_UP"];

/// A code of the families that both ends of the way use.
pub(super) fn is_of_origin_family(code: &str) -> bool {
    let code = plain(code);
    has_prefix(&code, ORIGIN) || ACCEPTANCES.contains(&&*code)
}

/// The code to keep of AliExpress' two (`trackingPrimaryCode`, `trackingSecondCode`), without `AE_`: the one
/// that is known best. The second one wins over a known first one only where it reports trouble, such as a
/// departure that failed.
pub fn main_code(primary: &str, second: &str) -> String {
    let (primary, second) = (bare(primary), bare(second));
    let is_bad = |kind: EventKind| {
        kind.is_trouble() || matches!(kind, EventKind::Lost | EventKind::Returning | EventKind::Delayed)
    };
    // Known well, by its family, or not at all; a trouble above all.
    let weight = |code: &str| match (exact(code), by_shape(code)) {
        (Some(reading), _) => 2 + u8::from(is_bad(reading.kind)),
        (None, Some(reading)) => 1 + 2 * u8::from(is_bad(reading.kind)),
        (None, None) => 0,
    };
    let is_second = primary.is_empty() || weight(&second) > weight(&primary);
    if is_second { second } else { primary }.into_owned()
}

/// The code in capitals, its words parted by single underscores, without `AE_`: answers have had blanks, hyphens and
/// full-width signs in their place.
fn bare(code: &str) -> Cow<'_, str> {
    // As nearly all answers write it.
    if is_bare(code) {
        return Cow::Borrowed(code);
    }
    let mut out = String::with_capacity(code.len());
    for part in
        code.split(|sign: char| sign.is_whitespace() || matches!(sign, '_' | '-' | '\u{ff3f}' | '\u{ff0d}'))
    {
        if part.is_empty() || (out.is_empty() && part.eq_ignore_ascii_case("AE")) {
            continue;
        }
        if !out.is_empty() {
            out.push('_');
        }
        let start = out.len();
        out.push_str(part);
        if let Some(part) = out.get_mut(start..) {
            part.make_ascii_uppercase();
        }
    }
    Cow::Owned(out)
}

/// It is written as [`bare`] would write it.
fn is_bare(code: &str) -> bool {
    let mut before = b'_';
    for sign in code.bytes() {
        if !matches!(sign, b'A'..=b'Z' | b'0'..=b'9') && (sign != b'_' || before == b'_') {
            return false;
        }
        before = sign;
    }
    before != b'_' && code != "AE" && !code.starts_with("AE_")
}

/// [`bare`], without the `_SUCCESS` that makes no difference, however often it stands there, and with one word for failure.
fn plain(code: &str) -> Cow<'_, str> {
    let mut code = bare(code);
    while let Some(shorter) = code.strip_suffix("_SUCCESS").map(str::len) {
        match &mut code {
            Cow::Borrowed(code) => *code = code.get(..shorter).unwrap_or_default(),
            Cow::Owned(code) => code.truncate(shorter),
        }
    }
    match code.strip_suffix("_FAIL").or_else(|| code.strip_suffix("_FAILED")) {
        Some(failed) => Cow::Owned([failed, "_FAILURE"].concat()),
        None => code,
    }
}

fn has_prefix(code: &str, starts: &str) -> bool {
    starts.split(' ').any(|start| code.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::event::kind_of;
    use crate::order::Stage;

    #[test]
    fn each_code_stands_once() {
        let mut seen: Vec<&str> = Vec::new();
        for code in
            CODES.iter().chain(OPEN).chain(TRANSIT).chain(VAGUE).flat_map(|(_, codes)| codes.split(' '))
        {
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
            // Blanks, hyphens, a full-width sign, doubled endings, small letters.
            ("lh ho airline", EventKind::HandedToAirline),
            ("GTMS STA SIGNED", EventKind::ReadyForPickup),
            ("ae-gtms-sta-signed", EventKind::ReadyForPickup),
            ("CC_TRANS\u{ff3f}START", EventKind::InternationalTransit),
            ("LM_SIGN_SUCCESS_SUCCESS", EventKind::Delivered),
            ("__LH__DEPART__", EventKind::Departed),
            ("GSTA_SIGN_FAILED", EventKind::AttemptFailed),
            ("Label_created", EventKind::Prepared),
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
            ("SL_NEW", EventKind::Accepted),
            ("TRANSFER_NEW", EventKind::OriginTransit),
            // In every family of the last mile: an attempt that failed, a way back, a refusal, a problem.
            ("GTMS_NEW_FAIL", EventKind::AttemptFailed),
            ("LM_NEW_FAILED", EventKind::AttemptFailed),
            ("PUDO_NEW_FAILURE", EventKind::AttemptFailed),
            ("STA_INBOUND_FAIL", EventKind::AttemptFailed),
            ("GSTA_NEW_FAIL", EventKind::AttemptFailed),
            ("GSTAHUB_NEW_FAIL", EventKind::AttemptFailed),
            ("LM_UNREACHABLE", EventKind::AttemptFailed),
            ("LM_NEW_RETURN", EventKind::Returning),
            ("GTMS_PUDO_OVERDUE_NEW", EventKind::NotCollected),
            ("GSTA_OVERDUE", EventKind::NotCollected),
            ("STA_REJECT", EventKind::Returning),
            ("LM_REFUSED", EventKind::Returning),
            ("LM_PARCEL_EXCEPTION", EventKind::Exception),
            ("GTMS_CANCELLED", EventKind::Exception),
            ("LM_LOST", EventKind::Lost),
            // And before it.
            ("SC_RETURN", EventKind::Returning),
            ("LH_NEW_DELAY", EventKind::Delayed),
            ("TD_DELAYED", EventKind::Delayed),
            ("SC_NEW_FAIL", EventKind::Exception),
            ("SC_REJECT", EventKind::Exception),
            ("CC_IM_REJECT", EventKind::HeldByCustoms),
            ("GTMS_SC_ARRIVE_FAILURE", EventKind::Delayed),
            ("RT_NEW_FAIL", EventKind::Returning),
            // Held by whom, and not fetched from where.
            ("CC_IM_NEW_HOLD", EventKind::HeldByCustoms),
            ("CC_EX_NEW_HOLD", EventKind::Exception),
            ("LM_NEW_HOLD", EventKind::Delayed),
            ("STA_NEW_TIMEOUT", EventKind::Returning),
            ("LH_NEW_TIMEOUT", EventKind::Delayed),
            ("LM_NEW_STOLEN", EventKind::Lost),
            ("GTMS_UNDELIVERABLE", EventKind::AttemptFailed),
            ("LM_NEW_ERROR", EventKind::AttemptFailed),
            ("SC_NEW_ERROR", EventKind::Exception),
            // A part of a word is no word.
            ("GTMS_THRESHOLD", EventKind::DestinationTransit),
        ] {
            assert_eq!(kind_of(code, ""), Some(kind), "{code}");
        }
        for code in ["", "AE_", "NEW", "_SUCCESS", "SUCCESS", "XGTMS_"] {
            assert_eq!(kind_of(code, ""), None, "{code}");
        }
    }

    #[test]
    fn believes_the_code_then_the_words_then_the_family() {
        for (code, text, kind) in [
            ("GTMS_ACCEPT", "Delivered", EventKind::LastMileHandover),
            ("GTMS_NEW", "Delivered", EventKind::Delivered),
            ("GTMS_NEW", "Package out for delivery", EventKind::OutForDelivery),
            ("GTMS_NEW", "Gobbledegook", EventKind::DestinationTransit),
            ("NEW", "Delivered", EventKind::Delivered),
            // Words that say only that it moved say less than a family.
            ("GTMS_NEW", "Carrier update", EventKind::DestinationTransit),
            ("GTMS_NEW_FAILURE", "Delivery update", EventKind::AttemptFailed),
            ("IN_TRANSIT", "Out for delivery", EventKind::OutForDelivery),
            ("IN_TRANSIT", "Gobbledegook", EventKind::Accepted),
            ("COMMON_INTRANSIT", "In transit", EventKind::InternationalTransit),
            ("COMMON_INTRANSIT", "Pre-Shipment Info Sent to USPS, USPS Awaiting Item", EventKind::Prepared),
            ("NEW", "In transit", EventKind::Accepted),
            // To whom it was handed over, and how bad a failure is, the words say.
            ("SIGNED", "Returned to the sender", EventKind::Returning),
            ("SC_INBOUND_FAILURE", "Processing delay at sorting centre", EventKind::Delayed),
            ("SC_INBOUND_FAILURE", "Gobbledegook", EventKind::Exception),
            // A direction that the words lack, the family has.
            ("CC_IM_NEW", "Customs complete", EventKind::CustomsReleased),
            ("CC_EX_NEW", "Customs complete", EventKind::ExportCustoms),
            ("CC_IM_NEW_FAILURE", "Customs clearance started", EventKind::HeldByCustoms),
        ] {
            assert_eq!(kind_of(code, text), Some(kind), "{code} {text}");
        }
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
                // Its words are of the destination's own network, seen between the flight's arrival and the courier.
                ("TD_TRANS_ARRIVE_DCP", _) => Some(Stage::Arrived),
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
            // Its words are of a delay.
            if named == "exception" && stage.is_none() && code != "SC_OUTBOUND_FAILURE" {
                assert_eq!(bare.kind, EventKind::Exception, "{code}");
            }
            let form = entry["aliexpress_form"].as_str().unwrap();
            assert_eq!(exact(&main_code(form, "")), Some(bare), "{form}");
            checked += 1;
        }
        assert!(checked >= 131, "{checked}");
    }
}
