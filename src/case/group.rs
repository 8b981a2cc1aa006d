//! Orders that share a parcel, found by its number: the shop packs what was bought of several orders into one.
//!
//! | of the others | what counts for all |
//! |---|---|
//! | the parcel's entries | the newest, wherever they were read |
//! | the day it was shipped or paid | the latest: the parcel cannot have left before |
//! | the end of buyer protection | the earliest that is to come, while that order is open; of another store where the own end is not known and would be later by the estimate |
//! | what the buyer said of the parcel | where neither order has another parcel that may be meant |
//! | whether what was in it has come | the same, where nothing was said of that order itself, and no dispute about it is open |
//! | what was written to the seller and answered | the same, of the same store |

use super::OrderRecord;
use super::merge;
use crate::knowledge::event::history;
use crate::knowledge::tracking_number::goes_by;
use crate::order::answer::{Answer, AnswerKind, new_numbers};
use crate::order::settings::Settings;
use crate::order::sorting::sort_by;
use crate::order::{Day, DayValue, Fact, Instant, Order, OrderStatus, Parcel};
use crate::rules::{
    AnswerSummary, Remark, Situation, Verdict, estimated_end, judge, stated_protection, without_granted,
};
use litemap::LiteMap;

/// More orders than this are not packed into one parcel: a number that more of them have is a mistake of the page's.
pub const MOST: usize = 20;

/// What is packed into one parcel was bought within so many days of each other: the shop collects for a week or two, and some
/// sellers send what was bought in advance along.
const TOGETHER_WITHIN: i64 = 60;

/// All orders by the numbers of their parcels.
#[derive(Debug)]
pub struct Groups<'r> {
    /// Each number with each order that has it, sorted by the numbers.
    by_number: Vec<(&'r str, &'r OrderRecord)>,
    today: Day,
}

/// An order together with those that share a parcel with it.
#[derive(Debug)]
pub struct Joined<'r> {
    /// The order as it is judged: with what the others know of the parcel.
    pub record: OrderRecord,
    /// The others, by their ids.
    pub others: Vec<&'r OrderRecord>,
    /// The id of the other order whose protection ends first, and so counts.
    pub ends_first: Option<String>,
    /// The id of the other order of which the buyer said to have the parcel; `None`: it was said of this one, or not at all.
    received_with: Option<String>,
    today: Day,
}

impl<'r> Groups<'r> {
    /// The groups among these orders. An order that occurs twice counts once. `today`: the buyer's civil date.
    pub fn of(records: impl IntoIterator<Item = &'r OrderRecord>, today: Day) -> Self {
        let numbers = |record: &'r OrderRecord| record.order.parcels.iter().flat_map(Parcel::numbers);
        let mut by_number: Vec<(&str, &OrderRecord)> = records
            .into_iter()
            .flat_map(|record| numbers(record).map(move |number| (number, record)))
            .collect();
        sort_by(&mut by_number, |(one, _), (two, _)| one.cmp(two));
        Groups { by_number, today }
    }

    /// The orders that have this number.
    fn with_number(&self, number: &str) -> impl Iterator<Item = &'r OrderRecord> {
        let first = self.by_number.partition_point(|(known, _)| *known < number);
        let from = self.by_number.get(first..).unwrap_or_default().iter();
        from.take_while(move |(known, _)| *known == number).map(|(_, record)| *record)
    }

    /// The others that share a parcel with this order, by their ids.
    pub fn others(&self, record: &OrderRecord) -> Vec<&'r OrderRecord> {
        let mut others: LiteMap<&str, &'r OrderRecord> = LiteMap::new();
        for number in record.order.parcels.iter().flat_map(Parcel::numbers) {
            let is_other = |other: &&OrderRecord| other.order.id != record.order.id;
            let sharing = self.with_number(number).filter(is_other);
            for other in sharing.filter(|other| may_share(&record.order, &other.order)) {
                others.insert(other.order.id.as_str(), other);
            }
        }
        if others.len() > MOST { Vec::new() } else { others.into_iter().map(|(_, other)| other).collect() }
    }

    /// This order together with those that share a parcel with it.
    pub fn join(&self, record: &OrderRecord) -> Joined<'r> {
        let others = self.others(record);
        let mut joined = Joined {
            record: record.clone(),
            others,
            ends_first: None,
            received_with: None,
            today: self.today,
        };
        joined.take_parcels();
        joined.take_dates();
        joined.take_protection();
        joined.take_answers(record);
        joined
    }
}

