//! The window behind the toolbar button: all orders, gravest first.

use super::level::headline_of;
use super::protection::short;
use super::why::why;
use crate::language::{Arg, Key, Speech};
use crate::order::Order;
use crate::rules::{Level, Verdict};
use crate::sorted::sort_by;

/// One order and its verdict.
#[derive(Clone, Copy, Debug)]
pub struct PopupEntry<'a> {
    /// What is known.
    pub order: &'a Order,
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// The order's own page, already held against the allow-list.
    pub url: Option<&'a str>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PopupRow {
    /// The verdict.
    pub level: Level,
    /// The verdict in words.
    pub headline: String,
    /// What was bought, else "Order …".
    pub title: String,
    /// The order's id, in words.
    pub order: String,
    /// The tracking number.
    pub number: Option<String>,
    /// Why, in one sentence.
    pub why: String,
    /// What is left of the protection.
    pub protection: Option<String>,
    /// The order's own page.
    pub url: Option<String>,
}

/// What the window shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PopupState {
    /// The orders.
    Rows(Vec<PopupRow>),
    /// Nothing yet: a title, what to do, the words of the link to the orders.
    Empty(String, String, String),
    /// The list could not be read: a title, what to do.
    Failed(String, String),
}

/// The window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PopupModel {
    /// The heading.
    pub title: String,
    /// What the box for a number is called.
    pub check: String,
    /// What the link to the settings is called.
    pub settings: String,
    /// What it shows.
    pub state: PopupState,
    /// Right to left.
    pub rtl: bool,
}

/// The window in words; `None`: the list could not be read.
pub fn popup(entries: Option<&[PopupEntry<'_>]>, rtl: bool, speech: &Speech<'_>) -> PopupModel {
    let say = |key| speech.say(key);
    let state = match entries {
        None => PopupState::Failed(say(Key::PopupErrorTitle), say(Key::PopupError)),
        Some([]) => {
            PopupState::Empty(say(Key::PopupEmptyTitle), say(Key::PopupEmpty), say(Key::PopupOpenOrders))
        }
        Some(entries) => {
            let mut sorted: Vec<&PopupEntry<'_>> = entries.iter().collect();
            // Gravest first; among equals the one whose protection ends first, one without a date last.
            let left = |entry: &PopupEntry<'_>| {
                entry.verdict.protection.map_or(i64::MAX, |protection| protection.days_left)
            };
            sort_by(&mut sorted, |one, two| {
                two.verdict.level.cmp(&one.verdict.level).then(left(one).cmp(&left(two)))
            });
            PopupState::Rows(sorted.into_iter().map(|entry| row(entry, speech)).collect())
        }
    };
    PopupModel {
        title: say(Key::PopupTitle),
        check: say(Key::NumberBox),
        settings: say(Key::OptionsOpen),
        state,
        rtl,
    }
}

fn row(entry: &PopupEntry<'_>, speech: &Speech<'_>) -> PopupRow {
    let PopupEntry { order, verdict, url } = *entry;
    let id = speech.fill(Key::PopupOrder, &[("order", Arg::Text(order.id.as_str()))]);
    let parcel = order.parcels.get(verdict.parcel.unwrap_or(0));
    let number = parcel.and_then(|parcel| parcel.last_mile_number.as_ref().or(parcel.origin_number.as_ref()));
    let first = order.items.as_ref().and_then(|items| items.value.first());
    let title = first.map(|item| item.title.trim()).filter(|title| !title.is_empty());
    PopupRow {
        level: verdict.level,
        headline: headline_of(verdict, speech),
        title: title.map_or_else(|| id.clone(), str::to_owned),
        order: id,
        number: number.map(|number| number.value.clone()),
        why: why(verdict, speech),
        // A parcel that needs nothing needs no countdown.
        protection: verdict
            .protection
            .filter(|_| verdict.level != Level::Done)
            .map(|protection| short(&protection, speech)),
        url: url.map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Protection, Situation};
    use crate::wording::sample::{day, english, verdict};

    #[test]
    fn gravest_first_then_the_shortest_protection() {
        let cases = [
            ("1", Level::Wait, Some(9)),
            ("2", Level::Dispute, Some(3)),
            ("3", Level::Unknown, None),
            ("4", Level::Wait, Some(2)),
            ("5", Level::Wait, None),
            ("6", Level::Done, None),
        ];
        let orders: Vec<(Order, Verdict)> = cases
            .into_iter()
            .map(|(id, level, left)| {
                let mut verdict = verdict(Situation::NoFirstScan);
                verdict.level = level;
                verdict.protection =
                    left.map(|days_left| Protection { until: day(9), days_left, estimated: false });
                (Order { id: id.to_owned(), ..Order::default() }, verdict)
            })
            .collect();
        let entries: Vec<PopupEntry<'_>> =
            orders.iter().map(|(order, verdict)| PopupEntry { order, verdict, url: None }).collect();
        let PopupState::Rows(rows) = popup(Some(&entries), false, &english()).state else {
            panic!("there are rows")
        };
        let titles: Vec<&str> = rows.iter().map(|row| row.title.as_str()).collect();
        assert_eq!(titles, ["Order 2", "Order 3", "Order 4", "Order 1", "Order 5", "Order 6"]);
        assert_eq!(rows[0].protection.as_deref(), Some("Protection: 3 days left"));
    }

    #[test]
    fn empty_and_failed_are_told_apart() {
        assert!(matches!(popup(Some(&[]), false, &english()).state, PopupState::Empty(..)));
        assert!(matches!(popup(None, false, &english()).state, PopupState::Failed(..)));
    }
}
