//! Any page's or pasted text → the tracking history in it.
//!
//! Not a reader for each site: what all of them have in common is a number, and lines of a date, words and perhaps a
//! place, in the order of time. `page` is the text with its structure, `line` finds dates and times in each line, `days`
//! gives lines with times the day above them, `run`
//! puts lines and dates together, `entry` makes words and place of them, `candidate` tells a history from other lists,
//! `number` finds the numbers of parcels, `reword` brings labels and sentences of mails into the form of entries, and
//! `words` is the table of words by which an entry is distinguished from a menu, an advertisement or a hoped-for date.
//!
//! What is not surely an entry of this number is left out: a history that is read in part can be completed by the
//! buyer, one with an invented entry misleads.

mod abbreviation;
mod candidate;
mod days;
mod entry;
mod json;
mod line;
mod number;
mod page;
mod reword;
mod run;
mod subject;
mod words;

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod corpus;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod html;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod pasted;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod properties;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod several;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod single;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod steps;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;

pub use page::{Line, LineKind, MOST_LINES, MOST_TEXT, PageText};

use crate::knowledge::date::{Bounds, DateMark, DateOrder, Mark, Style, marks, numeric_order};
use crate::knowledge::event::{self, EventKind};
use crate::knowledge::private::strike;
use crate::knowledge::tracking_number::names_a_parcel;
use crate::order::Day;
use crate::order::sorting::{sort_by, sort_by_key};
use candidate::{
    TextCandidate, candidate, is_after_nothing, is_aside, is_elsewhere, is_mine, is_of_others, is_sure,
};
use chrono::Days;
use entry::EntryDraft;
use line::{Atom, Edge, Stamp};
use number::{after_number, alike, line_holds, name_others, numbers_of, without_numbers};
use page::{PART, Tree};
use run::TakenPage;
use subject::begins_with_subject;
use words::{Class, Folded};

/// Maximum age of a date without a year, in days. "8 December" read in November is rather a day to come, as estimates are,
/// than one of last year.
const OLDEST_WITHOUT_YEAR: u64 = 270;

/// Histories are shorter than this, in days: where one order of day and month makes so much more of the dates, it is not theirs.
const LONG_SPAN: i64 = 25;

/// The last entry of a history that somebody reads is rather recent: an order by which it is older than by the other by this
/// many days is no better for being shorter.
const LONG_SILENCE: i64 = 60;

/// In a longer line, in characters, each word is looked at by itself for a number.
const LONGEST_WITH_NUMBERS: usize = 200;

/// The longest line of a table whose columns nothing parts, in bytes.
const LONGEST_ROW: usize = 160;

/// The longest short name of a weekday, in bytes.
const LONGEST_DAY_NAME: usize = 8;

/// The most entries that are returned.
const MOST_ENTRIES: usize = 200;

/// The moment of reading, by the reader's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The day.
    pub today: Day,
    /// Minutes since midnight.
    pub minute: u16,
}

/// One entry of a history as the page writes it. Its time is that of whatever zone the page prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day.
    pub date: Day,
    /// Minutes since midnight, where the page says.
    pub minute: Option<u16>,
    /// What happened, in the page's words.
    pub words: String,
    /// Where, as the page writes it; empty: it does not say, or says it within the words.
    pub place: String,
    /// What the words are known to mean; `None`: nobody here knows.
    pub kind: Option<EventKind>,
    /// The line of the page with its date, counted over lines with text.
    pub line: usize,
}

/// What a page says about a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextReading {
    /// The number has a history.
    Found {
        /// The number.
        number: String,
        /// Its entries, newest first.
        entries: Vec<Entry>,
        /// Whether there are several entries, most of them surely of a parcel's history.
        sure: bool,
    },
    /// The number is on the page, and nothing that happened to it is.
    NoEntries {
        /// The number.
        number: String,
    },
    /// The number is on the page, and what may have happened to it could not be read.
    Unread {
        /// The number.
        number: String,
    },
    /// None of the numbers asked for is on the page or, where none was asked for, nothing that surely is one.
    NumberNotThere,
    /// No number was asked for, and there are several.
    SeveralNumbers(Vec<String>),
    /// The page has more lines or text than is read.
    TooLarge,
}