impl Joined<'_> {
    /// The verdict by what is known: the only one by which an order is shown, sorted and counted, on every surface. (Reminders
    /// alone look further: [`super::reminder`].)
    pub fn verdict(&self, settings: &Settings) -> Verdict {
        let mut verdict = judge(&self.record.order, &self.record.answers, self.today, settings);
        let is_received = verdict.situation == Situation::Received;
        let with = self.received_with.clone().filter(|_| is_received);
        // That its own things were not in it is for the buyer to say.
        verdict.ask_in_hands |= with.is_some();
        verdict.remarks.extend(with.map(Remark::ReceivedWith));
        verdict
    }

    /// What was said of the others and counts for this one, each with the id of its order; oldest first. `own`: the order
    /// without them.
    pub fn answers_elsewhere(&self, own: &OrderRecord) -> Vec<(&str, &Answer)> {
        let theirs =
            |answer: &&Answer| !answer.undone && !own.answers.iter().any(|known| known.at == answer.at);
        let order_of = |answer: &Answer| {
            let said = |other: &&&OrderRecord| other.answers.iter().any(|known| known.at == answer.at);
            self.others.iter().find(said).map(|other| other.order.id.as_str())
        };
        let answers = self.record.answers.iter().filter(theirs);
        answers.filter_map(|answer| Some((order_of(answer)?, answer))).collect()
    }

    /// This order with what all know of the parcel, and of everything else what is its own. `own`: the order without the
    /// others.
    pub fn own_order(&self, own: &Order) -> Order {
        Order { parcels: self.record.order.parcels.clone(), ..own.clone() }
    }

    fn take_parcels(&mut self) {
        let theirs = self.others.iter().flat_map(|other| &other.order.parcels);
        for parcel in theirs {
            let shares =
                |own: &&mut Parcel| own.numbers().any(|number| parcel.numbers().any(|of| of == number));
            if let Some(own) = self.record.order.parcels.iter_mut().find(shares) {
                merge::join_parcels(own, parcel);
            }
        }
    }

    /// The other orders that are on their way as well.
    fn open(&self) -> Vec<&Order> {
        self.others
            .iter()
            .map(|other| (*other, is_open(other)))
            .filter(|(_, open)| *open)
            .map(|(other, _)| &other.order)
            .collect()
    }

    fn take_dates(&mut self) {
        if !is_open(&self.record) {
            return;
        }
        let latest = |own: &Option<Fact<DayValue>>, theirs: Vec<&Option<Fact<DayValue>>>| {
            let dated = std::iter::once(own).chain(theirs).flatten();
            dated.max_by_key(|fact| fact.value).cloned()
        };
        let open = self.open();
        let shipped = latest(&self.record.order.shipped, open.iter().map(|order| &order.shipped).collect());
        let paid = latest(&self.record.order.paid, open.iter().map(|order| &order.paid).collect());
        (self.record.order.shipped, self.record.order.paid) = (shipped, paid);
    }

    /// An end that has passed counts for its own order only: the others can still be disputed.
    fn take_protection(&mut self) {
        if !is_open(&self.record) {
            return;
        }
        let own: Option<Day> = stated_protection(&self.record.order);
        let ends =
            |order: &&Order| Some((stated_protection(order)?, order.id.clone(), order.protection.clone()));
        // Another store's seller can neither extend it nor know of it, and its own order says when it ends; where nobody has read
        // that, an end before the estimated one is the one to go by.
        let estimate = estimated_end(&self.record.order);
        let is_first = |order: &Order| {
            let end = stated_protection(order).zip(estimate);
            own.is_none() && end.is_none_or(|(end, estimate)| end < estimate)
        };
        let counts = |order: &&&Order| same_store(&self.record.order, order) || is_first(order);
        let first = self
            .open()
            .iter()
            .filter(counts)
            .filter_map(ends)
            .filter(|(end, ..)| *end >= self.today)
            .min_by(|one, two| (one.0, &one.1).cmp(&(two.0, &two.1)));
        if let Some((end, id, protection)) = first
            && own.is_none_or(|own| end < own)
        {
            self.record.order.protection = protection;
            self.ends_first = Some(id);
        }
    }

    fn take_answers(&mut self, record: &OrderRecord) {
        if stated_parcels(record) != 1 {
            return;
        }
        let mut theirs: Vec<Answer> = Vec::new();
        // A number is used again: what was said before the order was placed was said of another parcel.
        let first = record.order.first_day();
        let is_later = |answer: &&Answer| first.is_none_or(|first| answer.on >= first);
        let is_answered = is_answered_itself(record);
        let not_at_counter = said_not_at_counter(record);
        for other in self.others.iter().filter(|other| stated_parcels(other) == 1) {
            let sold = same_store(&record.order, &other.order);
            // Who has what the other order was of has not all of an order whose rest was never sent.
            let is_partly = record.order.has_status(OrderStatus::PartlyShipped);
            let of_all = |answer: &&Answer| !(is_partly && is_received(answer));
            // Who collected it since, and has not said otherwise, has found it at the counter.
            let last = last_of_receipt(other).map(|answer| answer.at);
            let is_collected = |answer: &Answer| {
                is_received(answer)
                    && Some(answer.at) == last
                    && not_at_counter.is_some_and(|at| answer.at > at)
            };
            let of_this =
                |answer: &&Answer| !(is_answered && is_of_receipt(&answer.said)) || is_collected(answer);
            // A request about the other's own end that was granted there asks for nothing here.
            let answers = without_granted(&other.order, &other.answers);
            let said = answers.iter().filter(is_later).filter(of_all).filter(of_this);
            let said = said.filter(|answer| counts(&answer.said, sold));
            if said.clone().any(is_received) {
                self.received_with = Some(other.order.id.clone());
            }
            theirs.extend(said.cloned());
        }
        if record.answers.iter().any(is_received) {
            self.received_with = None;
        }
        for answer in theirs {
            if !self.record.answers.contains(&answer) {
                self.record.answers.push(answer);
            }
        }
        sort_by(&mut self.record.answers, |one, two| (one.at, &one.said).cmp(&(two.at, &two.said)));
    }

    /// The ids of those of the same store that a message to the seller names, too: they are on their way as well.
    pub fn written_of(&self) -> Vec<String> {
        let with = |order: &&Order| same_store(&self.record.order, order) && !order.is_by_hand();
        self.open().into_iter().filter(with).map(|order| order.id.clone()).collect()
    }
}

