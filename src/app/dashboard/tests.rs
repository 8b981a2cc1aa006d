use super::list::ROWS_AT_ONCE;
use super::*;
use crate::app::program::driver::Driver;
use crate::app::protocol::Unwritten;
use crate::case::SCHEMA;
use crate::case::transfer::{self, ExportedPicture};
use crate::knowledge::date::iso;
use crate::order::answer::AnswerKind;
use crate::order::settings::SettingGroup;
use crate::order::verdict::Level;
use crate::order::{Fact, Item, Order, OrderStatus, Parcel, Source};
use crate::present::wording::sample::{day, english};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

fn id(number: usize) -> String {
    (8_190_000_000_000_000 + number).to_string()
}

fn case(number: usize) -> CaseRecord {
    let items = vec![Item { title: format!("Lamp {number}"), quantity: 1 }];
    let order = Order {
        id: id(number),
        items: Some(Fact::new(items, Source::DetailAnswer, 1, "")),
        ..Order::default()
    };
    let mut case = CaseRecord::default();
    case.record.schema = SCHEMA;
    case.record.order = order;
    case.record.last_seen = i64::try_from(number).unwrap();
    case
}

/// Milliseconds are days of December here.
fn day_of(at: Instant) -> Day {
    day(u32::try_from(at).unwrap_or(1))
}

fn program() -> Dashboard {
    Dashboard::new(Settings::default(), day_of, (1, day(1)), 10_000_000)
}

/// The window with so many orders, all of whose rows stand as far as they do unasked.
fn with(count: usize) -> Dashboard {
    let mut program = program();
    assert_eq!(program.update(DashboardMessage::Opened)[0], DashboardEffect::Read);
    for from in (1..=count).step_by(25) {
        let cases = (from..=count.min(from + 24)).map(case).collect();
        program.update(DashboardMessage::Slice(Slice { cases, ..Slice::default() }));
    }
    let effects = program.update(DashboardMessage::Read(Ok(())));
    rest(&mut program, effects);
    program
}

/// Takes turns until nothing is left to be done.
fn rest(program: &mut Dashboard, mut effects: Vec<DashboardEffect>) -> usize {
    let mut turns = 0;
    while let Some(DashboardEffect::Turn(turn)) =
        effects.iter().find(|effect| matches!(effect, DashboardEffect::Turn(_)))
    {
        effects = program.update(DashboardMessage::Turn(*turn));
        turns += 1;
        assert!(turns < 1000, "it does not come to rest");
    }
    turns
}

fn rows(effects: &[DashboardEffect]) -> Option<(&[String], &[String])> {
    effects.iter().find_map(|effect| match effect {
        DashboardEffect::List { rows, anew } => Some((rows.as_slice(), anew.as_slice())),
        _ => None,
    })
}

fn asked(effects: &[DashboardEffect]) -> Option<(&CaseChange, &DashboardRequest)> {
    effects.iter().find_map(|effect| match effect {
        DashboardEffect::Ask(change, asked) => Some((change, asked)),
        _ => None,
    })
}

/// The worker answers what was just asked of it.
fn answered(
    program: &mut Dashboard,
    effects: &[DashboardEffect],
    outcome: Result<(), StorageTrouble>,
) -> Vec<DashboardEffect> {
    let asked = asked(effects).unwrap().1.clone();
    program.update(DashboardMessage::Answered(asked, outcome))
}

fn row(program: &Dashboard, number: usize) -> Node {
    program.row(&id(number), &DashboardWords::new(&english()), &english()).unwrap()
}

fn said(program: &Dashboard, part: &str) -> String {
    program.view(&english()).content.find("data-part", part).unwrap().text()
}

fn act(program: &mut Dashboard, number: usize, action: RowAction) -> Vec<DashboardEffect> {
    program.update(DashboardMessage::Row(id(number), action))
}

#[test]
fn rows_are_drawn_a_few_at_a_time_and_what_stands_is_not_drawn_again() {
    let mut program = with(0);
    program
        .update(DashboardMessage::Slice(Slice { cases: (1..=260).map(case).collect(), ..Slice::default() }));
    program.list.spoil();
    let effects = program.update(DashboardMessage::Record);
    let (first, anew) = rows(&effects).unwrap();
    assert_eq!((first.len(), anew.len()), (ROWS_AT_ONCE, ROWS_AT_ONCE));
    assert_eq!(rest(&mut program, effects), 7);
    assert_eq!(program.list.left(), 60);
    // A letter in the search: what stands already costs nothing.
    let effects = program.update(DashboardMessage::Search("lamp".to_owned()));
    let (all, anew) = rows(&effects).unwrap();
    assert_eq!((all.len(), anew), (200, [].as_slice()));
    let effects = program.update(DashboardMessage::Search("lamp 260".to_owned()));
    assert_eq!(rows(&effects).unwrap().0, [id(260)]);
    rest(&mut program, effects);
    let effects = program.update(DashboardMessage::Search(String::new()));
    rest(&mut program, effects);
    let effects = program.update(DashboardMessage::More);
    assert_eq!(rows(&effects).unwrap().1.len(), ROWS_AT_ONCE);
    rest(&mut program, effects);
    assert_eq!((program.list.left(), program.list.is_unfinished()), (0, false));
}

#[test]
fn the_first_rows_stand_while_the_others_are_read_and_do_not_move_before_all_are() {
    let slice = |numbers: RangeInclusive<usize>| {
        DashboardMessage::Slice(Slice { cases: numbers.map(case).collect(), ..Slice::default() })
    };
    let mut program = program();
    program.update(DashboardMessage::Opened);
    let effects = program.update(slice(1..=25));
    assert_eq!(rows(&effects).unwrap().0.len(), 25);
    assert_eq!(said(&program, "summary"), "Reading 25 orders…");
    // What is read last was seen last, and would stand first.
    assert_eq!(program.update(slice(26..=50)), []);
    let effects = program.update(DashboardMessage::Search("lamp 26".to_owned()));
    assert_eq!(rows(&effects).unwrap().0, [id(26)], "what is asked for is looked for in all that are there");
    program.update(DashboardMessage::Search(String::new()));
    let effects = program.update(DashboardMessage::Read(Ok(())));
    assert_eq!(rows(&effects).unwrap().0[0], id(50));
}

#[test]
fn a_row_that_stands_is_drawn_anew_once_all_that_share_its_parcel_are_read() {
    let sharing = |number: usize| {
        let mut case = case(number);
        let origin_number = Some(Fact::new("LP00123456789012".to_owned(), Source::DetailAnswer, 1, ""));
        case.record.order.parcels = vec![Parcel { origin_number, ..Parcel::default() }];
        case
    };
    let mut program = program();
    program.update(DashboardMessage::Opened);
    let cases = [1, 2].map(sharing).into_iter().chain((3..=25).map(case)).collect();
    program.update(DashboardMessage::Slice(Slice { cases, ..Slice::default() }));
    let effects = program.update(DashboardMessage::Read(Ok(())));
    assert_eq!(rows(&effects).unwrap().1, [id(2), id(1)]);
}

#[test]
fn an_older_turn_is_over() {
    let mut program = with(0);
    program
        .update(DashboardMessage::Slice(Slice { cases: (1..=60).map(case).collect(), ..Slice::default() }));
    let old = program.update(DashboardMessage::Filter("all".to_owned()));
    let Some(DashboardEffect::Turn(old)) = old.last() else { panic!("{old:?}") };
    program.update(DashboardMessage::Sort("seen".to_owned()));
    assert_eq!(program.update(DashboardMessage::Turn(*old)), []);
}

#[test]
fn at_midnight_all_is_judged_anew_in_slices() {
    let mut program = with(250);
    assert_eq!(program.update(DashboardMessage::Time(5, day(1))), [], "the same day");
    let effects = program.update(DashboardMessage::Time(6, day(2)));
    // The rows that stand count their days anew, and nothing jumps away.
    let (all, anew) = rows(&effects).unwrap();
    assert_eq!(all.len(), 200);
    assert!(!anew.is_empty());
    assert_eq!(rest(&mut program, effects), 2);
    assert_eq!(program.today, day(2));
}

#[test]
fn an_answer_is_a_toggle_and_goes_to_the_worker() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let effects = act(&mut program, 1, RowAction::Answer(0));
    let (change, tag) = asked(&effects).unwrap();
    assert!(matches!(tag, DashboardRequest::Keep(_)));
    assert_eq!(change.cases[0].record.answers[0].said, AnswerKind::HaveIt);
    assert_eq!(rows(&effects).unwrap().1, [id(1)], "its row is another one at once");
    let log = row(&program, 1).find("data-part", "log").unwrap().text();
    assert!(log.contains("I have it"), "{log}");
    assert!(row(&program, 1).find("data-action", "undo").is_some());
    // Its day is a field; a day that is none, or is to come, changes nothing.
    let day = |program: &Dashboard| {
        row(program, 1).find("data-action", "said-on").unwrap().attribute("value").unwrap().to_owned()
    };
    let today = day(&program);
    for wrong in ["", "x", "2999-01-01"] {
        assert!(asked(&act(&mut program, 1, RowAction::Redate(1, wrong.to_owned()))).is_none(), "{wrong}");
        // It stays in the field, and beside it stands what can be typed.
        assert_eq!(day(&program), wrong);
        let log = row(&program, 1).find("data-part", "log").unwrap().text();
        assert!(log.contains("Choose a day from 2025-11-30 to 2026-12-01."), "{log}");
    }
    // As it was: nothing to keep, and nothing to say.
    assert!(asked(&act(&mut program, 1, RowAction::Redate(1, today.clone()))).is_none());
    assert!(!row(&program, 1).text().contains("Choose a day"));
    act(&mut program, 1, RowAction::Redate(1, "2999-01-01".to_owned()));
    let before = iso::write(iso::read(&today).unwrap() - chrono::Days::new(3));
    assert!(asked(&act(&mut program, 1, RowAction::Redate(1, before.clone()))).is_some());
    assert_eq!(day(&program), before);
    assert!(!row(&program, 1).text().contains("Choose a day"));
    // What was corrected is no second line.
    let log = row(&program, 1).find("data-part", "log").unwrap().text();
    assert_eq!(log.matches("I have it").count(), 1, "{log}");
    let effects = act(&mut program, 1, RowAction::Undo(2));
    assert!(asked(&effects).unwrap().0.cases[0].record.answers[0].undone);
}

