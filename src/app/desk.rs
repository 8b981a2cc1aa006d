//! Everything the content script knows at one moment: what this page has said in this visit, and what stands on it.

use super::by_order::ByOrder;
use super::look::{Act, Deed, Look};
use super::marks::Marks;
use crate::case::Stored;
use crate::json::{self, Value};
use crate::order::{Day, Instant, Order, Parcel, Source};
use crate::page::address::{self, Page};
use crate::page::dom::watch::Watch;
use crate::page::reading::Unread;
use crate::page::trouble::Trouble;
use crate::ui::Banner;
use web_sys::{Document, Element, Window};

/// The worker is told of so many orders of a list at once, so that it can do other things in between.
const AT_ONCE: usize = 40;
/// A page about one order says no more different things of it in one visit.
const MOST_OWN: usize = 24;
/// Cainiao shows no more parcels at once.
const MOST_PARCELS: usize = 50;

/// Everything the content script knows at one moment.
pub(super) struct Desk {
    pub window: Window,
    pub document: Document,
    /// The address the visit is about.
    pub url: String,
    pub page: Page,
    /// The numbers of the order whose page was left last, in this document.
    pub left: Vec<String>,
    /// The numbers that were read of the order that the page is about.
    pub numbers: Vec<String>,
    /// The start of this visit.
    pub visit: Instant,
    /// When the order of the page was placed, as the worker knows it.
    pub placed: Option<Day>,
    /// What was read of the order that the page is about.
    own: Vec<Value>,
    /// What was read of other orders, and the worker has not heard yet.
    news: Vec<Value>,
    /// What of each other order was read last, as a number that changes with it.
    told: ByOrder<u64>,
    /// Parcels that name no order.
    pub parcels: Vec<Parcel>,
    /// The cards of the list, by order.
    pub cards: ByOrder<Element>,
    /// Those that have no mark yet.
    pub unmarked: Vec<String>,
    /// Which answers of the page have come in this visit, for which order.
    pub answers: Vec<(String, Source)>,
    /// The orders that the chat may be about, and the one of them that was picked.
    pub chat: Vec<String>,
    /// The card was closed on this chat.
    pub put_away: bool,
    /// So many orders from the store of this order got stuck.
    pub stuck: Option<i64>,
    /// The worker is to look for it.
    pub deep: bool,
    pub trouble: Option<Trouble>,
    pub unread: Vec<Unread>,
    /// Long enough waited for the page to show something.
    pub patience_over: bool,
    /// What the buyer did, and the worker has not heard yet.
    pub acts: Vec<Act>,
    /// What was done to a number that no order is known for. It is kept nowhere else.
    nameless: Vec<Act>,
    /// The worker is being asked.
    pub asking: bool,
    /// Something has changed since it was asked.
    pub again: bool,
    /// How often each order was written for this tab, less how often that was heard of: below nothing, somebody else
    /// has written it.
    echoes: ByOrder<i32>,
    /// The order that the card is about, and its verdict.
    pub about: (String, String),
    /// What is said where the worker cannot be reached.
    pub cut_off: String,
    pub banner: Option<Banner>,
    /// How often the banner was put back after the page removed it.
    pub put_back: u32,
    pub marks: Marks,
    pub watch: Option<Watch>,
}

impl Desk {
    /// An empty desk; `None` where there is no page.
    pub fn new(cut_off: String) -> Option<Desk> {
        let window = web_sys::window()?;
        let document = window.document()?;
        Some(Desk {
            marks: Marks::new(&document),
            window,
            document,
            url: String::new(),
            page: Page::Other,
            left: Vec::new(),
            numbers: Vec::new(),
            visit: 0,
            placed: None,
            own: Vec::new(),
            news: Vec::new(),
            told: ByOrder::new(),
            parcels: Vec::new(),
            cards: ByOrder::new(),
            unmarked: Vec::new(),
            answers: Vec::new(),
            chat: Vec::new(),
            put_away: false,
            stuck: None,
            deep: false,
            trouble: None,
            unread: Vec::new(),
            patience_over: false,
            acts: Vec::new(),
            nameless: Vec::new(),
            asking: false,
            again: false,
            echoes: ByOrder::new(),
            about: (String::new(), String::new()),
            cut_off,
            banner: None,
            put_back: 0,
            watch: None,
        })
    }

    /// Whether the page's address is another one than that of the visit.
    pub fn moved(&self) -> bool {
        self.address() != self.url
    }

    /// A new visit at the page's present address. Whether it is about another order than the one before.
    pub fn start_visit(&mut self, now: Instant) -> bool {
        let before = self.page.order().map(str::to_owned);
        self.url = self.address();
        self.page = address::page_of(&self.url);
        // Two visits in one millisecond are still two.
        self.visit = now.max(self.visit.saturating_add(1));
        self.own.clear();
        self.told.clear();
        self.parcels.clear();
        self.cards.clear();
        self.unmarked.clear();
        self.answers.clear();
        self.unread.clear();
        self.chat.clear();
        self.nameless.clear();
        self.put_away = false;
        self.trouble = None;
        self.patience_over = false;
        let other = self.page.order() != before.as_deref();
        if other {
            if before.is_some() {
                self.left = std::mem::take(&mut self.numbers);
            }
            (self.placed, self.stuck, self.deep) = (None, None, false);
        }
        other
    }

    fn address(&self) -> String {
        self.window.location().href().unwrap_or_default()
    }

