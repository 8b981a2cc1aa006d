use super::worker_link::WorkerLink;
use super::*;
use crate::app::program::driver::Driver;
use crate::app::protocol::{
    AnswersRead, CardView, MarkView, OwnWindow, PageReport, PageView, ReadOutcome, ReadPermission,
    UserAction, UserActionKind,
};
use crate::order::answer::{AnswerKind, Said};
use crate::order::{Instant, Order, Parcel, ReadEligibility, ReadingOutcome, ReadingStage};
use crate::present::view::{self, Node};
use crate::present::wording::UnreadField;
use crate::read::trouble::Trouble;
use proptest::prelude::*;
use std::collections::BTreeSet;

mod list_check;

const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
const CHAT: &str = "https://www.aliexpress.com/p/message/index.html";
const A: &str = "8190000000000017";
const B: &str = "8190000000000025";

fn detail(order: &str) -> String {
    format!("https://www.aliexpress.com/p/order/detail.html?orderId={order}")
}

fn tracking(order: &str) -> String {
    format!("https://www.aliexpress.com/p/tracking/index.html?tradeOrderId={order}")
}

/// A page, its script, and the time.
struct Scene {
    driver: Driver<Content>,
    address: String,
    visible: bool,
    at: Instant,
    today: Day,
}

impl Scene {
    fn at(address: &str) -> Scene {
        Scene {
            driver: Driver::new(Content::default()),
            address: address.to_owned(),
            visible: true,
            at: 1_795_500_000_000,
            today: Day::default(),
        }
    }

    /// A page on which the script has started and the elements, which say nothing, were read.
    fn started(address: &str) -> Scene {
        let mut scene = Scene::at(address);
        scene.send(ContentEvent::Started);
        scene.read_nothing();
        scene
    }

    /// A page of an order on which a card stands.
    fn with_card(address: &str, order: &str) -> Scene {
        let mut scene = Scene::started(address);
        scene.reply(card_of(order));
        assert_eq!(scene.drawn().len(), 1);
        scene
    }

    fn message(&self, event: ContentEvent) -> ContentMessage {
        let page = PageNow {
            address: self.address.clone(),
            language: "en".to_owned(),
            visible: self.visible,
            at: self.at,
            today: self.today,
        };
        ContentMessage { page, event }
    }

    fn send(&mut self, event: ContentEvent) {
        self.at += 1;
        let message = self.message(event);
        self.driver.send(message);
    }

    fn go(&mut self, address: &str) {
        address.clone_into(&mut self.address);
        self.send(ContentEvent::PageChanged(PageChange { content: true, ..PageChange::default() }));
    }

    fn content(&self) -> &Content {
        &self.driver.program
    }

    /// Takes the effects that `pick` picks out of those that are pending.
    fn take<T>(&mut self, pick: impl Fn(&ContentEffect) -> Option<T>) -> Vec<T> {
        let mut taken = Vec::new();
        self.driver.pending.retain(|effect| {
            let picked = pick(effect);
            let keep = picked.is_none();
            taken.extend(picked);
            keep
        });
        taken
    }

    fn drawn(&mut self) -> Vec<view::Card> {
        self.take(|effect| match effect {
            ContentEffect::DrawCard { card, .. } => Some((**card).clone()),
            _ => None,
        })
    }

    fn reads(&mut self) -> Vec<PageQuery> {
        self.take(|effect| match effect {
            ContentEffect::ReadElements(query) => Some(query.clone()),
            _ => None,
        })
    }

    fn read(&mut self, reading: &ElementsReading) {
        for query in self.reads() {
            self.send(ContentEvent::ElementsRead {
                visit: query.visit,
                reading: Some(Box::new(reading.clone())),
            });
        }
    }

    fn read_nothing(&mut self) {
        self.read(&ElementsReading::default());
    }

    fn reports(&mut self) -> Vec<PageReport> {
        self.take(|effect| match effect {
            ContentEffect::AskWorker(report) => Some((**report).clone()),
            _ => None,
        })
    }

    /// The one report that is on its way.
    fn report(&mut self) -> PageReport {
        let mut reports = self.reports();
        assert_eq!(reports.len(), 1, "one report at a time");
        reports.remove(0)
    }

    fn answer(&mut self, report: PageReport, reply: Reply) {
        self.send(ContentEvent::Replied { report: Box::new(report), reply });
    }

    fn reply(&mut self, view: PageView) -> PageReport {
        let report = self.report();
        self.answer(report.clone(), Reply::View(Box::new(view)));
        report
    }

    fn fail(&mut self) -> PageReport {
        let report = self.report();
        self.answer(report.clone(), Reply::Failed);
        report
    }

    fn shows_cut_off(&mut self) -> bool {
        let shown = self.take(|effect| match effect {
            ContentEffect::ShowCutOff { words, .. } => Some(words.clone()),
            _ => None,
        });
        !shown.is_empty()
    }
}

fn card_of(order: &str) -> PageView {
    let card =
        CardView { order: order.to_owned(), stuck: None, sharing: None, deep: false, card: view::bare() };
    PageView { card: Some(card), cut_off: "Reload.".to_owned(), ..PageView::default() }
}

fn order(id: &str) -> Order {
    Order { id: id.to_owned(), ..Order::default() }
}

fn parcel(number: &str) -> Parcel {
    let fact = crate::order::Fact::new(number.to_owned(), crate::order::Source::TrackingPage, 1, "");
    Parcel { origin_number: Some(fact), ..Parcel::default() }
}

fn answer_mirrored(address: &str, detail: &str) -> ContentEvent {
    ContentEvent::AnswerMirrored { address: address.to_owned(), detail: detail.to_owned() }
}

fn have_it() -> CardAction {
    said(&AnswerKind::HaveIt)
}

fn said(kind: &AnswerKind) -> CardAction {
    CardAction::Answer(Said::of(kind))
}

// --- a visit ------------------------------------------------------------------------------------------------

#[test]
fn a_visit_reads_its_elements_and_then_asks_once() {
    let mut scene = Scene::at(&detail(A));
    scene.send(ContentEvent::Started);
    assert!(scene.reports().is_empty());
    scene.read(&ElementsReading { orders: vec![order(A), order(B)], ..ElementsReading::default() });
    let report = scene.report();
    assert_eq!(report.orders, [order(A), order(B)]);
    assert!(report.visible);
    scene.answer(report, Reply::View(Box::new(card_of(A))));
    assert_eq!(scene.drawn(), [view::bare()]);
    assert_eq!(scene.content().link, WorkerLink::Idle);
    assert!(scene.reports().is_empty());
}

