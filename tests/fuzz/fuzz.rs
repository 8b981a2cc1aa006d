//! One fuzz target: the first byte says which door the rest comes in by. Whatever comes in, nothing panics, what is
//! stored comes back as it was, and joining an account twice changes nothing.

#![no_main]

use chrono::NaiveDate;
use libfuzzer_sys::{Corpus, fuzz_target};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::LazyLock;
use stuck_parcel::app::program::Program;
use stuck_parcel::app::protocol::PageRequest;
use stuck_parcel::app::worker::message::{Asked, Clock, Loaded, PageSender, ReplyId, StoredOrder, WorkerEffect, WorkerMessage};
use stuck_parcel::app::worker::{Machine, Worker};
use stuck_parcel::case::reminder::Moment;
use stuck_parcel::case::{CaseRecord, OrderRecord, transfer};
use stuck_parcel::knowledge::date::{self, Bounds};
use stuck_parcel::present::dispute_file::{self, Evidence};
use stuck_parcel::i18n::{Catalog, PlainEnglish, Speech, Translator, Translators};
use stuck_parcel::read::{address, answer, text as page_text};
use stuck_parcel::order::settings::{Settings, write_over};
use stuck_parcel::knowledge::{event, private, tracking_number};
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
static OPEN: LazyLock<[bool; 10]> = LazyLock::new(|| {
    let open = std::env::var("DOORS").unwrap_or_else(|_| "0123456789".to_owned());
    std::array::from_fn(|door| open.contains(&door.to_string()))
});

fuzz_target!(|input: &[u8]| -> Corpus {
    let Some((door, rest)) = input.split_first() else { return Corpus::Reject };
    // The two newest doors have bytes of their own, so that what is in the corpus still comes in by its door.
    let which = match *door {
        255 => 8,
        254 => 9,
        other => other % 8,
    };
    if !OPEN.get(usize::from(which)).is_some_and(|open| *open) {
        return Corpus::Reject;
    }
    let text = String::from_utf8_lossy(rest);
    let short: String = text.chars().take(SHORT).collect();
    match which {
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
        8 => asked(&text),
        9 => read_text(&text),
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
    let _ = wording::mark(&verdict, order, today(), None, false, &speech());
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
    let record = &case.record;
    let file = Evidence {
        case,
        verdict: &rules::judge(&record.order, &record.answers, today(), &settings),
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

/// A message to the worker, of a page or a window, up to what is written of it.
fn asked(text: &str) {
    let asked = match serde_json::from_str(text) {
        Ok(request) => {
            let url = if let PageRequest::Report(report) = &request { report.url.clone() } else { String::new() };
            Asked::Page(request, PageSender { tab: Some(1), url, framed: false })
        }
        Err(_) => match serde_json::from_str(text) {
            Ok(request) => Asked::Window(request),
            Err(_) => return,
        },
    };
    let clock = Clock { now: 1_795_400_000_000, local: Moment { day: today(), minute: 600 } };
    let mut worker = Worker::new(Machine { zone: |_| 120, version: "0" });
    let mut messages =
        VecDeque::from([WorkerMessage::Requested { asked: Ok(asked), reply: ReplyId(1), clock }]);
    let mut answered = false;
    while let Some(message) = messages.pop_front() {
        for effect in worker.update(message) {
            match effect {
                WorkerEffect::Load(job, wanted) => {
                    let english = Translator::new("en", Catalog::english(), Rc::new(PlainEnglish));
                    let loaded = Loaded {
                        orders: wanted.orders.into_iter().map(|id| (id, StoredOrder::Absent)).collect(),
                        cases: Vec::new(),
                        settings: Settings::default(),
                        translators: Rc::new(Translators::new(english, None, Vec::new())),
                        tombstones: Default::default(),
                        reading: Default::default(),
                        log: None,
                        keys: Vec::new(),
                        not_chosen: false,
                    };
                    messages.push_back(WorkerMessage::Loaded { job, outcome: Ok(Box::new(loaded)), clock });
                }
                WorkerEffect::Save(job, changes) => {
                    changes.cases.iter().for_each(whole);
                    messages.push_back(WorkerMessage::Saved { job, outcome: Ok(()), clock });
                }
                WorkerEffect::Notify(job, _) => messages.push_back(WorkerMessage::Notified { job, unshown: Vec::new(), clock }),
                WorkerEffect::Pause { pause, .. } => messages.push_back(WorkerMessage::PauseOver { pause, clock }),
                WorkerEffect::Reply(..) => answered = true,
                _ => {}
            }
        }
    }
    assert!(answered, "everybody who asks is answered");
}

/// The text of a tracker's page, pasted or read, and the words of carriers.
fn read_text(text: &str) {
    let page = page_text::PageText::pasted(text, "en");
    let value = serde_json::from_str(text).unwrap_or_default();
    let _ = page_text::read(&page_text::PageText::from_value(&value), &[], page_text::Now { today: today(), minute: 600 });
    let now = page_text::Now { today: today(), minute: 600 };
    let numbers = page_text::numbers(&page);
    let wanted: Vec<&str> = numbers.iter().map(String::as_str).collect();
    let _ = page_text::read(&page, &wanted, now);
    let struck = private::strike(text, |_| true);
    assert_eq!(private::strike(&struck, |_| true), struck);
}
