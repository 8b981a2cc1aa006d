//! The buyer's answers, summed up.

use crate::knowledge::tracking_number::same;
use crate::order::MessageKind;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::sorting::sort_by;
use crate::order::verdict::Situation;
use crate::order::{Day, Instant};

/// Within this many days of the end of protection: ask the seller to extend it.
pub(super) const ASK_WITHIN: i64 = 7;

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

/// Something that the seller was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// With which message.
    pub kind: MessageKind,
    /// On this day.
    pub on: Day,
    /// At this moment.
    pub at: Instant,
    /// The buyer said so. Otherwise the seller's answer says it: who answers was asked.
    pub written: bool,
}

/// What was asked about one silence or one mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AskedSeller {
    /// First on this day.
    pub first: Day,
    /// The day and the moment of the last message; where none is known, of the answer that tells of one.
    pub last: (Day, Instant),
    /// How many messages are known.
    pub written: usize,
}

/// What the buyer says of a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StatedDispute {
    /// How it stands: one of the situations of an open dispute, or [`Situation::DisputeClosed`].
    pub how: Situation,
    /// Since this day.
    pub on: Day,
    /// When that was said.
    pub at: Instant,
}

/// What the log of answers comes to. Undone entries do not count; the newest of contradicting ones does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerSummary {
    /// The buyer has it.
    pub has_it: bool,
    /// The day on which the buyer said so last, and the moment.
    pub received: Option<(Day, Instant)>,
    /// The day on which the buyer said last not to have it, unless it came after that.
    pub missing_on: Option<Day>,
    /// The moment of it.
    pub missed_at: Instant,
    /// That was said of the pickup point, where it is not.
    pub is_missing_at_counter: bool,
    /// It moves or was delivered elsewhere.
    pub other_place: bool,
    /// The weight does not match.
    pub weight_mismatch: bool,
    /// The number is wrong or somebody else's.
    pub wrong_number: bool,
    /// What the seller was asked about the parcel (not about protection), oldest first.
    pub asks: Vec<Ask>,
    /// First asked for more protection before its present end. An earlier end was asked about longer ago.
    pub extension_asked: Option<Day>,
    /// The seller's last answer.
    pub reply: Option<(SellerReply, Day)>,
    /// The moment of it.
    pub replied_at: Instant,
    /// Who waited as the seller asked has written so, and was asked to wait again.
    pub waited_again: bool,
    /// The days of the template answers since the last new number.
    pub templates: Vec<Day>,
    /// The seller's last new number.
    pub new_number: Option<(String, Day)>,
    /// The moment of it.
    pub new_number_at: Instant,
    /// The numbers that the seller gave before that one, oldest first, but those that were called wrong.
    pub earlier_numbers: Vec<String>,
    /// Those that were, oldest first.
    pub wrong_numbers: Vec<String>,
    /// The number before it was marked as wrong, or as going elsewhere.
    pub took_back: bool,
    /// The trackers that know the number, as last looked up.
    pub found_at: Vec<Tracker>,
    /// The day on which the first of them was found to.
    pub found_on: Option<Day>,
    /// The day on which the destination's post or the courier was checked last.
    pub delivering_checked: Option<Day>,
    /// How the dispute stands, as was said last; `None`: of none was anything said.
    pub dispute: Option<StatedDispute>,
    /// The day on which a dispute was opened last.
    pub dispute_opened: Option<Day>,
    /// The money is back.
    pub refunded: bool,
    /// Anything at all was said.
    pub anything: bool,
    /// It was written that the time the seller asked for is over.
    wrote_of_wait: bool,
}

impl AnswerSummary {
    /// Sums up a log, in whatever order it is stored.
    pub fn from(answers: &[Answer]) -> Self {
        let mut log: Vec<&Answer> = answers.iter().filter(|answer| !answer.undone).collect();
        sort_by(&mut log, |one, other| (one.at, &one.said).cmp(&(other.at, &other.said)));
        let mut summary = AnswerSummary { anything: !log.is_empty(), ..AnswerSummary::default() };
        for answer in log {
            summary.add(answer);
        }
        summary
    }

