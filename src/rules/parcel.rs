//! One parcel: which situation it is in, and how grave that is before protection is looked at.

use super::answers::{AnswerSummary, AskedSeller, SellerReply};
use super::{completion, freshness, places, protection, waiting};
use crate::knowledge::event::{self, EventKind, History};
use crate::knowledge::sale;
use crate::knowledge::tracking_number::{country_code, goes_by, same};
use crate::order::MessageKind;
use crate::order::settings::{Settings, WaitingRow};
use crate::order::verdict::Sale;
use crate::order::verdict::{DayCount, Level, Missing, Situation};
use crate::order::{Day, Event, Order, OrderStatus, Parcel, Source, Stage};
use chrono::Duration;

/// Somebody else's number, delivery elsewhere, delivered but missing: the seller has this long to put it right.
pub(super) const WRONG_DEADLINE: i64 = 3;

/// A parcel that counts as lost: the seller has this long for a working answer.
pub(super) const LOSS_DEADLINE: i64 = 2;

/// After any other message: look for the answer this long, then remind.
pub(super) const ANSWER_DEADLINE: i64 = 3;

/// "Wait please" is fine for this long; then remind.
pub(super) const PROMISE_DEADLINE: i64 = 7;

/// Whoever does not answer two messages is reminded this often.
pub(super) const REMINDER_PERIOD: i64 = 7;

/// Nobody waits any longer for a seller who is silent, with so many days of protection left or fewer.
pub(super) const SILENCE_ALLOWED_UNTIL: i64 = 14;

/// At a pickup point: from this day on say that it is held for about two weeks, …
const PICKUP_ENDING: i64 = 10;

/// … and from this day on that it may be going back.
pub(super) const PICKUP_OVER: i64 = 15;

/// With so many days left of a stay whose last day the pickup point names: it is ending.
const HELD_ENDING: i64 = 3;

/// A delivery in another city is asked about for so many days at least, as long as a dispute is possible after a completion,
/// and as long as one is possible after the end of protection.
pub(super) const ASKED_AFTER_DELIVERY: i64 = protection::DISPUTE_WINDOW;

/// What is known when a parcel is judged.
pub(super) struct ParcelRecord<'a> {
    pub order: &'a Order,
    /// `None`: the order has no parcel that was read.
    pub parcel: Option<&'a Parcel>,
    pub history: &'a History,
    pub summary: &'a AnswerSummary,
    pub today: Day,
    pub settings: &'a Settings,
}

