//! How old what is known of a parcel is. On days on which nobody read its tracking it may have moved: they are no silence.

use crate::knowledge::event;
use crate::order::verdict::{Situation, TrackingAge};
use crate::order::{Day, DayValue, Fact, Instant, LookedAt, Order, OrderStatus, Parcel, Source, day_number};
use std::borrow::Cow;

/// A day, in milliseconds.
const DAY_MS: i64 = 86_400_000;

/// Tracking that was read longer ago than so many days is old: a verdict that rests on it says so first.
pub const OLD_AFTER: i64 = 3;

/// The day on which a parcel's tracking was read last, in the zone of whoever read it; of a record that lacks the day, in
/// UTC. A place that the buyer looked at counts where it knew the parcel.
pub fn read_on(parcel: &Parcel) -> Option<Day> {
    let of_utc = |read: Instant| day_number(read.div_euclid(DAY_MS));
    let own = parcel.events_read.and_then(|read| parcel.read_on.map(|on| on.0).or_else(|| of_utc(read)));
    let knew = |looked: &&LookedAt| looked.newest.is_some() || looked.source == Source::Buyer;
    parcel.looked_at.iter().filter(knew).map(|looked| Some(looked.on.0)).fold(own, Option::max)
}

/// How old the tracking is today. A clock that ran ahead has read it today.
pub fn age(parcel: &Parcel, today: Day) -> Option<TrackingAge> {
    let read_on = read_on(parcel)?.min(today);
    Some(TrackingAge { read_on, days: (today - read_on).num_days() })
}

/// The day on which the order's own page was read last, in UTC: what was not sent is known from nowhere else. A record
/// that says that it was read before the order was placed does not know.
pub(super) fn page_read_on(order: &Order) -> Option<Day> {
    let read = day_number(order.status.as_ref()?.seen.div_euclid(DAY_MS))?;
    order.first_day().is_none_or(|first| read >= first).then_some(read)
}

/// How old it is today that nothing was sent, where that is old.
pub fn age_of_page(order: &Order, today: Day) -> Option<TrackingAge> {
    let read_on = page_read_on(order)?.min(today);
    Some(TrackingAge { read_on, days: (today - read_on).num_days() }).filter(|age| age.days > OLD_AFTER)
}

/// The last day that counts as one on which nothing was sent: the day after the order's page was read, since the day of that is one of
/// UTC, and may be the buyer's day before.
pub fn unsent_until(order: &Order, today: Day) -> Day {
    page_read_on(order).and_then(|read| read.succ_opt()).map_or(today, |until| until.min(today))
}

/// The last day of which something is known: today, or the day on which the tracking was read. Where it was never read,
/// no silence is counted, and today is what counts.
pub fn known_until(parcel: Option<&Parcel>, today: Day) -> Day {
    parcel.and_then(read_on).map_or(today, |read| read.min(today))
}

/// The order with the status that it must have by now: one that was read as not paid or not sent is sent since its tracking was
/// read later, and gave its number or a movement.
pub(super) fn with_current_status(order: &Order) -> Cow<'_, Order> {
    let is_before = |value| matches!(value, OrderStatus::Unpaid | OrderStatus::Processing);
    let Some(status) = order.status.as_ref().filter(|status| is_before(status.value)) else {
        return Cow::Borrowed(order);
    };
    let sent = |parcel: &&Parcel| {
        let of_tracking = |fact: &&Fact<String>| {
            matches!(fact.source, Source::TrackingAnswer | Source::TrackingPage) && fact.seen > status.seen
        };
        let numbered = parcel.origin_number.as_ref().filter(of_tracking).is_some();
        let moved = || event::own_history(order, parcel).last_movement.is_some();
        parcel.events_read.is_some_and(|read| read > status.seen) && (numbered || moved())
    };
    match order.parcels.iter().find(sent).and_then(|parcel| parcel.events_read) {
        Some(seen) => {
            let status = Fact { value: OrderStatus::Shipped, seen, ..status.clone() };
            Cow::Owned(Order { status: Some(status), ..order.clone() })
        }
        None => Cow::Borrowed(order),
    }
}

/// The order as it would be known if its tracking were read on that day and said nothing new. What was never read stays so.
pub fn as_if_read(order: &Order, on: Day) -> Order {
    let mut order = order.clone();
    read_again(&mut order, on);
    order
}

/// The same of a copy, which can be asked about one day after the other.
pub(super) fn read_again(order: &mut Order, on: Day) {
    for parcel in &mut order.parcels {
        if let Some(read) = read_on(parcel) {
            parcel.read_on = Some(DayValue(read.max(on)));
        }
    }
    if let (Some(status), Some(at)) = (&mut order.status, on.and_hms_opt(12, 0, 0)) {
        let unsent = [OrderStatus::Processing, OrderStatus::PartlyShipped, OrderStatus::CancelRequested];
        if unsent.contains(&status.value) {
            status.seen = status.seen.max(at.and_utc().timestamp_millis());
        }
    }
}

