//! Everything the content script knows at one moment.

use super::by_order::ByOrder;
use super::chips::Chips;
use super::memory::Unheard;
use super::tongue::Tongues;
use crate::case::Record;
use crate::order::{Instant, Source};
use crate::page::address::{self, Page};
use crate::page::answer::Failure;
use crate::page::dom::watch::Watch;
use crate::page::reading::Unread;
use crate::settings::Settings;
use crate::ui::Banner;
use std::rc::Rc;
use web_sys::{Document, Window};

/// Why a page gave nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trouble {
    /// One of its answers could not be read.
    Answer(Failure),
    /// It asks for a human.
    Captcha,
    /// It asks to sign in.
    LoggedOut,
}

/// Everything the content script knows at one moment.
pub(super) struct Desk {
    pub window: Window,
    pub document: Document,
    /// The address the visit is about.
    pub url: String,
    pub page: Page,
    /// The order whose page was left last, in this document.
    pub left: Option<String>,
    /// The start of this visit.
    pub visit: Instant,
    /// What is known of each order: seen in this tab, joined with what was remembered.
    pub records: ByOrder<Record>,
    /// The orders whose memory was asked for, and whether the worker has spoken or cannot.
    pub asked: ByOrder<bool>,
    /// Which answers of the page have come in this visit, for which order.
    pub answers: Vec<(String, Source)>,
    /// The orders that the numbers on Cainiao's page belong to.
    pub recognised: Vec<String>,
    /// The orders that the chat may be about, and the one of them that was picked.
    pub chat: Vec<String>,
    /// The card was closed on this chat.
    pub put_away: bool,
    /// So many orders from the store of this order got stuck.
    pub stuck: Option<(String, i64)>,
    pub trouble: Option<Trouble>,
    pub unread: Vec<Unread>,
    /// Why the worker did not do what it was last asked.
    pub unheard: Option<Unheard>,
    /// Long enough waited for the page to show something.
    pub patience_over: bool,
    pub settings: Settings,
    /// How often the settings were asked for: only the last answer counts.
    pub settled: u32,
    /// Not there before the settings are: nothing is judged or said without them.
    pub tongues: Option<Rc<Tongues>>,
    pub banner: Option<Banner>,
    /// How often the banner was put back after the page removed it.
    pub put_back: u32,
    pub chips: Chips,
    pub watch: Option<Watch>,
}

impl Desk {
    /// An empty desk; `None` where there is no page.
    pub fn new() -> Option<Desk> {
        let window = web_sys::window()?;
        let document = window.document()?;
        Some(Desk {
            chips: Chips::new(&document),
            window,
            document,
            url: String::new(),
            page: Page::Other,
            left: None,
            visit: 0,
            records: ByOrder::new(),
            asked: ByOrder::new(),
            answers: Vec::new(),
            recognised: Vec::new(),
            chat: Vec::new(),
            put_away: false,
            stuck: None,
            trouble: None,
            unread: Vec::new(),
            unheard: None,
            patience_over: false,
            settings: Settings::default(),
            settled: 0,
            tongues: None,
            banner: None,
            put_back: 0,
            watch: None,
        })
    }

    /// Whether the page's address is another one than that of the visit.
    pub fn moved(&self) -> bool {
        self.address() != self.url
    }

    /// A new visit at the page's present address.
    pub fn start_visit(&mut self, now: Instant) {
        self.url = self.address();
        self.page = address::page_of(&self.url);
        // Two visits in one millisecond are still two.
        self.visit = now.max(self.visit.saturating_add(1));
        self.answers.clear();
        self.unread.clear();
        self.recognised.clear();
        self.chat.clear();
        self.put_away = false;
        // What was said about a number without an order belongs to the page that is left.
        self.records.put("", Record::default());
        self.trouble = None;
        self.patience_over = false;
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

    /// The order this page is about.
    pub fn page_order(&self) -> Option<&str> {
        match &self.page {
            Page::OrderDetail { order } | Page::Tracking { order, .. } => Some(order),
            _ => None,
        }
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
}
