//! The bar above the list: each way a click on it can go.

use super::*;
use crate::order::{CheckEnd, CheckPace, CheckProgress, ListCheck, ListCheckStage};
use std::collections::BTreeSet;

fn id(number: usize) -> String {
    format!("81900000{number:08}")
}

fn view_of(marks: impl IntoIterator<Item = (String, ReadEligibility, Level)>) -> PageView {
    let marks = marks.into_iter().map(|(order, check, level)| MarkView {
        order,
        tree: Node::new("a"),
        level,
        needs_buyer: level >= Level::Write,
        check,
    });
    PageView {
        marks: marks.collect(),
        bar: Some(Node::new("section")),
        cut_off: "gone".to_owned(),
        ..PageView::default()
    }
}

impl Scene {
    /// A list of so many orders on the way, none of them read, with its bar.
    fn list(orders: usize) -> Scene {
        let ids: Vec<String> = (0..orders).map(id).collect();
        let cards: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut scene = Scene::at(LIST);
        scene.send(ContentEvent::Started);
        scene.slice(&cards, done(&cards, &[]));
        scene.settle_reports(|id| (id, ReadEligibility::Unread, Level::Unknown));
        let visit = scene.content().visit.start;
        scene.send(ContentEvent::MarksDrawn { visit, orders: ids });
        assert_eq!(scene.bars(), 1);
        scene
    }

    /// The worker answers until nothing is asked any more.
    fn settle_reports(&mut self, mark: impl Fn(String) -> (String, ReadEligibility, Level)) {
        for _ in 0..20 {
            let Some(report) = self.reports().pop() else { return };
            let mut view = view_of(report.ids.iter().cloned().map(&mark));
            view.bar = view.bar.filter(|_| report.list_check.is_some());
            self.answer(report, Reply::View(Box::new(view)));
        }
        panic!("the page asks without end");
    }

    fn settled(&mut self) {
        self.settle_reports(|id| (id, ReadEligibility::Unread, Level::Unknown));
    }

    fn bars(&mut self) -> usize {
        let drawn = |effect: &ContentEffect| matches!(effect, ContentEffect::DrawBar { .. }).then_some(());
        usize::from(!self.take(drawn).is_empty())
    }

    fn check(&self) -> ListCheck {
        self.content().list_check().unwrap()
    }

    fn progress(&self) -> (u32, u32) {
        match self.check().stage {
            ListCheckStage::Running(progress, _) | ListCheckStage::Ended(progress, _) => {
                (progress.done, progress.all)
            }
            ListCheckStage::Idle => panic!("idle"),
        }
    }

    fn end(&self) -> Option<CheckEnd> {
        match self.check().stage {
            ListCheckStage::Ended(_, end) => Some(end),
            _ => None,
        }
    }

    fn pauses(&mut self) -> Vec<(u32, u32, u32)> {
        self.take(|effect| match effect {
            ContentEffect::PauseListCheck { pause, least, most, .. } => Some((*pause, *least, *most)),
            _ => None,
        })
    }

    /// The worker answers the one who asks for leave; the order it asked for.
    fn leave(&mut self, leave: Option<ReadPermission>) -> String {
        let mut asked = self.asks_leave();
        assert_eq!(asked.len(), 1, "one at a time");
        let (visit, order) = asked.remove(0);
        self.send(ContentEvent::LeaveAnswered { visit, order: order.clone(), leave });
        order
    }

    /// The pause is over.
    fn due(&mut self) {
        let pauses = self.pauses();
        assert_eq!(pauses.len(), 1, "one pause");
        let visit = self.content().visit.start;
        self.send(ContentEvent::ListCheckDue { visit, pause: pauses[0].0 });
    }

    /// The order whose turn it is, read to its end.
    fn one(&mut self, outcome: ReadingOutcome) -> String {
        let order = self.leave(Some(ReadPermission::Given));
        let visit = self.content().visit.start;
        assert_eq!(self.opened(), [(visit, tracking(&order))]);
        self.send(ContentEvent::TrackingRead { order: order.clone(), outcome });
        assert_eq!(self.closed(), 1);
        order
    }
}