#[test]
fn a_note_is_kept_after_a_pause_and_when_the_window_is_left() {
    let mut program = with(2);
    program.update(DashboardMessage::Details(id(1)));
    program.update(DashboardMessage::Details(id(2)));
    let effects = act(&mut program, 1, RowAction::NoteTyped("For A".to_owned()));
    assert!(effects.contains(&DashboardEffect::Pause(id(1), 1)) && asked(&effects).is_none());
    act(&mut program, 1, RowAction::NoteTyped("For Ann ".to_owned()));
    assert!(asked(&act(&mut program, 1, RowAction::NotePause(1))).is_none(), "typed on since");
    let effects = act(&mut program, 1, RowAction::NotePause(2));
    let (change, _) = asked(&effects).unwrap();
    assert_eq!(change.cases[0].note.text, "For Ann");
    answered(&mut program, &effects, Ok(()));
    assert_eq!(row(&program, 1).find("data-part", "saved").unwrap().text(), "Saved");
    assert!(asked(&act(&mut program, 1, RowAction::NoteDone("For Ann".to_owned()))).is_none());
    // The window goes before anything else happens.
    act(&mut program, 2, RowAction::NoteTyped("late again".to_owned()));
    let effects = program.update(DashboardMessage::Left);
    assert_eq!(asked(&effects).unwrap().0.cases[0].note.text, "late again");
    // What could not be kept is tried again.
    answered(&mut program, &effects, Err(StorageTrouble::Full));
    assert_eq!(row(&program, 2).find("data-part", "saved").unwrap().text(), "Not saved");
    assert!(asked(&program.update(DashboardMessage::Left)).is_some());
}

#[test]
fn a_note_that_another_window_wrote_meanwhile_is_kept_beneath() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    act(&mut program, 1, RowAction::NoteTyped("For Ann".to_owned()));
    let mut other = case(1);
    (other.note.at, other.note.text) = (2, "Asked on Monday".to_owned());
    program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(other)))]));
    let effects = act(&mut program, 1, RowAction::NotePause(1));
    let (change, _) = asked(&effects).unwrap();
    let both = "For Ann\n\nAsked on Monday";
    assert_eq!(change.cases[0].note.text, both);
    assert!(
        effects.contains(&DashboardEffect::ShowNote(id(1), both.to_owned())),
        "also where it has the focus"
    );
    answered(&mut program, &effects, Ok(()));
    let saved = row(&program, 1).find("data-part", "saved").unwrap().text();
    assert!(saved.contains("both texts are kept"), "{saved}");
    // What is changed from here is a change of both, and leaves nothing to be joined once more.
    act(&mut program, 1, RowAction::NoteTyped("For Ann".to_owned()));
    let effects = act(&mut program, 1, RowAction::NotePause(2));
    assert_eq!(asked(&effects).unwrap().0.cases[0].note.text, "For Ann");
    // Where nobody has typed since, the field shows what was written elsewhere.
    answered(&mut program, &effects, Ok(()));
    let mut other = case(1);
    (other.note.at, other.note.text) = (99, "Asked again".to_owned());
    let effects = program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(other)))]));
    assert!(effects.contains(&DashboardEffect::ShowNote(id(1), "Asked again".to_owned())));
}

#[test]
fn a_day_to_look_again_lies_ahead() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    // As a year is typed, and a day that is over.
    for wrong in ["0002-12-24", "0202-12-24", "2020-01-01", "2026-11-30", "2032-01-01"] {
        assert!(asked(&act(&mut program, 1, RowAction::Again(wrong.to_owned()))).is_none(), "{wrong}");
        assert!(row(&program, 1).text().contains("Choose a day from today until 2031-12-01"));
    }
    let effects = act(&mut program, 1, RowAction::Again("2026-12-24".to_owned()));
    assert_eq!(asked(&effects).unwrap().0.cases[0].again.day, Some(day(24)));
    assert!(!row(&program, 1).text().contains("Choose a day"));
    let effects = act(&mut program, 1, RowAction::Again(String::new()));
    assert_eq!(asked(&effects).unwrap().0.cases[0].again.day, None);
}

#[test]
fn a_new_number_is_saved_once() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let said = |effects: &[DashboardEffect]| {
        asked(effects).map(|(change, _)| change.cases[0].record.answers[0].said.clone())
    };
    let given = |number: &str| Some(AnswerKind::SellerGaveNumber(number.to_owned()));
    let note = |program: &Dashboard| row(program, 1).find("data-part", "number-note").unwrap().text();
    let typed = |program: &Dashboard| {
        row(program, 1).find("data-action", "new-number").unwrap().attribute("value").unwrap().to_owned()
    };
    act(&mut program, 1, RowAction::NumberTyped(" lp 00123456789012 ".to_owned()));
    assert_eq!(said(&act(&mut program, 1, RowAction::SaveNumber)), given("LP00123456789012"));
    assert_eq!((note(&program), typed(&program)), (String::new(), String::new()));
    // The same once more, and what is no number: nothing is kept, nothing typed is lost, and the reason is seen.
    for (text, why) in [
        ("LP00123456789012", "The order already has this number."),
        ("abc", "There’s no tracking number in it."),
    ] {
        act(&mut program, 1, RowAction::NumberTyped(text.to_owned()));
        for _ in 0..2 {
            assert_eq!(said(&act(&mut program, 1, RowAction::SaveNumber)), None);
            assert_eq!((note(&program).as_str(), typed(&program).as_str()), (why, text));
        }
    }
}

#[test]
fn a_number_that_may_be_mistyped_is_saved_by_a_second_press_or_as_it_is_offered() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let said = |effects: &[DashboardEffect]| {
        asked(effects).map(|(change, _)| change.cases[0].record.answers[0].said.clone())
    };
    let given = |number: &str| Some(AnswerKind::SellerGaveNumber(number.to_owned()));
    act(&mut program, 1, RowAction::NumberTyped("RR473124828CN".to_owned()));
    assert_eq!(said(&act(&mut program, 1, RowAction::SaveNumber)), None);
    assert!(row(&program, 1).text().contains("Its check digit is wrong"));
    // Another text is another number: the warning of the first counts for it no more.
    act(&mut program, 1, RowAction::NumberTyped("RR473I24829CN".to_owned()));
    assert!(!row(&program, 1).text().contains("Its check digit is wrong"));
    assert_eq!(said(&act(&mut program, 1, RowAction::SaveNumber)), None);
    let offer = row(&program, 1).find("data-action", "number-offer").unwrap().clone();
    let number = offer.attribute("data-number").unwrap().to_owned();
    assert_eq!(said(&act(&mut program, 1, RowAction::NumberOffered(number))), given("RR473124829CN"));
    act(&mut program, 1, RowAction::NumberTyped("RR473124828CN".to_owned()));
    act(&mut program, 1, RowAction::SaveNumber);
    assert_eq!(said(&act(&mut program, 1, RowAction::SaveNumber)), given("RR473124828CN"));
}

#[test]
fn a_number_that_the_seller_gave_leads_from_then_on() {
    const OLD: &str = "LP00123456789012";
    const NEW: &str = "RR473124829CN";
    let mut program = with(0);
    let mut by_hand = case(1);
    by_hand.record.order.items = None;
    by_hand.record.order.id = Order::id_by_hand(1_795_500_000_000);
    let id = by_hand.record.order.id.clone();
    let number = Fact::new(OLD.to_owned(), Source::Buyer, 1, "");
    by_hand.record.order.parcels = vec![Parcel { origin_number: Some(number), ..Parcel::default() }];
    program.update(DashboardMessage::Stored(vec![(id.clone(), Some(Box::new(by_hand)))]));
    program.update(DashboardMessage::Details(id.clone()));
    let shown = |program: &Dashboard| program.row(&id, &DashboardWords::new(&english()), &english()).unwrap();
    let title = |program: &Dashboard| shown(program).find("data-part", "title").unwrap().text();
    let first =
        |node: &Node| node.find("data-action", "track").unwrap().attribute("href").unwrap().to_owned();
    assert!(title(&program).contains(OLD) && first(&shown(&program)).contains(OLD));
    program.update(DashboardMessage::Row(id.clone(), RowAction::NumberTyped(NEW.to_owned())));
    program.update(DashboardMessage::Row(id.clone(), RowAction::SaveNumber));
    let row = shown(&program);
    let numbers: Vec<String> = row.all("data-part", "number").iter().map(|number| number.text()).collect();
    assert_eq!(numbers, [NEW, OLD]);
    assert!(title(&program).contains(NEW) && !title(&program).contains(OLD), "{}", title(&program));
    assert!(first(&row).contains(NEW), "{}", first(&row));
    program.update(DashboardMessage::Search(NEW.to_lowercase()));
    assert_eq!(program.list.shown(), 1, "it is found by it");
}

#[test]
fn the_step_that_sends_to_the_trackers_leads_there() {
    let mut program = with(0);
    let mut sent = case(1);
    let fact = |text: &str| Some(Fact::new(text.to_owned(), Source::DetailAnswer, 1, ""));
    sent.record.order.status = Some(Fact::new(OrderStatus::Shipped, Source::DetailAnswer, 1, ""));
    sent.record.order.shipped =
        Some(Fact::new(iso::read("2026-11-20").unwrap().into(), Source::DetailAnswer, 1, ""));
    sent.record.order.parcels = vec![Parcel {
        origin_number: fact("LP00123456789012"),
        events_read: Some(1),
        read_on: Some(day(1).into()),
        ..Parcel::default()
    }];
    program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(sent)))]));
    program.update(DashboardMessage::Details(id(1)));
    let steps = row(&program, 1).find("data-part", "steps").unwrap().clone();
    let places = steps.all("data-action", "track");
    assert!(places.len() > 2, "{}", steps.text());
    assert!(
        places.iter().all(|place| place.attribute("href").is_some_and(|url| url.starts_with("https://")))
    );
    // One whose address does not carry the number has it copied, and that is said.
    let effects = act(&mut program, 1, RowAction::CopyNumber("LP1".to_owned()));
    assert!(effects.contains(&DashboardEffect::CopyNumber(id(1), "LP1".to_owned())));
    act(&mut program, 1, RowAction::NumberCopied(false));
    assert!(row(&program, 1).text().contains(&english().text(Key::BannerCopyFailed)));
    // Without such a step they stand by themselves.
    act(&mut program, 1, RowAction::Answer(0));
    let row = row(&program, 1);
    assert!(row.find("data-part", "steps").unwrap().find("data-action", "track").is_none());
    assert!(row.find("data-part", "trackers").unwrap().find("data-action", "track").is_some());
}

