//! Lines → groups of lines that belong to one date, in runs of such groups.
//!
//! Where each date stands in a container of its own together with words, the container says what belongs to it: the
//! child of what it has in common with the neighboring dates. Where containers hold a date and nothing else (headings,
//! terms, lines), what stands between two dates belongs to the one before or, where nothing follows the last, to the
//! one after. Times of day part the lines of one date in the same way.

use super::line::{Atom, Stamp, names_no_entry};
use super::page::{LineKind, Tree};

/// More lines than an entry has: a container with this many is no entry's.
const MOST_LINES: usize = 14;

/// Maximum lines after a date where no other date shows how many there are.
const FEW: usize = 4;

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

/// The page, taken apart.
pub(super) struct TakenPage<'a> {
    pub tree: &'a Tree,
    pub atoms: &'a [Atom],
}

impl TakenPage<'_> {
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
        dates.retain(|at| !self.is_named_otherwise(*at));
        dates
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
                    && self.tree.common(at - 1, at) != 0
            })
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
            {
                to += 1;
            }
            let members = dates.get(from..to).unwrap_or_default();
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

    fn holds(&self, container: usize, dates: &[usize], from: usize, to: usize) -> bool {
        let (first, last) = self.tree.span(container);
        [from, to].into_iter().all(|at| dates.get(at).is_some_and(|at| (first..last).contains(at)))
    }

    /// What a date has in common with its nearer neighbor.
    fn container(&self, dates: &[usize], nth: usize) -> Option<usize> {
        let here = *dates.get(nth)?;
        let before =
            nth.checked_sub(1).and_then(|nth| dates.get(nth)).map(|other| self.tree.common(*other, here));
        let after = dates.get(nth + 1).map(|other| self.tree.common(here, *other));
        [before, after].into_iter().flatten().max_by_key(|node| self.tree.depth(*node))
    }

    fn run(&self, container: Option<usize>, dates: &[usize]) -> Option<LineRun> {
        let first = *dates.first()?;
        let container = container.filter(|_| dates.len() > 1).or_else(|| {
            // Alone in its container: what it has in common with others is too far away to tell.
            let region = container.map_or(0, |container| self.tree.child(container, first));
            let (from, to) = self.tree.span(region);
            let fits = container.is_some() && to - from <= MOST_LINES;
            fits.then(|| self.tree.parent(region))
        });
        let Some(container) = container else { return self.alone(first) };
        let regions: Vec<usize> = dates.iter().map(|date| self.region(container, *date)).collect();
        let speaking =
            regions.iter().filter(|region| !self.words_in(self.tree.span(**region)).is_empty()).count();
        let kind = self.tree.kind(*regions.first()?);
        let groups = if speaking * 2 > dates.len() {
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
        let lines = self.words_in((from, to));
        let lines = if region == 0 || lines.len() > MOST_LINES { self.after(at, to) } else { lines };
        let stamp = Stamp { minute: stamp.minute.or_else(|| self.only_clock((from, to))), ..stamp };
        Some(LineRun {
            container: self.tree.parent(region),
            kind: self.tree.kind(region),
            groups: vec![LineGroup { at, stamp, lines }],
        })
    }

    /// The line of a date, or the few with words after it.
    fn after(&self, at: usize, to: usize) -> Vec<usize> {
        if self.has_words(at) {
            return vec![at];
        }
        self.words_in((at, to.min(at + FEW)))
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
                if to <= at || from < at || to > end {
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
        let (start, end) = self.tree.span(container);
        let (Some(first), Some(last)) = (dates.first().copied(), dates.last().copied()) else {
            return Vec::new();
        };
        let child_span = |at: usize| self.tree.span(self.tree.child(container, at));
        let before = self.words_in((start, child_span(first).0));
        let after = self.words_in((child_span(last).1, end));
        let is_event = |at: Option<&usize>| at.and_then(|at| self.atom(*at)).is_some_and(|atom| atom.event);
        let near_event = |lines: &mut dyn Iterator<Item = &usize>| lines.take(2).any(|at| is_event(Some(at)));
        let dates_first = if after.is_empty() {
            false
        } else if before.is_empty() {
            true
        } else {
            near_event(&mut after.iter()) || !near_event(&mut before.iter().rev())
        };
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
        let mut groups = Vec::new();
        for (nth, date) in dates.iter().enumerate() {
            let Some(mut stamp) = self.stamp(*date) else { continue };
            let own = child_span(*date);
            let (from, to) = if dates_first {
                let limit = dates.get(nth + 1).map(|next| child_span(*next).0);
                let to = limit.unwrap_or_else(|| {
                    let open = children(own.1, end);
                    let kept = open.iter().take(most).take_while(|child| fits(**child));
                    kept.last().map_or(own.1, |child| self.tree.span(*child).1)
                });
                (own.0, to)
            } else {
                let limit =
                    nth.checked_sub(1).and_then(|nth| dates.get(nth)).map(|before| child_span(*before).1);
                let from = limit.unwrap_or_else(|| {
                    let open = children(start, own.0);
                    let kept = open.iter().rev().take(most).take_while(|child| fits(**child));
                    kept.last().map_or(own.0, |child| self.tree.span(*child).0)
                });
                (from, own.1)
            };
            // A time right before its date belongs to it where every date is written so.
            if dates_first && stamp.minute.is_none() && self.is_preceded_by_clock(dates) {
                stamp.minute = own.0.checked_sub(1).and_then(|at| self.atom(at)).and_then(|atom| atom.clock);
                let last = if nth + 1 < dates.len() { to.saturating_sub(1) } else { to };
                groups.push(LineGroup { at: *date, stamp, lines: self.words_in((from, last)) });
                continue;
            }
            groups.extend(self.of_date(*date, stamp, (from, to)));
        }
        groups
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
