//! What a number can be: the families whose shape it has, weighed by its check digit and by what the order says.

use super::check_digit::CheckDigit;
use super::family::{self, Family, FamilyShape, NumberKind, fitting};
use super::reach::{self, Reach};
use super::{country, site};
use crate::order::sorting::sort_by_key;

/// What the order says, which ranks the candidates.
#[derive(Clone, Copy, Debug, Default)]
pub struct NumberContext<'a> {
    /// Where the parcel goes, as two letters ([`country_code`] makes them of a name).
    pub destination: Option<&'a str>,
    /// The carrier, as the order names it.
    pub carrier: Option<&'a str>,
    /// The shipping service, as the order names it.
    pub service: Option<&'a str>,
    /// The order's own id.
    pub order: Option<&'a str>,
}

/// How sure it is that a number is of a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// One of several that it can be.
    Low,
    /// Its shape, or the order, speaks for it.
    Medium,
    /// Its shape and its check digit, or its shape and the order, speak for it.
    High,
}

/// One thing a number can be.
#[derive(Clone, Copy, Debug)]
pub struct Candidate {
    /// Which family.
    pub family: &'static Family,
    /// What it is good for, on this order: a post's number that the destination issued is a last-mile number.
    pub kind: NumberKind,
    /// How sure.
    pub confidence: Confidence,
    /// What the family's check digit says.
    pub check_digit: CheckDigit,
    /// The country whose post issued it (S10), which is not where it goes.
    pub issuer: Option<&'static str>,
    /// Until where it can be followed.
    pub reach: Reach,
    /// The order names this carrier.
    pub named: bool,
    pub(super) points: u8,
}

impl Candidate {
    /// Only the order's word speaks for it: the number has no shape of this carrier.
    pub fn is_only_named(&self) -> bool {
        self.family.id == family::NAMED
    }

    /// Its shape is hardly anybody else's, there at least.
    fn is_distinct(&self) -> bool {
        matches!(self.family.shape, FamilyShape::Distinct | FamilyShape::TypicalThere)
    }
}

/// A shape of its own is worth this much; see [`judge`].
pub(super) const DISTINCT_POINTS: u8 = 4;

/// What a number (capitals and digits) can be, likeliest first.
pub(super) fn candidates(number: &str, context: &NumberContext<'_>) -> Vec<Candidate> {
    let mut named = String::new();
    for text in [context.carrier, context.service].into_iter().flatten() {
        named.push_str(&text.to_lowercase());
        named.push('|');
    }
    let facts = CandidateFacts {
        destination: context.destination.unwrap_or_default(),
        named,
        order: context.order.unwrap_or_default(),
    };
    let mut found: Vec<Candidate> =
        fitting(number).filter_map(|family| judge(family, number, &facts)).collect();
    sort_by_key(&mut found, |candidate| std::cmp::Reverse(candidate.points));
    // "Some order id" adds nothing to "an order id" or "a product id".
    let is_id = |candidate: &Candidate| matches!(candidate.kind, NumberKind::OrderId | NumberKind::ProductId);
    if found.iter().filter(|candidate| is_id(candidate)).count() > 1 {
        found.retain(|candidate| !is_id(candidate) || candidate.family.shape == FamilyShape::Distinct);
    }
    // The order's own id is no parcel's number, whatever else has its shape.
    if number == facts.order {
        found.retain(is_id);
        return found;
    }
    put_named_first(&mut found, context);
    found
}

/// Where no shape is anybody's own, the order's word comes first, even for a shape that is not known of that carrier:
/// carriers hand out more numbers than anybody has listed.
fn put_named_first(found: &mut Vec<Candidate>, context: &NumberContext<'_>) {
    if found.iter().any(Candidate::is_distinct) {
        return;
    }
    let destination = context.destination.unwrap_or_default();
    let named = |words: Option<&str>| family::named(words?, destination);
    let Some(family) = named(context.carrier).or_else(|| named(context.service)) else { return };
    match found.iter().position(|candidate| {
        candidate.family.carrier == family.carrier && candidate.check_digit != CheckDigit::Fails
    }) {
        Some(at) => {
            let own = found.remove(at);
            found.insert(0, own);
        }
        None => found.insert(
            0,
            Candidate {
                family,
                kind: family.kind,
                confidence: Confidence::Medium,
                check_digit: CheckDigit::None,
                issuer: None,
                reach: reach::of(family.kind, "", &context.service.unwrap_or_default().to_lowercase()),
                named: true,
                points: DISTINCT_POINTS,
            },
        ),
    }
}