#[test]
fn a_hidden_card_is_brought_back() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let effects = act(&mut program, 1, RowAction::ShowCard);
    let mut stored = CaseRecord::default();
    (stored.record.dismissed, stored.record.dismissed_at) = (Some(Level::Dispute), 0);
    stored.record.join(asked(&effects).unwrap().0.cases[0].record.clone());
    assert_eq!(stored.record.dismissed, None);
}

fn pictures() -> Pictures {
    vec![ExportedPicture {
        order: id(1),
        shows: "chat".to_owned(),
        at: 1,
        width: 2,
        height: 3,
        data: "AQID".to_owned(),
    }]
}

#[test]
fn undo_brings_an_order_back_with_its_pictures() {
    let mut program = with(2);
    let effects = act(&mut program, 1, RowAction::Delete);
    assert!(effects.contains(&DashboardEffect::Delete(id(1))));
    assert_eq!(rows(&effects).unwrap().0, [id(2)]);
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    program.update(DashboardMessage::Deleted(id(1), Ok(pictures())));
    assert!(said(&program, "notice").contains(&id(1)));
    let effects = program.update(DashboardMessage::UndoDelete);
    assert!(effects.contains(&DashboardEffect::Restore(Box::new(case(1)), pictures())));
    assert_eq!(rows(&effects).unwrap().0.len(), 2);
    assert_eq!(said(&program, "notice"), "Undo", "hidden");
}

#[test]
fn undo_before_the_worker_has_answered_waits_for_it() {
    let mut program = with(1);
    act(&mut program, 1, RowAction::Delete);
    let effects = program.update(DashboardMessage::UndoDelete);
    assert!(!effects.iter().any(|effect| matches!(effect, DashboardEffect::Restore(..))));
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    assert!(program.entry(&id(1)).is_some(), "the deletion itself takes nothing away any more");
    let effects = program.update(DashboardMessage::Deleted(id(1), Ok(pictures())));
    assert!(effects.contains(&DashboardEffect::Restore(Box::new(case(1)), pictures())));
}

#[test]
fn what_could_not_be_deleted_is_there_again() {
    let mut program = with(1);
    act(&mut program, 1, RowAction::Delete);
    program.update(DashboardMessage::Deleted(id(1), Err(StorageTrouble::Other("gone".to_owned()))));
    assert!(program.entry(&id(1)).is_some());
    assert!(said(&program, "notice").contains("That didn’t work: gone."));
}

#[test]
fn everything_is_deleted_by_one_request() {
    let mut program = with(3);
    program.data.unreadable.push(damaged("order:7", 1));
    program.update(DashboardMessage::Data(DataAction::DeleteAll));
    assert!(said(&program, "confirm").contains("3 orders"));
    let effects = program.update(DashboardMessage::Data(DataAction::DeleteNow));
    let (change, asked) = asked(&effects).unwrap();
    assert!(change.everything);
    assert_eq!((change.forget.len(), change.discard.as_slice()), (3, ["order:7".to_owned()].as_slice()));
    assert_eq!(program.entries.len(), 3, "not before it is done");
    let effects = program.update(DashboardMessage::Answered(asked.clone(), Ok(())));
    assert_eq!(rows(&effects).unwrap().0, [].as_slice() as &[String]);
    assert!(said(&program, "said-of-data").contains("Everything has been deleted"));
}

fn damaged(key: &str, what: i64) -> Unreadable {
    Unreadable { key: key.to_owned(), order: "7".to_owned(), at: None, raw: Value::from(what), size: 9 }
}

#[test]
fn a_damaged_entry_that_was_replaced_meanwhile_is_not_deleted() {
    let mut program = with(1);
    program.data.unreadable = vec![damaged("a", 1), damaged("b", 2), damaged("c", 3), damaged("d", 4)];
    let effects = program.update(DashboardMessage::Data(DataAction::DeleteUnreadable));
    let keys = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
    assert!(effects.contains(&DashboardEffect::ReadAgain(keys)));
    let found = vec![
        KeyFinding::Case("a".to_owned(), Box::new(case(9))),
        KeyFinding::Unreadable(damaged("b", 2)),
        KeyFinding::Unreadable(damaged("c", 33)),
        KeyFinding::Nothing("d".to_owned()),
    ];
    let effects = program.update(DashboardMessage::Data(DataAction::ReadAgain(Ok(found))));
    let (change, asked) = asked(&effects).unwrap();
    assert_eq!(change.discard, ["b"]);
    assert!(program.entry(&id(9)).is_some(), "it is an order now");
    program.update(DashboardMessage::Answered(asked.clone(), Ok(())));
    let left: Vec<&str> = program.data.unreadable.iter().map(|entry| entry.key.as_str()).collect();
    assert_eq!(left, ["c"], "what is damaged in another way is for the buyer to see first");
}

#[test]
fn an_import_brings_orders_then_pictures_and_settings() {
    let mut sender = with(90);
    let settings = serde_json::json!({ "theme": "dark" });
    let file = sender.export(settings.clone(), &pictures(), 1).unwrap();
    sender.update(DashboardMessage::Data(DataAction::Exported(Ok(90))));
    assert!(said(&sender, "said-of-data").contains("90 orders exported"));
    let mut program = with(0);
    let mut effects = choose(&mut program, 1, &file);
    for part in [40, 40, 10] {
        let (change, asked) = asked(&effects).unwrap();
        assert_eq!(change.cases.len(), part);
        effects = program.update(DashboardMessage::Answered(asked.clone(), Ok(())));
    }
    let taken_in = |effect: &DashboardEffect| match effect {
        DashboardEffect::TakeIn(number, from, taken) => {
            assert_eq!((from, taken), (&pictures(), &Some(settings.clone())));
            Some(*number)
        }
        _ => None,
    };
    let number = effects.iter().find_map(taken_in).unwrap();
    let settings = vec![SettingGroup::Reading, SettingGroup::Theme];
    let taken = TakenOver { pictures: 1, settings, ..TakenOver::default() };
    data(&mut program, DataAction::TakenIn(number, Ok(taken)));
    let notice = said(&program, "said-of-data");
    assert!(
        notice.contains(
            "90 orders imported. Screenshots: 1. Settings taken from the file: Read the tracking of the order I open and Theme."
        ),
        "{notice}"
    );
    choose(&mut program, 2, "{");
    let page = program.view(&english()).content;
    assert!(
        page.find("class", "said-of-data warns").unwrap().text().contains("damaged"),
        "bad notice looks bad"
    );
}

#[test]
fn a_file_that_is_read_twice_brings_nothing_new_and_doubtful_settings_are_said() {
    let mut program = with(90);
    let file = with(91).export(serde_json::json!({ "theme": "purple" }), &Vec::new(), 1).unwrap();
    let effects = choose(&mut program, 1, &file);
    let (change, kept) = asked(&effects).unwrap();
    let (came, kept) = (change.cases.clone(), kept.clone());
    assert_eq!(came.iter().map(|case| case.record.order.id.clone()).collect::<Vec<_>>(), [id(91)]);
    let written = came.into_iter().map(|case| (case.record.order.id.clone(), Some(Box::new(case)))).collect();
    program.update(DashboardMessage::Stored(written));
    let taken = TakenOver { settings_doubtful: true, ..TakenOver::default() };
    let number = |effects: &[DashboardEffect]| {
        effects.iter().find_map(|effect| match effect {
            DashboardEffect::TakeIn(number, ..) => Some(*number),
            _ => None,
        })
    };
    let effects = program.update(DashboardMessage::Answered(kept, Ok(())));
    data(&mut program, DataAction::TakenIn(number(&effects).unwrap(), Ok(taken)));
    let notice = said(&program, "said-of-data");
    assert!(notice.starts_with("1 order imported. Orders already here, with nothing new: 90."), "{notice}");
    assert!(notice.contains("Some settings in the file aren’t valid"), "{notice}");
    let effects = choose(&mut program, 2, &file);
    assert!(asked(&effects).is_none(), "nothing is written");
    data(&mut program, DataAction::TakenIn(number(&effects).unwrap(), Ok(TakenOver::default())));
    let notice = said(&program, "said-of-data");
    assert_eq!(notice, "Orders already here, with nothing new: 91.");
}

#[test]
fn only_the_last_part_of_an_import_has_all_orders_looked_at() {
    let file = with(90).export(Value::Null, &Vec::new(), 1).unwrap();
    let mut program = with(0);
    let effects = choose(&mut program, 1, &file);
    let given = answer_all(&mut program, effects);
    assert_eq!(given.iter().map(|change| change.more).collect::<Vec<_>>(), [true, true, false]);
}

#[test]
fn what_was_written_or_deleted_at_once_is_drawn_once() {
    let mut program = with(0);
    let written = (1..=40).map(|number| (id(number), Some(Box::new(case(number))))).collect();
    let effects = program.update(DashboardMessage::Stored(written));
    let count = |effects: &[DashboardEffect]| {
        let costs = |effect: &&DashboardEffect| {
            matches!(effect, DashboardEffect::Draw | DashboardEffect::List { .. } | DashboardEffect::Measure)
        };
        effects.iter().filter(costs).count()
    };
    assert_eq!((count(&effects), program.entries.len()), (3, 40));
    rest(&mut program, effects);
    let gone = (1..=40).map(|number| (id(number), None)).collect();
    let effects = program.update(DashboardMessage::Stored(gone));
    assert_eq!((count(&effects), program.entries.len()), (3, 0));
}

#[test]
fn the_first_part_that_fails_ends_the_work() {
    let mut program = with(0);
    let file = with(90).export(Value::Null, &Vec::new(), 1).unwrap();
    let effects = choose(&mut program, 1, &file);
    let (_, part) = asked(&effects).unwrap();
    let effects = program.update(DashboardMessage::Answered(part.clone(), Err(StorageTrouble::Full)));
    assert!(asked(&effects).is_none());
    assert!(said(&program, "said-of-data").contains("storage for this extension is full"));
}