/// The numbers on a page that surely are parcels', each once, in the order of the page.
pub fn numbers(page: &PageText) -> Vec<String> {
    let (_, texts) = Tree::of(page);
    let mut found: Vec<String> = Vec::new();
    for (number, sure) in texts.iter().flat_map(|text| numbers_of(text)) {
        if sure && !found.contains(&number) {
            found.push(number);
        }
    }
    found
}

/// The numbers on a page that nothing else than a parcel goes by, each once, in the order of the page: what is not of a shape
/// of its own with the right check digit may be anything.
pub fn named(page: &PageText) -> Vec<String> {
    let (_, texts) = Tree::of(page);
    let mut found: Vec<String> = Vec::new();
    let mut take = |part: &str| {
        for (number, _) in numbers_of(part) {
            if names_a_parcel(&number) && !found.contains(&number) {
                found.push(number);
            }
        }
    };
    for part in texts.iter().flat_map(|text| text.split(PART)) {
        if part.chars().nth(LONGEST_WITH_NUMBERS).is_some() {
            part.split_whitespace().for_each(&mut take);
        } else {
            take(part);
        }
    }
    found
}

/// Whether a number (capitals and digits) is seen on the page, however it is grouped.
pub fn holds(page: &PageText, number: &str) -> bool {
    let (_, texts) = Tree::of(page);
    texts.iter().any(|text| line_holds(text, number))
}

/// Reads what a page says about a parcel, which goes by `wanted`, or about the only number on it where that is empty.
pub fn read(page: &PageText, wanted: &[&str], now: Now) -> TextReading {
    read_beside(page, wanted, &[], now)
}

/// The same on a page that names `siblings` as well: numbers of which it is known that they are other parcels'.
pub fn read_beside(page: &PageText, wanted: &[&str], siblings: &[&str], now: Now) -> TextReading {
    if page.cut || page.lines.len() > MOST_LINES {
        return TextReading::TooLarge;
    }
    let (_, texts) = Tree::of(page);
    let there = |number: &&&str| texts.iter().any(|text| line_holds(text, number));
    let mine: Vec<String> = if wanted.is_empty() {
        match numbers(page).as_slice() {
            [] => return TextReading::NumberNotThere,
            [one] => vec![one.clone()],
            several => return TextReading::SeveralNumbers(several.to_vec()),
        }
    } else {
        wanted.iter().filter(there).map(|number| (*number).to_owned()).collect()
    };
    let Some(number) = mine.first().cloned() else { return TextReading::NumberNotThere };
    // The lines are the same whichever of the parcels is read, so that what is read of each can be compared.
    let named: Vec<String> = mine.iter().cloned().chain(siblings.iter().map(ToString::to_string)).collect();
    let parted = parted(page, &named, now);
    let page = parted.as_ref().unwrap_or(page);
    let reworded = reword::reworded(page, &mine, &style(language_of(page), now));
    let page = reworded.as_ref().unwrap_or(page);
    let (tree, texts) = Tree::of(page);
    let folded: Vec<Folded> = texts.iter().map(|text| Folded::of(text)).collect();
    let language = words::language(folded.iter(), &page.language);
    let style = style(language, now);
    let style = Style { order: order(&texts, &folded, &style), ..style };
    let mut atoms = line::atoms(&tree, &texts, &style);
    for (atom, text) in atoms.iter_mut().zip(&texts) {
        atom.wanted = mine.iter().any(|number| line_holds(text, number));
        atom.number_name = run::before_number(&atom.parts);
        let siblings = siblings.iter().filter(|number| line_holds(text, number));
        let siblings: Vec<String> = siblings.map(ToString::to_string).collect();
        atom.sibling = !siblings.is_empty();
        atom.others = numbers_of(text)
            .into_iter()
            .filter(|(number, sure)| (*sure || names_a_parcel(number)) && !mine.contains(number))
            .map(|(number, _)| number)
            .chain(alike(text, &mine))
            .chain(siblings)
            .collect();
    }
    name_others(&mut atoms, &texts);
    for atom in atoms.iter_mut().filter(|atom| atom.wanted && atom.event) {
        // "Your package RB…CN was delivered" is understood without the number.
        for part in &mut atom.parts {
            *part = without_numbers(part, &mine);
        }
        atom.parts.retain(|part| part.chars().any(char::is_alphanumeric));
    }
    days::make_rows(&mut atoms);
    days::set_aside(&mut atoms);
    for (atom, text) in atoms.iter_mut().zip(&texts) {
        // "Your parcel RR…CN arrived on 26 Nov at the depot": a date amid the words, but those are of this parcel.
        let whole = Folded::of(text);
        let hoped = whole.is(Class::Expected) || whole.is_bound(&[language, "en"]);
        // "Your item was delivered … on September 20, 2026": so it is said of the one whose page it is.
        let is_mine = atom.wanted || begins_with_subject(&whole);
        if is_mine && atom.stamp.is_some() && atom.single && whole.is(Class::Event) && !hoped {
            if atom.stamp.is_some_and(|stamp| stamp.weak) {
                atom.join_sentence(text);
                atom.told = true;
            }
            atom.stamp = atom.stamp.map(|stamp| Stamp { weak: false, ..stamp });
        }
    }
    strengthen(&mut atoms, &texts, language);
    days::give_days(&tree, &mut atoms);
    let page = TakenPage::of(&tree, &atoms);
    match history(&page) {
        Some((entries, sure)) => TextReading::Found { number, entries, sure },
        None if may_tell(&page) => TextReading::Unread { number },
        None => TextReading::NoEntries { number },
    }
}

