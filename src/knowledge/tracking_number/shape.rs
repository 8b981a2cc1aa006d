//! Shapes of numbers: a tiny pattern language, its matcher, and the same matcher with look-alikes allowed.
//!
//! One pattern serves three uses: to recognise a number, to say which positions must be digits or letters, and
//! so to put O/0 or I/1 right. A regular expression library could do the first only, for 50 to 250 KB of wasm;
//! this is about one. A pattern has one open-ended part at most, so the length of a text says how often each part
//! stands in it: nothing is tried and taken back.
//!
//! | in a pattern | stands for |
//! |---|---|
//! | `#` | a digit |
//! | `@` | a letter |
//! | `*` | a digit or a letter |
//! | `[1-5X]` | one of these |
//! | `~` | two letters that are a country code (only at the end) |
//! | `!` | two letters that are none (only at the end) |
//! | `{4}`, `{12-15}` | that many of the one before |
//! | anything else | itself |
//!
//! In the table of families several patterns stand in one cell with `|` between.

use super::country;

/// What a writer confuses, digit first. Both directions are tried; the position decides.
const LOOKALIKES: &[(u8, u8)] =
    &[(b'0', b'O'), (b'1', b'I'), (b'1', b'L'), (b'5', b'S'), (b'8', b'B'), (b'2', b'Z'), (b'6', b'G')];

/// Two-letter endings that carriers use although they are no countries.
const PRIVATE_ENDINGS: &[&[u8]] = &[b"YP", b"YW"];

/// A pattern for texts of one length.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form {
    runs: &'static [CharacterRun],
    /// How many more of its open-ended part there are than the least.
    spare: u8,
    /// The last letter of the pattern, which may be a country's.
    ending: u8,
}

/// The form for the shortest text that a pattern fits, how long that is in letters, and how much longer texts may be.
pub(super) fn shortest(pattern: &'static str) -> (Form, usize, u8) {
    let runs: &'static [CharacterRun] = runs(pattern).leak();
    let (mut least, mut open) = (0, 0);
    for run in runs {
        least += usize::from(run.least);
        open += run.open;
    }
    (Form { runs, spare: 0, ending: pattern.bytes().last().unwrap_or_default() }, least, open)
}

impl Form {
    /// The form for a text that is so much longer.
    pub fn longer(self, spare: u8) -> Form {
        Form { spare, ..self }
    }

    fn times(&self, run: &CharacterRun) -> u8 {
        run.least + if run.open > 0 { self.spare } else { 0 }
    }

    /// Whether the text (upper case, of this length) has this shape.
    pub fn fits(&self, text: &str) -> bool {
        let mut rest = text.as_bytes();
        for run in self.runs {
            let Some((here, after)) = rest.split_at_checked(usize::from(self.times(run))) else {
                return false;
            };
            if !run.part.holds_all(here) {
                return false;
            }
            rest = after;
        }
        self.ends_well(text.as_bytes())
    }

    fn ends_well(&self, text: &[u8]) -> bool {
        let wanted = match self.ending {
            b'~' => true,
            b'!' => false,
            _ => return true,
        };
        let Some(pair) = text.last_chunk() else { return false };
        country::is_code(*pair) == wanted && (wanted || !PRIVATE_ENDINGS.contains(&pair.as_slice()))
    }

    /// Adds every text of this shape that differs from the given one (of this length) only by look-alikes, until there
    /// are `limit` of them.
    pub fn readings(&self, text: &str, limit: usize, found: &mut Vec<String>) {
        Search { form: self, limit, reading: Vec::new(), found }.go_on(self.runs, 0, text.as_bytes());
    }
}

/// A search for readings.
struct Search<'s> {
    form: &'s Form,
    limit: usize,
    reading: Vec<u8>,
    found: &'s mut Vec<String>,
}

impl Search<'_> {
    /// From here on, where so many of the first run are done. Answers whether that was enough.
    fn go_on(&mut self, mut runs: &[CharacterRun], mut done: u8, mut text: &[u8]) -> bool {
        let start = self.reading.len();
        let enough = loop {
            let Some((run, others)) = runs.split_first() else { break self.end() };
            if done == self.form.times(run) {
                (runs, done) = (others, 0);
                continue;
            }
            let Some((first, rest)) = text.split_first() else { break false };
            (text, done) = (rest, done + 1);
            // What already fits is not "corrected".
            if run.part.contains(*first) {
                self.reading.push(*first);
                continue;
            }
            break look_alikes(*first).filter(|option| run.part.contains(*option)).any(|option| {
                self.reading.push(option);
                let enough = self.go_on(runs, done, text);
                self.reading.pop();
                enough
            });
        };
        self.reading.truncate(start);
        enough
    }

    fn end(&mut self) -> bool {
        if self.form.ends_well(&self.reading)
            && let Ok(reading) = String::from_utf8(self.reading.clone())
            && !self.found.contains(&reading)
        {
            self.found.push(reading);
        }
        self.found.len() >= self.limit
    }
}

/// One part of a pattern.
#[derive(Clone, Copy, Debug)]
enum Part {
    Digit,
    Letter,
    Either,
    OneOf(&'static [u8]),
    Itself(u8),
}

impl Part {
    fn contains(self, byte: u8) -> bool {
        match self {
            Part::Digit => byte.is_ascii_digit(),
            Part::Letter => byte.is_ascii_uppercase(),
            Part::Either => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            Part::OneOf(set) => one_of(set, byte),
            Part::Itself(itself) => itself == byte,
        }
    }

