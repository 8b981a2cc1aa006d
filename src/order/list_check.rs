//! Reading the tracking of the orders on the list, one after another, on the buyer's click: how far it is, and how it ended.

use serde::{Deserialize, Serialize};

/// Whether the tracking of an order is worth reading from the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadEligibility {
    /// It was not sent, is over, or cannot be read from this page.
    #[default]
    NotDue,
    /// It is on the way, and its tracking was not read today.
    Unread,
    /// It is on the way, and its tracking was read today.
    ReadToday,
}

/// What the page knows of it all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListCheck {
    /// So many orders of the list are on the way.
    pub on_the_way: u32,
    /// The tracking of so many of them was not read today.
    pub unread: u32,
    /// How far reading them is.
    pub stage: ListCheckStage,
}

/// How far it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListCheckStage {
    /// Nobody has asked for it in this visit.
    #[default]
    Idle,
    /// It is under way.
    Running(CheckProgress, CheckPace),
    /// It is over.
    Ended(CheckProgress, CheckEnd),
}

/// How many orders have had their turn since the click.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckProgress {
    /// So many.
    pub done: u32,
    /// Of so many.
    pub all: u32,
    /// The tracking of so many of them was read.
    #[serde(default)]
    pub read: u32,
    /// In so many of those the buyer has something to do.
    pub needs_you: u32,
    /// So many could not be read, now or less than six hours ago.
    pub failed: u32,
}

/// Whether the next order gets its turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckPace {
    /// After a few seconds.
    Going,
    /// Once the buyer says so.
    Paused,
    /// No: the one under way is the last.
    Stopping,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckEnd {
    /// Each order had its turn, or as many as one click is good for.
    Done,
    /// The buyer stopped it.
    Stopped,
    /// The shop asks to prove that a person is there.
    Captcha,
    /// The shop asks to sign in.
    LoggedOut,
    /// The shop asked for one of these earlier, and no tracking page has been opened since.
    Blocked,
    /// Too many pages in a row could not be read.
    Failures,
    /// No more pages are read today.
    DayLimit,
    /// The worker cannot be reached.
    CutOff,
}
