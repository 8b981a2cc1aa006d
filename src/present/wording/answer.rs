//! What the buyer can say with one click, and what they have said.

pub use crate::order::answer::{new_number, new_numbers};

use super::lookup::lookup;
use crate::case::account::{is_redated, pressed};
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::date::iso;
use crate::order::MessageKind;
use crate::order::Stage;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::sorting::sort_by_key;
use crate::order::{Day, Instant, Lookup, Order, OrderStatus};
use crate::rules::{AnswerSummary, Level, Missing, Situation, Verdict, replaced_parcels};

/// Something the buyer can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The words on the button.
    pub label: String,
    /// What a click says.
    pub said: AnswerKind,
    /// It was said already: which entry of the log a second press takes back.
    pub pressed: Option<Instant>,
}

/// Something the buyer has said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidLine {
    /// When, and what; where the day can be changed, what.
    pub text: String,
    /// The day, where it can be changed.
    pub day: Option<DayField>,
    /// What the button that takes it back is called where the line is not seen; empty: it cannot be taken back here.
    pub undo: String,
    /// Which entry of the log, for taking it back.
    pub at: Instant,
}

/// The day of something that was said, as a field that changes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayField {
    /// What the field is called.
    pub label: String,
    /// That day, and the first and the last one that can be chosen (ISO).
    pub days: [String; 3],
    /// What was typed and is no day that it can have been, and what can be chosen, in words.
    pub refused: Option<[String; 2]>,
}

impl DayField {
    /// For what was said, `words`, of the day `on`. `days`: the first and the last one that it can have been.
    pub fn of(words: &str, on: Day, [first, last]: [Day; 2], speech: &Speech<'_>) -> DayField {
        DayField {
            label: speech.labeled(&speech.text(Key::BannerLogDay), words),
            // What was said with another clock stands as it was said.
            days: [on, first.min(on), last.max(on)].map(iso::write),
            refused: None,
        }
    }

    /// The same where another day was typed that cannot be meant: it stays in the field.
    fn refused(self, typed: &str, [first, last]: [Day; 2], speech: &Speech<'_>) -> DayField {
        let range = [("first", Arg::Date(first)), ("last", Arg::Date(last))];
        let says = speech.fill(Key::DashboardLogRange, &range);
        DayField { refused: Some([typed.to_owned(), says]), ..self }
    }
}

/// A day that was typed for what was said at an instant, and is none that it can have been.
pub type RefusedDay = (Instant, String);

/// The field of what was said then, with what was typed into it and refused.
pub(super) fn with_refused(
    day: Option<DayField>,
    at: Instant,
    refused: Option<&RefusedDay>,
    days: [Day; 2],
    speech: &Speech<'_>,
) -> Option<DayField> {
    match refused {
        Some((refused_at, typed)) if *refused_at == at => day.map(|day| day.refused(typed, days, speech)),
        _ => day,
    }
}

/// What can be said of an order, and what was: the same in every window of ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswersModel {
    /// The heading.
    pub title: String,
    /// What can be said.
    pub choices: Vec<Choice>,
    /// What was said and not taken back, newest last.
    pub said: Vec<SaidLine>,
    /// The word on the button that takes it back.
    pub undo: String,
    /// What the field for a new number from the seller is called, where one may have come.
    pub number: Option<String>,
}

/// All that can be said of an order with one click, in the order of its buttons.
pub fn offered(answers: &[Answer], verdict: &Verdict) -> Vec<AnswerKind> {
    let mut offered = Vec::new();
    if can_have_it(verdict) {
        offered.push(AnswerKind::HaveIt);
    }
    offered.extend(asks_in_hands(verdict).then(|| not_have_it(verdict)));
    offered.extend(wrote(answers, verdict));
    if verdict.level != Level::Done {
        offered.extend(kinds(answers, verdict, false));
    }
    offered
}

/// "I have it" can be true: of what was sent, or of what nobody has read.
pub fn can_have_it(verdict: &Verdict) -> bool {
    let open = verdict.level != Level::Done || verdict.situation == Situation::Delivered;
    open && !is_unsent(verdict)
}

