//! From what is known to what is shown: the banner of an order's page, the chips of the list.

use super::content::{keep, remember, with_desk};
use super::desk::{Desk, Trouble};
use super::links::links;
use super::memory::Unheard;
use crate::browser::{clock, runtime, start};
use crate::case::Record;
use crate::case::answer::{Answer, Said};
use crate::language::{Key, Speech};
use crate::message::{MessageFacts, dispute, text};
use crate::order::{Day, Order};
use crate::page::address::{Page, order_page};
use crate::page::answer::Failure;
use crate::page::dom;
use crate::page::reading::Unread;
use crate::rules::{Level, Situation, Verdict, judge};
use crate::ui::{Action, Banner};
use crate::wording::{self, BannerInput, Diagnostics, Message};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element};

/// A page that keeps removing the banner wins after this many times.
const MOST_PUT_BACK: u32 = 5;

/// Brings what is shown up to date.
pub(super) fn refresh(desk: &mut Desk) {
    match &desk.page {
        Page::OrderDetail { order } | Page::Tracking { order, .. } => {
            let order = order.clone();
            desk.chips.clear();
            banner(desk, &order);
        }
        Page::OrderList => {
            take_down(desk);
            chips(desk);
        }
        Page::Cainiao { .. } => {
            desk.chips.clear();
            // Several orders may share a parcel, and the page may show several parcels: the gravest counts.
            let id = gravest(desk).unwrap_or_default();
            banner(desk, &id);
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

fn banner(desk: &mut Desk, id: &str) {
    let fresh = desk.records.get(id).is_some_and(|record| record.last_seen >= desk.visit);
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
    if record.dismissed.is_some_and(|dismissed| dismissed >= verdict.level) {
        take_down(desk);
        return;
    }
    let speech = desk.tongue.speech();
    let message = message(&record, &verdict, today, &speech);
    let dispute =
        (verdict.level == Level::Dispute).then(|| dispute(&record.order, &verdict, &record.answers, &speech));
    let links = links(&record.order, verdict.parcel, &desk.host());
    // What its own data told needs no elements; and a page that is still loading has not changed.
    let unread: &[Unread] = if fresh && desk.patience_over && !desk.answered() { &desk.unread } else { &[] };
    let input = BannerInput {
        verdict: &verdict,
        order: &record.order,
        message: message.as_ref(),
        dispute: dispute.as_deref(),
        links: &links,
        answers: &record.answers,
        unread,
        waiting: &desk.settings.waiting,
        today,
        rtl: false,
    };
    let mut model = wording::banner(&input, &speech);
    // There is no evidence file yet: a button that did nothing would be worse than none.
    model.offer_evidence = false;
    let nameless = fresh && id.is_empty();
    let unread_named = verdict.situation == Situation::Unreadable && model.offer_diagnostics;
    if !fresh || nameless || (verdict.situation == Situation::Unreadable && !unread_named) {
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
    if let Err(error) = shown.and_then(|()| banner.show(model, heard)) {
        web_sys::console::error_2(&"Stuck Parcel could not show its banner:".into(), &error);
    }
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
fn message(record: &Record, verdict: &Verdict, today: Day, speech: &Speech<'_>) -> Option<Message> {
    let kind = verdict.message?;
    let facts = MessageFacts::of(kind, &record.order, verdict, &record.answers, today);
    Some(Message { kind, text: text(kind, &facts, speech), language: "en".to_owned(), translation: None })
}

fn chips(desk: &mut Desk) {
    let cards = dom::cards(&desk.document, &desk.url);
    desk.chips.forget_gone();
    remember(desk, cards.iter().map(|(id, _)| id.clone()).collect());
    let today = clock::today();
    let host = desk.host();
    for (id, card) in cards {
        let Some(record) = desk.records.get(&id) else { continue };
        let verdict = judge(&record.order, &record.answers, today, &desk.settings);
        let url = order_page(&id, &host);
        let model = wording::chip(&verdict, Some(&url), false, &desk.tongue.speech());
        let anchor = dom::chip_anchor(&card).unwrap_or(card);
        desk.chips.show(&id, &anchor, &model);
    }
}

/// What the buyer did on the banner of an order.
fn act(id: String, level: Level, parcel: Option<usize>, action: Action) {
    with_desk(Box::new(move |desk| match action {
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
            let model = wording::check(&typed, &about, &desk.tongue.speech());
            if let Some(banner) = &desk.banner {
                banner.show_check(model);
            }
        }
        Action::Diagnostics => {
            let report = diagnostics(desk, &id);
            if let Some(banner) = &desk.banner {
                banner.show_report(&report);
            }
        }
        Action::Copy(_) | Action::CopyDispute | Action::Minimise | Action::Expand | Action::Evidence => {}
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
fn diagnostics(desk: &Desk, id: &str) -> String {
    let speech = desk.tongue.speech();
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
