//! `YYYY-MM-DD`, for storage. Parsed by hand because chrono's own text parser costs 24 KB of wasm.

use crate::order::Day;
use chrono::Datelike;

/// A day as `YYYY-MM-DD`.
pub fn write(day: Day) -> String {
    // One more in front keeps the zeros. Years of other than four digits are never read.
    let (year, month, day) = (i64::from(day.year()), i64::from(day.month()), i64::from(day.day()));
    let [year, month, day] = [year + 10_000, month + 100, day + 100].map(|padded| padded.to_string());
    let [year, month, day] = [&year, &month, &day].map(|padded| padded.get(1..).unwrap_or_default());
    [year, "-", month, "-", day].concat()
}

/// The day that `YYYY-MM-DD` names; `None` for anything else, a thirtieth of February included.
pub fn read(text: &str) -> Option<Day> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?;
    let (month, day) = (parts.next()?, parts.next()?);
    if year.len() != 4 || month.len() != 2 || day.len() != 2 {
        return None;
    }
    let small = |text: &str| text.parse::<u32>().ok();
    Day::from_ymd_opt(year.parse().ok()?, small(month)?, small(day)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_wrote_and_nothing_else() {
        for text in ["2026-02-28", "2028-02-29", "1999-12-31"] {
            assert_eq!(read(text).map(write).as_deref(), Some(text));
        }
        for text in
            ["2026-02-30", "26-02-03", "2026-2-03", "2026-02-3", "2026-13-01", "", "x", "2026-01-01T00:00"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
