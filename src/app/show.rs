//! From what is known to what is shown: the banner of an order's page, the chips of the list.

use super::content::{ask_about_store, keep, remember, with_desk};
use super::desk::{Desk, Trouble};
use super::links::links;
use super::memory::Unheard;
use super::tongue::{Tongue, Tongues};
use super::{memory, preferences};
use crate::browser::{clock, runtime, start};
use crate::case::Record;
use crate::case::answer::{Answer, Said};
use crate::language::{Key, Speech};
use crate::message::{MessageFacts, dispute, text};
use crate::order::{Day, Order};
use crate::page::address::{self, Page, order_page};
use crate::page::answer::Failure;
use crate::page::dom;
use crate::page::reading::Unread;
use crate::rules::{Level, Situation, Verdict, judge};
use crate::ui::{Action, Banner, point_at, wear};
use crate::wording::{self, BannerInput, Diagnostics, Message};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

/// A page that keeps removing the banner wins after this many times.
const MOST_PUT_BACK: u32 = 5;

/// Brings what is shown up to date.
pub(super) fn refresh(desk: &mut Desk) {
    let Some(tongues) = desk.tongues.clone() else { return };
    match &desk.page {
        Page::OrderDetail { order } | Page::Tracking { order, .. } => {
            let order = order.clone();
            desk.chips.clear();
            banner(desk, &tongues, &order);
        }
        Page::OrderList => {
            take_down(desk);
            chips(desk, &tongues);
        }
        Page::Cainiao { .. } => {
            desk.chips.clear();
            // Several orders may share a parcel, and the page may show several parcels: the gravest counts.
            let id = gravest(desk).unwrap_or_default();
            banner(desk, &tongues, &id);
        }
        Page::Chat { .. } if !desk.put_away => {
            desk.chips.clear();
            match desk.chat.first().cloned() {
                Some(id) => banner(desk, &tongues, &id),
                None => take_down(desk),
            }
        }
        _ => {
            take_down(desk);
            desk.chips.clear();
        }
    }
}

/// What was put on the page is still there.
pub(super) fn is_intact(desk: &Desk) -> bool {
    desk.banner.as_ref().is_none_or(Banner::is_connected) && desk.chips.are_connected()
}

/// Of the orders recognised on Cainiao's page the one to speak of.
fn gravest(desk: &Desk) -> Option<String> {
    let today = clock::today();
    let mut found: Option<(Level, &String)> = None;
    for id in &desk.recognised {
        let Some(record) = desk.records.get(id) else { continue };
        let level = judge(&record.order, &record.answers, today, &desk.settings).level;
        if found.is_none_or(|(known, _)| level > known) {
            found = Some((level, id));
        }
    }
    found.map(|(_, id)| id.clone())
}

/// Takes away what an earlier version left on the page: where the browser starts an updated extension on pages that
/// are open, the old one's elements still stand there, and nobody hears their clicks.
pub(super) fn clear_leftovers(document: &Document) {
    let Ok(left) = document.query_selector_all("[data-stuck-parcel]") else { return };
    for element in (0..left.length()).filter_map(|index| left.get(index)) {
        element.unchecked_into::<Element>().remove();
    }
}

pub(super) fn take_down(desk: &mut Desk) {
    if let Some(banner) = desk.banner.take() {
        banner.remove();
    }
}

