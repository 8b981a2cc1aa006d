//! Settings while they are being changed: what is typed may not fit yet, and only what fits is stored.

use super::{
    CardSide, Fault, ReadingChoice, Reminders, Settings, Theme, WaitingRow, WaitingTable, row_faults,
};
use crate::order::by_stored_name;
use crate::order::sorting::sort_by_key;
use std::cmp::Reverse;

/// A number as it is typed.
fn integer(text: &str) -> Option<i64> {
    text.trim().parse().ok()
}

/// Something that can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// A number of the waiting table: its row, and its place in the row.
    Day(usize, usize),
    /// Reminders, on or off.
    Remind,
    /// A reminder so many days before protection ends.
    Before(i64),
    /// The hour at which it gets quiet.
    QuietFrom,
    /// The hour at which it is quiet no more.
    QuietTo,
    /// The language of messages to the seller.
    SellerLanguage,
    /// The language of the interface.
    Language,
    /// Light or dark.
    Theme,
    /// The side of the page that the card stands on.
    CardSide,
    /// The tracking of an order is read on its page.
    Reading,
}

const NAMED: [(&str, Name); 8] = [
    ("remind", Name::Remind),
    ("quiet-from", Name::QuietFrom),
    ("quiet-to", Name::QuietTo),
    ("seller-language", Name::SellerLanguage),
    ("language", Name::Language),
    ("theme", Name::Theme),
    ("card-side", Name::CardSide),
    ("reading", Name::Reading),
];
const BEFORE: &str = "before-";
const ROW: usize = 4;

impl Name {
    /// As it stands in the markup. The numbers of the waiting table are counted through, row after row.
    pub fn key(self) -> String {
        match self {
            Name::Day(row, place) => (row * ROW + place).to_string(),
            Name::Before(days) => [BEFORE, &days.to_string()].concat(),
            _ => NAMED.iter().find(|(_, name)| *name == self).map_or("", |(key, _)| key).to_owned(),
        }
    }

    /// The one with this key.
    pub fn of_key(key: &str) -> Option<Name> {
        if let Some(days) = key.strip_prefix(BEFORE) {
            return integer(days).map(Name::Before);
        }
        match integer(key).and_then(|number| usize::try_from(number).ok()) {
            Some(number) => (number < ROW * ROW).then_some(Name::Day(number / ROW, number % ROW)),
            None => NAMED.iter().find(|(known, _)| *known == key).map(|(_, name)| *name),
        }
    }
}

/// A change that can be stored. It names only what it changes, so that it also fits what another window has stored
/// meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Numbers of a row of the waiting table; the others stay as they are stored.
    Days(usize, [Option<i64>; 4]),
    /// The whole waiting table.
    Table(WaitingTable),
    /// Reminders, on or off.
    Remind(bool),
    /// A reminder so many days before, or none.
    Before(i64, bool),
    /// The hour at which it gets quiet.
    QuietFrom(i64),
    /// The hour at which it is quiet no more.
    QuietTo(i64),
    /// The language of messages to the seller.
    SellerLanguage(String),
    /// The language of the interface.
    Language(String),
    /// Light or dark.
    Theme(Theme),
    /// The side of the page that the card stands on.
    CardSide(CardSide),
    /// The tracking of an order is read on its page, or only on a click.
    Reading(bool),
}

impl Edit {
    /// The change of a choice (of something that is on or off: any text or none). None for a value that nobody could
    /// have chosen, and for the numbers of the table, which [`WaitingDraft`] collects.
    pub fn of(name: Name, value: &str) -> Option<Edit> {
        let hour = || integer(value).filter(|hour| (0..24).contains(hour));
        Some(match name {
            Name::Day(..) => return None,
            Name::Remind => Edit::Remind(!value.is_empty()),
            Name::Before(days) => Edit::Before(days, !value.is_empty()),
            Name::QuietFrom => Edit::QuietFrom(hour()?),
            Name::QuietTo => Edit::QuietTo(hour()?),
            Name::SellerLanguage => Edit::SellerLanguage(value.to_owned()),
            Name::Language => Edit::Language(value.to_owned()),
            Name::Theme => Edit::Theme(by_stored_name(value)?),
            Name::CardSide => Edit::CardSide(by_stored_name(value)?),
            Name::Reading => Edit::Reading(!value.is_empty()),
        })
    }