/// Whether one parcel can hold both: carriers use a number again, so that what was over before the other was bought was
/// another parcel, and what was bought in another season, too.
fn may_share(one: &Order, two: &Order) -> bool {
    let (Some(first), Some(second)) = (one.first_day(), two.first_day()) else { return true };
    let is_over_before = |order: &Order, day: Day| over_on(order).is_some_and(|over| over < day);
    (first - second).num_days().abs() <= TOGETHER_WITHIN
        && !is_over_before(one, second)
        && !is_over_before(two, first)
}

/// The day on which an order was over: delivered as its own entries say, or ended.
fn over_on(order: &Order) -> Option<Day> {
    let delivered = order.parcels.iter().map(|parcel| history(&order.own_events(parcel), None).delivered);
    // Of several parcels all have to be there. What came after it ended can be another parcel's delivery.
    let delivered = delivered.collect::<Option<Vec<Day>>>().and_then(|days| days.into_iter().max());
    let ended = order.ended.as_ref().map(|ended| ended.value.0);
    [delivered, ended].into_iter().flatten().min()
}

/// Whether an order is on its way, as far as anybody can say.
fn is_open(record: &OrderRecord) -> bool {
    let refund = record.order.refund.as_ref().map(|refund| refund.value);
    let summary = AnswerSummary::from(&record.answers);
    let status = record.order.status.as_ref().map(|status| status.value);
    let over = matches!(
        status,
        Some(
            OrderStatus::Unpaid
                | OrderStatus::Completed
                | OrderStatus::Cancelled
                | OrderStatus::Closed
                | OrderStatus::Expired
                | OrderStatus::InDispute
                | OrderStatus::Refunded
        )
    );
    let asked = matches!(refund, Some(OrderStatus::InDispute | OrderStatus::Refunded));
    !over && !asked && !summary.refunded && summary.open_dispute().is_none()
}

fn same_store(one: &Order, two: &Order) -> bool {
    let name = |order: &'_ Order| order.store.as_ref().map(|store| store.value.clone());
    name(one).is_some_and(|one| !one.is_empty() && name(two).as_ref() == Some(&one))
}

/// How many parcels the shop names. What was looked up for the number that the seller gave is of one that it does not.
fn stated_parcels(record: &OrderRecord) -> usize {
    let parcels = &record.order.parcels;
    let is_given = |parcel: &Parcel| {
        parcel.is_of_lookups() && new_numbers(&record.answers).any(|given| goes_by(parcel, given))
    };
    match parcels.iter().filter(|parcel| !is_given(parcel)).count() {
        // Added by hand, it is all that there is.
        0 => parcels.len(),
        stated => stated,
    }
}