/// What the situation says follows from the tracking, or from the order's page where nothing was sent, and may be different by now.
pub fn rests_on_tracking(situation: Situation) -> bool {
    matches!(
        situation,
        Situation::AttemptFailed
            | Situation::HeldByCustoms
            | Situation::Returned
            | Situation::Lost
            | Situation::Exception
            | Situation::Elsewhere
            | Situation::LostInSilence
            | Situation::NewNumberSilent
    ) || situation.is_silence()
        || situation.is_at_pickup_point()
        || situation.is_unsent()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::answer::{Answer, AnswerKind};
    use crate::order::settings::Settings;
    use crate::order::verdict::{Change, Level, Step, Verdict};
    use crate::order::{Fact, MessageKind};
    use crate::rules::judge;
    use crate::rules::tests::{day, fact, said, shipped};

    /// Its tracking was read on this day.
    fn read(events: &[(&str, i64)], on: i64) -> Order {
        let mut order = shipped(events);
        for parcel in &mut order.parcels {
            parcel.read_on = Some(DayValue(day(on)));
        }
        order
    }

    fn judged(order: &Order, answers: &[Answer], today: i64) -> Verdict {
        judge(order, answers, day(today), &Settings::default())
    }

    fn is_old(verdict: &Verdict) -> bool {
        verdict.tracking.is_some_and(|age| age.days > OLD_AFTER)
    }

    #[test]
    fn a_silence_that_may_mean_more_by_today_is_looked_at_first() {
        let order = read(&[("GOT", 0)], 9);
        for (today, looks) in [(9, false), (10, false), (11, true)] {
            let verdict = judged(&order, &[], today);
            let is_first = matches!(verdict.steps.first(), Some(Step::OpenTracking(_)));
            assert_eq!((verdict.level, is_first), (Level::Wait, looks), "day {today}: {:?}", verdict.steps);
        }
    }

    #[test]
    fn where_somebody_looked_counts_where_the_number_was_known() {
        let looked = |source, newest: Option<i64>| LookedAt {
            source,
            site: String::new(),
            at: 0,
            on: DayValue(day(9)),
            newest: newest.map(|on| DayValue(day(on))),
        };
        let of = |looked_at: Vec<LookedAt>| {
            let parcel = &read(&[("GOT", 0)], 5).parcels[0];
            read_on(&Parcel { looked_at, ..parcel.clone() })
        };
        assert_eq!(of(Vec::new()), Some(day(5)));
        assert_eq!(of(vec![looked(Source::Site, None)]), Some(day(5)));
        assert_eq!(of(vec![looked(Source::Site, Some(2))]), Some(day(9)));
        assert_eq!(of(vec![looked(Source::Buyer, None)]), Some(day(9)));
    }

    #[test]
    fn silence_is_counted_up_to_the_day_it_was_read() {
        // Accepted on day 0: normal to 10, write from 14, flagged after 30.
        for (on, today, days, level) in [
            (10, 10, 10, Level::Wait),
            (10, 11, 10, Level::Wait),
            (10, 390, 10, Level::Wait),
            (11, 11, 11, Level::Watch),
            (11, 40, 11, Level::Watch),
            (13, 14, 13, Level::Watch),
            (14, 14, 14, Level::Write),
            (14, 90, 14, Level::Write),
            // A clock that ran ahead.
            (20, 14, 14, Level::Write),
        ] {
            let verdict = judged(&read(&[("GOT", 0)], on), &[], today);
            let count = verdict.count.map(|count| count.day);
            assert_eq!((count, verdict.level), (Some(days), level), "read on {on}, today {today}");
            let flagged = verdict.flags.iter().any(|flag| format!("{flag:?}").starts_with("Silent"));
            assert!(!flagged && verdict.reasons.is_empty(), "read on {on}, today {today}: {verdict:?}");
        }
        // Nobody is called lost on days on which nobody looked.
        let wrote = [said(AnswerKind::Wrote(MessageKind::SilentAccepted), 20)];
        for (on, today, situation) in [
            (30, 30, Situation::SilentAccepted),
            (30, 60, Situation::SilentAccepted),
            (31, 31, Situation::LostInSilence),
            (31, 60, Situation::LostInSilence),
        ] {
            assert_eq!(judged(&read(&[("GOT", 0)], on), &wrote, today).situation, situation, "{on} {today}");
        }
        // Never scanned: the same.
        assert_eq!(judged(&read(&[], 6), &[], 30).level, Level::Watch);
        assert_eq!(judged(&read(&[], 7), &[], 30).level, Level::Write);
    }

    #[test]
    fn what_is_older_than_three_days_is_looked_up_before_anything_is_written() {
        let order = read(&[("GOT", 0)], 14);
        for (today, old) in [(14, false), (15, false), (17, false), (18, true), (40, true)] {
            let verdict = judged(&order, &[], today);
            assert_eq!(verdict.tracking, Some(TrackingAge { read_on: day(14), days: today - 14 }));
            assert_eq!(is_old(&verdict), old, "day {today}");
            assert_eq!(verdict.level, Level::Write, "day {today}");
            let looks = matches!(verdict.steps.first(), Some(Step::OpenTracking(Some(_))));
            assert_eq!(looks, old, "day {today}: {:?}", verdict.steps);
            let look = verdict.steps.iter().position(|step| matches!(step, Step::OpenTracking(_)));
            let write = verdict.steps.iter().position(|step| *step == Step::SendMessage);
            assert!(write.is_some() && (!old || look < write), "day {today}: {:?}", verdict.steps);
        }
        // Also where the silence was normal when it was read.
        let verdict = judged(&read(&[("GOT", 0)], 2), &[], 6);
        assert_eq!((verdict.level, is_old(&verdict)), (Level::Wait, true));
        assert!(matches!(verdict.steps.first(), Some(Step::OpenTracking(Some(_)))), "{:?}", verdict.steps);
    }

    #[test]
    fn protection_and_what_is_over_do_not_wait_for_a_look() {
        let mut order = read(&[("GOT", 0)], 2);
        order.protection = fact(DayValue(day(40))).into_iter().collect();
        let last = judged(&order, &[], 38);
        assert_eq!((last.level, last.situation), (Level::Dispute, Situation::ProtectionLastDays));
        assert!(is_old(&last) && matches!(last.steps.first(), Some(Step::OpenTracking(Some(_)))));
        let delivered = judged(&read(&[("LH_DEPART", 0), ("GTMS_SIGNED", 5)], 5), &[], 40);
        assert_eq!((delivered.level, delivered.tracking), (Level::Done, None));
        assert!(delivered.steps.is_empty());
    }

    #[test]
    fn what_it_changes_to_is_shown_only_while_it_is_known() {
        let order = read(&[("GOT", 0)], 2);
        // If nothing moves, day 11 is the first beyond normal; whoever looks then will see that.
        for today in [2, 3, 10] {
            let changes = judged(&order, &[], today).changes;
            assert_eq!(
                changes,
                Some(Change { on: day(11), to: Level::Watch, to_cancel: false }),
                "day {today}"
            );
        }
        // From then on nobody knows what it is, so nothing but protection can be announced.
        let mut ending = order.clone();
        ending.protection = fact(DayValue(day(60))).into_iter().collect();
        for today in [11, 20] {
            assert_eq!(
                judged(&order, &[], today).changes,
                Some(Change { on: day(393), to: Level::Extend, to_cancel: false })
            );
            assert_eq!(
                judged(&ending, &[], today).changes,
                Some(Change { on: day(53), to: Level::Extend, to_cancel: false })
            );
        }
    }

    #[test]
    fn a_record_without_the_day_has_that_of_the_instant() {
        let at = |on: i64| day(on).and_hms_opt(12, 0, 0).unwrap().and_utc().timestamp_millis();
        let mut order = shipped(&[("GOT", 0)]);
        order.parcels[0].events_read = Some(at(11));
        assert_eq!(read_on(&order.parcels[0]), Some(day(11)));
        // The first moment of a day is of that day.
        order.parcels[0].events_read = Some(at(11) - 43_200_000);
        assert_eq!(read_on(&order.parcels[0]), Some(day(11)));
        order.parcels[0].read_on = Some(DayValue(day(12)));
        assert_eq!(read_on(&order.parcels[0]), Some(day(12)));
        order.parcels[0].events_read = None;
        assert_eq!(
            (read_on(&order.parcels[0]), known_until(order.parcels.first(), day(30))),
            (None, day(30))
        );
        assert_eq!(as_if_read(&order, day(20)), order, "what was never read is not read by that");
    }

    #[test]
    fn each_parcel_has_a_day_of_its_own() {
        let mut order = read(&[("GOT", 0)], 14);
        let mut second = order.parcels[0].clone();
        second.origin_number = Some(Fact::new("LP00999999999999".to_owned(), Source::TrackingAnswer, 1, ""));
        second.read_on = Some(DayValue(day(2)));
        order.parcels.push(second);
        let verdict = judged(&order, &[], 20);
        assert_eq!((verdict.level, verdict.parcel), (Level::Write, Some(0)));
        order.parcels[0].read_on = Some(DayValue(day(2)));
        order.parcels[1].read_on = Some(DayValue(day(14)));
        let verdict = judged(&order, &[], 20);
        assert_eq!((verdict.level, verdict.parcel), (Level::Write, Some(1)));
        assert_eq!(verdict.tracking.map(|age| age.read_on), Some(day(14)));
    }
}