fn banner(desk: &mut Desk, tongues: &Tongues, id: &str) {
    // A chat says nothing of an order: what is known is all there is.
    let chat = matches!(desk.page, Page::Chat { .. });
    let fresh = chat || desk.records.get(id).is_some_and(|record| record.last_seen >= desk.visit);
    // Something is always known of an order that was seen before; but until this page has spoken, or has had
    // its time, it is not yet the page's silence.
    // A refused call is asked again, as a rule (the page's token is over every half hour): that is no end yet.
    let asked_again = desk.trouble == Some(Trouble::Answer(Failure::Refused));
    let given_up = desk.patience_over || (desk.trouble.is_some() && !asked_again);
    // Without what the buyer has said, a verdict would be shown that is taken back a moment later.
    let recalled = desk.asked.get(id).is_none_or(|heard| *heard);
    let ready = given_up || (fresh && recalled);
    if !ready {
        return;
    }
    let record = desk.records.get(id).cloned().unwrap_or_else(|| {
        let order = Order { id: id.to_owned(), ..Order::default() };
        Record::seen(order, desk.visit)
    });
    let today = clock::today();
    let verdict = judge(&record.order, &record.answers, today, &desk.settings);
    let dismissed = !chat && record.dismissed.is_some_and(|dismissed| dismissed >= verdict.level);
    if dismissed || (chat && verdict.level == Level::Done) {
        take_down(desk);
        return;
    }
    if let Some(store) = record.order.store.as_ref().filter(|_| !chat && verdict.level > Level::Done) {
        ask_about_store(desk, id, &store.value);
    }
    let speech = tongues.own().speech();
    let message = message(&record, &verdict, today, tongues);
    let disputed = verdict.level == Level::Dispute;
    let dispute = |tongue: &Tongue| dispute(&record.order, &verdict, &record.answers, &tongue.speech());
    let meaning = (disputed && tongues.differ()).then(|| dispute(tongues.own()));
    let dispute = disputed.then(|| dispute(tongues.seller()));
    let links = links(&record.order, verdict.parcel, wording::new_number(&record.answers), &desk.host());
    let others = chat.then(|| others(desk, id));
    // What its own data told needs no elements; and a page that is still loading has not changed.
    let unread: &[Unread] = if fresh && desk.patience_over && !desk.answered() { &desk.unread } else { &[] };
    let input = BannerInput {
        verdict: &verdict,
        order: &record.order,
        message: message.as_ref(),
        dispute: dispute.as_deref(),
        dispute_meaning: meaning.as_deref().map(|meaning| (tongues.seller().language(), meaning)),
        links: &links,
        answers: &record.answers,
        unread,
        waiting: &desk.settings.waiting,
        today,
        stuck: desk.stuck.as_ref().filter(|(order, _)| order == id).map_or(0, |(_, count)| *count),
        own_page: matches!(desk.page, Page::OrderDetail { .. }),
        chat: others.as_deref(),
        rtl: tongues.own().rtl(),
    };
    let mut model = wording::banner(&input, &speech);
    // A number alone has no file.
    model.offer_evidence &= address::order_id(id).is_some();
    let nameless = fresh && id.is_empty();
    let unread_named = verdict.situation == Situation::Unreadable && model.offer_diagnostics;
    if chat {
        // Nothing was read here, and nothing should have been.
    } else if !fresh || nameless || (verdict.situation == Situation::Unreadable && !unread_named) {
        let trouble = if nameless { speech.say(Key::TroubleNoOrder) } else { trouble(desk, &speech) };
        model.missing = Some(match model.missing.take() {
            Some(missing) => [trouble.as_str(), " ", &missing].concat(),
            None => trouble,
        });
    }
    if let Some(why) = desk.unheard {
        model.missing = Some(speech.say(match why {
            Unheard::CutOff => Key::TroubleCutOff,
            Unheard::Refused => Key::TroubleNotKept,
        }));
    }
    if desk.banner.is_none() {
        desk.banner = Banner::mount(&desk.document).ok();
    }
    let Some(banner) = desk.banner.as_ref() else { return };
    if !banner.is_connected() {
        if desk.put_back >= MOST_PUT_BACK {
            return;
        }
        desk.put_back += 1;
    }
    let id = id.to_owned();
    let (level, parcel) = (verdict.level, verdict.parcel);
    let heard = Rc::new(move |action| {
        // After the click's own listener has returned: what it does may take the banner down.
        let id = id.clone();
        start(Box::pin(async move { act(id, level, parcel, action) }));
    });
    let shown = if banner.is_connected() { Ok(()) } else { banner.put_back() };
    wear(banner.host(), tongues.own().language(), desk.settings.theme);
    if let Err(error) = shown.and_then(|()| banner.show(model, heard)) {
        web_sys::console::error_2(&"Stuck Parcel could not show its banner:".into(), &error);
    }
}

