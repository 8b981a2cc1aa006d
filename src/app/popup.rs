//! The window behind the toolbar button: the orders that matter now, what a number is, and the button that keeps a picture.

use super::lookup::{self, Hand, HandAction, Tell, TellAction};
use super::program::Program;
use super::window::Window;
use super::worker::links::links;
use super::worker::reading::check_from_window;
use crate::case::group::Groups;
use crate::case::{CaseRecord, account};
use crate::i18n::{Arg, Key, Speech, is_right_to_left};
use crate::knowledge::date::iso;
use crate::knowledge::event::{Unrecognized, report, unrecognized, unrecognized_together};
use crate::message::{MessageFacts, text};
use crate::order::settings::Settings;
use crate::order::{Day, Instant, Order, ProofTick};
use crate::present::dispute_file::{self, Shows};
use crate::present::windows::{self, UserEvent, UserEventKind, WindowPage};
use crate::present::wording::{
    self, CheckAllModel, Group, Links, PopupCamera, PopupEntry, PopupInput, PopupOrders, Query, Sort,
    Summary, TellModel,
};
use crate::read::address::{Page, page_of};
use crate::rules::{Level, Verdict, judge};
use std::collections::BTreeMap;

/// What a number is is read out once the typing has paused for so long, in milliseconds, not at each letter.
pub const PAUSE_MS: u32 = 700;

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupMessage {
    /// The window stands.
    Opened,
    /// Some of the stored orders.
    Cases(Vec<CaseRecord>),
    /// All of them have been read; or they cannot be.
    AllRead(bool),
    /// The address of the page in the tab, where the browser tells.
    Tab(Option<String>),
    /// The page in the tab was read, or why not.
    PageRead(Box<Result<ReadPage, PageTrouble>>),
    /// It is to be read.
    ReadPage,
    /// It is about this order.
    ReadFor(String),
    /// A line of it is left out, or put back.
    Strike(usize),
    /// What was read is kept, or that nothing was there; when it was pressed.
    KeepRead(Instant, Day),
    /// That is taken back.
    UndoRead,
    /// Something is pasted or said of an order.
    Tell(String, TellAction),
    /// A parcel is added by hand.
    Hand(HandAction),
    /// The settings were changed; the window speaks their language by now.
    Settings(Settings, &'static str),
    /// This stands in the field.
    Searched(String),
    /// A number that was offered is wanted in the field.
    Offered(String),
    /// Nothing was typed for a while; since which letter.
    Paused(u32),
    /// Only these orders are wanted.
    Filtered(Option<Group>),
    /// The message of an order is wanted in the clipboard.
    Copy(String),
    /// It is there; or the text that could not be put there.
    Copied(String, Result<(), String>),
    /// A number whose link does not carry it is wanted in the clipboard.
    CopyNumber(String),
    /// It is there, or could not be put there.
    NumberCopied(bool),
    /// The updates that nobody understands are wanted in the clipboard.
    CopyUnrecognized,
    /// They are there; or the text that could not be put there.
    UnrecognizedCopied(Result<(), String>),
    /// An answer of an order, by its place; when it was pressed.
    Answered(String, usize, Instant, Day),
    /// What was said of an order at this instant is taken back.
    Undone(String, Instant),
    /// What was said of an order at this instant happened on another day (ISO).
    Redated(String, Instant, String),
    /// All orders of the list are to be read.
    CheckAll,
    /// The list is open, or what went wrong.
    ListOpened(Result<(), String>),
    /// The worker has stored it, or what went wrong.
    Stored(Result<(), String>),
    /// The picture belongs to this order; empty: not chosen.
    Whose(String),
    /// A picture is wanted.
    KeepPicture,
    /// It was taken.
    Taken(Box<TakenPicture>),
    /// What is covered in it is to be shown, or covered again.
    Uncover(bool),
    /// It is to be kept as it is shown.
    KeepTaken,
    /// It is not to be kept.
    Discard,
    /// What became of it.
    Picture(PictureOutcome),
}

/// A picture that was taken and is not kept yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenPicture {
    /// The address of the page, before and after it was taken the same; `None`: the tab moved on meanwhile.
    pub address: Option<String>,
    /// What is seen of the page.
    pub seen: dispute_file::Picture,
    /// With the places covered that are known to show who the buyer is; `None`: none is known.
    pub covered: Option<dispute_file::Picture>,
}

