//! Every cause at its boundary days, and what holds however the clock is moved.

use super::*;
use crate::case::stored_tests::{read, stored};
use crate::case::{LookAgain, OrderRecord};
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::settings::Reminders;
use crate::order::{DayValue, Event, Fact, Order, OrderStatus, Parcel, Source};
use chrono::Duration;
use proptest::prelude::*;

const DAY: i64 = 86_400_000;
const NOON: i64 = 12 * 60;

/// Far from every sale, so that overload does not move anything.
fn day(offset: i64) -> Day {
    Day::from_ymd_opt(2026, 9, 1).unwrap() + Duration::days(offset)
}

fn day_of(instant: i64) -> Day {
    day(instant.div_euclid(DAY))
}

fn at(on: i64, minute: i64) -> Moment {
    Moment { day: day(on), minute }
}

fn id(number: usize) -> String {
    format!("81900000000000{number:02}")
}

/// Shipped on day 0 and not scanned since, visited on that day, protected for so many days.
fn case(number: usize, protection: Option<i64>) -> CaseRecord {
    let fact = |on: i64| Fact::new(DayValue(day(on)), Source::DetailAnswer, 1, "test");
    let order = Order {
        id: id(number),
        placed: Some(fact(-1)),
        paid: Some(fact(-1)),
        shipped: Some(fact(0)),
        status: Some(Fact::new(OrderStatus::Shipped, Source::DetailAnswer, 1, "test")),
        protection: protection.map(fact).into_iter().collect(),
        parcels: vec![Parcel {
            origin_number: Some(Fact::new(
                format!("LP001234567890{number:02}"),
                Source::DetailAnswer,
                1,
                "test",
            )),
            events_read: Some(1),
            ..Parcel::default()
        }],
        ..Order::default()
    };
    CaseRecord { record: OrderRecord::seen(order, 0), ..CaseRecord::default() }
}

fn settings() -> Settings {
    let reminders = Reminders { on: true, ..Reminders::default() };
    Settings { reminders, ..Settings::default() }
}

/// The worker without a browser.
#[derive(Debug)]
struct World {
    cases: Vec<CaseRecord>,
    log: Log,
    settings: Settings,
}

impl World {
    fn new(cases: Vec<CaseRecord>) -> World {
        World { cases, log: Log::default(), settings: settings() }
    }

    fn standings(&self, today: Day) -> Vec<Standing> {
        let cases: Vec<Rc<CaseRecord>> = self.cases.iter().cloned().map(Rc::new).collect();
        standings(&cases, today, &self.settings, day_of)
    }

    /// One look, as the worker takes it: what was shown.
    fn check(&mut self, now: Moment, visited: &[String]) -> Vec<(String, Cause)> {
        self.read(now.day, visited);
        self.look(&self.standings(now.day), now, visited)
    }

    /// A visit of an order reads its tracking.
    fn read(&mut self, today: Day, visited: &[String]) {
        let seen = |case: &&mut CaseRecord| visited.contains(&case.record.order.id);
        for case in self.cases.iter_mut().filter(seen) {
            for parcel in &mut case.record.order.parcels {
                parcel.read_on = Some(DayValue(today));
            }
        }
    }

    fn look(&mut self, orders: &[Standing], now: Moment, visited: &[String]) -> Vec<(String, Cause)> {
        let rules = &self.settings.reminders;
        self.log.follow(orders, now.day, &self.settings);
        self.log.visited(visited, orders, now.day, &rules.before);
        let due = due(&self.log, orders, rules, now);
        self.log.shown(&due, orders, now.day, &rules.before);
        due.iter().map(|reminder| (reminder.order.id().to_owned(), reminder.cause)).collect()
    }

    fn next(&self, now: Moment) -> Option<Moment> {
        next(&self.log, &self.standings(now.day), &self.settings.reminders, now)
    }
}

/// What one order's reminders are about when it is looked at on every day at noon.
fn shown_daily(case: CaseRecord, days: std::ops::Range<i64>) -> Vec<(i64, Cause)> {
    let mut world = World::new(vec![case]);
    days.flat_map(|on| world.check(at(on, NOON), &[]).into_iter().map(move |(_, cause)| (on, cause)))
        .collect()
}

