//! The lines of one date → the words of the entry and its place.

use super::days::PASTED_DEPTH;
use super::line::{Edge, Stamp, is_prose, sentences};
use super::page::LineKind;
use super::run::{LineGroup, LineRun, TakenPage};
use super::words::{Class, Folded};
use crate::knowledge::event::{self, EventKind};

/// The longest words of an entry, in bytes.
const LONGEST_WORDS: usize = 400;

/// The longest place, in bytes.
const LONGEST_PLACE: usize = 120;

/// An entry as read from one group of lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct EntryDraft {
    pub at: usize,
    pub stamp: Stamp,
    pub words: String,
    pub place: String,
    /// The words describe an event.
    pub event: bool,
    /// What they mean is known.
    pub known: bool,
    /// The whole entry is a link.
    pub link: bool,
    /// Date and words are one line of a link or a heading.
    pub headline: bool,
    /// The words are several sentences in one line.
    pub loose: bool,
    /// The words are the name of a field.
    pub name: bool,
    /// Numbers in it that are other parcels', and whether it has the one that is looked for.
    pub others: Vec<String>,
    pub wanted: bool,
    /// It has a number of another parcel of the same order.
    pub sibling: bool,
    /// The words are a sentence that is said of this parcel.
    pub told: bool,
    /// What the words are literally known to mean.
    pub kind: Option<EventKind>,
    /// The words follow a moment, and what they say is known.
    pub stated: bool,
}

#[derive(Clone, Debug)]
struct Piece {
    text: String,
    folded: Folded,
    role: Option<Class>,
    line: usize,
    link: bool,
    term: bool,
    /// The cell of a row, or another child of the entry's container.
    column: Option<usize>,
}

/// Which column of a table holds what, and how many there are.
#[derive(Default)]
struct Columns {
    roles: Vec<(usize, Class)>,
    count: usize,
}

/// The entries of a run.
pub(super) fn drafts(page: &TakenPage<'_>, run: &LineRun) -> Vec<EntryDraft> {
    let columns = columns(page, run);
    let mut all: Vec<Vec<Piece>> = run.groups.iter().map(|group| pieces(page, group, &columns)).collect();
    without_phases(&mut all);
    let repeats = |piece: &Piece| {
        all.len() > 1
            && all.iter().filter(|pieces| pieces.iter().any(|other| other.text == piece.text)).count()
                == all.len()
    };
    let usual = usual_places(&all);
    let drafts = run.groups.iter().zip(&all);
    drafts.filter_map(|(group, pieces)| draft(page, group, pieces, &usual, &repeats)).collect()
}

/// Where among so many pieces without a role most entries of a run have their words: `(pieces, place)`.
fn usual_places(all: &[Vec<Piece>]) -> Vec<(usize, usize)> {
    let mut counts: Vec<(usize, usize, usize)> = Vec::new();
    for pieces in all {
        let free: Vec<&Piece> = pieces.iter().filter(|piece| piece.role.is_none()).collect();
        let Some(place) = speaking(&free) else { continue };
        match counts.iter_mut().find(|(pieces, at, _)| (*pieces, *at) == (free.len(), place)) {
            Some((_, _, count)) => *count += 1,
            None => counts.push((free.len(), place, 1)),
        }
    }
    let total = |pieces: usize| {
        counts.iter().filter(|(other, ..)| *other == pieces).map(|(.., count)| count).sum::<usize>()
    };
    let usual = counts.iter().filter(|(pieces, _, count)| *count >= 2 && count * 2 > total(*pieces));
    usual.map(|(pieces, place, _)| (*pieces, *place)).collect()
}

/// The piece that says what happened, if one does.
fn speaking(free: &[&Piece]) -> Option<usize> {
    let is_event = |piece: &&Piece| piece.folded.is(Class::Event);
    free.iter()
        .position(|piece| event::kind_of_wording(&piece.text).is_some())
        .or_else(|| free.iter().position(|piece| is_event(piece) && !looks_like_a_place(piece)))
        .or_else(|| free.iter().position(is_event))
}

