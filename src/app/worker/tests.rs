//! The worker against a storage of its own: what it writes, whom it answers, and what is left when it is stopped between
//! any two steps.

use super::message::*;
use super::reading_log::ReadingLog;
use super::{Machine, Worker};
use crate::app::program::Program;
use crate::app::program::driver::Driver;
use crate::app::protocol::{
    Admission, CaseChange, FrameReport, MirroredAnswer, OwnWindow, PageNotice, PageReport, PageRequest,
    PageView, ReadPermission, TellDraft, UserAction, UserActionKind, WindowRequest, WorkerReply,
};
use crate::case::reminder::{Log, Moment};
use crate::case::{CaseRecord, Note, OrderRecord, Tombstones};
use crate::i18n::{Catalog, PlainEnglish, Translator, Translators};
use crate::order::answer::{AnswerKind, Said};
use crate::order::settings::{CardSide, Preference, Settings};
use crate::order::{
    CardShape, Day, DayValue, Fact, ListCheck, ListCheckStage, LookupSource, MessageKind, Order, OrderStatus,
    Proof, ReadingOutcome, Source, TrackingSays, ticked,
};
use crate::present::view::{self, Node};
use crate::present::wording::UnreadField;
use crate::read::trouble::Trouble;
use crate::rules::Level;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::rc::Rc;

const ID: &str = "8190000000000017";
const OTHER: &str = "8190000000020017";
const VISIT: i64 = 1_790_332_800_000;

fn day(day: u32) -> Day {
    Day::from_ymd_opt(2026, 9, day).unwrap()
}

fn clock(now: i64) -> Clock {
    Clock { now, local: Moment { day: day(25), minute: 600 } }
}

fn worker() -> Driver<Worker> {
    Driver::new(Worker::new(Machine { zone: |_| 0, version: "0.0.0" }))
}

/// The browser's storage, and everything else that comes of effects.
#[derive(Clone, Debug, Default)]
struct FakeBrowser {
    cases: BTreeMap<String, CaseRecord>,
    quarantine: Vec<String>,
    tombstones: Tombstones,
    log: Option<Log>,
    reading: ReadingLog,
    notices: Vec<(i32, PageNotice)>,
    settings: Settings,
    settings_fail: bool,
    full: bool,
    dead: bool,
    replies: Vec<(ReplyId, WorkerReply)>,
    notified: Vec<(Vec<String>, Option<i32>)>,
    shown: Vec<Notification>,
    unshowable: Vec<String>,
    pauses: Vec<u32>,
    opened: Vec<String>,
    all_pictures_gone: bool,
    /// How long ago it all began, in ms.
    passed: i64,
}

impl FakeBrowser {
    fn perform(&mut self, effect: WorkerEffect) -> Vec<WorkerMessage> {
        let at = clock(VISIT + 1 + self.passed);
        match effect {
            WorkerEffect::Load(job, _) if self.dead => {
                return vec![WorkerMessage::Loaded { job, outcome: Err("no answer".to_owned()), clock: at }];
            }
            WorkerEffect::Load(job, wanted) => {
                for chosen in wanted.preferences.iter().filter(|_| !self.settings_fail) {
                    match chosen {
                        Preference::SellerLanguage(tag) => self.settings.seller_language.clone_from(tag),
                        Preference::CardSide(side) => self.settings.card_side = *side,
                    }
                }
                let outcome = Ok(Box::new(self.load(wanted)));
                return vec![WorkerMessage::Loaded { job, outcome, clock: at }];
            }
            WorkerEffect::Save(job, changes) => {
                let outcome = self.save(*changes);
                return vec![WorkerMessage::Saved { job, outcome, clock: at }];
            }
            WorkerEffect::Notify(job, all) => {
                let (unshown, shown): (Vec<_>, Vec<_>) =
                    all.into_iter().partition(|notification| self.unshowable.contains(&notification.id));
                self.shown.extend(shown);
                let unshown = unshown.into_iter().map(|Notification { id, .. }| (id, "no".to_owned()));
                return vec![WorkerMessage::Notified { job, unshown: unshown.collect(), clock: at }];
            }
            WorkerEffect::Reply(to, reply) => self.replies.push((to, *reply)),
            WorkerEffect::NotifyTabs { orders, except } => self.notified.push((orders, except)),
            WorkerEffect::Open(url) => self.opened.push(url),
            WorkerEffect::NotifyTab { tab, notice } => self.notices.push((tab, notice)),
            WorkerEffect::Pause { pause, .. } => {
                self.pauses.push(pause);
                return vec![WorkerMessage::PauseOver { pause, clock: at }];
            }
            _ => {}
        }
        Vec::new()
    }

    fn load(&self, wanted: Wanted) -> Loaded {
        let stored = |id: &String| {
            let case = self.cases.get(id).cloned().map(Box::new);
            let readable = |case: Box<CaseRecord>| match case.record.is_of_later_version() {
                true => StoredOrder::Later(Some(case)),
                false => StoredOrder::Readable(case),
            };
            (id.clone(), case.map_or(StoredOrder::Absent, readable))
        };
        let cases = match wanted.cases {
            WantedCases::None => Vec::new(),
            WantedCases::All => self.cases.values().cloned().map(Rc::new).collect(),
            WantedCases::Changed(ids) => {
                ids.iter().filter_map(|id| self.cases.get(id)).cloned().map(Rc::new).collect()
            }
        };
        let english = Translator::new("en", Catalog::english(), Rc::new(PlainEnglish));
        Loaded {
            orders: wanted.orders.iter().map(stored).collect(),
            cases,
            settings: self.settings.clone(),
            translators: Rc::new(Translators::new(english, None, Vec::new())),
            tombstones: self.tombstones.clone(),
            log: self.log.clone(),
            reading: self.reading.clone(),
            keys: if wanted.keys {
                self.cases.keys().map(|id| format!("order:{id}")).collect()
            } else {
                Vec::new()
            },
            not_chosen: self.settings_fail && !wanted.preferences.is_empty(),
        }
    }

    fn save(&mut self, changes: Changes) -> Result<(), String> {
        if self.full {
            return Err("QuotaExceededError".to_owned());
        }
        for case in changes.cases {
            self.cases.insert(case.record.order.id.clone(), case);
        }
        self.all_pictures_gone |= changes.all_pictures;
        self.quarantine.extend(changes.quarantine.into_iter().map(|(_, key)| key));
        for key in changes.remove {
            self.cases.remove(key.strip_prefix("order:").unwrap_or_default());
        }
        if let Some(tombstones) = changes.tombstones {
            self.tombstones = tombstones;
        }
        if let Some(log) = changes.log {
            self.log = Some(log);
        }
        if let Some(reading) = changes.reading {
            self.reading = reading;
        }
        Ok(())
    }

    fn reply(&self, to: u32) -> Option<&WorkerReply> {
        self.replies.iter().find(|(id, _)| *id == ReplyId(to)).map(|(_, reply)| reply)
    }

    fn view(&self, to: u32) -> &PageView {
        match self.reply(to) {
            Some(WorkerReply::View(view)) => view,
            other => panic!("no view: {other:?}"),
        }
    }

    fn answers(&self, id: &str) -> Vec<AnswerKind> {
        let answers = self.cases.get(id).map(|case| case.record.answers.clone()).unwrap_or_default();
        answers.into_iter().filter(|answer| !answer.undone).map(|answer| answer.said).collect()
    }
}

fn url(id: &str) -> String {
    format!("https://www.aliexpress.com/p/order/detail.html?orderId={id}")
}

/// An order that was paid in August and never sent.
fn order(id: &str) -> Order {
    let paid = Day::from_ymd_opt(2026, 8, 20).unwrap();
    Order {
        id: id.to_owned(),
        status: Some(Fact::new(OrderStatus::Processing, Source::DetailPage, VISIT, "")),
        paid: Some(Fact::new(DayValue(paid), Source::DetailPage, VISIT, "")),
        ..Order::default()
    }
}

fn report(id: &str, visit: i64, actions: Vec<UserAction>) -> PageReport {
    PageReport {
        url: url(id),
        visit,
        orders: vec![order(id)],
        actions,
        visible: true,
        ..PageReport::default()
    }
}

fn action(id: &str, at: i64, kind: UserActionKind) -> UserAction {
    UserAction { order: id.to_owned(), at, kind }
}

fn page(report: PageReport, reply: u32) -> WorkerMessage {
    let sender = PageSender { tab: Some(7), url: report.url.clone(), framed: false };
    asks(PageRequest::Report(Box::new(report)), sender, reply, VISIT)
}

fn asks(request: PageRequest, sender: PageSender, reply: u32, at: i64) -> WorkerMessage {
    let asked = Ok(Asked::Page(request, sender));
    WorkerMessage::Requested { asked, reply: ReplyId(reply), clock: clock(at) }
}

fn window(change: CaseChange, reply: u32) -> WorkerMessage {
    let asked = Ok(Asked::Window(WindowRequest::Change(change)));
    WorkerMessage::Requested { asked, reply: ReplyId(reply), clock: clock(VISIT + 5) }
}

fn run(driver: &mut Driver<Worker>, browser: &mut FakeBrowser, script: Vec<WorkerMessage>) {
    driver.interleave(script, &[], |effect, _| browser.perform(effect));
}

#[test]
fn a_page_is_answered_and_what_it_showed_is_written() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    let card = browser.view(1).card.as_ref().unwrap();
    assert_eq!((card.order.as_str(), card.card.level), (ID, Level::Write));
    assert!(browser.cases.contains_key(ID));
    assert_eq!(browser.notified, [(vec![ID.to_owned()], Some(7))]);
}

#[test]
fn of_a_work_in_parts_all_orders_are_looked_at_after_the_last() {
    let (mut driver, mut browser) = (worker(), FakeBrowser::default());
    let part = |more, number: usize| {
        let order = order_named(&["819000000000000", &number.to_string()].concat());
        let record = OrderRecord::seen(order, VISIT);
        let case = CaseRecord { record, ..CaseRecord::default() };
        CaseChange { cases: vec![case], admits: Admission::All, more, ..CaseChange::default() }
    };
    let looks = |driver: &Driver<Worker>| {
        let all = |effect: &&WorkerEffect| matches!(effect, WorkerEffect::Load(_, wanted) if wanted.cases != WantedCases::None);
        driver.pending.iter().filter(all).count()
    };
    for (more, number) in [(true, 1), (true, 2), (false, 3)] {
        driver.send(window(part(more, number), u32::try_from(number).unwrap()));
        let mut seen = 0;
        while let Some(at) =
            driver.pending.iter().position(|effect| !matches!(effect, WorkerEffect::Pause { .. }))
        {
            seen += looks(&driver);
            driver.settle(at, |effect| browser.perform(effect));
        }
        assert!(browser.reply(u32::try_from(number).unwrap()).is_some(), "{number}");
        assert_eq!(seen > 0, !more, "{number}");
    }
}