#[test]
fn each_turn_for_the_worse_is_shown_on_its_day() {
    let shown = shown_daily(case(1, None), 0..50);
    assert_eq!(shown[..2], [(6, Cause::Graver(Level::Watch)), (7, Cause::Graver(Level::Write))]);
}

/// It has come to the pickup point on day 20, and its entry says so in these words.
fn at_pickup_point(mut case: CaseRecord, words: &str) -> CaseRecord {
    let entry = |on: i64, text: &str| Event {
        site: String::new(),
        instant: None,
        date: day(on),
        minute: None,
        code: String::new(),
        text: text.to_owned(),
        place: String::new(),
        source: Source::TrackingAnswer,
    };
    case.record.order.parcels[0].events = vec![entry(20, words), entry(1, "Accepted by carrier")];
    case
}

#[test]
fn what_waits_at_a_pickup_point_is_told_once_and_again_before_it_goes_back() {
    use PickupStay::{Begun, Ending};
    // Silent until then, which has been shown; the buyer does not look.
    let daily = |words: &str, visited: Option<i64>| {
        let mut silent = case(1, Some(90));
        silent.record.order.parcels[0].events =
            at_pickup_point(silent.clone(), words).record.order.parcels[0].events[1..].to_vec();
        let mut world = World::new(vec![silent.clone()]);
        world.check(at(12, NOON), &[id(1)]);
        world.cases = vec![at_pickup_point(silent, words)];
        let mut shown = Vec::new();
        for on in 20..40 {
            let seen = if visited == Some(on) { vec![id(1)] } else { Vec::new() };
            shown.extend(world.check(at(on, NOON), &seen).into_iter().map(|(_, cause)| (on, cause)));
        }
        shown
    };
    let usual = "Available for pickup";
    let over = (35, Cause::Graver(Level::Write));
    assert_eq!(daily(usual, None), [(20, Cause::ToCollect(Begun)), (30, Cause::ToCollect(Ending)), over]);
    assert_eq!(daily(usual, Some(20)), [(30, Cause::ToCollect(Ending)), over], "seen on the day it came");
    assert_eq!(daily(usual, Some(30)), [(20, Cause::ToCollect(Begun)), over]);
    // The last day that the pickup point names.
    let stated = daily("Available for pickup. Please collect by Sep 28", None);
    assert_eq!(stated[0], (20, Cause::ToCollect(Begun)));
    let (on, cause) = stated[1];
    assert!(cause == Cause::ToCollect(Ending) && (21..27).contains(&on), "{stated:?}");
    assert_eq!(stated[2], (28, Cause::Graver(Level::Write)));
    assert_eq!(stated.len(), 3);
}

/// Two orders of one parcel, of these stores.
fn sharing(stores: [&str; 2]) -> World {
    let store = |name: &str| Some(Fact::new(name.to_owned(), Source::DetailAnswer, 1, "test"));
    let cases = stores.into_iter().enumerate().map(|(number, name)| {
        let mut shared = case(number + 1, Some(40));
        shared.record.order.parcels.clone_from(&case(1, None).record.order.parcels);
        shared.record.order.store = store(name);
        shared
    });
    World::new(cases.collect())
}

#[test]
fn orders_of_one_parcel_are_shown_once_until_each_needs_a_dispute_of_its_own() {
    let daily = |mut world: World| -> Vec<(i64, String, Cause)> {
        let looks = (0..60).flat_map(|on| {
            world.check(at(on, NOON), &[]).into_iter().map(move |(id, cause)| (on, id, cause))
        });
        looks.collect()
    };
    let shown = daily(sharing(["One store", "One store"]));
    let of = |cause: Cause| shown.iter().filter(|(_, _, shown)| *shown == cause).count();
    for level in [Level::Watch, Level::Write, Level::Extend] {
        assert_eq!(of(Cause::Graver(level)), 1, "{shown:?}");
    }
    assert_eq!(of(Cause::Graver(Level::Dispute)), 2, "{shown:?}");
    // Two sellers are two messages.
    let shown = daily(sharing(["One store", "Another"]));
    let of = |cause: Cause| shown.iter().filter(|(_, _, shown)| *shown == cause).count();
    assert_eq!([Level::Watch, Level::Write].map(|level| of(Cause::Graver(level))), [2, 2], "{shown:?}");
}

