//! A line of a page: its date, its time, its words.

use super::abbreviation::is_abbreviation;
use super::page::{LineKind, PART, Tree};
use super::words::{Class, Folded};
use crate::knowledge::date::{DateMark, Mark, Style, is_around, is_weekday, marks};
use crate::knowledge::event;
use crate::order::Day;
use crate::order::sorting::sort_by_key;
use chrono::Days;

/// Maximum age of a history, in days.
const OLDEST: u64 = 1100;

/// The longest line that can be part of an entry, in characters.
const LONGEST: usize = 300;

/// The longest words of an entry beside its date in the same part of a line, in characters.
const LONGEST_PROSE: usize = 200;

/// The longest part of a date that stands in lines of its own ("20", "Nov", "2026"), in bytes.
const LONGEST_TILE: usize = 24;

/// The longest article, in letters.
const LONGEST_ARTICLE: usize = 3;

/// The most words of "next delivery attempt on the".
const LONGEST_AGAIN: usize = 5;

/// The longest name of a field, in bytes.
const LONGEST_NAME: usize = 90;

/// The date that begins or ends an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    pub day: Day,
    pub minute: Option<u16>,
    /// The date stands amid a sentence.
    pub weak: bool,
    /// Where the date stands in its part of the line.
    pub edge: Edge,
    /// A name of a field with a colon stands before it, and nothing else does.
    pub named: bool,
}

/// Where in its part of a line a date stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edge {
    Whole,
    First,
    Last,
}

/// A line that names a day amid its words, as it reads where its own day, and perhaps its time, stands above it.
#[derive(Clone, Debug)]
pub(super) struct TimedRow {
    /// `None`: its time stands in the line above.
    minute: Option<u16>,
    parts: Vec<String>,
}

/// A line of text, taken apart.
#[derive(Clone, Debug, Default)]
pub(super) struct Atom {
    pub stamp: Option<Stamp>,
    /// A time of day without a date.
    pub clock: Option<u16>,
    /// The line begins with that time.
    pub clock_first: bool,
    /// The line is the day of lines with times below it, and no entry's of its own.
    pub above: bool,
    /// The day of the line stands above it, in a line of its own.
    pub below: bool,
    /// The text without its dates and times, in parts.
    pub parts: Vec<String>,
    /// The line names a weekday and no date.
    pub weekday: bool,
    /// The line's date is estimated, a limit, a span or in the future.
    pub noise: bool,
    /// That date is the last day of something.
    pub last_day: bool,
    /// The line stands among those of a day and names another one: neither an entry nor the end of the day.
    pub aside: bool,
    /// The line begins with words, and a date follows.
    pub begun: bool,
    /// What the line says where a day stands above it, whatever day it names itself.
    pub row: Option<TimedRow>,
    /// The line has words of an event.
    pub event: bool,
    /// The line is in a menu or at the foot of the page.
    pub skipped: bool,
    pub link: bool,
    pub control: bool,
    /// The line is the name of a field: a term, a header cell.
    pub term: bool,
    pub heading: bool,
    /// The line holds the number that is looked for.
    pub wanted: bool,
    /// What stands before the number in the line.
    pub number_name: String,
    /// The line is one sentence, which begins before its only date.
    pub single: bool,
    /// It is such a sentence, of an event, and said of the parcel whose page it is.
    pub told: bool,
    /// Other numbers that surely are parcels'.
    pub others: Vec<String>,
    /// One of them is known to be that of another parcel of the same order.
    pub sibling: bool,
}

impl Atom {
    /// Whether the line has words that could be an entry's.
    pub fn has_words(&self) -> bool {
        !self.parts.is_empty() && !self.control && !self.skipped
    }

    /// Whether the line begins with a time, and another day is named behind that.
    pub fn is_timed_row(&self) -> bool {
        self.row.as_ref().is_some_and(|row| row.minute.is_some())
    }

    /// The line is a row of the day above it: the day that it names is part of what it says.
    pub fn be_row(&mut self) {
        let Some(TimedRow { minute, parts }) = self.row.take() else { return };
        (self.stamp, self.clock, self.clock_first) = (None, minute, minute.is_some());
        (self.noise, self.last_day, self.told) = (false, false, false);
        self.event = holds_event(&parts);
        self.parts = parts;
    }

