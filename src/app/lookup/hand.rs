//! A parcel that the buyer adds by hand, of whatever shop.

use crate::case::{CaseRecord, OrderRecord};
use crate::i18n::{Key, Speech};
use crate::knowledge::date::iso;
use crate::knowledge::tracking_number::{CheckDigit, NumberKind, country_code, examine, normal, same};
use crate::order::{Day, DayValue, Fact, Instant, Order, Parcel, Source};
use crate::present::windows::{UserEvent, UserEventKind};
use crate::present::wording::{HandModel, hand};

/// The fields, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandField {
    /// The tracking number.
    Number,
    /// The day of the order.
    Placed,
    /// The day it was sent.
    Shipped,
    /// The end of protection.
    Protection,
    /// The destination country.
    Country,
    /// The store.
    Store,
}

impl HandField {
    /// All fields.
    pub const ALL: [HandField; 6] = [
        HandField::Number,
        HandField::Placed,
        HandField::Shipped,
        HandField::Protection,
        HandField::Country,
        HandField::Store,
    ];
}

/// A parcel typed by hand that was not added yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ManualParcelDraft {
    open: bool,
    values: [String; 6],
    trouble: Option<HandTrouble>,
    added: bool,
    /// What is being written, with the values it was made of: they stay in their fields until it is there.
    unwritten: Option<(Box<CaseRecord>, [String; 6])>,
}

/// Why the parcel was not added.
#[derive(Clone, Debug, PartialEq, Eq)]
enum HandTrouble {
    Missing,
    Known,
    /// The number is an order's.
    Order,
    Country,
    /// A day in the future.
    Day,
    /// It was sent before it was ordered.
    Days,
    /// Protection ends before it was ordered or sent.
    Protection,
    /// The field holds no number at all.
    NoNumber(String),
    /// The number seems to be typed wrong; pressed once more, it is added as it is.
    Number(String),
}

/// The buyer's actions in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandAction {
    /// Opens or closes the form.
    Toggle,
    /// The content of a field, by its index.
    Typed(usize, String),
    /// Adds the parcel.
    Add(Instant, Day),
}

impl HandAction {
    /// What an event means; `None`: nothing.
    pub fn of(event: &UserEvent) -> Option<HandAction> {
        Some(match (&event.kind, event.action.as_str()) {
            (UserEventKind::Click, "hand") => HandAction::Toggle,
            (UserEventKind::Input | UserEventKind::Change, "hand-field") => {
                HandAction::Typed(event.data("field").parse().ok()?, event.value.clone())
            }
            (UserEventKind::Click, "hand-add") => HandAction::Add(event.at, event.on),
            _ => return None,
        })
    }
}

impl ManualParcelDraft {
    fn value(&self, field: HandField) -> &str {
        let place = HandField::ALL.iter().position(|one| *one == field);
        place.and_then(|place| self.values.get(place)).map_or("", |value| value.trim())
    }

