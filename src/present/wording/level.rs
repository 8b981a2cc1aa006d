//! The verdict in one word: the only place where a level gets its words and its name in the markup.

use crate::i18n::{Key, Speech};
use crate::rules::{Change, Level, Situation, Verdict};

const fn entry(level: Level) -> (Key, &'static str) {
    match level {
        Level::Done => (Key::LevelDone, "done"),
        Level::Wait => (Key::LevelWait, "wait"),
        Level::Unknown => (Key::LevelUnknown, "unknown"),
        Level::Watch => (Key::LevelWatch, "watch"),
        Level::Write => (Key::LevelWrite, "write"),
        Level::Extend => (Key::LevelExtend, "extend"),
        Level::Dispute => (Key::LevelDispute, "dispute"),
    }
}

/// The headline.
pub fn headline(level: Level, speech: &Speech<'_>) -> String {
    speech.text(entry(level).0)
}

/// The headline of a verdict. Where the time for a dispute is over, too, the gravest word would send the buyer to a
/// button that is not there any more; what only the buyer knows is asked; a parcel at the pickup point is not to be looked
/// at, nor one that could not be delivered; an end that may have passed is to be looked for; who was asked for more time is
/// not to be asked again; an open dispute is said; and what was never shipped is to be cancelled.
pub fn headline_of(verdict: &Verdict, speech: &Speech<'_>) -> String {
    match verdict.situation {
        situation if situation.is_for_bank() && verdict.needs_buyer() => speech.text(Key::LevelTooLate),
        Situation::EstimateOver => speech.text(Key::LevelFindEnd),
        _ if verdict.asks_whether_it_came() => speech.text(Key::LevelDidItArrive),
        situation if situation.is_dispute() && verdict.level == Level::Watch => speech.text(Key::LevelRefund),
        _ if verdict.level == Level::Extend && verdict.message.is_none() => {
            speech.text(Key::LevelExtendAsked)
        }
        _ if verdict.is_to_collect() => speech.text(Key::LevelCollect),
        _ if verdict.is_to_be_delivered_again() => speech.text(Key::LevelCallCourier),
        _ if verdict.is_to_cancel() => speech.text(Key::LevelCancel),
        _ => headline(verdict.level, speech),
    }
}

/// The headline of a verdict to come.
pub fn headline_to_come(change: &Change, speech: &Speech<'_>) -> String {
    if change.to_cancel { speech.text(Key::LevelCancel) } else { headline(change.to, speech) }
}

/// The value of `data-level`.
pub const fn level_name(level: Level) -> &'static str {
    entry(level).1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::MessageKind;
    use crate::present::wording::sample::{english, verdict};

    #[test]
    fn headlines_are_the_seven_of_the_specification() {
        for (level, words) in [
            (Level::Done, "Nothing to do"),
            (Level::Wait, "Wait"),
            (Level::Watch, "Keep an eye on it"),
            (Level::Write, "Message the seller"),
            (Level::Extend, "Ask to extend protection"),
            (Level::Dispute, "Open a dispute"),
            (Level::Unknown, "Can’t tell yet"),
        ] {
            assert_eq!(headline(level, &english()), words);
        }
    }

    #[test]
    fn what_waits_at_the_pickup_point_is_to_be_collected() {
        let mut ready = verdict(Situation::ReadyForPickup);
        ready.level = Level::Watch;
        assert_eq!(headline_of(&ready, &english()), "Collect it");
        assert!(ready.needs_buyer());
        (ready.level, ready.message) = (Level::Extend, Some(MessageKind::ExtendProtection));
        assert_eq!(headline_of(&ready, &english()), "Ask to extend protection");
        ready.message = None;
        assert_eq!(headline_of(&ready, &english()), "Extension requested");
    }

    #[test]
    fn who_missed_the_courier_is_to_call() {
        let mut missed = verdict(Situation::AttemptFailed);
        missed.level = Level::Watch;
        assert_eq!(headline_of(&missed, &english()), "Call the courier");
        assert!(missed.needs_buyer());
        // What is graver has its own words.
        missed.level = Level::Write;
        assert_eq!(headline_of(&missed, &english()), "Message the seller");
        let mut silent = verdict(Situation::SilentArrived);
        silent.level = Level::Watch;
        assert!(!silent.needs_buyer());
    }

    #[test]
    fn nobody_is_sent_to_a_dispute_that_cannot_be_opened() {
        let mut late = verdict(Situation::ProtectionLongOver);
        late.level = Level::Dispute;
        assert_eq!(headline_of(&late, &english()), "Contact your bank");
        late.level = Level::Done;
        assert_eq!(headline_of(&late, &english()), "Nothing to do");
        (late.level, late.situation) = (Level::Dispute, Situation::ProtectionOver);
        assert_eq!(headline_of(&late, &english()), "Open a dispute");
    }
}
