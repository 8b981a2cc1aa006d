//! Trackers' pages of our own making, in tests/fixtures/trackers, and texts as people paste them: each an `.html` or a
//! `.txt` and, written down by hand, the right entries as `.json`. Prints a table with `cargo test --lib read::text::corpus -- --nocapture`.

use super::{Entry, Now, PageText, TextReading, html, read};
use crate::knowledge::date::iso;
use serde_json::Value;
use std::fmt::Write;
use std::path::PathBuf;

pub(super) struct Sheet {
    pub name: String,
    /// The page; empty: a pasted text.
    pub html: String,
    pub pasted: String,
    pub number: String,
    pub now: Now,
    /// "2026-11-20 10:22 | words | place", in the order of the page's newest first.
    pub entries: Vec<String>,
}

pub(super) fn sheets() -> Vec<Sheet> {
    let folder = PathBuf::from("tests/fixtures/trackers");
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .collect();
    paths.sort();
    paths.iter().map(sheet).collect()
}

fn sheet(path: &PathBuf) -> Sheet {
    let text = std::fs::read_to_string(path).unwrap();
    let value: Value = serde_json::from_str(&text).unwrap_or_else(|_| panic!("{}", path.display()));
    let field = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
    let entry = |entry: &Value| {
        let cells: Vec<&str> = entry.as_array().unwrap().iter().map(|cell| cell.as_str().unwrap()).collect();
        let [day, clock, words, place] = cells.as_slice() else { panic!("{}", path.display()) };
        format!("{day} {clock} | {words} | {place}")
    };
    let file = |ending: &str| std::fs::read_to_string(path.with_extension(ending)).unwrap_or_default();
    let (html, pasted) = (file("html"), file("txt"));
    assert!(html.is_empty() != pasted.is_empty(), "{}", path.display());
    Sheet {
        name: path.file_stem().unwrap().to_string_lossy().into_owned(),
        html,
        pasted,
        number: field("number"),
        now: Now { today: iso::read(&field("today")).unwrap(), minute: 11 * 60 },
        entries: value["entries"].as_array().unwrap().iter().map(entry).collect(),
    }
}

pub(super) fn show(entry: &Entry) -> String {
    let clock =
        entry.minute.map_or("-".to_owned(), |minute| format!("{:02}:{:02}", minute / 60, minute % 60));
    format!("{} {clock} | {} | {}", iso::write(entry.date), entry.words, entry.place)
}

pub(super) fn entries(reading: &TextReading) -> Vec<String> {
    match reading {
        TextReading::Found { entries, .. } => entries.iter().map(show).collect(),
        _ => Vec::new(),
    }
}

/// The page as a browser gave it, where `STUCK_PARCEL_PAGE_TEXTS` names the folder that tests/trackers/browser.mjs wrote,
/// else as its HTML says.
fn page(sheet: &Sheet) -> PageText {
    if sheet.html.is_empty() {
        return PageText::pasted(&sheet.pasted, "");
    }
    let Ok(folder) = std::env::var("STUCK_PARCEL_PAGE_TEXTS") else { return html::page(&sheet.html) };
    let text = std::fs::read_to_string(format!("{folder}/{}.json", sheet.name)).unwrap();
    PageText::from_value(&serde_json::from_str(&text).unwrap_or_else(|_| panic!("{}", sheet.name)))
}

#[test]
fn the_pages_are_read() {
    let mut table = String::new();
    let (mut all, mut right, mut invented) = (0, 0, 0);
    let only = std::env::var("STUCK_PARCEL_PAGE").unwrap_or_default();
    let sheets = sheets();
    for sheet in sheets.iter().filter(|sheet| sheet.name.contains(&only)) {
        let reading = read(&page(sheet), &[&sheet.number], sheet.now);
        let got = entries(&reading);
        let hits = sheet.entries.iter().filter(|wanted| got.contains(wanted)).count();
        // An entry is invented where the page has none of its day, time and words.
        let head = |text: &str| text.rsplit_once(" | ").map(|(head, _)| head.to_owned()).unwrap_or_default();
        let moment = |text: &str| text.split(" | ").next().unwrap_or_default().to_owned();
        let strange: Vec<&String> = got
            .iter()
            .filter(|got| {
                !sheet.entries.iter().any(|wanted| head(wanted) == head(got) || moment(wanted) == moment(got))
            })
            .collect();
        let ordered = got.iter().filter(|got| sheet.entries.contains(got)).collect::<Vec<_>>();
        let in_order =
            sheet.entries.iter().filter(|wanted| got.contains(wanted)).collect::<Vec<_>>() == ordered;
        let missing = sheet.entries.len() - hits;
        writeln!(
            table,
            "{:<16} {hits:>3} right {missing:>3} missing {:>3} invented{}",
            sheet.name,
            strange.len(),
            if in_order { "" } else { ", out of order" }
        )
        .unwrap();
        if missing + strange.len() > 0 || !in_order {
            for wanted in sheet.entries.iter().filter(|wanted| !got.contains(wanted)) {
                writeln!(table, "    - {wanted}").unwrap();
            }
            for got in got.iter().filter(|got| !sheet.entries.contains(got)) {
                writeln!(table, "    + {got}").unwrap();
            }
        }
        let sure = matches!(reading, TextReading::Found { sure: true, .. });
        if !sure {
            writeln!(table, "    not sure").unwrap();
        }
        assert!(only.is_empty() || !got.is_empty() || sheet.entries.is_empty(), "{reading:?}");
        (all, right, invented) = (all + sheet.entries.len(), right + hits, invented + strange.len());
    }
    println!("{table}{right} of {all} entries right, {invented} invented, {} pages", sheets.len());
    assert!(right * 100 >= all * 95 && invented == 0, "\n{table}{right} of {all}, {invented} invented");
}