    fn holds_all(self, bytes: &[u8]) -> bool {
        match self {
            // Most of every number.
            Part::Digit => bytes.iter().all(u8::is_ascii_digit),
            _ => bytes.iter().all(|byte| self.contains(*byte)),
        }
    }
}

fn one_of(set: &[u8], byte: u8) -> bool {
    match set {
        [from, b'-', to, rest @ ..] => (*from..=*to).contains(&byte) || one_of(rest, byte),
        [first, rest @ ..] => *first == byte || one_of(rest, byte),
        [] => false,
    }
}

/// So many times one part.
#[derive(Clone, Copy, Debug)]
struct CharacterRun {
    part: Part,
    least: u8,
    /// How many more there may be.
    open: u8,
}

/// The runs of a pattern, in order.
fn runs(pattern: &'static str) -> Vec<CharacterRun> {
    let mut runs = Vec::new();
    let mut pattern = pattern;
    while let Some((first, mut rest)) = pattern.split_at_checked(1) {
        let first = first.bytes().next().unwrap_or_default();
        let (mut least, mut open) = (1, 0);
        let part = match first {
            b'#' => Part::Digit,
            b'@' => Part::Letter,
            b'~' | b'!' => {
                least = 2;
                Part::Letter
            }
            b'*' => Part::Either,
            b'[' => {
                let (set, after) = rest.split_once(']').unwrap_or_default();
                rest = after;
                Part::OneOf(set.as_bytes())
            }
            other => Part::Itself(other),
        };
        if rest.starts_with('{') {
            let (times, after) = rest.split_once('}').unwrap_or_default();
            let mut numbers = times.split(['{', '-']).skip(1).map(number);
            least = numbers.next().unwrap_or_default();
            open = numbers.next().unwrap_or(least) - least;
            rest = after;
        }
        runs.push(CharacterRun { part, least, open });
        pattern = rest;
    }
    runs
}

fn number(digits: &str) -> u8 {
    digits.bytes().fold(0, |sum: u8, digit| sum.wrapping_mul(10).wrapping_add(digit.wrapping_sub(b'0')))
}

/// What this digit or letter may be mistaken for.
pub(super) fn look_alikes(byte: u8) -> impl Iterator<Item = u8> {
    LOOKALIKES.iter().filter_map(move |(digit, letter)| match byte {
        _ if byte == *digit => Some(*letter),
        _ if byte == *letter => Some(*digit),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::family::families;
    use super::*;

    fn forms(pattern: &'static str) -> impl Iterator<Item = (usize, Form)> {
        let (form, least, open) = shortest(pattern);
        (0..=open).map(move |spare| (least + usize::from(spare), form.longer(spare)))
    }

    fn matches(patterns: &'static str, text: &str) -> bool {
        let mut forms = patterns.split('|').flat_map(forms);
        forms.any(|(length, form)| length == text.len() && form.fits(text))
    }

    fn readings(pattern: &'static str, text: &str, limit: usize) -> Vec<String> {
        let mut found = Vec::new();
        for (_, form) in forms(pattern).filter(|(length, _)| *length == text.len()) {
            form.readings(text, limit, &mut found);
        }
        found
    }

    #[track_caller]
    fn check(pattern: &'static str, yes: &[&str], no: &[&str]) {
        for text in yes {
            assert!(matches(pattern, text), "{pattern} should match {text}");
        }
        for text in no {
            assert!(!matches(pattern, text), "{pattern} should not match {text}");
        }
    }

    #[test]
    fn parts() {
        check(
            "LP#{12-15}",
            &["LP000684344024", "LP000684344024731"],
            &["LP00068434402", "LP0006843440247312"],
        );
        check("@@#{9}~", &["RR473124829CN"], &["RR473124829XX", "RR47312482CN", "R4473124829CN", ""]);
        check("@@#{9}!", &["RR473124829XX"], &["RR473124829CN", "UA473124829YP", "RR4731248299X"]);
        check("[1-35X]#", &["10", "39", "57", "X1"], &["40", "60", "-1", "Y1"]);
        check("*{2-3}NP|A#", &["AANP", "1A2NP", "A7"], &["ANP", "ABCDNP", "AA"]);
        check("#{3-4}1", &["1111", "11111"], &["111", "111111"]);
    }

    #[test]
    fn the_table_keeps_to_what_the_matcher_can() {
        for pattern in families().iter().flat_map(|family| family.patterns.split('|')) {
            assert!(
                runs(pattern).iter().filter(|run| run.open > 0).count() <= 1,
                "{pattern}: one open-ended part"
            );
            assert!(
                !pattern.trim_end_matches(['~', '!']).contains(['~', '!']),
                "{pattern}: a country ends it"
            );
        }
    }

    #[test]
    fn positions_settle_lookalikes() {
        assert_eq!(readings("LP#{12-15}", "LPOOO68434402473", 9), ["LP00068434402473"]);
        assert_eq!(readings("@@#{9}~", "R5B7I28l9ONL".to_uppercase().as_str(), 9), Vec::<String>::new());
        assert_eq!(readings("@@#{9}~", "R5B7I28L90ONL", 9), ["RS871281900NL"]);
        // One and the same mark may be I or L: both are shown.
        assert_eq!(readings("@@#{9}~", "RR473124829N1", 9), ["RR473124829NI", "RR473124829NL"]);
        assert_eq!(readings("@@#{9}~", "RR473124829N1", 1).len(), 1);
    }
}
