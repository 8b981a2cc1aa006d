//! The estimated delivery: whether it has passed or was moved, and the coupon that was promised for being late.

use crate::order::{Day, DayValue, Fact, Order};

/// Two readings of one estimate may differ by a day, being rendered in two zones; a later one than that was moved.
const ZONE_DIFFERENCE: i64 = 1;

/// What is to be said of an estimated delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Delivery {
    /// Its last day, as it was read last, where it has passed or was moved.
    pub expected: Option<Day>,
    /// That day has passed.
    pub passed: bool,
    /// It was this day at first, and was moved later.
    pub moved_from: Option<Day>,
    /// A coupon was promised for a delivery after this day, which has passed.
    pub coupon: Option<Day>,
}

/// What is to be said of the estimated delivery of a parcel on its way; `None`: nothing.
pub fn delivery(order: &Order, today: Day) -> Option<Delivery> {
    let day = |fact: &Option<Fact<DayValue>>| fact.as_ref().map(|fact| fact.value.0);
    let expected = day(&order.expected);
    let passed = expected.is_some_and(|expected| today > expected);
    let moved_from = day(&order.first_expected)
        .zip(expected)
        .filter(|(first, expected)| (*expected - *first).num_days() > ZONE_DIFFERENCE)
        .map(|(first, _)| first);
    let coupon = day(&order.coupon).filter(|coupon| today > *coupon);
    let expected = expected.filter(|_| passed || moved_from.is_some());
    (expected.is_some() || coupon.is_some()).then_some(Delivery { expected, passed, moved_from, coupon })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::tests::{day, fact, shipped};

    #[test]
    fn the_estimate_is_spoken_of_once_it_passed_or_moved() {
        let of = |first: i64, expected: i64, today: i64| {
            let mut order = shipped(&[]);
            order.first_expected = fact(DayValue(day(first)));
            order.expected = fact(DayValue(day(expected)));
            delivery(&order, day(today))
                .map(|said| (said.passed, said.moved_from.map(|from| (from - day(0)).num_days())))
        };
        for (first, expected, today, said) in [
            (20, 20, 19, None),
            (20, 20, 20, None),
            (20, 20, 21, Some((true, None))),
            // A day is the zone's.
            (20, 21, 21, None),
            (20, 21, 22, Some((true, None))),
            (20, 22, 10, Some((false, Some(20)))),
            (20, 22, 22, Some((false, Some(20)))),
            (20, 22, 23, Some((true, Some(20)))),
            // Earlier is no news to complain of.
            (20, 15, 10, None),
        ] {
            assert_eq!(of(first, expected, today), said, "{first} {expected} {today}");
        }
        assert_eq!(delivery(&shipped(&[]), day(400)), None);
    }

    #[test]
    fn the_coupon_is_spoken_of_after_its_day() {
        let mut order = shipped(&[]);
        order.coupon = fact(DayValue(day(15)));
        for (today, coupon) in [(14, None), (15, None), (16, Some(day(15)))] {
            assert_eq!(delivery(&order, day(today)).and_then(|said| said.coupon), coupon, "day {today}");
        }
        assert_eq!(delivery(&order, day(16)).map(|said| said.expected), Some(None));
    }
}
