use super::*;
use crate::app::program::driver::Driver;
use crate::app::window::Window;
use crate::case::OrderRecord;
use crate::order::answer::AnswerKind;
use crate::order::{Event, Fact, Item, Order, OrderStatus, Parcel, Source};
use crate::present::dispute_file::{self, Shows};
use crate::present::view::Node;
use crate::present::windows::{UserEvent, UserEventKind};
use crate::present::wording::sample::english;
use crate::read::address::{HOST, order_page, tracking_page};
use crate::rules::Level;
use proptest::prelude::*;

const ONE: &str = "8190000000000001";
const TWO: &str = "8190000000000002";
const THREE: &str = "8190000000000033";
/// 2026-12-01T12:00Z.
const NOW: Instant = 1_796_126_400_000;

fn on() -> Day {
    Day::from_ymd_opt(2026, 12, 1).unwrap()
}

fn fact<T>(value: T) -> Fact<T> {
    Fact::new(value, Source::ListAnswer, 1, "")
}

/// An order that was paid so many days before, and never sent.
fn case(id: &str, title: &str, days: i64) -> CaseRecord {
    let paid = on() - chrono::TimeDelta::days(days);
    let order = Order {
        id: id.to_owned(),
        status: Some(fact(OrderStatus::Processing)),
        placed: Some(fact(paid.into())),
        paid: Some(fact(paid.into())),
        items: Some(fact(vec![Item { title: title.to_owned(), quantity: 1 }])),
        ..Order::default()
    };
    CaseRecord { record: OrderRecord::seen(order, 1), ..CaseRecord::default() }
}

fn read(cases: Vec<CaseRecord>) -> Driver<Popup> {
    let mut driver = Driver::new(Popup::new(Settings::default(), "en", on(), NOW));
    driver.send(PopupMessage::Opened);
    driver.send(PopupMessage::Cases(cases));
    driver.send(PopupMessage::AllRead(true));
    driver.pending.clear();
    driver
}

fn two() -> Driver<Popup> {
    read(vec![case(ONE, "A lamp", 1), case(TWO, "A chair", 40)])
}

fn page(driver: &Driver<Popup>) -> Node {
    driver.program.view(&english()).content
}

fn rows(driver: &Driver<Popup>) -> Vec<String> {
    page(driver).find("data-part", "orders").map_or_else(Vec::new, |list| {
        list.nodes().iter().map(|row| row.attribute("data-order").unwrap().to_owned()).collect()
    })
}

fn words(driver: &Driver<Popup>, part: &str) -> String {
    page(driver).find("data-part", part).map(Node::text).unwrap_or_default()
}

fn shown(driver: &Driver<Popup>, part: &str) -> bool {
    page(driver).find("data-part", part).is_some_and(|node| node.attribute("hidden").is_none())
}

#[test]
fn what_needs_the_buyer_comes_first_and_can_be_shown_alone() {
    let mut driver = two();
    assert_eq!(rows(&driver), [TWO, ONE]);
    assert_eq!(words(&driver, "act"), "1 order needs attention");
    driver.send(PopupMessage::Filtered(Some(Attention::Moving)));
    assert_eq!(rows(&driver), [ONE]);
    driver.send(PopupMessage::Filtered(Some(Attention::Act)));
    assert_eq!(rows(&driver), [TWO]);
}

#[test]
fn the_order_of_the_page_in_the_tab_comes_first() {
    let mut driver = read(vec![case(ONE, "A lamp", 1), case(TWO, "A chair", 40), case(THREE, "A shelf", 41)]);
    let all = rows(&driver);
    assert_eq!(all.last().map(String::as_str), Some(ONE), "it is the mildest: {all:?}");
    for address in [order_page(ONE, HOST), tracking_page(ONE, HOST)] {
        driver.send(PopupMessage::Tab(Some(address)));
        assert_eq!(rows(&driver), [ONE, &all[0], &all[1]], "the others stay as they were");
    }
    // As soon as all is read again, and not on another page.
    driver.send(PopupMessage::Settings(Settings::default(), "en"));
    assert_eq!(rows(&driver)[0], ONE);
    driver.send(PopupMessage::Tab(Some("https://tracker.example/".to_owned())));
    assert_eq!(rows(&driver), all);
}