/// The order comes in several parcels: having one of them is not having it. One that was sent in place of another is all of it.
pub fn is_of_several(order: &Order, answers: &[Answer]) -> bool {
    let partly = order.has_status(OrderStatus::PartlyShipped);
    let replaced = || replaced_parcels(order, &AnswerSummary::from(answers)).len();
    partly || (order.parcels.len() > 1 && order.parcels.len() > replaced() + 1)
}

/// What the button for "I have it" says.
pub fn have_it(order: &Order, answers: &[Answer]) -> Key {
    if is_of_several(order, answers) { Key::BannerHaveAll } else { Key::BannerHaveIt }
}

/// What the button for "I don't have it" says: of several parcels nobody asks about each.
pub fn not_have_it_words(order: &Order, answers: &[Answer]) -> Key {
    if is_of_several(order, answers) { Key::BannerNotHaveAll } else { Key::BannerNotHaveIt }
}

/// Not to have it can be said: of what it is about, or of another parcel that is said to be delivered.
pub fn asks_in_hands(verdict: &Verdict) -> bool {
    verdict.ask_in_hands || verdict.has_delivered_beside
}

/// The answer that stands beside "I have it": of what lies at a pickup point, that nobody has it is no news.
pub fn not_have_it(verdict: &Verdict) -> AnswerKind {
    if verdict.is_at_pickup_point() { AnswerKind::NotAtPickupPoint } else { AnswerKind::DoNotHaveIt }
}

/// It surely was not sent: nothing can be in anybody's hands, and there is no tracking that could be wrong.
fn is_unsent(verdict: &Verdict) -> bool {
    let unread = verdict.situation == Situation::Unreadable || verdict.missing.contains(&Missing::Status);
    verdict.stage == Stage::NotShipped && !unread
}

/// That the seller was written to: the message that is due, else what was written last, else words of the buyer's own.
/// Nobody writes about what is over, or asks where something is that was not sent.
pub fn wrote(answers: &[Answer], verdict: &Verdict) -> Option<AnswerKind> {
    if verdict.level == Level::Done {
        return None;
    }
    let standing = answers.iter().filter(|answer| !answer.undone);
    let written = standing.filter(|answer| matches!(answer.said, AnswerKind::Wrote(_)));
    let due = verdict.message.map(AnswerKind::Wrote);
    let own = (verdict.stage > Stage::NotShipped).then_some(AnswerKind::Wrote(MessageKind::Own));
    due.or_else(|| written.max_by_key(|answer| answer.at).map(|answer| answer.said.clone())).or(own)
}

/// The same in words, and what was said.
pub fn answers(
    answers: &[Answer],
    lookups: &[Lookup],
    (order, verdict): (&Order, &Verdict),
    days: [Day; 2],
    speech: &Speech<'_>,
) -> AnswersModel {
    AnswersModel {
        title: speech.text(Key::BannerAnswers),
        choices: offered(answers, verdict)
            .into_iter()
            .map(|what| choice(what, answers, (order, verdict), speech))
            .collect(),
        said: lines(answers, lookups, days, speech),
        undo: speech.text(Key::BannerUndo),
        number: takes_number(verdict).then(|| speech.text(Key::BannerNewNumber)),
    }
}

/// The seller may have given a new number, asked or not.
pub fn takes_number(verdict: &Verdict) -> bool {
    verdict.level != Level::Done && !is_unsent(verdict)
}

pub(super) fn choice(
    what: AnswerKind,
    answers: &[Answer],
    (order, verdict): (&Order, &Verdict),
    speech: &Speech<'_>,
) -> Choice {
    let label = match what {
        AnswerKind::HaveIt => speech.text(have_it(order, answers)),
        AnswerKind::DoNotHaveIt if verdict.has_delivered_beside => speech.text(Key::BannerNotHaveDelivered),
        AnswerKind::DoNotHaveIt => speech.text(not_have_it_words(order, answers)),
        _ => said(&what, speech),
    };
    Choice { label, pressed: pressed(answers, verdict.message, &what), said: what }
}