/// Whether a page says somewhere that nothing is known of a parcel yet.
pub fn says_nothing(page: &PageText) -> bool {
    page.lines.iter().any(|line| Folded::of(&line.text).is(Class::Nothing))
}

/// Whether a page that has no history of the number tells something of it all the same: updates that could not be read, a
/// sentence without a day, a status below the number.
fn may_tell(page: &TakenPage<'_>) -> bool {
    let says_nothing = |atom: &Atom| {
        atom.stamp.is_none() && !atom.skipped && Folded::of(&atom.parts.join(" ")).is(Class::Nothing)
    };
    if page.atoms.iter().any(says_nothing) {
        return false;
    }
    let all: Vec<TextCandidate> = page.runs().into_iter().map(|run| candidate(page, run)).collect();
    let is_open = |one: &&TextCandidate| {
        let links = one.drafts.iter().filter(|draft| draft.link || draft.headline).count();
        let others = one.drafts.iter().filter(|draft| !draft.others.is_empty() && !draft.wanted).count();
        one.events > 0
            && links * 2 <= one.drafts.len()
            && others < one.drafts.len()
            && !is_elsewhere(page, one)
            && !is_of_others(page, one)
            && is_mine(page, one, &all)
    };
    all.iter().any(|one| is_open(&one)) || page.has_status()
}

/// Several lines next to each other with a moment amid a few words of an event are columns whose signs got lost: "In transit
/// 26 Nov 21:30 Osaka".
fn strengthen(atoms: &mut [Atom], texts: &[&str], language: &str) {
    let is_row = |(atom, text): (&Atom, &&str)| {
        atom.stamp.is_some_and(|stamp| stamp.weak && stamp.minute.is_some())
            && atom.event
            && text.len() <= LONGEST_ROW
            && line::sentences(text) == 1
            && {
                let whole = Folded::of(text);
                !whole.is(Class::Expected) && !whole.is_bound(&[language, "en"])
            }
    };
    let rows: Vec<bool> = atoms.iter().zip(texts).map(is_row).collect();
    // A short word that nobody knows before a moment is the name of its day, where the line beside it begins with a moment.
    let begins = |atom: &Atom| {
        let is_first = |stamp: Stamp| stamp.edge == Edge::First && !stamp.weak && stamp.minute.is_some();
        atom.stamp.is_some_and(is_first) && atom.event
    };
    let strong: Vec<bool> = atoms.iter().map(begins).collect();
    let is_at = |at: Option<usize>| at.and_then(|at| rows.get(at)).copied().unwrap_or_default();
    let is_strong = |at: Option<usize>| at.and_then(|at| strong.get(at)).copied().unwrap_or_default();
    let has_short_name = |atom: &Atom| {
        atom.parts.len() > 1
            && atom
                .parts
                .first()
                .is_some_and(|name| name.len() <= LONGEST_DAY_NAME && name.chars().all(char::is_alphabetic))
    };
    for (at, atom) in atoms.iter_mut().enumerate() {
        let near = [at.checked_sub(1), at.checked_add(1)];
        let beside_weak = near.iter().any(|near| is_at(*near));
        let beside_strong = has_short_name(atom) && near.iter().any(|near| is_strong(*near));
        if is_at(Some(at)) && (beside_weak || beside_strong) {
            atom.stamp = atom.stamp.map(|stamp| Stamp { weak: false, ..stamp });
        }
    }
}

