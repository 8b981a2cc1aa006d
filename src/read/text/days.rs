//! A day in a line of its own above lines with times of day: each of these is an entry of that day.
//!
//! | lines | entries |
//! |---|---|
//! | a day, then lines with a time at the same end | one for each, up to the next day |
//! | a line without a time below such a line, or above each of them | its words or its place |
//! | a day, then what happened without a time, on a page that is written so | one |
//! | a line that names a day amid its words, and begins with a time or follows one | one of the day above it: the day is part of what it says |
//! | the last day of a stay, in a line of its own among them | part of the entry above it |
//! | another day that a line among them names, as of the next attempt | none, and the day goes on |
//! | a line below them that says what else happened on a later day | one of that day |
//! | a line that names its own day below a time, and no day above | one of its own day |
//! | a day that is hoped for below them, another parcel's number, news, a weekday whose day is not known | none: they end the day |

use super::line::{Atom, Edge, Stamp, names_no_entry};
use super::page::Tree;
use super::words::{Class, Folded};
use crate::knowledge::event;

/// The depth of the lines of a pasted text, whose only containers are groups between empty lines.
pub(super) const PASTED_DEPTH: usize = 2;

/// So many entries below one day show that a text is written so.
const SEVERAL: usize = 2;

/// The longest name of a section, in bytes.
pub(super) const LONGEST_NAME: usize = 60;

/// A day, and the lines below it that are entries.
struct DayBlock {
    day: usize,
    entries: Vec<DayEntry>,
}

/// Where an entry below a day begins, and the line with its time.
struct DayEntry {
    at: usize,
    clock: Option<usize>,
}

/// The lines of a page.
struct DayLines<'a> {
    tree: &'a Tree,
    atoms: &'a [Atom],
}

impl DayLines<'_> {
    fn atom(&self, at: usize) -> Option<&Atom> {
        self.atoms.get(at)
    }

    /// Whether two lines stand in one container: elsewhere the containers tell what belongs to a day.
    fn is_beside(&self, one: usize, two: usize) -> bool {
        container(self.tree, one) == container(self.tree, two)
    }

    /// The lines below a day, up to what ends it; `None`: the line is no day, or has words itself.
    fn below(&self, day: usize) -> Option<Vec<usize>> {
        self.atom(day).filter(|atom| is_day(atom))?;
        let lines = day + 1..self.atoms.len();
        let is_its =
            |at: &usize| self.is_beside(day, *at) && self.atom(*at).is_some_and(|atom| !is_end(atom));
        Some(lines.take_while(is_its).collect())
    }

    fn is_timed(&self, at: usize) -> bool {
        self.atom(at).is_some_and(is_timed)
    }

    /// What happened on a day with times: the first of them follows it, or a line between, or each follows a line of its own.
    fn timed(&self, day: usize) -> Option<DayBlock> {
        let lines = self.below(day)?;
        let entries = self.in_pairs(&lines).or_else(|| {
            let (first, rest) = lines.split_first()?;
            if self.is_timed(*first) {
                return Some(self.of_one_end(*first, &lines));
            }
            let second = rest.first().filter(|second| self.is_timed(**second))?;
            let own = self.untimed(*first);
            Some(own.into_iter().chain(self.of_one_end(*second, rest)).collect())
        })?;
        Some(DayBlock { day, entries })
    }

    /// Each time follows a line with the place, or with what happened.
    fn in_pairs(&self, lines: &[usize]) -> Option<Vec<DayEntry>> {
        let pairs = lines.chunks(2).map(|pair| match pair {
            [at, clock] if !self.is_timed(*at) && self.is_timed(*clock) => {
                Some(DayEntry { at: *at, clock: Some(*clock) })
            }
            _ => None,
        });
        pairs.collect::<Option<Vec<_>>>().filter(|entries| !entries.is_empty())
    }

    /// The lines whose time stands at the same end as that of the first.
    fn of_one_end(&self, first: usize, lines: &[usize]) -> Vec<DayEntry> {
        let is_first = |at: usize| self.atom(at).is_some_and(|atom| atom.clock_first);
        let fits = |at: &&usize| self.is_timed(**at) && is_first(**at) == is_first(first);
        lines.iter().filter(fits).map(|at| DayEntry { at: *at, clock: Some(*at) }).collect()
    }

    /// What happened in a line, with no time.
    fn untimed(&self, at: usize) -> Option<DayEntry> {
        let says = |atom: &&Atom| atom.event && atom.clock.is_none() && atom.has_words();
        self.atom(at).filter(says).map(|_| DayEntry { at, clock: None })
    }

    /// What happened on a day, with no time at all.
    fn untimed_day(&self, day: usize) -> Option<DayBlock> {
        let first = self.below(day)?.first().copied()?;
        Some(DayBlock { day, entries: vec![self.untimed(first)?] })
    }

    /// All days, where the text is written so.
    fn days(&self) -> Vec<DayBlock> {
        let all = 0..self.atoms.len();
        let timed: Vec<DayBlock> = all.clone().filter_map(|day| self.timed(day)).collect();
        let is_worded =
            |entry: &DayEntry| entry.clock.and_then(|clock| self.atom(clock)).is_some_and(Atom::has_words);
        // Of several days with bare times what stands between the times tells what belongs to which.
        let shows = |block: &DayBlock| {
            let mut clocks = block.entries.iter().filter(|entry| entry.clock.is_some());
            clocks.clone().count() >= SEVERAL && (timed.len() == 1 || clocks.all(is_worded))
        };
        if !timed.iter().any(shows) {
            return Vec::new();
        }
        all.filter_map(|day| self.timed(day).or_else(|| self.untimed_day(day))).collect()
    }
}

