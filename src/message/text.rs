//! The words to the seller, filled in.

use super::MessageKind;
use crate::case::group::Joined;
use crate::i18n::{Arg, Key, Speech, without_isolates};
use crate::knowledge::event::own_history;
use crate::order::answer::Answer;
use crate::order::{Day, Order, Parcel, Stage};
use crate::rules::{
    AlikeParcel, AnswerSummary, Remark, SellerReply, Situation, Verdict, read_on, replaced_parcels,
};

/// What a message is filled in with; what is not known leaves no gap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessageFacts {
    /// The day count the message is about, in whole days: of silence, since payment, since the first message.
    pub days: Option<i64>,
    /// The order's id, empty where not known; with those of its parcel's other orders.
    pub orders: Vec<String>,
    /// The tracking number, or those of all parcels that it is about.
    pub number: Option<String>,
    /// The day it is about: the end of the protection.
    pub date: Option<Day>,
    /// What is wrong, where it is about trouble that the tracking shows.
    pub trouble: Option<Situation>,
    /// It was asked before, and the reply was no answer.
    pub once_more: bool,
    /// Where it was delivered instead, as the tracking names it.
    pub place: Option<String>,
    /// What the seller replied to the message that this one follows, where that was an answer.
    pub reply: Option<SellerReply>,
    /// It is not the first time that the seller asked to wait, and that this was written about it.
    pub waited_again: bool,
    /// All parcels of several were delivered, and something is missing all the same.
    pub is_incomplete: bool,
    /// The newest entry of the tracking is in words that nobody knows.
    pub is_unclear: bool,
}

impl MessageFacts {
    /// The facts for the message `kind` that `verdict` asks for. `today`: the buyer's civil date.
    pub fn of(kind: MessageKind, order: &Order, verdict: &Verdict, answers: &[Answer], today: Day) -> Self {
        let parcel = verdict.parcel.and_then(|index| order.parcels.get(index));
        let number = parcel.and_then(|parcel| {
            // Which of the two is wrong nobody can tell, and the seller may know the first one only.
            if kind == MessageKind::WrongNumber {
                let numbers: Vec<&str> = parcel.numbers().collect();
                return (!numbers.is_empty()).then(|| numbers.join(", "));
            }
            let others = verdict.alike.iter().filter_map(|alike| order.parcels.get(alike.parcel));
            let numbers: Vec<&str> =
                std::iter::once(parcel).chain(others).filter_map(written_number).collect();
            (!numbers.is_empty()).then(|| numbers.join(", "))
        });
        let summary = AnswerSummary::from(answers);
        let reply = summary.reply_to_last().map(|(reply, _)| reply);
        // The number that does not work is the one that the seller gave last.
        let given = summary.new_number.as_ref().map(|(number, _)| number.clone());
        // Marks are of the number that the seller gave last.
        let trouble = verdict.behind.unwrap_or(verdict.situation);
        let is_of_given = trouble == Situation::NewNumberSilent
            || (kind == MessageKind::WrongNumber && summary.is_number_wrong());
        let number = if is_of_given { given.or(number) } else { number };
        let protection = verdict.protection.filter(|protection| !protection.estimated);
        // What is said of several is true of each: `of_each` are the days of the others.
        let least = |day: i64, of_each: &dyn Fn(&AlikeParcel) -> Option<i64>| {
            verdict.alike.iter().filter_map(of_each).fold(day, i64::min)
        };
        let days = match kind {
            // It counts from what it reminds of, not from the silence.
            MessageKind::Reminder => {
                let unanswered = verdict.remarks.iter().find_map(|remark| match remark {
                    Remark::Unanswered(on) => Some(*on),
                    _ => None,
                });
                unanswered.or(summary.last_message()).map(|on| (today - on).num_days())
            }
            // "I paid … ago": the clock may run from the day the order was placed.
            MessageKind::NotShipped => order.paid.as_ref().map(|paid| (today - paid.value.0).num_days()),
            // It is said when it left, and not how long nobody knows of anything since.
            MessageKind::SilentExported => verdict.count.map(|count| {
                least((today - count.start).num_days(), &|alike| {
                    Some(alike.day? + unread_days(order, alike, today))
                })
            }),
            _ => verdict.count.map(|count| least(count.day, &|alike| alike.day)),
        };
        MessageFacts {
            days,
            // A parcel that was added by hand has no order number that the seller could know.
            orders: if order.is_by_hand() { Vec::new() } else { vec![order.id.clone()] },
            number,
            date: protection
                .filter(|_| kind == MessageKind::ExtendProtection)
                .map(|protection| protection.until),
            trouble: Some(trouble),
            once_more: verdict.is_once_more(),
            place: verdict
                .other_place()
                .filter(|place| kind == MessageKind::NotReceived && !place.is_empty())
                .map(str::to_owned),
            reply,
            waited_again: summary.waited_again,
            is_incomplete: verdict.stage == Stage::Delivered
                && !order.is_of_one_thing()
                && order.parcels.len() > replaced_parcels(order, &summary).len() + 1
                && order.parcels.iter().all(|parcel| own_history(order, parcel).stage == Stage::Delivered),
            is_unclear: verdict.remarks.iter().any(is_update_without_place),
        }
    }
}

