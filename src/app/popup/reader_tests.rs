use super::*;
use crate::app::program::driver::Driver;
use crate::app::window::Window;
use crate::case::OrderRecord;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::{Fact, Order, OrderStatus, Parcel, Source};
use crate::present::view::Node;
use crate::present::wording::sample::english;
use crate::read::text::{Now, PageText};
use crate::rules::Level;

/// 2026-11-28T12:00Z.
const NOW: Instant = 1_795_867_200_000;
const ONE: &str = "8190000000000001";
const TWO: &str = "8190000000000002";
const NUMBER: &str = "RR473124829CN";
const OTHER: &str = "LP00800000000042";
const POST: &str =
    "https://www.correos.es/es/es/herramientas/localizador/envios/detalle?tracking-number=RR473124829CN";
const HISTORY: &str = "Localizador\nRR473124829CN\n28/11/2026 09:10 En reparto\n25/11/2026 18:00 Admitido en la oficina de cambio\n";

fn today() -> Day {
    Day::from_ymd_opt(2026, 12, 1).unwrap()
}

/// An order with a number that nobody has scanned for six weeks.
fn case(id: &str, number: &str) -> CaseRecord {
    let fact =
        |days| Some(Fact::new((today() - chrono::TimeDelta::days(days)).into(), Source::DetailAnswer, 1, ""));
    let number = Some(Fact::new(number.to_owned(), Source::TrackingAnswer, 1, ""));
    let order = Order {
        id: id.to_owned(),
        status: Some(Fact::new(OrderStatus::Shipped, Source::DetailAnswer, 1, "")),
        country: Some(Fact::new("ES".to_owned(), Source::DetailAnswer, 1, "")),
        paid: fact(42),
        shipped: fact(42),
        parcels: vec![Parcel {
            origin_number: number,
            events_read: Some(1),
            read_on: Some(today().into()),
            ..Parcel::default()
        }],
        ..Order::default()
    };
    CaseRecord { record: OrderRecord::seen(order, 1), ..CaseRecord::default() }
}

fn at(address: &str, cases: Vec<CaseRecord>) -> Driver<Popup> {
    let mut driver = Driver::new(Popup::new(Settings::default(), "en", today(), NOW));
    driver.send(PopupMessage::Opened);
    driver.send(PopupMessage::Cases(cases));
    driver.send(PopupMessage::Tab(Some(address.to_owned())));
    driver.send(PopupMessage::AllRead(true));
    driver
}

fn reads(driver: &Driver<Popup>) -> usize {
    driver.pending.iter().filter(|effect| **effect == PopupEffect::ReadPage).count()
}

fn page(address: &str, text: &str) -> PopupMessage {
    let now = Now { today: today(), minute: 600 };
    let text = PageText::pasted(text, "es");
    PopupMessage::PageRead(Box::new(Ok(ReadPage { address: address.to_owned(), text, now })))
}

fn part(driver: &Driver<Popup>, part: &str) -> Option<Node> {
    let found = driver.program.view(&english()).content.find("data-part", part).cloned();
    found.filter(|node| node.attribute("hidden").is_none())
}

fn text(driver: &Driver<Popup>) -> String {
    part(driver, "reader").map(|node| node.text()).unwrap_or_default()
}

fn level(driver: &Driver<Popup>, order: &str) -> Level {
    driver.program.order(order).unwrap().verdict.level
}

fn stored(driver: &Driver<Popup>) -> Vec<&CaseRecord> {
    let stored = driver.pending.iter().filter_map(|effect| match effect {
        PopupEffect::Store(account, _) => Some(account.as_ref()),
        _ => None,
    });
    stored.collect()
}

