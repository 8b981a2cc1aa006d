//! The picture of the page in the tab: taken, looked at, kept.

use super::message::{PictureOutcome, PopupEffect, PopupRequest};
use super::state::{PictureState, Popup, orders_of};
use crate::case::account;
use crate::i18n::{Arg, Key, Speech};
use crate::order::{Order, ProofTick};
use crate::present::dispute_file::{self, Shows};
use crate::present::windows;
use crate::present::wording::{self, PopupCamera};

impl Popup {
    /// The page in the tab, what it shows, and the order it tells of.
    fn page(&self) -> Option<(Shows, Option<String>)> {
        let address = self.tab.as_deref().filter(|_| !self.orders.is_empty())?;
        let orders: Vec<&Order> = orders_of(&self.orders).collect();
        Some(dispute_file::whose(address, &orders))
    }

    pub(super) fn keep_picture(&mut self) -> Option<PopupEffect> {
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

    pub(super) fn keep_taken(&mut self) -> Option<PopupEffect> {
        if self.picture == PictureState::Busy {
            return None;
        }
        let picture = self.preview.as_ref()?.picture().clone();
        self.picture = PictureState::Busy;
        Some(PopupEffect::KeepPicture(Box::new(picture)))
    }

    /// A picture that was not saved stays, and can be tried again. A saved picture also ticks the proof it provides.
    pub(super) fn picture_is_over(&mut self, outcome: PictureOutcome) -> Option<PopupEffect> {
        let kept = match outcome {
            PictureOutcome::Saved(_) => self.preview.take(),
            _ => None,
        };
        self.picture = PictureState::Over(outcome);
        let kept = kept?;
        let picture = kept.picture();
        let tick = ProofTick { proof: picture.shows.proof()?, at: picture.at, ticked: true };
        let account = Box::new(account::has_proof(&picture.order, tick));
        Some(PopupEffect::Store(account, PopupRequest::Change))
    }

    pub(super) fn camera(&self, speech: &Speech<'_>) -> Option<PopupCamera> {
        let (_, whose) = self.page()?;
        let orders = orders_of(&self.orders);
        let model = wording::camera(orders, whose.as_deref(), speech);
        let count = |key, count: usize| {
            speech.fill(key, &[("count", Arg::Count(i64::try_from(count).unwrap_or(i64::MAX)))])
        };
        let notice = match &self.picture {
            PictureState::None | PictureState::Busy => String::new(),
            PictureState::Unclear => model.choose.clone(),
            PictureState::Over(PictureOutcome::Saved(now)) => count(Key::PictureKept, *now),
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
