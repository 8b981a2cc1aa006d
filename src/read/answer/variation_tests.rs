//! The same answer in other clothes: what one transport, build or account does to a shape must not change what is read.

use super::tests::{DETAIL_DATA, LIST_DATA, TRACKING_DATA, context, day, envelope};
use super::*;
use crate::order::{Day, DayValue, Event, Fact, Order, OrderStatus, Parcel};
use serde_json::Value as Json;

const LIST: &str = "mtop.aliexpress.trade.buyer.order.list";
const DETAIL: &str = "mtop.aliexpress.trade.buyer.order.detail";
const TRACKING: &str = "mtop.ae.ld.querydetail";
const REFUNDS: &str = "mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer";
const CAINIAO: &str = "cainiao.global.detail";

const ORDER: &str = "8190000000000017";

/// Our own samples, and the captures where there are some.
fn samples() -> Vec<(&'static str, Json)> {
    let own = [(LIST, LIST_DATA), (DETAIL, DETAIL_DATA), (TRACKING, TRACKING_DATA)];
    let mut samples: Vec<(&str, Json)> =
        own.map(|(api, data)| (api, serde_json::from_str(&envelope(data)).unwrap())).to_vec();
    if let Ok(folder) = std::env::var("STUCK_PARCEL_FACTS") {
        for (api, name) in [
            (LIST, "order_list_page1_en_BR_2026-09.subset.json"),
            (LIST, "live_shape_order_list_2026-09-20.json"),
            (DETAIL, "order_detail_completed_en_BR_2026-09.json"),
            (DETAIL, "live_shape_order_detail_awaiting_2026-09-21.json"),
            (TRACKING, "live_shape_querydetail_in_transit_2026-09-20.json"),
            (REFUNDS, "refund_list_2026-09.subset.json"),
            (CAINIAO, "cainiao_global_detail_RS0814398526Y.json"),
        ] {
            let text = std::fs::read_to_string([&folder, "/captures/", name].concat()).unwrap();
            samples.push((api, serde_json::from_str(&text).unwrap()));
        }
    }
    samples
}

fn read_as(transport: &str, api: &str, answer: &Json) -> Result<Reading, Failure> {
    let context = PayloadContext { order: Some(ORDER.to_owned()), ..context() };
    let text = answer.to_string();
    read(&[transport, api, "https://acs.aliexpress.com/h5/x/1.0/", "", &text].join("\n"), &context).unwrap()
}

/// Every value inside, by a rule; what the rule leaves alone is looked into.
fn changed(value: &Json, rule: &dyn Fn(&Json) -> Option<Json>) -> Json {
    if let Some(new) = rule(value) {
        return new;
    }
    match value {
        Json::Array(list) => Json::Array(list.iter().map(|inner| changed(inner, rule)).collect()),
        Json::Object(fields) => {
            Json::Object(fields.iter().map(|(name, inner)| (name.clone(), changed(inner, rule))).collect())
        }
        other => other.clone(),
    }
}

/// A text with blanks around it.
fn padded(value: &Json) -> Option<Json> {
    match value {
        Json::String(text) if !text.contains("::") => Some(Json::String([" ", text, " \n"].concat())),
        _ => None,
    }
}

#[test]
fn numbers_and_truths_as_text_are_the_same() {
    for (api, answer) in samples() {
        let plain = read_as("xhr", api, &answer);
        assert!(
            plain.as_ref().is_ok_and(|read| !read.orders.is_empty() || !read.parcels.is_empty()),
            "{api}"
        );
        let quoted = changed(&answer, &|value| match value {
            Json::Number(_) | Json::Bool(_) => Some(Json::String(value.to_string())),
            _ => None,
        });
        assert_eq!(read_as("jsonp", api, &quoted), plain, "{api}");
        // Which part it is no person wrote, so its name has no blanks around it.
        let spaced = changed(&answer, &|value| match value {
            Json::Object(part) if part.contains_key("tag") => {
                let fields = part.get("fields").map(|fields| changed(fields, &padded));
                Some(serde_json::json!({"tag": part.get("tag"), "fields": fields}))
            }
            value => padded(value),
        });
        // The texts of events and items are shown, not compared: only where they are trimmed they are the same.
        let (spaced, plain) = (read_as("xhr", api, &spaced).unwrap(), plain.unwrap());
        let facts_of = |reading: &Reading| {
            reading
                .orders
                .iter()
                .map(|order| (order.id.clone(), order.status.clone(), order.parcels.len()))
                .collect::<Vec<_>>()
        };
        assert_eq!(facts_of(&spaced), facts_of(&plain), "{api}");
        let dates = |reading: &Reading| {
            let orders = reading.orders.iter();
            orders
                .map(|order| (order.placed.clone(), order.shipped.clone(), order.protection.clone()))
                .collect::<Vec<_>>()
        };
        assert_eq!(dates(&spaced), dates(&plain), "{api}");
    }
}

