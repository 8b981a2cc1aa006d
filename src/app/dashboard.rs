//! The window with all orders: which are shown, what is known of each, and what is done there.
//!
//! Thousands of orders are read, judged and drawn in slices, and the window answers in between: each slice ends with
//! [`DashboardEffect::Turn`]. What stands around the rows is drawn as a whole ([`DashboardEffect::Draw`]); a row is drawn only where it is
//! new or another one ([`DashboardEffect::List`]).
//!
//! | file | holds |
//! |---|---|
//! | `message`, `action` | what happens, and what the browser is to do; what the buyer does |
//! | `state`, `stored` | what the window knows; what it was given of what is stored |
//! | `list` | which orders are shown, and which of their rows stand |
//! | `row` | one order, unfolded: what is typed and pressed there |
//! | `keep` | what is done with an order: it stands at once, and is taken back where it is refused |
//! | `data` | everything that is stored: out, in, smaller, gone |
//! | `turn` | which of that is done when |

mod action;
mod data;
mod keep;
mod list;
mod message;
mod row;
mod state;
mod stored;
#[cfg(test)]
mod tests;
mod turn;

pub use action::{CopyText, CopyTexts, DataAction, KeyFinding, RowAction};
pub use message::{DashboardEffect, DashboardFocus, DashboardMessage, DashboardRequest};
pub use state::{Dashboard, DataNotice};
pub use stored::{Pictures, Slice, StorageTrouble, TakenOver, Unreadable};

use super::lookup::{HandAction, ManualParcelDraft};
use super::program::Program;
use super::protocol::{Admission, CaseChange};
use super::window::Window;
use super::worker::links::links;
use super::worker::reading::check_from_window;
use crate::case::calendar::{CalendarEntry, calendar};
use crate::case::experience;
use crate::case::group::{Groups, Joined};
use crate::case::{CaseRecord, OrderRecord};
use crate::i18n::{Arg, Key, Speech};
use crate::order::settings::Settings;
use crate::order::{Day, Instant, Parcel};
use crate::present::view::Node;
use crate::present::windows::{self, Frame, UserEvent, UserEventKind, WindowPage};
use crate::present::wording::{
    self, AlsoOrder, CheckAllModel, DashboardWords, DetailInput, DueText, ExperienceModel, Query, Summary,
};
use crate::read::address::order_page;
use data::counted;
use list::List;
use litemap::LiteMap;
use state::{
    DashboardLoading, DashboardNotice, DashboardOrder, Data, Deleted, DeletionStage, RecordState, Restoring,
};

/// Maximum verdicts computed per turn, so that the window stays responsive.
const JUDGED_AT_ONCE: usize = 100;

/// While all is being read, how many are known is said anew after so many.
const COUNTED_AT_ONCE: usize = 250;

/// Days before the end of protection at which the calendar file's alarms go off.
const ALARMS: [i64; 3] = [7, 3, 1];

impl Dashboard {
    /// The window before anything is read. `room`: how much can be stored, in bytes.
    pub fn new(
        settings: Settings,
        day_of: fn(Instant) -> Day,
        (now, today): (Instant, Day),
        room: i64,
    ) -> Dashboard {
        Dashboard {
            settings,
            day_of,
            now,
            today,
            reading: DashboardLoading::Busy,
            entries: Vec::new(),
            judged: None,
            list: List::default(),
            turn: 0,
            open: LiteMap::new(),
            unanswered: LiteMap::new(),
            outlived: LiteMap::new(),
            to_show: None,
            deleted: None,
            going: Vec::new(),
            restoring: Vec::new(),
            meanwhile: LiteMap::new(),
            notice: DashboardNotice::Nothing,
            data: Data::new(room),
            record: RecordState::Offered,
            hand: ManualParcelDraft::default(),
        }
    }

