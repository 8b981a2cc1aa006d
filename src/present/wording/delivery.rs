//! The estimated delivery in words.

use crate::i18n::{Arg, Key, Speech};
use crate::order::{Day, Order, Stage};
use crate::rules::{Delivery, Level, Verdict, delivery as rule};

/// That the estimate has passed or was moved, and where the promised coupon is; `None`: nothing is to be said, or the parcel
/// is on its way no more.
pub fn delivery(order: &Order, verdict: &Verdict, today: Day, speech: &Speech<'_>) -> Option<String> {
    let over = verdict.level == Level::Done
        || verdict.situation.is_dispute()
        || !(Stage::NumberCreated..Stage::Delivered).contains(&verdict.stage);
    if over {
        return None;
    }
    let Delivery { expected, passed, moved_from, coupon } = rule(order, today)?;
    let estimate = expected.map(|date| match (moved_from, passed) {
        (Some(first), passed) => {
            let key = if passed { Key::DeliveryMovedPast } else { Key::DeliveryMoved };
            speech.fill(key, &[("first", Arg::Date(first)), ("date", Arg::Date(date))])
        }
        (None, _) => speech.fill(Key::DeliveryPast, &[("date", Arg::Date(date))]),
    });
    let coupon = coupon.map(|date| speech.fill(Key::DeliveryCoupon, &[("date", Arg::Date(date))]));
    let said: Vec<String> = estimate.into_iter().chain(coupon).collect();
    Some(speech.sentences(&said))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{DayValue, Fact, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Situation;

    #[test]
    fn one_sentence_and_the_coupon_where_it_is_due() {
        let fact = |on| Some(Fact::new(DayValue(day(on)), Source::DetailAnswer, 1, ""));
        let said = |first, expected, coupon: Option<u32>, situation| {
            let order = Order {
                first_expected: fact(first),
                expected: fact(expected),
                coupon: coupon.and_then(fact),
                ..Order::default()
            };
            delivery(&order, &verdict(situation), day(10), &english())
        };
        let silent = Situation::SilentExported;
        assert_eq!(said(12, 12, None, silent), None);
        assert_eq!(
            said(9, 9, None, silent).as_deref(),
            Some("Estimated delivery was 2026-12-09. That day has passed.")
        );
        assert_eq!(
            said(4, 12, None, silent).as_deref(),
            Some("Estimated delivery moved from 2026-12-04 to 2026-12-12.")
        );
        assert_eq!(
            said(4, 8, Some(9), silent).as_deref(),
            Some(
                "Estimated delivery moved from 2026-12-04 to 2026-12-08, and that day has passed too. The shop \
                 promised a coupon if the parcel arrives after 2026-12-09. The shop’s own “Collect” button is on the \
                 order page, next to the item."
            )
        );
        assert_eq!(said(4, 8, Some(9), Situation::DisputeOpen), None);
    }
}