#[test]
fn strange_fields_and_components_beside_change_nothing() {
    for (api, answer) in samples() {
        let plain = read_as("xhr", api, &answer);
        let crowded = changed(&answer, &|value| {
            let Json::Object(fields) = value else { return None };
            let mut fields: serde_json::Map<String, Json> =
                fields.iter().map(|(name, inner)| (name.clone(), inner.clone())).collect();
            if fields.contains_key("zzz_extra") {
                return None;
            }
            fields.insert(
                "zzz_extra".to_owned(),
                serde_json::json!({"tag": "new_block", "fields": null, "zzz_extra": []}),
            );
            Some(Json::Object(fields))
        });
        assert_eq!(read_as("xhr", api, &crowded), plain, "{api}");
        // Other suffixes, another order of the parts.
        let mut renamed = answer.clone();
        if let Some(Json::Object(parts)) = renamed.pointer_mut("/data/data") {
            let mut turned: Vec<(String, Json)> = std::mem::take(parts).into_iter().collect();
            turned.reverse();
            parts.extend(turned.into_iter().enumerate().map(|(at, (_, part))| (format!("p{at}_999"), part)));
        }
        let ids = |reading: Result<Reading, Failure>| {
            let mut ids: Vec<String> =
                reading.unwrap().orders.into_iter().map(|order| format!("{order:?}")).collect();
            ids.sort();
            ids
        };
        assert_eq!(ids(read_as("xhr", api, &renamed)), ids(plain), "{api}");
    }
}

/// Takes one field away at a time, wherever it stands: what is read without it is said to be missing or is no more than
/// what was read with it, and nothing is made up.
#[test]
fn a_field_that_is_gone_or_null_is_never_replaced_by_an_invention() {
    for (api, answer) in samples() {
        let whole = read_as("xhr", api, &answer).unwrap();
        let mut names = Vec::new();
        collect(&answer, &mut names);
        for name in names {
            for null in [true, false] {
                let less = without(&answer, &name, null);
                let Ok(less) = read_as("xhr", api, &less) else { continue };
                assert!(less.orders.len() <= whole.orders.len(), "{api} {name}");
                for order in &less.orders {
                    let id = if order.id == ORDER {
                        whole.orders.first()
                    } else {
                        whole.orders.iter().find(|known| known.id == order.id)
                    };
                    let known = id.unwrap_or_else(|| panic!("{api} {name}: an order appeared"));
                    // The other of the two sources may say a day more.
                    let end = |order: &Order| order.protection.first().map(|fact| fact.value.0);
                    let near = |day: Day| end(known).is_some_and(|own| (own - day).num_days().abs() <= 1);
                    assert!(end(order).is_none_or(near), "{api} {name}");
                    for (now, then) in [
                        (&order.placed, &known.placed),
                        (&order.shipped, &known.shipped),
                        (&order.paid, &known.paid),
                    ] {
                        let value = |fact: &Option<Fact<DayValue>>| fact.as_ref().map(|fact| fact.value);
                        assert!(now.is_none() || value(now) == value(then), "{api} {name}");
                    }
                    for parcel in &order.parcels {
                        for number in parcel.numbers() {
                            assert!(
                                known.parcels.iter().flat_map(Parcel::numbers).any(|own| own == number),
                                "{api} {name}"
                            );
                        }
                    }
                }
            }
        }
    }
}