    /// A sentence goes on behind its date: "was delivered on September 20, 2026 to the wrong address and taken back" says
    /// something else than what stands before the date. Only where it was stays for itself.
    pub fn join_sentence(&mut self, text: &str) {
        if text.contains(is_parting) {
            return;
        }
        let mut parts: Vec<String> = Vec::new();
        for part in self.parts.drain(..) {
            match parts.last_mut() {
                Some(last) if !begins_anew(&part) => {
                    last.push(' ');
                    last.push_str(&part);
                }
                _ => parts.push(part),
            }
        }
        self.parts = parts;
    }
}

/// Behind a date: a capital, or a small word and a name, as of the place ("in SPRINGFIELD, IL").
fn begins_anew(part: &str) -> bool {
    let begins_large =
        |word: &str| word.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit());
    let is_small = |word: &str| word.chars().nth(LONGEST_ARTICLE).is_none();
    begins_large(part)
        || (part.split_whitespace().any(begins_large)
            && part.split_whitespace().all(|word| begins_large(word) || is_small(word)))
}

/// Takes all lines apart.
pub(super) fn atoms(tree: &Tree, texts: &[&str], style: &Style<'_>) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = texts.iter().map(|text| atom(text, style)).collect();
    for (at, atom) in atoms.iter_mut().enumerate() {
        for node in tree.ancestors(tree.leaf(at)) {
            match tree.kind(node) {
                LineKind::Menu | LineKind::Footer => atom.skipped = true,
                LineKind::Link => atom.link = true,
                LineKind::Control => atom.control = true,
                LineKind::Term | LineKind::HeaderCell => atom.term = true,
                LineKind::Heading => atom.heading = true,
                _ => {}
            }
        }
        if atom.skipped {
            (atom.stamp, atom.clock) = (None, None);
        }
    }
    tiles(tree, texts, style, &mut atoms);
    heads(texts, &mut atoms);
    atoms
}

/// The name before the colon of a line.
fn name(text: &str) -> Option<&str> {
    let (name, _) = text.split_once([':', '：'])?;
    let is_name = name.len() <= LONGEST_TILE && name.chars().any(char::is_alphabetic);
    (is_name && !name.bytes().any(|byte| byte.is_ascii_digit())).then_some(name)
}

/// The head of a mail: the day on which it was sent is no entry's, and its subject says what the mail says.
fn heads(texts: &[&str], atoms: &mut [Atom]) {
    let is_named = |at: usize| texts.get(at).is_some_and(|text| name(text).is_some());
    let subjects = texts
        .iter()
        .enumerate()
        .filter(|(_, text)| name(text).is_some_and(|name| Folded::of(name).is(Class::Subject)));
    for (subject, _) in subjects {
        let from = (0..subject).rev().take_while(|at| is_named(*at)).last().unwrap_or(subject);
        let to = (subject + 1..texts.len()).take_while(|at| is_named(*at)).last().unwrap_or(subject);
        for line in atoms.iter_mut().take(to + 1).skip(from) {
            *line = Atom { skipped: true, ..Atom::default() };
        }
    }
}

/// Dates whose parts stand in lines of their own.
fn tiles(tree: &Tree, texts: &[&str], style: &Style<'_>, atoms: &mut [Atom]) {
    let mut at = 0;
    while at < texts.len() {
        let length = (2..=4).rev().find(|length| {
            let parts = texts.get(at..at + length).unwrap_or_default();
            let lines = atoms.get(at..at + length).unwrap_or_default();
            !parts.is_empty()
                && parts.iter().map(|part| part.len()).sum::<usize>() <= LONGEST_TILE
                && lines.iter().all(|line| line.stamp.is_none() && line.clock.is_none() && !line.skipped)
                && tree.depth(tree.common(at, at + length - 1)) + 3 >= tree.depth(tree.leaf(at))
                && tree.common(at, at + length - 1) != 0
                && is_tile(parts, style)
        });
        let Some(length) = length else {
            at += 1;
            continue;
        };
        let joined = atom(&texts.get(at..at + length).unwrap_or_default().join(" "), style);
        for (nth, line) in atoms.iter_mut().skip(at).take(length).enumerate() {
            line.parts.clear();
            line.event = false;
            if nth == 0 {
                (line.stamp, line.noise) = (joined.stamp, joined.noise);
            }
        }
        at += length;
    }
}