    /// Which orders share a parcel.
    fn groups(&self) -> Groups<'_> {
        Groups::of(self.entries.iter().map(|entry| &entry.case.record), self.today)
    }

    /// The group of one order alone, which costs less.
    fn group_of(&self, record: &OrderRecord) -> Groups<'_> {
        let numbers: Vec<String> =
            record.order.parcels.iter().flat_map(Parcel::numbers).map(str::to_owned).collect();
        let all = self.entries.iter().map(|entry| &entry.case.record);
        Groups::of(all.filter(|other| !numbers.is_empty() && other.order.goes_by(&numbers)), self.today)
    }

    /// The order together with those that share a parcel with it.
    pub(super) fn joined(&self, record: &OrderRecord) -> Joined<'_> {
        self.group_of(record).join(record)
    }

    fn judge(&self, case: CaseRecord, groups: &Groups<'_>) -> DashboardOrder {
        let joined = groups.join(&case.record);
        let verdict = joined.verdict(&self.settings);
        let also =
            joined.others.iter().filter_map(|other| AlsoOrder::of(&other.order, other.host())).collect();
        let ends_first = joined.ends_first;
        DashboardOrder { summary: Summary::of(&case, &verdict), also, ends_first, case, verdict }
    }

    /// Judges those anew that share a parcel with this one.
    fn judge_sharing(&mut self, record: &OrderRecord) {
        let others: Vec<String> =
            self.joined(record).others.iter().map(|other| other.order.id.clone()).collect();
        for id in others {
            let Some(place) = self.place(&id) else { continue };
            let Some(case) = self.entries.get(place).map(|entry| entry.case.clone()) else { continue };
            let judged = self.judge(case.clone(), &self.group_of(&case.record));
            if let Some(entry) = self.entries.get_mut(place) {
                *entry = judged;
            }
            self.list.redraw(&id);
        }
    }

    /// Once all are read: judges those anew that share a parcel, since each was judged alone until then.
    fn judge_groups(&mut self) {
        let groups = self.groups();
        let shares = |(_, entry): &(usize, &DashboardOrder)| !groups.others(&entry.case.record).is_empty();
        let sharing = self.entries.iter().enumerate().filter(shares);
        let judged: Vec<(usize, DashboardOrder)> =
            sharing.map(|(place, entry)| (place, self.judge(entry.case.clone(), &groups))).collect();
        for (place, judged) in judged {
            // Its row may stand already, as of the order alone.
            self.list.redraw(&judged.case.record.order.id);
            if let Some(entry) = self.entries.get_mut(place) {
                *entry = judged;
            }
        }
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.case.record.order.id == id)
    }

    fn entry(&self, id: &str) -> Option<&DashboardOrder> {
        self.entries.get(self.place(id)?)
    }

    /// Asks for the next turn.
    fn next_turn(&mut self, effects: &mut Vec<DashboardEffect>) {
        self.turn = self.turn.wrapping_add(1);
        effects.push(DashboardEffect::Turn(self.turn));
    }

    /// Chooses the orders that are shown anew.
    fn choose(&mut self) {
        let summaries: Vec<&Summary> = self.entries.iter().map(|entry| &entry.summary).collect();
        let ids: Vec<&str> = self.entries.iter().map(|entry| entry.case.record.order.id.as_str()).collect();
        self.list.choose(&summaries, &ids);
    }

    /// Draws the frame and what is due of the list.
    fn draw(&mut self, effects: &mut Vec<DashboardEffect>) {
        effects.push(DashboardEffect::Draw);
        if let Some((rows, anew)) = self.list.draw() {
            effects.push(DashboardEffect::List { rows, anew });
        }
        if let Some(id) = self.to_show.take_if(|id| self.list.stands(id)) {
            effects.push(DashboardEffect::Focus(DashboardFocus::Unfolded(id)));
        }
        if self.list.is_unfinished() || self.judged.is_some() {
            self.next_turn(effects);
        }
    }

    /// Computes the next verdicts of another day. The list keeps its order, so rows do not move under the pointer.
    fn judge_more(&mut self) {
        let Some(from) = self.judged else { return };
        let end = from.saturating_add(JUDGED_AT_ONCE).min(self.entries.len());
        let groups = self.groups();
        let next = self.entries.iter().skip(from).take(JUDGED_AT_ONCE);
        let judged: Vec<DashboardOrder> = next.map(|entry| self.judge(entry.case.clone(), &groups)).collect();
        for (place, judged) in (from..).zip(judged) {
            // Its days are counted anew, whatever the verdict.
            self.list.redraw(&judged.case.record.order.id);
            if let Some(entry) = self.entries.get_mut(place) {
                *entry = judged;
            }
        }
        self.judged = (end < self.entries.len()).then_some(end);
        if self.judged.is_none() {
            self.list.unsort();
        }
    }

    /// Takes what is known of an order now.
    fn put(&mut self, case: CaseRecord, effects: &mut Vec<DashboardEffect>) {
        let id = case.record.order.id.clone();
        let record = case.record.clone();
        let entry = self.judge(case, &self.group_of(&record));
        self.list.unsort();
        match self.place(&id) {
            Some(place) => {
                if let Some(known) = self.entries.get_mut(place) {
                    *known = entry;
                }
                self.list.redraw(&id);
            }
            None => {
                self.entries.push(entry);
                self.list.spoil();
            }
        }
        self.judge_sharing(&record);
        if self.open.contains_key(&id) {
            effects.push(DashboardEffect::Letters(id));
        }
    }

    fn remove(&mut self, id: &str) -> Option<CaseRecord> {
        let entry = self.entries.remove(self.place(id)?);
        self.open.remove(id);
        self.outlived.remove(id);
        self.list.unsort();
        self.list.spoil();
        self.judge_sharing(&entry.case.record);
        Some(entry.case)
    }

    fn add(&mut self, action: HandAction, effects: &mut Vec<DashboardEffect>) {
        let orders = self.entries.iter().map(|entry| &entry.case.record.order);
        let Some(case) = self.hand.act(action, orders) else { return };
        effects.push(DashboardEffect::Ask(
            CaseChange { cases: vec![case], admits: Admission::All, ..CaseChange::default() },
            DashboardRequest::Add,
        ));
    }

    /// The parcel that was typed by hand is written, or was refused: its row stands once it is there.
    fn added(&mut self, is_written: bool, effects: &mut Vec<DashboardEffect>) {
        let Some(case) = self.hand.written(is_written) else { return };
        let id = case.record.order.id.clone();
        // What the storage has said of it is newer.
        if self.entry(&id).is_none() && !self.meanwhile.contains_key(&id) {
            self.stored(&id, Some(Box::new(case)), effects);
            self.measure_new(effects);
        }
        self.show(id, effects);
    }

    /// Unfolds an order, and brings it into view once its row stands: also one that is not among those that are looked for.
    fn show(&mut self, id: String, effects: &mut Vec<DashboardEffect>) {
        if self.entry(&id).is_none() {
            return;
        }
        self.choose();
        if !self.list.reach(&id) {
            self.list.query(|query| *query = Query { sort: query.sort, ..Query::default() });
            self.choose();
            self.list.reach(&id);
        }
        if !self.open.contains_key(&id) {
            self.fold(&id, effects);
        }
        self.to_show = Some(id);
    }

    fn trouble(&mut self, trouble: StorageTrouble, effects: &mut Vec<DashboardEffect>) {
        self.data.full |= trouble == StorageTrouble::Full;
        self.data.notice = DataNotice::Trouble(trouble.clone());
        self.data.confirm = None;
        self.notice = DashboardNotice::Trouble(trouble);
        effects.push(DashboardEffect::Measure);
    }

    fn delete(&mut self, id: &str, effects: &mut Vec<DashboardEffect>) {
        let Some(case) = self.remove(id) else { return };
        self.notice = DashboardNotice::Deleted(id.to_owned());
        self.deleted_last(Deleted { case: Box::new(case), stage: DeletionStage::Asked, gone: false });
        effects.push(DashboardEffect::Delete(id.to_owned()));
        // The row had it.
        effects.push(DashboardEffect::Focus(DashboardFocus::Undo));
    }

    /// From now on this is the deletion that can be taken back.
    fn deleted_last(&mut self, deleted: Deleted) {
        let id = deleted.case.record.order.id.clone();
        let before = self.deleted.replace(deleted);
        // The worker still has to answer for it.
        self.going.extend(before.filter(|before| !matches!(before.stage, DeletionStage::Done(_))));
        self.going.retain(|going| going.case.record.order.id != id);
    }

    /// The worker has forgotten an order, or could not.
    fn deleted(
        &mut self,
        id: &str,
        outcome: Result<Pictures, StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let is_it = |deleted: &Deleted| deleted.case.record.order.id == id;
        let last = self.deleted.take_if(|deleted| is_it(deleted));
        let is_last = last.is_some();
        let place = self.going.iter().position(is_it);
        let asked = last.or_else(|| place.map(|place| self.going.remove(place)));
        match (outcome, asked) {
            (Ok(pictures), Some(Deleted { case, stage: DeletionStage::Regretted, .. })) => {
                self.restore(case, pictures, effects);
            }
            (Ok(pictures), Some(deleted)) if is_last => {
                self.deleted = Some(Deleted { stage: DeletionStage::Done(pictures), ..deleted });
            }
            // Of one that was deleted before the last nobody wants anything any more.
            (Ok(_), _) => {}
            // What failed came after it: a row of it would be one of which the next click stores nothing but itself. Its
            // pictures were not taken.
            (Err(trouble), Some(Deleted { case, stage, gone: true })) => {
                self.trouble(trouble.clone(), effects);
                if matches!(stage, DeletionStage::Regretted) {
                    self.restore(case, Pictures::new(), effects);
                } else if is_last {
                    let stage = DeletionStage::Done(Pictures::new());
                    self.deleted = Some(Deleted { case, stage, gone: true });
                    self.notice = DashboardNotice::DeletedAllTheSame(id.to_owned(), trouble);
                }
            }
            (Err(trouble), asked) => {
                if let Some(Deleted { case, .. }) = asked {
                    self.put(*case, effects);
                }
                if is_last {
                    effects.push(DashboardEffect::Focus(DashboardFocus::Row(id.to_owned())));
                }
                self.trouble(trouble, effects);
            }
        }
        self.all_is_back(effects);
    }

    fn restore(&mut self, case: Box<CaseRecord>, pictures: Pictures, effects: &mut Vec<DashboardEffect>) {
        let id = case.record.order.id.clone();
        self.restoring.push(Restoring { id, pictures: pictures.clone(), back: false });
        effects.push(DashboardEffect::Restore(case, pictures));
    }

    /// The worker has taken an order back, or could not.
    fn restored(
        &mut self,
        id: &str,
        outcome: Result<(), StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        let place = self.restoring.iter().position(|restoring| restoring.id == id);
        let asked = place.map(|place| self.restoring.remove(place));
        if let Err(trouble) = outcome {
            self.trouble(trouble.clone(), effects);
            let is_stored = matches!(trouble, StorageTrouble::Unwritten(_));
            if let Some(Restoring { pictures, back: false, .. }) = asked
                && !is_stored
                && let Some(case) = self.remove(id)
            {
                // It stands here alone: it is deleted as before, and can be wanted back once more.
                let stage = DeletionStage::Done(pictures);
                self.deleted_last(Deleted { case: Box::new(case), stage, gone: true });
                self.notice = DashboardNotice::DeletedAllTheSame(id.to_owned(), trouble);
                effects.push(DashboardEffect::Focus(DashboardFocus::Undo));
            }
        }
        self.all_is_back(effects);
    }

    /// Orders are wanted back, and the worker has not answered for all of them.
    fn is_bringing_back(&self) -> bool {
        let mut going = self.deleted.iter().chain(&self.going);
        !self.restoring.is_empty() || going.any(|going| matches!(going.stage, DeletionStage::Regretted))
    }

    fn undo_delete(&mut self, effects: &mut Vec<DashboardEffect>) {
        let Some(Deleted { case, stage, gone }) = self.deleted.take() else { return };
        self.notice = DashboardNotice::Nothing;
        // It stands at once, and for good once the worker has it.
        self.put((*case).clone(), effects);
        effects.push(DashboardEffect::Focus(DashboardFocus::Row(case.record.order.id.clone())));
        match stage {
            DeletionStage::Asked | DeletionStage::Regretted => {
                self.deleted = Some(Deleted { case, stage: DeletionStage::Regretted, gone });
            }
            DeletionStage::Done(pictures) => self.restore(case, pictures, effects),
        }
    }

    fn stored(&mut self, id: &str, case: Option<Box<CaseRecord>>, effects: &mut Vec<DashboardEffect>) {
        if self.reading == DashboardLoading::Busy {
            self.meanwhile.insert(id.to_owned(), case);
            return;
        }
        let mut is_going = false;
        let mut is_to_go = false;
        for deleted in self.deleted.iter_mut().chain(&mut self.going) {
            if deleted.case.record.order.id == id {
                // The storage speaks first of what was written just before it was to be deleted.
                is_to_go |= !deleted.gone && matches!(deleted.stage, DeletionStage::Asked);
                deleted.gone = case.is_none();
                is_going |= !matches!(deleted.stage, DeletionStage::Done(_));
                if let Some(case) = case.as_ref().filter(|_| is_to_go) {
                    deleted.case.join(CaseRecord::clone(case));
                }
            }
        }
        for restoring in self.restoring.iter_mut().filter(|restoring| restoring.id == id) {
            restoring.back = case.is_some();
        }
        match case {
            // What was just regretted is not taken away again by the deletion itself.
            None if is_going => {}
            // Its note is nowhere else any more: the row stays until it is folded.
            None if self.holds_note(id) => {
                self.outlived.insert(id.to_owned(), ());
            }
            None => {
                self.remove(id);
            }
            Some(_) if is_to_go => {}
            Some(case) => {
                self.outlived.remove(id);
                let case = Box::new(self.with_unanswered(id, *case));
                let note = &case.note.text;
                let is_shown = self.open.get(id).is_some_and(|open| open.typed.note.is_none());
                if is_shown && self.entry(id).is_some_and(|entry| entry.case.note.text != *note) {
                    effects.push(DashboardEffect::ShowNote(id.to_owned(), note.clone()));
                }
                if self.entry(id).is_none_or(|entry| entry.case != *case) {
                    self.put(*case, effects);
                }
            }
        }
    }

    /// Orders that came or went take another amount of room. Many may do so at once: one new list is enough.
    fn measure_new(&self, effects: &mut Vec<DashboardEffect>) {
        if self.list.is_spoiled() && !effects.contains(&DashboardEffect::Measure) {
            effects.push(DashboardEffect::Measure);
        }
    }

    fn answered(
        &mut self,
        asked: DashboardRequest,
        outcome: Result<(), StorageTrouble>,
        effects: &mut Vec<DashboardEffect>,
    ) {
        match asked {
            DashboardRequest::Work(part) => return self.part_answered(part, outcome, effects),
            DashboardRequest::Restore(id) => return self.restored(&id, outcome, effects),
            DashboardRequest::DeleteAll => return self.all_deleted(outcome, effects),
            DashboardRequest::Discard(keys) => return self.discarded(&keys, outcome, effects),
            DashboardRequest::Add => self.added(outcome.is_ok(), effects),
            DashboardRequest::Lookup(account, at) => {
                self.lookup_written(*account, at, outcome.is_ok(), effects);
            }
            DashboardRequest::Note(account, before) => {
                self.account_answered(&account, &outcome, effects);
                self.note_stored(&account, before, outcome.is_ok());
            }
            DashboardRequest::Keep(account) => self.account_answered(&account, &outcome, effects),
        }
        if let Err(trouble) = outcome {
            self.trouble(trouble, effects);
        }
    }

    /// All orders that are stored.
    fn stored_orders(&self) -> impl Iterator<Item = &DashboardOrder> {
        self.entries.iter().filter(|entry| !self.outlived.contains_key(&entry.case.record.order.id))
    }

    /// All orders, as they are stored.
    pub fn cases(&self) -> impl Iterator<Item = &CaseRecord> {
        self.stored_orders().map(|entry| &entry.case)
    }

    /// The row of an order; nothing, where it is gone.
    pub fn row(&self, id: &str, words: &DashboardWords, speech: &Speech<'_>) -> Option<Node> {
        let DashboardOrder { case, verdict, also, ends_first, .. } = self.entry(id)?;
        let model = wording::dashboard_row(case, verdict, &page_of(case), self.today, speech);
        let detail = self.open.get(id).map(|open| {
            let given = wording::new_number(&case.record.answers);
            let due = |which| {
                let letter = open.due.of(which)?;
                Some((letter.text.as_str(), letter.language.as_str(), letter.meaning.as_deref()))
            };
            let input = DetailInput {
                case,
                verdict,
                waiting: &self.settings.waiting,
                today: self.today,
                latest: self.latest(),
                day_of: &self.day_of,
                links: &links(&case.record.order, verdict.parcel, given, case.record.host()),
                also,
                ends_first: ends_first.as_deref(),
                message: due(DueText::Message),
                dispute: due(DueText::Dispute),
                typed: &open.typed,
                tell: open.tell.model(&case.record, self.today, &self.settings.waiting, speech),
            };
            wording::dashboard_detail(&input, speech)
        });
        Some(windows::row(&model, detail.as_ref(), words))
    }

    /// The end of protection of an order for the buyer's calendar: the name of the file, and the file.
    pub fn date_file(&self, id: &str, speech: &Speech<'_>) -> Option<(String, String)> {
        let DashboardOrder { case, verdict, .. } = self.entry(id)?;
        let title = wording::title(case, speech);
        let file = calendar(&CalendarEntry {
            uid: &["protection-", id, "@stuck-parcel"].concat(),
            stamp: self.now,
            day: verdict.protection?.until,
            summary: &speech.fill(Key::DashboardCalendarSummary, &[("title", Arg::Text(title.as_str()))]),
            description: &speech.fill(Key::DashboardCalendarDescription, &[("order", Arg::Text(id))]),
            url: &page_of(case),
            alarms: &ALARMS,
        });
        Some((["protection-", id, ".ics"].concat(), file))
    }

    /// The experience with earlier parcels and stores.
    fn experience(&self, speech: &Speech<'_>) -> ExperienceModel {
        let records: Vec<&OrderRecord> = self.entries.iter().map(|entry| &entry.case.record).collect();
        let pasts = records.iter().flat_map(|record| experience::past(&record.order)).collect();
        let stores = experience::stores(&records, self.today, &self.settings);
        let spans = experience::spans(pasts);
        wording::experience(&spans, &stores, &self.settings.waiting, speech)
    }

    fn summary(&self, speech: &Speech<'_>) -> String {
        if self.reading == DashboardLoading::Busy {
            return counted(Key::DashboardLoading, self.entries.len(), speech);
        }
        let summaries: Vec<&Summary> = self.entries.iter().map(|entry| &entry.summary).collect();
        wording::summary_line(&summaries, speech)
    }

    fn notice(&self, speech: &Speech<'_>) -> Option<(String, bool)> {
        let deleted = |id: &String| speech.fill(Key::DashboardDeleted, &[("order", Arg::Text(id))]);
        match &self.notice {
            DashboardNotice::Nothing => None,
            DashboardNotice::Deleted(id) => Some((deleted(id), self.deleted.is_some())),
            DashboardNotice::DeletedAllTheSame(id, trouble) => {
                let said = speech.sentences(&[data::trouble(trouble, speech), deleted(id)]);
                Some((said, self.deleted.is_some()))
            }
            DashboardNotice::ListOpened => Some((speech.text(Key::ListOpened), false)),
            DashboardNotice::Trouble(trouble) => Some((data::trouble(trouble, speech), false)),
            DashboardNotice::Unread => Some((speech.text(Key::PopupError), false)),
        }
    }

    fn check_all(&self, speech: &Speech<'_>) -> Option<CheckAllModel> {
        if self.reading == DashboardLoading::Busy {
            return None;
        }
        let check = |entry: &DashboardOrder| {
            check_from_window(&entry.case.record, &entry.verdict, self.today, self.now)
        };
        wording::check_all(self.entries.iter().map(check), speech)
    }

    fn hidden(&self, speech: &Speech<'_>) -> Option<(String, Vec<String>)> {
        if self.reading == DashboardLoading::Busy {
            return None;
        }
        let hidden = self.list.hidden();
        let numbers = hidden.iter().filter_map(|place| self.entries.get(*place)).map(|entry| {
            match wording::numbers(&entry.case) {
                numbers if numbers.is_empty() => entry.case.record.order.id.clone(),
                numbers => numbers.join(" · "),
            }
        });
        (!hidden.is_empty()).then(|| (counted(Key::DashboardHidden, hidden.len(), speech), numbers.collect()))
    }
}