fn collect(value: &Json, names: &mut Vec<String>) {
    match value {
        Json::Array(list) => list.iter().for_each(|inner| collect(inner, names)),
        Json::Object(fields) => {
            for (name, inner) in fields {
                if !names.contains(name) {
                    names.push(name.clone());
                }
                collect(inner, names);
            }
        }
        _ => {}
    }
}

fn without(value: &Json, gone: &str, null: bool) -> Json {
    match value {
        Json::Array(list) => Json::Array(list.iter().map(|inner| without(inner, gone, null)).collect()),
        Json::Object(fields) => Json::Object(
            fields
                .iter()
                .filter(|(name, _)| null || *name != gone)
                .map(|(name, inner)| {
                    (name.clone(), if name == gone { Json::Null } else { without(inner, gone, null) })
                })
                .collect(),
        ),
        other => other.clone(),
    }
}

#[test]
fn the_outcome_in_any_spelling() {
    let answer = |ret: &str| {
        let text = ["{\"ret\":", ret, ",\"data\":", DETAIL_DATA, "}"].concat();
        read_as("xhr", DETAIL, &serde_json::from_str(&text).unwrap()).map(|reading| reading.orders.len())
    };
    for (ret, outcome) in [
        ("[\"SUCCESS::OK\"]", Ok(1)),
        ("[\"SUCCESS::\\u8c03\\u7528\\u6210\\u529f\"]", Ok(1)),
        ("[\"SUCCESS\"]", Ok(1)),
        ("\"SUCCESS::OK\"", Ok(1)),
        ("[]", Err(Failure::UnknownShape)),
        ("null", Err(Failure::UnknownShape)),
        ("[null]", Err(Failure::UnknownShape)),
        ("[\"FAIL_SYS_SESSION_EXPIRED::Session\"]", Err(Failure::LoggedOut)),
        ("[\"FAIL_SYS_SESSION_EXPIRED\"]", Err(Failure::LoggedOut)),
        ("[\"FAIL_SYS_TOKEN_EXOIRED::x\"]", Err(Failure::Refused)),
        ("[\"RGV587_ERROR::SM::x\"]", Err(Failure::Captcha)),
        ("\"FAIL_SYS_USER_VALIDATE\"", Err(Failure::Captcha)),
    ] {
        assert_eq!(answer(ret), outcome, "{ret}");
    }
}

/// One parcel's events, read on a day.
fn events(today: &str, list: &str) -> Vec<Event> {
    let data =
        ["{\"module\":{\"trackingDetailLineList\":[{\"mailNo\":\"LP1\",\"detailList\":[", list, "]}]}}"]
            .concat();
    let context = PayloadContext { order: Some(ORDER.to_owned()), today: day(today), ..context() };
    let reading = read(&["xhr", TRACKING, "/", "", &envelope(&data)].join("\n"), &context).unwrap().unwrap();
    reading.orders.into_iter().flat_map(|order| order.parcels).flat_map(|parcel| parcel.events).collect()
}

#[test]
fn a_time_without_a_year_belongs_to_the_last_one_that_fits() {
    for (today, text, read) in [
        ("2027-01-02", "Wed | Dec. 30 18:46", Some("2026-12-30")),
        ("2027-01-02", "Fri | Jan. 1 00:10", Some("2027-01-01")),
        ("2026-12-31", "Fri | Jan. 1 00:10", Some("2027-01-01")),
        ("2026-11-27", "Sat | Sep. 19 18:46", Some("2026-09-19")),
        ("2026-11-27", "Dec 24, 11:59 EST", Some("2025-12-24")),
        ("2026-11-27", "", None),
        ("2026-11-27", "soon", None),
    ] {
        let list = ["{\"trackingPrimaryCode\":\"AE_GOT\",\"timeText\":\"", text, "\"}"].concat();
        let dates: Vec<String> = events(today, &list).iter().map(|event| event.date.to_string()).collect();
        assert_eq!(dates.first().map(String::as_str), read, "{today} {text}");
    }
}