#[test]
fn who_has_seen_one_order_of_a_parcel_knows_of_the_other() {
    let mut world = sharing(["One store", "One store"]);
    world.check(at(6, NOON), &[]);
    assert_eq!(world.check(at(7, NOON), &[id(2)]), [], "the card of the one names both");
    let mut world = sharing(["One store", "Another"]);
    world.check(at(6, NOON), &[]);
    assert_eq!(world.check(at(7, NOON), &[id(2)]), [(id(1), Cause::Graver(Level::Write))]);
}

#[test]
fn the_end_of_protection_is_shown_at_each_chosen_day() {
    let shown = shown_daily(case(1, Some(40)), 20..60);
    // At 7 and 3 days the verdict itself turns, and says so.
    assert_eq!(
        shown,
        [
            (20, Cause::Graver(Level::Write)),
            (33, Cause::Graver(Level::Extend)),
            (37, Cause::Graver(Level::Dispute)),
            (39, Cause::Protection(1)),
            // It has ended, and the window in which a dispute is usually possible closes in three days.
            (41, Cause::Protection(-1)),
            (52, Cause::Protection(-12)),
            (54, Cause::Protection(-14)),
        ]
    );
}

#[test]
fn protection_is_shown_by_itself_where_the_verdict_does_not_turn() {
    let mut case = case(1, Some(10));
    let said = AnswerKind::WrongNumber;
    case.record.answers.push(Answer { at: 1, on: day(0), said, undone: false });
    case.record.answers.push(Answer {
        at: 2,
        on: day(0),
        said: AnswerKind::Wrote(MessageKind::WrongNumber),
        undone: false,
    });
    assert_eq!(
        shown_daily(case, 3..20),
        [
            (3, Cause::Graver(Level::Dispute)),
            (7, Cause::Protection(3)),
            (9, Cause::Protection(1)),
            (11, Cause::Protection(-1)),
        ]
    );
}

#[test]
fn a_browser_that_was_closed_on_the_last_days_still_tells() {
    let mut world = World::new(vec![case(1, Some(40))]);
    world.check(at(38, NOON), &[]);
    assert_eq!(world.check(at(45, NOON), &[]), [(id(1), Cause::Protection(-1))]);
    assert_eq!(world.check(at(53, NOON), &[]), [(id(1), Cause::Protection(-12))]);
    assert_eq!(world.check(at(55, NOON), &[]), [(id(1), Cause::Protection(-14))]);
    let mut late = World::new(vec![case(1, Some(40))]);
    late.check(at(38, NOON), &[]);
    assert_eq!(late.check(at(56, NOON), &[]), [], "the dispute window is over");
}

#[test]
fn that_an_order_is_to_be_cancelled_is_shown_once() {
    let mut unsent = case(1, None);
    unsent.record.order.shipped = None;
    unsent.record.order.parcels.clear();
    unsent.record.order.status = Some(Fact::new(OrderStatus::Processing, Source::DetailAnswer, 1, "test"));
    let mut world = World::new(vec![unsent]);
    let mut shown = Vec::new();
    let mut cancels = None;
    for on in 0..90 {
        let orders = world.standings(day(on));
        cancels = cancels.or(orders[0].verdict.is_to_cancel().then_some(on));
        shown.extend(world.look(&orders, at(on, NOON), &[]).into_iter().map(|(_, cause)| (on, cause)));
    }
    let turns = cancels.unwrap();
    // The level is that of the message to the seller before.
    let of_it: Vec<&(i64, Cause)> = shown.iter().filter(|(_, cause)| *cause == Cause::ToCancel).collect();
    assert_eq!(of_it, [&(turns, Cause::ToCancel)], "{shown:?}");
}

