//! The worker looks at what a page told it: joins it into what is stored, judges, and says what is to stand on the page.

use super::keep::{Kept, News, keep};
use super::links::links;
use super::look::{Act, Deed, Look};
use super::look_in::{Read, is_own};
use super::tongue::{Tongue, Tongues};
use super::{known, preferences, reminders, worker};
use crate::case::{CaseRecord, OrderRecord, Stored, among};
use crate::i18n::{Key, Speech};
use crate::json::{self, Fields, Value};
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
    look: &'a Look,
    page: Page,
    host: &'a str,
    today: Day,
    settings: Settings,
    tongues: Rc<Tongues>,
    /// What the answers of this look said.
    read: Read,
    /// Parcels that name no order.
    parcels: Vec<Parcel>,
    /// Why the page gave nothing, by its name; empty: it did.
    trouble: String,
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
pub async fn answer(
    look: Look,
    message: &Value,
    tab: JsValue,
    answered: &dyn Fn(Value),
) -> Result<(), JsValue> {
    // Comes while the orders do.
    let settings = preferences::load();
    let page = address::page_of(&look.url);
    let read = Read::of(&look, &page);
    let mut seen = read.seen.clone();
    seen.extend(look.orders.iter().filter_map(Order::read).map(|order| OrderRecord::seen(order, look.visit)));
    let mut parcels: Vec<Parcel> = look.parcels.iter().filter_map(Parcel::read).collect();
    parcels.extend(read.parcels.iter().cloned());
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
    let said: Vec<OrderRecord> =
        look.acts.iter().filter_map(|act| account(act, records.iter().find(of(act)), &look)).collect();
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
    let settings = match look.acts.iter().find(|act| act.what == Deed::Language) {
        Some(Act { with, .. }) => preferences::write_to_seller_in(with).await?,
        None => settings.await,
    };
    let mut desk = Desk {
        host: host_of(&look.url),
        today: clock::today(),
        tongues: Tongues::cached(&settings).await?,
        hows: hows(&[message.at("orders"), &read.orders()]),
        unread: read.unread.as_ref().unwrap_or(&look.unread).chunks(2).filter_map(lost).collect(),
        trouble: read.trouble.clone().unwrap_or_else(|| look.trouble.clone()),
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
    let careful = !look.acts.is_empty() || REFUSED.get();
    if !careful {
        answered(desk.reply(&ids).await?);
    }
    written.wait(kept).await;
    REFUSED.set(written.refused);
    if careful {
        desk.refused = written.refused;
        answered(desk.reply(&ids).await?);
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
fn of(act: &Act) -> impl Fn(&&OrderRecord) -> bool {
    |record| record.order.id == act.order
}

/// What the buyer did, as an account to be joined in; `known`: what is known of the order.
fn account(act: &Act, known: Option<&OrderRecord>, look: &Look) -> Option<OrderRecord> {
    let order = Order { id: act.order.clone(), ..Order::default() };
    // A click is no sight of the page.
    let mut account = OrderRecord::seen(order, known.map_or(look.visit, |record| record.last_seen));
    let on = clock::today();
    let said = |said| vec![Answer { at: act.at, on, said, undone: false }];
    match act.what {
        Deed::Said => account.answers = said(AnswerKind::read(&json::parse(&act.with).ok()?)?),
        Deed::Number => account.answers = said(AnswerKind::SellerGaveNumber(act.with.clone())),
        Deed::Undo => {
            let at = crate::text::integer(&act.with)?;
            let standing = known?.answers.iter().filter(|answer| answer.at == at);
            account.answers = standing.cloned().map(|answer| Answer { undone: true, ..answer }).collect();
        }
        Deed::Dismiss => {
            account.dismissed = Level::read(&Value::text(&act.with));
            account.dismissed_at = act.at;
        }
        Deed::Language | Deed::Check | Deed::Report => return None,
    }
    Some(account)
}

/// Which strategies read the facts: told with them, and not kept.
fn hows(orders: &[&Value]) -> Vec<How> {
    fn gather(field: &str, value: &Value, found: &mut Vec<How>) {
        if let (Some(how), Some(source)) = (value.at("how").as_str(), Stored::read(value.at("source"))) {
            found.push(How { field: field.to_owned(), source, how: how.to_owned() });
        }
        for (name, inner) in value.as_object().unwrap_or_default() {
            gather(name, inner, found);
        }
        for inner in value.as_array().unwrap_or_default() {
            gather(field, inner, found);
        }
    }
    let mut found = Vec::new();
    for order in orders {
        gather("", order, &mut found);
    }
    found
}

fn lost(pair: &[String]) -> Option<Lost> {
    let [field, tried] = pair else { return None };
    Some(Lost { field: field.clone(), tried: tried.clone() })
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
        let told = self.look.sources.iter().filter_map(Source::read);
        told.chain(self.read.sources.iter().copied()).collect()
    }

    /// The page's own data has come: its elements would say nothing more.
    fn answered(&self) -> bool {
        self.sources().into_iter().any(|source| is_own(&self.page, source))
    }

    fn verdict(&self, record: &OrderRecord) -> Verdict {
        judge(&record.order, &record.answers, self.today, &self.settings)
    }

    async fn reply(&self, ids: &[String]) -> Result<Value, JsValue> {
        let own = self.tongues.own();
        let fields = Fields::default()
            .with("language", Value::text(own.language()))
            .with("theme", Value::text(self.settings.theme.mark()))
            .with("rtl", Value::Bool(own.rtl()))
            .with("read", self.read.reply())
            .with("cut_off", Value::String(self.speech().say(Key::TroubleCutOff)));
        let fields = match &self.page {
            Page::OrderDetail { order } | Page::Tracking { order, .. } => {
                let placed = self.record(order).and_then(|record| record.order.placed.as_ref());
                let numbers = self.record(order).into_iter().flat_map(|record| &record.order.parcels);
                let numbers: Vec<String> = numbers.flat_map(Parcel::numbers).map(str::to_owned).collect();
                let fields = fields
                    .with("placed", placed.map(|fact| fact.value).write())
                    .with("numbers", numbers.write());
                self.card(fields, order, &[]).await?
            }
            Page::OrderList => {
                let marks: Vec<Value> = self.records.iter().map(|record| self.mark(record)).collect();
                fields.with("gone", Value::Bool(true)).with("marks", Value::Array(marks))
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
                self.card(fields, id, &[]).await?
            }
            Page::Chat { .. } => {
                let known: Vec<String> = ids.iter().filter(|id| self.record(id).is_some()).cloned().collect();
                let fields = fields.with("about", known.write());
                match known.split_first() {
                    Some((first, others)) => self.card(fields, first, others).await?,
                    None => fields.with("gone", Value::Bool(true)),
                }
            }
            _ => fields.with("gone", Value::Bool(true)),
        };
        Ok(fields.done())
    }

    fn mark(&self, record: &OrderRecord) -> Value {
        let (rtl, speech) = (self.tongues.own().rtl(), self.speech());
        let url = order_page(&record.order.id, self.host);
        let model = wording::chip(&self.verdict(record), Some(&url), rtl, &speech);
        Fields::default()
            .with("order", Value::text(&record.order.id))
            .with("tree", view::mark(&model).write())
            .done()
    }

    /// A number that no order is known for.
    fn nameless(&self) -> OrderRecord {
        let parcels = self.parcels.clone();
        let country = parcels.iter().find_map(|parcel| parcel.destination_country.clone());
        let order = Order { country, parcels, ..Order::default() };
        let mut record = OrderRecord::seen(order, self.look.visit);
        for act in self.look.acts.iter().filter(|act| act.order.is_empty()) {
            if let Some(said) = account(act, Some(&record), self.look) {
                record.join(said);
            }
        }
        record
    }

    /// The card of an order; `others`: the other orders that a chat may be about.
    async fn card(&self, fields: Fields, id: &str, others: &[String]) -> Result<Fields, JsValue> {
        let gone = |fields: Fields| fields.with("gone", Value::Bool(true));
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
        let trouble = Trouble::named(&self.trouble);
        let asked_again = trouble == Some(Trouble::Answer(Failure::Refused));
        if !(look.patience_over || fresh || (trouble.is_some() && !asked_again)) {
            return Ok(fields);
        }
        let record = known.unwrap_or_else(|| {
            let order = Order { id: id.to_owned(), ..Order::default() };
            OrderRecord::seen(order, look.visit)
        });
        let verdict = self.verdict(&record);
        let did = |deed| look.acts.iter().rfind(|act| act.what == deed);
        let check = did(Deed::Check).map_or(Value::Null, |act| {
            let parcel = record.order.parcels.get(verdict.parcel.unwrap_or(0));
            let about = wording::question(&record.order, parcel, &[]);
            view::check::lists(&wording::check(&act.with, &about, &self.speech()))
        });
        let report = did(Deed::Report).map_or(Value::Null, |_| Value::String(self.report(&record.order)));
        let fields = fields.with("check", check).with("report", report);
        let dismissed = !chat && record.dismissed.is_some_and(|dismissed| dismissed >= verdict.level);
        if dismissed || (chat && verdict.level == Level::Done) {
            return Ok(gone(fields));
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
        let fields = fields
            .with("stuck", stuck.write())
            // Looking through all orders must not keep the card waiting: it is asked for when the card stands.
            .with("deep", Value::Bool(store.is_some() && stuck.is_none()));
        let model = self.model(&record, &verdict, others, fresh, stuck.unwrap_or(0));
        Ok(fields
            .with("order", Value::text(id))
            .with("level", verdict.level.write())
            .with("card", view::shown(&model)))
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
        match Trouble::named(&self.trouble) {
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
        let trouble = self.trouble.as_str();
        let about = Diagnostics {
            version: &runtime::version(),
            page: self.page.name(),
            host: self.host,
            language: &self.look.language,
            trouble: if trouble.is_empty() { "none" } else { trouble },
            answers: &answers,
            order: Some(order),
            hows: &self.hows,
            unread: &self.unread,
        };
        wording::diagnostics(&about, &speech)
    }
}