#[test]
fn what_is_clicked_while_a_report_is_on_its_way_is_sent_at_once_and_again_with_the_next() {
    let mut scene = Scene::with_card(&detail(A), A);
    let sent = |scene: &mut Scene| -> usize {
        let actions = scene.take(|effect| match effect {
            ContentEffect::SendActions(report) => Some(report.actions.len()),
            _ => None,
        });
        actions.into_iter().sum()
    };
    scene.send(ContentEvent::Card(said(&AnswerKind::OtherPlace)));
    assert_eq!(sent(&mut scene), 0, "it goes with the report itself");
    scene.send(ContentEvent::Card(said(&AnswerKind::WrongNumber)));
    assert_eq!(sent(&mut scene), 2);
    scene.send(ContentEvent::Card(CardAction::SellerLanguage("ru".to_owned())));
    assert_eq!(sent(&mut scene), 0, "what nobody loses can wait");
    scene.reply(card_of(A));
    assert_eq!(scene.report().actions.len(), 2, "until a report that held it is answered");
}

#[test]
fn the_worker_is_woken_when_the_buyer_comes_to_the_card() {
    let mut scene = Scene::with_card(&detail(A), A);
    let woken = |scene: &mut Scene| {
        scene.send(ContentEvent::Card(CardAction::Touched));
        scene.take(|effect| matches!(effect, ContentEffect::WakeWorker).then_some(())).len()
    };
    assert_eq!(woken(&mut scene), 0, "it has just answered");
    scene.at += 20_000;
    assert_eq!((woken(&mut scene), woken(&mut scene)), (1, 0));
    scene.at += 20_000;
    assert_eq!(woken(&mut scene), 1);
}

#[test]
fn the_same_elements_are_no_change() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::PageChanged(PageChange { content: true, ..PageChange::default() }));
    scene.read_nothing();
    assert!(scene.reports().is_empty());
    scene.send(ContentEvent::PageChanged(PageChange::default()));
    assert!(scene.reads().is_empty());
}

#[test]
fn a_page_that_had_its_time_says_what_could_not_be_read() {
    let mut scene = Scene::with_card(&detail(A), A);
    let visit = scene.content().visit.start;
    scene.send(ContentEvent::PatienceOver { visit: visit - 1 });
    assert!(scene.reads().is_empty(), "the time of another visit");
    scene.send(ContentEvent::PatienceOver { visit });
    scene.read_nothing();
    assert!(scene.report().patience_over);
}

#[test]
fn elements_wait_while_the_worker_reads_the_pages_own_data() {
    let mut scene = Scene::started(&detail(A));
    scene.reply(PageView::default());
    let address = detail(A);
    scene.send(answer_mirrored(&address, "jsonp\n"));
    scene.send(ContentEvent::PageChanged(PageChange { content: true, ..PageChange::default() }));
    assert!(scene.reads().is_empty());
    let read =
        AnswersRead { outcome: Some(ReadOutcome::Failed(Trouble::LoggedOut)), ..AnswersRead::default() };
    scene.reply(PageView { read, ..card_of(A) });
    assert_eq!(scene.reads().len(), 1, "the data said nothing");
    scene.send(answer_mirrored(&address, "jsonp\n"));
    scene.send(ContentEvent::PageChanged(PageChange { content: true, ..PageChange::default() }));
    let read = AnswersRead {
        answered: true,
        orders: vec![serde_json::to_string(&order(A)).unwrap()],
        ..AnswersRead::default()
    };
    scene.reply(PageView { read, ..card_of(A) });
    assert!(scene.reads().is_empty(), "the data said it all");
    scene.send(ContentEvent::SettingsChanged);
    let again = serde_json::to_string(&order(A)).unwrap();
    assert_eq!(scene.report().answered_orders, [again], "what the worker read is reported again");
}

#[test]
fn a_tracking_page_that_still_shows_the_order_before_is_not_read_as_the_new_one() {
    let mut scene = Scene::started(&tracking(A));
    scene.reply(PageView { numbers: vec!["LP00800000000042".to_owned()], ..card_of(A) });
    scene.go(&tracking(B));
    let old = Order { parcels: vec![parcel("LP00800000000042")], ..order(B) };
    scene.read(&ElementsReading { orders: vec![old], ..ElementsReading::default() });
    assert!(scene.report().orders.is_empty());
}

// --- races --------------------------------------------------------------------------------------------------

#[test]
fn a_view_of_a_page_that_was_left_is_not_drawn() {
    let mut scene = Scene::started(&detail(A));
    let report = scene.report();
    scene.go(&detail(B));
    scene.read_nothing();
    scene.answer(report, Reply::View(Box::new(card_of(A))));
    assert!(scene.drawn().is_empty());
    assert_eq!(scene.report().url, detail(B));
}

#[test]
fn a_view_is_not_drawn_on_a_page_that_moved_on_without_saying_so() {
    let mut scene = Scene::started(&detail(A));
    let report = scene.report();
    scene.address = detail(B);
    scene.answer(report, Reply::View(Box::new(card_of(A))));
    assert!(scene.drawn().is_empty());
    scene.read_nothing();
    assert_eq!(scene.content().visit.address, detail(B));
}

#[test]
fn a_card_leaves_with_its_order_and_stays_with_it() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.go(&tracking(A));
    assert_eq!(scene.content().card, CardState::Shown);
    scene.go(&tracking(B));
    assert_eq!(scene.content().card, CardState::Absent);
    assert!(scene.driver.pending.iter().any(|effect| matches!(effect, ContentEffect::RemoveCard)));
}

#[test]
fn two_answers_at_once_are_both_reported_one_after_the_other() {
    let address = detail(A);
    let mut scene = Scene::with_card(&address, A);
    scene.send(answer_mirrored(&address, "first"));
    scene.send(answer_mirrored(&address, "second"));
    let details = |report: PageReport| -> Vec<String> {
        report.answers.into_iter().map(|answer| answer.detail).collect()
    };
    assert_eq!(details(scene.reply(card_of(A))), ["first"]);
    assert_eq!(details(scene.reply(card_of(A))), ["second"]);
    assert!(scene.reports().is_empty());
}

#[test]
fn an_answer_belongs_to_the_page_that_asked_for_it() {
    let mut scene = Scene::started(&detail(A));
    let first = scene.content().visit.start;
    scene.reply(card_of(A));
    scene.go(&detail(B));
    scene.read_nothing();
    scene.reply(card_of(B));
    scene.send(answer_mirrored(&detail(B), &format!("left\n{}\nxhr\n", detail(A))));
    scene.send(answer_mirrored(&detail(A), "early\n"));
    scene.send(answer_mirrored(&format!("{}&spm=1", detail(B)), "own\n"));
    let mut answers = scene.reply(card_of(B)).answers;
    answers.extend(scene.report().answers);
    let found: Vec<_> = answers
        .iter()
        .map(|answer| (answer.url.as_str(), answer.visit == first, answer.detail.as_str()))
        .collect();
    let (a, b) = (detail(A), detail(B));
    assert_eq!(found, [(a.as_str(), true, "xhr\n"), (&a, true, "early\n"), (&b, false, "own\n")]);
}

