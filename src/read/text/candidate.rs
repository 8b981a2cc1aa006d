//! Runs that may be the history of the wanted number.

use super::entry::{self, EntryDraft};
use super::line::Edge;
use super::page::LineKind;
use super::run::{LineRun, TakenPage};
use super::subject::is_subject;
use super::words::{Class, Folded};

/// A run with its entries.
pub(super) struct TextCandidate {
    pub(super) run: LineRun,
    pub(super) drafts: Vec<EntryDraft>,
    /// The number of entries with words of an event.
    pub(super) events: usize,
}

impl TextCandidate {
    pub(super) fn first(&self) -> usize {
        self.drafts.iter().map(|draft| draft.at).min().unwrap_or(0)
    }

    pub(super) fn last(&self) -> usize {
        self.drafts.iter().map(|draft| draft.at).max().unwrap_or(0)
    }

    pub(super) fn timed(&self) -> usize {
        self.drafts.iter().filter(|draft| draft.stamp.minute.is_some()).count()
    }

    /// Whether it looks like a history at all.
    pub(super) fn is_history(&self) -> bool {
        let count = self.drafts.len();
        let links = self.drafts.iter().filter(|draft| draft.link).count();
        let headlines = self.drafts.iter().filter(|draft| draft.headline).count();
        match count {
            0 => false,
            _ if headlines * 2 > count => false,
            1 => {
                let is_clear = |draft: &EntryDraft| {
                    let clear =
                        draft.known || draft.stamp.minute.is_some() || draft.stamp.edge == Edge::Whole;
                    // "Your package RR…CN arrived on 26 Nov": the sentence is of this parcel.
                    (!draft.loose || draft.stated) && (clear || draft.wanted || draft.told)
                };
                self.events == 1 && links == 0 && self.drafts.iter().all(is_clear)
            }
            _ if self.drafts.iter().filter(|draft| draft.loose).count() * 2 > count
                && self.timed() < count =>
            {
                false
            }
            _ if links * 2 > count => self.events * 3 >= count * 2 && self.timed() * 2 > count,
            _ => {
                self.events * 5 >= count * 2
                    || (self.events > 0 && self.timed() * 4 > count * 3)
                    || (count >= 3 && self.timed() == count && self.drafts.iter().all(|draft| !draft.loose))
            }
        }
    }
}

/// Several entries of one shape, whose words are of events, with times or in words that are known.
pub(super) fn is_sure(drafts: &[&EntryDraft]) -> bool {
    let count = |fits: &dyn Fn(&EntryDraft) -> bool| drafts.iter().filter(|draft| fits(draft)).count();
    let most = |number: usize| number * 3 >= drafts.len() * 2;
    let timed = count(&|draft| draft.stamp.minute.is_some());
    let known = count(&|draft| draft.kind.is_some());
    let edges = [Edge::Whole, Edge::First, Edge::Last].map(|edge| count(&|draft| draft.stamp.edge == edge));
    drafts.len() >= 2
        && most(count(&|draft| draft.event))
        && most(count(&|draft| !draft.loose))
        && edges.into_iter().any(most)
        && (most(timed) || most(known) || drafts.len() >= 3)
}

pub(super) fn candidate(page: &TakenPage<'_>, run: LineRun) -> TextCandidate {
    let mut drafts = entry::drafts(page, &run);
    drafts.retain(|draft| !draft.name && (draft.wanted || !draft.sibling));
    // A list of parcels: the line of this one is its own, those of others are not.
    let numbered = drafts.iter().filter(|draft| !draft.others.is_empty() || draft.wanted).count();
    if numbered * 2 > drafts.len() && drafts.len() > 1 {
        drafts.retain(|draft| draft.wanted);
    }
    let events = drafts.iter().filter(|draft| draft.event).count();
    TextCandidate { run, drafts, events }
}

/// The heading above a run is that of news, comments or questions.
pub(super) fn is_elsewhere(page: &TakenPage<'_>, run: &TextCandidate) -> bool {
    let first = run.first();
    let heading = page.tree.ancestors(run.run.container).find_map(|node| {
        let (from, _) = page.tree.span(node);
        (from..first).rev().find(|at| page.atom(*at).is_some_and(|atom| atom.heading && atom.stamp.is_none()))
    });
    let text = heading.and_then(|at| page.atom(at)).map(|atom| atom.parts.join(" ")).unwrap_or_default();
    Folded::of(&text).is(Class::Elsewhere) || page.is_in_section(first)
}

/// A list of which no word is an event's, under a heading of its own after the number: sign-ins, invoices.
pub(super) fn is_of_others(page: &TakenPage<'_>, run: &TextCandidate) -> bool {
    let first = run.first();
    let number = (0..first).rev().find(|at| page.atom(*at).is_some_and(|atom| atom.wanted));
    let is_other = |at: usize| {
        page.atom(at).is_some_and(|atom| {
            let text = Folded::of(&atom.parts.join(" "));
            let is_historys = [Class::Event, Class::Status].into_iter().any(|class| text.is(class));
            atom.heading && atom.stamp.is_none() && !atom.skipped && !text.is_empty() && !is_historys
        })
    };
    run.events == 0 && number.is_some_and(|number| (number + 1..first).any(is_other))
}

