//! Tables of facts as text files beside the code that reads them: a line each, `#` for a comment.

use std::cell::Cell;
use std::thread::LocalKey;

/// The lines of a table that are not comments.
pub(crate) fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The rows of a table, parsed on first use.
pub(crate) type Rows<T> = LocalKey<Cell<&'static [T]>>;

/// The rows of a table of at most seven cells with `;` between: `read` makes a row of a line's cells.
pub(crate) fn rows<T>(
    rows: &'static Rows<T>,
    table: &'static str,
    read: fn([&'static str; 7]) -> T,
) -> &'static [T] {
    if rows.get().is_empty() {
        let read_line = |line: &'static str| {
            let mut cells = line.split(';');
            read(std::array::from_fn(|_| cells.next().unwrap_or_default()))
        };
        let all: Vec<T> = lines(table).map(read_line).collect();
        rows.set(all.leak());
    }
    rows.get()
}