#[test]
fn controls_say_what_they_do() {
    let order = [("order", "1"), ("index", "2"), ("at", "3"), ("filter", "act")];
    let event = |kind, action| {
        Dashboard::message(&UserEvent::made(kind, action, "x", &order)).unwrap_or(DashboardMessage::Opened)
    };
    for (kind, action, message) in [
        (UserEventKind::Input, "search", DashboardMessage::Search("x".to_owned())),
        (UserEventKind::Click, "filter", DashboardMessage::Filter("act".to_owned())),
        (UserEventKind::Change, "sort", DashboardMessage::Sort("x".to_owned())),
        (UserEventKind::Change, "hide-delivered", DashboardMessage::HideDelivered(true)),
        (UserEventKind::Click, "details", DashboardMessage::Details("1".to_owned())),
        (UserEventKind::Click, "answer", DashboardMessage::Row("1".to_owned(), RowAction::Answer(2))),
        (UserEventKind::Click, "undo", DashboardMessage::Row("1".to_owned(), RowAction::Undo(3))),
        (
            UserEventKind::Change,
            "said-on",
            DashboardMessage::Row("1".to_owned(), RowAction::Redate(3, "x".to_owned())),
        ),
        (UserEventKind::Click, "said-on", DashboardMessage::Opened),
        (
            UserEventKind::Leave,
            "note",
            DashboardMessage::Row("1".to_owned(), RowAction::NoteDone("x".to_owned())),
        ),
        (UserEventKind::Click, "export", DashboardMessage::Data(DataAction::Export)),
        // No message: nothing.
        (UserEventKind::Leave, "search", DashboardMessage::Opened),
        (UserEventKind::Click, "import", DashboardMessage::Opened),
    ] {
        assert_eq!(event(kind, action), message, "{action}");
    }
}

/// What the worker and the storage make of what the window asks.
fn settle(stored: &mut BTreeMap<String, CaseRecord>, effect: DashboardEffect) -> Vec<DashboardMessage> {
    match effect {
        DashboardEffect::Ask(change, asked) => {
            let mut notice = Vec::new();
            for case in change.cases {
                let id = case.record.order.id.clone();
                let known = stored.entry(id.clone()).or_default();
                known.join(case);
                notice.push(DashboardMessage::Stored(vec![(id, Some(Box::new(known.clone())))]));
            }
            notice.push(DashboardMessage::Answered(asked, Ok(())));
            notice
        }
        DashboardEffect::Delete(id) => {
            stored.remove(&id);
            vec![
                DashboardMessage::Stored(vec![(id.clone(), None)]),
                DashboardMessage::Deleted(id, Ok(Vec::new())),
            ]
        }
        DashboardEffect::Restore(case, _) => {
            let id = case.record.order.id.clone();
            stored.insert(id.clone(), *case.clone());
            vec![
                DashboardMessage::Stored(vec![(id.clone(), Some(case))]),
                DashboardMessage::Answered(DashboardRequest::Restore(id), Ok(())),
            ]
        }
        DashboardEffect::Turn(turn) => vec![DashboardMessage::Turn(turn)],
        DashboardEffect::Pause(id, letters) => vec![DashboardMessage::Row(id, RowAction::NotePause(letters))],
        DashboardEffect::Letters(id) => {
            vec![DashboardMessage::Row(id, RowAction::Letters(CopyTexts::default()))]
        }
        _ => Vec::new(),
    }
}

proptest! {
    /// Whatever settles first, what was typed last is what is stored, nothing that was pressed is lost, and a deletion that
    /// was taken back took nothing.
    #[test]
    fn nothing_that_a_buyer_did_is_lost(choices in prop::collection::vec(any::<u16>(), 0..60)) {
        let mut stored: BTreeMap<String, CaseRecord> = (1..=3).map(|one| (id(one), case(one))).collect();
        let mut driver = Driver::new(with(3));
        let script = [
            DashboardMessage::Details(id(1)),
            DashboardMessage::Row(id(1), RowAction::NoteTyped("For".to_owned())),
            DashboardMessage::Time(20, day(2)),
            DashboardMessage::Row(id(2), RowAction::Delete),
            DashboardMessage::Row(id(1), RowAction::Answer(0)),
            DashboardMessage::Row(id(1), RowAction::NoteTyped("For Ann".to_owned())),
            DashboardMessage::UndoDelete,
            DashboardMessage::Search("lamp".to_owned()),
            DashboardMessage::Left,
        ];
        driver.interleave(script, &choices, |effect, _| settle(&mut stored, effect));
        prop_assert_eq!(stored[&id(1)].note.text.as_str(), "For Ann");
        prop_assert_eq!(&stored[&id(1)].record.answers[0].said, &AnswerKind::HaveIt);
        prop_assert!(stored.contains_key(&id(2)), "it was wanted back");
        let shown: BTreeMap<String, CaseRecord> =
            driver.program.cases().map(|case| (case.record.order.id.clone(), case.clone())).collect();
        prop_assert_eq!(shown, stored);
    }
}

#[test]
fn what_is_said_of_an_unfolded_order_is_kept_and_can_be_taken_back() {
    use crate::app::lookup::TellAction;
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let said = RowAction::Tell(TellAction::Say(8, 4, day(1)));
    let effects = program.update(DashboardMessage::Row(id(1), said));
    let (change, kept) = asked(&effects).unwrap();
    assert_eq!(change.cases[0].record.lookups.len(), 1);
    let kept = kept.clone();
    // Refused, it neither counts nor is said to be added.
    let refused = DashboardMessage::Answered(kept.clone(), Err(StorageTrouble::Full));
    program.update(refused);
    assert!(!row(&program, 1).text().contains("Tracking has shown since"));
    assert!(!row(&program, 1).text().contains("Added to the order."));
    program.update(DashboardMessage::Row(id(1), RowAction::Tell(TellAction::Say(8, 4, day(1)))));
    program.update(DashboardMessage::Answered(kept, Ok(())));
    assert!(row(&program, 1).text().contains("Added to the order."));
    assert!(row(&program, 1).text().contains("Tracking has shown since 2026-12-01: Delivered"));
    assert_eq!(program.entry(&id(1)).unwrap().case.record.order.parcels.len(), 1);
    program.update(DashboardMessage::Row(id(1), RowAction::Undo(4)));
    assert_eq!(program.entry(&id(1)).unwrap().case.record.order.parcels.len(), 0);
}

#[test]
fn a_parcel_is_added_by_hand_and_its_row_stands() {
    let mut program = with(0);
    for action in [
        HandAction::Toggle,
        HandAction::Typed(0, "RR473124829CN".to_owned()),
        HandAction::Typed(2, "2026-11-20".to_owned()),
    ] {
        program.update(DashboardMessage::Hand(action));
    }
    let effects = program.update(DashboardMessage::Hand(HandAction::Add(5, day(1))));
    let (change, kept) = asked(&effects).unwrap();
    let order = change.cases[0].record.order.id.clone();
    assert_eq!((change.cases.len(), kept), (1, &DashboardRequest::Add));
    let words = DashboardWords::new(&english());
    // The storage has refused it: no row of it, and what was typed is there to be tried again.
    program.update(DashboardMessage::Answered(DashboardRequest::Add, Err(StorageTrouble::Full)));
    assert!(program.row(&order, &words, &english()).is_none());
    assert_eq!(said(&program, "hand-added"), "");
    let page = program.view(&english()).content;
    assert_eq!(page.find("data-field", "0").unwrap().attribute("value"), Some("RR473124829CN"));
    let effects = program.update(DashboardMessage::Hand(HandAction::Add(5, day(1))));
    assert!(asked(&effects).is_some());
    program.update(DashboardMessage::Answered(DashboardRequest::Add, Ok(())));
    let row = program.row(&order, &words, &english()).unwrap();
    assert!(row.text().contains("RR473124829CN"));
    assert!(said(&program, "hand-added").starts_with("Added."));
}

/// An order whose protection ends in two days.
fn disputed(number: usize) -> CaseRecord {
    let mut case = case(number);
    let ends = Fact::new(day(3).into(), Source::DetailAnswer, 1, "");
    case.record.order.protection = vec![ends];
    case.record.order.status = Some(Fact::new(OrderStatus::Shipped, Source::DetailAnswer, 1, ""));
    case
}

#[test]
fn a_dispute_that_is_due_has_its_text_to_copy_in_the_details() {
    let mut program = with(0);
    program.update(DashboardMessage::Slice(Slice { cases: vec![disputed(1), case(2)], ..Slice::default() }));
    program.list.spoil();
    let effects = program.update(DashboardMessage::Details(id(1)));
    assert!(effects.contains(&DashboardEffect::Letters(id(1))));
    let words = program.letter(&id(1), DueText::Dispute, &english()).unwrap();
    assert!(words.starts_with("I have not received the item."), "{words}");
    assert_eq!(program.letter(&id(2), DueText::Dispute, &english()), None);
    let letter = CopyText { text: words.clone(), language: "en".to_owned(), meaning: None };
    act(&mut program, 1, RowAction::Letters(CopyTexts { message: None, dispute: Some(letter) }));
    let shown = row(&program, 1);
    let part = shown.find("data-part", "dispute").unwrap();
    assert_eq!(part.find("class", "text").unwrap().attribute("value"), Some(words.as_str()));
    let leads: Vec<&str> =
        part.all("class", "btn small").iter().filter_map(|one| one.attribute("href")).collect();
    assert_eq!(leads.len(), 1, "to where a dispute is opened");
    let event = UserEvent::made(UserEventKind::Click, "copy-dispute", "", &[("order", &id(1))]);
    let pressed = Dashboard::message(&event).unwrap();
    let effects = program.update(pressed);
    assert!(effects.contains(&DashboardEffect::Copy(id(1), DueText::Dispute, words)));
    act(&mut program, 1, RowAction::Copied(DueText::Dispute, true));
    let said = row(&program, 1).find("data-part", "copied").unwrap().text();
    assert_eq!(said, "Copied. Now paste it into the dispute.");
}

