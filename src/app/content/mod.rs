//! The script on the shop's pages: what a page shows goes to the worker, and what the worker answers stands on the page.
//!
//! The page's own answers are handed on as they come. Elements are read only while the answer that says the same has not
//! come. The worker is asked as soon as a visit begins, while the page is still loading its data, and with one report
//! at a time: what is new meanwhile goes with the next one.
//!
//! This is the program without the page: it holds ids and data. [`crate::web`] has the elements.

mod asked_on;
mod asking;
mod bar_action;
mod card;
mod card_action;
mod effect;
mod frame;
pub mod framed;
mod list;
mod list_check;
mod list_reading;
mod message;
mod outbox;
mod reading;
#[cfg(test)]
mod tests;
mod tracking_reading;
mod visit;
mod worker_link;

pub use bar_action::BarAction;
pub use card_action::CardAction;
pub use effect::{Appearance, ContentEffect, PageQuery};
pub use message::{
    CardDrawn, ContentEvent, ContentMessage, ElementsReading, PageChange, PageNow, PassProgress, Reply,
};

use super::program::Program;
use super::protocol::{Sharing, UserAction};
use crate::order::{Day, Instant};
use crate::read::address;
use crate::rules::Level;
use list::ListPass;
use outbox::Outbox;
use visit::{PageVisit, VisitStage};
use worker_link::WorkerLink;

/// A page that keeps removing the card wins after this many times.
const MOST_PUT_BACK: u32 = 5;

/// What is known of the page's order beyond one visit: its pages lead to one another.
#[derive(Clone, Debug, Default)]
struct PageOrder {
    /// The day the order was placed.
    placed: Option<Day>,
    /// The order's tracking numbers.
    numbers: Vec<String>,
    /// How many orders from the same store got stuck.
    stuck: Option<i64>,
    /// The orders that share a parcel with it.
    sharing: Option<Sharing>,
    /// The worker is to look through all orders for it.
    deep: bool,
}

/// The card on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum CardState {
    /// No card.
    #[default]
    Absent,
    /// The card is on the page, unless the page removes it.
    Shown,
    /// What stands there is the note that it is hidden.
    Noted,
}

impl CardState {
    /// Something stands there.
    fn stands(self) -> bool {
        self != CardState::Absent
    }
}

/// The script on one page.
#[derive(Clone, Debug)]
pub struct Content {
    now: PageNow,
    visit: PageVisit,
    order: PageOrder,
    /// The numbers of the order whose page was left last.
    left: Vec<String>,
    outbox: Outbox,
    link: WorkerLink,
    card: CardState,
    /// The order that the card is about, and its verdict.
    about: (String, Level),
    /// How often the card was put back after the page removed it.
    put_back: u32,
    /// What is shown where the worker cannot be reached, as the worker has it.
    cut_off: String,
    /// Whether somebody could see the page when it was reported last, and the day.
    reported: Option<(bool, Day)>,
    /// When the worker answered last, or was woken.
    answered_at: Instant,
}

impl Default for Content {
    fn default() -> Self {
        Content {
            now: PageNow::default(),
            visit: PageVisit::begin("", 0, 0),
            order: PageOrder::default(),
            left: Vec::new(),
            outbox: Outbox::default(),
            link: WorkerLink::Idle,
            card: CardState::Absent,
            about: (String::new(), Level::Unknown),
            put_back: 0,
            cut_off: String::new(),
            reported: None,
            answered_at: 0,
        }
    }
}

impl Program for Content {
    type Message = ContentMessage;
    type Effect = ContentEffect;

    fn update(&mut self, ContentMessage { page, event }: ContentMessage) -> Vec<ContentEffect> {
        let mut effects = Vec::new();
        self.now = page;
        // A click is about the card it was made on, also where the page has moved on since.
        let event = match event {
            ContentEvent::Card(action) => {
                self.on_card(action, &mut effects);
                None
            }
            event => Some(event),
        };
        let moved = self.now.address != self.visit.address;
        let leaves = moved && !address::is_same_page(&self.visit.address, &self.now.address);
        if leaves {
            self.begin_visit(&mut effects);
        } else if moved {
            // What was typed, picked and closed here stays so.
            self.visit.address.clone_from(&self.now.address);
        }
        if let Some(event) = event {
            self.on_event(event, leaves, &mut effects);
        }
        effects
    }
}

impl Content {
    /// A script that goes on where another one stopped, with what the buyer did there.
    pub fn with_actions(actions: Vec<UserAction>) -> Content {
        let mut content = Content::default();
        actions.into_iter().for_each(|action| content.outbox.add_action(action));
        content
    }

    /// What the buyer did, and the worker has not confirmed.
    pub fn actions(&self) -> &[UserAction] {
        self.outbox.actions()
    }