    /// Changes the settings. Numbers that do not fit the row as it is now change nothing.
    pub fn apply(&self, settings: &mut Settings) {
        let Settings { waiting, reminders, .. } = settings;
        match self {
            Edit::Days(index, days) => {
                if let Some(row) = waiting.row_mut(*index)
                    && let Some(changed) = over(row, days)
                {
                    *row = changed;
                }
            }
            Edit::Table(table) => *waiting = *table,
            Edit::Remind(on) => reminders.on = *on,
            Edit::Before(days, wanted) => {
                reminders.before.retain(|known| known != days);
                if *wanted {
                    reminders.before.push(*days);
                    sort_by_key(&mut reminders.before, |days| Reverse(*days));
                }
            }
            Edit::QuietFrom(hour) => reminders.quiet_from = *hour,
            Edit::QuietTo(hour) => reminders.quiet_to = *hour,
            Edit::SellerLanguage(tag) => settings.seller_language.clone_from(tag),
            Edit::Language(tag) => settings.language.clone_from(tag),
            Edit::Theme(theme) => settings.theme = *theme,
            Edit::CardSide(side) => settings.card_side = *side,
            Edit::Reading(on) => settings.reading = if *on { ReadingChoice::On } else { ReadingChoice::Off },
        }
    }

    /// It changes this.
    pub fn touches(&self, name: Name) -> bool {
        match (self, name) {
            (Edit::Days(index, days), Name::Day(row, place)) => {
                *index == row && days.get(place).is_some_and(Option::is_some)
            }
            (Edit::Before(days, _), Name::Before(before)) => *days == before,
            (Edit::Remind(_), Name::Remind)
            | (Edit::QuietFrom(_), Name::QuietFrom)
            | (Edit::QuietTo(_), Name::QuietTo)
            | (Edit::SellerLanguage(_), Name::SellerLanguage)
            | (Edit::Language(_), Name::Language)
            | (Edit::Theme(_), Name::Theme)
            | (Edit::CardSide(_), Name::CardSide)
            | (Edit::Reading(_), Name::Reading) => true,
            _ => false,
        }
    }
}

/// A row with some of its numbers changed, where they fit.
fn over(row: &WaitingRow, days: &[Option<i64>; 4]) -> Option<WaitingRow> {
    let mut numbers = row.numbers();
    for (number, changed) in numbers.iter_mut().zip(days) {
        *number = changed.unwrap_or(*number);
    }
    WaitingRow::of(numbers)
}

/// A number of the waiting table on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Cell {
    /// As it is stored.
    #[default]
    Stored,
    /// Being typed: neither stored nor judged before the field is left.
    Typing(String),
    /// Typed, and not stored yet, perhaps since it does not fit.
    Entered(String),
}

/// What was typed into the waiting table and is not stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaitingDraft([[Cell; 4]; 4]);

impl WaitingDraft {
    /// A number is being typed.
    pub fn typing(&mut self, row: usize, place: usize, text: &str) {
        self.put(row, place, Cell::Typing(text.to_owned()));
    }

    /// A number was typed.
    pub fn entered(&mut self, row: usize, place: usize, text: &str) {
        self.put(row, place, Cell::Entered(text.trim().to_owned()));
    }

    /// What is being typed counts as entered, where its row fits with it. `shown`: the table in the fields.
    pub fn enter_typed(&mut self, shown: &WaitingTable) {
        let mut entered = self.clone();
        for cell in entered.0.iter_mut().flatten() {
            if let Cell::Typing(text) = cell {
                *cell = Cell::Entered(text.trim().to_owned());
            }
        }
        let faults = entered.faults(shown);
        for ((row, entered), faults) in self.0.iter_mut().zip(entered.0).zip(faults) {
            if faults.iter().all(Option::is_none) {
                *row = entered;
            }
        }
    }

    /// A number is being typed.
    pub fn is_any_typing(&self) -> bool {
        self.0.iter().flatten().any(|cell| matches!(cell, Cell::Typing(_)))
    }

    /// This number is being typed.
    pub fn is_typing(&self, row: usize, place: usize) -> bool {
        let cell = self.0.get(row).and_then(|row| row.get(place));
        cell.is_some_and(|cell| matches!(cell, Cell::Typing(_)))
    }

    fn put(&mut self, row: usize, place: usize, cell: Cell) {
        if let Some(known) = self.0.get_mut(row).and_then(|row| row.get_mut(place)) {
            *known = cell;
        }
    }

    /// The table in the fields: what is typed, and for the rest the numbers of `shown`.
    pub fn texts(&self, shown: &WaitingTable) -> [[String; 4]; 4] {
        self.rows(shown, |cell, days| match cell {
            Cell::Stored => days.to_string(),
            Cell::Typing(text) | Cell::Entered(text) => text.clone(),
        })
    }