/// The name of a tracker.
pub fn tracker(tracker: Tracker, speech: &Speech<'_>) -> String {
    speech.text(match tracker {
        Tracker::AliExpress => Key::TrackerAliExpress,
        Tracker::Cainiao => Key::TrackerCainiao,
        Tracker::Universal => Key::TrackerUniversal,
        Tracker::LocalPost => Key::TrackerLocalPost,
        Tracker::Courier => Key::TrackerCourier,
    })
}

/// An answer in words.
pub fn said(said: &AnswerKind, speech: &Speech<'_>) -> String {
    let key = match said {
        AnswerKind::FoundAt(at) | AnswerKind::NothingAt(at) => {
            let found = matches!(said, AnswerKind::FoundAt(_));
            let key = if found { Key::SaidCheckedFound } else { Key::SaidCheckedNothing };
            let name = tracker(*at, speech);
            return speech.fill(key, &[("tracker", Arg::Text(name.as_str()))]);
        }
        AnswerKind::SellerGaveNumber(number) => {
            return speech.fill(Key::SaidSellerNumber, &[("number", Arg::Text(number))]);
        }
        AnswerKind::Wrote(kind) => {
            let Some(about) = message_name(*kind) else { return speech.text(Key::SaidWroteOwn) };
            let about = speech.text(about);
            return speech.fill(Key::SaidWrote, &[("message", Arg::Text(about.as_str()))]);
        }
        AnswerKind::HaveIt => Key::SaidHaveIt,
        AnswerKind::DoNotHaveIt => Key::SaidDoNotHaveIt,
        AnswerKind::NotAtPickupPoint => Key::BannerNotAtPickup,
        AnswerKind::OtherPlace => Key::SaidOtherPlace,
        AnswerKind::WeightMismatch => Key::SaidWeightMismatch,
        AnswerKind::WrongNumber => Key::SaidWrongNumber,
        AnswerKind::SellerSaysWait => Key::SaidSellerWaits,
        AnswerKind::SellerTemplate => Key::SaidSellerTemplate,
        AnswerKind::SellerRefused => Key::SaidSellerRefused,
        AnswerKind::SellerSilent => Key::SaidSellerSilent,
        AnswerKind::DisputeOpened => Key::SaidDisputeOpened,
        AnswerKind::DisputeOffer => Key::SaidDisputeOffer,
        AnswerKind::DisputeEscalated => Key::SaidDisputeEscalated,
        AnswerKind::DisputeClosed => Key::SaidDisputeClosed,
        AnswerKind::Refunded => Key::SaidRefunded,
    };
    speech.text(key)
}

/// An answer of a log in words: a message about the same as an earlier one was another one.
pub fn said_in(log: &[Answer], answer: &Answer, speech: &Speech<'_>) -> String {
    let is_earlier = |one: &Answer| !one.undone && one.at < answer.at && one.said == answer.said;
    match answer.said {
        AnswerKind::Wrote(kind) if log.iter().any(is_earlier) => match message_name(kind) {
            Some(about) => {
                let about = speech.text(about);
                speech.fill(Key::SaidWroteAgain, &[("message", Arg::Text(about.as_str()))])
            }
            None => said(&answer.said, speech),
        },
        _ => said(&answer.said, speech),
    }
}

/// What a message was about, in a few words, where that is known.
const fn message_name(kind: MessageKind) -> Option<Key> {
    Some(match kind {
        MessageKind::NoTracking => Key::WroteNoTracking,
        MessageKind::SilentAccepted => Key::WroteSilentAccepted,
        MessageKind::SilentExported => Key::WroteSilentExported,
        MessageKind::SilentArrived => Key::WroteSilentArrived,
        MessageKind::NotShipped => Key::WroteNotShipped,
        MessageKind::Cancel => Key::WroteCancel,
        MessageKind::NotReceived => Key::WroteNotReceived,
        MessageKind::WrongNumber => Key::WroteWrongNumber,
        MessageKind::Trouble => Key::WroteTrouble,
        MessageKind::ExtendProtection => Key::WroteExtendProtection,
        MessageKind::Reminder => Key::WroteReminder,
        MessageKind::Own => return None,
    })
}