/// The other orders that a chat may be about, each by what was bought.
fn others(desk: &Desk, id: &str) -> Vec<(String, String)> {
    let others = desk.chat.iter().filter(|other| *other != id);
    let title = |id: &String| {
        let items = desk.records.get(id).and_then(|record| record.order.items.as_ref());
        let title = items.and_then(|items| items.value.first()).map(|item| item.title.clone());
        (id.clone(), title.filter(|title| !title.is_empty()).unwrap_or_else(|| id.clone()))
    };
    others.map(title).collect()
}

/// Why the page gave nothing, in words.
fn trouble(desk: &Desk, speech: &Speech<'_>) -> String {
    speech.say(match desk.trouble {
        Some(Trouble::Captcha | Trouble::Answer(Failure::Captcha)) => Key::TroubleCaptcha,
        Some(Trouble::LoggedOut | Trouble::Answer(Failure::LoggedOut)) => Key::TroubleLoggedOut,
        Some(Trouble::Answer(Failure::TooLarge)) => Key::TroubleTooLarge,
        Some(Trouble::Answer(Failure::Malformed)) => Key::TroubleMalformed,
        Some(Trouble::Answer(Failure::Refused)) => Key::TroubleRefused,
        Some(Trouble::Answer(Failure::UnknownShape)) => Key::TroubleChanged,
        Some(Trouble::Answer(Failure::Hook)) | None => Key::TroubleUnread,
    })
}

/// The message that is due, filled in.
fn message(record: &Record, verdict: &Verdict, today: Day, tongues: &Tongues) -> Option<Message> {
    let kind = verdict.message?;
    let facts = MessageFacts::of(kind, &record.order, verdict, &record.answers, today);
    let said = |tongue: &Tongue| text(kind, &facts, &tongue.speech());
    Some(Message {
        kind,
        text: said(tongues.seller()),
        language: tongues.seller().language().to_owned(),
        translation: tongues.differ().then(|| said(tongues.own())),
        languages: Rc::clone(&tongues.for_seller),
    })
}

fn chips(desk: &mut Desk, tongues: &Tongues) {
    let cards = dom::cards(&desk.document, &desk.url);
    desk.chips.forget_gone();
    remember(desk, cards.iter().map(|(id, _)| id.clone()).collect());
    let today = clock::today();
    let host = desk.host();
    for (id, card) in cards {
        let Some(record) = desk.records.get(&id) else { continue };
        let verdict = judge(&record.order, &record.answers, today, &desk.settings);
        let url = order_page(&id, &host);
        let model = wording::chip(&verdict, Some(&url), tongues.own().rtl(), &tongues.own().speech());
        let anchor = dom::chip_anchor(&card).unwrap_or(card);
        desk.chips.show(&id, &anchor, &model, &|host| {
            wear(host, tongues.own().language(), desk.settings.theme);
        });
    }
}

