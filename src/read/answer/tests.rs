//! The page's answers, in the shapes both transports give them, and every way they can be broken.

use super::*;
use crate::order::{Day, Order, OrderStatus, Source};

const LIST: &str = "mtop.aliexpress.trade.buyer.order.list";
const DETAIL: &str = "mtop.aliexpress.trade.buyer.order.detail";
const TRACKING: &str = "mtop.ae.ld.querydetail";

pub(super) fn day(text: &str) -> Day {
    crate::knowledge::date::iso::read(text).unwrap()
}

/// Two hours east of UTC.
fn zone(_: i64) -> i32 {
    120
}

pub(super) fn context() -> PayloadContext<'static> {
    PayloadContext {
        seen: 7,
        today: day("2026-11-23"),
        zone: &zone,
        language: "en",
        host: "www.aliexpress.com",
        order: None,
        rounded: false,
    }
}

pub(super) fn envelope(data: &str) -> String {
    ["{\"api\":\"x\",\"ret\":[\"SUCCESS::ok\"],\"data\":", data, ",\"v\":\"1.0\"}"].concat()
}

pub(super) fn sent(transport: &str, api: &str, order: &str, text: &str) -> Option<Result<Reading, Failure>> {
    let form = ["data=%7B%22tradeOrderId%22%3A%22", order, "%22%7D"].concat();
    let form = if order.is_empty() { "" } else { form.as_str() };
    let url = ["https://acs.aliexpress.com/h5/", api, "/1.0/?jsv=2.5.1"].concat();
    read(&[transport, api, &url, form, text].join("\n"), &context())
}

fn one(api: &str, order: &str, data: &str) -> Order {
    let reading = sent("xhr", api, order, &envelope(data)).unwrap().unwrap();
    assert_eq!(reading.orders.len(), 1, "{reading:?}");
    reading.orders.into_iter().next().unwrap()
}

pub(super) const DETAIL_DATA: &str = r#"{"data":{
  "detail_order_status_block_7":{"tag":"detail_order_status_block","fields":{"title":"Awaiting delivery","orderId":8190000000000017}},
  "a":{"tag":"detail_simple_order_info_component","fields":{"tradeOrderId":8190000000000017,"orderCreatTime":"Nov 3, 2026",
    "payTime":"Nov 4, 2026","orderShipTime":"Nov 6, 2026","addressVO":{"contactName":"Zoltan Quimby","detailAddress":"12 Larch Row",
    "fullPhoneNo":"+1 555 0100","countryCode":"US","regionAddress":"Springfield, Illinois, United States","postCode":"62701"}}},
  "b":{"tag":"detail_product_block","fields":{"productVOList":[{"itemTitle":"Cable","quantity":2,"buttonVOS":[{"type":"OPEN_DISPUTE",
    "extMap":{"okButton":{"href":"https://www.aliexpress.com/p/reverse-pages/start.html?received=yes"},
    "cancelButton":{"href":"https://www.aliexpress.com/p/reverse-pages/start.html?received=no"}}}]}],
    "sellerVO":{"sellerName":"Vega","connectUrl":"//msg.aliexpress.com/msgDetail.htm?digest=ab12"}}},
  "c":{"tag":"detail_service_progress_bar","fields":{"nodes":[{"text":"Paid","time":"Nov 4, 2026"},{"text":"R$5","time":"Dec 20, 2026"},
    {"text":"Refund","time":"Jan 4, 2027"}]}},
  "d":{"tag":"detail_order_services","fields":{"data":[{"content":"Apply for a coupon if delayed by Dec 20, 2026 · Refund if no delivery before Jan 3, 2027 · Refund if items damaged"}]}}},
  "global":{"orderStatus":8}}"#;

