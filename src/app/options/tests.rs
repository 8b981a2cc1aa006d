use super::*;
use crate::app::program::driver::Driver;
use crate::order::settings::Theme;
use crate::present::view::Node;
use crate::present::wording::sample::english;
use proptest::prelude::*;

fn open() -> Driver<Options> {
    let mut driver = Driver::new(Options::new(Settings::default(), false));
    driver.send(OptionsMessage::Opened);
    driver
}

fn day(row: usize, place: usize, text: &str) -> OptionsMessage {
    OptionsMessage::Changed(Name::Day(row, place), text.to_owned())
}

fn choose(name: Name, value: &str) -> OptionsMessage {
    OptionsMessage::Changed(name, value.to_owned())
}

/// What the browser makes of an effect, with a storage that any window may change.
fn perform(storage: &mut Settings, effect: OptionsEffect) -> Vec<OptionsMessage> {
    match effect {
        OptionsEffect::Write(changes) => {
            for change in &changes {
                change.apply(storage);
            }
            // The news of a write may come before the write has settled.
            vec![OptionsMessage::StorageChanged, OptionsMessage::Written(Ok(storage.clone()))]
        }
        OptionsEffect::Read => vec![OptionsMessage::Read(storage.clone())],
        OptionsEffect::AskToNotify => vec![OptionsMessage::Allowed(true)],
        OptionsEffect::Draw
        | OptionsEffect::ShowIn(_)
        | OptionsEffect::Pause(_)
        | OptionsEffect::NoticeOver(_) => Vec::new(),
    }
}

/// Lets everything settle, one effect after the other.
fn rest(driver: &mut Driver<Options>, storage: &mut Settings) {
    driver.interleave([], &[], |effect, _| perform(storage, effect));
}

fn error(driver: &Driver<Options>, key: &str) -> Option<String> {
    let page = driver.program.view(&english());
    page.content.find("id", &["error-field-", key].concat()).map(Node::text)
}

fn status(driver: &Driver<Options>) -> String {
    let page = driver.program.view(&english());
    page.content.find("data-part", "status").map(Node::text).unwrap()
}

fn typed(driver: &Driver<Options>, key: &str) -> String {
    let page = driver.program.view(&english());
    page.content.find("data-field", key).and_then(|node| node.attribute("value").map(str::to_owned)).unwrap()
}

fn ticked(driver: &Driver<Options>, key: &str) -> bool {
    driver.program.view(&english()).content.find("data-field", key).unwrap().attribute("checked").is_some()
}

fn writes(driver: &Driver<Options>) -> usize {
    driver.pending.iter().filter(|effect| matches!(effect, OptionsEffect::Write(_))).count()
}

#[test]
fn three_fields_changed_at_once_while_one_is_saved_are_all_stored() {
    let mut driver = open();
    let mut storage = Settings::default();
    driver.send(choose(Name::Theme, "dark"));
    driver.send(day(2, 2, "28"));
    driver.send(choose(Name::Before(5), "on"));
    driver.send(choose(Name::QuietTo, "6"));
    assert_eq!(writes(&driver), 0, "the first read is still on its way");
    rest(&mut driver, &mut storage);
    assert_eq!((storage.theme, storage.waiting.exported.write), (Theme::Dark, 28));
    assert_eq!((storage.reminders.before, storage.reminders.quiet_to), (vec![7, 5, 3, 1], 6));
    assert_eq!(status(&driver), "Saved");
}

#[test]
fn what_is_typed_is_kept_after_a_pause_and_when_the_window_is_left() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    let before = storage.waiting.exported.write;
    let typing = |text: &str| OptionsMessage::Typed(Name::Day(2, 2), text.to_owned());
    for text in ["2", "28"] {
        driver.send(typing(text));
    }
    driver.send(OptionsMessage::Paused(1));
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.write, before, "typed on since");
    driver.send(OptionsMessage::Paused(2));
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.write, 28);
    driver.send(typing("29"));
    driver.send(OptionsMessage::Away);
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.write, 29);
    // What does not fit is neither stored nor held against whoever still types.
    driver.send(typing("2999"));
    driver.send(OptionsMessage::Away);
    rest(&mut driver, &mut storage);
    assert_eq!((storage.waiting.exported.write, typed(&driver, "10").as_str()), (29, "2999"));
    assert_eq!(error(&driver, "10").as_deref(), Some(""));
}