#[test]
fn settings_changed_while_asking_are_asked_for_again() {
    let mut scene = Scene::started(&detail(A));
    scene.send(ContentEvent::SettingsChanged);
    scene.reply(card_of(A));
    scene.reply(card_of(A));
    assert!(scene.reports().is_empty());
}

#[test]
fn a_worker_that_is_gone_is_asked_twice_and_nothing_done_is_lost() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::Card(have_it()));
    let action = scene.fail().actions;
    assert_eq!(action.len(), 1);
    assert!(!scene.shows_cut_off());
    assert_eq!(scene.fail().actions, action);
    assert!(scene.shows_cut_off());
    assert!(scene.reports().is_empty());
    scene.send(ContentEvent::Card(CardAction::Undo(5)));
    let both = scene.fail().actions;
    assert_eq!((both.len(), both.first()), (2, action.first()));
    assert_eq!(scene.reply(card_of(A)).actions, both);
    scene.send(ContentEvent::SettingsChanged);
    assert!(scene.report().actions.is_empty(), "the worker has them");
}

#[test]
fn what_happens_while_the_worker_is_failing_is_tried_of_its_own() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::SettingsChanged);
    scene.fail();
    scene.send(ContentEvent::Card(have_it()));
    assert!(scene.fail().actions.is_empty());
    assert_eq!(scene.reply(card_of(A)).actions.len(), 1);
}

#[test]
fn a_silent_worker_is_said_to_be_cut_off_and_asked_again() {
    let mut scene = Scene::started(&detail(A));
    let report = scene.report();
    scene.answer(report, Reply::TimedOut);
    assert!(scene.shows_cut_off());
    let report = scene.report();
    scene.answer(report, Reply::TimedOut);
    assert!(scene.shows_cut_off());
    assert!(scene.reports().is_empty());
    scene.send(ContentEvent::SettingsChanged);
    scene.reply(card_of(A));
    assert_eq!(scene.drawn().len(), 1);
}

#[test]
fn what_the_failed_report_had_goes_with_the_next_one_in_its_order() {
    let address = detail(A);
    let mut scene = Scene::with_card(&address, A);
    scene.send(answer_mirrored(&address, "first"));
    scene.send(answer_mirrored(&address, "second"));
    scene.fail();
    let answers: Vec<String> = scene.report().answers.into_iter().map(|answer| answer.detail).collect();
    assert_eq!(answers, ["first", "second"]);
}

#[test]
fn an_older_view_does_not_bring_a_closed_card_back() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::SettingsChanged);
    scene.send(ContentEvent::Card(CardAction::Dismiss));
    scene.reply(card_of(A));
    assert!(scene.drawn().is_empty());
    let report = scene.reply(PageView { gone: true, ..PageView::default() });
    assert!(matches!(report.actions[..], [UserAction { kind: UserActionKind::Dismiss(_), .. }]));
    scene.send(ContentEvent::SettingsChanged);
    scene.reply(card_of(A));
    assert_eq!(scene.drawn().len(), 1, "the worker wants it to stand there again");
}

#[test]
fn the_keys_for_the_card_bring_back_what_was_hidden() {
    let shown = |scene: &mut Scene| {
        scene.send(ContentEvent::CardWanted);
        !scene.take(|effect| matches!(effect, ContentEffect::FocusCard).then_some(())).is_empty()
    };
    let mut scene = Scene::with_card(&detail(A), A);
    assert!(shown(&mut scene), "it stands there");
    scene.send(ContentEvent::Card(CardAction::Dismiss));
    scene.reply(PageView { gone: true, ..PageView::default() });
    assert!(!shown(&mut scene));
    let report = scene.reply(card_of(A));
    assert!(matches!(report.actions[..], [UserAction { kind: UserActionKind::ShowAgain, .. }]));
    assert_eq!(scene.drawn().len(), 1);
    // Where no card ever stands, all orders are opened.
    let mut list = Scene::started("https://www.aliexpress.com/p/order/index.html");
    list.send(ContentEvent::CardWanted);
    let opened = list.take(|effect| match effect {
        ContentEffect::OpenWindow(window) => Some(window.clone()),
        _ => None,
    });
    assert_eq!(opened, [OwnWindow::Dashboard]);
}

#[test]
fn the_note_of_a_hidden_card_leads_back_or_is_put_away() {
    let noted = || {
        let mut view = card_of(A);
        view.card.as_mut().unwrap().card.note = true;
        view
    };
    let hidden = || {
        let mut scene = Scene::with_card(&detail(A), A);
        scene.send(ContentEvent::Card(CardAction::Dismiss));
        scene.reply(noted());
        assert_eq!(scene.drawn().len(), 1, "the note");
        scene
    };
    let wants_it = |report: &PageReport| {
        matches!(report.actions[..], [UserAction { kind: UserActionKind::ShowAgain, .. }])
    };
    // Its own button, and the keys for the card, which have no card to unfold.
    for event in [ContentEvent::Card(CardAction::ShowAgain), ContentEvent::CardWanted] {
        let mut scene = hidden();
        scene.send(event);
        assert!(scene.take(|effect| matches!(effect, ContentEffect::FocusCard).then_some(())).is_empty());
        assert!(wants_it(&scene.reply(card_of(A))));
        assert_eq!(scene.drawn().len(), 1);
    }
    // Put away, nothing stands there for this visit, and the keys bring the card all the same.
    let mut scene = hidden();
    scene.send(ContentEvent::Card(CardAction::PutAway));
    scene.send(ContentEvent::SettingsChanged);
    scene.reply(noted());
    assert!(scene.drawn().is_empty());
    scene.send(ContentEvent::CardWanted);
    assert!(wants_it(&scene.reply(card_of(A))));
    assert_eq!(scene.drawn().len(), 1);
}

#[test]
fn an_older_view_does_not_undo_what_was_picked_in_a_chat() {
    let mut scene = Scene::started(CHAT);
    let chat = || PageView { chat: vec![A.to_owned(), B.to_owned()], ..card_of(A) };
    scene.reply(chat());
    scene.send(ContentEvent::SettingsChanged);
    scene.send(ContentEvent::Card(CardAction::PickOrder(B.to_owned())));
    scene.reply(chat());
    assert_eq!(scene.report().ids, [B, A]);
}

#[test]
fn a_chat_card_that_was_closed_stays_away() {
    let mut scene = Scene::with_card(CHAT, A);
    scene.send(ContentEvent::Card(CardAction::PutAway));
    scene.send(ContentEvent::SettingsChanged);
    assert!(scene.reply(card_of(A)).actions.is_empty());
    assert!(scene.drawn().is_empty());
}

#[test]
fn a_click_counts_for_the_card_it_was_made_on() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.address = detail(B);
    scene.send(ContentEvent::Card(have_it()));
    let report = scene.report();
    assert_eq!(report.actions.first().map(|action| action.order.as_str()), Some(A));
    assert_eq!(scene.content().visit.address, detail(B));
}

