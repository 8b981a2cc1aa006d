//! The evidence as data: `format` is `stuck-parcel-evidence`, `version` is 1. A field that is not known is not there; a
//! list that is empty is there. Fields may be added; what is listed keeps its meaning within a version.
//!
//! A *fact* is `{ value, source, seen }`: what was read, on which page (`order`, `tracking` … as in `source` of
//! [`crate::order::Source`]), and when the page was last seen. An *instant* is UTC, `2026-11-23T20:44:05Z`; a *day* is a civil date
//! of the buyer's calendar, `2026-11-23`.
//!
//! | field | holds |
//! |---|---|
//! | `format`, `version` | which file this is |
//! | `made` | instant |
//! | `made_by` | program and version |
//! | `today` | day of the buyer when it was made |
//! | `zone` | minutes east of UTC of the buyer then |
//! | `statement` | the text for the dispute, while there is something to dispute |
//! | `verdict.level` | `done`, `wait`, `unknown`, `watch`, `write`, `extend`, `dispute` |
//! | `verdict.sentence` | why, in words |
//! | `verdict.clock.start`, `verdict.clock.day` | the day the waiting clock started, and the days since |
//! | `verdict.clock.normal`, `verdict.clock.write`, `verdict.clock.red_flag` | the days of the waiting table |
//! | `flags[]` | signs of trouble, in words |
//! | `order.id` | the order |
//! | `order.store`, `order.price`, `order.status_text` | facts, texts of the page |
//! | `order.items` | fact, a list of `{ title, quantity }` |
//! | `order.placed`, `order.paid`, `order.shipped`, `order.ended` | facts, days |
//! | `order.status`, `order.refund` | facts, stored names |
//! | `order.country`, `order.city`, `order.zip` | facts, all that is known of the address |
//! | `protection.until`, `protection.days_left`, `protection.estimated` | the day that counts, and whether it was only worked out |
//! | `protection.stated[]` | facts, days: what each page states now |
//! | `protection.changes[].until` | day that a page stated |
//! | `protection.changes[].source`, `protection.changes[].first`, `protection.changes[].last` | the page, and the instants between which it was seen |
//! | `parcels[].origin_number`, `parcels[].last_mile_number`, `parcels[].carrier`, `parcels[].service` | facts, texts |
//! | `parcels[].origin_country`, `parcels[].destination_country` | facts, two letters or a name |
//! | `parcels[].read` | instant the history was last read |
//! | `parcels[].events[].date`, `parcels[].events[].time`, `parcels[].events[].instant` | day, `hh:mm` and instant, as far as told; newest first |
//! | `parcels[].events[].code`, `parcels[].events[].text`, `parcels[].events[].place`, `parcels[].events[].source` | the entry as the page has it |
//! | `parcels[].events[].meaning` | the entry in plain words |
//! | `parcels[].silences[].from`, `parcels[].silences[].to`, `parcels[].silences[].days` | days without a scan |
//! | `parcels[].silences[].lasts` | it had not ended when the history was last read |
//! | `correspondence[].at`, `correspondence[].on` | instant and day |
//! | `correspondence[].what`, `correspondence[].words` | a stored name, and in words |
//! | `correspondence[].with` | the message's stored name, or the number the seller gave |
//! | `correspondence[].message` | the words that were ready to be sent |
//! | `checks[].at`, `checks[].on`, `checks[].tracker`, `checks[].found` | where the number was looked up |
//! | `noted[].at`, `noted[].on`, `noted[].what`, `noted[].words` | what else the buyer noted |
//! | `history[].what`, `history[].value`, `history[].source` | a value that a page showed |
//! | `history[].first`, `history[].last` | instants of the first and the last visit that saw it |
//! | `pictures[].shows` | `order`, `tracker`, `chat`, `dispute`, `other` |
//! | `pictures[].at`, `pictures[].width`, `pictures[].height` | instant and size |
//! | `pictures[].type`, `pictures[].data` | media type, and the bytes in base64 |

use super::answers::{destination, is_correspondence, is_noted, standing};
use super::letter::letter;
use super::picture::Shows;
use super::{Evidence, moment};
use crate::case::CaseRecord;
use crate::case::history::{Sighting, What};
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
    case.history.iter().filter(|entry| entry.what == What::Protection).collect()
}

/// An instant as it stands in the file.
type Utc = Option<String>;

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    made: Utc,
    made_by: String,
    today: Day,
    zone: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    statement: Option<String>,
    verdict: Judged,
    flags: Vec<String>,
    order: Order<'a>,
    protection: Protection<'a>,
    parcels: Vec<Parcel<'a>>,
    correspondence: Vec<Correspondence<'a>>,
    checks: Vec<Check>,
    noted: Vec<Noted>,
    history: Vec<Seen<'a>>,
    pictures: Vec<Picture>,
}

