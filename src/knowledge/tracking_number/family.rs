//! The families of numbers: a line of `families.txt` for each shape, with its check digit and what the number is good for.
//!
//! Shapes of carriers are from jkeen/tracking_number_data (MIT, facts only), those of AliExpress orders from
//! numbers seen there. Lines of one carrier stand apart where their check digits are computed differently.

use super::check_digit::{CheckDigit, DigitCheck};
use super::shape::{Form, shortest};
use super::site;
use crate::knowledge::tables::rows;
use std::cell::Cell;

/// What a number is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberKind {
    /// A national post's number: the issuing post and the destination's post know it.
    Post,
    /// The number of whoever takes the parcel out of its country: the destination's posts do not know it.
    FirstMile,
    /// The number of the carrier that delivers, of use once that carrier has the parcel.
    LastMile,
    /// A carrier that brings it from door to door.
    Courier,
    /// An AliExpress order id, pasted by mistake.
    OrderId,
    /// An AliExpress product id, pasted by mistake.
    ProductId,
}

/// How much a shape says by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FamilyShape {
    /// Hardly anything else looks like this.
    Distinct,
    /// Others use it too: bare digits of a common length, a common prefix.
    Shared,
    /// So common that it counts only where the destination is one of the family's countries, or the order names its
    /// carrier.
    OnlyThere,
    /// The same, but there hardly anything else looks like this.
    TypicalThere,
}

/// One family of numbers.
#[derive(Debug)]
pub struct Family {
    /// A stable name for tests and diagnostics.
    pub id: &'static str,
    /// The carrier; empty for the national posts, whose number names the post itself.
    pub carrier: &'static str,
    /// What the number is good for.
    pub kind: NumberKind,
    /// What its numbers look like, `|` between: see [`super::shape`].
    pub(super) patterns: &'static str,
    pub(super) shape: FamilyShape,
    pub(super) check: Option<DigitCheck>,
    /// Where its parcels are delivered: country codes with spaces between; empty: anywhere.
    pub(super) countries: &'static str,
}

impl Family {
    /// What the check digit of a number of this family says.
    pub(super) fn check(&self, number: &str) -> CheckDigit {
        match self.check {
            None => CheckDigit::None,
            Some(check) if check.holds(number) => CheckDigit::Passes,
            Some(_) => CheckDigit::Fails,
        }
    }
}

/// The families that have numbers of this length, each with the form of such a number, in the order of the table. A
/// family with several such forms stands there as often, one after the other.
pub(super) fn of_length(length: usize) -> &'static [(&'static Family, Form)] {
    type Lists = &'static [Vec<(&'static Family, Form)>];
    thread_local! {
        static LISTS: Cell<Lists> = const { Cell::new(&[]) };
    }
    if LISTS.get().is_empty() {
        let mut lists = Vec::new();
        for family in families() {
            for pattern in family.patterns.split('|') {
                let (form, least, open) = shortest(pattern);
                for spare in 0..=open {
                    let length = least + usize::from(spare);
                    while lists.len() <= length {
                        lists.push(Vec::new());
                    }
                    if let Some(list) = lists.get_mut(length) {
                        list.push((family, form.longer(spare)));
                    }
                }
            }
        }
        LISTS.set(lists.leak());
    }
    LISTS.get().get(length).map_or(&[], Vec::as_slice)
}

/// The families that this number has the shape of, in the order of the table.
pub(super) fn fitting(number: &str) -> FittingFamily<'_> {
    FittingFamily { number, rest: of_length(number.len()), last: "" }
}

/// See [`fitting`]. A type of its own, since adapters would be compiled anew wherever they are used.
pub(super) struct FittingFamily<'n> {
    number: &'n str,
    rest: &'static [(&'static Family, Form)],
    last: &'static str,
}

impl Iterator for FittingFamily<'_> {
    type Item = &'static Family;

    fn next(&mut self) -> Option<&'static Family> {
        while let Some(((family, form), rest)) = self.rest.split_first() {
            self.rest = rest;
            if form.fits(self.number) && family.id != self.last {
                self.last = family.id;
                return Some(family);
            }
        }
        None
    }
}

/// All families; of equally likely ones the earlier is named first.
pub(super) fn families() -> &'static [Family] {
    thread_local! {
        static FAMILIES: Cell<&'static [Family]> = const { Cell::new(&[]) };
    }
    rows(&FAMILIES, include_str!("families.txt"), |[id, carrier, kind, shape, patterns, check, countries]| {
        Family {
            id,
            carrier,
            kind: match first(kind) {
                b'p' => NumberKind::Post,
                b'f' => NumberKind::FirstMile,
                b'l' => NumberKind::LastMile,
                b'c' => NumberKind::Courier,
                b'o' => NumberKind::OrderId,
                _ => NumberKind::ProductId,
            },
            patterns,
            shape: match first(shape) {
                b'd' => FamilyShape::Distinct,
                b's' => FamilyShape::Shared,
                b't' => FamilyShape::TypicalThere,
                _ => FamilyShape::OnlyThere,
            },
            check: DigitCheck::of(check),
            countries,
        }
    })
}

/// The family that stands for a carrier where the order names it and the number has no shape of its own.
pub(super) const NAMED: &str = "named";

/// What the order's words are taken for, where they name a carrier of the tables: that carrier, with no shape. The longest
/// name counts.
pub(super) fn named(words: &str, destination: &str) -> Option<&'static Family> {
    thread_local! {
        static CARRIERS: Cell<&'static [Family]> = const { Cell::new(&[]) };
    }
    if CARRIERS.get().is_empty() {
        CARRIERS.set(carriers().leak());
    }
    let site = site::named(words, destination).map(|site| site.name);
    let of = |name: &str| CARRIERS.get().iter().find(|family| family.carrier == name);
    site.and_then(of).or_else(|| {
        CARRIERS.get().iter().find(|family| site::is_named(family.carrier, &words.to_lowercase()))
    })
}

/// One family without a shape for each carrier there is.
fn carriers() -> Vec<Family> {
    let mut all: Vec<Family> = Vec::new();
    let mut add = |carrier: &'static str, kind: NumberKind| {
        if !carrier.is_empty() && carrier != "AliExpress" && !all.iter().any(|known| known.carrier == carrier)
        {
            all.push(Family {
                id: NAMED,
                carrier,
                kind,
                patterns: "",
                shape: FamilyShape::Shared,
                check: None,
                countries: "",
            });
        }
    };
    for family in families() {
        add(family.carrier, family.kind);
    }
    for site in site::sites() {
        add(site.name, if site.countries.is_empty() { NumberKind::Courier } else { NumberKind::LastMile });
    }
    all
}

/// Words of the table differ in their first letter.
fn first(word: &str) -> u8 {
    word.bytes().next().unwrap_or_default()
}
