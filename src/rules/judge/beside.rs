//! What happens beside the parcel or the dispute that speaks for the order.

use super::Inquiry;
use crate::knowledge::event::{EventKind, History};
use crate::order::verdict::{Level, Remark, Situation, Step, Verdict};
use crate::order::{Day, Parcel, Stage};
use crate::rules::parcel::{self, Finding};
use crate::rules::remarks;

impl Inquiry<'_> {
    /// Adds what happens to the other parcels, and while a dispute is open to each. `in_flight`: something is still to come.
    pub(super) fn add_beside(&self, verdict: &mut Verdict, in_flight: bool, today: Day) {
        if verdict.situation.is_dispute() {
            self.add_beside_dispute(verdict, today);
        }
        // What the buyer has is not to be fetched, whatever the dispute about it comes to.
        let is_in_hands = self.summary.has_it && !self.is_more_under_way();
        if !in_flight || is_in_hands {
            return;
        }
        // A dispute is about the order: of its parcels each is another thing than it.
        let about = verdict.parcel.filter(|_| !verdict.situation.is_of_dispute());
        verdict.has_delivered_beside = about.is_some()
            && verdict.stage != Stage::Delivered
            && !verdict.ask_in_hands
            && self.summary.missing_on.is_none()
            && !self.others(about, EventKind::Delivered, today).is_empty();
        let stays = self.others(about, EventKind::ReadyForPickup, today);
        if stays.iter().any(|stay| stay.situation.waits_for_buyer()) {
            verdict.stay_ends |= stays.iter().any(|stay| stay.situation == Situation::PickupEnding);
            let until = self.histories.first().and_then(|only| only.held_until);
            verdict.remarks.push(match until {
                _ if self.histories.len() > 1 => Remark::OtherAtPickupPoint,
                Some(until) => Remark::WaitsUntil(until),
                None => Remark::AtPickupPoint,
            });
            put_first(verdict, Step::Collect);
        }
        // The dispute's own remarks name an attempt already.
        let is_called = verdict.situation.is_of_dispute() || verdict.steps.contains(&Step::CallCourier);
        if !is_called && self.others(about, EventKind::AttemptFailed, today).iter().any(is_to_call) {
            verdict.remarks.push(Remark::OtherAttemptFailed);
            put_first(verdict, Step::CallCourier);
        }
    }

    /// What happens to the parcels goes on beside an open dispute.
    fn add_beside_dispute(&self, verdict: &mut Verdict, today: Day) {
        let opened = self.summary.open_dispute().map(|dispute| dispute.on);
        let is_any = |what: &dyn Fn(&History) -> bool| self.histories.iter().any(what);
        let is_new =
            |history: &History| history.delivered.is_some_and(|on| opened.is_none_or(|opened| on > opened));
        if self.summary.missing_on.is_none() && !self.summary.has_it && is_any(&is_new) {
            verdict.remarks.push(Remark::DeliveredSince);
            verdict.ask_in_hands = true;
        }
        let is_in_hands = self.summary.has_it && !self.is_more_under_way();
        for (what, kind) in [
            (Situation::Returned, EventKind::Returning),
            (Situation::Lost, EventKind::Lost),
            (Situation::AttemptFailed, EventKind::AttemptFailed),
        ] {
            let is_it = |history: &History| {
                let since = history.since.or(history.trouble_since);
                !is_in_hands
                    && history.latest == Some(kind)
                    && since.is_some_and(|on| opened.is_none_or(|opened| on >= opened))
            };
            verdict.remarks.extend(is_any(&is_it).then_some(Remark::Problem(what)));
        }
        let is_out = |history: &History| remarks::is_out_for_delivery(history, today);
        if !verdict.remarks.contains(&Remark::OutForDelivery) && is_any(&is_out) {
            verdict.remarks.push(Remark::OutForDelivery);
        }
    }

    /// What it comes to with the other parcels than this one whose newest entry that matters is of this kind.
    fn others(&self, index: Option<usize>, kind: EventKind, today: Day) -> Vec<Finding> {
        let replaced = self.replaced();
        let others = self.order.parcels.iter().zip(self.histories).enumerate();
        let is_it = |(other, (_, history)): &(usize, (&Parcel, &History))| {
            Some(*other) != index && !replaced.contains(other) && history.latest == Some(kind)
        };
        let finding = |(_, (parcel, history))| parcel::find(&self.case(Some(parcel), history, today));
        others.filter(is_it).map(finding).collect()
    }
}

/// The courier comes again, or keeps it, only for so long, and the seller was not asked about it yet.
fn is_to_call(finding: &Finding) -> bool {
    finding.level == Level::Watch && finding.situation == Situation::AttemptFailed
}

fn put_first(verdict: &mut Verdict, step: Step) {
    verdict.steps.retain(|known| *known != step);
    verdict.steps.insert(0, step);
}