#[test]
fn more_protection_is_shown_anew() {
    let mut world = World::new(vec![case(1, Some(10))]);
    world.check(at(9, NOON), &[]);
    world.cases[0].record.order.protection[0].value = DayValue(day(30));
    world.cases[0].record.order.protection[0].seen = 2;
    assert_eq!(world.check(at(27, NOON), &[]), [(id(1), Cause::Protection(3))]);
    // Another source that states the day before.
    world.cases[0].record.order.protection.push(Fact::new(DayValue(day(29)), Source::ListAnswer, 2, "test"));
    assert_eq!(world.check(at(27, NOON), &[]), []);
}

#[test]
fn no_protection_is_counted_while_a_dispute_is_open() {
    let mut case = case(1, Some(40));
    case.record.order.status = Some(Fact::new(OrderStatus::InDispute, Source::DetailAnswer, 1, "test"));
    assert_eq!(shown_daily(case, 0..60), []);
}

#[test]
fn the_chosen_day_is_shown_once_and_a_new_choice_again() {
    let mut world = World::new(vec![case(1, Some(400))]);
    world.cases[0].again = LookAgain { at: 5, day: Some(day(3)) };
    assert_eq!(world.check(at(2, NOON), &[]), []);
    assert_eq!(world.next(at(2, NOON)), Some(at(3, 480)));
    assert_eq!(world.check(at(3, NOON), &[]), [(id(1), Cause::LookAgain)]);
    assert_eq!(world.check(at(4, NOON), &[]), []);
    world.cases[0].again = LookAgain { at: 6, day: Some(day(5)) };
    assert_eq!(world.check(at(5, NOON), &[]), [(id(1), Cause::LookAgain)]);
    world.cases[0].again = LookAgain { at: 7, day: None };
    assert_eq!(world.check(at(5, NOON), &[]), []);
}

#[test]
fn the_chosen_day_comes_also_where_nothing_else_is_to_be_done() {
    let mut cancelled = case(1, Some(400));
    cancelled.record.order.status = Some(Fact::new(OrderStatus::Cancelled, Source::DetailAnswer, 2, "test"));
    cancelled.again = LookAgain { at: 5, day: Some(day(30)) };
    let world = World::new(vec![cancelled.clone()]);
    assert_eq!(world.next(at(2, NOON)), Some(at(30, 480)));
    assert_eq!(shown_daily(cancelled, 0..60), [(30, Cause::LookAgain)]);
}

#[test]
fn a_parcel_at_the_pickup_point_behind_a_graver_one_is_shown_and_that_its_stay_ends() {
    use PickupStay::Ending;
    let mut both = case(1, Some(400));
    let mut there = at_pickup_point(case(2, None), "Available for pickup").record.order.parcels.remove(0);
    there.events.truncate(1);
    both.record.order.parcels.push(there);
    let shown = shown_daily(both, 19..36);
    let collects = shown.iter().filter(|(_, cause)| matches!(cause, Cause::ToCollect(_)));
    let collects: Vec<&(i64, Cause)> = collects.collect();
    assert_eq!(collects, [&(30, Cause::ToCollect(Ending))], "on day 19 nothing is read yet: {shown:?}");
}

#[test]
fn a_visit_shows_no_turn_for_the_worse_that_only_the_tracking_knows() {
    let mut case = case(1, Some(400));
    let mut left =
        at_pickup_point(case.clone(), "Departed from country of origin").record.order.parcels.remove(0);
    left.events.truncate(1);
    left.events[0].date = day(1);
    case.record.order.parcels = vec![left];
    let mut world = World::new(vec![case]);
    assert_eq!(world.check(at(12, NOON), &[id(1)]), []);
    // The list says what was known on day 12, and the reminder to look comes all the same, once.
    let listed = |world: &mut World, on: i64| {
        let orders = world.standings(day(on));
        world.look(&orders, at(on, NOON), &[id(1)])
    };
    assert_eq!(listed(&mut world, 27), [(id(1), Cause::Graver(Level::Write))]);
    assert_eq!(listed(&mut world, 28), []);
    // Better news were read meanwhile: from there on the buyer waits anew.
    let better = Event { date: day(29), ..world.cases[0].record.order.parcels[0].events[0].clone() };
    world.cases[0].record.order.parcels[0].events.insert(0, better);
    assert_eq!(listed(&mut world, 30), []);
    assert!(matches!(listed(&mut world, 60)[..], [(_, Cause::Graver(Level::Write))]));
}

