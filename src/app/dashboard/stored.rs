//! What is stored, as the window is given it, and why something was not done with it.

use crate::app::protocol::Unwritten;
use crate::case::CaseRecord;
use crate::case::transfer::ExportedPicture;
use crate::order::Instant;
use crate::order::settings::SettingGroup;
use serde_json::Value;

/// A picture as an export holds it, since that is how it comes back.
pub type Pictures = Vec<ExportedPicture>;

/// What is stored and cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    /// The storage key.
    pub key: String,
    /// The id of the order it belongs to.
    pub order: String,
    /// When it was set aside; `None`: it is still under its own key.
    pub at: Option<Instant>,
    /// The stored value, unchanged.
    pub raw: Value,
    /// Its size in bytes.
    pub size: usize,
}

/// A part of what is stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slice {
    /// The orders.
    pub cases: Vec<CaseRecord>,
    /// What cannot be read.
    pub unreadable: Vec<Unreadable>,
    /// How many entries are of a later version.
    pub later: usize,
    /// The size of the slice in bytes.
    pub bytes: usize,
}

/// What was taken over from a file besides its orders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenOver {
    /// So many pictures were kept.
    pub pictures: usize,
    /// So many were not: they are no pictures that are kept here, or too many of one order.
    pub pictures_left_out: usize,
    /// These settings were changed.
    pub settings: Vec<SettingGroup>,
    /// Some of the file's could not have been chosen.
    pub settings_doubtful: bool,
}

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StorageTrouble {
    /// The storage has no room left.
    Full,
    /// These orders are left as they are; what else was asked for is done.
    Unwritten(Unwritten),
    /// Another failure, in the browser's words.
    Other(String),
}
