//! One visit of a page: it begins with the page, and again with each navigation inside it.

use super::list::OrderList;
use super::list_reading::ListReading;
use super::message::ElementsReading;
use super::tracking_reading::TrackingReading;
use crate::app::protocol::{AnswersRead, ReadOutcome, TellDraft, UserAction, UserActionKind};
use crate::order::{How, Instant, Order, Parcel, Source, hows};
use crate::present::wording::UnreadField;
use crate::read::address::{self, Page};
use crate::read::trouble::Trouble;
use litemap::LiteMap;

/// Maximum different sightings of the page's own order kept per visit.
const MOST_OWN: usize = 24;
/// Maximum strategies reported per visit; an order's facts are read by some thirty.
const MOST_HOWS: usize = 100;
/// Maximum parcels without an order per visit; Cainiao shows no more at once.
const MOST_PARCELS: usize = 50;
/// Maximum unread fields per report: they repeat from order to order.
const MOST_UNREAD: usize = 40;

/// How far loading the page has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum VisitStage {
    /// The page still has time to show something.
    #[default]
    Waiting,
    /// The page's own data has come: its elements would say nothing more.
    Answered,
    /// The page's time to show something has passed.
    GivenUp,
}

/// What became of the elements of a page of one order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Elements {
    /// The elements are read as they change.
    #[default]
    Followed,
    /// They may have changed while the worker was reading the page's own data, which says the same, and comes first.
    Missed,
}

/// What one visit has shown.
#[derive(Clone, Debug)]
pub struct PageVisit {
    /// The page's address.
    pub address: String,
    /// The kind of page.
    pub page: Page,
    /// The start of the visit.
    pub start: Instant,
    /// The start of the visit before.
    pub before: Instant,
    /// How far loading the page has come.
    pub stage: VisitStage,
    /// How the page's elements are being read.
    pub elements: Elements,
    /// This visit must be reported to the worker as soon as something has been read.
    pub unreported: bool,
    /// The sightings of the page's own order.
    own: Vec<Order>,
    /// The last sighting of each other order, by id. Boxed, since a list may have thousands, and each new one moves others.
    others: LiteMap<String, Box<Order>>,
    /// Parcels that name no order.
    pub parcels: Vec<Parcel>,
    /// What the worker has read of the page's order, as it travels.
    pub answered_orders: Vec<String>,
    /// The same of parcels that name no order.
    pub answered_parcels: Vec<String>,
    /// The sources of the page's own answers about its order.
    pub sources: Vec<Source>,
    /// By which strategies the facts were read.
    pub hows: Vec<How>,
    /// The fields that could not be read.
    pub unread: Vec<UnreadField>,
    /// Why the page gave nothing.
    pub trouble: Option<Trouble>,
    /// The list.
    pub list: OrderList,
    /// How far reading the tracking of its orders is.
    pub list_reading: ListReading,
    /// The orders that a chat may be about.
    chat: Vec<String>,
    /// The order of the chat that the buyer picked.
    picked: Option<String>,
    /// The buyer has closed the card for this visit.
    pub put_away: bool,
    /// How far reading its order's tracking is.
    pub reading: TrackingReading,
    /// Whether the tracking is to be read as soon as the page is visible.
    pub reads_when_seen: bool,
    /// What is typed of its tracking, and not kept yet.
    pub tell: TellDraft,
    /// What was done to a number that no order is known for. It is stored nowhere, so it goes with each report.
    pub number_actions: Vec<UserAction>,
}

impl PageVisit {
    /// A visit of this address. Two visits in one millisecond are still two.
    pub fn begin(address: &str, now: Instant, before: Instant) -> PageVisit {
        PageVisit {
            address: address.to_owned(),
            page: address::page_of(address),
            start: now.max(before.saturating_add(1)),
            before,
            stage: VisitStage::Waiting,
            elements: Elements::Followed,
            unreported: true,
            own: Vec::new(),
            others: LiteMap::new(),
            parcels: Vec::new(),
            answered_orders: Vec::new(),
            answered_parcels: Vec::new(),
            sources: Vec::new(),
            hows: Vec::new(),
            unread: Vec::new(),
            trouble: None,
            list: OrderList::default(),
            list_reading: ListReading::default(),
            chat: Vec::new(),
            picked: None,
            put_away: false,
            reading: TrackingReading::Idle,
            reads_when_seen: false,
            tell: TellDraft::default(),
            number_actions: Vec::new(),
        }
    }

    /// Whether the page is the order list.
    pub fn is_list(&self) -> bool {
        self.page == Page::OrderList
    }

    /// Whether the page is a chat.
    pub fn is_chat(&self) -> bool {
        matches!(self.page, Page::Chat { .. })
    }

    /// Whether a card may stand on this page.
    pub fn has_room_for_card(&self) -> bool {
        !matches!(self.page, Page::OrderList | Page::Refunds | Page::Other)
    }

    /// Whether the elements state something that no answer has stated.
    pub fn needs_elements(&self) -> bool {
        if self.is_list() {
            // Its cards are read one by one; without any, what is in the way is looked for.
            return self.list.cards().is_empty();
        }
        let silent = self.is_chat() || matches!(self.page, Page::Other | Page::Refunds);
        !silent && self.stage != VisitStage::Answered
    }

