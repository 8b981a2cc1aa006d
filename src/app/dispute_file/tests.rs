use super::*;
use crate::app::program::driver::Driver;
use crate::i18n::{Catalog, PlainEnglish};
use crate::present::dispute_file::Shows;
use crate::present::view::Node;
use crate::present::wording::sample::{day, english};
use proptest::prelude::*;
use std::rc::Rc;

const ORDER: &str = "8190000000000001";

fn program(order: Option<&str>) -> DisputeFile {
    let around = Surroundings {
        zone: |_| 60,
        version: "1.2.3".to_owned(),
        texts: Translator::new("en", Catalog::english(), Rc::new(PlainEnglish)),
        languages: vec![("en".to_owned(), "English".to_owned()), ("ar".to_owned(), "Arabic".to_owned())],
    };
    DisputeFile::new(order.map(str::to_owned), Settings::default(), around, (1, day(1)))
}

fn case() -> Box<CaseRecord> {
    let mut case = CaseRecord::default();
    case.record.order.id = ORDER.to_owned();
    Box::new(case)
}

fn picture(id: i64, shows: Shows) -> Picture {
    Picture { id, order: ORDER.to_owned(), shows, ..Picture::default() }
}

fn ready(pictures: Vec<Picture>) -> DisputeFile {
    let mut file = program(Some(ORDER));
    assert_eq!(
        file.update(DisputeFileMessage::Opened(1, day(1))),
        [DisputeFileEffect::Read(ORDER.to_owned()), DisputeFileEffect::Draw]
    );
    file.update(DisputeFileMessage::Read(Ok(Some((case(), pictures)))));
    file
}

fn view(file: &DisputeFile) -> Node {
    file.view(&english()).content
}

fn ticks(file: &DisputeFile) -> Vec<bool> {
    let tree = view(file);
    tree.all("type", "checkbox").into_iter().map(|tick| tick.attribute("checked").is_some()).collect()
}

#[test]
fn an_order_that_shares_its_parcel_is_judged_with_the_others_as_on_every_surface() {
    use crate::order::{DayValue, Event, Fact, OrderStatus, Parcel, Source};
    fn fact<T>(value: T) -> Option<Fact<T>> {
        Some(Fact::new(value, Source::DetailAnswer, 1, ""))
    }
    let order = |id: &str, until: u32| {
        let mut case = case();
        let order = &mut case.record.order;
        order.id = id.to_owned();
        (order.store, order.status) = (fact("Vega".to_owned()), fact(OrderStatus::Shipped));
        order.protection = fact(DayValue(day(until))).into_iter().collect();
        order.parcels = vec![Parcel {
            origin_number: fact("LP00123456789012".to_owned()),
            events: vec![Event {
                site: String::new(),
                instant: None,
                date: day(1),
                minute: None,
                code: "LH_DEPART".to_owned(),
                text: String::new(),
                place: String::new(),
                source: Source::TrackingAnswer,
            }],
            events_read: Some(1),
            read_on: Some(DayValue(day(1))),
            ..Parcel::default()
        }];
        case
    };
    let mut file = program(Some(ORDER));
    file.update(DisputeFileMessage::Opened(1, day(1)));
    file.update(DisputeFileMessage::Read(Ok(Some((order(ORDER, 31), Vec::new())))));
    assert_eq!(file.statement(), None);
    // The other one's protection ends in two days: then there is something to dispute.
    file.update(DisputeFileMessage::Others(Ok(vec![*order("8190000000000002", 3)])));
    let text = file.statement().unwrap();
    // Its own end stays its own.
    assert!(text.contains("Buyer protection end date: 2026-12-31"), "{text}");
}

#[test]
fn says_why_there_is_no_file() {
    let title = |file: &DisputeFile| view(file).find("data-part", "tools").unwrap().text();
    let mut none = program(None);
    assert_eq!(none.update(DisputeFileMessage::Opened(1, day(1))), [DisputeFileEffect::Draw]);
    assert_eq!(title(&none), "No order selected");
    let mut file = program(Some(ORDER));
    for (read, words) in [
        (Ok(None), "This order isn’t known yet"),
        (Err("it is of another version".to_owned()), "The file couldn’t be created"),
    ] {
        file.update(DisputeFileMessage::Read(read));
        assert_eq!(title(&file), words);
    }
    assert!(view(&file).text().contains("it is of another version"));
}

