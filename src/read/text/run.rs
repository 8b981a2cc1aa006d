//! Lines → groups of lines that belong to one date, in runs of such groups.
//!
//! Where each date stands in a container of its own together with words, the container says what belongs to it: the
//! child of what it has in common with the neighboring dates. Where containers hold a date and nothing else (headings,
//! terms, lines), what stands between two dates belongs to the one before or, where nothing follows the last, to the
//! one after. Times of day part the lines of one date in the same way.

use super::days::{self, LONGEST_NAME, PASTED_DEPTH};
use super::line::{Atom, Edge, Stamp, is_no_entrys, names_no_entry};
use super::page::{LineKind, Tree};
use super::words::{Class, Folded};
use crate::knowledge::event::{self, EventKind};

/// More lines than an entry has: a container with this many is no entry's.
const MOST_LINES: usize = 14;

/// Maximum lines after a date where no other date shows how many there are.
const FEW: usize = 4;

/// Between the date of a single entry and its words stand no more lines than its place.
const NEAR: usize = 3;

/// What is pasted alone has no more lines than these beside its number.
const ALONE: usize = 3;

/// So many lines below its number a status of the parcel may stand.
const STATUS_REACH: usize = 6;

/// The most words of the name of a step.
const LONGEST_STEP: usize = 2;

/// What the only day of a bar of steps belongs to.
enum SingleStep {
    /// The step in this line.
    Done(usize),
    /// Nobody can tell.
    Open,
    /// It is no bar.
    None,
}

/// Lines that belong to one date.
#[derive(Clone, Debug)]
pub(super) struct LineGroup {
    /// The line with the date.
    pub at: usize,
    pub stamp: Stamp,
    /// The lines with words, those of the date's own line among them.
    pub lines: Vec<usize>,
}

/// Groups that stand in one container.
#[derive(Clone, Debug)]
pub(super) struct LineRun {
    pub container: usize,
    /// The kind of container an entry has.
    pub kind: LineKind,
    pub groups: Vec<LineGroup>,
}

/// What begins at a line of a pasted text, which has no containers to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beginning {
    /// What is known of a parcel: its number.
    Parcel,
    /// What is no history: news, comments, questions.
    Other,
}

/// The lines of a page with structure that name a parcel above what is known of it: a number of another one is such a line
/// where it is written as the wanted one is, in a container of the same depth.
struct NumberHeadings {
    lines: Vec<usize>,
}

impl NumberHeadings {
    fn of(tree: &Tree, atoms: &[Atom]) -> NumberHeadings {
        let is_dated = |at: usize| atoms.get(at).is_some_and(|atom| atom.stamp.is_some() || atom.noise);
        // A row or an item with its number and its date is an entry, or a parcel in a list: it tells by itself.
        let is_entrys = |at: usize| {
            let is_row = |node: &usize| matches!(tree.kind(*node), LineKind::Item | LineKind::Row);
            let row = tree.ancestors(tree.leaf(at)).find(is_row).map(|row| tree.span(row));
            row.is_some_and(|(from, to)| (from..to).any(is_dated))
        };
        let is_heading = |at: usize, atom: &Atom| {
            (atom.wanted || !atom.others.is_empty()) && !is_dated(at) && !atom.skipped && !is_entrys(at)
        };
        let form = |at: usize, atom: &Atom| {
            let name = atom.number_name.clone();
            let name = if Folded::of(&name).is(Class::Event) { String::new() } else { name };
            (tree.depth(tree.leaf(at)), atom.heading, name)
        };
        let found: Vec<(usize, bool, (usize, bool, String))> = atoms
            .iter()
            .enumerate()
            .filter(|(at, atom)| is_heading(*at, atom))
            .map(|(at, atom)| (at, atom.wanted, form(at, atom)))
            .collect();
        let is_written = |wanted: bool, form: &(usize, bool, String)| {
            found.iter().any(|(_, of_wanted, other)| *of_wanted == wanted && other == form)
        };
        let lines = found.iter().filter(|(.., form)| is_written(true, form) && is_written(false, form));
        NumberHeadings { lines: lines.map(|(at, ..)| *at).collect() }
    }

    fn holds(&self, at: usize) -> bool {
        self.lines.contains(&at)
    }
}

/// Another number of the wanted number's parcel: it stands below a name that goes on from the wanted one's ("Tracking number", "Last
/// mile tracking number"), or that is a carrier's or another number's by itself, and nothing with a day is between them. In a list of
/// parcels each has such a name.
fn is_second_number(atoms: &[Atom], at: usize) -> bool {
    let text = |atom: &Atom| Folded::of(&atom.parts.join(" ").replace(char::is_numeric, ""));
    let name = |at: usize| {
        let above = at.checked_sub(1).and_then(|above| atoms.get(above));
        let above = above.filter(|above| !above.wanted && above.others.is_empty() && !above.skipped);
        above.map(|above| text(above).text().trim().to_owned()).unwrap_or_default()
    };
    let is_undated = |atom: &&Atom| atom.stamp.is_none() && !atom.noise;
    // "Carrier: PostNL" is said of the number above it.
    let is_role = |atom: &Atom| {
        let is_said = atom.parts.iter().any(|part| part.contains([':', '：']));
        !is_said && !atom.wanted && atom.others.is_empty() && text(atom).is(Class::Role)
    };
    let Some(mine) = (0..at).rev().find(|line| atoms.get(*line).is_some_and(|atom| atom.wanted)) else {
        return false;
    };
    let between = atoms.get(mine + 1..at).unwrap_or_default();
    let behind = || atoms.iter().skip(at + 1).take_while(is_undated);
    let (first, second) = (name(mine), name(at));
    let shares = || second.split_whitespace().any(|word| first.split_whitespace().any(|of| of == word));
    let is_of_role = || between.iter().any(is_role) && !behind().any(is_role);
    between.iter().all(|atom| is_undated(&atom)) && ((first != second && shares()) || is_of_role())
}

/// The page, taken apart.
pub(super) struct TakenPage<'a> {
    pub tree: &'a Tree,
    pub atoms: &'a [Atom],
    beginnings: Vec<Option<Beginning>>,
}

