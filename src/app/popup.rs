//! The window behind the toolbar button: the orders that matter now, what a number is, and the button that keeps a picture.
//!
//! | file | holds |
//! |---|---|
//! | `message` | what happens, and what the browser is to do |
//! | `state` | what the window knows |
//! | `reader` | the page in the tab, read for an order |
//! | `picture` | the picture of that page |
//! | `view` | what is shown, and what is pressed and typed there |

mod message;
mod picture;
mod reader;
#[cfg(test)]
mod reader_tests;
mod state;
#[cfg(test)]
mod tests;
mod view;

pub use message::{PictureOutcome, PopupEffect, PopupMessage, PopupRequest, TakenPicture};
pub use reader::{PageTrouble, ReadPage};
pub use state::Popup;

use super::lookup::{self, HandAction, ManualParcelDraft, TellAction};
use super::program::Program;
use super::worker::links::links;
use super::worker::reading::check_from_window;
use crate::case::group::Groups;
use crate::case::{CaseRecord, OrderRecord, account};
use crate::i18n::Speech;
use crate::knowledge::event::{Unrecognized, report, unrecognized, unrecognized_together};
use crate::message::{MessageFacts, text};
use crate::order::settings::Settings;
use crate::order::{Day, Instant};
use crate::present::windows;
use crate::present::wording::{self, Attention, CheckAllModel, Query, Sort, Summary};
use crate::read::address::page_of;
use litemap::LiteMap;
use reader::PageReader;
use state::{KnownOrder, PictureState, PopupLoading, PopupNotice, TakenPreview, orders_of, records_of};

/// Debounce before the result is announced, in ms: not at each letter.
pub const PAUSE_MS: u32 = 700;

impl Popup {
    /// The empty window.
    pub fn new(settings: Settings, language: &'static str, today: Day, opened: Instant) -> Popup {
        Popup {
            settings,
            language,
            today,
            opened,
            orders: Vec::new(),
            incoming: Vec::new(),
            reading: PopupLoading::First,
            is_being_read: false,
            is_stale: false,
            sorted: Vec::new(),
            shown: Vec::new(),
            query: String::new(),
            typed: 0,
            paused: false,
            only: None,
            notice: PopupNotice::Nothing,
            reader: PageReader::default(),
            tells: LiteMap::new(),
            refused_day: None,
            hand: ManualParcelDraft::default(),
            first: None,
            to_show: None,
            address: None,
            tab: None,
            chosen: String::new(),
            picture: PictureState::None,
            preview: None,
        }
    }

    /// The message to the seller that is due for an order, in the language of `speech`.
    pub fn to_seller(&self, order: &str, speech: &Speech<'_>) -> Option<String> {
        let KnownOrder { case, verdict, .. } = self.order(order)?;
        let kind = verdict.message?;
        let joined = self.groups().join(&case.record);
        Some(text(kind, &MessageFacts::of_joined(kind, &joined, verdict, self.today), speech))
    }

    /// What nobody understands, over all stored orders.
    fn unrecognized(&self) -> Vec<Unrecognized> {
        unrecognized_together(self.orders.iter().map(|known| known.unrecognized.as_slice()))
    }

    fn order(&self, order: &str) -> Option<&KnownOrder> {
        self.orders.iter().find(|known| known.case.record.order.id == order)
    }

