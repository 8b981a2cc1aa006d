//! What is to stand on the page: what was joined and judged, in words.

use super::Machine;
use super::account::{Setting, accounts, draft_of, lookup_made, typed};
use super::answers::{AnswerReadings, is_own};
use super::links::links;
use super::message::order_named;
use super::reading::{is_due, list_check};
use crate::app::protocol::{
    CardView, MarkView, PageReport, PageView, ReadOutcome, Sharing, UserAction, UserActionKind,
};
use crate::case::group::{Groups, Joined};
use crate::case::reminder::Moment;
use crate::case::{CaseRecord, OrderRecord, among, direction};
use crate::i18n::{Key, Speech, Translator, Translators};
use crate::message::{MessageFacts, dispute, text};
use crate::order::answer::AnswerKind;
use crate::order::settings::{ReadingChoice, Settings};
use crate::order::{How, Instant, Order, Parcel, ReadingStage, Source, ticked};
use crate::present::view::check::CheckView;
use crate::present::view::{self, Card};
use crate::present::wording::{
    self, AlsoOrder, CardInput, ChatInput, Diagnostics, NewNumberModel, SellerMessage, TellModel,
    TroubleModel, UnreadField,
};
use crate::read::address::{self, Page, host_of, order_page};
use crate::read::answer::Failure;
use crate::read::reading::LIST;
use crate::read::trouble::Trouble;
use crate::rules::{Level, Situation, Verdict};
use std::rc::Rc;

/// Everything that a page's card and marks are made of.
#[derive(Debug)]
pub struct PageContext {
    /// What the page reported.
    pub report: PageReport,
    /// The kind of page.
    pub page: Page,
    /// The user's own clock.
    pub local: Moment,
    /// The time.
    pub now: Instant,
    /// The machine it runs on.
    pub machine: Machine,
    /// The user's settings.
    pub settings: Settings,
    /// The texts in the user's language and the seller's.
    pub translators: Rc<Translators>,
    /// What the page's own answers say.
    pub answers: AnswerReadings,
    /// Parcels that name no order.
    pub parcels: Vec<Parcel>,
    /// The records of the report's orders.
    pub records: Vec<OrderRecord>,
    /// The orders that were asked for, in the order in which they are spoken of.
    pub ids: Vec<String>,
    /// All orders as far as they are known: as they are where the page asked for what they say of the store and the parcel
    /// of its order, else as they were read last, or none.
    pub all: Vec<Rc<CaseRecord>>,
    /// The storage did not take what was read or done.
    pub refused: bool,
    /// What was chosen on the card could not be stored among the settings.
    pub not_chosen: bool,
    /// Orders whose records a later version has written: nothing new of them is kept.
    pub later: Vec<String>,
    /// Something was done to an order that this page is not about, and is not kept.
    pub astray: bool,
    /// The buyer has asked for the list's orders to be read.
    pub check_list: bool,
    /// Nothing is read until the buyer has passed what the shop has asked for.
    pub held: bool,
}

impl PageContext {
    fn host(&self) -> &str {
        host_of(&self.report.url)
    }

    /// Whether the order of a chat is not known.
    fn guesses(&self) -> bool {
        self.ids.first().is_some_and(String::is_empty)
    }

    /// Which strategies read the facts.
    fn hows(&self) -> Vec<How> {
        self.report.hows.iter().chain(&self.answers.again.hows).cloned().collect()
    }

    /// What could not be read.
    fn unread(&self) -> &[UnreadField] {
        self.answers.again.unread.as_ref().unwrap_or(&self.report.unread)
    }

    /// Why the page gave nothing.
    fn trouble(&self) -> Option<Trouble> {
        match self.answers.again.outcome {
            Some(ReadOutcome::Failed(trouble)) => Some(trouble),
            Some(ReadOutcome::Read) => None,
            None => self.report.trouble,
        }
    }

