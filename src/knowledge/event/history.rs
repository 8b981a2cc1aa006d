//! What a parcel's history says once the traps of single events are settled.
//!
//! - The stage is that of the furthest *physical* event; ends (delivered, returned, lost) go by the newest.
//! - An arrival older than a later departure was in a transit country; so was one older than an entry that names a
//!   transit country.
//! - Codes of the origin's families, newer than a departure, are those of a partner in the destination country; so are their
//!   words, where no code stands beside them.
//! - So was whatever the page places in another country that parcels to the destination pass.
//! - What moved at a place in the destination country has arrived there, and so has what the destination's post had, once the
//!   parcel had left, or where nothing older is known. A parcel from a warehouse there has not far to go.
//! - Import customs older than a later departure was paperwork.
//! - An office of exchange without a direction is that of the destination only if the parcel had left before, or if the place
//!   is there.
//! - Customs without a direction is import only if the parcel had left before.
//! - A trouble holds until the parcel moves again; a loss, until it moves at all. A problem report is no movement.
//! - A hand-over that fails at a pickup point does not end the waiting there.
//! - What was not collected in time waits there still, over its last day, until something else is said of it.
//! - What was handed over after it went back, with no new way out, was handed to the sender.
//! - What was handed to somebody by name was handed to the buyer only where it had come to the destination country before, and did
//!   not move on afterwards. Else nobody knows what was done: an airline, an airport and a depot have names as well.
//! - What was delivered before it left the country that it comes from, or came to the destination, was brought to whoever sends it
//!   on. So was what nothing shows to have come there, and what a carrier accepts, sorts or exports, or customs holds, days later:
//!   scans of the same or the next day are only written late.
//! - A delivery is taken back by an attempt that failed, or a counter that has it, on a later day, and by a courier who has it more
//!   than a day later. So it is where the carrier says that it was none.
//! - What was collected after it lay at a counter, with nothing else said of it, was collected by the buyer. What waits to be fetched
//!   in the destination country waits for the buyer, in languages that say so. What is no longer at the counter has moved from
//!   there. What is paid after customs held it is not held any more. Elsewhere the same words are the carrier's, or nothing.
//! - What is sorted after it arrived is sorted where it arrived.
//! - A parcel that went back and was sent again is a new journey: what was before does not count.

use super::reading::{EventReading, Force};
use super::text::FollowUp;
use super::{EventKind, code, country, dated, held, post, read, text};
use crate::knowledge::town;
use crate::order::sorting::sort_by;
use crate::order::{Day, Event, Instant, Order, Parcel, Source, Stage};

/// What the events of one parcel say together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    /// How far it has come. [`Stage::NotShipped`] where no event says more; the order may know better.
    pub stage: Stage,
    /// What describes where it stands now within its stage; `None` before anything is known.
    pub latest: Option<EventKind>,
    /// The words of the newest such entry, where what is to be done may stand in them: of a trouble, and of a delivery.
    pub latest_words: Option<String>,
    /// The day somebody last had it in hand.
    pub last_movement: Option<Day>,
    /// The day it last left a country; while none is stated, the day the airline got it.
    pub departure: Option<Day>,
    /// Since when it waits at the pickup point, or the day of the failed attempt: where [`History::latest`] is one.
    pub since: Option<Day>,
    /// Since when it is held by customs, goes back, is lost or in trouble, or was first not delivered: where [`History::latest`] is one
    /// of these.
    pub trouble_since: Option<Day>,
    /// A delivery was taken back by what came after it.
    pub is_delivery_taken_back: bool,
    /// The day of the first delivery of several that say the same.
    pub first_delivered: Option<Day>,
    /// The last day on which the pickup point holds it, where [`History::latest`] is a stay there and an entry names it, or says that
    /// it is over.
    pub held_until: Option<Day>,
    /// The day it was handed over, as the carrier says.
    pub delivered: Option<Day>,
    /// Somebody has had it in hand in the destination country.
    pub has_arrived: bool,
    /// The day of the newest entry of all, also of one that moves nothing.
    pub newest: Option<Day>,
    /// What the newest entry says of a delay, in the page's words.
    pub delay: Option<String>,
    /// The day of the first movement.
    pub first_scan: Option<Day>,
    /// Another country than the destination in which it moves or was delivered, in the page's words. Only
    /// where it is clear: countries where parcels are flown through or cleared do not count.
    pub foreign: Option<String>,
    /// The place of delivery, in the page's words.
    pub delivered_place: Option<String>,
    /// Events that neither code nor text explains. They count for nothing above: where there are some, the
    /// parcel may be further and its silence shorter than said.
    pub unknown: usize,
    /// The day of the newest of these.
    pub unknown_on: Option<Day>,
    /// Day and words of the newest entry of all, where it is one of these. A code is no words: then there are none.
    pub newest_unknown: Option<(Day, String)>,
}