/// Leaves out the names of phases ("On the way") above the words of entries: they repeat where the words below differ, or
/// stand above one entry more than above others.
fn without_phases(all: &mut [Vec<Piece>]) {
    let free = |pieces: &[Piece], nth: usize| {
        let mut free = pieces.iter().enumerate().filter(|(_, piece)| piece.role.is_none());
        free.nth(nth).map(|(at, piece)| (at, piece.clone()))
    };
    let is_words = |piece: &Piece| {
        piece.folded.is(Class::Event) && !piece.folded.is(Class::Facility) && !is_sentence(&piece.text)
    };
    let pairs: Vec<(Piece, Piece)> = all
        .iter()
        .filter_map(|pieces| Some((free(pieces, 0)?.1, free(pieces, 1)?.1)))
        .filter(|(one, two)| is_words(one) && is_words(two))
        .collect();
    let distinct = |texts: Vec<&str>| {
        let mut once: Vec<&str> = Vec::new();
        texts.into_iter().for_each(|text| {
            if !once.contains(&text) {
                once.push(text);
            }
        });
        once.len()
    };
    let phases = distinct(pairs.iter().map(|(one, _)| one.text.as_str()).collect());
    let words = distinct(pairs.iter().map(|(_, two)| two.text.as_str()).collect());
    let repeat = pairs.len() * 2 >= all.len() && pairs.len() > 1 && phases < words;
    let counts: Vec<usize> =
        all.iter().map(|pieces| pieces.iter().filter(|piece| piece.role.is_none()).count()).collect();
    let usual =
        counts.iter().copied().max_by_key(|count| counts.iter().filter(|other| *other == count).count());
    for (pieces, count) in all.iter_mut().zip(&counts) {
        let (Some((at, one)), Some((_, two))) = (free(pieces, 0), free(pieces, 1)) else { continue };
        let length = |piece: &Piece| piece.text.chars().count();
        let is_short = length(&one) * 2 <= length(&two);
        let is_extra = usual.is_some_and(|usual| usual >= 2 && *count == usual + 1);
        let is_sometimes = is_short && counts.iter().any(|other| other + 1 == *count);
        let is_extra = (is_extra || is_sometimes) && counts.len() > 2;
        if is_words(&one) && is_words(&two) && (repeat || is_extra) {
            pieces.remove(at);
        }
    }
}

/// The roles of a table's columns, of the row that names them.
fn columns(page: &TakenPage<'_>, run: &LineRun) -> Columns {
    let tree = page.tree;
    let Some(table) = tree.ancestors(run.container).find(|node| tree.kind(*node) == LineKind::Table) else {
        return Columns::default();
    };
    let first = run.groups.iter().map(|group| group.at).min().unwrap_or(0);
    let (from, _) = tree.span(table);
    let mut rows: Vec<usize> = Vec::new();
    for at in from..first {
        let row = tree.ancestors(tree.leaf(at)).find(|node| tree.kind(*node) == LineKind::Row);
        // A row with a date is an entry: "Oficina de cambio" names no column there.
        let dated = |row: usize| tree.span(row).1 > first;
        rows.extend(row.filter(|row| !rows.contains(row) && !dated(*row)));
    }
    for row in rows.into_iter().rev() {
        let (from, to) = tree.span(row);
        let named: Vec<(usize, String)> =
            (from..to).filter_map(|at| Some((column(page, at)?.0, page.atom(at)?.parts.join(" ")))).collect();
        // A column that is named as a whole takes the name from one that only has it in its name: "İşlem" beside "İşlem
        // yapan birim".
        let taken: Vec<Class> = named.iter().filter_map(|(_, text)| role(&Folded::of(text))).collect();
        let roles: Vec<(usize, Class)> =
            named.iter().filter_map(|(nth, text)| Some((*nth, header_role(text, &taken)?))).collect();
        if roles.len() >= 2 {
            return Columns { roles, count: cells(page, row) };
        }
    }
    Columns::default()
}

/// The number of cells in a row.
fn cells(page: &TakenPage<'_>, row: usize) -> usize {
    let tree = page.tree;
    let end = tree.nodes.len();
    (row + 1..end)
        .take_while(|node| tree.depth(*node) > tree.depth(row))
        .filter(|node| tree.parent(*node) == row)
        .count()
}