    /// What is done to this order is not kept.
    fn is_refused(&self, id: &str) -> bool {
        self.refused || self.later.iter().any(|later| later == id)
    }

    /// Something that the buyer did is not kept.
    fn loses_action(&self) -> bool {
        let lost = |action: &UserAction| {
            !action.order.is_empty() && action.kind.is_stored() && self.is_refused(&action.order)
        };
        self.astray || self.report.actions.iter().any(lost)
    }

    fn speech(&self) -> Speech<'_> {
        self.translators.own().speech()
    }

    fn record(&self, id: &str) -> Option<&OrderRecord> {
        self.records.iter().find(|record| record.order.id == id)
    }

    /// The page's own answers that have come for its order in this visit.
    fn sources(&self) -> Vec<Source> {
        self.report.sources.iter().chain(&self.answers.again.sources).copied().collect()
    }

    /// The page's own data has come: its elements would say nothing more.
    fn answered(&self) -> bool {
        self.sources().into_iter().any(|source| is_own(&self.page, source))
    }

    /// Which orders share a parcel. What was joined for this report comes before what was read earlier.
    fn groups(&self) -> Groups<'_> {
        let earlier = self.all.iter().map(|case| &case.record);
        let earlier = earlier.filter(|record| self.record(&record.order.id).is_none());
        Groups::of(self.records.iter().chain(earlier), self.local.day)
    }

    fn verdict(&self, joined: &Joined<'_>) -> Verdict {
        joined.verdict(&self.settings)
    }

    /// What is to stand on the page.
    pub fn view(&self) -> PageView {
        let own = self.translators.own();
        let groups = self.groups();
        let mut view = PageView {
            language: own.language().to_owned(),
            theme: self.settings.theme,
            rtl: own.rtl(),
            read: self.answers.again.clone(),
            cut_off: self.speech().text(Key::TroubleCutOff),
            not_kept: self.loses_action(),
            ..PageView::default()
        };
        match &self.page {
            Page::OrderDetail { order } | Page::Tracking { order, .. } => {
                let placed = self.record(order).and_then(|record| record.order.placed.as_ref());
                let numbers = self.record(order).into_iter().flat_map(|record| &record.order.parcels);
                view.placed = placed.map(|fact| fact.value.0);
                view.numbers = numbers.flat_map(Parcel::numbers).map(str::to_owned).collect();
                self.card(&mut view, order, &[], &groups);
            }
            Page::OrderList => {
                view.card = self.list_trouble();
                view.gone = view.card.is_none();
                view.check_list = self.check_list;
                view.marks = self.records.iter().map(|record| self.mark(record, &groups)).collect();
                let bar = |check| view::list_check(&wording::list_check(check, self.held, &self.speech()));
                view.bar = self.report.list_check.as_ref().map(bar);
            }
            Page::SharedTracking { orders } => {
                let id = self.gravest(orders, &groups);
                self.card(&mut view, &id, &[], &groups);
            }
            Page::Cainiao { .. } => {
                // Several orders may share a parcel, and the page may show several parcels: the gravest counts.
                let id = self.gravest_of(self.records.iter(), &groups).unwrap_or_default();
                self.card(&mut view, id, &[], &groups);
            }
            Page::Chat { .. } => {
                let named = |id: &&String| self.record(id).is_some();
                view.chat = self.ids.iter().filter(|id| id.is_empty() || named(id)).cloned().collect();
                let orders: Vec<String> = view.chat.iter().filter(named).cloned().collect();
                match orders.split_first() {
                    // Which one is meant is asked: the first is a choice like the others.
                    Some((first, _)) if self.guesses() => self.card(&mut view, first, &orders, &groups),
                    Some((first, others)) => self.card(&mut view, first, others, &groups),
                    None => view.gone = true,
                }
            }
            _ => view.gone = true,
        }
        view
    }

    /// The gravest order this page reported, else the first.
    fn gravest(&self, orders: &[String], groups: &Groups<'_>) -> String {
        let read = orders.iter().filter_map(|id| self.record(id));
        let read = read.filter(|record| record.last_seen >= self.report.visit);
        let gravest = self.gravest_of(read, groups).or(orders.first().map(String::as_str));
        gravest.unwrap_or_default().to_owned()
    }

    /// The id of the gravest of these orders; of several as grave the first.
    fn gravest_of<'r>(
        &self,
        records: impl Iterator<Item = &'r OrderRecord>,
        groups: &Groups<'_>,
    ) -> Option<&'r str> {
        let mut gravest: Option<(Level, &str)> = None;
        for record in records {
            let level = self.verdict(&groups.join(record)).level;
            if gravest.is_none_or(|(known, _)| level > known) {
                gravest = Some((level, &record.order.id));
            }
        }
        gravest.map(|(_, id)| id)
    }

    fn mark(&self, record: &OrderRecord, groups: &Groups<'_>) -> MarkView {
        let (rtl, speech) = (self.translators.own().rtl(), self.speech());
        let url = order_page(&record.order.id, self.host());
        let joined = groups.join(record);
        let verdict = self.verdict(&joined);
        let model = wording::mark(&verdict, &joined.record.order, self.local.day, Some(&url), rtl, &speech);
        let check = list_check(&joined.record.order, &verdict, &self.report.url, self.local.day, self.now);
        MarkView {
            order: record.order.id.clone(),
            tree: view::mark(&model),
            level: verdict.level,
            needs_buyer: verdict.needs_buyer(),
            check,
        }
    }

    /// A number that no order is known for.
    fn nameless(&self) -> OrderRecord {
        let mut parcels = self.parcels.clone();
        parcels.iter_mut().for_each(direction::of_parcel);
        let country = parcels.iter().find_map(|parcel| parcel.destination_country.clone());
        let order = Order { country, parcels, ..Order::default() };
        let mut record = OrderRecord::seen(order, self.report.visit);
        let actions: Vec<&UserAction> =
            self.report.actions.iter().filter(|action| action.order.is_empty()).collect();
        let setting = Setting {
            known: Some(&record),
            last_seen: self.report.visit,
            now: self.local,
            machine: self.machine,
            language: self.translators.own().language(),
        };
        for said in accounts(&actions, setting) {
            record.join(said);
        }
        record
    }

    /// The card of an order; `others`: the other orders that a chat may be about.
    fn card(&self, view: &mut PageView, id: &str, others: &[String], groups: &Groups<'_>) {
        let report = &self.report;
        // A chat says nothing of an order: what is known is all there is.
        let chat = matches!(self.page, Page::Chat { .. });
        let known = if id.is_empty() && !self.parcels.is_empty() {
            Some(self.nameless())
        } else {
            self.record(id).cloned()
        };
        // A page that asks for a check or a sign-in shows no order, whatever its address says.
        let is_locked = matches!(self.trouble(), Some(Trouble::Captcha | Trouble::LoggedOut));
        let seen_here = known.as_ref().is_some_and(|record| record.last_seen >= report.visit);
        let fresh = chat || (seen_here && !is_locked);
        // Something is always known of an order that was seen before; but until this page has spoken, or has had
        // its time, it is not yet the page's silence.
        // A refused call is asked again, as a rule (the page's token is over every half hour): that is no end yet.
        let asked_again = self.trouble() == Some(Trouble::Answer(Failure::Refused));
        if !(report.patience_over || fresh || (self.trouble().is_some() && !asked_again)) {
            return;
        }
        let record = known.unwrap_or_else(|| OrderRecord::seen(order_named(id), report.visit));
        let joined = groups.join(&record);
        let verdict = self.verdict(&joined);
        // The first elements may give no more than the order's id.
        let silent =
            verdict.situation == Situation::Unreadable && !self.answered() && self.trouble().is_none();
        if silent && !report.patience_over && !chat && !id.is_empty() {
            return;
        }
        let typed = report.actions.iter().rev().find_map(|action| match &action.kind {
            UserActionKind::Check(typed) => Some(typed),
            _ => None,
        });
        view.check = typed.map(|typed| {
            let parcel = record.order.parcels.get(verdict.parcel.unwrap_or(0));
            let about = wording::question(&record.order, parcel, &[]);
            view::check::lists(&wording::check(typed, &about, &self.speech()))
        });
        view.check = self.new_number(&record).or(view.check.take());
        let reports = report.actions.iter().any(|action| action.kind == UserActionKind::Diagnostics);
        view.report = reports.then(|| self.report(&record.order));
        let dismissed = !chat && record.is_hidden_at(verdict.level);
        // On the page where it was hidden a note stays that says so, with the way back.
        let noted = dismissed && record.dismissed_at >= report.visit;
        // It is not hidden where that could not be kept.
        let hides =
            |action: &UserAction| action.order == id && matches!(action.kind, UserActionKind::Dismiss(_));
        let unhidden = self.is_refused(id) && report.actions.iter().any(hides);
        if (dismissed && !noted) || (chat && verdict.level == Level::Done) {
            view.gone = true;
            return;
        }
        let store = record.order.store.as_ref().filter(|_| !chat && verdict.level > Level::Done);
        let stuck = match (report.stuck, store) {
            (Some(stuck), _) => Some(stuck),
            (None, Some(store)) if report.deep => {
                // What travels with it is no earlier order.
                let others = joined.others.iter().map(|other| other.order.id.clone());
                let same: Vec<String> = others.chain([id.to_owned()]).collect();
                Some(among::stuck(&self.all, (&record.order, &store.value), &same, self.local.day))
            }
            _ => None,
        };
        let sharing = self.sharing(&record, &joined);
        let mut model = self.model(&record, &joined, &verdict, others, fresh, stuck.unwrap_or(0));
        let due = fresh && is_due(&joined.record.order, &verdict, &report.url, self.local.day, self.now);
        let own = self.settings.reading == ReadingChoice::On;
        view.read_tracking = due && own && report.reading.is_none();
        let links = links(&record.order, verdict.parcel, None, self.host());
        model.tell = self.tell(&record, &verdict);
        model.offer_new_number |= model.tell.as_ref().is_some_and(|tell| tell.takes_number);
        let stage =
            if view.read_tracking && report.visible { Some(ReadingStage::Running) } else { report.reading };
        model.reading = wording::reading(stage, due && !own, links.tracking.as_deref(), &self.speech());
        wording::tell_reading(&mut model, verdict.situation, &record.order, self.local.day, &self.speech());
        // How the buyer left it, until it is graver.
        let usual = view::shown(&model);
        let shape = record.shape_at(verdict.level).unwrap_or(usual.shape);
        let card = if noted && !unhidden { view::hidden(&model) } else { Card { shape, ..usual } };
        view.card = Some(CardView {
            order: id.to_owned(),
            stuck,
            // Looking through all orders must not keep the card waiting: it is asked for when the card stands.
            deep: (store.is_some() && stuck.is_none()) || (!chat && sharing.is_none()),
            sharing,
            card,
        });
    }

    /// What became of the number that was typed as the seller's new one.
    fn new_number(&self, record: &OrderRecord) -> Option<CheckView> {
        let mut acted = self.report.actions.iter().rev().filter(|action| action.order == record.order.id);
        let (at, typed) = acted.find_map(|action| match &action.kind {
            UserActionKind::NewNumber(typed) => Some((action.at, typed.clone())),
            UserActionKind::Answer(said) => match said.kind()? {
                AnswerKind::SellerGaveNumber(typed) => Some((action.at, typed)),
                _ => None,
            },
            _ => None,
        })?;
        if record.answers.iter().any(|answer| answer.at == at) {
            // What the storage did not take stays in the field.
            let kept = !self.refused;
            return Some(view::check::new_number(&NewNumberModel::default(), String::new(), kept));
        }
        let speech = self.speech();
        let note = wording::new_number_note(&typed, &record.order, &record.answers, &speech);
        let announcement = wording::new_number_announcement(&note, &speech);
        Some(view::check::new_number(&note, announcement, false))
    }

    /// The orders that share a parcel with this one, where all were looked through for it with the numbers it has now.
    fn sharing(&self, record: &OrderRecord, joined: &Joined<'_>) -> Option<Sharing> {
        let numbers = record.order.parcels.iter().flat_map(Parcel::numbers);
        let numbers: Vec<String> = numbers.map(str::to_owned).collect();
        let known = self.report.sharing.as_ref().is_some_and(|sharing| sharing.numbers == numbers);
        let orders = joined.others.iter().map(|other| other.order.id.clone()).collect();
        (self.report.deep || known || numbers.is_empty()).then_some(Sharing { numbers, orders })
    }

    fn model(
        &self,
        record: &OrderRecord,
        joined: &Joined<'_>,
        verdict: &Verdict,
        others: &[String],
        fresh: bool,
        stuck: i64,
    ) -> wording::CardModel {
        let (report, translators, speech) = (&self.report, &self.translators, self.speech());
        let order = &joined.own_order(&record.order);
        let chat = matches!(self.page, Page::Chat { .. });
        let message = self.message(joined, verdict);
        let host = |other: &OrderRecord| if other.on_ru { other.host() } else { self.host() };
        let also = joined.others.iter().filter_map(|other| AlsoOrder::of(&other.order, host(other)));
        let also: Vec<AlsoOrder> = also.collect();
        let hows = self.hows();
        let disputed = verdict.level == Level::Dispute;
        let dispute =
            |translator: &Translator| dispute(order, verdict, &joined.record.answers, &translator.speech());
        let meaning = (disputed && translators.differ()).then(|| dispute(translators.own()));
        let dispute = disputed.then(|| dispute(translators.seller()));
        let links = links(order, verdict.parcel, wording::new_number(&record.answers), self.host());
        let others: Vec<(String, String)> = others.iter().map(|id| (id.clone(), self.title(id))).collect();
        // What its own data stated needs no elements; and a page that is still loading has not changed.
        let unread: &[UnreadField] =
            if fresh && report.patience_over && !self.answered() { self.unread() } else { &[] };
        let input = CardInput {
            verdict,
            order,
            message: message.as_ref(),
            dispute: dispute.as_deref(),
            dispute_meaning: meaning.as_deref().map(|meaning| (translators.seller().language(), meaning)),
            links: &links,
            also: &also,
            ends_first: joined.ends_first.as_deref(),
            answers: &record.answers,
            answers_elsewhere: &joined.answers_elsewhere(record),
            lookups: &record.lookups,
            proofs: &ticked(&record.proofs).collect::<Vec<_>>(),
            unread,
            hows: &hows,
            waiting: &self.settings.waiting,
            today: self.local.day,
            stuck,
            own_page: matches!(self.page, Page::OrderDetail { .. }),
            chat: chat.then_some(ChatInput { choices: &others, guessed: self.guesses() }),
            rtl: translators.own().rtl(),
            side: self.settings.card_side,
        };
        let mut model = wording::card(&input, &speech);
        // A number alone has no file.
        model.offer_evidence &= address::order_id(&order.id).is_some();
        let nameless = fresh && order.id.is_empty();
        let unread_named = verdict.situation == Situation::Unreadable && model.offer_diagnostics;
        if chat {
            // Nothing was read here, and nothing should have been.
        } else if !fresh || nameless || (verdict.situation == Situation::Unreadable && !unread_named) {
            let trouble = speech.text(if nameless { Key::TroubleNoOrder } else { self.trouble_key() });
            if verdict.situation == Situation::Unreadable && !nameless {
                wording::tell_trouble(&mut model, trouble, &speech);
            } else {
                model.missing = Some(speech.sentences(&[trouble, model.missing.take().unwrap_or_default()]));
            }
        } else if unread_named && let Some(changed) = model.missing.take() {
            wording::tell_trouble(&mut model, changed, &speech);
        }
        if self.refused || self.astray {
            model.missing = Some(speech.text(Key::TroubleNotKept));
        } else if self.later.contains(&order.id) || self.loses_action() {
            model.missing = Some(speech.text(Key::TroubleLater));
        } else if self.not_chosen {
            model.missing = Some(speech.text(Key::OptionsFailed));
        }
        model
    }

    /// What is pasted and said of the tracking of an order that is not over.
    fn tell(&self, record: &OrderRecord, verdict: &Verdict) -> Option<TellModel> {
        let order = &record.order;
        let stands = matches!(self.page, Page::OrderDetail { .. } | Page::Tracking { .. });
        if !stands || verdict.level == Level::Done || address::order_id(&order.id).is_none() {
            return None;
        }
        let language = self.translators.own().language();
        // What was kept just now says so once.
        let mut acted = self.report.actions.iter().rev().filter(|action| action.order == order.id);
        let did = |action: &UserAction| self.machine.done_at(action.at, self.local);
        let just =
            acted.find_map(|action| Some((action, lookup_made(action, record, did(action), language)?)));
        let tell = match just {
            Some((action, made)) if self.report.tell.is_empty() => match made {
                // What could not be kept stays in its fields.
                (_, Some(_)) if self.is_refused(&order.id) => {
                    typed(&draft_of(action), record, self.local, language)
                }
                (tell, _) => tell,
            },
            _ => typed(&self.report.tell, record, self.local, language),
        };
        Some(tell.model(record, self.local.day, &self.settings.waiting, &self.speech()))
    }

    /// An order of a chat, by what was bought and where.
    fn title(&self, id: &str) -> String {
        match self.record(id) {
            Some(record) => wording::order_choice(&record.order, &self.speech()),
            None => id.to_owned(),
        }
    }

    /// Why the page gave nothing.
    fn trouble_key(&self) -> Key {
        wording::trouble(self.trouble())
    }

    /// What is in the way on the order list, where no order stands.
    fn list_trouble(&self) -> Option<CardView> {
        let lost = self.unread().iter().any(|lost| lost.field == LIST);
        let key = wording::list_trouble(self.trouble(), self.report.patience_over, lost)?;
        let model = TroubleModel::new(key, &self.speech());
        let card = view::trouble(&model, self.translators.own().rtl());
        Some(CardView { order: String::new(), stuck: None, deep: false, sharing: None, card })
    }

    /// The message that is due, filled in.
    fn message(&self, joined: &Joined<'_>, verdict: &Verdict) -> Option<SellerMessage> {
        let kind = verdict.message?;
        let translators = &self.translators;
        let facts = MessageFacts::of_joined(kind, joined, verdict, self.local.day);
        let said = |translator: &Translator| text(kind, &facts, &translator.speech());
        Some(SellerMessage {
            kind,
            text: said(translators.seller()),
            language: translators.seller().language().to_owned(),
            translation: translators.differ().then(|| said(translators.own())),
            languages: Rc::clone(&translators.for_seller),
        })
    }

    /// The report for this page.
    fn report(&self, order: &Order) -> String {
        let speech = self.speech();
        let hows = self.hows();
        let answers: Vec<String> =
            self.sources().into_iter().map(|source| wording::source_name(source, &speech)).collect();
        let about = Diagnostics {
            version: self.machine.version,
            page: self.page.name(),
            host: self.host(),
            language: &self.report.language,
            trouble: self.trouble().map_or("none", Trouble::name),
            answers: &answers,
            order: Some(order),
            hows: &hows,
            unread: self.unread(),
        };
        wording::diagnostics(&about, &speech)
    }
}