#[test]
fn a_time_that_cannot_be_is_no_time() {
    // The future, zero, seconds, nonsense: the words beside it are taken, else nothing.
    for time in ["9999999999999", "0", "-1", "1789960000", "\"x\"", "null", "1e99", "{}"] {
        let list = ["{\"trackingPrimaryCode\":\"AE_GOT\",\"time\":", time, "}"].concat();
        assert!(events("2026-11-27", &list).is_empty(), "{time}");
        let list =
            ["{\"trackingPrimaryCode\":\"AE_GOT\",\"timeText\":\"Sep. 19 18:46\",\"time\":", time, "}"]
                .concat();
        assert_eq!(events("2026-11-27", &list)[0].date, day("2026-09-19"), "{time}");
    }
}

#[test]
fn other_languages_and_currencies() {
    let read_in = |language: &str, old: &[&str], new: &[&str]| {
        let mut data = DETAIL_DATA.to_owned();
        for (old, new) in old.iter().zip(new) {
            assert!(data.contains(old), "{old}");
            data = data.replace(old, new);
        }
        let context =
            PayloadContext { language: Box::leak(language.to_owned().into_boxed_str()), ..context() };
        read(&["xhr", DETAIL, "/", "", &envelope(&data)].join("\n"), &context)
            .unwrap()
            .unwrap()
            .orders
            .remove(0)
    };
    let english = [
        "Nov 3, 2026",
        "Nov 4, 2026",
        "Nov 6, 2026",
        "Jan 4, 2027",
        "R$5",
        "Apply for a coupon if delayed by Dec 20, 2026 · Refund if no delivery before Jan 3, 2027 · Refund if items damaged",
        "Dec 20, 2026",
    ];
    for (language, words) in [
        (
            "pt-BR",
            [
                "3 nov, 2026",
                "4 nov, 2026",
                "6 nov, 2026",
                "4 jan, 2027",
                "R$ 5,00",
                "Solicite um cupom se atrasar até 20 dez, 2026 · Reembolso se não for entregue antes de 3 jan, 2027 · Reembolso",
                "20 dez, 2026",
            ],
        ),
        (
            "ko",
            [
                "2026년 11월 3일",
                "2026년 11월 4일",
                "2026년 11월 6일",
                "2027년 1월 4일",
                "₩5,000",
                "2026년 12월 20일까지 지연되면 쿠폰 · 2027년 1월 3일까지 배송되지 않으면 환불 · 환불",
                "2026년 12월 20일",
            ],
        ),
        (
            "pl",
            [
                "3 lis 2026",
                "4 lis 2026",
                "6 lis 2026",
                "4 sty 2027",
                "5 zł",
                "Kupon, jeśli opóźnione do 20 gru 2026 · Zwrot, jeśli nie dostarczono przed 3 sty 2027 · Zwrot",
                "20 gru 2026",
            ],
        ),
        (
            "es",
            [
                "3 nov 2026",
                "4 nov 2026",
                "6 nov 2026",
                "4 ene 2027",
                "5€",
                "Cupón si se retrasa hasta el 20 dic 2026 · Reembolso si no llega antes del 3 ene 2027 · Reembolso",
                "20 dic 2026",
            ],
        ),
    ] {
        let order = read_in(language, &english, &words);
        let dates = [&order.placed, &order.paid, &order.shipped].map(|fact| fact.as_ref().unwrap().value.0);
        assert_eq!(dates, [day("2026-11-03"), day("2026-11-04"), day("2026-11-06")], "{language}");
        let protection: Vec<_> = order.protection.iter().map(|fact| fact.value.0).collect();
        assert_eq!(protection, [day("2027-01-03")], "{language}");
        assert_eq!(order.status.unwrap().value, OrderStatus::Shipped, "{language}");
    }
}

#[test]
fn orders_without_parcels_and_parcels_without_anything() {
    let parcels = |lines: &str| {
        let data = ["{\"module\":{\"trackingDetailLineList\":", lines, "}}"].concat();
        read_as("xhr", TRACKING, &serde_json::from_str(&envelope(&data)).unwrap())
            .map(|reading| reading.orders[0].parcels.clone())
    };
    let [read] = &parcels("[]").unwrap()[..] else { panic!("one, of which nothing is known") };
    assert!(read.events_read.is_some() && read.numbers().next().is_none());
    assert_eq!(parcels("null").unwrap_err(), Failure::UnknownShape);
    assert_eq!(parcels("{}").unwrap_err(), Failure::UnknownShape);
    for nothing in ["[null]", "[{}]", "[[]]", "[\"x\"]", "[{\"detailList\":null,\"mailNo\":\"\"}]"] {
        let read = parcels(nothing).unwrap();
        assert!(
            read.iter().all(|parcel| parcel.events_read.is_none() && parcel.numbers().next().is_none()),
            "{nothing}"
        );
    }
    let shared = parcels(
        "[{\"mailNo\":\"LP1\",\"detailList\":[]},{\"mailNo\":\"LP1\",\"detailList\":[]},{\"mailNo\":\"LP2\",\"originMailNo\":\"LP1\",\"detailList\":[]}]",
    );
    assert_eq!(shared.unwrap().len(), 3);
}

