//! The evidence as data: `format` is `stuck-parcel-evidence`, `version` is 1. A field that is not known is not there; a
//! list that is empty is there. Fields may be added; what is listed keeps its meaning within a version.
//!
//! A *fact* is `{ value, source, seen }`: what was read, on which page (`order`, `tracking` … as in `source` of
//! [`crate::case::Stored`]), and when the page was last seen. An *instant* is UTC, `2026-11-23T20:44:05Z`; a *day* is a civil date
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

use super::letter::letter;
use super::page::{destination, is_correspondence, is_noted, standing};
use super::{Evidence, base64, moment};
use crate::case::history::{Sighting, What};
use crate::case::{CaseRecord, Stored};
use crate::json::{Fields, Value};
use crate::knowledge::event::kinds;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::{Fact, Instant, Parcel};
use crate::present::wording;
use crate::rules::Verdict;

/// What a program knows the file by.
const FORMAT: &str = "stuck-parcel-evidence";

/// Raised when a field changes its meaning.
const VERSION: i64 = 1;

/// The file as JSON text.
pub fn json(of: &Evidence<'_>) -> String {
    let mut out = String::new();
    write(&value(of), 0, &mut out);
    out.push('\n');
    out
}

/// The protection dates in the order in which they were seen.
pub(super) fn protection_over_time(case: &CaseRecord) -> Vec<&Sighting> {
    case.history.iter().filter(|entry| entry.what == What::Protection).collect()
}

fn value(of: &Evidence<'_>) -> Value {
    let verdict = of.verdict();
    let record = &of.case.record;
    let answers = || standing(&record.answers);
    let flags = verdict.flags.iter().map(|flag| Value::String(wording::flag(flag, of.speech)));
    let parcels = record.order.parcels.iter().map(|one| parcel(of, one));
    let checks = answers().filter_map(|answer| match answer.said {
        AnswerKind::Checked(tracker, found) => {
            let fields = said_at(answer).with("tracker", tracker.write());
            Some(fields.with("found", Value::Bool(found)).done())
        }
        _ => None,
    });
    Fields::default()
        .with("format", Value::text(FORMAT))
        .with("version", Value::Number(VERSION))
        .with("made", instant(of.made))
        .with("made_by", Value::String(["Stuck Parcel ", of.version].concat()))
        .with("today", of.today.write())
        .with("zone", Value::Number(i64::from((of.zone)(of.made))))
        .with("statement", of.statement(&verdict).write())
        .with("verdict", judged(of, &verdict))
        .with("flags", Value::Array(flags.collect()))
        .with("order", order(of))
        .with("protection", protection(of, &verdict))
        .with("parcels", Value::Array(parcels.collect()))
        .with(
            "correspondence",
            Value::Array(
                answers()
                    .filter(|answer| is_correspondence(&answer.said))
                    .map(|answer| correspondence(of, answer))
                    .collect(),
            ),
        )
        .with("checks", Value::Array(checks.collect()))
        .with(
            "noted",
            Value::Array(
                answers()
                    .filter(|answer| is_noted(&answer.said))
                    .map(|answer| noted(of, answer).done())
                    .collect(),
            ),
        )
        .with(
            "history",
            Value::Array(of.case.history.iter().map(|entry| sighting(entry, "what", "value")).collect()),
        )
        .with("pictures", pictures(of))
        .done()
}

fn instant(instant: Instant) -> Value {
    moment::utc(instant).map_or(Value::Null, Value::String)
}

fn fact<T: Stored>(fact: &Fact<T>) -> Value {
    Fields::default()
        .with("value", fact.value.write())
        .with("source", fact.source.write())
        .with("seen", instant(fact.seen))
        .done()
}

fn maybe<T: Stored>(of: &Option<Fact<T>>) -> Value {
    of.as_ref().map_or(Value::Null, fact)
}