#[test]
fn the_buyer_ticks_what_no_picture_has_and_takes_it_back() {
    let mut file = ready(vec![picture(1, Shows::Order)]);
    let press = |proof: &str, value: &str, at| {
        let event = UserEvent::made(UserEventKind::Change, "proof", value, &[("proof", proof)]);
        DisputeFile::message(&UserEvent { at, ..event }).unwrap()
    };
    let stored = |effects: Vec<DisputeFileEffect>| match effects.first() {
        Some(DisputeFileEffect::Store(account)) => account.record.proofs.clone(),
        other => panic!("{other:?}"),
    };
    let ticked = stored(file.update(press("chat", "on", 5)));
    assert_eq!(ticked, [ProofTick { proof: Proof::Chat, at: 5, ticked: true }]);
    assert_eq!(ticks(&file), [true, false, true, false]);
    stored(file.update(press("chat", "", 6)));
    assert_eq!(ticks(&file), [true, false, false, false]);
    let fixed = view(&file)
        .all("type", "checkbox")
        .iter()
        .map(|tick| tick.attribute("disabled").is_some())
        .collect::<Vec<_>>();
    assert_eq!(fixed, [true, false, false, false], "a picture is taken away by deleting it");
    assert_eq!(
        DisputeFile::message(&UserEvent::made(UserEventKind::Change, "proof", "on", &[("proof", "x")])),
        None
    );
}

#[test]
fn a_picture_that_is_deleted_takes_its_tick_away_for_the_card_too() {
    let mut file = ready(vec![picture(7, Shows::Tracker), picture(8, Shows::Tracker)]);
    file.update(DisputeFileMessage::Proof(ProofTick { proof: Proof::Tracker, at: 5, ticked: true }));
    let stored = |effects: &[DisputeFileEffect]| {
        effects.iter().any(|effect| matches!(effect, DisputeFileEffect::Store(_)))
    };
    assert!(
        !stored(&file.update(DisputeFileMessage::Deleted(Ok(vec![picture(8, Shows::Tracker)])))),
        "one is left"
    );
    assert!(stored(&file.update(DisputeFileMessage::Deleted(Ok(Vec::new())))));
    assert_eq!(ticks(&file), [false; 4]);
}

#[test]
fn a_kept_picture_ticks_its_line_by_itself() {
    let mut file = ready(Vec::new());
    assert_eq!(ticks(&file), [false; 4]);
    // Saved in the popup; the window is looked at again.
    file.update(DisputeFileMessage::Opened(2, day(1)));
    file.update(DisputeFileMessage::Read(Ok(Some((case(), vec![picture(7, Shows::Tracker)])))));
    assert_eq!(ticks(&file), [false, true, false, false]);
    file.update(DisputeFileMessage::Delete(7));
    file.update(DisputeFileMessage::Deleted(Ok(Vec::new())));
    assert_eq!(ticks(&file), [false; 4]);
    assert_eq!(view(&file).find("data-part", "status").unwrap().text(), "Deleted.");
}

#[test]
fn the_file_is_drawn_only_where_it_is_another_one() {
    let drawn = |file: &DisputeFile| view(file).find("class", "evidence").is_some();
    let mut file = ready(vec![picture(7, Shows::Chat)]);
    assert!(drawn(&file));
    for same in [
        DisputeFileMessage::Saved("x.html".to_owned()),
        DisputeFileMessage::Opened(2, day(1)),
        DisputeFileMessage::Read(Ok(Some((case(), vec![picture(7, Shows::Chat)])))),
    ] {
        file.update(same);
        assert!(!drawn(&file));
    }
    assert_eq!(view(&file).find("data-part", "status").unwrap().text(), "Saved: x.html");
    file.update(DisputeFileMessage::Opened(3, day(2)));
    assert!(drawn(&file), "another day is another file");
}

#[test]
fn what_is_done_says_what_became_of_it() {
    let mut file = ready(vec![picture(7, Shows::Chat)]);
    let event = |action| UserEvent::made(UserEventKind::Click, action, "", &[("picture", "7")]);
    for (action, effect) in [
        ("save-html", DisputeFileEffect::SaveHtml),
        ("save-json", DisputeFileEffect::SaveJson),
        ("print", DisputeFileEffect::Print),
        ("copy-dispute", DisputeFileEffect::CopyDispute),
        ("delete", DisputeFileEffect::Delete(ORDER.to_owned(), 7)),
    ] {
        let message = DisputeFile::message(&event(action)).unwrap();
        assert_eq!(file.update(message), [effect, DisputeFileEffect::Draw]);
    }
    assert_eq!(DisputeFile::message(&UserEvent::made(UserEventKind::Input, "delete", "", &[])), None);
    file.update(DisputeFileMessage::Deleted(Err("the disk is full".to_owned())));
    assert_eq!(view(&file).find("data-part", "status").unwrap().text(), "That didn’t work: the disk is full");
    let (name, text) = file.html(1).unwrap();
    assert_eq!(name, "stuck-parcel-8190000000000001-2026-12-01.html");
    assert!(text.contains("data:image/png;base64,"));
}

