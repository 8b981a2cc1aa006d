//! The buyer's answers, summed up.

use super::protection::ASK_WITHIN;
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::verdict::Situation;
use crate::order::{Day, Instant};
use crate::sorted::sort_by;

/// A new number gets as long as the first scan of any number may take.
pub(super) const NEW_NUMBER_DESERVES: i64 = 7;

/// How the seller answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SellerReply {
    /// "Wait please."
    Wait,
    /// A new number.
    NewNumber,
    /// Words that do not touch the question.
    Template,
    /// No.
    Refused,
    /// Nothing.
    Silent,
}

/// What the log of answers comes to. Undone entries do not count; the newest of contradicting ones does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerSummary {
    /// The buyer has it, or does not.
    pub have_it: Option<bool>,
    /// It moves or was delivered elsewhere.
    pub other_place: bool,
    /// The weight does not match.
    pub weight_mismatch: bool,
    /// The number is wrong or somebody else's.
    pub wrong_number: bool,
    /// What the seller was written about the parcel (not about protection), oldest first.
    pub asks: Vec<(MessageKind, Day)>,
    /// First asked for more protection before its present end. An earlier end was asked about longer ago.
    pub extension_asked: Option<Day>,
    /// The seller's last answer.
    pub reply: Option<(SellerReply, Day)>,
    /// The seller's last new number.
    pub new_number: Option<(String, Day)>,
    /// The number before it was marked as wrong, or as going elsewhere.
    pub took_back: bool,
    /// Template answers, and no new number since.
    pub template: bool,
    /// The trackers that know the number, as last looked up.
    pub found_at: Vec<Tracker>,
    /// A dispute was opened: how it stands, and when that was said.
    pub dispute: Option<(Situation, Instant)>,
    /// The money is back.
    pub refunded: bool,
    /// Anything at all was said.
    pub anything: bool,
}

impl AnswerSummary {
    /// Sums up a log, in whatever order it is stored.
    pub fn from(answers: &[Answer]) -> Self {
        let mut log: Vec<&Answer> = answers.iter().filter(|answer| !answer.undone).collect();
        sort_by(&mut log, |one, other| (one.at, &one.said).cmp(&(other.at, &other.said)));
        let mut told = AnswerSummary { anything: !log.is_empty(), ..AnswerSummary::default() };
        for answer in log {
            told.add(answer);
        }
        told
    }

    fn add(&mut self, answer: &Answer) {
        let on = answer.on;
        let mut reply = |reply| {
            self.reply = Some((reply, on));
            // Who answers was asked, though the buyer did not say when: about what is wrong, where something is. What
            // was answered about protection says nothing of the parcel.
            let wrong = self.wrong_number || self.other_place || self.have_it == Some(false);
            let kind = if wrong { MessageKind::WrongNumber } else { MessageKind::Reminder };
            if reply != SellerReply::NewNumber && (wrong || self.extension_asked.is_none()) {
                self.asks.push((kind, on));
            }
        };
        match &answer.said {
            AnswerKind::HaveIt => self.have_it = Some(true),
            AnswerKind::DoNotHaveIt => self.have_it = Some(false),
            AnswerKind::OtherPlace => self.other_place = true,
            AnswerKind::WeightMismatch => self.weight_mismatch = true,
            AnswerKind::WrongNumber => self.wrong_number = true,
            AnswerKind::Checked(tracker, found) => {
                self.found_at.retain(|known| known != tracker);
                if *found {
                    self.found_at.push(*tracker);
                }
            }
            AnswerKind::Wrote(MessageKind::ExtendProtection) => {
                let same_end = |first: &Day| (on - *first).num_days() <= ASK_WITHIN;
                self.extension_asked = self.extension_asked.filter(same_end).or(Some(on));
            }
            AnswerKind::Wrote(kind) => self.asks.push((*kind, on)),
            AnswerKind::SellerSaysWait => reply(SellerReply::Wait),
            AnswerKind::SellerTemplate => {
                reply(SellerReply::Template);
                self.template = true;
            }
            AnswerKind::SellerRefused => reply(SellerReply::Refused),
            AnswerKind::SellerSilent => reply(SellerReply::Silent),
            AnswerKind::SellerGaveNumber(number) => {
                reply(SellerReply::NewNumber);
                self.new_number = Some((number.clone(), on));
                self.template = false;
                // What was wrong, and who knew it, was said of the old number.
                self.took_back |= self.wrong_number || self.other_place;
                (self.wrong_number, self.other_place) = (false, false);
                self.found_at.clear();
            }
            AnswerKind::DisputeOpened => self.dispute = Some((Situation::DisputeOpen, answer.at)),
            AnswerKind::DisputeOffer => self.dispute = Some((Situation::DisputeOffer, answer.at)),
            AnswerKind::DisputeEscalated => self.dispute = Some((Situation::DisputeEscalated, answer.at)),
            AnswerKind::Refunded => self.refunded = true,
        }
    }

    /// The first and the last day the seller was written to about what is wrong now: since the day `since`, where
    /// it has one, and about the number or the delivery, where that is what is `wrong`. What was written about a
    /// silence that ended asks for nothing any more.
    pub(super) fn asked(&self, since: Option<Day>, wrong: bool) -> Option<(Day, Day)> {
        let mut found: Option<(Day, Day)> = None;
        for &(kind, on) in &self.asks {
            let about = matches!(kind, MessageKind::NotReceived | MessageKind::WrongNumber);
            if since.is_none_or(|since| on >= since) && (!wrong || about || found.is_some()) {
                found = Some((found.map_or(on, |(first, _)| first), on));
            }
        }
        found
    }

    /// The seller was `asked` `days` or more days ago and gave no number that still deserves its own wait, or
    /// that a tracker knows.
    pub(super) fn in_vain(&self, asked: Option<(Day, Day)>, days: i64, today: Day) -> bool {
        let asked = asked.is_some_and(|(first, _)| (today - first).num_days() >= days);
        let helped = self.new_number.as_ref().is_some_and(|(_, on)| {
            (today - *on).num_days() < NEW_NUMBER_DESERVES || !self.found_at.is_empty()
        });
        // A new number that was marked as wrong, too, is no help: marks from before it are gone.
        asked && (!helped || self.wrong_number || self.other_place)
    }
}
