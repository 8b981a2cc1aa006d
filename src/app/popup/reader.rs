//! The page in the tab behind the toolbar button, read for an order.

use super::super::lookup::{Outcome, Preview, known_numbers, nothing, number_meant};
use crate::case::OrderRecord;
use crate::i18n::{Arg, Key, Speech};
use crate::knowledge::tracking_number::is_tracker;
use crate::order::settings::WaitingTable;
use crate::order::{Day, Instant, Lookup, LookupSource, Order};
use crate::present::wording::{ReaderButton, ReaderModel, order_choices, preview};
use crate::read::address::site_of;
use crate::read::text::{self, Now, PageText};

/// A page that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadPage {
    /// Its address.
    pub address: String,
    /// The visible text of the page.
    pub text: PageText,
    /// When the page was read.
    pub now: Now,
}

/// Why a page was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageTrouble {
    /// The browser lets no extension read it: a page of its own, a document of its viewer, its store.
    NotAllowed,
    /// The tab shows another page than at the start.
    Changed,
}

/// How far it has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum ReaderStep {
    /// Nothing to show.
    #[default]
    Hidden,
    /// One sentence; the flag: it can be read once more.
    Sentence(Key, bool),
    /// The page can be read for an order.
    Offer,
    /// The page was read; its entries.
    Preview(Preview),
    /// The page has the number and no history.
    Nothing(String),
    /// The reading was saved, or that there is nothing; the instant it was saved at.
    Done(Instant, Option<Preview>, String),
}

/// The page and what becomes of it.
#[derive(Debug, Default)]
pub struct PageReader {
    address: String,
    step: ReaderStep,
    /// The orders that it can be about, and the one that is.
    candidates: Vec<String>,
    chosen: String,
    /// A number on it that surely is a parcel's.
    number: String,
    /// Whether the page is being read: at first only its subject, on a click all of it.
    reading: Option<bool>,
    /// What was taken back last, as it was before.
    taken_back: Option<ReaderStep>,
}

impl PageReader {
    /// The tab shows a page at this address; `true`: it is to be read.
    pub fn looks_at(&mut self, address: Option<&str>) -> bool {
        let Some(address) = address.filter(|_| self.reading.is_none() && self.step == ReaderStep::Hidden)
        else {
            return false;
        };
        address.clone_into(&mut self.address);
        match address.split_once("://").map_or("", |(scheme, _)| scheme) {
            // What the shop and Cainiao show is read where it stands.
            "http" | "https" if site_of(address).is_none() => {
                self.reading = Some(false);
                true
            }
            "http" | "https" | "chrome-extension" | "moz-extension" => false,
            _ => {
                self.step = ReaderStep::Sentence(Key::ReadNotAllowed, false);
                false
            }
        }
    }

    /// The host without `www.`.
    fn host(&self) -> &str {
        let rest = self.address.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }

    /// The buyer wants the whole page read; `true`: reading starts.
    pub fn read(&mut self) -> bool {
        let asks = self.reading.is_none();
        self.reading = Some(true);
        asks
    }

    /// Takes in the page that was read, or why it was not.
    pub fn was_read(&mut self, outcome: Result<ReadPage, PageTrouble>, records: &[&OrderRecord]) {
        let Some(all) = self.reading.take() else { return };
        let page = match outcome {
            Ok(page) if page.address == self.address => page,
            Ok(_) | Err(PageTrouble::Changed) if all => {
                self.step = ReaderStep::Sentence(Key::ReadChanged, true);
                return;
            }
            // Nobody has asked for it yet.
            Ok(_) | Err(PageTrouble::Changed) => return,
            Err(PageTrouble::NotAllowed) => {
                self.step = ReaderStep::Sentence(Key::ReadNotAllowed, false);
                return;
            }
        };
        if !all {
            self.offer(&page, records);
            return;
        }
        let Some(record) = records.iter().find(|record| record.order.id == self.chosen) else { return };
        let numbers = known_numbers(record);
        // The address names a number that the page itself need not show.
        let named = numbers.iter().find(|number| self.address.contains(**number));
        let shows = |number: &&str| text::holds(&page.text, number);
        let page_text = match named {
            Some(number) if !numbers.iter().any(shows) => page.text.clone().headed(number),
            _ => page.text.clone(),
        };
        let from = LookupSource::Site(self.host().to_owned());
        let outcome = Outcome::of_order(&page_text, record, &from, page.now).held_against(record);
        self.step = match outcome {
            Outcome::Preview(preview) => ReaderStep::Preview(preview),
            Outcome::NoEntries(number) => ReaderStep::Nothing(number),
            // Nobody may note that it shows nothing.
            Outcome::Unread(_) => ReaderStep::Sentence(Key::ReadUnread, true),
            Outcome::TooLarge => ReaderStep::Sentence(Key::ReadTooLarge, true),
            Outcome::Several => ReaderStep::Sentence(Key::ReadSeveral, true),
            // Opened from our own link, it need not show the number it was asked for.
            Outcome::NoNumber if is_tracker(self.host()) && !numbers.is_empty() => {
                let number =
                    number_meant(record, page.now.today).or(numbers.first().copied()).unwrap_or_default();
                let says_nothing = text::says_nothing(&page.text);
                let outcome = Outcome::of(&page.text.headed(number), &[number], from, page.now);
                match outcome.held_against(record) {
                    Outcome::Preview(preview) => ReaderStep::Preview(preview.assuming_number()),
                    Outcome::Older => ReaderStep::Sentence(Key::TellPasteOld, true),
                    Outcome::Unread(_) => ReaderStep::Sentence(Key::ReadUnread, true),
                    // A form, a page that is still loading: nothing is said of the number.
                    _ if !says_nothing => ReaderStep::Sentence(Key::ReadNoNumber, true),
                    _ => ReaderStep::Nothing(number.to_owned()),
                }
            }
            Outcome::Older => ReaderStep::Sentence(Key::TellPasteOld, true),
            Outcome::NoNumber | Outcome::Another(_) => ReaderStep::Sentence(Key::ReadNoNumber, true),
        };
    }

