//! The worker looks at what a page told it: joins it into what is stored, judges, and says what is to stand on the page.

use super::keep::{Kept, News, keep};
use super::links::links;
use super::look_in::{Read, is_own};
use super::protocol::{
    AnswersRead, CardView, MarkView, PageReport, PageView, ReadOutcome, UserAction, UserActionKind,
    WorkerReply,
};
use super::tongue::{Tongue, Tongues};
use super::{known, preferences, reminders, worker};
use crate::case::{CaseRecord, OrderRecord, among};
use crate::i18n::{Key, Speech};
use crate::message::{MessageFacts, dispute, text};
use crate::order::answer::{Answer, AnswerKind};
use crate::order::settings::Settings;
use crate::order::{Day, Instant, Order, Parcel, Source};
use crate::present::view;
use crate::present::wording::{self, BannerInput, Diagnostics, How, Lost, Message};
use crate::read::address::{self, Page, host_of, order_page};
use crate::read::answer::Failure;
use crate::read::trouble::Trouble;
use crate::rules::{Level, Situation, Verdict, judge};
use crate::web::{clock, runtime};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// What a look is held against.
struct Desk<'a> {
    look: &'a PageReport,
    page: Page,
    host: &'a str,
    today: Day,
    settings: Settings,
    tongues: Rc<Tongues>,
    /// What the answers of this look said.
    read: AnswersRead,
    /// Parcels that name no order.
    parcels: Vec<Parcel>,
    /// Why the page gave nothing.
    trouble: Option<Trouble>,
    hows: Vec<How>,
    unread: Vec<Lost>,
    /// The records of the look, in the order in which they are spoken of.
    records: Vec<OrderRecord>,
    refused: bool,
}

thread_local! {
    /// The storage did not take what it was given last.
    static REFUSED: Cell<bool> = const { Cell::new(false) };
}

/// Answers with what stands on the page after this look, and is done when everything is written. Other tabs than `tab`
/// are told.
///
/// # Errors
/// The storage cannot be read, or the texts are of another version than the core.
pub async fn answer(look: PageReport, tab: JsValue, answered: &dyn Fn(WorkerReply)) -> Result<(), JsValue> {
    // Comes while the orders do.
    let settings = preferences::load();
    let page = address::page_of(&look.url);
    let read = Read::of(&look, &page);
    let Read { mut seen, again: read } = read;
    seen.extend(look.orders.iter().map(|order| OrderRecord::seen(order.clone(), look.visit)));
    let parcels: Vec<Parcel> = look.parcels.iter().chain(&read.parcels).cloned().collect();
    let mut ids = look.ids.clone();
    match &page {
        Page::OrderDetail { order } | Page::Tracking { order, .. } => ids.push(order.clone()),
        Page::Cainiao { .. } => ids = belonging(&parcels, look.visit, &mut seen).await?,
        Page::Chat { order } if ids.is_empty() => {
            ids = match order {
                Some(order) => vec![order.clone()],
                None => among::of_chat(&known::all().await?, &look.url, clock::today()),
            };
        }
        _ => {}
    }
    let seen_ids: Vec<String> = seen.iter().map(|record| record.order.id.clone()).collect();
    let mut kept = keep(News { ids: ids.clone(), seen: &seen, ..News::default() }).await?;
    let mut records: Vec<OrderRecord> = kept.cases.drain(..).map(|case: CaseRecord| case.record).collect();
    let said: Vec<OrderRecord> = look
        .actions
        .iter()
        .filter_map(|action| account(action, records.iter().find(of(action)), &look))
        .collect();
    let mut written = Written::default();
    if !said.is_empty() {
        // What is joined to must be there.
        written.wait(kept).await;
        kept = keep(News { seen: &said, ..News::default() }).await?;
        for case in kept.cases.drain(..) {
            records.retain(|record| record.order.id != case.record.order.id);
            records.push(case.record);
        }
    }
    let language = look.actions.iter().find_map(|action| match &action.kind {
        UserActionKind::SellerLanguage(tag) => Some(tag),
        _ => None,
    });
    let settings = match language {
        Some(tag) => preferences::write_to_seller_in(tag).await?,
        None => settings.await,
    };
    let mut desk = Desk {
        host: host_of(&look.url),
        today: clock::today(),
        tongues: Tongues::cached(&settings).await?,
        hows: look.hows.iter().chain(&read.hows).cloned().collect(),
        unread: read.unread.as_ref().unwrap_or(&look.unread).clone(),
        trouble: match read.outcome {
            Some(ReadOutcome::Failed(trouble)) => Some(trouble),
            Some(ReadOutcome::Read) => None,
            None => look.trouble,
        },
        read,
        parcels,
        look: &look,
        page,
        settings,
        records,
        refused: false,
    };
    // As a rule the storage takes what it is given. What a page shows is answered meanwhile: it is told again with the next
    // look. What the buyer did is told once, so it is kept first.
    let careful = !look.actions.is_empty() || REFUSED.get();
    if !careful {
        answered(WorkerReply::View(Box::new(desk.reply(&ids).await?)));
    }
    written.wait(kept).await;
    REFUSED.set(written.refused);
    if careful {
        desk.refused = written.refused;
        answered(WorkerReply::View(Box::new(desk.reply(&ids).await?)));
    } else if written.refused {
        // The page asks again, and is told then.
        worker::tell_tabs(seen_ids.clone(), JsValue::UNDEFINED);
    }
    let wrote = written.orders;
    if !seen_ids.is_empty() || !wrote.is_empty() {
        reminders::visited(seen_ids, desk.page == Page::OrderList);
    }
    worker::tell_tabs(wrote, tab);
    Ok(())
}