#[test]
fn the_focus_goes_to_undo_and_back_to_the_row() {
    let focus = |effects: &[DashboardEffect]| match effects.last() {
        Some(DashboardEffect::Focus(on)) => Some(on.clone()),
        _ => None,
    };
    let mut program = with(30);
    assert_eq!(focus(&act(&mut program, 20, RowAction::Delete)), Some(DashboardFocus::Undo));
    let effects = program.update(DashboardMessage::Deleted(id(20), Ok(Vec::new())));
    assert_eq!(focus(&effects), None, "nobody pressed anything");
    let back = program.update(DashboardMessage::UndoDelete);
    assert_eq!(focus(&back), Some(DashboardFocus::Row(id(20))));
    assert!(rows(&back).unwrap().0.contains(&id(20)), "it stands before it has the focus");
    // What could not be deleted is there again.
    act(&mut program, 20, RowAction::Delete);
    let effects = program.update(DashboardMessage::Deleted(id(20), Err(StorageTrouble::Full)));
    assert_eq!(focus(&effects), Some(DashboardFocus::Row(id(20))));
}

#[test]
fn a_text_about_another_parcel_is_read_once_its_number_is_saved() {
    use crate::app::lookup::TellAction;
    use crate::read::text::Now;
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let save = |program: &mut Dashboard, number: &str| {
        act(program, 1, RowAction::NumberTyped(number.to_owned()));
        act(program, 1, RowAction::SaveNumber);
    };
    save(&mut program, "LP00123456789012");
    let text = "RR473124829CN\n2026-11-30 10:00 Arrived at destination country";
    let read = TellAction::Read(Now { today: day(1), minute: 600 });
    act(&mut program, 1, RowAction::Tell(TellAction::Typed(text.to_owned())));
    act(&mut program, 1, RowAction::Tell(read.clone()));
    assert!(row(&program, 1).text().contains("This text is about another number: RR473124829CN."));
    let field = row(&program, 1).find("data-part", "new-number").unwrap().clone();
    assert!(field.attribute("hidden").is_none(), "the field that the sentence names is there");
    save(&mut program, "RR473124829CN");
    act(&mut program, 1, RowAction::Tell(read));
    assert!(row(&program, 1).text().contains("Updates found for RR473124829CN: 1"));
}

/// The window, whose reading has come to the first of its orders.
fn busy() -> Dashboard {
    let mut program = program();
    program.update(DashboardMessage::Opened);
    program.update(DashboardMessage::Slice(Slice { cases: vec![case(1)], later: 1, ..Slice::default() }));
    program
}

fn data(program: &mut Dashboard, action: DataAction) -> Vec<DashboardEffect> {
    program.update(DashboardMessage::Data(action))
}

#[test]
fn an_export_waits_until_all_is_read_and_says_what_is_left_out() {
    let mut program = busy();
    for action in [DataAction::Export, DataAction::Export, DataAction::Table, DataAction::DeleteAll] {
        let effects = data(&mut program, action);
        assert!(
            !effects.contains(&DashboardEffect::Export) && !effects.contains(&DashboardEffect::SaveTable)
        );
        assert_eq!(said(&program, "said-of-data"), "Reading 1 order…");
        assert_eq!(program.data.confirm, None);
    }
    let unreadable = vec![damaged("order:7", 1)];
    program.update(DashboardMessage::Slice(Slice { cases: vec![case(2)], unreadable, ..Slice::default() }));
    let effects = program.update(DashboardMessage::Read(Ok(())));
    let exports = effects.iter().filter(|effect| **effect == DashboardEffect::Export);
    assert_eq!((exports.count(), effects.contains(&DashboardEffect::SaveTable)), (1, true));
    assert!(said(&program, "confirm").contains("2 orders"));
    data(&mut program, DataAction::Exported(Ok(2)));
    assert_eq!(
        said(&program, "said-of-data"),
        "2 orders exported. 2 entries couldn’t be read, so they aren’t in the file."
    );
    data(&mut program, DataAction::Table);
    assert_eq!(said(&program, "said-of-data"), "2 entries couldn’t be read, so they aren’t in the file.");
    let mut program = with(1);
    data(&mut program, DataAction::Exported(Ok(1)));
    assert_eq!(said(&program, "said-of-data"), "1 order exported.");
}

#[test]
fn what_could_not_all_be_read_is_neither_exported_nor_deleted() {
    for before in [true, false] {
        let mut program = busy();
        let mut effects = Vec::new();
        if before {
            data(&mut program, DataAction::Export);
        }
        effects.extend(program.update(DashboardMessage::Read(Err("broken".to_owned()))));
        if !before {
            effects.extend(data(&mut program, DataAction::Export));
        }
        assert!(!effects.contains(&DashboardEffect::Export));
        assert!(said(&program, "said-of-data").starts_with("Not done: "));
        data(&mut program, DataAction::DeleteAll);
        assert_eq!(program.data.confirm, None);
        assert_eq!(program.cases().count(), 1, "what is known is shown");
    }
}

#[test]
fn what_happens_while_all_is_read_is_newer_than_what_is_read() {
    let mut program = busy();
    let mut noted = case(2);
    noted.note.text = "For Ann".to_owned();
    for (number, known) in [
        (1, None),
        (2, None),
        (2, Some(Box::new(noted))),
        (3, Some(Box::new(case(3)))),
        (4, Some(Box::new(case(4)))),
        (4, None),
    ] {
        program.update(DashboardMessage::Stored(vec![(id(number), known)]));
    }
    // Read before it was deleted, or written.
    let cases = vec![case(2), case(4)];
    program.update(DashboardMessage::Slice(Slice { cases, ..Slice::default() }));
    let effects = program.update(DashboardMessage::Read(Ok(())));
    assert_eq!(rows(&effects).unwrap().0, [id(3), id(2)]);
    assert_eq!(program.entry(&id(2)).unwrap().case.note.text, "For Ann");
    assert_eq!(act(&mut program, 4, RowAction::NoteDone("late".to_owned())).len(), 1, "nothing to keep");
    program.update(DashboardMessage::Stored(vec![(id(2), None)]));
    assert!(program.entry(&id(2)).is_none(), "from now on at once");
}

#[test]
fn a_deletion_that_failed_shows_its_order_though_another_was_deleted_after_it() {
    let mut program = with(2);
    act(&mut program, 1, RowAction::Delete);
    act(&mut program, 2, RowAction::Delete);
    let failed = Err(StorageTrouble::Other("gone".to_owned()));
    program.update(DashboardMessage::Deleted(id(1), failed));
    assert!(program.entry(&id(1)).is_some() && program.entry(&id(2)).is_none());
    program.update(DashboardMessage::Deleted(id(2), Ok(pictures())));
    assert!(
        program.update(DashboardMessage::UndoDelete).iter().any(
            |effect| matches!(effect, DashboardEffect::Restore(case, _) if case.record.order.id == id(2))
        )
    );
}

#[test]
fn what_was_wanted_back_comes_back_though_another_was_deleted_after_it() {
    let mut program = with(2);
    act(&mut program, 1, RowAction::Delete);
    program.update(DashboardMessage::UndoDelete);
    act(&mut program, 2, RowAction::Delete);
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    assert!(program.entry(&id(1)).is_some());
    let effects = program.update(DashboardMessage::Deleted(id(1), Ok(pictures())));
    assert!(effects.contains(&DashboardEffect::Restore(Box::new(case(1)), pictures())));
}

/// A file with these orders.
fn file(numbers: RangeInclusive<usize>) -> String {
    let cases: Vec<CaseRecord> = numbers.map(case).collect();
    transfer::export(&cases, Value::Null, &[], 1).unwrap()
}

fn chosen(number: u32, text: &str) -> [DashboardMessage; 2] {
    let file = DataAction::File(number, Ok(text.to_owned()));
    [DashboardMessage::Data(DataAction::Chosen(number)), DashboardMessage::Data(file)]
}

fn choose(program: &mut Dashboard, number: u32, text: &str) -> Vec<DashboardEffect> {
    chosen(number, text).into_iter().flat_map(|message| program.update(message)).collect()
}

/// Answers all that is asked until nothing is left; what the worker was given.
fn answer_all(program: &mut Dashboard, effects: Vec<DashboardEffect>) -> Vec<CaseChange> {
    let mut given = Vec::new();
    let mut driver = Driver::new(std::mem::replace(program, self::program()));
    driver.pending = effects;
    driver.interleave([], &[], |effect, _| match effect {
        DashboardEffect::Ask(change, asked) => {
            given.push(change);
            vec![DashboardMessage::Answered(asked, Ok(()))]
        }
        DashboardEffect::TakeIn(number, ..) => {
            vec![DashboardMessage::Data(DataAction::TakenIn(number, Ok(TakenOver::default())))]
        }
        _ => Vec::new(),
    });
    *program = driver.program;
    given
}

fn orders_given(given: &[CaseChange]) -> usize {
    given.iter().map(|change| change.cases.len()).sum()
}

#[test]
fn a_file_chosen_during_an_import_waits_and_both_come_in_whole() {
    let mut program = with(0);
    let first = choose(&mut program, 1, &file(1..=90));
    let second = choose(&mut program, 2, &file(91..=92));
    assert!(asked(&first).is_some() && asked(&second).is_none());
    assert_eq!(said(&program, "said-of-data"), "0 of 90…");
    assert_eq!(orders_given(&answer_all(&mut program, first)), 92);
    assert_eq!(said(&program, "said-of-data"), "90 orders imported. 2 orders imported.");
    // The next thing that is done is said alone.
    data(&mut program, DataAction::Table);
    assert_eq!(said(&program, "said-of-data"), "");
}

#[test]
fn an_answer_drives_no_part_but_the_one_it_was_asked_for() {
    let mut program = with(0);
    let effects = choose(&mut program, 1, &file(1..=90));
    let first = asked(&effects).unwrap().1.clone();
    let effects = program.update(DashboardMessage::Answered(first.clone(), Ok(())));
    let second = asked(&effects).unwrap().1.clone();
    assert_ne!(first, second);
    for outcome in [Ok(()), Err(StorageTrouble::Full)] {
        assert!(asked(&program.update(DashboardMessage::Answered(first.clone(), outcome))).is_none());
        assert_eq!(said(&program, "said-of-data"), "40 of 90…");
    }
    // Nor does what was kept of one file end another.
    assert!(data(&mut program, DataAction::TakenIn(0, Ok(TakenOver::default()))).len() <= 1);
    let effects = program.update(DashboardMessage::Answered(second, Ok(())));
    assert_eq!(asked(&effects).unwrap().0.cases.len(), 10);
}

