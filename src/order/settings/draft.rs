//! Settings while they are being changed: what is typed may not fit yet, and only what fits is kept.

use super::{Fault, Reminders, Row, Settings, Theme, WaitingTable, row_faults};
use crate::order::by_stored_name;
use crate::sorted::sort_by;
use crate::text::integer;

/// One thing that can be changed.
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
}

/// A change that can be kept. It names only what it changes, so that it also fits what another window has kept
/// meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A row of the waiting table.
    Row(usize, Row),
    /// The usual waiting table.
    UsualTable,
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
}

impl Edit {
    /// Changes the settings.
    pub fn apply(self, settings: &mut Settings) {
        let Settings { waiting, reminders, .. } = settings;
        match self {
            Edit::Row(index, row) => {
                if let Some(place) = waiting.row_mut(index) {
                    *place = row;
                }
            }
            Edit::UsualTable => *waiting = WaitingTable::default(),
            Edit::Remind(on) => reminders.on = on,
            Edit::Before(days, wanted) => {
                reminders.before.retain(|known| *known != days);
                if wanted {
                    reminders.before.push(days);
                    sort_by(&mut reminders.before, |one, two| two.cmp(one));
                }
            }
            Edit::QuietFrom(hour) => reminders.quiet_from = hour,
            Edit::QuietTo(hour) => reminders.quiet_to = hour,
            Edit::SellerLanguage(tag) => settings.seller_language = tag,
            Edit::Language(tag) => settings.language = tag,
            Edit::Theme(theme) => settings.theme = theme,
        }
    }
}

/// The settings as they are kept, and the waiting table as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    settings: Settings,
    typed: [[String; 4]; 4],
}

impl Draft {
    /// Nothing typed yet.
    pub fn new(settings: Settings) -> Draft {
        let typed = typed(&settings);
        Draft { settings, typed }
    }

    /// What is kept.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The waiting table as it is typed.
    pub fn typed(&self) -> &[[String; 4]; 4] {
        &self.typed
    }

    /// What is wrong with each number of the table.
    pub fn faults(&self) -> [[Option<Fault>; 4]; 4] {
        self.typed.each_ref().map(faults)
    }

    /// Nothing that is typed is at fault.
    pub fn fits(&self) -> bool {
        self.faults().iter().flatten().all(Option::is_none)
    }

    /// Takes in what was typed or chosen (of something that is on or off: any text or none); gives the change to be
    /// kept, where it can be.
    pub fn hear(&mut self, name: Name, value: &str) -> Option<Edit> {
        let hour = || integer(value).filter(|hour| (0..24).contains(hour));
        Some(match name {
            Name::Day(row, place) => {
                let typed = self.typed.get_mut(row)?;
                value.trim().clone_into(typed.get_mut(place)?);
                let [from, to, write, flag] = typed.each_ref().map(|text| integer(text));
                Edit::Row(row, Row::of([from?, to?, write?, flag?])?)
            }
            Name::Remind => Edit::Remind(!value.is_empty()),
            Name::Before(days) => Edit::Before(days, !value.is_empty()),
            Name::QuietFrom => Edit::QuietFrom(hour()?),
            Name::QuietTo => Edit::QuietTo(hour()?),
            Name::SellerLanguage => Edit::SellerLanguage(value.to_owned()),
            Name::Language => Edit::Language(value.to_owned()),
            Name::Theme => Edit::Theme(by_stored_name(value)?),
        })
    }

    /// Takes in what is kept now. A row that does not fit stays as it was typed, so that it can be put right.
    pub fn keep(&mut self, settings: Settings) {
        for (typed, kept) in self.typed.iter_mut().zip(typed(&settings)) {
            if faults(typed).iter().all(Option::is_none) {
                *typed = kept;
            }
        }
        self.settings = settings;
    }

    /// Forgets what was typed.
    pub fn forget(&mut self) {
        self.typed = typed(&self.settings);
    }