    /// The page's host.
    pub fn host(&self) -> String {
        self.window.location().host().unwrap_or_default()
    }

    /// The language the page says it is written in.
    pub fn language(&self) -> String {
        self.document.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default()
    }

    /// The page's own data has come for what this page is about: its elements would say nothing more.
    pub fn answered(&self) -> bool {
        match &self.page {
            Page::OrderDetail { order } => self.came(order, Source::DetailAnswer),
            Page::Tracking { order, .. } => self.came(order, Source::TrackingAnswer),
            _ => false,
        }
    }

    fn came(&self, order: &str, source: Source) -> bool {
        self.answers.iter().any(|(of, from)| of == order && *from == source)
    }

    /// Notes that an answer about an order has come.
    pub fn note(&mut self, order: &str, source: Source) {
        if !self.came(order, source) {
            self.answers.push((order.to_owned(), source));
        }
    }

    /// Takes in what was read of an order. Whether it is anything new.
    pub fn read(&mut self, order: &Order) -> bool {
        let written = order.write();
        if self.page.order() == Some(order.id.as_str()) {
            for number in order.parcels.iter().flat_map(Parcel::numbers) {
                if !self.numbers.iter().any(|known| known == number) {
                    self.numbers.push(number.to_owned());
                }
            }
            if self.own.contains(&written) {
                return false;
            }
            if self.own.len() == MOST_OWN {
                // The worker knows it already.
                self.own.remove(0);
            }
            self.own.push(written);
            return true;
        }
        let mark = fnv(&json::write(&written));
        if self.told.get(&order.id) == Some(&mark) {
            return false;
        }
        self.told.put(&order.id, mark);
        self.news.push(written);
        true
    }

    /// Takes in parcels that name no order. Whether any is new.
    pub fn read_parcels(&mut self, parcels: Vec<Parcel>) -> bool {
        let before = self.parcels.len();
        for parcel in parcels {
            if before < MOST_PARCELS && !self.parcels.contains(&parcel) {
                self.parcels.push(parcel);
            }
        }
        self.parcels.len() > before
    }

    /// What the buyer did on the card.
    pub fn did(&mut self, what: Deed, with: String, at: Instant) {
        let act = Act { order: self.about.0.clone(), at, what, with };
        let kept = !matches!(what, Deed::Check | Deed::Report | Deed::Language);
        if act.order.is_empty() && kept { &mut self.nameless } else { &mut self.acts }.push(act);
    }

    /// What the buyer did and the worker did not hear is not lost while the page stands.
    pub fn missed(&mut self, acts: Vec<Act>) {
        let mut acts: Vec<Act> = acts.into_iter().filter(|act| !act.order.is_empty()).collect();
        acts.append(&mut self.acts);
        self.acts = acts;
    }

    /// The storage has changed for these orders.
    pub fn changed(&mut self, orders: Vec<String>) {
        for order in orders {
            if let Some(count) = self.echoes.entry(&order, || 0) {
                *count = count.saturating_sub(1);
            }
        }
        if !self.asking {
            self.listen();
        }
    }

    /// These were written for us: that is nothing new.
    pub fn wrote(&mut self, reply: &Value) {
        for order in reply.at("wrote").as_array().unwrap_or_default() {
            if let Some(count) = self.echoes.entry(order.as_str().unwrap_or_default(), || 0) {
                *count = count.saturating_add(1);
            }
        }
        self.again |= self.others_wrote();
    }

    fn listen(&mut self) {
        if self.others_wrote() {
            super::content::ask(self);
        }
    }

    /// Whether somebody else has written an order that stands on this page.
    fn others_wrote(&mut self) -> bool {
        let mut heard = false;
        for order in self.echoes.take(|count| *count < 0) {
            if self.marks.has(&order) {
                self.unmarked.push(order);
                heard = true;
            } else {
                heard |= self.about.0 == order || self.page.order() == Some(&order);
            }
        }
        heard
    }

    /// All of it, as the worker is told. Of many orders not all at once: then [`Desk::again`] says so.
    pub fn look(&mut self) -> Look {
        let first = |all: &mut Vec<Value>| all.drain(..all.len().min(AT_ONCE)).collect::<Vec<Value>>();
        let mut orders = self.own.clone();
        orders.extend(first(&mut self.news));
        let room = AT_ONCE.saturating_sub(orders.len()).min(self.unmarked.len());
        let mut ids: Vec<String> = self.unmarked.drain(..room).collect();
        ids.extend(self.chat.iter().cloned());
        self.again = !(self.news.is_empty() && self.unmarked.is_empty());
        let order = self.page.order();
        let mut acts = self.nameless.clone();
        acts.append(&mut self.acts);
        Look {
            url: self.url.clone(),
            visit: self.visit,
            orders,
            parcels: self.parcels.clone(),
            ids,
            language: self.language(),
            answers: self
                .answers
                .iter()
                .filter(|(of, _)| order.is_none_or(|order| order == of))
                .map(|(_, source)| *source)
                .collect(),
            unread: self
                .unread
                .iter()
                .flat_map(|unread| [unread.field.to_owned(), unread.tried.to_owned()])
                .take(200)
                .collect(),
            trouble: self.trouble.map_or("", Trouble::name).to_owned(),
            patience_over: self.patience_over,
            answered: self.answered(),
            stuck: self.stuck,
            deep: self.deep,
            acts,
        }
    }
}

/// The FNV-1a hash: small, and good enough to see that something changed.
fn fnv(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