/// What the storage has taken.
#[derive(Default)]
struct Written {
    orders: Vec<String>,
    refused: bool,
}

impl Written {
    async fn wait(&mut self, kept: Kept) {
        match kept.settled().await {
            Ok(orders) => self.orders.extend(orders),
            Err(error) => {
                web_sys::console::error_2(&"Stuck Parcel could not keep this:".into(), &error);
                self.refused = true;
            }
        }
    }
}

/// The orders that Cainiao's parcels belong to. A parcel of several orders is added to each.
async fn belonging(
    parcels: &[Parcel],
    visit: Instant,
    seen: &mut Vec<OrderRecord>,
) -> Result<Vec<String>, JsValue> {
    let numbers = |parcel: &Parcel| parcel.numbers().map(str::to_owned).collect::<Vec<String>>();
    if parcels.iter().all(|parcel| numbers(parcel).is_empty()) {
        return Ok(Vec::new());
    }
    let mut ids = Vec::new();
    for case in known::all().await? {
        let own = |parcel: &&Parcel| case.record.order.goes_by(&numbers(parcel));
        let parcels: Vec<Parcel> = parcels.iter().filter(own).cloned().collect();
        if !parcels.is_empty() {
            let id = case.record.order.id.clone();
            seen.push(OrderRecord::seen(Order { id: id.clone(), parcels, ..Order::default() }, visit));
            ids.push(id);
        }
    }
    Ok(ids)
}

/// The record that something was done to.
fn of(action: &UserAction) -> impl Fn(&&OrderRecord) -> bool {
    |record| record.order.id == action.order
}