/// Each of these is the surest sign that is left once the ones before it are gone.
#[test]
fn the_status_of_an_order_by_the_signs_that_are_left() {
    let status = |data: &str| {
        let order = read_as("xhr", DETAIL, &serde_json::from_str(&envelope(data)).unwrap()).unwrap();
        (order.orders[0].status.as_ref().map(|fact| (fact.value, fact.how)), order.unread)
    };
    let part = |title: &str, times: &str, global: &str| {
        [
            "{\"data\":{\"a\":{\"tag\":\"detail_order_status_block\",\"fields\":{",
            title,
            "}},\"b\":{\"tag\":\"detail_simple_order_info_component\",\"fields\":{\"tradeOrderId\":\"8190000000000017\"",
            times,
            "}}},\"global\":{",
            global,
            "}}",
        ]
        .concat()
    };
    let buttons =
        "\"title\":\"Onbekend\",\"buttonVOList\":[{\"type\":\"TRACKING\"},{\"type\":\"CONFIRM_GOODS\"}]";
    let (ended, sent) = (",\"orderEndTime\":\"Nov 20, 2026\"", ",\"orderShipTime\":\"Nov 6, 2026\"");
    for (title, times, global, read) in [
        (
            "\"title\":\"Completed \"",
            sent,
            "\"orderStatus\":\"8\"",
            Some((OrderStatus::Shipped, "global.orderStatus")),
        ),
        (
            "\"title\":\"Completed \"",
            sent,
            "\"orderStatus\":77",
            Some((OrderStatus::Completed, "detail_order_status_block.title")),
        ),
        (buttons, ended, "", Some((OrderStatus::Completed, "orderEndTime"))),
        ("\"title\":\"Onbekend\"", ended, "", Some((OrderStatus::Closed, "orderEndTime"))),
        (
            "\"title\":\"Onbekend\"",
            "",
            "\"orderStatus\":9",
            Some((OrderStatus::Closed, "global.orderStatus")),
        ),
        (
            "\"title\":\"Onbekend\"",
            sent,
            "\"orderStatus\":9",
            Some((OrderStatus::Completed, "global.orderStatus")),
        ),
        (
            "\"title\":\"Expired\"",
            "",
            "\"orderStatus\":9",
            Some((OrderStatus::Expired, "detail_order_status_block.title")),
        ),
        (buttons, sent, "", Some((OrderStatus::Shipped, "buttonVOList"))),
        ("\"title\":\"Onbekend\"", sent, "", Some((OrderStatus::Shipped, "orderShipTime"))),
        ("\"title\":\"Onbekend\"", ",\"orderShipTime\":\" \"", "", None),
        ("", "", "\"orderStatus\":null", None),
    ] {
        let (status, unread) = status(&part(title, times, global));
        assert_eq!(status, read, "{title} {times} {global}");
        // Where only buttons or a day tell, the words are shown as not read.
        let is_read = read.is_some_and(|(_, how)| !["buttonVOList", "orderShipTime"].contains(&how));
        assert_eq!(unread.iter().any(|missed| missed.field == "status"), !is_read, "{unread:?}");
    }
}