/// Which cell of its row a line stands in, and how many the row has.
fn column(page: &TakenPage<'_>, at: usize) -> Option<(usize, usize)> {
    let tree = page.tree;
    let leaf = tree.leaf(at);
    let row = tree.ancestors(leaf).find(|node| tree.kind(*node) == LineKind::Row)?;
    let cell = tree.child(row, at);
    let mut nth = 0;
    for node in row + 1..cell {
        nth += usize::from(tree.parent(node) == row);
    }
    Some((nth, cells(page, row)))
}

fn role(text: &Folded) -> Option<Class> {
    [Class::Date, Class::Time, Class::Place, Class::Status].into_iter().find(|class| text.is(*class))
}

/// The role that a header names, as a whole or by its first word that names one which is not taken.
fn header_role(text: &str, taken: &[Class]) -> Option<Class> {
    let whole = role(&Folded::of(text));
    whole.or_else(|| {
        let mut words = text.split([' ', '/', '(']).filter_map(|word| role(&Folded::of(word)));
        words.find(|class| !taken.contains(class))
    })
}

fn pieces(page: &TakenPage<'_>, group: &LineGroup, columns: &Columns) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut next: Option<Class> = None;
    for line in &group.lines {
        let Some(atom) = page.atom(*line) else { continue };
        // What has a date of its own tells of another day.
        let is_anothers = |stamp: Stamp| stamp.weak || stamp.day != group.stamp.day;
        if *line != group.at && atom.stamp.is_some_and(is_anothers) {
            continue;
        }
        // A row that lacks cells at its beginning is under a cell that spans several rows.
        let column = column(page, *line).map(|(nth, count)| nth + columns.count.saturating_sub(count));
        let of_column = column
            .and_then(|column| columns.roles.iter().find(|(nth, _)| *nth == column))
            .map(|(_, class)| *class);
        for part in &atom.parts {
            let mut text = part.as_str();
            let mut role_here = next.take().or(of_column);
            if let Some(named) = role(&Folded::of(text)) {
                next = Some(named);
                continue;
            }
            if let Some((name, rest)) = text.split_once([':', '：'])
                && let Some(named) = role(&Folded::of(name))
                && rest.chars().any(char::is_alphanumeric)
            {
                (text, role_here) = (rest.trim(), Some(named));
            }
            let folded = Folded::of(text);
            let is_number = folded.text().chars().all(|letter| letter.is_ascii_digit() || letter == ' ');
            let is_parcels =
                (atom.wanted || !atom.others.is_empty()) && !folded.is(Class::Event) && text.len() <= 60;
            if folded.is_empty() || (is_number && folded.text().len() <= 3) || is_parcels {
                continue;
            }
            pieces.push(Piece {
                text: text.to_owned(),
                folded,
                role: role_here,
                line: *line,
                link: atom.link,
                term: atom.term,
                column,
            });
        }
    }
    pieces
}