/// Reads a history in any order. `destination`: two letters or an English name; where it is unknown nothing is
/// called foreign.
pub fn history(events: &[Event], destination: Option<&str>) -> History {
    let to = destination.and_then(country::destination);
    let mut line = settled(events, to);
    let unknown = line.iter().filter(|entry| entry.kind.is_none()).count();
    let unknown_on = line.iter().find(|entry| entry.kind.is_none()).map(|entry| entry.event.date);
    let newest_unknown = line.first().filter(|entry| entry.kind.is_none()).map(|entry| {
        let Event { date, text, .. } = entry.event;
        (*date, text.trim().to_owned())
    });
    let newest_on = line.first().map(|entry| entry.event.date);
    let is_delay = |entry: &&PositionedEvent<'_>| entry.kind == Some(EventKind::Delayed);
    let delay = line.first().filter(is_delay).map(|entry| entry.event.text.trim().to_owned());
    line.truncate(began_anew(&line));
    let newest = |wanted: &dyn Fn(EventKind) -> bool| line.iter().find(|entry| entry.is(wanted));
    let day = |entry: Option<&PositionedEvent<'_>>| entry.map(|entry| entry.event.date);

    let end = newest(&|kind| matches!(kind, EventKind::Delivered | EventKind::Returning | EventKind::Lost));
    let furthest =
        line.iter().filter_map(|entry| entry.kind?.stage()).filter(|stage| *stage < Stage::Delivered).max();
    let stage = end.and_then(|entry| entry.kind?.stage()).or(furthest).unwrap_or(Stage::NotShipped);
    let delivery = newest(&|kind| kind == EventKind::Delivered).filter(|_| stage == Stage::Delivered);
    let departure =
        newest(&|kind| kind == EventKind::Departed).or(newest(&|kind| kind == EventKind::HandedToAirline));
    let moved = |entry: &&PositionedEvent<'_>| entry.is(&EventKind::is_movement);
    let latest = latest(&line, stage);

    History {
        stage,
        latest,
        latest_words: latest.and_then(|kind| words(&line, kind)),
        since: latest.and_then(|kind| since(&line, kind)),
        trouble_since: latest.and_then(|kind| trouble_since(&line, kind)),
        is_delivery_taken_back: line.iter().any(|entry| entry.is_taken_back),
        first_delivered: delivery.and_then(|_| first_delivered(&line)),
        held_until: latest.filter(|kind| *kind == EventKind::ReadyForPickup).and_then(|_| held_until(&line)),
        last_movement: day(line.iter().find(moved)),
        departure: day(departure),
        delivered: day(delivery),
        has_arrived: line
            .iter()
            .any(|entry| entry.is(&|kind| kind.is_movement() && kind.stage() >= Some(Stage::Arrived))),
        newest: newest_on,
        delay: delay.filter(|words| !words.is_empty()),
        first_scan: day(line.iter().rev().find(moved)),
        foreign: to.and_then(|to| foreign(&line, to)),
        delivered_place: delivery.and_then(PositionedEvent::delivered_in).map(str::to_owned),
        unknown_on,
        newest_unknown,
        unknown,
    }
}

/// What the order's own entries of one of its parcels tell.
pub fn own_history(order: &Order, parcel: &Parcel) -> History {
    history(&order.own_events(parcel), order.destination())
}

/// The kinds of the events, in the order they were given, with the traps settled. `destination` as for
/// [`history`].
pub fn kinds(events: &[Event], destination: Option<&str>) -> Vec<Option<EventKind>> {
    let line = settled(events, destination.and_then(country::destination));
    let find = |event: &Event| line.iter().find(|entry| std::ptr::eq(entry.event, event));
    events.iter().map(|event| find(event).and_then(|entry| entry.kind)).collect()
}

