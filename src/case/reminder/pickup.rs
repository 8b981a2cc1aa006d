//! How far a parcel's stay at its pickup point has come: it goes back at the end of it.

use super::Standing;
use crate::rules::Step;
use serde::{Deserialize, Serialize};

/// How far the stay has come. Later is graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PickupStay {
    /// The parcel is there.
    Begun,
    /// It goes back soon.
    Ending,
}

/// The stay of a parcel that is to be collected, whatever else is to be done.
pub(super) fn stay(order: &Standing) -> Option<PickupStay> {
    let stay = if order.verdict.stay_ends { PickupStay::Ending } else { PickupStay::Begun };
    order.verdict.steps.contains(&Step::Collect).then_some(stay)
}
