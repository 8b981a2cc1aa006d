//! The evidence as data: `format` is `stuck-parcel-evidence`, `version` is 1. A field that is not known is not there; a
//! list that is empty is there. Fields may be added; what is listed keeps its meaning within a version.
//!
//! A *fact* is `{ value, source, seen }`: what was read, on which page (`order`, `tracking` … as in `source` of
//! [`crate::order::Source`]), and when the page was last seen. An *instant* is UTC, `2026-11-23T20:44:05Z`; a *day* is a civil date
//! of the buyer's calendar, `2026-11-23`.
//!
//! What each field holds stands at the field; `docs/schema/dispute-file.json` is made of that.

use super::answers::{is_correspondence, is_noted, standing};
use super::letter::letter;
use super::picture::Shows;
use super::{Evidence, moment};
use crate::case::CaseRecord;
use crate::case::history::{Sighting, TrackedField};
use crate::knowledge::date::iso;
use crate::knowledge::event::kinds;
use crate::order::answer::{Answer, AnswerKind, Tracker};
use crate::order::{Day, DayValue, Fact, Item, MessageKind, OrderStatus, Source};
use crate::order::{Event as ReadEvent, Parcel as ReadParcel};
use crate::present::wording;
use crate::rules::{Level, Verdict};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde::Serialize;

/// What a program knows the file by.
const FORMAT: &str = "stuck-parcel-evidence";

/// Raised when a field changes its meaning.
const VERSION: i64 = 1;

/// The file as JSON text, with a line for each field.
///
/// # Errors
/// None that these types can have.
pub fn json(of: &Evidence<'_>) -> serde_json::Result<String> {
    let mut out = serde_json::to_string_pretty(&file(of))?;
    out.push('\n');
    Ok(out)
}

/// The protection dates in the order in which they were seen.
pub(super) fn protection_over_time(case: &CaseRecord) -> Vec<&Sighting> {
    case.history.iter().filter(|entry| entry.what == TrackedField::Protection).collect()
}

/// An instant as it stands in the file.
type Utc = Option<String>;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonFile<'a> {
    /// Which file this is: `stuck-parcel-evidence`.
    format: &'static str,
    /// Raised when a field changes its meaning.
    version: i64,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    made: Utc,
    /// Program and version.
    made_by: String,
    /// The buyer's day when it was made.
    today: Day,
    /// Minutes east of UTC of the buyer then.
    zone: i32,
    /// The text for the dispute, while there is something to dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<String>,
    /// What the rules conclude.
    verdict: Judged,
    /// Signs of trouble, in words.
    flags: Vec<String>,
    /// The order.
    order: JsonOrder<'a>,
    /// Until when the shop refunds what has not arrived.
    protection: JsonProtection<'a>,
    /// The parcels.
    parcels: Vec<JsonParcel<'a>>,
    /// What the buyer wrote and the seller answered.
    correspondence: Vec<Correspondence<'a>>,
    /// Where the number was looked up.
    checks: Vec<JsonCheck>,
    /// What else the buyer noted.
    noted: Vec<Noted>,
    /// Each value that a page showed, and when.
    history: Vec<Seen<'a>>,
    /// The pictures of pages that the buyer kept.
    pictures: Vec<JsonPicture>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Stated<'a, T> {
    /// What was read.
    value: &'a T,
    /// On which page.
    source: Source,
    /// When that page was last seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Utc,
}