#[test]
fn what_the_buyer_did_is_written_before_it_is_answered() {
    let (mut driver, mut browser) = (worker(), FakeBrowser::default());
    let said = action(ID, VISIT + 1, UserActionKind::Answer(Said::of(&AnswerKind::HaveIt)));
    driver.send(page(report(ID, VISIT, vec![said]), 1));
    driver.settle(0, |effect| browser.perform(effect));
    assert!(matches!(driver.pending.as_slice(), [WorkerEffect::Save(..)]), "{:?}", driver.pending);
    run(&mut driver, &mut browser, Vec::new());
    assert_eq!(browser.answers(ID), [AnswerKind::HaveIt]);
    assert!(browser.reply(1).is_some());
}

#[test]
fn a_full_storage_is_shown_on_the_card() {
    let (mut worker, mut browser) = (worker(), FakeBrowser { full: true, ..FakeBrowser::default() });
    let said = action(ID, VISIT + 1, UserActionKind::Answer(Said::of(&AnswerKind::HaveIt)));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![said]), 1)]);
    let text = serde_json::to_string(&browser.view(1).card).unwrap();
    assert!(text.contains("couldn’t be saved"), "{text}");
}

#[test]
fn a_storage_that_does_not_answer_is_shown_and_holds_nobody_up() {
    let (mut worker, mut browser) = (worker(), FakeBrowser { dead: true, ..FakeBrowser::default() });
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    assert_eq!(browser.reply(1), Some(&WorkerReply::Failed("no answer".to_owned())));
    browser.dead = false;
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 2)]);
    assert!(browser.view(2).card.is_some());
}

#[test]
fn a_deleted_order_stays_deleted_while_its_page_stands_open() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let forget = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(
        &mut worker,
        &mut browser,
        vec![
            page(report(ID, VISIT, Vec::new()), 1),
            window(forget, 2),
            // The tab gets a notice, and asks again with all that it has read.
            page(report(ID, VISIT, Vec::new()), 3),
        ],
    );
    assert!(browser.cases.is_empty());
    assert!(browser.view(3).card.is_some(), "the page still shows it");
    // What the buyer does with it there brings it back, and so does another visit.
    let said = action(ID, VISIT + 9, UserActionKind::Answer(Said::of(&AnswerKind::DoNotHaveIt)));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![said]), 4)]);
    assert_eq!(browser.answers(ID), [AnswerKind::DoNotHaveIt]);
    let again = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(again, 5)]);
    browser.passed = 50;
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT + 50, Vec::new()), 6)]);
    assert!(browser.cases.contains_key(ID));
}

#[test]
fn a_click_made_before_the_deletion_does_not_bring_the_order_back() {
    for everything in [false, true] {
        let (mut worker, mut browser) = (worker(), FakeBrowser::default());
        let said = |at| action(ID, at, UserActionKind::Answer(Said::of(&AnswerKind::DoNotHaveIt)));
        let forget = CaseChange { forget: vec![ID.to_owned()], everything, ..CaseChange::default() };
        // The answer was lost on its way to the page, which reports the click once more.
        let script = vec![
            page(report(ID, VISIT, vec![said(VISIT)]), 1),
            window(forget, 2),
            page(report(ID, VISIT, vec![said(VISIT)]), 3),
        ];
        run(&mut worker, &mut browser, script);
        assert!(browser.cases.is_empty(), "{everything}");
        assert!(browser.view(3).card.is_some() && !browser.view(3).not_kept);
        // One made since does, without the other.
        browser.passed = 9;
        let kinds =
            [said(VISIT), action(ID, VISIT + 9, UserActionKind::Answer(Said::of(&AnswerKind::OtherPlace)))];
        run(&mut worker, &mut browser, vec![page(report(ID, VISIT, kinds.to_vec()), 4)]);
        assert_eq!(browser.answers(ID), [AnswerKind::OtherPlace], "{everything}");
    }
}

#[test]
fn a_visit_begun_while_the_clock_ran_ahead_is_no_later_than_a_deletion() {
    for everything in [false, true] {
        let (mut worker, mut browser) = (worker(), FakeBrowser::default());
        let ahead = VISIT + 3_600_000;
        let forget = CaseChange { forget: vec![ID.to_owned()], everything, ..CaseChange::default() };
        let script = vec![
            page(report(ID, ahead, Vec::new()), 1),
            window(forget, 2),
            page(report(ID, ahead, Vec::new()), 3),
        ];
        run(&mut worker, &mut browser, script);
        assert!(browser.cases.is_empty(), "{everything}");
    }
}

#[test]
fn everything_is_what_the_window_does_not_know_of_too() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let forget = CaseChange { forget: vec![ID.to_owned()], everything: true, ..CaseChange::default() };
    run(
        &mut worker,
        &mut browser,
        vec![
            page(report(ID, VISIT, Vec::new()), 1),
            page(report(OTHER, VISIT, Vec::new()), 2),
            window(forget, 3),
            page(report(OTHER, VISIT, Vec::new()), 4),
        ],
    );
    assert!(browser.cases.is_empty() && browser.all_pictures_gone);
}

#[test]
fn what_comes_in_from_a_file_after_everything_was_deleted_is_followed_again_and_nothing_else() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let reports = || vec![page(report(ID, VISIT, Vec::new()), 1), page(report(OTHER, VISIT, Vec::new()), 2)];
    run(&mut worker, &mut browser, reports());
    let mut case = browser.cases[ID].clone();
    case.record.order.paid = None;
    let everything = CaseChange { everything: true, ..CaseChange::default() };
    let admits = Admission::ImportedSince(VISIT + 1_000_000);
    let import = CaseChange { cases: vec![case], admits, ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(everything, 3), window(import, 4)]);
    assert_eq!(browser.cases[ID].record.order.paid, None);
    // The pages are open all the while, and tell what they have read.
    run(&mut worker, &mut browser, reports());
    assert!(browser.cases[ID].record.order.paid.is_some());
    assert!(!browser.cases.contains_key(OTHER));
    // Deleted by itself it is gone again.
    let forget = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(forget, 5)]);
    run(&mut worker, &mut browser, reports());
    assert!(browser.cases.is_empty());
}

#[test]
fn undoing_a_deletion_brings_the_order_back_for_good() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    let case = browser.cases[ID].clone();
    let forget = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    let undo = CaseChange { cases: vec![case.clone()], admits: Admission::All, ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(forget, 2), window(undo, 3)]);
    assert_eq!(browser.cases[ID], case);
    assert!(!browser.tombstones.cover(ID, VISIT, true));
}

#[test]
fn a_clock_that_ran_ahead_freezes_nothing() {
    let mut browser = FakeBrowser::default();
    let ahead = VISIT + 365 * 24 * 3_600_000;
    let mut stored = CaseRecord::default();
    let mut wrong = order(ID);
    wrong.status = Some(Fact::new(OrderStatus::Shipped, Source::DetailPage, ahead, ""));
    stored.observe(OrderRecord::seen(wrong, ahead));
    stored.record.dismissed = Some(Level::Dispute);
    stored.record.dismissed_at = ahead;
    browser.cases.insert(ID.to_owned(), stored);
    browser.tombstones.bury(OTHER, ahead);
    let worker = &mut worker();
    run(
        worker,
        &mut browser,
        vec![page(report(ID, VISIT, vec![]), 1), page(report(OTHER, VISIT, vec![]), 2)],
    );
    let record = &browser.cases[ID].record;
    assert_eq!(record.order.status.as_ref().map(|status| status.value), Some(OrderStatus::Processing));
    assert!(record.dismissed_at < VISIT && record.last_seen == VISIT);
    // Deleted while this page stood open, as far as anybody can tell; the next visit is one.
    assert!(!browser.cases.contains_key(OTHER) && !browser.tombstones.cover(OTHER, VISIT + 2, false));
}

#[test]
fn what_no_browser_could_read_again_is_not_stored() {
    let mut browser = FakeBrowser::default();
    let mut endless = report(ID, VISIT, vec![]);
    let number = Some(Fact::new("LP1".to_owned(), Source::DetailPage, VISIT, ""));
    endless.orders[0].parcels = vec![crate::order::Parcel {
        origin_number: number,
        events_read: Some(i64::MAX),
        ..Default::default()
    }];
    run(&mut worker(), &mut browser, vec![page(report(ID, VISIT, vec![]), 1), page(endless, 2)]);
    assert_eq!(browser.cases[ID].record.order.parcels, []);
}

/// A parcel of that number with these events.
fn parcel(number: &str, events: Vec<crate::order::Event>) -> crate::order::Parcel {
    let number = Some(Fact::new(number.to_owned(), Source::DetailPage, VISIT, ""));
    crate::order::Parcel { origin_number: number, events, events_read: Some(VISIT), ..Default::default() }
}

/// An order with one event of these words.
fn with_words(text: &str, source: Source) -> Order {
    let event = crate::order::Event {
        instant: None,
        date: day(20),
        minute: None,
        code: String::new(),
        text: text.to_owned(),
        place: text.to_owned(),
        source,
        site: String::new(),
    };
    let number = Some(Fact::new("LP00800000000042".to_owned(), source, VISIT, ""));
    let parcel = crate::order::Parcel {
        origin_number: number,
        events: vec![event],
        events_read: Some(VISIT),
        ..crate::order::Parcel::default()
    };
    Order { parcels: vec![parcel], ..order(ID) }
}

#[test]
fn nobody_is_named_in_the_storage_whatever_named_them() {
    const WORDS: &str = "Delivered. Signed by: Zoltan Quimby, q@post.example, +33 6 12 34 56 78";
    let private = |browser: &FakeBrowser| {
        let text = serde_json::to_string(&browser.cases).unwrap();
        ["Quimby", "post.example", "34 56"].into_iter().find(|word| text.contains(word))
    };
    for source in [Source::TrackingPage, Source::CainiaoAnswer, Source::TrackingAnswer] {
        // The page's elements, and the page's own answers.
        for answered in [false, true] {
            let mut browser = FakeBrowser::default();
            let order = with_words(WORDS, source);
            let mut page_report = report(ID, VISIT, vec![]);
            page_report.orders = if answered { Vec::new() } else { vec![order.clone()] };
            page_report.answered_orders =
                answered.then(|| serde_json::to_string(&order).unwrap()).into_iter().collect();
            run(&mut worker(), &mut browser, vec![page(page_report, 1)]);
            assert_eq!(browser.cases[ID].record.order.parcels[0].events[0].text, "Delivered. Signed by: …");
            assert_eq!(private(&browser), None);
        }
    }
    // From a file or a window, and what an earlier version stored.
    let mut case = CaseRecord::default();
    case.observe(OrderRecord::seen(with_words(WORDS, Source::TrackingPage), VISIT));
    let mut browser = FakeBrowser::default();
    let admits = Admission::All;
    let change = CaseChange { cases: vec![case.clone()], admits, ..CaseChange::default() };
    run(&mut worker(), &mut browser, vec![window(change, 1)]);
    assert_eq!((private(&browser), browser.cases.len()), (None, 1));
    let mut browser = FakeBrowser::default();
    browser.cases.insert(ID.to_owned(), case);
    run(&mut worker(), &mut browser, vec![page(report(ID, VISIT, vec![]), 1)]);
    assert_eq!(private(&browser), None);
}