    fn add(&mut self, answer: &Answer) {
        let on = answer.on;
        if matches!(answer.said.look_up(), Some((Tracker::LocalPost | Tracker::Courier, _))) {
            self.delivering_checked = self.delivering_checked.max(Some(on));
        }
        let written = self.last_written().copied();
        let is_settled = match self.reply {
            Some((SellerReply::Refused, _)) => true,
            Some((SellerReply::NewNumber, _)) => written.is_none_or(|ask| ask.at < self.replied_at),
            _ => false,
        };
        let before = self.replied_at;
        let mut reply = |reply| {
            self.reply = Some((reply, on));
            self.replied_at = answer.at;
            // Who answers was asked, though the buyer did not say when: about what is wrong, where something is. What
            // was answered about protection says nothing of the parcel.
            let wrong = self.is_number_wrong() || self.missing_on.is_some();
            // It answers the last message, where nothing has and that was not long ago: which may be about one of several parcels.
            let is_answered = |ask: &Ask| ask.at > before && (on - ask.on).num_days() <= ASK_WITHIN;
            let last = written.filter(is_answered).map(|ask| ask.kind).filter(|kind| kind.is_of_one_parcel());
            let kind = if wrong { MessageKind::WrongNumber } else { last.unwrap_or(MessageKind::Reminder) };
            if reply != SellerReply::NewNumber && (wrong || self.extension_asked.is_none()) {
                self.asks.push(Ask { kind, on, at: answer.at, written: false });
            }
        };
        match &answer.said {
            AnswerKind::HaveIt => {
                (self.has_it, self.missing_on, self.received) = (true, None, Some((on, answer.at)));
            }
            AnswerKind::DoNotHaveIt | AnswerKind::NotAtPickupPoint => {
                (self.has_it, self.missing_on, self.missed_at) = (false, Some(on), answer.at);
                self.is_missing_at_counter = answer.said == AnswerKind::NotAtPickupPoint;
            }
            AnswerKind::OtherPlace => self.other_place = true,
            AnswerKind::WeightMismatch => self.weight_mismatch = true,
            AnswerKind::WrongNumber => self.wrong_number = true,
            AnswerKind::FoundAt(tracker) => {
                self.found_on = self.found_on.filter(|_| !self.found_at.is_empty()).or(Some(on));
                self.found_at.retain(|known| known != tracker);
                self.found_at.push(*tracker);
            }
            AnswerKind::NothingAt(tracker) => self.found_at.retain(|known| known != tracker),
            AnswerKind::Wrote(MessageKind::ExtendProtection) => {
                let same_end = |first: &Day| (on - *first).num_days() <= ASK_WITHIN;
                self.extension_asked = self.extension_asked.filter(same_end).or(Some(on));
            }
            AnswerKind::Wrote(kind) => {
                self.wrote_of_wait |= *kind == MessageKind::Reminder
                    && self.reply.is_some_and(|(reply, _)| reply == SellerReply::Wait);
                self.asks.push(Ask { kind: *kind, on, at: answer.at, written: true });
            }
            AnswerKind::SellerSaysWait => {
                reply(SellerReply::Wait);
                self.waited_again |= self.wrote_of_wait;
            }
            AnswerKind::SellerTemplate => {
                reply(SellerReply::Template);
                self.templates.push(on);
            }
            AnswerKind::SellerRefused => reply(SellerReply::Refused),
            // That nothing came after a refusal changes it in no way; after a new number neither, unless there was a message since.
            AnswerKind::SellerSilent if is_settled => {}
            AnswerKind::SellerSilent => reply(SellerReply::Silent),
            AnswerKind::SellerGaveNumber(number) => {
                reply(SellerReply::NewNumber);
                let is_wrong = self.is_number_wrong();
                if let Some((before, _)) = self.new_number.take() {
                    if is_wrong { &mut self.wrong_numbers } else { &mut self.earlier_numbers }.push(before);
                }
                self.earlier_numbers.retain(|earlier| !same(earlier, number));
                self.wrong_numbers.retain(|wrong| !same(wrong, number));
                self.new_number = Some((number.clone(), on));
                self.new_number_at = answer.at;
                self.templates.clear();
                // What was wrong, and who knew it, was said of the old number.
                self.took_back |= is_wrong;
                (self.wrong_number, self.other_place) = (false, false);
                self.found_at.clear();
            }
            AnswerKind::DisputeOpened => {
                self.dispute_opened = Some(on);
                self.dispute_stands(Situation::DisputeOpen, answer);
            }
            AnswerKind::DisputeOffer => self.dispute_stands(Situation::DisputeOffer, answer),
            AnswerKind::DisputeEscalated => self.dispute_stands(Situation::DisputeEscalated, answer),
            AnswerKind::DisputeClosed => {
                self.dispute = Some(StatedDispute { how: Situation::DisputeClosed, on, at: answer.at });
            }
            AnswerKind::Refunded => self.refunded = true,
        }
    }

    fn dispute_stands(&mut self, how: Situation, answer: &Answer) {
        self.dispute = Some(StatedDispute { how, on: answer.on, at: answer.at });
    }

    /// The dispute that was said to be open.
    pub fn open_dispute(&self) -> Option<StatedDispute> {
        self.dispute.filter(|dispute| dispute.how != Situation::DisputeClosed)
    }

    /// The dispute that was said to have ended without a refund.
    pub fn closed_dispute(&self) -> Option<StatedDispute> {
        self.dispute.filter(|dispute| dispute.how == Situation::DisputeClosed)
    }

