//! The page with all orders: which of them are shown, in which order, and each in one row.

use super::level::headline_of;
use super::protection::short;
use super::search::{SearchText, begins_word, is_part_of_number, squeezed};
use super::why::why;
use crate::case::CaseRecord;
use crate::case::urgency::Urgency;
use crate::i18n::{Arg, Key, Speech};
use crate::order::sorting::sort_by;
use crate::order::{Day, Parcel};
use crate::rules::{Level, Situation, Verdict};

/// What an order asks of the buyer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attention {
    /// Something is to be done.
    Act,
    /// It is on its way.
    Moving,
    /// It has ended.
    Finished,
}

/// The attention that a verdict asks for.
pub fn attention(verdict: &Verdict) -> Attention {
    match verdict.level {
        // The number on the button counts the same.
        _ if verdict.needs_buyer() => Attention::Act,
        Level::Done => Attention::Finished,
        _ => Attention::Moving,
    }
}

/// What one order is found and sorted by: made once, so that a letter typed into the search costs little.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// In small letters: store, items, note.
    words: String,
    /// In small letters, without anything between them: id and tracking numbers.
    numbers: Vec<String>,
    attention: Attention,
    delivered: bool,
    archived: bool,
    urgency: Urgency,
}

impl Summary {
    /// Of a case and its verdict.
    pub fn of(case: &CaseRecord, verdict: &Verdict) -> Self {
        let order = &case.record.order;
        let mut words = String::new();
        let mut add = |text: &str| {
            words.push_str(text);
            words.push('\n');
        };
        order.store.iter().for_each(|store| add(&store.value));
        order.items.iter().flat_map(|items| &items.value).for_each(|item| add(&item.title));
        add(&case.note.text);
        let numbers = order.parcels.iter().flat_map(Parcel::numbers);
        let numbers = numbers
            .chain(super::answer::new_numbers(&case.record.answers))
            .chain([order.id.as_str()])
            .map(squeezed)
            .filter(|number| !number.is_empty());
        let over =
            matches!(verdict.situation, Situation::Delivered | Situation::Received | Situation::Completed);
        Summary {
            words: words.to_lowercase(),
            numbers: numbers.collect(),
            attention: attention(verdict),
            delivered: verdict.level == Level::Done && over,
            archived: case.archived != 0,
            urgency: Urgency::of(verdict, case.record.last_seen),
        }
    }

    /// What it asks of the buyer.
    pub fn attention(&self) -> Attention {
        self.attention
    }

    /// Its details were dropped to save room.
    pub fn is_archived(&self) -> bool {
        self.archived
    }

    /// It is one that is searched for.
    fn is_found(&self, search: &SearchText) -> bool {
        let is_there = |word: &String| {
            let is_part = is_part_of_number(word);
            let is_in = |number: &String| number.starts_with(word) || (is_part && number.contains(word));
            begins_word(&self.words, word) || self.numbers.iter().any(is_in)
        };
        search.words.iter().all(is_there) || self.numbers.iter().any(|number| search.names(number))
    }
}

/// By what the orders are sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Gravest first, then the shortest protection.
    #[default]
    Gravity,
    /// The shortest protection first; without a date last.
    Protection,
    /// The one seen last first.
    Seen,
}

/// What the buyer wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that must all be there, each at the beginning of one; or a number.
    pub search: String,
    /// Show only the orders that ask for this.
    pub only: Option<Attention>,
    /// Show only those that were archived.
    pub archived: bool,
    /// In this order.
    pub sort: Sort,
    /// Delivered orders only as a line of numbers.
    pub hide_delivered: bool,
}

/// The places of all orders, sorted. Worth keeping: a letter typed into the search changes nothing in it.
pub fn sorted(summaries: &[&Summary], sort: Sort) -> Vec<usize> {
    let mut places: Vec<(usize, &&Summary)> = summaries.iter().enumerate().collect();
    sort_by(&mut places, |(_, one), (_, two)| {
        let (one, two) = (one.urgency, two.urgency);
        match sort {
            Sort::Gravity => one.cmp(&two),
            Sort::Protection => one.left().cmp(&two.left()).then(two.level().cmp(&one.level())),
            Sort::Seen => two.seen().cmp(&one.seen()),
        }
    });
    places.into_iter().map(|(place, _)| place).collect()
}

