//! What holds for every text.

use super::{Line, LineKind, MOST_LINES, MOST_TEXT, Now, PageText, TextReading, html, numbers, read};
use crate::knowledge::date::iso;
use crate::order::Day;
use chrono::Days;
use proptest::prelude::*;

const NUMBER: &str = "RB945807304CN";

fn now() -> Now {
    Now { today: iso::read("2026-11-28").unwrap(), minute: 11 * 60 }
}

/// No entry is of a day that has not come, or of one that no page of today shows as news.
fn holds(reading: &TextReading) {
    let TextReading::Found { entries, .. } = reading else { return };
    let latest = now().today.succ_opt().unwrap();
    let oldest = now().today.checked_sub_days(Days::new(1100)).unwrap();
    assert!(!entries.is_empty());
    for entry in entries {
        assert!((oldest..=latest).contains(&entry.date), "{entry:?}");
        assert!(entry.minute.is_none_or(|minute| minute < 24 * 60) && !entry.words.is_empty(), "{entry:?}");
    }
    assert!(entries.windows(2).all(|pair| pair[0].date >= pair[1].date), "{entries:?}");
}

fn kind() -> impl Strategy<Value = LineKind> {
    let letters: Vec<&str> = "p p p p l b h g g u i i t r r c c e d m y n a f k o".split(' ').collect();
    prop::sample::select(letters).prop_map(|letter| LineKind::of_letter(letter).unwrap())
}

fn piece() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "20 Nov 2026",
        "10:22",
        "20.11.2026, 10:22",
        "Arrived at facility",
        "Delivered",
        NUMBER,
        "LP215736812CN",
        "Estimated delivery",
        "yesterday",
        "3 days ago",
        "20",
        "Nov",
        "2026",
        "Madrid, ES",
        "Date: 20/11/2026",
        "9:00 - 18:00",
        "until 30 Nov 2026",
        "2026-11-31",
        "20/11 10:22\u{1f}Arrived\u{1f}Madrid",
        "Status:",
        "",
        "11-20 10:22",
        "20 ноября",
        "派送中",
        "\u{1f}",
        "31.12.2027",
        "1/2/3/4/5",
        "(",
        ":",
    ]);
    prop_oneof![5 => known.prop_map(str::to_owned), 1 => any::<String>()]
}

fn any_page() -> impl Strategy<Value = PageText> {
    let line = (0..7_u16, kind(), piece()).prop_map(|(depth, kind, text)| Line { depth, kind, text });
    let language = prop::sample::select(vec!["", "en", "de", "zh-CN", "xx-YY-", "fi"]);
    (language, prop::collection::vec(line, 0..60)).prop_map(|(language, lines)| PageText {
        language: language.to_owned(),
        lines,
        cut: false,
    })
}

proptest! {
    #[test]
    fn any_page_is_read_without_a_stop(page in any_page()) {
        holds(&read(&page, &[NUMBER], now()));
        holds(&read(&page, &[], now()));
        numbers(&page);
    }

    #[test]
    fn any_text_is_read_without_a_stop(text in any::<String>(), pieces in prop::collection::vec(piece(), 0..40)) {
        for text in [text, pieces.join("\n"), pieces.concat()] {
            let page = PageText::pasted(&[NUMBER, "\n", &text].concat(), "");
            holds(&read(&page, &[NUMBER], now()));
        }
    }

    #[test]
    fn any_markup_is_read_without_a_stop(pieces in prop::collection::vec(prop_oneof![
        prop::sample::select(vec!["<ul>", "<li>", "</li>", "</ul>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "<p>",
            "</p>", "<div>", "</div>", "<a>", "</a>", "<b>", "</b>", "<br>", "<dl><dt>", "<dd>"]).prop_map(str::to_owned),
        piece()], 0..80)) {
        holds(&read(&html::page(&pieces.concat()), &[NUMBER], now()));
    }
}

/// A row of numbers that looks random and is the same each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn one<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.roll(list.len())]
    }
}

const SUBJECTS: &[&str] = &[
    "The committee",
    "Our editor",
    "A spokesman",
    "The museum",
    "My neighbor",
    "The new mayor",
    "Every reader",
    "The company",
    "A courier",
    "The post office",
    "The customs officer",
    "Nobody",
    "The train",
    "Die Behörde",
    "Le ministre",
    "El alcalde",
    "Наш автор",
];
const VERBS: &[&str] = &[
    "announced",
    "delivered",
    "received",
    "wrote about",
    "arrived at",
    "departed from",
    "will open",
    "sorted",
    "returned to",
    "collected",
    "hat beschlossen",
    "a livré",
    "ha entregado",
    "получил",
    "thinks of",
    "sold",
];
const OBJECTS: &[&str] = &[
    "a long report",
    "the old station",
    "the parcel",
    "two new lockers",
    "a letter from Rome",
    "the harbor",
    "its prices",
    "the city's archive",
    "das Paket",
    "un discours",
    "la carta",
    "посылку",
    "nothing at all",
    "the evening paper",
];
const WHENS: &[&str] = &[
    "on 12 November 2026",
    "yesterday",
    "on Nov 3, 2026",
    "in 2025",
    "at 10:30",
    "before 1 December",
    "am 14.11.2026",
    "le 9 novembre 2026",
    "el 2 de noviembre",
    "12 ноября",
    "three weeks ago",
    "3 days ago",
    "last spring",
    "every Monday at 8:15",
    "from 9:00 to 17:00",
    "on 2026-11-20",
];

