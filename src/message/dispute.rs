//! The text for a dispute: calm, with dates and numbers, and only what is known.

use crate::i18n::{Arg, Key, Speech, without_isolates};
use crate::knowledge::event::{EventKind, History, history, own_history};
use crate::knowledge::text::without_stop;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::settings::WaitingTable;
use crate::order::sorting::sort_by_key;
use crate::order::{Day, Order, OrderStatus, Parcel, Stage};
use crate::rules::{
    AnswerSummary, Flag, Reason, Situation, Verdict, is_reply_to_granted, read_on, replaced_parcels,
    stated_protection,
};
use chrono::Duration;

/// The dispute text: sentences in one paragraph each for what happened, the parcel, the seller, the request.
/// A sentence whose fact is not known is left out; that pictures are attached is said by who has them.
pub fn dispute(order: &Order, verdict: &Verdict, answers: &[Answer], speech: &Speech<'_>) -> String {
    let summary = AnswerSummary::from(answers);
    let part = missing_part(order, verdict, &summary);
    let unsent = is_unsent(order).then_some(Key::DisputeNotShipped);
    let of_number = of_given_number(order, answers);
    // What is wrong with the number that the seller gave is said of that one, and not of the order's own.
    let is_marked = |key: &Key| *key != Key::DisputeGivenSilent;
    let of_given = of_number.filter(is_marked).map(|_| Key::DisputeNotReceived);
    // That it is another buyer's says more than that something is missing.
    let said = part.filter(|part| *part != Key::DisputeIncomplete || !is_anothers(verdict));
    let whole = || what(order, verdict, &summary, speech);
    let what = said.or(unsent).or(of_given).map_or_else(whole, |key| speech.text(key));
    // What was sent is disputed, and the rest did not even leave.
    let is_rest_held = order.has_status(OrderStatus::PartlyShipped) && !is_rest(order, verdict);
    let rest = if is_rest_held { speech.text(Key::DisputeRestNotShipped) } else { String::new() };
    // What became of the part that is missing.
    let is_wrong = is_anothers(verdict) || is_not_at_counter(order, verdict, &summary);
    let is_known = part == Some(Key::DisputePartMissing) && (verdict.stage == Stage::Returned || is_wrong);
    let became = if is_known { whole() } else { String::new() };
    let mut lines = vec![speech.sentences(&[what, became, rest])];
    lines.push(sale(order, verdict, speech));
    lines.extend(tracking(order, verdict, &summary, speech));
    lines.push(seller(order, answers, of_number, speech));
    if let Some(closed) = summary.closed_dispute() {
        lines.push(speech.fill(Key::DisputeClosed, &[("date", Arg::Date(closed.on))]));
    }
    lines.push(speech.text(if part.is_some() { Key::DisputeRefundPart } else { Key::DisputeRefund }));
    lines.retain(|line| !line.is_empty());
    without_isolates(&lines.join("\n"))
}

/// What is missing of an order of which the other part was sent, or has arrived; `None`: all of it is disputed.
fn missing_part(order: &Order, verdict: &Verdict, summary: &AnswerSummary) -> Option<Key> {
    if is_rest(order, verdict) {
        return Some(Key::DisputePartNotShipped);
    }
    // Whatever numbers it went under, one thing has no part that arrived.
    if order.is_of_one_thing() {
        return None;
    }
    // What was sent in place of another parcel is no part beside it.
    let replaced = replaced_parcels(order, summary);
    let counts = |index: usize| Some(index) != verdict.parcel && !replaced.contains(&index);
    let others = order.parcels.iter().enumerate().filter(|(index, _)| counts(*index));
    let others: Vec<History> = others.map(|(_, parcel)| own_history(order, parcel)).collect();
    let is_here = |history: &&History| history.stage == Stage::Delivered;
    let is_about_delivered = verdict.stage == Stage::Delivered;
    // Of several that were all delivered nobody has said which is not there.
    if is_about_delivered && !others.is_empty() && others.iter().all(|history| is_here(&history)) {
        return Some(Key::DisputeIncomplete);
    }
    verdict.parcel?;
    let arrived: Vec<&History> = others.iter().filter(is_here).collect();
    // Where but one was delivered by then, it is that one which the buyer has not got either.
    let is_missed = !is_about_delivered && arrived.iter().any(|history| is_missed(history, summary));
    (arrived.len() > usize::from(is_missed)).then_some(Key::DisputePartMissing)
}

/// It was delivered when the buyer said not to have it, and that was not said of a counter. The carrier's clock may be a day ahead.
fn is_missed(history: &History, summary: &AnswerSummary) -> bool {
    let said = summary.missing_on.filter(|_| !summary.is_missing_at_counter);
    history.stage == Stage::Delivered
        && said.is_some_and(|said| history.first_delivered.is_none_or(|on| (on - said).num_days() <= 1))
}

/// The number, or where it was brought, is another buyer's.
fn is_anothers(verdict: &Verdict) -> bool {
    verdict.situation == Situation::WrongNumber
        || verdict.reasons.contains(&Reason::ForeignNumber)
        || verdict.other_place().is_some()
}

