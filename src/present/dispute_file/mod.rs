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
//! | `markup` | elements and text, escaped by construction |
//! | `moment` | instants in letters |

mod chart;
mod json;
mod letter;
pub mod markup;
mod moment;
mod page;
mod picture;
#[cfg(test)]
mod sample;
mod silence;

pub use json::json;
pub use moment::Zone;
pub use page::{caption, page, title};
pub use picture::{LARGEST, MOST, Media, Picture, Shows, whose};

use crate::case::CaseRecord;
use crate::i18n::Speech;
use crate::order::settings::Settings;
use crate::order::{Day, Instant};
use crate::rules::{Verdict, judge};

/// What the file is made from.
#[derive(Clone, Copy)]
pub struct Evidence<'a> {
    /// What is known.
    pub case: &'a CaseRecord,
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

/// The page of the extension that shows the file of an order.
pub fn own_page(order: &str) -> String {
    ["evidence.html?order=", order].concat()
}

impl Evidence<'_> {
    fn verdict(&self) -> Verdict {
        let record = &self.case.record;
        judge(&record.order, &record.answers, self.today, self.settings)
    }

    /// The day a parcel's history was last read, as far as that is known.
    fn read_on(&self, read: Option<Instant>) -> Option<Day> {
        moment::day(read.unwrap_or(self.case.record.last_seen), self.zone)
    }

    /// The whole file as HTML.
    pub fn html(&self) -> String {
        markup::document(&title(self), self.language, self.rtl, &page(self))
    }

    /// What a file of it is called, without its ending.
    pub fn file_name(&self) -> String {
        ["stuck-parcel-", &self.case.record.order.id, "-", &crate::knowledge::date::iso::write(self.today)]
            .concat()
    }
}