/// Of the sorted places those that are shown, and those that match and are hidden since they were delivered.
pub fn select(summaries: &[&Summary], sorted: &[usize], query: &Query) -> (Vec<usize>, Vec<usize>) {
    let search = SearchText::of(&query.search);
    let (mut shown, mut hidden) = (Vec::new(), Vec::new());
    for place in sorted {
        let Some(summary) = summaries.get(*place) else { continue };
        let wanted = query.only.is_none_or(|attention| summary.attention == attention)
            && (summary.archived || !query.archived)
            && summary.is_found(&search);
        if wanted && query.hide_delivered && summary.delivered {
            hidden.push(*place);
        } else if wanted {
            shown.push(*place);
        }
    }
    (shown, hidden)
}

/// The number of orders that ask for each attention, in one line.
pub fn summary_line(summaries: &[&Summary], speech: &Speech<'_>) -> String {
    let count = |attention| {
        Arg::Count(
            i64::try_from(summaries.iter().filter(|one| one.attention == attention).count()).unwrap_or(0),
        )
    };
    let args = [
        ("act", count(Attention::Act)),
        ("moving", count(Attention::Moving)),
        ("finished", count(Attention::Finished)),
    ];
    speech.fill(Key::DashboardSummary, &args)
}

/// One order of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DashboardRow {
    /// The order's id.
    pub id: String,
    /// The verdict.
    pub level: Level,
    /// The verdict in words.
    pub headline: String,
    /// What was bought, else "Order …".
    pub title: String,
    /// The store.
    pub store: Option<String>,
    /// The order's id, in words.
    pub order: String,
    /// All numbers of all its parcels.
    pub numbers: Vec<String>,
    /// "Day 4 of 3–5".
    pub count: Option<String>,
    /// What is left of the protection.
    pub protection: Option<String>,
    /// "On 3 Dec this becomes: Write to the seller".
    pub changes: Option<String>,
    /// Its details were dropped to save room.
    pub archived: Option<String>,
    /// "Look again: 3 Dec".
    pub again: Option<String>,
    /// Why, in one sentence.
    pub why: String,
    /// The note, in short.
    pub note: Option<String>,
    /// The order's own page.
    pub url: String,
}

/// The row of an order. `url`: its own page, already held against the allow-list.
pub fn row(case: &CaseRecord, verdict: &Verdict, url: &str, today: Day, speech: &Speech<'_>) -> DashboardRow {
    let order = &case.record.order;
    let finished = verdict.level == Level::Done;
    let text = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    DashboardRow {
        id: order.id.clone(),
        level: verdict.level,
        headline: headline_of(verdict, speech),
        title: title(case, speech),
        store: order.store.as_ref().and_then(|store| text(&store.value)),
        order: name(case, speech),
        numbers: numbers(case),
        count: verdict.count.as_ref().filter(|_| !finished).map(|count| super::bar::bar(count, speech).label),
        protection: verdict
            .buyer_protection()
            .filter(|_| !finished)
            .map(|protection| short(&protection, speech)),
        changes: super::card::changes(verdict, today, speech),
        archived: (case.archived != 0).then(|| speech.text(Key::DashboardFilterArchived)),
        again: case.again.day.map(|day| speech.fill(Key::DashboardLookAgainOn, &[("date", Arg::Date(day))])),
        why: why(verdict, speech),
        note: text(case.note.text.lines().next().unwrap_or_default()),
        url: url.to_owned(),
    }
}

/// The order's id in words; of a parcel that was added by hand the number that it goes by now.
fn name(case: &CaseRecord, speech: &Speech<'_>) -> String {
    super::lookup::order_name_by(&case.record.order, super::answer::new_number(&case.record.answers), speech)
}

/// What was bought, else "Order …".
pub fn title(case: &CaseRecord, speech: &Speech<'_>) -> String {
    let order = &case.record.order;
    let first = order.items.as_ref().and_then(|items| items.value.first());
    let title = first.map(|item| item.title.trim()).filter(|title| !title.is_empty());
    title.map_or_else(|| name(case, speech), str::to_owned)
}

