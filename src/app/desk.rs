//! Everything the content script knows at one moment: what this page has said in this visit, and what stands on it.

use super::by_order::ByOrder;
use super::list::Pass;
use super::marks::Marks;
use super::protocol::{AnswersRead, MirroredAnswer, PageReport, ReadOutcome, UserAction, UserActionKind};
use crate::order::{Day, How, Instant, Order, Parcel, Source, hows};
use crate::present::wording::Lost;
use crate::read::address::{self, Page};
use crate::read::dom::{self, watch::Watch};
use crate::read::trouble::Trouble;
use crate::rules::Level;
use crate::web::elements::Banner;
use js_sys::WeakMap;
use web_sys::{Document, Element, Window};

/// The worker is told of so many orders of a list at once: so few that their marks are made within half a frame's work,
/// and so many that a long list is not laid out anew by the page for each handful of them.
const AT_ONCE: usize = 200;
/// A page about one order says no more different things of it in one visit.
const MOST_OWN: usize = 24;
/// An order's facts are read by some thirty strategies.
const MOST_HOWS: usize = 100;
/// Cainiao shows no more parcels at once.
const MOST_PARCELS: usize = 50;
/// So many answers wait for the worker; `content.js` lets no more through in ten seconds.
const MOST_ANSWERS: usize = 50;

/// Everything the content script knows at one moment.
pub(super) struct Desk {
    pub window: Window,
    pub document: Document,
    /// The address the visit is about.
    pub url: String,
    pub page: Page,
    /// The numbers of the order whose page was left last, in this document.
    pub left: Vec<String>,
    /// The numbers of the order that the page is about, as the worker knows them.
    pub numbers: Vec<String>,
    /// The start of this visit.
    pub visit: Instant,
    /// When the order of the page was placed, as the worker knows it.
    pub placed: Option<Day>,
    /// What was read of the order that the page is about.
    own: Vec<Order>,
    /// What was read of other orders, and the worker has not heard yet.
    news: Vec<Order>,
    /// What of each other order was read last, as a number that changes with it.
    told: ByOrder<u32>,
    /// Parcels that name no order.
    parcels: Vec<Parcel>,
    /// Answers of the page that the worker has not read yet.
    pub answers: Vec<MirroredAnswer>,
    /// The sources of those of this visit that were about the page's order.
    sources: Vec<Source>,
    /// By which strategies the facts of this visit were read.
    hows: Vec<How>,
    /// The worker is reading answers.
    pub hearing: bool,
    /// The elements were not read meanwhile, and may have changed.
    pub unseen: bool,
    /// The page's own data has come for what this page is about: its elements would say nothing more.
    pub answered: bool,
    /// The cards of the list, by order.
    pub cards: ByOrder<Element>,
    /// What each card said when it was read.
    pub read_as: WeakMap,
    /// The list is being read.
    pub pass: Option<Pass>,
    /// It has changed since that began.
    pub pass_again: bool,
    /// Those that have no mark yet.
    pub unmarked: Vec<String>,
    /// Those whose mark may be out of date.
    stale: Vec<String>,
    /// The orders that the chat may be about, and the one of them that was picked.
    pub chat: Vec<String>,
    /// The card was closed on this chat.
    pub put_away: bool,
    /// So many orders from the store of this order got stuck.
    pub stuck: Option<i64>,
    /// The worker is to look for it.
    pub deep: bool,
    /// Why the page gave nothing.
    pub trouble: Option<Trouble>,
    /// What could not be read.
    pub unread: Vec<Lost>,
    /// Long enough waited for the page to show something.
    pub patience_over: bool,
    /// What the buyer did, and the worker has not heard yet.
    pub actions: Vec<UserAction>,
    /// What was done to a number that no order is known for. It is kept nowhere else.
    nameless: Vec<UserAction>,
    /// The worker is being asked.
    pub asking: bool,
    /// Something has changed since it was asked.
    pub again: bool,
    /// The order that the card is about, and its verdict.
    pub about: (String, Level),
    /// What is said where the worker cannot be reached, as the worker has told it.
    pub cut_off: String,
    pub banner: Option<Banner>,
    /// A card that is made and was not needed yet.
    pub spare: Option<Banner>,
    /// How often the banner was put back after the page removed it.
    pub put_back: u32,
    pub marks: Marks,
    pub watch: Option<Watch>,
}