    fn on_event(&mut self, event: ContentEvent, begun: bool, effects: &mut Vec<ContentEffect>) {
        match event {
            // The visit has begun by now; a card has been handled.
            ContentEvent::Started | ContentEvent::Card(_) => {}
            ContentEvent::PageChanged(change) => self.on_change(change, begun, effects),
            ContentEvent::AnswerMirrored { address, detail } => {
                self.add_answer(&address, &detail);
                self.ask(effects);
            }
            ContentEvent::OrdersChanged(orders) => {
                // Nobody tells a page that knows numbers only which orders they are.
                let mut concerns = orders.is_empty() && self.visit.page.order().is_none();
                for order in &orders {
                    concerns |= self.visit.list.outdate(order)
                        || self.about.0 == *order
                        || self.visit.page.names(order);
                }
                if concerns {
                    self.ask(effects);
                }
            }
            ContentEvent::SettingsChanged | ContentEvent::PageRestored => self.ask_anew(effects),
            ContentEvent::PageShown => {
                if self.visit.reads_when_seen {
                    self.read_tracking(effects);
                    self.ask(effects);
                    return;
                }
                // A page that nobody saw has not been looked at, and yesterday's verdict counts other days.
                if self.reported != Some((true, self.now.today)) {
                    self.ask_anew(effects);
                }
            }
            ContentEvent::PatienceOver { visit } => self.on_patience_over(visit, effects),
            ContentEvent::ElementsRead { visit, reading } => {
                if visit == self.visit.start {
                    self.on_elements(reading.map(|reading| *reading), effects);
                }
            }
            ContentEvent::ListCardsRead { visit, orders, progress } => {
                if visit == self.visit.start {
                    self.on_list_cards(orders, progress, effects);
                }
            }
            ContentEvent::Replied { report, reply } => self.on_reply(*report, reply, effects),
            ContentEvent::CardDrawn(CardDrawn::PutBack) => self.put_back += 1,
            ContentEvent::CardDrawn(CardDrawn::Stands | CardDrawn::Removed) => {}
            ContentEvent::CardDrawn(CardDrawn::Failed(error)) => {
                effects.push(ContentEffect::Log(["the card could not be shown: ", &error].concat()));
            }
            ContentEvent::MarksDrawn { visit, orders } => {
                if visit == self.visit.start {
                    self.visit.list.marks_stand(orders);
                }
            }
            ContentEvent::LeaveAnswered { visit, order, leave } => {
                self.on_leave(visit, &order, leave, effects);
            }
            ContentEvent::ListCheckDue { visit, pause } => self.on_list_check_due(visit, pause, effects),
            ContentEvent::Bar(action) => self.on_bar(action, effects),
            ContentEvent::LeaveDue { visit } => self.on_leave_due(visit, effects),
            ContentEvent::FrameLoaded { visit, url } => self.on_frame_loaded(visit, url.as_deref(), effects),
            ContentEvent::FrameOverdue { visit } => self.on_frame_overdue(visit, effects),
            ContentEvent::TrackingRead { order, outcome } => self.on_tracking_read(&order, outcome, effects),
            ContentEvent::DisputeButtonSought { found } => effects.push(ContentEffect::ShowPointed { found }),
            ContentEvent::CardWanted => self.show_card_again(effects),
            ContentEvent::WindowOpened { opened: true } => {}
            ContentEvent::WindowOpened { opened: false } => self.show_cut_off(effects),
        }
    }

    fn begin_visit(&mut self, effects: &mut Vec<ContentEffect>) {
        let next = PageVisit::begin(&self.now.address, self.now.at, self.visit.start);
        let before = std::mem::replace(&mut self.visit, next);
        // Pages that name no order are about whatever their address says, and that is another one.
        let order = self.visit.page.order();
        let other = order.is_none() || order != before.page.order();
        Content::leave_frame(&before, effects);
        if other {
            let order = std::mem::take(&mut self.order);
            if before.page.order().is_some() {
                self.left = order.numbers;
            }
        }
        // A verdict never stands on the page of another order. A card that stays keeps what is typed on it.
        if other || !self.visit.has_room_for_card() {
            self.remove_card(effects);
        } else {
            self.visit.tell = before.tell;
        }
        if before.list_reading.is_shown() {
            effects.push(ContentEffect::RemoveBar);
        }
        effects.push(ContentEffect::StartPatience { visit: self.visit.start });
        if self.visit.is_list() {
            self.start_pass(effects);
            return;
        }
        effects.push(ContentEffect::RemoveMarks);
        self.read_elements_and_ask(effects);
    }

    fn on_change(&mut self, change: PageChange, begun: bool, effects: &mut Vec<ContentEffect>) {
        if change.card_removed && self.card.stands() && self.put_back < MOST_PUT_BACK {
            effects.push(ContentEffect::PutCardBack);
        }
        // A new visit reads by itself; a page that builds the same elements anew shows what it did.
        if begun || !(change.content || change.list_rebuilt) {
            return;
        }
        if !self.visit.is_list() {
            if change.content && self.visit.needs_elements() {
                self.read_elements(effects);
            }
        } else if self.visit.list.pass == ListPass::None {
            self.start_pass(effects);
        } else {
            self.visit.list.pass = ListPass::Outdated;
        }
    }

    fn on_patience_over(&mut self, visit: i64, effects: &mut Vec<ContentEffect>) {
        if visit == self.visit.start && self.visit.stage == VisitStage::Waiting {
            self.visit.stage = VisitStage::GivenUp;
            let list = &self.visit.list;
            if self.visit.is_list() && (list.pass != ListPass::None || !list.cards().is_empty()) {
                return;
            }
            self.visit.unreported = true;
            self.read_elements_and_ask(effects);
        }
    }
}