impl ParcelRecord<'_> {
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

    /// How far the parcel has come by the words on the order's own page, which have no date, where its tracking was never
    /// read.
    pub fn undated(&self) -> Option<Stage> {
        let read = self.order.parcels.iter().any(|parcel| parcel.looked_up().is_some());
        let words = self.order.latest_words.as_ref().filter(|_| !read)?;
        stage_of_words(&words.value, self.order)
    }

    /// The buyer does not have it. What was said before it was delivered, as of a pickup point, says nothing of the delivery;
    /// the carrier's clock may be a day ahead.
    pub fn is_missing(&self) -> bool {
        // That it is not at the counter says nothing of what came to the buyer since.
        let ahead = if self.summary.is_missing_at_counter { -1 } else { 1 };
        self.missed_on().is_some_and(|on| {
            self.history.first_delivered.is_none_or(|delivered| (delivered - on).num_days() <= ahead)
        })
    }

    /// The day on which the buyer said not to have it. What was said of a counter is about the one of several parcels that lay at one
    /// by then.
    fn missed_on(&self) -> Option<Day> {
        let lay_at_counter = |on: Day| {
            let own = self.parcel.map(|parcel| self.order.own_events(parcel)).unwrap_or_default();
            let kinds = event::kinds(&own, self.order.destination());
            let mut entries = own.iter().zip(&kinds);
            entries.any(|(entry, kind)| *kind == Some(EventKind::ReadyForPickup) && entry.date <= on)
        };
        let is_of_any = !self.summary.is_missing_at_counter || self.order.parcels.len() < 2;
        self.summary.missing_on.filter(|on| is_of_any || lay_at_counter(*on))
    }

    /// The pickup point said that it is not there. Said of an earlier stay, or of an earlier delivery, it says
    /// nothing of this one; that a delivered one of several parcels is not there says nothing of a counter.
    pub fn is_not_at_pickup_point(&self) -> bool {
        let at_counter = self.summary.is_missing_at_counter;
        let is_single = self.order.parcels.len() < 2;
        let applies = |on: Day| match self.history.since {
            None => at_counter || is_single,
            Some(since) if at_counter => on >= since,
            Some(since) => is_single && on > since,
        };
        self.history.latest == Some(EventKind::ReadyForPickup) && self.missed_on().is_some_and(applies)
    }

    /// The last day of which something is known of the parcel.
    pub fn known_until(&self) -> Day {
        let known = freshness::known_until(self.parcel, self.today);
        if self.is_unsent() { known.min(freshness::unsent_until(self.order, self.today)) } else { known }
    }

    /// What it is about was not sent, whatever the seller was asked and has answered since.
    pub fn is_unsent(&self) -> bool {
        match status(self) {
            Some(OrderStatus::Processing) => true,
            // What is known of a parcel is of the part that was sent.
            Some(OrderStatus::PartlyShipped) => self.is_rest(),
            Some(OrderStatus::CancelRequested) => self.order.shipped.is_none(),
            _ => false,
        }
    }

    /// The buyer asked to cancel the order, and nobody has agreed.
    pub fn is_cancel_requested(&self) -> bool {
        status(self) == Some(OrderStatus::CancelRequested)
    }

    /// It is what was not sent of a partly shipped order.
    pub fn is_rest(&self) -> bool {
        status(self) == Some(OrderStatus::PartlyShipped) && self.parcel.is_none()
    }

    /// All that its tracking shows of a movement is older than the order: the number was another parcel's, or is given out again.
    pub fn shows_older_parcel(&self) -> bool {
        let Some(parcel) = self.parcel.filter(|_| self.history.last_movement.is_none()) else { return false };
        self.order.own_events(parcel).len() < parcel.events.len()
            && event::history(&parcel.events, None).last_movement.is_some()
    }

    /// It goes by the number that the seller gave last.
    fn is_of_given(&self) -> bool {
        let given = self.summary.new_number.as_ref().zip(self.parcel);
        given.is_some_and(|((number, _), parcel)| goes_by(parcel, number))
    }

    /// The seller gave its number, and the shop's tracking has never shown it: what is known of it was looked up elsewhere.
    pub fn is_unknown_to_shop(&self) -> bool {
        self.parcel.is_some_and(|parcel| parcel.events_read.is_none()) && self.is_of_given()
    }

    /// The day the seller gave a new number, where the page does not show it yet and the old one has not moved since.
    pub fn replaced(&self) -> Option<Day> {
        let (number, _) = self.summary.new_number.as_ref()?;
        let known = self.order.parcels.iter().any(|parcel| goes_by(parcel, number));
        self.given().filter(|_| !known)
    }

    /// The day from which a new number has its own time: where nothing has moved since it was given, also where the page shows it
    /// beside the parcel's other number by now.
    fn renewed_on(&self) -> Option<Day> {
        let (number, _) = self.summary.new_number.as_ref()?;
        let is_beside =
            |parcel: &Parcel| goes_by(parcel, number) && parcel.numbers().any(|own| !same(own, number));
        self.replaced().or_else(|| self.given().filter(|_| self.parcel.is_some_and(is_beside)))
    }

    /// The day the seller gave the last new number, where nothing has moved since.
    fn given(&self) -> Option<Day> {
        let (_, on) = self.summary.new_number.as_ref()?;
        last_update_day(self).is_none_or(|day| day < *on).then_some(*on)
    }
}

/// The parcels whose numbers the seller took back: another one of the order goes by the new number, and nothing has moved on them
/// since that was given. They are those of the numbers that the seller gave before, and one of the others: where there are several,
/// the one that has not arrived, or that goes back or is lost; none where that leaves more than one. An order of several things may
/// well come in two parcels: where the shop's tracking shows both, the other number has to be known as wrong, or its parcel as gone.
pub fn replaced_parcels(order: &Order, summary: &AnswerSummary) -> Vec<usize> {
    if summary.new_number.is_none() {
        return Vec::new();
    }
    let histories: Vec<History> =
        order.parcels.iter().map(|parcel| event::own_history(order, parcel)).collect();
    replaced_of(order, summary, &histories)
}