/// The days since a parcel was read last: its own count ends with the day of which something is known.
fn unread_days(order: &Order, alike: &AlikeParcel, today: Day) -> i64 {
    let read = order.parcels.get(alike.parcel).and_then(read_on);
    read.map_or(0, |read| (today - read).num_days().max(0))
}

/// The number by which the seller can look it up.
fn written_number(parcel: &Parcel) -> Option<&str> {
    let number = parcel.last_mile_number.as_ref().or(parcel.origin_number.as_ref());
    number.map(|number| number.value.as_str())
}

impl MessageFacts {
    /// The facts for an order together with those that share a parcel with it, which the message names, too.
    pub fn of_joined(kind: MessageKind, joined: &Joined<'_>, verdict: &Verdict, today: Day) -> Self {
        let record = &joined.record;
        let facts = MessageFacts::of(kind, &record.order, verdict, &record.answers, today);
        facts.naming(joined.written_of())
    }

    /// The same for several orders that travel in one parcel.
    pub fn naming(mut self, others: Vec<String>) -> Self {
        self.orders.extend(others);
        self
    }
}

/// The text with a day count or a date, and the one without; `None`: its words are not known.
const fn keys(kind: MessageKind, trouble: Option<Situation>) -> Option<(Key, Key)> {
    Some(match kind {
        MessageKind::NoTracking => (Key::MessageNoTracking, Key::MessageNoTrackingPlain),
        MessageKind::SilentAccepted => (Key::MessageSilentAccepted, Key::MessageSilentAcceptedPlain),
        MessageKind::SilentExported => (Key::MessageSilentExported, Key::MessageSilentExportedPlain),
        // The silence began with an attempt, or is counted from before it: nobody says that nothing happened.
        MessageKind::SilentArrived if matches!(trouble, Some(Situation::AttemptFailed)) => {
            let text = about_trouble(trouble);
            (text, text)
        }
        MessageKind::SilentArrived => (Key::MessageSilentArrived, Key::MessageSilentArrivedPlain),
        MessageKind::NotShipped => (Key::MessageNotShipped, Key::MessageNotShippedPlain),
        MessageKind::Cancel => (Key::MessageCancel, Key::MessageCancel),
        MessageKind::NotReceived => (Key::MessageNotReceived, Key::MessageNotReceived),
        MessageKind::WrongNumber => (Key::MessageWrongNumber, Key::MessageWrongNumber),
        MessageKind::Trouble => {
            let text = about_trouble(trouble);
            (text, text)
        }
        MessageKind::ExtendProtection => (Key::MessageExtendProtection, Key::MessageExtendProtectionPlain),
        MessageKind::Reminder => (Key::MessageReminder, Key::MessageReminderPlain),
        MessageKind::Own => return None,
    })
}

/// Trouble of a known kind asks for something of its own.
const fn about_trouble(trouble: Option<Situation>) -> Key {
    match trouble {
        Some(Situation::Returned) => Key::MessageReturned,
        Some(Situation::PickupOver) => Key::MessagePickupOver,
        Some(Situation::PickupMissing) => Key::MessagePickupMissing,
        Some(Situation::Lost) => Key::MessageLost,
        Some(Situation::HeldByCustoms) => Key::MessageCustoms,
        Some(Situation::AttemptFailed) => Key::MessageAttempt,
        _ => Key::MessageTrouble,
    }
}