#[test]
fn the_list_says_also_that_it_shows_no_refund() {
    let given = |exposed: &str| {
        let fields = ["\"orderId\":\"8190000000000017\"", exposed].concat();
        let order = one(
            LIST,
            "",
            &["{\"data\":{\"o\":{\"tag\":\"pc_om_list_order\",\"fields\":{", &fields, "}}}}"].concat(),
        );
        (order.refund.map(|fact| fact.value), order.without_refund)
    };
    let titled = |title: &str| {
        [",\"exposeInfo\":{\"itemList\":[{\"detailList\":[{\"title\":\"", title, "\"}]}]}"].concat()
    };
    for (exposed, expected) in [
        (String::new(), (None, Some(7))),
        (",\"exposeInfo\":{\"itemList\":[]}".to_owned(), (None, Some(7))),
        (titled("Kostenlose Rücksendung"), (None, Some(7))),
        (titled("Rückerstattung läuft"), (Some(OrderStatus::InDispute), None)),
        (titled("Kostenlose Rücksendung beantragt"), (Some(OrderStatus::InDispute), None)),
        (titled("Free return requested"), (Some(OrderStatus::InDispute), None)),
        // Nobody knows what that says.
        (titled("Waiting for feedback from AliExpress."), (None, None)),
    ] {
        assert_eq!(given(&exposed), expected, "{exposed}");
    }
}

#[test]
fn an_order() {
    let order = one(DETAIL, "", DETAIL_DATA);
    assert_eq!(order.id, "8190000000000017");
    let date =
        |fact: &Option<crate::order::Fact<crate::order::DayValue>>| fact.as_ref().map(|fact| fact.value.0);
    assert_eq!(date(&order.placed), Some(day("2026-11-03")));
    assert_eq!(date(&order.paid), Some(day("2026-11-04")));
    assert_eq!(date(&order.shipped), Some(day("2026-11-06")));
    assert_eq!(order.status.as_ref().unwrap().value, OrderStatus::Shipped);
    assert_eq!(order.status.as_ref().unwrap().source, Source::DetailAnswer);
    // The earlier of the two promises, and not the coupon's date.
    let protection: Vec<Day> = order.protection.iter().map(|fact| fact.value.0).collect();
    assert_eq!(protection, [day("2027-01-03")]);
    let text = |fact: &Option<crate::order::Fact<String>>| {
        fact.as_ref().map(|fact| fact.value.clone()).unwrap_or_default()
    };
    assert_eq!(
        (text(&order.country), text(&order.city), text(&order.zip)),
        ("US".into(), "Springfield".into(), "62701".into())
    );
    assert_eq!(text(&order.chat), "https://msg.aliexpress.com/msgDetail.htm?digest=ab12");
    assert_eq!(text(&order.dispute), "https://www.aliexpress.com/p/reverse-pages/start.html?received=no");
    assert_eq!(order.items.as_ref().unwrap().value[0].quantity, 2);
    let all = format!("{order:?}");
    for private in ["Zoltan", "Quimby", "Larch", "0100"] {
        assert!(!all.contains(private), "{private}");
    }
}

#[test]
fn ids_beyond_2_53_are_exact_or_not_believed() {
    let big = DETAIL_DATA.replace("8190000000000017", "90071992547409931234");
    assert_eq!(one(DETAIL, "", &big).id, "90071992547409931234");
    // What was an object in between has been rounded: only what the call asked for is exact.
    let jsonp = |order: &str| sent("jsonp", DETAIL, order, &envelope(&big)).unwrap().unwrap();
    assert!(jsonp("").orders.is_empty());
    assert_eq!(jsonp("").unread[0].field, "id");
    assert_eq!(jsonp("90071992547409931234").orders[0].id, "90071992547409931234");
    let quoted = DETAIL_DATA.replace("8190000000000017", "\"90071992547409931234\"");
    assert_eq!(
        sent("jsonp", DETAIL, "", &envelope(&quoted)).unwrap().unwrap().orders[0].id,
        "90071992547409931234"
    );
}

#[test]
fn an_answer_about_another_order_is_that_orders() {
    // The page is about ...25 and asks for ...17 in a way that the hook cannot see.
    let context = PayloadContext { order: Some("8190000000000025".to_owned()), ..context() };
    let detail =
        ["fetch", DETAIL, "https://acs.aliexpress.com/h5/x/1.0/", "", &envelope(DETAIL_DATA)].join("\n");
    assert_eq!(read(&detail, &context).unwrap().unwrap().orders[0].id, "8190000000000017");
}

