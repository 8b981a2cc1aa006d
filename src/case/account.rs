//! What a buyer does to one order, as an account that knows nothing else of it: joined to what is stored, it adds just
//! that.

use super::{CaseRecord, LookAgain, Note, OrderRecord, SCHEMA, SCHEMA_WITH_LOOKUPS};
use crate::knowledge::date::iso;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::{Day, Instant, Lookup, MessageKind, Order, ProofTick};
use chrono::Days;

/// The card that was hidden is wanted again.
pub fn card_shown_again(case: &CaseRecord, at: Instant) -> CaseRecord {
    let mut account = about(&case.record.order.id);
    account.record.dismissed_at = at;
    account
}

/// The buyer ticks a line of what a dispute needs, or takes the tick away.
pub fn has_proof(order: &str, tick: ProofTick) -> CaseRecord {
    let mut account = about(order);
    account.record.proofs.push(tick);
    account
}

/// An account that knows nothing but the order's id.
fn about(id: &str) -> CaseRecord {
    let order = Order { id: id.to_owned(), ..Order::default() };
    CaseRecord {
        record: OrderRecord { schema: SCHEMA, order, ..OrderRecord::default() },
        ..CaseRecord::default()
    }
}

/// A press on an answer: where it counts, it is taken back; where it does not, it is said now. `due`: the message that is
/// due.
pub fn toggled(
    case: &CaseRecord,
    due: Option<MessageKind>,
    said: &AnswerKind,
    at: Instant,
    on: Day,
) -> CaseRecord {
    let log = &case.record.answers;
    let mut account = about(&case.record.order.id);
    if let Some(newest) = pressed(log, due, said) {
        // Each message was sent on a day of its own, and each has its own reply; any other answer is one, however often it was
        // given.
        let one = matches!(said, AnswerKind::Wrote(_)) || question(said) == Some(AnswerQuestion::Seller);
        let standing = log.iter().filter(|answer| !answer.undone && answer.said == *said);
        let taken_back = standing.filter(|answer| !one || answer.at == newest);
        account.record.answers =
            taken_back.cloned().map(|answer| Answer { undone: true, ..answer }).collect();
    } else {
        account.record.answers.push(Answer { at, on, said: said.clone(), undone: false });
    }
    account
}

/// A number was looked up elsewhere; `found`: it counts as a check of that sort of tracker.
pub fn looked_up(case: &CaseRecord, lookup: Lookup, tracker: Option<Tracker>) -> CaseRecord {
    let mut account = about(&case.record.order.id);
    if let Some(tracker) = tracker {
        let said = AnswerKind::of_look_up(tracker, !lookup.events.is_empty());
        account.record.answers.push(Answer { at: lookup.at, on: lookup.on, said, undone: false });
    }
    account.record.lookups.push(lookup);
    account.record.schema = SCHEMA_WITH_LOOKUPS;
    account
}

/// What was said at this instant is taken back.
pub fn undone(case: &CaseRecord, at: Instant) -> CaseRecord {
    let mut account = about(&case.record.order.id);
    take_back(&mut account.record, &case.record, at);
    if !account.record.lookups.is_empty() {
        account.record.schema = SCHEMA_WITH_LOOKUPS;
    }
    account
}

/// Puts into an account that what was said or looked up at this instant is taken back.
pub fn take_back(account: &mut OrderRecord, known: &OrderRecord, at: Instant) {
    let said = standing_of(&known.answers, at).cloned();
    account.answers = said.map(|answer| Answer { undone: true, ..answer }).into_iter().collect();
    let lookups = known.lookups.iter().filter(|lookup| lookup.at == at);
    account.lookups = lookups.cloned().map(|lookup| Lookup { undone: true, ..lookup }).collect();
}

/// How many days back the buyer can date an answer.
const LOOKS_BACK: u64 = 366;

/// The first and the last day on which what is said of an order `today` can have happened: since it was placed or paid, where
/// that is known.
pub fn possible_days(order: &Order, today: Day) -> [Day; 2] {
    let began = [&order.placed, &order.paid].into_iter().flatten().map(|fact| fact.value.0).min();
    let first = began.or(today.checked_sub_days(Days::new(LOOKS_BACK)));
    [first.unwrap_or(today).min(today), today]
}

