//! Which orders are shown, and which of their rows stand in the window.

use crate::order::sorting::sort_by;
use crate::present::wording::{Query, Summary, select, sorted};
use litemap::LiteMap;

/// Rows made per turn; the window responds in between.
pub const ROWS_AT_ONCE: usize = 25;

/// Maximum rows made without being asked for: thousands would make each search slow.
pub const ROWS: usize = 200;

/// The list.
#[derive(Debug)]
pub struct List {
    query: Query,
    /// All places, sorted; none: something has changed.
    sorted: Option<Vec<usize>>,
    /// The orders that are shown, in their order.
    shown: Vec<String>,
    /// The places of those that match and are hidden.
    hidden: Vec<usize>,
    /// The list is to be chosen anew.
    spoiled: bool,
    /// The number of shown orders that have their row.
    drawn: usize,
    /// The number of shown orders that are to have a row.
    wanted: usize,
    /// The rows on the page, sorted.
    standing: Vec<String>,
    /// The rows on the page whose content changed.
    changed: LiteMap<String, ()>,
    /// The list is another one than what stands.
    stale: bool,
}

impl Default for List {
    fn default() -> List {
        List {
            query: Query::default(),
            sorted: None,
            shown: Vec::new(),
            hidden: Vec::new(),
            spoiled: false,
            drawn: 0,
            wanted: ROWS,
            standing: Vec::new(),
            changed: LiteMap::new(),
            stale: false,
        }
    }
}

impl List {
    /// What the buyer wants to see.
    pub fn wanted(&self) -> &Query {
        &self.query
    }

    /// Changes what the buyer wants to see.
    pub fn query(&mut self, change: impl FnOnce(&mut Query)) {
        let sort = self.query.sort;
        change(&mut self.query);
        if self.query.sort != sort {
            self.sorted = None;
        }
        self.wanted = ROWS;
        self.spoiled = true;
    }

    /// The orders are no longer in their order; they stay where they are until the list is chosen anew.
    pub fn unsort(&mut self) {
        self.sorted = None;
    }

    /// The list is to be chosen anew.
    pub fn spoil(&mut self) {
        self.spoiled = true;
    }

    /// Whether the list is to be chosen anew.
    pub fn is_spoiled(&self) -> bool {
        self.spoiled
    }

    /// The row of this order is another one now.
    pub fn redraw(&mut self, id: &str) {
        if self.stands(id) {
            self.changed.insert(id.to_owned(), ());
        }
    }

    /// Chooses what is shown. `ids`: the orders, by their places.
    pub fn choose(&mut self, summaries: &[&Summary], ids: &[&str]) {
        let order = self.sorted.take().unwrap_or_else(|| sorted(summaries, self.query.sort));
        let (shown, hidden) = select(summaries, &order, &self.query);
        self.shown = shown.iter().filter_map(|place| ids.get(*place)).map(|id| (*id).to_owned()).collect();
        self.hidden = hidden;
        self.sorted = Some(order);
        (self.spoiled, self.stale, self.drawn) = (false, true, 0);
    }

    /// Shows more of the list.
    pub fn more(&mut self) {
        self.wanted = self.wanted.saturating_add(ROWS);
    }

    /// Has the row of this order stand, if it is shown, however far down; `false`: it is not shown.
    pub fn reach(&mut self, id: &str) -> bool {
        let place = self.shown.iter().position(|shown| shown == id);
        self.wanted = self.wanted.max(place.map_or(0, |place| place.saturating_add(1)));
        place.is_some()
    }

    /// Whether the row of this order stands.
    pub fn stands(&self, id: &str) -> bool {
        self.standing.binary_search_by(|row| row.as_str().cmp(id)).is_ok()
    }

    /// The number of orders shown.
    pub fn shown(&self) -> usize {
        self.shown.len()
    }

    /// The places of those that are hidden.
    pub fn hidden(&self) -> &[usize] {
        &self.hidden
    }

    /// How many more there are than are drawn without being asked for.
    pub fn left(&self) -> usize {
        self.shown.len().saturating_sub(self.wanted)
    }

    fn most(&self) -> usize {
        self.wanted.min(self.shown.len())
    }

    /// Whether more rows are to be drawn.
    pub fn is_unfinished(&self) -> bool {
        self.drawn < self.most()
    }

    /// The next rows to be drawn: all that stand from now on, and those of them that are to be drawn. Rows that stand
    /// already cost nothing; of others a few are made.
    pub fn draw(&mut self) -> Option<(Vec<String>, Vec<String>)> {
        if !self.stale && self.changed.is_empty() && !self.is_unfinished() {
            return None;
        }
        let mut new = 0;
        let mut end = 0;
        for id in self.shown.iter().take(self.most()) {
            if !self.stands(id) {
                if new == ROWS_AT_ONCE {
                    break;
                }
                new += 1;
            }
            end += 1;
        }
        let rows: Vec<String> = self.shown.iter().take(end).cloned().collect();
        let is_new = |id: &&String| self.changed.contains_key(*id) || !self.stands(id);
        let anew = rows.iter().filter(is_new).cloned().collect();
        self.standing.clone_from(&rows);
        sort_by(&mut self.standing, String::cmp);
        self.changed.clear();
        (self.drawn, self.stale) = (end, false);
        Some((rows, anew))
    }
}
