//! A parcel and its tracking events.

use super::{Day, DayValue, Fact, Instant, Source};
use serde::{Deserialize, Serialize};

/// How far a parcel has come. Later is further; the three last are ends or troubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// The seller has not said that it was sent.
    NotShipped,
    /// Sent, they say; nobody has scanned it.
    NumberCreated,
    /// A carrier has it.
    Accepted,
    /// It has left, or is handed to whoever flies it out of, the country it came from.
    Exported,
    /// It is in the destination country: customs, transit, courier.
    Arrived,
    /// It was handed over.
    Delivered,
    /// It goes or went back to the sender.
    Returned,
    /// A carrier says that it is lost or destroyed.
    Lost,
}

/// One line of the tracking history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Event {
    /// The exact instant, where the page's data has it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instant: Option<Instant>,
    /// The civil date in the zone of the reader's clock (or as the page printed it).
    pub date: Day,
    /// Minutes since midnight of `date`, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minute: Option<u16>,
    /// The carrier's code, without AliExpress' `AE_` prefix; empty where the page gives none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// The words of the page.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Town or facility, where stated apart from the text.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Where it was read.
    pub source: Source,
    /// Of [`Source::Site`] the site, by its host name without `www.`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub site: String,
}

/// When a parcel was last looked up at one place by the buyer, and what was newest there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LookedAt {
    /// Where.
    pub source: Source,
    /// Of [`Source::Site`] the site.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub site: String,
    /// When.
    pub at: Instant,
    /// The buyer's civil date then.
    pub on: DayValue,
    /// The day of the newest entry; `None`: there was none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest: Option<DayValue>,
}

/// One parcel: the numbers it goes by, who carries it, what happened to it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Parcel {
    /// The number the first carrier gave (AliExpress: `originMailNo`).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_number: Option<Fact<String>>,
    /// The number of the carrier that delivers it, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_mile_number: Option<Fact<String>>,
    /// The carrier that delivers, by name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier: Option<Fact<String>>,
    /// That carrier's own site, as the page links it (not yet held against the allow-list).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carrier_site: Option<Fact<String>>,
    /// The shipping service, e.g. "AliExpress Selection Standard".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<Fact<String>>,
    /// The country the events came from, as two letters, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_country: Option<Fact<String>>,
    /// The country it goes to, as two letters, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub destination_country: Option<Fact<String>>,
    /// When the shop first showed it; 0 where nobody knows, as in records of the first version.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub first_seen: Instant,
    /// Everything that happened, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub events: Vec<Event>,
    /// The day of the newest entry as each source had it when it was last read, one fact for each source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub latest: Vec<Fact<DayValue>>,
    /// When its events were last read (an empty list that was read means that nobody scanned it).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub events_read: Option<Instant>,
    /// The civil date of that, in the zone of the reader's clock. Records of the first version lack it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_on: Option<DayValue>,
    /// Where the buyer looked it up, the last time at each place. Worked out of the log of look-ups, as the entries from
    /// there are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub looked_at: Vec<LookedAt>,
}

fn is_zero(at: &Instant) -> bool {
    *at == 0
}

impl Parcel {
    /// When somebody last looked what has happened to it, wherever that was.
    pub fn looked_up(&self) -> Option<Instant> {
        self.looked_at.iter().map(|looked| Some(looked.at)).fold(self.events_read, Option::max)
    }

    /// Only look-ups name it: the shop shows no such parcel.
    pub fn is_of_lookups(&self) -> bool {
        let mut numbers = [&self.origin_number, &self.last_mile_number].into_iter().flatten();
        numbers.all(|number| number.source.is_of_lookup())
    }

    /// Nobody knows a number of it.
    pub fn is_numberless(&self) -> bool {
        self.numbers().next().is_none()
    }

    /// The numbers it goes by.
    pub fn numbers(&self) -> impl Iterator<Item = &str> {
        [&self.origin_number, &self.last_mile_number].into_iter().flatten().map(|fact| fact.value.as_str())
    }
}
