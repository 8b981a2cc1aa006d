//! What proves something in a dispute, and whether the buyer has it.

use super::Instant;
use super::sorting::sort_by_key;
use serde::{Deserialize, Serialize};

/// What proves something in a dispute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// A picture of the order.
    Order,
    /// A picture of the tracking.
    Tracker,
    /// A picture of the chat.
    Chat,
    /// That it went elsewhere.
    Place,
    /// What the post or the courier says.
    Post,
}

/// The buyer has ticked a line of what to attach, or has taken the tick away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ProofTick {
    /// Which line.
    pub proof: Proof,
    /// When.
    pub at: Instant,
    /// Ticked.
    pub ticked: bool,
}

/// The lines that are ticked.
pub fn ticked(ticks: &[ProofTick]) -> impl Iterator<Item = Proof> {
    ticks.iter().filter(|tick| tick.ticked).map(|tick| tick.proof)
}

/// Takes in what was ticked elsewhere: of each line what was done last counts.
pub fn join_ticks(ticks: &mut Vec<ProofTick>, others: &[ProofTick]) {
    for other in others {
        match ticks.iter_mut().find(|tick| tick.proof == other.proof) {
            Some(tick) => *tick = (*other).max(*tick),
            None => ticks.push(*other),
        }
    }
    sort_by_key(ticks, |tick| *tick);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tick(proof: Proof, at: Instant, ticked: bool) -> ProofTick {
        ProofTick { proof, at, ticked }
    }

    #[test]
    fn the_last_word_on_each_line_counts_in_any_order() {
        let (one, two) = (tick(Proof::Chat, 5, true), tick(Proof::Chat, 9, false));
        let other = tick(Proof::Order, 1, true);
        for order in [[one, two, other], [two, other, one], [other, two, one]] {
            let mut ticks = Vec::new();
            for each in order {
                join_ticks(&mut ticks, &[each]);
                join_ticks(&mut ticks, &[each]);
            }
            assert_eq!(ticks, [other, two]);
            assert_eq!(ticked(&ticks).collect::<Vec<_>>(), [Proof::Order]);
        }
    }
}