#[derive(Serialize)]
struct Stated<'a, T> {
    value: &'a T,
    source: Source,
    #[serde(skip_serializing_if = "Option::is_none")]
    seen: Utc,
}

type Maybe<'a, T> = Option<Stated<'a, T>>;

#[derive(Serialize)]
struct Judged {
    level: Level,
    sentence: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    clock: Option<Clock>,
}

#[derive(Serialize)]
struct Clock {
    start: Day,
    day: i64,
    normal: i64,
    write: i64,
    red_flag: i64,
}

#[derive(Serialize)]
struct Order<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    store: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Maybe<'a, Vec<Item>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    placed: Maybe<'a, DayValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paid: Maybe<'a, DayValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shipped: Maybe<'a, DayValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended: Maybe<'a, DayValue>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Maybe<'a, OrderStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_text: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refund: Maybe<'a, OrderStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zip: Maybe<'a, String>,
}

#[derive(Serialize)]
struct Protection<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    days_left: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    estimated: Option<bool>,
    stated: Vec<Stated<'a, DayValue>>,
    changes: Vec<Change<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    until: &'a str,
    #[serde(flatten)]
    seen: Between,
}

#[derive(Serialize)]
struct Seen<'a> {
    what: What,
    #[serde(skip_serializing_if = "str::is_empty")]
    value: &'a str,
    #[serde(flatten)]
    seen: Between,
}

#[derive(Serialize)]
struct Between {
    source: Source,
    #[serde(skip_serializing_if = "Option::is_none")]
    first: Utc,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Utc,
}

#[derive(Serialize)]
struct Parcel<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    origin_number: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_mile_number: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    carrier: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    origin_country: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    destination_country: Maybe<'a, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    read: Utc,
    events: Vec<Event<'a>>,
    silences: Vec<Silence>,
}

#[derive(Serialize)]
struct Event<'a> {
    date: Day,
    #[serde(skip_serializing_if = "Option::is_none")]
    time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    instant: Utc,
    #[serde(skip_serializing_if = "str::is_empty")]
    code: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    text: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    place: &'a str,
    source: Source,
    #[serde(skip_serializing_if = "str::is_empty")]
    site: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    meaning: Option<String>,
}

#[derive(Serialize)]
struct Silence {
    from: Day,
    to: Day,
    days: i64,
    lasts: bool,
}

#[derive(Serialize)]
struct At {
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Utc,
    on: Day,
}

#[derive(Serialize)]
struct Noted {
    #[serde(flatten)]
    at: At,
    /// The stored name of what was noted.
    what: String,
    words: String,
}

#[derive(Serialize)]
struct Correspondence<'a> {
    #[serde(flatten)]
    noted: Noted,
    #[serde(skip_serializing_if = "Option::is_none")]
    with: Option<With<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
}

/// What was written, or the number that the seller gave.
#[derive(Serialize)]
#[serde(untagged)]
enum With<'a> {
    Message(MessageKind),
    Number(&'a str),
}

#[derive(Serialize)]
struct Check {
    #[serde(flatten)]
    at: At,
    tracker: Tracker,
    found: bool,
}

#[derive(Serialize)]
struct Picture {
    shows: Shows,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Utc,
    width: u32,
    height: u32,
    r#type: &'static str,
    data: String,
}

fn file<'a>(of: &'a Evidence<'_>) -> File<'a> {
    let verdict = of.verdict();
    let record = &of.case.record;
    let answers = || standing(&record.answers);
    File {
        format: FORMAT,
        version: VERSION,
        made: moment::utc(of.made),
        made_by: ["Stuck Parcel ", of.version].concat(),
        today: of.today,
        zone: (of.zone)(of.made),
        statement: of.statement(&verdict),
        flags: verdict.flags.iter().map(|flag| wording::flag(flag, of.speech)).collect(),
        order: order(of),
        protection: protection(of, &verdict),
        parcels: record.order.parcels.iter().map(|one| parcel(of, one)).collect(),
        correspondence: answers()
            .filter(|answer| is_correspondence(&answer.said))
            .map(|answer| correspondence(of, answer))
            .collect(),
        checks: answers()
            .filter_map(|answer| {
                let (tracker, found) = answer.said.look_up()?;
                Some(Check { at: said_at(answer), tracker, found })
            })
            .collect(),
        noted: answers().filter(|answer| is_noted(&answer.said)).map(|answer| noted(of, answer)).collect(),
        history: of
            .case
            .history
            .iter()
            .map(|entry| Seen { what: entry.what, value: &entry.value, seen: between(entry) })
            .collect(),
        pictures: pictures(of),
        verdict: judged(of, &verdict),
    }
}