fn draft(
    page: &TakenPage<'_>,
    group: &LineGroup,
    pieces: &[Piece],
    usual: &[(usize, usize)],
    repeats: &dyn Fn(&Piece) -> bool,
) -> Option<EntryDraft> {
    let atoms = || group.lines.iter().filter_map(|line| page.atom(*line));
    let link = !pieces.is_empty() && pieces.iter().all(|piece| piece.link);
    let (pieces, last_day) = without_other_days(page, group, pieces);
    let mut rest: Vec<&Piece> = pieces
        .iter()
        .copied()
        .filter(|piece| !matches!(piece.role, Some(Class::Date | Class::Time)))
        .filter(|piece| !(piece.link && !link && repeats(piece)))
        .filter(|piece| {
            !(piece.folded.is(Class::Expected)
                && pieces.len() > 1
                && piece.role.is_none()
                && page.atom(piece.line).is_some_and(|atom| atom.noise))
        })
        .collect();
    // Where a column is named for the entries, others that are named for nothing else are remarks.
    let status: Vec<&Piece> =
        rest.iter().copied().filter(|piece| piece.role == Some(Class::Status)).collect();
    let mut place: Vec<&Piece> =
        rest.iter().copied().filter(|piece| piece.role == Some(Class::Place)).collect();
    rest.retain(|piece| piece.role.is_none());
    let is_event = |piece: &Piece| piece.folded.is(Class::Event);
    let mut words: Vec<&Piece> = status;
    if words.is_empty() {
        let usual = usual.iter().find(|(pieces, _)| *pieces == rest.len()).map(|(_, place)| *place);
        let usual = usual.filter(|at| rest.get(*at).is_some_and(|piece| !looks_like_a_place(piece)));
        let at = usual.or_else(|| speaking(&rest)).or_else(|| (!rest.is_empty()).then_some(0))?;
        words.push(rest.remove(at));
        // A sentence after its heading, in the same cell or container.
        if let Some(word) = words.first().copied()
            && let Some(next) =
                rest.iter().position(|piece| piece.line > word.line || piece.column == word.column)
            && let Some(piece) = rest.get(next)
            && piece.column == word.column
            && is_event(piece)
            && is_sentence(&piece.text)
        {
            words.push(rest.remove(next));
        }
    }
    let is_code = |piece: &Piece| !piece.text.chars().any(char::is_alphabetic);
    if place.iter().any(|piece| !is_code(piece)) {
        place.retain(|piece| !is_code(piece));
    }
    if place.iter().all(|piece| is_code(piece)) {
        let found = rest.iter().position(|piece| {
            !is_code(piece)
                && piece.text.len() <= LONGEST_PLACE
                && !is_sentence(&piece.text)
                && !piece.folded.is(Class::Bound)
        });
        if let Some(at) = found {
            place = vec![rest.remove(at)];
        }
    }
    let mut text = String::new();
    for piece in &words {
        if !text.is_empty() {
            text.push_str(if text.ends_with(['.', '!', '?', '。', ';', ':']) { " " } else { ". " });
        }
        text.push_str(&piece.text);
    }
    if text.is_empty() || text.len() > LONGEST_WORDS || words.iter().any(|piece| is_prose(&piece.text)) {
        return None;
    }
    let place: Vec<String> =
        place.iter().map(|piece| piece.text.clone()).filter(|place| *place != text).collect();
    let told = page.atom(group.at).is_some_and(|atom| atom.told);
    // A whole line "15 Sep 2026 Address incomplete" is believed by the rules as well, and so is a sentence around its date.
    let is_line = group.stamp.minute.is_none()
        && (group.stamp.edge != Edge::Last || told)
        && !group.stamp.weak
        && words.iter().all(|piece| piece.line == group.at && sentences(&piece.text) == 1);
    let kind = event::kind_of_wording(&text);
    let known = kind.is_some() || (is_line && event::kind_of("", &text).is_some());
    let is_timed = group.stamp.minute.is_some();
    let follows = group.stamp.edge != Edge::Last || words.iter().all(|piece| piece.line != group.at);
    let is_pasted = page.tree.depth(page.tree.leaf(group.at)) <= PASTED_DEPTH;
    let folded = Folded::of(&text);
    // Two sentences beside a whole moment are what a carrier says, in whatever words.
    let is_stated = || sentences(&text) == 2 && folded.is(Class::Event) && !text.contains('?');
    let is_known = || follows && event::kind_of("", &text).is_some();
    let stated = is_timed && is_pasted && (is_known() || is_stated());
    // "Date of dispatch" names a field, "Arrived at the depot" does not.
    let is_term = |piece: &Piece| {
        piece.term
            && (!piece.folded.is(Class::Event)
                || piece.text.split_whitespace().any(|word| Folded::of(word).is(Class::Date)))
    };
    let name = !known
        && (words.iter().all(|piece| is_term(piece) && page.atom(group.at).is_some_and(|atom| !atom.term))
            || (group.stamp.named && words.iter().all(|piece| piece.line == group.at))
            || (folded.is(Class::Expected)
                && !(is_timed && (is_sentence(&text) || is_row(page, &words, &text))))
            || (!is_timed && is_field(&text))
            || text.ends_with(':'));
    if let Some(last_day) = last_day {
        text = with_last_day(text, last_day);
    }
    Some(EntryDraft {
        at: group.at,
        stamp: group.stamp,
        place: place.join(", "),
        event: known || folded.is(Class::Event),
        known,
        words: text,
        link,
        loose: words.iter().any(|piece| sentences(&piece.text) > 1),
        headline: (link || page.atom(group.at).is_some_and(|atom| atom.heading))
            && pieces.iter().all(|piece| piece.line == group.at),
        name,
        others: atoms().flat_map(|atom| atom.others.clone()).collect(),
        wanted: atoms().any(|atom| atom.wanted),
        sibling: atoms().any(|atom| atom.sibling),
        told,
        kind,
        stated,
    })
}

