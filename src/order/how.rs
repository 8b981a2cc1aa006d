//! Which strategy gave which fact. It is not kept with the fact: the page that read it tells it with its report.

use super::{Fact, Order, Source};
use serde::{Deserialize, Serialize};

/// Which strategy gave a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct How {
    /// The fact's name in the order or the parcel.
    pub field: String,
    /// Where it was read.
    pub source: Source,
    /// The field of an answer, or the selector.
    pub how: String,
}

/// The strategies of all facts of an order, in the order of its fields.
pub fn hows(order: &Order) -> Vec<How> {
    let mut found = Vec::new();
    let found_in = &mut found;
    add(found_in, "placed", &order.placed);
    add(found_in, "paid", &order.paid);
    add(found_in, "shipped", &order.shipped);
    add(found_in, "ended", &order.ended);
    add(found_in, "status", &order.status);
    add(found_in, "status_text", &order.status_text);
    add(found_in, "refund", &order.refund);
    add(found_in, "refund_text", &order.refund_text);
    add(found_in, "completes", &order.completes);
    add(found_in, "expected", &order.expected);
    add(found_in, "coupon", &order.coupon);
    add(found_in, "latest_words", &order.latest_words);
    add(found_in, "protection", &order.protection);
    add(found_in, "country", &order.country);
    add(found_in, "city", &order.city);
    add(found_in, "zip", &order.zip);
    add(found_in, "store", &order.store);
    add(found_in, "chat", &order.chat);
    add(found_in, "dispute", &order.dispute);
    add(found_in, "items", &order.items);
    add(found_in, "price", &order.price);
    for parcel in &order.parcels {
        add(found_in, "origin_number", &parcel.origin_number);
        add(found_in, "last_mile_number", &parcel.last_mile_number);
        add(found_in, "carrier", &parcel.carrier);
        add(found_in, "carrier_site", &parcel.carrier_site);
        add(found_in, "service", &parcel.service);
        add(found_in, "origin_country", &parcel.origin_country);
        add(found_in, "destination_country", &parcel.destination_country);
        add(found_in, "latest", &parcel.latest);
    }
    found
}

fn add<'f, T: 'f>(found: &mut Vec<How>, field: &str, facts: impl IntoIterator<Item = &'f Fact<T>>) {
    for fact in facts.into_iter().filter(|fact| !fact.how.is_empty()) {
        found.push(How { field: field.to_owned(), source: fact.source, how: fact.how.to_owned() });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::{DayValue, Parcel, day_number};

    #[test]
    fn each_fact_that_was_read_here_has_one() {
        let text = |how| Some(Fact::new("x".to_owned(), Source::DetailPage, 1, how));
        let day = DayValue(day_number(20_000).unwrap());
        let order = Order {
            city: text(".city"),
            zip: text(""),
            protection: vec![
                Fact::new(day, Source::ListAnswer, 1, "a"),
                Fact::new(day, Source::ListPage, 1, "b"),
            ],
            parcels: vec![Parcel { carrier: text(".carrier"), ..Parcel::default() }],
            ..Order::default()
        };
        let all = hows(&order);
        let found: Vec<(&str, Source, &str)> =
            all.iter().map(|how| (how.field.as_str(), how.source, how.how.as_str())).collect();
        assert_eq!(
            found,
            [
                ("protection", Source::ListAnswer, "a"),
                ("protection", Source::ListPage, "b"),
                ("city", Source::DetailPage, ".city"),
                ("carrier", Source::DetailPage, ".carrier"),
            ]
        );
    }
}
