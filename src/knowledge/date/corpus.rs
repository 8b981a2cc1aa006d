//! Dates as browsers write them, made by `tests/dates/corpus.mjs`: a small sample always, all of them where
//! `STUCK_PARCEL_DATES` names the file. `STUCK_PARCEL_DATES_ANSWERS` names a file to write our answers to, a
//! line for each row, for `tests/dates/compare.mjs`.

use super::*;
use chrono::Days;
use std::fmt::Write;

struct CorpusRow {
    language: String,
    text: String,
    first: String,
    last: String,
    minute: Option<u64>,
    year_stated: bool,
}

/// "2026-07-05 2026-07-05 1084 told"; the time only where the row has one.
fn wanted(row: &CorpusRow) -> String {
    let year_stated = if row.year_stated { "told" } else { "untold" };
    let minute = row.minute.map_or("-".to_owned(), |minute| minute.to_string());
    format!("{} {} {minute} {year_stated}", row.first, row.last)
}

fn answer(row: &CorpusRow) -> String {
    let first = iso::read(&row.first).unwrap();
    // An order's life around the day, less than a year.
    let bounds = Bounds {
        not_before: first.checked_sub_days(Days::new(100)),
        not_after: first.checked_add_days(Days::new(200)),
    };
    match read(&row.text, &row.language, &bounds) {
        Err(unread) => format!("{unread:?}"),
        Ok(ParsedDate { first, last, minute, year_stated }) => wanted(&CorpusRow {
            language: String::new(),
            text: String::new(),
            first: iso::write(first),
            last: iso::write(last),
            minute: minute.map(u64::from),
            year_stated,
        }),
    }
}

/// Compares all rows and says what is wrong, a line for each kind of mistake and language.
fn compare(rows: impl Iterator<Item = CorpusRow>) -> (usize, String, String) {
    let (mut count, mut wrong, mut report) = (0, 0, String::new());
    let mut answers = String::new();
    for row in rows {
        count += 1;
        let got = answer(&row);
        if got != wanted(&row) {
            wrong += 1;
            if wrong <= 60 {
                writeln!(report, "{} {:?}: {got}, not {}", row.language, row.text, wanted(&row)).unwrap();
            }
        }
        answers += &got;
        answers.push('\n');
    }
    if wrong > 0 {
        writeln!(report, "{wrong} of {count} wrong").unwrap();
    }
    (count, report, answers)
}

#[test]
fn the_sample_is_read_without_a_mistake() {
    let rows = include_str!("../../../tests/dates/sample.txt").lines().map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        let [language, first, last, minute, year_stated, text] = columns.try_into().unwrap();
        CorpusRow {
            language: language.to_owned(),
            text: text.to_owned(),
            first: first.to_owned(),
            last: last.to_owned(),
            minute: minute.parse().ok(),
            year_stated: year_stated == "told",
        }
    });
    let (count, report, _) = compare(rows);
    assert!(count > 1000, "only {count} rows");
    assert!(report.is_empty(), "\n{report}");
}

#[test]
fn the_whole_corpus_is_read_without_a_mistake() {
    let Ok(path) = std::env::var("STUCK_PARCEL_DATES") else {
        println!("skipped: STUCK_PARCEL_DATES is not set (make the file with tests/dates/corpus.mjs)");
        return;
    };
    let corpus = std::fs::read_to_string(path).unwrap();
    let rows = corpus.lines().map(|line| {
        let row: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| row[key].as_str().unwrap().to_owned();
        CorpusRow {
            language: text("language"),
            text: text("text"),
            first: text("first"),
            last: text("last"),
            minute: row["minute"].as_u64(),
            year_stated: row["told"].as_bool().unwrap(),
        }
    });
    let (count, report, answers) = compare(rows);
    println!("{count} rows");
    if let Ok(path) = std::env::var("STUCK_PARCEL_DATES_ANSWERS") {
        std::fs::write(path, answers).unwrap();
    }
    assert!(report.is_empty(), "\n{report}");
}
