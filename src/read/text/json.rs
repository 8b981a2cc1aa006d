//! A pasted piece of JSON, as the network view of a browser gives it: a line for each object, of its values without their names.

/// Fewer names of fields are in a sentence that only quotes.
const FEWEST_NAMES: usize = 2;

/// The lines of a text that is JSON or begins or ends within some, with `part` between values; `None` where it is none.
pub(super) fn lines(text: &str, part: char) -> Option<String> {
    let is_cut = text.contains("\":\"") || text.contains("\": \"");
    let marks = text.matches(['{', '}']).count();
    let names = text.matches("\":").count();
    if !is_cut || marks == 0 || names < FEWEST_NAMES {
        return None;
    }
    let mut lines = String::new();
    let mut value = String::new();
    let mut letters = text.chars().peekable();
    let mut line: Vec<String> = Vec::new();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        match (letter, quoted) {
            ('\\', true) => value.extend(letters.next().map(unescaped)),
            ('"', true) => {
                quoted = false;
                while letters.peek().is_some_and(|next| next.is_whitespace()) {
                    letters.next();
                }
                let is_name = letters.peek() == Some(&':');
                let text = std::mem::take(&mut value);
                if !is_name && !text.trim().is_empty() {
                    line.push(text);
                }
            }
            // What stands between names and values says nothing: numbers, marks.
            ('"', false) => {
                quoted = true;
                value.clear();
            }
            ('{' | '}', false) => end_line(&mut lines, &mut line, part),
            (letter, _) => value.push(if letter.is_whitespace() { ' ' } else { letter }),
        }
    }
    end_line(&mut lines, &mut line, part);
    Some(lines)
}

fn end_line(lines: &mut String, line: &mut Vec<String>, part: char) {
    if !line.is_empty() {
        lines.push_str(&line.join(&part.to_string()));
        lines.push('\n');
    }
    line.clear();
}

/// What a letter behind a backslash stands for; the four digits of a code stay as they are.
fn unescaped(letter: char) -> char {
    match letter {
        'n' | 't' | 'r' => ' ',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_is_a_line_of_its_values() {
        let text = r#"{"no":"RB945807304CN","list":[{"time":"2026-11-26 10:00","desc":"Delivered to \"recipient\""},
            {"time":"2026-11-24 09:00","desc":"Out for delivery"}]}"#;
        let part = "|".to_owned();
        let wanted = [
            "RB945807304CN".to_owned(),
            ["2026-11-26 10:00", "Delivered to \"recipient\""].join(&part),
            ["2026-11-24 09:00", "Out for delivery"].join(&part),
        ];
        assert_eq!(lines(text, '|').unwrap().lines().collect::<Vec<_>>(), wanted);
        for none in ["", "Delivered", "He said \"yes\": it came {today}", "{a}", "2026-11-26 10:00 Arrived"] {
            assert_eq!(lines(none, '|'), None, "{none}");
        }
    }
}
