//! The words everything else is said in: order, parcel, event, stage, and a fact with its source.
//!
//! Plain data with public fields. A page never states all of it, so nearly everything is optional, and each
//! stated fact says where it was read and when: the view shows it, and merging needs it.

use chrono::NaiveDate;

/// A civil date: what a calendar on the wall says, without a time zone.
pub type Day = NaiveDate;

/// Milliseconds since 1970-01-01T00:00Z.
pub type Instant = i64;

/// The day that comes so many days after 1970-01-01; `None` beyond the calendar.
pub fn day_number(days: i64) -> Option<Day> {
    Day::from_epoch_days(i32::try_from(days).ok()?)
}

/// Where a fact was read. The order of the variants is the order of trust: of two facts seen in the same
/// visit the later variant wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Worked out, not read: never stored as a fact, only shown.
    Estimate,
    /// The address of the page.
    Address,
    /// Elements of the order list.
    ListPage,
    /// Elements of the order's own page.
    DetailPage,
    /// Elements of the tracking page.
    TrackingPage,
    /// The page's own data for the order list.
    ListAnswer,
    /// The page's own data for the list of refunds.
    RefundAnswer,
    /// The page's own data for one order.
    DetailAnswer,
    /// The page's own data for an order's parcels.
    TrackingAnswer,
    /// Cainiao's own tracking page.
    CainiaoAnswer,
    /// The buyer said so.
    Buyer,
}

/// Something that was read: the value, where, when, and by which strategy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact<T> {
    /// What was read.
    pub value: T,
    /// Where.
    pub source: Source,
    /// When: the start of the visit in which it was read, so that within a visit trust decides and between
    /// visits the newer one does.
    pub seen: Instant,
    /// The field or selector that gave it, for "why?" and diagnostics; not stored.
    pub how: &'static str,
}

impl<T> Fact<T> {
    /// A fact read at `seen` from `source` by the strategy `how`.
    pub fn new(value: T, source: Source, seen: Instant, how: &'static str) -> Self {
        Fact { value, source, seen, how }
    }
}

/// Where the platform says an order stands. Not the parcel's stage: "awaiting delivery" only means shipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderStatus {
    /// Not paid yet.
    Unpaid,
    /// Paid, the seller prepares it.
    Processing,
    /// The seller says it is on its way ("awaiting delivery").
    Shipped,
    /// Ended: confirmed by the buyer or, after a while, by the platform itself.
    Completed,
    /// Cancelled before it was sent.
    Cancelled,
    /// Closed or expired.
    Closed,
    /// A dispute is open.
    InDispute,
    /// The money went back.
    Refunded,
}

/// How far a parcel has come. Later is further; the three last are ends or troubles.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The exact instant, where the page's data has it.
    pub instant: Option<Instant>,
    /// The civil date in the zone of the reader's clock (or as the page printed it).
    pub date: Day,
    /// Minutes since midnight of `date`, where told.
    pub minute: Option<u16>,
    /// The carrier's code, without AliExpress' `AE_` prefix; empty where the page gives none.
    pub code: String,
    /// The words of the page.
    pub text: String,
    /// Town or facility, where told apart from the text.
    pub place: String,
    /// Where it was read.
    pub source: Source,
}

/// One parcel: the numbers it goes by, who carries it, what happened to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parcel {
    /// The number the first carrier gave (AliExpress: `originMailNo`).
    pub origin_number: Option<Fact<String>>,
    /// The number of the carrier that delivers it, where it is another one.
    pub last_mile_number: Option<Fact<String>>,
    /// The carrier that delivers, by name.
    pub carrier: Option<Fact<String>>,
    /// That carrier's own site, as the page links it (not yet held against the allow-list).
    pub carrier_site: Option<Fact<String>>,
    /// The shipping service, e.g. "AliExpress Selection Standard".
    pub service: Option<Fact<String>>,
    /// The country the events came from, as two letters, where told.
    pub origin_country: Option<Fact<String>>,
    /// The country it goes to, as two letters, where told.
    pub destination_country: Option<Fact<String>>,
    /// Everything that happened, newest first.
    pub events: Vec<Event>,
    /// The day of the newest entry as each source had it when it was last read, one fact for each source.
    pub latest: Vec<Fact<DayValue>>,
    /// When its events were last read (an empty list that was read is news: nobody scanned it).
    pub events_read: Option<Instant>,
}

/// One thing bought.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    /// The title as listed.
    pub title: String,
    /// How many.
    pub quantity: u32,
}

/// One order, as far as it has been read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Ten to twenty-two digits. Text, since numbers beyond 2^53 are not exact in a browser.
    pub id: String,
    /// Placed on.
    pub placed: Option<Fact<DayValue>>,
    /// Paid on.
    pub paid: Option<Fact<DayValue>>,
    /// The seller shipped it on.
    pub shipped: Option<Fact<DayValue>>,
    /// Confirmed or ended on.
    pub ended: Option<Fact<DayValue>>,
    /// Where the platform says it stands.
    pub status: Option<Fact<OrderStatus>>,
    /// The same in the page's words; only shown.
    pub status_text: Option<Fact<String>>,
    /// What the list of refunds says: [`OrderStatus::InDispute`] while a request is open, [`OrderStatus::Closed`]
    /// once it has ended. Not the order's status, which may go on saying "awaiting delivery" all the while.
    pub refund: Option<Fact<OrderStatus>>,
    /// "Refund if no delivery before …", one fact for each source that states one.
    pub protection: Vec<Fact<DayValue>>,
    /// Destination country: two letters where the page's data has the code, else its name.
    pub country: Option<Fact<String>>,
    /// Destination city.
    pub city: Option<Fact<String>>,
    /// Destination post code.
    pub zip: Option<Fact<String>>,
    /// The shop's name.
    pub store: Option<Fact<String>>,
    /// The chat with the seller, as the page links it (not yet held against the allow-list).
    pub chat: Option<Fact<String>>,
    /// The order's own dispute page, as the page links it (not yet held against the allow-list).
    pub dispute: Option<Fact<String>>,
    /// What was bought.
    pub items: Option<Fact<Vec<Item>>>,
    /// What was paid, as the page words it.
    pub price: Option<Fact<String>>,
    /// Its parcels.
    pub parcels: Vec<Parcel>,
}

impl Parcel {
    /// The numbers it goes by.
    pub fn numbers(&self) -> impl Iterator<Item = &str> {
        [&self.origin_number, &self.last_mile_number].into_iter().flatten().map(|fact| fact.value.as_str())
    }
}

impl Order {
    /// One of its parcels goes by one of these numbers.
    pub fn goes_by(&self, numbers: &[String]) -> bool {
        let mut own = self.parcels.iter().flat_map(Parcel::numbers);
        own.any(|own| numbers.iter().any(|number| number == own))
    }
}

/// A civil date that is stored as `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DayValue(pub Day);

impl From<Day> for DayValue {
    fn from(day: Day) -> Self {
        DayValue(day)
    }
}