    /// The days before the end of protection that are offered, and whether each is chosen; one that came from
    /// elsewhere is among them.
    pub fn days_before(&self) -> Vec<(i64, bool)> {
        const OFFERED: [i64; 6] = [14, 10, 7, 5, 3, 1];
        let Reminders { before, .. } = &self.settings.reminders;
        let mut days: Vec<i64> = OFFERED.into_iter().chain(before.iter().copied()).collect();
        sort_by(&mut days, |one, two| two.cmp(one));
        days.dedup();
        days.into_iter().map(|days| (days, before.contains(&days))).collect()
    }
}

fn typed(settings: &Settings) -> [[String; 4]; 4] {
    settings.waiting.rows().map(|row| row.numbers().map(|days| days.to_string()))
}

fn faults(typed: &[String; 4]) -> [Option<Fault>; 4] {
    row_faults(&typed.each_ref().map(|text| integer(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft::new(Settings::default())
    }

    #[test]
    fn a_row_is_kept_once_all_of_it_fits() {
        let mut draft = draft();
        assert_eq!(draft.hear(Name::Day(0, 0), "10"), None);
        assert_eq!(draft.hear(Name::Day(0, 1), "20"), None);
        assert_eq!(draft.hear(Name::Day(0, 2), "25"), None);
        assert!(!draft.fits());
        assert_eq!(draft.faults()[0], [None, None, None, Some(Fault::AtLeast(25))]);
        // Another change meanwhile does not take away what was typed.
        draft.keep(Settings { theme: Theme::Dark, ..Settings::default() });
        let edit = draft.hear(Name::Day(0, 3), " 30 ");
        assert_eq!(edit, Row::of([10, 20, 25, 30]).map(|row| Edit::Row(0, row)));
        assert!(draft.fits());
    }

    #[test]
    fn what_is_no_number_is_not_kept() {
        for typed in ["", "x", "-1", "366", "7.5", "1e2", "99999999999999999999"] {
            let mut draft = draft();
            assert_eq!(draft.hear(Name::Day(3, 3), typed), None, "{typed}");
            assert_eq!(draft.faults()[3][3], Some(Fault::NoDays), "{typed}");
            draft.forget();
            assert_eq!(draft, self::draft());
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
        let mut draft = Draft::new(settings.clone());
        for (name, value) in edits {
            if let Some(edit) = draft.hear(name, value) {
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
        Edit::UsualTable.apply(&mut settings);
        assert_eq!(settings, wanted);
    }

    #[test]
    fn each_choice_has_its_place() {
        let mut draft = draft();
        let mut settings = Settings::default();
        let choices = [
            (Name::Language, "he"),
            (Name::Theme, "light"),
            (Name::QuietTo, "7"),
            (Name::Day(0, 3), "11"),
            (Name::Day(1, 3), "31"),
            (Name::Day(2, 3), "32"),
            (Name::Day(3, 3), "15"),
        ];
        for (name, value) in choices {
            draft.hear(name, value).unwrap().apply(&mut settings);
        }
        assert_eq!((settings.language.as_str(), settings.theme), ("he", Theme::Light));
        assert_eq!(settings.reminders.quiet_to, 7);
        assert_eq!(settings.waiting.rows().map(|row| row.red_flag), [11, 31, 32, 15]);
        let row = settings.waiting.first_scan;
        let before = settings.clone();
        Edit::Row(4, row).apply(&mut settings);
        assert_eq!(settings, before);
    }

    #[test]
    fn the_usual_table_comes_back_alone() {
        let mut settings = Settings { language: "he".to_owned(), ..Settings::default() };
        settings.waiting.arrived.write = 9;
        Edit::UsualTable.apply(&mut settings);
        assert_eq!(settings, Settings { language: "he".to_owned(), ..Settings::default() });
    }

    #[test]
    fn a_day_from_elsewhere_is_offered_too() {
        let mut settings = Settings::default();
        settings.reminders.before = vec![30, 3];
        let days = Draft::new(settings).days_before();
        assert_eq!(
            days,
            [(30, true), (14, false), (10, false), (7, false), (5, false), (3, true), (1, false)]
        );
    }
}