/// What became of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PictureOutcome {
    /// Kept; the order has so many now.
    Kept(usize),
    /// The order has so many already.
    Full(usize),
    /// The browser does not allow a picture of this page.
    Refused,
    /// The tab shows another page than the one whose order was named.
    Changed,
    /// Something else went wrong.
    Failed(String),
}

/// What the browser is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum PopupEffect {
    /// Draw the window anew.
    Draw,
    /// Read all stored orders.
    ReadCases,
    /// Ask for the address of the tab.
    ReadTab,
    /// Read the page in the tab ([`PopupMessage::PageRead`]).
    ReadPage,
    /// Put a text into the field.
    Fill(String),
    /// Put the focus on an element, and select the text in it.
    Select(&'static str),
    /// Say so, once nothing has been typed for a while.
    Pause(u32),
    /// Copy the message of an order ([`Popup::to_seller`]), within the click.
    Copy(String),
    /// Copy a number, within the click.
    CopyNumber(String),
    /// Copy the report on what nobody understands, within the click.
    CopyUnrecognized(String),
    /// Have the worker open the list of orders, and its orders read there ([`PopupMessage::ListOpened`]).
    CheckAll,
    /// Have the worker join this account in.
    Store(Box<CaseRecord>),
    /// Take a picture of the tab for this order ([`PopupMessage::Taken`]).
    TakePicture(String, Shows),
    /// Keep this picture ([`PopupMessage::Picture`]).
    KeepPicture(Box<dispute_file::Picture>),
}

/// One order.
struct KnownOrder {
    case: CaseRecord,
    verdict: Verdict,
    summary: Summary,
    links: Links,
    /// What nobody understands of its tracking.
    unrecognized: Vec<Unrecognized>,
}

/// How far the orders are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum PopupLoading {
    First,
    Done,
    Failed,
}

/// What became of the last click.
enum PopupNotice {
    Nothing,
    /// The message of this order is in the clipboard.
    Copied(String),
    /// The report on what nobody understands is.
    UnrecognizedCopied,
    /// This text is not: it stands in the window.
    NotCopied(String),
    NumberCopied(bool),
    /// The list of orders is open, and is being read.
    ListOpened,
    /// It could not be done.
    Failed(String),
}

/// The picture of the page in the tab.
#[derive(PartialEq, Eq)]
enum PictureState {
    None,
    /// Which order it belongs to must be said first.
    Unclear,
    /// It is being taken, or kept.
    Busy,
    Over(PictureOutcome),
}

/// A picture that the buyer looks at before it is kept.
struct TakenPreview {
    taken: TakenPicture,
    /// What is covered in it is shown.
    uncovered: bool,
}

impl TakenPreview {
    /// As it is shown, and would be kept.
    fn picture(&self) -> &dispute_file::Picture {
        self.taken.covered.as_ref().filter(|_| !self.uncovered).unwrap_or(&self.taken.seen)
    }
}