    /// What is wrong with each number that was entered. One that is still being typed counts as it was before.
    pub fn faults(&self, shown: &WaitingTable) -> [[Option<Fault>; 4]; 4] {
        self.rows(shown, |cell, days| match cell {
            Cell::Stored | Cell::Typing(_) => Some(days),
            Cell::Entered(text) => integer(text),
        })
        .map(|row| row_faults(&row))
    }

    /// Nothing that was entered is at fault.
    pub fn fits(&self, shown: &WaitingTable) -> bool {
        self.faults(shown).iter().flatten().all(Option::is_none)
    }

    /// The changes of all rows that fit and differ from the table `shown`.
    pub fn edits(&self, shown: &WaitingTable) -> Vec<Edit> {
        let days = |cell: &Cell| match cell {
            Cell::Entered(text) => integer(text),
            Cell::Stored | Cell::Typing(_) => None,
        };
        let rows = self.0.iter().zip(shown.rows()).zip(self.faults(shown)).enumerate();
        rows.filter(|(_, (_, faults))| faults.iter().all(Option::is_none))
            .filter_map(|(index, ((cells, row), _))| {
                let days = cells.each_ref().map(days);
                let changed = over(&row, &days)?;
                (changed != row).then_some(Edit::Days(index, days))
            })
            .collect()
    }

    /// Forgets what was entered and is stored by now.
    pub fn settle(&mut self, stored: &WaitingTable) {
        for (cells, row) in self.0.iter_mut().zip(stored.rows()) {
            for (cell, days) in cells.iter_mut().zip(row.numbers()) {
                if matches!(cell, Cell::Entered(text) if integer(text) == Some(days)) {
                    *cell = Cell::Stored;
                }
            }
        }
    }

    fn rows<T>(&self, shown: &WaitingTable, value: impl Fn(&Cell, i64) -> T) -> [[T; 4]; 4] {
        let [one, two, three, four] = shown.rows().map(|row| row.numbers());
        let row = |cells: &[Cell; 4], numbers: [i64; 4]| {
            let [a, b, c, d] = cells;
            let [w, x, y, z] = numbers;
            [value(a, w), value(b, x), value(c, y), value(d, z)]
        };
        let [first, second, third, fourth] = &self.0;
        [row(first, one), row(second, two), row(third, three), row(fourth, four)]
    }
}