/// A last day in a line of its own, or the day of the next attempt, is neither what happened nor where, if another line says that:
/// the pieces without such lines, and the words of the last day.
fn without_other_days<'p>(
    page: &TakenPage<'_>,
    group: &LineGroup,
    pieces: &'p [Piece],
) -> (Vec<&'p Piece>, Option<&'p str>) {
    let is_last_day = |piece: &Piece| page.atom(piece.line).is_some_and(|atom| atom.last_day);
    let is_again =
        |piece: &Piece| piece.folded.is(Class::Again) && page.atom(piece.line).is_some_and(|atom| atom.noise);
    let is_other = |piece: &Piece| piece.line != group.at && (is_last_day(piece) || is_again(piece));
    let is_known = |piece: &Piece| event::kind_of("", &piece.text).is_some();
    let (others, own): (Vec<&Piece>, Vec<&Piece>) = pieces.iter().partition(|piece| is_other(piece));
    if !own.iter().any(|piece| is_known(piece)) {
        return (pieces.iter().collect(), None);
    }
    let last_day = others.into_iter().find(|piece| is_last_day(piece));
    (own, last_day.map(|piece| piece.text.as_str()))
}

/// A row that begins with its time says what is known to happen, whatever day it names as well.
fn is_row(page: &TakenPage<'_>, words: &[&Piece], text: &str) -> bool {
    let begins = |piece: &&Piece| page.atom(piece.line).is_some_and(|atom| atom.clock_first);
    words.iter().any(begins) && event::kind_of("", text).is_some()
}

/// The words with the last day behind them, where they are of what has one and mean the same with it.
fn with_last_day(words: String, last_day: &str) -> String {
    let kind = event::kind_of("", &words);
    let has_one =
        matches!(kind, Some(EventKind::ReadyForPickup | EventKind::AttemptFailed | EventKind::HeldByCustoms));
    if !has_one {
        return words;
    }
    let joined = format!("{}. {last_day}", words.trim_end_matches('.'));
    if event::kind_of("", &joined) == kind { joined } else { words }
}

/// "Date of posting", "Data nadania", "Payment date", "出荷日"; but "Sender sent data".
fn is_field(text: &str) -> bool {
    if text.ends_with(['日', '期']) {
        return true;
    }
    let is_date = |word: &str| Folded::of(word).is(Class::Date);
    let mut words = text.split_whitespace();
    words.next().is_some_and(is_date) || words.next_back().is_some_and(|word| is_date(word) && word != "data")
}

/// "28001 Madrid, ES", "LEIPZIG": mostly capitals or a post code.
fn looks_like_a_place(piece: &Piece) -> bool {
    if piece.folded.is(Class::Facility) {
        return true;
    }
    let text = piece.text.as_str();
    let letters = || text.chars().filter(|letter| letter.is_alphabetic());
    let capitals = letters().filter(|letter| letter.is_uppercase()).count();
    let words = text.split_whitespace().count();
    words <= 4 && letters().count() > 0 && capitals == letters().count() && text.contains([',', '('])
}

/// Ends like a sentence, or is as long as one.
fn is_sentence(text: &str) -> bool {
    let words = text.split_whitespace().count();
    (text.ends_with(['.', '!', '。', '।']) && words >= 3) || words > 9
}