#[test]
fn a_card_that_was_hidden_can_be_shown_again_from_its_page() {
    let mut hidden = case(TWO, "A chair", 40);
    (hidden.record.dismissed, hidden.record.dismissed_at) = (Some(Level::Dispute), NOW - 9);
    let mut driver = read(vec![case(ONE, "A lamp", 1), hidden]);
    let row = |driver: &Driver<Popup>, order| {
        let row = page(driver).find("data-order", order).unwrap().clone();
        row.find("data-part", "hidden-card").unwrap().clone()
    };
    let offers = |driver: &Driver<Popup>, order| row(driver, order).attribute("hidden").is_none();
    assert!(!offers(&driver, TWO), "there is no page to show it on");
    for address in [order_page(TWO, HOST), tracking_page(TWO, HOST)] {
        driver.send(PopupMessage::Tab(Some(address)));
        assert!(offers(&driver, TWO) && !offers(&driver, ONE));
    }
    assert_eq!(row(&driver, TWO).text(), "You hid the card on this order’s page.Show it again");
    driver.send(PopupMessage::ShowCard(TWO.to_owned(), NOW));
    let stored = driver.pending.iter().find_map(|effect| match effect {
        PopupEffect::Store(account, _) => Some(account),
        _ => None,
    });
    let account = stored.unwrap();
    assert_eq!((account.record.dismissed, account.record.dismissed_at), (None, NOW));
    assert!(!offers(&driver, TWO));
}

#[test]
fn a_day_that_cannot_be_meant_stays_in_its_field_with_what_can() {
    let mut driver = two();
    driver.send(PopupMessage::Answered(TWO.to_owned(), 0, NOW, on()));
    let log = |driver: &Driver<Popup>| {
        let row = page(driver).find("data-order", TWO).unwrap().clone();
        row.find("data-part", "said").unwrap().clone()
    };
    let stores = |driver: &Driver<Popup>| {
        driver.pending.iter().filter(|effect| matches!(effect, PopupEffect::Store(..))).count()
    };
    assert_eq!(stores(&driver), 1);
    driver.send(PopupMessage::Redated(TWO.to_owned(), NOW, "2999-01-01".to_owned()));
    assert_eq!(stores(&driver), 1);
    let field = log(&driver).find("data-action", "said-on").unwrap().attribute("value").map(str::to_owned);
    assert_eq!(field.as_deref(), Some("2999-01-01"));
    assert!(
        log(&driver).text().contains("Choose a day from 2026-10-22 to 2026-12-01."),
        "{}",
        log(&driver).text()
    );
    driver.send(PopupMessage::Redated(TWO.to_owned(), NOW, "2026-11-30".to_owned()));
    assert_eq!(stores(&driver), 2);
    assert!(!log(&driver).text().contains("Choose a day"));
}