/// The same, where the parcels' histories are read already.
pub(super) fn replaced_of(order: &Order, summary: &AnswerSummary, histories: &[History]) -> Vec<usize> {
    let Some((number, on)) = &summary.new_number else { return Vec::new() };
    let parcels = order.parcels.iter().zip(histories).enumerate();
    let others: Vec<(usize, &Parcel, &History)> = parcels
        .filter(|(_, (parcel, _))| !goes_by(parcel, number))
        .map(|(index, (parcel, history))| (index, parcel, history))
        .collect();
    if others.len() + 1 != order.parcels.len() {
        return Vec::new();
    }
    // What lies at the counter was not taken back, unless its number was wrong.
    let is_still = |history: &History| {
        history.last_movement.is_none_or(|moved| moved < *on)
            && (summary.took_back || history.latest != Some(EventKind::ReadyForPickup))
    };
    let was_given = |parcel: &Parcel| {
        summary.earlier_numbers.iter().chain(&summary.wrong_numbers).any(|earlier| goes_by(parcel, earlier))
    };
    let (earlier, mut own): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|(_, parcel, _)| was_given(parcel));
    let is_gone = |history: &History| history.latest.is_some_and(EventKind::is_given_up);
    let is_given_shown =
        || order.parcels.iter().any(|parcel| goes_by(parcel, number) && parcel.events_read.is_some());
    let may_be_two =
        order.pieces().is_some_and(|pieces| pieces > 1) && !summary.took_back && is_given_shown();
    let one = |own: &[(usize, &Parcel, &History)]| match own {
        [(_, parcel, history)] if may_be_two && parcel.events_read.is_some() && !is_gone(history) => None,
        [(index, _, history)] => is_still(history).then_some(*index),
        _ => None,
    };
    if own.len() > 1 {
        own.retain(|(_, _, history)| history.stage != Stage::Delivered);
    }
    let own = one(&own).or_else(|| {
        own.retain(|(_, _, history)| is_gone(history));
        one(&own)
    });
    let earlier = earlier.iter().filter(|(_, _, history)| is_still(history)).map(|(index, ..)| *index);
    own.into_iter().chain(earlier).collect()
}

/// How far a parcel has come of which somebody says this; `None`: it tells nothing of where it is.
pub(super) fn stage_of_words(words: &str, order: &Order) -> Option<Stage> {
    let said = Event {
        instant: None,
        // No day is known: nothing is counted from it.
        date: Day::default(),
        minute: None,
        code: String::new(),
        text: words.to_owned(),
        place: String::new(),
        source: Source::DetailPage,
        site: String::new(),
    };
    let destination = order.destination();
    let stage = event::history(&[said], destination).stage;
    (stage > Stage::NumberCreated).then_some(stage)
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
    /// The message was sent, and what came back was no answer: it is due once more.
    pub once_more: bool,
    /// The day of the message that a reminder is of.
    pub reminds_of: Option<Day>,
    /// What the seller was asked to put right, and did not.
    pub problem: Option<Situation>,
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
            once_more: false,
            reminds_of: None,
            problem: None,
        }
    }

    /// It does not come any more, and no more time will bring it: what happened to it.
    pub fn given_up(&self) -> Option<Situation> {
        let problem = self.problem.unwrap_or(self.situation);
        matches!(problem, Situation::Lost | Situation::Returned).then_some(problem)
    }

    /// The day from which a silence is written about.
    fn due_on(&self) -> Option<Day> {
        let count = self.count.filter(|_| self.situation.is_silence())?;
        plus(count.start, count.row.write)
    }

    fn saying(self, message: MessageKind) -> Self {
        Finding { message: Some(message), ..self }
    }

    fn unknown(situation: Situation, missing: Missing) -> Self {
        Finding { missing: vec![missing], ..Finding::new(Level::Unknown, situation) }
    }
}

/// Judges one parcel. Longer waiting numbers in the options never make an answer of the seller milder: where there is one,
/// the table as it was made holds as well.
pub(super) fn find(case: &ParcelRecord<'_>) -> Finding {
    let own = find_by_table(case);
    let stricter = waiting::stricter(&case.settings.waiting);
    if case.summary.reply.is_none() || stricter == case.settings.waiting {
        return own;
    }
    let settings = Settings { waiting: stricter, ..case.settings.clone() };
    let strict = find_by_table(&ParcelRecord { settings: &settings, ..*case });
    if strict.level > own.level { strict } else { own }
}