type Maybe<'a, T> = Option<Stated<'a, T>>;

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Judged {
    /// How grave it is.
    level: Level,
    /// Why, in words.
    sentence: String,
    /// The waiting that is counted, where one is.
    #[serde(skip_serializing_if = "Option::is_none")]
    clock: Option<JsonClock>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonClock {
    /// The day it started.
    start: Day,
    /// Days since then.
    day: i64,
    /// Up to this day silence is normal.
    normal: i64,
    /// From this day on a message is due.
    write: i64,
    /// After this day it is a red flag.
    red_flag: i64,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonOrder<'a> {
    /// Its id.
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'a str,
    /// The store's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    store: Maybe<'a, String>,
    /// What was bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Maybe<'a, Vec<Item>>,
    /// The total, as the page has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Maybe<'a, String>,
    /// When it was placed.
    #[serde(skip_serializing_if = "Option::is_none")]
    placed: Maybe<'a, DayValue>,
    /// When it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    paid: Maybe<'a, DayValue>,
    /// When it was shipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    shipped: Maybe<'a, DayValue>,
    /// When it was completed or closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    ended: Maybe<'a, DayValue>,
    /// Its status.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Maybe<'a, OrderStatus>,
    /// The same as the page has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    status_text: Maybe<'a, String>,
    /// The state of a refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    refund: Maybe<'a, OrderStatus>,
    /// The same as the list has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    refund_text: Maybe<'a, String>,
    /// The last day of the estimated delivery, as it was read last.
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Maybe<'a, DayValue>,
    /// The same as it was read first.
    #[serde(skip_serializing_if = "Option::is_none")]
    first_expected: Maybe<'a, DayValue>,
    /// The country of the address.
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Maybe<'a, String>,
    /// Its city.
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Maybe<'a, String>,
    /// Its post code. Nothing else of the address is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Maybe<'a, String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonProtection<'a> {
    /// The day that counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
    /// Days until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i64>,
    /// It was only worked out, as no page states it.
    #[serde(skip_serializing_if = "Option::is_none")]
    estimated: Option<bool>,
    /// What each page states now.
    stated: Vec<Stated<'a, DayValue>>,
    /// How the date moved.
    changes: Vec<JsonChange<'a>>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonChange<'a> {
    /// The day that a page stated.
    #[serde(skip_serializing_if = "str::is_empty")]
    until: &'a str,
    #[serde(flatten)]
    seen: Between,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Seen<'a> {
    /// Of what the value is.
    what: TrackedField,
    /// The value.
    #[serde(skip_serializing_if = "str::is_empty")]
    value: &'a str,
    #[serde(flatten)]
    seen: Between,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Between {
    /// The page.
    source: Source,
    /// When it was first seen there.
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Utc,
    /// When it was last seen there.
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Utc,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonParcel<'a> {
    /// The number of the first carrier.
    #[serde(skip_serializing_if = "Option::is_none")]
    origin_number: Maybe<'a, String>,
    /// The number of the carrier who delivers.
    #[serde(skip_serializing_if = "Option::is_none")]
    last_mile_number: Maybe<'a, String>,
    /// The carrier.
    #[serde(skip_serializing_if = "Option::is_none")]
    carrier: Maybe<'a, String>,
    /// The shipping service.
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Maybe<'a, String>,
    /// Two letters or a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    origin_country: Maybe<'a, String>,
    /// Two letters or a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    destination_country: Maybe<'a, String>,
    /// When the history was last read.
    #[serde(skip_serializing_if = "Option::is_none")]
    read: Utc,
    /// Its history, newest first.
    events: Vec<JsonEvent<'a>>,
    /// Days without a scan.
    silences: Vec<JsonSilence>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonEvent<'a> {
    /// The day.
    date: Day,
    /// `hh:mm`, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    /// The instant, where it is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    instant: Utc,
    /// The carrier's code.
    #[serde(skip_serializing_if = "str::is_empty")]
    code: &'a str,
    /// The entry as the page has it.
    #[serde(skip_serializing_if = "str::is_empty")]
    text: &'a str,
    /// Its place.
    #[serde(skip_serializing_if = "str::is_empty")]
    place: &'a str,
    /// The page.
    source: Source,
    /// The host of a site that the buyer looked at.
    #[serde(skip_serializing_if = "str::is_empty")]
    site: &'a str,
    /// The entry in plain words.
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<String>,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonSilence {
    /// The last scan before it.
    from: Day,
    /// The next scan, or the day until which it lasts.
    to: Day,
    /// Days between.
    days: i64,
    /// It had not ended when the history was last read.
    lasts: bool,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct At {
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Utc,
    /// The buyer's day then.
    on: Day,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Noted {
    #[serde(flatten)]
    at: At,
    /// The stored name of what was noted.
    what: String,
    /// The same in words.
    words: String,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Correspondence<'a> {
    #[serde(flatten)]
    noted: Noted,
    /// The message that was sent, or the number that the seller gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    with: Option<With<'a>>,
    /// The words that were ready to be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

/// What was written, or the number that the seller gave.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(untagged)]
enum With<'a> {
    /// The stored name of a message.
    Message(MessageKind),
    /// A number.
    Number(&'a str),
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonCheck {
    #[serde(flatten)]
    at: At,
    /// Where.
    tracker: Tracker,
    /// The tracker knows the number.
    found: bool,
}

#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct JsonPicture {
    /// What is on it.
    shows: Shows,
    /// When it was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Utc,
    /// In pixels.
    width: u32,
    /// In pixels.
    height: u32,
    /// The media type.
    r#type: &'static str,
    /// The bytes, in base64.
    data: String,
}

fn file<'a>(of: &'a Evidence<'_>) -> JsonFile<'a> {
    let verdict = of.verdict;
    let record = &of.case.record;
    let answers = || standing(&record.answers);
    JsonFile {
        format: FORMAT,
        version: VERSION,
        made: iso::utc(of.made),
        made_by: ["Stuck Parcel ", of.version].concat(),
        today: of.today,
        zone: (of.zone)(of.made),
        statement: of.statement(verdict),
        flags: verdict.flags.iter().map(|flag| wording::flag(flag, of.speech)).collect(),
        order: order(of),
        protection: protection(of, verdict),
        parcels: record.order.parcels.iter().map(|one| parcel(of, one)).collect(),
        correspondence: answers()
            .filter(|answer| is_correspondence(&answer.said))
            .map(|answer| correspondence(of, answer))
            .collect(),
        checks: answers()
            .filter_map(|answer| {
                let (tracker, found) = answer.said.look_up()?;
                Some(JsonCheck { at: said_at(answer), tracker, found })
            })
            .collect(),
        noted: answers().filter(|answer| is_noted(&answer.said)).map(|answer| noted(of, answer)).collect(),
        history: of
            .sightings()
            .map(|entry| Seen { what: entry.what, value: &entry.value, seen: between(entry) })
            .collect(),
        pictures: pictures(of),
        verdict: judged(of, verdict),
    }
}

fn fact<T>(fact: &Fact<T>) -> Stated<'_, T> {
    Stated { value: &fact.value, source: fact.source, seen: iso::utc(fact.seen) }
}

fn maybe<T>(of: &Option<Fact<T>>) -> Maybe<'_, T> {
    of.as_ref().map(fact)
}

fn judged(of: &Evidence<'_>, verdict: &Verdict) -> Judged {
    let clock = verdict.count.map(|count| JsonClock {
        start: count.start,
        day: count.day,
        normal: count.row.normal_to,
        write: count.row.write,
        red_flag: count.row.red_flag,
    });
    Judged { level: verdict.level, sentence: wording::why(verdict, of.speech), clock }
}

fn order<'a>(of: &'a Evidence<'_>) -> JsonOrder<'a> {
    let order = &of.case.record.order;
    JsonOrder {
        id: &order.id,
        store: maybe(&order.store),
        items: maybe(&order.items),
        price: maybe(&order.price),
        placed: maybe(&order.placed),
        paid: maybe(&order.paid),
        shipped: maybe(&order.shipped),
        ended: maybe(&order.ended),
        status: maybe(&order.status),
        status_text: maybe(&order.status_text),
        refund: maybe(&order.refund),
        refund_text: order.refund_words().map(fact),
        expected: maybe(&order.expected),
        first_expected: maybe(&order.first_expected),
        country: maybe(&order.country),
        city: maybe(&order.city),
        zip: maybe(&order.zip),
    }
}

fn protection<'a>(of: &'a Evidence<'_>, verdict: &Verdict) -> JsonProtection<'a> {
    let changes = protection_over_time(of.case).into_iter();
    let now = verdict.buyer_protection();
    JsonProtection {
        until: now.map(|protection| protection.until),
        days_left: now.map(|protection| protection.days_left),
        estimated: now.map(|protection| protection.estimated),
        stated: of.case.record.order.protection.iter().map(fact).collect(),
        changes: changes.map(|entry| JsonChange { until: &entry.value, seen: between(entry) }).collect(),
    }
}

fn parcel<'a>(of: &'a Evidence<'_>, parcel: &'a ReadParcel) -> JsonParcel<'a> {
    let order = &of.case.record.order;
    let is_own = order.owns();
    let kinds = kinds(&order.own_events(parcel), order.destination());
    let event = |(event, kind): (&'a ReadEvent, Option<_>)| JsonEvent {
        date: event.date,
        time: event.minute.map(moment::clock),
        instant: event.instant.and_then(iso::utc),
        code: &event.code,
        text: &event.text,
        place: &event.place,
        source: event.source,
        site: &event.site,
        meaning: kind.map(|kind| wording::meaning(kind, &of.settings.waiting, of.speech)),
    };
    let silences = of.silences(parcel).into_iter();
    JsonParcel {
        origin_number: maybe(&parcel.origin_number),
        last_mile_number: maybe(&parcel.last_mile_number),
        carrier: maybe(&parcel.carrier),
        service: maybe(&parcel.service),
        origin_country: maybe(&parcel.origin_country),
        destination_country: maybe(&parcel.destination_country),
        read: parcel.looked_up().and_then(iso::utc),
        events: parcel.events.iter().filter(|event| is_own(event)).zip(kinds).map(event).collect(),
        silences: silences
            .map(|silence| JsonSilence {
                from: silence.from,
                to: silence.to,
                days: silence.days,
                lasts: silence.lasts,
            })
            .collect(),
    }
}

fn said_at(answer: &Answer) -> At {
    At { at: iso::utc(answer.at), on: answer.on }
}

fn noted(of: &Evidence<'_>, answer: &Answer) -> Noted {
    let words = wording::said_in(&of.case.record.answers, answer, of.speech);
    Noted { at: said_at(answer), what: answer.said.name(), words }
}

fn correspondence<'a>(of: &'a Evidence<'_>, answer: &'a Answer) -> Correspondence<'a> {
    let (with, message) = match &answer.said {
        AnswerKind::Wrote(kind) => (
            Some(With::Message(*kind)),
            Some(letter(of.case, answer, *kind, of.settings, of.speech)).filter(|text| !text.is_empty()),
        ),
        AnswerKind::SellerGaveNumber(number) => (Some(With::Number(number)), None),
        _ => (None, None),
    };
    Correspondence { noted: noted(of, answer), with, message }
}

fn between(entry: &Sighting) -> Between {
    Between { source: entry.source, first: iso::utc(entry.first), last: iso::utc(entry.last) }
}

fn pictures(of: &Evidence<'_>) -> Vec<JsonPicture> {
    let pictures = of.pictures.iter().map(|picture| JsonPicture {
        shows: picture.shows,
        at: iso::utc(picture.at),
        width: picture.width,
        height: picture.height,
        r#type: picture.media.name(),
        data: BASE64_STANDARD.encode(&picture.bytes),
    });
    pictures.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::schema::assert_documented;
    use crate::present::dispute_file::sample;
    use serde_json::Value;

    #[test]
    fn the_schema_is_the_documented_one() {
        assert_documented::<JsonFile<'_>>("dispute-file");
    }

    #[test]
    fn names_itself_and_holds_ids_and_instants_exactly() {
        let value = serde_json::from_str::<Value>(&sample::json()).unwrap();
        assert_eq!(value["format"].as_str(), Some("stuck-parcel-evidence"));
        assert_eq!(value["version"].as_i64(), Some(1));
        assert_eq!(value["made"].as_str(), Some("2026-11-23T12:00:00Z"));
        assert_eq!(value["order"]["id"].as_str(), Some(sample::ORDER));
        let picture = &value["pictures"][0];
        assert_eq!(BASE64_STANDARD.decode(picture["data"].as_str().unwrap()).unwrap(), sample::PICTURE);
        assert_eq!(value["history"].as_array().map(Vec::len), Some(sample::case().history.len()));
    }

    #[test]
    fn nothing_private_is_in_it_and_the_empty_lists_are() {
        let text = sample::json();
        for none in ["http", "digest", "my own note", "chat_link"] {
            assert!(!text.contains(none), "{none}");
        }
        let empty = serde_json::from_str::<Value>(&sample::empty_json()).unwrap();
        for list in ["flags", "parcels", "correspondence", "checks", "noted", "history", "pictures"] {
            assert_eq!(&empty[list], &Value::Array(Vec::new()), "{list}");
        }
    }
}