#[test]
fn two_clicks_in_one_millisecond_are_two() {
    let mut scene = Scene::with_card(&detail(A), A);
    let click = |action| scene.message(ContentEvent::Card(action));
    let clicks = [click(have_it()), click(CardAction::Undo(5))];
    clicks.into_iter().for_each(|click| scene.driver.send(click));
    scene.reply(card_of(A));
    let actions = &scene.content().outbox.actions();
    assert_eq!(actions.len(), 1, "the first one is taken in");
    scene.fail();
    let report = scene.report();
    assert_eq!(report.actions.len(), 1);
}

#[test]
fn of_what_is_typed_only_the_last_is_reported() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::SettingsChanged);
    for typed in ["R", "RB", "RB1"] {
        scene.send(ContentEvent::Card(CardAction::Check(typed.to_owned())));
    }
    scene.reply(card_of(A));
    let kinds: Vec<_> = scene.report().actions.into_iter().map(|action| action.kind).collect();
    assert_eq!(kinds, [UserActionKind::Check("RB1".to_owned())]);
}

#[test]
fn what_is_pasted_goes_with_each_report_until_it_is_kept() {
    let mut scene = Scene::with_card(&detail(A), A);
    let paste = |text: &str| ContentEvent::Card(CardAction::PasteTyped(text.to_owned()));
    scene.send(paste("one"));
    assert!(scene.reports().is_empty(), "not at each letter");
    scene.send(ContentEvent::Card(CardAction::StrikeLine(1)));
    scene.send(ContentEvent::Card(CardAction::ReadPaste));
    // The buyer goes on typing while the worker reads.
    scene.send(paste("one two"));
    scene.reply(card_of(A));
    let report = scene.reply(card_of(A));
    assert_eq!(
        (report.tell.text.as_str(), report.tell.read, report.tell.struck.len()),
        ("one two", false, 0)
    );
    scene.send(ContentEvent::Card(CardAction::ReadPaste));
    scene.send(ContentEvent::Card(CardAction::KeepPaste));
    scene.reply(card_of(A));
    let kept = |report: &PageReport| match &report.actions[..] {
        [UserAction { kind: UserActionKind::Pasted(draft), .. }] => draft.text.clone(),
        other => panic!("{other:?}"),
    };
    assert!(scene.content().visit.tell.is_empty());
    // The worker was gone: nothing of it is.
    assert_eq!(kept(&scene.fail()), "one two");
    assert_eq!(kept(&scene.report()), "one two");
}

#[test]
fn a_page_that_keeps_removing_the_card_wins() {
    let mut scene = Scene::with_card(&detail(A), A);
    let removed = PageChange { card_removed: true, ..PageChange::default() };
    let puts_back = |scene: &mut Scene| {
        scene.send(ContentEvent::PageChanged(removed));
        let put_back = scene.take(|effect| matches!(effect, ContentEffect::PutCardBack).then_some(()));
        put_back.iter().for_each(|()| scene.send(ContentEvent::CardDrawn(CardDrawn::PutBack)));
        put_back.len()
    };
    let times: usize = (0..20).map(|_| puts_back(&mut scene)).sum();
    assert_eq!(times, 5);
    scene.send(ContentEvent::SettingsChanged);
    scene.reply(card_of(A));
    let allowed = scene.take(|effect| match effect {
        ContentEffect::DrawCard { may_put_back, .. } => Some(*may_put_back),
        _ => None,
    });
    assert_eq!(allowed, [false]);
}

#[test]
fn what_nobody_saw_is_reported_again_once_it_is_seen() {
    let mut scene = Scene::at(&detail(A));
    scene.visible = false;
    scene.send(ContentEvent::Started);
    scene.read_nothing();
    assert!(!scene.reply(card_of(A)).visible);
    scene.visible = true;
    scene.send(ContentEvent::PageShown);
    assert!(scene.reply(card_of(A)).visible);
    scene.send(ContentEvent::PageShown);
    assert!(scene.reports().is_empty(), "it has been seen");
    scene.today = scene.today.succ_opt().unwrap();
    scene.send(ContentEvent::PageShown);
    scene.reply(card_of(A));
}

#[test]
fn a_number_alone_keeps_what_was_done_to_it_for_the_visit() {
    let cainiao = "https://global.cainiao.com/newDetail.htm?mailNoList=RB000000000SG";
    let mut scene = Scene::with_card(cainiao, "");
    scene.send(ContentEvent::Card(have_it()));
    let done = scene.reply(card_of("")).actions;
    assert_eq!(done.len(), 1);
    scene.send(ContentEvent::SettingsChanged);
    assert_eq!(scene.report().actions, done);
}

#[test]
fn a_script_that_starts_again_reports_what_the_one_before_did_not() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::Card(have_it()));
    let actions = scene.content().actions().to_vec();
    let mut again = Scene { driver: Driver::new(Content::with_actions(actions.clone())), ..scene };
    again.send(ContentEvent::Started);
    again.read_nothing();
    assert_eq!(again.report().actions, actions);
}

#[test]
fn an_order_that_others_changed_is_asked_for_where_it_stands() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::OrdersChanged(vec![B.to_owned()]));
    assert!(scene.reports().is_empty());
    scene.send(ContentEvent::OrdersChanged(vec![B.to_owned(), A.to_owned()]));
    scene.reply(card_of(A));
}

#[test]
fn what_is_typed_and_picked_outlives_a_change_of_the_address() {
    let mut scene = Scene::with_card(&detail(A), A);
    let visit = scene.content().visit.start;
    scene.send(ContentEvent::Card(CardAction::PasteTyped("one".to_owned())));
    scene.send(ContentEvent::Card(CardAction::SinceTyped("2026-11-20".to_owned())));
    scene.go(&[&detail(A), "&spm=1#top"].concat());
    assert_eq!((scene.content().visit.start, scene.content().card), (visit, CardState::Shown));
    scene.read(&ElementsReading { orders: vec![order(A)], ..ElementsReading::default() });
    let report = scene.reply(card_of(A));
    assert_eq!(
        (report.url.as_str(), report.orders.len()),
        (scene.address.as_str(), 1),
        "what changed is read"
    );
    assert_eq!((report.tell.text.as_str(), report.tell.since.as_str()), ("one", "2026-11-20"));
    // The card stays on another page of its order, and so does what stands in its fields.
    scene.go(&tracking(A));
    scene.read_nothing();
    assert_eq!(scene.reply(card_of(A)).tell, report.tell);
    scene.go(&tracking(B));
    scene.read_nothing();
    assert!(scene.report().tell.is_empty(), "of another order");

    let mut scene = Scene::started(CHAT);
    scene.reply(PageView { chat: vec![A.to_owned(), B.to_owned()], ..card_of(A) });
    scene.send(ContentEvent::Card(CardAction::PickOrder(B.to_owned())));
    scene.reply(card_of(B));
    scene.send(ContentEvent::Card(CardAction::PutAway));
    scene.go(&[CHAT, "?spm=1"].concat());
    scene.send(ContentEvent::SettingsChanged);
    assert_eq!(scene.reply(card_of(B)).ids, [B, A]);
    assert_eq!(scene.content().card, CardState::Absent, "it was closed here");
    scene.go(&[CHAT, "?digest=ab12"].concat());
    scene.read_nothing();
    assert!(scene.report().ids.is_empty(), "another chat");

    let cainiao = "https://global.cainiao.com/newDetail.htm?mailNoList=RB000000000SG";
    let mut scene = Scene::with_card(cainiao, "");
    scene.send(ContentEvent::Card(have_it()));
    scene.reply(card_of(""));
    scene.go(&[cainiao, "&spm=1"].concat());
    scene.send(ContentEvent::SettingsChanged);
    assert_eq!(scene.report().actions.len(), 1);
}

