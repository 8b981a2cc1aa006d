//! Value → text, for a file: what [`super::parse`] reads back.

use super::Value;

/// The value as JSON, on one line.
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    put(&mut out, value);
    out
}

fn put(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::Figure(text) => out.push_str(text),
        Value::String(text) => string(out, text),
        Value::Array(entries) => {
            out.push('[');
            for (at, entry) in entries.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                put(out, entry);
            }
            out.push(']');
        }
        Value::Object(fields) => {
            out.push('{');
            for (at, (name, value)) in fields.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                string(out, name);
                out.push(':');
                put(out, value);
            }
            out.push('}');
        }
    }
}

fn string(out: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            // The two line ends that JSON allows and old scripts do not.
            '\0'..='\u{1f}' | '\u{7f}' | '\u{2028}' | '\u{2029}' => {
                out.push_str("\\u");
                let code = u32::from(letter);
                for shift in [12, 8, 4, 0] {
                    let digit = usize::try_from((code >> shift) & 15).unwrap_or(0);
                    out.push(DIGITS.get(digit).copied().map_or('0', char::from));
                }
            }
            _ => out.push(letter),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;
    use proptest::prelude::*;

    fn value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Bool),
            any::<i64>().prop_map(Value::Number),
            Just(Value::Figure("1.5e-7".to_owned())),
            any::<String>().prop_map(Value::String),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
                prop::collection::vec((any::<String>(), inner), 0..6).prop_map(Value::Object),
            ]
        })
    }

    #[test]
    fn what_no_text_may_hold_is_escaped() {
        for (letters, written) in [
            ("\n\r\t", "\"\\n\\r\\t\""),
            ("\u{0}\u{1f}", "\"\\u0000\\u001f\""),
            ("\u{2028}", "\"\\u2028\""),
            ("\"\\", "\"\\\"\\\\\""),
        ] {
            assert_eq!(write(&Value::text(letters)), written);
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(value in value()) {
            let text = write(&value);
            prop_assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{}", text);
            prop_assert!(!text.chars().any(|letter| letter < ' ' || letter == '\u{2028}'), "{}", text);
            prop_assert_eq!(parse(&text), Ok(value));
        }
    }
}
