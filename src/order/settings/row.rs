//! Which numbers a row of the waiting table may hold.

use super::WaitingRow;

/// A silence longer than this is nobody's idea of waiting.
pub const MOST_DAYS: i64 = 365;

/// Why a number of a row cannot stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no whole number from 0 to [`MOST_DAYS`].
    NoDays,
    /// It must be this or more.
    AtLeast(i64),
    /// It must be more than this.
    MoreThan(i64),
}

impl WaitingRow {
    /// Its four numbers, as they follow each other in time.
    pub fn numbers(&self) -> [i64; 4] {
        [self.normal_from, self.normal_to, self.write, self.red_flag]
    }

    /// The row of four numbers; `None` where they cannot stand.
    pub fn of(numbers: [i64; 4]) -> Option<WaitingRow> {
        if row_faults(&numbers.map(Some)).iter().any(Option::is_some) {
            return None;
        }
        let [normal_from, normal_to, write, red_flag] = numbers;
        Some(WaitingRow { normal_from, normal_to, write, red_flag })
    }
}

/// What is wrong with each of four numbers; `None` for one that could not be read. A number that does not follow the
/// one before it is itself at fault, so that who fills the row from the start always reads what comes next.
pub fn row_faults(numbers: &[Option<i64>; 4]) -> [Option<Fault>; 4] {
    let mut faults = [None; 4];
    let mut before: Option<i64> = None;
    for (index, (number, fault)) in numbers.iter().zip(&mut faults).enumerate() {
        let Some(days) = number.filter(|days| (0..=MOST_DAYS).contains(days)) else {
            *fault = Some(Fault::NoDays);
            before = None;
            continue;
        };
        // Writing begins only after the normal time: without a day between there would be nothing to wait for.
        *fault = match (before, index) {
            (Some(before), 2) if days <= before => Some(Fault::MoreThan(before)),
            (Some(before), _) if days < before => Some(Fault::AtLeast(before)),
            _ => None,
        };
        before = Some(days);
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::WaitingTable;

    #[test]
    fn only_rising_days_within_a_year_can_stand() {
        for row in WaitingTable::default().rows() {
            assert_eq!(WaitingRow::of(row.numbers()), Some(row));
        }
        for sound in [[0, 0, 1, 1], [3, 3, 4, 4], [0, 364, 365, 365]] {
            assert!(WaitingRow::of(sound).is_some(), "{sound:?}");
        }
        for bad in [[4, 3, 7, 9], [3, 5, 5, 9], [3, 5, 7, 6], [-1, 5, 7, 9], [3, 5, 7, 366]] {
            assert_eq!(WaitingRow::of(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn a_number_is_shown_what_the_one_before_it_asks() {
        let faults = |numbers| row_faults(&numbers);
        assert_eq!(
            faults([Some(8), Some(5), Some(7), None]),
            [None, Some(Fault::AtLeast(8)), None, Some(Fault::NoDays)]
        );
        assert_eq!(
            faults([Some(3), Some(5), Some(5), Some(4)])[2..],
            [Some(Fault::MoreThan(5)), Some(Fault::AtLeast(5))]
        );
        assert_eq!(faults([None, Some(5), Some(7), Some(9)]), [Some(Fault::NoDays), None, None, None]);
    }
}
