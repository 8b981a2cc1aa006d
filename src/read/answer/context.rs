//! What a reader must know besides the answer itself.

use super::json;
use crate::knowledge::date::{self, Bounds};
use crate::order::{Day, DayValue, Event, Fact, Instant, Source, Zone, day_number};
use crate::read::address::order_id;
use crate::read::parcel_number;
use chrono::Days;
use serde_json::Value;

/// What a reader must know besides the answer itself.
#[derive(Clone)]
pub struct PayloadContext<'a> {
    /// The start of this visit.
    pub seen: Instant,
    /// The reader's civil date.
    pub today: Day,
    /// The reader's zone.
    pub zone: Zone<'a>,
    /// The page's language, a BCP 47 tag; empty where the page does not say.
    pub language: &'a str,
    /// The page's host, for links without one.
    pub host: &'a str,
    /// The order the page or the call is about, where one is named.
    pub order: Option<String>,
    /// Numbers beyond 2^53 were rounded before this text was made.
    pub rounded: bool,
}

/// The largest whole number a browser keeps exact.
const EXACT: i64 = (1 << 53) - 1;

/// A year before AliExpress existed: an instant before it is a mistake of the page.
const EARLIEST: Instant = 1_262_304_000_000;

/// A day in minutes.
const DAY: i64 = 24 * 60;

impl PayloadContext<'_> {
    /// A fact read now.
    pub fn fact<T>(&self, value: T, source: Source, how: &'static str) -> Fact<T> {
        Fact::new(value, source, self.seen, how)
    }

    /// The day of the newest of a parcel's entries, as this source has them.
    pub fn newest(&self, events: &[Event], source: Source) -> Vec<Fact<DayValue>> {
        let newest = events.iter().map(|event| event.date).max();
        newest.map(|day| self.fact(DayValue(day), source, "newest entry")).into_iter().collect()
    }

    /// A text field as a fact.
    pub fn words(&self, value: Option<String>, source: Source, how: &'static str) -> Option<Fact<String>> {
        const LONGEST: usize = 500;
        value.map(|words| self.fact(words.chars().take(LONGEST).collect(), source, how))
    }

    /// An order id, unless it is a number that may have been rounded.
    pub fn order_id(&self, value: Option<&Value>) -> Option<String> {
        self.exact(value?).filter(|id| order_id(id).is_some())
    }

    /// A parcel's number as it is looked up, unless it is a number that may have been rounded, or anything else is said there.
    pub fn number(&self, value: Option<&Value>) -> Option<String> {
        parcel_number::read(&self.exact(value?)?)
    }

    /// A text; a number only where all its digits are as they were written.
    fn exact(&self, value: &Value) -> Option<String> {
        let text = json::text(value)?;
        let exact = match value {
            Value::String(_) => true,
            Value::Number(number) => match number.as_i64() {
                Some(number) => number >= 0 && (!self.rounded || number <= EXACT),
                None => !self.rounded && text.bytes().all(|byte| byte.is_ascii_digit()),
            },
            _ => !self.rounded && text.bytes().all(|byte| byte.is_ascii_digit()),
        };
        exact.then_some(text)
    }

    /// The civil date of an instant in the reader's zone and the minutes since midnight; `None` for one that cannot be.
    pub fn local(&self, instant: Instant) -> Option<(Day, u16)> {
        if instant < EARLIEST {
            return None;
        }
        let minutes = instant.div_euclid(60_000) + i64::from((self.zone)(instant));
        let date = day_number(minutes.div_euclid(DAY))?;
        let minute = u16::try_from(minutes.rem_euclid(DAY)).ok()?;
        (date <= self.latest()).then_some((date, minute))
    }

    /// A date as the page writes it, or an instant in milliseconds.
    pub fn day(&self, value: Option<&Value>) -> Option<Day> {
        let text = json::text(value?)?;
        if text.len() >= 12 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            return text.parse::<i64>().ok().and_then(|instant| self.local(instant)).map(|(date, _)| date);
        }
        self.written_day(&text)
    }

    /// A date as the page writes it. It may lie ahead (protection), so a missing year is not supplied.
    pub fn written_day(&self, text: &str) -> Option<Day> {
        date::read(text, self.language, &Bounds { not_before: None, not_after: None })
            .ok()
            .map(|written| written.last)
    }

    /// [`PayloadContext::day`] as a fact.
    pub fn day_fact(
        &self,
        value: Option<&Value>,
        source: Source,
        how: &'static str,
    ) -> Option<Fact<DayValue>> {
        self.day(value).map(|day| self.fact(DayValue(day), source, how))
    }

    /// The date and minute of an event that has no instant: the only year that fits.
    pub fn written_event(&self, text: &str) -> Option<(Day, Option<u16>)> {
        let bounds = Bounds {
            not_before: self.today.checked_sub_days(Days::new(400)),
            not_after: Some(self.latest()),
        };
        date::read(text, self.language, &bounds).ok().map(|written| (written.first, written.minute))
    }

    /// Zones differ by up to a day: an event may carry tomorrow's date.
    fn latest(&self) -> Day {
        self.today.checked_add_days(Days::new(1)).unwrap_or(self.today)
    }
}