#[test]
fn what_is_archived_or_exported_during_an_import_waits_for_all_of_it() {
    let mut program = with(0);
    let mut effects = choose(&mut program, 1, &file(1..=45));
    for action in [DataAction::Export, DataAction::Table, DataAction::Archive, DataAction::DeleteUnreadable] {
        assert_eq!(data(&mut program, action).len(), 1, "no more than a frame is drawn");
    }
    for _ in 0..2 {
        let part = asked(&effects).unwrap().1.clone();
        effects = program.update(DashboardMessage::Answered(part, Ok(())));
        assert!(
            !effects.contains(&DashboardEffect::Export) && !effects.contains(&DashboardEffect::SaveTable)
        );
    }
    assert!(effects.iter().any(|effect| matches!(effect, DashboardEffect::TakeIn(..))));
    let number = program.data.asked;
    let effects = data(&mut program, DataAction::TakenIn(number, Ok(TakenOver::default())));
    assert!(effects.contains(&DashboardEffect::Export) && effects.contains(&DashboardEffect::SaveTable));
    data(&mut program, DataAction::Exported(Ok(45)));
    let notice = said(&program, "said-of-data");
    assert!(notice.starts_with("45 orders imported."), "{notice}");
}

#[test]
fn deleting_everything_ends_an_import_and_nothing_stands_again() {
    let mut program = with(0);
    let effects = choose(&mut program, 1, &file(1..=90));
    choose(&mut program, 2, &file(91..=92));
    data(&mut program, DataAction::Chosen(3));
    data(&mut program, DataAction::DeleteAll);
    let deletion = data(&mut program, DataAction::DeleteNow);
    assert!(asked(&deletion).is_none(), "the worker has a part of the file");
    assert!(asked(&data(&mut program, DataAction::DeleteNow)).is_none());
    // It is chosen afterwards, and so is wanted.
    let fourth = choose(&mut program, 4, &file(93..=93));
    assert!(asked(&fourth).is_none());
    let part = asked(&effects).unwrap().1.clone();
    let effects = program.update(DashboardMessage::Answered(part, Ok(())));
    let (change, request) = asked(&effects).unwrap();
    assert!(change.everything && change.cases.is_empty());
    // It was being read when everything was to be deleted.
    let read = data(&mut program, DataAction::File(3, Ok(file(94..=94))));
    assert!(asked(&read).is_none());
    let effects = program.update(DashboardMessage::Answered(request.clone(), Ok(())));
    let given = answer_all(&mut program, effects);
    assert_eq!(orders_given(&given), 1);
    assert_eq!(given[0].cases[0].record.order.id, id(93));
    assert_eq!(said(&program, "said-of-data"), "Everything has been deleted. 1 order imported.");
    // A file that was read later still changes neither the orders nor what is said.
    data(&mut program, DataAction::Chosen(5));
    data(&mut program, DataAction::DeleteAll);
    let effects = data(&mut program, DataAction::DeleteNow);
    answer_all(&mut program, effects);
    assert!(asked(&data(&mut program, DataAction::File(5, Ok(file(95..=95))))).is_none());
    assert_eq!(said(&program, "said-of-data"), "Everything has been deleted.");
}

#[test]
fn an_import_goes_on_where_everything_could_not_be_deleted() {
    let mut program = with(0);
    let effects = choose(&mut program, 1, &file(1..=90));
    choose(&mut program, 2, &file(91..=92));
    data(&mut program, DataAction::Chosen(3));
    data(&mut program, DataAction::DeleteAll);
    data(&mut program, DataAction::DeleteNow);
    data(&mut program, DataAction::File(3, Ok(file(93..=93))));
    let part = asked(&effects).unwrap().1.clone();
    let effects = program.update(DashboardMessage::Answered(part, Ok(())));
    let request = asked(&effects).unwrap().1.clone();
    let failed = Err(StorageTrouble::Other("gone".to_owned()));
    let effects = program.update(DashboardMessage::Answered(request, failed));
    assert_eq!(said(&program, "said-of-data"), "That didn’t work: gone. Nothing was lost. 40 of 90…");
    assert_eq!(orders_given(&answer_all(&mut program, effects)), 53);
    assert_eq!(
        said(&program, "said-of-data"),
        "That didn’t work: gone. Nothing was lost. 90 orders imported. 2 orders imported. 1 order imported."
    );
}

#[test]
fn everything_is_deleted_only_once_it_is_exported() {
    let mut program = with(3);
    assert!(data(&mut program, DataAction::Export).contains(&DashboardEffect::Export));
    data(&mut program, DataAction::DeleteAll);
    assert!(asked(&data(&mut program, DataAction::DeleteNow)).is_none(), "the file is not written yet");
    let effects = data(&mut program, DataAction::Exported(Ok(3)));
    assert!(asked(&effects).unwrap().0.everything);
    answer_all(&mut program, effects);
    assert_eq!(said(&program, "said-of-data"), "3 orders exported. Everything has been deleted.");
}

#[test]
fn what_was_wanted_back_does_not_come_back_after_everything_was_deleted() {
    let mut program = with(2);
    act(&mut program, 1, RowAction::Delete);
    program.update(DashboardMessage::UndoDelete);
    data(&mut program, DataAction::DeleteAll);
    assert!(asked(&data(&mut program, DataAction::DeleteNow)).is_none());
    let effects = program.update(DashboardMessage::Deleted(id(1), Ok(pictures())));
    assert!(effects.contains(&DashboardEffect::Restore(Box::new(case(1)), pictures())));
    assert!(asked(&effects).is_none(), "its pictures are still to be kept");
    let back = DashboardMessage::Answered(DashboardRequest::Restore(id(1)), Ok(()));
    assert!(asked(&program.update(back)).unwrap().0.everything);
}

/// Archives what is finished: the worker does it, and the storage says so.
fn archive_all(program: &mut Dashboard) {
    data(program, DataAction::Archive);
    let mut effects = data(program, DataAction::ArchiveNow);
    while let Some((change, part)) = asked(&effects).map(|(change, part)| (change.clone(), part.clone())) {
        for id in &change.archive {
            let small = program.entry(id).unwrap().case.archived(9, day(1), &Settings::default()).unwrap();
            program.update(DashboardMessage::Stored(vec![(id.clone(), Some(Box::new(small)))]));
        }
        effects = program.update(DashboardMessage::Answered(part, Ok(())));
    }
}

/// So many orders that the buyer has, with an address that archiving takes.
fn with_finished(count: usize) -> Dashboard {
    let town = Some(Fact::new("Town".to_owned(), Source::DetailAnswer, 1, ""));
    let mut program = with(0);
    let mut cases: Vec<CaseRecord> = (1..=count).map(case).collect();
    cases.iter_mut().for_each(|case| case.record.order.city.clone_from(&town));
    program.update(DashboardMessage::Slice(Slice { cases, ..Slice::default() }));
    (1..=count).for_each(|number| drop(act(&mut program, number, RowAction::Answer(0))));
    program
}

fn left_as_they_are(orders: &[usize]) -> Result<(), StorageTrouble> {
    let orders = orders.iter().map(|number| id(*number)).collect();
    Err(StorageTrouble::Unwritten(Unwritten {
        orders,
        why: "Saved by another version.".to_owned(),
        ..Unwritten::default()
    }))
}

#[test]
fn orders_of_a_later_version_are_counted_and_the_others_come_in() {
    let mut program = with(0);
    let effects = choose(&mut program, 1, &file(1..=90));
    let part = asked(&effects).unwrap().1.clone();
    let effects = program.update(DashboardMessage::Answered(part, left_as_they_are(&[5, 7])));
    assert_eq!(orders_given(&answer_all(&mut program, effects)), 50);
    assert_eq!(
        said(&program, "said-of-data"),
        "88 orders imported. 2 orders were saved by a newer version of Stuck Parcel and were left as they are."
    );
}

#[test]
fn archiving_goes_on_past_an_order_of_a_later_version() {
    let mut program = with_finished(45);
    data(&mut program, DataAction::Archive);
    assert!(said(&program, "confirm").contains("45 finished orders"));
    let effects = data(&mut program, DataAction::ArchiveNow);
    let (change, part) = asked(&effects).unwrap();
    assert_eq!(change.archive.len(), 40);
    let effects = program.update(DashboardMessage::Answered(part.clone(), left_as_they_are(&[5])));
    let given = answer_all(&mut program, effects);
    assert_eq!(given[0].archive.len(), 5);
    assert_eq!(
        said(&program, "said-of-data"),
        "44 orders were archived. 1 order was saved by a newer version of Stuck Parcel and was left as it is."
    );
}

#[test]
fn archived_orders_say_so_and_have_their_details_back_on_undo() {
    let mut program = with_finished(45);
    let before: Vec<CaseRecord> = program.cases().cloned().collect();
    let undo = |program: &Dashboard| {
        let button = program.view(&english()).content.find("data-action", "undo-archive").unwrap().clone();
        button.attribute("hidden").is_none()
    };
    let marked =
        |program: &Dashboard, number| row(program, number).find("data-part", "archived-mark").unwrap().text();
    let filter = |program: &Dashboard| {
        let page = program.view(&english()).content;
        page.find("data-filter", "archived").unwrap().attribute("hidden").is_none()
    };
    assert!(!undo(&program) && !filter(&program) && marked(&program, 1).is_empty());
    archive_all(&mut program);
    assert_eq!(said(&program, "said-of-data"), "45 orders were archived.");
    assert!(undo(&program) && filter(&program));
    assert_eq!(marked(&program, 1), "Archived");
    program.update(DashboardMessage::Stored(vec![(id(46), Some(Box::new(case(46))))]));
    program.update(DashboardMessage::Filter("archived".to_owned()));
    assert_eq!(program.list.shown(), 45);
    program.update(DashboardMessage::Filter("all".to_owned()));
    assert_eq!(program.list.shown(), 46);
    // What was deleted meanwhile stays deleted.
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    let mut effects = data(&mut program, DataAction::UndoArchive);
    let mut back = Vec::new();
    while let Some((change, part)) = asked(&effects).map(|(change, part)| (change.clone(), part.clone())) {
        assert!(change.unarchive);
        for case in change.cases {
            program.update(DashboardMessage::Stored(vec![(
                case.record.order.id.clone(),
                Some(Box::new(case.clone())),
            )]));
            back.push(case);
        }
        effects = program.update(DashboardMessage::Answered(part, Ok(())));
    }
    assert_eq!(back, before[1..]);
    assert_eq!(said(&program, "said-of-data"), "Undone: 44 orders have their details back.");
    assert!(!undo(&program) && marked(&program, 2).is_empty());
}