/// Whether its things have come was said of this order itself, or of a dispute about it: what came of another order in the same
/// parcel changes nothing about that.
fn is_answered_itself(record: &OrderRecord) -> bool {
    let is_shown = record.order.has_status(OrderStatus::InDispute)
        || record.order.refund.as_ref().is_some_and(|refund| refund.value == OrderStatus::InDispute);
    is_shown || AnswerSummary::from(&record.answers).dispute.is_some() || last_of_receipt(record).is_some()
}

/// When it was said that it is not at the pickup point, where that is the last that was said of its receipt.
fn said_not_at_counter(record: &OrderRecord) -> Option<Instant> {
    let last = last_of_receipt(record)?;
    (last.said == AnswerKind::NotAtPickupPoint).then_some(last.at)
}

/// What was said last of its receipt.
fn last_of_receipt(record: &OrderRecord) -> Option<&Answer> {
    let said = record.answers.iter().filter(|answer| !answer.undone && is_of_receipt(&answer.said));
    said.max_by_key(|answer| answer.at)
}

const fn is_of_receipt(said: &AnswerKind) -> bool {
    matches!(said, AnswerKind::HaveIt | AnswerKind::DoNotHaveIt | AnswerKind::NotAtPickupPoint)
}

fn is_received(answer: &Answer) -> bool {
    !answer.undone && answer.said == AnswerKind::HaveIt
}