/// What can become of an open dispute.
const DISPUTE: &[AnswerKind] = &[
    AnswerKind::DisputeOffer,
    AnswerKind::DisputeEscalated,
    AnswerKind::DisputeClosed,
    AnswerKind::Refunded,
];

/// What the seller can answer, apart from a new number.
const SELLER: &[AnswerKind] = &[
    AnswerKind::SellerSaysWait,
    AnswerKind::SellerTemplate,
    AnswerKind::SellerRefused,
    AnswerKind::SellerSilent,
];

/// What the buyer may add, apart from having it or not and from what stands beside the trackers. What the seller answered
/// is offered once the seller was written to, or is to be: it may have been done before we were there; in the `chat` nothing
/// else is. A message that is due has a button of its own,
/// which says that it was sent.
pub fn choices(
    answers: &[Answer],
    about: (&Order, &Verdict),
    chat: bool,
    speech: &Speech<'_>,
) -> Vec<Choice> {
    let verdict = about.1;
    let written = wrote(answers, verdict).filter(|_| verdict.message.is_none());
    let kinds = kinds(answers, verdict, chat);
    written.into_iter().chain(kinds).map(|what| choice(what, answers, about, speech)).collect()
}

fn kinds(answers: &[Answer], verdict: &Verdict, chat: bool) -> Vec<AnswerKind> {
    let (dispute, sent) = (verdict.situation.is_dispute(), !is_unsent(verdict));
    // Whoever wrote about another order of the parcel waits for that answer here as well.
    let waits = matches!(
        verdict.situation,
        Situation::AwaitingSeller | Situation::SellerSaysWait | Situation::NewNumber
    );
    let wrote = verdict.level >= Level::Write
        || waits
        || answers.iter().any(|answer| !answer.undone && matches!(answer.said, AnswerKind::Wrote(_)));
    // Who appealed waits for a decision again.
    let closed = verdict.situation == Situation::DisputeClosed;
    let lists: [(bool, &[AnswerKind]); 5] = [
        (!chat && sent, &[AnswerKind::OtherPlace, AnswerKind::WeightMismatch, AnswerKind::WrongNumber]),
        (wrote || chat, SELLER),
        (!chat && closed, &[AnswerKind::DisputeEscalated]),
        (!chat && !dispute, &[AnswerKind::DisputeOpened, AnswerKind::Refunded]),
        (!chat && dispute, DISPUTE),
    ];
    lists.into_iter().filter(|(offered, _)| *offered).flat_map(|(_, list)| list.iter().cloned()).collect()
}

/// What was written, said or looked up once.
pub(super) struct LoggedLine {
    pub(super) at: Instant,
    pub(super) on: Day,
    /// Taken back.
    pub(super) undone: bool,
    pub(super) words: String,
    /// On which day it happened, of what was written and said.
    pub(super) day: Option<DayField>,
}

/// What was written, said and looked up, what was taken back too, newest last; what was only said of another day stands once.
/// `days`: the first and the last one on which it can have been.
pub(super) fn logged(
    answers: &[Answer],
    lookups: &[Lookup],
    days: [Day; 2],
    speech: &Speech<'_>,
) -> Vec<LoggedLine> {
    let shown = answers.iter().filter(|answer| !answer.is_shown_by(lookups) && !is_redated(answers, answer));
    let shown = shown.map(|answer| {
        let Answer { at, on, undone, .. } = *answer;
        let words = said_in(answers, answer, speech);
        let day = Some(DayField::of(&words, on, days, speech));
        LoggedLine { at, on, undone, words, day }
    });
    // Since which day the tracking says something stands in what was said of it.
    let looked_up = lookups.iter().map(|one| {
        let Lookup { at, on, undone, .. } = *one;
        LoggedLine { at, on, undone, words: lookup(one, speech), day: None }
    });
    let mut lines: Vec<LoggedLine> = shown.chain(looked_up).collect();
    sort_by_key(&mut lines, |line| line.at);
    lines
}