#[test]
fn what_is_known_to_be_of_a_later_version_is_not_archived() {
    let mut program = with_finished(2);
    let mut later = program.entry(&id(1)).unwrap().case.clone();
    later.record.schema = 99;
    program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(later)))]));
    data(&mut program, DataAction::Archive);
    assert!(said(&program, "confirm").contains("1 finished order."));
    let effects = data(&mut program, DataAction::ArchiveNow);
    assert_eq!(asked(&effects).unwrap().0.archive, [id(2)]);
}

#[test]
fn what_a_later_version_has_saved_is_said_where_one_order_is_changed() {
    let mut program = with(1);
    let effects = act(&mut program, 1, RowAction::Answer(0));
    let request = asked(&effects).unwrap().1.clone();
    program.update(DashboardMessage::Answered(request, left_as_they_are(&[1])));
    assert!(said(&program, "notice").starts_with("Saved by another version."));
}

#[test]
fn pictures_that_were_left_out_are_counted() {
    let mut program = with(0);
    let of = |order: usize| ExportedPicture { order: id(order), ..pictures().remove(0) };
    let text = transfer::export(&[case(1)], Value::Null, &[of(1), of(2)], 1).unwrap();
    let effects = choose(&mut program, 1, &text);
    let part = asked(&effects).unwrap().1.clone();
    let effects = program.update(DashboardMessage::Answered(part, Ok(())));
    let kept = |effect: &DashboardEffect| match effect {
        DashboardEffect::TakeIn(number, pictures, None) => Some((*number, pictures.len())),
        _ => None,
    };
    let (number, count) = effects.iter().find_map(kept).unwrap();
    assert_eq!(count, 1);
    // What is nobody's, and what the window could not read.
    let taken = TakenOver { pictures_left_out: 1, ..TakenOver::default() };
    data(&mut program, DataAction::TakenIn(number, Ok(taken)));
    assert_eq!(
        said(&program, "said-of-data"),
        "1 order imported. Screenshots not imported: 2 (damaged, of no order in the file, or too many for one order)."
    );
}

#[test]
fn orders_that_came_in_are_said_though_their_pictures_could_not_be_kept() {
    let mut program = with(0);
    let effects = choose(&mut program, 1, &file(1..=2));
    let part = asked(&effects).unwrap().1.clone();
    program.update(DashboardMessage::Answered(part, Ok(())));
    let number = program.data.asked;
    data(&mut program, DataAction::TakenIn(number, Err(StorageTrouble::Full)));
    let notice = said(&program, "said-of-data");
    assert!(notice.starts_with("2 orders imported. The browser storage"), "{notice}");
}

#[test]
fn an_order_that_is_gone_is_not_put_back_where_something_else_of_its_deletion_failed() {
    let failed = || Err(StorageTrouble::Other("no pictures".to_owned()));
    let mut program = with(2);
    act(&mut program, 1, RowAction::Delete);
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    program.update(DashboardMessage::Deleted(id(1), failed()));
    assert!(program.entry(&id(1)).is_none(), "the next click would store a stub of it");
    let notice = said(&program, "notice");
    assert!(notice.starts_with("That didn’t work: no pictures.") && notice.contains(&id(1)), "{notice}");
    let effects = program.update(DashboardMessage::UndoDelete);
    assert!(effects.contains(&DashboardEffect::Restore(Box::new(case(1)), Vec::new())));
    // It was wanted back before that was known.
    let mut program = with(2);
    act(&mut program, 1, RowAction::Delete);
    program.update(DashboardMessage::UndoDelete);
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    let effects = program.update(DashboardMessage::Deleted(id(1), failed()));
    assert!(effects.contains(&DashboardEffect::Restore(Box::new(case(1)), Vec::new())));
    assert!(program.entry(&id(1)).is_some());
}

#[test]
fn what_could_not_be_taken_back_is_deleted_as_before_and_can_be_wanted_once_more() {
    let mut program = with(2);
    act(&mut program, 1, RowAction::Delete);
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    program.update(DashboardMessage::Deleted(id(1), Ok(pictures())));
    program.update(DashboardMessage::UndoDelete);
    let failed = DashboardMessage::Answered(DashboardRequest::Restore(id(1)), Err(StorageTrouble::Full));
    program.update(failed.clone());
    assert!(program.entry(&id(1)).is_none(), "it is not stored");
    let effects = program.update(DashboardMessage::UndoDelete);
    assert!(effects.contains(&DashboardEffect::Restore(Box::new(case(1)), pictures())));
    // Only its pictures could not be kept.
    program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(case(1))))]));
    program.update(failed);
    assert!(program.entry(&id(1)).is_some());
}

/// What the worker and the storage make of what is done with everything.
fn settle_all(
    stored: &mut BTreeMap<String, CaseRecord>,
    later: &[String],
    effect: DashboardEffect,
) -> Vec<DashboardMessage> {
    match effect {
        DashboardEffect::Ask(change, asked) if change.everything => {
            let gone = std::mem::take(stored).into_keys();
            let mut messages: Vec<_> = gone.map(|id| DashboardMessage::Stored(vec![(id, None)])).collect();
            messages.push(DashboardMessage::Answered(asked, Ok(())));
            messages
        }
        DashboardEffect::Ask(mut change, asked) => {
            let is_later = |case: &CaseRecord| later.contains(&case.record.order.id);
            let orders: Vec<String> = change
                .cases
                .iter()
                .filter(|case| is_later(case))
                .map(|case| case.record.order.id.clone())
                .collect();
            change.cases.retain(|case| !is_later(case));
            let mut messages = settle(stored, DashboardEffect::Ask(change, asked.clone()));
            if !orders.is_empty() {
                messages.pop();
                let left = StorageTrouble::Unwritten(Unwritten { orders, ..Unwritten::default() });
                messages.push(DashboardMessage::Answered(asked, Err(left)));
            }
            messages
        }
        DashboardEffect::TakeIn(number, ..) => {
            vec![DashboardMessage::Data(DataAction::TakenIn(number, Ok(TakenOver::default())))]
        }
        DashboardEffect::Export => vec![DashboardMessage::Data(DataAction::Exported(Ok(0)))],
        effect => settle(stored, effect),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// However files, what else is done with everything, and answers fall together, each order of each file is stored,
    /// or is counted as left as it is.
    #[test]
    fn every_file_comes_in_whole(choices in prop::collection::vec(any::<u16>(), 0..80)) {
        let mut stored = BTreeMap::new();
        let mut driver = Driver::new(with(0));
        let mut script: Vec<DashboardMessage> = chosen(1, &file(1..=45)).into();
        script.extend(chosen(2, &file(46..=48)));
        script.extend([DataAction::Export, DataAction::Archive, DataAction::ArchiveNow].map(DashboardMessage::Data));
        script.extend(chosen(3, &file(49..=50)));
        script.extend([DataAction::Table, DataAction::DeleteUnreadable].map(DashboardMessage::Data));
        driver.interleave(script, &choices, |effect, _| match effect {
            DashboardEffect::ReadAgain(_) => vec![DashboardMessage::Data(DataAction::ReadAgain(Ok(Vec::new())))],
            effect => settle_all(&mut stored, &[id(2), id(47)], effect),
        });
        prop_assert_eq!(stored.len(), 48);
        prop_assert_eq!(driver.program.cases().count(), 48);
        prop_assert!(driver.program.data.running.is_none() && driver.program.data.waiting.is_empty());
    }

    /// However all falls together, what was chosen before everything was deleted is gone, what was chosen afterwards is
    /// there, and what is said of it is true.
    #[test]
    fn after_everything_was_deleted_there_is_what_was_chosen_since(choices in prop::collection::vec(any::<u16>(), 0..80)) {
        let mut stored: BTreeMap<String, CaseRecord> = (1..=3).map(|one| (id(one), case(one))).collect();
        let mut driver = Driver::new(with(3));
        let [first, second] = [chosen(1, &file(4..=48)), chosen(2, &file(49..=50))];
        let [chosen_before, read_after] = chosen(3, &file(51..=52));
        let mut script = vec![DashboardMessage::Row(id(1), RowAction::Delete), chosen_before];
        script.extend(first);
        script.push(DashboardMessage::UndoDelete);
        script.extend(second);
        script.extend([DataAction::Export, DataAction::DeleteAll, DataAction::DeleteNow].map(DashboardMessage::Data));
        script.extend(chosen(4, &file(60..=61)));
        script.push(read_after);
        driver.interleave(script, &choices, |effect, _| settle_all(&mut stored, &[], effect));
        let wanted = [id(60), id(61)];
        prop_assert!(stored.keys().eq(&wanted), "{:?}", stored.keys());
        prop_assert_eq!(driver.program.cases().count(), 2);
        let notice = said(&driver.program, "said-of-data");
        // Where the deletion was over by then, the file has the notice to itself.
        let whole = "Everything has been deleted. 2 orders imported.";
        prop_assert!(notice.ends_with(whole) || notice == "2 orders imported.", "{}", notice);
    }
}

#[test]
fn what_the_storage_refused_is_taken_back_and_what_was_typed_stays() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let before = program.entry(&id(1)).unwrap().case.clone();
    let log = |program: &Dashboard| row(program, 1).find("data-part", "log").cloned();
    for action in [
        RowAction::Answer(0),
        RowAction::Again("2026-12-09".to_owned()),
        RowAction::ShowCard,
        RowAction::NumberOffered("LP00123456789012".to_owned()),
    ] {
        let effects = act(&mut program, 1, action.clone());
        answered(&mut program, &effects, Err(StorageTrouble::Full));
        assert_eq!(program.entry(&id(1)).unwrap().case, before, "{action:?}");
        assert!(program.view(&english()).content.text().contains("full"), "it is said");
    }
    assert_eq!(program.open[&id(1)].typed.number, "LP00123456789012");
    // What is done meanwhile stays, and only what was refused goes.
    let first = act(&mut program, 1, RowAction::Answer(0));
    let second = act(&mut program, 1, RowAction::Again("2026-12-09".to_owned()));
    answered(&mut program, &first, Err(StorageTrouble::Full));
    answered(&mut program, &second, Ok(()));
    let case = &program.entry(&id(1)).unwrap().case;
    assert_eq!((case.record.answers.len(), case.again.day), (0, Some(day(9))));
    // What was kept, and could not be taken back or moved to another day, stands as it was.
    let kept = act(&mut program, 1, RowAction::Answer(0));
    answered(&mut program, &kept, Ok(()));
    let stands = log(&program);
    let standing = program.entry(&id(1)).unwrap().case.clone();
    for action in [RowAction::Undo(1), RowAction::Redate(1, "2026-11-28".to_owned())] {
        let effects = act(&mut program, 1, action);
        assert_ne!(log(&program), stands);
        answered(&mut program, &effects, Err(StorageTrouble::Other("no".to_owned())));
        assert_eq!((log(&program), &program.entry(&id(1)).unwrap().case), (stands.clone(), &standing));
    }
    // A note is in its field, and is stored with the next try alone.
    act(&mut program, 1, RowAction::NoteTyped("For Ann".to_owned()));
    let effects = act(&mut program, 1, RowAction::NotePause(1));
    answered(&mut program, &effects, Err(StorageTrouble::Full));
    assert_eq!(program.entry(&id(1)).unwrap().case.note.text, "");
    assert!(!program.export(Value::Null, &Vec::new(), 1).unwrap().contains("For Ann"));
    assert_eq!(program.open[&id(1)].typed.note.as_deref(), Some("For Ann"));
    let effects = act(&mut program, 1, RowAction::NoteDone("For Ann".to_owned()));
    let change = asked(&effects).unwrap().0;
    assert_eq!(change.cases[0].note.text, "For Ann");
    assert!(change.cases[0].record.answers.is_empty());
}

