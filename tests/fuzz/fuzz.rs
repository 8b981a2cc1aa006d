//! One fuzz target: the first byte says which door the rest comes in by. Whatever comes in, nothing panics, what is
//! stored comes back as it was, and joining an account twice changes nothing.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::{Corpus, fuzz_target};
use std::sync::LazyLock;
use stuck_parcel::case::{CaseRecord, OrderRecord, transfer};
use stuck_parcel::knowledge::date::{self, Bounds};
use stuck_parcel::present::dispute_file::{self, Evidence};
use stuck_parcel::i18n::{Catalog, PlainEnglish, Speech};
use stuck_parcel::read::{address, answer};
use stuck_parcel::order::settings::{Settings, write_over};
use stuck_parcel::knowledge::{event, tracking_number};
use stuck_parcel::present::wording;
use stuck_parcel::rules;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default()
}

/// The languages a date may be read in, by a byte.
const LANGUAGES: &[&str] =
    &["", "en", "ru", "ar", "he", "th", "ja", "de", "pt-BR", "fa", "zh-CN", "ko", "tr"];

static ENGLISH: LazyLock<Catalog> = LazyLock::new(Catalog::english);

fn speech() -> Speech<'static> {
    Speech { catalog: &ENGLISH, locale: &PlainEnglish }
}

/// Dates, numbers and events are short; longer texts than that are refused, and cost the time of many short ones.
const SHORT: usize = 120;

/// `DOORS=034567` leaves the others shut: a number is held against every family, which takes as long as fifty answers.
static OPEN: LazyLock<[bool; 8]> = LazyLock::new(|| {
    let open = std::env::var("DOORS").unwrap_or_else(|_| "01234567".to_owned());
    std::array::from_fn(|door| open.contains(&door.to_string()))
});

fuzz_target!(|input: &[u8]| -> Corpus {
    let Some((door, rest)) = input.split_first() else { return Corpus::Reject };
    if !OPEN.get(usize::from(door % 8)).is_some_and(|open| *open) {
        return Corpus::Reject;
    }
    let text = String::from_utf8_lossy(rest);
    let short: String = text.chars().take(SHORT).collect();
    match door % 8 {
        0 => payload(&text),
        1 => dated(&short, *door),
        2 => number(&short),
        3 => stored(&text, whole),
        4 => {
            let _ = address::page_of(&text);
            for link in [address::allowed_link, address::chat_link, address::dispute_link] {
                if let Some(link) = link(&text, "www.aliexpress.com") {
                    assert!(link.starts_with("https://"), "{link}");
                }
            }
        }
        5 => {
            let (code, words) = short.split_once('\n').unwrap_or((&short, ""));
            let _ = event::kind_of(code, words);
        }
        6 => handed_in(&text),
        _ => stored(&text, documented),
    }
    Corpus::Keep
});

fn payload(text: &str) {
    // The call by its number, so that a mutation of one byte reaches another reader.
    let (which, body) = text.split_at_checked(1).unwrap_or(("0", text));
    let index = which.bytes().next().map_or(0, usize::from);
    let Some((call, _)) = answer::CALLS.get(index % answer::CALLS.len()) else { return };
    let detail = format!("fetch\n{call}\nhttps://acs.aliexpress.com/h5/?data={{}}\n\n{body}");
    let context = answer::PayloadContext {
        seen: 1_795_400_000_000,
        today: today(),
        zone: &|_| 120,
        language: "en",
        host: "www.aliexpress.com",
        order: Some("8190000000000017".to_owned()),
        rounded: false,
    };
    let Some(Ok(reading)) = answer::read(&detail, &context) else { return };
    for order in reading.orders {
        let mut case = CaseRecord::default();
        case.observe(OrderRecord::seen(order, context.seen));
        whole(&case);
    }
}

/// Everything that is done with a case that is stored.
fn whole(case: &CaseRecord) {
    let settings = Settings::default();
    let order = &case.record.order;
    let verdict = rules::judge(order, &case.record.answers, today(), &settings);
    let _ = wording::mark(&verdict, None, false, &speech());
    let stored = |case: &CaseRecord| serde_json::to_string(case).expect("a case can be written");
    let back = |text: &str| serde_json::from_str::<CaseRecord>(text).expect("what was written can be read");
    // Which field or selector gave a fact is not read back; everything else is.
    let once = back(&stored(case));
    assert_eq!(back(&stored(&once)), once);
    let mut twice = case.clone();
    twice.join(case.clone());
    assert_eq!(&twice, case);
}

fn dated(text: &str, byte: u8) {
    let language = LANGUAGES.get(usize::from(byte) % LANGUAGES.len()).copied().unwrap_or_default();
    let bounds = Bounds { not_before: None, not_after: Some(today()) };
    if let Ok(written) = date::read(text, language, &bounds) {
        assert!(written.first <= written.last);
    }
}

fn number(text: &str) {
    let _ = wording::check(text, &Default::default(), &speech());
    let _ = tracking_number::examine(text, &Default::default());
}

fn stored(text: &str, then: fn(&CaseRecord)) {
    if let Ok(case) = serde_json::from_str::<CaseRecord>(text) {
        // A hand-made record need not be in normal form; joined once it is.
        let mut normal = CaseRecord::default();
        normal.join(case);
        then(&normal);
    }
}

/// An export file, and settings that another device wrote.
fn handed_in(text: &str) {
    let _ = transfer::import(text);
    let Ok(value) = serde_json::from_str(text) else { return };
    let settings = Settings::stored(&value);
    let written = write_over(&settings, &value).expect("settings can be written");
    assert_eq!(Settings::stored(&written), settings);
}

/// The file for a dispute: whatever is stored, its words never become markup.
fn documented(case: &CaseRecord) {
    let (settings, speech) = (Settings::default(), speech());
    let file = Evidence {
        case,
        pictures: &[],
        settings: &settings,
        made: 1_795_400_000_000,
        today: today(),
        zone: &|_| 120,
        version: "0",
        language: "en",
        rtl: false,
        speech: &speech,
    };
    assert!(dispute_file::json(&file).is_ok_and(|text| serde_json::from_str::<serde_json::Value>(&text).is_ok()));
    assert!(!file.html().contains("<script"));
}