/// What a line stands in: of a pasted text, whose only containers are groups between empty lines, all of it.
pub(super) fn container(tree: &Tree, line: usize) -> usize {
    let leaf = tree.leaf(line);
    if tree.depth(leaf) <= PASTED_DEPTH { 0 } else { tree.parent(leaf) }
}

/// Whether a line is a day and nothing else.
fn is_day(atom: &Atom) -> bool {
    let bare = |stamp: Stamp| stamp.minute.is_none() && stamp.edge == Edge::Whole && !stamp.weak;
    atom.stamp.is_some_and(bare) && atom.parts.is_empty()
}

/// Whether a line begins with a time of day, or says what happened and ends with one.
fn is_timed(atom: &Atom) -> bool {
    let text = || Folded::of(&atom.parts.join(" "));
    // "Ready until 18:00": no time of an entry.
    let ends = || atom.event && !text().is(Class::Expected) && !text().is(Class::Bound);
    atom.clock.is_some() && !atom.skipped && !atom.control && (atom.clock_first || ends())
}

/// Whether the entries of a day end at a line.
fn is_end(atom: &Atom) -> bool {
    let is_section = || {
        let text = atom.parts.join(" ");
        !atom.event && text.len() <= LONGEST_NAME && Folded::of(&text).is(Class::Elsewhere)
    };
    atom.stamp.is_some()
        || (atom.noise && !atom.aside)
        || atom.weekday
        || !atom.others.is_empty()
        || is_section()
}

/// Makes the lines that begin with a time and name another day rows of the day above them.
pub(super) fn make_rows(atoms: &mut [Atom]) {
    let mut days: Vec<Vec<usize>> = Vec::new();
    let mut is_open = false;
    for (at, atom) in atoms.iter().enumerate() {
        let above = at.checked_sub(1).and_then(|at| atoms.get(at));
        match days.last_mut() {
            _ if is_day(atom) => {
                is_open = !above.is_some_and(names_no_entry);
                days.extend(is_open.then(Vec::new));
            }
            Some(rows) if is_open && (atom.is_timed_row() || is_timed(atom)) => rows.push(at),
            _ => is_open &= !is_end(atom),
        }
    }
    // Lines that all end with a day of their own need none above them.
    let is_own = |at: &usize| {
        let is_dated = |stamp: Stamp| !stamp.weak && stamp.edge == Edge::Last;
        atoms.get(*at).is_some_and(|atom| atom.stamp.is_some_and(is_dated))
    };
    days.retain(|rows| rows.len() < SEVERAL || !rows.iter().all(is_own));
    for at in days.into_iter().flatten() {
        if let Some(atom) = atoms.get_mut(at).filter(|atom| atom.is_timed_row()) {
            atom.be_row();
        }
    }
    make_said_at_rows(atoms);
}

/// Makes the lines below a moment or a time rows of its day: where none stands above, a line has its own.
fn make_said_at_rows(atoms: &mut [Atom]) {
    let mut is_open = false;
    for at in 0..atoms.len() {
        let above = at.checked_sub(1).and_then(|at| atoms.get(at));
        let has_day = is_open || above.is_some_and(|above| above.stamp.is_some());
        let begins_none = above.is_some_and(names_no_entry);
        let is_row = has_day && is_said_at(atoms, at);
        let Some(atom) = atoms.get_mut(at) else { continue };
        if is_row {
            atom.be_row();
        }
        // Another day that a line names ends none here: below, it may be set aside.
        is_open = if is_day(atom) { !begins_none } else { is_open && (!is_end(atom) || names_a_day(atom)) };
    }
}

/// Whether a line is what happened at the moment or the time that fills the line above it, and no entry of a list whose lines
/// end with their days.
fn is_said_at(atoms: &[Atom], at: usize) -> bool {
    let is_moment = |atom: &Atom| {
        let whole = |stamp: Stamp| stamp.minute.is_some() && stamp.edge == Edge::Whole && !stamp.weak;
        !atom.skipped && atom.parts.is_empty() && (atom.clock.is_some() || atom.stamp.is_some_and(whole))
    };
    let is_words = |atom: &Atom| {
        let text = atom.parts.join(" ");
        let says = atom.event && !Folded::of(&text).is(Class::Expected);
        let untimed = |stamp: Stamp| stamp.minute.is_none();
        let is_clear = !atom.last_day || event::kind_of("", &text).is_some();
        atom.row.is_some() && atom.clock.is_none() && atom.stamp.is_none_or(untimed) && says && is_clear
    };
    let own_day = |atom: &Atom| {
        atom.stamp.filter(|stamp| stamp.edge == Edge::Last && !stamp.weak && stamp.minute.is_none())
    };
    let line = |at: usize| atoms.get(at);
    let Some(above) = at.checked_sub(1).and_then(line).filter(|atom| is_moment(atom)) else { return false };
    // What names its own day, and no moment beside it is of that day, has no time.
    let moments = [Some(above), line(at + 1).filter(|below| is_moment(below))];
    let is_of = |own: Stamp, moment: &Atom| moment.stamp.is_none_or(|stamp| stamp.day == own.day);
    let has_moment = |atom: &Atom| {
        own_day(atom).is_none_or(|own| moments.iter().flatten().any(|moment| is_of(own, moment)))
    };
    line(at).is_some_and(|atom| is_words(atom) && has_moment(atom) && atom.others.is_empty())
        && !line(at + 1).is_some_and(|next| own_day(next).is_some() && next.event)
}

