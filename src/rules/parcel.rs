//! One parcel: which situation it is in, and how grave that is before protection is looked at.

use super::answers::{AnswerSummary, SellerReply};
use super::waiting;
use crate::knowledge::event::{EventKind, History};
use crate::knowledge::sale;
use crate::knowledge::tracking_number::country_code;
use crate::order::MessageKind;
use crate::order::settings::{Row, Settings};
use crate::order::verdict::Sale;
use crate::order::verdict::{DayCount, Level, Missing, Situation};
use crate::order::{Day, Order, OrderStatus, Parcel, Stage};

/// Somebody else's number, delivery elsewhere, delivered but missing: the seller has this long to put it right.
pub(super) const WRONG_DEADLINE: i64 = 3;

/// A parcel that counts as lost: the seller has this long for a working answer.
pub(super) const LOSS_DEADLINE: i64 = 2;

/// After any other message: look for the answer this long, then remind.
pub(super) const ANSWER_DEADLINE: i64 = 3;

/// "Wait please" is fine for this long; then remind.
pub(super) const PROMISE_DEADLINE: i64 = 7;

/// What is known when a parcel is judged.
pub(super) struct CaseRecord<'a> {
    pub order: &'a Order,
    /// `None`: the order has no parcel that was read.
    pub parcel: Option<&'a Parcel>,
    pub history: &'a History,
    pub told: &'a AnswerSummary,
    pub today: Day,
    pub settings: &'a Settings,
}

impl CaseRecord<'_> {
    /// Another country than the order's: one where an event happened, or the one the carrier says the parcel goes to.
    pub fn foreign(&self) -> Option<&str> {
        if let Some(country) = &self.history.foreign {
            return Some(country);
        }
        let goes_to = self.parcel?.destination_country.as_ref()?.value.as_str();
        let ordered_to = self.order.country.as_ref()?.value.as_str();
        // Only where both are countries that are known: a name in an unknown language is no contradiction.
        let (one, two) = (country_code(goes_to)?, country_code(ordered_to)?);
        (one != two).then_some(goes_to)
    }

    /// The day the seller gave a new number, where the page does not show it yet and the old one has not moved since.
    pub fn replaced(&self) -> Option<Day> {
        let (number, on) = self.told.new_number.as_ref()?;
        let known = self.order.parcels.iter().flat_map(Parcel::numbers).any(|own| own == number);
        (!known && last_news(self).is_none_or(|day| day < *on)).then_some(*on)
    }
}

/// The outcome for one parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub level: Level,
    pub situation: Situation,
    pub count: Option<DayCount>,
    pub message: Option<MessageKind>,
    pub missing: Vec<Missing>,
    /// Days without any movement, where a movement or a start is known.
    pub silent: Option<i64>,
    pub overload: Option<Sale>,
    /// Protection matters: it is on its way, or should be.
    pub in_flight: bool,
}

impl Finding {
    /// A parcel on its way, and nothing more known about it.
    pub fn new(level: Level, situation: Situation) -> Self {
        Finding {
            level,
            situation,
            count: None,
            message: None,
            missing: Vec::new(),
            silent: None,
            overload: None,
            in_flight: true,
        }
    }

    fn saying(self, message: MessageKind) -> Self {
        Finding { message: Some(message), ..self }
    }

    fn unknown(situation: Situation, missing: Missing) -> Self {
        Finding { missing: vec![missing], ..Finding::new(Level::Unknown, situation) }
    }
}

/// Judges one parcel.
pub(super) fn find(case: &CaseRecord<'_>) -> Finding {
    let mut finding = situation(case);
    if !finding.in_flight {
        return finding;
    }
    finding.silent = silent(case).or(finding.count.map(|count| count.day)).filter(|_| {
        // Nothing is silent that nobody sent, that was not read, or that lies at the counter.
        let spoken = [Situation::NotShipped, Situation::TrackingUnread, Situation::ReadyForPickup];
        !spoken.contains(&finding.situation)
    });
    let reported = finding.situation == Situation::Lost;
    let lost = reported || finding.silent.is_some_and(|days| days > waiting::LOST_AFTER);
    let quiet_since = last_news(case).or(finding.count.map(|count| count.start));
    if lost && case.told.in_vain(case.told.asked(quiet_since, false), LOSS_DEADLINE, case.today) {
        return Finding {
            level: Level::Dispute,
            situation: if reported { Situation::SellerDidNotHelp } else { Situation::LostInSilence },
            message: None,
            ..finding
        };
    }
    after_writing(case, renewed(case, finding))
}

