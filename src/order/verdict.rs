//! What the rules conclude. Data only: the words are in [`crate::i18n`].

use crate::order::MessageKind;
use crate::order::settings::WaitingRow;
use crate::order::{Day, Instant, Stage};
use serde::{Deserialize, Serialize};

/// The verdict in one word. Later is graver; `Unknown` gives way to anything graver than `Wait`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nothing to do.
    Done,
    /// Wait: this silence is normal.
    Wait,
    /// A needed fact could not be read.
    Unknown,
    /// Keep an eye on it.
    Watch,
    /// Write to the seller.
    Write,
    /// Ask the seller to extend protection.
    Extend,
    /// Open a dispute.
    Dispute,
}

impl Verdict {
    /// Something is to be done by the buyer that cannot wait for a next look.
    pub fn needs_buyer(&self) -> bool {
        self.level >= Level::Write
            || self.is_to_collect()
            || self.is_courier_to_be_called()
            || self.steps.contains(&Step::Collect)
            || self.situation == Situation::DisputeOffer && self.level == Level::Watch
    }

    /// A delivery failed, and the courier comes again, or keeps it at a counter, only for so long: nothing graver is to be done.
    pub fn is_to_be_delivered_again(&self) -> bool {
        self.level == Level::Watch && self.situation == Situation::AttemptFailed
    }

    /// The same, or it happened to another parcel of the order.
    pub fn is_courier_to_be_called(&self) -> bool {
        self.is_to_be_delivered_again() || self.remarks.contains(&Remark::OtherAttemptFailed)
    }

    /// It is over as far as anybody can see, and only the buyer knows whether it came. (Most did: a depot's name is no other
    /// city. So it is asked, and counts as nothing that is to be done.)
    pub fn asks_whether_it_came(&self) -> bool {
        self.level == Level::Watch
            && matches!(self.situation, Situation::Delivered | Situation::CompletedUndelivered)
    }

    /// The other place that the tracking shows, or that the buyer claims; empty where nobody names it.
    pub fn other_place(&self) -> Option<&str> {
        self.flags.iter().find_map(|flag| match flag {
            Flag::Elsewhere(place) => Some(place.as_str()),
            _ => None,
        })
    }

    /// The order is to be cancelled: nothing of it was sent, and the seller had time or does not want to.
    pub fn is_to_cancel(&self) -> bool {
        self.steps.contains(&Step::CancelNow) && self.situation.is_ended_by_cancelling()
    }

    /// The message that is due was sent before, and the reply to it was no answer.
    pub fn is_once_more(&self) -> bool {
        self.remarks.contains(&Remark::AskOnceMore)
    }

    /// Buyer protection itself, and not the days for a dispute after a completion.
    pub fn buyer_protection(&self) -> Option<Protection> {
        self.protection.filter(|_| !self.after_completion)
    }

    /// The tracker says that the parcel waits at a pickup point, whatever else is due.
    pub fn is_at_pickup_point(&self) -> bool {
        self.situation.is_at_pickup_point() || self.remarks.contains(&Remark::AtPickupPoint)
    }

    /// The parcel is to be collected, and nothing graver is to be done.
    pub fn is_to_collect(&self) -> bool {
        self.level == Level::Watch && self.situation.waits_for_buyer()
    }
}

impl Situation {
    /// The tracker says that the parcel waits at a pickup point.
    pub fn is_at_pickup_point(self) -> bool {
        matches!(
            self,
            Situation::ReadyForPickup
                | Situation::PickupEnding
                | Situation::PickupOver
                | Situation::PickupMissing
        )
    }

    /// It lies there to be collected.
    pub fn waits_for_buyer(self) -> bool {
        matches!(self, Situation::ReadyForPickup | Situation::PickupEnding)
    }

    /// Nothing is known anew of a parcel that was sent, at one of the stages of its way.
    pub fn is_silence(self) -> bool {
        matches!(
            self,
            Situation::NoFirstScan
                | Situation::SilentAccepted
                | Situation::SilentExported
                | Situation::SilentArrived
        )
    }

    /// Where nothing was sent, a cancellation is what ends it.
    pub fn is_ended_by_cancelling(self) -> bool {
        matches!(self, Situation::NeverShipped | Situation::SellerRefused | Situation::SellerDidNotHelp)
    }

    /// What it is about was not sent: nothing of it can be silent, lost or delivered.
    pub fn is_unsent(self) -> bool {
        matches!(
            self,
            Situation::NotShipped
                | Situation::NeverShipped
                | Situation::PartNotShipped
                | Situation::CancelRequested
        )
    }

