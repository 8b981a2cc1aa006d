//! Text → value. Strict: what the standard forbids is refused whole.

use super::Value;

/// It is not JSON, is cut off, or is nested deeper than any real answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

/// Deepest nesting: a real answer has some ten levels, and each costs stack.
const DEEPEST: usize = 100;

/// Reads one value and nothing behind it.
///
/// # Errors
/// [`Malformed`]; there is no half-read value.
pub fn parse(text: &str) -> Result<Value, Malformed> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(0)?;
    reader.skip();
    if reader.peek().is_none() { Ok(value) } else { Err(Malformed) }
}

struct Reader<'t> {
    text: &'t str,
    /// A byte offset, always between two characters.
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Skips space, then takes this byte if it is next.
    fn take(&mut self, wanted: u8) -> bool {
        self.skip();
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, wanted: u8) -> Result<(), Malformed> {
        if self.take(wanted) { Ok(()) } else { Err(Malformed) }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, Malformed> {
        let rest = self.text.get(self.at..).ok_or(Malformed)?;
        if !rest.starts_with(word) {
            return Err(Malformed);
        }
        self.at += word.len();
        Ok(value)
    }

    fn value(&mut self, depth: usize) -> Result<Value, Malformed> {
        if depth > DEEPEST {
            return Err(Malformed);
        }
        self.skip();
        match self.peek().ok_or(Malformed)? {
            b'{' => self.object(depth),
            b'[' => self.array(depth),
            b'"' => self.string().map(Value::String),
            b't' => self.word("true", Value::Bool(true)),
            b'f' => self.word("false", Value::Bool(false)),
            b'n' => self.word("null", Value::Null),
            _ => self.number(),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Malformed> {
        self.at += 1;
        let mut fields = Vec::new();
        if !self.take(b'}') {
            loop {
                self.skip();
                if self.peek() != Some(b'"') {
                    return Err(Malformed);
                }
                let name = self.string()?;
                self.expect(b':')?;
                fields.push((name, self.value(depth + 1)?));
                if self.take(b'}') {
                    break;
                }
                self.expect(b',')?;
            }
        }
        Ok(Value::Object(fields))
    }

    fn array(&mut self, depth: usize) -> Result<Value, Malformed> {
        self.at += 1;
        let mut entries = Vec::new();
        if !self.take(b']') {
            loop {
                entries.push(self.value(depth + 1)?);
                if self.take(b']') {
                    break;
                }
                self.expect(b',')?;
            }
        }
        Ok(Value::Array(entries))
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Result<Value, Malformed> {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        let leads_with_zero = self.peek() == Some(b'0');
        let digits = self.digits();
        if digits == 0 || (leads_with_zero && digits > 1) {
            return Err(Malformed);
        }
        let whole = self.at;
        if self.peek() == Some(b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err(Malformed);
            }
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            if self.digits() == 0 {
                return Err(Malformed);
            }
        }
        let text = self.text.get(start..self.at).ok_or(Malformed)?;
        let number = if self.at == whole { text.parse().ok() } else { None };
        Ok(number.map_or_else(|| Value::Figure(text.to_owned()), Value::Number))
    }

    fn string(&mut self) -> Result<String, Malformed> {
        self.at += 1;
        let mut out = String::new();
        loop {
            // Stops at ASCII only, so between two characters.
            let rest = self.text.get(self.at..).ok_or(Malformed)?;
            let end =
                rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).ok_or(Malformed)?;
            out.push_str(rest.get(..end).ok_or(Malformed)?);
            self.at += end;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(b'\\') => {
                    self.at += 1;
                    out.push(self.escape()?);
                }
                _ => return Err(Malformed),
            }
        }
    }

    fn escape(&mut self) -> Result<char, Malformed> {
        let byte = self.peek().ok_or(Malformed)?;
        self.at += 1;
        Ok(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.unit()?;
                if !(0xd800..0xe000).contains(&first) {
                    return char::from_u32(first).ok_or(Malformed);
                }
                // Half of a pair: with its other half one character, alone none.
                let pair = self.text.get(self.at..self.at + 2) == Some("\\u");
                if first >= 0xdc00 || !pair {
                    return Ok('\u{fffd}');
                }
                self.at += 2;
                let second = self.unit()?;
                if !(0xdc00..0xe000).contains(&second) {
                    return Ok('\u{fffd}');
                }
                char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00)).ok_or(Malformed)?
            }
            _ => return Err(Malformed),
        })
    }

    fn unit(&mut self) -> Result<u32, Malformed> {
        let digits = self.text.get(self.at..self.at + 4).ok_or(Malformed)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(Malformed);
        }
        self.at += 4;
        u32::from_str_radix(digits, 16).map_err(|_| Malformed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What the well-known reader makes of it, as our value.
    fn oracle(value: &serde_json::Value) -> Value {
        match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(truth) => Value::Bool(*truth),
            serde_json::Value::Number(number) => {
                let text = number.to_string();
                text.parse().map_or(Value::Figure(text), Value::Number)
            }
            serde_json::Value::String(text) => Value::String(text.clone()),
            serde_json::Value::Array(entries) => Value::Array(entries.iter().map(oracle).collect()),
            serde_json::Value::Object(fields) => {
                Value::Object(fields.iter().map(|(name, value)| (name.clone(), oracle(value))).collect())
            }
        }
    }

    fn sorted(value: Value) -> Value {
        match value {
            Value::Array(entries) => Value::Array(entries.into_iter().map(sorted).collect()),
            Value::Object(fields) => {
                let mut fields: Vec<_> =
                    fields.into_iter().map(|(name, value)| (name, sorted(value))).collect();
                fields.sort_by(|one, two| one.0.cmp(&two.0));
                fields.dedup_by(|one, two| one.0 == two.0);
                Value::Object(fields)
            }
            // The other reader writes "1e5" as "1e+5".
            Value::Figure(text) if text.contains(['.', 'e', 'E']) => {
                Value::Figure(text.parse::<f64>().unwrap().to_string())
            }
            other => other,
        }
    }

    fn agrees(text: &str) {
        let ours = parse(text).ok().map(sorted);
        let theirs = serde_json::from_str::<serde_json::Value>(text).ok().map(|value| sorted(oracle(&value)));
        assert_eq!(ours, theirs, "{text}");
    }

    #[test]
    fn agrees_with_serde_json() {
        for text in [
            "null",
            " true ",
            "false",
            "0",
            "-0",
            "12",
            "-7",
            "01",
            "+1",
            "1.",
            "1.5",
            ".5",
            "1e5",
            "1E-5",
            "1e",
            "--1",
            "9223372036854775807",
            "9223372036854775808",
            "90071992547409931234",
            "\"\"",
            "\"a\\n\\u00e9\\ud83d\\ude00\"",
            "\"\\b\\f\\n\\r\\t\\/\\\\\\\"\"",
            "\"\\u00g9\"",
            "\"\\u00",
            "\"\\x\"",
            "\"\u{1}\"",
            "\"unfinished",
            "[]",
            "[1,]",
            "[1 2]",
            "[[],{}]",
            "{}",
            "{\"a\":1}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\" 1}",
            "tru",
            "nulll",
            "",
            " ",
            "[1] x",
            "\u{feff}1",
            "{\"a\":{\"b\":[1,{\"c\":\"d\"}]}}",
        ] {
            agrees(text);
        }
    }

    #[test]
    fn ids_are_exact() {
        assert_eq!(parse("8212313961591322"), Ok(Value::Number(8_212_313_961_591_322)));
        assert_eq!(parse("90071992547409931234"), Ok(Value::Figure("90071992547409931234".to_owned())));
    }

    #[test]
    fn half_a_pair_is_a_replacement_character() {
        assert_eq!(parse("\"\\ud83d!\""), Ok(Value::text("\u{fffd}!")));
        assert_eq!(parse("\"\\ude00\""), Ok(Value::text("\u{fffd}")));
    }

    #[test]
    fn depth_is_bounded() {
        let nested = |depth: usize| ["[".repeat(depth), "]".repeat(depth)].concat();
        assert!(parse(&nested(100)).is_ok());
        assert_eq!(parse(&nested(102)), Err(Malformed));
        assert_eq!(parse(&"[".repeat(5_000_000)), Err(Malformed));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_as_there(text in "[\\[\\]{}\":,0-9truefalsn\\\\ue.+ -]{0,40}") {
            // Lone halves of pairs are refused there and replaced here: browsers do write them.
            prop_assume!(!text.contains("\\u"));
            agrees(&text);
        }

        #[test]
        fn damaged_objects_too(name in "\\PC{0,8}", number in any::<i64>(), at in 0usize..80, with in "[{}\\[\\],:\"]{0,2}") {
            let text = serde_json::json!({ name.clone(): [number, { "b": name, "c": [true, null, 1.5] }] }).to_string();
            agrees(&text);
            let damaged: String = text.chars().take(at).chain(with.chars()).chain(text.chars().skip(at)).collect();
            agrees(&damaged);
        }
    }
}
