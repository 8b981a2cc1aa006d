//! The window behind the toolbar button: all orders, gravest first.

use super::answer::{AnswersModel, answers};
use super::dashboard::{Group, group};
use super::level::headline_of;
use super::protection::short;
use super::why::why;
use crate::i18n::{Arg, Key, Speech};
use crate::order::Order;
use crate::order::answer::Answer;
use crate::rules::{Level, Verdict};

/// One order and its verdict.
#[derive(Clone, Copy, Debug)]
pub struct PopupEntry<'a> {
    /// What is known.
    pub order: &'a Order,
    /// What the buyer said.
    pub answers: &'a [Answer],
    /// What the rules conclude.
    pub verdict: &'a Verdict,
    /// The order's own page, already held against the allow-list.
    pub url: Option<&'a str>,
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PopupRow {
    /// The order's id.
    pub id: String,
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
    /// What can be said of it, and was.
    pub answers: AnswersModel,
    /// The words on the link to its dispute file.
    pub file: String,
    /// The page of that file.
    pub file_page: String,
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
    /// How many orders need the buyer; none: nothing is said.
    pub act: Option<String>,
    /// The words of the link to the page with all orders.
    pub all: String,
    /// "and 12 more", where not all are shown.
    pub more: Option<String>,
    /// What it shows.
    pub state: PopupState,
    /// Right to left.
    pub rtl: bool,
}

/// A small window for what matters now; the rest is on the page with all orders.
const MOST_ROWS: usize = 30;

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
            sorted.sort_by(|one, two| {
                two.verdict.level.cmp(&one.verdict.level).then(left(one).cmp(&left(two)))
            });
            PopupState::Rows(
                sorted.into_iter().take(MOST_ROWS).map(|entry| popup_row(entry, speech)).collect(),
            )
        }
    };
    let entries = entries.unwrap_or_default();
    let counted = |key, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        (count > 0).then(|| speech.fill(key, &[("count", Arg::Count(count))]))
    };
    let act = entries.iter().filter(|entry| group(entry.verdict) == Group::Act).count();
    PopupModel {
        title: say(Key::PopupTitle),
        check: say(Key::NumberBox),
        settings: say(Key::OptionsOpen),
        act: counted(Key::PopupAct, act),
        all: say(Key::PopupAllOrders),
        more: counted(Key::PopupMore, entries.len().saturating_sub(MOST_ROWS)),
        state,
        rtl,
    }
}

/// One order in words.
pub fn popup_row(entry: &PopupEntry<'_>, speech: &Speech<'_>) -> PopupRow {
    let PopupEntry { order, answers: said, verdict, url } = *entry;
    let id = speech.fill(Key::PopupOrder, &[("order", Arg::Text(order.id.as_str()))]);
    let parcel = order.parcels.get(verdict.parcel.unwrap_or(0));
    let number = parcel.and_then(|parcel| parcel.last_mile_number.as_ref().or(parcel.origin_number.as_ref()));
    let first = order.items.as_ref().and_then(|items| items.value.first());
    let title = first.map(|item| item.title.trim()).filter(|title| !title.is_empty());
    PopupRow {
        id: order.id.clone(),
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
        answers: answers(said, verdict, speech),
        file: speech.say(Key::FileLink),
        file_page: crate::present::dispute_file::own_page(&order.id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::{Protection, Situation};

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
        let entries: Vec<PopupEntry<'_>> = orders
            .iter()
            .map(|(order, verdict)| PopupEntry { order, answers: &[], verdict, url: None })
            .collect();
        let model = popup(Some(&entries), false, &english());
        assert_eq!((model.act.as_deref(), model.more), (Some("1 order needs you"), None));
        let PopupState::Rows(rows) = model.state else { panic!("there are rows") };
        let titles: Vec<&str> = rows.iter().map(|row| row.title.as_str()).collect();
        assert_eq!(titles, ["Order 2", "Order 3", "Order 4", "Order 1", "Order 5", "Order 6"]);
        assert_eq!(rows[0].protection.as_deref(), Some("Protection: 3 days left"));
    }

    #[test]
    fn of_many_the_gravest_thirty() {
        let mut grave = verdict(Situation::ProtectionLastDays);
        grave.level = Level::Dispute;
        let mild = verdict(Situation::NoFirstScan);
        let order = Order::default();
        let entries: Vec<PopupEntry<'_>> = (0..45)
            .map(|at| PopupEntry {
                order: &order,
                answers: &[],
                verdict: if at == 44 { &grave } else { &mild },
                url: None,
            })
            .collect();
        let model = popup(Some(&entries), false, &english());
        assert_eq!(model.more.as_deref(), Some("and 15 more"));
        let PopupState::Rows(rows) = model.state else { panic!("there are rows") };
        assert_eq!((rows.len(), rows[0].level), (30, Level::Dispute));
    }

    #[test]
    fn empty_and_failed_are_told_apart() {
        assert!(matches!(popup(Some(&[]), false, &english()).state, PopupState::Empty(..)));
        assert!(matches!(popup(None, false, &english()).state, PopupState::Failed(..)));
    }
}
