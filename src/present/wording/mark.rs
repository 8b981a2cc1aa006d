//! The mark on an order of the list.

use super::level::headline_of;
use super::why::why;
use crate::i18n::{Arg, Key, Speech};
use crate::rules::{Level, Verdict};

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

/// The mark in words.
pub fn mark(verdict: &Verdict, url: Option<&str>, rtl: bool, speech: &Speech<'_>) -> MarkModel {
    let text = match (verdict.level, verdict.changes) {
        (Level::Wait, Some(change)) => speech.fill(Key::ChipWaitUntil, &[("date", Arg::Date(change.on))]),
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
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::{Change, Situation};

    #[test]
    fn a_wait_names_its_end() {
        let mut verdict = verdict(Situation::NoFirstScan);
        assert_eq!(mark(&verdict, None, false, &english()).text, "Wait");
        verdict.changes = Some(Change { on: day(8), to: Level::Write });
        let mark = mark(&verdict, None, false, &english());
        assert_eq!(mark.text, "Wait until 2026-12-08");
        assert_eq!(mark.label, "Stuck Parcel: Wait until 2026-12-08");
    }
}