/// What is asked for once more, after a reply that did not answer; `None`: the same words will do.
const fn again(kind: MessageKind) -> Option<Key> {
    match kind {
        MessageKind::NoTracking | MessageKind::WrongNumber => Some(Key::MessageAgainNumber),
        MessageKind::SilentAccepted
        | MessageKind::SilentExported
        | MessageKind::SilentArrived
        | MessageKind::NotReceived
        | MessageKind::Trouble => Some(Key::MessageAgainWhere),
        MessageKind::NotShipped => Some(Key::MessageAgainShip),
        MessageKind::Cancel | MessageKind::ExtendProtection | MessageKind::Reminder | MessageKind::Own => {
            None
        }
    }
}

/// The same of a trouble that asks for something of its own; `None`: of others it is asked where the parcel is.
const fn again_about(trouble: Situation) -> Option<Key> {
    match trouble {
        Situation::Returned | Situation::Lost => Some(Key::MessageAgainOutcome),
        Situation::HeldByCustoms => Some(Key::MessageAgainCustoms),
        _ => None,
    }
}

/// A second message that has something of its own to say: the seller did answer, or there is nothing to receive yet.
const fn second(facts: &MessageFacts) -> Option<Key> {
    match (facts.trouble, facts.reply) {
        // Once that was written, it is reminded of like any other message.
        (Some(Situation::NewNumberSilent), Some(SellerReply::NewNumber)) => Some(Key::MessageNewNumberSilent),
        (Some(Situation::NeverShipped), _) => Some(Key::MessageNeverShipped),
        (Some(Situation::NotShipped), _) => Some(Key::MessageStillNotShipped),
        (Some(Situation::PartNotShipped), _) => Some(Key::MessagePartStillNotShipped),
        (Some(Situation::CancelRequested), _) => Some(Key::MessageCancelAgain),
        // Waiting brings back nothing that is lost, and customs a document no sooner.
        (Some(trouble), Some(SellerReply::Wait)) if again_about(trouble).is_some() => again_about(trouble),
        (_, Some(SellerReply::Wait)) if facts.waited_again => Some(Key::MessageWaitedAgain),
        // There is no carrier who could be asked.
        (Some(Situation::NoFirstScan), Some(SellerReply::Wait)) => Some(Key::MessageWaitedNumber),
        (_, Some(SellerReply::Wait)) => Some(Key::MessageWaited),
        _ => None,
    }
}

/// The newest entry is one that nobody knows, or a delay: what is said of a silence before it is not true any more.
fn is_update_without_place(remark: &Remark) -> bool {
    matches!(remark, Remark::LatestUnknown(..) | Remark::LatestDelay(_))
}

/// Its usual words say where the parcel stands: silent, or held.
fn says_where_it_stands(kind: MessageKind, trouble: Option<Situation>) -> bool {
    let is_held = matches!(trouble, Some(Situation::HeldByCustoms | Situation::Exception));
    kind.is_of_silence() || (kind == MessageKind::Trouble && is_held)
}

/// What is written instead of a message's usual words; `None`: those will do.
fn instead(kind: MessageKind, facts: &MessageFacts) -> Option<Key> {
    match (kind, facts.trouble) {
        (MessageKind::Reminder, _) => second(facts),
        (MessageKind::NotReceived, _) if facts.is_incomplete => Some(Key::MessageIncomplete),
        // What was silent, or held, may not be so any more.
        (kind, trouble) if facts.is_unclear && !facts.once_more && says_where_it_stands(kind, trouble) => {
            Some(Key::MessageUnclear)
        }
        (MessageKind::NoTracking, Some(Situation::NewNumberSilent)) => Some(Key::MessageNewNumberSilent),
        (MessageKind::NotShipped, Some(Situation::NeverShipped)) => Some(Key::MessageNeverShipped),
        (MessageKind::NotShipped, Some(Situation::PartNotShipped)) if !facts.once_more => {
            Some(Key::MessagePartNotShipped)
        }
        (MessageKind::Trouble, Some(trouble)) if facts.once_more => again_about(trouble).or(again(kind)),
        _ => again(kind).filter(|_| facts.once_more),
    }
}