    /// The sightings of the page's own order.
    pub fn own(&self) -> &[Order] {
        &self.own
    }

    /// Takes in what was read of an order. Whether it is new; another order than the page's is given back then.
    pub fn add_order(&mut self, order: Order) -> Option<OrderRead> {
        extend(&mut self.hows, hows(&order), MOST_HOWS);
        if self.page.order() == Some(order.id.as_str()) {
            return self.add_own(order).then_some(OrderRead::Own);
        }
        let order = Box::new(order);
        if self.others.get(&order.id) == Some(&order) {
            return None;
        }
        self.others.insert(order.id.clone(), order.clone());
        Some(OrderRead::Other(order))
    }

    fn add_own(&mut self, order: Order) -> bool {
        if self.own.contains(&order) {
            return false;
        }
        if self.own.len() == MOST_OWN {
            // The worker has it already.
            self.own.remove(0);
        }
        self.own.push(order);
        true
    }

    /// Takes in what the worker has read in the page's answers. It goes with each further report of this visit, so that
    /// it stays true where it could not be stored.
    pub fn take_answers_read(&mut self, read: AnswersRead) {
        extend(&mut self.answered_orders, read.orders, MOST_OWN);
        extend(&mut self.answered_parcels, read.parcels, MOST_PARCELS);
        extend(&mut self.sources, read.sources, MOST_PARCELS);
        extend(&mut self.hows, read.hows, MOST_HOWS);
        // A list may have its data and show nothing of it.
        if read.answered && !self.is_list() {
            self.stage = VisitStage::Answered;
        }
        match read.outcome {
            Some(ReadOutcome::Read) => self.trouble = None,
            Some(ReadOutcome::Failed(trouble)) => self.trouble = Some(trouble),
            None => {}
        }
        if let Some(unread) = read.unread {
            self.unread = unread;
        }
    }

    /// Takes in what the elements say; `left`: the numbers of the order whose page was left last. Gives the other orders,
    /// and whether anything is new.
    pub fn take_elements(&mut self, reading: ElementsReading, left: &[String]) -> (Vec<Order>, bool) {
        let mut unread = reading.unread;
        unread.truncate(MOST_UNREAD);
        // What is missing is reported once the page has had its time.
        let mut is_new = self.stage == VisitStage::GivenUp && self.unread != unread;
        self.unread = unread;
        let own_trouble = matches!(self.trouble, Some(Trouble::Captcha | Trouble::LoggedOut));
        if reading.obstacle.is_some() || own_trouble {
            is_new |= self.trouble != reading.obstacle;
            self.trouble = reading.obstacle;
        }
        // The address changes before the page does, and a tracking page prints no order: what still shows a number of the
        // order that was left is that order's.
        let tracking = matches!(self.page, Page::Tracking { .. });
        let is_left = |order: &Order| {
            tracking
                && order
                    .parcels
                    .iter()
                    .flat_map(Parcel::numbers)
                    .any(|number| left.iter().any(|old| old == number))
        };
        let mut others = Vec::new();
        for order in reading.orders.into_iter().filter(|order| !is_left(order)) {
            match self.add_order(order) {
                None => {}
                Some(OrderRead::Own) => is_new = true,
                Some(OrderRead::Other(order)) => {
                    is_new = true;
                    others.push(*order);
                }
            }
        }
        (others, is_new)
    }

    /// The orders that a chat may be about, the picked one first.
    pub fn chat(&self) -> Vec<String> {
        let picked = self.picked.as_ref().filter(|picked| self.chat.contains(picked));
        let others = self.chat.iter().filter(|order| Some(*order) != picked);
        picked.into_iter().chain(others).cloned().collect()
    }

    /// The worker says which orders the chat may be about. What the buyer has picked stays picked.
    pub fn set_chat(&mut self, orders: Vec<String>) {
        if !orders.is_empty() {
            self.chat = orders;
        }
    }

    /// What was typed of the tracking, and could not be kept, stands in its fields again, unless something else was typed since.
    pub fn restore_typed(&mut self, actions: &[UserAction]) {
        for action in actions {
            match &action.kind {
                UserActionKind::Pasted(draft) if self.tell.is_empty() => self.tell.clone_from(draft),
                UserActionKind::TrackingSays(_, since) if self.tell.since.is_empty() => {
                    self.tell.since.clone_from(since);
                }
                _ => {}
            }
        }
    }

    /// The buyer picked this order of the chat.
    pub fn pick(&mut self, order: String) {
        if !self.chat.contains(&order) {
            self.chat.push(order.clone());
        }
        self.picked = Some(order);
    }
}

/// An order that was read and is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderRead {
    /// The page's own order.
    Own,
    /// Another order.
    Other(Box<Order>),
}

fn extend<T: PartialEq>(all: &mut Vec<T>, new: Vec<T>, most: usize) {
    for value in new {
        if all.len() < most && !all.contains(&value) {
            all.push(value);
        }
    }
}