#[test]
fn where_no_address_names_an_order_the_card_leaves_with_the_address() {
    let cainiao = |number: &str| ["https://global.cainiao.com/newDetail.htm?mailNoList=", number].concat();
    let chat = |digest: &str| ["https://msg.aliexpress.com/msgDetail.htm?digest=", digest].concat();
    for [from, to] in
        [[cainiao("LP00800000000042"), cainiao("LP00800000000043")], [chat("ab12"), chat("cd34")]]
    {
        let mut scene = Scene::with_card(&from, A);
        scene.go(&to);
        assert_eq!(scene.content().card, CardState::Absent, "{to}");
    }
}

#[test]
fn what_could_not_be_kept_is_said_on_the_next_card_where_its_page_was_left() {
    let refused = |view: PageView| PageView { not_kept: true, ..view };
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::Card(have_it()));
    let report = scene.report();
    scene.go(LIST);
    scene.answer(report, Reply::View(Box::new(refused(card_of(A)))));
    // A list has no place for the sentence.
    scene.slice(&[A], done(&[A], &[]));
    assert_eq!(scene.reply(refused(PageView::default())).actions.len(), 1);
    scene.go(&detail(B));
    scene.read_nothing();
    assert_eq!(scene.reply(refused(PageView::default())).actions.len(), 1);
    scene.send(ContentEvent::SettingsChanged);
    assert_eq!(scene.reply(refused(card_of(B))).actions.len(), 1);
    assert!(scene.content().actions().is_empty(), "it was said");
}

#[test]
fn what_was_typed_and_could_not_be_kept_stands_in_its_fields_again() {
    let refused = || PageView { not_kept: true, ..card_of(A) };
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::Card(CardAction::PasteTyped("one".to_owned())));
    scene.send(ContentEvent::Card(CardAction::ReadPaste));
    scene.reply(card_of(A));
    scene.send(ContentEvent::Card(CardAction::KeepPaste));
    scene.reply(refused());
    assert!(scene.reports().is_empty(), "asked again, the card would not say it any more");
    scene.send(ContentEvent::SettingsChanged);
    let report = scene.reply(card_of(A));
    assert_eq!((report.tell.text.as_str(), report.tell.read, report.actions.len()), ("one", true, 0));
    scene.send(ContentEvent::Card(CardAction::SinceTyped("2026-11-20".to_owned())));
    scene.send(ContentEvent::Card(CardAction::TrackingSays(1)));
    scene.reply(refused());
    assert_eq!(scene.content().visit.tell.since, "2026-11-20");
    // What was typed meanwhile is not written over.
    scene.send(ContentEvent::Card(CardAction::KeepPaste));
    scene.send(ContentEvent::Card(CardAction::PasteTyped("two".to_owned())));
    scene.reply(refused());
    assert_eq!(scene.report().tell.text, "two");
}

// --- the list -----------------------------------------------------------------------------------------------

impl Scene {
    fn passes(&mut self) -> Vec<PageQuery> {
        self.take(|effect| match effect {
            ContentEffect::StartPass(query) | ContentEffect::ContinuePass(query) => Some(query.clone()),
            _ => None,
        })
    }

    fn slice(&mut self, orders: &[&str], progress: PassProgress) {
        let passes = self.passes();
        assert_eq!(passes.len(), 1, "one pass at a time");
        let visit = self.content().visit.start;
        let orders = orders.iter().map(|id| order(id)).collect();
        self.send(ContentEvent::ListCardsRead { visit, orders, progress });
    }
}

fn done(cards: &[&str], marked: &[&str]) -> PassProgress {
    let all = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect();
    PassProgress::Done { cards: all(cards), marked: all(marked) }
}

fn marks_of(orders: &[String]) -> PageView {
    let mark = |order: &String| MarkView {
        order: order.clone(),
        tree: Node::new("a"),
        level: Level::Wait,
        needs_buyer: false,
        check: ReadEligibility::NotDue,
    };
    PageView { marks: orders.iter().map(mark).collect(), ..PageView::default() }
}

#[test]
fn a_list_is_read_in_slices_and_its_marks_asked_for() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[A], PassProgress::More);
    assert_eq!(scene.reply(PageView::default()).orders, [order(A)]);
    scene.slice(&[B], done(&[A, B], &[]));
    let report = scene.report();
    assert_eq!(
        (report.orders.as_slice(), report.ids.as_slice()),
        ([order(B)].as_slice(), [A, B].map(str::to_owned).as_slice())
    );
    let view = marks_of(&report.ids);
    scene.answer(report, Reply::View(Box::new(view)));
    assert!(scene.reports().is_empty());
}

#[test]
fn a_list_that_changes_while_it_is_read_is_read_once_more() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[A], PassProgress::More);
    for _ in 0..3 {
        scene.send(ContentEvent::PageChanged(PageChange { content: true, ..PageChange::default() }));
    }
    scene.slice(&[], done(&[A], &[A]));
    scene.slice(&[B], done(&[A, B], &[A]));
    assert!(scene.passes().is_empty());
    scene.reply(PageView::default());
    let report = scene.report();
    assert_eq!((report.orders, report.ids), (vec![order(B)], vec![B.to_owned()]));
}

#[test]
fn a_pass_over_a_list_that_was_left_gives_nothing() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    let visit = scene.content().visit.start;
    scene.go(&detail(B));
    scene.read_nothing();
    scene.send(ContentEvent::ListCardsRead { visit, orders: vec![order(A)], progress: done(&[A], &[]) });
    let report = scene.report();
    assert!(report.orders.is_empty() && report.ids.is_empty());
}

/// A list without orders, on which this stands in the way.
fn in_the_way(obstacle: Option<Trouble>) -> ElementsReading {
    let lost = UnreadField { field: "list".to_owned(), tried: ".order-item".to_owned() };
    ElementsReading { unread: vec![lost], obstacle, ..ElementsReading::default() }
}