fn find_by_table(case: &ParcelRecord<'_>) -> Finding {
    let mut finding = situation(case);
    if !finding.in_flight {
        return finding;
    }
    // Nobody knows whether the newest entry is good news: that is no wait to be calm about.
    if finding.level == Level::Wait && case.history.newest_unknown.is_some() {
        finding.level = Level::Watch;
    }
    // A number that is called wrong is silent all the same.
    let is_called_wrong = matches!(finding.situation, Situation::WrongNumber | Situation::Elsewhere);
    let unscanned = || silence(case).count.map(|count| count.day).filter(|_| is_called_wrong);
    let silent_for = silent(case).or(finding.count.map(|count| count.day)).or_else(unscanned);
    finding.silent = silent_for.filter(|_| {
        // Nothing is silent that nobody sent, that was not read, or that lies at the counter.
        let situation = finding.situation;
        let is_spoken_of = situation.is_unsent() || situation == Situation::TrackingUnread;
        // What was delivered has come to its end, wherever that was.
        let is_brought = case.history.stage == Stage::Delivered;
        !is_spoken_of && !is_brought && !situation.is_at_pickup_point()
    });
    let reported = finding.situation == Situation::Lost;
    let lost = reported || finding.silent.is_some_and(|days| days > waiting::LOST_AFTER);
    let reported_since = case.history.trouble_since.filter(|_| reported);
    let quiet_since = reported_since.or(last_update_day(case)).or(finding.count.map(|count| count.start));
    // Of a number that the seller gave in return, nothing has been asked before it was given; of one that is wrong as well
    // nothing is to be waited for.
    let is_wrong = case.summary.is_number_wrong();
    let since = quiet_since.max(case.renewed_on().filter(|_| !is_wrong));
    let asked = case.summary.asked_with(own_message(case, &finding), since, false);
    let asked = asked.or_else(|| extension_asked(case, quiet_since));
    // "Wait please" is fine for its week, though it is silent for longer than a month: the dispute comes after it.
    let granted = !reported && wait_until(case, asked).is_some_and(|until| case.today < until);
    if lost && !granted && case.summary.in_vain(asked, LOSS_DEADLINE, case.today, false) {
        let refused = matches!(case.summary.reply, Some((SellerReply::Refused, on)) if quiet_since.is_none_or(|since| on >= since));
        let situation = match (refused, reported) {
            (true, _) => Situation::SellerRefused,
            (false, true) => Situation::SellerDidNotHelp,
            (false, false) => Situation::LostInSilence,
        };
        let problem = reported.then_some(Situation::Lost);
        return Finding { level: Level::Dispute, situation, message: None, problem, ..finding };
    }
    after_writing(case, renewed(case, finding))
}

/// The seller was asked for more protection, whose end nobody has read: whether it was given cannot be seen, and that
/// the parcel is missing was said.
fn extension_asked(case: &ParcelRecord<'_>, since: Option<Day>) -> Option<AskedSeller> {
    let on = case.summary.extension_asked.filter(|on| since.is_none_or(|since| *on >= since))?;
    protection::stated(case.order).is_none().then_some(AskedSeller { first: on, last: (on, 0), written: 1 })
}

/// What a new number makes of the old one's silence or error: it gets its own time, as long as a first scan may take.
fn renewed(case: &ParcelRecord<'_>, finding: Finding) -> Finding {
    // Of several the buyer has said since that the delivered one is not there.
    let is_missed_since = case.order.parcels.len() > 1
        && finding.situation == Situation::DeliveredMissing
        && case.summary.missing_on.is_some()
        && case.summary.missed_at > case.summary.new_number_at;
    let holds = is_missed_since
        || finding.situation.is_at_pickup_point()
        || matches!(
            finding.situation,
            Situation::AttemptFailed
                | Situation::HeldByCustoms
                | Situation::CancelRequested
                | Situation::PartNotShipped
        );
    // What is marked as wrong now is the new one.
    let wrong = case.summary.is_number_wrong();
    let due =
        !wrong && ((finding.level < Level::Write && case.summary.took_back) || finding.level == Level::Write);
    let given = case.renewed_on().filter(|_| due && !holds);
    let Some(on) = given else { return finding };
    // Where a tracker knows it, a carrier has it.
    let table = &case.settings.waiting;
    let known = !case.summary.found_at.is_empty();
    let (row, message) = if known {
        (table.accepted, MessageKind::SilentAccepted)
    } else {
        (table.first_scan, MessageKind::NoTracking)
    };
    let count = waiting::count(on, case.known_until(), row);
    if waiting::level(&count) < Level::Write {
        let count = Some(count).filter(|_| !known);
        return Finding { count, silent: finding.silent, ..Finding::new(Level::Watch, Situation::NewNumber) };
    }
    Finding { silent: finding.silent, ..counted(count, Situation::NewNumberSilent, message) }
}