/// What the buyer did, as an account to be joined in; `known`: what is known of the order.
fn account(action: &UserAction, known: Option<&OrderRecord>, look: &PageReport) -> Option<OrderRecord> {
    let order = Order { id: action.order.clone(), ..Order::default() };
    // A click is no sight of the page.
    let mut account = OrderRecord::seen(order, known.map_or(look.visit, |record| record.last_seen));
    let on = clock::today();
    let said = |said| vec![Answer { at: action.at, on, said, undone: false }];
    match &action.kind {
        UserActionKind::Answer(kind) => account.answers = said(kind.clone()),
        UserActionKind::NewNumber(number) => {
            account.answers = said(AnswerKind::SellerGaveNumber(number.clone()));
        }
        UserActionKind::Undo(at) => {
            let standing = known?.answers.iter().filter(|answer| answer.at == *at);
            account.answers = standing.cloned().map(|answer| Answer { undone: true, ..answer }).collect();
        }
        UserActionKind::Dismiss(level) => {
            account.dismissed = Some(*level);
            account.dismissed_at = action.at;
        }
        UserActionKind::SellerLanguage(_) | UserActionKind::Check(_) | UserActionKind::Diagnostics => {
            return None;
        }
    }
    Some(account)
}

impl Desk<'_> {
    fn speech(&self) -> Speech<'_> {
        self.tongues.own().speech()
    }

    fn record(&self, id: &str) -> Option<&OrderRecord> {
        self.records.iter().find(|record| record.order.id == id)
    }

    /// The page's own answers that have come for its order in this visit.
    fn sources(&self) -> Vec<Source> {
        self.look.sources.iter().chain(&self.read.sources).copied().collect()
    }

    /// The page's own data has come: its elements would say nothing more.
    fn answered(&self) -> bool {
        self.sources().into_iter().any(|source| is_own(&self.page, source))
    }

    fn verdict(&self, record: &OrderRecord) -> Verdict {
        judge(&record.order, &record.answers, self.today, &self.settings)
    }

    async fn reply(&self, ids: &[String]) -> Result<PageView, JsValue> {
        let own = self.tongues.own();
        let mut view = PageView {
            language: own.language().to_owned(),
            theme: self.settings.theme,
            rtl: own.rtl(),
            read: self.read.clone(),
            cut_off: self.speech().say(Key::TroubleCutOff),
            ..PageView::default()
        };
        match &self.page {
            Page::OrderDetail { order } | Page::Tracking { order, .. } => {
                let placed = self.record(order).and_then(|record| record.order.placed.as_ref());
                let numbers = self.record(order).into_iter().flat_map(|record| &record.order.parcels);
                view.placed = placed.map(|fact| fact.value.0);
                view.numbers = numbers.flat_map(Parcel::numbers).map(str::to_owned).collect();
                self.card(&mut view, order, &[]).await?;
            }
            Page::OrderList => {
                view.gone = true;
                view.marks = self.records.iter().map(|record| self.mark(record)).collect();
            }
            Page::Cainiao { .. } => {
                // Several orders may share a parcel, and the page may show several parcels: the gravest counts.
                let mut gravest: Option<(Level, &str)> = None;
                for record in &self.records {
                    let level = self.verdict(record).level;
                    if gravest.is_none_or(|(known, _)| level > known) {
                        gravest = Some((level, &record.order.id));
                    }
                }
                let id = gravest.map_or("", |(_, id)| id);
                self.card(&mut view, id, &[]).await?;
            }
            Page::Chat { .. } => {
                view.chat = ids.iter().filter(|id| self.record(id).is_some()).cloned().collect();
                match view.chat.clone().split_first() {
                    Some((first, others)) => self.card(&mut view, first, others).await?,
                    None => view.gone = true,
                }
            }
            _ => view.gone = true,
        }
        Ok(view)
    }

    fn mark(&self, record: &OrderRecord) -> MarkView {
        let (rtl, speech) = (self.tongues.own().rtl(), self.speech());
        let url = order_page(&record.order.id, self.host);
        let model = wording::chip(&self.verdict(record), Some(&url), rtl, &speech);
        MarkView { order: record.order.id.clone(), tree: view::mark(&model) }
    }

    /// A number that no order is known for.
    fn nameless(&self) -> OrderRecord {
        let parcels = self.parcels.clone();
        let country = parcels.iter().find_map(|parcel| parcel.destination_country.clone());
        let order = Order { country, parcels, ..Order::default() };
        let mut record = OrderRecord::seen(order, self.look.visit);
        for action in self.look.actions.iter().filter(|action| action.order.is_empty()) {
            if let Some(said) = account(action, Some(&record), self.look) {
                record.join(said);
            }
        }
        record
    }

    /// The card of an order; `others`: the other orders that a chat may be about.
    async fn card(&self, view: &mut PageView, id: &str, others: &[String]) -> Result<(), JsValue> {
        let look = self.look;
        // A chat says nothing of an order: what is known is all there is.
        let chat = matches!(self.page, Page::Chat { .. });
        let known = if id.is_empty() && !self.parcels.is_empty() {
            Some(self.nameless())
        } else {
            self.record(id).cloned()
        };
        let fresh = chat || known.as_ref().is_some_and(|record| record.last_seen >= look.visit);
        // Something is always known of an order that was seen before; but until this page has spoken, or has had
        // its time, it is not yet the page's silence.
        // A refused call is asked again, as a rule (the page's token is over every half hour): that is no end yet.
        let asked_again = self.trouble == Some(Trouble::Answer(Failure::Refused));
        if !(look.patience_over || fresh || (self.trouble.is_some() && !asked_again)) {
            return Ok(());
        }
        let record = known.unwrap_or_else(|| {
            let order = Order { id: id.to_owned(), ..Order::default() };
            OrderRecord::seen(order, look.visit)
        });
        let verdict = self.verdict(&record);
        let typed = look.actions.iter().rev().find_map(|action| match &action.kind {
            UserActionKind::Check(typed) => Some(typed),
            _ => None,
        });
        view.check = typed.map(|typed| {
            let parcel = record.order.parcels.get(verdict.parcel.unwrap_or(0));
            let about = wording::question(&record.order, parcel, &[]);
            view::check::lists(&wording::check(typed, &about, &self.speech()))
        });
        let reports = look.actions.iter().any(|action| action.kind == UserActionKind::Diagnostics);
        view.report = reports.then(|| self.report(&record.order));
        let dismissed = !chat && record.dismissed.is_some_and(|dismissed| dismissed >= verdict.level);
        if dismissed || (chat && verdict.level == Level::Done) {
            view.gone = true;
            return Ok(());
        }
        let store = record.order.store.as_ref().filter(|_| !chat && verdict.level > Level::Done);
        let stuck = match (look.stuck, store) {
            (Some(stuck), _) => Some(stuck),
            (None, Some(store)) if look.deep => {
                let but = [id.to_owned()];
                Some(among::stuck(&known::all().await?, &store.value, &but, self.today))
            }
            _ => None,
        };
        let model = self.model(&record, &verdict, others, fresh, stuck.unwrap_or(0));
        view.card = Some(CardView {
            order: id.to_owned(),
            stuck,
            // Looking through all orders must not keep the card waiting: it is asked for when the card stands.
            deep: store.is_some() && stuck.is_none(),
            card: view::shown(&model),
        });
        Ok(())
    }

    fn model(
        &self,
        record: &OrderRecord,
        verdict: &Verdict,
        others: &[String],
        fresh: bool,
        stuck: i64,
    ) -> wording::BannerModel {
        let (look, tongues, speech) = (self.look, &self.tongues, self.speech());
        let order = &record.order;
        let chat = matches!(self.page, Page::Chat { .. });
        let message = self.message(record, verdict);
        let disputed = verdict.level == Level::Dispute;
        let dispute = |tongue: &Tongue| dispute(order, verdict, &record.answers, &tongue.speech());
        let meaning = (disputed && tongues.differ()).then(|| dispute(tongues.own()));
        let dispute = disputed.then(|| dispute(tongues.seller()));
        let links = links(order, verdict.parcel, wording::new_number(&record.answers), self.host);
        let others: Vec<(String, String)> = others.iter().map(|id| (id.clone(), self.title(id))).collect();
        // What its own data told needs no elements; and a page that is still loading has not changed.
        let unread: &[Lost] =
            if fresh && look.patience_over && !self.answered() { &self.unread } else { &[] };
        let input = BannerInput {
            verdict,
            order,
            message: message.as_ref(),
            dispute: dispute.as_deref(),
            dispute_meaning: meaning.as_deref().map(|meaning| (tongues.seller().language(), meaning)),
            links: &links,
            answers: &record.answers,
            unread,
            hows: &self.hows,
            waiting: &self.settings.waiting,
            today: self.today,
            stuck,
            own_page: matches!(self.page, Page::OrderDetail { .. }),
            chat: chat.then_some(others.as_slice()),
            rtl: tongues.own().rtl(),
        };
        let mut model = wording::banner(&input, &speech);
        // A number alone has no file.
        model.offer_evidence &= address::order_id(&order.id).is_some();
        let nameless = fresh && order.id.is_empty();
        let unread_named = verdict.situation == Situation::Unreadable && model.offer_diagnostics;
        if chat {
            // Nothing was read here, and nothing should have been.
        } else if !fresh || nameless || (verdict.situation == Situation::Unreadable && !unread_named) {
            let trouble = speech.say(if nameless { Key::TroubleNoOrder } else { self.trouble() });
            model.missing = Some(match model.missing.take() {
                Some(missing) => [trouble.as_str(), " ", &missing].concat(),
                None => trouble,
            });
        }
        if self.refused {
            model.missing = Some(speech.say(Key::TroubleNotKept));
        }
        model
    }

    /// Another order of a chat, by what was bought.
    fn title(&self, id: &str) -> String {
        let items = self.record(id).and_then(|record| record.order.items.as_ref());
        let title = items.and_then(|items| items.value.first()).map(|item| item.title.clone());
        title.filter(|title| !title.is_empty()).unwrap_or_else(|| id.to_owned())
    }

    /// Why the page gave nothing.
    fn trouble(&self) -> Key {
        match self.trouble {
            Some(Trouble::Captcha | Trouble::Answer(Failure::Captcha)) => Key::TroubleCaptcha,
            Some(Trouble::LoggedOut | Trouble::Answer(Failure::LoggedOut)) => Key::TroubleLoggedOut,
            Some(Trouble::Answer(Failure::TooLarge)) => Key::TroubleTooLarge,
            Some(Trouble::Answer(Failure::Malformed)) => Key::TroubleMalformed,
            Some(Trouble::Answer(Failure::Refused)) => Key::TroubleRefused,
            Some(Trouble::Answer(Failure::UnknownShape)) => Key::TroubleChanged,
            Some(Trouble::Answer(Failure::Hook)) | None => Key::TroubleUnread,
        }
    }

    /// The message that is due, filled in.
    fn message(&self, record: &OrderRecord, verdict: &Verdict) -> Option<Message> {
        let kind = verdict.message?;
        let tongues = &self.tongues;
        let facts = MessageFacts::of(kind, &record.order, verdict, &record.answers, self.today);
        let said = |tongue: &Tongue| text(kind, &facts, &tongue.speech());
        Some(Message {
            kind,
            text: said(tongues.seller()),
            language: tongues.seller().language().to_owned(),
            translation: tongues.differ().then(|| said(tongues.own())),
            languages: Rc::clone(&tongues.for_seller),
        })
    }

    /// The report for this page.
    fn report(&self, order: &Order) -> String {
        let speech = self.speech();
        let answers: Vec<String> =
            self.sources().into_iter().map(|source| wording::source_name(source, &speech)).collect();
        let about = Diagnostics {
            version: &runtime::version(),
            page: self.page.name(),
            host: self.host,
            language: &self.look.language,
            trouble: self.trouble.map_or("none", Trouble::name),
            answers: &answers,
            order: Some(order),
            hows: &self.hows,
            unread: &self.unread,
        };
        wording::diagnostics(&about, &speech)
    }
}
