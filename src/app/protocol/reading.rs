//! What is said about reading an order's tracking in a hidden frame.
//!
//! | from | to | message | answer |
//! |---|---|---|---|
//! | order page | worker | [`super::WorkerRequest::ReadTracking`] | [`super::WorkerReply::Leave`] |
//! | frame | worker | [`super::WorkerRequest::FrameReport`] | [`super::WorkerReply::Done`] |
//! | worker | order page | [`super::PageNotice::TrackingRead`] | none |
//! | order page | worker | [`super::WorkerRequest::TrackingEnded`] | [`super::WorkerReply::Done`] |

use super::MirroredAnswer;
use crate::order::Instant;
use crate::read::trouble::Trouble;
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

/// Whether a page may open the frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leave {
    /// Now.
    Given,
    /// Another one is being read; ask again after so many milliseconds.
    Busy(u32),
    /// Not for a while; how it ended last time, where that is known.
    Limited(Option<ReadingOutcome>),
}

/// What the script inside the hidden frame has found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameReport {
    /// The frame's address.
    pub url: String,
    /// When the frame was opened.
    pub visit: Instant,
    /// Answers of the page.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<MirroredAnswer>,
    /// What the page asks for instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trouble: Option<Trouble>,
}