/// What the buyer did on the banner of an order.
fn act(id: String, level: Level, parcel: Option<usize>, action: Action) {
    with_desk(Box::new(move |desk| match action {
        Action::Dismiss if !desk.chat.is_empty() => {
            desk.put_away = true;
            take_down(desk);
        }
        Action::Pick(id) => {
            // The picked one comes first.
            desk.chat.retain(|other| *other != id);
            desk.chat.insert(0, id);
            refresh(desk);
        }
        Action::ShowDispute => {
            let found = dom::dispute_button(&desk.document, &desk.host());
            if let Some(button) = &found {
                point_at(button);
            }
            if let Some(banner) = &desk.banner {
                banner.show_pointed(found.is_some());
            }
        }
        Action::Dismiss => say(desk, &id, &|record, now| {
            record.dismissed = Some(level);
            record.dismissed_at = now;
        }),
        Action::Sent(kind) => answer(desk, &id, &Said::Wrote(kind)),
        Action::Answer(said) => answer(desk, &id, &said),
        Action::Undo(at) => say(desk, &id, &|record, _| {
            for answer in &mut record.answers {
                answer.undone |= answer.at == at;
            }
        }),
        Action::Check(typed) => {
            let order = desk.records.get(&id).map(|record| &record.order);
            let parcel = order.and_then(|order| order.parcels.get(parcel.unwrap_or(0)));
            let about = order.map(|order| wording::question(order, parcel, &[])).unwrap_or_default();
            if let (Some(banner), Some(tongues)) = (&desk.banner, &desk.tongues) {
                banner.show_check(wording::check(&typed, &about, &tongues.own().speech()));
            }
        }
        Action::Diagnostics => {
            if let (Some(banner), Some(tongues)) = (&desk.banner, &desk.tongues) {
                banner.show_report(&diagnostics(desk, tongues, &id));
            }
        }
        Action::SellerLanguage(tag) => start(Box::pin(async move {
            // Whoever follows the settings shows the message anew, this page too.
            if preferences::write_to_seller_in(tag).await.is_err() {
                with_desk(Box::new(|desk| {
                    desk.unheard = Some(Unheard::CutOff);
                    refresh(desk);
                }));
            }
        })),
        Action::Evidence => evidence(id.clone()),
        Action::Copy(_) | Action::CopyDispute | Action::Minimise | Action::Expand => {}
    }));
}

/// Opens the dispute file. That the worker cannot be reached is shown, not hidden.
fn evidence(id: String) {
    start(Box::pin(async move {
        if let Err(why) = memory::open_evidence(&id).await {
            with_desk(Box::new(move |desk| {
                desk.unheard = Some(why);
                refresh(desk);
            }));
        }
    }));
}

fn answer(desk: &mut Desk, id: &str, said: &Said) {
    say(desk, id, &|record, now| {
        record.answers.push(Answer { at: now, on: clock::today(), said: said.clone(), undone: false });
    });
}

/// Changes what is known of an order at once, shows it, and has the worker keep it.
fn say(desk: &mut Desk, id: &str, change: &dyn Fn(&mut Record, i64)) {
    let now = clock::now();
    let unseen = || Record::seen(Order { id: id.to_owned(), ..Order::default() }, now);
    let Some(record) = desk.records.entry(id, unseen) else { return };
    change(record, now);
    let kept = record.clone();
    refresh(desk);
    keep(vec![kept]);
}

/// The report for this page.
fn diagnostics(desk: &Desk, tongues: &Tongues, id: &str) -> String {
    let speech = tongues.own().speech();
    let answers: Vec<String> = desk
        .answers
        .iter()
        .filter(|(order, _)| order == id)
        .map(|(_, source)| wording::source_name(*source, &speech))
        .collect();
    let about = Diagnostics {
        version: &runtime::version(),
        page: page_kind(&desk.page),
        host: &desk.host(),
        language: &desk.language(),
        trouble: trouble_kind(desk.trouble),
        answers: &answers,
        order: desk.records.get(id).map(|record| &record.order),
        unread: &desk.unread,
    };
    wording::diagnostics(&about, &speech)
}

fn page_kind(page: &Page) -> &'static str {
    match page {
        Page::OrderList => "list",
        Page::OrderDetail { .. } => "detail",
        Page::Tracking { .. } => "tracking",
        Page::Chat { .. } => "chat",
        Page::Refunds => "refunds",
        Page::Cainiao { .. } => "cainiao",
        _ => "other",
    }
}

fn trouble_kind(trouble: Option<Trouble>) -> &'static str {
    match trouble {
        None => "none",
        Some(Trouble::Captcha) => "captcha on the page",
        Some(Trouble::LoggedOut) => "logged out on the page",
        Some(Trouble::Answer(Failure::Captcha)) => "captcha",
        Some(Trouble::Answer(Failure::LoggedOut)) => "logged out",
        Some(Trouble::Answer(Failure::Refused)) => "refused",
        Some(Trouble::Answer(Failure::TooLarge)) => "too large",
        Some(Trouble::Answer(Failure::Malformed)) => "malformed",
        Some(Trouble::Answer(Failure::UnknownShape)) => "unknown shape",
        Some(Trouble::Answer(Failure::Hook)) => "hook",
    }
}
