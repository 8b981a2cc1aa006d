//! The waiting bar: where the marks stand, and the same in words.

use crate::i18n::{Arg, Key, Speech};
use crate::rules::DayCount;

/// Positions are parts of this whole, from the start of the clock to the end of the bar.
pub const SCALE: u16 = 1000;

/// The waiting bar of one verdict. Positions are 0 ..= [`SCALE`] and never decrease from mark to mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitingBar {
    /// "Day 4 of 3–5".
    pub label: String,
    /// The whole bar in one sentence, for those who do not see it.
    pub alternative: String,
    /// The marks in short.
    pub legend: String,
    /// The end of the normal silence.
    pub normal: u16,
    /// The day to write.
    pub write: u16,
    /// The red flag.
    pub red_flag: u16,
    /// Today; at the end of the bar where it is beyond.
    pub today: u16,
    /// The day numbers below the marks: position and words.
    pub ticks: Vec<(u16, String)>,
}

/// Where a day stands on a bar of so many days.
pub(super) fn place(day: i64, whole: i64) -> u16 {
    let part = day.clamp(0, whole).saturating_mul(i64::from(SCALE)).checked_div(whole).unwrap_or(0);
    u16::try_from(part).unwrap_or(SCALE)
}

/// The bar of a day count.
pub fn bar(count: &DayCount, speech: &Speech<'_>) -> WaitingBar {
    let row = &count.row;
    // The user may have edited the table: the marks are put in order, so that no zone has a negative width.
    let normal = row.normal_to.max(0);
    let write = row.write.max(normal);
    let flag = row.red_flag.max(write);
    let end = flag.max(count.day).max(1);
    // Some room after the last mark, so that its zone is seen.
    let whole = end.saturating_add(end / 8).saturating_add(1);
    let at = |day: i64| place(day, whole);
    let number = |day: i64| speech.locale.number(day);
    let marks = [
        ("normal", Arg::Count(normal)),
        ("write", Arg::Count(write)),
        ("flag", Arg::Count(flag)),
        ("day", Arg::Count(count.day)),
    ];
    let mut ticks: Vec<(u16, String)> = Vec::new();
    for day in [normal, write, flag] {
        let mark = at(day);
        // Two numbers closer than this would touch.
        if ticks.last().is_none_or(|(last, _)| mark.saturating_sub(*last) >= SCALE / 14) {
            ticks.push((mark, number(day)));
        }
    }
    WaitingBar {
        label: speech.fill(
            Key::VerdictDayCount,
            &[
                ("day", Arg::Count(count.day)),
                ("from", Arg::Count(row.normal_from)),
                ("to", Arg::Count(row.normal_to)),
            ],
        ),
        alternative: speech.fill(Key::BarText, &marks),
        legend: speech.fill(Key::BarLegend, &marks),
        normal: at(normal),
        write: at(write),
        red_flag: at(flag),
        today: at(count.day),
        ticks,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::WaitingRow;
    use crate::present::wording::sample::{count, english};

    #[test]
    fn label_and_alternative_name_every_mark() {
        let bar = bar(&count(4), &english());
        assert_eq!(bar.label, "Day 4 (3–5 is normal)");
        assert_eq!(
            bar.alternative,
            "Until day 5, it’s normal to see no updates. Message the seller from day 7; after day 10, it’s a warning sign. Today is day 4."
        );
        assert!(bar.today < bar.normal && bar.normal < bar.write && bar.write < bar.red_flag);
        assert_eq!(bar.ticks.iter().map(|(_, day)| day.as_str()).collect::<Vec<_>>(), ["5", "7", "10"]);
    }

    #[test]
    fn beyond_the_red_flag_the_bar_grows() {
        let bar = bar(&count(90), &english());
        assert!(bar.today > bar.red_flag && bar.today <= SCALE);
    }

    #[test]
    fn a_table_out_of_order_or_out_of_bounds_draws_nothing_backwards() {
        for values in [[9, 5, 3, -4], [0, 0, 0, 0], [i64::MAX; 4], [i64::MIN; 4]] {
            let [normal_from, normal_to, write, red_flag] = values;
            for day in [i64::MIN, 0, 4, i64::MAX] {
                let mut count = count(day);
                count.row = WaitingRow { normal_from, normal_to, write, red_flag };
                let bar = bar(&count, &english());
                assert!(bar.normal <= bar.write && bar.write <= bar.red_flag && bar.red_flag <= SCALE);
                assert!(bar.today <= SCALE);
            }
        }
    }
}