/// The order's facts, made ready once.
struct CandidateFacts<'a> {
    destination: &'a str,
    named: String,
    order: &'a str,
}

/// Weighs one family whose shape the number has.
///
/// | what speaks for it | points |
/// |---|---|
/// | a shape of its own / a common one | 4 / 1 |
/// | its check digit holds | 3 (common shape: 2, since one in ten does by chance) |
/// | its check digit fails | −3 |
/// | the destination is / is not one of its countries | 2 / −2 |
/// | the order names this carrier | 3 |
///
/// 7 and more: high, 4 and more: medium. So nothing is high without the order's word or a check digit that
/// holds on a shape of its own.
fn judge(family: &'static Family, number: &str, facts: &CandidateFacts<'_>) -> Option<Candidate> {
    let is_there = site::lists(family.countries, facts.destination);
    let named = names(family, &facts.named);
    let counts = is_there || named;
    if matches!(family.shape, FamilyShape::OnlyThere | FamilyShape::TypicalThere) && !counts {
        return None;
    }
    let check_digit = family.check(number);
    let distinct = matches!(family.shape, FamilyShape::Distinct | FamilyShape::TypicalThere);
    let mut points: i8 = if distinct { 4 } else { 1 };
    points += match check_digit {
        CheckDigit::Passes if distinct => 3,
        CheckDigit::Passes => 2,
        CheckDigit::Fails => -3,
        CheckDigit::None => 0,
    };
    if is_there {
        points += 2;
    } else if !family.countries.is_empty() && !facts.destination.is_empty() {
        points -= 2;
    }
    let mut kind = family.kind;
    match kind {
        NumberKind::OrderId if number == facts.order => points = 9,
        // The ids of one buyer end in the same four digits.
        NumberKind::OrderId if same_ending(number, facts.order) => points += 3,
        _ if check_digit != CheckDigit::Fails && named => points += 3,
        _ => {}
    }
    let issuer = match family.id {
        "s10" => number.get(11..).and_then(country::canonical),
        _ => None,
    };
    if issuer.is_some_and(|issuer| issuer == facts.destination) {
        kind = NumberKind::LastMile;
    }
    let points = u8::try_from(points).unwrap_or(0);
    let confidence = match points {
        7.. => Confidence::High,
        4..=6 => Confidence::Medium,
        _ => Confidence::Low,
    };
    let reach = reach::of(kind, number, &facts.named);
    Some(Candidate { family, kind, confidence, check_digit, issuer, reach, named, points })
}

/// "AliExpress" names the shop in most services, so it speaks for no carrier.
fn names(family: &Family, text: &str) -> bool {
    !family.carrier.is_empty() && family.carrier != "AliExpress" && site::is_named(family.carrier, text)
}

fn same_ending(number: &str, order: &str) -> bool {
    let ending = |text: &str| text.len().checked_sub(4).and_then(|at| text.get(at..)).map(str::to_owned);
    order.len() == number.len() && ending(number) == ending(order)
}

/// How much the shape and the check digit alone say, 0: nothing.
pub(super) fn strength(number: &str) -> u8 {
    let facts = CandidateFacts { destination: "", named: String::new(), order: "" };
    fitting(number)
        .filter_map(|family| judge(family, number, &facts))
        .map(|candidate| candidate.points.max(1))
        .max()
        .unwrap_or(0)
}

/// Whether the number has a shape that says something by itself.
pub(super) fn is_known(number: &str) -> bool {
    fitting(number).any(|family| !matches!(family.shape, FamilyShape::OnlyThere | FamilyShape::TypicalThere))
}

/// Whether this is an id of the platform rather than a parcel's number.
pub fn is_platform_id(number: &str) -> bool {
    fitting(number).any(|family| {
        matches!(family.kind, NumberKind::OrderId | NumberKind::ProductId)
            && family.shape == FamilyShape::Distinct
    })
}