fn sentence(dice: &mut Dice) -> String {
    let (subject, verb, object) = (dice.one(SUBJECTS), dice.one(VERBS), dice.one(OBJECTS));
    match dice.roll(4) {
        0 => format!("{subject} {verb} {object}. "),
        1 => format!("{} {subject} {verb} {object}. ", capital(dice.one(WHENS))),
        _ => format!("{subject} {verb} {object} {}. ", dice.one(WHENS)),
    }
}

fn capital(text: &str) -> String {
    let (head, tail) = text.split_at(text.chars().next().unwrap().len_utf8());
    head.to_uppercase() + tail + ","
}

/// A page of prose: paragraphs, by-lines, a list of articles, a number somewhere in a sentence.
fn prose(dice: &mut Dice) -> String {
    let mut page = format!(
        "<html lang={}><body><nav><a>Home</a><a>World</a></nav><main>",
        dice.one(&["en", "de", "fr", "es", "ru"])
    );
    for _ in 0..2 + dice.roll(5) {
        if dice.roll(3) == 0 {
            page += &format!(
                "<h2>{}</h2><p>By Ann Reed, {} November 2026</p>",
                sentence(dice),
                1 + dice.roll(27)
            );
        }
        page += "<p>";
        for _ in 0..2 + dice.roll(5) {
            page += &sentence(dice);
        }
        if dice.roll(3) == 0 {
            page += &format!("Somebody asked us about {NUMBER}. ");
        }
        page += "</p>";
    }
    page += &format!("<p>{NUMBER} is the number he gave.</p><ul>");
    for _ in 0..dice.roll(6) {
        page += &format!("<li><a href=x>{} — {} Nov 2026</a></li>", sentence(dice), 1 + dice.roll(27));
    }
    page + "</ul></main><footer>© 2026, changed 2 Nov 2026</footer></body></html>"
}

#[test]
fn prose_gives_no_sure_reading() {
    let mut dice = Dice(7);
    let count = if std::env::var_os("STUCK_PARCEL_MANY").is_some() { 10_000 } else { 400 };
    let mut found = 0;
    for _ in 0..count {
        let text = prose(&mut dice);
        let reading = read(&html::page(&text), &[NUMBER], now());
        holds(&reading);
        if let TextReading::Found { sure, entries, .. } = reading {
            found += 1;
            if std::env::var_os("STUCK_PARCEL_SHOW").is_some() {
                println!("{entries:?}\n{text}\n");
            }
            assert!(!sure, "{entries:#?}\n{text}");
        }
    }
    println!("{found} of {count} pages of prose gave an entry that is not sure");
    assert!(found * 20 <= count, "{found} of {count} pages of prose gave an entry");
}

#[test]
fn a_page_that_is_too_large_is_said_to_be() {
    let line = Line { depth: 1, kind: LineKind::Text, text: "20 Nov 2026 10:22 Arrived".to_owned() };
    let many = PageText { lines: vec![line; 100_000], ..PageText::default() };
    assert_eq!(read(&many, &[NUMBER], now()), TextReading::TooLarge);
    let text = format!("{NUMBER}\n{}", "20 Nov 2026 10:22 Arrived\n".repeat(200_000));
    assert!(text.len() > 5_000_000);
    assert_eq!(read(&PageText::pasted(&text, "en"), &[NUMBER], now()), TextReading::TooLarge);
}

#[test]
fn the_time_of_reading_grows_with_the_page_and_no_faster() {
    let entry = format!("{}\n", "20 Nov 2026 10:22 Arrived at facility yesterday");
    let text = |part: usize| {
        let text = format!("{NUMBER}\n{}", entry.repeat((MOST_TEXT - 20) / part / entry.len()));
        PageText::pasted(&text, "en")
    };
    let line = |at: usize| Line {
        depth: u16::try_from(at % 900).unwrap(),
        kind: if at.is_multiple_of(3) { LineKind::Text } else { LineKind::Group },
        text: if at.is_multiple_of(3) { "1".to_owned() } else { String::new() },
    };
    let deep = PageText { lines: (0..MOST_LINES).map(line).collect(), ..PageText::default() };
    // The shortest of three: others may be at work on the machine.
    let spent = |page: &PageText| {
        let once = || {
            let start = std::time::Instant::now();
            holds(&read(page, &[NUMBER], now()));
            start.elapsed()
        };
        [once(), once(), once()].into_iter().min().unwrap()
    };
    let (small, large) = (spent(&text(16)), spent(&text(4)));
    println!("{small:?} {large:?}");
    // Four times as much; with the square of it, it would be sixteen.
    assert!(large < small * 10, "{small:?} {large:?}");
    for largest in [text(1), deep] {
        holds(&read(&largest, &[NUMBER], now()));
    }
    let day: Day = now().today;
    assert_eq!(day, iso::read("2026-11-28").unwrap());
}