#[test]
fn what_is_in_the_way_of_a_list_is_shown_at_once_and_gone_with_the_first_order() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[], done(&[], &[]));
    scene.read(&in_the_way(Some(Trouble::Captcha)));
    // What the pass brought was asked with first.
    scene.reply(PageView::default());
    assert_eq!(scene.reply(card_of("")).trouble, Some(Trouble::Captcha));
    assert_eq!(scene.drawn().len(), 1);
    // The buyer has passed it: the page shows the orders.
    scene.go(LIST);
    scene.slice(&[A], done(&[A], &[]));
    let report = scene.reply(marks_of(&[A.to_owned()]));
    assert_eq!((report.trouble, report.unread.len()), (None, 0));
    let removed = scene.take(|effect| matches!(effect, ContentEffect::RemoveCard).then_some(()));
    assert_eq!(removed.len(), 1);
}

#[test]
fn a_list_that_shows_nothing_is_reported_after_its_time_and_one_with_orders_is_not() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[], done(&[], &[]));
    scene.read(&in_the_way(None));
    assert!(!scene.reply(PageView::default()).patience_over);
    let visit = scene.content().visit.start;
    scene.send(ContentEvent::PatienceOver { visit });
    scene.read(&in_the_way(None));
    let report = scene.report();
    assert!(report.patience_over);
    assert_eq!(report.unread, in_the_way(None).unread);

    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[A], done(&[A], &[]));
    scene.reply(marks_of(&[A.to_owned()]));
    let visit = scene.content().visit.start;
    scene.send(ContentEvent::PatienceOver { visit });
    assert!(scene.reads().is_empty());
    // A failed call says nothing against orders that stand on the page.
    scene.send(ContentEvent::SettingsChanged);
    scene.reply(PageView { card: card_of("").card, ..marks_of(&[A.to_owned()]) });
    assert!(scene.drawn().is_empty());
}

#[test]
fn an_order_read_late_in_a_pass_is_reported_at_its_end() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[], PassProgress::More);
    scene.reply(PageView::default());
    scene.slice(&[A], PassProgress::More);
    assert!(scene.reports().is_empty(), "a handful is not worth a report of its own");
    scene.slice(&[], done(&[A], &[A]));
    assert_eq!(scene.report().orders, [order(A)]);
}

#[test]
fn a_long_list_is_reported_in_parts_and_what_failed_goes_again() {
    let ids: Vec<String> = (0..450).map(|n| format!("81900000{n:08}")).collect();
    let cards: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&cards, done(&cards, &[]));
    let mut seen = BTreeSet::new();
    let mut marked = BTreeSet::new();
    for round in 0..20 {
        let Some(report) = scene.reports().pop() else { break };
        assert!(report.orders.len() + report.ids.len() <= 200);
        if round % 3 == 1 {
            scene.answer(report, Reply::Failed);
            continue;
        }
        seen.extend(report.orders.iter().map(|order| order.id.clone()));
        marked.extend(report.ids.iter().cloned());
        let view = marks_of(&report.ids);
        scene.answer(report, Reply::View(Box::new(view)));
    }
    assert_eq!((seen.len(), marked.len()), (450, 450));
    assert_eq!(scene.content().link, WorkerLink::Idle);
}

#[test]
fn a_long_list_does_not_ask_a_worker_that_is_gone_without_end() {
    let ids: Vec<String> = (0..450).map(|n| format!("81900000{n:08}")).collect();
    let cards: Vec<&str> = ids.iter().map(String::as_str).collect();
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&cards, done(&cards, &[]));
    let times = (0..20)
        .take_while(|_| scene.reports().pop().map(|report| scene.answer(report, Reply::Failed)).is_some());
    assert_eq!(times.count(), 2);
}

#[test]
fn a_setting_asks_for_all_marks_of_a_list_again() {
    let mut scene = Scene::at(LIST);
    scene.send(ContentEvent::Started);
    scene.slice(&[A, B], done(&[A, B], &[A]));
    scene.reply(PageView::default());
    scene.send(ContentEvent::SettingsChanged);
    assert_eq!(scene.report().ids, [A, B]);
}

// --- all of it, in any order --------------------------------------------------------------------------------

/// What happens to a page from outside.
#[derive(Clone, Debug)]
enum InterleavedStep {
    Go(usize),
    Answer(u8),
    Click(bool),
    Settings,
    Changed,
    Hidden(bool),
}

fn step() -> impl Strategy<Value = InterleavedStep> {
    prop_oneof![
        (0..4usize).prop_map(InterleavedStep::Go),
        any::<u8>().prop_map(InterleavedStep::Answer),
        any::<bool>().prop_map(InterleavedStep::Click),
        Just(InterleavedStep::Settings),
        Just(InterleavedStep::Changed),
        any::<bool>().prop_map(InterleavedStep::Hidden),
    ]
}

/// The worker, as far as the page can tell: it takes in what is reported, also where its reply gets lost.
#[derive(Default)]
struct FakeWorker {
    actions: Vec<UserAction>,
    orders: BTreeSet<String>,
    answers: BTreeSet<String>,
}

impl FakeWorker {
    fn take(&mut self, report: &PageReport) -> PageView {
        for action in &report.actions {
            if !self.actions.contains(action) {
                self.actions.push(action.clone());
            }
        }
        self.orders.extend(report.orders.iter().map(|order| order.id.clone()));
        self.answers.extend(report.answers.iter().map(|answer| answer.detail.clone()));
        let page = address::page_of(&report.url);
        match page.order() {
            Some(order) => card_of(order),
            None => marks_of(&report.ids),
        }
    }
}