#[test]
fn a_click_reads_and_a_second_one_keeps_and_the_verdict_changes() {
    let mut driver = at(POST, vec![case(ONE, NUMBER), case(TWO, OTHER)]);
    assert_eq!(reads(&driver), 1, "the page is looked at once");
    driver.send(page(POST, HISTORY));
    assert!(text(&driver).contains("correos.es shows RR473124829CN."), "{}", text(&driver));
    assert!(part(&driver, "preview").is_none() && stored(&driver).is_empty(), "nothing is kept by itself");
    let before = level(&driver, ONE);
    driver.send(PopupMessage::ReadPage);
    assert_eq!(reads(&driver), 2, "what is kept is read after the click");
    driver.send(page(POST, HISTORY));
    let shown = part(&driver, "preview").unwrap().text();
    assert!(shown.contains("Updates found for RR473124829CN on correos.es: 2"), "{shown}");
    assert!(shown.contains("En reparto"), "{shown}");
    driver.send(PopupMessage::Strike(1));
    assert!(text(&driver).contains("correos.es: 1"));
    driver.send(PopupMessage::Strike(1));
    driver.send(PopupMessage::KeepRead(77, today()));
    assert_eq!(stored(&driver).len(), 1);
    assert_eq!((before, level(&driver, ONE)), (Level::Write, Level::Wait));
    let record = &driver.program.order(ONE).unwrap().case.record;
    assert!(record.order.parcels[0].events.iter().all(|event| event.site == "correos.es"));
    assert!(record.answers.iter().any(|answer| answer.said == AnswerKind::FoundAt(Tracker::LocalPost)));
    assert!(text(&driver).contains("Added to the order."));
    driver.send(PopupMessage::UndoRead);
    assert_eq!((stored(&driver).len(), level(&driver, ONE)), (2, before));
    assert!(part(&driver, "preview").is_some(), "what was read is still there");
    // The storage has refused to take it back: it is saved all the same, and can be taken back.
    driver.send(PopupMessage::Stored(PopupRequest::UndoRead, Err("the storage is full".to_owned())));
    assert!(text(&driver).contains("Added to the order.") && part(&driver, "preview").is_none());
}

#[test]
fn a_number_nobody_knows_asks_whose_it_is() {
    let address = "https://somewhere.example/track";
    let mut driver = at(address, vec![case(ONE, NUMBER), case(TWO, OTHER)]);
    let history = HISTORY.replace(NUMBER, "CC473124829DE");
    driver.send(page(address, &history));
    assert!(text(&driver).contains("CC473124829DE"));
    let button =
        |driver: &Driver<Popup>| part(driver, "reader").unwrap().find("data-action", "read-page").cloned();
    assert!(button(&driver).unwrap().attribute("disabled").is_some(), "nothing is chosen beforehand");
    driver.send(PopupMessage::ReadFor(TWO.to_owned()));
    assert!(button(&driver).unwrap().attribute("disabled").is_none());
    driver.send(PopupMessage::ReadPage);
    driver.send(page(address, &history));
    driver.send(PopupMessage::KeepRead(5, today()));
    assert_eq!(driver.program.order(TWO).unwrap().case.record.order.parcels[0].events.len(), 2);
    assert_eq!(driver.program.order(ONE).unwrap().case.record.order.parcels[0].events.len(), 0);
}

#[test]
fn a_page_without_entries_is_noted_with_one_click() {
    let mut driver = at(POST, vec![case(ONE, NUMBER)]);
    driver.send(page(POST, "RR473124829CN\nNo hay datos"));
    driver.send(PopupMessage::ReadPage);
    driver.send(page(POST, "RR473124829CN\nNo hay datos"));
    assert!(text(&driver).contains("No updates for RR473124829CN were found here."), "{}", text(&driver));
    driver.send(PopupMessage::KeepRead(9, today()));
    assert!(text(&driver).contains("Noted: nothing on correos.es."));
    let record = &driver.program.order(ONE).unwrap().case.record;
    assert_eq!((record.answers.len(), record.lookups.len()), (1, 1));
    driver.send(PopupMessage::UndoRead);
    let record = &driver.program.order(ONE).unwrap().case.record;
    assert!(record.answers[0].undone && record.lookups[0].undone);
}

#[test]
fn that_a_page_shows_nothing_is_offered_only_where_it_does() {
    let offers = |address: &str, body: &str| {
        let mut driver = at(address, vec![case(ONE, NUMBER)]);
        driver.send(page(address, body));
        driver.send(PopupMessage::ReadPage);
        driver.send(page(address, body));
        let note = part(&driver, "reader").unwrap().find("data-action", "note-nothing").is_some();
        (note, text(&driver))
    };
    let tracker = "https://t.17track.net/en";
    for body in ["RR473124829CN", "RR473124829CN\nNo encontrado", "No encontrado"] {
        assert!(offers(tracker, body).0, "{body}");
    }
    // Updates whose day or parcel cannot be told.
    for body in ["RR473124829CN\nEn reparto", "Su paquete RR473124829CN ha sido entregado."] {
        let (note, said) = offers(tracker, body);
        assert!(!note && said.contains("couldn’t be read"), "{said}");
    }
    // A form, or a page that is still loading.
    let (note, said) = offers(tracker, "Introduzca el localizador");
    assert!(!note && said.contains("isn’t here"), "{said}");
}