#[test]
fn nobody_asks_what_is_not_theirs() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let ask = |request: PageRequest, sender: PageSender, reply: u32| asks(request, sender, reply, VISIT);
    let frame = || PageSender { tab: Some(1), url: url(OTHER), framed: true };
    let elsewhere = PageSender { tab: Some(1), url: "https://evil.example/".to_owned(), framed: false };
    run(
        &mut worker,
        &mut browser,
        vec![
            page(report(ID, VISIT, Vec::new()), 1),
            ask(PageRequest::Report(Box::new(report(ID, VISIT, Vec::new()))), elsewhere, 2),
            ask(PageRequest::Report(Box::new(report(OTHER, VISIT, Vec::new()))), frame(), 3),
            ask(PageRequest::OpenWindow(OwnWindow::DisputeFile(ID.to_owned())), frame(), 4),
        ],
    );
    assert!(browser.cases.contains_key(ID) && !browser.cases.contains_key(OTHER));
    for reply in [2, 3, 4] {
        assert!(matches!(browser.reply(reply), Some(WorkerReply::Failed(_))), "{reply}");
    }
}

#[test]
fn who_wakes_the_worker_wants_nothing_else() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let asked = Ok(Asked::Window(WindowRequest::Wake));
    let window = WorkerMessage::Requested { asked, reply: ReplyId(1), clock: clock(VISIT) };
    let at_page = |framed| PageSender { tab: Some(1), url: url(ID), framed };
    let page = |framed, reply| asks(PageRequest::Wake, at_page(framed), reply, VISIT);
    run(&mut worker, &mut browser, vec![window, page(false, 2), page(true, 3)]);
    assert_eq!([browser.reply(1), browser.reply(2)], [Some(&WorkerReply::Done); 2]);
    assert!(matches!(browser.reply(3), Some(WorkerReply::Failed(_))), "a frame asks for nothing");
    assert!(browser.cases.is_empty());
}

#[test]
fn what_is_pasted_on_the_page_of_an_order_that_was_deleted_is_kept_with_it() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    let forget = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(forget, 2)]);
    assert!(browser.cases.is_empty());
    let says = action(ID, VISIT + 20, UserActionKind::TrackingSays(0, String::new()));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![says]), 3)]);
    assert_eq!(browser.cases[ID].record.lookups.len(), 1);
}

#[test]
fn settings_that_cannot_be_written_take_no_answer_along() {
    let mut browser = FakeBrowser { settings_fail: true, ..FakeBrowser::default() };
    let actions = vec![
        action(ID, VISIT + 1, UserActionKind::Side(CardSide::Left)),
        action(ID, VISIT + 2, UserActionKind::Answer(Said::of(&AnswerKind::HaveIt))),
    ];
    run(&mut worker(), &mut browser, vec![page(report(ID, VISIT, actions), 1)]);
    assert_eq!(browser.answers(ID), [AnswerKind::HaveIt]);
    let Some(WorkerReply::View(view)) = browser.reply(1) else { panic!("no view") };
    let tree = &view.card.as_ref().unwrap().card.tree;
    assert!(
        serde_json::to_string(tree).unwrap().contains("be saved. Reload"),
        "that the side was not kept is said"
    );
}

#[test]
fn a_page_of_the_shop_tells_nothing_of_what_was_added_by_hand() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let by_hand = Order::id_by_hand(VISIT);
    run(&mut worker, &mut browser, vec![page(report(&by_hand, VISIT, Vec::new()), 1)]);
    assert!(browser.cases.is_empty());
}

#[test]
fn no_tracking_is_read_while_the_page_asks_for_a_check() {
    for trouble in [Trouble::Captcha, Trouble::LoggedOut] {
        let (mut worker, mut browser) = (worker(), FakeBrowser::default());
        let url = format!("https://www.aliexpress.com/p/order/detail.html?orderId={ID}");
        let visit = |at: i64, trouble: Option<Trouble>| {
            let mut shipped = report(ID, at, Vec::new());
            let status = Fact::new(OrderStatus::Shipped, Source::DetailPage, at, "");
            let on = Fact::new(DayValue(clock(at).local.day), Source::DetailPage, at, "");
            shipped.orders[0].status = Some(status);
            shipped.orders[0].shipped = Some(on);
            shipped.orders[0].parcels.clear();
            PageReport { url: url.clone(), trouble, ..shipped }
        };
        let script = vec![page(visit(VISIT, None), 1), page(visit(VISIT + 1, Some(trouble)), 2)];
        run(&mut worker, &mut browser, script);
        let reads = |reply| match browser.reply(reply) {
            Some(WorkerReply::View(view)) => view.read_tracking,
            other => panic!("{other:?}"),
        };
        assert_eq!((reads(1), reads(2)), (true, false), "{trouble:?}");
    }
}

#[test]
fn only_a_language_goes_to_the_settings() {
    let wanted = |tag: &str| {
        let chosen = action(ID, VISIT, UserActionKind::SellerLanguage(tag.to_owned()));
        let machine = Machine { zone: |_| 0, version: "0.0.0" };
        let page_report = report(ID, VISIT, vec![chosen]);
        let job = super::page::PageJob::new(page_report, Some(1), ReplyId(1), &machine, clock(VISIT));
        job.wanted().preferences
    };
    assert_eq!(wanted("pt-BR"), [Preference::SellerLanguage("pt-BR".to_owned())]);
    assert_eq!((wanted("<b>"), wanted(&"x".repeat(9_000))), (vec![], vec![]));
}

#[test]
fn cainiaos_page_tells_of_no_orders() {
    let mut browser = FakeBrowser::default();
    let mut page_report = report(ID, VISIT, Vec::new());
    page_report.url = "https://global.cainiao.com/newDetail.htm?mailNoList=LP00800000000042".to_owned();
    page_report.ids = vec![ID.to_owned()];
    let have_it = |id: &str| action(id, VISIT + 1, UserActionKind::Answer(Said::of(&AnswerKind::HaveIt)));
    page_report.actions = vec![have_it(ID), have_it(OTHER)];
    let mut elsewhere = page_report.clone();
    elsewhere.url = "https://global.cainiao.com/".to_owned();
    let worker = &mut worker();
    run(worker, &mut browser, vec![page(page_report.clone(), 1), page(elsewhere.clone(), 2)]);
    assert!(matches!(browser.reply(1), Some(WorkerReply::View(_))));
    assert!(browser.cases.is_empty());
    // What is done there counts for the orders of its numbers, and for no other.
    let reported = |id: &str, number: &str| {
        let mut report = report(id, VISIT, Vec::new());
        report.orders[0].parcels = vec![parcel(number, Vec::new())];
        report
    };
    let known = [reported(ID, "LP00800000000042"), reported(OTHER, "LP00800000000043")];
    run(worker, &mut browser, (3..).zip(known).map(|(reply, report)| page(report, reply)).collect());
    let other = browser.cases[OTHER].clone();
    page_report.parcels = vec![parcel("LP00800000000042", Vec::new())];
    run(worker, &mut browser, vec![page(elsewhere, 5), page(page_report, 6)]);
    assert_eq!(browser.answers(ID), [AnswerKind::HaveIt]);
    assert_eq!(browser.cases[OTHER], other);
    // What is left out is not taken for kept.
    assert!(browser.view(6).not_kept);
    let card = serde_json::to_string(&browser.view(6).card).unwrap();
    assert!(card.contains("couldn’t be saved"), "{card}");
}

#[test]
fn a_page_that_floods_the_worker_is_refused_and_others_are_not() {
    let mut browser = FakeBrowser::default();
    let mut script: Vec<WorkerMessage> =
        (0..400).map(|reply| page(report(ID, VISIT, Vec::new()), reply)).collect();
    let sender = PageSender { tab: Some(8), url: url(OTHER), framed: false };
    let other = PageRequest::Report(Box::new(report(OTHER, VISIT, Vec::new())));
    let ask = |request, sender, reply| asks(request, sender, reply, VISIT);
    script.push(ask(other, sender.clone(), 500));
    script.extend((600..620).map(|reply| {
        ask(PageRequest::OpenWindow(OwnWindow::DisputeFile(ID.to_owned())), sender.clone(), reply)
    }));
    run(&mut worker(), &mut browser, script);
    let done = |from: u32, to: u32| {
        (from..to).filter(|reply| !matches!(browser.reply(*reply), Some(WorkerReply::Failed(_)))).count()
    };
    assert_eq!((done(0, 400), done(500, 501), done(600, 620)), (300, 1, 5));
}

#[test]
fn tracking_is_read_of_orders_by_pages_of_the_shop_and_not_all_the_time() {
    let ask = |request: &PageRequest, url: &str, framed, reply| {
        asks(request.clone(), PageSender { tab: Some(7), url: url.to_owned(), framed }, reply, VISIT)
    };
    let leave = |order: &str| PageRequest::ReadTracking { order: order.to_owned() };
    let ended = |order: &str| PageRequest::TrackingEnded {
        order: order.to_owned(),
        outcome: ReadingOutcome::Captcha,
    };
    let (shop, long) = (url(ID), "9".repeat(2_000_000));
    let no_orders = [&long, "", "order", "8190000000000017x"];
    let elsewhere = ["https://global.cainiao.com/newDetail.htm?mailNoList=LP1", "https://evil.example/", ""];
    let worker = &mut worker();
    let mut browser = FakeBrowser::default();
    browser.reading.ask(ID, 7, VISIT);
    let asked = browser.reading.clone();
    let mut script: Vec<WorkerMessage> = Vec::new();
    for (reply, order) in (0..).step_by(2).zip(no_orders) {
        script.push(ask(&leave(order), &shop, false, reply));
        script.push(ask(&ended(order), &shop, false, reply + 1));
    }
    for (reply, url) in (10..).step_by(2).zip(elsewhere) {
        script.push(ask(&leave(OTHER), url, false, reply));
        script.push(ask(&ended(ID), url, false, reply + 1));
    }
    run(worker, &mut browser, script);
    let refused = |browser: &FakeBrowser, reply| matches!(browser.reply(reply), Some(WorkerReply::Failed(_)));
    assert!((0..8).chain(10..16).all(|reply| refused(&browser, reply)));
    assert_eq!(browser.reading, asked);
    // All that a tab asks and tells counts together.
    let frame = frame_report(ID, String::new());
    let frame_url = tracking_url(ID);
    let kinds = [(&leave(OTHER), false), (&ended(OTHER), false), (&frame, true)];
    let flood = kinds.iter().cycle().zip(100..500);
    let flood = flood.map(|((request, framed), reply)| {
        ask(request, if *framed { &frame_url } else { &shop }, *framed, reply)
    });
    run(worker, &mut browser, flood.collect());
    assert!((400..500).all(|reply| refused(&browser, reply)));
    assert!(!refused(&browser, 100) && !refused(&browser, 397));
    let reported = page(report(ID, VISIT, Vec::new()), 600);
    run(worker, &mut browser, vec![reported]);
    assert!(refused(&browser, 600));
}

