//! Which of the parcels speaks for the order.

use super::Inquiry;
use crate::knowledge::event::{EventKind, History};
use crate::order::verdict::{Level, Situation};
use crate::order::{Day, OrderStatus, Parcel, Source, Stage};
use crate::rules::answers::AnswerSummary;
use crate::rules::parcel::{self, Finding, ParcelRecord};
use crate::rules::{completion, protection};

/// The last day on which anything is known to have happened to it: a movement, a trouble, or a notice from where it waits. What nobody
/// can read may be no more than thanks.
fn last_sign(history: &History) -> Option<Day> {
    let waits = history.newest.filter(|_| history.latest == Some(EventKind::ReadyForPickup));
    [history.last_movement, history.trouble_since, waits].into_iter().flatten().max()
}

impl Inquiry<'_> {
    /// The gravest parcel's finding; of equals the one that would be the gravest without the buyer's word (which is of the
    /// order, and was said of that one), then the first. An end of the whole order comes before its parcels.
    pub(super) fn gravest<'c>(
        &'c self,
        nothing: &'c History,
        today: Day,
    ) -> (Option<usize>, Option<&'c Parcel>, &'c History, Finding) {
        match self.ended(today) {
            // A dispute is about the parcel that would speak for the order without it.
            Some(finding) if finding.situation.is_of_dispute() => {
                let (index, parcel, history, own) = self.gravest_parcel(nothing, today);
                (index, parcel, history, Finding { silent: own.silent, ..finding })
            }
            Some(finding) => (None, None, nothing, finding),
            None => self.gravest_parcel(nothing, today),
        }
    }

    /// The gravest parcel, whatever ended the order.
    pub(super) fn gravest_parcel<'c>(
        &'c self,
        nothing: &'c History,
        today: Day,
    ) -> (Option<usize>, Option<&'c Parcel>, &'c History, Finding) {
        let parcels = self.order.parcels.iter().zip(self.histories).enumerate();
        // Of a partly shipped order the rest has no parcel yet.
        let is_partly = self.order.has_status(OrderStatus::PartlyShipped);
        let replaced = self.replaced();
        let came = self.one_thing_came(&replaced);
        let parcels = parcels.filter(|(index, (parcel, history))| {
            !replaced.contains(index)
                && came.is_none_or(|on| history.stage == Stage::Delivered || last_sign(history) >= Some(on))
                && !self.is_off_page(parcel, history)
                && !self.is_repetition(parcel, history)
        });
        // What protection demands holds for each that is on its way, whatever is asked about the others.
        let demanded = protection::of(self.order, today)
            .filter(|_| completion::protection(self.order, today).is_none())
            .and_then(|protection| protection::demand(&protection, self.summary, today))
            .map_or(Level::Done, |(level, _)| level);
        let weight = |finding: &Finding| {
            if finding.in_flight { finding.level.max(demanded) } else { finding.level }
        };
        let mut gravest: Option<(Option<usize>, Option<&Parcel>, &History, Finding)> = None;
        let silent = AnswerSummary::default();
        let several = self.summary.anything && self.order.parcels.len() > 1;
        let mut gravest_alone = Level::Done;
        for (index, (parcel, history)) in parcels {
            let finding = parcel::find(&self.case(Some(parcel), history, today));
            // A parcel still on its way speaks for the order before one that has arrived, at the same level.
            // A single parcel has no equal.
            let alone = if several {
                parcel::find(&ParcelRecord { summary: &silent, ..self.case(Some(parcel), history, today) })
                    .level
            } else {
                Level::Done
            };
            // Of two that are silent, the one that is so for longer; what a carrier reports comes before that.
            let silence = |finding: &Finding| {
                let is_silent =
                    finding.situation.is_silence() || finding.situation == Situation::TrackingUnread;
                let days = finding.silent.or(finding.count.map(|count| count.day));
                (!is_silent, days.filter(|_| is_silent))
            };
            // That what was delivered is not there was said by the buyer, and nobody has written of it yet.
            let is_missing = |finding: &Finding| finding.situation == Situation::DeliveredMissing;
            // Near the end of protection one that was given up is disputed, and more time is asked for the other.
            let is_ending = demanded >= Level::Extend;
            let rank = |finding: &Finding, alone: Level| {
                let is_given_up = is_ending && finding.given_up().is_some();
                let way = (is_given_up, is_missing(finding), finding.in_flight);
                (weight(finding), finding.level, way, alone, silence(finding))
            };
            let graver =
                gravest.as_ref().is_none_or(|(.., known)| rank(&finding, alone) > rank(known, gravest_alone));
            if graver {
                gravest_alone = alone;
                gravest = Some((Some(index), Some(parcel), history, finding));
            }
        }
        let rest = || (None, None, nothing, parcel::find(&self.case(None, nothing, today)));
        match gravest {
            Some(gravest) if is_partly => {
                let rest = rest();
                let key = |finding: &Finding| (weight(finding), finding.level, finding.in_flight);
                if key(&rest.3) > key(&gravest.3) { rest } else { gravest }
            }
            Some(gravest) => gravest,
            None => rest(),
        }
    }

    /// The day on which one thing was delivered under one of its numbers, which goes back under none: the others are silent because it
    /// went on under that one. What gave a sign no earlier than that speaks for itself.
    fn one_thing_came(&self, replaced: &[usize]) -> Option<Day> {
        let is_gone = |history: &History| history.latest.is_some_and(EventKind::is_given_up);
        if !self.order.is_of_one_thing() || self.histories.iter().any(is_gone) {
            return None;
        }
        let counting = self.histories.iter().enumerate().filter(|(index, _)| !replaced.contains(index));
        counting.filter_map(|(_, history)| history.delivered).max()
    }

    /// The shop's tracking has shown another number since, and not this one, which never moved. Of several items it may show those of
    /// another one.
    fn is_off_page(&self, parcel: &Parcel, history: &History) -> bool {
        let read = |parcel: &Parcel| {
            let number = parcel.origin_number.as_ref();
            number.filter(|number| number.source == Source::TrackingAnswer).map(|number| number.seen)
        };
        let Some(seen) =
            read(parcel).filter(|_| self.order.is_of_one_thing() && history.last_movement.is_none())
        else {
            return false;
        };
        self.order.parcels.iter().filter_map(read).any(|other| other > seen)
    }

    /// What was read before the parcels' numbers were known: every one that has a number was first seen and read since, and that says
    /// more of the same way. A return or a loss counts all the same.
    fn is_repetition(&self, parcel: &Parcel, history: &History) -> bool {
        let is_numbered = |parcel: &&Parcel| !parcel.is_numberless();
        let is_end = history.latest.is_some_and(EventKind::is_given_up);
        let mut numbered = self.order.parcels.iter().filter(is_numbered).peekable();
        !is_end
            && parcel.is_numberless()
            && numbered.peek().is_some()
            && numbered.all(|other| {
                let is_later = parcel.first_seen == 0 || parcel.first_seen < other.first_seen;
                is_later && other.events_read.is_some_and(|read| parcel.looked_up() < Some(read))
            })
    }
}
