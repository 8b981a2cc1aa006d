//! The file for a dispute: everything that is known of one order, for somebody who was not there. Pure; the views show
//! and save what is made here.
//!
//! Of the address it holds country, city and post code, no link of any page, and not the buyer's own note.
//!
//! | file | holds |
//! |---|---|
//! | `page` | the document |
//! | `json` | the same as data, with its schema |
//! | `chart`, `silence` | the history drawn, and the days without a scan |
//! | `letter` | what was written to the seller, in the words of that day |
//! | `picture` | the pictures the buyer kept |
//! | `document` | the file around it: what it may load, the sheet, the foot of its pages |
//! | `moment` | instants in letters |

mod answers;
mod chart;
mod document;
mod json;
mod letter;
mod moment;
mod page;
mod picture;
#[cfg(test)]
mod sample;
mod silence;

pub use document::page_margins;
pub use json::json;

pub use page::{caption, page, title};
pub use picture::{LARGEST, MOST, Media, Picture, Shows, whose};

use crate::case::CaseRecord;
use crate::case::history::{Sighting, TrackedField, day_of};
use crate::i18n::Speech;
use crate::order::settings::Settings;
use crate::order::{Day, Instant, Zone};
use crate::rules::{Situation, Verdict};

/// What the file is made from.
#[derive(Clone, Copy)]
pub struct Evidence<'a> {
    /// What is known.
    pub case: &'a CaseRecord,
    /// What the rules conclude of it, together with the orders that share its parcel.
    pub verdict: &'a Verdict,
    /// The pictures the buyer kept, oldest first.
    pub pictures: &'a [Picture],
    /// What the user has set.
    pub settings: &'a Settings,
    /// When it is made.
    pub made: Instant,
    /// The buyer's civil date then.
    pub today: Day,
    /// The buyer's zone.
    pub zone: Zone<'a>,
    /// The version of the extension.
    pub version: &'a str,
    /// The tag of the language.
    pub language: &'a str,
    /// It is written from right to left.
    pub rtl: bool,
    /// The language.
    pub speech: &'a Speech<'a>,
}

/// A dispute can be about it: not about what was never paid, was cancelled, or is paid back.
pub fn is_offered(verdict: &Verdict) -> bool {
    !matches!(
        verdict.situation,
        Situation::Unpaid
            | Situation::Cancelled
            | Situation::Closed
            | Situation::Expired
            | Situation::Refunded
    )
}

impl Evidence<'_> {
    /// The day a parcel's history was last read, as far as that is known.
    fn read_on(&self, read: Option<Instant>) -> Option<Day> {
        moment::day(read.unwrap_or(self.case.record.last_seen), self.zone)
    }

    /// What was seen of the order, oldest first. The newest entry of a tracking that is older than the order was another
    /// parcel's.
    fn sightings(&self) -> impl Iterator<Item = &Sighting> {
        let first = self.case.record.order.first_day();
        let is_older = move |seen: &Sighting| {
            seen.what == TrackedField::NewestEvent
                && day_of(&seen.value).zip(first).is_some_and(|(day, first)| day < first)
        };
        self.case.history.iter().filter(move |seen| !is_older(seen))
    }

    /// The whole file as HTML.
    pub fn html(&self) -> String {
        document::document(&title(self), &self.foot(), self.language, self.rtl, &page(self))
    }

    /// The text for the dispute, while there is something to dispute.
    pub fn text(&self) -> Option<String> {
        self.statement(self.verdict)
    }

    /// What stands at the foot of each printed page.
    pub fn foot(&self) -> String {
        crate::present::wording::order_name(&self.case.record.order, self.speech)
    }

    /// What a file of it is called, without its ending.
    pub fn file_name(&self) -> String {
        ["stuck-parcel-", &self.case.record.order.id, "-", &crate::knowledge::date::iso::write(self.today)]
            .concat()
    }
}