/// Whether a line speaks of a day, and by no words that are literally an entry's.
fn names_a_day(atom: &Atom) -> bool {
    let is_said =
        |stamp: Stamp| (stamp.minute.is_none() || !atom.event) && (stamp.weak || stamp.edge == Edge::Last);
    let is_entry = || atom.parts.iter().any(|part| event::kind_of_wording(part).is_some());
    let may_be = atom.noise || (atom.stamp.is_some_and(is_said) && !atom.parts.is_empty());
    atom.begun && atom.clock.is_none() && may_be && !is_entry()
}

/// Whether what happened at a time of day follows a line.
fn is_followed_by_row(atoms: &[Atom], at: usize) -> bool {
    let mut rest = atoms.iter().skip(at).skip_while(|atom| names_a_day(atom));
    let Some(row) = rest.next().filter(|atom| is_timed(atom)) else { return false };
    let says = |atom: &Atom| atom.event && atom.stamp.is_none() && !atom.noise;
    says(row) || (!row.has_words() && rest.next().is_some_and(|next| next.clock.is_none() && says(next)))
}

/// Whether a line below the rows of a day says itself what happened on another one, and something else than they do.
fn is_of_own_day(rows: &[Atom], atom: &Atom) -> bool {
    let text = |atom: &Atom| atom.parts.join(" ");
    let kind = |atom: &Atom| event::kind_of("", &text(atom)).filter(|_| atom.event);
    let is_dated = |stamp: Stamp| stamp.edge == Edge::Last && !stamp.weak && !stamp.named;
    let is_plain = || {
        let words = Folded::of(&text(atom));
        ![Class::Expected, Class::Bound, Class::Again].into_iter().any(|class| words.is(class))
    };
    atom.stamp.is_some_and(is_dated)
        && atom.begun
        && atom.clock.is_none()
        && !atom.noise
        && !atom.last_day
        && is_plain()
        && kind(atom).is_some_and(|own| rows.iter().rev().find_map(kind) != Some(own))
}

/// Sets lines aside that name another day between the lines of one: "Next attempt: 17 September".
pub(super) fn set_aside(atoms: &mut [Atom]) {
    let (mut day, mut has_row) = (None, false);
    for at in 0..atoms.len() {
        let is_later =
            |atom: &Atom| atom.stamp.is_some_and(|stamp| day.is_some_and(|(_, day)| stamp.day > day));
        let rows = day.and_then(|(from, _)| atoms.get(from..at)).unwrap_or_default();
        let line = atoms.get(at).filter(|atom| has_row && atom.others.is_empty());
        let other = line.filter(|atom| names_a_day(atom));
        let is_among = other.is_some() && is_followed_by_row(atoms, at);
        let is_own = !is_among && line.is_some_and(|atom| is_later(atom) && is_of_own_day(rows, atom));
        let is_aside = is_among || (!is_own && other.is_some_and(is_later));
        let Some(atom) = atoms.get_mut(at) else { continue };
        if is_own && let Some(stamp) = &mut atom.stamp {
            // An entry as those above it are.
            (stamp.edge, atom.below) = (Edge::First, true);
        }
        if is_aside {
            (atom.stamp, atom.noise, atom.aside) = (None, true, true);
        } else if is_day(atom) {
            (day, has_row) = (atom.stamp.map(|stamp| (at, stamp.day)), false);
        } else if is_end(atom) {
            (day, has_row) = (None, false);
        } else {
            has_row |= day.is_some() && is_timed(atom);
        }
    }
}

/// Gives the entries of a text the days above them.
pub(super) fn give_days(tree: &Tree, atoms: &mut [Atom]) {
    let days = DayLines { tree, atoms }.days();
    for DayBlock { day, entries } in days {
        let Some(stamp) = atoms.get(day).and_then(|atom| atom.stamp) else { continue };
        for DayEntry { at, clock } in entries {
            let minute = clock.and_then(|clock| atoms.get_mut(clock)).and_then(|line| line.clock.take());
            if let Some(line) = atoms.get_mut(at) {
                line.stamp = Some(Stamp { minute, edge: Edge::First, ..stamp });
                line.below = true;
            }
        }
        if let Some(line) = atoms.get_mut(day) {
            line.above = true;
        }
    }
}
