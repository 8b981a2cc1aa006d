//! The page with all orders: what is known of each, what is shown, and what is done there.

use super::HOST;
use super::cases::{self, Unreadable};
use super::dashboard_data;
use super::opened::{Opened, follow_settings, open};
use super::protocol::CaseChange;
use crate::case::calendar::{Entry as CalendarEntry, calendar};
use crate::case::experience;
use crate::case::{CaseRecord, OrderRecord};
use crate::i18n::Translator;
use crate::i18n::{Arg, Key};
use crate::knowledge::date::iso;
use crate::order::Day;
use crate::order::answer::AnswerKind;
use crate::order::settings::Settings;
use crate::present::wording::{self, DashboardWords, DetailInput, Group, Query, Sort, Summary};
use crate::read::address::order_page;
use crate::rules::{Verdict, judge};
use crate::web::convert::json_from_js;
use crate::web::elements::{Dashboard, Heard, download, fill_detail, say_saved};
use crate::web::{clock, start, storage};
use gloo_timers::future::TimeoutFuture;
use js_sys::{Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element};

/// So many rows are made in one go; the page answers in between.
const ROWS_AT_ONCE: usize = 25;

/// So many rows are made without being asked for: thousands would make each search slow.
const ROWS: usize = 200;

/// Alarms before the end of protection, in days.
const ALARMS: [i64; 3] = [7, 3, 1];

thread_local! {
    static DESK: RefCell<Option<Desk>> = const { RefCell::new(None) };
}

/// One order.
pub(super) struct Entry {
    pub case: CaseRecord,
    pub verdict: Verdict,
    summary: Summary,
    /// Its row, once it was shown.
    row: Option<Element>,
}

/// Everything the page knows.
pub(super) struct Desk {
    pub document: Document,
    pub view: Dashboard,
    pub tongue: Translator,
    pub settings: Settings,
    pub today: Day,
    pub entries: Vec<Entry>,
    pub unreadable: Vec<Unreadable>,
    /// What was counted while reading, for browsers that do not tell.
    pub bytes: usize,
    /// The browser has refused to store more.
    pub full: bool,
    query: Query,
    /// The places of the orders that are shown, in their order.
    shown: Vec<usize>,
    /// All places, sorted; none: something has changed.
    sorted: Option<Vec<usize>>,
    /// How many of them have their row in the list.
    drawn: usize,
    /// How many of them are to have one.
    wanted: usize,
    /// Which list is being drawn: an older one stops.
    round: u32,
    /// The order that was deleted last.
    deleted: Option<CaseRecord>,
    /// The list is to be drawn anew.
    stale: bool,
}

impl Desk {
    fn judged(&self, case: CaseRecord, row: Option<Element>) -> Entry {
        let verdict = judge(&case.record.order, &case.record.answers, self.today, &self.settings);
        Entry { summary: Summary::of(&case, &verdict), case, verdict, row }
    }

    fn place(&self, id: &str) -> Option<usize> {
        self.entries.iter().position(|entry| entry.case.record.order.id == id)
    }

    fn entry(&self, id: &str) -> Option<&Entry> {
        self.entries.get(self.place(id)?)
    }