#[test]
fn the_bar_stands_only_where_orders_are_on_the_way() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[A, B], done(&[A, B], &[]));
    scene.settle_reports(|id| (id, ReadEligibility::NotDue, Level::Done));
    assert_eq!(scene.bars(), 0);
    let mut scene = Scene::list(3);
    let idle = ListCheck { on_the_way: 3, unread: 3, stage: ListCheckStage::Idle };
    assert_eq!(scene.check(), idle);
    assert!(scene.asks_leave().is_empty(), "never without a click");
    // The cards of another tab of the list.
    scene.send(ContentEvent::PageChanged(PageChange { content: true, ..PageChange::default() }));
    scene.slice(&[], done(&[], &[]));
    scene.settled();
    assert_eq!(scene.take(|effect| matches!(effect, ContentEffect::RemoveBar).then_some(())).len(), 1);
}

#[test]
fn asked_for_in_a_window_it_starts_once_the_orders_are_known() {
    let ids: Vec<String> = (0..2).map(id).collect();
    let cards: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&cards, done(&cards, &[]));
    let report = scene.reports().pop().unwrap();
    // The answer is about the first card alone, and there is nothing to be read in it.
    let first = view_of([(ids[0].clone(), ReadEligibility::ReadToday, Level::Wait)]);
    scene.answer(report, Reply::View(Box::new(PageView { check_list: true, ..first })));
    assert!(scene.asks_leave().is_empty());
    let visit = scene.content().visit.start;
    scene.send(ContentEvent::MarksDrawn { visit, orders: ids.clone() });
    scene.send(ContentEvent::OrdersChanged(ids.clone()));
    scene.settled();
    assert_eq!(scene.progress(), (0, 2));
    assert!(ids.contains(&scene.one(ReadingOutcome::Read)));
    scene.due();
    scene.one(ReadingOutcome::Read);
    assert_eq!(scene.end(), Some(CheckEnd::Done));
    // One request, one run.
    scene.settled();
    assert!(scene.asks_leave().is_empty() && scene.pauses().is_empty());
}

#[test]
fn they_are_read_one_after_another_with_uneven_pauses() {
    let mut scene = Scene::list(3);
    scene.send(ContentEvent::Bar(BarAction::Start));
    scene.send(ContentEvent::Bar(BarAction::Start));
    let mut read = BTreeSet::new();
    for turn in 0..3 {
        assert_eq!(scene.progress(), (turn, 3));
        read.insert(scene.one(ReadingOutcome::Read));
        if turn < 2 {
            assert!(scene.asks_leave().is_empty(), "not at once");
            let pauses = scene.pauses();
            assert_eq!((pauses[0].1, pauses[0].2), (3_000, 6_000));
            let visit = scene.content().visit.start;
            scene.send(ContentEvent::ListCheckDue { visit, pause: pauses[0].0.wrapping_sub(1) });
            assert!(scene.asks_leave().is_empty(), "an older pause");
            scene.send(ContentEvent::ListCheckDue { visit, pause: pauses[0].0 });
        }
    }
    assert_eq!((read.len(), scene.end(), scene.progress()), (3, Some(CheckEnd::Done), (3, 3)));
    assert!(scene.pauses().is_empty());
}

#[test]
fn each_mark_turns_and_what_needs_the_buyer_is_counted() {
    let mut scene = Scene::list(2);
    scene.send(ContentEvent::Bar(BarAction::Start));
    scene.settled();
    let order = scene.one(ReadingOutcome::Read);
    scene.send(ContentEvent::OrdersChanged(vec![order]));
    scene.settle_reports(|id| (id, ReadEligibility::ReadToday, Level::Write));
    let progress = CheckProgress { done: 1, all: 2, read: 1, needs_you: 1, failed: 0 };
    let stage = ListCheckStage::Running(progress, CheckPace::Going);
    assert_eq!(scene.check(), ListCheck { on_the_way: 2, unread: 1, stage });
    assert_eq!(scene.bars(), 1);
}

#[test]
fn one_click_is_good_for_twenty() {
    let mut scene = Scene::list(30);
    scene.send(ContentEvent::Bar(BarAction::Start));
    for turn in 0..20 {
        assert_eq!(scene.progress(), (turn, 20));
        scene.one(ReadingOutcome::Read);
        if turn < 19 {
            scene.due();
        }
    }
    assert_eq!((scene.end(), scene.progress()), (Some(CheckEnd::Done), (20, 20)));
    // The next click does not load at once, either.
    scene.send(ContentEvent::Bar(BarAction::Start));
    assert!(scene.asks_leave().is_empty());
    scene.due();
    assert_eq!(scene.asks_leave().len(), 1);
}