/// The day of the last movement, or of a later entry that nobody can read: that is an update too. Where the first that is known of its
/// arrival is that the courier was at the door or that customs hold it, it had come so far on that day. Further notices put
/// nothing off.
fn last_update_day(case: &ParcelRecord<'_>) -> Option<Day> {
    let History { latest, trouble_since, last_movement, unknown_on, has_arrived, .. } = case.history;
    let is_there = matches!(latest, Some(EventKind::AttemptFailed | EventKind::HeldByCustoms));
    let came = trouble_since.filter(|_| is_there && !has_arrived);
    let moved = (*last_movement)?;
    Some([*unknown_on, came].into_iter().flatten().fold(moved, Day::max))
}

/// Days since the last update of a parcel that has moved.
fn silent(case: &ParcelRecord<'_>) -> Option<i64> {
    last_update_day(case).map(|day| (case.known_until() - day).num_days())
}

fn situation(case: &ParcelRecord<'_>) -> Finding {
    let delivered = case.history.stage == Stage::Delivered || case.undated() == Some(Stage::Delivered);
    let completed = status(case) == Some(OrderStatus::Completed);
    let missing = case.is_missing();
    if completed
        && let Some((level, situation)) =
            completion::finding(case.order, case.parcel, case.history, missing, case.today)
    {
        return Finding { in_flight: false, ..Finding::new(level, situation) };
    }
    if let Some(finding) = wrong(case, delivered && missing) {
        return finding;
    }
    if delivered || completed {
        return if missing {
            put_right(case, Situation::DeliveredMissing, MessageKind::NotReceived)
        } else {
            let situation = if delivered { Situation::Delivered } else { Situation::Completed };
            let level = if is_asked_about(case) { Level::Watch } else { Level::Done };
            Finding { in_flight: false, ..Finding::new(level, situation) }
        };
    }
    if let Some(finding) = trouble(case) {
        return finding;
    }
    silence(case)
}

/// It was delivered in another city, or after a dispute was closed or the buyer said not to have it, lately or so that it can be
/// disputed still: the buyer knows whether it came.
fn is_asked_about(case: &ParcelRecord<'_>) -> bool {
    let lately = |delivered: Day| (case.today - delivered).num_days() <= ASKED_AFTER_DELIVERY;
    let is_disputable = || {
        protection::stated(case.order)
            .is_some_and(|until| (case.today - until).num_days() <= protection::DISPUTE_WINDOW)
    };
    case.history.delivered.is_some_and(|delivered| lately(delivered) || is_disputable())
        && (case.summary.closed_dispute().is_some()
            || case.missed_on().is_some()
            || places::other_city(case.order, case.history).is_some())
}

/// Somebody else's number, or delivery elsewhere: the seller must put it right at once.
fn wrong(case: &ParcelRecord<'_>, missing: bool) -> Option<Finding> {
    if case.summary.wrong_number {
        return Some(put_right(case, Situation::WrongNumber, MessageKind::WrongNumber));
    }
    let elsewhere = case.summary.other_place || case.foreign().is_some();
    elsewhere.then(|| {
        // That it did not come is the buyer's to say.
        let message = if missing { MessageKind::NotReceived } else { MessageKind::WrongNumber };
        put_right(case, Situation::Elsewhere, message)
    })
}

fn put_right(case: &ParcelRecord<'_>, situation: Situation, message: MessageKind) -> Finding {
    let since = missing_since(case, situation);
    let given_is_wrong = situation == Situation::Elsewhere && case.is_of_given();
    let asked = case.summary.asked(since, true);
    if case.summary.in_vain(asked, WRONG_DEADLINE, case.today, given_is_wrong) {
        let finding = Finding::new(Level::Dispute, Situation::SellerDidNotHelp);
        return Finding { problem: Some(situation), ..finding };
    }
    Finding::new(Level::Write, situation).saying(message)
}

/// What was asked before it was said to be delivered was not about that it is not there; the carrier's clock may be a day ahead.
fn missing_since(case: &ParcelRecord<'_>, situation: Situation) -> Option<Day> {
    let delivered = case.history.first_delivered.filter(|_| situation == Situation::DeliveredMissing)?;
    delivered.pred_opt()
}

