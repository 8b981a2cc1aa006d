//! Reasons, steps, flags, and what is missing, each in words.

use crate::language::{Arg, Key, Speech};
use crate::rules::{Flag, Missing, Reason, Sale, Step, Verdict};

const fn sale(sale: Sale) -> Key {
    match sale {
        Sale::March => Key::SaleMarch,
        Sale::June => Key::SaleJune,
        Sale::DoubleEleven => Key::SaleDoubleEleven,
        Sale::BlackFriday => Key::SaleBlackFriday,
        Sale::DoubleTwelve => Key::SaleDoubleTwelve,
        Sale::ChineseNewYear => Key::SaleChineseNewYear,
    }
}

/// Why it may be silent. An overload names the days of the row it has moved.
pub fn reason(reason: &Reason, verdict: &Verdict, speech: &Speech<'_>) -> String {
    match reason {
        Reason::CreatedInAdvance => speech.say(Key::ReasonCreatedInAdvance),
        Reason::Economy => speech.say(Key::ReasonEconomy),
        Reason::CarrierChanged(number) => {
            speech.fill(Key::ReasonCarrierChanged, &[("number", Arg::Text(number))])
        }
        Reason::NumberError => speech.say(Key::ReasonNumberError),
        Reason::ForeignNumber => speech.say(Key::ReasonForeignNumber),
        Reason::Overload(which) => {
            let name = speech.say(sale(*which));
            let name = ("sale", Arg::Text(name.as_str()));
            match verdict.count {
                Some(count) => {
                    speech.fill(Key::ReasonOverload, &[name, ("days", Arg::Count(count.row.write))])
                }
                None => speech.fill(Key::ReasonOverloadPlain, &[name]),
            }
        }
        Reason::Loss(days) => speech.fill(Key::ReasonLoss, &[("days", Arg::Count(*days))]),
    }
}

/// Something to do.
pub fn step(step: &Step, speech: &Speech<'_>) -> String {
    let key = match step {
        Step::UseSecondNumber(number) => {
            return speech.fill(Key::StepUseSecondNumber, &[("number", Arg::Text(number))]);
        }
        Step::LookAgain(day) => return speech.fill(Key::StepLookAgain, &[("date", Arg::Date(*day))]),
        Step::OpenTracking(None) => Key::StepOpenTracking,
        Step::OpenTracking(Some(_)) => Key::StepOpenTrackingAgain,
        Step::CheckTrackers => Key::StepCheckTrackers,
        Step::CheckNumber => Key::StepCheckNumber,
        Step::SendMessage => Key::StepSendMessage,
        Step::AskAround => Key::StepAskAround,
        Step::Collect => Key::StepCollect,
        Step::CallCourier => Key::StepCallCourier,
        Step::AskCustoms => Key::StepAskCustoms,
        Step::KeepEvidence => Key::StepKeepEvidence,
        Step::AskExtension => Key::StepAskExtension,
        Step::OpenDispute => Key::StepOpenDispute,
        Step::NotLastDay => Key::StepNotLastDay,
        Step::DoNotConfirm => Key::StepDoNotConfirm,
        Step::DoNotCloseDispute => Key::StepDoNotCloseDispute,
        Step::AskPaymentProvider => Key::StepAskPaymentProvider,
    };
    speech.say(key)
}

/// A sign of trouble.
pub fn flag(flag: &Flag, speech: &Speech<'_>) -> String {
    let counted = |key, days| speech.fill(key, &[("days", Arg::Count(days))]);
    match flag {
        Flag::NoMatch(days) => counted(Key::FlagNoMatch, *days),
        Flag::Silent(days) => counted(Key::FlagSilent, *days),
        Flag::ProtectionEnding(days) if *days < 0 => speech.say(Key::FlagProtectionOver),
        Flag::ProtectionEnding(days) => counted(Key::FlagProtectionEnding, *days),
        Flag::TemplateAnswers => speech.say(Key::FlagTemplateAnswers),
        Flag::Elsewhere(place) if place.is_empty() => speech.say(Key::FlagElsewherePlain),
        Flag::Elsewhere(place) => speech.fill(Key::FlagElsewhere, &[("place", Arg::Text(place))]),
        Flag::WeightMismatch => speech.say(Key::FlagWeightMismatch),
        Flag::DeliveredMissing => speech.say(Key::FlagDeliveredMissing),
    }
}

/// What could not be read, by name.
pub const fn missing_name(missing: Missing) -> Key {
    match missing {
        Missing::Dates => Key::MissingDates,
        Missing::Status => Key::MissingStatus,
        Missing::Events => Key::MissingEvents,
        Missing::Protection => Key::MissingProtection,
    }
}

/// "Could not be read: …", or nothing.
pub fn missing(names: &[Key], speech: &Speech<'_>) -> Option<String> {
    let list = names.iter().map(|name| speech.say(*name)).reduce(|first, second| {
        speech.fill(
            Key::BannerListComma,
            &[("first", Arg::Text(first.as_str())), ("second", Arg::Text(second.as_str()))],
        )
    })?;
    Some(speech.fill(Key::BannerMissing, &[("list", Arg::Text(list.as_str()))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Situation;
    use crate::wording::sample::{english, verdict};

    #[test]
    fn an_overload_says_how_long_it_may_take() {
        let mut verdict = verdict(Situation::NoFirstScan);
        if let Some(count) = &mut verdict.count {
            count.row.write = 14;
        }
        assert_eq!(
            reason(&Reason::Overload(Sale::DoubleEleven), &verdict, &english()),
            "Overload: the order was paid around 11.11. The first scan may take up to 14 days."
        );
    }

    #[test]
    fn what_is_missing_is_one_sentence() {
        assert_eq!(
            missing(&[Missing::Dates, Missing::Events].map(missing_name), &english()).as_deref(),
            Some("Could not be read: the dates of the order, the tracking history.")
        );
        assert_eq!(missing(&[], &english()), None);
    }

    #[test]
    fn an_unnamed_place_leaves_no_gap() {
        assert_eq!(flag(&Flag::Elsewhere(String::new()), &english()), "The tracking shows another place");
    }
}
