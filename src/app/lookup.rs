//! What was read for an order and is not kept yet: shown line by line first, in every window the same way.

mod hand;
mod tell;

pub use hand::{HandAction, ManualParcelDraft};
pub use tell::{Tell, TellAction};

use crate::knowledge::tracking_number::tracker_of;
use crate::order::answer::Tracker;
use crate::order::{Day, Event, Instant, Lookup, LookupSource, Order, Source};
use crate::present::wording::{PreviewInput, PreviewLine};
use crate::read::text::{Entry, Now, PageText, TextReading, read};

/// Entries that were read, and which of them the buyer leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The tracking number the entries are about.
    pub number: String,
    /// Where the entries were read.
    pub from: LookupSource,
    entries: Vec<Entry>,
    /// The places of those that are left out.
    struck: Vec<usize>,
    /// The entries are surely tracking events.
    sure: bool,
}

/// What reading came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Entries were found.
    Preview(Preview),
    /// The number is there, and nothing that happened to it.
    NoEntries(String),
    /// None of the order's numbers is there.
    NoNumber,
    /// It is not clear which number it is about.
    Several,
    /// The text is longer than is read.
    TooLarge,
}

impl Outcome {
    /// Reads a text for an order that goes by `numbers`; where none of them is in it, for the only number that is.
    pub fn of(page: &PageText, numbers: &[&str], from: LookupSource, now: Now) -> Outcome {
        let mut reading = read(page, numbers, now);
        if reading == TextReading::NumberNotThere && !numbers.is_empty() {
            reading = read(page, &[], now);
        }
        match reading {
            TextReading::Found { number, entries, sure } => {
                Outcome::Preview(Preview { number, from, entries, struck: Vec::new(), sure })
            }
            TextReading::NoEntries { number } => Outcome::NoEntries(number),
            TextReading::NumberNotThere => Outcome::NoNumber,
            TextReading::SeveralNumbers(_) => Outcome::Several,
            TextReading::TooLarge => Outcome::TooLarge,
        }
    }
}

impl Preview {
    /// Leaves a line out of what is saved, or puts it back.
    pub fn strike(&mut self, line: usize) {
        match self.struck.iter().position(|struck| *struck == line) {
            Some(at) => drop(self.struck.swap_remove(at)),
            None => self.struck.push(line),
        }
    }

    fn chosen_entries(&self) -> impl Iterator<Item = &Entry> {
        let kept = self.entries.iter().enumerate().filter(|(line, _)| !self.struck.contains(line));
        kept.map(|(_, entry)| entry)
    }

    /// What is kept of it, as a look-up; `None`: every line is left out.
    pub fn lookup(&self, at: Instant, on: Day) -> Option<Lookup> {
        let (source, site) = match &self.from {
            LookupSource::Site(site) => (Source::Site, site.clone()),
            LookupSource::Pasted | LookupSource::Said(..) => (Source::Pasted, String::new()),
        };
        let event = |entry: &Entry| Event {
            instant: None,
            date: entry.date,
            minute: entry.minute,
            code: String::new(),
            text: entry.words.clone(),
            place: entry.place.clone(),
            source,
            site: site.clone(),
        };
        let events: Vec<Event> = self.chosen_entries().map(event).collect();
        let (number, from) = (self.number.clone(), self.from.clone());
        (!events.is_empty()).then_some(Lookup { at, on, number, from, events, undone: false })
    }

    /// The model that is shown.
    pub fn input(&self) -> PreviewInput<'_> {
        let line = |(line, entry): (usize, &Entry)| PreviewLine {
            date: entry.date,
            minute: entry.minute,
            words: entry.words.clone(),
            place: entry.place.clone(),
            kind: entry.kind,
            struck: self.struck.contains(&line),
        };
        PreviewInput {
            number: &self.number,
            from: &self.from,
            lines: self.entries.iter().enumerate().map(line).collect(),
            sure: self.sure,
        }
    }
}

/// That nothing was found at a site.
pub fn nothing(number: &str, site: &str, at: Instant, on: Day) -> Lookup {
    let from = LookupSource::Site(site.to_owned());
    Lookup { at, on, number: number.to_owned(), from, events: Vec::new(), undone: false }
}

/// The sort of tracker that a look-up counts as a check of.
pub fn tracker(lookup: &Lookup, order: &Order) -> Option<Tracker> {
    let country = order.country.as_ref().map(|country| country.value.as_str());
    let country = country.and_then(crate::knowledge::tracking_number::country_code);
    match &lookup.from {
        LookupSource::Site(site) => Some(tracker_of(site, country)),
        LookupSource::Pasted | LookupSource::Said(..) => None,
    }
}

/// The numbers an order goes by, capitals and digits.
pub fn numbers(order: &Order) -> Vec<&str> {
    let mut numbers: Vec<&str> = Vec::new();
    for number in order.parcels.iter().flat_map(|parcel| parcel.numbers()) {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}