#[test]
fn a_list_without_orders_says_what_is_in_the_way() {
    let list = |trouble, patience_over, lost: bool| PageReport {
        url: "https://www.aliexpress.com/p/order/index.html".to_owned(),
        visit: VISIT,
        trouble,
        patience_over,
        unread: if lost {
            vec![UnreadField { field: "list".to_owned(), tried: String::new() }]
        } else {
            Vec::new()
        },
        ..PageReport::default()
    };
    let mut browser = FakeBrowser::default();
    let worker = &mut worker();
    let reports = [
        (list(Some(Trouble::Captcha), false, true), Some("security check")),
        (list(Some(Trouble::LoggedOut), false, true), Some("Sign in, then reload this page.")),
        (list(None, true, true), Some("Open one of them")),
        (list(None, false, true), None),
        (list(None, true, false), None),
    ];
    for (reply, (report, said)) in (1..).zip(reports) {
        run(worker, &mut browser, vec![page(report, reply)]);
        let view = browser.view(reply);
        let text = view.card.as_ref().map(|view| view.card.tree.text());
        match said {
            Some(said) => assert!(text.as_ref().is_some_and(|text| text.contains(said)), "{text:?}"),
            None => assert_eq!(text, None),
        }
        assert_eq!(view.gone, said.is_none());
    }
}

#[test]
fn invented_orders_do_not_fill_the_storage() {
    let mut browser = FakeBrowser::default();
    let mut list = PageReport {
        url: "https://www.aliexpress.com/p/order/index.html".to_owned(),
        visit: VISIT,
        ..PageReport::default()
    };
    let id = |number: u64| (8_190_000_000_000_000 + number).to_string();
    list.orders = (0..3_000).map(|number| order(&id(number))).collect();
    let worker = &mut worker();
    run(worker, &mut browser, vec![page(list, 1)]);
    assert_eq!(browser.cases.len(), 2_000);
    // What is known is still written, and whose order is not accepted sees that.
    let mut known = report(&id(7), VISIT + 9, Vec::new());
    known.orders[0].status = Some(Fact::new(OrderStatus::Shipped, Source::DetailPage, VISIT + 9, ""));
    run(worker, &mut browser, vec![page(known, 2), page(report(&id(2_500), VISIT, Vec::new()), 3)]);
    let status = browser.cases[&id(7)].record.order.status.as_ref().map(|status| status.value);
    assert_eq!((status, browser.cases.len()), (Some(OrderStatus::Shipped), 2_000));
    let card = serde_json::to_string(&browser.view(3).card).unwrap();
    assert!(card.contains("couldn’t be saved"), "{card}");
}

#[test]
fn an_order_is_no_larger_than_a_real_one() {
    let mut browser = FakeBrowser::default();
    let mut large = report(ID, VISIT, Vec::new());
    let order = &mut large.orders[0];
    let text = |length: usize| Fact::new("x".repeat(length), Source::DetailPage, VISIT, "");
    order.store = Some(text(9_000));
    let title = "x".repeat(2_000);
    let items = vec![crate::order::Item { title, quantity: 1 }; 500];
    order.items = Some(Fact::new(items, Source::DetailPage, VISIT, ""));
    let reports = (0..10_u32).map(|report| {
        let mut large = large.clone();
        let line = |line: u32| crate::order::Event {
            instant: Some(VISIT - i64::from(report * 100 + line) * 60_000),
            date: day(20),
            minute: Some(600),
            code: format!("C{report}"),
            text: format!("{report} {line} {}", "x".repeat(1_000)),
            place: "y".repeat(1_000),
            source: Source::TrackingAnswer,
            site: String::new(),
        };
        let facts = |parcel: crate::order::Parcel| crate::order::Parcel {
            carrier: Some(text(9_000)),
            service: Some(text(9_000)),
            origin_country: Some(text(9_000)),
            destination_country: Some(text(9_000)),
            ..parcel
        };
        let number = |number: u32| format!("LP{report}{number:09}");
        large.orders[0].parcels =
            (0..50).map(|at| facts(parcel(&number(at), (0..60).map(line).collect()))).collect();
        page(large, report)
    });
    run(&mut worker(), &mut browser, reports.collect());
    let case = &browser.cases[ID];
    assert_eq!(case.record.order.parcels.len(), 20);
    assert!(case.record.order.parcels.iter().all(|parcel| !parcel.events.is_empty()));
    let size = serde_json::to_string(case).unwrap().len();
    assert!(size < 400_000, "{size}");
}

#[test]
fn invented_answers_do_not_make_an_order_larger_and_real_ones_are_kept_whole() {
    let answer = |report: u32, parcels: u32, lines: u32, words: &str| {
        let lines: Vec<String> = (0..lines)
            .map(|line| {
                let time = 1_789_900_000_000 - i64::from(report * lines + line) * 60_000;
                format!(
                    r#"{{"time":"{time}","trackingPrimaryCode":"C{report}","trackingDetailDesc":"{words} {report} {line}"}}"#
                )
            })
            .collect();
        let parcels: Vec<String> = (0..parcels)
            .map(|parcel| {
                let list = lines.join(",");
                format!(
                    r#"{{"mailNo":"RR{:09}CN","detailList":[{list}]}}"#,
                    100_000_000 + report * 3 + parcel
                )
            })
            .collect();
        let mirrored = MirroredAnswer {
            url: tracking_url(ID),
            visit: VISIT,
            detail: tracking_answer(ID, &parcels.join(",")),
        };
        let url = tracking_url(ID);
        PageReport { url, visit: VISIT, answers: vec![mirrored], visible: true, ..PageReport::default() }
    };
    let stored = |reports: Vec<PageReport>| {
        let mut browser = FakeBrowser::default();
        let script = (0..).zip(reports).map(|(reply, report)| page(report, reply)).collect();
        run(&mut worker(), &mut browser, script);
        browser.cases[ID].clone()
    };
    let size = |case: &CaseRecord| serde_json::to_string(case).unwrap().len();
    let hostile = stored((0..5).map(|report| answer(report, 3, 250, &"字".repeat(290))).collect());
    assert!(hostile.record.order.parcels.len() == 15 && size(&hostile) < 400_000, "{}", size(&hostile));
    let real = stored((0..3).map(|report| answer(report, 1, 60, &"字".repeat(100))).collect());
    let events: Vec<usize> = real.record.order.parcels.iter().map(|parcel| parcel.events.len()).collect();
    assert_eq!(events, [60; 3]);
}

#[test]
fn an_answer_on_a_record_of_a_later_version_is_not_shown_as_if_it_were_kept() {
    let mut browser = FakeBrowser::default();
    let worker = &mut worker();
    run(worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    browser.cases.get_mut(ID).unwrap().record.schema = 99;
    let stored = browser.cases.clone();
    let answer = UserAction {
        order: ID.to_owned(),
        at: VISIT + 1,
        kind: UserActionKind::Answer(Said::of(&AnswerKind::HaveIt)),
    };
    run(worker, &mut browser, vec![page(report(ID, VISIT, vec![answer]), 2)]);
    assert_eq!(browser.cases, stored);
    let card = serde_json::to_string(&browser.view(2).card).unwrap();
    assert!(card.contains("A newer version of Stuck Parcel saved this order"), "{card}");
    let without = serde_json::to_string(&browser.view(1).card).unwrap();
    assert_eq!(card.contains("\"undo\""), without.contains("\"undo\""), "nothing to take back");
    // A window sees it, and what else it asked for is done.
    let other = (8_190_000_000_000_001_u64).to_string();
    let cases = vec![
        stored[ID].clone(),
        CaseRecord { record: OrderRecord::seen(order(&other), 1), ..CaseRecord::default() },
    ];
    let change = CaseChange { cases, admits: Admission::All, ..CaseChange::default() };
    run(worker, &mut browser, vec![window(change, 3)]);
    let said = browser.replies.iter().find(|(to, _)| *to == ReplyId(3)).map(|(_, reply)| reply);
    let Some(WorkerReply::Unwritten(unwritten)) = said else { panic!("{said:?}") };
    assert!(unwritten.why.contains("newer version"), "{unwritten:?}");
    assert_eq!(unwritten.orders, [ID]);
    assert!(browser.cases.contains_key(&other) && browser.cases[ID] == stored[ID]);
    let archive = CaseChange { archive: vec![ID.to_owned(), other], ..CaseChange::default() };
    run(worker, &mut browser, vec![window(archive, 4)]);
    assert!(matches!(browser.reply(4), Some(WorkerReply::Unwritten(left)) if left.orders == [ID]));
    assert_eq!(browser.cases[ID], stored[ID]);
}

#[test]
fn archiving_an_order_that_was_deleted_meanwhile_changes_nothing() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let forget = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1), window(forget, 2)]);
    let before = browser.tombstones.clone();
    let archive = CaseChange { archive: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(archive, 3)]);
    assert_eq!((browser.reply(3), &browser.tombstones), (Some(&WorkerReply::Done), &before));
    // The page that stands open all the while tells of it again.
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 4)]);
    assert!(browser.cases.is_empty());
}

#[test]
fn archiving_that_is_taken_back_leaves_nothing_behind() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let got = UserAction {
        order: ID.to_owned(),
        at: VISIT + 1,
        kind: UserActionKind::Answer(Said::of(&AnswerKind::HaveIt)),
    };
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![got]), 1)]);
    let town = Some(Fact::new("Town".to_owned(), Source::DetailAnswer, 1, ""));
    browser.cases.get_mut(ID).unwrap().record.order.city = town;
    let before = browser.cases.clone();
    let archive = CaseChange { archive: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(archive, 2)]);
    assert!(browser.cases[ID].archived > 0 && browser.cases[ID].record.order.city.is_none());
    let cases = vec![before[ID].clone()];
    let joined = CaseChange { cases: cases.clone(), ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(joined, 3)]);
    assert!(browser.cases[ID].archived > 0, "a file that is read in takes nothing back");
    let undo = CaseChange { cases, unarchive: true, ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(undo, 4)]);
    assert_eq!(browser.cases, before);
}

#[test]
fn a_sight_counts_only_where_somebody_sees_it() {
    let settings = Settings { reminders: remind(), ..Settings::default() };
    let mut browser = FakeBrowser { settings, log: Some(Log::default()), ..FakeBrowser::default() };
    let hidden = PageReport { visible: false, ..report(ID, VISIT, Vec::new()) };
    // What a former look found was milder than what the page would show now.
    let before = serde_json::json!({ "told": [{ "order": ID, "level": "wait", "before": 0, "again": 0 }] });
    browser.log = serde_json::from_value(before).ok();
    assert!(browser.log.is_some());
    run(&mut worker(), &mut browser, vec![page(hidden, 1)]);
    assert_eq!(browser.shown.len(), 1, "the buyer is reminded of what only a hidden tab has shown");
}