/// The language in which a page speaks of parcels.
fn language_of(page: &PageText) -> &str {
    let folded: Vec<Folded> = page.lines.iter().map(|line| Folded::of(&line.text)).collect();
    words::language(folded.iter(), &page.language)
}

fn style(language: &str, now: Now) -> Style<'_> {
    let bounds = Bounds {
        not_before: now.today.checked_sub_days(Days::new(OLDEST_WITHOUT_YEAR)),
        not_after: now.today.succ_opt(),
    };
    Style { language, order: None, now: (now.today, now.minute), bounds }
}

/// The page with a line for each entry where a line has several with a semicolon between, as people write a history into
/// a chat, and for each sentence where one has a date and one of the numbers; `None`: no line has.
fn parted(page: &PageText, mine: &[String], now: Now) -> Option<PageText> {
    let style = style(&page.language, now);
    let day = |part: &str| {
        marks(part, &style)
            .into_iter()
            .find(|mark| matches!(mark.when, DateMark::Date(_) | DateMark::Ago(..)))
    };
    let entries = |line: &Line| {
        let (number, rest) = after_number(&line.text);
        let parts: Vec<&str> = rest.split([';', '；']).filter(|part| !part.trim().is_empty()).collect();
        let dated = parts.iter().filter(|part| day(part).is_some()).count();
        (parts.len() > 1 && dated == parts.len()).then(|| {
            let mut texts: Vec<String> = vec![number.trim().to_owned()];
            for part in parts {
                // "RB…CN: 2026-11-24 Arrived": what is named before the first date.
                let name = day(part).and_then(|mark| part.get(..mark.from)).unwrap_or_default();
                let named = name.trim_end().ends_with([':', '：']);
                let (name, rest) = if named { (name, part.get(name.len()..)) } else { ("", Some(part)) };
                texts.extend([name, rest.unwrap_or_default()].map(|text| text.trim().to_owned()));
            }
            texts.retain(|text| !text.is_empty());
            texts
        })
    };
    let sentences = |line: &Line| {
        let parts = line::split_sentences(&line.text);
        let tells = |part: &&str| mine.iter().any(|number| line_holds(part, number)) && day(part).is_some();
        (parts.len() > 1 && parts.iter().any(tells))
            .then(|| parts.iter().map(|part| part.trim().to_owned()).collect::<Vec<_>>())
    };
    let class_of = |line: &Line| {
        let several = line.text.contains([';', '；']).then(|| entries(line)).flatten();
        let held = || mine.iter().any(|number| line_holds(&line.text, number));
        several.or_else(|| (line.text.contains(' ') && held()).then(|| sentences(line)).flatten())
    };
    let mut found = false;
    let mut lines: Vec<Line> = Vec::new();
    for line in &page.lines {
        match class_of(line) {
            Some(texts) => {
                found = true;
                lines.extend(texts.into_iter().map(|text| Line { text, ..line.clone() }));
            }
            None => lines.push(line.clone()),
        }
    }
    found.then(|| PageText { language: page.language.clone(), lines, cut: false })
}