/// The days before the end of protection that are offered, and whether each is chosen; one that came from elsewhere is
/// among them.
pub fn days_before(reminders: &Reminders) -> Vec<(i64, bool)> {
    const OFFERED: [i64; 6] = [14, 10, 7, 5, 3, 1];
    let mut days: Vec<i64> = OFFERED.into_iter().chain(reminders.before.iter().copied()).collect();
    sort_by_key(&mut days, |days| Reverse(*days));
    days.dedup();
    days.into_iter().map(|days| (days, reminders.before.contains(&days))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usual() -> WaitingTable {
        WaitingTable::default()
    }

    #[test]
    fn a_key_names_one_field() {
        let days = (0..4).flat_map(|row| (0..4).map(move |place| Name::Day(row, place)));
        let names: Vec<Name> = days.chain(NAMED.map(|(_, name)| name)).chain([Name::Before(30)]).collect();
        for name in &names {
            assert_eq!(Name::of_key(&name.key()), Some(*name));
        }
        assert_eq!(Name::Day(2, 1).key(), "9");
        for key in ["", "16", "-1", "before-", "before-x", "purple"] {
            assert_eq!(Name::of_key(key), None, "{key}");
        }
    }

    #[test]
    fn a_row_is_stored_once_all_of_it_fits() {
        let mut draft = WaitingDraft::default();
        draft.entered(0, 0, "10");
        draft.entered(0, 1, "20");
        draft.entered(0, 2, "25");
        assert!(!draft.fits(&usual()) && draft.edits(&usual()).is_empty());
        assert_eq!(draft.faults(&usual())[0], [None, None, None, Some(Fault::AtLeast(25))]);
        draft.entered(0, 3, " 30 ");
        let edits = draft.edits(&usual());
        assert_eq!(edits, [Edit::Days(0, [Some(10), Some(20), Some(25), Some(30)])]);
        let mut settings = Settings::default();
        edits[0].apply(&mut settings);
        assert!(draft.edits(&settings.waiting).is_empty(), "what is on its way is not sent again");
        draft.settle(&settings.waiting);
        assert_eq!(draft, WaitingDraft::default());
    }

    #[test]
    fn what_is_being_typed_is_neither_judged_nor_overwritten() {
        let mut draft = WaitingDraft::default();
        draft.typing(2, 2, "2");
        assert!(draft.fits(&usual()) && draft.edits(&usual()).is_empty());
        let mut elsewhere = usual();
        elsewhere.exported.write = 27;
        draft.settle(&elsewhere);
        assert_eq!(draft.texts(&elsewhere)[2], ["7", "20", "2", "30"]);
    }

    #[test]
    fn only_the_number_that_was_entered_is_changed() {
        let mut draft = WaitingDraft::default();
        draft.entered(2, 2, "28");
        let mut elsewhere = Settings::default();
        elsewhere.waiting.exported.red_flag = 40;
        draft.edits(&usual())[0].apply(&mut elsewhere);
        assert_eq!(elsewhere.waiting.exported.numbers(), [7, 20, 28, 40]);
        // A number that does not fit what is stored by now changes nothing, and still stands in its field.
        elsewhere.waiting.exported.red_flag = 27;
        elsewhere.waiting.exported.write = 25;
        draft.edits(&usual())[0].apply(&mut elsewhere);
        assert_eq!(elsewhere.waiting.exported.numbers(), [7, 20, 25, 27]);
        assert!(!draft.fits(&elsewhere.waiting));
    }

    #[test]
    fn what_is_no_number_is_not_stored() {
        for typed in ["", "x", "-1", "366", "7.5", "1e2", "99999999999999999999"] {
            let mut draft = WaitingDraft::default();
            draft.entered(3, 3, typed);
            assert!(draft.edits(&usual()).is_empty(), "{typed}");
            assert_eq!(draft.faults(&usual())[3][3], Some(Fault::NoDays), "{typed}");
        }
    }

    #[test]
    fn an_edit_changes_one_thing() {
        let mut settings = Settings { theme: Theme::Dark, ..Settings::default() };
        let edits = [
            (Name::Before(5), "on"),
            (Name::Before(7), ""),
            (Name::QuietFrom, "0"),
            (Name::QuietTo, "24"),
            (Name::SellerLanguage, "ru"),
            (Name::Remind, "on"),
            (Name::Theme, "purple"),
        ];
        for (name, value) in edits {
            if let Some(edit) = Edit::of(name, value) {
                assert!(edit.touches(name) && !edit.touches(Name::Day(0, 0)));
                edit.apply(&mut settings);
            }
        }
        let reminders = Reminders { on: true, before: vec![5, 3, 1], quiet_from: 0, quiet_to: 8 };
        let wanted = Settings {
            theme: Theme::Dark,
            seller_language: "ru".to_owned(),
            reminders,
            ..Settings::default()
        };
        assert_eq!(settings, wanted);
        Edit::Table(usual()).apply(&mut settings);
        assert_eq!(settings, wanted);
    }

    #[test]
    fn each_choice_has_its_place() {
        let mut settings = Settings::default();
        for (name, value) in [(Name::Language, "he"), (Name::Theme, "light"), (Name::QuietTo, "7")] {
            Edit::of(name, value).unwrap().apply(&mut settings);
        }
        for (row, days) in (0..).zip([11, 31, 32, 15]) {
            Edit::Days(row, [None, None, None, Some(days)]).apply(&mut settings);
        }
        assert_eq!((settings.language.as_str(), settings.theme), ("he", Theme::Light));
        assert_eq!(settings.reminders.quiet_to, 7);
        assert_eq!(settings.waiting.rows().map(|row| row.red_flag), [11, 31, 32, 15]);
        let before = settings.clone();
        Edit::Days(4, [Some(0), None, None, None]).apply(&mut settings);
        assert_eq!(settings, before);
    }

    #[test]
    fn a_table_comes_back_alone() {
        let mut settings = Settings { language: "he".to_owned(), ..Settings::default() };
        settings.waiting.arrived.write = 9;
        Edit::Table(usual()).apply(&mut settings);
        assert_eq!(settings, Settings { language: "he".to_owned(), ..Settings::default() });
    }

    #[test]
    fn a_day_from_elsewhere_is_offered_too() {
        let reminders = Reminders { before: vec![30, 3], ..Reminders::default() };
        assert_eq!(
            days_before(&reminders),
            [(30, true), (14, false), (10, false), (7, false), (5, false), (3, true), (1, false)]
        );
    }
}