#[test]
fn a_notification_that_cannot_be_shown_repeats_no_other() {
    let settings = Settings { reminders: remind(), ..Settings::default() };
    let mut browser = FakeBrowser { settings, ..FakeBrowser::default() };
    let hidden = |id| PageReport { visible: false, ..report(id, VISIT, Vec::new()) };
    let worker = &mut worker();
    run(worker, &mut browser, vec![page(hidden(ID), 1), page(hidden(OTHER), 2)]);
    // What a former look found was milder.
    let shown = |id: &str| serde_json::json!({ "order": id, "level": "wait", "before": 0, "again": 0 });
    browser.log = serde_json::from_value(serde_json::json!({ "told": [shown(ID), shown(OTHER)] })).ok();
    browser.shown.clear();
    browser.unshowable = vec![ID.to_owned()];
    let look = |reply| WorkerMessage::CheckReminders { reply: ReplyId(reply), clock: clock(VISIT + 2) };
    run(worker, &mut browser, vec![look(3)]);
    let shown =
        |browser: &FakeBrowser| browser.shown.iter().map(|shown| shown.id.clone()).collect::<Vec<_>>();
    assert_eq!(shown(&browser), [OTHER], "one that fails costs no other");
    // It is still due, and comes once it can be shown.
    browser.unshowable.clear();
    run(worker, &mut browser, vec![look(4)]);
    assert_eq!(shown(&browser), [OTHER, ID]);
}

#[test]
fn an_order_of_the_russian_site_leads_there() {
    let settings = Settings { reminders: remind(), ..Settings::default() };
    let mut browser = FakeBrowser { settings, ..FakeBrowser::default() };
    let mut seen = report(ID, VISIT, Vec::new());
    seen.url = format!("https://aliexpress.ru/order-list/{ID}");
    seen.visible = false;
    let worker = &mut worker();
    run(worker, &mut browser, vec![page(seen, 1)]);
    assert_eq!(browser.cases[ID].record.host(), "aliexpress.ru");
    let shown = serde_json::json!({ "order": ID, "level": "wait", "before": 0, "again": 0 });
    browser.log = serde_json::from_value(serde_json::json!({ "told": [shown] })).ok();
    browser.shown.clear();
    run(
        worker,
        &mut browser,
        vec![WorkerMessage::CheckReminders { reply: ReplyId(2), clock: clock(VISIT + 2) }],
    );
    let id = browser.shown[0].id.clone();
    // By a worker that has read nothing yet, too.
    let clicked = |id: &str| {
        let mut browser = FakeBrowser::default();
        run(&mut self::worker(), &mut browser, vec![WorkerMessage::NotificationClicked(id.to_owned())]);
        browser.opened
    };
    assert_eq!(clicked(&id), [format!("https://aliexpress.ru/order-list/{ID}")]);
    assert_eq!(clicked(ID), [format!("https://www.aliexpress.com/p/order/detail.html?orderId={ID}")]);
}

fn remind() -> crate::order::settings::Reminders {
    crate::order::settings::Reminders { on: true, ..Settings::default().reminders }
}

#[test]
fn nothing_is_shown_twice() {
    let settings = Settings { reminders: remind(), ..Settings::default() };
    let mut browser = FakeBrowser { settings, ..FakeBrowser::default() };
    let case = |id: &str| {
        let record = OrderRecord::seen(order(id), VISIT - 30 * 86_400_000);
        CaseRecord { record, ..CaseRecord::default() }
    };
    browser.cases = [ID, OTHER].map(|id| (id.to_owned(), case(id))).into();
    let check = |reply| WorkerMessage::CheckReminders { reply: ReplyId(reply), clock: clock(VISIT) };
    let mut first = worker();
    run(&mut first, &mut browser, vec![check(1), check(2)]);
    let shown = browser.shown.len();
    assert!(shown > 0);
    // A worker that is started anew knows it from the log.
    run(&mut worker(), &mut browser, vec![check(3), WorkerMessage::Started(clock(VISIT))]);
    assert_eq!(browser.shown.len(), shown);
    assert_eq!(browser.replies.len(), 3);
}

/// What several tabs and windows do to two orders, in any mixture.
fn script() -> impl Strategy<Value = Vec<(bool, u8, u8)>> {
    prop::collection::vec((any::<bool>(), 0..5_u8, 0..4_u8), 1..8)
}

fn messages(script: &[(bool, u8, u8)]) -> Vec<WorkerMessage> {
    let mut messages = Vec::new();
    for (reply, (first, what, kind)) in (1_u32..).zip(script) {
        let id = if *first { ID } else { OTHER };
        let at = VISIT + 100 + i64::from(reply);
        let kinds = [
            AnswerKind::DoNotHaveIt,
            AnswerKind::SellerSaysWait,
            AnswerKind::SellerRefused,
            AnswerKind::OtherPlace,
        ];
        let said = UserActionKind::Answer(Said::of(&kinds[usize::from(*kind)]));
        messages.push(match what {
            0 => page(report(id, VISIT, Vec::new()), reply),
            1 | 2 => page(report(id, VISIT, vec![action(id, at, said)]), reply),
            3 => {
                let record = OrderRecord::seen(order_named(id), VISIT);
                let note = Note { at, text: format!("note {reply}") };
                window(
                    CaseChange {
                        cases: vec![CaseRecord { record, note, ..CaseRecord::default() }],
                        ..CaseChange::default()
                    },
                    reply,
                )
            }
            _ => WorkerMessage::CheckReminders { reply: ReplyId(reply), clock: clock(VISIT) },
        });
    }
    messages
}

/// A storage with both orders: a window shows, and changes, none that is not there.
fn known() -> FakeBrowser {
    let mut browser = FakeBrowser::default();
    let seen = [ID, OTHER].map(|id| page(report(id, VISIT, Vec::new()), 900));
    run(&mut worker(), &mut browser, seen.into());
    assert_eq!(browser.cases.len(), 2);
    browser.replies.clear();
    browser
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However effects and messages fall together, what is stored is what the same messages give one by one, and each is
    /// answered once.
    #[test]
    fn the_order_of_answers_changes_nothing(script in script(), choices in prop::collection::vec(any::<u16>(), 0..60)) {
        let mut one_by_one = known();
        run(&mut worker(), &mut one_by_one, messages(&script));
        let mut mixed = known();
        worker().interleave(messages(&script), &choices, |effect, _| mixed.perform(effect));
        prop_assert_eq!(&mixed.cases, &one_by_one.cases);
        let mut replies: Vec<ReplyId> = mixed.replies.iter().map(|(id, _)| *id).collect();
        replies.sort();
        let wanted: Vec<ReplyId> = (1..=u32::try_from(script.len()).unwrap()).map(ReplyId).collect();
        prop_assert_eq!(replies, wanted);
    }

    /// A worker that is stopped between any two steps loses nothing of what the buyer did: whoever got no answer asks a
    /// new worker the same.
    #[test]
    fn a_stopped_worker_loses_nothing(script in script(), steps in 0..40_usize) {
        let mut browser = known();
        let mut driver = worker();
        for message in messages(&script) {
            driver.send(message);
        }
        for _ in 0..steps {
            if driver.pending.is_empty() {
                break;
            }
            driver.settle(0, |effect| browser.perform(effect));
        }
        drop(driver);
        let answered: Vec<ReplyId> = browser.replies.iter().map(|(id, _)| *id).collect();
        let again: Vec<WorkerMessage> = messages(&script)
            .into_iter()
            .filter(|message| match message {
                WorkerMessage::Requested { reply, .. } | WorkerMessage::CheckReminders { reply, .. } => !answered.contains(reply),
                _ => true,
            })
            .collect();
        run(&mut worker(), &mut browser, again);
        let mut one_by_one = known();
        run(&mut worker(), &mut one_by_one, messages(&script));
        // What a page showed is answered while it is written, and reported again with the next report.
        for (id, case) in &one_by_one.cases {
            let done = browser.cases.get(id).map(|case| (&case.record.answers, &case.note));
            if !case.record.answers.is_empty() || case.note != Note::default() {
                prop_assert_eq!(done, Some((&case.record.answers, &case.note)));
            }
        }
    }
}

/// A tracking answer for an order, as the hook mirrors it; `lines`: its parcels.
fn tracking_answer(order: &str, lines: &str) -> String {
    let url = format!(
        "https://acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=%7B%22tradeOrderId%22%3A%22{order}%22%7D"
    );
    let body = format!(
        r#"{{"api":"mtop.ae.ld.querydetail","ret":["SUCCESS::"],"data":{{"module":{{"trackingDetailLineList":[{lines}]}}}}}}"#
    );
    format!("jsonp\nmtop.ae.ld.querydetail\n{url}\n\n{body}")
}

const LINE: &str =
    r#"{"mailNo":"LP00812345670101","detailList":[{"time":"1789900000000","trackingPrimaryCode":"AE_GOT"}]}"#;

fn tracking_url(order: &str) -> String {
    format!("https://www.aliexpress.com/p/tracking/index.html?tradeOrderId={order}")
}

fn from_page(request: PageRequest, framed: bool, tab: i32, reply: u32) -> WorkerMessage {
    let url = if framed { tracking_url(ID) } else { url(ID) };
    asks(request, PageSender { tab: Some(tab), url, framed }, reply, VISIT + 10)
}

fn frame_report(order: &str, detail: String) -> PageRequest {
    let answer = MirroredAnswer { url: tracking_url(order), visit: VISIT, detail };
    let url = tracking_url(ID);
    PageRequest::FrameReport(Box::new(FrameReport {
        url,
        visit: VISIT + 9,
        answers: vec![answer],
        trouble: None,
    }))
}

fn read_tracking() -> PageRequest {
    PageRequest::ReadTracking { order: ID.to_owned() }
}

#[test]
fn a_hidden_frame_is_believed_where_its_tab_has_asked_and_is_no_sight() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let script = vec![
        page(report(ID, VISIT, Vec::new()), 1),
        // Nobody has asked for it: a page that frames the tracking page by itself.
        from_page(frame_report(ID, tracking_answer(ID, LINE)), true, 7, 2),
        from_page(read_tracking(), false, 7, 3),
        // Another tab's frame; an answer about another order; one that names none.
        from_page(frame_report(ID, tracking_answer(ID, LINE)), true, 8, 4),
        from_page(frame_report(ID, tracking_answer(OTHER, LINE)), true, 7, 5),
        from_page(frame_report(ID, tracking_answer("0", LINE)), true, 7, 6),
    ];
    run(&mut worker, &mut browser, script);
    let untouched = browser.cases[ID].clone();
    assert!(untouched.record.order.parcels.is_empty() && !browser.cases.contains_key(OTHER));
    assert_eq!(browser.reply(3), Some(&WorkerReply::Leave(ReadPermission::Given)));
    assert!([2, 4].iter().all(|reply| matches!(browser.reply(*reply), Some(WorkerReply::Failed(_)))));
    assert!(browser.notices.is_empty(), "the page goes on waiting");
    run(&mut worker, &mut browser, vec![from_page(frame_report(ID, tracking_answer(ID, LINE)), true, 7, 7)]);
    let record = &browser.cases[ID].record;
    assert_eq!((record.order.parcels.len(), record.order.parcels[0].events.len()), (1, 1));
    assert_eq!(record.last_seen, untouched.record.last_seen, "nobody has seen it");
    let read = PageNotice::TrackingRead { order: ID.to_owned(), outcome: ReadingOutcome::Read };
    assert_eq!(browser.notices, [(7, read)]);
    assert_eq!(browser.notified.last(), Some(&(vec![ID.to_owned()], None)));
    // And once only.
    run(&mut worker, &mut browser, vec![from_page(read_tracking(), false, 7, 8)]);
    assert_eq!(
        browser.reply(8),
        Some(&WorkerReply::Leave(ReadPermission::Limited(Some(ReadingOutcome::Read))))
    );
}

