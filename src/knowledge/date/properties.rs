//! What holds for every text.

use super::*;
use crate::order::Day;
use chrono::{Datelike, Days};
use proptest::prelude::*;

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn any_day() -> impl Strategy<Value = Day> {
    (0..36_500_u64)
        .prop_map(|days| Day::from_ymd_opt(1996, 1, 1).unwrap().checked_add_days(Days::new(days)).unwrap())
}

/// Pieces of dates in any order, so that the patterns are reached.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "1", "15", "31", "99", "2026", "2569", "1405", "26", "Sep", "mar", "Mart", "lis", "set", "июля",
        "тра", "年", "月", "日", "년", "월", "일", ".", ",", "/", "-", " ", " ", " – ", ":", "18:04", "PM",
        "下午", "thg", "tháng", "GMT+8", "+08:00", "de", "th", "г.", "'", "’", "\u{200f}", "\u{a0}", "تیر",
        "٥", "ก.ค.", "T", "$", "h", "a.m.", "Thứ",
    ]);
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

fn language() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "", "en", "pt-PT", "pt", "cs", "zh-TW", "fa", "th", "vi", "id", "hu", "tr", "-", "en_KR",
    ])
}

fn holds(text: &str, language: &str, bounds: &Bounds) {
    let one = read(text, language, bounds);
    let all = read_all(text, language, bounds);
    for written in one.iter().chain(&all) {
        assert!(written.first <= written.last);
        assert!((1994..=2100).contains(&written.first.year()), "{written:?}");
        assert!(written.minute.is_none_or(|minute| minute < 24 * 60 && written.first == written.last));
        if !written.year_stated {
            assert!(bounds.not_after.is_some_and(|not_after| written.last <= not_after));
            assert!(bounds.not_before.is_none_or(|not_before| written.first >= not_before));
        }
    }
    if let Ok(written) = one {
        assert!(all.iter().any(|other| (other.first, other.last) == (written.first, written.last)));
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_stop(text in any::<String>(), tag in any::<String>(), day in any_day()) {
        holds(&text, &tag, &Bounds { not_before: None, not_after: Some(day) });
    }

    #[test]
    fn any_pieces_give_days_within_the_bounds(text in pieces(), tag in language(), day in any_day(), span in 0..900_u64) {
        let not_before = day.checked_sub_days(Days::new(span));
        holds(&text, tag, &Bounds { not_before, not_after: Some(day) });
        holds(&text, tag, &Bounds { not_before, not_after: None });
    }

    #[test]
    fn english_is_read_back(day in any_day(), minute in 0..1440_u16, short in any::<bool>(), tag in language()) {
        let name = ENGLISH[day.month0() as usize];
        let name = if short { name.split_at(3).0 } else { name };
        let (hour, sixtieth) = (minute / 60, minute % 60);
        let half = if hour < 12 { "AM" } else { "PM" };
        let twelve = (hour + 11) % 12 + 1;
        let date = format!("{name} {}, {}", day.day(), day.year());
        let wanted = Ok(ParsedDate { first: day, last: day, minute: None, year_stated: true });
        prop_assert_eq!(read(&date, tag, &Bounds::default()), wanted);
        let timed = wanted.map(|written| ParsedDate { minute: Some(minute), ..written });
        for text in [
            format!("{date}, {twelve}:{sixtieth:02}\u{202f}{half}"),
            format!("Delivered on {date} at {hour:02}:{sixtieth:02} CET"),
            format!("{} {hour:02}:{sixtieth:02}:59", iso::write(day)),
        ] {
            prop_assert_eq!(read(&text, tag, &Bounds::default()), timed, "{}", text);
        }
        let yearless = Bounds { not_before: None, not_after: Some(day) };
        let expected = Ok(ParsedDate { first: day, last: day, minute: Some(minute), year_stated: false });
        prop_assert_eq!(read(&format!("Tue | {name}. {} {hour}:{sixtieth:02}", day.day()), tag, &yearless), expected);
    }
}