#[test]
fn the_field_finds_own_orders_by_title_and_id_and_explains_numbers() {
    let mut driver = two();
    driver.send(PopupMessage::Filtered(Some(Attention::Moving)));
    let search =
        |driver: &mut Driver<Popup>, text: &str| driver.send(PopupMessage::Searched(text.to_owned()));
    search(&mut driver, "chair");
    assert_eq!(rows(&driver), [TWO], "whoever searches looks through all");
    assert!(!shown(&driver, "check-lines"));
    search(&mut driver, "0001");
    assert_eq!(rows(&driver), [ONE]);
    assert!(!shown(&driver, "check-lines"), "the end of an own id is no number that is too short");
    search(&mut driver, "RR473I24829CN");
    assert_eq!(words(&driver, "no-match"), "No matching orders.");
    assert!(shown(&driver, "check-lines") && shown(&driver, "check-offers"));
    driver.send(PopupMessage::Offered("RR473124829CN".to_owned()));
    assert!(driver.pending.contains(&PopupEffect::Fill("RR473124829CN".to_owned())));
    assert!(!shown(&driver, "check-offers") && shown(&driver, "check-links"));
    assert!(words(&driver, "check-lines").contains("Its check digit is correct."));
    search(&mut driver, &"7".repeat(10_000));
    assert_eq!(words(&driver, "check-lines"), "That is too long for a tracking number.");
    search(&mut driver, "");
    assert_eq!(rows(&driver), [ONE], "what was filtered before");
    assert!(!shown(&driver, "check-lines"));
}

#[test]
fn what_is_found_is_read_out_once_the_typing_pauses() {
    let mut driver = two();
    let spoken = |driver: &Driver<Popup>| {
        let page = page(driver);
        page.find("data-part", "checker").unwrap().find("role", "status").unwrap().text()
    };
    driver.send(PopupMessage::Searched("RR473".to_owned()));
    driver.send(PopupMessage::Searched("RR473124829CN".to_owned()));
    driver.send(PopupMessage::Paused(1));
    assert_eq!(spoken(&driver), "", "a letter came after that");
    driver.send(PopupMessage::Paused(2));
    assert!(spoken(&driver).starts_with("0 orders. ") && spoken(&driver).contains("check digit is correct"));
}

#[test]
fn an_answer_is_shown_at_once_in_its_place_and_can_be_taken_back() {
    let mut sent = case(TWO, "A chair", 40);
    sent.record.order.status = Some(fact(OrderStatus::Shipped));
    sent.record.order.parcels = vec![Parcel { events_read: Some(NOW), ..Parcel::default() }];
    let mut driver = read(vec![case(ONE, "A lamp", 1), sent]);
    driver.send(PopupMessage::Filtered(Some(Attention::Act)));
    driver.send(PopupMessage::Answered(TWO.to_owned(), 0, 5, on()));
    let stored = |driver: &Driver<Popup>| {
        driver.pending.iter().find_map(|effect| match effect {
            PopupEffect::Store(account, _) => Some(account.record.answers.clone()),
            _ => None,
        })
    };
    let [answer] = &stored(&driver).unwrap()[..] else { panic!("one answer") };
    assert_eq!((&answer.said, answer.at, answer.undone), (&AnswerKind::HaveIt, 5, false));
    assert_eq!(rows(&driver), [TWO], "nothing jumps away under the hand");
    let level = |driver: &Driver<Popup>| {
        page(driver).find("data-action", "order").unwrap().attribute("data-level").unwrap().to_owned()
    };
    assert_eq!((level(&driver).as_str(), words(&driver, "act").as_str()), ("done", ""));
    driver.pending.clear();
    driver.send(PopupMessage::Undone(TWO.to_owned(), 5));
    assert!(stored(&driver).unwrap()[0].undone);
    assert_eq!(words(&driver, "act"), "1 order needs attention");
    // An order or a place that is not there changes nothing.
    driver.pending.clear();
    driver.send(PopupMessage::Answered(TWO.to_owned(), 99, 6, on()));
    driver.send(PopupMessage::Answered("1".to_owned(), 0, 6, on()));
    assert_eq!(stored(&driver), None);
}

#[test]
fn what_could_not_be_stored_is_said_and_not_shown_as_if_it_were() {
    let mut driver = two();
    driver.send(PopupMessage::Answered(TWO.to_owned(), 0, 5, on()));
    driver.pending.clear();
    driver.send(PopupMessage::Stored(PopupRequest::Change, Err("the storage is full".to_owned())));
    assert!(words(&driver, "news").contains("the storage is full"));
    assert!(driver.pending.contains(&PopupEffect::ReadCases));
    driver.send(PopupMessage::Cases(vec![case(TWO, "A chair", 40)]));
    driver.send(PopupMessage::AllRead(true));
    assert_eq!(words(&driver, "act"), "1 order needs attention");
}