/// It is to lie at a counter, where the buyer says it is not.
fn is_not_at_counter(order: &Order, verdict: &Verdict, summary: &AnswerSummary) -> bool {
    let parcel = verdict.parcel.and_then(|index| order.parcels.get(index));
    let waits = |parcel: &Parcel| own_history(order, parcel).latest == Some(EventKind::ReadyForPickup);
    summary.is_missing_at_counter && parcel.is_some_and(waits)
}

/// What is wrong with the last number that the seller gave, where the order does not go by it: the mark that it bears, or that
/// it was looked up and no tracker knows it.
fn of_given_number(order: &Order, answers: &[Answer]) -> Option<Key> {
    let standing = || answers.iter().filter(|answer| !answer.undone);
    let (at, number) = standing()
        .filter_map(|answer| match &answer.said {
            AnswerKind::SellerGaveNumber(number) => Some((answer.at, number)),
            _ => None,
        })
        .max_by_key(|(at, _)| *at)?;
    if order.goes_by(std::slice::from_ref(number)) {
        return None;
    }
    let since = || standing().filter(|answer| answer.at > at).map(|answer| &answer.said);
    let mark = since().rev().find_map(|said| match said {
        AnswerKind::OtherPlace => Some(Key::DisputeGivenElsewhere),
        AnswerKind::WrongNumber => Some(Key::DisputeGivenWrong),
        _ => None,
    });
    let mut found = since().filter_map(|said| said.look_up().map(|(_, found)| found)).peekable();
    let is_unknown = found.peek().is_some() && found.all(|found| !found);
    mark.or(is_unknown.then_some(Key::DisputeGivenSilent))
}

/// The order says that nothing of it was sent.
fn is_unsent(order: &Order) -> bool {
    let status = order.status.as_ref().map(|status| status.value);
    let held = matches!(status, Some(OrderStatus::Processing | OrderStatus::CancelRequested));
    held && order.shipped.is_none() && order.parcels.iter().all(|parcel| order.own_events(parcel).is_empty())
}

/// The verdict is about what was not sent of a partly shipped order, which has no parcel.
fn is_rest(order: &Order, verdict: &Verdict) -> bool {
    let partly = order.has_status(OrderStatus::PartlyShipped);
    partly && verdict.parcel.is_none()
}

fn what(order: &Order, verdict: &Verdict, summary: &AnswerSummary, speech: &Speech<'_>) -> String {
    let place = verdict.other_place();
    let flagged = |wanted: &Flag| verdict.flags.contains(wanted);
    // The situation may be that protection ends: what is wrong with the parcel is said all the same.
    match (verdict.situation, place) {
        (Situation::WrongNumber, _) => speech.text(Key::DisputeWrongNumber),
        _ if verdict.stage == Stage::Returned => speech.text(Key::DisputeReturned),
        (_, Some(place)) if !place.is_empty() => {
            speech.fill(Key::DisputeElsewhereNamed, &[("place", Arg::Place(place))])
        }
        (Situation::Elsewhere, _) | (_, Some(_)) => speech.text(Key::DisputeElsewhere),
        _ if flagged(&Flag::DeliveredMissing) => speech.text(Key::DisputeDeliveredMissing),
        _ if is_not_at_counter(order, verdict, summary) => speech.text(Key::DisputePickupMissing),
        _ if verdict.reasons.contains(&Reason::ForeignNumber) => speech.text(Key::DisputeWrongNumber),
        _ => speech.text(Key::DisputeNotReceived),
    }
}

fn sale(order: &Order, verdict: &Verdict, speech: &Speech<'_>) -> String {
    let mut said = Vec::new();
    if !order.id.is_empty() && !order.is_by_hand() {
        said.push(speech.fill(Key::DisputeOrder, &[("order", Arg::Text(&order.id))]));
    }
    for (key, fact) in [(Key::DisputePaid, &order.paid), (Key::DisputeShipped, &order.shipped)] {
        if let Some(fact) = fact {
            said.push(speech.fill(key, &[("date", Arg::Date(fact.value.0))]));
        }
    }
    if order.has_status(OrderStatus::CancelRequested) {
        said.push(speech.text(Key::DisputeCancelAsked));
    }
    if let Some(ended) = order.ended.as_ref().filter(|_| verdict.after_completion) {
        said.push(speech.fill(Key::DisputeCompleted, &[("date", Arg::Date(ended.value.0))]));
    }
    // The order's own end: of several orders in one parcel the verdict goes by the earliest.
    if let Some(until) = stated_protection(order).filter(|_| verdict.buyer_protection().is_some()) {
        said.push(speech.fill(Key::DisputeProtection, &[("date", Arg::Date(until))]));
    }
    speech.sentences(&said)
}

