//! The readers on pages of our own: whole, with something missing, and hostile.
//!
//! Runs with `cargo test --target wasm32-unknown-unknown --test readers`, wasm-bindgen-test-runner as the target's
//! runner, `CHROMEDRIVER` and `WASM_BINDGEN_TEST_WEBDRIVER_JSON` (the file beside this one) in the environment.

#![cfg(target_arch = "wasm32")]
// Tests may fail loudly; clippy's own exception does not reach the tests of a browser.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use chrono::NaiveDate;
use std::cell::Cell;
use std::rc::Rc;
use stuck_parcel::order::{Day, Order, OrderStatus, Source};
use stuck_parcel::read::dom;
use stuck_parcel::read::reading::{Reading, VisitContext};
use stuck_parcel::web::clock;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::*;
use web_sys::{Document, Element, Node};

wasm_bindgen_test_configure!(run_in_browser);

const LIST: &str = "https://www.aliexpress.com/p/order/index.html";
const LIST_US: &str = "https://www.aliexpress.us/p/order/index.html";
const DETAIL: &str = "https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000101";
const TRACKING: &str = "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000000101";
const RU_LIST: &str = "https://aliexpress.ru/order-list?filterName=active";
const RU_DETAIL: &str = "https://aliexpress.ru/order-list/5353000000000601?filterName=active";

/// A page in the document of the test; taken away when dropped.
struct Stage(Element);

impl Stage {
    fn new(html: &str) -> Self {
        let document = document();
        // A test that failed has left its own.
        if let Some(left) = document.get_element_by_id("stage") {
            left.remove();
        }
        let stage = document.create_element("div").unwrap();
        stage.set_id("stage");
        stage.set_inner_html(html);
        document.body().unwrap().append_child(&stage).unwrap();
        Stage(stage)
    }

    fn one(&self, css: &str) -> Element {
        self.0.query_selector(css).unwrap().unwrap_or_else(|| panic!("the fixture has no {css}"))
    }

    fn without(self, css: &str) -> Self {
        self.one(css).remove();
        self
    }