/// How an effect settles. Every third report fails, every third of those after the worker has taken it in.
fn outcome(effect: ContentEffect, choice: u16, worker: &mut FakeWorker) -> Vec<ContentEvent> {
    match effect {
        ContentEffect::AskWorker(report) => {
            let reply = match choice % 6 {
                1 => Reply::Failed,
                3 => Reply::TimedOut,
                5 => {
                    worker.take(&report);
                    Reply::Failed
                }
                _ => Reply::View(Box::new(worker.take(&report))),
            };
            vec![ContentEvent::Replied { report, reply }]
        }
        ContentEffect::ReadElements(query) => {
            let orders = address::page_of(&query.address).order().map(order).into_iter().collect();
            let reading = ElementsReading { orders, ..ElementsReading::default() };
            vec![ContentEvent::ElementsRead { visit: query.visit, reading: Some(Box::new(reading)) }]
        }
        ContentEffect::StartPass(query) => {
            vec![ContentEvent::ListCardsRead {
                visit: query.visit,
                orders: vec![order(A)],
                progress: PassProgress::More,
            }]
        }
        ContentEffect::ContinuePass(query) => {
            vec![ContentEvent::ListCardsRead {
                visit: query.visit,
                orders: vec![order(B)],
                progress: done(&[A, B], &[]),
            }]
        }
        ContentEffect::StartPatience { visit } => vec![ContentEvent::PatienceOver { visit }],
        ContentEffect::DrawCard { .. } => vec![ContentEvent::CardDrawn(CardDrawn::Stands)],
        ContentEffect::PutCardBack => vec![ContentEvent::CardDrawn(CardDrawn::PutBack)],
        ContentEffect::DrawMarks { visit, marks, .. } => {
            vec![ContentEvent::MarksDrawn {
                visit,
                orders: marks.into_iter().map(|mark| mark.order).collect(),
            }]
        }
        ContentEffect::PointAtDispute => vec![ContentEvent::DisputeButtonSought { found: true }],
        ContentEffect::OpenWindow(_) => vec![ContentEvent::WindowOpened { opened: true }],
        ContentEffect::AskLeave { visit, order } => {
            vec![ContentEvent::LeaveAnswered { visit, order, leave: None }]
        }
        ContentEffect::PauseListCheck { visit, pause, .. } => {
            vec![ContentEvent::ListCheckDue { visit, pause }]
        }
        ContentEffect::WaitForLeave { visit, .. } => vec![ContentEvent::LeaveDue { visit }],
        ContentEffect::OpenFrame { visit, .. } => vec![ContentEvent::FrameOverdue { visit }],
        ContentEffect::SendActions(report) => {
            if choice.is_multiple_of(3) {
                worker.take(&report);
            }
            Vec::new()
        }
        ContentEffect::PrepareCard
        | ContentEffect::WakeWorker
        | ContentEffect::CloseFrame
        | ContentEffect::TellReadingEnded { .. }
        | ContentEffect::RemoveCard
        | ContentEffect::FocusCard
        | ContentEffect::ShowBusy(_)
        | ContentEffect::ShowCutOff { .. }
        | ContentEffect::ShowDiagnostics(_)
        | ContentEffect::ShowCheck(_)
        | ContentEffect::ShowPointed { .. }
        | ContentEffect::RemoveMarks
        | ContentEffect::DrawBar { .. }
        | ContentEffect::ShowBarCutOff(_)
        | ContentEffect::RemoveBar
        | ContentEffect::Log(_) => Vec::new(),
    }
}

struct Run {
    scene: Scene,
    worker: FakeWorker,
    /// What the buyer did, as the card showed it: the order and the action.
    done: Vec<(String, UserActionKind)>,
    answers: BTreeSet<String>,
}

impl Run {
    fn new() -> Run {
        let mut run = Run {
            scene: Scene::at(&detail(A)),
            worker: FakeWorker::default(),
            done: Vec::new(),
            answers: BTreeSet::new(),
        };
        run.scene.send(ContentEvent::Started);
        run
    }

    fn settle(&mut self, index: usize, choice: u16) {
        let effect = self.scene.driver.pending.remove(index);
        let reports = |effect: &ContentEffect| matches!(effect, ContentEffect::AskWorker(_));
        let under_way = self.scene.driver.pending.iter().filter(|effect| reports(effect)).count();
        assert!(under_way == 0 || !reports(&effect), "one report at a time");
        for event in outcome(effect, choice, &mut self.worker) {
            self.scene.send(event);
        }
    }

    fn rest(&mut self) {
        for _ in 0..10_000 {
            if self.scene.driver.pending.is_empty() {
                return;
            }
            self.settle(0, 0);
        }
        panic!("the program does not come to rest");
    }

    fn step(&mut self, step: &InterleavedStep) {
        let pages = [detail(A), detail(B), tracking(A), LIST.to_owned()];
        match step {
            InterleavedStep::Go(page) => self.scene.go(&pages[*page]),
            InterleavedStep::Answer(number) => {
                let detail = format!("answer {number}");
                self.answers.insert(detail.clone());
                let address = self.scene.address.clone();
                self.scene.send(answer_mirrored(&address, &detail));
            }
            InterleavedStep::Click(have_it) => {
                // There is something to click on only where a card stands.
                if self.scene.content().card.stands() && !self.scene.content().about.0.is_empty() {
                    let answer = if *have_it { AnswerKind::HaveIt } else { AnswerKind::DoNotHaveIt };
                    let order = self.scene.content().about.0.clone();
                    self.done.push((order, UserActionKind::Answer(Said::of(&answer))));
                    self.scene.send(ContentEvent::Card(said(&answer)));
                }
            }
            InterleavedStep::Settings => self.scene.send(ContentEvent::SettingsChanged),
            InterleavedStep::Changed => self.scene.send(ContentEvent::PageChanged(PageChange {
                content: true,
                list_rebuilt: true,
                card_removed: true,
            })),
            InterleavedStep::Hidden(hidden) => {
                self.scene.visible = !hidden;
                if !hidden {
                    self.scene.send(ContentEvent::PageShown);
                }
            }
        }
    }

    /// The worker answers again, and something happens.
    fn recover(&mut self) {
        self.rest();
        self.scene.visible = true;
        self.scene.send(ContentEvent::SettingsChanged);
        self.rest();
    }

    /// What can be seen in the end.
    fn end(&self) -> (String, CardState, String, WorkerLink, BTreeSet<String>) {
        let content = self.scene.content();
        let about = if content.card.stands() { content.about.0.clone() } else { String::new() };
        (content.visit.address.clone(), content.card, about, content.link, self.worker.answers.clone())
    }
}

proptest! {
    #[test]
    fn whatever_settles_first_nothing_is_lost_and_the_end_is_that_of_one_by_one(
        steps in prop::collection::vec(step(), 1..14),
        choices in prop::collection::vec(any::<u16>(), 0..60),
    ) {
        let mut one_by_one = Run::new();
        one_by_one.rest();
        for step in &steps {
            one_by_one.step(step);
            one_by_one.rest();
        }
        one_by_one.recover();

        let mut run = Run::new();
        let mut steps = steps.iter().peekable();
        let mut choices = choices.into_iter();
        while steps.peek().is_some() {
            let choice = choices.next().unwrap_or_default();
            let pending = run.scene.driver.pending.len();
            let picked = usize::from(choice / 6) % (pending + 1);
            if picked < pending {
                run.settle(picked, choice);
            } else if let Some(step) = steps.next() {
                run.step(step);
            }
        }
        run.recover();

        for run in [&run, &one_by_one] {
            let taken: Vec<_> = run.worker.actions.iter().map(|action| (action.order.clone(), action.kind.clone())).collect();
            prop_assert_eq!(&taken, &run.done);
            prop_assert_eq!(&run.worker.answers, &run.answers);
            prop_assert!(run.scene.content().actions().is_empty());
            prop_assert_eq!(run.scene.content().link, WorkerLink::Idle);
        }
        prop_assert_eq!(run.end(), one_by_one.end());
    }
}

// --- reading the tracking in a hidden frame -------------------------------------------------------------------

fn offering(order: &str) -> PageView {
    PageView { read_tracking: true, ..card_of(order) }
}

