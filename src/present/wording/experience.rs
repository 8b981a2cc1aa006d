//! The buyer's own record in words, and where its marks stand beside the waiting table's.

use super::bar::place;
use crate::case::experience::{Leg, LegSpan, StoreRecord};
use crate::i18n::{Arg, Key, Speech};
use crate::order::settings::{WaitingRow, WaitingTable};

/// One leg of one service: drawn as two spans above each other. Positions are 0 ..= [`super::SCALE`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExperienceLeg {
    /// Which leg.
    pub label: String,
    /// Both spans in one sentence: also the text alternative of the drawing.
    pub sentence: String,
    /// The buyer's own parcels, from and to.
    pub own: (u16, u16),
    /// The table's normal silence, from and to.
    pub normal: (u16, u16),
}

/// One service to one country.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExperienceGroup {
    /// The service and the country.
    pub title: String,
    /// Its legs.
    pub legs: Vec<ExperienceLeg>,
}

/// The whole record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExperienceModel {
    /// The heading.
    pub title: String,
    /// What it is, or why there is nothing.
    pub note: String,
    /// The services.
    pub groups: Vec<ExperienceGroup>,
    /// The heading of the stores.
    pub stores_title: String,
    /// One sentence for each store with stuck orders.
    pub stores: Vec<String>,
}

/// The record, held against the waiting table in use. `spans` as [`crate::case::experience::spans`] gives them: those of one
/// service and country in a row.
pub fn experience(
    spans: &[LegSpan],
    stores: &[StoreRecord],
    table: &WaitingTable,
    speech: &Speech<'_>,
) -> ExperienceModel {
    let mut groups: Vec<ExperienceGroup> = Vec::new();
    for span in spans {
        let title = title(span, speech);
        let leg = leg(span, table, speech);
        match groups.last_mut().filter(|group| group.title == title) {
            Some(group) => group.legs.push(leg),
            None => groups.push(ExperienceGroup { title, legs: vec![leg] }),
        }
    }
    let nothing = groups.is_empty() && stores.is_empty();
    ExperienceModel {
        title: speech.text(Key::ExperienceTitle),
        note: speech.text(if nothing { Key::ExperienceEmpty } else { Key::ExperienceNote }),
        groups,
        stores_title: speech.text(Key::ExperienceStores),
        stores: stores.iter().map(|store| sentence(store, speech)).collect(),
    }
}

fn title(span: &LegSpan, speech: &Speech<'_>) -> String {
    let or = |text: String, key| if text.is_empty() { speech.text(key) } else { text };
    let service = or(span.service.clone(), Key::ExperienceAnyService);
    let country = or(speech.country(&span.country), Key::ExperienceAnyCountry);
    speech.fill(Key::ExperienceGroup, &[("service", Arg::Text(&service)), ("country", Arg::Text(&country))])
}

fn leg(span: &LegSpan, table: &WaitingTable, speech: &Speech<'_>) -> ExperienceLeg {
    let (label, row): (Key, &WaitingRow) = match span.leg {
        Leg::FirstScan => (Key::ExperienceFirstScan, &table.first_scan),
        Leg::Accepted => (Key::ExperienceAccepted, &table.accepted),
        Leg::Exported => (Key::ExperienceExported, &table.exported),
        Leg::Arrived => (Key::ExperienceArrived, &table.arrived),
    };
    let (normal_from, normal_to) = (row.normal_from.max(0), row.normal_to.max(row.normal_from).max(0));
    let whole = span.to.max(normal_to).max(1).saturating_add(1);
    let at = |day: i64| place(day, whole);
    ExperienceLeg {
        label: speech.text(label),
        sentence: speech.fill(
            Key::ExperienceSpan,
            &[
                ("n", Arg::Count(span.parcels)),
                ("from", Arg::Count(span.from)),
                ("to", Arg::Count(span.to)),
                ("normal-from", Arg::Count(normal_from)),
                ("normal-to", Arg::Count(normal_to)),
            ],
        ),
        own: (at(span.from), at(span.to)),
        normal: (at(normal_from), at(normal_to)),
    }
}

fn sentence(store: &StoreRecord, speech: &Speech<'_>) -> String {
    speech.fill(
        Key::ExperienceStore,
        &[
            ("store", Arg::Text(&store.store)),
            ("stuck", Arg::Count(store.stuck)),
            ("orders", Arg::Count(store.orders)),
            ("came", Arg::Count(store.came)),
            ("refunded", Arg::Count(store.refunded)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::present::wording::SCALE;
    use crate::present::wording::sample::english;

    fn span(service: &str, leg: Leg, from: i64, to: i64) -> LegSpan {
        LegSpan { service: service.to_owned(), country: "Poland".to_owned(), leg, from, to, parcels: 12 }
    }

    #[test]
    fn a_service_is_named_once_and_each_leg_says_both_spans() {
        let spans = [span("Standard", Leg::Accepted, 1, 4), span("Standard", Leg::Exported, 9, 16)];
        let model = experience(&spans, &[], &WaitingTable::default(), &english());
        assert_eq!(model.groups.len(), 1);
        assert_eq!(model.groups[0].title, "Standard to Poland");
        assert_eq!(
            model.groups[0].legs[1].sentence,
            "Your last 12 parcels went 9–16 days without updates; 7–20 days is normal."
        );
        let leg = &model.groups[0].legs[1];
        assert!(leg.normal.0 < leg.own.0 && leg.own.1 < leg.normal.1 && leg.normal.1 <= SCALE);
    }

    #[test]
    fn nothing_known_is_said() {
        let model = experience(&[], &[], &WaitingTable::default(), &english());
        assert!(model.note.starts_with("Nothing yet."));
        let unnamed = LegSpan { country: String::new(), ..span("", Leg::Arrived, 2, 3) };
        let model = experience(&[unnamed], &[], &WaitingTable::default(), &english());
        assert_eq!(model.groups[0].title, "All shipping methods to your country");
    }

    #[test]
    fn a_store_says_how_its_stuck_orders_ended() {
        let store = StoreRecord { store: "Lamp".to_owned(), orders: 4, stuck: 2, came: 1, refunded: 1 };
        let model = experience(&[], &[store], &WaitingTable::default(), &english());
        assert_eq!(model.stores, ["Lamp: 2 of 4 orders got stuck; 1 arrived in the end, 1 refunded."]);
    }
}