    /// No dispute can be opened any more: what is left is the payment provider.
    pub fn is_for_bank(self) -> bool {
        matches!(self, Situation::ProtectionLongOver | Situation::DisputeClosed)
    }

    /// A dispute is open, or a refund is asked for, however it stands.
    pub fn is_dispute(self) -> bool {
        matches!(
            self,
            Situation::DisputeOpen
                | Situation::DisputeOffer
                | Situation::DisputeEscalated
                | Situation::RefundShown
        )
    }

    /// The same, or it has ended without a refund.
    pub fn is_of_dispute(self) -> bool {
        self.is_dispute() || self == Situation::DisputeClosed
    }
}

/// The one situation the verdict is about; each has one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Situation {
    /// Not paid.
    Unpaid,
    /// Cancelled.
    Cancelled,
    /// Closed.
    Closed,
    /// Expired: the time to pay for it is over.
    Expired,
    /// The money is back.
    Refunded,
    /// The buyer has it.
    Received,
    /// The order is completed (perhaps by the platform itself).
    Completed,
    /// Completed, though its parcel was not delivered: days are left for a dispute.
    CompletedInTransit,
    /// Completed, and the buyer does not have it: days are left for a dispute.
    CompletedMissing,
    /// Completed, and its tracking did not show a delivery when it was read last, before that.
    CompletedUnread,
    /// Completed, its tracking never showed a delivery, and the days for a dispute are over.
    CompletedUndelivered,
    /// The shop completes it by itself within days, and its parcel was not delivered.
    CompletingSoon,
    /// The tracker says delivered.
    Delivered,
    /// Paid, and the seller has not shipped it.
    NotShipped,
    /// Not shipped for longer than the red flag's days: better cancelled than waited for.
    NeverShipped,
    /// Shipped, and nobody has scanned it.
    NoFirstScan,
    /// A carrier has it; silence since.
    SilentAccepted,
    /// It left its country; silence since.
    SilentExported,
    /// It is in the destination country; silence since.
    SilentArrived,
    /// Part of the order was sent, and the rest was not.
    PartNotShipped,
    /// The buyer asked to cancel, and the seller has not answered: it is not over.
    CancelRequested,
    /// It waits at a pickup point.
    ReadyForPickup,
    /// It has waited at the pickup point for so long that it may soon go back.
    PickupEnding,
    /// It has waited at the pickup point for longer than parcels are held: it may be going back.
    PickupOver,
    /// The tracker says that it waits at the pickup point, and the pickup point said that it is not there.
    PickupMissing,
    /// The courier was there and could not deliver.
    AttemptFailed,
    /// Held by customs.
    HeldByCustoms,
    /// It goes back or went back to the sender.
    Returned,
    /// The carrier reports it lost or destroyed.
    Lost,
    /// The carrier reports another problem.
    Exception,
    /// Marked delivered, but the buyer does not have it.
    DeliveredMissing,
    /// Delivered to, or moving in, another city or country.
    Elsewhere,
    /// The number is wrong or somebody else's.
    WrongNumber,
    /// Protection ends within the week.
    ProtectionEnding,
    /// Protection ends within three days.
    ProtectionLastDays,
    /// The seller was asked to extend and did not.
    ExtensionNotGiven,
    /// By the estimate protection has ended: its end is to be looked for.
    EstimateOver,
    /// Protection has ended; the dispute window usually stays open for 15 days.
    ProtectionOver,
    /// Protection ended more than 15 days ago: what is left is the payment provider.
    ProtectionLongOver,
    /// The seller was asked and did not put it right.
    SellerDidNotHelp,
    /// Silent for more than 30 days, asked, no working answer.
    LostInSilence,
    /// The seller was written to, and has a few days to answer.
    AwaitingSeller,
    /// The seller gave a new number, which gets its own time.
    NewNumber,
    /// The time of the new number is over, and nobody knows it yet.
    NewNumberSilent,
    /// The seller asked to wait, which is fine for a week and while protection lasts.
    SellerSaysWait,
    /// The seller was asked, and refused.
    SellerRefused,
    /// A dispute is open.
    DisputeOpen,
    /// A dispute is open, and the seller made an offer.
    DisputeOffer,
    /// A dispute is open, and the platform decides it.
    DisputeEscalated,
    /// The dispute has ended without a refund: what is left is an appeal, then the payment provider.
    DisputeClosed,
    /// The list shows a refund or dispute with the order, in words of its own.
    RefundShown,
    /// Shipped, but its tracking has not been read yet.
    TrackingUnread,
    /// Nothing that the verdict needs could be read.
    Unreadable,
}