/// All numbers of the order, each once: the newest that the seller gave, then those of its parcels. One that was given and
/// replaced since is in the log.
pub fn numbers(case: &CaseRecord) -> Vec<String> {
    let CaseRecord { record, .. } = case;
    let mut numbers: Vec<String> = Vec::new();
    let given = super::answer::new_number(&record.answers);
    for number in given.into_iter().chain(record.order.parcels.iter().flat_map(|parcel| parcel.numbers())) {
        if !numbers.iter().any(|known| known == number) {
            numbers.push(number.to_owned());
        }
    }
    numbers
}

/// The words that no order changes, by their keys.
#[derive(Clone, Debug)]
pub struct DashboardWords(Vec<(Key, String)>);

impl DashboardWords {
    /// In one language.
    pub fn new(speech: &Speech<'_>) -> Self {
        DashboardWords(WORDS.iter().map(|key| (*key, speech.text(*key))).collect())
    }

    /// The words of a key; empty for a key that is none of the page's.
    pub fn text(&self, key: Key) -> &str {
        self.0.iter().find(|(known, _)| *known as u16 == key as u16).map_or("", |(_, words)| words)
    }
}

const WORDS: &[Key] = &[
    Key::DashboardTitle,
    Key::DashboardSearch,
    Key::DashboardSearchHint,
    Key::DashboardFilter,
    Key::DashboardFilterAll,
    Key::DashboardFilterAct,
    Key::DashboardFilterMoving,
    Key::DashboardFilterFinished,
    Key::DashboardFilterArchived,
    Key::DashboardSort,
    Key::DashboardSortGravity,
    Key::DashboardSortProtection,
    Key::DashboardSortSeen,
    Key::DashboardHideDelivered,
    Key::DashboardNothing,
    Key::DashboardDetails,
    Key::DashboardLess,
    Key::DashboardOpenOrder,
    Key::DashboardUndo,
    Key::ExperienceTitle,
    Key::PopupEmptyTitle,
    Key::PopupEmpty,
    Key::PopupOpenOrders,
    Key::BannerOpens,
    Key::OptionsTitle,
    Key::DataTitle,
    Key::DataAbout,
    Key::DataExport,
    Key::DataImport,
    Key::DataTable,
    Key::DataArchive,
    Key::DataDeleteAll,
    Key::DataCancel,
    Key::DataQuarantineAbout,
    Key::DataQuarantineExport,
    Key::DataQuarantineDelete,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{Fact, Instant, Item, Order, Source};
    use crate::present::wording::sample::{day, english, verdict};
    use crate::rules::{Change, Protection};

    fn sample(id: &str, level: Level, left: Option<i64>, seen: Instant) -> (CaseRecord, Verdict) {
        let fact = |text: &str| Some(Fact::new(text.to_owned(), Source::DetailAnswer, 1, ""));
        let items = vec![Item { title: ["Red Lamp ", id].concat(), quantity: 1 }];
        let mut case = CaseRecord::default();
        case.record.order = Order {
            id: id.to_owned(),
            store: fact("Lámpara & Co"),
            items: Some(Fact::new(items, Source::DetailAnswer, 1, "")),
            parcels: vec![Parcel {
                origin_number: fact(&["LP", id].concat()),
                last_mile_number: fact("RS875815831NL"),
                ..Parcel::default()
            }],
            ..Order::default()
        };
        case.record.last_seen = seen;
        let mut verdict =
            verdict(if level == Level::Done { Situation::Delivered } else { Situation::NoFirstScan });
        verdict.level = level;
        verdict.protection = left.map(|days_left| Protection { until: day(9), days_left, estimated: false });
        (case, verdict)
    }

    fn four() -> Vec<(CaseRecord, Verdict)> {
        vec![
            sample("1", Level::Wait, Some(9), 40),
            sample("2", Level::Dispute, Some(3), 10),
            sample("3", Level::Done, None, 20),
            sample("4", Level::Wait, Some(2), 30),
        ]
    }

    fn ids(query: &Query) -> (Vec<usize>, Vec<usize>) {
        let all: Vec<Summary> = four().iter().map(|(case, verdict)| Summary::of(case, verdict)).collect();
        let all: Vec<&Summary> = all.iter().collect();
        let (shown, hidden) = select(&all, &sorted(&all, query.sort), query);
        (shown.iter().map(|place| place + 1).collect(), hidden.iter().map(|place| place + 1).collect())
    }

    #[test]
    fn sorted_as_wanted() {
        for (sort, wanted) in
            [(Sort::Gravity, [2, 4, 1, 3]), (Sort::Protection, [4, 2, 1, 3]), (Sort::Seen, [1, 4, 3, 2])]
        {
            assert_eq!(ids(&Query { sort, ..Query::default() }).0, wanted, "{sort:?}");
        }
    }

    #[test]
    fn filtered_as_wanted() {
        for (only, wanted) in
            [(Attention::Act, vec![2]), (Attention::Moving, vec![4, 1]), (Attention::Finished, vec![3])]
        {
            assert_eq!(ids(&Query { only: Some(only), ..Query::default() }).0, wanted, "{only:?}");
        }
        assert_eq!(ids(&Query { hide_delivered: true, ..Query::default() }), (vec![2, 4, 1], vec![3]));
    }

    #[test]
    fn found_by_any_of_its_words_in_any_case() {
        for (search, wanted) in [
            ("lp4", vec![4]),
            ("LÁMPARA lp2 red", vec![2]),
            ("lamp rs8758", vec![1, 2, 3, 4]),
            // Words go by their beginnings.
            ("am", vec![]),
            ("re la", vec![1, 2, 3, 4]),
            ("mpara", vec![]),
            ("co", vec![1, 2, 3, 4]),
            // A number by a part of it that is long enough, in groups, and with words around it.
            ("5831nl", vec![1, 2, 3, 4]),
            ("1nl", vec![]),
            ("RS 87581 5831-NL", vec![1, 2, 3, 4]),
            ("Tracking number: RS875815831NL.", vec![1, 2, 3, 4]),
            // Read as it is meant: with a letter of another script, and with other digits.
            ("R\u{405}875815831NL", vec![1, 2, 3, 4]),
            ("RS\u{ff18}75815831NL", vec![1, 2, 3, 4]),
            ("R\u{405}875815832NL", vec![]),
            ("  ", vec![1, 2, 3, 4]),
            ("green", vec![]),
        ] {
            let mut found = ids(&Query { search: search.to_owned(), ..Query::default() }).0;
            found.sort_unstable();
            assert_eq!(found, wanted, "{search}");
        }
    }

    #[test]
    fn a_note_is_found_and_shown() {
        let (mut case, verdict) = sample("1", Level::Wait, None, 1);
        case.note.text = "Birthday present\nfor Ann".to_owned();
        assert!(Summary::of(&case, &verdict).words.contains("for ann"));
        let row = row(&case, &verdict, "https://example.com/", day(1), &english());
        assert_eq!(row.note.as_deref(), Some("Birthday present"));
    }

    #[test]
    fn a_row_says_what_an_order_needs() {
        let (case, mut verdict) = sample("1", Level::Wait, Some(9), 1);
        verdict.changes = Some(Change { on: day(8), to: Level::Write, to_cancel: false });
        let row = row(&case, &verdict, "https://example.com/", day(1), &english());
        assert_eq!(row.title, "Red Lamp 1");
        assert_eq!(row.numbers, ["LP1", "RS875815831NL"]);
        assert_eq!(row.count.as_deref(), Some("Day 4 (3–5 is normal)"));
        assert_eq!(row.protection.as_deref(), Some("Protection: 9 days left"));
        assert_eq!(row.changes.as_deref(), Some("On 2026-12-08, this changes to: Message the seller"));
        let line = [Summary::of(&case, &verdict)];
        assert_eq!(
            summary_line(&line.iter().collect::<Vec<_>>(), &english()),
            "0 need attention · 1 on the way · 0 finished"
        );
    }

    #[test]
    fn no_word_is_empty() {
        let words = DashboardWords::new(&english());
        for key in WORDS {
            assert!(!words.text(*key).is_empty(), "{key:?}");
        }
    }
}
