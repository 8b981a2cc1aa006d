//! What a tracking code or text means, and what a whole history says once its traps are settled.
//!
//! Codes decide; texts where no code is known; the family of an unknown code where the text is not known either. A
//! single event is not enough: an import declaration may be logged before the flight, an arrival may be in a transit
//! country, "customs complete" names no direction.
//! [`kind_of`] reads one event, [`history`] settles the traps with the others.

mod code;
mod country;
mod date_words;
mod dated;
mod held;
mod history;
mod kind;
mod post;
mod reading;
mod text;
mod unrecognized;
mod words;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod history_tests;

pub use code::main_code;
pub use held::{is_last_day, leads_to_last_day};
pub use history::{History, history, kinds, own_history};
pub use kind::EventKind;
pub use text::bare as without_accents;
pub use unrecognized::{Unrecognized, report, unrecognized, unrecognized_together};
pub(crate) use words::{Words, size};

use crate::knowledge::private::{Handover, strike_entry};
use reading::{EventReading, Force};

/// The words of an entry as they are stored, and as a preview of it shows them: nobody is named, and they mean the same.
pub fn without_names(code: &str, text: &str) -> String {
    let kind = |text: &str| kind_of(code, text);
    let tells = |text: &str| match kind(text) {
        Some(EventKind::Delivered) => Handover::Delivered,
        None => Handover::Unknown,
        Some(_) => Handover::Other,
    };
    // As a rule nobody is named, and what the entry means is not asked.
    strike_entry(text, |left| kind(left) == kind(text), tells)
}

/// What one event means by itself: its code (with or without `AE_`), else its text. `None` where neither is
/// known. Words about customs that name no direction count as export here; [`history`] knows better.
pub fn kind_of(code: &str, text: &str) -> Option<EventKind> {
    let reading = read(code, text)?;
    let nameless =
        reading.force == Force::Open && code::exact(code).is_none() && code::by_shape(code).is_none();
    Some(if nameless { EventKind::ExportCustoms } else { reading.kind })
}

/// What a line means that is literally one of the wordings: on a page that says other things as well, no more is believed.
pub fn kind_of_wording(text: &str) -> Option<EventKind> {
    let reading = text::find_wording(text)?;
    Some(if reading.force == Force::Open { EventKind::ExportCustoms } else { reading.kind })
}

/// A parcel to `to` may well pass `country`, both as two letters: it is flown through, cleared or sorted there.
pub fn may_pass(country: &str, to: &str) -> bool {
    country::may_pass(country, to)
}

/// The order of belief: the exact code, the exact words, the family of the code. A guess never silences what is known.
///
/// - Words that say only that it moved stand behind the family, which at least says where.
/// - A code that says "handed over" leaves open to whom: words that name the sender do not.
/// - A code that says "failure" leaves open how bad it is: words that speak of a delay do not.
/// - Words about customs without a direction take it from the family of the code.
fn read(code: &str, text: &str) -> Option<EventReading> {
    let known = code::exact(code);
    // Reading words takes far longer than looking a code up: of most entries it is not needed.
    if let Some(sure) = known.filter(|known| !known.force.is_vague() && !may_be_taken_back(known.kind)) {
        return Some(sure);
    }
    let words = text::find(text);
    match (known, words) {
        (Some(known), Some(words)) if takes_back(known.kind, words.kind) => return Some(words),
        (Some(known), _) if !known.force.is_vague() => return Some(known),
        _ => {}
    }
    let guess = code::by_shape(code);
    match words {
        Some(words) if words.force == Force::Open => match guess {
            Some(EventReading { kind: EventKind::ExportCustoms, force }) => {
                Some(EventReading { kind: EventKind::ExportCustoms, force })
            }
            Some(EventReading { kind: EventKind::ImportCustoms, force }) => {
                Some(EventReading { force, ..words })
            }
            Some(guess) if guess.kind == EventKind::HeldByCustoms => Some(guess),
            _ => Some(words),
        },
        Some(words) if !words.force.is_vague() => Some(words),
        words => guess.or(known).or(words),
    }
}

/// A known code that says this leaves something open.
fn may_be_taken_back(code: EventKind) -> bool {
    matches!(code, EventKind::Delivered | EventKind::Exception)
}