/// How many of the entries, newest first, belong to the present journey: those after a loss that was none, and those
/// after a return that ended in sending it again.
fn began_anew(line: &[PositionedEvent<'_>]) -> usize {
    let mut again = false;
    let mut moved = false;
    for (index, entry) in line.iter().enumerate() {
        let Some(kind) = entry.kind else { continue };
        match kind {
            EventKind::Lost if moved => return index,
            EventKind::Returning if again => return index,
            // Nobody knows whom it was brought to.
            EventKind::Returning | EventKind::Lost | EventKind::Delivered => return line.len(),
            kind => again |= is_way_out(kind, entry.event),
        }
        moved |= kind.is_movement();
    }
    line.len()
}

struct PositionedEvent<'a> {
    event: &'a Event,
    /// The settled kind.
    kind: Option<EventKind>,
    force: Force,
    /// It was a delivery, which what came after it takes back.
    is_taken_back: bool,
    /// What it may be of a parcel that lies somewhere or is held: of the same time, it is newer than that it came there.
    may_be: Option<EventKind>,
    /// Comparable within this history only.
    time: (Day, Instant),
}

impl PositionedEvent<'_> {
    fn is(&self, wanted: &dyn Fn(EventKind) -> bool) -> bool {
        self.kind.is_some_and(wanted)
    }

    /// At equal times the further kind is the newer one; the rest makes the order given irrelevant.
    fn rank(&self) -> impl Ord {
        let Event { code, text, place, date, .. } = self.event;
        (self.time, self.may_be.or(self.kind), code, text, place, date)
    }

    /// The place stated apart from the text, before it in brackets, behind it or in front of it.
    fn place(&self) -> &str {
        let before = || text::split_place(&self.event.text).0;
        let text = &self.event.text;
        let behind = || place_behind(text).or_else(|| place_in_front(text)).unwrap_or_default();
        let known = |place: &&str| !place.is_empty();
        let place = Some(self.event.place.trim()).filter(known);
        place.or_else(|| Some(before()).filter(known)).unwrap_or_else(behind)
    }

    /// The place of a delivery: as stated, or a large town that stands apart in its words.
    fn delivered_in(&self) -> Option<&str> {
        Some(self.place()).filter(|place| !place.is_empty()).or_else(|| town_apart(&self.event.text))
    }

    /// It is in this country, as its place or its words say, and does not leave it.
    fn is_there(&self, to: &str) -> bool {
        let Event { text, place, .. } = self.event;
        let (before, words) = text::split_place(text);
        let place = if place.trim().is_empty() { before } else { place.trim() };
        !text::is_for_export(words)
            && !self.is_elsewhere(to)
            && (country::is_there(place, to) || country::is_said_there(words, to))
    }

    /// It is in this country, or with its post.
    fn is_with_destination(&self, to: &str) -> bool {
        let Event { code, text, .. } = self.event;
        self.is_there(to) || (code.is_empty() && !self.is_elsewhere(to) && post::is_of_post(text, to, false))
    }

    /// Its place, or where none is stated a town that its words name, is in another country. A country in the name of a carrier
    /// or of a line ("4PX Germany" at Shenzhen) says nothing against that.
    fn is_elsewhere(&self, to: &str) -> bool {
        let place = self.place();
        country::is_elsewhere(if place.is_empty() { &self.event.text } else { place }, to)
    }

    /// It says that it left the country that it comes from.
    fn names_the_way_out(&self) -> bool {
        !self.event.code.is_empty() || text::is_for_export(&self.event.text)
    }
}

/// "Delivered, Manchester, United Kingdom": the place behind the words, where its last part is a country.
fn place_behind(text: &str) -> Option<&str> {
    const BEGINS: [&str; 4] = [", ", " - ", " – ", " | "];
    let text = text.trim().trim_end_matches('.');
    let begins = BEGINS.iter().filter_map(|mark| Some(text.find(mark)? + mark.len()));
    let place = text.get(begins.min()?..)?.trim();
    let last = place.rsplit([',', '|']).next()?.trim();
    country::of_place(last).map(|_| place)
}

/// "Manchester, United Kingdom, Arrived at hub": the place in front of the words, where its last part is a country.
fn place_in_front(text: &str) -> Option<&str> {
    let text = text.trim();
    let ends = text.match_indices(", ").map(|(end, _)| end).take(3);
    ends.filter_map(|end| text.get(..end)).find(|place| {
        let last = place.rsplit(", ").next().unwrap_or_default();
        country::of_place(last).is_some() && place.starts_with(char::is_uppercase)
    })
}

