//! The protection countdown.

use crate::i18n::{Arg, Key, Speech};
use crate::order::Order;
use crate::rules::{Level, Protection, Verdict, stated_later};

/// The countdown in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectionLine {
    /// "Buyer protection: 12 days left, until 3 Dec".
    pub text: String,
    /// The verdict rests on it, or it is over: to be shown strongly.
    pub urgent: bool,
}

/// The countdown, where the verdict carries one; with the later day that a page of the order states, too.
pub fn protection(verdict: &Verdict, order: &Order, speech: &Speech<'_>) -> Option<ProtectionLine> {
    let protection = verdict.protection?;
    let Protection { days_left, estimated, until } = protection;
    if verdict.after_completion {
        // Once they are over, the sentence says so; and who has opened one needs no day to do so.
        let text = speech.fill(Key::DisputingWindow, &[("date", Arg::Date(until))]);
        let is_needed = days_left >= 0 && !verdict.situation.is_dispute();
        return is_needed.then_some(ProtectionLine { text, urgent: verdict.level >= Level::Extend });
    }
    let mut text = line(&protection, speech);
    if let Some(later) = stated_later(order).filter(|_| !estimated && days_left >= 0) {
        let also = speech.fill(Key::ProtectionAlso, &[("date", Arg::Date(later))]);
        text = speech.sentences(&[speech.sentence(&text), also]);
    }
    Some(ProtectionLine { text, urgent: !estimated && (days_left < 0 || verdict.level >= Level::Extend) })
}

/// The countdown in one sentence.
pub(super) fn line(protection: &Protection, speech: &Speech<'_>) -> String {
    let key = match (protection.estimated, protection.days_left) {
        (true, ..1) => Key::ProtectionEstimateOver,
        (true, _) => Key::ProtectionEstimate,
        (false, ..0) => Key::ProtectionOver,
        (false, 0) => Key::ProtectionToday,
        (false, _) => Key::ProtectionLeft,
    };
    speech.fill(key, &[("days", Arg::Count(protection.days_left)), ("date", Arg::Date(protection.until))])
}

/// The countdown in the few words of a list.
pub fn short(protection: &Protection, speech: &Speech<'_>) -> String {
    let key = match (protection.estimated, protection.days_left) {
        (true, ..1) => return line(protection, speech),
        (_, ..0) => Key::PopupProtectionOver,
        (true, _) => Key::PopupProtectionEstimate,
        (false, 0) => Key::PopupProtectionToday,
        (false, _) => Key::PopupProtection,
    };
    speech.fill(key, &[("days", Arg::Count(protection.days_left))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{DayValue, Fact, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Situation;

    #[test]
    fn after_a_completion_it_is_the_time_for_a_dispute() {
        let mut verdict = verdict(Situation::DeliveredMissing);
        verdict.after_completion = true;
        let mut text = |days_left| {
            verdict.protection = Some(Protection { until: day(5), days_left, estimated: false });
            protection(&verdict, &Order::default(), &english()).map(|line| line.text)
        };
        let expected = "You can usually open a dispute until 2026-12-05. Don’t wait that long.";
        assert_eq!(text(3).as_deref(), Some(expected));
        assert_eq!(text(-1), None);
    }

    #[test]
    fn a_later_day_of_another_page_is_explained() {
        let fact = |value, seen| Fact::new(DayValue(day(value)), Source::DetailAnswer, seen, "");
        let mut order = Order { protection: vec![fact(5, 1), fact(6, 1)], ..Order::default() };
        let mut verdict = verdict(Situation::SilentExported);
        verdict.protection = Some(Protection { until: day(5), days_left: 3, estimated: false });
        let text = |order: &Order| protection(&verdict, order, &english()).unwrap().text;
        assert_eq!(
            text(&order),
            "Buyer protection: 3 days left (until 2026-12-05). AliExpress also shows 2026-12-06; the earlier date is safer."
        );
        // One that was moved since is no other page's.
        order.protection = vec![fact(5, 2), fact(20, 1)];
        assert_eq!(text(&order), "Buyer protection: 3 days left (until 2026-12-05)");
    }

    #[test]
    fn an_estimate_says_so_and_is_never_urgent() {
        let mut verdict = verdict(Situation::SilentExported);
        verdict.level = Level::Dispute;
        for (days_left, estimated, text, urgent) in [
            (12, false, "Buyer protection: 12 days left (until 2026-12-05)", true),
            (1, false, "Buyer protection: 1 day left (until 2026-12-05)", true),
            (0, false, "Buyer protection ends today, 2026-12-05", true),
            (-3, false, "Buyer protection ended on 2026-12-05", true),
            (
                12,
                true,
                "Buyer protection: about 12 days left (estimated end: 2026-12-05). The page doesn’t show the date.",
                false,
            ),
            (
                -3,
                true,
                "Buyer protection may have ended (estimated end: 2026-12-05). The page doesn’t show the date.",
                false,
            ),
        ] {
            let known = Protection { until: day(5), days_left, estimated };
            verdict.protection = Some(known);
            if estimated && days_left < 0 {
                assert_eq!(short(&known, &english()), text);
            }
            assert_eq!(
                protection(&verdict, &Order::default(), &english()),
                Some(ProtectionLine { text: text.to_owned(), urgent })
            );
        }
    }
}