    /// Finds out which orders it can be about.
    fn offer(&mut self, page: &ReadPage, records: &[&OrderRecord]) {
        let is_named = |number: &&str| text::holds(&page.text, number) || self.address.contains(*number);
        let named = records.iter().find_map(|record| known_numbers(record).into_iter().find(is_named));
        let tracker = is_tracker(self.host());
        if page.text.cut && (named.is_some() || tracker) {
            self.step = ReaderStep::Sentence(Key::ReadTooLarge, true);
            return;
        }
        let of = |wanted: &dyn Fn(&OrderRecord) -> bool| {
            let records = records.iter().filter(|record| wanted(record));
            records.map(|record| record.order.id.clone()).collect::<Vec<String>>()
        };
        if named.is_some() {
            self.candidates = of(&|record| known_numbers(record).iter().any(is_named));
            named.unwrap_or_default().clone_into(&mut self.number);
        } else if let [only] = text::numbers(&page.text).as_slice() {
            self.candidates = of(&|_| true);
            self.number.clone_from(only);
        } else if tracker {
            self.candidates = of(&|record| !known_numbers(record).is_empty());
        }
        if let [only] = self.candidates.as_slice() {
            self.chosen.clone_from(only);
        }
        if !self.candidates.is_empty() {
            self.step = ReaderStep::Offer;
        }
    }

    /// Sets the order the page is about.
    pub fn choose(&mut self, order: String) {
        self.chosen = order;
    }

    /// The order that is chosen.
    pub fn order(&self) -> &str {
        &self.chosen
    }

    /// Leaves a line out of what is saved, or puts it back.
    pub fn strike(&mut self, line: usize) {
        if let ReaderStep::Preview(preview) = &mut self.step {
            preview.strike(line);
        }
    }

    /// What is kept of it, or that nothing is there.
    pub fn keep(&mut self, at: Instant, on: Day) -> Option<Lookup> {
        let (lookup, preview) = match &self.step {
            ReaderStep::Preview(preview) => (preview.lookup(at, on)?, Some(preview.clone())),
            ReaderStep::Nothing(number) => (nothing(number, self.host(), at, on), None),
            _ => return None,
        };
        self.step = ReaderStep::Done(at, preview, lookup.number.clone());
        Some(lookup)
    }

    /// Takes back what was saved; the instant it was saved at.
    pub fn undo(&mut self) -> Option<Instant> {
        match std::mem::take(&mut self.step) {
            ReaderStep::Done(at, preview, number) => {
                self.taken_back = Some(ReaderStep::Done(at, preview.clone(), number.clone()));
                self.step = preview.map_or(ReaderStep::Nothing(number), ReaderStep::Preview);
                Some(at)
            }
            other => {
                self.step = other;
                None
            }
        }
    }

    /// What was saved at this instant could not be written: it is there to be saved again.
    pub fn not_written(&mut self, at: Instant) {
        if matches!(self.step, ReaderStep::Done(kept, ..) if kept == at) {
            self.undo();
        }
    }

    /// It could not be taken back: it is saved all the same.
    pub fn not_undone(&mut self) {
        let offers = matches!(self.step, ReaderStep::Preview(_) | ReaderStep::Nothing(_));
        if let Some(done) = self.taken_back.take_if(|_| offers) {
            self.step = done;
        }
    }

    /// As it is shown; `None`: there is nothing to say.
    pub fn model(&self, orders: &[&Order], table: &WaitingTable, speech: &Speech<'_>) -> Option<ReaderModel> {
        let site = Arg::Text(self.host());
        let read = || (ReaderButton::Read, speech.text(Key::ReadPage));
        let undo = || (ReaderButton::Undo, speech.text(Key::BannerUndo));
        let candidates = orders.iter().filter(|order| self.candidates.contains(&order.id));
        let choices = order_choices(candidates.copied(), speech);
        let model = ReaderModel {
            orders: (speech.text(Key::ReadFor), Vec::new()),
            chosen: self.chosen.clone(),
            ..ReaderModel::default()
        };
        Some(match &self.step {
            ReaderStep::Hidden => return None,
            ReaderStep::Sentence(key, again) => ReaderModel {
                text: speech.text(*key),
                buttons: again.then(read).into_iter().collect(),
                ..model
            },
            ReaderStep::Offer => ReaderModel {
                text: match self.number.as_str() {
                    "" => speech.fill(Key::ReadSite, &[("site", site)]),
                    number => speech.fill(Key::ReadKnown, &[("site", site), ("number", Arg::Text(number))]),
                },
                orders: (model.orders.0, choices),
                buttons: vec![read()],
                ..model
            },
            ReaderStep::Preview(found) => {
                ReaderModel { preview: Some(preview(&found.input(), table, speech)), ..model }
            }
            ReaderStep::Nothing(number) => ReaderModel {
                text: speech.fill(Key::ReadNone, &[("number", Arg::Text(number))]),
                buttons: vec![
                    (ReaderButton::NoteNothing, speech.fill(Key::ReadNoteNothing, &[("site", site)])),
                    read(),
                ],
                ..model
            },
            ReaderStep::Done(_, kept, _) => ReaderModel {
                text: match kept {
                    Some(_) => speech.text(Key::ReadAdded),
                    None => speech.fill(Key::ReadNoted, &[("site", site)]),
                },
                buttons: vec![undo()],
                ..model
            },
        })
    }
}