#[test]
fn two_requests_that_fail_together_show_the_orders_and_not_that_there_are_none() {
    let mut driver = two();
    for _ in 0..2 {
        driver.send(PopupMessage::Stored(PopupRequest::Change, Err("the worker stopped".to_owned())));
    }
    let reads = |driver: &mut Driver<Popup>| {
        let pending = std::mem::take(&mut driver.pending);
        pending.into_iter().filter(|effect| *effect == PopupEffect::ReadCases).count()
    };
    assert_eq!(reads(&mut driver), 1, "one reading at a time");
    for left in [1, 0] {
        driver.send(PopupMessage::Cases(vec![case(ONE, "A lamp", 1), case(TWO, "A chair", 40)]));
        driver.send(PopupMessage::AllRead(true));
        assert_eq!((rows(&driver), reads(&mut driver)), (vec![TWO.to_owned(), ONE.to_owned()], left));
    }
}

#[test]
fn the_message_is_copied_and_then_the_way_to_send_it_is_shown() {
    let mut partly = case(TWO, "A chair", 40);
    partly.record.order.status = Some(fact(OrderStatus::PartlyShipped));
    let mut driver = read(vec![case(ONE, "A lamp", 1), partly]);
    let copy = |driver: &Driver<Popup>| page(driver).find("data-action", "copy").is_some();
    assert!(copy(&driver));
    assert!(driver.program.to_seller(TWO, &english()).unwrap().contains(TWO));
    driver.send(PopupMessage::Copy(TWO.to_owned()));
    assert_eq!(driver.pending[0], PopupEffect::Copy(TWO.to_owned()));
    driver.send(PopupMessage::Copied(TWO.to_owned(), Ok(())));
    assert!(!copy(&driver) && words(&driver, "news").starts_with("Copied"));
    driver.send(PopupMessage::Copied(TWO.to_owned(), Err("Hello".to_owned())));
    assert!(driver.pending.contains(&PopupEffect::Select(windows::UNCOPIED)));
    assert_eq!(page(&driver).find("id", windows::UNCOPIED).unwrap().attribute("value"), Some("Hello"));
    assert_eq!(driver.program.to_seller("1", &english()), None);
}

#[test]
fn what_was_never_shipped_is_opened_to_be_cancelled() {
    let driver = two();
    let row = page(&driver);
    assert!(row.find("data-action", "copy").is_none());
    assert!(words(&driver, "orders").contains("Cancel the order"));
}

/// An order with one entry of tracking.
fn tracked(id: &str, code: &str, text: &str) -> CaseRecord {
    let mut tracked = case(id, "A lamp", 1);
    let event = Event {
        instant: None,
        date: on(),
        minute: None,
        code: code.to_owned(),
        text: text.to_owned(),
        place: String::new(),
        source: Source::CainiaoAnswer,
        site: String::new(),
    };
    tracked.record.order.parcels = vec![Parcel { events: vec![event], ..Parcel::default() }];
    tracked
}