#[test]
fn what_a_visit_shows_counts_as_shown() {
    let mut world = World::new(vec![case(1, Some(40))]);
    world.cases[0].again = LookAgain { at: 5, day: Some(day(7)) };
    assert_eq!(world.check(at(7, NOON), &[id(1)]), []);
    assert_eq!(world.check(at(8, NOON), &[]), []);
    // From the milder verdict after an answer on, the buyer waits anew.
    let said = AnswerKind::Wrote(MessageKind::NoTracking);
    world.cases[0].record.answers.push(Answer { at: 8 * DAY, on: day(8), said, undone: false });
    assert_eq!(world.check(at(8, NOON), &[id(1)]), []);
    assert_eq!(world.standings(day(8))[0].verdict.level, Level::Watch);
    let shown: Vec<_> = (9..20).flat_map(|on| world.check(at(on, NOON), &[])).collect();
    assert_eq!(shown, [(id(1), Cause::Graver(Level::Write))]);
}

#[test]
fn a_clock_that_went_back_for_a_while_repeats_nothing() {
    let mut world = World::new(vec![case(1, Some(40))]);
    world.check(at(1, NOON), &[]);
    assert_eq!(world.check(at(38, NOON), &[]), [(id(1), Cause::Graver(Level::Dispute))]);
    // What is shown in the meantime does not make the rest forgotten.
    world.cases[0].again = LookAgain { at: 5, day: Some(day(2)) };
    assert_eq!(world.check(at(2, NOON), &[]), [(id(1), Cause::LookAgain)]);
    assert_eq!(world.check(at(34, NOON), &[]), []);
    assert_eq!(world.check(at(38, NOON), &[]), []);
    assert_eq!(world.check(at(39, NOON), &[]), [(id(1), Cause::Protection(1))]);
}

#[test]
fn a_clock_that_went_beyond_all_help_and_back_repeats_nothing() {
    let mut world = World::new(vec![case(1, Some(40))]);
    for on in 0..60 {
        world.check(at(on, NOON), &[]);
    }
    world.check(at(200, NOON), &[]);
    assert_eq!(world.check(at(150, NOON), &[]), []);
    assert_eq!(world.check(at(50, NOON), &[]), []);
}

#[test]
fn an_order_from_before_is_shown_from_its_last_visit_on() {
    let mut seen_today = case(1, None);
    seen_today.record.last_seen = 8 * DAY;
    // Its visit cannot have been tomorrow: the clock was wrong.
    let mut seen_tomorrow = case(2, None);
    seen_tomorrow.record.last_seen = 80 * DAY;
    let mut world = World::new(vec![seen_today, seen_tomorrow, case(3, None)]);
    assert_eq!(world.check(at(8, NOON), &[]), [(id(3), Cause::Graver(Level::Write))]);
}

#[test]
fn the_gravest_comes_first() {
    let mut world = World::new(vec![case(1, None), case(2, Some(10)), case(3, Some(12)), case(4, Some(11))]);
    let shown: Vec<String> = world.check(at(8, NOON), &[]).into_iter().map(|(id, _)| id).collect();
    assert_eq!(shown, [id(2), id(4), id(3), id(1)]);
}

#[test]
fn nothing_while_it_is_off_or_quiet() {
    let mut world = World::new(vec![case(1, None)]);
    world.settings.reminders.on = false;
    assert_eq!(world.check(at(8, NOON), &[]), []);
    assert_eq!(world.next(at(8, NOON)), None);
    world.settings.reminders.on = true;
    for minute in [0, 479, 1320, 1439] {
        assert_eq!(world.check(at(8, minute), &[]), [], "{minute}");
    }
    assert_eq!(world.next(at(8, 10)), Some(at(8, 480)));
    assert_eq!(world.next(at(8, 1330)), Some(at(9, 480)));
    assert_eq!(world.check(at(8, 480), &[]).len(), 1);
}

