//! Texts as buyers paste them, in tests/fixtures/pasted.txt: whole pages with all that stands around a history, mails, messages.

use super::{Entry, Now, PageText, TextReading, read};
use crate::knowledge::date::iso;

/// Whether an entry is the one that a line tells: "2026-11-26 10:31 | some of its words", with "-" for no time.
fn is(entry: &Entry, line: &str) -> bool {
    let (moment, words) = line.split_once('|').unwrap();
    let clock =
        entry.minute.map_or("-".to_owned(), |minute| format!("{:02}:{:02}", minute / 60, minute % 60));
    let read = format!("{} {}", entry.words, entry.place).to_lowercase();
    moment.trim() == format!("{} {clock}", iso::write(entry.date))
        && read.contains(&words.trim().to_lowercase())
}

#[test]
fn pasted_pages_and_messages_are_read() {
    let texts = std::fs::read_to_string("tests/fixtures/pasted.txt").unwrap();
    let mut wrong = String::new();
    for text in texts.split("\n=== ").skip(1) {
        let (head, rest) = text.split_once('\n').unwrap();
        let [name, number, today] = head.split(" | ").collect::<Vec<_>>()[..] else { panic!("{head}") };
        let (body, lines) = rest.split_once("\n---").unwrap();
        let mut lines: Vec<&str> = lines.lines().filter(|line| !line.is_empty()).collect();
        let now = Now { today: iso::read(today).unwrap(), minute: 11 * 60 };
        let reading = read(&PageText::pasted(body, ""), &[number], now);
        let entries = if let TextReading::Found { entries, .. } = reading { entries } else { Vec::new() };
        for entry in &entries {
            match lines.iter().position(|line| is(entry, line)) {
                Some(at) => drop(lines.remove(at)),
                None => wrong += &format!("{name}: {entry:?} is none\n"),
            }
        }
        wrong.extend(lines.iter().map(|line| format!("{name}: {line} is missing\n")));
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