/// "Madrid, Delivered", "Delivered, 41001 Sevilla", "Package delivered in Madrid.": the only large town that stands apart as a place
/// does. Behind the words alone it may be who signed: "Delivered, CHARLOTTE".
fn town_apart(text: &str) -> Option<&str> {
    let parts = text.split([',', '(', ')', '|']).flat_map(|part| part.split(" - ")).enumerate();
    let mut towns = parts.filter_map(|(place, part)| {
        let within = part.rsplit_once(" in ").map(|(_, town)| town);
        let is_coded = part.contains(|letter: char| letter.is_ascii_digit());
        let town = within.or(Some(part).filter(|_| place == 0 || is_coded))?;
        Some(town.trim().trim_end_matches('.')).filter(|town| town::is_large(town))
    });
    towns.next().filter(|_| towns.next().is_none())
}

/// The events newest first, with their settled kinds, for a parcel `to` a country.
fn settled<'a>(events: &'a [Event], to: Option<&str>) -> Vec<PositionedEvent<'a>> {
    let exact = events.iter().all(|event| event.instant.is_some());
    let mut line: Vec<PositionedEvent<'_>> = Vec::with_capacity(events.len());
    for event in events {
        let reading = read(&event.code, &event.text);
        // A carrier's clock may be a day ahead.
        let is_planned = |reading: &EventReading| {
            reading.kind == EventKind::Delivered
                && event.code.is_empty()
                && event.date.succ_opt().is_some_and(|next| dated::is_ahead(&event.text, next))
        };
        let reading = reading.filter(|reading| !is_planned(reading));
        let entry = PositionedEvent {
            event,
            kind: reading.map(|reading| reading.kind),
            force: reading.map_or(Force::Plain, |reading| reading.force),
            is_taken_back: false,
            may_be: None,
            time: time(event, events, exact),
        };
        line.push(entry);
    }
    mark_follow_ups(&mut line);
    sort_by(&mut line, |one, two| two.rank().cmp(&one.rank()));
    if let Some(to) = to {
        for entry in &mut line {
            if entry.kind == Some(EventKind::Departed) && !entry.names_the_way_out() && entry.is_there(to) {
                // "Leipzig, Germany, Departed from airport": it goes on from there.
                entry.kind = Some(EventKind::DestinationTransit);
            }
        }
    }

    let place_of = |line: &[PositionedEvent<'_>], kind: EventKind| {
        line.iter().position(|entry| entry.kind == Some(kind))
    };
    let departed = place_of(&line, EventKind::Departed);
    let gone = departed.or(place_of(&line, EventKind::HandedToAirline));
    let transit = line.iter().position(|entry| entry.force == Force::Transit);
    // The last that the country it came from had to do with it.
    let sent_off = line.iter().position(|entry| {
        entry.is(&|kind| {
            matches!(kind, EventKind::Departed | EventKind::HandedToAirline | EventKind::ExportCustoms)
        })
    });
    let moved_last = line.iter().position(|entry| {
        entry.is(&|kind| kind.is_movement() && kind.stage().is_some_and(|stage| stage < Stage::Delivered))
    });
    // That it came to the country says as much as that it left the other one.
    let is_coming = |kind: EventKind| {
        matches!(kind, EventKind::Arrived | EventKind::ImportCustoms | EventKind::CustomsReleased)
    };
    let came_last = line
        .iter()
        .find(|entry| entry.force == Force::Plain && entry.is(&is_coming))
        .map(|entry| entry.event.date);
    // That a courier has it is often written late, but not for days.
    let out_last = line.iter().find(|entry| entry.kind == Some(EventKind::OutForDelivery));
    let out_last = out_last.and_then(|entry| entry.event.date.pred_opt());
    let is_tried = |kind: EventKind| matches!(kind, EventKind::AttemptFailed | EventKind::ReadyForPickup);
    let tried_last = line.iter().find(|entry| entry.is(&is_tried)).map(|entry| entry.event.date);
    let tried_last = tried_last.max(out_last);
    let [sent_on, held_last] = after_delivery(&line, to);
    let denied_last = delivery_denied(&line);
    // From here on, oldest first: what proves that it had left before? And is it on the way back?
    let (mut left, mut flown, mut back) = (false, false, false);
    let (mut moved, mut arrived) = (false, false);
    // Where it lies, who has it or who holds it, and no movement since.
    let mut stands: Option<EventKind> = None;
    for (index, entry) in line.iter_mut().enumerate().rev() {
        if let Some(kind) = follow_up(entry, stands).filter(|_| !back) {
            (entry.kind, entry.force) = (Some(kind), Force::Plain);
        }
        let Some(kind) = entry.kind else { continue };
        if entry.force == Force::ToSomebody && !back {
            let moves_on = moved_last.is_some_and(|last| index > last);
            let is_near = arrived || to.is_some_and(|to| entry.is_there(to));
            if moves_on || !is_near || to.is_some_and(|to| passes(entry, to)) {
                entry.kind = None;
                continue;
            }
        }
        // On a later day it was at a counter, or could not be delivered.
        let is_taken_back = kind == EventKind::Delivered
            && !back
            && (tried_last.is_some_and(|tried| tried > entry.event.date)
                || denied_last.is_some_and(|denied| denied >= entry.time));
        let is_with_forwarder = kind == EventKind::Delivered
            && !arrived
            && !back
            && (sent_off.is_some_and(|sent_off| index > sent_off)
                || came_last.is_some_and(|came| came > entry.event.date)
                || held_last.is_some_and(|held| is_days_after(held, entry.event.date))
                || (!left && sent_on.is_some_and(|sent| is_days_after(sent, entry.event.date))))
            && !to.is_some_and(|to| entry.is_there(to));
        entry.is_taken_back = is_taken_back && !is_with_forwarder;
        let kind = match kind {
            _ if is_with_forwarder => EventKind::OriginTransit,
            _ if is_taken_back => EventKind::DestinationTransit,
            kind => kind,
        };
        let before_departure = gone.is_some_and(|gone| index > gone);
        let before_transit = transit.is_some_and(|transit| index > transit);
        // Which carrier has it the buyer does not say.
        let of_partner = flown
            && entry.event.source != Source::Buyer
            && sent_off.is_none_or(|sent_off| index < sent_off)
            && if entry.event.code.is_empty() {
                text::is_of_partner(&entry.event.text)
            } else {
                code::is_of_origin_family(&entry.event.code)
            };
        let is_sorted_there = arrived
            && !back
            && entry.event.code.is_empty()
            && sent_off.is_none_or(|sent_off| index < sent_off)
            && !to.is_some_and(|to| entry.is_elsewhere(to));
        let is_open = entry.force == Force::Open;
        let exchanged = exchanged(entry, left, to);
        // To look for a place takes longer than all else about an entry: it is asked for where something hangs on it.
        let is_there = !before_departure
            && to.is_some_and(|to| match exchanged.unwrap_or(kind) {
                EventKind::Accepted | EventKind::OriginTransit if left && of_partner => false,
                EventKind::Accepted | EventKind::OriginTransit => {
                    entry.is_there(to)
                        || ((left || !moved)
                            && entry.event.code.is_empty()
                            && !entry.is_elsewhere(to)
                            && post::is_of_post(&entry.event.text, to, !left))
                }
                EventKind::ImportCustoms | EventKind::CustomsReleased => {
                    is_open && !left && entry.is_there(to)
                }
                EventKind::DestinationTransit => !left && entry.is_there(to),
                _ => false,
            });
        let kind = match kind {
            EventKind::Accepted | EventKind::OriginTransit if of_partner => EventKind::DestinationTransit,
            _ if exchanged == Some(EventKind::Arrived) => EventKind::Arrived,
            EventKind::Accepted | EventKind::OriginTransit if is_there => EventKind::DestinationTransit,
            EventKind::OriginTransit if is_sorted_there => EventKind::DestinationTransit,
            EventKind::Delivered if back => EventKind::Returning,
            kind => exchanged.unwrap_or(kind),
        };
        entry.kind = Some(match kind {
            EventKind::ImportCustoms | EventKind::CustomsReleased if is_open && !left && !is_there => {
                EventKind::ExportCustoms
            }
            EventKind::ImportCustoms | EventKind::CustomsReleased
                if is_open && (before_departure || before_transit) =>
            {
                EventKind::InternationalTransit
            }
            EventKind::ImportCustoms | EventKind::CustomsReleased if before_departure => {
                EventKind::ImportDeclared
            }
            EventKind::HeldByCustoms if before_departure && !left => EventKind::ExportCustoms,
            EventKind::Arrived if before_transit => EventKind::InternationalTransit,
            EventKind::Arrived
            | EventKind::HeldByCustoms
            | EventKind::LastMileHandover
            | EventKind::DestinationTransit
                if before_departure =>
            {
                EventKind::InternationalTransit
            }
            EventKind::Arrived
            | EventKind::ImportCustoms
            | EventKind::CustomsReleased
            | EventKind::LastMileHandover
            | EventKind::DestinationTransit
                if to.is_some_and(|to| passes(entry, to)) =>
            {
                EventKind::InternationalTransit
            }
            kind => kind,
        });
        stands = stands_at(entry.kind, stands);
        moved |= kind.is_movement();
        arrived = entry.is(&|kind| kind.stage() == Some(Stage::Arrived)) || (arrived && !entry.is(&is_away));
        left |= is_there;
        left |= match kind {
            EventKind::Departed | EventKind::InternationalTransit | EventKind::Arrived => true,
            // Still on the ground, so it proves nothing where a departure is stated as well.
            EventKind::HandedToAirline => departed.is_none(),
            _ => kind.is_doorstep(),
        };
        let is_returning = kind == EventKind::Returning;
        flown = !is_returning && (flown || matches!(kind, EventKind::Departed | EventKind::Arrived));
        back = is_returning || (back && !is_way_out(kind, entry.event));
    }
    line
}

