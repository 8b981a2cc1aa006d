//! The families of numbers: a line of `families.txt` for each shape, with its check digit and what the number is good for.
//!
//! Shapes of carriers are from jkeen/tracking_number_data (MIT, facts only), those of AliExpress orders from
//! numbers seen there. Lines of one carrier stand apart where their check digits are computed differently.

use super::check_digit::Check;
use super::{CheckDigit, shape};
use crate::tables::{Table, rows};
use std::cell::Cell;

/// What a number is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
pub(super) enum Shape {
    /// Hardly anything else looks like this.
    Distinct,
    /// Others use it too: bare digits of a common length, a common prefix.
    Shared,
    /// So common that it counts only where the destination is one of the family's countries.
    OnlyThere,
}

/// One family of numbers.
#[derive(Debug)]
pub struct Family {
    /// A stable name for tests and diagnostics.
    pub id: &'static str,
    /// The carrier; empty for the national posts, whose number names the post itself.
    pub carrier: &'static str,
    /// What the number is good for.
    pub kind: Kind,
    /// See [`shape`].
    pub(super) pattern: &'static str,
    pub(super) shape: Shape,
    pub(super) check: Option<Check>,
    /// Where its parcels are delivered: country codes with spaces between; empty: anywhere.
    pub(super) countries: &'static str,
}

impl Family {
    /// What the check digit says, or `None` where the number is not of this family's shape.
    pub(super) fn judge(&self, number: &str) -> Option<CheckDigit> {
        shape::matches(self.pattern, number).then(|| match self.check {
            None => CheckDigit::None,
            Some(check) if check.holds(number) => CheckDigit::Passes,
            Some(_) => CheckDigit::Fails,
        })
    }
}

/// All families; of equally likely ones the earlier is named first.
pub(super) fn families() -> &'static [Family] {
    thread_local! {
        static FAMILIES: Cell<&'static [Family]> = const { Cell::new(&[]) };
    }
    rows(&FAMILIES, Table::Families, |[id, carrier, kind, shape, pattern, check, countries]| Family {
        id,
        carrier,
        kind: match first(kind) {
            b'p' => Kind::Post,
            b'f' => Kind::FirstMile,
            b'l' => Kind::LastMile,
            b'c' => Kind::Courier,
            b'o' => Kind::OrderId,
            _ => Kind::ProductId,
        },
        pattern,
        shape: match first(shape) {
            b'd' => Shape::Distinct,
            b's' => Shape::Shared,
            _ => Shape::OnlyThere,
        },
        check: Check::of(check),
        countries,
    })
}

/// Words of the table differ in their first letter.
fn first(word: &str) -> u8 {
    word.bytes().next().unwrap_or_default()
}
