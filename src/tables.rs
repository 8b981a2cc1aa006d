//! What is known of the world, as text: carriers' pages, families of numbers, countries, names of months.
//!
//! The build script packs the `.txt` files that lie beside the code into one file of the extension, which the loaders
//! hand in at the start: all forms of the core share it, and in none of them it is code or a table of references.

use std::cell::Cell;
use std::thread::LocalKey;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;

/// The tables in the order in which the build script packs them.
#[derive(Clone, Copy)]
pub(crate) enum Table {
    Sites,
    Families,
    Countries,
    Months,
}

/// Between two tables.
const END: char = '\u{c}';

/// Tests need no loader.
#[cfg(any(debug_assertions, not(target_arch = "wasm32")))]
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/tables.txt"));
#[cfg(all(not(debug_assertions), target_arch = "wasm32"))]
const BUILT_IN: &str = "";

thread_local! {
    static TABLES: Cell<[&'static str; 4]> = const { Cell::new([""; 4]) };
}

/// Takes the packed file, once, before anything else is asked.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn learn(tables: String) {
    part(tables.leak());
}

/// Finds the tables in the file once: they are asked for with every word of a date.
fn part(text: &'static str) {
    let mut tables = text.split(END);
    TABLES.set(std::array::from_fn(|_| tables.next().unwrap_or_default()));
}

/// They are there.
#[cfg(all(feature = "content", target_arch = "wasm32"))]
pub(crate) fn are_known() -> bool {
    !BUILT_IN.is_empty() || TABLES.get().iter().any(|table| !table.is_empty())
}

/// The lines of a table.
pub(crate) fn lines(table: Table) -> std::str::Lines<'static> {
    if TABLES.get().iter().all(|table| table.is_empty()) {
        part(BUILT_IN);
    }
    TABLES.get().get(table as usize).copied().unwrap_or_default().lines()
}

/// The rows of a table, taken apart when they are asked for first.
pub(crate) type Rows<T> = LocalKey<Cell<&'static [T]>>;

/// The rows of a table: `read` makes one of the cells of a line.
pub(crate) fn rows<T>(
    rows: &'static Rows<T>,
    table: Table,
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