/// Why it may be silent. Several may apply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The number was created before the parcel was handed over.
    CreatedInAdvance,
    /// Economy shipping: tracking may end at the border, the protection date is what counts.
    Economy,
    /// Another carrier took over, with this number.
    CarrierChanged(String),
    /// The number fails its check digit or looks like something else.
    NumberError,
    /// The number belongs to a parcel that goes elsewhere.
    ForeignNumber,
    /// The tracking under this number is older than the order.
    OlderParcel,
    /// Paid during, or in the week after, this sale.
    Overload(Sale),
    /// Silent for more than 30 days (the number of days).
    Loss(i64),
}

/// A big sale, or the holiday when all of China's logistics rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sale {
    /// The March anniversary sale.
    March,
    /// The June sale.
    June,
    /// 11.11.
    DoubleEleven,
    /// Black Friday and the days around it.
    BlackFriday,
    /// 12.12.
    DoubleTwelve,
    /// Chinese New Year.
    ChineseNewYear,
    /// The Golden Week of October.
    GoldenWeek,
}

/// A sign of trouble, found by rule or marked by the buyer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flag {
    /// No scan for this many days.
    NoMatch(i64),
    /// Silent for this many days, past the table's red flag.
    Silent(i64),
    /// Protection ends in this many days and there is no parcel.
    ProtectionEnding(i64),
    /// Template answers and no new number.
    TemplateAnswers,
    /// Delivered to another city, or moving in another country (named where known).
    Elsewhere(String),
    /// The weight does not match.
    WeightMismatch,
    /// Marked delivered, not in the buyer's hands.
    DeliveredMissing,
    /// The carrier that delivers (by name, or by its number) is another country's.
    ForeignCarrier(String),
}

/// How far the silence is, against the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayCount {
    /// The day the clock started.
    pub start: Day,
    /// Whole days since then.
    pub day: i64,
    /// The row it is held against (an overload has already moved it).
    pub row: WaitingRow,
}

/// How old the tracking is that a verdict rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrackingAge {
    /// The civil date on which it was read last.
    pub read_on: Day,
    /// Whole days since then.
    pub days: i64,
}

/// Buyer protection as of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Protection {
    /// The last day.
    pub until: Day,
    /// Whole days until then; negative once it is over.
    pub days_left: i64,
    /// Worked out from the shipping date, not read.
    pub estimated: bool,
}

/// Something to do, in the order it is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Open the order's page again: that nothing was sent was last seen long ago.
    OpenOrder,
    /// Open the tracking page so that its events can be read (last read on this instant, if ever).
    OpenTracking(Option<Instant>),
    /// Look the number up at the other trackers.
    CheckTrackers,
    /// Look the number up at the post or the courier that delivers: it has arrived there.
    CheckPost,
    /// Use the second number.
    UseSecondNumber(String),
    /// Check the number for a copy error.
    CheckNumber,
    /// Look again in a few days.
    LookAgain(Day),
    /// Copy the message and send it in the chat.
    SendMessage,
    /// Note what the seller answers.
    TellReply,
    /// Look at the tracking, and note what it says.
    TellTracking,
    /// Ask neighbours, the post office, the courier.
    AskAround,
    /// Collect it.
    Collect,
    /// Call the courier about a new attempt.
    CallCourier,
    /// Ask customs or the courier which paper or fee is missing.
    AskCustoms,
    /// Take screenshots of order, tracker and chat.
    KeepEvidence,
    /// Ask for more protection.
    AskExtension,
    /// Open the dispute from the order page.
    OpenDispute,
    /// Do not leave it to the last day.
    NotLastDay,
    /// Do not press "Confirm received" before the item is there.
    DoNotConfirm,
    /// Do not close the dispute on a promise.
    DoNotCloseDispute,
    /// Answer the offer in time, and take it only if it is enough.
    AnswerOffer,
    /// Ask the payment provider for the money back.
    AskPaymentProvider,
    /// Cancel the order, which nobody has sent.
    CancelOrder,
    /// Cancel the order: it has waited for too long.
    CancelNow,
    /// Ask the platform to cancel the order: the seller was asked to, and did not agree.
    AskSupport,
}

/// A fact the verdict needed and did not get.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// No date to count from.
    Dates,
    /// The order's status.
    Status,
    /// The tracking history.
    Events,
    /// The protection date.
    Protection,
}