#[test]
fn parcel_numbers_are_exact_or_not_believed() {
    let number = |transport: &str, number: &str| {
        let data =
            ["{\"module\":{\"trackingDetailLineList\":[{\"mailNo\":", number, ",\"detailList\":[]}]}}"];
        let reading =
            sent(transport, TRACKING, "8190000000000017", &envelope(&data.concat())).unwrap().unwrap();
        reading.orders[0].parcels[0].origin_number.as_ref().map(|number| number.value.clone())
    };
    for (transport, written, read) in [
        ("xhr", "92001901755477000042", Some("92001901755477000042")),
        // These have been rounded on their way.
        ("jsonp", "92001901755477000000", None),
        ("xhr-object", "9200190175547700000", None),
        ("jsonp", "\"92001901755477000042\"", Some("92001901755477000042")),
        ("jsonp", "420627019200", Some("420627019200")),
        ("xhr", "true", None),
        ("xhr", "-42", None),
        ("xhr", "4.2e10", None),
        ("xhr", "\"null\"", None),
        ("xhr", "\"--\"", None),
    ] {
        assert_eq!(number(transport, written).as_deref(), read, "{transport} {written}");
    }
}

#[test]
fn a_list_of_any_length_is_read_up_to_what_can_be_real() {
    let list = |many: usize| {
        let card = |at: usize| {
            format!(
                "\"{at}\":{{\"tag\":\"pc_om_list_order\",\"fields\":{{\"orderId\":\"{}\"}}}}",
                8190000000000017 + at
            )
        };
        let cards: Vec<String> = (0..many).map(card).collect();
        let data = format!(
            "{{\"data\":{{\"b\":{{\"tag\":\"pc_om_list_body\",\"fields\":{{}}}},{}}}}}",
            cards.join(",")
        );
        sent("xhr", LIST, "", &envelope(&data)).unwrap().unwrap().orders.len()
    };
    assert_eq!([list(1), list(200), list(5000)], [1, 200, 200]);
}

pub(super) const LIST_DATA: &str = r#"{"data":{"x":{"tag":"pc_om_list_body","fields":{"hasMore":"true","pageIndex":"1"}},
      "1":{"tag":"pc_om_list_order","fields":{"orderId":"8190000000000025","orderDateText":"Nov 13, 2026","statusText":"Esperando entrega",
        "orderLines":[{"itemTitle":"Lamp","quantity":"3"}],"totalPriceText":"$9.00"}},
      "2":{"tag":"pc_om_list_order","fields":{"orderId":8190000000000033,"orderDateText":"2026년 11월 3일","statusText":"Onbekend",
        "utParams":"{\"args\":{\"orderStatus\":\"9\"}}"}},
      "3":{"tag":"pc_om_list_order","fields":{"orderId":8190000000000041,"statusText":"Onbekend","buttons":[{"type":"CONFIRM_GOODS"},{"type":"TRACKING"}]}},
      "4":{"tag":"pc_om_list_order","fields":{"orderId":"<img>"}}}}"#;

#[test]
fn a_list_with_numbers_as_text_and_without_codes() {
    let reading = sent("fetch", LIST, "", &envelope(LIST_DATA)).unwrap().unwrap();
    let status = |id: &str| {
        let order = reading.orders.iter().find(|order| order.id == id).unwrap();
        order.status.as_ref().map(|status| status.value)
    };
    assert_eq!(status("8190000000000025"), Some(OrderStatus::Shipped));
    // Number 9 is "over", and neither its words nor a button say what that means.
    assert_eq!(status("8190000000000033"), None);
    assert_eq!(status("8190000000000041"), Some(OrderStatus::Shipped));
    assert_eq!(reading.orders.len(), 3);
    let missing: Vec<&str> = reading.unread.iter().map(|unread| unread.field).collect();
    assert_eq!(missing, ["placed", "id"]);
}