#[test]
fn what_was_read_today_is_not_asked_for_again() {
    let ids: Vec<String> = (0..4).map(id).collect();
    let cards: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&cards, done(&cards, &[]));
    let read = [id(0), id(2)];
    scene.settle_reports(|id| {
        let check = if read.contains(&id) { ReadEligibility::ReadToday } else { ReadEligibility::Unread };
        (id, check, Level::Wait)
    });
    scene.send(ContentEvent::Bar(BarAction::Start));
    let first = scene.one(ReadingOutcome::Read);
    scene.due();
    assert_eq!([first, scene.one(ReadingOutcome::Read)], [id(1), id(3)]);
    assert_eq!(scene.end(), Some(CheckEnd::Done));
}

#[test]
fn what_was_tried_lately_is_passed_over_at_once() {
    let mut scene = Scene::list(3);
    scene.send(ContentEvent::Bar(BarAction::Start));
    scene.leave(Some(ReadPermission::Limited(None)));
    assert!(scene.pauses().is_empty());
    scene.leave(Some(ReadPermission::Limited(Some(ReadingOutcome::Empty))));
    scene.one(ReadingOutcome::Read);
    let progress = CheckProgress { done: 1, all: 1, read: 1, needs_you: 0, failed: 2 };
    assert_eq!(scene.check().stage, ListCheckStage::Ended(progress, CheckEnd::Done));
}

#[test]
fn paused_nothing_is_loaded_until_it_goes_on() {
    let mut scene = Scene::list(3);
    scene.send(ContentEvent::Bar(BarAction::Start));
    let order = scene.leave(Some(ReadPermission::Given));
    scene.send(ContentEvent::Bar(BarAction::Pause));
    assert_eq!(scene.closed(), 0, "the one under way is read to its end");
    scene.send(ContentEvent::TrackingRead { order, outcome: ReadingOutcome::Read });
    assert!(scene.pauses().is_empty() && scene.asks_leave().is_empty());
    scene.send(ContentEvent::Bar(BarAction::Resume));
    let old = scene.pauses();
    scene.send(ContentEvent::Bar(BarAction::Pause));
    let visit = scene.content().visit.start;
    scene.send(ContentEvent::ListCheckDue { visit, pause: old[0].0 });
    assert!(scene.asks_leave().is_empty(), "paused between two");
    scene.send(ContentEvent::Bar(BarAction::Resume));
    scene.send(ContentEvent::ListCheckDue { visit, pause: old[0].0 });
    assert!(scene.asks_leave().is_empty(), "the pause from before does not shorten the new one");
    scene.due();
    assert_eq!(scene.asks_leave().len(), 1);
}

#[test]
fn stopped_it_ends_with_the_order_under_way() {
    // Between two.
    let mut scene = Scene::list(3);
    scene.send(ContentEvent::Bar(BarAction::Start));
    scene.one(ReadingOutcome::Read);
    scene.send(ContentEvent::Bar(BarAction::Stop));
    assert_eq!((scene.end(), scene.progress()), (Some(CheckEnd::Stopped), (1, 3)));
    scene.due();
    assert!(scene.asks_leave().is_empty());
    // While one is open, and while the worker is asked.
    for asked_first in [true, false] {
        let mut scene = Scene::list(3);
        scene.send(ContentEvent::Bar(BarAction::Start));
        let order = if asked_first {
            scene.send(ContentEvent::Bar(BarAction::Stop));
            scene.leave(Some(ReadPermission::Given))
        } else {
            let order = scene.leave(Some(ReadPermission::Given));
            scene.send(ContentEvent::Bar(BarAction::Stop));
            order
        };
        scene.send(ContentEvent::Bar(BarAction::Resume));
        assert_eq!(scene.end(), None);
        scene.send(ContentEvent::TrackingRead { order, outcome: ReadingOutcome::Read });
        assert_eq!((scene.end(), scene.closed()), (Some(CheckEnd::Stopped), 1));
        assert!(scene.pauses().is_empty());
    }
    // Where it could not have had its turn anyway.
    let mut scene = Scene::list(3);
    scene.send(ContentEvent::Bar(BarAction::Start));
    scene.send(ContentEvent::Bar(BarAction::Stop));
    scene.leave(Some(ReadPermission::Busy(9)));
    assert_eq!(scene.end(), Some(CheckEnd::Stopped));
}