/// The window.
pub struct Popup {
    settings: Settings,
    /// The tag of the language it speaks.
    language: &'static str,
    today: Day,
    /// When it was opened.
    opened: Instant,
    orders: Vec<KnownOrder>,
    /// Read, and not all there yet.
    incoming: Vec<CaseRecord>,
    reading: PopupLoading,
    /// The places of all orders, gravest first as they were read: nothing jumps away under the hand.
    sorted: Vec<usize>,
    /// Those that are shown, chosen anew only when the buyer asks for others.
    shown: Vec<usize>,
    query: String,
    /// How often a letter was typed.
    typed: u32,
    /// The typing has paused.
    paused: bool,
    only: Option<Group>,
    notice: PopupNotice,
    /// The page in the tab, read for an order.
    reader: PageReader,
    /// What is pasted and said, and was not kept, by order.
    tells: BTreeMap<String, Tell>,
    /// The parcel that is being added by hand.
    hand: Hand,
    /// The address of the tab.
    address: Option<String>,
    /// The page in the tab, where it may be pictured.
    tab: Option<String>,
    /// The order that its picture belongs to.
    chosen: String,
    picture: PictureState,
    preview: Option<TakenPreview>,
}

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
            sorted: Vec::new(),
            shown: Vec::new(),
            query: String::new(),
            typed: 0,
            paused: false,
            only: None,
            notice: PopupNotice::Nothing,
            reader: PageReader::default(),
            tells: BTreeMap::new(),
            hand: Hand::default(),
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
        let record = &joined.record;
        let facts = MessageFacts::of(kind, &record.order, verdict, &record.answers, self.today);
        let facts = facts.naming(joined.written_of());
        Some(text(kind, &facts, speech))
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
        Groups::of(self.orders.iter().map(|known| &known.case.record))
    }

    fn judged(&self, case: CaseRecord, groups: &Groups<'_>) -> KnownOrder {
        let record = &case.record;
        let joined = groups.join(record).record;
        let verdict = judge(&joined.order, &joined.answers, self.today, &self.settings);
        let given = wording::new_number(&record.answers);
        let links = links(&record.order, verdict.parcel, given, record.host());
        let unrecognized = unrecognized(&record.order);
        KnownOrder { summary: Summary::of(&case, &verdict), verdict, links, unrecognized, case }
    }

    fn judged_together(&self, cases: &[CaseRecord]) -> Vec<KnownOrder> {
        let groups = Groups::of(cases.iter().map(|case| &case.record));
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
        if let Some(here) = self.sorted.iter().position(is_here) {
            self.sorted.get_mut(..=here).unwrap_or_default().rotate_right(1);
        }
        self.choose();
    }

    /// Chooses the orders that are shown.
    fn choose(&mut self) {
        let summaries: Vec<&Summary> = self.orders.iter().map(|known| &known.summary).collect();
        let query = Query { search: self.query.clone(), only: self.wanted(), ..Query::default() };
        (self.shown, _) = wording::select(&summaries, &self.sorted, &query);
    }

    /// Who searches looks through all orders.
    fn wanted(&self) -> Option<Group> {
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
        Some(PopupEffect::Store(Box::new(account)))
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
        self.account(&order, |known| {
            let tracker = lookup::tracker(&kept, &known.case.record.order);
            Some(account::looked_up(&known.case, kept, tracker))
        })
    }

    fn tell(&mut self, order: &str, action: TellAction) -> Option<PopupEffect> {
        let place = self.orders.iter().position(|known| known.case.record.order.id == order)?;
        let known = &self.orders.get(place)?.case.record;
        let lookup = self.tells.entry(order.to_owned()).or_default().act(action, known, self.language)?;
        self.account(order, |known| Some(account::looked_up(&known.case, lookup, None)))
    }

    fn add(&mut self, action: HandAction) -> Option<PopupEffect> {
        let orders = self.orders.iter().map(|known| &known.case.record.order);
        let case = self.hand.act(action, orders)?;
        let judged = self.judged(case.clone(), &self.groups());
        self.orders.push(judged);
        self.sort();
        Some(PopupEffect::Store(Box::new(case)))
    }

    /// The page in the tab, what it shows, and the order it tells of.
    fn page(&self) -> Option<(Shows, Option<String>)> {
        let address = self.tab.as_deref().filter(|_| !self.orders.is_empty())?;
        let orders: Vec<&Order> = self.orders.iter().map(|known| &known.case.record.order).collect();
        Some(dispute_file::whose(address, &orders))
    }

    fn keep_picture(&mut self) -> Option<PopupEffect> {
        if self.picture == PictureState::Busy || self.preview.is_some() {
            return None;
        }
        let (shows, whose) = self.page()?;
        let only = match self.orders.as_slice() {
            [one] => Some(one.case.record.order.id.clone()),
            _ => None,
        };
        let order = whose.or(only).unwrap_or_else(|| self.chosen.clone());
        if order.is_empty() {
            self.picture = PictureState::Unclear;
            return Some(PopupEffect::Select(windows::WHOSE));
        }
        self.picture = PictureState::Busy;
        Some(PopupEffect::TakePicture(order, shows))
    }

    fn keep_taken(&mut self) -> Option<PopupEffect> {
        if self.picture == PictureState::Busy {
            return None;
        }
        let picture = self.preview.as_ref()?.picture().clone();
        self.picture = PictureState::Busy;
        Some(PopupEffect::KeepPicture(Box::new(picture)))
    }

    /// One that was not kept stays, and can be tried again. What one that was kept proves is there: the card says so, too.
    fn picture_is_over(&mut self, outcome: PictureOutcome) -> Option<PopupEffect> {
        let kept = match outcome {
            PictureOutcome::Kept(_) => self.preview.take(),
            _ => None,
        };
        self.picture = PictureState::Over(outcome);
        let kept = kept?;
        let picture = kept.picture();
        let tick = ProofTick { proof: picture.shows.proof()?, at: picture.at, ticked: true };
        Some(PopupEffect::Store(Box::new(account::has_proof(&picture.order, tick))))
    }

    fn check_all(&self, speech: &Speech<'_>) -> Option<CheckAllModel> {
        let check = |known: &KnownOrder| {
            check_from_window(&known.case.record, &known.verdict, self.today, self.opened)
        };
        wording::check_all(self.orders.iter().map(check), speech)
    }

    fn camera(&self, speech: &Speech<'_>) -> Option<PopupCamera> {
        let (_, whose) = self.page()?;
        let orders = self.orders.iter().map(|known| &known.case.record.order);
        let model = wording::camera(orders, whose.as_deref(), speech);
        let count = |key, count: usize| {
            speech.fill(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
        };
        let notice = match &self.picture {
            PictureState::None | PictureState::Busy => String::new(),
            PictureState::Unclear => model.choose.clone(),
            PictureState::Over(PictureOutcome::Kept(now)) => count(Key::PictureKept, *now),
            PictureState::Over(PictureOutcome::Full(now)) => count(Key::PictureFull, *now),
            PictureState::Over(PictureOutcome::Refused) => speech.text(Key::PictureRefused),
            PictureState::Over(PictureOutcome::Changed) => speech.text(Key::PictureChanged),
            PictureState::Over(PictureOutcome::Failed(error)) => {
                speech.fill(Key::PictureNotKept, &[("error", Arg::Text(error))])
            }
        };
        let preview = self.preview.as_ref().map(|preview| {
            let covers = preview.taken.covered.is_some();
            wording::picture_preview(preview.picture().address(), covers, preview.uncovered, speech)
        });
        let busy = self.picture == PictureState::Busy;
        Some(PopupCamera { model, chosen: self.chosen.clone(), busy, preview, notice })
    }
}