#[test]
fn what_nobody_understands_is_listed_over_all_orders_and_copied_with_one_click() {
    let driver = read(vec![tracked(ONE, "LH_DEPART", "Left"), tracked(TWO, "", "Delivered")]);
    assert!(!shown(&driver, "unrecognized"), "all of it is understood");
    let mut driver = read(vec![
        tracked(ONE, "NEW_CODE", "Oddly signed by Zoltan Quimby, call 0612345678"),
        tracked(TWO, "", &format!("Oddly joined with {ONE}")),
    ]);
    assert!(shown(&driver, "unrecognized"));
    let text = words(&driver, "unrecognized");
    assert!(text.contains("Unrecognized updates (2)") && text.contains("NEW_CODE"), "{text}");
    assert_eq!(words(&driver, "unrecognized-news"), "");
    assert_eq!(
        Popup::message(&UserEvent::made(UserEventKind::Click, "copy-unrecognized", "", &[])),
        Some(PopupMessage::CopyUnrecognized)
    );
    driver.send(PopupMessage::CopyUnrecognized);
    let [PopupEffect::CopyUnrecognized(report), ..] = &driver.pending[..] else { panic!("it is copied") };
    assert_eq!(report, "NEW_CODE\tOddly signed by …\t1\n-\tOddly joined with …\t1\n");
    for personal in ["Zoltan", "Quimby", "0612", ONE, TWO] {
        assert!(!report.contains(personal) && !text.contains(personal), "{personal}");
    }
    driver.send(PopupMessage::UnrecognizedCopied(Ok(())));
    assert_eq!(
        (words(&driver, "unrecognized-news").as_str(), words(&driver, "news").as_str()),
        ("Copied.", "")
    );
    // Where the browser copies nothing, the text can be copied by hand.
    driver.send(PopupMessage::UnrecognizedCopied(Err("NEW_CODE".to_owned())));
    assert!(driver.pending.contains(&PopupEffect::Select(windows::UNCOPIED)));
    assert_eq!(page(&driver).find("id", windows::UNCOPIED).unwrap().attribute("value"), Some("NEW_CODE"));
    assert_eq!(words(&driver, "unrecognized-news"), "");
}

#[test]
fn a_picture_is_kept_for_the_order_it_shows_or_the_one_that_is_chosen() {
    let mut driver = two();
    driver.send(PopupMessage::Tab(Some("about:blank".to_owned())));
    assert!(!shown(&driver, "camera"));
    driver.send(PopupMessage::Tab(Some("https://tracker.example/".to_owned())));
    assert!(shown(&driver, "camera"));
    driver.pending.clear();
    driver.send(PopupMessage::KeepPicture);
    assert!(
        driver.pending.contains(&PopupEffect::Select(windows::WHOSE)),
        "first it must be said whose it is"
    );
    driver.send(PopupMessage::Whose(ONE.to_owned()));
    driver.pending.clear();
    driver.send(PopupMessage::KeepPicture);
    driver.send(PopupMessage::KeepPicture);
    let taken: Vec<&PopupEffect> =
        driver.pending.iter().filter(|effect| matches!(effect, PopupEffect::TakePicture(..))).collect();
    assert_eq!(
        taken,
        [&PopupEffect::TakePicture(ONE.to_owned(), Shows::Other)],
        "no second one while it is taken"
    );
    driver.send(PopupMessage::Picture(PictureOutcome::Saved(3)));
    assert!(words(&driver, "camera").contains("Screenshot saved. This order now has 3."));
    driver.send(PopupMessage::Picture(PictureOutcome::Refused));
    assert!(words(&driver, "camera").contains("doesn’t allow a screenshot"));
    driver.send(PopupMessage::Tab(Some(order_page(TWO, HOST))));
    driver.pending.clear();
    driver.send(PopupMessage::KeepPicture);
    assert!(matches!(&driver.pending[0], PopupEffect::TakePicture(order, _) if order == TWO));
}

fn taken(covers: bool) -> (PopupMessage, dispute_file::Picture, dispute_file::Picture) {
    let picture = |bytes: &[u8]| dispute_file::Picture {
        order: ONE.to_owned(),
        shows: Shows::Tracker,
        at: 5,
        bytes: bytes.into(),
        ..dispute_file::Picture::default()
    };
    let (seen, covered) = (picture(b"the street"), picture(b"a bar"));
    let address = Some(order_page(ONE, HOST));
    let taken = TakenPicture { address, seen: seen.clone(), covered: covers.then(|| covered.clone()) };
    (PopupMessage::Taken(Box::new(taken)), seen, covered)
}

