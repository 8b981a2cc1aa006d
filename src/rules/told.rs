//! The buyer's answers, summed up.

use crate::case::answer::{Answer, Said};
use crate::message::MessageKind;
use crate::order::Day;
use crate::sorted::sort_by;

/// How the seller answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
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
pub struct Told {
    /// The buyer has it, or does not.
    pub have_it: Option<bool>,
    /// It moves or was delivered elsewhere.
    pub other_place: bool,
    /// The weight does not match.
    pub weight_mismatch: bool,
    /// The number is wrong or somebody else's.
    pub wrong_number: bool,
    /// First written to the seller about the parcel (not about protection).
    pub first_asked: Option<Day>,
    /// Last written to the seller about the parcel.
    pub last_asked: Option<Day>,
    /// First asked for more protection, since the seller last granted nothing.
    pub extension_asked: Option<Day>,
    /// The seller's last answer.
    pub reply: Option<(Reply, Day)>,
    /// The seller's last new number.
    pub new_number: Option<(String, Day)>,
    /// Template answers, and no new number since.
    pub template: bool,
    /// A dispute was opened.
    pub dispute_opened: Option<Day>,
    /// The money is back.
    pub refunded: bool,
    /// Anything at all was said.
    pub anything: bool,
}

impl Told {
    /// Sums up a log, in whatever order it is stored.
    pub fn from(answers: &[Answer]) -> Self {
        let mut log: Vec<&Answer> = answers.iter().filter(|answer| !answer.undone).collect();
        sort_by(&mut log, |one, other| (one.at, &one.said).cmp(&(other.at, &other.said)));
        let mut told = Told { anything: !log.is_empty(), ..Told::default() };
        for answer in log {
            told.add(answer);
        }
        told
    }

    fn add(&mut self, answer: &Answer) {
        let on = answer.on;
        let mut reply = |reply| self.reply = Some((reply, on));
        match &answer.said {
            Said::HaveIt => self.have_it = Some(true),
            Said::DoNotHaveIt => self.have_it = Some(false),
            Said::OtherPlace => self.other_place = true,
            Said::WeightMismatch => self.weight_mismatch = true,
            Said::WrongNumber => self.wrong_number = true,
            Said::Checked(..) => {}
            Said::Wrote(MessageKind::ExtendProtection) => {
                self.extension_asked = self.extension_asked.or(Some(on));
            }
            Said::Wrote(_) => {
                self.first_asked = self.first_asked.or(Some(on));
                self.last_asked = Some(on);
            }
            Said::SellerSaysWait => reply(Reply::Wait),
            Said::SellerTemplate => {
                reply(Reply::Template);
                self.template = true;
            }
            Said::SellerRefused => reply(Reply::Refused),
            Said::SellerSilent => reply(Reply::Silent),
            Said::SellerGaveNumber(number) => {
                reply(Reply::NewNumber);
                self.new_number = Some((number.clone(), on));
                self.template = false;
            }
            Said::DisputeOpened => self.dispute_opened = Some(on),
            Said::Refunded => self.refunded = true,
        }
    }

    /// The seller was asked `days` or more days ago and gave no number that still deserves its own wait.
    pub fn asked_in_vain(&self, days: i64, today: Day) -> bool {
        /// A new number gets as long as the first scan of any number may take.
        const NEW_NUMBER_DESERVES: i64 = 7;
        let asked = self.first_asked.is_some_and(|on| (today - on).num_days() >= days);
        let helped =
            self.new_number.as_ref().is_some_and(|(_, on)| (today - *on).num_days() < NEW_NUMBER_DESERVES);
        asked && !helped
    }
}