#[test]
fn what_cannot_be_read_is_said_in_one_sentence() {
    for address in ["chrome://settings", "about:config", "file:///tmp/a.pdf"] {
        let driver = at(address, vec![case(ONE, NUMBER)]);
        assert_eq!(reads(&driver), 0, "{address}");
        assert!(text(&driver).contains("Your browser doesn’t let extensions read this page."), "{address}");
    }
    let refused = || PopupMessage::PageRead(Box::new(Err(PageTrouble::NotAllowed)));
    let mut driver = at("https://store.example/", vec![case(ONE, NUMBER)]);
    driver.send(refused());
    assert!(text(&driver).contains("doesn’t let extensions"));

    let mut driver = at(POST, vec![case(ONE, NUMBER)]);
    driver.send(page(POST, &"x\n".repeat(40_000)));
    assert!(text(&driver).contains("too large"), "{}", text(&driver));

    let mut driver = at(POST, vec![case(ONE, NUMBER)]);
    driver.send(page(POST, HISTORY));
    driver.send(PopupMessage::ReadPage);
    driver.send(page("https://elsewhere.example/", HISTORY));
    assert!(text(&driver).contains("changed while"));
    driver.send(PopupMessage::ReadPage);
    driver.send(page(POST, HISTORY));
    assert!(part(&driver, "preview").is_some(), "read again");
}

#[test]
fn pages_that_are_nobodys_business_are_left_alone() {
    for address in ["https://www.aliexpress.com/p/order/index.html", "chrome-extension://abc/popup.html"] {
        let driver = at(address, vec![case(ONE, NUMBER)]);
        assert_eq!((reads(&driver), text(&driver).as_str()), (0, ""), "{address}");
    }
    assert_eq!(reads(&at(POST, Vec::new())), 0, "without orders nothing is read");
    let mut driver = at("https://news.example/", vec![case(ONE, NUMBER)]);
    driver.send(page("https://news.example/", "News of today\n28/11/2026 Something happened"));
    assert_eq!(text(&driver), "");
    // A tracker that was opened from our own link need not show the number.
    let address = "https://www.pos.com.my/";
    let mut driver = at(address, vec![case(ONE, NUMBER)]);
    driver.send(page(address, "Track"));
    assert!(text(&driver).contains("may know this parcel"));
    // What it shows may be another parcel's: it is kept only by whoever has read that.
    driver.send(PopupMessage::ReadPage);
    driver
        .send(page(address, "28/11/2026 09:10 Delivered\n25/11/2026 18:00 Arrived at destination country\n"));
    let shown = part(&driver, "preview").unwrap().text();
    assert!(shown.contains("doesn’t name RR473124829CN. Add it only if"), "{shown}");
}

#[test]
fn what_is_said_and_pasted_counts_at_once_and_is_stored() {
    let mut driver = at("https://news.example/", vec![case(ONE, NUMBER)]);
    let before = level(&driver, ONE);
    driver.send(PopupMessage::Tell(ONE.to_owned(), TellAction::Say(8, 8, today())));
    assert_eq!((level(&driver, ONE), stored(&driver).len()), (Level::Done, 1));
    driver.send(PopupMessage::Undone(ONE.to_owned(), 8));
    assert_eq!(level(&driver, ONE), before);
    driver.send(PopupMessage::Tell(ONE.to_owned(), TellAction::Typed(HISTORY.to_owned())));
    driver.send(PopupMessage::Tell(ONE.to_owned(), TellAction::Read(Now { today: today(), minute: 1 })));
    let shown = part(&driver, "orders").unwrap().text();
    assert!(shown.contains("Updates found for RR473124829CN: 2"), "{shown}");
    driver.send(PopupMessage::Tell(ONE.to_owned(), TellAction::Keep(9, today())));
    let written = |outcome| PopupMessage::Stored(PopupRequest::Lookup(ONE.to_owned(), 9), outcome);
    let shown = |driver: &Driver<Popup>| part(driver, "orders").unwrap().text();
    assert!(!shown(&driver).contains("Added to the order."), "not before it is written");
    driver.send(written(Err("the storage is full".to_owned())));
    assert!(shown(&driver).contains("Updates found for RR473124829CN: 2"), "the text stays");
    driver.send(PopupMessage::Tell(ONE.to_owned(), TellAction::Keep(9, today())));
    driver.send(written(Ok(())));
    assert!(shown(&driver).contains("Added to the order."));
    assert_eq!(driver.program.order(ONE).unwrap().case.record.order.parcels[0].events.len(), 2);
}

