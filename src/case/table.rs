//! Rows of cells as a file that a spreadsheet opens (RFC 4180).

use csv::{QuoteStyle, Terminator, WriterBuilder};
use std::io;

/// The file, with the mark by which spreadsheets know UTF-8.
///
/// # Errors
/// None that a file in the memory can have.
pub fn table(rows: &[Vec<String>]) -> io::Result<String> {
    let mut writer = WriterBuilder::new()
        .flexible(true)
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in rows {
        writer.write_record(row.iter().map(|cell| guarded(cell)))?;
    }
    let file = writer.into_inner().map_err(|error| error.into_error())?;
    String::from_utf8(file).map_err(io::Error::other)
}

/// What a spreadsheet would run as a formula: a shop or a seller may have written it.
const STARTS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// What some spreadsheet takes for the end of a cell, whatever the quotes say: which mark separates depends on the
/// language of the system.
const SEPARATORS: [char; 5] = [';', ',', '\t', '\r', '\n'];

/// A number with this many digits or more is written as a text: spreadsheets lose its last digits.
const EXACT: usize = 15;

/// A cell as it is safe to open: each piece of it that begins like a formula begins with an apostrophe, and a long number is a
/// text, so that it keeps its digits.
fn guarded(cell: &str) -> String {
    let number = cell.len() >= EXACT && cell.bytes().all(|byte| byte.is_ascii_digit());
    let mut guarded = String::with_capacity(cell.len() + 1);
    if number || cell.starts_with(['\t', '\r', '\n']) {
        guarded.push('\'');
    }
    let mut starts = true;
    for letter in cell.chars() {
        if starts && STARTS.contains(&letter) {
            guarded.push('\'');
        }
        // Blanks and quotes before a formula do not keep it from being one.
        starts = SEPARATORS.contains(&letter) || (starts && (letter.is_whitespace() || letter == '"'));
        guarded.push(letter);
    }
    guarded
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(cell: &str) -> String {
        let file = table(&[vec![cell.to_owned()]]).unwrap();
        file.trim_start_matches('\u{feff}').trim_end_matches("\r\n").to_owned()
    }

    /// A reader of the standard, as plain as it gets.
    fn read(text: &str) -> Vec<Vec<String>> {
        let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
        let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' => quoted = !quoted,
                ',' if !quoted => row.push(std::mem::take(&mut cell)),
                '\r' if !quoted && letters.peek() == Some(&'\n') => {
                    letters.next();
                    row.push(std::mem::take(&mut cell));
                    rows.push(std::mem::take(&mut row));
                }
                _ => cell.push(letter),
            }
        }
        rows
    }

    #[test]
    fn formulas_are_no_formulas() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"https://example.com\")"] {
            assert!(one(cell).starts_with("\"'"), "{}", one(cell));
        }
        assert_eq!(one("a=b"), "\"a=b\"");
        assert_eq!(one("say \"no\", twice"), "\"say \"\"no\"\", twice\"");
    }

    #[test]
    fn a_formula_behind_any_separator_is_none_either() {
        for (cell, wanted) in [
            (";=HYPERLINK(1)", ";'=HYPERLINK(1)"),
            ("a;=1;b", "a;'=1;b"),
            ("a,\t@SUM(A1)", "a,\t'@SUM(A1)"),
            ("lamp\r\n+1", "lamp\r\n'+1"),
            (" =1", " '=1"),
            ("a; \"=1", "a; \"\"'=1"),
            ("；＝1", "；＝1"),
        ] {
            assert_eq!(one(cell), ["\"", wanted, "\""].concat(), "{cell}");
        }
    }

    #[test]
    fn a_long_number_keeps_its_digits_as_text() {
        assert_eq!(one("8190000000000001"), "\"'8190000000000001\"");
        assert_eq!(one("420627019200"), "\"420627019200\"");
        assert_eq!(one("LP00800000000042"), "\"LP00800000000042\"");
    }

    /// What was put before the letters of a cell.
    fn without_guards(back: &str, cell: &str) -> Option<String> {
        let mut letters = back.chars().peekable();
        let mut guards = String::new();
        for wanted in cell.chars() {
            let mut letter = letters.next()?;
            if letter == '\'' && wanted != '\'' {
                guards.push(letter);
                letter = letters.next()?;
            }
            if letter != wanted {
                return None;
            }
        }
        letters.next().is_none().then_some(guards)
    }

    proptest! {
        #[test]
        fn every_cell_comes_back(rows in prop::collection::vec(prop::collection::vec(any::<String>(), 3), 0..5)) {
            let back = read(&table(&rows).unwrap());
            prop_assert_eq!(back.len(), rows.len());
            for (back, row) in back.iter().zip(&rows) {
                prop_assert_eq!(back.len(), row.len());
                for (back, cell) in back.iter().zip(row) {
                    prop_assert!(without_guards(back, cell).is_some(), "{:?} {:?}", back, cell);
                }
            }
        }

        #[test]
        fn no_piece_begins_like_a_formula(cell in "[-=+@a1 \"';,\t\r\n]{0,12}") {
            let back = read(&table(&[vec![cell.clone()]]).unwrap());
            for piece in back[0][0].split(SEPARATORS) {
                let first = piece.trim_start_matches([' ', '"']).chars().next();
                prop_assert!(!first.is_some_and(|first| STARTS.contains(&first)), "{:?} {:?}", cell, back);
            }
        }
    }
}
