//! What the window shows, and what is pressed and typed there.

use super::message::PopupMessage;
use super::state::{KnownOrder, Popup, PopupLoading, PopupNotice, orders_of};
use crate::app::lookup::{HandAction, TellAction};
use crate::app::window::Window;
use crate::case::CaseRecord;
use crate::i18n::{Arg, Key, Speech, is_right_to_left};
use crate::order::Order;
use crate::present::windows::{self, UserEvent, UserEventKind, WindowPage};
use crate::present::wording::{self, Attention, PopupEntry, PopupInput, PopupOrders, TellModel};
use crate::read::address::{Page, page_of};
use crate::rules::Level;

impl Window for Popup {
    fn view(&self, speech: &Speech<'_>) -> WindowPage {
        let copied = |known: &KnownOrder| matches!(&self.notice, PopupNotice::Copied(order) if *order == known.case.record.order.id);
        let table = &self.settings.waiting;
        let tell = |known: &KnownOrder| {
            let record = &known.case.record;
            let tell = self.tells.get(&record.order.id).cloned().unwrap_or_default();
            let open = known.verdict.level != Level::Done;
            open.then(|| tell.model(record, self.today, table, speech))
        };
        let page = page_of(self.address.as_deref().unwrap_or_default());
        let here = match &page {
            Page::OrderDetail { order } => Some(order),
            _ => None,
        };
        let hidden = |known: &KnownOrder| {
            let CaseRecord { record, .. } = &known.case;
            page.order() == Some(record.order.id.as_str()) && record.is_hidden_at(known.verdict.level)
        };
        let refused_day = |known: &KnownOrder| match &self.refused_day {
            Some((order, refused)) if *order == known.case.record.order.id => Some(refused),
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
                    here: here == Some(&record.order.id),
                    hidden: hidden(known),
                    tell: tell.as_ref(),
                    refused_day: refused_day(known),
                    today: self.today,
                })
            })
            .collect();
        let act = self.orders.iter().filter(|known| known.summary.attention() == Attention::Act).count();
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
        let orders: Vec<&Order> = orders_of(&self.orders).collect();
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
                PopupMessage::Filtered(windows::attention_of(event.data("group")))
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
            (UserEventKind::Click, "show-card") => PopupMessage::ShowCard(order(), event.at),
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