    /// The number, or where it goes, is marked as wrong: since a new number, that one.
    pub fn is_number_wrong(&self) -> bool {
        self.wrong_number || self.other_place
    }

    /// The numbers that the seller gave, the last one last, but those before it that were called wrong.
    pub fn given_numbers(&self) -> impl Iterator<Item = &str> {
        let last = self.new_number.iter().map(|(number, _)| number);
        self.earlier_numbers.iter().chain(last).map(String::as_str)
    }

    fn last_written(&self) -> Option<&Ask> {
        self.asks.iter().rev().find(|ask| ask.written)
    }

    /// The day of the last message that the buyer says was sent.
    pub fn last_message(&self) -> Option<Day> {
        self.last_written().map(|ask| ask.on)
    }

    /// The seller was asked to extend protection, and has answered something else.
    pub(super) fn is_extension_answered(&self) -> bool {
        let answers = |(reply, on)| {
            matches!(reply, SellerReply::Wait | SellerReply::Template)
                && self.extension_asked.is_some_and(|asked| on >= asked)
        };
        self.reply.is_some_and(answers)
    }

    /// The seller has replied to the last message, with whatever words.
    pub fn is_answered(&self) -> bool {
        let replied = self.reply.is_some_and(|(reply, _)| reply != SellerReply::Silent);
        let last = self.last_written();
        replied && last.is_none_or(|ask| ask.at < self.replied_at)
    }

    /// What the seller replied to the last message, and on which day; `None`: nobody has answered it.
    pub fn reply_to_last(&self) -> Option<(SellerReply, Day)> {
        self.reply.filter(|_| self.is_answered())
    }

    /// What the seller was asked about what is wrong now: since the day `since`, where it has one, and about the number
    /// or the delivery, where that is what is `wrong`. What was written about a silence that ended asks for nothing any
    /// more.
    pub(super) fn asked(&self, since: Option<Day>, wrong: bool) -> Option<AskedSeller> {
        self.asked_by(since, wrong, &|_| true)
    }

    /// The same by messages of this kind, where it is one of several parcels: a message about another one does not ask about it.
    /// What was asked in the buyer's own words, or once more, may be about any.
    pub(super) fn asked_with(
        &self,
        kind: Option<MessageKind>,
        since: Option<Day>,
        wrong: bool,
    ) -> Option<AskedSeller> {
        self.asked_by(since, wrong, &|asked| {
            matches!(asked, MessageKind::Reminder | MessageKind::Own) || kind.is_none_or(|kind| kind == asked)
        })
    }

    fn asked_by(
        &self,
        since: Option<Day>,
        wrong: bool,
        is_about: &dyn Fn(MessageKind) -> bool,
    ) -> Option<AskedSeller> {
        let mut found: Option<AskedSeller> = None;
        // What was asked on the very day, and answered by the number from which is counted, was not about that number.
        let is_from_number = since.is_some() && since == self.new_number.as_ref().map(|(_, on)| *on);
        let is_answered = |ask: &&Ask| is_from_number && ask.at < self.new_number_at;
        for ask in self.asks.iter().filter(|ask| is_about(ask.kind) && !is_answered(ask)) {
            let about = matches!(ask.kind, MessageKind::NotReceived | MessageKind::WrongNumber);
            if since.is_none_or(|since| ask.on >= since) && (!wrong || about || found.is_some()) {
                let before =
                    found.unwrap_or(AskedSeller { first: ask.on, last: (ask.on, ask.at), written: 0 });
                // The clock runs from what was written, not from what was answered.
                let counts = ask.written || before.written == 0;
                // What is noted twice on one day, here and in another window, was one message.
                let is_another = ask.written && !(before.written > 0 && before.last.0 == ask.on);
                found = Some(AskedSeller {
                    last: if counts { (ask.on, ask.at) } else { before.last },
                    written: before.written + usize::from(is_another),
                    ..before
                });
            }
        }
        found
    }

    /// The seller was `asked` `days` or more days ago and gave no number that still deserves its own wait, or
    /// that a tracker knows. `given_is_wrong`: the tracking of the one that was given shows another buyer's parcel.
    pub(super) fn in_vain(
        &self,
        asked: Option<AskedSeller>,
        days: i64,
        today: Day,
        given_is_wrong: bool,
    ) -> bool {
        let asked = asked.is_some_and(|asked| (today - asked.first).num_days() >= days);
        let helped = self.new_number.as_ref().is_some_and(|(_, on)| {
            (today - *on).num_days() < NEW_NUMBER_DESERVES || !self.found_at.is_empty()
        });
        // A new number that was marked as wrong, too, is no help: marks from before it are gone.
        asked && (!helped || given_is_wrong || self.is_number_wrong())
    }
}