#[test]
fn one_write_at_a_time_and_none_is_dropped() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    driver.send(choose(Name::Theme, "dark"));
    assert_eq!(writes(&driver), 1);
    // Before that has settled:
    driver.send(day(2, 2, "28"));
    driver.send(day(2, 3, "35"));
    assert_eq!(writes(&driver), 1);
    assert_eq!(typed(&driver, "10"), "28");
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.numbers(), [7, 20, 28, 35]);
    assert_eq!(storage.theme, Theme::Dark);
}

#[test]
fn two_windows_that_change_the_same_row_lose_neither_number() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    // The other window's change is stored, and not received yet.
    storage.waiting.exported.red_flag = 40;
    driver.send(day(2, 2, "28"));
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.numbers(), [7, 20, 28, 40]);
    assert_eq!(typed(&driver, "11"), "40");
}

#[test]
fn a_change_elsewhere_leaves_what_is_being_typed() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    driver.send(OptionsMessage::Typed(Name::Day(2, 2), "2".to_owned()));
    storage.waiting.exported.write = 26;
    storage.waiting.exported.red_flag = 40;
    driver.send(OptionsMessage::StorageChanged);
    rest(&mut driver, &mut storage);
    assert_eq!((typed(&driver, "10"), typed(&driver, "11")), ("2".to_owned(), "40".to_owned()));
    assert_eq!(error(&driver, "10"), Some(String::new()), "a half-typed number is not judged");
    driver.send(day(2, 2, "29"));
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.numbers(), [7, 20, 29, 40]);
}

#[test]
fn a_field_that_is_left_as_it_was_follows_the_storage_again() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    driver.send(OptionsMessage::Typed(Name::Day(2, 2), "2".to_owned()));
    driver.send(OptionsMessage::Typed(Name::Day(2, 2), "25".to_owned()));
    // No change, for the browser.
    driver.send(OptionsMessage::Left(Name::Day(2, 2), "25".to_owned()));
    storage.waiting.exported.write = 26;
    driver.send(OptionsMessage::StorageChanged);
    rest(&mut driver, &mut storage);
    assert_eq!(typed(&driver, "10"), "26");
    // A number that did not fit still does not, once the field is left.
    driver.send(day(2, 2, "5"));
    driver.send(OptionsMessage::Typed(Name::Day(2, 2), "55".to_owned()));
    driver.send(OptionsMessage::Typed(Name::Day(2, 2), "5".to_owned()));
    driver.send(OptionsMessage::Left(Name::Day(2, 2), "5".to_owned()));
    assert_eq!(error(&driver, "10").as_deref(), Some("Enter more than 20"));
    // Tabbing through says nothing and stores nothing.
    let before = storage.clone();
    driver.send(OptionsMessage::Left(Name::Day(0, 0), "3".to_owned()));
    rest(&mut driver, &mut storage);
    assert_eq!(storage, before);
}

#[test]
fn what_could_not_be_stored_stays_says_why_and_is_tried_again() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    driver.send(choose(Name::Theme, "dark"));
    driver.send(day(2, 2, "28"));
    let failing = |driver: &mut Driver<Options>| {
        driver.interleave([], &[], |effect, _| match effect {
            OptionsEffect::Write(_) => vec![OptionsMessage::Written(Err("QuotaExceeded".to_owned()))],
            _ => Vec::new(),
        });
    };
    failing(&mut driver);
    assert_eq!(error(&driver, "theme").as_deref(), Some("Not saved: QuotaExceeded"));
    assert_eq!(error(&driver, "10").as_deref(), Some("Not saved: QuotaExceeded"));
    assert_eq!(error(&driver, "remind"), Some(String::new()));
    assert_eq!(typed(&driver, "10"), "28");
    assert_eq!(writes(&driver), 0, "not again and again by itself");
    // The next change takes them along, and so does the button.
    driver.send(choose(Name::QuietTo, "6"));
    failing(&mut driver);
    driver.send(OptionsMessage::Retry);
    rest(&mut driver, &mut storage);
    assert_eq!((storage.theme, storage.waiting.exported.write), (Theme::Dark, 28));
    assert_eq!(storage.reminders.quiet_to, 6);
    assert_eq!((error(&driver, "theme"), status(&driver)), (Some(String::new()), "Saved".to_owned()));
}