fn judged(of: &Evidence<'_>, verdict: &Verdict) -> Value {
    let clock = verdict.count.map_or(Value::Null, |count| {
        Fields::default()
            .with("start", count.start.write())
            .with("day", Value::Number(count.day))
            .with("normal", Value::Number(count.row.normal_to))
            .with("write", Value::Number(count.row.write))
            .with("red_flag", Value::Number(count.row.red_flag))
            .done()
    });
    Fields::default()
        .with("level", verdict.level.write())
        .with("sentence", Value::String(wording::why(verdict, of.speech)))
        .with("clock", clock)
        .done()
}

fn order(of: &Evidence<'_>) -> Value {
    let order = &of.case.record.order;
    Fields::default()
        .with("id", order.id.write())
        .with("store", maybe(&order.store))
        .with("items", maybe(&order.items))
        .with("price", maybe(&order.price))
        .with("placed", maybe(&order.placed))
        .with("paid", maybe(&order.paid))
        .with("shipped", maybe(&order.shipped))
        .with("ended", maybe(&order.ended))
        .with("status", maybe(&order.status))
        .with("status_text", maybe(&order.status_text))
        .with("refund", maybe(&order.refund))
        .with("country", maybe(&order.country))
        .with("city", maybe(&order.city))
        .with("zip", maybe(&order.zip))
        .done()
}

fn protection(of: &Evidence<'_>, verdict: &Verdict) -> Value {
    let stated = of.case.record.order.protection.iter().map(fact).collect();
    let changes = protection_over_time(of.case).into_iter().map(|entry| sighting(entry, "", "until"));
    let mut fields = Fields::default();
    if let Some(protection) = verdict.protection {
        fields = fields
            .with("until", protection.until.write())
            .with("days_left", Value::Number(protection.days_left))
            .with("estimated", Value::Bool(protection.estimated));
    }
    fields.with("stated", Value::Array(stated)).with("changes", Value::Array(changes.collect())).done()
}

fn parcel(of: &Evidence<'_>, parcel: &Parcel) -> Value {
    let kinds = kinds(&parcel.events, destination(&of.case.record.order));
    let events = parcel.events.iter().zip(kinds).map(|(event, kind)| {
        let meaning = kind.map(|kind| wording::meaning(kind, &of.settings.waiting, of.speech));
        Fields::default()
            .with("date", event.date.write())
            .with("time", event.minute.map(moment::clock).write())
            .with("instant", event.instant.map_or(Value::Null, instant))
            .with("code", event.code.write())
            .with("text", event.text.write())
            .with("place", event.place.write())
            .with("source", event.source.write())
            .with("meaning", meaning.write())
            .done()
    });
    let silences = of.silences(parcel).into_iter().map(|silence| {
        Fields::default()
            .with("from", silence.from.write())
            .with("to", silence.to.write())
            .with("days", Value::Number(silence.days))
            .with("lasts", Value::Bool(silence.lasts))
            .done()
    });
    Fields::default()
        .with("origin_number", maybe(&parcel.origin_number))
        .with("last_mile_number", maybe(&parcel.last_mile_number))
        .with("carrier", maybe(&parcel.carrier))
        .with("service", maybe(&parcel.service))
        .with("origin_country", maybe(&parcel.origin_country))
        .with("destination_country", maybe(&parcel.destination_country))
        .with("read", parcel.events_read.map_or(Value::Null, instant))
        .with("events", Value::Array(events.collect()))
        .with("silences", Value::Array(silences.collect()))
        .done()
}

fn said_at(answer: &Answer) -> Fields {
    Fields::default().with("at", instant(answer.at)).with("on", answer.on.write())
}

fn noted(of: &Evidence<'_>, answer: &Answer) -> Fields {
    said_at(answer)
        .with("what", answer.said.write().at("what").clone())
        .with("words", Value::String(wording::said(&answer.said, of.speech)))
}

fn correspondence(of: &Evidence<'_>, answer: &Answer) -> Value {
    let message = match answer.said {
        AnswerKind::Wrote(kind) => letter(of.case, answer, kind, of.settings, of.speech).write(),
        _ => Value::Null,
    };
    noted(of, answer).with("with", answer.said.write().at("with").clone()).with("message", message).done()
}

