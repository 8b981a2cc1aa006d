//! What stands around the rows of the page with all orders.

use crate::present::wording::{CheckAllModel, DashboardWords, DataModel, ExperienceModel, HandModel, Query};

/// Something that is asked about before it is done.
pub struct Confirm {
    /// What will happen.
    pub text: String,
    /// The name of the button that does it.
    pub action: &'static str,
    /// Its words.
    pub label: String,
}

/// What stands around the rows.
pub struct Frame<'a> {
    /// The words that no order changes.
    pub words: &'a DashboardWords,
    /// The line below the heading.
    pub summary: String,
    /// The button that has all orders of the list read.
    pub check_all: Option<CheckAllModel>,
    /// The form for a parcel that is added by hand.
    pub hand: HandModel,
    /// What is chosen.
    pub query: &'a Query,
    /// Some orders were archived.
    pub archived: bool,
    /// There are no orders at all.
    pub empty: bool,
    /// What is said of the last thing done, and whether it can be taken back.
    pub notice: Option<(String, bool)>,
    /// What is stored.
    pub data: &'a DataModel,
    /// The block about it is to be unfolded.
    pub unfold: bool,
    /// What is asked there.
    pub confirm: Option<Confirm>,
    /// The notice there, and whether it reports a failure.
    pub data_notice: (String, bool),
    /// What it reports can be undone.
    pub undo_archive: bool,
    /// How many orders were found.
    pub found: String,
    /// No order matches.
    pub nothing: bool,
    /// The words that offer the rest of the list.
    pub more: Option<String>,
    /// The orders that are hidden: a heading, and their numbers.
    pub hidden: Option<(String, Vec<String>)>,
    /// What earlier parcels did.
    pub record: FrameRecord,
}

/// What earlier parcels did.
pub enum FrameRecord {
    /// It can be asked for.
    Offered,
    /// This.
    Model(ExperienceModel),
    /// It stands already.
    Stands,
}