fn fact<T>(fact: &Fact<T>) -> Stated<'_, T> {
    Stated { value: &fact.value, source: fact.source, seen: moment::utc(fact.seen) }
}

fn maybe<T>(of: &Option<Fact<T>>) -> Maybe<'_, T> {
    of.as_ref().map(fact)
}

fn judged(of: &Evidence<'_>, verdict: &Verdict) -> Judged {
    let clock = verdict.count.map(|count| Clock {
        start: count.start,
        day: count.day,
        normal: count.row.normal_to,
        write: count.row.write,
        red_flag: count.row.red_flag,
    });
    Judged { level: verdict.level, sentence: wording::why(verdict, of.speech), clock }
}

fn order<'a>(of: &'a Evidence<'_>) -> Order<'a> {
    let order = &of.case.record.order;
    Order {
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
        country: maybe(&order.country),
        city: maybe(&order.city),
        zip: maybe(&order.zip),
    }
}

fn protection<'a>(of: &'a Evidence<'_>, verdict: &Verdict) -> Protection<'a> {
    let changes = protection_over_time(of.case).into_iter();
    Protection {
        until: verdict.protection.map(|protection| protection.until),
        days_left: verdict.protection.map(|protection| protection.days_left),
        estimated: verdict.protection.map(|protection| protection.estimated),
        stated: of.case.record.order.protection.iter().map(fact).collect(),
        changes: changes.map(|entry| Change { until: &entry.value, seen: between(entry) }).collect(),
    }
}

fn parcel<'a>(of: &'a Evidence<'_>, parcel: &'a ReadParcel) -> Parcel<'a> {
    let kinds = kinds(&parcel.events, destination(&of.case.record.order));
    let event = |(event, kind): (&'a ReadEvent, Option<_>)| Event {
        date: event.date,
        time: event.minute.map(moment::clock),
        instant: event.instant.and_then(moment::utc),
        code: &event.code,
        text: &event.text,
        place: &event.place,
        source: event.source,
        site: &event.site,
        meaning: kind.map(|kind| wording::meaning(kind, &of.settings.waiting, of.speech)),
    };
    let silences = of.silences(parcel).into_iter();
    Parcel {
        origin_number: maybe(&parcel.origin_number),
        last_mile_number: maybe(&parcel.last_mile_number),
        carrier: maybe(&parcel.carrier),
        service: maybe(&parcel.service),
        origin_country: maybe(&parcel.origin_country),
        destination_country: maybe(&parcel.destination_country),
        read: parcel.looked_up().and_then(moment::utc),
        events: parcel.events.iter().zip(kinds).map(event).collect(),
        silences: silences
            .map(|silence| Silence {
                from: silence.from,
                to: silence.to,
                days: silence.days,
                lasts: silence.lasts,
            })
            .collect(),
    }
}

fn said_at(answer: &Answer) -> At {
    At { at: moment::utc(answer.at), on: answer.on }
}

fn noted(of: &Evidence<'_>, answer: &Answer) -> Noted {
    Noted { at: said_at(answer), what: answer.said.name(), words: wording::said(&answer.said, of.speech) }
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
    Between { source: entry.source, first: moment::utc(entry.first), last: moment::utc(entry.last) }
}

fn pictures(of: &Evidence<'_>) -> Vec<Picture> {
    let pictures = of.pictures.iter().map(|picture| Picture {
        shows: picture.shows,
        at: moment::utc(picture.at),
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
    use crate::present::dispute_file::sample;
    use serde_json::Value;

    /// The paths of all leaves; a fact is a leaf, and so is a list of texts or facts.
    fn paths(value: &Value, at: &str, out: &mut Vec<String>) {
        let is_fact = |value: &Value| value.get("source").is_some() && value.get("seen").is_some();
        match value {
            Value::Object(_) if is_fact(value) => out.push(at.to_owned()),
            Value::Object(fields) => {
                for (name, field) in fields {
                    paths(field, &if at.is_empty() { name.clone() } else { format!("{at}.{name}") }, out);
                }
            }
            Value::Array(entries) => entries.iter().for_each(|entry| paths(entry, &format!("{at}[]"), out)),
            _ => out.push(at.to_owned()),
        }
    }

    fn sorted(mut names: Vec<String>) -> Vec<String> {
        names.sort();
        names.dedup();
        names
    }

    #[test]
    fn the_schema_above_is_what_is_written() {
        let rows = include_str!("json.rs").lines().filter_map(|line| line.strip_prefix("//! | `"));
        let documented: Vec<String> = rows
            .flat_map(|row| row.split('|').next().unwrap().split(", "))
            .map(|name| name.trim().trim_matches('`').to_owned())
            .collect();
        let mut found = Vec::new();
        paths(&serde_json::from_str::<Value>(&sample::json()).unwrap(), "", &mut found);
        assert_eq!(sorted(found), sorted(documented));
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
