//! What a language is used to: the order of day, month and year in a numeric date.

/// A BCP 47 tag, taken apart without allocating.
pub(super) struct Tag<'a> {
    language: &'a [u8],
    region: &'a [u8],
    /// What the whole page shows of the order of its numeric dates.
    shown: Option<DateOrder>,
    /// Lines of a tracking history are read, in which a day and a month alone are no prices or sizes.
    history: bool,
}

/// The order of the three numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 20.11.2026.
    DayFirst,
    /// 11/20/2026.
    MonthFirst,
    /// 26-11-20.
    YearFirst,
    /// The language is unknown, or uses several.
    Unknown,
}

/// Languages whose numeric dates begin with the day.
const DAY_FIRST: &str = "ru uk es pt fr de it nl pl cs sk tr ar he iw th vi id in ms ro hi hr da nb no fi el bg az ka be et lv sl sr kk";
/// Languages whose numeric dates begin with the year.
const YEAR_FIRST: &str = "ja ko zh hu fa sv lt";
/// Where English is written with the day first.
const DAY_FIRST_ENGLISH: &str = "GB UK AU NZ IE IN ZA SG HK MY NG KE MT CY IL AE 001 150";

/// Whether a list of words with spaces or `+` between holds this one; ASCII letters in either case.
fn has(list: &str, word: &[u8]) -> bool {
    list.as_bytes().split(|byte| matches!(byte, b' ' | b'+')).any(|known| known.eq_ignore_ascii_case(word))
}

impl<'a> Tag<'a> {
    /// `pt-BR`, `en_US`, `zh-Hant-TW`, or nothing.
    pub fn of(tag: &'a str) -> Self {
        let mut parts = tag.as_bytes().trim_ascii().split(|byte| matches!(byte, b'-' | b'_'));
        let language = parts.next().unwrap_or_default();
        // A script is four letters long; a region two letters or three digits.
        let region = parts.find(|part| matches!(part.len(), 2 | 3)).unwrap_or_default();
        Tag { language, region, shown: None, history: false }
    }

    /// The same for lines of a tracking history, on a page that shows this order.
    pub fn of_history(self, shown: Option<DateOrder>) -> Self {
        Tag { shown, history: true, ..self }
    }

    /// Whether the region is this one.
    pub fn is_in(&self, region: &str) -> bool {
        self.region.eq_ignore_ascii_case(region.as_bytes())
    }

    /// Whether the language is one of those, with spaces or `+` between.
    pub fn is(&self, languages: &str) -> bool {
        has(languages, self.language)
    }

    /// The order where all three numbers may be short.
    pub fn order(&self) -> DateOrder {
        if let Some(order) = self.shown {
            return order;
        }
        if self.is("en") {
            // Other regions say where the buyer is, not how the page writes: nothing is known there.
            match self.region {
                region if region.is_empty() || has("US PH", region) => DateOrder::MonthFirst,
                region if has(DAY_FIRST_ENGLISH, region) => DateOrder::DayFirst,
                _ => DateOrder::Unknown,
            }
        } else if self.is(DAY_FIRST) {
            DateOrder::DayFirst
        } else if self.is(YEAR_FIRST) {
            DateOrder::YearFirst
        } else {
            DateOrder::Unknown
        }
    }

    /// The order of the first two numbers where the third is a whole year. English never puts dots there.
    pub fn order_before_year(&self, mark: u8) -> DateOrder {
        if let Some(order) = self.shown {
            return order;
        }
        match self.order() {
            DateOrder::YearFirst if self.is("sv lt") => DateOrder::DayFirst,
            DateOrder::YearFirst => DateOrder::Unknown,
            DateOrder::MonthFirst if mark == b'.' => DateOrder::Unknown,
            order => order,
        }
    }

    /// Whether day and month alone are written without a dot at their end: 20.09.
    pub fn bare_pair(&self) -> bool {
        self.history || self.is("bg")
    }

    /// Whether month and day alone have a dash between: 09-20.
    pub fn dashed_pair(&self) -> bool {
        self.history || self.is("lt")
    }

    /// Whether lines of a tracking history are read.
    pub fn is_history(&self) -> bool {
        self.history
    }

    /// Whether a time is written with a dot: 18.04.
    pub fn dotted_clock(&self) -> bool {
        self.is("id in fi da")
    }
}