/// The address of the picture that is looked at; what it is kept as once that is pressed.
fn previewed(driver: &Driver<Popup>) -> Option<String> {
    let page = page(driver);
    let part = page.find("data-part", "taken").unwrap();
    part.all("alt", "What AliExpress will see").first()?.attribute("src").map(str::to_owned)
}

fn saved_now(driver: &mut Driver<Popup>) -> Vec<dispute_file::Picture> {
    driver.pending.clear();
    driver.send(PopupMessage::KeepTaken);
    let kept = driver.pending.iter().filter_map(|effect| match effect {
        PopupEffect::KeepPicture(picture) => Some((**picture).clone()),
        _ => None,
    });
    kept.collect()
}

fn before_a_page() -> Driver<Popup> {
    let mut driver = two();
    driver.send(PopupMessage::Tab(Some(order_page(ONE, HOST))));
    driver.send(PopupMessage::KeepPicture);
    driver
}

#[test]
fn a_picture_is_looked_at_covered_before_it_is_kept() {
    let mut driver = before_a_page();
    let (message, seen, covered) = taken(true);
    driver.pending.clear();
    driver.send(message);
    assert!(
        !driver.pending.iter().any(|effect| matches!(effect, PopupEffect::KeepPicture(_))),
        "not yet kept"
    );
    assert_eq!(previewed(&driver), Some(covered.address()));
    assert!(words(&driver, "taken").contains("name, phone and street are covered"));
    assert!(page(&driver).find("data-action", "keep-picture").unwrap().attribute("hidden").is_some());
    driver.pending.clear();
    driver.send(PopupMessage::KeepPicture);
    assert!(!driver.pending.iter().any(|effect| matches!(effect, PopupEffect::TakePicture(..))));

    // The buyer's choice, there and back.
    driver.send(PopupMessage::Uncover(true));
    assert_eq!(previewed(&driver), Some(seen.address()));
    assert!(words(&driver, "taken").contains("Nothing is covered."));
    assert!(page(&driver).find("data-action", "cover-picture").is_some());
    driver.send(PopupMessage::Uncover(false));
    assert_eq!(saved_now(&mut driver), [covered]);
    assert_eq!(saved_now(&mut driver), [], "once");
    driver.pending.clear();
    driver.send(PopupMessage::Picture(PictureOutcome::Saved(1)));
    let stored: Vec<_> = driver
        .pending
        .iter()
        .filter_map(|effect| match effect {
            PopupEffect::Store(account, _) => {
                Some((account.record.order.id.clone(), account.record.proofs.clone()))
            }
            _ => None,
        })
        .collect();
    assert_eq!(stored.len(), 1, "the card says that there is one");
    assert!(stored[0].1.iter().all(|tick| tick.ticked && tick.at > 0), "{stored:?}");
    assert!(!shown(&driver, "taken"));
    assert!(words(&driver, "camera").contains("Screenshot saved. This order now has 1."));
}

#[test]
fn a_picture_of_another_page_than_the_one_whose_order_was_named_is_not_offered() {
    for address in [Some(order_page(TWO, HOST)), None] {
        let mut driver = before_a_page();
        let (PopupMessage::Taken(mut other), ..) = taken(true) else { panic!("a picture") };
        other.address = address;
        driver.pending.clear();
        driver.send(PopupMessage::Taken(other));
        assert!(previewed(&driver).is_none() && saved_now(&mut driver).is_empty());
        assert!(words(&driver, "camera").contains("another page"), "{}", words(&driver, "camera"));
        driver.send(PopupMessage::Tab(Some(order_page(TWO, HOST))));
        driver.pending.clear();
        driver.send(PopupMessage::KeepPicture);
        assert!(matches!(&driver.pending[0], PopupEffect::TakePicture(order, _) if order == TWO));
    }
}