/// What a new number makes of the old one's silence or error: it gets its own time, as long as a first scan may take.
fn renewed(case: &CaseRecord<'_>, finding: Finding) -> Finding {
    let holds = [Situation::ReadyForPickup, Situation::AttemptFailed, Situation::HeldByCustoms];
    // What is marked as wrong now is the new one.
    let wrong = case.told.wrong_number || case.told.other_place;
    let due =
        !wrong && ((finding.level < Level::Write && case.told.took_back) || finding.level == Level::Write);
    let given = case.replaced().filter(|_| due && !holds.contains(&finding.situation));
    let Some(on) = given else { return finding };
    let count = waiting::count(on, case.today, case.settings.waiting.first_scan);
    if waiting::level(&count) < Level::Write || !case.told.found_at.is_empty() {
        let count = Some(count).filter(|_| case.told.found_at.is_empty());
        return Finding { count, silent: finding.silent, ..Finding::new(Level::Watch, Situation::NewNumber) };
    }
    Finding { silent: finding.silent, ..counted(count, Situation::NewNumberSilent, MessageKind::NoTracking) }
}

/// The day of the last movement, or of a later entry that nobody can read: that is news too.
fn last_news(case: &CaseRecord<'_>) -> Option<Day> {
    case.history.last_movement.map(|moved| case.history.unknown_on.unwrap_or(moved).max(moved))
}

/// Days since the last news of a parcel that has moved.
fn silent(case: &CaseRecord<'_>) -> Option<i64> {
    last_news(case).map(|day| (case.today - day).num_days().max(0))
}

fn situation(case: &CaseRecord<'_>) -> Finding {
    let delivered = case.history.stage == Stage::Delivered;
    let completed = status(case) == Some(OrderStatus::Completed);
    let missing = case.told.have_it == Some(false);
    if let Some(finding) = wrong(case, delivered) {
        return finding;
    }
    if delivered || completed {
        return if missing {
            put_right(case, Situation::DeliveredMissing, MessageKind::NotReceived)
        } else {
            let situation = if delivered { Situation::Delivered } else { Situation::Completed };
            Finding { in_flight: false, ..Finding::new(Level::Done, situation) }
        };
    }
    if let Some(finding) = trouble(case) {
        return finding;
    }
    silence(case)
}

/// Somebody else's number, or delivery elsewhere: the seller must put it right at once.
fn wrong(case: &CaseRecord<'_>, delivered: bool) -> Option<Finding> {
    if case.told.wrong_number {
        return Some(put_right(case, Situation::WrongNumber, MessageKind::WrongNumber));
    }
    let elsewhere = case.told.other_place || case.foreign().is_some();
    elsewhere.then(|| {
        let message = if delivered { MessageKind::NotReceived } else { MessageKind::WrongNumber };
        put_right(case, Situation::Elsewhere, message)
    })
}

fn put_right(case: &CaseRecord<'_>, situation: Situation, message: MessageKind) -> Finding {
    if case.told.in_vain(case.told.asked(None, true), WRONG_DEADLINE, case.today) {
        return Finding::new(Level::Dispute, Situation::SellerDidNotHelp);
    }
    Finding::new(Level::Write, situation).saying(message)
}

/// Ends and troubles that a carrier reports: no table, they speak for themselves.
fn trouble(case: &CaseRecord<'_>) -> Option<Finding> {
    let write = |situation| Some(Finding::new(Level::Write, situation).saying(MessageKind::Trouble));
    match case.history.latest {
        Some(EventKind::ReadyForPickup) => Some(Finding::new(Level::Watch, Situation::ReadyForPickup)),
        Some(EventKind::AttemptFailed) => Some(Finding::new(Level::Watch, Situation::AttemptFailed)),
        Some(EventKind::HeldByCustoms) => write(Situation::HeldByCustoms),
        Some(EventKind::Returning) => write(Situation::Returned),
        Some(EventKind::Lost) => write(Situation::Lost),
        Some(EventKind::Exception) => write(Situation::Exception),
        _ => None,
    }
}