/// The page says of the number that nothing is known of it yet, and the list that follows has hardly a word that is known to
/// be an event's: tickets, news, the hours of a pickup point.
pub(super) fn is_after_nothing(page: &TakenPage<'_>, run: &TextCandidate) -> bool {
    let first = run.first();
    let number = (0..first).rev().find(|at| page.atom(*at).is_some_and(|atom| atom.wanted));
    let says_nothing = |at: usize| {
        page.atom(at).is_some_and(|atom| {
            atom.stamp.is_none() && !atom.skipped && Folded::of(&atom.parts.join(" ")).is(Class::Nothing)
        })
    };
    let known = run.drafts.iter().filter(|draft| draft.kind.is_some()).count();
    known * 3 < run.drafts.len() && number.is_some_and(|number| (number..first).any(says_nothing))
}

pub(super) fn is_aside(page: &TakenPage<'_>, at: usize) -> bool {
    page.tree.ancestors(page.tree.leaf(at)).any(|node| page.tree.kind(node) == LineKind::Aside)
}

/// Of the numbers above a run those that head it: the last one that heads a parcel, and what stands together with it. A number
/// that was there before in a list of several, and heads this run, is alone.
fn nearest(page: &TakenPage<'_>, near: Vec<usize>) -> Vec<usize> {
    let others = |at: usize| page.atom(at).map(|atom| atom.others.clone()).unwrap_or_default();
    if let Some((last, rest)) = near.split_last()
        && page.atom(*last).is_some_and(|atom| !atom.wanted)
        && rest.iter().any(|at| others(*at).iter().any(|number| others(*last).contains(number)))
    {
        return vec![*last];
    }
    let Some(mut from) = near.iter().rev().copied().find(|at| page.is_head_of_parcel(*at)) else {
        return near;
    };
    while let Some(above) =
        from.checked_sub(1).filter(|above| near.contains(above) && !is_heading(page, from))
    {
        from = above;
    }
    near.into_iter().filter(|at| *at >= from).collect()
}

fn is_heading(page: &TakenPage<'_>, at: usize) -> bool {
    page.atom(at).is_some_and(|atom| atom.heading)
}

/// The last of some numbers, with those in the lines right above it.
fn together(page: &TakenPage<'_>, numbers: &[usize]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for at in numbers.iter().rev().copied() {
        if found.last().is_some_and(|below| at + 1 != *below || is_heading(page, *below)) {
            break;
        }
        found.push(at);
    }
    found
}

/// Whether the number that a run belongs to is the wanted one: of the innermost container that holds the run and a
/// number, the last ones before it, else the first after it.
pub(super) fn is_mine(page: &TakenPage<'_>, run: &TextCandidate, all: &[TextCandidate]) -> bool {
    let in_entries =
        |at: usize| all.iter().any(|one| one.drafts.len() > 1 && (one.first()..=one.last()).contains(&at));
    let is_number = |at: usize| {
        page.atom(at).is_some_and(|atom| (atom.wanted || !atom.others.is_empty()) && !atom.skipped)
            && !in_entries(at)
    };
    if run.drafts.iter().any(|draft| draft.wanted) {
        return true;
    }
    // "Your package LX…NL was delivered": said of another one.
    let is_said_of_another = |draft: &EntryDraft| {
        !draft.others.is_empty()
            && page
                .atom(draft.at)
                .is_some_and(|atom| is_subject(&atom.number_name) && !atom.number_name.is_empty())
    };
    if run.drafts.iter().all(is_said_of_another) {
        return false;
    }
    let wanted = |at: &usize| page.atom(*at).is_some_and(|atom| atom.wanted);
    for node in page.tree.ancestors(run.run.container) {
        let (from, to) = page.tree.span(node);
        let numbers: Vec<usize> = (from..to).filter(|at| is_number(*at)).collect();
        if numbers.is_empty() {
            continue;
        }
        // Each number stands below what is known of it where the first does and nothing follows the last.
        let inside = || all.iter().filter(|one| from <= one.first() && one.last() < to);
        let above = inside().map(TextCandidate::first).min() < numbers.first().copied();
        if above && inside().map(TextCandidate::last).max() < numbers.last().copied() {
            return numbers.iter().find(|at| **at > run.last()).is_some_and(wanted);
        }
        let before: Vec<usize> = numbers.iter().copied().filter(|at| *at < run.first()).collect();
        // Those that stand together, with no other run between them and this one.
        let since = all.iter().map(TextCandidate::last).filter(|last| *last < run.first()).max().unwrap_or(0);
        let near: Vec<usize> = before.iter().copied().filter(|at| *at > since || since == 0).collect();
        let near = nearest(page, near);
        if !near.is_empty() {
            return near.iter().any(wanted);
        }
        // So is what follows another run: "Last mile: RC…EE" below the wanted number is one more of the same parcel.
        if !before.is_empty() {
            return together(page, &before).iter().any(wanted);
        }
        return numbers.first().is_some_and(wanted);
    }
    // The number stands in a menu or at the foot only.
    true
}