/// The order's page at the shop; of a parcel that was added by hand there is none.
fn page_of(case: &CaseRecord) -> String {
    let CaseRecord { record, .. } = case;
    if record.order.is_by_hand() { String::new() } else { order_page(&record.order.id, record.host()) }
}

impl Program for Dashboard {
    type Message = DashboardMessage;
    type Effect = DashboardEffect;

    fn update(&mut self, message: DashboardMessage) -> Vec<DashboardEffect> {
        let mut effects = Vec::new();
        // What the last message wanted unfolded has been.
        self.data.unfold = false;
        if self.record == RecordState::Wanted {
            self.record = RecordState::Stands;
        }
        match message {
            DashboardMessage::Time(now, today) => {
                self.now = now;
                if self.today == today {
                    return effects;
                }
                self.today = today;
                self.judged = (!self.entries.is_empty()).then_some(0);
                self.judge_more();
            }
            DashboardMessage::Opened => effects.push(DashboardEffect::Read),
            DashboardMessage::Left => self.store_notes(&mut effects),
            DashboardMessage::Slice(slice) => {
                self.data.bytes = self.data.bytes.saturating_add(slice.bytes);
                self.data.unreadable.extend(slice.unreadable);
                self.data.later = self.data.later.saturating_add(slice.later);
                let alone = Groups::of([], self.today);
                let said = self.entries.len() / COUNTED_AT_ONCE;
                for case in slice.cases {
                    let entry = self.judge(case, &alone);
                    self.entries.push(entry);
                }
                self.list.unsort();
                // The first stand at once. The others take their places once all are there: rows do not move meanwhile.
                if self.reading == DashboardLoading::Busy {
                    if self.list.shown() == 0 {
                        self.list.spoil();
                    } else if said == self.entries.len() / COUNTED_AT_ONCE {
                        return effects;
                    }
                }
            }
            DashboardMessage::Read(read) => {
                self.reading = DashboardLoading::Over;
                self.judge_groups();
                if read.is_err() {
                    self.reading = DashboardLoading::Failed;
                    self.notice = DashboardNotice::Unread;
                }
                self.list.spoil();
                effects.push(DashboardEffect::Measure);
                for (id, case) in std::mem::take(&mut self.meanwhile) {
                    self.stored(&id, case, &mut effects);
                }
                self.measure_new(&mut effects);
                self.data_waited(&mut effects);
            }
            DashboardMessage::Stored(changed) => {
                for (id, case) in changed {
                    self.stored(&id, case, &mut effects);
                }
                self.measure_new(&mut effects);
            }
            DashboardMessage::Turn(turn) => {
                if turn != self.turn {
                    return effects;
                }
                self.judge_more();
            }
            DashboardMessage::Search(words) => self.list.query(|query| query.search = words),
            DashboardMessage::Filter(name) => self.list.query(|query| {
                (query.only, query.archived) = (windows::filter(&name), windows::filters_archived(&name));
            }),
            DashboardMessage::Sort(name) => self.list.query(|query| query.sort = windows::sort(&name)),
            DashboardMessage::HideDelivered(hide) => self.list.query(|query| query.hide_delivered = hide),
            DashboardMessage::More => self.list.more(),
            DashboardMessage::Record => self.record = RecordState::Wanted,
            DashboardMessage::Details(id) => self.fold(&id, &mut effects),
            DashboardMessage::Row(id, action) => self.act(&id, action, &mut effects),
            DashboardMessage::Deleted(id, outcome) => self.deleted(&id, outcome, &mut effects),
            DashboardMessage::Hand(action) => self.add(action, &mut effects),
            DashboardMessage::CheckAll => effects.push(DashboardEffect::CheckAll),
            DashboardMessage::ListOpened(outcome) => {
                self.notice = outcome.map_or_else(DashboardNotice::Trouble, |()| DashboardNotice::ListOpened);
            }
            DashboardMessage::UndoDelete => self.undo_delete(&mut effects),
            DashboardMessage::Data(action) => self.act_on_data(action, &mut effects),
            DashboardMessage::Answered(asked, outcome) => self.answered(asked, outcome, &mut effects),
        }
        if self.list.is_spoiled() {
            self.choose();
        }
        self.draw(&mut effects);
        // What is to take the focus is drawn first.
        effects.sort_by_key(|effect| matches!(effect, DashboardEffect::Focus(_)));
        effects
    }
}

