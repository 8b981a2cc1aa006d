//! How large an account of an order may be that a page gives: a real one is far smaller, and a page may invent anything.

use super::OrderRecord;
use super::merge::MOST_PARCELS;
use crate::order::{Fact, Item};

/// Longest text of a fact, in characters.
const LONGEST: usize = 500;

/// Longest title of a thing bought, in characters: the shop's own limit is 218.
const LONGEST_TITLE: usize = 300;

/// Longest number or code, in characters.
const LONGEST_NUMBER: usize = 60;

/// More things are not bought in one order.
const MOST_ITEMS: usize = 50;

/// Cuts off whatever is larger.
pub fn bound(record: &mut OrderRecord) {
    let order = &mut record.order;
    let texts = [
        &mut order.status_text,
        &mut order.refund_text,
        &mut order.latest_words,
        &mut order.country,
        &mut order.city,
        &mut order.zip,
        &mut order.store,
        &mut order.chat,
        &mut order.dispute,
        &mut order.price,
    ];
    texts.into_iter().for_each(|fact| cut_fact(fact, LONGEST));
    if let Some(items) = &mut order.items {
        items.value.truncate(MOST_ITEMS);
        items.value.iter_mut().for_each(|Item { title, .. }| cut(title, LONGEST_TITLE));
    }
    order.parcels.truncate(MOST_PARCELS);
    for parcel in &mut order.parcels {
        for number in [&mut parcel.origin_number, &mut parcel.last_mile_number] {
            cut_fact(number, LONGEST_NUMBER);
        }
        let texts = [
            &mut parcel.carrier,
            &mut parcel.carrier_site,
            &mut parcel.service,
            &mut parcel.origin_country,
            &mut parcel.destination_country,
        ];
        texts.into_iter().for_each(|fact| cut_fact(fact, LONGEST));
        for event in &mut parcel.events {
            cut(&mut event.code, LONGEST_NUMBER);
            cut(&mut event.text, LONGEST);
            cut(&mut event.place, LONGEST);
        }
    }
}

fn cut_fact(fact: &mut Option<Fact<String>>, longest: usize) {
    if let Some(fact) = fact {
        cut(&mut fact.value, longest);
    }
}

fn cut(text: &mut String, longest: usize) {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
    }
}