pub(super) const TRACKING_DATA: &str = r#"{"result":"true","module":{"fastDeliveryInfoDTO":{"fdContentList":["Apply for $1.00 coupon code if delayed by Dec 20, 2026",
   "Refund if no delivery before Jan 3, 2027","Refund if package lost"]},
  "logisticsReceiverInfo":{"address":"12 Larch Row","city":"Springfield","country":"United States","zipCode":"62701","contactName":"Zoltan Quimby"},
  "trackingDetailLineList":[
   {"originMailNo":"LP00123456789012","mailNo":"RS875815831NL","logisticsCarrierName":"AliExpress Standard Shipping",
    "logisticsCpInfo":{"cpName":"PostNL","cpWebSiteUrl":"https://postnl.nl"},
    "detailList":[
     {"time":"1793660400000","trackingPrimaryCode":"AE_LH_ARRIVE","trackingSecondCode":"AE_LH_ARRIVE_SUCCESS","trackingDetailDesc":"Arrived for Quimby, 12 Larch Row","detailedLocation":"Springfield Zoltan"},
     {"time":1793581200000,"trackingPrimaryCode":"AE_LH_DEPART","trackingDetailDesc":"Package leaving origin country/region."},
     {"timeText":"Tue | Nov. 3 18:39","trackingPrimaryCode":"AE_GOT","trackingName":"Shipped"},
     {"time":1793400000000,"trackingPrimaryCode":"AE_ORDER_SHIPPED"},
     {"time":"later","timeText":"soon","trackingPrimaryCode":"AE_GOT"}]},
   {"originMailNo":"LP00123456789020","mailNo":"LP00123456789020","detailList":[]},
   {"originMailNo":"LP00123456789038"}]}}"#;

#[test]
fn parcels_and_their_events() {
    let order = one(TRACKING, "8190000000000017", TRACKING_DATA);
    assert_eq!(order.id, "8190000000000017");
    assert_eq!(order.protection[0].value.0, day("2027-01-03"));
    let [first, second, third] = &order.parcels[..] else { panic!("{order:?}") };
    let number = |fact: &Option<crate::order::Fact<String>>| {
        fact.as_ref().map(|fact| fact.value.clone()).unwrap_or_default()
    };
    assert_eq!(number(&first.origin_number), "LP00123456789012");
    assert_eq!(number(&first.last_mile_number), "RS875815831NL");
    assert_eq!(number(&first.carrier), "PostNL");
    assert_eq!(second.last_mile_number, None);
    assert_eq!((second.events_read, third.events_read), (Some(7), None));
    let found: Vec<(&str, String, Option<u16>)> = first
        .events
        .iter()
        .map(|event| (event.code.as_str(), event.date.to_string(), event.minute))
        .collect();
    assert_eq!(
        found,
        [
            ("LH_ARRIVE", "2026-11-03".to_owned(), Some(60)),
            ("LH_DEPART", "2026-11-02".to_owned(), Some(180)),
            ("GOT", "2026-11-03".to_owned(), Some(1119)),
            ("ORDER_SHIPPED", "2026-10-31".to_owned(), Some(40)),
        ]
    );
    assert_eq!(order.shipped.as_ref().unwrap().value.0, day("2026-10-31"));
    // Struck out, not stored.
    let all = format!("{order:?}");
    for private in ["Zoltan", "Quimby", "Larch"] {
        assert!(!all.contains(private), "{all}");
    }
    assert!(all.contains("Arrived for"));
}

