//! Carries out what the script on the shop's pages decides ([`crate::app::content`]), and tells it what happens there.

mod framed;
mod hidden_frame;
mod list;
mod page_card;
mod visit;

use super::convert::{from_text, to_text};
use super::elements::{CardElement, Surface, equip, point_at};
use super::error::log;
use super::{clock, runner, runtime, start};
use crate::app::content::{
    Content, ContentEffect, ContentEvent, ContentMessage, ElementsReading, PageChange, PageNow, PageQuery,
    Reply,
};
use crate::app::program::Runner;
use crate::app::protocol::{OwnWindow, PageNotice, PageReply, PageReport, PageRequest};
use crate::order::Instant;
use crate::present::wording::UnreadField;
use crate::read::dom::{self, watch::NavigationWatch};
use crate::read::reading::Unread;
use crate::read::trouble::Trouble;
use gloo_timers::callback::Timeout;
use hidden_frame::HiddenFrame;
use list::ListElements;
use page_card::PageCard;
use std::cell::RefCell;
use std::rc::Rc;
use visit::visit_of;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Window};

/// Time limit for the worker's answer, in ms.
const DEADLINE_MS: u32 = 10_000;
/// A page that has shown nothing readable for this long is said to be unreadable.
const PATIENCE_MS: u32 = 12_000;

thread_local! {
    static RUNNING: RefCell<Option<Running>> = const { RefCell::new(None) };
}

/// The script while it runs on this page.
struct Running {
    page: ContentPage,
    _watch: Option<NavigationWatch>,
    _visibility: Closure<dyn FnMut()>,
}

/// Starts on a page: once, as early as the page exists, with the sheets of card and marks; `unconfirmed`: what
/// [`stop_content`] gave, if it was stopped before.
#[wasm_bindgen]
pub fn start_content(card_css: String, mark_css: String, unconfirmed: &JsValue) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    if framed::is_framed(&window) {
        framed::start_framed(&window, &document);
        return;
    }
    equip(Surface::Card, card_css);
    equip(Surface::Mark, mark_css);
    remove_leftovers(&document);
    let shell = Rc::new(Shell {
        card: RefCell::new(PageCard::new(&document)),
        list: RefCell::new(ListElements::new(&document)),
        frame: RefCell::new(None),
        window,
        document,
    });
    let runner = {
        let shell = Rc::clone(&shell);
        runner::start(
            Content::with_actions(from_text(unconfirmed).unwrap_or_default()),
            move |effect, runner| {
                ContentPage { runner: runner.clone(), shell: Rc::clone(&shell) }.perform(effect);
            },
        )
    };
    let page = ContentPage { runner, shell };
    page.dispatch(ContentEvent::Started);
    let running = page.subscribe();
    RUNNING.with(|place| place.replace(Some(running)));
}

/// Takes an answer that the hook mirrored; `address`: that of the page when it came.
#[wasm_bindgen]
pub fn on_answer(detail: String, address: String) {
    if !framed::on_answer(&detail, &address) {
        dispatch(ContentEvent::AnswerMirrored { address, detail });
    }
}

/// Takes what the worker says to all pages.
#[wasm_bindgen]
pub fn on_changed(notice: &JsValue) {
    // One of another version says nothing to this page.
    let Ok(notice) = from_text(notice) else { return };
    dispatch(match notice {
        PageNotice::OrdersChanged(orders) => ContentEvent::OrdersChanged(orders),
        PageNotice::SettingsChanged => ContentEvent::SettingsChanged,
        PageNotice::ShowCard => ContentEvent::CardWanted,
        PageNotice::TrackingRead { order, outcome } => ContentEvent::TrackingRead { order, outcome },
    });
}

/// The page is back as it was: what the worker said meanwhile it has missed.
#[wasm_bindgen]
pub fn on_return() {
    dispatch(ContentEvent::PageRestored);
}