/// Silence, held against the row of its stage.
fn silence(case: &CaseRecord<'_>) -> Finding {
    let table = &case.settings.waiting;
    let moved = last_news(case);
    let (row, start, situation, message) = match case.history.stage {
        Stage::Arrived => (table.arrived, moved, Situation::SilentArrived, MessageKind::SilentArrived),
        Stage::Exported => {
            let start = case.history.departure.or(moved);
            (table.exported, start, Situation::SilentExported, MessageKind::SilentExported)
        }
        Stage::Accepted => (table.accepted, moved, Situation::SilentAccepted, MessageKind::SilentAccepted),
        _ => return first_scan(case, table.first_scan),
    };
    match start {
        Some(start) => counted(waiting::count(start, case.today, row), situation, message),
        None => Finding::unknown(Situation::Unreadable, Missing::Events),
    }
}

fn counted(count: DayCount, situation: Situation, message: MessageKind) -> Finding {
    let level = waiting::level(&count);
    Finding {
        count: Some(count),
        message: (level == Level::Write).then_some(message),
        ..Finding::new(level, situation)
    }
}

/// Nothing physical is known: not shipped, not scanned, or not read.
fn first_scan(case: &CaseRecord<'_>, row: Row) -> Finding {
    let order = case.order;
    let day =
        |fact: &Option<crate::order::Fact<crate::order::DayValue>>| fact.as_ref().map(|fact| fact.value.0);
    let paid = day(&order.paid).or(day(&order.placed));
    let read = case.parcel.is_some_and(|parcel| parcel.events_read.is_some());
    let shipped = match status(case) {
        Some(OrderStatus::Shipped) => true,
        Some(OrderStatus::Processing) => false,
        // No status was read: a shipping date, or a history that was, says as much.
        _ if order.shipped.is_some() || read => true,
        _ => return Finding::unknown(Situation::Unreadable, Missing::Status),
    };
    let start = if shipped { day(&order.shipped).or(paid) } else { paid };
    // A number that the seller gave later has been on its way no longer than that.
    let given =
        case.told.new_number.as_ref().filter(|(number, _)| {
            case.parcel.is_some_and(|parcel| parcel.numbers().any(|own| own == number))
        });
    let start = start.map(|start| given.map_or(start, |(_, on)| start.max(*on)));
    let Some(start) = start else {
        return Finding::unknown(Situation::Unreadable, Missing::Dates);
    };
    let overload = paid.and_then(sale::overload);
    let row = if overload.is_some() { waiting::overloaded(row) } else { row };
    let count = waiting::count(start, case.today, row);
    let finding = if !shipped {
        counted(count, Situation::NotShipped, MessageKind::NotShipped)
    } else if (case.history.unknown > 0 || !case.told.found_at.is_empty()) && count.day > row.normal_to {
        // Something happened that neither code nor words explain, or that another tracker shows: no silence.
        Finding::unknown(Situation::Unreadable, Missing::Events)
    } else if read {
        counted(count, Situation::NoFirstScan, MessageKind::NoTracking)
    } else if count.day <= row.normal_to {
        // Even without a single scan it would be too early: no need to have read its tracking.
        Finding { count: Some(count), ..Finding::new(Level::Wait, Situation::TrackingUnread) }
    } else {
        // No count: what was not read may have moved long ago.
        Finding::unknown(Situation::TrackingUnread, Missing::Events)
    };
    Finding { overload, ..finding }
}

/// The seller was written to: the answer gets its time, then comes the reminder.
fn after_writing(case: &CaseRecord<'_>, finding: Finding) -> Finding {
    let wrong = matches!(finding.message, Some(MessageKind::NotReceived | MessageKind::WrongNumber));
    let began = finding.count.map(|count| count.start).or(last_news(case));
    let asked = case.told.asked(began.filter(|_| !wrong), wrong);
    let (Level::Write, Some((_, asked))) = (finding.level, asked) else { return finding };
    let since = |day: Day| (case.today - day).num_days();
    let watch = |situation| Finding { level: Level::Watch, situation, message: None, ..finding.clone() };
    match case.told.reply.filter(|(_, on)| *on >= asked) {
        Some((SellerReply::Wait, on)) if since(on) < PROMISE_DEADLINE => watch(Situation::SellerSaysWait),
        Some(_) => Finding { message: Some(MessageKind::Reminder), ..finding },
        None if since(asked) < ANSWER_DEADLINE => watch(Situation::AwaitingSeller),
        None => Finding { message: Some(MessageKind::Reminder), ..finding },
    }
}

fn status(case: &CaseRecord<'_>) -> Option<OrderStatus> {
    case.order.status.as_ref().map(|status| status.value)
}
