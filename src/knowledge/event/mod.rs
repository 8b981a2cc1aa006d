//! What a tracking code or text means, and what a whole history says once its traps are settled.
//!
//! Codes decide; texts only where no code is known. A single event is not enough: an import declaration may be
//! logged before the flight, an arrival may be in a transit country, "customs complete" names no direction.
//! [`kind_of`] reads one event, [`history`] settles the traps with the others.

mod code;
mod country;
mod history;
mod kind;
mod text;
mod words;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod history_tests;

pub use code::main_code;
pub use history::{History, history, kinds};
pub use kind::{EventKind, explain};
pub(crate) use words::{Words, size};

/// What one event means by itself: its code (with or without `AE_`), else its text. `None` where neither is
/// known. Words about customs that name no direction count as export here; [`history`] knows better.
pub fn kind_of(code: &str, text: &str) -> Option<EventKind> {
    let reading = read(code, text)?;
    let nameless = reading.open && code::find(code).is_none();
    Some(if nameless { EventKind::ExportCustoms } else { reading.kind })
}

/// A parcel to `to` may well pass `country`, both as two letters: it is flown through, cleared or sorted there.
pub fn may_pass(country: &str, to: &str) -> bool {
    country::may_pass(country, to)
}

/// What one event was read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Reading {
    kind: EventKind,
    /// It names no direction: import only if the parcel had left before, else export.
    open: bool,
}

fn read(code: &str, text: &str) -> Option<Reading> {
    code::find(code).or_else(|| text::find(text))
}