    /// Which orders share a parcel.
    fn groups(&self) -> Groups<'_> {
        Groups::of(self.orders.iter().map(|known| &known.case.record), self.today)
    }

    fn judged(&self, case: CaseRecord, groups: &Groups<'_>) -> KnownOrder {
        let record = &case.record;
        let verdict = groups.join(record).verdict(&self.settings);
        let given = wording::new_number(&record.answers);
        let links = links(&record.order, verdict.parcel, given, record.host());
        let unrecognized = unrecognized(&record.order);
        KnownOrder { summary: Summary::of(&case, &verdict), verdict, links, unrecognized, case }
    }

    fn judged_together(&self, cases: &[CaseRecord]) -> Vec<KnownOrder> {
        let groups = Groups::of(cases.iter().map(|case| &case.record), self.today);
        cases.iter().map(|case| self.judged(case.clone(), &groups)).collect()
    }

    fn sort(&mut self) {
        let summaries: Vec<&Summary> = self.orders.iter().map(|known| &known.summary).collect();
        self.sorted = wording::sorted(&summaries, Sort::Gravity);
        // Whoever opens this window on an order's page asks about that one.
        let page = page_of(self.address.as_deref().unwrap_or_default());
        let is_here = |place: &usize| {
            let known = self.orders.get(*place);
            known.is_some_and(|known| page.order() == Some(known.case.record.order.id.as_str()))
        };
        // What was just added is what the buyer goes on with.
        let is_first = |place: &usize| {
            let known = self.orders.get(*place);
            known.is_some_and(|known| self.first.as_ref() == Some(&known.case.record.order.id))
        };
        let is_ahead: [&dyn Fn(&usize) -> bool; 2] = [&is_here, &is_first];
        for ahead in is_ahead {
            if let Some(place) = self.sorted.iter().position(ahead) {
                self.sorted.get_mut(..=place).unwrap_or_default().rotate_right(1);
            }
        }
        self.choose();
    }

    /// Chooses the orders that are shown.
    fn choose(&mut self) {
        let summaries: Vec<&Summary> = self.orders.iter().map(|known| &known.summary).collect();
        let query = Query { search: self.query.clone(), only: self.wanted(), ..Query::default() };
        (self.shown, _) = wording::select(&summaries, &self.sorted, &query);
    }

    /// The filter in force: none while the buyer searches, which covers all orders.
    fn wanted(&self) -> Option<Attention> {
        if self.query.is_empty() { self.only } else { None }
    }

    fn search(&mut self, text: String) -> PopupEffect {
        self.query = text;
        self.typed = self.typed.wrapping_add(1);
        self.paused = false;
        self.choose();
        PopupEffect::Pause(self.typed)
    }

    /// Joins in what the buyer did, and has it stored.
    fn account(
        &mut self,
        order: &str,
        account: impl FnOnce(&KnownOrder) -> Option<CaseRecord>,
    ) -> Option<PopupEffect> {
        self.account_of(order, PopupRequest::Change, account)
    }

    /// The same of what has a word of its own once it is stored, or is not.
    fn account_of(
        &mut self,
        order: &str,
        request: PopupRequest,
        account: impl FnOnce(&KnownOrder) -> Option<CaseRecord>,
    ) -> Option<PopupEffect> {
        let place = self.orders.iter().position(|known| known.case.record.order.id == order)?;
        let known = self.orders.get(place)?;
        let account = account(known)?;
        let mut case = known.case.clone();
        case.join(account.clone());
        self.orders.get_mut(place)?.case = case.clone();
        // What was said of a parcel counts for all orders in it.
        let groups = self.groups();
        let sharing = groups.others(&case.record).into_iter().map(|other| other.order.id.clone());
        let changed: Vec<String> = sharing.chain([order.to_owned()]).collect();
        let of_changed = |known: &&KnownOrder| changed.contains(&known.case.record.order.id);
        let judged: Vec<KnownOrder> = self
            .orders
            .iter()
            .filter(of_changed)
            .map(|known| self.judged(known.case.clone(), &groups))
            .collect();
        for known in judged {
            let is_same = |old: &&mut KnownOrder| old.case.record.order.id == known.case.record.order.id;
            if let Some(old) = self.orders.iter_mut().find(is_same) {
                *old = known;
            }
        }
        Some(PopupEffect::Store(Box::new(account), request))
    }

    /// Reads all orders, after the reading that is under way.
    fn read_orders(&mut self) -> Option<PopupEffect> {
        self.is_stale = self.is_being_read;
        let begins = !self.is_being_read;
        self.is_being_read = true;
        begins.then_some(PopupEffect::ReadCases)
    }

    /// The worker has stored what it was asked to, or could not.
    fn stored(&mut self, request: PopupRequest, outcome: Result<(), String>) -> Option<PopupEffect> {
        let is_written = outcome.is_ok();
        match request {
            PopupRequest::Change => {}
            PopupRequest::Add => {
                if let Some(case) = self.hand.written(is_written)
                    && self.order(&case.record.order.id).is_none()
                {
                    let judged = self.judged(case, &self.groups());
                    let id = judged.case.record.order.id.clone();
                    self.orders.push(judged);
                    return self.show(id);
                }
            }
            PopupRequest::Lookup(order, at) => {
                if let Some(tell) = self.tells.get_mut(&order) {
                    tell.written(at, is_written);
                }
            }
            PopupRequest::Read(at) if !is_written => self.reader.not_written(at),
            PopupRequest::UndoRead if !is_written => self.reader.not_undone(),
            PopupRequest::Read(_) | PopupRequest::UndoRead => {}
        }
        // What is shown must be what is stored.
        self.notice = PopupNotice::Failed(outcome.err()?);
        self.read_orders()
    }

    /// Puts an order before all others, whatever was looked for.
    fn show(&mut self, id: String) -> Option<PopupEffect> {
        let is_searched = !self.query.is_empty();
        (self.only, self.query, self.first) = (None, String::new(), Some(id.clone()));
        self.sort();
        self.to_show = Some(id);
        is_searched.then(|| PopupEffect::Fill(String::new()))
    }

    /// Once the orders and the address are there, the page is looked at: whether it names a number of theirs.
    fn look_at_page(&mut self) -> Option<PopupEffect> {
        if self.reading != PopupLoading::Done || self.orders.is_empty() {
            return None;
        }
        self.reader.looks_at(self.address.as_deref()).then_some(PopupEffect::ReadPage)
    }

    fn keep_read(&mut self, at: Instant, on: Day) -> Option<PopupEffect> {
        let order = self.reader.order().to_owned();
        let kept = self.reader.keep(at, on)?;
        self.account_of(&order, PopupRequest::Read(at), |known| {
            let tracker = lookup::tracker(&kept, &known.case.record.order);
            Some(account::looked_up(&known.case, kept, tracker))
        })
    }

    fn tell(&mut self, order: &str, action: TellAction) -> Option<PopupEffect> {
        let place = self.orders.iter().position(|known| known.case.record.order.id == order)?;
        let known = &self.orders.get(place)?.case.record;
        let lookup = self.tells.entry(order.to_owned()).or_default().ask(action, known, self.language)?;
        let request = PopupRequest::Lookup(order.to_owned(), lookup.at);
        self.account_of(order, request, |known| Some(account::looked_up(&known.case, lookup, None)))
    }

    fn add(&mut self, action: HandAction) -> Option<PopupEffect> {
        let orders = orders_of(&self.orders);
        let case = self.hand.act(action, orders)?;
        Some(PopupEffect::Store(Box::new(case), PopupRequest::Add))
    }

    fn check_all(&self, speech: &Speech<'_>) -> Option<CheckAllModel> {
        let check = |known: &KnownOrder| {
            check_from_window(&known.case.record, &known.verdict, self.today, self.opened)
        };
        wording::check_all(self.orders.iter().map(check), speech)
    }
}