impl Window for Dashboard {
    fn view(&self, speech: &Speech<'_>) -> WindowPage {
        let read = self.reading != DashboardLoading::Busy;
        let (shown, hidden) = (self.list.shown(), self.list.hidden().len());
        let more = self.list.left();
        windows::dashboard(&Frame {
            words: &DashboardWords::new(speech),
            summary: self.summary(speech),
            check_all: self.check_all(speech),
            hand: self.hand.model(speech),
            query: self.list.wanted(),
            archived: self.entries.iter().any(|entry| entry.summary.is_archived()),
            // What could not be read may be there all the same.
            empty: self.reading == DashboardLoading::Over && self.entries.is_empty(),
            notice: self.notice(speech),
            data: &self.data_model(speech),
            unfold: self.data.unfold,
            confirm: self.confirm(speech),
            data_notice: self.data_notice(speech),
            undo_archive: self.can_undo_archive(),
            // How many there are is not known before.
            found: if shown == 0 || !read {
                String::new()
            } else {
                counted(Key::DashboardFound, shown, speech)
            },
            nothing: read && shown == 0 && hidden == 0 && !self.entries.is_empty(),
            more: (more > 0).then(|| counted(Key::DashboardMore, more, speech)),
            hidden: self.hidden(speech),
            record: match self.record {
                RecordState::Offered => windows::FrameRecord::Offered,
                RecordState::Wanted => windows::FrameRecord::Model(self.experience(speech)),
                RecordState::Stands => windows::FrameRecord::Stands,
            },
        })
    }

