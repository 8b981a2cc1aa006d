//! Offers for a number that was copied wrongly. Never applied: the buyer picks.
//!
//! A wrong digit at an unknown place is not guessed at: an S10 number would have about nine neighbours whose
//! check digit holds. Only look-alikes, one unreadable character and one digit too many are tried.

use super::family::{Family, FamilyShape, fitting, of_length};
use super::{Candidate, CheckDigit, shape};
use crate::order::sorting::sort_by_key;

/// More than this many look-alikes is another number.
const MOST_CHANGES: usize = 4;

/// How many offers are shown (an unreadable S10 digit has at most two).
const MOST_REPAIRS: usize = 6;

/// What the number may have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repair {
    /// The number as it may have been.
    pub number: String,
    /// What is different from what was pasted.
    pub changes: Vec<CharacterChange>,
    /// What its check digit says: a repair that passes is likely, one that fails needs a look at the label.
    pub check_digit: CheckDigit,
}

/// One character that is different.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CharacterChange {
    /// Its place in the pasted number, counted from 1.
    pub place: usize,
    /// What stands there.
    pub from: char,
    /// What may have stood there; `None`: nothing.
    pub to: Option<char>,
}

/// The offers for a number, likeliest first.
pub(super) fn repairs(number: &str, candidates: &[Candidate]) -> Vec<Repair> {
    let is_distinct = |candidate: &&Candidate| candidate.family.shape == FamilyShape::Distinct;
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let has_letters = number.bytes().any(|byte| byte.is_ascii_uppercase());
    let mut offers = Vec::new();
    if number.bytes().any(|byte| byte == b'?') {
        unreadable(number, &mut offers);
        return offers;
    }
    if candidates.iter().filter(is_distinct).any(|candidate| candidate.check_digit != CheckDigit::Fails) {
        return offers;
    }
    if digits >= 5 && has_letters {
        look_alikes(number, &mut offers);
        for candidate in candidates.iter().filter(is_distinct) {
            one_look_alike(number, candidate.family, &mut offers);
        }
        one_too_many(number, &mut offers);
    }
    if offers.iter().any(|offer| offer.check_digit == CheckDigit::Passes) {
        offers.retain(|offer| offer.check_digit == CheckDigit::Passes);
    }
    let worth = |offer: &Repair| (offer.check_digit == CheckDigit::Fails, offer.changes.len());
    sort_by_key(&mut offers, worth);
    offers.truncate(MOST_REPAIRS);
    offers
}

/// Whether this is a number with a shape of its own and a check digit that holds.
fn passes(number: &str) -> bool {
    fitting(number)
        .any(|family| family.shape == FamilyShape::Distinct && family.check(number) == CheckDigit::Passes)
}

fn offer(pasted: &str, number: String, check_digit: CheckDigit, offers: &mut Vec<Repair>) {
    if offers.iter().any(|offer| offer.number == number) {
        return;
    }
    let changes: Vec<CharacterChange> = pasted
        .chars()
        .zip(number.chars())
        .enumerate()
        .filter(|(_, (from, to))| from != to)
        .map(|(index, (from, to))| CharacterChange { place: index + 1, from, to: Some(to) })
        .collect();
    if (1..=MOST_CHANGES).contains(&changes.len()) {
        offers.push(Repair { number, changes, check_digit });
    }
}

/// One `?`: the digits with which a check digit holds.
fn unreadable(number: &str, offers: &mut Vec<Repair>) {
    if number.matches('?').count() != 1 {
        return;
    }
    for digit in '0'..='9' {
        let full = number.replace('?', digit.encode_utf8(&mut [0; 4]));
        if passes(&full) {
            offer(number, full, CheckDigit::Passes, offers);
        }
    }
}

/// Letters among digits and the other way round, where the shape says which it must be.
fn look_alikes(number: &str, offers: &mut Vec<Repair>) {
    for (family, form) in of_length(number.len()) {
        if family.shape == FamilyShape::Distinct {
            let mut found = Vec::new();
            form.readings(number, MOST_REPAIRS, &mut found);
            for reading in found {
                let check_digit = family.check(&reading);
                offer(number, reading, check_digit, offers);
            }
        }
    }
}

/// Where both are allowed at a place (UPS), one digit for a letter that makes a failing check digit hold. Not the
/// other way round: such numbers are mostly digits, and each more place tried holds by chance one time in ten.
fn one_look_alike(number: &str, family: &Family, offers: &mut Vec<Repair>) {
    for (index, byte) in number.bytes().enumerate() {
        for other in shape::look_alikes(byte).filter(u8::is_ascii_digit) {
            let reading: String = number
                .bytes()
                .enumerate()
                .map(|(at, byte)| char::from(if at == index { other } else { byte }))
                .collect();
            if family.check(&reading) == CheckDigit::Passes
                && fitting(&reading).any(|one| one.id == family.id)
            {
                offer(number, reading, CheckDigit::Passes, offers);
            }
        }
    }
}

/// A national post number with a tenth digit, or something else among its nine: each that can be left out.
fn one_too_many(number: &str, offers: &mut Vec<Repair>) {
    if number.len() != 14 {
        return;
    }
    for (index, from) in number.char_indices().skip(2).take(10) {
        let reading: String =
            number.char_indices().filter(|(at, _)| *at != index).map(|(_, letter)| letter).collect();
        if passes(&reading) && !offers.iter().any(|offer| offer.number == reading) {
            let changes = vec![CharacterChange { place: index + 1, from, to: None }];
            offers.push(Repair { number: reading, changes, check_digit: CheckDigit::Passes });
        }
    }
}