#[test]
fn a_tracking_page_of_several_orders_is_one_of_each_that_its_answers_name() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let url = format!("https://www.aliexpress.com/ssr/300002636/x?wx=1&o_ids={ID},{OTHER}");
    let shown =
        |order: &str| MirroredAnswer { url: url.clone(), visit: VISIT, detail: tracking_answer(order, LINE) };
    let report = |answers: Vec<MirroredAnswer>| PageReport {
        url: url.clone(),
        visit: VISIT,
        visible: true,
        answers,
        ..PageReport::default()
    };
    run(&mut worker, &mut browser, vec![page(report(vec![shown(OTHER)]), 1)]);
    let Some(WorkerReply::View(view)) = browser.reply(1) else { panic!() };
    assert_eq!(view.card.as_ref().map(|card| card.order.as_str()), Some(OTHER));
    assert!(view.read.answered);
    assert_eq!(browser.cases[OTHER].record.order.parcels.len(), 1);
    assert!(!browser.cases.contains_key(ID), "which parcels the other has nobody has said");
    // The other one as well: they share the parcel, and each is kept by itself.
    run(&mut worker, &mut browser, vec![page(report(vec![shown(ID)]), 2)]);
    let Some(WorkerReply::View(view)) = browser.reply(2) else { panic!() };
    let sharing = view.card.as_ref().and_then(|card| card.sharing.clone()).unwrap_or_default();
    assert_eq!(browser.cases[ID].record.order.parcels.len(), 1);
    let about = view.card.as_ref().map(|card| card.order.clone()).unwrap_or_default();
    let other = if about == ID { OTHER } else { ID };
    assert!(sharing.orders.is_empty() || sharing.orders == [other], "{sharing:?}");
    let text = serde_json::to_string(&view.card).unwrap();
    assert!(text.contains(&format!("orderId={other}")), "the other one is linked");
}

#[test]
fn the_card_is_as_the_buyer_left_it_until_its_advice_is_graver() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let shape = |browser: &FakeBrowser, reply| browser.view(reply).card.as_ref().unwrap().card.shape;
    let left = |at, shape, level| action(ID, at, UserActionKind::Shape(shape, level));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    assert_eq!(shape(&browser, 1), CardShape::Open, "a message is due");
    let script = vec![
        page(report(ID, VISIT, vec![left(VISIT + 1, CardShape::Folded, Level::Write)]), 2),
        page(report(ID, VISIT + 2, Vec::new()), 3),
    ];
    run(&mut worker, &mut browser, script);
    assert_eq!([2, 3].map(|reply| shape(&browser, reply)), [CardShape::Folded; 2]);
    // What was folded at a milder verdict says nothing of this one; and what was done last counts.
    let script = vec![
        page(report(ID, VISIT + 3, vec![left(VISIT + 4, CardShape::Tab, Level::Wait)]), 4),
        page(report(ID, VISIT + 5, vec![left(VISIT + 6, CardShape::Tab, Level::Write)]), 5),
        page(report(ID, VISIT + 7, vec![left(VISIT + 1, CardShape::Folded, Level::Write)]), 6),
    ];
    run(&mut worker, &mut browser, script);
    assert_eq!(
        [4, 5, 6].map(|reply| shape(&browser, reply)),
        [CardShape::Open, CardShape::Tab, CardShape::Tab]
    );
}

#[test]
fn a_page_that_has_shown_no_more_than_its_order_is_not_called_unreadable_before_its_time() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let bare = PageReport { orders: vec![order_named(ID)], ..report(ID, VISIT, Vec::new()) };
    let late = PageReport { patience_over: true, ..bare.clone() };
    run(&mut worker, &mut browser, vec![page(bare, 1), page(late, 2)]);
    assert!(browser.view(1).card.is_none());
    assert!(browser.view(2).card.is_some(), "then that is what there is to say");
}

#[test]
fn a_hidden_card_stays_away_until_it_is_wanted_again() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let gone = |browser: &FakeBrowser, reply| browser.view(reply).gone;
    let script = vec![
        page(report(ID, VISIT, vec![action(ID, VISIT + 1, UserActionKind::Dismiss(Level::Write))]), 1),
        page(report(ID, VISIT + 2, Vec::new()), 2),
        page(report(ID, VISIT + 3, vec![action(ID, VISIT + 4, UserActionKind::ShowAgain)]), 3),
        page(report(ID, VISIT + 5, vec![action(ID, VISIT + 1, UserActionKind::Dismiss(Level::Write))]), 4),
    ];
    run(&mut worker, &mut browser, script);
    // Where it was hidden, a note says so.
    assert_eq!([1, 2, 3, 4].map(|reply| gone(&browser, reply)), [false, true, false, false]);
    let noted = |reply| browser.view(reply).card.as_ref().map(|view| view.card.note);
    assert_eq!([1, 2, 3, 4].map(noted), [Some(true), None, Some(false), Some(false)]);
}

#[test]
fn a_card_whose_hiding_could_not_be_kept_is_not_said_to_be_hidden() {
    let (mut worker, mut browser) = (worker(), FakeBrowser { full: true, ..FakeBrowser::default() });
    let dismiss = action(ID, VISIT + 1, UserActionKind::Dismiss(Level::Write));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![dismiss]), 1)]);
    let (view, said) =
        (browser.view(1), |card: &view::Card| card.tree.find("data-part", "missing").unwrap().text());
    let card = &view.card.as_ref().unwrap().card;
    assert!(!card.note && said(card).contains("couldn’t be saved") && view.not_kept);
    // Hidden in earnest, the note says what else could not be kept.
    browser.full = false;
    let dismiss = action(ID, VISIT + 2, UserActionKind::Dismiss(Level::Write));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![dismiss]), 2)]);
    browser.full = true;
    let ticked = action(ID, VISIT + 3, UserActionKind::Proof(Proof::Post, true));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![ticked]), 3)]);
    let card = &browser.view(3).card.as_ref().unwrap().card;
    assert!(card.note && said(card).contains("couldn’t be saved"));
}

#[test]
fn what_is_pasted_and_said_in_a_full_storage_stays_in_its_fields() {
    let (mut worker, mut browser) = (worker(), FakeBrowser { full: true, ..FakeBrowser::default() });
    let text = "RR473124829CN\n2026-08-21 10:00 Departed from sorting center";
    let draft = TellDraft { text: text.to_owned(), read: true, ..TellDraft::default() };
    let pasted = action(ID, VISIT + 1, UserActionKind::Pasted(draft));
    let said = action(ID, VISIT + 2, UserActionKind::TrackingSays(1, "2026-08-22".to_owned()));
    let script =
        vec![page(report(ID, VISIT, vec![pasted.clone()]), 1), page(report(ID, VISIT, vec![said]), 2)];
    run(&mut worker, &mut browser, script);
    let card = |browser: &FakeBrowser, reply| browser.view(reply).card.as_ref().unwrap().card.tree.clone();
    let field = |card: &Node, name: &str| {
        card.find("data-action", name).and_then(|field| field.attribute("value").map(str::to_owned)).unwrap()
    };
    for reply in [1, 2] {
        assert_eq!(card(&browser, reply).find("data-part", "tell-news").unwrap().text(), "", "not added");
        assert!(browser.view(reply).not_kept);
    }
    assert_eq!(field(&card(&browser, 1), "paste"), text);
    assert!(card(&browser, 1).find("data-action", "keep-lines").is_some(), "to be kept once there is room");
    assert_eq!(field(&card(&browser, 2), "since"), "2026-08-22");
    // The same on an order that a later version has written.
    browser.full = false;
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 3)]);
    browser.cases.get_mut(ID).unwrap().record.schema = 99;
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![pasted]), 4)]);
    assert_eq!(field(&card(&browser, 4), "paste"), text);
    assert!(browser.view(4).not_kept);
}

#[test]
fn several_actions_in_one_report_each_know_of_those_before() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let at = VISIT + 1;
    let redate = |later, day: &str| action(ID, VISIT + later, UserActionKind::Redate(at, day.to_owned()));
    let answer = UserActionKind::Answer(Said::of(&AnswerKind::Wrote(MessageKind::NoTracking)));
    // The days on the way to one that is typed, while the worker was busy.
    let typed = vec![
        action(ID, at, answer),
        redate(2, "2026-09-10"),
        redate(3, "2026-09-15"),
        redate(4, "2026-09-15"),
    ];
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, typed), 1)]);
    let answers = &browser.cases[ID].record.answers;
    let standing: Vec<String> =
        answers.iter().filter(|answer| !answer.undone).map(|answer| answer.on.to_string()).collect();
    assert_eq!(standing, ["2026-09-15"], "{answers:?}");
}

#[test]
fn a_side_chosen_on_the_card_is_written_to_the_settings() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let side = vec![action(ID, VISIT + 1, UserActionKind::Side(CardSide::Left))];
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, side), 1)]);
    assert_eq!(browser.settings.card_side, CardSide::Left);
    let tree = |browser: &FakeBrowser, reply| browser.view(reply).card.as_ref().unwrap().card.tree.clone();
    assert_eq!(tree(&browser, 1).attribute("data-side"), Some("left"));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT + 2, Vec::new()), 2)]);
    let tree = tree(&browser, 2);
    assert_eq!(tree.attribute("data-side"), Some("left"));
    let moves = tree.find("data-action", "move").unwrap();
    assert_eq!(moves.attribute("data-side"), Some("right"), "{}", moves.text());
}

#[test]
fn a_line_that_is_ticked_on_the_card_stays_so() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let tick = |at, ticked| action(ID, at, UserActionKind::Proof(Proof::Order, ticked));
    let script = vec![
        page(report(ID, VISIT, vec![tick(VISIT + 1, true)]), 1),
        // What comes late changes nothing.
        page(report(ID, VISIT + 2, vec![tick(VISIT, false)]), 2),
    ];
    run(&mut worker, &mut browser, script);
    let ticks = |browser: &FakeBrowser| ticked(&browser.cases[ID].record.proofs).collect::<Vec<_>>();
    assert_eq!(ticks(&browser), [Proof::Order]);
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT + 3, vec![tick(VISIT + 4, false)]), 3)]);
    assert!(ticks(&browser).is_empty());
}

