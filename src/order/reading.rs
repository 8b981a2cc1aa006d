//! Reading an order's tracking on the order's own page: how far it is, and how it ended.

use serde::{Deserialize, Serialize};

/// How reading an order's tracking in a hidden frame ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadingOutcome {
    /// It was read.
    Read,
    /// The shop asks to prove that a person is there.
    Captcha,
    /// The shop asks to sign in.
    LoggedOut,
    /// The shop does not let the page be framed, or leads elsewhere.
    Refused,
    /// The page has nothing about the order.
    Empty,
    /// The page cannot be reached, or did not answer in time.
    Unreachable,
}

/// How far a page is with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadingStage {
    /// It is being read, or waits for its turn.
    Running,
    /// It is over; `None`: it was tried a while ago, and how that ended is not known.
    Ended(Option<ReadingOutcome>),
}