/// Listens no more, and gives what the buyer did and the worker has not confirmed; undefined where that is not known.
#[wasm_bindgen]
pub fn stop_content() -> JsValue {
    let running = RUNNING.with(|place| place.borrow_mut().take());
    let Some(Running { page, .. }) = running else { return JsValue::UNDEFINED };
    page.runner.stop();
    let actions = page.runner.read(|content| to_text(&content.actions()));
    actions.and_then(Result::ok).unwrap_or_default()
}

fn dispatch(event: ContentEvent) {
    // Not dispatched while the place is borrowed: carrying it out may come back here.
    let page = RUNNING.with(|place| place.borrow().as_ref().map(|running| running.page.clone()));
    if let Some(page) = page {
        page.dispatch(event);
    }
}

/// Takes away what stands on the page of an earlier start: where the browser starts an updated extension on pages that are
/// open, the old one's elements still stand there, and nobody listens to their clicks.
fn remove_leftovers(document: &Document) {
    let Ok(left) = document.query_selector_all("[data-stuck-parcel]") else { return };
    for element in (0..left.length()).filter_map(|index| left.get(index)) {
        element.unchecked_into::<Element>().remove();
    }
}

/// The elements on the page.
struct Shell {
    window: Window,
    document: Document,
    card: RefCell<PageCard>,
    list: RefCell<ListElements>,
    frame: RefCell<Option<HiddenFrame>>,
}

/// The program and the page it runs on.
#[derive(Clone)]
struct ContentPage {
    runner: Runner<Content>,
    shell: Rc<Shell>,
}

impl ContentPage {
    fn dispatch(&self, event: ContentEvent) {
        self.runner.dispatch(ContentMessage { page: self.now(), event });
    }

    fn now(&self) -> PageNow {
        let Shell { window, document, .. } = &*self.shell;
        let root = document.document_element();
        PageNow {
            address: window.location().href().unwrap_or_default(),
            language: root.and_then(|root| root.get_attribute("lang")).unwrap_or_default(),
            visible: !document.hidden(),
            at: clock::now(),
            today: clock::today(),
        }
    }

    fn subscribe(self) -> Running {
        let page = self.clone();
        let watch = dom::watch::watch(
            &self.shell.document,
            clock::now,
            Box::new(move |content| {
                let change = PageChange {
                    content,
                    list_rebuilt: !page.shell.list.borrow().is_whole(),
                    card_removed: page.shell.card.borrow().is_removed(),
                };
                page.dispatch(ContentEvent::PageChanged(change));
            }),
        );
        let page = self.clone();
        let visibility = Closure::<dyn FnMut()>::new(move || {
            if page.now().visible {
                page.dispatch(ContentEvent::PageShown);
            }
        });
        let listens = self
            .shell
            .document
            .add_event_listener_with_callback("visibilitychange", visibility.as_ref().unchecked_ref());
        if let Err(error) = listens {
            log(&error);
        }
        Running { page: self, _watch: watch, _visibility: visibility }
    }