#[test]
fn quiet_hours_may_lie_within_a_day_or_not_be_there() {
    let quiet = |quiet_from, quiet_to| Reminders { quiet_from, quiet_to, ..Reminders::default() };
    assert_eq!(next_check(at(1, NOON), &quiet(22, 8)), at(2, 480));
    assert_eq!(next_check(at(1, NOON), &quiet(9, 17)), at(2, 0));
    assert_eq!(next_check(at(1, NOON), &quiet(0, 7)), at(2, 420));
    assert_eq!(next_check(at(1, NOON), &quiet(5, 5)), at(2, 0));
    assert_eq!(next_check(at(1, NOON), &quiet(22, 0)), at(2, 0));
    assert_eq!(quiet::audible(at(1, NOON), &quiet(9, 17)), at(1, 1020));
    assert_eq!(quiet::audible(at(1, 1410), &quiet(23, 0)), at(2, 0));
}

#[test]
fn the_last_day_of_the_calendar_has_a_tomorrow_too() {
    let last = Moment { day: Day::MAX, minute: NOON };
    assert_eq!(next_check(last, &Reminders::default()).day, Day::MAX);
    assert_eq!(World::new(vec![case(1, Some(40))]).next(last), None);
}

#[test]
fn finished_and_forgotten_orders_leave_the_log() {
    let mut world = World::new(vec![case(1, None), case(2, None)]);
    world.check(at(1, NOON), &[]);
    assert!(world.log.of(&id(1)).is_some());
    let said = AnswerKind::HaveIt;
    world.cases[0].record.answers.push(Answer { at: 1, on: day(1), said, undone: false });
    world.cases.truncate(1);
    world.check(at(1, NOON), &[]);
    assert_eq!(world.log, Log::default());
}

#[test]
fn the_badge_counts_what_needs_action() {
    assert_eq!(badge(&[]), "");
    let of = |count: usize, read: i64| {
        let mut cases: Vec<CaseRecord> = (0..count).map(|number| case(number, Some(40))).collect();
        cases.iter_mut().for_each(|case| case.record.order.parcels[0].read_on = Some(DayValue(day(read))));
        World::new(cases)
    };
    assert_eq!(badge(&of(5, 6).standings(day(6))), "", "watching is no action");
    assert_eq!(badge(&of(5, 7).standings(day(7))), "5");
    assert_eq!(badge(&of(100, 7).standings(day(7))), "99+");
    // What is only supposed is looked up first: a reminder says so, and no window counts it.
    let unread = of(5, 3).standings(day(7));
    assert_eq!(badge(&unread), "");
    assert!(unread.iter().all(|order| order.look_first.is_some()));
}