#[test]
fn a_number_that_fits_no_more_when_it_is_written_says_so() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    storage.waiting.exported.red_flag = 26;
    driver.send(day(2, 2, "28"));
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.numbers(), [7, 20, 25, 26]);
    assert_eq!(typed(&driver, "10"), "28");
    // The number after it is the one that no longer follows.
    assert_eq!(error(&driver, "11").as_deref(), Some("Enter 28 or more"));
    assert!(status(&driver).starts_with("Not saved"));
    driver.send(day(2, 3, "30"));
    rest(&mut driver, &mut storage);
    assert_eq!(storage.waiting.exported.numbers(), [7, 20, 28, 30]);
}

#[test]
fn the_usual_table_is_taken_back_with_what_was_typed() {
    let mut driver = open();
    let mut storage = Settings::default();
    storage.waiting.arrived.write = 12;
    rest(&mut driver, &mut storage);
    driver.send(day(2, 2, "5"));
    let undo = |driver: &Driver<Options>| {
        let page = driver.program.view(&english());
        page.content
            .find("data-action", "undo-reset")
            .is_some_and(|button| button.attribute("hidden").is_none())
    };
    assert!(!undo(&driver));
    driver.send(OptionsMessage::Reset);
    driver.send(OptionsMessage::Reset);
    rest(&mut driver, &mut storage);
    assert_eq!((storage.waiting, typed(&driver, "10")), (WaitingTable::default(), "25".to_owned()));
    assert!(undo(&driver));
    driver.send(OptionsMessage::UndoReset);
    rest(&mut driver, &mut storage);
    assert_eq!((storage.waiting.arrived.write, typed(&driver, "10")), (12, "5".to_owned()));
    assert_eq!(error(&driver, "10").as_deref(), Some("Enter more than 20"));
    assert!(!undo(&driver));
}

#[test]
fn reminders_wait_for_the_browsers_answer() {
    let mut driver = open();
    let mut storage = Settings::default();
    rest(&mut driver, &mut storage);
    driver.send(choose(Name::Remind, "on"));
    driver.send(choose(Name::Remind, "on"));
    assert_eq!(driver.pending.iter().filter(|effect| **effect == OptionsEffect::AskToNotify).count(), 1);
    assert!(ticked(&driver, "remind") && writes(&driver) == 0);
    driver.send(OptionsMessage::Allowed(false));
    assert!(!ticked(&driver, "remind"));
    assert!(error(&driver, "remind").unwrap().contains("blocked notifications"));
    driver.pending.clear();
    driver.send(choose(Name::Remind, "on"));
    // Taken back while the browser's question is still open.
    driver.send(choose(Name::Remind, ""));
    rest(&mut driver, &mut storage);
    assert!(!storage.reminders.on && !ticked(&driver, "remind"));
    driver.send(choose(Name::Remind, "on"));
    rest(&mut driver, &mut storage);
    assert!(storage.reminders.on && ticked(&driver, "remind"));
}

#[test]
fn another_language_is_shown_once_it_is_stored() {
    let mut driver = open();
    driver.pending.clear();
    driver.send(OptionsMessage::Read(Settings::default()));
    driver.send(choose(Name::Language, "he"));
    let shows = |driver: &Driver<Options>| {
        driver.pending.iter().filter(|effect| matches!(effect, OptionsEffect::ShowIn(_))).count()
    };
    assert_eq!(shows(&driver), 0);
    driver.send(OptionsMessage::Written(Ok(Settings { language: "he".to_owned(), ..Settings::default() })));
    assert_eq!(shows(&driver), 1);
}

