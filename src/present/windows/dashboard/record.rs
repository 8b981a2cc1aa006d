//! The buyer's own record: for each leg their parcels' span above the waiting table's.

use crate::present::view::{Node, percent};
use crate::present::wording::{ExperienceGroup, ExperienceLeg, ExperienceModel, SCALE};

/// The record.
pub fn record(model: &ExperienceModel) -> Node {
    let mut parts = vec![Node::new("h2").words(&model.title), Node::of("p", "note").words(&model.note)];
    for ExperienceGroup { title, legs } in &model.groups {
        parts.push(Node::new("h3").words(title));
        parts.push(Node::of("ul", "legs").holding(legs.iter().map(leg).collect()));
    }
    if !model.stores.is_empty() {
        let store = |store: &String| Node::new("li").words(store);
        parts.push(Node::new("h3").words(&model.stores_title));
        parts.push(Node::of("ul", "stores").holding(model.stores.iter().map(store).collect()));
    }
    Node::part("section", "experience").holding(parts)
}

fn leg(model: &ExperienceLeg) -> Node {
    let span = |(class, (from, to)): (&str, (u16, u16))| {
        Node::of("span", class)
            .with(".inset-inline-start", &percent(from))
            .with(".width", &percent(to.saturating_sub(from).max(SCALE / 60)))
    };
    Node::new("li").holding(vec![
        Node::new("strong").words(&model.label),
        // The sentence beside it says the same.
        Node::of("div", "spans")
            .with("aria-hidden", "true")
            .holding([("own", model.own), ("normal", model.normal)].map(span).to_vec()),
        Node::of("span", "words").words(&model.sentence),
    ])
}