    /// Chooses and sorts anew, and begins to draw.
    pub fn refresh(&mut self) {
        self.stale = false;
        self.round = self.round.wrapping_add(1);
        let summaries: Vec<&Summary> = self.entries.iter().map(|entry| &entry.summary).collect();
        let sorted = self.sorted.take().unwrap_or_else(|| wording::sorted(&summaries, self.query.sort));
        let (shown, hidden) = wording::select(&summaries, &sorted, &self.query);
        let speech = self.tongue.speech();
        let counted = |key, count: usize| {
            speech.fill(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
        };
        let found = if shown.is_empty() { String::new() } else { counted(Key::DashboardFound, shown.len()) };
        self.view.summary(&wording::summary_line(&summaries, &speech));
        self.view.show_empty(self.entries.is_empty());
        self.view.clear(&found, shown.is_empty() && hidden.is_empty() && !self.entries.is_empty());
        let numbers: Vec<String> = hidden
            .iter()
            .filter_map(|place| self.entries.get(*place))
            .map(|entry| match wording::numbers(&entry.case) {
                numbers if numbers.is_empty() => entry.case.record.order.id.clone(),
                numbers => numbers.join(" · "),
            })
            .collect();
        let title = (!hidden.is_empty()).then(|| counted(Key::DashboardHidden, hidden.len()));
        let _ = self.view.hidden(title.as_deref(), &numbers);
        self.sorted = Some(sorted);
        (self.shown, self.drawn, self.wanted) = (shown, 0, ROWS);
        self.go_on();
    }

    /// Draws what is wanted: some rows at once, the others in the turns to come.
    fn go_on(&mut self) {
        self.draw();
        let rest = i64::try_from(self.shown.len().saturating_sub(self.wanted)).unwrap_or(i64::MAX);
        let more = self.tongue.speech().fill(Key::DashboardMore, &[("count", Arg::Count(rest))]);
        self.view.offer_more((rest > 0).then_some(more.as_str()));
        let round = self.round;
        start(Box::pin(async move {
            loop {
                TimeoutFuture::new(0).await;
                let more = with_desk(|desk| desk.round == round && desk.draw());
                if more != Some(true) {
                    break;
                }
            }
        }));
    }

    /// Draws some more rows; whether there are still more.
    fn draw(&mut self) -> bool {
        let most = self.wanted.min(self.shown.len());
        let end = self.drawn.saturating_add(ROWS_AT_ONCE).min(most);
        let places: Vec<usize> = self.shown.get(self.drawn..end).unwrap_or_default().to_vec();
        for place in places {
            if let Some(row) = self.row(place) {
                self.view.append(&row);
            }
        }
        self.drawn = end;
        end < most
    }

    /// The row of an order, made where there is none.
    fn row(&mut self, place: usize) -> Option<Element> {
        if let Some(row) = &self.entries.get(place)?.row {
            return Some(row.clone());
        }
        let row = self.view.row().ok()?;
        self.entries.get_mut(place)?.row = Some(row.clone());
        self.fill(place);
        Some(row)
    }

    /// Brings the row of an order up to date, where it has one.
    fn fill(&self, place: usize) {
        let Some(entry) = self.entries.get(place) else { return };
        let Some(row) = &entry.row else { return };
        let speech = self.tongue.speech();
        let url = order_page(&entry.case.record.order.id, HOST);
        let model = wording::dashboard_row(&entry.case, &entry.verdict, &url, self.today, &speech);
        if let Err(error) = self.view.fill_row(row, &model) {
            web_sys::console::error_1(&error);
        }
        if let Some(detail) = self.view.unfolded(row) {
            self.fill_detail(entry, &detail);
        }
    }

    fn fill_detail(&self, entry: &Entry, place: &Element) {
        let input = DetailInput {
            case: &entry.case,
            verdict: &entry.verdict,
            waiting: &self.settings.waiting,
            today: self.today,
            day_of: &clock::day_of,
        };
        let model = wording::dashboard_detail(&input, &self.tongue.speech());
        if let Err(error) = fill_detail(place, &entry.case.record.order.id, &model) {
            web_sys::console::error_1(&error);
        }
    }

    /// Takes what is known of an order now. The list keeps its order, so that nothing jumps away under the hand.
    fn put(&mut self, case: CaseRecord) {
        self.sorted = None;
        match self.place(&case.record.order.id) {
            Some(place) => {
                let row = self.entries.get_mut(place).and_then(|entry| entry.row.take());
                let entry = self.judged(case, row);
                if let Some(known) = self.entries.get_mut(place) {
                    *known = entry;
                }
                self.fill(place);
                let summaries: Vec<&Summary> = self.entries.iter().map(|entry| &entry.summary).collect();
                self.view.summary(&wording::summary_line(&summaries, &self.tongue.speech()));
            }
            None => {
                let entry = self.judged(case, None);
                self.entries.push(entry);
                self.draw_soon();
            }
        }
    }

    /// What earlier parcels and stores did.
    fn show_record(&self) -> Result<(), JsValue> {
        let records: Vec<&OrderRecord> = self.entries.iter().map(|entry| &entry.case.record).collect();
        let mut pasts = Vec::new();
        for record in &records {
            pasts.extend(experience::past(&record.order));
        }
        let stores = experience::stores(&records, self.today, &self.settings);
        let spans = experience::spans(pasts);
        let model = wording::experience(&spans, &stores, &self.settings.waiting, &self.tongue.speech());
        self.view.show_record(&model)
    }

    fn drop(&mut self, id: &str) -> Option<CaseRecord> {
        let place = self.place(id)?;
        let entry = self.entries.remove(place);
        self.sorted = None;
        if let Some(row) = &entry.row {
            row.remove();
        }
        self.draw_soon();
        Some(entry.case)
    }

    /// Nothing is known any more.
    pub fn forget_all(&mut self) {
        self.entries.clear();
        self.sorted = None;
    }

    /// Many orders may come and go at once: one new list is enough.
    pub fn draw_soon(&mut self) {
        if !std::mem::replace(&mut self.stale, true) {
            // No row is drawn by its old place.
            self.round = self.round.wrapping_add(1);
            start(Box::pin(async {
                TimeoutFuture::new(50).await;
                with_desk(|desk| desk.stale.then(|| desk.refresh()));
                dashboard_data::measure().await;
            }));
        }
    }
}

/// Does something with what the page knows.
pub(super) fn with_desk<T>(act: impl FnOnce(&mut Desk) -> T) -> Option<T> {
    DESK.with(|desk| desk.try_borrow_mut().ok()?.as_mut().map(act))
}

/// Fills the page with all orders.
///
/// # Errors
/// As for [`open`].
#[wasm_bindgen]
pub async fn start_dashboard() -> Result<(), JsValue> {
    let Opened { document, settings, tongue } = open().await?;
    follow_settings(&document);
    let mut view = Dashboard::mount(&document, DashboardWords::new(&tongue.speech()), tongue.rtl())?;
    // After the event's own listener has returned: what it does may take its element away.
    view.listen(Box::new(|heard| start(Box::pin(hear(heard)))))?;
    let desk = Desk {
        document,
        view,
        tongue,
        settings,
        today: clock::today(),
        entries: Vec::new(),
        unreadable: Vec::new(),
        bytes: 0,
        full: false,
        query: Query::default(),
        shown: Vec::new(),
        sorted: None,
        drawn: 0,
        wanted: ROWS,
        round: 0,
        deleted: None,
        stale: false,
    };
    DESK.with(|place| *place.borrow_mut() = Some(desk));
    start(Box::pin(load()));
    Ok(())
}

async fn load() {
    let read = cases::each(&|slice| {
        with_desk(|desk| {
            desk.bytes += slice.bytes;
            desk.unreadable.extend(slice.unreadable);
            for case in slice.cases {
                let entry = desk.judged(case, None);
                desk.entries.push(entry);
            }
            let count = i64::try_from(desk.entries.len()).unwrap_or(i64::MAX);
            let words = desk.tongue.speech().fill(Key::DashboardLoading, &[("count", Arg::Count(count))]);
            desk.view.summary(&words);
        });
    });
    let read = read.await;
    with_desk(|desk| match &read {
        Ok(()) => desk.refresh(),
        Err(_) => desk.view.say(&desk.tongue.speech().say(Key::PopupError), false),
    });
    // What other windows and tabs write from now on.
    let listener = Closure::<dyn Fn(JsValue)>::new(|changes: JsValue| {
        start(Box::pin(async move { changed(&changes) }));
    });
    let _ = storage::on_changed(listener.as_ref().unchecked_ref());
    listener.forget();
    dashboard_data::measure().await;
}

/// Something was written.
fn changed(changes: &JsValue) {
    let Some(changes) = changes.dyn_ref::<Object>() else { return };
    for entry in Object::entries(changes).iter() {
        let entry: js_sys::Array = entry.unchecked_into();
        let key = entry.get(0).as_string().unwrap_or_default();
        let Some(id) = crate::case::keys::order_of(&key) else { continue };
        let new = Reflect::get(&entry.get(1), &JsValue::from_str("newValue")).unwrap_or_default();
        let case = json_from_js(&new).and_then(|value| CaseRecord::kept(&value, id));
        with_desk(|desk| match case {
            Some(case) if desk.entry(id).is_none_or(|known| known.case != case) => desk.put(case),
            None if new.is_undefined() => {
                desk.drop(id);
            }
            _ => {}
        });
    }
}

/// Something was done on the page.
async fn hear(heard: Heard) {
    let Heard { action, order: id, index, value, .. } = &heard;
    match action.as_str() {
        "search" => search(|query| query.search = value.clone()),
        "more" => {
            with_desk(|desk| {
                desk.wanted = desk.wanted.saturating_add(ROWS);
                desk.round = desk.round.wrapping_add(1);
                desk.go_on();
            });
        }
        "sort" => search(|query| {
            query.sort = match value.as_str() {
                "protection" => Sort::Protection,
                "seen" => Sort::Seen,
                _ => Sort::Gravity,
            };
        }),
        "hide-delivered" => search(|query| query.hide_delivered = !value.is_empty()),
        "filter" => {
            with_desk(|desk| desk.view.choose_filter(value));
            search(|query| {
                query.only = match value.as_str() {
                    "act" => Some(Group::Act),
                    "moving" => Some(Group::Moving),
                    "finished" => Some(Group::Finished),
                    _ => None,
                };
            });
        }
        "record" => {
            if let Some(Err(error)) = with_desk(|desk| desk.show_record()) {
                web_sys::console::error_1(&error);
            }
        }
        "details" => {
            with_desk(|desk| {
                let entry = desk.entry(id)?;
                let place = desk.view.fold(entry.row.as_ref()?)?;
                desk.fill_detail(entry, &place);
                Some(())
            });
        }
        "answer" => {
            let account = with_desk(|desk| {
                let entry = desk.entry(id)?;
                let speech = desk.tongue.speech();
                let offered = wording::answers(&entry.case.record.answers, &entry.verdict, &speech);
                Some(cases::answered(&entry.case, &offered.choices.get(*index)?.said))
            });
            keep(id, account.flatten()).await;
        }
        "new-number" => {
            let number = value.trim().to_owned();
            let account = with_desk(|desk| {
                let entry = desk.entry(id).filter(|_| !number.is_empty())?;
                Some(cases::answered(&entry.case, &AnswerKind::SellerGaveNumber(number)))
            });
            keep(id, account.flatten()).await;
        }
        "undo" => {
            let account = with_desk(|desk| {
                let entry = desk.entry(id)?;
                let speech = desk.tongue.speech();
                let offered = wording::answers(&entry.case.record.answers, &entry.verdict, &speech);
                Some(cases::undone(&entry.case, offered.said.get(*index)?.at))
            });
            keep(id, account.flatten()).await;
        }
        "note" => note(id, value.trim()).await,
        "again" | "again-clear" => {
            let day = if action == "again" { iso::read(value) } else { None };
            let account = with_desk(|desk| {
                let case = &desk.entry(id)?.case;
                (case.again.day != day).then(|| cases::look_again(case, day))
            });
            keep(id, account.flatten()).await;
        }
        "calendar" => {
            with_desk(|desk| date_file(desk, id));
        }
        "delete" => {
            let deleted = with_desk(|desk| {
                let case = desk.drop(id)?;
                let said =
                    desk.tongue.speech().fill(Key::DashboardDeleted, &[("order", Arg::Text(id.as_str()))]);
                desk.view.say(&said, true);
                desk.deleted = Some(case);
                Some(())
            });
            if deleted.flatten().is_some() {
                done(cases::ask(CaseChange { forget: vec![id.clone()], ..CaseChange::default() }).await);
            }
        }
        "undo-delete" => {
            let Some(Some(case)) = with_desk(|desk| desk.deleted.take()) else { return };
            with_desk(|desk| {
                desk.view.say("", false);
                desk.put(case.clone());
            });
            done(cases::ask(CaseChange { cases: vec![case], ..CaseChange::default() }).await);
        }
        _ => dashboard_data::hear(heard).await,
    }
}

fn search(change: impl FnOnce(&mut Query)) {
    with_desk(|desk| {
        let sort = desk.query.sort;
        change(&mut desk.query);
        if desk.query.sort != sort {
            desk.sorted = None;
        }
        desk.refresh();
    });
}

/// Joins an account in at once, and has the worker keep it. Whether it did.
async fn keep(id: &str, account: Option<CaseRecord>) -> bool {
    let Some(account) = account else { return false };
    with_desk(|desk| {
        let mut case = desk.entry(id)?.case.clone();
        case.join(account.clone());
        desk.put(case);
        Some(())
    });
    done(cases::ask(CaseChange { cases: vec![account], ..CaseChange::default() }).await)
}

/// Says what went wrong, where something did.
pub(super) fn done(result: Result<(), JsValue>) -> bool {
    let Err(error) = result else { return true };
    let error = super::words(&error);
    with_desk(|desk| {
        let speech = desk.tongue.speech();
        let said = if cases::is_full(&error) {
            desk.full = true;
            speech.say(Key::DataFull)
        } else {
            speech.fill(Key::DataFailed, &[("error", Arg::Text(error.as_str()))])
        };
        desk.view.say(&said, false);
        desk.view.data.say(&said);
    });
    start(Box::pin(dashboard_data::measure()));
    false
}

async fn note(id: &str, text: &str) {
    let account = with_desk(|desk| {
        let case = &desk.entry(id)?.case;
        (case.note.text != text).then(|| cases::noted(case, text.to_owned()))
    });
    let Some(Some(account)) = account else { return };
    let kept = keep(id, Some(account)).await;
    with_desk(|desk| {
        let speech = desk.tongue.speech();
        let said = if kept { speech.say(Key::DashboardSaved) } else { speech.say(Key::DashboardNotSaved) };
        let place = desk.view.unfolded(desk.entry(id)?.row.as_ref()?)?;
        say_saved(&place, &said);
        Some(())
    });
}

/// Hands the end of protection to the buyer's calendar.
fn date_file(desk: &Desk, id: &str) -> Option<()> {
    let entry = desk.entry(id)?;
    let protection = entry.verdict.protection?;
    let speech = desk.tongue.speech();
    let title = wording::title(&entry.case, &speech);
    let file = calendar(&CalendarEntry {
        uid: &["protection-", id, "@stuck-parcel"].concat(),
        stamp: clock::now(),
        day: protection.until,
        summary: &speech.fill(Key::DashboardCalendarSummary, &[("title", Arg::Text(title.as_str()))]),
        description: &speech.fill(Key::DashboardCalendarDescription, &[("order", Arg::Text(id))]),
        url: &order_page(id, HOST),
        alarms: &ALARMS,
    });
    let name = ["protection-", id, ".ics"].concat();
    download(&desk.document, &name, "text/calendar;charset=utf-8", &file).ok()
}
