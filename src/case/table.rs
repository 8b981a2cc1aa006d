//! Rows of cells as a file that a spreadsheet opens (RFC 4180).

use csv::{QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};
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

/// What keeps a piece from being a formula and is not seen: a file is no field of a spreadsheet, where an apostrophe would
/// vanish, so that one would stand in the cell for everybody to see.
const GUARD: char = '\u{200b}';

/// What makes a text of a long number: whoever copies the cell into a field of a page copies nothing but digits, since pages
/// drop blanks at the end.
const TEXT: char = '\t';

/// A cell as it is safe to open: nothing in it begins like a formula, and a long number is a text, so that it keeps its
/// digits. A negative number is a number.
fn guarded(cell: &str) -> String {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if cell.len() >= EXACT && digits(cell) {
        return cell.chars().chain([TEXT]).collect();
    }
    if cell.len() < EXACT && cell.strip_prefix('-').is_some_and(digits) {
        return cell.to_owned();
    }
    let mut guarded = String::with_capacity(cell.len() + 1);
    if cell.starts_with(['\t', '\r', '\n']) {
        guarded.push(GUARD);
    }
    let mut starts = true;
    for letter in cell.chars() {
        if starts && STARTS.contains(&letter) {
            guarded.push(GUARD);
        }
        // Blanks and quotes before a formula do not keep it from being one.
        starts = SEPARATORS.contains(&letter) || (starts && (letter.is_whitespace() || letter == '"'));
        guarded.push(letter);
    }
    guarded
}

/// A table has at least so many columns here; and no line of anything else that is imported has.
const COLUMNS: usize = 8;

/// Whether a file is a table, perhaps saved anew by a spreadsheet, which separates cells in its own way.
pub fn is_table(text: &str) -> bool {
    let first = text.trim_start_matches('\u{feff}').lines().next().unwrap_or_default();
    !first.starts_with(['{', '[', '<'])
        && [b',', b';', b'\t'].iter().any(|separator| {
            let mut reader =
                ReaderBuilder::new().has_headers(false).delimiter(*separator).from_reader(first.as_bytes());
            reader.records().next().is_some_and(|row| row.is_ok_and(|row| row.len() >= COLUMNS))
        })
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
        for cell in
            ["=1+1", "+1", "-1+1", "-a", "--1", "@SUM(A1)", "\t=1", "=HYPERLINK(\"https://example.com\")"]
        {
            let guarded = one(cell);
            assert!(guarded.starts_with(&format!("\"{GUARD}")) && !guarded.contains('\''), "{guarded}");
        }
        // Protection that ended five days ago is no formula.
        for cell in ["-5", "0", "12"] {
            assert_eq!(one(cell), format!("\"{cell}\""));
        }
        assert_eq!(one("a=b"), "\"a=b\"");
        assert_eq!(one("say \"no\", twice"), "\"say \"\"no\"\", twice\"");
    }

    #[test]
    fn a_formula_behind_any_separator_is_none_either() {
        for (cell, wanted) in [
            (";=HYPERLINK(1)", ";~=HYPERLINK(1)"),
            ("a;=1;b", "a;~=1;b"),
            ("a,\t@SUM(A1)", "a,\t~@SUM(A1)"),
            ("lamp\r\n+1", "lamp\r\n~+1"),
            (" =1", " ~=1"),
            ("a; \"=1", "a; \"\"~=1"),
            ("；＝1", "；＝1"),
        ] {
            let wanted = wanted.replace('~', &GUARD.to_string());
            assert_eq!(one(cell), ["\"", &wanted, "\""].concat(), "{cell}");
        }
    }

    #[test]
    fn a_long_number_keeps_its_digits_as_text() {
        assert_eq!(one("8190000000000001"), "\"8190000000000001\t\"");
        assert_eq!(one("420627019200"), "\"420627019200\"");
        assert_eq!(one("LP00800000000042"), "\"LP00800000000042\"");
    }

    /// What was put before the letters of a cell.
    fn without_guards(back: &str, cell: &str) -> Option<String> {
        let mut letters = back.chars().peekable();
        let mut guards = String::new();
        for wanted in cell.chars() {
            let mut letter = letters.next()?;
            if letter == GUARD && wanted != GUARD {
                guards.push(letter);
                letter = letters.next()?;
            }
            if letter != wanted {
                return None;
            }
        }
        let rest: String = letters.collect();
        (rest.is_empty() || rest == TEXT.to_string()).then_some(guards)
    }

    #[test]
    fn a_table_is_told_from_everything_else() {
        let row = |separator: &str| ["a"; COLUMNS].join(separator);
        let ours =
            table(&[vec!["Order, placed".to_owned(); COLUMNS], vec!["1".to_owned(); COLUMNS]]).unwrap();
        for text in [ours, row(","), row(";"), row("\t")] {
            assert!(is_table(&text), "{text}");
        }
        let json = format!("{{{}}}", row(","));
        for text in ["", "a,b", "\"", "[1,2,3,4,5,6,7,8,9]", "<a>,,,,,,,,,", json.as_str()] {
            assert!(!is_table(text), "{text}");
        }
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
            // But for a plain negative number.
            prop_assume!(cell.parse::<i64>().is_err());
            for piece in back[0][0].split(SEPARATORS) {
                let first = piece.trim_start_matches([' ', '"']).chars().next();
                prop_assert!(!first.is_some_and(|first| STARTS.contains(&first)), "{:?} {:?}", cell, back);
            }
        }
    }
}