    fn saying(self, css: &str, text: &str) -> Self {
        self.one(css).set_text_content(Some(text));
        self
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn day(year: i32, month: u32, day: u32) -> Day {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn visit<'a>(url: &'a str, language: &'a str) -> VisitContext<'a> {
    VisitContext { url, seen: 77, today: day(2026, 11, 23), language, placed: None }
}

fn read(url: &str, language: &str) -> Reading {
    dom::read(&document(), &visit(url, language))
}

fn unread(reading: &Reading) -> Vec<&'static str> {
    reading.unread.iter().map(|unread| unread.field).collect()
}

fn status(order: &Order) -> Option<OrderStatus> {
    order.status.as_ref().map(|fact| fact.value)
}

macro_rules! value {
    ($fact:expr) => {
        $fact.as_ref().map(|fact| fact.value.as_str())
    };
}

macro_rules! date {
    ($fact:expr) => {
        $fact.as_ref().map(|fact| fact.value.0)
    };
}

const LIST_2026: &str = include_str!("../fixtures/list_2026.html");
const LIST_2024_PT: &str = include_str!("../fixtures/list_2024_pt.html");
const LIST_KO: &str = include_str!("../fixtures/list_ko.html");
const LIST_NARROW: &str = include_str!("../fixtures/list_narrow.html");
const DETAIL_2026: &str = include_str!("../fixtures/detail_2026.html");
const DETAIL_UNTOLD: &str = include_str!("../fixtures/detail_2024_untold.html");
const TRACKING_2026: &str = include_str!("../fixtures/tracking_2026.html");
const TRACKING_2025: &str = include_str!("../fixtures/tracking_2025.html");
const TRACKING_STACKED: &str = include_str!("../fixtures/tracking_stacked.html");
const RU_LIST_PAGE: &str = include_str!("../fixtures/ru_list.html");
const RU_DETAIL_PAGE: &str = include_str!("../fixtures/ru_detail.html");

/// Every page with an address it is read at.
const PAGES: &[(&str, &str)] = &[
    (LIST, LIST_2026),
    (LIST, LIST_2024_PT),
    (LIST, LIST_KO),
    (LIST, LIST_NARROW),
    (DETAIL, DETAIL_2026),
    (TRACKING, TRACKING_2026),
    (TRACKING, TRACKING_2025),
    (TRACKING, TRACKING_STACKED),
    (RU_LIST, RU_LIST_PAGE),
    (RU_DETAIL, RU_DETAIL_PAGE),
];

#[wasm_bindgen_test]
fn the_list_of_2026_on_com_and_us() {
    let _stage = Stage::new(LIST_2026);
    for url in [LIST, LIST_US] {
        let reading = read(url, "en");
        assert_eq!(reading.cards, 2);
        assert_eq!(unread(&reading), [""; 0]);
        let [first, second] = reading.orders.as_slice() else { panic!("{reading:?}") };
        assert_eq!(first.id, "8190000000000101");
        assert_eq!(date!(first.placed), Some(day(2026, 9, 15)));
        assert_eq!(status(first), Some(OrderStatus::Shipped));
        assert_eq!(value!(first.status_text), Some("Awaiting delivery"));
        assert_eq!(value!(first.store), Some("Lamp Shop"));
        assert_eq!(value!(first.price), Some("$12.30"));
        let items = first.items.as_ref().unwrap();
        assert_eq!((items.value.len(), items.value[0].quantity), (1, 3));
        assert_eq!(items.value[0].title, "Desk lamp with a very long name");
        assert!(first.parcels.is_empty());
        let placed = first.placed.as_ref().unwrap();
        assert_eq!((placed.source, placed.seen), (Source::ListPage, 77));
        assert_eq!(placed.how, "[data-pl=\"order_item_header_info\"]");

        assert_eq!(second.id, "8190000000020101");
        assert_eq!(status(second), Some(OrderStatus::Completed));
        assert_eq!(value!(second.store), Some("Choice"));
        assert_eq!(value!(second.price), Some("US $7.00"));
        assert_eq!(second.items, None);
    }
}

#[wasm_bindgen_test]
fn the_list_with_older_labels_and_in_other_languages() {
    let stage = Stage::new(LIST_2024_PT);
    let reading = read("https://pt.aliexpress.com/p/order/index.html", "pt-BR");
    let [order] = reading.orders.as_slice() else { panic!("{reading:?}") };
    assert_eq!(order.id, "8190000000000202");
    assert_eq!(date!(order.placed), Some(day(2023, 11, 24)));
    assert_eq!(value!(order.status_text), Some("Concluído"));
    assert_eq!(value!(order.price), Some("R$ 132,74"));
    drop(stage);

    let _stage = Stage::new(LIST_KO);
    let reading = read("https://ko.aliexpress.com/p/order/index.html", "ko");
    let [order] = reading.orders.as_slice() else { panic!("{reading:?}") };
    assert_eq!(order.id, "8190000000000303");
    assert_eq!(date!(order.placed), Some(day(2026, 7, 15)));
    assert_eq!(value!(order.status_text), Some("배송 대기 중"));
}

#[wasm_bindgen_test]
fn narrow_cards_are_links_themselves_and_strangers_are_not_believed() {
    let _stage = Stage::new(LIST_NARROW);
    let reading = read("https://m.aliexpress.com/p/order/index.html", "en");
    let [order] = reading.orders.as_slice() else { panic!("{reading:?}") };
    assert_eq!((order.id.as_str(), date!(order.placed)), ("8190000000000404", Some(day(2026, 8, 9))));
    assert_eq!(value!(order.store), Some("Pocket Shop"));
    assert_eq!((reading.cards, unread(&reading)), (2, vec!["order"]));
}

#[wasm_bindgen_test]
fn what_a_card_lacks_is_named() {
    let stage = Stage::new(LIST_2026)
        .without(".order-item-header-right-info > div")
        .saying(".order-item-header-status-text", "Xyz");
    let reading = read(LIST, "en");
    assert_eq!(reading.orders.len(), 2);
    let missed: Vec<_> = reading.unread.iter().map(|u| (u.order.as_str(), u.field, u.tried)).collect();
    assert_eq!(
        missed,
        [
            ("8190000000000101", "status", ".order-item-header-status-text"),
            ("8190000000000101", "placed", "[data-pl=\"order_item_header_info\"]"),
        ]
    );
    assert_eq!(value!(reading.orders[0].status_text), Some("Xyz"));
    drop(stage);

    // Links that do not agree: whose card is it?
    let stage = Stage::new(LIST_2026);
    let other = "//www.aliexpress.com/p/tracking/index.html?tradeOrderId=8190000000099999";
    stage.one("#track-1").set_attribute("href", other).unwrap();
    let reading = read(LIST, "en");
    assert_eq!((reading.orders.len(), unread(&reading)), (1, vec!["order"]));
    drop(stage);

    // Not a list at all, and an empty one.
    assert_eq!(unread(&read(LIST, "en")), ["list"]);
    let _stage = Stage::new("<div class=\"order-content\"></div>");
    assert_eq!(unread(&read(LIST, "en")), [""; 0]);
}

#[wasm_bindgen_test]
fn the_popover_belongs_to_the_button_it_touches() {
    let popover = "<div class=\"order-track-popover\"><p>Estimated delivery date: <span>Sep 26, 2026</span></p>\
        <p class=\"tracking-number-title\">Tracking number:&nbsp;<span>SWX000000000000000011</span></p></div>";
    let stage = Stage::new(&format!("{LIST_2026}<div id=pop>{popover}</div>"));
    let pop: web_sys::HtmlElement = stage.one("#pop").unchecked_into();
    let at = |x: f64, y: f64| {
        let window = web_sys::window().unwrap();
        let scroll =
            |name| js_sys::Reflect::get(&window, &JsValue::from_str(name)).unwrap().as_f64().unwrap();
        let place = format!(
            "position:absolute;width:200px;left:{}px;top:{}px",
            x + scroll("scrollX"),
            y + scroll("scrollY")
        );
        pop.set_attribute("style", &place).unwrap();
    };
    for (button, owner) in [("#track-1", 0), ("#track-2", 1)] {
        let button = stage.one(button).get_bounding_client_rect();
        at(button.left(), button.bottom() + 8.0);
        let reading = read(LIST, "en");
        let numbers = |at: usize| {
            reading.orders[at].parcels.iter().map(|p| value!(p.origin_number)).collect::<Vec<_>>()
        };
        let expected: [Vec<_>; 2] = if owner == 0 {
            [vec![Some("SWX000000000000000011")], vec![]]
        } else {
            [vec![], vec![Some("SWX000000000000000011")]]
        };
        assert_eq!([numbers(0), numbers(1)], expected);
    }
    let button = stage.one("#track-1").get_bounding_client_rect();
    at(button.left(), button.bottom() + 120.0);
    let reading = read(LIST, "en");
    assert_eq!(unread(&reading), ["number"]);
    assert!(reading.orders.iter().all(|order| order.parcels.is_empty()));
}

#[wasm_bindgen_test]
fn one_order() {
    let _stage = Stage::new(DETAIL_2026);
    let reading = read(DETAIL, "en");
    assert_eq!(unread(&reading), [""; 0]);
    let [order] = reading.orders.as_slice() else { panic!("{reading:?}") };
    assert_eq!(order.id, "8190000000000101");
    assert_eq!(status(order), Some(OrderStatus::Shipped));
    assert_eq!(date!(order.placed), Some(day(2026, 9, 13)));
    assert_eq!(date!(order.paid), Some(day(2026, 9, 13)));
    assert_eq!(date!(order.shipped), Some(day(2026, 9, 15)));
    assert_eq!(order.ended, None);
    let protection: Vec<Day> = order.protection.iter().map(|fact| fact.value.0).collect();
    assert_eq!(protection, [day(2026, 11, 30)]);
    assert_eq!(value!(order.city), Some("Springfield"));
    assert_eq!(value!(order.country), Some("United States"));
    assert_eq!(value!(order.zip), Some("62701"));
    assert_eq!(value!(order.store), Some("Lamp Shop"));
    assert_eq!(value!(order.price), Some("$12.30"));
    assert_eq!(
        value!(order.chat),
        Some("https://msg.aliexpress.com/msgDetail.htm?digest=00ab&showTitle=true")
    );
    assert_eq!(
        value!(order.dispute),
        Some("https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderLineId=8190000000000102")
    );
    assert_eq!(order.items.as_ref().map(|fact| fact.value[0].quantity), Some(3));
    assert_eq!(value!(reading.orders[0].latest_words), Some("Awaiting flight"));
    let all = format!("{reading:?}");
    for private in ["Ann", "Secret", "5550100", "Illinois"] {
        assert!(!all.contains(private), "{private} was read");
    }
}

#[wasm_bindgen_test]
fn rows_in_an_unknown_language_are_identified_by_their_order() {
    let url = "https://es.aliexpress.com/p/order/detail.html?orderId=8190000000000505";
    let stage = Stage::new(DETAIL_UNTOLD);
    let order = read(url, "es").orders.remove(0);
    assert_eq!(status(&order), Some(OrderStatus::Shipped));
    assert_eq!(date!(order.placed), Some(day(2026, 10, 1)));
    assert_eq!(date!(order.paid), Some(day(2026, 10, 2)));
    assert_eq!(date!(order.shipped), Some(day(2026, 10, 4)));
    // The same rows of an order that may have been cancelled: the last may be its end.
    let stage = stage.saying(".order-block-title", "Xyz");
    let order = read(url, "es").orders.remove(0);
    assert_eq!((date!(order.paid), date!(order.shipped)), (Some(day(2026, 10, 2)), None));
    // Days that go back and forth tell nothing.
    let _stage = stage
        .saying(".order-block-title", "Esperando entrega")
        .saying(".info-row:nth-child(3) span + span", "2 oct 2025");
    let order = read(url, "es").orders.remove(0);
    assert_eq!(date!(order.placed), Some(day(2026, 10, 1)));
    assert_eq!((date!(order.paid), date!(order.shipped)), (None, None));
}

#[wasm_bindgen_test]
fn what_an_order_lacks_is_named() {
    let place = "[data-pl=\"contact_info_address\"]";
    let missed = |stage: Stage| {
        let reading = read(DETAIL, "en");
        drop(stage);
        assert_eq!(reading.orders.len(), 1);
        unread(&reading)
    };
    let whole = || Stage::new(DETAIL_2026);
    assert_eq!(missed(whole().without(".order-block-title")), ["status"]);
    assert_eq!(missed(whole().without(".info-row:nth-child(2)")), ["placed"]);
    assert_eq!(missed(whole().without(".info-row:nth-child(4)")), ["shipped"]);
    assert_eq!(missed(whole().without(place)), ["country"]);
    // The bar ends in a coupon.
    assert_eq!(missed(whole().without(".service-progress-node-info:nth-child(4)")), ["protection"]);
    // A deadline before the coupon before it.
    let bar = ".service-progress-node-info:nth-child(4)";
    assert_eq!(missed(whole().saying(bar, "Refund Sep 20, 2026")), ["protection"]);
    // Other orders of the parts, masked parts, parts that are not names.
    for line in ["62701, Springfield, Illinois, United States", "x", "", "A, B, ***, 1234", "A, B, C 1, 1234"]
    {
        assert_eq!(missed(whole().saying(place, line)), ["country"], "{line}");
    }
    // Too many parts: the first may be a street.
    let _stage = whole().saying(place, "7 Secret Lane, Springfield, Illinois, United States, 62701");
    let order = read(DETAIL, "en").orders.remove(0);
    assert_eq!((value!(order.city), value!(order.zip)), (None, Some("62701")));
}

#[wasm_bindgen_test]
fn another_orders_page_is_not_read_into_this_one() {
    let _stage = Stage::new(DETAIL_2026);
    let reading = read("https://www.aliexpress.com/p/order/detail.html?orderId=8190000000000999", "en");
    assert_eq!((reading.orders.len(), unread(&reading)), (0, vec!["order"]));
}

fn times(order: &Order) -> Vec<(Day, Option<u16>, &str)> {
    order.parcels.iter().flat_map(|p| &p.events).map(|e| (e.date, e.minute, e.text.as_str())).collect()
}

#[wasm_bindgen_test]
fn the_tracking_page_of_2026() {
    let stage = Stage::new(TRACKING_2026);
    let reading = read(TRACKING, "en");
    assert_eq!((unread(&reading), reading.tabs, reading.cards), (vec![], 2, 1));
    let [order] = reading.orders.as_slice() else { panic!("{reading:?}") };
    let parcel = &order.parcels[0];
    assert_eq!(value!(parcel.origin_number), Some("SWX000000000000000011"));
    assert_eq!(value!(parcel.service), Some("AliExpress Selection Standard"));
    assert_eq!(parcel.events_read, Some(77));
    let expected = [
        (day(2026, 9, 19), Some(18 * 60 + 46), "Your package arrived at local airport"),
        (day(2026, 9, 18), Some(22 * 60 + 43), "Left the warehouse"),
    ];
    assert_eq!(times(order), expected);
    assert!(!format!("{reading:?}").contains("Secret"));

    // Read two years later, the days of the week still name the year.
    let late = VisitContext { today: day(2028, 11, 23), ..visit(TRACKING, "en") };
    assert_eq!(times(&dom::read(&document(), &late).orders[0]), expected);

    // A newest event that cannot be read: the silence would look longer than it is.
    let _stage = stage.saying("[class*=nodeTime]", "Sat | Sep. 39 18:46");
    let reading = read(TRACKING, "en");
    assert_eq!(unread(&reading), ["events"]);
    assert_eq!(
        (reading.orders[0].parcels[0].events.len(), reading.orders[0].parcels[0].events_read),
        (0, None)
    );
}

#[wasm_bindgen_test]
fn the_tracking_page_of_2025_needs_the_orders_date() {
    let _stage = Stage::new(TRACKING_2025);
    let reading = read(TRACKING, "en");
    assert_eq!(unread(&reading), ["events"]);
    let placed = |year| VisitContext {
        today: day(2026, 1, 20),
        placed: Some(day(year, 12, 20)),
        ..visit(TRACKING, "en")
    };
    let reading = dom::read(&document(), &placed(2025));
    assert_eq!(unread(&reading), [""; 0]);
    let parcel = &reading.orders[0].parcels[0];
    assert_eq!(value!(parcel.origin_number), Some("LP00000000000011"));
    assert_eq!(value!(parcel.carrier), Some("Example Post"));
    assert_eq!(
        times(&reading.orders[0]),
        [
            (day(2026, 1, 2), Some(8 * 60 + 5), "Import customs clearance started"),
            (day(2025, 12, 24), Some(11 * 60 + 59), "Left origin country"),
        ]
    );
    // An order so old that two years fit.
    assert_eq!(unread(&dom::read(&document(), &placed(2023))), ["events"]);
}

#[wasm_bindgen_test]
fn parcels_below_each_other_keep_their_own_events() {
    let _stage = Stage::new(TRACKING_STACKED);
    let visit = VisitContext { placed: Some(day(2026, 9, 20)), ..visit(TRACKING, "en") };
    let reading = dom::read(&document(), &visit);
    let [order] = reading.orders.as_slice() else { panic!("{reading:?}") };
    let numbers: Vec<_> = order.parcels.iter().map(|parcel| value!(parcel.origin_number)).collect();
    assert_eq!(numbers, [Some("LP00000000000021"), Some("LP00000000000022")]);
    let texts: Vec<_> = order.parcels.iter().map(|parcel| parcel.events[0].text.as_str()).collect();
    assert_eq!(texts, ["Delivered", "Accepted by carrier"]);
}

#[wasm_bindgen_test]
fn what_a_tracking_page_lacks_is_named() {
    assert_eq!(unread(&read(TRACKING, "en")), ["tracking"]);
    let stage = Stage::new(TRACKING_2026).without("[class*=\"mailNo--\"]");
    assert_eq!(unread(&read(TRACKING, "en")), ["number"]);
    drop(stage);
    let _stage = Stage::new(TRACKING_2026).without("[class*=\"--track--\"]");
    assert_eq!(unread(&read(TRACKING, "en")), ["events"]);
}

#[wasm_bindgen_test]
fn the_ru_site() {
    let stage = Stage::new(RU_LIST_PAGE);
    let reading = read(RU_LIST, "ru");
    let ids: Vec<_> = reading.orders.iter().map(|order| order.id.as_str()).collect();
    assert_eq!(ids, ["5353000000000601", "5353000000000602"]);
    assert_eq!(value!(reading.orders[0].status_text), Some("В пути"));
    assert_eq!(value!(reading.orders[0].price), Some("1 234,50 ₽"));
    drop(stage);

    let stage = Stage::new(RU_DETAIL_PAGE);
    let reading = read(RU_DETAIL, "ru");
    assert_eq!(unread(&reading), [""; 0]);
    let order = &reading.orders[0];
    assert_eq!((order.id.as_str(), date!(order.placed)), ("5353000000000601", Some(day(2026, 1, 29))));
    assert_eq!(value!(order.store), Some("Пример"));
    assert_eq!(value!(order.parcels[0].origin_number), Some("LP0000000031"));
    assert_eq!(order.items.as_ref().map(|fact| fact.value[0].title.as_str()), Some("Лампа"));
    let stage = stage.saying("[data-testid=orderNumber] + span", "");
    assert_eq!(unread(&read(RU_DETAIL, "ru")), ["placed"]);
    let _stage = stage.saying("[data-testid=orderNumber]", "5353 0000 0000 0999");
    assert_eq!(unread(&read(RU_DETAIL, "ru")), ["order"]);
}

#[wasm_bindgen_test]
fn cards_and_where_their_chips_go() {
    for (url, html, ids) in [
        (LIST, LIST_2026, ["8190000000000101", "8190000000020101"].as_slice()),
        (LIST, LIST_NARROW, &["8190000000000404"]),
        (RU_LIST, RU_LIST_PAGE, &["5353000000000601", "5353000000000602"]),
    ] {
        let _stage = Stage::new(html);
        let cards = dom::cards(&document(), url);
        // Each by itself, as a long list is read.
        let read = cards.iter().flat_map(|card| dom::read_card(card, &visit(url, "en")).orders);
        assert_eq!(read.map(|order| order.id).collect::<Vec<_>>(), ids);
        for card in cards.iter().take(1) {
            let anchor = dom::mark_anchor(card).unwrap();
            assert!(card.contains(Some(&anchor)) && !anchor.is_same_node(Some(card)));
        }
    }
}

#[wasm_bindgen_test]
fn captcha_and_sign_in_count_only_when_they_are_seen() {
    let document = document();
    assert!(!dom::is_captcha(&document, LIST) && !dom::is_logged_out(&document, LIST));
    let stage = Stage::new("<div class=baxia-dialog>Slide</div><input id=fm-login-id>");
    assert!(dom::is_captcha(&document, LIST) && dom::is_logged_out(&document, LIST));
    stage.0.set_attribute("hidden", "").unwrap();
    assert!(!dom::is_captcha(&document, LIST) && !dom::is_logged_out(&document, LIST));
    assert!(dom::is_logged_out(&document, "https://login.aliexpress.com/"));
    assert!(!dom::is_captcha(&document, "https://www.aliexpress.com//_____tmd_____/punish"));
    assert!(dom::is_captcha(&document, "https://acs.aliexpress.com/_____tmd_____/punish?x=1"));
}

/// Every element that says something says this instead.
const HOSTILE: &str = "<script>window.stuckParcelWasFooled = 1</script><img src=x onerror='stuckParcelWasFooled = 1'>\
    javascript:alert(1) 99999999999999999999999999 Feb 30, 2026 \u{202e}\u{0}\u{feff}";

#[wasm_bindgen_test]
fn hostile_texts_and_attributes_are_only_text() {
    for (url, html) in PAGES {
        for in_links in [false, true] {
            let stage = Stage::new(html);
            let all = stage.0.query_selector_all("*").unwrap();
            for at in 0..all.length() {
                let element: Element = all.get(at).unwrap().unchecked_into();
                let nodes = element.child_nodes();
                for node in (0..nodes.length()).filter_map(|at| nodes.get(at)) {
                    if node.node_type() == Node::TEXT_NODE {
                        node.set_node_value(Some(HOSTILE));
                    }
                }
                if element.child_element_count() == 0 {
                    element.set_text_content(Some(HOSTILE));
                }
                for name in ["title", "data-clipboard-text"] {
                    element.set_attribute(name, HOSTILE).unwrap();
                }
                if in_links && element.has_attribute("href") {
                    element
                        .set_attribute("href", "javascript:alert(document.domain)//8190000000000101")
                        .unwrap();
                }
            }
            let reading = read(url, "en");
            for order in &reading.orders {
                assert!(order.id.bytes().all(|byte| byte.is_ascii_digit()), "{url}");
                assert_eq!(order.placed, None, "{url}");
                assert!(order.parcels.iter().all(|parcel| parcel.origin_number.is_none()), "{url}");
                for link in [value!(order.chat), value!(order.dispute)].into_iter().flatten() {
                    assert!(link.starts_with("https://") && !in_links, "{link}");
                }
            }
            assert!(!reading.unread.is_empty(), "{url}");
        }
    }
    let fooled = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("stuckParcelWasFooled")).unwrap();
    assert!(fooled.is_undefined());
}

#[wasm_bindgen_test]
fn a_hundred_thousand_nodes_are_read_within_bounds() {
    let card = LIST_KO.repeat(2_100);
    let event = "<p class='logistic-info-v2--node--a'><i class='x--nodeDesc--a'>Moved</i><i class='x--nodeTime--a'>Oct 1, 2026 10:00</i></p>";
    let deep = format!("<div class='logistic-info-v2--track--x'>{}</div>", event.repeat(33_000));
    let long = format!(
        "<div class=order-item><a data-pl=order_item_header_detail href='//www.aliexpress.com/p/order/detail.html?orderId=8190000000000101'></a><div class='order-item-header-status-text'>{}</div></div>",
        "<b>word </b>".repeat(100_000)
    );
    for (url, html) in [(LIST, card.as_str()), (TRACKING, &deep), (LIST, &long)] {
        let _stage = Stage::new(html);
        let start = js_sys::Date::now();
        let reading = read(url, "en");
        let spent = js_sys::Date::now() - start;
        console_log!("{} bytes of page: {spent} ms", html.len());
        assert!(reading.orders.len() <= 10_000);
        for order in &reading.orders {
            assert!(order.parcels.iter().all(|parcel| parcel.events.len() <= 500));
            assert!(value!(order.status_text).is_none_or(|text| text.chars().count() <= 2_000));
        }
        assert!(!reading.orders.is_empty());
        assert!(spent < 10_000.0, "{spent} ms");

        let start = js_sys::Date::now();
        let watch = dom::watch::watch(&document(), clock::now, Box::new(|_| ()));
        let spent = js_sys::Date::now() - start;
        console_log!("measured in {spent} ms, {} cards", dom::cards(&document(), url).len());
        assert!(watch.is_some() && spent < 2_000.0, "{spent} ms");
    }
}

#[wasm_bindgen_test]
fn an_empty_document_gives_an_empty_reading() {
    let document = Document::new().unwrap();
    for (url, _) in PAGES {
        assert_eq!(dom::read(&document, &visit(url, "en")), Reading::default());
        assert!(dom::cards(&document, url).is_empty());
    }
    assert!(!dom::is_captcha(&document, LIST));
}

async fn a_moment() {
    gloo_timers::future::TimeoutFuture::new(400).await;
}

#[wasm_bindgen_test]
async fn watching_reports_what_matters_once() {
    let stage = Stage::new(LIST_2026);
    let (seen, quiet) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
    let count = {
        let (seen, quiet) = (Rc::clone(&seen), Rc::clone(&quiet));
        Box::new(move |changed| {
            let counter = if changed { &seen } else { &quiet };
            counter.set(counter.get() + 1);
        })
    };
    let watch = dom::watch::watch(&document(), clock::now, count).unwrap();

    // Chips, banners, advertisements.
    for _ in 0..50 {
        stage.0.append_child(&document().create_element("div").unwrap()).unwrap();
    }
    a_moment().await;
    assert_eq!((seen.get(), quiet.get()), (0, 1));

    // A thousand changes, one report.
    let list = stage.one(".comet-checkbox-group");
    for _ in 0..1_000 {
        let card = document().create_element("div").unwrap();
        card.set_class_name("order-item");
        list.append_child(&card).unwrap();
    }
    a_moment().await;
    assert_eq!(seen.get(), 1);

    // A status that changes in place.
    stage.one(".order-item-header-status-text").first_child().unwrap().set_node_value(Some("Completed"));
    a_moment().await;
    assert_eq!(seen.get(), 2);

    // The address alone.
    let history = js_sys::Reflect::get(&js_sys::global(), &JsValue::from_str("history")).unwrap();
    let push = js_sys::Reflect::get(&history, &JsValue::from_str("pushState")).unwrap();
    let push: js_sys::Function = push.unchecked_into();
    push.call3(&history, &JsValue::NULL, &JsValue::from_str(""), &JsValue::from_str("#elsewhere")).unwrap();
    a_moment().await;
    assert_eq!(seen.get(), 3);

    // Over: nothing calls what is no longer there.
    let errors = Rc::new(Cell::new(0));
    let on_error = {
        let errors = Rc::clone(&errors);
        Closure::<dyn FnMut()>::new(move || errors.set(errors.get() + 1))
    };
    let window = web_sys::window().unwrap();
    window.add_event_listener_with_callback("error", on_error.as_ref().unchecked_ref()).unwrap();
    drop(watch);
    list.set_inner_html("");
    push.call3(&history, &JsValue::NULL, &JsValue::from_str(""), &JsValue::from_str("#over")).unwrap();
    a_moment().await;
    window.remove_event_listener_with_callback("error", on_error.as_ref().unchecked_ref()).unwrap();
    assert_eq!((seen.get(), errors.get()), (3, 0));
}

#[wasm_bindgen_test]
async fn a_watch_may_be_stopped_from_its_own_report() {
    let stage = Stage::new(LIST_2026);
    let watch: Rc<std::cell::RefCell<Option<dom::watch::NavigationWatch>>> = Rc::default();
    let seen = Rc::new(Cell::new(0));
    let stop = {
        let (watch, seen) = (Rc::clone(&watch), Rc::clone(&seen));
        Box::new(move |_| {
            seen.set(seen.get() + 1);
            watch.borrow_mut().take();
        })
    };
    *watch.borrow_mut() = dom::watch::watch(&document(), clock::now, stop);
    stage.one(".order-item").remove();
    a_moment().await;
    stage.one(".order-item").remove();
    a_moment().await;
    assert_eq!(seen.get(), 1);
}
