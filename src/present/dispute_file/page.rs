//! The document: a statement first, then every fact with where and when it was read.

use super::answers::{is_correspondence, is_noted, standing};
use super::chart::{Chart, chart};
use super::document::direction;
use super::letter::letter;
use super::moment;
use super::picture::{Picture, Shows};
use super::silence::{Silence, silences};
use super::{Evidence, json};
use crate::case::OrderRecord;
use crate::case::history::{Sighting, TrackedField};
use crate::i18n::{Arg, Key};
use crate::knowledge::date::iso;
use crate::knowledge::event::kinds;
use crate::knowledge::tracking_number::goes_by;
use crate::order::answer::{Answer, AnswerKind};
use crate::order::sorting::sort_by_key;
use crate::order::{
    Day, DayValue, Event, Fact, Instant, Lookup, LookupSource, Order, OrderStatus, Parcel, Source, Stage,
    by_stored_name,
};
use crate::present::view::Node;
use crate::present::wording;
use crate::rules::{DayCount, Flag, Level, Verdict, judge};

/// What the file is called.
pub fn title(of: &Evidence<'_>) -> String {
    let order = &of.case.record.order;
    if order.is_by_hand() {
        return wording::order_name(order, of.speech);
    }
    of.speech.fill(Key::EvidenceTitle, &[("order", Arg::Text(&order.id))])
}

/// What a picture shows, and when it was taken.
pub fn caption(picture: &Picture, of: &Evidence<'_>) -> String {
    let what = of.speech.text(match picture.shows {
        Shows::Order => Key::EvidencePictureOrder,
        Shows::Tracker => Key::EvidencePictureTracker,
        Shows::Chat => Key::EvidencePictureChat,
        Shows::Dispute => Key::EvidencePictureDispute,
        Shows::Other => Key::EvidencePictureOther,
    });
    let time = of.time(picture.at);
    of.speech.fill(Key::EvidencePicture, &[("what", Arg::Text(&what)), ("time", Arg::Text(&time))])
}

/// The document, as the one element that its sheet is written for. It is written as its own language is, whatever stands
/// around it.
pub fn page(of: &Evidence<'_>) -> Node {
    let verdict = of.verdict;
    let mut parts = vec![text("h1", title(of)), text("p", of.made_by()).with("class", "made")];
    if let Some(statement) = of.statement(verdict) {
        parts.push(of.heading(Key::EvidenceStatement));
        parts.push(text("p", statement).with("class", "words-of"));
    }
    parts.extend(of.flags(verdict));
    parts.extend(of.order());
    parts.extend(of.protection());
    for (index, parcel) in of.case.record.order.parcels.iter().enumerate() {
        parts.extend(of.parcel(index, parcel, verdict));
    }
    parts.extend(of.correspondence());
    parts.extend(of.checks());
    parts.extend(of.noted());
    parts.extend(of.history());
    parts.extend(of.pictures());
    Node::new("article")
        .holding(parts)
        .with("class", "evidence")
        .with("lang", of.language)
        .with("dir", direction(of.rtl))
}