/// Whether the lines together are a date and nothing else, and each is needed.
fn is_tile(parts: &[&str], style: &Style<'_>) -> bool {
    let joined = parts.join(" ");
    let whole = |text: &str| {
        let found = marks(text, style);
        matches!(found.as_slice(), [Mark { when: DateMark::Date(_), from: 0, to, .. }]
            if text.get(*to..).is_some_and(|rest| rest.chars().all(|letter| !letter.is_alphanumeric())))
    };
    let has_date = |text: &str| marks(text, style).iter().any(|mark| matches!(mark.when, DateMark::Date(_)));
    whole(&joined) && !parts.iter().any(|part| has_date(part))
}

fn atom(text: &str, style: &Style<'_>) -> Atom {
    let mut atom = Atom::default();
    if text.chars().nth(LONGEST).is_some() {
        atom.parts = vec![text.to_owned()];
        return atom;
    }
    let plain: String = text.chars().map(|letter| if letter == PART { ' ' } else { letter }).collect();
    let found = marks(&plain, style);
    let dates: Vec<(usize, &Mark, Option<Stamp>)> = found
        .iter()
        .enumerate()
        .filter_map(|(at, mark)| {
            let clocks = [at.checked_sub(1), at.checked_add(1)].map(|near| {
                near.and_then(|near| found.get(near)).filter(|near| matches!(near.when, DateMark::Clock(_)))
            });
            date(text, mark, clocks, style).map(|stamp| (at, mark, stamp))
        })
        .collect();
    let mut cuts: Vec<(usize, usize)> = Vec::new();
    let first = dates.iter().find_map(|(at, mark, stamp)| stamp.map(|stamp| (*at, *mark, stamp)));
    if let Some((at, mark, stamp)) = first {
        let mut stamp = stamp;
        cuts.push((mark.from, mark.to));
        cuts.extend(mark.clock);
        if stamp.minute.is_none()
            && let Some((minute, clock)) = neighbor_clock(&found, at)
        {
            stamp.minute = Some(minute);
            cuts.push((clock.from, clock.to));
        }
        let another = dates.iter().any(|(_, _, other)| other.is_some_and(|other| other.day != stamp.day));
        stamp.weak |= another && mark.from > 0;
        atom.stamp = Some(stamp);
    } else if dates.is_empty() {
        let clocks: Vec<&Mark> =
            found.iter().filter(|mark| matches!(mark.when, DateMark::Clock(_))).collect();
        let has_hours = found.iter().any(|mark| mark.when == DateMark::Hours);
        let begins = |mark: &Mark| strip(text.get(..mark.from).unwrap_or_default(), true).is_empty();
        // "14:05 Out for delivery, expected by 18:00": what begins the line is the entry's.
        let clock = match clocks.as_slice() {
            [clock] => stands_apart(text, clock).then_some(*clock),
            [first, second] => {
                Some(*first).filter(|first| begins(first) && words_between(text, first, second))
            }
            _ => None,
        };
        if let (Some(clock), false) = (clock, has_hours)
            && let DateMark::Clock(minute) = clock.when
        {
            atom.clock = Some(minute);
            atom.clock_first = begins(clock);
            cuts.push((clock.from, clock.to));
        }
    } else if let Some((minute, clock)) = of_entry(text, &found) {
        // "18:05 Ready for pickup until 30 December": the day is the last one of its stay.
        (atom.clock, atom.clock_first) = (Some(minute), true);
        cuts.push((clock.from, clock.to));
    } else {
        atom.noise = true;
        let is_last = |mark: &Mark| event::is_last_day(text, mark.from, mark.end());
        atom.last_day = dates.iter().any(|(_, mark, _)| is_last(mark));
    }
    atom.row = dates.first().and_then(|(_, date, _)| row(text, &found, date));
    let is_begun = |mark: &Mark| text.get(..mark.from).is_some_and(|text| text.contains(char::is_alphabetic));
    atom.begun = dates.first().is_some_and(|(_, mark, _)| is_begun(mark));
    atom.single =
        first.is_some_and(|(_, mark, _)| is_begun(mark)) && dates.len() == 1 && sentences(&plain) == 1;
    atom.parts = remainder(text, &mut cuts);
    let is_code = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_uppercase());
    atom.weekday = dates.is_empty()
        && atom
            .parts
            .iter()
            .any(|part| part.len() <= LONGEST_TILE && !is_code(part) && is_weekday(part, style.language));
    atom.parts.retain(|part| part.len() > LONGEST_TILE || is_code(part) || !is_around(part, style.language));
    atom.event = holds_event(&atom.parts);
    atom
}