fn sighting(entry: &Sighting, what: &str, name: &str) -> Value {
    let what =
        if what.is_empty() { Fields::default() } else { Fields::default().with(what, entry.what.write()) };
    what.with(name, entry.value.write())
        .with("source", entry.source.write())
        .with("first", instant(entry.first))
        .with("last", instant(entry.last))
        .done()
}

fn pictures(of: &Evidence<'_>) -> Value {
    let pictures = of.pictures.iter().map(|picture| {
        Fields::default()
            .with("shows", Value::text(picture.shows.name()))
            .with("at", instant(picture.at))
            .with("width", Value::Number(i64::from(picture.width)))
            .with("height", Value::Number(i64::from(picture.height)))
            .with("type", Value::text(picture.media.name()))
            .with("data", Value::String(base64::write(&picture.bytes)))
            .done()
    });
    Value::Array(pictures.collect())
}

/// Text of a value, with a line for each field.
fn write(value: &Value, depth: usize, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::Figure(text) | Value::String(text) => quote(text, out),
        Value::Array(entries) => {
            let entries = entries.iter().map(|entry| (None, entry));
            group('[', ']', entries, depth, out);
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, field)| (Some(name.as_str()), field));
            group('{', '}', fields, depth, out);
        }
    }
}

fn group<'v>(
    open: char,
    close: char,
    inside: impl Iterator<Item = (Option<&'v str>, &'v Value)>,
    depth: usize,
    out: &mut String,
) {
    out.push(open);
    let mut any = false;
    for (name, value) in inside {
        if any {
            out.push(',');
        }
        any = true;
        line(depth + 1, out);
        if let Some(name) = name {
            quote(name, out);
            out.push_str(": ");
        }
        write(value, depth + 1, out);
    }
    if any {
        line(depth, out);
    }
    out.push(close);
}

fn line(depth: usize, out: &mut String) {
    out.push('\n');
    for _ in 0..depth {
        out.push_str("  ");
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            _ if letter.is_control() => {
                out.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    out.push(char::from_digit(u32::from(letter) >> shift & 15, 16).unwrap_or('0'));
                }
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;
    use crate::present::dispute_file::sample;
    use proptest::prelude::*;

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
        paths(&parse(&sample::json()).unwrap(), "", &mut found);
        assert_eq!(sorted(found), sorted(documented));
    }

    #[test]
    fn names_itself_and_holds_ids_and_instants_exactly() {
        let value = parse(&sample::json()).unwrap();
        assert_eq!(value.at("format").as_str(), Some("stuck-parcel-evidence"));
        assert_eq!(value.at("version").as_i64(), Some(1));
        assert_eq!(value.at("made").as_str(), Some("2026-11-23T12:00:00Z"));
        assert_eq!(value.at("order").at("id").as_str(), Some(sample::ORDER));
        let picture = &value.at("pictures").as_array().unwrap()[0];
        assert_eq!(base64::read(picture.at("data").as_str().unwrap()).unwrap(), sample::PICTURE);
        assert_eq!(value.at("history").as_array().map(<[Value]>::len), Some(sample::case().history.len()));
    }

    #[test]
    fn nothing_private_is_in_it_and_the_empty_lists_are() {
        let text = sample::json();
        for none in ["http", "digest", "my own note", "chat_link"] {
            assert!(!text.contains(none), "{none}");
        }
        let empty = parse(&sample::empty_json()).unwrap();
        for list in ["flags", "parcels", "correspondence", "checks", "noted", "history", "pictures"] {
            assert_eq!(empty.at(list), &Value::Array(Vec::new()), "{list}");
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in "(\\PC|[\"\\\\\u{0}\n\r\t\u{1f}\u{7f}\u{2028}]){0,40}") {
            let value = Value::Object(vec![(text.clone(), Value::Array(vec![Value::String(text), Value::Number(-3), Value::Null]))]);
            let mut out = String::new();
            write(&value, 0, &mut out);
            prop_assert_eq!(parse(&out), Ok(value));
        }
    }
}
