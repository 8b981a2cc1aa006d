//! What a number is: which carrier's, whether its check digit holds, who can track it and until where.
//!
//! [`examine`] takes what the buyer pasted, [`links`] says where to look it up; the words are in `present/wording`.
//! Nothing here is proof: shapes collide, so candidates are ranked; check digits are misprinted, so a failing
//! one is a warning; and a repair is offered, never applied.

mod allow_list;
mod candidate;
mod check_digit;
mod country;
mod extract;
mod family;
mod link;
mod place;
mod reach;
mod repair;
mod shape;
mod site;
#[cfg(test)]
pub(crate) mod tests;

pub use allow_list::allowed_carrier_site;
pub use candidate::{Candidate, Confidence, NumberContext, is_platform_id};
pub use check_digit::CheckDigit;
pub use country::{country_code, country_name, postal_service};
pub use extract::{Refusal, goes_by, normal, same, ungrouped};
pub use family::{Family, NumberKind};
pub use link::{LinkQuestion, LinkShows, NumberLink, links};
pub use place::{is_tracker, tracker_of};
pub use reach::{Reach, is_economy};
pub use repair::{CharacterChange, Repair};
pub use site::post_countries;

use candidate::candidates;
use family::{FamilyShape, fitting};

/// What is known about a number.
#[derive(Clone, Debug)]
pub struct Examination {
    /// The number as it is looked up: capitals and digits (and `?` for an unreadable character).
    pub number: String,
    /// It differs from what was pasted.
    pub changed: bool,
    /// Other numbers that were pasted along with it.
    pub others: Vec<String>,
    /// What it can be, likeliest first; none: no known shape.
    pub candidates: Vec<Candidate>,
    /// What the check digit says, where the shape has one.
    pub check_digit: CheckDigit,
    /// An example, not a parcel: its digits are all the same or simply count up or down.
    pub placeholder: bool,
}

impl Examination {
    /// What it may have been before it was copied wrongly, likeliest first. Looked for when it is asked: to try look-alikes takes
    /// longer than all else, and most who examine a number only want to know what it is.
    pub fn repairs(&self) -> Vec<Repair> {
        repair::repairs(&self.number, &self.candidates)
    }

    /// It is most likely of this kind, and not only by its length.
    pub fn is_likely(&self, kind: NumberKind) -> bool {
        let first = self.candidates.first();
        first.is_some_and(|first| first.kind == kind && first.confidence > Confidence::Low)
    }
}

/// Examines what was pasted.
///
/// # Errors
/// [`Refusal`] where nothing in it could be a number.
pub fn examine(pasted: &str, context: &NumberContext<'_>) -> Result<Examination, Refusal> {
    let mut numbers = match extract::pieces(pasted)? {
        None => extract::numbers(pasted)?,
        Some(pieces) => numbers_of_text(&pieces),
    }
    .into_iter();
    let number = numbers.next().ok_or(Refusal::NoNumber)?;
    let candidates = candidates(&number, context);
    let distinct = candidates.iter().filter(|candidate| candidate.family.shape == FamilyShape::Distinct);
    let check_digit = distinct
        .map(|candidate| candidate.check_digit)
        .find(|check_digit| *check_digit != CheckDigit::None)
        .or_else(|| candidates.first().map(|candidate| candidate.check_digit))
        .unwrap_or(CheckDigit::None);
    Ok(Examination {
        changed: number != pasted.trim(),
        placeholder: is_placeholder(&number),
        others: numbers.collect(),
        number,
        candidates,
        check_digit,
    })
}

/// The numbers in the pieces of a longer text. Phones, references and the ids of orders stand in letters, too: where any is surely a
/// parcel's, the others are none.
fn numbers_of_text(pieces: &[String]) -> Vec<String> {
    let mut all: Vec<(String, bool)> = Vec::new();
    for found in pieces.iter().flat_map(|piece| numbers_in(piece)) {
        if !all.contains(&found) {
            all.push(found);
        }
    }
    let any = all.iter().any(|(_, sure)| *sure);
    let wanted = all.into_iter().filter(|(_, sure)| *sure == any);
    wanted.map(|(number, _)| number).take(extract::MOST_NUMBERS).collect()
}

/// The numbers in a line of a page, each with whether its shape and its check digit leave no doubt that it is a
/// parcel's.
pub fn numbers_in(line: &str) -> Vec<(String, bool)> {
    let sure = |number: &str| {
        // Letters alone can have the shape of a number: they are words.
        number.bytes().filter(u8::is_ascii_digit).count() >= 5
            && !is_placeholder(number)
            && fitting(number).any(|family| {
                family.shape == FamilyShape::Distinct
                    && !matches!(family.kind, NumberKind::OrderId | NumberKind::ProductId)
                    && family.check(number) != CheckDigit::Fails
            })
    };
    let numbers = extract::numbers(line).unwrap_or_default();
    numbers.into_iter().map(|number| (sure(&number), number)).map(|(sure, number)| (number, sure)).collect()
}

/// Whether nothing else than a parcel goes by a number (capitals and digits): a shape of its own and, where that has one, a
/// check digit that holds. Ids of orders and products, phones and the short references of forms never do; an example out of a
/// manual does where its check digit holds.
pub fn names_a_parcel(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let letters = number.len().saturating_sub(digits);
    let distinct = || fitting(number).filter(|family| family.shape == FamilyShape::Distinct);
    let of_shop = |kind| matches!(kind, NumberKind::OrderId | NumberKind::ProductId);
    let long_enough = letters >= 2 || digits >= LONGEST_REFERENCE;
    long_enough
        && !distinct().any(|family| of_shop(family.kind))
        && distinct().any(|family| match family.check(number) {
            CheckDigit::Passes => true,
            CheckDigit::Fails => false,
            CheckDigit::None => digits >= FEWEST_UNCHECKED && !is_placeholder(number),
        })
}

/// With fewer digits, and no check digit, a number may be a form's reference.
const FEWEST_UNCHECKED: usize = 9;

/// Digits alone, or with one letter, are a parcel's only from this length on.
const LONGEST_REFERENCE: usize = 20;

/// Whether the longest row of digits, without the last (which may be a check digit), is all the same or counts
/// up or down: such numbers stand in manuals.
fn is_placeholder(number: &str) -> bool {
    let row = number.as_bytes().split(|byte| !byte.is_ascii_digit()).max_by_key(|row| row.len());
    let Some((_, body)) = row.and_then(<[u8]>::split_last) else { return false };
    let steps = || body.iter().zip(body.iter().skip(1)).map(|(a, b)| (b + 10 - a) % 10);
    body.len() >= 7 && [0, 1, 9].iter().any(|step| steps().all(|found| found == *step))
}