/// Where a parcel stands after an entry of this kind.
fn stands_at(kind: Option<EventKind>, before: Option<EventKind>) -> Option<EventKind> {
    let stays = |kind: EventKind| !kind.is_movement() && !kind.is_trouble() && kind != EventKind::Returning;
    kind.filter(|kind| !stays(*kind)).or(before)
}

/// Marks what is said of a parcel that lies somewhere or is held, on a day on which it does: such words alone are of no kind, and
/// would stand before what they follow.
fn mark_follow_ups(line: &mut [PositionedEvent<'_>]) {
    let is_cause = |kind: EventKind| kind.is_doorstep() || kind == EventKind::HeldByCustoms;
    let days: Vec<Day> =
        line.iter().filter(|entry| entry.is(&is_cause)).map(|entry| entry.event.date).collect();
    for entry in line.iter_mut().filter(|entry| days.contains(&entry.event.date)) {
        let said = is_open_to_follow(entry).then(|| text::follow_up(&entry.event.text)).flatten();
        entry.may_be = said.map(|said| match said {
            FollowUp::Gone => EventKind::NotCollected,
            FollowUp::Paid => EventKind::CustomsReleased,
            said => followed(said),
        });
    }
}

/// Nothing else is known of an entry, or that somebody fetched it.
fn is_open_to_follow(entry: &PositionedEvent<'_>) -> bool {
    match entry.kind {
        None => true,
        Some(EventKind::Accepted) => entry.event.code.is_empty() && entry.force == Force::Plain,
        Some(_) => false,
    }
}

/// What is said of a parcel that lies somewhere or is held, where it does.
fn followed(said: FollowUp) -> EventKind {
    match said {
        FollowUp::Collected => EventKind::Delivered,
        FollowUp::Waits => EventKind::ReadyForPickup,
        FollowUp::Gone => EventKind::DestinationTransit,
        FollowUp::Paid => EventKind::ImportCustoms,
    }
}

/// The kind of an entry that says what only a parcel that stands so can have.
fn follow_up(entry: &PositionedEvent<'_>, stands: Option<EventKind>) -> Option<EventKind> {
    let stands = stands?;
    let is_near = stands.stage() == Some(Stage::Arrived);
    if !is_near || !is_open_to_follow(entry) {
        return None;
    }
    let said = text::follow_up(&entry.event.text)?;
    let fits = match said {
        FollowUp::Waits => is_near,
        FollowUp::Collected | FollowUp::Gone => stands == EventKind::ReadyForPickup,
        FollowUp::Paid => stands == EventKind::HeldByCustoms,
    };
    fits.then(|| followed(said))
}

/// When the carrier last said that a delivery was none.
fn delivery_denied(line: &[PositionedEvent<'_>]) -> Option<(Day, Instant)> {
    let first = line.iter().rposition(|entry| entry.kind == Some(EventKind::Delivered))?;
    let since = line.get(first)?.time;
    let later = line.iter().take_while(|entry| entry.time >= since);
    let open = later.filter(|entry| entry.kind.is_none_or(|kind| kind == EventKind::Exception));
    // That it is called off says so only once it was done.
    let newest = line.iter().find(|entry| entry.kind == Some(EventKind::Delivered))?.time;
    let is_denied = |entry: &&PositionedEvent<'_>| {
        let words = &entry.event.text;
        text::is_mistaken_delivery(words) || (entry.time > newest && text::is_delivery_called_off(words))
    };
    open.filter(is_denied).map(|entry| entry.time).max()
}

/// The last day after a delivery on which a carrier in the country that it comes from had it, and the last one on which customs held
/// it. That it only moved, wherever that was, says nothing.
fn after_delivery(line: &[PositionedEvent<'_>], to: Option<&str>) -> [Option<Day>; 2] {
    let Some(first) = line.iter().rposition(|entry| entry.kind == Some(EventKind::Delivered)) else {
        return [None, None];
    };
    let last = |wanted: &dyn Fn(&PositionedEvent<'_>) -> bool| {
        line.iter().take(first).find(|entry| wanted(entry)).map(|entry| entry.event.date)
    };
    let is_sent_on = |entry: &PositionedEvent<'_>| {
        let is_of_origin = entry.is(&|kind| match kind {
            EventKind::Accepted | EventKind::OriginTransit | EventKind::ExportCustoms => true,
            EventKind::ImportCustoms | EventKind::CustomsReleased => entry.force == Force::Open,
            _ => false,
        });
        is_of_origin && !entry.force.is_vague() && !to.is_some_and(|to| entry.is_with_destination(to))
    };
    [last(&is_sent_on), last(&|entry| entry.kind == Some(EventKind::HeldByCustoms))]
}

/// It is later than the day after: what is written late has come by then.
fn is_days_after(day: Day, other: Day) -> bool {
    (day - other).num_days() > 1
}

/// It is not in the destination country, or not any more.
fn is_away(kind: EventKind) -> bool {
    matches!(kind, EventKind::HandedToAirline | EventKind::Departed | EventKind::InternationalTransit)
}

/// It was sent on its way to the buyer, again if it had come back. Words like "in transit" are no proof of that, since
/// what goes back moves, too: only codes of the way out are, and whoever brings it to a door.
fn is_way_out(kind: EventKind, event: &Event) -> bool {
    match kind {
        EventKind::OriginTransit | EventKind::ExportCustoms | EventKind::HandedToAirline => {
            !event.code.is_empty()
        }
        EventKind::LastMileHandover
        | EventKind::OutForDelivery
        | EventKind::AttemptFailed
        | EventKind::ReadyForPickup => true,
        _ => false,
    }
}

/// When it was: the instant where every event has one, else the date, and within a date the time where every
/// event of that date has one.
fn time(event: &Event, events: &[Event], exact: bool) -> (Day, Instant) {
    if exact {
        return (Day::MIN, event.instant.unwrap_or_default());
    }
    let same_day = || events.iter().filter(|other| other.date == event.date);
    let within = if same_day().all(|other| other.instant.is_some()) {
        event.instant
    } else if same_day().all(|other| other.minute.is_some()) {
        event.minute.map(Instant::from)
    } else {
        None
    };
    (event.date, within.unwrap_or_default())
}

/// The newest event at the stage; a trouble only while nothing moved after it.
fn latest(line: &[PositionedEvent<'_>], stage: Stage) -> Option<EventKind> {
    let mut moved = false;
    for (index, kind) in line.iter().enumerate().filter_map(|(index, entry)| Some((index, entry.kind?))) {
        if stage < Stage::Delivered && kind.is_trouble() {
            if !moved {
                let waits = kind == EventKind::AttemptFailed && waits_before(line, index);
                let is_held = waits || kind == EventKind::NotCollected;
                return Some(if is_held { EventKind::ReadyForPickup } else { kind });
            }
            if stage == Stage::Arrived && kind != EventKind::Exception {
                // It moved on, nobody says where to.
                return Some(if kind == EventKind::HeldByCustoms {
                    EventKind::ImportCustoms
                } else {
                    EventKind::DestinationTransit
                });
            }
        } else if kind.stage() == Some(stage) {
            return Some(kind);
        }
        moved |= kind.is_movement();
    }
    None
}

/// Before this entry it waited at a pickup point, and has not moved from there.
fn waits_before(line: &[PositionedEvent<'_>], index: usize) -> bool {
    let older = line.iter().skip(index).filter_map(|entry| entry.kind);
    older.into_iter().find(|kind| kind.is_movement()) == Some(EventKind::ReadyForPickup)
}

/// The day the newest kind began: of a stay at the pickup point its first day, since notices are repeated; of a failed
/// attempt the last.
fn since(line: &[PositionedEvent<'_>], latest: EventKind) -> Option<Day> {
    let of_kind = |entry: &&PositionedEvent<'_>| entry.kind == Some(latest);
    let day = |entry: &PositionedEvent<'_>| entry.event.date;
    match latest {
        EventKind::ReadyForPickup => stay(line).last().map(day),
        EventKind::AttemptFailed => line.iter().find(of_kind).map(day),
        _ => None,
    }
}

/// The day of the delivery, of the oldest entry of several with nothing that moved between them.
fn first_delivered(line: &[PositionedEvent<'_>]) -> Option<Day> {
    let of_kind = |entry: &&PositionedEvent<'_>| entry.kind == Some(EventKind::Delivered);
    let stays = |entry: &&PositionedEvent<'_>| of_kind(entry) || !entry.is(&EventKind::is_movement);
    let newest = line.iter().skip_while(|entry| !of_kind(entry));
    newest.take_while(stays).filter(of_kind).last().map(|entry| entry.event.date)
}

/// The first day of a trouble that goes on: further notices of it, and what nobody can read, begin nothing new. What goes back has
/// no other way any more.
fn trouble_since(line: &[PositionedEvent<'_>], latest: EventKind) -> Option<Day> {
    let is_end = latest.is_given_up();
    let is_trouble =
        matches!(latest, EventKind::AttemptFailed | EventKind::HeldByCustoms | EventKind::Exception);
    if !is_end && !is_trouble {
        return None;
    }
    let goes_on =
        |entry: &&PositionedEvent<'_>| is_end || !entry.is(&|kind| kind != latest && kind.is_movement());
    let of_kind = |entry: &&PositionedEvent<'_>| entry.kind == Some(latest);
    line.iter().take_while(goes_on).filter(of_kind).last().map(|entry| entry.event.date)
}

/// The words of the newest entry of this kind, in the page's language.
fn words(line: &[PositionedEvent<'_>], latest: EventKind) -> Option<String> {
    let tells = matches!(
        latest,
        EventKind::AttemptFailed | EventKind::HeldByCustoms | EventKind::Exception | EventKind::Delivered
    );
    let entry = line.iter().find(|entry| tells && entry.kind == Some(latest))?;
    Some(entry.event.text.trim()).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// The notices of the present stay at the pickup point, newest first.
fn stay<'l>(line: &'l [PositionedEvent<'l>]) -> impl Iterator<Item = &'l PositionedEvent<'l>> {
    let is_notice = |entry: &&PositionedEvent<'_>| {
        entry.is(&|kind| matches!(kind, EventKind::ReadyForPickup | EventKind::NotCollected))
    };
    let stays = move |entry: &&PositionedEvent<'_>| !entry.is(&EventKind::is_movement) || is_notice(entry);
    line.iter().take_while(stays).filter(is_notice)
}

/// The last day of the stay: as a notice names it, and before the day on which it was not collected in time.
fn held_until(line: &[PositionedEvent<'_>]) -> Option<Day> {
    let is_over = |entry: &&PositionedEvent<'_>| entry.kind == Some(EventKind::NotCollected);
    match stay(line).next().filter(is_over) {
        Some(over) => over.event.date.pred_opt(),
        None => {
            let notices = || stay(line).take_while(|entry| !is_over(entry)).map(|entry| entry.event);
            notices().find_map(held::held_until).or_else(|| held::kept_until(notices()))
        }
    }
}

/// What an office of exchange did that is not said to be at either end: the first is that of the country it comes from, and once
/// it has left that, the next is where it goes to; a place that names the country knows better.
fn exchanged(entry: &PositionedEvent<'_>, left: bool, to: Option<&str>) -> Option<EventKind> {
    // Of most entries nothing is asked, and to look for a country takes longer than all else about them.
    let there = || {
        let here = || country::of_place(entry.place()).map(|(_, code)| code);
        left || (to.is_some() && here() == to)
    };
    Some(match entry.force {
        Force::ExchangeIn if there() => EventKind::Arrived,
        Force::ExchangeIn => EventKind::OriginTransit,
        Force::ExchangeOut if there() => EventKind::DestinationTransit,
        Force::ExchangeOut => EventKind::Departed,
        Force::AirportOut if !there() => EventKind::Departed,
        _ => return None,
    })
}

/// It is in another country than the one it goes to, where such parcels are flown through or cleared.
fn passes(entry: &PositionedEvent<'_>, to: &str) -> bool {
    country::of_place(entry.place()).is_some_and(|(_, code)| code != to && country::may_pass(code, to))
}

/// A country in which this parcel has no business.
fn foreign(line: &[PositionedEvent<'_>], to: &str) -> Option<String> {
    line.iter().find_map(|entry| {
        let kind = entry.kind?;
        if kind.stage() != Some(Stage::Arrived) && kind != EventKind::Delivered {
            return None;
        }
        let (words, code) = country::of_place(entry.place())?;
        let clear = code != to && (kind.is_doorstep() || !country::may_pass(code, to));
        clear.then(|| words.to_owned())
    })
}