#[test]
fn a_refund_in_the_title_of_an_order_is_read_and_silences_the_message() {
    use crate::order::settings::Settings;
    use crate::order::verdict::Situation;
    let read = |title: &str, code: &str| {
        let data = [
            "{\"data\":{\"a\":{\"tag\":\"detail_order_status_block\",\"fields\":{\"title\":\"",
            title,
            "\"}},\"b\":{\"tag\":\"detail_simple_order_info_component\",\"fields\":{\"tradeOrderId\":\"8190000000000017\",\
             \"orderCreatTime\":\"Oct 25, 2026\",\"payTime\":\"Oct 25, 2026\",\"orderShipTime\":\"Oct 28, 2026\"}}},\"global\":{",
            code,
            "}}",
        ]
        .concat();
        let reading = read_as("xhr", DETAIL, &serde_json::from_str(&envelope(&data)).unwrap()).unwrap();
        let missed = reading.unread.iter().any(|missed| missed.field == "status");
        let order = reading.orders.into_iter().next().unwrap();
        let judged = crate::rules::judge(&order, &[], day("2026-11-23"), &Settings::default());
        (judged.situation, missed)
    };
    for title in
        ["Refund in progress", "Refund requested", "In dispute", "Возврат средств в обработке", "退款处理中"]
    {
        assert_eq!(read(title, ""), (Situation::RefundShown, false), "{title}");
        // That it was sent is the code's to say; a refund is shown all the same.
        assert_eq!(read(title, "\"orderStatus\":\"8\"").0, Situation::RefundShown, "{title}");
    }
    assert_eq!(read("Refund successful", "").0, Situation::Refunded);
    assert_eq!(read("Order closed", "").0, Situation::Closed);
    for title in ["Dispute closed", "Refund if no delivery before Jan 3"] {
        assert_eq!(read(title, "\"orderStatus\":\"8\"").0, read("Awaiting delivery", "").0, "{title}");
    }
    assert_eq!(read("Onbekend", ""), (read("Awaiting delivery", "").0, true));
}

#[test]
fn the_numbers_that_the_orders_own_page_may_have() {
    let data = DETAIL_DATA.replacen(
        "{\"data\":{",
        "{\"data\":{\"p\":{\"tag\":\"detail_logistic_package_block\",\"fields\":{\"packageInfoList\":[{\"trackingNumber\":\" LP00123456789012 \"},\
         {\"trackingNumber\":\"\"},{},null]}},",
        1,
    );
    let order =
        read_as("xhr", DETAIL, &serde_json::from_str(&envelope(&data)).unwrap()).unwrap().orders.remove(0);
    let [parcel] = order.parcels.as_slice() else { panic!("{order:?}") };
    assert_eq!(parcel.numbers().collect::<Vec<_>>(), ["LP00123456789012"]);
    // Nothing of its history was read there.
    assert_eq!(parcel.events_read, None);
}

#[test]
fn a_card_of_the_list_without_its_id_has_it_in_its_link() {
    let card = |fields: &str| {
        let data = ["{\"data\":{\"1\":{\"tag\":\"pc_om_list_order\",\"fields\":{", fields, "}}}}"].concat();
        let reading = read_as("xhr", LIST, &serde_json::from_str(&envelope(&data)).unwrap()).unwrap();
        reading.orders.first().map(|order| (order.id.clone(), order.status.as_ref().map(|fact| fact.value)))
    };
    let link = "\"orderDetailUrl\":\"//www.aliexpress.com/p/order/detail.html?orderId=8190000000000017\"";
    let code = ",\"utParams\":{\"args\":{\"orderStatus\":9}}";
    assert_eq!(card(&[link, code].concat()), Some((ORDER.to_owned(), None)));
    for (more, status) in [
        (",\"buttons\":[{\"type\":\"TRACKING\"}]", Some(OrderStatus::Completed)),
        // Received orders have been seen with these.
        (",\"buttons\":[{\"type\":\"REPURCHASE\"},{\"type\":\"DELETE\"}]", None),
        (
            ",\"statusText\":\"Abgeschlossen\",\"buttons\":[{\"type\":\"REPURCHASE\"}]",
            Some(OrderStatus::Completed),
        ),
        (",\"statusText\":\"Completed\"", Some(OrderStatus::Completed)),
        (",\"statusText\":\"Expired\"", Some(OrderStatus::Expired)),
    ] {
        assert_eq!(card(&[link, code, more].concat()), Some((ORDER.to_owned(), status)), "{more}");
    }
    assert_eq!(card("\"orderDetailUrl\":\"https://evil.test/?orderId=8190000000000017\""), None);
}