proptest! {
    /// However reads, deletions and visits follow each other, the pictures that are shown in the end are those stored.
    #[test]
    fn what_is_shown_in_the_end_is_what_is_stored(choices in prop::collection::vec(any::<u16>(), 0..40)) {
        let mut stored = vec![picture(1, Shows::Order), picture(2, Shows::Chat), picture(3, Shows::Other)];
        let mut driver = Driver::new(ready(stored.clone()));
        let script = [
            DisputeFileMessage::Delete(1),
            DisputeFileMessage::Opened(2, day(1)),
            DisputeFileMessage::Delete(3),
            DisputeFileMessage::Changed,
            DisputeFileMessage::Changed,
        ];
        driver.interleave(script, &choices, |effect, _| match effect {
            DisputeFileEffect::Read(_) => vec![DisputeFileMessage::Read(Ok(Some((case(), stored.clone()))))],
            DisputeFileEffect::Delete(_, id) => {
                stored.retain(|picture| picture.id != id);
                vec![DisputeFileMessage::Deleted(Ok(stored.clone()))]
            }
            _ => Vec::new(),
        });
        let KnownCase::Case(_, shown) = &driver.program.known else { panic!("it is known") };
        let ids: Vec<i64> = shown.iter().map(|picture| picture.id).collect();
        prop_assert_eq!(ids, [2]);
    }
}

#[test]
fn the_file_is_in_the_language_that_is_chosen_and_the_window_in_its_own() {
    let mut file = ready(vec![picture(1, Shows::Order)]);
    let choice = UserEvent::made(UserEventKind::Change, "file-language", "ar", &[]);
    let effects = file.update(DisputeFile::message(&choice).unwrap());
    assert_eq!(effects.first(), Some(&DisputeFileEffect::Language("ar".to_owned())));
    assert!(file.html(1).unwrap().1.contains("lang=\"en\""), "until the texts are there");
    let packed = [env!("OUT_DIR"), "/languages/ar.ftl"].concat();
    let arabic = Catalog::packed("ar", std::fs::read_to_string(packed).unwrap()).unwrap();
    file.update(DisputeFileMessage::Texts(Ok(Translator::new("ar", arabic, Rc::new(PlainEnglish)))));
    let tree = view(&file);
    assert_eq!(tree.find("id", "file-language").unwrap().attribute("value"), Some("ar"));
    assert!(tree.find("data-part", "tools").unwrap().text().starts_with("Dispute file"));
    assert_eq!(tree.find("class", "evidence").unwrap().attribute("lang"), Some("ar"));
    assert!(file.html(1).unwrap().1.contains("lang=\"ar\" dir=\"rtl\""));
    // The next drawing leaves it as it stands.
    file.update(DisputeFileMessage::Texts(Err("full".to_owned())));
    assert!(view(&file).text().contains("That didn’t work: full"));
    assert!(file.html(1).unwrap().1.contains("lang=\"ar\""));
}

#[test]
fn where_the_other_orders_cannot_be_read_the_file_stands_and_says_so_and_nothing_is_read_again() {
    let mut file = ready(Vec::new());
    let unread = || DisputeFileMessage::Others(Err("The storage is closed.".to_owned()));
    assert_eq!(file.update(unread()), [DisputeFileEffect::Draw]);
    let status = |file: &DisputeFile| view(file).find("data-part", "status").unwrap().text();
    assert!(view(&file).find("data-action", "save-html").is_some() && file.html(1).is_some());
    assert!(status(&file).starts_with("The file lacks what only your other orders say"), "{}", status(&file));
    assert!(status(&file).ends_with("The storage is closed."));
    // It stays said beside what was pressed since.
    file.update(DisputeFileMessage::Copied(true));
    assert!(status(&file).contains("couldn’t be read") && !status(&file).starts_with("The file lacks"));
    // Whatever else fails is followed by one more look, which fails alike and ends.
    let effects = file.update(DisputeFileMessage::Failed("Full.".to_owned()));
    assert!(effects.contains(&DisputeFileEffect::Read(ORDER.to_owned())));
    file.update(DisputeFileMessage::Read(Ok(Some((case(), Vec::new())))));
    assert_eq!(file.update(unread()), [DisputeFileEffect::Draw]);
    assert!(status(&file).contains("Full.") && status(&file).contains("The storage is closed."));
    // Once they are read, nothing lacks.
    file.update(DisputeFileMessage::Others(Ok(Vec::new())));
    assert!(!status(&file).contains("The other orders"));
}

#[test]
fn the_file_is_written_in_the_direction_of_its_own_language_whatever_the_window_is_in() {
    let packed = [env!("OUT_DIR"), "/languages/ar.ftl"].concat();
    let arabic = || Catalog::packed("ar", std::fs::read_to_string(&packed).unwrap()).unwrap();
    let translator = |tag: &'static str, catalog| Translator::new(tag, catalog, Rc::new(PlainEnglish));
    let window = translator("ar", arabic());
    let mut file = ready(Vec::new());
    let of_file = |file: &DisputeFile| {
        let whole = file.view(&window.speech()).content;
        assert_eq!(whole.attribute("dir"), None, "what stands around it is as the window is");
        let article = whole.find("class", "evidence").unwrap().clone();
        ["lang", "dir"].map(|name| article.attribute(name).unwrap_or_default().to_owned())
    };
    assert_eq!(of_file(&file), ["en", "ltr"]);
    file.update(DisputeFileMessage::Texts(Ok(translator("ar", arabic()))));
    assert_eq!(of_file(&file), ["ar", "rtl"]);
}