#[test]
fn a_new_number_is_kept_where_it_is_one_and_what_is_none_stays_in_its_field() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let typed = |number: &str| UserActionKind::NewNumber(number.to_owned());
    let meant =
        |number: &str| UserActionKind::Answer(Said::of(&AnswerKind::SellerGaveNumber(number.to_owned())));
    let mut save = |at: i64, kind| {
        let reply = u32::try_from(at).unwrap();
        run(
            &mut worker,
            &mut browser,
            vec![page(report(ID, VISIT, vec![action(ID, VISIT + at, kind)]), reply)],
        );
        let check = browser.view(reply).check.clone().unwrap();
        let number = |said| match said {
            AnswerKind::SellerGaveNumber(number) => number,
            other => panic!("{other:?}"),
        };
        let kept: Vec<String> = browser.answers(ID).into_iter().map(number).collect();
        (check.kept, check.announcement, kept)
    };
    let none: [&str; 0] = [];
    for (at, kind) in [(1, typed("abc")), (2, meant("abc")), (3, typed(ID)), (4, meant(ID)), (5, typed(" "))]
    {
        let (kept, announcement, all) = save(at, kind);
        assert!(kept == Some(false) && !announcement.is_empty() && all == none, "{announcement}");
    }
    let (kept, announcement, all) = save(6, typed("RR473124828CN"));
    assert!(
        kept == Some(false) && announcement.contains("check digit is wrong") && all == none,
        "{announcement}"
    );
    let (kept, announcement, all) = save(7, meant("RR473124828CN"));
    assert_eq!(
        (kept, announcement.as_str(), all.as_slice()),
        (Some(true), "", ["RR473124828CN".to_owned()].as_slice())
    );
    let (kept, _, all) = save(8, typed(" lp 0012 3456 7890 12"));
    assert_eq!((kept, all.last().map(String::as_str)), (Some(true), Some("LP00123456789012")));
    let (kept, announcement, all) = save(9, typed("LP00123456789012"));
    assert_eq!(
        (kept, announcement.as_str(), all.len()),
        (Some(false), "The order already has this number.", 2)
    );
}

#[test]
fn an_order_that_was_deleted_may_be_read_again() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    assert_eq!(browser.reading.ask(ID, 1, VISIT), ReadPermission::Given);
    browser.reading.end(ReadingOutcome::Read);
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    assert!(matches!(browser.reading.clone().ask(ID, 1, VISIT + 1), ReadPermission::Limited(_)));
    let deletes = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(deletes, 2)]);
    assert_eq!(browser.reading.ask(ID, 1, VISIT + 1), ReadPermission::Given);
}

#[test]
fn the_keys_for_the_card_show_something_on_any_page() {
    let mut worker = worker();
    assert_eq!(worker.program.update(WorkerMessage::ShortcutPressed(Some(7))), [WorkerEffect::ShowCard(7)]);
    for nobody in [WorkerMessage::CardNotShown, WorkerMessage::ShortcutPressed(None)] {
        assert_eq!(worker.program.update(nobody), [WorkerEffect::OpenOwn("dashboard.html".to_owned())]);
    }
}

#[test]
fn what_is_pasted_and_said_on_the_card_counts_and_can_be_taken_back() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let text = "RR473124829CN\n2026-08-21 10:00 Departed from sorting center\n2026-08-20 10:00 Accepted by carrier\n";
    let draft = TellDraft { text: text.to_owned(), read: true, struck: vec![1], ..TellDraft::default() };
    let lookups = |browser: &FakeBrowser| {
        let all = browser.cases[ID].record.lookups.iter().filter(|lookup| !lookup.undone);
        all.map(|lookup| (lookup.from.clone(), lookup.events.len())).collect::<Vec<_>>()
    };
    let card = |browser: &FakeBrowser, reply| browser.view(reply).card.as_ref().unwrap().card.tree.clone();
    let typed = PageReport { tell: draft.clone(), ..report(ID, VISIT, Vec::new()) };
    run(&mut worker, &mut browser, vec![page(typed, 1)]);
    let preview = card(&browser, 1).find("data-part", "preview").unwrap().clone();
    assert_eq!(preview.all("data-action", "strike").len(), 2, "{}", preview.text());
    assert_eq!(preview.all("class", "struck").len(), 1);
    assert!(lookups(&browser).is_empty(), "shown first");
    let keep = action(ID, VISIT + 1, UserActionKind::Pasted(draft));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![keep]), 2)]);
    assert_eq!(lookups(&browser), [(LookupSource::Pasted, 1)], "without the line that is left out");
    assert_eq!(card(&browser, 2).find("data-part", "tell-news").unwrap().text(), "Added to the order.");
    assert!(
        card(&browser, 2)
            .find("data-part", "said")
            .unwrap()
            .find("data-at", &(VISIT + 1).to_string())
            .is_some()
    );
    let tracking_says = |at, since: &str| action(ID, at, UserActionKind::TrackingSays(8, since.to_owned()));
    let script = vec![
        page(report(ID, VISIT, vec![action(ID, VISIT + 2, UserActionKind::Undo(VISIT + 1))]), 3),
        page(report(ID, VISIT, vec![tracking_says(VISIT + 3, "2099-01-01")]), 4),
    ];
    run(&mut worker, &mut browser, script);
    assert!(lookups(&browser).is_empty(), "taken back, and a day to come is none");
    assert!(card(&browser, 4).find("data-part", "tell-news").unwrap().text().contains("day"));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![tracking_says(VISIT + 5, "")]), 5)]);
    assert!(matches!(lookups(&browser)[..], [(LookupSource::Said(TrackingSays::Delivered, _), 0)]));
    assert_eq!(browser.view(5).card.as_ref().unwrap().card.level, Level::Done);
}

#[test]
fn what_is_said_after_the_seller_gave_a_number_is_about_that_one() {
    const NEW: &str = "RB482716396CN";
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let event = |code: &str, on: u32| crate::order::Event {
        instant: None,
        date: day(on),
        minute: None,
        code: code.to_owned(),
        text: String::new(),
        place: String::new(),
        source: Source::TrackingAnswer,
        site: String::new(),
    };
    let mut first = report(ID, VISIT, Vec::new());
    first.orders[0].parcels =
        vec![parcel("LP00811223349501", vec![event("RETURNED", 10), event("LH_ARRIVE", 5)])];
    let number = action(ID, VISIT + 1, UserActionKind::NewNumber(NEW.to_owned()));
    run(&mut worker, &mut browser, vec![page(first, 1), page(report(ID, VISIT, vec![number]), 2)]);
    let text = |browser: &FakeBrowser, reply| browser.view(reply).card.as_ref().unwrap().card.tree.text();
    let says = action(ID, VISIT + 2, UserActionKind::TrackingSays(1, String::new()));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![says]), 3)]);
    let order = |browser: &FakeBrowser| browser.cases[ID].record.order.clone();
    let numbers = |order: &Order| {
        order.parcels.iter().flat_map(|parcel| parcel.numbers().map(str::to_owned)).collect::<Vec<_>>()
    };
    assert_eq!(numbers(&order(&browser)), ["LP00811223349501", NEW]);
    assert_eq!(order(&browser).parcels[0].events.len(), 2);
    let card = text(&browser, 3);
    assert!(card.contains("This order has 2 parcels. This is about RB482716396CN."), "{card}");
    assert!(card.contains("RB482716396CN: What does the tracking say?"), "{card}");
    for old in ["The parcel is going back to the sender", "I have everything"] {
        assert!(!card.contains(old), "{card}");
    }
    let level = |browser: &FakeBrowser, reply| browser.view(reply).card.as_ref().unwrap().card.level;
    assert_eq!(level(&browser, 3), Level::Wait);
    // A text without a number, then the number is taken back.
    let draft = TellDraft {
        text: "2026-09-24 10:00 Departed from office of exchange, Beijing".to_owned(),
        read: true,
        ..TellDraft::default()
    };
    let pasted = action(ID, VISIT + 3, UserActionKind::Pasted(draft));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![pasted]), 4)]);
    assert_eq!(browser.cases[ID].record.lookups.last().unwrap().number, NEW);
    let undo = action(ID, VISIT + 4, UserActionKind::Undo(VISIT + 1));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![undo]), 5)]);
    assert_eq!(
        (numbers(&order(&browser)), level(&browser, 5)),
        (vec!["LP00811223349501".to_owned()], Level::Write)
    );
    assert!(!text(&browser, 5).contains("Beijing"));
    assert_eq!(browser.cases[ID].record.lookups.len(), 2, "nothing is lost");
    let again = action(ID, VISIT + 5, UserActionKind::NewNumber(NEW.to_owned()));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![again]), 6)]);
    assert_eq!(numbers(&order(&browser)), ["LP00811223349501", NEW]);
}

#[test]
fn a_text_about_another_parcel_asks_for_its_number_first() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let text = "RB123456785GB\n2026-08-21 10:00 Delivered\n".to_owned();
    let draft = TellDraft { text, read: true, ..TellDraft::default() };
    let number = |at| action(ID, at, UserActionKind::NewNumber("LP00800000000042".to_owned()));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![number(VISIT + 1)]), 1)]);
    let typed = PageReport { tell: draft.clone(), ..report(ID, VISIT, Vec::new()) };
    run(&mut worker, &mut browser, vec![page(typed, 2)]);
    let card = browser.view(2).card.as_ref().unwrap().card.tree.clone();
    let news = card.find("data-part", "tell-news").unwrap().text();
    assert!(news.starts_with("This text is about another number: RB123456785GB."), "{news}");
    let field = card.find("class", "new").unwrap();
    assert!(field.attribute("hidden").is_none(), "the field that the sentence names is there");
    let keep = action(ID, VISIT + 2, UserActionKind::Pasted(draft));
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, vec![keep]), 3)]);
    assert!(browser.cases[ID].record.lookups.is_empty());
}