/// Of it what was not taken back.
pub fn lines(answers: &[Answer], lookups: &[Lookup], days: [Day; 2], speech: &Speech<'_>) -> Vec<SaidLine> {
    let line = |LoggedLine { at, on, words, day, .. }: LoggedLine| {
        let dated = speech.fill(Key::BannerSaid, &[("date", Arg::Date(on)), ("answer", Arg::Text(&words))]);
        let undo = speech.labeled(&speech.text(Key::BannerUndo), &dated);
        SaidLine { text: if day.is_some() { words } else { dated }, day, undo, at }
    };
    let logged = logged(answers, lookups, days, speech).into_iter();
    logged.filter(|line| !line.undone).map(line).collect()
}

/// What was said of other orders of the parcel and counts here as well, oldest first: it is taken back where it was said.
/// `elsewhere`: each with the number of its order.
pub fn lines_elsewhere(elsewhere: &[(&str, &Answer)], speech: &Speech<'_>) -> Vec<SaidLine> {
    let line = |(order, answer): &(&str, &Answer)| {
        let words = said(&answer.said, speech);
        let args =
            [("date", Arg::Date(answer.on)), ("answer", Arg::Text(&words)), ("order", Arg::Text(order))];
        let text = speech.fill(Key::BannerSaidElsewhere, &args);
        SaidLine { text, day: None, undo: String::new(), at: answer.at }
    };
    elsewhere.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::MessageKind;
    use crate::order::{Fact, Parcel, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Remark;

    fn days() -> [Day; 2] {
        [day(1), day(9)]
    }

    fn answer(at: Instant, said: AnswerKind, undone: bool) -> Answer {
        Answer { at, on: day(1), said, undone }
    }

    #[test]
    fn at_a_pickup_point_it_is_said_that_it_is_not_there() {
        let mut waits = verdict(Situation::ReadyForPickup);
        waits.ask_in_hands = true;
        assert!(offered(&[], &waits).contains(&AnswerKind::NotAtPickupPoint));
        assert!(!offered(&[], &waits).contains(&AnswerKind::DoNotHaveIt));
        // Whatever else is due.
        waits.situation = Situation::ProtectionLastDays;
        waits.remarks = vec![Remark::AtPickupPoint];
        assert_eq!(not_have_it(&waits), AnswerKind::NotAtPickupPoint);
        waits.remarks.clear();
        assert_eq!(not_have_it(&waits), AnswerKind::DoNotHaveIt);
        assert_eq!(said(&AnswerKind::NotAtPickupPoint, &english()), "It isn’t at the pickup point");
    }

    #[test]
    fn of_several_parcels_all_are_asked_for() {
        let mut open = verdict(Situation::SilentAccepted);
        open.stage = Stage::Accepted;
        let label_of = |order: &Order, said: &[Answer]| {
            let choices = answers(said, &[], (order, &open), days(), &english()).choices;
            choices.into_iter().find(|choice| choice.said == AnswerKind::HaveIt).map(|choice| choice.label)
        };
        let label = |order: &Order| label_of(order, &[]);
        let one = Order { parcels: vec![Parcel::default()], ..Order::default() };
        let two = Order { parcels: vec![Parcel::default(), Parcel::default()], ..Order::default() };
        let status = Fact::new(OrderStatus::PartlyShipped, Source::DetailAnswer, 1, "");
        let partly = Order { status: Some(status), ..one.clone() };
        let labels = [&one, &two, &partly].map(|order| label(order).unwrap());
        assert_eq!(labels, ["I have it", "I have everything", "I have everything"]);
        // One that was sent in place of the other is all of it.
        let number = Some(Fact::new("LP2".to_owned(), Source::Pasted, 1, ""));
        let resent = Parcel { origin_number: number, ..Parcel::default() };
        let two = Order { parcels: vec![Parcel::default(), resent], ..Order::default() };
        let given = answer(1, AnswerKind::SellerGaveNumber("LP2".to_owned()), false);
        assert_eq!(label_of(&two, &[given]).as_deref(), Some("I have it"));
        assert_eq!(label(&two).as_deref(), Some("I have everything"));
    }

    #[test]
    fn what_was_said_of_another_order_names_that() {
        let wrote = answer(1, AnswerKind::Wrote(MessageKind::SilentArrived), false);
        let [line] = lines_elsewhere(&[("8190000000000025", &wrote)], &english()).try_into().unwrap();
        assert!(line.text.ends_with(" (noted for order 8190000000000025)"), "{}", line.text);
        assert!(line.text.starts_with("2026-12-01: ") && line.undo.is_empty() && line.day.is_none());
    }

    #[test]
    fn what_was_taken_back_is_not_shown_and_not_pressed() {
        let answers = [answer(1, AnswerKind::OtherPlace, true), answer(2, AnswerKind::WrongNumber, false)];
        let [line] = lines(&answers, &[], days(), &english()).try_into().unwrap();
        assert_eq!(line.text, "This isn’t my tracking number");
        assert_eq!(line.undo, "Undo: 2026-12-01: This isn’t my tracking number");
        let field = line.day.unwrap();
        assert_eq!(field.days, ["2026-12-01", "2026-12-01", "2026-12-09"]);
        assert_eq!(field.label, "Date: This isn’t my tracking number");
        let shown =
            choices(&answers, (&Order::default(), &verdict(Situation::NoFirstScan)), false, &english());
        let pressed: Vec<(AnswerKind, Instant)> =
            shown.into_iter().filter_map(|choice| Some((choice.said, choice.pressed?))).collect();
        assert_eq!(pressed, [(AnswerKind::WrongNumber, 2)]);
    }

    #[test]
    fn an_end_offers_no_troubles_and_can_be_taken_back() {
        let mut verdict = verdict(Situation::Received);
        verdict.level = Level::Done;
        let model = answers(
            &[answer(1, AnswerKind::HaveIt, false)],
            &[],
            (&Order::default(), &verdict),
            days(),
            &english(),
        );
        assert!(model.choices.is_empty(), "{model:?}");
        assert_eq!(model.said.len(), 1);
        verdict.level = Level::Write;
        verdict.message = Some(MessageKind::NoTracking);
        verdict.ask_in_hands = true;
        let offered: Vec<AnswerKind> = answers(&[], &[], (&Order::default(), &verdict), days(), &english())
            .choices
            .into_iter()
            .map(|choice| choice.said)
            .collect();
        assert!(offered.starts_with(&[
            AnswerKind::HaveIt,
            AnswerKind::DoNotHaveIt,
            AnswerKind::Wrote(MessageKind::NoTracking),
            AnswerKind::OtherPlace
        ]));
    }

    #[test]
    fn a_second_message_about_the_same_is_called_another_one() {
        let wrote = |at, undone| answer(at, AnswerKind::Wrote(MessageKind::NoTracking), undone);
        let log = [
            wrote(1, true),
            wrote(2, false),
            answer(3, AnswerKind::SellerTemplate, false),
            wrote(4, false),
            answer(5, AnswerKind::Wrote(MessageKind::Reminder), false),
        ];
        let words: Vec<String> = log.iter().map(|answer| said_in(&log, answer, &english())).collect();
        let first = said(&log[1].said, &english());
        assert_eq!((&words[0], &words[1]), (&first, &first), "what was taken back was none");
        assert_eq!(words[3], first.replace("I messaged the seller:", "I messaged the seller again:"));
        assert_eq!(words[4], said(&log[4].said, &english()));
        let days = [day(1), day(9)];
        assert!(lines(&log, &[], days, &english()).iter().any(|line| line.text == words[3]));
    }

    #[test]
    fn who_wrote_without_being_asked_to_can_say_so_and_take_it_back() {
        let own = AnswerKind::Wrote(MessageKind::Own);
        let mut waits = verdict(Situation::SilentAccepted);
        assert_eq!(wrote(&[], &waits), Some(own.clone()));
        // What is due is what was meant; afterwards the same button takes that back.
        waits.message = Some(MessageKind::Reminder);
        let reminder = AnswerKind::Wrote(MessageKind::Reminder);
        assert_eq!(wrote(&[], &waits), Some(reminder.clone()));
        let log = [
            answer(1, AnswerKind::Wrote(MessageKind::NoTracking), false),
            answer(2, reminder.clone(), false),
            answer(3, own, true),
        ];
        let pressed = |waits: &Verdict| {
            let choices = answers(&log, &[], (&Order::default(), waits), days(), &english()).choices;
            choices.into_iter().find(|choice| choice.said == reminder).map(|choice| choice.pressed)
        };
        assert_eq!(pressed(&waits), Some(None), "due once more");
        waits.message = None;
        assert_eq!(pressed(&waits), Some(Some(2)));
        waits.stage = Stage::NotShipped;
        assert_eq!(wrote(&[], &waits), None);
        waits.level = Level::Done;
        assert_eq!(wrote(&log, &waits), None);
    }

    #[test]
    fn of_what_was_not_sent_only_what_can_be_true_is_offered() {
        let offered = |verdict: &Verdict| offered(&[], verdict);
        let unsent = Verdict { stage: Stage::NotShipped, ..verdict(Situation::NotShipped) };
        assert_eq!(offered(&unsent), [AnswerKind::DisputeOpened, AnswerKind::Refunded]);
        // That protection ends sends nothing either.
        let ending = Verdict { situation: Situation::ProtectionEnding, ..unsent.clone() };
        assert_eq!(offered(&ending), offered(&unsent));
        // What nobody has read may be anywhere.
        let unread = Verdict { situation: Situation::Unreadable, ..unsent.clone() };
        assert!(offered(&unread).starts_with(&[AnswerKind::HaveIt, AnswerKind::OtherPlace]));
        let unread = Verdict { missing: vec![Missing::Status], ..unsent };
        assert_eq!(offered(&unread).first(), Some(&AnswerKind::HaveIt));
    }

    #[test]
    fn answers_of_the_seller_are_offered_after_writing() {
        let offered = |answers: &[Answer]| {
            choices(answers, (&Order::default(), &verdict(Situation::NoFirstScan)), false, &english())
                .iter()
                .any(|choice| choice.said == AnswerKind::SellerSilent)
        };
        assert!(!offered(&[]));
        assert!(offered(&[answer(1, AnswerKind::Wrote(MessageKind::NoTracking), false)]));
    }

    #[test]
    fn each_place_offers_what_can_have_happened_there() {
        let offered = |dispute, chat| -> Vec<AnswerKind> {
            let situation = if dispute { Situation::DisputeOpen } else { Situation::NoFirstScan };
            let shown = choices(&[], (&Order::default(), &verdict(situation)), chat, &english());
            shown.into_iter().map(|choice| choice.said).collect()
        };
        let own = AnswerKind::Wrote(MessageKind::Own);
        for dispute in [false, true] {
            assert_eq!(offered(dispute, true).split_first(), Some((&own, SELLER)));
        }
        assert!(offered(false, false).contains(&AnswerKind::DisputeOpened));
        assert!(!offered(false, false).contains(&AnswerKind::DisputeOffer));
        assert!(offered(true, false).contains(&AnswerKind::DisputeOffer));
        assert!(!offered(true, false).contains(&AnswerKind::DisputeOpened));
    }

    #[test]
    fn the_log_names_what_was_written_and_ends_with_the_newest() {
        let answers = [
            answer(2, AnswerKind::SellerSaysWait, false),
            answer(3, AnswerKind::Wrote(MessageKind::ExtendProtection), false),
            answer(1, AnswerKind::Wrote(MessageKind::NoTracking), false),
        ];
        let shown = lines(&answers, &[], days(), &english());
        let texts: Vec<String> = shown.into_iter().map(|line| line.text).collect();
        assert_eq!(
            texts,
            [
                "I messaged the seller: tracking shows nothing",
                "The seller asked me to wait",
                "I messaged the seller: request to extend protection",
            ]
        );
    }
}