    fn perform(self, effect: ContentEffect) {
        let Shell { document, window, card, list, frame } = &*self.shell;
        match effect {
            ContentEffect::AskWorker(report) => self.ask_worker(report),
            ContentEffect::SendActions(report) => start(Box::pin(async move {
                // They go with the next report as well, whose reply counts.
                let _ = ask(&PageRequest::Report(report)).await;
            })),
            ContentEffect::WakeWorker => start(Box::pin(async move {
                // Whether it can be reached is said of what is asked next.
                let _ = ask(&PageRequest::Wake).await;
            })),
            ContentEffect::OpenWindow(window) => self.open_window(window),
            ContentEffect::ReadElements(query) => {
                let reading = read_elements(document, &query).map(Box::new);
                self.dispatch(ContentEvent::ElementsRead { visit: query.visit, reading });
            }
            ContentEffect::StartPass(query) => {
                list.borrow_mut().start_pass(&query);
                self.continue_pass(&query);
            }
            ContentEffect::ContinuePass(query) => self.later(0, move |page| page.continue_pass(&query)),
            ContentEffect::StartPatience { visit } => {
                self.later(PATIENCE_MS, move |page| page.dispatch(ContentEvent::PatienceOver { visit }));
            }
            ContentEffect::AskLeave { visit, order } => self.ask_leave(visit, order),
            ContentEffect::WaitForLeave { visit, milliseconds } => {
                self.later(milliseconds, move |page| page.dispatch(ContentEvent::LeaveDue { visit }));
            }
            ContentEffect::PauseListCheck { visit, pause, least, most } => {
                let milliseconds = uneven(least, most);
                self.later(milliseconds, move |page| {
                    page.dispatch(ContentEvent::ListCheckDue { visit, pause });
                });
            }
            ContentEffect::OpenFrame { visit, url } => {
                let (loads, overdue) = (self.clone(), self.clone());
                // After the listener has returned: what follows closes the frame, and drops it.
                let on_load = move |url| {
                    let page = loads.clone();
                    start(Box::pin(async move { page.dispatch(ContentEvent::FrameLoaded { visit, url }) }));
                };
                let on_overdue = move || {
                    start(Box::pin(async move { overdue.dispatch(ContentEvent::FrameOverdue { visit }) }));
                };
                match HiddenFrame::open(document, &url, on_load, on_overdue) {
                    Ok(opened) => {
                        frame.replace(Some(opened));
                    }
                    Err(error) => {
                        log(&error);
                        self.dispatch(ContentEvent::FrameOverdue { visit });
                    }
                }
            }
            ContentEffect::CloseFrame => {
                frame.replace(None);
            }
            ContentEffect::TellReadingEnded { order, outcome } => {
                start(Box::pin(async move {
                    // A worker that cannot be reached takes it for over after a while.
                    let _ = ask(&PageRequest::TrackingEnded { order, outcome }).await;
                }));
            }
            ContentEffect::PrepareCard => card.borrow_mut().prepare(),
            ContentEffect::DrawCard { card: drawn, appearance, may_put_back } => {
                let page = self.clone();
                let on_action = Rc::new(move |action| {
                    let page = page.clone();
                    // After the click's own listener has returned: what follows may drop it.
                    start(Box::pin(async move { page.dispatch(ContentEvent::Card(action)) }));
                });
                let drawn = card.borrow_mut().draw(&drawn, &appearance, may_put_back, on_action);
                self.dispatch(ContentEvent::CardDrawn(drawn));
            }
            ContentEffect::PutCardBack => {
                let drawn = card.borrow().put_back(true);
                self.dispatch(ContentEvent::CardDrawn(drawn));
            }
            ContentEffect::RemoveCard => card.borrow_mut().remove(),
            ContentEffect::FocusCard => card.borrow().each(CardElement::focus),
            ContentEffect::ShowBusy(busy) => card.borrow().each(|card| card.await_more(busy)),
            ContentEffect::ShowCutOff { words, on_own_card } => {
                // The browser takes some milliseconds to look its own words up.
                let words = if words.is_empty() { runtime::words("cutOff") } else { words };
                card.borrow_mut().show_cut_off(&words, on_own_card);
            }
            ContentEffect::ShowDiagnostics(report) => card.borrow().each(|card| card.show_report(&report)),
            ContentEffect::ShowCheck(check) => card.borrow().each(|card| card.show_check(&check)),
            ContentEffect::PointAtDispute => {
                let host = window.location().host().unwrap_or_default();
                let button = dom::dispute_button(document, &host);
                if let Some(button) = &button {
                    point_at(button);
                }
                self.dispatch(ContentEvent::DisputeButtonSought { found: button.is_some() });
            }
            ContentEffect::ShowPointed { found } => card.borrow().each(|card| card.show_pointed(found)),
            ContentEffect::DrawMarks { visit, appearance, marks } => {
                let orders = list.borrow_mut().draw_marks(&marks, &appearance);
                self.dispatch(ContentEvent::MarksDrawn { visit, orders });
            }
            ContentEffect::DrawBar { tree, appearance } => {
                let page = self.clone();
                let on_action = Rc::new(move |action| {
                    let page = page.clone();
                    // After the click's own listener has returned: what follows may drop it.
                    start(Box::pin(async move { page.dispatch(ContentEvent::Bar(action)) }));
                });
                if let Err(error) = list.borrow_mut().draw_bar(&tree, &appearance, on_action) {
                    log(&error);
                }
            }
            ContentEffect::ShowBarCutOff(words) => {
                if let Err(error) = list.borrow().show_bar_cut_off(&words) {
                    log(&error);
                }
            }
            ContentEffect::RemoveBar => list.borrow_mut().remove_bar(),
            ContentEffect::RemoveMarks => list.borrow_mut().remove_marks(),
            ContentEffect::Log(words) => log(&JsValue::from_str(&words)),
        }
    }