/// Another parcel of the order about which the same is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AlikeParcel {
    /// Its place in the order's list.
    pub parcel: usize,
    /// Its own day count, in whole days, where a clock runs.
    pub day: Option<i64>,
}

/// The whole answer for one order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// In one word.
    pub level: Level,
    /// About what.
    pub situation: Situation,
    /// The parcel it is about: its place in the order's list; `None`: the order as a whole.
    pub parcel: Option<usize>,
    /// The order's other parcels about which the same message is due, for the same reason.
    pub alike: Vec<AlikeParcel>,
    /// How far that parcel has come.
    pub stage: Stage,
    /// Why it may be silent.
    pub reasons: Vec<Reason>,
    /// The day count, where a clock runs.
    pub count: Option<DayCount>,
    /// How old the tracking is, of a parcel on its way.
    pub tracking: Option<TrackingAge>,
    /// Buyer protection, where it matters; after a completion the days for a dispute.
    pub protection: Option<Protection>,
    /// The order is completed: its protection is over, and what is left are the days for a dispute.
    pub after_completion: bool,
    /// The day the verdict will change if nothing happens, and what it will be.
    pub changes: Option<Change>,
    /// The day that the situation's sentence names: until when to wait, or by when to dispute.
    pub named_day: Option<Day>,
    /// What the list says of a refund or dispute, in the page's words.
    pub shown: Option<String>,
    /// The message that is due.
    pub message: Option<MessageKind>,
    /// What else is to be said of it, in one sentence each.
    pub remarks: Vec<Remark>,
    /// What to do.
    pub steps: Vec<Step>,
    /// Signs of trouble.
    pub flags: Vec<Flag>,
    /// What could not be read.
    pub missing: Vec<Missing>,
    /// The buyer's answers changed this verdict.
    pub because_you_said: bool,
    /// "Not in your hands?" makes sense here.
    pub ask_in_hands: bool,
    /// How the parcel stands, where the verdict is about the end of an estimate: the message that is due is about that.
    pub behind: Option<Situation>,
    /// It is about one parcel that has not arrived, and another one is said to be delivered, of which the buyer has said nothing.
    pub has_delivered_beside: bool,
    /// A parcel that is to be collected is held for a few days more at most.
    pub stay_ends: bool,
}

/// Something to be said beside a verdict's own sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remark {
    /// The message was sent before, and the seller's reply to it was no answer.
    AskOnceMore,
    /// The seller refused to help with a silence that is normal still.
    RefusedEarly,
    /// The seller refused, and another reason is the graver one by now.
    Refused,
    /// Nobody has answered the message of this day: a second one is due.
    Unanswered(Day),
    /// The seller asked on this day to wait, and that time is over.
    WaitOver(Day),
    /// The seller was asked for more protection and has replied, and its end has not moved.
    NotExtended,
    /// A cancellation was asked for, and it was shipped all the same.
    CancelAsked,
    /// It waits at the pickup point, whatever else is due.
    AtPickupPoint,
    /// The same until this day.
    WaitsUntil(Day),
    /// It was delivered after the dispute was opened.
    DeliveredSince,
    /// What the seller was asked to put right, and did not.
    Problem(Situation),
    /// Another parcel of the order waits at the pickup point.
    OtherAtPickupPoint,
    /// Another parcel of the order could not be delivered.
    OtherAttemptFailed,
    /// By the estimate protection is over, and a dispute possible until this day.
    EstimateOver(Day),
    /// By the estimate the time for a dispute is over, too.
    EstimateLongOver,
    /// Who does not have what counts as delivered can open a dispute until this day.
    DisputeUntil(Day),
    /// The courier has had it since today or yesterday, to deliver it.
    OutForDelivery,
    /// The order was cancelled, or is over, and its parcel was on its way.
    WasMoving,
    /// What the newest entry of the tracking says of a delay, in the page's words.
    LatestDelay(String),
    /// What the newest entry of the tracking says, in the page's words: it may say what is to be done about it.
    LatestWords(String),
    /// The dispute was opened so long ago that it must have ended.
    DisputeLong,
    /// A dispute is open about what the buyer says to have.
    DisputeReceived,
    /// That the buyer has it was said of this other order of the parcel.
    ReceivedWith(String),
    /// The newest entry of the tracking, of this day, is in words that nobody knows: it may be good or bad news.
    LatestUnknown(Day, String),
}

/// A verdict to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// On this day …
    pub on: Day,
    /// … it will be this.
    pub to: Level,
    /// … and the advice is to cancel the order, which has a headline of its own.
    pub to_cancel: bool,
}