fn holds_event(parts: &[String]) -> bool {
    parts.iter().any(|part| Folded::of(part).is(Class::Event))
}

/// The time of day that begins a line.
fn first_clock<'m>(text: &str, found: &'m [Mark]) -> Option<(u16, &'m Mark)> {
    let clock =
        found.first().filter(|mark| strip(text.get(..mark.from).unwrap_or_default(), true).is_empty())?;
    let DateMark::Clock(minute) = clock.when else { return None };
    Some((minute, clock))
}

/// A line whose date stands behind words, and neither beside the time that begins it nor in a column of its own.
fn row(text: &str, found: &[Mark], date: &Mark) -> Option<TimedRow> {
    let clock = first_clock(text, found);
    let words = text.get(clock.map_or(0, |(_, clock)| clock.to)..date.from)?;
    let is_bare = |text: &str| strip(strip_after(text), true).is_empty();
    let is_column = is_bare(part_before(text, date.from)) && is_bare(part_after(text, date.end()));
    let mut cuts: Vec<(usize, usize)> = clock.iter().map(|(_, clock)| (clock.from, clock.to)).collect();
    (!is_bare(words) && !is_column)
        .then(|| TimedRow { minute: clock.map(|(minute, _)| minute), parts: remainder(text, &mut cuts) })
}

/// The time of day that begins a line which says what happened, and not what is to be.
fn of_entry<'m>(text: &str, found: &'m [Mark]) -> Option<(u16, &'m Mark)> {
    let (minute, clock) = first_clock(text, found)?;
    let words = Folded::of(text.get(clock.to..).unwrap_or_default());
    (words.is(Class::Event) && !words.is(Class::Expected)).then_some((minute, clock))
}

/// The time of day beside a date.
fn neighbor_clock(found: &[Mark], at: usize) -> Option<(u16, &Mark)> {
    [at.checked_add(1), at.checked_sub(1)].into_iter().flatten().find_map(|at| {
        let mark = found.get(at)?;
        match mark.when {
            DateMark::Clock(minute) => Some((minute, mark)),
            _ => None,
        }
    })
}

/// Whether a mark begins or ends its part of the line.
fn stands_apart(text: &str, mark: &Mark) -> bool {
    let before = part_before(text, mark.from);
    let after = part_after(text, mark.to);
    let plain = |text: &str| strip(text, true).is_empty() || strip(text, false).is_empty();
    plain(before) || plain(after)
}

/// Whether what happened stands between two times of a line.
fn words_between(text: &str, first: &Mark, second: &Mark) -> bool {
    text.get(first.to..second.from).is_some_and(|between| Folded::of(between).is(Class::Event))
}

fn part_before(text: &str, at: usize) -> &str {
    let before = text.get(..at).unwrap_or_default();
    before.rsplit(PART).next().unwrap_or_default()
}

fn part_after(text: &str, at: usize) -> &str {
    let after = text.get(at..).unwrap_or_default();
    after.split(PART).next().unwrap_or_default()
}