#[test]
fn a_success_note_goes_and_a_failure_note_stays() {
    let mut driver = open();
    let mut storage = Settings::default();
    driver.send(choose(Name::Theme, "dark"));
    rest(&mut driver, &mut storage);
    driver.send(choose(Name::Theme, "light"));
    rest(&mut driver, &mut storage);
    driver.send(OptionsMessage::NoticeOver(1));
    assert_eq!(status(&driver), "Saved", "the first news is not the second");
    driver.send(OptionsMessage::NoticeOver(2));
    assert_eq!(status(&driver), "");
    driver.send(day(0, 2, "1"));
    driver.send(OptionsMessage::NoticeOver(2));
    assert!(status(&driver).starts_with("Not saved"));
}

#[test]
fn events_become_messages() {
    let made = |kind, action, value| UserEvent::made(kind, action, value, &[("field", "10")]);
    let message = |kind, action, value| Options::message(&made(kind, action, value));
    assert_eq!(message(UserEventKind::Change, "set", "28"), Some(day(2, 2, "28")));
    assert_eq!(message(UserEventKind::Click, "set", "28"), None);
    assert_eq!(message(UserEventKind::Click, "reset", ""), Some(OptionsMessage::Reset));
    assert_eq!(Options::message(&UserEvent::made(UserEventKind::Change, "set", "", &[("field", "x")])), None);
}

/// What a buyer may do, as messages.
fn script() -> impl Strategy<Value = Vec<OptionsMessage>> {
    let number = prop_oneof![3 => (0_i64..40).prop_map(|days| days.to_string()), 1 => Just("x".to_owned())];
    let cell = (0_usize..2, 0_usize..4, number);
    let tick = prop_oneof![Just("on"), Just("")];
    let message = prop_oneof![
        6 => cell.clone().prop_map(|(row, place, text)| day(row, place, &text)),
        2 => cell.prop_map(|(row, place, text)| OptionsMessage::Typed(Name::Day(row, place), text)),
        2 => prop_oneof![Just("dark"), Just("light"), Just("browser")].prop_map(|theme| choose(Name::Theme, theme)),
        2 => (prop_oneof![Just(5_i64), Just(7)], tick.clone())
            .prop_map(|(days, on)| choose(Name::Before(days), on)),
        1 => tick.prop_map(|on| choose(Name::Remind, on)),
        1 => Just(OptionsMessage::Reset),
        1 => Just(OptionsMessage::UndoReset),
    ];
    prop::collection::vec(message, 0..12)
}

proptest! {
    /// Whatever settles when, whatever fails, and whatever another window changes meanwhile: in the end all is stored
    /// as if the buyer had waited after each change.
    #[test]
    fn the_storage_ends_as_if_each_change_had_been_waited_for(
        script in script(),
        choices in prop::collection::vec(any::<u16>(), 0..60),
    ) {
        let mut calm = open();
        let mut expected = Settings::default();
        calm.interleave(script.clone(), &[], |effect, _| perform(&mut expected, effect));

        let mut driver = open();
        let mut storage = Settings::default();
        let mut elsewhere = storage.reminders.quiet_to;
        driver.interleave(script, &choices, |effect, choice| {
            let mut messages = Vec::new();
            if choice % 5 == 3 {
                elsewhere = i64::from(choice % 24);
                storage.reminders.quiet_to = elsewhere;
                messages.push(OptionsMessage::StorageChanged);
            }
            messages.extend(match effect {
                OptionsEffect::Write(_) if choice % 7 == 1 => vec![OptionsMessage::Written(Err("failed".to_owned()))],
                effect => perform(&mut storage, effect),
            });
            messages
        });
        driver.send(OptionsMessage::Retry);
        rest(&mut driver, &mut storage);

        expected.reminders.quiet_to = elsewhere;
        prop_assert_eq!(&storage, &expected);
        // And the window shows it, with what was typed and does not fit.
        prop_assert_eq!(driver.program.shown(), storage);
        let table = &driver.program.shown().waiting;
        prop_assert_eq!(driver.program.draft.texts(table), calm.program.draft.texts(table));
        prop_assert_eq!(driver.program.draft.faults(table), calm.program.draft.faults(table));
    }
}
