//! What is new, joined into what is stored.

use super::message::{Changes, Clock, StoredOrder};
use crate::case::ahead::{Accounts, is_exact};
use crate::case::{CaseRecord, OrderRecord, bounds, direction, keys, normal, redaction};
use crate::order::Instant;
use crate::order::settings::Settings;

/// What is added to orders.
#[derive(Debug, Default)]
pub struct Additions<'a> {
    /// What a page showed, and what the buyer did there.
    pub seen: &'a [OrderRecord],
    /// Whole accounts, from our own windows.
    pub cases: &'a [CaseRecord],
    /// Finished orders whose details are to be dropped.
    pub archive: &'a [String],
    /// The accounts are those from before the details were dropped, and that is taken back.
    pub unarchive: bool,
    /// The start of the visit that all this comes from, where it is one.
    pub visit: Option<Instant>,
}

/// Joins what is new of one order into what is stored of it. What is known then, where anything is; what is to be written
/// of it is added to the changes.
pub fn join(
    id: &str,
    stored: StoredOrder,
    additions: &Additions<'_>,
    settings: &Settings,
    clock: Clock,
    changes: &mut Changes,
) -> Option<CaseRecord> {
    let (before, damaged, later) = match stored {
        StoredOrder::Absent => (CaseRecord::default(), false, false),
        StoredOrder::Readable(case) => (*case, false, false),
        StoredOrder::Later(case) => (case.map(|case| *case).unwrap_or_default(), false, true),
        StoredOrder::Unreadable => (CaseRecord::default(), true, false),
    };
    let mut case = before.clone();
    let mut seen: Vec<OrderRecord> =
        additions.seen.iter().filter(|seen| seen.order.id == id && is_exact(seen)).cloned().collect();
    let mut accounts: Vec<CaseRecord> =
        additions.cases.iter().filter(|account| account.record.order.id == id).cloned().collect();
    let cases = std::iter::once(&mut case).chain(&mut accounts).collect();
    let mut all = Accounts { cases, records: seen.iter_mut().collect() };
    all.bring_back(clock.now, clock.local.day, additions.visit);
    // What an earlier version stored had no bound: no work is done on what is dropped anyway.
    bounds::bound_events(&mut case.record);
    direction::of_case(&mut case);
    redaction::of_case(&mut case);
    normal::of_case(&mut case);
    for mut seen in seen {
        bounds::bound(&mut seen);
        direction::of_record(&mut seen);
        redaction::of_record(&mut seen);
        normal::of_record(&mut seen);
        case.observe(seen);
        bounds::bound_events(&mut case.record);
    }
    let before_archiving = accounts.iter().map(|account| account.archived).max();
    for mut account in accounts {
        bounds::bound(&mut account.record);
        direction::of_case(&mut account);
        redaction::of_case(&mut account);
        normal::of_case(&mut account);
        case.join(account);
        bounds::bound_events(&mut case.record);
    }
    if let Some(archived) = before_archiving.filter(|_| additions.unarchive) {
        // Like archiving itself no merge: of two accounts of an order the later archiving counts.
        case.archived = archived;
    }
    if additions.archive.iter().any(|archived| archived == id)
        && let Some(small) = case.archived(clock.now, clock.local.day, settings)
    {
        case = small;
    }
    // What a later version of us wrote stays as it is: it is read as far as it can be, and never written over.
    if case != before && !later {
        if damaged {
            // What cannot be read is set aside before it is written over, never thrown away.
            changes.quarantine.push((keys::order(id), keys::quarantine(id, clock.now)));
        }
        changes.cases.push(case.clone());
    }
    (!case.record.order.id.is_empty()).then_some(case)
}