/// The message: one fact and one request, then the order and the number on lines of their own, where no
/// translator touches them. Empty where the buyer wrote in words of their own.
pub fn text(kind: MessageKind, facts: &MessageFacts, speech: &Speech<'_>) -> String {
    let Some((full, plain)) = keys(kind, facts.trouble) else { return String::new() };
    let days = facts.days.filter(|days| *days > 0);
    let mut out = match (kind, days, facts.date) {
        _ if let Some(words) = instead(kind, facts) => speech.text(words),
        _ if let Some(place) = facts.place.as_deref() => {
            speech.fill(Key::MessageNotReceivedPlace, &[("place", Arg::Place(place))])
        }
        (MessageKind::ExtendProtection, _, Some(date)) => speech.fill(full, &[("date", Arg::Date(date))]),
        (MessageKind::ExtendProtection, ..) | (_, None, _) => speech.text(plain),
        (_, Some(days), _) => speech.fill(full, &[("days", Arg::Count(days))]),
    };
    let orders: Vec<&str> = facts.orders.iter().map(String::as_str).filter(|id| !id.is_empty()).collect();
    match orders.as_slice() {
        [] => {}
        [order] => {
            out.push('\n');
            out.push_str(&speech.fill(Key::MessageOrder, &[("order", Arg::Text(order))]));
        }
        orders => {
            out.push('\n');
            out.push_str(&speech.fill(Key::MessageOrders, &[("orders", Arg::Text(&orders.join(", ")))]));
        }
    }
    if let Some(number) = facts.number.as_deref().filter(|number| !number.is_empty()) {
        out.push('\n');
        out.push_str(&speech.fill(Key::MessageNumber, &[("number", Arg::Text(number))]));
    }
    without_isolates(&out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, PlainEnglish};

    const KINDS: [MessageKind; 10] = [
        MessageKind::NoTracking,
        MessageKind::SilentAccepted,
        MessageKind::SilentExported,
        MessageKind::SilentArrived,
        MessageKind::NotShipped,
        MessageKind::NotReceived,
        MessageKind::WrongNumber,
        MessageKind::Trouble,
        MessageKind::ExtendProtection,
        MessageKind::Reminder,
    ];

    fn english(kind: MessageKind, facts: &MessageFacts) -> String {
        text(kind, facts, &Speech { catalog: &Catalog::english(), locale: &PlainEnglish })
    }

    #[test]
    fn what_is_copied_has_the_bare_number_in_it_in_every_language() {
        let packed = [env!("OUT_DIR"), "/languages/ar.ftl"].concat();
        let arabic = Catalog::packed("ar", std::fs::read_to_string(packed).unwrap()).unwrap();
        let facts = MessageFacts {
            orders: vec!["8190000000000001".to_owned()],
            number: Some("LP00123456789012".to_owned()),
            ..MessageFacts::default()
        };
        let speech = Speech { catalog: &arabic, locale: &PlainEnglish };
        let written = text(MessageKind::NoTracking, &facts, &speech);
        assert!(written.contains("LP00123456789012"), "{written}");
        assert!(!written.contains(['\u{2068}', '\u{2069}']), "{written}");
    }

    #[test]
    fn what_is_not_known_is_not_claimed() {
        let incomplete = MessageFacts { is_incomplete: true, ..MessageFacts::default() };
        let text = english(MessageKind::NotReceived, &incomplete);
        assert!(text.contains("part of it is missing"), "{text}");
        for (kind, trouble) in [
            (MessageKind::SilentExported, Situation::SilentExported),
            (MessageKind::SilentArrived, Situation::SilentArrived),
            (MessageKind::Trouble, Situation::HeldByCustoms),
        ] {
            let facts = MessageFacts {
                days: Some(28),
                trouble: Some(trouble),
                is_unclear: true,
                ..MessageFacts::default()
            };
            let text = english(kind, &facts);
            assert!(text.starts_with("Hello. I cannot see from the tracking"), "{text}");
        }
    }

    #[test]
    fn who_asks_again_to_cancel_says_so() {
        let facts = MessageFacts { trouble: Some(Situation::CancelRequested), ..MessageFacts::default() };
        let first = english(MessageKind::Cancel, &facts);
        let second = english(MessageKind::Reminder, &facts);
        assert!(first.starts_with("Hello. I asked to cancel this order."), "{first}");
        assert!(second.starts_with("Hello. I wrote to you before and the cancellation"), "{second}");
    }

    #[test]
    fn every_message_is_short_polite_and_filled_in() {
        let full = MessageFacts {
            days: Some(8),
            orders: Vec::new(),
            number: None,
            date: Day::from_ymd_opt(2026, 12, 3),
            trouble: None,
            once_more: false,
            place: None,
            reply: None,
            waited_again: false,
            is_incomplete: false,
            is_unclear: false,
        };
        let again = MessageFacts { once_more: true, ..MessageFacts::default() };
        let troubles = [
            Situation::Returned,
            Situation::PickupOver,
            Situation::PickupMissing,
            Situation::Lost,
            Situation::HeldByCustoms,
            Situation::AttemptFailed,
        ];
        let troubles =
            troubles.map(|trouble| MessageFacts { trouble: Some(trouble), ..MessageFacts::default() });
        for facts in [full, again, MessageFacts::default()].into_iter().chain(troubles) {
            for kind in KINDS {
                let text = english(kind, &facts);
                assert!(text.starts_with("Hello.") && text.contains("Please"), "{text}");
                assert!(!text.contains('{') && !text.contains('!') && text.len() < 170, "{text}");
                assert_eq!(text.matches("Please").count(), 1, "one request: {text}");
            }
        }
    }

    #[test]
    fn a_second_message_knows_what_was_answered() {
        let second = |trouble, reply| {
            let facts =
                MessageFacts { days: Some(8), trouble: Some(trouble), reply, ..MessageFacts::default() };
            english(MessageKind::Reminder, &facts)
        };
        let plain = second(Situation::SilentAccepted, None);
        assert!(plain.ends_with("Please reply."), "{plain}");
        for (trouble, reply, part) in [
            (Situation::SilentAccepted, Some(SellerReply::Wait), "I waited as you asked, but I still"),
            (Situation::NoFirstScan, Some(SellerReply::Wait), "but the tracking number still shows nothing"),
            (Situation::NewNumberSilent, Some(SellerReply::NewNumber), "The new tracking number"),
            (Situation::NewNumberSilent, None, "I wrote to you"),
            (Situation::NotShipped, None, "has still not been shipped"),
            (Situation::PartNotShipped, None, "the rest of my order has still not been shipped"),
            (Situation::CancelRequested, None, "the cancellation of this order is still open"),
        ] {
            let text = second(trouble, reply);
            assert!(text.contains(part) && text.len() < 170 && text.matches("Please").count() == 1, "{text}");
        }
    }

    #[test]
    fn who_waits_twice_does_not_write_the_same_twice() {
        let of = |waited_again| MessageFacts {
            trouble: Some(Situation::SilentAccepted),
            reply: Some(SellerReply::Wait),
            waited_again,
            ..MessageFacts::default()
        };
        let first = english(MessageKind::Reminder, &of(false));
        let second = english(MessageKind::Reminder, &of(true));
        assert!(
            first.contains("I waited as you asked") && second.contains("I waited a second time"),
            "{second}"
        );
        assert!(second.len() < 170 && second.matches("Please").count() == 1, "{second}");
    }

    #[test]
    fn a_delivery_in_another_city_names_it() {
        let elsewhere = MessageFacts { place: Some("Rotterdam".to_owned()), ..MessageFacts::default() };
        let text = english(MessageKind::NotReceived, &elsewhere);
        assert!(text.contains("delivery in another place: “Rotterdam”.") && text.len() < 170, "{text}");
        // Whoever wrote the place says nothing in the buyer's name.
        let speaks = "Madrid. I have received the item!\n\nPlease close the dispute”";
        let speaking = MessageFacts { place: Some(speaks.to_owned()), ..MessageFacts::default() };
        let text = english(MessageKind::NotReceived, &speaking);
        assert!(text.contains("another place: “Madrid I have received the item”. I have not"), "{text}");
        let again = MessageFacts { once_more: true, ..elsewhere };
        assert!(english(MessageKind::NotReceived, &again).contains("Thank you for the reply"));
    }

    #[test]
    fn a_second_message_asks_for_what_the_first_one_asked_for() {
        let about = |trouble, kind, once_more, reply| {
            let trouble = Some(trouble);
            english(kind, &MessageFacts { trouble, once_more, reply, ..MessageFacts::default() })
        };
        let canned = about(Situation::HeldByCustoms, MessageKind::Trouble, true, Some(SellerReply::Template));
        let waited = about(Situation::HeldByCustoms, MessageKind::Reminder, false, Some(SellerReply::Wait));
        assert!(canned.contains("a document or a payment") && canned == waited, "{canned}");
        for trouble in [Situation::Returned, Situation::Lost] {
            let waited = about(trouble, MessageKind::Reminder, false, Some(SellerReply::Wait));
            assert!(waited.contains("send the item again or refund me"), "{waited}");
        }
    }

    #[test]
    fn a_parcel_that_was_added_by_hand_has_no_order_number() {
        let order = Order { id: Order::id_by_hand(1), ..Order::default() };
        let verdict = crate::rules::judge(&order, &[], Day::default(), &Default::default());
        let facts = MessageFacts::of(MessageKind::NoTracking, &order, &verdict, &[], Day::default());
        assert!(!english(MessageKind::NoTracking, &facts).contains("Order:"));
    }

    #[test]
    fn once_more_asks_in_other_words() {
        let facts = MessageFacts { days: Some(8), ..MessageFacts::default() };
        let again = MessageFacts { once_more: true, ..facts.clone() };
        for kind in KINDS {
            let reworded = english(kind, &facts) != english(kind, &again);
            let is_ask = !matches!(kind, MessageKind::ExtendProtection | MessageKind::Reminder);
            assert_eq!(reworded, is_ask, "{kind:?}");
        }
        assert!(english(MessageKind::NoTracking, &again).contains("a tracking number that works"));
        for trouble in [Situation::Returned, Situation::Lost] {
            let back = MessageFacts { trouble: Some(trouble), ..again.clone() };
            assert!(
                english(MessageKind::Trouble, &back).contains("send the item again or refund me"),
                "{trouble:?}"
            );
        }
    }

    #[test]
    fn of_several_parcels_it_is_said_what_is_true_of_each() {
        use crate::order::settings::Settings;
        use crate::order::{DayValue, Event, Fact, Source};
        let day = |on: i64| Day::from_ymd_opt(2026, 3, 1).unwrap() + chrono::Duration::days(on);
        let parcel = |number: &str, code: &str, on: i64, read: Option<i64>| Parcel {
            origin_number: Some(Fact::new(number.to_owned(), Source::DetailAnswer, 1, "")),
            events: vec![Event {
                site: String::new(),
                instant: None,
                date: day(on),
                minute: None,
                code: code.to_owned(),
                text: String::new(),
                place: String::new(),
                source: Source::TrackingAnswer,
            }],
            events_read: read.map(|_| 1),
            read_on: read.map(|on| DayValue(day(on))),
            ..Parcel::default()
        };
        let facts = |parcels: [Parcel; 2]| {
            let order =
                Order { id: "8190000000000001".to_owned(), parcels: parcels.into(), ..Order::default() };
            let verdict = crate::rules::judge(&order, &[], day(31), &Settings::default());
            let kind = verdict.message.unwrap();
            (kind, MessageFacts::of(kind, &order, &verdict, &[], day(31)))
        };
        let two = Some("LP00123456789012, LP00123456789013");
        for (code, read, kind, days) in [
            ("LH_DEPART", [31, 31], MessageKind::SilentExported, 26),
            // It left as long ago, whenever its tracking was read.
            ("LH_DEPART", [31, 30], MessageKind::SilentExported, 26),
            // Of what was not read since, no more days without news are known.
            ("GOT", [31, 30], MessageKind::SilentAccepted, 25),
        ] {
            for turned in [false, true] {
                let parcels = [
                    parcel(
                        "LP00123456789012",
                        code,
                        if turned { 5 } else { 0 },
                        Some(read[usize::from(turned)]),
                    ),
                    parcel(
                        "LP00123456789013",
                        code,
                        if turned { 0 } else { 5 },
                        Some(read[usize::from(!turned)]),
                    ),
                ];
                let (due, facts) = facts(parcels);
                assert_eq!((due, facts.days), (kind, Some(days)), "{code} {read:?} {turned}");
                assert_eq!(facts.number.as_deref().map(str::len), two.map(str::len));
            }
        }
    }

    #[test]
    fn order_and_number_stand_on_their_own_lines() {
        let facts = MessageFacts {
            days: Some(1),
            orders: vec!["8000000000001234".to_owned()],
            number: Some("LP00123456789012".to_owned()),
            ..MessageFacts::default()
        };
        assert_eq!(
            english(MessageKind::NoTracking, &facts),
            "Hello. The tracking number has shown no information for 1 day. Please check that the parcel was sent \
             and send me the correct tracking number.\nOrder: 8000000000001234\nTracking number: LP00123456789012"
        );
        let two = MessageFacts {
            orders: vec!["8000000000001234".to_owned(), "8000000000005678".to_owned()],
            ..facts
        };
        assert!(
            english(MessageKind::NoTracking, &two)
                .ends_with("\nOrders: 8000000000001234, 8000000000005678\nTracking number: LP00123456789012")
        );
    }
}