/// What the words say is what the code has left open.
fn takes_back(code: EventKind, words: EventKind) -> bool {
    matches!(
        (code, words),
        (EventKind::Delivered, EventKind::Returning) | (EventKind::Exception, EventKind::Delayed)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::Stage;

    /// A code and the words that answers have beside it.
    const PAIRS: &[(&str, &str)] = &[
        ("ORDER_PLACED", "Order created"),
        ("GWMS_ACCEPT", "Shipment information received by warehouse electronically"),
        ("GWMS_PACKAGE", "Package ready for shipping from warehouse"),
        ("CREATE_ORDER_CES", "Shipment order created"),
        ("LABEL_CREATED", "Shipment data information received"),
        ("PU_PICKUP_SUCCESS", "Received by logistics company"),
        ("SC_INBOUND_SUCCESS", "Inbound in sorting center"),
        ("SC_OUTBOUND_SUCCESS", "Departed from sorting center"),
        ("SC_OUTBOUND_FAILURE", "Processing delay at sorting center"),
        ("LH_HO_IN_SUCCESS", "Arrived at departure transport hub"),
        ("CC_EX_START", "Export customs clearance started"),
        ("CC_EX_SUCCESS", "Export customs clearance complete"),
        ("LH_HO_AIRLINE", "Leaving from departure country/region"),
        ("LH_DEPART", "Left from departure country/region"),
        ("TD_TRANS_ARRIVE", "Arrived in transit country/region"),
        ("TD_TRANSWH_OUTBOUND", "Leaving transit country/region"),
        ("TD_TRANS_DEPART_C", "Departed from transit country/region"),
        ("TD_TRANS_ARRIVE_DCP", "Awaiting for transit to final delivery office"),
        ("LH_ARRIVE", "Arrived at linehaul office"),
        ("LH_HO_OUT_SUCCESS", "Handed over from linehaul office"),
        ("CC_HO_IN_SUCCESS", "Arrived at customs"),
        ("CC_HO_OUT_SUCCESS", "Leaving customs"),
        ("CC_IM_START", "Import customs clearance started"),
        ("CC_IM_SUCCESS", "Import customs clearance complete"),
        ("GTMS_ACCEPT", "Received by local delivery company"),
        ("GTMS_ACCEPT", "Parcel has been accepted by last mile"),
        ("GTMS_SC_DEPART", "Departed from destination country/region sorting center"),
        ("GTMS_DO_ARRIVE", "Arrived at local delivery center"),
        ("GTMS_STATION_OUT", "Delivery in process. Now left facility."),
        ("GTMS_DO_DEPART", "Out for delivery"),
        ("LM_DELIVERY_DEPART", "Your shipment is out for delivery"),
        ("GTMS_DEL_FAILURE", "Delivery Attempt Failure"),
        ("GTMS_STA_SIGNED", "Arrived at pick-up point. Package available for collection."),
        ("GTMS_STA_SIGNED", "Delivered to PUDO"),
        (
            "GTMS_PUDO_INBOUND",
            "Your shipment has arrived at parcelshop and you\u{2018}ll receive pickup instructions shortly",
        ),
        ("GTMS_PUDO_SIGNED", "Your shipment has been collected by consignee at the parcelshop"),
        ("GTMS_SIGNED", "Package delivered"),
        ("LM_SIGN_SUCCESS", "Your shipment has been delivered successfully"),
    ];

    /// One meaning, whether the code or the words tell it.
    #[track_caller]
    fn agree(code: &str, text: &str) {
        let (code_says, words_say) = (code::exact(code), text::find(text));
        let (Some(one), Some(two)) = (code_says, words_say) else {
            panic!("{code} {code_says:?}, {text:?} {words_say:?}");
        };
        let same = one.kind == two.kind
            || (one.kind.stage() == two.kind.stage() && one.kind.is_movement() == two.kind.is_movement());
        // Leaving for the flight stands in one line with the flight; customs without a direction has one in its code.
        assert!(same || two.force != Force::Plain, "{code} {one:?}, {text:?} {two:?}");
    }

    #[test]
    fn who_received_it_is_struck_though_the_words_are_not_understood_and_they_mean_no_more_for_that() {
        for (text, left) in [
            ("Signed by J Smith", "Signed by NN"),
            ("Signed by sender", "Signed by NN"),
            ("Received by Maria Quimby", "Received by …"),
            ("Odebrał Jan Kowalski", "Odebrał …"),
            ("Recibido por Juan Pérez", "Recibido por …"),
            ("Refused, signed by J Smith", "Refused, signed by NN"),
            ("Received by DHL Express", "Received by DHL Express"),
        ] {
            assert_eq!(without_names("", text), left);
            assert_eq!(kind_of("", text), kind_of("", left), "{text}");
            assert_eq!(without_names("", left), left, "struck once");
        }
    }

    #[test]
    fn codes_and_words_mean_the_same() {
        for (code, text) in PAIRS {
            agree(code, text);
        }
        let known =
            |stage| PAIRS.iter().any(|(code, _)| kind_of(code, "").and_then(EventKind::stage) == Some(stage));
        for stage in
            [Stage::NotShipped, Stage::NumberCreated, Stage::Accepted, Stage::Exported, Stage::Arrived]
        {
            assert!(known(stage), "{stage:?}");
        }
    }

    /// Holds every row from outside that has both a code and words against the two tables.
    #[test]
    fn codes_and_words_of_the_extra_vectors_mean_the_same() {
        let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") else {
            println!("skipped: STUCK_PARCEL_FACTS is not set");
            return;
        };
        let file = std::fs::read_to_string(format!("{folder}/vectors/status_texts.json")).unwrap();
        let rows: serde_json::Value = serde_json::from_str(&file).unwrap();
        let mut held = 0;
        for row in rows.as_array().unwrap() {
            let field = |name: &str| row[name].as_str().unwrap_or_default();
            let (code, text) = (field("code"), field("text"));
            if !code.starts_with("NP ") && code::exact(code).is_some() && text::find(text).is_some() {
                agree(code, text);
                held += 1;
            }
        }
        assert!(held > 60, "{held}");
    }
}
