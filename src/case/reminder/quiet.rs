//! The hours in which nothing is shown.

use crate::order::Day;
use crate::order::settings::Reminders;

const HOUR: i64 = 60;

/// A minute of the buyer's own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The civil date.
    pub day: Day,
    /// Minutes since midnight.
    pub minute: i64,
}

/// Whether nothing may be shown now.
pub(super) fn is_quiet(now: Moment, settings: &Reminders) -> bool {
    let (from, to) = (settings.quiet_from * HOUR, settings.quiet_to * HOUR);
    if from <= to { (from..to).contains(&now.minute) } else { now.minute >= from || now.minute < to }
}

/// The moment itself, or the end of the quiet hours it lies in.
pub(super) fn audible(moment: Moment, settings: &Reminders) -> Moment {
    if !is_quiet(moment, settings) {
        return moment;
    }
    let end = settings.quiet_to * HOUR;
    // Before midnight they end on the next day. There is a day after each but the last of the calendar.
    let day = if moment.minute < end { moment.day } else { moment.day.succ_opt().unwrap_or(moment.day) };
    Moment { day, minute: end }
}

/// The first moment of tomorrow at which something may be shown: every verdict is looked at once a day.
pub fn next_check(now: Moment, settings: &Reminders) -> Moment {
    let tomorrow = now.day.succ_opt().unwrap_or(now.day);
    audible(Moment { day: tomorrow, minute: 0 }, settings)
}