/// What the tracking of the disputed parcel shows, and that of each other one that has not arrived, or is not there.
fn tracking(order: &Order, verdict: &Verdict, summary: &AnswerSummary, speech: &Speech<'_>) -> Vec<String> {
    // What was sent says nothing of what was not.
    if is_rest(order, verdict) {
        return Vec::new();
    }
    let disputed = verdict.parcel.unwrap_or(0);
    let mut lines: Vec<String> = order
        .parcels
        .get(disputed)
        .map(|parcel| disputed_parcel(order, parcel, verdict, speech))
        .into_iter()
        .collect();
    for (index, parcel) in order.parcels.iter().enumerate() {
        let history = own_history(order, parcel);
        let (stage, is_missing) = (history.stage, is_missed(&history, summary));
        if index != disputed && (stage != Stage::Delivered || is_missing || verdict.stage == Stage::Delivered)
        {
            let until = read_on(parcel);
            let mut said = numbers(parcel, speech);
            said.extend(updates(order, parcel, (stage, until), speech));
            lines.push(speech.sentences(&said));
        }
    }
    lines
}

fn disputed_parcel(order: &Order, parcel: &Parcel, verdict: &Verdict, speech: &Speech<'_>) -> String {
    let mut said = numbers(parcel, speech);
    // A verdict about the order as a whole, as while a dispute is open, knows no stage of its parcel.
    let stage = verdict.parcel.map_or_else(|| own_history(order, parcel).stage, |_| verdict.stage);
    // Until the day up to which the silence is counted; the row's clock may have started before the last entry.
    let counted = verdict.count.and_then(|count| count.start.checked_add_signed(Duration::days(count.day)));
    // The clock of a number that was given later has run on since the parcel was read.
    let until = match (counted, read_on(parcel)) {
        (Some(counted), read) => Some(read.map_or(counted, |read| read.min(counted))),
        (None, read) => read.filter(|_| verdict.parcel.is_none()),
    };
    said.extend(updates(order, parcel, (stage, until), speech));
    if verdict.flags.contains(&Flag::WeightMismatch) {
        said.push(speech.text(Key::DisputeWeight));
    }
    speech.sentences(&said)
}

fn numbers(parcel: &Parcel, speech: &Speech<'_>) -> Vec<String> {
    let numbers = [&parcel.origin_number, &parcel.last_mile_number].into_iter().flatten();
    numbers.map(|number| speech.fill(Key::DisputeNumber, &[("number", Arg::Text(&number.value))])).collect()
}

/// So many days without an update are usual at a stage: to state them would argue for the seller.
fn usual_silence(stage: Stage) -> i64 {
    let table = WaitingTable::default();
    match stage {
        Stage::Accepted => table.accepted.normal_to,
        Stage::Exported => table.exported.normal_to,
        _ => table.arrived.normal_to,
    }
}

/// The newest entry, and how long there was none; `until`: the last day of which anything is known.
fn updates(
    order: &Order,
    parcel: &Parcel,
    (stage, until): (Stage, Option<Day>),
    speech: &Speech<'_>,
) -> Vec<String> {
    let mut said = Vec::new();
    if let Some(event) = order.own_events(parcel).first() {
        // The sentence that quotes it has a stop of its own. A code is nothing that a carrier says, nor is what the buyer
        // said was there.
        let date = ("date", Arg::Date(event.date));
        said.push(match without_stop(&event.text) {
            "" => speech.fill(Key::DisputeLastEventDate, &[date]),
            words => speech.fill(Key::DisputeLastEvent, &[date, ("text", Arg::Quoted(words))]),
        });
        let quiet = until.map(|until| (until - event.date).num_days());
        let is_understood = || history(&order.own_events(parcel), None).unknown == 0;
        if stage <= Stage::NumberCreated {
            // What a warehouse says of its own work is no movement, however new it is. What nobody understands may be one.
            said.extend(is_understood().then(|| speech.text(Key::DisputeNoEvent)));
        } else if let Some(days) =
            quiet.filter(|days| *days > usual_silence(stage) && stage < Stage::Delivered)
        {
            said.push(speech.fill(Key::DisputeSilent, &[("days", Arg::Count(days))]));
        }
    } else if parcel.looked_up().is_some() {
        said.push(speech.text(Key::DisputeNoEvent));
    }
    said
}