impl Program for Popup {
    type Message = PopupMessage;
    type Effect = PopupEffect;

    fn update(&mut self, message: PopupMessage) -> Vec<PopupEffect> {
        let mut effects = Vec::new();
        match message {
            PopupMessage::Opened => effects.extend([PopupEffect::ReadCases, PopupEffect::ReadTab]),
            PopupMessage::Cases(cases) => {
                // Judged and drawn once all are there: orders that share a parcel may come in different slices.
                self.incoming.extend(cases);
                return Vec::new();
            }
            PopupMessage::AllRead(readable) => {
                let incoming = std::mem::take(&mut self.incoming);
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
                let orders: Vec<&Order> = self.orders.iter().map(|known| &known.case.record.order).collect();
                self.reader.was_read(*outcome, &orders);
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
                    effects.extend(self.account(&order, |known| Some(account::undone(&known.case, at))));
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
            PopupMessage::Undone(order, at) => {
                effects.extend(self.account(&order, |known| Some(account::undone(&known.case, at))));
            }
            PopupMessage::Redated(order, at, day) => {
                let today = self.today;
                effects.extend(self.account(&order, |known| {
                    account::on_another_day(&known.case, at, iso::read(&day)?, today)
                }));
            }
            PopupMessage::CheckAll => effects.push(PopupEffect::CheckAll),
            PopupMessage::ListOpened(Ok(())) => self.notice = PopupNotice::ListOpened,
            PopupMessage::ListOpened(Err(error)) => self.notice = PopupNotice::Failed(error),
            PopupMessage::Stored(Ok(())) => {}
            PopupMessage::Stored(Err(error)) => {
                // What is shown must be what is stored.
                self.notice = PopupNotice::Failed(error);
                effects.push(PopupEffect::ReadCases);
            }
            PopupMessage::Whose(order) => (self.chosen, self.picture) = (order, PictureState::None),
            PopupMessage::KeepPicture => effects.extend(self.keep_picture()),
            // Whose it is was told by the address of the page that the window was opened over.
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
                // One that is being kept by now is kept.
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

impl Window for Popup {
    fn view(&self, speech: &Speech<'_>) -> WindowPage {
        let copied = |known: &KnownOrder| matches!(&self.notice, PopupNotice::Copied(order) if *order == known.case.record.order.id);
        let table = &self.settings.waiting;
        let tell = |known: &KnownOrder| {
            let id = &known.case.record.order.id;
            let tell = self.tells.get(id).cloned().unwrap_or_default();
            let open = known.verdict.level != Level::Done;
            open.then(|| tell.model(id, self.today, table, speech))
        };
        let here = match page_of(self.address.as_deref().unwrap_or_default()) {
            Page::OrderDetail { order } => Some(order),
            _ => None,
        };
        let shown = || self.shown.iter().take(wording::MOST_ROWS);
        let tells: Vec<Option<TellModel>> =
            shown().map(|place| self.orders.get(*place).and_then(&tell)).collect();
        let entries: Vec<PopupEntry<'_>> = shown()
            .zip(&tells)
            .filter_map(|(place, tell)| {
                let known = self.orders.get(*place)?;
                let CaseRecord { record, .. } = &known.case;
                Some(PopupEntry {
                    order: &record.order,
                    answers: &record.answers,
                    lookups: &record.lookups,
                    verdict: &known.verdict,
                    links: &known.links,
                    copied: copied(known),
                    here: here.as_deref() == Some(record.order.id.as_str()),
                    tell: tell.as_ref(),
                    today: self.today,
                })
            })
            .collect();
        let act = self.orders.iter().filter(|known| known.summary.group() == Group::Act).count();
        let notice = match &self.notice {
            // Said beside its button, at the other end of the window.
            PopupNotice::Nothing | PopupNotice::UnrecognizedCopied => None,
            PopupNotice::Copied(_) => Some((speech.text(Key::BannerCopied), true)),
            PopupNotice::ListOpened => Some((speech.text(Key::ListOpened), true)),
            PopupNotice::NumberCopied(true) => Some((speech.text(Key::NumberLinkCopied), true)),
            PopupNotice::NotCopied(_) | PopupNotice::NumberCopied(false) => {
                Some((speech.text(Key::BannerCopyFailed), false))
            }
            PopupNotice::Failed(error) => {
                Some((speech.fill(Key::DataFailed, &[("error", Arg::Text(error))]), false))
            }
        };
        let uncopied =
            if let PopupNotice::NotCopied(text) = &self.notice { Some(text.as_str()) } else { None };
        let orders: Vec<&Order> = self.orders.iter().map(|known| &known.case.record.order).collect();
        let input = PopupInput {
            orders: match self.reading {
                PopupLoading::First => PopupOrders::Reading,
                PopupLoading::Failed => PopupOrders::Unreadable,
                PopupLoading::Done => PopupOrders::Shown(&entries),
            },
            counts: [self.orders.len(), act, self.shown.len()],
            only: self.wanted(),
            query: &self.query,
            paused: self.paused,
            notice,
            uncopied,
            camera: self.camera(speech),
            check_all: self.check_all(speech),
            hand: self.hand.model(speech),
            unrecognized: wording::unrecognized(
                &self.unrecognized(),
                matches!(self.notice, PopupNotice::UnrecognizedCopied),
                speech,
            ),
            reader: self.reader.model(&orders, &self.settings.waiting, speech),
        };
        windows::popup(&wording::popup(input, is_right_to_left(self.language), speech))
    }

    fn message(event: &UserEvent) -> Option<PopupMessage> {
        let order = || event.data("order").to_owned();
        Some(match (&event.kind, event.action.as_str()) {
            (UserEventKind::Input, "search") => PopupMessage::Searched(event.value.clone()),
            (UserEventKind::Change, "whose") => PopupMessage::Whose(event.value.clone()),
            (UserEventKind::Click, "filter") => {
                PopupMessage::Filtered(windows::group_of(event.data("group")))
            }
            (UserEventKind::Click, "check-offer") => PopupMessage::Offered(event.data("number").to_owned()),
            (UserEventKind::Click, "check-link") if !event.data("copies").is_empty() => {
                PopupMessage::CopyNumber(event.data("copies").to_owned())
            }
            (UserEventKind::Click, "copy-unrecognized") => PopupMessage::CopyUnrecognized,
            (UserEventKind::Click, windows::CHECK_ALL) => PopupMessage::CheckAll,
            (UserEventKind::Click, "copy") => PopupMessage::Copy(order()),
            (UserEventKind::Click, "answer") => {
                PopupMessage::Answered(order(), event.data("index").parse().ok()?, event.at, event.on)
            }
            (UserEventKind::Click, "undo") => PopupMessage::Undone(order(), event.data("at").parse().ok()?),
            (UserEventKind::Change, "said-on") => {
                PopupMessage::Redated(order(), event.data("at").parse().ok()?, event.value.clone())
            }
            (UserEventKind::Click, "keep-picture") => PopupMessage::KeepPicture,
            (UserEventKind::Click, "uncover-picture") => PopupMessage::Uncover(true),
            (UserEventKind::Click, "cover-picture") => PopupMessage::Uncover(false),
            (UserEventKind::Click, "keep-taken") => PopupMessage::KeepTaken,
            (UserEventKind::Click, "discard-taken") => PopupMessage::Discard,
            (UserEventKind::Click, "read-page") => PopupMessage::ReadPage,
            (UserEventKind::Change, windows::READ_FOR) => PopupMessage::ReadFor(event.value.clone()),
            (UserEventKind::Click, "strike" | "keep-lines") if !order().is_empty() => {
                PopupMessage::Tell(order(), TellAction::of(event)?)
            }
            (UserEventKind::Click, "strike") => PopupMessage::Strike(event.data("line").parse().ok()?),
            (UserEventKind::Click, "keep-lines" | "note-nothing") => {
                PopupMessage::KeepRead(event.at, event.on)
            }
            (UserEventKind::Click, "undo-read") => PopupMessage::UndoRead,
            (_, "hand" | "hand-field" | "hand-add") => PopupMessage::Hand(HandAction::of(event)?),
            (_, "paste" | "read-paste" | "since" | "say") => {
                PopupMessage::Tell(order(), TellAction::of(event)?)
            }
            _ => return None,
        })
    }
}

mod reader;
use reader::PageReader;
pub use reader::{PageTrouble, ReadPage};

#[cfg(test)]
mod reader_tests;
#[cfg(test)]
mod tests;