#[test]
fn a_picture_is_kept_with_the_address_only_where_the_buyer_says_so() {
    let mut driver = before_a_page();
    let (message, seen, _) = taken(true);
    driver.send(message);
    driver.send(PopupMessage::Uncover(true));
    assert_eq!(saved_now(&mut driver), [seen]);
}

#[test]
fn where_no_such_place_is_known_the_buyer_is_asked_to_look() {
    let mut driver = before_a_page();
    let (message, seen, _) = taken(false);
    driver.send(message);
    assert!(
        words(&driver, "taken").contains("Nothing is covered. Check it for your name, phone and address")
    );
    for action in ["cover-picture", "uncover-picture"] {
        assert!(page(&driver).find("data-action", action).is_none(), "{action}");
    }
    assert_eq!(saved_now(&mut driver), [seen]);
}

#[test]
fn a_picture_that_could_not_be_kept_stays_and_one_that_is_not_wanted_goes() {
    let mut driver = before_a_page();
    let (message, _, covered) = taken(true);
    driver.send(message);
    assert_eq!(saved_now(&mut driver).len(), 1);
    driver.send(PopupMessage::Discard);
    assert!(shown(&driver, "taken"), "it is being kept");
    driver.send(PopupMessage::Picture(PictureOutcome::Failed("the disk is full".to_owned())));
    assert!(words(&driver, "camera").contains("the disk is full"));
    assert_eq!(previewed(&driver), Some(covered.address()));
    driver.send(PopupMessage::Discard);
    assert!(!shown(&driver, "taken") && previewed(&driver).is_none());
    assert_eq!(saved_now(&mut driver), [], "there is none");
    driver.pending.clear();
    driver.send(PopupMessage::KeepPicture);
    assert!(matches!(&driver.pending[0], PopupEffect::TakePicture(..)), "another one can be taken");
}

#[test]
fn nothing_stored_and_nothing_readable_are_distinguished() {
    assert!(shown(&read(Vec::new()), "empty"));
    let mut driver = Driver::new(Popup::new(Settings::default(), "en", on(), NOW));
    driver.send(PopupMessage::Opened);
    assert!(!shown(&driver, "empty") && !shown(&driver, "error"));
    driver.send(PopupMessage::AllRead(false));
    assert!(shown(&driver, "error"));
}

#[test]
fn all_that_is_on_the_way_can_be_checked_with_one_click() {
    assert!(!shown(&two(), "check-all"), "nothing was sent");
    let mut sent = case(ONE, "A lamp", 20);
    sent.record.order.status = Some(fact(OrderStatus::Shipped));
    sent.record.order.shipped = Some(fact((on() - chrono::TimeDelta::days(12)).into()));
    let mut by_hand = sent.clone();
    by_hand.record.order.id = "0000000000000001".to_owned();
    let mut driver = read(vec![sent, by_hand, case(TWO, "A chair", 40)]);
    assert!(words(&driver, "check-all").starts_with("Tracking not read today: 1"));
    let click = Popup::message(&UserEvent::made(UserEventKind::Click, windows::CHECK_ALL, "", &[]));
    driver.send(click.unwrap());
    assert!(driver.pending.contains(&PopupEffect::CheckAll));
    driver.send(PopupMessage::ListOpened(Ok(())));
    assert!(words(&driver, "news").starts_with("Your order list has opened."));
    driver.send(PopupMessage::ListOpened(Err("full".to_owned())));
    assert!(words(&driver, "news").contains("full"));
}