#[test]
fn a_parcel_that_is_added_by_hand_stands_in_the_list_and_leads_nowhere_at_the_shop() {
    let mut driver = at("https://news.example/", Vec::new());
    driver.send(PopupMessage::Hand(HandAction::Toggle));
    driver.send(PopupMessage::Hand(HandAction::Typed(0, NUMBER.to_owned())));
    let add = || PopupMessage::Hand(HandAction::Add(1_795_500_000_000, today()));
    driver.send(add());
    // The storage has refused it: no row of it, and what was typed is there to be tried again.
    driver.send(PopupMessage::Stored(PopupRequest::Add, Err("the storage is full".to_owned())));
    let page = driver.program.view(&english()).content;
    assert_eq!(page.find("data-field", "0").unwrap().attribute("value"), Some(NUMBER));
    assert_eq!(page.find("data-part", "hand-added").map(Node::text).unwrap_or_default(), "");
    driver.pending.clear();
    driver.send(add());
    driver.send(PopupMessage::Stored(PopupRequest::Add, Ok(())));
    let list = part(&driver, "orders").unwrap();
    assert!(list.text().contains("Parcel RR473124829CN"), "{}", list.text());
    let order = "0000001795500000000";
    let row = list.find("data-order", order).unwrap();
    assert_eq!(row.find("data-action", "order").and_then(|link| link.attribute("href")), None);
    assert_eq!(stored(&driver)[0].record.order.id, order);
}

#[test]
fn a_parcel_that_is_added_by_hand_comes_first_and_is_unfolded() {
    let many = (0..40).map(|number| case(&format!("81900000000001{number:02}"), NUMBER)).collect();
    let mut driver = at("https://news.example/", many);
    driver.send(PopupMessage::Searched("81900000000001".to_owned()));
    driver.send(PopupMessage::Hand(HandAction::Typed(0, OTHER.to_owned())));
    driver.send(PopupMessage::Hand(HandAction::Add(1_795_500_000_000, today())));
    driver.pending.clear();
    driver.send(PopupMessage::Stored(PopupRequest::Add, Ok(())));
    let order = "0000001795500000000";
    assert_eq!(part(&driver, "orders").unwrap().nodes()[0].attribute("data-order"), Some(order));
    assert!(driver.pending.contains(&PopupEffect::Unfold(order.to_owned())));
}

#[test]
fn a_text_about_another_parcel_changes_nothing() {
    let mut driver = at("https://news.example/", vec![case(ONE, NUMBER)]);
    let before = level(&driver, ONE);
    let tell = |action| PopupMessage::Tell(ONE.to_owned(), action);
    driver.send(tell(TellAction::Typed("RB123456785GB\n2026-11-30 10:00 Delivered, Leeds".to_owned())));
    driver.send(tell(TellAction::Read(Now { today: today(), minute: 1 })));
    let shown = part(&driver, "orders").unwrap().text();
    assert!(shown.contains("This text is about another number: RB123456785GB."), "{shown}");
    driver.send(tell(TellAction::Keep(9, today())));
    assert_eq!((level(&driver, ONE), stored(&driver).len()), (before, 0));
}

#[test]
fn a_trackers_page_for_the_sellers_number_is_of_a_parcel_of_its_own() {
    const NEW: &str = "RB482716396CN";
    let mut resent = case(ONE, NUMBER);
    let said = AnswerKind::SellerGaveNumber(NEW.to_owned());
    resent.record.answers =
        vec![Answer { at: 5, on: today() - chrono::TimeDelta::days(8), said, undone: false }];
    let events = "28/11/2026 09:10 En reparto\n25/11/2026 18:00 Admitido en la oficina de cambio\n";
    let with_number = [NEW, "\n", events].concat();
    let own = POST.replace(NUMBER, NEW);
    for (address, text) in [
        (own.as_str(), with_number.as_str()),
        (own.as_str(), events),
        ("https://t.17track.net/en", events),
        ("https://t.17track.net/en", with_number.as_str()),
    ] {
        let mut driver = at(address, vec![resent.clone()]);
        driver.send(page(address, text));
        driver.send(PopupMessage::ReadPage);
        driver.send(page(address, text));
        driver.send(PopupMessage::KeepRead(77, today()));
        let kept = stored(&driver);
        assert_eq!(kept[0].record.lookups[0].number, NEW, "{address}");
        let mut after = resent.clone();
        after.join(kept[0].clone());
        let parcels = &after.record.order.parcels;
        assert_eq!((parcels[0].events.len(), parcels[1].events.len()), (0, 2), "{address}");
    }
}

#[test]
fn a_page_whose_updates_are_older_than_the_order_is_not_kept() {
    let mut driver = at(POST, vec![case(ONE, NUMBER)]);
    let old = "RR473124829CN\n28/09/2026 09:10 En reparto\n25/09/2026 18:00 Entregado\n";
    driver.send(page(POST, old));
    driver.send(PopupMessage::ReadPage);
    driver.send(page(POST, old));
    assert!(text(&driver).contains("These updates are older than the order."), "{}", text(&driver));
    driver.send(PopupMessage::KeepRead(77, today()));
    assert!(stored(&driver).is_empty());
}