impl<'a> TakenPage<'a> {
    pub fn of(tree: &'a Tree, atoms: &'a [Atom]) -> TakenPage<'a> {
        let is_plain = |at: usize, atom: &Atom| {
            tree.depth(tree.leaf(at)) <= PASTED_DEPTH && atom.stamp.is_none() && !atom.noise
        };
        let is_number = |atom: &Atom| atom.wanted || !atom.others.is_empty();
        let headings = NumberHeadings::of(tree, atoms);
        let has_sibling = atoms.iter().any(|atom| atom.sibling);
        // A list of parcels writes them all in one way; "Last mile: RC…EE" among the entries is another number of the same.
        let (mut mine, mut theirs): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for (at, atom) in atoms.iter().enumerate().filter(|(_, atom)| is_number(atom)) {
            if is_plain(at, atom) {
                let list = if atom.wanted { &mut mine } else { &mut theirs };
                list.push(atom.number_name.clone());
            }
        }
        // What has dates above the number are facts of an order.
        let dated = atoms.iter().position(|atom| atom.stamp.is_some() || atom.noise);
        let number = atoms.iter().position(|atom| atom.wanted);
        let number = number.filter(|number| dated.is_some_and(|dated| dated < *number));
        let beginning = |(at, atom): (usize, &Atom)| {
            if !is_plain(at, atom) {
                return headings.holds(at).then_some(Beginning::Parcel);
            }
            if number == Some(at) {
                return Some(Beginning::Parcel);
            }
            if is_number(atom) {
                if is_second_number(atoms, at) {
                    return None;
                }
                // Of the parcels of one order each number begins what is said of its own, however it is written.
                if has_sibling {
                    return Some(Beginning::Parcel);
                }
                let name = atom.number_name.clone();
                return (mine.contains(&name) && theirs.contains(&name)).then_some(Beginning::Parcel);
            }
            let text = atom.parts.join(" ");
            let is_other =
                !atom.event && text.len() <= LONGEST_NAME && Folded::of(&text).is(Class::Elsewhere);
            is_other.then_some(Beginning::Other)
        };
        TakenPage { tree, atoms, beginnings: atoms.iter().enumerate().map(beginning).collect() }
    }

    pub fn atom(&self, at: usize) -> Option<&Atom> {
        self.atoms.get(at)
    }

    fn has_words(&self, at: usize) -> bool {
        self.atom(at).is_some_and(Atom::has_words)
    }

    fn words_in(&self, (from, to): (usize, usize)) -> Vec<usize> {
        (from..to).filter(|at| self.has_words(*at)).collect()
    }

    fn stamp(&self, at: usize) -> Option<Stamp> {
        self.atom(at).and_then(|atom| atom.stamp)
    }

    fn is_lone_clock(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| atom.clock.is_some() && atom.stamp.is_none() && !atom.skipped)
    }

    /// The smallest container of a line that has words, no larger than `most`.
    fn smallest_with_words(&self, at: usize, most: usize) -> usize {
        let leaf = self.tree.leaf(at);
        let mut best = leaf;
        for node in self.tree.ancestors(leaf) {
            let (from, to) = self.tree.span(node);
            if to - from > MOST_LINES {
                break;
            }
            best = node;
            if !self.words_in((from, to)).is_empty() || node == most {
                break;
            }
        }
        best
    }

    /// The dates that can be entries', in the order of the page.
    fn dates(&self) -> Vec<usize> {
        let mut dates: Vec<usize> =
            (0..self.atoms.len()).filter(|at| self.stamp(*at).is_some_and(|stamp| !stamp.weak)).collect();
        dates.retain(|at| self.atom(*at).is_some_and(|atom| !atom.above));
        dates.retain(|at| !self.is_named_otherwise(*at));
        if dates.len() > 2 {
            dates.retain(|at| !self.is_field(*at));
        }
        dates
    }

    /// "Sync time: 28 Nov": a name with a colon that only one date of the page has is a field's, unless it says what
    /// happened.
    fn is_field(&self, at: usize) -> bool {
        let named = |at: usize| {
            self.atom(at).filter(|atom| atom.stamp.is_some_and(|stamp| stamp.named)).map(|atom| &atom.parts)
        };
        named(at).is_some_and(|parts| {
            (0..self.atoms.len()).filter(|other| named(*other) == Some(parts)).count() == 1
                && !self.is_known(at)
        })
    }

    /// Whether the words of a line are known to be an event's.
    fn is_known(&self, at: usize) -> bool {
        let known = |part: &String| event::kind_of("", part).is_some();
        self.atom(at).is_some_and(|atom| atom.parts.iter().any(known))
    }

    /// "Status: Delivered": the same, behind the name of such a field.
    fn is_status(&self, at: usize) -> bool {
        let named = |part: &String| {
            part.split_once([':', '：']).is_some_and(|(name, words)| {
                Folded::of(name).is(Class::Status) && event::kind_of("", words).is_some()
            })
        };
        self.atom(at).is_some_and(|atom| atom.parts.iter().any(named))
    }

    /// Whether the day of a line stands above it.
    fn is_below(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| atom.below)
    }

    fn is_event(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| atom.event)
    }

    /// Whether a line of a pasted text is below one that names what is no history. What stands above all dates, or above the
    /// number, is a menu.
    pub fn is_in_section(&self, at: usize) -> bool {
        let first = (0..at).find(|at| self.is_dated(*at)).unwrap_or(at);
        let number = (first..at).rev().find(|at| self.begins(*at) == Some(Beginning::Parcel));
        (number.unwrap_or(first)..at).any(|at| self.begins(at) == Some(Beginning::Other))
    }

    /// Whether a line is the number above what is known of a parcel.
    pub fn is_head_of_parcel(&self, at: usize) -> bool {
        self.begins(at) == Some(Beginning::Parcel)
    }

    fn begins(&self, at: usize) -> Option<Beginning> {
        self.beginnings.get(at).copied().flatten()
    }

    fn is_dated(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| atom.stamp.is_some() || atom.noise)
    }

    fn is_aside(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| atom.aside)
    }

    fn is_last_day(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| atom.last_day)
    }

    /// The lines around a run of dates up to what has another date or begins another section: none of them is an entry's.
    fn limits(&self, first: usize, last: usize) -> (usize, usize) {
        let is_wall = |at: &usize| self.is_dated(*at) || self.begins(*at).is_some();
        let start = (0..first).rev().find(is_wall).map_or(0, |at| at + 1);
        // Right after a date are its words, which may speak of a day to come.
        let ends = |at: &usize| {
            is_wall(at) && (*at > last + 1 || self.atom(*at).is_some_and(|atom| atom.stamp.is_some()))
        };
        (start, (last + 1..self.atoms.len()).find(ends).unwrap_or(self.atoms.len()))
    }

    /// The name of a field stands beside the date, and says that it is no entry's.
    fn is_named_otherwise(&self, at: usize) -> bool {
        if self.has_words(at) {
            return false;
        }
        let node = self.smallest_with_words(at, 0);
        let (from, _) = self.tree.span(node);
        let before = self.words_in((from, at));
        before.last().and_then(|last| self.atom(*last)).is_some_and(names_no_entry)
            || at.checked_sub(1).and_then(|before| self.atom(before)).is_some_and(|before| {
                names_no_entry(before)
                    && self.tree.depth(self.tree.common(at - 1, at)) + 2
                        >= self.tree.depth(self.tree.leaf(at))
                    && self.tree.kind(self.tree.common(at - 1, at)) != LineKind::List
                    && (self.tree.common(at - 1, at) != 0 || self.is_bare_field(before, at))
            })
    }

    /// In lines without structure a short name above a day without a time is a field's: "Expected delivery", "Dec. 1".
    fn is_bare_field(&self, name: &Atom, at: usize) -> bool {
        let text = name.parts.join(" ");
        text.len() <= LONGEST_NAME
            && !text.ends_with('.')
            && self.stamp(at).is_some_and(|stamp| stamp.minute.is_none())
            && !self.is_lone_clock(at + 1)
    }

    /// All runs of the page.
    pub fn runs(&self) -> Vec<LineRun> {
        let dates = self.dates();
        let mut runs: Vec<LineRun> = Vec::new();
        let mut from = 0;
        while from < dates.len() {
            let container = self.container(&dates, from);
            let mut to = from + 1;
            while to < dates.len()
                && self.container(&dates, to) == container
                && container.is_some_and(|container| self.holds(container, &dates, from, to))
                && !self.is_in_section_of_its_own(&dates, to)
                && dates.get(from).is_some_and(|one| {
                    dates.get(to).is_some_and(|two| self.is_below(*one) == self.is_below(*two))
                })
            {
                to += 1;
            }
            to = self.before_headings(&dates, from, to);
            let members = self.of_one_shape(dates.get(from..to).unwrap_or_default());
            // Children of different kinds are no list together.
            let kind =
                |date: &usize| container.map(|container| self.tree.kind(self.tree.child(container, *date)));
            let speaks = |date: &usize| {
                container.is_some_and(|container| {
                    !self.words_in(self.tree.span(self.tree.child(container, *date))).is_empty()
                })
            };
            let alike = |one: &usize, two: &usize| kind(one) == kind(two) || !speaks(one) || !speaks(two);
            for members in members.chunk_by(alike) {
                runs.extend(self.run(container, members));
            }
            from = to;
        }
        runs
    }

    /// Where the days begin that stand above times, if whole moments stand before them: a summary above the history.
    fn before_headings(&self, dates: &[usize], from: usize, to: usize) -> usize {
        let is_moment = |nth: usize| {
            dates.get(nth).and_then(|at| self.stamp(*at)).is_some_and(|stamp| stamp.minute.is_some())
        };
        let is_heading =
            |nth: usize| !is_moment(nth) && dates.get(nth).is_some_and(|at| self.is_lone_clock(at + 1));
        let first = (from..to).find(|nth| !is_moment(*nth)).unwrap_or(to);
        let parts = first > from + 1 && to > first + 1 && (first..to).all(is_heading);
        if parts { first } else { to }
    }

    /// The lines around a date that no other weekday parts from it: whose day "Thursday" is, is not known.
    fn of_its_weekday(&self, date: usize, (from, to): (usize, usize)) -> (usize, usize) {
        let is_weekday = |at: &usize| self.atom(*at).is_some_and(|atom| atom.weekday);
        // Beside the date it is the date's own.
        let start = (from..date.saturating_sub(1)).rev().find(is_weekday).map_or(from, |at| at + 1);
        (start, (date + 2..to).find(is_weekday).unwrap_or(to))
    }

    fn is_in_section_of_its_own(&self, dates: &[usize], nth: usize) -> bool {
        let before = nth.checked_sub(1).and_then(|nth| dates.get(nth)).copied().unwrap_or(0);
        dates.get(nth).is_some_and(|at| (before..*at).any(|at| self.begins(at).is_some()))
    }

    /// Without the few dates that are written in another way: at the end of other words where the list begins its lines with
    /// them ("Ordered on 10 Nov"), or before words and without a time where moments stand alone ("2026-11-20 How long …").
    fn of_one_shape(&self, dates: &[usize]) -> Vec<usize> {
        let count = |fits: &dyn Fn(usize) -> bool| dates.iter().filter(|at| fits(**at)).count();
        let shape = |at: usize, edge: Edge, timed: bool| {
            self.stamp(at).is_some_and(|stamp| stamp.edge == edge && stamp.minute.is_some() == timed)
        };
        // One sentence of what happened at a time of day is an entry, whatever stands between its words and its date.
        let is_told = |at: usize| self.atom(at).is_some_and(|atom| atom.event && atom.single);
        let is_last = |at: usize| {
            let ends = (shape(at, Edge::Last, true) && !is_told(at)) || shape(at, Edge::Last, false);
            ends && !self.is_known(at)
        };
        let is_title = |at: usize| shape(at, Edge::First, false);
        let last = count(&is_last);
        let few = last * 3 <= dates.len() || (dates.len() == 2 && last == 1);
        let moments = count(&|at| shape(at, Edge::Whole, true));
        let titled = moments > 2 && moments > count(&is_title);
        let is_odd = |at: usize| (few && is_last(at)) || (titled && is_title(at));
        dates.iter().copied().filter(|at| !is_odd(*at)).collect()
    }

    fn holds(&self, container: usize, dates: &[usize], from: usize, to: usize) -> bool {
        let (first, last) = self.tree.span(container);
        [from, to].into_iter().all(|at| dates.get(at).is_some_and(|at| (first..last).contains(at)))
    }

    /// What a date has in common with its nearer neighbor.
    fn container(&self, dates: &[usize], nth: usize) -> Option<usize> {
        let here = *dates.get(nth)?;
        // What stands together is said by the days above, whatever empty lines there are between.
        if self.is_below(here) {
            return Some(days::container(self.tree, here));
        }
        let before =
            nth.checked_sub(1).and_then(|nth| dates.get(nth)).map(|other| self.tree.common(*other, here));
        let after = dates.get(nth + 1).map(|other| self.tree.common(here, *other));
        [before, after].into_iter().flatten().max_by_key(|node| self.tree.depth(*node))
    }

    fn run(&self, container: Option<usize>, dates: &[usize]) -> Option<LineRun> {
        let first = *dates.first()?;
        if dates.iter().all(|at| self.is_below(*at)) {
            let container = container.unwrap_or(0);
            let groups = self.below_days(container, dates);
            return Some(LineRun { container, kind: LineKind::Text, groups });
        }
        let container = container.filter(|_| dates.len() > 1).or_else(|| {
            // Alone in its container: what it has in common with others is too far away to tell.
            let region = container.map_or(0, |container| self.tree.child(container, first));
            let (from, to) = self.tree.span(region);
            let fits = container.is_some() && to - from <= MOST_LINES;
            fits.then(|| {
                // The only entry of a leg stands in a list like those of the others.
                let parent = self.tree.parent(region);
                let entry = self.region(parent, first);
                let is_entry = matches!(self.tree.kind(entry), LineKind::Item | LineKind::Row);
                if is_entry { self.tree.parent(entry) } else { parent }
            })
        });
        let Some(container) = container else { return self.alone(first) };
        let regions: Vec<usize> = dates.iter().map(|date| self.region(container, *date)).collect();
        let speaking =
            regions.iter().filter(|region| !self.words_in(self.tree.span(**region)).is_empty()).count();
        let kind = self.tree.kind(*regions.first()?);
        let groups = if speaking * 2 > dates.len() && !self.is_beside_words(dates, &regions) {
            self.contained(container, dates, &regions)
        } else if dates.len() == 1 {
            let small = self.tree.span(container);
            if self.words_in(small).len() > MOST_LINES {
                return self.alone(first);
            }
            self.between(container, dates)
        } else {
            self.between(container, dates)
        };
        // Entries follow each other: where more stands between them than in them, they are no list.
        let first = groups.iter().flat_map(|group| group.lines.first()).min().copied().unwrap_or(0);
        let last = groups.iter().flat_map(|group| group.lines.last()).max().copied().unwrap_or(0);
        let own = groups.iter().map(|group| group.lines.len()).sum::<usize>();
        (own * 2 >= self.words_in((first, last + 1)).len()).then_some(LineRun { container, kind, groups })
    }

    /// The lines with the dates hold places or names of columns, and what happened stands in the lines between.
    fn is_beside_words(&self, dates: &[usize], regions: &[usize]) -> bool {
        let bare = dates.iter().zip(regions).all(|(date, region)| self.tree.leaf(*date) == *region);
        let own = dates.iter().filter(|at| self.is_event(**at)).count();
        let is_followed = |(nth, at): (usize, &usize)| {
            let next = dates.get(nth + 1).copied().unwrap_or(at + 2);
            (at + 1..next).any(|at| self.is_event(at) && !self.is_dated(at))
        };
        bare && own * 2 < dates.len()
            && dates.iter().enumerate().filter(|one| is_followed(*one)).count() * 3 >= dates.len() * 2
    }

    /// The child of a container that holds a date or, where that is a list of several things, the one with the date.
    fn region(&self, container: usize, date: usize) -> usize {
        let child = self.tree.child(container, date);
        let inside = self.tree.ancestors(self.tree.leaf(date)).take_while(|node| *node != child);
        let is_entry = |node: &usize| matches!(self.tree.kind(*node), LineKind::Item | LineKind::Row);
        inside.filter(is_entry).last().unwrap_or(child)
    }

    /// A date that has no neighbor.
    fn alone(&self, at: usize) -> Option<LineRun> {
        let stamp = self.stamp(at)?;
        let mut region = self.smallest_with_words(at, 0);
        // A date and a time in cells of their own are followed by the words.
        while region != 0 && self.words_in(self.tree.span(region)).is_empty() {
            region = self.tree.parent(region);
        }
        let (from, to) = self.tree.span(region);
        let (container, kind) = (self.tree.parent(region), self.tree.kind(region));
        let clocks: Vec<usize> = (at + 1..to).filter(|line| self.is_lone_clock(*line)).collect();
        if region != 0 && clocks.len() > 1 && stamp.minute.is_none() && !self.has_words(at) {
            let groups = self.timed(at, stamp, (at, to), &clocks);
            return Some(LineRun { container, kind, groups });
        }
        match self.single_step(at) {
            SingleStep::Done(line) => {
                let below = self.atom(at + 1).filter(|_| self.is_lone_clock(at + 1));
                let minute = stamp.minute.or(below.and_then(|atom| atom.clock));
                let groups = vec![LineGroup { at, stamp: Stamp { minute, ..stamp }, lines: vec![line] }];
                return Some(LineRun { container, kind, groups });
            }
            SingleStep::Open => return None,
            SingleStep::None => {}
        }
        let lines = self.words_in((from, to));
        let lines = if region == 0 || lines.len() > MOST_LINES { self.after(at, to) } else { lines };
        let stamp = Stamp { minute: stamp.minute.or_else(|| self.only_clock((from, to))), ..stamp };
        let lines = self.with_neighbor(at, stamp, lines);
        Some(LineRun { container, kind, groups: vec![LineGroup { at, stamp, lines }] })
    }

    /// Without the times of day that stand less deep than most of them, or deeper: the hours of a pickup point below a list.
    fn of_one_depth(&self, clocks: &[usize]) -> Vec<usize> {
        let depth = |line: &usize| self.tree.depth(self.tree.leaf(*line));
        // A list has a few depths.
        let mut counts: Vec<(usize, usize)> = Vec::new();
        for line in clocks {
            let own = depth(line);
            match counts.iter_mut().find(|(known, _)| *known == own) {
                Some((_, count)) => *count += 1,
                None => counts.push((own, 1)),
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max();
        let is_most =
            |line: &usize| counts.iter().any(|(known, count)| *known == depth(line) && Some(*count) == most);
        clocks.iter().copied().filter(is_most).collect()
    }

    /// The line of a date, or the few with words after it.
    fn after(&self, at: usize, to: usize) -> Vec<usize> {
        if self.has_words(at) {
            return vec![at];
        }
        self.words_in((at, to.min(at + FEW)))
    }

    /// The only entry of a pasted text may stand in lines of its own before its date or behind it: where its own lines say nothing,
    /// those up to the nearest one whose words are known are its.
    fn with_neighbor(&self, at: usize, stamp: Stamp, lines: Vec<usize>) -> Vec<usize> {
        let is_pasted = self.tree.depth(self.tree.leaf(at)) <= PASTED_DEPTH;
        if !is_pasted || lines.iter().any(|line| self.is_event(*line) || self.is_known(*line)) {
            return lines;
        }
        let known = |line: &usize| self.has_words(*line) && (self.is_known(*line) || self.is_status(*line));
        // A day without a time may be anything: only what stands beside it speaks for it.
        let near = if stamp.minute.is_some() { NEAR } else { 1 };
        let is_open = |line: &usize| {
            self.begins(*line).is_none()
                && self.stamp(*line).is_none()
                && self.atom(*line).is_some_and(|atom| !atom.wanted && atom.others.is_empty())
        };
        let behind = (at + 1..self.atoms.len()).take(near).take_while(is_open).find(known);
        let before = (0..at).rev().take(near).take_while(is_open).find(known);
        let distance = |line: usize| line.abs_diff(at);
        match (before, behind) {
            (Some(first), Some(last)) if distance(first) == distance(last) => lines,
            (Some(first), last) if last.is_none_or(|last| distance(first) < distance(last)) => {
                self.words_in((first, at + 1))
            }
            (_, Some(last)) => self.words_in((at, last + 1)),
            // What nobody knows the meaning of is said of a whole moment right below it.
            _ => match at.checked_sub(1).filter(is_open).filter(|line| self.is_said_of(*line, stamp)) {
                Some(line) => self.words_in((line, at + 1)),
                None => lines,
            },
        }
    }

    /// Whether a line of several words says what happened at the moment below it.
    fn is_said_of(&self, line: usize, stamp: Stamp) -> bool {
        stamp.minute.is_some()
            && stamp.edge == Edge::Whole
            && self.atoms.iter().filter(|atom| !atom.wanted).count() <= ALONE
            && self.has_words(line)
            && self.is_event(line)
            && self.atom(line).is_some_and(|atom| {
                let text = atom.parts.join(" ");
                !atom.noise
                    && !names_no_entry(atom)
                    && !is_no_entrys(&text, "en")
                    && !event::leads_to_last_day(&text)
                    && atom.parts.iter().any(|part| part.split_whitespace().nth(1).is_some())
            })
    }

    fn only_clock(&self, (from, to): (usize, usize)) -> Option<u16> {
        let mut clocks = (from..to).filter(|at| self.is_lone_clock(*at));
        let first = clocks.next()?;
        if clocks.next().is_some() {
            return None;
        }
        self.atom(first)?.clock
    }

    /// The runs in which each date's container holds its words.
    fn contained(&self, container: usize, dates: &[usize], regions: &[usize]) -> Vec<LineGroup> {
        let mut groups = Vec::new();
        let kind = regions.first().map(|region| self.tree.kind(*region));
        for (nth, (date, region)) in dates.iter().zip(regions).enumerate() {
            let Some(stamp) = self.stamp(*date) else { continue };
            let span = self.tree.span(*region);
            groups.extend(self.of_date(*date, stamp, span));
            // Entries of the same day that do not repeat its date.
            let end = dates.get(nth + 1).copied().unwrap_or_else(|| self.tree.span(container).1);
            let mut at = span.1;
            while at < end {
                let sibling = self.tree.child(container, at);
                let (from, to) = self.tree.span(sibling);
                let is_of_weekday = (from..to).any(|at| self.atom(at).is_some_and(|atom| atom.weekday));
                if to <= at || from < at || to > end || is_of_weekday {
                    break;
                }
                at = to;
                let is_entry = Some(self.tree.kind(sibling)) == kind
                    && matches!(kind, Some(LineKind::Row | LineKind::Item | LineKind::Group))
                    && (from..to).all(|at| self.atom(at).is_some_and(|atom| !atom.noise))
                    && (from..to).any(|at| {
                        self.is_lone_clock(at)
                            || (kind == Some(LineKind::Row) && self.atom(at).is_some_and(|atom| atom.event))
                    });
                if is_entry {
                    let minute = self.only_clock((from, to));
                    let lines = self.words_in((from, to));
                    groups.push(LineGroup { at: from, stamp: Stamp { minute, ..stamp }, lines });
                }
            }
        }
        groups
    }

    /// What belongs to a date stands between it and the next one.
    fn between(&self, container: usize, dates: &[usize]) -> Vec<LineGroup> {
        let (Some(first), Some(last)) = (dates.first().copied(), dates.last().copied()) else {
            return Vec::new();
        };
        let (start, end) = self.tree.span(container);
        let limits = self.limits(first, last);
        let (start, end) = (start.max(limits.0), end.min(limits.1));
        let child_span = |at: usize| self.tree.span(self.tree.child(container, at));
        let before = self.words_in((start, child_span(first).0));
        let after = self.words_in((child_span(last).1, end));
        if self.are_names_and_days(dates, &before, &after) {
            return Vec::new();
        }
        // "Estimated delivery: 30 Nov" and the number itself are no entry's, whichever side they stand on.
        let is_other =
            |at: usize| self.atom(at).is_none_or(|atom| atom.noise || atom.wanted || names_no_entry(atom));
        let near_event = |lines: &mut dyn Iterator<Item = &usize>| {
            lines.take(2).take_while(|at| !is_other(**at)).any(|at| self.is_event(*at))
        };
        let is_bar = self.is_bar_of_steps(dates, &before, &after);
        let heads = if is_bar { Some(false) } else { self.heads_times(dates, &child_span) };
        let dates_first = heads.unwrap_or_else(|| {
            let near_before = near_event(&mut before.iter().rev());
            !after.is_empty()
                && (before.is_empty()
                    || !near_before
                    || (near_event(&mut after.iter()) && {
                        let mut head: Vec<usize> =
                            before.iter().rev().copied().take_while(|at| !is_other(*at)).collect();
                        head.reverse();
                        self.is_like_the_rest(dates, &child_span, &head, &after)
                    }))
        });
        if heads.is_none() && dates_first && self.may_be_shifted(dates, &before, &after) {
            return Vec::new();
        }
        // How many children stand between two dates, and of what kinds: what is open at one end has no more.
        let children = |from: usize, to: usize| {
            let mut found = Vec::new();
            let mut at = from;
            while at < to {
                let child = self.tree.child(container, at);
                let next = self.tree.span(child).1.max(at + 1);
                found.push(child);
                at = next;
            }
            found
        };
        let mut most = 0;
        let mut kinds: Vec<LineKind> = Vec::new();
        for pair in dates.windows(2) {
            let [one, two] = pair else { continue };
            let inner = children(child_span(*one).1, child_span(*two).0);
            most = most.max(inner.len());
            kinds.extend(inner.iter().map(|child| self.tree.kind(*child)));
        }
        if dates.len() == 1 {
            most = FEW;
        }
        let fits = |child: usize| {
            (kinds.is_empty() && self.tree.kind(child) != LineKind::Heading)
                || kinds.contains(&self.tree.kind(child))
        };
        let has_clocks_below = !dates_first && self.is_followed_by_clock(dates);
        let mut groups = Vec::new();
        for (nth, date) in dates.iter().enumerate() {
            let Some(mut stamp) = self.stamp(*date) else { continue };
            let own = child_span(*date);
            let (from, to) = if dates_first {
                let limit = dates.get(nth + 1).map(|next| child_span(*next).0);
                let to = limit.unwrap_or_else(|| {
                    let open = children(own.1, end);
                    let most = self.with_timed(&open, most);
                    let kept = open.iter().take(most).take_while(|child| fits(**child));
                    kept.last().map_or(own.1, |child| self.tree.span(*child).1)
                });
                (own.0, to)
            } else {
                let limit =
                    nth.checked_sub(1).and_then(|nth| dates.get(nth)).map(|before| child_span(*before).1);
                let limit = limit.map(|limit| limit + usize::from(has_clocks_below));
                let from = limit.unwrap_or_else(|| {
                    let open = children(start, own.0);
                    let most = self.with_words(&open, most);
                    let kept = open.iter().rev().take(most).take_while(|child| fits(**child));
                    kept.last().map_or(own.0, |child| self.tree.span(*child).0)
                });
                (from, own.1)
            };
            // So does one right below it where the words stand above.
            if has_clocks_below {
                stamp.minute = self.atom(date + 1).and_then(|atom| atom.clock);
                groups.push(LineGroup { at: *date, stamp, lines: self.words_in((from, own.1)) });
                continue;
            }
            // A time right before its date belongs to it where every date is written so.
            if dates_first && stamp.minute.is_none() && self.is_preceded_by_clock(dates) {
                stamp.minute = own.0.checked_sub(1).and_then(|at| self.atom(at)).and_then(|atom| atom.clock);
                let last = if nth + 1 < dates.len() { to.saturating_sub(1) } else { to };
                groups.push(LineGroup { at: *date, stamp, lines: self.words_in((from, last)) });
                continue;
            }
            groups.extend(self.of_date(*date, stamp, self.of_its_weekday(*date, (from, to))));
        }
        groups
    }

    /// The entries whose days stand above them: the line with the time, and what follows it up to the next one. The last has no
    /// more lines than any other.
    fn below_days(&self, container: usize, dates: &[usize]) -> Vec<LineGroup> {
        let is_wall = |at: &usize| (self.is_dated(*at) && !self.is_aside(*at)) || self.begins(*at).is_some();
        let lines = |(at, end): (usize, usize)| {
            let mut lines = self.words_in((at, end));
            // "Estimated delivery", in the line above its day; "Open until 20:00".
            let is_other = |line: usize| {
                self.atom(line).is_some_and(|atom| atom.clock.is_some() || names_no_entry(atom))
            };
            let is_left_out = |line: usize| {
                if self.is_aside(line) { !self.is_last_day(line) } else { is_other(line) }
            };
            lines.retain(|line| *line == at || !is_left_out(*line));
            lines
        };
        let (_, last) = self.tree.span(container);
        let mut all: Vec<(usize, Option<Vec<usize>>)> = Vec::new();
        for at in dates.iter().copied() {
            let end = (at + 1..last).find(is_wall);
            all.push((at, end.map(|end| lines((at, end)))));
        }
        let most = all.iter().filter_map(|(_, lines)| lines.as_ref().map(Vec::len)).max().unwrap_or(1);
        let entry = |(at, inside): (usize, Option<Vec<usize>>)| {
            let stamp = self.stamp(at)?;
            let open = || lines((at, last)).into_iter().take(most).collect();
            Some(LineGroup { at, stamp, lines: inside.unwrap_or_else(open) })
        };
        all.into_iter().filter_map(entry).collect()
    }

    /// Whether a date with several times of day stands before them or after them: where one gap begins or ends with a time.
    fn heads_times(&self, dates: &[usize], span: &dyn Fn(usize) -> (usize, usize)) -> Option<bool> {
        dates.windows(2).find_map(|pair| {
            let [one, two] = pair else { return None };
            let (from, to) = (span(*one).1, span(*two).0);
            let several = (from..to).filter(|at| self.is_lone_clock(*at)).count() > 1;
            let ends = (self.is_lone_clock(from), to > from && self.is_lone_clock(to - 1));
            (several && ends.0 != ends.1).then_some(ends.0)
        })
    }

    /// Events stand before the first date and after the last one: whether those after it are an entry as the ones between, or
    /// those before it are none. Steps that are still to come have no place.
    fn is_like_the_rest(
        &self,
        dates: &[usize],
        span: &dyn Fn(usize) -> (usize, usize),
        before: &[usize],
        after: &[usize],
    ) -> bool {
        let shape = |lines: &[usize]| lines.iter().map(|at| self.is_event(*at)).collect::<Vec<_>>();
        let mut gaps = dates.windows(2).filter_map(|pair| {
            let [one, two] = pair else { return None };
            Some(shape(&self.words_in((span(*one).1, span(*two).0))))
        });
        let mut gaps_again = gaps.clone();
        gaps.any(|gap| after.get(..gap.len()).is_some_and(|lines| shape(lines) == gap))
            || !gaps_again.any(|gap| shape(before) == gap)
    }

    /// So many of the containers after the last date, and those after them that have a time of day and an event, as the ones
    /// before: the last day may have more entries than any other.
    fn with_timed(&self, open: &[usize], most: usize) -> usize {
        let is_timed = |nth: usize| {
            open.get(nth).is_some_and(|child| {
                let (from, to) = self.tree.span(*child);
                (from..to).any(|at| self.is_lone_clock(at)) && (from..to + 1).any(|at| self.is_event(at))
            })
        };
        // The last entry that surely is one shows how many an entry has.
        let Some(last) = (0..most).rev().find(|nth| is_timed(*nth)) else { return most };
        let step = (most - last).max(1);
        let more = (0..).take_while(|more| is_timed(most + more * step)).count();
        most + more * step
    }

    /// So many of the containers before the first date, or up to two more where those say nothing that is known and the one
    /// before them does: the newest entry may say more than others.
    fn with_words(&self, open: &[usize], most: usize) -> usize {
        let is_known = |nth: usize| {
            let child = open.len().checked_sub(nth + 1).and_then(|at| open.get(at));
            child.is_some_and(|child| {
                let (from, to) = self.tree.span(*child);
                (from..to).any(|at| self.is_known(at))
            })
        };
        if (0..most).any(is_known) {
            return most;
        }
        (most..most + 2).find(|nth| is_known(*nth)).map_or(most, |nth| nth + 1)
    }

    /// Whether a time of day and nothing else stands right below every day.
    fn is_followed_by_clock(&self, dates: &[usize]) -> bool {
        let is_bare = |at: usize| self.is_lone_clock(at) && !self.has_words(at);
        dates
            .iter()
            .all(|date| self.stamp(*date).is_some_and(|stamp| stamp.minute.is_none()) && is_bare(date + 1))
    }

    /// The names of several steps in a row beside their days in a row: which day is whose is not known.
    fn are_names_and_days(&self, dates: &[usize], before: &[usize], after: &[usize]) -> bool {
        let days: Vec<Stamp> = dates.iter().filter_map(|at| self.stamp(*at)).collect();
        let differ = days.windows(2).any(|pair| matches!(pair, [one, two] if one.day != two.day));
        let in_a_row = dates.windows(2).all(|pair| matches!(pair, [one, two] if *two == one + 1));
        let bare = dates.iter().all(|at| !self.has_words(*at));
        let are_events = |lines: &mut dyn Iterator<Item = &usize>| {
            lines.take_while(|at| self.is_event(**at)).take(2).count() == 2
        };
        differ && in_a_row && bare && (are_events(&mut before.iter().rev()) || are_events(&mut after.iter()))
    }

    /// A bar of steps, whose days stand below them: an event stands right above the first day and below the last one, the days
    /// go up, and so do the events. The last step has not come yet.
    fn is_bar_of_steps(&self, dates: &[usize], before: &[usize], after: &[usize]) -> bool {
        let (Some(first), Some(last)) = (dates.first(), dates.last()) else { return false };
        let right_below = last + 1 + usize::from(self.is_followed_by_clock(dates));
        let is_below = after.first().is_some_and(|at| *at == right_below && self.is_event(*at));
        // "Delivery progress" is a heading.
        let is_step = |at: usize| {
            let is_word = || self.atom(at).is_some_and(|atom| !atom.parts.join(" ").trim().contains(' '));
            self.is_first_step(at) || (self.is_event(at) && (self.kind(at).is_some() || is_word()))
        };
        let Some(above) = before.last().filter(|at| **at + 1 == *first && is_step(**at) && is_below) else {
            return false;
        };
        let days: Vec<Stamp> = dates.iter().filter_map(|at| self.stamp(*at)).collect();
        let rises = days.windows(2).all(|pair| matches!(pair, [one, two] if one.day <= two.day))
            && (days.len() == 1 || days.first().map(|one| one.day) < days.last().map(|one| one.day));
        let gap = |pair: &[usize]| match pair {
            [one, two] => self.words_in((*one + 1, *two)),
            _ => Vec::new(),
        };
        let gaps: Vec<Vec<usize>> = dates.windows(2).map(gap).collect();
        let of_one = gaps.iter().all(|lines| matches!(lines.as_slice(), [line] if self.is_event(*line)));
        let bare = dates.iter().all(|at| !self.has_words(*at));
        // A summary above a history, the oldest first, says what its last entry does.
        let top = self.kind(*above);
        let open: Vec<Option<EventKind>> =
            after.iter().take_while(|at| self.is_event(**at)).map(|at| self.kind(*at)).collect();
        let end = open.first().copied().flatten();
        let next = gaps.first().and_then(|lines| lines.first()).map_or(end, |line| self.kind(*line));
        let stage = |kind: Option<EventKind>| kind.and_then(EventKind::stage);
        let delivered = Some(EventKind::Delivered);
        let ends = open.contains(&delivered) && top != delivered;
        let goes_on = stage(top).zip(stage(next)).is_some_and(|(top, next)| top < next);
        let goes_back = stage(top).zip(stage(next)).is_some_and(|(top, next)| top > next);
        // A single day says less: the steps go on from the one above it, or several are to come.
        let begins = self.is_first_step(*above);
        let goes_on = goes_on || begins;
        let is_clear = if days.len() == 1 { ends && (goes_on || open.len() > 1) } else { ends || goes_on };
        rises && of_one && bare && is_clear && !goes_back
    }

    /// A pasted history in lines of their own that begins and ends with words: where the first of them say something else than the
    /// newest entry would, they may be an entry whose date stands below it, as that of the last one does not.
    fn may_be_shifted(&self, dates: &[usize], before: &[usize], after: &[usize]) -> bool {
        let (Some(first), Some(last)) = (dates.first(), dates.last()) else { return false };
        let is_pasted = |at: &usize| self.tree.depth(self.tree.leaf(*at)) <= PASTED_DEPTH;
        let bare = dates.iter().all(|at| is_pasted(at) && !self.has_words(*at));
        // What says only that it moves is as often a summary.
        let told = |kind: &EventKind| *kind != EventKind::Accepted;
        let is_other = |at: &usize| {
            self.atom(*at).is_none_or(|atom| atom.noise || atom.wanted || names_no_entry(atom))
                || self.is_status(*at)
        };
        let is_near = |at: &&usize| first.abs_diff(**at) <= 2 && !is_other(at);
        let head = before.iter().rev().take_while(is_near).find_map(|at| self.kind(*at)).filter(told);
        let day = |at: &usize| self.stamp(*at).map(|stamp| stamp.day);
        let newest = if day(first) < day(last) { last } else { first };
        let below = (newest + 1..self.atoms.len()).take_while(|at| !self.is_dated(*at)).take(2);
        let said = below.into_iter().find_map(|at| self.kind(at));
        let ends = after.first().is_some_and(|at| *at == last + 1 && self.kind(*at).is_some());
        dates.len() > 1 && bare && ends && head.zip(said).is_some_and(|(head, said)| head != said)
    }

    /// What the only day of a bar of steps says: it stands between the last step that is done and one to come.
    fn single_step(&self, at: usize) -> SingleStep {
        let (start, end) = self.limits(at, at);
        let (before, after) = (self.words_in((start, at)), self.words_in((at + 1, end)));
        if self.is_bar_of_steps(&[at], &before, &after) {
            return before.last().map_or(SingleStep::None, |line| SingleStep::Done(*line));
        }
        // "Shipped / 1 Nov / Delivered": whether the first is a step or a heading is not known.
        let is_step = |line: usize| {
            line + 1 == at && self.is_event(line) && self.kind(line).is_none() && self.is_name_of_step(line)
        };
        let below = after.first().filter(|line| **line == at + 1).and_then(|line| self.kind(*line));
        let is_open = !self.has_words(at)
            && below == Some(EventKind::Delivered)
            && before.last().is_some_and(|line| is_step(*line));
        if is_open { SingleStep::Open } else { SingleStep::None }
    }

    /// Whether a line is short as the name of a step is, and names no field.
    fn is_name_of_step(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| {
            let text = Folded::of(&atom.parts.join(" "));
            let words = || text.text().split(' ');
            words().count() <= LONGEST_STEP && !words().any(|word| Folded::of(word).is(Class::Status))
        })
    }

    /// Whether what happened to the parcel is said beside its number, or right below it, without a day.
    pub fn has_status(&self) -> bool {
        let is_plain = |at: usize| {
            self.atom(at).is_some_and(|atom| {
                let hoped = || Folded::of(&atom.parts.join(" ")).is(Class::Expected);
                atom.stamp.is_none() && !atom.skipped && !atom.control && !atom.link && !hoped()
            })
        };
        let says = |at: usize| is_plain(at) && (self.is_known(at) || self.is_status(at));
        let mut numbers = (0..self.atoms.len()).filter(|at| self.atom(*at).is_some_and(|atom| atom.wanted));
        numbers.any(|number| {
            let is_own = |at: &usize| self.atom(*at).is_some_and(|atom| atom.others.is_empty());
            says(number) || (number + 1..self.atoms.len()).take(STATUS_REACH).take_while(is_own).any(says)
        })
    }

    /// Whether a line is the name of a first step: ordered, paid, sent.
    fn is_first_step(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| Folded::of(&atom.parts.join(" ")).is(Class::Step))
    }

    /// What the words of a line are known to mean.
    fn kind(&self, at: usize) -> Option<EventKind> {
        self.atom(at).and_then(|atom| event::kind_of("", &atom.parts.join(" ")))
    }

    fn is_preceded_by_clock(&self, dates: &[usize]) -> bool {
        dates
            .iter()
            .all(|date| date.checked_sub(1).is_some_and(|at| self.is_lone_clock(at) && !self.has_words(at)))
    }

    /// The lines of one date: one entry, or one for each time of day or each entry of a list.
    fn of_date(&self, date: usize, stamp: Stamp, (from, to): (usize, usize)) -> Vec<LineGroup> {
        let clocks: Vec<usize> = (from..to).filter(|at| self.is_lone_clock(*at)).collect();
        let lines = self.words_in((from, to));
        match clocks.as_slice() {
            [] if stamp.minute.is_none() => self.listed(date, stamp, &lines),
            [] => vec![LineGroup { at: date, stamp, lines }],
            [clock] => {
                let minute = stamp.minute.or(self.atom(*clock).and_then(|atom| atom.clock));
                vec![LineGroup { at: date, stamp: Stamp { minute, ..stamp }, lines }]
            }
            // A row with the local time beside another.
            [_, _] if stamp.minute.is_some() => vec![LineGroup { at: date, stamp, lines }],
            _ => self.timed(date, stamp, (from, to), &clocks),
        }
    }

    /// Several times of day: an entry for each.
    fn timed(
        &self,
        date: usize,
        stamp: Stamp,
        (from, to): (usize, usize),
        clocks: &[usize],
    ) -> Vec<LineGroup> {
        let clocks = self.of_one_depth(clocks);
        let common = |one: usize, two: usize| self.tree.common(one, two);
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for (nth, clock) in clocks.iter().enumerate() {
            let before =
                nth.checked_sub(1).and_then(|nth| clocks.get(nth)).map(|other| common(*other, *clock));
            let after = clocks.get(nth + 1).map(|other| common(*clock, *other));
            let container = [before, after].into_iter().flatten().max_by_key(|node| self.tree.depth(*node));
            spans.push(self.tree.span(self.tree.child(container.unwrap_or(0), *clock)));
        }
        let speaking = spans.iter().filter(|span| !self.words_in(**span).is_empty()).count();
        if speaking * 2 <= clocks.len() {
            let last = clocks.last().copied().unwrap_or(to);
            let first = clocks.first().copied().unwrap_or(from);
            let clocks_first = !self.words_in((last + 1, to)).is_empty()
                && self.words_in((from, first)).iter().all(|at| *at <= date);
            spans = clocks
                .iter()
                .enumerate()
                .map(|(nth, clock)| {
                    if clocks_first {
                        (*clock, clocks.get(nth + 1).copied().unwrap_or(to))
                    } else {
                        let before = nth.checked_sub(1).and_then(|nth| clocks.get(nth));
                        (before.map_or(from, |before| before + 1), clock + 1)
                    }
                })
                .collect();
        }
        let mut groups = Vec::new();
        for (clock, span) in clocks.iter().zip(spans) {
            let minute = self.atom(*clock).and_then(|atom| atom.clock);
            let lines = self.words_in(span).into_iter().filter(|at| *at != date).collect();
            groups.push(LineGroup { at: *clock, stamp: Stamp { minute, ..stamp }, lines });
        }
        groups
    }

    /// No time of day: one entry, or one for each entry of a list or row under the date.
    fn listed(&self, date: usize, stamp: Stamp, lines: &[usize]) -> Vec<LineGroup> {
        let one = || vec![LineGroup { at: date, stamp, lines: lines.to_vec() }];
        let others: Vec<usize> = lines.iter().copied().filter(|at| *at != date).collect();
        let (Some(first), Some(last)) = (others.first(), others.last()) else { return one() };
        let common = self.tree.common(*first, *last);
        let mut units: Vec<(usize, Vec<usize>)> = Vec::new();
        for at in &others {
            let child = self.tree.child(common, *at);
            match units.last_mut() {
                Some((node, lines)) if *node == child => lines.push(*at),
                _ => units.push((child, vec![*at])),
            }
        }
        let is_entry = |(node, lines): &(usize, Vec<usize>)| {
            matches!(self.tree.kind(*node), LineKind::Item | LineKind::Row)
                && lines.iter().any(|at| self.atom(*at).is_some_and(|atom| atom.event))
        };
        if units.len() < 2 || !units.iter().all(is_entry) || self.has_words(date) {
            return one();
        }
        units.into_iter().map(|(_, lines)| LineGroup { at: date, stamp, lines }).collect()
    }
}

/// What stands before the number in a line.
pub(super) fn before_number(parts: &[String]) -> String {
    let text = Folded::of(&parts.join(" "));
    let words = text.text().split(' ');
    let words = words.take_while(|word| !word.bytes().any(|byte| byte.is_ascii_digit()));
    words.collect::<Vec<_>>().join(" ")
}