impl Program for Popup {
    type Message = PopupMessage;
    type Effect = PopupEffect;

    fn update(&mut self, message: PopupMessage) -> Vec<PopupEffect> {
        let mut effects = Vec::new();
        match message {
            PopupMessage::Opened => {
                effects.extend(self.read_orders());
                effects.push(PopupEffect::ReadTab);
            }
            PopupMessage::Cases(cases) => {
                // Judged and drawn once all are there: orders that share a parcel may come in different slices.
                self.incoming.extend(cases);
                return Vec::new();
            }
            PopupMessage::AllRead(readable) => {
                let incoming = std::mem::take(&mut self.incoming);
                self.is_being_read = false;
                if std::mem::take(&mut self.is_stale) {
                    effects.extend(self.read_orders());
                }
                if readable {
                    self.orders = self.judged_together(&incoming);
                }
                self.reading = if readable { PopupLoading::Done } else { PopupLoading::Failed };
                self.sort();
                effects.extend(self.look_at_page());
            }
            PopupMessage::Tab(address) => {
                self.address.clone_from(&address);
                self.tab = address.filter(|address| address.starts_with("http"));
                self.sort();
                effects.extend(self.look_at_page());
            }
            PopupMessage::PageRead(outcome) => {
                let records: Vec<&OrderRecord> = records_of(&self.orders).collect();
                self.reader.was_read(*outcome, &records);
            }
            PopupMessage::ReadPage => effects.extend(self.reader.read().then_some(PopupEffect::ReadPage)),
            PopupMessage::ReadFor(order) => self.reader.choose(order),
            PopupMessage::Strike(line) => self.reader.strike(line),
            PopupMessage::KeepRead(at, on) => effects.extend(self.keep_read(at, on)),
            PopupMessage::Tell(order, action) => effects.extend(self.tell(&order, action)),
            PopupMessage::Hand(action) => effects.extend(self.add(action)),
            PopupMessage::UndoRead => {
                if let Some(at) = self.reader.undo() {
                    let order = self.reader.order().to_owned();
                    effects.extend(self.account_of(&order, PopupRequest::UndoRead, |known| {
                        Some(account::undone(&known.case, at))
                    }));
                }
            }
            PopupMessage::Settings(settings, language) => {
                (self.settings, self.language) = (settings, language);
                let orders = std::mem::take(&mut self.orders);
                let cases: Vec<CaseRecord> = orders.into_iter().map(|known| known.case).collect();
                self.orders = self.judged_together(&cases);
                self.sort();
            }
            PopupMessage::Searched(text) => effects.push(self.search(text)),
            PopupMessage::Offered(number) => {
                effects.push(PopupEffect::Fill(number.clone()));
                effects.push(self.search(number));
            }
            PopupMessage::Paused(typed) => self.paused |= typed == self.typed,
            PopupMessage::Filtered(only) => {
                self.only = only;
                if !self.query.is_empty() {
                    // Who filters has done with searching.
                    effects.push(PopupEffect::Fill(String::new()));
                    effects.push(self.search(String::new()));
                }
                self.choose();
            }
            PopupMessage::Copy(order) => effects.push(PopupEffect::Copy(order)),
            PopupMessage::Copied(order, Ok(())) => self.notice = PopupNotice::Copied(order),
            PopupMessage::Copied(_, Err(text)) | PopupMessage::UnrecognizedCopied(Err(text)) => {
                self.notice = PopupNotice::NotCopied(text);
                effects.extend([PopupEffect::Draw, PopupEffect::Select(windows::UNCOPIED)]);
            }
            PopupMessage::CopyNumber(number) => effects.push(PopupEffect::CopyNumber(number)),
            PopupMessage::NumberCopied(copied) => {
                self.notice = PopupNotice::NumberCopied(copied);
                if !copied {
                    effects.push(PopupEffect::Select(windows::FIELD));
                }
            }
            PopupMessage::CopyUnrecognized => {
                effects.push(PopupEffect::CopyUnrecognized(report(&self.unrecognized())));
            }
            PopupMessage::UnrecognizedCopied(Ok(())) => self.notice = PopupNotice::UnrecognizedCopied,
            PopupMessage::Answered(order, index, at, on) => {
                effects.extend(self.account(&order, |known| {
                    let said =
                        wording::offered(&known.case.record.answers, &known.verdict).get(index)?.clone();
                    Some(account::toggled(&known.case, known.verdict.message, &said, at, on))
                }));
            }
            PopupMessage::ShowCard(order, at) => {
                effects
                    .extend(self.account(&order, |known| Some(account::card_shown_again(&known.case, at))));
            }
            PopupMessage::Undone(order, at) => {
                effects.extend(self.account(&order, |known| Some(account::undone(&known.case, at))));
            }
            PopupMessage::Redated(order, at, day) => {
                let today = self.today;
                let meant = self.order(&order).map(|known| &known.case.record.order);
                let meant = meant.and_then(|order| account::possible_day(order, &day, today));
                self.refused_day = meant.is_none().then(|| (order.clone(), (at, day)));
                effects.extend(
                    self.account(&order, |known| account::on_another_day(&known.case, at, meant?, today)),
                );
            }
            PopupMessage::CheckAll => effects.push(PopupEffect::CheckAll),
            PopupMessage::ListOpened(Ok(())) => self.notice = PopupNotice::ListOpened,
            PopupMessage::ListOpened(Err(error)) => self.notice = PopupNotice::Failed(error),
            PopupMessage::Stored(request, outcome) => {
                effects.extend(self.stored(request, outcome));
                if let Some(order) = self.to_show.take() {
                    effects.extend([PopupEffect::Draw, PopupEffect::Unfold(order)]);
                }
            }
            PopupMessage::Whose(order) => (self.chosen, self.picture) = (order, PictureState::None),
            PopupMessage::KeepPicture => effects.extend(self.keep_picture()),
            // The address of the page that the window was opened over named the order.
            PopupMessage::Taken(taken) if taken.address.is_none() || taken.address != self.tab => {
                self.picture = PictureState::Over(PictureOutcome::Changed);
                effects.push(PopupEffect::ReadTab);
            }
            PopupMessage::Taken(taken) => {
                self.picture = PictureState::None;
                self.preview = Some(TakenPreview { taken: *taken, uncovered: false });
            }
            PopupMessage::Uncover(uncovered) => {
                if let Some(preview) = &mut self.preview {
                    preview.uncovered = uncovered;
                }
            }
            PopupMessage::KeepTaken => effects.extend(self.keep_taken()),
            PopupMessage::Discard => {
                // A picture that is being saved by now is saved.
                if self.picture != PictureState::Busy {
                    (self.preview, self.picture) = (None, PictureState::None);
                }
            }
            PopupMessage::Picture(outcome) => effects.extend(self.picture_is_over(outcome)),
        }
        effects.push(PopupEffect::Draw);
        effects
    }
}
