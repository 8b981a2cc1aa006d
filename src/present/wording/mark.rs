//! The mark on an order of the list.

use super::card::is_old_on;
use super::level::headline_of;
use super::reading::shipped_ago;
use super::why::why;
use crate::i18n::{Arg, Key, Speech};
use crate::order::{Day, Order};
use crate::rules::{Level, Situation, Verdict};

/// The mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkModel {
    /// The verdict.
    pub level: Level,
    /// The verdict in a few words; a wait names its end.
    pub text: String,
    /// Why, for the tooltip.
    pub title: String,
    /// What a screen reader says first, so that the words are not taken for the shop's own.
    pub label: String,
    /// The order's own page, already held against the allow-list.
    pub url: Option<String>,
    /// Right to left.
    pub rtl: bool,
}

/// The mark in words. An order whose tracking nobody has read says just that: the list knows nothing of its parcel.
/// `today`: the user's civil date.
pub fn mark(
    verdict: &Verdict,
    order: &Order,
    today: Day,
    url: Option<&str>,
    rtl: bool,
    speech: &Speech<'_>,
) -> MarkModel {
    let text = match (verdict.level, verdict.changes) {
        (Level::Wait, Some(change)) if !is_old_on(verdict, change.on) => {
            speech.fill(Key::ChipWaitUntil, &[("date", Arg::Date(change.on))])
        }
        (Level::Unknown, _) if verdict.situation == Situation::TrackingUnread => {
            let unread = speech.text(Key::ChipUnread);
            shipped_ago(order, today, speech).into_iter().chain([unread]).collect::<Vec<_>>().join(" · ")
        }
        _ => headline_of(verdict, speech),
    };
    MarkModel {
        level: verdict.level,
        title: why(verdict, speech),
        label: speech.fill(Key::ChipLabel, &[("verdict", Arg::Text(text.as_str()))]),
        text,
        url: url.map(str::to_owned),
        rtl,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::Change;

    #[test]
    fn a_wait_names_its_end() {
        let mark = |verdict: &Verdict| mark(verdict, &Order::default(), day(1), None, false, &english());
        let mut verdict = verdict(Situation::NoFirstScan);
        assert_eq!(mark(&verdict).text, "Wait");
        verdict.changes = Some(Change { on: day(8), to: Level::Write, to_cancel: false });
        let mark = mark(&verdict);
        assert_eq!(mark.text, "Wait until 2026-12-08");
        assert_eq!(mark.label, "Stuck Parcel: Wait until 2026-12-08");
    }

    #[test]
    fn what_nobody_has_read_is_said_to_be_unread() {
        let mut verdict = verdict(Situation::TrackingUnread);
        verdict.level = Level::Unknown;
        let mut order = Order::default();
        let text = |order: &Order, on| mark(&verdict, order, day(on), None, false, &english()).text;
        assert_eq!(text(&order, 13), "Tracking not read");
        order.shipped = Some(Fact::new(day(1).into(), Source::ListPage, 7, ""));
        assert_eq!(text(&order, 13), "Shipped 12 days ago · Tracking not read");
        assert_eq!(text(&order, 2), "Shipped 1 day ago · Tracking not read");
    }
}
