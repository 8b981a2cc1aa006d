//! Rows of cells as a file that a spreadsheet opens (RFC 4180).

/// The file, with the mark by which spreadsheets know UTF-8.
pub fn table(rows: &[Vec<String>]) -> String {
    let mut out = String::from('\u{feff}');
    for row in rows {
        for (at, cell) in row.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            put(&mut out, cell);
        }
        out.push_str("\r\n");
    }
    out
}

/// A cell. What a spreadsheet would run as a formula begins with an apostrophe: a shop or a seller may have written it.
fn put(out: &mut String, cell: &str) {
    let guarded = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let quoted = guarded || cell.contains([',', '"', '\n', '\r', '\'']);
    if quoted {
        out.push('"');
    }
    if guarded {
        out.push('\'');
    }
    for letter in cell.chars() {
        if letter == '"' {
            out.push('"');
        }
        out.push(letter);
    }
    if quoted {
        out.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(cell: &str) -> String {
        table(&[vec![cell.to_owned()]]).trim_start_matches('\u{feff}').trim_end_matches("\r\n").to_owned()
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
        assert_eq!(one("8190000000000001"), "8190000000000001");
        assert_eq!(one("a=b"), "a=b");
        assert_eq!(one("say \"no\", twice"), "\"say \"\"no\"\", twice\"");
    }

    proptest! {
        #[test]
        fn every_cell_comes_back(rows in prop::collection::vec(prop::collection::vec(any::<String>(), 3), 0..5)) {
            let back = read(&table(&rows));
            prop_assert_eq!(back.len(), rows.len());
            for (back, row) in back.iter().zip(&rows) {
                prop_assert_eq!(back.len(), row.len());
                for (back, cell) in back.iter().zip(row) {
                    prop_assert!(back == cell || back.strip_prefix('\'') == Some(cell), "{:?} {:?}", back, cell);
                }
            }
        }
    }
}