/// The date that a mark is, `Some(None)` where it can be no entry's. `clocks` are the times of day right before and after
/// it.
fn date(text: &str, mark: &Mark, clocks: [Option<&Mark>; 2], style: &Style<'_>) -> Option<Option<Stamp>> {
    let before = part_before(text, mark.from);
    let after = part_after(text, mark.end());
    let (day, minute) = match mark.when {
        DateMark::Date(date) if date.first == date.last => (date.first, date.minute),
        DateMark::Date(_) | DateMark::Unsettled(_) => return Some(None),
        DateMark::Ago(day, minute) => {
            // "yesterday at 18:40", "18:40, yesterday": a day with its time is no word of a sentence.
            let joined = |from: usize, to: usize| {
                text.get(from..to).is_some_and(|between| {
                    !between.contains(PART) && strip(strip_after(between), true).is_empty()
                })
            };
            let [first, last] = clocks;
            let first = first.filter(|clock| joined(clock.to, mark.from));
            let last = last.filter(|clock| joined(mark.to, clock.from));
            let timed = first.is_some() || last.is_some();
            let before = first.map_or(before, |clock| part_before(text, clock.from));
            let after = last.map_or(after, |clock| part_after(text, clock.to)).trim_start();
            let counted =
                text.get(mark.from..mark.to).is_some_and(|text| text.bytes().any(|b| b.is_ascii_digit()));
            let alone = strip(before, true).is_empty()
                && (timed
                    || after.is_empty()
                    || !after.starts_with(char::is_alphabetic)
                    || strip(after, false).is_empty()
                    || (counted && begins_an_entry(after)));
            let at_end = (counted || timed) && strip(after, false).is_empty();
            if !alone && !at_end {
                return None;
            }
            (day, minute)
        }
        DateMark::Clock(_) | DateMark::Hours => return None,
    };
    let (today, _) = style.now;
    let is_past = today.succ_opt().is_some_and(|tomorrow| day <= tomorrow)
        && today.checked_sub_days(Days::new(OLDEST)).is_some_and(|oldest| day >= oldest);
    // "Available for pickup until": the word for an event among the last ones does not make the last day its own.
    if !is_past || is_no_entrys(before, style.language) || event::leads_to_last_day(before) {
        return Some(None);
    }
    // "4) 20 Nov": the number of an entry in its list is no word.
    let counted = before.trim_end().strip_suffix([')', '.']).map(str::trim);
    let is_counted = counted.is_some_and(|number| {
        (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let (first, rest) = (if is_counted { "" } else { strip(before, true) }, strip(after, false));
    let separated =
        |text: &str| text.ends_with([',', ';', '|', '-', '–', '—', '·', '•', '/', ')', ']', '】']);
    let weak = !first.is_empty() && !rest.is_empty() && !separated(before.trim_end());
    let weak = weak || is_prose(first) || is_prose(rest);
    let named = before.trim_end().ends_with([':', '：']) && !first.is_empty() && rest.is_empty();
    let edge = match (first.is_empty(), rest.is_empty()) {
        (true, true) => Edge::Whole,
        (true, false) => Edge::First,
        _ => Edge::Last,
    };
    Some(Some(Stamp { day, minute, weak, edge, named }))
}

/// What follows "3 days ago" right away begins anew, or is known to be said of parcels: it is an entry's, and no part of a
/// sentence ("3 days ago the mayor …").
fn begins_an_entry(after: &str) -> bool {
    let is_uncased = after.starts_with(|letter: char| !letter.is_lowercase());
    after.starts_with(char::is_uppercase)
        || (is_uncased && Folded::of(after).is(Class::Event))
        || event::kind_of_wording(after).is_some()
}

/// The number of sentences in a text.
pub(super) fn sentences(text: &str) -> usize {
    let ends = text.char_indices().filter(|(at, letter)| {
        matches!(letter, '.' | '!' | '?' | '。')
            && text
                .get(at + letter.len_utf8()..)
                .is_some_and(|rest| rest.starts_with(' ') || (*letter == '。' && !rest.is_empty()))
            && !is_ordinal(text, *at)
            && !is_around_time(text, *at)
            && !is_abbreviation(text, *at)
    });
    ends.count() + 1
}

/// A text in its sentences, as "." and "!" before a blank end them.
pub(super) fn split_sentences(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    for (at, _) in text.match_indices(['.', '!']) {
        let ends = text.get(at + 1..).is_some_and(|rest| rest.starts_with(' '))
            && !is_around_time(text, at)
            && !is_abbreviation(text, at);
        if ends && let Some(part) = text.get(from..at + 2) {
            parts.push(part);
            from = at + 2;
        }
    }
    parts.extend(text.get(from..).filter(|rest| !rest.is_empty()));
    parts
}

/// The full stop of a short word before a time: "o godz. 14:05", "kl. 14:05".
pub(super) fn is_around_time(text: &str, at: usize) -> bool {
    let before = text.get(..at).and_then(|before| before.split_whitespace().next_back());
    let rest = text.get(at..).unwrap_or_default().trim_start_matches('.').trim_start();
    before.is_some_and(|word| Folded::of(word).is(Class::Around))
        && rest.starts_with(|letter: char| letter.is_ascii_digit())
}

/// The full stop behind a number of a date: "16. 9. 2026", "16. září".
fn is_ordinal(text: &str, at: usize) -> bool {
    let before =
        text.get(..at).is_some_and(|before| before.ends_with(|letter: char| letter.is_ascii_digit()));
    let rest = text.get(at..).unwrap_or_default().trim_start_matches('.').trim_start();
    before && rest.starts_with(|letter: char| letter.is_ascii_digit() || letter.is_lowercase())
}

/// Whether a text is several sentences, or one longer than an entry's.
pub(super) fn is_prose(text: &str) -> bool {
    let sentences = sentences(text);
    (sentences > 1 && text.len() > 80 * sentences)
        || sentences > 2
        || text.chars().nth(LONGEST_PROSE).is_some()
}

/// The preceding words show this date is not an event's.
pub(super) fn is_no_entrys(before: &str, language: &str) -> bool {
    let text = Folded::of(before);
    if text.is(Class::Expected) {
        return true;
    }
    let words: Vec<&str> = text.text().split(' ').collect();
    let last_of = |count: usize| words.get(words.len().saturating_sub(count)..).unwrap_or_default().join(" ");
    if Folded::of(&last_of(LONGEST_AGAIN)).is(Class::Again) {
        return true;
    }
    let last = last_of(3);
    let bound = Folded::of(&last);
    // A short word as "by" or "from" speaks of the date only where it stands right before it: not so in "Collected from
    // the sender – 20 Nov".
    let near = |text: &str| {
        let mut words = strip(text, true).split_whitespace().rev();
        let last = words.next().unwrap_or_default();
        // "until the 20th", "bis zum 20."
        let article = words.next().filter(|_| last.chars().count() <= LONGEST_ARTICLE);
        [Some(last), article].into_iter().flatten().any(|word| Folded::of(word).is_bound(&[language, "en"]))
    };
    let nearest = if text.is(Class::Event) && !bound.is(Class::Bound) { near(before) } else { true };
    // "Last update: 20 Nov", "until 20 Nov": but not "Delivery address updated 20 Nov".
    bound.is_bound(&[language, "en"]) && !bound.is(Class::Event) && nearest
}

/// Whether a line is the name of a field whose date is no entry's.
pub(super) fn names_no_entry(atom: &Atom) -> bool {
    // A name that is followed by its own date says nothing of the next one, and what begins with a time is no name.
    atom.stamp.is_none()
        && !(atom.clock_first && atom.event)
        && !atom.noise
        && atom.parts.iter().any(|part| {
            let text = Folded::of(part);
            part.len() <= LONGEST_NAME
                && (text.is(Class::Expected) || (text.is(Class::Bound) && !text.is(Class::Event)))
        })
}

/// The text without the cuts, in parts.
fn remainder(text: &str, cuts: &mut Vec<(usize, usize)>) -> Vec<String> {
    sort_by_key(cuts, |cut| *cut);
    let mut parts = Vec::new();
    let mut at = 0;
    let mut after_cut = false;
    for (from, to) in cuts.iter().copied().chain([(text.len(), text.len())]) {
        let before_cut = from < text.len();
        let piece = text.get(at..from).unwrap_or_default();
        let count = piece.split(is_parting).count();
        for (nth, part) in piece.split(is_parting).enumerate() {
            let mut part = part;
            if after_cut && nth == 0 {
                part = strip_after(part);
            }
            if before_cut && nth + 1 == count {
                part = strip(part, true);
            }
            let part = trim(part);
            if part.chars().any(char::is_alphanumeric) {
                parts.push(part.to_owned());
            }
        }
        (at, after_cut) = (to.max(at), true);
    }
    parts
}

/// Signs that part columns of one line.
fn is_parting(letter: char) -> bool {
    matches!(letter, PART | '|' | '·' | '•' | '│')
}

fn is_edge(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(
            letter,
            ',' | ';'
                | ':'
                | '：'
                | '|'
                | '-'
                | '–'
                | '—'
                | '·'
                | '•'
                | '/'
                | '*'
                | '，'
                | '、'
                | '›'
                | '»'
                | '>'
        )
        // Arrows, ticks and other pictures.
        || matches!(letter, '\u{2190}'..='\u{2bff}' | '\u{fe0f}' | '\u{1f000}'..='\u{1faff}')
}

/// The text without the marks that separate it from its neighbors.
fn trim(text: &str) -> &str {
    let text = text.trim_matches(is_edge);
    let open = text.starts_with('(') && !text.contains(')');
    let text = if open { text.trim_start_matches('(') } else { text };
    let close = text.ends_with(')') && !text.contains('(');
    let text = if close { text.trim_end_matches(')') } else { text };
    let inner = text.strip_prefix('(').and_then(|text| text.strip_suffix(')'));
    let text = inner.filter(|inner| !inner.contains(['(', ')'])).unwrap_or(text);
    text.trim_start_matches(['.', ')', ']']).trim_matches(is_edge)
}

/// Without the words around a date or time: at its end where the date follows, else at its beginning.
pub(super) fn strip(text: &str, at_end: bool) -> &str {
    if !at_end {
        return trim(strip_after(text));
    }
    let mut text = trim(text);
    loop {
        let cut = text.rfind(|letter: char| letter.is_whitespace() || matches!(letter, '(' | ',' | ':'));
        let (head, last) = match cut {
            Some(cut) => (text.get(..cut).unwrap_or_default(), text.get(cut + 1..).unwrap_or(text)),
            None => ("", text),
        };
        let is_around = !last.is_empty() && Folded::of(last).is(Class::Around);
        let is_sign = last.is_empty() && cut.is_some();
        if !is_around && !is_sign {
            return text;
        }
        text = trim(head);
        if text.is_empty() {
            return text;
        }
    }
}

/// The text without the words that stand after a time.
fn strip_after(text: &str) -> &str {
    let mut text = text.trim_start_matches(|letter| is_edge(letter) || matches!(letter, '.' | ')' | ']'));
    loop {
        let cut = text.find(|letter: char| letter.is_whitespace() || matches!(letter, ',' | '.' | ')' | '|'));
        let (first, rest) = match cut {
            Some(cut) => (text.get(..cut).unwrap_or_default(), text.get(cut..).unwrap_or_default()),
            None => (text, ""),
        };
        let two = rest.trim_start().split(char::is_whitespace).next().unwrap_or_default();
        let pair = [first, " ", two.trim_matches(is_edge)].concat();
        if !two.is_empty() && Folded::of(&pair).is(Class::After) {
            let rest = rest.trim_start();
            text = rest.get(two.len()..).unwrap_or_default();
        } else if !first.is_empty() && Folded::of(first).is(Class::After) {
            text = rest;
        } else {
            return text;
        }
        text = text.trim_start_matches(|letter| is_edge(letter) || matches!(letter, '.' | ')' | ']'));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::date::{Bounds, iso};

    #[test]
    fn the_stop_behind_a_number_of_a_date_ends_no_sentence() {
        assert_eq!(sentences("Uložena do 16. 9. 2026"), 1);
        assert_eq!(sentences("Uložena do 16. září 2026"), 1);
        assert_eq!(sentences("Left gate 3. Arrived at gate 4. Done"), 3);
    }

    #[test]
    fn a_line_is_its_date_its_time_and_the_rest() {
        let today = iso::read("2026-11-28").unwrap();
        for (language, text, expected) in [
            ("en", "20 Nov 2026, 10:22 am – Arrived at facility", "2026-11-20 622 Arrived at facility"),
            ("en", "Delivered on November 20, 2026 at 10:22", "2026-11-20 622 Delivered"),
            ("en", "Estimated delivery: 20 Nov 2026", "noise Estimated delivery: 20 Nov 2026"),
            ("en", "Valid until 30 Nov 2026", "noise Valid until 30 Nov 2026"),
            ("en", "Last update: 20 Nov 2026 10:22", "noise Last update: 20 Nov 2026 10:22"),
            ("de", "Fr, 20.11.2026, 10:22 Uhr, Paketzentrum Köln", "2026-11-20 622 Paketzentrum Köln"),
            ("es", "20/11/2026\u{1f}10:22\u{1f}Admitido\u{1f}A Coruña", "2026-11-20 622 Admitido|A Coruña"),
            ("en", "10:22 Arrived", "10:22 622 Arrived"),
            ("en", "Mo-Fr 9:00 - 18:00", "Mo-Fr 9:00 - 18:00"),
            ("en", "Yesterday, 10:22 Out for delivery", "2026-11-27 622 Out for delivery"),
            ("en", "Only today: everything must go", "Only today: everything must go"),
            ("en", "Yesterday at 10:22 Out for delivery", "2026-11-27 622 Out for delivery"),
            ("en", "Out for delivery – yesterday at 10:22", "2026-11-27 622 Out for delivery"),
            ("de", "Zugestellt, 10:22 Uhr, gestern", "2026-11-27 622 Zugestellt"),
            ("cs", "Zásilka dorazila na depo, včera v 10:22", "2026-11-27 622 Zásilka dorazila na depo"),
            (
                "pl",
                "8 dni temu Przesyłka nadeszła do urzędu wymiany",
                "2026-11-20 - Przesyłka nadeszła do urzędu wymiany",
            ),
            ("en", "8 days ago Arrived at facility", "2026-11-20 - Arrived at facility"),
            ("pl", "8 dni temu Coś nowego", "2026-11-20 - Coś nowego"),
            ("en", "8 days ago delivered", "2026-11-20 - delivered"),
            ("en", "8 days ago the mayor arrived", "8 days ago the mayor arrived"),
            ("de", "vor 8 Tagen Die Sendung wurde angenommen", "2026-11-20 - Die Sendung wurde angenommen"),
            ("fr", "il y a 8 jours Votre colis est arrivé", "2026-11-20 - Votre colis est arrivé"),
            ("es", "hace 8 días Entregado", "2026-11-20 - Entregado"),
            ("it", "8 giorni fa Consegnata", "2026-11-20 - Consegnata"),
            ("pt-BR", "há 8 dias Objeto postado", "2026-11-20 - Objeto postado"),
            ("nl", "8 dagen geleden Zending gesorteerd", "2026-11-20 - Zending gesorteerd"),
            ("cs", "před 8 dny Zásilka doručena", "2026-11-20 - Zásilka doručena"),
            ("ru", "8 дней назад Вручено адресату", "2026-11-20 - Вручено адресату"),
            ("uk", "8 днів тому Доручено", "2026-11-20 - Доручено"),
            ("tr", "8 gün önce Teslim edildi", "2026-11-20 - Teslim edildi"),
            ("ar", "قبل 8 أيام تم التسليم", "2026-11-20 - تم التسليم"),
            ("ar", "منذ 8 أيام تم التسليم", "2026-11-20 - تم التسليم"),
            ("he", "לפני 8 ימים נמסר לנמען", "2026-11-20 - נמסר לנמען"),
            ("ja", "8日前 国際交換局に到着", "2026-11-20 - 国際交換局に到着"),
            ("ko", "8일 전 배송 완료", "2026-11-20 - 배송 완료"),
            ("zh-CN", "8天前 已签收", "2026-11-20 - 已签收"),
            ("en", "Collected from the sender – 20 Nov 2026", "2026-11-20 - Collected from the sender"),
            ("en", "Delivery by 20 Nov 2026", "noise Delivery by 20 Nov 2026"),
            ("it", "20/11/26 10.22 Partita", "2026-11-20 622 Partita"),
            ("en", "20.11.2026 - 04.12.2026 Sale", "noise 20.11.2026 - 04.12.2026 Sale"),
            ("en", "We wrote on 20 Nov 2026 about it", "2026-11-20 - weak We wrote|about it"),
            ("en", "Available for pickup until 20 Nov 2026", "noise Available for pickup until 20 Nov 2026"),
            ("de", "Neuer Zustellversuch am 28.11.2026", "noise Neuer Zustellversuch am 28.11.2026"),
            ("cs", "K vyzvednutí do 26. 11. 2026", "noise K vyzvednutí do 26. 11. 2026"),
        ] {
            let style = Style {
                language,
                order: None,
                now: (today, 600),
                bounds: Bounds { not_before: None, not_after: Some(today) },
            };
            let atom = atom(text, &style);
            let mut shown = String::new();
            if atom.noise {
                shown += "noise ";
            }
            if let Some(stamp) = atom.stamp {
                let minute = stamp.minute.map_or("-".to_owned(), |minute| minute.to_string());
                shown += &format!("{} {minute} ", iso::write(stamp.day));
                if stamp.weak {
                    shown += "weak ";
                }
            }
            if let Some(minute) = atom.clock {
                shown += &format!("{:02}:{:02} {minute} ", minute / 60, minute % 60);
            }
            assert_eq!(shown + &atom.parts.join("|"), expected, "{text}");
        }
    }
}
