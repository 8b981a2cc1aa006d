//! What was read for an order and is not kept yet: shown line by line first, in every window the same way.

mod beside;
mod hand;
mod tell;

pub use hand::{HandAction, ManualParcelDraft};
pub use tell::{Tell, TellAction};

use crate::case::OrderRecord;
use crate::knowledge::event::{history, kinds};
use crate::knowledge::tracking_number::{goes_by, same, tracker_of};
use crate::order::answer::{Tracker, new_number, new_numbers};
use crate::order::settings::Settings;
use crate::order::{Day, Event, Instant, Lookup, LookupSource, Order, Parcel, Source};
use crate::present::wording::{PreviewInput, PreviewLine};
use crate::read::text::{Entry, Now, PageText, TextReading, read};
use crate::rules::{AnswerSummary, judge};

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
    /// The text names no number, and was taken to be about this one.
    assumed: bool,
    /// Numbers of the order's other parcels that the text is about as well.
    beside: Vec<String>,
}

/// What reading came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Entries were found.
    Preview(Preview),
    /// The number is there, and nothing that happened to it.
    NoEntries(String),
    /// The number is there, and what may have happened to it could not be read.
    Unread(String),
    /// None of the order's numbers is there.
    NoNumber,
    /// It names a number, and that is another parcel's.
    Another(String),
    /// All of it happened before the order was placed.
    Older,
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
        Outcome::of_reading(reading, from)
    }

    fn of_reading(reading: TextReading, from: LookupSource) -> Outcome {
        match reading {
            TextReading::Found { number, entries, sure } => {
                let (struck, beside) = (Vec::new(), Vec::new());
                Outcome::Preview(Preview { number, from, entries, struck, sure, assumed: false, beside })
            }
            TextReading::NoEntries { number } => Outcome::NoEntries(number),
            TextReading::Unread { number } => Outcome::Unread(number),
            TextReading::NumberNotThere => Outcome::NoNumber,
            TextReading::SeveralNumbers(_) => Outcome::Several,
            TextReading::TooLarge => Outcome::TooLarge,
        }
    }

    /// Held against the order: what happened before it was placed is left out, and what is left means what it means there.
    pub fn held_against(self, record: &OrderRecord) -> Outcome {
        match self {
            Outcome::Preview(mut preview) => {
                if preview.leave_out_older(&record.order) {
                    preview.settle(record);
                    Outcome::Preview(preview)
                } else {
                    Outcome::Older
                }
            }
            other => other,
        }
    }
}

impl Preview {
    /// The same of a page that names no number, and is taken to be about this one.
    pub fn assuming_number(self) -> Preview {
        Preview { assumed: true, ..self }
    }

    /// Leaves out what is older than the order; whether anything is left.
    fn leave_out_older(&mut self, order: &Order) -> bool {
        let Some(first) = order.first_day() else { return true };
        let older = self.entries.iter().enumerate().filter(|(_, entry)| entry.date < first);
        self.struck = older.map(|(line, _)| line).collect();
        self.struck.len() < self.entries.len()
    }

    /// What each entry means among those of its parcel.
    fn settle(&mut self, record: &OrderRecord) {
        let order = &record.order;
        let parcel = order.parcels.iter().find(|parcel| goes_by(parcel, &self.number));
        // Nothing is known yet of the one that the seller gave.
        let is_given = new_number(&record.answers).is_some_and(|given| same(given, &self.number));
        let parcel = parcel.or(order.parcels.first().filter(|_| !is_given));
        let mut events: Vec<Event> = parcel.map_or(&[][..], |parcel: &Parcel| &parcel.events).to_vec();
        let known = events.len();
        events.extend(self.chosen_entries().map(|entry| self.event(entry)));
        let kinds = kinds(&events, order.destination());
        let chosen = self.entries.iter_mut().enumerate().filter(|(line, _)| !self.struck.contains(line));
        for ((_, entry), kind) in chosen.zip(kinds.into_iter().skip(known)) {
            entry.kind = kind;
        }
    }

    fn event(&self, entry: &Entry) -> Event {
        let (source, site) = match &self.from {
            LookupSource::Site(site) => (Source::Site, site.clone()),
            LookupSource::Pasted | LookupSource::Said(..) => (Source::Pasted, String::new()),
        };
        Event {
            instant: None,
            date: entry.date,
            minute: entry.minute,
            code: String::new(),
            text: entry.words.clone(),
            place: entry.place.clone(),
            source,
            site,
        }
    }

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
        let events: Vec<Event> = self.chosen_entries().map(|entry| self.event(entry)).collect();
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
            assumed: self.assumed,
            beside: &self.beside,
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
    let country = order.destination();
    let country = country.and_then(crate::knowledge::tracking_number::country_code);
    match &lookup.from {
        LookupSource::Site(site) => Some(tracker_of(site, country)),
        LookupSource::Pasted | LookupSource::Said(..) => None,
    }
}

/// The numbers an order goes by, capitals and digits.
fn numbers(order: &Order) -> Vec<&str> {
    let mut numbers: Vec<&str> = Vec::new();
    for number in order.parcels.iter().flat_map(|parcel| parcel.numbers()) {
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

/// Those, the numbers that the seller gave, and those of pages that the buyer read for it.
pub fn known_numbers(record: &OrderRecord) -> Vec<&str> {
    let mut known = numbers(&record.order);
    let given = new_numbers(&record.answers);
    let read = record.lookups.iter().filter_map(|lookup| match &lookup.from {
        LookupSource::Site(_) if !lookup.undone => Some(lookup.number.as_str()),
        _ => None,
    });
    for number in given.chain(read).filter(|number| !number.is_empty()) {
        if !known.contains(&number) {
            known.push(number);
        }
    }
    known
}

/// The number that what is pasted, read or said without one is about: the one that the seller gave last, unless that is wrong as
/// well, or the shop's own tracking has shown the old parcel move since; else that of the parcel which the card of that day is about
/// (by the usual waiting times), and of an order that has none the first.
pub fn number_meant(record: &OrderRecord, today: Day) -> Option<&str> {
    let OrderRecord { order, answers, .. } = record;
    let summary = AnswerSummary::from(answers);
    let given_on = summary.new_number.as_ref().filter(|_| !summary.is_number_wrong()).map(|(_, on)| *on);
    let is_given = new_number(answers).filter(|given| {
        let is_earlier = |parcel: &Parcel| {
            let given = summary.earlier_numbers.iter().chain(&summary.wrong_numbers);
            given.clone().any(|earlier| goes_by(parcel, earlier))
        };
        let others = order.parcels.iter().filter(|parcel| !goes_by(parcel, given) && !is_earlier(parcel));
        let stays = |parcel: &Parcel| {
            let of_shop = |event: &&Event| !event.source.is_of_lookup();
            let events: Vec<Event> = order.own_events(parcel).iter().filter(of_shop).cloned().collect();
            history(&events, order.destination()).last_movement < given_on
        };
        given_on.is_some() && (others.clone().next().is_none() || others.clone().any(stays))
    });
    let of_card = || {
        let several = order.parcels.len() > 1;
        let verdict = several.then(|| judge(order, answers, today, &Settings::default()))?;
        order.parcels.get(verdict.parcel?)?.numbers().next()
    };
    is_given.or_else(of_card).or_else(|| numbers(order).first().copied())
}

/// The same where the order has another parcel as well, so that it has to be said.
fn number_to_name(record: &OrderRecord, today: Day) -> Option<&str> {
    let meant = number_meant(record, today)?;
    record.order.parcels.iter().any(|parcel| !goes_by(parcel, meant)).then_some(meant)
}