#[test]
fn orders_of_one_parcel_are_one_group_in_whichever_slices_they_come() {
    let sent = |id: &str, events_read: Option<Instant>| {
        let mut case = case(id, "A lamp", 20);
        case.record.order.status = Some(fact(OrderStatus::Shipped));
        let number = Some(fact("LP00812345670101".to_owned()));
        let read_on = events_read.map(|_| on().into());
        let parcel = Parcel { origin_number: number, events_read, read_on, ..Default::default() };
        case.record.order.parcels = vec![parcel];
        case
    };
    let (one, two) = (sent(ONE, Some(NOW)), sent(TWO, None));
    let together = read(vec![one.clone(), two.clone()]);
    let mut apart = Driver::new(Popup::new(Settings::default(), "en", on(), NOW));
    for message in
        [PopupMessage::Opened, PopupMessage::Cases(vec![one]), PopupMessage::Cases(vec![two.clone()])]
    {
        apart.send(message);
    }
    apart.send(PopupMessage::AllRead(true));
    assert_eq!(words(&apart, "orders"), words(&together, "orders"));
    // Alone the second knows nothing of what was read for the first.
    assert!(!words(&apart, "orders").contains("hasn’t been read yet"));
    assert!(words(&read(vec![two]), "orders").contains("hasn’t been read yet"));
}

#[test]
fn other_settings_judge_anew() {
    let mut driver = two();
    let settings = Settings { language: "he".to_owned(), ..Settings::default() };
    driver.send(PopupMessage::Settings(settings, "he"));
    assert_eq!(page(&driver).attribute("dir"), Some("rtl"));
    assert_eq!(rows(&driver).len(), 2);
}

#[test]
fn events_become_messages() {
    let message = |kind, action, value, data: &[(&str, &str)]| {
        Popup::message(&UserEvent::made(kind, action, value, data))
    };
    assert_eq!(
        message(UserEventKind::Input, "search", "x", &[]),
        Some(PopupMessage::Searched("x".to_owned()))
    );
    assert_eq!(
        message(UserEventKind::Click, "answer", "", &[("order", ONE), ("index", "2")]),
        Some(PopupMessage::Answered(ONE.to_owned(), 2, 0, Day::default()))
    );
    assert_eq!(
        message(UserEventKind::Click, "undo", "", &[("order", ONE), ("at", "7")]),
        Some(PopupMessage::Undone(ONE.to_owned(), 7))
    );
    assert_eq!(message(UserEventKind::Click, "undo", "", &[("order", ONE)]), None);
    assert_eq!(
        message(UserEventKind::Change, "said-on", "2026-11-20", &[("order", ONE), ("at", "7")]),
        Some(PopupMessage::Redated(ONE.to_owned(), 7, "2026-11-20".to_owned()))
    );
    assert_eq!(message(UserEventKind::Click, "order", "", &[]), None);
    assert_eq!(message(UserEventKind::Click, "check-link", "", &[]), None);
}

proptest! {
    /// Answers reach the worker in the order they were given, each once, whatever is searched and filtered meanwhile.
    #[test]
    fn no_answer_is_lost(script in prop::collection::vec((0_u8..4, 0_i64..1000), 0..30)) {
        let mut driver = two();
        let (mut given, mut said) = (Vec::new(), None);
        for (at, (what, number)) in (1..).zip(script) {
            driver.send(match what {
                0 => PopupMessage::Searched(number.to_string()),
                1 => PopupMessage::Filtered(Some(Attention::Act)),
                2 => PopupMessage::Paused(1),
                _ => {
                    given.push(at);
                    match said.take() {
                        Some(before) => PopupMessage::Undone(ONE.to_owned(), before),
                        None => {
                            said = Some(at);
                            PopupMessage::Answered(ONE.to_owned(), 0, at, on())
                        }
                    }
                }
            });
        }
        let stored = driver.pending.iter().filter(|effect| matches!(effect, PopupEffect::Store(..))).count();
        prop_assert_eq!(stored, given.len());
        // Each second one takes back.
        let answers = &driver.program.order(ONE).unwrap().case.record.answers;
        let standing = answers.iter().filter(|answer| !answer.undone).count();
        prop_assert_eq!(standing, given.len() % 2);
    }
}