#[test]
fn a_tracking_answer_without_any_parcel_was_read_all_the_same() {
    let order = one(TRACKING, "8190000000000017", r#"{"module":{"trackingDetailLineList":[]}}"#);
    let [parcel] = &order.parcels[..] else { panic!("{order:?}") };
    assert_eq!((parcel.events_read, parcel.numbers().count(), parcel.events.len()), (Some(7), 0, 0));
    assert!(parcel.read_on.is_some());
}

#[test]
fn a_tracking_answer_without_its_order_is_nobodys() {
    let reading = sent("jsonp", TRACKING, "", &envelope(TRACKING_DATA)).unwrap().unwrap();
    assert!(reading.orders.is_empty());
    assert_eq!(reading.unread[0].field, "id");
}

#[test]
fn refusals_are_distinguished() {
    let refused = |ret: &str| {
        let text = ["{\"ret\":[\"", ret, "\"],\"data\":{}}"].concat();
        sent("xhr", DETAIL, "8190000000000017", &text).unwrap().unwrap_err()
    };
    assert_eq!(refused("FAIL_SYS_SESSION_EXPIRED::x"), Failure::LoggedOut);
    assert_eq!(refused("FAIL_SYS_USER_VALIDATE::x"), Failure::Captcha);
    assert_eq!(refused("RGV587_ERROR::SM::x"), Failure::Captcha);
    assert_eq!(refused("FAIL_SYS_TRAFFIC_LIMIT::x"), Failure::Refused);
    assert_eq!(refused(""), Failure::UnknownShape);
}

#[test]
fn broken_answers_are_named() {
    let outcome = |text: &str| sent("xhr", DETAIL, "8190000000000017", text).unwrap().unwrap_err();
    let whole = envelope(DETAIL_DATA);
    assert_eq!(outcome(whole.strip_suffix("\"v\":\"1.0\"}").unwrap()), Failure::Malformed);
    assert_eq!(outcome(""), Failure::Malformed);
    assert_eq!(outcome(&envelope(&"[".repeat(100_000))), Failure::Malformed);
    assert_eq!(outcome(&envelope(&["[".repeat(400), "]".repeat(400)].concat())), Failure::Malformed);
    assert_eq!(outcome(&envelope("{\"data\":{}}")), Failure::UnknownShape);
    assert_eq!(outcome(&"x".repeat(LARGEST + 1)), Failure::TooLarge);
    assert_eq!(sent("xhr-too-large", DETAIL, "", "").unwrap().unwrap_err(), Failure::TooLarge);
    assert_eq!(read("failed\n\n\n\n", &context()).unwrap().unwrap_err(), Failure::Hook);
    // Cainiao's answers have no list of outcomes.
    let cainiao = |text: &str| sent("fetch", "cainiao.global.detail", "", text).unwrap().unwrap_err();
    assert_eq!(cainiao("{\"success\":false,\"module\":[]}"), Failure::Refused);
    assert_eq!(cainiao("{\"module\":[]}"), Failure::UnknownShape);
    assert_eq!(cainiao("{\"success\":true}"), Failure::UnknownShape);
    assert_eq!(cainiao("{\"ret\":[\"FAIL_SYS_USER_VALIDATE\",\"RGV587_ERROR::SM\"]}"), Failure::Captcha);
    assert_eq!(cainiao("<html>"), Failure::Malformed);
    // A call that is not ours is nobody's business.
    assert!(sent("xhr", "mtop.other", "", &whole).is_none());
    assert!(read("xhr", &context()).is_none());
    // Some transports keep the call around the object.
    let wrapped = [" mtopjsonp3(", &whole, ");"].concat();
    assert_eq!(sent("xhr", DETAIL, "", &wrapped).unwrap().unwrap().orders[0].id, "8190000000000017");
}

#[test]
fn the_hook_mirrors_what_is_read() {
    let hook = include_str!("../../../extension/hook.js");
    for (api, _) in CALLS {
        assert!(hook.contains(&format!("\"{api}\"")), "{api}");
    }
}

mod properties {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_text_panics(text in ".{0,300}") {
            for (api, _) in CALLS {
                let _ = sent("xhr", api, "8190000000000017", &text);
                let _ = sent("xhr", api, "", &envelope(&text));
            }
            let _ = read(&text, &context());
        }

        #[test]
        fn no_damage_panics(at in 0usize..1500, with in "[\\[\\]{}\",:0-9a-z€ ]{0,6}", cut in 0usize..9) {
            for (api, data) in [(DETAIL, DETAIL_DATA), (TRACKING, TRACKING_DATA)] {
                let text = envelope(data);
                let damaged: String = text.chars().take(at).chain(with.chars()).chain(text.chars().skip(at + cut)).collect();
                let _ = sent("jsonp", api, "8190000000000017", &damaged);
            }
        }
    }
}