impl Desk {
    /// An empty desk; `None` where there is no page.
    pub fn new() -> Option<Desk> {
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
            answers: Vec::new(),
            sources: Vec::new(),
            hows: Vec::new(),
            hearing: false,
            unseen: false,
            answered: false,
            cards: ByOrder::new(),
            read_as: WeakMap::new(),
            pass: None,
            pass_again: false,
            unmarked: Vec::new(),
            stale: Vec::new(),
            chat: Vec::new(),
            put_away: false,
            stuck: None,
            deep: false,
            trouble: None,
            unread: Vec::new(),
            patience_over: false,
            actions: Vec::new(),
            nameless: Vec::new(),
            asking: false,
            again: false,
            about: (String::new(), Level::Unknown),
            cut_off: String::new(),
            banner: None,
            spare: None,
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
        self.read_as = WeakMap::new();
        self.pass = None;
        self.pass_again = false;
        self.unmarked.clear();
        self.stale.clear();
        self.sources.clear();
        self.hows.clear();
        self.answered = false;
        self.unseen = false;
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

    /// Takes in an answer of the page, for the worker to read.
    pub fn mirrored(&mut self, detail: String) {
        if self.answers.len() < MOST_ANSWERS {
            self.answers.push(MirroredAnswer { url: self.url.clone(), visit: self.visit, detail });
        }
    }

    /// Takes in what the worker has read in the page's answers. It is told again with each look of this visit, so that it
    /// stays true where it could not be kept.
    pub fn was_read(&mut self, read: AnswersRead) {
        for order in read.orders {
            self.own(order);
        }
        add(&mut self.parcels, read.parcels, MOST_PARCELS);
        add(&mut self.sources, read.sources, MOST_PARCELS);
        add(&mut self.hows, read.hows, MOST_HOWS);
        self.answered |= read.answered;
        match read.outcome {
            Some(ReadOutcome::Read) => self.trouble = None,
            Some(ReadOutcome::Failed(trouble)) => self.trouble = Some(trouble),
            None => {}
        }
        if let Some(unread) = read.unread {
            self.unread = unread;
        }
    }

    fn own(&mut self, order: Order) -> bool {
        if self.own.contains(&order) {
            return false;
        }
        if self.own.len() == MOST_OWN {
            // The worker knows it already.
            self.own.remove(0);
        }
        self.own.push(order);
        true
    }

    /// Takes in what was read of an order. Whether it is anything new.
    pub fn read(&mut self, order: &Order) -> bool {
        add(&mut self.hows, hows(order), MOST_HOWS);
        if self.page.order() == Some(order.id.as_str()) {
            return self.own(order.clone());
        }
        let Ok(written) = serde_json::to_string(order) else { return false };
        let mark = dom::watch::mark(&written);
        if self.told.get(&order.id) == Some(&mark) {
            return false;
        }
        self.told.put(&order.id, mark);
        self.news.push(order.clone());
        true
    }

    /// What the buyer did on the card.
    pub fn did(&mut self, kind: UserActionKind, at: Instant) {
        let kept = !matches!(
            kind,
            UserActionKind::Check(_) | UserActionKind::Diagnostics | UserActionKind::SellerLanguage(_)
        );
        let action = UserAction { order: self.about.0.clone(), at, kind };
        if action.order.is_empty() && kept { &mut self.nameless } else { &mut self.actions }.push(action);
    }

    /// What the worker did not hear is not lost while the page stands.
    pub fn missed(&mut self, look: PageReport) {
        let mut actions: Vec<UserAction> =
            look.actions.into_iter().filter(|action| !action.order.is_empty()).collect();
        actions.append(&mut self.actions);
        self.actions = actions;
        // What is read of the page's own order goes with every look; a list tells each order once.
        let own = &self.own;
        self.news.extend(look.orders.into_iter().filter(|order| !own.contains(order)));
        let mut answers = look.answers;
        answers.append(&mut self.answers);
        answers.truncate(MOST_ANSWERS);
        self.answers = answers;
    }

    /// Somebody else has written these orders. Whether one of them stands on this page.
    pub fn changed(&mut self, orders: impl Iterator<Item = String>) -> bool {
        let mut heard = false;
        for order in orders {
            if self.marks.has(&order) {
                self.stale.push(order);
                heard = true;
            } else {
                heard |= self.about.0 == order || self.page.order() == Some(&order);
            }
        }
        heard
    }

    /// There is so much new of a list that it is worth a look of its own.
    pub fn has_many(&self) -> bool {
        self.news.len() >= AT_ONCE
    }

    /// Something has changed since the worker was asked, and it is worth a look: the page lays a long list out anew with
    /// each handful of marks.
    pub fn is_due(&self) -> bool {
        self.again && (self.pass.is_none() || self.has_many())
    }

    /// All of it, as the worker is told. Of many orders not all at once: then [`Desk::again`] says so.
    pub fn look(&mut self) -> PageReport {
        let mut orders = self.own.clone();
        orders.extend(first(&mut self.news, AT_ONCE));
        // What was asked for with the last look may stand there by now.
        let marks = &self.marks;
        self.unmarked.retain(|id| !marks.has(id));
        let room = AT_ONCE.saturating_sub(orders.len());
        let mut ids: Vec<String> = first(&mut self.stale, room).collect();
        ids.extend(first(&mut self.unmarked, room.saturating_sub(ids.len())));
        ids.extend(self.chat.iter().cloned());
        self.again = !(self.news.is_empty() && self.unmarked.is_empty() && self.stale.is_empty());
        self.hearing = !self.answers.is_empty();
        let mut actions = self.nameless.clone();
        actions.append(&mut self.actions);
        PageReport {
            url: self.url.clone(),
            visit: self.visit,
            answers: std::mem::take(&mut self.answers),
            orders,
            parcels: self.parcels.clone(),
            ids,
            language: self.language(),
            sources: self.sources.clone(),
            hows: self.hows.clone(),
            unread: self.unread.clone(),
            trouble: self.trouble,
            patience_over: self.patience_over,
            stuck: self.stuck,
            deep: self.deep,
            actions,
        }
    }
}

/// Takes the first of a row out of it, so many at the most.
fn first<T>(row: &mut Vec<T>, most: usize) -> std::vec::Drain<'_, T> {
    row.drain(..row.len().min(most))
}

fn add<T: PartialEq>(all: &mut Vec<T>, new: Vec<T>, most: usize) {
    for value in new {
        if all.len() < most && !all.contains(&value) {
            all.push(value);
        }
    }
}