/// What was written and answered, in the order in which it happened, each once, and only what is true of the whole: "has not
/// answered" is false once the seller did, and "only asked to wait" once there was more.
/// `of_number`: what is wrong with the number that the seller gave.
fn seller(order: &Order, answers: &[Answer], of_number: Option<Key>, speech: &Speech<'_>) -> String {
    // Nobody who extended protection in the end refused to.
    let counts = |answer: &&Answer| !answer.undone && !is_reply_to_granted(order, answers, answer);
    let mut standing: Vec<&Answer> = answers.iter().filter(counts).collect();
    sort_by_key(&mut standing, |answer| answer.at);
    let last = |wanted: fn(&AnswerKind) -> bool| {
        standing.iter().rev().find(|answer| wanted(&answer.said)).map(|answer| answer.at)
    };
    let wrote = last(|said| matches!(said, AnswerKind::Wrote(_)));
    let silent = last(|said| matches!(said, AnswerKind::SellerSilent));
    let number = last(|said| matches!(said, AnswerKind::SellerGaveNumber(_)));
    let wrong = last(|said| matches!(said, AnswerKind::WrongNumber));
    let refused = last(|said| matches!(said, AnswerKind::SellerRefused));
    let replied = last(AnswerKind::is_reply);
    // A reply to the last message, or after the silence, ends it. (Without a message every reply does.)
    let is_silent = replied.is_none_or(|at| Some(at) < wrote && Some(at) < silent);
    // What the seller gave counts as working until it is marked as wrong.
    let no_number = number.is_none_or(|at| Some(at) < wrong);
    let only_waits = refused.is_none() && number.is_none();
    let mut said: Vec<String> = Vec::new();
    for answer in standing {
        let line = match answer.said {
            AnswerKind::Wrote(_) => speech.fill(Key::DisputeWrote, &[("date", Arg::Date(answer.on))]),
            AnswerKind::SellerGaveNumber(ref number) => speech.fill(
                Key::DisputeSellerNumber,
                &[("date", Arg::Date(answer.on)), ("number", Arg::Text(number))],
            ),
            AnswerKind::SellerRefused => speech.text(Key::DisputeSellerRefused),
            AnswerKind::SellerSaysWait if only_waits => speech.text(Key::DisputeSellerWaits),
            AnswerKind::SellerSaysWait => speech.text(Key::DisputeSellerAskedToWait),
            AnswerKind::SellerTemplate if no_number => speech.text(Key::DisputeSellerTemplate),
            _ => continue,
        };
        // What was written twice on one day was written first before it was answered; what was answered twice was answered to the later
        // message, too.
        if matches!(answer.said, AnswerKind::Wrote(_)) && said.contains(&line) {
            continue;
        }
        said.retain(|known| *known != line);
        said.push(line);
    }
    said.extend(of_number.map(|key| speech.text(key)));
    // Said last, it is true of every message before it.
    if is_silent && silent.is_some() {
        said.push(speech.text(Key::DisputeSellerSilent));
    }
    speech.sentences(&said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Catalog, PlainEnglish};
    use crate::order::MessageKind;
    use crate::order::answer::Tracker;
    use crate::order::settings::WaitingTable;
    use crate::order::{DayValue, Event, Fact, Parcel, Source};
    use crate::rules::{DayCount, Level, Protection};

    fn day(month: u32, day: u32) -> Day {
        Day::from_ymd_opt(2026, month, day).unwrap()
    }

    fn verdict(situation: Situation) -> Verdict {
        Verdict {
            level: Level::Dispute,
            situation,
            parcel: Some(0),
            alike: Vec::new(),
            stage: Stage::Exported,
            reasons: Vec::new(),
            count: Some(DayCount { start: day(10, 1), day: 42, row: WaitingTable::default().exported }),
            tracking: None,
            protection: None,
            changes: None,
            named_day: None,
            shown: None,
            message: None,
            steps: Vec::new(),
            flags: Vec::new(),
            missing: Vec::new(),
            because_you_said: false,
            ask_in_hands: false,
            behind: None,
            has_delivered_beside: false,
            stay_ends: false,
            remarks: Vec::new(),
            after_completion: false,
        }
    }

    fn english(order: &Order, verdict: &Verdict, answers: &[Answer]) -> String {
        dispute(order, verdict, answers, &Speech { catalog: &Catalog::english(), locale: &PlainEnglish })
    }

    #[test]
    fn says_what_is_known_with_dates_and_numbers() {
        let seen = |value| Some(Fact::new(DayValue(value), Source::DetailAnswer, 0, ""));
        let order = Order {
            id: "8000000000001234".to_owned(),
            paid: seen(day(9, 20)),
            shipped: seen(day(9, 22)),
            parcels: vec![Parcel {
                origin_number: Some(Fact::new("LP00123456789012".to_owned(), Source::TrackingAnswer, 0, "")),
                events: vec![Event {
                    site: String::new(),
                    instant: None,
                    date: day(10, 1),
                    minute: None,
                    code: String::new(),
                    text: "Departed.".to_owned(),
                    place: String::new(),
                    source: Source::TrackingAnswer,
                }],
                ..Parcel::default()
            }],
            ..Order::default()
        };
        let answer = |at, on, said, undone| Answer { at, on, said, undone };
        let answers = [
            answer(2, day(11, 5), AnswerKind::SellerSilent, false),
            answer(1, day(11, 1), AnswerKind::Wrote(MessageKind::SilentExported), false),
            answer(3, day(11, 6), AnswerKind::SellerRefused, true),
        ];
        assert_eq!(
            english(&order, &verdict(Situation::LostInSilence), &answers),
            "I have not received the item.\n\
             Order: 8000000000001234. Paid on 2026-09-20. Marked as shipped on 2026-09-22.\n\
             Tracking number: LP00123456789012. Latest tracking update: 2026-10-01, “Departed”. No updates for 42 \
             days.\n\
             I wrote to the seller on 2026-11-01. The seller has not answered.\n\
             I request a full refund."
        );
    }

    #[test]
    fn counts_from_the_entry_it_quotes_and_names_the_end_that_counts() {
        let seen = |at, value| Fact::new(DayValue(value), Source::DetailAnswer, at, "");
        let event = Event {
            site: String::new(),
            instant: None,
            date: day(10, 20),
            minute: None,
            code: String::new(),
            text: "Arrived in transit country".to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
        };
        let order = Order {
            // The seller has extended: the first date is over.
            protection: vec![seen(1, day(11, 1)), seen(2, day(11, 15))],
            parcels: vec![Parcel { events: vec![event], ..Parcel::default() }],
            ..Order::default()
        };
        let mut verdict = verdict(Situation::ProtectionLastDays);
        verdict.protection = Some(Protection { until: day(11, 15), days_left: 3, estimated: false });
        let text = english(&order, &verdict, &[]);
        assert!(text.contains("Buyer protection end date: 2026-11-15."), "{text}");
        // Departed on 1 October, day 42 is 12 November.
        assert!(text.contains("No updates for 23 days."), "{text}");
        // What is usual would speak for the seller.
        let mut usual = order.clone();
        usual.parcels[0].events[0].date = day(10, 23);
        assert!(!english(&usual, &verdict, &[]).contains("No updates"));
        // An entry that nobody understands may be a movement.
        let mut unknown = order.clone();
        unknown.parcels[0].events[0].text = "Siunta qwxz".to_owned();
        let created = Verdict { stage: Stage::NumberCreated, ..verdict.clone() };
        assert!(!english(&unknown, &created, &[]).contains("no movement"));
        verdict.protection = None;
        assert!(!english(&order, &verdict, &[]).contains("Buyer protection"));
        // Of an entry without words the day is said: its code is nothing that anybody can read.
        let mut wordless = order;
        wordless.parcels[0].events[0].text.clear();
        wordless.parcels[0].events[0].code = "LH_TRANS_ARRIVE".to_owned();
        let text = english(&wordless, &verdict, &[]);
        assert!(text.contains("Latest tracking update: 2026-10-20. No updates for 23 days."), "{text}");
    }

    #[test]
    fn what_is_wrong_with_the_number_that_the_seller_gave_is_said_of_that_number() {
        let number = |value: &str| Some(Fact::new(value.to_owned(), Source::TrackingAnswer, 0, ""));
        let silent = Parcel { origin_number: number("LP1"), events_read: Some(1), ..Parcel::default() };
        let order = Order { parcels: vec![silent], ..Order::default() };
        let mut elsewhere = verdict(Situation::SellerDidNotHelp);
        elsewhere.flags = vec![Flag::Elsewhere(String::new())];
        let answer = |at, said| Answer { at, on: day(11, 1), said, undone: false };
        let answers = [
            answer(1, AnswerKind::SellerGaveNumber("RS473124829NL".to_owned())),
            answer(2, AnswerKind::OtherPlace),
        ];
        let text = english(&order, &elsewhere, &answers);
        assert!(text.starts_with("I have not received the item.\nTracking number: LP1."), "{text}");
        assert!(text.contains("RS473124829NL. The tracking of that number shows another place."), "{text}");
    }

    #[test]
    fn what_was_sent_in_place_of_another_parcel_is_told_apart_from_it_and_is_no_part_beside_it() {
        let number = |value: &str| Some(Fact::new(value.to_owned(), Source::TrackingAnswer, 0, ""));
        let parcel = |value: &str, code: &str, text: &str, on| Parcel {
            origin_number: number(value),
            events: vec![Event {
                site: String::new(),
                instant: None,
                date: day(10, on),
                minute: None,
                code: code.to_owned(),
                text: text.to_owned(),
                place: String::new(),
                source: Source::TrackingAnswer,
            }],
            events_read: Some(1),
            ..Parcel::default()
        };
        let new = parcel("RB482716396CN", "LH_DEPART", "Departed from Beijing", 20);
        let said = AnswerKind::SellerGaveNumber("RB482716396CN".to_owned());
        let answers = |on| [Answer { at: 1, on: day(10, on), said: said.clone(), undone: false }];
        let text = |old: Parcel, on| {
            let order = Order { parcels: vec![old, new.clone()], ..Order::default() };
            let judged = Verdict { parcel: Some(1), ..verdict(Situation::LostInSilence) };
            english(&order, &judged, &answers(on))
        };
        let returned = text(parcel("LP1", "RETURNED", "Returned to sender", 8), 10);
        assert!(returned.starts_with("I have not received the item."), "{returned}");
        let lines: Vec<&str> = returned.lines().filter(|line| line.starts_with("Tracking number")).collect();
        assert!(
            lines[0].contains("RB482716396CN") && lines[0].contains("Departed from Beijing"),
            "{returned}"
        );
        assert!(lines[1].contains("LP1") && lines[1].contains("Returned to sender"), "{returned}");
        assert!(!lines[0].contains("Returned") && !lines[1].contains("Beijing"), "{returned}");
        let delivered = || parcel("LP1", "GTMS_SIGNED", "Delivered", 8);
        let replaced = text(delivered(), 10);
        assert!(replaced.starts_with("I have not received the item."), "{replaced}");
        assert!(replaced.ends_with("I request a full refund."), "{replaced}");
        // It was delivered after that: the other one is the part that is missing.
        assert!(!text(delivered(), 7).starts_with("I have not received the item."));
    }

    #[test]
    fn a_weight_that_does_not_match_is_said() {
        let order = Order { parcels: vec![Parcel::default()], ..Order::default() };
        let mut judged = verdict(Situation::SellerRefused);
        assert!(!english(&order, &judged, &[]).contains("weight"));
        judged.flags = vec![Flag::WeightMismatch];
        let text = english(&order, &judged, &[]);
        assert!(text.contains("The weight in the tracking does not match the item."), "{text}");
    }

    #[test]
    fn each_parcel_that_has_not_arrived_is_named_with_its_own_silence() {
        let number = |value: &str| Some(Fact::new(value.to_owned(), Source::TrackingAnswer, 0, ""));
        let event = |on| Event {
            site: String::new(),
            instant: None,
            date: on,
            minute: None,
            code: "LH_ARRIVE".to_owned(),
            text: "Arrived".to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
        };
        let parcel = |value: &str, on| Parcel {
            origin_number: number(value),
            events: vec![event(on)],
            events_read: Some(1),
            read_on: Some(DayValue(day(11, 12))),
            ..Parcel::default()
        };
        let mut order = Order {
            parcels: vec![parcel("LP1", day(10, 22)), parcel("LP2", day(10, 12)), parcel("LP3", day(10, 12))],
            ..Order::default()
        };
        order.parcels[2].events[0].code = "GTMS_SIGNED".to_owned();
        let text = english(&order, &verdict(Situation::ProtectionLastDays), &[]);
        assert!(
            text.contains("LP1. Latest tracking update: 2026-10-22, “Arrived”. No updates for 21 days.\n"),
            "{text}"
        );
        assert!(
            text.contains("LP2. Latest tracking update: 2026-10-12, “Arrived”. No updates for 31 days.\n"),
            "{text}"
        );
        assert!(!text.contains("LP3"), "{text}");
    }

    #[test]
    fn what_was_answered_twice_stands_behind_the_later_message() {
        let answer = |at, on, said| Answer { at, on, said, undone: false };
        let answers = [
            answer(1, day(11, 1), AnswerKind::Wrote(MessageKind::NoTracking)),
            answer(2, day(11, 2), AnswerKind::SellerTemplate),
            answer(3, day(11, 3), AnswerKind::Wrote(MessageKind::NoTracking)),
            answer(4, day(11, 4), AnswerKind::SellerTemplate),
        ];
        let text = english(&Order::default(), &verdict(Situation::SellerDidNotHelp), &answers);
        let last = text.lines().nth(1).unwrap();
        assert!(last.ends_with("on 2026-11-03. The seller has not given a useful answer."), "{text}");
    }

    #[test]
    fn nothing_known_claims_nothing() {
        assert_eq!(
            english(&Order::default(), &verdict(Situation::ProtectionLastDays), &[]),
            "I have not received the item.\nI request a full refund."
        );
    }

    #[test]
    fn what_has_arrived_of_the_order_is_not_said_to_be_missing() {
        let parcel = |number: &str, code: &str| Parcel {
            origin_number: Some(Fact::new(number.to_owned(), Source::TrackingAnswer, 0, "")),
            events: vec![Event {
                site: String::new(),
                instant: None,
                date: day(11, 2),
                minute: None,
                code: code.to_owned(),
                text: "Said there".to_owned(),
                place: String::new(),
                source: Source::TrackingAnswer,
            }],
            ..Parcel::default()
        };
        let parcels = vec![parcel("LP1", "LH_DEPART"), parcel("LP2", "GTMS_SIGNED")];
        let two = Order { parcels, ..Order::default() };
        let missing = verdict(Situation::ProtectionLastDays);
        let text = english(&two, &missing, &[]);
        assert!(text.starts_with("Part of my order has not arrived.\n"), "{text}");
        assert!(text.contains("LP1") && !text.contains("LP2"), "{text}");
        assert!(text.ends_with("I request a refund for the part that is missing."), "{text}");
        let back = Order {
            parcels: vec![parcel("LP1", "GTMS_DO_RETURN"), parcel("LP2", "GTMS_SIGNED")],
            ..Order::default()
        };
        let text = english(&back, &Verdict { stage: Stage::Returned, ..missing.clone() }, &[]);
        assert!(text.lines().next().is_some_and(|line| line.contains("went back to the sender")), "{text}");
        // While a dispute is open the verdict is about the order, and the parcel has moved all the same.
        let one = Order { parcels: vec![parcel("LP1", "LH_DEPART")], ..Order::default() };
        let open = Verdict { parcel: None, stage: Stage::NumberCreated, count: None, ..missing.clone() };
        assert!(!english(&one, &open, &[]).contains("no movement"));
        // Both are said to be there, and nobody has said which one is not.
        let parcels = vec![parcel("LP1", "GTMS_SIGNED"), parcel("LP2", "GTMS_SIGNED")];
        let all = Order { parcels, ..Order::default() };
        let arrived = Verdict { stage: Stage::Delivered, ..missing.clone() };
        let text = english(&all, &arrived, &[]);
        assert!(text.starts_with("I have not received my complete order."), "{text}");
        assert!(text.contains("LP1") && text.contains("LP2"), "{text}");
        assert!(text.ends_with("I request a refund for the part that is missing."), "{text}");
        // The rest of a partly shipped order has no tracking: that of the other part is no proof of anything.
        let status = Some(Fact::new(OrderStatus::PartlyShipped, Source::DetailAnswer, 0, ""));
        let partly = Order { status, parcels: vec![parcel("LP2", "GTMS_SIGNED")], ..Order::default() };
        let rest = Verdict { parcel: None, stage: Stage::NumberCreated, ..missing.clone() };
        let text = english(&partly, &rest, &[]);
        assert!(text.starts_with("Only part of my order was shipped."), "{text}");
        assert!(!text.contains("LP2") && !text.contains("no movement"), "{text}");
        // What was sent of it is missing, and the rest was not sent.
        let sent = Order { parcels: vec![parcel("LP1", "LH_DEPART")], ..partly };
        let text = english(&sent, &missing, &[]);
        let both = "I have not received the item. Another part of my order has not been shipped.\n";
        assert!(text.starts_with(both) && text.contains("LP1"), "{text}");
        // What the order says was never sent was not lost on the way.
        let status = |status| Some(Fact::new(status, Source::DetailAnswer, 0, ""));
        let unsent = Order { status: status(OrderStatus::CancelRequested), ..Order::default() };
        assert_eq!(
            english(&unsent, &missing, &[]),
            "The seller has not shipped the order.\nI asked to cancel the order.\nI request a full refund."
        );
        // Both are somebody else's.
        let wrong = Verdict { situation: Situation::WrongNumber, ..arrived.clone() };
        let text = english(&all, &wrong, &[]);
        assert!(text.contains("The tracking number belongs to another parcel."), "{text}");
        // One thing has no part that arrived, whatever number it went under.
        let item = crate::order::Item { title: "Mug".to_owned(), quantity: 1 };
        let items = Some(Fact::new(vec![item], Source::DetailAnswer, 0, ""));
        for (order, verdict) in [(&two, &missing), (&all, &arrived)] {
            let one = Order { items: items.clone(), ..order.clone() };
            let text = english(&one, verdict, &[]);
            assert!(text.starts_with("I have not received the item."), "{text}");
            assert!(text.ends_with("I request a full refund."), "{text}");
        }
        // The one that was delivered is not there either.
        let said = |said| Answer { at: 1, on: day(11, 20), said, undone: false };
        let text = english(&two, &missing, &[said(AnswerKind::DoNotHaveIt)]);
        assert!(text.starts_with("I have not received the item.") && text.contains("LP2"), "{text}");
        // It is not where the tracking says.
        let there = Order { parcels: vec![parcel("LP1", "GTMS_STA_SIGNED")], ..Order::default() };
        let waits = Verdict { stage: Stage::Arrived, ..missing.clone() };
        let text = english(&there, &waits, &[said(AnswerKind::NotAtPickupPoint)]);
        assert!(text.starts_with("The tracking shows the item at the pickup point, but it is not there."));
        // Where none of it came, it is all of it.
        let none = Order { parcels: vec![parcel("LP1", "LH_DEPART"), parcel("LP2", "GOT")], ..two };
        assert!(english(&none, &missing, &[]).starts_with("I have not received the item."));
    }

    #[test]
    fn the_warehouse_of_the_seller_is_no_movement() {
        let packed = Event {
            site: String::new(),
            instant: None,
            date: day(11, 10),
            minute: None,
            code: "GWMS_PACKAGE".to_owned(),
            text: "Package ready".to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
        };
        let parcels = vec![Parcel { events: vec![packed], ..Parcel::default() }];
        let created = Verdict { stage: Stage::NumberCreated, ..verdict(Situation::ExtensionNotGiven) };
        let text = english(&Order { parcels, ..Order::default() }, &created, &[]);
        assert!(text.contains("“Package ready”. The tracking has shown no movement at all."), "{text}");
        assert!(!text.contains("No update"), "{text}");
    }

    #[test]
    fn every_answer_of_the_seller_is_shown_once() {
        let answer = |at, said| Answer { at, on: day(11, 1), said, undone: false };
        let answers = [
            answer(1, AnswerKind::SellerRefused),
            answer(2, AnswerKind::SellerTemplate),
            answer(3, AnswerKind::SellerSaysWait),
            answer(4, AnswerKind::SellerRefused),
            answer(5, AnswerKind::HaveIt),
        ];
        // Read, and there is nothing: that is said. Not read is not.
        let empty = |read| Order {
            parcels: vec![Parcel { events_read: read, ..Parcel::default() }],
            ..Order::default()
        };
        let text = english(&empty(Some(1)), &verdict(Situation::Elsewhere), &answers);
        assert_eq!(
            text,
            "I have not received the item. The tracking shows delivery or movement in another place.\n\
             The tracking has shown no movement at all.\n\
             The seller has not given a useful answer. The seller asked me to wait. The seller refused to help.\n\
             I request a full refund."
        );
        assert!(!english(&empty(None), &verdict(Situation::Elsewhere), &[]).contains("no movement"));
    }

    #[test]
    fn only_what_is_true_of_the_whole_is_said_of_the_seller() {
        let wrote = || AnswerKind::Wrote(MessageKind::NoTracking);
        let number = || AnswerKind::SellerGaveNumber("LP00123456789012".to_owned());
        let (silent, wait, template) =
            (AnswerKind::SellerSilent, AnswerKind::SellerSaysWait, AnswerKind::SellerTemplate);
        let written = "I wrote to the seller on 2026-11-01.";
        let (no_answer, no_number) =
            ("The seller has not answered.", "The seller has not given a useful answer.");
        let (only, asked) = ("The seller only asked me to wait.", "The seller asked me to wait.");
        let second = "I wrote to the seller on 2026-11-03.";
        let given: Vec<String> = (0..4)
            .map(|on| {
                format!("The seller gave me another tracking number on 2026-11-0{on}: LP00123456789012.")
            })
            .collect();
        let given: Vec<&str> = given.iter().map(String::as_str).collect();
        for (said, expected) in [
            (vec![wrote(), silent.clone(), wait.clone(), template.clone()], vec![written, only, no_number]),
            (vec![wrote(), silent.clone()], vec![written, no_answer]),
            // Silence after the second message, not between; after a reply to the same message there is none.
            (vec![wrote(), silent.clone(), wrote(), silent.clone()], vec![written, second, no_answer]),
            (vec![wrote(), wait.clone(), wrote(), silent.clone()], vec![written, only, second, no_answer]),
            (vec![wrote(), wait.clone(), silent.clone()], vec![written, only]),
            (
                vec![wrote(), silent.clone(), wait.clone(), wrote()],
                vec![written, only, "I wrote to the seller on 2026-11-04."],
            ),
            // After a second message nobody has answered either of them.
            (vec![wrote(), silent.clone(), wrote()], vec![written, second, no_answer]),
            (vec![silent, number()], vec![given[2]]),
            // A number was given, so that "no working number" and "only" are false, until it is marked as wrong.
            (vec![template.clone(), wait, number()], vec![asked, given[3]]),
            (
                vec![template.clone(), number(), AnswerKind::WrongNumber],
                vec![no_number, given[2], "That number belongs to another parcel."],
            ),
            (vec![AnswerKind::WrongNumber, template, number()], vec![given[3]]),
            // Looked up, it is silent where no tracker knows it.
            (
                vec![
                    number(),
                    AnswerKind::NothingAt(Tracker::Cainiao),
                    AnswerKind::NothingAt(Tracker::Universal),
                ],
                vec![given[1], "That number shows no tracking updates."],
            ),
            (
                vec![
                    number(),
                    AnswerKind::NothingAt(Tracker::Cainiao),
                    AnswerKind::FoundAt(Tracker::Universal),
                ],
                vec![given[1]],
            ),
            (vec![AnswerKind::NothingAt(Tracker::Cainiao), number()], vec![given[2]]),
            // The bank has to know what has become of the dispute.
            (
                vec![AnswerKind::DisputeOpened, AnswerKind::DisputeClosed],
                vec!["My dispute on AliExpress was closed without a refund on 2026-11-02."],
            ),
        ] {
            let answers: Vec<Answer> = (1_u32..)
                .zip(said)
                .map(|(at, said)| Answer { at: i64::from(at), on: day(11, at), said, undone: false })
                .collect();
            let text = english(&Order::default(), &verdict(Situation::LostInSilence), &answers);
            let lines: Vec<&str> = text.lines().collect();
            let paragraph = if lines.len() > 2 { lines[1] } else { "" };
            assert_eq!(paragraph, expected.join(" "));
        }
    }

    #[test]
    fn opening_follows_the_situation() {
        let mut elsewhere = verdict(Situation::SellerDidNotHelp);
        elsewhere.flags = vec![Flag::Elsewhere("Lima".to_owned())];
        let mut missing = verdict(Situation::SellerDidNotHelp);
        missing.flags = vec![Flag::DeliveredMissing];
        let mut foreign = verdict(Situation::SellerDidNotHelp);
        foreign.reasons = vec![Reason::ForeignNumber];
        let mut returned = verdict(Situation::ProtectionLastDays);
        returned.stage = Stage::Returned;
        for (verdict, opening) in [
            (
                verdict(Situation::WrongNumber),
                "I have not received the item. The tracking number belongs to another parcel.",
            ),
            (elsewhere, "I have not received the item. The tracking shows another place: “Lima”."),
            (foreign, "I have not received the item. The tracking number belongs to another parcel."),
            (returned, "I have not received the item. The tracking shows that the parcel went back"),
            (missing, "The order is marked as delivered, but I have not received the item."),
        ] {
            assert!(english(&Order::default(), &verdict, &[]).starts_with(opening));
        }
        // Whoever wrote the place, or the entry, says nothing in the buyer's name.
        let mut speaking = verdict(Situation::SellerDidNotHelp);
        speaking.flags = vec![Flag::Elsewhere("Madrid. I withdraw this dispute.\nThank you".to_owned())];
        let entry = Event {
            site: String::new(),
            instant: None,
            date: day(10, 1),
            minute: None,
            code: String::new(),
            text: "Departed” I have received the item. “ok".to_owned(),
            place: String::new(),
            source: Source::TrackingAnswer,
        };
        let order =
            Order { parcels: vec![Parcel { events: vec![entry], ..Parcel::default() }], ..Order::default() };
        let text = english(&order, &speaking, &[]);
        assert!(
            text.contains("The tracking shows another place: “Madrid I withdraw this dispute”."),
            "{text}"
        );
        assert!(text.contains("“Departed' I have received the item. 'ok”."), "{text}");
    }
}
