//! Reasons, steps, flags, and what is missing, each in words.

use super::answer::not_have_it_words;
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::text::without_stop;
use crate::order::Order;
use crate::order::answer::{Answer, AnswerKind};
use crate::rules::{Flag, Hint, Level, Missing, Reason, Sale, Situation, Step, Verdict};

const fn sale(sale: Sale) -> Key {
    match sale {
        Sale::March => Key::SaleMarch,
        Sale::June => Key::SaleJune,
        Sale::DoubleEleven => Key::SaleDoubleEleven,
        Sale::BlackFriday => Key::SaleBlackFriday,
        Sale::DoubleTwelve => Key::SaleDoubleTwelve,
        Sale::ChineseNewYear => Key::SaleChineseNewYear,
        Sale::GoldenWeek => Key::SaleGoldenWeek,
    }
}

/// Why it may be silent. An overload names the days of the row it has moved.
pub fn reason(reason: &Reason, verdict: &Verdict, speech: &Speech<'_>) -> String {
    match reason {
        Reason::CreatedInAdvance => speech.text(Key::ReasonCreatedInAdvance),
        Reason::Economy => speech.text(Key::ReasonEconomy),
        Reason::CarrierChanged(number) => {
            speech.fill(Key::ReasonCarrierChanged, &[("number", Arg::Text(number))])
        }
        Reason::NumberError => speech.text(Key::ReasonNumberError),
        Reason::ForeignNumber => speech.text(Key::ReasonForeignNumber),
        Reason::OlderParcel => speech.text(Key::ReasonOlderParcel),
        Reason::Overload(which) => {
            let name = speech.text(sale(*which));
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
        Step::TellReply => {
            let heading = speech.text(Key::BannerAnswers);
            return speech.fill(Key::StepTellReply, &[("where", Arg::Text(&heading))]);
        }
        Step::TellTracking => {
            let heading = speech.text(Key::TellSay);
            return speech.fill(Key::StepTellTracking, &[("where", Arg::Text(&heading))]);
        }
        Step::OpenOrder => Key::StepOpenOrder,
        Step::OpenTracking(None) => Key::StepOpenTracking,
        Step::OpenTracking(Some(_)) => Key::StepOpenTrackingAgain,
        Step::CheckTrackers => Key::StepCheckTrackers,
        Step::CheckPost => Key::StepCheckPost,
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
        Step::AnswerOffer => Key::StepAnswerOffer,
        Step::AskPaymentProvider => Key::StepAskPaymentProvider,
        Step::CancelOrder => Key::StepCancelOrder,
        Step::CancelNow => Key::StepCancelNow,
        Step::AskSupport => Key::StepAskSupport,
    };
    speech.text(key)
}

/// A sign of trouble.
pub fn flag(flag: &Flag, speech: &Speech<'_>) -> String {
    let counted = |key, days| speech.fill(key, &[("days", Arg::Count(days))]);
    match flag {
        Flag::NoMatch(days) => counted(Key::FlagNoMatch, *days),
        Flag::Silent(days) => counted(Key::FlagSilent, *days),
        Flag::ProtectionEnding(days) if *days < 0 => speech.text(Key::FlagProtectionOver),
        Flag::ProtectionEnding(0) => speech.text(Key::PopupProtectionToday),
        Flag::ProtectionEnding(days) => counted(Key::FlagProtectionEnding, *days),
        Flag::TemplateAnswers => speech.text(Key::FlagTemplateAnswers),
        Flag::Elsewhere(place) if place.is_empty() => speech.text(Key::FlagElsewherePlain),
        Flag::Elsewhere(place) => speech.fill(Key::FlagElsewhere, &[("place", Arg::Place(place))]),
        Flag::WeightMismatch => speech.text(Key::FlagWeightMismatch),
        Flag::DeliveredMissing => speech.text(Key::FlagDeliveredMissing),
        Flag::ForeignCarrier(carrier) => {
            speech.fill(Key::FlagForeignCarrier, &[("carrier", Arg::Text(carrier))])
        }
    }
}

/// What a sign rests on, and what to do about it.
pub fn about_flag(
    flag: &Flag,
    verdict: &Verdict,
    order: &Order,
    answers: &[Answer],
    speech: &Speech<'_>,
) -> String {
    let parcel = order.parcels.get(verdict.parcel.unwrap_or(0));
    let events = parcel.map(|parcel| order.own_events(parcel)).unwrap_or_default();
    let entry = |place: &str| {
        let names = |event: &&crate::order::Event| event.place.contains(place) || event.text.contains(place);
        let event = events.iter().find(names).filter(|_| !place.is_empty());
        let event = event.or(events.first().filter(|_| place.is_empty()))?;
        let text = if event.place.is_empty() { &event.text } else { &event.place };
        let text = if place.is_empty() || text.is_empty() { &event.text } else { text };
        let text = without_stop(text);
        let args = [("date", Arg::Date(event.date)), ("text", Arg::Quoted(text))];
        Some(speech.fill(Key::FlagEntry, &args)).filter(|_| !text.is_empty())
    };
    let marked = |said: AnswerKind| {
        let answer = answers.iter().rev().find(|answer| !answer.undone && answer.said == said)?;
        Some(speech.fill(Key::FlagMarked, &[("date", Arg::Date(answer.on))]))
    };
    let (evidence, advice) = match flag {
        Flag::NoMatch(_) => {
            let number = parcel.and_then(|parcel| parcel.numbers().next());
            let since = verdict.count.map(|count| count.start);
            let words = number.zip(since).map(|(number, since)| {
                speech.fill(Key::FlagSince, &[("number", Arg::Text(number)), ("date", Arg::Date(since))])
            });
            (words, Key::FlagDoNoMatch)
        }
        Flag::Silent(_) if verdict.situation == Situation::NewNumber => {
            (entry(""), Key::FlagDoSilentNewNumber)
        }
        Flag::Silent(_) => (entry(""), Key::FlagDoSilent),
        Flag::ProtectionEnding(_) => {
            let until = |until| speech.fill(Key::FlagUntil, &[("date", Arg::Date(until))]);
            let ends = verdict.protection.filter(|protection| protection.days_left >= 0);
            let advice = match verdict.situation {
                Situation::ProtectionLongOver => Key::StepAskPaymentProvider,
                // There is no time left to ask for more.
                _ if ends.is_none_or(|protection| protection.days_left == 0) => Key::StepOpenDispute,
                _ => Key::FlagDoProtection,
            };
            (ends.map(|protection| until(protection.until)), advice)
        }
        Flag::TemplateAnswers => (marked(AnswerKind::SellerTemplate), Key::FlagDoTemplateAnswers),
        Flag::Elsewhere(place) => {
            let seen = Some(place).filter(|place| !place.is_empty()).and_then(|place| entry(place));
            (seen.or_else(|| marked(AnswerKind::OtherPlace)), Key::FlagDoElsewhere)
        }
        Flag::WeightMismatch => (marked(AnswerKind::WeightMismatch), Key::FlagDoWeightMismatch),
        Flag::DeliveredMissing => (entry(""), Key::FlagDoDeliveredMissing),
        Flag::ForeignCarrier(_) => {
            let to = order.country.as_ref().map(|country| {
                let country = speech.country(&country.value);
                speech.fill(Key::FlagGoesTo, &[("country", Arg::Text(&country))])
            });
            (to, Key::FlagDoForeignCarrier)
        }
    };
    // What there is to be asked was asked, or there is no time for it.
    let disputes = verdict.level == Level::Dispute && advice != Key::StepAskPaymentProvider;
    let is_asked = disputes || verdict.situation.is_dispute() || awaits_seller(verdict);
    let advice = match advice {
        _ if is_asked => String::new(),
        // There is a message once the buyer says that it is not there.
        Key::FlagDoElsewhere if verdict.situation == Situation::Delivered => {
            let button = speech.text(not_have_it_words(order, answers));
            speech.fill(Key::FlagDoElsewhereDelivered, &[("button", Arg::Text(&button))])
        }
        advice => speech.text(advice),
    };
    speech.sentences(&[evidence.unwrap_or_default(), advice])
}

/// The seller was asked, and has time for an answer: nothing else is to be done about it now.
pub fn awaits_seller(verdict: &Verdict) -> bool {
    let asked_to_extend = verdict.level == Level::Extend && verdict.message.is_none();
    asked_to_extend || matches!(verdict.situation, Situation::AwaitingSeller | Situation::SellerSaysWait)
}

/// Something to know for this order or the next one.
pub fn hint(hint: &Hint, order: &Order, speech: &Speech<'_>) -> String {
    match hint {
        Hint::EconomyForMuch => speech.text(Key::HintEconomyForMuch),
        Hint::Zip(zip) => {
            let country = order.country.as_ref().map(|country| speech.country(&country.value));
            let country = country.unwrap_or_default();
            let args = [("zip", Arg::Text(zip)), ("country", Arg::Text(&country))];
            speech.fill(Key::HintZip, &args)
        }
        Hint::StuckStore(count) => speech.fill(Key::HintStuckStore, &[("count", Arg::Count(*count))]),
        Hint::SaveNumber => speech.text(Key::HintSaveNumber),
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
    let names: Vec<String> = names.iter().map(|name| speech.text(*name)).collect();
    let list = speech.locale.list(&names);
    (!names.is_empty()).then(|| speech.fill(Key::BannerMissing, &[("list", Arg::Words(&list))]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::{all_differ, day, english, verdict};
    use crate::rules::Protection;

    #[test]
    fn an_overload_says_how_long_it_may_take() {
        let mut verdict = verdict(Situation::NoFirstScan);
        if let Some(count) = &mut verdict.count {
            count.row.write = 14;
        }
        assert_eq!(
            reason(&Reason::Overload(Sale::DoubleEleven), &verdict, &english()),
            "Busy season: you paid around 11.11. The first scan may take up to 14 days."
        );
    }

    #[test]
    fn each_sale_reason_and_missing_fact_has_a_name_of_its_own() {
        let english = english();
        let sales = [
            Sale::March,
            Sale::June,
            Sale::DoubleEleven,
            Sale::BlackFriday,
            Sale::DoubleTwelve,
            Sale::ChineseNewYear,
            Sale::GoldenWeek,
        ];
        all_differ(&sales.map(|which| english.text(sale(which))));
        let mut plain = verdict(Situation::NoFirstScan);
        plain.count = None;
        let reasons = [
            Reason::CreatedInAdvance,
            Reason::Economy,
            Reason::CarrierChanged("RB1".to_owned()),
            Reason::NumberError,
            Reason::ForeignNumber,
            Reason::OlderParcel,
            Reason::Overload(Sale::June),
            Reason::Loss(31),
        ];
        all_differ(&reasons.map(|which| reason(&which, &plain, &english)));
        let missing = [Missing::Dates, Missing::Status, Missing::Events, Missing::Protection];
        all_differ(&missing.map(|which| english.text(missing_name(which))));
    }

    #[test]
    fn each_step_and_hint_has_words_of_its_own() {
        let steps = [
            Step::OpenOrder,
            Step::OpenTracking(None),
            Step::OpenTracking(Some(1)),
            Step::CheckTrackers,
            Step::CheckPost,
            Step::UseSecondNumber("RB1".to_owned()),
            Step::CheckNumber,
            Step::LookAgain(day(9)),
            Step::SendMessage,
            Step::TellReply,
            Step::TellTracking,
            Step::AskAround,
            Step::Collect,
            Step::CallCourier,
            Step::AskCustoms,
            Step::KeepEvidence,
            Step::AskExtension,
            Step::OpenDispute,
            Step::NotLastDay,
            Step::DoNotConfirm,
            Step::DoNotCloseDispute,
            Step::AnswerOffer,
            Step::AskPaymentProvider,
        ];
        all_differ(&steps.map(|which| step(&which, &english())));
        let mut order = Order::default();
        let hints = [Hint::EconomyForMuch, Hint::Zip("1".to_owned()), Hint::StuckStore(2), Hint::SaveNumber];
        all_differ(&hints.clone().map(|which| hint(&which, &order, &english())));
        order.country =
            Some(crate::order::Fact::new("ES".to_owned(), crate::order::Source::DetailPage, 0, ""));
        assert!(hint(&hints[1], &order, &english()).contains("Spain"));
    }

    #[test]
    fn each_sign_has_words_of_its_own() {
        let flags = [
            Flag::NoMatch(11),
            Flag::Silent(40),
            Flag::ProtectionEnding(3),
            Flag::ProtectionEnding(-1),
            Flag::TemplateAnswers,
            Flag::Elsewhere(String::new()),
            Flag::Elsewhere("Lima".to_owned()),
            Flag::WeightMismatch,
            Flag::DeliveredMissing,
            Flag::ForeignCarrier("Serpost".to_owned()),
        ];
        all_differ(&flags.map(|which| flag(&which, &english())));
    }

    #[test]
    fn what_is_missing_is_one_sentence() {
        assert_eq!(
            missing(&[Missing::Dates, Missing::Events].map(missing_name), &english()).as_deref(),
            Some("Couldn’t read: the dates of the order and the tracking history.")
        );
        assert_eq!(missing(&[], &english()), None);
    }

    #[test]
    fn a_sign_says_what_it_rests_on_and_what_to_do() {
        use crate::order::{Event, Fact, Parcel, Source};
        let event = |on, text: &str, place: &str| Event {
            site: String::new(),
            instant: None,
            date: day(on),
            minute: None,
            code: String::new(),
            text: text.to_owned(),
            place: place.to_owned(),
            source: Source::TrackingAnswer,
        };
        let fact = |text: &str| Some(Fact::new(text.to_owned(), Source::TrackingAnswer, 0, ""));
        let order = Order {
            country: fact("ES"),
            parcels: vec![Parcel {
                origin_number: fact("LP1"),
                events: vec![
                    event(9, "Sorted", ""),
                    event(8, "Delivered", "Lima, Peru"),
                    event(7, "Left.", "Quito reg."),
                ],
                ..Parcel::default()
            }],
            ..Order::default()
        };
        let answers = [Answer { at: 1, on: day(3), said: AnswerKind::WeightMismatch, undone: false }];
        let verdict = verdict(Situation::NoFirstScan);
        let said = |flag| about_flag(&flag, &verdict, &order, &answers, &english());
        for (flag, evidence) in [
            (Flag::NoMatch(11), "LP1: nothing since 2026-12-01. "),
            (Flag::Silent(40), "2026-12-09: Sorted. "),
            (Flag::ProtectionEnding(3), "It ends on 2026-12-31. "),
            (Flag::Elsewhere("Peru".to_owned()), "2026-12-08: Lima, Peru. "),
            // The shop's own stop is not followed by another.
            (Flag::Elsewhere("Quito".to_owned()), "2026-12-07: Quito reg. Save"),
            (Flag::WeightMismatch, "You noted it on 2026-12-03. "),
            (Flag::ForeignCarrier("RR1CO".to_owned()), "The order is going to Spain. "),
            (Flag::DeliveredMissing, "2026-12-09: Sorted. "),
            // Nothing is known of it: what to do, and no more.
            (Flag::TemplateAnswers, "Ask once more"),
            (Flag::Elsewhere(String::new()), "Save a screenshot"),
        ] {
            let words = said(flag.clone());
            assert!(words.starts_with(evidence) && words.len() > evidence.len() + 10, "{flag:?}: {words}");
            assert!(!words.contains('{'), "{words}");
        }
    }

    #[test]
    fn more_time_is_asked_for_only_while_there_is_some() {
        let about = |situation, left| {
            let mut verdict = verdict(situation);
            verdict.protection = Some(Protection { until: day(5), days_left: left, estimated: false });
            about_flag(&Flag::ProtectionEnding(left), &verdict, &Order::default(), &[], &english())
        };
        for (situation, left, words) in [
            (
                Situation::ProtectionLastDays,
                1,
                "It ends on 2026-12-05. Ask for more time, or open a dispute before",
            ),
            (Situation::ProtectionLastDays, 0, "It ends on 2026-12-05. Open a dispute on the order page."),
            (Situation::ProtectionOver, -1, "Open a dispute on the order page."),
            (Situation::ProtectionLongOver, -20, "Ask your bank or payment provider"),
        ] {
            assert!(about(situation, left).starts_with(words), "{}", about(situation, left));
        }
    }

    #[test]
    fn an_unnamed_place_leaves_no_gap() {
        assert_eq!(flag(&Flag::Elsewhere(String::new()), &english()), "Tracking shows another place");
        assert_eq!(flag(&Flag::ProtectionEnding(0), &english()), "Protection ends today");
    }
}