impl Scene {
    /// The worker is asked for leave: the visit and the order.
    fn asks_leave(&mut self) -> Vec<(Instant, String)> {
        self.take(|effect| match effect {
            ContentEffect::AskLeave { visit, order } => Some((*visit, order.clone())),
            _ => None,
        })
    }

    fn opened(&mut self) -> Vec<(Instant, String)> {
        self.take(|effect| match effect {
            ContentEffect::OpenFrame { visit, url } => Some((*visit, url.clone())),
            _ => None,
        })
    }

    fn closed(&mut self) -> usize {
        self.take(|effect| matches!(effect, ContentEffect::CloseFrame).then_some(())).len()
    }

    fn outcomes_reported(&mut self) -> Vec<ReadingOutcome> {
        self.take(|effect| match effect {
            ContentEffect::TellReadingEnded { outcome, .. } => Some(*outcome),
            _ => None,
        })
    }

    /// The page of A with its frame open.
    fn reading() -> (Scene, Instant) {
        let mut scene = Scene::started(&detail(A));
        scene.reply(offering(A));
        let (visit, order) = scene.asks_leave().remove(0);
        assert_eq!(order, A);
        scene.send(ContentEvent::LeaveAnswered {
            visit,
            order: A.to_owned(),
            leave: Some(ReadPermission::Given),
        });
        assert_eq!(scene.opened(), [(visit, tracking(A))]);
        assert_eq!(scene.report().reading, Some(ReadingStage::Running));
        scene.reports();
        (scene, visit)
    }
}

#[test]
fn the_tracking_is_read_once_a_visit_where_the_worker_offers_it() {
    let mut scene = Scene::started(&detail(A));
    scene.reply(card_of(A));
    assert!(scene.asks_leave().is_empty());
    let mut scene = Scene::started(&detail(A));
    scene.visible = false;
    scene.reply(offering(A));
    assert!(scene.asks_leave().is_empty(), "nobody sees it");
    scene.visible = true;
    scene.send(ContentEvent::PageShown);
    assert_eq!(scene.asks_leave().len(), 1);
    scene.reply(offering(A));
    scene.send(ContentEvent::SettingsChanged);
    assert_eq!(scene.reply(offering(A)).reading, Some(ReadingStage::Running));
    assert!(scene.asks_leave().is_empty(), "it has asked");
    // On a page that is no order's own there is no frame.
    let mut scene = Scene::started(&tracking(A));
    scene.reply(offering(A));
    assert!(scene.asks_leave().is_empty());
}

#[test]
fn what_the_frame_reported_closes_it() {
    let (mut scene, visit) = Scene::reading();
    // The page in it is the one that was opened.
    scene.send(ContentEvent::FrameLoaded { visit, url: Some(tracking(A)) });
    scene.send(ContentEvent::TrackingRead { order: B.to_owned(), outcome: ReadingOutcome::Read });
    assert_eq!(scene.closed(), 0, "another order's");
    scene.driver.program.link = WorkerLink::Idle;
    scene.send(ContentEvent::TrackingRead { order: A.to_owned(), outcome: ReadingOutcome::Read });
    assert_eq!((scene.closed(), scene.outcomes_reported()), (1, Vec::new()));
    assert_eq!(scene.report().reading, Some(ReadingStage::Ended(Some(ReadingOutcome::Read))));
    scene.send(ContentEvent::FrameOverdue { visit });
    assert_eq!((scene.closed(), scene.outcomes_reported()), (0, Vec::new()), "it is over");
}

#[test]
fn each_way_the_frame_ends_by_itself_is_reported_to_the_worker() {
    let login = "https://login.aliexpress.com/".to_owned();
    let punish = "https://www.aliexpress.com/p/punish/index.html".to_owned();
    // What the frame loaded; nothing: it had its time.
    let cases = [
        (Some(None), ReadingOutcome::Refused),
        (Some(Some(tracking(B))), ReadingOutcome::Refused),
        (Some(Some("about:blank".to_owned())), ReadingOutcome::Refused),
        (Some(Some(login)), ReadingOutcome::LoggedOut),
        (Some(Some(punish)), ReadingOutcome::Captcha),
        (None, ReadingOutcome::Unreachable),
    ];
    for (loaded, outcome) in cases {
        let event = |visit| match &loaded {
            Some(url) => ContentEvent::FrameLoaded { visit, url: url.clone() },
            None => ContentEvent::FrameOverdue { visit },
        };
        let (mut scene, visit) = Scene::reading();
        scene.send(event(visit - 1));
        assert_eq!((scene.closed(), scene.outcomes_reported()), (0, Vec::new()), "another visit's");
        scene.send(event(visit));
        assert_eq!((scene.closed(), scene.outcomes_reported()), (1, vec![outcome]));
        assert_eq!(scene.content().visit.reading.stage(), Some(ReadingStage::Ended(Some(outcome))));
    }
}

#[test]
fn a_page_that_is_left_takes_its_frame_along() {
    let (mut scene, _) = Scene::reading();
    scene.go(&detail(B));
    assert_eq!((scene.closed(), scene.outcomes_reported()), (1, vec![ReadingOutcome::Unreachable]));
    assert_eq!(scene.content().visit.reading.stage(), None);
}

#[test]
fn it_waits_for_its_turn_and_gives_up() {
    let mut scene = Scene::started(&detail(A));
    scene.reply(offering(A));
    for _ in 0..4 {
        let (visit, _) = scene.asks_leave().remove(0);
        scene.send(ContentEvent::LeaveAnswered {
            visit,
            order: A.to_owned(),
            leave: Some(ReadPermission::Busy(9)),
        });
        scene.send(ContentEvent::LeaveDue { visit });
    }
    let (visit, _) = scene.asks_leave().remove(0);
    scene.send(ContentEvent::LeaveAnswered {
        visit,
        order: A.to_owned(),
        leave: Some(ReadPermission::Busy(9)),
    });
    assert_eq!(scene.report().reading, Some(ReadingStage::Ended(None)));
    let limited = ReadPermission::Limited(Some(ReadingOutcome::Captcha));
    let mut scene = Scene::started(&detail(A));
    scene.reply(offering(A));
    let (visit, _) = scene.asks_leave().remove(0);
    scene.send(ContentEvent::LeaveAnswered { visit, order: A.to_owned(), leave: Some(limited) });
    assert_eq!(scene.report().reading, Some(ReadingStage::Ended(Some(ReadingOutcome::Captcha))));
    assert!(scene.opened().is_empty());
}

#[test]
fn the_button_reads_it_where_it_is_not_read_by_itself() {
    let mut scene = Scene::with_card(&detail(A), A);
    scene.send(ContentEvent::Card(CardAction::ReadTracking));
    assert_eq!(scene.asks_leave().len(), 1);
    assert_eq!(scene.report().reading, Some(ReadingStage::Running));
}