/// The day that was typed (ISO), where what was said of an order `today` can have happened on it.
pub fn possible_day(order: &Order, typed: &str, today: Day) -> Option<Day> {
    let [first, last] = possible_days(order, today);
    iso::read(typed).filter(|day| (first..=last).contains(day))
}

/// What was said at this instant happened on another day: it is taken back, and said for that day right after. `None` where
/// nothing stands from then, or that day is none of the [`possible_days`].
pub fn redated(record: &OrderRecord, at: Instant, on: Day, today: Day) -> Option<Vec<Answer>> {
    let [first, last] = possible_days(&record.order, today);
    let known = standing_of(&record.answers, at)?;
    if known.on == on || !(first..=last).contains(&on) {
        return None;
    }
    let next = Answer { at: known.at.saturating_add(1), on, ..known.clone() };
    let is_taken = record.answers.iter().map(|answer| answer.at).any(|at| at == next.at);
    (!is_taken).then(|| vec![Answer { undone: true, ..known.clone() }, next])
}

/// What was said at this instant, or what stands in its place since it was dated to another day. A field that is typed into says each
/// day on the way to the one that is meant.
fn standing_of(answers: &[Answer], at: Instant) -> Option<&Answer> {
    let mut known = answers.iter().find(|answer| answer.at == at)?;
    while known.undone {
        known = answers.iter().find(|answer| replaces(answer, known))?;
    }
    Some(known)
}

/// Whether an answer is another one that was taken back, on another day.
fn replaces(answer: &Answer, other: &Answer) -> bool {
    other.undone && answer.said == other.said && answer.at == other.at.saturating_add(1)
}

/// Whether an answer was taken back only to be dated to another day.
pub fn is_redated(log: &[Answer], answer: &Answer) -> bool {
    log.iter().any(|other| replaces(other, answer))
}

/// The redated answer, as an account.
pub fn on_another_day(case: &CaseRecord, at: Instant, on: Day, today: Day) -> Option<CaseRecord> {
    let mut account = about(&case.record.order.id);
    account.record.answers = redated(&case.record, at, on, today)?;
    Some(account)
}

/// A note is written. It is later than the one before, whatever the clock says.
pub fn noted(case: &CaseRecord, text: &str, now: Instant) -> CaseRecord {
    let at = now.max(case.note.at.saturating_add(1));
    CaseRecord { note: Note { at, text: text.to_owned() }, ..about(&case.record.order.id) }
}

/// A day to look again is chosen, or taken away.
pub fn look_again(case: &CaseRecord, day: Option<Day>, now: Instant) -> CaseRecord {
    let at = now.max(case.again.at.saturating_add(1));
    CaseRecord { again: LookAgain { at, day }, ..about(&case.record.order.id) }
}

/// Answers of which only the newest counts.
#[derive(PartialEq, Eq)]
enum AnswerQuestion {
    At(Tracker),
    InHands,
    Seller,
    Dispute,
}

const fn question(said: &AnswerKind) -> Option<AnswerQuestion> {
    match said {
        AnswerKind::FoundAt(tracker) | AnswerKind::NothingAt(tracker) => Some(AnswerQuestion::At(*tracker)),
        AnswerKind::HaveIt | AnswerKind::DoNotHaveIt | AnswerKind::NotAtPickupPoint => {
            Some(AnswerQuestion::InHands)
        }
        AnswerKind::SellerSaysWait
        | AnswerKind::SellerTemplate
        | AnswerKind::SellerRefused
        | AnswerKind::SellerSilent
        | AnswerKind::SellerGaveNumber(_) => Some(AnswerQuestion::Seller),
        AnswerKind::DisputeOpened
        | AnswerKind::DisputeOffer
        | AnswerKind::DisputeEscalated
        | AnswerKind::DisputeClosed
        | AnswerKind::Refunded => Some(AnswerQuestion::Dispute),
        _ => None,
    }
}

/// It was said, not taken back, and nothing that contradicts it was said since. The log keeps what was replaced: it
/// happened.
pub fn counts(log: &[Answer], said: &AnswerKind) -> bool {
    pressed(log, None, said).is_some()
}

