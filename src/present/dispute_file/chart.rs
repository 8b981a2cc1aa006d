//! The history of a parcel as a picture: a day axis with a mark for each entry, the silences hatched, the days that
//! the waiting table allows, and the messages to the seller. Whole numbers only, shapes instead of colours.

use super::silence::Silence;
use crate::i18n::{Arg, Key, Speech};
use crate::order::Day;
use crate::present::view::Node;
use crate::rules::DayCount;
use chrono::Duration;

/// The whole picture.
const WIDTH: i64 = 720;
const HEIGHT: i64 = 196;
/// The axis: between the names of the rows and some room for the last words.
const LEFT: i64 = 124;
const RIGHT: i64 = 704;
/// The rows.
const SILENCE: i64 = 24;
const ENTRIES: i64 = 78;
const AXIS: i64 = 86;
const TABLE: i64 = 112;
const MESSAGES: i64 = 150;
const FOOT: i64 = 166;
/// A row with a height.
const BAND: i64 = 22;
/// Marks of one day stand above each other, up to this many.
const MOST_MARKS: i64 = 4;
/// Words need this much room.
const ROOM: i64 = 96;

/// What is drawn.
#[derive(Clone, Debug, Default)]
pub struct Chart<'a> {
    /// The days of the entries, one for each.
    pub entries: Vec<Day>,
    /// The long silences.
    pub silences: &'a [Silence],
    /// The clock that runs, against the waiting table.
    pub count: Option<DayCount>,
    /// The days on which the seller was written to.
    pub wrote: Vec<Day>,
    /// The end of the protection.
    pub protection: Option<Day>,
}

/// The picture as of `today`; `None` where there is nothing to draw. `words`: for who cannot see it.
pub fn chart(of: &Chart<'_>, today: Day, words: &str, speech: &Speech<'_>) -> Option<Node> {
    let axis = Axis::of(of, today)?;
    let mut parts: Vec<Node> = vec![Node::new("title").words(words)];
    let rows = [
        (SILENCE + 15, Key::EvidenceRowSilences, !of.silences.is_empty()),
        (AXIS, Key::EvidenceRowEntries, true),
        (TABLE + 15, Key::EvidenceRowTable, of.count.is_some()),
        (MESSAGES + 8, Key::EvidenceRowMessages, !of.wrote.is_empty()),
    ];
    for (y, key, there) in rows {
        if there {
            parts.push(label(0, y, "start", &speech.text(key)));
        }
    }
    parts.extend(axis.days(speech));
    for silence in of.silences {
        parts.extend(silent(&axis, silence, speech));
    }
    parts.extend(marks(&axis, &of.entries));
    if let Some(count) = &of.count {
        parts.extend(table(&axis, count, speech));
    }
    for day in of.wrote.iter().filter(|day| axis.holds(**day)) {
        let x = axis.x(*day);
        let triangle = path(&[("M", x - 5, MESSAGES), ("L", x + 5, MESSAGES), ("L", x, MESSAGES + 9)]);
        parts.push(shape("path", "message").with("d", &triangle));
    }
    let ends =
        [(Some(today), Key::EvidenceToday, FOOT + 12), (of.protection, Key::EvidenceProtection, FOOT + 26)];
    for (day, key, y) in ends {
        if let Some(day) = day.filter(|day| axis.holds(*day)) {
            parts.extend(axis.upright(day, y, &speech.fill(key, &[("date", Arg::Date(day))])));
        }
    }
    let view = ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat();
    Some(Node::new("svg").holding(parts).with("viewBox", &view).with("role", "img").with("class", "chart"))
}

/// From days to places.
struct Axis {
    first: Day,
    days: i64,
}

impl Axis {
    fn of(chart: &Chart<'_>, today: Day) -> Option<Self> {
        let silences = chart.silences.iter().flat_map(|silence| [silence.from, silence.to]);
        let count = chart.count.map(|count| count.start);
        let days: Vec<Day> = chart
            .entries
            .iter()
            .copied()
            .chain(silences)
            .chain(count)
            .chain(chart.wrote.iter().copied())
            .collect();
        let first = days.iter().copied().min()?;
        let last = days.into_iter().max()?.max(today);
        // An end that lies further off than everything that happened would squeeze it.
        let until = chart.protection.filter(|until| (*until - last).num_days() <= (last - first).num_days());
        let last = until.map_or(last, |until| until.max(last));
        Some(Axis { first, days: (last - first).num_days().max(7) })
    }