#[test]
fn a_window_has_the_list_opened_and_the_first_list_that_is_seen_reads() {
    let list = "https://www.aliexpress.com/p/order/index.html";
    let on_list = |at: i64, visible: bool, reply: u32| {
        let report = PageReport { url: list.to_owned(), visit: at, visible, ..PageReport::default() };
        let sender = PageSender { tab: Some(9), url: list.to_owned(), framed: false };
        asks(PageRequest::Report(Box::new(report)), sender, reply, at)
    };
    let window = |at: i64, reply: u32| WorkerMessage::Requested {
        asked: Ok(Asked::Window(WindowRequest::CheckAll)),
        reply: ReplyId(reply),
        clock: clock(at),
    };
    let starts = |browser: &FakeBrowser, reply| match browser.reply(reply) {
        Some(WorkerReply::View(view)) => view.check_list,
        other => panic!("{other:?}"),
    };
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    run(&mut worker, &mut browser, vec![on_list(VISIT, true, 1)]);
    assert!(!starts(&browser, 1), "nobody has asked");
    assert!(browser.opened.is_empty());
    let script = vec![window(VISIT + 1, 3), on_list(VISIT + 2, false, 4), on_list(VISIT + 3, true, 5)];
    run(&mut worker, &mut browser, script);
    assert_eq!(browser.reply(3), Some(&WorkerReply::Done));
    assert_eq!(browser.opened, [list]);
    assert!(!starts(&browser, 4) && starts(&browser, 5), "the one that the buyer sees");
    run(&mut worker, &mut browser, vec![on_list(VISIT + 4, true, 6)]);
    assert!(!starts(&browser, 6), "once");
    // Nothing opens for a request that could not be noted.
    browser.full = true;
    run(&mut worker, &mut browser, vec![window(VISIT + 5, 7)]);
    assert!(matches!(browser.reply(7), Some(WorkerReply::Failed(_))) && browser.opened.len() == 1);
}

#[test]
fn an_empty_frame_changes_nothing_and_a_captcha_stops_until_a_tracking_page_reads_well() {
    for (detail, outcome) in [
        (tracking_answer(ID, ""), ReadingOutcome::Empty),
        (
            "jsonp\nmtop.ae.ld.querydetail\n\n\n{\"ret\":[\"FAIL_SYS_USER_VALIDATE::x\"],\"data\":{}}"
                .to_owned(),
            ReadingOutcome::Captcha,
        ),
        (
            "jsonp\nmtop.ae.ld.querydetail\n\n\n{\"ret\":[\"FAIL_SYS_SESSION_EXPIRED::x\"],\"data\":{}}"
                .to_owned(),
            ReadingOutcome::LoggedOut,
        ),
    ] {
        let (mut worker, mut browser) = (worker(), FakeBrowser::default());
        let script = vec![page(report(ID, VISIT, Vec::new()), 1), from_page(read_tracking(), false, 7, 2)];
        run(&mut worker, &mut browser, script);
        let before = browser.cases[ID].clone();
        run(&mut worker, &mut browser, vec![from_page(frame_report(ID, detail), true, 7, 3)]);
        assert_eq!(browser.cases[ID], before, "{outcome:?}");
        let notice = PageNotice::TrackingRead { order: ID.to_owned(), outcome };
        assert_eq!(browser.notices, [(7, notice)]);
        let other = || PageRequest::ReadTracking { order: OTHER.to_owned() };
        run(&mut worker, &mut browser, vec![from_page(other(), false, 7, 4)]);
        if outcome == ReadingOutcome::Empty {
            assert_eq!(browser.reply(4), Some(&WorkerReply::Leave(ReadPermission::Given)));
            continue;
        }
        assert_eq!(browser.reply(4), Some(&WorkerReply::Leave(ReadPermission::Blocked)), "{outcome:?}");
        // A page of the list that opens only now says so before anybody clicks.
        let bar_of_list = |browser: &mut FakeBrowser, worker: &mut Driver<Worker>, reply| {
            let list_check = Some(ListCheck { on_the_way: 2, unread: 2, stage: ListCheckStage::Idle });
            let list = PageReport {
                url: "https://www.aliexpress.com/p/order/index.html".to_owned(),
                visit: VISIT + 10,
                list_check,
                ..PageReport::default()
            };
            run(worker, browser, vec![page(list, reply)]);
            let Some(WorkerReply::View(view)) = browser.reply(reply) else { panic!("no view") };
            view.bar.as_ref().unwrap().text().contains("AliExpress asked for a security check or a sign-in")
        };
        assert!(bar_of_list(&mut browser, &mut worker, 7), "{outcome:?}");
        let detail = tracking_answer(ID, LINE);
        let opened = PageReport {
            url: tracking_url(ID),
            visit: VISIT + 20,
            answers: vec![MirroredAnswer { url: tracking_url(ID), visit: VISIT + 20, detail }],
            ..PageReport::default()
        };
        run(&mut worker, &mut browser, vec![page(opened, 5), from_page(other(), false, 7, 6)]);
        assert_eq!(browser.reply(6), Some(&WorkerReply::Leave(ReadPermission::Given)), "{outcome:?}");
        assert!(!bar_of_list(&mut browser, &mut worker, 8), "{outcome:?}");
    }
}

#[test]
fn a_frame_asks_for_nothing() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let requests = [
        PageRequest::Report(Box::new(PageReport { url: tracking_url(ID), ..report(ID, VISIT, Vec::new()) })),
        read_tracking(),
        PageRequest::OpenWindow(OwnWindow::DisputeFile(ID.to_owned())),
    ];
    let script = (1..).zip(requests).map(|(reply, request)| from_page(request, true, 7, reply)).collect();
    run(&mut worker, &mut browser, script);
    assert!((1..=3).all(|reply| matches!(browser.reply(reply), Some(WorkerReply::Failed(_)))));
    assert!(browser.cases.is_empty());
    // And a page is no frame.
    run(&mut worker, &mut browser, vec![from_page(frame_report(ID, String::new()), false, 7, 9)]);
    assert!(matches!(browser.reply(9), Some(WorkerReply::Failed(_))));
}

#[test]
fn a_reminder_leads_to_the_order_and_one_of_a_parcel_added_by_hand_to_our_own_list() {
    let opened = |id: &str| {
        let mut driver = worker();
        driver.send(WorkerMessage::NotificationClicked(id.to_owned()));
        driver.pending.iter().find_map(|effect| match effect {
            WorkerEffect::Open(url) | WorkerEffect::OpenOwn(url) => Some(url.clone()),
            _ => None,
        })
    };
    assert!(opened("8190000000000017").is_some_and(|url| url.contains("orderId=8190000000000017")));
    assert_eq!(opened(&Order::id_by_hand(1_795_500_000_000)).as_deref(), Some("dashboard.html"));
}

#[test]
fn a_click_that_is_tried_again_keeps_its_instant_and_its_day() {
    let mut browser = FakeBrowser { full: true, ..FakeBrowser::default() };
    let mut driver = worker();
    let said = action(ID, VISIT + 1, UserActionKind::Answer(Said::of(&AnswerKind::DoNotHaveIt)));
    run(&mut driver, &mut browser, vec![page(report(ID, VISIT, vec![said.clone()]), 1)]);
    assert!(browser.cases.is_empty());
    browser.full = false;
    let on_29 = |message: WorkerMessage| match message {
        WorkerMessage::Loaded { job, outcome, mut clock } => {
            (clock.now, clock.local.day) = (clock.now + 4 * 86_400_000, day(29));
            WorkerMessage::Loaded { job, outcome, clock }
        }
        other => other,
    };
    driver.interleave(vec![page(report(ID, VISIT, vec![said]), 2)], &[], |effect, _| {
        browser.perform(effect).into_iter().map(on_29).collect()
    });
    let answers: Vec<(i64, Day)> =
        browser.cases[ID].record.answers.iter().map(|answer| (answer.at, answer.on)).collect();
    assert_eq!(answers, [(VISIT + 1, day(25))]);
}

/// What a window does with an order: a note is written.
fn noted(id: &str, at: i64) -> CaseRecord {
    let record = OrderRecord { order: order_named(id), ..OrderRecord::default() };
    CaseRecord { record, note: Note { at, text: "half a note".to_owned() }, ..CaseRecord::default() }
}

#[test]
fn what_a_window_does_with_a_deleted_order_is_refused_and_said() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let forget = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 1)]);
    let note = CaseChange { cases: vec![noted(ID, VISIT + 3)], ..CaseChange::default() };
    // The deletion of one window, and the note of another that was on its way.
    run(&mut worker, &mut browser, vec![window(forget, 2), window(note, 3)]);
    assert!(browser.cases.is_empty());
    let Some(WorkerReply::Unwritten(left)) = browser.reply(3) else { panic!("{:?}", browser.reply(3)) };
    assert_eq!((left.deleted.as_slice(), left.ends), ([ID.to_owned()].as_slice(), false));
    assert!(left.why.contains("stays deleted"), "{}", left.why);
    // Its tombstone stands: the page that is still open tells nothing.
    run(&mut worker, &mut browser, vec![page(report(ID, VISIT, Vec::new()), 4)]);
    assert!(browser.cases.is_empty());
}

#[test]
fn what_comes_from_a_file_was_not_shown_yet_and_is_reminded_of() {
    let settings = Settings { reminders: remind(), ..Settings::default() };
    let look = |reply| WorkerMessage::CheckReminders { reply: ReplyId(reply), clock: clock(VISIT + 60_000) };
    let shown = |change: CaseChange, stored: bool| {
        let case = change.cases[0].clone();
        let mut browser = FakeBrowser { settings: settings.clone(), ..FakeBrowser::default() };
        if stored {
            browser.cases = [(ID.to_owned(), case)].into();
        }
        run(&mut worker(), &mut browser, vec![window(change, 1), look(2)]);
        browser.shown.len()
    };
    let record = OrderRecord::seen(order(ID), VISIT - 30 * 86_400_000);
    let change = |admits, unarchive| CaseChange {
        cases: vec![CaseRecord { record: record.clone(), ..CaseRecord::default() }],
        admits,
        unarchive,
        ..CaseChange::default()
    };
    assert_eq!(shown(change(Admission::ImportedSince(VISIT - 1), false), false), 1);
    assert_eq!(shown(change(Admission::All, false), false), 1);
    assert_eq!(shown(change(Admission::Stored, true), true), 1);
    assert_eq!(shown(change(Admission::Stored, false), true), 0, "the buyer has it in front of them");
}

#[test]
fn an_import_brings_nothing_back_that_was_deleted_since_it_began() {
    let (mut worker, mut browser) = (worker(), FakeBrowser::default());
    let began = VISIT - 1;
    let part = |id: &str, reply| {
        let admits = Admission::ImportedSince(began);
        window(CaseChange { cases: vec![noted(id, 1)], admits, ..CaseChange::default() }, reply)
    };
    run(&mut worker, &mut browser, vec![part(ID, 1)]);
    assert!(browser.cases.contains_key(ID));
    // One is deleted: it stays so, and the others come in.
    let forget = CaseChange { forget: vec![ID.to_owned()], ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(forget, 2), part(ID, 3), part(OTHER, 4)]);
    assert!(!browser.cases.contains_key(ID) && browser.cases.contains_key(OTHER));
    assert!(matches!(browser.reply(3), Some(WorkerReply::Unwritten(left)) if !left.ends));
    // Everything is deleted: that is the end of it.
    let everything = CaseChange { everything: true, ..CaseChange::default() };
    run(&mut worker, &mut browser, vec![window(everything, 5), part(OTHER, 6)]);
    assert!(browser.cases.is_empty());
    let Some(WorkerReply::Unwritten(left)) = browser.reply(6) else { panic!("{:?}", browser.reply(6)) };
    assert!(left.ends && left.why.contains("the import has stopped"), "{left:?}");
}