/// When it was last said, where it counts. A message that is `due` was not sent yet, though one like it may have been.
pub fn pressed(log: &[Answer], due: Option<MessageKind>, said: &AnswerKind) -> Option<Instant> {
    if due.is_some_and(|kind| *said == AnswerKind::Wrote(kind)) {
        return None;
    }
    let standing = || log.iter().filter(|answer| !answer.undone);
    let newest = standing().filter(|answer| answer.said == *said).map(|answer| answer.at).max()?;
    let asked = question(said);
    // A message after the reply is waiting for one of its own.
    let is_asked_again = |answer: &Answer| {
        asked == Some(AnswerQuestion::Seller) && matches!(answer.said, AnswerKind::Wrote(_))
    };
    let contradicts = |answer: &Answer| {
        let replaced = answer.said != *said && question(&answer.said) == asked;
        answer.at > newest && (replaced || is_asked_again(answer))
    };
    (asked.is_none() || !standing().any(contradicts)).then_some(newest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 12, day).unwrap()
    }

    fn pressed(case: &mut CaseRecord, said: &AnswerKind, at: Instant) {
        let account = toggled(case, None, said, at, day(1));
        case.join(account);
    }

    fn standing(case: &CaseRecord) -> Vec<AnswerKind> {
        let answers = case.record.answers.iter().filter(|answer| !answer.undone);
        answers.map(|answer| answer.said.clone()).collect()
    }

    #[test]
    fn a_reply_to_another_message_is_another_reply() {
        let mut case = about("8190000000000001");
        let mut press = |said: &AnswerKind, at: Instant| {
            let account = toggled(&case, None, said, at, day(1));
            case.record.answers.retain(|known| account.record.answers.iter().all(|new| new.at != known.at));
            case.record.answers.extend(account.record.answers);
            case.record.answers.iter().filter(|answer| !answer.undone && answer.said == *said).count()
        };
        let (wrote, canned) = (AnswerKind::Wrote(MessageKind::NoTracking), AnswerKind::SellerTemplate);
        assert_eq!((press(&wrote, 1), press(&canned, 2)), (1, 1));
        assert_eq!(press(&AnswerKind::Wrote(MessageKind::Reminder), 3), 1);
        assert_eq!(press(&canned, 4), 2, "the second reply is one more");
        assert_eq!(press(&canned, 5), 1, "a second press takes back the one that it belongs to");
        assert_eq!(press(&canned, 6), 2);
    }

    #[test]
    fn what_was_dated_to_another_day_is_taken_back_by_its_first_instant_too() {
        let mut case = about("8190000000000001");
        case.join(toggled(&case, None, &AnswerKind::DoNotHaveIt, 10, day(20)));
        case.join(on_another_day(&case, 10, day(19), day(20)).unwrap());
        assert_eq!(standing(&case), [AnswerKind::DoNotHaveIt]);
        case.join(undone(&case, 10));
        assert_eq!(standing(&case), []);
    }

    #[test]
    fn a_second_press_takes_back() {
        let mut case = CaseRecord::default();
        pressed(&mut case, &AnswerKind::HaveIt, 1);
        assert!(counts(&case.record.answers, &AnswerKind::HaveIt));
        pressed(&mut case, &AnswerKind::HaveIt, 2);
        assert_eq!(standing(&case), []);
        pressed(&mut case, &AnswerKind::HaveIt, 3);
        assert_eq!(standing(&case), [AnswerKind::HaveIt]);
    }

    #[test]
    fn what_happened_on_another_day_is_said_for_that_day_and_keeps_its_place() {
        let mut case = about("8190000000000001");
        let wrote = AnswerKind::Wrote(MessageKind::NoTracking);
        for (at, said) in [(10, &wrote), (20, &AnswerKind::SellerTemplate)] {
            let account = toggled(&case, None, said, at, day(20));
            case.join(account);
        }
        let move_to = |case: &mut CaseRecord, at, on| {
            let account = on_another_day(case, at, on, day(20))?;
            case.join(account);
            Some(())
        };
        for (at, on) in
            [(10, day(20)), (10, day(21)), (9, day(15)), (10, Day::from_ymd_opt(2025, 12, 18).unwrap())]
        {
            assert_eq!(move_to(&mut case, at, on), None, "{at} {on}");
        }
        assert_eq!(move_to(&mut case, 10, day(15)), Some(()));
        // By the instant that the field was drawn with.
        assert_eq!(move_to(&mut case, 10, day(14)), Some(()));
        let redated: Vec<bool> =
            case.record.answers.iter().map(|answer| is_redated(&case.record.answers, answer)).collect();
        assert_eq!(redated.iter().filter(|redated| **redated).count(), 2);
        let mut standing: Vec<&Answer> = case.record.answers.iter().filter(|answer| !answer.undone).collect();
        standing.sort_by_key(|answer| answer.at);
        let log: Vec<_> = standing.iter().map(|answer| (answer.at, answer.on, &answer.said)).collect();
        assert_eq!(log, [(12, day(14), &wrote), (20, day(20), &AnswerKind::SellerTemplate)]);
    }

    #[test]
    fn a_message_that_is_due_again_was_not_sent_yet() {
        let mut case = CaseRecord::default();
        let (due, said) = (Some(MessageKind::Reminder), AnswerKind::Wrote(MessageKind::Reminder));
        for at in [1, 2] {
            let account = toggled(&case, due, &said, at, day(1));
            case.join(account);
        }
        assert_eq!(standing(&case).len(), 2);
        // Nothing is due any more: a press takes back the newest one.
        pressed(&mut case, &said, 3);
        let left: Vec<Instant> =
            case.record.answers.iter().filter(|answer| !answer.undone).map(|answer| answer.at).collect();
        assert_eq!(left, [1]);
    }

    #[test]
    fn words_of_ones_own_are_nothing_that_version_2_can_read() {
        let mut case = CaseRecord::default();
        pressed(&mut case, &AnswerKind::Wrote(MessageKind::Reminder), 1);
        assert_eq!(case.record.schema, SCHEMA);
        pressed(&mut case, &AnswerKind::Wrote(MessageKind::Own), 2);
        assert_eq!(case.record.schema, SCHEMA_WITH_LOOKUPS);
    }

    #[test]
    fn a_tracker_knows_a_number_or_does_not() {
        let mut case = CaseRecord::default();
        let [found, nothing] = [true, false].map(|found| AnswerKind::of_look_up(Tracker::Cainiao, found));
        pressed(&mut case, &found, 1);
        pressed(&mut case, &AnswerKind::NothingAt(Tracker::Courier), 2);
        assert!(counts(&case.record.answers, &found), "another tracker");
        pressed(&mut case, &nothing, 3);
        assert!(!counts(&case.record.answers, &found) && counts(&case.record.answers, &nothing));
    }

    #[test]
    fn a_contradicting_answer_replaces_and_the_log_keeps_both() {
        let mut case = CaseRecord::default();
        let (wait, refused) = (AnswerKind::SellerSaysWait, AnswerKind::SellerRefused);
        pressed(&mut case, &wait, 1);
        pressed(&mut case, &AnswerKind::WeightMismatch, 2);
        pressed(&mut case, &refused, 3);
        let log = &case.record.answers;
        assert!(!counts(log, &wait) && counts(log, &refused) && counts(log, &AnswerKind::WeightMismatch));
        assert_eq!(standing(&case).len(), 3);
        // Asked to wait once more, later: that is said again, not taken back.
        pressed(&mut case, &wait, 4);
        let log = &case.record.answers;
        assert!(counts(log, &wait) && !counts(log, &refused));
        assert_eq!(standing(&case).len(), 4);
    }

    #[test]
    fn what_is_written_is_later_than_what_it_replaces() {
        let mut case = CaseRecord::default();
        case.note.at = 9;
        case.again.at = 9;
        assert_eq!(noted(&case, "x", 3).note.at, 10);
        assert_eq!(look_again(&case, Some(day(2)), 30).again, LookAgain { at: 30, day: Some(day(2)) });
        assert_eq!(undone(&case, 1).record.answers, []);
    }
}