    fn holds(&self, day: Day) -> bool {
        (0..=self.days).contains(&(day - self.first).num_days())
    }

    fn x(&self, day: Day) -> i64 {
        let since = (day - self.first).num_days().clamp(0, self.days);
        LEFT + since * (RIGHT - LEFT) / self.days
    }

    /// The axis and its dates.
    fn days(&self, speech: &Speech<'_>) -> Vec<Node> {
        let line = path(&[("M", LEFT, AXIS), ("L", RIGHT, AXIS)]);
        let mut parts: Vec<Node> = vec![shape("path", "axis").with("d", &line)];
        let step = [1, 2, 5, 7, 14, 30, 60, 120, 365].into_iter().find(|step| self.days / step <= 6);
        let step = step.unwrap_or(self.days / 6 + 1);
        let mut at = 0;
        while at <= self.days {
            if let Some(day) = self.first.checked_add_signed(Duration::days(at)) {
                let x = self.x(day);
                let tick = path(&[("M", x, AXIS), ("L", x, AXIS + 4)]);
                parts.push(shape("path", "axis").with("d", &tick));
                // Today stands at the end with a date of its own.
                if x + ROOM / 2 <= RIGHT {
                    parts.push(label(x, AXIS + 16, "middle", &speech.locale.date(day)));
                }
            }
            at += step;
        }
        parts
    }

    /// A line through all rows with words at its foot.
    fn upright(&self, day: Day, y: i64, words: &str) -> [Node; 2] {
        let x = self.x(day);
        let line = path(&[("M", x, SILENCE - 8), ("L", x, y - 10)]);
        let anchor = if x > (LEFT + RIGHT) / 2 { "end" } else { "start" };
        let words_x = if anchor == "end" { x + 4 } else { x - 4 };
        [shape("path", "upright").with("d", &line), label(words_x, y, anchor, words)]
    }
}

fn silent(axis: &Axis, silence: &Silence, speech: &Speech<'_>) -> Vec<Node> {
    let (x, end) = (axis.x(silence.from), axis.x(silence.to));
    let width = end - x;
    let mut hatch = Vec::new();
    let mut at = x - BAND;
    while at < end {
        // From the foot of the band to its head, cut off at both ends.
        let (from, to) = (at.max(x), (at + BAND).min(end));
        hatch.extend([("M", from, SILENCE + BAND - (from - at)), ("L", to, SILENCE + BAND - (to - at))]);
        at += 6;
    }
    let band = shape("rect", "silence").at("x", x).at("y", SILENCE).at("width", width).at("height", BAND);
    let mut parts: Vec<Node> = vec![band, shape("path", "hatch").with("d", &path(&hatch))];
    let days = ("days", Arg::Count(silence.days));
    let words = if width >= ROOM + 24 {
        speech.fill(Key::EvidenceSilent, &[days])
    } else if width >= 24 {
        speech.locale.number(silence.days)
    } else {
        String::new()
    };
    if !words.is_empty() {
        parts.push(label(x + width / 2, SILENCE - 7, "middle", &words));
    }
    parts
}

fn marks(axis: &Axis, entries: &[Day]) -> Vec<Node> {
    let mut parts: Vec<Node> = Vec::new();
    for (index, day) in entries.iter().enumerate() {
        let before = entries.iter().take(index).filter(|other| *other == day).count();
        let above = i64::try_from(before).unwrap_or(MOST_MARKS);
        if above < MOST_MARKS && axis.holds(*day) {
            let mark =
                shape("circle", "entry").at("cx", axis.x(*day)).at("cy", ENTRIES - 8 * above).at("r", 3);
            parts.push(mark);
        }
    }
    parts
}