#[test]
fn the_log_comes_back_as_it_was_stored() {
    let mut world = World::new(vec![case(1, Some(10)), case(2, None)]);
    world.check(at(8, NOON), &[]);
    assert_eq!(read::<Log>(&stored(&world.log)), Some(world.log));
    assert_eq!(serde_json::from_str::<Log>("{}").ok(), Some(Log::default()));
    assert_eq!(serde_json::from_str::<Log>(r#"{"told":[{"order":"1","level":"no"}]}"#).ok(), None);
}

/// Something that happens to the worker.
#[derive(Clone, Debug)]
enum ReminderStep {
    /// Time passes, or the clock is moved: so many days, to this minute.
    Clock(i64, i64),
    /// The buyer looks at an order.
    Visit(usize),
    /// The seller gives so many days more, and the buyer does not look.
    Extended(usize, i64),
    /// A day to look again, from today on.
    Again(usize, i64),
    /// The buyer wrote to the seller.
    Wrote(usize),
    /// The buyer turns it on or off.
    Turn(bool),
}

fn any_step() -> impl Strategy<Value = ReminderStep> {
    prop_oneof![
        8 => (-30i64..40, 0i64..1440).prop_map(|(days, minute)| ReminderStep::Clock(days, minute)),
        8 => (0i64..3, 0i64..1440).prop_map(|(days, minute)| ReminderStep::Clock(days, minute)),
        2 => (0usize..4).prop_map(ReminderStep::Visit),
        1 => (0usize..4, 2i64..40).prop_map(|(order, days)| ReminderStep::Extended(order, days)),
        2 => (0usize..4, 0i64..20).prop_map(|(order, days)| ReminderStep::Again(order, days)),
        1 => (0usize..4).prop_map(ReminderStep::Wrote),
        1 => any::<bool>().prop_map(ReminderStep::Turn),
    ]
}

fn any_cases() -> impl Strategy<Value = Vec<CaseRecord>> {
    prop::collection::vec(prop::option::of(5i64..60), 4)
        .prop_map(|ends| ends.into_iter().enumerate().map(|(number, end)| case(number, end)).collect())
}

/// What a buyer with a perfect memory knows of one order since the last visit.
#[derive(Clone, Debug)]
struct Memory {
    level: Level,
    ends: Vec<(Day, i64)>,
    choices: Vec<i64>,
    cancels: bool,
    stay: Option<PickupStay>,
}

/// What there is to know of an order: the verdict, the near end of its protection, the choice whose day has come.
fn facts(order: &Standing, today: Day, before: &[i64]) -> Memory {
    let near = ending::ending(order, before).map(|end| (end.until, end.before));
    let choice = order.case.again.day.filter(|day| *day <= today).map(|_| order.case.again.at);
    Memory {
        level: order.verdict.level,
        ends: near.into_iter().collect(),
        choices: choice.into_iter().collect(),
        cancels: order.verdict.is_to_cancel(),
        stay: pickup::stay(order),
    }
}

impl Memory {
    fn lacks(&self, cause: Cause, order: &Standing) -> bool {
        match cause {
            Cause::Graver(level) => level > self.level,
            Cause::Protection(before) => {
                let until = order.verdict.protection.unwrap().until;
                !self.ends.iter().any(|(shown, days)| *shown == until && *days <= before)
            }
            Cause::ToCancel => !self.cancels,
            Cause::ToCollect(stay) => self.stay < Some(stay),
            Cause::LookAgain => !self.choices.contains(&order.case.again.at),
        }
    }

    fn lacks_any(&self, now: &Memory, order: &Standing) -> bool {
        self.lacks(Cause::Graver(now.level), order)
            || now.ends.iter().any(|(_, before)| self.lacks(Cause::Protection(*before), order))
            || now.cancels && self.lacks(Cause::ToCancel, order)
            || now.stay.is_some_and(|stay| self.lacks(Cause::ToCollect(stay), order))
            || !now.choices.is_empty() && self.lacks(Cause::LookAgain, order)
    }

    fn learn(&mut self, now: Memory) {
        self.level = self.level.max(now.level);
        self.cancels |= now.cancels;
        self.stay = self.stay.max(now.stay);
        self.ends.extend(now.ends);
        self.choices.extend(now.choices);
    }
}

proptest! {
    // Each is a life of some months, shown day by day.
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn however_the_clock_is_moved_nothing_is_shown_twice_and_nothing_is_lost(
        cases in any_cases(),
        steps in prop::collection::vec(any_step(), 1..40),
    ) {
        let mut world = World::new(cases);
        let before = world.settings.reminders.before.clone();
        let all: Vec<String> = world.cases.iter().map(|case| case.record.order.id.clone()).collect();
        let mut clock = (0, NOON);
        world.check(at(0, NOON), &all);
        let mut memories: Vec<Memory> =
            world.standings(day(0)).iter().map(|order| facts(order, day(0), &before)).collect();
        for (number, step) in steps.into_iter().enumerate() {
            let count = i64::try_from(number).unwrap() + 10;
            let mut visited = None;
            match step {
                ReminderStep::Clock(days, minute) => clock = ((clock.0 + days).clamp(0, 400), minute),
                ReminderStep::Visit(order) => visited = Some(order),
                ReminderStep::Extended(order, days) => {
                    if let Some(fact) = world.cases[order].record.order.protection.first_mut() {
                        fact.value.0 += Duration::days(days);
                    }
                }
                ReminderStep::Again(order, days) => {
                    world.cases[order].again = LookAgain { at: count, day: Some(day(clock.0 + days)) };
                }
                ReminderStep::Wrote(order) => {
                    let said = AnswerKind::Wrote(MessageKind::NoTracking);
                    let answer = Answer { at: count, on: day(clock.0), said, undone: false };
                    world.cases[order].record.answers.push(answer);
                    visited = Some(order);
                }
                ReminderStep::Turn(on) => world.settings.reminders.on = on,
            }
            // The worker is stopped and started between any two steps.
            world.log = read::<Log>(&stored(&world.log)).unwrap();
            let now = at(clock.0, clock.1);
            let seen: Vec<String> = visited.map(|order| all[order].clone()).into_iter().collect();
            world.read(now.day, &seen);
            let orders = world.standings(now.day);
            let shown = world.look(&orders, now, &seen);
            let rules = world.settings.reminders.clone();
            if let Some(order) = visited {
                memories[order] = facts(&orders[order], now.day, &before);
            }
            let silent = !rules.on || quiet::is_quiet(now, &rules);
            prop_assert!(shown.is_empty() || !silent);
            for (order, memory) in orders.iter().zip(&mut memories) {
                let facts = facts(order, now.day, &before);
                match shown.iter().find(|(id, _)| id == order.id()) {
                    Some((_, cause)) => {
                        prop_assert!(memory.lacks(*cause, order), "{cause:?} twice of {}", order.id());
                        memory.learn(facts);
                    }
                    // Of what nobody can help with any more nobody is reminded.
                    None => prop_assert!(
                        silent || order.is_finished() || !memory.lacks_any(&facts, order),
                        "lost of {}",
                        order.id()
                    ),
                }
            }
            prop_assert!(world.look(&orders, now, &[]).is_empty(), "a second look tells nothing new");
        }
    }

    #[test]
    fn nothing_becomes_due_before_the_next_moment(
        cases in any_cases(),
        again in 0i64..60,
        (on, minute) in (0i64..60, 0i64..1440),
        (from, to) in (0i64..24, 0i64..24),
    ) {
        let mut world = World::new(cases);
        world.cases[0].again = LookAgain { at: 1, day: Some(day(again)) };
        world.settings.reminders.quiet_from = from;
        world.settings.reminders.quiet_to = to;
        let rules = world.settings.reminders.clone();
        let now = at(on, minute);
        world.check(now, &[]);
        let next = world.next(now);
        prop_assert!(next.is_none_or(|next| next > now && !quiet::is_quiet(next, &rules)));
        for later in on..on + 30 {
            let orders = world.standings(day(later));
            for minute in (0..1440).step_by(60) {
                let then = at(later, minute);
                if then > now && next.is_none_or(|next| then < next) {
                    prop_assert!(due(&world.log, &orders, &rules, then).is_empty(), "{then:?} before {next:?}");
                }
            }
        }
    }
}

#[test]
fn a_reminder_on_tracking_that_nobody_read_asks_to_look() {
    // Read on day 3: silence is normal until day 5, and on day 7 the seller would be written to.
    let mut order = case(1, None);
    order.record.order.parcels[0].read_on = Some(DayValue(day(3)));
    let world = World::new(vec![order]);
    let look = |on: i64| world.standings(day(on)).remove(0).look_first.map(|age| age.days);
    assert_eq!([3, 5].map(look), [None, None], "it is as it was read");
    // Nobody knows whether it was silent on the day on which that would matter.
    assert_eq!([6, 7, 20].map(look), [Some(3), Some(4), Some(17)]);
    let standing = world.standings(day(7)).remove(0);
    assert_eq!(
        standing.verdict.level,
        Level::Write,
        "the reminder comes on the day on which it would be due"
    );
}