/// Ends and troubles that a carrier reports. None of them is milder than silence at the same stage would be, and none
/// stays as it is for good, but for a stay at the pickup point, which has its own days.
fn trouble(case: &ParcelRecord<'_>) -> Option<Finding> {
    let write = |situation| Some(Finding::new(Level::Write, situation).saying(MessageKind::Trouble));
    let unless_read = |situation| {
        let write = write(situation)?;
        // An entry that nobody can read came after it, and may be its end: while neither that nor what was before is a silence to write
        // about, it is to be looked at.
        let is_new = case.history.newest_unknown.as_ref().is_some_and(|(on, _)| {
            let count = waiting::count(*on, case.known_until(), case.settings.waiting.arrived);
            waiting::level(&count) < Level::Write && silence(case).level < Level::Write
        });
        Some(if is_new { Finding { level: Level::Watch, message: None, ..write } } else { write })
    };
    match case.history.latest {
        Some(EventKind::ReadyForPickup) => Some(at_pickup_point(case)),
        Some(EventKind::AttemptFailed) => Some(attempt_failed(case)),
        Some(EventKind::HeldByCustoms) => unless_read(Situation::HeldByCustoms),
        Some(EventKind::Returning) => write(Situation::Returned),
        Some(EventKind::Lost) => write(Situation::Lost),
        Some(EventKind::Exception) => unless_read(Situation::Exception),
        _ => None,
    }
}

/// It lies at the pickup point for the buyer, as far as anybody can say.
pub(super) fn waits_at_counter(case: &ParcelRecord<'_>) -> bool {
    case.history.latest == Some(EventKind::ReadyForPickup)
        && at_pickup_point(case).situation.waits_for_buyer()
}

/// It waits to be collected, for about two weeks; then it goes back.
fn at_pickup_point(case: &ParcelRecord<'_>) -> Finding {
    if case.is_not_at_pickup_point() {
        return Finding::new(Level::Write, Situation::PickupMissing).saying(MessageKind::Trouble);
    }
    let situation = match case.history.held_until.map(|until| (until - case.today).num_days()) {
        // What the pickup point says of its own last day is known better than what is usual.
        Some(..0) => Situation::PickupOver,
        Some(0..=HELD_ENDING) => Situation::PickupEnding,
        Some(_) => Situation::ReadyForPickup,
        None => match case.history.since.map_or(0, |since| (case.today - since).num_days()) {
            PICKUP_OVER.. => Situation::PickupOver,
            PICKUP_ENDING.. => Situation::PickupEnding,
            _ => Situation::ReadyForPickup,
        },
    };
    if situation == Situation::PickupOver {
        return Finding::new(Level::Write, situation).saying(MessageKind::Trouble);
    }
    Finding::new(Level::Watch, situation)
}

/// The courier may come again: call, and watch. From the day on which plain silence is written about, write.
fn attempt_failed(case: &ParcelRecord<'_>) -> Finding {
    let watch = Finding::new(Level::Watch, Situation::AttemptFailed);
    let Some(start) = last_update_day(case).or(case.history.since) else { return watch };
    let count = waiting::count(start, case.known_until(), case.settings.waiting.arrived);
    let finding = Finding { count: Some(count), ..watch };
    if waiting::level(&count) < Level::Write {
        return finding;
    }
    Finding { level: Level::Write, ..finding }.saying(MessageKind::SilentArrived)
}