/// The days that silence is normal, those of watching, those of writing.
fn table(axis: &Axis, count: &DayCount, speech: &Speech<'_>) -> Vec<Node> {
    let normal = count.row.normal_to.max(0);
    let write = count.row.write.max(normal);
    let spans = [
        ("normal", 0, normal, Key::EvidenceSpanNormal),
        ("between", normal, write, Key::EvidenceSpanBetween),
        ("late", write, count.day.max(write), Key::EvidenceSpanWrite),
    ];
    let mut parts = Vec::new();
    for (class, from, to, key) in spans {
        let day = |offset| count.start.checked_add_signed(Duration::days(offset));
        let (Some(from), Some(to)) = (day(from), day(to)) else { continue };
        let (x, width) = (axis.x(from), axis.x(to) - axis.x(from));
        if width <= 0 {
            continue;
        }
        let span = shape("rect", class).at("x", x).at("y", TABLE).at("width", width).at("height", BAND);
        parts.push(span);
        let words = speech.text(key);
        // A letter is some six units wide.
        let needed = i64::try_from(words.chars().count()).unwrap_or(WIDTH) * 6;
        if width > needed {
            let class = if class == "late" { "words inverse" } else { "words" };
            let words = Node::new("text").words(&words).with("class", class).with("text-anchor", "middle");
            parts.push(words.at("x", x + width / 2).at("y", TABLE + 15));
        }
    }
    parts
}

fn shape(name: &'static str, class: &str) -> Node {
    Node::new(name).with("class", class)
}

fn label(x: i64, y: i64, anchor: &str, words: &str) -> Node {
    Node::new("text").words(words).with("class", "words").with("text-anchor", anchor).at("x", x).at("y", y)
}

/// A path from its commands.
fn path(commands: &[(&str, i64, i64)]) -> String {
    let mut out = String::new();
    for (command, x, y) in commands {
        for part in [command, x.to_string().as_str(), " ", &y.to_string()] {
            out.push_str(part);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::order::settings::WaitingTable;
    use crate::present::view::html;
    use crate::present::wording::sample::{day, english};

    fn silence(from: u32, to: u32) -> Silence {
        let (from, to) = (day(from), day(to));
        Silence { from, to, days: (to - from).num_days(), lasts: false }
    }

    fn drawn(chart_of: &Chart<'_>, today: u32) -> String {
        let mut out = String::new();
        html::write(&chart(chart_of, day(today), "what it shows", &english()).unwrap(), &mut out);
        out
    }

    #[test]
    fn every_entry_has_a_mark_and_every_silence_its_days() {
        let silences = [silence(2, 20), silence(22, 26)];
        let of = Chart {
            entries: vec![day(22), day(20), day(2), day(2), day(1)],
            silences: &silences,
            count: Some(DayCount { start: day(2), day: 26, row: WaitingTable::default().accepted }),
            wrote: vec![day(18)],
            protection: Some(day(30)),
        };
        let text = drawn(&of, 28);
        assert_eq!(text.matches("class=\"entry\"").count(), 5);
        assert_eq!(text.matches("class=\"silence\"").count(), 2);
        assert_eq!(text.matches("class=\"message\"").count(), 1);
        assert!(text.contains(">18 days without a scan</text>") && text.contains(">4</text>"), "{text}");
        for class in ["normal", "between", "late"] {
            assert!(text.contains(&["class=\"", class, "\""].concat()), "{class}");
        }
        assert!(text.contains(">today, 2026-12-28</text>"));
        assert!(text.contains(">protection until 2026-12-30</text>"));
        assert!(text.contains("<title>what it shows</title>"));
        // The first entry stands at the start of the axis, and an earlier one of two on a day below the other.
        assert!(text.contains("cx=\"124\" cy=\"78\""), "{text}");
        assert!(text.contains("cx=\"144\" cy=\"78\"") && text.contains("cx=\"144\" cy=\"70\""), "{text}");
    }

    #[test]
    fn nothing_lies_outside_the_picture_whatever_the_days() {
        let far = |year| Day::from_ymd_opt(year, 5, 6).unwrap();
        for (entries, protection, today) in [
            (vec![day(1)], Some(far(2099)), day(1)),
            (vec![far(1990), day(1)], Some(far(1980)), day(2)),
            (vec![far(2099)], None, day(2)),
            (vec![day(1); 3000], Some(day(31)), day(31)),
        ] {
            let silences = [Silence { from: far(1999), to: far(2031), days: 11_688, lasts: true }];
            let of = Chart { entries, silences: &silences, protection, ..Chart::default() };
            let mut text = String::new();
            html::write(&chart(&of, today, "", &english()).unwrap(), &mut text);
            for name in ["cx=\"", " x=\""] {
                for value in text.split(name).skip(1) {
                    let value: i64 = value.split('"').next().unwrap().parse().unwrap();
                    assert!((0..=WIDTH).contains(&value), "{name}{value}");
                }
            }
        }
        assert_eq!(chart(&Chart::default(), day(1), "", &english()), None);
    }
}
