//! Which of several dates on a page is the end of buyer protection.
//!
//! "Refund if no delivery before …" stands beside a coupon date, which must not be taken for it.

use crate::knowledge::text::is_digit;
use crate::order::Day;

/// What AliExpress writes in English; in other languages the shape decides.
const PROMISE: &str = "refund if no delivery before";

/// Of a progress bar's nodes (words, date): the last one that is not about money. "R$5" and its like are coupons.
pub fn of_nodes(nodes: &[(String, String)], read: impl Fn(&str) -> Option<Day>) -> Option<Day> {
    let dated = |node: &(String, String)| read(&node.1);
    let start = nodes.first().and_then(dated);
    let last = nodes.iter().skip(1).rev().find(|(words, _)| !words.chars().any(is_digit))?;
    let end = dated(last)?;
    // The first node is the payment: a protection that ends before it was misread.
    start.is_none_or(|start| start <= end).then_some(end)
}

/// Of a progress bar's nodes the day after which a coupon is promised: a node that names money, between the payment and the
/// end of protection.
pub fn coupon_of_nodes(nodes: &[(String, String)], read: impl Fn(&str) -> Option<Day>) -> Option<Day> {
    let coupons = nodes.iter().skip(1).filter(|(words, _)| words.chars().any(is_digit));
    coupons.filter_map(|(_, time)| read(time)).next()
}

/// Of a list of promises: the English one, else the latest date where at least two promises are dated (the
/// earlier is the coupon's). A single date in an unknown language may be the coupon's, so it is not taken.
pub fn of_promises<'t>(
    promises: impl Iterator<Item = &'t str>,
    read: impl Fn(&str) -> Option<Day>,
) -> Option<Day> {
    let mut dates = Vec::new();
    for promise in promises {
        let day = read(promise);
        if promise.to_lowercase().contains(PROMISE) {
            return day;
        }
        dates.extend(day);
    }
    if dates.len() >= 2 { dates.into_iter().max() } else { None }
}