/// The page's day/month order: from its dates; else the language's, unless only the other order avoids future dates and
/// reads all dates.
fn order(texts: &[&str], folded: &[Folded], style: &Style<'_>) -> Option<DateOrder> {
    let mut shown = texts.iter().filter_map(|text| numeric_order(text));
    if let Some(first) = shown.next() {
        return shown.all(|other| other == first).then_some(first);
    }
    let short = || texts.iter().zip(folded).enumerate().filter(|(_, (text, _))| text.len() < 200);
    // A day that is hoped for, or until which something holds, may be to come; its name may stand in the line before.
    let hoped = |text: &Folded| text.is(Class::Expected) || text.is_bound(&[style.language, "en"]);
    let is_past = |at: usize, text: &Folded| {
        !hoped(text) && !at.checked_sub(1).and_then(|at| folded.get(at)).is_some_and(hoped)
    };
    let future = |order: Option<DateOrder>| {
        let style = Style { order, ..*style };
        let of_text = |text: &&str| {
            let later = |when: DateMark| match when {
                DateMark::Date(date) => date.first > style.now.0 && date.year_stated,
                DateMark::Unsettled(_) => true,
                _ => false,
            };
            marks(text, &style).iter().filter(|mark| later(mark.when)).count()
        };
        let past = short().filter(|(at, (_, folded))| is_past(*at, folded));
        past.map(|(_, (text, _))| of_text(text)).sum::<usize>()
    };
    let readable = |order: Option<DateOrder>| {
        let style = Style { order, ..*style };
        let is_read = |mark: &Mark| matches!(mark.when, DateMark::Date(_));
        short()
            .map(|(_, (text, _))| marks(text, &style).iter().filter(|mark| is_read(mark)).count())
            .sum::<usize>()
    };
    let usual = future(None);
    if usual == 0 {
        return open_order(style, &|order| {
            let style = Style { order: Some(order), ..*style };
            let bare = short().filter(|(at, (text, _))| {
                let above = at.checked_sub(1).and_then(|at| folded.get(at).zip(texts.get(at)));
                has_numbers(text) && !above.is_some_and(|(words, text)| hoped(words) && !has_numbers(text))
            });
            let marks = bare.flat_map(|(_, (text, _))| {
                let is_entrys = |mark: &Mark| {
                    !line::is_no_entrys(text.get(..mark.from).unwrap_or_default(), style.language)
                };
                marks(text, &style).into_iter().filter(is_entrys).collect::<Vec<_>>()
            });
            let day = |mark: Mark| match mark.when {
                DateMark::Date(date) => Some(date.last),
                _ => None,
            };
            marks.filter_map(day).collect()
        });
    }
    let all = readable(None);
    let fits = |order: &DateOrder| future(Some(*order)) < usual && readable(Some(*order)) >= all;
    [DateOrder::DayFirst, DateOrder::MonthFirst].into_iter().find(fits)
}

/// Whether numbers stand in a text as those of a date do.
fn has_numbers(text: &str) -> bool {
    let joined = |bytes: &[u8]| matches!(bytes, [one, b'/' | b'.' | b'-', two] if one.is_ascii_digit() && two.is_ascii_digit());
    text.as_bytes().windows(3).any(joined)
}

/// English is written with either order: the one by which the page's days are those of one history, in less time and not
/// long ago; else none is believed.
fn open_order(style: &Style<'_>, days: &dyn Fn(DateOrder) -> Vec<Day>) -> Option<DateOrder> {
    if style.language != "en" {
        return None;
    }
    let (month_first, day_first) = (days(DateOrder::MonthFirst), days(DateOrder::DayFirst));
    let ends = |days: &[Day]| Some((*days.iter().min()?, *days.iter().max()?));
    if month_first == day_first {
        return None;
    }
    let (Some(one), Some(two)) = (ends(&month_first), ends(&day_first)) else { return None };
    // A day to come is no entry's.
    if two.1 > style.now.0 {
        return None;
    }
    let fits = |(first, last): (Day, Day), (other_first, other_last): (Day, Day)| {
        let (span, other) = ((last - first).num_days(), (other_last - other_first).num_days());
        span * 3 <= other && other - span >= LONG_SPAN && (other_last - last).num_days() <= LONG_SILENCE
    };
    Some(match (fits(one, two), fits(two, one)) {
        (true, _) => DateOrder::MonthFirst,
        (_, true) => DateOrder::DayFirst,
        _ => DateOrder::Unknown,
    })
}