    fn later(&self, milliseconds: u32, work: impl FnOnce(ContentPage) + 'static) {
        let page = self.clone();
        Timeout::new(milliseconds, move || work(page)).forget();
    }

    fn continue_pass(&self, query: &PageQuery) {
        let read = self.shell.list.borrow_mut().read_slice(query);
        // A pass over a list that was left has ended with it.
        if let Some((orders, progress)) = read {
            self.dispatch(ContentEvent::ListCardsRead { visit: query.visit, orders, progress });
        }
    }

    fn ask_worker(self, report: Box<PageReport>) {
        start(Box::pin(async move {
            let request = PageRequest::Report(report);
            let reply = match ask(&request).await {
                Ok(PageReply::View(view)) => Reply::View(view),
                Err(Unanswered::TimedOut) => Reply::TimedOut,
                Ok(_) | Err(Unanswered::Failed) => Reply::Failed,
            };
            if let PageRequest::Report(report) = request {
                self.dispatch(ContentEvent::Replied { report, reply });
            }
        }));
    }

    fn ask_leave(self, visit: Instant, order: String) {
        start(Box::pin(async move {
            let leave = match ask(&PageRequest::ReadTracking { order: order.clone() }).await {
                Ok(PageReply::Leave(leave)) => Some(leave),
                _ => None,
            };
            self.dispatch(ContentEvent::LeaveAnswered { visit, order, leave });
        }));
    }

    fn open_window(self, window: OwnWindow) {
        start(Box::pin(async move {
            let reply = ask(&PageRequest::OpenWindow(window)).await;
            self.dispatch(ContentEvent::WindowOpened { opened: matches!(reply, Ok(PageReply::Done)) });
        }));
    }
}

/// Why a request has no answer.
enum Unanswered {
    /// The worker cannot be reached, is of another version, or could not do it.
    Failed,
    /// The worker did not answer in time.
    TimedOut,
}

async fn ask(request: &PageRequest) -> Result<PageReply, Unanswered> {
    let message = to_text(request).map_err(|_| Unanswered::Failed)?;
    let answer = runner::with_deadline(DEADLINE_MS, runtime::send_message(&message)).await;
    let answer = answer.ok_or(Unanswered::TimedOut)?.map_err(|_| Unanswered::Failed)?;
    from_text(&answer).map_err(|_| Unanswered::Failed)
}

/// A random time between the two, in ms.
fn uneven(least: u32, most: u32) -> u32 {
    let room = f64::from(most.saturating_sub(least));
    least.saturating_add(u32::try_from(clock::whole(js_sys::Math::random() * room)).unwrap_or_default())
}

/// What the elements of a page of one order say; `None` where there are too many.
fn read_elements(document: &Document, query: &PageQuery) -> Option<ElementsReading> {
    if dom::is_too_large(document) {
        return None;
    }
    let reading = dom::read(document, &visit_of(query));
    let obstacle = if dom::is_captcha(document, &query.address) {
        Some(Trouble::Captcha)
    } else if dom::is_logged_out(document, &query.address) {
        Some(Trouble::LoggedOut)
    } else {
        None
    };
    let lost = |Unread { field, tried, .. }: Unread| UnreadField {
        field: field.to_owned(),
        tried: tried.to_owned(),
    };
    let unread = reading.unread.into_iter().map(lost).collect();
    Some(ElementsReading { orders: reading.orders, unread, obstacle })
}