#[test]
fn a_captcha_a_login_or_three_failures_in_a_row_end_it() {
    for (outcome, end) in
        [(ReadingOutcome::Captcha, CheckEnd::Captcha), (ReadingOutcome::LoggedOut, CheckEnd::LoggedOut)]
    {
        let mut scene = Scene::list(3);
        scene.send(ContentEvent::Bar(BarAction::Start));
        scene.one(outcome);
        assert_eq!(scene.end(), Some(end));
        assert!(scene.pauses().is_empty());
    }
    let mut scene = Scene::list(9);
    scene.send(ContentEvent::Bar(BarAction::Start));
    use ReadingOutcome::{Empty, Refused, Unreachable};
    for outcome in [Refused, Unreachable, Empty, Refused, Refused] {
        scene.one(outcome);
        assert_eq!(scene.end(), None);
        scene.due();
    }
    scene.one(Unreachable);
    let progress = CheckProgress { done: 6, all: 9, read: 0, needs_you: 0, failed: 6 };
    assert_eq!(scene.check().stage, ListCheckStage::Ended(progress, CheckEnd::Failures));
}

#[test]
fn what_the_page_finds_out_by_itself_is_reported_to_the_worker() {
    let login = "https://login.aliexpress.com/".to_owned();
    let cases = [
        (Some(None), ReadingOutcome::Refused),
        (Some(Some(login)), ReadingOutcome::LoggedOut),
        (None, ReadingOutcome::Unreachable),
    ];
    for (loaded, outcome) in cases {
        let mut scene = Scene::list(2);
        scene.send(ContentEvent::Bar(BarAction::Start));
        let order = scene.leave(Some(ReadPermission::Given));
        let visit = scene.content().visit.start;
        scene.send(ContentEvent::FrameLoaded { visit, url: Some(tracking(&order)) });
        scene.send(ContentEvent::TrackingRead { order: B.to_owned(), outcome: ReadingOutcome::Read });
        scene.send(ContentEvent::FrameOverdue { visit: visit - 1 });
        assert_eq!(scene.closed(), 0);
        scene.send(match loaded {
            Some(url) => ContentEvent::FrameLoaded { visit, url },
            None => ContentEvent::FrameOverdue { visit },
        });
        assert_eq!((scene.closed(), scene.outcomes_reported()), (1, vec![outcome]));
    }
}

#[test]
fn what_the_worker_does_not_allow_ends_it_with_its_reason() {
    let cases = [
        (Some(ReadPermission::Spent), CheckEnd::DayLimit),
        (Some(ReadPermission::Blocked), CheckEnd::Blocked),
        (None, CheckEnd::CutOff),
    ];
    for (leave, end) in cases {
        let mut scene = Scene::list(2);
        scene.send(ContentEvent::Bar(BarAction::Start));
        scene.leave(leave);
        assert_eq!(scene.end(), Some(end));
        assert!(scene.opened().is_empty());
    }
}

#[test]
fn while_another_page_reads_it_waits_and_then_passes_on() {
    let mut scene = Scene::list(2);
    scene.send(ContentEvent::Bar(BarAction::Start));
    for _ in 0..4 {
        scene.leave(Some(ReadPermission::Busy(9)));
        scene.due();
    }
    let first = scene.leave(Some(ReadPermission::Busy(9)));
    assert_ne!(scene.one(ReadingOutcome::Read), first);
}

#[test]
fn a_list_that_is_left_takes_frame_and_bar_along() {
    let mut scene = Scene::list(2);
    scene.send(ContentEvent::Bar(BarAction::Start));
    scene.leave(Some(ReadPermission::Given));
    scene.go(&detail(A));
    assert_eq!((scene.closed(), scene.outcomes_reported()), (1, vec![ReadingOutcome::Unreachable]));
    assert_eq!(scene.take(|effect| matches!(effect, ContentEffect::RemoveBar).then_some(())).len(), 1);
    scene.send(ContentEvent::Bar(BarAction::Start));
    assert!(scene.asks_leave().is_empty(), "there is no list");
}

#[test]
fn a_worker_that_is_gone_is_said_on_the_bar() {
    let mut scene = Scene::list(2);
    scene.send(ContentEvent::SettingsChanged);
    for _ in 0..2 {
        let report = scene.report();
        scene.answer(report, Reply::Failed);
    }
    let said = scene.take(|effect| match effect {
        ContentEffect::ShowBarCutOff(words) => Some(words.clone()),
        _ => None,
    });
    assert_eq!(said, ["gone"]);
}