#[test]
fn what_is_kept_stands_as_it_is_stored() {
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    let effects = act(&mut program, 1, RowAction::Answer(0));
    // The worker has something to say of it, too; and another window wrote.
    let mut stored = case(1);
    stored.join(asked(&effects).unwrap().0.cases[0].clone());
    stored.record.answers[0].on = day(2);
    stored.note = crate::case::Note { at: 3, text: "For Ann".to_owned() };
    program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(stored.clone())))]));
    assert_eq!(program.entry(&id(1)).unwrap().case, stored);
    answered(&mut program, &effects, Ok(()));
    assert_eq!(program.entry(&id(1)).unwrap().case, stored);
    // The storage may have spoken of an earlier thing alone.
    let again = act(&mut program, 1, RowAction::Again("2026-12-09".to_owned()));
    program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(stored.clone())))]));
    assert_eq!(program.entry(&id(1)).unwrap().case.again.day, Some(day(9)));
    answered(&mut program, &again, Err(StorageTrouble::Full));
    assert_eq!(program.entry(&id(1)).unwrap().case, stored);
}

#[test]
fn an_undo_of_archiving_that_was_refused_can_be_tried_again() {
    let mut program = with_finished(45);
    archive_all(&mut program);
    let effects = data(&mut program, DataAction::UndoArchive);
    answered(&mut program, &effects, Err(StorageTrouble::Full));
    assert!(program.can_undo_archive() && said(&program, "said-of-data").contains("full"));
    let effects = data(&mut program, DataAction::UndoArchive);
    let change = asked(&effects).unwrap().0;
    assert!(change.unarchive && change.cases.len() == 40);
    let effects = answered(&mut program, &effects, Ok(()));
    answered(&mut program, &effects, Ok(()));
    assert!(!program.can_undo_archive());
    assert!(said(&program, "said-of-data").contains("45"));
}

fn deleted_meanwhile(numbers: &[usize], ends: bool) -> StorageTrouble {
    let deleted = numbers.iter().map(|number| id(*number)).collect();
    let why = "Deleted meanwhile.".to_owned();
    StorageTrouble::Unwritten(Unwritten { deleted, ends, why, ..Unwritten::default() })
}

#[test]
fn an_import_ends_where_another_window_deletes_everything() {
    let mut program = with(0);
    let effects = choose(&mut program, 1, &file(1..=90));
    assert_eq!(asked(&effects).unwrap().0.admits, Admission::ImportedSince(1));
    let effects = answered(&mut program, &effects, Err(deleted_meanwhile(&[1, 2], true)));
    assert!(
        asked(&effects).is_none()
            && !effects.iter().any(|effect| matches!(effect, DashboardEffect::TakeIn(..)))
    );
    assert!(said(&program, "said-of-data").contains("Deleted meanwhile."));
    assert!(program.data.running.is_none());
    // Of single orders that were deleted the rest comes in, and it is said.
    let effects = choose(&mut program, 2, &file(1..=3));
    let effects = answered(&mut program, &effects, Err(deleted_meanwhile(&[2], false)));
    let Some(DashboardEffect::TakeIn(number, ..)) =
        effects.iter().find(|effect| matches!(effect, DashboardEffect::TakeIn(..)))
    else {
        panic!("{effects:?}")
    };
    data(&mut program, DataAction::TakenIn(*number, Ok(TakenOver::default())));
    let said = said(&program, "said-of-data");
    assert!(said.contains("2 orders") && said.contains("stays deleted"), "{said}");
}

#[test]
fn a_note_of_an_order_that_was_deleted_elsewhere_stays_in_its_field() {
    let mut program = with(2);
    program.update(DashboardMessage::Details(id(1)));
    act(&mut program, 1, RowAction::NoteTyped("For Ann".to_owned()));
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    let effects = act(&mut program, 1, RowAction::NotePause(1));
    answered(&mut program, &effects, Err(deleted_meanwhile(&[1], false)));
    assert!(program.view(&english()).content.text().contains("Deleted meanwhile."));
    assert!(row(&program, 1).text().contains("Not saved"));
    assert_eq!(program.open[&id(1)].typed.note.as_deref(), Some("For Ann"));
    // No order any more, all the same.
    assert_eq!(program.cases().count(), 1);
    program.update(DashboardMessage::Details(id(1)));
    assert!(program.entry(&id(1)).is_none());
}

#[test]
fn a_note_on_its_way_brings_no_deleted_row_back() {
    let mut program = with(2);
    program.update(DashboardMessage::Details(id(1)));
    act(&mut program, 1, RowAction::NoteTyped("For Ann".to_owned()));
    let note = act(&mut program, 1, RowAction::NoteDone("For Ann".to_owned()));
    act(&mut program, 1, RowAction::Delete);
    // The storage tells of the note, then of the deletion.
    let mut noted = case(1);
    noted.join(asked(&note).unwrap().0.cases[0].clone());
    program.update(DashboardMessage::Stored(vec![(id(1), Some(Box::new(noted)))]));
    answered(&mut program, &note, Ok(()));
    assert!(program.entry(&id(1)).is_none());
    program.update(DashboardMessage::Stored(vec![(id(1), None)]));
    program.update(DashboardMessage::Deleted(id(1), Ok(Vec::new())));
    assert!(program.entry(&id(1)).is_none());
    assert!(program.view(&english()).content.text().contains("was deleted"));
    // Taken back, it has the note.
    let effects = program.update(DashboardMessage::UndoDelete);
    let back = effects.iter().find_map(|effect| match effect {
        DashboardEffect::Restore(case, _) => Some(case.note.text.clone()),
        _ => None,
    });
    assert_eq!(back.as_deref(), Some("For Ann"));
}

#[test]
fn a_parcel_that_was_added_by_hand_is_unfolded_and_brought_into_view() {
    let mut program = with(252);
    let effects = program.update(DashboardMessage::Search("Lamp 7".to_owned()));
    rest(&mut program, effects);
    for action in [HandAction::Toggle, HandAction::Typed(0, "RR473124829CN".to_owned())] {
        program.update(DashboardMessage::Hand(action));
    }
    let effects = program.update(DashboardMessage::Hand(HandAction::Add(5, day(1))));
    let case = asked(&effects).unwrap().0.cases[0].clone();
    assert_eq!(asked(&effects).unwrap().0.admits, Admission::All);
    let added = case.record.order.id.clone();
    program.update(DashboardMessage::Stored(vec![(added.clone(), Some(Box::new(case)))]));
    let mut effects = answered(&mut program, &effects, Ok(()));
    // Its row is drawn in one of the next turns.
    let wanted = DashboardEffect::Focus(DashboardFocus::Unfolded(added.clone()));
    for _ in 0..20 {
        if effects.contains(&wanted) {
            break;
        }
        let turn = effects.iter().find(|effect| matches!(effect, DashboardEffect::Turn(_)));
        let Some(DashboardEffect::Turn(turn)) = turn else { panic!("{effects:?}") };
        effects = program.update(DashboardMessage::Turn(*turn));
    }
    assert!(effects.contains(&wanted) && program.list.stands(&added));
    assert_eq!(program.list.wanted().search, "");
    let row = program.row(&added, &DashboardWords::new(&english()), &english()).unwrap();
    assert!(row.find("data-action", "paste").is_some(), "what its tracking shows can be pasted");
}

#[test]
fn what_is_refused_behind_a_lookup_that_was_kept_does_not_stand() {
    use crate::app::lookup::TellAction;
    let mut program = with(1);
    program.update(DashboardMessage::Details(id(1)));
    // The tracking is said, and before the worker has answered, an answer is pressed.
    let lookup = act(&mut program, 1, RowAction::Tell(TellAction::Say(3, 5, day(1))));
    let answer = act(&mut program, 1, RowAction::Answer(0));
    // The storage takes the one and has no room for the other.
    answered(&mut program, &lookup, Ok(()));
    assert_eq!(program.entry(&id(1)).unwrap().case.record.answers.len(), 1, "it is not answered yet");
    answered(&mut program, &answer, Err(StorageTrouble::Full));
    let record = &program.entry(&id(1)).unwrap().case.record;
    assert_eq!(record.answers, []);
    assert_eq!(record.lookups.len(), 1);
}