/// Silence, held against the row of its stage.
fn silence(case: &ParcelRecord<'_>) -> Finding {
    let table = &case.settings.waiting;
    let moved = last_update_day(case);
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
        Some(start) => counted(waiting::count(start, case.known_until(), row), situation, message),
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
fn first_scan(case: &ParcelRecord<'_>, row: WaitingRow) -> Finding {
    let order = case.order;
    let day =
        |fact: &Option<crate::order::Fact<crate::order::DayValue>>| fact.as_ref().map(|fact| fact.value.0);
    let paid = day(&order.paid).or(day(&order.placed));
    let read = case.parcel.is_some_and(|parcel| parcel.looked_up().is_some());
    let shipped = match status(case) {
        Some(
            OrderStatus::Shipped
            | OrderStatus::Processing
            | OrderStatus::PartlyShipped
            | OrderStatus::CancelRequested,
        ) => !case.is_unsent(),
        // No status was read: a shipping date, or a history that was, says as much.
        _ if order.shipped.is_some() || read => true,
        _ => return Finding::unknown(Situation::Unreadable, Missing::Status),
    };
    let start = if shipped { day(&order.shipped).or(paid) } else { paid };
    // An entry that nobody can read may be the first scan: nothing is silent before it. Of what was not sent it is none.
    let entry = case.history.unknown_on.filter(|_| shipped);
    let start = start.map(|start| entry.map_or(start, |entry| start.max(entry)));
    // A number that the seller gave later has been on its way no longer than that.
    let given = case.summary.new_number.as_ref().filter(|_| case.is_of_given());
    let start = start.map(|start| given.map_or(start, |(_, on)| start.max(*on)));
    let Some(start) = start else {
        return Finding::unknown(Situation::Unreadable, Missing::Dates);
    };
    let overload = paid.and_then(sale::overload);
    let table = row;
    let row = if overload.is_some() { waiting::overloaded(row) } else { row };
    let count = waiting::count(start, case.known_until(), row);
    let finding = if !shipped {
        let finding = counted(count, Situation::NotShipped, MessageKind::NotShipped);
        match status(case) {
            Some(OrderStatus::PartlyShipped) => Finding { situation: Situation::PartNotShipped, ..finding },
            // A request is not its outcome: somebody has to see whether the seller agrees or ships.
            Some(OrderStatus::CancelRequested) => Finding {
                level: finding.level.max(Level::Watch),
                situation: Situation::CancelRequested,
                message: finding.message.map(|_| MessageKind::Cancel),
                ..finding
            },
            // Beyond the red flag the money is safer back than with the order; a message may still be on its way.
            _ if count.day > waiting::cancel_after(row, table) => {
                Finding { situation: Situation::NeverShipped, ..finding }
            }
            _ => finding,
        }
    } else if !case.summary.found_at.is_empty() && count.day > row.normal_to {
        // Something had happened by then that another tracker shows: no silence, until even what a carrier has would be silent for too
        // long.
        let start = case.summary.found_on.map_or(start, |found| start.max(found));
        let since = waiting::count(start, case.known_until(), case.settings.waiting.accepted);
        if read && waiting::level(&since) >= Level::Write {
            counted(since, Situation::SilentAccepted, MessageKind::SilentAccepted)
        } else {
            Finding::unknown(Situation::Unreadable, Missing::Events)
        }
    } else if read {
        let shows = case.history.unknown > 0;
        let message = if case.shows_older_parcel() {
            MessageKind::WrongNumber
        } else if shows {
            MessageKind::SilentAccepted
        } else {
            MessageKind::NoTracking
        };
        counted(count, Situation::NoFirstScan, message)
    } else if count.day <= row.normal_to {
        // Even without a single scan it would be too early: no need to have read its tracking.
        // A stage that is known without a day has no count.
        let count = Some(count).filter(|_| case.undated().is_none());
        Finding { count, ..Finding::new(Level::Wait, Situation::TrackingUnread) }
    } else {
        // No count: what was not read may have moved long ago.
        Finding::unknown(Situation::TrackingUnread, Missing::Events)
    };
    Finding { overload, ..finding }
}

/// "Wait please", where that was the seller's last word about what is wrong now: it is fine until this day. That is a week,
/// unless protection or the time to put a mistake right ends before.
fn wait_until(case: &ParcelRecord<'_>, asked: Option<AskedSeller>) -> Option<Day> {
    let (Some((SellerReply::Wait, on)), Some(asked)) = (case.summary.reply, asked) else { return None };
    if on < asked.first || case.summary.replied_at < asked.last.1 {
        return None;
    }
    let ends = protection::of(case.order, case.today)
        .and_then(|protection| protection::turning_days(protection.until).next());
    let week = plus(on, PROMISE_DEADLINE);
    [week, ends].into_iter().flatten().min()
}

fn plus(day: Day, days: i64) -> Option<Day> {
    day.checked_add_signed(Duration::days(days))
}

/// What the seller's answer, or that there is none, makes of a message that is due.
///
/// | the last word | then |
/// |---|---|
/// | none, or "silent" | three days; a second message; three days; where protection is short dispute, else remind every week |
/// | "wait please" | a week, or until protection has seven days left; then the second message |
/// | a template | no answer: the same message once more; a second template, or three days: dispute |
/// | no | dispute |
fn after_writing(case: &ParcelRecord<'_>, finding: Finding) -> Finding {
    if finding.level != Level::Write {
        return finding;
    }
    let wrong = matches!(finding.message, Some(MessageKind::NotReceived | MessageKind::WrongNumber));
    let began = finding.count.map(|count| count.start).or(case.history.trouble_since);
    let began = began.or(last_update_day(case)).filter(|_| !wrong);
    let began = began.or_else(|| missing_since(case, finding.situation));
    let own = own_message(case, &finding);
    // Where nothing was asked there is nothing to tell apart.
    let due = own.and(finding.due_on()).filter(|_| !case.summary.asks.is_empty());
    let due = due.map(|due| others_came(case).map_or(due, |came| due.min(came)));
    let asked = case.summary.asked_with(own, began.max(due), wrong);
    // What was said to a message about another parcel says nothing of this one.
    let is_asked = own.is_none() || asked.is_some();
    let concerns_this = |on: Day| {
        is_asked
            && began.is_none_or(|began| on >= began)
            && (!wrong || asked.is_some_and(|asked| on >= asked.first))
    };
    let reply = case.summary.reply.filter(|(_, on)| concerns_this(*on));
    let since = |day: Day| (case.today - day).num_days();
    let turn = |level, situation| {
        let problem = Some(finding.situation);
        Finding { level, situation, message: None, problem, ..finding.clone() }
    };
    let no_help = || turn(Level::Dispute, Situation::SellerDidNotHelp);
    // The courier who was at the door since the message comes again sooner than the seller's answer.
    let awaiting = |situation, last: Day| {
        let is_at_door = finding.situation == Situation::AttemptFailed
            && case.history.since.is_some_and(|since| since >= last);
        turn(Level::Watch, if is_at_door { Situation::AttemptFailed } else { situation })
    };
    if matches!(reply, Some((SellerReply::Refused, _))) {
        return turn(Level::Dispute, Situation::SellerRefused);
    }
    let Some(asked) = asked else { return finding };
    let (last, at) = asked.last;
    if case.summary.templates.iter().filter(|on| concerns_this(**on)).count() > 1 {
        return no_help();
    }
    // That nothing came after a canned reply makes that no better.
    let is_last = |on: Day| asked.written == 0 || on >= last;
    let canned = case.summary.templates.iter().filter(|on| concerns_this(**on) && is_last(**on)).max();
    let reply = match (reply, canned) {
        (Some((SellerReply::Silent, _)), Some(on)) => Some((SellerReply::Template, *on)),
        _ => reply,
    };
    if let Some((SellerReply::Template, on)) = reply {
        let from = if asked.written == 0 { on } else { last.max(on) };
        return if since(from) >= ANSWER_DEADLINE {
            no_help()
        } else if at > case.summary.replied_at {
            awaiting(Situation::AwaitingSeller, last)
        } else {
            Finding { once_more: true, ..finding }
        };
    }
    if wait_until(case, Some(asked)).is_some_and(|until| case.today < until) {
        return awaiting(Situation::SellerSaysWait, last);
    }
    let waits = asked.written > 1 && since(last) < REMINDER_PERIOD;
    // Who says that the seller is silent has waited, whenever that message was.
    let is_over = asked.written == 0 && matches!(reply, Some((SellerReply::Silent, _)));
    if since(last) < ANSWER_DEADLINE && !is_over {
        awaiting(Situation::AwaitingSeller, last)
    } else if asked.written > 1 && (protection_is_short(case) || is_lost_to_buyer(finding.situation)) {
        no_help()
    } else if waits {
        awaiting(Situation::AwaitingSeller, last)
    } else {
        Finding {
            message: Some(MessageKind::Reminder),
            reminds_of: (asked.written > 0).then_some(last),
            ..finding
        }
    }
}

/// The day on which the last of the other parcels was delivered, where all are: no later message was about one of them.
fn others_came(case: &ParcelRecord<'_>) -> Option<Day> {
    let others = case.order.parcels.iter().filter(|other| case.parcel != Some(*other));
    let came: Option<Vec<Day>> =
        others.map(|other| event::own_history(case.order, other).delivered).collect();
    came?.into_iter().max()
}

/// The message that is about this parcel alone, where there are several, or a part of the order was not sent.
fn own_message(case: &ParcelRecord<'_>, finding: &Finding) -> Option<MessageKind> {
    let is_one_of_several = case.order.parcels.len() > 1 || case.order.has_status(OrderStatus::PartlyShipped);
    finding.message.filter(|kind| kind.is_of_one_parcel() && is_one_of_several)
}

/// It does not come any more: nobody reminds a silent seller of it every week.
fn is_lost_to_buyer(situation: Situation) -> bool {
    situation == Situation::Returned
}

/// Too little protection is left to remind a silent seller every week. An estimate never disputes.
fn protection_is_short(case: &ParcelRecord<'_>) -> bool {
    protection::of(case.order, case.today)
        .is_some_and(|protection| !protection.estimated && protection.days_left <= SILENCE_ALLOWED_UNTIL)
}

fn status(case: &ParcelRecord<'_>) -> Option<OrderStatus> {
    case.order.status.as_ref().map(|status| status.value)
}