/// What was said of one order of a parcel counts for another; `sold`: by the same store. A dispute and a refund are each
/// order's own.
fn counts(said: &AnswerKind, sold: bool) -> bool {
    match said {
        AnswerKind::HaveIt
        | AnswerKind::DoNotHaveIt
        | AnswerKind::NotAtPickupPoint
        | AnswerKind::OtherPlace
        | AnswerKind::WeightMismatch
        | AnswerKind::WrongNumber
        | AnswerKind::NothingAt(_)
        | AnswerKind::FoundAt(_) => true,
        AnswerKind::Wrote(_)
        | AnswerKind::SellerSaysWait
        | AnswerKind::SellerGaveNumber(_)
        | AnswerKind::SellerTemplate
        | AnswerKind::SellerRefused
        | AnswerKind::SellerSilent => sold,
        AnswerKind::DisputeOpened
        | AnswerKind::DisputeOffer
        | AnswerKind::DisputeEscalated
        | AnswerKind::DisputeClosed
        | AnswerKind::Refunded => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::Settings;
    use crate::order::{Event, MessageKind, Source};
    use crate::rules::{Level, judge};

    fn day(day: u32) -> Day {
        Day::from_ymd_opt(2026, 9, day).unwrap()
    }

    fn fact<T>(value: T) -> Option<Fact<T>> {
        Some(Fact::new(value, Source::DetailAnswer, 1, "test"))
    }

    fn event(on: u32, code: &str) -> Event {
        Event {
            instant: None,
            date: day(on),
            minute: None,
            code: code.to_owned(),
            text: String::new(),
            place: String::new(),
            source: Source::TrackingAnswer,
            site: String::new(),
        }
    }

    fn parcel(number: &str, events: &[(u32, &str)], read: u32) -> Parcel {
        Parcel {
            origin_number: fact(number.to_owned()),
            events: events.iter().map(|(on, code)| event(*on, code)).collect(),
            events_read: Some(Instant::from(read)),
            read_on: Some(DayValue(day(read))),
            ..Parcel::default()
        }
    }

    /// Shipped on the first, protected for long.
    fn order(id: &str, store: &str, parcels: Vec<Parcel>) -> OrderRecord {
        let order = Order {
            id: ["819000000000000", id].concat(),
            store: fact(store.to_owned()),
            status: fact(OrderStatus::Shipped),
            paid: fact(DayValue(day(1))),
            shipped: fact(DayValue(day(1))),
            protection: fact(DayValue(Day::from_ymd_opt(2027, 1, 1).unwrap())).into_iter().collect(),
            parcels,
            ..Order::default()
        };
        OrderRecord::seen(order, 1)
    }

    fn said(said: AnswerKind, on: u32) -> Answer {
        Answer { at: i64::from(on) * 86_400_000, on: day(on), said, undone: false }
    }

    fn judged(records: &[OrderRecord], place: usize, on: u32) -> Verdict {
        let joined = Groups::of(records, day(on)).join(&records[place]);
        judge(&joined.record.order, &joined.record.answers, day(on), &Settings::default())
    }

    fn ids(records: &[OrderRecord], place: usize) -> Vec<String> {
        let others = Groups::of(records, day(20)).others(&records[place]);
        others
            .into_iter()
            .map(|other| other.order.id.trim_start_matches("819000000000000").to_owned())
            .collect()
    }

    #[test]
    fn orders_are_found_by_any_number_of_their_parcels() {
        let mut second = parcel("LP1", &[], 2);
        second.last_mile_number = fact("RR2".to_owned());
        let records = [
            order("1", "Vega", vec![parcel("LP1", &[], 2)]),
            order("2", "Vega", vec![second]),
            order("3", "Rigel", vec![parcel("RR2", &[], 2), parcel("LP3", &[], 2)]),
            order("4", "Rigel", vec![]),
            order("5", "Rigel", vec![Parcel::default()]),
            order("6", "Rigel", vec![Parcel::default()]),
        ];
        assert_eq!(ids(&records, 0), ["2"]);
        assert_eq!(ids(&records, 1), ["1", "3"]);
        assert_eq!(ids(&records, 2), ["2"]);
        // Nobody shares what has no number.
        assert!((3..6).all(|place| ids(&records, place).is_empty()));
        // The same order twice is one, and a number that everybody has is none.
        let twice = [records[0].clone(), records[1].clone(), records[1].clone()];
        assert_eq!(ids(&twice, 0), ["2"]);
        let many = |count: usize| -> Vec<OrderRecord> {
            (0..count).map(|id| order(&format!("{id:03}"), "Vega", vec![parcel("LP1", &[], 2)])).collect()
        };
        assert_eq!(ids(&many(MOST + 1), 0).len(), MOST);
        assert!(ids(&many(MOST + 2), 0).is_empty());
    }

    #[test]
    fn the_newest_update_of_all_counts_for_all() {
        // One was read on day 3, before anything moved, the other on day 20: it left on day 15.
        let records = [
            order("1", "Vega", vec![parcel("LP1", &[], 3)]),
            order("2", "Rigel", vec![parcel("LP1", &[(15, "LH_DEPART"), (5, "GOT")], 20)]),
        ];
        let alone = judge(&records[0].order, &[], day(20), &Settings::default());
        assert_eq!(alone.situation, Situation::NoFirstScan);
        for place in [0, 1] {
            let verdict = judged(&records, place, 20);
            assert_eq!((verdict.level, verdict.situation), (Level::Wait, Situation::SilentExported));
            assert_eq!(verdict.count.map(|count| count.day), Some(5));
            assert_eq!(verdict.tracking.map(|age| age.days), Some(0));
        }
        // What is kept of each order stays its own.
        assert!(records[0].order.parcels[0].events.is_empty());
    }

    #[test]
    fn the_first_scan_is_awaited_since_the_last_of_them_was_shipped() {
        let mut records = [
            order("1", "Vega", vec![parcel("LP1", &[], 8)]),
            order("2", "Vega", vec![parcel("LP1", &[], 8)]),
        ];
        records[1].order.shipped = fact(DayValue(day(4)));
        for place in [0, 1] {
            assert_eq!(judged(&records, place, 8).count.map(|count| count.day), Some(4));
        }
        // One that is over says nothing of the other.
        records[1].order.status = fact(OrderStatus::Cancelled);
        assert_eq!(judged(&records, 0, 8).count.map(|count| count.day), Some(7));
    }

    #[test]
    fn the_earliest_end_of_protection_counts_and_is_named() {
        let moving = || vec![parcel("LP1", &[(10, "GOT")], 12)];
        let mut records = [order("1", "Vega", moving()), order("2", "Vega", moving())];
        records[1].order.protection = fact(DayValue(day(14))).into_iter().collect();
        for (place, first) in [(0, Some("8190000000000002")), (1, None)] {
            let joined = Groups::of(&records, day(12)).join(&records[place]);
            assert_eq!(joined.ends_first.as_deref(), first);
            let verdict = judged(&records, place, 12);
            assert_eq!((verdict.level, verdict.situation), (Level::Dispute, Situation::ProtectionLastDays));
        }
        // Another store's end is another seller's, unless nobody knows the own one.
        records[1].order.store = fact("Rigel".to_owned());
        assert_eq!(judged(&records, 0, 12).level, Level::Wait);
        assert_eq!(judged(&records, 1, 12).level, Level::Dispute);
        let own = std::mem::take(&mut records[0].order.protection);
        assert_eq!(judged(&records, 0, 12).level, Level::Dispute);
        records[0].order.protection = own;
        records[1].order.store = fact("Vega".to_owned());
        // What is over is over for its own order only.
        records[1].order.protection = fact(DayValue(day(11))).into_iter().collect();
        assert_eq!(judged(&records, 0, 12).level, Level::Wait);
        assert_eq!(judged(&records, 1, 12).situation, Situation::ProtectionOver);
        records[1].order.protection = fact(DayValue(day(14))).into_iter().collect();
        records[1].answers = vec![said(AnswerKind::DisputeOpened, 11)];
        assert_eq!(judged(&records, 0, 12).level, Level::Wait);
        assert_eq!(judged(&records, 1, 12).situation, Situation::DisputeOpen);
    }

    #[test]
    fn what_is_said_of_the_parcel_counts_for_all_and_what_the_seller_was_written_for_that_store() {
        let silent = |number: &str| parcel(number, &[(1, "GOT")], 20);
        let mut records = [
            order("1", "Vega", vec![silent("LP1")]),
            order("2", "Vega", vec![silent("LP1")]),
            order("3", "Rigel", vec![silent("LP1")]),
        ];
        assert!((0..3).all(|place| judged(&records, place, 20).level == Level::Write));
        records[0].answers = vec![said(AnswerKind::Wrote(MessageKind::SilentAccepted), 19)];
        let joined = Groups::of(&records, day(12)).join(&records[1]);
        let elsewhere = joined.answers_elsewhere(&records[1]);
        assert_eq!(elsewhere, [(records[0].order.id.as_str(), &records[0].answers[0])]);
        let joined = Groups::of(&records, day(12)).join(&records[0]);
        assert!(joined.answers_elsewhere(&records[0]).is_empty(), "what is its own stands in its own log");
        let after: Vec<Situation> = (0..3).map(|place| judged(&records, place, 20).situation).collect();
        assert_eq!(after, [Situation::AwaitingSeller, Situation::AwaitingSeller, Situation::SilentAccepted]);
        records[2].answers = vec![said(AnswerKind::HaveIt, 20)];
        assert!((0..3).all(|place| judged(&records, place, 20).situation == Situation::Received));
        let remarks = |place: usize| {
            let joined = Groups::of(&records, day(20)).join(&records[place]);
            joined.verdict(&Settings::default()).remarks
        };
        // Where it was not said, the card says where it was.
        let with = || Remark::ReceivedWith(records[2].order.id.clone());
        assert_eq!((remarks(0), remarks(1), remarks(2)), (vec![with()], vec![with()], vec![]));
        // Whether its own things were in it can be said there, and counts.
        let asks = |place: usize| {
            let joined = Groups::of(&records, day(20)).join(&records[place]);
            joined.verdict(&Settings::default()).ask_in_hands
        };
        assert_eq!([0, 1, 2].map(asks), [true, true, false]);
        // Of two parcels nobody knows which was meant; what was taken back was not said.
        records[2].order.parcels.push(silent("LP9"));
        assert_ne!(judged(&records, 1, 20).situation, Situation::Received);
        records[2].order.parcels.pop();
        records[2].answers[0].undone = true;
        assert_ne!(judged(&records, 1, 20).situation, Situation::Received);
    }

    #[test]
    fn what_was_not_at_the_counter_and_was_collected_since_is_here() {
        let waiting = || vec![parcel("LP1", &[(4, "LH_ARRIVE"), (12, "GTMS_STA_SIGNED")], 20)];
        let mut records = [order("1", "Vega", waiting()), order("2", "Vega", waiting())];
        records[0].answers = vec![said(AnswerKind::NotAtPickupPoint, 16)];
        assert_eq!(judged(&records, 0, 17).situation, Situation::PickupMissing);
        records[1].answers = vec![said(AnswerKind::HaveIt, 18)];
        assert_eq!(judged(&records, 0, 19).situation, Situation::Received);
        // Taken back there, it is not.
        records[1].answers.push(said(AnswerKind::NotAtPickupPoint, 19));
        assert_eq!(judged(&records, 0, 19).situation, Situation::PickupMissing);
        records[1].answers.pop();
        // Said after that, it is about what was in it.
        records[0].answers = vec![said(AnswerKind::NotAtPickupPoint, 19)];
        assert_ne!(judged(&records, 0, 19).situation, Situation::Received);
    }

    #[test]
    fn what_was_asked_about_the_end_of_one_order_was_granted_there() {
        let end = |of: u32| fact(DayValue(day(of))).into_iter().collect();
        let left = || vec![parcel("LP1", &[(1, "LH_DEPART")], 27)];
        let mut records = [order("1", "Vega", left()), order("2", "Vega", left())];
        records[1].order.protection = end(28);
        records[1].order.earlier_ends = vec![DayValue(day(20))];
        let asked = said(AnswerKind::Wrote(MessageKind::ExtendProtection), 15);
        records[1].answers = vec![asked, said(AnswerKind::SellerRefused, 16)];
        let both: Vec<_> = (0..2).map(|place| judged(&records, place, 22)).collect();
        assert_eq!(both[0].situation, both[1].situation);
        assert_ne!(both[0].situation, Situation::SellerRefused);
    }

    #[test]
    fn what_was_said_before_an_order_was_placed_was_said_of_another_parcel() {
        let silent = || vec![parcel("LP1", &[(15, "GOT")], 20)];
        let mut records = [order("1", "Vega", silent()), order("2", "Vega", silent())];
        records[0].answers = vec![said(AnswerKind::HaveIt, 10)];
        assert_eq!(judged(&records, 1, 20).situation, Situation::Received);
        records[1].order.placed = fact(DayValue(day(12)));
        records[1].order.paid = fact(DayValue(day(12)));
        assert_eq!(judged(&records, 1, 20).situation, Situation::SilentAccepted);
        assert_eq!(judged(&records, 0, 20).situation, Situation::Received);
    }

    #[test]
    fn a_parcel_that_was_added_by_hand_shares_what_was_said_of_it() {
        let silent = || vec![parcel("LP1", &[(15, "GOT")], 20)];
        let mut records = [order("1", "Vega", silent()), order("2", "Vega", silent())];
        let number = &mut records[1].order.parcels[0].origin_number;
        number.as_mut().unwrap().source = Source::Pasted;
        records[0].answers = vec![said(AnswerKind::HaveIt, 18)];
        assert_eq!(judged(&records, 1, 20).situation, Situation::Received);
    }

    #[test]
    fn who_has_one_order_of_a_parcel_has_not_the_unsent_rest_of_the_other() {
        let silent = || vec![parcel("LP1", &[(15, "GOT")], 20)];
        let mut records = [order("1", "Vega", silent()), order("2", "Vega", silent())];
        records[0].answers = vec![said(AnswerKind::HaveIt, 18)];
        records[1].order.status = fact(OrderStatus::PartlyShipped);
        assert_eq!(judged(&records, 1, 20).situation, Situation::PartNotShipped);
        records[1].order.status = fact(OrderStatus::Shipped);
        assert_eq!(judged(&records, 1, 20).situation, Situation::Received);
    }

    #[test]
    fn an_end_of_another_stores_order_counts_where_it_is_before_the_estimated_one() {
        let silent = || vec![parcel("LP1", &[(15, "GOT")], 20)];
        let ends = |store: &str, end: Day| {
            let mut records = [order("1", "Vega", silent()), order("2", store, silent())];
            records[0].order.protection.clear();
            records[1].order.protection = fact(DayValue(end)).into_iter().collect();
            judged(&records, 0, 20).protection.map(|protection| (protection.until, protection.estimated))
        };
        // Shipped on the first of September, so that the estimate is the 31st of October.
        let estimate = Day::from_ymd_opt(2026, 10, 31).unwrap();
        let (sooner, later) =
            (Day::from_ymd_opt(2026, 10, 10).unwrap(), Day::from_ymd_opt(2026, 12, 1).unwrap());
        assert_eq!(ends("Lyra", sooner), Some((sooner, false)));
        assert_eq!(ends("Lyra", later), Some((estimate, true)));
        assert_eq!(ends("Vega", later), Some((later, false)));
        // Of an order of the list alone the estimate counts from the day it was placed.
        let mut listed = [order("1", "Vega", silent()), order("2", "Lyra", silent())];
        listed[0].order.protection.clear();
        listed[0].order.shipped = None;
        listed[0].order.placed = fact(DayValue(day(1)));
        listed[1].order.protection = fact(DayValue(later)).into_iter().collect();
        let protection = judged(&listed, 0, 20).protection;
        assert!(protection.is_some_and(|protection| protection.estimated), "{protection:?}");
    }

    #[test]
    fn a_number_that_is_used_again_makes_no_parcel_of_two() {
        let placed = |id: &str, on: u32, events: &[(u32, &str)]| {
            let mut record = order(id, "Vega", vec![parcel("LP1", events, 28)]);
            (record.order.placed, record.order.paid) = (fact(DayValue(day(on))), fact(DayValue(day(on))));
            record
        };
        // Delivered before the other was bought: neither entries nor the buyer's word go from one to the other.
        let mut records =
            [placed("1", 1, &[(5, "GTMS_SIGNED"), (2, "GOT")]), placed("2", 10, &[(12, "GOT")])];
        for mark in [AnswerKind::WrongNumber, AnswerKind::OtherPlace, AnswerKind::DoNotHaveIt] {
            records[1].answers = vec![said(mark, 20)];
            assert_eq!(judged(&records, 0, 28).situation, Situation::Delivered);
        }
        records[1].answers.clear();
        records[1].order.parcels[0].events.insert(0, event(20, "GTMS_SIGNED"));
        assert!(ids(&records, 0).is_empty() && ids(&records, 1).is_empty());
        // Ended in another way.
        let mut ended = [placed("1", 1, &[]), placed("2", 10, &[(12, "GOT")])];
        assert_eq!(ids(&ended, 0), ["2"]);
        ended[0].order.ended = fact(DayValue(day(8)));
        assert!(ids(&ended, 0).is_empty() && ids(&ended, 1).is_empty());
        // Silent, and bought in another season.
        let mut silent = [placed("1", 1, &[]), placed("2", 10, &[])];
        silent[0].order.placed = fact(DayValue(Day::from_ymd_opt(2026, 5, 1).unwrap()));
        silent[0].order.paid = silent[0].order.placed.clone();
        assert!(ids(&silent, 0).is_empty());
    }

    #[test]
    fn a_message_names_the_orders_of_its_store_that_are_on_their_way() {
        let mut records: Vec<OrderRecord> =
            [("1", "Vega"), ("2", "Vega"), ("3", "Rigel"), ("4", "Vega"), ("5", "")]
                .map(|(id, store)| order(id, store, vec![parcel("LP1", &[], 2)]))
                .into();
        let by_hand = OrderRecord {
            order: Order { id: Order::id_by_hand(7), ..records[0].order.clone() },
            ..records[0].clone()
        };
        records.push(by_hand);
        records[3].order.status = fact(OrderStatus::Refunded);
        let named = |place: usize| Groups::of(&records, day(12)).join(&records[place]).written_of();
        assert_eq!(named(0), ["8190000000000002"]);
        assert_eq!(named(1), ["8190000000000001"]);
        assert!(named(2).is_empty() && named(4).is_empty());
    }

    #[test]
    fn whether_its_things_came_is_each_orders_own_where_it_was_said_of_it() {
        let delivered = || vec![parcel("LP1", &[(10, "GTMS_SIGNED"), (2, "GOT")], 28)];
        let mut records = [order("1", "Vega", delivered()), order("2", "Vega", delivered())];
        let situations = |records: &[OrderRecord]| {
            let of = |place| judged(records, place, 28).situation;
            (of(0), of(1))
        };
        records[1].answers = vec![said(AnswerKind::HaveIt, 14)];
        assert_eq!(situations(&records), (Situation::Received, Situation::Received));
        records[0].answers = vec![said(AnswerKind::DoNotHaveIt, 12)];
        assert_eq!(situations(&records), (Situation::DeliveredMissing, Situation::Received));
        records[0].answers = vec![said(AnswerKind::DoNotHaveIt, 16)];
        assert_eq!(situations(&records), (Situation::DeliveredMissing, Situation::Received));
        // A dispute is a word of its own.
        records[0].answers = vec![said(AnswerKind::DisputeOpened, 12)];
        assert_eq!(situations(&records), (Situation::DisputeOpen, Situation::Received));
        let joined = Groups::of(&records, day(28)).join(&records[0]);
        assert!(!joined.record.answers.iter().any(is_received));
        // So it is once it was closed.
        records[0].answers = vec![said(AnswerKind::DisputeOpened, 12), said(AnswerKind::DisputeClosed, 20)];
        assert_ne!(judged(&records, 0, 21).situation, Situation::Received);
        // What the other one says of the counter is not said of this one.
        records[0].answers = vec![said(AnswerKind::NotAtPickupPoint, 16)];
        assert_eq!(judged(&records, 1, 28).situation, Situation::Received);
    }
}
