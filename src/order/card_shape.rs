//! How large the card stands on the page.

use super::{Instant, verdict::Level};
use serde::{Deserialize, Serialize};

/// How large the card stands on the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CardShape {
    /// A tab at the edge of the page: the verdict's sign alone.
    Tab,
    /// The verdict in two lines.
    #[default]
    Folded,
    /// All of it.
    Open,
}

/// How the buyer left the card: it stays so until the verdict is graver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ChosenShape {
    /// When.
    pub at: Instant,
    /// How large.
    pub shape: CardShape,
    /// At this verdict.
    pub level: Level,
}