    /// Applies the action; the parcel, once it can be added: [`ManualParcelDraft::written`] follows. `orders`: the known orders.
    pub fn act<'a>(
        &mut self,
        action: HandAction,
        orders: impl Iterator<Item = &'a Order>,
    ) -> Option<CaseRecord> {
        match action {
            HandAction::Toggle => (self.open, self.added) = (!self.open, false),
            HandAction::Typed(place, value) => {
                let field = self.values.get_mut(place)?;
                if *field != value {
                    *field = value;
                    (self.trouble, self.added) = (None, false);
                }
            }
            // A second press while the first is being written is the same one.
            HandAction::Add(..) if self.unwritten.is_some() => {}
            HandAction::Add(at, on) => match self.parcel(at, on, orders) {
                Ok(case) => {
                    (self.trouble, self.added) = (None, false);
                    self.unwritten = Some((Box::new(case.clone()), self.values.clone()));
                    return Some(case);
                }
                Err(trouble) => self.trouble = Some(trouble),
            },
        }
        None
    }

    /// The parcel was written, or was not: then what was typed stays, to be tried again. The parcel, once it is there.
    pub fn written(&mut self, is_written: bool) -> Option<CaseRecord> {
        let (case, values) = self.unwritten.take().filter(|_| is_written)?;
        // What was typed since is another parcel's.
        if self.values == values {
            *self = ManualParcelDraft::default();
        }
        self.added = true;
        Some(*case)
    }

    fn parcel<'a>(
        &self,
        at: Instant,
        on: Day,
        orders: impl Iterator<Item = &'a Order>,
    ) -> Result<CaseRecord, HandTrouble> {
        let orders: Vec<&Order> = orders.collect();
        let typed = self.value(HandField::Number);
        if typed.is_empty() {
            return Err(HandTrouble::Missing);
        }
        let number = normal(typed).ok_or_else(|| HandTrouble::NoNumber(typed.to_owned()))?;
        let examined = examine(&number, &crate::knowledge::tracking_number::NumberContext::default());
        let is_doubtful = match &examined {
            Ok(examined) => {
                examined.candidates.is_empty()
                    || examined.check_digit == CheckDigit::Fails
                    || examined.placeholder
            }
            Err(_) => true,
        };
        let is_order = examined.as_ref().is_ok_and(|examined| examined.is_likely(NumberKind::OrderId));
        if is_order || orders.iter().any(|order| order.id == number) {
            return Err(HandTrouble::Order);
        }
        if is_doubtful && self.trouble != Some(HandTrouble::Number(number.clone())) {
            return Err(HandTrouble::Number(number));
        }
        if orders
            .iter()
            .any(|order| order.parcels.iter().flat_map(Parcel::numbers).any(|own| same(own, &number)))
        {
            return Err(HandTrouble::Known);
        }
        let day = |field| match self.value(field) {
            "" => Ok(None),
            text => iso::read(text).map(Some).ok_or(HandTrouble::Day),
        };
        let past = |field| {
            day(field).and_then(|day| match day {
                Some(day) if day > on => Err(HandTrouble::Day),
                day => Ok(day),
            })
        };
        let (placed, shipped) = (past(HandField::Placed)?, past(HandField::Shipped)?);
        if placed.zip(shipped).is_some_and(|(placed, shipped)| shipped < placed) {
            return Err(HandTrouble::Days);
        }
        let protection = day(HandField::Protection)?;
        if protection.is_some_and(|until| placed.max(shipped).is_some_and(|began| until < began)) {
            return Err(HandTrouble::Protection);
        }
        let country = match self.value(HandField::Country) {
            "" => None,
            text => Some(country_code(text).ok_or(HandTrouble::Country)?.to_owned()),
        };
        let store = Some(self.value(HandField::Store)).filter(|store| !store.is_empty()).map(str::to_owned);
        let dated = |day: Option<Day>| day.map(|day| Fact::new(DayValue(day), Source::Buyer, at, ""));
        let text = |text: Option<String>| text.map(|text| Fact::new(text, Source::Buyer, at, ""));
        let order = Order {
            id: Order::id_by_hand(at),
            placed: dated(placed),
            shipped: dated(shipped),
            protection: dated(protection).into_iter().collect(),
            country: text(country),
            store: text(store),
            parcels: vec![Parcel { origin_number: text(Some(number)), ..Parcel::default() }],
            ..Order::default()
        };
        let mut case = CaseRecord::default();
        case.observe(OrderRecord::seen(order, at));
        Ok(case)
    }

    /// The model that is shown.
    pub fn model(&self, speech: &Speech<'_>) -> HandModel {
        let trouble = self.trouble.as_ref().map(|trouble| match trouble {
            HandTrouble::Missing => speech.text(Key::HandNumberMissing),
            HandTrouble::Known => speech.text(Key::HandKnown),
            HandTrouble::Order => speech.text(Key::HandIsOrder),
            HandTrouble::Country => speech.text(Key::HandCountryUnknown),
            HandTrouble::Days => speech.text(Key::HandDaysWrong),
            HandTrouble::Protection => speech.text(Key::HandProtectionWrong),
            HandTrouble::Day => speech.text(Key::TellDayWrong),
            HandTrouble::NoNumber(number) | HandTrouble::Number(number) => {
                let about = crate::present::wording::number(number, 0, speech).announcement;
                if about.is_empty() { speech.text(Key::NumberRefusedNoNumber) } else { about }
            }
        });
        let anyway = matches!(self.trouble, Some(HandTrouble::Number(_)));
        hand(self.open, &self.values, trouble, anyway, self.added, speech)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::Settings;
    use crate::rules::{Level, judge};

    const NUMBER: &str = "RR473124829CN";

    fn today() -> Day {
        Day::from_ymd_opt(2026, 11, 28).unwrap()
    }

    fn filled(values: [&str; 6]) -> ManualParcelDraft {
        ManualParcelDraft { open: true, values: values.map(str::to_owned), ..ManualParcelDraft::default() }
    }

    fn add(hand: &mut ManualParcelDraft, orders: &[Order]) -> Option<CaseRecord> {
        hand.act(HandAction::Add(1_795_500_000_000, today()), orders.iter())
    }

    #[test]
    fn all_but_the_number_may_be_left_out_and_what_is_there_is_judged() {
        let case = add(&mut filled(["rr 473124829 cn", "", "", "", "", ""]), &[]).unwrap();
        assert_eq!(case.record.order.parcels[0].numbers().collect::<Vec<_>>(), [NUMBER]);
        assert!(case.record.order.is_by_hand());
        assert!(crate::read::address::order_id(&case.record.order.id).is_some(), "stored like any other");
        let mut hand = filled([NUMBER, "2026-11-01", "2026-11-03", "2026-11-30", "Spain", "A shop"]);
        let case = add(&mut hand, &[]).unwrap();
        let verdict = judge(&case.record.order, &[], today(), &Settings::default());
        assert_eq!(verdict.level, Level::Dispute, "protection ends in two days");
        assert_eq!(case.record.order.country.as_ref().unwrap().value, "ES");
        assert_eq!((hand.values[0].as_str(), hand.added), (NUMBER, false), "not before it is written");
        assert_eq!(hand.written(true), Some(case.clone()));
        assert_eq!((hand.values, hand.added), (Default::default(), true));
        assert!(!case.history.is_empty());
    }

    #[test]
    fn what_was_not_written_stays_in_its_fields_and_can_be_added_again() {
        let mut hand = filled([NUMBER, "", "", "", "", "A shop"]);
        let first = add(&mut hand, &[]).unwrap();
        assert_eq!(add(&mut hand, &[]), None, "a second press is the same one");
        assert_eq!(hand.written(false), None);
        assert_eq!((hand.values[5].as_str(), hand.added), ("A shop", false));
        assert_eq!(add(&mut hand, &[]), Some(first.clone()));
        // What is typed meanwhile is the next parcel.
        hand.act(HandAction::Typed(5, "Another".to_owned()), std::iter::empty());
        assert_eq!(hand.written(true), Some(first));
        assert_eq!((hand.values[5].as_str(), hand.added), ("Another", true));
    }

    #[test]
    fn what_is_typed_wrong_is_caught_and_stays() {
        let wrong = |values, expected| {
            let mut hand = filled(values);
            assert_eq!(add(&mut hand, &[]), None, "{values:?}");
            assert_eq!(hand.trouble, Some(expected), "{values:?}");
            assert_eq!(hand.values, values.map(str::to_owned));
            hand
        };
        wrong(["", "", "", "", "", ""], HandTrouble::Missing);
        wrong([NUMBER, "2026-11-29", "", "", "", ""], HandTrouble::Day);
        wrong([NUMBER, "2026-11-18", "2026-11-08", "", "", ""], HandTrouble::Days);
        wrong([NUMBER, "2026-11-18", "", "2026-11-17", "", ""], HandTrouble::Protection);
        wrong([NUMBER, "", "2026-11-18", "2026-11-17", "", ""], HandTrouble::Protection);
        let mut same_day = filled([NUMBER, "2026-11-18", "2026-11-18", "", "", ""]);
        assert!(add(&mut same_day, &[]).is_some());
        wrong([NUMBER, "", "", "", "Atlantis", ""], HandTrouble::Country);
        wrong(["8190441137135501", "", "", "", "", ""], HandTrouble::Order);
        let nothing = wrong(["hello", "", "", "", "", ""], HandTrouble::NoNumber("hello".to_owned()));
        let model = nothing.model(&crate::present::wording::sample::english());
        assert!(model.trouble.is_some_and(|trouble| !trouble.is_empty()), "it is never silent");
        // A digit too many, and a check digit that fails: said once, added when pressed again.
        wrong(["RR4731248299CN", "", "", "", "", ""], HandTrouble::Number("RR4731248299CN".to_owned()));
        let mut hand =
            wrong(["RR473124820CN", "", "", "", "", ""], HandTrouble::Number("RR473124820CN".to_owned()));
        assert!(add(&mut hand, &[]).is_some());
    }

    #[test]
    fn a_number_that_is_there_is_not_added_twice() {
        let there = add(&mut filled([NUMBER, "", "", "", "", ""]), &[]).unwrap();
        let mut hand = filled([NUMBER, "", "", "", "", ""]);
        assert_eq!(add(&mut hand, &[there.record.order]), None);
        assert_eq!(hand.trouble, Some(HandTrouble::Known));
    }
}