/// The entries of the wanted number, newest first, and whether they surely are.
fn history(page: &TakenPage<'_>) -> Option<(Vec<Entry>, bool)> {
    let mut candidates: Vec<TextCandidate> =
        page.runs().into_iter().map(|run| candidate(page, run)).collect();
    candidates.retain(|one| {
        one.is_history()
            && !is_elsewhere(page, one)
            && !is_of_others(page, one)
            && !is_after_nothing(page, one)
    });
    let owned: Vec<bool> = candidates.iter().map(|one| is_mine(page, one, &candidates)).collect();
    let mut owned = owned.into_iter();
    candidates.retain(|_| owned.next().unwrap_or(false));
    let best = candidates.iter().max_by_key(|one| (one.events, one.timed(), one.drafts.len()))?;
    let (best_first, best_kind) = (best.first(), best.run.kind);
    let best_days: Vec<Day> = best.drafts.iter().map(|draft| draft.stamp.day).collect();
    let best_aside = is_aside(page, best.first());
    let best_depth = page.tree.depth(best.run.container);
    let ratio = |one: &TextCandidate| one.timed() * 2 > one.drafts.len();
    let best_timed = ratio(best);
    let best_several = best.drafts.len() > 1;
    let kept = candidates.iter().filter(|one| {
        if one.first() == best_first {
            return true;
        }
        let same_shape = one.run.kind == best_kind && page.tree.depth(one.run.container) == best_depth;
        let has_new_days = one.drafts.iter().any(|draft| !best_days.contains(&draft.stamp.day));
        let aside = is_aside(page, one.first()) && !best_aside;
        // A summary of moments that the history has, too.
        let moment = |draft: &EntryDraft| (draft.stamp.day, draft.stamp.minute);
        let is_summary = one.timed() == one.drafts.len()
            && one.drafts.iter().all(|draft| best.drafts.iter().any(|other| moment(other) == moment(draft)));
        !aside
            && !is_summary
            && best_several
            && ratio(one) == best_timed
            && (same_shape
                || (has_new_days && one.drafts.len() > 1 && one.events * 3 >= one.drafts.len() * 2))
    });
    let drafts: Vec<&EntryDraft> = kept.flat_map(|one| &one.drafts).collect();
    let sure = is_sure(&drafts);
    let entries = sorted(&drafts);
    (!entries.is_empty()).then_some((entries, sure))
}

/// Newest first, each once; entries of one minute, or of a day without times, in the order of the page.
fn sorted(drafts: &[&EntryDraft]) -> Vec<Entry> {
    let mut lines: Vec<&EntryDraft> = drafts.to_vec();
    sort_by_key(&mut lines, |draft| draft.at);
    let rises =
        lines.windows(2).filter(|pair| matches!(pair, [one, two] if one.stamp.day < two.stamp.day)).count();
    let falls =
        lines.windows(2).filter(|pair| matches!(pair, [one, two] if one.stamp.day > two.stamp.day)).count();
    let clock = |draft: &EntryDraft| (draft.stamp.day, draft.stamp.minute);
    let rises_in_day =
        lines.windows(2).filter(|pair| matches!(pair, [one, two] if clock(one) < clock(two))).count();
    let falls_in_day =
        lines.windows(2).filter(|pair| matches!(pair, [one, two] if clock(one) > clock(two))).count();
    if (rises, rises_in_day) > (falls, falls_in_day) {
        lines.reverse();
    }
    let complete = |day: Day| {
        lines.iter().filter(|other| other.stamp.day == day).all(|other| other.stamp.minute.is_some())
    };
    let mut order: Vec<&EntryDraft> = lines.clone();
    sort_by(&mut order, |one, two| {
        two.stamp.day.cmp(&one.stamp.day).then_with(|| match complete(one.stamp.day) {
            true => two.stamp.minute.cmp(&one.stamp.minute),
            false => std::cmp::Ordering::Equal,
        })
    });
    let mut entries: Vec<Entry> = Vec::new();
    for draft in order.into_iter().take(MOST_ENTRIES) {
        let entry = Entry {
            date: draft.stamp.day,
            minute: draft.stamp.minute,
            words: event::without_names("", &draft.words.replace(PART, " ")),
            place: strike(&draft.place.replace(PART, " "), |_| true),
            kind: draft.kind,
            line: draft.at,
        };
        // The same moment without words of an event is a summary above the list.
        if !draft.event && draft.stamp.minute.is_some() {
            let is_told = |other: &&EntryDraft| {
                other.event && (other.stamp.day, other.stamp.minute) == (draft.stamp.day, draft.stamp.minute)
            };
            if drafts.iter().any(is_told) {
                continue;
            }
        }
        let same = |other: &Entry| {
            (other.date, other.minute, &other.words) == (entry.date, entry.minute, &entry.words)
                && (other.place == entry.place || entry.place.is_empty() || other.place.is_empty())
        };
        if !entries.iter().any(same) {
            entries.push(entry);
        }
    }
    entries
}