    fn message(event: &UserEvent) -> Option<DashboardMessage> {
        let order = || event.data("order").to_owned();
        let value = || event.value.clone();
        match (&event.kind, event.action.as_str()) {
            (UserEventKind::Input, "search") => Some(DashboardMessage::Search(value())),
            (UserEventKind::Change, "sort") => Some(DashboardMessage::Sort(value())),
            (UserEventKind::Change, "hide-delivered") => {
                Some(DashboardMessage::HideDelivered(!event.value.is_empty()))
            }
            (UserEventKind::Click, "filter") => {
                Some(DashboardMessage::Filter(event.data("filter").to_owned()))
            }
            (UserEventKind::Click, "more") => Some(DashboardMessage::More),
            (UserEventKind::Click, "record") => Some(DashboardMessage::Record),
            (UserEventKind::Click, "details") => Some(DashboardMessage::Details(order())),
            (_, "hand" | "hand-field" | "hand-add") => HandAction::of(event).map(DashboardMessage::Hand),
            (UserEventKind::Click, windows::CHECK_ALL) => Some(DashboardMessage::CheckAll),
            (UserEventKind::Click, "undo-delete") => Some(DashboardMessage::UndoDelete),
            _ => RowAction::of(event)
                .map(|action| DashboardMessage::Row(order(), action))
                .or_else(|| DataAction::of(event).map(DashboardMessage::Data)),
        }
    }
}