impl Evidence<'_> {
    fn heading(&self, key: Key) -> Node {
        text("h2", self.speech.text(key))
    }

    fn date(&self, day: Day) -> String {
        self.speech.locale.date(day)
    }

    /// An instant in the buyer's zone; a dash where none is known.
    pub(super) fn time(&self, instant: Instant) -> String {
        match (moment::day(instant, self.zone), moment::time(instant, self.zone)) {
            (Some(day), Some(time)) => [&self.date(day), " ", &time].concat(),
            _ => "–".to_owned(),
        }
    }

    fn made_by(&self) -> String {
        let (time, zone) = (self.time(self.made), moment::zone_name((self.zone)(self.made)));
        let args =
            [("time", Arg::Text(&time)), ("version", Arg::Text(self.version)), ("zone", Arg::Text(&zone))];
        self.speech.fill(Key::EvidenceMade, &args)
    }

    /// The text for the dispute, while there is something to dispute.
    pub(super) fn statement(&self, verdict: &Verdict) -> Option<String> {
        let record = &self.case.record;
        let due = verdict.level > Level::Wait || !verdict.flags.is_empty();
        due.then(|| {
            let mut text = crate::message::dispute(&record.order, verdict, &record.answers, self.speech);
            if !self.pictures.is_empty() {
                text = [&text, "\n", &self.speech.text(Key::DisputeAttached)].concat();
            }
            text
        })
    }

    /// The signs of trouble that are facts. That time runs out is the buyer's concern, and no fault of anybody's.
    fn flags(&self, verdict: &Verdict) -> Vec<Node> {
        let facts = verdict.flags.iter().filter(|flag| !matches!(flag, Flag::ProtectionEnding(_)));
        let lines: Vec<String> = facts.map(|flag| wording::flag(flag, self.speech)).collect();
        if lines.is_empty() {
            return Vec::new();
        }
        vec![self.heading(Key::EvidenceFlags), list(lines.into_iter())]
    }

    fn order(&self) -> Vec<Node> {
        let order = &self.case.record.order;
        let mut facts = self.facts();
        if !order.is_by_hand() {
            facts.plain(Key::FactOrder, order.id.clone());
        }
        facts.text(Key::FactStore, order.store.as_ref());
        if let Some(items) = &order.items {
            for item in &items.value {
                let args =
                    [("count", Arg::Count(i64::from(item.quantity))), ("title", Arg::Text(&item.title))];
                let words = self.speech.fill(Key::EvidenceItems, &args);
                facts.add(Key::EvidenceItem, words, items);
            }
        }
        facts.text(Key::EvidencePrice, order.price.as_ref());
        // A number of a parcel stands with that parcel.
        if let Some(number) = wording::new_number(&self.case.record.answers)
            && !order.goes_by(std::slice::from_ref(&number.to_owned()))
        {
            facts.plain(Key::EvidenceGivenNumber, number.to_owned());
        }
        facts.day(Key::FactPlaced, order.placed.as_ref());
        facts.day(Key::FactPaid, order.paid.as_ref());
        facts.day(Key::FactShipped, order.shipped.as_ref());
        facts.day(Key::FactEnded, order.ended.as_ref());
        facts.status(Key::FactStatus, order.status.as_ref());
        facts.text(Key::EvidenceStatusWords, order.status_text.as_ref());
        facts.status(Key::EvidenceRefund, order.refund.as_ref());
        facts.text(Key::FactRefundWords, order.refund_words());
        for fact in &order.protection {
            facts.day(Key::FactProtection, Some(fact));
        }
        facts.text(Key::FactCountry, order.country.as_ref());
        facts.text(Key::FactCity, order.city.as_ref());
        facts.text(Key::FactZip, order.zip.as_ref());
        vec![self.heading(Key::EvidenceOrder), facts.table()]
    }

    fn facts(&self) -> PageFacts<'_> {
        PageFacts { of: self, rows: Vec::new() }
    }

    fn table(&self, heads: &[(&'static str, Key)], rows: Vec<Node>) -> Node {
        let head = |(class, key): &(&'static str, Key)| {
            let head = text("th", self.speech.text(*key)).with("scope", "col");
            if class.is_empty() { head } else { head.with("class", class) }
        };
        let heads = Node::new("tr").holding(heads.iter().map(head).collect());
        let rows = Node::new("tbody").holding(rows);
        Node::new("table").holding(vec![Node::new("thead").holding(vec![heads]), rows])
    }

    /// How the date that is promised has moved.
    fn protection(&self) -> Vec<Node> {
        let seen = json::protection_over_time(self.case);
        if seen.is_empty() {
            return Vec::new();
        }
        let row = |entry: &&Sighting| {
            row([
                iso::read(&entry.value).map_or_else(|| entry.value.clone(), |day| self.date(day)),
                wording::source_name(entry.source, self.speech),
                self.time(entry.first),
                self.time(entry.last),
            ])
        };
        let heads = [
            ("what", Key::EvidenceUntil),
            ("from", Key::EvidenceReadFrom),
            ("when", Key::EvidenceFirstSeen),
            ("when", Key::EvidenceLastSeen),
        ];
        let rows = seen.iter().map(row).collect();
        vec![self.heading(Key::EvidenceProtectionTitle), self.table(&heads, rows)]
    }

    fn parcel(&self, index: usize, parcel: &Parcel, verdict: &Verdict) -> Vec<Node> {
        let number = i64::try_from(index).unwrap_or(0) + 1;
        let heading = self.speech.fill(Key::EvidenceParcel, &[("number", Arg::Count(number))]);
        let mut facts = self.facts();
        facts.text(Key::FactNumber, parcel.origin_number.as_ref());
        facts.text(Key::FactSecondNumber, parcel.last_mile_number.as_ref());
        facts.text(Key::FactCarrier, parcel.carrier.as_ref());
        facts.text(Key::FactService, parcel.service.as_ref());
        facts.text(Key::EvidenceOriginCountry, parcel.origin_country.as_ref());
        facts.text(Key::EvidenceDestinationCountry, parcel.destination_country.as_ref());
        let mut parts: Vec<Node> = vec![text("h2", heading)];
        if !facts.rows.is_empty() {
            parts.push(facts.table());
        }
        parts.extend(self.drawn(parcel, verdict));
        parts.extend(self.entries(parcel));
        if parts.len() > 1 { parts } else { Vec::new() }
    }

    /// The silences of a parcel.
    pub(super) fn silences(&self, parcel: &Parcel) -> Vec<Silence> {
        let OrderRecord { order, answers, .. } = &self.case.record;
        let shipped = order.shipped.as_ref().map(|shipped| shipped.value.0);
        // Before the seller gave its number there was nothing to be scanned under it.
        let is_of_parcel =
            |answer: &&Answer| answer.given_number().is_some_and(|given| goes_by(parcel, given));
        let given = standing(answers).find(is_of_parcel).map(|answer| answer.on);
        let sent = given.filter(|_| parcel.is_of_lookups()).or(shipped);
        silences(&order.own_events(parcel), order.destination(), sent, self.read_on(parcel.looked_up()))
    }

    fn drawn(&self, parcel: &Parcel, verdict: &Verdict) -> Vec<Node> {
        let record = &self.case.record;
        let silences = self.silences(parcel);
        // Each parcel against the row of its own stage.
        let alone = Order { parcels: vec![parcel.clone()], ..record.order.clone() };
        let own = judge(&alone, &record.answers, self.today, self.settings);
        let wrote = standing(&record.answers).filter(|answer| matches!(answer.said, AnswerKind::Wrote(_)));
        let of = Chart {
            entries: record.order.own_events(parcel).iter().map(|event| event.date).collect(),
            silences: &silences,
            // What was not sent of the order has no parcel to be drawn on.
            count: own
                .count
                .filter(|count| own.parcel.is_some() && own.stage < Stage::Delivered && is_long(count)),
            wrote: wrote.map(|answer| answer.on).collect(),
            protection: verdict.buyer_protection().filter(|end| !end.estimated).map(|end| end.until),
        };
        let days = || of.entries.iter().copied();
        let first = days().chain(silences.iter().map(|silence| silence.from)).min();
        let last = days().chain(silences.iter().map(|silence| silence.to)).max();
        let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
        let words = self.speech.fill(
            Key::EvidenceChart,
            &[
                ("first", Arg::Date(first)),
                ("last", Arg::Date(last)),
                ("entries", Arg::Count(i64::try_from(of.entries.len()).unwrap_or(i64::MAX))),
                ("silences", Arg::Count(i64::try_from(silences.len()).unwrap_or(i64::MAX))),
            ],
        );
        let Some(picture) = chart(&of, self.today, &words, self.speech) else { return Vec::new() };
        let mut caption: Vec<String> = vec![words];
        caption.extend(silences.iter().map(|silence| self.silence(silence)));
        caption.extend(of.count.map(|count| {
            let args = [
                ("start", Arg::Date(count.start)),
                ("normal", Arg::Count(count.row.normal_to)),
                ("day", Arg::Count(count.day)),
                ("write", Arg::Count(count.row.write)),
            ];
            self.speech.fill(Key::EvidenceTable, &args)
        }));
        let caption = Node::new("figcaption").holding(vec![list(caption.into_iter())]);
        vec![Node::new("figure").holding(vec![picture, caption])]
    }

    fn silence(&self, silence: &Silence) -> String {
        let key = if silence.lasts { Key::EvidenceSilenceLasts } else { Key::EvidenceSilence };
        let args = [
            ("from", Arg::Date(silence.from)),
            ("to", Arg::Date(silence.to)),
            ("days", Arg::Count(silence.days)),
        ];
        self.speech.fill(key, &args)
    }

    fn entries(&self, parcel: &Parcel) -> Vec<Node> {
        let own = self.case.record.order.own_events(parcel);
        let time = parcel.looked_up().map(|read| self.time(read));
        let read =
            |key, time: &str| -> Node { text("p", self.speech.fill(key, &[("time", Arg::Text(time))])) };
        if own.is_empty() {
            // What another parcel had under this number is no history of this one, and the tracking was not empty.
            let key = if parcel.events.is_empty() { Key::EvidenceNoEntries } else { Key::EvidenceLastRead };
            // Not read is no fact about the parcel; read and empty is one.
            return time.map(|time| read(key, &time)).into_iter().collect();
        }
        let kinds = kinds(&own, self.case.record.order.destination());
        let rows = own.iter().zip(kinds).map(|(event, kind)| {
            // The carrier's code is for programs, unless it is all that is known.
            let meaning = |kind| wording::meaning(kind, &self.settings.waiting, self.speech);
            let words = wording::event_words(event, self.speech).or_else(|| kind.map(meaning));
            let words = words
                .unwrap_or_else(|| self.speech.fill(Key::EvidenceCode, &[("code", Arg::Text(&event.code))]));
            let mut entry = vec![text("span", words)];
            entry.extend(small(&event.place));
            Node::new("tr").holding(vec![
                text("td", self.event_time(event)),
                Node::new("td").holding(entry),
                text("td", self.read_from(event)),
            ])
        });
        let heads = [("when", Key::EvidenceWhen), ("", Key::EvidenceEntry), ("from", Key::EvidenceReadFrom)];
        let mut parts = vec![text("h3", self.speech.text(Key::EvidenceEntries))];
        parts.extend(time.map(|time| read(Key::EvidenceLastRead, &time)));
        parts.push(self.table(&heads, rows.collect()));
        parts
    }

    /// Where an entry was read: of another tracker's its site.
    fn read_from(&self, event: &Event) -> String {
        match event.source {
            Source::Site | Source::Buyer => wording::place_name(event.source, &event.site, self.speech),
            source => wording::source_name(source, self.speech),
        }
    }

    fn event_time(&self, event: &Event) -> String {
        let date = self.date(event.date);
        match event.minute {
            Some(minute) => [&date, " ", &moment::clock(minute)].concat(),
            None => date,
        }
    }

    /// When something was said; of what the buyer dated to another day only that is known.
    fn said_on(&self, answer: &Answer) -> String {
        match moment::day(answer.at, self.zone) {
            Some(day) if day != answer.on => self.date(answer.on),
            _ => self.time(answer.at),
        }
    }

    fn correspondence(&self) -> Vec<Node> {
        let rows: Vec<Node> = standing(&self.case.record.answers)
            .filter(|answer| is_correspondence(&answer.said))
            .map(|answer| {
                let mut what: Vec<Node> =
                    vec![text("span", wording::said_in(&self.case.record.answers, answer, self.speech))];
                if let AnswerKind::Wrote(kind) = answer.said {
                    let words = letter(self.case, answer, kind, self.settings, self.speech);
                    // What the buyer wrote in words of their own is not known.
                    if !words.is_empty() {
                        what.extend(small(&self.speech.text(Key::EvidenceOffered)));
                        what.push(text("p", words).with("class", "words-of"));
                    }
                }
                Node::new("tr").holding(vec![text("td", self.said_on(answer)), Node::new("td").holding(what)])
            })
            .collect();
        let heads = [("when", Key::EvidenceWhen), ("", Key::EvidenceAnswer)];
        self.section(Key::EvidenceCorrespondence, &heads, rows)
    }

    fn checks(&self) -> Vec<Node> {
        let found = |found| self.speech.text(if found { Key::EvidenceFound } else { Key::EvidenceNothing });
        let looked_up = standing_lookups(&self.case.record.lookups).map(|lookup| match &lookup.from {
            LookupSource::Site(site) => {
                (lookup.at, [self.time(lookup.at), site.clone(), found(!lookup.events.is_empty())])
            }
            _ => {
                let words = wording::lookup(lookup, self.speech);
                (lookup.at, [self.time(lookup.at), words, String::new()])
            }
        });
        let checked = standing(&self.case.record.answers).filter_map(|answer| {
            let (at, was_found) = answer.said.look_up()?;
            let name = wording::tracker_name(at, self.speech);
            let is_listed = answer.is_shown_by(&self.case.record.lookups);
            (!is_listed).then(|| (answer.at, [self.said_on(answer), name, found(was_found)]))
        });
        let mut checks: Vec<(Instant, [String; 3])> = looked_up.chain(checked).collect();
        sort_by_key(&mut checks, |(at, _)| *at);
        let rows = checks.into_iter().map(|(_, cells)| row(cells));
        let heads = [("when", Key::EvidenceWhen), ("", Key::EvidenceTracker), ("", Key::EvidenceResult)];
        self.section(Key::EvidenceChecks, &heads, rows.collect())
    }

    /// What else the buyer noted.
    fn noted(&self) -> Vec<Node> {
        let rows: Vec<Node> = standing(&self.case.record.answers)
            .filter(|answer| is_noted(&answer.said))
            .map(|answer| row([self.said_on(answer), wording::said(&answer.said, self.speech)]))
            .collect();
        let heads = [("when", Key::EvidenceWhen), ("", Key::EvidenceAnswer)];
        self.section(Key::EvidenceSaid, &heads, rows)
    }

    /// A table under its heading; nothing where there are no rows.
    fn section(&self, title: Key, heads: &[(&'static str, Key)], rows: Vec<Node>) -> Vec<Node> {
        if rows.is_empty() {
            return Vec::new();
        }
        vec![self.heading(title), self.table(heads, rows)]
    }

    fn history(&self) -> Vec<Node> {
        let rows: Vec<Node> = self
            .sightings()
            .map(|entry| {
                row([
                    self.speech.text(what(entry.what)),
                    self.sighted(entry),
                    wording::source_name(entry.source, self.speech),
                    self.time(entry.first),
                    self.time(entry.last),
                ])
            })
            .collect();
        let heads = [
            ("what", Key::EvidenceFact),
            ("", Key::EvidenceValue),
            ("from", Key::EvidenceReadFrom),
            ("when", Key::EvidenceFirstSeen),
            ("when", Key::EvidenceLastSeen),
        ];
        self.section(Key::EvidenceHistory, &heads, rows)
    }

    /// A value of the history as people read it.
    fn sighted(&self, entry: &Sighting) -> String {
        let status = || by_stored_name(&entry.value);
        match entry.what {
            TrackedField::Status | TrackedField::Refund => status()
                .map_or_else(|| entry.value.clone(), |status| wording::status_name(status, self.speech)),
            TrackedField::Protection => {
                iso::read(&entry.value).map_or_else(|| entry.value.clone(), |day| self.date(day))
            }
            TrackedField::NewestEvent => wording::noted(&entry.value, self.speech),
            TrackedField::OriginNumber | TrackedField::LastMileNumber | TrackedField::Carrier => {
                entry.value.clone()
            }
        }
    }

    fn pictures(&self) -> Option<Node> {
        let figure = |picture: &Picture| {
            let words = caption(picture, self);
            let image = Node::new("img").with("src", &picture.address()).with("alt", &words);
            Node::new("figure").holding(vec![image, text("figcaption", words)])
        };
        let mut parts = vec![self.heading(Key::EvidencePictures)];
        parts.extend(self.pictures.iter().map(figure));
        (parts.len() > 1).then(|| Node::new("section").holding(parts).with("class", "pictures"))
    }
}

/// The look-ups that were not taken back, oldest first.
pub(super) fn standing_lookups(lookups: &[Lookup]) -> impl Iterator<Item = &Lookup> {
    lookups.iter().filter(|lookup| !lookup.undone)
}

/// The wait is longer than is normal: what is usual then speaks for the buyer, and only then it is shown.
const fn is_long(count: &DayCount) -> bool {
    count.day > count.row.normal_to
}

const fn what(what: TrackedField) -> Key {
    match what {
        TrackedField::Status => Key::FactStatus,
        TrackedField::Refund => Key::EvidenceRefund,
        TrackedField::Protection => Key::FactProtection,
        TrackedField::OriginNumber => Key::FactNumber,
        TrackedField::LastMileNumber => Key::FactSecondNumber,
        TrackedField::Carrier => Key::FactCarrier,
        TrackedField::NewestEvent => Key::EvidenceNewestEvent,
    }
}

/// An element with words in it.
fn text(name: &'static str, words: impl AsRef<str>) -> Node {
    Node::new(name).words(words.as_ref())
}

fn row<const N: usize>(cells: [String; N]) -> Node {
    Node::new("tr").holding(cells.into_iter().map(|cell| text("td", cell)).collect())
}

fn list(lines: impl Iterator<Item = String>) -> Node {
    Node::new("ul").holding(lines.map(|line| text("li", line)).collect())
}

/// Smaller words on a line of their own; nothing where there are none.
fn small(words: &str) -> Option<Node> {
    (!words.trim().is_empty()).then(|| text("small", words))
}

/// A table of facts in the making.
struct PageFacts<'a> {
    of: &'a Evidence<'a>,
    rows: Vec<Node>,
}

impl PageFacts<'_> {
    fn plain(&mut self, label: Key, value: String) {
        let dash = "–".to_owned();
        self.rows.push(row([self.of.speech.text(label), value, dash.clone(), dash]));
    }

    fn add<T>(&mut self, label: Key, value: String, fact: &Fact<T>) {
        let source = wording::source_name(fact.source, self.of.speech);
        self.rows.push(row([self.of.speech.text(label), value, source, self.of.time(fact.seen)]));
    }

    fn text(&mut self, label: Key, fact: Option<&Fact<String>>) {
        if let Some(fact) = fact {
            self.add(label, fact.value.clone(), fact);
        }
    }

    fn day(&mut self, label: Key, fact: Option<&Fact<DayValue>>) {
        if let Some(fact) = fact {
            self.add(label, self.of.date(fact.value.0), fact);
        }
    }

    fn status(&mut self, label: Key, fact: Option<&Fact<OrderStatus>>) {
        if let Some(fact) = fact {
            self.add(label, wording::status_name(fact.value, self.of.speech), fact);
        }
    }

    fn table(self) -> Node {
        let heads = [
            ("what", Key::EvidenceFact),
            ("", Key::EvidenceValue),
            ("from", Key::EvidenceReadFrom),
            ("when", Key::EvidenceSeen),
        ];
        self.of.table(&heads, self.rows)
    }
}

#[cfg(test)]
mod tests {
    use crate::present::dispute_file::sample;

    #[test]
    fn says_everything_that_is_known() {
        let html = sample::html();
        for part in [
            "Dispute file: order 8190000000000001",
            "Created on 2026-11-23 13:00 by Stuck Parcel 1.2.3",
            "(UTC+01:00)",
            // The statement, the signs.
            "I have not received the item.",
            "I request a full refund.\nScreenshots are attached.",
            "No updates for 33 days",
            // Facts, each with where and when.
            "<td>Demo Shop</td>",
            "<td>2 × Small lamp</td>",
            "<td>US $4.50</td>",
            "<td>Madrid</td><td>order page data</td><td>2026-11-22 09:30</td>",
            // The protection, before and after it was extended.
            "<tr><td>2026-11-24</td><td>tracking page data</td><td>2026-11-10 09:30</td><td>2026-11-17 09:30</td></tr>",
            "<tr><td>2026-11-28</td>",
            // The parcel.
            "<td>LP00812345670101</td>",
            "<svg viewBox=\"0 0 720 196\" role=\"img\" class=\"chart\">",
            "<li>2026-10-20 to 2026-11-22, when the tracking was last read: 33 days without a scan</li>",
            "<span>Departed from country of origin</span><small>Guangzhou</small></td>",
            // The log.
            "<td><span>I messaged the seller: no updates since it was sent abroad</span><small>Text that was ready to send:</small>",
            "Hello. The parcel was sent abroad 27 days ago",
            "<td><span>The seller asked me to wait</span></td>",
            "<td>Cainiao</td><td>not found</td>",
            "<td>The weight doesn’t match</td>",
            // What the pages showed and when.
            "<td>Latest tracking update</td>",
            "<td>Status</td><td>shipped</td>",
            // The pictures.
            "alt=\"Chat with the seller, 2026-11-22 18:00\"",
            "<figcaption>Chat with the seller, 2026-11-22 18:00</figcaption>",
        ] {
            assert!(html.contains(part), "{part}\n{html}");
        }
        // Taken back.
        assert!(!html.contains("The seller refused"));
        // For programs: in the JSON.
        assert!(!html.contains("LH_DEPART"), "{html}");
    }

    #[test]
    fn argues_with_facts_only() {
        let html = sample::html();
        for advice in [
            "the last day",
            "Do not",
            "The next scan",
            "usually comes",
            "Where it stands",
            "of protection left",
        ] {
            assert!(!html.contains(advice), "{advice}");
        }
        // Far too long a wait: what is usual speaks for the buyer.
        let late = sample::old_html(34);
        assert!(late.contains("Usual wait at this stage, counted from 2026-10-20: up to 20 days"), "{late}");
        assert!(late.contains("<rect class=\"normal\""));
        assert!(!late.contains("attached"), "no pictures are kept");
        let early = sample::old_html(9);
        assert!(early.contains("<svg") && !early.contains("Usual wait at this stage"), "{early}");
        assert!(!early.contains("<rect class=\"normal\""));
    }

    #[test]
    fn holds_no_link_no_script_and_nothing_private() {
        let html = sample::html();
        for none in [
            "href",
            "http:",
            "https:",
            "<script",
            "javascript:",
            "msg.aliexpress",
            "my own note",
            "onload=",
            "style=\"",
        ] {
            let text = html.replace("http://www.w3.org/1999/xhtml", "");
            assert!(!text.contains(none), "{none}");
        }
    }

    #[test]
    fn a_section_without_anything_in_it_is_not_there() {
        let html = sample::empty_html();
        let titles: Vec<&str> =
            html.split("<h2>").skip(1).map(|rest| rest.split('<').next().unwrap()).collect();
        assert_eq!(titles, ["Statement", "Order"], "{html}");
        assert!(!html.contains("<svg") && !html.contains("<figure"));
    }

    #[test]
    fn hostile_text_in_every_field_stays_text() {
        let html = sample::hostile_html();
        assert!(html.contains("&lt;script&gt;"));
        let (plain, _) = sample::tags(&html);
        let (calm, _) = sample::tags(&sample::html());
        assert!(plain.iter().all(|tag| calm.contains(tag)), "{plain:?}");
        let (_, names) = sample::tags(&html);
        for name in names {
            assert!(
                [
                    "alt",
                    "charset",
                    "class",
                    "content",
                    "cx",
                    "cy",
                    "d",
                    "dir",
                    "height",
                    "http-equiv",
                    "lang",
                    "name",
                    "r",
                    "role",
                    "scope",
                    "src",
                    "text-anchor",
                    "viewBox",
                    "width",
                    "x",
                    "xmlns",
                    "y"
                ]
                .contains(&name.as_str()),
                "{name}"
            );
        }
    }

    #[test]
    fn a_number_that_the_seller_gave_is_not_silent_before_that() {
        use crate::order::{Fact, Parcel, Source};
        let silences = |case: &_| sample::html_of(case).matches("days without a scan").count();
        let mut case = sample::case();
        let before = silences(&case);
        let mut events = case.record.order.parcels[0].events[..1].to_vec();
        events[0].date = events[0].date.checked_add_days(chrono::Days::new(33)).unwrap();
        let number = Some(Fact::new("LP00812345670199".to_owned(), Source::Pasted, 1, ""));
        case.record.order.parcels.push(Parcel { origin_number: number, events, ..Parcel::default() });
        assert_eq!(silences(&case), before, "given on the 20th, scanned on the 22nd");
        // The shop's own parcel was sent when the shop says so.
        case.record.order.parcels[1].origin_number.as_mut().unwrap().source = Source::TrackingAnswer;
        assert!(silences(&case) > before);
    }
}
